/*
 * beside.c - the state beside a national body's name: in front ("Australian"), behind ("of Japan"),
 * its possessive, which is evidence alone.
 */
#include "agency.h"
#include "names/heads.h"

#include <string.h>

/* A country in front of a national body's name, or behind it. */
static bool is_national(const agency_worker *w, const mention *m)
{
    if (m->source == NO_SOURCE)
        return false;
    const gaz *g = &w->model->set.source[m->source];
    uint32_t index = g->nodes[m->node].names;
    for (; index; index = g->names[index - 1].next) {
        const gaz_body *body = &g->bodies[g->names[index - 1].body];
        if (body->flags & GAZ_BODY_GENERIC || (body->country[0] && body->function))
            return true;
    }
    return false;
}

bool agency_is_of_other_state(const agency_worker *w, const gaz_match *match, const char *code)
{
    static const char *const everywhere[] = {"Ministry ", "National ", "Department "};
    const gaz *g = &w->model->set.source[match->source];
    uint32_t index = g->nodes[match->node].names;
    const gaz_name *name = &g->names[index - 1];
    const gaz_body *body = &g->bodies[name->body];
    cq_str text = gaz_string(g, name->text);
    for (uint32_t k = name->next; k; k = g->names[k - 1].next)
        if (g->names[k - 1].body != name->body)
            return false;
    if (name->flags & GAZ_NAME_AMBIGUOUS || !body->country[0] || body->flags & GAZ_BODY_GENERIC ||
        match->last < match->first + 2 || strncmp(body->country, code, sizeof body->country) == 0)
        return false;
    for (size_t k = 0; k < CQK_COUNT(everywhere); k++)
        if (text.len > strlen(everywhere[k]) &&
            memcmp(text.data, everywhere[k], strlen(everywhere[k])) == 0)
            return false;
    return true;
}

static void set_beside(mention *m, const char *code)
{
    memcpy(m->beside, code, sizeof m->beside);
    m->beside[sizeof m->beside - 1] = '\0';
}

/* 중국 측에선 | 상무부, 中国側からは | 商務部, 美方|国务院: the side that the body stands for. */
static void take_side(const agency_worker *w, mention *m)
{
    enum { BACK = 3 };
    static const char *const sides[] = {"측", "側", "侧"};
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    for (uint32_t i = m->first; i > 1 && m->first - i < BACK; i--) {
        cq_str text = cqk_token(s, i - 1);
        for (size_t k = 0; k < CQK_COUNT(sides); k++)
            if (cqk_begins_with(text, sides[k]) && agency_country_before(w, i - 1, &country)) {
                set_beside(m, country.code);
                return;
            }
    }
}

/* "Japan's | Ministry", "日本の | 外務省", 大陸|外交部: the country is evidence, not part of the
 * name. */
static void take_possessor(const agency_worker *w, mention *m)
{
    cqk_country_match country;
    if (m->first >= 2 && agency_is_one_of(&w->view.segment, m->first - 2, "大") &&
        agency_is_one_of(&w->view.segment, m->first - 1, "陸 陆"))
        memcpy(m->beside, "CN", sizeof "CN");
    uint8_t kind = w->view.segment.tokens->kind[m->first];
    if (m->first >= 2 && (kind == CQ_TOKEN_HANGUL || kind == CQ_TOKEN_IDEOGRAPH))
        take_side(w, m);
    if (m->first < 2 || !agency_is_one_of(&w->view.segment, m->first - 1, "'s ’s の 的 의"))
        return;
    if (agency_country_before(w, m->first - 1, &country))
        set_beside(m, country.code);
}

static void take_royal(const agency_worker *w, mention *m)
{
    const cq_segment *segment = &w->view.segment;
    if (m->first == 0 || !agency_is_one_of(segment, m->first - 1, "Royal ROYAL Imperial"))
        return;
    m->first--;
    m->start = segment->tokens->start[m->first];
}

/* "8日外交部发言人": a day, not Japan. */
static bool is_day(const cq_segment *segment, uint32_t i)
{
    return i > 0 && cqk_token_is(segment, i, CQ_STR("日")) &&
           (segment->tokens->kind[i - 1] == CQ_TOKEN_NUMBER ||
            agency_is_one_of(segment, i - 1, "一 二 三 四 五 六 七 八 九 十 同 今 昨 即 本 当"));
}

static void take_country_before(const agency_worker *w, mention *m)
{
    const cq_segment *segment = &w->view.segment;
    cqk_country_match country;
    take_royal(w, m);
    if (m->first > 0 && is_day(segment, m->first - 1))
        return;
    uint32_t tokens = agency_country_before(w, m->first, &country);
    if (!tokens) {
        take_possessor(w, m);
        return;
    }
    bool abbreviation = cqk_token_is(segment, m->first - 1, CQ_STR("."));
    if (segment->tokens->kind[m->first - 1] == CQ_TOKEN_PUNCTUATION && !abbreviation)
        return;
    set_beside(m, country.code);
    if (segment->tokens->kind[m->first] == CQ_TOKEN_HANGUL &&
        country.end != segment->tokens->end[m->first - 1])
        return; /* 미국은 | 국무부 */
    m->first -= tokens;
    if (m->first > 0 && cqk_token_is(segment, m->first - 1, CQ_STR("大")) &&
        strcmp(country.code, "MY") == 0 && cqk_touches(segment, m->first))
        m->first--; /* 大马 */
    m->start = segment->tokens->start[m->first];
    take_royal(w, m);
}

/* "Ministère des Affaires étrangères espagnol" */
static void take_adjective_behind(const agency_worker *w, mention *m)
{
    const cq_segment *segment = &w->view.segment;
    cqk_country_match country;
    uint32_t tokens;
    if (m->last >= segment->tokens->count || m->beside[0] ||
        m->end != segment->tokens->end[m->last - 1] ||
        segment->tokens->kind[m->last] != CQ_TOKEN_LETTER ||
        cqk_shape(segment, m->last, CQ_SHAPE_UPPER_FIRST) ||
        !(agency_head(w->model->words, segment, m->first, &tokens) &
          (WORD_FRENCH | WORD_SPANISH)) ||
        !cqk_country_at(w->model->countries, segment, m->last, &country) ||
        country.form != CQK_COUNTRY_ADJECTIVE)
        return;
    set_beside(m, country.code);
    m->last += country.tokens;
    m->end = segment->tokens->end[m->last - 1];
}

/* Tokens of "of the", "de la", "der", "der ehemaligen", "de l'ex-" at i; 0: none. */
static uint32_t count_of(const cq_segment *segment, uint32_t i)
{
    static const char past[] = "former then ehemaligen früheren damaligen ancienne antigua extinta";
    static const char of[] = "of de du des d' d’ del der von do da";
    static const char article[] = "the The la las los l' l’ le les der";
    uint32_t n = 0;
    if (agency_is_one_of(segment, i, "for") && segment->tokens->count > i)
        return 0;
    if (agency_is_one_of(segment, i, of))
        n = agency_is_one_of(segment, i + 1, article) ? 2 : 1;
    if (n && agency_is_one_of(segment, i + n, past))
        n++;
    else if (n && cqk_token_is(segment, i + n, CQ_STR("ex")) &&
             cqk_token_is(segment, i + n + 1, CQ_STR("-")))
        n += 2;
    return n;
}

/* МИД РК: of Kazakhstan where the document speaks of it, else of Korea. */
void agency_tell_republic(const agency_worker *w, uint32_t i, cqk_country_match *country)
{
    if (cqk_token_is_word(&w->view.segment, i, "РК") && strcmp(country->code, "KR") == 0 &&
        agency_country_count(w, "KZ") > 0 &&
        3 * agency_country_count(w, "KZ") > agency_country_count(w, "KR"))
        memcpy(country->code, "KZ", sizeof "KZ");
}

static void take_country_behind(const agency_worker *w, mention *m)
{
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    cqk_country_match country;
    uint32_t of = count_of(segment, m->last);
    uint32_t at = m->last + of;
    if (at >= t->count || m->end != t->end[m->last - 1] ||
        !cqk_country_at(w->model->countries, segment, at, &country))
        return;
    agency_tell_republic(w, at, &country);
    bool cyrillic = (unsigned char)segment->text.data[t->start[at]] >= 0xD0 &&
                    (unsigned char)segment->text.data[t->start[at]] <= 0xD1;
    if (t->kind[at] != CQ_TOKEN_LETTER || !cqk_shape(segment, at, CQ_SHAPE_UPPER_FIRST))
        return;
    if (country.form != CQK_COUNTRY_NAME ||
        (strlen(country.code) != 2 && cqk_shape(segment, at, CQ_SHAPE_UPPER_ALL)) ||
        (m->beside[0] && strcmp(m->beside, country.code) != 0) ||
        (m->name.last && agency_is_of_other_state(w, &m->name, country.code)))
        return; /* "Parlement de la CEDEAO" is no state's */
    if (!of && !cyrillic && !cqk_shape(segment, m->last - 1, CQ_SHAPE_UPPER_ALL))
        return;
    set_beside(m, country.code);
    m->last = at + country.tokens;
    m->end = t->end[m->last - 1];
}

/* "UK National Crime Agency", "österreichisches Bundeskanzleramt": the body's own country. */
static bool is_own_country(const agency_worker *w, const mention *m, const char *code)
{
    if (m->source == NO_SOURCE)
        return false;
    const gaz *g = &w->model->set.source[m->source];
    for (uint32_t i = g->nodes[m->node].names; i; i = g->names[i - 1].next) {
        const gaz_name *name = &g->names[i - 1];
        if (name->type != GAZ_ACRONYM &&
            strncmp(g->bodies[name->body].country, code, sizeof g->bodies[0].country) == 0)
            return true;
    }
    return false;
}

/* 韓国|経済企画院, 중국|해관총서: the body's own country, by its name. */
static bool is_eastern_own(const agency_worker *w, const mention *m, const cqk_country_match *match)
{
    const cq_segment *segment = &w->view.segment;
    uint8_t kind = segment->tokens->kind[m->first];
    bool joined = kind == CQ_TOKEN_HANGUL
                      ? segment->tokens->end[m->first - 1] + 1 == m->start
                      : (kind == CQ_TOKEN_IDEOGRAPH && cqk_touches(segment, m->first));
    return joined && match->form == CQK_COUNTRY_NAME &&
           match->end == segment->tokens->end[m->first - 1] &&
           (kind == CQ_TOKEN_HANGUL || m->last - m->first >= 3) &&
           is_own_country(w, m, match->code);
}

static void take_own_country(const agency_worker *w, mention *m)
{
    cqk_country_match country;
    const cq_segment *segment = &w->view.segment;
    uint32_t tokens = agency_country_before(w, m->first, &country);
    if (tokens && is_eastern_own(w, m, &country)) {
        take_country_before(w, m);
        return;
    }
    if (!tokens || segment->tokens->kind[m->first] != CQ_TOKEN_LETTER ||
        (segment->tokens->kind[m->first - 1] != CQ_TOKEN_LETTER &&
         !cqk_token_is(segment, m->first - 1, CQ_STR("."))) ||
        m->last - m->first < 2)
        return;
    if (is_own_country(w, m, country.code))
        take_country_before(w, m);
}

/* КГБ | СССР, ВМС | Индии: the body's own state behind a Russian name or acronym. */
static void take_own_behind(const agency_worker *w, mention *m)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    unsigned char lead = (unsigned char)s->text.data[m->start];
    if (lead < 0xD0 || lead > 0xD1 || m->source == NO_SOURCE || m->beside[0] ||
        m->last >= s->tokens->count || m->end != s->tokens->end[m->last - 1] ||
        !cqk_shape(s, m->last, CQ_SHAPE_UPPER_FIRST) ||
        !cqk_country_at(w->model->countries, s, m->last, &country) ||
        country.form != CQK_COUNTRY_NAME || strlen(country.code) != 2)
        return;
    const gaz *g = &w->model->set.source[m->source];
    uint32_t index = g->nodes[m->node].names;
    for (; index; index = g->names[index - 1].next) {
        const gaz_body *body = &g->bodies[g->names[index - 1].body];
        if (strncmp(body->country, country.code, sizeof body->country) == 0)
            break;
    }
    if (!index)
        return;
    set_beside(m, country.code);
    m->last += country.tokens;
    m->end = s->tokens->end[m->last - 1];
}

void agency_take_countries(const agency_worker *w, mention *m)
{
    if (cqk_equal((cq_str){m->rule, strlen(m->rule)}, CQ_STR("romance-head")))
        take_adjective_behind(w, m);
    if (!is_national(w, m)) {
        take_own_country(w, m);
        take_own_behind(w, m);
        return;
    }
    take_adjective_behind(w, m);
    take_country_before(w, m);
    take_country_behind(w, m);
}
