"""Runs the fuzz targets and says what came of it.

fuzz.py PROGRAMS SECONDS [TARGET ...]: each target, or those, for so many seconds, as many at a time as there are
cores. What is new lands in PROGRAMS/../corpus, what breaks a promise in PROGRAMS/../broken; the seeds stay as they
are. Fails where something was broken, hung for a second, or was found by nothing at all.

What was broken is printed with its input, as the log may be gone with the machine by the time that somebody asks.
"""
import base64
import concurrent.futures
import os
import pathlib
import re
import resource
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
# More than any of the files or answers needs to have everything in it; longer ones only cost time.
LONGEST = 4096
SLOW = 1  # seconds of work for one input
# A thing that is repeated up to 64 KB has to be short itself.
LONGEST_OF = {"long_message_html": 64, "rate_headers": 2048}


def arguments(target, build, seconds):
    corpus, broken = build / "corpus" / target, build / "broken" / target
    for folder in (corpus, broken):
        folder.mkdir(parents=True, exist_ok=True)
    return [f"-max_total_time={seconds}", f"-max_len={LONGEST_OF.get(target, LONGEST)}", "-timeout=60", f"-report_slow_units={SLOW}",
            "-rss_limit_mb=1024", "-print_final_stats=1", f"-artifact_prefix={broken}/",
            f"-dict={HERE / 'dictionaries' / target}", corpus, HERE / "corpus" / target]


def number(pattern, text, which=-1):
    found = re.findall(pattern, text)
    return int(found[which]) if found else 0


def is_slow(program, found):
    """Whether it really takes so long: on a busy machine the fuzzer's own clock counts others' work."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run([program, found], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before > SLOW


def run(program, seconds):
    target, build = program.name.removeprefix("fuzz_"), program.parent.parent
    # Settings files are written by the thousand: not to a disk, where memory can be had.
    memory = {"TMPDIR": "/dev/shm"} if os.access("/dev/shm", os.W_OK) else {}
    log = build / "corpus" / f"{target}.log"
    command = [program, *arguments(target, build, seconds)]
    with open(log, "w", errors="replace") as out:
        code = subprocess.run(command, stdout=out, stderr=subprocess.STDOUT, env=os.environ | memory,
                              check=False).returncode
    text = log.read_text(errors="replace")
    return {"target": target, "inputs": number(r"number_of_executed_units: *(\d+)", text) or number(r"#(\d+)", text),
            "before": number(r"INITED cov: (\d+)", text), "after": number(r"cov: (\d+)", text),
            "broken": code != 0, "log": log}


def row(result):
    new = result["after"] - result["before"]
    said = f"BROKEN, see {result['log']}" if result["broken"] else "-"
    return f"{result['target']:<20}{result['inputs']:>12,}{result['after']:>10,}{new:>8,}  {said}"


def what_happened(result, folder):
    """The words of the program and of the sanitizers, where in our sources it was, then each input that did it."""
    lines = result["log"].read_text(errors="replace").splitlines()
    telling = re.compile(r"promise was broken|ERROR|SUMMARY|runtime error|terminate called|^ *#\d+ .*/(app|ui|tests)/")
    for line in [line for line in lines if telling.search(line)][:30] or lines[-15:]:
        yield f"    {line}"
    for found in sorted(folder.iterdir()):
        yield f"    {found.name}, base64: {base64.b64encode(found.read_bytes()).decode()}"


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    build = pathlib.Path(sys.argv[1]).resolve().parent
    programs = sorted(pathlib.Path(sys.argv[1]).resolve().glob("fuzz_*"))
    wanted = [p for p in programs if len(sys.argv) == 3 or p.name.removeprefix("fuzz_") in sys.argv[3:]]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda p: run(p, sys.argv[2]), wanted))
    print(f"{'target':<20}{'inputs':>12}{'coverage':>10}{'new':>8}  promises")
    for result in results:
        # One after the other, when nothing else of ours works any more.
        for found in (build / "broken" / result["target"]).glob("slow-unit-*"):
            result["broken"] = is_slow(programs[0].parent / f"fuzz_{result['target']}", found) or result["broken"]
        print(row(result))
        if result["broken"]:
            print(*what_happened(result, build / "broken" / result["target"]), sep="\n")
    print(f"{'all':<20}{sum(r['inputs'] for r in results):>12,}")
    # One without an input ran nothing, and nothing would be known of its promises.
    sys.exit(1 if not results or any(r["broken"] or not r["inputs"] for r in results) else 0)


if __name__ == "__main__":
    main()
