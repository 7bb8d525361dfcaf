/*
 * test_register.c - the register of meetings: merging, conflicts, gaps, and that neither order nor
 * repetition of the records matters.
 */
#include "resolve/register.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct said {
    const char *doc;
    const char *series;
    const char *key; /* "" none */
    const char *ordinal;
    const char *date;
    const char *place;
    const char *country;
    const char *status;
    const char *agency;
    uint64_t at; /* of its evidence */
} said;

static cq_str str(const char *text)
{
    return (cq_str){text, strlen(text)};
}

static void add(cqi_register *reg, const said *s)
{
    cq_field fields[10] = {
        {CQ_STR("series"), str(s->series), CQ_FIELD_STRING},
        {CQ_STR("series_key"), str(s->key), CQ_FIELD_STRING},
        {CQ_STR("ordinal"), str(s->ordinal), CQ_FIELD_NUMBER},
        {CQ_STR("date"), str(s->date), CQ_FIELD_STRING},
        {CQ_STR("place"), str(s->place), CQ_FIELD_STRING},
        {CQ_STR("country"), str(s->country), CQ_FIELD_STRING},
        {CQ_STR("status"), str(s->status), CQ_FIELD_STRING},
        {CQ_STR("agencies"), str(s->agency), CQ_FIELD_ITEM},
        {CQ_STR("unknown"), CQ_STR("x"), CQ_FIELD_STRING},
    };
    cqi_register_span span = {s->at, s->at + 10};
    cqi_register_input input = {str(s->doc), fields, 9, &span, 1};
    cr_assert_eq(cqi_register_add(reg, &input), CQ_OK);
}

/* The register as text: one line a meeting, its evidence and conflicts behind. */
static char *print(cqi_register *reg)
{
    const cq_result_meeting *entries;
    size_t count;
    cr_assert_eq(cqi_register_finish(reg, &entries, &count), CQ_OK);
    char *text = calloc(1, 1 << 16);
    size_t len = 0;
    for (size_t i = 0; i < count; i++) {
        const cq_result_meeting *e = &entries[i];
        len += (size_t)sprintf(text + len, "%.*s|%lld|%.*s|%.*s|%.*s|%zu", (int)e->series.len,
                               e->series.data, (long long)e->ordinal, (int)e->date.len,
                               e->date.len ? e->date.data : "", (int)e->place.len,
                               e->place.len ? e->place.data : "", (int)e->status.len,
                               e->status.data, e->evidence_count);
        for (size_t k = 0; k < e->agency_count; k++)
            len +=
                (size_t)sprintf(text + len, "|%.*s", (int)e->agencies[k].len, e->agencies[k].data);
        for (size_t k = 0; k < e->conflict_count; k++) {
            const cq_conflict *c = &e->conflicts[k];
            len += (size_t)sprintf(text + len, "|%.*s:", (int)c->field.len, c->field.data);
            for (size_t n = 0; n < c->value_count; n++)
                len += (size_t)sprintf(text + len, " %.*s(%zu)", (int)c->values[n].value.len,
                                       c->values[n].value.data, c->values[n].evidence_count);
        }
        len += (size_t)sprintf(text + len, "\n");
    }
    return text;
}

static void expect(const said *list, size_t count, const char *expected)
{
    cqi_register *reg = cqi_register_new();
    cr_assert_not_null(reg);
    for (size_t i = 0; i < count; i++)
        add(reg, &list[i]);
    char *text = print(reg);
    cr_expect_str_eq(text, expected, "found\n%snot\n%s", text, expected);
    free(text);
    cqi_register_free(reg);
}

#define EXPECT(list, expected) expect(list, sizeof list / sizeof *list, expected)

Test(registers, records_of_one_meeting_become_one_entry)
{
    static const said list[] = {
        {"a", "Norway-Canada Dialogue", "CA NO", "2", "2016", "", "", "planned", "", 0},
        {"b", "Norway-Canada Dialogue", "CA NO", "2", "2016-05-03", "Oslo", "NO", "held", "no.mfa",
         5},
        {"c", "Canada-Norway Dialogue", "CA NO", "2", "", "", "", "held", "ca.gac", 7},
    };
    EXPECT(list, "Norway-Canada Dialogue|2|2016-05-03|Oslo|held|3|ca.gac|no.mfa\n");
}

Test(registers, a_plan_without_an_ordinal_meets_the_counted_meeting)
{
    static const said list[] = {
        {"a", "Norway-Canada Dialogue", "k", "2", "2016-05-03", "Oslo", "NO", "held", "", 0},
        {"a", "Norway-Canada Dialogue", "k", "", "2017", "Ottawa", "CA", "planned", "", 9},
        {"b", "Norway-Canada Dialogue", "k", "3", "2017-06-01", "Ottawa", "CA", "held", "", 0},
    };
    EXPECT(list, "Norway-Canada Dialogue|2|2016-05-03|Oslo|held|1\n"
                 "Norway-Canada Dialogue|3|2017-06-01|Ottawa|held|2\n");
}

Test(registers, a_plan_elsewhere_or_at_another_time_stays_alone)
{
    static const said list[] = {
        {"a", "Norway-Canada Dialogue", "k", "", "2018", "Ottawa", "CA", "planned", "", 9},
        {"b", "Norway-Canada Dialogue", "k", "3", "2017-06-01", "Ottawa", "CA", "held", "", 0},
    };
    EXPECT(list, "Norway-Canada Dialogue|3|2017-06-01|Ottawa|held|1\n"
                 "Norway-Canada Dialogue|0|2018|Ottawa|planned|1\n");
}

Test(registers, contradictions_are_kept_with_their_evidence)
{
    static const said list[] = {
        {"a", "S", "k", "2", "2016-05-03", "Oslo", "NO", "held", "", 0},
        {"b", "S", "k", "2", "2016-05-03", "Oslo", "NO", "held", "", 0},
        {"c", "S", "k", "2", "2016-06-01", "Bergen", "NO", "held", "", 0},
    };
    EXPECT(list, "S|2|2016-05-03|Oslo|held|3|date: 2016-05-03(2) 2016-06-01(1)|"
                 "place: Oslo(2) Bergen(1)\n");
}

Test(registers, coarser_dates_do_not_contradict)
{
    static const said list[] = {
        {"a", "S", "k", "1", "2016", "", "", "held", "", 0},
        {"b", "S", "k", "1", "2016-05", "", "", "held", "", 0},
        {"c", "S", "k", "1", "2016-05-03/2016-05-04", "", "", "held", "", 0},
        {"d", "S", "k", "1", "2016-05-03", "", "", "held", "", 0},
    };
    EXPECT(list, "S|1|2016-05-03/2016-05-04||held|4\n");
}

Test(registers, gaps_in_a_count_are_reported_unless_they_are_wide)
{
    static const said list[] = {
        {"a", "S", "k", "1", "", "", "", "held", "", 0},
        {"a", "S", "k", "3", "", "", "", "held", "", 3},
        {"a", "S", "k", "300", "", "", "", "held", "", 6},
    };
    EXPECT(list, "S|1|||held|1\nS|2|||missing|0\nS|3|||held|1\nS|300|||held|1\n");
}

Test(registers, without_a_key_the_words_of_the_series_decide)
{
    static const said list[] = {
        {"a", "Dialogue of Norway and Canada", "", "1", "", "", "", "held", "", 0},
        {"b", "Norway-Canada Dialogue", "", "1", "", "", "", "held", "", 0},
        {"c", "Norway-Chile Dialogue", "", "1", "", "", "", "held", "", 0},
    };
    EXPECT(list, "Dialogue of Norway and Canada|1|||held|2\nNorway-Chile Dialogue|1|||held|1\n");
}

Test(registers, what_was_done_counts_before_what_was_planned)
{
    static const said list[] = {
        {"a", "S", "k", "3", "2017-05-10/2017-05-11", "Oslo", "NO", "planned", "", 0},
        {"b", "S", "k", "3", "2017-05-10/2017-05-11", "Oslo", "NO", "planned", "", 0},
        {"c", "S", "k", "3", "2017-06", "Bergen", "NO", "held", "", 0},
        {"d", "S", "k", "3", "2017-06-20", "", "", "held", "", 0},
    };
    EXPECT(list, "S|3|2017-06-20|Bergen|held|4|date: 2017-06-20(1) 2017-05-10/2017-05-11(2)|"
                 "place: Bergen(1) Oslo(2)\n");
}

/* Any states' foreign ministers may meet: the name alone does not say whose did. */
Test(registers, a_name_that_tells_ranks_alone_is_nobodys_short_name)
{
    static const said list[] = {
        {"a", "Meeting of Foreign Ministers", "|foreign ministers |meeting", "4", "1951", "", "",
         "held", "", 0},
        {"b", "Norway-Canada Foreign Ministers' Meeting", "CA NO |foreign ministers |meeting", "",
         "2016-05-03", "Oslo", "NO", "held", "", 0},
    };
    EXPECT(list, "Meeting of Foreign Ministers|4|1951||held|1\n"
                 "Norway-Canada Foreign Ministers' Meeting|0|2016-05-03|Oslo|held|1\n");
}

/* Keys as the meeting extractor makes them: parties, words, kind. */
Test(registers, a_short_name_is_the_series_that_it_can_mean)
{
    static const said full_name[] = {
        {"a", "Japan-Australia Cyber Policy Dialogue", "AU JP |cyber policy |c", "2", "2016", "",
         "", "held", "", 0},
        {"b", "Australia-Japan Cyber Dialogue", "AU JP |cyber |c", "3", "2017", "", "", "held", "",
         0},
        {"c", "Australia-Japan Cyber Dialogue", "AU JP |cyber |d", "3", "2017", "", "", "held", "",
         0},
    };
    EXPECT(full_name, "Australia-Japan Cyber Dialogue|3|2017||held|1\n"
                      "Japan-Australia Cyber Policy Dialogue|2|2016||held|1\n"
                      "Japan-Australia Cyber Policy Dialogue|3|2017||held|1\n");
    static const said no_parties[] = {
        {"a", "Trilateral Cyber Dialogue", "|cyber trilateral |c", "1", "", "", "", "held", "", 0},
        {"b", "Cyber Dialogue between Japan, PRC and ROK", "CN JP KR |cyber |c", "1", "2014-10-21",
         "", "", "held", "", 0},
        {"c", "Cyber Dialogue", "|cyber |c", "1", "", "", "", "held", "", 0},
    };
    EXPECT(no_parties, "Cyber Dialogue|1|||held|1\n"
                       "Cyber Dialogue between Japan, PRC and ROK|1|2014-10-21||held|2\n");
}

Test(registers, a_short_name_that_can_mean_two_series_stays_alone)
{
    static const said list[] = {
        {"a", "Trilateral Cyber Dialogue", "|cyber trilateral |c", "1", "", "", "", "held", "", 0},
        {"b", "Cyber Dialogue of A", "CN JP KR |cyber |c", "1", "", "", "", "held", "", 0},
        {"c", "Cyber Dialogue of B", "AU JP US |cyber |c", "1", "", "", "", "held", "", 0},
    };
    EXPECT(list, "Cyber Dialogue of A|1|||held|1\nCyber Dialogue of B|1|||held|1\n"
                 "Trilateral Cyber Dialogue|1|||held|1\n");
}

Test(registers, names_whose_dates_contradict_are_two_series)
{
    static const said list[] = {
        {"a", "Cyber Policy Dialogue", "AU JP |cyber policy |c", "2", "2016", "", "", "held", "",
         0},
        {"b", "Cyber Dialogue", "AU JP |cyber |c", "2", "2011-05", "", "", "held", "", 0},
    };
    EXPECT(list, "Cyber Dialogue|2|2011-05||held|1\nCyber Policy Dialogue|2|2016||held|1\n");
}

Test(registers, what_one_document_keeps_apart_stays_apart)
{
    static const said list[] = {
        {"a", "S", "k", "", "", "Oslo", "NO", "held", "", 0},
        {"a", "S", "k", "", "", "", "", "planned", "", 9},
    };
    EXPECT(list, "S|0|||planned|1\nS|0||Oslo|held|1\n");
}

Test(registers, what_was_held_is_not_what_the_document_plans_in_the_same_year)
{
    static const said list[] = {
        {"a", "S", "k", "7", "2024-02-13", "", "", "held", "", 0},
        {"a", "S", "k", "", "2024", "", "", "planned", "", 9},
    };
    EXPECT(list, "S|7|2024-02-13||held|1\nS|0|2024||planned|1\n");
}

Test(registers, records_without_series_or_evidence_are_refused)
{
    cqi_register *reg = cqi_register_new();
    cq_field field = {CQ_STR("ordinal"), CQ_STR("1"), CQ_FIELD_NUMBER};
    cqi_register_span span = {0, 1};
    cqi_register_input no_series = {CQ_STR("a"), &field, 1, &span, 1};
    cr_expect_eq(cqi_register_add(reg, &no_series), CQ_E_ARGUMENT);
    field = (cq_field){CQ_STR("series"), CQ_STR("S"), CQ_FIELD_STRING};
    cqi_register_input no_evidence = {CQ_STR("a"), &field, 1, NULL, 0};
    cr_expect_eq(cqi_register_add(reg, &no_evidence), CQ_E_ARGUMENT);
    char *text = print(reg);
    cr_expect_str_eq(text, "");
    free(text);
    cqi_register_free(reg);
    cqi_register_free(NULL);
}

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525U + 1013904223U;
    return *state >> 8;
}

/* A made-up record: few series, ordinals, dates and places, so that much of it meets. */
static said make(uint32_t *state)
{
    static const char *const dates[] = {
        "",       "2016", "2016-05", "2016-05-03", "2017", "2017-01-01", "2016-05-03/2016-05-04",
        "2016-21"};
    static const char *const places[] = {"", "Oslo", "Bergen", "Ottawa", "オスロ"};
    static const char *const countries[] = {"", "NO", "NO", "CA", "NO"};
    static const char *const ordinals[] = {"", "1", "2", "3", "7", "40"};
    static const char *const keys[] = {
        "k",         "AU JP |cyber |c",       "AU JP |cyber policy |c", "|cyber policy |c",
        "|cyber |c", "AU US |cyber policy |c"};
    static const char *const series[] = {"S", "S long"};
    static const char *const docs[] = {"a", "b", "c"};
    uint32_t place = next_random(state) % 5;
    return (said){docs[next_random(state) % 3],
                  series[next_random(state) % 2],
                  keys[next_random(state) % 6],
                  ordinals[next_random(state) % 6],
                  dates[next_random(state) % 8],
                  places[place],
                  countries[place],
                  next_random(state) % 2 ? "held" : "planned",
                  next_random(state) % 2 ? "no.mfa" : "",
                  next_random(state) % 50};
}

Test(registers, neither_order_nor_repetition_matters)
{
    uint32_t state = 1;
    for (int round = 0; round < 200; round++) {
        said list[40];
        size_t count = 1 + next_random(&state) % 40;
        for (size_t i = 0; i < count; i++)
            list[i] = make(&state);
        cqi_register *once = cqi_register_new();
        cqi_register *twice = cqi_register_new();
        for (size_t i = 0; i < count; i++)
            add(once, &list[i]);
        char *first = print(once);
        for (size_t i = count; i > 1; i--) {
            size_t k = next_random(&state) % i;
            said swap = list[k];
            list[k] = list[i - 1];
            list[i - 1] = swap;
        }
        for (size_t i = 0; i < count; i++)
            add(twice, &list[i]);
        char *shuffled = print(twice);
        for (size_t i = 0; i < count; i++)
            add(twice, &list[i]);
        char *doubled = print(twice);
        cr_assert_str_eq(shuffled, first, "round %d", round);
        cr_assert_str_eq(doubled, first, "round %d", round);
        free(first);
        free(shuffled);
        free(doubled);
        cqi_register_free(once);
        cqi_register_free(twice);
    }
}
