"""Runs each fuzzer for some seconds and prints what came of it.

run.py BUILD_DIR SECONDS [KIND...]: inputs that reach something new are kept under BUILD_DIR/corpus; one that
breaks a promise, crashes or takes longer than a second is kept beside them, and the code is 1.
"""
import pathlib
import re
import resource
import subprocess
import sys

build, seconds = pathlib.Path(sys.argv[1]), int(sys.argv[2])
here = pathlib.Path(__file__).resolve().parent
kinds = sys.argv[3:] or sorted(p.name for p in (here / "corpus").iterdir())
LARGEST = 4096  # bytes: the shapes matter, not the size
SLOW = 1  # seconds of work for one input


def is_slow(program, found):
    """Whether the input really takes so long: on a busy machine the fuzzer's own clock counts others' work."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run([program, found], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before > SLOW


print(f"{'kind':16} {'inputs':>12} {'kept':>7} {'covered':>8}  outcome")
failed = False
total = 0
for kind in kinds:
    grown = build / "corpus" / kind
    grown.mkdir(parents=True, exist_ok=True)
    findings = build / "found" / kind
    findings.mkdir(parents=True, exist_ok=True)
    run = subprocess.run(
        [build / "fuzz" / f"fuzz_{kind}", grown, here / "corpus" / kind, f"-max_total_time={seconds}",
         f"-max_len={LARGEST}", "-timeout=60", f"-report_slow_units={SLOW}", "-rss_limit_mb=2048", f"-artifact_prefix={findings}/", "-print_final_stats=1"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    inputs = re.search(r"stat::number_of_executed_units:\s+(\d+)", run.stdout)
    covered = re.findall(r"cov: (\d+)", run.stdout)
    inputs = int(inputs[1]) if inputs else 0
    total += inputs
    slow = []
    for found in findings.glob("slow-unit-*"):
        if is_slow(build / "fuzz" / f"fuzz_{kind}", found):
            slow.append(found)
        else:
            found.unlink()
    fine = run.returncode == 0 and inputs > 0 and not slow
    failed = failed or not fine
    print(f"{kind:16} {inputs:12,} {len(list(grown.iterdir())):7,} {covered[-1] if covered else '-':>8}  "
          f"{'fine' if fine else 'FAILED'}", flush=True)
    for found in slow:
        print(f"takes longer than {SLOW} s: {found}")
    if run.returncode != 0:
        print("\n".join(run.stdout.splitlines()[-40:]))
print(f"{total:,} inputs in all")
sys.exit(1 if failed else 0)
