/*
 * container.h - what holds documents: archives, archived pages, mailboxes, JSON Lines; and one of
 * their members. unpack.c walks them.
 */
#ifndef CQI_CONTAINER_H
#define CQI_CONTAINER_H

#include "base/buffer.h"
#include "source/input.h"
#include "source/source.h"

enum { CQI_MEDIA_TYPE_SIZE = 128, CQI_CHARSET_SIZE = 48 };

/* A member as its container gives it. {0} before the first; the name's memory is used again. */
typedef struct cqi_member {
    cqi_buffer name;  /* as it stands there: bytes of any encoding, not terminated */
    cqi_input *input; /* closed by who gets it, before the next member is asked for; NULL: failed */
    cq_status status; /* why it failed */
    cq_error error;
    char media_type[CQI_MEDIA_TYPE_SIZE]; /* declared; empty: not */
    char charset[CQI_CHARSET_SIZE];
    const char *encoding; /* what it is certain to be in; NULL: not known */
    bool is_text;         /* a document as it is, whatever its first bytes look like */
} cqi_member;

typedef struct cqi_container cqi_container;

typedef struct cqi_container_class {
    /* The next member: CQ_OK; CQ_END; or a failure that ends the container. */
    cq_status (*next)(cqi_container *container, cqi_member *member, cq_error *error);
    void (*close)(cqi_container *container);
} cqi_container_class;

struct cqi_container {
    const cqi_container_class *class;
};

/* Marks the member as failed; returns CQ_OK, because its container goes on. */
#define CQI_MEMBER_FAILED(member, code, ...)                                                       \
    ((member)->status = cqi_fail(&(member)->error, (code), __VA_ARGS__), CQ_OK)

/* Opening: each reads from `below`, which stays the caller's and must not be read elsewhere. */

/* tar, zip or 7z, by the name that cqi_archive_recognised gave. */
const char *cqi_archive_recognised(const unsigned char *bytes, size_t len);
cq_status cqi_archive_open(const char *name, cqi_input *below, const cqi_source_limits *limits,
                           cqi_container **container, cq_error *error);

bool cqi_warc_recognised(const unsigned char *bytes, size_t len);
cq_status cqi_warc_open(cqi_input *below, const cqi_source_limits *limits,
                        cqi_container **container, cq_error *error);

bool cqi_mbox_recognised(const unsigned char *bytes, size_t len);
cq_status cqi_mbox_open(cqi_input *below, cqi_container **container, cq_error *error);

/* `field` is the text, `id` the name (NULL: the line's number). Both outlive the container. */
cq_status cqi_jsonl_open(cqi_input *below, const char *field, const char *id,
                         cqi_container **container, cq_error *error);

#endif
