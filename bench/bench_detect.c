/*
 * bench_detect.c - how often the encoding of a sample is recognised, beside uchardet where its
 * development package was there when this was built.
 *
 *     bench_detect [--check] FOLDER
 *
 * FOLDER holds what script/make-detection-samples wrote. An answer is right when the sample,
 * decoded by it, is the text that the true encoding gives. With --check the status is 1 unless ours
 * is right at least as often as uchardet in every group, and 77 when there is no uchardet.
 */
#include "decode/decode.h"

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef CQ_HAVE_UCHARDET
#include <uchardet/uchardet.h>
#endif

enum { GROUPS_MAX = 64, SAMPLE_MAX = 8192, NAME_PART = 32 };

typedef struct group {
    char name[2 * NAME_PART];
    unsigned count, ours, theirs;
} group;

typedef struct sample {
    char encoding[NAME_PART], group[NAME_PART], size[NAME_PART];
    unsigned char bytes[SAMPLE_MAX];
    size_t len;
} sample;

/* The text in that encoding; false: it is none that we know. */
static bool decode(const char *encoding, const sample *from, cqi_text *text)
{
    cqi_decoder *decoder = NULL;
    cqi_text_clear(text);
    if (!encoding || cqi_decoder_open(encoding, &decoder, NULL) != CQ_OK)
        return false;
    cq_status status = cqi_decoder_push(decoder, from->bytes, from->len, true, text, NULL);
    cqi_decoder_close(decoder);
    return status == CQ_OK;
}

static bool is_right(const char *answer, const sample *from)
{
    cqi_text wanted = {0};
    cqi_text got = {0};
    bool right = decode(from->encoding, from, &wanted) && decode(answer, from, &got) &&
                 got.text.len == wanted.text.len &&
                 memcmp(got.text.data, wanted.text.data, got.text.len) == 0;
    cqi_text_deinit(&wanted);
    cqi_text_deinit(&got);
    return right;
}

static bool is_right_by_uchardet(const sample *from)
{
#ifdef CQ_HAVE_UCHARDET
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, (const char *)from->bytes, from->len);
    uchardet_data_end(detector);
    bool right = is_right(uchardet_get_charset(detector), from);
    uchardet_delete(detector);
    return right;
#else
    (void)from;
    return false;
#endif
}

/* Reads NUMBER.ENCODING.GROUP.SIZE; false: it is no sample. */
static bool read_sample(const char *folder, const char *name, sample *into)
{
    char path[4096];
    if (sscanf(name, "%*[0-9].%31[^.].%31[^.].%31[0-9]", into->encoding, into->group, into->size) !=
        3)
        return false;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    into->len = fread(into->bytes, 1, sizeof into->bytes, file);
    fclose(file);
    return into->len > 0;
}

static group *find_group(group *groups, size_t *count, const char *first, const char *second)
{
    char name[2 * NAME_PART];
    snprintf(name, sizeof name, "%s%s%s", first, *second ? " " : "", second);
    for (size_t i = 0; i < *count; i++)
        if (strcmp(groups[i].name, name) == 0)
            return &groups[i];
    if (*count == GROUPS_MAX)
        exit(1);
    memcpy(groups[*count].name, name, sizeof name);
    return &groups[(*count)++];
}

static void note(group *into, bool ours, bool theirs)
{
    into->count++;
    into->ours += ours;
    into->theirs += theirs;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const group *)a)->name, ((const group *)b)->name);
}

static void print_groups(group *groups, size_t count)
{
    qsort(groups, count, sizeof *groups, by_name);
    printf("%-24s %8s %8s %9s\n", "", "samples", "ours", "uchardet");
    for (size_t i = 0; i < count; i++)
        printf("%-24s %8u %7.1f%% %8.1f%%\n", groups[i].name, groups[i].count,
               100.0 * groups[i].ours / groups[i].count,
               100.0 * groups[i].theirs / groups[i].count);
}

int main(int count, char **arguments)
{
    bool check = count > 1 && strcmp(arguments[1], "--check") == 0;
    if (count != 2 + check) {
        fprintf(stderr, "usage: bench_detect [--check] FOLDER\n");
        return 2;
    }
    const char *folder = arguments[1 + check];
    DIR *listing = opendir(folder);
    static group groups[GROUPS_MAX];
    static sample one;
    size_t group_count = 0;
    unsigned samples = 0;
    for (struct dirent *entry; listing && (entry = readdir(listing));) {
        if (!read_sample(folder, entry->d_name, &one))
            continue;
        bool ours = is_right(cqi_detect(one.bytes, one.len, true), &one);
        bool theirs = is_right_by_uchardet(&one);
        note(find_group(groups, &group_count, one.group, ""), ours, theirs);
        note(find_group(groups, &group_count, one.group, one.size), ours, theirs);
        samples++;
    }
    if (listing)
        closedir(listing);
    print_groups(groups, group_count);
#ifndef CQ_HAVE_UCHARDET
    printf("built without uchardet (libuchardet-dev)\n");
    if (check)
        return 77;
#endif
    for (size_t i = 0; check && i < group_count; i++)
        if (groups[i].ours < groups[i].theirs)
            return 1;
    return samples > 0 ? 0 : 1;
}
