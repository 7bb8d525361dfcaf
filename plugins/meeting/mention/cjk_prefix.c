/*
 * cjk_prefix.c - what stands in front of an ordinal in Chinese and Japanese: the series or the body
 * whose meetings it counts, 中欧航天合作联委会 of 第三次会议.
 */
#include "mention/cjk.h"

/* Does the run end as names of bodies do: 理事会, 安保理, 機構? */
static bool ends_body(const cq_segment *segment, uint32_t end)
{
    static const char *const tails[] = {"会", "會", "理", "団", "構", "機",
                                        "院", "部", "局", "組", "织"};
    static const char *const unions[] = {"連合", "联合", "聯合", "連盟", "联盟",
                                         "聯盟", "同盟", "基金", "銀行", "银行"};
    if (end > 1)
        for (size_t k = 0; k < CQK_COUNT(unions); k++)
            if (cqk_is(cqk_tokens(segment, end - 2, end), unions[k]))
                return true;
    return end > 0 && is_any(segment, end - 1, tails, CQK_COUNT(tails));
}

/* Does the run end as verbs do that take a meeting: 同意, 举行, 主持, 出席? */
static bool ends_verb(const cq_segment *segment, uint32_t end)
{
    static const char *const tails[] = {
        "意", "行", "开", "開", "持", "加", "办", "辦", "席", "布", "于", "於", "在", "将", "將",
        "为", "為", "及", "和", "与", "與", "了", "自", "顾", "顧", "是", "对", "對", "电", "電",
        "视", "視", "备", "備", "待", "祝", "贺", "賀", "迎", "据", "據", "过", "過", "以", "由",
        "从", "從", "到", "其", "该", "該", "即", "已", "曾", "均", "或", "让", "讓", "被", "把",
        "好", "定", "成", "出", "来", "來", "完", "毕", "畢", "功", "后", "後", "前", "时", "時",
        "的", "等", "称", "稱", "说", "說", "示", "明", "请", "請", "求", "望", "推", "进", "進",
        "动", "動", "续", "續", "集", "召", "邀", "派", "参", "參", "见", "見", "幕", "束", "受",
        "并", "並", "经", "經", "由", "向", "给", "給", "就", "有", "无", "無", "连", "連", "距"};
    return end > 0 && is_any(segment, end - 1, tails, CQK_COUNT(tails));
}

/* Does the run end as names of agreements do, which are no series: 経済連携協定? Of a convention,
 * 条約, there is one. */
static bool ends_treaty(const cq_segment *segment, uint32_t end)
{
    static const char *const tails[] = {"協定", "协定"};
    static const char *const closing[] = {"）", ")"};
    if (end > 3 && is_any(segment, end - 1, closing, CQK_COUNT(closing)))
        for (uint32_t i = end - 1; i > 1 && end - i < 8; i--)
            if (is(segment, i, "（") || is(segment, i, "(")) {
                end = i;
                break;
            }
    cq_str text = end > 1 ? cqk_tokens(segment, end - 2, end) : (cq_str){"", 0};
    for (size_t k = 0; k < CQK_COUNT(tails); k++)
        if (cqk_is(text, tails[k]))
            return true;
    return false;
}

/* Does a name of a meeting end in front of token `end`, with a word of its own: サイバー協議? */
static bool ends_meeting(const model *m, const cq_segment *segment, uint32_t end)
{
    enum { HEAD_MAX = 4 };
    uint32_t value = 0;
    for (uint32_t n = HEAD_MAX; n > 0; n--)
        if (n < end && cqk_lexicon_match(m->heads, segment, end - n, &value) == n &&
            !(value & HEAD_NAME)) {
            walk w = cjk_walk_left(m, segment, end - n, false);
            return !w.ordinal.value && w.first < end - n && head_kind(value) != KIND_TALKS &&
                   !ends_verb(segment, end - n) && !cjk_all_generic(m, segment, w.first, end - n);
        }
    return false;
}

/* Is [first, last) a country's or region's name and nothing else? */
static bool is_country(const model *m, const cq_segment *segment, uint32_t first, uint32_t last)
{
    cqk_country_match country;
    cqk_place_match place;
    uint32_t class = 0;
    return (cqk_lexicon_match(m->words, segment, first, &class) == last - first &&
            class == WORD_REGION) ||
           (cqk_country_at(m->countries, segment, first, &country) &&
            first + country.tokens == last) ||
           (cqk_place_at(m->places, segment, first, &place) && first + place.tokens == last);
}

/* 中国—土耳其: does a country's name end in front of token `end`? */
static bool ends_country(const model *m, const cq_segment *segment, uint32_t first, uint32_t end)
{
    cqk_country_match country;
    for (uint32_t i = first; i < end; i++)
        if (cqk_country_at(m->countries, segment, i, &country) && i + country.tokens == end &&
            country.form == CQK_COUNTRY_NAME)
            return true;
    return false;
}

/* The run in front of "and" in the name of a body, whose run behind it begins at `first`:
 * 中国與印度 尼西亞航天聯委會, 中哈利用和保护跨界河流联合委员会, 外交及國防委員會. Where the body's
 * name begins; `first` if the run is another thing's. */
static uint32_t body_before_and(const model *m, const cq_segment *segment, uint32_t first,
                                uint32_t end)
{
    enum { THEME = 2, THEME_LONG = 4 };
    static const char *const ands[] = {"和", "与", "與", "及"};
    if (first < 2 || !is_any(segment, first - 1, ands, CQK_COUNT(ands)) ||
        !cjk_same_line(segment, first))
        return first;
    uint32_t last = first - 1;
    walk before = cjk_walk_left(m, segment, last, false);
    if (before.ordinal.value || before.first >= last || ends_verb(segment, last))
        return first;
    uint32_t anchor = cjk_find_anchor(m, segment, before.first, last);
    uint32_t inner = cjk_find_anchor(m, segment, first, end);
    if (anchor < last && is_country(m, segment, anchor, last))
        return inner == first ? anchor : first;
    if (ends_body(segment, last) || inner < end)
        return first;
    uint32_t theme = last - before.first;
    return anchor < last && last - anchor <= THEME + THEME_LONG        ? anchor
           : anchor == last && (theme == THEME || theme == THEME_LONG) ? before.first
                                                                       : first;
}

/* 中越外交、国防、公安“3+3”机制: where the parties stand in front of a list that ends at token
 * `first`; `first` if there is none. */
static uint32_t list_before(const model *m, const cq_segment *segment, uint32_t first)
{
    enum { THEME = 2, PARTIES = 2, LIST_MAX = 3 };
    uint32_t i = first;
    for (uint32_t n = 0; n < LIST_MAX && i > THEME + PARTIES && is(segment, i - 1, "、"); n++) {
        i -= THEME + 1;
        if (cjk_compound_at(m, segment, i - PARTIES, i) == PARTIES)
            return i - PARTIES;
    }
    return first;
}

/* 有識者検討会を設置した。第1回会合は: the body that the sentence before founds owns the first
 * meeting. Where its name ends; 0: there is none. */
static uint32_t founded_before(const cq_segment *segment, const walk *w)
{
    static const char *const founds[] = {"を設置", "を立ち上", "を発足", "を新設", "を設け",
                                         "が発足", "が設置",   "を創設", "が新設"};
    static const char *const bodies[] = {"検討会", "委員会", "協議会",    "懇談会", "有識者会議",
                                         "研究会", "部会",   "本部",      "審議会", "調査会",
                                         "会議",   "懇話会", "フォーラム"};
    enum { BACK_MAX = 60 };
    uint32_t end = w->ordinal_first;
    if (w->ordinal.value != 1)
        return 0;
    for (uint32_t i = end; i > 2 && end - i < BACK_MAX; i--) {
        bool found = false;
        uint32_t at = segment->tokens->start[i - 1];
        for (size_t k = 0; k < CQK_COUNT(founds) && !found; k++)
            found = segment->text.len - at >= strlen(founds[k]) &&
                    memcmp(segment->text.data + at, founds[k], strlen(founds[k])) == 0;
        for (size_t k = 0; k < CQK_COUNT(bodies) && found; k++) {
            size_t len = strlen(bodies[k]);
            if (at >= len && memcmp(segment->text.data + at - len, bodies[k], len) == 0)
                return i - 1;
        }
        if (found)
            return 0;
    }
    return 0;
}

/* 国際捕鯨委員会|（ＩＷＣ）第65回総会: the end without the bracket that closes there. */
static uint32_t without_bracket(const cq_segment *segment, uint32_t end)
{
    enum { BRACKET_MAX = 12 };
    static const char *const closing[] = {"）", ")"};
    static const char *const opening[] = {"（", "("};
    if (end < 3 || !is_any(segment, end - 1, closing, CQK_COUNT(closing)))
        return end;
    for (uint32_t i = end - 1; i > 1 && end - i < BRACKET_MAX; i--)
        if (is_any(segment, i - 1, opening, CQK_COUNT(opening)))
            return i - 1;
    return end;
}

/* 立法院第10屆|第5會期: the body and its term, which are counted apart, in front of token `end`. */
static bool take_term(const model *m, const cq_segment *segment, uint32_t end, mention *found)
{
    static const char *const terms[] = {"屆", "届"};
    cqk_ordinal term;
    if (!is_any(segment, end - 1, terms, CQK_COUNT(terms)) ||
        !ordinal_before(m, segment, end, &term) || term.tokens >= end)
        return false;
    uint32_t last = end - term.tokens;
    walk body = cjk_walk_left(m, segment, last, false);
    if (body.first >= last || body.ordinal.value || !ends_body(segment, last))
        return false;
    found->prefix_start = segment->tokens->start[body.first];
    found->prefix_end = segment->tokens->end[end - 1];
    return true;
}

/* 安全理事会|1999年6月10日|第4011次会议: in front of the date that stands between a body and the
 * ordinal of its meeting; `end`: there is none. */
static uint32_t without_date(const cq_segment *segment, uint32_t end)
{
    static const char *const units[] = {"年", "月", "日", "号", "號"};
    static const char *const digits[] = {"〇", "零", "一", "二", "三", "四",
                                         "五", "六", "七", "八", "九", "十"};
    uint32_t i = end;
    if (!is_any(segment, end - 1, units, CQK_COUNT(units)))
        return end;
    while (i > 0 && (segment->tokens->kind[i - 1] == CQ_TOKEN_NUMBER ||
                     is_any(segment, i - 1, units, CQK_COUNT(units)) ||
                     is_any(segment, i - 1, digits, CQK_COUNT(digits))))
        i--;
    return i > 0 && ends_body(segment, i) ? i : end;
}

/* 第22回国会, 第五十二回臨時国会: of the Diet's sessions there is one count; what stands in front
 * is the heading of its minutes, or a date. */
static bool counts_diet(const cq_segment *segment, const mention *found)
{
    cq_str text = {segment->text.data + found->start, found->end - found->start};
    return cqk_ends_in(text, "国会") || cqk_ends_in(text, "國會");
}

/* What is straight in front of the ordinal, with の, ・ or は between: the series, or the body. */
void cjk_find_prefix(const model *m, const cq_segment *segment, const walk *w, mention *found)
{
    uint32_t end = w->ordinal_first;
    bool topic = false;
    bool meeting = false;
    uint32_t founded = end && (found->flags & MENTION_BARE) ? founded_before(segment, w) : 0;
    if (founded) {
        walk name = cjk_walk_left(m, segment, founded, false);
        found->prefix_start = segment->tokens->start[name.first];
        found->prefix_end = segment->tokens->end[founded - 1];
        return;
    }
    if (end == 0 || !cjk_same_line(segment, end) || counts_diet(segment, found))
        return;
    if (is(segment, end - 1, "の") || cjk_joins_parts(segment, end - 1)) {
        end--;
        meeting = is(segment, end, "の") && ends_meeting(m, segment, end);
        topic = meeting || ends_body(segment, end); /* 合同委員会の第10回会合 */
    } else if (is(segment, end - 1, "は") || is(segment, end - 1, "が")) {
        end--;
        topic = true;
    }
    if (take_term(m, segment, end, found))
        return;
    uint32_t dated = without_date(segment, end);
    topic |= dated < end;
    end = dated;
    uint32_t close = without_bracket(segment, end);
    if (close < end && !ends_body(segment, close))
        return; /* a speaker's name, a treaty's acronym */
    bool bracketed = close < end;
    end = close;
    walk before = cjk_walk_left(m, segment, end, false);
    if (before.ordinal.value || before.first >= end ||
        (topic && !meeting && !ends_body(segment, end)))
        return;
    uint32_t anchor = before.quoted ? before.first : cjk_find_anchor(m, segment, before.first, end);
    uint32_t wider = list_before(m, segment, before.first);
    if (wider == before.first && ends_body(segment, end))
        wider = body_before_and(m, segment, before.first, end);
    anchor = wider < before.first ? wider : anchor;
    if (anchor == end && (end == w->ordinal_first || topic || bracketed) &&
        end - before.first >= 2 && !ends_verb(segment, end))
        anchor = before.first;
    if (anchor == end || ends_treaty(segment, end) ||
        (ends_verb(segment, end) && !ends_country(m, segment, anchor, end)))
        return;
    found->prefix_start = segment->tokens->start[anchor];
    found->prefix_end = segment->tokens->end[end - 1];
}
