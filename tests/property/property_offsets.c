/*
 * property_offsets [COUNT [FIRST]]: the property test of the offsets.
 *
 * Makes COUNT documents, decodes and repairs them in random pieces, and checks that every span of
 * every segment leads back to the bytes it is made of, that the pieces make no difference, and that
 * nothing is lost. Status 1 and the document's number at the first failure.
 */
#include "check.h"
#include "decode/decode.h"
#include "decode/mend.h"
#include "generate.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What one run of a document came to, so that two can be compared. */
typedef struct run_outcome {
    cqi_buffer text;   /* all segments, a line end behind each */
    cqi_buffer starts; /* where each byte came from */
} run_outcome;

typedef struct offset_test {
    made_document document;
    check_state state;
    cqi_repair *repair;
    cqi_segment segment;
    random_state random;
    check_failure failure;
    run_outcome outcomes[2];
} offset_test;

static const char *label_of(const char *encoding)
{
    if (strcmp(encoding, "CP932") == 0)
        return "Shift_JIS";
    if (strcmp(encoding, "CP949") == 0)
        return "EUC-KR";
    return strcmp(encoding, "CP1252") == 0 ? "windows-1252" : encoding;
}

static bool note(run_outcome *outcome, const cqi_segment *segment)
{
    if (cqi_buffer_append_str(&outcome->text, cqi_buffer_str(&segment->text)) ||
        cqi_buffer_append_byte(&outcome->text, '\n'))
        return false;
    for (size_t at = 0; at < segment->text.len; at++) {
        uint64_t start = cqi_map_start(&segment->map, at);
        if (cqi_buffer_append(&outcome->starts, &start, sizeof start))
            return false;
    }
    return true;
}

/* Takes the segments that are ready. `check`: checks them; else notes their furniture. */
static bool drain(offset_test *test, run_outcome *outcome, bool check)
{
    cq_status status;
    while ((status = cqi_repair_next(test->repair, &test->segment)) == CQ_OK) {
        if (!note(outcome, &test->segment))
            return false;
        if (!check)
            check_note_furniture(&test->document, &test->segment);
        else if (!check_segment(&test->state, &test->document, &test->segment, &test->random,
                                &test->failure))
            return false;
    }
    return status == CQ_END;
}

/* Decodes, mends and repairs the document in random pieces of at most `most` bytes. */
static bool run_pieces(offset_test *test, cqi_decoder *decoder, uint32_t most, run_outcome *outcome,
                       bool check)
{
    const made_document *document = &test->document;
    cqi_text text = {0};
    cqi_mend mend = {0};
    size_t at = 0;
    bool good = true;
    bool final = false;
    while (good && !final) {
        size_t len = 1 + random_below(&test->random, most);
        if (len > document->len - at)
            len = document->len - at;
        final = at + len == document->len;
        size_t settled = 0;
        good = cqi_decoder_push(decoder, document->bytes + at, len, final, &text, NULL) == CQ_OK &&
               cqi_mend_text(&mend, &text, final, &settled) == CQ_OK &&
               cqi_repair_push(test->repair, (cq_str){text.text.data, settled}, &text.map, final) ==
                   CQ_OK &&
               drain(test, outcome, check);
        cqi_buffer_drop_front(&text.text, settled);
        cqi_map_drop_front(&text.map, settled);
        at += len;
    }
    cqi_mend_deinit(&mend);
    cqi_text_deinit(&text);
    return good;
}

static bool run(offset_test *test, uint32_t most, run_outcome *outcome, bool check)
{
    outcome->text.len = outcome->starts.len = 0;
    cqi_repair_reset(test->repair);
    cqi_decoder *decoder = NULL;
    if (cqi_decoder_open(label_of(test->document.encoding), &decoder, NULL) != CQ_OK)
        return false;
    bool good = run_pieces(test, decoder, most, outcome, check);
    cqi_decoder_close(decoder);
    return good;
}

static bool same_outcome(const run_outcome *a, const run_outcome *b)
{
    return a->text.len == b->text.len && a->starts.len == b->starts.len &&
           (a->text.len == 0 || memcmp(a->text.data, b->text.data, a->text.len) == 0) &&
           (a->starts.len == 0 || memcmp(a->starts.data, b->starts.data, a->starts.len) == 0);
}

static bool test_document(offset_test *test, uint64_t number)
{
    if (!make_document(&test->document, number) || !check_begin(&test->state, &test->document))
        return false;
    test->failure = (check_failure){"the run", 0, 0, 0};
    test->random.state = number * 2 + 1;
    if (!run(test, 4096, &test->outcomes[0], false) ||
        !run(test, 1 + random_below(&test->random, 60), &test->outcomes[1], true) ||
        !check_end(&test->state, &test->document, &test->failure))
        return false;
    test->failure.what = "other pieces make another text";
    return same_outcome(&test->outcomes[0], &test->outcomes[1]);
}

static void report(const offset_test *test, uint64_t number)
{
    const check_failure *failure = &test->failure;
    fprintf(stderr,
            "document %" PRIu64 " (%s): %s, byte %" PRIu64 " of %zu, text [%zu, %zu) of\n%.*s\n",
            number, test->document.encoding, failure->what, failure->at, test->document.len,
            failure->from, failure->to, (int)test->segment.text.len,
            test->segment.text.data ? test->segment.text.data : "");
}

static void close_test(offset_test *test)
{
    free_document(&test->document);
    check_free(&test->state);
    cqi_repair_close(test->repair);
    cqi_segment_deinit(&test->segment);
    for (int i = 0; i < 2; i++) {
        cqi_buffer_deinit(&test->outcomes[i].text);
        cqi_buffer_deinit(&test->outcomes[i].starts);
    }
}

int main(int argc, char **argv)
{
    uint64_t count = argc > 1 ? strtoull(argv[1], NULL, 10) : 1000;
    uint64_t first = argc > 2 ? strtoull(argv[2], NULL, 10) : 0;
    offset_test test = {0};
    if (cqi_repair_open(&test.repair) != CQ_OK)
        return 1;
    int status = 0;
    for (uint64_t number = first; number < first + count && status == 0; number++)
        if (!test_document(&test, number)) {
            report(&test, number);
            status = 1;
        }
    close_test(&test);
    if (status == 0)
        printf("%" PRIu64 " documents, no mismatch\n", count);
    return status;
}
