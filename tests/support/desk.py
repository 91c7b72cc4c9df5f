"""Drives the real program through AT-SPI: finds widgets by accessible name, presses, fills, reads.

Run with Debian's /usr/bin/python3 inside tests/support/private-desktop.
"""
import json
import subprocess
import time

import pyatspi

TIMEOUT = 20


class Practice:
    """The program threadsweep-practice, with the line it printed."""

    def __init__(self, bin_dir, *options):
        self.process = subprocess.Popen(
            [f"{bin_dir}/threadsweep-practice", *options], stdout=subprocess.PIPE, text=True
        )
        line = json.loads(self.process.stdout.readline())
        self.url, self.token, self.location = line["url"], line["token"], line["location"]

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class Window:
    """One running threadsweep, seen as assistive technology sees it."""

    def __init__(self, bin_dir, *options):
        self.process = subprocess.Popen([f"{bin_dir}/threadsweep", *options])
        self.app = wait_for(self._find_app, "the program on the accessibility bus")

    def _find_app(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for app in desktop:
            try:
                if app is not None and app.get_process_id() == self.process.pid and app.childCount > 0:
                    return app
            except Exception:  # an application that is just leaving the bus
                continue
        return None

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

        return wait_for(look, what)

    def by_name(self, role, name):
        return self.find(role, lambda n: n.name == name, f"{name!r}")

    def button(self, name):
        return self.find(pyatspi.ROLE_PUSH_BUTTON, lambda n: n.name.startswith(name), f"the button {name!r}")

    def press(self, name):
        button = self.button(name)
        wait_for(lambda: button.getState().contains(pyatspi.STATE_ENABLED), f"{name!r} to be enabled")
        button.queryAction().doAction(0)

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
        self.table(table).queryTable().addRowSelection(row)

    def text_of(self, name):
        node = self.by_name(pyatspi.ROLE_TEXT, name)
        text = node.queryText()
        return text.getText(0, text.characterCount)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


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
    """What `condition` gives once that is true; AssertionError after the timeout."""
    end = time.monotonic() + timeout
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {timeout} s in vain for {what}")
        time.sleep(0.1)


def screenshot(path):
    subprocess.run(["import", "-window", "root", path], check=True)
