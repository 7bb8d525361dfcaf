/*
 * acronym.c - acronyms that a document itself uses for its meetings: behind a name in brackets
 * ("Strategic and Economic Dialogue (S&ED)"), or spelled by the words around a head ("meeting of
 * Foreign Ministers", MFM).
 */
#include "document.h"
#include "mention/latin.h"

#include "numeral.h"
#include "walk.h"

#include <string.h>

static bool is_linking_word(const model *m, const cq_segment *segment, uint32_t i)
{
    uint32_t class = word_class(m, segment, i);
    return class == WORD_OF || class == WORD_AND || cqk_token_is(segment, i, CQ_STR("the"));
}

/* The noun of a body, which is none of a meeting. */
static bool is_body(const document *d, const cq_segment *segment, uint32_t i)
{
    static const char *const bodies[] = {
        "board",        "committee",  "council",   "commission", "group",    "bureau",
        "authority",    "panel",      "network",   "team",       "agency",   "association",
        "organization", "institute",  "community", "union",      "court",    "organisation",
        "secretariat",  "federation", "league",    "alliance",   "society",  "subcommittee",
        "foundation",   "office",     "centre",    "center",     "tribunal", "subcommission"};
    return segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
           cqk_word_in(d->m->host, cqk_token(segment, i), bodies, CQK_COUNT(bodies));
}

/* "Health Ministerial | Board": is the head at token i no more than what kind of body it is? */
static bool describes_body(const document *d, const cq_segment *segment, uint32_t i)
{
    return i + 1 < segment->tokens->count && !sentence_begins(segment, i + 1) &&
           is_body(d, segment, i + 1);
}

/* Keeps the initials of the words around a head, so that an acronym may be read. */
static bool add_phrase(document *d, const cq_segment *segment, uint32_t head, bool body)
{
    const cq_tokens *t = segment->tokens;
    uint32_t class = 0;
    for (uint32_t i = head > 4 ? head - 4 : 0; i <= head; i++)
        if (cqk_lexicon_match(d->m->words, segment, i, &class) > head - i && class == WORD_BODY)
            return true;
    uint32_t first = head;
    while (first > 0 && head - first < 5 && t->kind[first - 1] == CQ_TOKEN_LETTER &&
           !sentence_begins(segment, first))
        first--;
    phrase p = {.body = body};
    uint32_t words = 0;
    uint32_t last = first;
    for (uint32_t i = first; i < t->count && words < PHRASE_WORDS && i < head + 12; i++) {
        if (t->kind[i] != CQ_TOKEN_LETTER || (i > first && sentence_begins(segment, i)))
            break;
        last = i + 1;
        char c = cqk_token(segment, i).data[0];
        if (is_linking_word(d->m, segment, i))
            continue;
        if (i == head)
            p.head = words;
        p.start[words] = t->start[i] - t->start[first];
        p.end[words] = t->end[i] - t->start[first];
        p.initials[words++] = (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    if (words < 3)
        return true;
    p.text = store_copy(&d->series.memory, cqk_tokens(segment, first, last));
    d->phrases[d->phrase_count++] = p;
    return p.text.data != NULL;
}

static bool add_capital(document *d, const cq_segment *segment, uint32_t i)
{
    uint32_t hash = segment->tokens->hash[i];
    for (uint32_t k = 0; k < d->capital_count; k++)
        if (d->capitals[k].hash == hash)
            return true;
    if (d->capital_count == CAPITALS)
        return true;
    capital c = {hash, store_copy(&d->series.memory, cqk_token(segment, i))};
    d->capitals[d->capital_count++] = c;
    return c.text.data != NULL;
}

/* Words in capitals, which may be short for something. */
static bool learn_capitals(document *d, const cq_segment *segment)
{
    const cq_tokens *t = segment->tokens;
    cqk_walk at = cqk_walk_from(t, 0, d->m->capitals);
    for (uint32_t i; cqk_walk_next(&at, &i);) {
        unsigned wanted = CQ_SHAPE_UPPER_ALL;
        if ((t->shape[i] & (wanted | CQ_SHAPE_DIGIT | CQ_SHAPE_NON_ASCII)) != wanted)
            continue;
        uint32_t len = t->end[i] - t->start[i];
        if (len >= 3 && len <= 8 &&
            (!add_capital(d, segment, i) || !document_learn_body_form(d, segment, i)))
            return false;
    }
    return true;
}

static bool learn_phrases(document *d, const cq_segment *segment)
{
    for (size_t i = 0; i < d->found.count && d->phrase_count < PHRASES; i++) {
        const mention *found = &d->found.items[i];
        if (found->flags & (MENTION_CJK | MENTION_HANGUL | MENTION_ACRONYM))
            continue;
        for (uint32_t k = found->first; k < found->last && d->phrase_count < PHRASES; k++) {
            uint32_t value = 0;
            if (cqk_lexicon_match(d->m->heads, segment, k, &value) &&
                (!(value & HEAD_COUNTED) || (value & HEAD_BODY)) &&
                head_kind(value) != KIND_ACRONYM && !describes_body(d, segment, k) &&
                !add_phrase(d, segment, k, (value & HEAD_BODY) != 0))
                return false;
        }
    }
    return true;
}

/* The initials of a mention's words, and which of them is its head's. */
static uint32_t initials_of(const document *d, const cq_segment *segment, const mention *of,
                            char *initials, uint32_t *head)
{
    uint32_t count = 0;
    *head = UINT32_MAX;
    for (uint32_t i = of->first; i < of->last && count < PHRASE_WORDS; i++) {
        uint32_t value = 0;
        if (segment->tokens->kind[i] != CQ_TOKEN_LETTER)
            continue;
        if (is_linking_word(d->m, segment, i)) { /* the O of CHOGM; it may be left out */
            initials[count++] = cqk_token(segment, i).data[0];
            continue;
        }
        if (cqk_lexicon_match(d->m->heads, segment, i, &value) && !describes_body(d, segment, i))
            *head = count; /* the last: "third round of the Energy Dialogue" */
        char c = cqk_token(segment, i).data[0];
        initials[count++] = (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    return count;
}

/* Do the letters stand in the initials in this order, the head's among them? Those of a body may be
 * what it is about alone: "Joint Committee on Trade and Economic Cooperation (ITEC)". */
static bool shortens(cq_str letters, const char *initials, uint32_t count, uint32_t head, bool body)
{
    uint32_t at = 0;
    bool has_head = body;
    for (size_t k = 0; k < letters.len; k++) {
        if (letters.data[k] < 'A' || letters.data[k] > 'Z')
            continue;
        char small = (char)(letters.data[k] - 'A' + 'a');
        while (at < count && initials[at] != letters.data[k] && initials[at] != small)
            at++;
        if (at == count)
            return false;
        has_head = has_head || at == head;
        at++;
    }
    return has_head;
}

enum { BRACKET_TOKENS = 6, BRACKET_BYTES = 12, BRACKET_PHRASE = 24 };

/* "(S&ED)", "(ARF ISM on NPD)" straight behind a name: how many tokens the acronym has; 0: none. */
static uint32_t bracketed(const cq_segment *segment, uint32_t open)
{
    const cq_tokens *t = segment->tokens;
    uint32_t last = open + 1;
    uint32_t capitals = 0;
    bool about = false; /* with "on" */
    if (open >= t->count ||
        !(cqk_token_is(segment, open, CQ_STR("(")) || cqk_token_is(segment, open, CQ_STR("（"))))
        return 0;
    for (; last < t->count && last <= open + BRACKET_TOKENS; last++) {
        if (cqk_token_is(segment, last, CQ_STR(")")) || cqk_token_is(segment, last, CQ_STR("）")))
            break;
        cq_str text = cqk_token(segment, last);
        bool upper = t->kind[last] == CQ_TOKEN_LETTER &&
                     cqk_shape(segment, last, CQ_SHAPE_UPPER_ALL) && text.data[0] <= 'Z';
        bool number = t->kind[last] == CQ_TOKEN_NUMBER && text.len <= 2; /* 10+3 */
        bool joint =
            cqk_token_is(segment, last, CQ_STR("&")) || cqk_token_is(segment, last, CQ_STR("+")) ||
            cqk_token_is(segment, last, CQ_STR("-")) || cqk_token_is(segment, last, CQ_STR("/"));
        bool on = capitals > 0 && cqk_token_is(segment, last, CQ_STR("on"));
        about |= on;
        if (!upper && !joint && !number && !on)
            return 0;
        capitals += upper || number ? (uint32_t)text.len : 0;
    }
    bool closed = last < t->count && last <= open + BRACKET_TOKENS;
    uint32_t most = about ? BRACKET_PHRASE : BRACKET_BYTES;
    return closed && capitals >= 2 && t->end[last - 1] - t->start[open + 1] <= most
               ? last - open - 1
               : 0;
}

/* Is the text an acronym of the table; `alone`: one that is a mention without an ordinal too? */
static bool is_known_acronym(const document *d, cq_str text, bool alone)
{
    uint32_t start;
    uint32_t end;
    uint32_t hash;
    uint8_t kind = CQ_TOKEN_LETTER;
    uint16_t shape = 0;
    if (d->m->host->tokenize(d->m->host, text, &start, &end, &hash, 1) != 1)
        return false;
    cq_tokens tokens = {.size = sizeof tokens,
                        .count = 1,
                        .start = &start,
                        .end = &end,
                        .kind = &kind,
                        .shape = &shape,
                        .hash = &hash};
    cq_segment segment = {.size = sizeof segment, .text = text, .tokens = &tokens};
    uint32_t value = 0;
    return cqk_lexicon_match(d->m->heads, &segment, 0, &value) > 0 &&
           !(alone && (value & HEAD_COUNTED));
}

static bool has_form(const document *d, cq_str text)
{
    for (uint32_t k = 0; k < d->form_count; k++)
        if (cqk_equal(d->forms[k].text, text))
            return true;
    return false;
}

/* 한미안보협의회의(SCM), 日独デジタル政策対話（DPD）: three capitals and more behind an eastern
 * name are short for its English one, whose words the text does not have. A committee's are the
 * body's. */
static bool shortens_eastern(const cq_segment *segment, const mention *found, uint32_t tokens)
{
    enum { LETTERS_MIN = 3 };
    static const char *const bodies[] = {"委員会", "委員會", "委员会", "위원회"};
    cq_str name = {segment->text.data + found->start, found->end - found->start};
    cq_str text = cqk_token(segment, found->last + 1);
    if (!(found->flags & (MENTION_CJK | MENTION_HANGUL)) || tokens != 1 ||
        segment->tokens->kind[found->last + 1] != CQ_TOKEN_LETTER || text.len < LETTERS_MIN ||
        cqk_shape(segment, found->last + 1, CQ_SHAPE_DIGIT)) /* TPMM16 counts for itself */
        return false;
    for (size_t k = 0; k < CQK_COUNT(bodies); k++) {
        size_t len = strlen(bodies[k]);
        if (name.len >= len && memcmp(name.data + name.len - len, bodies[k], len) == 0)
            return false;
    }
    return true;
}

/* "59th meeting of the Ministerial Action Group (MAG)": do the letters end with the body's noun
 * that the mention ends with? */
static bool ends_in_body(const document *d, const cq_segment *segment, const mention *found,
                         cq_str letters)
{
    uint32_t last = found->last - 1;
    return is_capital(segment, last) && is_body(d, segment, last) &&
           letters.data[letters.len - 1] == cqk_token(segment, last).data[0];
}

/* "Joint Trade Committee", "8th session of the Joint Trade Committee": is there a body's name in
 * the mention, which the acronym is short for? That of a Military Committee Meeting (MCM) is not.
 */
static bool is_bodys_name(const document *d, const cq_segment *segment, const mention *found,
                          cq_str letters)
{
    bool body = false;
    bool meeting = false;
    for (uint32_t i = found->first; i < found->last; i++) {
        uint32_t value = 0;
        if (cqk_lexicon_match(d->m->heads, segment, i, &value) == 0)
            continue;
        body = body || ((value & HEAD_BODY) && !cqk_token_is_word(segment, i, "Mechanism"));
        meeting = i + 1 == found->last && !(value & HEAD_BODY) &&
                  letters.data[letters.len - 1] == (cqk_token(segment, i).data[0] & ~0x20);
    }
    return (body && !meeting) || ends_in_body(d, segment, found, letters);
}

/* "the 27th ASEAN Regional Forum (ARF)": the acronym is the organisation's. */
static bool ends_in_organisation(const document *d, const cq_segment *segment, const mention *found)
{
    for (uint32_t i = found->first; i < found->last; i++) {
        uint32_t value = 0;
        uint32_t used = cqk_lexicon_match(d->m->words, segment, i, &value);
        if (used > 1 && value == WORD_BODY && i + used == found->last)
            return true;
    }
    return false;
}

/* "Joint Cooperation Committee (JCC) meeting": the acronym stands for words of the name. */
static bool learn_inner(document *d, const cq_segment *segment, const mention *found,
                        const record *r)
{
    for (uint32_t i = found->first + 2; i + 2 < found->last && r->name != NAME_NONE; i++) {
        if (!cqk_token_is(segment, i, CQ_STR("(")) || bracketed(segment, i) != 1)
            continue;
        return series_add_alias(&d->series, cqk_token(segment, i + 1), r->name);
    }
    return true;
}

/* "22nd Meeting of the Seal Committee (SC XXII)": the tokens of an acronym in front of the number
 * that the mention counts, of so many in the bracket; 0: there is no such number. */
static uint32_t before_number(const cq_segment *segment, const mention *found, uint32_t tokens)
{
    uint32_t number = found->last + tokens;
    uint64_t arabic = 0;
    uint32_t digits = 0;
    uint32_t roman = 0;
    if (tokens < 2 || !found->ordinal)
        return 0;
    cq_str text = cqk_token(segment, number);
    bool counts = (cqk_digits(text, 0, &arabic, &digits) == text.len && arabic == found->ordinal) ||
                  (cqk_roman_number(text, 0, &roman) == text.len && roman == found->ordinal);
    if (!counts)
        return 0;
    return tokens - 1 - (uint32_t)cqk_token_is(segment, number - 1, CQ_STR("-"));
}

/* Keeps the tokens [first, last) as a short form; false: out of memory. */
static bool keep_form(document *d, const cq_segment *segment, uint32_t first, uint32_t last,
                      short_form form)
{
    if (d->form_count == SHORT_FORMS)
        return true;
    form.text = store_copy(&d->series.memory, cqk_tokens(segment, first, last));
    form.hash = segment->tokens->hash[first];
    form.tokens = last - first;
    d->forms[d->form_count++] = form;
    return form.text.data != NULL;
}

/* Acronyms in brackets behind the names that they are short for. */
static bool learn_brackets(document *d, const cq_segment *segment)
{
    for (size_t i = 0; i < d->found.count && d->form_count < SHORT_FORMS; i++) {
        const mention *found = &d->found.items[i];
        const record *r = &d->records[d->count - d->found.count + i];
        enum { LETTERS_MIN = 3 }; /* of what a body is about */
        char initials[PHRASE_WORDS];
        uint32_t head = 0;
        uint32_t tokens = bracketed(segment, found->last);
        if (!learn_inner(d, segment, found, r))
            return false;
        if (tokens == 0 || r->name == NAME_NONE || (found->flags & MENTION_BARE))
            continue;
        cq_str text = cqk_tokens(segment, found->last + 1, found->last + 1 + tokens);
        uint32_t count = initials_of(d, segment, found, initials, &head);
        uint32_t numbered = before_number(segment, found, tokens);
        if (numbered == 1) {
            tokens = numbered;
            text = cqk_token(segment, found->last + 1);
        }
        bool own = numbered == 1 || shortens(text, initials, count, head, false) ||
                   shortens_eastern(segment, found, tokens);
        bool about = text.len >= LETTERS_MIN && is_bodys_name(d, segment, found, text) &&
                     shortens(text, initials, count, head, true);
        if (!own && !series_add_alias(&d->series, text, r->name))
            return false;
        if (!own && !about)
            continue;
        if (is_known_acronym(d, text, numbered != 1) || has_form(d, text))
            continue;
        bool counted = numbered == 1 || is_bodys_name(d, segment, found, text) ||
                       ends_in_organisation(d, segment, found);
        uint32_t first = found->last + 1;
        if (!keep_form(
                d, segment, first, first + tokens,
                (short_form){.name = r->name, .counted = counted, .numbered = numbered == 1}))
            return false;
        /* "(ARF ISM on NPD)": "the 9th ISM on NPD", too */
        text = cqk_tokens(segment, first + 1, first + tokens);
        if (tokens > 3 && is_linking_word(d->m, segment, first + 2) &&
            shortens(text, initials, count, head, false) &&
            !keep_form(d, segment, first + 1, first + tokens, (short_form){.name = r->name}))
            return false;
    }
    return true;
}

bool document_learn_acronyms(document *d, const cq_segment *segment)
{
    return learn_capitals(d, segment) && learn_phrases(d, segment) && learn_brackets(d, segment);
}

/* "meeting of Foreign Ministers", no "transport layer session": but for the head, all words have
 * capitals. */
static bool is_proper_phrase(const phrase *p, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        char c = p->text.data[p->start[i]];
        if (i != p->head && c >= 'a' && c <= 'z')
            return false;
    }
    return true;
}

/* Does the acronym spell words of the phrase that include its head? */
static bool spells(const phrase *p, cq_str acronym, uint32_t *first)
{
    size_t words = strlen(p->initials);
    for (size_t at = 0; at + acronym.len <= words; at++) {
        if (at > p->head || at + acronym.len <= p->head ||
            memcmp(p->initials + at, acronym.data, acronym.len) != 0 ||
            !is_proper_phrase(p, (uint32_t)at, (uint32_t)(at + acronym.len)))
            continue;
        *first = (uint32_t)at;
        return true;
    }
    return false;
}

/* A name made of a text that is no segment's. */
uint32_t document_name_of_text(document *d, cq_str text, uint32_t kind, uint32_t flags)
{
    enum { TOKENS = PHRASE_WORDS * 4 };
    uint32_t start[TOKENS];
    uint32_t end[TOKENS];
    uint32_t hash[TOKENS];
    uint8_t kinds[TOKENS];
    uint16_t shape[TOKENS] = {0};
    size_t count = d->m->host->tokenize(d->m->host, text, start, end, hash, TOKENS);
    if (count > TOKENS)
        count = TOKENS;
    memset(kinds, CQ_TOKEN_LETTER, sizeof kinds);
    for (size_t i = 0; i < count; i++)
        if ((unsigned char)text.data[start[i]] >= 'A' && (unsigned char)text.data[start[i]] <= 'Z')
            shape[i] = CQ_SHAPE_UPPER_FIRST;
    cq_tokens tokens = {.size = sizeof tokens,
                        .count = (uint32_t)count,
                        .start = start,
                        .end = end,
                        .kind = kinds,
                        .shape = shape,
                        .hash = hash};
    cq_segment segment = {.size = sizeof segment, .text = text, .tokens = &tokens};
    name_source source = {.segment = &segment,
                          .start = 0,
                          .end = count ? end[count - 1] : 0,
                          .kind = kind,
                          .flags = flags};
    return count ? series_add(&d->series, &source) : NAME_NONE;
}

static bool add_form(document *d, const capital *c, const phrase *p, uint32_t first)
{
    uint32_t last = first + (uint32_t)c->text.len - 1;
    cq_str text = {p->text.data + p->start[first], p->end[last] - p->start[first]};
    uint32_t made = document_name_of_text(d, text, KIND_MEETING, NAME_PROPER);
    if (made == NAME_NONE)
        return false;
    d->forms[d->form_count++] = (short_form){c->hash, 1, c->text, made, p->body, false};
    return true;
}

/* Names whose head is an acronym that the document explains: "51st SCM", "6th JCC on CPEC". */
static void join_forms(document *d)
{
    for (size_t i = 0; i < d->series.count; i++) {
        series_name *n = &d->series.names[i];
        for (uint32_t k = 0; n->kind == KIND_ACRONYM && k < d->form_count; k++)
            if (series_holds_word(n->text, d->forms[k].text) && n->same_as == NAME_NONE &&
                d->forms[k].name != i)
                n->same_as = d->forms[k].name;
    }
}

bool document_find_forms(document *d)
{
    for (uint32_t i = 0; i < d->capital_count && d->form_count < SHORT_FORMS; i++) {
        const capital *c = &d->capitals[i];
        if (is_known_acronym(d, c->text, true) || has_form(d, c->text))
            continue;
        for (uint32_t k = 0; k < d->phrase_count; k++) {
            uint32_t first = 0;
            if (!spells(&d->phrases[k], c->text, &first))
                continue;
            if (!add_form(d, c, &d->phrases[k], first))
                return false;
            break;
        }
    }
    join_forms(d);
    return true;
}

static bool is_free(const document *d, const mention *found)
{
    for (size_t i = 0; i < d->current_count; i++) {
        const mention *m = &d->current[i].m;
        if (!(m->flags & MENTION_SHADOW) && m->start < found->end && m->end > found->start)
            return false;
    }
    return true;
}

bool document_add_acronyms(document *d, const cq_segment *segment)
{
    const cq_tokens *t = segment->tokens;
    cqk_walk at = cqk_walk_from(t, 0, d->m->capitals);
    for (uint32_t i; d->form_count && cqk_walk_next(&at, &i);) {
        if (!cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL))
            continue;
        for (uint32_t k = 0; k < d->form_count; k++) {
            const short_form *form = &d->forms[k];
            if (form->hash != t->hash[i] || i + form->tokens > t->count ||
                !cqk_equal(form->text, cqk_tokens(segment, i, i + form->tokens)))
                continue;
            uint32_t value = KIND_ACRONYM | (form->counted ? (uint32_t)HEAD_COUNTED : 0) |
                             (form->numbered ? (uint32_t)HEAD_NUMBER : 0);
            d->found.count = 0;
            if (!find_acronym(d->m, segment, i, form->tokens, value, &d->found))
                return false;
            if (d->found.count == 0)
                continue;
            const mention *found = &d->found.items[0];
            record r = {.m = *found,
                        .segment = segment->index,
                        .page = segment->page,
                        .name = form->name,
                        .series = d->series.names[form->name].root};
            if (is_free(d, found) &&
                !append_record(&d->current, &d->current_count, &d->current_capacity, &r))
                return false;
        }
    }
    return true;
}
