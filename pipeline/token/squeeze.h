/*
 * squeeze.h - moving the bits of a mask together and apart again, for CPUs without BMI2.
 *
 * After Hacker's Delight, second edition, section 7-4: six moves by powers of two, found once for a
 * set of places.
 */
#ifndef CQI_SQUEEZE_H
#define CQI_SQUEEZE_H

#include <stdint.h>

typedef struct cqi_squeezer {
    uint64_t places;
    uint64_t moves[6];
} cqi_squeezer;

static inline cqi_squeezer make_squeezer(uint64_t places)
{
    cqi_squeezer s = {.places = places};
    uint64_t left = places, gaps = ~places << 1;
    for (int i = 0; i < 6; i++) {
        uint64_t odd = gaps ^ gaps << 1; /* is the number of gaps below odd? */
        for (int step = 2; step < 64; step *= 2)
            odd ^= odd << step;
        uint64_t move = odd & left;
        s.moves[i] = move;
        left = (left ^ move) | move >> (1 << i);
        gaps &= ~odd;
    }
    return s;
}

static inline uint64_t squeeze(const cqi_squeezer *s, uint64_t mask)
{
    mask &= s->places;
    for (int i = 0; i < 6; i++) {
        uint64_t moved = mask & s->moves[i];
        mask = (mask ^ moved) | moved >> (1 << i);
    }
    return mask;
}

static inline uint64_t spread(const cqi_squeezer *s, uint64_t mask)
{
    for (int i = 5; i >= 0; i--) {
        uint64_t moved = mask << (1 << i);
        mask = (mask & ~s->moves[i]) | (moved & s->moves[i]);
    }
    return mask & s->places;
}

#endif
