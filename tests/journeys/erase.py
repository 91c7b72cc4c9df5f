"""What is stored here goes when somebody wants that: files and token, and nothing at HighLevel.

erase.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Keyring, Pictures, Practice, Window, files_holding, key, new_profile, wait_for  # noqa: E402
import pyatspi  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen
keyring = Keyring()
practice = Practice(bin_dir, "--conversations", "30", "--latency", "150")
profile = pathlib.Path(new_profile())


def alive():
    return len(practice.truth()["alive"])


def ask_to_erase():
    key("ctrl+comma")
    window.by_name(pyatspi.ROLE_LIST, "Subjects").queryComponent().grabFocus()
    key("End")
    window.press("Delete what is stored…")
    window.button("Delete and quit")


def box(start):
    return window.find(pyatspi.ROLE_CHECK_BOX, lambda node: node.name.startswith(start), start)


def may_be_chosen(start):
    return box(start).getState().contains(pyatspi.STATE_ENABLED)


def choose(start):
    def press():
        try:
            return box(start).queryAction().doAction(0)
        except Exception:  # that of the dialog before, which was just going
            return False

    wait_for(press, f"{start!r} to be chosen")


def ended():
    return window.process.poll() is not None


window = Window(bin_dir, "--profile", str(profile))
try:
    window.press("Add a sub-account")
    window.add_account(practice)
    window.select_row("Conversations", 2)
    window.delete_selected(1)
    wait_for(lambda: alive() == 29, "one to be deleted")
    assert keyring.entries() == 1
    assert files_holding(profile, b"Harbour Dental"), "the list of sub-accounts names it"

    practice.expire_token()
    key("F5")
    window.button("Update token")  # offered though the list is there: it also fills the log
    assert "shown as loaded before" in window.label("Counts"), window.label("Counts")  # and not: only a part
    seen("A token that is refused while a list is shown has a way out")

    # While a deletion goes on nothing can go.
    key("ctrl+a")
    window.delete_selected(29, now=False)
    window.button("Undo")
    ask_to_erase()
    for start in ("The record", "The list", "Saved", "The settings", "The log"):
        assert not may_be_chosen(start), start
    seen("While a deletion goes on: said, and nothing can be chosen")
    key("Escape")
    key("Escape")
    window.press("Undo")
    wait_for(lambda: window.batch_status().startswith("Undone"), "it to be undone")

    ask_to_erase()
    assert not window.button("Delete and quit").getState().contains(pyatspi.STATE_ENABLED), "nothing is chosen yet"
    for start in ("The record", "The list", "The log"):
        choose(start)
    seen("What is to go")
    window.press("Delete and quit")
    wait_for(ended, "the program to end", 30)
    left = sorted(str(p.relative_to(profile)) for p in profile.rglob("*") if p.is_file())
    assert left == ["window.ini"], left  # which was not chosen
    assert keyring.entries() == 0, "the token must be gone with its sub-account"
    assert alive() == 29, "at HighLevel nothing changes"

    window = Window(bin_dir, "--profile", str(profile))
    window.button("Add a sub-account")
    seen("As at the first start")
finally:
    window.stop()
    practice.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
