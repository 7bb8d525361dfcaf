/*
 * press.c - newspapers, agencies and broadcasters by how East Asian texts cite them:
 *
 *   【パンオリエントニュース アズハリ記者】    深圳卫视记者：    《北京青年报》    (더팩트 박재우
 * 기자)
 */
#include "names/cjk.h"

#include <string.h>

enum { OUTLET_MAX = 16 };

static cq_status add_press(agency_worker *w, uint32_t first, uint32_t last)
{
    for (uint32_t k = 0; k < w->mention_count; k++)
        if (w->mentions[k].first == first && w->mentions[k].last == last)
            return CQ_OK; /* known */
    mention *m = agency_add(w, first, last, "press");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("newspaper");
    m->score = CQ_SCORE_DEFAULT + 100; /* its form says what it is */
    return CQ_OK;
}

/* フリーランス, 幹事社: a reporter who speaks for no one. */
static bool is_nobody(cq_str text)
{
    static const char *const words[] = {"フリーランス", "フリー", "幹事社", "幹事", "外国人"};
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_is(text, words[k]))
            return true;
    return false;
}

/* 【outlet name記者】: what stands between the bracket and the space in front of the name. */
static cq_status add_bracketed(agency_worker *w, const cjk_reader *r, uint32_t reporter)
{
    const cq_tokens *t = r->s->tokens;
    uint32_t gap = 0;
    for (uint32_t i = reporter; i > 0 && reporter - i < OUTLET_MAX + 8; i--) {
        if (cjk_is_one(r, i - 1, "【（") || cqk_token_is(r->s, i - 1, CQ_STR("("))) {
            bool named = gap > i && !is_nobody(cqk_tokens(r->s, i, gap));
            return named ? add_press(w, i, gap) : CQ_OK;
        }
        bool word = t->kind[i - 1] == CQ_TOKEN_IDEOGRAPH || t->kind[i - 1] == CQ_TOKEN_KATAKANA ||
                    t->kind[i - 1] == CQ_TOKEN_LETTER || t->kind[i - 1] == CQ_TOKEN_HIRAGANA ||
                    cjk_is_one(r, i - 1, "・ー");
        if (!word)
            return CQ_OK;
        if (!cqk_touches(r->s, i - 1) && i - 1 < reporter && gap == 0 && i > 1)
            gap = i - 1;
    }
    return CQ_OK;
}

/* 深圳卫视|记者：: at the beginning of a paragraph. */
static cq_status add_asking(agency_worker *w, const cjk_reader *r, uint32_t reporter)
{
    static const char tails[] = "社台臺报報网網视視电電闻聞刊志";
    const cq_tokens *t = r->s->tokens;
    uint32_t first = reporter;
    while (first > 0 && reporter - first < OUTLET_MAX && t->kind[first - 1] == CQ_TOKEN_IDEOGRAPH)
        first--;
    if (first + 2 > reporter || !cjk_is_one(r, reporter - 1, tails) ||
        (first > 0 && !(t->shape[first] & (CQ_SHAPE_SENTENCE_START | CQ_SHAPE_LINE_BEFORE))) ||
        !cjk_is_one(r, reporter + 2, "："))
        return CQ_OK;
    return add_press(w, first, reporter);
}

/* 《北京青年报》: the last characters of a newspaper's name; 公报, 年报 and the like are papers. */
static cq_status add_title(agency_worker *w, const cjk_reader *r, uint32_t close)
{
    static const char others[] = "公通简簡情申预預警捷电電年月季专專呈快";
    bool youth = close > 2 && cjk_is_one(r, close - 2, "年") && cjk_is_one(r, close - 3, "青少");
    if (close < 4 || !cjk_is_one(r, close - 1, "报報") ||
        (cjk_is_one(r, close - 2, others) && !youth))
        return CQ_OK;
    uint32_t first = close - 1;
    while (first > 0 && close - first < OUTLET_MAX &&
           r->s->tokens->kind[first - 1] == CQ_TOKEN_IDEOGRAPH)
        first--;
    return first > 0 && cjk_is_one(r, first - 1, "《") && close - first >= 3
               ? add_press(w, first, close)
               : CQ_OK;
}

cq_status agency_press_cjk(agency_worker *w, const cjk_reader *r, uint32_t i)
{
    if (cjk_is_one(r, i, "》"))
        return add_title(w, r, i);
    if (!cjk_is_one(r, i + 1, "者"))
        return CQ_OK;
    return r->japanese ? add_bracketed(w, r, i) : add_asking(w, r, i);
}

/* "(아주경제 윤혜원 기자)": in front of a name of two to four syllables. */
cq_status agency_press_korean(agency_worker *w, uint32_t reporter)
{
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    uint32_t name = reporter - 1;
    if (reporter < 3 || t->kind[name] != CQ_TOKEN_HANGUL || t->end[name] - t->start[name] < 6 ||
        t->end[name] - t->start[name] > 12)
        return CQ_OK;
    uint32_t first = name;
    while (first > 0 && name - first < 4 &&
           (t->kind[first - 1] == CQ_TOKEN_HANGUL || t->kind[first - 1] == CQ_TOKEN_LETTER))
        first--;
    if (first == name || first == 0 ||
        !(cqk_token_is(s, first - 1, CQ_STR("(")) || cqk_token_is(s, first - 1, CQ_STR("["))))
        return CQ_OK;
    return add_press(w, first, name);
}

/* "Radio Moscow", "Radio Free Grenada": a state, a city or a name behind, no matter of radio. */
cq_status agency_grammar_radio(agency_worker *w, uint32_t i)
{
    enum { WORDS_MAX = 3 };
    static const char *const matters[] = {
        "Frequency", "Frequencies", "Regulations", "Astronomy", "Science",  "Spectrum", "Telescope",
        "Address",   "Equipment",   "Technical",   "Engineers", "Amateurs", "Amateur",  "Operator",
        "Silence",   "Message",     "Bulletin",    "Relay",     "Free"};
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    uint32_t tokens;
    cqk_country_match country;
    uint32_t first = i + 1 + cqk_token_is(s, i + 1, CQ_STR("Free"));
    uint32_t last = first;
    if (!cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST) || cqk_shape(s, i, CQ_SHAPE_UPPER_ALL) ||
        cqk_token_in(s, first, matters, CQK_COUNT(matters)))
        return CQ_OK;
    if (first < t->count && cqk_country_at(w->model->countries, s, first, &country))
        last = first + country.tokens;
    while (last < t->count && last - first < WORDS_MAX && t->kind[last] == CQ_TOKEN_LETTER &&
           cqk_shape(s, last, CQ_SHAPE_UPPER_FIRST) && !cqk_touches(s, last) &&
           !(t->shape[last] & (CQ_SHAPE_SENTENCE_START | CQ_SHAPE_LINE_BEFORE)) &&
           !agency_head(w->model->words, s, last, &tokens))
        last++;
    if (last == first ||
        (i > 0 && t->kind[i - 1] == CQ_TOKEN_LETTER && cqk_shape(s, i - 1, CQ_SHAPE_UPPER_FIRST) &&
         !(t->shape[i] & CQ_SHAPE_SENTENCE_START)))
        return CQ_OK;
    mention *m = agency_add(w, i, last, "radio");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("media");
    m->score = CQ_SCORE_DEFAULT - 100;
    return CQ_OK;
}
