/*
 * wrong.c - plugins that must be refused, one a CASE.
 */
#include <communique/plugin.h>

enum {
    NEWER_MAJOR = 1,
    OLDER_MAJOR,
    NEEDS_NEWER_MINOR,
    NULL_DESCRIPTION,
    NO_ENTRY,
    SHORT_DESCRIPTION,
    NO_ID,
    NO_EXTRACTORS,
    SHORT_EXTRACTOR,
    BAD_NAME,
    NO_KINDS,
    BAD_KIND,
    NO_SCAN,
    OPEN_FAILS
};

static cq_status scan(void *worker, const cq_segment *segment, const cq_emitter *emitter)
{
    (void)worker;
    (void)segment;
    (void)emitter;
    return CQ_OK;
}

static cq_status fail_to_open(const cq_host *host, void **model, cq_error *error)
{
    static const char reason[] = "the lexicon is missing";
    (void)host;
    (void)model;
    for (size_t i = 0; i < sizeof reason; i++)
        error->message[i] = reason[i];
    return CQ_E_OPEN;
}

static const char *const kinds[] = {CASE == BAD_KIND ? "Not A Kind" : "thing", NULL};
static const char *const no_kinds[] = {NULL};
static const cq_extractor wrong = {
    .size = CASE == SHORT_EXTRACTOR ? 16 : sizeof wrong,
    .name = CASE == BAD_NAME ? "Bad Name" : "wrong",
    .kinds = CASE == NO_KINDS ? no_kinds : kinds,
    .open = CASE == OPEN_FAILS ? fail_to_open : NULL,
    .scan = CASE == NO_SCAN ? NULL : scan,
};
static const cq_extractor *const extractors[] = {CASE == NO_EXTRACTORS ? NULL : &wrong, NULL};

static const cq_plugin plugin = {
    .abi = CASE == NEWER_MAJOR   ? CQ_ABI(CQ_ABI_MAJOR + 1, 0)
           : CASE == OLDER_MAJOR ? CQ_ABI(CQ_ABI_MAJOR - 1, 9)
                                 : CQ_ABI(CQ_ABI_MAJOR, CQ_ABI_MINOR + 1),
    .size = CASE == SHORT_DESCRIPTION ? 12 : sizeof plugin,
    .min_host_abi = CASE == NEEDS_NEWER_MINOR ? CQ_ABI(CQ_ABI_MAJOR, CQ_ABI_MINOR + 1)
                                              : CQ_ABI(CQ_ABI_MAJOR, 0),
    .id = CASE == NO_ID ? NULL : "org.example.wrong",
    .version = "1.0",
    .license = "MIT",
    .summary = "wrong in one way",
    .extractors = extractors,
};

#if CASE != 5 /* NO_ENTRY: the preprocessor knows no enumerators */
const cq_plugin *cq_plugin_entry(uint32_t host_abi)
{
    (void)host_abi;
    return CASE == NULL_DESCRIPTION ? NULL : &plugin;
}
#else
CQ_PLUGIN_EXPORT const cq_plugin *another_entry(void);
const cq_plugin *another_entry(void)
{
    return &plugin;
}
#endif
