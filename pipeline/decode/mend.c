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

#include <stdlib.h>
#include <string.h>

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

/* A cluster and its usual form, as they were met last: a script has few of them, and they return.
 */
typedef struct known_form {
    char cluster[12]; /* zeros behind it */
    char form[18];
    uint8_t len;      /* of the cluster; 0: none is known here */
    uint8_t form_len; /* 0: it stays as it is */
} known_form;

enum { KNOWN_BITS = 9 };

struct cqi_known_forms {
    known_form forms[1 << KNOWN_BITS];
};

/* Where a cluster of few bytes, with zeros behind it, is known if it is. */
static known_form *place_of(struct cqi_known_forms *known, const char *cluster)
{
    uint64_t first;
    uint32_t rest;
    memcpy(&first, cluster, sizeof first);
    memcpy(&rest, cluster + sizeof first, sizeof rest);
    uint64_t hash = (first ^ (uint64_t)rest * 0x9E37) * UINT64_C(0x9E3779B97F4A7C15);
    return &known->forms[hash >> (64 - KNOWN_BITS)];
}

/* The usual form of a short cluster: from those that are known, or made and remembered. */
static known_form *know(cqi_mend *mend, const char *cluster, size_t len)
{
    if (!mend->known)
        mend->known = calloc(1, sizeof *mend->known);
    if (!mend->known)
        return NULL;
    char key[sizeof mend->known->forms[0].cluster] = {0};
    memcpy(key, cluster, len);
    known_form *known = place_of(mend->known, key);
    if (known->len == len && memcmp(known->cluster, key, sizeof key) == 0)
        return known;
    char form[CQI_USUAL_MAX];
    size_t form_len = cqi_usual_form(cluster, len, form);
    if (form_len > sizeof known->form)
        return NULL;
    memcpy(known->cluster, key, sizeof key);
    memcpy(known->form, form, form_len);
    known->len = (uint8_t)len;
    known->form_len = (uint8_t)form_len;
    return known;
}

/* Appends the usual form of one cluster. */
static cq_status put_form(cqi_mend *mend, size_t start, size_t end, cqi_text *to)
{
    const cqi_text *from = &mend->undone;
    const char *cluster = from->text.data + start;
    char made[CQI_USUAL_MAX];
    const known_form *known =
        end - start <= sizeof known->cluster ? know(mend, cluster, end - start) : NULL;
    const char *form = known ? known->form : made;
    size_t len = known ? known->form_len : cqi_usual_form(cluster, end - start, made);
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
        CQI_TRY(put_form(mend, start, end, to));
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
    free(mend->known);
    mend->known = NULL;
}
