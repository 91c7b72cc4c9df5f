"""A settings file from the future, cut in half, or full of nonsense: said, and nothing lost.

settings_file.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Window, new_profile  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen


def start_with(content):
    profile = pathlib.Path(new_profile())
    (profile / "accounts.json").write_text(content)
    return profile, Window(bin_dir, "--profile", str(profile))


future = json.dumps({"format": 99, "accounts": [{"anything": True}]})
profile, window = start_with(future)
try:
    window.says("was written by a newer Threadsweep")
    window.button("Add a sub-account")  # nothing stands in the way
    seen("Future: left as it is")
    assert (profile / "accounts.json").read_text() == future, "a newer file must not be touched"
    window.stop()

    half = '{"format": 1, "accounts": [{"key": "a", "na'
    profile, window = start_with(half)
    window.says("It was set aside as")
    seen("Cut in half: set aside by name")
    aside = [p for p in profile.iterdir() if p.name.startswith("accounts.json.broken-")]
    assert len(aside) == 1 and aside[0].read_text() == half, "the broken file must be kept"
    window.button("Add a sub-account")
    window.stop()

    unknown = json.dumps({"format": 1, "accounts": [
        {"key": "k", "name": "From elsewhere", "locationId": "PRACTICE0LOCATION000", "apiAddress": "https://a.example"}]})
    profile, window = start_with(unknown)
    window.says("The keychain holds no token for this sub-account")
    seen("Copied from another computer: the token is asked for")
    window.stop()

    profile = pathlib.Path(new_profile())
    (profile / "running.lock").write_bytes(b"")  # as a power loss leaves it
    window = Window(bin_dir, "--profile", str(profile))
    window.says("nobody answers")
    assert any("running.lock" in label for label in window.labels()), "the file must be named"
    seen("After a power loss: an empty lock does not block the start")
    window.press("Start anyway")
    window.button("Add a sub-account")
finally:
    window.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
