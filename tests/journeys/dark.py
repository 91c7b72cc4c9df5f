"""The window is light or dark as the desktop's portal says, and follows it while it runs; what was chosen stays.

dark.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import pathlib
import subprocess
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Window, key, new_profile, wait_for  # noqa: E402
from gi.repository import Gio, GLib  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen
GROUP, KEY = "org.freedesktop.appearance", "color-scheme"
INTERFACE = """<node><interface name="org.freedesktop.portal.Settings">
<method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""


class Portal:
    """The desktop's own: says 0 for no preference, 1 for dark, 2 for light."""

    def __init__(self):
        self.scheme = 1
        self.loop = GLib.MainLoop()
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        info = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
        self.bus.register_object("/org/freedesktop/portal/desktop", info, self._call, None, None)
        Gio.bus_own_name_on_connection(self.bus, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE, None,
                                       None)
        threading.Thread(target=self.loop.run, daemon=True).start()

    def _call(self, bus, sender, path, interface, method, arguments, invocation):
        value = GLib.Variant("v", GLib.Variant("u", self.scheme))  # packed twice, as the real one does
        invocation.return_value(GLib.Variant("(v)", (value,)))

    def set(self, scheme):
        self.scheme = scheme
        self.bus.emit_signal(None, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings",
                             "SettingChanged", GLib.Variant("(ssv)", (GROUP, KEY, GLib.Variant("u", scheme))))


def lightness():
    """Of the middle of the window's lower edge, 0 to 1: the first page has nothing there but its ground."""
    geometry = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Threadsweep", "getwindowgeometry", "--shell"],
                              check=True, capture_output=True, text=True).stdout
    at = {name: int(value) for name, value in (line.split("=") for line in geometry.split() if "=" in line)}
    x, y = at["X"] + at["WIDTH"] // 2, at["Y"] + at["HEIGHT"] - 60
    grey = subprocess.run(["import", "-window", "root", "-crop", f"1x1+{x}+{y}", "-colorspace", "Gray", "-format",
                           "%[fx:mean]", "info:-"], check=True, capture_output=True, text=True).stdout
    return float(grey)


portal = Portal()
profile = new_profile()
window = Window(bin_dir, "--profile", profile)
try:
    window.button("Add a sub-account")
    wait_for(lambda: lightness() < 0.3, "the window to be dark, as the desktop is")
    seen("Dark: as the desktop")
    portal.set(2)
    wait_for(lambda: lightness() > 0.8, "the window to follow the desktop")
    seen("Light: followed while it runs")
    key("alt+v", "t", "d")
    wait_for(lambda: lightness() < 0.3, "the window to be dark, as was chosen")
    portal.set(1)
    portal.set(2)
    key("ctrl+q")
    window.process.wait(10)
    window = Window(bin_dir, "--profile", profile)
    window.button("Add a sub-account")
    wait_for(lambda: lightness() < 0.3, "the choice to be kept")
    seen("Chosen: kept from one start to the next")
finally:
    window.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
