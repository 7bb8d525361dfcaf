/*
 * scene.h - one mention in its sentence, as event.c and where.c see it.
 */
#ifndef MEETING_SCENE_H
#define MEETING_SCENE_H

#include "event.h"

/* One record's surroundings: token ranges of its sentence and of what is its alone in it. */
typedef struct scene {
    events *e;
    document *d;
    const cq_segment *segment;
    const cq_entity *const *entities;
    size_t entity_count;
    const cq_entity *const *all_entities; /* of the segment; `entities` are the sentence's */
    size_t all_count;
    const record *r;
    uint32_t sentence_first;
    uint32_t sentence_last;
    uint32_t left;        /* where the mention of another meeting before it ends; tokens */
    uint32_t right;       /* where the next one begins */
    uint32_t clause_left; /* the same with mentions of any meeting */
    uint32_t clause_right;
    bool near; /* a cue is close behind the mention */
} scene;

typedef struct place {
    uint32_t first; /* tokens */
    uint32_t last;
    cq_str text;
    char country[CODE_SIZE];
    bool whole_country;
} place;

bool is_date(const cq_entity *entity);
bool is_agency(const cq_entity *entity);

/* Is the fold key of token i one of these? */
bool word_in(const scene *s, uint32_t i, const char *const *list, size_t count);

#define WORD_IN(s, i, list) word_in(s, i, list, CQK_COUNT(list))

/* Does the text at token i begin with one of these? */
bool starts_with(const scene *s, uint32_t i, const char *const *list, size_t count);

/* A city or country that begins at token i. */
bool place_at(const scene *s, uint32_t i, place *p);

/* What stands behind a label "Place:" at token i, known or not. */
bool labelled_place(const scene *s, uint32_t i, place *p);

/* Is what stands in front of the mention said of it: 開かれた第5回, 举行的第四次, 열린 제1차? */
bool has_clause_in_front(const scene *s);

/* The place of the record's meeting. */
bool find_place(const scene *s, place *p);

#endif
