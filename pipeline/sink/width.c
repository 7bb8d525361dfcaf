/*
 * width.c - display columns after UAX #11: the wide blocks of East Asian scripts and pictographs
 * count two, combining marks none. Blocks rather than single characters: for aligning columns that
 * is enough.
 */
#include "sink/width.h"

#include "unicode/utf8.h"

#include <stdint.h>

typedef struct range {
    uint32_t first;
    uint32_t last;
} range;

static const range wide[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

static const range combining[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x064B, 0x065F}, {0x200B, 0x200F},
    {0x20D0, 0x20FF}, {0x302A, 0x302F}, {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F},
};

static int is_in(const range *ranges, size_t count, uint32_t code)
{
    for (size_t i = 0; i < count; i++)
        if (code >= ranges[i].first && code <= ranges[i].last)
            return 1;
    return 0;
}

static size_t columns_of(uint32_t code)
{
    if (code < 0x300)
        return 1;
    if (is_in(combining, sizeof combining / sizeof combining[0], code))
        return 0;
    return is_in(wide, sizeof wide / sizeof wide[0], code) ? 2 : 1;
}

cq_str cqi_width_cut(cq_str text, size_t columns, size_t *used)
{
    const unsigned char *bytes = (const unsigned char *)text.data;
    size_t at = 0;
    *used = 0;
    while (at < text.len) {
        uint32_t code;
        size_t len = cqi_decode(bytes + at, bytes + text.len, &code);
        size_t next = columns_of(code);
        if (*used + next > columns)
            break;
        *used += next;
        at += len ? len : text.len - at;
    }
    return (cq_str){text.data, at};
}

size_t cqi_width(cq_str text)
{
    size_t used;
    cqi_width_cut(text, SIZE_MAX, &used);
    return used;
}
