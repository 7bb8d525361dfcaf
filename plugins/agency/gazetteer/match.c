/*
 * match.c - walks the trie along the tokens.
 *
 * The hash column leads; before a name is accepted the words are compared by their fold keys, so
 * two words of one hash are never taken for each other. Glue words are passed over where the trie
 * has no edge for them, commas and "and" only where some name has a list.
 */
#include "gazetteer/match.h"

#include <string.h>

enum { PATH_MAX_WORDS = 64, GLUE_MAX = 3, FOLD_MAX = 1024 };

typedef struct path_step {
    const gaz_edge *edge;
    uint32_t start;
    uint32_t end;
} path_step;

typedef struct walk {
    const gaz_set *set;
    const gaz *g;
    const cq_segment *segment;
    path_step path[PATH_MAX_WORDS];
    uint32_t words;
    bool possessed; /* the text has a possessive where the names need not */
} walk;

static bool same_words(const walk *w)
{
    char key[FOLD_MAX];
    for (uint32_t i = 0; i < w->words; i++) {
        const path_step *s = &w->path[i];
        const char *word = w->g->strings + s->edge->word;
        cq_str text = {w->segment->text.data + s->start, s->end - s->start};
        size_t len = cqk_fold(w->set->host, text, key, sizeof key);
        if (len > sizeof key || strlen(word) != len || memcmp(word, key, len) != 0)
            return false;
    }
    return true;
}

/* The length of a text with full-width ASCII made narrow, without spaces and the points of
 * abbreviations; at most `capacity` bytes are written. */
static size_t narrow(cq_str text, char *out, size_t capacity)
{
    size_t len = 0;
    for (size_t i = 0; i < text.len && len < capacity;) {
        const unsigned char *p = (const unsigned char *)text.data + i;
        if (text.len - i >= 3 && p[0] == 0xEF && (p[1] == 0xBC || p[1] == 0xBD)) {
            unsigned code = 0xF000u | (p[1] & 63u) << 6 | (p[2] & 63u);
            if (code >= 0xFF01 && code <= 0xFF5E) {
                out[len++] = (char)(code - 0xFEE0);
                i += 3;
                continue;
            }
        }
        if (*p != ' ' && *p != '.')
            out[len++] = (char)*p;
        i++;
    }
    return len;
}

static bool same_letters(cq_str a, cq_str b)
{
    char narrow_a[128];
    char narrow_b[128];
    size_t len_a = narrow(a, narrow_a, sizeof narrow_a);
    size_t len_b = narrow(b, narrow_b, sizeof narrow_b);
    return len_a == len_b && memcmp(narrow_a, narrow_b, len_a) == 0;
}

/* Counts the plain words of a match and those of them that begin with a capital. */
static void count_capitals(const gaz_set *set, const gaz_match *m, const cq_segment *segment,
                           uint32_t *plain, uint32_t *capital)
{
    const cq_tokens *t = segment->tokens;
    *plain = 0;
    *capital = 0;
    for (uint32_t i = m->first; i < m->last; i++) {
        if (t->kind[i] != CQ_TOKEN_LETTER ||
            agency_words_class(&set->classes, t->hash[i], t->kind[i], cqk_token(segment, i)) !=
                WORD_PLAIN)
            continue;
        ++*plain;
        *capital += (t->shape[i] & CQ_SHAPE_UPPER_FIRST) != 0;
    }
}

/* "Le Monde", "The Observer": the article at the name's beginning; empty: none. */
static cq_str own_article(cq_str name)
{
    static const char *const articles[] = {"The ", "Le ",  "La ",  "Les ",
                                           "El ",  "Der ", "Die ", "Das "};
    for (size_t k = 0; k < CQK_COUNT(articles); k++) {
        size_t len = strlen(articles[k]);
        if (name.len > len && memcmp(name.data, articles[k], len) == 0)
            return (cq_str){name.data, len - 1};
    }
    return (cq_str){NULL, 0};
}

bool gaz_has_article(const gaz_set *set, const gaz_match *m, const cq_segment *segment,
                     const gaz_name *name)
{
    cq_str article = own_article(gaz_string(&set->source[m->source], name->text));
    if (!article.len)
        return false;
    return cqk_token_is(segment, m->first, article) ||
           (m->first > 0 && cqk_token_is(segment, m->first - 1, article));
}

/* "ministère des Affaires étrangères" is "Ministère ...", but "secretaria general Iberoamericana"
 * is a person: in small letters the first word keeps its accents. */
static bool same_head(const cq_segment *segment, uint32_t i, cq_str name)
{
    cq_str text = cqk_token(segment, i);
    size_t skip = (unsigned char)text.data[0] < 0x80 ? 1 : 2;
    if ((unsigned char)text.data[0] >= 0xD0)
        return true; /* Cyrillic: another case */
    return name.len >= text.len && text.len > skip &&
           memcmp(text.data + skip, name.data + skip, text.len - skip) == 0;
}

static bool case_fits(const gaz_set *set, const gaz_match *m, const cq_segment *segment,
                      const gaz_name *name)
{
    uint32_t plain;
    uint32_t capital;
    if (segment->tokens->kind[m->first] != CQ_TOKEN_LETTER)
        return true;
    count_capitals(set, m, segment, &plain, &capital);
    if (plain <= 1 && own_article(gaz_string(&set->source[m->source], name->text)).len)
        return capital > 0 && /* one word: only with its article; but "El país crece" */
               gaz_has_article(set, m, segment, name);
    bool loose = name->language == GAZ_FR || name->language == GAZ_ES || name->language == GAZ_RU;
    bool begins = cqk_shape(segment, m->first, CQ_SHAPE_UPPER_FIRST);
    cq_str text = {segment->text.data + m->start, m->end - m->start};
    if (begins && (loose || capital * 2 >= plain))
        return true;
    if (loose && capital > 0 && plain > 1 &&
        same_head(segment, m->first, gaz_string(&set->source[m->source], name->text)))
        return true;
    return same_letters(text, gaz_string(&set->source[m->source], name->text));
}

bool gaz_name_fits(const gaz_set *set, const gaz_match *m, const cq_segment *segment,
                   const gaz_name *name)
{
    if (name->type != GAZ_ACRONYM)
        return case_fits(set, m, segment, name);
    cq_str text = {segment->text.data + m->start, m->end - m->start};
    return same_letters(text, gaz_string(&set->source[m->source], name->text));
}

static bool has_apostrophe(cq_str name)
{
    const char *mark = memchr(name.data, 0xE2, name.len);
    return memchr(name.data, '\'', name.len) ||
           (mark && name.data + name.len - mark >= 3 && memcmp(mark, "’", 3) == 0);
}

/* "Singapore's | Cyber Security Agency" is not the name "Singapore Cyber Security Agency", nor is
 * "the United Nations' | General Assembly" one name. */
static bool any_name_fits(const walk *w, const gaz_match *m)
{
    uint32_t index = w->g->nodes[m->node].names;
    for (; index; index = w->g->names[index - 1].next)
        if (gaz_name_fits(w->set, m, w->segment, &w->g->names[index - 1]) &&
            (!w->possessed || has_apostrophe(gaz_string(w->g, w->g->names[index - 1].text))))
            return true;
    return false;
}

/* "Interior, la Policía": behind a whole name and a comma an article begins another one; but "pour
 * l'éducation, la science et la culture". */
static bool is_listed_article(const walk *w, uint32_t node, uint32_t comma)
{
    static const char *const articles[] = {"the", "la", "el", "los", "las", "le", "les"};
    if (!w->g->nodes[node].names || !cqk_token_is(w->segment, comma, CQ_STR(",")))
        return false;
    for (size_t k = 0; k < CQK_COUNT(articles); k++)
        if (cqk_token_is_word(w->segment, comma + 1, articles[k]))
            return true;
    return false;
}

static bool is_possessive(const walk *w, uint32_t j)
{
    static const char *const marks[] = {"'", "’", "'s", "’s"};
    return cqk_token_in(w->segment, j, marks, CQK_COUNT(marks));
}

/* May the text of token j be passed over on the way to `node`'s children? */
static bool may_skip(const walk *w, uint32_t node, uint32_t j, bool *listed)
{
    const cq_tokens *t = w->segment->tokens;
    int what =
        agency_words_class(&w->set->classes, t->hash[j], t->kind[j], cqk_token(w->segment, j));
    if (what == WORD_LIST)
        *listed = true;
    if (what == WORD_LIST && is_listed_article(w, node, j))
        return false;
    if (what == WORD_POINT)
        return j > 0 && t->end[j - 1] - t->start[j - 1] <= 4 && cqk_touches(w->segment, j);
    return what == WORD_GLUE || what == WORD_LIST;
}

/* "U.N.": is the token in front of `last` such letters, and a point at `last` their last one? */
static bool ends_in_point(const walk *w, uint32_t last)
{
    cq_str word = cqk_token(w->segment, last - 1);
    return last < w->segment->tokens->count && word.len >= 3 && word.data[1] == '.' &&
           word.data[word.len - 2] == '.' && cqk_token_is(w->segment, last, CQ_STR(".")) &&
           cqk_touches(w->segment, last);
}

static void accept(walk *w, uint32_t node, uint32_t last, gaz_match *best)
{
    if (!w->g->nodes[node].names)
        return;
    gaz_match m = *best;
    uint32_t point = ends_in_point(w, last);
    m.last = last + point;
    m.node = node;
    m.end = w->path[w->words - 1].end + point;
    if (m.end > best->end && any_name_fits(w, &m) && same_words(w))
        *best = m;
}

/* 산림청|장, 감사원|장은: who is at the head of a body that is not a ministry. */
static bool is_chief(const word_classes *classes, cq_str head, cq_str tail)
{
    static const char *const ends[] = {"원", "청", "소", "단", "행", "회", "관", "처"};
    static const char chief[] = "장";
    bool body = false;
    if (memcmp(tail.data, chief, 3) != 0 ||
        (tail.len > 3 && !agency_words_is_particle(classes, (cq_str){tail.data + 3, tail.len - 3})))
        return false;
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        body |= head.len >= 9 && memcmp(head.data + head.len - 3, ends[k], 3) == 0;
    return body || (head.len >= 15 && (memcmp(head.data + head.len - 3, "실", 3) == 0 ||
                                       memcmp(head.data + head.len - 6, "본부", 6) == 0));
}

/* A Hangul token whose front part is a word of the trie and whose rest is a particle. */
static const gaz_edge *step_prefix(const walk *w, uint32_t node, uint32_t j, uint32_t *end)
{
    const cq_tokens *t = w->segment->tokens;
    uint32_t len = t->end[j] - t->start[j];
    if (len < 9 || len > 90)
        return NULL;
    for (uint32_t cut = len - 3; cut >= 6; cut -= 3) {
        cq_str head = {w->segment->text.data + t->start[j], cut};
        cq_str tail = {head.data + cut, len - cut};
        if (((unsigned char)tail.data[0] & 0xC0) == 0x80 ||
            (!agency_words_is_particle(&w->set->classes, tail) &&
             !is_chief(&w->set->classes, head, tail)))
            continue;
        uint32_t hash = w->set->host->fold_hash(head.data, head.len);
        const gaz_edge *edge =
            node || gaz_may_begin(w->g, hash) ? gaz_step(w->g, node, hash) : NULL;
        if (edge) {
            *end = t->start[j] + cut;
            return edge;
        }
    }
    return NULL;
}

static void take(walk *w, const gaz_edge *edge, uint32_t start, uint32_t end)
{
    w->path[w->words++] = (path_step){edge, start, end};
}

static bool go(walk *w, uint32_t i, gaz_match *best)
{
    const cq_tokens *t = w->segment->tokens;
    uint32_t node = 0;
    uint32_t skipped = 0;
    bool listed = false;
    for (uint32_t j = i; j < t->count && w->words < PATH_MAX_WORDS; j++) {
        const gaz_edge *edge = gaz_step(w->g, node, t->hash[j]);
        uint32_t end = t->end[j];
        bool partial = false;
        if (!edge && t->kind[j] == CQ_TOKEN_HANGUL) {
            edge = step_prefix(w, node, j, &end);
            partial = edge != NULL;
        }
        if (!edge) {
            if (node == 0 || ++skipped > GLUE_MAX || !may_skip(w, node, j, &listed))
                break;
            w->possessed |= is_possessive(w, j);
            continue;
        }
        if (listed && !(w->g->nodes[edge->child].flags & GAZ_NODE_LISTED))
            break;
        take(w, edge, t->start[j], end);
        node = edge->child;
        accept(w, node, j + 1, best);
        if (partial)
            break;
        skipped = 0;
        listed = false;
    }
    return best->end > best->start;
}

bool gaz_match_at(const gaz_set *set, const cq_segment *segment, uint32_t i, gaz_match *match)
{
    const cq_tokens *t = segment->tokens;
    uint32_t hash = t->hash[i];
    bool found = false;
    walk w;
    w.set = set;
    w.segment = segment;
    match->start = t->start[i];
    match->end = t->start[i];
    match->first = i;
    for (uint32_t s = 0; s < set->count; s++) {
        w.g = &set->source[s];
        w.words = 0;
        w.possessed = false;
        if (t->kind[i] != CQ_TOKEN_HANGUL && !gaz_may_begin(w.g, hash))
            continue;
        uint32_t before = match->end;
        gaz_match try = *match;
        try.source = s;
        if (go(&w, i, &try) && try.end > before) {
            *match = try;
            found = true;
        }
    }
    return found;
}

/* May a name go on over token i from this node? */
static bool may_step(const gaz_set *set, const gaz *g, uint32_t node, const cq_segment *segment,
                     uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    if (i >= t->count)
        return false;
    if (t->kind[i] == CQ_TOKEN_HANGUL || gaz_step(g, node, t->hash[i]))
        return true;
    int class = agency_words_class(&set->classes, t->hash[i], t->kind[i], cqk_token(segment, i));
    return class == WORD_GLUE || class == WORD_LIST || class == WORD_POINT;
}

bool gaz_may_go_on(const gaz_set *set, const cq_segment *segment, uint32_t i)
{
    uint32_t hash = segment->tokens->hash[i];
    for (uint32_t s = 0; s < set->count; s++) {
        const gaz *g = &set->source[s];
        const gaz_edge *edge = gaz_may_begin(g, hash) ? gaz_step(g, 0, hash) : NULL;
        if (edge && (g->nodes[edge->child].names || may_step(set, g, edge->child, segment, i + 1)))
            return true;
    }
    return false;
}

bool agency_find_name(const gaz_set *set, cq_str text, uint32_t *source, uint32_t *node)
{
    enum { TOKENS = 24 };
    uint32_t start[TOKENS];
    uint32_t end[TOKENS];
    uint32_t hash[TOKENS];
    uint8_t kind[TOKENS];
    uint16_t shape[TOKENS];
    gaz_match match;
    size_t count = set->host->tokenize(set->host, text, start, end, hash, TOKENS);
    if (count == 0 || count > TOKENS)
        return false;
    for (size_t i = 0; i < count; i++) {
        char first = text.data[start[i]];
        kind[i] =
            (first | 32) >= 'a' && (first | 32) <= 'z' ? CQ_TOKEN_LETTER : CQ_TOKEN_PUNCTUATION;
        shape[i] = first >= 'A' && first <= 'Z' ? CQ_SHAPE_UPPER_FIRST : 0;
    }
    const cq_tokens tokens = {.size = sizeof tokens,
                              .count = (uint32_t)count,
                              .start = start,
                              .end = end,
                              .kind = kind,
                              .shape = shape,
                              .hash = hash};
    const cq_segment segment = {.size = sizeof segment, .text = text, .tokens = &tokens};
    if (!gaz_match_at(set, &segment, 0, &match) || match.last != count)
        return false;
    *source = match.source;
    *node = match.node;
    return true;
}
