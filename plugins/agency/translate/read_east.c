/*
 * read_east.c - a name in Chinese, Japanese or Korean, as pieces: the state and the body that it
 * begins with, then terms up to its end.
 */
#include "translate/english.h"
#include "translate/reader.h"

#include <string.h>

enum { TRIES = 400, TERM_ALONE = 9 };

/* 国家, 国立: not the end of a state's name. */
static bool begins_word(const reader *r, uint32_t i)
{
    size_t bytes;
    cq_str rest = {r->s->text.data + r->s->tokens->start[i], r->m->end - r->s->tokens->start[i]};
    return agency_dictionary_text(r->w->model->dictionary, rest, r->w->kana > 0, &bytes) &&
           bytes > 3;
}

/* The state whose name, or short form, a text begins with. */
static uint32_t read_state(reader *r, uint32_t i)
{
    static const char *const state[] = {"国", "國"}; /* 蒙古|国 */
    cqk_country_match match;
    if (!cqk_country_at(r->w->model->countries, r->s, i, &match) ||
        match.form != CQK_COUNTRY_NAME || match.end > r->m->end ||
        match.end != r->s->tokens->end[i + match.tokens - 1])
        return i;
    if (!agency_add_country(r, &match))
        return i;
    i += match.tokens;
    bool named = i + 2 < r->m->last && (cqk_token_is(r->s, i, (cq_str){state[0], 3}) ||
                                        cqk_token_is(r->s, i, (cq_str){state[1], 3}));
    return named && !begins_word(r, i) ? i + 1 : i;
}

/* 中日韓, 中、日、韓, 한미, 한·미: states by one character each, which stand in front in English,
 * joined. The byte behind them; `at` itself: there are not two. */
static uint32_t read_states(reader *r, store *kept, uint32_t at)
{
    static const char *const marks[] = {"、", "·", "ㆍ", "․", "‧", "・", "-"};
    char text[128];
    size_t len = 0;
    uint32_t states = 0;
    uint32_t end = at;
    while (end < r->m->end) {
        cq_str rest = {r->s->text.data + end, r->m->end - end};
        const char *code = NULL;
        for (size_t k = 0; states && k < CQK_COUNT(marks); k++)
            if (cqk_begins_with(rest, marks[k])) {
                rest = (cq_str){rest.data + strlen(marks[k]), rest.len - strlen(marks[k])};
                break;
            }
        uint32_t bytes = rest.len ? cqk_country_short(r->w->model->countries, rest, &code) : 0;
        cq_str name = bytes && code ? cqk_country_name(code) : (cq_str){NULL, 0};
        if (name.len > 11 && memcmp(name.data, "Republic of", 11) == 0)
            name = (cq_str){name.data + 12, name.len - 12}; /* Korea */
        if (!name.len || len + name.len + 2 > sizeof text)
            break;
        if (states++)
            text[len++] = '-';
        memcpy(text + len, name.data, name.len);
        len += name.len;
        end = (uint32_t)(rest.data + bytes - r->s->text.data);
    }
    cq_str joined;
    size_t bytes;
    cq_str whole = {r->s->text.data + at, r->m->end - at};
    const agency_term *term =
        agency_dictionary_text(r->w->model->dictionary, whole, r->w->kana > 0, &bytes);
    if (term && (term->role == TERM_COUNTRY || bytes > end - at))
        return at; /* 북한|군, 중소기업|청 */
    if (states < 2 || !agency_keep_text(kept, (cq_str){text, len}, &joined) ||
        !agency_add_piece(r, TERM_RANK, joined))
        return at;
    return end;
}

/* 日本|・|モンゴル: the second of two states by their names makes one piece of both. The token
 * behind it, or `i`: there is none. */
static uint32_t join_second(reader *r, store *kept, uint32_t i)
{
    char text[128];
    cq_str joined;
    static const char *const marks[] = {"・", "—", "–", "-", "·", "和", "与", "與", "및"};
    uint32_t second = i;
    for (size_t k = 0; k < CQK_COUNT(marks) && i < r->m->last; k++)
        if (cqk_token_is_word(r->s, i, marks[k]))
            second = i + 1;
    if (r->count != 1 || second >= r->m->last)
        return i;
    uint32_t end = read_state(r, second);
    if (end == second || r->count != 2)
        return i;
    r->count = 1;
    const piece *p = r->pieces;
    int len = snprintf(text, sizeof text, "%.*s-%.*s", (int)p[0].english.len, p[0].english.data,
                       (int)p[1].english.len, p[1].english.data);
    if (len < 0 || (size_t)len >= sizeof text ||
        !agency_keep_text(kept, (cq_str){text, (size_t)len}, &joined))
        return i;
    r->pieces[0] = (piece){.role = TERM_RANK, .english = joined};
    r->country[0] = '\0';
    return end;
}

/* 日|・|モロッコ, 日|タイ: a state by one character and one by its name. The token behind them, or
 * `i`. */
static uint32_t read_short_and_name(reader *r, store *kept, uint32_t i)
{
    cqk_country_match match;
    if (i + 2 >= r->m->last ||
        !(cqk_token_is_word(r->s, i + 1, "・") || r->s->tokens->kind[i + 1] == CQ_TOKEN_KATAKANA) ||
        !cqk_country_at(r->w->model->countries, r->s, i, &match) ||
        match.form != CQK_COUNTRY_SHORT || match.tokens != 1)
        return i;
    match.form = CQK_COUNTRY_NAME;
    if (!agency_add_country(r, &match))
        return i;
    uint32_t end = join_second(r, kept, i + 1);
    if (end > i + 1)
        return end;
    r->count = 0;
    return i;
}

/* ASEAN|連結性調整委員会: an acronym in Latin letters stays, in front. */
static bool is_latin_front(const reader *r, uint32_t first)
{
    const cq_tokens *t = r->s->tokens;
    return t->kind[first] == CQ_TOKEN_LETTER && cqk_shape(r->s, first, CQ_SHAPE_UPPER_ALL) &&
           first + 1 < r->m->last && cqk_touches(r->s, first + 1);
}

/* The state and the body that the name begins with; the byte behind them. */
static uint32_t read_owner(reader *r, store *kept)
{
    const cq_tokens *t = r->s->tokens;
    uint32_t first = r->m->first;
    uint32_t last = first;
    cq_str body;
    if (is_latin_front(r, first))
        return agency_add_piece(r, TERM_RANK, cqk_token(r->s, first)) ? t->end[first]
                                                                      : t->start[first];
    if (agency_part_at(r, first, &last, &body) && t->end[last - 1] < r->m->end &&
        agency_keep_text(kept, body, &body))
        return agency_add_piece(r, TERM_BODY, body) ? t->end[last - 1] : r->m->start;
    uint32_t state = read_state(r, first);
    if (state < r->m->last && agency_part_at(r, state, &last, &body) &&
        t->end[last - 1] < r->m->end && agency_keep_text(kept, body, &body)) {
        r->count = 0; /* 俄罗斯外交部|国际信息安全司: the body with its state */
        return agency_add_piece(r, TERM_BODY, body) ? t->end[last - 1] : r->m->start;
    }
    state = state > first ? join_second(r, kept, state) : read_short_and_name(r, kept, first);
    return state > first ? t->end[state - 1] : read_states(r, kept, t->start[first]);
}

/* White space between the words of a Korean name, and a line break in any. */
static uint32_t skip_space(const reader *r, uint32_t at)
{
    const char *text = r->s->text.data;
    while (at < r->m->end && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t'))
        at++;
    return at;
}

/* The terms from byte `at` to the name's end; the longest first, shorter ones where what follows
 * is none (정책|연구원, not 정책연구|원). */
static bool read_terms(reader *r, uint32_t at, uint32_t *tries)
{
    at = skip_space(r, at);
    if (at == r->m->end)
        return true;
    size_t bytes = r->m->end - at;
    const uint32_t before = r->count;
    while (bytes && (*tries)++ < TRIES) {
        cq_str rest = {r->s->text.data + at, bytes};
        const agency_term *term =
            agency_dictionary_text(r->w->model->dictionary, rest, r->w->kana > 0, &bytes);
        bool last = at + bytes == r->m->end;
        bool head = term && (term->role == TERM_OF || term->role == TERM_HEAD);
        if (term && head != last) {
            const agency_term *other = agency_dictionary_as(
                r->w->model->dictionary, (cq_str){rest.data, bytes}, r->w->kana > 0, last);
            term = other ? other : term;
        }
        if (!term || !agency_add_term(r, term))
            return false;
        if (read_terms(r, at + (uint32_t)bytes, tries))
            return true;
        r->count = before;
        bytes--;
    }
    return false;
}

/* 国家开发银行|股份有限公司: the body itself, with its legal form. */
static bool is_company_of(reader *r, uint32_t at)
{
    static const char *const forms[] = {"股份有限公司", "有限责任公司", "有限責任公司", "有限公司",
                                        "集团公司",     "集團公司",     "公司"};
    cq_str rest = {r->s->text.data + at, r->m->end - at};
    for (size_t k = 0; k < CQK_COUNT(forms); k++)
        if (r->count == 1 && r->pieces[0].role == TERM_BODY && cqk_is(rest, forms[k])) {
            r->pieces[0].role = TERM_HEAD; /* all of the name */
            return true;
        }
    return false;
}

/* 沖縄に関する|特別行動委員会: the byte where the council begins whose matter stands in front of
 * it; 0: it is no such name. *matter_end: where the matter ends. */
static uint32_t council_behind(const reader *r, uint32_t at, uint32_t *matter_end)
{
    static const char *const joints[] = {"等に関する", "に関する", "等に係る", "に係る"};
    const char *text = r->s->text.data;
    for (uint32_t i = at + 3; i + 12 < r->m->end; i++)
        for (size_t k = 0; k < CQK_COUNT(joints); k++) {
            size_t len = strlen(joints[k]);
            if (i + len < r->m->end && memcmp(text + i, joints[k], len) == 0) {
                *matter_end = i;
                return i + (uint32_t)len;
            }
        }
    return 0;
}

/* The council's own words first, then "on" and its matter. */
static bool read_council(reader *r, uint32_t at)
{
    static const agency_term on = {"on", TERM_LINK, ""};
    uint32_t matter_end = 0;
    uint32_t council = council_behind(r, at, &matter_end);
    uint32_t tries = 0;
    if (!council || !read_terms(r, council, &tries) || r->count == 0)
        return false;
    mention matter = *r->m;
    const mention *whole = r->m;
    bool done = agency_add_term(r, &on);
    matter.end = matter_end;
    r->m = &matter;
    done = done && read_terms(r, at, &tries);
    r->m = whole;
    return done;
}

/* 香港特別行政區|政府|保安局: the bureaux of Hong Kong and Macao are called without the word. */
static void drop_government(reader *r)
{
    static const char *const harbours[] = {"HK", "MO"};
    const piece *state = r->pieces;
    bool harbour = r->count > 3 && state->role == TERM_COUNTRY &&
                   (strcmp(state->code, harbours[0]) == 0 || strcmp(state->code, harbours[1]) == 0);
    if (!harbour || !cqk_is(r->pieces[1].english, "Government"))
        return;
    memmove(r->pieces + 1, r->pieces + 2, (r->count - 2) * sizeof *r->pieces);
    r->count--;
}

/* 中国社会科学院|世界经济与政治研究所: "Institute of World Economics and Politics", as Chinese
 * bodies call their parts. */
static void put_matter_behind(piece *head, bool school)
{
    static const char *const heads[] = {"Institute", "Center", "Research Center"};
    if (cqk_is(head->english, "Research Institute"))
        head->english = CQ_STR("Institute");
    if (school && (cqk_is(head->english, "Academy") || cqk_is(head->english, "College"))) {
        head->english = CQ_STR("School"); /* 北京大学|国际关系学院 */
        head->role = TERM_OF;
    }
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        if (head->role == TERM_HEAD && cqk_is(head->english, heads[k]))
            head->role = TERM_OF;
}

bool agency_read_east(reader *r, store *kept)
{
    uint32_t tries = 0;
    cq_str text = {r->s->text.data + r->m->start, r->m->end - r->m->start};
    size_t form = agency_legal_form(text);
    uint32_t at = form ? r->m->start + (uint32_t)form : read_owner(r, kept);
    if (is_company_of(r, at))
        return true;
    if (!read_terms(r, at, &tries))
        return r->w->kana > 0 && at == r->m->start + (uint32_t)form && read_council(r, at);
    drop_government(r);
    piece *head = &r->pieces[r->count ? r->count - 1 : 0];
    bool owned = r->count > 1 && (r->pieces->role == TERM_COUNTRY || r->pieces->role == TERM_BODY);
    if (owned && r->w->kana > 0 && cqk_is(head->english, "Research Institute"))
        head->english = CQ_STR("Institute"); /* 東京大学|東洋文化研究所 */
    if (owned && r->pieces->role == TERM_BODY && r->w->kana == 0 &&
        r->s->tokens->kind[r->m->first] == CQ_TOKEN_IDEOGRAPH)
        put_matter_behind(head, agency_ends_with(r->pieces->english, "University"));
    /* 航空事故調査委員会: one term, but of several words */
    return r->count > 1 || (r->count == 1 && text.len >= TERM_ALONE &&
                            memchr(r->pieces->english.data, ' ', r->pieces->english.len));
}
