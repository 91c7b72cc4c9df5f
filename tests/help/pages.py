"""The pages of the help are whole in every language, lead nowhere but to each other, and name what the program has.

What stands **so** in a page is a word of the program, `**Menu → Command**` several of them: each must be a sentence of
the program in the page's language, without the mark of its key, and the same one that the English page names there.

    pages.py SOURCE_FOLDER
"""

import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(sys.argv[1])
PAGES = ROOT / "resources" / "help"
# Of English that file has only what counts something.
LANGUAGES = sorted(path.stem.removeprefix("threadsweep_") for path in (ROOT / "resources" / "i18n").glob("*.ts")
                   if not path.stem.endswith("_en"))


def plain(text):
    """Without the letter that is a key."""
    return re.sub(r"&(.)", r"\1", text)


def words_of_program(language):
    """What each of its sentences is in `language`: several where contexts say it differently."""
    said = collections.defaultdict(set)
    for message in xml.parse(ROOT / "resources" / "i18n" / f"threadsweep_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        for form in translation.findall("numerusform") or [translation]:
            said[plain(message.findtext("source"))].add(plain(form.text or ""))
    return said


def named_in(text):
    return [word.strip() for bold in re.findall(r"\*\*(.+?)\*\*", text, re.S)
            for word in re.sub(r"\s+", " ", bold).split("→")]


def links_in(text):
    return re.findall(r"\]\(([^)]*)\)", text)


def shape_of(text):
    """Headings and items, one letter each: a page that lost one of them says less."""
    kinds = {"#": "h", "-": "i"}
    lines = (line.strip() for line in text.splitlines())
    return "".join("n" if re.match(r"\d+\. ", line) else kinds.get(line[:1], "") for line in lines if line)


def flaws_of(english, translated, said):
    wanted = named_in(english)
    named = named_in(translated)
    for word in named:
        if not any(word in said[source] for source in wanted):
            yield f"names {word!r}, which the program does not call so, or the English page does not name"
    for source in wanted:
        if not said[source] & set(named):
            yield f"does not name {source!r}, which is {sorted(said[source])}"
    if sorted(links_in(translated)) != sorted(links_in(english)):
        yield "has other links"
    if shape_of(translated) != shape_of(english):
        yield f"has other headings and items: {shape_of(translated)}, not {shape_of(english)}"
    if sorted(re.findall(r"`[^`]+`", translated)) != sorted(re.findall(r"`[^`]+`", english)):
        yield "has other names of files and boxes"


def flaws_of_english(text, sources):
    for word in named_in(text):
        if word not in sources:
            yield f"names {word!r}, which is no sentence of the program"
    for link in links_in(text):
        if not (PAGES / link).is_file() or "/" in link:
            yield f"leads to {link!r}, which is no page"
    if not text.startswith("# "):
        yield "has no title in its first line"


def main():
    pages = sorted(path.name for path in PAGES.glob("*.md"))
    assert len(pages) >= 8, f"only {len(pages)} pages were found"
    assert len(LANGUAGES) >= 3, f"only {LANGUAGES} were found"
    bad = []
    counted = 0
    for name in pages:
        english = (PAGES / name).read_text("utf-8")
        counted += len(named_in(english))
        bad += [f"{name}: {flaw}" for flaw in flaws_of_english(english, words_of_program(LANGUAGES[0]))]
        listed = (ROOT / "ui" / "help" / "help_pages.cpp").read_text("utf-8")
        if f'"{name.removesuffix(".md")}"' not in listed:
            bad.append(f"{name}: is in no list of the window")
    for language in LANGUAGES:
        said = words_of_program(language)
        there = sorted(path.name for path in (PAGES / language).glob("*.md"))
        bad += [f"{language}: {name} is missing" for name in sorted(set(pages) - set(there))]
        bad += [f"{language}: {name} is a page in no other language" for name in sorted(set(there) - set(pages))]
        for name in sorted(set(pages) & set(there)):
            flaws = flaws_of((PAGES / name).read_text("utf-8"), (PAGES / language / name).read_text("utf-8"), said)
            bad += [f"{language}/{name}: {flaw}" for flaw in flaws]
    print("\n".join(bad))
    print(f"{len(pages)} pages in {1 + len(LANGUAGES)} languages, which name {counted} words of the program")
    assert counted > 40, "the pages name too little: the marks are read wrongly"
    return 1 if bad else 0


sys.exit(main())
