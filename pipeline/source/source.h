/*
 * source.h - the first stage: a document's bytes, from a file, standard input or memory,
 * compression undone, and of a PDF its text.
 *
 * A source gives the decompressed bytes of one document in order. cqi_walk lists what an operand of
 * the command line stands for; unpack.h what an archive or a dump holds. No stage behind this one
 * opens a file.
 */
#ifndef CQI_SOURCE_H
#define CQI_SOURCE_H

#include <communique/status.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cqi_source cqi_source;

/* How far packed documents are followed; 0 is the default of each. */
typedef struct cqi_source_limits {
    uint64_t ratio;   /* output bytes an input byte, judged after the first 16 MiB: 200 */
    uint64_t depth;   /* containers inside one another; compressions one on another: 4 */
    uint64_t entries; /* of one archive: 100,000 */
    uint64_t bytes;   /* of all documents of one operand: no limit */
} cqi_source_limits;

/* Opens a file (any type that can be read). Compression is recognised by content. Fails with
 * CQ_E_OPEN. */
cq_status cqi_source_open_path(const char *path, const cqi_source_limits *limits,
                               cqi_source **source, cq_error *error);

/* Reads from an open descriptor, which stays the caller's. */
cq_status cqi_source_open_descriptor(int descriptor, const cqi_source_limits *limits,
                                     cqi_source **source, cq_error *error);

/* Reads bytes that stay the caller's and must live as long as the source. */
cq_status cqi_source_open_memory(const void *bytes, size_t len, const cqi_source_limits *limits,
                                 cqi_source **source, cq_error *error);

/*
 * Reads up to `capacity` bytes into `buffer`; *len tells how many came. CQ_OK: *len > 0. CQ_END:
 * the document is complete. CQ_E_DAMAGED: truncated or corrupt; everything that could be read was
 * returned by the calls before. CQ_E_READ: the system refused. CQ_E_LIMIT: a bomb. CQ_E_OPEN: what
 * would undo the compression is missing.
 */
cq_status cqi_source_read(cqi_source *source, void *buffer, size_t capacity, size_t *len,
                          cq_error *error);

/*
 * Takes the whole document, a PDF as it is, with all that is known of it, into a source of its own,
 * for another thread to read. CQ_OK: *len bytes. CQ_STOP: it is longer than `most`, and still to be
 * read. How it ends, the new source tells.
 */
cq_status cqi_source_take(cqi_source *source, size_t most, cqi_source **taken, size_t *len,
                          cq_error *error);

/* The document's next bytes without reading them, of a PDF as it is: `want` of them, or fewer where
 * it ends or fails behind them. Good until the next call. Fails as cqi_source_read where nothing
 * can be read. */
cq_status cqi_source_peek(cqi_source *source, size_t want, const unsigned char **bytes, size_t *len,
                          cq_error *error);

/*
 * What the document's surroundings declare of it, such as the header lines of an archived page or a
 * mail: a media type in lower case without parameters ("text/html") and a label of an encoding as
 * written. NULL: nothing. Declarations are often wrong, so they are evidence only. Strings are the
 * source's. Setting them copies; what is too long to be one is dropped.
 */
const char *cqi_source_media_type(const cqi_source *source);
const char *cqi_source_charset(const cqi_source *source);
void cqi_source_declare(cqi_source *source, const char *media_type, const char *charset);

/* The encoding that the document is certainly in, because its container was decoded before; NULL:
 * not known. The string set must be static. */
const char *cqi_source_encoding(const cqi_source *source);
void cqi_source_set_encoding(cqi_source *source, const char *encoding);

/* It is text, whatever its first bytes look like. */
void cqi_source_set_text(cqi_source *source);

void cqi_source_close(cqi_source *source); /* NULL is fine */

/*
 * Calls `visit` for every document that `path` stands for: the file itself, or, of a directory, all
 * files below it in the order of their names' bytes, links to directories not followed. What cannot
 * be listed is visited too, with its error (status < 0) instead of CQ_OK, and the walk goes on.
 * Stops when `visit` returns other than CQ_OK, and returns that.
 */
typedef cq_status (*cqi_walk_visit)(void *context, const char *path, cq_status status,
                                    const cq_error *error);
cq_status cqi_walk(const char *path, cqi_walk_visit visit, void *context);

#endif
