"""Walks the window through every state it has and takes a picture of each.

states.py BIN_DIR PICTURE_DIR LANGUAGE THEME, inside tests/support/private-desktop, whose screen is the window's size.
A state that cannot be reached is said and left out; the others follow. Ends with how many those were.
"""
import json
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Keyring, Practice, key, new_profile, screenshot, type_text, walk  # noqa: E402
from spoken import SpokenWindow, Words  # noqa: E402
import pyatspi  # noqa: E402

bin_dir, folder, words, theme = sys.argv[1], pathlib.Path(sys.argv[2]), Words(sys.argv[3]), sys.argv[4]
keyring = Keyring()
missed = []
window = None

# The window fills its screen, so that a picture shows what somebody with that screen sees; dialogs keep their frame.
FULL = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application type="normal"><decor>no</decor><maximized>yes</maximized></application>
</applications></openbox_config>"""


def fill_screen():
    config = pathlib.Path(os.environ["HOME"]) / ".config" / "openbox"
    config.mkdir(parents=True, exist_ok=True)
    (config / "rc.xml").write_text(FULL)
    subprocess.run(["openbox", "--reconfigure"], check=False)
    # Out of the way: a pointer over the window lights up what it stands on.
    subprocess.run(["xdotool", "mousemove", "9999", "9999"], check=False)


def taken(name, settle=0.4):
    time.sleep(settle)
    screenshot(str(folder / f"{name}.png"))


def state(name, reach=lambda: None, settle=0.4):
    """Reaches a state and takes its picture; one that cannot be reached is shown as far as it came."""
    try:
        reach()
    except Exception as why:  # whatever stands in the way of this one, the next may be reached
        missed.append(name)
        print(f"   not reached: {name}: {str(why)[:160]}", flush=True)
        taken(f"{name}-NOT-REACHED")
        return
    taken(name, settle)


def start(profile, *options, in_front=True):
    global window
    window = SpokenWindow(words, bin_dir, "--profile", str(profile), "--language", words.language, *options, in_front=in_front)


def fresh_profile(**more):
    profile = pathlib.Path(new_profile())
    (profile / "settings.json").write_text(json.dumps({"format": 1, "theme": theme, **more}))
    return profile


def fill_account(practice, name, location=None, token=None, address=None):
    window.button("Check and save")
    for field, text in (("Name", name), ("Location ID", location or practice.location),
                        ("API address", address or practice.url),
                        ("Private integration token", token or practice.token)):
        window.fill(field, text)


def check(settle=0.4):
    window.press("Check and save")
    time.sleep(settle)
    button = window.button("Check and save")
    window.wait_for(lambda: button.getState().contains(pyatspi.STATE_ENABLED), "the check to end", 30)


def checked(practice, **wrong):
    fill_account(practice, "Riverside Vet", **wrong)
    check()


def add(practice, name):
    key("ctrl+n")
    fill_account(practice, name)
    check()
    window.press("Check and save")


def select(rows):
    table = window.table("Conversations").queryTable()
    for row in table.getSelectedRows():
        table.removeRowSelection(row)
    for row in rows:
        table.addRowSelection(row)
    time.sleep(0.4)


def ask(count):
    window.press("Delete")
    forms = words.of("Delete %Ln conversations", count=count)
    return window.find(pyatspi.ROLE_PUSH_BUTTON, lambda n: n.name in forms, f"the question for {count}")


def confirm(count, now=False):
    button = ask(count)
    if count >= 10:
        window.fill("Type the number of conversations to confirm", str(count))
        time.sleep(0.2)
    button.queryAction().doAction(0)
    window.button("Delete now")
    if now:
        window.press("Delete now")


def delete(rows, now=False):
    select(rows)
    confirm(len(rows), now)


def says(english, *values):
    """Waits until a line of the strip holds the first words of that sentence."""
    forms = [f.split("%")[0].strip() for f in words.of(english, *values)]
    window.wait_for(lambda: any(f in s for s in window.statuses() for f in forms), english, 40)


def buttons():
    return [node for node in walk(window.app) if node.getRole() == pyatspi.ROLE_PUSH_BUTTON]


def press_all(name):
    """Presses that button on every line of the strip."""
    forms = words.of(name)
    for node in buttons():
        if any(node.name.startswith(form) for form in forms) and node.getState().contains(pyatspi.STATE_SHOWING):
            node.queryAction().doAction(0)
            time.sleep(0.3)


def menu(english, *keys):
    key(f"alt+{words.mnemonic(english)}", *keys)
    time.sleep(0.4)


def close(*keys):
    key(*(keys or ("Escape",)))
    time.sleep(0.4)


def accounts(vet):
    state("01-first-start", lambda: window.button("Add a sub-account"))
    state("02-account-empty", lambda: (window.press("Add a sub-account"), window.button("Check and save")))

    def pasted():
        window.fill("API address", vet.url)
        key(f"alt+{words.mnemonic('Paste a li&st…')}")
        window.fill("Lines of the spreadsheet", "\n".join((
            f"Riverside Vet;{vet.location};{vet.token}", f"Harbour Dental;ANOTHER0LOCATION0000;{vet.token}",
            f"Lakeside Spa;not an id;{vet.token}", "Hill Street Gym;FOURTH0LOCATION00000;")))
    state("02a-several-pasted", pasted)
    state("02b-several-tried", lambda: key("Return"), settle=4)
    close()
    state("03-account-wrong-token", lambda: checked(vet, token="pit-wrong"))
    state("04-account-wrong-location", lambda: checked(vet, location="ANOTHER0LOCATION0000"))
    state("05-account-unreachable", lambda: checked(vet, address="http://127.0.0.1:9"))
    state("06-account-agency-token", lambda: checked(vet, token=vet.token + "-agency"))
    state("07-account-real-name", lambda: checked(vet))

    def locked():
        keyring.lock()
        window.press("Check and save")
        time.sleep(2.5)
    state("08-account-keychain-asks", locked)

    def dismissed():
        key("Escape")
        window.button("Use for this session only")
    state("09-account-keychain-locked", dismissed)
    window.press("Try again")
    time.sleep(2.5)
    type_text(Keyring.PASSWORD)
    key("Return")


def be_active():
    """Has the keyboard again, which the keyring's own window had: some window managers then give it to nobody."""
    frame = next(node for node in walk(window.app) if node.getRole() == pyatspi.ROLE_FRAME)
    try:
        window.wait_for(lambda: frame.getState().contains(pyatspi.STATE_ACTIVE), "the window to be active", 5)
    except AssertionError:
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Threadsweep", "windowactivate"], check=False)


def many(vet):
    be_active()
    state("10-loading", lambda: window.wait_for(lambda: window.rows("Conversations") > 200, "the first rows"), settle=0.2)
    state("11-listed", lambda: window.listed(4000), settle=1)
    state("12-panel-of-filters", lambda: window.press_tool("Add a filter"), settle=1.2)
    close()

    def filtered():
        for choice in ("Older than 90 days", "To nobody"):
            window.press_tool("Add a filter")
            time.sleep(0.3)
            (window.tick("To nobody") if choice == "To nobody" else
             window.find(pyatspi.ROLE_RADIO_BUTTON, lambda n: n.name in words.of("Older than %Ln days", count=90), choice)
             .queryAction().doAction(0))
            time.sleep(0.3)
            close()
    state("13-filters", filtered, settle=1)

    def nothing():
        window.fill("Search conversations", "nobody is called this")
        window.wait_for(lambda: window.label("Shown").startswith("0"), "nothing")
    state("14-nothing-matches", nothing)
    window.fill("Search conversations", "")
    try:
        window.press_tool("Clear filters")
    except AssertionError:
        pass
    time.sleep(0.6)
    state("15-one-selected", lambda: select([1]), settle=2.5)

    def everything():
        window.table("Conversations").queryComponent().grabFocus()
        key("ctrl+a")
    state("16-summary", everything, settle=1.2)
    state("16a-take-out", lambda: menu("&Edit", words.mnemonic("&Take out")))
    close("Escape", "Escape", "Escape")
    state("16b-export", lambda: key("ctrl+e"), settle=1)
    state("16c-exported", lambda: (type_text(str(profile / "list.csv")), key("Return")), settle=2)
    state("17-confirm-4000", lambda: ask(4000))

    def mistyped():
        window.fill("Type the number of conversations to confirm", "400")
        key("Return")
    state("18-confirm-wrong-number", mistyped)
    close()
    state("19-hold-4000", lambda: confirm(4000))
    state("20-undone", lambda: window.press("Undo"))
    for number, count in ((21, 1), (22, 9), (23, 10)):
        state(f"{number}-confirm-{count}", lambda: (select(range(count)), ask(count)))
        close()
    state("24-two-deletions", lambda: (press_all("Close"), delete(range(9)), delete(range(12, 40))))
    press_all("Delete now")
    state("25-running", settle=1.5)
    state("26-paused", lambda: (press_all("Pause"), says("Paused")), settle=1)
    press_all("Resume")

    def expired():
        vet.expire_token()
        window.wait_for(lambda: any(window.words.of("Update token…")[0] in n.name for n in buttons()), "the token", 40)
    state("27-paused-token", expired, settle=1)


def another(dental):
    add(dental, "Harbour Dental")
    state("30-another-deletes", lambda: window.listed(22000), settle=1)
    state("31-menu", lambda: menu("&Deletion"))
    close()
    close()
    state("32-ended-with-failures", lambda: (delete(range(10), now=True), window.wait_for(
        lambda: any("9" in s and "1 " in s and len(s) < 90 for s in window.statuses()[:1])
        and window.rows("Activity") > 0, "the end", 30)), settle=3)

    def details():
        window.select_row("Activity", 0)
        window.table("Activity").queryComponent().grabFocus()
        key("Home")
    state("33-drawer", details)
    key("F9")
    state("34-history", lambda: (key("ctrl+h"), window.wait_for(lambda: window.rows("Past deletions") > 1, "history"),
                                 window.select_row("Conversations of the deletion", 0)), settle=1)
    close()
    key("ctrl+comma")
    time.sleep(0.8)
    for number, page in enumerate(("general", "sub-accounts", "deleting", "network", "privacy")):
        if number == 0:
            window.by_name(pyatspi.ROLE_LIST, "Subjects").queryComponent().grabFocus()
        else:
            key("Down")
        state(f"{35 + number}-settings-{page}")
    close()
    state("40-about", lambda: menu("&File", "Left", "Up", "Return"), settle=1)
    close()
    state("41-diagnostics", lambda: menu("&File", "Left", "Up", "Up", "Return"), settle=1)
    close()
    state("42-help", lambda: (key("F1"), time.sleep(0.6), key("Down")), settle=0.8)
    close()
    state("43-shortcuts", lambda: key("ctrl+slash"), settle=0.8)
    close()

    def offline():
        dental.stop()
        delete([2], now=True)
        says("No connection to HighLevel; goes on by itself when it is back")
    state("44-paused-no-network", offline)
    state("45-refresh-failed", lambda: key("F5"), settle=2)


def starts_again(profile, vet, dental):
    global window
    window.process.kill()
    window.process.wait()
    settings = json.loads((profile / "settings.json").read_text())
    (profile / "settings.json").write_text(json.dumps({**settings, "undoSeconds": 9999}))
    state("50-banners-interrupted-and-settings", lambda: start(profile), settle=4)
    window.stop()
    keyring.lock()
    state("51-start-keychain-asks", lambda: start(profile, in_front=False), settle=3)
    state("52-start-keychain-locked", lambda: (key("Escape"), window.button("Enter the token…")))
    window.stop()

    broken = fresh_profile()
    (broken / "accounts.json").write_text("not what it was")
    (broken / "journal.sqlite").write_bytes(b"not a database" * 400)
    state("53-banners-broken-files", lambda: start(broken), settle=1.5)
    window.stop()

    state("54-practice", lambda: (start(fresh_profile(), "--practice"), window.listed(120)), settle=1)
    window.stop()

    empty = Practice(bin_dir, "--conversations", "0", "--seed", "3")
    try:
        start(fresh_profile())
        window.press("Add a sub-account")
        fill_account(empty, "Riverside Vet")
        check()
        window.press("Check and save")
        time.sleep(2.5)
        type_text(Keyring.PASSWORD)
        key("Return")
        state("55-empty", lambda: window.button("Refresh"), settle=2)
        empty.stop()
        state("56-nothing-listed-no-network", lambda: key("F5"), settle=3)
    finally:
        empty.stop()


folder.mkdir(parents=True, exist_ok=True)
fill_screen()
# Slow, so that what is under way can be seen; generous, so that no limit stands in the way.
vet = Practice(bin_dir, "--conversations", "4000", "--messages", "6", "--seed", "7", "--latency", "500",
               "--rate", "100000/10000", "--location", "SECOND0LOCATION00000")
dental = Practice(bin_dir, "--conversations", "22000", "--messages", "3", "--seed", "5", "--latency", "20",
                  "--rate", "100000/10000")
profile = fresh_profile()
try:
    start(profile)
    for part in (lambda: accounts(vet), lambda: many(vet), lambda: another(dental),
                 lambda: starts_again(profile, vet, dental)):
        try:
            part()
        except Exception as why:  # the part that follows begins anew, as far as it can
            missed.append("a part")
            print(f"   a part was broken off: {type(why).__name__}: {str(why)[:200]}", flush=True)
            taken(f"broken-off-{len(missed)}")
            close()
            close()
finally:
    if window:
        window.stop()
    vet.stop()
    dental.stop()
print(f"{len(list(folder.glob('*.png')))} pictures, {len(missed)} states not reached", flush=True)
