"""What a person does next, drawn: presses, types, selects, switches; and what happens around them.

Each step has dice of its own, made from the seed and its number: what one step drew is drawn again in a replay, also
where the window was a moment earlier or later.
"""
import re
import signal
import subprocess
import time

from questions import shown_in
from tree import (COMBO_BOX, EDITABLE, ENABLED, MENU_BAR, MENU_ITEM, MODAL, PASSWORD_TEXT, PRESSED, PUSH_BUTTON,
                  READ_ONLY, TABLE, TEXT)
from weather import KINDS

KEYS = ("Tab", "Tab", "shift+Tab", "Return", "space", "Escape", "Down", "Up", "Home", "End", "Next", "Prior", "Left",
        "Right", "Delete", "ctrl+a", "ctrl+i", "ctrl+f", "ctrl+h", "ctrl+z", "ctrl+period", "ctrl+c", "ctrl+slash",
        "ctrl+n", "F5", "shift+F5", "F6", "F8", "F9", "alt+f", "alt+v", "shift+Down", "ctrl+shift+f", "Menu", "F1", "alt+F4")
TEXTS = ("", "an", "müller", "e", "smith", "12", "0", "300", "٣", "1,200", " ", "'; --", "%", "👍", "\u202eabc", "invoice",
         "no such name", "a" * 300, "Harbour Dental", "https://example.com/location/x", "pit-typed-by-the-walk")
STRIP = ("Undo", "Delete now", "Pause", "Resume", "Stop", "Update token", "See why", "Try again", "Close")
ACCOUNT_DIALOGS = ("Add a sub-account", "Edit sub-account")
FIRST_STEP = "Add a sub-account"  # offered by the page that shows while there is none
FILE_DIALOG = "Export the deletion"


def topmost(tree):
    """The window that may be used now: the newest that others wait for, else the newest."""
    modal = [window for window in tree.children if window.has(MODAL)]
    return (modal or tree.children)[-1]


def label_of(node):
    return node.name or node.description or f"(role {node.role})"


def kind_of(node):
    """What it is called, but for the numbers and names in it."""
    return re.sub(r"\d[\d,]*", "N", label_of(node).split(" – ")[0])


QUIT = "Quit"
# Would take the journal away that everything is held against; `journeys/erase.py` presses it.
ERASE = "Delete and quit"


class Steps:
    """Draws a step, takes it, and says in words what it was."""

    def __init__(self, program, world, promises):
        self._program = program
        self._world = world
        self._promises = promises
        self.may_end = False  # somebody asked the program to end
        self.counts = {}
        self.pressed = set()
        self.seen = set()
        self.exports = 0
        self.width = 0  # that somebody gave the window last

    def take(self, tree, dice):
        self.seen |= {kind_of(n) for w in tree.children if not w.name.startswith(FILE_DIALOG) for n in w.all()
                      if self._is_control(n)}
        question, _ = shown_in(tree, self._program.runs)
        self._promises.questions.seen(question)
        if not tree.children:
            return self._no_window(dice)
        if dice.random() < 0.06:
            around = dice.choices((self._weather, self._somebody, self._kill, self._terminate, self._renew),
                                  (30, 45, 9, 4, 6))[0]
            return around(dice)
        window = topmost(tree)
        behind = [w for w in tree.children if w is not window and not w.name.startswith(FILE_DIALOG)]
        if window.has(MODAL) and behind and dice.random() < 0.02:
            # Assistive technology can press what a mouse cannot reach.
            return "behind it: " + self._any(dice.choice(behind), dice)
        if question:
            return self._answer(tree, window, question, dice)
        if window.name.split(" – ")[0] in ACCOUNT_DIALOGS:
            return self._account(window, dice)
        if window.name.split(" – ")[0] == FILE_DIALOG:
            return self._export(window, dice)
        if any(n.name == ERASE for n in window.all()):
            return self._any(window, dice)  # and no key, which might be that button's
        if window.has(MODAL):
            return self._any(window, dice) if dice.random() < 0.9 else self._keys(dice)
        add = next((n for n in window.all() if n.role == PUSH_BUTTON and n.name == FIRST_STEP), None)
        if add and dice.random() < 0.3:
            return self.press(add)
        step = dice.choices((self._any, self._select, self._strip, self._delete, self._type, self._click, self._resize,
                             self._leave_practice, self._pause_a_moment),
                            (30, 17, 9, 22, 7, 6, 2, 3, 4))[0]
        return self._keys(dice) if dice.random() < 0.12 else step(window, dice)

    # What a person does

    def press(self, node):
        self._count("pressed")
        self.pressed.add(kind_of(node))
        self._promises.questions.pressed(node)
        if node.name == QUIT:
            self.may_end = True
        self._program.tree.press(node)
        return f"press {label_of(node)[:70]!r}"

    def _any(self, window, dice):
        found = [n for n in window.all() if self._is_control(n) and n.has(ENABLED)]
        if not found:
            return self._keys(dice)
        node = dice.choice(found)
        if window.name.startswith("A deletion is not finished"):
            self.may_end = True
        said = self.press(node)
        if dice.random() < 0.06:
            said += ", twice: " + self.press(node)
        if node.role == COMBO_BOX or self._opens_menu(node):
            time.sleep(0.1)
            said += ", " + self._keys(dice, ["Down"] * dice.randint(0, 5) + [dice.choice(["Return", "Return", "Escape"])])
        return said

    def _keys(self, dice, keys=None):
        keys = keys or [dice.choice(KEYS) for _ in range(dice.choice((1, 1, 2, 4)))]
        for one in keys:
            self._count("keys")
            self._promises.questions.typed(one)
            subprocess.run(["xdotool", "key", one], check=False)
        # Enter or Space may be *Quit*, or the answer to the question before leaving.
        self.may_end = self.may_end or any(one in ("Return", "space", "alt+F4") for one in keys)
        return f"keys {' '.join(keys)}"

    def _type(self, window, dice):
        fields = [n for n in window.all() if n.role in (TEXT, PASSWORD_TEXT) and n.has(EDITABLE) and n.has(ENABLED)
                  and not n.has(READ_ONLY)]
        if not fields:
            return self._keys(dice)
        field, text = dice.choice(fields), dice.choice(TEXTS)
        self._count("typed")
        self._program.tree.fill(field, text)
        return f"type {text[:30]!r} into {label_of(field)!r}"

    def _select(self, window, dice):
        tables = [n for n in window.all() if n.role == TABLE]
        if not tables:
            return self._any(window, dice)
        table = dice.choice(tables)
        rows = self._program.tree.rows(table)
        if not rows:
            return self._any(window, dice)
        self._count("selected")
        chosen = dice.sample(range(rows), min(rows, dice.choice((1, 1, 1, 2, 5, 9, 12, 30))))
        self._program.tree.select(table, chosen, also=dice.random() < 0.3)
        return f"select rows {sorted(chosen)} of {rows} in {table.name!r}"

    def _strip(self, window, dice):
        found = [n for n in window.all() if n.role == PUSH_BUTTON and n.has(ENABLED)
                 and n.name.startswith((*STRIP, "Delete the", "Keep the"))]
        return self.press(dice.choice(found)) if found else self._select(window, dice)

    def _delete(self, window, dice):
        button = next((n for n in window.all() if n.role == PUSH_BUTTON and n.name == "Delete"), None)
        return self.press(button) if button and button.has(ENABLED) else self._select(window, dice)

    def _click(self, window, dice):
        """With the mouse, anywhere in the window: headers, splitters, menus of the right button, what has no name."""
        left, top, width, height = self._program.tree.extents(window)
        if width < 10 or height < 10:
            return self._keys(dice)
        self._count("clicked")
        self.may_end = True  # it may have been *Quit*
        x, y = left + dice.randrange(width), top + dice.randrange(height)
        button = dice.choice(("1", "1", "1", "3"))
        does = ["mousemove", str(x), str(y), *dice.choice((["click", button], ["click", "--repeat", "2", button]))]
        if dice.random() < 0.2:
            does = ["mousemove", str(x), str(y), "mousedown", "1", "mousemove", str(x + dice.randint(-90, 90)),
                    str(y + dice.randint(-90, 90)), "mouseup", "1"]
        subprocess.run(["xdotool", *does], check=False)
        return f"mouse: {' '.join(does)}"

    def _resize(self, window, dice):
        self._count("resized")
        width, height = dice.choice(((880, 560), (1024, 600), (1280, 800), (900, 850)))
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Threadsweep$", "windowsize",
                        str(width), str(height)], check=False, capture_output=True)
        time.sleep(0.3)
        # The window manager may have had another window in mind, one that was about to close.
        self.width = width if self._program.tree.size(window)[0] == width else 0
        return f"make the window {width} x {height}"

    def _leave_practice(self, window, dice):
        leave = next((n for n in window.all() if n.role == PUSH_BUTTON and n.name == "Leave"), None)
        return self.press(leave) if leave and leave.has(ENABLED) else self._select(window, dice)

    def _pause_a_moment(self, _window, dice):
        moment = dice.choice((0.05, 0.2, 0.8))
        time.sleep(moment)
        return f"wait {moment} s"

    def _answer(self, tree, window, question, dice):
        """The question before a deletion."""
        field = next((n for n in window.all() if n.role == TEXT and n.name.startswith("Type the number")), None)
        remove = next((n for n in window.all() if n.role == PUSH_BUTTON and n.name.startswith("Delete ")), None)
        draw = dice.random()
        if draw < 0.7 and remove:
            if field and not remove.has(ENABLED):
                self._count("typed")
                self._program.tree.fill(field, str(question.number))
                return f"type the number {question.number}"
            return self.press(remove)
        if draw < 0.76:
            return self._type(window, dice)
        if draw < 0.84:
            return self._keys(dice)
        return self._any(window, dice)

    def _account(self, window, dice):
        fields = {n.name: n for n in window.all() if n.role in (TEXT, PASSWORD_TEXT)}
        draw = dice.random()
        if draw < 0.35 and "API address" in fields:
            self._count("typed")
            return self.fill_account(fields, dice.choice(self._world.places), wrong=dice.random() < 0.1)
        save = next((n for n in window.all() if n.name == "Check and save"), None)
        if draw < 0.75 and save and save.has(ENABLED):
            return self.press(save)
        if draw < 0.8:
            return self._type(window, dice)
        return self._any(window, dice)

    def fill_account(self, fields, place, wrong=False):
        known = next((p for p in self._world.places
                      if p.location == self._program.tree.text_of(fields["Location ID"])), None)
        place = known or place
        if not fields["Location ID"].has(READ_ONLY) and not known:
            for name, text in (("Name", place.name), ("Location ID", place.location), ("API address", place.weather.url)):
                self._program.tree.fill(fields[name], text)
        self._program.tree.fill(fields["Private integration token"], place.token + ("-readonly" if wrong else ""))
        return f"fill in {place.name}{' with a wrong token' if wrong else ''}"

    def _export(self, window, dice):
        """Only into a folder of its own: the dialog can reach everything on this computer."""
        field = next((n for n in window.all() if n.role == TEXT and n.has(EDITABLE)), None)
        save = next((n for n in window.all() if n.role == PUSH_BUTTON and n.name in ("Save", "&Save")), None)
        cancel = next((n for n in window.all() if n.role == PUSH_BUTTON and n.name in ("Cancel", "&Cancel")), None)
        if field and save and dice.random() < 0.7:
            self.exports += 1
            name = dice.choice((f"export-{self.exports}", "no-such-folder/export"))
            self._program.tree.fill(field, str(self._program.exports / name))
            return "name a file, " + self.press(save)
        if cancel:
            return self.press(cancel)
        return self._keys(dice, ["Escape"])

    # What happens around them

    def _weather(self, dice):
        place, kind = dice.choice(self._world.places), dice.choice([*KINDS, "calm", "calm", "calm"])
        place.weather.kind = kind
        self._count(f"weather: {kind}")
        return f"weather at {place.name}: {kind}"

    def _somebody(self, dice):
        place = dice.choice(self._world.places)
        if dice.random() < 0.08:
            place.expire_token()
            self._count("tokens expired")
            return f"the token of {place.name} expires"
        alive = sorted(place.practice.truth()["alive"])
        some = dice.sample(alive, min(len(alive), dice.choice((1, 3, 12))))
        what = dice.choice(("writes", "writes", "deletes"))
        for id in some:
            place.somebody_writes(id) if what == "writes" else place.somebody_deletes(id)
        self._count(f"somebody {what}", len(some))
        return f"somebody {what}: {len(some)} of {place.name}"

    def _renew(self, dice):
        place = dice.choice(self._world.places)
        if len(place.practice.truth()["alive"]) > 60:
            return self._somebody(dice)
        place.renew()
        self._count("worlds renewed")
        return f"{place.name}: everything goes, and others come"

    def _kill(self, _dice):
        return self.restart(signal.SIGKILL, "killed")

    def _terminate(self, _dice):
        return self.restart(signal.SIGTERM, "terminated")

    def restart(self, by, word):
        self._program.end(by)
        if by == signal.SIGTERM and self._program.process.returncode != 0:
            raise AssertionError(f"SIGTERM ended it with {self._program.ended()}")
        self._count(word)
        self.start_anew()
        return f"{word}, and started again"

    def start_anew(self):
        self._promises.program_starts()
        self.may_end = False
        self.width = 0
        self._program.start()
        self._count("started")

    def _no_window(self, dice):
        """It goes on in the background, or is about to end."""
        if dice.random() < 0.15:
            self._program.knock()
            self._count("knocked")
            return "start it a second time"
        time.sleep(0.3)
        return "wait without a window"

    # Parts

    def _count(self, what, times=1):
        self.counts[what] = self.counts.get(what, 0) + times

    @staticmethod
    def _is_control(node):
        if node.role == MENU_ITEM:
            return bool(node.name) and node.parent.role != MENU_BAR and not any(c.children for c in node.children)
        return (node.role in PRESSED or node.role == COMBO_BOX) and node.name != ERASE

    @staticmethod
    def _opens_menu(node):
        return node.name in ("Saved",)
