"""The tasks people come for, with each key chord, click and typed text counted; and that the end says what was done.

tasks.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import pathlib
import re
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Practice, Window, key, new_profile, type_text, wait_for  # noqa: E402
import pyatspi  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen
ALL = 22_000
practice = Practice(bin_dir, "--conversations", str(ALL), "--messages", "1", "--seed", "7", "--latency", "20",
                    "--rate", "100000/10000")
profile = new_profile()


class Hand:
    """Does what a person does, by the real mouse and the real keys, and counts it."""

    def __init__(self, most):
        self.most, self.done = most, []

    def click(self, node, what, below=0, inside=0):
        """In the middle of the widget, or so many pixels under its lower edge, or under its upper one."""
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        at = [box.x + box.width // 2, box.y + box.height // 2]
        if below:
            at = [box.x + 30, box.y + box.height + below]
        elif inside:
            at[1] = box.y + inside
        subprocess.run(["xdotool", "mousemove", *map(str, at), "click", "1"], check=True)
        self.done.append(f"click {what}")
        time.sleep(0.4)

    def chord(self, chord):
        key(chord)
        self.done.append(chord)

    def text(self, text):
        type_text(text)
        self.done.append(f"type {text}")

    def count(self, task):
        print(f"   {len(self.done)} of at most {self.most}: {task}: {', '.join(self.done)}", flush=True)
        assert len(self.done) <= self.most, f"{task} takes {len(self.done)}: {self.done}"


def shown():
    return int(window.label("Shown").split(" of ")[0].replace(",", ""))


def settled(fewer):
    """Waits until fewer rows are shown than that, and as many as a moment before; how many they are."""
    last = [-1, 0.0]

    def still():
        now = shown()
        if now != last[0] or now >= fewer or window.label("Search status"):
            last[:] = [now, time.monotonic()]
        return time.monotonic() - last[1] > 1.5
    wait_for(still, f"fewer than {fewer} rows", 90)
    return last[0]


def confirm(hand):
    """Answers the question that stands open with yes; how many it names."""
    remove = window.find(pyatspi.ROLE_PUSH_BUTTON, lambda n: re.fullmatch(r"Delete [\d,]+ conversations?", n.name),
                         "the question")
    count = int(re.sub(r"\D", "", remove.name))
    if count >= 10:
        hand.text(str(count))
    hand.click(remove, remove.name)
    return count


def delete_shown(hand):
    hand.chord("ctrl+a")
    hand.chord("Delete")
    return confirm(hand)


def deletes():
    return sum(n for path, n in practice.arrivals().items() if path.startswith("DELETE "))


window = Window(bin_dir, "--profile", profile)
try:
    window.press("Add a sub-account")
    window.add_account(practice, settled=False)
    wait_for(lambda: window.label("Counts").startswith(f"{ALL:,} conversations"), "all to be listed", 60)
    time.sleep(1)

    hand = Hand(9)
    hand.click(window.find_button("Add a filter"), "+ Filter")
    hand.click(window.choice("Older than 90 days"), "Older than 90 days")
    hand.click(window.choice("To nobody"), "To nobody")
    hand.click(window.choice("Never replied"), "Never replied")
    by_panel = settled(ALL)
    hand.chord("Escape")
    assert delete_shown(hand) == by_panel
    hand.count("older than 90 days, unassigned, never replied, by + Filter")
    seen("By the panel: what was chosen is held")
    window.press("Undo")
    wait_for(lambda: "Undone" in window.batch_status(), "nothing to be sent")
    window.press_tool("Clear filters")
    wait_for(lambda: shown() == ALL, "all to be shown again")
    window.table("Conversations").queryComponent().grabFocus()
    key("Home")
    assert deletes() == 0

    hand = Hand(6)
    hand.click(window.find_button("Saved"), "Saved")
    hand.click(window.find_button("Saved"), "Older than 90 days, unassigned, never replied", below=14)
    by_saved = settled(ALL)
    assert by_saved == by_panel, "the ready-made filter is the same as the three"
    assert delete_shown(hand) == by_saved
    hand.count("older than 90 days, unassigned, never replied, by Saved")
    seen("By the ready-made filter: what was chosen is held")
    window.press("Delete now")
    began = time.monotonic()
    # Thousands take minutes on a busy machine; stopped, the end must be as true.
    while not window.batch_ended() and time.monotonic() - began < 25:
        time.sleep(1)
    took, gone = time.monotonic() - began, ALL - len(practice.truth()["alive"])
    if not window.batch_ended():
        window.press("Stop")
    try:
        counts = wait_for(window.batch_ended, "the deletion to end", 60)
    except AssertionError as vain:
        seen("Did not end")
        raise AssertionError(f"{vain}; the strip says {window.batch_status()!r}, {ALL - len(practice.truth()['alive'])}"
                             f" of {by_saved} gone after {gone} when it was stopped, {deletes()} DELETEs") from vain
    print(f"   {window.batch_status()}; {gone / took:.0f} a second")
    seen("Ended: the counts are the server's")
    alive = len(practice.truth()["alive"])
    assert sum(counts.values()) == by_saved, (counts, by_saved)
    assert counts["deleted"] == ALL - alive, (counts, ALL - alive)
    assert sum(counts.get(sent, 0) for sent in ("deleted", "not deleted", "already gone")) == deletes(), \
        (counts, deletes())

    window.press_tool("Clear filters")
    wait_for(lambda: shown() == alive, "all to be shown again")
    hand = Hand(5)
    hand.click(window.table("Conversations"), "a row", inside=140)
    wait_for(lambda: "1 selected" in window.label("Counts"), "the row to be selected")
    hand.chord("alt+d")
    hand.chord("e")  # Delete everything of this contact…
    count = confirm(hand)
    hand.count("everything of one contact")
    window.press("Delete now")
    wait_for(lambda: len(practice.truth()["alive"]) == alive - count, "everything of the contact to go")
    seen("Everything of one contact: gone")
    window.stop()

    # Measured from outside, so it can only be too long. It is said, not asserted: machines differ.
    times = []
    for _ in range(3):
        window = Window(bin_dir, "--profile", profile)
        began = time.monotonic()
        found = wait_for(lambda: window.rows("Conversations") > 0 and time.monotonic(), "the first row")
        times.append(found - began)
        window.stop()
    print("   first row after the window: " + ", ".join(f"{t:.2f} s" for t in times))
finally:
    window.stop()
    practice.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
