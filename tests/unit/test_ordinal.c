/*
 * test_ordinal.c - ordinals in eight languages, read off the tokens of real segments.
 */
#include "ordinal.h"

#include <communique/communique.h>
#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

typedef struct ordinal_case {
    const char *text;
    const char *expected; /* "value:span" of the ordinals found from the left, parted by blanks */
} ordinal_case;

static const cq_host *the_host;
static char found[1024];
static uint32_t begin_bit;
static uint32_t may_begin; /* tokens of the last text at which cqk_ordinal_may_begin */

static cq_status open_host(const cq_host *host, void **model, cq_error *error)
{
    (void)model;
    (void)error;
    the_host = host;
    begin_bit = 0;
    return cqk_ordinal_watch(host, &begin_bit) ? CQ_OK : CQ_E_MEMORY;
}

static cq_status read_ordinals(void *worker, const cq_segment *segment, const cq_emitter *out)
{
    (void)worker;
    (void)out;
    may_begin = 0;
    for (uint32_t i = 0; i < segment->tokens->count; i++)
        may_begin += cqk_ordinal_may_begin(segment, i, begin_bit);
    for (uint32_t i = 0; i < segment->tokens->count;) {
        cqk_ordinal ordinal;
        if (!cqk_ordinal_at(the_host, segment, i, &ordinal)) {
            i++;
            continue;
        }
        cr_expect(cqk_ordinal_may_begin(segment, i, begin_bit), "nobody would look: %.*s",
                  (int)(ordinal.end - ordinal.start), segment->text.data + ordinal.start);
        size_t len = strlen(found);
        snprintf(found + len, sizeof found - len, "%s%u:%.*s", len ? " " : "", ordinal.value,
                 (int)(ordinal.end - ordinal.start), segment->text.data + ordinal.start);
        cqk_ordinal back;
        if (ordinal.end == segment->tokens->end[i + ordinal.tokens - 1]) {
            cr_expect(cqk_ordinal_before(the_host, segment, i + ordinal.tokens, begin_bit, &back),
                      "backwards: %.*s", (int)segment->text.len, segment->text.data);
            cr_expect_eq(back.value, ordinal.value);
            cr_expect(cqk_ordinal_may_end(segment, i + ordinal.tokens, begin_bit),
                      "nobody would look back: %.*s", (int)segment->text.len, segment->text.data);
        }
        i += ordinal.tokens;
    }
    return CQ_OK;
}

static const cq_plugin *reader_entry(uint32_t abi)
{
    static const char *const kinds[] = {"ordinal", NULL};
    static const cq_extractor extractor = {.size = sizeof extractor,
                                           .name = "ordinal",
                                           .kinds = kinds,
                                           .open = open_host,
                                           .scan = read_ordinals};
    static const cq_extractor *const extractors[] = {&extractor, NULL};
    static const cq_plugin plugin = {.abi = CQ_ABI_VERSION,
                                     .size = sizeof plugin,
                                     .min_host_abi = CQ_ABI_VERSION,
                                     .id = "org.example.ordinal",
                                     .version = "1.0",
                                     .license = "MIT",
                                     .summary = "ordinals for tests",
                                     .extractors = extractors};
    (void)abi;
    return &plugin;
}

static void run(const ordinal_case *cases, size_t count)
{
    cq_options options = {.size = sizeof options, .encoding = "UTF-8"};
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_error error;
    cq_sink sink = {.size = sizeof sink};
    cr_assert_eq(cq_pipeline_new(&options, &pipeline, &error), CQ_OK);
    cr_assert_eq(cq_pipeline_add(pipeline, reader_entry, &error), CQ_OK);
    cr_assert_eq(cq_worker_new(pipeline, &worker, &error), CQ_OK);
    for (size_t i = 0; i < count; i++) {
        found[0] = 0;
        cr_expect_eq(cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "case", cases[i].text,
                                          strlen(cases[i].text), &sink, &error),
                     CQ_OK);
        cr_expect_str_eq(found, cases[i].expected, "in %s: found %s, not %s", cases[i].text, found,
                         cases[i].expected);
    }
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
}

#define RUN(cases) run(cases, sizeof cases / sizeof *cases)

Test(ordinal, digits_with_any_suffix)
{
    static const ordinal_case cases[] = {
        {"the 1st, 2st and 31th", "1:1st 2:2st 31:31th"},
        {"8,979th meeting", "8979:8,979th"},
        {"2d Session", "2:2d"},
        {"27e, 1er, 2ème", "27:27e 1:1er 2:2ème"},
        {"2.ª, 3º", "2:2.ª 3:3º"},
        {"3-й, 18-е, 76-го", "3:3-й 18:18-е 76:76-го"},
        {"16 of 20 items, 0th, 5km", ""},
    };
    RUN(cases);
}

Test(ordinal, words)
{
    static const ordinal_case cases[] = {
        {"first, Twenty-Second", "1:first 22:Twenty-Second"},
        {"hundred and ninety-ninth", "199:hundred and ninety-ninth"},
        {"the inaugural and the first-ever", "1:inaugural 1:first-ever"},
        {"vingt-deuxième, première", "22:vingt-deuxième 1:première"},
        {"Segunda, vigésima primera", "2:Segunda 21:vigésima primera"},
        {"ersten, zweiundzwanzigste", "1:ersten 22:zweiundzwanzigste"},
        {"DRITTE, Achten, einhundertzwölfter", "3:DRITTE 8:Achten 112:einhundertzwölfter"},
        {"Hundertdreizehntem, VIERZEHNTES", "113:Hundertdreizehntem 14:VIERZEHNTES"},
        {"вторая, двадцать пятого", "2:вторая 25:двадцать пятого"},
        {"one, two, three", ""},
    };
    RUN(cases);
}

Test(ordinal, roman_numerals_in_capitals)
{
    static const ordinal_case cases[] = {
        {"XXIV, XVIIIe", "24:XXIV 18:XVIIIe"},
        {"R&D Forum, INDUS-X Summit, Type/II, D session", ""},
        {"UNCTAD-XI, X Summit", "11:XI 10:X"},
        {"XVIII\u00E8me, IIeme, Ire", "18:XVIII\u00E8me 2:IIeme 1:Ire"},
        {"Ier, Xe, IIIrd, VIth, CCXCIXe", "1:Ier 10:Xe 3:IIIrd 6:VIth 299:CCXCIXe"},
        {"mix, di, Le, Me, CIVIL", ""},
    };
    RUN(cases);
}

Test(ordinal, east_asian)
{
    static const ordinal_case cases[] = {
        {"第3回会合", "3:第3回"},
        {"第８回", "8:第８回"},
        {"第三届、第二十一次", "3:第三届 21:第二十一次"},
        {"二回目の、3度目", "2:二回目 3:3度目"},
        {"初の、首次、首屆", "1:初の 1:首次 1:首屆"},
        {"제3차 회의, 제2회", "3:제3차 2:제2회"},
        {"제3차회의", "3:제3차"},
        {"첫 회의, 두 번째, 3차", "1:첫 2:두 번째 3:3차"},
    };
    RUN(cases);
}

/* Who asks whether an ordinal may begin is spared nearly all words. */
Test(ordinal, few_words_may_begin_one)
{
    static const ordinal_case cases[] = {
        {"The delegations of both sides continued their exchange of views on matters of security "
         "In Vienna, Ambassador Lang thanked Secretary Moore for the kind welcome",
         ""},
    };
    RUN(cases);
    cr_expect_eq(may_begin, 0u, "%u words", may_begin);
}
