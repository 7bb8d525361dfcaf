/*
 * shared.c - English names that share a head in the plural: a mention each.
 *
 *   Departments of [Defense], [Homeland Security], and [Justice]
 *   [British] and [French Embassies]      [State] and [Defense Departments]
 *   [House] and [Senate Foreign Relations Committees]
 *   [Foreign Ministries of Chile], [Peru] and [Oman]
 *
 * What is common to them, the head and the state or the modifiers beside it, is written once; each
 * mention's value is the name that its part would have alone.
 */
#include "names/heads.h"
#include "names/phrase.h"

#include <string.h>

enum { PARTS = 16, PART_TOKENS = 6 };

/* One name: its own tokens, without the head. */
typedef struct part {
    uint32_t first;
    uint32_t last;
    uint32_t owner; /* tokens of the state at its beginning */
} part;

typedef struct parts {
    part list[PARTS]; /* from right to left */
    uint32_t count;
} parts;

/* A name that is put together; `len` over its size: too long. */
typedef struct name {
    char text[256];
    size_t len;
} name;

static void append(name *to, cq_str text)
{
    if (text.len == 0)
        return;
    size_t len = to->len + (to->len > 0) + text.len;
    if (len <= sizeof to->text) {
        if (to->len)
            to->text[to->len] = ' ';
        memcpy(to->text + len - text.len, text.data, text.len);
    }
    to->len = len;
}

static void append_tokens(name *to, const phrase *p, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) /* a line may end between them */
        append(to, cqk_token(p->segment, i));
}

/* The head for one: "Ministries" -> "Ministry". */
static void append_head(name *to, const phrase *p)
{
    char text[32];
    cq_str head = cqk_token(p->segment, p->head);
    bool ies = head.len > 3 && memcmp(head.data + head.len - 3, "ies", 3) == 0;
    int len = snprintf(text, sizeof text, "%.*s%s", (int)(head.len - (ies ? 3 : 1)), head.data,
                       ies ? "y" : "");
    append(to, (cq_str){text, len > 0 && (size_t)len < sizeof text ? (size_t)len : 0});
}

/* The mention is the body of that name; false: the gazetteer has none. */
static bool take_known(const agency_worker *w, mention *m, const name *of)
{
    return of->len > sizeof of->text ||
           agency_find_name(&w->model->set, (cq_str){of->text, of->len}, &m->source, &m->node);
}

static cq_status take_name(agency_worker *w, mention *m, const name *own)
{
    return own->len > sizeof own->text ? CQ_OK
                                       : agency_set_value(w, m, (cq_str){own->text, own->len});
}

/* The whole name of a part behind the head: "Department of Commerce", "Department of the Navy". */
static cq_status name_right(agency_worker *w, const phrase *p, mention *m, const part *own)
{
    name full = {.len = 0};
    name with_article = {.len = 0};
    append_head(&full, p);
    append_tokens(&full, p, p->after, p->after + 1);
    with_article = full;
    append(&with_article, CQ_STR("the"));
    append_tokens(&full, p, own->first, own->last);
    append_tokens(&with_article, p, own->first, own->last);
    return take_known(w, m, &full) || take_known(w, m, &with_article) ? CQ_OK
                                                                      : take_name(w, m, &full);
}

/* Past what stands between two parts; `i` itself: the list ends. */
static uint32_t skip_join(const phrase *p, uint32_t i)
{
    uint32_t next = i + agency_phrase_is(p, i, ",");
    next += agency_phrase_join(p, next);
    if (next > i)
        next += agency_phrase_is(p, next, "of") || agency_phrase_is(p, next, "on");
    return next > i ? next + agency_phrase_article(p, next) : i;
}

/* Behind the run of capitals at i, with the hyphens inside it: "Inter-American Summits". */
static uint32_t run_end(const phrase *p, uint32_t i)
{
    uint32_t end = i;
    while (end - i < PART_TOKENS &&
           (agency_phrase_capital(p, end) ||
            (end > i && agency_phrase_hyphen(p, end) && agency_phrase_capital(p, end + 1))))
        end++;
    return end;
}

/* "Security, Legal and Political Affairs, Migration, and Trade": does a list of three and more go
 * on from i that has a comma in front of its last "and"? Then one without stands inside a part. */
static bool has_last_comma(const phrase *p, uint32_t i)
{
    enum { LIST_MAX = 40 };
    uint32_t commas = 0;
    for (uint32_t k = i; k < i + LIST_MAX && k + 1 < p->segment->tokens->count; k++) {
        bool comma = agency_phrase_is(p, k, ",");
        if (comma && agency_phrase_join(p, k + 1))
            return commas > 0 && !agency_phrase_article(p, k + 2) &&
                   !agency_phrase_run_has_head(p, k + 2);
        commas += comma;
        if (!comma && !agency_phrase_capital(p, k) && !agency_phrase_join(p, k) &&
            !agency_phrase_hyphen(p, k))
            return false;
    }
    return false;
}

/* Houses and departments that stand alone in front of "and": "House and | Senate Committees". */
static bool is_short_name(const phrase *p, uint32_t i)
{
    static const char *const names[] = {"House",    "Senate",       "State",     "War",
                                        "Navy",     "Army",         "Air",       "Colonial",
                                        "Treasury", "Commonwealth", "Dominions", "India"};
    return agency_phrase_trade(p, i) || cqk_token_in(p->segment, i, names, CQK_COUNT(names));
}

/* Does the name at i belong to what the head shares, and is none of its own? "Treasury" is both. */
static bool is_part(const phrase *p, uint32_t i)
{
    return agency_phrase_word(p, i) &&
           (!agency_phrase_run_has_head(p, i) || (run_end(p, i) == i + 1 && is_short_name(p, i)));
}

static uint32_t read_right(const phrase *p, parts *all)
{
    uint32_t i = p->after + 1 + agency_phrase_article(p, p->after + 1);
    bool inner = has_last_comma(p, i);
    while (all->count < PARTS && (all->count == 0 ? agency_phrase_word(p, i) : is_part(p, i))) {
        uint32_t end = run_end(p, i);
        uint32_t second = inner && agency_phrase_join(p, end) ? run_end(p, end + 1) : end;
        if (second > end + 1 && agency_phrase_is(p, second, ","))
            end = second; /* "Legal and Political Affairs" */
        all->list[all->count++] = (part){.first = i, .last = end};
        uint32_t next = skip_join(p, end);
        if (next == end)
            break;
        i = next;
    }
    return all->count;
}

/* Heads that are names with one complement, too: "Departments of State". */
static bool is_strong(const phrase *p)
{
    static const char *const heads[] = {"Ministries", "Departments", "Universities",
                                        "Embassies",  "Offices",     "Bureaus",
                                        "Bureaux",    "Institutes",  "Directorates"};
    return cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads));
}

/* "Ministries of Finance and Defence | of Japan": whose all of them are. */
static bool read_owner(const phrase *p, uint32_t last, cqk_country_match *owner)
{
    uint32_t at = last + 1 + agency_phrase_article(p, last + 1);
    return agency_phrase_is(p, last, "of") && agency_phrase_country(p, at) &&
           cqk_country_at(p->w->model->countries, p->segment, at, owner);
}

/* Do the parts behind the head name states and nothing else: "Ministries of Chile and Peru"? */
static bool are_states(const phrase *p, const parts *all)
{
    for (uint32_t k = 0; k < all->count; k++) {
        uint32_t tokens = agency_phrase_country(p, all->list[k].first);
        if (tokens == 0 || all->list[k].first + tokens != all->list[k].last)
            return false;
    }
    return all->count > 0;
}

static void set_owner(mention *m, const cqk_country_match *state)
{
    memcpy(m->country, state->code, sizeof m->country);
    memcpy(m->beside, state->code, sizeof m->beside - 1);
}

/* "Foreign Ministry" of a part that is a state: the body's name, or that name with the state. */
static cq_status name_of_state(agency_worker *w, const phrase *p, mention *m, uint32_t first,
                               const part *own)
{
    name full = {.len = 0};
    cqk_country_match state;
    if (cqk_country_at(p->w->model->countries, p->segment, own->first, &state))
        set_owner(m, &state);
    append_tokens(&full, p, first, p->head);
    append_head(&full, p);
    if (take_known(w, m, &full))
        return CQ_OK;
    append(&full, CQ_STR("of"));
    append_tokens(&full, p, own->first, own->last);
    return take_name(w, m, &full);
}

/* "Foreign Ministries of Chile and Peru": what stands in front of the head is each one's. */
static cq_status add_of_states(agency_worker *w, const phrase *p, uint32_t first, const parts *all)
{
    for (uint32_t k = 0; k < all->count; k++) {
        const part *own = &all->list[k];
        mention *m = agency_add(w, k ? own->first : first, own->last, "shared-head");
        if (!m)
            return CQ_E_MEMORY;
        cq_status status = name_of_state(w, p, m, first, own);
        if (status != CQ_OK)
            return status;
    }
    return CQ_OK;
}

/* "Ministries of Foreign Affairs of Chile | and Peru": the one part is that of other states, too.
 */
static cq_status add_owners(agency_worker *w, const phrase *p, const part *own, uint32_t last)
{
    uint32_t i = last + 1 + agency_phrase_article(p, last + 1);
    i += agency_phrase_country(p, i);
    for (uint32_t n = 0; n < PARTS; n++) {
        uint32_t next = skip_join(p, i);
        uint32_t tokens = next > i ? agency_phrase_country(p, next) : 0;
        cqk_country_match state;
        if (tokens == 0 || agency_phrase_capital(p, next + tokens) ||
            !cqk_country_at(p->w->model->countries, p->segment, next, &state))
            return CQ_OK;
        i = next + tokens;
        mention *m = agency_add(w, next, i, "shared-head");
        if (!m)
            return CQ_E_MEMORY;
        set_owner(m, &state);
        cq_status status = name_right(w, p, m, own);
        if (status != CQ_OK)
            return status;
    }
    return CQ_OK;
}

/* Ministries and departments: none is called by its state alone. */
static bool needs_matter(const phrase *p)
{
    static const char *const heads[] = {"Ministries", "Departments", "Offices",     "Bureaus",
                                        "Bureaux",    "Agencies",    "Directorates"};
    return cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads));
}

static cq_status add_right(agency_worker *w, const phrase *p)
{
    parts all = {.count = 0};
    cqk_country_match owner;
    if (read_right(p, &all) < (is_strong(p) ? 1 : 2))
        return CQ_OK;
    uint32_t first = agency_phrase_strip(p, agency_phrase_left(p));
    if (are_states(p, &all) && needs_matter(p))
        return first < p->head ? add_of_states(w, p, first, &all) : CQ_OK;
    bool owned = read_owner(p, all.list[all.count - 1].last, &owner);
    for (uint32_t k = 0; k < all.count; k++) {
        const part *own = &all.list[k];
        mention *m = agency_add(w, k ? own->first : p->head, own->last, "shared-head");
        if (!m)
            return CQ_E_MEMORY;
        if (owned)
            memcpy(m->beside, owner.code, sizeof m->beside - 1);
        cq_status status = name_right(w, p, m, own);
        if (status != CQ_OK)
            return status;
    }
    return owned && all.count == 1 ? add_owners(w, p, &all.list[0], all.list[0].last) : CQ_OK;
}

/* The part that ends at `end`, in front of "and" or a comma: a state, or one or two words for what
 * a department does, with or without the state of them all. */
static bool read_left_part(const phrase *p, uint32_t end, bool states, part *own)
{
    cqk_country_match match;
    uint32_t owner = agency_country_before(p->w, end, &match);
    *own = (part){.first = end - owner, .last = end, .owner = owner};
    if (states)
        return owner > 0 && agency_phrase_capital(p, own->first);
    if (owner || end == 0 || !is_short_name(p, end - 1))
        return false;
    own->first = end - 1;
    while (own->first > 0 && own->last - own->first < 3 && agency_phrase_trade(p, own->first - 1))
        own->first--;
    owner = agency_country_before(p->w, own->first, &match);
    own->first -= owner;
    own->owner = owner;
    return true;
}

/* The parts in front of the head, from the last to the first. */
static uint32_t read_left(const phrase *p, parts *all)
{
    uint32_t begin = p->head;
    while (begin > 0 && p->head - begin < PART_TOKENS && agency_phrase_word(p, begin - 1))
        begin--; /* over what was found before: "Senate" is a name of its own */
    if (begin == p->head || begin < 2)
        return 0;
    uint32_t owner = agency_phrase_country(p, begin);
    if (owner >= p->head - begin)
        owner = p->head - begin;
    if (!owner && !is_short_name(p, begin))
        return 0;
    all->list[all->count++] = (part){.first = begin, .last = p->head, .owner = owner};
    bool joined = agency_phrase_join(p, begin - 1);
    for (uint32_t i = begin; joined && all->count < PARTS && i >= 2;) {
        i -= agency_phrase_join(p, i - 1);
        i -= i > 0 && agency_phrase_is(p, i - 1, ",");
        part *own = &all->list[all->count];
        if (i < 1 || !read_left_part(p, i, owner > 0, own))
            break;
        all->count++;
        i = own->first;
        if (i == 0 || !agency_phrase_is(p, i - 1, ",") || (!owner && own->owner))
            break;
    }
    return all->count;
}

/* Embassies have a form of their own: "Embassy of France". */
static bool append_mission(name *to, const phrase *p, const char *code)
{
    static const char *const heads[] = {"Embassies", "Legations", "Consulates"};
    cq_str state = cqk_country_name(code);
    if (state.len == 0 || !cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads)))
        return false;
    append_head(to, p);
    append(to, CQ_STR("of"));
    append(to, agency_wants_article(state) ? CQ_STR("the") : CQ_STR(""));
    append(to, state);
    return true;
}

/* Where begins what the last part shares with the others? "Senate | Foreign Relations" */
static uint32_t common_first(const phrase *p, const part *last)
{
    static const char *const houses[] = {"House", "Senate"};
    if (last->owner)
        return last->first + last->owner;
    return cqk_token_in(p->segment, last->first, houses, CQK_COUNT(houses)) ? last->first + 1
                                                                            : p->head;
}

/* The name of a part in front of the head: its own words, what the last part shares with it, and
 * the head. The state in front tells whose the body is. */
static cq_status name_left(agency_worker *w, const phrase *p, mention *m, const parts *all,
                           const part *own)
{
    name body = {.len = 0};
    name full = {.len = 0};
    cqk_country_match match;
    if (own->owner &&
        cqk_country_of(p->w->model->countries, p->segment, own->first, own->owner, &match)) {
        memcpy(m->country, match.code, sizeof m->country);
        memcpy(m->beside, match.code, sizeof m->beside - 1);
        if (append_mission(&full, p, match.code))
            return take_name(w, m, &full);
    }
    const part *last = &all->list[0];
    append_tokens(&body, p, own->first + own->owner, own->last);
    append_tokens(&body, p, own == last ? p->head : common_first(p, last), p->head);
    append_head(&body, p);
    if (take_known(w, m, &body))
        return CQ_OK;
    append_tokens(&full, p, own->first, own->first + own->owner);
    append(&full, (cq_str){body.text, body.len});
    return take_name(w, m, &full);
}

/* Heads of what is no body but with the states or houses in front of it. */
static bool is_counted_alone(const phrase *p, const part *last)
{
    static const char *const any[] = {"Departments", "Ministries", "Offices",
                                      "Bureaus",     "Bureaux",    "Divisions"};
    return last->owner > 0 || common_first(p, last) < p->head ||
           cqk_token_in(p->segment, p->head, any, CQK_COUNT(any));
}

static cq_status add_left(agency_worker *w, const phrase *p)
{
    parts all = {.count = 0};
    if (read_left(p, &all) < 2 || !is_counted_alone(p, &all.list[0]))
        return CQ_OK;
    for (uint32_t k = all.count; k-- > 0;) {
        const part *own = &all.list[k];
        mention *m = agency_add(w, own->first, k ? own->last : p->after, "shared-head");
        if (!m)
            return CQ_E_MEMORY;
        cq_status status = name_left(w, p, m, &all, own);
        if (status != CQ_OK)
            return status;
    }
    return CQ_OK;
}

cq_status agency_phrase_add_shared(agency_worker *w, const phrase *p)
{
    static const char *const links[] = {"of", "on", "for"};
    if (cqk_token_in(p->segment, p->after, links, CQK_COUNT(links)) &&
        agency_phrase_word(p, p->after + 1 + agency_phrase_article(p, p->after + 1)))
        return add_right(w, p);
    return add_left(w, p);
}
