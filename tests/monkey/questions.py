"""The questions before a deletion that stood in the window, and what the walk answered: no batch without one."""
import re
import unicodedata
from dataclasses import dataclass

from tree import LABEL, PUSH_BUTTON

TITLE = re.compile(r"Delete ([\d,]+) conversations?\?")
CONFIRMS = re.compile(r"Delete [\d,]+ conversations?")


def plain(text):
    """Without the marks that keep the directions of writing apart, and without accents that were limited."""
    return "".join(c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) != "Cf")


@dataclass
class Question:
    number: int
    run: int  # of the program
    named: tuple  # the lines of those that it names
    answer: str = ""  # "yes" where it may have been: keys were pressed; "no" where it was surely not
    used: bool = False


def shown_in(tree, run):
    """The question that stands in the window, or None; and its window."""
    for window in tree.children:
        found = TITLE.fullmatch(window.name.split(" – ")[0])
        if not found:
            continue
        lines = [line for node in window.all() if node.role == LABEL and "•" in node.name
                 for line in node.name.splitlines() if line.startswith("•")]
        return Question(int(found[1].replace(",", "")), run, tuple(lines)), window
    return None, None


class Questions:
    def __init__(self):
        self.all = []
        self.current = None
        self.confirmed = 0  # conversations, in all questions that were answered with yes

    def seen(self, question):
        """What stands in the window now; None for no question."""
        if question is None:
            self.current = None
        elif self.current is None or (question.number, question.named) != (self.current.number, self.current.named):
            self.all.append(question)
            self.current = question

    def pressed(self, node):
        if self.current and node.role == PUSH_BUTTON:
            if CONFIRMS.fullmatch(node.name):
                self._yes()
            elif node.name == "Cancel" and not self.current.answer:
                self.current.answer = "no"

    def typed(self, keys):
        if self.current and keys in ("Return", "space", "KP_Enter"):
            self._yes()
        elif self.current and keys == "Escape" and not self.current.answer:
            self.current.answer = "no"

    def _yes(self):
        if self.current.answer != "yes":
            self.confirmed += self.current.number
        self.current.answer = "yes"

    def use_for(self, run, fits):
        """The newest that was answered with yes in this run, fits, and began nothing yet; None where there is none."""
        for question in reversed(self.all):
            if question.run == run and question.answer == "yes" and not question.used and fits(question):
                question.used = True
                return question
        return None
