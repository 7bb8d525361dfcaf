#!/usr/bin/env python3
"""Compare what extract finds in two spellings of one text.

    spellings.py [misread] <CASES

A case is a line: front|plain|written|behind|type. Of both texts, the entities must be the same but for their
places; the one of that type must be at the written form's bytes. With
`misread` the written form of the whole text is its UTF-8 as windows-1252 reads it.
"""
import json
import os
import subprocess
import sys


def extract(data):
    found = subprocess.run([os.environ["EXTRACT"], "--format=jsonl", "-"], input=data, stdout=subprocess.PIPE,
                           check=True)
    return [json.loads(line) for line in found.stdout.splitlines()]


def meaning(entity):
    places = ("start", "end", "text", "doc")
    return {name: value for name, value in entity.items() if name not in places}


def misread(text):
    """As windows-1252 reads it by the WHATWG Encoding Standard."""
    return "".join(chr(byte) if byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([byte]).decode("cp1252")
                   for byte in text.encode())


def check(front, plain, written, behind, kind, spell):
    wanted = extract((front + plain + behind).encode())
    data = spell(front + written + behind).encode()
    got = extract(data)
    start = len(spell(front).encode())
    place = (start, start + len(spell(written).encode()))
    if [meaning(entity) for entity in wanted] != [meaning(entity) for entity in got]:
        return f"{written!r} gives {got}, not {wanted}"
    if not any(entity["type"] == kind and (entity["start"], entity["end"]) == place for entity in got):
        return f"{written!r} is not at {place}: {got}"
    return None


def main():
    wrong = sys.argv[1:] == ["misread"]
    failures = []
    for line in sys.stdin:
        front, plain, written, behind, kind = line.rstrip("\n").split("|")
        written = written.encode("ascii", "backslashreplace").decode("unicode_escape") or plain
        failures.append(check(front, plain, written, behind, kind, misread if wrong else str))
    print("\n".join(filter(None, failures)))
    sys.exit(1 if any(failures) else 0)


main()
