#!/usr/bin/env python3
"""The probes' reader and judge: what a mark stands for, and when a probe fails."""
import contextlib
import io
import pathlib
import tempfile
import unittest

from check_probes import entity_faults, judge, register_faults
from gold_file import GoldError
from probe_file import read_probes


def probes(text):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "a.txt")
        path.write_text(text, encoding="utf-8")
        return read_probes(path)


def record(kind, start, text, **fields):
    return {"type": kind, "start": start, "end": start + len(text.encode()), "text": text, **fields}


class Reading(unittest.TestCase):
    def test_marks_leave_the_text_and_give_spans(self):
        (probe,) = probes("# a remark\nÀ {P Ana Díaz}, {M 2nd talks|2|Talks of\nthe Six}.\n")
        self.assertEqual(probe.document.text, "À Ana Díaz, 2nd talks.\n")
        first, second = probe.document.entities
        self.assertEqual((first.type, first.start, first.end, first.value), ("person", 2, 10, ""))
        self.assertEqual((second.type, second.text, second.value), ("meeting", "2nd talks", "2|Talks of\nthe Six"))

    def test_blocks_events_and_known_misses(self):
        one, two, three = probes("Talks.\n\n?\nMore\ntalks.\n= Talks|2||Oslo|held\n\nNone.\n= none\n")
        self.assertEqual((one.missed, one.register), (False, False))
        self.assertEqual((two.missed, two.document.text, two.document.events[0].place), (True, "More\ntalks.\n", "Oslo"))
        self.assertEqual((three.register, three.document.events), (True, []))

    def test_slips_are_named(self):
        for text in ("{Q x}\n", "{M talks|2}\n", "a { b\n", "Talks.\n= Talks|2||Oslo|over\n"):
            with self.assertRaises(GoldError):
                probes(text)


class Judging(unittest.TestCase):
    def setUp(self):
        (self.probe,) = probes("É {A UN|United Nations} {M 2nd talks|2|peace talks}\n")

    def faults(self, *records):
        return entity_faults(self.probe, records)

    def test_all_of_it_and_nothing_else(self):
        agency = record("agency", 3, "UN", value="United Nations")
        meeting = record("meeting", 6, "2nd talks", ordinal=2, series="peace talks")
        self.assertEqual(self.faults(agency, meeting), [])
        self.assertEqual(len(self.faults(agency)), 1)
        self.assertEqual(len(self.faults(agency, meeting, record("date", 0, "É"))), 1)
        self.assertEqual(len(self.faults({**agency, "value": "Ukraine"}, meeting)), 1)
        self.assertEqual(len(self.faults(agency, {**meeting, "ordinal": 3})), 1)
        self.assertEqual(len(self.faults(agency, {**meeting, "series": "trade fair"})), 1)

    def test_the_register_where_it_is_asked_for(self):
        (probe,) = probes("x\n= Talks|2||Oslo|held\n")
        right = {"series": "talks", "ordinal": 2, "place": "Oslo", "status": "held"}
        self.assertEqual(register_faults(probe, [right]), [])
        self.assertEqual(len(register_faults(probe, [])), 1)
        self.assertEqual(len(register_faults(probe, [{**right, "status": "planned"}])), 1)
        self.assertEqual(len(register_faults(probe, [right, {**right, "ordinal": 3}])), 1)

    def test_a_known_miss_that_is_right_fails(self):
        (missed,) = probes("?\nx\n")
        with contextlib.redirect_stdout(io.StringIO()):
            self.assertTrue(judge(missed, ["a fault"]))
            self.assertFalse(judge(missed, []))
            self.assertFalse(judge(self.probe, ["a fault"]))
            self.assertTrue(judge(self.probe, []))


if __name__ == "__main__":
    unittest.main()
