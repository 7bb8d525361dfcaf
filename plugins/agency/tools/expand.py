#!/usr/bin/env python3
"""Writes data/*.jsonl from tables/*.txt (docs/gazetteer.md has the form of the tables).

    expand.py [--check] [TABLE...]

Run by hand after a table has changed; what it writes is committed. Names of tables ("regional")
limit it to those. With --check nothing is written, and the exit status says whether data/ is what
the tables give.
"""
import collections
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = os.path.join(HERE, "tables")
DATA = os.path.join(HERE, "..", "data")
ORGANS = {
    "en": "Council Assembly Board Conference Committee Secretariat Congress Parliament Body Staff Governors Summit",
    "fr": "Conseil Assemblée Conférence Comité Secrétariat Congrès Parlement",
    "es": "Consejo Asamblea Conferencia Comité Secretaría Congreso Parlamento Junta",
    "de": "Rat Versammlung Konferenz Ausschuss Sekretariat",
    "ru": "Совет Ассамблея Конференция Комитет Секретариат",
}
LANGS = {"j": "ja", "s": "zh-Hans", "t": "zh-Hant", "k": "ko", "f": "fr", "e": "es", "d": "de", "r": "ru", "x": "en"}
INTERNATIONAL = {"un", "eu"}  # two letters, but no country's


OLD_FORMS_UNTIL = 1950  # Japanese texts of later years have the new forms of characters


ARTICLE = re.compile(r"United|Republic|Netherlands|Philippines|Czech Rep|Democratic|Lao P|Maldives|Bahamas|Gambia|"
                     r"Dominican R|Central African|Marshall|Solomon Is")


def of_state(country):
    """As names have it behind "of": "the Netherlands"."""
    return ("the " if ARTICLE.match(country) else "") + country

# Duties that a ministry shares with authorities, and that ministries come and go for.
SHARED_DUTIES = ("int", "jus", "fin", "eco", "trade", "com", "cyb", "pol", "is", "cab", "cb")


def read_pairs(path):
    """Characters and their other forms, as pairs."""
    pairs = {}
    for line in open(path, encoding="utf-8"):
        if not line.startswith("#"):
            for pair in line.split():
                pairs[pair[0]] = pair[1]
    return pairs


def to_name(lang, text, first):
    kind, ambiguous = ("official" if first else "alias"), False
    mark = text[0]
    if mark in "=?~%":
        text = text[1:].strip()
        kind = {"=": "acronym", "?": "acronym", "~": "former", "%": "alias"}[mark]
        ambiguous = mark in "?%"
    text, _, english = text.partition(" = ")
    name = {"lang": lang, "text": text, "type": kind}
    if english:
        name["english"] = english
    if ambiguous:
        name["ambiguous"] = True
    return name


def to_traditional(item, traditional):
    text, mark, english = item.partition(" = ")
    return "".join(traditional.get(c, c) for c in text) + mark + english


def to_names(parts, traditional):
    names, seen = [], set()

    def add(lang, items):
        first = not any(n["lang"] == lang for n in names)
        for item in items:
            item = item.strip()
            if item:
                name = to_name(lang, item, first)
                if (lang, name["text"]) not in seen:
                    seen.add((lang, name["text"]))
                    names.append(name)
                first = False

    add("en", parts[0].split(";"))
    for part in parts[1:]:
        key, _, rest = part.strip().partition(":")
        if key not in LANGS:
            raise SystemExit(f"unknown language {key!r} in {part!r}")
        add(LANGS[key], rest.split(";"))
        if key in "st":
            hant = [to_traditional(i, traditional) for i in rest.split(";")]
            add("zh-Hant", hant)
            add("zh-Hant", [i.replace("台", "臺") for i in hant])  # both are written
    return names


def to_dates(text):
    begin, _, end = text.partition("-")
    return begin, end


class Table:
    """One file of tables: its lines become records."""

    def __init__(self, traditional, functions):
        self.traditional, self.functions = traditional, functions
        self.source, self.checked, self.country, self.name = "", "2026-11-21", "", ""

    def country_of(self, ident):
        prefix = ident.split(".")[0]
        return prefix.upper() if re.fullmatch("[a-z]{2}", prefix) and prefix not in INTERNATIONAL else ""

    def record(self, ident, kind, parts, words=(), function=""):
        record = {"id": ident, "kind": kind}
        country = self.country_of(ident)
        if country:
            record["country"] = country
        if function:
            record["function"] = function
        for word in words:
            if word[0] == "<":
                record["parent"] = word[1:]
            elif word[0] == "@":
                record["function"] = word[1:]
            elif word[0] == "^":
                begin, end = to_dates(word[1:])
                if begin:
                    record["from"] = begin
                if end:
                    record["to"] = end
            elif word[0] == ">":
                record["successor"] = word[1:]
            elif word[0] == "!":
                record["source"] = word[1:]
        record["names"] = to_names(parts, self.traditional)
        record.setdefault("source", self.source)
        record["checked"] = self.checked
        return record

    def body(self, line):
        """id kind [<parent] [@function] [^from-to] [>successor] [!source] English names | j: ..."""
        parts = [p.strip() for p in line.split("|")]
        words = parts[0].split(" ")
        n = 2
        while n < len(words) and words[n][:1] in "<@^>!" and words[n] != "":
            n += 1
        if len(words) <= n:
            raise SystemExit(f"no name in {line!r}")
        parts[0] = " ".join(words[n:])
        return self.record(words[0], words[1], parts, words[2:n])

    def state(self, line):
        """CC Country name: fn fn=English names | j: ... / fn ..."""
        head, _, rest = line.partition(":")
        code, _, country = head.partition(" ")
        out = []
        for item in rest.split(" / "):
            item = item.strip()
            if not item:
                continue
            if "=" in item.split("|")[0]:
                fn, _, text = item.partition("=")
                parts = [p.strip() for p in text.split("|")]
                fn = fn.strip()
                out.append(self.duty(code, fn, parts, country, True))
            else:
                for fn in item.split():
                    english = self.functions[fn]["names"][0]["text"]
                    out.append(self.duty(code, fn, [f"{english} of {of_state(country.strip())}"], country, False))
        return out

    def duty(self, code, fn, parts, country, own):
        """A plain duty has only the name that the function gives; the document finds it by that."""
        parts[0] = parts[0].replace(" of {}", " of " + of_state(country.strip())).replace("{}", country.strip())
        kind = self.functions[fn]["kind"] if fn in self.functions else "agency"
        return self.record(f"{code.lower()}.{fn}", kind, parts, (), fn)

    def lines(self, path):
        out = []
        for line in open(path, encoding="utf-8"):
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            if line.startswith("@source"):
                self.source = line.split()[1]
            elif re.match(r"[A-Z]{2} [^|:]*:", line):
                out += self.state(line)
            else:
                out.append(self.body(line))
        return out


def read_functions(path, traditional):
    functions, out = {}, []
    table = Table(traditional, functions)
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        parts = [p.strip() for p in line.split("|")]
        code, kind, names = parts[0].split(" ", 2)
        parts[0] = names
        record = table.record(f"function.{code}", kind, parts, (), code)
        record["generic"] = True
        functions[code] = record
        out.append(record)
    return functions, out


def has_old_forms(record):
    """Did it exist when the old forms were written? Of bodies without a year those of Japan may have."""
    begin = record.get("from")
    if begin:
        return int(begin[:4]) < OLD_FORMS_UNTIL
    return record.get("country") == "JP" and record["kind"] != "party"


def add_old_forms(records, old):
    """日本労働組合総評議会: 日本勞働組合總評議會, too, unless something else is called so."""
    owners = {}
    for record in records:
        for name in record["names"]:
            owners.setdefault(name["text"], set()).add(record["id"])
    for record in records:
        texts = {n["text"] for n in record["names"] if n["lang"] == "ja"}
        for name in [n for n in record["names"] if n["lang"] == "ja" and has_old_forms(record)]:
            text = "".join(old.get(c, c) for c in name["text"])
            if text in texts or owners.get(text, {record["id"]}) != {record["id"]}:
                continue
            texts.add(text)
            owners.setdefault(text, set()).add(record["id"])
            kind = "alias" if name["type"] == "official" else name["type"]
            record["names"].append({**name, "text": text, "type": kind})


def split_owner(name, owners):
    """"Permanent Council of the OAS": its bare name and the organization whose organ it is."""
    joins = {"en": (" of the ", " of "), "fr": (" de l'", " de la ", " du ", " des ", " de ", " d'"),
             "es": (" de la ", " del ", " de los ", " de "), "de": (" der ", " des "), "ru": (" ",)}
    lang, text = name["lang"], name["text"]
    for join in joins[lang]:
        at = text.find(join)
        while at > 0:
            owner = owners.get((lang, text[at + len(join):])) or owners.get(("en", text[at + len(join):]))
            if owner:
                return text[:at], owner
            at = text.find(join, at + 1)
    at = text.rfind(" ") if lang == "en" else 0
    while at > 0:
        if ("en", text[:at]) in owners:
            return text[at + 1:], owners["en", text[:at]]
        at = text.rfind(" ", 0, at)
    return "", None


def add_bare_names(records):
    """An organization's papers call its organs by their bare names: ambiguous ones, which its own name speaks for.
    The United Nations' are known by theirs."""
    owners = {}
    for record in records:
        if "country" not in record and not record.get("generic") and record["id"] != "un":
            owners.update({(n["lang"], n["text"]): record for n in record["names"] if not n.get("ambiguous")})
    for record in [r for r in records if "country" not in r and not r.get("generic")]:
        have = {(n["lang"], n["text"]) for n in record["names"]}
        for name in [n for n in record["names"] if n["lang"] in ORGANS and n["type"] != "acronym"]:
            bare, owner = split_owner(name, owners)
            organ = set(bare.split()) & set(ORGANS[name["lang"]].split())
            if not organ or not re.fullmatch(r"[^\W\d_].+ .*\w", bare) or bare[0].islower() or owner is record:
                continue
            if record.setdefault("parent", owner["id"]) != owner["id"]:
                continue
            if (name["lang"], bare) not in have:
                have.add((name["lang"], bare))
                record["names"].append({"lang": name["lang"], "text": bare, "type": "alias", "ambiguous": True})


def country_names(folder):
    """The names that the tables' lines of countries give them: {"VN": {"Viet Nam"}}."""
    names = {"CN": {"China"}, "JP": {"Japan"}, "KR": {"Korea"}, "KP": {"Korea"}}  # whose bodies have lines of their own
    for table in sorted(os.listdir(folder)):
        if not table.endswith(".txt"):
            continue
        for line in open(os.path.join(folder, table), encoding="utf-8"):
            found = re.match(r"([A-Z]{2}) ([^:/|=;]+):", line)
            if found:
                names.setdefault(found[1], set()).add(found[2].strip())
    return names


def spelled(text):
    """The British spelling, as the matcher takes both for one."""
    return text.replace("Defense", "Defence").replace("Labor ", "Labour ").replace("Center", "Centre")


OWN = re.compile(r"Ministry|Authority|Commission|Agency|Cent(?:re|er)|Office|Committee|Board|Bureau|Service|Institute|Administration|"
                 r"Directorate|Tribunal|Academy|Inspectorate|Council|Fund|Secretariat|Department")


def add_national_names(records, countries):
    """A text on a country calls its bodies without the country: "Ministry of State Security", "Communications Authority". Ambiguous
    names, for which the country must speak; those that a function has are found by it. A head alone ("Parliament") is no name."""
    form = r"(?:(?:[A-Z][a-z']+ )*(?:Republic|Kingdom|State|Union|Sultanate|Federation) of (?:the )?)?"
    generic = {spelled(n["text"]) for r in records if r.get("generic") for n in r["names"]}
    taken = {(r.get("country"), n["text"]) for r in records for n in r["names"]}
    for record in [r for r in records if r.get("country") in countries and r["kind"] != "parliament"]:
        first = next((n for n in record["names"] if n["lang"] == "en"), None)
        places = "|".join(sorted(map(re.escape, countries[record["country"]])))
        found = first and re.fullmatch(rf"(\S+ \S.*?) of (?:the )?{form}(?:{places})", first["text"])
        if not found or not OWN.search(found[1]) or re.search(rf", (?:{OWN.pattern})", found[1]):
            continue  # no head, or a body and its ministry
        for name in record["names"]:
            if name["text"] == found[1] and name.get("ambiguous"):
                name["bare"] = True
        if "to" not in record and spelled(found[1]) not in generic and (record["country"], found[1]) not in taken:
            taken.add((record["country"], found[1]))
            record["names"].append({"lang": "en", "text": found[1], "type": "alias", "ambiguous": True, "bare": True})


def subjects(text):
    """What a name says: its words without the small ones and without those of states and peoples, in one spelling."""
    same = {"defense": "defence", "center": "centre", "labor": "labour", "organization": "organisation", "telecommunications": "communications",
            "telecommunication": "communications", "transportation": "transport", "communication": "communications"}
    small = {"of", "the", "for", "and", "in", "on", "to", "national", "federal", "state", "republic", "united", "royal"}
    people = r"\w+(?:ian|ese|ish|ani|eli|ican|uban|ghan|aqi|yan)|saudi|thai|dutch|french|german|swiss|greek|czech|korean|lao"
    return {same.get(w, w) for w in re.findall(r"\w+", text.lower()) if w not in small and not re.fullmatch(people, w)}


def says_other(name, first, common):
    """Another full name than the official one: other subjects, of those that many bodies have, not another order of words."""
    head = r"Ministry|Department|Authority|Commission|Agency|Office|Bureau|Council|Service|Directorate|Committee|Board|Secretariat|Administration"
    text = name["text"]
    return (len(text.split()) > 2 and re.fullmatch(rf"(?:[A-Z][\w-]+ ){{0,3}}(?:{head}) (?:of|for) .+|.+ (?:{head})(?: of .+)?", text)
            and bool((subjects(text) - subjects(first["text"])) & common))


def initials(text):
    return "".join(w[0] for w in re.findall(r"\w+", text) if w[0].isupper())


def add_own_values(records, countries):
    """Several bodies of a state that share a duty, and the names that one had before: in English each keeps what the text calls it.
    "Communications Authority of Kenya" is not its ministry. A name that is the function's own means the ministry as it is."""
    states = {w for names in countries.values() for name in names for w in re.findall(r"\w+", name.lower())}
    states = states - {"and", "of", "the"} | {"s", "u", "uk", "us"}
    generic = {spelled(n["text"]) for r in records if r.get("generic") for n in r["names"]}
    officials = [n["text"] for r in records for n in r["names"] if n["lang"] == "en" and n["type"] == "official"]
    count = collections.Counter(w for text in officials for w in subjects(text))
    common = {w for w, n in count.items() if n >= 5} - states
    for record in [r for r in records if r.get("function") in SHARED_DUTIES and "country" in r]:
        english = [n for n in record["names"] if n["lang"] == "en"]
        first = next((n for n in english if n["type"] == "official"), None)
        state = first and re.search(r" of (?:the )?(?!Interior|Justice|Finance|Trade)[A-Z][a-z]+(?: [A-Z][a-z]+)?$", first["text"])
        for name in [n for n in english if first and n["type"] in ("alias", "former") and says_other(n, first, common)]:
            text = name["text"]
            bare = text.removesuffix(state[0]) if state else text
            if spelled(bare) in generic:
                continue
            named = bare != text or states & set(re.findall(r"\w+", text.lower()))
            ministry = state and not named and re.match("Ministry (of|for) ", text) and first["text"].startswith("Ministry")
            name["english"] = text + state[0] if ministry else text
            for short in [n for n in english if n["type"] == "acronym" and n["text"].upper() == initials(bare)]:
                if short["text"].upper() != initials(first["text"]):
                    short.setdefault("english", name["english"])


def to_text(records):
    return "".join(json.dumps(r, ensure_ascii=False, separators=(",", ":")) + "\n" for r in records)


def expand(wanted):
    traditional = read_pairs(os.path.join(TABLES, "traditional.txt"))
    functions, records = read_functions(os.path.join(TABLES, "functions.txt"), traditional)
    tables = {"functions": records}
    for name in sorted(os.listdir(TABLES)):
        if name.endswith(".txt") and name not in ("functions.txt", "traditional.txt", "oldforms.txt"):
            table = Table(traditional, functions)
            table.source = "general knowledge"
            tables[name[:-4]] = table.lines(os.path.join(TABLES, name))
    add_old_forms([r for rows in tables.values() for r in rows], read_pairs(os.path.join(TABLES, "oldforms.txt")))
    add_bare_names([r for rows in tables.values() for r in rows])
    add_national_names([r for rows in tables.values() for r in rows], country_names(TABLES))
    add_own_values([r for rows in tables.values() for r in rows], country_names(TABLES))
    return {f"{name}.jsonl": to_text(rows) for name, rows in tables.items() if not wanted or name in wanted}


def main():
    check = "--check" in sys.argv[1:]
    wrong = []
    for name, text in expand([a for a in sys.argv[1:] if a != "--check"]).items():
        path = os.path.join(DATA, name)
        try:
            have = open(path, encoding="utf-8").read()
        except OSError:
            have = None
        if have == text:
            continue
        wrong.append(name)
        if not check:
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)
    if check and wrong:
        print("not what the tables give: " + ", ".join(wrong), file=sys.stderr)
    return 1 if check and wrong else 0


if __name__ == "__main__":
    sys.exit(main())
