"""A Windows to try things in: wine with a C: drive of its own, and what is looked up in it."""
import os
import pathlib
import shutil
import subprocess
import time

LOADER = "/usr/lib/wine/wine64"
# What draws text there, in place of Windows' own fonts.
FONT = "Noto Sans"
# The only fonts there. Windows' GDI offers none without outlines, such as Noto Color Emoji; wine's does, and tells nothing
# of its measures when it is asked (GetOutlineTextMetrics). Qt does not notice: it takes what happens to lie in memory for
# them, and ends (QWindowsFontEngine::getCMap).
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{folder}/fonts</dir><cachedir>{folder}/fonts-cache</cachedir></fontconfig>
"""


class Wine:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder).absolute()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        fonts = self._choose_fonts()
        # What programs say, and where one ended if it crashed.
        self.said = self.folder / "said.txt"
        # Nothing of Internet Explorer or .NET is asked for.
        self.environment = {**os.environ, "WINEPREFIX": str(self.folder), "WINEDEBUG": "-all",
                            "WINEDLLOVERRIDES": "mscoree,mshtml=", "FONTCONFIG_FILE": str(fonts)}
        self.run("wineboot", "-i", timeout=300)
        for name in ("MS Shell Dlg", "MS Shell Dlg 2", "Segoe UI", "Tahoma", "Microsoft Sans Serif"):
            self._reg("add", r"HKCU\Software\Wine\Fonts\Replacements", "/v", name, "/d", FONT, "/f")
        # A program that crashes ends, instead of waiting for somebody to read why.
        self._reg("add", r"HKCU\Software\Wine\WineDbg", "/v", "ShowCrashDialog", "/t", "REG_DWORD", "/d", "0", "/f")

    def _choose_fonts(self):
        """Fontconfig's settings. wine takes whole folders and heeds no rule in them, so there is a folder for it."""
        listed = subprocess.run(["fc-list", ":outline=true", "file"], capture_output=True, text=True, check=True).stdout
        (self.folder / "fonts").mkdir()
        for line in listed.splitlines():
            font = pathlib.Path(line.rstrip(": "))
            link = self.folder / "fonts" / font.name
            if not link.is_symlink():
                link.symlink_to(font)
        settings = self.folder / "fonts.conf"
        settings.write_text(FONTS.format(folder=self.folder))
        return settings

    def run(self, *command, timeout=120):
        """Waits for the program; its exit code and what it printed."""
        done = subprocess.run([LOADER, *map(str, command)], env=self.environment, capture_output=True, text=True,
                              timeout=timeout, check=False)
        return done.returncode, done.stdout

    def _reg(self, *command):
        """The registry's own program. It may be asked twice, and so it is where wine (8) hangs as it starts one, which
        happens now and then on a busy machine."""
        try:
            return self.run("reg", *command, timeout=30)
        except subprocess.TimeoutExpired:
            print("      wine did not answer within 30 s, and is asked once more", flush=True)
            return self.run("reg", *command)

    def start(self, *command):
        with self.said.open("ab") as said:
            return subprocess.Popen([LOADER, *map(str, command)], env=self.environment, stdout=said, stderr=said)

    @property
    def local(self):
        """%LOCALAPPDATA%."""
        return next((self.folder / "drive_c" / "users").glob("[!P]*/AppData/Local"))

    @property
    def start_menu(self):
        return self.local.parent / "Roaming/Microsoft/Windows/Start Menu/Programs"

    def registry(self, key):
        """The values of a key, by name; nothing where it is not there."""
        code, text = self._reg("query", key)
        if code != 0:
            return {}
        lines = (line.split("    ") for line in text.splitlines() if line.startswith("    "))
        return {parts[1]: parts[3].strip() for parts in lines if len(parts) >= 4}

    def scale(self, percent):
        """The size of things on the screen, as a person sets it; programs that run are ended."""
        self._reg("add", r"HKCU\Control Panel\Desktop", "/v", "LogPixels", "/t", "REG_DWORD", "/d",
                 96 * percent // 100, "/f")
        self.stop()

    def credentials(self):
        """The names of all entries of the credential store that are Threadsweep's."""
        _, text = self._reg("query", r"HKCU\Software\Wine\Credential Manager", "/s")
        return [line for line in text.splitlines() if line.startswith("HKEY") and "Threadsweep" in line]

    def stop(self):
        subprocess.run(["/usr/lib/wine/wineserver", "-k"], env=self.environment, check=False)
        time.sleep(1)
