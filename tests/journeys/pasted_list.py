"""Several sub-accounts at once, from a list, without a mouse; and the tokens on no screen.

pasted_list.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Keyring, Pictures, Practice, Window, files_holding, key, new_profile, wait_for, walk  # noqa: E402
import pyatspi  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen
# One address for both, as at HighLevel: the second location is one that this token does not open.
practice = Practice(bin_dir, "--conversations", "30", "--seed", "3")
profile = new_profile()
window = Window(bin_dir, "--profile", profile)
keyring = Keyring()


def shown():
    """All that assistive technology can read, cells too."""
    texts = []
    for node in walk(window.app):
        try:
            texts += [node.name, node.description]
            if node.getRole() == pyatspi.ROLE_TABLE:
                table = node.queryTable()
                texts += [table.getAccessibleAt(row, column).name
                          for row in range(min(table.nRows, 20)) for column in range(table.nColumns)]
            if node.getRole() == pyatspi.ROLE_TEXT:
                texts.append(node.queryText().getText(0, -1))
        except Exception:  # gone while we looked, or no text
            continue
    return "\n".join(texts)


try:
    before = keyring.entries()
    window.press("Add a sub-account")
    window.button("Check and save")
    window.fill("API address", practice.url)
    lines = (f"Riverside Vet;{practice.location};{practice.token}",
             f"Harbour Dental;SECOND0LOCATION00000;{practice.token}")
    # To the clipboard as from a spreadsheet: a field keeps no line breaks, so one after the other.
    window.fill("Name", lines[1])
    key("alt+n", "ctrl+a", "ctrl+c", "BackSpace")
    key("alt+s")
    field = window.by_name(pyatspi.ROLE_TEXT, "Lines of the spreadsheet")
    wait_for(lambda: field.getState().contains(pyatspi.STATE_FOCUSED), "the field to have the focus")
    seen("Opened: by its key")
    key("ctrl+v")
    wait_for(lambda: window.rows("Lines that were pasted") == 1, "the line to be understood")
    assert practice.token not in shown(), "the token is shown"
    seen("Pasted: understood, and no token shown")
    key("Return")
    window.says("1 not saved yet")
    assert window.cell("Lines that were pasted", 0, 4) != "Understood"
    window.says("The clipboard still holds the list")
    seen("Refused: says why, beside the line and in full")

    window.fill("Lines of the spreadsheet", "\n".join(("Name;Location;Token", *lines)))
    wait_for(lambda: window.rows("Lines that were pasted") == 2, "both lines")
    window.says("line 1 was taken for the headings")
    key("Return")
    window.says("2 not saved yet")
    window.says("HighLevel calls this sub-account")
    assert keyring.entries() == before, "nothing is saved before the name is confirmed"
    seen("Checked: the other name is to be confirmed")
    key("Return")
    window.says("1 saved · 1 not saved yet")
    wait_for(lambda: keyring.entries() == before + 1, "the token to be in the keychain")
    assert practice.token not in shown(), "the token is shown"
    assert not files_holding(profile, practice.token.encode()), "the token is in a file"
    seen("Saved: one of two")
    key("Escape")
    window.listed(30)
    wait_for(lambda: not any(n.name == "Add a sub-account" and n.getRole() == pyatspi.ROLE_DIALOG
                             for n in walk(window.app)), "both dialogs to be closed")
    key("Down")
    wait_for(lambda: "1 selected" in window.label("Counts"), "the list to have the keyboard")
    seen("Closed: the one that was saved is shown")
finally:
    window.stop()
    practice.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
