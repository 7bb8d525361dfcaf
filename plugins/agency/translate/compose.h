/*
 * compose.h - a name's pieces, which translate.c reads and compose.c writes in English order.
 */
#ifndef AGENCY_COMPOSE_H
#define AGENCY_COMPOSE_H

#include "translate/translate.h"

enum { PIECES = 24, ENGLISH_MAX = 512 };

/* The languages differ in where adjectives stand and how nouns are joined. */
typedef enum agency_order {
    ORDER_ROMANCE, /* noun, adjectives; joined by prepositions */
    ORDER_CASE,    /* adjectives, noun; joined by cases: German, Russian */
    ORDER_EAST     /* what says more stands in front */
} agency_order;

typedef struct piece {
    uint8_t role; /* TERM_... */
    bool hyphen;  /* a hyphen joins it to the piece in front of it */
    bool to;      /* a preposition that says where or for what: "à" */
    bool of_noun; /* an adjective in the plural behind a plural: the noun's, not the head's */
    cq_str english;
    char code[16]; /* of a country */
} piece;

/* Writes the pieces in English; 0: they are no name that can be. `behind`: all matters behind their
 * heads ("Office for Security"). */
size_t agency_compose(const piece *pieces, uint32_t count, agency_order order, bool behind,
                      char *out, size_t capacity);

#endif
