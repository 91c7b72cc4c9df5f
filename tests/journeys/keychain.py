"""The keychain's states as a person meets them: locked, asked for, dismissed, frozen, emptied.

keychain.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Keyring, Pictures, Practice, Window, files_holding, key, new_profile, type_text  # noqa: E402
import time  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen
keyring = Keyring()
practice = Practice(bin_dir, "--conversations", "30", "--seed", "3")
profile = new_profile()


window = Window(bin_dir, "--profile", profile)
try:
    window.press("Add a sub-account")
    window.add_account(practice)
    assert keyring.entries() == 1, "the token should be in the keychain, and no probe beside it"
    seen("Saved: the token is in the keychain")
    window.stop()

    keyring.lock()
    window = Window(bin_dir, "--profile", profile, in_front=False)
    window.says("Waiting for the keychain")
    time.sleep(2.5)
    seen("Locked: the window waits, and says for what")
    type_text(Keyring.PASSWORD)
    key("Return")
    window.listed(30)
    seen("Unlocked: the list comes by itself")
    window.stop()

    keyring.lock()
    window = Window(bin_dir, "--profile", profile, in_front=False)
    window.says("Waiting for the keychain")
    time.sleep(2.5)
    key("Escape")
    window.says("The keychain is locked")
    assert not any("not found" in label.lower() for label in window.labels()), "nobody looked into a locked keychain"
    seen("Dismissed: locked is not taken for empty")
    window.press("Try again")
    time.sleep(2.5)
    type_text(Keyring.PASSWORD)
    key("Return")
    window.listed(30)
    window.stop()

    keyring.freeze()
    window = Window(bin_dir, "--profile", profile)
    window.says("The keychain does not answer")
    seen("Frozen: known within seconds")
    keyring.thaw()
    window.press("Try again")
    window.listed(30)

    key("alt+f")
    time.sleep(0.5)
    key("r")  # Remove sub-account…
    window.press("Remove")
    window.button("Add a sub-account")
    assert keyring.entries() == 0, "after Remove the keychain must hold nothing of it"
    seen("Removed: the token is proven gone")
    assert not files_holding(profile, practice.token.encode())
finally:
    window.stop()
    practice.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
