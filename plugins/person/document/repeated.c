/*
 * repeated.c - the names that a document has introduced, found again: surnames alone, with
 * particles, in Hangul with case particles behind them.
 */
#include "western/parse.h"

#include <string.h>
#include <strings.h>

enum { FOLD_MAX = 128 };

/* The token that ends exactly at this byte, counted from i; 0: none does. */
static uint32_t token_ending(const cq_segment *segment, uint32_t i, uint32_t byte)
{
    const cq_tokens *t = segment->tokens;
    while (i < t->count && t->end[i] < byte)
        i++;
    return i < t->count && t->end[i] == byte ? i + 1 : 0;
}

static bool is_ideograph(const cq_segment *segment, uint32_t i)
{
    return i < segment->tokens->count && segment->tokens->kind[i] == CQ_TOKEN_IDEOGRAPH;
}

/* "Ortega y Gasset", "Ben Salah": several words, the white space between them as it may be. */
static bool is_phrase_again(const person_worker *worker, uint32_t i, const person_known *known,
                            person_name *name)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t at = i;
    size_t from = 0;
    uint32_t start = t->start[i];
    uint32_t last = 0;
    if (segment->text.len - start >= known->length &&
        memcmp(segment->text.data + start, known->text, known->length) == 0)
        last = token_ending(segment, i, start + known->length);
    if (last) { /* Lara Manarangi-Trott */
        *name = (person_name){.first = i,
                              .last = last,
                              .start = start,
                              .end = t->end[last - 1],
                              .words = 2,
                              .surname = last - 1};
        return true;
    }
    bool small = known->text[0] >= 'a' && known->text[0] <= 'z'; /* de la Croix */
    if (!small && !cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST))
        return false;
    while (from < known->length) {
        const char *blank = memchr(known->text + from, ' ', known->length - from);
        size_t to = blank ? (size_t)(blank - known->text) : known->length;
        if (!cqk_token_is(segment, at, (cq_str){known->text + from, to - from}))
            return false;
        at++;
        from = to + 1;
    }
    *name = (person_name){.first = i,
                          .last = at,
                          .start = t->start[i],
                          .end = t->end[at - 1],
                          .words = 2,
                          .surname = at - 1};
    return true;
}

/* "Prince George Wharf", where George Ball is known: a given name between words with capitals, or
 * in front of one, is alone no person. */
static bool is_part_of_another(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    uint32_t tokens;
    uint32_t classes = person_word(worker, i, &tokens);
    if (!(classes & WORD_GIVEN) || (classes & (WORD_SURNAME | WORD_CHINESE | WORD_KOREAN)))
        return false;
    uint32_t next = i + 1;
    bool front = i > 0 && person_is_word(worker, i - 1, false) &&
                 !cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START) &&
                 !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE);
    bool behind = next < segment->tokens->count &&
                  (person_is_word(worker, next, false) ||
                   (cqk_shape(segment, next, CQ_SHAPE_UPPER_FIRST) &&
                    (person_word(worker, next, &tokens) & WORD_HEAD))) &&
                  !cqk_shape(segment, next, CQ_SHAPE_SENTENCE_START) &&
                  !cqk_shape(segment, next, CQ_SHAPE_LINE_BEFORE);
    bool joined = next < segment->tokens->count && cqk_touches(segment, next) &&
                  segment->tokens->hash[next] == worker->model->dash_hash;
    return front || behind || joined;
}

/* In Latin and Cyrillic letters: the same word in any case that begins with a capital. */
static bool is_word_again(const person_worker *worker, uint32_t i, const person_known *known,
                          person_name *name)
{
    static const char *const at_place[] = {"in", "to", "from", "of", "at", "near", "en", "a", "de"};
    static const char *const places[] = {"Jordan", "London", "Lagos", "Lima"};
    const cq_segment *segment = worker->segment;
    const cq_host *host = worker->model->host;
    cq_str text = cqk_token(segment, i);
    if (memchr(known->text, ' ', known->length))
        return is_phrase_again(worker, i, known, name);
    if (!cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST))
        return false;
    char a[FOLD_MAX];
    char b[FOLD_MAX];
    size_t len_a = host->fold(text.data, text.len, a, sizeof a);
    size_t len_b = host->fold(known->text, known->length, b, sizeof b);
    uint32_t last = i + 1;
    if (len_a != len_b || len_a > sizeof a || memcmp(a, b, len_a) != 0)
        return false;
    uint32_t tokens;
    uint32_t next = last < segment->tokens->count ? person_word(worker, last, &tokens) : 0;
    uint32_t own = person_word(worker, i, &tokens);
    bool begins = i == 0 || cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START) ||
                  cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE);
    /* "Jason Powers said": where a word has a capital anyway a frequent one tells nothing. */
    if (begins && (own & WORD_COMMON) && !(own & (WORD_SURNAME | WORD_GIVEN | WORD_CHINESE)) &&
        !(next & WORD_VERB))
        return false;
    if (i > 0 && cqk_token_in(segment, i - 1, at_place, CQK_COUNT(at_place)) &&
        cqk_token_in(segment, i, places, CQK_COUNT(places)))
        return false; /* Vernon Jordan flew to Jordan */
    bool capital = last < segment->tokens->count && cqk_shape(segment, last, CQ_SHAPE_UPPER_FIRST);
    if ((next & WORD_HEAD) && capital)
        return false;
    if (i > 0 && (person_word(worker, i - 1, &tokens) & WORD_PLACE) &&
        cqk_shape(segment, i - 1, CQ_SHAPE_UPPER_FIRST))
        return false;
    /* "Wang Lei", where "Wang" is known: the whole. */
    if ((person_word(worker, i, &tokens) & (WORD_CHINESE | WORD_KOREAN)) &&
        person_parse(worker, i, false, name) && name->words == 2 && !name->capitals) {
        name->surname = i;
        return true;
    }
    /* "Esler Dening", where "Sir Esler" is known: a surname of the lexicon goes with it. */
    if (capital && (next & WORD_SURNAME) && !(person_word(worker, i, &tokens) & WORD_SURNAME) &&
        person_parse(worker, i, false, name) && name->words == 2 && name->last == last + 1 &&
        !name->capitals)
        return true;
    if (is_part_of_another(worker, i))
        return false;
    *name = (person_name){.first = i,
                          .last = last,
                          .start = segment->tokens->start[i],
                          .end = segment->tokens->end[i] - (uint32_t)person_possessive(text),
                          .words = 1,
                          .surname = i};
    person_trailing_initials(worker, name);
    return true;
}

/* Does a word end in front of token i and begin at token `last`? The ideographs beside a short name
 * have to be ones that names stand between: 耿爽|在, 的|谢锋|副部长. */
static bool is_bounded(const person_worker *worker, uint32_t i, uint32_t last)
{
    const cq_segment *segment = worker->segment;
    uint32_t tokens;
    bool left = i == 0 || !is_ideograph(segment, i - 1) || !cqk_touches(segment, i) ||
                cqk_token_is(segment, i - 1, CQ_STR("的")) ||
                (person_word(worker, i - 1, &tokens) & WORD_EAST_VERB) ||
                (i > 1 && (person_word(worker, i - 2, &tokens) & WORD_EAST_VERB) && tokens == 2);
    /* "，王毅驳斥": a mark in front, and no other word begins inside the name */
    bool marked = i == 0 || (!is_ideograph(segment, i - 1) && last > i + 1 &&
                             !(person_word(worker, last - 1, &tokens) && tokens > 1));
    bool right = marked || !is_ideograph(segment, last) || !cqk_touches(segment, last) ||
                 (person_word(worker, last, &tokens) & (WORD_EAST_VERB | WORD_EAST_TITLE));
    return left && right;
}

/* 羽田|空港: what carries the name of its place. */
static bool is_facility(const cq_segment *segment, uint32_t i)
{
    static const cq_str words[] = {CQ_STR_INIT("空港"), CQ_STR_INIT("机场"), CQ_STR_INIT("機場"),
                                   CQ_STR_INIT("基地"), CQ_STR_INIT("大学"), CQ_STR_INIT("大學"),
                                   CQ_STR_INIT("県"),   CQ_STR_INIT("市"),   CQ_STR_INIT("駅")};
    for (size_t k = 0; k < CQK_COUNT(words); k++) {
        uint32_t last = i + (uint32_t)(words[k].len / 3);
        if (last <= segment->tokens->count && cqk_equal(cqk_tokens(segment, i, last), words[k]))
            return true;
    }
    return false;
}

/* In East Asian scripts: the same bytes; a short name must stand between other words. */
static bool is_run_again(const person_worker *worker, uint32_t i, const person_known *known,
                         person_name *name)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t start = t->start[i];
    if (segment->text.len - start < known->length ||
        memcmp(segment->text.data + start, known->text, known->length) != 0)
        return false;
    uint32_t last = token_ending(segment, i, start + known->length);
    if (!last)
        return false;
    if (t->kind[i] == CQ_TOKEN_IDEOGRAPH && known->length < 9 &&
        (!is_bounded(worker, i, last) || is_facility(segment, last)))
        return false;
    *name = (person_name){.first = i,
                          .last = last,
                          .start = start,
                          .end = start + known->length,
                          .words = 1,
                          .surname = i};
    return true;
}

/* The particles in front of a surname that was introduced with them: [von der] Leyen. */
static void take_particles(const person_worker *worker, uint32_t i, person_name *name)
{
    const cq_segment *segment = worker->segment;
    for (uint32_t k = 0; k < worker->known_count; k++) {
        const person_known *known = &worker->known[k];
        cq_str rest = {known->text, known->length};
        uint32_t at = name->last;
        while (rest.len > 0 && at > worker->floor && name->last - at < 5) {
            cq_str word = cqk_token(segment, --at);
            if (at == i)
                word.len = name->end - segment->tokens->start[at];
            uint32_t tokens;
            bool fits = at == i || cqk_shape(segment, at, CQ_SHAPE_UPPER_FIRST) ||
                        (person_word(worker, at, &tokens) & WORD_PARTICLE);
            if (!fits || rest.len < word.len ||
                strncasecmp(rest.data + rest.len - word.len, word.data, word.len) != 0)
                break;
            rest.len -= word.len;
            if (rest.len > 0 && rest.data[rest.len - 1] == ' ')
                rest.len--;
        }
        if (rest.len == 0 && at < i && segment->tokens->start[at] < name->start) {
            name->first = at;
            name->start = segment->tokens->start[at];
            return;
        }
    }
}

/* "윤병세는", "케리가": a name of one word with particles behind it, in Hangul. */
bool person_repeated_hangul(person_worker *worker, uint32_t i)
{
    enum { SYLLABLE = 3, NAME_MIN = 2 * SYLLABLE, NAME_MAX = 5 * SYLLABLE };
    const cq_segment *segment = worker->segment;
    cq_str word = cqk_token(segment, i);
    for (size_t len = NAME_MIN; len <= NAME_MAX && len < word.len; len += SYLLABLE) {
        uint32_t hash = worker->model->host->fold_hash(word.data, len);
        if (!person_memory_knows_as(worker, (cq_str){word.data, len}, hash) ||
            (!cqk_korean_particles((cq_str){word.data + len, word.len - len}) &&
             !cqk_is((cq_str){word.data + len, word.len - len}, "입니다")))
            continue;
        person_name name = {.first = i,
                            .last = i + 1,
                            .start = segment->tokens->start[i],
                            .end = segment->tokens->start[i] + (uint32_t)len,
                            .words = 1,
                            .surname = i};
        person_report(worker, &name, (cq_str){NULL, 0}, "repeated");
        return true;
    }
    return false;
}

bool person_repeated_at(person_worker *worker, uint32_t i)
{
    const cq_tokens *t = worker->segment->tokens;
    if (!person_memory_may_know(worker, t->hash[i]))
        return false;
    bool letters = t->kind[i] == CQ_TOKEN_LETTER;
    person_name best = {.last = 0};
    const person_known *known = person_memory_first(worker, t->hash[i]);
    for (; known; known = person_memory_next(worker, known)) {
        person_name name;
        if ((letters ? is_word_again(worker, i, known, &name)
                     : is_run_again(worker, i, known, &name)) &&
            name.last > best.last)
            best = name;
    }
    if (best.last == 0)
        return false;
    if (letters)
        take_particles(worker, i, &best);
    person_report(worker, &best, (cq_str){NULL, 0}, "repeated");
    return true;
}
