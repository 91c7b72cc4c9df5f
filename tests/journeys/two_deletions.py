"""Two deletions at once, and one of another sub-account: each on a line of its own, each undone by itself.

two_deletions.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import pyatspi

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Practice, Window, key, new_profile, walk, wait_for  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen
first = Practice(bin_dir, "--conversations", "60", "--latency", "40", "--seed", "3")
second = Practice(bin_dir, "--conversations", "30", "--latency", "40", "--seed", "4", "--location", "SECOND0LOCATION00000")


def alive(practice):
    return len(practice.truth()["alive"])


def statuses():
    found = []
    for node in walk(window.app):
        try:
            if node.description == "Batch status" and node.getState().contains(pyatspi.STATE_SHOWING):
                found.append(node.name)
        except Exception:  # gone while we looked
            continue
    return found


def undos():
    found = []
    for node in walk(window.app):
        try:
            if (node.getRole() == pyatspi.ROLE_PUSH_BUTTON and node.name.startswith("Undo")
                    and node.getState().contains(pyatspi.STATE_SHOWING)):
                found.append(node)
        except Exception:  # gone while we looked
            continue
    return found


def select(rows):
    table = window.table("Conversations").queryTable()
    for row in table.getSelectedRows():
        table.removeRowSelection(row)
    for row in rows:
        table.addRowSelection(row)
    time.sleep(0.3)


def confirm_both():
    select(range(4))
    window.delete_selected(4, now=False)
    select(range(10, 12))
    window.delete_selected(2, now=False)
    wait_for(lambda: len(undos()) == 2, "an Undo for each")


# What the task bar is told; it goes to a file, as nobody reads it meanwhile.
told = tempfile.TemporaryFile()
listening = subprocess.Popen(["dbus-monitor", "--session", "interface='com.canonical.Unity.LauncherEntry'"], stdout=told)
window = Window(bin_dir, "--profile", new_profile())
try:
    window.press("Add a sub-account")
    window.add_account(first)
    confirm_both()
    assert len(statuses()) == 2, statuses()
    seen("Two at once: each has its own line and its own Undo")
    for button in undos():
        button.queryAction().doAction(0)
    wait_for(lambda: all(s.startswith("Undone: nothing was sent") for s in statuses()), "both to be undone")
    time.sleep(11)
    assert alive(first) == 60, "what is undone is never sent"

    confirm_both()
    undos()[0].queryAction().doAction(0)  # the newest, of two
    wait_for(lambda: len(undos()) == 1, "the other to keep its Undo")
    time.sleep(0.3)
    assert any("nothing was sent for these 2" in s for s in statuses()), statuses()
    window.press("Delete now")
    wait_for(lambda: alive(first) <= 56 and any(s.startswith("Done: ") for s in statuses()), "the other four to go", 40)
    time.sleep(0.5)
    words = statuses()
    assert not any("nothing was sent for these 4" in s for s in words), words
    seen("One undone: the other goes on, and nobody says that nothing was sent of it")
    left = alive(first)

    select(range(30))
    window.delete_selected(30)
    key("ctrl+n")
    window.add_account(second, name="Riverside Vet")
    wait_for(lambda: alive(first) < left, "the first sub-account's deletion to run")
    assert "Harbour Dental" in window.labels(), \
        "the sub-account that deletes is named while another is shown"
    seen("Another is shown: whose deletion it is stands beside it")
    wait_for(lambda: any(s.startswith("Done: ") for s in statuses()), "its end, which stays to be read", 60)

    def on_task_bar():
        told.seek(0)
        words = told.read().decode()
        return re.findall(r"double ([\d.e-]+)", words), re.findall(r"boolean (true|false)", words)

    wait_for(lambda: on_task_bar()[1][-1:] == ["false"], "the task bar to be told that nothing goes on")
    parts, shown = on_task_bar()
    assert "true" in shown and any(0 < float(part) < 1 for part in parts), (parts, shown)
finally:
    window.stop()
    first.stop()
    second.stop()
    listening.terminate()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
