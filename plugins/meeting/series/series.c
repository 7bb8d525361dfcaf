/*
 * series.c - names compared, and joined to series by union-find.
 */
#include "series/series.h"
#include "numeral.h"
#include "series/concept.h"

#include <stdlib.h>
#include <string.h>

enum { PAIRS_MAX = 300, KEY_MAX = 1024 };

void series_reset(series *s)
{
    store_reset(&s->memory);
    memset(s->buckets, 0, sizeof s->buckets);
    s->alias_count = 0;
    s->count = 0;
}

void series_free(series *s)
{
    store_free(&s->memory);
    free(s->names);
    s->names = NULL;
    s->count = s->capacity = 0;
}

static uint32_t *bucket_of(series *s, cq_str text)
{
    uint32_t hash = 2166136261U;
    for (size_t i = 0; i < text.len; i++)
        hash = (hash ^ (unsigned char)text.data[i]) * 16777619U;
    return &s->buckets[hash % NAME_BUCKETS];
}

static uint32_t find_text(series *s, cq_str text)
{
    for (uint32_t i = *bucket_of(s, text); i; i = s->names[i - 1].next)
        if (cqk_equal(s->names[i - 1].text, text))
            return i - 1;
    return NAME_NONE;
}

static bool reserve(series *s)
{
    if (s->count < s->capacity)
        return true;
    size_t capacity = s->capacity ? s->capacity * 2 : 16;
    series_name *names = realloc(s->names, capacity * sizeof *names);
    if (!names)
        return false;
    s->names = names;
    s->capacity = capacity;
    return true;
}

static bool names_committee(cq_str text)
{
    return text_contains(text, CQ_STR("委員會")) || text_contains(text, CQ_STR("委员会")) ||
           text_contains(text, CQ_STR("委員会")) || text_contains(text, CQ_STR("理事会")) ||
           text_contains(text, CQ_STR("理事會"));
}

/* What names are compared by, pair by pair. */
static void note_words(series_name *n)
{
    n->ranks = series_ranks(n);
    n->committee = names_committee(n->text);
}

uint32_t series_add(series *s, const name_source *source)
{
    char buffer[NAME_TEXT_MAX];
    cq_str text = name_text(source, buffer);
    uint32_t found = find_text(s, text);
    if (found != NAME_NONE) {
        s->names[found].flags |= source->flags;
        return found;
    }
    if (!reserve(s))
        return NAME_NONE;
    series_name n = {.kind = source->kind,
                     .group = kind_group(source->kind),
                     .flags = source->flags,
                     .linked = NAME_NONE,
                     .same_as = NAME_NONE};
    n.text = store_copy(&s->memory, text);
    if (!n.text.data || !name_fill(s, &n, source))
        return NAME_NONE;
    n.qualifiers = qualifiers_of(n.text);
    note_words(&n);
    uint32_t *bucket = bucket_of(s, n.text);
    n.root = (uint32_t)s->count;
    n.next = *bucket;
    *bucket = n.root + 1;
    s->names[s->count] = n;
    return (uint32_t)s->count++;
}

static bool has_word(const series_name *n, cq_str word)
{
    for (uint32_t i = 0; i < n->word_count; i++)
        if (cqk_equal(n->words[i], word))
            return true;
    return false;
}

/* Is the word an acronym of words that follow one another in the other name? */
static bool has_initials(const series_name *n, cq_str word)
{
    char letters[NAME_INITIALS];
    if (word.len < 2 || word.len >= sizeof letters)
        return false;
    for (size_t i = 0; i < word.len; i++) {
        char c = word.data[i];
        if (c < 'a' || c > 'z')
            return false;
        letters[i] = (char)(c - 'a' + 'A');
    }
    letters[word.len] = 0;
    return strstr(n->initials, letters) != NULL;
}

uint32_t series_shared_words(const series_name *part, const series_name *whole)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < part->word_count; i++)
        count += has_word(whole, part->words[i]) || has_initials(whole, part->words[i]);
    return count;
}

bool series_same_parties(const series_name *a, const series_name *b)
{
    return a->party_count == b->party_count &&
           memcmp(a->parties, b->parties, a->party_count * sizeof a->parties[0]) == 0;
}

bool series_covers(const series_name *whole, const series_name *part)
{
    bool kinds = whole->group == part->group || part->group == KIND_MEETING;
    if (!kinds || (part->party_count && !series_same_parties(whole, part)))
        return false;
    return series_shared_words(part, whole) == part->word_count;
}

/* Does the word name a group of parties, G7, or ASEAN among ideographs? */
static bool is_group_word(const series_name *of, cq_str word)
{
    bool digit = false;
    bool letter = false;
    for (size_t i = 0; i < word.len; i++) {
        digit = digit || (word.data[i] >= '0' && word.data[i] <= '9');
        letter = letter || (word.data[i] >= 'a' && word.data[i] <= 'z');
    }
    return letter && (digit || (of->flags & NAME_CJK));
}

/* Has a name without parties a group of its own that the other lacks: the G7's ministers? */
static bool has_other_group(const series_name *free_name, const series_name *full)
{
    for (uint32_t i = 0; i < free_name->word_count; i++)
        if (is_group_word(free_name, free_name->words[i]) && !has_word(full, free_name->words[i]))
            return true;
    return false;
}

/* "meeting of the Health Ministerial Board", "Ministerial Conference on Health": a body's meetings,
 * and a gathering of its own? */
static bool is_of_body_and_not(const series_name *a, const series_name *b)
{
    static const char *const bodies[] = {"Board", "Committee", "Council", "Commission", "Group"};
    bool of_a = false;
    bool of_b = false;
    if (a->kind == b->kind || (a->kind != KIND_CONFERENCE && b->kind != KIND_CONFERENCE))
        return false;
    for (size_t k = 0; k < CQK_COUNT(bodies); k++) {
        cq_str body = {bodies[k], strlen(bodies[k])};
        of_a = of_a || series_holds_word(a->text, body);
        of_b = of_b || series_holds_word(b->text, body);
    }
    return of_a != of_b && (a->flags & b->flags & NAME_PROPER);
}

/* Are two names one series? */
static bool is_same(const series_name *a, const series_name *b)
{
    if (a->group != b->group || series_differ_in_rank(a, b))
        return false;
    if ((a->flags & b->flags & NAME_CJK) && qualifiers_part(a->qualifiers, b->qualifiers))
        return false; /* 特別会合 */
    if (series_is_short_for(a, b) || series_is_short_for(b, a))
        return true;
    bool one_free = a->party_count == 0 || b->party_count == 0;
    if ((!one_free && !series_same_parties(a, b)) || is_of_body_and_not(a, b))
        return false;
    uint32_t in_b = series_shared_words(a, b);
    uint32_t in_a = series_shared_words(b, a);
    bool a_part = in_b == a->word_count;
    bool b_part = in_a == b->word_count;
    if (a_part && b_part && series_same_parties(a, b))
        return a->word_count || a->party_count || cqk_equal(a->text, b->text);
    if (!a_part && !b_part)
        return false;
    uint32_t fewer = a->word_count < b->word_count ? a->word_count : b->word_count;
    uint32_t more = a->word_count < b->word_count ? b->word_count : a->word_count;
    if (!one_free)
        return fewer >= 1 && more - fewer <= fewer;
    bool none = a->party_count == 0 && b->party_count == 0;
    bool body = a->kind == KIND_MEETING || a->kind == KIND_SESSION;
    if (none && body && (a->flags & b->flags & NAME_PROPER))
        return (a_part && b_part) || /* else meetings of two bodies */
               (((a->flags ^ b->flags) & NAME_ASIDE) && fewer >= 2 && more - fewer <= 1);
    if (none)
        return fewer >= 2 && more - fewer <= 2 * fewer;
    const series_name *full = a->party_count ? a : b;
    const series_name *free_name = a->party_count ? b : a;
    bool other_kind = a->group == KIND_DIALOGUE && a->kind != b->kind;
    if (other_kind || has_other_group(free_name, full) || (free_name->flags & NAME_OF_BODY))
        return false; /* "271st Council meeting" is of the body that the document counts */
    bool shorter = series_shared_words(free_name, full) == free_name->word_count;
    return fewer >= 1 && (shorter || free_name->word_count <= full->word_count + 1);
}

static uint32_t find_root(const series *s, uint32_t i)
{
    while (s->names[i].root != i)
        i = s->names[i].root;
    return i;
}

/* Is it all in capitals, Latin or Cyrillic, as headings are? */
static bool is_shouted(cq_str text)
{
    uint32_t capitals = 0;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];
        unsigned char next = i + 1 < text.len ? (unsigned char)text.data[i + 1] : 0;
        if ((c >= 'a' && c <= 'z') || c == 0xD1 || (c == 0xD0 && next >= 0xB0))
            return false;
        capitals += (c >= 'A' && c <= 'Z') || c == 0xD0;
    }
    return capitals > 6;
}

static bool is_cyrillic(cq_str text)
{
    return text.len && (unsigned char)text.data[0] == 0xD0;
}

/* How well a name stands for its series. */
static int32_t rank(const series_name *n)
{
    int32_t score = 0;
    score += n->headings && !(n->flags & NAME_CJK) ? 3 : 0; /* their headings shorten names */
    score += n->flags & NAME_CAPITAL ? 2 : 0;
    score += n->flags & NAME_PROPER ? 1 : 0;
    score += n->uses < 3 ? (int32_t)n->uses : 3;
    int32_t between = n->group == KIND_MEETING ? 1 : 6; /* a commission has no other name */
    score -= n->flags & NAME_BETWEEN ? between : 0;
    score += n->party_count ? n->flags & (NAME_CJK | NAME_BETWEEN) ? 2 : 4 : 0;
    score -= n->flags & NAME_ABBREVIATED ? 4 : 0;
    score -= (n->flags & NAME_ASIDE) && n->counted == 0 ? 6 : 0;
    if (is_shouted(n->text)) /* in Russian it has the case of its sentence, too */
        score -= is_cyrillic(n->text) ? 8 : 2;
    return score;
}

/* "Intergovernmental Commission Meeting", a heading over the "... Commission for Economic
 * Cooperation between Georgia and Armenia": does the whole say all that the part does, and its
 * parties? */
static bool is_shortened(const series_name *part, const series_name *whole)
{
    return part->party_count == 0 && whole->party_count > 0 &&
           part->word_count < whole->word_count && !((part->flags | whole->flags) & NAME_CJK) &&
           whole->counted && !part->counted && series_shared_words(part, whole) == part->word_count;
}

static bool is_better(const series_name *a, const series_name *b)
{
    if (is_shortened(a, b) != is_shortened(b, a))
        return is_shortened(b, a);
    int32_t rank_a = rank(a);
    int32_t rank_b = rank(b);
    if (rank_a != rank_b)
        return rank_a > rank_b;
    if (is_shouted(a->text) != is_shouted(b->text))
        return is_shouted(b->text);
    return a->text.len > b->text.len;
}

static bool same_words(const series_name *a, const series_name *b)
{
    return a->word_count == b->word_count && series_shared_words(a, b) == a->word_count;
}

/* A name without parties joins the one series that it fits; where it fits several as well, none. */
static bool is_ambiguous(const series *s, uint32_t i, uint32_t k)
{
    const series_name *free_name = s->names[i].party_count == 0 ? &s->names[i] : &s->names[k];
    const series_name *full = s->names[i].party_count == 0 ? &s->names[k] : &s->names[i];
    if (free_name->party_count || full->party_count == 0)
        return false;
    bool exact = same_words(free_name, full);
    for (uint32_t x = 0; x < s->count && x < PAIRS_MAX; x++) {
        const series_name *other = &s->names[x];
        if (other->party_count && !series_same_parties(other, full) && is_same(other, free_name) &&
            (!exact || same_words(other, free_name)))
            return true;
    }
    return false;
}

/* The better of two names stands for both. An acronym stands for no full name. */
static void join_roots(series *s, uint32_t a, uint32_t b)
{
    bool acronym_a = s->names[a].kind == KIND_ACRONYM;
    bool acronym_b = s->names[b].kind == KIND_ACRONYM;
    if (a == b)
        return;
    if (acronym_a != acronym_b ? acronym_b : is_better(&s->names[a], &s->names[b]))
        s->names[b].root = a;
    else
        s->names[a].root = b;
}

void series_take_for_one(series *s, uint32_t a, uint32_t b)
{
    series_name *x = &s->names[a];
    series_name *y = &s->names[b];
    bool common = series_shared_words(x, y) > 0;
    /* 제1차 남북총리회담, 제1차 남북수산협력실무협의회: the title's words are the sentence's there
     */
    bool eastern = (x->flags & y->flags & NAME_CJK) && x->word_count && y->word_count;
    for (uint32_t i = 0; i < x->party_count && !common && !eastern; i++)
        for (uint32_t k = 0; k < y->party_count; k++)
            common = common || strcmp(x->parties[i], y->parties[k]) == 0;
    if (a == b || x->group != y->group || !common || series_differ_in_rank(x, y) ||
        series_differ_in_number(x->text, y->text) || y->same_as != NAME_NONE)
        return;
    y->same_as = a;
    enum { MARKS = 4, LIST = 3 }; /* of dashes; of countries, for which titles have short names */
    bool digits = false;          /* "Officials Meeting of 10+3" */
    for (size_t at = 0; at < x->text.len; at++)
        digits = digits || (x->text.data[at] >= '0' && x->text.data[at] <= '9');
    if (y->text.len > x->text.len + MARKS && (y->party_count < LIST || digits))
        x->flags |= NAME_ABBREVIATED; /* "Meeting on Sci-tech Cooperation" */
}

bool series_add_alias(series *s, cq_str text, uint32_t name)
{
    if (s->alias_count == ALIASES)
        return true;
    alias a = {store_copy(&s->memory, text), name};
    s->aliases[s->alias_count++] = a;
    return a.text.data != NULL;
}

/* Does the name hold the text as a word of its own? */
bool series_holds_word(cq_str name, cq_str text)
{
    for (size_t at = 0; at + text.len <= name.len; at++) {
        bool begins = at == 0 || name.data[at - 1] == ' ' || name.data[at - 1] == '-';
        bool ends = at + text.len == name.len || strchr(" -'", name.data[at + text.len]);
        if (begins && ends && memcmp(name.data + at, text.data, text.len) == 0)
            return true;
    }
    return false;
}

/* "session of the ECOWAS Council" and the same with the name in full: words of the one that the
 * other does not have stand in the acronym alone. */
static bool is_alias_of(const alias *a, const series_name *part, const series_name *whole)
{
    if (part == whole || part->group != whole->group || !series_holds_word(part->text, a->text))
        return false;
    uint32_t others = 0;
    for (uint32_t i = 0; i < part->word_count; i++) {
        cq_str word = part->words[i];
        bool own = word.len <= a->text.len + 1; /* as far as it is one: 10, 3, ecowas */
        others += !has_word(whole, word) && !own;
    }
    return others == 0;
}

static void join_aliases(series *s)
{
    for (uint32_t k = 0; k < s->alias_count; k++)
        for (uint32_t i = 0; i < s->count && i < PAIRS_MAX; i++)
            if (is_alias_of(&s->aliases[k], &s->names[i], &s->names[s->aliases[k].name])) {
                s->names[i].flags |= NAME_ABBREVIATED;
                join_roots(s, find_root(s, i), find_root(s, s->aliases[k].name));
            }
}

static bool abbreviates(const series_name *part, const series_name *whole)
{
    for (uint32_t i = 0; i < part->word_count; i++)
        if (!has_word(whole, part->words[i]) && has_initials(whole, part->words[i]))
            return true;
    return false;
}

/* "CWC Review Conference" stands for its series no better than the name in full does. */
static void mark_abbreviated(series_name *a, series_name *b)
{
    a->flags |= abbreviates(a, b) ? NAME_ABBREVIATED : 0;
    b->flags |= abbreviates(b, a) ? NAME_ABBREVIATED : 0;
}

/* "Conference of the Polish-German Commission" of the "... Commission for Regional Cooperation": is
 * the one the beginning of the other, of the same parties' body? */
static bool is_beginning_of(const series_name *part, const series_name *whole)
{
    enum { BEGINNING_MIN = 20 };
    size_t len = part->text.len;
    return len >= BEGINNING_MIN && len < whole->text.len && whole->text.data[len] == ' ' &&
           part->group == KIND_MEETING && part->kind == whole->kind && part->party_count &&
           series_same_parties(part, whole) && memcmp(whole->text.data, part->text.data, len) == 0;
}

/* Does the one Chinese or Japanese name end as the other reads: 部长级会议 of the
 * 中阿合作论坛部长级会议?
 */
static bool is_end_of(const series_name *part, const series_name *whole)
{
    enum { END_MIN = 15 };
    return part->text.len >= END_MIN && part->text.len < whole->text.len &&
           part->kind == whole->kind && (part->flags & whole->flags & NAME_CJK) &&
           memcmp(whole->text.data + whole->text.len - part->text.len, part->text.data,
                  part->text.len) == 0;
}

/* A name that is the end, or the beginning, of one other, and of no second series, is short for it.
 */
static void join_ends(series *s)
{
    size_t count = s->count < PAIRS_MAX ? s->count : PAIRS_MAX;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t whole = NAME_NONE;
        bool several = false;
        for (uint32_t k = 0; k < count; k++) {
            if (!is_end_of(&s->names[i], &s->names[k]) &&
                !is_beginning_of(&s->names[i], &s->names[k]))
                continue;
            several = several || (whole != NAME_NONE && find_root(s, whole) != find_root(s, k));
            whole = whole == NAME_NONE ? k : whole;
        }
        if (whole == NAME_NONE || several)
            continue;
        s->names[i].flags |= NAME_ABBREVIATED;
        join_roots(s, find_root(s, i), find_root(s, whole));
    }
}

void series_settle(series *s)
{
    size_t count = s->count < PAIRS_MAX ? s->count : PAIRS_MAX;
    series_pair_two_plus_two(s);
    series_pair_plain_bodies(s);
    for (uint32_t i = 0; i < s->count; i++)
        s->names[i].root = i;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < i; k++) {
            if (!is_same(&s->names[i], &s->names[k]) || is_ambiguous(s, i, k))
                continue;
            mark_abbreviated(&s->names[i], &s->names[k]);
            join_roots(s, find_root(s, i), find_root(s, k));
        }
    for (uint32_t i = 0; i < s->count; i++)
        if (s->names[i].same_as != NAME_NONE)
            join_roots(s, find_root(s, i), find_root(s, s->names[i].same_as));
    join_aliases(s);
    join_ends(s);
    for (uint32_t i = 0; i < s->count; i++) {
        s->names[i].root = find_root(s, i);
        s->names[s->names[i].root].propers += (s->names[i].flags & NAME_PROPER) != 0;
        s->names[s->names[i].root].qualifiers |= s->names[i].qualifiers;
    }
}

void series_join(series *s, uint32_t index)
{
    size_t count = index < PAIRS_MAX ? index : PAIRS_MAX;
    s->names[index].root = index;
    for (uint32_t i = 0; i < count; i++)
        if (is_same(&s->names[i], &s->names[index]) && !is_ambiguous(s, i, index)) {
            s->names[index].root = s->names[i].root;
            s->names[s->names[i].root].propers += (s->names[index].flags & NAME_PROPER) != 0;
            return;
        }
}

void series_rank(series *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        s->names[i].fullest = i;
    for (uint32_t i = 0; i < s->count; i++) {
        const series_name *n = &s->names[i];
        series_name *root = &s->names[n->root];
        const series_name *best = &s->names[root->fullest];
        if (n->party_count > best->party_count ||
            (n->party_count == best->party_count && n->word_count > best->word_count))
            root->fullest = i;
    }
}

const series_name *series_fullest(const series *s, uint32_t index)
{
    return &s->names[s->names[s->names[index].root].fullest];
}

/* "Strategic Dialogue", 战略对话: no parties, and no word but one that many series have. Such names
 * are one series over documents only where they read the same. */
static bool is_general(const series_name *n)
{
    enum { CITIES = 54, CITIES_END = 58 }; /* concepts that are cities */
    uint32_t count = 0;
    while (concept_name(count + 1)[0])
        count++;
    if (n->party_count || n->word_count > 1)
        return false;
    for (uint32_t i = 1; n->word_count && i <= count; i++)
        if ((i < CITIES || i >= CITIES_END) && cqk_is(n->words[0], concept_name(i)))
            return true;
    return n->word_count == 0;
}

/* The text as one word of a key; returns its bytes. */
static size_t put_text(char *key, size_t capacity, cq_str text)
{
    size_t len = 0;
    key[len++] = '=';
    for (size_t i = 0; i < text.len && len + 1 < capacity; i++) {
        char c = text.data[i];
        bool mark = c == ' ' || c == '|';
        key[len++] = mark ? '_' : c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    key[len++] = ' ';
    return len;
}

cq_str series_key(series *s, uint32_t index, bool apart)
{
    const series_name *n = series_fullest(s, index);
    char key[KEY_MAX];
    size_t len = 0;
    for (uint32_t i = 0; i < n->party_count; i++) {
        size_t size = strlen(n->parties[i]);
        memcpy(key + len, n->parties[i], size);
        len += size;
        key[len++] = ' ';
    }
    key[len++] = '|';
    for (uint32_t i = 0; i < n->word_count && len + n->words[i].len + 8 < sizeof key; i++) {
        memcpy(key + len, n->words[i].data, n->words[i].len);
        len += n->words[i].len;
        key[len++] = ' ';
    }
    if (is_general(n))
        len += put_text(key + len, sizeof key - len - 8, n->text);
    key[len++] = '|';
    key[len++] = (char)('a' + n->group);
    if (qualifiers_part(n->qualifiers, 0))
        key[len++] = '*'; /* special meetings are counted on their own */
    if (apart)
        key[len++] = '<'; /* so are the meetings of a session */
    return store_copy(&s->memory, (cq_str){key, len});
}
