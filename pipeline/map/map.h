/*
 * map.h - where each byte of a text came from: the alignment of a text with its origin.
 *
 * A map is a sorted list of runs. A run says that from byte `out` on the text consists of equal
 * units of `out_step` bytes, each made of `in_step` bytes of the origin, the first of them at `in`.
 * Clean UTF-8 is one run of step 1:1; Japanese in CP932 is runs of 3:2 between runs of 1:1; a
 * resolved ligature is one unit of 2:3. What was taken out of the text has no run; what was put in
 * that has no origin has in_step 0. Maps compose (cqi_map_append_through), so that a span of a
 * repaired segment is looked up once, straight to the original bytes.
 */
#ifndef CQI_MAP_H
#define CQI_MAP_H

#include <communique/status.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cqi_map_run {
    uint64_t in;       /* first byte of the run's first unit in the origin */
    uint64_t out;      /* first byte of the run's first unit in the text */
    uint32_t in_step;  /* bytes of the origin a unit; 0: the unit has no origin */
    uint32_t out_step; /* bytes of the text a unit, > 0 */
} cqi_map_run;

/* Owns its runs. {0} is an empty map. */
typedef struct cqi_map {
    cqi_map_run *runs;
    size_t count;
    size_t capacity;
    uint64_t out_len; /* bytes of text that the runs cover */
} cqi_map;

void cqi_map_deinit(cqi_map *map);
void cqi_map_clear(cqi_map *map); /* keeps the memory */

/* Appends `units` units; joins the last run where it goes on. CQ_E_MEMORY or CQ_OK. */
cq_status cqi_map_append(cqi_map *map, uint64_t in, uint32_t in_step, uint32_t out_step,
                         uint64_t units);

/* Appends `len` bytes that are as they were in the origin, from byte `in` on. */
static inline cq_status cqi_map_append_bytes(cqi_map *map, uint64_t in, uint64_t len)
{
    if (map->count > 0) {
        const cqi_map_run *last = &map->runs[map->count - 1];
        if (last->in_step == 1 && last->out_step == 1 &&
            in - last->in == map->out_len - last->out) {
            map->out_len += len;
            return CQ_OK;
        }
    }
    return cqi_map_append(map, in, 1, 1, len);
}

/* Appends an unchanged copy of bytes [from, to) of the text that `source` describes. */
cq_status cqi_map_append_through(cqi_map *map, const cqi_map *source, uint64_t from, uint64_t to);

/* Appends one unit of out_len bytes made of bytes [from, to) of the text that `source` describes.
 */
cq_status cqi_map_append_unit_through(cqi_map *map, const cqi_map *source, uint64_t from,
                                      uint64_t to, uint32_t out_len);

/*
 * A map that is read more or less from front to back: what is not far behind the place that was
 * read last is found at once. {map, 0} begins.
 */
typedef struct cqi_map_reader {
    const cqi_map *map; /* borrowed; runs may be appended to it, no others change */
    size_t run;
} cqi_map_reader;

/* As cqi_map_append_through and cqi_map_append_unit_through. */
cq_status cqi_map_copy(cqi_map *map, cqi_map_reader *reader, uint64_t from, uint64_t to);
cq_status cqi_map_copy_unit(cqi_map *map, cqi_map_reader *reader, uint64_t from, uint64_t to,
                            uint32_t out_len);

/* Bytes [from, to) of a text that are as they were in the origin, there from byte `in` on. */
typedef struct cqi_map_stretch {
    uint64_t from, to;
    uint64_t in;
} cqi_map_stretch;

/* The whole of such a stretch around text byte `out`; empty where there is none. */
cqi_map_stretch cqi_map_stretch_at(cqi_map_reader *reader, uint64_t out);

/* The origin's byte where the unit that holds text byte `out` begins; out < out_len. */
uint64_t cqi_map_start(const cqi_map *map, uint64_t out);

/* The origin's byte where the unit that holds text byte `out - 1` ends; 0 < out <= out_len. */
uint64_t cqi_map_end(const cqi_map *map, uint64_t out);

/* The first text byte whose unit ends behind byte `in` of the origin; out_len if there is none. For
 * maps whose runs ascend in the origin too, as a decoder's do. */
uint64_t cqi_map_locate(const cqi_map *map, uint64_t in);

/* Drops what is behind the first `out` bytes of the text (on a unit's border). */
void cqi_map_truncate(cqi_map *map, uint64_t out);

/* Drops the first `out` bytes of the text from the map (on a unit's border) and shifts the rest. */
void cqi_map_drop_front(cqi_map *map, uint64_t out);

#endif
