/*
 * person.c - the extractor "person": personal names.
 *
 * `survey` finds the names that a document introduces and keeps their surnames; `scan` finds them
 * again and emits them, with all repetitions. Tokens are looked at only where their hash is one of
 * the lexicon's or of a name the document has introduced.
 */
#include "walk.h"
#include "western/western.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    TITLES_MAX = 4, /* H.E. Mr. */
    LIST_LINE = 40, /* tokens of a line of a list */
    LETTER_SEGMENTS = 8,
    CLOSING_TOKENS = 14,
    KANA_ENOUGH = 64
};

/* Small words that tell German from the other languages. */
static const char *const german_words[8] = {"und",   "das", "nicht", "ist",
                                            "wurde", "dem", "sich",  "auf"};

static void close_model(void *data)
{
    person_model *model = data;
    if (!model)
        return;
    cqk_lexicon_free(model->lexicon);
    cqk_countries_free(model->countries);
    cqk_places_free(model->places);
    free(model);
}

/* The host shows what is_hot and is_of_interest look at. */
static bool watch_tokens(person_model *model)
{
    const cq_host *host = model->host;
    const uint32_t letter = CQK_KIND(CQ_TOKEN_LETTER), ideograph = CQK_KIND(CQ_TOKEN_IDEOGRAPH);
    const uint32_t katakana = CQK_KIND(CQ_TOKEN_KATAKANA);
    const cq_watch small = {.kinds = letter,
                            .without = CQ_SHAPE_UPPER_FIRST,
                            .words = model->lower,
                            .word_bits = LOWER_BITS};
    const cq_watch sets[] = {
        {.kinds = letter, .with = CQ_SHAPE_UPPER_FIRST},
        {.kinds = ideograph | CQK_KIND(CQ_TOKEN_PUNCTUATION) | CQK_KIND(CQ_TOKEN_SYMBOL),
         .words = model->trigger,
         .word_bits = TRIGGER_BITS},
        {.kinds = katakana | CQK_KIND(CQ_TOKEN_HANGUL)},
        {.kinds = CQK_KIND(CQ_TOKEN_NUMBER), .with = CQ_SHAPE_NON_ASCII}};
    bool done = cqk_watch(host, &model->letters, small);
    for (size_t i = 0; i < CQK_COUNT(sets) && done; i++)
        done = cqk_watch(host, &model->others, sets[i]);
    return done && cqk_watch(host, &model->ideographs, (cq_watch){.kinds = ideograph}) &&
           cqk_watch(host, &model->kana,
                     (cq_watch){.kinds = katakana | CQK_KIND(CQ_TOKEN_HIRAGANA)});
}

static cq_status open_model(const cq_host *host, void **data, cq_error *error)
{
    person_model *model = calloc(1, sizeof *model);
    if (model) {
        model->host = host;
        model->dot_hash = host->fold_hash(".", 1);
        model->open_hash = host->fold_hash("(", 1);
        model->comma_hash = host->fold_hash(",", 1);
        model->dash_hash = host->fold_hash("-", 1);
        for (size_t k = 0; k < CQK_COUNT(german_words); k++)
            model->german[k] = host->fold_hash(german_words[k], strlen(german_words[k]));
        model->countries = cqk_countries_new(host);
        model->places = cqk_places_new(host);
    }
    if (!model || !model->countries || !model->places || !person_lexicon_build(model) ||
        !watch_tokens(model)) {
        close_model(model);
        error->code = CQ_E_MEMORY;
        snprintf(error->message, sizeof error->message, "out of memory");
        return CQ_E_MEMORY;
    }
    *data = model;
    return CQ_OK;
}

static cq_status spawn(void *model, void **data)
{
    person_worker *worker = calloc(1, sizeof *worker);
    if (worker)
        worker->cache = calloc(CACHE_SIZE, sizeof *worker->cache);
    if (!worker || !worker->cache) {
        free(worker);
        return CQ_E_MEMORY;
    }
    worker->model = model;
    *data = worker;
    return CQ_OK;
}

static void retire(void *data)
{
    person_worker *worker = data;
    if (!worker)
        return;
    free(worker->known);
    free(worker->cache);
    cqk_quiet_free(&worker->quiet);
    free(worker);
}

static cq_status begin(void *data, const cq_document *document)
{
    person_worker *worker = data;
    (void)document;
    person_memory_clear(worker);
    cqk_quiet_clear(&worker->quiet);
    worker->is_letter = worker->is_german = worker->is_monsieur = false;
    worker->kana = worker->country_lines = worker->pending_length = 0;
    return CQ_OK;
}

/* "С.В.Лавров", "J.F", "Ms.Edelenbos": a capital or a title, and a point, inside one token. */
static bool is_dotted(const cq_segment *segment, uint32_t i)
{
    enum { TITLE_MAX = 4 };
    const cq_tokens *t = segment->tokens;
    const char *p = segment->text.data + t->start[i];
    uint32_t len = t->end[i] - t->start[i];
    uint32_t first = (unsigned char)*p < 0x80 ? 1 : 2;
    if (len > first + 1 && p[first] == '.')
        return true;
    return len > TITLE_MAX && memchr(p + 1, '.', TITLE_MAX) != NULL;
}

/* Two words with capitals beside each other. */
static bool is_pair(const cq_tokens *t, uint32_t i)
{
    return i + 1 < t->count && (t->shape[i] & t->shape[i + 1] & CQ_SHAPE_UPPER_FIRST) &&
           t->kind[i + 1] == CQ_TOKEN_LETTER;
}

/* Does a phrase that tells a name begin with token i, or one that only begins like it? */
static bool may_tell(const person_model *model, const cq_tokens *t, uint32_t i)
{
    uint32_t next = i + 1 < t->count ? i + 1 : i;
    return person_has_bit(model->alone, PAIR_BITS, t->hash[i]) ||
           person_has_bit(model->pairs, PAIR_BITS, cqk_pair(t->hash[i], t->hash[next]));
}

/* Does token i tell a name? Short words may be initials. */
static bool is_hot(const person_model *model, const cq_tokens *t, uint32_t i)
{
    enum { INITIAL_MAX = 2 };
    uint8_t kind = t->kind[i];
    if (kind != CQ_TOKEN_LETTER)
        return (kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_PUNCTUATION ||
                kind == CQ_TOKEN_SYMBOL) &&
               person_has_bit(model->trigger, TRIGGER_BITS, t->hash[i]) &&
               (kind != CQ_TOKEN_IDEOGRAPH || may_tell(model, t, i));
    if (!(t->shape[i] & CQ_SHAPE_UPPER_FIRST))
        return person_has_bit(model->lower, LOWER_BITS, t->hash[i]) && may_tell(model, t, i);
    return person_has_bit(model->trigger, TRIGGER_BITS, t->hash[i]) &&
           (t->end[i] - t->start[i] <= INITIAL_MAX || i == 1 || may_tell(model, t, i));
}

static void look(person_worker *worker, uint32_t i, bool hot)
{
    const cq_tokens *t = worker->segment->tokens;
    uint8_t kind = t->kind[i];
    bool found = false;
    if (kind == CQ_TOKEN_LETTER) {
        bool capital = (t->shape[i] & CQ_SHAPE_UPPER_FIRST) != 0;
        bool numbered = i == 1 && t->kind[0] == CQ_TOKEN_NUMBER; /* 221 Officer to Evatt */
        if (capital && (i == 0 || numbered || person_is_behind_mark(worker, i) ||
                        (t->shape[i] & CQ_SHAPE_LINE_BEFORE)))
            person_line_start(worker, i);
        if (i >= worker->floor && (hot || (capital && is_dotted(worker->segment, i))))
            found = person_western(worker, i);
        if (!found && i >= worker->floor && is_pair(t, i))
            found = person_unknown_at(worker, i);
        if (!found && i >= worker->floor && capital && !worker->is_letter &&
            i == worker->reported + 1)
            found = person_listed_surname(worker, i);
        if (!found && i >= worker->floor && capital && worker->is_letter)
            found = person_listed_surname(worker, i) || person_heads_sentence(worker, i) ||
                    person_lone_at(worker, i);
    } else if (kind == CQ_TOKEN_PUNCTUATION || kind == CQ_TOKEN_SYMBOL) {
        if (hot)
            found = t->hash[i] == worker->model->open_hash ? person_western(worker, i)
                                                           : person_eastern(worker, i);
    } else if (hot || kind == CQ_TOKEN_NUMBER || kind == CQ_TOKEN_KATAKANA ||
               kind == CQ_TOKEN_HANGUL) {
        found = person_eastern(worker, i);
    }
    if (!found && i >= worker->floor && person_memory_may_know(worker, t->hash[i]))
        found = person_repeated_at(worker, i);
    if (!found && kind == CQ_TOKEN_HANGUL && i >= worker->floor && worker->known_count)
        person_repeated_hangul(worker, i);
}

/* May anything begin at a token that tells no name? */
static bool is_of_interest(const person_worker *worker, const cq_tokens *t, uint32_t i)
{
    uint32_t hash = t->hash[i];
    switch (t->kind[i]) {
    case CQ_TOKEN_LETTER:
        return (t->shape[i] & CQ_SHAPE_UPPER_FIRST) &&
               (worker->is_letter || person_memory_may_know(worker, hash) ||
                i == worker->reported + 1 || (t->shape[i] & CQ_SHAPE_LINE_BEFORE) ||
                i <= LIST_MARKS || is_pair(t, i) || is_dotted(worker->segment, i));
    case CQ_TOKEN_KATAKANA:
    case CQ_TOKEN_HANGUL:
        return true;
    case CQ_TOKEN_NUMBER: /* 1차관 */
        return (t->shape[i] & CQ_SHAPE_NON_ASCII) != 0;
    case CQ_TOKEN_IDEOGRAPH:
        return person_memory_may_know(worker, hash);
    default:
        return false;
    }
}

/* The bits of tokens that is_hot or is_of_interest may be true of. */
static uint32_t watched_bits(const person_worker *worker)
{
    const person_model *model = worker->model;
    return model->letters | model->others | (worker->known_count ? model->ideographs : 0);
}

/* "Witnessed by:" at the end of the segment. */
static bool ends_in_agent(const person_worker *worker)
{
    uint32_t count = worker->segment->tokens->count;
    if (count < 3 || !cqk_token_is(worker->segment, count - 1, CQ_STR(":")))
        return false;
    uint32_t tokens;
    return (person_word(worker, count - 3, &tokens) & WORD_AGENT) && tokens == 2;
}

/* "Le Président de la Confédération :": an office whose holder signs on the next line. */
static bool is_office(const person_worker *worker)
{
    enum { WORDS_MAX = 12 };
    static const char *const articles[] = {"Der", "Die", "Le", "La", "Il", "El"};
    uint32_t tokens;
    uint32_t count = worker->segment->tokens->count;
    if (count < 3 || count > WORDS_MAX ||
        !cqk_token_in(worker->segment, 0, articles, CQK_COUNT(articles)))
        return false;
    for (uint32_t i = 1; i < count; i++)
        if (person_word(worker, i, &tokens) & WORD_ROLE)
            return true;
    return false;
}

/* What the next segment has to know of this one. */
static void remember_end(person_worker *worker)
{
    const cq_tokens *t = worker->segment->tokens;
    uint32_t first = t->count > CLOSING_TOKENS ? t->count - CLOSING_TOKENS : 0;
    worker->closing = false;
    for (uint32_t i = first; i < t->count; i++)
        if (person_has_bit(worker->model->lower, LOWER_BITS, t->hash[i]))
            worker->closing |= person_classes(worker, i, WORD_CLOSING) != 0;
    worker->after_title = t->count > 0 && person_ends_in_title(worker);
    worker->after_name = worker->first_name <= TITLES_MAX && t->count <= LIST_LINE;
    worker->after_agent = ends_in_agent(worker);
    worker->after_colon = t->count > 0 && cqk_token_is(worker->segment, t->count - 1, CQ_STR(":"));
    worker->after_office = worker->after_colon && is_office(worker);
    worker->after_sentence = t->count > 0 && t->hash[t->count - 1] == worker->model->dot_hash;
}

static void set_segment(person_worker *worker, const cq_segment *segment)
{
    enum { TOKENS_MAX = 1 << 16 }; /* a segment has 64 KiB at most */
    worker->shown += TOKENS_MAX;   /* nothing that was kept is of this one */
    worker->segment = segment;
}

static cq_status walk(person_worker *worker, const cq_segment *segment, const cq_emitter *out)
{
    const cq_tokens *t = segment->tokens;
    set_segment(worker, segment);
    worker->out = out;
    worker->floor = worker->reported = 0;
    worker->first_name = UINT32_MAX;
    worker->status = CQ_OK;
    if (segment->index == 0)
        worker->closing = worker->after_title = worker->after_sentence = worker->after_colon =
            worker->after_name = worker->after_agent = worker->after_office = false;
    person_segment_start(worker);
    cqk_walk at = cqk_walk_from(t, 0, watched_bits(worker));
    for (uint32_t i; worker->status == CQ_OK && cqk_walk_next(&at, &i);) {
        if (i < worker->floor)
            continue;
        bool hot = is_hot(worker->model, t, i);
        if (!hot && !is_of_interest(worker, t, i))
            continue;
        look(worker, i, hot);
        if (at.bits != watched_bits(worker)) /* the first name has become known */
            at = cqk_walk_from(t, i + 1, watched_bits(worker));
    }
    remember_end(worker);
    return worker->status;
}

/* "July 13, 1927—5 p.m.": the hour behind the year. */
static bool is_telegram_time(const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    if (!cqk_token_is(segment, i, CQ_STR("—")) || i == 0 || i + 2 > t->count ||
        t->kind[i - 1] != CQ_TOKEN_NUMBER || t->end[i - 1] - t->start[i - 1] != 4)
        return false;
    return cqk_token_is(segment, i + 1, CQ_STR("noon")) ||
           cqk_token_is(segment, i + 1, CQ_STR("midnight")) ||
           (t->kind[i + 1] == CQ_TOKEN_NUMBER && i + 2 < t->count &&
            (cqk_token(segment, i + 2).data[0] == 'p' || cqk_token(segment, i + 2).data[0] == 'a' ||
             cqk_token_is(segment, i + 2, CQ_STR(":"))));
}

/* Telegrams, memoranda and letters are signed: their titles say what they are. */
static void learn_kind(person_worker *worker, const cq_segment *segment)
{
    set_segment(worker, segment);
    for (uint32_t i = 0; i < segment->tokens->count && !worker->is_letter; i++) {
        uint32_t tokens;
        worker->is_letter =
            is_telegram_time(segment, i) || (cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST) &&
                                             (person_word(worker, i, &tokens) & WORD_LETTER));
    }
}

static void learn_german(person_worker *worker, const cq_tokens *t)
{
    const uint32_t *german = worker->model->german;
    for (uint32_t i = 0; i < t->count && !worker->is_german; i++)
        for (size_t k = 0; k < CQK_COUNT(german_words); k++)
            worker->is_german |= t->hash[i] == german[k] && /* DAS, in an English telegram */
                                 !(t->shape[i] & CQ_SHAPE_UPPER_FIRST);
}

static void count_kana(person_worker *worker, const cq_segment *segment)
{
    enum { MEMBER = 4 }; /* a member of the Diet tells as much as so many Kana */
    const cq_tokens *t = segment->tokens;
    if (worker->kana < KANA_ENOUGH && !cqk_is_alphabetic(t))
        worker->kana += MEMBER * cqk_members(segment->text);
    cqk_walk at = cqk_walk_from(t, 0, worker->model->kana);
    for (uint32_t i; worker->kana < KANA_ENOUGH && cqk_walk_next(&at, &i);)
        worker->kana += t->kind[i] == CQ_TOKEN_HIRAGANA || t->kind[i] == CQ_TOKEN_KATAKANA;
}

/* Notes a segment without a name that leaves nothing for the next one. */
static void note_quiet(person_worker *worker, const cq_segment *segment)
{
    if (worker->reported == 0 && !worker->is_letter && !worker->closing && !worker->after_agent &&
        !worker->after_title && !worker->after_colon && cqk_is_alphabetic(segment->tokens))
        cqk_quiet_add(&worker->quiet, segment->index);
}

static cq_status survey(void *data, const cq_segment *segment, const cq_emitter *out)
{
    person_worker *worker = data;
    if (segment->index < LETTER_SEGMENTS && !worker->is_letter)
        learn_kind(worker, segment);
    count_kana(worker, segment);
    if (worker->is_letter && !worker->is_german)
        learn_german(worker, segment->tokens);
    worker->learning = true;
    cq_status status = walk(worker, segment, out);
    note_quiet(worker, segment);
    return status;
}

/* Does the segment hold a word of a name that the document has introduced? */
static bool has_known_word(const person_worker *worker, const cq_tokens *t)
{
    cqk_walk at = cqk_walk_from(t, 0, watched_bits(worker));
    for (uint32_t i; worker->known_count && cqk_walk_next(&at, &i);)
        if (person_memory_may_know(worker, t->hash[i]))
            return true;
    return false;
}

/* Is there nothing to be found that the survey did not find? Where the document is no letter, only
 * the names that it has introduced since may make a difference; and what the last segment left. */
static bool is_quiet(const person_worker *worker, const cq_segment *segment)
{
    return !worker->is_letter && cqk_quiet_has(&worker->quiet, segment->index) &&
           !has_known_word(worker, segment->tokens);
}

static cq_status scan(void *data, const cq_segment *segment, const cq_emitter *out)
{
    person_worker *worker = data;
    worker->learning = false;
    if (!is_quiet(worker, segment))
        return walk(worker, segment, out);
    const cq_tokens *t = segment->tokens;
    worker->closing = worker->after_title = worker->after_colon = worker->after_name =
        worker->after_agent = worker->after_office = false;
    worker->after_sentence = t->count > 0 && t->hash[t->count - 1] == worker->model->dot_hash;
    return CQ_OK;
}

static const char *const kinds[] = {CQ_KIND_PERSON, NULL};

static const cq_extractor person = {.size = sizeof person,
                                    .name = "person",
                                    .kinds = kinds,
                                    .open = open_model,
                                    .spawn = spawn,
                                    .begin = begin,
                                    .survey = survey,
                                    .scan = scan,
                                    .retire = retire,
                                    .close = close_model};

static const cq_extractor *const extractors[] = {&person, NULL};

CQ_PLUGIN_DEFINE(.id = "org.communique.person", .version = "0.1.0", .license = "MIT",
                 .summary = "personal names", .extractors = extractors)
