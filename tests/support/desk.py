"""Drives the real program through AT-SPI: finds widgets by accessible name, presses, fills, reads.

Run with Debian's /usr/bin/python3 inside tests/support/private-desktop.
"""
import json
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import time
import urllib.request

import pyatspi

TIMEOUT = 20

# The program's language, where a journey is walked in one that nobody speaks (ui/pseudo_translator): its names are then
# read as the English that they were made of, so that one journey serves all.
LANGUAGE = os.environ.get("JOURNEY_LANGUAGE", "")


def english(text):
    """What a sentence of the pseudo-language was made of; English as it is."""
    plain = str.maketrans("áčéíñóšúýžÁČÉÍÑÓŠÚÝŽ", "aceinosuyzACEINOSUYZ")
    unpadded = re.sub("(?: ~{1,5})+", "", text.translate(plain))
    return re.sub("  +", " ", unpadded).strip()


in_english = english if LANGUAGE.startswith("qps") else str
for known, ask in (("name", pyatspi.Accessible.get_name), ("description", pyatspi.Accessible.get_description)):
    setattr(pyatspi.Accessible, known, property(lambda node, ask=ask: in_english(ask(node))))


class Practice:
    """The program threadsweep-practice, with the line it printed."""

    def __init__(self, bin_dir, *options):
        self.process = subprocess.Popen(
            [f"{bin_dir}/threadsweep-practice", *options], stdout=subprocess.PIPE, text=True
        )
        line = json.loads(self.process.stdout.readline())
        self.url, self.token, self.location = line["url"], line["token"], line["location"]

    def truth(self):
        """What is really there: alive ids, requests, refusals."""
        with urllib.request.urlopen(self.url + "/_practice/truth") as answer:
            return json.load(answer)

    def arrivals(self):
        """Method and path of each request, and how often it came."""
        with urllib.request.urlopen(self.url + "/_practice/arrivals") as answer:
            return json.load(answer)

    def expire_token(self):
        """Has another token from now on."""
        asked = urllib.request.Request(f"{self.url}/_practice/expire-token", method="POST", data=b"")
        with urllib.request.urlopen(asked) as answer:
            self.token = json.load(answer)["token"]

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)


class Keyring:
    """The private desktop's gnome-keyring: locked, frozen, looked into."""

    PASSWORD = "test-pass"

    @staticmethod
    def _call(path, method, *arguments):
        return subprocess.run(
            ["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path", path,
             "--method", method, *arguments], check=True, capture_output=True, text=True, timeout=10).stdout

    def lock(self):
        self._call("/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
                   "['/org/freedesktop/secrets/collection/login']")

    def entries(self):
        """How many things are kept in it, of whatever program."""
        items = self._call("/org/freedesktop/secrets/collection/login", "org.freedesktop.DBus.Properties.Get",
                           "org.freedesktop.Secret.Collection", "Items")
        return items.count("/org/freedesktop/secrets/collection/login/")

    def _pid(self):
        answer = subprocess.run(
            ["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/", "--method",
             "org.freedesktop.DBus.GetConnectionUnixProcessID", "org.freedesktop.secrets"],
            check=True, capture_output=True, text=True).stdout
        return int(answer.split()[1].rstrip(",)"))

    def freeze(self):
        self._frozen = self._pid()
        os.kill(self._frozen, signal.SIGSTOP)

    def thaw(self):
        os.kill(self._frozen, signal.SIGCONT)


class Died(AssertionError):
    """The program ended while something was waited for."""


ENDS = r"([\d,]+) (deleted|already gone|not deleted|skipped|cancelled|unknown|found again)"


def counts_of_end(sentence):
    """`Done: 28 deleted, 2 not deleted.` as a dictionary; nothing where it is no such sentence."""
    end = re.fullmatch(r"(?:Done|Stopped): (.*)\.", sentence)
    parts = [re.fullmatch(ENDS, part) for part in end[1].split(", ")] if end else [None]
    return {part[2]: int(part[1].replace(",", "")) for part in parts} if all(parts) else None


class Window:
    """One running threadsweep, seen as assistive technology sees it.

    `in_front` waits for its window to have the keyboard. Where another program asks for something as soon as this one
    starts, such as the keyring for its password, it may never have it.
    """

    def __init__(self, bin_dir, *options, environment=None, log=None, in_front=True):
        language = ("--language", LANGUAGE) if LANGUAGE else ()
        self.process = subprocess.Popen([f"{bin_dir}/threadsweep", *language, *options],
                                        env={**os.environ, **(environment or {})}, stderr=log)
        self.app = None
        self.app = self.wait_for(self._find_app, "the program on the accessibility bus")
        if in_front:
            self.wait_for(self._has_the_keyboard, "its window to be in front")

    def wait_for(self, condition, what, timeout=TIMEOUT):
        """Likewise, and Died at once when the program is no more."""

        def look():
            found = condition()
            if not found and self.process.poll() is not None:
                raise Died(f"the program ended with {self.process.returncode}, while waiting for {what}")
            return found

        return wait_for(look, what, timeout)

    def _find_app(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for app in desktop:
            try:
                if app is not None and app.get_process_id() == self.process.pid and app.childCount > 0:
                    return app
            except Exception:  # an application that is just leaving the bus
                continue
        return None

    def _has_the_keyboard(self):
        """What is typed before goes nowhere, and there is nothing to take a picture of."""
        front = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], check=False, capture_output=True, text=True)
        return front.stdout.strip() == str(self.process.pid)

    def find(self, role, matches, what):
        """The first showing widget of that role for which matches(accessible) holds; waits for it."""

        def look():
            for node in walk(self.app):
                try:
                    if node.getRole() == role and matches(node) and node.getState().contains(pyatspi.STATE_SHOWING):
                        return node
                except Exception:  # gone while we looked
                    continue
            return None

        return self.wait_for(look, what)

    def by_name(self, role, name):
        return self.find(role, lambda n: n.name == name, f"{name!r}")

    def button(self, name):
        return self.find(pyatspi.ROLE_PUSH_BUTTON, lambda n: n.name.startswith(name), f"the button {name!r}")

    def press(self, name):
        button = self.button(name)
        self.wait_for(lambda: button.getState().contains(pyatspi.STATE_ENABLED), f"{name!r} to be enabled")
        button.queryAction().doAction(0)

    def choice(self, name):
        """A radio button or a check box."""
        roles = (pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_CHECK_BOX)
        return self.wait_for(
            lambda: next((n for n in walk(self.app) if n.getRole() in roles and n.name == name
                          and n.getState().contains(pyatspi.STATE_SHOWING)), None), f"the choice {name!r}")

    def tick(self, name):
        self.choice(name).queryAction().doAction(0)

    def describes(self, name):
        return self.choice(name).description

    def press_tool(self, name):
        self.find_button(name).queryAction().doAction(0)

    def find_button(self, name):
        """A button of that very name; tool buttons with a menu have a role of their own."""
        roles = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON)
        return self.wait_for(
            lambda: next((n for n in walk(self.app) if n.getRole() in roles and n.name == name
                          and n.getState().contains(pyatspi.STATE_SHOWING)), None), f"the button {name!r}")

    def fill(self, name, text):
        for role in (pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT):
            for node in walk(self.app):
                if node.getRole() == role and node.name == name:
                    node.queryEditableText().setTextContents(text)
                    return
        raise AssertionError(f"no field {name!r}")

    def label(self, description):
        """The text of the status label with that accessible description."""
        return self.find(pyatspi.ROLE_LABEL, lambda n: n.description == description, f"label {description!r}").name

    def batch_status(self):
        """What the newest line of the deletion strip says; empty while there is none."""
        for node in walk(self.app):
            try:
                if node.description == "Batch status" and node.getState().contains(pyatspi.STATE_SHOWING):
                    return node.name
            except Exception:  # gone while we looked
                continue
        return ""

    def batch_ended(self):
        """The counts of what the newest line says of its end; nothing while it has not ended."""
        return counts_of_end(self.batch_status())

    def labels(self):
        names = []
        for node in walk(self.app):
            try:
                if node.getRole() == pyatspi.ROLE_LABEL:
                    names.append(node.name)
            except Exception:  # gone while we looked
                continue
        return names

    def table(self, name):
        return self.by_name(pyatspi.ROLE_TABLE, name)

    def cell(self, table, row, column):
        """The text of a cell; empty where there is no such cell (yet)."""
        found = self.table(table).queryTable().getAccessibleAt(row, column)
        return found.name if found else ""

    def rows(self, table):
        return self.table(table).queryTable().nRows

    def select_row(self, table, row):
        """Selects that row and no other."""
        found = self.table(table).queryTable()
        for other in found.getSelectedRows():
            if other != row:
                found.removeRowSelection(other)
        found.addRowSelection(row)

    def add_account(self, practice, token=None, name="Harbour Dental", settled=True):
        """Fills the account dialog that stands open, and saves; `settled` waits until all are listed."""
        self.button("Check and save")
        for field, text in (("Name", name), ("Location ID", practice.location), ("API address", practice.url),
                            ("Private integration token", token or practice.token)):
            self.fill(field, text)
        self.press("Check and save")
        wait_for(lambda: "Practice Agency" in self.label("Check result"), "the real name to be shown")
        self.press("Check and save")
        if settled:
            self.listed(len(practice.truth()["alive"]))

    def delete_selected(self, count, now=True):
        """Asks to delete what is selected and confirms; `now` cuts the hold short."""
        self.press("Delete")
        words = "Delete 1 conversation" if count == 1 else f"Delete {count:,} conversations"
        if count >= 10:
            self.button(words)
            self.fill("Type the number of conversations to confirm", str(count))
        self.press(words)
        if now:
            self.press("Delete now")

    def continue_interrupted(self, count):
        """Deletes the `count` that an interrupted deletion has left."""
        self.press("Delete the")
        words = "Delete 1 conversation" if count == 1 else f"Delete {count:,} conversations"
        if count >= 10:
            self.button(words)
            self.fill("Type the number of conversations to confirm", str(count))
        # The offer's own button begins alike: only the question's has the whole name.
        self.find(pyatspi.ROLE_PUSH_BUTTON, lambda n: n.name == words, f"the button {words!r}").queryAction().doAction(0)

    def listed(self, count):
        self.wait_for(lambda: self.label("Counts").startswith(f"{count:,} conversations"), f"{count} to be listed")

    def says(self, text):
        """Waits until a label holds the text."""
        self.wait_for(lambda: any(text in label for label in self.labels()), f"the words {text!r}")

    def text_of(self, name):
        node = self.by_name(pyatspi.ROLE_TEXT, name)
        text = node.queryText()
        return in_english(text.getText(0, text.characterCount))

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)


class Pictures:
    """A line and a picture for each step that was seen to work."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.steps = 0

    def seen(self, what, settle=0.5):
        self.steps += 1
        time.sleep(settle)
        name = what.split(":")[0].lower().replace(" ", "-")
        screenshot(str(self.folder / f"{self.steps:02d}-{name}.png"))
        print(f"{self.steps:2d} ok  {what}", flush=True)


def new_profile():
    return tempfile.mkdtemp(prefix="threadsweep-profile-")


def files_holding(folder, needle):
    return [p for p in pathlib.Path(folder).rglob("*") if p.is_file() and needle in p.read_bytes()]


def key(*keys):
    """Types keys as a person would, e.g. key("ctrl+a", "Delete")."""
    for one in keys:
        subprocess.run(["xdotool", "key", one], check=True)
        time.sleep(0.15)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)


def walk(node):
    """All below `node` but the cells of tables and lists, which can be many. Widgets may go while we look."""
    try:
        children = [node.getChildAtIndex(i) for i in range(node.childCount)]
        children = [(child, child.getRole()) for child in children if child is not None]
    except Exception:
        return
    for child, role in children:
        yield child
        if role not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST):
            yield from walk(child)


def wait_for(condition, what, timeout=TIMEOUT):
    """What `condition` gives once that is true; AssertionError after the timeout (seconds)."""
    end = time.monotonic() + timeout
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {timeout} s in vain for {what}")
        time.sleep(0.05)


def screenshot(path):
    subprocess.run(["import", "-window", "root", path], check=True)
