#!/usr/bin/env python3
"""The same document in another encoding has the same entities, at the same characters.

    compare_encodings.py --extract PROGRAM --samples FOLDER --encoded FOLDER

For each encoded copy: the program finds in it what it finds in the UTF-8 sample (type, text, value, ordinal),
and the bytes in front of each offset decode to as many characters. Every difference is listed (1).
"""
import argparse
import codecs
import os
import pathlib
import sys

from extractor import ExtractError, by_document, run_extract

CODECS = {
    ".big5": "big5",
    ".cp1251": "cp1251",
    ".cp1252": "cp1252",
    ".cp949": "cp949",
    ".eucjp": "euc_jp",
    ".gb18030": "gb18030",
    ".iso2022jp": "iso2022_jp",
    ".koi8r": "koi8_r",
    ".sjis": "cp932",
    ".txt": "utf-8",
    ".utf16": "utf-16",
}


def character_index(path, data, offset):
    """How many characters the bytes in front of an offset are; they may end within an escape's reach."""
    decoder = codecs.getincrementaldecoder(CODECS[path.suffix])()
    return len(decoder.decode(data[:offset]))


def findings(path, records):
    """What was found in a document, with offsets counted in characters."""
    data = path.read_bytes()
    return [
        (
            record["type"],
            character_index(path, data, record["start"]),
            character_index(path, data, record["end"]),
            record["text"],
            record.get("value", ""),
            record.get("ordinal", ""),
        )
        for record in records
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--extract", required=True, metavar="PROGRAM")
    parser.add_argument("--samples", required=True, type=pathlib.Path, metavar="FOLDER")
    parser.add_argument("--encoded", required=True, type=pathlib.Path, metavar="FOLDER")
    arguments = parser.parse_args()
    copies = sorted(arguments.encoded.iterdir())
    samples = {copy.stem: arguments.samples / f"{copy.stem}.txt" for copy in copies}
    try:
        records = by_document(run_extract(arguments.extract, ["--entities"], [*samples.values(), *copies]))
    except (ExtractError, ValueError) as error:
        print(f"compare_encodings: {error}", file=sys.stderr)
        return 2
    different = 0
    for copy in copies:
        sample = samples[copy.stem]
        wanted = set(findings(sample, records.get(os.path.normpath(sample), [])))
        found = set(findings(copy, records.get(os.path.normpath(copy), [])))
        for row in sorted(wanted - found):
            print(f"{copy.name}: not found as in UTF-8: {row}")
        for row in sorted(found - wanted):
            print(f"{copy.name}: not there in UTF-8: {row}")
        different += wanted != found
    print(f"{len(copies)} encoded copies, {different} differ from their UTF-8 samples")
    return 1 if different or not copies else 0


if __name__ == "__main__":
    sys.exit(main())
