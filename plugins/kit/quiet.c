/*
 * quiet.c - a set of segment numbers.
 */
#include "quiet.h"

#include <stdlib.h>
#include <string.h>

void cqk_quiet_free(cqk_quiet *quiet)
{
    free(quiet->bits);
    *quiet = (cqk_quiet){0};
}

void cqk_quiet_clear(cqk_quiet *quiet)
{
    if (quiet->words)
        memset(quiet->bits, 0, quiet->words * sizeof *quiet->bits);
}

static bool grow(cqk_quiet *quiet, size_t words)
{
    size_t wanted = quiet->words ? quiet->words * 2 : 16;
    while (wanted < words)
        wanted *= 2;
    uint64_t *bits = realloc(quiet->bits, wanted * sizeof *bits);
    if (!bits)
        return false;
    memset(bits + quiet->words, 0, (wanted - quiet->words) * sizeof *bits);
    quiet->bits = bits;
    quiet->words = wanted;
    return true;
}

void cqk_quiet_add(cqk_quiet *quiet, uint64_t segment)
{
    enum { SEGMENTS_MAX = 1 << 24 };
    if (segment >= SEGMENTS_MAX)
        return;
    size_t word = (size_t)segment / 64;
    if (word < quiet->words || grow(quiet, word + 1))
        quiet->bits[word] |= (uint64_t)1 << (segment % 64);
}
