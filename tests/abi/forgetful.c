/*
 * forgetful.c - a plugin that keeps something from one document to the next, which it may not.
 */
#include <communique/plugin.h>

static uint32_t seen;

static cq_status scan(void *worker, const cq_segment *segment, const cq_emitter *emitter)
{
    (void)worker;
    cq_entity entity = {.size = sizeof entity,
                        .end = (uint32_t)segment->text.len,
                        .score = seen++ % 1000,
                        .rule = CQ_STR_INIT("counted")};
    return emitter->entity(emitter, &entity);
}

static const char *const kinds[] = {"thing", NULL};
static const cq_extractor forgetful = {
    .size = sizeof forgetful, .name = "forgetful", .kinds = kinds, .scan = scan};
static const cq_extractor *const extractors[] = {&forgetful, NULL};

CQ_PLUGIN_DEFINE(.id = "org.example.forgetful", .version = "1.0", .license = "MIT",
                 .summary = "forgets to forget", .extractors = extractors)
