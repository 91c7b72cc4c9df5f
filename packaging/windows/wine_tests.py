"""Runs the Qt Test programs that were built for Windows, under wine.

wine_tests.py BUILD TREE WINE_DIR [all]: those of `app/` and the fault tests, or all, the window's too; a line a program,
with what was skipped and why; exits 0 only if none failed. TREE is what build-qt makes.
"""
import os
import pathlib
import re
import subprocess
import sys

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here))
from wine import Wine  # noqa: E402

build, tree = pathlib.Path(sys.argv[1]).absolute(), pathlib.Path(sys.argv[2]).absolute()
tests = build / "tests"
SECONDS = 600
# Left out there, and said so by the tests themselves: a server of TLS. There is no openssl program to make its key, and
# with one that was made outside, Qt's server on wine's Schannel (wine 8) ends every handshake.
# Not by Qt Test: a number of trials, and an exit code.
TRIALS = {"tst_batches_tell_the_truth": "5"}


def windows_path(path):
    return "Z:" + str(path).replace("/", "\\")


def compiler_folder(dll):
    found = subprocess.run(["x86_64-w64-mingw32-g++-posix", f"-print-file-name={dll}"], capture_output=True, text=True,
                           check=True).stdout.strip()
    return pathlib.Path(found).parent


def programs():
    """As CTest knows them: what lies in the folder may be of another build."""
    window = [] if "all" in sys.argv[4:] else ["-LE", "ui"]
    listed = subprocess.run(["ctest", "--test-dir", build, "-N", *window], capture_output=True, text=True, check=True)
    return [tests / f"{name}.exe" for name in sorted(re.findall(r"Test +#\d+: (tst_\w+)", listed.stdout))]


# wine hands QT_* variables on to nobody; a file beside the programs tells where the plugins are.
(tests / "qt.conf").write_text(f"[Paths]\nPlugins={'Z:' + str(tree / 'plugins')}\n")
wine = Wine(sys.argv[3])
# The programs' own way of asking whether there is a keychain that is theirs alone.
wine.environment["THREADSWEEP_TEST_KEYRING"] = "unlocked"
wine.environment["WINEPATH"] = ";".join(
    windows_path(folder) for folder in (tree / "bin", compiler_folder("libstdc++-6.dll"),
                                        pathlib.Path("/usr/x86_64-w64-mingw32/lib")))


def outcome(program):
    """Runs it; passed, failed, skipped, what it wrote, and why it did not come to its end, if so."""
    report = program.with_suffix(".txt")
    report.unlink(missing_ok=True)
    options = [TRIALS[program.stem]] if program.stem in TRIALS else ["-o", windows_path(report) + ",txt"]
    try:
        code, _ = wine.run(windows_path(program), *options, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        code = f"not ended after {SECONDS} s"
    text = report.read_text(errors="replace") if report.exists() else ""
    if program.stem in TRIALS and code == 0:
        return [1, 0, 0], text, ""
    totals = re.search(r"Totals: (\d+) passed, (\d+) failed, (\d+) skipped", text)
    if not totals:
        return [0, 1, 0], text, f" (it did not come to its end: {code})"
    return [int(n) for n in totals.groups()], text, ""


def tell(program, counts, text, why):
    print(f"{program.stem}: {counts[0]} passed, {counts[1]} failed, {counts[2]} skipped{why}", flush=True)
    for line in re.findall(r"^(?:FAIL!|QFATAL).*(?:\n.*failure location)?", text, re.M):
        print("    " + line.replace("\n", "\n    "))


failed = passed = skipped = again = 0
reasons = {}
try:
    for program in programs():
        counts, text, why = outcome(program)
        tell(program, counts, text, why)
        if counts[1]:
            # Some wait for answers with a watch in hand, and wine on a busy machine is slow.
            print("    once more:")
            again += 1
            counts, text, why = outcome(program)
            tell(program, counts, text, why)
        passed, failed, skipped = (a + b for a, b in zip((passed, failed, skipped), counts))
        for reason in re.findall(r"^SKIP   : \w+::\w+\([^)]*\) (.*)$", text, re.M):
            reasons[reason] = reasons.get(reason, 0) + 1
finally:
    wine.stop()
for reason, count in reasons.items():
    print(f"skipped {count} times: {reason}")
print(f"{passed} passed, {failed} failed, {skipped} skipped; {again} programs were run twice")
sys.exit(1 if failed or not passed else 0)
