"""Assistive technology walks the table while it changes a thousand times: the program stays, and so do the names.

accessible_table.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Practice, Window, new_profile, wait_for  # noqa: E402
import pyatspi  # noqa: E402

CHANGES = 1000

if sys.argv[1] == "--walk":
    # The other process: reads cells for as long as it is let, and says how many.
    window = Window.__new__(Window)
    window.process = type("Process", (), {"pid": int(sys.argv[2]), "poll": lambda self: None})()
    window.app = window._find_app()
    read = 0
    table = window.table("Conversations").queryTable()
    print("walking", flush=True)
    while True:
        try:
            for row in range(0, max(1, min(table.nRows, 400)), 37):
                for column in range(table.nColumns):
                    cell = table.getAccessibleAt(row, column)
                    read += bool(cell and cell.name is not None)
                    if cell:
                        cell.getState().contains(pyatspi.STATE_SELECTED)
                        cell.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        except Exception:  # a row that has just gone
            pass
        print(read, flush=True)

bin_dir = sys.argv[1]
practice = Practice(bin_dir, "--conversations", "900", "--latency", "5")
window = Window(bin_dir, "--profile", new_profile())
walker = None
try:
    window.press("Add a sub-account")
    window.add_account(practice)
    walker = subprocess.Popen([sys.executable, __file__, "--walk", str(window.process.pid)],
                              stdout=subprocess.PIPE, text=True)
    assert walker.stdout.readline().strip() == "walking"
    field = window.by_name(pyatspi.ROLE_TEXT, "Search conversations").queryEditableText()
    # Each of them leaves other rows, or all of them in another order of coming and going.
    texts = ["an", "", "müller", "", "e", "smith", "o", ""]
    for change in range(CHANGES):
        field.setTextContents(texts[change % len(texts)])
        time.sleep(0.01)  # else the program is never asked for a cell in between
        if window.process.poll() is not None:
            raise AssertionError(f"the program ended with {window.process.returncode} at change {change}")
    field.setTextContents("")
    wait_for(lambda: window.label("Shown") == "900 of 900", "all to be shown again")
    walker.terminate()
    read = int(walker.communicate(timeout=10)[0].split()[-1])
    assert read > 500, f"only {read} cells were read meanwhile"
    assert window.process.poll() is None
    assert window.cell("Conversations", 0, 0) != ""
    print(f" 1 ok  {CHANGES} changes, {read} cells read meanwhile, by another process")
finally:
    if walker and walker.poll() is None:
        walker.kill()
    window.stop()
    practice.stop()
