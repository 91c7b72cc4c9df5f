"""Many at once: the typed number, undo, pause, stop, a second start of the program, a crash and *Delete the …*.

batch.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Practice, Window, files_holding, key, new_profile, wait_for  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen
practice = Practice(bin_dir, "--conversations", "300", "--messages", "3", "--latency", "60", "--rate", "1000/10000")
profile = new_profile()


def alive():
    return set(practice.truth()["alive"])


def select_all():
    key("ctrl+a")
    wait_for(lambda: "selected" in window.label("Counts"), "everything to be selected")


def status(text, timeout=60):
    wait_for(lambda: text in window.batch_status(), f"the batch to say {text!r}", timeout)


window = Window(bin_dir, "--profile", profile)
try:
    window.press("Add a sub-account")
    window.add_account(practice)
    select_all()
    seen("Selected: all 300")

    window.press("Delete")
    remove = window.button("Delete 300 conversations")
    import pyatspi
    assert not remove.getState().contains(pyatspi.STATE_ENABLED), "without the number nothing may be confirmed"
    window.fill("Type the number of conversations to confirm", "300")
    seen("Confirmation: the number is typed")
    window.press("Delete 300 conversations")
    status("300 conversations will be deleted in")
    seen("Held: it can still be undone")
    window.press("Undo")
    status("Undone")
    time.sleep(0.5)
    assert len(alive()) == 300, "Undo must leave everything"

    second = subprocess.run([f"{bin_dir}/threadsweep", "--profile", profile], capture_output=True, text=True, timeout=20)
    assert second.returncode == 1 and "already running" in second.stderr, second
    seen("Started twice: refused, and this window comes to the front")

    window.delete_selected(300)
    wait_for(lambda: len(alive()) < 290, "the batch to get going")
    window.press("Pause")
    status("Paused")
    time.sleep(1)
    paused_at = len(alive())
    time.sleep(1.5)
    assert len(alive()) == paused_at, (window.batch_status(), paused_at, len(alive()), "nothing may be sent while paused")
    seen("Paused: what was under way is settled, nothing new is sent")
    window.press("Resume")
    wait_for(lambda: len(alive()) < paused_at - 20, "the batch to go on")

    window.process.kill()  # as a crash would
    window.process.wait()
    time.sleep(0.5)  # what had left the computer is still carried out
    left = len(alive())
    window = Window(bin_dir, "--profile", profile)
    window.says("was cut short")
    seen("After a crash: the batch is offered")
    offered = window.button("Delete the").name
    window.continue_interrupted(int("".join(c for c in offered if c.isdigit())))
    wait_for(lambda: len(alive()) < left - 20, "the batch to go on after the crash")
    window.press("Stop")
    status("Stopped: ")
    time.sleep(1)
    words = window.batch_status()
    seen("Stopped: the rest is left alone")
    assert words.startswith("Stopped: "), words
    counts = window.batch_ended()
    assert sum(counts.values()) == 300, words
    # What was deleted just before the crash may be counted as gone already after it: both are gone.
    gone = counts.get("deleted", 0) + counts.get("already gone", 0)
    assert gone == 300 - len(alive()), (words, len(alive()))
    deletes = {path: n for path, n in practice.arrivals().items() if path.startswith("DELETE ")}
    assert len(alive() & {path.rsplit("/", 1)[1] for path in deletes}) <= counts.get("not deleted", 0) + counts.get("unknown", 0), \
        "what was asked for and is still there must be called so"
    assert not files_holding(profile, practice.token.encode()), "the token is in a file of the profile"
    assert b"Who is this" not in b"".join(p.read_bytes() for p in pathlib.Path(profile).iterdir() if p.is_file()), "a message body is in the journal"
    print(f"   {words}; {len(alive())} still there")
finally:
    window.stop()
    practice.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
