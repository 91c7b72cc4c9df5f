"""Where the token must never be: logs, files, arguments, environment, clipboard, another host.

secrets.py BIN_DIR PICTURE_DIR, inside tests/support/private-desktop.
"""
import http.server
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Pictures, Practice, Window, files_holding, key, new_profile, wait_for  # noqa: E402

bin_dir, pictures = sys.argv[1], Pictures(sys.argv[2])
seen = pictures.seen


class Redirecting(http.server.BaseHTTPRequestHandler):
    """Sends everybody elsewhere, and tells the token it was given as it goes."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.send_response(302)
        self.send_header("Location", f"http://127.0.0.1:{elsewhere.server_port}/stolen")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_DELETE = do_GET

    def log_message(self, *_):
        pass


class Listening(http.server.BaseHTTPRequestHandler):
    heard = []

    def do_GET(self):
        Listening.heard.append(self.path)
        self.send_response(200)
        self.end_headers()

    do_DELETE = do_GET

    def log_message(self, *_):
        pass


def serve(handler):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


elsewhere, redirecting = serve(Listening), serve(Redirecting)
practice = Practice(bin_dir, "--conversations", "30", "--seed", "3")
profile = new_profile()
log = tempfile.NamedTemporaryFile(prefix="threadsweep-log-")
window = Window(bin_dir, "--profile", profile, environment={"QT_LOGGING_RULES": "threadsweep.*=true"}, log=log)
try:
    window.press("Add a sub-account")
    window.add_account(practice)
    name = window.cell("Conversations", 5, 0)
    window.select_row("Conversations", 5)  # answers 400
    time.sleep(0.5)
    window.delete_selected(1)
    wait_for(lambda: window.cell("Activity", 0, 1) == "Not deleted", "the refusal", 40)
    window.press("Copy")
    copied = window.text_of("Activity details")
    seen("Used: listed, read, refused, copied")

    token = practice.token.encode()
    logged = pathlib.Path(log.name).read_bytes()
    assert b"threadsweep.network" in logged and b"threadsweep.deletion" in logged, "the log was not on"
    assert token not in logged, "the token is in the log"
    assert name.encode() not in logged, "a contact's name is in the log"
    assert practice.token not in copied, "the token is in what Copy takes"
    assert not files_holding(profile, token), "the token is in a file of the profile"
    pid = window.process.pid
    assert token not in pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
    assert token not in pathlib.Path(f"/proc/{pid}/environ").read_bytes()
    home = pathlib.Path.home()
    keyrings = home / ".local/share/keyrings"
    assert not [p for p in files_holding(home, token) if keyrings not in p.parents], "the token is in a file"
    print(f"   the token is in none of: log ({len(logged)} bytes), profile, home, arguments, environment, Copy")

    (pathlib.Path(profile) / f"{name}.csv").write_text("a file named after somebody")
    key("alt+h", "d")
    wait_for(lambda: "Log, the last" in window.text_of("Diagnostics"), "the report to be made")
    report = window.text_of("Diagnostics")
    for said in ("Not deleted: 1", "Chain: no record was changed", "threadsweep.network DELETE status 400",
                 "(another file)"):
        assert said in report, f"{said!r} is not in the report:\n{report}"
    contacts = {window.cell("Conversations", row, 0) for row in range(window.rows("Conversations"))}
    for secret in {practice.token, practice.location, str(profile), str(home)} | contacts:
        assert len(secret) < 3 or secret not in report, f"{secret!r} is in the report:\n{report}"
    seen("Report: shown before it is saved, and nothing of anybody's is in it")
    key("Escape")
    print(f"   nor, with the names of {len(contacts)} contacts, in the report of {len(report)} letters")

    window.stop()
    profile = new_profile()
    window = Window(bin_dir, "--profile", profile)
    window.press("Add a sub-account")
    window.button("Check and save")
    for field, text in (("Name", "Elsewhere"), ("Location ID", practice.location),
                        ("API address", f"http://127.0.0.1:{redirecting.server_port}"),
                        ("Private integration token", practice.token)):
        window.fill(field, text)
    window.press("Check and save")
    window.says("not in the way HighLevel does")
    assert Listening.heard == [], f"another host was asked: {Listening.heard}"
    seen("Redirected: the other host receives nothing")
finally:
    window.stop()
    practice.stop()
print(f"{pictures.steps} steps, pictures in {pictures.folder}")
