/*
 * communique/pipeline.h - running documents through the pipeline.
 *
 *     cq_pipeline *pipeline;
 *     cq_pipeline_new(NULL, &pipeline, &error);
 *     cq_pipeline_load(pipeline, "plugins/date.so", &error);
 *     cq_worker_new(pipeline, &worker, &error);
 *     cq_worker_run(worker, CQ_WANT_ENTITIES, "statement.txt", &sink, &error);
 *     cq_worker_free(worker);
 *     cq_pipeline_free(pipeline);
 *
 * A pipeline holds options and plugins. It is set up by one thread, and is read-only from the first
 * worker on. A worker runs one document at a time; use one a thread. cq_batch_run does all of that
 * for a list of files: threads, order, output formats, the register of meetings.
 *
 * Part of the library interface (not of the plugin ABI). Since 0.1.
 */
#ifndef COMMUNIQUE_PIPELINE_H
#define COMMUNIQUE_PIPELINE_H

#include "export.h"
#include "plugin.h"
#include "result.h"
#include "status.h"

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct cq_pipeline cq_pipeline;
typedef struct cq_worker cq_worker;

/* A name and a value, both NUL-terminated. */
typedef struct cq_option {
    const char *name;
    const char *value;
} cq_option;

/* How documents are read. {.size = sizeof(cq_options)} is the default of everything. */
typedef struct cq_options {
    uint32_t size;
    const char *encoding;            /* name or label of every document's encoding; NULL: detect */
    const char *reference_date;      /* YYYY-MM-DD; NULL: none */
    const char *isa;                 /* name of a tokenizer kernel; NULL: the fastest here */
    uint64_t whole_document;         /* bytes up to which a document is surveyed whole; 0: 16 MiB */
    const cq_option *plugin_options; /* what cq_host.option answers; copied */
    size_t plugin_option_count;
    /* Receives what plugins and the host log; may be called by any thread. NULL: dropped. */
    void (*log)(void *context, int32_t level, const char *message);
    void *log_context;
    /* How far packed documents are followed; 0: the default. What goes beyond fails alone. */
    uint64_t max_ratio;   /* bytes that a packed one gives, judged after 16 MiB: 200 */
    uint64_t max_depth;   /* archives inside one another: 4 */
    uint64_t max_entries; /* of one archive: 100,000 */
    uint64_t max_bytes;   /* of all documents of one operand, unpacked: no limit */
    /* What is no archive is JSON Lines: each line an object with a document's text in this field;
     * NULL: it is a document. And with its name in this one; NULL: its name is the line's number.
     */
    const char *jsonl_field;
    const char *jsonl_id;
} cq_options;

/*
 * Makes a pipeline without plugins. `options` may be NULL and need not outlive the call, the
 * strings are copied. Fails with CQ_E_ENCODING, CQ_E_ARGUMENT (reference date, kernel),
 * CQ_E_MEMORY.
 */
CQ_API cq_status cq_pipeline_new(const cq_options *options, cq_pipeline **pipeline,
                                 cq_error *error);

/*
 * Loads the plugin in a file and opens its extractors. Fails with CQ_E_OPEN (no such file, not a
 * shared object), CQ_E_ABI (no entry, other ABI: the message says which side is older), CQ_E_PLUGIN
 * (its description is wrong, or it refused to open), CQ_E_STATE (there are workers already). An
 * extractor whose name is taken is left out with a warning; the first one stays. [control]
 */
CQ_API cq_status cq_pipeline_load(cq_pipeline *pipeline, const char *path, cq_error *error);

/* Loads all files *.so of a directory, in the order of their names; a file that cannot be loaded is
 * reported through `log` and passed over. Fails with CQ_E_OPEN when the directory cannot be read.
 */
CQ_API cq_status cq_pipeline_load_directory(cq_pipeline *pipeline, const char *path,
                                            cq_error *error);

/* Adds a plugin that is linked into the program, by its entry. */
CQ_API cq_status cq_pipeline_add(cq_pipeline *pipeline, cq_plugin_entry_function entry,
                                 cq_error *error);

/* An extractor that was loaded. Strings are the pipeline's, good until it is freed. */
typedef struct cq_extractor_info {
    const char *name;
    const char *file; /* "" if linked in */
    const char *plugin_id;
    const char *plugin_version;
    const char *license;
    const char *summary;
    uint32_t abi;
    const char *const *kinds; /* ended by NULL */
} cq_extractor_info;

CQ_API size_t cq_pipeline_extractor_count(const cq_pipeline *pipeline);
CQ_API cq_extractor_info cq_pipeline_extractor(const cq_pipeline *pipeline, size_t index);

/* Closes and frees; its workers must be freed before. NULL is fine. */
CQ_API void cq_pipeline_free(cq_pipeline *pipeline);

/* What of a document is wanted. */
enum {
    CQ_WANT_ENTITIES = 0,
    CQ_WANT_MEETINGS = 1,
    CQ_WANT_TOKENS = 2,
    CQ_WANT_SENTENCES = 3,
    CQ_WANT_TEXT = 4,
    CQ_WANT_ENCODING = 5 /* only begin and end are called, and only the document's head is read */
};

CQ_API cq_status cq_worker_new(cq_pipeline *pipeline, cq_worker **worker, cq_error *error);
CQ_API void cq_worker_free(cq_worker *worker); /* NULL is fine */

/*
 * Runs one document. `path` names a file, "-" is standard input. Results go to `sink` as they are
 * found. Returns CQ_OK; CQ_E_DAMAGED when the document was truncated or damaged (what could be read
 * has been delivered, `end` too); CQ_E_OPEN, CQ_E_READ, CQ_E_BINARY, CQ_E_LIMIT, CQ_E_MEMORY; or
 * what the sink returned. The error's message does not repeat the path.
 *
 * An archive (tar, zip, 7z), archived pages (WARC), a mailbox or JSON Lines is run document by
 * document, from `begin` to `end` of each, under names such as "dump.tar.gz!/dir/a.txt". One that
 * fails is told to the sink's `problem`; the others go on, and the first failure is returned when
 * all are done, its message with the document's name in front.
 */
CQ_API cq_status cq_worker_run(cq_worker *worker, int want, const char *path, const cq_sink *sink,
                               cq_error *error);

/* The same for a document in memory; `name` is what results call it. */
CQ_API cq_status cq_worker_run_memory(cq_worker *worker, int want, const char *name,
                                      const void *bytes, size_t len, const cq_sink *sink,
                                      cq_error *error);

/* How a batch's output looks. */
enum {
    CQ_FORMAT_JSONL = 0,
    CQ_FORMAT_TABLE = 1,
    CQ_FORMAT_TSV = 2,
    CQ_FORMAT_CSV = 3,
    CQ_FORMAT_BRAT = 4, /* entities only */
    CQ_FORMAT_ICAL = 5  /* meetings only */
};

/* The number of a format by its name, -1 if there is none; the name by its number, NULL at the end.
 */
CQ_API int cq_format_find(const char *name);
CQ_API const char *cq_format_name(int format);

/* Progress of a batch so far. */
typedef struct cq_progress {
    uint64_t documents;
    uint64_t failed;
    uint64_t bytes;
} cq_progress;

/* A run over many documents. {.size = sizeof(cq_batch)} with inputs and write is enough. */
typedef struct cq_batch {
    uint32_t size;
    int want;                  /* CQ_WANT_... */
    int format;                /* CQ_FORMAT_... */
    const char *const *inputs; /* files, directories (walked in sorted order), "-" */
    size_t input_count;
    const char *const *types; /* entity types to give out; NULL: all */
    size_t type_count;
    unsigned jobs;  /* workers; 0: as many as processors */
    int color;      /* table only: colour the output with terminal sequences */
    unsigned width; /* table only: columns of the terminal; 0: 100 */
    void *context;  /* handed to the functions below */
    /* Takes the output in order; CQ_OK, CQ_E_CLOSED or CQ_E_WRITE. One thread at a time. */
    cq_status (*write)(void *context, const void *bytes, size_t len);
    /* A document failed, or was read with a warning (status CQ_OK). In order of the inputs, by one
     * thread at a time, after what that document's output was. NULL: not told. */
    void (*problem)(void *context, const char *document, cq_status status, const char *message);
    /* Called now and then. NULL: not called. */
    void (*progress)(void *context, const cq_progress *progress);
} cq_batch;

/*
 * Runs a batch. The output is the same for every number of jobs. Returns CQ_OK when all documents
 * were processed, also when some failed: `progress` (may be NULL) counts them; CQ_E_CLOSED,
 * CQ_E_WRITE, CQ_E_MEMORY when it had to end early.
 */
CQ_API cq_status cq_batch_run(cq_pipeline *pipeline, const cq_batch *batch, cq_progress *progress,
                              cq_error *error);

/* Drives a plugin file through what a host may do to it and tells the first breach of contract in
 * `error`; CQ_OK: none found. [control] */
CQ_API cq_status cq_plugin_check(const char *path, cq_error *error);

/*
 * The host as plugins see it, without a pipeline: for tools and tests that call an extractor's
 * functions directly. Its log drops everything, it has no options. Static.
 */
CQ_API const cq_host *cq_host_default(void);

/* The n-th tokenizer kernel of this library, NULL at the end; *usable: does this CPU have what it
 * needs? The first usable one is the fastest. */
CQ_API const char *cq_isa_name(size_t index, int *usable);

/* The version of the library; and line by line what it is built with and what it can do,
 * NULL at the end. Static. */
CQ_API const char *cq_version(void);
CQ_API const char *cq_build_info(size_t index);

/* The IANA name, in upper case, that an encoding's name or label stands for; NULL: not known. */
CQ_API const char *cq_encoding_find(const char *label);

/* The short meaning of a status. Static. */
CQ_API const char *cq_status_text(cq_status status);

#ifdef __cplusplus
}
#endif

#endif
