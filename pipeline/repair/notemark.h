/*
 * notemark.h - reads the marks of footnotes: in front of a note, and in the text behind a word.
 */
#ifndef CQI_REPAIR_NOTEMARK_H
#define CQI_REPAIR_NOTEMARK_H

#include "repair/window.h"

typedef enum cqi_note_style {
    CQI_NOTE_NONE,
    CQI_NOTE_PLAIN,   /* "1 See", "1See" */
    CQI_NOTE_DOT,     /* "1. See": so begins a list's item */
    CQI_NOTE_CLOSED,  /* "1) See" */
    CQI_NOTE_BRACKET, /* "[1] See", a number of a bibliography too */
    CQI_NOTE_RAISED,  /* superscript figures */
    CQI_NOTE_WORD,    /* the word for "note" in Chinese, Japanese and Korean, and a number */
    CQI_NOTE_SYMBOL   /* stars and daggers; their number says which and how many */
} cqi_note_style;

typedef struct cqi_note_mark {
    cqi_note_style style;
    uint32_t number;
    uint32_t from, to; /* bytes of the window */
} cqi_note_mark;

/* The mark that the line begins with, of style CQI_NOTE_NONE if there is none. */
cqi_note_mark cqi_note_mark_read(const char *text, const cqi_line *line);

/* The next mark in [*at, line->to) that stands behind a word as references do; *at behind it. */
cqi_note_mark cqi_note_reference(const char *text, const cqi_line *line, uint32_t *at);

/* Does a mark in front of a note fit one in the text? */
bool cqi_note_fits(const cqi_note_mark *note, const cqi_note_mark *reference);

#endif
