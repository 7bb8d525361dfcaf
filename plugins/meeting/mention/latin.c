/*
 * latin.c - names of meetings in alphabetic scripts.
 *
 * A name is found from its head: to the left through modifiers to an ordinal or to the first
 * capitalised word, to the right through complements ("of the General Assembly", "sur le climat").
 */
#include "mention/strength.h"

#include "walk.h"

#include <string.h>

enum { LOWER_MAX = 4 };

/* "(C+C5)", "(5+1)": a sum of parties in brackets in front of token i, behind a name: how many
 * tokens; 0: none. */
static uint32_t bracketed_sum(const cq_segment *segment, uint32_t i)
{
    enum { SUM_MAX = 5 };
    bool plus = false;
    uint32_t first = i > 0 ? i - 1 : 0;
    if (!cqk_token_is(segment, first, CQ_STR(")")))
        return 0;
    while (first > 1 && i - first <= SUM_MAX && !cqk_token_is(segment, first - 1, CQ_STR("("))) {
        first--;
        plus = plus || cqk_token_is(segment, first, CQ_STR("+"));
    }
    return plus && first > 1 && cqk_token_is(segment, first - 1, CQ_STR("(")) &&
                   is_letter(segment, first - 2)
               ? i - first + 1
               : 0;
}

/* "(APSC)", "(U.S.)" inside a name, in front of token i: how many tokens; 0: none. */
static uint32_t bracketed_acronym(const cq_segment *segment, uint32_t i)
{
    uint32_t sum = bracketed_sum(segment, i);
    if (sum)
        return sum;
    if (i > 4 && cqk_token_is(segment, i - 1, CQ_STR(")")) && is_glue(segment, i - 2) &&
        is_letter(segment, i - 3) && cqk_shape(segment, i - 3, CQ_SHAPE_UPPER_ALL) &&
        cqk_token_is(segment, i - 4, CQ_STR("(")) && is_letter(segment, i - 5))
        return 4;
    enum { COMPOUND_MAX = 4 };
    uint32_t first = i > 1 ? i - 2 : i; /* AN-JSCC */
    while (first > 2 && i - first < COMPOUND_MAX && joins(segment, first - 1) &&
           is_acronym(segment, first))
        first -= 2;
    return first > 1 && cqk_token_is(segment, i - 1, CQ_STR(")")) && is_acronym(segment, first) &&
                   is_acronym(segment, i - 2) && cqk_token_is(segment, first - 1, CQ_STR("(")) &&
                   is_letter(segment, first - 2)
               ? i - first + 1
               : 0;
}

/* "12th (Special) | Meeting": a word in brackets behind the ordinal's digits: how many tokens; 0:
 * none. */
static uint32_t bracketed_word(const cq_segment *segment, uint32_t i)
{
    return i > 3 && cqk_token_is(segment, i - 1, CQ_STR(")")) && is_letter(segment, i - 2) &&
                   is_capital(segment, i - 2) && cqk_token_is(segment, i - 3, CQ_STR("(")) &&
                   segment->tokens->kind[i - 4] == CQ_TOKEN_NUMBER
               ? 3
               : 0;
}

/* "29th FIRST Annual Conference": the Forum of Incident Response and Security Teams, no ordinal. */
static bool is_forum_first(const cq_segment *segment, uint32_t i, uint32_t head)
{
    return cqk_token_is(segment, i, CQ_STR("FIRST")) &&
           !cqk_shape(segment, head, CQ_SHAPE_UPPER_ALL);
}

/* "beim 5. | Dialog": a number with a stop in front of token i, and a German article or preposition
 * before it. Dialog, Forum and Symposium are words of other languages too, which write no ordinals
 * so. */
static bool german_number_before(const cq_segment *segment, uint32_t i)
{
    static const cq_str words[] = {
        CQ_STR_INIT("der"),    CQ_STR_INIT("die"),    CQ_STR_INIT("das"),  CQ_STR_INIT("dem"),
        CQ_STR_INIT("den"),    CQ_STR_INIT("des"),    CQ_STR_INIT("beim"), CQ_STR_INIT("zum"),
        CQ_STR_INIT("zur"),    CQ_STR_INIT("im"),     CQ_STR_INIT("vom"),  CQ_STR_INIT("am"),
        CQ_STR_INIT("dieser"), CQ_STR_INIT("diesem"), CQ_STR_INIT("Der"),  CQ_STR_INIT("Die"),
        CQ_STR_INIT("Das"),    CQ_STR_INIT("Beim"),   CQ_STR_INIT("Zum"),  CQ_STR_INIT("Zur"),
        CQ_STR_INIT("Im")};
    if (i < 3 || !cqk_token_is(segment, i - 1, CQ_STR(".")) || !cqk_touches(segment, i - 1) ||
        segment->tokens->kind[i - 2] != CQ_TOKEN_NUMBER)
        return false;
    for (size_t k = 0; k < sizeof words / sizeof words[0]; k++)
        if (cqk_token_is(segment, i - 3, words[k]))
            return true;
    return false;
}

/* Ordinals that count something else: First Secretary, third countries, 21st century. */
static bool counts_meeting(const model *m, const cq_segment *segment, const cqk_ordinal *ordinal,
                           uint32_t next, uint32_t head, uint32_t value)
{
    if (ordinal->form == CQK_ORDINAL_DOT)
        return ((value & HEAD_GERMAN) || german_number_before(segment, next)) &&
               ordinal->value <= 999;
    static const char *const several[] = {"several", "few", "many", "couple", "dozen"};
    uint32_t class = word_class(m, segment, next);
    if (is_letter(segment, next) && token_in(m, segment, next, several, CQK_COUNT(several)))
        return false; /* "the first few meetings" */
    if (class == WORD_BETWEEN || (class == WORD_STOP && !passes_left(m, segment, next, true)))
        return false; /* but "third Los Angeles Ministerial", "third in-person Summit" */
    uint32_t first = next - ordinal->tokens;
    if (next >= ordinal->tokens && first > 0 && joins(segment, first - 1) && joins(segment, next))
        return false; /* "readout-of-inaugural-meeting" */
    if (is_forum_first(segment, next - 1, head))
        return false;
    if (cqk_token_is(segment, next, CQ_STR("World")) && is_letter(segment, next + 1) &&
        is_capital(segment, next + 1))
        return true;                         /* "Third World Water Forum" */
    if (class == WORD_NOT && next != head) { /* "2e Commission mixte" is a head itself */
        if (begins_rank(m, segment, next, head))
            return true;
        cqk_country_match country; /* "Fourth Republic of Korea–Myanmar Talks" */
        if (cqk_country_at(m->countries, segment, next, &country) && country.tokens > 2)
            return true;
        bool committee =
            ordinal->form == CQK_ORDINAL_DIGITS && is_capital(segment, next) && ordinal->value > 6;
        return committee;
    }
    if (ordinal->form == CQK_ORDINAL_ROMAN && ordinal->end - ordinal->start == 1)
        return is_capital(segment, next) || is_cyrillic(segment, next);
    return true;
}

/* "the next (4th) meeting": an ordinal in brackets in front of token i: how many tokens it and the
 * bracket behind it have; 0: none. */
static uint32_t bracketed_ordinal(const model *m, const cq_segment *segment, uint32_t i,
                                  cqk_ordinal *ordinal)
{
    if (i < 3 || !cqk_token_is(segment, i - 1, CQ_STR(")")) ||
        !ordinal_before(m, segment, i - 1, ordinal) || ordinal->form == CQK_ORDINAL_DOT ||
        ordinal->form == CQK_ORDINAL_ROMAN || i < ordinal->tokens + 2)
        return 0;
    return cqk_token_is(segment, i - ordinal->tokens - 2, CQ_STR("(")) ? ordinal->tokens + 1 : 0;
}

/* "soixante-cinquième (65e) session": the ordinal in words in front of the one in brackets. */
static void take_doubled(const model *m, const cq_segment *segment, left_side *left)
{
    cqk_ordinal words;
    uint32_t open = left->ordinal_first - 1;
    if (!ordinal_before(m, segment, open, &words) || words.value != left->ordinal.value)
        return;
    left->ordinal.start = words.start;
    left->ordinal_first = open - words.tokens;
}

/* May an ordinal stand as far to the left as find_ordinal goes? Spares most heads its walk. */
static bool may_be_counted(const model *m, const cq_segment *segment, uint32_t head, uint32_t value)
{
    uint32_t last = head > LEFT_MAX + 4 ? head - LEFT_MAX - 4 : 0;
    /* German ordinals of several parts stand in front of nouns, which have capitals. */
    if (!is_capital(segment, head) && !cqk_any_watched(segment->tokens, last, head, m->ordinals))
        return false;
    for (uint32_t i = head; i > last; i--) {
        if (cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START) && !(value & HEAD_GERMAN) &&
            sentence_begins(segment, i) && !german_number_before(segment, i))
            return false;
        if (cqk_ordinal_may_begin(segment, i - 1, m->ordinals))
            return true;
    }
    return false;
}

/* "la | 45 Cumbre", "su 12 Reunión": in front of a singular the number counts. */
static bool counts_singular(const cq_segment *segment, uint32_t head)
{
    static const char *const heads[] = {
        "Cumbre",  "cumbre",  "Reunión",     "reunión",     "Sesión", "sesión", "Asamblea",
        "Edición", "edición", "Conferencia", "conferencia", "Ronda",  "ronda"};
    static const char *const articles[] = {"la", "La", "su", "Su", "LA"};
    return head > 1 && cqk_token_in(segment, head, heads, CQK_COUNT(heads)) &&
           cqk_token_in(segment, head - 2, articles, CQK_COUNT(articles));
}

/* "su | 141 Período de Sesiones": of these sessions the bare number is the ordinal. */
static bool numbered_period(const cq_segment *segment, uint32_t head, cqk_ordinal *ordinal)
{
    static const char *const periods[] = {"Período", "período", "PERÍODO",
                                          "Periodo", "periodo", "PERIODO"};
    enum { DIGITS = 3 };
    if (head == 0 || segment->tokens->kind[head - 1] != CQ_TOKEN_NUMBER ||
        (!cqk_token_in(segment, head, periods, CQK_COUNT(periods)) &&
         !counts_singular(segment, head)))
        return false;
    cq_str number = cqk_token(segment, head - 1);
    uint32_t value = 0;
    for (size_t i = 0; i < number.len; i++) {
        if (number.data[i] < '0' || number.data[i] > '9' || number.len > DIGITS)
            return false;
        value = value * 10 + (uint32_t)(number.data[i] - '0');
    }
    *ordinal = (cqk_ordinal){.value = value,
                             .form = CQK_ORDINAL_DIGITS,
                             .tokens = 1,
                             .start = segment->tokens->start[head - 1],
                             .end = segment->tokens->end[head - 1]};
    return value > 0;
}

/* "the first such | conference": the ordinal of a bare head behind "such". */
static bool counts_such(const model *m, const cq_segment *segment, uint32_t head, left_side *left)
{
    if (head < 2 || !cqk_token_is(segment, head - 1, CQ_STR("such")) ||
        !ordinal_before(m, segment, head - 1, &left->ordinal))
        return false;
    left->ordinal_first = head - 1 - left->ordinal.tokens;
    left->name_first = head;
    return true;
}

/* Searches the ordinal in front of the name. */
static bool find_ordinal(const model *m, const cq_segment *segment, uint32_t head, uint32_t value,
                         left_side *left)
{
    uint32_t i = head;
    if (numbered_period(segment, head, &left->ordinal)) {
        left->ordinal_first = head - 1;
        left->name_first = head;
        return true;
    }
    if (counts_such(m, segment, head, left))
        return true;
    for (uint32_t steps = 0; i > 0 && steps < LEFT_MAX; steps++) {
        if (sentence_begins(segment, i) &&
            !(value & HEAD_GERMAN && cqk_token_is(segment, i - 1, CQ_STR("."))) &&
            !german_number_before(segment, i))
            return false;
        uint32_t bracket = bracketed_ordinal(m, segment, i, &left->ordinal);
        if (bracket) {
            left->ordinal_first = i - bracket;
            left->name_first = i;
            take_doubled(m, segment, left);
            return counts_meeting(m, segment, &left->ordinal, i, head, value);
        }
        uint32_t name = i;
        i -= bracketed_word(segment, i);
        if (ordinal_before(m, segment, i, &left->ordinal) &&
            !is_forum_first(segment, i - 1, head)) {
            left->ordinal_first = i - left->ordinal.tokens;
            left->name_first = name;
            return counts_meeting(m, segment, &left->ordinal, i, head, value);
        }
        i -= bracketed_acronym(segment, i);
        i--;
        if (!passes_left(m, segment, i, true))
            return false;
    }
    return false;
}

/* "finden in Berlin Konsultationen statt": a place behind a preposition, straight in front of a
 * German head, is no part of a name. */
static bool is_german_place(const model *m, const cq_segment *segment, uint32_t first,
                            uint32_t head)
{
    static const char *const prepositions[] = {"in", "aus", "nach", "bei"};
    uint32_t value = 0;
    cqk_place_match place;
    if (first == 0 || first >= head || cqk_lexicon_match(m->heads, segment, head, &value) == 0 ||
        !(value & HEAD_GERMAN) ||
        !token_in(m, segment, first - 1, prepositions, CQK_COUNT(prepositions)))
        return false;
    return cqk_place_at(m->places, segment, first, &place) && first + place.tokens == head;
}

/* The first token of a name without an ordinal. */
static uint32_t find_name(const model *m, const cq_segment *segment, uint32_t head)
{
    bool lower = !is_capital(segment, head);
    uint32_t lowers = 0;
    uint32_t first = head;
    uint32_t i = head;
    for (uint32_t steps = 0; i > 0 && steps < LEFT_MAX && !sentence_begins(segment, i); steps++) {
        i -= first < head || is_capital(segment, head) ? bracketed_acronym(segment, i) : 0;
        i--;
        if (!passes_left(m, segment, i, lower && lowers < LOWER_MAX))
            break;
        if (is_letter(segment, i) && !is_capital(segment, i)) {
            lowers++;
            continue;
        }
        if (is_letter(segment, i) || is_addend(segment, i) || is_track_fraction(segment, i))
            first = i;
    }
    while (first < head) {
        uint32_t class = word_class(m, segment, first);
        bool verb = sentence_begins(segment, first) && first + 1 < head &&
                    (ends_with(cqk_token(segment, first), "ing") ||
                     ends_with(cqk_token(segment, first), "ed")) &&
                    !cqk_token_is_word(segment, first, "United");
        if (class != WORD_NEXT && class != WORD_LAST && !verb)
            break;
        first++;
    }
    if (is_german_place(m, segment, first, head))
        return head;
    return german_head(cqk_token(segment, first)) ? german_parties(m, segment, first) : first;
}

/* "first and second meetings": the ordinal in front is a mention of its own. */
static bool add_first_of_two(const model *m, const cq_segment *segment, const mention *second,
                             mentions *list)
{
    cqk_ordinal ordinal;
    uint32_t i = second->first;
    for (uint32_t more = 0; more < 3 && i > 1; more++) {
        uint32_t link = i - 1;
        bool dash = cqk_token_is(segment, link, CQ_STR("-")) ||
                    cqk_token_is(segment, link, CQ_STR("–")); /* "1870th-1874th meetings" */
        bool comma = dash || cqk_token_is(segment, link, CQ_STR(","));
        if (!comma && word_class(m, segment, link) != WORD_AND)
            return true;
        if (!comma && link > 0 && cqk_token_is(segment, link - 1, CQ_STR(",")))
            link--;
        if (!ordinal_before(m, segment, link, &ordinal) || ordinal.form == CQK_ORDINAL_DOT ||
            ordinal.form == CQK_ORDINAL_ROMAN)
            return true;
        mention found = *second;
        found.start = ordinal.start;
        found.end = ordinal.end;
        found.last = link;
        found.first = link - ordinal.tokens;
        found.ordinal = ordinal.value;
        found.flags |= MENTION_ORDINAL;
        if (!mentions_add(list, &found))
            return false;
        i = found.first;
    }
    return true;
}

/* "Reunión Ordinaria": is what follows the head no more than generic modifiers? */
static bool all_generic(const model *m, const cq_segment *segment, uint32_t first, uint32_t last)
{
    while (first < last && word_class(m, segment, first) == WORD_GENERIC)
        first++;
    return first >= last;
}

/* "Umweltministerkonferenz" names a series, "Plenarsitzung" and "Folgetreffen" do not. */
static bool is_named_compound(const model *m, const cq_segment *segment, uint32_t head)
{
    static const char *const generic[] = {
        "Plenar", "Folge", "Arbeits", "Voll",     "Sonder",    "Jahres",   "Schluß",      "Schluss",
        "Haupt",  "Vor",   "Ausschu", "Experten", "Delegatio", "Eröffnun", "Kommissionss"};
    cq_str text = cqk_token(segment, head);
    if (is_head(m, segment, head) || !german_head(text))
        return false;
    for (size_t i = 0; i < CQK_COUNT(generic); i++)
        if (text.len > strlen(generic[i]) && memcmp(text.data, generic[i], strlen(generic[i])) == 0)
            return false;
    return true;
}

/* "ASSEMBLY OF THE UNION GENEVA, 7-25 MAY": the city of the line of place and date is no part. */
static uint32_t without_dateline(const model *m, const cq_segment *segment, uint32_t head_end,
                                 uint32_t end)
{
    cqk_place_match place;
    bool dated = cqk_token_is(segment, end, CQ_STR(",")) && end + 1 < segment->tokens->count &&
                 segment->tokens->kind[end + 1] == CQ_TOKEN_NUMBER;
    if (!dated || end < head_end + 2 || !is_letter(segment, end - 2) ||
        !is_capital(segment, end - 2))
        return end;
    return cqk_place_at(m->places, segment, end - 1, &place) && place.tokens == 1 ? end - 1 : end;
}

/* "des Folgetreffens", "des Ministerrates": how many bytes of the word are the genitive's. */
static uint32_t german_genitive(const cq_segment *segment, uint32_t head)
{
    cq_str text = cqk_token(segment, head);
    if (ends_with(text, "rrats") || ends_with(text, "rrates"))
        return text.data[text.len - 2] == 'e' ? 2 : 1;
    return text.len > 9 && text.data[text.len - 1] == 's' &&
           german_head((cq_str){text.data, text.len - 1}) != 0;
}

/* "Fifth Formal Session, | Conference of Foreign Ministers": where the name of the conference or
 * body ends that holds a bare session whose head ends in front of token `end`. */
static uint32_t with_apposed(const model *m, const cq_segment *segment, uint32_t head_end,
                             uint32_t end, uint32_t kind)
{
    uint32_t value = 0;
    bool between = false;
    uint32_t next = end + 1;
    if (end != head_end || kind != KIND_SESSION || !cqk_token_is(segment, end, CQ_STR(",")) ||
        !is_letter(segment, next) || !is_capital(segment, next) ||
        cqk_lexicon_match(m->heads, segment, next, &value) != 1 ||
        head_kind(value) != KIND_CONFERENCE || word_class(m, segment, next + 1) != WORD_OF)
        return end;
    uint32_t last = find_end(m, segment, next + 1, value, true, &between);
    return last > next + 1 && !between ? last : end;
}

/* "4th seminar and meeting", "29th Annual Conference and Annual General Meeting": the head that
 * "and" joins to the one that ends in front of token i; 0: none. */
static uint32_t second_head(const model *m, const cq_segment *segment, uint32_t i, uint32_t *value)
{
    enum { WORDS_MAX = 3 };
    uint32_t next = i + 1;
    if (next >= segment->tokens->count || word_class(m, segment, i) != WORD_AND)
        return 0;
    while (next < i + WORDS_MAX && next + 1 < segment->tokens->count &&
           word_class(m, segment, next) == WORD_GENERIC && is_capital(segment, next))
        next++;
    uint32_t found = 0;
    bool head = cqk_lexicon_match(m->heads, segment, next, &found) == 1 &&
                !(found & (HEAD_BODY | HEAD_VERB)) && head_kind(found) != KIND_ACRONYM &&
                is_capital(segment, next) == is_capital(segment, i - 1) &&
                cqk_lexicon_match(m->heads, segment, i - 1, &(uint32_t){0}) > 0;
    bool several = ends_with(cqk_token(segment, next), "ings") &&
                   !ends_with(cqk_token(segment, i - 1), "ings");
    if (!head || several || head_kind(found) == KIND_TALKS ||
        word_class(m, segment, next + 1) == WORD_OF)
        return 0; /* "7th Forum | and Bilateral Meetings" */
    *value = found;
    return next;
}

enum { BODY_MEETS, BODY_MAY_MEET, BODY_NUMBERED };

/* "First Working Group", "second business council": one of several that were set up; the meetings
 * of a body whose head has several words are counted so only where its parties or its subject make
 * it a series' name, or where the document counted it so before. */
static int numbered_body(const model *m, const cq_segment *segment, uint32_t name_first,
                         uint32_t head, uint32_t tokens, uint32_t end)
{
    uint32_t value = 0;
    if (cqk_lexicon_match(m->heads, segment, head, &value) != tokens || tokens == 1 ||
        !(value & HEAD_BODY) || (value & (HEAD_ROMANCE | HEAD_GERMAN)))
        return BODY_MEETS;
    if (!is_capital(segment, head + tokens - 1))
        return BODY_NUMBERED;
    return end == head + tokens && name_first == head ? BODY_MAY_MEET : BODY_MEETS;
}

static bool add_counted(const model *m, const cq_segment *segment, const left_side *left,
                        uint32_t head, uint32_t tokens, uint32_t value, mentions *list)
{
    const cq_tokens *t = segment->tokens;
    bool between = false;
    if (is_treaty(m, segment, head, head + tokens))
        return true;
    uint32_t end = find_end(m, segment, head + tokens, value, true, &between);
    end = without_dateline(m, segment, head + tokens, end);
    uint32_t pair = end == head + tokens ? second_head(m, segment, end, &value) : 0;
    head = pair ? pair : head;
    tokens = pair ? 1 : tokens;
    end = pair ? pair + 1 : with_apposed(m, segment, head + tokens, end, head_kind(value));
    evidence e = weigh(m, segment, left->name_first, head);
    bool term = is_legislature(m, segment, left, head, end - head == tokens);
    int body = numbered_body(m, segment, left->name_first, head, tokens, end);
    if (e.media || body == BODY_NUMBERED || is_numbered_organ(segment, left, head) ||
        (head_kind(value) == KIND_ROUND && is_election(m, segment, head + tokens)) ||
        (head_kind(value) == KIND_EDITION && is_publication(m, segment, head + tokens, end)))
        return true;
    mention found = {.start = left->ordinal.start,
                     .end = t->end[end - 1],
                     .first = left->ordinal_first,
                     .last = end,
                     .name_start = t->start[left->name_first],
                     .name_end = t->end[end - 1],
                     .ordinal = left->ordinal.value,
                     .kind = head_kind(value),
                     .flags = MENTION_COUNTED};
    if (end == head + tokens)
        found.name_end -= german_genitive(segment, head);
    if (between)
        found.flags |= MENTION_BETWEEN;
    if ((value & HEAD_ROMANCE) || is_romance(m, segment, head, head + tokens))
        found.flags |= MENTION_ROMANCE;
    else if (value & HEAD_GERMAN)
        found.flags |= MENTION_GERMAN;
    if (all_generic(m, segment, head + tokens, end) && !e.parties && !e.places && !e.acronyms &&
        !e.proper && !is_named_compound(m, segment, head))
        found.flags |= MENTION_BARE;
    if (found.first > 0 && word_class(m, segment, found.first - 1) == WORD_NEXT)
        found.flags |= MENTION_NEXT; /* "the next 72nd meeting" */
    if (body == BODY_MAY_MEET) {
        found.flags |= MENTION_SAME;
        return mentions_add(list, &found);
    }
    if (term) {
        found.flags |= MENTION_TERM | MENTION_SHADOW;
        return mentions_add(list, &found);
    }
    bool adjective = (found.flags & MENTION_BARE) && (found.flags & MENTION_ROMANCE);
    if ((end == head + tokens || adjective) && !e.parties) /* "sa 12e session ordinaire" */
        find_prefix(m, segment, left->ordinal_first, &found);
    return mentions_add(list, &found) && add_first_of_two(m, segment, &found, list);
}

/* "2+2 Ministerial Dialogue": is the head the beginning of a name that ends in another one? */
static bool opens_name(const model *m, const cq_segment *segment, uint32_t end, uint32_t value)
{
    enum { WORDS_MAX = 4 };
    if (head_kind(value) != KIND_TWO_PLUS_TWO)
        return false;
    for (uint32_t i = end; i < segment->tokens->count && i < end + WORDS_MAX; i++) {
        if (!is_letter(segment, i) || sentence_begins(segment, i) ||
            word_class(m, segment, i) == WORD_STOP || word_class(m, segment, i) == WORD_OF)
            return false;
        if (is_head(m, segment, i))
            return true;
    }
    return false;
}

/* Is a head without an ordinal no name, whatever stands around it? As name_strength says. */
static bool is_never_name(const cq_segment *segment, uint32_t head, uint32_t value)
{
    if ((value & HEAD_NAME) || is_meeting_of_place(segment, head, value))
        return false;
    bool letters = head_kind(value) == KIND_TALKS && is_capital(segment, head) &&
                   cqk_token_is(segment, head + 1, CQ_STR("("));
    return ((value & HEAD_COUNTED) && !letters) ||
           (!is_capital(segment, head) && !may_be_small(head_kind(value)));
}

/* "Baltic Coast Guard Talks": a name without an ordinal, if the document counts such talks. */
static bool may_be_same(const cq_segment *segment, uint32_t head, uint32_t value)
{
    return head_kind(value) == KIND_TALKS && (value & HEAD_COUNTED) && head > 0 &&
           is_capital(segment, head) && is_letter(segment, head - 1) &&
           is_capital(segment, head - 1) && !sentence_begins(segment, head);
}

/* "the next round of the | Consular Dialogue": does the name say whose next meeting is told of? */
static bool is_next_of(const model *m, const cq_segment *segment, uint32_t first)
{
    uint32_t value = 0;
    uint32_t i = first;
    while (i > 0 && first - i < 2 && word_class(m, segment, i - 1) == WORD_STOP)
        i--;
    return i > 2 && word_class(m, segment, i - 1) == WORD_OF &&
           cqk_lexicon_match(m->heads, segment, i - 2, &value) &&
           word_class(m, segment, i - 3) == WORD_NEXT;
}

bool find_latin(const model *m, const cq_segment *segment, uint32_t head, uint32_t tokens,
                uint32_t value, mentions *list)
{
    const cq_tokens *t = segment->tokens;
    left_side left = {0};
    if (opens_name(m, segment, head + tokens, value))
        return true;
    if (may_be_counted(m, segment, head, value) && find_ordinal(m, segment, head, value, &left))
        return add_counted(m, segment, &left, head, tokens, value, list);
    if (is_letter(segment, head) && is_named_treaty(m, segment, head, head + tokens))
        return true;
    bool behind = false;
    if (!add_counted_behind(m, segment, head, head + tokens, value, list, &behind) || behind)
        return behind;
    uint32_t begin;
    bool states = is_of_two_states(m, segment, head, head + tokens, value, &begin);
    if (!states && is_never_name(segment, head, value) && !may_be_same(segment, head, value) &&
        !is_ministers_meeting(m, segment, head, value))
        return add_shadow(m, segment, head, tokens, value, list);
    uint32_t first = states ? begin : find_name(m, segment, head);
    bool between = false;
    uint32_t end = find_end(m, segment, head + tokens, value, states, &between);
    int strength = name_strength(m, segment, first, head, head + tokens, end, value);
    uint32_t pair = end == head + tokens && first < head && strength != NO_NAME
                        ? second_head(m, segment, end, &value)
                        : 0; /* "Annual General Meeting | & Conference" */
    if (strength != NO_NAME && in_body(m, segment, first, head))
        strength = NO_NAME;
    bool article = first > 0 && word_class(m, segment, first - 1) == WORD_STOP;
    bool same = strength == NO_NAME && may_be_same(segment, head, value) && first < head;
    if (strength == NO_NAME && !same)
        return add_shadow(m, segment, head, tokens, value, list);
    end = pair ? pair + 1 : end;
    mention found = {.start = t->start[first],
                     .end = t->end[end - 1],
                     .first = first,
                     .last = end,
                     .name_start = t->start[first],
                     .name_end = t->end[end - 1],
                     .kind = head_kind(value)};
    if (end == head + tokens)
        found.name_end -= german_genitive(segment, head);
    if (between)
        found.flags |= MENTION_BETWEEN;
    if (same)
        found.flags |= MENTION_MAYBE | MENTION_SAME;
    if (strength == SHORT_NAME)
        found.flags |= MENTION_MAYBE | (article ? MENTION_ARTICLE : 0);
    if (first > 0 &&
        (word_class(m, segment, first - 1) == WORD_NEXT || is_next_of(m, segment, first)))
        found.flags |= MENTION_NEXT;
    return mentions_add(list, &found);
}
