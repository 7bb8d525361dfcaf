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

/* What may stand inside a code: Latin letters, digits and these marks. */
static bool joins(const cq_segment *segment, uint32_t i, symbol_run *run)
{
    const cq_tokens *t = segment->tokens;
    char c = segment->text.data[t->start[i]];
    switch (t->kind[i]) {
    case CQ_TOKEN_NUMBER:
        return true;
    case CQ_TOKEN_LETTER:
        run->has_letter |= !cqk_shape(segment, i, CQ_SHAPE_NON_ASCII);
        run->has_other |=
            memchr(cqk_token(segment, i).data, '.', cqk_token(segment, i).len) != NULL;
        return !cqk_shape(segment, i, CQ_SHAPE_NON_ASCII);
    case CQ_TOKEN_PUNCTUATION:
        run->has_slash |= c == '/';
        run->has_parenthesis |= c == '(';
        run->has_other |= c == '.' || c == '-';
        return c == '/' || c == '.' || c == '-' || c == '(' || c == ')';
    default:
        return false;
    }
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
           joins(segment, run.first - 1, &inner))
        run.first--;
    while (run.last < segment->tokens->count && cqk_touches(segment, run.last) &&
           joins(segment, run.last, &inner))
        run.last++;
    while (run.first < i && is_mark(segment, run.first))
        run.first++;
    while (run.last > i + 1 && is_mark(segment, run.last - 1) &&
           !(cqk_token_is(segment, run.last - 1, CQ_STR(")")) &&
             has_opening(segment, run.first, run.last)))
        run.last--; /* 18/6244) */
    inner = (symbol_run){.first = run.first, .last = run.last};
    for (uint32_t k = run.first; k < run.last; k++)
        joins(segment, k, &inner);
    return inner;
}

/* "(2004)" alone and "5)" are no runs of more than their number. */
static void drop_parentheses(symbol_run *run, uint32_t i, const cq_segment *segment)
{
    *run = (symbol_run){.first = i, .last = i + 1};
    joins(segment, i, run);
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
                joins(segment, at, &left);
            *run = left;
            return;
        }
}

/* "AG/RES. 1962": the number stands apart from its code. */
static void join_code(const cq_segment *segment, uint32_t floor, symbol_run *run)
{
    uint32_t i = run->first;
    symbol_run whole = {.first = i};
    if (i < floor + 4 || !cqk_token_is(segment, i - 1, CQ_STR(".")) ||
        !cqk_token_is(segment, i - 3, CQ_STR("/")) || !cqk_touches(segment, i - 1))
        return;
    do
        whole.first--;
    while (whole.first > floor && cqk_touches(segment, whole.first) &&
           joins(segment, whole.first - 1, &whole));
    run->first = whole.first;
    run->has_letter = run->has_slash = true;
}

/* "41 C/5", "202 EX/Decision 4": UNESCO's sessions stand in front of the code. */
static void join_session(const cq_segment *segment, symbol_run *run)
{
    const uint32_t code = run->last;
    symbol_run whole = *run;
    if (run->last != run->first + 1 || !cqk_token_is(segment, code + 1, CQ_STR("/")) ||
        !cqk_touches(segment, code + 1) || cqk_touches(segment, code) ||
        (!cqk_token_is(segment, code, CQ_STR("C")) && !cqk_token_is(segment, code, CQ_STR("EX"))))
        return;
    do
        whole.last++;
    while (whole.last < segment->tokens->count && cqk_touches(segment, whole.last) &&
           joins(segment, whole.last, &whole));
    run->last = whole.last;
    run->has_letter = run->has_slash = true;
}

/* "C. 497 (1), M. 339 (1), 1938": the letters of the League of Nations stand apart. */
static void join_league(const cq_segment *segment, uint32_t floor, symbol_run *run)
{
    uint32_t i = run->first;
    if (i < floor + 2 || !cqk_token_is(segment, i - 1, CQ_STR(".")) ||
        !(cqk_token_is(segment, i - 2, CQ_STR("C")) || cqk_token_is(segment, i - 2, CQ_STR("A"))))
        return;
    run->first = i - 2;
    run->has_letter = run->has_other = true;
}

/* "MSC 98/23", "C-DEC 209/5", "NSC 5501", "NIE 11-4-65": the body stands apart from its number. */
static void join_body(const cq_segment *segment, uint32_t floor, symbol_run *run)
{
    static const char *const bodies[] = {"MSC",   "MEPC", "LEG", "FAL", "MC",  "C-DEC", "NSC",
                                         "SWNCC", "JCS",  "CCS", "PPS", "OCB", "PSB",   "SANACC"};
    static const char *const papers[] = {"NSC",  "SWNCC", "SANACC", "JCS",  "CCS", "PPS", "NSAM",
                                         "NSDM", "NSSM",  "NSDD",   "NSPD", "NIE", "SNIE"};
    uint32_t i = run->first;
    uint32_t first = i > floor ? i - 1 : i;
    if (run->has_letter || first == i || segment->tokens->kind[first] != CQ_TOKEN_LETTER)
        return;
    if (cqk_token_in(segment, first, papers, CQK_COUNT(papers))) {
        run->first = first; /* (NSC 167/2 */
        run->has_letter = run->has_other = true;
        return;
    }
    symbol_run body = *run;
    while (first > floor && cqk_touches(segment, first) && joins(segment, first - 1, &body))
        first--;
    for (size_t k = 0; run->has_slash && k < CQK_COUNT(bodies); k++)
        if (cqk_is(cqk_tokens(segment, first, i), bodies[k])) {
            run->first = first;
            run->has_letter = true;
        }
}

/* "C.P. (51) 44", "KOM (2005) 87": papers of the British Cabinet and the European Commission, with
 * blanks between letters, year and number. */
static void join_cabinet(const cq_segment *segment, uint32_t floor, symbol_run *run)
{
    static const char *const commission[] = {"COM", "KOM", "SEC", "SWD", "JOIN"};
    uint32_t i = run->first;
    symbol_run letters = *run;
    if (run->last != i + 1 || i < floor + 2 || !cqk_token_is(segment, i - 1, CQ_STR("(")) ||
        !cqk_token_is(segment, i + 1, CQ_STR(")")) ||
        !(cqk_token_is(segment, i - 2, CQ_STR(".")) ||
          cqk_token_in(segment, i - 2, commission, CQK_COUNT(commission))))
        return;
    uint32_t first = i - 2;
    while (first > floor && cqk_touches(segment, first) && joins(segment, first - 1, &letters))
        first--;
    run->first = first;
    run->has_letter = run->has_other = true;
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
        join_code(segment, floor, &run);
        join_session(segment, &run);
        join_league(segment, floor, &run);
        join_body(segment, floor, &run);
        join_cabinet(segment, floor, &run);
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
