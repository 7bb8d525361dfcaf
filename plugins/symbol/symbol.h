/*
 * symbol.h - what the files of the symbol extractor share.
 *
 * symbol.c walks the tokens that hold a digit; coded.c knows codes with slashes and dots
 * (A/70/174, 15/CP.7, COM(2016) 123), number.c numbers that are a symbol by the words around them
 * (resolution 1540 (2004), No. 37.870 in a letter head, Drucksache 19/1234).
 */
#ifndef CQK_SYMBOL_H
#define CQK_SYMBOL_H

#include "lexicon.h"
#include "pattern.h"

/* What a word says about the number behind it. */
enum {
    WORD_RESOLUTION = 1, /* resolution, резолюции, UNSCR */
    WORD_DECISION,       /* decision: only for numbers with a slash */
    WORD_BODY,           /* Security Council: may stand between the word and the number */
    WORD_LINK,           /* of, the, du: the same, but not directly in front of a bare number */
    WORD_NUMBER,         /* No., Nr., № */
    WORD_BILL,           /* Drucksache */
    WORD_TREATY,         /* Treaty Series, TIAS */
    WORD_HEAD,           /* Note Verbale, Press Release: with "No." behind it */
    WORD_REFERENCE,      /* Ref., Aktenzeichen */
    WORD_LIST,           /* and, et, y, 及 */
    WORD_DOCUMENT,       /* document, Doc.: with a separated number behind it */
    WORD_NOTE,           /* "presents its compliments": the document is a note */
    WORD_HONOUR,         /* "have the honour to": a note, or a despatch */
    WORD_LAW,     /* décret, Ley, Указ, 法律: with "No." or a separated number behind it */
    WORD_ACT,     /* Regulation, Directive: "(EU) 2016/679" behind it */
    WORD_UNION,   /* EU, EC, CE: in brackets behind it */
    WORD_DESPATCH /* despatch, telegram, obedient servant: its number is none */
};

typedef struct symbol_model {
    const cq_host *host;
    cqk_lexicon *words;
    cqk_pattern *coded;
    uint32_t digits;    /* the bit of cq_tokens.watched of tokens with a digit */
    uint32_t noticed;   /* of words that symbol_words begin with */
    uint32_t open_hash; /* of "(" */
    uint32_t close_hash;
    uint32_t slash_hash;
} symbol_model;

typedef struct symbol_worker {
    const symbol_model *model;
    cqk_scratch *scratch;
    bool is_note;     /* the document is a diplomatic note */
    bool is_despatch; /* it is a despatch or telegram */
    bool has_honour;  /* to inform: one of both */
    bool capitals;    /* the last line of the segment before is one of capitals */
    uint64_t bill;    /* segments up to this one belong to the form that heads a Korean bill */
    uint32_t last;    /* past the last token of the last symbol by its words, in this segment */
    uint32_t last_of; /* the WORD_ that made it one, 0: none yet */
    bool last_slash;  /* it had a slash (60/1) */
} symbol_worker;

/* Tokens that touch each other and may make one code: [first, last). */
typedef struct symbol_run {
    uint32_t first;
    uint32_t last;
    bool has_slash;
    bool has_letter;
    bool has_parenthesis;
    bool has_other; /* "." or "-" between tokens */
} symbol_run;

/* emit.c: emits bytes [start, end) with their normalised value. */
cq_status symbol_emit(const symbol_worker *worker, const cq_segment *segment, const cq_emitter *out,
                      uint32_t start, uint32_t end, cq_str rule);

/* The paper of a technical committee whose number is token i, "JTC 1 N 7163" (committee.c); *past:
 * behind it, as in the others. */
cq_status symbol_committee(symbol_worker *worker, const cq_segment *segment, const cq_emitter *out,
                           uint32_t i, uint32_t *past);

/* May token i stand inside a code: Latin letters, digits, "/", ".", "-", parentheses? Notes in the
 * run what it has. (join.c) */
bool symbol_joins(const cq_segment *segment, uint32_t i, symbol_run *run);

/* Adds to a run what belongs to its code but stands apart, from token `floor` on. */
void symbol_join(const cq_segment *segment, uint32_t floor, symbol_run *run);

/* Codes in a run. *past: the first token not consumed (run->first if nothing was found). */
cq_status symbol_coded(symbol_worker *worker, const cq_segment *segment, const cq_emitter *out,
                       const symbol_run *run, uint32_t *past);

/* A number that its surroundings make a symbol; the same contract. */
cq_status symbol_number(symbol_worker *worker, const cq_segment *segment, const cq_emitter *out,
                        const symbol_run *run, uint32_t *past);

/* law.c: is the run a law's number? Returns the token behind it, 0: no. *end: the byte. */
uint32_t symbol_law_number(const symbol_worker *worker, const cq_segment *segment,
                           const symbol_run *run, uint32_t *end);

/* The expression of coded.c, the words of words.c. */
extern const char symbol_coded_expression[];
extern const cqk_entry symbol_words[];
extern const size_t symbol_word_count;

/* phrase.c: what the word that ends before token i is (WORD_...), and how many tokens it has; 0:
 * none. */
uint32_t symbol_word_before(const symbol_worker *worker, const cq_segment *segment, uint32_t i,
                            uint32_t *tokens);
/* The same for the word that begins with token i. */
uint32_t symbol_word_at(const symbol_worker *worker, const cq_segment *segment, uint32_t i,
                        uint32_t *tokens);

#endif
