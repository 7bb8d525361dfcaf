/*
 * variant.h - one form for characters that the traditional, the simplified and the Japanese script
 * write differently.
 */
#ifndef AGENCY_VARIANT_H
#define AGENCY_VARIANT_H

#include <stddef.h>
#include <stdint.h>

enum { VARIANTS = 0x5200 }; /* the block of unified ideographs */

typedef struct agency_variants {
    uint16_t simplified[VARIANTS]; /* by character; 0: it is its own form */
} agency_variants;

void agency_variants_open(agency_variants *variants);

/* Writes the simplified forms over those of the text (UTF-8), in place. */
void agency_variants_fold(const agency_variants *variants, char *text, size_t len);

#endif
