/*
 * misbehaving.c - a plugin that loads, and then emits what it may not: spans out of range, inside a
 * character, backwards; a kind it does not have; values that are not UTF-8; facts while scanning.
 * Each must be answered with an error. For a text that begins with "fa" it fails.
 */
#include <communique/plugin.h>

static cq_status scan(void *worker, const cq_segment *segment, const cq_emitter *emitter)
{
    (void)worker;
    uint32_t len = (uint32_t)segment->text.len;
    if (len >= 4 && segment->text.data[0] == 'f' && segment->text.data[1] == 'a')
        return CQ_E_INTERNAL;
    const cq_entity right = {
        .size = sizeof right, .end = len, .score = CQ_SCORE_DEFAULT, .rule = CQ_STR_INIT("whole")};
    cq_entity wrong[] = {right, right, right, right, right, right, right, right};
    const cq_field bad_number = {CQ_STR_INIT("ordinal"), CQ_STR_INIT("two"), CQ_FIELD_NUMBER};
    const cq_field bad_name = {CQ_STR_INIT("Bad Name"), CQ_STR_INIT("x"), CQ_FIELD_STRING};
    wrong[0].end = len + 1;
    wrong[1].start = len;
    wrong[2].kind = 7;
    wrong[3].value = CQ_STR("\xFF\xFE");
    wrong[4].rule = CQ_STR("");
    wrong[5].score = 1001;
    wrong[6].fields = &bad_number;
    wrong[6].field_count = 1;
    wrong[7].fields = &bad_name;
    wrong[7].field_count = 1;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        if (emitter->entity(emitter, &wrong[i]) != CQ_E_ARGUMENT)
            return CQ_E_STATE;
    uint64_t handle;
    if (emitter->mark(emitter, 0, len + 1, &handle) != CQ_E_ARGUMENT)
        return CQ_E_STATE;
    if (emitter->fact(emitter, CQ_STR("x"), CQ_STR("y"), 1) != CQ_E_STATE)
        return CQ_E_STATE;
    return emitter->entity(emitter, &right);
}

static const char *const kinds[] = {"whole", NULL};
static const cq_extractor misbehaving = {
    .size = sizeof misbehaving, .name = "misbehaving", .kinds = kinds, .scan = scan};
static const cq_extractor *const extractors[] = {&misbehaving, NULL};

CQ_PLUGIN_DEFINE(.id = "org.example.misbehaving", .version = "1.0", .license = "MIT",
                 .summary = "emits what it may not", .extractors = extractors)
