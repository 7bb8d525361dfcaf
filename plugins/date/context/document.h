/*
 * document.h - what the date plugin learns of a whole document: its own date, its language, and
 * whether its numeric dates put the day or the month first.
 */
#ifndef DATE_DOCUMENT_H
#define DATE_DOCUMENT_H

#include "context/office.h"
#include "value/resolve.h"

/* Behind the languages: which English a document is written in, and places whose English puts the
 * day or the month first. */
enum {
    SPELLING_BRITISH = LANGUAGE_COUNT,
    SPELLING_AMERICAN,
    PLACE_DAY_FIRST,
    PLACE_MONTH_FIRST,
    SPELLINGS_END
};

enum { FUNCTION_SLOTS = 256 };

typedef struct study {
    uint32_t tokens;                   /* looked at for the language */
    uint32_t languages[SPELLINGS_END]; /* function words seen, and spellings of English */
    uint32_t day_first;                /* 25/06/2023 */
    uint32_t month_first;              /* 06/25/2023 */
    uint32_t named_day_first;          /* 25 June 2023 */
    uint32_t named_month_first;        /* June 25, 2023 */
    point head;                        /* the date in the title that lacks its year; day 0: none */
    point dateline;                    /* of a news agency, without its year; day 0: none */
    bool special;                      /* the title speaks of an extraordinary press conference */
    uint32_t entries;                  /* lines that begin with another date than the one before */
    cqk_date entry;                    /* the last of them */
    uint32_t items;    /* counted lines that end with another date than the one before */
    cqk_date item;     /* the last of them */
    uint32_t minguo;   /* years counted by the Republic of China's era */
    bool cable;        /* headed as one: R 221445Z APR 75, FM AMEMBASSY */
    uint32_t dotted;   /* days written with dots: 2005.9.13, (8.23) */
    int32_t only_year; /* the year of all days that tell theirs; else 0 */
    bool several_years;
    int32_t latest_year; /* the latest year that is mentioned; 0: none */
    office_seen offices;
} study;

/* Function words by which Western languages are told apart: a table with open addressing, large
 * enough that nearly all other words meet a free slot at once. */
enum { FUNCTION_WORD_SLOTS = 2048 };

typedef struct function_words {
    struct {
        uint32_t hash; /* 0: free */
        uint8_t language;
    } slots[FUNCTION_WORD_SLOTS];
} function_words;

void function_words_init(function_words *words, const cq_host *host);

void study_language(study *s, const function_words *words, const cq_segment *segment);
uint8_t study_best_language(const study *s);
uint8_t study_order(const study *s);
void study_item(study *s, const item *it);

/* Notes the date of a title that has month and day only. */
void study_head(study *s, const cq_segment *segment, const item *it);

/* The document's date by its title's month and day and the persons in office that it names; year
 * NO_YEAR: cannot be told. *evidence: how many persons speak for it. */
cqk_date study_year_of_head(const study *s, uint32_t *evidence);

/* The day of the agency's dateline in the year that is nearest to an item's; year NO_YEAR: there is
 * no dateline, or the item is no full date. */
cqk_date study_near(const study *s, const item *it, const resolved *value);

/* The day that a decimal file number at the start of a text ends with; year NO_YEAR: it is none. */
cqk_date file_number_date(cq_str text);

/* Notes an item that begins a line, has it to itself, or ends one that is counted ("2nd Workshop,
 * Seoul, 14 April 2010"). Are there so many that the document is a chronology or a list, of which
 * no date is the document's own? */
bool study_chronology(study *s, const cq_segment *segment, const item *it, const resolved *value);

/* Has the item, which says its year, a line to itself, as a heading that the lines below count
 * from?
 */
bool is_heading(const cq_segment *segment, const item *it, const resolved *value);

/* 2030|アジェンダ: a year that a plan is for, which says nothing of when things happen. */
bool is_target_year(const cq_segment *segment, const point *p);

/* How likely the item is the document's own date: 0 to 1000, 0 where it cannot be. */
uint32_t weigh_document_date(const cq_segment *segment, const item *it, const resolved *value);

#endif
