/*
 * shadow.c - heads without a name ("the meeting", "the next session"): no entities, but what they
 * say may be said of a meeting that was named.
 */
#include "mention/complement.h"
#include "mention/latin.h"

#include "numeral.h"

#include <string.h>

/* "the next round of talks between Iran and the IAEA": others' talks, by what follows the head that
 * ends in front of token `end`: the token behind their own head; 0: none. */
static uint32_t other_talks(const model *m, const cq_segment *segment, uint32_t end)
{
    uint32_t value = 0;
    uint32_t i = end;
    if (i + 1 < segment->tokens->count && word_class(m, segment, i) == WORD_OF &&
        cqk_lexicon_match(m->heads, segment, i + 1, &value) && head_kind(value) == KIND_TALKS)
        i += 2;
    return i < segment->tokens->count && word_class(m, segment, i) == WORD_BETWEEN ? i : 0;
}

bool add_verb(const cq_segment *segment, uint32_t first, uint32_t tokens, mentions *list)
{
    const cq_tokens *t = segment->tokens;
    uint32_t last = first + tokens;
    cq_str word = cqk_token(segment, last - 1);
    bool past = cqk_is(word, "met") || cqk_is(word, "convened");
    uint32_t which = past ? MENTION_LAST : MENTION_NEXT;
    mention found = {.start = t->start[first],
                     .end = t->end[last - 1],
                     .first = first,
                     .last = last,
                     .name_start = t->start[first],
                     .name_end = t->end[last - 1],
                     .kind = KIND_MEETING,
                     .flags = MENTION_SHADOW | MENTION_BARE | MENTION_VERB | which};
    return mentions_add(list, &found);
}

/* Words that say which of several meetings a head without a name is, or that it is several. */
enum { ASIDE_PART = 1, ASIDE_LAST, ASIDE_PLURAL };

static const cqk_entry asides[] = {
    /* of a meeting, or beside it */
    {"organizational", ASIDE_PART},
    {"organisational", ASIDE_PART},
    {"preparatory", ASIDE_PART},
    {"side", ASIDE_PART},
    {"opening", ASIDE_PART},
    {"closing", ASIDE_PART},
    {"separate", ASIDE_PART},
    {"morning", ASIDE_PART},
    {"afternoon", ASIDE_PART},
    {"working", ASIDE_PART},
    /* several */
    {"two", ASIDE_PART},
    {"three", ASIDE_PART},
    {"four", ASIDE_PART},
    {"five", ASIDE_PART},
    {"several", ASIDE_PART},
    {"zwei", ASIDE_PART},
    {"drei", ASIDE_PART},
    {"vier", ASIDE_PART},
    {"fünf", ASIDE_PART},
    {"sechs", ASIDE_PART},
    {"mehrere", ASIDE_PART},
    {"mehreren", ASIDE_PART},
    /* the one before */
    {"previous", ASIDE_LAST},
    {"last", ASIDE_LAST},
    {"preceding", ASIDE_LAST},
    {"vorige", ASIDE_LAST},
    {"vorigen", ASIDE_LAST},
    {"letzte", ASIDE_LAST},
    {"letzten", ASIDE_LAST},
    {"предыдущее", ASIDE_LAST},
    {"предыдущая", ASIDE_LAST},
    {"предыдущий", ASIDE_LAST},
    /* heads of several */
    {"meetings", ASIDE_PLURAL},
    {"sessions", ASIDE_PLURAL},
    {"rounds", ASIDE_PLURAL},
    {"dialogues", ASIDE_PLURAL},
    {"summits", ASIDE_PLURAL},
    {"forums", ASIDE_PLURAL},
    {"workshops", ASIDE_PLURAL},
    {"conferences", ASIDE_PLURAL},
    {"sittings", ASIDE_PLURAL},
    {"mtgs", ASIDE_PLURAL},
    {"fora", ASIDE_PLURAL},
    {"reuniones", ASIDE_PLURAL},
    {"sesiones", ASIDE_PLURAL},
    {"rondas", ASIDE_PLURAL},
    {"encuentros", ASIDE_PLURAL},
    {"reunions", ASIDE_PLURAL},
    {"sommets", ASIDE_PLURAL},
    {"seances", ASIDE_PLURAL},
    {"rencontres", ASIDE_PLURAL},
    {"sitzungen", ASIDE_PLURAL},
    {"tagungen", ASIDE_PLURAL},
    {"konferenzen", ASIDE_PLURAL},
};

cqk_lexicon *asides_new(const cq_host *host)
{
    return cqk_lexicon_new(host, asides, CQK_COUNT(asides));
}

/* How far to the left a head without a name goes: what its shadow needs. */
typedef struct shadow_reach {
    uint32_t first;
    uint32_t flags;
    bool definite; /* "the" or the like stands in front */
    bool one;      /* ... or "a" */
} shadow_reach;

/* "zur Konferenz", "au sommet", "del diálogo": a preposition and an article in one word. */
static bool holds_article(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const words[] = {"zur", "zum", "du", "del", "au", "al"};
    static const char *const german[] = {"auf", "an",   "in",  "bei", "wahrend",
                                         "mit", "nach", "vor", "von"};
    if (cqk_token_is(segment, i, CQ_STR("der")))
        return i > 0 && token_in(m, segment, i - 1, german, CQK_COUNT(german));
    return token_in(m, segment, i, words, CQK_COUNT(words));
}

/* "the 2010 | meeting", "last year's | meeting": does a year tell which one? */
static bool is_of_year(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const which[] = {"last", "this", "next"};
    static const cq_str years[] = {CQ_STR_INIT("year's"), CQ_STR_INIT("year’s")};
    enum { YEAR_SIZE = 4, YEAR_MIN = 1800, YEAR_MAX = 2100 };
    if (i > 0 && (cqk_token_is(segment, i, years[0]) || cqk_token_is(segment, i, years[1])))
        return is_letter(segment, i - 1) && token_in(m, segment, i - 1, which, CQK_COUNT(which));
    uint64_t year = 0;
    uint32_t digits = 0;
    cq_str text = cqk_token(segment, i);
    return i > 0 && segment->tokens->kind[i] == CQ_TOKEN_NUMBER && text.len == YEAR_SIZE &&
           cqk_digits(text, 0, &year, &digits) == text.len && year > YEAR_MIN && year < YEAR_MAX &&
           token_in(m, segment, i - 1, (const char *const[]){"the"}, 1);
}

/* false: what stands in front says that it is no shadow. */
static bool reach_shadow(const model *m, const cq_segment *segment, uint32_t head,
                         shadow_reach *reach)
{
    static const char *const ones[] = {"a",   "an",   "un",    "une",  "una",
                                       "ein", "eine", "einer", "einem"};
    uint32_t i = head;
    bool capital = is_capital(segment, head);
    for (uint32_t steps = 0; i > 0 && steps < 5 && !sentence_begins(segment, i); steps++) {
        uint32_t aside = 0;
        if (is_of_year(m, segment, i - 1)) {
            reach->definite = true;
            reach->flags |= MENTION_OF_YEAR;
            break;
        }
        uint32_t class = word_class(m, segment, i - 1);
        cqk_lexicon_match(m->asides, segment, i - 1, &aside);
        if (aside == ASIDE_PART)
            return false;
        if (class == WORD_NEXT)
            reach->flags |= MENTION_NEXT;
        bool named = class == 0 && capital && is_letter(segment, i - 1) &&
                     is_capital(segment, i - 1) && !sentence_begins(segment, i - 1);
        if (aside == ASIDE_LAST)
            reach->flags |= MENTION_LAST;
        else if (class == WORD_LAST || class == WORD_MEDIA || named)
            return false;
        if (class == WORD_STOP || (class == WORD_OF && holds_article(m, segment, i - 1))) {
            reach->definite = true;
            reach->one = token_in(m, segment, i - 1, ones, CQK_COUNT(ones));
            break;
        }
        if (!passes_left_as(m, segment, i - 1, class, true))
            break;
        i--;
    }
    reach->first = i;
    return true;
}

/* "further sessions": several meetings are none. */
static bool is_plural(const model *m, const cq_segment *segment, uint32_t head)
{
    uint32_t aside = 0;
    return cqk_lexicon_match(m->asides, segment, head, &aside) && aside == ASIDE_PLURAL;
}

/* "meeting of the OPEC Conference": where the body's name ends behind a head at whose end token i
 * stands; 0: there is none. */
static uint32_t of_body(const model *m, const cq_segment *segment, uint32_t i, uint32_t value)
{
    static const char *const seasons[] = {"printemps", "automne", "hiver", "primavera", "otono"};
    bool between = false;
    uint32_t next = i + 1;
    uint32_t other = 0;
    bool meeting = kind_group(head_kind(value)) == KIND_MEETING;
    if (!meeting && head_kind(value) != KIND_SUMMIT)
        return 0;
    if (meeting && i > 0 && is_cyrillic(segment, i - 1)) {
        uint32_t end = find_end(m, segment, i, value, true, &between);
        bool acronym = end == next && is_acronym(segment, i); /* заседание ВЕЭС */
        return (end > next || acronym) && !between ? end : 0; /* заседание Совета глав ШОС */
    }
    while (next < segment->tokens->count && next < i + 4 &&
           word_class(m, segment, next - 1) != WORD_OF &&
           is_romance_adjective(m, segment, next - 1) && !is_capital(segment, next - 1))
        next++; /* "session ministérielle ordinaire | du Conseil" */
    if (word_class(m, segment, next - 1) == WORD_OF && is_letter(segment, next) &&
        token_in(m, segment, next, seasons, CQK_COUNT(seasons)))
        next += 2; /* "de printemps" */
    if (next >= segment->tokens->count || word_class(m, segment, next - 1) != WORD_OF)
        return 0;
    uint32_t link = next - 1;
    next += word_class(m, segment, next) == WORD_STOP;
    if (next >= segment->tokens->count || !is_letter(segment, next) || !is_capital(segment, next) ||
        word_class(m, segment, next) == WORD_DATE ||
        (cqk_lexicon_match(m->heads, segment, next, &other) && !(other & HEAD_BODY)))
        return 0;
    uint32_t end = find_end(m, segment, link, value, true, &between);
    return end > next && !between ? end : 0;
}

/* Is a verb or noun of meeting among the tokens [first, last) of one sentence? */
static bool tells_of_meeting(const model *m, const cq_segment *segment, uint32_t first,
                             uint32_t last)
{
    static const char *const words[] = {"met",
                                        "meets",
                                        "meet",
                                        "convened",
                                        "convenes",
                                        "gathered",
                                        "held",
                                        "reunie",
                                        "reunit",
                                        "reunira",
                                        "tenue",
                                        "tiendra",
                                        "tient",
                                        "reunio",
                                        "reune",
                                        "reunira",
                                        "celebro",
                                        "celebrara",
                                        "celebracion",
                                        "tenido",
                                        "tagte",
                                        "tagt",
                                        "traf",
                                        "trifft",
                                        "tritt",
                                        "trat",
                                        "zusammengetreten",
                                        "stattfinden",
                                        "stattgefunden",
                                        "fand",
                                        "findet",
                                        "zusammentreten",
                                        "reuniones",
                                        "zusammengekommen",
                                        "zusammenkommen",
                                        "eroffnete",
                                        "eroffnet",
                                        "sesiono",
                                        "sesionara"};
    for (uint32_t i = first; i < last && i < segment->tokens->count; i++) {
        if (i > first && sentence_begins(segment, i))
            return false;
        if (is_letter(segment, i) && !is_capital(segment, i) &&
            token_in(m, segment, i, words, CQK_COUNT(words)))
            return true;
    }
    return false;
}

/* "La Commission mixte s'est réunie à Paris", "der Ministerrat ist ... zusammengetreten": a body
 * that meets, under its own name. */
static bool add_meeting_body(const model *m, const cq_segment *segment, uint32_t head,
                             uint32_t tokens, uint32_t value, mentions *list)
{
    static const char *const plain[] = {"organisation", "union", "allianz", "gemeinschaft"};
    enum { BEHIND = 14, FRONT = 16 };
    bool between = false;
    uint32_t end = find_end(m, segment, head + tokens, value, true, &between);
    if ((value & HEAD_GERMAN) && end == head + tokens + 2 &&
        token_in(m, segment, end - 1, plain, CQK_COUNT(plain)))
        end = head + tokens; /* "den diesjährigen Ministerrat | der Organisation" */
    uint32_t first = head;
    while (first > 0 && head - first < LEFT_MAX && !sentence_begins(segment, first) &&
           passes_left(m, segment, first - 1, false))
        first--;
    if (value & HEAD_GERMAN)
        first = german_parties(m, segment, first);
    uint32_t from = first;
    while (from > 0 && first - from < FRONT && !sentence_begins(segment, from))
        from--;
    bool named = end > head + tokens || first < head;
    bool behind = tells_of_meeting(m, segment, end, end + BEHIND);
    bool named_short = cqk_token_is(segment, end, CQ_STR("(")) && is_acronym(segment, end + 1);
    bool meets = behind || tells_of_meeting(m, segment, from, first);
    if (!meets && !named_short)
        return true;
    const cq_tokens *t = segment->tokens;
    mention found = {.start = t->start[first],
                     .end = t->end[end - 1],
                     .first = first,
                     .last = end,
                     .name_start = t->start[first],
                     .name_end = t->end[end - 1],
                     .kind = head_kind(value),
                     .flags = MENTION_SHADOW | (meets ? MENTION_MEETS : 0)};
    bool next = first > 0 && word_class(m, segment, first - 1) == WORD_NEXT;
    found.flags |= named ? MENTION_OF_BODY : MENTION_BARE;
    found.flags |= next ? MENTION_NEXT : 0;
    found.flags |= meets && !behind ? MENTION_FRONT : 0;
    return mentions_add(list, &found);
}

/* "Заседание состоится 5 мая", "Встреча прошла": no article says that it was named before, but the
 * verb behind the head at whose end token i stands says that it is one meeting. */
static bool tells_in_russian(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const verbs[] = {
        "состоится", "состоятся", "состоялся",   "состоялась",   "состоялось",   "состоялись",
        "пройдет",   "пройдёт",   "пройдут",     "прошел",       "прошёл",       "прошла",
        "прошло",    "прошли",    "проходит",    "проходят",     "проходил",     "проходила",
        "начнется",  "начнётся",  "продлится",   "завершится",   "завершился",   "завершилась",
        "откроется", "открылся",  "завершилось", "планируется",  "запланирован", "запланирована",
        "намечен",   "намечена",  "намечено",    "запланировано"};
    return i < segment->tokens->count && is_cyrillic(segment, i) &&
           token_in(m, segment, i, verbs, CQK_COUNT(verbs));
}

/* A heading, or a short line that is no sentence. */
static bool is_title(const cq_segment *segment)
{
    enum { LINE_MAX = 160 };
    if (segment->flags & CQ_SEGMENT_HEADING)
        return true;
    return segment->text.len <= LINE_MAX && segment->tokens->count > 0 &&
           !cqk_token_is(segment, segment->tokens->count - 1, CQ_STR("."));
}

/* "la reunión de Consultas Políticas": a head of another kind, with a name that goes on, follows
 * the head that ends in front of token i. */
static bool names_another(const model *m, const cq_segment *segment, uint32_t i)
{
    uint32_t value = 0;
    uint32_t next = i + 1;
    if (next + 1 >= segment->tokens->count || word_class(m, segment, i) != WORD_OF)
        return false;
    next += word_class(m, segment, next) == WORD_STOP;
    uint32_t used = cqk_lexicon_match(m->heads, segment, next, &value);
    return used && is_capital(segment, next) && is_letter(segment, next + used) &&
           is_capital(segment, next + used) && !sentence_begins(segment, next + used);
}

/* "In their regular meeting, the finance ministers": is it a meeting of those who are named behind,
 * by the possessive in front of token i? */
static bool is_ahead_of_owner(const cq_segment *segment, uint32_t i)
{
    return i > 1 && cqk_token_is(segment, i - 1, CQ_STR("their")) &&
           sentence_begins(segment, i - 2);
}

/* "The Monetary Fund and the World Bank held their annual meeting": takes the body in front of the
 * possessive, if it is one of several words or an acronym, for whose meeting it is. */
static void take_holder(const model *m, const cq_segment *segment, mention *found)
{
    static const char *const own[] = {"its", "their"};
    mention held = *found;
    if (found->first < 3 || !is_letter(segment, found->first - 1) ||
        !token_in(m, segment, found->first - 1, own, CQK_COUNT(own)))
        return;
    find_prefix(m, segment, found->first, &held);
    if (!(held.flags & MENTION_BODY) || !names_institution(m, segment, &held))
        return;
    held.flags = (held.flags & ~(uint32_t)MENTION_BARE) | MENTION_OF_BODY;
    held.name_start = segment->tokens->start[held.first];
    *found = held;
}

/* "провести очередное | внеочередное заседание": where the adjectives of the name begin in front of
 * the head, from token `first` on at the earliest; which one it is says no name. */
static uint32_t russian_adjectives(const cq_segment *segment, uint32_t first, uint32_t head)
{
    static const char *const endings[] = {"ое", "ее", "ого", "его", "ому", "ему", "ая", "яя",
                                          "ой", "ей", "ую",  "юю",  "ом",  "ем",  "ым", "им",
                                          "ый", "ий", "ые",  "ие",  "ых",  "их"};
    static const char *const which[] = {"очередно", "следующ", "предстоящ", "ближайш", "текущ",
                                        "нынешн",   "прошедш", "состоявш",  "предыдущ"};
    uint32_t i = head;
    while (i > first) {
        cq_str word = cqk_token(segment, i - 1);
        bool adjective = false;
        for (size_t k = 0; k < CQK_COUNT(endings); k++)
            adjective = adjective || ends_with(word, endings[k]);
        for (size_t k = 0; k < CQK_COUNT(which); k++)
            if (word.len > strlen(which[k]) && memcmp(word.data, which[k], strlen(which[k])) == 0)
                return i;
        if (!adjective)
            return i;
        i--;
    }
    return i;
}

/* "the | SEATO meeting in Manila", "the | international sanitary conference": where a name in small
 * letters begins that is a body's or a conference's of states; the head if it is none. */
static uint32_t small_name(const model *m, const cq_segment *segment, uint32_t head, uint32_t value)
{
    static const char *const scopes[] = {"international", "inter-american", "pan-american"};
    enum { WORDS_MAX = 5, ACRONYM_MIN = 4 };
    cqk_country_match country;
    uint32_t kind = head_kind(value);
    if (head == 0 || is_capital(segment, head) || (value & (HEAD_ROMANCE | HEAD_GERMAN)) ||
        sentence_begins(segment, head) || is_plural(m, segment, head))
        return head;
    if (kind == KIND_MEETING && is_acronym(segment, head - 1) &&
        cqk_token(segment, head - 1).len >= ACRONYM_MIN &&
        !cqk_country_at(m->countries, segment, head - 1, &country))
        return head - 1;
    for (uint32_t i = head; kind == KIND_CONFERENCE && i > 0 && head - i < WORDS_MAX; i--) {
        if (!is_letter(segment, i - 1) || is_capital(segment, i - 1) ||
            sentence_begins(segment, i) || word_class(m, segment, i - 1) == WORD_STOP)
            return head;
        if (token_in(m, segment, i - 1, scopes, CQK_COUNT(scopes)))
            return i - 1;
    }
    return head;
}

/* "at | ministerial | level", "the ministerial statement": is the head no more than the adjective
 * of a noun in small letters behind it? */
static bool is_adjective(const model *m, const cq_segment *segment, uint32_t head)
{
    uint32_t next = head + 1;
    if (!token_in(m, segment, head, (const char *const[]){"ministerial"}, 1))
        return false;
    next += next < segment->tokens->count && joins(segment, next); /* "ministerial-level" */
    if (next >= segment->tokens->count || !is_letter(segment, next) || is_capital(segment, next))
        return false;
    uint32_t class = word_class(m, segment, next);
    return class == 0 || class == WORD_GENERIC;
}

/* "Japan, Egypt, and Jordan's | trilateral consultation": do several states own what the words
 * between token `first` and the head call? */
static bool is_of_states(const model *m, const cq_segment *segment, uint32_t first, uint32_t head)
{
    enum { WORDS_MAX = 4 };
    cqk_country_match country;
    for (uint32_t i = head; i > 1 && head - i < WORDS_MAX && !sentence_begins(segment, i); i--) {
        cq_str word = cqk_token(segment, i - 1);
        bool owner = ends_with(word, "'s") || ends_with(word, "’s");
        if (owner)
            return i <= first + 1 && word_class(m, segment, i - 2) == WORD_AND &&
                   cqk_country_at(m->countries, segment, i - 1, &country);
    }
    return false;
}

/* "the strategic dialogue between Japan and Egypt took place": talks that have a name, of which the
 * document may have told. */
static bool are_named_talks(const shadow_reach *reach, uint32_t head, uint32_t kind)
{
    return (kind == KIND_DIALOGUE || kind == KIND_CONSULTATION) && reach->definite && !reach->one &&
           reach->first < head && !(reach->flags & MENTION_LAST);
}

bool add_shadow(const model *m, const cq_segment *segment, uint32_t head, uint32_t tokens,
                uint32_t value, mentions *list)
{
    uint32_t kind = head_kind(value);
    if (value & HEAD_PLAIN)
        return true;
    if (value & HEAD_BODY)
        return add_meeting_body(m, segment, head, tokens, value, list);
    if (is_plural(m, segment, head))
        return add_bracketed(m, segment, head, head + tokens, value, list);
    if (is_adjective(m, segment, head))
        return true;
    uint32_t small = small_name(m, segment, head, value);
    if (list->named_only && small == head && !of_body(m, segment, head + tokens, value))
        return true;
    shadow_reach reach = {head, MENTION_SHADOW | MENTION_BARE, false, false};
    if (kind == KIND_ASSEMBLY || kind == KIND_EDITION || !reach_shadow(m, segment, head, &reach))
        return true;
    if (reach.definite && is_ahead_of_owner(segment, reach.first))
        return true;
    uint32_t named = of_body(m, segment, head + tokens, value);
    bool russian = is_cyrillic(segment, head) &&
                   (named || (reach.first == head && tells_in_russian(m, segment, head + tokens)));
    bool titled = named && is_title(segment) && sentence_begins(segment, reach.first);
    uint32_t talks = other_talks(m, segment, head + tokens);
    bool between = false;
    bool again = talks && !(reach.flags & MENTION_NEXT);
    if (again && !are_named_talks(&reach, head, kind))
        return true;
    if (talks)
        named = find_end(m, segment, talks, value, true, &between);
    if (again && !named)
        return true;
    if (!talks && is_of_states(m, segment, reach.first, head))
        reach.definite = true;
    if ((!reach.definite && !russian && !titled && !(reach.flags & MENTION_NEXT)) ||
        (!named && names_another(m, segment, head + tokens)))
        return true;
    reach.flags |= !named && reach.one ? MENTION_ONE : 0;
    const cq_tokens *t = segment->tokens;
    mention found = {.start = t->start[reach.first],
                     .end = t->end[head + tokens - 1],
                     .first = reach.first,
                     .last = head + tokens,
                     .name_start = t->start[head],
                     .name_end = t->end[head + tokens - 1],
                     .kind = kind,
                     .flags = reach.flags};
    if (named) {
        found.last = named;
        found.end = found.name_end = t->end[named - 1];
        uint32_t first = reach.first;
        while (first < head && word_class(m, segment, first) != 0 &&
               word_class(m, segment, first) != WORD_GENERIC)
            first++; /* not of the name: the next, the last */
        if (is_cyrillic(segment, head))
            first = russian_adjectives(segment, first, head);
        found.name_start = t->start[first];
        found.flags = (found.flags & ~(uint32_t)MENTION_BARE) | MENTION_OF_BODY;
        found.flags |= again ? MENTION_BETWEEN : 0;
    } else if (small < head && reach.definite && reach.first <= small) {
        found.name_start = t->start[small];
        found.flags = (found.flags & ~(uint32_t)(MENTION_BARE | MENTION_ONE)) | MENTION_OF_BODY;
    } else {
        take_holder(m, segment, &found);
    }
    return mentions_add(list, &found);
}
