/*
 * agency.h - what the parts of this plugin share: the model made in `open`, a worker's scratch, and
 * the mention, which grows from a span of tokens to an entity.
 *
 *   find (gazetteer, document's own acronyms, grammars) -> decide (whose) -> emit
 *
 * `survey` finds and decides too, to learn: which countries and bodies the document names, and what
 * its acronyms stand for.
 */
#ifndef AGENCY_H
#define AGENCY_H

#include "country.h"
#include "gazetteer/match.h"
#include "given.h"
#include "lexicon.h"
#include "names/heads.h"
#include "place.h"
#include "quiet.h"
#include "text/view.h"

enum { NO_BODY = UINT32_MAX, NO_SOURCE = UINT32_MAX, ENGLISH_HEADS = 4 };

/* A body that does a function for a country. */
typedef struct duty {
    uint32_t key; /* hash of function and country */
    uint32_t source;
    uint32_t body;
} duty;

typedef struct agency_dictionary agency_dictionary;

enum { KOREAN_ENDS = 1 << 12, MISSION_PARTS = 1 << 12, CJK_CHARACTERS = 1 << 10 }; /* powers of 2 */

/* The suffixes of East Asian names by their last characters: numbers in the table + 1, 0: none. */
typedef struct agency_cjk_index {
    uint16_t first[CJK_CHARACTERS];
    uint16_t next[480];
    uint64_t marks[CJK_CHARACTERS / 64]; /* characters that other rules begin with */
} agency_cjk_index;

typedef struct agency_model {
    const cq_host *host;
    gaz_set set;
    uint32_t users; /* the first so many sources are the user's */
    cqk_countries *countries;
    cqk_given *given;     /* where a person's name begins */
    cqk_places *cities;   /* of datelines */
    cqk_lexicon *regions; /* parts of states */
    cqk_lexicon *words;   /* see heads.h */
    char *words_storage;
    agency_starts starts;
    struct {               /* bits of cq_tokens.watched */
        uint32_t small;    /* what a name may begin with: small words, ... */
        uint32_t any;      /* ... other words, ... */
        uint32_t marks;    /* ... punctuation; ... */
        uint32_t others;   /* ... capitals and Hangul, which are looked at one by one */
        uint32_t places;   /* what a country may begin with */
        uint32_t terms;    /* words of capitals */
        uint32_t language; /* what tells the language of a document */
        uint32_t regions;  /* what a part of a state begins with */
    } watched;
    agency_dictionary *dictionary; /* see translate.h */
    duty *duties;
    uint32_t duty_count;
    agency_cjk_index cjk;
    uint64_t korean_ends[KOREAN_ENDS / 64];     /* syllables that Korean names end in */
    uint64_t mission_parts[MISSION_PARTS / 64]; /* what words for missions begin with */
    uint32_t german_hash[4];
    uint32_t other_hash[4];
    uint32_t english[ENGLISH_HEADS]; /* of words that are heads in Romance only with accents */
    uint64_t links[LINK_BITS / 64];  /* hashes of the small words of French and Spanish names */
} agency_model;

typedef struct mention {
    uint32_t first; /* tokens [first, last) */
    uint32_t last;
    uint32_t start; /* bytes */
    uint32_t end;
    gaz_match name;  /* the gazetteer's name in it, without a country beside it; `last` 0: none */
    uint32_t source; /* of the gazetteer's node; NO_SOURCE: found by a grammar */
    uint32_t node;
    uint32_t body; /* NO_BODY while not decided */
    uint32_t body_source;
    uint32_t score;
    char country[16];  /* decided country; empty: none */
    char beside[8];    /* the country that stands beside it in the text */
    uint32_t value_at; /* into the worker's text pool */
    uint32_t value_len;
    cq_str id; /* the gazetteer's strings */
    cq_str kind;
    const char *rule;
    bool bound; /* a name that the document defines */
    bool guess; /* a ministry's usual name, given to a state that the document has not named */
    bool keep;
} mention;

/* A country named in a segment. */
typedef struct place {
    uint32_t first;
    uint32_t last;
    uint32_t start;
    uint32_t form; /* CQK_COUNTRY_... */
    char code[16];
    bool side; /* "on the Japanese side", "the Japanese delegation" */
} place;

/* An acronym or short name that the document gives a body. */
typedef struct binding {
    uint32_t name_at; /* into the worker's document pool */
    uint32_t name_len;
    uint32_t value_at;
    uint32_t value_len;
    uint32_t hash; /* of its first token */
    uint32_t source;
    uint32_t body;
    cq_str id;
    cq_str kind;
    char country[16];
    bool initials; /* its letters are those that the name's words begin with */
    const char *rule;
} binding;

typedef struct pool {
    char *data;
    size_t count;
    size_t capacity;
} pool;

/* The name by which a document calls a body. */
typedef struct own_form {
    uint32_t source;
    uint32_t body;
    uint32_t name;
} own_form;

/* What the survey found: see found.c. {0} is empty. */
typedef struct found_segment found_segment;
typedef struct agency_found {
    found_segment *segments; /* in their order */
    uint32_t segment_count;
    uint32_t segment_capacity;
    uint32_t next; /* the one that the scan comes to */
    mention *mentions;
    uint32_t mention_count;
    uint32_t mention_capacity;
    pool text;
} agency_found;

enum { OWN_NAMES = 64, KANA_MIN = 8 }; /* so many Hiragana make a document Japanese */
enum { COUNTRIES = 96, BINDINGS = 256, BINDING_FILTER = 1024, STOP_SPANS = 64 };

typedef struct tally {
    char code[16];
    uint32_t count;
} tally;

typedef struct agency_worker {
    const agency_model *model;
    agency_view view;
    mention *mentions;
    uint32_t mention_count;
    uint32_t mention_capacity;
    place *places;
    uint32_t place_count;
    uint32_t place_capacity;
    bool places_known;
    pool text; /* values of one segment's mentions */
    /* what the document taught */
    uint32_t *seen[GAZ_SOURCES];      /* a stamp a body */
    uint32_t *seen_list[GAZ_SOURCES]; /* the bodies that have it */
    uint32_t seen_count[GAZ_SOURCES];
    uint32_t stamp;
    tally countries[COUNTRIES];
    uint32_t country_count;
    binding bindings[BINDINGS];
    uint32_t binding_count;
    uint64_t binding_filter[BINDING_FILTER / 64];
    cqk_quiet quiet;      /* segments in which the survey saw no mention */
    cqk_quiet plain;      /* those of which nothing is cut, without East Asian tokens */
    agency_found found;   /* what it saw in the others */
    bool bound_small;     /* one of them begins with a small letter */
    pool facts;           /* the strings of bindings */
    uint32_t traditional; /* characters that only one of the Chinese scripts has */
    uint32_t simplified;
    uint32_t german; /* function words of German; of English and the Romance languages */
    uint32_t other;
    uint32_t kana;
    uint32_t segments;
    own_form own[OWN_NAMES];
    uint32_t own_count;
    const cq_document *document;
    uint32_t lone_lines; /* acronyms of departments that are a line of their own */
    uint32_t term_count; /* acronyms given as tentative in this document */
    char dateline[8];    /* the state of the first dateline's city */
    char embassy[8];     /* the first state whose embassy the document names */
    char
        seat_owner[8]; /* of the letterhead "LEGATION OF THE UNITED STATES, Santiago": whose, ... */
    char seat_host[8]; /* ... and where */
    uint32_t embassy_named; /* what its embassies' names have counted for it: see tally.c */
    bool embassy_writes;    /* the document is its note */
    bool seat_pending;      /* the last segment was one that ends in a comma */
    char section[16];       /* the state whose people the lines of a list name: see section.c */
    char letter_home[4]; /* the state that the heading of the letter says it is written from ... */
    char letter_host[4]; /* ... and that in which its writer or its addressee is posted */
} agency_worker;

static inline const gaz_body *body_of(const agency_model *model, uint32_t source, uint32_t body)
{
    return &model->set.source[source].bodies[body];
}

/* pools; UINT32_MAX: out of memory */
uint32_t agency_pool_add(pool *p, cq_str text);

/* Is token i exactly one of these words, parted by spaces? False past the end. */
bool agency_is_one_of(const cq_segment *segment, uint32_t i, const char *words);
/* Has the text no letters but those of Roman numerals, in capitals? */
bool agency_is_numeral(cq_str text);

/* Is token i a word of capitals that may be a body's where nothing explains it? */
bool agency_is_letters(const agency_worker *w, uint32_t i);

/* Behind a word of a name: does a person's name begin at token i? (person.c) */
bool agency_person_at(const agency_worker *w, uint32_t i);

/* find.c: all mentions of the worker's view, in order, without overlaps but for nested ones. */
cq_status agency_find(agency_worker *w);
/* The state beside a national body's name, which belongs to the mention. (beside.c) */
void agency_take_countries(const agency_worker *w, mention *m);
/* "told the State Department | of the United Kingdom's view": is the name that of one body, of a
 * state other than `code`? Names that any state may have are of none. */
bool agency_is_of_other_state(const agency_worker *w, const gaz_match *match, const char *code);
/* Is a name of the gazetteer a part of another by the gazetteer: 亚太经社会 of 联合国? */
bool agency_is_part_of(const agency_worker *w, const mention *m, const mention *whole);
/* Makes a mention one of what the document bound its text to. */
cq_status agency_take_binding(agency_worker *w, mention *m, const binding *b);
/* Does the segment have a token that a bound word may begin with? */
bool agency_may_be_bound(const agency_worker *w);
mention *agency_add(agency_worker *w, uint32_t first, uint32_t last, const char *rule);

/* bare.c: is a name of the gazetteer an ordinary word there ("Energy"), no department? Of one that
 * is a line of its own the document decides, by what it has on such lines. */
bool agency_is_bare_matter(const agency_worker *w, uint32_t i, uint32_t last);
void agency_see_lone(agency_worker *w, const mention *m);
bool agency_is_lone_matter(const agency_worker *w, const mention *m);

/* found.c: keeps the worker's mentions as what was found in a segment; makes them the worker's
 * again. false: nothing was kept, or more or less may be found by now. */
void agency_found_keep(agency_worker *w, uint64_t segment);
bool agency_found_take(agency_worker *w, uint64_t segment);
void agency_found_clear(agency_found *found); /* keeps the memory */
void agency_found_free(agency_found *found);

/* evidence.c */
bool agency_evidence_open(agency_model *model); /* false: out of memory */
bool agency_regions_open(agency_model *model);  /* false: out of memory */

/* Counts the states that the segment's regions speak for, each so many times. */
void agency_regions_count(agency_worker *w, uint32_t weight);
void agency_count_country(agency_worker *w, const char *code, uint32_t weight);
void agency_evidence_begin(agency_worker *w);
cq_status agency_evidence_segment(agency_worker *w);
void agency_evidence_see(agency_worker *w, const mention *m);
void agency_evidence_see_body(agency_worker *w, uint32_t source, uint32_t body);
bool agency_evidence_seen(const agency_worker *w, uint32_t source, uint32_t body);
cq_status agency_places(agency_worker *w);
/* A country that ends at token `last`, or begins at `first`; tokens it has, 0: none. */
uint32_t agency_country_before(const agency_worker *w, uint32_t last, cqk_country_match *match);
uint32_t agency_country_count(const agency_worker *w, const char *code);
/* A state whose embassy writes the document, or that nothing but its embassy names. (evidence.c) */
bool agency_is_guest(const agency_worker *w, const char *country);

/* letter.c: reads a letter's heading; the state whose body with this function a letter means where
 * it names none (may be empty). */
void agency_letter_segment(agency_worker *w);
/* section.c: notes the state that a line over a list of participants names. */
cq_status agency_section_segment(agency_worker *w);
const char *agency_letter_home(const agency_worker *w, cq_str function);

/* decide.c */
cq_status agency_decide(agency_worker *w, mention *m);
/* "Ministry of Rural Development", which no gazetteer has: gives it the state that the text speaks
 * of, if any. (decide.c) */
cq_status agency_tell_ministry(agency_worker *w, mention *m);
/* The body that does a generic body's function for a country. */
bool agency_duty(const agency_model *model, cq_str function, const char *country, uint32_t *source,
                 uint32_t *body);
cq_status agency_open_duties(agency_model *model);
/* Makes Kazakhstan of the Korea that РК at token i stands for, where the document speaks of that.
 * (beside.c) */
void agency_tell_republic(const agency_worker *w, uint32_t i, cqk_country_match *country);
/* The name of a state in names of bodies: "Russian Federation". */
cq_str agency_country_name(const char *code);
/* The name of a country in a year (0: today): "Persia", "Czechoslovakia". */
cq_str agency_country_then(const char *code, uint32_t year);
/* The name of a state in names of bodies in a year (0: today): "Russian Empire". */
cq_str agency_country_name_then(const char *code, uint32_t year);
/* A value that ends with the name that a state has now, with the one that it had in that year: the
 * length in `out`; 0: it is the same, or the value ends otherwise. */
size_t agency_value_then(cq_str value, const char *code, uint32_t year, char *out, size_t capacity);
/* Does the name of a country take an article behind "of"? */
bool agency_wants_article(cq_str country);
/* The value of a mention that a grammar found. (value.c) */
cq_status agency_name_value(agency_worker *w, mention *m);
/* Russian names in quotation marks; false: it has none, or they say nothing. (quoted.c) */
bool agency_quoted_value(agency_worker *w, mention *m, cq_status *status);
/* Embassies and missions. (mission.c) */
void agency_mission_open(agency_model *model);
cq_status agency_mission_value(agency_worker *w, mention *m);
/* Is token i the name of a city where international organizations are? (seat.c) */
bool agency_is_seat(const cq_segment *s, uint32_t i);
/* The city of a consulate in English, which its name has; empty: none that is known.
 * (mission_city.c) */
cq_str agency_consular_city(cq_str name);
/* Does token i say where a mission is (주폴란드)? The country's code; empty: a body or a city. */
bool agency_posted(const agency_worker *w, uint32_t i, char *code);
/* 주오사카: the same of a consulate's city. */
bool agency_posted_in_city(const agency_worker *w, uint32_t i);
/* Sets a mention's value. */
cq_status agency_set_value(agency_worker *w, mention *m, cq_str value);

/* Does the name need evidence of its body: is it marked ambiguous, or three letters that are short
 * for a national body in a language other than English ("ACP")? (decide.c) */
bool agency_is_weak(const gaz *g, const gaz_name *name);

/* weigh.c: the year of the document, 0: unknown; did a body exist then? */
uint32_t agency_document_year(const agency_worker *w);
bool agency_existed(const gaz_body *body, uint32_t year);

/* bind.c */
cq_status agency_bind_segment(agency_worker *w);

/* Binds a name to a mention's body, unless it is bound; a mention of kind "none": to no body. */
void agency_bind(agency_worker *w, cq_str name, uint32_t hash, const mention *m, cq_str value);

/* bind_east.c: binds the short form in brackets whose first token is `inside` to the mention in
 * front of them; the bound word that a Korean token with a particle is, NULL: none. */
void agency_bind_east(agency_worker *w, const mention *m, uint32_t inside, cq_str value);
const binding *agency_bound_korean(const agency_worker *w, cq_str token);

/* withhold.c: binds the acronyms to no body that the segment gives to something else. */
void agency_withhold_segment(agency_worker *w);
/* Are tokens [i, end) such an acronym? */
/* find.c: "Defense, and the | National Security Council": is what stands behind an "and" in front
 * of token `last` a known name of its own? */
bool agency_holds_another(const agency_worker *w, uint32_t first, uint32_t last);
bool agency_is_withheld(const agency_worker *w, uint32_t i, uint32_t end);

/* The longest full name that the document gives for an acronym and that ends in `name`. */
cq_str agency_long_form(const agency_worker *w, cq_str name);
/* The acronym that begins at token i: tokens that touch one another. Past its last; i: none. */
uint32_t agency_acronym_at(const cq_segment *segment, uint32_t i, cq_str *text);
bool agency_bound_at(const agency_worker *w, uint32_t i, const binding **found, uint32_t *last);

/* Do the letters of `acronym`, from its last to its first, occur in `name`, the first at the
 * beginning of a word? Slashes and hyphens of the acronym do not count. (bind.c) */
bool agency_letters_fit(cq_str acronym, cq_str name);

/* term.c: acronyms over a batch. Does the mention teach the batch its text? */
bool agency_defines(const agency_worker *w, const mention *m);
bool agency_watch_terms(agency_model *model);
/* Emits what is an acronym if an earlier document says so. After the mentions are decided. */
cq_status agency_emit_terms(agency_worker *w, const cq_emitter *out);

/* list.c: acronyms in a list with known ones. After the segment's mentions are decided. */
cq_status agency_read_lists(agency_worker *w);
/* "Organisation für Sicherheit und Zusammenarbeit (OSZE)": a name that is cut short is that of the
 * body whose letters follow. (bind.c) */
cq_status agency_complete_names(agency_worker *w);

/* reject.c: names that are part of something else. */
bool agency_rejected(const agency_worker *w, const mention *m);
/* Is it inside the quoted title of a paper? (title.c) */
bool agency_in_title(const agency_worker *w, const mention *m);

/* grammar_*.c: bodies that the gazetteer lacks. Token `i` is a head word with this lexicon value.
 */
cq_status agency_grammar_english(agency_worker *w, uint32_t i, uint32_t bits, uint32_t floor);
void agency_romance_open(agency_model *model);
/* Is token i, in small letters of ASCII, a head that is English as it stands, "delegation", and no
 * word of Romance in front of it? Such are many, and never a name's. */
bool agency_romance_is_english(const agency_model *model, const cq_tokens *t, uint32_t i);
cq_status agency_grammar_romance(agency_worker *w, uint32_t i, uint32_t bits, uint32_t floor);
cq_status agency_grammar_german(agency_worker *w, uint32_t i, uint32_t floor);
cq_status agency_grammar_russian(agency_worker *w, uint32_t i, uint32_t bits, uint32_t floor);
/* Does a person's name begin at token i, a given name in Russian and a surname? Straight behind a
 * head the given name must be in the nominative ("Фонд Бориса Ельцина" has it in its name).
 * (russian_given.c) */
bool agency_russian_person_at(const cq_segment *s, uint32_t i, bool at_head);
cq_status agency_grammar_cjk(agency_worker *w);
void agency_cjk_open(agency_cjk_index *index);
void agency_cjk_open_marks(agency_cjk_index *index);
cq_status agency_grammar_korean(agency_worker *w, uint32_t i);
void agency_korean_open(agency_model *model);
/* (더팩트 박재우 기자): the paper of the reporter who is called so at token i. (press.c) */
cq_status agency_press_korean(agency_worker *w, uint32_t reporter);
cq_status agency_grammar_cert(agency_worker *w, uint32_t i);
/* "ISO/TC 46", "JTC 1/SC 27" (grammar_committee.c); is a token worth asking for, whose first
 * letters the gazetteer does not have? */
cq_status agency_grammar_committee(agency_worker *w, uint32_t i);
bool agency_may_be_committee(const char *text, uint32_t len);
cq_status agency_grammar_post(agency_worker *w, uint32_t i, uint32_t tokens);
/* "Radio Moscow" at token i. (press.c) */
cq_status agency_grammar_radio(agency_worker *w, uint32_t i);
/* May token i be an acronym that acts, "COLTO reported", "hosted by SOPREX"? Such ones. (post.c) */
bool agency_may_act(const cq_segment *s, uint32_t i);
cq_status agency_grammar_agent(agency_worker *w, uint32_t i);
/* A head in small letters beside its state (small.c). */
cq_status agency_grammar_small(agency_worker *w, uint32_t i, uint32_t bits, uint32_t tokens);
/* Letters behind a person's name in a list (affiliation.c); is token i worth asking for? */
cq_status agency_grammar_affiliation(agency_worker *w, uint32_t i);
bool agency_may_be_affiliation(const cq_segment *s, uint32_t i);
/* form.c: the bytes of the legal form that a text begins with (株式会社); takes it into a mention
 * in front of which it stands; a name that begins with one at token i. */
size_t agency_legal_form(cq_str text);
void agency_take_form(const agency_worker *w, mention *m);
void agency_take_form_behind(const agency_worker *w, mention *m);
cq_status agency_grammar_form(agency_worker *w, uint32_t i);
bool agency_form_begins(const cq_segment *s, uint32_t i);
/* Is it, or does it begin or end with, "CERT", "CSIRT" ...? */
bool agency_is_cert(cq_str text);
/* "Ltd", "Inc": does the full stop behind this company's form belong to it? */
bool agency_is_abbreviated(const cq_segment *segment, uint32_t i);

#endif
