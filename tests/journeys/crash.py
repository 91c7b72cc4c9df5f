"""kill -9 of the real program at every journal step, restart, *Delete the …*: what is reported is what is true.

crash.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop. The steps are counted first, then each is
died at, before and after the disk has taken it.
"""
import pathlib
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Died, Practice, Window, new_profile  # noqa: E402

bin_dir = sys.argv[1]
clock = str(pathlib.Path(bin_dir).parent / "tests" / "libturned_clock.so")
shim = str(pathlib.Path(bin_dir).parent / "tests" / "libdie_at_sync.so")
OPTIONS = ("--conversations", "12", "--seed", "5", "--latency", "20")
ROWS = 3
profile = pathlib.Path(new_profile())

practice = Practice(bin_dir, *OPTIONS)
port, token = practice.url.rsplit(":", 1)[1], practice.token
window = Window(bin_dir, "--profile", str(profile))
window.press("Add a sub-account")
window.add_account(practice)
window.stop()
practice.stop()


def delete_three(at, when):
    """A fresh world and journal; deletes three, as far as the program comes. The world, what was in it, whether
    the program died, and how many steps there were."""
    for old in profile.glob("journal.sqlite*"):
        old.unlink()
    server = Practice(bin_dir, *OPTIONS, "--port", port, "--token", token)
    before = set(server.truth()["alive"])
    count = tempfile.mktemp(prefix="threadsweep-steps-")
    environment = {"LD_PRELOAD": shim, "DIE_AT": str(at), "DIE_WHEN": when, "DIE_COUNT": count}
    seen = None
    try:
        seen = Window(bin_dir, "--profile", str(profile), environment=environment)
        seen.listed(len(before))
        table = seen.table("Conversations").queryTable()
        for row in range(ROWS):
            table.addRowSelection(row)
        seen.delete_selected(ROWS)
        seen.wait_for(seen.batch_ended, "the batch to end", 30)
        time.sleep(0.5)  # the End of the batch is a step, too
        died = seen.process.poll() is not None
    except Died:
        died = True
    except Exception:  # AT-SPI's own, of a program that went while it was asked
        time.sleep(0.2)
        if seen and seen.process.poll() is None:
            seen.stop()
            server.stop()
            raise
        died = True
    if not died:
        seen.stop()
    return server, before, died, len(pathlib.Path(count).read_bytes())


def judge(server, before, at, when):
    where = f"died {when} step {at}"
    # What may have been sent is believed to live only minutes later: the clock runs faster.
    seen = Window(bin_dir, "--profile", str(profile), environment={"LD_PRELOAD": clock, "CLOCK_TIMES": "40"})
    try:
        seen.listed(len(server.truth()["alive"]))
        time.sleep(0.3)
        offered = any("was cut short" in label for label in seen.labels())
        if offered:
            left = seen.button("Delete the").name
            seen.continue_interrupted(int("".join(c for c in left if c.isdigit())))
            counts = seen.wait_for(seen.batch_ended, f"{where}: the batch to end", 40)
        else:
            counts = {}
        truth = server.truth()
        gone = before - set(truth["alive"])
        asked = {path.rsplit("/", 1)[1] for path in server.arrivals() if path.startswith("DELETE ")}
        said = counts.get("deleted", 0) + counts.get("already gone", 0)
        if offered:
            assert said == len(gone), f"{where}: says {counts}, {len(gone)} are gone"
            assert sum(counts.values()) == ROWS, f"{where}: {counts}"
        assert gone <= asked and len(asked) <= ROWS, f"{where}: {asked} were asked for"
        return offered, counts
    finally:
        seen.stop()


server, _, died, steps = delete_three(0, "never")
server.stop()
assert not died
assert steps >= 5, f"only {steps} steps: is the journal synced at all?"
offers = 0
for step in range(1, steps + 1):
    for when in ("before", "after"):
        server, before, died, _ = delete_three(step, when)
        try:
            # How many records share one sync differs from run to run, so the last steps may not be reached.
            offered, counts = judge(server, before, step, when)
            offers += offered
        finally:
            server.stop()
        result = f"taken up: {counts}" if offered else "nothing was open"
        print(f"{step:2d} {when:6s} ok  {result if died else 'not reached'}", flush=True)
assert offers > 4, "some of these deaths must leave a batch open"
print(f"{steps} steps, {2 * steps} deaths")
