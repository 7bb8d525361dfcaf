/*
 * naming.c - the name of the series that a mention gives: its own words, or with the body or the
 * series in front of the ordinal; "1st meeting of the X Dialogue" names that dialogue.
 */
#include "document.h"

#include <string.h>

/* The first token that ends behind the byte. */
static uint32_t token_at(const cq_segment *segment, uint32_t first, uint32_t byte)
{
    while (first < segment->tokens->count && segment->tokens->end[first] <= byte)
        first++;
    return first;
}

/* "neuvième session du dialogue stratégique": the token of the series' own head; 0: none. */
static uint32_t romance_series(const model *m, const cq_segment *segment, const mention *found,
                               uint32_t name, uint32_t *kind)
{
    uint32_t value = 0;
    if (!(found->flags & MENTION_ROMANCE))
        return 0;
    for (uint32_t i = name + 1; i + 1 < found->last; i++) {
        if (word_class(m, segment, i) != WORD_OF)
            continue;
        uint32_t next = word_class(m, segment, i + 1) == WORD_STOP ? i + 2 : i + 1;
        bool head = next < found->last && cqk_lexicon_match(m->heads, segment, next, &value) &&
                    kind_group(head_kind(value)) != KIND_MEETING;
        if (head && head_kind(value) != KIND_ROUND && head_kind(value) != KIND_TALKS) {
            *kind = head_kind(value);
            return next;
        }
        return 0;
    }
    return 0;
}

/* "8th Ministerial Conference of the Forum": a word for a meeting that only says of which kind the
 * next one is. */
static bool is_title_of_head(const model *m, const cq_segment *segment, uint32_t name)
{
    uint32_t value = 0;
    return cqk_token_is(segment, name, CQ_STR("Ministerial")) &&
           cqk_lexicon_match(m->heads, segment, name + 1, &value) > 0;
}

/* "3rd round Asia Dialogue": how many tokens "round" has in front of the series' name. */
static uint32_t leading_head(const model *m, const cq_segment *segment, const mention *found,
                             uint32_t name)
{
    uint32_t value = 0;
    uint32_t last = found->last - 1;
    if (last <= name || cqk_lexicon_match(m->heads, segment, last, &value) == 0)
        return 0;
    uint32_t used = cqk_lexicon_match(m->heads, segment, name, &value);
    uint32_t kind = head_kind(value);
    bool counts =
        kind == KIND_ROUND || kind == KIND_SESSION || kind == KIND_MEETING || kind == KIND_EDITION;
    uint32_t next = name + used;
    return used && counts && !(value & HEAD_BODY) && next + 1 < found->last &&
                   is_capital(segment, next) && word_class(m, segment, next) != WORD_OF &&
                   !is_title_of_head(m, segment, name)
               ? used
               : 0;
}

/* The head that ends in front of token `end`, of one word or two: "Dialogue", "Dialogue Mechanism".
 */
static bool ends_in_head(const model *m, const cq_segment *segment, uint32_t end, uint32_t *value)
{
    return (end > 2 && cqk_lexicon_match(m->heads, segment, end - 2, value) == 2) ||
           cqk_lexicon_match(m->heads, segment, end - 1, value) > 0;
}

/* "14th Foreign Ministers' Meeting of the East Asia Summit": does the name say who of the series
 * meet, in front of the "of" at most? Their meetings are counted on their own. */
static bool tells_members(const model *m, const cq_segment *segment, uint32_t i, uint32_t last)
{
    static const char *const members[] = {"Ministerial", "ministerial", "Ministers", "ministers",
                                          "Officials",   "officials",   "Leaders",   "leaders"};
    for (; i < last && word_class(m, segment, i) != WORD_OF; i++)
        if (cqk_token_in(segment, i, members, CQK_COUNT(members)) ||
            word_class(m, segment, i) == WORD_OFFICIALS)
            return true;
    return false;
}

/* "1st meeting of the X Dialogue" is a meeting of that dialogue: its name is the complement. */
static uint32_t inner_name(const model *m, const cq_segment *segment, const mention *found,
                           uint32_t *kind)
{
    uint32_t group = kind_group(found->kind);
    if ((group != KIND_MEETING && found->kind != KIND_ROUND && found->kind != KIND_EDITION) ||
        found->kind == KIND_CONFERENCE || !(found->flags & MENTION_COUNTED))
        return found->name_start;
    uint32_t value = 0;
    uint32_t i = token_at(segment, found->first, found->name_start);
    uint32_t last = found->last;
    for (uint32_t k = i + 1; (found->flags & MENTION_BETWEEN) && k < last; k++)
        if (word_class(m, segment, k) == WORD_BETWEEN)
            last = k; /* "round of the Security Dialogue | between" */
    uint32_t romance = romance_series(m, segment, found, i, kind);
    if (romance)
        return segment->tokens->start[romance];
    if (last < 2 || (found->flags & MENTION_ROMANCE) || !ends_in_head(m, segment, last, &value))
        return found->name_start;
    if (kind_group(head_kind(value)) == KIND_MEETING || tells_members(m, segment, i, last))
        return found->name_start;
    while (i + 2 < last && word_class(m, segment, i) != WORD_OF) {
        uint32_t body = 0; /* "Mechanism for Political Consultations" */
        if (cqk_lexicon_match(m->heads, segment, i++, &body) && (body & HEAD_BODY))
            return found->name_start;
    }
    if (i + 2 >= last)
        return found->name_start;
    i++;
    while (i + 1 < last && word_class(m, segment, i) == WORD_STOP)
        i++;
    if (i + 2 < last && segment->tokens->kind[i] == CQ_TOKEN_NUMBER &&
        cqk_token(segment, i).len == 4)
        i++; /* "of the 2014 Dialogue" */
    if (i + 1 == last && head_kind(value) == KIND_FORUM)
        return found->name_start; /* "meeting of the Forum": it says no more of the series */
    *kind = head_kind(value);
    return segment->tokens->start[i];
}

bool starts_upper(const cq_segment *segment, uint32_t i)
{
    return segment->tokens->kind[i] != CQ_TOKEN_LETTER || is_capital(segment, i);
}

/* Is the word in front of the ordinal a body's name, not any capitalised word? */
static bool is_body(const model *m, const cq_segment *segment, const mention *found)
{
    uint32_t first = token_at(segment, 0, found->prefix_start);
    uint32_t last = token_at(segment, first, found->prefix_end - 1);
    if (!starts_upper(segment, found->first))
        return false;
    for (uint32_t i = first; i <= last && i < segment->tokens->count; i++) {
        uint32_t class = word_class(m, segment, i);
        if (class == WORD_GROUP || class == WORD_NOT || is_acronym(segment, i))
            return true;
    }
    return (found->flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
}

/* "The Committee, which held its Fifth Session": is the prefix one word of the body's name that the
 * document's head gives? */
static bool is_headings_body(const document *d, const cq_segment *segment, const mention *found)
{
    size_t len = found->prefix_end - found->prefix_start;
    const char *word = segment->text.data + found->prefix_start;
    if (!(found->flags & MENTION_BODY) || memchr(word, ' ', len) || d->body.len < len)
        return false;
    for (size_t at = 0; at + len <= d->body.len; at++) {
        size_t same = 0;
        while (same < len && (d->body.data[at + same] | 0x20) == (word[same] | 0x20))
            same++;
        if (same == len && d->body.len > len)
            return true;
    }
    return false;
}

/* The mention that ends where the prefix of this one ends: the series named in front. */
static const mention *series_in_front(const mentions *list, size_t index)
{
    const mention *found = &list->items[index];
    for (size_t i = index; i > 0; i--) {
        const mention *before = &list->items[i - 1];
        if (!(before->flags & (MENTION_SHADOW | MENTION_COUNTED)) &&
            before->end == found->prefix_end)
            return before;
    }
    return NULL;
}

/* サイバー協議の第2回会合: does the prefix end in a head of its own, and of which kind? */
static bool is_meeting_in_front(const model *m, const cq_segment *segment, const mention *found,
                                uint32_t *kind)
{
    uint32_t value = 0;
    uint32_t first = token_at(segment, 0, found->prefix_start);
    uint32_t last = token_at(segment, first, found->prefix_end - 1) + 1;
    for (uint32_t i = first + 1; (found->flags & MENTION_CJK) && i < last; i++)
        if (i + cqk_lexicon_match(m->heads, segment, i, &value) == last &&
            !(value & HEAD_COUNTED)) {
            *kind = head_kind(value);
            return true;
        }
    return false;
}

/* Is it の or a middle dot that stands between the prefix and the ordinal? は joins nothing. */
static bool joins_names(const cq_segment *segment, const mention *found)
{
    cq_str between = {segment->text.data + found->prefix_end, found->start - found->prefix_end};
    return between.len && !cqk_equal(between, CQ_STR("は")) && !cqk_equal(between, CQ_STR("が"));
}

/* 日加閣僚委員会の|第二回会合: a body in front, whose meetings are its own. */
static bool holds_meetings(const cq_segment *segment, const mention *found)
{
    static const char *const bodies[] = {"委員会", "委員會", "委员会", "理事会",  "審議会",
                                         "部会",   "本部",   "協議会", "検討会",  "懇談会",
                                         "研究会", "調査会", "小委",   "分科会",  "幹事会",
                                         "評議会", "聯委會", "联委会", "グループ"};
    cq_str prefix = {segment->text.data + found->prefix_start,
                     found->prefix_end - found->prefix_start};
    for (size_t k = 0; k < CQK_COUNT(bodies); k++)
        if (cqk_ends_in(prefix, bodies[k]))
            return (found->flags & MENTION_BARE) != 0;
    return false;
}

static const char *joint_of(const cq_segment *segment, const mention *found)
{
    if (found->flags & MENTION_BODY)
        return found->flags & MENTION_CJK       ? ""
               : found->flags & MENTION_ROMANCE ? " de "
               : found->flags & MENTION_GERMAN  ? " der "
                                                : " of the ";
    if (found->flags & MENTION_CJK)
        return joins_names(segment, found) && !holds_meetings(segment, found) ? "・" : "";
    return " ";
}

/* "first meeting of the dialogue", "of the Dialogue", "of the trilateral dialogue": the series is
 * one that the document has named. */
static bool is_bare_head(const model *m, const cq_segment *segment, uint32_t first, uint32_t end)
{
    uint32_t value = 0;
    while (first + 1 < end && !is_capital(segment, first) &&
           word_class(m, segment, first) == WORD_GENERIC)
        first++;
    uint32_t used = cqk_lexicon_match(m->heads, segment, first, &value);
    static const char *const contractions[] = {"del", "du"};
    bool article = first > 0 && (word_class(m, segment, first - 1) == WORD_STOP ||
                                 cqk_token_in(segment, first - 1, contractions, 2));
    bool term =
        article && !(value & (HEAD_COUNTED | HEAD_BODY)) && head_kind(value) != KIND_ACRONYM;
    return used && first + used == end && (term || !is_capital(segment, first)) &&
           !(value & HEAD_NAME);
}

/* "twenty-second session of the Commission": no more than a body's noun behind the head? */
static bool of_plain_body(const model *m, const cq_segment *segment, const mention *found)
{
    static const char *const nouns[] = {
        "commission",      "committee",  "council",     "comision",  "comite",     "consejo",
        "conseil",         "kommission", "ausschusses", "комиссии",  "комитета",   "совета",
        "межправкомиссии", "мпк",        "board",       "authority", "assembly",   "asamblea",
        "assemblee",       "group",      "groupe",      "grupo",     "conference", "congress",
        "convention",      "tribunal"};
    uint32_t last = found->last;
    uint32_t own = token_at(segment, found->first, found->name_start);
    if (found->ordinal && last == own + 2 && !(found->flags & MENTION_GERMAN) &&
        kind_group(found->kind) == KIND_MEETING &&
        cqk_word_in(m->host, cqk_token(segment, own), nouns, CQK_COUNT(nouns)))
        return true; /* "271st Council meeting" */
    if (found->flags & (MENTION_CJK | MENTION_HANGUL | MENTION_ACRONYM) ||
        last < found->first + 3 ||
        !cqk_word_in(m->host, cqk_token(segment, last - 1), nouns, CQK_COUNT(nouns)))
        return false;
    uint32_t value = 0;
    uint32_t before = word_class(m, segment, last - 2);
    return before == WORD_STOP || before == WORD_OF || /* заседание комиссии */
           (cqk_lexicon_match(m->heads, segment, last - 2, &value) == 1 && !(value & HEAD_BODY));
}

/* "La Comisión decidió celebrar su quinto período de sesiones": is the body in front no more than a
 * noun and its article? */
static bool has_plain_prefix(const model *m, const cq_segment *segment, const mention *found)
{
    static const char *const nouns[] = {"commission", "committee", "council", "comision",
                                        "comite",     "consejo",   "conseil", "kommission",
                                        "ausschuss",  "board",     "assembly"};
    if (!(found->flags & MENTION_BODY) || (found->flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    uint32_t first = token_at(segment, 0, found->prefix_start);
    uint32_t last = token_at(segment, first, found->prefix_end - 1);
    first += first < last && word_class(m, segment, first) == WORD_STOP;
    return first == last && cqk_word_in(m->host, cqk_token(segment, last), nouns, CQK_COUNT(nouns));
}

/* "first round of these consultations": of the ones that were named. */
static bool is_pointed_at(const model *m, const cq_segment *segment, const mention *found)
{
    static const char *const these[] = {"these", "this",  "этих",  "этого", "этои", "данных",
                                        "ces",   "cette", "estas", "esta",  "este", "dieser"};
    uint32_t value = 0;
    uint32_t last = found->last;
    return last > found->first + 2 && cqk_lexicon_match(m->heads, segment, last - 1, &value) &&
           cqk_word_in(m->host, cqk_token(segment, last - 2), these, CQK_COUNT(these));
}

/* "Chile-Peru Cyber Dialogue Meeting", "Consultations Session": the name is that of the talks, of
 * which it is a meeting; their kind, or the mention's own. */
static uint32_t kind_of_talks(const model *m, const cq_segment *segment, const mention *found)
{
    uint32_t value = 0;
    if (kind_group(found->kind) != KIND_MEETING ||
        (found->flags & (MENTION_CJK | MENTION_HANGUL | MENTION_SHADOW)))
        return found->kind;
    for (uint32_t i = found->first + 1; i + 1 < found->last; i++) {
        if (!is_capital(segment, i) || cqk_lexicon_match(m->heads, segment, i, &value) != 1)
            continue;
        uint32_t talks = head_kind(value);
        if (kind_group(talks) == KIND_DIALOGUE && !(value & HEAD_BODY) &&
            cqk_lexicon_match(m->heads, segment, i + 1, &value) && head_kind(value) == found->kind)
            return talks;
    }
    return found->kind;
}

uint32_t document_add_name(document *d, const cq_segment *segment, size_t index)
{
    mention *found = &d->found.items[index];
    uint32_t kind = kind_of_talks(d->m, segment, found);
    name_source source = {.segment = segment, .end = found->name_end, .kind = kind};
    source.start = inner_name(d->m, segment, found, &source.kind);
    uint32_t name = token_at(segment, found->first, source.start);
    if ((found->flags & MENTION_COUNTED) && source.start == found->name_start &&
        name < segment->tokens->count && leading_head(d->m, segment, found, name))
        source.start = segment->tokens->start[name + leading_head(d->m, segment, found, name)];
    uint32_t first = token_at(segment, found->first, source.start);
    if (word_class(d->m, segment, first) == WORD_AND && first + 2 < found->last) {
        first += 2; /* "twenty-third and final | meeting" */
        source.start = segment->tokens->start[first];
    }
    if ((source.start > found->name_start && is_bare_head(d->m, segment, first, found->last)) ||
        is_pointed_at(d->m, segment, found)) {
        found->flags |= MENTION_BARE;
        found->kind = source.kind;
    }
    if (found->flags & MENTION_BETWEEN)
        source.flags |= NAME_BETWEEN;
    if (found->flags & (MENTION_CJK | MENTION_HANGUL))
        source.flags |= NAME_CJK;
    if (first < segment->tokens->count && starts_upper(segment, first))
        source.flags |= NAME_CAPITAL;
    if (!(found->flags & (MENTION_BARE | MENTION_MAYBE)))
        source.flags |= NAME_PROPER;
    if (found->prefix_end > found->prefix_start) {
        const mention *front = series_in_front(&d->found, index);
        bool plain = found->flags & MENTION_BARE && source.end - source.start <= 12;
        if (front && plain && !(found->flags & MENTION_BODY)) {
            source.start = front->name_start;
            source.end = front->name_end;
            source.flags |= NAME_PROPER;
        } else if (plain && is_meeting_in_front(d->m, segment, found, &source.kind)) {
            source.start = found->prefix_start;
            source.end = found->prefix_end;
            source.flags |= NAME_PROPER;
        } else if (d->body.len && is_headings_body(d, segment, found)) {
            found->flags = (found->flags & ~(uint32_t)MENTION_BODY) | MENTION_OWN | MENTION_BARE;
        } else if (front || (found->flags & MENTION_BODY) || is_body(d->m, segment, found)) {
            source.prefix_start = found->prefix_start;
            source.prefix_end = found->prefix_end;
            source.joint = joint_of(segment, found);
            source.flags |= NAME_PROPER;
        }
    }
    if (source.start >= source.end)
        source.start = found->name_start;
    if (of_plain_body(d->m, segment, found) || has_plain_prefix(d->m, segment, found))
        source.flags |= NAME_OF_BODY;
    if (found->flags & MENTION_OF_BODY)
        source.flags |= NAME_ASIDE;
    if (found->flags & MENTION_ORGAN)
        source.flags |= NAME_ORGAN;
    return series_add(&d->series, &source);
}
