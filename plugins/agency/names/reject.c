/*
 * reject.c - names of bodies that are part of something else: titles of instruments ("North
 * Atlantic Treaty", "Charter of the United Nations"), addresses and file names, states, places.
 * Posts are reject_post.c's, and what ideographs and Hangul say reject_east.c's.
 */
#include "names/reject.h"

#include <string.h>

static bool is_instrument(const agency_worker *w, uint32_t i)
{
    const cq_segment *segment = &w->view.segment;
    uint32_t tokens;
    return i < segment->tokens->count && segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
           cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST) &&
           agency_head(w->model->words, segment, i, &tokens) & WORD_INSTRUMENT;
}

/* "Research Center | Initiative", "APEC Travel Card | Scheme": titles of programmes; but "Programme
 * Officer". */
static bool is_programme(const agency_worker *w, uint32_t i)
{
    static const char *const words[] = {
        "Programme", "Program",     "Initiative", "Project",    "Plan",        "Award",
        "Prize",     "Fellowship",  "Roadmap",    "Scheme",     "Scholarship", "Programmes",
        "Programs",  "Initiatives", "Framework",  "Compact",    "Medal",       "Outlook",
        "Vision",    "Blueprint",   "Masterplan", "Guidelines", "Decade",      "Day"};
    const cq_segment *segment = &w->view.segment;
    if (!cqk_token_in(segment, i, words, CQK_COUNT(words)))
        return false;
    return i + 1 >= segment->tokens->count || segment->tokens->kind[i + 1] != CQ_TOKEN_LETTER ||
           !cqk_shape(segment, i + 1, CQ_SHAPE_UPPER_FIRST) ||
           segment->tokens->shape[i + 1] & CQ_SHAPE_SENTENCE_START;
}

/* "United Nations Framework Convention": capitals behind the name up to an instrument's word. */
static bool before_instrument(const agency_worker *w, const mention *m)
{
    static const char *const joins[] = {"and", "'s", "’s", "’", "'"};
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    if (m->first > 0 && cqk_token_is(segment, m->first - 1, CQ_STR("(")) &&
        cqk_token_is(segment, m->last, CQ_STR(")")) && is_programme(w, m->last + 1))
        return true; /* "Drug-Free Communities (DFC) | Program" */
    /* "EU-Peru Partnership | and Cooperation Agreement" */
    static const char *const relations[] = {"Partnership", "Association", "Alliance"};
    bool relation = cqk_token_in(segment, m->last - 1, relations, CQK_COUNT(relations));
    for (uint32_t i = m->last; i < t->count && i < m->last + 6; i++) {
        if (is_instrument(w, i) || is_programme(w, i))
            return true;
        bool capital = t->kind[i] == CQ_TOKEN_LETTER && cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST);
        if (!capital &&
            ((i == m->last && !relation) || !cqk_token_in(segment, i, joins, CQK_COUNT(joins))))
            return false;
    }
    return false;
}

/* "Charter of the United Nations", "Charte des Nations Unies", "Устав ООН". */
static bool after_instrument(const agency_worker *w, const mention *m)
{
    static const char *const charters[] = {
        "Charter", "CHARTER", "Statute", "Constitution", "Charte",     "CHARTE", "Carta",
        "CARTA",   "Charta",  "Satzung", "Statut",       "Estatuto",   "Устав",  "Устава",
        "Уставе",  "Уставу",  "Уставом", "Covenant",     "Convention", "Pacte",  "Treaty",
        "Traité",  "traité",  "Tratado", "Abkommen"};
    static const char *const joins[] = {"of", "the", "The", "de", "la", "las", "des", "der",
                                        "du", "del", "los", "d'", "d’", "l'",  "l’"};
    static const char *const articles[] = {"the", "The", "la", "las", "los", "l'", "l’"};
    const cq_segment *segment = &w->view.segment;
    uint32_t i = m->first;
    bool of = false; /* "by the Charter | the Council": an article alone joins nothing */
    for (; i > 0 && m->first - i < 3 && cqk_token_in(segment, i - 1, joins, CQK_COUNT(joins)); i--)
        of |= !cqk_token_in(segment, i - 1, articles, CQK_COUNT(articles));
    bool joined = of || (segment->tokens->kind[m->first] == CQ_TOKEN_LETTER &&
                         (unsigned char)segment->text.data[m->start] >= 0xD0);
    return joined && i > 0 && cqk_token_in(segment, i - 1, charters, CQK_COUNT(charters));
}

/* "the Security Council.3 He left": the number of a footnote behind the full stop at `at`. */
static bool is_note(cq_str text, uint32_t at)
{
    enum { NOTE_DIGITS = 2 };
    uint32_t end = at + 1;
    while (end < text.len && text.data[end] >= '0' && text.data[end] <= '9')
        end++;
    bool ends = end >= text.len || text.data[end] == ' ' || text.data[end] == '\n';
    return ends && end > at + 1 && end <= at + 1 + NOTE_DIGITS && text.data[at + 1] != '0';
}

/* Part of an address, a file's name or a series': "cncert@cncert.org.cn", "Your UN.522". */
static bool in_address(const agency_worker *w, const mention *m)
{
    const cq_segment *segment = &w->view.segment;
    cq_str text = segment->text;
    char before = m->start ? text.data[m->start - 1] : ' ';
    char after = m->end < text.len ? text.data[m->end] : ' ';
    if (before == '@' || after == '@' || before == '_' || after == '_')
        return true;
    if ((before == '.' || before == '/') && m->start > 1 && text.data[m->start - 2] != ' ' &&
        text.data[m->start - 2] != '.' && before == '.')
        return (unsigned char)text.data[m->start - 2] < 0x80 &&
               segment->tokens->kind[m->first] == CQ_TOKEN_LETTER && after == '.';
    char next = m->end + 1 < text.len ? text.data[m->end + 1] : ' ';
    return after == '.' && !is_note(text, m->end) &&
           ((next >= 'a' && next <= 'z') || (next >= '0' && next <= '9'));
}

/* "ORIGIN NEA-11": a count of copies, in the lists of offices on telegrams. */
static bool in_count(const agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    return m->last == m->first + 1 && m->last + 1 < t->count &&
           cqk_shape(s, m->first, CQ_SHAPE_UPPER_ALL) && cqk_token_is(s, m->last, CQ_STR("-")) &&
           cqk_touches(s, m->last) && cqk_touches(s, m->last + 1) &&
           t->kind[m->last + 1] == CQ_TOKEN_NUMBER &&
           t->end[m->last + 1] - t->start[m->last + 1] == 2;
}

/* UN document symbols are no mentions: "S/RES/...", "GA/10200". */
static bool in_symbol(const agency_worker *w, const mention *m)
{
    cq_str text = w->view.segment.text;
    char after = m->end < text.len ? text.data[m->end] : ' ';
    char next = m->end + 1 < text.len ? text.data[m->end + 1] : ' ';
    char before = m->start ? text.data[m->start - 1] : ' ';
    static const char *const parts[] = {"PR", "COMM", "RES", "DEC",  "INF", "PV",
                                        "WP", "CRP",  "DOC", "CONF", "REC", "SR"};
    if (after == '/' && m->end + 4 < text.len && memcmp(text.data + m->end, "/Ser", 4) == 0)
        return true; /* "OEA/Ser.G" */
    if (after == '/' && cqk_token_is(&w->view.segment, m->last, CQ_STR("/")) &&
        cqk_token_in(&w->view.segment, m->last + 1, parts, CQK_COUNT(parts)))
        return true; /* "PSC/PR/COMM.1" */
    return (after == '/' && next >= '0' && next <= '9') ||
           (before == '/' && m->start > 1 && text.data[m->start - 2] >= '0' &&
            text.data[m->start - 2] <= '9');
}

/* "Élysée-Vertrag": the last part of a German compound is an instrument. */
static bool in_compound(const agency_worker *w, const mention *m)
{
    static const char *const heads[] = {"Vertrag",       "Vertrages", "Vertrags",   "Abkommen",
                                        "Abkommens",     "Charta",    "Konvention", "Pakt",
                                        "Übereinkommen", "Protokoll", "Satzung"};
    const cq_segment *segment = &w->view.segment;
    return cqk_token_is(segment, m->last, CQ_STR("-")) && cqk_touches(segment, m->last) &&
           cqk_token_in(segment, m->last + 1, heads, CQK_COUNT(heads));
}

/* "Salón | Tesorería del Palacio", "proceso de | Administración": halls, and what is done. */
static bool is_of_other(const agency_worker *w, const mention *m)
{
    static const char *const halls[] = {"Salón", "Sala",  "Salle",   "Salon",  "Auditorio",
                                        "Plaza", "Calle", "Avenida", "Teatro", "Estación"};
    static const char *const acts[] = {"proceso",  "processus", "proyecto",  "projet",
                                       "programa", "programme", "Processus", "Proceso"};
    const cq_segment *segment = &w->view.segment;
    uint32_t i = m->first;
    if (m->source != NO_SOURCE || i == 0)
        return false;
    if (cqk_token_in(segment, i - 1, halls, CQK_COUNT(halls)))
        return true;
    return i > 1 && cqk_token_is(segment, i - 1, CQ_STR("de")) &&
           cqk_token_in(segment, i - 2, acts, CQK_COUNT(acts));
}

/* "Federation of St. Kitts and Nevis": a state by its full name. */
static bool is_federal_state(const agency_worker *w, const mention *m)
{
    static const char *const heads[] = {"Federation", "Confederation", "FEDERATION"};
    const cq_segment *segment = &w->view.segment;
    cqk_country_match state;
    uint32_t at = m->first + 2;
    if (at >= m->last || !cqk_token_in(segment, m->first, heads, CQK_COUNT(heads)))
        return false;
    at += cqk_token_is(segment, at, CQ_STR("the"));
    return cqk_country_at(w->model->countries, segment, at, &state) &&
           state.form == CQK_COUNTRY_NAME && at + state.tokens == m->last;
}

/* "THE WHITE HOUSE, July 11, 2022", "at the Quai d'Orsay": a place. */
static bool is_building(const agency_worker *w, const mention *m)
{
    static const char *const houses[] = {"White", "WHITE"};
    static const char *const at[] = {"at", "At"};
    const cq_segment *s = &w->view.segment;
    bool white = m->last == m->first + 2 && cqk_token_in(s, m->first, houses, CQK_COUNT(houses));
    if (white && cqk_shape(s, m->first, CQ_SHAPE_UPPER_ALL) && m->first <= 1)
        return cqk_token_is(s, m->last, CQ_STR(","));
    bool quai = cqk_token_in(s, m->first, (const char *const[]){"Quai", "quai"}, 2);
    if (quai && m->first > 0 &&
        (cqk_token_in(s, m->first - 1, at, CQK_COUNT(at)) ||
         cqk_token_is(s, m->first - 1, CQ_STR(","))))
        return true; /* "Held at Quai d'Orsay", "M. Pichon's Room, Quai d'Orsay" */
    bool downing = cqk_token_is(s, m->last - 1, CQ_STR("Street"));
    if (downing && m->first > 0 && cqk_token_in(s, m->first - 1, at, CQK_COUNT(at)))
        return true; /* "held at 10 Downing Street, S.W.1" */
    return (white || quai) && m->first >= 2 && cqk_token_is(s, m->first - 1, CQ_STR("the")) &&
           cqk_token_in(s, m->first - 2, at, CQK_COUNT(at));
}

/* "the Parliament", "this Parliament": a bare head; "laid before Parliament" is a name. "Act of |
 * Parliament", "Member of | Parliament": one word with it. */
static bool is_bare_parliament(const agency_worker *w, const mention *m)
{
    static const char *const names[] = {"Parliament", "parliament", "PARLIAMENT"};
    static const char *const fronts[] = {
        "by",        "to",        "before",   "in",     "from",     "through",  "that",
        "when",      "and",       "with",     "for",    "until",    "upon",     "towards",
        "of",        "if",        "as",       "which",  "told",     "informed", "tell",
        "inform",    "assured",   "advised",  "asked",  "asks",     "ask",      "dissolved",
        "dissolve",  "prorogued", "summoned", "summon", "recalled", "convened", "convoked",
        "addressed", "opened",    "over",     "into",   "where",    "because",  "but"};
    static const char *const things[] = {"Act",     "Acts",   "act",     "acts", "Member",
                                         "Members", "member", "members", "MP",   "Houses"};
    const cq_segment *s = &w->view.segment;
    if (m->last != m->first + 1 || !cqk_token_in(s, m->first, names, CQK_COUNT(names)))
        return false;
    if (!cqk_shape(s, m->first, CQ_SHAPE_LOWER) ||
        cqk_token_is(s, m->first, CQ_STR("parliament")) ||
        cqk_shape(s, m->last, CQ_SHAPE_UPPER_FIRST))
        return true;
    if (m->first == 0 || (s->tokens->shape[m->first] & CQ_SHAPE_SENTENCE_START))
        return false;
    return !cqk_token_in(s, m->first - 1, fronts, CQK_COUNT(fronts)) ||
           (m->first >= 2 && cqk_token_in(s, m->first - 2, things, CQK_COUNT(things)));
}

/* "each state has a | ministry of foreign affairs": in small letters anybody's. */
static bool is_indefinite(const agency_worker *w, const mention *m)
{
    static const char *const words[] = {"a", "an", "each", "every", "any", "no", "some"};
    const cq_segment *s = &w->view.segment;
    return m->source != NO_SOURCE && m->first > 0 && s->tokens->kind[m->first] == CQ_TOKEN_LETTER &&
           !cqk_shape(s, m->first, CQ_SHAPE_UPPER_FIRST) &&
           cqk_token_in(s, m->first - 1, words, CQK_COUNT(words));
}

/* "United | States\nGeneral Bliss": no States General. */
static bool is_behind_united(const agency_worker *w, const mention *m)
{
    return m->first > 0 && cqk_token_is(&w->view.segment, m->first, CQ_STR("States")) &&
           cqk_token_in(&w->view.segment, m->first - 1, (const char *const[]){"United", "UNITED"},
                        2);
}

/* "NSC 167/2": a paper's number. */
static bool in_paper(const agency_worker *w, const mention *m)
{
    static const char *const series[] = {"NSC", "JCS", "OCB", "PPS", "NIE", "SNIE"};
    const cq_segment *s = &w->view.segment;
    return m->last == m->first + 1 && cqk_token_in(s, m->first, series, CQK_COUNT(series)) &&
           m->last < s->tokens->count && s->tokens->kind[m->last] == CQ_TOKEN_NUMBER;
}

/* "the 15th | ARF": a meeting of it. */
static bool is_counted(const agency_worker *w, const mention *m)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    const cq_segment *s = &w->view.segment;
    if (m->first == 0 || m->last != m->first + 1 || !cqk_shape(s, m->first, CQ_SHAPE_UPPER_ALL))
        return false;
    bool glued = cqk_touches(s, m->first - 1) && m->first >= 2;
    cq_str text = cqk_token(s, m->first - 1);
    bool digits = text.data[0] >= '0' && text.data[0] <= '9';
    if (glued && cqk_token_in(s, m->first - 1, endings, CQK_COUNT(endings)))
        return s->tokens->kind[m->first - 2] == CQ_TOKEN_NUMBER;
    return digits && text.len > 2 && text.data[text.len - 1] > '9';
}

/* "follow us on Twitter and | Facebook": a web site. */
static bool is_site(const agency_worker *w, const mention *m)
{
    static const char *const sites[] = {"Facebook", "Twitter",  "Instagram", "YouTube",
                                        "TikTok",   "LinkedIn", "WhatsApp"};
    static const char *const joins[] = {"on", "and", "via", ",",   "or",  "sur",
                                        "et", "en",  "y",   "auf", "und", "bei"};
    const cq_segment *s = &w->view.segment;
    return m->last == m->first + 1 && cqk_token_in(s, m->first, sites, CQK_COUNT(sites)) &&
           m->first > 0 && cqk_token_in(s, m->first - 1, joins, CQK_COUNT(joins));
}

/* "Москва, Кремль", "встреча в Кремле": a place; but "в Кремле сообщили". */
static bool is_place(const agency_worker *w, const mention *m)
{
    static const char *const names[] = {"Кремль", "Кремле", "Кремля"};
    static const char *const in[] = {"в", "В", "во", "из", "у", "стен", "территории"};
    static const char *const said[] = {"сообщили", "заявили",      "считают", "отметили",
                                       "ответили", "подтвердили",  "назвали", "прокомментировали",
                                       "уверены",  "надеются",     "ожидают", "опровергли",
                                       "сказали",  "рассчитывают", "не",      "пояснили"};
    const cq_segment *segment = &w->view.segment;
    if (m->last != m->first + 1 || !cqk_token_in(segment, m->first, names, CQK_COUNT(names)) ||
        m->first == 0)
        return false;
    if (cqk_token_is(segment, m->first - 1, CQ_STR(",")))
        return m->first >= 2 && (cqk_token_is(segment, m->first - 2, CQ_STR("Москва")) ||
                                 cqk_token_is(segment, m->first - 2, CQ_STR("Москве")));
    return cqk_token_in(segment, m->first - 1, in, CQK_COUNT(in)) &&
           !cqk_token_in(segment, m->last, said, CQK_COUNT(said));
}

/* "AU TITRE DE", "UN ACUERDO": small words of a heading in French or Spanish. */
static bool is_small_word(const agency_worker *w, const mention *m)
{
    static const char *const words[] = {"AU", "UN"};
    cq_str spoken = w->document->fact(w->document, "document.language");
    return m->last == m->first + 1 &&
           cqk_token_in(&w->view.segment, m->first, words, CQK_COUNT(words)) &&
           (cqk_is(spoken, "fr") || cqk_is(spoken, "es"));
}

/* "FIRST YEAR", "FIRST SERIES": the ordinal, in a line of capitals. */
static bool is_loud_ordinal(const agency_worker *w, const mention *m)
{
    enum { WORD_MIN = 4 };
    const cq_segment *segment = &w->view.segment;
    return m->last == m->first + 1 && cqk_token_is(segment, m->first, CQ_STR("FIRST")) &&
           m->last < segment->tokens->count && segment->tokens->kind[m->last] == CQ_TOKEN_LETTER &&
           cqk_shape(segment, m->last, CQ_SHAPE_UPPER_ALL) &&
           cqk_token(segment, m->last).len >= WORD_MIN;
}

/* 日墨EPA: an economic partnership agreement in Japanese, but 米EPA. */
static bool is_agreement(const agency_worker *w, const mention *m)
{
    const cq_segment *segment = &w->view.segment;
    return w->kana > 0 && m->last == m->first + 1 && !m->bound &&
           cqk_token_is(segment, m->first, CQ_STR("EPA")) &&
           (m->first == 0 || !cqk_token_is(segment, m->first - 1, CQ_STR("米")));
}

bool agency_rejected(const agency_worker *w, const mention *m)
{
    uint8_t kind = w->view.segment.tokens->kind[m->first];
    if (in_address(w, m) || in_symbol(w, m) || in_count(w, m))
        return true;
    if (kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_KATAKANA)
        return agency_rejected_ideographs(w, m);
    if (kind == CQ_TOKEN_HANGUL)
        return agency_rejected_hangul(w, m);
    return is_small_word(w, m) || is_loud_ordinal(w, m) || is_bare_parliament(w, m) ||
           is_indefinite(w, m) || is_behind_united(w, m) || is_agreement(w, m) || is_place(w, m) ||
           is_building(w, m) || in_paper(w, m) || is_counted(w, m) || is_site(w, m) ||
           before_instrument(w, m) || after_instrument(w, m) || in_compound(w, m) ||
           is_of_other(w, m) || is_federal_state(w, m) || agency_in_post(w, m) ||
           agency_in_title(w, m) || agency_before_eastern_instrument(w, m);
}
