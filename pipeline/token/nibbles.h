/*
 * nibbles.h - ASCII by nibbles, for kernels that look up 16 bytes at a time: a character is what
 * the bits say that the entry of its low nibble and that of its high nibble have in common.
 */
#ifndef CQI_NIBBLES_H
#define CQI_NIBBLES_H

#include <stdint.h>

/* Numbers of the bits. */
enum {
    NIBBLE_LETTER_1,   /* 41 to 4F, 61 to 6F */
    NIBBLE_LETTER_2,   /* 50 to 5A, 70 to 7A */
    NIBBLE_DIGIT,      /* 30 to 39 */
    NIBBLE_UNDERSCORE, /* 5F */
    NIBBLE_SPACE,      /* 20 */
    NIBBLE_RETURN,     /* 0D */
    NIBBLE_MIDDLE,     /* full stop and apostrophe: 2E, 27 */
    NIBBLE_COLON       /* 3A */
};

static const uint8_t low_nibbles[16] = {0x16, 0x07, 0x07, 0x07, 0x07, 0x07, 0x07, 0x47,
                                        0x07, 0x07, 0x83, 0x01, 0x01, 0x21, 0x41, 0x09};
static const uint8_t high_nibbles[16] = {0x20, 0x00, 0x50, 0x84, 0x01, 0x0A, 0x01, 0x02,
                                         0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00};

/* Full stop, exclamation mark, question mark, CR and LF have a bit in common. */
static const uint8_t low_stops[16] = {0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 2, 4};
static const uint8_t high_stops[16] = {1, 0, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

#endif
