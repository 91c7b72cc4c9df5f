"""A computer without a keychain: said so, and the token stays in memory.

no_keychain.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop --no-keyring.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Practice, Window, files_holding, new_profile  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen
practice = Practice(bin_dir, "--conversations", "30", "--seed", "3")
profile = new_profile()
window = Window(bin_dir, "--profile", profile)
try:
    window.press("Add a sub-account")
    window.add_account(practice, settled=False)
    window.says("This computer has no keychain that can be reached")
    seen("No keychain: said in plain words")
    window.press("Use for this session only")
    window.listed(30)
    seen("Session only: listed all the same")
    assert not files_holding(profile, practice.token.encode()), "the token is in a file of the profile"
    window.stop()

    window = Window(bin_dir, "--profile", profile)
    window.says("This computer has no keychain that can be reached")
    seen("Next start: the sub-account is known, its token is not")
    window.press("Enter the token")
    window.button("Check and save")
    window.fill("Private integration token", practice.token)
    window.press("Check and save")
    window.press("Use for this session only")
    window.listed(30)
finally:
    window.stop()
    practice.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
