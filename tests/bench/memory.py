"""How much memory the whole program holds with a million conversations, beside an empty window of its own.

memory.py BIN_DIR [CONVERSATIONS], inside tests/support/private-desktop: lists a practice sub-account by itself, without
assistive technology, which would keep an object for each cell that it was asked about, and reads what the system has
accounted once the program is at rest. Private is what the program holds alone; the rest are Qt's own files.
"""
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from desk import Practice, Window, new_profile, wait_for  # noqa: E402

TARGET = 300  # million bytes
AT_REST = 10  # seconds without work
PATIENCE = 1800


class Plain:
    """The program as most people run it: nobody asks for what it shows."""

    def __init__(self, programs, profile):
        environment = {**os.environ}
        environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
        self._process = subprocess.Popen([f"{programs}/threadsweep", "--profile", profile], env=environment)
        self._own = pathlib.Path("/proc") / str(self._process.pid)

    def _worked(self):
        """Ticks of the processor so far."""
        fields = (self._own / "stat").read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def _million_bytes(self, file, *names):
        lines = [line.split() for line in (self._own / file).read_text().splitlines()]
        return sum(int(line[1]) for line in lines if line[0].rstrip(":") in names) * 1024 / 1e6

    def held(self):
        """All, private, and the most that all ever was, in million bytes, once it is at rest."""
        began = quiet_since = time.monotonic()
        worked = self._worked()
        while time.monotonic() - quiet_since < AT_REST:
            assert time.monotonic() - began < PATIENCE, "it never came to rest"
            time.sleep(0.5)
            now = self._worked()
            if now - worked > 2:
                quiet_since = time.monotonic()
            worked = now
        return (self._million_bytes("status", "VmRSS"),
                self._million_bytes("smaps_rollup", "Private_Clean", "Private_Dirty"),
                self._million_bytes("status", "VmHWM"))

    def stop(self):
        self._process.terminate()
        self._process.wait()


def held_with(programs, profile):
    program = Plain(programs, profile)
    try:
        return program.held()
    finally:
        program.stop()


def main():
    programs, conversations = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    empty = held_with(programs, new_profile())
    practice = Practice(programs, "--conversations", str(conversations), "--messages", "1", "--seed", "7",
                        "--latency", "0", "--rate", "100000/10000")
    try:
        profile = new_profile()
        window = Window(programs, "--profile", profile)
        window.press("Add a sub-account")
        window.add_account(practice, settled=False)
        wait_for(lambda: window.rows("Conversations") > 0, "the first conversations", 60)
        window.stop()
        began = time.monotonic()
        full = held_with(programs, profile)
        print(f"listed in {time.monotonic() - began - AT_REST:.0f} s, by {sum(practice.arrivals().values()):,} requests "
              "with those of the first start")
    finally:
        practice.stop()
    for what, (all_of_it, private, most) in (("an empty window", empty), (f"{conversations:,} conversations", full)):
        print(f"{what:<26} {all_of_it:6.1f} MB at rest, {private:6.1f} of them private; {most:6.1f} at most")
    print(f"for each conversation      {(full[1] - empty[1]) * 1e6 / conversations:6.1f} bytes; wanted: {TARGET} MB at rest")
    return 0 if full[0] <= TARGET else 1


sys.exit(main())
