/*
 * western.c - names in Latin and Cyrillic letters: which rule a word may set off; known given names
 * and surnames, initials.
 */
#include "western/western.h"
#include "western/parse.h"

#include <string.h>

/* "Mario Fortín Midence, Viceministro": three words, and a comma or the line's end behind them, so
 * that a last word with the ending of a noun is no noun. */
static bool is_whole_entry(const person_worker *worker, const person_name *name)
{
    return name->words > 2 && !name->capitals &&
           (classes_at(worker, name->first + 1) & (WORD_GIVEN | WORD_SURNAME)) &&
           (is_line_end(worker, name->last) ||
            is_hash(worker, name->last, worker->model->comma_hash) ||
            is_hash(worker, name->last, worker->model->open_hash));
}

/* "Francis Wilcox", "Jack Fobes". */
static bool after_given(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    if (!person_is_word(worker, i, true))
        return false;
    if (i > 0 && (classes_at(worker, i - 1) & WORD_PLACE) && is_capital(worker, i - 1))
        return false;
    if (i > 1 && cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) && cqk_touches(segment, i) &&
        cqk_token_is(segment, i - 1, CQ_STR("-")) && cqk_touches(segment, i - 1))
        return false; /* PAYS-BAS RELATIF */
    cqk_place_match place;
    if (cqk_place_at(worker->model->places, segment, i, &place) && place.tokens > 1)
        return false; /* Bandar Seri Begawan */
    cqk_country_match country;
    if (cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) &&
        cqk_country_at(worker->model->countries, segment, i, &country))
        return false; /* GERMAN COUNTERPART */
    if (!person_parse(worker, i, false, &name) || name.words < 2)
        return false;
    if (person_is_namesake(worker, &name)) {
        worker->floor = name.last; /* nor a part of it */
        return true;
    }
    if (person_is_headed(worker, &name) ||
        (person_is_noun(worker, name.surname) && !is_whole_entry(worker, &name)))
        return false;
    /* An acronym behind a given name is no surname: "Roger NATO". */
    if (name.mixed && name.words == 2 && cqk_shape(segment, name.surname, CQ_SHAPE_UPPER_ALL) &&
        segment->tokens->end[name.surname] - segment->tokens->start[name.surname] < 3)
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "given-name");
    return true;
}

/* "the Stalin-Smith conversation": two people, both of whom are known. */
bool person_pair_at(person_worker *worker, uint32_t i)
{
    static const char *const talks[] = {
        "talks",        "Talks",         "conversation", "conversations",  "meeting", "meetings",
        "Conversation", "Conversations", "exchange",     "correspondence", "pact",    "formula"};
    const uint32_t surnames = WORD_SURNAME | WORD_CHINESE | WORD_KOREAN;
    const cq_tokens *t = worker->segment->tokens;
    if (i + 3 > t->count || t->kind[i + 1] == CQ_TOKEN_LETTER ||
        !cqk_touches(worker->segment, i + 1) || !cqk_touches(worker->segment, i + 2) ||
        !is_capital(worker, i + 2))
        return false;
    bool left = (classes_at(worker, i) & surnames) != 0;
    bool right = (classes_at(worker, i + 2) & surnames) != 0;
    bool spoken = (left || right) && worker->is_letter && is_capital(worker, i) &&
                  t->hash[i + 1] == worker->model->dash_hash &&
                  cqk_token_in(worker->segment, i + 3, talks, CQK_COUNT(talks));
    if (!(left && right) && !spoken)
        return false;
    for (uint32_t k = i; k < i + 3; k += 2) {
        static const char *const particles[] = {"Du", "De", "Le", "La", "Van", "Von", "Di"};
        uint32_t last = k + 1;
        if (k > i && is_capital(worker, last) && cqk_shape(worker->segment, last, CQ_SHAPE_LOWER) &&
            cqk_token_in(worker->segment, k, particles, CQK_COUNT(particles)))
            last++; /* the Critchley-Du Bois proposals */
        person_name one = {.first = k,
                           .last = last,
                           .start = t->start[k],
                           .end = t->end[last - 1],
                           .words = 1,
                           .surname = last - 1};
        person_report(worker, &one, (cq_str){NULL, 0}, "surname");
    }
    return true;
}

/* "de Gaulle": where the preposition belongs to the name in every language. */
static void take_particle_in_front(const person_worker *worker, uint32_t i, person_name *name)
{
    static const char *const surnames[] = {"Gaulle", "Valera",   "Klerk",    "Gasperi", "Cuéllar",
                                           "Gucht",  "Maizière", "Villepin", "Mistura", "Michelis",
                                           "Hoop",   "Margerie", "Kirchner", "Klerk's", "Gaulle's"};
    const cq_segment *segment = worker->segment;
    bool fits = i > worker->floor && cqk_token_in(segment, i, surnames, CQK_COUNT(surnames));
    if (i > worker->floor + 1 && cqk_token_is(segment, i - 1, CQ_STR("der")) &&
        cqk_token_is(segment, i - 2, CQ_STR("von"))) {
        name->first = i - 2; /* von der Leyen */
        name->start = segment->tokens->start[i - 2];
        return;
    }
    if (!fits || (!cqk_token_is(segment, i - 1, CQ_STR("de")) &&
                  !cqk_token_is(segment, i - 1, CQ_STR("De"))))
        return;
    name->first = i - 1;
    name->start = segment->tokens->start[i - 1];
}

/* "Kirchner y Lula", "Netanyahou et Lieberman": joined to a name, or to another known surname. */
static bool is_beside(const person_worker *worker, const person_name *name)
{
    if (name->first > 0 && worker->reported == name->first - 1 &&
        person_is_conjunction(worker, name->first - 1))
        return true;
    uint32_t next = name->last + 1;
    return person_is_conjunction(worker, name->last) && is_capital(worker, next) &&
           (classes_at(worker, next) & WORD_SURNAME) && !is_capital(worker, next + 1);
}

/* "saludó a Piñera y a Correa": the Spanish preposition that only persons have. */
static bool is_personal_a(const person_worker *worker, uint32_t i)
{
    return i > 1 && cqk_token_is(worker->segment, i - 1, CQ_STR("a")) &&
           (cqk_token_is(worker->segment, i - 2, CQ_STR("y")) ||
            ends_with(cqk_token(worker->segment, i - 2), "ó"));
}

/* "Trujillo, 20 de octubre de 2017": a dateline's town. */
static bool is_dated_town(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    cqk_place_match place;
    if (!cqk_place_at(worker->model->places, segment, i, &place))
        return false;
    uint32_t comma = i + place.tokens;
    return comma + 1 < segment->tokens->count &&
           is_hash(worker, comma, worker->model->comma_hash) &&
           (segment->tokens->kind[comma + 1] == CQ_TOKEN_NUMBER ||
            cqk_token_is(segment, comma + 1, CQ_STR("le")));
}

/* "in Churchill, Manitoba": the name of a town, told with its province. */
static bool is_town_of_state(const person_worker *worker, uint32_t i, uint32_t last)
{
    static const char *const at[] = {"in", "at", "near", "from"};
    cqk_place_match place;
    return i > 0 && cqk_token_in(worker->segment, i - 1, at, CQK_COUNT(at)) &&
           is_hash(worker, last, worker->model->comma_hash) && is_capital(worker, last + 1) &&
           ((classes_at(worker, last + 1) & WORD_REGION) ||
            cqk_place_at(worker->model->places, worker->segment, last + 1, &place));
}

/* "with Dulles and Radford", "Gruenther met": a surname of the lexicon beside such a word. */
static bool surname_alone(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    if (!is_capital(worker, i) || !cqk_shape(segment, i, CQ_SHAPE_LOWER) ||
        !person_parse(worker, i, false, &name) || name.words != 1 ||
        person_is_headed(worker, &name) || is_capital(worker, name.last))
        return false;
    if (is_town_of_state(worker, i, name.last) || is_dated_town(worker, i))
        return false;
    take_particle_in_front(worker, i, &name);
    bool small =
        i > 0 && (!is_capital(worker, i - 1) ||
                  (worker->is_letter && cqk_shape(segment, i - 1, CQ_SHAPE_SENTENCE_START)));
    uint32_t before = small ? classes_at(worker, i - 1) : 0;
    uint32_t behind = is_capital(worker, name.last) ? 0 : classes_at(worker, name.last);
    bool label = worker->is_letter && cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE) &&
                 cqk_token_is(segment, name.last, CQ_STR(":"));
    bool famous = (classes_at(worker, i) & WORD_FAMOUS) || name.first < i;
    bool headed = famous && i > 0 && !cqk_shape(segment, i - 1, CQ_SHAPE_SENTENCE_START) && i > 1;
    if (i > 0 && is_capital(worker, i - 1) && !(before & WORD_FRONT) && (!famous || headed) &&
        !cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START) &&
        !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE) &&
        segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER)
        return false;
    /* A telegram has surnames alone anywhere: "So was Brandt." */
    bool inside = worker->is_letter && small && !cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START) &&
                  (classes_at(worker, i) & (WORD_STOP | WORD_PLACE | WORD_GIVEN)) == 0;
    if (!(before & WORD_FRONT) && !(behind & WORD_VERB) && !label && !inside && !famous &&
        !is_beside(worker, &name) && !is_personal_a(worker, i))
        return false;
    if (person_pair_at(worker, i))
        return true;
    person_report(worker, &name, (cq_str){NULL, 0}, "surname");
    return true;
}

/* "diary of H. Nyberg", "with K. Olsen", "secretary: A. Berger": does a name follow? */
static bool is_cited(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {"of", "de", "von", "by", "par", "por", "secretary", "от"};
    const cq_segment *segment = worker->segment;
    if (i == 0 || (is_capital(worker, i - 1) && i > 1))
        return false;
    if (cqk_token_is(segment, i - 1, CQ_STR(":")) || (classes_at(worker, i - 1) & WORD_FRONT) ||
        is_hash(worker, i - 1, worker->model->open_hash))
        return true;
    if (i > 1 && is_hash(worker, i - 1, worker->model->comma_hash) &&
        (classes_at(worker, i - 2) & WORD_ROLE))
        return true; /* the Rapporteur, A. Ovchinnikov */
    return cqk_token_in(segment, i - 1, words, CQK_COUNT(words));
}

/* ", K. DE GUCHT Le Ministre": capitals between words that have none, as signatures are printed. */
static bool stands_out(const person_worker *worker, const person_name *name)
{
    const cq_segment *segment = worker->segment;
    uint32_t before = name->first;
    while (before > 0 && name->first - before < 3 &&
           segment->tokens->kind[before - 1] != CQ_TOKEN_LETTER)
        before--;
    return name->capitals && before > 0 && before < name->first &&
           cqk_shape(segment, before - 1, CQ_SHAPE_LOWER) && name->last < segment->tokens->count &&
           !cqk_shape(segment, name->last, CQ_SHAPE_UPPER_ALL);
}

/* "G.Batchimeg", "R.Singh": one initial and the surname in one token, in Latin letters; at the head
 * of a sentence it may be the letter of a paragraph: "A.Background". */
static bool is_glued(const person_worker *worker, uint32_t i)
{
    enum { SURNAME_MIN = 4 };
    const cq_segment *segment = worker->segment;
    cq_str word = cqk_token(segment, i);
    bool letter = word.len > SURNAME_MIN + 2 && word.data[1] == '.' && word.data[2] >= 'A' &&
                  word.data[2] <= 'Z' && memchr(word.data + 2, '.', word.len - 2) == NULL;
    if (!letter || !cqk_shape(segment, i, CQ_SHAPE_LOWER) || i == 0 ||
        cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START))
        return false;
    cq_str surname = {word.data + 2, word.len - 2};
    uint32_t classes = person_stem_classes(worker, i, surname);
    return !(classes & (WORD_COMMON | WORD_STOP | WORD_HEAD | WORD_REGION)) &&
           !person_is_noun(worker, i);
}

/* "J. F. Kennedy", "С.В.Лавров", "В. Путин". */
/* "Мехонцев Е.А., Борисова Н.В.": token i begins the initials behind an unknown surname. */
static bool before_initials(person_worker *worker, uint32_t i)
{
    person_name name;
    if (i == 0 || i - 1 < worker->floor || !is_cyrillic(worker, i) || !is_cyrillic(worker, i - 1) ||
        !is_capital(worker, i - 1) || cqk_shape(worker->segment, i, CQ_SHAPE_LINE_BEFORE) ||
        !person_is_dotted(cqk_token(worker->segment, i)) ||
        !person_parse(worker, i - 1, false, &name) || name.words != 1 || name.last <= i ||
        name.first != name.surname ||
        (person_is_adjective(worker, i - 1) &&
         !(is_line_start(worker, i - 1) && person_is_dash(worker, name.last))))
        return false; /* Садовничий В.А. – ректор */
    person_report(worker, &name, (cq_str){NULL, 0}, "initials");
    return true;
}

/* "Rapporteur of the Technical Committees H.J. Kristensen (Denmark)": several initials behind a
 * body's noun, and a bracket behind the name. */
static bool is_behind_committees(const person_worker *worker, uint32_t i)
{
    person_name name;
    return (classes_at(worker, i - 1) & (WORD_HEAD | WORD_STOP | WORD_COMMON)) &&
           !(classes_at(worker, i - 1) & (WORD_GIVEN | WORD_SURNAME)) &&
           person_parse(worker, i, false, &name) && name.initials > 1 && name.words == 1 &&
           is_hash(worker, name.last, worker->model->open_hash);
}

static bool initials(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    cqk_country_match country;
    if (before_initials(worker, i))
        return true;
    bool retired =
        i > 1 && is_hash(worker, i - 1, worker->model->dot_hash) &&
        (cqk_token_is(segment, i - 2, CQ_STR("a")) || cqk_token_is(segment, i - 2, CQ_STR("i")) ||
         cqk_token_is(segment, i - 2, CQ_STR("z"))); /* a. D. Erich */
    if (!is_capital(worker, i) || !person_may_go_on(worker, i) || retired ||
        (i > 0 && cqk_touches(segment, i) && segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER) ||
        cqk_country_at(worker->model->countries, segment, i, &country))
        return false;
    if (i > 0 && is_capital(worker, i - 1) && segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER &&
        cqk_shape(segment, i, CQ_SHAPE_SPACE_BEFORE) &&
        !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE) && !is_cyrillic(worker, i) &&
        !is_glued(worker, i) && !is_behind_committees(worker, i) &&
        !(cqk_shape(segment, i - 1, CQ_SHAPE_SENTENCE_START) &&
          ends_with(cqk_token(segment, i - 1), "ly")))
        return false;
    if (!person_parse(worker, i, false, &name) || !name.initials || name.words == 0 ||
        name.words > 3 || person_is_headed(worker, &name) || person_is_noun(worker, name.surname))
        return false;
    bool known = classes_at(worker, name.surname) & (WORD_SURNAME | WORD_GIVEN);
    known |= person_is_dash(worker, name.last) && is_cyrillic(worker, i); /* Ц. Баасанжав – ... */
    bool line = i == 0 || cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE);
    if (line && is_cyrillic(worker, i) && cqk_token_is(segment, name.last, CQ_STR(":"))) {
        person_report(worker, &name, (cq_str){NULL, 0}, "speaker"); /* В.Путин: Добрый день */
        return true;
    }
    bool enclosed = i > 0 && is_hash(worker, i - 1, worker->model->open_hash);
    if (enclosed && !known && is_hash(worker, name.last, worker->model->dot_hash))
        return false;                                             /* (F. Rels. 1885) */
    bool compound = name.last > i + 3 && name.words > 1 && !line; /* F. Espinosa de los Monteros */
    if (name.initials == 1 && !known && !compound && !is_cited(worker, i) && !is_glued(worker, i) &&
        !stands_out(worker, &name) && (line || !is_cyrillic(worker, i)))
        return false;
    bool russian = name.initials >= 2 && is_cyrillic(worker, i); /* ИЗ ДНЕВНИКА А.А. ПЕТРОВА */
    if (name.capitals && !known && !line && !russian && !stands_out(worker, &name))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "initials");
    return true;
}

/* "the Dutchman van der Stoel": two Dutch particles and a word with a capital. */
static bool behind_particles(person_worker *worker, uint32_t i)
{
    person_name name;
    if (!cqk_token_is(worker->segment, i, CQ_STR("van")) || !person_parse(worker, i, true, &name) ||
        name.words == 0 || name.words > 2 || person_is_headed(worker, &name))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "particle");
    return true;
}

/* "Van Mook and Von Papen": particles with capitals, where no given name is told. */
static bool behind_capital_particle(person_worker *worker, uint32_t i)
{
    static const char *const particles[] = {"Van", "Von", "Van der", "Van den"};
    const cq_segment *segment = worker->segment;
    person_name name;
    bool fits = cqk_token_in(segment, i, particles, CQK_COUNT(particles));
    bool german = cqk_token_is(segment, i, CQ_STR("Von")) && !worker->is_letter;
    if (!fits || german ||
        (i > 0 && is_capital(worker, i - 1) && segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER &&
         !cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START)) ||
        !person_parse(worker, i, true, &name) || name.words == 0 || name.words > 2 ||
        name.first == name.surname || person_is_headed(worker, &name))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "particle");
    return true;
}

/* The end of what labels speech in a transcript: QUESTION, MS. SCHAFFER, Q. */
static bool is_speaker(const person_worker *worker, uint32_t i)
{
    return i < worker->segment->tokens->count &&
           (cqk_shape(worker->segment, i, CQ_SHAPE_UPPER_ALL) ||
            cqk_token_is(worker->segment, i, CQ_STR("Question")));
}

/* "Thank you, Nirupama.", "Yes, Bob", "QUESTION: Mark, can you": a name alone that is called. */
static bool vocative(person_worker *worker, uint32_t i)
{
    static const char *const calls[] = {"you",   "Thanks",  "Yes",   "No",    "Well",  "Okay",
                                        "OK",    "Sure",    "Hello", "Hi",    "Sorry", "Look",
                                        "Right", "morning", "Go",    "ahead", "Merci", "Gracias",
                                        "Danke", "all",     "time"};
    const cq_segment *segment = worker->segment;
    person_name name;
    if (i < 2 || !is_capital(worker, i) || (classes_at(worker, i) & (WORD_PLACE | WORD_COMMON)) ||
        !person_parse(worker, i, false, &name) || name.words != 1 || name.initials || name.capitals)
        return false;
    bool stop = is_hash(worker, name.last, worker->model->dot_hash) ||
                is_hash(worker, name.last, worker->model->comma_hash) ||
                cqk_token_is(segment, name.last, CQ_STR("?")) ||
                cqk_token_is(segment, name.last, CQ_STR("!"));
    bool comma = is_hash(worker, i - 1, worker->model->comma_hash) &&
                 cqk_token_in(segment, i - 2, calls, CQK_COUNT(calls));
    bool label = cqk_token_is(segment, i - 1, CQ_STR(":")) && is_speaker(worker, i - 2) &&
                 is_hash(worker, name.last, worker->model->comma_hash);
    if (!stop || (!comma && !label))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "vocative");
    return true;
}

/* "Chair: |Ms.Edelenbos": a title that no blank parts from the name. */
static bool after_glued_title(person_worker *worker, uint32_t i)
{
    person_name name;
    if (!person_glued_title(cqk_token(worker->segment, i)) ||
        !person_parse(worker, i, true, &name) || !name.words)
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "title");
    return true;
}

bool person_western(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    if (segment->tokens->hash[i] == worker->model->open_hash)
        return eastern_gloss(worker, i) || eastern_before_reading(worker, i) ||
               eastern_in_brackets(worker, i) || person_in_parentheses(worker, i) ||
               person_correspondents(worker, i);
    uint32_t tokens;
    uint32_t classes = person_word(worker, i, &tokens);
    if ((classes & (WORD_ROLE | WORD_HONORIFIC)) && person_before_pasha(worker, i))
        return true;
    if ((classes & WORD_HONORIFIC) &&
        (is_capital(worker, i) || tokens > 1 || is_cyrillic(worker, i) ||
         segment->tokens->end[i] - segment->tokens->start[i] > 2) &&
        person_after_honorific(worker, i, tokens))
        return true;
    if ((classes & WORD_GIVEN) && (after_given(worker, i) || vocative(worker, i)))
        return true;
    if ((classes & WORD_ROLE) &&
        (person_after_peer(worker, i) || person_after_role(worker, i, tokens)))
        return true;
    if ((classes & WORD_EAST_LABEL) && person_after_attendance(worker, i, tokens))
        return true;
    if ((classes & WORD_CHINESE) && person_chinese_at(worker, i))
        return true;
    if ((classes & WORD_KOREAN) && person_korean_latin_at(worker, i))
        return true;
    if ((classes & WORD_SURNAME) && surname_alone(worker, i))
        return true;
    if ((classes & WORD_AGENT) &&
        (tokens == 1 ? person_after_kin(worker, i) : person_after_agent(worker, i + tokens)))
        return true;
    if ((classes & WORD_PARTICLE) && tokens == 2 && behind_particles(worker, i))
        return true;
    if ((classes & WORD_PARTICLE) && is_capital(worker, i) && behind_capital_particle(worker, i))
        return true;
    if ((classes & WORD_DEAR) && person_after_salutation(worker, i + tokens))
        return true;
    if ((classes & WORD_TOLD) && person_after_told(worker, i, tokens))
        return true;
    if ((classes & WORD_CLOSING) && person_after_closing(worker, i, tokens))
        return true;
    cq_str word = cqk_token(segment, i);
    bool initial = word.len < 3 || memchr(word.data, '.', word.len) != NULL;
    return initial && (after_glued_title(worker, i) || initials(worker, i));
}
