"""Every language says everything: no sentence is missing or stale, and what a sentence holds for numbers, names and
keys its translation holds, too. What counts something is said in every form that the language has; of English the file
holds these sentences alone.

    translations.py SOURCE_FOLDER
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(sys.argv[1])
FOLDER = ROOT / "resources" / "i18n"
LUPDATE = shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"
# Words that are the same in English and in another language; whatever else is the same was forgotten.
LEAST_LETTERS_TO_DIFFER = 12
IS_ENGLISH = "is English still"
# The place of the number in what counts something: that has a form for one, and another for many.
COUNTED = re.compile("%L?n")
ENGLISH = "threadsweep_en.ts"


def messages(path):
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def key_of(context, message):
    return context, message.findtext("source"), message.findtext("comment") or ""


def sources():
    """As the program has them now."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        told = subprocess.run([LUPDATE, "app", "ui", "-I", ".", "-ts", str(fresh)], cwd=ROOT, check=True,
                              capture_output=True, text=True)
        complaints = [line for line in (told.stdout + told.stderr).splitlines()
                      if "lacks Q_OBJECT" in line or "cannot" in line.lower()]
        return {key_of(*one): one[1].get("numerus") == "yes" for one in messages(fresh)}, complaints


def places(text):
    return collections.Counter(re.findall(r"%L?(?:\d|n)", text))


def has_mnemonic(text):
    return bool(re.search(r"&[^&\s]", text))


def flaws_of(source, translated, is_of_one):
    if not translated:
        return ["is not translated"]
    found = []
    # Of one the number may be a word, or nothing.
    needed = places(COUNTED.sub("", source)) if is_of_one and not COUNTED.search(translated) else places(source)
    if needed != places(translated):
        found.append("holds other places for numbers and names")
    if has_mnemonic(source) != has_mnemonic(translated):
        found.append("has a mnemonic where the other has none")
    for end in ("…", ":", "\n"):
        if source.endswith(end) != translated.endswith(end):
            found.append(f"does not end alike ({end!r})")
    if source.count("\n") != translated.count("\n"):
        found.append("has other lines")
    if (source[:1] == " ", source[-1:] == " ") != (translated[:1] == " ", translated[-1:] == " "):
        found.append("has other blanks at its ends")
    letters = re.sub(r"[^A-Za-z]", "", source)
    # Names of HighLevel's and of what is written in code are the same everywhere.
    if source == translated and len(letters) >= LEAST_LETTERS_TO_DIFFER and not source.startswith("Threadsweep"):
        found.append(IS_ENGLISH)
    return found


def main():
    said, complaints = sources()
    assert len(said) > 500, f"only {len(said)} sentences were found: lupdate saw too little"
    for line in complaints:
        print(line)
    bad = len(complaints)
    for source in sorted(key[1] for key, is_counted in said.items() if is_counted != bool(COUNTED.search(key[1]))):
        print(f"{source!r} counts without a place for the number, or has one and does not count")
        bad += 1
    for source in sorted(key[1] for key in said if re.search(r"(?<![%L\d])1 [a-z]", key[1])):
        print(f"{source!r} is said of one alone: %Ln has forms for that")
        bad += 1
    for path in sorted(FOLDER.glob("*.ts")):
        is_english = path.name == ENGLISH
        wanted = {key for key, is_counted in said.items() if is_counted or not is_english}
        there = {}
        for context, message in messages(path):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if translation.get("type"):
                forms = [""]
            there[key_of(context, message)] = forms
        for key in sorted(wanted - there.keys()):
            print(f"{path.name}: {key[0]}: {key[1]!r} is missing; ./dev translations adds it")
            bad += 1
        for key in sorted(there.keys() - wanted):
            print(f"{path.name}: {key[0]}: {key[1]!r} is said no more; ./dev translations takes it out")
            bad += 1
        for key, forms in there.items():
            for at, form in enumerate(forms):
                for flaw in flaws_of(key[1], form, is_of_one=len(forms) > 1 and at == 0):
                    if is_english and flaw == IS_ENGLISH:
                        continue
                    print(f"{path.name}: {key[0]}: {key[1]!r} {flaw}: {form!r}")
                    bad += 1
        print(f"{path.name}: {len(there)} sentences")
    return 1 if bad else 0


sys.exit(main())
