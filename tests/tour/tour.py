"""Takes a picture of every state of the window, in a set of looks that covers each language, theme, scale and size.

tour.py BIN_DIR PICTURE_DIR [QUICK | LOOK …]: a folder of pictures for each look, and a sheet of them all beside it.
No test: a person looks at the sheets.
"""
import concurrent.futures
import dataclasses
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
DESKTOP = HERE.parent / "support" / "private-desktop"
LONGEST = 420  # seconds for one look


@dataclasses.dataclass(frozen=True)
class Look:
    """Sizes are those that the program reckons in; the screen has `scale` times as many pixels."""

    language: str
    theme: str
    scale: float
    width: int
    height: int

    @property
    def name(self):
        return f"{self.language}-{self.theme}-{round(self.scale * 100)}-{self.width}x{self.height}"

    @property
    def screen(self):
        return f"{round(self.width * self.scale)}x{round(self.height * self.scale)}"


# The first is how most see it. With the others every state is seen in every value of each axis once or twice.
LOOKS = [
    Look("en", "light", 1, 1366, 768),
    Look("de", "dark", 1, 880, 560),
    Look("qps", "light", 1.5, 880, 560),
    Look("en", "dark", 2, 1366, 768),
    Look("de", "light", 1.5, 1366, 768),
    Look("qps", "dark", 1, 1920, 1080),
    Look("en", "light", 2, 880, 560),
]


def walk(bin_dir, pictures, look):
    folder = pictures / look.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    environment = {**os.environ, "THREADSWEEP_SCREEN": look.screen, "QT_SCALE_FACTOR": str(look.scale)}
    command = [str(DESKTOP), "/usr/bin/python3", str(HERE / "states.py"), bin_dir, str(folder), look.language, look.theme]
    try:
        said = subprocess.run(command, env=environment, timeout=LONGEST, capture_output=True, text=True)
        words = said.stdout + said.stderr[-2000:] * (said.returncode != 0)
    except subprocess.TimeoutExpired as late:
        words = (late.stdout or b"").decode() + f"   broken off after {LONGEST} s\n"
    sheet(folder, pictures / f"{look.name}.png")
    return words


def sheet(folder, to):
    """All pictures of a folder on one, each with its name. Made small one by one: ImageMagick's memory is bounded."""
    with tempfile.TemporaryDirectory() as small:
        for picture in sorted(folder.glob("*.png")):
            subprocess.run(["convert", str(picture), "-thumbnail", "560x400", f"{small}/{picture.name}"], check=True)
        found = sorted(map(str, pathlib.Path(small).glob("*.png")))
        if found:
            subprocess.run(["montage", "-label", "%t", *found, "-tile", "5x", "-geometry", "+6+6",
                            "-background", "#808080", str(to)], check=True)


def main():
    bin_dir, pictures, wanted = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).resolve(), sys.argv[3:]
    looks = LOOKS[:1] if wanted == ["QUICK"] else [look for look in LOOKS if not wanted or look.name in wanted]
    if not looks:
        sys.exit("the looks are: " + " ".join(look.name for look in LOOKS))
    began = time.monotonic()
    # Two at a time: each waits for its practice server most of the time.
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        walks = {pool.submit(walk, bin_dir, pictures, look): look for look in looks}
        for done in concurrent.futures.as_completed(walks):
            print(f"{walks[done].name}\n{done.result()}", end="", flush=True)
    print(f"{time.monotonic() - began:.0f} s; look over the sheets: {pictures}/*.png")


main()
