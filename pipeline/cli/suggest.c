/*
 * suggest.c - "did you mean": the nearest of several names, by edit distance (Levenshtein).
 */
#include "flags.h"

#include <string.h>

enum { NAME_MAX_LENGTH = 40 };

static unsigned smallest(unsigned a, unsigned b, unsigned c)
{
    unsigned least = a < b ? a : b;
    return least < c ? least : c;
}

static unsigned distance(const char *a, const char *b)
{
    unsigned row[NAME_MAX_LENGTH + 1];
    size_t len_a = strlen(a);
    size_t len_b = strlen(b);
    if (len_a > NAME_MAX_LENGTH || len_b > NAME_MAX_LENGTH)
        return NAME_MAX_LENGTH;
    for (size_t k = 0; k <= len_b; k++)
        row[k] = (unsigned)k;
    for (size_t i = 1; i <= len_a; i++) {
        unsigned diagonal = row[0];
        row[0] = (unsigned)i;
        for (size_t k = 1; k <= len_b; k++) {
            unsigned above = row[k];
            row[k] = smallest(above + 1, row[k - 1] + 1, diagonal + (a[i - 1] != b[k - 1]));
            diagonal = above;
        }
    }
    return row[len_b];
}

const char *cli_nearest(const char *word, const char *const *names)
{
    const char *nearest = NULL;
    unsigned least = 3 < strlen(word) / 2 ? 3 : (unsigned)strlen(word) / 2 + 1;
    for (size_t i = 0; names[i]; i++) {
        unsigned far = distance(word, names[i]);
        if (far < least || (far == least && !nearest)) {
            least = far;
            nearest = names[i];
        }
    }
    return nearest;
}
