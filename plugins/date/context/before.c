/*
 * before.c - what stands in front of a lone month, day or year.
 */
#include "context/bare.h"

#include <string.h>

bool token_is(const reader *r, uint32_t token, const char *const *words, size_t count)
{
    if (token >= r->segment->tokens->count)
        return false;
    cq_str text = cqk_token(r->segment, token);
    for (size_t i = 0; i < count; i++) {
        size_t len = strlen(words[i]);
        if (len != text.len)
            continue;
        bool same = true;
        for (size_t c = 0; c < len; c++) {
            char found = text.data[c];
            found = found >= 'A' && found <= 'Z' ? (char)(found + 32) : found;
            same = same && found == words[i][c];
        }
        if (same)
            return true;
    }
    return false;
}

before look_before(const reader *r, uint32_t token)
{
    before b = {NULL, 0, CQ_TOKEN_OTHER, token == 0, false};
    if (b.none)
        return b;
    b.word = word_of(r, token - 1);
    b.mark = mark_of(r, token - 1);
    b.token_kind = r->segment->tokens->kind[token - 1];
    b.touches = cqk_touches(r->segment, token);
    if (b.mark == '-' && b.touches && token >= 2 && cqk_touches(r->segment, token - 1)) {
        const date_word *part = word_of(r, token - 2); /* mid-March */
        b.word = part && part->kind == W_YEAR_AFTER ? part : NULL;
    }
    return b;
}

bool leads_to_date(const date_word *w)
{
    return w && (w->kind == W_YEAR_AFTER || w->kind == W_TO || w->kind == W_OF ||
                 (w->kind == W_UNIT && w->unit == U_YEAR) ||
                 (w->kind == W_AGO && !(w->flags & F_AFTER_NUMBER)));
}
