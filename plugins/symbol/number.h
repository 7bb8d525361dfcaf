/*
 * number.h - a number that may be a document's, and what tells that it is one.
 *
 * number_reader.c reads it, resolution.c, paper.c and law.c know what it may be the number of.
 */
#ifndef SYMBOL_NUMBER_H
#define SYMBOL_NUMBER_H

#include "symbol.h"

/* The number proper, and what belongs to it. */
typedef struct symbol_digits {
    uint32_t start; /* bytes of the segment */
    uint32_t end;
    uint32_t last;   /* past its last token */
    uint32_t digits; /* of the number before the parenthesis */
    uint32_t value;
    uint32_t year;  /* in parentheses; 0: none */
    bool session;   /* Roman in parentheses */
    bool has_slash; /* 60/1 */
    bool has_mark;  /* another separator inside: 37.870, 114-15 */
} symbol_digits;

bool symbol_is_digit(char c);

/* The decimal number of a text of digits, at most nine of them; false: it is something else. */
bool symbol_decimal(cq_str text, uint32_t *value);

/* Does a line begin with token i, or end in front of it? */
static inline bool symbol_begins_line(const cq_segment *segment, uint32_t i)
{
    return i == 0 || i >= segment->tokens->count || cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE);
}

/* Is it a Roman numeral up to some hundreds, in capitals? */
bool symbol_is_roman(cq_str text);

/* The number that a run is, or begins with. */
bool symbol_read_number(const symbol_worker *worker, const cq_segment *segment,
                        const symbol_run *run, symbol_digits *n);

/* A number behind its Chinese issuer and year. */
bool symbol_read_issuer(const cq_segment *segment, uint32_t i, symbol_digits *n);

/* A press release's number with its year: 99年第062號. */
bool symbol_read_release(const cq_segment *segment, uint32_t i, symbol_digits *n);

/* A reference of a diplomatic note. (note.c) */
bool symbol_read_note(const symbol_worker *worker, const cq_segment *segment, const symbol_run *run,
                      symbol_digits *n);

/* Is the line that ends in front of token i one of capitals? */
bool symbol_ends_in_capitals(const cq_segment *segment, uint32_t i);

/* Has it the form of a session and a number: 60/1? */
bool symbol_is_session(const cq_segment *segment, const symbol_digits *n);

/* The word that governs the number before token i; *loose: a small word ("of") stands directly in
 * front of the number; *numbered: "No." does. */
uint32_t symbol_word_in_front(const symbol_worker *worker, const cq_segment *segment, uint32_t i,
                              bool *loose, bool *numbered);

/* WORD_RESOLUTION or WORD_DECISION, 0 if the number is of neither. */
uint32_t symbol_resolution(const symbol_worker *worker, const cq_segment *segment,
                           const symbol_run *run, const symbol_digits *n);

/* Does it head a resolution's text? */
bool symbol_is_title(const cq_segment *segment, const symbol_run *run, const symbol_digits *n);

/* A single letter behind a session number belongs to it. */
void symbol_add_letter(const cq_segment *segment, symbol_digits *n);

/* Is it the number of a paper? *rule: of which. */
bool symbol_paper(const symbol_worker *worker, const cq_segment *segment, const symbol_run *run,
                  const symbol_digits *n, cq_str *rule);

/* Is it that of an eastern law? */
bool symbol_eastern_law(const symbol_worker *worker, const cq_segment *segment,
                        const symbol_run *run, const symbol_digits *n);

#endif
