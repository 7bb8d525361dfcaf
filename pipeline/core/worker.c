/*
 * worker.c - runs one document: source -> decode -> mend -> (markup ->) repair, and from there to
 * what is wanted.
 *
 * Bytes are read in pieces, so memory does not grow with the document (beyond the head that
 * document.c keeps). Damage does not stop a document: what could be read is delivered, and the
 * status tells.
 */
#include "base/error.h"
#include "core/document.h"
#include "core/operand.h"
#include "core/pipeline_private.h"
#include "decode/decode.h"
#include "decode/mend.h"
#include "markup/markup.h"
#include "repair/repair.h"
#include "token/kernel.h"

#include <communique/text.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { READ_BYTES = 1 << 17, RUN_SEGMENTS = 4096 };

struct cq_worker {
    cq_pipeline *pipeline;
    cqi_document *document;
    cqi_repair *repair;
    cqi_segment segment;
    cqi_mend mend;
    cqi_text text;  /* decoded, on its way to repair */
    cqi_text whole; /* all of it as decoded, where positions are kept */
    unsigned char *bytes;
    uint32_t *starts; /* of segments of the kernel, for tokens and sentences */
    uint8_t *marks;

    /* Of the current document. */
    cqi_decoder *decoder;
    const char *media_type; /* as its surroundings declare it; NULL: they do not */
    cqi_text head;          /* its beginning, until it is known whether it is markup */
    bool recognised;        /* it is known */
    cqi_markup *markup;     /* NULL: it is not */
    cqi_text shown;         /* the text of markup */
    cqi_line_ends lines;    /* and the lines of its source */
    cq_error markup_error;  /* what stopped its reading; its code is CQ_OK if nothing did */
    const cq_sink *sink;
    cq_str name;
    int want;
    uint64_t read;
    bool keep_positions;
    bool noise;       /* some of the text was */
    uint64_t pushed;  /* bytes of the whole that are on their way or there */
    uint64_t located; /* the byte of the whole that `counted` code points stand before */
    uint64_t counted;
};

cq_status cq_worker_new(cq_pipeline *pipeline, cq_worker **worker, cq_error *error)
{
    cq_worker *new = calloc(1, sizeof *new);
    if (!new)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    new->pipeline = pipeline;
    atomic_fetch_add(&pipeline->workers, 1);
    new->bytes = malloc(READ_BYTES);
    new->starts = malloc(RUN_SEGMENTS * sizeof *new->starts);
    new->marks = malloc(RUN_SEGMENTS);
    cq_status status = new->bytes &&new->starts &&new->marks && !cqi_repair_open(&new->repair)
                           ? CQ_OK
                           : cqi_fail(error, CQ_E_MEMORY, "out of memory");
    if (!status)
        status = cqi_document_new(pipeline, &new->document, error);
    if (status) {
        cq_worker_free(new);
        return status;
    }
    *worker = new;
    return CQ_OK;
}

void cq_worker_free(cq_worker *worker)
{
    if (!worker)
        return;
    cqi_document_free(worker->document);
    cqi_repair_close(worker->repair);
    cqi_segment_deinit(&worker->segment);
    cqi_mend_deinit(&worker->mend);
    cqi_text_deinit(&worker->text);
    cqi_text_deinit(&worker->whole);
    cqi_text_deinit(&worker->shown);
    cqi_line_ends_deinit(&worker->lines);
    cqi_text_deinit(&worker->head);
    free(worker->bytes);
    free(worker->starts);
    free(worker->marks);
    atomic_fetch_sub(&worker->pipeline->workers, 1);
    free(worker);
}

const char *cqi_worker_warning(const cq_worker *worker, size_t n)
{
    return cqi_document_warning(worker->document, n);
}

static const char *kind_name(unsigned kind)
{
    static const char *const names[] = {"other",    "letter",      "number", "katakana",
                                        "hiragana", "ideograph",   "hangul", "space",
                                        "newline",  "punctuation", "symbol", "ill-formed"};
    return kind < sizeof names / sizeof names[0] ? names[kind] : names[0];
}

/* Gives the part [start, end) of the current segment to the sink, as a token or sentence. */
static cq_status give_part(cq_worker *worker, size_t start, size_t end, const char *kind)
{
    const cqi_segment *segment = &worker->segment;
    if (worker->want == CQ_WANT_SENTENCES)
        while (end > start && segment->text.data[end - 1] == ' ')
            end--;
    if (start == end || !worker->sink->token)
        return CQ_OK;
    cq_result_token token = {
        .document = worker->name,
        .start = cqi_map_start(&segment->map, start),
        .end = cqi_map_end(&segment->map, end),
        .kind = {kind, strlen(kind)},
        .text = {segment->text.data + start, end - start},
    };
    return worker->sink->token(worker->sink->context, &token);
}

/* Cuts the current segment with the kernel; every part is given when the next one begins. */
static cq_status give_parts(cq_worker *worker)
{
    const cqi_kernel *kernel = worker->pipeline->kernel;
    bool sentences = worker->want == CQ_WANT_SENTENCES;
    cqi_segment_function *cut = sentences ? kernel->sentences : kernel->words;
    const uint8_t *data = (const uint8_t *)worker->segment.text.data;
    size_t len = worker->segment.text.len;
    cqi_stream stream = {0};
    size_t start = 0;
    const char *kind = NULL;
    size_t used = 0;
    for (bool more = true; more; more = used < len) {
        cqi_run run = {.start = worker->starts, .mark = worker->marks, .capacity = RUN_SEGMENTS};
        used += cut(&stream, data + used, len - used, 1, &run);
        for (size_t i = 0; i < run.count; i++) {
            size_t next = (size_t)run.base + run.start[i];
            if (kind)
                CQI_TRY(give_part(worker, start, next, kind));
            start = next;
            kind = sentences ? "sentence" : kind_name(run.mark[i] & 0x0F);
        }
    }
    return kind ? give_part(worker, start, len, kind) : CQ_OK;
}

/* Sinks made before there were parts of paragraphs do not know them. */
static bool takes_parts(const cq_sink *sink)
{
    return sink->size >= offsetof(cq_sink, paragraph_part) + sizeof sink->paragraph_part &&
           sink->paragraph_part;
}

static cq_status give_paragraph(cq_worker *worker)
{
    const cq_sink *sink = worker->sink;
    cqi_segment *segment = &worker->segment;
    if (segment->flags & CQ_SEGMENT_FURNITURE)
        return CQ_OK;
    if (segment->noise && takes_parts(sink)) {
        CQI_TRY(sink->paragraph_part(sink->context, segment->before));
        CQI_TRY(sink->paragraph_part(sink->context, cqi_buffer_str(&segment->text)));
        return sink->paragraph_part(sink->context, segment->behind);
    }
    if ((segment->flags & CQ_SEGMENT_CUT) && takes_parts(sink)) {
        if (segment->space_behind)
            CQI_TRY(cqi_buffer_append_byte(&segment->text, ' '));
        return sink->paragraph_part(sink->context, cqi_buffer_str(&segment->text));
    }
    return sink->paragraph ? sink->paragraph(sink->context, cqi_buffer_str(&segment->text)) : CQ_OK;
}

static cq_status take_segment(cq_worker *worker)
{
    if (worker->segment.noise && !worker->noise) {
        worker->noise = true;
        cqi_document_warn(worker->document,
                          "the text looks like noise (a damaged text layer) and is not repaired");
    }
    switch (worker->want) {
    case CQ_WANT_TEXT:
        return give_paragraph(worker);
    case CQ_WANT_TOKENS:
    case CQ_WANT_SENTENCES:
        return give_parts(worker);
    default:
        return cqi_document_add(worker->document, &worker->segment, worker->read,
                                cqi_decoder_encoding(worker->decoder));
    }
}

/* Takes what was decoded since the last time from the whole, which stays as it is. */
static cq_status take_decoded(cq_worker *worker)
{
    const cqi_text *whole = &worker->whole;
    uint64_t from = worker->pushed;
    worker->pushed = whole->text.len;
    return cqi_text_append(&worker->text, whole, (size_t)from, whole->text.len);
}

/* Decides whether the document is markup, by its first text; before that there must be enough. */
static cq_status recognise(cq_worker *worker, cq_str head, cq_error *error)
{
    worker->recognised = true;
    cqi_markup_kind kind = cqi_markup_recognise(head, worker->media_type);
    if (kind == CQI_MARKUP_NONE)
        return CQ_OK;
    cqi_document_use_lines(worker->document, &worker->lines);
    return cqi_markup_open(kind, worker->pipeline->whole_document, &worker->markup, error);
}

/* Hands text to repair, through markup where it is that. What stops the reading of markup is told
 * at the document's end. */
static cq_status push_piece(cq_worker *worker, cq_str text, const cqi_map *map, bool final)
{
    if (!worker->markup)
        return cqi_repair_push(worker->repair, text, map, final);
    cqi_text *shown = &worker->shown;
    cq_error error = {0};
    CQI_TRY(cqi_line_ends_add(&worker->lines, text, map));
    cq_status status =
        cqi_markup_push(worker->markup, text, map, final, &shown->text, &shown->map, &error);
    if (status && status != CQ_E_MEMORY) {
        worker->markup_error = error;
        status = CQ_OK;
    }
    if (!status)
        status = cqi_repair_push(worker->repair, cqi_buffer_str(&shown->text), &shown->map, final);
    cqi_text_clear(shown);
    return status;
}

/* Hands on what was mended, from the moment on when it is known what the document is. */
static cq_status push_settled(cq_worker *worker, cq_str text, const cqi_map *map, bool final,
                              cq_error *error)
{
    cqi_text *head = &worker->head;
    if (worker->recognised)
        return push_piece(worker, text, map, final);
    if (head->text.len == 0 && (text.len >= CQI_MARKUP_HEAD_BYTES || final)) {
        CQI_TRY(recognise(worker, text, error));
        return push_piece(worker, text, map, final);
    }
    CQI_TRY(cqi_buffer_append(&head->text, text.data, text.len));
    CQI_TRY(cqi_map_append_through(&head->map, map, 0, text.len));
    if (head->text.len < CQI_MARKUP_HEAD_BYTES && !final)
        return CQ_OK;
    CQI_TRY(recognise(worker, cqi_buffer_str(&head->text), error));
    cq_status status = push_piece(worker, cqi_buffer_str(&head->text), &head->map, final);
    cqi_text_clear(head);
    return status;
}

/* Mends what was decoded and hands on what of it is settled. */
static cq_status push_text(cq_worker *worker, bool final, cq_error *error)
{
    cqi_text *text = &worker->text;
    size_t settled = 0;
    if (worker->keep_positions && worker->whole.text.len > worker->pushed)
        CQI_TRY(take_decoded(worker));
    CQI_TRY(cqi_mend_text(&worker->mend, text, final, &settled));
    cq_str piece = {text->text.data, settled};
    CQI_TRY(push_settled(worker, piece, &text->map, final, error));
    cqi_buffer_drop_front(&text->text, settled);
    cqi_map_drop_front(&text->map, settled);
    return CQ_OK;
}

static cq_status take_bytes(cq_worker *worker, size_t len, bool final, cq_error *error)
{
    cqi_text *decoded = worker->keep_positions ? &worker->whole : &worker->text;
    CQI_TRY(cqi_decoder_push(worker->decoder, worker->bytes, len, final, decoded, error));
    if (worker->want == CQ_WANT_ENCODING)
        return cqi_decoder_encoding(worker->decoder) && !final ? CQ_STOP : CQ_OK;
    if (worker->keep_positions && worker->read > worker->pipeline->whole_document)
        return cqi_fail(error, CQ_E_LIMIT,
                        "longer than the %llu bytes that character positions can be given for",
                        (unsigned long long)worker->pipeline->whole_document);
    cq_status status = push_text(worker, final, error);
    while (!status) {
        status = cqi_repair_next(worker->repair, &worker->segment);
        if (status == CQ_OK)
            status = take_segment(worker);
    }
    if (status == CQ_E_MEMORY)
        return cqi_fail(error, status, "out of memory");
    return status == CQ_END ? CQ_OK : status;
}

/* Reads to the end. A damaged source is read as far as it goes: *damage tells. */
static cq_status take_all(cq_worker *worker, cqi_source *source, cq_status *damage, cq_error *error)
{
    for (;;) {
        size_t len = 0;
        cq_status status = cqi_source_read(source, worker->bytes, READ_BYTES, &len, error);
        bool over = status == CQ_END || status == CQ_E_DAMAGED;
        if (status && !over)
            return status;
        if (status == CQ_E_DAMAGED)
            *damage = status;
        worker->read += len;
        CQI_TRY(take_bytes(worker, over ? 0 : len, over, *damage ? NULL : error));
        if (over)
            return CQ_OK;
    }
}

/* What the document's state at its end means: damage that the decoder saw. */
static cq_status judge(cq_worker *worker, cq_status damage, cq_error *error)
{
    if (damage)
        return damage;
    if (worker->markup_error.code) {
        if (error)
            *error = worker->markup_error;
        return worker->markup_error.code;
    }
    if (cqi_decoder_truncated(worker->decoder))
        return cqi_fail(error, CQ_E_DAMAGED, "truncated in the middle of a character");
    uint64_t replaced = cqi_decoder_replacements(worker->decoder);
    if (replaced > 0 && worker->want != CQ_WANT_ENCODING)
        return cqi_fail(error, CQ_E_DAMAGED, "%llu ill-formed %s sequence%s read as U+FFFD",
                        (unsigned long long)replaced, cqi_decoder_encoding(worker->decoder),
                        replaced == 1 ? "" : "s");
    return CQ_OK;
}

static cq_status give_end(cq_worker *worker)
{
    const char *encoding = cqi_decoder_encoding(worker->decoder);
    cq_result_document document = {.name = worker->name,
                                   .encoding = {encoding, encoding ? strlen(encoding) : 0},
                                   .bytes = worker->read,
                                   .ill_formed = cqi_decoder_replacements(worker->decoder)};
    return worker->sink->end ? worker->sink->end(worker->sink->context, &document) : CQ_OK;
}

static void begin(cq_worker *worker, int want, cq_str name, bool keep_positions,
                  const cq_sink *sink)
{
    worker->want = want;
    worker->name = name;
    worker->sink = sink;
    worker->read = 0;
    worker->keep_positions = keep_positions;
    worker->noise = false;
    worker->pushed = worker->located = worker->counted = 0;
    worker->recognised = false;
    cqi_line_ends_clear(&worker->lines);
    worker->markup_error = (cq_error){0};
    cqi_text_clear(&worker->text);
    cqi_text_clear(&worker->whole);
    cqi_mend_reset(&worker->mend);
    cqi_text_clear(&worker->shown);
    cqi_text_clear(&worker->head);
    cqi_repair_reset(worker->repair);
    cqi_document_begin(worker->document, name, want, sink);
}

static cq_status run(cq_worker *worker, cqi_source *source, cq_error *error)
{
    const cq_sink *sink = worker->sink;
    if (sink->begin)
        CQI_TRY(sink->begin(sink->context, worker->name));
    cq_status damage = CQ_OK;
    cq_status status = take_all(worker, source, &damage, error);
    bool stopped = status == CQ_STOP && worker->want == CQ_WANT_ENCODING;
    if (stopped)
        status = CQ_OK;
    cq_status ended = cqi_document_end(worker->document, cqi_decoder_encoding(worker->decoder),
                                       status != CQ_OK || worker->want > CQ_WANT_MEETINGS);
    if (!status && ended)
        status = ended == CQ_E_MEMORY ? cqi_fail(error, ended, "out of memory") : ended;
    CQI_TRY(status);
    CQI_TRY(give_end(worker));
    return judge(worker, damage, error);
}

cq_status cqi_worker_run_source(cq_worker *worker, int want, cq_str name, cqi_source *source,
                                bool keep_positions, const cq_sink *sink, cq_error *error)
{
    const char *certain = cqi_source_encoding(source);
    CQI_TRY(
        cqi_decoder_open(certain ? certain : worker->pipeline->encoding, &worker->decoder, error));
    begin(worker, want, name, keep_positions, sink);
    worker->media_type = cqi_source_media_type(source);
    cqi_decoder_hint(worker->decoder, cqi_source_charset(source));
    cq_status status = run(worker, source, error);
    cqi_decoder_close(worker->decoder);
    cqi_markup_close(worker->markup);
    worker->decoder = NULL;
    worker->markup = NULL;
    return status;
}

/* One operand's run: its documents go to one sink, one after another. */
typedef struct operand_run {
    cq_worker *worker;
    int want;
    const cq_sink *sink;
    cqi_source *operand;
    cq_status failed; /* the first failure */
    cq_error *error;
} operand_run;

static void tell_problem(operand_run *run, const char *name, cq_status status, const char *message)
{
    if (!run->failed)
        run->failed = cqi_fail(run->error, status, "%s: %s", name, message);
    if (CQ_HAS(run->sink, problem) && run->sink->problem)
        run->sink->problem(run->sink->context, (cq_str){name, strlen(name)}, status, message);
}

static cq_status run_document(void *context, const char *name, cqi_source *source, cq_status status,
                              const cq_error *failure)
{
    operand_run *run = context;
    cq_error error = failure ? *failure : (cq_error){0};
    if (source)
        status = cqi_worker_run_source(run->worker, run->want, (cq_str){name, strlen(name)}, source,
                                       false, run->sink, &error);
    if (source == run->operand || !cqi_operand_goes_on(status)) {
        if (run->error && status)
            *run->error = error;
        return status;
    }
    if (status)
        tell_problem(run, name, status, error.message);
    return CQ_OK;
}

static cq_status run_operand(cq_worker *worker, int want, const char *name, cqi_source *source,
                             const cq_sink *sink, cq_error *error)
{
    operand_run run = {worker, want, sink, source, CQ_OK, error};
    cq_status status = cqi_operand_unpack(worker->pipeline, source, name, run_document, &run);
    cqi_source_close(source);
    return status ? status : run.failed;
}

cq_status cq_worker_run(cq_worker *worker, int want, const char *path, const cq_sink *sink,
                        cq_error *error)
{
    cqi_source *source = NULL;
    CQI_TRY(cqi_operand_open(worker->pipeline, path, &source, error));
    return run_operand(worker, want, path, source, sink, error);
}

cq_status cq_worker_run_memory(cq_worker *worker, int want, const char *name, const void *bytes,
                               size_t len, const cq_sink *sink, cq_error *error)
{
    cqi_source *source = NULL;
    CQI_TRY(cqi_source_open_memory(bytes, len, &worker->pipeline->limits, &source, error));
    return run_operand(worker, want, name, source, sink, error);
}

/* Code points of the text before byte `at`. Entities come in order, so counting goes on from the
 * last place; a place before that is counted from the start. */
static uint64_t count_before(cq_worker *worker, uint64_t at)
{
    if (at < worker->located)
        worker->located = worker->counted = 0;
    const char *data = worker->whole.text.data;
    for (; worker->located < at; worker->located++)
        worker->counted += ((unsigned char)data[worker->located] & 0xC0) != 0x80;
    return worker->counted;
}

cqi_position cqi_worker_position(cq_worker *worker, uint64_t start, uint64_t end)
{
    uint64_t from = cqi_map_locate(&worker->whole.map, start);
    uint64_t to = cqi_map_locate(&worker->whole.map, end);
    uint64_t first = count_before(worker, from);
    return (cqi_position){first, count_before(worker, to)};
}
