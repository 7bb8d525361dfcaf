/*
 * test_lexicon.c - phrases on tokens, through an extractor that looks only where the host says that
 * one may begin.
 */
#include "lexicon.h"
#include "name_runner.h"
#include "walk.h"

#include <stdio.h>

typedef struct model {
    cqk_lexicon *lexicon;
    uint32_t watched;
} model;

static model shared;

static cq_status open_lexicon(const cq_host *host, void **opened, cq_error *error)
{
    static const cqk_entry entries[] = {
        {"of", 1},          {"of the", 2},   {"of the whole", 3}, {"Ministry of State", 4},
        {"ministry", 5},    {"ministry", 6}, {"\xC3\x89tat", 7},  {"internationalisation", 8},
        {"whole number", 9}};
    (void)error;
    shared.watched = 0;
    shared.lexicon = cqk_lexicon_new(host, entries, CQK_COUNT(entries));
    *opened = &shared;
    return shared.lexicon && cqk_lexicon_watch(shared.lexicon, host, &shared.watched, (cq_watch){0})
               ? CQ_OK
               : CQ_E_MEMORY;
}

static void close_lexicon(void *opened)
{
    cqk_lexicon_free(((model *)opened)->lexicon);
}

static cq_status scan(void *opened, const cq_segment *segment, const cq_emitter *out)
{
    const model *m = opened;
    const cq_tokens *t = segment->tokens;
    uint32_t floor = 0;
    cqk_walk at = cqk_walk_from(t, 0, m->watched);
    for (uint32_t i; cqk_walk_next(&at, &i);) {
        uint32_t number = 0;
        if (i < floor)
            continue;
        uint32_t used = cqk_lexicon_match(m->lexicon, segment, i, &number);
        if (!used)
            continue;
        char value[16];
        snprintf(value, sizeof value, "%u", number);
        cq_entity entity = {.size = sizeof entity,
                            .start = t->start[i],
                            .end = t->end[i + used - 1],
                            .score = CQ_SCORE_DEFAULT,
                            .value = {value, strlen(value)},
                            .rule = CQ_STR("phrase")};
        out->entity(out, &entity);
        floor = i + used;
    }
    return CQ_OK;
}

static const cq_plugin *entry(uint32_t abi)
{
    static const char *const kinds[] = {"phrase", NULL};
    static const cq_extractor extractor = {.size = sizeof extractor,
                                           .name = "phrase",
                                           .kinds = kinds,
                                           .open = open_lexicon,
                                           .scan = scan,
                                           .close = close_lexicon};
    static const cq_extractor *const extractors[] = {&extractor, NULL};
    static const cq_plugin plugin = {.abi = CQ_ABI_VERSION,
                                     .size = sizeof plugin,
                                     .min_host_abi = CQ_ABI_VERSION,
                                     .id = "org.example.phrase",
                                     .version = "1.0",
                                     .license = "MIT",
                                     .summary = "phrases for tests",
                                     .extractors = extractors};
    (void)abi;
    return &plugin;
}

Test(lexicon, longest_phrase_and_first_entry)
{
    static const name_case cases[] = {
        {"of course", "of = 1"},
        {"a part of the rest, of the whole", "of the = 2; of the whole = 3"},
        {"the Ministry of State", "Ministry of State = 4"},
        {"the Ministry of Trade", "Ministry = 5; of = 1"},
        {"the whole", ""},
        {"a whole number of", "whole number = 9; of = 1"},
        {"in front of", "of = 1"},
        {"nothing here", ""},
    };
    RUN_NAMES(entry, cases);
}

Test(lexicon, case_width_and_accents_do_not_count)
{
    static const name_case cases[] = {
        {"OF THE WHOLE", "OF THE WHOLE = 3"},
        {"an etat, an \xC3\x89TAT", "etat = 7; \xC3\x89TAT = 7"},
        {"\xEF\xBC\xAF\xEF\xBD\x86 x", "\xEF\xBC\xAF\xEF\xBD\x86 = 1"},
        {"InternationaliSation internationalisatiom", "InternationaliSation = 8"},
    };
    RUN_NAMES(entry, cases);
}
