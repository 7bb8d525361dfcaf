/*
 * date.c - the date extractor: finds calendar expressions and gives them EDTF values.
 *
 * The survey reads the document's head and its short paragraphs for the document's own date, its
 * language and the order of its numeric dates. The scan reads every segment: a token that may begin
 * a date starts the reader (reader.h), the grammars make points of what they read (point.h), and
 * resolve.h gives them values.
 */
#include "clues.h"
#include "document.h"

#include "quiet.h"
#include "walk.h"

#include <communique/plugin.h>
#include <stdlib.h>
#include <string.h>

typedef struct model {
    dictionary *words;
    function_words functions;
    clue_words clues;
    office_index offices;
    uint32_t watched; /* the bit of cq_tokens.watched of tokens that may pass the filter */
} model;

/* A token at which the reader found a date, or a word that is none though a shorter one is. */
typedef struct hit {
    uint32_t segment;
    uint32_t token;
} hit;

/* What the document has taught that tells how dates are read: see reader.h. */
typedef struct manner {
    uint8_t language;
    bool minguo;
    bool dotted;
    bool cable;
} manner;

typedef struct worker {
    const model *model;
    const cq_document *document;
    study study;
    context context;
    cqk_quiet read; /* segments that the survey has read ... */
    manner manner;  /* ... in this manner ... */
    hit *hits;      /* ... and where in them something was found */
    size_t hit_count;
    size_t hit_capacity;
    bool scanning;
    uint32_t days;      /* headings that are days, seen in the survey */
    uint32_t years;     /* headings that are months or years */
    uint32_t local_end; /* where the quoted message ends whose date is context.local */
    bool itinerary;     /* the last item was a weekday to come */
    uint32_t item_end;  /* of the last item, in its segment */
    uint64_t item_segment;
    int32_t lone_year; /* the last item was a year and nothing else; else NO_YEAR */
    cqk_date dateline; /* of the newspaper's telegram, which is context.local outside of quotes */
} worker;

static const cqk_date no_date = {NO_YEAR, 0, 0};

static void close_model(void *data)
{
    model *m = data;
    if (!m)
        return;
    dictionary_free(m->words);
    free(m);
}

/* The host shows what filter_passes looks at. */
static bool watch_triggers(model *m, const cq_host *host)
{
    const uint32_t phrases = CQK_KIND(CQ_TOKEN_NUMBER) | CQK_KIND(CQ_TOKEN_IDEOGRAPH) |
                             CQK_KIND(CQ_TOKEN_HANGUL) | CQK_KIND(CQ_TOKEN_HIRAGANA);
    const cq_watch words = {.kinds = CQK_KIND(CQ_TOKEN_LETTER),
                            .words = dictionary_filter(m->words)->words,
                            .word_bits = TRIGGER_BITS};
    const cq_watch digits = {.kinds = CQK_KIND(CQ_TOKEN_LETTER), .with = CQ_SHAPE_DIGIT};
    return cqk_watch(host, &m->watched, words) && cqk_watch(host, &m->watched, digits) &&
           cqk_watch(host, &m->watched, (cq_watch){.kinds = phrases});
}

static cq_status open_model(const cq_host *host, void **data, cq_error *error)
{
    model *m = calloc(1, sizeof *m);
    if (m)
        m->words = dictionary_new(host);
    if (!m || !m->words || !watch_triggers(m, host)) {
        close_model(m);
        error->code = CQ_E_MEMORY;
        memcpy(error->message, "no memory for the date dictionary", 34);
        return CQ_E_MEMORY;
    }
    function_words_init(&m->functions, host);
    clue_words_init(&m->clues, host);
    office_index_init(&m->offices);
    *data = m;
    return CQ_OK;
}

static cq_status spawn(void *data, void **out)
{
    worker *w = calloc(1, sizeof *w);
    if (!w)
        return CQ_E_MEMORY;
    w->model = data;
    *out = w;
    return CQ_OK;
}

static void retire(void *data)
{
    worker *w = data;
    if (!w)
        return;
    cqk_quiet_free(&w->read);
    free(w->hits);
    free(w);
}

static void forget_hits(worker *w)
{
    cqk_quiet_clear(&w->read);
    w->hit_count = 0;
}

static cq_status begin(void *data, const cq_document *document)
{
    worker *w = data;
    const model *m = w->model;
    const worker kept = *w;
    memset(w, 0, sizeof *w);
    w->model = m;
    w->read = kept.read;
    w->hits = kept.hits;
    w->hit_capacity = kept.hit_capacity;
    forget_hits(w);
    w->document = document;
    w->dateline = w->context.document = w->context.local = w->context.heading = no_date;
    w->context.last = w->context.last_day = w->context.story = w->context.told = no_date;
    w->context.here = no_date;
    w->context.named_year = w->lone_year = NO_YEAR;
    return CQ_OK;
}

/* The date in a fact: YYYY, YYYY-MM or YYYY-MM-DD. */
static cqk_date parse_fact(cq_str text)
{
    int32_t part[3] = {0, 0, 0};
    size_t at = 0;
    for (size_t i = 0; i < 3 && at < text.len; i++, at++)
        for (; at < text.len && text.data[at] >= '0' && text.data[at] <= '9' && part[i] < 10000;
             at++)
            part[i] = part[i] * 10 + (text.data[at] - '0');
    if (text.len < 4 || part[0] < 1 || part[1] < 0 || part[1] > 12 || part[2] > 31)
        return no_date;
    cqk_date date = {part[0], (uint8_t)part[1], (uint8_t)part[2]};
    return cqk_is_date(date) ? date : no_date;
}

static manner manner_of(const worker *w)
{
    const context *c = &w->context;
    return (manner){c->language, c->minguo, c->dotted, w->study.cable};
}

/* Forgets what was read in another manner. */
static void keep_to_manner(worker *w)
{
    manner now = manner_of(w);
    const manner *then = &w->manner;
    if (now.language != then->language || now.minguo != then->minguo ||
        now.dotted != then->dotted || now.cable != then->cable)
        forget_hits(w);
    w->manner = now;
}

/* The facts are settled when the first scan begins. */
static void start_scanning(worker *w)
{
    if (w->scanning)
        return;
    w->scanning = true;
    context *c = &w->context;
    c->document = parse_fact(w->document->fact(w->document, "document.date"));
    if (c->document.year == NO_YEAR)
        c->document = parse_fact(w->document->fact(w->document, "reference.date"));
    c->last = c->last_day = c->story = c->local = c->heading = no_date;
    c->language = study_best_language(&w->study);
    c->chronology =
        cqk_equal(w->document->fact(w->document, "document.date.sure"), CQ_STR("false"));
    c->guessed = !cqk_equal(w->document->fact(w->document, "document.date.sure"), CQ_STR("true")) &&
                 w->document->fact(w->document, "reference.date").len == 0;
    c->order = study_order(&w->study);
    c->minguo = w->study.minguo > 0;
    c->dotted = w->study.dotted > 1;
    w->item_end = 0;
    keep_to_manner(w);
}

/* The first token that begins at `byte` or behind it. */
static uint32_t token_behind(const cq_tokens *t, uint32_t i, uint32_t byte)
{
    while (i < t->count && t->end[i] <= byte)
        i++;
    return i;
}

/* What is done with an item; `data` is the caller's. */
typedef cq_status (*item_function)(worker *w, const cq_segment *segment, const item *it,
                                   void *data);

/* Of a word with a hyphen (to-day, avant-hier) the last part triggers: the token it begins with. */
static uint32_t first_part(const dictionary *words, uint8_t language, const cq_segment *segment,
                           uint32_t i)
{
    dictionary_match match;
    bool joined = i >= 2 && segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
                  cqk_touches(segment, i) &&
                  dictionary_hyphenated(words, segment, i - 2, language, &match);
    return joined ? i - 2 : i;
}

/* "May 3, 5 and 7": the days behind the first have the year that was found for it. */
static void inherit_year(const worker *w, const item *first, item *it)
{
    const point *p = &first->first;
    const cqk_date *last = &w->context.last;
    if (p->year == NO_YEAR && it->first.year == NO_YEAR && it->first.unit == U_NONE && !p->points &&
        p->month && it->first.month == p->month && last->month == p->month && last->day == p->day)
        it->first.year = last->year;
}

/* Where items are looked for, and what is done with them. */
typedef struct search {
    worker *worker;
    const cq_segment *segment;
    item_function act;
    void *data;
    uint32_t behind; /* the end of the last item */
} search;

/* Calls `act` for what begins where the reader stands. *end: of the last item; of a word that is no
 * date though a shorter one is; 0 where there is neither. */
static cq_status act_on_items(search *s, reader *r, uint32_t *end)
{
    item items[ITEMS_MAX];
    worker *w = s->worker;
    manner how = manner_of(w);
    r->minguo = how.minguo;
    r->dotted = how.dotted;
    r->cable = how.cable;
    unsigned count = read_expression(r, how.language, items);
    *end = 0;
    for (unsigned k = 0; k < count; k++) {
        const point *last = items[k].range ? &items[k].last : &items[k].first;
        if (items[k].first.start < s->behind || last->end <= items[k].first.start)
            continue;
        if (k > 0)
            inherit_year(w, &items[0], &items[k]);
        cq_status status = s->act(w, s->segment, &items[k], s->data);
        if (status != CQ_OK)
            return status;
        *end = s->behind = last->end;
    }
    if (*end == 0 && r->count > 0 && r->items[0].kind == LEX_WORD &&
        r->items[0].word->kind == W_STOP)
        *end = r->items[0].end;
    return CQ_OK;
}

/* "2016/5/5，2016/6/6", "2014,2015": figures with a comma between are one token. Where a date ends
 * inside token i, moves the reader to the figures behind the comma; false where there are none. */
static bool start_behind_comma(const search *s, reader *r, uint32_t i, uint32_t end)
{
    static const char wide[] = "，";
    const cq_tokens *t = s->segment->tokens;
    const char *p = s->segment->text.data + end;
    if (i >= t->count || t->kind[i] != CQ_TOKEN_NUMBER || end <= t->start[i])
        return false;
    uint32_t left = t->end[i] - end;
    uint32_t comma = left > 1 && p[0] == ',' ? 1 : left > 3 && memcmp(p, wide, 3) == 0 ? 3 : 0;
    if (comma == 0)
        return false;
    reader_start(r, s->worker->model->words, s->worker->context.language, s->segment, i);
    r->byte = end + comma;
    return true;
}

/* "1/2/3/4/5 ...", "1, 2, 3, ...": of numbers that follow each other with a mark between, no date
 * has more than the last few. The token where those begin, of the chain that begins with token i.
 */
static uint32_t last_of_chain(const cq_segment *segment, uint32_t i)
{
    enum { NUMBERS = 12, YEAR_BYTES = 4 };
    const cq_tokens *t = segment->tokens;
    uint32_t last = i;
    while (last + 2 < t->count && t->kind[last + 2] == CQ_TOKEN_NUMBER &&
           t->kind[last + 1] == CQ_TOKEN_PUNCTUATION && t->start[last + 2] - t->end[last] <= 2)
        last += 2;
    return last - i > 2 * NUMBERS ? last - 2 * NUMBERS : i;
}

/* Calls `act` for what begins at token i; the tokens below *floor are done with then. Is there
 * nothing, *found is false. */
static cq_status act_at(search *s, uint32_t i, uint32_t *floor, bool *found)
{
    reader r;
    const cq_tokens *t = s->segment->tokens;
    const dictionary *words = s->worker->model->words;
    uint8_t language = s->worker->context.language;
    uint32_t end = 0;
    reader_start(&r, words, language, s->segment, first_part(words, language, s->segment, i));
    cq_status status = act_on_items(s, &r, &end);
    *found = end > 0;
    while (status == CQ_OK && end > 0) {
        *floor = token_behind(t, i, end);
        if (!start_behind_comma(s, &r, *floor, end))
            break;
        status = act_on_items(s, &r, &end);
    }
    if (end == 0 && t->kind[i] == CQ_TOKEN_NUMBER)
        *floor = last_of_chain(s->segment, i);
    return status;
}

/* Keeps a hit; false: out of memory. */
static bool keep_hit(worker *w, const cq_segment *segment, uint32_t token)
{
    if (w->hit_count == w->hit_capacity) {
        size_t capacity = w->hit_capacity ? w->hit_capacity * 2 : 64;
        hit *hits = realloc(w->hits, capacity * sizeof *hits);
        if (!hits)
            return false;
        w->hits = hits;
        w->hit_capacity = capacity;
    }
    w->hits[w->hit_count++] = (hit){(uint32_t)segment->index, token};
    return true;
}

/* Calls `act` for every item of a segment. `keep`: the hits. */
static cq_status each_item(worker *w, const cq_segment *segment, bool keep, item_function act,
                           void *data)
{
    search s = {w, segment, act, data, 0};
    const trigger_filter *filter = dictionary_filter(w->model->words);
    uint32_t floor = 0;
    size_t before = w->hit_count;
    cqk_walk at = cqk_walk_from(segment->tokens, 0, w->model->watched);
    for (uint32_t i; cqk_walk_next(&at, &i);) {
        bool found = false;
        if (i < floor || !filter_passes(filter, segment, i) ||
            !dictionary_triggers(w->model->words, segment, i, w->context.language))
            continue;
        cq_status status = act_at(&s, i, &floor, &found);
        if (status != CQ_OK)
            return status;
        if (found && keep)
            keep = keep_hit(w, segment, i);
    }
    if (keep)
        cqk_quiet_add(&w->read, segment->index);
    else
        w->hit_count = before;
    return CQ_OK;
}

/* The first hit in a segment, or behind it. */
static size_t first_hit(const worker *w, uint64_t segment)
{
    size_t low = 0, high = w->hit_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (w->hits[middle].segment < segment)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* each_item for a segment that the survey has read. */
static cq_status each_hit(worker *w, const cq_segment *segment, item_function act, void *data)
{
    search s = {w, segment, act, data, 0};
    uint32_t floor = 0;
    bool found;
    cq_status status = CQ_OK;
    for (size_t k = first_hit(w, segment->index);
         status == CQ_OK && k < w->hit_count && w->hits[k].segment == segment->index; k++)
        status = act_at(&s, w->hits[k].token, &floor, &found);
    return status;
}

enum {
    WEIGHT_TOLD = 150, /* up to it, a date told in a sentence */
    WEIGHT_SURE = 500  /* below it, the document's date is a guess */
};

/* So many headings make a chronology, in which dates count from the heading above. */
enum { HEADINGS_DAYS = 3, HEADINGS_YEARS = 2 };

/* A vote for the document's date, and for whether it is more than a guess. */
static cq_status vote_date(const cq_emitter *out, cq_str value, uint32_t weight)
{
    cq_status status = out->fact(out, CQ_STR("document.date"), value, weight);
    if (status != CQ_OK || weight < WEIGHT_SURE)
        return status;
    return out->fact(out, CQ_STR("document.date.sure"), CQ_STR("true"), weight);
}

/* "Lima, 5 de mayo (Agencia).-" lacks the year: the one nearest to a full date of the text. */
static cq_status vote_dateline(worker *w, const item *it, const resolved *value,
                               const cq_emitter *out)
{
    enum { WEIGHT = 430 };
    char text[CQK_EDTF_SIZE];
    cqk_date date = study_near(&w->study, it, value);
    size_t len = date.year == NO_YEAR ? 0 : cqk_edtf_date(text, date);
    if (len == 0 || w->document->fact(w->document, "reference.date").len > 0)
        return CQ_OK;
    return vote_date(out, (cq_str){text, len}, WEIGHT);
}

static cq_status survey_item(worker *w, const cq_segment *segment, const item *it, void *data)
{
    const cq_emitter *out = data;
    resolved value;
    study_item(&w->study, it);
    w->study.cable = w->study.cable || strcmp(it->first.rule, "date-time-group") == 0;
    study_head(&w->study, segment, it);
    w->context.order = study_order(&w->study);
    resolve_item(&w->context, it, &value);
    if (is_heading(segment, it, &value)) {
        w->days += value.first.day == 0 ? 0 : it->first.weekday ? 2 : 1;
        w->years += value.first.day == 0;
    }
    if (study_chronology(&w->study, segment, it, &value)) {
        cq_status status = out->fact(out, CQ_STR("document.date.sure"), CQ_STR("false"), 960);
        if (status != CQ_OK)
            return status;
    }
    cq_status told = vote_dateline(w, it, &value, out);
    if (told != CQ_OK)
        return told;
    uint32_t weight = weigh_document_date(segment, it, &value);
    bool close = false;
    if (weight > 0 && weight <= WEIGHT_TOLD &&
        looks_ahead(&w->model->clues, segment, w->context.language, it->first.token, &close) &&
        close)
        weight = 0; /* what will be is not when it was written */
    /* a guess does not stand against what the user says */
    bool guess = weight < WEIGHT_SURE;
    if (weight == 0 || (guess && w->document->fact(w->document, "reference.date").len > 0))
        return CQ_OK;
    char last[CQK_EDTF_SIZE];
    size_t len = it->range ? cqk_edtf_date(last, value.last) : 0;
    cq_str text = len ? (cq_str){last, len} : (cq_str){value.value, strlen(value.value)};
    return vote_date(out, text, weight);
}

static cq_status vote_language(worker *w, const cq_segment *segment, const cq_emitter *out)
{
    static const char names[LANGUAGE_COUNT][3] = {"",   "en", "fr", "es", "de",
                                                  "ru", "ja", "zh", "ko"};
    uint8_t language = study_best_language(&w->study);
    if (language == LANGUAGE_NONE)
        return CQ_OK;
    uint32_t weight = 100 + (segment->index < 300 ? (uint32_t)segment->index : 300);
    return out->fact(out, CQ_STR("document.language"), (cq_str){names[language], 2}, weight);
}

/* The title gave month and day: do the persons named so far tell the year? */
static cq_status vote_head(worker *w, const cq_segment *segment, const cq_emitter *out)
{
    char value[CQK_EDTF_SIZE];
    uint32_t evidence = 0;
    if (w->study.head.day == 0 ||
        !office_note(&w->model->offices, &w->study.offices, segment->text))
        return CQ_OK;
    cqk_date date = study_year_of_head(&w->study, &evidence);
    size_t len = date.year == NO_YEAR ? 0 : cqk_edtf_date(value, date);
    if (len == 0)
        return CQ_OK;
    uint32_t weight = 700 + (evidence < 90 ? evidence : 90);
    return vote_date(out, (cq_str){value, len}, weight);
}

/* The number of the file that a paper was put in ends with the paper's day. */
static cq_status vote_file_number(const cq_segment *segment, const cq_emitter *out)
{
    char value[CQK_EDTF_SIZE];
    cqk_date date = file_number_date(segment->text);
    size_t len = date.year == NO_YEAR ? 0 : cqk_edtf_date(value, date);
    return len == 0 ? CQ_OK : vote_date(out, (cq_str){value, len}, 640);
}

/* Reads a segment. What the document teaches later may change what is read. */
static cq_status survey_items(worker *w, const cq_segment *segment, const cq_emitter *out)
{
    keep_to_manner(w);
    return each_item(w, segment, true, survey_item, (void *)out);
}

static cq_status survey(void *data, const cq_segment *segment, const cq_emitter *out)
{
    worker *w = data;
    uint32_t before = w->study.tokens;
    study_language(&w->study, &w->model->functions, segment);
    if (w->study.tokens > before) {
        w->context.language = study_best_language(&w->study);
        cq_status status = vote_language(w, segment, out);
        if (status != CQ_OK)
            return status;
    }
    static const char from[] = "FM AM"; /* FM AMEMBASSY, FM AMCONSUL */
    if (segment->text.len > sizeof from && memcmp(segment->text.data, from, sizeof from - 1) == 0)
        w->study.cable = true;
    if (segment->index < 3) {
        cq_status status = vote_file_number(segment, out);
        if (status != CQ_OK)
            return status;
    }
    if (segment->index < 12 || segment->text.len <= 400) {
        cq_status status = survey_items(w, segment, out);
        if (status != CQ_OK)
            return status;
    }
    return vote_head(w, segment, out);
}

/* Is the item told as the time of what happened ("On 5 May 2003, ..."), not as an attribute of
 * something ("the Treaty of 5 May 2003")? */
static bool tells_story(worker *w, const cq_segment *segment, const item *it)
{
    const point *p = &it->first;
    if (p->ideographic)
        return p->month != 0 || p->day != 0;
    if (p->token == 0)
        return p->month != 0;
    dictionary_match match;
    bool on = cqk_token_is(segment, p->token - 1, CQ_STR("on")) ||
              cqk_token_is(segment, p->token - 1, CQ_STR("On"));
    bool known =
        dictionary_word(w->model->words, segment, p->token - 1, w->context.language, &match);
    if ((is_limit(segment, p->token - 1) && !it->range) || is_citation(segment, p))
        return false;
    return p->month != 0 && (on || !known || match.word->kind == W_YEAR_AFTER ||
                             (match.word->kind == W_THE && match.language != LANGUAGE_EN));
}

/* "Rugby, November 16. Cabinet met last night": the dateline of a telegram in a newspaper, from
 * which the dates count up to the next one. */
static void note_dateline(worker *w, const cq_segment *segment, const item *it,
                          const resolved *value)
{
    enum { DATELINE_BYTES = 400, TELEGRAM_DAYS = 31 };
    const cq_tokens *t = segment->tokens;
    const point *p = &it->first;
    const context *c = &w->context;
    uint32_t next = token_behind(t, p->token, p->end);
    if (it->range || p->day == 0 || p->month == 0 || p->ideographic || p->numeric || p->token < 2 ||
        p->start > DATELINE_BYTES || c->document.day == 0 || value->first.day == 0 ||
        p->start < w->local_end)
        return;
    bool place = cqk_token_is(segment, p->token - 1, CQ_STR(",")) &&
                 cqk_shape(segment, p->token - 2, CQ_SHAPE_UPPER_FIRST);
    bool stop = next < t->count && (cqk_token_is(segment, next, CQ_STR(".")) ||
                                    cqk_token_is(segment, next, CQ_STR("—")));
    bool alone = next + stop >= t->count; /* the line consists of it */
    bool ends = alone || (stop && cqk_shape(segment, next + 1, CQ_SHAPE_UPPER_FIRST));
    int64_t days = cqk_day_number(c->document) - cqk_day_number(value->first);
    if (!place || !ends || days <= 0 || days > TELEGRAM_DAYS)
        return;
    w->dateline = w->context.local = value->first;
}

/* "Cherbourg, 19th June, 1864" behind an opening quotation mark: a quoted message and its own date.
 */
static void note_quoted_head(worker *w, const cq_segment *segment, const item *it,
                             const resolved *value)
{
    const cq_tokens *t = segment->tokens;
    const point *p = &it->first;
    if (it->range || p->year == NO_YEAR || value->first.day == 0 || p->token < 3)
        return;
    for (uint32_t back = 1; back <= 7 && back <= p->token; back++) {
        uint32_t i = p->token - back;
        cq_str text = cqk_token(segment, i);
        bool opening = cqk_equal(text, CQ_STR("“")) || cqk_equal(text, CQ_STR("\"")) ||
                       cqk_equal(text, CQ_STR("«")) || cqk_equal(text, CQ_STR("„")) ||
                       cqk_equal(text, CQ_STR("‘"));
        if (opening && back >= 3) {
            w->context.local = value->first;
            w->local_end = (uint32_t)segment->text.len;
            for (uint32_t k = p->token; k < t->count; k++) {
                cq_str mark = cqk_token(segment, k);
                if (cqk_equal(mark, CQ_STR("”")) || cqk_equal(mark, CQ_STR("\"")) ||
                    cqk_equal(mark, CQ_STR("»"))) {
                    w->local_end = t->start[k];
                    break;
                }
            }
            return;
        }
        bool part_of_place = cqk_equal(text, CQ_STR(",")) || cqk_equal(text, CQ_STR(".")) ||
                             (t->shape[i] & CQ_SHAPE_UPPER_FIRST);
        if (!part_of_place)
            return;
    }
}

static cq_status emit(const cq_emitter *out, const item *it, const resolved *value)
{
    cq_field fields[2] = {{CQ_STR("grain"), {value->grain, strlen(value->grain)}, CQ_FIELD_STRING},
                          {CQ_STR("relative"), CQ_STR("true"), CQ_FIELD_BOOL}};
    bool relative = value->relative && value->value[0];
    const point *last = it->range ? &it->last : &it->first;
    const char *rule = it->range ? "range" : it->first.rule;
    cq_entity entity = {.size = sizeof entity,
                        .kind = 0,
                        .start = it->first.start,
                        .end = last->end,
                        .score = CQ_SCORE_DEFAULT,
                        .field_count = relative ? 2 : 1,
                        .value = {value->value, strlen(value->value)},
                        .rule = {rule, strlen(rule)},
                        .fields = fields};
    return out->entity(out, &entity);
}

static bool is_later(cqk_date date, const context *c)
{
    return date.day && c->document.day && cqk_day_number(date) > cqk_day_number(c->document);
}

/* The text between the last item and this one; empty where there is none in this segment. */
static cq_str gap_in_front(const worker *w, const cq_segment *segment, const item *it)
{
    uint32_t from = w->item_end;
    if (segment->index != w->item_segment || it->first.start <= from || from == 0)
        return (cq_str){segment->text.data, 0};
    return (cq_str){segment->text.data + from, it->first.start - from};
}

/* Does a sentence begin between the last item and this one? */
static bool is_new_sentence(const worker *w, const cq_segment *segment, const item *it)
{
    const cq_tokens *t = segment->tokens;
    uint32_t i = it->first.token;
    while (i > 0 && t->start[i] > w->item_end && !(t->shape[i] & CQ_SHAPE_SENTENCE_START))
        i--;
    return segment->index == w->item_segment && t->start[i] > w->item_end;
}

static cq_status scan_item(worker *w, const cq_segment *segment, const item *it, void *data)
{
    context *c = &w->context;
    resolved value;
    if (it->first.start >= w->local_end)
        c->local = w->dateline;
    c->future =
        it->first.year == NO_YEAR && it->first.unit == U_NONE && !it->first.points &&
        looks_ahead(&w->model->clues, segment, c->language, it->first.token, &c->surely_future);
    c->reported = it->first.weekday && !it->first.day &&
                  is_reported_future(&w->model->clues, segment, it->first.token);
    c->sent = is_of_paper(&w->model->clues, segment, it->first.token);
    c->past = it->first.year == NO_YEAR && !(c->future && c->surely_future) &&
              (c->sent || looks_back(&w->model->clues, segment, c->language, it->first.token));
    if (it->first.bare == BARE_WEEKDAY &&
        past_behind(&w->model->clues, segment, c->language, it->first.token))
        c->told = no_date;
    cq_str gap = gap_in_front(w, segment, it);
    c->joined = is_and(gap);
    c->apart = it->first.day && it->first.month == 0 && is_new_sentence(w, segment, it);
    bool named = (it->first.day && is_name_of_meeting(gap)) || is_topic(gap);
    c->named_year = named && it->first.month ? w->lone_year : NO_YEAR;
    w->item_segment = segment->index;
    w->item_end = it->range ? it->last.end : it->first.end;
    c->era = it->first.era ? it->first.era : c->era;
    resolve_item(c, it, &value);
    bool lone = !it->range && value.value[0] && strcmp(value.grain, "year") == 0;
    w->lone_year = lone ? value.first.year : NO_YEAR;
    bool headed = value.first.day ? w->days >= HEADINGS_DAYS : w->years >= HEADINGS_YEARS;
    if (headed && is_heading(segment, it, &value))
        c->heading = value.first;
    cq_status status = emit(data, it, &value);
    if (status < 0)
        status = CQ_OK; /* the host says what was wrong with it; the others go on */
    remember(c, &value);
    bool weekday_to_come = it->first.bare == BARE_WEEKDAY && is_later(value.first, c);
    bool tomorrow = value.first.day && it->first.unit == U_DAY;
    c->told = tomorrow || weekday_to_come ? value.first : no_date;
    w->itinerary = weekday_to_come;
    note_quoted_head(w, segment, it, &value);
    note_dateline(w, segment, it, &value);
    if (value.value[0] && value.first.month && !it->first.anchored && tells_story(w, segment, it)) {
        c->story = value.first;
        c->story_explicit = it->first.year != NO_YEAR;
    }
    return status;
}

static cq_status scan(void *data, const cq_segment *segment, const cq_emitter *out)
{
    worker *w = data;
    start_scanning(w);
    w->context.story = w->context.here = no_date;
    if (!w->itinerary) /* a journey goes on in the next paragraph: "Am Montag reist er ..." */
        w->context.told = no_date;
    w->local_end = 0;
    if (cqk_quiet_has(&w->read, segment->index))
        return each_hit(w, segment, scan_item, (void *)out);
    return each_item(w, segment, false, scan_item, (void *)out);
}

static const char *const kinds[] = {CQ_KIND_DATE, NULL};
static const cq_extractor date = {.size = sizeof date,
                                  .name = "date",
                                  .kinds = kinds,
                                  .open = open_model,
                                  .spawn = spawn,
                                  .begin = begin,
                                  .survey = survey,
                                  .scan = scan,
                                  .retire = retire,
                                  .close = close_model};
static const cq_extractor *const extractors[] = {&date, NULL};
CQ_PLUGIN_DEFINE(.id = "org.communique.date", .version = "1.0", .license = "MIT",
                 .summary = "calendar expressions with EDTF values", .extractors = extractors)
