/*
 * name.c - a name of a series taken apart: its text, its parties, and its other words as concepts.
 */
#include "mention/latin.h"
#include "series/concept.h"
#include "series/series.h"

#include <string.h>

enum { WORD_MAX = 64, NAME_MAX_BYTES = NAME_TEXT_MAX - 8 };

static int compare(cq_str a, cq_str b)
{
    size_t len = a.len < b.len ? a.len : b.len;
    int order = len ? memcmp(a.data, b.data, len) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

/* Puts a word into the sorted set; false: out of memory. What is too much is left out. */
static bool add_word(series *s, series_name *n, cq_str word)
{
    uint32_t at = 0;
    while (at < n->word_count && compare(n->words[at], word) < 0)
        at++;
    if ((at < n->word_count && cqk_equal(n->words[at], word)) || n->word_count == NAME_WORDS)
        return true;
    cq_str copy = store_copy(&s->memory, word);
    if (!copy.data)
        return false;
    memmove(&n->words[at + 1], &n->words[at], (n->word_count - at) * sizeof *n->words);
    n->words[at] = copy;
    n->word_count++;
    return true;
}

static void add_party(series_name *n, const char *code)
{
    uint32_t at = 0;
    while (at < n->party_count && strcmp(n->parties[at], code) < 0)
        at++;
    if ((at < n->party_count && strcmp(n->parties[at], code) == 0) ||
        n->party_count == NAME_PARTIES || strlen(code) >= PARTY_SIZE)
        return;
    memmove(n->parties[at + 1], n->parties[at], (n->party_count - at) * sizeof n->parties[0]);
    memset(n->parties[at], 0, PARTY_SIZE);
    strncpy(n->parties[at], code, PARTY_SIZE - 1);
    n->party_count++;
}

static bool add_concepts(series *s, series_name *n, uint32_t value)
{
    for (; value; value >>= CONCEPT_BITS) {
        const char *word = concept_name(value & ((1U << CONCEPT_BITS) - 1));
        if (!add_word(s, n, (cq_str){word, strlen(word)}))
            return false;
    }
    return true;
}

/* internationale, internationalen: one word. As keys are compared with keys only, it does no harm
 * to words of other languages that end so. */
static size_t german_stem(cq_str key)
{
    size_t len = key.len;
    if (len > 7 && key.data[len - 2] == 'e' && strchr("nm", key.data[len - 1]))
        return len - 2;
    return len > 7 && key.data[len - 1] == 'e' ? len - 1 : len;
}

/* A word that stands for itself: its fold key, without a plural's s. */
static bool add_plain(series *s, series_name *n, cq_str text)
{
    char key[WORD_MAX];
    size_t len = s->m->host->fold(text.data, text.len, key, sizeof key);
    if (len > sizeof key)
        return true;
    if (len > 2 && key[len - 2] == '\'' && key[len - 1] == 's')
        len -= 2;
    if (len > 4 && memcmp(key + len - 4, "’s", 4) == 0)
        len -= 4;
    if (len > 3 && key[len - 1] == 's' && key[len - 2] != 's')
        len--;
    len = german_stem((cq_str){key, russian_stem((cq_str){key, len})});
    return len == 0 || add_word(s, n, (cq_str){key, len});
}

static void add_initial(series_name *n, cq_str text)
{
    size_t len = strlen(n->initials);
    char c = text.data[0];
    if (len + 1 >= NAME_INITIALS)
        return;
    if (c >= 'a' && c <= 'z')
        c = (char)(c - 'a' + 'A');
    if (c >= 'A' && c <= 'Z')
        n->initials[len] = c;
}

/* 한·|체코: the code of the state that a text is the full name of; NULL: of none. 독일 is no 독 and
 * 일. */
static const char *state_of(const model *m, cq_str text, char code[PARTY_SIZE])
{
    uint32_t start;
    uint32_t end;
    uint32_t hash;
    uint8_t kind = CQ_TOKEN_HANGUL;
    uint16_t shape = 0;
    cqk_country_match country;
    if (m->host->tokenize(m->host, text, &start, &end, &hash, 1) != 1)
        return NULL;
    cq_tokens tokens = {.size = sizeof tokens,
                        .count = 1,
                        .start = &start,
                        .end = &end,
                        .kind = &kind,
                        .shape = &shape,
                        .hash = &hash};
    cq_segment segment = {.size = sizeof segment, .text = text, .tokens = &tokens};
    if (!cqk_country_at(m->countries, &segment, 0, &country) || country.end != end ||
        country.form != CQK_COUNTRY_NAME)
        return NULL;
    memcpy(code, country.code, PARTY_SIZE);
    return code;
}

/* Korean parties written together: 한미일, 남북, 한·체코. Bytes used. */
static size_t korean_parties(const model *m, series_name *n, cq_str text)
{
    size_t used = 0;
    if (text.len >= 6 && (memcmp(text.data, "남북", 6) == 0 || memcmp(text.data, "북남", 6) == 0)) {
        add_party(n, "KP");
        add_party(n, "KR");
        return 6;
    }
    static const char *const marks[] = {"·", "․", "‧"};
    enum { PARTIES = 6 };
    const char *codes[PARTIES];
    char names[PARTIES][PARTY_SIZE];
    uint32_t count = 0;
    while (used < text.len && count < PARTIES) {
        for (size_t k = 0; k < CQK_COUNT(marks) && count; k++)
            if (text.len - used > strlen(marks[k]) &&
                memcmp(text.data + used, marks[k], strlen(marks[k])) == 0)
                used += strlen(marks[k]);
        cq_str rest = {text.data + used, text.len - used};
        codes[count] = state_of(m, rest, names[count]);
        size_t bytes =
            codes[count] ? rest.len : cqk_country_short(m->countries, rest, &codes[count]);
        if (bytes == 0)
            break;
        used += bytes;
        count++;
    }
    if (count < 2)
        return 0;
    for (uint32_t i = 0; i < count; i++)
        add_party(n, codes[i]);
    return used;
}

static size_t character(cq_str text, size_t at)
{
    unsigned char c = (unsigned char)text.data[at];
    size_t len = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    return len < text.len - at ? len : text.len - at;
}

/* A Korean word: parties, then known words, then what is left as one word. */
static bool take_hangul(series *s, series_name *n, cq_str text)
{
    size_t at = korean_parties(s->m, n, text);
    size_t plain = at;
    while (at < text.len) {
        uint32_t value = 0;
        cq_str rest = {text.data + at, text.len - at};
        bool head = is_korean_head(rest) || cqk_is(rest, "위"); /* 총리|회담, 무역|위 */
        size_t used = head ? rest.len : concept_prefix(rest, &value);
        if (!used) {
            at += character(text, at);
            continue;
        }
        if (at > plain && !add_plain(s, n, (cq_str){text.data + plain, at - plain}))
            return false;
        if (value && !add_concepts(s, n, value))
            return false;
        at += used;
        plain = at;
    }
    return at <= plain || add_plain(s, n, (cq_str){text.data + plain, at - plain});
}

/* A run of one-character countries in Chinese or Japanese: tokens used. */
static uint32_t take_compound(const model *m, const cq_segment *segment, uint32_t i, uint32_t last,
                              series_name *n)
{
    const char *codes[8];
    uint32_t count = 0;
    while (i + count < last && count < 8 && segment->tokens->kind[i] == CQ_TOKEN_IDEOGRAPH) {
        cq_str text = cqk_token(segment, i + count);
        if (cqk_country_short(m->countries, text, &codes[count]) != text.len)
            break;
        count++;
    }
    bool acronym = count == 1 && i + 1 < last &&
                   (segment->tokens->kind[i + 1] == CQ_TOKEN_LETTER ||
                    segment->tokens->kind[i + 1] == CQ_TOKEN_KATAKANA ||
                    cqk_token_is(segment, i + 1, CQ_STR("・")));
    if (count < 2 && !acronym)
        return 0;
    for (uint32_t k = 0; k < count; k++)
        add_party(n, codes[k]);
    return count;
}

/* One-syllable countries with hyphens or dots between: 한-독, 한·미·일. Tokens used. */
static uint32_t take_syllable(const model *m, const cq_segment *segment, uint32_t i, uint32_t last,
                              series_name *n)
{
    static const char *const marks[] = {"-", "·", "・", "ㆍ", "‧", "․", "–"};
    const char *code = NULL;
    cq_str text = cqk_token(segment, i);
    if (cqk_country_short(m->countries, text, &code) != text.len)
        return 0;
    bool joined = false;
    for (size_t k = 0; k < sizeof marks / sizeof *marks; k++) {
        cq_str mark = {marks[k], strlen(marks[k])};
        joined = joined || (i + 1 < last && cqk_token_is(segment, i + 1, mark)) ||
                 (i > 0 && cqk_token_is(segment, i - 1, mark));
    }
    if (joined)
        add_party(n, code);
    return joined ? 1 : 0;
}

/* Words of a head or an article say nothing that the kind does not. */
static bool is_empty(const model *m, const cq_segment *segment, uint32_t i)
{
    uint32_t class = word_class(m, segment, i);
    return class == WORD_STOP || class == WORD_AND || class == WORD_OF || class == WORD_BETWEEN ||
           class == WORD_NEXT || class == WORD_LAST || class == WORD_PARTICLE;
}

/* "American States", "América Latina", Inter-American: the continent, not the United States. */
static bool is_continent(const series *s, const cq_segment *segment, uint32_t i, uint32_t last)
{
    static const char *const words[] = {"america",    "american",   "americas",   "amerique",
                                        "americana",  "americano",  "americaine", "americain",
                                        "americanos", "americanas", "americaines"};
    static const char *const behind[] = {"states",  "republics", "latina", "latine",
                                         "central", "centrale",  "del",    "du",
                                         "estados", "republicas"};
    if (!cqk_word_in(s->m->host, cqk_token(segment, i), words, CQK_COUNT(words)))
        return false;
    bool joined = i > 0 && cqk_touches(segment, i) && cqk_token_is(segment, i - 1, CQ_STR("-"));
    return joined || (i + 1 < last && cqk_word_in(s->m->host, cqk_token(segment, i + 1), behind,
                                                  CQK_COUNT(behind)));
}

/* Takes token i of a name: how many tokens it used; 0: out of memory. */
static uint32_t take(series *s, series_name *n, const cq_segment *segment, uint32_t i,
                     uint32_t last)
{
    const model *m = s->m;
    cqk_country_match country;
    uint32_t value = 0;
    uint8_t kind = segment->tokens->kind[i];
    cq_str text = cqk_token(segment, i);
    uint32_t used = cqk_lexicon_match(m->concepts, segment, i, &value);
    uint32_t compound = kind == CQ_TOKEN_HANGUL ? take_syllable(m, segment, i, last, n)
                                                : take_compound(m, segment, i, last, n);
    if (compound)
        return compound;
    if (kind == CQ_TOKEN_LETTER && !is_empty(m, segment, i))
        add_initial(n, text);
    uint32_t head = 0;
    uint32_t head_used = cqk_lexicon_match(m->heads, segment, i, &head);
    if (head & HEAD_BODY) /* "session of the Joint Commission" is one series with the "2nd Joint
                             Commission" */
        head_used = 0;
    if (!head_used && !is_continent(s, segment, i, last) &&
        cqk_country_at(m->countries, segment, i, &country) && country.form != CQK_COUNTRY_SHORT &&
        country.tokens <= last - i && country.tokens >= used &&
        (kind != CQ_TOKEN_HANGUL || country.end == segment->tokens->end[i])) {
        add_party(n, country.code);
        return country.tokens;
    }
    const char *prefix = kind == CQ_TOKEN_LETTER ? party_of_prefix(s->m, segment, i, last) : NULL;
    if (prefix) {
        add_party(n, prefix);
        return 2;
    }
    if (head_used > used && head_used <= last - i && head_kind(head) != KIND_ACRONYM) {
        bool own = head_kind(head) == n->kind && !n->has_head;
        bool again = n->has_head && n->group == KIND_DIALOGUE &&
                     (head_kind(head) == KIND_MEETING || head_kind(head) == KIND_SESSION);
        n->has_head = n->has_head || own;
        return own || again || /* "Cyber Dialogue | Meeting" */
                       add_plain(s, n, cqk_tokens(segment, i, i + head_used))
                   ? head_used
                   : 0;
    }
    if (used && used <= last - i)
        return add_concepts(s, n, value) ? used : 0;
    if (is_empty(m, segment, i))
        return 1;
    if (kind == CQ_TOKEN_HANGUL)
        return take_hangul(s, n, text) ? 1 : 0;
    bool word = kind == CQ_TOKEN_LETTER || kind == CQ_TOKEN_NUMBER || kind == CQ_TOKEN_IDEOGRAPH ||
                kind == CQ_TOKEN_KATAKANA;
    return !word || add_plain(s, n, text) ? 1 : 0;
}

/* How long a bracket inside a name is that begins at byte `at`: "(JCWR)", （総理）; 0: none does.
 */
static size_t bracket_length(cq_str text, size_t at)
{
    static const char *const marks[][2] = {{"(", ")"}, {"（", "）"}};
    enum { BRACKET_MAX = 32 };
    for (size_t k = 0; k < 2 && at > 0 && at < text.len; k++) {
        if (text.data[at] != marks[k][0][0])
            continue;
        size_t len = strlen(marks[k][0]);
        if (text.len - at < len || memcmp(text.data + at, marks[k][0], len) != 0)
            continue;
        for (size_t end = at + len; end + len <= text.len && end - at < BRACKET_MAX; end++)
            if (memcmp(text.data + end, marks[k][1], len) == 0)
                return end + len - at;
    }
    return 0;
}

static bool take_range(series *s, series_name *n, const cq_segment *segment, uint32_t start,
                       uint32_t end)
{
    const cq_tokens *t = segment->tokens;
    uint32_t low = 0;
    uint32_t high = t->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (t->end[middle] <= start)
            low = middle + 1;
        else
            high = middle;
    }
    uint32_t last = low;
    while (last < t->count && t->start[last] < end)
        last++;
    cq_str name = {segment->text.data + start, end - start};
    for (uint32_t i = low; i < last;) {
        size_t bracket = t->start[i] > start ? bracket_length(name, t->start[i] - start) : 0;
        if (bracket) {
            uint32_t behind = t->start[i] + (uint32_t)bracket;
            while (i < last && t->start[i] < behind)
                i++;
            continue;
        }
        bool partial = t->start[i] < start || t->end[i] > end;
        if (partial && t->kind[i] == CQ_TOKEN_HANGUL) {
            uint32_t from = t->start[i] > start ? t->start[i] : start;
            uint32_t to = t->end[i] < end ? t->end[i] : end;
            if (!take_hangul(s, n, (cq_str){segment->text.data + from, to - from}))
                return false;
            i++;
            continue;
        }
        if (partial && t->kind[i] == CQ_TOKEN_LETTER)
            break; /* a head with a footnote's number */
        uint32_t used = take(s, n, segment, i, last);
        if (used == 0)
            return false;
        i += used;
    }
    return true;
}

/* Appends text with runs of white space as one blank, and without brackets inside it but those of
 * ideographs. */
static size_t append(char *out, size_t len, cq_str text)
{
    for (size_t i = 0; i < text.len && len < NAME_MAX_BYTES; i++) {
        size_t bracket = bracket_length(text, i);
        bool explains = bracket && (unsigned char)text.data[i + 3] >= 0xE3; /* 首脑（总理）理事会 */
        if (bracket && !(explains && (unsigned char)text.data[i] >= 0x80)) {
            i += bracket - 1;
            len -= len && out[len - 1] == ' ' && i + 1 < text.len && text.data[i + 1] == ' ';
            continue;
        }
        bool space = text.data[i] == ' ' || text.data[i] == '\t';
        if (text.len - i >= 3 && memcmp(text.data + i, "\xe2\x80\xa8", 3) == 0) {
            space = true;
            i += 2;
        }
        if (!space)
            out[len++] = text.data[i];
        else if (len && out[len - 1] != ' ')
            out[len++] = ' ';
    }
    return len;
}

static cq_str source_text(const name_source *source, char *buffer)
{
    const char *text = source->segment->text.data;
    size_t len = 0;
    if (source->prefix_end > source->prefix_start) {
        len = append(
            buffer, len,
            (cq_str){text + source->prefix_start, source->prefix_end - source->prefix_start});
        const char *joint = source->joint ? source->joint : "";
        len = append(buffer, len, (cq_str){joint, strlen(joint)});
    }
    cq_str own = {text + source->start, source->end - source->start};
    char nominative[NAME_MAX_BYTES];
    size_t size = (unsigned char)own.data[0] >= 0xD0 && (unsigned char)own.data[0] <= 0xD1
                      ? russian_nominative(own, nominative, sizeof nominative)
                      : 0;
    len = append(buffer, len, size ? (cq_str){nominative, size} : own);
    while (len && (((unsigned char)buffer[len - 1] & 0xC0) == 0x80) && len == NAME_MAX_BYTES)
        len--; /* a name of that length is cut in front of a character that may be broken */
    return (cq_str){buffer, len};
}

const char *name_romance_link(cq_str *body)
{
    static const struct {
        const char *article, *link;
    } links[] = {{"la ", " de la "}, {"le ", " du "}, {"el ", " del "}};
    for (size_t i = 0; i < CQK_COUNT(links) && body->len > 3; i++)
        if ((body->data[0] | 0x20) == links[i].article[0] &&
            memcmp(body->data + 1, links[i].article + 1, 2) == 0) {
            *body = (cq_str){body->data + 3, body->len - 3};
            return links[i].link;
        }
    return " de ";
}

/* A meeting that its body holds is named by both: "meeting of the Security Council". */
static cq_str body_text(const name_source *source, char *buffer)
{
    const char *text = source->segment->text.data;
    cq_str body = {text + source->prefix_start, source->prefix_end - source->prefix_start};
    cq_str kind = {text + source->start, source->end - source->start};
    const char *link = source->joint;
    if (link && strcmp(link, " de ") == 0)
        link = name_romance_link(&body);
    char german[NAME_MAX_BYTES];
    if (link && strcmp(link, " der ") == 0) {
        body = (cq_str){german, german_body(body, german, sizeof german)};
        link = " ";
    }
    char russian[NAME_MAX_BYTES];
    char nominative[NAME_MAX_BYTES];
    size_t size = body.len && ((unsigned char)body.data[0] | 1) == 0xD1
                      ? russian_body(body, russian, sizeof russian)
                      : 0;
    if (size) {
        body = (cq_str){russian, size};
        link = " ";
        size = russian_nominative(kind, nominative, sizeof nominative);
        kind = size ? (cq_str){nominative, size} : kind;
    }
    size_t len = append(buffer, 0, kind);
    len = append(buffer, len, (cq_str){link, strlen(link)});
    len = append(buffer, len, body);
    return (cq_str){buffer, len};
}

bool name_fill(series *s, series_name *n, const name_source *source)
{
    return take_range(s, n, source->segment, source->prefix_start, source->prefix_end) &&
           take_range(s, n, source->segment, source->start, source->end);
}

cq_str name_text(const name_source *source, char *buffer)
{
    bool body = source->joint && source->joint[0] == ' ' && source->joint[1] != 0;
    return body ? body_text(source, buffer) : source_text(source, buffer);
}
