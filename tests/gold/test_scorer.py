#!/usr/bin/env python3
"""The scorer itself: what it counts as found, right and lost, and how it ends."""
import json
import pathlib
import stat
import subprocess
import sys
import tempfile
import unittest

from gold_file import Document, Entity, Event
from measure import Register, Tally, alike, same_value, scores

HERE = pathlib.Path(__file__).resolve().parent
TEXT = "É: first dialogue, 2 May 1999, Ana Díaz"


def document(*entities, events=()):
    return Document(pathlib.Path("a.txt"), TEXT, {}, list(entities), list(events))


def entity(kind, text, value):
    start = TEXT.index(text)
    return Entity(kind, start, start + len(text), text, value)


def record(kind, text, **fields):
    start = len(TEXT[: TEXT.index(text)].encode())
    return {"doc": "a.txt", "type": kind, "text": text, "start": start, "end": start + len(text.encode()), **fields}


class Counting(unittest.TestCase):
    def tally(self, kind, wanted, found):
        tally = Tally(kind)
        tally.add(document(*wanted), found)
        return tally

    def test_scores(self):
        self.assertEqual(scores(0, 0, 0), (1.0, 1.0, 1.0))
        self.assertEqual(scores(0, 3, 0)[2], 0.0)
        self.assertEqual(scores(1, 2, 1), (0.5, 1.0, 2 / 3))

    def test_offsets_are_bytes(self):
        tally = self.tally("date", [entity("date", "2 May 1999", "1999-05-02")], [record("date", "2 May 1999", value="1999-05-02")])
        self.assertEqual((tally.hits, tally.right, tally.losses), (1, 1, []))

    def test_losses(self):
        wanted = [entity("date", "2 May 1999", "1999-05-02"), entity("date", "first", "1")]
        tally = self.tally("date", wanted, [record("date", "2 May 1999", value="1999-05"), record("date", "Ana", value="")])
        self.assertEqual((tally.hits, tally.right), (1, 0))
        self.assertEqual([loss.split("\t")[0] for loss in tally.losses], ["value", "wrong", "missed"])

    def test_a_span_counts_once(self):
        tally = self.tally("person", [entity("person", "Ana Díaz", "Ana Díaz")], [record("person", "Ana Díaz", value="Ana Díaz")] * 2)
        self.assertEqual((tally.hits, tally.found), (1, 2))

    def test_values(self):
        self.assertTrue(same_value(entity("meeting", "first dialogue", "1|X"), {"ordinal": 1}))
        self.assertFalse(same_value(entity("meeting", "first dialogue", "1|X"), {}))
        self.assertTrue(same_value(entity("meeting", "first dialogue", "|X"), {"value": "Y"}))
        self.assertTrue(same_value(entity("agency", "Ana", "The Centre of X"), {"value": "center x"}))
        self.assertFalse(same_value(entity("date", "first", ""), {"value": "1999"}))

    def test_series(self):
        self.assertTrue(alike("Dialogue between A and B", "A B Dialogue"))
        self.assertFalse(alike("A", "B"))
        self.assertFalse(alike("", ""))

    def test_register(self):
        events = [Event("A Dialogue", "1", "1999", "Rome", "held"), Event("A Dialogue", "2", "2000", "", "planned")]
        register = Register()
        register.add(
            document(events=events),
            [
                {"series": "A Dialogue", "ordinal": 2, "date": "2000", "status": "planned"},
                {"series": "A Dialogue", "ordinal": 1, "date": "1998", "place": "Rome", "status": "held"},
                {"series": "A Dialogue", "ordinal": 3, "status": "missing"},
                {"series": "B", "ordinal": 1},
            ],
        )
        self.assertEqual((register.wanted, register.reported, register.found, register.right), (2, 3, 2, 1))
        self.assertEqual([loss.split("\t")[0] for loss in register.losses], ["differs", "extra"])


class Ending(unittest.TestCase):
    """The program as a whole, with a stand-in for extract."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        here = pathlib.Path(self.folder.name)
        (here / "a.txt").write_text(TEXT, encoding="utf-8")
        (here / "a.gold.tsv").write_text("# lang: en\n# dct:\nperson\t1\tAna Díaz\tAna Díaz\n", encoding="utf-8")
        found = record("person", "Ana Díaz", value="Ana Díaz") | {"doc": str(here / "a.txt")}
        self.program = here / "extract"
        self.program.write_text(f"#!/bin/sh\ncat <<'END'\n{json.dumps(found)}\nEND\n", encoding="utf-8")
        self.program.chmod(self.program.stat().st_mode | stat.S_IXUSR)
        self.floors = here / "floors.json"
        self.floors.write_text('{"low": {"person": {"f1": 0.9}}, "high": {"person": {"f1": 1.1}}}', encoding="utf-8")

    def run_scorer(self, *arguments):
        command = [sys.executable, str(HERE / "score_gold.py"), "--floors", str(self.floors), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def score(self, *arguments):
        return self.run_scorer("--extract", str(self.program), "--gold", self.folder.name, *arguments)

    def test_over_the_floor(self):
        done = self.score("--set", "low")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("f1 1.000", done.stdout)

    def test_under_the_floor(self):
        done = self.score("--set", "high")
        self.assertEqual(done.returncode, 1)
        self.assertIn("UNDER ITS FLOOR: person: f1 is 1.000", done.stdout)

    def test_missing_folder_is_skipped_aloud(self):
        done = self.run_scorer("--extract", str(self.program), "--gold", "/nowhere/at/all")
        self.assertEqual(done.returncode, 77)
        self.assertIn("skipped: there is no folder", done.stdout)

    def test_failing_program(self):
        self.program.write_text("#!/bin/sh\necho broken >&2\nexit 1\n", encoding="utf-8")
        done = self.score("--set", "low")
        self.assertEqual(done.returncode, 2)
        self.assertIn("status 1: broken", done.stderr)


if __name__ == "__main__":
    sys.exit(unittest.main())
