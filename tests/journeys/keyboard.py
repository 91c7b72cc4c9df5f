"""The main job without a mouse: practise, walk the list, delete one, refuse one, refresh.

keyboard.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Window, key, new_profile, wait_for  # noqa: E402
import pyatspi  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen
window = Window(bin_dir, "--profile", new_profile())


def focused():
    def look(node):
        for child in node:
            if child is None:
                continue
            state = child.getState()
            if state.contains(pyatspi.STATE_FOCUSED):
                return child
            found = look(child) if child.getRole() not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST) else None
            if found:
                return found
        return None

    return look(window.app)


def tab_to(name, limit=40):
    for _ in range(limit):
        at = focused()
        if at is not None and at.name.startswith(name):
            return
        key("Tab")
    raise AssertionError(f"{name!r} was not reached with Tab")


try:
    window.button("Practise with sample data")
    wait_for(lambda: focused() and focused().name == "Add a sub-account", "the first thing to do to have the keyboard")
    tab_to("Practise with sample data", limit=2)
    key("space")
    window.listed(120)
    seen("Practice: opened with Tab and Space")

    tab_to("Conversations")
    key("Home", "Down", "Down")
    wait_for(lambda: "1 selected" in window.label("Counts"), "a row to be selected by keyboard")
    seen("List: walked with the arrow keys")

    key("Delete")
    window.button("Delete 1 conversation")
    key("Return")  # Cancel is the default
    time.sleep(0.5)
    assert window.rows("Conversations") == 120, "Enter must not delete"
    key("Delete")
    window.button("Delete 1 conversation")
    key("Escape")
    time.sleep(0.5)
    assert window.rows("Conversations") == 120, "Esc must not delete"
    seen("Confirmation: Enter and Esc cancel")

    key("Delete")
    window.button("Delete 1 conversation")
    tab_to("Delete 1 conversation")
    key("space")
    tab_to("Delete now")
    key("space")
    wait_for(lambda: window.rows("Conversations") == 119, "the deletion", 30)
    assert window.cell("Activity", 0, 1) == "Deleted"
    seen("Deleted: Tab and Space")

    key("F5")
    time.sleep(1)
    window.listed(119)
    seen("Refresh: F5")

    key("F1")
    time.sleep(0.5)
    key("Down")  # the list of tasks has the focus
    page = window.by_name(pyatspi.ROLE_LABEL, "Help page").queryText()  # so Qt calls a text with links
    wait_for(lambda: "Only conversations are deleted" in page.getText(0, -1), "the page of the next task")
    seen("Help: F1 and an arrow")
    key("Escape")
    tab_to("Conversations")
finally:
    window.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
