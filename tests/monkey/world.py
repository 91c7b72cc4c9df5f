"""Two sub-accounts at HighLevel: practice servers behind weather, and what colleagues do there."""
import json
import pathlib
import sys
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Practice  # noqa: E402
from weather import Weather  # noqa: E402

CONVERSATIONS = 220


class Place:
    """A sub-account."""

    def __init__(self, bin_dir, name, location, seed):
        self._bin_dir = bin_dir
        self.name, self.location = name, location
        self._seed = seed * 1000 + sum(map(ord, location))
        self.weather = Weather(self._seed)
        self.tokens = []
        self.made = 0
        self.practice = None
        self.deleted_by_others = set()
        self.ids = set()
        self.renew()

    @property
    def token(self):
        return self.tokens[-1]

    @property
    def identity(self):
        return f"{self.weather.url} {self.location}"

    def renew(self):
        """Everything there goes, and other conversations come: another practice server, with the same token."""
        if self.practice:
            self.practice.stop()
        self.made += 1
        known = ["--token", self.token] if self.tokens else []
        self.practice = Practice(self._bin_dir, "--conversations", str(CONVERSATIONS), "--messages", "8", "--seed",
                                 str(self._seed + self.made), "--latency", "2", "--rate", "2000/10000", "--location",
                                 self.location, "--index-lag", "200", *known)
        self.weather.practice = self.practice
        self.tokens.append(self.practice.token)
        self.ids = set(self.practice.truth()["alive"])

    def expire_token(self):
        address = f"{self.practice.url}/_practice/expire-token"
        with urllib.request.urlopen(urllib.request.Request(address, method="POST", data=b"")) as answer:
            self.tokens.append(json.load(answer)["token"])

    def somebody_writes(self, id):
        address = f"{self.practice.url}/_practice/receive?id={id}"
        try:
            urllib.request.urlopen(urllib.request.Request(address, method="POST", data=b"")).close()
        except urllib.error.HTTPError:  # gone meanwhile
            pass

    def somebody_deletes(self, id):
        self.deleted_by_others.add(id)
        asked = urllib.request.Request(f"{self.practice.url}/conversations/{id}", method="DELETE", headers={
            "Authorization": f"Bearer {self.token}", "Version": "2021-04-15", "Accept": "application/json"})
        try:
            urllib.request.urlopen(asked).close()
        except urllib.error.HTTPError:  # one of those that refuse, or gone meanwhile
            pass

    def stop(self):
        self.practice.stop()
        self.weather.stop()


class World:
    def __init__(self, bin_dir, seed):
        self.places = [Place(bin_dir, "Harbour Dental", "HARBOUR0LOCATION0000", seed),
                       Place(bin_dir, "Riverside Vet", "RIVERSIDE0LOCATION00", seed)]

    def arrivals(self):
        return [arrival for place in self.places for arrival in place.weather.ledger.seen()]

    def alive(self):
        return {id for place in self.places for id in place.practice.truth()["alive"]}

    def knows(self, identity):
        return any(place.identity == identity for place in self.places)

    @staticmethod
    def alive_inside(identity):
        """Likewise, of the practice sub-account that the program itself serves; None where it is not open any more."""
        try:
            with urllib.request.urlopen(identity.split()[0] + "/_practice/truth", timeout=5) as answer:
                return set(json.load(answer)["alive"])
        except OSError:
            return None

    def should_live(self, id):
        """Whether it is of the world that there is now, and nobody but the program can have deleted it."""
        return any(id in place.ids and id not in place.deleted_by_others for place in self.places)

    def tokens(self):
        return {token for place in self.places for token in place.tokens}

    def calm(self):
        for place in self.places:
            place.weather.kind = "calm"

    def stop(self):
        for place in self.places:
            place.stop()
