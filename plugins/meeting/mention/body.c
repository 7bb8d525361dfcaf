/*
 * body.c - the body that holds a counted meeting, by its sentence: "the Council at its 3rd
 * meeting", "At its 3rd meeting, the Council", "Supreme Council, 3rd Session".
 */
#include "mention/latin.h"

#include <string.h>

/* "Council of Ten", "Uses of Outer Space": a link inside a body's name, in front of token i. */
static uint32_t body_link(const model *m, const cq_segment *segment, uint32_t i)
{
    uint32_t links = 0;
    uint32_t articles = 0;
    while (links < 2 && i > links + 1 && is_letter(segment, i - links - 1)) {
        uint32_t class = word_class(m, segment, i - links - 1);
        static const char *const the[] = {"the"};
        static const char *const parties[] = {"parties"};
        static const char *const towards[] = {"to"};
        bool article = token_in(m, segment, i - links - 1, the, 1);
        bool its = links == 0 && cqk_token_is(segment, i - 1, CQ_STR("its")) &&
                   word_class(m, segment, i - 2) == WORD_AND; /* the Convention and its Protocols */
        bool to = token_in(m, segment, i - links - 1, towards, 1) &&
                  is_letter(segment, i - links - 2) &&
                  token_in(m, segment, i - links - 2, parties, 1);
        if (class != WORD_OF && class != WORD_AND && !article && !its && !to)
            break;
        links++;
        articles += article;
    }
    /* "Requests | the Ad Hoc Committee": an article alone links nothing. */
    return links > articles && i > links && is_letter(segment, i - links - 1) &&
                   is_capital(segment, i - links - 1) &&
                   word_class(m, segment, i - links - 1) != WORD_STOP
               ? links
               : 0;
}

/* The capitalised run that ends in front of token `end`; `links`: over "of" and "on the" too. */
static bool run_before(const model *m, const cq_segment *segment, uint32_t end, bool links,
                       uint32_t *first)
{
    uint32_t i = end;
    while (i > 0 && end - i < LEFT_MAX && !sentence_begins(segment, i)) {
        if (passes_left(m, segment, i - 1, false)) {
            i--;
            continue;
        }
        uint32_t used = links && i < end ? body_link(m, segment, i) : 0;
        if (used == 0)
            break;
        i -= used;
    }
    while (i < end && (!is_letter(segment, i) || !is_capital(segment, i) ||
                       word_class(m, segment, i) == WORD_OF))
        i++;
    *first = i;
    return i < end;
}

/* "met | in Muscat on 4 May 2011 for its fifth session": behind the verb of meeting, over the day
 * and the place in front of token `end`; `end`: there is none. */
static uint32_t behind_verb(const model *m, const cq_segment *segment, uint32_t end)
{
    static const char *const verbs[] = {"met", "convened", "gathered", "assembled", "meets"};
    static const char *const links[] = {"on", "in", "at", "of", "the", "from", "to", "and"};
    enum { REACH = 14 };
    for (uint32_t i = end; i > 1 && end - i < REACH && !sentence_begins(segment, i); i--) {
        if (!is_letter(segment, i - 1))
            continue;
        if (token_in(m, segment, i - 1, verbs, CQK_COUNT(verbs)))
            return i;
        if (!is_capital(segment, i - 1) && !token_in(m, segment, i - 1, links, CQK_COUNT(links)))
            return end;
    }
    return end;
}

/* The end of the body's name in front of "its 3rd meeting", over "at", "held", a comma. */
static uint32_t body_end(const model *m, const cq_segment *segment, uint32_t end)
{
    static const char *const small[] = {
        "at",       "in",        "during",     "on",        "held",      "holds",     "hold",
        "convened", "opened",    "began",      "concluded", "a",         "en",        "lors",
        "de",       "tenu",      "tient",      "celebro",   "celebra",   "auf",       "bei",
        "hielt",    "на",        "в",          "провел",    "провела",   "провело",   "adopted",
        "dans",     "durante",   "will",       "has",       "commenced", "resumed",   "completed",
        "met",      "for",       "hoy",        "ayer",      "today",     "yesterday", "hier",
        "heute",    "gestern",   "also",       "had",       "have",      "having",    "who",
        "which",    "ended",     "closed",     "finished",  "avait",     "tint",      "qui",
        "que",      "habia",     "ha",         "begun",     "hat",       "haben",     "hatte",
        "han",      "ont",       "hatten",     "trat",      "traten",    "kam",       "kamen",
        "tagte",    "wird",      "провели",    "открыл",    "открыла",   "начал",     "начала",
        "завершил", "завершила", "reuni",      "reunie",    "reunido",   "reunida",   "au",
        "cours",    "pendant",   "a",          "al",        "celebrar",  "concluir",  "inauguro",
        "concluyo", "clausuro",  "l'occasion", "travaux",   "les",       "trabajos",  "los",
        "clot",     "acheve",    "clos",       "ouvert",    "ouvre",     "inicio"};
    if (end > 1 && cqk_token_is(segment, end - 1, CQ_STR("for")))
        end = behind_verb(m, segment, end - 1);
    for (uint32_t steps = 0; steps < 6 && end > 1 && !sentence_begins(segment, end); steps++) {
        bool comma = cqk_token_is(segment, end - 1, CQ_STR(","));
        if (!comma && !token_in(m, segment, end - 1, small, CQK_COUNT(small)))
            break;
        end--;
    }
    return end;
}

/* A body is no country, nor a city: "Japan and the ROK held their first meeting". */
static bool is_body_run(const model *m, const cq_segment *segment, uint32_t first, uint32_t end)
{
    static const char *const governments[] = {"government", "governments",  "gobierno",
                                              "gobiernos",  "gouvernement", "regierung"};
    cqk_place_match city;
    if (cqk_place_at(m->places, segment, first, &city) && first + city.tokens == end)
        return false;
    for (uint32_t i = first; i < end; i++) {
        cqk_country_match country;
        uint32_t class = word_class(m, segment, i);
        bool code = cqk_country_at(m->countries, segment, i, &country);
        if (code && country.code[0] >= 'A' && country.code[0] <= 'Z') {
            i += country.tokens - 1;
            continue;
        }
        if (is_letter(segment, i) && is_capital(segment, i) && class != WORD_AND &&
            !token_in(m, segment, i, governments, CQK_COUNT(governments)))
            return true;
    }
    return false;
}

static bool holds_group(const model *m, const cq_segment *segment, uint32_t first, uint32_t end)
{
    static const char *const nouns[] = {
        "council",   "committee",  "commission", "board",     "assembly", "conseil",      "comite",
        "consejo",   "comision",   "group",      "panel",     "grupo",    "points",       "parties",
        "bureau",    "network",    "platform",   "taskforce", "team",     "subcommittee", "groupe",
        "ausschuss", "kommission", "комиссия",   "комитет",   "совет"};
    static const char *const german[] = {
        "kommission",     "ausschuss",   "ausschuß",  "gruppe",   "komitee",     "versammlung",
        "sicherheitsrat", "tenrat",      "sterrat",   "tikrat",   "bundsrat",    "bundesrat",
        "europarat",      "bundestag",   "reichstag", "kabinett", "präsidium",   "landtag",
        "nalrat",         "derat",       "ungsrat",   "tsrat",    "volkskammer", "senat",
        "vorstand",       "präsidialrat"};
    for (uint32_t i = first; i < end; i++) {
        if (!is_letter(segment, i) || !is_capital(segment, i))
            continue;
        if (token_in(m, segment, i, nouns, CQK_COUNT(nouns)))
            return true;
        for (size_t k = 0; k < CQK_COUNT(german); k++)
            if (ends_with(cqk_token(segment, i), german[k]))
                return true;
    }
    return false;
}

/* "Comité du suivi de la coopération", "Kommission für Zusammenarbeit": where the name of the body
 * that ends in front of token i goes on to, in front of token `limit`. */
static uint32_t with_complements(const model *m, const cq_segment *segment, uint32_t i,
                                 uint32_t limit)
{
    static const char *const german[] = {"kommission", "ausschuss", "ausschuß", "gruppe",
                                         "komitee"};
    uint32_t value = 0;
    bool between = false;
    for (size_t k = 0; k < CQK_COUNT(german); k++)
        value |= ends_with(cqk_token(segment, i - 1), german[k]) ? (uint32_t)HEAD_GERMAN : 0;
    uint32_t end = find_end(m, segment, i, value, true, &between);
    return end <= limit && !between ? end : i;
}

/* "The Council is to take up the question at its 381st meeting", "SC": the body with which the
 * sentence begins that goes on in front of token `end`. */
static bool leads_sentence(const model *m, const cq_segment *segment, uint32_t end, uint32_t *first,
                           uint32_t *last)
{
    enum { NAME_MAX_TOKENS = 12, SENTENCE = 60 };
    uint32_t i = end;
    while (i > 0 && end - i < SENTENCE && !sentence_begins(segment, i))
        i--;
    if (i > 0 && !sentence_begins(segment, i))
        return false;
    i += i < end && word_class(m, segment, i) == WORD_STOP;
    uint32_t stop = i;
    while (stop < end && stop - i < NAME_MAX_TOKENS && is_letter(segment, stop) &&
           is_capital(segment, stop))
        stop++;
    bool acronym = stop == i + 1 && is_acronym(segment, i);
    if (stop == i || !is_body_run(m, segment, i, stop) ||
        (!acronym && !holds_group(m, segment, i, stop)))
        return false;
    *first = i;
    *last = acronym ? stop : with_complements(m, segment, stop, end);
    return true;
}

/* "The Scientific Committee reported on its ninth meeting": the body that the sentence is about, in
 * front of "its" at token `end`, when no other body stands between. */
static bool subject_before(const model *m, const cq_segment *segment, uint32_t end, uint32_t *first,
                           uint32_t *last)
{
    enum { SUBJECT_MAX = 24 };
    bool german =
        token_in(m, segment, end,
                 (const char *const[]){"ihrer", "seiner", "seine", "ihre", "dessen", "deren"}, 6);
    for (uint32_t i = end; i > 1 && end - i < SUBJECT_MAX && !sentence_begins(segment, i); i--) {
        if (!is_letter(segment, i - 1) || !is_capital(segment, i - 1) ||
            word_class(m, segment, i - 1) == WORD_DATE)
            continue;
        if (!run_before(m, segment, i, !german, first))
            return false;
        if (!holds_group(m, segment, *first, i)) {
            cqk_place_match place;
            if (!german && !cqk_place_at(m->places, segment, *first, &place))
                return false;
            i = *first + 1;
            continue; /* "trat die Regierungskommission im Auswärtigen Amt zu ihrer 17. Sitzung" */
        }
        *last = with_complements(m, segment, i, end);
        return true;
    }
    return false;
}

/* "China-Russia Work Group on Innovation, a panel under the Subcommittee, held its 10th meeting":
 * in front of the comma that follows the body with which the sentence begins. */
static void skip_apposition(const model *m, const cq_segment *segment, uint32_t *end)
{
    static const char *const articles[] = {
        "a",          "an",       "the",       "which",    "un",           "une",
        "una",        "ein",      "eine",      "chaired",  "co-chaired",   "established",
        "headed",     "set",      "led",       "created",  "representing", "comprising",
        "consisting", "composed", "including", "presided", "formed"};
    uint32_t begin = *end;
    uint32_t first = 0;
    if (*end < 4 || *end >= segment->tokens->count || !cqk_token_is(segment, *end, CQ_STR(",")))
        return;
    while (begin > 0 && !sentence_begins(segment, begin))
        begin--;
    for (uint32_t i = begin + 1; i + 2 < *end; i++)
        if (cqk_token_is(segment, i, CQ_STR(",")) &&
            token_in(m, segment, i + 1, articles, CQK_COUNT(articles)) &&
            run_before(m, segment, i, true, &first) && first <= begin + 1 &&
            holds_group(m, segment, first, i)) {
            *end = i;
            return;
        }
}

/* "Joint | Inter-|Governmental Committee", "Joint Trade | and | Economic Commission": does the mark
 * or word at token i join words of a body's name in capitals? */
static bool joins_body_words(const model *m, const cq_segment *segment, uint32_t i)
{
    if (i + 1 >= segment->tokens->count || !is_letter(segment, i - 1) ||
        !is_letter(segment, i + 1) || !is_capital(segment, i + 1))
        return false;
    return joins(segment, i) || cqk_token_is(segment, i, CQ_STR("&")) ||
           cqk_token_is(segment, i, CQ_STR(",")) || word_class(m, segment, i) == WORD_AND;
}

uint32_t body_tokens(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const nouns[] = {"subcommittee", "commission", "committee", "group",
                                        "council",      "board",      "taskforce"};
    static const char *const alone[] = {"subcommittee", "mechanism"};
    enum { WORDS_MAX = 9 };
    bool capital = is_capital(segment, i);
    if (token_in(m, segment, i, alone, CQK_COUNT(alone)))
        return 1;
    for (uint32_t k = i + 1; k < segment->tokens->count && k < i + WORDS_MAX; k++) {
        if (capital && joins_body_words(m, segment, k))
            continue;
        if (!is_letter(segment, k) || sentence_begins(segment, k) ||
            is_capital(segment, k) != capital || word_class(m, segment, k) == WORD_STOP)
            return 0;
        if (token_in(m, segment, k, nouns, CQK_COUNT(nouns)))
            return k - i + 1;
    }
    return 0;
}

/* "At its 48th session (June 1967), the Council": behind a short bracket at token i. */
static uint32_t behind_bracket(const cq_segment *segment, uint32_t i)
{
    enum { INSIDE_MAX = 12 };
    if (cqk_token_is(segment, i, CQ_STR("today")) || cqk_token_is(segment, i, CQ_STR("here")))
        return i + 1;
    if (!cqk_token_is(segment, i, CQ_STR("(")))
        return i;
    for (uint32_t k = i + 1; k < segment->tokens->count && k < i + INSIDE_MAX; k++)
        if (cqk_token_is(segment, k, CQ_STR(")")))
            return k + 1;
    return i;
}

/* "At its first meeting, held in Lima, Peru, on 18 September 1996, the Committee": behind the place
 * and the day between commas at token i. */
static uint32_t behind_day(const model *m, const cq_segment *segment, uint32_t i)
{
    enum { INSIDE_MAX = 18 };
    static const char *const verbs[] = {"held", "convened", "which", "hosted"};
    static const char *const links[] = {"on", "in", "at", "from", "by"};
    uint32_t first = i + 1;
    if (!cqk_token_is(segment, i, CQ_STR(",")) || first >= segment->tokens->count)
        return i;
    bool verb = token_in(m, segment, first, verbs, CQK_COUNT(verbs));
    if (!verb && !token_in(m, segment, first, links, CQK_COUNT(links)))
        return i;
    bool number = false;
    for (uint32_t k = first + 1; k < segment->tokens->count && k < first + INSIDE_MAX; k++) {
        if (sentence_begins(segment, k))
            return i;
        number = number || segment->tokens->kind[k] == CQ_TOKEN_NUMBER;
        bool article = word_class(m, segment, k + 1) == WORD_STOP;
        if (cqk_token_is(segment, k, CQ_STR(",")) && article)
            return number || verb ? k : i;
    }
    return i;
}

/* "At its 25th meeting, the Committee", "At its second session the Council": the body stands
 * behind. */
static void find_body_behind(const model *m, const cq_segment *segment, mention *found)
{
    uint32_t first = 0;
    uint32_t from = behind_day(m, segment, behind_bracket(segment, found->last));
    bool comma = cqk_token_is(segment, from, CQ_STR(","));
    if (!comma && !(cqk_token_is(segment, from, CQ_STR("the")) && !sentence_begins(segment, from)))
        return;
    from -= !comma;
    uint32_t end = name_behind(m, segment, from, &first);
    if (end == from || !is_body_run(m, segment, first, end))
        return;
    if (!comma && !holds_group(m, segment, first, end))
        return;
    bool article = (found->flags & MENTION_ROMANCE) != 0;
    found->flags |= MENTION_BODY;
    found->prefix_start = segment->tokens->start[article ? first - 1 : first];
    found->prefix_end = segment->tokens->end[end - 1];
}

/* "inaugurated the Three-Party Committee by holding the committee's | first meeting" */
static bool is_bodys_possessive(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const nouns[] = {"committee", "commission", "council", "group",
                                        "board",     "panel",      "assembly"};
    cq_str word = cqk_token(segment, i);
    if (!is_letter(segment, i) || is_capital(segment, i) || !is_possessive(m, segment, i))
        return false;
    for (size_t k = 0; k < CQK_COUNT(nouns); k++)
        if (word.len > strlen(nouns[k]) && memcmp(word.data, nouns[k], strlen(nouns[k])) == 0)
            return true;
    return false;
}

/* "Committee on Statistics (First session, 17-18 March 1997)": a body straight in front of the
 * bracket that opens in front of token `end`. */
static bool opens_own_bracket(const model *m, const cq_segment *segment, uint32_t end,
                              uint32_t *first)
{
    return end > 2 && cqk_token_is(segment, end - 1, CQ_STR("(")) &&
           run_before(m, segment, end - 1, true, first) && *first + 1 < end - 1 &&
           holds_group(m, segment, *first, end - 1);
}

/* "Concluding | its 76th session, the Committee": a verb that begins the sentence, no body. */
static bool is_participle(const cq_segment *segment, uint32_t first, uint32_t end)
{
    return first + 1 == end && sentence_begins(segment, first) &&
           ends_with(cqk_token(segment, first), "ing");
}

/* "Council's", "COUNCIL’S": how long the word is without what makes it a possessive; 0: it is none.
 */
static size_t possessor_length(cq_str word)
{
    static const char *const marks[] = {"'s", "’s", "'S", "’S"};
    for (size_t k = 0; k < CQK_COUNT(marks); k++)
        if (word.len > strlen(marks[k]) && ends_with(word, marks[k]))
            return word.len - strlen(marks[k]);
    return 0;
}

/* "the Security Council's | 12th meeting", "the Commission on Ports and Quays's": a body of several
 * words owns the meeting whose ordinal is at token end. */
static bool owner_prefix(const model *m, const cq_segment *segment, uint32_t end, mention *found)
{
    static const char *const nouns[] = {"council", "committee", "commission", "group",
                                        "board",   "assembly",  "panel",      "subcommittee"};
    uint32_t first = 0;
    uint32_t last = end - 1;
    if (end < 2 || kind_group(found->kind) != KIND_MEETING || !is_letter(segment, last) ||
        !is_capital(segment, last) || sentence_begins(segment, last))
        return false;
    cq_str word = cqk_token(segment, last);
    word.len = possessor_length(word);
    bool linked =
        word_class(m, segment, last - 1) == WORD_AND || word_class(m, segment, last - 1) == WORD_OF;
    uint32_t left = linked ? last - 1 : last;
    if (word.len == 0 || !run_before(m, segment, left, true, &first) ||
        (!holds_group(m, segment, first, left) &&
         !cqk_word_in(m->host, word, nouns, CQK_COUNT(nouns))))
        return false;
    found->flags |= MENTION_BODY;
    found->prefix_start = segment->tokens->start[first];
    found->prefix_end = segment->tokens->start[last] + (uint32_t)word.len;
    return true;
}

/* Tokens [first, end) in front of the ordinal are the body whose meeting it counts. */
static void take_prefix(const cq_segment *segment, uint32_t first, uint32_t end, mention *found)
{
    found->flags |= MENTION_BODY;
    found->prefix_start = segment->tokens->start[first];
    found->prefix_end = segment->tokens->end[end - 1];
}

/* The body as subject of what stands straight in front of the ordinal at token end: a telegram's
 * verb, its own bracket, a possessive. */
static bool subject_prefix(const model *m, const cq_segment *segment, uint32_t end, mention *found)
{
    static const char *const verbs[] = {"concluded", "held",     "opened",    "convened",
                                        "completed", "ended",    "concludes", "holds",
                                        "opens",     "closes",   "closed",    "ends",
                                        "begins",    "convenes", "adjourns",  "starts"};
    bool meeting = kind_group(found->kind) == KIND_MEETING;
    uint32_t first;
    uint32_t last = end;
    if (end > 2 && meeting && token_in(m, segment, end - 1, verbs, CQK_COUNT(verbs)) &&
        subject_before(m, segment, end - 1, &first, &last)) {
        take_prefix(segment, first, last, found);
        return true;
    }
    if (found->kind != KIND_CONFERENCE && opens_own_bracket(m, segment, end, &first)) {
        take_prefix(segment, first, end - 1, found);
        return true;
    }
    if (end > 3 && meeting && is_bodys_possessive(m, segment, end - 1) &&
        subject_before(m, segment, end - 2, &first, &last)) {
        take_prefix(segment, first, last, found);
        return true;
    }
    return false;
}

/* "President of the | Human Rights Council": the body meets, not who presides over it. */
static uint32_t behind_post(const model *m, const cq_segment *segment, uint32_t first, uint32_t end)
{
    static const char *const posts[] = {"President",   "Chair",      "Chairman", "Chairperson",
                                        "Chairwoman",  "Secretary",  "Director", "Head",
                                        "Rapporteur",  "Members",    "Member",   "Presidency",
                                        "Coordinator", "Vice-Chair", "Co-Chair", "Bureau"};
    if (!cqk_token_in(segment, first, posts, CQK_COUNT(posts)) ||
        word_class(m, segment, first + 1) != WORD_OF)
        return first;
    uint32_t body = first + 2 + cqk_token_is(segment, first + 2, CQ_STR("the"));
    return body < end && is_capital(segment, body) && holds_group(m, segment, body, end) ? body
                                                                                         : first;
}

/* Are the tokens [first, end) the name of a body, by its acronym or by its noun? */
static bool is_institution(const model *m, const cq_segment *segment, uint32_t first, uint32_t end)
{
    static const char *const nouns[] = {"fund",       "bank",      "organization", "organisation",
                                        "agency",     "authority", "association",  "union",
                                        "federation", "society",   "institute",    "alliance",
                                        "forum",      "community", "league",       "parliament"};
    if (end == first + 1)
        return is_acronym(segment, first);
    for (uint32_t i = first; i < end; i++)
        if (is_letter(segment, i) && is_capital(segment, i) &&
            (is_acronym(segment, i) || token_in(m, segment, i, nouns, CQK_COUNT(nouns))))
            return true;
    return holds_group(m, segment, first, end);
}

bool names_institution(const model *m, const cq_segment *segment, const mention *found)
{
    const cq_tokens *t = segment->tokens;
    uint32_t first = cqk_token_from(t, 0, found->prefix_start);
    return is_institution(m, segment, first, cqk_token_from(t, first, found->prefix_end));
}

/* "its third meeting": the body is named in front, tokens up to end, with an acronym or as a
 * subject; found is left as a meeting of a body of its own where the body is not found. */
static void body_prefix(const model *m, const cq_segment *segment, uint32_t end, mention *found)
{
    static const char *const articles[] = {"la", "le", "el"};
    uint32_t first = 0;
    bool closed = cqk_token_is(segment, end, CQ_STR(","));
    skip_apposition(m, segment, &end);
    bool run = run_before(m, segment, end, true, &first) && is_body_run(m, segment, first, end) &&
               !is_participle(segment, first, end);
    bool own = end > 1 && !cqk_token_is(segment, end - 1, CQ_STR(","));
    /* "to convene a meeting on Trafficking in Persons, at its | eightieth session" */
    if (run && closed && !(found->flags & (MENTION_ROMANCE | MENTION_GERMAN)))
        run = is_institution(m, segment, first, end);
    bool subject = own && (!run || !holds_group(m, segment, first, end)) &&
                   (subject_before(m, segment, end, &first, &end) ||
                    (!run && leads_sentence(m, segment, end, &first, &end)));
    if (!run && !subject) {
        found->flags |= MENTION_OWN;
        find_body_behind(m, segment, found);
        return;
    }
    if (found->flags & MENTION_GERMAN)
        first = german_parties(m, segment, first);
    first = behind_post(m, segment, first, end);
    if (first > 0 && token_in(m, segment, first - 1, articles, CQK_COUNT(articles)))
        first--;
    take_prefix(segment, first, end, found);
}

/* "Council (PSC) | of the Union (AU)": in front of the bracket of an organ whose owner's name ends
 * in front of token `end`; `end`: there is none. */
static uint32_t before_owner(const model *m, const cq_segment *segment, uint32_t end)
{
    enum { BRACKET = 3, NAME_MAX = 8 };
    uint32_t i = end;
    while (i > 0 && end - i < NAME_MAX && is_letter(segment, i - 1) && is_capital(segment, i - 1))
        i--;
    uint32_t of = i > 0 && cqk_token_is(segment, i - 1, CQ_STR("the")) ? i - 1 : i;
    bool organ = i < end && of > BRACKET + 1 && word_class(m, segment, of - 1) == WORD_OF &&
                 cqk_token_is(segment, of - 2, CQ_STR(")")) && is_acronym(segment, of - 3) &&
                 cqk_token_is(segment, of - 4, CQ_STR("("));
    return organ ? of - 1 - BRACKET : end;
}

/* "Inter-American Committee against Terrorism (CICTE) will hold its fifth session": the name in
 * front of the bracket that ends in front of token `end`, else the acronym in it. */
static void full_or_short(const model *m, const cq_segment *segment, uint32_t end, mention *found)
{
    enum { BRACKET = 3, NAME_MIN = 3 };
    uint32_t first = 0;
    uint32_t last = end - BRACKET;
    bool full = !(found->flags & (MENTION_ROMANCE | MENTION_GERMAN)) &&
                run_before(m, segment, last, true, &first) && first + NAME_MIN <= last &&
                holds_group(m, segment, first, last);
    uint32_t owner = before_owner(m, segment, last);
    if (!full && owner < last && run_before(m, segment, owner, true, &first) &&
        holds_group(m, segment, first, owner))
        take_prefix(segment, first, owner, found);
    else if (full)
        take_prefix(segment, first, last, found);
    else
        take_prefix(segment, end - 2, end - 1, found);
}

/* "L'Assemblée parlementaire de la Francophonie, à sa | 32e session": the body in front of token
 * `end`, with the article that "de" stands before; an acronym straight in front of it says it
 * shorter, in the form that the other meetings have. */
static bool take_romance_body(const model *m, const cq_segment *segment, uint32_t end,
                              mention *found)
{
    static const char *const articles[] = {"la", "le", "el"};
    static const char *const verbs[] = {"tiendra", "tendra", "celebrara"};
    uint32_t first = 0;
    uint32_t last = 0;
    bool verb = end > 1 && token_in(m, segment, end - 1, verbs, CQK_COUNT(verbs));
    end -= verb;
    if (!(found->flags & MENTION_ROMANCE) || !romance_body(m, segment, end, &first, &last))
        return false;
    bool shorter = !verb && last + 3 == end &&
                   cqk_token(segment, end - 2).data[0] == cqk_token(segment, first).data[0];
    if (shorter) /* "la Conférence générale (CGPM), à sa 26e réunion" */
        return false;
    if (first > 0 && token_in(m, segment, first - 1, articles, CQK_COUNT(articles)))
        first--;
    take_prefix(segment, first, last, found);
    return true;
}

/* "General Assembly Distr. GENERAL | 50th session": where the body in a masthead of the United
 * Nations ends, in front of how widely the paper is given out; `end`: none of that. */
static uint32_t before_distribution(const cq_segment *segment, uint32_t end)
{
    enum { WORDS_MAX = 5 };
    for (uint32_t i = end; i > 1 && end - i < WORDS_MAX && is_capital(segment, end - 1); i--)
        if (cqk_token_is(segment, i - 1, CQ_STR("Distr")) && cqk_token_is(segment, i, CQ_STR(".")))
            return i - 1;
    return end;
}

/* "Council at its 3rd meeting", "la CGPM à sa 25e réunion", or a name straight in front. */
void find_prefix(const model *m, const cq_segment *segment, uint32_t ordinal, mention *found)
{
    static const char *const own[] = {"its",    "their",  "sa",    "son",    "su",     "ihrer",
                                      "seiner", "seine",  "ihre",  "ihren",  "seinen", "ihrem",
                                      "seinem", "своеи",  "своем", "своего", "свое",   "свою",
                                      "leur",   "dessen", "deren"};
    uint32_t first = 0;
    uint32_t end = before_distribution(segment, ordinal);
    if (end > 1 && token_in(m, segment, end - 1, own, CQK_COUNT(own))) {
        if (kind_group(found->kind) != KIND_MEETING)
            return;
        end = body_end(m, segment, end - 1);
        if (take_romance_body(m, segment, end, found))
            return;
        if (end > 3 && cqk_token_is(segment, end - 1, CQ_STR(")")) &&
            is_acronym(segment, end - 2) && cqk_token_is(segment, end - 3, CQ_STR("(")))
            full_or_short(m, segment, end, found);
        else /* "the General Conference (CGPM) at its 26th meeting" has the acronym */
            body_prefix(m, segment, end, found);
        return;
    }
    if (end > 1 && cqk_token_is(segment, end - 1, CQ_STR(",")) &&
        run_before(m, segment, end - 1, true, &first) && holds_group(m, segment, first, end - 1)) {
        body_prefix(m, segment, end - 1, found); /* "Supreme War Council, 17th Session" */
        return;
    }
    if (subject_prefix(m, segment, end, found) || owner_prefix(m, segment, end, found) ||
        !run_before(m, segment, end, false, &first))
        return;
    if (found->flags & MENTION_GERMAN)
        first = german_parties(m, segment, first);
    found->prefix_start = segment->tokens->start[first];
    found->prefix_end = segment->tokens->end[end - 1];
}
