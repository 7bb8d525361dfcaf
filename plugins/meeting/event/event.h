/*
 * event.h - what a document says of its meetings: observations, sentence by sentence, and the
 * records that they are merged into at the document's end.
 */
#ifndef MEETING_EVENT_H
#define MEETING_EVENT_H

#include "document.h"

enum { DATE_SIZE = 64, CODE_SIZE = 16 };

/* With a status in the lexicon of cues: of Chinese; before Hiragana it is Japanese and no cue. */
enum {
    CUE_CHINESE = 1 << 8,
    CUE_GERMAN = 1 << 9,    /* wird: the future before an infinitive only */
    CUE_DECISION = 1 << 11, /* what a body decides at its session is planned for another one */
    CUE_PURPOSE = 1 << 12,  /* an infinitive: of what is wanted, or of what somebody came for */
    CUE_FRONT = 1 << 10 /* said of the mention behind it: 同意举行; behind one, what it agreed on */
};

enum { STATUS_NONE = 0, STATUS_HELD, STATUS_PLANNED, STATUS_POSTPONED };

/* What one sentence, or a heading with the lines under it, says of one meeting. */
typedef struct observation {
    uint32_t series;
    uint32_t ordinal; /* 0: none */
    uint32_t other;   /* the meeting that it may be of instead; see record */
    bool apart;       /* counted apart from the meetings that its series is named by */
    bool other_apart;
    cq_str name;     /* ... and what its own series is called then; empty: as the series is */
    uint32_t flags;  /* MENTION_ flags of the mention */
    uint32_t status; /* by the words around it */
    bool late;       /* its date lies behind the document's date */
    bool early;      /* and before it */
    bool this_month; /* it begins in the document's month */
    bool sure;       /* the words that say so stand close behind the mention */
    bool heading;    /* from the lines under a heading */
    bool title;      /* of a mention in a heading or a short line */
    bool told;       /* stated, be it without a day and place: decided at the Summit, agreed on */
    bool remote;     /* by video link: it had no place */
    bool recorded;   /* of the head of a record of the meeting: its date is the meeting's */
    bool setting;    /* what is told was done there: "at its third meeting" */
    bool attached;   /* its date names it: "the session of December 1961" */
    bool titled;     /* ... that is the document's title: "Meeting of the Contact Group" */
    uint64_t segment;
    bool whole_country;
    char date[DATE_SIZE];
    char country[CODE_SIZE];
    cq_str place;      /* in the events' store */
    uint64_t evidence; /* a handle of the host's */
} observation;

typedef struct place {
    uint32_t first; /* tokens */
    uint32_t last;
    cq_str text;
    char country[CODE_SIZE];
    bool whole_country;
} place;

typedef struct item {
    uint32_t series;
    uint32_t ordinal;
    bool person;
    cq_str value;
} item;

/* Letters of an agency and its name; see alias.c. */
typedef struct body_alias {
    cq_str letters;
    cq_str name;
} body_alias;

enum { ALIAS_MAX = 24 };

/* A heading that waits for the lines under it to say when and where. */
typedef struct pending {
    bool active;
    size_t observation;
    uint32_t lines; /* that may still come */
    uint32_t label; /* whose value stands on the next line; see lines.c */
    uint64_t segment;
    bool own_date; /* a line with the document's own date has come */
    bool dated;    /* it tells the day itself, and no place */
    bool loose;    /* its day stood in a line without a label, as that of the paper does */
    bool minutes;  /* it heads a record of the meeting: that date is the meeting's */
} pending;

typedef struct events {
    const model *m;
    cqk_lexicon *cues;
    cqk_lexicon *before_places;
    store memory;
    observation *items;
    size_t count;
    size_t capacity;
    item *people;
    size_t person_count;
    size_t person_capacity;
    pending heading;
    place dateline; /* the city in front of the report; empty: none */
    place visit;    /* the country of the visit told last, and its days; see visit.c */
    char visit_date[DATE_SIZE];
    uint64_t visit_segment;
    char document_date[DATE_SIZE];
    char first_line[DATE_SIZE]; /* the days with which the lines of a chronology begin: the first */
    char line_date[DATE_SIZE];  /* ... and the last */
    uint32_t dated_lines;       /* how many there are, in their order */
    uint32_t section;           /* status of the meetings that are listed below the last title */
    body_alias aliases[ALIAS_MAX];
    uint32_t alias_count;
    uint32_t report_year; /* of an annual report, by its head; 0: it is none */
    bool paper;           /* its head says that it is a programme or list of a meeting */
    bool provisional;     /* its head says that it is an agenda of a meeting to come */
} events;

cqk_lexicon *cues_new(const cq_host *host); /* words of events.c, for the model */
cqk_entries cues_other(void);               /* those of the other languages, for cues_new */
cqk_entries cues_east(void);
cqk_lexicon *before_places_new(const cq_host *host); /* words of where.c, for the model */

/* Takes for one the series of a body under its letters and under its name. (alias.c) */
void join_aliased_series(events *e, const document *d);

void events_begin(events *e, cq_str document_date);
void events_free(events *e);

/* Reads one segment with its records and the entities that were kept. */
cq_status events_link(events *e, document *d, const cq_segment *segment,
                      const cq_entity *const *entities, size_t count, const cq_emitter *out);

/* Compares all dates with the document's again, which is found in the end only. */
void events_set_document_date(events *e, const char *date);

/* Merges the observations and emits one record a meeting. */
cq_status events_emit(events *e, document *d, const cq_emitter *out);

#endif
