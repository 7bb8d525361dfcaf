/*
 * furniture.h - running heads and feet and page numbers: what a page has that its text has not.
 */
#ifndef CQI_REPAIR_FURNITURE_H
#define CQI_REPAIR_FURNITURE_H

#include "repair/window.h"

#define CQI_FURNITURE_SLOTS 4

/* A line at a page's edge: what it says but for its numbers, and the numbers. */
typedef struct cqi_edge {
    uint64_t key;
    uint32_t page;
    uint32_t line; /* index in the window's lines */
    uint32_t slots[CQI_FURNITURE_SLOTS];
    uint32_t hash; /* of the line but for numbers */
    uint8_t slot_count;
    uint8_t number;  /* a cqi_page_number */
    uint8_t letters; /* has letters beside what a page number has */
    uint8_t foot;    /* the line stands at its page's foot */
} cqi_edge;

/* Heads found in earlier windows, by key; the page counts through the document. */
#define CQI_FURNITURE_KNOWN 64

#define CQI_FURNITURE_BITS 14

/* A set of small hashes. */
typedef struct cqi_hash_set {
    uint64_t bits[(1u << CQI_FURNITURE_BITS) / 64];
} cqi_hash_set;

typedef struct cqi_furniture {
    cqi_edge *edges;
    size_t count;
    size_t capacity;
    uint32_t *pages; /* the first line of each page of the window */
    size_t page_count;
    size_t page_capacity;
    cqi_edge known[CQI_FURNITURE_KNOWN];
    cqi_hash_set seen;         /* of the window's edges, */
    cqi_hash_set repeated;     /* of two of them, */
    cqi_hash_set known_hashes; /* of known heads */
} cqi_furniture;

void cqi_furniture_deinit(cqi_furniture *furniture);
void cqi_furniture_reset(cqi_furniture *furniture); /* for another document */

/*
 * Marks the lines of the window that are furniture. `pages`: form feeds in front of the window;
 * `final`: the document ends with it.
 */
cq_status cqi_furniture_find(cqi_furniture *furniture, cqi_window *window, uint32_t pages,
                             bool final);

#endif
