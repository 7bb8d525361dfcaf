/*
 * brat.c - brat's standoff format: T lines with half-open offsets in characters of the text, and a
 * note with the normalised value. https://brat.nlplab.org/standoff.html
 *
 * brat wants one annotation file a document: run one document at a time for it. Where several come
 * in one run, a note of type Document tells where the next one begins.
 */
#include "base/error.h"
#include "sink/format.h"
#include "sink/json.h"

static cq_status append_number(cqi_buffer *out, char letter, uint64_t number)
{
    CQI_TRY(cqi_buffer_append_byte(out, letter));
    return cqi_json_number(out, number);
}

/* #n<TAB>TYPE Tn<TAB>text */
static cq_status append_note(cqi_buffer *out, uint64_t number, cq_str type, cq_str text)
{
    CQI_TRY(append_number(out, '#', number));
    CQI_TRY(cqi_buffer_append_byte(out, '\t'));
    CQI_TRY(cqi_buffer_append_str(out, type));
    CQI_TRY(cqi_buffer_append_byte(out, ' '));
    CQI_TRY(append_number(out, 'T', number));
    CQI_TRY(cqi_buffer_append_byte(out, '\t'));
    CQI_TRY(cqi_buffer_append_str(out, text));
    return cqi_buffer_append_byte(out, '\n');
}

static cq_status append_entity(cqi_layout *layout, const cq_result_entity *entity,
                               const cqi_position *position, cqi_buffer *out)
{
    uint64_t number = ++layout->numbering;
    if (layout->entities++ == 0)
        CQI_TRY(append_note(out, number, CQ_STR("Document"), entity->document));
    CQI_TRY(append_number(out, 'T', number));
    CQI_TRY(cqi_buffer_append_byte(out, '\t'));
    CQI_TRY(cqi_buffer_append_str(out, entity->type));
    CQI_TRY(append_number(out, ' ', position->start));
    CQI_TRY(append_number(out, ' ', position->end));
    CQI_TRY(cqi_buffer_append_byte(out, '\t'));
    CQI_TRY(cqi_buffer_append_str(out, entity->text));
    CQI_TRY(cqi_buffer_append_byte(out, '\n'));
    if (entity->value.len == 0)
        return CQ_OK;
    return append_note(out, number, CQ_STR("AnnotatorNotes"), entity->value);
}

const cqi_format cqi_format_brat = {.name = "brat", .positions = true, .entity = append_entity};
