/*
 * place_scene.h - what the files about places share: questions about places at tokens (city.c), and
 * the grammar of East Asian languages (where_east.c).
 */
#ifndef MEETING_PLACE_SCENE_H
#define MEETING_PLACE_SCENE_H

#include "event/scene.h"

bool city_at(const scene *s, uint32_t i, place *p); /* a known city */
bool country_at(const scene *s, uint32_t i,
                place *p); /* a country, its place the name as it stands */

/* "Bridgetown, Barbados": a city that is not known in front of its country. */
bool city_of_country(const scene *s, uint32_t i, uint32_t last, place *p);

/* Behind "the", "here", an article or a title between a preposition and a place. */
uint32_t skip_small(const scene *s, uint32_t i, uint32_t last);

/* Does a date begin at token i, or behind one small word or comma there? Does one end in front? */
bool date_begins(const scene *s, uint32_t i);
bool date_ends(const scene *s, uint32_t i);

/* The end of a run of capitalised words at token i that may be a city's name; i if there is none.
 */
uint32_t city_run(const scene *s, uint32_t i, uint32_t last);
/* The place of tokens [first, end), or of bytes [start, end) in them; false: it is none. */
/* Without asking whether an agency or a person is named so. */
void name_city(const scene *s, uint32_t first, uint32_t end, place *p);
bool set_city(const scene *s, uint32_t first, uint32_t end, place *p);
bool set_text(const scene *s, uint32_t first, uint32_t last, uint32_t start, uint32_t end,
              place *p);

/* called.c: a city in the name of a meeting that was in its country: the Qingdao Summit in China.
 */
void city_of_name(const scene *s, place *p);

/* host.c: the host in front of the mention, or told by a verb among the tokens [first, last). */
bool host_in_front(const scene *s, place *p);
bool venue_in_front(const scene *s, place *p);
bool host_in_clause(const scene *s, place *p);
bool host_country(const scene *s, uint32_t first, uint32_t last, place *p);

/* where.c: a city behind a venue. */
bool behind_venue(const scene *s, uint32_t i, uint32_t last, place *p);

/* where_unknown.c: is the token a part of a date? Do the tokens name a building? */
bool in_date(const scene *s, uint32_t token);
bool is_building(const scene *s, uint32_t first, uint32_t last);

/* An unknown city by its grammar, at token i: "held in Springfield", "in Springfield in 1990", "in
 * X, Japan". */
bool unknown_city(const scene *s, uint32_t i, uint32_t last, bool held, place *p);

/* where_list.c: a place behind a mark at token i, alone up to the next mark or a date; one in a
 * column of its own. */
bool listed_place(const scene *s, uint32_t i, uint32_t last, place *p);
bool column_place(const scene *s, uint32_t i, uint32_t last, place *p);
/* Is the token in a bracket that opened straight behind the mention, or behind its colon? */
bool in_own_bracket(const scene *s, uint32_t i);

/* A place at token i, by Chinese, Japanese or Korean grammar. */
bool eastern_place(const scene *s, uint32_t i, uint32_t last, place *p);
/* What belongs to the name of a known place in Japanese: 小樽|市; 沖縄|県名護市 is 名護市. */
void as_japanese_place(const scene *s, place *p);
bool eastern_city(const scene *s, uint32_t i, place *p); /* バンクーバー市 */

/* What labels say in the mention's own segment. (lines.c) */
void take_own_labels(const scene *s, const cq_entity **date, place *p, bool *has_place);

#endif
