"""The figures of the benchmarks as one table and one JSON file, and two such files beside each other.

results.py commit: of the sources that are to be measured.
results.py gather RESULTS COMMIT FIGURES…: what the benchmarks wrote, with the commit and the machine.
results.py compare A B: what changed from A to B. A ratio below 1 is less; whether that is better is said.
"""
import json
import os
import pathlib
import platform
import subprocess
import sys
import time


def commit():
    """Of the sources that are here; `+` where they were changed since."""
    name = subprocess.run(["git", "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True, check=True).stdout
    changed = subprocess.run(["git", "status", "--porcelain", "-uno"], capture_output=True, text=True, check=True).stdout
    return name.strip() + ("+" if changed.strip() else "")


def machine():
    cpu = next((line.partition(":")[2].strip() for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
                if line.startswith("model name")), platform.machine())
    return {"cpu": cpu, "cores": len(os.sched_getaffinity(0)), "system": platform.platform(),
            "load": round(os.getloadavg()[0], 1)}


def less_is_better(figure):
    return not figure["target"].startswith(">=")


def is_met(figure):
    """Whether the target is reached; None where there is none."""
    if not figure["target"]:
        return None
    sign, aim = figure["target"].split()
    return figure["value"] <= float(aim) if sign == "<=" else figure["value"] >= float(aim)


def shown(value):
    return f"{value:,.0f}" if value == int(value) or abs(value) >= 1000 else f"{value:,.3g}"


def gather(results, measured, parts):
    figures = [figure for part in parts for figure in json.loads(pathlib.Path(part).read_text())]
    all_of_it = {"commit": measured, "at": time.strftime("%Y-%m-%dT%H:%M:%S%z"), "machine": machine(), "figures": figures}
    pathlib.Path(results).write_text(json.dumps(all_of_it, indent=1, ensure_ascii=False) + "\n")
    width = max(len(figure["name"]) for figure in figures)
    print(f"\n{all_of_it['commit']} on {all_of_it['machine']['cores']} x {all_of_it['machine']['cpu']}, load "
          f"{all_of_it['machine']['load']}")
    for figure in figures:
        verdict = {True: "", False: "   MISSED", None: ""}[is_met(figure)]
        print(f"  {figure['name']:{width}}  {shown(figure['value']):>9} {figure['unit']:9} {figure['target']:10}{verdict}")
    print(f"written to {results}")


def compare(a, b):
    before, after = (json.loads(pathlib.Path(path).read_text()) for path in (a, b))
    old = {figure["name"]: figure for figure in before["figures"]}
    if before["machine"]["cpu"] != after["machine"]["cpu"] or before["machine"]["cores"] != after["machine"]["cores"]:
        print("Two machines: only the figures that are ratios can be compared.")
    width = max(len(figure["name"]) for figure in before["figures"] + after["figures"])
    print(f"  {'':{width}}  {before['commit']:>13}  {after['commit']:>13}   ratio")
    for figure in after["figures"]:
        known = old.pop(figure["name"], None)
        if not known:
            print(f"  {figure['name']:{width}}  {'':>13}  {shown(figure['value']):>13}")
            continue
        ratio, words = "", ""
        if known["value"] and figure["value"] != known["value"]:
            quotient = figure["value"] / known["value"]
            ratio = f"{quotient:.2f}"
            if not 0.95 < quotient < 1.05:
                words = "better" if (quotient < 1) == less_is_better(figure) else "worse"
        elif figure["value"] == known["value"]:
            ratio = "1.00"
        print(f"  {figure['name']:{width}}  {shown(known['value']):>13}  {shown(figure['value']):>13}  {ratio:>6}  "
              f"{figure['unit']:9} {words}")
    for name, figure in old.items():
        print(f"  {name:{width}}  {shown(figure['value']):>13}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["gather"]:
        gather(sys.argv[2], sys.argv[3], sys.argv[4:])
    elif sys.argv[1:2] == ["commit"]:
        print(commit())
    elif sys.argv[1:2] == ["compare"] and len(sys.argv) == 4:
        compare(*sys.argv[2:])
    else:
        sys.exit(__doc__)
