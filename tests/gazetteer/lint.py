#!/usr/bin/env python3
"""Checks gazetteer files against docs/gazetteer.md.

    lint.py DIR|FILE...

Says what is wrong, a line a fault: unknown or missing fields, double ids, names that several bodies
have without being marked ambiguous, parents and successors that do not exist or run in a circle,
impossible dates. Exit status 1 if there is any.
"""
import itertools
import json
import os
import re
import sys
import unicodedata

LANGUAGES = {"en", "ja", "zh-Hans", "zh-Hant", "ko", "fr", "es", "de", "ru"}
TYPES = {"official", "alias", "acronym", "former"}
FIELDS = {"id", "kind", "country", "function", "parent", "successor", "from", "to", "names", "generic", "source",
          "checked", "wikidata", "ror"}
NAME_FIELDS = {"lang", "text", "type", "ambiguous", "bare", "english"}
SUCCESSORS = {("SU", "RU"), ("DD", "DE"), ("YU", "RS")}  # dissolved states, whose bodies may be written down as these
SMALL_WORDS = {"of", "the", "and", "de", "du", "des", "la", "le", "les", "del", "los", "las", "el", "y", "et", "und", "и"}
ID = re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*$")
DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$")


def check_date(text):
    match = DATE.match(text)
    if not match:
        return False
    month, day = int(match[2] or 1), int(match[3] or 1)
    return 1 <= month <= 12 and 1 <= day <= 31 and 1000 <= int(match[1]) <= 2100


def check_name(name):
    if set(name) - NAME_FIELDS:
        yield "unknown field of a name: " + ", ".join(sorted(set(name) - NAME_FIELDS))
    if name.get("lang") not in LANGUAGES:
        yield f"unknown language {name.get('lang')!r}"
    if name.get("type") not in TYPES:
        yield f"unknown type {name.get('type')!r}"
    text = name.get("text", "")
    if not text or text != text.strip() or "  " in text or any(c in text for c in "|;\t\n"):
        yield f"badly written name {text!r}"
    if "english" in name and (not name["english"].strip() or (name.get("lang"), name.get("type")) == ("en", "official")):
        yield f"{text!r} has a wrong English name"


def check_record(record):
    if set(record) - FIELDS:
        yield "unknown field: " + ", ".join(sorted(set(record) - FIELDS))
    if not ID.match(record.get("id", "")):
        yield "bad id"
    for field in ("kind", "checked"):
        if not record.get(field):
            yield f"no {field}"
    if "country" in record and not re.match(r"[A-Z]{2}$", record["country"]):
        yield f"bad country {record['country']!r}"
    dates = [record.get("from", ""), record.get("to", "")]
    if any(d and not check_date(d) for d in dates):
        yield "bad date"
    elif all(dates) and dates[0] > dates[1][: len(dates[0])] + "~":
        yield "ends before it begins"
    if not record.get("names"):
        yield "no names"
    for name in record.get("names", []):
        yield from check_name(name)


def check_links(records):
    ids = {r.get("id") for r in records}
    parents = {r.get("id"): r.get("parent") for r in records}
    for r in records:
        for field in ("parent", "successor"):
            if r.get(field) and r[field] not in ids:
                yield f"{r['id']}: {field} {r[field]} is not there"
        seen, at = set(), r.get("id")
        while at and at not in seen:
            seen.add(at)
            at = parents.get(at)
        if at:
            yield f"{r['id']}: its parents run in a circle"


def check_shared(records):
    """A name of two bodies must be marked ambiguous, or be a function's or a former body's, or be told
    apart by the countries of the bodies, which the document decides by."""
    owners = {}
    for r in records:
        if r.get("generic"):
            continue
        for name in r.get("names", []):
            if not name.get("ambiguous") and name.get("type") != "former" and not r.get("to"):
                key = (name.get("lang"), name.get("text"))
                owners.setdefault(key, set()).add((r["id"], r.get("country", "")))
    for (lang, text), who in sorted(owners.items(), key=str):
        countries = [c for _, c in who]
        if len(who) > 1 and (len(set(countries)) < len(countries) or "" in countries):
            yield f"{text!r} ({lang}) is a name of " + " and ".join(sorted(i for i, _ in who))


def overlap(a, b):
    return a.get("from", "0") < b.get("to", "9999") and b.get("from", "0") < a.get("to", "9999")


def fold(text):
    """A name as the matcher reads it: case, accents, punctuation and small words do not count."""
    plain = unicodedata.normalize("NFKD", text.replace("&", " and ")).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = plain.replace("centre", "center").replace("defence", "defense")
    return " ".join(word for word in re.findall(r"\w+", plain) if word not in SMALL_WORDS)


def one_country(a, b):
    """Whether bodies of these countries may be one body: the countries are one, or one is of none."""
    return a == b or not a or not b or (a, b) in SUCCESSORS or (b, a) in SUCCESSORS


def check_doubles(records):
    """One body has one record: none shares an unambiguous name with another of its time and country."""
    names, acronyms = {}, {}
    for r in records:
        for name in r.get("names", []):
            text, kind = name.get("text", ""), name.get("type")
            if name.get("ambiguous") or kind == "former" or r.get("generic"):
                continue
            if kind == "acronym":
                acronyms.setdefault((text, name.get("lang"), r.get("country", "")), {})[r["id"]] = r
            else:
                names.setdefault(fold(text), {})[r["id"]] = r
    found = {}
    for key, bodies in itertools.chain(names.items(), acronyms.items()):
        for a, b in itertools.combinations(bodies.values(), 2):
            if overlap(a, b) and one_country(a.get("country", ""), b.get("country", "")):
                found.setdefault((a["id"], b["id"]), key if isinstance(key, str) else key[0])
    for (a, b), text in sorted(found.items()):
        yield f"{a} and {b} existed at one time, and both are called {text!r}"


def check_former(records):
    """A former name is none of another body of the same country: what was called so has its record."""
    owners = {}
    for r in records:
        for name in r.get("names", []):
            if name.get("type") != "former" and r.get("country"):
                owners.setdefault((name.get("lang"), name.get("text"), r["country"]), set()).add(r["id"])
    for r in records:
        for name in r.get("names", []):
            others = owners.get((name.get("lang"), name.get("text"), r.get("country", "")), set()) - {r["id"]}
            if name.get("type") == "former" and others:
                yield f"{r['id']}: its former name {name['text']!r} is a name of " + " and ".join(sorted(others))


def lint(records):
    faults, seen = [], set()
    for r in records:
        ident = r.get("id", "?")
        faults += [f"{ident}: {fault}" for fault in check_record(r)]
        if ident in seen:
            faults.append(f"{ident}: double id")
        seen.add(ident)
    return faults + list(check_links(records)) + list(check_shared(records)) + list(check_doubles(records)) + list(check_former(records))


def read(paths):
    records = []
    for path in paths:
        files = [path]
        if os.path.isdir(path):
            files = [os.path.join(path, f) for f in sorted(os.listdir(path)) if f.endswith(".jsonl")]
        for name in files:
            with open(name, encoding="utf-8") as f:
                records += [json.loads(line) for line in f if line.strip()]
    return records


def main():
    records = read(sys.argv[1:])
    faults = lint(records)
    for fault in faults:
        print(fault)
    print(f"{len(records)} records, {len(faults)} faults")
    return 1 if faults or not records else 0


if __name__ == "__main__":
    sys.exit(main())
