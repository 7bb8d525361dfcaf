/*
 * bom.c - byte order marks (Unicode 15.0, section 23.8): U+FEFF in each encoding form.
 */
#include "decode/bom.h"

#include <string.h>

const char *cqi_bom(const unsigned char *bytes, size_t len, bool wide, size_t *mark_len)
{
    static const struct {
        char bytes[CQI_BOM_MAX];
        size_t len;
        const char *name;
    } marks[] = {
        {"\xFF\xFE\x00", 4, "UTF-32LE"}, {{0, 0, '\xFE', '\xFF'}, 4, "UTF-32BE"},
        {"\xEF\xBB\xBF", 3, "UTF-8"},    {"\xFF\xFE", 2, "UTF-16LE"},
        {"\xFE\xFF", 2, "UTF-16BE"},
    };
    for (size_t i = wide ? 0 : 2; i < sizeof marks / sizeof *marks; i++) {
        if (len >= marks[i].len && memcmp(bytes, marks[i].bytes, marks[i].len) == 0) {
            *mark_len = marks[i].len;
            return marks[i].name;
        }
    }
    return NULL;
}
