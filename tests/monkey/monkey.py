"""A random walk through the real window: everything a person can press is pressed, in any weather, and what the
program promises is held against what became of it.

monkey.py BIN_DIR FOLDER PRESSES [SEED], inside tests/support/private-desktop. FOLDER is made anew; what a walk that
fails leaves in it stays. A walk is drawn from its seed alone, but the program and the servers take their own time: a
replay presses the same in the same order as far as the window offers the same.
"""
import collections
import os
import pathlib
import random
import shutil
import subprocess
import sys
import time
import traceback

from program import Program
from promises import Broken, Promises
from reckoning import Reckoning
from steps import Steps
from tree import Bus, Gone
from world import World

LAST_STEPS = 50
RECKON_EVERY = 500
LOOK_CLOSELY_EVERY = 12
# How often in one reckoning the program may turn out to have been asked to end: by the step before it, and while the
# questions it is left with are answered.
ENDS_IN_A_RECKONING = 4


class Walk:
    def __init__(self, bin_dir, folder, seed):
        self.seed = seed
        self.folder = pathlib.Path(folder).resolve()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.world = World(bin_dir, seed)
        self.program = Program(bin_dir, self.folder, Bus())
        self.promises = Promises(self.world, self.program)
        self.steps = Steps(self.program, self.world, self.promises)
        self.reckoning = Reckoning(self.program, self.world, self.promises, self.steps)
        self.last = collections.deque(maxlen=LAST_STEPS)
        self.number = 0
        self.begun = time.monotonic()

    def presses(self):
        return sum(self.steps.counts.get(what, 0) for what in ("pressed", "keys", "typed", "selected", "clicked", "resized"))

    def go(self, presses):
        self.steps.start_anew()
        reckoned = 0
        while self.presses() < presses:
            self.number += 1
            self._step()
            if self.presses() >= reckoned + RECKON_EVERY:
                reckoned = self.presses()
                self._reckon()
                print(f"{self.presses():6d} presses, {time.monotonic() - self.begun:5.0f} s: {self.last[-1]}", flush=True)
        self._reckon()

    def _step(self):
        dice = random.Random(f"{self.seed} {self.number}")
        tree = None
        try:
            tree = self.program.tree.read()
            # Before anything is done: what it says was true then.
            self.promises.window_tells_the_truth(tree)
            self.last.append(f"{self.number}: …")
            self.last[-1] = f"{self.number}: {self.steps.take(tree, dice)}"
            self.promises.answers(self.program.tree)
            if self.program.ended():
                raise Gone(self.program.ended())
        except Gone as gone:
            self._must_have_been_asked(gone)
        self.promises.nothing_on_stderr()
        self.promises.nothing_without_leave()
        self.promises.outcomes_are_true()
        if tree and tree.children and self.number % LOOK_CLOSELY_EVERY == 0:
            try:
                self._look_closely()
            except Gone as gone:
                self._must_have_been_asked(gone)

    def _look_closely(self):
        tree = self.program.tree.read()
        self.promises.tables_tell_the_truth(tree, self.program.tree)
        self.promises.no_text_sets_the_width(tree, self.program.tree, self.steps.width)
        flaw = ""
        for _ in range(20):  # numbers are counted by workers, and come a moment later
            flaw = self.promises.numbers_agree(tree, self.program.tree)
            if not flaw:
                return
            time.sleep(0.1)
            tree = self.program.tree.read()
        raise Broken(f"the numbers do not agree: {flaw}")

    def _must_have_been_asked(self, gone):
        """The program is no more: right only where somebody wanted that."""
        end = time.monotonic() + 5
        while not self.program.ended() and time.monotonic() < end:
            time.sleep(0.05)
        how = self.program.ended()
        if not how:
            raise Broken(f"the window does not answer: {gone}")
        if how != "exit code 0" or not self.steps.may_end:
            raise Broken(f"the program ended with {how}")
        self.promises.nothing_on_stderr()
        self.steps.start_anew()
        self.last.append(f"{self.number}: it had ended, and is started again")

    def _reckon(self):
        dice = random.Random(f"{self.seed} {self.number} reckoning")
        for _ in range(ENDS_IN_A_RECKONING):
            try:
                self.last.append(f"{self.number}: {self.reckoning.hold(dice)}")
                break
            except Gone as gone:
                self._must_have_been_asked(gone)
        else:
            raise Broken("the program ended again and again while it was to be held to account")
        self.promises.nothing_on_stderr()

    def figures(self):
        ledgers = [place.weather.ledger for place in self.world.places]
        troubles = collections.Counter()
        for ledger in ledgers:
            troubles.update(ledger.troubles)
        arrivals = self.world.arrivals()
        outcomes = collections.Counter(i.outcome or "open" for b in self.promises.journal.batches.values()
                                       for i in b.items.values())
        self.program.slowest = max(self.program.slowest, self.program.tree.slowest if self.program.tree else 0)
        lines = [
            f"seed {self.seed}: {self.presses()} presses in {self.number} steps, {time.monotonic() - self.begun:.0f} s",
            "  " + ", ".join(f"{n} {what}" for what, n in sorted(self.steps.counts.items())),
            f"  {len(self.promises.questions.all)} questions, {len(self.promises.journal.batches)} batches; "
            + ", ".join(f"{n} {what}" for what, n in sorted(outcomes.items())),
            f"  {sum(l.requests for l in ledgers)} requests, {len(arrivals)} DELETEs came, "
            f"{sum(a.carried_out for a in arrivals)} were carried out",
            "  troubles: " + ", ".join(f"{n} {what}" for what, n in sorted(troubles.items())),
            f"  slowest answer of the window: {self.program.slowest * 1000:.0f} ms",
            f"  {len(self.steps.pressed)} controls were pressed; never: {sorted(self.steps.seen - self.steps.pressed)}",
        ]
        return "\n".join(lines)

    def stop(self):
        self.program.end(9)
        self.world.stop()


def main():
    bin_dir, folder, presses = os.path.abspath(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else random.randrange(1, 1_000_000)
    walk = Walk(bin_dir, folder, seed)
    print(f"seed {seed}", flush=True)
    try:
        walk.go(presses)
    except BaseException as failed:
        subprocess.run(["import", "-window", "root", str(walk.folder / "last.png")], check=False)
        if not isinstance(failed, AssertionError):
            traceback.print_exc()
        print(f"\nThe last {len(walk.last)} steps:\n  " + "\n  ".join(walk.last))
        print(walk.program.where_it_died()[-6000:])
        print(walk.figures())
        print(f"\nBROKEN at step {walk.number} of seed {seed}: {failed}\nwhat it left: {walk.folder}", flush=True)
        sys.exit(1)
    finally:
        walk.stop()
    print(walk.figures())


main()
