/*
 * chinese_foreign.c - foreign names in Chinese: characters that spell them beside a title or a
 * verb, or around a point.
 */
#include "eastern/eastern.h"

enum { RUN_MAX = 24, COUNTRY_TOKENS = 6 };

static bool is_transliterated(const person_worker *worker, uint32_t i)
{
    if (!eastern_is_ideograph(worker, i))
        return false;
    cq_str word = cqk_token(worker->segment, i);
    const unsigned char *u = (const unsigned char *)word.data;
    if (word.len != SYLLABLE)
        return false;
    uint32_t c = ((uint32_t)(u[0] & 15) << 12 | (uint32_t)(u[1] & 63) << 6 | (u[2] & 63)) - 0x4E00;
    return c < 0xA000 - 0x4E00 && (worker->model->transliteration[c / 64] >> (c % 64) & 1);
}

/* Characters that are common words, and spell names only between those that do: 埃|文|斯, 佐|立|克.
 */
static bool is_inside_transliteration(const person_worker *worker, uint32_t i)
{
    static const char inside[] =
        "文立理弥彌大平古白生因道冠若元金高天明三太久小仁义義信吾根"
        "得列甘宽寬日夫南贡延宗光可比切曼春昂顺順梅华華永中山东東向应應于云雲早治居良年通"
        "土四所思兴興修张張章者真满滿果海黑江焦简簡久连連廉烈木牛农農强強青让讓荣榮儒"
        "三盛寿壽松田咸雄许許严嚴尧堯姚宜别別貌伦倫";
    uint32_t tokens;
    cq_str word =
        i < worker->segment->tokens->count ? cqk_token(worker->segment, i) : (cq_str){NULL, 0};
    if (word.len != SYLLABLE || !is_transliterated(worker, i + 1) ||
        (eastern_word(worker, i, &tokens) && tokens > 1) ||
        (eastern_word(worker, i + 1, &tokens) && tokens > 1))
        return false;
    for (size_t k = 0; k + SYLLABLE < sizeof inside; k += SYLLABLE)
        if (memcmp(inside + k, word.data, SYLLABLE) == 0)
            return true;
    return false;
}

/* Characters that begin or end names but are common words: 别|尔德, 普|京, 赫格塞|思. */
static bool is_at_edge(const person_worker *worker, uint32_t i, const char *characters)
{
    cq_str word =
        eastern_is_ideograph(worker, i) ? cqk_token(worker->segment, i) : (cq_str){NULL, 0};
    for (const char *at = characters; *at && word.len == SYLLABLE; at += SYLLABLE)
        if (memcmp(at, word.data, SYLLABLE) == 0)
            return true;
    return false;
}

static bool begins_transliteration(const person_worker *worker, uint32_t i)
{
    return is_at_edge(worker, i, "别別策通") && is_transliterated(worker, i + 1) &&
           cqk_touches(worker->segment, i + 1);
}

/* Behind it the name must be over: a verb, a title, no ideograph. */
static bool ends_transliteration(const person_worker *worker, uint32_t i)
{
    uint32_t words;
    uint32_t behind;
    bool gold = is_at_edge(worker, i, "金") && i > 1 && is_transliterated(worker, i - 2) &&
                !cqk_token_is(worker->segment, i - 1, CQ_STR("基")); /* 埃尔金, but 基金 */
    return (gold || is_at_edge(worker, i, "京因思文育姬")) && i > 0 &&
           is_transliterated(worker, i - 1) && cqk_touches(worker->segment, i) &&
           !(eastern_word(worker, i, &words) && words > 1) &&
           (eastern_ends(worker, i + 1) ||
            ((behind = eastern_word(worker, i + 1, &words)) & (WORD_EAST_VERB | WORD_EAST_TITLE) &&
             !(behind & WORD_EAST_LINK)));
}

/* The point between the parts of a foreign name, or a hyphen: 阿卜杜勒-阿提. */
static bool is_joint(const person_worker *worker, uint32_t i)
{
    return eastern_is_middle_dot(worker, i) ||
           (cqk_token_is(worker->segment, i, CQ_STR("-")) && cqk_touches(worker->segment, i) &&
            cqk_touches(worker->segment, i + 1));
}

/* The end of a run of such characters from token i, joined by middle dots; a verb ends it. */
uint32_t eastern_foreign_run(const person_worker *worker, uint32_t i)
{
    uint32_t last = i + begins_transliteration(worker, i);
    while (last < i + RUN_MAX) {
        uint32_t tokens;
        uint32_t classes = eastern_word(worker, last, &tokens);
        bool title = last > i && tokens > 1 && (classes & WORD_EAST_TITLE); /* 基辛格|博士 */
        if (is_transliterated(worker, last) && !(classes & WORD_EAST_VERB) && !title)
            last++;
        else if (last > i && is_inside_transliteration(worker, last))
            last += 2;
        else if (last > i && is_joint(worker, last) && is_transliterated(worker, last + 1))
            last++;
        else if (last > i && eastern_is_middle_dot(worker, last) &&
                 eastern_is_ideograph(worker, last + 1) && is_transliterated(worker, last + 2))
            last += 2; /* 丹尼斯·理查森: 理 spells names here only */
        else if (last > i && eastern_is_middle_dot(worker, last) &&
                 eastern_is_ideograph(worker, last + 1) && eastern_is_middle_dot(worker, last + 2))
            last += 2; /* 舍·海|·海鲁洛耶夫 */
        else
            break;
    }
    return last > i && ends_transliteration(worker, last) ? last + 1 : last;
}

/* Do all tokens of [first, last) spell a foreign name? */
bool eastern_is_foreign(const person_worker *worker, uint32_t first, uint32_t last)
{
    return eastern_foreign_run(worker, first) == last;
}

/* Past 二世, 十六世 at token i, and one character of the name in front: 恩史瓦|帝三世. */
uint32_t eastern_past_reign(const person_worker *worker, uint32_t i)
{
    static const char numerals[] = "一二三四五六七八九十";
    for (uint32_t first = i; first < i + 2; first++) {
        uint32_t at = first;
        for (; eastern_is_ideograph(worker, at) && cqk_touches(worker->segment, at); at++) {
            cq_str word = cqk_token(worker->segment, at);
            bool numeral = false;
            for (size_t k = 0; k + SYLLABLE < sizeof numerals; k += SYLLABLE)
                numeral |= word.len == SYLLABLE && memcmp(numerals + k, word.data, SYLLABLE) == 0;
            if (!numeral)
                break;
        }
        if (at > first && cqk_token_is(worker->segment, at, CQ_STR("世")))
            return at + 1;
        if (!eastern_is_ideograph(worker, first))
            break;
    }
    return i;
}

/* "外交大臣阿瑟伯恩", "总统特朗普": the foreign name behind a title. */
bool eastern_foreign_behind_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    uint32_t first = i + tokens;
    uint32_t last = eastern_past_reign(worker, eastern_foreign_run(worker, first));
    cqk_country_match country;
    if (last - first < 2 || last - first > 12 || eastern_is_place(worker, first, last) ||
        (cqk_country_at(worker->model->countries, worker->segment, first, &country) &&
         country.form == CQK_COUNTRY_NAME))
        return false;
    eastern_report(worker, first, last, cqk_tokens(worker->segment, i, first), "title-foreign");
    return true;
}

/* Where a foreign name begins whose run of characters takes in the end of a title: 主|席沃尔夫冈.
 */
static uint32_t past_titles(const person_worker *worker, uint32_t first, uint32_t end)
{
    for (uint32_t k = first; k + 1 < end; k++) {
        uint32_t tokens;
        bool verb = k > 0 && (eastern_word(worker, k - 1, &tokens) & WORD_TOLD) && tokens == 2;
        if (verb || eastern_ends_phrase(worker, k + 1, WORD_EAST_FRONT))
            first = k + 1; /* 感谢|帕努埃洛总统 */
    }
    return first;
}

/* "特朗普总统", not "英法德外长" or "俄罗斯总统". */
bool eastern_foreign_before_title(person_worker *worker, uint32_t i)
{
    uint32_t first = i;
    if (i > 1 && cqk_touches(worker->segment, i) && ends_transliteration(worker, i - 1))
        first--;
    while (first > 0 && i - first < RUN_MAX && cqk_touches(worker->segment, first) &&
           (is_transliterated(worker, first - 1) || (is_joint(worker, first - 1) && first < i)))
        first--;
    if (first > 0 && first < i && begins_transliteration(worker, first - 1))
        first--;
    while (first < i && eastern_is_middle_dot(worker, first))
        first++;
    uint32_t shorts = 0;
    for (uint32_t k = first > COUNTRY_TOKENS ? first - COUNTRY_TOKENS : 0; k < i; k++) {
        cqk_country_match country;
        if (!cqk_country_at(worker->model->countries, worker->segment, k, &country))
            continue;
        if (country.form == CQK_COUNTRY_NAME && k + country.tokens <= i &&
            k + country.tokens > first) {
            first = k + country.tokens;
            k = first - 1;
            shorts = 0;
        } else if (k >= first) {
            shorts += country.form == CQK_COUNTRY_SHORT;
        }
    }
    first = past_titles(worker, first, i);
    while (i - first > 2 && (cqk_token_is(worker->segment, first, CQ_STR("和")) ||
                             cqk_token_is(worker->segment, first, CQ_STR("及"))))
        first++; /* 和|卡特总统 */
    uint32_t tokens;
    uint32_t head = eastern_word(worker, first, &tokens);
    if (tokens > 1 && (head & (WORD_EAST_STOP | WORD_EAST_VERB | WORD_EAST_LABEL)))
        return false; /* 列席委員 */
    if (i > 0 && cqk_token_is(worker->segment, i - 1, CQ_STR("司")))
        return false; /* 礼宾司|司长 */
    static const cq_str royal[] = {CQ_STR_INIT("亲王"), CQ_STR_INIT("親王"), CQ_STR_INIT("国王"),
                                   CQ_STR_INIT("國王")};
    bool prince = false; /* 西哈努克|亲王: also a town that is called by him */
    for (size_t k = 0; k < CQK_COUNT(royal) && i + 2 <= worker->segment->tokens->count; k++)
        prince |= cqk_equal(cqk_tokens(worker->segment, i, i + 2), royal[k]);
    if (i - first < 2 || shorts == i - first || eastern_is_japanese(worker, i) ||
        (!prince && eastern_is_place(worker, first, i)))
        return false;
    eastern_report(worker, first, i, eastern_title_text(worker, i), "foreign-title");
    return true;
}

/* A character that spells no other name but stands inside this one: 布勒|岱|斯库. */
static uint32_t past_gaps(const person_worker *worker, uint32_t last)
{
    uint32_t tokens;
    while (eastern_is_ideograph(worker, last) && cqk_touches(worker->segment, last) &&
           is_transliterated(worker, last + 1) && cqk_touches(worker->segment, last + 1) &&
           is_transliterated(worker, last + 2) && !eastern_word(worker, last, &tokens) &&
           !eastern_word(worker, last + 1, &tokens))
        last = eastern_foreign_run(worker, last + 1);
    return last;
}

/* Past the characters of a part of a name from token i on, whatever they spell: up to a mark, a
 * point or a title. */
static uint32_t past_part(const person_worker *worker, uint32_t i)
{
    enum { PART_MAX = 6 };
    uint32_t last = i;
    while (last - i < PART_MAX && eastern_is_ideograph(worker, last) &&
           cqk_touches(worker->segment, last)) {
        uint32_t tokens;
        uint32_t classes = eastern_word(worker, last, &tokens);
        if (last > i && tokens > 1 &&
            (classes & (WORD_EAST_TITLE | WORD_EAST_VERB | WORD_EAST_LINK)))
            break;
        last++;
    }
    return last;
}

/* 艾力更·依明巴海、, 玛丽亚·奥尔金女士: the whole between two marks, or a mark and a title, around
 * the point at token i; false: it is not closed on both sides. */
static bool between_marks(const person_worker *worker, uint32_t i, uint32_t *first, uint32_t *last)
{
    enum { PART_MIN = 2, PART_MAX = 6 };
    uint32_t begin = i;
    uint32_t tokens;
    while (begin > 0 && i - begin < PART_MAX && eastern_is_ideograph(worker, begin - 1) &&
           cqk_touches(worker->segment, begin))
        begin--;
    uint32_t end = past_part(worker, i + 1);
    while (end > i + 1 && eastern_is_middle_dot(worker, end) &&
           past_part(worker, end + 1) > end + 1)
        end = past_part(worker, end + 1);
    bool titled = (eastern_word(worker, end, &tokens) & WORD_EAST_TITLE) && tokens > 1;
    if (i - begin < PART_MIN || end < i + 1 + PART_MIN || !eastern_begins(worker, begin) ||
        (begin > 0 && eastern_is_middle_dot(worker, begin - 1)) ||
        !(eastern_ends(worker, end) || titled) ||
        (eastern_word(worker, begin, &tokens) & ~(uint32_t)(WORD_HANZI | WORD_KANJI) && tokens > 1))
        return false;
    *first = begin;
    *last = end;
    return true;
}

/* "沃尔夫冈·伊申格尔": the point joins the parts of a foreign name. */
bool eastern_around_dot(person_worker *worker, uint32_t i)
{
    uint32_t first = i;
    uint32_t closed_first;
    uint32_t closed_last;
    while (first > 0 && i - first < RUN_MAX && is_transliterated(worker, first - 1))
        first--;
    uint32_t last = past_gaps(worker, eastern_foreign_run(worker, i + 1));
    uint32_t tokens;
    if (first > 1 && eastern_is_ideograph(worker, first - 1) &&
        !eastern_word(worker, first - 1, &tokens) &&
        eastern_ends_phrase(worker, first - 1, WORD_EAST_FRONT | WORD_EAST_TITLE))
        first--;
    /* What is a country in front ("法国埃马纽埃尔·马克龙") or a title stays out. */
    for (uint32_t k = first; k < i; k++) {
        cqk_country_match country;
        if (cqk_country_at(worker->model->countries, worker->segment, k, &country) &&
            country.form == CQK_COUNTRY_NAME && k + country.tokens < i)
            first = k + country.tokens;
    }
    first = past_titles(worker, first, i);
    bool foreign = i - first >= 1 && last - i >= 3 && last - first >= 5;
    if (eastern_is_japanese(worker, i))
        return false;
    if (between_marks(worker, i, &closed_first, &closed_last) &&
        (foreign || !eastern_is_place(worker, closed_first, closed_last))) {
        first = closed_first;
        last = closed_last;
    } else if (!foreign) {
        return false;
    }
    eastern_report(worker, first, last, (cq_str){NULL, 0}, "middle-dot");
    return true;
}

/*
 * "特朗普当选美国总统", "默克尔强调": a foreign name alone in front of what only people do. Three
 * characters at least: of two too many are words.
 */
bool eastern_foreign_before_verb(person_worker *worker, uint32_t i)
{
    enum { NAME_MIN = 3, NAME_MAX = 8 };
    uint32_t first = i;
    while (first > worker->floor && i - first < NAME_MAX && cqk_touches(worker->segment, first) &&
           is_transliterated(worker, first - 1))
        first--;
    if (i - first < NAME_MIN || !cqk_touches(worker->segment, i) ||
        eastern_is_japanese(worker, i) || eastern_foreign_run(worker, first) != i)
        return false;
    if (!eastern_begins(worker, first) && !eastern_follows_small_word(worker, first))
        return false;
    for (uint32_t k = first; k < i; k++) {
        cqk_country_match country;
        uint32_t tokens;
        uint32_t classes = eastern_word(worker, k, &tokens);
        if ((tokens > 1 && (classes & ~(uint32_t)(WORD_HANZI | WORD_KANJI))) ||
            cqk_country_at(worker->model->countries, worker->segment, k, &country) ||
            eastern_is_place(worker, k, i))
            return false;
    }
    eastern_report(worker, first, i, (cq_str){NULL, 0}, "foreign-verb");
    return true;
}
