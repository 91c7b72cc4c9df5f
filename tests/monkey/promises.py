"""What the program promises, held against what the servers received, what it wrote down and what it shows."""
import re
from collections import Counter

from journal import Journal
from questions import Questions, plain
from tree import FRAME, LABEL, PASSWORD_TEXT, TABLE, TEXT

# Its event loop comes round within that; the machine is shared and noisy, so it is more than a person would stand.
ANSWERS_WITHIN = 5.0

COUNT = re.compile(r"([\d,]+) (?:of them )?(deleted|already gone|not deleted|skipped|cancelled|unknown|found again)")
FINAL = {"Deleted": "deleted", "Already gone": "already gone", "Not deleted": "not deleted", "Skipped": "skipped",
         "Cancelled": "cancelled", "Unknown": "unknown"}


class Broken(AssertionError):
    """A promise does not hold."""


def number(text):
    return int(text.replace(",", ""))


def counts_in(text):
    """`28 deleted · 2 not deleted`, or `Done: 28 deleted, 2 not deleted.`, as a dictionary; None where there is
    anything else in it."""
    end = re.fullmatch(r"(?:Done|Stopped): (.*)\.", text)
    parts = [COUNT.fullmatch(part) for part in (end[1].split(", ") if end else text.split(" · "))]
    return {part[2]: number(part[1]) for part in parts} if all(parts) else None


class Promises:
    def __init__(self, world, program):
        self._world = world
        self._program = program
        self.journal = Journal(program.profile)
        self.questions = Questions()
        self._open_at_start = {}  # of batches of earlier runs: how many had no outcome when this run started
        self._continued = set()
        self._outcomes_seen = set()

    # What was sent, and by whose leave

    def program_starts(self):
        """To be said before the next run begins."""
        self.nothing_without_leave()
        self._open_at_start = {b.number: b.open() for b in self.journal.batches.values() if not b.ended}
        self._continued = set()
        self.questions.current = None

    def nothing_without_leave(self):
        """No DELETE but of an intent, no intent but of a batch, no batch but of a question answered with yes."""
        arrivals = self._world.arrivals()
        begun, intents = self.journal.read()
        for batch in begun:
            question = self.questions.use_for(self._program.runs, lambda q, b=batch: q.number >= b.expected)
            if not question:
                raise Broken(f"batch {batch.number} of {batch.expected} began, and no question was answered so: "
                             f"{self.questions.all[-3:]}")
            contacts = [batch.items[p].contact for p in sorted(batch.items)[:len(question.named)]]
            if question.number == batch.expected == len(batch.items) and not all(
                    plain(c)[:30] in plain(line) for c, line in zip(contacts, question.named)):
                raise Broken(f"the question named {question.named}, the batch begins with {contacts}")
        for batch, item in intents:
            if batch.number in self._open_at_start and batch.number not in self._continued:
                left = self._open_at_start[batch.number]
                if not self.questions.use_for(self._program.runs, lambda q, n=left: q.number == n):
                    raise Broken(f"{item.id} of batch {batch.number}, of an earlier run, is sent, and nobody was asked")
                self._continued.add(batch.number)
        intended = Counter()
        for batch in self.journal.batches.values():
            for item in batch.items.values():
                intended[item.id] += len(item.intents)
        came = Counter(a.id for a in arrivals if a.counts())
        for id, times in came.items():
            if times > intended[id]:
                raise Broken(f"{times} DELETEs of {id} came, and the journal names {intended[id]} intents")
        if len(intended) and sum(b.expected for b in self.journal.batches.values()) > self.questions.confirmed:
            raise Broken(f"more conversations in batches than in confirmed questions ({self.questions.confirmed})")

    # What is said about it

    def outcomes_are_true(self):
        """Each outcome since the last time, against the servers."""
        fresh = [(b, i) for b in self.journal.batches.values() for i in b.items.values()
                 if i.outcome and (b.number, i.id) not in self._outcomes_seen]
        if not fresh:
            return
        alive = self._world.alive()
        ledger = {}
        for arrival in self._world.arrivals():
            ledger.setdefault(arrival.id, []).append(arrival)
        for batch, item in fresh:
            self._outcomes_seen.add((batch.number, item.id))
            where = f"{item.id} ({item.contact}) of batch {batch.number}"
            if not self._world.knows(batch.identity):
                inside = self._world.alive_inside(batch.identity)
                if inside is not None and item.outcome in ("deleted", "already gone") and item.id in inside:
                    raise Broken(f"{where}, of the practice, is said to be {item.outcome}, and lives")
                continue  # what came there, the weather does not see
            came = ledger.get(item.id, [])
            if item.outcome in ("deleted", "already gone") and item.id in alive and not item.found_again:
                raise Broken(f"{where} is said to be {item.outcome}, {item.proof}, and lives")
            if item.outcome == "deleted" and item.proof == "answered" and not any(a.carried_out for a in came):
                raise Broken(f"{where} is said to be deleted by an answer, and no DELETE was carried out: {came}")
            if item.outcome == "deleted" and item.proof == "gone after a lost answer" and not came:
                raise Broken(f"{where} is said to be gone after a lost answer, and no DELETE came")
            if item.outcome == "cancelled" and len(item.intents) > item.withdrawn:
                raise Broken(f"{where} is said to be cancelled, and a DELETE of it was about to leave")
            if item.outcome == "not deleted" and any(a.carried_out for a in came) and item.id not in alive:
                self._gone_elsewhere(item, where, came)
        for batch in self.journal.batches.values():
            if batch.undone and batch.intents():
                raise Broken(f"batch {batch.number} is undone, and {batch.intents()} intents of it were written")

    def _gone_elsewhere(self, item, where, came):
        """*Not deleted*, and it went by our hand: right only where another batch says so."""
        said = [i.outcome for b in self.journal.batches.values() for i in b.items.values()
                if i.id == item.id and i is not item]
        if not any(o in ("deleted", "already gone", "unknown", "") for o in said):
            raise Broken(f"{where} is said to be not deleted, and went by our hand: {came}")

    def all_is_accounted_for(self):
        """Once the world is calm: whatever went by our hand is called so somewhere, and what is not, is alive."""
        alive = self._world.alive()
        said = {}
        for batch in self.journal.batches.values():
            for item in batch.items.values():
                said.setdefault(item.id, set()).add(item.outcome)
        for arrival in self._world.arrivals():
            words = said.get(arrival.id, set())
            if arrival.carried_out and not words & {"deleted", "already gone", "unknown", ""}:
                raise Broken(f"{arrival.id} went by our hand, and is called {words}")
        for id, words in said.items():
            if words <= {"not deleted", "skipped", "cancelled"} and self._world.should_live(id) and id not in alive:
                raise Broken(f"{id} is called {words}, nobody else deleted it, and it is gone")

    # What stands in the window

    def window_tells_the_truth(self, tree):
        self._no_token_in(tree)
        lines = [n.name for n in tree.all() if n.description == "Batch status" and n.role == LABEL]
        if not lines:
            return
        sent_before = {b.number: b.intents() for b in self.journal.batches.values()}
        self.nothing_without_leave()  # which reads on
        batches = list(self.journal.batches.values())
        for line in lines:
            self._strip_line(line, batches)
        # What was not sent when the window was read cannot have been sent before.
        claims = Counter(number(found[1]) for line in lines
                         if (found := re.match(r"([\d,]+) conversations? will be deleted in .*Nothing has been sent", line)))
        for size, times in claims.items():
            unsent = sum(b.expected == size and not sent_before.get(b.number) for b in batches)
            if any(b.expected == size for b in batches) and unsent < times and \
                    any(b.expected == size and sent_before.get(b.number) and not b.ended for b in batches):
                raise Broken(f"*Nothing has been sent yet* of {size} stands {times} times; {unsent} batches are unsent")

    @staticmethod
    def _strip_line(line, batches):
        if undone := re.fullmatch(r"Undone: nothing was sent for (?:this conversation|these ([\d,]+) conversations)\.", line):
            size = number(undone[1] or "1")
            if not any(b.undone and b.expected == size and not b.intents() for b in batches):
                # What is undone before the journal took it is not in there at all.
                if any(b.undone and b.expected == size for b in batches):
                    raise Broken(f"{line!r} stands, and intents were written")
            return
        counts = counts_in(line)
        if counts is None:
            counts = {word: number(n) for n, word in COUNT.findall(line)}
            if done := re.match(r"([\d,]+) of [\d,]+", line):
                gone = number(done[1])
                if not any(b.tally().get("deleted", 0) + b.tally().get("already gone", 0) >= gone for b in batches):
                    raise Broken(f"{line!r} stands, and of no batch so many are gone")
            if any(not any(b.tally().get(word, 0) >= n for b in batches) for word, n in counts.items()):
                raise Broken(f"{line!r} stands, and no batch has so many: {[b.tally() for b in batches][-4:]}")
            return
        if not any(b.tally() == counts for b in batches):
            raise Broken(f"{line!r} stands, and no batch ended so: {[b.tally() for b in batches][-4:]}")

    def tables_tell_the_truth(self, tree, reader):
        """What the activity and the history say ended, against the journal."""
        said = {(plain(i.contact)[:30], i.outcome) for b in self.journal.batches.values() for i in b.items.values()}
        for table in (n for n in tree.all() if n.role == TABLE):
            rows = min(reader.rows(table), 12)
            if table.name == "Activity":
                texts = reader.cells(table, [(r, c) for r in range(rows) for c in (1, 2)])
                self.nothing_without_leave()  # which reads on
                said |= {(plain(i.contact)[:30], i.outcome) for b in self.journal.batches.values() for i in b.items.values()}
                for outcome, contact in zip(texts[::2], texts[1::2]):
                    if outcome in FINAL and (plain(contact)[:30], FINAL[outcome]) not in said:
                        raise Broken(f"Activity says {outcome} of {contact!r}, and the journal does not")
            elif table.name == "Past deletions":
                texts = reader.cells(table, [(r, c) for r in range(rows) for c in (2, 3)])
                self.nothing_without_leave()  # which reads on
                for size, outcome in zip(texts[::2], texts[1::2]):
                    self._history_line(size, outcome)

    def _history_line(self, size, outcome):
        if not size or not outcome or "not ended" in outcome:
            return
        batches = [b for b in self.journal.batches.values() if len(b.items) == number(size)]
        if outcome.startswith("undone"):
            fits = any(b.undone and not b.intents() for b in batches)
        else:
            fits = any(b.ended and b.tally() == counts_in(outcome) for b in batches)
        if not fits:
            raise Broken(f"the history says {size}: {outcome!r}, and the journal {[b.tally() for b in batches]}")

    def numbers_agree(self, tree, reader):
        """Why the summary, the status bar and the table do not name the same number; empty where they do."""
        labels = [n for n in tree.all() if n.role == LABEL]
        counts = next((n.name for n in labels if n.description == "Counts"), None)
        table = next((n for n in tree.all() if n.role == TABLE and n.name == "Conversations"), None)
        if not table:
            return ""
        in_table = len(reader.selected_rows(table))
        in_bar = in_table  # where a passing message stands in its place
        if counts is not None:
            found = re.search(r" · ([\d,]+) selected$", counts)
            in_bar = number(found[1]) if found else 0
        summary = next((n.name for n in labels if n.description == "Selection"), "")
        in_summary = re.match(r"([\d,]+) selected in ", summary)
        in_summary = number(in_summary[1]) if in_summary else in_table
        shown = next((n.name for n in labels if n.description == "Shown"), "")
        shown = number(shown.split(" of ")[0]) if " of " in shown else None
        rows = reader.rows(table)
        if in_bar == in_table == in_summary and shown in (None, rows):
            return ""
        return f"bar {in_bar}, table {in_table}, summary {summary!r}; shown {shown}, rows {rows}"

    def no_text_sets_the_width(self, tree, reader, width):
        """The window is no wider than somebody made it."""
        frame = next((n for n in tree.children if n.role == FRAME), None)
        if frame and width and (is_now := reader.size(frame)[0]) > width + 2:
            raise Broken(f"the window was made {width} wide, and is {is_now}")

    # The token

    def _no_token_in(self, tree):
        for token in self._world.tokens():
            for node in tree.all():
                if token in node.name or token in node.description:
                    raise Broken(f"the token stands in {node.name[:80]!r}")

    def token_is_nowhere(self, tree, reader):
        """Not in a text that shows but the field it is typed into, not in a file of the profile."""
        self._no_token_in(tree)
        for node in tree.all():
            if node.role in (TEXT, PASSWORD_TEXT) and node.name != "Private integration token":
                text = reader.text_of(node)
                if any(token in text for token in self._world.tokens()):
                    raise Broken(f"the token stands in the field {node.name!r}")
        for path in self._program.folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                body = path.read_bytes()
                if any(token.encode() in body for token in self._world.tokens()):
                    raise Broken(f"the token is in {path}")

    def nothing_on_stderr(self):
        lines = self._program.said()
        for line in lines:
            if any(token in line for token in self._world.tokens()):
                raise Broken("the token is in what the program says on stderr")
        harmful = [line for line in lines if not self._program.is_harmless(line)]
        if harmful:
            raise Broken(f"the program says on stderr: {harmful[:5]}")

    def answers(self, reader):
        took = reader.answers_within()
        if took > ANSWERS_WITHIN:
            raise Broken(f"the window stood still for {took:.1f} s")
