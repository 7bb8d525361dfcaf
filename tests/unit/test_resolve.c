/*
 * test_resolve.c - overlaps and facts of a document, terms of a batch.
 */
#include "resolve/facts.h"
#include "resolve/overlap.h"
#include "resolve/terms.h"
#include "resolve/widen.h"

#include <communique/entity.h>
#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

static cq_entity entity(const char *kind, uint32_t start, uint32_t end, uint32_t score)
{
    return (cq_entity){.size = sizeof(cq_entity),
                       .start = start,
                       .end = end,
                       .score = score,
                       .kind_name = {kind, strlen(kind)}};
}

/* Resolves the entities and returns the kept ones as "start-end " pairs. */
static const char *kept(const cq_entity *entities, size_t count)
{
    static char text[256];
    const cq_entity *order[16];
    for (size_t i = 0; i < count; i++)
        order[i] = &entities[i];
    size_t left = cqi_resolve_overlaps(order, count);
    size_t len = 0;
    text[0] = '\0';
    for (size_t i = 0; i < left; i++)
        len += (size_t)snprintf(text + len, sizeof text - len, "%.1s%u-%u ",
                                order[i]->kind_name.data, order[i]->start, order[i]->end);
    return text;
}

Test(overlap, nothing_gives_nothing)
{
    cr_assert_str_eq(kept(NULL, 0), "");
}

Test(overlap, separate_and_touching_entities_all_stay_in_order)
{
    cq_entity all[] = {entity("date", 10, 20, 500), entity("agency", 0, 10, 500),
                       entity("person", 20, 21, 500)};
    cr_assert_str_eq(kept(all, 3), "a0-10 d10-20 p20-21 ");
}

Test(overlap, longest_wins_whatever_the_order)
{
    cq_entity all[] = {entity("agency", 0, 5, 800), entity("meeting", 0, 30, 100),
                       entity("date", 25, 32, 500), entity("person", 30, 33, 500)};
    cr_assert_str_eq(kept(all, 4), "m0-30 p30-33 ");
}

Test(overlap, equal_spans_go_by_score_then_kind_then_emission)
{
    cq_entity by_score[] = {entity("meeting", 0, 5, 400), entity("person", 0, 5, 600)};
    cr_assert_str_eq(kept(by_score, 2), "p0-5 ");
    cq_entity by_kind[] = {entity("person", 0, 5, 500), entity("agency", 0, 5, 500)};
    cr_assert_str_eq(kept(by_kind, 2), "a0-5 ");
    cq_entity unknown[] = {entity("zebra", 0, 5, 500), entity("symbol", 0, 5, 500)};
    cr_assert_str_eq(kept(unknown, 2), "s0-5 ");
}

Test(overlap, certain_entity_beats_a_longer_guess)
{
    cq_entity all[] = {entity("agency", 0, 30, 899), entity("symbol", 3, 9, 900)};
    cr_assert_str_eq(kept(all, 2), "s3-9 ");
}

/* The end of the meeting at 10-40 beside this body. */
static uint32_t widened(uint32_t start, uint32_t end, bool known, uint32_t flags)
{
    const cq_field id = {.name = CQ_STR("id"), .value = CQ_STR("xx.body")};
    cq_entity all[] = {entity("agency", start, end, 500), entity("meeting", 10, 40, 500)};
    cq_entity *order[] = {&all[0], &all[1]};
    all[0].fields = known ? &id : NULL;
    all[0].field_count = known;
    all[0].flags = flags;
    cqi_widen_meetings(order, 2);
    cr_expect_eq(order[0]->start, start < 10 ? start : 10);
    return all[1].end;
}

Test(widen, a_meeting_goes_on_over_the_body_that_begins_in_its_name)
{
    cr_expect_eq(widened(20, 60, false, 0), 60, "longer than the meeting's own name");
    cr_expect_eq(widened(30, 50, true, 0), 50, "known");
    cr_expect_eq(widened(30, 50, false, 0), 40, "a guess");
    cr_expect_eq(widened(20, 60, true, CQ_ENTITY_TENTATIVE), 40);
    cr_expect_eq(widened(20, 30, true, 0), 40, "inside");
    cr_expect_eq(widened(10, 60, true, 0), 40, "not within: it begins with the meeting");
    cr_expect_eq(widened(40, 60, true, 0), 40, "behind");
    cr_expect_eq(widened(0, 60, true, 0), 40, "around");
}

Test(overlap, what_a_loser_covered_is_free_again)
{
    cq_entity all[] = {entity("agency", 0, 10, 500), entity("meeting", 8, 28, 500),
                       entity("person", 2, 6, 500)};
    cr_assert_str_eq(kept(all, 3), "p2-6 m8-28 ");
}

static cq_status vote(cqi_facts *facts, cqi_arena *arena, cq_str name, const char *value,
                      uint64_t at, uint32_t weight)
{
    return cqi_facts_vote(facts, arena, name,
                          &(cqi_fact_vote){{value, strlen(value)}, at, weight, NULL});
}

static void expect_fact(const cqi_facts *facts, cq_str name, uint64_t before, const char *want)
{
    cq_str value = cqi_facts_get(facts, name, before);
    cr_assert(value.len == strlen(want) && memcmp(value.data, want, value.len) == 0,
              "%.*s, not %s, before %llu", (int)value.len, value.data, want,
              (unsigned long long)before);
}

Test(facts, heaviest_vote_leads_and_the_first_of_equals_stays)
{
    cqi_facts facts = {0};
    cqi_arena arena = {0};
    cq_str name = CQ_STR("document.date");
    cr_assert_null(cqi_facts_get(&facts, name, CQI_FACT_SETTLED).data);
    cr_assert_eq(vote(&facts, &arena, name, "2011", 1, 10), CQ_OK);
    cr_assert_eq(vote(&facts, &arena, name, "2012", 7, 20), CQ_OK);
    cr_assert_eq(vote(&facts, &arena, name, "2013", 7, 20), CQ_OK);
    cr_assert_eq(vote(&facts, &arena, name, "2014", 8, 19), CQ_OK);
    expect_fact(&facts, name, CQI_FACT_SETTLED, "2012");
    cr_assert_eq(vote(&facts, &arena, name, "2015", 4, 20), CQ_OK); /* read later, told before */
    expect_fact(&facts, name, CQI_FACT_SETTLED, "2015");
    cqi_arena_deinit(&arena);
}

Test(facts, a_segment_is_told_what_those_before_it_say)
{
    cqi_facts facts = {0};
    cqi_arena arena = {0};
    cq_str name = CQ_STR("document.date");
    cr_assert_eq(vote(&facts, &arena, name, "2011", 2, 10), CQ_OK); /* of segment 1 */
    cr_assert_eq(vote(&facts, &arena, name, "2012", 5, 20), CQ_OK);
    cr_assert_eq(vote(&facts, &arena, CQ_STR("reference.date"), "2020", 0, 1000), CQ_OK);
    cr_assert_null(cqi_facts_get(&facts, name, 0).data);
    cr_assert_null(cqi_facts_get(&facts, name, 1).data);
    expect_fact(&facts, name, 2, "2011");
    expect_fact(&facts, name, 4, "2011");
    expect_fact(&facts, name, 5, "2012");
    expect_fact(&facts, CQ_STR("reference.date"), 0, "2020");
    cqi_arena_deinit(&arena);
}

Test(facts, wrong_votes_are_refused)
{
    cqi_facts facts = {0};
    cqi_arena arena = {0};
    cr_assert_eq(vote(&facts, &arena, CQ_STR(""), "x", 1, 1), CQ_E_ARGUMENT);
    cr_assert_eq(vote(&facts, &arena, CQ_STR("x"), "", 1, 1), CQ_E_ARGUMENT);
    cr_assert_eq(vote(&facts, &arena, CQ_STR("x"), "y", 1, 1001), CQ_E_ARGUMENT);
    for (int i = 0; i < CQI_FACT_COUNT; i++) {
        char name[2] = {(char)('0' + i), 'n'};
        cr_assert_eq(vote(&facts, &arena, (cq_str){name, 2}, "y", 1, 1), CQ_OK);
    }
    cr_assert_eq(vote(&facts, &arena, CQ_STR("more"), "y", 1, 1), CQ_E_LIMIT);
    cqi_arena_deinit(&arena);
}

Test(overlap, a_tentative_entity_stays_only_where_no_other_is)
{
    cq_entity all[] = {entity("agency", 0, 30, 950), entity("date", 25, 28, 100),
                       entity("agency", 40, 45, 500)};
    all[0].flags = CQ_ENTITY_TENTATIVE;
    all[2].flags = CQ_ENTITY_TENTATIVE;
    cr_assert_str_eq(kept(all, 3), "d25-28 a40-45 ");
}

/* An agency called `text` in `document`, whose identifier is `id` ("": none). */
static cq_result_entity named(const char *document, const char *text, const char *value,
                              const char *id, cq_field *field)
{
    *field = (cq_field){CQ_STR("id"), {id, strlen(id)}, CQ_FIELD_STRING};
    return (cq_result_entity){.document = {document, strlen(document)},
                              .type = CQ_STR("agency"),
                              .text = {text, strlen(text)},
                              .value = {value, strlen(value)},
                              .fields = field,
                              .field_count = *id != '\0'};
}

static void define(cqi_terms *terms, const char *document, const char *text, const char *value,
                   const char *id)
{
    cq_field field;
    cq_result_entity entity = named(document, text, value, id, &field);
    cr_assert_eq(cqi_terms_define(terms, &entity), CQ_OK);
}

/* What a term stands for, as "value id defined_in"; "-": nothing. */
static const char *meaning(const cqi_terms *terms, const char *text)
{
    static char told[256];
    cq_field field;
    cq_result_entity entity = named("later.txt", text, text, "", &field);
    if (!cqi_terms_apply(terms, &entity))
        return "-";
    int len = snprintf(told, sizeof told, "%.*s", (int)entity.value.len, entity.value.data);
    for (size_t i = 0; i < entity.field_count; i++)
        len += snprintf(told + len, sizeof told - (size_t)len, " %.*s",
                        (int)entity.fields[i].value.len, entity.fields[i].value.data);
    return told;
}

Test(terms, a_term_has_the_meaning_that_one_document_gave_it)
{
    cqi_terms *terms = cqi_terms_new();
    cr_assert_str_eq(meaning(terms, "ROFD"), "-");
    define(terms, "a.txt", "ROFD", "Regional Observatory", "");
    define(terms, "b.txt", "ROFD", "Regional Observatory", "");
    define(terms, "b.txt", "LCC", "Lake Chad Commission", "xx.lcc");
    cr_assert_str_eq(meaning(terms, "ROFD"), "Regional Observatory a.txt");
    cr_assert_str_eq(meaning(terms, "LCC"), "Lake Chad Commission xx.lcc b.txt");
    cr_assert_str_eq(meaning(terms, "Rofd"), "-");
    cqi_terms_free(terms);
}

Test(terms, two_meanings_are_none_and_one_identifier_is_one_meaning)
{
    cqi_terms *terms = cqi_terms_new();
    define(terms, "a.txt", "ROFD", "Regional Observatory", "");
    define(terms, "b.txt", "ROFD", "Royal Office", "");
    define(terms, "c.txt", "ROFD", "Regional Observatory", "");
    cr_assert_str_eq(meaning(terms, "ROFD"), "-");
    define(terms, "a.txt", "LCC", "Lake Chad Commission", "xx.lcc");
    define(terms, "b.txt", "LCC", "Commission of Lake Chad", "xx.lcc");
    cr_assert_str_eq(meaning(terms, "LCC"), "Lake Chad Commission xx.lcc a.txt");
    cqi_terms_free(terms);
}

Test(terms, many_terms_are_all_found)
{
    cqi_terms *terms = cqi_terms_new();
    char text[16], value[16], expected[32];
    for (int i = 0; i < 5000; i++) {
        snprintf(text, sizeof text, "T%d", i);
        snprintf(value, sizeof value, "Body %d", i);
        define(terms, "a.txt", text, value, "");
    }
    for (int i = 0; i < 5000; i++) {
        snprintf(text, sizeof text, "T%d", i);
        snprintf(expected, sizeof expected, "Body %d a.txt", i);
        cr_assert_str_eq(meaning(terms, text), expected);
    }
    cqi_terms_free(terms);
}
