/*
 * operand.c - what a path stands for: a document, or an archive of them, whose members' names are
 * decoded here, because encodings are another stage's.
 *
 * Archives do not say what their names are written in: a name that is well-formed UTF-8 is that;
 * else the names of the archive so far, taken together, tell.
 */
#include "core/operand.h"

#include "base/error.h"
#include "decode/decode.h"

#include <string.h>
#include <unistd.h>

cq_status cqi_operand_open(const cq_pipeline *pipeline, const char *path, cqi_source **source,
                           cq_error *error)
{
    if (strcmp(path, "-") == 0)
        return cqi_source_open_descriptor(STDIN_FILENO, &pipeline->limits, source, error);
    return cqi_source_open_path(path, &pipeline->limits, source, error);
}

/* Decodes the name; *damaged: some of it is ill-formed. */
static cq_status decode_as(const char *encoding, cq_str name, cqi_text *text, bool *damaged)
{
    cqi_decoder *decoder = NULL;
    CQI_TRY(cqi_decoder_open(encoding, &decoder, NULL));
    cqi_text_clear(text);
    cq_status status = cqi_decoder_push(decoder, name.data, name.len, true, text, NULL);
    *damaged = cqi_decoder_truncated(decoder) || cqi_decoder_replacements(decoder) > 0;
    cqi_decoder_close(decoder);
    return status;
}

static cq_status decode_name(void *context, cq_str name, cq_str names, cqi_buffer *out)
{
    (void)context;
    cqi_text text = {0};
    bool damaged = false;
    cq_status status = decode_as("UTF-8", name, &text, &damaged);
    if (!status && damaged) {
        const char *encoding = cqi_detect((const unsigned char *)names.data, names.len, true);
        status = decode_as(encoding ? encoding : "WINDOWS-1252", name, &text, &damaged);
    }
    if (!status)
        status = cqi_buffer_append_str(out, cqi_buffer_str(&text.text));
    cqi_text_deinit(&text);
    return status;
}

cq_status cqi_operand_unpack(const cq_pipeline *pipeline, cqi_source *source, const char *name,
                             cqi_unpack_visit visit, void *context)
{
    cqi_unpack_options options = {.jsonl_field = pipeline->jsonl_field,
                                  .jsonl_id = pipeline->jsonl_id,
                                  .decode_name = decode_name};
    return cqi_unpack(source, name, &options, visit, context);
}

bool cqi_operand_goes_on(cq_status status)
{
    switch (status) {
    case CQ_OK:
    case CQ_E_OPEN:
    case CQ_E_READ:
    case CQ_E_ENCODING:
    case CQ_E_DAMAGED:
    case CQ_E_BINARY:
    case CQ_E_LIMIT:
        return true;
    default:
        return false;
    }
}
