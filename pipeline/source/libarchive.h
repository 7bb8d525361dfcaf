/*
 * libarchive.h - libarchive reading from a stream of ours, for filter.c and archive.c.
 */
#ifndef CQI_LIBARCHIVE_H
#define CQI_LIBARCHIVE_H

#include "source/input.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

typedef struct cqi_libarchive {
    struct archive *archive;
    cqi_input *below;
    locale_t names;        /* for the thread while libarchive runs: it would lose names in C */
    locale_t outside;      /* the thread's own meanwhile */
    cq_status below_ended; /* what reading from below failed with; CQ_OK: it did not */
    cq_error below_error;
    const char *block; /* of the current entry, not yet handed out */
    size_t block_len;
    uint64_t block_start; /* where it stands in the entry */
    uint64_t position;    /* in the entry */
    bool doubted;         /* libarchive warned of the entry's data, which come nevertheless */
} cqi_libarchive;

/* Makes the reader; formats and filters are then named, and cqi_libarchive_open called. */
cq_status cqi_libarchive_init(cqi_libarchive *reader, cqi_input *below, cq_error *error);
cq_status cqi_libarchive_open(cqi_libarchive *reader, bool seeking, cq_error *error);
void cqi_libarchive_deinit(cqi_libarchive *reader);

/* Every call into libarchive stands between these two. */
void cqi_libarchive_enter(cqi_libarchive *reader);
void cqi_libarchive_leave(cqi_libarchive *reader);

/* Why the last call failed. */
cq_status cqi_libarchive_fail(const cqi_libarchive *reader, const char *what, cq_error *error);

/* The entry's data begins: call this behind every header. */
void cqi_libarchive_begin(cqi_libarchive *reader);

/* The current entry's next bytes, as a class's read function gives them. */
cq_status cqi_libarchive_read(cqi_libarchive *reader, const char *what, void *buffer,
                              size_t capacity, size_t *len, cq_error *error);

/* Compressed bytes that were used so far. */
uint64_t cqi_libarchive_consumed(const cqi_libarchive *reader);

#endif
