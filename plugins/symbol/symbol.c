/*
 * symbol.c - the extractor "symbol": document symbols and numbers of resolutions.
 *
 * Every symbol holds a digit, so only tokens with one are looked at; a run of tokens that touch
 * (A/RES/60/1) is taken as a whole.
 */
#include "number.h"
#include "walk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SURVEY_SEGMENTS = 64, BILL_TOKENS = 4, BILL_SEGMENTS = 4, BILL_HEAD = 12 };

static void close_model(void *data)
{
    symbol_model *model = data;
    if (!model)
        return;
    cqk_lexicon_free(model->words);
    cqk_pattern_free(model->coded);
    free(model);
}

/* PSC/PR/COMM.(CMXXIII): what a paper numbered in Roman figures alone is. */
enum { PAPER_BITS = 1 << 10 };
static const cq_str paper_kinds[] = {CQ_STR_INIT("COMM"), CQ_STR_INIT("BR"), CQ_STR_INIT("STMT"),
                                     CQ_STR_INIT("RPT"), CQ_STR_INIT("DEC")};

/* Does token i begin the last part of such a code? */
static bool is_roman_code(const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    uint32_t open = i + 1 + cqk_token_is(segment, i + 1, CQ_STR("."));
    if (i == 0 || !cqk_token_is(segment, i - 1, CQ_STR("/")) || open + 1 >= t->count ||
        !cqk_token_is(segment, open, CQ_STR("(")))
        return false;
    for (size_t k = 0; k < CQK_COUNT(paper_kinds); k++)
        if (cqk_equal(cqk_token(segment, i), paper_kinds[k]))
            return true;
    return false;
}

static cq_status open_model(const cq_host *host, void **data, cq_error *error)
{
    symbol_model *model = calloc(1, sizeof *model);
    if (model) {
        model->host = host;
        model->open_hash = host->fold_hash("(", 1);
        model->close_hash = host->fold_hash(")", 1);
        model->slash_hash = host->fold_hash("/", 1);
        model->words = cqk_lexicon_new(host, symbol_words, symbol_word_count);
    }
    cq_watch digits = {.with = CQ_SHAPE_DIGIT};
    cq_watch papers = {.kinds = CQK_KIND(CQ_TOKEN_LETTER), .with = CQ_SHAPE_UPPER_ALL};
    uint64_t papers_words[PAPER_BITS / 64] = {0};
    papers.words = papers_words;
    papers.word_bits = PAPER_BITS;
    for (size_t k = 0; k < CQK_COUNT(paper_kinds); k++) {
        uint32_t bit = host->fold_hash(paper_kinds[k].data, paper_kinds[k].len) & (PAPER_BITS - 1);
        papers_words[bit / 64] |= (uint64_t)1 << (bit % 64);
    }
    if (!model || !model->words || !cqk_watch(host, &model->digits, digits) ||
        !cqk_watch(host, &model->digits, papers) ||
        !cqk_lexicon_watch(model->words, host, &model->noticed, (cq_watch){.kinds = 0})) {
        close_model(model);
        error->code = CQ_E_MEMORY;
        snprintf(error->message, sizeof error->message, "out of memory");
        return CQ_E_MEMORY;
    }
    model->coded = cqk_pattern_new(symbol_coded_expression, error);
    if (!model->coded) {
        close_model(model);
        return error->code;
    }
    *data = model;
    return CQ_OK;
}

static void retire(void *data)
{
    symbol_worker *worker = data;
    if (!worker)
        return;
    cqk_scratch_free(worker->scratch);
    free(worker);
}

static cq_status spawn(void *model, void **data)
{
    symbol_worker *worker = calloc(1, sizeof *worker);
    if (worker) {
        worker->model = model;
        worker->scratch = cqk_scratch_new();
    }
    if (!worker || !worker->scratch) {
        retire(worker);
        return CQ_E_MEMORY;
    }
    *data = worker;
    return CQ_OK;
}

static cq_status begin(void *data, const cq_document *document)
{
    symbol_worker *worker = data;
    (void)document;
    worker->is_note = worker->is_despatch = worker->has_honour = worker->capitals = false;
    worker->bill = 0;
    return CQ_OK;
}

/*
 * Learns whether the document is a note, whose head has a number without any other mark. A despatch
 * has the honour to report as well; its number is none.
 */
static cq_status survey(void *data, const cq_segment *segment, const cq_emitter *out)
{
    symbol_worker *worker = data;
    (void)out;
    if (segment->index >= SURVEY_SEGMENTS)
        return CQ_OK;
    bool honour = false;
    cqk_walk at = cqk_walk_from(segment->tokens, 0, worker->model->noticed);
    for (uint32_t i; cqk_walk_next(&at, &i);) {
        uint32_t tokens;
        switch (symbol_word_at(worker, segment, i, &tokens)) {
        case WORD_NOTE:
            worker->is_note = true;
            break;
        case WORD_HONOUR:
            honour = true;
            break;
        case WORD_DESPATCH:
            worker->is_despatch = true;
            break;
        default:
            break;
        }
    }
    worker->has_honour |= honour;
    return CQ_OK;
}

static bool is_mark(const cq_segment *segment, uint32_t i)
{
    return segment->tokens->kind[i] == CQ_TOKEN_PUNCTUATION;
}

static bool has_opening(const cq_segment *segment, uint32_t first, uint32_t last)
{
    for (uint32_t k = first; k < last; k++)
        if (cqk_token_is(segment, k, CQ_STR("(")))
            return true;
    return false;
}

/* The run around token i that begins at `floor` or later, its outer marks taken off. */
static symbol_run run_around(const cq_segment *segment, uint32_t floor, uint32_t i)
{
    symbol_run run = {.first = i, .last = i + 1};
    symbol_run inner = run;
    while (run.first > floor && cqk_touches(segment, run.first) &&
           symbol_joins(segment, run.first - 1, &inner))
        run.first--;
    while (run.last < segment->tokens->count && cqk_touches(segment, run.last) &&
           symbol_joins(segment, run.last, &inner))
        run.last++;
    while (run.first < i && is_mark(segment, run.first))
        run.first++;
    while (run.last > i + 1 && is_mark(segment, run.last - 1) &&
           !(cqk_token_is(segment, run.last - 1, CQ_STR(")")) &&
             has_opening(segment, run.first, run.last)))
        run.last--; /* 18/6244) */
    inner = (symbol_run){.first = run.first, .last = run.last};
    for (uint32_t k = run.first; k < run.last; k++)
        symbol_joins(segment, k, &inner);
    return inner;
}

/* "(2004)" alone and "5)" are no runs of more than their number. */
static void drop_parentheses(symbol_run *run, uint32_t i, const cq_segment *segment)
{
    *run = (symbol_run){.first = i, .last = i + 1};
    symbol_joins(segment, i, run);
    run->has_letter = false;
}

/* "046/03(Beschluss)": a word in parentheses touches the number; the run without it. */
static void drop_word(const cq_segment *segment, uint32_t i, symbol_run *run)
{
    const cq_tokens *t = segment->tokens;
    for (uint32_t k = i + 1; k + 1 < run->last; k++)
        if (cqk_token_is(segment, k, CQ_STR("(")) && t->kind[k + 1] == CQ_TOKEN_LETTER &&
            !cqk_shape(segment, k + 1, CQ_SHAPE_UPPER_ALL)) {
            symbol_run left = {.first = run->first, .last = k};
            for (uint32_t at = left.first; at < k; at++)
                symbol_joins(segment, at, &left);
            *run = left;
            return;
        }
}

static cq_status scan_run(symbol_worker *worker, const cq_segment *segment, const cq_emitter *out,
                          uint32_t i, symbol_run run, uint32_t *past)
{
    if (run.has_letter && (run.has_slash || run.has_parenthesis || run.has_other)) {
        cq_status status = symbol_coded(worker, segment, out, &run, past);
        if (status != CQ_OK || *past > run.first)
            return status;
    } else if (run.has_slash && run.last - run.first > 3) {
        cq_status status = symbol_coded(worker, segment, out, &run, past);
        if (status != CQ_OK || *past > run.first)
            return status;
    }
    if (run.has_parenthesis ||
        (run.last > run.first && cqk_token_is(segment, run.last - 1, CQ_STR(")"))))
        drop_parentheses(&run, i, segment);
    return symbol_number(worker, segment, out, &run, past);
}

/* The form's cells come out of a page one by one: 의안, 번호 and the number between other things.
 */
static void note_bill(symbol_worker *worker, const cq_segment *segment)
{
    if (segment->tokens->count <= BILL_TOKENS && segment->index < BILL_HEAD)
        for (uint32_t i = 0; i < segment->tokens->count; i++)
            if (cqk_token_is(segment, i, CQ_STR("의안")) ||
                (cqk_token_is(segment, i, CQ_STR("의")) &&
                 cqk_token_is(segment, i + 1, CQ_STR("안")))) /* 의 안 */
                worker->bill = segment->index + BILL_SEGMENTS;
}

static cq_status scan(void *data, const cq_segment *segment, const cq_emitter *out)
{
    symbol_worker *worker = data;
    const cq_tokens *t = segment->tokens;
    uint32_t floor = 0;
    worker->last = 0;
    worker->last_of = 0;
    worker->last_slash = false;
    note_bill(worker, segment);
    cqk_walk at = cqk_walk_from(t, 0, worker->model->digits);
    for (uint32_t i; cqk_walk_next(&at, &i);) {
        if ((!(t->shape[i] & CQ_SHAPE_DIGIT) && !is_roman_code(segment, i)) || i < floor)
            continue;
        uint32_t paper = i;
        cq_status status = symbol_committee(worker, segment, out, i, &paper);
        if (status != CQ_OK)
            return status;
        if (paper > i) {
            floor = paper;
            continue;
        }
        symbol_run run = run_around(segment, floor, i);
        if (run.has_parenthesis && run.has_letter)
            drop_word(segment, i, &run);
        symbol_run plain = run;
        symbol_join(segment, floor, &run);
        uint32_t past = run.first;
        status = scan_run(worker, segment, out, i, run, &past);
        if (status == CQ_OK && past == run.first &&
            (run.first < plain.first || run.last > plain.last)) {
            run = plain;
            past = run.first;
            status = scan_run(worker, segment, out, i, run, &past);
        }
        if (status != CQ_OK)
            return status;
        if (past > i)
            floor = past;
        else if (!run.has_parenthesis && run.last > i + 1)
            floor = run.last;
    }
    worker->capitals = symbol_ends_in_capitals(segment, t->count);
    return CQ_OK;
}

static const char *const kinds[] = {CQ_KIND_SYMBOL, NULL};

static const cq_extractor symbol = {.size = sizeof symbol,
                                    .name = "symbol",
                                    .kinds = kinds,
                                    .open = open_model,
                                    .spawn = spawn,
                                    .begin = begin,
                                    .survey = survey,
                                    .scan = scan,
                                    .retire = retire,
                                    .close = close_model};

static const cq_extractor *const extractors[] = {&symbol, NULL};

CQ_PLUGIN_DEFINE(.id = "org.communique.symbol", .version = "0.1.0", .license = "MIT",
                 .summary = "document symbols and numbers of resolutions", .extractors = extractors)
