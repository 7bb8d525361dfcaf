/*
 * date.c - the date extractor: finds calendar expressions and gives them EDTF values.
 *
 * The survey reads the document's head and its short paragraphs for the document's own date, its
 * language and the order of its numeric dates. The scan reads every segment: a token that may begin
 * a date starts the reader (reader.h), the grammars make points of what they read (point.h), and
 * resolve.h gives them values.
 */
#include "worker.h"

#include "lexicon.h"
#include "walk.h"

#include <communique/plugin.h>
#include <stdlib.h>
#include <string.h>

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
    free(w->kept);
    free(w);
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
    w->kept = kept.kept;
    w->kept_capacity = kept.kept_capacity;
    forget_hits(w);
    w->document = document;
    w->enclosures = false;
    w->dateline = w->context.document = w->context.local = w->context.heading = no_date;
    w->context.last = w->context.last_day = w->context.story = w->context.told = no_date;
    w->context.here = no_date;
    w->context.named_year = w->lone_year = w->context.told_year = NO_YEAR;
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
    if (c->document.year == NO_YEAR && w->study.only_year)
        c->document.year = w->study.only_year; /* "20 сентября", and all else is of 2019 */
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

static cq_status survey(void *data, const cq_segment *segment, const cq_emitter *out)
{
    return survey_segment(data, segment, out);
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

/* "In 1853", "In the year 1853", "Im Jahre 1953": is the year alone told as the time of what
 * happened? */
static bool tells_year(const cq_segment *segment, const item *it)
{
    static const cq_str words[] = {CQ_STR_INIT("In"), CQ_STR_INIT("En"), CQ_STR_INIT("Im"),
                                   CQ_STR_INIT("В")};
    const point *p = &it->first;
    for (uint32_t back = 1; back <= 3 && back <= p->token; back++)
        for (size_t k = 0; k < sizeof words / sizeof words[0]; k++)
            if (cqk_token_is(segment, p->token - back, words[k]))
                return cqk_shape(segment, p->token - back, CQ_SHAPE_SENTENCE_START) ||
                       p->token == back;
    return false;
}

/* 聯合社波恩六日電, 新华社华盛顿3月5日电: the day on which a news agency's wire was sent. */
static bool is_wire_day(const cq_segment *segment, const item *it, uint32_t next)
{
    static const cq_str wires[] = {CQ_STR_INIT("電"), CQ_STR_INIT("电"),   CQ_STR_INIT("訊"),
                                   CQ_STR_INIT("讯"), CQ_STR_INIT("專電"), CQ_STR_INIT("专电")};
    const cq_tokens *t = segment->tokens;
    const point *p = &it->first;
    if (it->range || p->day == 0 || !p->ideographic || next >= t->count ||
        t->start[next] != p->end || p->token == 0 || t->kind[p->token - 1] == CQ_TOKEN_PUNCTUATION)
        return false;
    bool wire = false;
    for (size_t k = 0; k < sizeof wires / sizeof wires[0]; k++)
        wire = wire || cqk_token_is(segment, next, wires[k]);
    return wire && (next + 1 == t->count || t->kind[next + 1] == CQ_TOKEN_PUNCTUATION ||
                    t->kind[next + 1] == CQ_TOKEN_SYMBOL ||
                    cqk_shape(segment, next + 1, CQ_SHAPE_LINE_BEFORE));
}

/* "May 6, 1927 | —1 p.m.", "September 26, 1918 | , 4 p.m.", "July 1, 1870. | (Received July 15.)"
 */
static bool is_hour_behind(const cq_segment *segment, uint32_t i)
{
    static const char *const marks[] = {",", "—", "–", "-"};
    static const char *const brackets[] = {"(", "["};
    uint32_t next = i + 1;
    static const char *const hours[] = {"noon", "midnight"};
    return (cqk_token_in(segment, i, marks, CQK_COUNT(marks)) && next < segment->tokens->count &&
            (segment->tokens->kind[next] == CQ_TOKEN_NUMBER ||
             cqk_token_in(segment, next, hours, CQK_COUNT(hours)))) ||
           (cqk_token_in(segment, i, brackets, CQK_COUNT(brackets)) &&
            cqk_token_is(segment, next, CQ_STR("Received")));
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
    if (is_wire_day(segment, it, next) && value->first.day && c->document.day &&
        cqk_day_number(c->document) - cqk_day_number(value->first) <= TELEGRAM_DAYS) {
        w->dateline = w->context.local = value->first;
        return;
    }
    if (it->range || p->day == 0 || p->month == 0 || p->ideographic || p->numeric || p->token < 2 ||
        p->start > DATELINE_BYTES || c->document.day == 0 || value->first.day == 0 ||
        p->start < w->local_end)
        return;
    uint32_t comma = p->token - 1;
    if (comma > 1 && cqk_token_is(segment, comma, CQ_STR("]")))
        comma--; /* "[Washington,] June 5, 1936." */
    bool place = cqk_token_is(segment, comma, CQ_STR(",")) &&
                 cqk_shape(segment, comma - 1, CQ_SHAPE_UPPER_FIRST);
    bool stop = next < t->count && (cqk_token_is(segment, next, CQ_STR(".")) ||
                                    cqk_token_is(segment, next, CQ_STR("—")));
    bool alone = next + stop >= t->count; /* the line consists of it */
    bool ends = alone || (stop && cqk_shape(segment, next + 1, CQ_SHAPE_UPPER_FIRST));
    int64_t days = cqk_day_number(c->document) - cqk_day_number(value->first);
    bool closes = alone || is_hour_behind(segment, next) || is_hour_behind(segment, next + stop);
    bool enclosed = closes && p->year != NO_YEAR && w->enclosures; /* the enclosure's own date */
    if (!place || !(ends || enclosed) || ((days <= 0 || days > TELEGRAM_DAYS) && !enclosed))
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

enum { BESIDE_BYTES = 12 }; /* ", i.e., " */

/* "(Sochi, 23-24 October 2019)": an aside in brackets, which "the same day" does not point to where
 * the paragraph has told of a day. */
static bool is_aside(const context *c, const cq_segment *segment, const item *it)
{
    enum { REACH = 6 };
    if (c->here.day == 0 || it->first.ideographic || it->first.numeric)
        return false;
    for (uint32_t back = 1; back <= REACH && back <= it->first.token; back++) {
        cq_str text = cqk_token(segment, it->first.token - back);
        if (cqk_equal(text, CQ_STR("(")))
            return true;
        if (cqk_equal(text, CQ_STR(")")) || cqk_equal(text, CQ_STR(".")))
            break;
    }
    return false;
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
    c->past_near = it->first.year == NO_YEAR && it->first.month && !c->future && !c->past &&
                   tells_past(&w->model->clues, segment, c->language, it->first.token);
    if (it->first.bare == BARE_WEEKDAY &&
        past_behind(&w->model->clues, segment, c->language, it->first.token))
        c->told = no_date;
    cq_str gap = gap_in_front(w, segment, it);
    c->joined = is_and(gap);
    c->beside = gap.len > 0 && gap.len <= BESIDE_BYTES;
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
    cqk_date told = c->last_day;
    bool aside = is_aside(c, segment, it);
    if (!is_target_year(segment, &it->first))
        remember(c, &value);
    if (aside)
        c->last_day = told;
    bool weekday_to_come = it->first.bare == BARE_WEEKDAY && is_later(value.first, c);
    bool tomorrow = value.first.day && it->first.unit == U_DAY;
    c->told = tomorrow || weekday_to_come ? value.first : no_date;
    w->itinerary = weekday_to_come;
    note_quoted_head(w, segment, it, &value);
    note_dateline(w, segment, it, &value);
    if (lone && tells_year(segment, it))
        c->told_year = value.first.year;
    if (value.value[0] && value.first.month && !it->first.anchored && tells_story(w, segment, it)) {
        c->story = value.first;
        c->story_explicit = it->first.year != NO_YEAR;
    }
    return status;
}

enum { ENCLOSURE_BYTES = 80 };

/* "[Inclosure 2 in No. 665.]", "[Enclosure]", "Annex": what follows is a paper of its own. */
static bool is_enclosure(const cq_segment *segment)
{
    static const cq_str words[] = {CQ_STR_INIT("Inclosure"),    CQ_STR_INIT("Enclosure"),
                                   CQ_STR_INIT("INCLOSURE"),    CQ_STR_INIT("ENCLOSURE"),
                                   CQ_STR_INIT("Subinclosure"), CQ_STR_INIT("Sub-Inclosure"),
                                   CQ_STR_INIT("Attachment"),   CQ_STR_INIT("Annexe"),
                                   CQ_STR_INIT("Anlage"),       CQ_STR_INIT("Translation")};
    uint32_t first = segment->tokens->count > 0 && cqk_token_is(segment, 0, CQ_STR("["));
    for (size_t k = 0; first < segment->tokens->count && k < sizeof words / sizeof words[0]; k++)
        if (cqk_token_is(segment, first, words[k]))
            return true;
    return false;
}

/* "Mr. Motley to Mr. Fish.", "The Minister in Chile (Egan) to the Secretary of State": the heading
 * of a letter, in a document of several. */
static bool is_letter_heading(const cq_segment *segment)
{
    enum { HEADING_BYTES = 200 };
    static const char *const titles[] = {
        "Mr",        "Messrs",   "The",     "Sir",       "Lord",    "Count",   "Baron",
        "Señor",     "Senor",    "M",       "Prince",    "General", "Marquis", "Earl",
        "Viscount",  "Dr",       "Colonel", "Admiral",   "Consul",  "Captain", "Herr",
        "Chevalier", "Monsieur", "Don",     "Commodore", "Marquess"};
    static const char *const small[] = {"to",  "the", "of", "in", "at", "and", "for",    "de",
                                        "von", "van", "du", "la", "at", "ad",  "interim"};
    const cq_tokens *t = segment->tokens;
    bool to = false;
    if (segment->text.len > HEADING_BYTES || !cqk_token_in(segment, 0, titles, CQK_COUNT(titles)))
        return false;
    for (uint32_t i = 1; i < t->count; i++) {
        if (t->kind[i] != CQ_TOKEN_LETTER || cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST))
            continue;
        if (!cqk_token_in(segment, i, small, CQK_COUNT(small)))
            return false;
        to = to || cqk_token_is(segment, i, CQ_STR("to"));
    }
    return to;
}

static cq_status scan(void *data, const cq_segment *segment, const cq_emitter *out)
{
    worker *w = data;
    start_scanning(w);
    w->context.story = w->context.here = no_date;
    w->context.told_year = NO_YEAR;
    if (!w->itinerary) /* a journey goes on in the next paragraph: "Am Montag reist er ..." */
        w->context.told = no_date;
    w->local_end = 0;
    if ((segment->text.len < ENCLOSURE_BYTES && is_enclosure(segment)) ||
        is_letter_heading(segment))
        w->enclosures = true;
    if (cqk_quiet_has(&w->read, segment->index))
        return each_hit(w, segment, scan_item, (void *)out);
    return each_item(w, segment, false, scan_item, (void *)out);
}

static const char *const kinds[] = {CQ_KIND_DATE, NULL};
static const cq_extractor date = {.size = sizeof date,
                                  .flags = CQ_EXTRACTOR_FACTS,
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
