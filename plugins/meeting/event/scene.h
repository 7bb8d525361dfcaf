/*
 * scene.h - one mention in its sentence, as event.c and where.c see it.
 */
#ifndef MEETING_SCENE_H
#define MEETING_SCENE_H

#include "event/event.h"

/* One record's surroundings: token ranges of its sentence and of what is its alone in it. */
typedef struct scene {
    events *e;
    document *d;
    const cq_segment *segment;
    const cq_entity *const *entities;
    size_t entity_count;
    const cq_entity *const *all_entities; /* of the segment; `entities` are the sentence's */
    size_t all_count;
    const record *r;
    uint32_t sentence_first;
    uint32_t sentence_last;
    uint32_t left;        /* where the mention of another meeting before it ends; tokens */
    uint32_t right;       /* where the next one begins */
    uint32_t clause_left; /* the same with mentions of any meeting */
    uint32_t clause_right;
    uint32_t front;    /* the first token of the mention and those that stand together with it, */
    uint32_t behind;   /* ... and the one behind them */
    size_t list_first; /* the records that are listed with this one, A、B和C: of d->current */
    size_t list_last;
    bool near; /* a cue is close behind the mention */
    bool far;  /* it is far from it */
} scene;

/* bounds.c: sets the bounds of the record's sentence and of what is its alone in it. */
void find_sentence(scene *s);

/* Do the tokens [first, last) between two meetings tell that one was held together with the other?
 */
bool is_held_with(const scene *s, uint32_t first, uint32_t last);
/* Is the mention what others are told to come before: "on the eve of", "ahead of the Summit"? */
bool is_prelude(const scene *s);
/* Does a clause of its own stand straight behind the mention: "that will be held"? */
bool has_own_clause(const scene *s);

/* title.c: is the segment a heading or as short as one? */
bool is_heading_line(const scene *s);
/* "Telegram From the Delegation at the Council Meeting": the lines under it are the telegram's. */
bool is_letterhead(const scene *s);
/* "Memorandum of Discussion at the 429th Meeting": is the paper a record of the meeting? */
bool heads_record(const scene *s);
/* A sentence, be it short, takes no lines under it. */
bool ends_in_stop(const scene *s);
/* "PROVISIONAL ANNOTATED AGENDA", in a line of its own at the document's head. */
/* Keeps what the segment's agencies are short for. (alias.c) */
cq_status learn_aliases(scene *s);
bool is_provisional_agenda(const scene *s);
bool is_meeting_paper(const scene *s);
uint32_t year_of_report(const scene *s);
/* section.c: notes what a title says of the meetings listed below it, and tells it of one. */
void learn_section(scene *s);
uint32_t section_status(const scene *s);

/* scene.c: leaves the entities of the sentence only. */
void narrow(scene *s);

/* The first entity that ends behind the byte. */
size_t entity_behind(const cq_entity *const *entities, size_t count, uint32_t byte);

/* "It was the third meeting": widens the scene to the sentence before, which told of it. */
bool look_back(scene *s);

bool is_date(const cq_entity *entity);
bool is_agency(const cq_entity *entity);

/* Is token i exactly one of these? */
bool is_any(const scene *s, uint32_t i, const char *const *list, size_t count);

/* Is the fold key of token i one of these? */
bool word_in(const scene *s, uint32_t i, const char *const *list, size_t count);

#define WORD_IN(s, i, list) word_in(s, i, list, CQK_COUNT(list))

/* Does the text at token i begin with one of these? */
bool starts_with(const scene *s, uint32_t i, const char *const *list, size_t count);

/* A city or country that begins at token i. */
bool place_at(const scene *s, uint32_t i, place *p);

/* What stands behind a label "Place:" at token i, known or not. */
bool labelled_place(const scene *s, uint32_t i, place *p);

/* "Salekhard, 22 April 1998": a city that is not known, in front of a date that ends the line. */
bool dateline_city(const scene *s, place *p);

/* Is what stands in front of the mention said of it: 開かれた第5回, 举行的第四次, 열린 제1차? */
bool has_clause_in_front(const scene *s);
bool ends_clause(const scene *s, uint32_t i);

/* 제18차 회담에서, 第5回会合において: is what follows told of what was done at the meeting? */
bool is_occasion(const scene *s);

/* What the sentence says of the meeting: a STATUS_. Notes in the scene how near it stands. */
uint32_t find_status(scene *s);

/* Does the head of a meeting's name, in a language with spaces, begin at token i? */
bool is_head_token(const scene *s, uint32_t i);

/* when_apart.c: do the tokens [first, last) behind the mention lead to another meeting? Do words
 * among those between it and a date make the date another thing's? */
bool tells_of_another(const scene *s, uint32_t first, uint32_t last);
bool parts_date(const scene *s, uint32_t first, uint32_t last);
/* since, depuis, desde, seit */
bool is_since(const scene *s, uint32_t i);

/* others.c: is what is said said of a body or another meeting beside the mention, of the founding
 * of its series, of several of its meetings? Is it what they are wont to do? */
bool is_bodys(const scene *s);
bool is_founded(const scene *s);
bool is_of_several(const scene *s);
bool is_habitual_before(const scene *s);
bool is_habitual_behind(const scene *s);

/* Is what ends at token `last`, in front of the mention, said of the meeting named before it? */
bool is_others(const scene *s, uint32_t last);

/* Is what ends at token `i`, behind the mention, said of a noun that a relative clause modifies? */
bool is_of_relative(const scene *s, uint32_t i);

/* Is it the date since when there have been meetings, of what went before, or of the mention that
 * follows? */
bool is_told_of_other(const scene *s, const cq_entity *date);

/* Does the date at token i stand in a bracket behind another mention? */
bool is_in_others_bracket(const scene *s, uint32_t i);

/* Does the comma at token `comma` stand behind a topic or an adverbial of a Japanese clause? */
bool is_behind_adverbial(const scene *s, uint32_t comma);

/* 2013年10月の第3回会合: does nothing but a body's name stand between the date and the ordinal? */
bool stands_straight(const scene *s, const cq_entity *before);

/* In East Asian languages: does the date in front of the mention count before the one behind it? */
bool prefers_front(const scene *s, const cq_entity *before, const cq_entity *behind);

/* when_apart.c: "am 3. Mai bei der 5. Sitzung in Bern, | am 6. Juni in Genf": is the date behind
 * the mention that of a list's next item? */
bool begins_next_item(const scene *s, const cq_entity *before, const cq_entity *behind);

/* each.c: 分别于3日和5日在北京和东京举行: the date or place that is this one's of a list, by its
 * order; NULL, false: there is none. */
const cq_entity *find_date_in_order(const scene *s);
/* "met in 1958 and 1960": the year or month listed behind the date of a meeting without an ordinal;
 * NULL: none. */
const cq_entity *next_date_listed(const scene *s, const cq_entity *date);
bool find_place_in_order(const scene *s, place *p);
bool says_in_order(const scene *s); /* 分别, それぞれ, "respectively" */
cq_str day_in_order(const scene *s, const cq_entity *date);

/* The date that belongs to the record; NULL if there is none. */
const cq_entity *find_date(const scene *s);
bool tells_of_visit(const scene *s, uint32_t first, uint32_t last);

/* The date that the meeting was put off to, behind the mention; NULL: none is told. */
const cq_entity *date_put_off_to(const scene *s);

/* Is the date at tokens [first, last) the one on which someone spoke of the meeting? */
bool is_date_of_report(const scene *s, uint32_t first, uint32_t last, bool day);

/* G7外相会合に先立ち: is the mention only the occasion of what is told, which is elsewhere? */
bool is_beside(const scene *s, const mention *m);

/* The same, or one for which someone travels: G7外相会合に出席のため. */
bool is_aside(const scene *s, const mention *m);

/* 제10차 위원회 합의에 따라: is the mention, which was held, the ground of what is told? */
bool is_background(const scene *s);

/* "the outcome of the 3rd Dialogue", "adopted at the 5th Summit": is the mention one that what is
 * told only refers to? Then nothing in front of it is said of it. */
bool is_cited(const scene *s);

/* "At its third meeting": is what the sentence tells told of what was done there? */
bool is_setting(const scene *s);

/* "via video link", "virtually": did the meeting of the sentence have no place? */
bool is_virtual(const scene *s);

/* value.c: does the date's text hold a number, not a word as "today" alone? */
bool has_number(const scene *s, const cq_entity *date);

/* Sets the observation's date, with what belongs to it in the sentence; or a value alone. */
void take_date(const scene *s, const cq_entity *date, observation *o);
void set_date(const events *e, observation *o, cq_str value);

/* 先ほど, 刚刚, "moments ago": on the day of the document. */
bool says_just_now(const scene *s);

bool set_place(events *e, observation *o, const place *p); /* false: out of memory */

/* A line under a heading: its date and place are the heading's meeting's. (lines.c) */
cq_status take_line(scene *s);

enum { PENDING_LINES = 4 }; /* lines under a heading that may tell of its meeting */

/* Does the sentence say that the day and the place follow below it? */
bool points_below(const scene *s);

/* The day and place on which those met whose meeting was counted above: see gathering.c. */
cq_status take_gathering(scene *s);

/* Persons and agencies of a segment that tells of participants. */
cq_status take_people(scene *s);

/* "in the same city", 同市: the place told last is meant. */
bool says_same_place(const scene *s);

/* visit.c: the days and country of a visit; a meeting that was held during it: false: out of
 * memory. */
cq_status learn_visit(scene *s);
bool recall_visit(scene *s, observation *o);

/* share.c: the place of what was told. */
void take_place_of(observation *o, const observation *told);

/* What is told of one of two meetings that share their head is told of both. */
void share_scene(const scene *s);

/* A meeting that another one included has its date and place where it has none of its own. */
void share_whole(const scene *s);

/* The city of the document's dateline; and whether tokens [first, last) recall it: "here". */
cq_status learn_dateline(scene *s);
bool says_here(const scene *s, uint32_t first, uint32_t last);

/* Is it called by its city: the Qingdao Summit? */
bool city_names_it(const scene *s, place *p);

/* The place of the record's meeting. */
bool find_place(const scene *s, place *p);

#endif
