/*
 * word.c - may a word be part of a name in Latin or Cyrillic letters, by its shape and by what the
 * lexicon says of it?
 */
#include "western/parse.h"

#include <string.h>

/* Length in bytes of l', d', O' and the like at the head of a word, if a capital follows. */
size_t person_elision(cq_str word)
{
    if (word.len < 4 || (word.data[0] != 'l' && word.data[0] != 'd'))
        return 0;
    size_t n = word.data[1] == '\'' ? 2 : memcmp(word.data + 1, "’", 3) == 0 ? 4 : 0;
    unsigned char c = n && n < word.len ? (unsigned char)word.data[n] : 0;
    bool accented = c == 0xC3 && n + 1 < word.len && (unsigned char)word.data[n + 1] < 0xA0;
    return (c >= 'A' && c <= 'Z') || accented ? n : 0;
}

/* Bytes of a possessive ending: 's, ’s, or the bare apostrophe. */
size_t person_possessive(cq_str word)
{
    const char *end = word.data + word.len;
    if (word.len > 3 && (end[-1] == 's' || end[-1] == 'S')) {
        if (end[-2] == '\'')
            return 2;
        if (word.len > 5 && memcmp(end - 4, "’", 3) == 0)
            return 4;
    }
    return 0;
}

size_t person_characters(cq_str word)
{
    size_t n = 0;
    for (size_t i = 0; i < word.len; i++)
        n += ((unsigned char)word.data[i] & 0xC0) != 0x80;
    return n;
}

/* "J.F", "С.В.Лавров": letters and points in one token. */
bool person_is_dotted(cq_str word)
{
    size_t first = word.len && (unsigned char)word.data[0] < 0x80 ? 1 : 2;
    return word.len > first + 1 && word.data[first] == '.';
}

/* The classes of "Chancellor" for "Chancellor's". */
/* Token i without its possessive, as a segment of one token. */
typedef struct stem {
    uint32_t end;
    uint32_t hash;
    cq_tokens tokens;
    cq_segment segment;
} stem;

static void take_stem(const person_worker *worker, uint32_t i, cq_str word, stem *out)
{
    const cq_tokens *t = worker->segment->tokens;
    size_t len = word.len - person_possessive(word);
    out->end = t->start[i] + (uint32_t)len;
    out->hash = worker->model->host->fold_hash(word.data, len);
    out->tokens = (cq_tokens){.size = sizeof out->tokens,
                              .count = 1,
                              .start = &t->start[i],
                              .end = &out->end,
                              .kind = &t->kind[i],
                              .shape = &t->shape[i],
                              .hash = &out->hash};
    out->segment = *worker->segment;
    out->segment.tokens = &out->tokens;
}

uint32_t person_stem_classes(const person_worker *worker, uint32_t i, cq_str word)
{
    stem one;
    take_stem(worker, i, word, &one);
    uint32_t classes = 0;
    return cqk_lexicon_match(worker->model->lexicon, &one.segment, 0, &classes) ? classes : 0;
}

bool person_is_possessive_place(const person_worker *worker, uint32_t i)
{
    cq_str word = cqk_token(worker->segment, i);
    if (!person_possessive(word))
        return false;
    stem one;
    take_stem(worker, i, word, &one);
    cqk_place_match place;
    cqk_country_match country;
    uint32_t classes = 0;
    return cqk_place_at(worker->model->places, &one.segment, 0, &place) ||
           cqk_country_at(worker->model->countries, &one.segment, 0, &country) ||
           (cqk_lexicon_match(worker->model->lexicon, &one.segment, 0, &classes) &&
            (classes & (WORD_REGION | WORD_HEAD)));
}

bool person_is_shouted(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t capitals = 0;
    uint32_t first = i;
    while (first > 0 && i - first < 4 && !cqk_shape(segment, first, CQ_SHAPE_LINE_BEFORE))
        first--;
    for (uint32_t k = first; k < t->count && k < i + 5; k++) {
        if (k > i && cqk_shape(segment, k, CQ_SHAPE_LINE_BEFORE))
            break;
        if (t->kind[k] != CQ_TOKEN_LETTER)
            continue;
        if (!cqk_shape(segment, k, CQ_SHAPE_UPPER_ALL))
            return false;
        capitals++;
    }
    return capitals > 3;
}

/* "Walter Declassified", "Blinken Meets", "Zhang Held": words of a heading behind a name. */
static bool is_inflected(cq_str word)
{
    static const char *const irregular[] = {"Held",  "Met",    "Said",  "Told", "Spoke", "Gave",
                                            "Took",  "Began",  "Sent",  "Made", "Went",  "Came",
                                            "Wrote", "Sought", "Led",   "Left", "Saw",   "Paid",
                                            "Heard", "Won",    "Stood", "Drew", "Became"};
    for (size_t k = 0; k < CQK_COUNT(irregular); k++)
        if (cqk_is(word, irregular[k]))
            return true;
    const char *end = word.data + word.len;
    return (word.len > 4 && (memcmp(end - 2, "ed", 2) == 0 || memcmp(end - 3, "ing", 3) == 0)) ||
           (word.len > 3 && end[-1] == 's' && end[-2] != 's');
}

/* The last capital behind a small letter; 0: there is none, as in nearly all words. */
static size_t last_inner_capital(cq_str word)
{
    size_t last = 0;
    for (size_t k = 2; k < word.len; k++) {
        bool inner = word.data[k] >= 'A' && word.data[k] <= 'Z' && word.data[k - 1] >= 'a' &&
                     word.data[k - 1] <= 'z';
        last = inner ? k : last;
    }
    return last;
}

/* "RomuIo": an l that was read as a capital I, between small letters. */
static bool is_misread(cq_str word, size_t at)
{
    return word.data[at] == 'I' && at > 1 && at + 1 < word.len && word.data[at - 1] >= 'a' &&
           word.data[at - 1] <= 'z' && word.data[at + 1] >= 'a' && word.data[at + 1] <= 'z';
}

bool person_has_inner_capital(cq_str word)
{
    static const char *const heads[] = {"Mc",  "Mac", "De", "Di", "Du", "La", "Le", "Fitz",
                                        "Van", "Jo",  "Ab", "El", "Al", "Ap", "Mag"};
    size_t last = last_inner_capital(word);
    size_t head = 1;
    if (last && is_misread(word, last))
        return false;
    for (size_t k = 0; last && k < CQK_COUNT(heads); k++)
        if (cqk_begins_with(word, heads[k]) && strlen(heads[k]) >= head)
            head = strlen(heads[k]) + 1;
    return last && last >= head;
}

/* Росводресурсы, Минобороны, Внешторг: names of Russian bodies made of cut words. */
static bool is_cut_body(cq_str word)
{
    static const char *const heads[] = {
        "Росводрес", "Росатом",  "Росавиа",    "Росрыб",    "Росприрод",  "Роскосм",   "Роскомн",
        "Роспотреб", "Ростех",   "Росстат",    "Росфин",    "Росархив",   "Росгвард",  "Росимущ",
        "Росреестр", "Рособр",   "Россельх",   "Росздрав",  "Росморреч",  "Росжелдор", "Росалког",
        "Росмолод",  "Роснефт",  "Росгидро",   "Россотруд", "Росгеол",    "Росавто",   "Минфин",
        "Минобр",    "Минобор",  "Минэконом",  "Минпром",   "Минтранс",   "Минэнерго", "Минприрод",
        "Минсельх",  "Минздрав", "Минюст",     "Минвосток", "Минкульт",   "Минспорт",  "Минстрой",
        "Минцифр",   "Минтруд",  "Минсвяз",    "Минторг",   "Госдеп",     "Госдум",    "Госплан",
        "Госком",    "Газпром",  "Лукойл",     "Сбербанк",  "Внешэконом", "Внешторг",  "Интерфакс",
        "Совнарком", "Наркомин", "Наркомвнеш", "Спецстрой", "Ространс",   "Ростур",    "Главкосм"};
    if (word.len < 12 || (unsigned char)word.data[0] < 0xD0 || (unsigned char)word.data[0] > 0xD1)
        return false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        if (word.len >= strlen(heads[k]) && memcmp(word.data, heads[k], strlen(heads[k])) == 0)
            return true;
    return false;
}

/* "Asistió | Claudia Rojas": a verb in the past that begins the sentence, in front of a given name.
 */
static bool is_spanish_verb(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {"ó", "aron", "ieron"};
    static const char *const strong[] = {"Intervino", "Sostuvo", "Estuvo", "Expuso", "Propuso"};
    uint32_t tokens;
    cq_str word = cqk_token(worker->segment, i);
    bool past = cqk_token_in(worker->segment, i, strong, CQK_COUNT(strong));
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        past |= cqk_ends_in(word, ends[k]);
    return past && word.len > 5 && i + 1 < worker->segment->tokens->count &&
           (i == 0 || cqk_shape(worker->segment, i, CQ_SHAPE_SENTENCE_START)) &&
           (person_word(worker, i + 1, &tokens) & WORD_GIVEN);
}

bool person_is_word(const person_worker *worker, uint32_t i, bool sure)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    if (i >= t->count || t->kind[i] != CQ_TOKEN_LETTER)
        return false;
    cq_str word = cqk_token(segment, i);
    if (!cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST) && !person_elision(word))
        return false;
    if (cqk_shape(segment, i, CQ_SHAPE_DIGIT) || person_characters(word) < 2 || is_cut_body(word) ||
        person_is_dotted(word) || cqk_equal(word, CQ_STR("SAID")))
        return false; /* in capitals it is rather the verb than the Arabic name */
    uint32_t tokens;
    uint32_t classes = person_possessive(word) ? person_stem_classes(worker, i, word)
                                               : person_word(worker, i, &tokens);
    if (classes & (WORD_GIVEN | WORD_SURNAME | WORD_CHINESE))
        return !(classes & WORD_ROLE) || sure;
    if (classes & WORD_KOREAN)
        return true;
    if (is_spanish_verb(worker, i))
        return false;
    if (!cqk_shape(segment, i, CQ_SHAPE_NON_ASCII) && !cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) &&
        cqk_shape(segment, i, CQ_SHAPE_LOWER) && person_has_inner_capital(word) &&
        !(sure && person_glued_title(word)))
        return false; /* SpyCloud */
    if ((classes & WORD_COMMON) && !sure && (is_inflected(word) || person_is_shouted(worker, i)))
        return false;
    if (classes & (WORD_STOP | WORD_HEAD | WORD_HONORIFIC | WORD_ROLE | WORD_SUFFIX))
        return false;
    cqk_country_match country;
    return !cqk_country_at(worker->model->countries, segment, i, &country) ||
           country.form == CQK_COUNTRY_SHORT;
}
