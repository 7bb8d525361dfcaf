/*
 * document.c - collects the mentions of a document, learns its acronyms, and links bare mentions
 * ("second meeting") to the series that they count: the one named last before them that fits.
 */
#include "document.h"

#include <stdlib.h>
#include <string.h>

enum { LOOK_BACK = 200, MAIN_MAX = 300 };

bool document_open(document *d, const model *m)
{
    memset(d, 0, sizeof *d);
    d->m = m;
    d->series.m = m;
    d->phrases = malloc(PHRASES * sizeof *d->phrases);
    d->capitals = malloc(CAPITALS * sizeof *d->capitals);
    return d->phrases && d->capitals;
}

void document_begin(document *d)
{
    series_reset(&d->series);
    d->count = 0;
    d->surveyed = 0;
    d->settled = false;
    d->named = 0;
    memset(&d->unnamed, 0, sizeof d->unnamed);
    d->form_count = 0;
    d->phrase_count = 0;
    d->capital_count = 0;
    d->body = (cq_str){NULL, 0};
    d->current_count = 0;
    d->current_segment = UINT64_MAX;
}

void document_free(document *d)
{
    series_free(&d->series);
    mentions_free(&d->found);
    free(d->records);
    free(d->current);
    free(d->phrases);
    free(d->capitals);
    memset(d, 0, sizeof *d);
}

bool append_record(record **list, size_t *count, size_t *capacity, const record *r)
{
    if (!*list || *count == *capacity) {
        size_t larger = *capacity ? *capacity * 2 : 64;
        record *records = realloc(*list, larger * sizeof *records);
        if (!records)
            return false;
        *list = records;
        *capacity = larger;
    }
    (*list)[(*count)++] = *r;
    return true;
}

static bool add_record(document *d, const mention *m, const cq_segment *segment, uint32_t name)
{
    record r = {.m = *m,
                .segment = segment->index,
                .page = segment->page,
                .name = name,
                .series = NAME_NONE};
    return append_record(&d->records, &d->count, &d->capacity, &r);
}

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
    return used && counts && next + 1 < found->last && is_capital(segment, next) &&
                   word_class(m, segment, next) != WORD_OF
               ? used
               : 0;
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
    uint32_t romance = romance_series(m, segment, found, i, kind);
    if (romance)
        return segment->tokens->start[romance];
    if (last < 2 || (found->flags & MENTION_ROMANCE) ||
        cqk_lexicon_match(m->heads, segment, last - 1, &value) == 0)
        return found->name_start;
    if (kind_group(head_kind(value)) == KIND_MEETING)
        return found->name_start;
    while (i + 2 < last && word_class(m, segment, i) != WORD_OF)
        i++;
    if (i + 2 >= last)
        return found->name_start;
    i++;
    while (i + 1 < last && word_class(m, segment, i) == WORD_STOP)
        i++;
    *kind = head_kind(value);
    return segment->tokens->start[i];
}

static bool starts_upper(const cq_segment *segment, uint32_t i)
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

/* Is it の or a middle dot that stands between the prefix and the ordinal? は joins nothing. */
static bool joins_names(const cq_segment *segment, const mention *found)
{
    cq_str between = {segment->text.data + found->prefix_end, found->start - found->prefix_end};
    return between.len && !cqk_equal(between, CQ_STR("は")) && !cqk_equal(between, CQ_STR("が"));
}

static const char *joint_of(const cq_segment *segment, const mention *found)
{
    if (found->flags & MENTION_BODY)
        return found->flags & MENTION_CJK       ? ""
               : found->flags & MENTION_ROMANCE ? " de "
               : found->flags & MENTION_GERMAN  ? " der "
                                                : " of the ";
    if (found->flags & MENTION_CJK)
        return joins_names(segment, found) ? "・" : "";
    return " ";
}

/* "first meeting of the dialogue", "of these consultations": the series is one that the document
 * has named. */
static bool is_bare_head(const model *m, const cq_segment *segment, uint32_t first, uint32_t end)
{
    uint32_t value = 0;
    uint32_t used = cqk_lexicon_match(m->heads, segment, first, &value);
    return used && first + used == end && !is_capital(segment, first) && !(value & HEAD_NAME);
}

/* "twenty-second session of the Commission": no more than a body's noun behind the head? */
static bool of_plain_body(const model *m, const cq_segment *segment, const mention *found)
{
    static const char *const nouns[] = {
        "commission", "committee",   "council",   "comision", "comite", "consejo", "conseil",
        "kommission", "ausschusses", "комиссии",  "комитета", "совета", "board",   "authority",
        "assembly",   "asamblea",    "assemblee", "group",    "groupe", "grupo"};
    uint32_t last = found->last;
    if (found->flags & (MENTION_CJK | MENTION_HANGUL | MENTION_ACRONYM) ||
        last < found->first + 3 ||
        !cqk_word_in(m->host, cqk_token(segment, last - 1), nouns, CQK_COUNT(nouns)))
        return false;
    uint32_t value = 0;
    uint32_t before = word_class(m, segment, last - 2);
    return before == WORD_STOP || before == WORD_OF || /* заседание комиссии */
           cqk_lexicon_match(m->heads, segment, last - 2, &value);
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

static uint32_t add_name(document *d, const cq_segment *segment, size_t index)
{
    mention *found = &d->found.items[index];
    name_source source = {.segment = segment, .end = found->name_end, .kind = found->kind};
    source.start = inner_name(d->m, segment, found, &source.kind);
    uint32_t name = token_at(segment, found->first, source.start);
    if ((found->flags & MENTION_COUNTED) && source.start == found->name_start &&
        name < segment->tokens->count && leading_head(d->m, segment, found, name))
        source.start = segment->tokens->start[name + leading_head(d->m, segment, found, name)];
    uint32_t first = token_at(segment, found->first, source.start);
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
    if (of_plain_body(d->m, segment, found))
        source.flags |= NAME_OF_BODY;
    return series_add(&d->series, &source);
}

/* "Tokyo Conference on African Development (TICAD 8)": an acronym in brackets behind a name. */
static bool opens_alias(const cq_segment *segment, const mention *front, const mention *found)
{
    static const char *const opening[] = {"(", "（"};
    if (!(found->flags & MENTION_ACRONYM) || (front->flags & MENTION_SHADOW) ||
        found->first != front->last + 1 || (found->ordinal && found->ordinal != front->ordinal))
        return false;
    for (size_t k = 0; k < CQK_COUNT(opening); k++)
        if (cqk_token_is(segment, front->last, (cq_str){opening[k], strlen(opening[k])}))
            return true;
    return false;
}

static bool collect(document *d, const cq_segment *segment)
{
    if (!find_mentions(d->m, segment, &d->found))
        return false;
    for (size_t i = 0; i < d->found.count; i++) {
        mention *found = &d->found.items[i];
        if (segment->flags & CQ_SEGMENT_HEADING)
            found->flags |= MENTION_HEADING;
        found->qualifiers =
            qualifiers_of((cq_str){segment->text.data + found->start, found->end - found->start});
        uint32_t name = NAME_NONE;
        bool named = !(found->flags & MENTION_SHADOW) || (found->flags & MENTION_OF_BODY);
        if (named && !(found->flags & MENTION_ELIDED)) {
            name = add_name(d, segment, i);
            if (name == NAME_NONE)
                return false;
            const record *front = d->count && i > 0 ? &d->records[d->count - 1] : NULL;
            if (front && front->name != NAME_NONE && opens_alias(segment, &front->m, found))
                d->series.names[name].same_as = front->name;
            d->series.names[name].uses++;
            d->series.names[name].counted += (found->flags & MENTION_COUNTED) != 0;
            d->series.names[name].headings += (found->flags & MENTION_HEADING) != 0;
        }
        if (!add_record(d, found, segment, name))
            return false;
        if (found->flags & MENTION_TAIL) {
            record *made = &d->records[d->count - 1];
            made->tail = store_copy(&d->series.memory, (cq_str){segment->text.data + found->start,
                                                                found->end - found->start});
            if (!made->tail.data)
                return false;
        }
    }
    return true;
}

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

/* "Work Group on High Technology Holds 10th Meeting": where the body's name at token i ends, in
 * front of a verb or an ordinal. */
static uint32_t body_last(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const articles[] = {"the", "la",  "le",  "les", "el",  "los", "las", "a",
                                           "der", "die", "das", "des", "den", "dem", "en",  "in"};
    cqk_ordinal ordinal;
    for (i++; i < segment->tokens->count; i++)
        if (word_class(m, segment, i) == WORD_STOP &&
            !cqk_word_in(m->host, cqk_token(segment, i), articles, CQK_COUNT(articles)))
            return i;
        else if (cqk_ordinal_at(m->host, segment, i, &ordinal) && ordinal.form != CQK_ORDINAL_DOT &&
                 ordinal.form != CQK_ORDINAL_ROMAN)
            return i;
    return segment->tokens->count;
}

/* 中蒙边境口岸管理合作委员会大事记: a body in a heading in front of a word for its annals or
 * minutes. */
static cq_str eastern_body(const cq_segment *segment)
{
    static const char *const tails[] = {"大事记", "大事記",   "会议纪要", "會議紀要", "纪要",
                                        "紀要",   "议事录",   "議事録",   "議事要旨", "沿革",
                                        "年表",   "历次会议", "開催実績", "開催状況", "회의록",
                                        "연혁",   "개최 현황"};
    static const char *const bodies[] = {"委员会", "委員会", "委員會", "理事会",
                                         "理事會", "위원회", "协会",   "協議会",
                                         "审议会", "審議会", "联委会", "混委会"};
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
        for (size_t b = 0; b < CQK_COUNT(bodies); b++) {
            size_t size = strlen(bodies[b]);
            if (name.len > size && memcmp(name.data + name.len - size, bodies[b], size) == 0)
                return name;
        }
    }
    return (cq_str){NULL, 0};
}

/* Does the segment name the body whose minutes these are: a short line at the top with a body's
 * noun? */
static bool learn_body(document *d, const cq_segment *segment)
{
    static const char *const nouns[] = {
        "commission", "committee",  "council",   "comision", "comite",   "consejo",
        "conseil",    "kommission", "ausschuss", "ausschuß", "комиссия", "комитет",
        "совет",      "board",      "authority", "assembly", "asamblea", "assemblee",
        "group",      "groupe",     "grupo",     "gruppe",   "panel",    "группа"};
    if (d->body.len || segment->index > 8 || segment->text.len > 120)
        return true;
    const cq_tokens *t = segment->tokens;
    cq_str eastern = eastern_body(segment);
    if (eastern.len) {
        d->body_segment = segment->index;
        d->body = store_copy(&d->series.memory, eastern);
        return d->body.data != NULL;
    }
    if (t->count == 0 || !starts_upper(segment, 0) ||
        cqk_token_is(segment, t->count - 1, CQ_STR(".")))
        return true;
    for (uint32_t i = 0; i < t->count; i++) {
        char key[24];
        cq_str text = cqk_token(segment, i);
        size_t len = d->m->host->fold(text.data, text.len, key, sizeof key);
        for (size_t k = 0; len <= sizeof key && k < CQK_COUNT(nouns); k++)
            if (strlen(nouns[k]) == len && memcmp(nouns[k], key, len) == 0) {
                d->body_segment = segment->index;
                d->body = store_copy(
                    &d->series.memory,
                    without_brackets(cqk_tokens(segment, 0, body_last(d->m, segment, i))));
                return d->body.data != NULL;
            }
    }
    return true;
}

bool document_survey(document *d, const cq_segment *segment)
{
    if (!learn_body(d, segment))
        return false;
    d->surveyed = segment->index + 1;
    return collect(d, segment) && document_learn_acronyms(d, segment);
}

/* Is another name that is surely one of the same series? */
static bool is_confirmed(const document *d, uint32_t index)
{
    const series_name *n = &d->series.names[index];
    uint32_t own = (n->flags & NAME_PROPER) != 0;
    return d->series.names[n->root].propers > own;
}

static bool is_bare(const document *d, const record *r)
{
    if (r->name == NAME_NONE)
        return true;
    const series_name *n = &d->series.names[r->name];
    return (r->m.flags & MENTION_BARE) && !(n->flags & NAME_PROPER);
}

/* May a bare mention of this kind count meetings of that series? */
static bool kinds_fit(const mention *bare, const series_name *of)
{
    bool eastern = (bare->flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
    if (bare->qualifiers & ~of->qualifiers)
        return false; /* "second extraordinary session" counts no ordinary ones */
    bool any = bare->kind == KIND_MEETING || bare->kind == KIND_SESSION ||
               bare->kind == KIND_ROUND || bare->kind == KIND_EDITION ||
               (eastern && bare->kind == KIND_CONFERENCE); /* 회의, 会议: a meeting of any kind */
    uint32_t group = kind_group(bare->kind);
    return any || bare->kind == of->kind || (group == of->group && group != KIND_MEETING);
}

/* How much the document is about a series. */
static uint32_t weight_of(const series_name *n)
{
    return 4 * n->headings + 2 * n->counted + n->uses;
}

static uint32_t look_for_main(const document *d, const mention *bare)
{
    uint32_t best = NAME_NONE;
    uint32_t count = d->series.count < MAIN_MAX ? (uint32_t)d->series.count : MAIN_MAX;
    for (uint32_t i = 0; i < count; i++) {
        const series_name *n = &d->series.names[i];
        bool proper = (n->flags & NAME_PROPER) && n->kind != KIND_ACRONYM;
        if (!proper || !kinds_fit(bare, &d->series.names[n->root]))
            continue;
        if (best == NAME_NONE || weight_of(n) > weight_of(&d->series.names[best]))
            best = i;
    }
    return best == NAME_NONE ? NAME_NONE : d->series.names[best].root;
}

static void forget_mains(document *d)
{
    memset(d->mains_known, 0, sizeof d->mains_known);
}

/* The series that the document is most about, of those that such a mention may count. */
static uint32_t main_series(document *d, const mention *bare)
{
    bool eastern = (bare->flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
    if (bare->qualifiers)
        return look_for_main(d, bare); /* they are few */
    uint32_t *known = &d->mains[eastern][bare->kind];
    if (!d->mains_known[eastern][bare->kind])
        *known = look_for_main(d, bare);
    d->mains_known[eastern][bare->kind] = true;
    return *known;
}

/* "second Review Conference": the series named last that has these words in its name. */
static uint32_t covering_series(const document *d, size_t index)
{
    const record *bare = &d->records[index];
    if (bare->name == NAME_NONE || (bare->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return NAME_NONE;
    const series_name *part = &d->series.names[bare->name];
    for (size_t i = d->named; part->word_count && i > 0 && i + LOOK_BACK > index;
         i = d->records[i - 1].named) {
        const record *r = &d->records[i - 1];
        if (kinds_fit(&bare->m, &d->series.names[r->series]) && r->name != NAME_NONE &&
            r->name != bare->name && series_covers(&d->series.names[r->name], part))
            return r->series;
    }
    return NAME_NONE;
}

/*
 * The series that a bare record counts: the one of the nearest heading, or the document's main one,
 * or the one named before it in its paragraph, whichever comes last before it; else what was
 * counted last.
 */
static uint32_t link_back(document *d, size_t index)
{
    const record *bare = &d->records[index];
    uint32_t counted = NAME_NONE;
    uint32_t covering = covering_series(d, index);
    if (covering != NAME_NONE)
        return covering;
    uint32_t main = main_series(d, &bare->m);
    for (size_t i = d->named; i > 0 && i + LOOK_BACK > index; i = d->records[i - 1].named) {
        const record *r = &d->records[i - 1];
        const series_name *n = &d->series.names[r->series];
        if (!kinds_fit(&bare->m, n) || n->kind == KIND_ACRONYM)
            continue;
        bool here = r->segment == bare->segment && n->kind == bare->m.kind;
        bool heading = (r->m.flags & MENTION_HEADING) && r->page == bare->page;
        if (heading || r->series == main || here)
            return r->series;
        if (counted == NAME_NONE && (n->counted || n->kind == bare->m.kind))
            counted = r->series;
    }
    return main != NAME_NONE ? main : counted;
}

/*
 * Is a short name a name? "Raisina Dialogue" is, unless the document has a longer name that it
 * recalls: "the Cyber Dialogue". Of the weaker kinds ("Policy Meeting") it is one only where it
 * does recall one.
 */
static bool is_own_name(const document *d, const record *r)
{
    bool recalls = is_confirmed(d, r->name);
    bool weak = r->m.kind == KIND_MEETING || r->m.kind == KIND_SESSION || r->m.kind == KIND_ROUND ||
                r->m.kind == KIND_CONSULTATION;
    if (r->m.flags & MENTION_CJK)
        return recalls;
    return r->m.flags & MENTION_ARTICLE ? !recalls && !weak : recalls || !weak;
}

/* A bare mention of a document without series is of the body that the document's head names. */
static uint32_t own_series(document *d, const record *r)
{
    cq_str head = d->series.names[r->name].text;
    char buffer[256];
    if (d->body.len == 0 || kind_group(r->m.kind) != KIND_MEETING)
        return d->series.names[r->name].root;
    bool eastern = (r->m.flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
    const char *link = r->m.flags & MENTION_CJK       ? ""
                       : r->m.flags & MENTION_HANGUL  ? " "
                       : r->m.flags & MENTION_ROMANCE ? " de "
                       : r->m.flags & MENTION_GERMAN  ? " der "
                                                      : " of the ";
    size_t size = head.len + strlen(link) + d->body.len;
    if (size > sizeof buffer)
        return d->series.names[r->name].root;
    cq_str first = eastern ? d->body : head;
    cq_str last = eastern ? head : d->body;
    memcpy(buffer, first.data, first.len);
    memcpy(buffer + first.len, link, strlen(link));
    memcpy(buffer + first.len + strlen(link), last.data, last.len);
    size_t known = d->series.count;
    uint32_t made = document_name_of_text(d, (cq_str){buffer, size}, r->m.kind, NAME_PROPER);
    forget_mains(d);
    if (made == NAME_NONE)
        return d->series.names[r->name].root;
    if (d->series.count > known)
        series_join(&d->series, made);
    d->series.names[made].counted++;
    return d->series.names[made].root;
}

/* The series of which the number before or behind this one was just counted: its seventh session,
 * then its eighth; NAME_NONE if there is none. */
static uint32_t count_on(const document *d, size_t index)
{
    enum { NEAR = 12 };
    const record *bare = &d->records[index];
    for (size_t i = index; bare->m.ordinal && i > 0 && index - i < NEAR; i--) {
        const record *r = &d->records[i - 1];
        bool next = (r->m.ordinal == bare->m.ordinal + 1 || r->m.ordinal + 1 == bare->m.ordinal) &&
                    r->m.qualifiers == bare->m.qualifiers;
        if (r->m.flags & MENTION_SHADOW)
            continue;
        if (r->series != NAME_NONE && !r->m.ordinal)
            return NAME_NONE; /* another series was named in between */
        if (r->series != NAME_NONE && r->m.kind == bare->m.kind)
            return next ? r->series : NAME_NONE;
    }
    return NAME_NONE;
}

/* The series of the counted mention whose head an elided one shares. */
static uint32_t elided_series(const document *d, size_t index)
{
    for (size_t i = index; i > 0; i--) {
        const record *r = &d->records[i - 1];
        if (r->m.ordinal && r->series != NAME_NONE)
            return r->series;
    }
    return NAME_NONE;
}

/* "Annual Meeting": a name without a body's that was linked before means the same again. */
static uint32_t linked_before(const document *d, const record *r)
{
    if (r->name == NAME_NONE || (r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return NAME_NONE;
    const series_name *n = &d->series.names[r->name];
    return memchr(n->text.data, ' ', n->text.len) ? n->linked : NAME_NONE;
}

/* The series of the body that "the Council" is short for, the one that the document is most about;
 * itself if there is none. */
static uint32_t body_series(const document *d, uint32_t name)
{
    const series_name *part = &d->series.names[name];
    uint32_t best = NAME_NONE;
    uint32_t count = d->series.count < MAIN_MAX ? (uint32_t)d->series.count : MAIN_MAX;
    for (uint32_t i = 0; i < count; i++) {
        const series_name *n = &d->series.names[i];
        bool fuller = n->word_count > part->word_count && n->group == part->group &&
                      (n->flags & NAME_PROPER) && !(n->flags & NAME_OF_BODY);
        if (fuller && series_covers(n, part) &&
            (best == NAME_NONE || weight_of(n) > weight_of(&d->series.names[best])))
            best = i;
    }
    return best == NAME_NONE ? part->root : d->series.names[best].root;
}

/* The series named last whose name ends as the run in front of the head does, in two characters
 * more than the head at least: 外相会合 of the 日ASEAN外相会合. */
static uint32_t tail_series(const document *d, size_t index)
{
    enum { MORE = 6 };
    const record *bare = &d->records[index];
    for (size_t i = d->named; i > 0 && i + LOOK_BACK > index; i = d->records[i - 1].named) {
        const series_name *n = &d->series.names[d->records[i - 1].series];
        size_t same = 0;
        while (same < n->text.len && same < bare->tail.len &&
               n->text.data[n->text.len - 1 - same] == bare->tail.data[bare->tail.len - 1 - same])
            same++;
        if (n->kind == bare->m.kind && same >= MORE + MORE)
            return d->records[i - 1].series;
    }
    return NAME_NONE;
}

/* Returns whether the record is bare: whether its series had to be looked for. */
static bool find_series(document *d, size_t index)
{
    record *r = &d->records[index];
    if (r->m.flags & MENTION_ELIDED) {
        r->series = elided_series(d, index);
        return true;
    }
    if (r->m.flags & MENTION_TAIL) {
        r->series = tail_series(d, index);
        return true;
    }
    if ((r->m.flags & MENTION_MAYBE) && !is_own_name(d, r))
        r->m.flags |= MENTION_SHADOW | MENTION_BARE;
    if (!is_bare(d, r)) {
        bool plain = d->series.names[r->name].flags & NAME_OF_BODY;
        r->series = plain ? body_series(d, r->name) : d->series.names[r->name].root;
        return false;
    }
    bool known =
        r->name != NAME_NONE && d->series.names[r->name].word_count > 0 && is_confirmed(d, r->name);
    bool session = r->m.kind == KIND_SESSION || r->m.kind == KIND_MEETING;
    uint32_t counted = known || !session ? NAME_NONE : count_on(d, index);
    bool header = r->segment < d->body_segment + 8 && (r->m.flags & MENTION_HEADING);
    uint32_t before = known ? NAME_NONE : linked_before(d, r);
    if (before != NAME_NONE)
        r->series = before;
    else if (counted != NAME_NONE)
        r->series = counted;
    else if (!known && d->body.len && session && !(r->m.flags & MENTION_SHADOW) &&
             (header || (r->m.flags & MENTION_OWN)))
        r->series = own_series(d, r);
    else
        r->series = known ? d->series.names[r->name].root : link_back(d, index);
    if (r->series == NAME_NONE && r->name != NAME_NONE && !(r->m.flags & MENTION_SHADOW))
        r->series = own_series(d, r);
    if (r->name != NAME_NONE && !(r->m.flags & MENTION_SHADOW))
        d->series.names[r->name].linked = r->series;
    return true;
}

/* "the meeting": the one counted last in its paragraph, else the one that the text is about. */
static void find_focus(record *r, const series_name *of)
{
    bool here = of->told == r->segment || of->topic == 0;
    r->focus = r->m.ordinal ? r->m.ordinal : here ? of->latest : of->topic;
    r->other = r->m.ordinal ? r->m.ordinal : here ? of->topic : of->latest;
}

/* Records are linked in their order; each leaves behind what later ones look back for. */
static void link_record(document *d, size_t index)
{
    bool bare = find_series(d, index);
    record *r = &d->records[index];
    series_name *of = r->series == NAME_NONE ? &d->unnamed : &d->series.names[r->series];
    bool shadow = (r->m.flags & MENTION_SHADOW) != 0;
    if (shadow && !(r->m.flags & (MENTION_NEXT | MENTION_LAST)) && bare)
        find_focus(r, of);
    if (r->m.ordinal) {
        of->latest = r->m.ordinal;
        of->told = r->segment;
        if (of->topic == 0 || (r->m.flags & MENTION_HEADING))
            of->topic = r->m.ordinal;
    }
    r->named = d->named;
    if (r->series != NAME_NONE && !shadow)
        d->named = index + 1;
}

bool document_settle(document *d)
{
    if (d->settled)
        return true;
    d->settled = true;
    if (!document_find_forms(d))
        return false;
    series_settle(&d->series);
    forget_mains(d);
    for (size_t i = 0; i < d->count; i++)
        link_record(d, i);
    return true;
}

static int by_start(const void *a, const void *b)
{
    const record *x = a;
    const record *y = b;
    return (x->m.start > y->m.start) - (x->m.start < y->m.start);
}

static size_t first_of(const document *d, uint64_t segment)
{
    size_t low = 0;
    size_t high = d->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (d->records[middle].segment < segment)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A segment that the survey did not see: its names join the series that are known. */
static bool collect_late(document *d, const cq_segment *segment)
{
    size_t names = d->series.count;
    size_t first = d->count;
    d->surveyed = segment->index + 1;
    if (!collect(d, segment))
        return false;
    for (size_t i = names; i < d->series.count; i++)
        series_join(&d->series, (uint32_t)i);
    forget_mains(d);
    for (size_t i = first; i < d->count; i++)
        link_record(d, i);
    return true;
}

bool document_turn_to(document *d, const cq_segment *segment)
{
    if (!document_settle(d))
        return false;
    if (d->current_segment == segment->index)
        return true;
    if (segment->index >= d->surveyed && !collect_late(d, segment))
        return false;
    d->current_segment = segment->index;
    d->current_count = 0;
    for (size_t i = first_of(d, segment->index);
         i < d->count && d->records[i].segment == segment->index; i++)
        if (!append_record(&d->current, &d->current_count, &d->current_capacity, &d->records[i]))
            return false;
    size_t own = d->current_count;
    if (!document_add_acronyms(d, segment))
        return false;
    if (d->current_count > own) /* its own are sorted */
        qsort(d->current, d->current_count, sizeof *d->current, by_start);
    return true;
}
