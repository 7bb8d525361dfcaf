/*
 * meeting.c - the extractor of meetings: surveys a document for the series it names, emits mentions
 * with ordinal and series, and in the end one record a meeting for the register.
 *
 * What counts as a mention is in find.c and its neighbours, series in series.c, records in event.c.
 */
#include "document.h"
#include "event/event.h"

#include "mention/latin.h"
#include "series/concept.h"

#include <stdlib.h>
#include <string.h>

typedef struct meeting_model {
    model m;
    cqk_lexicon *cues;
    cqk_lexicon *before_places;
} meeting_model;

typedef struct worker {
    const meeting_model *model;
    document d;
    events e;
    const cq_document *document;
    bool linked; /* the events know the document's date */
} worker;

static void close_model(void *opaque)
{
    meeting_model *made = opaque;
    if (!made)
        return;
    cqk_lexicon_free(made->m.heads);
    cqk_lexicon_free(made->m.words);
    cqk_lexicon_free(made->m.organs);
    cqk_lexicon_free(made->m.asides);
    cqk_lexicon_free(made->m.romance);
    cqk_lexicon_free(made->m.concepts);
    cqk_lexicon_free(made->cues);
    cqk_lexicon_free(made->before_places);
    cqk_countries_free(made->m.countries);
    cqk_places_free(made->m.places);
    free(made);
}

static cq_status no_memory(cq_error *error)
{
    static const char message[] = "out of memory";
    error->code = CQ_E_MEMORY;
    memcpy(error->message, message, sizeof message);
    return CQ_E_MEMORY;
}

/* The host shows what is_trigger looks at, and what may be an acronym. */
static bool watch_triggers(model *m)
{
    const cq_watch heads = {
        .kinds = ~CQK_KIND(CQ_TOKEN_PUNCTUATION), .words = m->triggers, .word_bits = TRIGGER_BITS};
    const cq_watch names = {.kinds = CQK_KIND(CQ_TOKEN_LETTER), .with = CQ_SHAPE_UPPER_FIRST};
    const cq_watch inside = {.kinds = CQK_KIND(CQ_TOKEN_HANGUL) | CQK_KIND(CQ_TOKEN_NUMBER) |
                                      CQK_KIND(CQ_TOKEN_KATAKANA)};
    const cq_watch capitals = {.with = CQ_SHAPE_UPPER_ALL};
    return cqk_watch(m->host, &m->watched, heads) && cqk_watch(m->host, &m->watched, names) &&
           cqk_watch(m->host, &m->watched, inside) && cqk_watch(m->host, &m->capitals, capitals) &&
           cqk_ordinal_watch(m->host, &m->ordinals);
}

static cq_status open_model(const cq_host *host, void **opaque, cq_error *error)
{
    meeting_model *made = calloc(1, sizeof *made);
    if (!made)
        return no_memory(error);
    made->m.host = host;
    made->m.heads = heads_new(host);
    heads_triggers(host, made->m.triggers);
    organs_triggers(host, made->m.triggers);
    made->m.organs = organs_new(host);
    made->m.words = words_new(host);
    made->m.asides = asides_new(host);
    made->m.romance = romance_new(host);
    made->m.concepts = concepts_new(host);
    made->cues = cues_new(host);
    made->before_places = before_places_new(host);
    made->m.countries = cqk_countries_new(host);
    made->m.places = cqk_places_new(host);
    if (!made->m.heads || !made->m.words || !made->m.asides || !made->m.organs ||
        !made->m.romance || !made->m.concepts || !made->cues || !made->before_places ||
        !made->m.countries || !made->m.places || !watch_triggers(&made->m)) {
        close_model(made);
        return no_memory(error);
    }
    *opaque = made;
    return CQ_OK;
}

static void retire(void *opaque)
{
    worker *w = opaque;
    if (!w)
        return;
    document_free(&w->d);
    events_free(&w->e);
    free(w);
}

static cq_status spawn(void *opaque, void **made)
{
    const meeting_model *of = opaque;
    worker *w = calloc(1, sizeof *w);
    if (!w)
        return CQ_E_MEMORY;
    w->model = of;
    w->e.m = &of->m;
    w->e.cues = of->cues;
    w->e.before_places = of->before_places;
    if (!document_open(&w->d, &of->m)) {
        retire(w);
        return CQ_E_MEMORY;
    }
    *made = w;
    return CQ_OK;
}

static cq_status begin(void *opaque, const cq_document *of)
{
    worker *w = opaque;
    w->document = of;
    w->linked = false;
    document_begin(&w->d, !(of->flags & CQ_DOCUMENT_NO_RECORDS));
    events_begin(&w->e, (cq_str){NULL, 0});
    return CQ_OK;
}

static cq_status survey(void *opaque, const cq_segment *segment, const cq_emitter *out)
{
    worker *w = opaque;
    (void)out;
    return document_survey(&w->d, segment) ? CQ_OK : CQ_E_MEMORY;
}

enum { FIELDS_MAX = NAME_PARTIES + 2, NUMBER_SIZE = 12 };

static cq_str write_number(uint32_t value, char *buffer)
{
    size_t at = NUMBER_SIZE;
    do
        buffer[--at] = (char)('0' + value % 10);
    while (value /= 10);
    return (cq_str){buffer + at, NUMBER_SIZE - at};
}

static cq_str rule_of(const mention *m)
{
    if (m->flags & MENTION_ORDINAL)
        return CQ_STR("shared-head");
    if (m->flags & MENTION_ACRONYM)
        return CQ_STR("acronym");
    if (m->flags & MENTION_BARE)
        return CQ_STR("counted-bare");
    return m->flags & MENTION_COUNTED ? CQ_STR("counted-name") : CQ_STR("series-name");
}

/* The name of the series that a mention counts: that of its own level, where the document counts
 * meetings inside the sessions of a body. */
static cq_str counted_series(worker *w, const record *r)
{
    return r->apart && r->name != NAME_NONE ? level_name(&w->d, r)
                                            : w->d.series.names[r->series].text;
}

static cq_status emit(worker *w, const record *r, const cq_emitter *out)
{
    cq_field fields[FIELDS_MAX];
    char digits[NUMBER_SIZE];
    uint32_t count = 0;
    const series_name *of = &w->d.series.names[r->series];
    cq_str name = counted_series(w, r);
    if (!name.data)
        return CQ_E_MEMORY;
    if (r->m.ordinal)
        fields[count++] =
            (cq_field){CQ_STR("ordinal"), write_number(r->m.ordinal, digits), CQ_FIELD_NUMBER};
    fields[count++] = (cq_field){CQ_STR("series"), name, CQ_FIELD_STRING};
    for (uint32_t i = 0; i < of->party_count; i++)
        fields[count++] =
            (cq_field){CQ_STR("parties"), {of->parties[i], strlen(of->parties[i])}, CQ_FIELD_ITEM};
    cq_entity entity = {.size = sizeof entity,
                        .start = r->m.start,
                        .end = r->m.end,
                        .score = CQ_SCORE_DEFAULT + 100,
                        .field_count = count,
                        .value = name,
                        .rule = rule_of(&r->m),
                        .fields = fields};
    return out->entity(out, &entity);
}

static cq_status scan(void *opaque, const cq_segment *segment, const cq_emitter *out)
{
    worker *w = opaque;
    if (!document_turn_to(&w->d, segment))
        return CQ_E_MEMORY;
    for (size_t i = 0; i < w->d.current_count; i++) {
        const record *r = &w->d.current[i];
        if ((r->m.flags & MENTION_SHADOW) || r->series == NAME_NONE)
            continue;
        cq_status status = emit(w, r, out);
        if (status == CQ_STOP || status == CQ_E_MEMORY)
            return status;
    }
    return CQ_OK;
}

static cq_status link_segment(void *opaque, const cq_segment *segment,
                              const cq_entity *const *entities, size_t count, const cq_emitter *out)
{
    worker *w = opaque;
    if (!w->linked) {
        /* a date that was guessed says nothing of what was held by then */
        bool sure =
            cqk_equal(w->document->fact(w->document, "document.date.sure"), CQ_STR("true")) ||
            w->document->fact(w->document, "reference.date").len > 0;
        events_begin(&w->e,
                     sure ? w->document->fact(w->document, "document.date") : (cq_str){NULL, 0});
        w->linked = true;
    }
    if (!document_turn_to(&w->d, segment))
        return CQ_E_MEMORY;
    return events_link(&w->e, &w->d, segment, entities, count, out);
}

static cq_status end(void *opaque, const cq_emitter *out)
{
    worker *w = opaque;
    return events_emit(&w->e, &w->d, out);
}

static const char *const kinds[] = {CQ_KIND_MEETING, NULL};

static const cq_extractor meeting_extractor = {.size = sizeof meeting_extractor,
                                               .name = "meeting",
                                               .kinds = kinds,
                                               .open = open_model,
                                               .spawn = spawn,
                                               .begin = begin,
                                               .survey = survey,
                                               .scan = scan,
                                               .link = link_segment,
                                               .end = end,
                                               .retire = retire,
                                               .close = close_model};

static const cq_extractor *const extractors[] = {&meeting_extractor, NULL};

CQ_PLUGIN_DEFINE(.id = "org.communique.meeting", .version = CQ_VERSION_STRING, .license = "MIT",
                 .summary =
                     "Meetings of series: ordinals, series, parties; records for the register",
                 .extractors = extractors)
