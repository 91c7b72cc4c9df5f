"""What was deleted is found again: by contact, with how it is known; and nothing of the list is acted on from there.

history.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import os
import pathlib
import pwd
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Practice, Window, key, new_profile, wait_for  # noqa: E402
import pyatspi  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen
practice = Practice(bin_dir, "--conversations", "40", "--latency", "20")
window = Window(bin_dir, "--profile", new_profile())
try:
    window.press("Add a sub-account")
    window.add_account(practice)
    names = []
    for _ in range(2):
        names.append(window.cell("Conversations", 0, 0))
        before = len(practice.truth()["alive"])
        window.select_row("Conversations", 0)
        wait_for(lambda: "1 selected" in window.label("Counts"), "the row to be selected")
        window.delete_selected(1)
        wait_for(lambda: len(practice.truth()["alive"]) == before - 1, "the deletion")
        wait_for(lambda: window.rows("Conversations") == before - 1, "the row to go")
    window.select_row("Conversations", 0)

    key("ctrl+h")
    wait_for(lambda: window.rows("Past deletions") == 2, "both deletions")
    assert "1 deleted" in window.cell("Past deletions", 0, 3), window.cell("Past deletions", 0, 3)
    who = pwd.getpwuid(os.geteuid()).pw_name
    assert window.cell("Past deletions", 0, 4) == who, window.cell("Past deletions", 0, 4)
    wait_for(lambda: window.label("Whether any record was changed").startswith("✓"), "the records to be checked")
    wait_for(lambda: window.rows("Conversations of the deletion") == 1, "its conversation")
    window.select_row("Conversations of the deletion", 0)
    wait_for(lambda: "Answer: 200" in window.text_of("How it is known"), "how it is known")
    assert names[1] in window.text_of("How it is known")
    seen("History: both deletions, and how it is known")

    window.fill("Search history", names[0])
    wait_for(lambda: window.rows("Past deletions") == 1, "the search")
    assert window.cell("Conversations of the deletion", 0, 2) == names[0]
    wait_for(lambda: names[0] in window.text_of("How it is known"), "the one that was found to be chosen")
    window.fill("Search history", "nobody of this name")
    wait_for(lambda: window.rows("Past deletions") == 0, "nothing to be found")
    seen("Searched: by contact")

    # A conversation is still selected in the list that is not to be seen.
    alive = len(practice.truth()["alive"])
    key("Tab", "Delete", "ctrl+a", "Delete")
    time.sleep(0.5)
    assert not any(node.name.startswith("Delete 1 conversation") for node in window.app if node), "asked from History"
    key("Escape")
    window.find(pyatspi.ROLE_TABLE, lambda n: n.name == "Conversations", "the list again")
    assert len(practice.truth()["alive"]) == alive
    seen("Back: with Esc")
finally:
    window.stop()
    practice.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
