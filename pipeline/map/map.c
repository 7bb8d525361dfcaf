/*
 * map.c - the alignment of a text with its origin: runs of equal units, found by binary search.
 */
#include "map/map.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>

void cqi_map_deinit(cqi_map *map)
{
    free(map->runs);
    *map = (cqi_map){0};
}

void cqi_map_clear(cqi_map *map)
{
    map->count = 0;
    map->out_len = 0;
}

static cq_status reserve_run(cqi_map *map)
{
    if (map->count < map->capacity)
        return CQ_OK;
    size_t capacity = map->capacity ? map->capacity * 2 : 16;
    cqi_map_run *runs = realloc(map->runs, capacity * sizeof *runs);
    if (!runs)
        return CQ_E_MEMORY;
    map->runs = runs;
    map->capacity = capacity;
    return CQ_OK;
}

/* How many units of `step` bytes there are in `len`. Most texts have units of one byte. */
static uint64_t count_units(uint64_t len, uint32_t step)
{
    return step == 1 ? len : len / step;
}

/* Does a unit at `in` with these steps go on where the last run ends? */
static int continues_last(const cqi_map *map, uint64_t in, uint32_t in_step, uint32_t out_step)
{
    if (map->count == 0)
        return 0;
    const cqi_map_run *last = &map->runs[map->count - 1];
    if (last->in_step != in_step || last->out_step != out_step)
        return 0;
    uint64_t units = count_units(map->out_len - last->out, last->out_step);
    return in == last->in + units * last->in_step;
}

cq_status cqi_map_append(cqi_map *map, uint64_t in, uint32_t in_step, uint32_t out_step,
                         uint64_t units)
{
    if (units == 0)
        return CQ_OK;
    if (!continues_last(map, in, in_step, out_step)) {
        CQI_TRY(reserve_run(map));
        map->runs[map->count++] = (cqi_map_run){in, map->out_len, in_step, out_step};
    }
    map->out_len += units * out_step;
    return CQ_OK;
}

/* The index of the run that holds text byte `out`. */
static size_t find_run(const cqi_map *map, uint64_t out)
{
    size_t low = 0;
    size_t high = map->count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (map->runs[middle].out <= out)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static uint64_t run_end(const cqi_map *map, size_t index)
{
    return index + 1 < map->count ? map->runs[index + 1].out : map->out_len;
}

uint64_t cqi_map_start(const cqi_map *map, uint64_t out)
{
    if (map->count == 0)
        return 0;
    const cqi_map_run *run = &map->runs[find_run(map, out)];
    return run->in + count_units(out - run->out, run->out_step) * run->in_step;
}

uint64_t cqi_map_end(const cqi_map *map, uint64_t out)
{
    if (map->count == 0 || out == 0)
        return 0;
    const cqi_map_run *run = &map->runs[find_run(map, out - 1)];
    return run->in + (count_units(out - 1 - run->out, run->out_step) + 1) * run->in_step;
}

#define READ_AHEAD 8 /* runs that a reader steps over before it searches */

/* Moves the reader to the run that holds text byte `out`, and gives its index. */
static size_t seek(cqi_map_reader *reader, uint64_t out)
{
    const cqi_map *map = reader->map;
    size_t run = reader->run;
    if (run < map->count && map->runs[run].out <= out) {
        size_t last = run + READ_AHEAD;
        while (run < last && run + 1 < map->count && map->runs[run + 1].out <= out)
            run++;
        if (run < last) {
            reader->run = run;
            return run;
        }
    }
    return reader->run = find_run(map, out);
}

cqi_map_stretch cqi_map_stretch_at(cqi_map_reader *reader, uint64_t out)
{
    const cqi_map *map = reader->map;
    if (map->count == 0)
        return (cqi_map_stretch){0};
    size_t index = seek(reader, out);
    const cqi_map_run *run = &map->runs[index];
    if (run->in_step != 1 || run->out_step != 1)
        return (cqi_map_stretch){0};
    return (cqi_map_stretch){run->out, run_end(map, index), run->in};
}

/* Copies text bytes [from, end) of a run: whole units as they are; a part of one, where the range
 * begins or ends in its middle, as a unit of its own that comes from all of it. */
static cq_status copy_units(cqi_map *map, const cqi_map_run *run, uint64_t from, uint64_t end)
{
    const uint32_t step = run->out_step;
    if (step == 1)
        return cqi_map_append(map, run->in + (from - run->out) * run->in_step, run->in_step, 1,
                              end - from);
    while (from < end) {
        uint64_t unit = (from - run->out) / step;
        uint64_t at = (from - run->out) % step;
        uint64_t whole = at ? 0 : (end - from) / step;
        uint64_t left = step - at < end - from ? step - at : end - from;
        uint32_t size = whole ? step : (uint32_t)left;
        CQI_TRY(cqi_map_append(map, run->in + unit * run->in_step, run->in_step, size,
                               whole ? whole : 1));
        from += whole ? whole * step : left;
    }
    return CQ_OK;
}

cq_status cqi_map_copy(cqi_map *map, cqi_map_reader *reader, uint64_t from, uint64_t to)
{
    if (from >= to)
        return CQ_OK;
    const cqi_map *source = reader->map;
    size_t first_run = seek(reader, from);
    if (source->count == 0)
        return CQ_OK;
    const cqi_map_run *here = &source->runs[first_run];
    if (here->in_step == 1 && here->out_step == 1 && to <= run_end(source, first_run))
        return cqi_map_append(map, here->in + (from - here->out), 1, 1, to - from);
    for (size_t i = first_run; i < source->count && from < to; i++) {
        const cqi_map_run *run = &source->runs[i];
        uint64_t end = run_end(source, i);
        if (end > to)
            end = to;
        CQI_TRY(copy_units(map, run, from, end));
        from = end;
        reader->run = i;
    }
    return CQ_OK;
}

/* Where the unit that holds text byte `out` of the run begins in the origin. */
static uint64_t unit_start(const cqi_map_run *run, uint64_t out)
{
    return run->in + count_units(out - run->out, run->out_step) * run->in_step;
}

cq_status cqi_map_copy_unit(cqi_map *map, cqi_map_reader *reader, uint64_t from, uint64_t to,
                            uint32_t out_len)
{
    const cqi_map *source = reader->map;
    if (source->count == 0)
        return cqi_map_append(map, 0, 0, out_len, 1);
    uint64_t in = unit_start(&source->runs[seek(reader, from)], from);
    uint64_t in_end = in;
    if (from < to) {
        const cqi_map_run *run = &source->runs[seek(reader, to - 1)];
        in_end = unit_start(run, to - 1) + run->in_step;
    }
    return cqi_map_append(map, in, (uint32_t)(in_end - in), out_len, 1);
}

cq_status cqi_map_append_through(cqi_map *map, const cqi_map *source, uint64_t from, uint64_t to)
{
    cqi_map_reader reader = {.map = source, .run = source->count};
    return cqi_map_copy(map, &reader, from, to);
}

cq_status cqi_map_append_unit_through(cqi_map *map, const cqi_map *source, uint64_t from,
                                      uint64_t to, uint32_t out_len)
{
    cqi_map_reader reader = {.map = source, .run = source->count};
    return cqi_map_copy_unit(map, &reader, from, to, out_len);
}

uint64_t cqi_map_locate(const cqi_map *map, uint64_t in)
{
    size_t low = 0;
    size_t high = map->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (cqi_map_end(map, run_end(map, middle)) > in)
            high = middle;
        else
            low = middle + 1;
    }
    if (low == map->count)
        return map->out_len;
    const cqi_map_run *run = &map->runs[low];
    if (in <= run->in || run->in_step == 0)
        return run->out;
    return run->out + (in - run->in) / run->in_step * run->out_step;
}

void cqi_map_truncate(cqi_map *map, uint64_t out)
{
    if (out >= map->out_len)
        return;
    map->count = out > 0 ? find_run(map, out - 1) + 1 : 0;
    map->out_len = out;
}

void cqi_map_drop_front(cqi_map *map, uint64_t out)
{
    if (out == 0)
        return;
    if (out >= map->out_len) {
        cqi_map_clear(map);
        return;
    }
    size_t first = find_run(map, out);
    cqi_map_run *run = &map->runs[first];
    uint64_t units = (out - run->out) / run->out_step;
    run->in += units * run->in_step;
    run->out += units * run->out_step;
    memmove(map->runs, run, (map->count - first) * sizeof *run);
    map->count -= first;
    for (size_t i = 0; i < map->count; i++)
        map->runs[i].out -= out;
    map->out_len -= out;
}
