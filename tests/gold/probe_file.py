"""Reading probes: small documents with what is to be found marked inside (the format: corpora/README.md)."""
import dataclasses
import pathlib
import re

from gold_file import TYPES, Document, Entity, Event, GoldError

LETTERS = {kind[0].upper(): kind for kind in TYPES}
MARK = re.compile(r"\{([A-Z]) ([^{}|]*)((?:\|[^{}|]*)*)\}")


@dataclasses.dataclass(frozen=True)
class Probe:
    """A document of a probe file; missed: it is known that the program does not get it right yet."""

    name: str
    document: Document
    missed: bool
    register: bool


def parse_mark(match, start):
    """The Entity that a mark stands for; start is where its text begins without the marks before it."""
    letter, text, fields = match.groups()
    if letter not in LETTERS:
        raise GoldError(f"unknown type {letter!r} in {match.group()!r}")
    value = fields[1:]
    if LETTERS[letter] == "meeting" and "|" not in value:
        raise GoldError(f"a meeting needs {{M text|ordinal|series}}: {match.group()!r}")
    return Entity(LETTERS[letter], start, start + len(text), text, value)


def parse_text(marked):
    """The plain text and its entities."""
    parts, entities, length, at = [], [], 0, 0
    for match in MARK.finditer(marked):
        before = marked[at : match.start()]
        length += len(before)
        entity = parse_mark(match, length)
        parts += [before, entity.text]
        entities.append(entity)
        length += len(entity.text)
        at = match.end()
    text = "".join(parts) + marked[at:]
    if "{" in text or "}" in text:
        raise GoldError("a brace that belongs to no mark")
    return text, entities


def parse_event(line):
    """The Event of a line like = series|ordinal|date|place|status; None where it says none."""
    fields = [field.strip() for field in line[1:].split("|")]
    if fields == ["none"]:
        return None
    if len(fields) != 5 or fields[4] not in ("held", "planned"):
        raise GoldError("an event is = series|ordinal|date|place|held or planned")
    return Event(*fields)


def parse_block(path, number, lines):
    """A Probe out of its lines, the first of which has this number."""
    missed = lines[0].strip() == "?"
    lines = lines[1:] if missed else lines
    events = [parse_event(line) for line in lines if line.startswith("=")]
    text, entities = parse_text("\n".join(line for line in lines if not line.startswith("=")) + "\n")
    name = f"{path.stem}-{number:05d}"
    document = Document(path.with_name(f"{name}.txt"), text, {}, entities, [event for event in events if event])
    return Probe(name, document, missed, bool(events))


def read_probes(path):
    """All probes of a file. An empty line stands between two; a line that begins with # is a remark."""
    path, probes, block, begin = pathlib.Path(path), [], [], 0
    for number, line in enumerate([*path.read_text(encoding="utf-8").split("\n"), ""], 1):
        if line.startswith("#"):
            continue
        if line:
            begin = begin or number
            block.append(line)
        elif block:
            try:
                probes.append(parse_block(path, begin, block))
            except GoldError as error:
                raise GoldError(f"{path}:{begin}: {error}") from error
            block, begin = [], 0
    return probes
