/*
 * test_country.c - countries on tokens, through an extractor that reports every one it finds.
 */
#include "country.h"
#include "name_runner.h"

#include <stdio.h>
#include <stdlib.h>

static cq_status open_countries(const cq_host *host, void **model, cq_error *error)
{
    (void)error;
    *model = cqk_countries_new(host);
    return *model ? CQ_OK : CQ_E_MEMORY;
}

static void close_countries(void *model)
{
    cqk_countries_free(model);
}

static cq_status scan(void *model, const cq_segment *segment, const cq_emitter *out)
{
    static const char *const forms[] = {"", "n", "a", "", "s"};
    for (uint32_t i = 0; i < segment->tokens->count; i++) {
        cqk_country_match match;
        if (!cqk_country_at(model, segment, i, &match))
            continue;
        char value[32];
        snprintf(value, sizeof value, "%s %s", match.code, forms[match.form]);
        cq_entity entity = {.size = sizeof entity,
                            .start = match.start,
                            .end = match.end,
                            .score = CQ_SCORE_DEFAULT,
                            .value = {value, strlen(value)},
                            .rule = CQ_STR("country")};
        out->entity(out, &entity);
        i += match.tokens - 1;
    }
    return CQ_OK;
}

static const cq_plugin *entry(uint32_t abi)
{
    static const char *const kinds[] = {"country", NULL};
    static const cq_extractor extractor = {.size = sizeof extractor,
                                           .name = "country",
                                           .kinds = kinds,
                                           .open = open_countries,
                                           .scan = scan,
                                           .close = close_countries};
    static const cq_extractor *const extractors[] = {&extractor, NULL};
    static const cq_plugin plugin = {.abi = CQ_ABI_VERSION,
                                     .size = sizeof plugin,
                                     .min_host_abi = CQ_ABI_VERSION,
                                     .id = "org.example.country",
                                     .version = "1.0",
                                     .license = "MIT",
                                     .summary = "countries for tests",
                                     .extractors = extractors};
    (void)abi;
    return &plugin;
}

#define RUN(cases) RUN_NAMES(entry, cases)

Test(country, english)
{
    static const name_case cases[] = {
        {"Japan and the Republic of Korea", "Japan = JP n; Republic of Korea = KR n"},
        {"U.S.-China talks, the U.K., the EU", "U.S. = US n; China = CN n; U.K. = GB n; EU = eu n"},
        {"Japan's and Australia’s", "Japan = JP n; Australia = AU n"},
        {"the Japanese, PRC and ROK governments", "Japanese = JP a; PRC = CN n; ROK = KR n"},
        {"the Democratic People's Republic of Korea",
         "Democratic People's Republic of Korea = KP n"},
        {"Soviet and Czechoslovak", "Soviet = SU a; Czechoslovak = CS a"},
        {"turkey, china and us; Polish polish", "china = CN a; Polish = PL a"},
        {"Latin American and Inter-American", ""},
        {"the South China Sea and the Indian Ocean", ""},
    };
    RUN(cases);
}

Test(country, other_european_languages)
{
    static const name_case cases[] = {
        {"l'Iran, d’Allemagne, les États-Unis", "Iran = IR n; Allemagne = DE n; États-Unis = US n"},
        {"la relación franco-española y México", "española = ES a; México = MX n"},
        {"deutsch-niederländische Kommission Deutschlands",
         "deutsch = DE a; niederländische = NL a; Deutschlands = DE n"},
        {"российско-иранского, Соединённых Штатов Америки, с Россией",
         "российско = RU a; иранского = IR a; Соединённых Штатов Америки = US n; Россией = RU n"},
        {"Президент Республики Куба", "Республики Куба = CU n"},
    };
    RUN(cases);
}

Test(country, east_asian_languages)
{
    static const name_case cases[] = {
        {"日本と中国", "日本 = JP n; 中国 = CN n"},
        {"日米韓", "日 = JP s; 米 = US s; 韓 = KR s"},
        {"日伊の協議について", "日 = JP s; 伊 = IT s"},
        {"中伊关系", "中 = CN s; 伊 = IR s"},
        {"インド太平洋とフランス・ＥＵ", "フランス = FR n; ＥＵ = eu n"},
        {"한국은 미국과 러시아 정부는", "한국 = KR n; 미국 = US n; 러시아 = RU n"},
        {"인도적 지원, 선전수단", ""},
    };
    RUN(cases);
}

Test(country, names_by_code)
{
    cq_str name = cqk_country_name("KR");
    cr_expect(cqk_equal(name, CQ_STR("Republic of Korea")));
    cr_expect(cqk_equal(cqk_country_name("FR"), CQ_STR("France")));
    cr_expect_null(cqk_country_name("-").data);
    cr_expect_null(cqk_country_name("QQ").data);
}

Test(country, short_forms_inside_a_word)
{
    cqk_countries *countries = cqk_countries_new(cq_host_default());
    cr_assert_not_null(countries);
    const char *code = NULL;
    cr_expect_eq(cqk_country_short(countries, CQ_STR("한미일"), &code), 3);
    cr_expect_str_eq(code, "KR");
    cr_expect_eq(cqk_country_short(countries, CQ_STR("회의"), &code), 0);
    cr_expect_eq(cqk_country_short(countries, CQ_STR("a"), &code), 0);
    cr_expect_eq(cqk_country_short(countries, (cq_str){NULL, 0}, &code), 0);
    cqk_countries_free(countries);
}
