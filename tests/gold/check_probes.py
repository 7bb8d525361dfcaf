#!/usr/bin/env python3
"""Hold the extract program to probe files: each small document must give exactly what is marked in it.

    check_probes.py --extract PROGRAM [--figures] FILE...

Entities must have the marked spans and values, and there must be no others; where a probe has lines for the
register, the register of that document must agree too. A probe marked ? is one that is not right yet: it is
counted, and fails when it has become right, so that the mark goes. --figures prints precision, recall and the
measures of the scorer as well. Exit status 1 where a probe fails, 2 where it could not be tried.
"""
import argparse
import concurrent.futures
import os
import pathlib
import sys
import tempfile

from extractor import ExtractError, by_document, run_extract
from gold_file import TYPES, GoldError
from measure import Register, Tally, alike, same_value
from probe_file import read_probes


def place(probes, folder):
    """Write the probes' documents; a list of (probe, path)."""
    placed = []
    for probe in probes:
        path = pathlib.Path(folder, probe.document.path.name)
        path.write_bytes(probe.document.text.encode("utf-8"))
        placed.append((probe, path))
    return placed


def entity_faults(probe, records):
    """What is missing, wrong or too much among a document's entities, in words."""
    document = probe.document
    left = {(r["type"], r["start"], r["end"]): r for r in records if r["type"] in TYPES}
    faults = []
    for entity in document.entities:
        key = entity.type, document.byte_offset(entity.start), document.byte_offset(entity.end)
        record = left.pop(key, None)
        if record is None:
            faults.append(f"missed {entity.type} {entity.text!r}")
        elif not same_value(entity, record):
            got = record.get("ordinal", "") if entity.type == "meeting" else record.get("value", "")
            faults.append(f"value of {entity.type} {entity.text!r} is {got!r}, not {entity.value!r}")
        elif entity.type == "meeting" and not same_series(entity, record):
            faults.append(f"series of {entity.text!r} is {record.get('series', '')!r}, not {entity.value!r}")
    return faults + [f"found {kind} {r['text']!r} ({r.get('value', '')})" for (kind, _, _), r in left.items()]


def same_series(entity, record):
    series = entity.value.partition("|")[2]
    return not series or alike(series, record.get("series"))


def register_faults(probe, records):
    """What is wrong with a document's register, in words."""
    register = Register()
    register.add(probe.document, records)
    return [loss.replace("\t", " ") for loss in register.losses]


def read_register(program, placed):
    """The register of each document that has one to compare, by the probe's name."""
    wanted = [(probe, path) for probe, path in placed if probe.register]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = pool.map(lambda pair: run_extract(program, ["--meetings", "--jobs", "1"], [pair[1]]), wanted)
        return {probe.name: records for (probe, _), records in zip(wanted, found)}


def print_figures(probes, records, registers):
    """The scorer's measures over all probes."""
    results = {kind: Tally(kind) for kind in TYPES}
    register = Register()
    for probe in probes:
        for tally in results.values():
            tally.add(probe.document, records[probe.name])
        if probe.register:
            register.add(probe.document, registers[probe.name])
    for name, result in [*results.items(), ("register", register)]:
        print(f"{name:<9} wanted {result.wanted:4}  " + "  ".join(f"{k} {v:.3f}" for k, v in result.figures().items()))


def judge(probe, faults):
    """Whether a probe is as it says; prints what is not."""
    text = probe.document.text.strip().replace("\n", "\\n")
    if probe.missed and not faults:
        print(f"{probe.name}: right now; take its ? away: {text}")
        return False
    if faults and not probe.missed:
        print(f"{probe.name}: {text}\n    " + "\n    ".join(faults))
    return bool(faults) == probe.missed


def check(program, files, figures):
    """Try all probes; whether all are as they say."""
    probes = [probe for file in files for probe in read_probes(file)]
    if not probes:
        raise GoldError("no probes")
    with tempfile.TemporaryDirectory() as folder:
        placed = place(probes, folder)
        grouped = by_document(run_extract(program, ["--entities"], [path for _, path in placed]))
        records = {probe.name: grouped.get(os.path.normpath(path), []) for probe, path in placed}
        registers = read_register(program, placed)
    good = 0
    for probe in probes:
        faults = entity_faults(probe, records[probe.name])
        faults += register_faults(probe, registers[probe.name]) if probe.register else []
        good += judge(probe, faults)
    if figures:
        print_figures(probes, records, registers)
    print(f"{good} of {len(probes)} probes as they say, {sum(probe.missed for probe in probes)} of all marked as not right yet")
    return good == len(probes)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--extract", required=True, metavar="PROGRAM")
    parser.add_argument("--figures", action="store_true")
    parser.add_argument("files", nargs="+", metavar="FILE")
    arguments = parser.parse_args()
    try:
        return 0 if check(arguments.extract, arguments.files, arguments.figures) else 1
    except (GoldError, ExtractError, OSError, ValueError) as error:
        print(f"check_probes: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
