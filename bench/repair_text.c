/*
 * repair_text FILE: prints the repaired text of a UTF-8 file, a blank line between segments.
 *
 * A tool for measuring the repair stage by itself. With -f, furniture and flags are shown too.
 */
#include "repair/repair.h"

#include <communique/text.h>
#include <stdio.h>
#include <string.h>

static void print(const cqi_segment *segment, bool all)
{
    if (all)
        printf("[%x %llu/%u] ", segment->flags, (unsigned long long)segment->marks[0].line,
               segment->marks[0].page);
    else if (segment->flags & CQ_SEGMENT_FURNITURE)
        return;
    fwrite(segment->text.data, 1, segment->text.len, stdout);
    fputs("\n\n", stdout);
}

static int run(FILE *file, cqi_repair *repair, bool all)
{
    char bytes[65536];
    cqi_segment segment = {0};
    uint64_t offset = 0;
    bool final = false;
    while (!final) {
        size_t len = fread(bytes, 1, sizeof bytes, file);
        final = len < sizeof bytes;
        cqi_map map = {0};
        cqi_map_append(&map, offset, 1, 1, len);
        if (cqi_repair_push(repair, (cq_str){bytes, len}, &map, final))
            return 1;
        cqi_map_deinit(&map);
        offset += len;
        while (cqi_repair_next(repair, &segment) == CQ_OK)
            print(&segment, all);
    }
    cqi_segment_deinit(&segment);
    return 0;
}

int main(int argc, char **argv)
{
    bool all = argc == 3 && strcmp(argv[1], "-f") == 0;
    FILE *file = argc > 1 ? fopen(argv[argc - 1], "rb") : stdin;
    cqi_repair *repair = NULL;
    if (!file || cqi_repair_open(&repair))
        return 1;
    int status = run(file, repair, all);
    cqi_repair_close(repair);
    fclose(file);
    return status;
}
