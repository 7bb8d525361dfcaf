/*
 * cjk_left.c - over which tokens a name in ideographs or Kana goes on to the left: links, brackets,
 * countries; where in it the name proper begins.
 */
#include "mention/cjk.h"

enum { LEFT_MAX = 40, PHRASE_MAX = 4 };

/* The same of a list of marks: most tokens are none. */
static bool is_mark(const cq_segment *segment, uint32_t i, const char *const *list, size_t count)
{
    const uint32_t words = CQK_KIND(CQ_TOKEN_IDEOGRAPH) | CQK_KIND(CQ_TOKEN_HIRAGANA) |
                           CQK_KIND(CQ_TOKEN_LETTER) | CQK_KIND(CQ_TOKEN_NUMBER);
    return i < segment->tokens->count && !(words >> segment->tokens->kind[i] & 1) &&
           is_any(segment, i, list, count);
}

/* A phrase of these classes that ends in front of token `end`: how many tokens it has. */
uint32_t cjk_phrase_before(const model *m, const cq_segment *segment, uint32_t end, uint32_t *class)
{
    for (uint32_t n = PHRASE_MAX; n > 0; n--) {
        uint32_t value = 0;
        if (n <= end && cqk_lexicon_match(m->words, segment, end - n, &value) == n) {
            *class = value;
            return n;
        }
    }
    return 0;
}

/* Marks that join parts of a name. */
bool cjk_joins_parts(const cq_segment *segment, uint32_t i)
{
    static const char *const marks[] = {"・", "·", "＋", "+",  "－", "-", "—", "–",
                                        "／", "/", "•",  "＝", "‐",  "−", "〜"};
    return is_mark(segment, i, marks, CQK_COUNT(marks));
}

bool cjk_opens_quote(const cq_segment *segment, uint32_t i)
{
    static const char *const marks[] = {"「", "『", "“", "《", "〈", "｢"};
    return is_mark(segment, i, marks, CQK_COUNT(marks));
}

bool cjk_closes_quote(const cq_segment *segment, uint32_t i)
{
    static const char *const marks[] = {"」", "』", "”", "》", "〉", "｣"};
    return is_mark(segment, i, marks, CQK_COUNT(marks));
}

/* The token that opens the quote that token `close` closes; `close` if none is near. */
static uint32_t opening(const cq_segment *segment, uint32_t close)
{
    for (uint32_t i = close; i > 0 && close - i < LEFT_MAX; i--)
        if (cjk_opens_quote(segment, i - 1))
            return i - 1;
    return close;
}

static bool is_number_name(const cq_segment *segment, uint32_t i)
{
    if (segment->tokens->kind[i] != CQ_TOKEN_NUMBER)
        return false;
    uint32_t len = segment->tokens->end[i] - segment->tokens->start[i];
    bool joint = (i > 0 && cjk_joins_parts(segment, i - 1)) || cjk_joins_parts(segment, i + 1);
    return joint && len <= 3;
}

bool cjk_same_line(const cq_segment *segment, uint32_t i)
{
    return !sentence_begins(segment, i);
}

/* 首脑（总理）理事会, ASEAN+3（日中韓）会合: a short bracket inside a name, in front of token i. */
static uint32_t bracket_before(const cq_segment *segment, uint32_t i)
{
    enum { INSIDE_MAX = 6 };
    const uint32_t words = CQK_KIND(CQ_TOKEN_IDEOGRAPH) | CQK_KIND(CQ_TOKEN_KATAKANA) |
                           CQK_KIND(CQ_TOKEN_LETTER) | CQK_KIND(CQ_TOKEN_NUMBER);
    static const char *const closing[] = {"）", ")"};
    static const char *const opening[] = {"（", "("};
    const cq_tokens *t = segment->tokens;
    if (i >= t->count || !is_mark(segment, i - 1, closing, CQK_COUNT(closing)) ||
        t->kind[i] != CQ_TOKEN_IDEOGRAPH)
        return 0;
    for (uint32_t k = i - 1; k > 0 && i - k <= INSIDE_MAX + 1; k--) {
        if (is_any(segment, k - 1, opening, CQK_COUNT(opening)))
            return k > 1 && (words >> t->kind[k - 2] & 1) && i - k > 1 ? i - k + 1 : 0;
        bool inside = t->kind[k - 1] == CQ_TOKEN_IDEOGRAPH || t->kind[k - 1] == CQ_TOKEN_NUMBER ||
                      t->kind[k - 1] == CQ_TOKEN_LETTER || is(segment, k - 1, "+");
        if (!inside)
            return 0;
    }
    return 0;
}

/* The 3 of 3か国, the 三 of 三か国. */
static bool is_number_of_parties(const cq_segment *segment, uint32_t i)
{
    static const char *const numbers[] = {"二", "両", "三", "四", "五", "六", "七", "八"};
    return segment->tokens->kind[i] == CQ_TOKEN_NUMBER ||
           is_any(segment, i, numbers, CQK_COUNT(numbers));
}

/* 3カ国, 三か国: the number and its counter, where 国 stands at token i, or the number, where the
 * counter does: how many tokens end in front of it. */
static uint32_t number_of_countries(const cq_segment *segment, uint32_t i)
{
    static const char *const counters[] = {"カ", "か", "ヵ", "ヶ", "ケ", "箇", "個", "个"};
    const cq_tokens *t = segment->tokens;
    bool counter = i < t->count && is_any(segment, i, counters, CQK_COUNT(counters)) &&
                   is(segment, i + 1, "国");
    if (counter && i > 0 && is_number_of_parties(segment, i - 1))
        return 1;
    return i > 1 && is(segment, i, "国") && is(segment, i - 1, "か") &&
                   is_number_of_parties(segment, i - 2)
               ? 2
               : 0;
}

/* 共和国, 和平: is the 和 at token i part of a word? */
static bool is_in_word(const cq_segment *segment, uint32_t i)
{
    static const char *const behind[] = {"平", "解", "谐", "諧", "睦"};
    return is(segment, i, "和") && ((i > 0 && is(segment, i - 1, "共")) ||
                                    is_any(segment, i + 1, behind, CQK_COUNT(behind)));
}

static bool ordinal_at_end(const model *m, const cq_segment *segment, uint32_t end,
                           cqk_ordinal *ordinal)
{
    if (ordinal_before(m, segment, end, ordinal) && ordinal->form != CQK_ORDINAL_ROMAN &&
        ordinal->form != CQK_ORDINAL_DOT)
        return true;
    ordinal->value = 0;
    return false;
}

/* 万隆十九日电　亚非会议, （重光葵君）　第十一総会: a dateline or a speaker's name, and a gap in
 * front of token i. */
static bool ends_report(const cq_segment *segment, uint32_t i)
{
    static const char *const ends[] = {"电", "電", "讯", "訊", "）", ")", "君"};
    return i < segment->tokens->count && !cqk_touches(segment, i) &&
           is_any(segment, i - 1, ends, CQK_COUNT(ends));
}

/* 第十六次会议|和中哈合作委员会: does a counted head end in front of "and", which ends in front of
 * token i? */
static bool parts_counted(const model *m, const cq_segment *segment, uint32_t i)
{
    enum { HEAD_MAX = 4, NAME_MAX = 8 };
    for (uint32_t n = HEAD_MAX; n > 0; n--) {
        uint32_t value = 0;
        cqk_ordinal ordinal;
        if (n >= i || cqk_lexicon_match(m->heads, segment, i - n, &value) != n)
            continue;
        for (uint32_t k = i - n; k > 0 && i - n - k < NAME_MAX; k--)
            if (ordinal_at_end(m, segment, k, &ordinal))
                return true;
        return false;
    }
    return false;
}

/* 1957年5月6日|全國人民代表大會: does a day's date end in front of token i? 日 is Japan behind no
 * number. */
static bool ends_day(const cq_segment *segment, uint32_t i)
{
    static const char *const days[] = {"日", "号", "號"};
    return i > 1 && is_any(segment, i - 1, days, CQK_COUNT(days)) &&
           segment->tokens->kind[i - 2] == CQ_TOKEN_NUMBER;
}

/* 财长和|央行行长会议, 战略与|经济对话: does "and" at token `link` join two posts or two matters of
 * one meeting? Parties it does not join. */
static bool joins_matters(const cq_segment *segment, uint32_t link)
{
    static const char *const words[] = {
        "财长", "財長", "财政部长", "央行", "部长", "部長", "行长", "行長", "外长", "外長", "防长",
        "防長", "外交", "国防",     "國防", "防务", "防務", "战略", "戰略", "经济", "經濟", "经贸",
        "經貿", "贸易", "貿易",     "商贸", "投资", "投資", "金融", "财金", "安全", "政治", "法律",
        "司法", "执法", "執法",     "人文", "文化", "教育", "科技", "科学", "能源", "气候", "氣候",
        "环境", "環境", "海洋",     "军控", "裁军", "裁軍", "社会", "社會", "卫生", "衛生", "农业",
        "農業", "人权", "人權",     "反恐", "禁毒", "网络", "網路", "信息", "产业", "產業", "工业",
        "交通", "旅游", "青年",     "体育", "合作"};
    bool before = false, behind = false;
    for (size_t k = 0; k < CQK_COUNT(words); k++) {
        const uint32_t tokens = (uint32_t)strlen(words[k]) / 3; /* an ideograph is a token */
        before |= link >= tokens && cqk_is(cqk_tokens(segment, link - tokens, link), words[k]);
        behind |= link + tokens < segment->tokens->count &&
                  cqk_is(cqk_tokens(segment, link + 1, link + 1 + tokens), words[k]);
    }
    return before && behind;
}

/* 土耳|其: how many tokens a country's name has that ends in front of token i, though its last
 * character is a small word; 0: none does. */
static uint32_t country_before(const model *m, const cq_segment *segment, uint32_t i)
{
    enum { NAME_MIN = 2, NAME_MAX = 8 };
    cqk_country_match match;
    for (uint32_t n = NAME_MIN; n <= NAME_MAX && n <= i; n++)
        if (segment->tokens->kind[i - n] == CQ_TOKEN_IDEOGRAPH &&
            cqk_country_at(m->countries, segment, i - n, &match) && match.tokens == n &&
            match.form == CQK_COUNTRY_NAME)
            return n;
    return 0;
}

/* May the run go on to the left over what ends in front of token i? How many tokens it takes. */
static uint32_t step_left(const model *m, const cq_segment *segment, uint32_t i, bool particles,
                          bool *quoted)
{
    uint32_t class = 0;
    if (ends_report(segment, i) || ends_day(segment, i))
        return 0;
    uint32_t used = cjk_phrase_before(m, segment, i, &class);
    cqk_ordinal ordinal;
    bool yearly = used == 2 && is(segment, i - 2, "年") && is(segment, i - 1, "度") &&
                  cqk_ordinal_before(m->host, segment, i - used, m->ordinals, &ordinal) &&
                  ordinal.form != CQK_ORDINAL_ROMAN && ordinal.form != CQK_ORDINAL_DOT;
    if (yearly) /* 第18次年度人權對話 */
        return used;
    bool latin = segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER; /* IT is no English "it" */
    if (used && !latin && (class == WORD_STOP || class == WORD_DATE || class == WORD_MEDIA))
        return class == WORD_STOP ? country_before(m, segment, i) : 0;
    if (latin)
        return is_capital(segment, i - 1) ? 1 : 0;
    if (used && class == WORD_AND && is_in_word(segment, i - 1))
        return 1;
    if (used == 1 && class == WORD_AND && joins_matters(segment, i - 1))
        return 1;
    if (used && (class == WORD_AND || class == WORD_PARTICLE))
        return particles && !(class == WORD_AND && parts_counted(m, segment, i - used)) ? used : 0;
    uint8_t kind = segment->tokens->kind[i - 1];
    uint32_t bracket = bracket_before(segment, i);
    if (bracket)
        return bracket;
    if (cjk_closes_quote(segment, i - 1)) {
        uint32_t open = opening(segment, i - 1);
        *quoted = true;
        return i - open - 1 ? i - open : 0;
    }
    if (kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_KATAKANA || cjk_joins_parts(segment, i - 1))
        return 1;
    if (is_number_name(segment, i - 1))
        return 1;
    if (particles && is(segment, i - 1, "の"))
        return 1;
    return number_of_countries(segment, i);
}

/* The run of name tokens in front of token `end`; stops at an ordinal. */
walk cjk_walk_left(const model *m, const cq_segment *segment, uint32_t end, bool particles)
{
    walk w = {.first = end};
    uint32_t i = end;
    while (i > 0 && end - i < LEFT_MAX && cjk_same_line(segment, i)) {
        uint32_t behind = i > 2 && is_any(segment, i - 1, (const char *const[]){"）", ")"}, 2)
                              ? i - 1
                              : 0; /* 次回（第４回）会合 */
        if (behind && ordinal_at_end(m, segment, behind, &w.ordinal) &&
            is_any(segment, behind - w.ordinal.tokens - 1, (const char *const[]){"（", "("}, 2)) {
            w.ordinal_first = behind - w.ordinal.tokens;
            w.first = i;
            w.prefix = w.ordinal_first;
            return w;
        }
        w.ordinal.value = 0;
        uint32_t joint = is(segment, i - 1, "の") ? i - 1 : i;
        if (ordinal_at_end(m, segment, i, &w.ordinal))
            joint = i; /* 初の */
        else if (joint == 0 || joint == i || !particles ||
                 !ordinal_at_end(m, segment, joint, &w.ordinal))
            joint = 0;
        if (joint) {
            w.ordinal_first = joint - w.ordinal.tokens;
            w.first = i;
            w.prefix = w.ordinal_first;
            return w;
        }
        bool quoted = false;
        uint32_t used = step_left(m, segment, i, particles, &quoted);
        if (used == 0)
            break;
        i -= used;
        w.first = i;
        w.quoted = quoted;
    }
    while (w.first < end && cjk_joins_parts(segment, w.first))
        w.first++;
    return w;
}

/* Hiragana that no name of a council goes over: it ends a clause there. */
static bool ends_clause(const cq_segment *segment, uint32_t i)
{
    static const char *const ends[] = {"は", "が", "も", "へ", "で", "て", "ま",
                                       "だ", "ば", "ず", "ぞ", "ね", "ゆ"};
    return is_any(segment, i, ends, CQK_COUNT(ends));
}

/* Does a word for meetings stand at token i, and Hiragana or "and" behind it: 会合|を踏まえた? */
static bool is_other_head(const model *m, const cq_segment *segment, uint32_t i, uint32_t head)
{
    uint32_t value = 0;
    uint32_t used = cqk_lexicon_match(m->heads, segment, i, &value);
    static const char *const ands[] = {"及", "並", "・"};
    return used && i + used < head &&
           (segment->tokens->kind[i + used] == CQ_TOKEN_HIRAGANA ||
            is_any(segment, i + used, ands, CQK_COUNT(ands)));
}

/*
 * 第18回|小型無人機に係る環境整備に向けた官民|協議会, 第3回デジタル時代の在り方を考える有識者会議:
 * a name with a clause in it, between 第…回 and the head. `ordinal.value` is 0 where there is none.
 */
walk cjk_walk_clause(const model *m, const cq_segment *segment, uint32_t head)
{
    enum { CLAUSE_MAX = 56, CLAUSE_MIN = 6 };
    const uint32_t held = CQK_KIND(CQ_TOKEN_IDEOGRAPH) | CQK_KIND(CQ_TOKEN_KATAKANA) |
                          CQK_KIND(CQ_TOKEN_HIRAGANA) | CQK_KIND(CQ_TOKEN_LETTER) |
                          CQK_KIND(CQ_TOKEN_NUMBER);
    walk w = {.first = head};
    for (uint32_t i = head; i > 2 && head - i < CLAUSE_MAX && cjk_same_line(segment, i); i--) {
        bool count = is(segment, i - 1, "回") && i < head && head - i >= CLAUSE_MIN &&
                     segment->tokens->kind[i] != CQ_TOKEN_HIRAGANA && !is(segment, i, "目");
        if (count && ordinal_at_end(m, segment, i, &w.ordinal)) {
            w.ordinal_first = i - w.ordinal.tokens;
            w.first = i;
            w.prefix = w.ordinal_first;
            return w;
        }
        bool mark = cjk_joins_parts(segment, i - 1) || cjk_opens_quote(segment, i - 1) ||
                    cjk_closes_quote(segment, i - 1);
        if ((!(held >> segment->tokens->kind[i - 1] & 1) && !mark) || ends_clause(segment, i - 1) ||
            is_other_head(m, segment, i - 1, head))
            break;
    }
    w.ordinal.value = 0;
    return w;
}

/* Two and more countries by their one-character forms: 日米豪印. How many tokens; 0: none. */
uint32_t cjk_compound_at(const model *m, const cq_segment *segment, uint32_t i, uint32_t end)
{
    char seen[8] = "";
    uint32_t used = 0;
    uint32_t parties = 0;
    while (i + used < end) {
        const char *code = NULL;
        cq_str text = cqk_token(segment, i + used);
        if (cqk_country_short(m->countries, text, &code) != text.len || !code ||
            strcmp(seen, code) == 0)
            break;
        strncpy(seen, code, sizeof seen - 1);
        parties++;
        used++;
    }
    static const char *const days[] = {"本", "今", "昨", "明", "同", "先",
                                       "毎", "当", "平", "休", "曜"};
    bool name = i + 1 < end &&
                ((segment->tokens->kind[i + 1] == CQ_TOKEN_LETTER && is_capital(segment, i + 1)) ||
                 segment->tokens->kind[i + 1] == CQ_TOKEN_KATAKANA ||
                 (is(segment, i + 1, "・") && i + 2 < end));
    if (parties == 1 && name && (i == 0 || !is_any(segment, i - 1, days, CQK_COUNT(days))))
        return 2; /* 日EU, 日メコン, 日・ASEAN */
    return parties >= 2 ? used : 0;
}

/* 五国总理会议, 九国条約会議, 8か国: does a number of countries stand at token i? Of two and three
 * they are those that were named. */
static bool counts_states(const cq_segment *segment, uint32_t i)
{
    static const char *const numbers[] = {"四", "五", "六", "七", "八", "九", "十"};
    static const char *const counters[] = {"カ", "か", "ヵ", "ヶ", "ケ", "箇", "個", "个"};
    static const char *const states[] = {"国", "國", "强", "強", "巨"};
    if (!is_any(segment, i, numbers, CQK_COUNT(numbers)) &&
        !(segment->tokens->kind[i] == CQ_TOKEN_NUMBER && cqk_token(segment, i).len == 1 &&
          segment->text.data[segment->tokens->start[i]] > '3'))
        return false;
    uint32_t next = i + 1 + is_any(segment, i + 1, counters, CQK_COUNT(counters));
    return is_any(segment, next, states, CQK_COUNT(states));
}

/* Does something begin at token i that makes the rest a proper name? */
static bool is_anchor(const model *m, const cq_segment *segment, uint32_t i, uint32_t end)
{
    cqk_country_match country;
    cqk_place_match place;
    uint32_t class = 0;
    if (cjk_compound_at(m, segment, i, end) || counts_states(segment, i))
        return true;
    if (cqk_country_at(m->countries, segment, i, &country) && country.form != CQK_COUNTRY_SHORT &&
        i + country.tokens <= end)
        return true;
    if (cqk_place_at(m->places, segment, i, &place) && i + place.tokens <= end)
        return true;
    if (segment->tokens->kind[i] == CQ_TOKEN_LETTER && cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL))
        return true;
    uint32_t used = cqk_lexicon_match(m->words, segment, i, &class);
    return used && class == WORD_REGION && i + used <= end;
}

/* The leftmost anchor of the run; `head` if there is none. */
uint32_t cjk_find_anchor(const model *m, const cq_segment *segment, uint32_t first, uint32_t head)
{
    static const char *const points[] = {"东", "東", "西", "南", "北"};
    for (uint32_t i = first; i < head; i++)
        if (is_anchor(m, segment, i, head)) {
            while (i > first && is_any(segment, i - 1, points, CQK_COUNT(points)))
                i--; /* 北西|太平洋 */
            return i;
        }
    return head;
}

/* Are all tokens of [first, last) generic modifiers? */
bool cjk_all_generic(const model *m, const cq_segment *segment, uint32_t first, uint32_t last)
{
    while (first < last) {
        uint32_t class = 0;
        uint32_t used = cqk_lexicon_match(m->words, segment, first, &class);
        if (used == 0 || class != WORD_GENERIC)
            return false;
        first += used;
    }
    return true;
}
