"""The installed program, as the desktop's menu would start it, on the practice sub-account.

installed.py PROGRAM_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Window, new_profile, wait_for  # noqa: E402

pictures = Pictures(sys.argv[2])
window = Window(sys.argv[1], "--profile", new_profile(), "--practice")
try:
    window.listed(120)
    window.select_row("Conversations", 0)
    time.sleep(0.5)
    window.delete_selected(1)
    wait_for(lambda: window.cell("Activity", 0, 1) == "Deleted", "the deletion", 40)
    pictures.seen("Installed: lists and deletes")
finally:
    window.stop()
