/*
 * token.c - questions about one token that the rules share.
 */
#include "agency.h"

#include <string.h>

bool agency_is_one_of(const cq_segment *segment, uint32_t i, const char *words)
{
    if (i >= segment->tokens->count)
        return false;
    cq_str text = cqk_token(segment, i);
    for (const char *at = words; *at; at += *at == ' ') {
        size_t same = 0;
        while (same < text.len && at[same] && at[same] == text.data[same])
            same++;
        if (same == text.len && (at[same] == ' ' || at[same] == '\0'))
            return true;
        while (*at && *at != ' ')
            at++;
    }
    return false;
}

bool agency_is_numeral(cq_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (!memchr("IVXLCDM", text.data[i], 7))
            return false;
    return true;
}

bool agency_is_abbreviated(const cq_segment *segment, uint32_t i)
{
    static const char *const forms[] = {"Ltd",  "Inc", "Co",  "Corp", "LTD", "INC", "CO",
                                        "CORP", "Pty", "Pte", "Bhd",  "a",   "A",   "S.A",
                                        "N.V",  "B.V", "K.K", "S.L",  "e.V"};
    for (size_t k = 0; k < CQK_COUNT(forms); k++)
        if (cqk_token_is_word(segment, i, forms[k]))
            return true;
    return false;
}
