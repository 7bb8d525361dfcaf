/*
 * find.c - goes over a segment's tokens and gathers mentions from all finders, then keeps the
 * longest of those that overlap.
 */
#include "agency.h"
#include "names/heads.h"
#include "translate/english.h"
#include "walk.h"

#include <stdlib.h>
#include <string.h>

/* Two ideographs whose first is the tail of a country's name: 国会 in 米国会談. */
static bool cuts_country(const agency_worker *w, const gaz_match *match)
{
    const cq_segment *segment = &w->view.segment;
    cqk_country_match country;
    if (segment->tokens->kind[match->first] != CQ_TOKEN_IDEOGRAPH || match->first == 0 ||
        match->last - match->first > 2 || !cqk_touches(segment, match->first))
        return false;
    return cqk_country_at(w->model->countries, segment, match->first - 1, &country) &&
           country.tokens >= 2;
}

/* "Democratic | People's Republic of Korea": a name that is the end of a state's. */
static bool ends_country(const agency_worker *w, const gaz_match *match)
{
    enum { BEFORE_MAX = 3 };
    const cq_segment *segment = &w->view.segment;
    cqk_country_match country;
    for (uint32_t k = 1; k <= BEFORE_MAX && k <= match->first; k++) {
        if (!cqk_shape(segment, match->first - k, CQ_SHAPE_UPPER_FIRST))
            return false;
        if (cqk_country_at(w->model->countries, segment, match->first - k, &country) &&
            country.tokens >= k + match->last - match->first)
            return true;
    }
    return false;
}

/* "B. I. T": points, and one letter behind the last. */
static bool ends_in_letter(const cq_segment *segment, const mention *m)
{
    return m->last > m->first + 2 && cqk_token_is(segment, m->last - 2, CQ_STR(".")) &&
           cqk_token(segment, m->last - 1).len == 1 &&
           cqk_shape(segment, m->last - 1, CQ_SHAPE_UPPER_FIRST);
}

/* The full stop of "Ltd." belongs to the name, and the last point of "B. I. T.". */
static void take_point(agency_worker *w, mention *m)
{
    const cq_segment *segment = &w->view.segment;
    uint32_t tokens;
    uint32_t bits = agency_head(w->model->words, segment, m->last - 1, &tokens);
    bool point = (bits & WORD_COMPANY && agency_is_abbreviated(segment, m->last - 1)) ||
                 ends_in_letter(segment, m);
    if (point && cqk_token_is(segment, m->last, CQ_STR(".")) && cqk_touches(segment, m->last))
        m->end = segment->tokens->end[m->last++];
}

/* The article of a French, Spanish or German paper's title belongs to it: "Le Monde". */
static void take_article(const agency_worker *w, mention *m, const gaz_match *match)
{
    const gaz *g = &w->model->set.source[match->source];
    const gaz_name *name = &g->names[g->nodes[match->node].names - 1];
    cq_str text = gaz_string(g, name->text);
    if (text.len < 4 || memcmp(text.data, "The ", 4) == 0 ||
        !gaz_has_article(&w->model->set, match, &w->view.segment, name))
        return;
    m->first--;
    m->start = w->view.segment.tokens->start[m->first];
}

/* "Moody's", "Lloyd's": of a name that ends so the matcher takes the first part. False: the text
 * has the part alone. */
static bool take_owner(const agency_worker *w, mention *m, const gaz_match *match)
{
    static const char *const marks[] = {"'s", "’s"};
    const cq_segment *s = &w->view.segment;
    const gaz *g = &w->model->set.source[match->source];
    cq_str name = gaz_string(g, g->names[g->nodes[match->node].names - 1].text);
    if (name.len < 4 || name.data[name.len - 1] != 's' || name.data[name.len - 2] != '\'')
        return true;
    if (!cqk_token_in(s, match->last, marks, CQK_COUNT(marks)))
        return false;
    m->end = s->tokens->end[m->last++];
    return true;
}

/* "TO SHAPE A STEP": in a text of capitals, acronyms that are words mean the word. */
static bool is_shouted(const cq_segment *s, uint32_t i, uint32_t last)
{
    static const char *const words[] = {
        "FIRST", "SHAPE", "SAFE", "ACT", "AID",   "CARE", "STEP", "PACE", "CAN", "FACT",  "CAP",
        "START", "MAP",   "ICE",  "CAB", "TRADE", "WIN",  "FORM", "CAME", "TI",  "IMPACT"};
    static const char *const behind_mark[] = {"BIRD", "WHO"}; /* "4 JULY, BIRD ROCK" */
    const cq_tokens *t = s->tokens;
    if (last != i + 1 || last >= t->count || i == 0)
        return false;
    bool word_before = t->kind[i - 1] == CQ_TOKEN_LETTER;
    bool word_behind = t->kind[last] == CQ_TOKEN_LETTER;
    bool loud_before = !word_before || cqk_shape(s, i - 1, CQ_SHAPE_UPPER_ALL);
    bool loud_behind = !word_behind || cqk_shape(s, last, CQ_SHAPE_UPPER_ALL);
    bool loud = (word_before || word_behind) && loud_before && loud_behind;
    return loud && (cqk_token_in(s, i, words, CQK_COUNT(words)) ||
                    (!word_before && cqk_token_in(s, i, behind_mark, CQK_COUNT(behind_mark))));
}

/* Is one of the names that a match may be written with a dash between blanks? */
static bool has_dash(const agency_worker *w, const gaz_match *match)
{
    static const char *const dashes[] = {"–", "—", " - "};
    const gaz *g = &w->model->set.source[match->source];
    for (uint32_t i = g->nodes[match->node].names; i; i = g->names[i - 1].next)
        for (size_t k = 0; k < CQK_COUNT(dashes); k++)
            if (agency_contains(gaz_string(g, g->names[i - 1].text), dashes[k]))
                return true;
    return false;
}

/* "Ministry of Finance/|Nepal Rastra Bank": a stroke between whole words, not letters. */
static bool is_stroke(const cq_segment *s, uint32_t i)
{
    const cq_tokens *t = s->tokens;
    return cqk_token_is(s, i, CQ_STR("/")) && t->kind[i + 1] == CQ_TOKEN_LETTER &&
           !cqk_shape(s, i - 1, CQ_SHAPE_UPPER_ALL) && !cqk_shape(s, i + 1, CQ_SHAPE_UPPER_ALL) &&
           t->end[i - 1] - t->start[i - 1] > 3 && t->end[i + 1] - t->start[i + 1] > 3;
}

/* Is it written with a stroke in one of its names? */
static bool has_stroke(const agency_worker *w, const gaz_match *match)
{
    const gaz *g = &w->model->set.source[match->source];
    for (uint32_t i = g->nodes[match->node].names; i; i = g->names[i - 1].next)
        if (agency_contains(gaz_string(g, g->names[i - 1].text), "/"))
            return true;
    return false;
}

/* "GRIM-CERT – in the north": a dash between blanks parts words; it joins no name that has none,
 * nor does a stroke. */
static bool is_parted(const agency_worker *w, uint32_t first, const gaz_match *match)
{
    static const char *const dashes[] = {"–", "—"};
    const cq_segment *s = &w->view.segment;
    for (uint32_t i = first + 1; i + 1 < match->last; i++) {
        if (cqk_token_in(s, i, dashes, CQK_COUNT(dashes)) && !cqk_touches(s, i) &&
            !cqk_touches(s, i + 1))
            return !has_dash(w, match);
        if (is_stroke(s, i) && !has_stroke(w, match))
            return true;
    }
    return false;
}

/* "D&|ISA": letters that others stand in front of are no acronym of their own. */
static bool is_end_of_letters(const cq_segment *s, uint32_t i)
{
    return i > 1 && cqk_token_is(s, i - 1, CQ_STR("&")) && cqk_touches(s, i) &&
           cqk_touches(s, i - 1) && cqk_shape(s, i, CQ_SHAPE_UPPER_ALL) &&
           cqk_shape(s, i - 2, CQ_SHAPE_UPPER_ALL);
}

bool agency_holds_another(const agency_worker *w, uint32_t first, uint32_t last)
{
    static const char *const joins[] = {"and", "&"};
    const cq_segment *s = &w->view.segment;
    gaz_match match;
    for (uint32_t k = first + 1; k + 2 < last; k++) {
        uint32_t at = k + 1 + cqk_token_is(s, k + 1, CQ_STR("the"));
        if (cqk_token_in(s, k, joins, CQK_COUNT(joins)) &&
            gaz_match_at(&w->model->set, s, at, &match) && match.last == last)
            return true;
    }
    return false;
}

/* "Department of | Defense, and the National Security Council": two bodies, of the first of which
 * the beginning is what another one's name begins with. */
static bool is_end_of_one(const agency_worker *w, uint32_t first, uint32_t last)
{
    return first > 1 && cqk_token_is(&w->view.segment, first - 1, CQ_STR("of")) &&
           agency_holds_another(w, first, last);
}

static cq_status add_name(agency_worker *w, uint32_t i, uint32_t *last)
{
    gaz_match match;
    if (w->view.segment.tokens->kind[i] != CQ_TOKEN_HANGUL &&
        !gaz_may_go_on(&w->model->set, &w->view.segment, i))
        return CQ_OK; /* most names of several words end here */
    if (!gaz_match_at(&w->model->set, &w->view.segment, i, &match) || cuts_country(w, &match) ||
        ends_country(w, &match) || is_shouted(&w->view.segment, i, match.last) ||
        is_parted(w, i, &match) || is_end_of_letters(&w->view.segment, i) ||
        is_end_of_one(w, i, match.last) || agency_is_withheld(w, i, match.last) ||
        agency_is_bare_matter(w, i, match.last))
        return CQ_OK;
    mention *m = agency_add(w, i, match.last, "gazetteer");
    if (!m)
        return CQ_E_MEMORY;
    m->end = match.end;
    m->name = match;
    m->source = match.source;
    m->node = match.node;
    if (!take_owner(w, m, &match)) {
        w->mention_count--;
        return CQ_OK;
    }
    take_article(w, m, &match);
    take_point(w, m);
    *last = m->last;
    return CQ_OK;
}

cq_status agency_take_binding(agency_worker *w, mention *m, const binding *b)
{
    m->keep = true;
    m->rule = b->rule;
    m->source = NO_SOURCE;
    m->body = b->body;
    m->body_source = b->source;
    m->id = b->id;
    m->kind = b->kind;
    m->score = CQ_SCORE_DEFAULT + 50;
    m->bound = true;
    memcpy(m->country, b->country, sizeof m->country);
    return agency_set_value(w, m, (cq_str){w->facts.data + b->value_at, b->value_len});
}

static cq_status add_bound(agency_worker *w, uint32_t i, uint32_t *last)
{
    const binding *b;
    uint32_t end;
    if (!agency_bound_at(w, i, &b, &end) || end <= *last)
        return CQ_OK;
    mention *m = agency_add(w, i, end, b->rule);
    if (!m)
        return CQ_E_MEMORY;
    *last = end;
    return agency_take_binding(w, m, b);
}

static cq_status add_grammar(agency_worker *w, uint32_t i, uint32_t floor)
{
    uint32_t tokens;
    uint32_t bits = agency_head(w->model->words, &w->view.segment, i, &tokens);
    cq_status status = CQ_OK;
    if (bits & (WORD_FRENCH | WORD_SPANISH))
        status = agency_grammar_romance(w, i, bits, floor);
    if (status == CQ_OK && bits & WORD_RUSSIAN)
        status = agency_grammar_russian(w, i, bits, floor);
    if (status == CQ_OK &&
        bits & (WORD_HEAD | WORD_WEAK | WORD_PLURAL | WORD_EMBASSY | WORD_MISSION | WORD_COMPANY) &&
        !(bits & WORD_RUSSIAN))
        status = agency_grammar_english(w, i, bits, floor);
    if (status == CQ_OK && bits & WORD_STARTER && i + 1 < w->view.segment.tokens->count &&
        !cqk_shape(&w->view.segment, i + 1, CQ_SHAPE_UPPER_FIRST)) {
        bits = agency_head(w->model->words, &w->view.segment, i + 1, &tokens);
        if (bits & WORD_HEAD)
            status = agency_grammar_english(w, i + 1, bits, floor);
    }
    if (status == CQ_OK && bits & WORD_SMALL &&
        !cqk_shape(&w->view.segment, i, CQ_SHAPE_UPPER_FIRST))
        status = agency_grammar_small(w, i, bits, tokens);
    if (status == CQ_OK && bits & WORD_RADIO)
        status = agency_grammar_radio(w, i);
    if (status == CQ_OK && bits & WORD_POST)
        status = agency_grammar_post(w, i, tokens);
    if (status == CQ_OK && w->german > w->other)
        status = agency_grammar_german(w, i, floor);
    return status;
}

static int by_place(const void *a, const void *b)
{
    const mention *x = a;
    const mention *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    if (x->end != y->end)
        return x->end > y->end ? -1 : 1;
    return (x->score < y->score) - (x->score > y->score);
}

/* What the document defines goes before the gazetteer, and that before the grammars. */
static bool beats(const mention *a, const mention *b)
{
    uint32_t len_a = a->end - a->start;
    uint32_t len_b = b->end - b->start;
    if (len_a != len_b)
        return len_a > len_b;
    if (a->bound != b->bound)
        return a->bound;
    if ((a->source != NO_SOURCE) != (b->source != NO_SOURCE))
        return a->source != NO_SOURCE;
    return a->score > b->score;
}

/* Keeps the longest of overlapping mentions. */
static void prune(agency_worker *w)
{
    uint32_t kept = 0;
    if (w->mention_count > 1)
        qsort(w->mentions, w->mention_count, sizeof *w->mentions, by_place);
    for (uint32_t i = 0; i < w->mention_count; i++) {
        mention m = w->mentions[i];
        bool lost = false;
        while (kept && w->mentions[kept - 1].end > m.start && !lost) {
            if (beats(&m, &w->mentions[kept - 1]))
                kept--;
            else
                lost = true;
        }
        if (!lost)
            w->mentions[kept++] = m;
    }
    w->mention_count = kept;
}

static bool is_company_end(const agency_worker *w, uint32_t i)
{
    static const char ends[] = "Ltd Inc Limited LLC LLP Incorporated Corp PLC plc GmbH LTD INC Co";
    const cq_segment *segment = &w->view.segment;
    return agency_is_one_of(segment, i, ends);
}

/* ", Ltd", " Co., Ltd." behind a name. */
static void take_company_end(const agency_worker *w, mention *m)
{
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    for (int n = 0; n < 2 && m->end == t->end[m->last - 1]; n++) {
        uint32_t at = m->last + cqk_token_is(segment, m->last, CQ_STR(","));
        if (!is_company_end(w, at))
            return;
        m->last = at + 1;
        if (cqk_token_is(segment, m->last, CQ_STR(".")) && cqk_touches(segment, m->last) &&
            (n || agency_is_one_of(segment, at, "Co Ltd Inc Corp")))
            m->last++;
        m->end = t->end[m->last - 1];
    }
}

/* "Hitachi Systems SHIELD", "NHK News", "Microsoft Japan": the firm's name goes on. */
static void take_firm(const agency_worker *w, mention *m)
{
    static const char words[] = "Systems Solutions Technologies Electric Electronics Motors News "
                                "Industries Holdings Group Research Communications Data Software "
                                "Corporation Company Online World Broadcasting Television TV Press";
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    if (m->source == NO_SOURCE || m->end != t->end[m->last - 1] ||
        t->kind[m->first] != CQ_TOKEN_LETTER)
        return;
    const gaz *g = &w->model->set.source[m->source];
    cq_str kind = gaz_string(g, g->bodies[g->names[g->nodes[m->node].names - 1].body].kind);
    if (!cqk_equal(kind, CQ_STR("company")) && !cqk_equal(kind, CQ_STR("media")) &&
        !cqk_equal(kind, CQ_STR("newspaper")))
        return;
    uint32_t last = m->last;
    cqk_country_match country;
    while (last < t->count && last < m->last + 3 && !cqk_touches(segment, last) &&
           agency_is_one_of(segment, last, words))
        last++;
    if (last > m->last && last < t->count && t->kind[last] == CQ_TOKEN_LETTER &&
        cqk_shape(segment, last, CQ_SHAPE_UPPER_ALL) && t->end[last] - t->start[last] > 2)
        last++;
    else if (last == m->last && last < t->count && cqk_shape(segment, last, CQ_SHAPE_UPPER_FIRST) &&
             cqk_country_at(w->model->countries, segment, last, &country) &&
             country.form == CQK_COUNTRY_NAME && !cqk_touches(segment, last))
        last += country.tokens;
    if (last == m->last)
        return;
    m->last = last;
    m->end = t->end[last - 1];
    m->source = NO_SOURCE;
    m->kind = CQ_STR("company");
    m->rule = "firm";
}

/* Where the last name ended; for a head inside that name, where the one before it ended. */
typedef struct floors {
    uint32_t last;
    uint32_t before;
} floors;

/* "Police" in "Police and Border Guard Board": a name that a longer one may begin with. */
static bool is_trade_word(const agency_worker *w, uint32_t i, uint32_t last)
{
    uint32_t tokens;
    return last == i + 1 && w->view.segment.tokens->kind[i] == CQ_TOKEN_LETTER &&
           agency_head(w->model->words, &w->view.segment, i, &tokens) & WORD_TRADE;
}

static cq_status find_at(agency_worker *w, uint32_t i, floors *floor)
{
    const cq_tokens *t = w->view.segment.tokens;
    uint32_t last = i;
    cq_status status = CQ_OK;
    if (gaz_set_may_begin(&w->model->set, t->hash[i]) || t->kind[i] == CQ_TOKEN_HANGUL)
        status = add_name(w, i, &last);
    if (status == CQ_OK && w->binding_count)
        status = add_bound(w, i, &last);
    if (status == CQ_OK && t->kind[i] == CQ_TOKEN_LETTER)
        status = add_grammar(w, i, floor->last > i ? floor->before : floor->last);
    if (status == CQ_OK && t->kind[i] == CQ_TOKEN_HANGUL)
        status = agency_grammar_korean(w, i);
    if (status == CQ_OK && t->kind[i] == CQ_TOKEN_LETTER)
        status = agency_grammar_cert(w, i);
    if (status == CQ_OK && t->shape[i] & CQ_SHAPE_UPPER_ALL)
        status = agency_grammar_committee(w, i);
    if (status == CQ_OK && t->shape[i] & CQ_SHAPE_UPPER_ALL)
        status = agency_grammar_affiliation(w, i);
    if (status == CQ_OK && t->shape[i] & CQ_SHAPE_UPPER_ALL)
        status = agency_grammar_agent(w, i);
    if (last > floor->last && last > i && !is_trade_word(w, i, last)) {
        if (floor->last <= i)
            floor->before = floor->last;
        floor->last = last;
    }
    return status;
}

/* Most words are told by a few bytes; a point inside, as in "GovCERT.HK", asks for more. */
static bool is_cert_like(const char *text, uint32_t len)
{
    return len >= 4 && (memcmp(text, "CERT", 4) == 0 || memcmp(text, "CSIR", 4) == 0 ||
                        memcmp(text, "CIRT", 4) == 0 || memcmp(text + len - 4, "CERT", 4) == 0 ||
                        memcmp(text + len - 3, "IRT", 3) == 0 ||
                        (memchr(text, '.', len) && agency_is_cert((cq_str){text, len})));
}

/* The bits of tokens that may_begin may be true of, where no word in small letters is bound. */
static uint32_t watched_bits(const agency_worker *w)
{
    const agency_model *model = w->model;
    uint32_t words = model->watched.small | model->watched.any | model->watched.marks;
    return words | model->watched.others;
}

static bool may_be_bound_at(const agency_worker *w, uint32_t hash)
{
    return w->binding_filter[hash % BINDING_FILTER / 64] >> (hash % 64) & 1;
}

bool agency_may_be_bound(const agency_worker *w)
{
    const cq_tokens *t = w->view.segment.tokens;
    cqk_walk at = cqk_walk_from(t, 0, watched_bits(w));
    if (w->bound_small)
        return true; /* in any word */
    for (uint32_t i; w->binding_count && cqk_walk_next(&at, &i);)
        if (may_be_bound_at(w, t->hash[i]))
            return true;
    return false;
}

/* A word in small letters that names begin with, as "delegation": does it begin one here? A head
 * of a grammar may; else the next word decides. */
static bool may_begin_small(const agency_worker *w, const cq_tokens *t, uint32_t i)
{
    const agency_starts *starts = &w->model->starts;
    uint32_t next = i + 1 < t->count ? i + 1 : i;
    return (agency_starts_at(starts->heads, START_HEADS - 1, t->hash[i]) &&
            !agency_romance_is_english(w->model, t, i)) ||
           agency_starts_at(starts->pairs, START_HEADS - 1, cqk_pair(t->hash[i], t->hash[next])) ||
           (i > 0 && (t->shape[i - 1] & CQ_SHAPE_UPPER_FIRST)) || w->german > w->other ||
           gaz_may_go_on(&w->model->set, &w->view.segment, i);
}

/* Is token i worth a closer look? Of most tokens one bit says no. */
static bool may_begin(const agency_worker *w, const cq_tokens *t, uint32_t i)
{
    const agency_starts *starts = &w->model->starts;
    uint32_t hash = t->hash[i];
    bool letter = t->kind[i] == CQ_TOKEN_LETTER;
    bool small = letter && !(t->shape[i] & (CQ_SHAPE_UPPER_FIRST | CQ_SHAPE_NON_ASCII));
    bool word = t->watched[i] &
                (small ? w->model->watched.small : w->model->watched.any | w->model->watched.marks);
    if (word && small && agency_starts_at(starts->small, starts->mask, hash) &&
        may_begin_small(w, t, i))
        return true;
    if (t->kind[i] == CQ_TOKEN_HANGUL)
        return true;
    if (word && !small && agency_starts_at(starts->any, starts->mask, hash) &&
        (letter || gaz_may_go_on(&w->model->set, &w->view.segment, i)))
        return true; /* only letters begin what the gazetteer does not have */
    if (w->binding_count && may_be_bound_at(w, hash))
        return true;
    if (!letter || small)
        return false;
    return w->german > w->other ||
           is_cert_like(w->view.segment.text.data + t->start[i], t->end[i] - t->start[i]) ||
           agency_may_be_committee(w->view.segment.text.data + t->start[i],
                                   t->end[i] - t->start[i]) ||
           agency_may_be_affiliation(&w->view.segment, i) || agency_may_act(&w->view.segment, i);
}

/* Adds all mentions of the segment. */
static cq_status find_all(agency_worker *w)
{
    const cq_tokens *t = w->view.segment.tokens;
    cq_status status = CQ_OK;
    floors floor = {0, 0};
    if (w->bound_small) {
        for (uint32_t i = 0; status == CQ_OK && i < t->count; i++)
            status = may_begin(w, t, i) ? find_at(w, i, &floor) : CQ_OK;
        return status;
    }
    cqk_walk at = cqk_walk_from(t, 0, watched_bits(w));
    for (uint32_t i; status == CQ_OK && cqk_walk_next(&at, &i);)
        status = may_begin(w, t, i) ? find_at(w, i, &floor) : CQ_OK;
    return status;
}

static void take_surroundings(const agency_worker *w, mention *m)
{
    if (m->bound)
        return;
    agency_take_countries(w, m);
    agency_take_form(w, m);
    agency_take_form_behind(w, m);
    take_firm(w, m);
    take_company_end(w, m);
}

/* Also a name within a longer one speaks for its body: UN in "Mission to the UN". */
static void see_inside(agency_worker *w, const mention *m)
{
    if (m->source == NO_SOURCE)
        return;
    const gaz *g = &w->model->set.source[m->source];
    const gaz_name *name = &g->names[g->nodes[m->node].names - 1];
    if (!name->next && !agency_is_weak(g, name))
        agency_evidence_see_body(w, m->source, name->body);
}

/* The one body that a mention of the gazetteer can mean; NULL: there are several, or a function. */
static const gaz_body *only_body(const agency_worker *w, const mention *m)
{
    if (m->source == NO_SOURCE || m->bound)
        return NULL;
    const gaz *g = &w->model->set.source[m->source];
    const gaz_name *name = &g->names[g->nodes[m->node].names - 1];
    const gaz_body *body = &g->bodies[name->body];
    return name->next || body->flags & GAZ_BODY_GENERIC ? NULL : body;
}

/* 联合国|亚太经社会, 行政院|主計總處: is the second a part of the first? */
bool agency_is_part_of(const agency_worker *w, const mention *m, const mention *whole)
{
    static const char *const cabinets[] = {"tw.ey", "cn.sc"};
    const gaz_body *part = only_body(w, m);
    const gaz_body *body = only_body(w, whole);
    if (!part || !body || m->source != whole->source)
        return false;
    const gaz *g = &w->model->set.source[m->source];
    cq_str id = gaz_string(g, body->id);
    cq_str own = gaz_string(g, part->id);
    for (size_t k = 0; k < CQK_COUNT(cabinets); k++)
        if (cqk_is(id, cabinets[k]) && strncmp(part->country, body->country, 3) == 0)
            return true;
    return cqk_equal((cq_str){g->strings + part->parent, strlen(g->strings + part->parent)}, id) ||
           (own.len > id.len && memcmp(own.data, id.data, id.len) == 0 && own.data[id.len] == '.');
}

/* Two names that touch, of a body and of its part, are one name in East Asian texts. */
static void join_parts(agency_worker *w)
{
    const cq_segment *s = &w->view.segment;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < w->mention_count; i++) {
        mention m = w->mentions[i];
        mention *before = kept ? &w->mentions[kept - 1] : NULL;
        bool east = s->tokens->kind[m.first] == CQ_TOKEN_IDEOGRAPH ||
                    s->tokens->kind[m.first] == CQ_TOKEN_KATAKANA;
        if (east && before && before->end == m.start && agency_is_part_of(w, &m, before)) {
            m.first = before->first;
            m.start = before->start;
            kept--;
        }
        w->mentions[kept++] = m;
    }
    w->mention_count = kept;
}

cq_status agency_find(agency_worker *w)
{
    const cq_tokens *t = w->view.segment.tokens;
    w->mention_count = 0;
    cq_status status = find_all(w);
    if (status == CQ_OK && w->view.eastern && memchr(t->kind, CQ_TOKEN_IDEOGRAPH, t->count))
        status = agency_grammar_cjk(w);
    if (status != CQ_OK)
        return status;
    for (uint32_t i = 0; i < w->mention_count; i++)
        see_inside(w, &w->mentions[i]);
    for (uint32_t i = 0; i < w->mention_count; i++)
        take_surroundings(w, &w->mentions[i]);
    prune(w);
    if (w->view.eastern)
        join_parts(w);
    return CQ_OK;
}
