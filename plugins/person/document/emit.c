/*
 * emit.c - a name as an entity: its value, role, affiliation and score.
 */
#include "person.h"

#include <string.h>

enum { SCORE_REPEATED = 450, SCORE_SURE = 900 };

/* The text with runs of white space as one blank. */
static size_t plain(cq_str text, char *out)
{
    size_t n = 0;
    for (size_t i = 0; i < text.len && n < VALUE_MAX; i++) {
        bool space = text.data[i] == ' ' || text.data[i] == '\t';
        if (space && n && out[n - 1] == ' ')
            continue;
        out[n++] = space ? ' ' : text.data[i];
    }
    return n;
}

/* A surname in front of an office and its title (村上アフリカ部参事官) also looks like the name of
 * the office: the title decides, as a verb of speaking does (吴鹏|介绍论坛). */
static uint32_t score_of(const char *rule)
{
    if (strcmp(rule, "kanji-far-title") == 0 || strcmp(rule, "kana-far-title") == 0 ||
        strcmp(rule, "name-verb") == 0)
        return SCORE_SURE;
    return strcmp(rule, "repeated") == 0 ? SCORE_REPEATED : CQ_SCORE_DEFAULT;
}

/* "Mr. McAfee": no company, where Mr. stands at once in front. */
static bool is_behind_mister(const person_worker *worker, const person_name *name)
{
    static const char *const misters[] = {"Mr",   "Mr.",   "Mrs",  "Mrs.",   "Ms",     "Ms.",
                                          "Herr", "Herrn", "Frau", "Messrs", "Messrs."};
    uint32_t i = name->first;
    for (uint32_t back = 1; name->words == 1 && back <= 2 && back <= i; back++)
        if (cqk_token_in(worker->segment, i - back, misters, CQK_COUNT(misters)))
            return back == 1 || cqk_token_is(worker->segment, i - 1, CQ_STR("."));
    return false;
}

/* Is token i a word that names of bodies have: Ministry, Institute; or an acronym? */
static bool names_body(const person_worker *worker, uint32_t i)
{
    static const char *const heads[] = {
        "Ministry",     "Department",   "Office",       "Agency",      "Bureau",
        "Commission",   "Committee",    "Council",      "Secretariat", "Institute",
        "University",   "College",      "Academy",      "Centre",      "Center",
        "Bank",         "Fund",         "Board",        "Division",    "Delegation",
        "Mission",      "Embassy",      "Directorate",  "Service",     "Authority",
        "Court",        "Parliament",   "Assembly",     "Senate",      "Union",
        "Organization", "Organisation", "Association",  "Society",     "Federation",
        "Corporation",  "Command",      "Police",       "Cabinet",     "Ministère",
        "Institut",     "Université",   "Conseil",      "Comité",      "Commission",
        "Ministerio",   "Instituto",    "Universidad",  "Consejo",     "Comisión",
        "Ministerium",  "Universität",  "Amt",          "Amts",        "Bundesministerium",
        "Министерства", "Института",    "Университета", "Комитета",    "Департамента"};
    const cq_segment *segment = worker->segment;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        if (cqk_token_is_word(segment, i, heads[k]))
            return true;
    return cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) &&
           segment->tokens->end[i] - segment->tokens->start[i] > 2;
}

/*
 * The body in the text of a role: what stands behind "of", "at" and the like and names one, or the
 * whole text of "Name, Institute".
 */
static cq_str affiliation(const person_worker *worker, const person_name *name, cq_str role,
                          const char *rule)
{
    static const char *const links[] = {"of", "at", "in", "de", "du", "del", "der", "des"};
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    cq_str none = {NULL, 0};
    if (role.len == 0)
        return none;
    uint32_t start = (uint32_t)(role.data - segment->text.data);
    enum { REACH = 64 }; /* a role stands near its name */
    uint32_t first = name->first > REACH ? name->first - REACH : 0;
    while (first < t->count && t->start[first] < start)
        first++;
    uint32_t tokens;
    bool whole = strcmp(rule, "affiliation") == 0 && first < t->count &&
                 !(person_word(worker, first, &tokens) & WORD_ROLE);
    uint32_t from = whole ? first : UINT32_MAX;
    for (uint32_t i = first; i < t->count && t->end[i] <= (size_t)start + role.len; i++) {
        bool link = false;
        for (size_t k = 0; k < CQK_COUNT(links) && from == UINT32_MAX; k++)
            link |= cqk_token_is_word(segment, i, links[k]);
        if (link)
            from = i + 1 +
                   (cqk_token_is(segment, i + 1, CQ_STR("the")) ||
                    cqk_token_is(segment, i + 1, CQ_STR("la")));
        else if (from != UINT32_MAX && names_body(worker, i))
            return (cq_str){segment->text.data + t->start[from],
                            (size_t)start + role.len - t->start[from]};
    }
    return none;
}

/* "Hans-Dietrich Genschers": how many bytes of a German genitive end a name whose surname the
 * document has without them too. */
static size_t genitive(const person_worker *worker, const person_name *name)
{
    enum { STEM_MIN = 4 };
    const cq_segment *segment = worker->segment;
    cq_str word = cqk_token(segment, name->last - 1);
    bool whole = name->end == segment->tokens->end[name->last - 1];
    bool letters = segment->tokens->kind[name->last - 1] == CQ_TOKEN_LETTER;
    if (!whole || !letters || word.len <= STEM_MIN || word.data[word.len - 1] != 's' ||
        word.data[word.len - 2] == 's')
        return 0;
    uint32_t tokens;
    bool full = (person_word(worker, name->last - 1, &tokens) & (WORD_SURNAME | WORD_GIVEN)) != 0;
    return !full && person_memory_knows(worker, (cq_str){word.data, word.len - 1});
}

/* "MUÑOZ": "Muñoz", in place; the letters of ASCII and Latin-1. */
static void lower_words(char *text, size_t len)
{
    bool inside = false;
    for (size_t k = 0; k < len; k++) {
        unsigned char c = (unsigned char)text[k];
        unsigned char front = k > 0 ? (unsigned char)text[k - 1] : 0;
        bool accented = front == 0xC3 && c >= 0x80 && c <= 0x9E && c != 0x97;
        if (inside && ((c >= 'A' && c <= 'Z') || accented))
            text[k] = (char)(c | 0x20);
        if (c != 0xC3) /* the first of two bytes */
            inside = c >= 0x80 || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}

/* "WALKER, don Patricio": "Patricio Walker". */
static size_t turned_round(const person_worker *worker, const person_name *name, char *out)
{
    const cq_segment *segment = worker->segment;
    cq_str given = cqk_tokens(segment, name->given_first, name->last);
    cq_str family = cqk_tokens(segment, name->first, name->given_first - 2);
    size_t len = plain(given, out);
    out[len++] = ' ';
    size_t start = len;
    len += plain(family, out + len);
    lower_words(out + start, len - start);
    return len;
}

/* "佐 藤 清 雄", whose characters stand apart on a roster: without the spaces, in place. */
static size_t close_up(char *value, size_t len)
{
    size_t spaces = 0;
    size_t kept = 0;
    for (size_t k = 0; k < len; k++)
        spaces += value[k] == ' ';
    if (spaces < 2 || (unsigned char)value[0] < 0xE3 || (unsigned char)value[0] > 0xE9)
        return len;
    for (size_t k = 0; k < len; k++)
        if (value[k] != ' ')
            value[kept++] = value[k];
    return kept;
}

void person_emit(person_worker *worker, const person_name *name, cq_str role, const char *rule)
{
    char value[VALUE_MAX];
    cq_str text = {worker->segment->text.data + name->start, name->end - name->start};
    size_t len = person_nominative(worker, name, value);
    if (name->given_first)
        len = turned_round(worker, name, value);
    if (len == 0) {
        text.len -= genitive(worker, name);
        len = close_up(value, plain(text, value));
    }
    cq_str body = affiliation(worker, name, role, rule);
    bool whole = body.len == role.len; /* "Name, Institute": no role is told */
    cq_field fields[2];
    uint32_t count = 0;
    if (role.len && !whole)
        fields[count++] = (cq_field){CQ_STR("role"), role, CQ_FIELD_STRING};
    if (body.len)
        fields[count++] = (cq_field){CQ_STR("affiliation"), body, CQ_FIELD_STRING};
    cq_entity entity = {.size = sizeof entity,
                        .start = name->start,
                        .end = name->end,
                        .score = is_behind_mister(worker, name) ? SCORE_SURE : score_of(rule),
                        .value = {value, len},
                        .rule = {rule, strlen(rule)},
                        .field_count = count,
                        .fields = count ? fields : NULL};
    cq_status status = worker->out->entity(worker->out, &entity);
    if (status == CQ_STOP)
        worker->status = status;
}
