/*
 * bind.c - acronyms and short names that the document defines: "Full Name (ACR)" and "ACR (Full
 * Name)".
 *
 * A pair is believed when the letters of the short form occur in the long one in order, the first
 * of them at its beginning (Schwartz and Hearst 2003), or when the long form is a name of the
 * gazetteer and the short form is all capitals.
 */
#include "agency.h"
#include "decide/decide.h"
#include "names/heads.h"
#include "numeral.h"

#include <stdlib.h>
#include <string.h>

enum { SHORT_MAX = 24, SHORT_TOKENS = 5 };

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool agency_letters_fit(cq_str acronym, cq_str name)
{
    size_t n = name.len;
    for (size_t a = acronym.len; a-- > 0;) {
        char c = lower(acronym.data[a]);
        if (!is_letter(acronym.data[a]))
            continue;
        bool found = false;
        while (n > 0 && !found) {
            n--;
            bool begins = n == 0 || !is_letter(name.data[n - 1]);
            found = lower(name.data[n]) == c && (a > 0 || begins);
        }
        if (!found)
            return false;
    }
    return true;
}

static bool is_acronym(cq_str text)
{
    size_t capitals = 0;
    if (text.len < 2 || text.len > SHORT_MAX)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        if (!is_letter(text.data[i]) && !strchr("/-&.", text.data[i]))
            return false;
        capitals += text.data[i] >= 'A' && text.data[i] <= 'Z';
    }
    return capitals >= 2 && is_letter(text.data[0]) && capitals * 2 >= text.len;
}

uint32_t agency_acronym_at(const cq_segment *segment, uint32_t i, cq_str *text)
{
    const cq_tokens *t = segment->tokens;
    uint32_t end = i;
    if (i >= t->count || t->kind[i] != CQ_TOKEN_LETTER)
        return i;
    while (end < t->count && end - i < SHORT_TOKENS && (end == i || cqk_touches(segment, end)) &&
           (t->kind[end] == CQ_TOKEN_LETTER || t->kind[end] == CQ_TOKEN_NUMBER ||
            cqk_token_is(segment, end, CQ_STR("/")) || cqk_token_is(segment, end, CQ_STR("-"))))
        end++;
    *text = cqk_tokens(segment, i, end);
    if (!is_acronym(*text))
        return i;
    if (memchr(text->data, '.', text->len) && cqk_token_is(segment, end, CQ_STR(".")) &&
        cqk_touches(segment, end))
        *text = cqk_tokens(segment, i, ++end); /* "(E.C.A.)" */
    return end;
}

/* Is `part` the end of `whole`, but for case? */
static bool is_tail(cq_str part, cq_str whole)
{
    if (part.len >= whole.len)
        return false;
    whole.data += whole.len - part.len;
    for (size_t i = 0; i < part.len; i++)
        if (lower(part.data[i]) != lower(whole.data[i]))
            return false;
    return true;
}

/* The longer form of a name that was bound before becomes its value. */
static void lengthen(agency_worker *w, binding *b, cq_str value)
{
    cq_str old = {w->facts.data + b->value_at, b->value_len};
    if (b->body != NO_BODY || !is_tail(old, value))
        return;
    uint32_t at = agency_pool_add(&w->facts, value);
    if (at == UINT32_MAX)
        return;
    b->value_at = at;
    b->value_len = (uint32_t)value.len;
}

cq_str agency_long_form(const agency_worker *w, cq_str name)
{
    for (uint32_t i = 0; i < w->binding_count; i++) {
        const binding *b = &w->bindings[i];
        cq_str value = {w->facts.data + b->value_at, b->value_len};
        if (b->body == NO_BODY && is_tail(name, value))
            return value;
    }
    return name;
}

static bool is_post(const char *rule)
{
    return rule && strcmp(rule, "post") == 0;
}

static binding *find_binding(agency_worker *w, cq_str name)
{
    for (uint32_t i = 0; i < w->binding_count; i++) {
        binding *b = &w->bindings[i];
        if (cqk_equal((cq_str){w->facts.data + b->name_at, b->name_len}, name))
            return b;
    }
    return NULL;
}

/* What only a post introduced gives way to what the document explains. */
void agency_bind(agency_worker *w, cq_str name, uint32_t hash, const mention *m, cq_str value)
{
    bool post = is_post(m->rule);
    binding *known = find_binding(w, name);
    if (known && (post || !is_post(known->rule))) {
        lengthen(w, known, value);
        return;
    }
    if (!known && w->binding_count == BINDINGS)
        return;
    uint32_t name_at = agency_pool_add(&w->facts, name);
    uint32_t value_at = agency_pool_add(&w->facts, value);
    if (name_at == UINT32_MAX || value_at == UINT32_MAX)
        return;
    binding *b = known ? known : &w->bindings[w->binding_count++];
    memset(b, 0, sizeof *b);
    b->name_at = name_at;
    b->name_len = (uint32_t)name.len;
    b->value_at = value_at;
    b->value_len = (uint32_t)value.len;
    b->hash = hash;
    b->source = m->body_source;
    b->body = m->body;
    b->id = m->id;
    b->kind = m->kind;
    b->rule = post ? "post" : "defined-here";
    memcpy(b->country, m->country, sizeof b->country);
    w->binding_filter[hash % BINDING_FILTER / 64] |= (uint64_t)1 << (hash % 64);
    w->bound_small |= !(name.data[0] >= 'A' && name.data[0] <= 'Z');
}

static bool is_small_word(cq_str word)
{
    static const char *const small[] = {"de",  "du",  "des", "d",   "la",   "le",   "les", "l",
                                        "et",  "y",   "of",  "and", "the",  "for",  "für", "der",
                                        "die", "das", "und", "del", "los",  "las",  "sur", "on",
                                        "in",  "en",  "e",   "el",  "pour", "para", "au",  "aux"};
    char key[5];
    if (word.len > sizeof key)
        return false;
    for (size_t i = 0; i < word.len; i++)
        key[i] = lower(word.data[i]); /* "CONSEIL DE L'ORGANISATION" */
    for (size_t k = 0; k < CQK_COUNT(small); k++)
        if (cqk_is((cq_str){key, word.len}, small[k]))
            return true;
    return false;
}

/* A small word, also one that is cut short: "l'", "d’". */
static bool is_link(cq_str word)
{
    while (word.len &&
           (word.data[word.len - 1] == '\'' || (unsigned char)word.data[word.len - 1] >= 0x80))
        word.len--;
    return word.len && is_small_word(word);
}

/* The first letter of a word, without an accent where that is a French or German one. */
static char initial_of(cq_str word)
{
    if (word.len < 2 || (unsigned char)word.data[0] != 0xC3)
        return lower(word.data[0]);
    unsigned char second = (unsigned char)word.data[1] | 0x20;
    return second >= 0xA8 && second <= 0xAB ? 'e' : second >= 0xA0 && second <= 0xA5 ? 'a' : 'o';
}

/* Are the acronym's letters the initials of all the words of tokens [first, last) that have a say?
 */
static bool has_initials(const agency_worker *w, cq_str acronym, uint32_t first, uint32_t last)
{
    const cq_segment *s = &w->view.segment;
    size_t n = 0;
    for (uint32_t i = first; i < last; i++) {
        cq_str word = cqk_token(s, i);
        if (s->tokens->kind[i] != CQ_TOKEN_LETTER)
            continue;
        bool inside = i > first && cqk_touches(s, i) && cqk_token_is(s, i - 1, CQ_STR("-")) &&
                      !cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST); /* "Co-|operation" */
        if (is_link(word) || inside)
            continue;
        if (n == acronym.len || lower(acronym.data[n]) != initial_of(cqk_token(s, i)))
            return false;
        n++;
    }
    return n == acronym.len;
}

/* "NAFTA Free Trade Commission (FTC)": are the letters the initials of all words but the first,
 * which is an acronym or a state's? */
static bool has_later_initials(const agency_worker *w, cq_str acronym, const mention *m)
{
    enum { LETTERS_MIN = 3 };
    cqk_country_match state;
    const cq_segment *s = &w->view.segment;
    uint32_t first = m->first + 1;
    if (cqk_country_at(w->model->countries, s, m->first, &state))
        first = m->first + state.tokens;
    else if (!cqk_shape(s, m->first, CQ_SHAPE_UPPER_ALL))
        return false;
    return acronym.len >= LETTERS_MIN && first < m->last &&
           has_initials(w, acronym, first, m->last);
}

static cq_str mention_value(const agency_worker *w, const mention *m)
{
    if (m->value_len)
        return (cq_str){w->text.data + m->value_at, m->value_len};
    return (cq_str){w->view.segment.text.data + m->start, m->end - m->start};
}

static bool is_open(const cq_segment *segment, uint32_t i)
{
    return cqk_token_is(segment, i, CQ_STR("(")) || cqk_token_is(segment, i, CQ_STR("（"));
}

static bool is_close(const cq_segment *segment, uint32_t i)
{
    return cqk_token_is(segment, i, CQ_STR(")")) || cqk_token_is(segment, i, CQ_STR("）"));
}

static bool is_mark(const cq_segment *segment, uint32_t i)
{
    static const char *const marks[] = {"\"",          "“",   "”",    "„",  "«",  "»",  ",", "or",
                                        "hereinafter", "the", "以下", "「", "」", "、", "'"};
    for (size_t k = 0; k < CQK_COUNT(marks); k++)
        if (cqk_token_is_word(segment, i, marks[k]))
            return true;
    return false;
}

static bool all_capitals(cq_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (text.data[i] >= 'a' && text.data[i] <= 'z')
            return false;
    return true;
}

/* Nothing else in the parentheses, and no country: it stands for what is in front of them. */
static bool is_only(const agency_worker *w, uint32_t i, uint32_t end)
{
    const cq_segment *segment = &w->view.segment;
    cqk_country_match country;
    return is_open(segment, i - 1) && is_close(segment, end) &&
           segment->tokens->end[end - 1] - segment->tokens->start[i] >= 3 &&
           !cqk_country_at(w->model->countries, segment, i, &country);
}

/* "Comité Permanente de Seguridad (Compreseg)": a word made of syllables; "Agence nationale du
 * domaine industriel (Andi)": initials as the press of some languages writes them. */
static bool bind_word(agency_worker *w, const mention *m, uint32_t i, cq_str name)
{
    const cq_segment *segment = &w->view.segment;
    if (i >= segment->tokens->count || segment->tokens->kind[i] != CQ_TOKEN_LETTER)
        return false;
    cq_str word = cqk_token(segment, i);
    size_t letters = 0;
    for (size_t k = 0; k < word.len; k++)
        letters += is_letter(word.data[k]);
    uint32_t tokens;
    bool initials = letters == 4 && letters == word.len && has_initials(w, word, m->first, m->last);
    if ((letters < 5 && !initials) || word.len > SHORT_MAX ||
        agency_head(w->model->words, segment, i, &tokens) ||
        /* "(Council)": a bare head */ !cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST) ||
        !is_only(w, i, i + 1) || !agency_letters_fit(word, name))
        return false;
    agency_bind(w, word, segment->tokens->hash[i], m, mention_value(w, m));
    return true;
}

/* "Sub-Committee on | Bulk Liquids and Gases": what follows is a matter, no body. */
static bool is_matter_link(const cq_segment *s, uint32_t i)
{
    static const char *const words[] = {"on", "for", "sur", "pour", "para", "für", "in", "en"};
    return cqk_token_in(s, i, words, CQK_COUNT(words));
}

/* "Comité ministériel de l'Union monétaire de l'Afrique centrale (UMAC)": the letters are those of
 * the body that the name's end is the name of. Its first token; m->first: the whole name's. */
static uint32_t named_part(const agency_worker *w, const mention *m, cq_str acronym)
{
    enum { LETTERS_MIN = 3 };
    const cq_segment *s = &w->view.segment;
    if (acronym.len < LETTERS_MIN || m->source != NO_SOURCE ||
        has_initials(w, acronym, m->first, m->last))
        return m->first;
    for (uint32_t i = m->first + 2; i + 1 < m->last; i++)
        if (s->tokens->kind[i] == CQ_TOKEN_LETTER && cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST) &&
            is_link(cqk_token(s, i - 1)) && !is_link(cqk_token(s, i)) &&
            !is_matter_link(s, i - 1) && has_initials(w, acronym, i, m->last))
            return i;
    return m->first;
}

/* Binds the letters to the whole name or to the body whose they are. */
static void bind_letters(agency_worker *w, const mention *m, cq_str acronym, uint32_t hash)
{
    mention part = *m;
    part.first = named_part(w, m, acronym);
    if (part.first > m->first) {
        gaz_match match;
        if (gaz_match_at(&w->model->set, &w->view.segment, part.first, &match) &&
            match.last == m->last)
            return; /* the gazetteer has the letters, too */
        part.start = w->view.segment.tokens->start[part.first];
        part.value_len = 0;
        part.rule = "defined-here";
        if (agency_name_value(w, &part) != CQ_OK)
            return;
    }
    agency_bind(w, acronym, hash, &part, mention_value(w, &part));
}

/* Is the text the number of a session, "XXII", "67"? Roman ones are told from letters by being
 * small. */
static bool is_session_number(cq_str text)
{
    enum { ROMAN_MAX = 89, DIGITS_MAX = 3 };
    uint32_t roman = 0;
    size_t digits = 0;
    while (digits < text.len && text.data[digits] >= '0' && text.data[digits] <= '9')
        digits++;
    if (text.len && digits == text.len)
        return digits <= DIGITS_MAX;
    return text.len && cqk_roman_number(text, 0, &roman) == text.len && roman <= ROMAN_MAX &&
           text.data[0] < 'a';
}

/* "Committee for Forest Protection (CFP XXII)": the letters in front of the number of a session.
 * Past the number; `end`: there is none. */
static uint32_t before_session(const cq_segment *segment, uint32_t i, uint32_t end, cq_str *text)
{
    enum { LETTERS_MIN = 3 };
    if (!is_open(segment, i - 1) || end + 1 >= segment->tokens->count)
        return end;
    if (is_close(segment, end + 1) && is_session_number(cqk_token(segment, end)))
        return end + 1;
    if (end == i + 3 && is_close(segment, end) && cqk_token_is(segment, i + 1, CQ_STR("-")) &&
        segment->tokens->kind[i + 2] == CQ_TOKEN_NUMBER &&
        cqk_token(segment, i).len >= LETTERS_MIN && is_session_number(cqk_token(segment, i + 2)))
        *text = cqk_token(segment, i);
    return end;
}

/* "ECO Chamber of Commerce and Industry (ECO CCI)": letters in two words, all that the parentheses
 * hold. Past them; `end`: nothing like it. */
static uint32_t two_words(const cq_segment *segment, uint32_t i, uint32_t end, cq_str *text)
{
    cq_str second;
    uint32_t session = before_session(segment, i, end, text);
    if (session > end)
        return session;
    if (!is_open(segment, i - 1) || end >= segment->tokens->count || cqk_touches(segment, end))
        return end;
    uint32_t last = agency_acronym_at(segment, end, &second);
    if (last == end || !is_close(segment, last))
        return end;
    *text = cqk_tokens(segment, i, last);
    return last;
}

/* 북한인권조사위원회(COI): the letters of the English name of a known body whose name is eastern.
 */
static bool shortens_english(const agency_worker *w, const mention *m, cq_str acronym)
{
    enum { EASTERN = 0xE3, LETTERS_MIN = 3 };
    unsigned char first = (unsigned char)w->view.segment.text.data[m->start];
    return first >= EASTERN && m->source != NO_SOURCE && acronym.len >= LETTERS_MIN &&
           agency_letters_fit(acronym, mention_value(w, m));
}

/* What is in the parentheses behind a mention: acronyms, up to two. */
static void bind_behind(agency_worker *w, const mention *m)
{
    const cq_segment *segment = &w->view.segment;
    cq_str name = {segment->text.data + m->start, m->end - m->start};
    uint32_t i = m->last;
    if (cqk_token_is_word(segment, i, "'s") || cqk_token_is_word(segment, i, "’s"))
        i++; /* "the Office of Drug Control Policy's (ODCP) programme" */
    if (!is_open(segment, i))
        return;
    if (i + 1 < segment->tokens->count &&
        (unsigned char)segment->text.data[segment->tokens->start[i + 1]] >= 0xD0)
        agency_bind_east(w, m, i + 1, mention_value(w, m));
    for (i++; i < segment->tokens->count && i < m->last + 12 && !is_close(segment, i); i++) {
        cq_str acronym;
        uint32_t end = agency_acronym_at(segment, i, &acronym);
        if (end == i) {
            if (bind_word(w, m, i, name) || !is_mark(segment, i))
                return;
            continue;
        }
        end = two_words(segment, i, end, &acronym);
        if (agency_letters_fit(acronym, name) || has_later_initials(w, acronym, m) ||
            agency_is_cert(cqk_token(segment, i)) ||
            (all_capitals(acronym) && (m->source != NO_SOURCE || is_only(w, i, end))))
            bind_letters(w, m, acronym, segment->tokens->hash[i]);
        binding *b = find_binding(w, acronym);
        if (b &&
            (has_initials(w, acronym, m->first, m->last) || has_later_initials(w, acronym, m) ||
             named_part(w, m, acronym) > m->first || shortens_english(w, m, acronym)))
            b->initials = true;
        i = end - 1;
    }
}

/* Does the gazetteer's name go on behind `text`, but for case and line breaks? */
static bool goes_on(cq_str name, cq_str text)
{
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++) {
        bool space = text.data[i] == ' ' || text.data[i] == '\n' || text.data[i] == '\r';
        if (space && n && name.data[n - 1] == ' ')
            continue;
        if (n >= name.len ||
            (space ? name.data[n] != ' ' : lower(name.data[n]) != lower(text.data[i])))
            return false;
        n++;
    }
    return n < name.len && name.data[n] == ' ';
}

/* Is the text how a name of the body begins, at least half of it? */
static bool begins_body(const agency_worker *w, const mention *body, cq_str text)
{
    const gaz *g = &w->model->set.source[body->body_source];
    for (uint32_t i = agency_first_name(g, body->body);
         i < g->header->name_count && g->names[i].body == body->body; i++) {
        cq_str name = gaz_string(g, g->names[i].text);
        if (text.len * 2 >= name.len && goes_on(name, text))
            return true;
    }
    return false;
}

cq_status agency_complete_names(agency_worker *w)
{
    cq_status status = CQ_OK;
    for (uint32_t k = 0; status == CQ_OK && k + 1 < w->mention_count; k++) {
        mention *m = &w->mentions[k];
        const mention *letters = &w->mentions[k + 1];
        cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
        if (!m->keep || m->source != NO_SOURCE || m->bound || !letters->keep ||
            letters->body == NO_BODY || letters->first != m->last + 1 ||
            letters->last != letters->first + 1 || !is_open(&w->view.segment, m->last) ||
            !cqk_shape(&w->view.segment, letters->first, CQ_SHAPE_UPPER_ALL) ||
            !begins_body(w, letters, text))
            continue;
        m->body = letters->body;
        m->body_source = letters->body_source;
        m->id = letters->id;
        m->kind = letters->kind;
        const gaz *g = &w->model->set.source[m->body_source];
        status = agency_set_value(w, m, gaz_string(g, g->bodies[m->body].value));
    }
    return status;
}

/* "KISA (Korea Internet & Security Agency)". */
static void bind_before(agency_worker *w, const mention *m)
{
    const cq_segment *segment = &w->view.segment;
    cq_str name = {segment->text.data + m->start, m->end - m->start};
    if (m->first < 2 || !is_open(segment, m->first - 1) || !is_close(segment, m->last))
        return;
    for (uint32_t back = 1; back <= SHORT_TOKENS && back < m->first; back++) {
        cq_str acronym;
        uint32_t i = m->first - 1 - back;
        if (agency_acronym_at(segment, i, &acronym) == m->first - 1 &&
            agency_letters_fit(acronym, name)) {
            agency_bind(w, acronym, segment->tokens->hash[i], m, mention_value(w, m));
            return;
        }
    }
}

/* "Allied Food Mission" makes "Food Mission" a name: without its first word. */
static void bind_short(agency_worker *w, const mention *m)
{
    const cq_segment *segment = &w->view.segment;
    uint32_t tokens;
    uint32_t next = m->first + 1;
    if (m->last - m->first < 3 || m->last - m->first > 5 ||
        segment->tokens->kind[m->first] != CQ_TOKEN_LETTER)
        return;
    uint32_t bits = agency_head(w->model->words, segment, next, &tokens);
    if (!cqk_shape(segment, next, CQ_SHAPE_UPPER_FIRST) || bits & WORD_GENERIC ||
        !(bits & WORD_TRADE) || m->last - next <= tokens)
        return;
    agency_bind(w, cqk_tokens(segment, next, m->last), segment->tokens->hash[next], m,
                mention_value(w, m));
}

/* "EU-Georgia Association Council" makes "Association Council" a name: without its parties. */
static void bind_joint(agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    uint32_t tokens;
    uint32_t tail = m->first + 3;
    cqk_country_match country;
    if (tail + 1 >= m->last || !cqk_touches(s, m->first + 1) || !cqk_touches(s, m->first + 2) ||
        s->tokens->kind[m->first + 1] != CQ_TOKEN_PUNCTUATION ||
        !cqk_shape(s, tail, CQ_SHAPE_UPPER_FIRST) || cqk_touches(s, tail) ||
        (!cqk_country_at(w->model->countries, s, m->first, &country) &&
         !cqk_country_at(w->model->countries, s, m->first + 2, &country)) ||
        agency_head(w->model->words, s, tail, &tokens) & WORD_GENERIC)
        return;
    agency_bind(w, cqk_tokens(s, tail, m->last), s->tokens->hash[tail], m, mention_value(w, m));
}

/* "Department of External Affairs" makes "External Affairs" a name: the matter by which departments
 * are called among themselves. */
static void bind_matter(agency_worker *w, const mention *m)
{
    const cq_segment *segment = &w->view.segment;
    uint32_t at = m->first;
    while (at < m->last && !cqk_token_is(segment, at, CQ_STR("Department")))
        at++;
    if (at + 4 > m->last || !cqk_token_is(segment, at + 1, CQ_STR("of")) ||
        !cqk_token_is(segment, at + 3, CQ_STR("Affairs")) ||
        cqk_token_is(segment, at + 2, CQ_STR("Foreign")))
        return;
    agency_bind(w, cqk_tokens(segment, at + 2, at + 4), segment->tokens->hash[at + 2], m,
                mention_value(w, m));
}

/* "Consejo | de Ministros": who sits in the council whose head is at token i. */
static bool is_of_ministers(const cq_segment *s, uint32_t i)
{
    static const char *const links[] = {"of", "de", "des"};
    static const char *const members[] = {"Ministers", "Ministros", "ministros",   "Ministres",
                                          "ministres", "Governors", "Gobernadores"};
    return cqk_token_in(s, i + 1, links, CQK_COUNT(links)) &&
           cqk_token_in(s, i + 2, members, CQK_COUNT(members));
}

/* "Conseil exécutif de l'UA", "Executive Council of the African Union": the organ is called without
 * its body, too. */
static void bind_organ(agency_worker *w, const mention *m)
{
    static const char *const ranks[] = {
        "Executive", "Governing", "Permanent",  "General",   "Ministerial", "exécutif", "Exécutif",
        "exécutive", "permanent", "Permanente", "Ejecutivo", "Ejecutiva",   "Permanent"};
    static const char *const heads[] = {"Council",    "Committee", "Commission", "Secretariat",
                                        "Assembly",   "Board",     "Conseil",    "Comité",
                                        "Commission", "Consejo",   "Comisión",   "Secretaría"};
    static const char *const links[] = {"of", "de", "del", "du"};
    const cq_segment *s = &w->view.segment;
    gaz_match match;
    uint32_t after = m->first + 2;
    bool pair = (cqk_token_in(s, m->first, ranks, CQK_COUNT(ranks)) &&
                 cqk_token_in(s, m->first + 1, heads, CQK_COUNT(heads))) ||
                (cqk_token_in(s, m->first + 1, ranks, CQK_COUNT(ranks)) &&
                 cqk_token_in(s, m->first, heads, CQK_COUNT(heads)));
    if (!pair && cqk_token_in(s, m->first, heads, CQK_COUNT(heads)) && is_of_ministers(s, m->first))
        after = m->first + 3;
    else if (!pair)
        return;
    if (after + 1 >= m->last || !cqk_token_in(s, after, links, CQK_COUNT(links)))
        return;
    uint32_t body = after + 1;
    while (body < m->last && !cqk_shape(s, body, CQ_SHAPE_UPPER_FIRST))
        body++;
    const binding *b;
    uint32_t last;
    bool known = body < m->last &&
                 ((gaz_match_at(&w->model->set, s, body, &match) && match.last == m->last) ||
                  (agency_bound_at(w, body, &b, &last) && last == m->last));
    if (known)
        agency_bind(w, cqk_tokens(s, m->first, after), s->tokens->hash[m->first], m,
                    mention_value(w, m));
}

cq_status agency_bind_segment(agency_worker *w)
{
    const cq_segment *segment = &w->view.segment;
    for (uint32_t i = 0; i < w->mention_count; i++) {
        const mention *m = &w->mentions[i];
        if (!m->keep)
            continue;
        if (is_post(m->rule)) /* the acronym elsewhere in the document, too */
            agency_bind(w, mention_value(w, m), segment->tokens->hash[m->first], m,
                        mention_value(w, m));
        bind_behind(w, m);
        bind_before(w, m);
        bind_organ(w, m);
        bind_short(w, m);
        bind_joint(w, m);
        bind_matter(w, m);
    }
    return CQ_OK;
}

bool agency_bound_at(const agency_worker *w, uint32_t i, const binding **found, uint32_t *last)
{
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    uint32_t hash = t->hash[i];
    if (!(w->binding_filter[hash % BINDING_FILTER / 64] >> (hash % 64) & 1))
        return false;
    *found = NULL;
    for (uint32_t k = 0; k < w->binding_count; k++) {
        const binding *b = &w->bindings[k];
        if (b->hash != hash || (*found && (*found)->name_len >= b->name_len) ||
            segment->text.len - t->start[i] < b->name_len ||
            memcmp(segment->text.data + t->start[i], w->facts.data + b->name_at, b->name_len) != 0)
            continue;
        uint32_t end = t->start[i] + b->name_len;
        uint32_t j = i;
        while (j < t->count && t->end[j] < end)
            j++;
        if (j < t->count && t->end[j] == end) {
            *found = b;
            *last = j + 1;
        }
    }
    return *found != NULL;
}
