/*
 * plugin.c - a plugin that emits every word with a digit, built against the frozen headers.
 */
#include <communique/plugin.h>

static cq_status scan(void *worker, const cq_segment *segment, const cq_emitter *emitter)
{
    (void)worker;
    for (uint32_t i = 0; i < segment->tokens->count; i++) {
        if (!(segment->tokens->shape[i] & CQ_SHAPE_DIGIT))
            continue;
        cq_entity entity = {.size = sizeof entity,
                            .start = segment->tokens->start[i],
                            .end = segment->tokens->end[i],
                            .score = CQ_SCORE_DEFAULT,
                            .rule = CQ_STR_INIT("digit")};
        cq_status status = emitter->entity(emitter, &entity);
        if (status)
            return status;
    }
    return CQ_OK;
}

static const char *const kinds[] = {"number", NULL};
static const cq_extractor number = {
    .size = sizeof number, .name = "number", .kinds = kinds, .scan = scan};
static const cq_extractor *const extractors[] = {&number, NULL};

CQ_PLUGIN_DEFINE(.id = "org.example.number", .version = "1.0", .license = "MIT",
                 .summary = "words with digits", .extractors = extractors)
