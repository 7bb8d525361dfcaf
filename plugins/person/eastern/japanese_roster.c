/*
 * japanese_roster.c - names on the rosters of Japanese records and minutes, whose surname and given
 * name stand apart ("有馬　英二君", "阿部 博之"), and who speaks in records of the Diet that give
 * no title ("○米窪滿亮　…").
 */
#include "eastern/eastern.h"

enum { NAME_MIN = 2, NAME_MAX = 7, PART_MAX = 3, LINE_REACH = 12 };

static bool is_part(const person_worker *worker, uint32_t i)
{
    return eastern_is_ideograph(worker, i) || eastern_is_kind(worker, i, CQ_TOKEN_HIRAGANA) ||
           eastern_is_kind(worker, i, CQ_TOKEN_KATAKANA);
}

static uint32_t characters(const person_worker *worker, uint32_t first, uint32_t last)
{
    const cq_tokens *t = worker->segment->tokens;
    return first < last ? (t->end[last - 1] - t->start[first]) / SYLLABLE : 0;
}

/* Does white space, but no line break, stand in front of token i? */
static bool is_apart(const person_worker *worker, uint32_t i)
{
    return i > 0 && i < worker->segment->tokens->count && !cqk_touches(worker->segment, i) &&
           !cqk_shape(worker->segment, i, CQ_SHAPE_LINE_BEFORE);
}

/* Does a cell of a line begin with token i: the line's start, white space, a mark? */
static bool begins_cell(const person_worker *worker, uint32_t i)
{
    return i == 0 || !cqk_touches(worker->segment, i) ||
           cqk_shape(worker->segment, i, CQ_SHAPE_LINE_BEFORE) || !is_part(worker, i - 1);
}

/* The first of the Kana and ideographs that touch each other and end in front of token `last`. */
static uint32_t part_start(const person_worker *worker, uint32_t last)
{
    uint32_t first = last;
    while (first > worker->floor && last - first < NAME_MAX && is_part(worker, first - 1) &&
           (first == last || (cqk_touches(worker->segment, first) &&
                              !cqk_shape(worker->segment, first, CQ_SHAPE_LINE_BEFORE))))
        first--;
    return first;
}

/* 委員|徳川頼貞: past the titles that a run begins with. */
static uint32_t past_titles(const person_worker *worker, uint32_t first, uint32_t last)
{
    for (;;) {
        uint32_t tokens;
        uint32_t classes = eastern_word(worker, first, &tokens);
        if (!(classes & (WORD_EAST_TITLE | WORD_EAST_LABEL)) || tokens < 2 ||
            first + tokens + NAME_MIN > last)
            return first;
        first += tokens;
    }
}

/* The rest of a title whose characters stand apart: 国務大|臣, 專門|員. */
static bool ends_title(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {"臣", "員", "官", "長", "者", "事", "同", "側", "会", "他"};
    return cqk_token_in(worker->segment, i, ends, CQK_COUNT(ends));
}

static bool is_word(const person_worker *worker, uint32_t first, uint32_t last)
{
    uint32_t tokens;
    uint32_t classes = eastern_word(worker, first, &tokens);
    return (classes & (WORD_EAST_TITLE | WORD_EAST_LABEL | WORD_EAST_STOP | WORD_EAST_LINK)) &&
           tokens > 1 && first + tokens >= last;
}

static bool is_surname(const person_worker *worker, uint32_t first, uint32_t last)
{
    uint32_t tokens;
    return (eastern_word(worker, first, &tokens) & WORD_KANJI) && first + tokens == last;
}

/* Where the surname begins that stands apart in front of the given name [given, last); `given`:
 * that is the whole name. */
static uint32_t surname_before(const person_worker *worker, uint32_t given, uint32_t last)
{
    uint32_t first = is_apart(worker, given) ? part_start(worker, given) : given;
    uint32_t length = characters(worker, first, given);
    bool known = is_surname(worker, first, given);
    if (first == given || length > PART_MAX || !eastern_is_ideograph(worker, first) ||
        !begins_cell(worker, first) || is_word(worker, first, given) ||
        (length == 1 && ends_title(worker, first)) ||
        (!known && characters(worker, given, last) > PART_MAX))
        return given;
    /* 理事　伊達源一郎: the name is whole */
    return characters(worker, given, last) <= 2 || known ? first : given;
}

/* "高等教育局私学部長|寺門成真君": where the name in front of 君 at token i begins behind the title
 * of a body's head; i: no title ends there. */
static uint32_t behind_heads_title(const person_worker *worker, uint32_t run, uint32_t i)
{
    static const char *const ends[] = {"長", "官", "監", "員"};
    enum { LENGTH_MIN = 3, LENGTH_MAX = 5 };
    for (uint32_t length = LENGTH_MAX; length >= LENGTH_MIN; length--) {
        uint32_t first = i - length;
        if (i < run + length + 2 ||
            !cqk_token_in(worker->segment, first - 1, ends, CQK_COUNT(ends)) ||
            !eastern_ends_phrase(worker, first, WORD_EAST_TITLE))
            continue;
        uint32_t k = first;
        while (k < i && eastern_is_ideograph(worker, k))
            k++;
        if (k == i)
            return first;
    }
    return i;
}

/* "有馬　英二君", "委員徳川頼貞君辞任": token i is 君 behind a name. */
bool eastern_before_kun(person_worker *worker, uint32_t i)
{
    static const char *const behind[] = {"主", "臨", "子", "達", "等"};
    const cq_segment *segment = worker->segment;
    if (i == 0 || !cqk_token_is(segment, i, CQ_STR("君")) || !eastern_is_japanese(worker, i) ||
        (i + 1 < segment->tokens->count && cqk_touches(segment, i + 1) &&
         cqk_token_in(segment, i + 1, behind, CQK_COUNT(behind))))
        return false;
    uint32_t run = part_start(worker, i);
    uint32_t named = behind_heads_title(worker, run, i);
    if (named < i && !is_word(worker, named, i)) {
        eastern_report(worker, named, i, eastern_title_text(worker, i), "unknown-title");
        return true;
    }
    uint32_t given = past_titles(worker, run, i);
    if (!eastern_is_ideograph(worker, given) &&
        !eastern_is_kind(worker, given, CQ_TOKEN_KATAKANA) && !is_apart(worker, given))
        return false;
    uint32_t first = surname_before(worker, given, i);
    uint32_t length = characters(worker, given, i) + characters(worker, first, given);
    uint32_t tokens;
    bool sure = first < given || (eastern_word(worker, given, &tokens) & WORD_KANJI) ||
                cqk_shape(segment, i + 1, CQ_SHAPE_LINE_BEFORE);
    if (length < NAME_MIN || length > NAME_MAX || is_word(worker, first, i) ||
        (!sure &&
         (length < 3 || !begins_cell(worker, given) || eastern_is_of_a_body(worker, given, i))))
        return false;
    eastern_report(worker, first, i, eastern_title_text(worker, i), "unknown-title");
    return true;
}

/* The name from token i on that 君 on the same line ends, past no more than one blank. */
bool eastern_up_to_kun(person_worker *worker, uint32_t i)
{
    if (!eastern_is_japanese(worker, i) || !begins_cell(worker, i))
        return false;
    uint32_t blanks = 0;
    for (uint32_t k = i + 1; k < i + LINE_REACH && is_part(worker, k); k++) {
        if (cqk_shape(worker->segment, k, CQ_SHAPE_LINE_BEFORE))
            return false;
        blanks += is_apart(worker, k);
        if (blanks > 2)
            return false;
        if (cqk_token_is(worker->segment, k, CQ_STR("君")))
            return blanks && eastern_before_kun(worker, k);
    }
    return false;
}

/* Does a name of the roster end with token last - 1: at the line's end, a blank, a bracket? */
static bool ends_cell(const person_worker *worker, uint32_t last)
{
    static const char *const marks[] = {"（", "(", "、", "，", ",", "：", ":", "）", ")"};
    return last >= worker->segment->tokens->count || !cqk_touches(worker->segment, last) ||
           cqk_shape(worker->segment, last, CQ_SHAPE_LINE_BEFORE) ||
           cqk_token_in(worker->segment, last, marks, CQK_COUNT(marks));
}

/*
 * "同　　阿部 博之", "渡邊　正人　　在カタール大使": a known surname of so many tokens, or what has
 * the shape of one, and apart from it up to three characters that end as a given name does, alone
 * in their cells.
 */
bool eastern_parted_name(person_worker *worker, uint32_t i, uint32_t surname)
{
    const cq_segment *segment = worker->segment;
    uint32_t given = i + surname;
    if (!begins_cell(worker, i) || !is_apart(worker, given) || !eastern_is_japanese(worker, i))
        return false;
    uint32_t last = given;
    while (last < segment->tokens->count && is_part(worker, last) &&
           (last == given || !ends_cell(worker, last)) && last - given <= PART_MAX)
        last++;
    uint32_t length = characters(worker, given, last);
    bool kana = !eastern_is_ideograph(worker, given);
    if (length == 0 || length > (kana ? PART_MAX + 1 : PART_MAX) || !ends_cell(worker, last) ||
        is_word(worker, given, last) || is_word(worker, i, given) ||
        (kana ? length < 2 || surname < 2 : !eastern_ends_as_any_given_name(worker, last - 1)) ||
        (surname + length < 3 && !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE)) ||
        (!kana && eastern_is_of_a_body(worker, given, last)))
        return false;
    eastern_report(worker, i, last, (cq_str){NULL, 0}, "list");
    return true;
}

/* "知事　中沖 豊", "庁長　劉 作田": behind a title that ends in front of token i, surname and given
 * name in parts of their own, though nothing is known of them. */
bool eastern_parted_behind_title(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    uint32_t given = i;
    if (!is_apart(worker, i) || !eastern_is_japanese(worker, i))
        return false;
    while (given < segment->tokens->count && eastern_is_ideograph(worker, given) &&
           (given == i || !ends_cell(worker, given)) && given - i <= PART_MAX)
        given++;
    uint32_t last = given;
    while (last < segment->tokens->count && is_part(worker, last) &&
           (last == given || !ends_cell(worker, last)) && last - given <= PART_MAX)
        last++;
    while (last > given && eastern_follows_suffix(worker, last))
        last--; /* 奥田　敬和|君 */
    uint32_t surname = characters(worker, i, given);
    uint32_t length = characters(worker, given, last);
    if (surname == 0 || surname > PART_MAX || length == 0 || length > PART_MAX ||
        surname + length < 3 || !is_apart(worker, given) ||
        (!ends_cell(worker, last) && !eastern_follows_suffix(worker, last + 1)) ||
        is_word(worker, i, given) || is_word(worker, given, last) ||
        eastern_is_of_a_body(worker, i, given) || eastern_is_of_a_body(worker, given, last) ||
        eastern_is_place(worker, i, given) ||
        !(eastern_is_ideograph(worker, given) || is_surname(worker, i, given)))
        return false;
    eastern_report(worker, i, last, (cq_str){NULL, 0}, "title-kanji");
    return true;
}

/* "○米窪滿亮　三浦さんの…": token i is the mark in front of who speaks. */
bool eastern_marked_speaker(person_worker *worker, uint32_t i)
{
    uint32_t first = i + 1;
    uint32_t last = first;
    uint32_t tokens;
    while (last < worker->segment->tokens->count && is_part(worker, last) &&
           (last == first || !ends_cell(worker, last)) && last - first <= NAME_MAX)
        last++;
    uint32_t length = characters(worker, first, last);
    if (!cqk_touches(worker->segment, first) || length < NAME_MIN + 1 || length > NAME_MAX ||
        !is_apart(worker, last) || !eastern_is_japanese(worker, i) ||
        eastern_ends_phrase(worker, last, WORD_EAST_TITLE | WORD_EAST_LABEL))
        return false;
    bool known = eastern_word(worker, first, &tokens) & WORD_KANJI;
    bool shaped = eastern_has_shape_of_name(worker, first, last);
    if ((!known && !shaped) || is_word(worker, first, last) ||
        !eastern_ends_as_any_given_name(worker, last - 1))
        return false;
    eastern_report(worker, first, last, (cq_str){NULL, 0}, "speaker");
    return true;
}
