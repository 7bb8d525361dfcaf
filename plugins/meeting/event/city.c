/*
 * city.c - places as such: known cities and countries at a token, and runs of words that may be the
 * name of a city.
 */
#include "event/place_scene.h"

#include <string.h>

bool is_date(const cq_entity *entity)
{
    if (!cqk_equal(entity->kind_name, CQ_STR("date")) || entity->value.len == 0 ||
        entity->value.len >= DATE_SIZE)
        return false;
    return entity->value.len < 4 || entity->value.data[2] != 'X'; /* a century dates no meeting */
}

bool is_agency(const cq_entity *entity)
{
    return cqk_equal(entity->kind_name, CQ_STR("agency"));
}

static bool inside_agency(const scene *s, uint32_t token)
{
    uint32_t at = s->segment->tokens->start[token];
    for (size_t i = 0; i < s->entity_count; i++)
        if (is_agency(s->entities[i]) && s->entities[i]->start <= at && s->entities[i]->end > at)
            return true;
    return false;
}

static bool inside_person(const scene *s, uint32_t token)
{
    uint32_t at = s->segment->tokens->start[token];
    for (size_t i = 0; i < s->entity_count; i++)
        if (cqk_equal(s->entities[i]->kind_name, CQ_STR("person")) && s->entities[i]->start <= at &&
            s->entities[i]->end > at)
            return true;
    return false;
}

/* "Vienna International Centre", "Sydney Convention Centre": does the city at token i name a venue?
 */
static bool names_venue(const scene *s, uint32_t i)
{
    static const char *const venues[] = {"centre", "center", "hall", "hotel"};
    enum { WORDS_MAX = 4 };
    for (uint32_t k = i + 1; k < s->segment->tokens->count && k <= i + WORDS_MAX; k++) {
        if (s->segment->tokens->kind[k] != CQ_TOKEN_LETTER || !is_capital(s->segment, k))
            return false;
        if (WORD_IN(s, k, venues))
            return true;
    }
    return false;
}

/* A city that begins at token i. */
static bool known_city(const scene *s, uint32_t i, place *p)
{
    cqk_place_match match;
    cqk_country_match country;
    if (!cqk_place_at(s->e->m->places, s->segment, i, &match) ||
        (inside_agency(s, i) && !names_venue(s, i)) || inside_person(s, i))
        return false; /* a Santiago Rojas */
    if (cqk_country_at(s->e->m->countries, s->segment, i, &country) && country.end > match.end)
        return false; /* 罗马尼亚, no 罗马 */
    memset(p, 0, sizeof *p);
    p->first = i;
    p->last = i + match.tokens;
    p->text = match.name;
    memcpy(p->country, match.country, sizeof match.country);
    static const char *const capitals[] = {"Washington", "WASHINGTON"};
    if (match.tokens > 1 && cqk_token_in(s->segment, i, capitals, CQK_COUNT(capitals)))
        p->text = cqk_token(s->segment, i); /* without its district */
    return true;
}

bool city_at(const scene *s, uint32_t i, place *p)
{
    if (!known_city(s, i, p))
        return false;
    uint8_t kind = s->segment->tokens->kind[p->last - 1];
    if (kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_KATAKANA)
        as_japanese_place(s, p);
    return true;
}

/* Russian countries stand in the locative: Вьетнаме, Японии, Корее, Китае. */
static void base_form(const scene *s, cq_str *text)
{
    static const struct {
        const char *ending;
        const char *base; /* of the same length, or shorter */
    } endings[] = {{"ии", "ия"}, {"ее", "ея"}, {"ае", "ай"}, {"е", ""}};
    unsigned char c = text->len > 8 ? (unsigned char)text->data[0] : 0;
    if (c != 0xD0 && c != 0xD1)
        return;
    for (size_t i = 0; i < CQK_COUNT(endings); i++) {
        size_t len = strlen(endings[i].ending);
        if (memcmp(text->data + text->len - len, endings[i].ending, len) != 0)
            continue;
        char *copy = store_take(&s->e->memory, text->len);
        if (!copy)
            return;
        memcpy(copy, text->data, text->len - len);
        memcpy(copy + text->len - len, endings[i].base, strlen(endings[i].base));
        *text = (cq_str){copy, text->len - len + strlen(endings[i].base)};
        return;
    }
}

/* A country as a place: its name as the text has it, an abbreviation as the full name. */
bool country_at(const scene *s, uint32_t i, place *p)
{
    cqk_country_match match;
    if (!cqk_country_at(s->e->m->countries, s->segment, i, &match) ||
        match.form != CQK_COUNTRY_NAME || inside_agency(s, i) || match.code[0] < 'A' ||
        match.code[0] > 'Z')
        return false;
    memset(p, 0, sizeof *p);
    p->first = i;
    p->last = i + match.tokens;
    p->text = (cq_str){s->segment->text.data + match.start, match.end - match.start};
    memcpy(p->country, match.code, sizeof match.code);
    p->whole_country = true;
    base_form(s, &p->text);
    bool abbreviation = cqk_shape(s->segment, i, CQ_SHAPE_UPPER_ALL) &&
                        s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && p->text.len <= 6;
    cq_str full = cqk_country_name(match.code);
    if (abbreviation && full.len)
        p->text = full;
    return true;
}

/* "Germany's Munich", 德国慕尼黑: a city straight behind its country counts; "Oslo, Norway" too. */
bool place_at(const scene *s, uint32_t i, place *p)
{
    if (city_at(s, i, p))
        return true;
    if (!country_at(s, i, p))
        return false;
    place city;
    uint32_t next = p->last + cqk_token_is(s->segment, p->last, CQ_STR("・")); /* 韓国・慶州 */
    if (next < s->segment->tokens->count && city_at(s, next, &city)) {
        city.first = i;
        *p = city;
    }
    return true;
}

/* Skips "the", "here", an article or a title between the preposition and the place. */
uint32_t skip_small(const scene *s, uint32_t i, uint32_t last)
{
    static const char *const small[] = {"the",    "la",     "le",       "el",       "der",
                                        "den",    "dem",    "los",      "las",      "г",
                                        "городе", "city",   "downtown", "historic", "historical",
                                        "port",   "resort", "town",     "stadt",    "ville"};
    static const char *const capitals[] = {"capital", "capitale", "hauptstadt", "столице",
                                           "capital's"};
    while (i < last && (WORD_IN(s, i, small) || cqk_token_is(s->segment, i, CQ_STR("."))))
        i++;
    cqk_country_match country;
    place city;
    uint32_t behind = i; /* "in the Austrian capital of Vienna", "the capital, Accra" */
    if (behind + 1 < last && cqk_country_at(s->e->m->countries, s->segment, behind, &country) &&
        country.form == CQK_COUNTRY_ADJECTIVE)
        behind += country.tokens;
    if (behind + 1 < last && WORD_IN(s, behind, capitals)) {
        behind++;
        while (behind < last && (cqk_token_is(s->segment, behind, CQ_STR(",")) ||
                                 word_class(s->e->m, s->segment, behind) == WORD_OF))
            behind++;
        if (behind < last && city_at(s, behind, &city))
            return behind;
    }
    bool adjective = i + 1 < last && cqk_country_at(s->e->m->countries, s->segment, i, &country) &&
                     country.form == CQK_COUNTRY_ADJECTIVE && city_at(s, i + country.tokens, &city);
    return adjective ? i + country.tokens : i; /* в российском Владивостоке */
}

/* Does a date begin at token i, or behind one small word or comma there? */
bool date_begins(const scene *s, uint32_t i)
{
    for (uint32_t k = i; k < i + 3 && k < s->segment->tokens->count; k++) {
        uint32_t at = s->segment->tokens->start[k];
        for (size_t n = 0; n < s->entity_count; n++)
            if (is_date(s->entities[n]) && s->entities[n]->start == at)
                return true;
        bool small = s->segment->tokens->end[k] - at <= 4 && !is_capital(s->segment, k);
        if (!small)
            return false;
    }
    return false;
}

bool date_ends(const scene *s, uint32_t i)
{
    while (i > 0 && cqk_token_is(s->segment, i - 1, CQ_STR(",")))
        i--;
    for (size_t n = 0; i > 0 && n < s->entity_count; n++)
        if (is_date(s->entities[n]) && s->entities[n]->end == s->segment->tokens->end[i - 1])
            return true;
    return false;
}

/* Ростов-на-Дону, Stratford-upon-Avon: a small word that hyphens join to the capitals around it. */
static bool is_between_hyphens(const scene *s, uint32_t i, uint32_t last)
{
    return i > 0 && i + 2 < last && s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
           cqk_token_is(s->segment, i - 1, CQ_STR("-")) && cqk_touches(s->segment, i) &&
           cqk_token_is(s->segment, i + 1, CQ_STR("-")) && cqk_touches(s->segment, i + 1) &&
           cqk_touches(s->segment, i + 2) && is_capital(s->segment, i + 2);
}

/* A run of capitalised words that may be a city's name. */
uint32_t city_run(const scene *s, uint32_t i, uint32_t last)
{
    const cq_tokens *t = s->segment->tokens;
    uint32_t end = i;
    if (i >= last || t->kind[i] != CQ_TOKEN_LETTER || !is_capital(s->segment, i))
        return i;
    while (end < last && end < i + 6 && !(end > i && sentence_begins(s->segment, end))) {
        bool hyphen = cqk_token_is(s->segment, end, CQ_STR("-")) && cqk_touches(s->segment, end) &&
                      end + 1 < last && cqk_touches(s->segment, end + 1);
        uint32_t class = word_class(s->e->m, s->segment, end);
        uint32_t next = end + 1;
        bool inner = (class == WORD_OF || class == WORD_STOP) && end > i && next < last &&
                     !is_capital(s->segment, end) && is_capital(s->segment, next) &&
                     (cqk_token_is(s->segment, end, CQ_STR("de")) ||
                      cqk_token_is(s->segment, end, CQ_STR("del")) ||
                      cqk_token_is(s->segment, end, CQ_STR("la")));
        inner |= end > i && is_between_hyphens(s, end, last);
        bool word = t->kind[end] == CQ_TOKEN_LETTER && is_capital(s->segment, end) &&
                    (class == 0 || class == WORD_STOP);
        if (!word && !hyphen && !inner)
            break;
        end++;
    }
    uint32_t value = 0;
    return end > i && cqk_lexicon_match(s->e->m->heads, s->segment, i, &value) ? i : end;
}

/* в Петрозаводске, в Варне: a city in the locative; its nominative has no ending, or -а. */
static void russian_city(const scene *s, cq_str *text)
{
    static const char *const masculine[] = {"ск", "цк", "град", "бург", "город", "ов", "ев", "ин",
                                            "ын", "ан", "он",   "рк",   "рт",    "ст", "т",  "д",
                                            "л",  "р",  "м",    "б",    "ж",     "ш",  "ль"};
    unsigned char c = (unsigned char)text->data[0];
    static const char on[] = "-на-"; /* Ростове-на-Дону: the first part has the ending */
    for (size_t at = 8; at + sizeof on < text->len; at++)
        if (memcmp(text->data + at, on, sizeof on - 1) == 0) {
            cq_str first = {text->data, at};
            russian_city(s, &first);
            char *whole = store_take(&s->e->memory, first.len + text->len - at);
            if (!whole)
                return;
            memcpy(whole, first.data, first.len);
            memcpy(whole + first.len, text->data + at, text->len - at);
            *text = (cq_str){whole, first.len + text->len - at};
            return;
        }
    if ((c != 0xD0 && c != 0xD1) || text->len <= 8 ||
        memcmp(text->data + text->len - 2, "е", 2) != 0)
        return;
    text->len -= 2;
    for (size_t i = 0; i < CQK_COUNT(masculine); i++) {
        size_t len = strlen(masculine[i]);
        if (text->len > len && memcmp(text->data + text->len - len, masculine[i], len) == 0)
            return;
    }
    char *copy = store_take(&s->e->memory, text->len + 2);
    if (!copy)
        return;
    memcpy(copy, text->data, text->len);
    memcpy(copy + text->len, "а", 2);
    *text = (cq_str){copy, text->len + 2};
}

void name_city(const scene *s, uint32_t first, uint32_t end, place *p)
{
    memset(p, 0, sizeof *p);
    p->first = first;
    p->last = end;
    if (end == first + 1 && cqk_token_is(s->segment, first, CQ_STR("Кремле"))) {
        p->text = CQ_STR("Москва");
        memcpy(p->country, "RU", sizeof "RU");
        return;
    }
    p->text = cqk_tokens(s->segment, first, end);
    russian_city(s, &p->text);
}

bool set_city(const scene *s, uint32_t first, uint32_t end, place *p)
{
    static const char *const venues[] = {
        "siege",  "headquarters", "sede",   "hauptsitz", "palais", "palacio", "hotel",     "hotel",
        "centre", "center",       "anfang", "mitte",     "ende",   "room",    "university"};
    if (end == first || inside_agency(s, first) || inside_person(s, first) ||
        WORD_IN(s, first, venues))
        return false;
    place state; /* "Forum Meeting, Kenya, 19 April": no city of that name */
    if (country_at(s, first, &state) && state.last == end)
        *p = state;
    else
        name_city(s, first, end, p);
    return true;
}

bool set_text(const scene *s, uint32_t first, uint32_t last, uint32_t start, uint32_t end, place *p)
{
    memset(p, 0, sizeof *p);
    p->first = first;
    p->last = last;
    p->text = (cq_str){s->segment->text.data + start, end - start};
    return end > start;
}
