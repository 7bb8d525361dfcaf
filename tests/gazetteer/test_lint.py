#!/usr/bin/env python3
"""The linter notices each fault that it is there for."""
import unittest

import lint


def body(ident, text="Office of Tides", **more):
    names = more.pop("names", [{"lang": "en", "text": text, "type": "official"}])
    return {"id": ident, "kind": "office", "names": names, "checked": "2026-01-01", **more}


class Lint(unittest.TestCase):
    def faults(self, *records):
        return "\n".join(lint.lint(list(records)))

    def test_good_records(self):
        self.assertEqual(self.faults(body("xx.a", country="XX"), body("yy.a", country="YY")), "")

    def test_double_ids(self):
        self.assertIn("double id", self.faults(body("a", "A b"), body("a", "C d")))

    def test_shared_names(self):
        self.assertIn("is a name of a and b", self.faults(body("a"), body("b")))
        marked = [{"lang": "en", "text": "Office of Tides", "type": "alias", "ambiguous": True}]
        self.assertEqual(self.faults(body("a"), body("b", names=marked)), "")
        self.assertEqual(self.faults(body("a", **{"from": "1951"}), body("b", to="1950")), "")

    def test_double_bodies(self):
        early, late = {"from": "1901", "to": "1950"}, {"from": "1951", "to": "1960"}
        self.assertIn("existed at one time", self.faults(body("a", **early), body("b", to="1902")))
        self.assertEqual(self.faults(body("a", **early), body("b", **late)), "")
        for text in ("Office Tides", "OFFICE OF TIDES", "Office of the Tidés"):
            self.assertIn("existed at one time", self.faults(body("xx.a", country="XX"), body("b", text)))
        self.assertEqual(self.faults(body("xx.a", country="XX"), body("yy.b", "Office Tides", country="YY")), "")
        self.assertIn("existed at one time", self.faults(body("su.a", country="SU"), body("ru.b", "Office Tides", country="RU")))

    def test_former_names(self):
        names = [{"lang": "en", "text": "Office of Waves", "type": "official"},
                 {"lang": "en", "text": "Office of Tides", "type": "former"}]
        self.assertIn("its former name", self.faults(body("xx.a", country="XX"), body("xx.b", country="XX", names=names)))
        self.assertEqual(self.faults(body("yy.a", country="YY"), body("xx.b", country="XX", names=names)), "")

    def test_english_of_a_name(self):
        names = [{"lang": "en", "text": "Office of Waves", "type": "official"},
                 {"lang": "ko", "text": "조수청", "type": "former", "english": "Office of Tides"}]
        self.assertEqual(self.faults(body("xx.a", country="XX", names=names)), "")
        names[0]["english"] = "Wave Office"
        self.assertIn("wrong English name", self.faults(body("xx.a", country="XX", names=names)))

    def test_broken_links(self):
        self.assertIn("parent b is not there", self.faults(body("a", parent="b")))
        self.assertIn("successor b is not there", self.faults(body("a", successor="b")))
        self.assertIn("circle", self.faults(body("a", "A b", parent="b"), body("b", "C d", parent="a")))

    def test_impossible_dates(self):
        for dates in ({"from": "2001-13"}, {"to": "soon"}, {"from": "1950", "to": "1949"}):
            self.assertTrue(self.faults(body("a", **dates)), dates)
        self.assertEqual(self.faults(body("a", **{"from": "1950", "to": "1950-03"})), "")

    def test_fields(self):
        for more in ({"color": "red"}, {"country": "xyz"}, {"kind": ""}, {"names": []}):
            self.assertTrue(self.faults({**body("a"), **more}), more)
        for name in ({"lang": "tlh", "text": "x", "type": "alias"}, {"lang": "en", "text": " x", "type": "alias"},
                     {"lang": "en", "text": "x", "type": "nick"}):
            self.assertTrue(self.faults(body("a", names=[name])), name)


if __name__ == "__main__":
    unittest.main()
