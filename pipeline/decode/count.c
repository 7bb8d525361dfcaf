/*
 * count.c - counts bytes of a kind in vectors (GCC's vector extension, so for any processor): each
 * lane counts for itself, as long as a byte can hold it.
 */
#include "decode/count.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t lanes __attribute__((vector_size(16)));
typedef int8_t signed_lanes __attribute__((vector_size(16)));

enum { LANES = 16, STEPS_MAX = 255 };

static size_t sum(lanes counts)
{
    size_t total = 0;
    for (int i = 0; i < LANES; i++)
        total += counts[i];
    return total;
}

static size_t steps_of(size_t left)
{
    return left / LANES < STEPS_MAX ? left / LANES : STEPS_MAX;
}

size_t cqi_count_continuations(const unsigned char *bytes, size_t len)
{
    const signed_lanes limit = (signed_lanes){0} - 64;
    size_t total = 0;
    size_t at = 0;
    for (size_t steps; (steps = steps_of(len - at)) > 0;) {
        lanes counts = {0};
        for (; steps > 0; steps--, at += LANES) {
            signed_lanes block;
            memcpy(&block, bytes + at, sizeof block);
            counts -= (lanes)(block < limit);
        }
        total += sum(counts);
    }
    for (; at < len; at++)
        total += (bytes[at] & 0xC0) == 0x80;
    return total;
}

/* All of C0 but tab, line ends, form feed, ESC, SO, SI and their neighbours, and NUL. */
static bool is_foreign(unsigned char byte)
{
    return byte < 0x20 && byte != 0 && !(byte >= 0x07 && byte <= 0x0F) && byte != 0x1A &&
           byte != 0x1B;
}

cqi_control_count cqi_count_controls(const unsigned char *bytes, size_t len)
{
    const lanes zero = {0};
    cqi_control_count count = {0};
    size_t at = 0;
    for (size_t steps; (steps = steps_of(len - at)) > 0;) {
        lanes nuls = {0};
        lanes foreign = {0};
        for (; steps > 0; steps--, at += LANES) {
            lanes block;
            memcpy(&block, bytes + at, sizeof block);
            lanes nul = (lanes)(block == zero);
            lanes usual =
                (lanes)(block - 0x07 < zero + 0x09) | (lanes)((block & 0xFE) == zero + 0x1A);
            nuls -= nul;
            foreign -= (lanes)(block < zero + 0x20) & ~nul & ~usual;
        }
        count.nuls += sum(nuls);
        count.foreign += sum(foreign);
    }
    for (; at < len; at++) {
        count.nuls += bytes[at] == 0;
        count.foreign += is_foreign(bytes[at]);
    }
    return count;
}
