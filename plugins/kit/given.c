/*
 * given.c - given names in Latin letters as a sorted array of their hashes. Two words in 8,000 have
 * the same 32 bits once in a hundred such lists; a word that is taken for a name so does no harm.
 */
#include "given.h"

#include "image.h"
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

struct cqk_given {
    size_t count;
    const uint32_t *hashes;
    uint32_t *owned; /* NULL: they are the plugin's image's */
};

static const char *const *const lists[] = {cqk_given_common, cqk_given_regions, cqk_given_world,
                                           cqk_given_peoples};

static size_t count_words(void)
{
    size_t count = 0;
    for (size_t k = 0; k < CQK_COUNT(lists); k++)
        for (const char *const *list = lists[k]; *list; list++) {
            count++;
            for (const char *p = *list; *p; p++)
                count += *p == ' ';
        }
    return count;
}

static int by_value(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left;
    uint32_t b = *(const uint32_t *)right;
    return (a > b) - (a < b);
}

static bool build(cqk_given *given, const cq_host *host)
{
    uint32_t *hashes = malloc(count_words() * sizeof *hashes);
    size_t count = 0;
    if (!hashes)
        return false;
    for (size_t k = 0; k < CQK_COUNT(lists); k++)
        for (const char *const *list = lists[k]; *list; list++)
            for (const char *p = *list; *p;) {
                size_t len = strcspn(p, " ");
                hashes[count++] = host->fold_hash(p, len);
                p += len;
                p += *p == ' ';
            }
    qsort(hashes, count, sizeof *hashes, by_value);
    *given = (cqk_given){count, hashes, hashes};
    const uint64_t number = count;
    const cqk_table pieces[] = {{&number, sizeof number}, {hashes, count * sizeof *hashes}};
    cqk_image_record(host, "given", pieces, CQK_COUNT(pieces));
    return true;
}

cqk_given *cqk_given_new(const cq_host *host)
{
    cqk_given *given = calloc(1, sizeof *given);
    const uint64_t *table = cqk_image_find(host, "given").data;
    if (given && table) {
        given->count = (size_t)table[0];
        given->hashes = (const void *)(table + 1);
    } else if (given && !build(given, host)) {
        free(given);
        given = NULL;
    }
    return given;
}

void cqk_given_free(cqk_given *given)
{
    if (given)
        free(given->owned);
    free(given);
}

/* San Pedro, Fort Ross, Santa Rosa: a place. */
static bool is_behind_saint(const cq_segment *segment, uint32_t i)
{
    static const char *const words[] = {"San",   "Santa",  "Santo", "São",   "Saint", "Sainte",
                                        "St",    "Sankt",  "Sint",  "Fort",  "Port",  "Puerto",
                                        "Villa", "Ciudad", "Lake",  "Mount", "Cape",  "Doña"};
    uint32_t before = i - (i > 0 && cqk_token_is(segment, i - 1, CQ_STR(".")));
    for (size_t k = 0; k < CQK_COUNT(words) && before > 0; k++)
        if (cqk_token_is_word(segment, before - 1, words[k]))
            return true;
    return false;
}

/* I, XXIII */
static bool is_numeral(cq_str word)
{
    size_t k = 0;
    while (k < word.len && strchr("IVX", word.data[k]))
        k++;
    return k == word.len;
}

/* "G.Batchimeg"; "J. Smith", "J. F. Kennedy": an initial in front of a word. */
static bool is_initial(const cq_segment *segment, uint32_t i)
{
    enum { GLUED_MIN = 6 };
    cq_str word = cqk_token(segment, i);
    if (word.len >= GLUED_MIN && word.data[1] == '.')
        return cqk_shape(segment, i, CQ_SHAPE_LOWER);
    return word.len == 1 && cqk_token_is(segment, i + 1, CQ_STR(".")) &&
           cqk_touches(segment, i + 1) && i + 2 < segment->tokens->count &&
           cqk_shape(segment, i + 2, CQ_SHAPE_UPPER_FIRST) &&
           !cqk_shape(segment, i + 2, CQ_SHAPE_SENTENCE_START | CQ_SHAPE_UPPER_ALL);
}

bool cqk_given_at(const cqk_given *given, const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    if (i < t->count && t->kind[i] == CQ_TOKEN_LETTER &&
        cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST | CQ_SHAPE_SPACE_BEFORE) &&
        is_initial(segment, i))
        return true;
    if (i + 1 >= t->count || t->kind[i] != CQ_TOKEN_LETTER || t->kind[i + 1] != CQ_TOKEN_LETTER ||
        !cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST | CQ_SHAPE_LOWER) ||
        !cqk_shape(segment, i + 1, CQ_SHAPE_UPPER_FIRST | CQ_SHAPE_SPACE_BEFORE) ||
        cqk_shape(segment, i + 1, CQ_SHAPE_SENTENCE_START) || (i > 0 && cqk_touches(segment, i)))
        return false;
    uint32_t hash = t->hash[i];
    return bsearch(&hash, given->hashes, given->count, sizeof hash, by_value) &&
           !is_numeral(cqk_token(segment, i + 1)) && !is_behind_saint(segment, i);
}
