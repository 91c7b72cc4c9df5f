"""How soon a person sees the first conversation of a saved sub-account, and how soon the window before it.

first_row.py BIN_DIR [STARTS], inside tests/support/private-desktop: starts the program again and again over 22,000
conversations, and watches the screen in the X server's own memory, which costs the program nothing. Asking by assistive
technology would not do: it is answered by the window's thread, and late while that lists.
"""
import mmap
import os
import pathlib
import statistics
import struct
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from desk import Practice, Window, new_profile, wait_for  # noqa: E402

WIDTH, HEIGHT = 1366, 768
CONVERSATIONS = 22_000
LATENCY = 20  # ms for an answer of the practice server
TARGET = 0.3  # seconds from the window to its first row
PATIENCE = 10
DARK = bytes(value < 100 for value in range(256))


class Screen:
    """A display of its own, whose picture lies in a file."""

    def __init__(self, folder, display=":77"):
        self.environment = {**os.environ, "DISPLAY": display}
        self.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
        self._server = subprocess.Popen(["Xvfb", display, "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder],
                                        stderr=subprocess.DEVNULL)
        file = pathlib.Path(folder) / "Xvfb_screen0"
        wait_for(lambda: file.exists() and file.stat().st_size > WIDTH * HEIGHT * 4, "the display")
        time.sleep(1)
        self._manager = subprocess.Popen(["openbox"], env=self.environment, stderr=subprocess.DEVNULL)
        time.sleep(1)
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        # As in a file of xwd (XWDFile.h of xorgproto): 25 numbers, then the colours, then the pixels.
        header = struct.unpack(">25I", self._memory[:100])
        self._begin, self._line = header[0] + header[19] * 12, header[12]

    def dark(self, left, top, right, bottom):
        """The share of dark pixels in a part of the screen, which is given in shares of it."""
        x, until = int(left * WIDTH), int(right * WIDTH)
        rows = range(int(top * HEIGHT), int(bottom * HEIGHT))
        count = 0
        for y in rows:
            at = self._begin + y * self._line
            count += self._memory[at + x * 4:at + until * 4:4].translate(DARK).count(1)
        return count / (len(rows) * (until - x))

    def stop(self):
        self._manager.kill()
        self._server.kill()


def seen_at(condition, what):
    """When it was seen first; looks every few milliseconds."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"waited {PATIENCE} s in vain for {what}"
        time.sleep(0.003)
    return time.monotonic()


def start(screen, command):
    """Seconds from the start to the window and to the first row."""
    began = time.monotonic()
    program = subprocess.Popen(command, env=screen.environment)
    try:
        # Its title bar, where the screen was dark, and then the list where it was light and has letters now.
        window = seen_at(lambda: screen.dark(0.2, 0.0, 0.8, 0.05) < 0.8, "the window")
        row = seen_at(lambda: 0.002 < screen.dark(0.06, 0.7, 0.5, 0.9) < 0.3, "a row")
        return window - began, row - began
    finally:
        program.terminate()
        program.wait()
        time.sleep(0.5)


def main():
    programs, starts = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 9
    practice = Practice(programs, "--conversations", str(CONVERSATIONS), "--messages", "1", "--seed", "7",
                        "--latency", str(LATENCY), "--rate", "100000/10000")
    screen = None
    try:
        profile = new_profile()
        window = Window(programs, "--profile", profile)
        window.press("Add a sub-account")
        window.add_account(practice, settled=False)
        wait_for(lambda: window.label("Counts").startswith(f"{CONVERSATIONS:,}"), "the whole list", 60)
        window.stop()
        with tempfile.TemporaryDirectory() as folder:
            screen = Screen(folder)
            seen = [start(screen, [f"{programs}/threadsweep", "--profile", str(profile)]) for _ in range(starts)]
    finally:
        if screen:
            screen.stop()
        practice.stop()
    waits = [row - window for window, row in seen]
    for name, values in (("start to window", [window for window, _ in seen]), ("start to first row", [row for _, row in seen]),
                         ("window to first row", waits)):
        print(f"{name:<20} median {statistics.median(values) * 1000:4.0f} ms, longest {max(values) * 1000:4.0f} ms")
    print(f"{CONVERSATIONS:,} conversations, answers after {LATENCY} ms; wanted: window to first row <= {TARGET * 1000:.0f} ms")
    return 0 if statistics.median(waits) <= TARGET else 1


sys.exit(main())
