"""What stands between the program and the practice server: it passes requests on, has weather, and writes down
every DELETE that came. What it wrote down is the truth that the promises are measured by.
"""
import http.client
import http.server
import json
import random
import socket
import threading
import time
import urllib.parse
from dataclasses import dataclass, field

# The program's clock runs faster (see program.py), so these are short: 3 s here are a minute to it.
SLOW_BETWEEN = (0.05, 0.5)
DEAF_FOR = 3.0
# Whoever stands between may carry a DELETE out 100 s after giving up; the program believes *alive* after 120 s.
LATE_BETWEEN = (0.1, 4.0)

# Of each kind of weather: how likely each kind of trouble is, of 1000 requests.
KINDS = {
    "calm": {},
    "slow": {"slow": 600},
    "storm": {"503": 150, "500": 60, "502": 60, "cut": 40, "garbled": 30},
    "constant 503": {"503": 1000},
    "limit": {"429": 300},
    "resets": {"reset": 150, "lost": 150},
    "late": {"late": 250, "lost": 50},
    "deaf": {"deaf": 80},
    "no network": {"reset": 1000},
}


@dataclass
class Arrival:
    """A DELETE that came."""

    at: float
    id: str
    trouble: str = ""  # what the weather did to it, if anything
    status: int = 0  # what HighLevel answered; 0 where it was not asked, or has not answered yet
    carried_out: bool = False

    def counts(self):
        """Whether it needed an intent of its own: what is refused by the limit is sent again under the same."""
        return self.trouble != "429"


@dataclass
class Ledger:
    """All DELETEs that came, in their order."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    arrivals: list = field(default_factory=list)
    requests: int = 0
    troubles: dict = field(default_factory=dict)

    def came(self, arrival):
        with self.lock:
            self.arrivals.append(arrival)

    def note(self, trouble):
        with self.lock:
            self.requests += 1
            if trouble:
                self.troubles[trouble] = self.troubles.get(trouble, 0) + 1

    def seen(self):
        with self.lock:
            return list(self.arrivals)


class Weather:
    """A server on loopback, in front of one practice server that may be replaced by another."""

    def __init__(self, seed):
        self.kind = "calm"
        self.ledger = Ledger()
        self.practice = None
        self._dice = random.Random(f"weather {seed}")
        self._dice_lock = threading.Lock()
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"weather": self}))
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def draw(self):
        """The trouble that the next request has, or nothing; and a number that says how much of it."""
        with self._dice_lock:
            number, size = self._dice.randrange(1000), self._dice.random()
        for trouble, share in KINDS[self.kind].items():
            if number < share:
                return trouble, size
            number -= share
        return "", size

    def ask(self, method, path, headers):
        """Status, headers and body of the practice server's answer."""
        at = urllib.parse.urlsplit(self.practice.url)
        connection = http.client.HTTPConnection(at.hostname, at.port, timeout=20)
        try:
            connection.request(method, path, headers=headers)
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            connection.close()

    def stop(self):
        self._server.shutdown()


def between(limits, size):
    return limits[0] + (limits[1] - limits[0]) * size


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def handle(self):
        try:
            super().handle()
        except OSError:  # the program went, or the line was cut by the weather
            pass

    def finish(self):
        try:
            super().finish()
        except (OSError, ValueError):
            pass

    def do_GET(self):
        self._pass_on(None)

    def do_DELETE(self):
        arrival = Arrival(time.time(), self.path.rsplit("/", 1)[1])
        self.weather.ledger.came(arrival)
        self._pass_on(arrival)

    def _pass_on(self, arrival):
        trouble, size = self.weather.draw()
        self.weather.ledger.note(trouble)
        if arrival:
            arrival.trouble = trouble
        try:
            self._answer(trouble, size, arrival)
        except (OSError, http.client.HTTPException):  # the practice server is being replaced, or the program went
            self.close_connection = True

    def _answer(self, trouble, size, arrival):
        if trouble == "slow":
            time.sleep(between(SLOW_BETWEEN, size))
        elif trouble == "deaf":
            time.sleep(DEAF_FOR)
            return self._hang_up()
        elif trouble == "reset":
            return self._hang_up()
        elif trouble == "429":
            return self._say(429, b'{"statusCode":429,"message":"Too Many Requests"}',
                             retry_after=[None, 0, 1, 20][int(size * 4)])
        elif trouble == "503":
            return self._say(503, b'{"statusCode":503,"message":"Service Unavailable"}')
        elif trouble == "late" and arrival:
            self._hang_up()
            time.sleep(between(LATE_BETWEEN, size))
            self._carry_out(arrival)
            return None
        if trouble in ("500", "502") and size < 0.5:
            return self._say_broken(trouble)
        status, headers, body = self._carry_out(arrival)
        if trouble == "lost" or trouble == "late":
            return self._hang_up()
        if trouble in ("500", "502"):
            return self._say_broken(trouble)
        if trouble == "garbled":
            body = body[: len(body) // 2]
        return self._say(status, body, headers=headers, cut=trouble == "cut")

    def _carry_out(self, arrival):
        headers = {name: value for name, value in self.headers.items() if name.lower() not in ("connection", "host")}
        status, answered, body = self.weather.ask(self.command, self.path, headers)
        if arrival:
            arrival.status = status
            arrival.carried_out = status == 200 and json.loads(body).get("success") is True
        return status, answered, body

    def _say_broken(self, trouble):
        if trouble == "500":
            return self._say(500, b'{"statusCode":500,"message":"Internal server error"}')
        return self._say(502, b"<html><body><h1>502 Bad Gateway</h1></body></html>", kind="text/html")

    def _say(self, status, body, headers=(), kind="application/json; charset=utf-8", retry_after=None, cut=False):
        self.send_response_only(status)
        kept = [(n, v) for n, v in headers if n.lower().startswith("x-ratelimit") or n.lower() == "content-type"]
        for name, value in kept or [("Content-Type", kind)]:
            self.send_header(name, value)
        if retry_after is not None:
            self.send_header("Retry-After", str(retry_after))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if cut else body)
        if cut:
            self._hang_up()

    def _hang_up(self):
        """As a broken line does: no farewell, no answer."""
        self.close_connection = True
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        try:
            self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.connection.close()
