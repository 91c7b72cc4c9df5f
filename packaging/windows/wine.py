"""A Windows to try things in: wine with a C: drive of its own, and what is looked up in it."""
import os
import pathlib
import shutil
import subprocess
import time

LOADER = "/usr/lib/wine/wine64"
# What draws text there, in place of Windows' own fonts.
FONT = "Noto Sans"


class Wine:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder).absolute()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        # Nothing of Internet Explorer or .NET is asked for.
        self.environment = {**os.environ, "WINEPREFIX": str(self.folder), "WINEDEBUG": "-all",
                            "WINEDLLOVERRIDES": "mscoree,mshtml="}
        self.run("wineboot", "-i", timeout=300)
        for name in ("MS Shell Dlg", "MS Shell Dlg 2", "Segoe UI", "Tahoma", "Microsoft Sans Serif"):
            self.run("reg", "add", r"HKCU\Software\Wine\Fonts\Replacements", "/v", name, "/d", FONT, "/f")

    def run(self, *command, timeout=120):
        """Waits for the program; its exit code and what it printed."""
        done = subprocess.run([LOADER, *map(str, command)], env=self.environment, capture_output=True, text=True,
                              timeout=timeout, check=False)
        return done.returncode, done.stdout

    def start(self, *command):
        return subprocess.Popen([LOADER, *map(str, command)], env=self.environment,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    @property
    def local(self):
        """%LOCALAPPDATA%."""
        return next((self.folder / "drive_c" / "users").glob("[!P]*/AppData/Local"))

    @property
    def start_menu(self):
        return self.local.parent / "Roaming/Microsoft/Windows/Start Menu/Programs"

    def registry(self, key):
        """The values of a key, by name; nothing where it is not there."""
        code, text = self.run("reg", "query", key)
        if code != 0:
            return {}
        lines = (line.split("    ") for line in text.splitlines() if line.startswith("    "))
        return {parts[1]: parts[3].strip() for parts in lines if len(parts) >= 4}

    def credentials(self):
        """The names of all entries of the credential store that are Threadsweep's."""
        _, text = self.run("reg", "query", r"HKCU\Software\Wine\Credential Manager", "/s")
        return [line for line in text.splitlines() if line.startswith("HKEY") and "Threadsweep" in line]

    def stop(self):
        subprocess.run(["/usr/lib/wine/wineserver", "-k"], env=self.environment, check=False)
        time.sleep(1)
