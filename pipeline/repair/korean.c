/*
 * korean.c - settles line breaks between Hangul by what the rest of the window has.
 *
 * Some texts keep the space at the end of a line where a word ends: then it decides. Where the
 * lines are so uneven that whole words were wrapped, every break is a space. Else each break is
 * judged by the window's own words and pairs of syllables, and by the syllables that Korean words
 * seldom begin or often end with: log odds are added up as in a naive Bayes classifier.
 */
#include "repair/korean.h"

#include "base/error.h"
#include "repair/measure.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_SYLLABLE 0xAC00u
#define SYLLABLES      11172u
#define PREFIX         3 /* syllables of a word that stand for it whatever its ending */

/* Where a syllable stands: in front of or behind a space, or inside a word. */
typedef struct cqi_syllable {
    uint32_t ends, goes_on;    /* with a space behind, with another syllable behind */
    uint32_t begins, comes_in; /* the same in front */
} cqi_syllable;

/* What is looked up of a break: a key each. */
enum {
    SEEN_JOINED, /* words that begin with the first part and a syllable of the second */
    SEEN_FIRST,  /* the first part as a word */
    SEEN_STEM,   /* words that begin with the first part */
    SEEN_SECOND, /* the second part as a word */
    SEEN_START,  /* words that begin as the second part does */
    SEEN_APART,  /* the two syllables with a space between */
    SEEN_TIGHT,  /* without */
    SEEN_KINDS
};

typedef struct cqi_korean_break {
    uint32_t line;
    uint32_t next;
    uint32_t before, after; /* the syllables at the break, from 0 */
    uint32_t first_len;     /* syllables of the two parts of the word */
    uint32_t second_len;
    uint64_t keys[SEEN_KINDS];
} cqi_korean_break;

void cqi_korean_deinit(cqi_korean *korean)
{
    free(korean->breaks);
    free(korean->table);
    free(korean->syllables);
    *korean = (cqi_korean){0};
}

/* The number of the syllable at `text`, or SYLLABLES. */
static uint32_t syllable_at(const char *text, const char *end)
{
    if (end - text < 3 || (unsigned char)*text < 0xEA || (unsigned char)*text > 0xED)
        return SYLLABLES;
    size_t len;
    uint32_t number = cqi_char_at(text, &len) - FIRST_SYLLABLE;
    return number < SYLLABLES ? number : SYLLABLES;
}

static uint64_t extend(uint64_t hash, uint32_t syllable)
{
    return (hash ^ (syllable + 1)) * UINT64_C(0x9E3779B97F4A7C15) + (hash >> 29);
}

static uint64_t key_of(uint64_t hash, unsigned kind)
{
    uint64_t key = extend(hash, 0x10000 + kind);
    return key ? key : 1;
}

static uint64_t pair_key(uint32_t before, uint32_t after, unsigned kind)
{
    uint64_t pair = (uint64_t)before * SYLLABLES + after;
    return (pair * SEEN_KINDS + kind + 1) * UINT64_C(0x9E3779B97F4A7C15);
}

static cqi_korean_count *find_slot(const cqi_korean *korean, uint64_t key)
{
    size_t mask = korean->table_size - 1;
    size_t slot = (size_t)(key >> 20) & mask;
    while (korean->table[slot].key != 0 && korean->table[slot].key != key)
        slot = (slot + 1) & mask;
    return &korean->table[slot];
}

/* The bit of a key in the filter: what find_slot does not look at. */
static unsigned filter_bit(uint64_t key)
{
    return (unsigned)(key >> 48);
}

static void count_key(cqi_korean *korean, uint64_t key)
{
    unsigned bit = filter_bit(key);
    if ((korean->filter[bit / 64] >> (bit & 63) & 1) == 0)
        return;
    cqi_korean_count *slot = find_slot(korean, key);
    slot->count += slot->key == key;
}

static bool is_korean_break(const cqi_line *line, const cqi_line *next)
{
    return line->join == CQI_JOIN_SPACE && line->last == CQI_CHAR_HANGUL &&
           next->first == CQI_CHAR_HANGUL;
}

/* Reads the parts of the word on both sides of the break, and makes the keys to look up. */
static void read_break(const cqi_window *window, cqi_korean_break *record)
{
    const cqi_line *line = &window->lines[record->line];
    const cqi_line *next = &window->lines[record->next];
    const char *end = window->text + line->to;
    const char *start = end;
    while (start - 3 >= window->text + line->from && syllable_at(start - 3, end) < SYLLABLES)
        start -= 3;
    uint64_t hash = 0;
    for (; start < end; start += 3, record->first_len++) {
        record->before = syllable_at(start, end);
        hash = extend(hash, record->before);
    }
    record->keys[SEEN_FIRST] = key_of(hash, SEEN_FIRST);
    record->keys[SEEN_STEM] = key_of(hash, SEEN_START);
    start = window->text + next->from;
    end = window->text + next->to;
    record->after = syllable_at(start, end);
    record->keys[SEEN_JOINED] = key_of(extend(hash, record->after), SEEN_START);
    hash = 0;
    uint64_t prefix = 0;
    for (; syllable_at(start, end) < SYLLABLES; start += 3, record->second_len++) {
        hash = extend(hash, syllable_at(start, end));
        if (record->second_len < PREFIX)
            prefix = hash;
    }
    record->keys[SEEN_SECOND] = key_of(hash, SEEN_FIRST);
    record->keys[SEEN_START] = key_of(prefix, SEEN_START);
    record->keys[SEEN_APART] = pair_key(record->before, record->after, SEEN_APART);
    record->keys[SEEN_TIGHT] = pair_key(record->before, record->after, SEEN_TIGHT);
}

static cq_status add_break(cqi_korean *korean, const cqi_window *window, size_t line, size_t next)
{
    if (korean->count == korean->capacity) {
        size_t capacity = korean->capacity ? korean->capacity * 2 : 64;
        cqi_korean_break *breaks = realloc(korean->breaks, capacity * sizeof *breaks);
        if (!breaks)
            return CQ_E_MEMORY;
        korean->breaks = breaks;
        korean->capacity = capacity;
    }
    cqi_korean_break *record = &korean->breaks[korean->count];
    *record = (cqi_korean_break){.line = (uint32_t)line, .next = (uint32_t)next};
    read_break(window, record);
    korean->count += record->first_len > 0 && record->second_len > 0;
    return CQ_OK;
}

static cq_status collect(cqi_korean *korean, const cqi_window *window)
{
    korean->count = 0;
    for (size_t i = 0; i < window->count;) {
        size_t next = cqi_next_text(window, i);
        if (next < window->count && !(window->lines[i].flags & CQI_LINE_FURNITURE) &&
            is_korean_break(&window->lines[i], &window->lines[next]))
            CQI_TRY(add_break(korean, window, i, next));
        i = next;
    }
    return CQ_OK;
}

/* The key is to be counted. */
static void expect(cqi_korean *korean, uint64_t key)
{
    unsigned bit = filter_bit(key);
    korean->filter[bit / 64] |= UINT64_C(1) << (bit & 63);
    find_slot(korean, key)->key = key;
}

static cq_status prepare(cqi_korean *korean)
{
    size_t size = 64;
    while (size < korean->count * SEEN_KINDS * 2)
        size *= 2;
    if (size > korean->table_size) {
        cqi_korean_count *table = realloc(korean->table, size * sizeof *table);
        if (!table)
            return CQ_E_MEMORY;
        korean->table = table;
        korean->table_size = size;
    }
    if (!korean->syllables)
        korean->syllables = malloc(SYLLABLES * sizeof *korean->syllables);
    if (!korean->syllables)
        return CQ_E_MEMORY;
    memset(korean->table, 0, korean->table_size * sizeof *korean->table);
    memset(korean->syllables, 0, SYLLABLES * sizeof *korean->syllables);
    memset(korean->filter, 0, sizeof korean->filter);
    for (size_t i = 0; i < korean->count; i++)
        for (unsigned kind = 0; kind < SEEN_KINDS; kind++)
            expect(korean, korean->breaks[i].keys[kind]);
    return CQ_OK;
}

/* Counts one pair of syllables of a line; `apart`: one space is between them. */
static void count_pair(cqi_korean *korean, uint32_t before, uint32_t after, bool apart)
{
    cqi_syllable *first = &korean->syllables[before];
    cqi_syllable *second = &korean->syllables[after];
    if (apart) {
        first->ends++;
        second->begins++;
    } else {
        first->goes_on++;
        second->comes_in++;
    }
    count_key(korean, pair_key(before, after, apart ? SEEN_APART : SEEN_TIGHT));
}

/* Counts the word [text, end) by its beginnings and as a whole. Its end, or `text` + 1 character.
 */
static const char *count_word(cqi_korean *korean, const char *text, const char *end, bool whole)
{
    uint64_t hash = 0;
    uint32_t before = SYLLABLES;
    for (;;) {
        uint32_t syllable = syllable_at(text, end);
        if (syllable == SYLLABLES)
            break;
        if (before < SYLLABLES)
            count_pair(korean, before, syllable, false);
        before = syllable;
        hash = extend(hash, syllable);
        text += 3;
        if (whole)
            count_key(korean, key_of(hash, SEEN_START));
    }
    if (whole && text < end)
        count_key(korean, key_of(hash, SEEN_FIRST));
    if (end - text >= 4 && *text == ' ' && syllable_at(text + 1, end) < SYLLABLES)
        count_pair(korean, before, syllable_at(text + 1, end), true);
    return text;
}

/* The first and the last word of a line may be broken: they count by their pairs only, unless the
 * line begins its paragraph. */
static void count_line(cqi_korean *korean, const cqi_window *window, const cqi_line *line,
                       bool begins)
{
    const char *text = window->text + line->from;
    const char *end = window->text + line->to;
    bool first = !begins;
    while (text < end) {
        if (syllable_at(text, end) < SYLLABLES) {
            text = count_word(korean, text, end, !first);
        } else {
            size_t len;
            cqi_char_at(text, &len);
            text += len;
        }
        first = false;
    }
}

static unsigned seen(const cqi_korean *korean, const cqi_korean_break *record, unsigned kind)
{
    return find_slot(korean, record->keys[kind])->count;
}

/* Is the syllable one of a string of syllables? */
static bool is_in(uint32_t syllable, const char *list)
{
    const char *end = list + strlen(list);
    for (; list < end; list += 3)
        if (syllable_at(list, end) == syllable)
            return true;
    return false;
}

/* Particles and endings: words end with these, and none or few begin with the second list. */
static const char ENDING[] = "은는을를의에로와과도고며서한할된될인및다게지여해어면든등수것그이가";
static const char NEVER_FIRST[] = "은는을를의에와로며면였었았겠습던든들";

/* The natural logarithm of a positive number, to two digits: odds need no more. */
static double log_of(double value)
{
    double sum = 0;
    while (value >= 2) {
        value /= 2;
        sum += 0.6931;
    }
    while (value < 1) {
        value *= 2;
        sum -= 0.6931;
    }
    return sum + 2 * (value - 1) / (value + 1);
}

/* Are both parts words elsewhere, the first one perhaps with an ending, and never one word? */
static bool are_words(const cqi_korean *korean, const cqi_korean_break *record)
{
    return record->first_len > 1 && record->second_len > 1 && seen(korean, record, SEEN_STEM) > 0 &&
           seen(korean, record, SEEN_SECOND) > 0 && seen(korean, record, SEEN_JOINED) == 0;
}

/* Log odds of a space at the break, from counts of this window, each with a little doubt. */
static double judge(const cqi_korean *korean, const cqi_korean_break *record)
{
    const cqi_syllable *before = &korean->syllables[record->before];
    const cqi_syllable *after = &korean->syllables[record->after];
    bool ending = is_in(record->before, ENDING);
    bool never = is_in(record->after, NEVER_FIRST);
    double odds = 0.7; /* of a space between two syllables, turned: two in three are inside words */
    odds +=
        log_of((before->ends + (ending ? 2.5 : 0.5)) / (before->goes_on + (ending ? 0.5 : 2.5)));
    odds += log_of((after->begins + (never ? 0.5 : 1.5)) / (after->comes_in + (never ? 6.5 : 1.5)));
    odds += 1.5 * log_of((seen(korean, record, SEEN_APART) + 0.3) /
                         (seen(korean, record, SEEN_TIGHT) + 0.3));
    if (seen(korean, record, SEEN_JOINED) > 0)
        odds -= 1.5;
    if (record->first_len > 1 && seen(korean, record, SEEN_FIRST) > 0)
        odds += 1.5;
    if (record->second_len > 1 && seen(korean, record, SEEN_SECOND) > 0)
        odds += 1.5;
    if (record->second_len > 1 && seen(korean, record, SEEN_START) > 0)
        odds += 0.7;
    if (are_words(korean, record))
        odds += 1.0;
    return odds;
}

/* How the breaks of a window are to be read. */
typedef enum break_habit {
    BREAK_ANYWHERE, /* also inside words, without a sign */
    BREAK_AT_WORDS,
    BREAK_MARKED /* a space at the line's end says that the word ended */
} break_habit;

static bool is_marked(const cqi_window *window, const cqi_korean_break *record)
{
    const cqi_line *line = &window->lines[record->line];
    const cqi_line *next = &window->lines[record->next];
    return (line->flags & CQI_LINE_TRAILING_SPACE) || next->indent == 1 ||
           next->indent > line->indent + 3;
}

/* Twice the width of a line where a space is half as wide as a letter, as in print. */
static uint32_t print_width(const cqi_window *window, const cqi_line *line)
{
    uint32_t width = 0;
    for (uint32_t i = line->from; i < line->to; i++) {
        unsigned char c = (unsigned char)window->text[i];
        width += c == ' ' ? 1 : 2u * cqi_lead_width[c];
    }
    return width;
}

static uint32_t widest_line(const cqi_korean *korean, const cqi_window *window)
{
    uint32_t widest = 0;
    for (size_t i = 0; i < korean->count; i++) {
        uint32_t width = print_width(window, &window->lines[korean->breaks[i].line]);
        if (width > widest)
            widest = width;
    }
    return widest;
}

/* Whole words were wrapped if a fifth of the lines leave room for more than a syllable or two. */
static bool are_uneven(const cqi_korean *korean, const cqi_window *window, uint32_t widest)
{
    size_t shorter = 0;
    for (size_t i = 0; i < korean->count; i++)
        shorter +=
            print_width(window, &window->lines[korean->breaks[i].line]) < widest - widest / 10;
    return shorter * 5 > korean->count;
}

static break_habit find_habit(const cqi_korean *korean, const cqi_window *window, uint32_t widest)
{
    size_t marked = 0;
    for (size_t i = 0; i < korean->count; i++)
        marked += is_marked(window, &korean->breaks[i]);
    if (marked == korean->count)
        return BREAK_AT_WORDS;
    if (marked * 7 >= korean->count)
        return BREAK_MARKED;
    return korean->count > 2 && are_uneven(korean, window, widest) ? BREAK_AT_WORDS
                                                                   : BREAK_ANYWHERE;
}

cq_status cqi_korean_settle(cqi_korean *korean, cqi_window *window)
{
    CQI_TRY(collect(korean, window));
    if (korean->count == 0)
        return CQ_OK;
    uint32_t widest = widest_line(korean, window);
    break_habit habit = find_habit(korean, window, widest);
    if (habit == BREAK_AT_WORDS)
        return CQ_OK;
    if (habit == BREAK_ANYWHERE) {
        CQI_TRY(prepare(korean));
        bool begins = true;
        for (size_t i = 0; i < window->count; i++) {
            if (window->lines[i].flags & CQI_LINE_FURNITURE)
                continue;
            count_line(korean, window, &window->lines[i], begins);
            begins = window->lines[i].join == CQI_JOIN_BREAK;
        }
    }
    for (size_t i = 0; i < korean->count; i++) {
        const cqi_korean_break *record = &korean->breaks[i];
        /* Lists and tables have lines that end long before the margin: no word is broken there. */
        bool full = print_width(window, &window->lines[record->line]) > widest - widest / 3;
        bool space = habit == BREAK_MARKED ? is_marked(window, record) : judge(korean, record) > 0;
        if (!space && full)
            window->lines[record->line].join = CQI_JOIN_NOTHING;
    }
    return CQ_OK;
}
