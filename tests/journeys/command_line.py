"""How the program starts: help and version without a display, words instead of a crash where there is none, and
another display plugin where the one that is named is not there.

command_line.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Practice, Window, new_profile, wait_for, walk  # noqa: E402
import pyatspi  # noqa: E402

bin_dir = sys.argv[1]
program = f"{bin_dir}/threadsweep"
nowhere = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}


def run(*arguments, env):
    return subprocess.run([program, *arguments], env=env, capture_output=True, text=True, timeout=30)


for option, says in (("--help", "--profile <DIR>"), ("--version", "threadsweep 0."), ("-h", "--practice")):
    for env in (nowhere, dict(os.environ)):
        answer = run(option, env=env)
        assert answer.returncode == 0 and says in answer.stdout, (option, answer)
print(" 1 ok  help and version need no display")

for env in (nowhere, {**nowhere, "QT_QPA_PLATFORM": "nonsense"}, {**nowhere, "DISPLAY": ":4711"}):
    answer = run(env=env)
    assert answer.returncode == 1, answer
    assert "needs a display" in answer.stderr, answer
print(" 2 ok  without a display: words, and no crash")

answer = run("--nonsense", env=dict(os.environ))
assert answer.returncode == 1 and "nonsense" in answer.stderr, answer
print(" 3 ok  an option that is not known is said")

for plugin in ("nonsense", "wayland"):
    with tempfile.TemporaryFile("w+") as log:
        window = Window(bin_dir, "--profile", new_profile(), environment={"QT_QPA_PLATFORM": plugin}, log=log)
        try:
            window.button("Add a sub-account")
        finally:
            window.stop()
        log.seek(0)
        said = log.read()
        assert f'The display plugin "{plugin}"' in said and '"xcb" is used' in said, said
print(" 4 ok  a display plugin that is not there: another is used, and that is said")

window = Window(bin_dir, "--profile", new_profile(), "--practice")
try:
    window.listed(120)
    combo = window.by_name(pyatspi.ROLE_COMBO_BOX, "Sub-account")
    combo.queryAction().doAction(0)
    wait_for(lambda: any(n.getRole() == pyatspi.ROLE_LIST and n.getState().contains(pyatspi.STATE_SHOWING)
                         for n in walk(window.app)), "the list of sub-accounts to open")
finally:
    window.stop()
assert window.process.returncode == 0, window.process.returncode
print(" 5 ok  the list of sub-accounts is called by its label, and opens")

# Asked to end by the system, as at a logout: what was sent lately is known to the next start.
practice = Practice(bin_dir, "--conversations", "300", "--latency", "10")
profile = new_profile()
window = Window(bin_dir, "--profile", profile)
try:
    window.press("Add a sub-account")
    window.add_account(practice)
    asked = practice.truth()["requests"]
finally:
    window.stop()
    practice.stop()
assert window.process.returncode == 0, window.process.returncode
kept = json.loads((pathlib.Path(profile) / "limits.json").read_text())
answered = [age for one in kept["subAccounts"].values() for age in one["answered"]]
assert len(answered) == asked, (asked, kept)
print(" 6 ok  SIGTERM ends it in good order")
