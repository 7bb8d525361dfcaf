#!/usr/bin/env python3
"""Feed a command generated input, count what it prints, tell the most memory that it took.

    peak_memory.py SHAPE MEGABYTES -- COMMAND...

Prints {"records": N} for the lines that the command printed; adds "peak memory: N KB" to standard error;
ends with the command's status.
"""
import resource
import signal
import subprocess
import sys
import threading

PROSE = (
    "The 3rd Japan-Norway Fisheries Dialogue was held in Bergen on 4 May 2011, and the Norwegian Ministry of "
    "Foreign Affairs recalled resolution 2250 (2015). Mr. Lars Holm of the European Union spoke. "
)
SHAPES = {
    "line": PROSE.encode(),
    "letter": b"a" * 1000,
    "ideographs": "第3回日豪対話は2011年5月4日に東京で開催された。".encode(),
    "hyphens": b"-" * 1000,
    "newlines": b"\n" * 1000,
    "nuls": b"\0" * 1000,
    "paragraphs": (PROSE * 3 + "\n\n").encode(),
}


def feed(pipe, shape, size):
    """Write the shape again and again; a reader that has gone is no error."""
    block = SHAPES[shape] * (1 + (1 << 20) // len(SHAPES[shape]))
    try:
        for _ in range(1 + size // len(block)):
            pipe.write(block)
        pipe.close()
    except BrokenPipeError:
        pass


def main():
    shape, megabytes, _, *command = sys.argv[1:]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    signal.signal(signal.SIGTERM, lambda *_: (child.kill(), sys.exit(124)))
    writer = threading.Thread(target=feed, args=(child.stdin, shape, int(megabytes) << 20))
    writer.start()
    records = 0
    while chunk := child.stdout.read(1 << 20):
        records += chunk.count(b"\n")
    writer.join()
    status = child.wait()
    print(f'{{"records": {records}}}')
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"peak memory: {peak} KB", file=sys.stderr)
    return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main())
