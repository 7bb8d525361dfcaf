/*
 * quoted.c - values of Russian names in quotation marks behind a form of enterprise: the body in
 * the marks where the gazetteer has it, else its name in Latin letters.
 *
 *   ОАО «Техмаш»: Tekhmash     Государственная корпорация «Росатом»: Rosatom
 *
 * Transliteration: BGN/PCGN 1947, without its apostrophes and dots.
 */
#include "decide/decide.h"

#include <string.h>

enum { LATIN_MAX = 160, CYRILLIC_A = 0x410, CYRILLIC_LETTERS = 32 };

static const char *const latin[CYRILLIC_LETTERS] = {
    "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "y",    "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",  "y", "",  "e", "yu", "ya"};

static size_t write_letter(const char *text, bool capital, char *out, size_t room)
{
    size_t len = strlen(text);
    if (len > room)
        return 0;
    memcpy(out, text, len);
    if (capital && len && out[0] >= 'a' && out[0] <= 'z')
        out[0] = (char)(out[0] - 'a' + 'A');
    return len;
}

/* One Cyrillic word in Latin letters; 0: there are other characters in it. */
static size_t transliterate(cq_str word, char *out, size_t room)
{
    size_t len = 0;
    for (size_t i = 0; i + 1 < word.len; i += 2) {
        uint32_t c = ((unsigned)(unsigned char)word.data[i] & 0x1Fu) << 6 |
                     ((unsigned)(unsigned char)word.data[i + 1] & 0x3Fu);
        if (((unsigned char)word.data[i] & 0xE0) != 0xC0)
            return 0;
        bool yo = c == 0x401 || c == 0x451; /* Ё, ё */
        bool capital = c < CYRILLIC_A + CYRILLIC_LETTERS;
        uint32_t letter = c - CYRILLIC_A;
        if (!yo && letter >= 2 * CYRILLIC_LETTERS)
            return 0;
        const char *text = yo ? "e" : latin[letter % CYRILLIC_LETTERS];
        if (len + 4 > room)
            return 0;
        len += write_letter(text, capital && (i == 0 || word.len < 9), out + len, room - len);
    }
    return word.len % 2 ? 0 : len;
}

/* The tokens in the marks. */
static bool find_marks(const cq_segment *s, const mention *m, uint32_t *first, uint32_t *last)
{
    bool plain = cqk_token_is(s, m->last - 1, CQ_STR("\""));
    if (m->last - m->first < 4 || (!plain && !cqk_token_is(s, m->last - 1, CQ_STR("»"))))
        return false;
    *last = m->last - 1;
    for (*first = m->first; *first < *last; (*first)++)
        if (plain ? cqk_token_is(s, *first, CQ_STR("\"")) : cqk_token_is(s, *first, CQ_STR("«"))) {
            (*first)++;
            return *first < *last;
        }
    return false;
}

/* The body that has the name in the marks becomes the mention's. */
static bool take_body(agency_worker *w, mention *m, const gaz_match *match, cq_status *status)
{
    mention part = *m;
    part.first = match->first;
    part.last = match->last;
    part.start = w->view.segment.tokens->start[match->first];
    part.end = match->end;
    part.name = *match;
    part.source = match->source;
    part.node = match->node;
    *status = agency_decide(w, &part);
    if (*status != CQ_OK || !part.keep || part.body == NO_BODY)
        return false;
    m->body = part.body;
    m->body_source = part.body_source;
    m->id = part.id;
    m->kind = part.kind;
    memcpy(m->country, part.country, sizeof m->country);
    m->value_at = part.value_at;
    m->value_len = part.value_len;
    return true;
}

bool agency_quoted_value(agency_worker *w, mention *m, cq_status *status)
{
    const cq_segment *s = &w->view.segment;
    char text[LATIN_MAX];
    uint32_t first, last;
    gaz_match match;
    if (!find_marks(s, m, &first, &last))
        return false;
    if (gaz_match_at(&w->model->set, s, first, &match) && match.last == last)
        return take_body(w, m, &match, status);
    size_t len = last == first + 1 ? transliterate(cqk_token(s, first), text, sizeof text) : 0;
    if (len)
        *status = agency_set_value(w, m, (cq_str){text, len});
    return len != 0;
}
