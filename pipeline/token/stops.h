/*
 * stops.h - the search that phrases.h asks for, for kernels that look at BYTES bytes at a time.
 *
 * Before this file is included, the kernel defines BYTES and
 *     uint64_t stops_at(const uint8_t *p)   which of BYTES bytes may end a sentence; of characters
 *                                           outside of ASCII their first bytes alone decide
 */
#ifndef CQI_STOPS_H
#define CQI_STOPS_H

static inline size_t skip_to_stop(const uint8_t *data, size_t at, size_t end)
{
    while (end - at > BYTES) {
        uint64_t stops = stops_at(data + at);
        for (; stops; stops &= stops - 1) {
            const uint8_t *p = data + at + __builtin_ctzll(stops);
            if (cqi_may_stop(p))
                return (size_t)(p - data);
        }
        at += BYTES;
    }
    while (at < end && !cqi_stop_first[data[at]])
        at++;
    return at;
}

#endif
