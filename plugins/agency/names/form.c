/*
 * form.c - the legal forms that stand in front of East Asian names: 独立行政法人国際協力機構,
 * 株式会社国際協力銀行, 一般社団法人Medical Excellence JAPAN. They belong to the name, not to its
 * value.
 */
#include "agency.h"

#include <string.h>

enum { NAME_MAX_TOKENS = 16 };

static const char *const forms[] = {
    "認定特定非営利活動法人",
    "特定非営利活動法人",
    "地方独立行政法人",
    "国立研究開発法人",
    "独立行政法人",
    "国立大学法人",
    "公益財団法人",
    "公益社団法人",
    "一般財団法人",
    "一般社団法人",
    "社会福祉法人",
    "財団法人",
    "社団法人",
    "学校法人",
    "宗教法人",
    "医療法人",
    "特殊法人",
    "株式会社",
    "有限会社",
    "合同会社",
    "财团法人",
    "財團法人",
    "社團法人",
    "行政法人",
    "재단법인",
    "사단법인",
    "주식회사",
    "독립행정법인",
    "사회복지법인",
    "학교법인",
    "（一財）",
    "（一社）",
    "（公財）",
    "（公社）",
    "（国研）",
    "（特非）",
    "（株）",
    "（有）",
    "（独）",
    "（財）",
    "（社）",
    "（学）",
    "(株)",
    "(有)",
    "(独)",
    "(財)",
    "(社)",
};

size_t agency_legal_form(cq_str text)
{
    for (size_t k = 0; k < CQK_COUNT(forms); k++) {
        if (!cqk_begins_with(text, forms[k]))
            continue;
        size_t len = strlen(forms[k]);
        return len + (text.data[len] == ' ');
    }
    return 0;
}

/* All forms end in a bracket or in one of these characters of three bytes. */
static bool ends_form(cq_str text, uint32_t end)
{
    static const char *const ends[] = {"人", "社", "인", "사", "）"};
    if (end > 0 && text.data[end - 1] == ')')
        return true;
    for (size_t k = 0; end >= 3 && k < CQK_COUNT(ends); k++)
        if (memcmp(text.data + end - 3, ends[k], 3) == 0)
            return true;
    return false;
}

/* The length of the form, with a blank behind it, that ends at `end`. */
static uint32_t form_before(cq_str text, uint32_t end)
{
    uint32_t blank = end > 0 && text.data[end - 1] == ' ';
    if (!ends_form(text, end - blank))
        return 0;
    for (size_t k = 0; k < CQK_COUNT(forms); k++) {
        uint32_t len = (uint32_t)strlen(forms[k]);
        if (end - blank >= len && memcmp(text.data + end - blank - len, forms[k], len) == 0)
            return len + blank;
    }
    return 0;
}

void agency_take_form(const agency_worker *w, mention *m)
{
    const cq_segment *s = &w->view.segment;
    uint8_t kind = s->tokens->kind[m->first];
    if (m->first == 0 || (kind != CQ_TOKEN_IDEOGRAPH && kind != CQ_TOKEN_KATAKANA &&
                          kind != CQ_TOKEN_HANGUL && kind != CQ_TOKEN_LETTER))
        return;
    m->start -= form_before(s->text, m->start);
    while (m->first > 0 && s->tokens->start[m->first] > m->start)
        m->first--;
}

/* 三菱商事|（株）, 日揮|㈱: the short form of a company that stands behind its name belongs to it.
 */
void agency_take_form_behind(const agency_worker *w, mention *m)
{
    static const char *const short_forms[] = {"（株）", "(株)", "（有）", "(有)"};
    const cq_segment *s = &w->view.segment;
    cq_str rest = {s->text.data + m->end, s->text.len - m->end};
    for (size_t k = 0; k < CQK_COUNT(short_forms); k++)
        if (cqk_begins_with(rest, short_forms[k])) {
            m->end += (uint32_t)strlen(short_forms[k]);
            while (m->last < s->tokens->count && s->tokens->start[m->last] < m->end)
                m->last++;
            return;
        }
}

/* Characters that end a name: "and", "each", a post. */
static bool is_stop(const cq_segment *s, uint32_t i)
{
    static const char *const stops[] = {"及", "並", "等", "他", "各", "氏"};
    for (size_t k = 0; k < CQK_COUNT(stops); k++)
        if (cqk_token_is_word(s, i, stops[k]))
            return true;
    return false;
}

static bool is_post(const cq_segment *s, uint32_t i)
{
    static const char *const posts[] = {"代表", "社長", "会長", "理事", "総裁", "取締", "専務",
                                        "常務", "部長", "所長", "副会", "副理", "顧問", "相談",
                                        "監事", "執行", "秘書", "秘书", "副秘", "董事", "主席",
                                        "副主", "主任", "會長", "副會", "会长", "总经", "總經",
                                        "副總", "副总", "院長", "院长", "负责", "負責"};
    cq_str rest = {s->text.data + s->tokens->start[i], s->text.len - s->tokens->start[i]};
    for (size_t k = 0; k < CQK_COUNT(posts); k++)
        if (rest.len >= 6 && memcmp(rest.data, posts[k], 6) == 0)
            return true;
    return false;
}

/* Past the name that begins at token i: what touches, and Latin words behind Latin words. */
static uint32_t name_end(const cq_segment *s, uint32_t i)
{
    const cq_tokens *t = s->tokens;
    uint32_t end = i;
    for (; end < t->count && end - i < NAME_MAX_TOKENS; end++) {
        uint8_t kind = t->kind[end];
        bool latin = kind == CQ_TOKEN_LETTER || kind == CQ_TOKEN_NUMBER;
        bool eastern = kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_KATAKANA;
        if ((!latin && !eastern && !cqk_token_is(s, end, CQ_STR("・")) &&
             !cqk_token_is(s, end, CQ_STR("&"))) ||
            is_stop(s, end) || is_post(s, end))
            break;
        if (end > i && !cqk_touches(s, end) &&
            !(kind == CQ_TOKEN_LETTER && t->kind[end - 1] == CQ_TOKEN_LETTER &&
              cqk_shape(s, end, CQ_SHAPE_UPPER_FIRST)))
            break;
    }
    return end;
}

/* 支店, 営業本部: parts of the company that is named in front. */
static bool is_division(const cq_segment *s, uint32_t i)
{
    static const char *const words[] = {"支店", "支社", "本社", "工場", "事業", "営業", "経営",
                                        "技術", "研究", "開発", "海外", "国際", "総務", "企画",
                                        "広報", "相談", "専門", "東京", "大阪", "製造", "製"};
    cq_str rest = {s->text.data + s->tokens->start[i], s->text.len - s->tokens->start[i]};
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_begins_with(rest, words[k]))
            return true;
    return false;
}

/* 日立製作所|株式会社 ends the name; but 坂根正弘|株式会社小松製作所: a person's name of three to
 * five characters in front, another name behind. */
bool agency_form_begins(const cq_segment *s, uint32_t i)
{
    enum { PERSON_MIN = 3, PERSON_MAX = 5, NAME_MIN = 2, FORM_BYTES = 12 };
    const cq_tokens *t = s->tokens;
    uint32_t front = i;
    while (front > 0 && cqk_touches(s, front) &&
           (t->kind[front - 1] == CQ_TOKEN_IDEOGRAPH || t->kind[front - 1] == CQ_TOKEN_KATAKANA))
        front--;
    if (front == i)
        return true;
    uint32_t first = i;
    while (first < t->count && t->start[first] < t->start[i] + FORM_BYTES)
        first++;
    return i - front >= PERSON_MIN && i - front <= PERSON_MAX && first < t->count &&
           t->kind[first] == CQ_TOKEN_IDEOGRAPH && cqk_touches(s, first) &&
           !is_division(s, first) && name_end(s, first) >= first + NAME_MIN;
}

static bool is_name_token(const cq_tokens *t, uint32_t i)
{
    return t->kind[i] == CQ_TOKEN_IDEOGRAPH || t->kind[i] == CQ_TOKEN_KATAKANA;
}

/* 大東貿易（株）: the unknown name in front of a company's short form, whose bracket token i opens.
 */
static cq_status before_short_form(agency_worker *w, uint32_t i)
{
    enum { FORM = 3, NAME_MIN = 2 };
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    uint32_t first = i;
    while (first > 0 && i - first < NAME_MAX_TOKENS && is_name_token(t, first - 1) &&
           cqk_touches(s, first))
        first--;
    if (i - first < NAME_MIN || i + FORM > t->count)
        return CQ_OK;
    mention *m = agency_add(w, first, i + FORM, "cjk-suffix");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("company");
    m->score = CQ_SCORE_DEFAULT - 250;
    return CQ_OK;
}

cq_status agency_grammar_form(agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    if (i > 0 && cqk_token_is(s, i - 1, CQ_STR("(")))
        i--; /* (株) */
    if (cqk_token_is(s, i, CQ_STR("(")) || cqk_token_is(s, i, CQ_STR("（"))) {
        if (!agency_legal_form((cq_str){s->text.data + t->start[i], s->text.len - t->start[i]}))
            return CQ_OK;
        if (i > 0 && is_name_token(t, i - 1) && cqk_touches(s, i))
            return before_short_form(w, i);
    }
    cq_str rest = {s->text.data + t->start[i], s->text.len - t->start[i]};
    size_t len = agency_legal_form(rest);
    if (len == 0 || !agency_form_begins(s, i))
        return CQ_OK;
    uint32_t first = i;
    while (first < t->count && t->start[first] < t->start[i] + len)
        first++;
    uint32_t end =
        first < t->count && t->start[first] == t->start[i] + len ? name_end(s, first) : first;
    if (end == first)
        return CQ_OK;
    mention *m = agency_add(w, i, end, "cjk-suffix");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("company");
    m->score = CQ_SCORE_DEFAULT - 200;
    if (t->kind[first] != CQ_TOKEN_LETTER)
        return CQ_OK;
    return agency_set_value(w, m, cqk_tokens(s, first, end));
}
