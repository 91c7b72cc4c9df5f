"""Walks the main job through the real window and takes a picture of each step.

main_job.py BIN_DIR PICTURE_DIR: a line per step; exits 0 only if each step was seen to work.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Practice, Window, files_holding, key, new_profile, screenshot, wait_for  # noqa: E402
import pyatspi  # noqa: E402
import time  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen


def outcome_becomes(window, word):
    wait_for(lambda: window.cell("Activity", 0, 1) == word, f"the outcome {word!r}")


practice = Practice(bin_dir, "--conversations", "260", "--messages", "40", "--seed", "7", "--latency", "30")
profile = new_profile()
window = Window(bin_dir, "--profile", profile)
try:
    window.button("Add a sub-account")
    window.button("Practise with sample data")
    seen("First start: both ways in are offered")

    window.press("Add a sub-account")
    window.button("Check and save")
    window.fill("Name", "Harbour Dental")
    window.fill("Location ID", practice.location)
    window.fill("API address", practice.url)
    window.fill("Private integration token", practice.token + "-agency")
    window.press("Check and save")
    wait_for(lambda: any("agency" in t for t in window.labels()), "the agency token to be named as the cause")
    seen("Account refused: an agency token is told apart")

    window.fill("Private integration token", "pit-wrong")
    window.press("Check and save")
    wait_for(lambda: "Invalid token" in window.label("Check result"), "HighLevel's own message")
    seen("Token refused: HighLevel's own message stands beside ours")

    window.fill("Private integration token", f"  {practice.token}\n")
    window.press("Check and save")
    wait_for(lambda: "Practice Agency" in window.label("Check result"), "the real name to be shown")
    seen("Real name: shown before anything is saved")

    window.press("Check and save")
    wait_for(lambda: window.label("Counts").startswith("260 conversations"), "all 260 to be listed")
    seen("Listed: 260 of 260")

    window.select_row("Conversations", 0)
    wait_for(lambda: window.find(pyatspi.ROLE_LIST, lambda n: n.name == "Messages", "messages").childCount,
             "the messages")
    seen("Preview: the messages of the first conversation")

    first = window.cell("Conversations", 0, 0)
    window.press("Delete")
    window.button("Delete 1 conversation")
    seen("Confirmation: one conversation, by name")
    window.press("Cancel")
    time.sleep(0.5)
    assert window.rows("Conversations") == 260, "Cancel must delete nothing"

    window.delete_selected(1)
    outcome_becomes(window, "Deleted")
    assert window.cell("Activity", 0, 2) == first
    assert window.rows("Conversations") == 259
    seen("Deleted: said only after HighLevel's success")

    refused_row = 4  # the sixth conversation of the practice world answers 400; one above it is gone
    window.select_row("Conversations", refused_row)
    time.sleep(0.5)
    window.delete_selected(1)
    outcome_becomes(window, "Not deleted")
    details = window.text_of("Activity details")
    assert "400" in window.cell("Activity", 0, 3) and "Bad Request" in details, details
    seen("Not deleted: status, message and trace ID in the details")

    key("F5")
    time.sleep(1.0)
    wait_for(lambda: window.label("Counts").startswith("259 conversations"), "the refreshed list")
    seen("Refresh: by keyboard, the deleted one stays gone")

    window.tick("All")  # the activity opened for what was not deleted, and shows that alone
    needle = practice.token.encode()
    practice.expire_token()
    window.select_row("Conversations", 1)
    window.delete_selected(1)
    outcome_becomes(window, "Not deleted yet")
    window.button("Update token")
    seen("Token expired: nothing deleted, a new token is asked for")

    pid = window.process.pid
    assert not files_holding(profile, needle), "the token is in a file of the profile"
    assert needle not in pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
    assert needle not in pathlib.Path(f"/proc/{pid}/environ").read_bytes()
    practice.stop()
    window.press("Stop")
    outcome_becomes(window, "Cancelled")
    window.select_row("Conversations", 2)
    window.delete_selected(1)
    outcome_becomes(window, "Not deleted yet")
    wait_for(lambda: "No connection to HighLevel" in window.batch_status(), "the pause to be explained")
    seen("No network: nothing left this computer, and so it says")
    print("the token is in no file of the profile, no argument list, no environment")
finally:
    try:
        screenshot(str(pictures.folder / "last.png"))
    finally:
        window.stop()
        practice.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
