/*
 * cjk.c - names of meetings in Chinese and Japanese.
 *
 * Every ideograph is a token. From the head the name runs to the left over ideographs, Katakana,
 * acronyms and quotes, to an ordinal (第3回, 第三届) or, without one, to the party, place or quote
 * that makes it a proper name.
 */
#include "mention/cjk.h"

static bool in_body(const model *m, const cq_segment *segment, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        uint32_t class = 0;
        uint32_t used = cqk_lexicon_match(m->words, segment, i, &class);
        if (used && class == WORD_BODY && i + used >= last)
            return true;
    }
    return false;
}

/* A name goes on behind the head where the quote around it closes: 日米「2＋2」. */
static uint32_t close_behind(const cq_segment *segment, uint32_t first, uint32_t end)
{
    if (end >= segment->tokens->count || !cjk_closes_quote(segment, end))
        return end;
    for (uint32_t i = first; i < end; i++)
        if (cjk_opens_quote(segment, i))
            return end + 1;
    return end;
}

static bool ends_committee(const cq_segment *segment, uint32_t end)
{
    static const char *const tails[] = {"委員会", "委员会", "委員會"};
    cq_str text = end > 2 ? cqk_tokens(segment, end - 3, end) : (cq_str){"", 0};
    for (size_t k = 0; k < CQK_COUNT(tails); k++)
        if (cqk_is(text, tails[k]))
            return true;
    return false;
}

/* 第十二轮海洋事务磋商全体会议: what stands between the series' head and that of its sitting. */
static bool is_sitting(const cq_segment *segment, uint32_t first, uint32_t last)
{
    static const char *const words[] = {"全体", "全體", "团长",   "團長",   "闭门", "閉門",
                                        "预备", "預備", "工作组", "工作組", "本"};
    cq_str text = first < last ? cqk_tokens(segment, first, last) : (cq_str){"", 0};
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_is(text, words[k]))
            return true;
    return false;
}

/* 日EU規制改革対話ブリュッセル会合: the series ends at its own head when a place and 会合 follow.
 * Returns that end, and the head's kind; 0: the name is whole. */
static uint32_t series_inside(const model *m, const cq_segment *segment, uint32_t name,
                              uint32_t head, uint32_t *value)
{
    for (uint32_t i = name + 1; i < head; i++) {
        uint32_t kind = 0;
        cqk_place_match place;
        uint32_t used = cqk_lexicon_match(m->heads, segment, i, &kind);
        if (used && i + used < head && !(kind & HEAD_COUNTED) &&
            (is_sitting(segment, i + used, head) ||
             (cqk_place_at(m->places, segment, i + used, &place) &&
              i + used + place.tokens == head))) {
            *value = kind;
            return i + used;
        }
    }
    return 0;
}

static bool add_counted(const model *m, const cq_segment *segment, walk *w, uint32_t head,
                        uint32_t end, uint32_t value, mentions *list)
{
    static const char *const sittings[] = {"場", "场"};
    w->first += w->first < head && is_any(segment, w->first, sittings, 2); /* 第一場港口會議 */
    if (w->first < head && cqk_is(cqk_tokens(segment, w->first, head), "系列"))
        return true; /* 第一場系列會議: a series of meetings is counted */
    uint32_t inner = series_inside(m, segment, w->first, head, &value);
    mention found =
        make_cjk(segment, w->ordinal_first, w->first, inner ? inner : end, value, MENTION_COUNTED);
    found.start = w->ordinal.start;
    found.ordinal = w->ordinal.value;
    enum { BODY_MIN = 4 }; /* 合同委員会 says which, 委員会 does not */
    bool body = end - head >= BODY_MIN && ends_committee(segment, end);
    bool bare = !(value & HEAD_NAME) && !body &&
                (w->first >= head || cjk_all_generic(m, segment, w->first, head));
    if (bare && head_kind(value) == KIND_TALKS && is(segment, w->ordinal_first, "初"))
        return true; /* 侵攻後、初めての会談: talks of no series */
    if (bare)
        found.flags |= MENTION_BARE;
    if (bare || cjk_find_anchor(m, segment, w->first, head) == head)
        cjk_find_prefix(m, segment, w, &found);
    return mentions_add(list, &found);
}

/* 前回（第3回、2019年6月、ウランバートル）: an ordinal that stands alone in a bracket. */
static bool add_in_bracket(const model *m, const cq_segment *segment, uint32_t i, mentions *list)
{
    static const char *const behind[] = {"、", "，", "：", "）", ",", ")"};
    cqk_ordinal ordinal;
    if (i >= segment->tokens->count || !cqk_ordinal_at(m->host, segment, i, &ordinal) ||
        ordinal.form == CQK_ORDINAL_ROMAN || ordinal.form == CQK_ORDINAL_DOT ||
        !is_any(segment, i + ordinal.tokens, behind, CQK_COUNT(behind)))
        return true;
    mention found =
        make_cjk(segment, i, i, i + ordinal.tokens, KIND_MEETING, MENTION_COUNTED | MENTION_BARE);
    found.ordinal = ordinal.value;
    return mentions_add(list, &found);
}

/* 次回の日韓…会議, 下一次中挪…对话: does the word for the next one end in front of token i? */
static bool is_behind_next(const cq_segment *segment, uint32_t i)
{
    static const char *const nexts[] = {"次回の", "次回",   "次の",  "下次",   "下届",
                                        "下屆",   "下轮",   "下輪",  "下一次", "下一届",
                                        "下一屆", "下一轮", "下一輪"};
    if (i == 0 || !cjk_same_line(segment, i))
        return false;
    const char *end = segment->text.data + segment->tokens->end[i - 1];
    for (size_t k = 0; k < CQK_COUNT(nexts); k++) {
        size_t len = strlen(nexts[k]);
        if (segment->tokens->end[i - 1] >= len && memcmp(end - len, nexts[k], len) == 0)
            return true;
    }
    return false;
}

/* 経済審議会企画部会（第5回）議事録: the ordinal in a bracket behind the body whose meetings it
 * counts. */
static bool add_behind_body(const model *m, const cq_segment *segment, uint32_t head, uint32_t end,
                            uint32_t value, mentions *list)
{
    static const char *const closing[] = {"）", ")"};
    enum { BODY_MIN = 4 };
    cqk_ordinal ordinal;
    uint32_t i = end + 1;
    if (!cqk_ordinal_at(m->host, segment, i, &ordinal) || ordinal.form == CQK_ORDINAL_ROMAN ||
        ordinal.form == CQK_ORDINAL_DOT ||
        !is_any(segment, i + ordinal.tokens, closing, CQK_COUNT(closing)))
        return true;
    walk w = cjk_walk_left(m, segment, head, false);
    if (w.ordinal.value || end - w.first < BODY_MIN || w.first == head)
        return true;
    mention found = make_cjk(segment, i, i, i + ordinal.tokens, value, MENTION_COUNTED);
    found.ordinal = ordinal.value;
    found.name_start = segment->tokens->start[w.first];
    found.name_end = segment->tokens->end[end - 1];
    return mentions_add(list, &found);
}

/* 第17回の開催: an ordinal that ends in front of token `end` and stands for the meeting. */
static bool add_alone(const model *m, const cq_segment *segment, uint32_t end, mentions *list)
{
    cqk_ordinal ordinal;
    if (!ordinal_before(m, segment, end, &ordinal) || ordinal.form == CQK_ORDINAL_ROMAN ||
        ordinal.form == CQK_ORDINAL_DOT || !is(segment, end - ordinal.tokens, "第"))
        return true;
    mention found = make_cjk(segment, end - ordinal.tokens, end - ordinal.tokens, end, KIND_MEETING,
                             MENTION_COUNTED | MENTION_BARE | MENTION_ORDINAL);
    found.ordinal = ordinal.value;
    return mentions_add(list, &found);
}

/* 首屆「玉山論壇：亞洲對話」, 第3回『海の対話』: an ordinal straight in front of the quote that is
 * the name and closes at token `end`. */
static bool add_counted_quote(const model *m, const cq_segment *segment, uint32_t end,
                              uint32_t value, mentions *list, bool *added)
{
    enum { QUOTE_MAX = 30 };
    cqk_ordinal ordinal;
    uint32_t open = end;
    while (open > 0 && end - open < QUOTE_MAX && !cjk_opens_quote(segment, open - 1) &&
           !sentence_begins(segment, open))
        open--;
    *added = open > 1 && cjk_opens_quote(segment, open - 1) &&
             ordinal_before(m, segment, open - 1, &ordinal) && ordinal.form != CQK_ORDINAL_ROMAN &&
             ordinal.form != CQK_ORDINAL_DOT;
    if (!*added)
        return true;
    mention found = make_cjk(segment, open - 1 - ordinal.tokens, open, end, value, MENTION_COUNTED);
    found.start = ordinal.start;
    found.end = segment->tokens->end[end];
    found.last = end + 1;
    found.ordinal = ordinal.value;
    return mentions_add(list, &found);
}

static bool holds_closing_quote(const cq_segment *segment, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++)
        if (cjk_closes_quote(segment, i))
            return true;
    return false;
}

/* 第十四届: the term of a parliament. */
static bool is_term(const cq_segment *segment, const walk *w)
{
    static const char *const terms[] = {"届", "屆"};
    return w->first > w->ordinal_first && is_any(segment, w->first - 1, terms, CQK_COUNT(terms));
}

bool find_cjk(const model *m, const cq_segment *segment, uint32_t head, uint32_t tokens,
              uint32_t value, mentions *list)
{
    uint32_t end = head + tokens;
    bool added = false;
    cqk_ordinal behind;
    if (is(segment, head, "回") && is(segment, end - 1, "催"))
        return add_alone(m, segment, head + 1, list);
    if (is_any(segment, end, (const char *const[]){"（", "("}, 2) &&
        !add_behind_body(m, segment, head, end, value, list))
        return false;
    if (cjk_splits_talks(segment, end))
        return true;
    if (is(segment, end - 1, "（"))
        return add_in_bracket(m, segment, end, list);
    if (is(segment, head, "前") && is(segment, end - 1, "の") &&
        (end >= segment->tokens->count || segment->tokens->kind[end] != CQ_TOKEN_NUMBER))
        return true;
    bool quoted = head > 0 && cjk_opens_quote(segment, head - 1) && end < segment->tokens->count &&
                  cjk_closes_quote(segment, end);
    if (quoted) { /* 日米「2＋2」: the quote is part of the name */
        head--;
        end++;
    }
    walk counted = cjk_walk_left(m, segment, head, true);
    if (!counted.ordinal.value && head_kind(value) != KIND_TALKS)
        counted = cjk_walk_clause(m, segment, head);
    bool phase =
        cjk_counts_phase(segment, counted.first) || cjk_counts_other(segment, &counted, head);
    if ((counted.ordinal.value && (phase || cjk_splits_minutes(segment, end))) ||
        cjk_is_agreement(segment, counted.first, end))
        return true;
    if (counted.ordinal.value && ends_committee(segment, end) && is_term(segment, &counted) &&
        cqk_ordinal_at(m->host, segment, end, &behind))
        return true; /* 第十四届…常务委员会第五次会议 */
    if (counted.ordinal.value)
        return is_any(segment, end, (const char *const[]){"室", "场", "場"}, 3) ||
               add_counted(m, segment, &counted, head, end, value, list);
    if (cjk_is_other_word(m, segment, end) || cjk_counts_how_often(segment, head))
        return true;
    walk w = cjk_walk_left(m, segment, head, false);
    if (cjk_closes_quote(segment, end) &&
        (!add_counted_quote(m, segment, end, value, list, &added) || added))
        return added;
    if (in_body(m, segment, w.first, end) || cjk_is_pursued(segment, w.first, value))
        return true;
    bool own = (value & HEAD_NAME) && !(value & HEAD_COUNTED); /* 国会 alone is a parliament */
    uint32_t name = own ? head : cjk_find_name(m, segment, &w, head, value);
    uint32_t flags = 0;
    if (name == head && !own) {
        if ((value & HEAD_COUNTED) || !cjk_find_genitive(m, segment, w.first, head, &name))
            return add_cjk_shadow(segment, &w, head, end, value, list);
        flags = segment->tokens->kind[name] == CQ_TOKEN_LETTER ? MENTION_MAYBE : 0;
    }
    if (cjk_opens_quote(segment, name) && close_behind(segment, name, end) == end &&
        !holds_closing_quote(segment, name, end))
        name++;
    end = close_behind(segment, name, end);
    cqk_country_match party;
    if (name < head &&
        (cjk_compound_at(m, segment, name, head) ||
         (cqk_country_at(m->countries, segment, name, &party) && party.form == CQK_COUNTRY_NAME)))
        name = cjk_party_before(m, segment, name);
    name = cjk_theme_before(m, segment, name);
    uint32_t inner = series_inside(m, segment, name, head, &value);
    mention found = make_cjk(segment, name, name, inner ? inner : end, value, flags);
    found.flags |= is_behind_next(segment, name) ? MENTION_NEXT : 0;
    return mentions_add(list, &found);
}
