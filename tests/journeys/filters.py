"""Finding what should go: search, filters, HighLevel's own search, replies, saved filters; and that only what is
shown is deleted.

filters.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Practice, Window, key, new_profile, type_text, wait_for  # noqa: E402
import pyatspi  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen
practice = Practice(bin_dir, "--conversations", "700", "--messages", "5", "--seed", "3", "--latency", "30")
window = Window(bin_dir, "--profile", new_profile())


def shown():
    """The two numbers of `312 of 10,000`, also while they may become more."""
    words = window.label("Shown").removesuffix(" so far")
    return tuple(int(part.replace(",", "")) for part in words.split(" of "))


def shows(condition, what):
    wait_for(lambda: condition(shown()[0]), what)
    return shown()[0]


def choose(button, down):
    """Opens the menu of a filter and picks by the keyboard: Qt's menus are no part of the accessible tree."""
    found = window.find_button(button)
    names = [found.queryAction().getName(i) for i in range(found.queryAction().nActions)]
    found.queryAction().doAction(names.index("Press"))
    time.sleep(0.4)
    key(*["Down"] * down, "Return")


def tick(choice):
    """Opens the panel of filters, picks that choice, and closes it."""
    window.press_tool("Add a filter")
    window.tick(choice)
    key("Escape")


try:
    window.press("Add a sub-account")
    window.add_account(practice)
    assert shown() == (700, 700), shown()
    seen("Listed: 700 of 700")

    key("ctrl+f")
    type_text("muller")
    found = shows(lambda n: 0 < n < 700, "fewer rows to be shown")
    names = [window.cell("Conversations", row, 0) for row in range(min(found, 8))]
    assert all("Müller" in name or "muller" in name.lower() for name in names), names
    seen("Search: muller finds Müller")

    key("Down", "ctrl+a")  # from the search field into the list
    wait_for(lambda: f"{found} selected" in window.label("Counts"), "what is shown to be selected")
    window.press("Delete")
    window.button(f"Delete {found} conversation")
    seen("Confirmation: only what the filter shows")
    window.press("Cancel")

    window.press_tool("Clear filters")
    shows(lambda n: n == 700, "all to be shown again")
    assert f"{found} selected" in window.label("Counts"), "what was shown and selected stays so"
    tick("Unread")
    unread = shows(lambda n: 0 < n < 700, "the unread ones")
    wait_for(lambda: f"{found} selected" not in window.label("Counts"), "hidden rows to be deselected")
    window.press_tool("Add a filter")
    wait_for(lambda: window.describes("Unread") == f"{unread} conversations", "the choices to be counted")
    window.tick("SMS")
    seen("The panel of filters: each choice with its count")
    key("Escape")
    both = shows(lambda n: 0 < n < unread, "unread SMS")
    assert all(window.cell("Conversations", row, 1) == "SMS" for row in range(min(both, 8)))
    seen("Filters: unread SMS")

    choose("Saved", 5)  # behind the four that are ready-made
    window.button("Save")
    type_text("Unread SMS")
    key("Return")
    time.sleep(0.3)
    window.press_tool("Clear filters")
    shows(lambda n: n == 700, "all")
    choose("Saved", 5)
    shows(lambda n: n == both, "the saved filter's rows")
    seen("Saved filter: picked from the menu")
    window.press_tool("Remove filter: unread")
    shows(lambda n: n > both, "read ones too")
    window.press_tool("Remove filter: SMS")
    shows(lambda n: n == 700, "all")

    key("ctrl+f")
    type_text("nobody is called this")
    shows(lambda n: n == 0, "nothing to be found")
    window.says("No conversation matches")
    seen("No match: says what to do")
    window.press("Clear filters")
    shows(lambda n: n == 700, "all")

    key("ctrl+f")
    type_text("invoice")
    key("Return")
    wait_for(lambda: "Found at HighLevel" in window.label("Search status"), "HighLevel to have searched")
    shows(lambda n: 0 < n < 700, "what HighLevel found")
    seen("HighLevel's search: marked as such")
    window.press_tool("Clear filters")
    shows(lambda n: n == 700, "all")

    tick("Never replied")
    shows(lambda n: 0 < n < 700, "those whose contact never wrote")
    wait_for(lambda: window.label("Search status") == "", "the messages to have been looked through")
    seen("Never replied: looked up in all messages", settle=0.8)
finally:
    window.stop()
    practice.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
