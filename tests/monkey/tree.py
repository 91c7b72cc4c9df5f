"""What stands in the window now, as assistive technology reads it: every node that shows, with what can be done to it.

AT-SPI is spoken over the bus itself, many questions at a time, and not through libatspi: that remembers names and
states, and asks for one thing after the other, which would make a walk of 20,000 steps a matter of days.
"""
import time
from dataclasses import dataclass, field

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"

# https://docs.gtk.org/atspi2/enum.Role.html and enum.StateType.html: the numbers are part of the protocol.
CHECK_BOX, COMBO_BOX, DIALOG, FRAME, LABEL, LIST, MENU_BAR, MENU_ITEM = 7, 11, 16, 23, 29, 31, 34, 35
PASSWORD_TEXT, PUSH_BUTTON, RADIO_BUTTON, SPIN_BUTTON, TABLE, TEXT, TOGGLE_BUTTON, TREE = 40, 43, 44, 52, 55, 61, 62, 65
ALERT, TREE_TABLE = 2, 66
ENABLED, MODAL, READ_ONLY, EDITABLE, SHOWING = 8, 16, 43, 7, 25

PRESSED = (PUSH_BUTTON, TOGGLE_BUTTON, CHECK_BOX, RADIO_BUTTON)
# What is in them can be many, and is asked for by row.
NOT_ENTERED = (TABLE, LIST, TREE, TREE_TABLE)


class Gone(Exception):
    """The program, or what was asked about, is no more."""


@dataclass
class Node:
    path: str
    role: int = 0
    states: int = 0
    name: str = ""
    description: str = ""
    children: list = field(default_factory=list)
    parent: object = None

    def has(self, state):
        return bool(self.states >> state & 1)

    def all(self):
        for child in self.children:
            yield child
            yield from child.all()

    def window(self):
        node = self
        while node.parent and node.parent.parent:
            node = node.parent
        return node


class Bus:
    """The bus of assistive technology."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, 5000, None)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._bus = Gio.DBusConnection.new_for_address_sync(address.unpack()[0], flags, None, None)
        self._loop = GLib.MainContext.default()

    def ask(self, questions, patience=20):
        """The answers to all (name, path, interface, method, arguments), in order; None where there was none."""
        answers = [None] * len(questions)
        left = len(questions)

        def came(bus, result, place):
            nonlocal left
            left -= 1
            try:
                answers[place] = bus.call_finish(result).unpack()
            except GLib.Error:
                pass

        for place, (name, path, interface, method, arguments) in enumerate(questions):
            self._bus.call(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NO_AUTO_START,
                           patience * 1000, None, came, place)
        while left:
            self._loop.iteration(True)
        return answers

    def begin(self, name, path, interface, method, arguments):
        """Asks without waiting: whoever is pressed may answer only when a menu is closed again."""
        self._bus.call(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NO_AUTO_START, 20_000, None, None)
        self._bus.flush_sync(None)

    def program(self, pid):
        """The name on the bus of the process; None while it is not there."""
        answer = self.ask([("org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren", None)])[0]
        names = [name for name, _ in answer[0]] if answer else []
        about = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID")
        for name, found in zip(names, self.ask([(*about, GLib.Variant("(s)", (n,))) for n in names])):
            if found and found[0] == pid:
                return name
        return None


class Tree:
    """The windows of one program."""

    def __init__(self, bus, name):
        self._bus = bus
        self._name = name
        self.slowest = 0.0

    def read(self):
        """The root of what shows now, with its windows below it; menus also where they are closed."""
        root = Node(ROOT)
        level = [root]
        while level:
            answers = self._ask([(n.path, ACCESSIBLE, "GetChildren", None) for n in level])
            if level == [root] and answers[0] is None:
                raise Gone("the program does not answer")
            found = []
            for parent, answer in zip(level, answers):
                for _, path in answer[0] if answer else []:
                    if not path.endswith("/null"):
                        found.append(Node(path, parent=parent))
            about = []
            for node in found:
                about += [(node.path, ACCESSIBLE, "GetRole", None), (node.path, ACCESSIBLE, "GetState", None),
                          self._property(node, "Name"), self._property(node, "Description")]
            said = self._ask(about)
            level = []
            for place, node in enumerate(found):
                role, states, name, description = said[4 * place: 4 * place + 4]
                if role is None or states is None:
                    continue
                node.role, node.states = role[0], states[0][0] | states[0][1] << 32
                node.name, node.description = name[0] if name else "", description[0] if description else ""
                inMenu = node.role == MENU_ITEM or node.parent.role == MENU_ITEM
                if not node.has(SHOWING) and not inMenu:
                    continue
                node.parent.children.append(node)
                if node.role not in NOT_ENTERED:
                    level.append(node)
        return root

    def answers_within(self):
        """How long a question to the window takes, in seconds: its event loop must come round for it."""
        begun = time.monotonic()
        answer = self._ask([(ROOT, ACCESSIBLE, "GetChildren", None)])[0]
        took = time.monotonic() - begun
        if answer is None:
            raise Gone(f"no answer within {took:.0f} s")
        self.slowest = max(self.slowest, took)
        return took

    def press(self, node):
        self._bus.begin(self._name, node.path, "org.a11y.atspi.Action", "DoAction", GLib.Variant("(i)", (0,)))

    def focus(self, node):
        self._ask([(node.path, "org.a11y.atspi.Component", "GrabFocus", None)])

    def fill(self, node, text):
        self._ask([(node.path, "org.a11y.atspi.EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))])

    def text_of(self, node):
        answer = self._ask([(node.path, "org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))])[0]
        return answer[0] if answer else ""

    def extents(self, node):
        """Left, top, width and height on the screen."""
        answer = self._ask([(node.path, "org.a11y.atspi.Component", "GetExtents", GLib.Variant("(u)", (0,)))])[0]
        return answer[0] if answer else (0, 0, 0, 0)

    def size(self, node):
        return self.extents(node)[2:]

    def rows(self, table):
        answer = self._ask([self._property(table, "NRows", "org.a11y.atspi.Table")])[0]
        return answer[0] if answer else 0

    def selected_rows(self, table):
        answer = self._ask([(table.path, "org.a11y.atspi.Table", "GetSelectedRows", None)])[0]
        return answer[0] if answer else []

    def select(self, table, rows, also=False):
        """Those rows; beside the ones that are selected already where `also` says so."""
        if not also:
            self._each_row(table, "RemoveRowSelection", [r for r in self.selected_rows(table) if r not in rows])
        self._each_row(table, "AddRowSelection", rows)

    def cells(self, table, places):
        """The texts of the cells at (row, column); empty where there is none (any more)."""
        at = self._ask([(table.path, "org.a11y.atspi.Table", "GetAccessibleAt", GLib.Variant("(ii)", p)) for p in places])
        paths = [a[0][1] if a else None for a in at]
        known = [p for p in paths if p and not p.endswith("/null")]
        names = dict(zip(known, self._ask([self._property(Node(p), "Name") for p in known])))
        return [(names.get(p) or ("",))[0] for p in paths]

    def _each_row(self, table, method, rows):
        self._ask([(table.path, "org.a11y.atspi.Table", method, GLib.Variant("(i)", (r,))) for r in rows])

    @staticmethod
    def _property(node, name, interface=ACCESSIBLE):
        return node.path, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name))

    def _ask(self, questions):
        return self._bus.ask([(self._name, *question) for question in questions])
