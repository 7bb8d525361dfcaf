/*
 * names.c - what the members of a container are called.
 *
 * Names are only names: nothing is ever written under them. Leading slashes and "./" go, because
 * the container's name stands in front; control characters become question marks, because names
 * reach terminals. Names are told apart by a hash of 64 bits (FNV-1a) alone.
 */
#include "source/names.h"

#include "base/error.h"

#include <stdio.h>
#include <stdlib.h>

enum { FOREIGN_BYTES = 4096 };

typedef struct cqi_name_count {
    uint64_t hash; /* 0: free */
    uint64_t count;
} cqi_name_count;

void cqi_names_deinit(cqi_names *names)
{
    free(names->counts);
    cqi_buffer_deinit(&names->foreign);
    *names = (cqi_names){0};
}

static uint64_t hash_name(cq_str name)
{
    uint64_t hash = 0xCBF29CE484222325;
    for (size_t i = 0; i < name.len; i++)
        hash = (hash ^ (unsigned char)name.data[i]) * 0x100000001B3;
    return hash ? hash : 1;
}

static cqi_name_count *find_count(cqi_name_count *counts, size_t capacity, uint64_t hash)
{
    size_t at = (size_t)hash & (capacity - 1);
    while (counts[at].hash && counts[at].hash != hash)
        at = (at + 1) & (capacity - 1);
    return &counts[at];
}

static cq_status make_room(cqi_names *names)
{
    if (names->used * 2 < names->capacity)
        return CQ_OK;
    size_t capacity = names->capacity ? names->capacity * 2 : 256;
    cqi_name_count *counts = calloc(capacity, sizeof *counts);
    if (!counts)
        return CQ_E_MEMORY;
    for (size_t i = 0; i < names->capacity; i++)
        if (names->counts[i].hash)
            *find_count(counts, capacity, names->counts[i].hash) = names->counts[i];
    free(names->counts);
    names->counts = counts;
    names->capacity = capacity;
    return CQ_OK;
}

/* How often the name was there before. */
static cq_status count_name(cqi_names *names, cq_str name, uint64_t *before)
{
    CQI_TRY(make_room(names));
    uint64_t hash = hash_name(name);
    cqi_name_count *count = find_count(names->counts, names->capacity, hash);
    names->used += count->hash == 0;
    count->hash = hash;
    *before = count->count++;
    return CQ_OK;
}

/* Makes what stands in `out` from `start` a name that was not there before. */
static cq_status make_unique(cqi_names *names, cqi_buffer *out, size_t start)
{
    size_t len = out->len;
    uint64_t before;
    CQI_TRY(count_name(names, (cq_str){out->data + start, len - start}, &before));
    while (before > 0) {
        char suffix[24];
        int digits = snprintf(suffix, sizeof suffix, "~%llu", (unsigned long long)before + 1);
        out->len = len;
        CQI_TRY(cqi_buffer_append(out, suffix, (size_t)digits));
        uint64_t taken;
        CQI_TRY(count_name(names, (cq_str){out->data + start, out->len - start}, &taken));
        before = taken > 0 ? before + 1 : 0;
    }
    return CQ_OK;
}

static bool is_ascii(cq_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.data[i] >= 0x80)
            return false;
    return true;
}

static cq_status decode(cqi_names *names, cq_str name, const cqi_unpack_options *options,
                        cqi_buffer *out)
{
    if (!options->decode_name || is_ascii(name))
        return cqi_buffer_append_str(out, name);
    if (names->foreign.len + name.len > FOREIGN_BYTES)
        names->foreign.len = 0;
    CQI_TRY(cqi_buffer_append_byte(&names->foreign, '\n'));
    CQI_TRY(cqi_buffer_append_str(&names->foreign, name));
    return options->decode_name(options->context, name, cqi_buffer_str(&names->foreign), out);
}

static cq_str strip(cq_str name)
{
    for (;;) {
        size_t drop = 0;
        if (name.len >= 1 && name.data[0] == '/')
            drop = 1;
        else if (name.len >= 2 && name.data[0] == '.' && name.data[1] == '/')
            drop = 2;
        if (drop == 0)
            return name;
        name = (cq_str){name.data + drop, name.len - drop};
    }
}

static cq_status append_number(cqi_buffer *out, uint64_t number)
{
    char digits[24];
    int len = snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);
    return cqi_buffer_append(out, digits, (size_t)len);
}

cq_status cqi_names_add(cqi_names *names, cq_str name, bool unique,
                        const cqi_unpack_options *options, cqi_buffer *out)
{
    size_t start = out->len;
    name = strip(name);
    names->total++;
    CQI_TRY(name.len > 0 ? decode(names, name, options, out) : append_number(out, names->total));
    for (size_t i = start; i < out->len; i++)
        if ((unsigned char)out->data[i] < 0x20 || out->data[i] == 0x7F)
            out->data[i] = '?';
    return unique ? make_unique(names, out, start) : CQ_OK;
}
