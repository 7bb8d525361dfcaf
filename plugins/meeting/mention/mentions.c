/*
 * mentions.c - a list of mentions that grows.
 */
#include "mention/mention.h"

#include <stdlib.h>

bool mentions_add(mentions *list, const mention *item)
{
    if (list->count == list->capacity) {
        size_t capacity = list->capacity ? list->capacity * 2 : 32;
        mention *items = realloc(list->items, capacity * sizeof *items);
        if (!items)
            return false;
        list->items = items;
        list->capacity = capacity;
    }
    list->items[list->count++] = *item;
    return true;
}

void mentions_free(mentions *list)
{
    free(list->items);
    *list = (mentions){0};
}
