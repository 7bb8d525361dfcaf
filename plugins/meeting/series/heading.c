/*
 * heading.c - the body whose minutes, annals or press release the document's head says it is.
 */
#include "document.h"
#include "headline.h"
#include "mention/latin.h"

#include <string.h>

enum {
    TITLE_MAX =
        160,        /* bytes: "Group of Governmental Experts on Developments in the Field of ..." */
    HEAD_LINES = 8, /* segments that are a document's head */
    BROKEN_LINES = 28 /* ... where it is broken into lines */
};

/* A body's name without the acronym in brackets behind it. */
static cq_str without_brackets(cq_str text)
{
    size_t open = text.len;
    while (open > 0 && text.data[open - 1] != '(')
        open--;
    if (open < 2 || text.data[text.len - 1] != ')')
        return text;
    text.len = open - 1;
    while (text.len > 1 && text.data[text.len - 1] == ' ')
        text.len--;
    return text;
}

/* "The General Assembly," at the head of a resolution: without the comma. */
static cq_str without_comma(cq_str text)
{
    while (text.len && (text.data[text.len - 1] == ',' || text.data[text.len - 1] == ':'))
        text.len--;
    return text;
}

/* "Security Council | Again Fails to Adopt", "Council | Adopts": does what a body does begin at
 * token i of a headline? */
static bool tells_doing(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const words[] = {
        "again",     "fails",  "adopts", "decides", "extends",    "approves", "condemns",
        "considers", "elects", "hears",  "takes",   "concludes",  "opens",    "begins",
        "closes",    "calls",  "renews", "unable",  "unanimously"};
    if (segment->tokens->kind[i] != CQ_TOKEN_LETTER)
        return false;
    if (cqk_romance_headline_verb(m->host, cqk_token(segment, i)))
        return word_class(m, segment, i - 1) != WORD_OF &&
               word_class(m, segment, i - 1) != WORD_STOP;
    return is_capital(segment, i) &&
           (class_of_word(m, segment, i) == WORD_VERB ||
            cqk_word_in(m->host, cqk_token(segment, i), words, CQK_COUNT(words)));
}

/* "1st Joint Committee | assesses cooperation": a verb in small letters behind a body's noun that
 * has a capital, in a headline. */
static bool is_small_verb(const model *m, const cq_segment *segment, uint32_t i)
{
    enum { LETTERS_MIN = 4 };
    cq_str text = cqk_token(segment, i);
    return segment->tokens->kind[i] == CQ_TOKEN_LETTER && !is_capital(segment, i) &&
           is_capital(segment, i - 1) && text.len >= LETTERS_MIN &&
           text.data[text.len - 1] == 's' && class_of_word(m, segment, i) != WORD_OF &&
           class_of_word(m, segment, i) != WORD_STOP &&
           class_of_word(m, segment, i) != WORD_BETWEEN;
}

/* "Committee | against | Torture", "COMMITTEE AGAINST APARTHEID": does what a body is set against
 * go on its name behind token i? */
static bool opposes(const cq_segment *segment, uint32_t i)
{
    static const char *const words[] = {"against", "Against", "AGAINST"};
    return cqk_token_in(segment, i, words, CQK_COUNT(words)) && i > 0 &&
           i + 1 < segment->tokens->count && is_capital(segment, i - 1) &&
           is_capital(segment, i + 1);
}

/* "Ministerial Council |- Jeddah -", but "Wirtschafts- und Handelsfragen": a dash that parts. */
static bool is_loose_dash(const cq_segment *segment, uint32_t i)
{
    static const char *const dashes[] = {"-", "–", "—"};
    bool suspended =
        cqk_touches(segment, i) && is_letter(segment, i + 1) && !is_capital(segment, i + 1);
    return cqk_token_in(segment, i, dashes, CQK_COUNT(dashes)) && !joins(segment, i) && !suspended;
}

/* "Work Group on High Technology Holds 10th Meeting": where the body's name at token i ends, in
 * front of a verb or an ordinal. */
static uint32_t body_last(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const articles[] = {"the", "la",  "le",  "les", "el",  "los", "las", "a",
                                           "der", "die", "das", "des", "den", "dem", "en",  "in"};
    static const char *const beside[] = {"Files",       "Minutes",    "Distr",    "Provisional",
                                         "PROVISIONAL", "Provisoire", "Issued",   "RESTRICTED",
                                         "Restricted",  "Original",   "ORIGINAL", "Proceedings",
                                         "PROCEEDINGS"};
    cqk_ordinal ordinal;
    for (i++; i < segment->tokens->count; i++)
        if (is_loose_dash(segment, i))
            return i;
        else if (cqk_token_is(segment, i, CQ_STR(":")) ||
                 cqk_token_in(segment, i, beside, CQK_COUNT(beside)) ||
                 tells_doing(m, segment, i) || is_small_verb(m, segment, i))
            return i; /* "Council of Foreign Ministers | Files: Lot M-88" */
        else if (word_class(m, segment, i) == WORD_STOP &&
                 !cqk_word_in(m->host, cqk_token(segment, i), articles, CQK_COUNT(articles)) &&
                 !opposes(segment, i))
            return i;
        else if (segment->tokens->kind[i] == CQ_TOKEN_NUMBER &&
                 word_class(m, segment, i - 1) == WORD_OF)
            return i - 1; /* "General Assembly on 22 December" */
        else if (cqk_ordinal_at(m->host, segment, i, &ordinal) && ordinal.form != CQK_ORDINAL_DOT &&
                 ordinal.form != CQK_ORDINAL_ROMAN)
            return i;
    return segment->tokens->count;
}

static bool ends_in_body(cq_str name)
{
    static const char *const bodies[] = {"委员会", "委員会", "委員會", "理事会",
                                         "理事會", "위원회", "协会",   "協議会",
                                         "审议会", "審議会", "联委会", "混委会"};
    for (size_t b = 0; b < CQK_COUNT(bodies); b++) {
        size_t size = strlen(bodies[b]);
        if (name.len > size && memcmp(name.data + name.len - size, bodies[b], size) == 0)
            return true;
    }
    return false;
}

/* <남북경제협력추진위원회>: a line of nothing but a body's name in brackets. */
static cq_str bracketed_body(cq_str text)
{
    static const char *const opening[] = {"<", "《", "〈", "【", "［", "["};
    static const char *const closing[] = {">", "》", "〉", "】", "］", "]"};
    for (size_t k = 0; k < CQK_COUNT(opening); k++) {
        size_t open = strlen(opening[k]);
        size_t close = strlen(closing[k]);
        if (text.len > open + close && memcmp(text.data, opening[k], open) == 0 &&
            memcmp(text.data + text.len - close, closing[k], close) == 0) {
            cq_str name = {text.data + open, text.len - open - close};
            while (name.len && name.data[0] == ' ')
                name = (cq_str){name.data + 1, name.len - 1};
            while (name.len && name.data[name.len - 1] == ' ')
                name.len--;
            return ends_in_body(name) ? name : (cq_str){NULL, 0};
        }
    }
    return (cq_str){NULL, 0};
}

/* 中蒙边境口岸管理合作委员会大事记: a body in a heading in front of a word for its annals or
 * minutes. */
static cq_str eastern_body(const cq_segment *segment)
{
    static const char *const tails[] = {"大事记", "大事記",   "会议纪要", "會議紀要", "纪要",
                                        "紀要",   "议事录",   "議事録",   "議事要旨", "沿革",
                                        "年表",   "历次会议", "開催実績", "開催状況", "회의록",
                                        "연혁",   "개최 현황"};
    cq_str text = segment->text;
    while (text.len && text.data[text.len - 1] == ' ')
        text.len--;
    for (size_t k = 0; k < CQK_COUNT(tails); k++) {
        size_t len = strlen(tails[k]);
        if (text.len <= len || memcmp(text.data + text.len - len, tails[k], len) != 0)
            continue;
        cq_str name = {text.data, text.len - len};
        while (name.len && name.data[name.len - 1] == ' ')
            name.len--;
        if (ends_in_body(name))
            return name;
    }
    return bracketed_body(text);
}

/* "Clôture des travaux de la | Haute commission mixte": where the name begins of a body with a
 * French or Spanish noun at token `noun`, which stands first in it; `noun`: there is no such. */
static uint32_t romance_first(const model *m, const cq_segment *segment, uint32_t noun)
{
    static const char *const nouns[] = {"comision",  "comite", "consejo", "conseil", "asamblea",
                                        "assemblee", "groupe", "grupo",   "senado",  "camara"};
    static const char *const ranks[] = {"haute", "haut", "grande", "gran", "alta", "alto"};
    static const char *const articles[] = {"la", "le", "el", "los", "las"};
    bool french = cqk_word_in(m->host, cqk_token(segment, noun), nouns, CQK_COUNT(nouns)) ||
                  is_romance(m, segment, noun, noun + 1);
    uint32_t i = noun;
    if (!french)
        return noun;
    if (i > 1 && joins(segment, i - 1))
        i -= 2; /* Sous-commission */
    if (i > 0 && is_letter(segment, i - 1) && token_in(m, segment, i - 1, ranks, CQK_COUNT(ranks)))
        i--;
    return i > 0 && is_letter(segment, i - 1) &&
                   token_in(m, segment, i - 1, articles, CQK_COUNT(articles))
               ? i - 1
               : i;
}

/* "la haute commission mixte | , et œuvrent": where such a name ends, in front of token `limit`. */
static uint32_t romance_last(const model *m, const cq_segment *segment, uint32_t noun,
                             uint32_t limit)
{
    bool between = false;
    uint32_t last = find_end(m, segment, noun + 1, HEAD_ROMANCE, true, &between);
    return last < limit ? last : limit;
}

/* "Oslo: Closing of the Joint Committee": where the body's name begins that has its noun at token
 * `noun`; French and Spanish keep the article. */
static uint32_t body_first(const model *m, const cq_segment *segment, uint32_t noun)
{
    static const char *const joined[] = {"du", "des", "del", "zur", "der"};
    static const char *const articles[] = {"la", "le", "el", "los", "las"};
    static const char *const clauses[] = {"as",   "while",   "after", "before", "when", "until",
                                          "that", "because", "at",    "over",   "amid", "from"};
    for (uint32_t i = noun; i > 0; i--) {
        if (i < noun && cqk_token_in(segment, i - 1, clauses, CQK_COUNT(clauses)))
            return i; /* "Speakers Urge Reform, as | General Assembly Begins Debate" */
        bool article = i > 1 && word_class(m, segment, i - 1) == WORD_STOP &&
                       (word_class(m, segment, i - 2) == WORD_OF ||
                        cqk_token_is(segment, i - 2, CQ_STR("by")) ||
                        cqk_token_is(segment, i - 2, CQ_STR("BY")));
        if (article && cqk_word_in(m->host, cqk_token(segment, i - 1), articles, 5))
            return i - 1;
        if (article || cqk_token_is(segment, i - 1, CQ_STR(":")) ||
            cqk_word_in(m->host, cqk_token(segment, i - 1), joined, CQK_COUNT(joined)))
            return i;
    }
    static const char *const leading[] = {"the", "le", "la", "el", "der", "die", "das"};
    return noun > 0 && cqk_word_in(m->host, cqk_token(segment, 0), leading, CQK_COUNT(leading));
}

/* "Fifth SEATO Council Meeting": behind an ordinal at token i, in front of the noun. */
static uint32_t behind_ordinal(const model *m, const cq_segment *segment, uint32_t i, uint32_t noun)
{
    cqk_ordinal ordinal;
    uint32_t used = cqk_ordinal_at(m->host, segment, i, &ordinal);
    return used && i + used < noun ? i + used : i;
}

static bool is_plain_head(const model *m, const cq_segment *segment, uint32_t i)
{
    uint32_t value = 0;
    return i < segment->tokens->count && cqk_lexicon_match(m->heads, segment, i, &value) == 1 &&
           kind_group(head_kind(value)) == KIND_MEETING && !(value & HEAD_BODY);
}

/* "Resolution adopted by the General Assembly": does a verb of adopting stand in front of the body
 * at token `noun`? */
static bool tells_adoption(const model *m, const cq_segment *segment, uint32_t noun)
{
    static const char *const verbs[] = {"adopted",  "adoptee",  "adopte",   "aprobada",
                                        "aprobado", "принятая", "принятое", "принята"};
    for (uint32_t i = 0; i < noun; i++)
        if (cqk_word_in(m->host, cqk_token(segment, i), verbs, CQK_COUNT(verbs)))
            return true;
    return false;
}

/* "Minutes of the Third Committee": says more than "Records of the Sixth Assembly" above it. */
static bool begins_minutes(const model *m, const cq_segment *segment)
{
    static const char *const words[] = {"minutes",   "proces",        "acta",          "actas",
                                        "protokoll", "proces-verbal", "proces-verbaux"};
    return segment->tokens->count > 2 && segment->tokens->kind[0] == CQ_TOKEN_LETTER &&
           cqk_word_in(m->host, cqk_token(segment, 0), words, CQK_COUNT(words));
}

/* "The General Assembly," above what it resolves: a line that holds nothing else tells more surely
 * whose sessions the resolution counts than a title above it. */
static bool is_enacting(const model *m, const cq_segment *segment)
{
    static const char *const articles[] = {"the", "la", "le", "el", "der", "die", "das"};
    enum { NAME_MIN = 4, NAME_MAX = 14 };
    const cq_tokens *t = segment->tokens;
    return t->count >= NAME_MIN && t->count <= NAME_MAX && t->kind[0] == CQ_TOKEN_LETTER &&
           cqk_token_is(segment, t->count - 1, CQ_STR(",")) && is_capital(segment, 1) &&
           cqk_word_in(m->host, cqk_token(segment, 0), articles, CQK_COUNT(articles));
}

/* Is the segment still of the document's head? One that is broken into lines ("UNITED | NATIONS |
 * Distr. | GENERAL | ...") goes on for long, until the text begins; a note above it may be long. */
static bool is_of_head(document *d, const cq_segment *segment)
{
    if (segment->index == 0)
        d->text_begun = 0;
    d->text_begun += segment->text.len > TITLE_MAX;
    return segment->index <= HEAD_LINES || (segment->index <= BROKEN_LINES && d->text_begun < 2);
}

/* Below the first lines only a line with nothing but the body's name [first, last) is its title. */
static bool fills_line(const cq_segment *segment, uint32_t first, uint32_t last)
{
    return segment->index <= HEAD_LINES ||
           (first == 0 && last == segment->tokens->count && last > 1);
}

/* Does the segment name the body whose minutes these are: a short line at the top with a body's
 * noun? */
bool document_learn_body(document *d, const cq_segment *segment)
{
    static const char *const nouns[] = {
        "commission", "committee",  "council",   "comision", "comite",   "consejo",
        "conseil",    "kommission", "ausschuss", "ausschuß", "комиссия", "комитет",
        "совет",      "board",      "authority", "assembly", "asamblea", "assemblee",
        "group",      "groupe",     "grupo",     "gruppe",   "panel",    "группа",
        "senado",     "camara",     "parties",   "kabinett", "deputies"};
    bool minutes = !d->minutes && begins_minutes(d->m, segment);
    bool enacting = !d->minutes && !d->adopts && is_enacting(d->m, segment);
    if (!is_of_head(d, segment) || (d->body.len && !minutes && !enacting) ||
        segment->text.len > TITLE_MAX)
        return true;
    const cq_tokens *t = segment->tokens;
    cq_str eastern = eastern_body(segment);
    if (eastern.len) {
        d->body_segment = segment->index;
        d->body = store_copy(&d->series.memory, eastern);
        return d->body.data != NULL;
    }
    if (t->count == 0 || t->kind[0] == CQ_TOKEN_PUNCTUATION || t->kind[0] == CQ_TOKEN_SYMBOL ||
        !starts_upper(segment, 0) || cqk_token_is(segment, t->count - 1, CQ_STR(".")))
        return true; /* a note in brackets, an item of a list, a sentence */
    for (uint32_t i = 0; i < t->count; i++) {
        char key[24];
        cq_str text = cqk_token(segment, i);
        size_t len = cqk_fold(d->m->host, text, key, sizeof key);
        for (size_t k = 0; len <= sizeof key && k < CQK_COUNT(nouns); k++)
            if (cqk_is((cq_str){key, len}, nouns[k])) {
                uint32_t romance = romance_first(d->m, segment, i);
                uint32_t first = romance < i ? romance : body_first(d->m, segment, i);
                uint32_t last = body_last(d->m, segment, i);
                last = romance < i ? romance_last(d->m, segment, i, last) : last;
                first = behind_ordinal(d->m, segment, first, i);
                last = i + 1 < last && is_plain_head(d->m, segment, i + 1) && i + 2 == last ? i + 1
                                                                                            : last;
                bool plain = last < first + 2 + (word_class(d->m, segment, first) == WORD_STOP);
                if ((d->body.len && plain) || !fills_line(segment, first, last))
                    return true; /* "the Commission" is the one above */
                d->body_segment = segment->index;
                d->adopts = enacting || tells_adoption(d->m, segment, i);
                d->minutes = minutes;
                d->body =
                    store_copy(&d->series.memory,
                               without_brackets(without_comma(cqk_tokens(segment, first, last))));
                return d->body.data != NULL;
            }
    }
    return true;
}
