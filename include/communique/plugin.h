/*
 * communique/plugin.h - the plugin ABI, version 1.0.
 *
 * A plugin is a shared object that exports one function, cq_plugin_entry. It links against nothing
 * of communique: what it needs of the host it gets through cq_host. plugins/example is a whole
 * plugin in under 60 lines; docs/plugins.md walks through it.
 *
 *     static cq_status scan(void *worker, const cq_segment *segment, const cq_emitter *out);
 *     static const char *const kinds[] = {"treaty", NULL};
 *     static const cq_extractor treaty = {
 *         .size = sizeof treaty, .name = "treaty", .kinds = kinds, .scan = scan};
 *     static const cq_extractor *const extractors[] = {&treaty, NULL};
 *     CQ_PLUGIN_DEFINE(.id = "org.example.treaty", .version = "1.0", .license = "MIT",
 *                      .summary = "names of treaties", .extractors = extractors)
 *
 * Lifecycle of an extractor. Every function but `scan` may be NULL.
 *
 *     open                      once a pipeline: read lexicons, compile patterns  [control]
 *       spawn                   once a worker: scratch memory                     [worker]
 *         begin                 once a document                                   [worker]
 *           survey  x segments  learn from the whole document; no entities yet    [worker]
 *           (facts are settled)
 *           { scan              emit the entities of one segment                  [worker]
 *             (overlaps of all extractors are resolved)
 *             link } x segments read what was kept, emit records; only where      [worker]
 *                               records are wanted
 *         end                   once a document                                   [worker]
 *       retire                  frees what spawn made                             [worker]
 *     close                     frees what open made                              [control]
 *
 * `survey` sees all segments of a document before the first `scan`, as long as the document is
 * within the limit for whole documents (16 MiB by default); of a longer one it sees the head.
 * Several segments may be surveyed (scanned) by one extractor before the next one sees the first.
 * When `begin` fails, `end` is not called; when any other call for a document fails, `end` is.
 *
 * Threads: [control] is one thread, before the first and after the last worker. [worker] calls of
 * one worker never overlap, but may come from different threads; different workers of one model
 * run at the same time, so the model is read-only after `open`. [any] may be called from anywhere.
 *
 * Growth: structs grow at their end. The host reads of a plugin's struct what its `size` covers,
 * and a plugin reads of the host's structs what theirs covers: CQ_HAS() asks for one field.
 *
 * This header is append-only within ABI 1. Since 0.1.
 */
#ifndef COMMUNIQUE_PLUGIN_H
#define COMMUNIQUE_PLUGIN_H

#include "entity.h"
#include "export.h"
#include "status.h"
#include "text.h"
#include "types.h"
#include "version.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Does the struct that `pointer` points to have `field`, by its size? */
#define CQ_HAS(pointer, field)                                                                     \
    ((pointer)->size >= (size_t)((const char *)&(pointer)->field - (const char *)(pointer)) +      \
                            sizeof((pointer)->field))

enum { CQ_LOG_DEBUG = 0, CQ_LOG_INFO = 1, CQ_LOG_WARNING = 2, CQ_LOG_ERROR = 3 };

/*
 * Tokens that an extractor wants to be shown, by their class and their words. Most extractors have
 * nothing to do at nearly all tokens: the host looks each token up once, for all of them.
 */
typedef struct cq_watch {
    uint32_t size;    /* sizeof(cq_watch) of the plugin */
    uint32_t kinds;   /* of kinds k for which bit 1 << k is set (CQ_TOKEN_...); 0: of any kind */
    uint16_t with;    /* with all of these CQ_SHAPE_ bits, those up to CQ_SHAPE_NON_ASCII */
    uint16_t without; /* and with none of these */
    /* A bitmap over hashes of `word_bits` bits, a power of two from 64 on: tokens for which bit
     * (hash & (word_bits - 1)) is set. NULL: all tokens of that class. */
    uint32_t word_bits;
    const uint64_t *words;
} cq_watch;

/* What the host does for a plugin. The host's; good from `open` until `close` returns. */
typedef struct cq_host cq_host;
struct cq_host {
    uint32_t size;
    uint32_t abi;   /* CQ_ABI_VERSION of the host */
    cq_str version; /* of the library, "0.1.0" */

    /* Logs one line, NUL-terminated UTF-8 without a line end. [any] */
    void (*log)(const cq_host *host, int32_t level, const char *message);

    /*
     * The key under which words are compared: case folded (simple folding), full-width forms
     * narrowed, accents of Latin, Greek and Cyrillic letters taken off. fold_hash hashes that key;
     * it is the `hash` column of cq_tokens, and differs between versions of the library: never
     * store one. fold writes the key to `out` (at most 3 * len bytes are needed) and returns its
     * length; where that is over `capacity`, nothing was written. [any]
     */
    uint32_t (*fold_hash)(const char *text, size_t len);
    size_t (*fold)(const char *text, size_t len, char *out, size_t capacity);

    /*
     * Splits text as a segment's text is split, white space left out: writes up to `capacity`
     * tokens' columns (each may be NULL) and returns how many there are in all. For lexicons of
     * several words. [any]
     */
    size_t (*tokenize)(const cq_host *host, cq_str text, uint32_t *start, uint32_t *end,
                       uint32_t *hash, size_t capacity);

    /*
     * An option the user set for plugins, such as "gazetteer"; the n-th value of that name from 0,
     * {NULL, 0} when there are no more. Good until `close` returns. [control]
     */
    cq_str (*option)(const cq_host *host, const char *name, size_t n);

    /* The folder of the plugin's file, where its data lies: NUL-terminated, without a slash at the
     * end; "" for a plugin that is linked in. [control] */
    const char *directory;

    /* A further interface of the host by its id ("communique.log/1"), NULL if it has none. [any] */
    const void *(*extension)(const cq_host *host, const char *id);

    /*
     * Asks for a bit of cq_tokens.watched to be set for such tokens. Returns the bit as a mask: a
     * new one, or `bit`, if that is not 0, for these tokens too. Returns 0 where memory is out or
     * `watch` is wrong. The bit is set for all tokens asked for, and may be set for others: it says
     * where to look, not what is there. [control]
     */
    uint32_t (*watch)(const cq_host *host, const cq_watch *watch, uint32_t bit);

    void *host_data; /* the host's own */
};

/*
 * Where a plugin puts what it found. The host's; good until the call that received it returns.
 *
 * Each function returns CQ_OK, CQ_STOP ("wind up and return CQ_STOP"; not an error), or an error
 * that says what was wrong with the argument: the item is then dropped and the document goes on.
 */
typedef struct cq_emitter cq_emitter;
struct cq_emitter {
    uint32_t size;
    uint32_t reserved;

    /* An entity of this segment. In `scan` only. Any number, in any order, overlapping as they may:
     * overlaps are resolved after all extractors have seen the segment. */
    cq_status (*entity)(const cq_emitter *self, const cq_entity *entity);

    /*
     * A fact of the whole document. In `survey` only. Several extractors may report one fact, and
     * one extractor several times: the highest weight (0 to 1000) wins, the first of equals.
     */
    cq_status (*fact)(const cq_emitter *self, cq_str name, cq_str value, uint32_t weight);

    /* Keeps a span of this segment as evidence until the document ends, and sets *handle to what
     * a record can name it by. In `link` (and `scan`) only. */
    cq_status (*mark)(const cq_emitter *self, uint32_t start, uint32_t end, uint64_t *handle);

    /* A record. In `link` and `end` only. Copied before the call returns. */
    cq_status (*record)(const cq_emitter *self, const cq_record *record);

    void *host_data; /* the host's own */
};

enum {
    /* It reports facts: it surveys segments before extractors without this flag do. */
    CQ_EXTRACTOR_FACTS = 1 << 0
};

/* One extractor of a plugin. Static data of the plugin's, never written. */
typedef struct cq_extractor {
    uint32_t size;            /* sizeof(cq_extractor) of the plugin */
    uint32_t flags;           /* CQ_EXTRACTOR_... */
    const char *name;         /* [a-z0-9_-]+, unique in a pipeline: the output's `plugin` */
    const char *const *kinds; /* the kinds of entity it emits, ended by NULL */

    /* Makes the model. *model may stay NULL. On failure `error` (not NULL) says why. [control] */
    cq_status (*open)(const cq_host *host, void **model, cq_error *error);
    /* Makes a worker of the model. Without `spawn`, the model itself is every worker. [worker] */
    cq_status (*spawn)(void *model, void **worker);
    cq_status (*begin)(void *worker, const cq_document *document);
    cq_status (*survey)(void *worker, const cq_segment *segment, const cq_emitter *emitter);
    cq_status (*scan)(void *worker, const cq_segment *segment, const cq_emitter *emitter);
    /* `entities`: `count` pointers to what was kept in this segment, ordered by start. */
    cq_status (*link)(void *worker, const cq_segment *segment, const cq_entity *const *entities,
                      size_t count, const cq_emitter *emitter);
    cq_status (*end)(void *worker, const cq_emitter *emitter);
    void (*retire)(void *worker);
    void (*close)(void *model);
} cq_extractor;

/* A plugin. Static data of the plugin's, never written. Strings are NUL-terminated UTF-8. */
typedef struct cq_plugin {
    uint32_t abi;  /* CQ_ABI_VERSION of the headers it was built with */
    uint32_t size; /* sizeof(cq_plugin) of the plugin */
    /* The oldest host ABI it can work with. CQ_PLUGIN_DEFINE sets it to `abi`, which is safe; who
     * lowers it must ask CQ_HAS() before using anything newer. */
    uint32_t min_host_abi;
    uint32_t flags;                           /* 0 */
    const char *id;                           /* reverse domain name: "org.example.treaty" */
    const char *version;                      /* the plugin's own */
    const char *license;                      /* SPDX expression */
    const char *summary;                      /* one line */
    const cq_extractor *const *extractors;    /* ended by NULL, at least one */
    const void *(*extension)(const char *id); /* a further interface of the plugin; may be NULL */
} cq_plugin;

/*
 * The entry: the one symbol a plugin exports. Returns its static description, or NULL when it
 * cannot serve a host of that ABI. Pure: it allocates nothing and calls nothing. A function, not
 * data, so that one file may serve two major versions. [control]
 */
typedef const cq_plugin *(*cq_plugin_entry_function)(uint32_t host_abi);
#define CQ_PLUGIN_ENTRY_NAME "cq_plugin_entry"
CQ_PLUGIN_EXPORT const cq_plugin *cq_plugin_entry(uint32_t host_abi);

/*
 * Defines the entry. With CQ_STATIC_PLUGIN_NAME defined (as an identifier) the entry gets that name
 * instead, so that several plugins can be linked into one program: tests and fuzzers do that.
 */
#ifdef CQ_STATIC_PLUGIN_NAME
#define CQ_PLUGIN_ENTRY_SYMBOL CQ_STATIC_PLUGIN_NAME
const cq_plugin *CQ_STATIC_PLUGIN_NAME(uint32_t host_abi);
#else
#define CQ_PLUGIN_ENTRY_SYMBOL cq_plugin_entry
#endif

#define CQ_PLUGIN_DEFINE(...)                                                                      \
    static const cq_plugin cq_plugin_description_ = {.abi = CQ_ABI_VERSION,                        \
                                                     .size = sizeof(cq_plugin),                    \
                                                     .min_host_abi = CQ_ABI_VERSION,               \
                                                     __VA_ARGS__};                                 \
    const cq_plugin *CQ_PLUGIN_ENTRY_SYMBOL(uint32_t host_abi)                                     \
    {                                                                                              \
        return host_abi >> 16 == CQ_ABI_MAJOR ? &cq_plugin_description_ : NULL;                    \
    }

#ifdef __cplusplus
}
#endif

#endif
