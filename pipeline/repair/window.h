/*
 * window.h - the part of a document that repair looks at: its bytes, and what is known of its
 * lines.
 *
 * A window is filled by cqi_window_scan (lines.c); furniture.c, wrap.c and words.c add what they
 * find out; emit.c makes segments of it. Offsets into the window are 32 bits wide.
 */
#ifndef CQI_REPAIR_WINDOW_H
#define CQI_REPAIR_WINDOW_H

#include "repair/chars.h"

#include <communique/status.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What is known of a line, as bits. */
enum {
    CQI_LINE_SPECIAL = 1 << 0,    /* has characters that need cqi_char_repair, or double spaces */
    CQI_LINE_PAGE_START = 1 << 1, /* the first on its page, behind a form feed */
    CQI_LINE_TRAILING_SPACE = 1 << 2, /* white space stood at its end */
    CQI_LINE_SENTENCE_END = 1 << 3,   /* ends with a full stop, also inside closing quotes */
    CQI_LINE_MARK = 1 << 4,           /* begins with a list mark */
    CQI_LINE_VERTICAL = 1 << 13,      /* one character of vertical text */
    CQI_LINE_LETTER_SPACED = 1 << 14, /* a space stands between all its characters */
    CQI_LINE_COLUMN = 1 << 15,        /* out of order: a piece of a line of several columns */
    CQI_LINE_NUMBERED = 1 << 12,      /* the mark is a number or letter, as a sentence may have */
    CQI_LINE_PARAGRAPH = 1 << 5,      /* U+2029 stood in front of it */
    CQI_LINE_GOES_ON = 1 << 6,        /* begins in the middle of a line that was cut */
    CQI_LINE_FURNITURE = 1 << 7,      /* running head or foot, page number: not part of the text */
    CQI_LINE_ASIDE = 1 << 8,          /* furniture worth reading: a segment of its own */
    CQI_LINE_INCOMPLETE = 1 << 9,     /* the window ends before the line does */
    CQI_LINE_FOOTNOTE = 1 << 10,      /* of a note: a segment of its own */
    CQI_LINE_GAP = 1 << 11,           /* has a run of three or more spaces */
    CQI_LINE_NOTE_START = 1 << 16,    /* the first of a note */
    CQI_LINE_EDITED = 1 << 17,        /* there are edits inside it */
    CQI_LINE_CELL = 1 << 18,          /* a character of vertical text, out of a row */
    CQI_LINE_TOP = 1 << 19,           /* the first cell of its column */
    CQI_LINE_RUNS_ON = 1 << 20,       /* the sentence goes on in the next segment */
    CQI_LINE_HYPHENED = 1 << 21       /* ends with a hyphen behind a letter or figure */
};

/* What is no line of the text that a page begins and the next one goes on with. */
#define CQI_LINE_APART (CQI_LINE_FURNITURE | CQI_LINE_FOOTNOTE)

/* How a line goes on in the next one that is no furniture. */
typedef enum cqi_join {
    CQI_JOIN_BREAK,      /* it does not: its paragraph ends here */
    CQI_JOIN_SPACE,      /* with a space */
    CQI_JOIN_NOTHING,    /* without one: between ideographs, behind a real hyphen */
    CQI_JOIN_DROP_HYPHEN /* the hyphen at its end goes, the word is whole */
} cqi_join;

/* A line that is not blank. */
typedef struct cqi_line {
    uint32_t start;    /* where it begins, white space included */
    uint32_t from, to; /* its text without the white space around it */
    uint32_t number;   /* line ends of the document between the window's start and it */
    uint32_t page;     /* form feeds between the window's start and it */
    uint32_t indent;   /* column where its text begins */
    uint32_t width;    /* column behind its last character */
    uint32_t lead;     /* columns of its first word */
    uint32_t chars;    /* characters of the whole line, white space included */
    uint32_t gap;      /* column behind its first run of three or more spaces, 0: none */
    uint32_t flags;    /* CQI_LINE_... */
    uint16_t blanks;   /* blank lines in front of it, at most 0xFFFF */
    uint8_t first;     /* cqi_char_class of its first and last characters */
    uint8_t last;
    uint8_t join; /* cqi_join */
} cqi_line;

typedef struct cqi_window {
    const char *text; /* borrowed */
    uint32_t len;
    cqi_line *lines;
    size_t count;
    size_t capacity;
    uint32_t line_ends; /* in the whole window */
    uint32_t pages;     /* form feeds in the whole window */
    uint32_t firsts;    /* bits of cqi_char_class: those of lines' first characters, */
    uint32_t lasts;     /* and of their last ones */
    uint32_t gaps;      /* lines with a gap */
    uint32_t singles;   /* lines behind a single blank one */
    uint32_t *cuts;     /* the indexes of those that end with a cut word */
    size_t cut_count;
    size_t cut_capacity;
    bool notes; /* there are lines of notes */
    bool noise; /* its text means nothing: it is left as it is */
} cqi_window;

/* What stood in front of the window. */
typedef struct cqi_window_start {
    bool inside_line;   /* the window begins in the middle of a line */
    bool behind_return; /* the byte in front of it is CR, so that LF would be its second half */
    bool behind_page;   /* nothing but white space since the last form feed */
} cqi_window_start;

void cqi_window_deinit(cqi_window *window);

/* Of cqi_char_class: those whose lines join without a space, as bits. */
#define CQI_WIDE_CLASSES                                                                           \
    (1u << CQI_CHAR_IDEOGRAPH | 1u << CQI_CHAR_WIDE_STOP | 1u << CQI_CHAR_WIDE_COMMA |             \
     1u << CQI_CHAR_WIDE_OPEN | 1u << CQI_CHAR_WIDE_CLOSE)

/* Finds the lines of text[0, len). `final`: the document ends there. */
cq_status cqi_window_scan(cqi_window *window, const char *text, size_t len, cqi_window_start start,
                          bool final);

/* Takes the white space from both ends of [from, to); counts the columns of the indentation. */
void cqi_line_trim(const char *text, cqi_line *line);

/* Fills in what is known of a line from its text: from, to, start and indent are set. */
void cqi_line_measure(const cqi_window *window, cqi_line *line, uint32_t end);

/* Ends the line at `to`, in front of what is not of its text. */
void cqi_line_shorten(const char *text, cqi_line *line, uint32_t to);

#endif
