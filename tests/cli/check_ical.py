#!/usr/bin/env python3
"""Check an iCalendar stream on standard input against RFC 5545, as far as extract uses it.

Content lines end in CRLF and are folded behind at most 75 octets, never inside a character; components
nest; each has the properties it must have once and none that it must not have; days are days; UIDs are
unique. Prints the number of events and of journal entries. Exit status 1 with the reason otherwise.
"""
import datetime
import re
import sys

# RFC 5545, 3.6.1 and 3.6.3: once at most, and what STATUS may say.
ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS", "LOCATION", "TRANSP"}
ALLOWED = {
    "VEVENT": ONCE | {"CATEGORIES", "DESCRIPTION"},
    "VJOURNAL": (ONCE - {"DTEND", "LOCATION", "TRANSP"}) | {"CATEGORIES", "DESCRIPTION"},
}
STATES = {"VEVENT": {"TENTATIVE", "CONFIRMED", "CANCELLED"}, "VJOURNAL": {"DRAFT", "FINAL", "CANCELLED"}}
TEXTS = {"SUMMARY", "LOCATION", "DESCRIPTION", "UID"}


def fail(reason):
    sys.exit(f"not iCalendar: {reason}")


def unfold(data):
    if not data.endswith(b"\r\n"):
        fail("the last line has no CRLF")
    lines = data[:-2].split(b"\r\n")
    logical = []
    for line in lines:
        if b"\n" in line or b"\r" in line:
            fail(f"a bare line end in {line!r}")
        if len(line) > 75:
            fail(f"{len(line)} octets in {line!r}")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            fail(f"a character is cut in {line!r}")
        if line.startswith(b" "):
            if not logical:
                fail("the first line is a continuation")
            logical[-1] += line[1:]
        else:
            logical.append(line)
    return [line.decode("utf-8") for line in logical]


def read_day(text):
    if not re.fullmatch(r"\d{8}", text):
        fail(f"{text!r} is no day")
    return datetime.date(int(text[:4]), int(text[4:6]), int(text[6:]))


def check_text(name, value):
    if re.search(r"[\x00-\x1f\x7f]", value):
        fail(f"a control character in {name}")
    if re.search(r"\\(?![\\;,nN])", re.sub(r"\\\\", "", value)):
        fail(f"a lone backslash in {name}: {value!r}")
    if re.search(r"(?<!\\)[,;]", value.replace("\\\\", "")):
        fail(f"a bare comma or semicolon in {name}: {value!r}")


def check_component(kind, properties, uids):
    names = [name.split(";")[0] for name, _ in properties]
    for name in names:
        if name not in ALLOWED[kind] and not name.startswith("X-"):
            fail(f"{name} in a {kind}")
        if name in ONCE and names.count(name) > 1:
            fail(f"{name} twice in a {kind}")
    for name in ("UID", "DTSTAMP", "SUMMARY", "STATUS"):
        if name not in names:
            fail(f"no {name} in a {kind}")
    values = dict(properties)
    for name, value in properties:
        if name in TEXTS:
            check_text(name, value)
        if not value:
            fail(f"{name} is empty")
    if not re.fullmatch(r"\d{8}T\d{6}Z", values["DTSTAMP"]):
        fail(f"DTSTAMP {values['DTSTAMP']!r}")
    if values["STATUS"] not in STATES[kind]:
        fail(f"STATUS {values['STATUS']} in a {kind}")
    if values["UID"] in uids:
        fail(f"UID {values['UID']} twice")
    uids.add(values["UID"])
    if kind == "VEVENT":
        first, behind = values.get("DTSTART;VALUE=DATE"), values.get("DTEND;VALUE=DATE")
        if not first or not behind or read_day(first) >= read_day(behind):
            fail(f"an event from {first} to {behind}")


def main():
    lines = unfold(sys.stdin.buffer.read())
    head = lines[:4]
    if head[0] != "BEGIN:VCALENDAR" or lines[-1] != "END:VCALENDAR":
        fail("no VCALENDAR around it")
    if "VERSION:2.0" not in head or not any(line.startswith("PRODID:") for line in head):
        fail("no VERSION or PRODID")
    counts, uids, inside, properties = {"VEVENT": 0, "VJOURNAL": 0}, set(), None, []
    for line in lines[4:-1]:
        name, colon, value = line.partition(":")
        if not colon or not re.fullmatch(r"[A-Z-]+(;[A-Z-]+=[A-Za-z0-9-]+)*", name):
            fail(f"no property: {line!r}")
        if name == "BEGIN":
            if inside or value not in counts:
                fail(f"{value} begins inside {inside}")
            inside, properties = value, []
        elif name == "END":
            if value != inside:
                fail(f"{value} ends inside {inside}")
            check_component(inside, properties, uids)
            counts[inside] += 1
            inside = None
        elif inside is None:
            fail(f"{name} outside of a component")
        else:
            properties.append((name, value))
    print(counts["VEVENT"], counts["VJOURNAL"])


if __name__ == "__main__":
    main()
