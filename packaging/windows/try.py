"""The proof of the Windows package, under wine: installs it silently, does the main job by keyboard against a
practice server that runs natively, upgrades, and removes it.

try.py PACKAGE_DIR BIN_DIR WINE_DIR PICTURE_DIR, inside tests/support/private-desktop. A line for each step that was
seen to work; exits 0 only if all were. What happened is told by the practice server, the files, the registry and the
credential store; the pictures are for people to look at. It does not show SmartScreen, two screens of different scaling,
Windows' own fonts, or its own Credential Manager.
"""
import pathlib
import sys
import time
import zipfile

here = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(here), str(here.parents[1] / "tests" / "support")]
from desk import Pictures, Practice, key, wait_for  # noqa: E402
from main_job import MainJob, no_window, window_of  # noqa: E402
from wine import Wine  # noqa: E402

package, bin_dir = pathlib.Path(sys.argv[1]).absolute(), sys.argv[2]
pictures = Pictures(sys.argv[4])
seen = pictures.seen
setup, portable = next(package.glob("*-setup.exe")), next(package.glob("*-portable.zip"))
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Threadsweep"

wine = Wine(sys.argv[3])
program = wine.local / "Programs" / "Threadsweep"
profile = wine.local / "threadsweep"
shortcut = wine.start_menu / "Threadsweep.lnk"
# Slow enough to be killed in the middle of a batch.
practice = Practice(bin_dir, "--conversations", "60", "--seed", "7", "--latency", "150")
running = None


def start(exe, *options):
    began = time.monotonic()
    started = wine.start(exe, *options)
    window_of("Threadsweep")
    print(f"      window after {time.monotonic() - began:.1f} s", flush=True)
    return started


def end(started):
    started.kill()
    started.wait(20)
    time.sleep(1)


def installs():
    began = time.monotonic()
    code, _ = wine.run(setup, "/S")
    assert code == 0, code
    about = wine.registry(UNINSTALL)
    assert (program / "threadsweep.exe").exists() and shortcut.exists()
    assert about["DisplayName"] == "Threadsweep" and about["Publisher"] and about["DisplayVersion"], about
    size = int(about["EstimatedSize"], 16)
    assert 5_000 < size < 200_000, about
    print(f"      {size // 1024} MB installed in {time.monotonic() - began:.1f} s", flush=True)


def removes(*options):
    wine.run(program / "uninstall.exe", "/S", *options)
    # It goes on from a copy of itself.
    wait_for(lambda: not program.exists() and not shortcut.exists() and not wine.registry(UNINSTALL),
             "everything that was installed to go", 30)


try:
    installs()
    seen("Installed silently: program, start menu, Apps & Features")

    running = start(program / "threadsweep.exe")
    seen("Started: first start", settle=2)
    job = MainJob(practice, profile, seen)
    job.run()
    assert len(wine.credentials()) == 1, wine.credentials()
    seen("Token: in the credential store, under the program's name")

    code, _ = wine.run(setup, "/S")
    assert code == 2 and running.poll() is None, code
    seen("Installer: refuses while the program runs")

    rows = 9
    first = job.begins_batch(10, rows - 1, ended=2)
    end(running)
    before, sent = job.outcomes(), job.deletes()
    assert first + 2 <= len(before) < first + rows, f"killed too late: {before}"
    installs()
    running = start(program / "threadsweep.exe")
    asked = practice.truth()["requests"]
    wait_for(lambda: practice.truth()["requests"] > asked, "the list, with the token that was kept", 40)
    seen("Killed and upgraded: journal, list and token are kept", settle=4)
    assert job.outcomes() == before and job.deletes() == sent, "nothing goes on by itself"
    job.takes_up(first + rows)
    # What HighLevel refused just as the program was killed is sent again, once it is proven to live.
    twice = [path for path, times in job.deletes().items() if times != 1]
    alive = set(practice.truth()["alive"])
    assert all(job.deletes()[path] == 2 and path.rpartition("/")[2] in alive for path in twice), job.deletes()
    seen(f"The {rows} taken up: {len(before) - first} had ended before; none arrived twice but what lives", settle=2)

    asks = wine.start(setup)
    window_of("Threadsweep Setup")
    key("Escape")
    assert asks.wait(30) == 2 and running.poll() is None
    seen("Installer: asks before it closes the program, and goes when it is told to cancel", settle=1)
    wine.start(setup)
    window_of("Threadsweep Setup")
    key("Return")
    running.wait(40)
    seen("Installer: has closed the program in good order", settle=4)
    before = shortcut.stat().st_mtime_ns
    window_of("Threadsweep Setup")
    key("Return")  # the folder
    wait_for(lambda: shortcut.exists() and shortcut.stat().st_mtime_ns != before, "the installer to write its files", 60)
    seen("Installer: its last page", settle=3)
    key("Return")
    no_window("Threadsweep Setup")
    window_of("Threadsweep")
    seen("Installer: starts what it installed, which is no other than before", settle=4)
    wine.run("taskkill", "/f", "/im", "threadsweep.exe")
    running = None

    removes()
    assert (profile / "journal.sqlite").exists() and wine.credentials(), "the profile and the token stay"
    seen("Removed silently: nothing is left but the profile and the token")
    installs()
    removes("/PURGE")
    assert not profile.exists() and not wine.credentials(), wine.credentials()
    seen("Removed with the choice to purge: profile and token are gone too")

    with zipfile.ZipFile(portable) as archive:
        archive.extractall(wine.folder / "drive_c" / "stick")
    folder = next((wine.folder / "drive_c" / "stick").iterdir())
    running = start(folder / "threadsweep.exe", "--practice")
    wait_for(lambda: (folder / "profile").exists(), "the profile beside the program")
    assert not profile.exists()
    seen("Portable: practises, and keeps its profile beside itself", settle=6)
    for percent in (150, 200):
        end(running)
        wine.scale(percent)
        running = start(folder / "threadsweep.exe", "--practice")
        seen(f"At {percent} percent: everything is larger by that", settle=8)
except BaseException:
    seen("FAILED: as it looked")
    print(wine.said.read_text(errors="replace")[-4000:] if wine.said.exists() else "", flush=True)
    raise
finally:
    if running:
        running.kill()
    practice.stop()
    wine.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
