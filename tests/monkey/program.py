"""The program as the walk runs it: started, killed, started again on the same profile."""
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import time

from tree import Gone, Tree

# The clock that counts through sleep runs so many times as fast (tests/support/turned_clock.c): what the program waits
# two minutes for is had in six seconds, with no hook in it.
CLOCK_TIMES = 20

# What others say on stderr, and what the program says there on purpose.
# The last is Qt's own of a connection that is reset: its transport's second error, after the first was told.
HARMLESS = ("already running on this profile", "QNetworkReplyImplPrivate::error: Internal problem, this method must only")
# What the program itself logs of requests that failed: the world sees to it that many do.
OWN_LOG = ("warning of threadsweep.network:", "warning of threadsweep.keychain:", "info of threadsweep.")


# What Qt complains of says where it came from.
PATTERN = '%{type} of %{category}: %{message}%{if-warning} %{backtrace depth=14 separator=" < "}%{endif}'


class Program:
    def __init__(self, bin_dir, folder, bus):
        self._bin_dir = bin_dir
        self._bus = bus
        self.folder = pathlib.Path(folder).resolve()
        self.profile = self.folder / "profile"
        self.exports = self.folder / "exports"
        self.exports.mkdir(parents=True)
        self._path = self._without_a_browser()
        self.stderr = self.folder / "stderr.txt"
        self._read_to = 0
        self.process = None
        self.tree = None
        self.runs = 0
        self.slowest = 0.0

    def start(self):
        self.runs += 1
        clock = pathlib.Path(self._bin_dir).parent / "tests" / "libturned_clock.so"
        # What else is to be loaded first, such as a sanitizer, is named by whoever starts the walk.
        first = os.environ.get("MONKEY_PRELOADS_FIRST", "")
        # With its own clock the program rightly waits longer than a walk waits for it.
        if not clock.exists():
            raise FileNotFoundError(f"{clock}, which turns the program's clock, is built beside it")
        turned = {"LD_PRELOAD": f"{first} {clock}".strip(), "CLOCK_TIMES": str(CLOCK_TIMES)}
        with self.stderr.open("ab") as log:
            # In English whatever the walk chooses in the settings: what it holds the program to are sentences.
            self.process = subprocess.Popen(
                [f"{self._bin_dir}/threadsweep", "--language", "en", "--profile", str(self.profile)], cwd=self.exports,
                env={**os.environ, **turned, "PATH": self._path, "QT_MESSAGE_PATTERN": PATTERN}, stdout=log, stderr=log,
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2))
        end = time.monotonic() + 30
        while not (name := self._bus.program(self.process.pid)):
            if self.process.poll() is not None or time.monotonic() > end:
                raise Gone(f"the program did not start: {self.process.poll()}")
            time.sleep(0.03)
        self.tree = Tree(self._bus, name)
        while not self.tree.read().children:
            if time.monotonic() > end:
                raise Gone("the program shows no window")
            time.sleep(0.03)

    def end(self, by):
        if self.process and self.process.poll() is None:
            self.process.send_signal(by)
            self.process.wait(20)
        self.slowest = max(self.slowest, self.tree.slowest if self.tree else 0)

    def knock(self):
        """Starts it a second time, which brings the window of the first to the front. Where the first has just ended,
        the second stays: that one is not followed, and goes."""
        try:
            subprocess.run([f"{self._bin_dir}/threadsweep", "--profile", str(self.profile)], capture_output=True, timeout=5)
        except subprocess.TimeoutExpired:  # and it is killed by that
            pass

    def ended(self):
        """How it ended, in words; empty while it runs."""
        code = self.process.poll()
        if code is None:
            return ""
        return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"

    def where_it_died(self):
        """What its threads were in, where a core was left and there is gdb. The core, which holds the token, goes."""
        text = ""
        for core in self.exports.glob("core*"):
            if shutil.which("gdb"):
                text += subprocess.run(["gdb", "-batch", "-ex", "bt 30", f"{self._bin_dir}/threadsweep", str(core)],
                                       capture_output=True, text=True, timeout=120, check=False).stdout
            core.unlink()
        return text

    def said(self):
        """The lines on stdout and stderr since they were asked for before."""
        with self.stderr.open("rb") as log:
            log.seek(self._read_to)
            text = log.read()
            self._read_to = log.tell()
        return [line for line in text.decode(errors="replace").splitlines() if line.strip()]

    @staticmethod
    def is_harmless(line):
        return line.startswith(OWN_LOG) or any(words in line for words in HARMLESS)

    def _without_a_browser(self):
        """Links are opened by nobody: what would be opened is the world's."""
        own = self.folder / "bin"
        own.mkdir(parents=True)
        for name in ("xdg-open", "x-www-browser", "gio", "kde-open", "gnome-open"):
            (own / name).write_text("#!/bin/sh\nexit 0\n")
            (own / name).chmod(0o755)
        return f"{own}:{os.environ['PATH']}"
