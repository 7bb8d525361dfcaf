/*
 * emit.c - a symbol as an entity: its value has narrow characters and single spaces.
 */
#include "symbol.h"

enum { VALUE_MAX = 160 };

/* Copies the symbol with full-width forms narrowed, runs of white space as one space, and a space
 * in front of a parenthesis that follows a digit and closes the symbol with a year or session. */
static size_t normalise(cq_str text, char *out)
{
    size_t n = 0;
    for (size_t i = 0; i < text.len && n + 4 < VALUE_MAX; i++) {
        const unsigned char *p = (const unsigned char *)text.data + i;
        unsigned char c = *p;
        bool wide = c == 0xEF && i + 2 < text.len && p[1] >= 0xBC && p[1] <= 0xBD;
        if (wide) {
            c = (unsigned char)(((p[1] & 3u) << 6 | (p[2] & 63u)) + 0x20u);
            i += 2;
            if (c == '(' && n && out[n - 1] != ' ')
                out[n++] = ' ';
        }
        if ((c == ' ' || c == '\t') && n && out[n - 1] == ' ')
            continue;
        out[n++] = (char)c;
    }
    return n;
}

cq_status symbol_emit(const symbol_worker *worker, const cq_segment *segment, const cq_emitter *out,
                      uint32_t start, uint32_t end, cq_str rule)
{
    char value[VALUE_MAX];
    (void)worker;
    cq_str text = {segment->text.data + start, end - start};
    if (text.len >= VALUE_MAX)
        return CQ_OK;
    cq_entity entity = {.size = sizeof entity,
                        .kind = 0,
                        .start = start,
                        .end = end,
                        .score = CQ_SCORE_DEFAULT,
                        .rule = rule};
    entity.value = (cq_str){value, normalise(text, value)};
    return out->entity(out, &entity);
}
