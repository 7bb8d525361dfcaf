/*
 * unpack.h - the documents that a source holds: itself, or the members of the archive, archived
 * pages, mailbox or JSON Lines that it is, however deep they lie.
 */
#ifndef CQI_UNPACK_H
#define CQI_UNPACK_H

#include "base/buffer.h"
#include "source/source.h"

#include <communique/types.h>

typedef struct cqi_unpack_options {
    const char *jsonl_field; /* what is no archive is JSON Lines with the text in this field; NULL:
                                it is a document */
    const char *jsonl_id;    /* the field with a line's name; NULL: its number */
    /*
     * Appends a member's name in UTF-8. `names` is that name, last of those in the same archive
     * that are not ASCII either, each behind a line end: more to tell the encoding by. NULL: names
     * stay as they are.
     */
    cq_status (*decode_name)(void *context, cq_str name, cq_str names, cqi_buffer *out);
    void *context; /* of decode_name */
} cqi_unpack_options;

/*
 * Takes one document: its name, as "dump.tar.gz!/dir/a.txt", and its source, both good until it
 * returns; or, with source NULL, what failed, which may be a container. Only the first call of a
 * walk can get the walk's own source, which then is a document itself.
 */
typedef cq_status (*cqi_unpack_visit)(void *context, const char *name, cqi_source *source,
                                      cq_status status, const cq_error *error);

/* Visits the documents of `source` in their order there. Stops when `visit` returns other than
 * CQ_OK, and returns that. */
cq_status cqi_unpack(cqi_source *source, const char *name, const cqi_unpack_options *options,
                     cqi_unpack_visit visit, void *context);

#endif
