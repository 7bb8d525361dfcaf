/*
 * records.c - a list of records that grows.
 */
#include "document.h"

#include <stdlib.h>

bool append_record(record **list, size_t *count, size_t *capacity, const record *r)
{
    if (!*list || *count == *capacity) {
        size_t larger = *capacity ? *capacity * 2 : 64;
        record *records = realloc(*list, larger * sizeof *records);
        if (!records)
            return false;
        *list = records;
        *capacity = larger;
    }
    (*list)[(*count)++] = *r;
    return true;
}
