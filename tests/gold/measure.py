"""Measures: which findings agree with the gold rows, and how good that is in numbers.

An entity is found when its span is exactly the gold one. It is right when its value is right too: dates by
their EDTF, meetings by their ordinal, persons and symbols by the name or number. Of agencies the span
decides; how many of their names are right is a figure of its own.
"""
import re

SMALL_WORDS = {"the", "of", "for", "and", "between"}


def scores(hits, found, wanted):
    """Precision, recall and F1; what nobody wanted and nobody found is perfect."""
    if not found and not wanted:
        return 1.0, 1.0, 1.0
    precision = hits / found if found else 0.0
    recall = hits / wanted if wanted else 0.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0


def words(name):
    """A name's words as they are compared: case, punctuation and two spellings do not count."""
    plain = re.sub(r"\W+", " ", (name or "").casefold())
    plain = plain.replace("centre", "center").replace("defence", "defense")
    return [word for word in plain.split() if word not in SMALL_WORDS]


def same_value(wanted, record):
    """Whether a record's value agrees with the gold entity's."""
    value = record.get("value", "")
    if wanted.type == "date":
        return value == wanted.value
    if wanted.type == "meeting":
        return str(record.get("ordinal", "")) == wanted.value.partition("|")[0]
    if not wanted.value:
        return True
    return words(value or record.get("text")) == words(wanted.value)


class Tally:
    """Counts of one type over all documents, and the losses in words."""

    def __init__(self, kind):
        self.kind = kind
        self.wanted = self.found = self.hits = self.right = 0
        self.losses = []

    def lose(self, what, document, text, detail=""):
        shown = text.replace("\n", "\\n").replace("\f", "\\f")
        self.losses.append("\t".join((what, self.kind, document.path.name, shown, detail)))

    def add(self, document, records):
        """Compare one document's records with its gold rows."""
        wanted = {
            (document.byte_offset(entity.start), document.byte_offset(entity.end)): entity
            for entity in document.entities
            if entity.type == self.kind
        }
        mine = [record for record in records if record["type"] == self.kind]
        self.wanted += len(wanted)
        self.found += len(mine)
        missing = dict(wanted)
        for record in mine:
            entity = missing.pop((record["start"], record["end"]), None)
            if entity is None:
                self.lose("wrong", document, record["text"], str(record["start"]))
                continue
            self.hits += 1
            if same_value(entity, record):
                self.right += 1
            else:
                got = record.get("ordinal", "") if self.kind == "meeting" else record.get("value", "")
                self.lose("value", document, entity.text, f"is {entity.value}, not {got}")
        for (start, _), entity in missing.items():
            self.lose("missed", document, entity.text, str(start))

    def figures(self):
        """All measures by name."""
        precision, recall, f1 = scores(self.hits, self.found, self.wanted)
        return {
            "precision": precision,
            "recall": recall,
            "f1": f1,
            "right": scores(self.right, self.found, self.wanted)[2],
            "value": self.right / self.hits if self.hits else 1.0,
        }


def alike(one, other):
    """Whether two names of series share at least half of their words."""
    first, second = set(words(one)), set(words(other))
    return bool(first and second) and 2 * len(first & second) >= len(first | second)


class Register:
    """Counts of the meetings' register over all documents."""

    def __init__(self):
        self.wanted = self.reported = self.found = self.right = 0
        self.losses = []

    def add(self, document, records):
        """Compare one document's register with its event rows."""
        left = [record for record in records if record.get("status") != "missing"]
        self.wanted += len(document.events)
        self.reported += len(left)
        for event in document.events:
            best = max(left, key=lambda record: self.rank(event, record), default=None)
            if best is None or not self.rank(event, best)[0]:
                self.losses.append(f"missed\tmeeting\t{document.path.name}\t{self.row(event)}")
                continue
            left.remove(best)
            self.found += 1
            if all(self.agreement(event, best)):
                self.right += 1
            else:
                self.losses.append(
                    f"differs\tmeeting\t{document.path.name}\t{self.row(event)}\tgot {best.get('ordinal', '')}|"
                    f"{best.get('date', '')}|{best.get('place', '')}|{best.get('status', '')}"
                )
        for record in left:
            self.losses.append(f"extra\tmeeting\t{document.path.name}\t{record.get('series', '')} {record.get('ordinal', '')}")

    @staticmethod
    def row(event):
        return f"{event.series}\t{event.ordinal}|{event.date}|{event.place}|{event.status}"

    @staticmethod
    def agreement(event, record):
        return (
            str(record.get("ordinal", "")) == event.ordinal,
            record.get("date", "") == event.date,
            words(record.get("place")) == words(event.place),
            record.get("status", "") == event.status,
        )

    def rank(self, event, record):
        """Sort key: the same meeting first, then the more that agrees."""
        agreement = self.agreement(event, record)
        return alike(event.series, record.get("series")) and agreement[0], sum(agreement)

    def figures(self):
        """All measures by name."""
        return {
            "found": scores(self.found, self.reported, self.wanted)[2],
            "right": scores(self.right, self.reported, self.wanted)[2],
        }
