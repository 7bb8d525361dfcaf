/*
 * usual.h - the usual form of a character: composed, and not a form that is there for the sake of
 * its look.
 *
 * Text is in Normalization Form C (UAX #15; the marks of Hebrew, Arabic and Indic scripts are left
 * as they come) with these compatibility forms resolved too: radicals, half-width kana, ligatures,
 * presentation and vertical forms, squared and parenthesised words and eras, telegraph months and
 * days, Roman numerals, modifier letters, styled letters, C1 controls that are windows-1252's
 * quotes and dashes, and a circled number behind U+7B2C ("number"). What readers see as a form of
 * its own stays: full-width letters and figures, circled numbers elsewhere, superscript figures,
 * fractions.
 */
#ifndef CQI_USUAL_H
#define CQI_USUAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes that the usual form of one cluster takes at most. */
#define CQI_USUAL_MAX 768

/* Does this character belong to the cluster of the one before it? */
bool cqi_usual_extends(uint32_t c);

/* Has it a usual form, or does it make one with its neighbours? `before`: the one before, or 0. */
bool cqi_usual_wanted(uint32_t c, uint32_t before);

/*
 * Writes the usual form of a cluster (a character and those that extend it) to `out`, which has
 * CQI_USUAL_MAX bytes: its length, 0 where the cluster stays as it is.
 */
size_t cqi_usual_form(const char *cluster, size_t len, char *out);

#endif
