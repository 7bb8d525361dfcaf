/*
 * dictionary_build.c - makes the dictionary of the tables of terms, or takes it from the plugin's
 * image (the kit's image.h).
 *
 * All forms stand in one sorted array under keys that begin with a mark: 'w' words by their stems,
 * 'r' single words as they are (parts of German compounds), 'l' last parts of compounds alone, 'e'
 * East Asian text, 'j' and 'c' that of Japanese and of Chinese alone; ideographs in their
 * simplified forms.
 */
#include "image.h"
#include "translate/dictionary.h"

#include <stdlib.h>
#include <string.h>

enum {
    TERM_WORDS = 8,
    PART_MIN = 3,
    FORMS = 32768,
    KEYS = 1 << 20,
    FILTER_SIZE = DICTIONARY_FILTER_BITS / 8
};

/* Of equal forms the first one counts. */
static const struct {
    const agency_term *terms;
    const size_t *count;
} tables[] = {{agency_korean_heads, &agency_korean_heads_count},
              {agency_korean_matters, &agency_korean_matters_count},
              {agency_korean_fields, &agency_korean_fields_count},
              {agency_japanese_heads, &agency_japanese_heads_count},
              {agency_japanese_matters, &agency_japanese_matters_count},
              {agency_japanese_fields, &agency_japanese_fields_count},
              {agency_chinese_heads, &agency_chinese_heads_count},
              {agency_chinese_matters, &agency_chinese_matters_count},
              {agency_chinese_fields, &agency_chinese_fields_count},
              {agency_chinese_cities, &agency_chinese_cities_count},
              {agency_japanese_more, &agency_japanese_more_count},
              {agency_eastern, &agency_eastern_count},
              {agency_german_terms, &agency_german_count},
              {agency_russian_terms, &agency_russian_count},
              {agency_terms, &agency_term_count},
              {agency_ranks, &agency_rank_count},
              {agency_matters, &agency_matter_count},
              {agency_people, &agency_people_count},
              {agency_topics, &agency_topic_count},
              {agency_place_terms, &agency_place_term_count},
              {agency_tasks, &agency_task_count},
              {agency_romance_terms, &agency_romance_term_count},
              {agency_western, &agency_western_count}};

const agency_term *agency_dictionary_term(const form *f)
{
    return &tables[f->table].terms[f->row];
}

typedef struct builder {
    const cq_host *host;
    const agency_variants *variants;
    char *keys;
    size_t used;
    form *forms;
    uint32_t count;
    uint16_t table; /* whose terms are being added */
} builder;

static bool add_key(builder *b, char mark, cq_str key, const agency_term *term)
{
    if (b->count == FORMS || b->used + key.len + 1 > KEYS)
        return false;
    b->forms[b->count++] = (form){(uint32_t)b->used, (uint16_t)(key.len + 1), b->table,
                                  (uint32_t)(term - tables[b->table].terms)};
    b->keys[b->used++] = mark;
    memcpy(b->keys + b->used, key.data, key.len);
    b->used += key.len;
    return true;
}

static bool is_east(cq_str text)
{
    return (unsigned char)text.data[0] >= 0xE2;
}

/* The end of the word that begins at i; apostrophes belong to it, hyphens are words. */
static size_t word_end(cq_str text, size_t i)
{
    static const char apostrophe[] = "’";
    if (text.data[i] == '-')
        return i + 1;
    while (i < text.len && text.data[i] != ' ' && text.data[i] != '-') {
        if (text.data[i++] == '\'')
            break;
        if (text.len - i >= 3 && memcmp(text.data + i, apostrophe, 3) == 0)
            return i + 3;
    }
    return i;
}

static bool add_words(builder *b, cq_str text, const agency_term *term)
{
    char key[TERM_WORDS * WORD_KEY];
    char raw[WORD_KEY];
    size_t len = 0;
    uint32_t words = 0;
    for (size_t i = 0; i < text.len;) {
        size_t end = word_end(text, i);
        if (len + WORD_KEY + 1 > sizeof key)
            return false;
        if (words++)
            key[len++] = ' ';
        len += agency_stem(b->host, (cq_str){text.data + i, end - i}, key + len);
        i = end;
        while (i < text.len && text.data[i] == ' ')
            i++;
    }
    if (term->role != TERM_PREFIX && !add_key(b, 'w', (cq_str){key, len}, term))
        return false;
    size_t n = words == 1 ? agency_fold_word(b->host, text, raw) : 0;
    return n < PART_MIN || (unsigned char)raw[0] >= 0x80 || add_key(b, 'r', (cq_str){raw, n}, term);
}

static bool add_east(builder *b, char mark, cq_str text, const agency_term *term)
{
    size_t at = b->used + 1;
    if (!add_key(b, mark, text, term))
        return false;
    agency_variants_fold(b->variants, b->keys + at, text.len);
    return true;
}

/* "-wesen": the last part of a compound. */
static bool add_last(builder *b, cq_str text, const agency_term *term)
{
    char key[WORD_KEY];
    size_t len = agency_stem(b->host, text, key);
    return add_key(b, 'l', (cq_str){key, len}, term);
}

static bool add_form(builder *b, cq_str text, const agency_term *term)
{
    if (text.data[0] == '-')
        return add_last(b, (cq_str){text.data + 1, text.len - 1}, term);
    if (text.len > 2 && text.data[1] == ':')
        return add_east(b, text.data[0], (cq_str){text.data + 2, text.len - 2}, term);
    return is_east(text) ? add_east(b, 'e', text, term) : add_words(b, text, term);
}

static bool add_term(builder *b, const agency_term *term)
{
    for (const char *at = term->forms; *at;) {
        size_t len = strcspn(at, "|");
        if (!add_form(b, (cq_str){at, len}, term))
            return false;
        at += len;
        at += *at == '|';
    }
    return true;
}

static bool add_tables(builder *b)
{
    for (size_t k = 0; k < CQK_COUNT(tables); k++) {
        b->table = (uint16_t)k;
        for (size_t i = 0; i < *tables[k].count; i++)
            if (!add_term(b, &tables[k].terms[i]))
                return false;
    }
    return true;
}

/* A form while the array is sorted. */
typedef struct sortable {
    const char *key;
    form form;
} sortable;

/* By key; of equal ones the table's first stays in front. */
static int by_key(const void *a, const void *b)
{
    const sortable *x = a;
    const sortable *y = b;
    size_t len = x->form.len < y->form.len ? x->form.len : y->form.len;
    int order = memcmp(x->key, y->key, len);
    if (order == 0)
        order = (x->form.len > y->form.len) - (x->form.len < y->form.len);
    return order ? order : (x->key > y->key) - (x->key < y->key);
}

static bool sort_forms(builder *b)
{
    sortable *sorted = malloc((b->count + 1) * sizeof *sorted);
    if (!sorted)
        return false;
    for (uint32_t i = 0; i < b->count; i++)
        sorted[i] = (sortable){b->keys + b->forms[i].key, b->forms[i]};
    qsort(sorted, b->count, sizeof *sorted, by_key);
    for (uint32_t i = 0; i < b->count; i++)
        b->forms[i] = sorted[i].form;
    free(sorted);
    return true;
}

static void fill_filter(const builder *b, uint64_t *filter)
{
    for (uint32_t i = 0; i < b->count; i++) {
        const form *f = &b->forms[i];
        uint32_t bit = dictionary_filter_bit(dictionary_hash(b->keys + f->key, f->len));
        filter[bit / 64] |= (uint64_t)1 << (bit % 64);
    }
}

/* In the image: the count, the filter, the forms and their keys. */
static void record(const agency_dictionary *d, size_t key_bytes)
{
    const uint64_t count = d->count;
    const cqk_table pieces[] = {{&count, sizeof count},
                                {d->filter, FILTER_SIZE},
                                {d->forms, d->count * sizeof *d->forms},
                                {d->keys, key_bytes}};
    cqk_image_record(d->host, "terms", pieces, CQK_COUNT(pieces));
}

static bool load(agency_dictionary *d)
{
    cqk_table table = cqk_image_find(d->host, "terms");
    const char *at = table.data;
    if (!at)
        return false;
    d->count = (uint32_t) * (const uint64_t *)table.data;
    at += sizeof(uint64_t);
    d->filter = cqk_table_next(&at, FILTER_SIZE);
    d->forms = cqk_table_next(&at, d->count * sizeof *d->forms);
    d->keys = at;
    return true;
}

static bool build(agency_dictionary *d)
{
    unsigned char *memory = calloc(1, FILTER_SIZE + FORMS * sizeof(form) + KEYS);
    if (!memory)
        return false;
    d->owned = memory;
    builder b = {.host = d->host,
                 .variants = &d->variants,
                 .forms = (void *)(memory + FILTER_SIZE),
                 .keys = (char *)memory + FILTER_SIZE + FORMS * sizeof(form)};
    if (!add_tables(&b) || !sort_forms(&b))
        return false;
    fill_filter(&b, (void *)memory);
    d->filter = (void *)memory;
    d->forms = b.forms;
    d->keys = b.keys;
    d->count = b.count;
    record(d, b.used);
    return true;
}

agency_dictionary *agency_dictionary_new(const cq_host *host)
{
    agency_dictionary *d = calloc(1, sizeof *d);
    if (!d)
        return NULL;
    d->host = host;
    agency_variants_open(&d->variants);
    if (load(d) || build(d))
        return d;
    agency_dictionary_free(d);
    return NULL;
}

void agency_dictionary_free(agency_dictionary *d)
{
    if (!d)
        return;
    free(d->owned);
    free(d);
}
