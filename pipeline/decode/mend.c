/*
 * mend.c - mends a text piece by piece. The first suspect that is one moves it and what is behind
 * it out of the text; from there it is written back, mended.
 *
 * A cluster, a character and those that extend it, is never cut: of text that goes on, the end
 * waits, and so does what mojibake.c has not judged.
 */
#include "decode/mend.h"

#include "base/error.h"
#include "decode/suspect.h"
#include "decode/usual.h"
#include "unicode/utf8.h"

enum {
    CLUSTER_MAX = 30, /* characters: more are no text (UAX #15, stream-safe text) */
    MARKS_MAX = 4096  /* in a row, that the end of a text which goes on waits with */
};

/* The character in front of `at`; `first`: the one in front of the text. */
static uint32_t before(const char *text, size_t at, uint32_t first)
{
    size_t size;
    return at > 0 ? cqi_char_at(text + cqi_char_before(text, at), &size) : first;
}

/* The next character that has a usual form; `len`: none. */
static size_t next_form(const char *text, size_t at, size_t len, uint32_t first)
{
    while ((at = cqi_suspect_find(text, at, len)) < len) {
        size_t size;
        uint32_t c = cqi_char_at(text + at, &size);
        if (cqi_usual_wanted(c, before(text, at, first)))
            return at;
        at += size;
    }
    return len;
}

/* The next character that is a reason to mend; `len`: none. */
static size_t next_suspect(const char *text, size_t len, bool final, uint32_t first)
{
    size_t at = 0;
    while ((at = cqi_suspect_find(text, at, len)) < len) {
        size_t size;
        uint32_t c = cqi_char_at(text + at, &size);
        if (cqi_usual_wanted(c, before(text, at, first)) ||
            cqi_mojibake_at(text, at, len, final) >= 0)
            return at;
        at += size;
    }
    return len;
}

/*
 * The start of the cluster that the character at `at` belongs to, at or behind `from`. White space
 * and controls begin none.
 */
static size_t cluster_start(const char *text, size_t from, size_t at)
{
    size_t size;
    for (int i = 0; i < MARKS_MAX && at > from && (unsigned char)text[at - 1] > ' '; i++) {
        if (!cqi_usual_extends(cqi_char_at(text + at, &size)))
            break;
        at = cqi_char_before(text, at);
    }
    return at;
}

static size_t cluster_end(const char *text, size_t at, size_t len)
{
    size_t size;
    cqi_char_at(text + at, &size);
    at += size;
    for (int i = 0; i < CLUSTER_MAX && at < len; i++, at += size)
        if (!cqi_usual_extends(cqi_char_at(text + at, &size)))
            break;
    return at;
}

/* The start of the cluster in front of `at`, itself a start. */
static size_t cluster_before(const char *text, size_t at)
{
    return at > 0 ? cluster_start(text, 0, cqi_char_before(text, at)) : 0;
}

/*
 * How much of a text that goes on is settled: all but its last cluster, unless nothing can extend
 * that, and the one in front of it where the last one may turn out to be a mark.
 */
static size_t settled_len(const char *text, size_t len)
{
    if (len == 0 || (unsigned char)text[len - 1] <= ' ')
        return len;
    size_t last = cluster_before(text, len);
    return (unsigned char)text[last] < 0x80 ? last : cluster_before(text, last);
}

/* Appends the usual form of one cluster. */
static cq_status put_form(const cqi_text *from, size_t start, size_t end, cqi_text *to)
{
    char form[CQI_USUAL_MAX];
    size_t len = cqi_usual_form(from->text.data + start, end - start, form);
    if (len == 0)
        return cqi_text_append(to, from, start, end);
    return cqi_text_append_unit(to, from, start, end, form, len);
}

/*
 * Appends the front of the undone text, `limit` bytes, in usual form, and the rest as it is.
 * *settled: where in `to` that begins.
 */
static cq_status put_usual(cqi_mend *mend, size_t limit, bool final, cqi_text *to, size_t *settled)
{
    const cqi_text *from = &mend->undone;
    const char *text = from->text.data;
    size_t done = 0;
    size_t ready = final ? limit : settled_len(text, limit);
    for (;;) {
        size_t at = next_form(text, done, ready, mend->mojibake.before);
        if (at == ready)
            break;
        size_t start = cluster_start(text, done, at);
        size_t end = cluster_end(text, at, ready);
        CQI_TRY(cqi_text_append(to, from, done, start));
        CQI_TRY(put_form(from, start, end, to));
        done = end;
    }
    CQI_TRY(cqi_text_append(to, from, done, ready));
    *settled = to->text.len;
    mend->mojibake.before = before(text, ready, mend->mojibake.before);
    return cqi_text_append(to, from, ready, from->text.len);
}

/* Moves what is behind `at` out of the text. */
static cq_status take_tail(cqi_mend *mend, cqi_text *text, size_t at)
{
    cqi_text_clear(&mend->raw);
    CQI_TRY(cqi_text_append(&mend->raw, text, at, text->text.len));
    text->text.len = at;
    cqi_map_truncate(&text->map, at);
    return CQ_OK;
}

cq_status cqi_mend_text(cqi_mend *mend, cqi_text *text, bool final, size_t *settled)
{
    const char *data = text->text.data;
    size_t len = text->text.len;
    uint32_t *first = &mend->mojibake.before;
    size_t at = next_suspect(data, len, final, *first);
    if (at == len) {
        *settled = final ? len : settled_len(data, len);
        *first = before(data, *settled, *first);
        return CQ_OK;
    }
    /* What is undone may extend the cluster in front of it. */
    at = cluster_before(data, cluster_start(data, 0, at));
    *first = before(data, at, *first);
    CQI_TRY(take_tail(mend, text, at));
    cqi_text_clear(&mend->undone);
    size_t limit = 0;
    CQI_TRY(cqi_mojibake_undo(&mend->mojibake, &mend->raw, final, &mend->undone, &limit));
    return put_usual(mend, limit, final, text, settled);
}

void cqi_mend_reset(cqi_mend *mend)
{
    mend->mojibake = (cqi_mojibake){0};
    cqi_text_clear(&mend->raw);
    cqi_text_clear(&mend->undone);
}

void cqi_mend_deinit(cqi_mend *mend)
{
    cqi_text_deinit(&mend->raw);
    cqi_text_deinit(&mend->undone);
}
