"""Running the extract program under test."""
import json
import os
import subprocess


class ExtractError(Exception):
    """The program failed, or its output is no JSON Lines."""


def run_extract(program, options, paths, accepted=(0,)):
    """The records that the program prints for these files, in its order."""
    command = [str(program), *options, "--format", "jsonl", *map(str, paths)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    message = done.stderr.decode("utf-8", "replace").strip()
    if done.returncode not in accepted:
        raise ExtractError(f"{' '.join(command[:4])} ... ended with status {done.returncode}: {message}")
    if message:
        print(f"extract says: {message}")
    return [json.loads(line) for line in done.stdout.decode("utf-8").split("\n") if line]


def by_document(records):
    """The records of each document, by its path as the file system writes it."""
    grouped = {}
    for record in records:
        grouped.setdefault(os.path.normpath(record["doc"]), []).append(record)
    return grouped
