/*
 * organ.c - a body that meets under its own name: "The North Atlantic Council met at Lisbon from 20
 * to 25 February", "le Conseil de l'Europe, réuni à Paris le 5 mai". No mention; a shadow that says
 * when the body met, where a verb of meeting and a date say so.
 */
#include "mention/latin.h"

enum {
    ORGAN_NOUN = 1,
    ORGAN_ASSEMBLY, /* which takes place, as a meeting does */
    ORGAN_GERMAN,
    ORGAN_FILLER,
    ORGAN_WILL, /* a filler that puts the verb in the future */
    ORGAN_VERB = 8,
    ORGAN_HOLDS = ORGAN_VERB << 1, /* with a session as its object */
    ORGAN_PAST = ORGAN_VERB << 2,
    ORGAN_FUTURE = ORGAN_VERB << 3,
    ORGAN_PLACE = ORGAN_VERB << 4 /* said of assemblies alone */
};

static const cqk_entry organ_words[] = {
    /* nouns, with a capital */
    {"council", ORGAN_NOUN},
    {"committee", ORGAN_NOUN},
    {"commission", ORGAN_NOUN},
    {"board", ORGAN_NOUN},
    {"assembly", ORGAN_ASSEMBLY},
    {"conseil", ORGAN_NOUN},
    {"comité", ORGAN_NOUN},
    {"consejo", ORGAN_NOUN},
    {"comisión", ORGAN_NOUN},
    {"Rat", ORGAN_GERMAN},
    {"Nordatlantikrat", ORGAN_GERMAN},
    {"Sicherheitsrat", ORGAN_GERMAN},
    {"Ausschuss", ORGAN_GERMAN},
    {"Ausschuß", ORGAN_GERMAN},
    {"Kommission", ORGAN_GERMAN},
    /* verbs */
    {"met", ORGAN_VERB | ORGAN_PAST},
    {"meets", ORGAN_VERB},
    {"meet", ORGAN_VERB},
    {"meeting", ORGAN_VERB},
    {"convened", ORGAN_VERB | ORGAN_PAST},
    {"convenes", ORGAN_VERB},
    {"convene", ORGAN_VERB},
    {"assembled", ORGAN_VERB | ORGAN_PAST},
    {"reassembled", ORGAN_VERB | ORGAN_PAST},
    {"reconvened", ORGAN_VERB | ORGAN_PAST},
    {"s'est réuni", ORGAN_VERB | ORGAN_PAST},
    {"s'est réunie", ORGAN_VERB | ORGAN_PAST},
    {"se réunira", ORGAN_VERB | ORGAN_FUTURE},
    {"se réunit", ORGAN_VERB},
    {"se réunir", ORGAN_VERB},
    {"réuni", ORGAN_VERB | ORGAN_PAST},
    {"réunie", ORGAN_VERB | ORGAN_PAST},
    {"siégera", ORGAN_VERB | ORGAN_FUTURE},
    {"se reunió", ORGAN_VERB | ORGAN_PAST},
    {"se reunirá", ORGAN_VERB | ORGAN_FUTURE},
    {"se reúne", ORGAN_VERB},
    {"reunirse", ORGAN_VERB},
    {"reunido", ORGAN_VERB | ORGAN_PAST},
    {"reunida", ORGAN_VERB | ORGAN_PAST},
    {"sesionó", ORGAN_VERB | ORGAN_PAST},
    {"sesionará", ORGAN_VERB | ORGAN_FUTURE},
    {"tagte", ORGAN_VERB | ORGAN_PAST},
    {"tagt", ORGAN_VERB},
    {"tagen", ORGAN_VERB},
    {"trat", ORGAN_VERB | ORGAN_PAST},
    {"tritt", ORGAN_VERB},
    {"zusammengetreten", ORGAN_VERB | ORGAN_PAST},
    {"zusammentreten", ORGAN_VERB},
    {"take place", ORGAN_VERB | ORGAN_PLACE},
    {"takes place", ORGAN_VERB | ORGAN_PLACE},
    {"took place", ORGAN_VERB | ORGAN_PLACE | ORGAN_PAST},
    {"taking place", ORGAN_VERB | ORGAN_PLACE},
    {"be held", ORGAN_VERB | ORGAN_PLACE},
    {"is held", ORGAN_VERB | ORGAN_PLACE},
    {"was held", ORGAN_VERB | ORGAN_PLACE | ORGAN_PAST},
    {"being held", ORGAN_VERB | ORGAN_PLACE},
    /* and what they hold is a session without a number */
    {"held", ORGAN_HOLDS | ORGAN_PAST},
    {"hold", ORGAN_HOLDS},
    {"holds", ORGAN_HOLDS},
    {"tenu", ORGAN_HOLDS | ORGAN_PAST},
    {"tient", ORGAN_HOLDS},
    {"tiendra", ORGAN_HOLDS | ORGAN_FUTURE},
    {"celebró", ORGAN_HOLDS | ORGAN_PAST},
    {"celebrará", ORGAN_HOLDS | ORGAN_FUTURE},
    {"hielt", ORGAN_HOLDS | ORGAN_PAST},
    /* what may stand between the name and the verb */
    {"which", ORGAN_FILLER},
    {"that", ORGAN_FILLER},
    {"will", ORGAN_WILL},
    {"would", ORGAN_WILL},
    {"shall", ORGAN_WILL},
    {"should", ORGAN_WILL},
    {"is", ORGAN_WILL},
    {"was", ORGAN_FILLER},
    {"to", ORGAN_WILL},
    {"has", ORGAN_FILLER},
    {"had", ORGAN_FILLER},
    {"last", ORGAN_FILLER},
    {"first", ORGAN_FILLER},
    {"again", ORGAN_FILLER},
    {"then", ORGAN_FILLER},
    {"also", ORGAN_FILLER},
    {"next", ORGAN_FILLER},
    {"today", ORGAN_FILLER},
    {"yesterday", ORGAN_FILLER},
    {"qui", ORGAN_FILLER},
    {"que", ORGAN_FILLER},
    {"a", ORGAN_FILLER},
    {"doit", ORGAN_WILL},
    {"ha", ORGAN_FILLER},
    {"wird", ORGAN_WILL},
    {"soll", ORGAN_WILL},
    {"debe", ORGAN_WILL},
    {"deberá", ORGAN_WILL},
};

cqk_lexicon *organs_new(const cq_host *host)
{
    return cqk_lexicon_new(host, organ_words, CQK_COUNT(organ_words));
}

void organs_triggers(const cq_host *host, uint64_t *triggers)
{
    for (size_t i = 0; i < CQK_COUNT(organ_words); i++)
        if (organ_words[i].value <= ORGAN_GERMAN)
            add_trigger(host, organ_words[i].phrase, triggers);
}

/* Is a session held that no ordinal counts, behind the verb in front of token i? */
static bool holds_session(const model *m, const cq_segment *segment, uint32_t i)
{
    enum { REACH = 6 };
    for (uint32_t k = i; k < segment->tokens->count && k < i + REACH; k++) {
        uint32_t value = 0;
        cqk_ordinal ordinal;
        if (sentence_begins(segment, k) || cqk_ordinal_at(m->host, segment, k, &ordinal))
            return false;
        if (is_letter(segment, k) && cqk_lexicon_match(m->heads, segment, k, &value))
            return kind_group(head_kind(value)) == KIND_MEETING && !(value & HEAD_BODY);
    }
    return false;
}

/* The flags of a mention whose name, with this noun, ends in front of token i, by the verb of
 * meeting behind it; 0: there is none. German has it at the end of its sentence. */
static uint32_t meets_behind(const model *m, const cq_segment *segment, uint32_t i, uint32_t noun)
{
    enum { FILLERS = 6, GERMAN_MAX = 20, BRACKET = 3 };
    bool german = noun == ORGAN_GERMAN;
    uint32_t limit = i + (german ? GERMAN_MAX : FILLERS);
    uint32_t time = 0;
    if (cqk_token_is(segment, i, CQ_STR("(")) && is_acronym(segment, i + 1) &&
        cqk_token_is(segment, i + 2, CQ_STR(")")))
        i += BRACKET;
    while (i < segment->tokens->count && i < limit && !sentence_begins(segment, i)) {
        uint32_t value = 0;
        uint32_t used = cqk_lexicon_match(m->organs, segment, i, &value);
        bool verb = value >= ORGAN_VERB && !is_capital(segment, i);
        if (verb && (!(value & ORGAN_HOLDS) || holds_session(m, segment, i + used))) {
            if ((noun == ORGAN_ASSEMBLY) != ((value & ORGAN_PLACE) != 0))
                return 0;
            time |= value & ORGAN_PAST && !time ? MENTION_DONE : 0;
            return MENTION_MEETS | time | (value & ORGAN_FUTURE ? MENTION_COMING : 0);
        }
        if (value == ORGAN_WILL)
            time = MENTION_COMING;
        else if (value != ORGAN_FILLER && !german && !cqk_token_is(segment, i, CQ_STR(",")))
            return 0;
        i += used ? used : 1;
    }
    return 0;
}

/* Is there anything of a date near the name in its sentence: a number, a month, a weekday? */
static bool is_dated(const model *m, const cq_segment *segment, uint32_t first, uint32_t end)
{
    static const char *const days[] = {
        "today",  "yesterday", "tomorrow", "aujourd'hui", "hier",     "demain",
        "hoy",    "ayer",      "mañana",   "heute",       "gestern",  "morgen",
        "to-day", "tonight",   "anteayer", "avant-hier",  "to-morrow"};
    enum { FRONT = 16, BEHIND = 32 };
    uint32_t i = first;
    while (i > 0 && first - i < FRONT && !sentence_begins(segment, i))
        i--;
    for (uint32_t last = end + BEHIND; i < segment->tokens->count && i < last; i++) {
        if (i >= end && sentence_begins(segment, i))
            return false;
        if (segment->tokens->kind[i] == CQ_TOKEN_NUMBER ||
            (is_letter(segment, i) && (word_class(m, segment, i) == WORD_DATE ||
                                       token_in(m, segment, i, days, CQK_COUNT(days)))))
            return true;
    }
    return false;
}

/* Ostseerat, Ministerrat: a German body in one word, of several states. */
static bool is_german_organ(cq_str text)
{
    static const char *const national[] = {"Bundesrat",   "Nationalrat", "Stadtrat",
                                           "Landrat",     "Staatsrat",   "Aufsichtsrat",
                                           "Betriebsrat", "Gemeinderat"};
    enum { ORGAN_MIN = 9 };
    for (size_t k = 0; k < CQK_COUNT(national); k++)
        if (cqk_is(text, national[k]))
            return false;
    return text.len >= ORGAN_MIN && ends_with(text, "rat");
}

/* How many tokens a city has that ends in front of token `end`; 0: none does. */
static uint32_t city_before(const model *m, const cq_segment *segment, uint32_t end)
{
    enum { CITY_MAX = 3 };
    cqk_place_match place;
    for (uint32_t used = 1; used <= CITY_MAX && used <= end; used++)
        if (cqk_place_at(m->places, segment, end - used, &place) && place.tokens == used)
            return used;
    return 0;
}

/* Tokens [first, last) of a European Council that is called by its city: "Stuttgart European
 * Council", "Conseil européen de Fontainebleau", "Europäischer Rat von Nizza", by its noun at token
 * i; false: it is none. */
static bool is_european_council(const model *m, const cq_segment *segment, uint32_t i,
                                uint32_t *first, uint32_t *last)
{
    static const char *const english[] = {"Council", "COUNCIL"};
    static const char *const european[] = {"european",    "europeen",     "europeo",
                                           "europaische", "europaischer", "europaischen"};
    static const char *const links[] = {"de", "von"};
    cqk_place_match place;
    uint32_t count = segment->tokens->count;
    bool front = i > 0 && is_letter(segment, i - 1) && is_capital(segment, i - 1) &&
                 token_in(m, segment, i - 1, european, CQK_COUNT(european));
    if (front && cqk_token_in(segment, i, english, CQK_COUNT(english))) {
        uint32_t used = city_before(m, segment, i - 1);
        *first = i - 1 - used;
        *last = i + 1;
        return used > 0 && !sentence_begins(segment, i - 1);
    }
    bool behind = !front && i + 1 < count && is_letter(segment, i + 1) &&
                  token_in(m, segment, i + 1, european, CQK_COUNT(european));
    uint32_t link = i + 1 + behind;
    *first = front ? i - 1 : i;
    if ((!front && !behind) || link + 1 >= count || sentence_begins(segment, link) ||
        !cqk_token_in(segment, link, links, CQK_COUNT(links)) || !is_letter(segment, link + 1) ||
        !is_capital(segment, link + 1) || word_class(m, segment, link + 1) == WORD_DATE)
        return false;
    bool known = cqk_place_at(m->places, segment, link + 1, &place);
    *last = link + 1 + (known ? place.tokens : 1);
    return true;
}

bool find_organ(const model *m, const cq_segment *segment, uint32_t i, mentions *list)
{
    static const char *const common[] = {"General", "Parliamentary", "Health", "Plenary"};
    uint32_t value = 0;
    bool between = false;
    uint32_t from = i;
    uint32_t to = i;
    cqk_lexicon_match(m->organs, segment, i, &value);
    if ((value == ORGAN_NOUN || value == ORGAN_GERMAN) &&
        is_european_council(m, segment, i, &from, &to)) {
        mention named = {.start = segment->tokens->start[from],
                         .end = segment->tokens->end[to - 1],
                         .first = from,
                         .last = to,
                         .name_start = segment->tokens->start[from],
                         .name_end = segment->tokens->end[to - 1],
                         .kind = KIND_SUMMIT};
        return mentions_add(list, &named);
    }
    if (value == 0 && is_german_organ(cqk_token(segment, i)))
        value = ORGAN_GERMAN;
    if (!is_capital(segment, i) || value == 0 || value > ORGAN_GERMAN)
        return true;
    if (value == ORGAN_ASSEMBLY &&
        (i == 0 || !cqk_token_in(segment, i - 1, common, CQK_COUNT(common))))
        return true; /* elections to a National Assembly are held */
    bool german = value == ORGAN_GERMAN;
    uint32_t end = find_end(m, segment, i + 1, german ? HEAD_GERMAN : 0, true, &between);
    uint32_t meets = between ? 0 : meets_behind(m, segment, end, value);
    if (!meets)
        return true;
    uint32_t first = i;
    while (first > 0 && i - first < LEFT_MAX && !sentence_begins(segment, first) &&
           passes_left(m, segment, first - 1, false))
        first--;
    bool whole = is_german_organ(cqk_token(segment, i)); /* Nordatlantikrat */
    if ((first == i && end == i + 1 && !whole) || !is_dated(m, segment, first, end))
        return true;
    const cq_tokens *t = segment->tokens;
    mention found = {.start = t->start[first],
                     .end = t->end[end - 1],
                     .first = first,
                     .last = end,
                     .name_start = t->start[first],
                     .name_end = t->end[end - 1],
                     .kind = KIND_MEETING,
                     .flags = MENTION_SHADOW | meets | MENTION_ORGAN | MENTION_OF_BODY};
    return mentions_add(list, &found);
}
