/*
 * person.c - the extractor "person": personal names.
 */
#include "kit.h"

static cq_status scan(void *worker, const cq_segment *segment, const cq_emitter *out)
{
    (void)worker;
    (void)segment;
    (void)out;
    return CQ_OK;
}

static const char *const kinds[] = {CQ_KIND_PERSON, NULL};

static const cq_extractor person = {
    .size = sizeof person, .name = "person", .kinds = kinds, .scan = scan};

static const cq_extractor *const extractors[] = {&person, NULL};

CQ_PLUGIN_DEFINE(.id = "org.communique.person", .version = "0.1.0", .license = "MIT",
                 .summary = "personal names", .extractors = extractors)
