/*
 * cjk_name.c - names of meetings without an ordinal in Chinese and Japanese: what makes the run in
 * front of a head a proper name, and where that name begins.
 */
#include "mention/cjk.h"

/* 2018年度在外公館長会議, 2023年驻外使节会议: does a year end in front of token i? */
static bool is_behind_year(const cq_segment *segment, uint32_t i)
{
    i -= i > 0 && is(segment, i - 1, "度");
    if (i < 2 || !is(segment, i - 1, "年") || segment->tokens->kind[i - 2] != CQ_TOKEN_NUMBER)
        return false;
    cq_str year = cqk_token(segment, i - 2);
    return year.len == 4 && (year.data[0] == '1' || year.data[0] == '2');
}

/* 「地中海対話」: a quote that holds a name and nothing else. */
static bool is_quoted_whole(const model *m, const cq_segment *segment, const walk *w, uint32_t head,
                            uint32_t value)
{
    enum { NAME_MIN = 3 };
    uint32_t used = 0;
    uint32_t kind = head_kind(value);
    if (w->first == 0 || head - w->first < NAME_MIN || !cjk_opens_quote(segment, w->first - 1) ||
        kind == KIND_CONSULTATION)
        return false;
    used = cqk_lexicon_match(m->heads, segment, head, &value);
    return cjk_closes_quote(segment, head + used) && !cjk_all_generic(m, segment, w->first, head);
}

/* 先週の民主主義サミット, 今回の…: does a word for a time and の end in front of token i? */
static bool is_dated_genitive(const model *m, const cq_segment *segment, uint32_t i)
{
    uint32_t class = 0;
    return i > 2 && is(segment, i - 1, "の") && cjk_phrase_before(m, segment, i - 1, &class) &&
           (class == WORD_STOP || class == WORD_DATE);
}

/* 民主主義のためのサミット: where a name with an aim in front of the head begins; `head`: none. */
static uint32_t aim_before(const model *m, const cq_segment *segment, uint32_t head, uint32_t value)
{
    enum { AIM = 4, THEME_MIN = 2 };
    uint32_t class = 0;
    uint32_t kind = head_kind(value);
    if (kind != KIND_SUMMIT && kind != KIND_FORUM && kind != KIND_SYMPOSIUM &&
        kind != KIND_CONFERENCE)
        return head;
    if (head < AIM || cjk_phrase_before(m, segment, head, &class) != AIM || class != WORD_PARTICLE)
        return head;
    walk w = cjk_walk_left(m, segment, head - AIM, false);
    bool edge = w.first == 0 || segment->tokens->kind[w.first - 1] == CQ_TOKEN_PUNCTUATION ||
                is_dated_genitive(m, segment, w.first) || sentence_begins(segment, w.first);
    return edge && head - AIM - w.first >= THEME_MIN && !w.ordinal.value ? w.first : head;
}

/* 金砖国家外长会晤, 二十国集团财长会晤: meetings of a group by turns, where those of two states are
 * talks.
 */
static bool is_groups_meeting(const model *m, const cq_segment *segment, uint32_t first,
                              uint32_t head)
{
    enum { NAME_MIN = 5 };
    uint32_t class = 0;
    bool meeting = is(segment, head, "会") || is(segment, head, "會");
    uint32_t used = cqk_lexicon_match(m->words, segment, first, &class);
    return meeting && is(segment, head + 1, "晤") && head - first >= NAME_MIN && used > 2 &&
           class == WORD_REGION;
}

/* How many tokens of 3か国, 三国 end in front of token `end`. */
static uint32_t counted_countries(const cq_segment *segment, uint32_t end)
{
    static const char *const counters[] = {"カ", "か", "ヵ", "ヶ", "ケ", "箇", "個", "个"};
    static const char *const numbers[] = {"三", "四", "五", "六"};
    if (end < 2 || !is(segment, end - 1, "国"))
        return 0;
    uint32_t i = end - 1 - is_any(segment, end - 2, counters, CQK_COUNT(counters));
    bool number = i > 0 && (segment->tokens->kind[i - 1] == CQ_TOKEN_NUMBER ||
                            is_any(segment, i - 1, numbers, CQK_COUNT(numbers)));
    return number ? end - i + 1 : 0;
}

/* 九州・|沖縄サミット: the place that a dot joins to the one at token `anchor`, when nothing but it
 * stands in front. 拡大|ASEAN国防相会議: who else takes part. */
static uint32_t widen_anchor(const cq_segment *segment, uint32_t first, uint32_t anchor,
                             uint32_t kind)
{
    enum { PLACE_MAX = 4 };
    uint32_t dot = anchor > 0 ? anchor - 1 : 0;
    if (anchor >= first + 2 && is(segment, anchor - 2, "拡") && is(segment, anchor - 1, "大"))
        return anchor - 2;
    if (kind != KIND_SUMMIT || dot <= first || dot - first > PLACE_MAX ||
        !(is(segment, dot, "・") || is(segment, dot, "･")))
        return anchor;
    for (uint32_t i = first; i < dot; i++)
        if (segment->tokens->kind[i] != CQ_TOKEN_IDEOGRAPH)
            return anchor;
    return first;
}

/* 8か国|デンヴァー・サミット: past the number of those that take part, in front of a name of its
 * own. */
static uint32_t past_countries(const cq_segment *segment, uint32_t first, uint32_t head)
{
    for (uint32_t i = first; i + 1 < head; i++)
        if (is(segment, i, "国") && segment->tokens->kind[i + 1] == CQ_TOKEN_KATAKANA &&
            counted_countries(segment, i + 1))
            return i + 1;
    return first;
}

/* APEC|會議, 东盟|会议: meetings of a body, which are told by nothing but whose they are. */
static bool is_bodys_own(const cq_segment *segment, uint32_t anchor, uint32_t head)
{
    static const char *const bodies[] = {"东盟",   "東盟",     "欧盟",     "歐盟",   "非盟",
                                         "联合国", "聯合國",   "上合组织", "安理会", "安理會",
                                         "北约",   "阿盟",     "独联体",   "南盟",   "欧佩克",
                                         "海合会", "世贸组织", "欧安组织", "拉共体", "国联"};
    if (!is(segment, head, "会") && !is(segment, head, "會"))
        return false;
    if (!is(segment, head + 1, "议") && !is(segment, head + 1, "議") &&
        !is(segment, head + 1, "合"))
        return false;
    if (anchor + 1 == head)
        return segment->tokens->kind[anchor] == CQ_TOKEN_LETTER;
    cq_str text = cqk_tokens(segment, anchor, head);
    for (size_t k = 0; k < CQK_COUNT(bodies); k++)
        if (cqk_is(text, bodies[k]))
            return true;
    return false;
}

/* A name without an ordinal: where it begins; `head` if it is none. */
uint32_t cjk_find_name(const model *m, const cq_segment *segment, const walk *w, uint32_t head,
                       uint32_t value)
{
    if ((value & HEAD_COUNTED) && is_groups_meeting(m, segment, w->first, head))
        return w->first;
    if (value & HEAD_COUNTED)
        return head;
    if (w->quoted)
        return w->first;
    if (is_quoted_whole(m, segment, w, head, value))
        return w->first;
    if (w->first == head)
        return aim_before(m, segment, head, value);
    uint32_t anchor = cjk_find_anchor(m, segment, w->first, head);
    uint32_t kind = head_kind(value);
    if (anchor < head && is_bodys_own(segment, anchor, head))
        return head;
    if (anchor < head) {
        uint32_t compound = cjk_compound_at(m, segment, anchor, head);
        bool plain = kind == KIND_CONSULTATION || kind == KIND_DIALOGUE; /* 中欧对话 */
        if (plain && compound && anchor + compound == head)
            return head;
        uint32_t own = past_countries(segment, anchor, head);
        return own > anchor ? own : widen_anchor(segment, w->first, anchor, kind);
    }
    enum { COMPOUND_MIN = 4 };
    if (kind == KIND_CONFERENCE && head - w->first >= COMPOUND_MIN &&
        is_behind_year(segment, w->first) && !cjk_all_generic(m, segment, w->first, head))
        return w->first;
    bool proper = kind == KIND_SUMMIT || kind == KIND_FORUM || kind == KIND_SYMPOSIUM;
    uint32_t own = past_countries(segment, w->first, head);
    if (proper && own > w->first)
        return own;
    bool edge = w->first == 0 || segment->tokens->kind[w->first - 1] == CQ_TOKEN_PUNCTUATION ||
                is_dated_genitive(m, segment, w->first);
    bool long_enough = head - w->first >= 2 ||
                       (w->first < head && segment->tokens->kind[w->first] == CQ_TOKEN_KATAKANA);
    if (proper && edge && long_enough && !cjk_all_generic(m, segment, w->first, head))
        return w->first;
    return head;
}

/* 日中韓の外相会議, 日中韓3か国の外相会議: where the parties begin that end in front of の at token
 * `no`; `no`: none do. */
static uint32_t parties_before(const model *m, const cq_segment *segment, uint32_t no)
{
    enum { PARTIES_MAX = 6 };
    uint32_t end = no - counted_countries(segment, no);
    for (uint32_t n = PARTIES_MAX; n >= 2; n--)
        if (n <= end && cjk_compound_at(m, segment, end - n, end) == n)
            return end - n;
    return no;
}

/* "WTOの閣僚会議": an acronym, or parties, and a specific kind of meeting. */
bool cjk_find_genitive(const model *m, const cq_segment *segment, uint32_t first, uint32_t head,
                       uint32_t *name)
{
    if (first > 2 && first < head && is(segment, first - 1, "の") &&
        parties_before(m, segment, first - 1) < first - 1 &&
        !cjk_all_generic(m, segment, first, head)) {
        *name = parties_before(m, segment, first - 1);
        return true;
    }
    if (first < 2 || first >= head || !is(segment, first - 1, "の") ||
        segment->tokens->kind[first - 2] != CQ_TOKEN_LETTER ||
        !cqk_shape(segment, first - 2, CQ_SHAPE_UPPER_ALL) ||
        cjk_all_generic(m, segment, first, head))
        return false;
    *name = first - 2;
    return true;
}

/* 东盟与|中日韩外长会: where a party stands in front of "and" before a name of parties at token i;
 * i if none does. */
uint32_t cjk_party_before(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const ands[] = {"与", "與", "和", "及"};
    enum { PARTY_MAX = 7 };
    if (i < 3 || !is_any(segment, i - 1, ands, CQK_COUNT(ands)) || !cjk_same_line(segment, i))
        return i;
    for (uint32_t n = PARTY_MAX; n > 0; n--) {
        uint32_t class = 0;
        cqk_country_match country;
        if (n + 1 > i)
            continue;
        uint32_t first = i - 1 - n;
        bool region =
            cqk_lexicon_match(m->words, segment, first, &class) == n && class == WORD_REGION;
        bool named = cqk_country_at(m->countries, segment, first, &country) &&
                     country.form == CQK_COUNTRY_NAME && country.tokens == n;
        if (region || named)
            return first;
    }
    return i;
}

/* サイバー空間に関する|ニューデリー会議: where the theme begins that stands in front of a name at
 * token i; i if there is none. */
uint32_t cjk_theme_before(const model *m, const cq_segment *segment, uint32_t i)
{
    enum { ABOUT = 4, RELATED = 3, THEME_MIN = 2 };
    static const char *const about[] = {"に関する", "に係る"};
    static const char *const posts[] = {"官", "臣", "長", "使", "氏", "員", "相", "領"};
    bool wide = i > ABOUT && cqk_is(cqk_tokens(segment, i - ABOUT, i), about[0]);
    if (!wide && !(i > RELATED && cqk_is(cqk_tokens(segment, i - RELATED, i), about[1])))
        return i;
    uint32_t end = i - (wide ? ABOUT : RELATED);
    walk w = cjk_walk_left(m, segment, end, false);
    if (!w.ordinal.value && w.first > 1 && w.first < end && is(segment, w.first - 1, "の")) {
        walk before = cjk_walk_left(m, segment, w.first - 1, false); /* 核兵器の人道的影響 */
        uint32_t class = 0;
        bool dated = cjk_phrase_before(m, segment, w.first - 1, &class) &&
                     (class == WORD_STOP || class == WORD_DATE);
        bool post = is_any(segment, w.first - 2, posts, CQK_COUNT(posts));
        if (!before.ordinal.value && !dated && !post && before.first + 1 < w.first - 1)
            w = before;
    }
    return w.ordinal.value || end - w.first < THEME_MIN ? i : w.first;
}
