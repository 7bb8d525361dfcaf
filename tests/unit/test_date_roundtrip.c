/*
 * test_date_roundtrip.c - properties of the date extractor: a date that is written out in any of
 * the common forms of the eight languages is found as a whole and gets its own value back, and
 * every value is EDTF.
 */
#include "calendar.h"
#include "edtf.h"

#include <communique/communique.h>
#include <criterion/criterion.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

const cq_plugin *cq_plugin_entry_date(uint32_t host_abi);

static const char *const months[][12] = {
    {"January", "February", "March", "April", "May", "June", "July", "August", "September",
     "October", "November", "December"},
    {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
     "octobre", "novembre", "décembre"},
    {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
     "octubre", "noviembre", "diciembre"},
    {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
     "November", "Dezember"},
    {"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
     "октября", "ноября", "декабря"},
};

static const char *const weekdays[][7] = {
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
    {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"},
    {"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"},
    {"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"},
    {"понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"},
};

/* {d} day, {0d} with two digits, {m} month, {0m}, {y} year, {B} month's name, {A} weekday, {e} day
 * two days later; a date stands between < and >, what follows the > is its value. */
typedef struct form {
    const char *text;
    int language; /* of the names */
} form;

static const form forms[] = {
    {"The text was signed on <{d} {B} {y}> in the capital.", 0},
    {"The text was signed on <{B} {d}, {y}> in the capital.", 0},
    {"The text was signed on <{A}, {d} {B} {y}> in the capital.", 0},
    {"The text was signed on <{y}-{0m}-{0d}> in the capital.", 0},
    {"The session was held in the city (<{d}–{e} {B} {y}>).", 0},
    {"The session was held from <{B} {d} to {e}, {y}> in the city.", 0},
    {"Le texte a été signé le <{d} {B} {y}> à la mairie.", 1},
    {"La réunion s'est tenue du <{d} au {e} {B} {y}> dans les locaux.", 1},
    {"Le <{A} {d} {B} {y}>, les ministres et les experts se sont réunis.", 1},
    {"El texto se firmó el <{d} de {B} de {y}> en la capital.", 2},
    {"La reunión se celebró del <{d} al {e} de {B} de {y}> en las oficinas.", 2},
    {"El <{A} {d} de {B} de {y}> los ministros se reunieron.", 2},
    {"Der Text wurde am <{d}. {B} {y}> in der Hauptstadt unterzeichnet.", 3},
    {"Die Sitzung fand vom <{d}. bis {e}. {B} {y}> in der Stadt statt.", 3},
    {"Der Text wurde am <{A}, den {d}. {B} {y}>, unterzeichnet.", 3},
    {"Der Text wurde am <{0d}.{0m}.{y}> und mit den anderen unterzeichnet.", 3},
    {"Текст был подписан <{d} {B} {y} года> в столице.", 4},
    {"Заседание прошло с <{d} по {e} {B} {y} года> на месте.", 4},
    {"Текст подписан <{0d}.{0m}.{y}> в столице.", 4},
    {"本条約は<{y}年{m}月{d}日>に署名された。", 0},
    {"会議は<{y}年{m}月{d}日から{e}日>まで開催された。", 0},
    {"会议于<{y}年{m}月{d}日至{e}日>在首都举行。", 0},
    {"文件已于<{y}年{m}月{d}日>签署。", 0},
    {"회의는 <{y}년 {m}월 {d}일부터 {e}일>까지 열렸다.", 0},
    {"조약은 <{y}. {m}. {d}.> 서명되었다.", 0},
};

typedef struct writer {
    char text[512];
    size_t len;
    size_t start; /* of the date */
    size_t end;
} writer;

static void put(writer *w, const char *text)
{
    size_t n = strlen(text);
    cr_assert_lt(w->len + n, sizeof w->text);
    memcpy(w->text + w->len, text, n + 1);
    w->len += n;
}

static void put_field(writer *w, const char *name, int language, cqk_date date, cqk_date last)
{
    char number[16];
    if (strncmp(name, "{A}", 3) == 0) {
        put(w, weekdays[language][cqk_weekday(cqk_day_number(date)) - 1]);
        return;
    }
    if (strncmp(name, "{B}", 3) == 0) {
        put(w, months[language][date.month - 1]);
        return;
    }
    bool padded = name[1] == '0';
    char field = name[padded ? 2 : 1];
    int value = field == 'd'   ? date.day
                : field == 'e' ? last.day
                : field == 'm' ? date.month
                               : date.year;
    snprintf(number, sizeof number, padded ? "%02d" : "%d", value);
    put(w, number);
}

static void write_form(writer *w, const form *f, cqk_date date, cqk_date last)
{
    *w = (writer){.len = 0};
    for (const char *p = f->text; *p;) {
        if (*p == '<') {
            w->start = w->len;
            p++;
        } else if (*p == '>') {
            w->end = w->len;
            p++;
        } else if (*p == '{') {
            put_field(w, p, f->language, date, last);
            p = strchr(p, '}') + 1;
        } else {
            put(w, (char[]){*p++, '\0'});
        }
    }
}

typedef struct seen {
    uint64_t start;
    uint64_t end;
    char value[CQK_EDTF_SIZE];
    size_t count;
} seen;

static cq_status note(void *context, const cq_result_entity *entity)
{
    seen *s = context;
    s->count++;
    s->start = entity->start;
    s->end = entity->end;
    cr_assert_lt(entity->value.len, sizeof s->value);
    memcpy(s->value, entity->value.data ? entity->value.data : "", entity->value.len);
    s->value[entity->value.len] = '\0';
    if (entity->value.len > 0)
        cr_expect_geq(cqk_edtf_level(entity->value), 0, "no EDTF: %s", s->value);
    return CQ_OK;
}

static cq_pipeline *date_pipeline(void)
{
    cq_options options = {
        .size = sizeof options, .encoding = "UTF-8", .reference_date = "2016-08-10"};
    cq_pipeline *pipeline = NULL;
    cq_error error;
    cr_assert_eq(cq_pipeline_new(&options, &pipeline, &error), CQ_OK);
    cr_assert_eq(cq_pipeline_add(pipeline, cq_plugin_entry_date, &error), CQ_OK);
    return pipeline;
}

static uint32_t below(uint64_t *state, uint32_t limit)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((*state >> 33) % limit);
}

static void check_form(cq_worker *worker, const form *f, cqk_date date)
{
    writer w;
    char expected[CQK_EDTF_SIZE];
    char first[CQK_EDTF_SIZE];
    char second[CQK_EDTF_SIZE];
    seen s = {0};
    cq_error error;
    cqk_date last = {date.year, date.month, (uint8_t)(date.day + 2)};
    write_form(&w, f, date, last);
    cqk_edtf_date(expected, date);
    if (strstr(f->text, "{e}") && cqk_edtf_date(first, date) && cqk_edtf_date(second, last))
        cqk_edtf_interval(expected, first, second);
    cq_sink sink = {.size = sizeof sink, .context = &s, .entity = note};
    cr_assert_eq(
        cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "form", w.text, w.len, &sink, &error),
        CQ_OK);
    size_t stop = w.end > 0 && w.text[w.end - 1] == '.' ? 1 : 0; /* 2004. 6. 4. */
    cr_expect_eq(s.count, 1, "%zu dates in: %s", s.count, w.text);
    cr_expect(s.start == w.start && (s.end == w.end || s.end == w.end - stop),
              "%" PRIu64 " to %" PRIu64 " in: %s", s.start, s.end, w.text);
    cr_expect_str_eq(s.value, expected, "%s, not %s, in: %s", s.value, expected, w.text);
}

Test(date_roundtrip, what_is_written_out_is_read_back)
{
    cq_pipeline *pipeline = date_pipeline();
    cq_worker *worker = NULL;
    cq_error error;
    uint64_t state = 20161109;
    cr_assert_eq(cq_worker_new(pipeline, &worker, &error), CQ_OK);
    for (int round = 0; round < 60; round++) {
        cqk_date date = {1850 + (int32_t)below(&state, 200), (uint8_t)(1 + below(&state, 12)),
                         (uint8_t)(1 + below(&state, 26))};
        for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
            check_form(worker, &forms[i], date);
    }
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
}

/* Pieces of dates in any order: whatever is made of them is EDTF, or has no value. */
Test(date_roundtrip, every_value_is_edtf)
{
    static const char *const pieces[] = {
        "1 ",      "31 ",  "February ",   "2015",       "-",      "/",         ", ",      "the ",
        "12th ",   "of ",  "May ",        "last ",      "week ",  "1990s ",    "Q3 ",     "2016年",
        "2月",     "30日", "から",        "昭和",       "64年",   "至",        "내년 ",   "31일",
        "부터 ",   "ago ", "XX века ",    "bis ",       "30. ",   "du ",       "au ",     "29 ",
        "02.",     "30.",  "99 ",         "siglo XIX ", "90年代", "第4四半期", "FY2015 ", "H2 ",
        "spring ", "0",    "00.00.0000 ", "2月29日 ",   "平成"};
    cq_pipeline *pipeline = date_pipeline();
    cq_worker *worker = NULL;
    cq_error error;
    uint64_t state = 7;
    cr_assert_eq(cq_worker_new(pipeline, &worker, &error), CQ_OK);
    for (int round = 0; round < 20000; round++) {
        writer w = {.len = 0};
        for (uint32_t n = 2 + below(&state, 7); n > 0; n--)
            put(&w, pieces[below(&state, sizeof pieces / sizeof pieces[0])]);
        seen s = {0};
        cq_sink sink = {.size = sizeof sink, .context = &s, .entity = note};
        cr_assert_eq(
            cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "pieces", w.text, w.len, &sink, &error),
            CQ_OK);
    }
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
}
