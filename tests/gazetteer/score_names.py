#!/usr/bin/env python3
"""Checks that the gazetteer's names are found: each name alone in a neutral sentence of its language.

    score_names.py --extract PROGRAM --data FOLDER [--list] [--every N]

A name is right where it is found from its first to its last character, its article aside, and has no other body's id;
what many states call a body of theirs may have any. Conferences and forums may be found as meetings. Ambiguous names, which only a document's other words
decide, are left out, so are acronyms. Prints the share for each language;
--list prints what is not right. --every 5 takes every fifth name. Fails (1) where a share is under the floor.
"""
import argparse
import collections
import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile

SENTENCES = {
    "en": ("On 3 May 2011 the delegation visited the ", " and spoke with its head about further work."),
    "ja": ("2011年5月3日、", "の代表と意見交換を行った。"),
    "zh-Hans": ("2011年5月3日，代表团访问了", "，并就有关问题交换了意见。"),
    "zh-Hant": ("2011年5月3日，代表團訪問了", "，並就有關問題交換了意見。"),
    "ko": ("2011년 5월 3일 대표단은 ", "를 방문하여 의견을 교환하였다."),
    "fr": ("Le 3 mai 2011, la délégation a visité le siège : ", ", et s'est entretenue avec son chef."),
    "es": ("El 3 de mayo de 2011 la delegación visitó la sede: ", ", y conversó con su jefe."),
    "de": ("Am 3. Mai 2011 besuchte die Delegation den Sitz: ", ", und sprach mit der Leitung."),
    "ru": ("3 мая 2011 года делегация посетила ", " и обсудила дальнейшую работу."),
}
FLOOR = 0.995
ARTICLE = re.compile(r"(The|L[aeo]s?|El|D[ei][res]|Das) |L'|L’|die ", re.ASCII | re.IGNORECASE)
OF_ANY_STATE = "functions.jsonl"
SHORTEST = 4  # characters; shorter names count only where a document speaks of their body


def read_names(data):
    """The ids of the bodies that have a name, by its language and text; no ids: it may have any."""
    names, ambiguous, common = collections.defaultdict(set), set(), set()
    for path in sorted(data.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            for name in record["names"]:
                key = name["lang"], name["text"]
                names[key].add(record["id"])
                if name.get("ambiguous") or name["type"] == "acronym" or name["lang"] not in SENTENCES:
                    ambiguous.add(key)
                if path.name == OF_ANY_STATE:
                    common.add(key)
    return {
        key: () if key in common else ids
        for key, ids in names.items()
        if key not in ambiguous and len(key[1]) >= SHORTEST
    }


def find(program, names):
    """What extract finds in each name's sentence: (type, start, end, id) by the sentence's number."""
    found = collections.defaultdict(list)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for number, (language, text) in enumerate(names):
            before, behind = SENTENCES[language]
            json.dump({"id": str(number), "text": before + text + behind}, file)
            file.write("\n")
        file.flush()
        command = [program, "--entities=agency,meeting", "--format=jsonl", "--jsonl-field=text", "--jsonl-id=id", file.name]
        output = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode("utf-8")
    for line in output.split("\n"):
        if line:
            record = json.loads(line)
            number = int(record["doc"].rpartition("/")[2])
            found[number].append((record["type"], record["start"], record["end"], record.get("id")))
    return found


def is_right(found, start, text, ids):
    """Whether one of the entities found is the body called by this text."""
    article = ARTICLE.match(text)
    starts = start, start + len(article.group().encode()) if article else start
    end = start + len(text.encode())
    for kind, begin, stop, ident in found:
        if kind == "agency" and begin in starts and stop == end and (ident in ids or not ids or ident is None):
            return True
        if kind == "meeting" and begin < end and start < stop:
            return True
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--extract", required=True)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--list", action="store_true", help="print the names that are not right")
    parser.add_argument("--every", type=int, default=1, metavar="N")
    arguments = parser.parse_args()
    names = dict(sorted(read_names(arguments.data).items())[:: arguments.every])
    found = find(arguments.extract, names)
    wanted, right = collections.Counter(), collections.Counter()
    for number, ((language, text), ids) in enumerate(names.items()):
        start = len(SENTENCES[language][0].encode())
        wanted[language] += 1
        if is_right(found[number], start, text, ids):
            right[language] += 1
        elif arguments.list:
            print(f"{language}\t{text}\t{found[number]}")
    # rounded up: of a part of the names, one more that is not right is chance
    allowed = {language: math.ceil((1 - FLOOR) * wanted[language]) for language in wanted}
    low = [language for language in wanted if wanted[language] - right[language] > allowed[language]]
    for language in sorted(wanted):
        under = f", under the floor of {FLOOR}" if language in low else ""
        print(f"{language:<8}{wanted[language]:6} names, right {right[language] / wanted[language]:.4f}{under}")
    return 1 if low or not wanted else 0


if __name__ == "__main__":
    sys.exit(main())
