/*
 * initials.c - the initials of a name: in front of the surname (J. F., С.В., H-J, Wm.), without
 * points as in India, and behind it as in Russian lists.
 */
#include "western/parse.h"

/* The word behind the initials of a dotted token: "Лавров" of "С.В.Лавров"; empty for "J.F". */
static cq_str dotted_surname(cq_str word)
{
    size_t at = word.len;
    while (at > 0 && word.data[at - 1] != '.')
        at--;
    cq_str rest = {word.data + at, word.len - at};
    return person_characters(rest) > 1 ? rest : (cq_str){NULL, 0};
}

bool person_is_initial(const cq_segment *segment, uint32_t i)
{
    cq_str word = cqk_token(segment, i);
    return segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
           cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST) && person_characters(word) == 1;
}

bool person_is_point(const person_worker *worker, uint32_t i)
{
    const cq_tokens *t = worker->segment->tokens;
    return i < t->count && t->hash[i] == worker->model->dot_hash && cqk_touches(worker->segment, i);
}

/* A hyphen between two initials. */
static bool is_hyphen(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    return i + 1 < segment->tokens->count && segment->tokens->hash[i] == worker->model->dash_hash &&
           cqk_touches(segment, i) && cqk_touches(segment, i + 1) &&
           cqk_shape(segment, i + 1, CQ_SHAPE_UPPER_FIRST);
}

/* "J-P Chevènement": initials of a double given name without points. */
static bool is_bare_pair(const person_worker *worker, uint32_t i)
{
    static const char *const firsts[] = {"J", "M", "P", "L", "F"};
    const cq_segment *segment = worker->segment;
    return cqk_token_in(segment, i, firsts, CQK_COUNT(firsts)) && is_hyphen(worker, i + 1) &&
           person_is_initial(segment, i + 2) && i + 3 < segment->tokens->count &&
           !cqk_touches(segment, i + 3) && cqk_shape(segment, i + 3, CQ_SHAPE_UPPER_FIRST) &&
           segment->tokens->kind[i + 3] == CQ_TOKEN_LETTER;
}

/* Small Spanish words in front of token i. */
static bool is_spanish(const cq_segment *segment, uint32_t i)
{
    static const char *const words[] = {"por", "el",  "los",   "las", "del",
                                        "y",   "con", "señor", "que"};
    enum { REACH = 10 };
    for (uint32_t k = i; k > 0 && i - k < REACH; k--)
        for (size_t w = 0; w < CQK_COUNT(words); w++)
            if (cqk_token_is_word(segment, k - 1, words[w]))
                return true;
    return false;
}

/* Lic. D. Tomás */
static bool is_behind_honorific(const person_parser *p)
{
    uint32_t tokens;
    uint32_t before = p->at - (p->at > 0 && person_is_point(p->worker, p->at - 1));
    static const char *const spanish[] = {"Lic", "Sr", "Excmo", "Ilmo", "Ing", "Arq", "Dña"};
    return before > 0 && before < p->at &&
           (person_word(p->worker, before - 1, &tokens) & WORD_HONORIFIC) &&
           cqk_token_in(p->worker->segment, before - 1, spanish, CQK_COUNT(spanish));
}

/* "minister S Jaishankar", "Dr Puneet R Kundal": an initial without point, as in India. */
static bool is_bare_initial(const person_parser *p)
{
    static const char *const letters[] = {"S", "K", "P", "N", "M", "R", "T", "G", "J", "H"};
    const cq_segment *segment = p->worker->segment;
    uint32_t next = p->at + 1;
    uint32_t tokens;
    if (p->name->words + p->name->initials > 1 || p->at == 0 || next >= segment->tokens->count ||
        !cqk_token_in(segment, p->at, letters, CQK_COUNT(letters)) ||
        !cqk_shape(segment, next, CQ_SHAPE_UPPER_FIRST) ||
        !cqk_shape(segment, next, CQ_SHAPE_LOWER) ||
        segment->tokens->end[next] - segment->tokens->start[next] < 5 ||
        (person_word(p->worker, next, &tokens) & (WORD_STOP | WORD_HEAD)))
        return false;
    uint32_t front = person_word(p->worker, p->at - 1, &tokens);
    bool comma = next + 1 < segment->tokens->count &&
                 segment->tokens->hash[next + 1] == p->worker->model->comma_hash;
    return p->name->words ? comma : (front & (WORD_ROLE | WORD_HONORIFIC)) != 0;
}

/* "MM. M. Faure, R. Marjolin" */
static bool is_behind_messieurs(const person_parser *p)
{
    return p->at > 1 && person_is_point(p->worker, p->at - 1) &&
           cqk_token_is(p->worker->segment, p->at - 2, CQ_STR("MM"));
}

/* "Son Excellence | M. W. C. Posthumus Meyjes" */
static bool is_behind_excellency(const person_parser *p)
{
    static const char *const words[] = {"Excellence", "excellence", "EXCELLENCE"};
    return p->at > 0 && cqk_token_in(p->worker->segment, p->at - 1, words, CQK_COUNT(words)) &&
           cqk_token_is(p->worker->segment, p->at, CQ_STR("M")) &&
           person_is_point(p->worker, p->at + 1) && p->name->words + p->name->initials == 0;
}

/* "M. Pichon" in a document that has spoken of M. Clemenceau; in "M. F. Boyd" it is an initial. */
static bool is_monsieur(const person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    uint32_t next = p->at + 2;
    if (is_behind_excellency(p))
        return true;
    return p->worker->is_monsieur && p->name->words == 0 && p->name->initials == 0 &&
           cqk_token_is(segment, p->at, CQ_STR("M")) && person_is_point(p->worker, p->at + 1) &&
           !is_behind_messieurs(p) && next < segment->tokens->count &&
           !person_is_initial(segment, next);
}

/* Alfred LeS. Jenkins: a particle and its initial, cut short together. */
static bool take_cut_particle(person_parser *p)
{
    static const char *const cuts[] = {"LeS", "leS", "DeW", "DuB"};
    if (p->name->words == 0 || !cqk_token_in(p->worker->segment, p->at, cuts, CQK_COUNT(cuts)) ||
        !person_is_point(p->worker, p->at + 1))
        return false;
    p->name->initials++;
    person_take(p, p->at + 2);
    return true;
}

/* "S. E. M. Alassane Koné", "S. E. Mme Sow": letters of a form of address, no initials. */
static bool is_excellency(const person_parser *p)
{
    static const char *const titles[] = {"M", "Mme", "Mr", "Mgr", "Prof", "Dr", "Sr", "Sra"};
    const cq_segment *segment = p->worker->segment;
    uint32_t first = p->at;
    if (p->name->words || p->name->initials)
        return false;
    for (uint32_t back = 0; back < 2 && first >= 2; back++)
        if (person_is_point(p->worker, first - 1) && !cqk_token_is(segment, first, CQ_STR("S")))
            first -= 2;
    return cqk_token_is(segment, first, CQ_STR("S")) && person_is_point(p->worker, first + 1) &&
           cqk_token_is(segment, first + 2, CQ_STR("E")) && person_is_point(p->worker, first + 3) &&
           first + 4 < segment->tokens->count &&
           cqk_token_in(segment, first + 4, titles, CQK_COUNT(titles));
}

bool person_take_initial(person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    cq_str word = cqk_token(segment, p->at);
    uint32_t tokens;
    if (is_monsieur(p) || is_excellency(p) ||
        (person_is_dotted(word) && (person_word(p->worker, p->at, &tokens) & WORD_HONORIFIC)))
        return false; /* H.E. */
    if (p->name->last == p->name->first && p->name->initials == 0 && word.len == 1 &&
        word.data[0] == 'D' && p->at + 2 < segment->tokens->count &&
        (person_word(p->worker, p->at + 2, &tokens) & WORD_GIVEN) &&
        !cqk_touches(segment, p->at + 2) && (is_spanish(segment, p->at) || is_behind_honorific(p)))
        return false; /* D. Íñigo: don */
    /* W. R. H[ODGSON]: an editor has completed the surname */
    const cq_tokens *t = segment->tokens;
    if (p->name->initials && p->name->words == 0 && word.len == 1 && p->at + 3 < t->count &&
        cqk_token_is(segment, p->at + 1, CQ_STR("[")) && cqk_touches(segment, p->at + 1) &&
        cqk_touches(segment, p->at + 2) && t->kind[p->at + 2] == CQ_TOKEN_LETTER &&
        cqk_token_is(segment, p->at + 3, CQ_STR("]"))) {
        p->name->words++;
        p->name->surname = p->at;
        p->name->capitals = true;
        person_take(p, p->at + 4);
        return true;
    }
    if (take_cut_particle(p))
        return true;
    if (person_is_dotted(word) && cqk_shape(segment, p->at, CQ_SHAPE_UPPER_FIRST)) {
        cq_str surname = dotted_surname(word);
        for (size_t k = 0; k < word.len; k++)
            p->name->initials += word.data[k] == '.';
        p->name->initials += surname.len == 0; /* G.L */
        if (surname.len) {
            p->name->words++;
            p->name->surname = p->at;
            person_take(p, p->at + 1);
        } else {
            p->at += person_is_point(p->worker, p->at + 1) ? 2 : 1;
        }
        return true;
    }
    if (!person_is_initial(segment, p->at))
        return false;
    if (is_bare_pair(p->worker, p->at)) {
        p->name->initials++;
        p->at += 3; /* J-P Chevènement */
    } else if (person_is_point(p->worker, p->at + 1) && is_hyphen(p->worker, p->at + 2))
        p->at += 3; /* Ф.-В.Штайнмайер */
    else if (person_is_point(p->worker, p->at + 1))
        p->at += 2;
    else if (p->name->words && p->name->given)
        p->at += 1; /* Harry S Truman */
    else if (is_bare_initial(p))
        p->at += 1;
    else
        return false;
    p->name->initials++;
    return true;
}

/* "Vice President | Al Gore": behind a role no article but a name's first word. */
bool person_take_al(person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    uint32_t word = p->at + 1;
    uint32_t tokens;
    if (p->name->words || p->name->initials || p->at == 0 || word >= segment->tokens->count ||
        !cqk_token_is(segment, p->at, CQ_STR("Al")) ||
        !(person_word(p->worker, p->at - 1, &tokens) & WORD_ROLE) ||
        !cqk_shape(segment, p->at - 1, CQ_SHAPE_UPPER_FIRST) ||
        !cqk_shape(segment, word, CQ_SHAPE_SPACE_BEFORE) ||
        !cqk_shape(segment, word, CQ_SHAPE_UPPER_FIRST) || !person_is_word(p->worker, word, true))
        return false;
    p->name->words++;
    p->name->given = true;
    p->name->surname = p->at;
    person_take(p, word);
    return true;
}

/* "Mr. EJ. Williams": two initials with one point. */
static bool is_joint_pair(const person_parser *p)
{
    enum { PAIR = 2 };
    const cq_segment *segment = p->worker->segment;
    uint32_t next = p->at + 2;
    return p->sure && p->name->words == 0 && cqk_token(segment, p->at).len == PAIR &&
           cqk_shape(segment, p->at, CQ_SHAPE_UPPER_ALL) && next < segment->tokens->count &&
           segment->tokens->kind[next] == CQ_TOKEN_LETTER &&
           cqk_shape(segment, next, CQ_SHAPE_UPPER_FIRST) &&
           cqk_shape(segment, next, CQ_SHAPE_LOWER);
}

/* Wm., Geo. */
bool person_take_short(person_parser *p)
{
    uint32_t tokens;
    uint32_t classes = person_word(p->worker, p->at, &tokens);
    if ((!(classes & WORD_SHORT) && !is_joint_pair(p)) || !person_is_point(p->worker, p->at + 1) ||
        !cqk_shape(p->worker->segment, p->at, CQ_SHAPE_UPPER_FIRST))
        return false;
    p->capitals |= cqk_shape(p->worker->segment, p->at, CQ_SHAPE_UPPER_ALL);
    p->name->initials++;
    p->at += 2;
    return true;
}

/* "ЦК КПСС | Б. Н. Пономарев", "ИЗ ДНЕВНИКА | А.А. ПЕТРОВА": initials behind a word in capitals
 * belong to the surname behind them, which often looks like the beginning of a sentence. */
static bool is_acronym_before(const person_worker *worker, const person_name *name, uint32_t next)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    return cqk_shape(segment, name->first, CQ_SHAPE_UPPER_ALL) && next < t->count &&
           t->kind[next] == CQ_TOKEN_LETTER && t->end[next] - t->start[next] > 4 &&
           cqk_shape(segment, next, CQ_SHAPE_UPPER_FIRST) &&
           !cqk_shape(segment, next, CQ_SHAPE_LINE_BEFORE) &&
           !(next + 1 < t->count && (person_is_initial(segment, next + 1) ||
                                     person_is_dotted(cqk_token(segment, next + 1))));
}

/* "Сталин И. В.", "Иванов И.В.": in Russian lists the initials stand behind. */
void person_trailing_initials(const person_worker *worker, person_name *name)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    unsigned char c = (unsigned char)segment->text.data[t->start[name->first]];
    if (name->words != 1 || name->first != name->surname || name->last != name->first + 1 ||
        (c != 0xD0 && c != 0xD1))
        return;
    uint32_t at = name->last;
    uint32_t count = 0;
    while (count < 2 && at + 1 < t->count && !cqk_shape(segment, at, CQ_SHAPE_LINE_BEFORE) &&
           (person_is_initial(segment, at) || (person_is_dotted(cqk_token(segment, at)) &&
                                               !dotted_surname(cqk_token(segment, at)).len)) &&
           person_is_point(worker, at + 1)) {
        at += 2;
        count++;
    }
    /* "Такоев К.С. Он отметил": a short word is no surname. */
    bool more = at < t->count && t->end[at] - t->start[at] > 4 &&
                !cqk_shape(segment, at, CQ_SHAPE_SENTENCE_START) &&
                cqk_shape(segment, at, CQ_SHAPE_UPPER_FIRST) && t->kind[at] == CQ_TOKEN_LETTER &&
                !cqk_shape(segment, at, CQ_SHAPE_LINE_BEFORE);
    if (count == 0 || more || is_acronym_before(worker, name, at))
        return;
    name->last = at;
    name->end = t->end[at - 1];
    name->initials = count;
}
