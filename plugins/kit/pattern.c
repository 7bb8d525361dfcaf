/*
 * pattern.c - the glue to PCRE2 (pcre2api(3)): compile, JIT, limits, and a table of first bytes.
 *
 * Text inside the pipeline is well-formed UTF-8 already, so its validity is not checked again.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "pattern.h"

#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Limits of one match: steps of backtracking, and KiB of heap where there is no JIT. */
enum { MATCH_LIMIT = 200000, DEPTH_LIMIT = 1000, HEAP_LIMIT_KIB = 512, GROUPS_MAX = 16 };

struct cqk_pattern {
    pcre2_code *code;
    unsigned char first[256]; /* 1: a match may begin with this byte */
};

struct cqk_scratch {
    pcre2_match_data *data;
    pcre2_match_context *context;
};

/* PCRE2 tells the one byte or the set of bytes that a match begins with, if there is such. */
static void learn_first(cqk_pattern *pattern)
{
    uint32_t type = 0;
    const uint8_t *bitmap = NULL;
    memset(pattern->first, 1, sizeof pattern->first);
    pcre2_pattern_info(pattern->code, PCRE2_INFO_FIRSTCODETYPE, &type);
    pcre2_pattern_info(pattern->code, PCRE2_INFO_FIRSTBITMAP, (void *)&bitmap);
    if (type == 1) {
        uint32_t unit = 0;
        pcre2_pattern_info(pattern->code, PCRE2_INFO_FIRSTCODEUNIT, &unit);
        memset(pattern->first, 0, sizeof pattern->first);
        pattern->first[unit & 0xFF] = 1;
    } else if (bitmap) {
        for (unsigned byte = 0; byte < 256; byte++)
            pattern->first[byte] = bitmap[byte / 8] >> (byte % 8) & 1;
    }
}

static void explain(int number, size_t offset, cq_error *error)
{
    unsigned char text[160];
    if (pcre2_get_error_message(number, text, sizeof text) < 0)
        text[0] = 0;
    error->code = number == PCRE2_ERROR_NOMEMORY ? CQ_E_MEMORY : CQ_E_ARGUMENT;
    snprintf(error->message, sizeof error->message, "pattern: %s at offset %zu", (char *)text,
             offset);
}

cqk_pattern *cqk_pattern_new(const char *expression, cq_error *error)
{
    cqk_pattern *pattern = calloc(1, sizeof *pattern);
    if (!pattern) {
        error->code = CQ_E_MEMORY;
        snprintf(error->message, sizeof error->message, "out of memory");
        return NULL;
    }
    int number = 0;
    size_t offset = 0;
    pattern->code = pcre2_compile((PCRE2_SPTR)expression, PCRE2_ZERO_TERMINATED,
                                  PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C, &number, &offset, NULL);
    if (!pattern->code) {
        explain(number, offset, error);
        free(pattern);
        return NULL;
    }
    /* Without JIT (not built in, or no memory for it) the interpreter serves. */
    (void)pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE);
    learn_first(pattern);
    return pattern;
}

void cqk_pattern_free(cqk_pattern *pattern)
{
    if (!pattern)
        return;
    pcre2_code_free(pattern->code);
    free(pattern);
}

cqk_scratch *cqk_scratch_new(void)
{
    cqk_scratch *scratch = calloc(1, sizeof *scratch);
    if (!scratch)
        return NULL;
    scratch->data = pcre2_match_data_create(GROUPS_MAX, NULL);
    scratch->context = pcre2_match_context_create(NULL);
    if (!scratch->data || !scratch->context) {
        cqk_scratch_free(scratch);
        return NULL;
    }
    pcre2_set_match_limit(scratch->context, MATCH_LIMIT);
    pcre2_set_depth_limit(scratch->context, DEPTH_LIMIT);
    pcre2_set_heap_limit(scratch->context, HEAP_LIMIT_KIB);
    return scratch;
}

void cqk_scratch_free(cqk_scratch *scratch)
{
    if (!scratch)
        return;
    pcre2_match_data_free(scratch->data);
    pcre2_match_context_free(scratch->context);
    free(scratch);
}

bool cqk_pattern_begins(const cqk_pattern *pattern, unsigned char byte)
{
    return pattern->first[byte];
}

static bool match(const cqk_pattern *pattern, cqk_scratch *scratch, cq_str text, size_t from,
                  uint32_t options, cqk_span *spans, size_t count)
{
    if (from > text.len || text.len > UINT32_MAX - 1)
        return false;
    int groups = pcre2_match(pattern->code, (PCRE2_SPTR)(text.data ? text.data : ""), text.len,
                             from, options | PCRE2_NO_UTF_CHECK, scratch->data, scratch->context);
    if (groups < 0)
        return false; /* no match, or a limit: see pattern.h */
    if (groups == 0)
        groups = GROUPS_MAX;
    const size_t *ends = pcre2_get_ovector_pointer(scratch->data);
    for (size_t k = 0; k < count; k++) {
        bool set = k < (size_t)groups && ends[2 * k] != PCRE2_UNSET;
        spans[k] = set ? (cqk_span){(uint32_t)ends[2 * k], (uint32_t)ends[2 * k + 1]}
                       : (cqk_span){UINT32_MAX, UINT32_MAX};
    }
    return true;
}

bool cqk_pattern_find(const cqk_pattern *pattern, cqk_scratch *scratch, cq_str text, size_t from,
                      cqk_span *spans, size_t count)
{
    return match(pattern, scratch, text, from, 0, spans, count);
}

bool cqk_pattern_at(const cqk_pattern *pattern, cqk_scratch *scratch, cq_str text, size_t from,
                    cqk_span *spans, size_t count)
{
    return match(pattern, scratch, text, from, PCRE2_ANCHORED, spans, count);
}
