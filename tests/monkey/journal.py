"""What the program wrote down, read as it goes: its journal is a SQLite file of one record a line of JSON."""
import json
import pathlib
import sqlite3
from dataclasses import dataclass, field

# As the strip and the history word the outcomes.
WORDS = {"deleted": "deleted", "already gone": "already gone", "not deleted": "not deleted", "skipped": "skipped",
         "cancelled": "cancelled", "unknown": "unknown"}


@dataclass
class Item:
    id: str
    contact: str
    intents: list = field(default_factory=list)  # the numbers of their records
    withdrawn: int = 0
    outcome: str = ""
    proof: str = ""
    found_again: bool = False


@dataclass
class Batch:
    number: int
    sub_account: str
    identity: str
    expected: int  # how many conversations its Begin says
    items: dict = field(default_factory=dict)
    ended: bool = False
    undone: bool = False
    continued: bool = False  # by a later run than the one that began it

    def intents(self):
        return sum(len(item.intents) for item in self.items.values())

    def tally(self):
        """`{"deleted": 3, …}`, without zeros."""
        counts = {}
        for item in self.items.values():
            if item.outcome:
                counts[item.outcome] = counts.get(item.outcome, 0) + 1
            if item.found_again:
                counts["found again"] = counts.get("found again", 0) + 1
        return counts

    def open(self):
        return sum(not item.outcome for item in self.items.values())


class Journal:
    """All batches so far. `read` takes in what was added; the records that it took in are kept by kind."""

    def __init__(self, profile):
        self._path = pathlib.Path(profile) / "journal.sqlite"
        self._read_to = 0
        self.batches = {}

    def read(self):
        """The batches that began, and the (batch, item position) of the intents, since it was read before."""
        begun, intents = [], []
        for number, record in self._fresh():
            self._read_to = number
            kind, batch, facts = record["kind"], record["batch"], record.get("facts", {})
            if kind == "begin":
                found = Batch(batch, facts["subAccount"], facts["identity"], facts["items"])
                self.batches[batch] = found
                begun.append(found)
                continue
            found = self.batches[batch]
            if kind in ("end", "undone"):
                found.ended, found.undone = True, kind == "undone"
                continue
            position = record["item"]
            if kind == "item":
                found.items[position] = Item(facts["id"], facts["contact"])
                continue
            item = found.items[position]
            if kind == "intent":
                item.intents.append(number)
                intents.append((found, item))
            elif kind == "withdrawn":
                item.withdrawn += 1
            elif kind == "outcome":
                assert not item.outcome, f"a second outcome of {item.id}: {item.outcome}, then {facts['outcome']}"
                item.outcome, item.proof = facts["outcome"], facts.get("proof", "")
            elif kind == "amended":
                item.found_again = True
        return begun, intents

    def _fresh(self):
        if not self._path.exists():
            return []
        with sqlite3.connect(f"file:{self._path}?mode=ro", uri=True, timeout=20) as database:
            try:
                rows = database.execute("SELECT number, text FROM record WHERE number > ? ORDER BY number",
                                        (self._read_to,)).fetchall()
            except sqlite3.OperationalError as error:
                if "no such table" in str(error):
                    return []
                raise
        database.close()
        return [(number, json.loads(text)) for number, text in rows]
