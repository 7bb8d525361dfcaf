#!/usr/bin/env python3
"""check_markup.py PAGE ENCODING <RECORDS: the bytes at each entity's offsets, read as HTML, are the entity's text."""
import html
import json
import re
import sys

NOT_TEXT = re.compile(r"<rt>.*?</rt>|<sup>\[?\d+\]?</sup>|<!--.*?-->|<[^>]*>", re.S)
UNSEEN = re.compile(r"[\s\u00ad]+")

page = open(sys.argv[1], "rb").read()
wrong = count = 0
for line in sys.stdin:
    entity = json.loads(line)
    count += 1
    source = page[entity["start"] : entity["end"]].decode(sys.argv[2])
    seen = html.unescape(NOT_TEXT.sub("", source))
    if UNSEEN.sub("", seen).lower() != UNSEEN.sub("", entity["text"]).lower():
        print("%s: %r is %r" % (sys.argv[1], entity["text"], source))
        wrong = 1
sys.exit(wrong or not count)
