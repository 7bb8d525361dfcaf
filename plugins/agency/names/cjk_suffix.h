/*
 * cjk_suffix.h - the last characters of Japanese and Chinese names of bodies.
 */
#ifndef AGENCY_CJK_SUFFIX_H
#define AGENCY_CJK_SUFFIX_H

#include "agency.h"

/* What must stand in front of a suffix. */
enum {
    FRONT_ANY,   /* any name */
    FRONT_STATE, /* a state */
    FRONT_KNOWN  /* nothing but terms of the dictionary, or a body of the gazetteer */
};

typedef struct agency_suffix {
    const char *text;
    uint8_t characters;
    uint8_t stem;  /* characters that must stand in front of it */
    bool japanese; /* only where there is Hiragana */
    bool chinese;
    uint8_t front;
} agency_suffix;

extern const agency_suffix agency_suffixes[]; /* longer ones first */
extern const size_t agency_suffix_count;

/* Does it end names of embassies and the like; of councils, which may be "about" something? */
bool agency_suffix_is_mission(const agency_suffix *s);
bool agency_suffix_is_council(const agency_suffix *s);

/* A character's place in agency_cjk_index. `text` has three bytes. */
static inline uint32_t agency_suffix_bit(cq_str text)
{
    return ((unsigned char)text.data[1] * 64u + (unsigned char)text.data[2] * 5u +
            (unsigned char)text.data[0]) &
           (CJK_CHARACTERS - 1u);
}

#endif
