/*
 * heads.h - what words do in names of bodies: the bits of the lexicon's values.
 */
#ifndef AGENCY_HEADS_H
#define AGENCY_HEADS_H

#include "kit.h"
#include "lexicon.h"

enum {
    WORD_HEAD = 1 << 0,    /* English head that any modifier or complement makes a name */
    WORD_WEAK = 1 << 1,    /* English head that needs a word of the trade beside it */
    WORD_PLURAL = 1 << 2,  /* "Departments": each part of its complement is a body */
    WORD_TRADE = 1 << 3,   /* what bodies are about: Defence, Trade, Affairs */
    WORD_GENERIC = 1 << 4, /* a modifier that makes no name alone: Joint, Steering */
    WORD_TITLE = 1 << 5,   /* posts and functions: a name does not reach over them */
    WORD_EMBASSY = 1 << 6, /* Embassy, Ambassade, Botschaft ...: takes a country */
    WORD_COMPANY = 1 << 7, /* Ltd, Inc, GmbH: ends a company's name */
    WORD_STARTER = 1 << 8, /* National, Federal: begins a name */
    WORD_FRENCH = 1 << 9,  /* heads that come first: Ministère, Ministerio, Ministerium */
    WORD_SPANISH = 1 << 10,
    WORD_GERMAN = 1 << 11,
    WORD_RUSSIAN = 1 << 12,
    WORD_MISSION = 1 << 13,    /* Mission, Delegation: a body only with "to" or "at" a body */
    WORD_INSTRUMENT = 1 << 14, /* Charter, Convention: names inside are none */
    WORD_ROMANCE_TRADE = 1 << 15
};

/* The lexicon of all of them; NULL: out of memory. */
cqk_lexicon *agency_heads_new(const cq_host *host, char **storage);

/* The bits of token i; 0: an ordinary word. */
uint32_t agency_head(const cqk_lexicon *lexicon, const cq_segment *segment, uint32_t i,
                     uint32_t *tokens);

#endif
