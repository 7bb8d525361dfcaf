/*
 * survey.c - what a first reading teaches of a document: its own date, its language, the order of
 * its numeric dates, whether it is a chronology or a cable.
 */
#include "worker.h"

#include <string.h>

enum {
    TAIWAN_SEGMENTS = 40, /* from a document's beginning, in which a Taiwanese body is looked for */
    WEIGHT_TOLD = 150,    /* up to it, a date told in a sentence */
    WEIGHT_SURE = 500     /* below it, the document's date is a guess */
};

/* A vote for the document's date, and for whether it is more than a guess. */
static cq_status vote_date(const cq_emitter *out, cq_str value, uint32_t weight)
{
    cq_status status = out->fact(out, CQ_STR("document.date"), value, weight);
    if (status != CQ_OK || weight < WEIGHT_SURE)
        return status;
    return out->fact(out, CQ_STR("document.date.sure"), CQ_STR("true"), weight);
}

/* "Lima, 5 de mayo (Agencia).-" lacks the year: the one nearest to a full date of the text. */
static cq_status vote_dateline(worker *w, const item *it, const resolved *value,
                               const cq_emitter *out)
{
    enum { WEIGHT = 430 };
    char text[CQK_EDTF_SIZE];
    cqk_date date = study_near(&w->study, it, value);
    size_t len = date.year == NO_YEAR ? 0 : cqk_edtf_date(text, date);
    if (len == 0 || w->document->fact(w->document, "reference.date").len > 0)
        return CQ_OK;
    return vote_date(out, (cq_str){text, len}, WEIGHT);
}

/* Keeps a date of the head whose order is not known yet: the language of the text behind it tells.
 */
static void note_undated(worker *w, const cq_segment *segment, const item *it)
{
    const uint8_t orders[] = {ORDER_DAY_FIRST, ORDER_MONTH_FIRST};
    resolved value;
    if (!it->first.either_order || it->range || w->undated_weight ||
        w->context.order != ORDER_UNKNOWN)
        return;
    for (size_t i = 0; i < sizeof orders; i++) {
        w->context.order = orders[i];
        resolve_item(&w->context, it, &value);
        w->undated[i] = value.first;
    }
    w->context.order = ORDER_UNKNOWN;
    w->undated_weight = weigh_document_date(segment, it, &value);
}

static cq_status vote_undated(worker *w, const cq_emitter *out)
{
    char text[CQK_EDTF_SIZE];
    uint8_t order = w->undated_weight ? study_order(&w->study) : ORDER_UNKNOWN;
    if (order == ORDER_UNKNOWN)
        return CQ_OK;
    uint32_t weight = w->undated_weight;
    w->undated_weight = 0;
    size_t len = cqk_edtf_date(text, w->undated[order == ORDER_MONTH_FIRST]);
    return len && weight >= WEIGHT_SURE ? vote_date(out, (cq_str){text, len}, weight) : CQ_OK;
}

static cq_status survey_item(worker *w, const cq_segment *segment, const item *it, void *data)
{
    const cq_emitter *out = data;
    resolved value;
    study_item(&w->study, it);
    w->study.cable = w->study.cable || strcmp(it->first.rule, "date-time-group") == 0;
    study_head(&w->study, segment, it);
    w->context.order = study_order(&w->study);
    resolve_item(&w->context, it, &value);
    note_undated(w, segment, it);
    if (is_heading(segment, it, &value)) {
        w->days += value.first.day == 0 ? 0 : it->first.weekday ? 2 : 1;
        w->years += value.first.day == 0;
    }
    if (study_chronology(&w->study, segment, it, &value)) {
        cq_status status = out->fact(out, CQ_STR("document.date.sure"), CQ_STR("false"), 960);
        if (status != CQ_OK)
            return status;
    }
    cq_status told = vote_dateline(w, it, &value, out);
    if (told != CQ_OK)
        return told;
    uint32_t weight = weigh_document_date(segment, it, &value);
    bool close = false;
    if (weight > 0 && weight <= WEIGHT_TOLD &&
        looks_ahead(&w->model->clues, segment, w->context.language, it->first.token, &close) &&
        close)
        weight = 0; /* what will be is not when it was written */
    /* a guess does not stand against what the user says */
    bool guess = weight < WEIGHT_SURE;
    if (weight == 0 || (guess && w->document->fact(w->document, "reference.date").len > 0))
        return CQ_OK;
    char last[CQK_EDTF_SIZE];
    size_t len = it->range ? cqk_edtf_date(last, value.last) : 0;
    cq_str text = len ? (cq_str){last, len} : (cq_str){value.value, strlen(value.value)};
    return vote_date(out, text, weight);
}

static cq_status vote_language(worker *w, const cq_segment *segment, const cq_emitter *out)
{
    static const char names[LANGUAGE_COUNT][3] = {"",   "en", "fr", "es", "de",
                                                  "ru", "ja", "zh", "ko"};
    uint8_t language = study_best_language(&w->study);
    if (language == LANGUAGE_NONE)
        return CQ_OK;
    uint32_t weight = 100 + (segment->index < 300 ? (uint32_t)segment->index : 300);
    return out->fact(out, CQ_STR("document.language"), (cq_str){names[language], 2}, weight);
}

/* The title gave month and day: do the persons named so far tell the year? */
static cq_status vote_head(worker *w, const cq_segment *segment, const cq_emitter *out)
{
    char value[CQK_EDTF_SIZE];
    uint32_t evidence = 0;
    if (w->study.head.day == 0 ||
        !office_note(&w->model->offices, &w->study.offices, segment->text))
        return CQ_OK;
    cqk_date date = study_year_of_head(&w->study, &evidence);
    size_t len = date.year == NO_YEAR ? 0 : cqk_edtf_date(value, date);
    if (len == 0)
        return CQ_OK;
    uint32_t weight = 700 + (evidence < 90 ? evidence : 90);
    return vote_date(out, (cq_str){value, len}, weight);
}

/* The number of the file that a paper was put in ends with the paper's day. */
static cq_status vote_file_number(const cq_segment *segment, const cq_emitter *out)
{
    char value[CQK_EDTF_SIZE];
    cqk_date date = file_number_date(segment->text);
    size_t len = date.year == NO_YEAR ? 0 : cqk_edtf_date(value, date);
    return len == 0 ? CQ_OK : vote_date(out, (cq_str){value, len}, 640);
}

/* Reads a segment. What the document teaches later may change what is read. */
static cq_status survey_items(worker *w, const cq_segment *segment, const cq_emitter *out)
{
    keep_to_manner(w);
    return each_item(w, segment, true, survey_item, (void *)out);
}

/* Is it a body of the Republic of China on Taiwan that speaks? It counts years by the Republic. */
static bool speaks_of_taiwan(const cq_segment *segment)
{
    static const char *const names[] = {"中華民國", "行政院",     "立法院",    "海峽交流基金會",
                                        "海基會",   "陸委會",     "我國駐",    "駐外館處",
                                        "國史館",   "總統府秘書", "僑務委員會"};
    const cq_tokens *t = segment->tokens;
    for (uint32_t i = 0; i < t->count; i++) {
        if (t->kind[i] != CQ_TOKEN_IDEOGRAPH)
            continue;
        const char *at = segment->text.data + t->start[i];
        size_t left = segment->text.len - t->start[i];
        for (size_t k = 0; k < sizeof names / sizeof names[0]; k++)
            if (strlen(names[k]) <= left && memcmp(at, names[k], strlen(names[k])) == 0)
                return true;
    }
    return false;
}

cq_status survey_segment(worker *w, const cq_segment *segment, const cq_emitter *out)
{
    uint32_t before = w->study.tokens;
    study_language(&w->study, &w->model->functions, segment);
    if (w->study.tokens > before) {
        w->context.language = study_best_language(&w->study);
        cq_status status = vote_language(w, segment, out);
        if (status != CQ_OK)
            return status;
    }
    if (w->study.minguo == 0 && segment->index < TAIWAN_SEGMENTS &&
        w->context.language == LANGUAGE_ZH && speaks_of_taiwan(segment)) {
        w->study.minguo = 1;
        w->context.minguo = true;
    }
    static const char from[] = "FM AM"; /* FM AMEMBASSY, FM AMCONSUL */
    if (segment->text.len > sizeof from && memcmp(segment->text.data, from, sizeof from - 1) == 0)
        w->study.cable = true;
    if (segment->index < 3) {
        cq_status status = vote_file_number(segment, out);
        if (status != CQ_OK)
            return status;
    }
    if (segment->index < 12 || segment->text.len <= 400) {
        cq_status status = survey_items(w, segment, out);
        if (status == CQ_OK)
            status = vote_undated(w, out);
        if (status != CQ_OK)
            return status;
    }
    return vote_head(w, segment, out);
}
