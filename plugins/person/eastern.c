/*
 * eastern.c - personal names in Kana and ideographs: a title behind or in front of them, a
 * verb of speaking behind a Chinese name, the point inside a foreign one.
 */
#include "person.h"

#include <string.h>

enum {
    LINK_MAX = 14,
    GIVEN_MAX = 3,
    TITLE_TOKENS = 8,
    RUN_MAX = 24,
    SYLLABLE = 3,
    KANA_MIN = 12,
    COUNTRY_TOKENS = 6,
    FOREIGN_MIN = 4,
    LISTED_MAX = 80
};

static uint32_t classes_at(const person_worker *worker, uint32_t i, uint32_t *tokens)
{
    *tokens = 1;
    return i < worker->segment->tokens->count ? person_word(worker, i, tokens) : 0;
}

static bool is_kind(const person_worker *worker, uint32_t i, uint8_t kind)
{
    return i < worker->segment->tokens->count && worker->segment->tokens->kind[i] == kind;
}

static bool is_ideograph(const person_worker *worker, uint32_t i)
{
    return is_kind(worker, i, CQ_TOKEN_IDEOGRAPH);
}

/* Does a word end in front of token i: the segment's start, a blank, another script? */
static bool begins(const person_worker *worker, uint32_t i)
{
    return i == 0 || cqk_shape(worker->segment, i, CQ_SHAPE_SPACE_BEFORE) ||
           !is_ideograph(worker, i - 1);
}

static bool ends(const person_worker *worker, uint32_t i)
{
    return i >= worker->segment->tokens->count ||
           cqk_shape(worker->segment, i, CQ_SHAPE_SPACE_BEFORE) || !is_ideograph(worker, i);
}

/* The class bits of the phrase that ends right in front of token i, if they include `wanted`. */
static bool ends_phrase(const person_worker *worker, uint32_t i, uint32_t wanted)
{
    for (uint32_t n = 1; n <= TITLE_TOKENS && n <= i; n++) {
        uint32_t tokens;
        uint32_t classes = classes_at(worker, i - n, &tokens);
        if (tokens == n && (classes & wanted) && !(classes & WORD_EAST_STOP))
            return true;
    }
    return false;
}

static bool is_middle_dot(const person_worker *worker, uint32_t i)
{
    static const cq_str dots[] = {CQ_STR_INIT("・"), CQ_STR_INIT("·"),  CQ_STR_INIT("•"),
                                  CQ_STR_INIT("‧"),  CQ_STR_INIT("＝"), CQ_STR_INIT("゠")};
    for (size_t k = 0; k < CQK_COUNT(dots); k++)
        if (cqk_token_is(worker->segment, i, dots[k]))
            return true;
    return false;
}

/*
 * From token i on, past what may stand between a name and its title (WTO, 米国, 外務, 担当): does a
 * title come? *title: where it begins.
 */
static bool reaches_title(const person_worker *worker, uint32_t i, uint32_t *title)
{
    const cq_segment *segment = worker->segment;
    for (uint32_t steps = 0; steps < LINK_MAX && i < segment->tokens->count; steps++) {
        uint32_t tokens;
        uint32_t classes = classes_at(worker, i, &tokens);
        cqk_country_match country;
        bool is_country = cqk_country_at(worker->model->countries, segment, i, &country);
        if ((classes & WORD_EAST_STOP) && !(classes & (WORD_EAST_LINK | WORD_EAST_TITLE)) &&
            !is_country)
            return false;
        if (classes & WORD_EAST_TITLE) {
            *title = i;
            return true;
        }
        if (classes & WORD_EAST_LINK)
            i += tokens;
        else if (is_country)
            i += country.tokens;
        else if (is_kind(worker, i, CQ_TOKEN_LETTER) && cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) &&
                 !cqk_shape(segment, i, CQ_SHAPE_NON_ASCII))
            i++;
        else if (steps && is_middle_dot(worker, i))
            i++;
        else
            return false;
    }
    return false;
}

static void report(person_worker *worker, uint32_t first, uint32_t last, cq_str role,
                   const char *rule)
{
    const cq_tokens *t = worker->segment->tokens;
    person_name name = {.first = first,
                        .last = last,
                        .start = t->start[first],
                        .end = t->end[last - 1],
                        .words = 1,
                        .surname = first};
    person_report(worker, &name, role, rule);
}

static cq_str title_text(const person_worker *worker, uint32_t title)
{
    uint32_t tokens;
    classes_at(worker, title, &tokens);
    return cqk_tokens(worker->segment, title, title + tokens);
}

/* The same over any ideographs, behind a name of several parts: 水資源気象副大臣. */
static bool reaches_far_title(const person_worker *worker, uint32_t i, uint32_t *title)
{
    for (uint32_t k = i; k < i + LINK_MAX && is_ideograph(worker, k); k++) {
        uint32_t tokens;
        uint32_t classes = classes_at(worker, k, &tokens);
        if ((classes & WORD_EAST_TITLE) && tokens > 1 && !is_ideograph(worker, k + tokens)) {
            *title = k;
            return true;
        }
    }
    return false;
}

/* "ブリンケン米国国務長官", "オコンジョWTO事務局長". */
static bool katakana(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    uint32_t first = i;
    uint32_t last = i;
    uint32_t at = i;
    if (i > 0 && is_middle_dot(worker, i - 1) && cqk_touches(segment, i) && i > 1 &&
        is_kind(worker, i - 2, CQ_TOKEN_KATAKANA) && worker->floor < i)
        return false; /* its head was looked at already */
    while (at < i + RUN_MAX && is_kind(worker, at, CQ_TOKEN_KATAKANA)) {
        uint32_t tokens;
        cqk_country_match country;
        if (classes_at(worker, at, &tokens) & (WORD_EAST_STOP | WORD_EAST_LINK)) {
            if (last > first)
                break; /* フィーキン・サイバー問題担当大使 */
            return false;
        }
        if (cqk_country_at(worker->model->countries, segment, at, &country)) {
            if (last > first)
                break; /* プーチン・ロシア大統領 */
            first = at + country.tokens + is_middle_dot(worker, at + country.tokens);
            last = first;
            at = first;
            if (!is_kind(worker, at, CQ_TOKEN_KATAKANA))
                return false;
            continue;
        }
        last = at + 1;
        if (!is_middle_dot(worker, last) || !is_kind(worker, last + 1, CQ_TOKEN_KATAKANA))
            break;
        at = last + 1;
    }
    if (last == first ||
        segment->tokens->end[last - 1] - segment->tokens->start[first] < 2 * SYLLABLE)
        return false;
    uint32_t title;
    uint32_t from = last + (is_middle_dot(worker, last) ? 1 : 0);
    if (!reaches_title(worker, from, &title) &&
        !(last - first > 2 && reaches_far_title(worker, from, &title)))
        return false;
    report(worker, first, last, title_text(worker, title), "kana-title");
    return true;
}

/* Characters at the end of a body's name: 林野庁, 常委会. */
static bool is_of_a_body(const person_worker *worker, uint32_t first, uint32_t last)
{
    static const char bodies[] =
        "庁廳省局部会會委院党黨議议員员官所課课室社校組组聯联協协団团席長长事市県县"
        "理系方際际主副";
    for (uint32_t i = first; i < last; i++) {
        cq_str word = cqk_token(worker->segment, i);
        if (word.len != SYLLABLE)
            continue;
        if (cqk_equal(word, CQ_STR("理")) && i + 1 < last)
            continue; /* 真理子 */
        for (size_t k = 0; k + SYLLABLE < sizeof bodies; k += SYLLABLE)
            if (memcmp(bodies + k, word.data, SYLLABLE) == 0)
                return true;
    }
    return false;
}

static bool is_name_character(const person_worker *worker, uint32_t i)
{
    return is_ideograph(worker, i) || is_kind(worker, i, CQ_TOKEN_HIRAGANA);
}

/* A surname of the lexicon, up to three characters of given name, and a title. */
static bool kanji_before_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    for (uint32_t given = 0; given <= GIVEN_MAX; given++) {
        uint32_t last = i + tokens + given;
        uint32_t title;
        if (given &&
            (!is_name_character(worker, last - 1) || is_of_a_body(worker, i + tokens, last) ||
             cqk_token_is(worker->segment, last - 1, CQ_STR("の"))))
            return false;
        if (given == 1 && is_kind(worker, last - 1, CQ_TOKEN_HIRAGANA))
            continue;
        if (reaches_title(worker, last, &title)) {
            report(worker, i, last, title_text(worker, title), "kanji-title");
            return true;
        }
    }
    return false;
}

/* "内閣総理大臣　岸田文雄": the title in front, the name up to the end of the ideographs. */
static bool kanji_behind_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    if (!ends_phrase(worker, i, WORD_EAST_TITLE))
        return false;
    uint32_t last = i + tokens;
    while (is_ideograph(worker, last) && last - i < tokens + GIVEN_MAX + 1 &&
           (last == i + tokens || cqk_touches(worker->segment, last)))
        last++;
    uint32_t given = last - i - tokens;
    if (given == 0 || given > GIVEN_MAX || is_of_a_body(worker, i + tokens, last))
        return false;
    report(worker, i, last, (cq_str){NULL, 0}, "title-kanji");
    return true;
}

/* A newspaper in front of its reporter's name: 朝日新聞三木記者. */
static bool is_press(const person_worker *worker, uint32_t i)
{
    static const cq_str ends_of[] = {CQ_STR_INIT("聞"), CQ_STR_INIT("信"), CQ_STR_INIT("社")};
    for (size_t k = 0; k < CQK_COUNT(ends_of); k++)
        if (i > 0 && cqk_token_is(worker->segment, i - 1, ends_of[k]))
            return true;
    return false;
}

static bool kanji(person_worker *worker, uint32_t i, uint32_t tokens)
{
    if (i > 1 && cqk_touches(worker->segment, i) && is_ideograph(worker, i - 2) &&
        (cqk_token_is(worker->segment, i - 1, CQ_STR("ノ")) ||
         cqk_token_is(worker->segment, i - 1, CQ_STR("ヶ"))))
        return false; /* the end of 宮ノ原 */
    if (begins(worker, i) || is_press(worker, i))
        return kanji_before_title(worker, i, tokens) || kanji_behind_title(worker, i, tokens);
    return kanji_behind_title(worker, i, tokens);
}

/* Kana near token i, or much of it in the document: a heading may have none. */
static bool is_japanese(const person_worker *worker, uint32_t i)
{
    if (worker->kana >= KANA_MIN)
        return true;
    const cq_tokens *t = worker->segment->tokens;
    uint32_t first = i > 48 ? i - 48 : 0;
    for (uint32_t k = first; k < t->count && k < i + 48; k++)
        if (t->kind[k] == CQ_TOKEN_HIRAGANA || t->kind[k] == CQ_TOKEN_KATAKANA)
            return true;
    return false;
}

/*
 * How many characters of given name stand behind a Chinese surname, at token i. Two, unless the
 * second is none, or begins what follows the name: a verb, a title, a small word.
 */
static uint32_t given_length(const person_worker *worker, uint32_t i)
{
    uint32_t tokens;
    if (!is_ideograph(worker, i) || !cqk_touches(worker->segment, i))
        return 0;
    if (!is_ideograph(worker, i + 1) || !cqk_touches(worker->segment, i + 1))
        return 1;
    uint32_t classes = classes_at(worker, i + 1, &tokens);
    bool title = (classes & (WORD_EAST_TITLE | WORD_EAST_LINK)) && tokens > 1;
    return (classes & WORD_EAST_VERB) || title ? 1 : 2;
}

/* "会见王小明", "李大文和王小明": what stands in front calls for a person. */
static bool calls_for_name(const person_worker *worker, uint32_t i)
{
    static const cq_str verbs[] = {CQ_STR_INIT("会见"), CQ_STR_INIT("會見"), CQ_STR_INIT("会晤"),
                                   CQ_STR_INIT("會晤"), CQ_STR_INIT("接见"), CQ_STR_INIT("接見"),
                                   CQ_STR_INIT("陪同"), CQ_STR_INIT("任命"), CQ_STR_INIT("授权"),
                                   CQ_STR_INIT("授權"), CQ_STR_INIT("提名"), CQ_STR_INIT("拜会"),
                                   CQ_STR_INIT("拜會"), CQ_STR_INIT("致电"), CQ_STR_INIT("致電")};
    static const cq_str joins[] = {CQ_STR_INIT("、"), CQ_STR_INIT("和"), CQ_STR_INIT("及"),
                                   CQ_STR_INIT("与"), CQ_STR_INIT("與"), CQ_STR_INIT("同")};
    for (size_t k = 0; k < CQK_COUNT(joins) && i > 0 && worker->reported + 1 == i; k++)
        if (cqk_token_is(worker->segment, i - 1, joins[k]))
            return true;
    for (size_t k = 0; k < CQK_COUNT(verbs) && i > 1; k++)
        if (cqk_equal(cqk_tokens(worker->segment, i - 2, i), verbs[k]))
            return true;
    return false;
}

static bool is_transliterated(const person_worker *worker, uint32_t i)
{
    if (!is_ideograph(worker, i))
        return false;
    cq_str word = cqk_token(worker->segment, i);
    const unsigned char *u = (const unsigned char *)word.data;
    if (word.len != SYLLABLE)
        return false;
    uint32_t c = ((uint32_t)(u[0] & 15) << 12 | (uint32_t)(u[1] & 63) << 6 | (u[2] & 63)) - 0x4E00;
    return c < 0xA000 - 0x4E00 && (worker->model->transliteration[c / 64] >> (c % 64) & 1);
}

/* The end of a run of such characters from token i, joined by middle dots; a verb ends it. */
static uint32_t foreign_run(const person_worker *worker, uint32_t i)
{
    uint32_t last = i;
    while (last < i + RUN_MAX) {
        uint32_t tokens;
        if (is_transliterated(worker, last) &&
            !(classes_at(worker, last, &tokens) & WORD_EAST_VERB))
            last++;
        else if (last > i && is_middle_dot(worker, last) && is_transliterated(worker, last + 1))
            last++;
        else
            break;
    }
    return last;
}

/* "主管的谢锋副部长", "由王毅部长": what stands in front belongs to no name. */
static bool follows_small_word(const person_worker *worker, uint32_t i)
{
    static const char words[] = "的由在与與同和对對经經请請向跟让讓及以";
    cq_str word = i > 0 ? cqk_token(worker->segment, i - 1) : (cq_str){NULL, 0};
    for (size_t k = 0; k + SYLLABLE < sizeof words && word.len == SYLLABLE; k += SYLLABLE)
        if (memcmp(words + k, word.data, SYLLABLE) == 0)
            return true;
    return false;
}

/* A Chinese name from surname [i, i + tokens) to `last`, by what stands around it. */
static bool is_hanzi_name(const person_worker *worker, uint32_t i, uint32_t tokens, uint32_t last,
                          const char **rule)
{
    uint32_t words;
    uint32_t behind = classes_at(worker, last, &words);
    uint32_t title;
    bool front = ends_phrase(worker, i, WORD_EAST_FRONT);
    bool separate = begins(worker, i);
    bool japanese = is_japanese(worker, i);
    uint32_t link;
    uint32_t inside = classes_at(worker, i + tokens, &link);
    cqk_country_match country;
    if (is_of_a_body(worker, i + tokens, last) ||
        (link > 1 && (inside & (WORD_EAST_LINK | WORD_EAST_TITLE))) ||
        (cqk_country_at(worker->model->countries, worker->segment, i, &country) &&
         country.form == CQK_COUNTRY_NAME))
        return false;
    *rule = "name-title";
    bool apart =
        separate || (!japanese && (last - i - tokens == 2 || follows_small_word(worker, i)));
    if (apart && reaches_title(worker, last, &title) && (japanese || title == last))
        return true;
    *rule = "title-name";
    uint32_t run = foreign_run(worker, i);
    if (front && !japanese && (run < FOREIGN_MIN + i || run <= last))
        return true; /* not 古特雷|斯 */
    *rule = "called-for";
    if (!japanese && calls_for_name(worker, i) &&
        (ends(worker, last) || (behind & (WORD_EAST_VERB | WORD_EAST_TITLE))))
        return true;
    *rule = "name-verb";
    return separate && !japanese && (behind & WORD_EAST_VERB) && words > 1;
}

/* Is token i inside the name of a country or town, as 華 is in 中華民國? */
static bool is_in_country(const person_worker *worker, uint32_t i)
{
    for (uint32_t k = i > COUNTRY_TOKENS ? i - COUNTRY_TOKENS : 0; k < i; k++) {
        cqk_country_match country;
        if (is_ideograph(worker, k) &&
            cqk_country_at(worker->model->countries, worker->segment, k, &country) &&
            country.form == CQK_COUNTRY_NAME && k + country.tokens > i)
            return true;
        cqk_place_match place;
        if (is_ideograph(worker, k) && i - k < 4 &&
            cqk_place_at(worker->model->places, worker->segment, k, &place) && k + place.tokens > i)
            return true;
    }
    return false;
}

/* A town of the table, or what a correspondent or an embassy is posted to: 驻布加勒斯特. */
static bool is_place(const person_worker *worker, uint32_t first, uint32_t last)
{
    cqk_place_match place;
    return (cqk_place_at(worker->model->places, worker->segment, first, &place) &&
            first + place.tokens >= last) ||
           (first > 0 && (cqk_token_is(worker->segment, first - 1, CQ_STR("驻")) ||
                          cqk_token_is(worker->segment, first - 1, CQ_STR("駐"))));
}

/*
 * "出席：王小明（主席）、李大文": token i begins an item of a list behind a label and a colon, and
 * the item is a surname with one or two characters.
 */
static bool is_listed(const person_worker *worker, uint32_t i)
{
    static const cq_str marks[] = {CQ_STR_INIT("、"), CQ_STR_INIT("（"), CQ_STR_INIT("）"),
                                   CQ_STR_INIT("("),  CQ_STR_INIT(")"),  CQ_STR_INIT("，")};
    const cq_segment *segment = worker->segment;
    for (uint32_t k = i; k > 0 && i - k < LISTED_MAX; k--) {
        if (cqk_token_is(segment, k - 1, CQ_STR("：")) || cqk_token_is(segment, k - 1, CQ_STR(":")))
            return ends_phrase(worker, k - 1, WORD_EAST_LABEL);
        bool mark = false;
        for (size_t m = 0; m < CQK_COUNT(marks); m++)
            mark |= cqk_token_is(segment, k - 1, marks[m]);
        if (!mark &&
            (k == i ? !cqk_shape(segment, i, CQ_SHAPE_SPACE_BEFORE) : !is_ideograph(worker, k - 1)))
            return false;
        if (k == i &&
            (cqk_token_is(segment, k - 1, marks[1]) || cqk_token_is(segment, k - 1, marks[3])))
            return false;
    }
    return false;
}

static bool listed(person_worker *worker, uint32_t i, uint32_t tokens)
{
    uint32_t last = i + tokens;
    if (!begins(worker, i))
        return false;
    while (is_ideograph(worker, last) && !cqk_shape(worker->segment, last, CQ_SHAPE_SPACE_BEFORE))
        last++;
    uint32_t given = last - i - tokens;
    cqk_country_match country;
    if (given == 0 || given > 2 || is_of_a_body(worker, i + tokens, last) ||
        !is_listed(worker, i) || is_place(worker, i, last) ||
        (cqk_country_at(worker->model->countries, worker->segment, i, &country) &&
         country.form == CQK_COUNTRY_NAME))
        return false;
    report(worker, i, last, (cq_str){NULL, 0}, "list");
    return true;
}

/* "王部长说", "陳次長表示": a surname alone in front of a title, with nothing before it. */
static bool surname_before_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    uint32_t last = i + tokens;
    uint32_t title;
    uint32_t classes = classes_at(worker, last, &title);
    if (!begins(worker, i) || is_japanese(worker, i) || !(classes & WORD_EAST_TITLE) ||
        (classes & WORD_EAST_STOP) || title < 2 || !cqk_touches(worker->segment, last))
        return false;
    report(worker, i, last, title_text(worker, last), "name-title");
    return true;
}

static bool hanzi(person_worker *worker, uint32_t i, uint32_t tokens)
{
    if (is_in_country(worker, i))
        return false;
    if (listed(worker, i, tokens) || surname_before_title(worker, i, tokens))
        return true;
    for (uint32_t given = given_length(worker, i + tokens); given > 0; given--) {
        uint32_t last = i + tokens + given;
        bool whole = true;
        for (uint32_t k = i + 1; k < last; k++)
            whole &= is_ideograph(worker, k) && cqk_touches(worker->segment, k);
        const char *rule;
        uint32_t words;
        if (cqk_token_is(worker->segment, last - 1, CQ_STR("地")) ||
            cqk_token_is(worker->segment, last - 1, CQ_STR("的")))
            continue; /* 满意地指出 */
        if (classes_at(worker, last - 1, &words) & WORD_EAST_VERB && words == 1)
            continue; /* 王毅|将: a small word, not the name's */
        if (is_place(worker, i, last))
            continue;
        if (whole && is_hanzi_name(worker, i, tokens, last, &rule)) {
            report(worker, i, last, (cq_str){NULL, 0}, rule);
            return true;
        }
    }
    return false;
}

/* "外交大臣阿瑟伯恩", "总统特朗普": the foreign name behind a title. */
static bool foreign_behind_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    uint32_t first = i + tokens;
    uint32_t last = foreign_run(worker, first);
    cqk_country_match country;
    if (last - first < 2 || last - first > 12 || is_place(worker, first, last) ||
        (cqk_country_at(worker->model->countries, worker->segment, first, &country) &&
         country.form == CQK_COUNTRY_NAME))
        return false;
    report(worker, first, last, cqk_tokens(worker->segment, i, first), "title-foreign");
    return true;
}

/* Where a foreign name begins whose run of characters takes in the end of a title: 主|席沃尔夫冈.
 */
static uint32_t past_titles(const person_worker *worker, uint32_t first, uint32_t end)
{
    for (uint32_t k = first; k + 1 < end; k++)
        if (ends_phrase(worker, k + 1, WORD_EAST_FRONT))
            first = k + 1;
    return first;
}

/* "特朗普总统", not "英法德外长" or "俄罗斯总统". */
static bool foreign_before_title(person_worker *worker, uint32_t i)
{
    uint32_t first = i;
    while (
        first > 0 && i - first < RUN_MAX && cqk_touches(worker->segment, first) &&
        (is_transliterated(worker, first - 1) || (is_middle_dot(worker, first - 1) && first < i)))
        first--;
    while (first < i && is_middle_dot(worker, first))
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
    if (i - first < 2 || shorts == i - first || is_japanese(worker, i) ||
        is_place(worker, first, i))
        return false;
    report(worker, first, i, title_text(worker, i), "foreign-title");
    return true;
}

/* A character that spells no other name but stands inside this one: 布勒|岱|斯库. */
static uint32_t past_gaps(const person_worker *worker, uint32_t last)
{
    uint32_t tokens;
    while (is_ideograph(worker, last) && cqk_touches(worker->segment, last) &&
           is_transliterated(worker, last + 1) && cqk_touches(worker->segment, last + 1) &&
           is_transliterated(worker, last + 2) && !classes_at(worker, last, &tokens) &&
           !classes_at(worker, last + 1, &tokens))
        last = foreign_run(worker, last + 1);
    return last;
}

/* "沃尔夫冈·伊申格尔": the point joins the parts of a foreign name. */
static bool around_dot(person_worker *worker, uint32_t i)
{
    uint32_t first = i;
    while (first > 0 && i - first < RUN_MAX && is_transliterated(worker, first - 1))
        first--;
    uint32_t last = past_gaps(worker, foreign_run(worker, i + 1));
    uint32_t tokens;
    if (first > 1 && is_ideograph(worker, first - 1) && !classes_at(worker, first - 1, &tokens) &&
        ends_phrase(worker, first - 1, WORD_EAST_FRONT | WORD_EAST_TITLE))
        first--;
    /* What is a country in front ("法国埃马纽埃尔·马克龙") or a title stays out. */
    for (uint32_t k = first; k < i; k++) {
        cqk_country_match country;
        if (cqk_country_at(worker->model->countries, worker->segment, k, &country) &&
            country.form == CQK_COUNTRY_NAME && k + country.tokens < i)
            first = k + country.tokens;
    }
    first = past_titles(worker, first, i);
    if (i - first < 1 || last - i < 3 || last - first < 5 || is_japanese(worker, i))
        return false;
    report(worker, first, last, (cq_str){NULL, 0}, "middle-dot");
    return true;
}

/* "尾辻秀久君": ideographs up to one of these titles are a name, though the lexicon lacks it. */
static bool unknown_before_title(person_worker *worker, uint32_t i)
{
    static const cq_str titles[] = {CQ_STR_INIT("氏"), CQ_STR_INIT("君"), CQ_STR_INIT("記")};
    bool sure = false;
    for (size_t k = 0; k < CQK_COUNT(titles); k++)
        sure |= cqk_token_is(worker->segment, i, titles[k]);
    uint32_t first = i;
    while (sure && first > 0 && i - first < 6 && is_ideograph(worker, first - 1) &&
           cqk_touches(worker->segment, first))
        first--;
    uint32_t tokens;
    if (sure && i - first == 1 && begins(worker, first) &&
        cqk_token_is(worker->segment, i, titles[0]) &&
        (classes_at(worker, first, &tokens) & (WORD_HANZI | WORD_KANJI))) {
        report(worker, first, i, title_text(worker, i), "unknown-title"); /* 習氏 */
        return true;
    }
    if (!sure || i - first < 2 || i - first > 5 || !begins(worker, first) ||
        is_of_a_body(worker, first, i) ||
        (classes_at(worker, first, &tokens) & (WORD_EAST_STOP | WORD_EAST_LINK | WORD_EAST_TITLE)))
        return false;
    report(worker, first, i, title_text(worker, i), "unknown-title");
    return true;
}

/* Characters that Japanese given names often end in. */
static bool ends_as_given_name(const person_worker *worker, uint32_t i)
{
    static const char ends_of[] =
        "子郎朗美恵雄夫男介助樹彦太也哉之司志史仁昭剛隆博浩弘宏洋勝茂誠豊稔徹修孝秀英義俊敏貴裕輝香"
        "奈菜織江枝絵里佳希紀由優望翔潤亮淳聡智健健二三一治晃彰章毅武則紘暁繁実幹平吾伸信康靖純直";
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k + SYLLABLE < sizeof ends_of && word.len == SYLLABLE; k += SYLLABLE)
        if (memcmp(ends_of + k, word.data, SYLLABLE) == 0)
            return true;
    return false;
}

/* Is [first, last) the head of a name the document has? 早瀬 of 早瀬真理子. */
static bool heads_known_name(const person_worker *worker, uint32_t first, uint32_t last)
{
    cq_str text = cqk_tokens(worker->segment, first, last);
    for (uint32_t k = 0; k < worker->known_count; k++)
        if (worker->known[k].length > text.len &&
            memcmp(worker->known[k].text, text.data, text.len) == 0)
            return true;
    return false;
}

/*
 * "経済局の早瀬真理子審議官": the lexicon lacks the surname, but between の and a title of several
 * characters stand four or five ideographs that end as a given name does and are no known word.
 */
static bool unknown_before_long_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    uint32_t first = i;
    while (first > 0 && i - first < 6 && is_ideograph(worker, first - 1) &&
           cqk_touches(worker->segment, first))
        first--;
    uint32_t length = i - first;
    if (tokens < 2 || length < 2 || length > 5 || is_of_a_body(worker, first + 1, i))
        return false;
    bool known = length < 4 && heads_known_name(worker, first, i);
    bool possessive = first > 0 && cqk_token_is(worker->segment, first - 1, CQ_STR("の"));
    if (!known && (length < 4 || !possessive || !ends_as_given_name(worker, i - 1)))
        return false;
    for (uint32_t k = first; k < i && !known; k++) {
        uint32_t words;
        cqk_country_match country;
        uint32_t classes = classes_at(worker, k, &words);
        if (words > 1 &&
            (classes & (WORD_EAST_STOP | WORD_EAST_LINK | WORD_EAST_TITLE | WORD_EAST_VERB)))
            return false;
        if (cqk_country_at(worker->model->countries, worker->segment, k, &country) &&
            country.form == CQK_COUNTRY_NAME)
            return false;
    }
    report(worker, first, i, title_text(worker, i), "unknown-title");
    return true;
}

bool person_ends_in_title(const person_worker *worker)
{
    uint32_t count = worker->segment->tokens->count;
    return is_ideograph(worker, count - 1) && ends_phrase(worker, count, WORD_EAST_TITLE);
}

/* A byline: a name on a line of its own below its bearer's title. */
static bool byline(person_worker *worker, uint32_t tokens)
{
    uint32_t count = worker->segment->tokens->count;
    if (!worker->after_title || count <= tokens || count > tokens + GIVEN_MAX)
        return false;
    for (uint32_t k = 0; k < count; k++)
        if (!is_ideograph(worker, k))
            return false;
    report(worker, 0, count, (cq_str){NULL, 0}, "byline");
    return true;
}

bool person_eastern(person_worker *worker, uint32_t i)
{
    uint8_t kind = worker->segment->tokens->kind[i];
    if (kind == CQ_TOKEN_KATAKANA)
        return katakana(worker, i);
    if (kind == CQ_TOKEN_HANGUL || kind == CQ_TOKEN_NUMBER)
        return person_korean_at(worker, i);
    if (is_middle_dot(worker, i))
        return around_dot(worker, i);
    uint32_t tokens;
    uint32_t classes = person_word(worker, i, &tokens);
    if ((classes & WORD_EAST_STOP) && !(classes & WORD_EAST_TITLE))
        return false;
    if (i == 0 && (classes & (WORD_KANJI | WORD_HANZI)) && byline(worker, tokens))
        return true;
    if ((classes & WORD_KANJI) && is_japanese(worker, i) && kanji(worker, i, tokens))
        return true;
    if ((classes & WORD_HANZI) && hanzi(worker, i, tokens))
        return true;
    if ((classes & WORD_KANJI) && !is_japanese(worker, i) &&
        ends_phrase(worker, i, WORD_EAST_FRONT) && kanji_behind_title(worker, i, tokens))
        return true;
    if ((classes & WORD_EAST_TITLE) && kind == CQ_TOKEN_IDEOGRAPH) {
        if (is_japanese(worker, i))
            return unknown_before_title(worker, i) || unknown_before_long_title(worker, i, tokens);
        if (foreign_before_title(worker, i))
            return true;
        if ((classes & WORD_EAST_FRONT) && !is_japanese(worker, i)) {
            uint32_t name;
            uint32_t at = i + tokens;
            uint32_t next = classes_at(worker, at, &name);
            if ((next & WORD_HANZI) && !(next & WORD_EAST_STOP) && hanzi(worker, at, name))
                return true;
            return foreign_behind_title(worker, i, tokens);
        }
    }
    return false;
}
