/*
 * test_map.c - the alignment of texts: runs join, look-ups hit units, maps compose and shorten.
 */
#include "map/map.h"

#include <criterion/criterion.h>
#include <stdlib.h>

/* One byte of text and the origin of its unit, by a plain list: what the map is checked against. */
typedef struct cell {
    uint64_t start;
    uint64_t end;
} cell;

static void expect_cells(const cqi_map *map, const cell *cells, size_t count)
{
    cr_assert_eq(map->out_len, count);
    for (size_t i = 0; i < count; i++) {
        cr_assert_eq(cqi_map_start(map, i), cells[i].start, "byte %zu", i);
        cr_assert_eq(cqi_map_end(map, i + 1), cells[i].end, "byte %zu", i);
    }
}

Test(map, equal_units_join)
{
    cqi_map map = {0};
    for (uint64_t i = 0; i < 100; i++)
        cr_assert_eq(cqi_map_append(&map, i * 2, 2, 3, 1), CQ_OK);
    cr_assert_eq(map.count, 1);
    cr_assert_eq(cqi_map_append(&map, 201, 2, 3, 1), CQ_OK, "a gap begins a run");
    cr_assert_eq(map.count, 2);
    cr_assert_eq(cqi_map_append(&map, 203, 1, 3, 1), CQ_OK);
    cr_assert_eq(map.count, 3);
    cr_assert_eq(cqi_map_append(&map, 204, 1, 1, 0), CQ_OK, "nothing");
    cr_assert_eq(map.count, 3);
    cqi_map_deinit(&map);
}

Test(map, look_up)
{
    cqi_map map = {0};
    cqi_map_append(&map, 0, 1, 1, 2);
    cqi_map_append(&map, 2, 2, 3, 2);
    cqi_map_append(&map, 10, 3, 2, 1);
    cqi_map_append(&map, 13, 0, 1, 1);
    static const cell cells[] = {{0, 1}, {1, 2}, {2, 4},   {2, 4},   {2, 4},  {4, 6},
                                 {4, 6}, {4, 6}, {10, 13}, {10, 13}, {13, 13}};
    expect_cells(&map, cells, sizeof cells / sizeof *cells);
    cqi_map_deinit(&map);
    cr_assert_eq(cqi_map_start(&map, 0), 0);
    cr_assert_eq(cqi_map_end(&map, 0), 0);
}

Test(map, parts_of_units_are_copied_whole)
{
    cqi_map map = {0};
    cqi_map_append(&map, 0, 1, 1, 2);
    cqi_map_append(&map, 2, 2, 3, 2);
    cqi_map_append(&map, 10, 3, 2, 1);
    static const cell cells[] = {{0, 1}, {1, 2}, {2, 4}, {2, 4},   {2, 4},
                                 {4, 6}, {4, 6}, {4, 6}, {10, 13}, {10, 13}};
    const size_t count = sizeof cells / sizeof *cells;
    for (size_t from = 0; from < count; from++)
        for (size_t to = from; to <= count; to++) {
            cqi_map part = {0};
            cr_assert_eq(cqi_map_append_through(&part, &map, from, to), CQ_OK);
            expect_cells(&part, cells + from, to - from);
            cqi_map_deinit(&part);
        }
    cqi_map_deinit(&map);
}

static unsigned next_random(unsigned *state)
{
    *state = *state * 1664525 + 1013904223;
    return *state >> 8;
}

/* A random map, and the same as a list of cells. */
static size_t fill_random(cqi_map *map, cell *cells, unsigned *state)
{
    size_t count = 0;
    uint64_t in = 0;
    for (int i = 0; i < 40; i++) {
        uint32_t in_step = next_random(state) % 4;
        uint32_t out_step = 1 + next_random(state) % 3;
        uint64_t units = next_random(state) % 4;
        in += next_random(state) % 3;
        cqi_map_append(map, in, in_step, out_step, units);
        for (uint64_t unit = 0; unit < units; unit++, in += in_step)
            for (uint32_t byte = 0; byte < out_step; byte++)
                cells[count++] = (cell){in, in + in_step};
    }
    return count;
}

/* The first byte at or behind `at` that begins a unit. */
static size_t unit_border(const cqi_map *map, size_t at)
{
    for (; at < map->out_len; at++) {
        for (size_t i = 0; i < map->count; i++) {
            uint64_t end = i + 1 < map->count ? map->runs[i + 1].out : map->out_len;
            if (map->runs[i].out <= at && at < end &&
                (at - map->runs[i].out) % map->runs[i].out_step == 0)
                return at;
        }
    }
    return at;
}

Test(map, copies_and_drops_as_a_plain_list_would)
{
    cell cells[1000];
    for (unsigned seed = 1; seed <= 300; seed++) {
        unsigned state = seed;
        cqi_map map = {0};
        cqi_map copy = {0};
        size_t count = fill_random(&map, cells, &state);
        expect_cells(&map, cells, count);
        size_t from = unit_border(&map, next_random(&state) % (count + 1));
        size_t to = unit_border(&map, from + next_random(&state) % (count - from + 1));
        cr_assert_eq(cqi_map_append_through(&copy, &map, from, to), CQ_OK);
        expect_cells(&copy, cells + from, to - from);
        size_t kept = unit_border(&copy, next_random(&state) % (to - from + 1));
        cqi_map_truncate(&copy, kept);
        expect_cells(&copy, cells + from, kept);
        cr_assert_eq(cqi_map_append_through(&copy, &map, from + kept, to), CQ_OK);
        expect_cells(&copy, cells + from, to - from);
        cqi_map_drop_front(&map, from);
        expect_cells(&map, cells + from, count - from);
        cqi_map_drop_front(&map, count - from);
        cr_assert_eq(map.out_len, 0);
        cqi_map_deinit(&map);
        cqi_map_deinit(&copy);
    }
}

Test(map, stretches_are_what_is_as_it_was)
{
    cell cells[1000];
    for (unsigned seed = 1; seed <= 300; seed++) {
        unsigned state = seed;
        cqi_map map = {0};
        size_t count = fill_random(&map, cells, &state);
        cqi_map_reader reader = {.map = &map};
        for (size_t at = 0; at < count; at++) {
            cqi_map_stretch stretch = cqi_map_stretch_at(&reader, at);
            if (stretch.to == 0)
                continue;
            cr_assert(stretch.from <= at && at < stretch.to && stretch.to <= count, "byte %zu", at);
            for (uint64_t i = stretch.from; i < stretch.to; i++) {
                cr_assert_eq(cells[i].start, stretch.in + (i - stretch.from), "byte %zu", at);
                cr_assert_eq(cells[i].end, cells[i].start + 1, "byte %zu", at);
            }
        }
        cqi_map_deinit(&map);
    }
    /* The whole of a run, and nothing where a unit is of several bytes. */
    cqi_map map = {0};
    cqi_map_reader reader = {.map = &map};
    cr_assert_eq(cqi_map_stretch_at(&reader, 0).to, 0);
    cqi_map_append(&map, 100, 1, 1, 10);
    cqi_map_append(&map, 110, 2, 3, 2);
    cqi_map_stretch stretch = cqi_map_stretch_at(&reader, 4);
    cr_assert(stretch.from == 0 && stretch.to == 10 && stretch.in == 100);
    cr_assert_eq(cqi_map_stretch_at(&reader, 12).to, 0);
    cqi_map_deinit(&map);
}

Test(map, bytes_are_appended_as_units_of_one)
{
    for (unsigned seed = 1; seed <= 300; seed++) {
        unsigned state = seed;
        cqi_map bytes = {0};
        cqi_map units = {0};
        uint64_t in = 0;
        for (int i = 0; i < 40; i++) {
            /* Now and then what stands there is of another kind, or begins elsewhere. */
            if (next_random(&state) % 4 == 0) {
                cqi_map_append(&bytes, in, 2, 3, 1);
                cqi_map_append(&units, in, 2, 3, 1);
                in += 2;
            }
            in += next_random(&state) % 3 == 0 ? next_random(&state) % 9 : 0;
            uint64_t len = next_random(&state) % 5;
            cr_assert_eq(cqi_map_append_bytes(&bytes, in, len), CQ_OK);
            cr_assert_eq(cqi_map_append(&units, in, 1, 1, len), CQ_OK);
            in += len;
        }
        cr_assert_eq(bytes.out_len, units.out_len);
        cr_assert_eq(bytes.count, units.count);
        for (size_t i = 0; i < bytes.count; i++) {
            cr_assert_eq(bytes.runs[i].in, units.runs[i].in);
            cr_assert_eq(bytes.runs[i].out, units.runs[i].out);
            cr_assert_eq(bytes.runs[i].in_step, units.runs[i].in_step);
        }
        cqi_map_deinit(&bytes);
        cqi_map_deinit(&units);
    }
}

Test(map, a_unit_covers_what_it_was_made_of)
{
    cqi_map source = {0};
    cqi_map map = {0};
    cqi_map_append(&source, 5, 2, 3, 4); /* text 0 to 12 from 5 to 13 */
    cr_assert_eq(cqi_map_append_unit_through(&map, &source, 3, 9, 1), CQ_OK);
    cr_assert_eq(cqi_map_append_unit_through(&map, &source, 9, 9, 2), CQ_OK, "put in");
    static const cell cells[] = {{7, 11}, {11, 11}, {11, 11}};
    expect_cells(&map, cells, 3);
    cqi_map_deinit(&map);
    cqi_map_deinit(&source);
}
