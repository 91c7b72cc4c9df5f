"""The main job by keyboard alone, through a window that assistive technology does not see; what happened is told by the
practice server and the journal."""
import json
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile
import time

from desk import files_holding, key, type_text, wait_for


def _windows(title):
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True,
                          check=False).stdout.split()


def window_of(title, timeout=60):
    """Waits for the window, and brings it to the front."""
    number = wait_for(lambda: _windows(title), f"a window {title!r}", timeout)[-1]
    subprocess.run(["xdotool", "windowactivate", "--sync", number], check=False)
    time.sleep(0.3)
    return number


def no_window(title, timeout=30):
    wait_for(lambda: not _windows(title), f"the window {title!r} to go", timeout)


class MainJob:
    def __init__(self, practice, profile, seen):
        self.practice, self.profile, self.seen = practice, pathlib.Path(profile), seen

    def deletes(self):
        """How often each DELETE arrived, by path."""
        return {path: n for path, n in self.practice.arrivals().items() if path.startswith("DELETE ")}

    def outcomes(self):
        """What the journal holds as outcomes, in their order; read from a copy, as the program has it open."""
        with tempfile.TemporaryDirectory() as folder:
            for part in ("", "-wal"):
                if (self.profile / f"journal.sqlite{part}").exists():
                    shutil.copy(self.profile / f"journal.sqlite{part}", f"{folder}/copy{part}")
            database = sqlite3.connect(f"{folder}/copy")
            try:
                records = [json.loads(text) for (text,) in database.execute("SELECT text FROM record ORDER BY number")]
            finally:
                database.close()
        return [r["facts"]["outcome"] for r in records if r["kind"] in ("outcome", "amended")]

    def _field(self, mnemonic, text):
        key(f"alt+{mnemonic}", "ctrl+a")
        type_text(text)

    def add(self):
        """A sub-account, with its token; and all of it is listed."""
        window_of("Threadsweep")
        key("ctrl+n")
        window_of("Add a sub-account")
        self._field("n", "Harbour Dental")
        self._field("l", self.practice.location)
        self._field("a", self.practice.url)
        self._field("p", self.practice.token)
        asked = self.practice.truth()["requests"]
        key("Return")
        wait_for(lambda: self.practice.truth()["requests"] > asked, "the check at the server")
        self.seen("Real name: shown before anything is saved", settle=2)
        key("Return")
        no_window("Add a sub-account")
        wait_for(lambda: any(p.startswith("GET ") and "search" in p for p in self.practice.arrivals()), "the listing")
        assert not files_holding(self.profile, self.practice.token.encode()), "the token is in a file of the profile"
        self.seen("Listed: the token is in no file of the profile", settle=3)

    def choose(self, row, more=0):
        """The row by its number from the top, and `more` below it."""
        window_of("Threadsweep")
        # Escape leads from the search field into the list.
        key("ctrl+f", "Escape", "ctrl+Home")
        # Ctrl goes there without selecting; the first is selected by coming back to it.
        key(*(["Down"] * row or ["Down", "Up"]), *["shift+Down"] * more)

    def delete(self):
        """Asks, and confirms by the button beside Cancel, which has the focus at first."""
        key("Delete")
        window_of("Delete .*conversation")
        self.seen("Question: names what would be deleted")
        key("Tab", "space")
        no_window("Delete .*conversation")

    def delete_rows(self, row, more=0, settled=60):
        """Deletes them, and waits until the journal holds an outcome for each; these outcomes."""
        before = len(self.outcomes())
        self.choose(row, more)
        self.delete()
        wait_for(lambda: len(self.outcomes()) > before + more, "the outcomes", settled)
        return self.outcomes()[before:]

    def previews(self):
        """The messages of one are asked for once it is chosen."""
        def asked():
            return sum(n for path, n in self.practice.arrivals().items() if path.endswith("/messages"))
        before = asked()
        self.choose(1)
        wait_for(lambda: asked() > before, "the messages to be asked for")
        self.seen("Preview: what was written, beside the list", settle=1)

    def mends_401(self):
        """Nothing is deleted with a token that has expired; with the new one it goes on by itself."""
        gone, before = len(self.deletes()), len(self.outcomes())
        self.practice.expire_token()
        self.choose(8)
        self.delete()
        # Only after the seconds in which it could be undone is anything sent.
        self.seen("A 401: nothing is deleted, a new token is asked for", settle=12)
        assert len(self.outcomes()) == before, self.outcomes()
        key("alt+f", "e")
        window_of("Edit sub-account")
        self._field("p", self.practice.token)
        key("Return")
        no_window("Edit sub-account")
        wait_for(lambda: len(self.outcomes()) > before, "the deletion to go on")
        assert self.outcomes()[before:] == ["deleted"], self.outcomes()
        assert set(self.deletes().values()) == {1}, self.deletes()
        assert len(self.deletes()) == gone + 1, self.deletes()
        self.seen("The 401 mended: went on by itself, and its DELETE arrived once")

    def begins_batch(self, row, more, ended):
        """Deletes rows, and is back as soon as at least `ended` of them have an outcome; how many had one before."""
        before = len(self.outcomes())
        self.choose(row, more)
        self.delete()
        wait_for(lambda: len(self.outcomes()) >= before + ended, "the first outcomes")
        return before

    def takes_up(self, outcomes):
        """The offer that a deletion was cut short, by keyboard; until the journal holds so many outcomes."""
        window_of("Threadsweep")
        # From the tool bar to what the window says by itself.
        key("ctrl+f", "F6", "space")
        self.delete()
        # What may have been sent is believed to live only minutes later.
        wait_for(lambda: len(self.outcomes()) >= outcomes, "the rest to end", 300)

    def run(self):
        self.add()
        self.previews()
        first = self.delete_rows(0)
        assert first == ["deleted"], first
        assert list(self.deletes().values()) == [1], self.deletes()
        self.seen("Deleted one: it is gone, and its DELETE arrived once")

        refused = self.delete_rows(4)  # the sixth conversation of the practice world answers 400; one above is gone
        assert refused == ["not deleted"], refused
        self.seen("A 400: not deleted, and so it says")

        self.delete_rows(6, more=3)
        assert set(self.deletes().values()) == {1}, self.deletes()
        self.seen("A batch of four: each DELETE arrived once")

        self.mends_401()

        key("ctrl+h")
        self.seen("History: what was deleted", settle=2)
