/*
 * level.c - sessions and the meetings inside them, which are counted apart: "Fifth Session, 27th
 * Meeting", "la neuvième séance de sa session de 1911", "En su 54a. sesión ... quinto período de
 * sesiones". Both are of one body, and so of one series of names; a name's head tells the level.
 */
#include "document.h"

#include <string.h>

enum { LEVEL_NONE, LEVEL_SESSION, LEVEL_MEETING, LEVEL_SITTING };

enum { FRONT_MAX = 64 };

/* The text in front of the body's name: "plenary meeting" of "plenary meeting of the Council". */
static size_t front_of(cq_str text)
{
    static const char *const links[] = {" of ",  " del ", " du ",  " des ",
                                        " der ", " d'",   " de l", " de "};
    size_t front = text.len;
    size_t blank = 0; /* the first: links begin with one */
    while (blank < text.len && (text.data[blank] | 0x20) != ' ')
        blank++;
    for (size_t k = 0; k < CQK_COUNT(links); k++) {
        size_t len = strlen(links[k]);
        for (size_t at = blank; at + len < front; at++) {
            size_t same = 0;
            while (same < len && (text.data[at + same] | 0x20) == (links[k][same] | 0x20))
                same++;
            front = same == len ? at : front;
        }
    }
    static const char sessions[] = " de sesiones"; /* "período de sesiones" | "de la Comisión" */
    if (text.len - front >= sizeof sessions - 1 &&
        memcmp(text.data + front, sessions, sizeof sessions - 1) == 0)
        front += sizeof sessions - 1;
    return front;
}

/* The level that the words of a name in front of its body tell. */
static uint32_t level_of(cq_str text)
{
    static const struct {
        const char *part;
        uint32_t level;
    } rows[] = {
        {"sessional", LEVEL_MEETING}, {"plenary", LEVEL_SITTING}, {"sitting", LEVEL_SITTING},
        {"séance", LEVEL_SITTING},    {"período", LEVEL_SESSION}, {"periodo", LEVEL_SESSION},
        {"sesion", LEVEL_SITTING},    {"sesión", LEVEL_SITTING},  {"sitzungsp", LEVEL_SESSION},
        {"sitzung", LEVEL_SITTING},   {"tagung", LEVEL_SESSION},  {"session", LEVEL_SESSION},
        {"meeting", LEVEL_MEETING},   {"mtg", LEVEL_MEETING},     {"réunion", LEVEL_MEETING},
        {"заседани", LEVEL_SITTING},  {"сесси", LEVEL_SESSION}};
    char small[FRONT_MAX];
    size_t len = front_of(text);
    if (len > sizeof small)
        return LEVEL_NONE;
    for (size_t i = 0; i < len; i++) {
        char c = text.data[i];
        bool accented = i > 0 && text.data[i - 1] == '\xC3' && (unsigned char)c < 0x9F;
        small[i] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : accented ? (char)(c + 0x20) : c;
    }
    for (size_t k = 0; k < CQK_COUNT(rows); k++)
        if (text_contains((cq_str){small, len}, (cq_str){rows[k].part, strlen(rows[k].part)}))
            return rows[k].level;
    return LEVEL_NONE;
}

/* "Fifth Session / 27th Meeting": do the counts stand straight behind one another? */
static bool is_beside(const document *d, size_t index)
{
    enum { TOKENS = 3 };
    if (index == 0)
        return false;
    const record *r = &d->records[index];
    const record *before = &d->records[index - 1];
    if (!before->m.ordinal || before->series != r->series || before->apart ||
        (before->m.flags & MENTION_SHADOW))
        return false;
    return before->segment == r->segment
               ? r->m.first <= before->m.last + TOKENS
               : before->segment + 1 == r->segment && r->m.first == 0 && before->m.first == 0;
}

bool level_apart(const document *d, size_t index)
{
    enum { NEIGHBOURS = 2 };
    const record *r = &d->records[index];
    if (r->series == NAME_NONE || r->name == NAME_NONE || !r->m.ordinal ||
        (r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    const series_name *of = &d->series.names[r->series];
    uint32_t own = level_of(d->series.names[r->name].text);
    uint32_t other = own == LEVEL_NONE ? LEVEL_NONE : level_of(of->text);
    bool session = own == LEVEL_SESSION;
    if (own == LEVEL_SITTING && other != LEVEL_SITTING &&
        (other != LEVEL_NONE || (of->kind == KIND_CONFERENCE && !(r->m.flags & MENTION_GERMAN))))
        return true; /* the German ministers' conference is a body, and its sittings are it */
    if (own == LEVEL_NONE || other == LEVEL_NONE || session == (other == LEVEL_SESSION))
        return false;
    if (own == LEVEL_SITTING || other == LEVEL_SITTING || is_beside(d, index))
        return true;
    uint32_t last = of->own_latest;
    uint32_t gap = last > r->m.ordinal ? last - r->m.ordinal : r->m.ordinal - last;
    return last && gap > NEIGHBOURS;
}

bool level_of_organ(const document *d, const record *r)
{
    if (r->series == NAME_NONE || r->name == NAME_NONE ||
        (r->m.flags & (MENTION_SHADOW | MENTION_CJK | MENTION_HANGUL)))
        return false;
    return (d->series.names[r->series].flags & NAME_ORGAN) && (r->m.flags & MENTION_BARE) &&
           !(r->m.flags & MENTION_BODY);
}

/* "ninth session" of the series "North Atlantic Council": "session of the North Atlantic Council".
 */
static cq_str organ_name(document *d, const record *r)
{
    cq_str own = d->series.names[r->name].text;
    cq_str body = d->series.names[r->series].text;
    char german[FRONT_MAX * 4];
    char buffer[NAME_TEXT_MAX];
    const char *link = r->m.flags & MENTION_ROMANCE  ? " du "
                       : r->m.flags & MENTION_GERMAN ? " "
                                                     : " of the ";
    if (front_of(own) < own.len)
        return store_copy(&d->series.memory, own);
    if (r->m.flags & MENTION_GERMAN)
        body = (cq_str){german, german_body(body, german, sizeof german)};
    size_t size = own.len + strlen(link) + body.len;
    if (size > sizeof buffer)
        return store_copy(&d->series.memory, own);
    memcpy(buffer, own.data, own.len);
    memcpy(buffer + own.len, link, strlen(link));
    memcpy(buffer + own.len + strlen(link), body.data, body.len);
    return store_copy(&d->series.memory, (cq_str){buffer, size});
}

/* "27th Meeting" beside the series "session of the Council": "Meeting of the Council"; {NULL, 0}:
 * out of memory. */
cq_str level_name(document *d, const record *r)
{
    cq_str own = d->series.names[r->name].text;
    cq_str of = d->series.names[r->series].text;
    if (!r->apart && level_of_organ(d, r))
        return organ_name(d, r);
    size_t front = front_of(own);
    size_t rest = front_of(of);
    char buffer[NAME_TEXT_MAX];
    const char *link = "";
    if (d->series.names[r->series].kind == KIND_CONFERENCE && front == own.len) {
        link = r->m.flags & MENTION_ROMANCE  ? " de la "
               : r->m.flags & MENTION_GERMAN ? " der "
                                             : " of the ";
        rest = 0; /* "plenary meeting" | "of the" | "Lake Conference" */
    }
    size_t size = own.len + strlen(link) + of.len - rest;
    if (front < own.len || rest == of.len || size > sizeof buffer)
        return store_copy(&d->series.memory, own);
    memcpy(buffer, own.data, own.len);
    memcpy(buffer + own.len, link, strlen(link));
    memcpy(buffer + own.len + strlen(link), of.data + rest, of.len - rest);
    return store_copy(&d->series.memory, (cq_str){buffer, size});
}
