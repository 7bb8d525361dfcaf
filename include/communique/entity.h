/*
 * communique/entity.h - what an extractor gives: entities, and records of several entities.
 *
 * Part of the plugin ABI: structs grow at their end only; `size` says how far one is filled.
 */
#ifndef COMMUNIQUE_ENTITY_H
#define COMMUNIQUE_ENTITY_H

#include "types.h"

/* The kinds every reader of the output knows. A plugin may add its own: lower case, [a-z0-9_-]+. */
#define CQ_KIND_AGENCY  "agency"
#define CQ_KIND_DATE    "date"
#define CQ_KIND_MEETING "meeting"
#define CQ_KIND_PERSON  "person"
#define CQ_KIND_SYMBOL  "symbol"

/* cq_entity.flags */
enum {
    /* The document says what this text stands for ("Full Name (ACR)"): where another document of
     * the batch that comes later uses it without saying so, it means the same. */
    CQ_ENTITY_DEFINES = 1u << 0,
    /* An entity only if an earlier document of the batch defines its text, for its kind: it then
     * gets the definition's value and fields, and the field `defined_in`. It never displaces
     * another entity, is not shown to `link`, and is dropped where there is no batch. */
    CQ_ENTITY_TENTATIVE = 1u << 1
};

/* Score of an entity that is as good as any: see cq_entity.score. */
#define CQ_SCORE_DEFAULT 500

/*
 * One mention in one segment.
 *
 * As an argument of cq_emitter.entity it is the plugin's: the host copies what it keeps before the
 * call returns. As an item of `link`'s list it is the host's, good until `link` returns.
 */
typedef struct cq_entity {
    uint32_t size; /* sizeof(cq_entity) of whoever filled it */
    uint32_t
        kind; /* emitting: index into the extractor's own kinds[]. In `link`: without meaning */
    uint32_t start; /* bytes of segment->text, half-open, on character boundaries, start < end */
    uint32_t end;
    /*
     * 0 to 1000, default 500. Where two entities overlap the longer one stays; between equally long
     * ones the higher score, then the kind named first in the list above. A score of 900 and more
     * also beats longer ones of less than 900: for what is certain by its context. Before that, a
     * meeting whose name ends within an agency's that began in it goes on to the agency's end, if
     * that has an `id` or is the longer of the two.
     */
    uint32_t score;
    uint32_t field_count;
    cq_str value;           /* the normalised value; empty where there is none */
    cq_str rule;            /* which rule found it: stable, short, "numeric-dmy"; not empty */
    const cq_field *fields; /* field_count of them; names [a-z_]+; NULL if none */
    cq_str kind_name;       /* in `link`: its kind. Emitting: left empty */
    cq_str plugin;          /* in `link`: the name of the extractor. Emitting: left empty */
    uint32_t flags;         /* CQ_ENTITY_ */
    uint32_t reserved;      /* 0 */
} cq_entity;

/*
 * A statement about several mentions, such as "the 2nd meeting of this series was held there then".
 * Records of all documents are merged into one register. See cq_emitter.record.
 *
 * Kind "meeting" has the fields series, ordinal (number), date (EDTF), place, status ("held" or
 * "planned"), and lists: parties, agencies, people. What a document does not say is left out.
 */
typedef struct cq_record {
    uint32_t size; /* sizeof(cq_record) of whoever filled it */
    uint32_t field_count;
    const cq_field *fields;
    uint32_t evidence_count;
    uint32_t reserved;
    const uint64_t *evidence; /* handles from cq_emitter.mark, at least one */
    cq_str kind;              /* "meeting" */
} cq_record;

#endif
