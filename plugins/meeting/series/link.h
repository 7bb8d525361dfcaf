/*
 * link.h - how a mention finds its series. link_back.c answers where a series was named before;
 * link.c decides which of the answers counts. Each returns an index into the document's series
 * names, NAME_NONE where there is none.
 */
#ifndef MEETING_LINK_H
#define MEETING_LINK_H

#include "document.h"

enum {
    LOOK_BACK = 200, /* records */
    MAIN_MAX = 300   /* names that may be the document's main series */
};

/* Do fewer than so many records stand between record i and this one? Shadows without a series do
 * not count: a document may be read without them. */
static inline bool is_near(const document *d, size_t i, size_t index, size_t most)
{
    return d->records[index].place < d->records[i].place + most;
}

/* Does the document count meetings of this series? */
bool link_is_counted(const document *d, uint32_t root);

/*
 * The series that a bare record counts: the one of the nearest heading, or the document's main one,
 * or the one named before it in its paragraph, whichever comes last before it; else what was
 * counted last.
 */
uint32_t link_back(document *d, size_t index);

/* The series of which the number before or behind this one was just counted: its seventh session,
 * then its eighth. */
uint32_t link_count_on(const document *d, size_t index);

/* The series of the counted mention whose head an elided one shares. */
uint32_t link_elided(const document *d, size_t index);

/* "Annual Meeting": a name without a body's that was linked before means the same again. */
uint32_t link_as_before(const document *d, const record *r);

/* "271st Council meeting" behind the "271st Meeting of the National Security Council". */
uint32_t link_same_count(const document *d, size_t index);

/* The series of the body that "the Council" is short for, the one that the document is most about;
 * itself if there is none. */
uint32_t link_body(const document *d, uint32_t name);

/* The series named last whose name ends as the run in front of the head does, in two characters
 * more than the head at least: 外相会合 of the 日ASEAN外相会合. */
uint32_t link_tail(const document *d, size_t index);

#endif
