/*
 * test_image.c - tables in a plugin's image: what a host records is found again, by a host of the
 * same version only, and a lexicon of the image finds what the one did that it was made of.
 */
#include "image.h"

#include "communique/pipeline.h"
#include "lexicon.h"

#include <criterion/criterion.h>
#include <string.h>

enum { ROWS = 4, SIZE = 1 << 16 };

/* What a plugin's file would carry. */
static _Alignas(64) unsigned char bytes[SIZE];
const cqk_image cqk_plugin_image = {bytes, bytes + SIZE};

typedef struct recording {
    cqk_recorder recorder;
    size_t used;
} recording;

static void add(void *context, const char *name, const cqk_table *pieces, size_t count)
{
    recording *r = context;
    cqk_image_header *header = (void *)bytes;
    cqk_image_row *row = (cqk_image_row *)(void *)(header + 1) + header->count++;
    strcpy(row->name, name);
    row->offset = r->used;
    for (size_t i = 0; i < count; i++) {
        if (pieces[i].size)
            memcpy(bytes + r->used, pieces[i].data, pieces[i].size);
        r->used += (pieces[i].size + CQK_IMAGE_ALIGN - 1) / CQK_IMAGE_ALIGN * CQK_IMAGE_ALIGN;
    }
    row->size = r->used - row->offset;
}

static const void *find_extension(const cq_host *host, const char *id)
{
    return strcmp(id, CQK_RECORDER) == 0 ? host->host_data : NULL;
}

static const cqk_entry entries[] = {
    {"of the whole", 3}, {"of", 1}, {"Ministry of State", 4}, {"外務省", 5}, {"État", 6}};

/* An image of one lexicon, "words". */
static void make_image(recording *r)
{
    cq_host host = *cq_host_default();
    memset(bytes, 0, sizeof bytes);
    cr_assert(cqk_image_begin(&host, (void *)bytes));
    *r = (recording){.recorder = {.add = add},
                     .used = sizeof(cqk_image_header) + ROWS * sizeof(cqk_image_row)};
    r->recorder.context = r;
    host.extension = find_extension;
    host.host_data = r;
    cqk_lexicon *made = cqk_lexicon_named(&host, "words", entries, CQK_COUNT(entries));
    cr_assert_not_null(made);
    cqk_lexicon_free(made);
}

/* What the lexicon says of the beginning of a text. */
static uint32_t look_up(const cqk_lexicon *lexicon, const char *text, uint32_t *tokens)
{
    enum { MOST = 8 };
    const cq_host *host = cq_host_default();
    uint32_t start[MOST], end[MOST], hash[MOST], value = 0;
    const cq_str str = {text, strlen(text)};
    size_t count = host->tokenize(host, str, start, end, hash, MOST);
    cr_assert_leq(count, MOST);
    const cq_tokens columns = {
        .size = sizeof columns, .count = (uint32_t)count, .start = start, .end = end, .hash = hash};
    const cq_segment segment = {.size = sizeof segment, .text = str, .tokens = &columns};
    *tokens = cqk_lexicon_match(lexicon, &segment, 0, &value);
    return value;
}

Test(image, a_lexicon_of_the_image_finds_the_same)
{
    static const char *const texts[] = {"of the whole", "of the", "MINISTRY OF STATE",
                                        "ministry",     "外務省", "外務",
                                        "etat",         "whole"};
    recording r;
    cq_host plain = *cq_host_default();
    make_image(&r);
    cqk_lexicon *loaded = cqk_lexicon_load(&plain, "words");
    cqk_lexicon *made = cqk_lexicon_new(&plain, entries, CQK_COUNT(entries));
    cr_assert_not_null(loaded);
    for (size_t i = 0; i < CQK_COUNT(texts); i++) {
        uint32_t tokens[2];
        cr_expect_eq(look_up(loaded, texts[i], &tokens[0]), look_up(made, texts[i], &tokens[1]),
                     "%s", texts[i]);
        cr_expect_eq(tokens[0], tokens[1], "%s", texts[i]);
    }
    uint32_t tokens;
    cr_expect_eq(look_up(loaded, "Ministry of State", &tokens), 4);
    cr_expect_eq(tokens, 3);
    cqk_lexicon_free(made);
    cqk_lexicon_free(loaded);
}

Test(image, what_the_image_lacks_is_made)
{
    recording r;
    make_image(&r);
    cr_expect_null(cqk_lexicon_load(cq_host_default(), "other words"));
    cr_expect_null(cqk_image_find(cq_host_default(), "word").data);
    cqk_lexicon *made = cqk_lexicon_named(cq_host_default(), "other words", entries, 2);
    uint32_t tokens;
    cr_assert_not_null(made);
    cr_expect_eq(look_up(made, "of the whole", &tokens), 3);
    cqk_lexicon_free(made);
}

Test(image, another_version_of_the_host_takes_nothing)
{
    recording r;
    make_image(&r);
    cq_host newer = *cq_host_default();
    newer.version = CQ_STR("9.9.9");
    cr_expect_null(cqk_lexicon_load(&newer, "words"));
    cr_expect_not_null(cqk_image_find(cq_host_default(), "words").data);
}
