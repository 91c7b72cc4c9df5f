"""Every page and dialog as assistive technology has it: no control without a name, and Tab goes as one reads.

named.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Practice, Window, key, new_profile, walk, wait_for  # noqa: E402
import pyatspi  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
practice = Practice(bin_dir, "--conversations", "40", "--latency", "10", "--rate", "100000/10000")
window = Window(bin_dir, "--profile", new_profile())
CONTROLS = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
            pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON,
            pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_SLIDER, pyatspi.ROLE_DATE_EDITOR)
TOGETHER = 4  # pixels that neighbours may overlap by


def showing(top):
    found = []
    for node in walk(top):
        try:
            if node.getState().contains(pyatspi.STATE_SHOWING):
                found.append(node)
        except Exception:  # gone while we looked
            continue
    return found


def box(node):
    at = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return at.x, at.y, at.x + at.width, at.y + at.height


def focused(top):
    for node in showing(top):
        # A box of buttons says so of itself, too, when its first one has it.
        if node.getRole() != pyatspi.ROLE_PANEL and node.getState().contains(pyatspi.STATE_FOCUSED):
            return node
    return None


def is_after(a, b):
    """Whether b is read after a: it begins below it, or beside it to the right."""
    return b[1] >= a[3] - TOGETHER or b[0] >= a[2] - TOGETHER


def top_window():
    """The dialog that stands open, or else the window."""
    return [child for child in window.app if child is not None and child.getState().contains(pyatspi.STATE_SHOWING)][-1]


def look(what, tabs=0, settle=0.5):
    """Names of all controls; and, with so many presses of Tab, the order."""
    time.sleep(settle)
    top = top_window()
    controls = [node for node in showing(top) if node.getRole() in CONTROLS]
    nameless = [f"{node.getRoleName()} at {box(node)} in {node.parent.name!r}" for node in controls if not node.name.strip()]
    assert not nameless, (what, nameless)
    way = []
    for _ in range(tabs):
        at = focused(top)
        if at is not None and (not way or box(at) != way[-1][1]):
            if way and box(at) == way[0][1]:
                break
            way.append((at.name or at.getRoleName(), box(at)))
        key("Tab")
    # The round may begin anywhere: exactly one step leads back to where reading begins.
    back = [f"{a} → {b}" for a, b in zip(way, way[1:]) if not is_after(a[1], b[1])]
    assert len(back) <= 1, (what, back, [name for name, _ in way])
    pictures.seen(f"{what}: {len(controls)} controls, all named" + (f"; Tab: {len(way)} stops" if tabs else ""), 0)


try:
    window.button("Add a sub-account")
    look("First start", tabs=8)
    window.press("Add a sub-account")
    window.button("Check and save")
    look("Account", tabs=12)
    window.add_account(practice)
    look("List", tabs=16)
    window.press_tool("Add a filter")
    look("Panel of filters")
    key("Escape")
    window.select_row("Conversations", 2)
    look("One selected", tabs=16)
    window.table("Conversations").queryComponent().grabFocus()
    key("ctrl+a")
    wait_for(lambda: "40 selected" in window.label("Counts"), "all to be selected")
    look("Summary", tabs=16)
    window.press("Delete")
    window.button("Delete 40 conversations")
    look("Confirmation", tabs=14)
    key("Escape")
    window.select_row("Conversations", 4)
    window.delete_selected(1, now=False)
    look("Held")
    window.press("Delete now")
    wait_for(lambda: window.batch_status().startswith("Done: "), "the end")
    if not any(node.name == "Activity" and node.getRole() == pyatspi.ROLE_TABLE for node in showing(window.app)):
        key("F9")
    look("Activity", tabs=20)
    key("ctrl+h")
    wait_for(lambda: window.rows("Past deletions") == 1, "the deletion")
    look("History", tabs=24)
    key("Escape")
    key("ctrl+comma")
    for page in ("general", "sub-accounts", "deleting", "network", "privacy"):
        look(f"Settings {page}", tabs=12)
        window.by_name(pyatspi.ROLE_LIST, "Subjects").queryComponent().grabFocus()
        key("Down")
    key("Escape")
    for what, keys in (("Help", ("F1",)), ("Shortcuts", ("ctrl+slash",)), ("About", ("alt+h", "Up", "Return")),
                       ("Diagnostics", ("alt+h", "Up", "Up", "Return"))):
        key(*keys)
        look(what, tabs=8, settle=1)
        key("Escape")
        time.sleep(0.4)
finally:
    window.stop()
    practice.stop()
print(f"{pictures.steps} pages and dialogs, pictures in {pictures.folder}")
