/*
 * number.c - numbers that are a symbol by what stands around them: reads one, asks what it is, and
 * says so.
 */
#include "number.h"

#include <string.h>

static bool classify(symbol_worker *worker, const cq_segment *segment, const symbol_run *run,
                     const symbol_digits *n, cq_str *rule)
{
    uint32_t word = symbol_resolution(worker, segment, run, n);
    if (word) {
        worker->last = n->last;
        worker->last_of = word;
        worker->last_slash = n->has_slash;
        *rule = word == WORD_RESOLUTION ? CQ_STR("resolution") : CQ_STR("decision");
        return true;
    }
    if (symbol_is_title(segment, run, n)) {
        *rule = CQ_STR("resolution-title");
        return true;
    }
    return symbol_paper(worker, segment, run, n, rule);
}

cq_status symbol_number(symbol_worker *worker, const cq_segment *segment, const cq_emitter *out,
                        const symbol_run *run, uint32_t *past)
{
    symbol_digits n;
    cq_str rule;
    *past = run->first;
    memset(&n, 0, sizeof n);
    if (symbol_read_issuer(segment, run->first, &n)) {
        *past = n.last;
        cq_status found = symbol_emit(worker, segment, out, n.start, n.end, CQ_STR("issuer"));
        return found == CQ_STOP ? found : CQ_OK;
    }
    bool release = symbol_read_release(segment, run->first, &n);
    if (release || symbol_read_note(worker, segment, run, &n)) {
        rule = release ? CQ_STR("head-number") : CQ_STR("note");
        *past = n.last;
        cq_status found = symbol_emit(worker, segment, out, n.start, n.end, rule);
        return found == CQ_STOP ? found : CQ_OK;
    }
    if (!symbol_read_number(worker, segment, run, &n))
        return CQ_OK;
    if (!classify(worker, segment, run, &n, &rule)) {
        uint32_t last = symbol_law_number(worker, segment, run, &n.end);
        if (!last && !symbol_eastern_law(worker, segment, run, &n))
            return CQ_OK;
        n.last = last ? last : n.last;
        rule = CQ_STR("law");
    }
    if (n.has_slash && symbol_is_session(segment, &n))
        symbol_add_letter(segment, &n);
    *past = n.last;
    cq_status status = symbol_emit(worker, segment, out, n.start, n.end, rule);
    return status == CQ_STOP ? status : CQ_OK;
}
