/*
 * when.c - the date of a meeting, off the sentence that names it: the first date behind the
 * mention, else the last one in front, as long as nothing says that it is another thing's.
 */
#include "event/scene.h"

#include <string.h>

enum { RIGHT_MAX = 48, LEFT_MAX = 40, NEAR_MAX = 14, LEFT_NEAR = 4, DAY_SIZE = 10 };

/* Соглашением от 14 мая, в письме от 3 марта: papers in any case. */
static bool is_russian_paper(cq_str word)
{
    static const char *const stems[] = {
        "оглашени", "оговор", "езолюци", "исьм",  "остановлени", "каз",        "еморандум",
        "онвенци",  "ешени",  "екларац", "риказ", "акон",        "аспоряжени", "аявлени"};
    enum { LETTER = 2 };
    unsigned char first = word.len > LETTER ? (unsigned char)word.data[0] : 0;
    if (first != 0xD0 && first != 0xD1)
        return false;
    cq_str rest = {word.data + LETTER, word.len - LETTER}; /* behind a capital or none */
    for (size_t k = 0; k < CQK_COUNT(stems); k++)
        if (rest.len >= strlen(stems[k]) && memcmp(rest.data, stems[k], strlen(stems[k])) == 0)
            return true;
    return false;
}

/* Papers that have a date of their own. */
static bool is_dated_paper(const scene *s, uint32_t i)
{
    static const char *const words[] = {
        "resolution", "resolutions", "declaration", "document",  "decision", "letter",
        "note",       "agreement",   "memorandum",  "treaty",    "telegram", "despatch",
        "law",        "resolution",  "declaration", "decision",  "lettre",   "accord",
        "resolucion", "decision",    "declaracion", "carta",     "acuerdo",  "nota",
        "abkommen",   "beschluss",   "beschluß",    "schreiben", "vertrag",  "erklarung"};
    return s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
           (WORD_IN(s, i, words) || is_russian_paper(cqk_token(s->segment, i)));
}

/* "the members who had been elected | on 30 November": is what the word at token i says done to
 * persons, and no meeting's business? */
static bool is_done_to_persons(const scene *s, uint32_t i)
{
    static const char *const verbs[] = {"elected", "appointed", "born", "nominated", "named"};
    static const char *const passive[] = {"been", "was", "were"};
    return i > s->sentence_first && s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
           WORD_IN(s, i, verbs) && WORD_IN(s, i - 1, passive);
}

/* "Resolution of July 17", "the letter dated 3 May": the date is what stands in front of it's. */
static bool is_owned(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const links[] = {"of", "dated", "on", "du", "de", "del", "vom", "от", "as"};
    if (first > s->sentence_first && cqk_token_is(s->segment, first - 1, CQ_STR("the")) &&
        last < s->sentence_last && last != s->r->m.first &&
        s->segment->tokens->kind[last] == CQ_TOKEN_LETTER && is_capital(s->segment, last))
        return true; /* "the 2 October Presidential Statement" */
    if (first < s->sentence_first + 2 || !WORD_IN(s, first - 1, links))
        return false;
    uint32_t noun = first - 2 - cqk_token_is(s->segment, first - 2, CQ_STR("of")); /* of the 2nd */
    static const char *const sittings[] = {"sitting", "sittings", "seance",  "sitzung",
                                           "session", "sesion",   "meeting", "reunion",
                                           "tagung",  "sessions", "meetings"};
    if ((noun < s->r->m.first || noun >= s->r->m.last) &&
        s->segment->tokens->kind[noun] == CQ_TOKEN_LETTER && WORD_IN(s, noun, sittings))
        return true;
    if (is_done_to_persons(s, noun))
        return true;
    return is_dated_paper(s, noun) && (noun < s->r->m.first || noun >= s->r->m.last);
}

/* No more than one comma from token `first` to the mention? */
static bool is_one_clause(const scene *s, uint32_t first)
{
    static const char *const commas[] = {",", "，", "、", "；"};
    static const char *const opening[] = {"(", "（"};
    static const char *const closing[] = {")", "）"};
    bool eastern = (s->r->m.flags & MENTION_CJK) != 0;
    bool bracket = false; /* インド外務大臣(Dr Rao, External Affairs Minister of India) */
    uint32_t count = 0;
    for (uint32_t i = first; i < s->r->m.first; i++) {
        bracket = eastern && (bracket ? !is_any(s, i, closing, CQK_COUNT(closing))
                                      : is_any(s, i, opening, CQK_COUNT(opening)));
        for (size_t k = 0; k < CQK_COUNT(commas) && !bracket; k++)
            count += cqk_token_is_word(s->segment, i, commas[k]) && !is_behind_adverbial(s, i);
    }
    return count <= 1;
}

/* "14 октября состоятся заседание … и саммит": does a verb of holding follow a date at once? */
static bool is_held_on(const scene *s, uint32_t last)
{
    enum { NEAR = 4 };
    uint32_t status = STATUS_NONE;
    for (uint32_t i = last; i < last + NEAR && i < s->r->m.first; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
            cqk_lexicon_match(s->e->cues, s->segment, i, &status) &&
            (status == STATUS_HELD || status == STATUS_PLANNED))
            return true;
    return false;
}

/* "signed on 19 May ... within the framework of the second session": what is told was done at the
 * meeting. */
static bool is_frame(const scene *s)
{
    static const char *const nouns[] = {"cadre",   "occasion",  "cours",  "marco",
                                        "ocasion", "framework", "rahmen", "rande"};
    enum { SMALL_MAX = 3 };
    for (uint32_t i = s->r->m.first; i > s->sentence_first && s->r->m.first - i < SMALL_MAX; i--) {
        if (s->segment->tokens->kind[i - 1] != CQ_TOKEN_LETTER || is_capital(s->segment, i - 1))
            return false;
        if (WORD_IN(s, i - 1, nouns))
            return true;
    }
    return false;
}

/* "…, co-chaired the 15th Meeting": does a verb of holding stand straight in front of the mention?
 */
static bool is_object(const scene *s)
{
    enum { NEAR = 6 }; /* "co-chaired" is three */
    uint32_t status = STATUS_NONE;
    for (uint32_t i = s->r->m.first; i > s->sentence_first && s->r->m.first - i < NEAR; i--)
        if (s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER &&
            cqk_lexicon_match(s->e->cues, s->segment, i - 1, &status) &&
            (status == STATUS_HELD || (status & CUE_PURPOSE))) /* "met to hold" */
            return true;
    return false;
}

static uint32_t reach_left(const scene *s, bool counted, uint32_t first, uint32_t last)
{
    enum { CLAUSE_MAX = 120, LEAD = 3 };
    bool leads = first <= s->sentence_first + LEAD;
    if (counted && leads && last < s->r->m.first && is_object(s))
        return CLAUSE_MAX; /* "On July 13 in Oslo, A, of X, and B, of Y, co-chaired the 15th" */
    if (counted && is_frame(s))
        return LEFT_MAX;
    if (last < s->r->m.first && is_held_on(s, last) && is_one_clause(s, first))
        return LEFT_MAX / 2; /* "on Wednesday held a high-level Security Dialogue" */
    if (last < s->r->m.first && is_held_with(s, last, s->r->m.first))
        return LEFT_MAX; /* "X was held in Oslo on 5 May back-to-back with the Summit" */
    unsigned char lead = (unsigned char)s->segment->text.data[s->r->m.start];
    bool russian = s->r->m.first > last && (lead == 0xD0 || lead == 0xD1);
    if (russian && leads && is_one_clause(s, first) && is_held_on(s, last))
        return LEFT_MAX / 2;
    if ((s->r->m.flags & MENTION_CJK) && leads && is_one_clause(s, first))
        return CLAUSE_MAX; /* 12月11日、…に基づき設置された合同委員会の第10回会合 */
    if ((s->r->m.flags & MENTION_CJK) && counted && is_one_clause(s, first))
        return CLAUSE_MAX / 2; /* 于去年4月在北京同统筹部长卢胡特共同主持…第三次会议 */
    if (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL) || (counted && leads))
        return LEFT_MAX; /* "On 5 May, the ministers of X, Y and Z met for their third dialogue" */
    if ((s->r->m.flags & MENTION_OF_BODY) && !is_one_clause(s, first))
        return LEFT_NEAR; /* "a message conveyed in November, regarding arrangements for, ..." */
    return counted || leads ? LEFT_MAX / 2 : LEFT_NEAR;
}

/* "the 2021 Summit on 7 December": does `fine` say more than `coarse`, and the same? */
static bool is_finer(const cq_entity *fine, const cq_entity *coarse)
{
    return fine && coarse && coarse->value.len < fine->value.len &&
           memcmp(fine->value.data, coarse->value.data, coarse->value.len) == 0;
}

/* "dieses Jahr am 10. Juli": a finer date straight behind a coarser one that holds it. */
static const cq_entity *refine(const scene *s, const cq_entity *date)
{
    for (size_t i = 0; date && i + 1 < s->entity_count; i++) {
        const cq_entity *next = s->entities[i + 1];
        if (s->entities[i] != date || !is_date(next) || !is_finer(next, date))
            continue;
        uint32_t first = cqk_token_from(s->segment->tokens, 0, next->start);
        uint32_t last = cqk_token_from(s->segment->tokens, 0, next->end);
        bool near = first < s->right && first <= s->r->m.last + RIGHT_MAX;
        bool own = near && !is_owned(s, first, last) && !parts_date(s, s->r->m.last, first) &&
                   !is_date_of_report(s, first, last, next->value.len == DAY_SIZE);
        return own ? next : date;
    }
    return date;
}

/* 초순 제의했고, 제9차 회담 기간 중: a verb and a comma part the date from the mention. */
static bool in_other_clause(const scene *s, uint32_t last)
{
    static const char *const verbs[] = {"고", "며", "나", "지만", "으나"};
    for (uint32_t i = last; i + 1 < s->r->m.first && (s->r->m.flags & MENTION_HANGUL); i++) {
        cq_str word = cqk_token(s->segment, i);
        for (size_t k = 0; k < CQK_COUNT(verbs); k++) {
            size_t len = strlen(verbs[k]);
            if (word.len > len && memcmp(word.data + word.len - len, verbs[k], len) == 0 &&
                cqk_token_is(s->segment, i + 1, CQ_STR(",")))
                return true;
        }
    }
    return false;
}

/* "the 2006 forum", "the March 24, 2010 session": a year or a day straight in front of a head is
 * part of another meeting's name. */
static bool dates_another(const scene *s, const cq_entity *date, uint32_t next)
{
    uint32_t value = 0;
    return (date->value.len == 4 || date->value.len == DAY_SIZE) && next < s->sentence_last &&
           s->segment->tokens->kind[next] == CQ_TOKEN_LETTER &&
           cqk_lexicon_match(s->e->m->heads, s->segment, next, &value) > 0;
}

/* "MANILA, |10 May 2019", "QUEZON CITY |10 May": does the segment begin with words in capitals and
 * no more in front of the date at token first? */
static bool follows_loud_place(const scene *s, uint32_t first)
{
    uint32_t words = 0;
    for (uint32_t i = 0; i < first; i++) {
        if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER &&
            !cqk_token_is(s->segment, i, CQ_STR(",")))
            return false;
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
            !cqk_shape(s->segment, i, CQ_SHAPE_UPPER_ALL))
            return false;
        words += s->segment->tokens->kind[i] == CQ_TOKEN_LETTER;
    }
    return words > 0;
}

/* "10 May 2019| — ": a dash that stands free straight behind the date. */
static bool ends_in_dash(const scene *s, uint32_t last)
{
    static const char *const dashes[] = {"–", "—", "-", "--"};
    return cqk_token_in(s->segment, last, dashes, CQK_COUNT(dashes)) &&
           !cqk_touches(s->segment, last + 1);
}

/* "ISLAMABAD, July 11 (APP): The 12th meeting": the document's own date, in front of the mark that
 * ends its dateline. */
static bool is_dateline(const scene *s, const cq_entity *date, uint32_t first, uint32_t last)
{
    static const char *const marks[] = {":", "–", "—", "-"};
    enum { LEAD = 6, BEHIND = 6 };
    const events *e = s->e;
    if (first > LEAD || last >= s->r->m.first || !has_number(s, date))
        return false;
    if (follows_loud_place(s, first) && ends_in_dash(s, last))
        return true;
    if (strlen(e->document_date) != date->value.len ||
        memcmp(date->value.data, e->document_date, date->value.len) != 0)
        return false;
    bool inside = false; /* a bracket: (부장: 먀오웨이) */
    for (uint32_t i = last; i < last + BEHIND && i < s->r->m.first; i++) {
        cq_str text = cqk_token(s->segment, i);
        inside = (inside || cqk_is(text, "(")) && !cqk_is(text, ")");
        for (size_t k = 0; k < CQK_COUNT(marks) && !inside; k++)
            if (cqk_is(text, marks[k]) && !cqk_touches(s->segment, i + 1))
                return true;
    }
    return false;
}

/* "session to approve the budget for 2001": a year that another noun in front of it is for, no verb
 * of planning. */
static bool is_year_of_purpose(const scene *s, const cq_entity *date, uint32_t first)
{
    static const char *const links[] = {"for", "para", "pour", "fur"};
    enum { YEAR_SIZE = 4 };
    uint32_t status = STATUS_NONE;
    if (date->value.len != YEAR_SIZE || first < s->r->m.last + 2 ||
        s->segment->tokens->kind[first - 1] != CQ_TOKEN_LETTER || !WORD_IN(s, first - 1, links) ||
        s->segment->tokens->kind[first - 2] != CQ_TOKEN_LETTER)
        return false;
    return !cqk_lexicon_match(s->e->cues, s->segment, first - 2, &status);
}

/* "the Chairmanship of Finland (2017-2019)": years are another thing's. */
static bool is_of_years(const cq_entity *date)
{
    enum { YEARS = 9, YEAR = 4 };
    return date->value.len == YEARS && date->value.data[YEAR] == '/';
}

/* "An X Dialogue among officials attending the Forum was also held in Singapore on 23 July": does a
 * verb of holding stand close in front of the date at token first? */
static bool is_behind_holding(const scene *s, uint32_t first)
{
    static const char *const verbs[] = {"held", "place", "convened", "met"};
    enum { NEAR = 10 }; /* "held in Washington, D.C., on" */
    for (uint32_t i = first; i > s->r->m.last && first - i < NEAR; i--)
        if (s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER && WORD_IN(s, i - 1, verbs))
            return true;
    return false;
}

/* "session de printemps à Ottawa les 18 et 19 juin": a season in front of a day in one clause. */
static bool is_season_of_day(const scene *s, size_t i)
{
    enum { MONTH_SIZE = 7 };
    const cq_entity *season = s->entities[i];
    return season->value.len == MONTH_SIZE && season->value.data[5] == '2' &&
           i + 1 < s->entity_count && is_date(s->entities[i + 1]) &&
           s->entities[i + 1]->value.len >= DAY_SIZE &&
           cqk_token_from(s->segment->tokens, 0, s->entities[i + 1]->start) < s->right;
}

/* Does a city or a country end in front of token `end`? */
static bool ends_place(const scene *s, uint32_t end)
{
    enum { WORDS_MAX = 3 };
    cqk_place_match city;
    cqk_country_match country;
    for (uint32_t i = end; i > s->r->m.last && end - i < WORDS_MAX; i--) {
        if (cqk_place_at(s->e->m->places, s->segment, i - 1, &city) && i - 1 + city.tokens >= end)
            return true;
        if (cqk_country_at(s->e->m->countries, s->segment, i - 1, &country) &&
            i - 1 + country.tokens >= end)
            return true;
    }
    return false;
}

/* "closed with a plan called Horizon 2020": a year that ends the name of a programme. */
static bool is_year_of_name(const scene *s, const cq_entity *date, uint32_t first)
{
    enum { YEAR_SIZE = 4 };
    return date->value.len == YEAR_SIZE && first > s->r->m.last + 1 &&
           s->segment->tokens->kind[first - 1] == CQ_TOKEN_LETTER &&
           is_capital(s->segment, first - 1) && !ends_place(s, first);
}

/* "The Consultations on Cyberspace began in 2012": a year in which a series began is no meeting's.
 */
static bool is_year_of_beginning(const scene *s, const cq_entity *date, uint32_t first)
{
    static const char *const verbs[] = {
        "began",   "started", "commenced", "initiated", "begun", "instituted", "instated",
        "debuted", "resumed", "suspended", "existed",   "dates", "upgraded",   "elevated"};
    enum { YEAR_SIZE = 4, NEAR = 3 };
    if (s->r->m.ordinal || date->value.len != YEAR_SIZE || first < s->r->m.last ||
        (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    for (uint32_t i = first; i > s->r->m.last && first - i < NEAR; i--)
        if (s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER && WORD_IN(s, i - 1, verbs))
            return true;
    return false;
}

/* "postponed until 2019", "moved to 12 May", "put off till March": the date that a meeting was put
 * off to; NULL: none is told. */
const cq_entity *date_put_off_to(const scene *s)
{
    static const char *const verbs[] = {"postponed",   "moved",    "off",     "deferred",
                                        "rescheduled", "back",     "shifted", "delayed",
                                        "adjourned",   "extended", "brought"};
    static const char *const links[] = {"to", "until", "till", "for"};
    const cq_entity *found = NULL;
    for (size_t i = 0; i < s->entity_count; i++) {
        uint32_t first = cqk_token_from(s->segment->tokens, 0, s->entities[i]->start);
        if (!is_date(s->entities[i]) || first < s->r->m.last + 2 || first >= s->right)
            continue;
        uint32_t link = first - 1 - cqk_token_is(s->segment, first - 1, CQ_STR("the"));
        if (link > s->r->m.last && s->segment->tokens->kind[link - 1] == CQ_TOKEN_LETTER &&
            WORD_IN(s, link, links) && WORD_IN(s, link - 1, verbs))
            found = s->entities[i];
    }
    for (uint32_t i = s->r->m.last; found && i < s->right; i++)
        if (cqk_token_is(s->segment, i, CQ_STR("indefinitely")))
            return NULL;
    return found;
}

/* "the report on its activities (June 2004-May 2005) at the fifth session": does the date stand in
 * a bracket that closes in front of the mention, with words in between? */
static bool is_of_bracketed(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const closing[] = {")", "]"};
    if (last + 1 >= s->r->m.first || first == s->sentence_first ||
        (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    bool opens = cqk_token_is(s->segment, first - 1, CQ_STR("(")) ||
                 cqk_token_is(s->segment, first - 1, CQ_STR("["));
    return opens && is_any(s, last, closing, CQK_COUNT(closing));
}

/* "held some days before the anniversary of relations (28 March 1977)": what else is dated so. */
static bool is_of_anniversary(const scene *s, uint32_t first)
{
    static const char *const words[] = {"anniversary", "aniversario", "anniversaire", "jahrestag",
                                        "годовщины",   "годовщине",   "treaty",       "tratado",
                                        "traite",      "vertrag"};
    enum { BACK = 12 };
    if (first <= s->r->m.last || !cqk_token_is(s->segment, first - 1, CQ_STR("(")))
        return false;
    for (uint32_t i = first - 1; i > s->r->m.last && first - i < BACK; i--)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, words))
            return true;
    return false;
}

const cq_entity *find_date(const scene *s)
{
    const cq_entity *before = NULL;
    const cq_entity *behind = NULL;
    bool counted = s->r->m.ordinal || (s->r->m.flags & (MENTION_NEXT | MENTION_SHADOW));
    bool topic = cqk_token_is(s->segment, s->r->m.last, CQ_STR("は"));
    uint32_t reach_right = counted || topic ? RIGHT_MAX : NEAR_MAX;
    bool cited = is_cited(s) || is_prelude(s);
    for (size_t i = 0; i < s->entity_count && !behind; i++) {
        const cq_entity *entity = s->entities[i];
        if (!is_date(entity) || is_of_years(entity) || is_told_of_other(s, entity))
            continue;
        uint32_t first = cqk_token_from(s->segment->tokens, 0, entity->start);
        uint32_t last = cqk_token_from(s->segment->tokens, 0, entity->end);
        if ((first >= s->r->m.last && is_season_of_day(s, i)) || is_of_bracketed(s, first, last) ||
            is_dateline(s, entity, first, last) || is_in_others_bracket(s, first) ||
            is_of_anniversary(s, first))
            continue;
        if (before && first >= s->r->m.last && has_clause_in_front(s))
            return before;
        if (!memchr(entity->value.data, '/', entity->value.len) &&
            is_date_of_report(s, first, last, entity->value.len == DAY_SIZE))
            continue;
        if ((first >= s->r->m.last && dates_another(s, entity, last)) ||
            is_year_of_beginning(s, entity, first))
            continue;
        if (first > s->r->m.last && is_since(s, first - 1))
            continue;
        if (first >= s->r->m.last && first < s->right) {
            if (s->right < s->sentence_last && ends_clause(s, s->right))
                break; /* 장관급회담에서 5월에 갖기로 합의한 제12차: of the next one */
            uint32_t reach =
                reach_right < RIGHT_MAX && is_behind_holding(s, first) ? RIGHT_MAX : reach_right;
            if (first - s->r->m.last > reach || parts_date(s, s->r->m.last, first))
                break;
            behind = is_owned(s, first, last) || is_of_relative(s, last) ||
                             is_year_of_purpose(s, entity, first) ||
                             is_year_of_name(s, entity, first)
                         ? NULL
                         : entity;
        } else if (last <= s->r->m.first && first >= s->left && !cited &&
                   (last <= s->front ? s->front : s->r->m.first) - last <=
                       reach_left(s, counted, first, last) &&
                   !is_owned(s, first, last) && !parts_date(s, last, s->r->m.first) &&
                   !is_others(s, last) && !in_other_clause(s, last)) {
            bool vague = before &&
                         entity->value.len < before->value.len && /* 3月12日、平成20年度 */
                         (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) && entity->value.len <= 4;
            bool older = vague && !stands_straight(s, entity);
            before = older || is_finer(before, entity) ? before : entity;
        }
    }
    if (before && behind &&
        (prefers_front(s, before, behind) || begins_next_item(s, before, behind)))
        return before;
    behind = refine(s, behind);
    return behind && !is_finer(before, behind) ? behind : before;
}

/* "I declare open the third session", "Ich eröffne die 80. Sitzung" */
static bool is_declared_open(const scene *s)
{
    static const char *const verbs[] = {"declare",  "declaro",   "eroffne",
                                        "schließe", "schliesse", "объявляю"};
    for (uint32_t i = s->sentence_first; i < s->r->m.first; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, verbs))
            return true;
    return false;
}

bool says_just_now(const scene *s)
{
    static const char *const words[] = {"先ほど", "先程", "刚刚", "剛剛", "方才", "방금"};
    uint32_t start = s->segment->tokens->start[s->sentence_first];
    if (!(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return s->r->m.ordinal && is_declared_open(s);
    for (uint32_t at = start; at < s->r->m.start; at++)
        for (size_t k = 0; k < CQK_COUNT(words); k++)
            if (s->segment->text.len - at >= strlen(words[k]) &&
                memcmp(s->segment->text.data + at, words[k], strlen(words[k])) == 0)
                return true;
    return false;
}
