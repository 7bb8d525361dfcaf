"""Reading gold files: what a careful reader found in a document (the format: corpora/README.md)."""
import dataclasses
import pathlib

TYPES = ("agency", "date", "meeting", "person", "symbol")
ESCAPES = {"n": "\n", "t": "\t", "f": "\f"}


class GoldError(Exception):
    """A gold file that does not fit its document or its format."""


@dataclasses.dataclass(frozen=True)
class Entity:
    """An entity; start and end count characters of the document's text."""

    type: str
    start: int
    end: int
    text: str
    value: str


@dataclasses.dataclass(frozen=True)
class Event:
    """A meeting that the document tells of; what it does not state is empty."""

    series: str
    ordinal: str
    date: str
    place: str
    status: str


@dataclasses.dataclass(frozen=True)
class Document:
    """A document with what its gold file says of it."""

    path: pathlib.Path
    text: str
    facts: dict
    entities: list
    events: list

    def byte_offset(self, index):
        """Bytes of the UTF-8 document in front of the character with this index."""
        return len(self.text[:index].encode("utf-8"))


def unescape(column):
    """The document's characters that a column of a gold file stands for."""
    out, at = [], 0
    while at < len(column):
        if column[at] == "\\" and column[at + 1 : at + 2] in ESCAPES:
            out.append(ESCAPES[column[at + 1]])
            at += 2
        else:
            out.append(column[at])
            at += 1
    return "".join(out)


def find_occurrence(text, needle, nth):
    """Where the nth occurrence starts; all count, overlapping ones and those inside words too."""
    at = -1
    for _ in range(nth):
        at = text.find(needle, at + 1)
        if at < 0:
            raise GoldError(f"{needle!r} has no occurrence {nth}")
    return at


def parse_row(text, columns):
    """An Entity or an Event out of a row's columns."""
    if len(columns) not in (3, 4):
        raise GoldError("a row has four columns")
    kind, nth, surface, value = (columns + [""])[:4]
    if kind == "event":
        fields = value.split("|")
        if len(fields) != 4:
            raise GoldError("an event has four fields: ordinal|date|place|status")
        return Event(surface, *fields)
    if kind not in TYPES:
        raise GoldError(f"unknown type {kind!r}")
    needle = unescape(surface)
    start = find_occurrence(text, needle, int(nth))
    return Entity(kind, start, start + len(needle), needle, value)


def read_document(gold_path):
    """The document beside a gold file, with the gold file's rows."""
    path = gold_path.with_name(gold_path.name.removesuffix(".gold.tsv") + ".txt")
    text = path.read_bytes().decode("utf-8")
    facts, rows = {}, []
    for number, line in enumerate(gold_path.read_text(encoding="utf-8").split("\n"), 1):
        if line.startswith("#"):
            key, _, value = line[1:].partition(":")
            facts[key.strip()] = value.strip()
        elif line:
            try:
                rows.append(parse_row(text, line.split("\t")))
            except (GoldError, ValueError) as error:
                raise GoldError(f"{gold_path}:{number}: {error}") from error
    entities = [row for row in rows if isinstance(row, Entity)]
    events = [row for row in rows if isinstance(row, Event)]
    return Document(path, text, facts, entities, events)


def read_folder(folder):
    """All documents of a folder that have gold files, by name."""
    return [read_document(path) for path in sorted(pathlib.Path(folder).glob("*.gold.tsv"))]
