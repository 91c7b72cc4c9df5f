"""The program is stopped for longer than HighLevel's window, as by a computer that sleeps, and woken again: the
batch goes on by itself within two seconds, and nothing is asked for too often.

stopped_process.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import os
import pathlib
import signal
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Practice, Window, key, new_profile, wait_for  # noqa: E402

bin_dir = sys.argv[1]
practice = Practice(bin_dir, "--conversations", "70", "--latency", "20", "--rate", "30/3000")
window = Window(bin_dir, "--profile", new_profile())


def deletes():
    return sum(n for path, n in practice.arrivals().items() if path.startswith("DELETE "))


try:
    window.press("Add a sub-account")
    window.add_account(practice)
    key("ctrl+a")
    wait_for(lambda: "70 selected" in window.label("Counts"), "all to be selected")
    window.delete_selected(70)
    wait_for(lambda: deletes() >= 5, "the batch to get going")

    os.kill(window.process.pid, signal.SIGSTOP)
    time.sleep(0.5)  # what had left arrives
    before = deletes()
    time.sleep(5)
    assert deletes() == before, "a stopped program sends nothing"
    os.kill(window.process.pid, signal.SIGCONT)
    woken = time.monotonic()
    wait_for(lambda: deletes() > before, "the batch to go on", 10)
    took = time.monotonic() - woken
    assert took < 2, f"it went on only after {took:.1f} s"

    counts = wait_for(window.batch_ended, "the batch to end", 60)
    truth = practice.truth()
    words = window.batch_status()
    assert sum(counts.values()) == 70 and counts["deleted"] == 70 - len(truth["alive"]), (words, len(truth["alive"]))
    assert truth["refusedByLimit"] == 0, truth["refusedByLimit"]
    print(f" 1 ok  stopped for 5 s, went on {took:.2f} s after it was woken; {words}")
finally:
    window.stop()
    practice.stop()
