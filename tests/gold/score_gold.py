#!/usr/bin/env python3
"""Score the extract program against a folder of gold files, and hold it to floors.

    score_gold.py --extract PROGRAM --gold FOLDER [--set NAME] [--meetings] [--floors FILE]

Prints a line of measures for each type and every loss; fails (1) where a measure is under its floor in
FILE under NAME. A folder that does not exist is skipped (77), and that is said. 2: it could not be scored.
"""
import argparse
import json
import os
import pathlib
import sys

from extractor import ExtractError, by_document, run_extract
from gold_file import TYPES, GoldError, read_folder
from measure import Register, Tally

SKIPPED = 77
FLOORS = pathlib.Path(__file__).with_name("floors.json")


def score_entities(program, documents):
    """A Tally for each type."""
    records = by_document(run_extract(program, ["--entities"], [document.path for document in documents]))
    tallies = {kind: Tally(kind) for kind in TYPES}
    for document in documents:
        for tally in tallies.values():
            tally.add(document, records.get(os.path.normpath(document.path), []))
    return tallies


def score_meetings(program, documents):
    """A Register; each document is a register of its own."""
    register = Register()
    for document in documents:
        register.add(document, run_extract(program, ["--meetings"], [document.path]))
    return {"register": register}


def report(results):
    """Print the losses, then the measures."""
    for result in results.values():
        for loss in result.losses:
            print(loss)
    for name, result in results.items():
        figures = "  ".join(f"{measure} {value:.3f}" for measure, value in result.figures().items())
        print(f"{name:<9} wanted {result.wanted:4}  {figures}")


def under_floors(results, floors):
    """What falls short, in words."""
    short = []
    for name, measures in floors.items():
        if name not in results:
            continue
        figures = results[name].figures()
        short += [
            f"{name}: {measure} is {figures[measure]:.3f}, should be {floor:.3f} at least"
            for measure, floor in measures.items()
            if figures[measure] < floor
        ]
    return short


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--extract", required=True, metavar="PROGRAM")
    parser.add_argument("--gold", required=True, metavar="FOLDER")
    parser.add_argument("--set", metavar="NAME", help="the floors' name in FILE; none: no floors")
    parser.add_argument("--meetings", action="store_true", help="score the register instead of the entities")
    parser.add_argument("--floors", default=FLOORS, metavar="FILE")
    arguments = parser.parse_args()
    if not os.path.isdir(arguments.gold):
        print(f"skipped: there is no folder {arguments.gold}")
        return SKIPPED
    try:
        documents = read_folder(arguments.gold)
        if not documents:
            raise GoldError(f"no gold files in {arguments.gold}")
        score = score_meetings if arguments.meetings else score_entities
        results = score(arguments.extract, documents)
    except (GoldError, ExtractError, OSError, ValueError) as error:
        print(f"score_gold: {error}", file=sys.stderr)
        return 2
    report(results)
    with open(arguments.floors, encoding="utf-8") as file:
        floors = json.load(file)[arguments.set] if arguments.set else {}
    short = under_floors(results, floors)
    for line in short:
        print(f"UNDER ITS FLOOR: {line}")
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
