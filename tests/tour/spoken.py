"""The program driven in a language: names are given in English, and looked for as that language has them."""
import pathlib
import re
import sys
import unicodedata
import xml.etree.ElementTree as xml

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Window, walk  # noqa: E402
import pyatspi  # noqa: E402

TRANSLATIONS = pathlib.Path(__file__).resolve().parents[2] / "resources" / "i18n"


def pseudo(text):
    """As ui/pseudo_translator does it."""
    marks = str.maketrans("aceinosuyzACEINOSUYZ", "áčéíñóšúýžÁČÉÍÑÓŠÚÝŽ")
    out, at, letters = "", 0, 0
    while at < len(text):
        if text[at] == "%":
            out += text[at]
            while at + 1 < len(text) and (text[at + 1].isdigit() or text[at + 1] in "Ln"):
                at += 1
                out += text[at]
        else:
            out += text[at].translate(marks)
            letters += text[at].isalpha()
        at += 1
    return out + "".join(" " if i % 6 == 0 else "~" for i in range((letters * 40 + 99) // 100))


class Words:
    """What a sentence of the program is in a language. Where one sentence has several translations, all."""

    def __init__(self, language):
        self.language = language
        self.known = {}
        # Of English the file has what counts something: one form for one, another for many.
        spoken = "en" if language == "qps" else language
        for message in xml.parse(TRANSLATIONS / f"threadsweep_{spoken}.ts").iter("message"):
            translation = message.find("translation")
            for form in translation.findall("numerusform") or [translation]:
                if form.text:
                    self.known.setdefault(message.find("source").text, []).append(form.text)

    def of(self, english, *values, count=None):
        """Every form that it may have, with the values at %1, %2 … and the count at %Ln."""
        forms = self.known.get(english, [english])
        if self.language == "qps":
            forms = [pseudo(form) for form in forms]
        if count is not None:
            forms = [f.replace("%Ln", self.number(count)) for f in forms]
        for place, value in enumerate(values, 1):
            forms = [f.replace(f"%L{place}", str(value)).replace(f"%{place}", str(value)) for f in forms]
        return forms

    def mnemonic(self, english):
        """The key of the letter behind the &."""
        letter = self.of(english)[0].split("&")[1][0].lower()
        if letter.isascii():
            return letter
        # As X calls it: eacute, scaron.
        name, accent = re.fullmatch("LATIN SMALL LETTER (.) WITH (.*)", unicodedata.name(letter)).groups()
        return name.lower() + accent.lower()

    def number(self, n):
        return f"{n:,}".replace(",", "." if self.language == "de" else ",")


class SpokenWindow(Window):
    def __init__(self, words, *arguments, **options):
        self.words = words
        super().__init__(*arguments, **options)

    def _named(self, roles, english, begins=False):
        forms = [f.rstrip("…") if begins else f for f in self.words.of(english)]
        fits = (lambda name: any(name.startswith(f) for f in forms)) if begins else (lambda name: name in forms)

        def look():
            for node in walk(self.app):
                try:
                    if (node.getRole() in roles and fits(node.name)
                            and node.getState().contains(pyatspi.STATE_SHOWING)):
                        return node
                except Exception:  # gone while we looked
                    continue
            return None

        return self.wait_for(look, f"{english!r}", 12)

    def button(self, name):
        return self._named((pyatspi.ROLE_PUSH_BUTTON,), name, begins=True)

    def find_button(self, name):
        return self._named((pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON), name)

    def choice(self, name):
        return self._named((pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_CHECK_BOX), name)

    def by_name(self, role, name):
        return self._named((role,), name)

    def fill(self, name, text):
        self._named((pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT), name).queryEditableText().setTextContents(text)

    def label(self, description):
        forms = self.words.of(description)
        return self.find(pyatspi.ROLE_LABEL, lambda n: n.description in forms, f"label {description!r}").name

    def statuses(self):
        """What each line of the deletion strip says, the newest first."""
        forms, found = self.words.of("Batch status"), []
        for node in walk(self.app):
            try:
                if node.description in forms and node.getState().contains(pyatspi.STATE_SHOWING):
                    found.append(node.name)
            except Exception:  # gone while we looked
                continue
        return found

    def listed(self, count):
        self.wait_for(lambda: self.rows("Conversations") == count, f"{count} rows", 60)
