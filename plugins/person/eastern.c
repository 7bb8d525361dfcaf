/*
 * eastern.c - personal names in Kana and ideographs: which rule a word may set off, and what the
 * rules for Japanese (japanese.c) and Chinese (chinese.c) share: titles, links, bounds.
 */
#include "eastern.h"

enum {
    LINK_MAX = 14,
    TITLE_TOKENS = 8,
    COUNTRY_TOKENS = 6,
    GIVEN_MAX = 3,
    KANA_MIN = 12,
    READING_MAX = 12
};

/* The class bits of the phrase that ends right in front of token i, if they include `wanted`. */
bool eastern_ends_phrase(const person_worker *worker, uint32_t i, uint32_t wanted)
{
    for (uint32_t n = 1; n <= TITLE_TOKENS && n <= i; n++) {
        uint32_t tokens;
        uint32_t classes = eastern_word(worker, i - n, &tokens);
        if (tokens == n && (classes & wanted) && !(classes & WORD_EAST_STOP))
            return true;
    }
    return false;
}

bool eastern_is_middle_dot(const person_worker *worker, uint32_t i)
{
    static const cq_str dots[] = {CQ_STR_INIT("・"), CQ_STR_INIT("·"),  CQ_STR_INIT("•"),
                                  CQ_STR_INIT("‧"),  CQ_STR_INIT("＝"), CQ_STR_INIT("゠")};
    for (size_t k = 0; k < CQK_COUNT(dots); k++)
        if (cqk_token_is(worker->segment, i, dots[k]))
            return true;
    return false;
}

/* Past the reading of a name in parentheses: 王毅（おう・き）. */
uint32_t eastern_past_reading(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    if (i == 0 || !eastern_is_ideograph(worker, i - 1))
        return i; /* クック（クック諸島） */
    bool kana = eastern_is_kind(worker, i + 1, CQ_TOKEN_HIRAGANA) ||
                eastern_is_kind(worker, i + 1, CQ_TOKEN_KATAKANA);
    /* 鈴木（憲）委員: of two of a surname */
    bool given =
        eastern_is_ideograph(worker, i + 1) &&
        (cqk_token_is(segment, i + 2, CQ_STR("）")) || cqk_token_is(segment, i + 2, CQ_STR(")")));
    if ((!kana && !given) ||
        !(cqk_token_is(segment, i, CQ_STR("（")) || cqk_token_is(segment, i, CQ_STR("("))))
        return i;
    for (uint32_t k = i + 2; k < i + READING_MAX; k++)
        if (cqk_token_is(segment, k, CQ_STR("）")) || cqk_token_is(segment, k, CQ_STR(")")))
            return k + 1;
    return i;
}

/*
 * From token i on, past what may stand between a name and its title (WTO, 米国, 外務, 担当): does a
 * title come? *title: where it begins.
 */
bool eastern_reaches_title(const person_worker *worker, uint32_t i, uint32_t *title)
{
    const cq_segment *segment = worker->segment;
    i = eastern_past_reading(worker, i);
    for (uint32_t steps = 0; steps < LINK_MAX && i < segment->tokens->count; steps++) {
        uint32_t tokens;
        uint32_t classes = eastern_word(worker, i, &tokens);
        cqk_country_match country;
        bool is_country = cqk_country_at(worker->model->countries, segment, i, &country);
        if ((classes & WORD_EAST_STOP) && !(classes & (WORD_EAST_LINK | WORD_EAST_TITLE)) &&
            !is_country)
            return false;
        if (classes & WORD_EAST_TITLE) {
            *title = i;
            return true;
        }
        uint32_t words;
        if ((classes & WORD_EAST_LINK) || (eastern_word(worker, i + 1, &words) & WORD_EAST_TITLE &&
                                           is_country && words > 1 && country.tokens > 1))
            i += (classes & WORD_EAST_LINK) ? tokens : 1; /* 米|国務長官 */
        else if (is_country)
            i += country.tokens;
        else if (eastern_is_kind(worker, i, CQ_TOKEN_LETTER) &&
                 cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) &&
                 !cqk_shape(segment, i, CQ_SHAPE_NON_ASCII))
            i++;
        else if (eastern_is_middle_dot(worker, i) && (steps || eastern_is_ideograph(worker, i + 1)))
            i++; /* 倪健・駐日中国大使館公使参事官 */
        else
            return false;
    }
    return false;
}

void eastern_report(person_worker *worker, uint32_t first, uint32_t last, cq_str role,
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

cq_str eastern_title_text(const person_worker *worker, uint32_t title)
{
    uint32_t tokens;
    eastern_word(worker, title, &tokens);
    return cqk_tokens(worker->segment, title, title + tokens);
}

/* The same over any ideographs, behind a name of several parts: 水資源気象副大臣. */
bool eastern_reaches_far_title(const person_worker *worker, uint32_t i, uint32_t *title)
{
    for (uint32_t k = i; k < i + LINK_MAX && eastern_is_ideograph(worker, k); k++) {
        uint32_t tokens;
        uint32_t classes = eastern_word(worker, k, &tokens);
        if ((classes & WORD_EAST_TITLE) && tokens > 1 &&
            !eastern_is_ideograph(worker, k + tokens)) {
            *title = k;
            return true;
        }
    }
    return false;
}

/* Characters at the end of a body's name: 林野庁, 常委会. */
bool eastern_is_of_a_body(const person_worker *worker, uint32_t first, uint32_t last)
{
    static const char bodies[] =
        "庁廳省局司部会會委院党黨議议員员官所課课室社校組组聯联協协団团席長长事市県县"
        "理系方際际主副";
    for (uint32_t i = first; i < last; i++) {
        cq_str word = cqk_token(worker->segment, i);
        if (word.len != SYLLABLE)
            continue;
        if ((cqk_equal(word, CQ_STR("理")) || cqk_equal(word, CQ_STR("长")) ||
             cqk_equal(word, CQ_STR("長"))) &&
            i + 1 < last)
            continue; /* 真理子, 李长春 */
        if (cqk_equal(word, CQ_STR("司")) && eastern_is_japanese(worker, first))
            continue; /* 古屋圭司会長 */
        for (size_t k = 0; k + SYLLABLE < sizeof bodies; k += SYLLABLE)
            if (memcmp(bodies + k, word.data, SYLLABLE) == 0)
                return true;
    }
    return false;
}

/* Kana near token i, or much of it in the document: a heading may have none. */
bool eastern_is_japanese(const person_worker *worker, uint32_t i)
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

/* Is token i inside the name of a country or town, as 華 is in 中華民國? */
bool eastern_is_in_country(const person_worker *worker, uint32_t i)
{
    for (uint32_t k = i > COUNTRY_TOKENS ? i - COUNTRY_TOKENS : 0; k < i; k++) {
        cqk_country_match country;
        if (eastern_is_ideograph(worker, k) &&
            cqk_country_at(worker->model->countries, worker->segment, k, &country) &&
            country.form == CQK_COUNTRY_NAME && k + country.tokens > i)
            return true;
        cqk_place_match place;
        if (eastern_is_ideograph(worker, k) && i - k < 4 &&
            cqk_place_at(worker->model->places, worker->segment, k, &place) && k + place.tokens > i)
            return true;
    }
    return false;
}

/* A town of the table, or what a correspondent or an embassy is posted to: 驻布加勒斯特. */
bool eastern_is_place(const person_worker *worker, uint32_t first, uint32_t last)
{
    cqk_place_match place;
    return (cqk_place_at(worker->model->places, worker->segment, first, &place) &&
            first + place.tokens >= last) ||
           (first > 0 && (cqk_token_is(worker->segment, first - 1, CQ_STR("驻")) ||
                          cqk_token_is(worker->segment, first - 1, CQ_STR("駐"))));
}

/* Is [first, last) the head of a name the document has? 早瀬 of 早瀬真理子. */
bool eastern_heads_known_name(const person_worker *worker, uint32_t first, uint32_t last)
{
    cq_str text = cqk_tokens(worker->segment, first, last);
    for (uint32_t k = 0; k < worker->known_count; k++)
        if (worker->known[k].length > text.len &&
            memcmp(worker->known[k].text, text.data, text.len) == 0)
            return true;
    return false;
}

static bool is_closed(const person_worker *worker, uint32_t i)
{
    static const cq_str marks[] = {CQ_STR_INIT(")"), CQ_STR_INIT("）"), CQ_STR_INIT(","),
                                   CQ_STR_INIT("、"), CQ_STR_INIT("，")};
    for (size_t k = 0; k < CQK_COUNT(marks); k++)
        if (cqk_token_is(worker->segment, i, marks[k]))
            return true;
    return false;
}

/* Is the parenthesis that opens at token i the reading of a person's name, in Kana with a point
 * between surname and given name: （らく・ぎょくせい）? */
static bool is_reading(const person_worker *worker, uint32_t i)
{
    bool point = false;
    uint32_t at = i + 1;
    for (; at < i + READING_MAX; at++) {
        bool kana = eastern_is_kind(worker, at, CQ_TOKEN_HIRAGANA) ||
                    eastern_is_kind(worker, at, CQ_TOKEN_KATAKANA);
        bool dot = eastern_is_middle_dot(worker, at);
        if (!kana && !dot)
            break;
        point |= dot;
    }
    return point && at > i + 3 &&
           (cqk_token_is(worker->segment, at, CQ_STR(")")) ||
            cqk_token_is(worker->segment, at, CQ_STR("）")));
}

/* "訪日中の楽玉成（らく・ぎょくせい）": the ideographs in front of a name's reading are the name.
 */
bool eastern_before_reading(person_worker *worker, uint32_t i)
{
    enum { NAME_MIN = 2, NAME_MAX = 5 };
    uint32_t first = i;
    while (first > worker->floor && i - first <= NAME_MAX &&
           eastern_is_ideograph(worker, first - 1) && cqk_touches(worker->segment, first))
        first--;
    uint32_t length = i - first;
    uint32_t tokens;
    if (!is_reading(worker, i) || length < NAME_MIN || length > NAME_MAX ||
        ((eastern_word(worker, first, &tokens) & (WORD_EAST_STOP | WORD_EAST_LINK)) && tokens > 1))
        return false;
    eastern_report(worker, first, i, (cq_str){NULL, 0}, "reading");
    return true;
}

/*
 * "친강(秦剛, Qin Gang)", "康京和（カン・ギョンファ）": token i opens a parenthesis behind a name
 * and holds the same name in another script. Ideographs behind ideographs are a party or a town.
 */
bool eastern_gloss(person_worker *worker, uint32_t i)
{
    enum { GLOSS_MIN = 2, GLOSS_MAX = 5 };
    if (i == 0 || worker->reported != i || !cqk_touches(worker->segment, i))
        return false;
    uint32_t first = i + 1;
    uint32_t last = first;
    while (eastern_is_ideograph(worker, last) && last < first + GLOSS_MAX)
        last++;
    if (!eastern_is_kind(worker, i - 1, CQ_TOKEN_HANGUL) || last < first + GLOSS_MIN ||
        !is_closed(worker, last) || eastern_is_of_a_body(worker, first, last))
        return false;
    eastern_report(worker, first, last, (cq_str){NULL, 0}, "gloss");
    return true;
}

bool person_ends_in_title(const person_worker *worker)
{
    uint32_t count = worker->segment->tokens->count;
    return eastern_is_ideograph(worker, count - 1) &&
           eastern_ends_phrase(worker, count, WORD_EAST_TITLE);
}

/* A byline: a name on a line of its own below its bearer's title. */
static bool byline(person_worker *worker, uint32_t tokens)
{
    uint32_t count = worker->segment->tokens->count;
    if (!worker->after_title || count <= tokens || count > tokens + GIVEN_MAX)
        return false;
    for (uint32_t k = 0; k < count; k++)
        if (!eastern_is_ideograph(worker, k))
            return false;
    eastern_report(worker, 0, count, (cq_str){NULL, 0}, "byline");
    return true;
}

/*
 * "任为民　国际合作司副司长", "アニー・ジャービス　協会会長": a line of a list, a name up to the
 * first blank and a title at its end, which token i begins. Of ideographs the surname is a known
 * one, or all spell a foreign name; of Kana there are two parts.
 */
static bool line_before_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    enum { LINE_MAX = 40, HANZI_MAX = 4, FOREIGN_MAX = 18 };
    const cq_segment *segment = worker->segment;
    uint32_t end = i + tokens;
    bool ends = end >= segment->tokens->count || cqk_shape(segment, end, CQ_SHAPE_LINE_BEFORE) ||
                !eastern_is_ideograph(worker, end);
    uint32_t first = i;
    while (first > 0 && i - first < LINE_MAX && !cqk_shape(segment, first, CQ_SHAPE_LINE_BEFORE) &&
           !cqk_token_is(segment, first - 1, CQ_STR("：")))
        first--;
    bool starts = first == 0 || cqk_shape(segment, first, CQ_SHAPE_LINE_BEFORE) ||
                  cqk_token_is(segment, first - 1, CQ_STR("："));
    if (!starts || first == i || first < worker->floor)
        return false;
    bool kana = eastern_is_kind(worker, first, CQ_TOKEN_KATAKANA);
    bool dotted = false;
    uint32_t last = first;
    for (; last < i && (last == first || !cqk_shape(segment, last, CQ_SHAPE_SPACE_BEFORE));
         last++) {
        bool dot = eastern_is_middle_dot(worker, last);
        if (!dot && (kana ? !eastern_is_kind(worker, last, CQ_TOKEN_KATAKANA)
                          : !eastern_is_ideograph(worker, last)))
            return false;
        dotted |= dot;
    }
    uint32_t words;
    uint32_t classes = eastern_word(worker, first, &words);
    if (last == i || last - first > FOREIGN_MAX || eastern_is_place(worker, first, last) ||
        (words > 1 && (classes & (WORD_EAST_TITLE | WORD_EAST_LABEL | WORD_EAST_STOP))) ||
        eastern_is_of_a_body(worker, last - 1, last))
        return false;
    bool chinese =
        !kana && (classes & WORD_HANZI) && last - first >= 2 && last - first <= HANZI_MAX;
    bool foreign =
        !kana && (dotted || (last - first >= 3 && eastern_is_foreign(worker, first, last)));
    /* Lines of ideographs are joined without a blank: the next name follows the title at once. */
    if (!chinese && !(ends && (foreign || (kana && dotted))))
        return false;
    eastern_report(worker, first, last, cqk_tokens(segment, last, end), "list");
    return true;
}

bool person_eastern(person_worker *worker, uint32_t i)
{
    uint8_t kind = worker->segment->tokens->kind[i];
    if (kind == CQ_TOKEN_KATAKANA)
        return eastern_katakana(worker, i);
    if (kind == CQ_TOKEN_HANGUL || kind == CQ_TOKEN_NUMBER)
        return person_korean_at(worker, i);
    if (kind == CQ_TOKEN_PUNCTUATION && !eastern_is_middle_dot(worker, i))
        return worker->kana >= KANA_MIN && eastern_unknown_on_list(worker, i + 1);
    if (eastern_is_middle_dot(worker, i))
        return eastern_around_dot(worker, i);
    uint32_t tokens;
    uint32_t classes = person_word(worker, i, &tokens);
    if ((classes & WORD_KANJI) && (i == 0 || cqk_shape(worker->segment, i, CQ_SHAPE_LINE_BEFORE)) &&
        eastern_on_roster(worker, i))
        return true;
    if ((classes & WORD_EAST_VERB) && (classes & WORD_TOLD) &&
        eastern_foreign_before_verb(worker, i))
        return true;
    if ((classes & WORD_EAST_STOP) && !(classes & WORD_EAST_TITLE))
        return tokens == 1 && (classes & WORD_HANZI) && eastern_three_before_title(worker, i);
    if (i == 0 && (classes & (WORD_KANJI | WORD_HANZI)) && byline(worker, tokens))
        return true;
    if ((classes & WORD_KANJI) && eastern_is_japanese(worker, i) &&
        eastern_kanji(worker, i, tokens))
        return true;
    if ((classes & WORD_HANZI) && eastern_hanzi(worker, i, tokens))
        return true;
    if ((classes & WORD_KANJI) && !eastern_is_japanese(worker, i) &&
        eastern_japanese_behind_title(worker, i, tokens))
        return true;
    if ((classes & WORD_EAST_TITLE) && tokens > 1 && line_before_title(worker, i, tokens))
        return true;
    if ((classes & WORD_EAST_TITLE) && kind == CQ_TOKEN_IDEOGRAPH) {
        if (eastern_is_japanese(worker, i))
            return eastern_unknown_before_title(worker, i) ||
                   eastern_unknown_before_long_title(worker, i, tokens);
        if (eastern_foreign_before_title(worker, i))
            return true;
        if ((classes & WORD_EAST_FRONT) && !eastern_is_japanese(worker, i)) {
            uint32_t name;
            uint32_t at = i + tokens;
            uint32_t next = eastern_word(worker, at, &name);
            if ((next & WORD_HANZI) && !(next & WORD_EAST_STOP) && eastern_hanzi(worker, at, name))
                return true;
            if ((next & WORD_KANJI) && eastern_japanese_behind_title(worker, at, name))
                return true;
            return eastern_foreign_behind_title(worker, i, tokens);
        }
    }
    return false;
}
