#!/usr/bin/env python3
"""The gold files of corpora/samples keep their format: what a scorer could only stumble over is found here."""
import datetime
import pathlib
import re
import sys
import unittest

from gold_file import Entity, GoldError, find_occurrence, parse_row, read_folder, unescape

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "corpora" / "samples"
DAY = re.compile(r"\d{4}-\d\d-\d\d")
PART = r"\d{4}(-(0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])(-\d\d)?)?"
EDTF = re.compile(rf"\d{{3}}X|\d\dXX|{PART}(/{PART})?")


def languages(documents):
    return {document.facts["lang"] for document in documents}


class GoldFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.documents = read_folder(SAMPLES)

    def test_every_sample_has_a_gold_file(self):
        texts = {path.name for path in SAMPLES.glob("*.txt")}
        self.assertEqual(texts, {document.path.name for document in self.documents})
        self.assertGreaterEqual(len(texts), 20)

    def test_languages(self):
        self.assertEqual(languages(self.documents), {"en", "ja", "zh", "zh-Hant", "ko", "fr", "es", "de", "ru"})

    def test_half_are_damaged(self):
        damaged = [document for document in self.documents if re.search(r"[a-zа-яё]-\n|\f|ﬁ|[^\n]{50,}\n[^\n]{50,}\n", document.text)]
        self.assertGreaterEqual(2 * len(damaged), len(self.documents))

    def test_rows_are_in_order_and_do_not_overlap(self):
        for document in self.documents:
            end = 0
            for entity in document.entities:
                self.assertGreaterEqual(entity.start, end, (document.path.name, entity))
                self.assertEqual(entity.text, entity.text.strip())
                end = entity.end

    def test_dates_are_edtf(self):
        for document in self.documents:
            for entity in document.entities:
                if entity.type == "date":
                    self.assertRegex(entity.value, rf"\A({EDTF.pattern})\Z", document.path.name)
                    for day in DAY.findall(entity.value):
                        datetime.date.fromisoformat(day)

    def test_meetings_have_a_series(self):
        for document in self.documents:
            for entity in document.entities:
                if entity.type == "meeting":
                    self.assertRegex(entity.value, r"\A\d*\|.+", document.path.name)

    def test_events_are_complete(self):
        for document in self.documents:
            meetings = any(entity.type == "meeting" for entity in document.entities)
            self.assertTrue(document.events or not meetings, document.path.name)
            for event in document.events:
                self.assertRegex(event.ordinal, r"\A\d*\Z")
                self.assertIn(event.status, ("held", "planned"))
                self.assertTrue(event.date == "" or EDTF.fullmatch(event.date), event)

    def test_document_dates(self):
        for document in self.documents:
            if document.facts["dct"]:
                datetime.date.fromisoformat(document.facts["dct"])


class Reading(unittest.TestCase):
    def test_escapes(self):
        self.assertEqual(unescape(r"a\nb\tc\fd\e"), "a\nb\tc\fd\\e")

    def test_occurrences_overlap(self):
        self.assertEqual(find_occurrence("aaaa", "aa", 3), 2)
        with self.assertRaises(GoldError):
            find_occurrence("aaaa", "aa", 4)

    def test_rows(self):
        self.assertEqual(
            parse_row("on 2 May and 2 May", ["date", "2", "2 May", "1999-05-02"]), Entity("date", 13, 18, "2 May", "1999-05-02")
        )
        for columns in (["date"], ["time", "1", "2"], ["date", "x", "2 May", ""], ["event", "0", "Dialogue", "1|2"]):
            with self.assertRaises((GoldError, ValueError)):
                parse_row("2 May", columns)


if __name__ == "__main__":
    sys.exit(unittest.main())
