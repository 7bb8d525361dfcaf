#!/usr/bin/env python3
"""Checks the identifiers that mentions get, on documents of many states and languages.

    score_ids.py --extract PROGRAM [--documents FOLDER]

NAME.ids.tsv lists the mentions of NAME.txt whose body is in the gazetteer: the occurrence that is meant
(counting from 1), its text (a line break is written \\n) and the body's id. Prints every mention whose id is
missing or wrong, and the share that is right; fails (1) where that is under 0.90 or the list is too short to
say anything.
"""
import argparse
import json
import pathlib
import subprocess
import sys

SHARE = 0.90
ENOUGH = 400
HERE = pathlib.Path(__file__).parent / "documents"


def span(text, surface, occurrence):
    """The byte offsets of a surface's n-th occurrence."""
    at = -1
    for _ in range(occurrence):
        at = text.index(surface, at + 1)
    start = len(text[:at].encode())
    return start, start + len(surface.encode())


def read_wanted(path):
    """(start, end, surface, id) of each row of a list."""
    with open(path.with_name(path.name.replace(".ids.tsv", ".txt")), encoding="utf-8", newline="") as file:
        text = file.read()
    for line in path.read_text(encoding="utf-8").splitlines():
        occurrence, surface, ident = line.split("\t")
        surface = surface.replace("\\n", "\n")
        yield *span(text, surface, int(occurrence)), surface, ident


def read_found(program, documents):
    """What extract says: the id by document and span, None where a mention has none."""
    command = [program, "--entities=agency", "--format=jsonl", *map(str, documents)]
    output = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode("utf-8")
    records = [json.loads(line) for line in output.split("\n") if line]
    return {(pathlib.Path(r["doc"]).name, r["start"], r["end"]): r.get("id") for r in records}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--extract", required=True)
    parser.add_argument("--documents", type=pathlib.Path, default=HERE)
    arguments = parser.parse_args()
    lists = sorted(arguments.documents.glob("*.ids.tsv"))
    documents = [path.with_name(path.name.replace(".ids.tsv", ".txt")) for path in lists]
    found = read_found(arguments.extract, documents)
    wanted = right = 0
    for path, document in zip(lists, documents):
        for start, end, surface, ident in read_wanted(path):
            wanted += 1
            have = found.get((document.name, start, end))
            right += have == ident
            if have != ident:
                print(f"{document.name}\t{surface!r}\twants {ident}, has {have}")
    share = right / wanted if wanted else 0.0
    print(f"{wanted} mentions, id right for {right}: {share:.3f}")
    return 0 if wanted >= ENOUGH and share >= SHARE else 1


if __name__ == "__main__":
    sys.exit(main())
