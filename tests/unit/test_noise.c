/*
 * test_noise.c - text layers without meaning are recognised, whatever made them; text of any kind
 * is not.
 */
#include "repair/repair.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

/* Is what `times` copies of the line give noise? */
static bool is_noise(const char *line, size_t times)
{
    cqi_repair *stage = NULL;
    cqi_map map = {0};
    cqi_segment segment = {0};
    cqi_buffer text = {0};
    for (size_t i = 0; i < times; i++)
        cr_assert_eq(cqi_buffer_append(&text, line, strlen(line)), CQ_OK);
    cr_assert_eq(cqi_repair_open(&stage), CQ_OK);
    cr_assert_eq(cqi_map_append(&map, 0, 1, 1, text.len), CQ_OK);
    cr_assert_eq(cqi_repair_push(stage, cqi_buffer_str(&text), &map, true), CQ_OK);
    cr_assert_eq(cqi_repair_next(stage, &segment), CQ_OK);
    bool noise = segment.noise;
    cqi_repair_close(stage);
    cqi_map_deinit(&map);
    cqi_segment_deinit(&segment);
    cqi_buffer_deinit(&text);
    return noise;
}

Test(noise, layers_without_meaning_are_noise)
{
    static const char *const lines[] = {
        "W;tK&a:o(a iKoE%I y<KEI} ca@D M; W=Za^D b\n",
        "éÔt±Ø í~oW) D§DðÛ oÔ\n",
        "���z� �C��\n",
        "(cid:12)(cid:143)(cid:7), z(cid:5) (cid:17)C(cid:5)\n",
        "/g12A/g60E/g64 /g118/g60E/g12\n",
        "\xEE\x80\x81\xEE\x80\x82\xEE\x80\x83 \xEE\x80\x84\xEE\x80\x85\n",
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        cr_expect(is_noise(lines[i], 40), "line %zu", i);
}

Test(noise, text_is_not)
{
    static const char *const lines[] = {
        "The delegations of both sides met on 2 May 2012 (in Bergen), with A/RES/70/1.\n",
        "Les délégations se sont réunies à l'invitation du ministre.\n",
        "Делегации встретились в столице 2 мая 2012 года.\n",
        "両国の代表団は2018年に首都で会談を行った。\n",
        "    for (size_t i = 0; i < count; i++) values[i] = read_value(&state, i);\n",
        "See https://www.example.org/a/b?x=1&y=2#top and office@example.org.\n",
        "Harbour .......... 12    Railway ........... 14\n",
        "12.5  13.7  (1.2)  45%  -3  1,204  $15  x = 4\n",
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        cr_expect_not(is_noise(lines[i], 40), "line %zu", i);
}

Test(noise, a_few_odd_words_are_not)
{
    cr_expect_not(is_noise("W;tK&a:o(a iKoE%I\n", 1));
}
