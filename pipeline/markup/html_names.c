/*
 * html_names.c - finding an element by its name.
 */
#include "markup/html_names.h"

#include <string.h>

static const struct {
    const char *name;
    uint8_t kind;
} tags[] = {{"", 0},
            {"", CQI_HTML_BLOCK | CQI_HTML_FENCE},
            {"", 0},
#define TAG_ROW(identifier, name, kind) {name, kind},
            CQI_HTML_TAGS(TAG_ROW)
#undef TAG_ROW
};

static int compare(const char *name, size_t len, const char *entry)
{
    for (size_t i = 0; i < len; i++) {
        int lower = (unsigned char)name[i];
        if (lower >= 'A' && lower <= 'Z')
            lower |= 0x20;
        int order = lower - (unsigned char)entry[i];
        if (order || !entry[i])
            return order ? order : 1;
    }
    return -(entry[len] != '\0');
}

cqi_html_tag cqi_html_tag_find(const char *name, size_t len)
{
    size_t low = CQI_HTML_OTHER + 1;
    size_t high = CQI_HTML_TAG_COUNT;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare(name, len, tags[middle].name);
        if (order == 0)
            return (cqi_html_tag)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return CQI_HTML_OTHER;
}

unsigned cqi_html_tag_is(cqi_html_tag tag)
{
    return tags[tag].kind;
}
