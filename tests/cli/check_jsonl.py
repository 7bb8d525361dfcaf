#!/usr/bin/env python3
"""Checks of JSON Lines output against the contract.

    check_jsonl.py entities FILE           every line is an entity with all its fields, in order
    check_jsonl.py tokens FILE             every line is a token or a sentence with its fields
    check_jsonl.py values FILE FIELD [TYPE]  print a field of every record (of a type)
"""
import json
import sys

REQUIRED = {"doc": str, "type": str, "start": int, "end": int, "text": str, "line": int, "page": int, "plugin": str, "rule": str}
TOKEN = {"doc": str, "start": int, "end": int, "class": str, "text": str}
OPTIONAL = {
    "value": str,
    "id": str,
    "kind": str,
    "country": str,
    "grain": str,
    "relative": bool,
    "ordinal": int,
    "series": str,
    "parties": list,
}


def read(path):
    """The records of a file; a line that is no JSON object is an error."""
    with open(path, "rb") as file:
        data = file.read()
    if data and not data.endswith(b"\n"):
        raise ValueError("the last line is not finished")
    records = [json.loads(line) for line in data.decode("utf-8").split("\n")[:-1]]
    if not all(isinstance(record, dict) for record in records):
        raise ValueError("a line is no JSON object")
    return records


def check_fields(record, required):
    for field, kind in required.items():
        if type(record.get(field)) is not kind:
            raise ValueError(f"{field} should be {kind.__name__}: {record}")
    for field, value in record.items():
        if value is None or value == "" or value == []:
            raise ValueError(f"{field} should be absent instead of {value!r}: {record}")
    if not 0 <= record["start"] < record["end"]:
        raise ValueError(f"no span: {record}")


def check_entity(record):
    check_fields(record, REQUIRED)
    if record["line"] < 1 or record["page"] < 1:
        raise ValueError(f"lines and pages count from 1: {record}")
    for field, kind in OPTIONAL.items():
        if type(record.get(field, kind())) is not kind:
            raise ValueError(f"{field} should be {kind.__name__}: {record}")


def check_order(records):
    """Within a document by start, then end; a document's records are together."""
    seen, last = set(), (None, -1, -1)
    for record in records:
        key = (record["doc"], record["start"], record["end"])
        if key[0] != last[0]:
            if key[0] in seen:
                raise ValueError(f"two runs of {key[0]}")
            seen.add(key[0])
        elif key[1:] < last[1:]:
            raise ValueError(f"out of order: {record}")
        last = key


def main(action, path, *rest):
    records = read(path)
    if action == "values":
        for record in records:
            if len(rest) < 2 or record.get("type") == rest[1]:
                print(record.get(rest[0], ""))
        return
    for record in records:
        if action == "entities":
            check_entity(record)
        else:
            check_fields(record, TOKEN)
    check_order(records)
    if not records:
        raise ValueError("there are no records")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except (ValueError, KeyError) as error:
        sys.exit(f"{sys.argv[2]}: {error}")
