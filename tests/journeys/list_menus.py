"""What the menus do with the list, without a mouse: copy, take out, all of one contact, export.

list_menus.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import csv
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Window, key, new_profile, type_text, wait_for  # noqa: E402
import pyatspi  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen
profile = pathlib.Path(new_profile())
window = Window(bin_dir, "--profile", str(profile), "--practice")


def selected():
    said = window.label("Counts")
    return int(said.split("·")[-1].split()[0].replace(",", "")) if "selected" in said else 0


def written(path):
    wait_for(path.exists, f"{path.name} to be written")
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def export_to(name):
    key("ctrl+e")
    window.find(pyatspi.ROLE_TEXT, lambda n: n.getState().contains(pyatspi.STATE_FOCUSED), "the name of the file")
    key("ctrl+a")
    type_text(str(profile / name))
    key("Return")
    return written(profile / name)


try:
    window.listed(120)
    window.table("Conversations").queryComponent().grabFocus()
    key("Home")
    wait_for(lambda: selected() == 1, "the first row")
    key("ctrl+c", "ctrl+f", "ctrl+v")
    copied = window.by_name(pyatspi.ROLE_TEXT, "Search conversations").queryText()
    first = window.cell("Conversations", 0, 0)
    wait_for(lambda: copied.getText(0, -1) == first, f"{first!r} to be pasted")
    seen("Copied: with the key")
    key("Escape")
    wait_for(lambda: window.rows("Conversations") == 120, "all of them again")
    key("Escape")  # into the list

    key("Home", "alt+e", "c")
    key("ctrl+f", "ctrl+v")
    wait_for(lambda: copied.getText(0, -1) == first, f"{first!r} to be pasted from the menu")
    seen("Copied: by the menu")
    key("Escape")
    wait_for(lambda: window.rows("Conversations") == 120, "all of them again")
    key("Escape")  # into the list

    key("ctrl+a")
    wait_for(lambda: selected() == 120, "all to be selected")
    time.sleep(0.5)
    key("alt+e", "t")
    seen("Take out: with how many")
    key("s")
    wait_for(lambda: 0 < selected() < 120, "the starred ones to be taken out")
    left = selected()
    seen("Taken out: the starred ones")

    rows = export_to("selected.csv")
    assert len(rows) == left, f"{len(rows)} of {left} were written"
    assert all(row["starred"] == "no" for row in rows), "a starred one was selected no longer"
    window.says(f"{left} conversations were written to selected.csv.")
    seen("Exported: what is selected")

    key("Down")
    wait_for(lambda: selected() == 1, "one row")
    key("Menu")
    time.sleep(0.4)
    seen("Menu of the row: opened with the keyboard")
    key("Escape")
    key("alt+e", "o")
    wait_for(lambda: window.rows("Conversations") < 120, "one contact's conversations")
    one = window.rows("Conversations")
    window.find(pyatspi.ROLE_PUSH_BUTTON, lambda n: n.name.startswith("Remove filter: only "), "the chip")
    rows = export_to("contact.csv")
    assert len(rows) == one and len({row["contact id"] for row in rows}) == 1, rows
    seen("Of one contact: shown, and exported")
    window.find(pyatspi.ROLE_PUSH_BUTTON, lambda n: n.name.startswith("Remove filter: only "),
                "the chip").queryAction().doAction(0)
    window.listed(120)
    wait_for(lambda: window.rows("Conversations") == 120, "all of them again")
    seen("Chip: takes it away")
finally:
    window.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
