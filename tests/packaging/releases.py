"""What a release is made of besides its packages: the entries for the stores, and what the changelog says of a version.

    releases.py SOURCE_FOLDER
"""

import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(sys.argv[1])
HOMEPAGE, DOWNLOAD = "https://example.com/threadsweep", "https://example.com/threadsweep/releases/download/v9.8.7"


def run(script, *arguments):
    return subprocess.run([ROOT / "packaging" / script, *map(str, arguments)], capture_output=True, text=True)


def sum_of(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def entries_name_what_was_built():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        installer, image = folder / "Threadsweep-9.8.7-setup.exe", folder / "Threadsweep-9.8.7.dmg"
        installer.write_bytes(b"the installer")
        image.write_bytes(b"the disk image")
        filled = run("store-entries", "9.8.7", folder, HOMEPAGE, DOWNLOAD)
        assert filled.returncode == 0, filled.stderr
        entry = (folder / "Threadsweep.Threadsweep.yaml").read_text()
        for line in ("PackageVersion: 9.8.7", f"InstallerUrl: {DOWNLOAD}/{installer.name}",
                     f"InstallerSha256: {sum_of(installer)}"):
            assert re.search(rf"^ *{re.escape(line)}$", entry, re.M), f"winget's entry does not say {line}"
        cask = (folder / "threadsweep.rb").read_text()
        for line in ('version "9.8.7"', f'sha256 "{sum_of(image)}"', f'homepage "{HOMEPAGE}"'):
            assert re.search(rf"^ *{re.escape(line)}$", cask, re.M), f"the cask does not say {line}"
        for text in (entry, cask):
            assert "@" not in text and "template" not in text, "an entry still calls itself a template"


def without_a_package_there_is_no_entry():
    with tempfile.TemporaryDirectory() as folder:
        filled = run("store-entries", "9.8.7", folder, HOMEPAGE, DOWNLOAD)
        assert filled.returncode != 0 and not any(pathlib.Path(folder).iterdir()), "an entry of nothing was made"


def version():
    return re.search(r"^project\(threadsweep VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text(), re.M).group(1)


def the_changelog_speaks_of_this_version_and_no_other():
    said = run("release-notes", version())
    assert said.returncode == 0 and said.stdout.lstrip().startswith("- "), said.stderr
    of_none = run("release-notes", "9.8.7")
    assert of_none.returncode != 0 and "9.8.7" in of_none.stderr, "a version that nobody wrote of has notes"


entries_name_what_was_built()
without_a_package_there_is_no_entry()
the_changelog_speaks_of_this_version_and_no_other()
print(f"the entries for the stores, and the notes of {version()}: fine")
