/*
 * bind_east.c - short names that Chinese, Japanese, Korean and Russian documents give a body in
 * brackets behind its name:
 *
 *   上海合作组织（以下简称“上合组织”）    중앙재난안전대책본부(중대본)    ... центра (НКЦКИ)
 *
 * Without a word that announces it a short form is believed whose characters all occur in the name,
 * in order, the first of them at its beginning. A bare head (委员会, 위원회, Комиссия) names
 * nobody.
 */
#include "agency.h"
#include "names/cjk_suffix.h"
#include "names/heads.h"

#include <string.h>

enum { NAME_TOKENS = 12, NAME_BYTES = 60 };

static bool in_list(const cq_segment *s, uint32_t i, const char *const *list, size_t count)
{
    for (size_t k = 0; i < s->tokens->count && k < count; k++)
        if (cqk_token_is_word(s, i, list[k]))
            return true;
    return false;
}

/* Past the words that announce a short form, and the marks behind them; i: there are none. */
static uint32_t past_marker(const cq_segment *s, uint32_t i)
{
    static const char *const markers[] = {"以下简称", "以下簡稱", "以下称", "以下稱", "下称",
                                          "下稱",     "简称",     "簡稱",   "略称",   "以下",
                                          "이하",     "약칭",     "далее"};
    static const char *const marks[] = {"，", "、", "：", "—",  "–", "-", ":",  ",", "为", "為",
                                        "“",  "「", "『", "\"", "'", "‘", "《", "«", "〝"};
    const cq_tokens *t = s->tokens;
    if (i >= t->count)
        return i;
    cq_str rest = {s->text.data + t->start[i], s->text.len - t->start[i]};
    for (size_t k = 0; k < CQK_COUNT(markers); k++) {
        if (!cqk_begins_with(rest, markers[k]))
            continue;
        uint32_t end = t->start[i] + (uint32_t)strlen(markers[k]);
        while (i < t->count && t->start[i] < end)
            i++;
        while (in_list(s, i, marks, CQK_COUNT(marks)))
            i++;
        return i;
    }
    return i;
}

static bool is_name_kind(uint8_t kind)
{
    return kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_KATAKANA || kind == CQ_TOKEN_HANGUL ||
           kind == CQ_TOKEN_LETTER;
}

/* Past the name that begins at token i: tokens that touch one another. */
static uint32_t past_name(const cq_segment *s, uint32_t i)
{
    uint32_t end = i;
    while (end < s->tokens->count && end - i < NAME_TOKENS && is_name_kind(s->tokens->kind[end]) &&
           (end == i || cqk_touches(s, end)))
        end++;
    return end;
}

/* The bytes of the character at `at`. */
static size_t character(cq_str text, size_t at)
{
    size_t end = at + 1;
    while (end < text.len && ((unsigned char)text.data[end] & 0xC0) == 0x80)
        end++;
    return end - at;
}

/* Do all characters of the short form occur in the name in order, the first at its beginning? */
static bool is_drawn_from(cq_str name, cq_str part)
{
    size_t at = 0;
    for (size_t i = 0; i < part.len;) {
        size_t len = character(part, i);
        while (at + len <= name.len && memcmp(name.data + at, part.data + i, len) != 0)
            at += character(name, at);
        if (at + len > name.len || (i == 0 && at > 0))
            return false;
        at += len;
        i += len;
    }
    return part.len < name.len;
}

/* 委員会, 위원회: no more than what bodies end in. */
static bool is_bare(cq_str name)
{
    static const char *const others[] = {"위원회", "사무국", "공사", "공단", "재단", "협회",
                                         "은행",   "본부",   "기구", "조합", "회사", "센터",
                                         "机构",   "機構",   "基金", "银行", "本会", "同社",
                                         "中心",   "总部",   "机关", "機関", "대학", "연합"};
    for (size_t k = 0; k < CQK_COUNT(others); k++)
        if (cqk_is(name, others[k]))
            return true;
    for (size_t k = 0; name.len >= 3 && k < agency_suffix_count; k++)
        if (cqk_is(name, agency_suffixes[k].text))
            return true;
    return cqk_begins_with(name, "本") || cqk_begins_with(name, "双方") ||
           cqk_begins_with(name, "两") || cqk_begins_with(name, "각");
}

/* НКЦКИ: capitals only. */
static bool is_cyrillic_acronym(const cq_segment *s, uint32_t i)
{
    if (i >= s->tokens->count)
        return false;
    cq_str text = cqk_token(s, i);
    return s->tokens->kind[i] == CQ_TOKEN_LETTER && (unsigned char)text.data[0] >= 0xD0 &&
           (unsigned char)text.data[0] <= 0xD1 && cqk_shape(s, i, CQ_SHAPE_UPPER_ALL) &&
           text.len >= 6 && text.len <= 24;
}

/* The capital that a Cyrillic word begins with, in bytes that can be compared; 0: another word. */
static uint32_t cyrillic_initial(cq_str word)
{
    if (word.len < 2)
        return 0;
    unsigned char lead = (unsigned char)word.data[0];
    unsigned char last = (unsigned char)word.data[1];
    if (lead == 0xD0 && last >= 0xB0 && last <= 0xBF)
        return 0xD000u | (last - 0x20u); /* а to п */
    if (lead == 0xD1 && last >= 0x80 && last <= 0x8F)
        return 0xD000u | (last + 0x20u); /* р to я */
    return lead == 0xD0 ? 0xD000u | last : 0;
}

/* Are the acronym's letters the initials of the words of tokens [first, last)? */
static bool has_cyrillic_initials(const cq_segment *s, cq_str acronym, uint32_t first,
                                  uint32_t last)
{
    size_t n = 0;
    for (uint32_t i = first; i < last; i++) {
        cq_str word = cqk_token(s, i);
        if (s->tokens->kind[i] != CQ_TOKEN_LETTER || word.len <= 2)
            continue; /* "и", "по" have mostly no letter of their own */
        cq_str letter = {acronym.data + n, acronym.len - n};
        if (letter.len < 2 || cyrillic_initial(word) != cyrillic_initial(letter))
            return false;
        n += 2;
    }
    return n == acronym.len;
}

/* "Совет министров Организации Черноморского экономического сотрудничества (ЧЭС)": the letters are
 * those of the body that the name ends with. Where that begins; m->first: they are the whole
 * name's. */
static uint32_t owner_of_letters(const agency_worker *w, const mention *m, cq_str acronym)
{
    const cq_segment *s = &w->view.segment;
    uint32_t tail = m->last;
    if (acronym.len < 6 || has_cyrillic_initials(s, acronym, m->first, m->last))
        return m->first;
    for (uint32_t i = m->first + 2; i + 1 < m->last; i++)
        if (cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST) && has_cyrillic_initials(s, acronym, i, m->last))
            tail = i;
    for (uint32_t i = tail; tail < m->last && i > m->first + 1 && tail - i < 2; i--) {
        gaz_match body;
        if (gaz_match_at(&w->model->set, s, i, &body) && body.last == m->last)
            return i;
    }
    return m->first;
}

static bool is_short_form(const agency_worker *w, const mention *m, uint32_t i, cq_str name,
                          bool marked)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    uint32_t tokens;
    cq_str whole = {s->text.data + m->start, m->end - m->start};
    if (name.len < 6 || name.len > NAME_BYTES || is_bare(name) ||
        cqk_country_at(w->model->countries, s, i, &country))
        return false;
    if (s->tokens->kind[i] == CQ_TOKEN_LETTER)
        return (unsigned char)name.data[0] >= 0xD0 &&
               (is_cyrillic_acronym(s, i) ||
                (marked && cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST) &&
                 !(agency_head(w->model->words, s, i, &tokens) & WORD_RUSSIAN)));
    return is_drawn_from(whole, name) || (marked && name.len < whole.len && name.len >= 9 &&
                                          is_drawn_from(whole, (cq_str){name.data, 3}));
}

void agency_bind_east(agency_worker *w, const mention *m, uint32_t inside, cq_str value)
{
    const cq_segment *s = &w->view.segment;
    uint32_t first = past_marker(s, inside);
    bool marked = first > inside;
    uint32_t end = past_name(s, first);
    if (end == first)
        return;
    if (end == first + 1 && is_cyrillic_acronym(s, first) && end + 1 < s->tokens->count &&
        is_cyrillic_acronym(s, end) && cqk_token_is(s, end + 1, CQ_STR(")")))
        end++; /* "(СГГ ШОС)" */
    cq_str name = cqk_tokens(s, first, end);
    if (marked && s->tokens->kind[end - 1] == CQ_TOKEN_HANGUL && end == first + 1)
        for (size_t cut = 6; cut < name.len; cut += 3) /* 공동위|라 */
            if (cqk_is((cq_str){name.data + cut, name.len - cut}, "라") ||
                agency_words_is_particle(&w->model->set.classes,
                                         (cq_str){name.data + cut, name.len - cut})) {
                name.len = cut;
                break;
            }
    bool closed = cqk_token_is(s, end, CQ_STR(")")) || cqk_token_is(s, end, CQ_STR("）"));
    if ((!marked && !closed) || !is_short_form(w, m, first, name, marked))
        return;
    if (s->tokens->kind[first] == CQ_TOKEN_LETTER && owner_of_letters(w, m, name) > m->first)
        return; /* the gazetteer has that body, and its letters */
    agency_bind(w, name, s->tokens->hash[first], m, value);
    if (end == first + 2 && is_cyrillic_acronym(s, first)) /* СМИД alone is that of the СНГ, too */
        agency_bind(w, cqk_token(s, first), s->tokens->hash[first], m, value);
}

/* 중대본은: a bound word and a particle are one token in Korean. */
const binding *agency_bound_korean(const agency_worker *w, cq_str token)
{
    for (uint32_t k = 0; w->bound_small && k < w->binding_count; k++) {
        const binding *b = &w->bindings[k];
        const char *name = w->facts.data + b->name_at;
        if ((unsigned char)name[0] < 0xEA || token.len <= b->name_len ||
            memcmp(token.data, name, b->name_len) != 0)
            continue;
        if (agency_words_is_particle(&w->model->set.classes,
                                     (cq_str){token.data + b->name_len, token.len - b->name_len}))
            return b;
    }
    return NULL;
}
