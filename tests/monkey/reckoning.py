"""Now and then the world turns calm, and what was begun comes to its end: then everything can be held against it."""
import time

from promises import Broken
from questions import shown_in
from steps import ACCOUNT_DIALOGS, topmost
from tree import ENABLED, LABEL, MODAL, PASSWORD_TEXT, PUSH_BUTTON, TABLE, TEXT
from weather import LATE_BETWEEN

# In a calm world, with everybody doing what the window asks for. Of this computer's time; the program's clock runs
# faster (program.py).
ENDS_WITHIN = 90

# In this order: what pauses for want of another token pauses again when it is only resumed.
GOES_ON = ("Delete now", "Update token", "Resume")
NOT_ENDED = ("Undo –", "Delete now –", "Pause –", "Resume –", "Stop –", "Update token")


class Reckoning:
    def __init__(self, program, world, promises, steps):
        self._program, self._world, self._promises, self._steps = program, world, promises, steps
        self._token_wanted, self._filled, self._tries = False, False, 0

    def hold(self, dice):
        """Everything comes to its end, and is true. Gone where the step before had asked the program to end."""
        self._world.calm()
        self._let_all_end(dice)
        time.sleep(LATE_BETWEEN[1])  # what was given up may be carried out so late
        promises, reader = self._promises, self._program.tree
        promises.nothing_without_leave()
        promises.outcomes_are_true()
        promises.all_is_accounted_for()
        tree = reader.read()
        promises.window_tells_the_truth(tree)
        promises.token_is_nowhere(tree, reader)
        self._history(tree)
        return f"reckoned: {len(promises.journal.batches)} batches, {len(self._world.arrivals())} DELETEs so far"

    def _let_all_end(self, dice):
        end = time.monotonic() + ENDS_WITHIN
        quiet = 0
        while quiet < 3:
            tree = self._program.tree.read()
            if not tree.children:
                self._program.knock()
                time.sleep(0.2)
                continue
            if time.monotonic() > end:
                raise Broken(f"in a calm world this does not end within {ENDS_WITHIN} s: {self._left(tree)}")
            quiet = 0 if self._help_on(tree, dice) else quiet + 1
            self._promises.answers(self._program.tree)
            time.sleep(0.25)

    def _help_on(self, tree, dice):
        """Does what the window asks for; False where it asks for nothing, and nothing goes on."""
        question, _ = shown_in(tree, self._program.runs)
        self._promises.questions.seen(question)
        window = topmost(tree)
        buttons = [n for n in window.all() if n.role == PUSH_BUTTON and n.has(ENABLED)]
        if window.name.split(" – ")[0] in ACCOUNT_DIALOGS and self._token_wanted:
            fields = {n.name: n for n in window.all() if n.role in (TEXT, PASSWORD_TEXT)}
            if not self._filled:
                self._steps.fill_account(fields, dice.choice(self._world.places))
            # Once to check, once to save; it is closed then.
            self._filled = self._press(buttons, lambda n: n.name == "Check and save")
            self._tries += self._filled
            self._token_wanted = self._tries < 12
            return True
        # The keychain's patience is short, as all that the turned clock counts.
        if self._press(buttons, lambda n: n.name == "Use for this session only"):
            return True
        self._filled, self._tries = False, 0
        if window.has(MODAL) or question:
            if not self._press(buttons, lambda n: n.name in ("Cancel", "&Cancel", "Close", "OK", "Don't Save")):
                self._steps._keys(dice, ["Escape"])
            return True
        self._token_wanted = any(n.name.startswith("Update token") for n in buttons)
        if any(self._press(buttons, lambda n, way=way: n.name.startswith(way)) for way in GOES_ON):
            return True
        if self._press(buttons, lambda n: n.name.startswith("Keep the")):
            return True
        return any(n.name.startswith(NOT_ENDED) for n in window.all())

    def _press(self, buttons, fits):
        found = next((n for n in buttons if fits(n)), None)
        if found:
            self._steps.press(found)
        return bool(found)

    @staticmethod
    def _left(tree):
        return [n.name for n in tree.all() if n.role == LABEL and n.description == "Batch status"], \
            [window.name for window in tree.children]

    def _history(self, tree):
        """Opens the history, reads it, and goes back."""
        button = next((n for n in tree.all() if n.role == PUSH_BUTTON and n.name == "History"), None)
        if not button:
            return
        self._steps.press(button)
        for _ in range(40):
            time.sleep(0.1)
            tree = self._program.tree.read()
            health = [n.name for n in tree.all() if n.description == "Whether any record was changed"]
            if health and health[0].startswith(("⚠", "The records")):
                raise Broken(f"the history says {health[0]!r}")
            if health and health[0].startswith("✓") and any(n.role == TABLE for n in tree.all()):
                break
        else:
            raise Broken("the history was not read within 4 s")
        self._promises.tables_tell_the_truth(tree, self._program.tree)
        back = [n for n in tree.all() if n.name == "Back to the list"]
        if back:
            self._steps.press(back[0])
