#!/usr/bin/env python3
"""kill.py PROGRAM [ROUNDS] [SEED]: kills a writing process many times; nothing that it acknowledged may be missing.

Each round starts the writer, lets it acknowledge for a random while, kills it with SIGKILL, and then has another process verify
the chains and repeat every acknowledged command. A control that acknowledges before the commit must lose something.
"""
import os, random, shutil, signal, subprocess, sys, tempfile, time

program = os.path.abspath(sys.argv[1])
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 50
seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(2**32)
random.seed(seed)
print(f"seed of the kills: {seed}")


def killed(folder, first, early):
    """Runs the writer for a while and kills it; gives the numbers that it acknowledged."""
    words = [program, folder, "write", str(first)] + (["--early"] if early else [])
    writer = subprocess.Popen(words, stdout=subprocess.PIPE)
    acknowledged = [writer.stdout.readline()]
    time.sleep(random.uniform(0.005, 0.12))
    writer.send_signal(signal.SIGKILL)
    acknowledged += writer.stdout.readlines()
    writer.wait()
    return [int(line) for line in acknowledged if line.strip()]


def checked(folder, numbers):
    """What the checking process says: commands missing, findings of verify, and how far repeating them grew the log."""
    answer = subprocess.run(
        [program, folder, "check", ",".join(map(str, numbers))], capture_output=True, text=True, timeout=120
    )
    if answer.returncode != 0:
        return None, answer.stderr.strip()[-400:]
    words = answer.stdout.split()
    return (int(words[1]), int(words[3]), int(words[5])), ""


def run(early, rounds):
    folder, first, total, lost, wrong = tempfile.mkdtemp(prefix="samen-kill-"), 1, 0, 0, []
    try:
        for number in range(rounds):
            acknowledged = killed(folder, first, early)
            total += len(acknowledged)
            result, error = checked(folder, acknowledged[-400:])
            if result is None:
                wrong.append(f"round {number}: {error}")
                continue
            missing, findings, grown = result
            lost += missing
            if findings or grown != missing:
                wrong.append(f"round {number}: {findings} findings, repeating grew the log by {grown}, missing {missing}")
            first = max(acknowledged + [first]) + 9
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return total, lost, wrong


passed = failed = 0


def expect(isTrue, sentence):
    global passed, failed
    passed, failed = passed + isTrue, failed + (not isTrue)
    print(("PASS  " if isTrue else "FAIL  ") + sentence)


total, lost, wrong = run(early=False, rounds=rounds)
expect(lost == 0, f"after {rounds} kills nothing acknowledged is missing ({total} acknowledged, {lost} lost)")
expect(not wrong, f"after every kill the chains verify and a repeated command has one effect {wrong[:3]}")
total, lost, wrong = run(early=True, rounds=8)
expect(lost > 0, f"the control that acknowledges before the commit loses ({total} acknowledged, {lost} lost)")
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
