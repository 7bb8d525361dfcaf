/*
 * format.c - the list of formats, and the outputs that have one form only.
 */
#include "sink/format.h"

#include "base/error.h"

#include <string.h>

/* In the order of the CQ_FORMAT_ numbers. */
static const cqi_format *const formats[] = {&cqi_format_jsonl, &cqi_format_table, &cqi_format_tsv,
                                            &cqi_format_csv,   &cqi_format_brat,  &cqi_format_ical};
enum { FORMATS = sizeof formats / sizeof formats[0] };

const cqi_format *cqi_format_at(int number)
{
    return number >= 0 && number < FORMATS ? formats[number] : NULL;
}

int cqi_format_find(const char *name)
{
    for (int i = 0; i < FORMATS; i++)
        if (strcmp(formats[i]->name, name) == 0)
            return i;
    return -1;
}

cq_status cqi_format_paragraph(cqi_paragraph_place place, cq_str text, cqi_buffer *out)
{
    if (!place.first && !place.inside)
        CQI_TRY(cqi_buffer_append_byte(out, '\n'));
    CQI_TRY(cqi_buffer_append_str(out, text));
    return place.more ? CQ_OK : cqi_buffer_append_byte(out, '\n');
}

cq_status cqi_format_encoding(const cq_result_document *document, cqi_buffer *out)
{
    CQI_TRY(cqi_buffer_append_str(out, document->name));
    CQI_TRY(cqi_buffer_append_byte(out, '\t'));
    CQI_TRY(cqi_buffer_append_str(out, document->encoding));
    return cqi_buffer_append_byte(out, '\n');
}
