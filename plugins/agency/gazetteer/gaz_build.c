/*
 * gaz_build.c - makes a gazetteer's block out of bodies and names.
 *
 * A name becomes a path of the trie: one edge a word, more than one where a word has other
 * spellings or case forms (all lead to the same node). Glue words and commas make no edge: the
 * matcher passes over them in the text as well.
 */
#include "gazetteer/gaz.h"
#include "text/words.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_TOKENS = 64, WORD_MAX = 256, FIRST_EDGES = 1 << 12 };

typedef struct list {
    char *data;
    size_t count;
    size_t capacity;
    size_t item;
} list;

struct gaz_builder {
    const cq_host *host;
    word_classes classes;
    list bodies;
    list names;
    list nodes;
    list strings;
    list small; /* hashes of words that may begin a name in small letters */
    gaz_edge *edges;
    uint32_t edge_count;
    uint32_t edge_mask;
    bool failed;
};

static void *list_add(list *l, size_t count)
{
    if (l->count + count > l->capacity) {
        size_t capacity = l->capacity ? l->capacity * 2 : 1024;
        while (capacity < l->count + count)
            capacity *= 2;
        char *data = realloc(l->data, capacity * l->item);
        if (!data)
            return NULL;
        l->data = data;
        l->capacity = capacity;
    }
    void *at = l->data + l->count * l->item;
    memset(at, 0, count * l->item);
    l->count += count;
    return at;
}

static uint32_t intern(gaz_builder *b, cq_str text)
{
    if (text.len == 0)
        return 0;
    uint32_t offset = (uint32_t)b->strings.count;
    char *at = list_add(&b->strings, text.len + 1);
    if (!at) {
        b->failed = true;
        return 0;
    }
    memcpy(at, text.data, text.len);
    return offset;
}

static uint32_t intern_z(gaz_builder *b, const char *text)
{
    return text ? intern(b, (cq_str){text, strlen(text)}) : 0;
}

gaz_builder *gaz_builder_new(const cq_host *host)
{
    gaz_builder *b = calloc(1, sizeof *b);
    if (!b)
        return NULL;
    b->host = host;
    b->bodies.item = sizeof(gaz_body);
    b->names.item = sizeof(gaz_name);
    b->nodes.item = sizeof(gaz_node);
    b->strings.item = 1;
    b->small.item = sizeof(uint32_t);
    b->edge_mask = FIRST_EDGES - 1;
    b->edges = calloc(FIRST_EDGES, sizeof *b->edges);
    if (!b->edges || !list_add(&b->nodes, 1) || !list_add(&b->strings, 1)) {
        gaz_builder_free(b);
        return NULL;
    }
    agency_words_init(&b->classes, host);
    return b;
}

void gaz_builder_free(gaz_builder *b)
{
    if (!b)
        return;
    free(b->bodies.data);
    free(b->names.data);
    free(b->nodes.data);
    free(b->strings.data);
    free(b->small.data);
    free(b->edges);
    free(b);
}

bool gaz_builder_body(gaz_builder *b, const gaz_record *record)
{
    gaz_body *body = list_add(&b->bodies, 1);
    if (!body)
        return false;
    body->id = intern_z(b, record->id);
    body->kind = intern_z(b, record->kind);
    body->value = intern_z(b, record->value);
    body->function = intern_z(b, record->function);
    body->parent = intern_z(b, record->parent);
    body->from = record->from;
    body->to = record->to;
    body->flags = record->flags;
    if (record->country)
        memcpy(body->country, record->country, strnlen(record->country, 3));
    return !b->failed;
}

static gaz_edge *find_slot(gaz_edge *edges, uint32_t mask, uint32_t parent, uint32_t hash)
{
    uint32_t slot = gaz_slot(parent, hash) & mask;
    while (edges[slot].child && (edges[slot].parent != parent || edges[slot].hash != hash))
        slot = (slot + 1) & mask;
    return &edges[slot];
}

static bool grow_edges(gaz_builder *b)
{
    if (b->edge_count * 2 < b->edge_mask)
        return true;
    uint32_t mask = b->edge_mask * 2 + 1;
    gaz_edge *edges = calloc((size_t)mask + 1, sizeof *edges);
    if (!edges)
        return false;
    for (uint32_t i = 0; i <= b->edge_mask; i++)
        if (b->edges[i].child)
            *find_slot(edges, mask, b->edges[i].parent, b->edges[i].hash) = b->edges[i];
    free(b->edges);
    b->edges = edges;
    b->edge_mask = mask;
    return true;
}

/* Adds an edge unless there is one for this word already. */
static bool add_edge(gaz_builder *b, uint32_t parent, cq_str word, uint32_t child)
{
    char key[3 * WORD_MAX];
    if (word.len > WORD_MAX || !grow_edges(b))
        return word.len > WORD_MAX;
    uint32_t hash = b->host->fold_hash(word.data, word.len);
    gaz_edge *edge = find_slot(b->edges, b->edge_mask, parent, hash);
    if (edge->child)
        return true;
    size_t len = b->host->fold(word.data, word.len, key, sizeof key);
    *edge = (gaz_edge){parent, hash, child, intern(b, (cq_str){key, len})};
    b->edge_count++;
    return !b->failed;
}

/* The step that is being added: what agency_words_forms calls back with. */
typedef struct step {
    gaz_builder *builder;
    uint32_t parent;
    uint32_t child;
    bool listed; /* a list word stands in front of the word */
} step;

static bool find_child(void *context, cq_str word)
{
    step *s = context;
    uint32_t hash = s->builder->host->fold_hash(word.data, word.len);
    if (!s->child)
        s->child = find_slot(s->builder->edges, s->builder->edge_mask, s->parent, hash)->child;
    return true;
}

static bool add_form(void *context, cq_str word)
{
    step *s = context;
    return add_edge(s->builder, s->parent, word, s->child);
}

static uint32_t new_node(gaz_builder *b)
{
    uint32_t node = (uint32_t)b->nodes.count;
    return list_add(&b->nodes, 1) ? node : 0;
}

static void mark_listed(gaz_builder *b, uint32_t node)
{
    ((gaz_node *)(void *)b->nodes.data)[node].flags |= GAZ_NODE_LISTED;
}

/* "Cooperation" may be written as two words with a hyphen. */
static bool add_split(step *s, cq_str key)
{
    if (key.len < 6 || memcmp(key.data, "coo", 3) != 0)
        return true;
    step half = {s->builder, s->parent, 0, false};
    cq_str co = {key.data, 2};
    find_child(&half, co);
    if (!half.child && !(half.child = new_node(s->builder)))
        return false;
    if (s->listed)
        mark_listed(s->builder, half.child);
    return add_edge(s->builder, s->parent, co, half.child) &&
           add_edge(s->builder, half.child, (cq_str){key.data + 2, key.len - 2}, s->child);
}

/* "UNRRA" may be written as "U.N.R.R.A."; two letters and their points are rather a person's. */
static bool add_points(step *s, cq_str word)
{
    enum { LEAST = 3, MOST = 8 };
    char pointed[2 * MOST];
    if (word.len < LEAST || word.len > MOST)
        return true;
    for (size_t i = 0; i < word.len; i++) {
        if (word.data[i] < 'A' || word.data[i] > 'Z')
            return true;
        pointed[2 * i] = word.data[i];
        pointed[2 * i + 1] = '.';
    }
    return add_edge(s->builder, s->parent, (cq_str){pointed, 2 * word.len - 1}, s->child);
}

/* "People's" may be written with a typographic apostrophe. */
static bool add_typographic(const step *s, cq_str key)
{
    static const char mark[] = "’";
    char word[3 * WORD_MAX + sizeof mark];
    const char *at = memchr(key.data, '\'', key.len);
    if (!at)
        return true;
    size_t front = (size_t)(at - key.data), behind = key.len - front - 1;
    memcpy(word, key.data, front);
    memcpy(word + front, mark, sizeof mark - 1);
    memcpy(word + front + sizeof mark - 1, at + 1, behind);
    return add_edge(s->builder, s->parent, (cq_str){word, key.len + sizeof mark - 2}, s->child);
}

/* One word further from `parent`; 0: out of memory. */
static uint32_t extend(gaz_builder *b, uint32_t parent, cq_str word, uint8_t language, bool listed)
{
    char key[3 * WORD_MAX];
    if (word.len > WORD_MAX)
        word.len = WORD_MAX;
    cq_str folded = {key, b->host->fold(word.data, word.len, key, sizeof key)};
    step s = {b, parent, 0, listed};
    agency_words_forms(folded, language, find_child, &s);
    if (!s.child && !(s.child = new_node(b)))
        return 0;
    if (!agency_words_forms(folded, language, add_form, &s) || !add_split(&s, folded) ||
        !add_points(&s, word) || !add_typographic(&s, folded))
        return 0;
    if (listed)
        mark_listed(b, s.child);
    return s.child;
}

/* The words of a name: text ranges and whether a list word stands in front of each. */
typedef struct name_words {
    cq_str word[NAME_TOKENS];
    bool listed[NAME_TOKENS];
    size_t count;
} name_words;

static uint8_t guess_kind(cq_str text)
{
    unsigned char first = (unsigned char)text.data[0];
    static const char *const marks[] = {"«", "»", "“",  "”",  "„",  "‘",  "’",  "–", "‐",
                                        "‑", "·", "・", "（", "）", "／", "「", "」"};
    if (first < 0x80)
        return (first >= '0' && first <= '9') || ((first | 32) >= 'a' && (first | 32) <= 'z')
                   ? CQ_TOKEN_LETTER
                   : CQ_TOKEN_PUNCTUATION;
    for (size_t i = 0; i < CQK_COUNT(marks); i++)
        if (cqk_is(text, marks[i]))
            return CQ_TOKEN_PUNCTUATION;
    return CQ_TOKEN_LETTER;
}

static bool is_co(cq_str word)
{
    return word.len == 2 && (word.data[0] | 32) == 'c' && (word.data[1] | 32) == 'o';
}

static void take_word(const gaz_builder *b, name_words *out, cq_str word, bool *listed)
{
    uint32_t hash = b->host->fold_hash(word.data, word.len);
    int what = agency_words_class(&b->classes, hash, guess_kind(word), word);
    if (what == WORD_LIST)
        *listed = true;
    if ((what != WORD_PLAIN && what != WORD_STOP) || out->count == NAME_TOKENS)
        return;
    out->word[out->count] = word;
    out->listed[out->count++] = *listed;
    *listed = false;
}

static void split_name(const gaz_builder *b, cq_str text, name_words *out)
{
    uint32_t start[NAME_TOKENS];
    uint32_t end[NAME_TOKENS];
    bool listed = false;
    size_t tokens = b->host->tokenize(b->host, text, start, end, NULL, NAME_TOKENS);
    out->count = 0;
    if (tokens > NAME_TOKENS)
        return;
    for (size_t i = 0; i < tokens; i++) {
        uint32_t ends[WORD_PIECES];
        uint32_t from = start[i];
        uint32_t pieces = agency_words_cut(text.data, start[i], end[i], ends);
        for (uint32_t k = 0; k < pieces; from = ends[k++])
            take_word(b, out, (cq_str){text.data + from, ends[k] - from}, &listed);
    }
}

static bool is_hangul(cq_str word)
{
    return word.len >= 3 && (unsigned char)word.data[0] >= 0xEA &&
           (unsigned char)word.data[0] <= 0xED;
}

/* A Korean name of several words may be written as one. */
static uint32_t add_joined(gaz_builder *b, const name_words *words, uint32_t end)
{
    char joined[WORD_MAX];
    size_t len = 0;
    for (size_t i = 0; i < words->count; i++) {
        if (!is_hangul(words->word[i]) || len + words->word[i].len > sizeof joined)
            return end;
        memcpy(joined + len, words->word[i].data, words->word[i].len);
        len += words->word[i].len;
    }
    if (words->count > 1 && !add_edge(b, 0, (cq_str){joined, len}, end))
        return 0;
    return end;
}

static bool add_small(void *context, cq_str word)
{
    gaz_builder *b = context;
    uint32_t *hash = list_add(&b->small, 1);
    if (!hash)
        return false;
    *hash = b->host->fold_hash(word.data, word.len);
    return true;
}

/* French and Spanish names may begin small (ministère des ...); others as they are written. */
static bool note_small(gaz_builder *b, cq_str text, cq_str first, uint8_t language)
{
    bool loose = language == GAZ_FR || language == GAZ_ES || language == GAZ_RU;
    if (!loose && (text.data[0] < 'a' || text.data[0] > 'z'))
        return true;
    return agency_words_forms(first, language, add_small, b);
}

/* The node the name ends in; 0: it has no words, or there is no memory. */
static uint32_t add_path(gaz_builder *b, cq_str text, uint8_t language)
{
    name_words words;
    uint32_t node = 0;
    split_name(b, text, &words);
    if (words.count && !note_small(b, text, words.word[0], language))
        return 0;
    for (size_t i = 0; i < words.count; i++) {
        cq_str word = words.word[i];
        bool listed = words.listed[i];
        if (is_co(word) && i + 1 < words.count && words.word[i + 1].data[0] == 'o' &&
            words.word[i + 1].len > 4) {
            char whole[WORD_MAX];
            size_t len = words.word[i + 1].len < 250 ? words.word[i + 1].len : 250;
            memcpy(whole, "co", 2);
            memcpy(whole + 2, words.word[++i].data, len);
            node = extend(b, node, (cq_str){whole, len + 2}, language, listed);
        } else {
            node = extend(b, node, word, language, listed);
        }
        if (!node)
            return 0;
    }
    return words.count ? add_joined(b, &words, node) : 0;
}

bool gaz_builder_name(gaz_builder *b, cq_str text, cq_str english, uint8_t language, uint8_t type,
                      uint8_t flags)
{
    if (b->bodies.count == 0 || text.len == 0 || text.len > 1000)
        return b->bodies.count != 0;
    uint32_t end = add_path(b, text, language);
    if (!end)
        return !b->failed; /* a name without words */
    gaz_name *name = list_add(&b->names, 1);
    if (!name)
        return false;
    gaz_node *node = (gaz_node *)(void *)b->nodes.data + end;
    name->text = intern(b, text);
    name->english = english.len ? intern(b, english) : 0;
    name->body = (uint32_t)b->bodies.count - 1;
    name->language = language;
    name->type = type;
    name->flags = flags;
    name->next = node->names;
    node->names = (uint32_t)b->names.count;
    return !b->failed;
}

static uint32_t filter_bits(const gaz_builder *b)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i <= b->edge_mask; i++)
        roots += b->edges[i].child && b->edges[i].parent == 0;
    uint32_t bits = 1 << 12;
    while (bits < roots * 32 && bits < 1u << 24)
        bits *= 2;
    return bits;
}

static void fill_filter(const gaz_builder *b, uint64_t *filter, uint32_t mask)
{
    for (uint32_t i = 0; i <= b->edge_mask; i++)
        if (b->edges[i].child && b->edges[i].parent == 0) {
            uint32_t bit = b->edges[i].hash & mask;
            filter[bit / 64] |= (uint64_t)1 << (bit % 64);
        }
}

static void fill_small(const gaz_builder *b, uint64_t *filter, uint32_t mask)
{
    const uint32_t *hash = (const uint32_t *)(void *)b->small.data;
    for (size_t i = 0; i < b->small.count; i++)
        filter[(hash[i] & mask) / 64] |= (uint64_t)1 << (hash[i] % 64);
}

static uint32_t step_bits(const gaz_builder *b)
{
    enum { BITS_A_SLOT = 4, LEAST = 64, MOST = 1 << 30 };
    uint64_t bits = ((uint64_t)b->edge_mask + 1) * BITS_A_SLOT;
    return (uint32_t)(bits < LEAST ? LEAST : bits > MOST ? MOST : bits);
}

static void fill_steps(const gaz_builder *b, uint64_t *steps, uint32_t mask)
{
    for (uint32_t i = 0; i <= b->edge_mask; i++) {
        uint32_t mixed = gaz_slot(b->edges[i].parent, b->edges[i].hash);
        if (b->edges[i].child)
            steps[(mixed & mask) / 64] |= (uint64_t)1 << (mixed % 64);
    }
}

static void fill_header(const gaz_builder *b, gaz_header *header, uint32_t bits)
{
    size_t len = b->host->version.len;
    memcpy(header->magic, gaz_magic, sizeof gaz_magic);
    header->format = GAZ_FORMAT;
    header->endian = 0x01020304;
    if (len >= sizeof header->version)
        len = sizeof header->version - 1;
    memcpy(header->version, b->host->version.data, len);
    header->probe = b->host->fold_hash(gaz_magic, 5);
    header->body_count = (uint32_t)b->bodies.count;
    header->name_count = (uint32_t)b->names.count;
    header->node_count = (uint32_t)b->nodes.count;
    header->edge_mask = b->edge_mask;
    header->filter_mask = bits - 1;
    header->step_mask = step_bits(b) - 1;
    header->string_size = (uint32_t)b->strings.count;
}

static char *put(char *at, const void *data, size_t len)
{
    if (len)
        memcpy(at, data, len);
    return at + (len + 7) / 8 * 8;
}

cq_status gaz_builder_finish(gaz_builder *b, gaz *out)
{
    uint32_t bits = filter_bits(b);
    uint32_t steps = step_bits(b);
    size_t edges = ((size_t)b->edge_mask + 1) * sizeof *b->edges;
    size_t bodies = b->bodies.count * sizeof(gaz_body);
    size_t names = b->names.count * sizeof(gaz_name);
    size_t nodes = b->nodes.count * sizeof(gaz_node);
    size_t size = gaz_round_up(sizeof(gaz_header)) + gaz_round_up(bodies) + gaz_round_up(names) +
                  gaz_round_up(nodes) + gaz_round_up(edges) + bits / 4 + steps / 8 +
                  gaz_round_up(b->strings.count);
    char *block = b->failed || b->strings.count > UINT32_MAX ? NULL : calloc(1, size);
    if (!block)
        return CQ_E_MEMORY;
    fill_header(b, (gaz_header *)(void *)block, bits);
    char *at = block + gaz_round_up(sizeof(gaz_header));
    at = put(at, b->bodies.data, bodies);
    at = put(at, b->names.data, names);
    at = put(at, b->nodes.data, nodes);
    at = put(at, b->edges, edges);
    fill_filter(b, (uint64_t *)(void *)at, bits - 1);
    at += bits / 8;
    fill_small(b, (uint64_t *)(void *)at, bits - 1);
    at += bits / 8;
    fill_steps(b, (uint64_t *)(void *)at, steps - 1);
    put(at + steps / 8, b->strings.data, b->strings.count);
    cq_status status = gaz_attach(block, size, out);
    out->block = block;
    out->block_size = size;
    out->mapped = false;
    return status;
}
