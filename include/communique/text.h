/*
 * communique/text.h - what an extractor reads: a document, its segments, their tokens.
 *
 * Part of the plugin ABI: structs grow at their end only; `size` says how far one is filled.
 *
 * A document reaches a plugin as a sequence of segments. A segment is one repaired paragraph or
 * heading: decoded to UTF-8, its hard-wrapped lines joined, hyphenation undone, running heads and
 * feet taken out, characters in their usual form (composed, no ligatures, no half-width kana). It
 * is at most 64 KiB long (a longer paragraph is cut between two tokens and carries CQ_SEGMENT_CUT).
 * All positions a plugin sees or gives are byte offsets into `segment->text`, half-open; the host
 * translates them to bytes of the original document.
 *
 * Everything here belongs to the host. Pointers are good until the call that received them returns.
 */
#ifndef COMMUNIQUE_TEXT_H
#define COMMUNIQUE_TEXT_H

#include "types.h"

/*
 * What a token is, by its first code point. Tokens are the segments of Unicode's word boundaries
 * (UAX #29, Unicode 15.0): "2nd", "U.S" and "2004년" are one token each; every ideograph and every
 * Hiragana letter is a token of its own; a run of Katakana or of Hangul is one.
 */
enum {
    CQ_TOKEN_OTHER = 0,
    CQ_TOKEN_LETTER = 1, /* an alphabetic script other than the ones below */
    CQ_TOKEN_NUMBER = 2, /* decimal digits of any script, full-width ones too */
    CQ_TOKEN_KATAKANA = 3,
    CQ_TOKEN_HIRAGANA = 4,
    CQ_TOKEN_IDEOGRAPH = 5,
    CQ_TOKEN_HANGUL = 6,
    CQ_TOKEN_SPACE = 7, /* white space but for line ends */
    CQ_TOKEN_NEWLINE = 8,
    CQ_TOKEN_PUNCTUATION = 9,
    CQ_TOKEN_SYMBOL = 10,    /* general category S: currency, mathematics, pictographs */
    CQ_TOKEN_ILL_FORMED = 11 /* a maximal subpart of ill-formed UTF-8 (never inside a segment) */
};

/* A token's shape and surroundings, as bits. */
enum {
    CQ_SHAPE_UPPER_FIRST = 1 << 0,  /* the first letter is upper or title case */
    CQ_SHAPE_UPPER_ALL = 1 << 1,    /* it has letters with case, all of them upper case */
    CQ_SHAPE_LOWER = 1 << 2,        /* it has a lower-case letter */
    CQ_SHAPE_DIGIT = 1 << 3,        /* it has a decimal digit, ASCII or full-width */
    CQ_SHAPE_NON_ASCII = 1 << 4,    /* it has a byte above 7F */
    CQ_SHAPE_SPACE_BEFORE = 1 << 5, /* white space (or the segment's start) is in front of it */
    CQ_SHAPE_LINE_BEFORE = 1 << 6,  /* a line of the document began between it and the one before */
    CQ_SHAPE_SENTENCE_START = 1 << 7 /* it is the first token of a sentence (UAX #29) */
};

/*
 * The tokens of one segment as columns, without its white space: column[i] belongs to token i, all
 * columns have `count` items. New columns come at the end, as new pointers.
 */
typedef struct cq_tokens {
    uint32_t size; /* sizeof(cq_tokens) of the host */
    uint32_t count;
    const uint32_t *start; /* first byte, ascending */
    const uint32_t *end;   /* past the last byte */
    const uint8_t *kind;   /* CQ_TOKEN_... */
    const uint16_t *shape; /* CQ_SHAPE_... */
    /* cq_host.fold_hash of the token's text: equal for "Centre", "CENTRE" and "ｃｅｎｔｒｅ". */
    const uint32_t *hash;
    const uint32_t *watched; /* the bits of all who asked for such tokens: see cq_host.watch */
    /* What there is among the tokens, so that most segments need not be searched: 1 << kind for
     * each kind; the shape's bits up to CQ_SHAPE_NON_ASCII, and the bits of `watched`, of all of
     * them or-ed. Where `kinds` is 0 and there are tokens, nothing is known. */
    uint32_t any_watched;
    uint16_t any_shape;
    uint16_t kinds;
} cq_tokens;

enum {
    CQ_SEGMENT_HEADING = 1 << 0,  /* a short line of its own, not closed by a full stop */
    CQ_SEGMENT_FOOTNOTE = 1 << 1, /* a footnote or endnote */
    CQ_SEGMENT_CUT = 1 << 2,      /* its paragraph goes on in the next segment */
    CQ_SEGMENT_ITEM = 1 << 3,     /* begins with a list mark: "-", "1.", "(a)", "①" */
    CQ_SEGMENT_FURNITURE =
        1 << 4 /* a running head or foot that says something ("S/RES/1826 (2008)") */
};

/* One repaired paragraph. */
typedef struct cq_segment {
    uint32_t size;  /* sizeof(cq_segment) of the host */
    uint32_t flags; /* CQ_SEGMENT_... */
    uint64_t index; /* its number in the document, from 0 */
    cq_str text;    /* well-formed UTF-8, no line ends but U+2028/U+2029, not empty, <= 64 KiB */
    const cq_tokens *tokens;
    uint64_t line; /* the original's line it starts on, from 1 */
    uint32_t page; /* the original's page (form feeds + 1), from 1 */
    uint32_t reserved;
} cq_segment;

enum {
    /* The document is longer than the limit for whole documents: `survey` sees its head only. */
    CQ_DOCUMENT_HEAD_ONLY = 1 << 0,
    /* No records are wanted of the document: `link` will not be called for it. */
    CQ_DOCUMENT_NO_RECORDS = 1 << 1
};

/* One document. Its address is the same from `begin` to `end`. */
typedef struct cq_document cq_document;
struct cq_document {
    uint32_t size;   /* sizeof(cq_document) of the host */
    uint32_t flags;  /* CQ_DOCUMENT_... */
    cq_str name;     /* as the user gave it: a path, "-", "dump.tar!/a.txt" */
    uint64_t index;  /* its number in the run, from 0 */
    cq_str encoding; /* IANA name of the encoding it was decoded from */
    /*
     * A fact of the whole document, {NULL, 0} while it is unknown. Facts are what extractors report
     * in `survey` (see cq_emitter.fact); they are settled before the first `scan`. In `survey`, it
     * is what the segments before this one told. Well known:
     *   document.date      the document's own date, YYYY-MM-DD, YYYY-MM or YYYY
     *   document.language  ISO 639 code of its main language, as in "en", "zh-Hant"
     *   reference.date     what the user gave for documents that state no date; known from `begin`
     * [worker] Good until the document ends.
     */
    cq_str (*fact)(const cq_document *self, const char *name);
    void *host_data; /* the host's own */
};

#endif
