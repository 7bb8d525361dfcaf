/*
 * agency.c - the extractor of agencies: opening and closing, and the passes over a document.
 *
 * Options: "gazetteer" (any number): a file of the user's, JSON Lines or compiled, that goes before
 * the shipped one. "gazetteer-base": the shipped one's path, where it does not lie beside the
 * plugin.
 */
#include "agency.h"
#include "names/heads.h"
#include "translate/translate.h"

#include <stdlib.h>
#include <string.h>

static void close_model(void *context)
{
    agency_model *model = context;
    if (!model)
        return;
    for (uint32_t i = 0; i < model->set.count; i++)
        gaz_close(&model->set.source[i]);
    cqk_countries_free(model->countries);
    cqk_given_free(model->given);
    cqk_places_free(model->cities);
    cqk_lexicon_free(model->words);
    cqk_lexicon_free(model->regions);
    free(model->words_storage);
    free(model->duties);
    agency_dictionary_free(model->dictionary);
    free(model->starts.any);
    free(model->starts.small);
    free(model);
}

static cq_status fail(cq_error *error, cq_status code, const char *message)
{
    if (error) {
        error->code = code;
        snprintf(error->message, sizeof error->message, "%s", message);
    }
    return code;
}

static cq_status add_source(agency_model *model, const char *path, cq_error *error)
{
    if (model->set.count == GAZ_SOURCES)
        return fail(error, CQ_E_LIMIT, "too many gazetteers");
    cq_status status = gaz_open(model->host, path, &model->set.source[model->set.count], error);
    model->set.count += status == CQ_OK;
    return status;
}

static cq_status add_option(agency_model *model, const char *name, size_t n, bool *there,
                            cq_error *error)
{
    char path[4096];
    cq_str value = model->host->option(model->host, name, n);
    *there = value.len != 0;
    if (!*there)
        return CQ_OK;
    if (value.len >= sizeof path)
        return fail(error, CQ_E_ARGUMENT, "the path of the gazetteer is too long");
    memcpy(path, value.data, value.len);
    path[value.len] = '\0';
    return add_source(model, path, error);
}

static cq_status add_base(agency_model *model, cq_error *error)
{
    char path[4096];
    bool there = false;
    cq_status status = add_option(model, "gazetteer-base", 0, &there, error);
    const char *folder = model->host->directory;
    if (there || status != CQ_OK || !folder || !*folder)
        return status;
    int len = snprintf(path, sizeof path, "%s/agency.gaz", folder);
    if (len < 0 || (size_t)len >= sizeof path)
        return fail(error, CQ_E_ARGUMENT, "the path of the gazetteer is too long");
    return add_source(model, path, error);
}

static cq_status open_sources(agency_model *model, cq_error *error)
{
    bool there = true;
    cq_status status = CQ_OK;
    for (size_t n = 0; there && status == CQ_OK; n++)
        status = add_option(model, "gazetteer", n, &there, error);
    model->users = model->set.count;
    return status == CQ_OK ? add_base(model, error) : status;
}

/* Or-s a smaller bitmap into a larger one: the lower bits of a hash choose in both. */
static void spread(uint64_t *to, uint32_t to_mask, const uint64_t *from, uint32_t from_mask)
{
    uint32_t words = (from_mask + 1) / 64;
    for (uint32_t i = 0; i <= to_mask / 64; i++)
        to[i] |= from[i % words];
}

/* Few names begin with a mark: which ones do is known exactly. */
static void open_marks(agency_model *model)
{
    for (char mark = '!'; mark < 0x7F; mark++) {
        uint32_t hash = model->host->fold_hash(&mark, 1);
        for (uint32_t i = 0; i < model->set.count; i++)
            if (gaz_step(&model->set.source[i], 0, hash))
                agency_start(model->starts.marks, START_MARKS - 1, hash);
    }
}

static bool open_starts(agency_model *model)
{
    agency_starts *starts = &model->starts;
    starts->mask = (1u << 16) - 1;
    for (uint32_t i = 0; i < model->set.count; i++)
        if (model->set.source[i].header->filter_mask > starts->mask)
            starts->mask = model->set.source[i].header->filter_mask;
    starts->any = calloc(starts->mask / 64 + 1, sizeof *starts->any);
    starts->small = calloc(starts->mask / 64 + 1, sizeof *starts->small);
    if (!starts->any || !starts->small)
        return false;
    for (uint32_t i = 0; i < model->set.count; i++) {
        const gaz *g = &model->set.source[i];
        spread(starts->any, starts->mask, g->filter, g->header->filter_mask);
        spread(starts->small, starts->mask, g->small, g->header->filter_mask);
    }
    open_marks(model);
    return true;
}

/* The host shows the words that may begin a name. */
static bool watch_words(agency_model *model)
{
    const uint32_t letter = CQK_KIND(CQ_TOKEN_LETTER), mark = CQK_KIND(CQ_TOKEN_PUNCTUATION);
    const uint16_t upper = CQ_SHAPE_UPPER_FIRST, wide = CQ_SHAPE_NON_ASCII;
    cq_watch small = {.kinds = letter, .without = upper | wide};
    cq_watch marks = {.kinds = mark, .without = wide};
    cq_watch any[] = {{.kinds = letter, .with = upper},
                      {.kinds = letter | mark, .with = wide},
                      {.kinds = ~(letter | mark)}};
    small.words = model->starts.small;
    marks.words = model->starts.marks;
    small.word_bits = model->starts.mask + 1;
    marks.word_bits = START_MARKS;
    bool done = cqk_watch(model->host, &model->watched.small, small) &&
                cqk_watch(model->host, &model->watched.marks, marks);
    for (size_t i = 0; i < CQK_COUNT(any) && done; i++) {
        any[i].words = model->starts.any;
        any[i].word_bits = model->starts.mask + 1;
        done = cqk_watch(model->host, &model->watched.any, any[i]);
    }
    return done;
}

/* The host shows what else may_begin looks at, and what agency_places does. */
static bool watch_tokens(agency_model *model)
{
    const uint32_t letter = CQK_KIND(CQ_TOKEN_LETTER), mark = CQK_KIND(CQ_TOKEN_PUNCTUATION);
    const cq_watch capitals = {.kinds = letter, .with = CQ_SHAPE_UPPER_FIRST};
    const cq_watch hangul = {.kinds = CQK_KIND(CQ_TOKEN_HANGUL)};
    const cq_watch places[] = {{.kinds = letter, .with = CQ_SHAPE_UPPER_FIRST},
                               {.kinds = letter, .with = CQ_SHAPE_NON_ASCII},
                               {.kinds = ~(letter | mark)}};
    bool done = watch_words(model) && cqk_watch(model->host, &model->watched.others, capitals) &&
                cqk_watch(model->host, &model->watched.others, hangul);
    done = done && agency_watch_terms(model);
    for (size_t i = 0; i < CQK_COUNT(places) && done; i++)
        done = cqk_countries_watch(model->countries, &model->watched.places, places[i]);
    return done;
}

static cq_status open_model(const cq_host *host, void **out, cq_error *error)
{
    agency_model *model = calloc(1, sizeof *model);
    if (!model)
        return fail(error, CQ_E_MEMORY, "out of memory");
    model->host = host;
    model->set.host = host;
    agency_words_init(&model->set.classes, host);
    cq_status status = open_sources(model, error);
    agency_cjk_open(&model->cjk);
    agency_cjk_open_marks(&model->cjk);
    agency_korean_open(model);
    agency_mission_open(model);
    agency_romance_open(model);
    if (status == CQ_OK && (!open_starts(model) || !agency_evidence_open(model)))
        status = fail(error, CQ_E_MEMORY, "out of memory");
    if (status == CQ_OK) {
        model->countries = cqk_countries_new(host);
        model->given = cqk_given_new(host);
        model->cities = cqk_places_new(host);
        model->words = agency_heads_new(host, &model->words_storage, &model->starts);
        model->dictionary = agency_dictionary_new(host);
        if (!model->countries || !model->given || !model->words || !model->dictionary ||
            agency_open_duties(model) != CQ_OK || !agency_regions_open(model) ||
            !watch_tokens(model))
            status = fail(error, CQ_E_MEMORY, "out of memory");
    }
    if (status == CQ_OK)
        *out = model;
    else
        close_model(model);
    return status;
}

static void retire_worker(void *context)
{
    agency_worker *w = context;
    if (!w)
        return;
    for (uint32_t i = 0; i < GAZ_SOURCES; i++) {
        free(w->seen[i]);
        free(w->seen_list[i]);
    }
    agency_view_free(&w->view);
    cqk_quiet_free(&w->quiet);
    cqk_quiet_free(&w->plain);
    agency_found_free(&w->found);
    free(w->mentions);
    free(w->places);
    free(w->text.data);
    free(w->facts.data);
    free(w);
}

static cq_status spawn_worker(void *model, void **out)
{
    agency_worker *w = calloc(1, sizeof *w);
    if (!w)
        return CQ_E_MEMORY;
    w->model = model;
    for (uint32_t i = 0; i < w->model->set.count; i++) {
        uint32_t bodies = w->model->set.source[i].header->body_count;
        w->seen[i] = calloc(bodies ? bodies : 1, sizeof *w->seen[i]);
        w->seen_list[i] = malloc((bodies ? bodies : 1) * sizeof *w->seen_list[i]);
        if (!w->seen[i] || !w->seen_list[i]) {
            retire_worker(w);
            return CQ_E_MEMORY;
        }
    }
    *out = w;
    return CQ_OK;
}

static cq_status begin_document(void *context, const cq_document *document)
{
    agency_worker *w = context;
    agency_evidence_begin(w);
    cqk_quiet_clear(&w->quiet);
    cqk_quiet_clear(&w->plain);
    agency_found_clear(&w->found);
    w->document = document;
    w->term_count = 0;
    w->lone_lines = 0;
    return CQ_OK;
}

/* Notes what was found in a segment. In German more may be found once it is known for German, and
 * East Asian grammars ask what the document has taught: there nothing is not noted so briefly. */
static void note_found(agency_worker *w, const cq_segment *segment)
{
    if (w->mention_count == 0 && w->german <= w->other && !w->view.eastern)
        cqk_quiet_add(&w->quiet, segment->index);
    else
        agency_found_keep(w, segment->index);
}

/* Is there nothing to be found that the survey did not find? Words that were bound since may be. */
static bool is_quiet(const agency_worker *w, const cq_segment *segment)
{
    return w->german <= w->other && cqk_quiet_has(&w->quiet, segment->index) &&
           !agency_may_be_bound(w);
}

/* Are the letters those that the words with capitals begin with, all of them? */
static bool are_initials(cq_str letters, cq_str name)
{
    size_t n = 0;
    for (size_t i = 0; i < name.len; i++) {
        bool begins = i == 0 || name.data[i - 1] == ' ' || name.data[i - 1] == '-';
        if (!begins || name.data[i] < 'A' || name.data[i] > 'Z')
            continue;
        if (n == letters.len || letters.data[n] != name.data[i])
            return false;
        n++;
    }
    return n == letters.len;
}

/* "Consejo de Ministros" in a text on the "Consejo de Ministros de la Alianza": is what the
 * document called so in full another than the state's body, of a state that it never names? */
static bool is_own_organ(const agency_worker *w, const mention *m, const binding *b)
{
    return m->last > m->first + 1 &&
           (!m->keep || !m->country[0] || agency_country_count(w, m->country) == 0) &&
           strcmp(b->rule, "defined-here") == 0 && b->value_len > m->end - m->start;
}

/* Decides a name of the gazetteer. An acronym that is none of its bodies' here is what the document
 * says it stands for: "Economic Affairs Division (EAD)". */
static cq_status decide(agency_worker *w, mention *m)
{
    const binding *b;
    uint32_t last;
    cq_status status = agency_decide(w, m);
    if (status != CQ_OK || !w->binding_count || !agency_bound_at(w, m->first, &b, &last) ||
        last != m->last)
        return status;
    if (m->last != m->first + 1)
        return is_own_organ(w, m, b) ? agency_take_binding(w, m, b) : status;
    cq_str name = {w->view.segment.text.data + m->start, m->end - m->start};
    cq_str value = {w->facts.data + b->value_at, b->value_len};
    bool defined = b->initials || (b->body == NO_BODY && are_initials(name, value));
    bool other = m->keep && (b->body != m->body || b->source != m->body_source) && value.len > 0 &&
                 strcmp(b->rule, "post") != 0 && defined;
    return !m->keep || other ? agency_take_binding(w, m, b) : status;
}

/* Makes the view of a segment. The survey notes those that are as the host has them. */
static cq_status view_segment(agency_worker *w, const cq_segment *segment, bool learning)
{
    if (!learning && cqk_quiet_has(&w->plain, segment->index)) {
        agency_view_plain(&w->view, segment);
        return CQ_OK;
    }
    cq_status status = agency_view_make(&w->view, w->model->host, segment);
    if (learning && !w->view.eastern && w->view.segment.tokens == segment->tokens)
        cqk_quiet_add(&w->plain, segment->index);
    return status;
}

/* Finds and decides the mentions of a segment; w->mentions holds them. */
static cq_status read_segment(agency_worker *w, const cq_segment *segment, bool learning)
{
    cq_status status = view_segment(w, segment, learning);
    w->mention_count = 0;
    w->places_known = false;
    w->place_count = 0;
    w->text.count = 0;
    if (status == CQ_OK)
        agency_letter_segment(w);
    if (status == CQ_OK)
        status = agency_section_segment(w);
    if (status == CQ_OK && learning)
        status = agency_evidence_segment(w);
    if (status == CQ_OK && !learning && is_quiet(w, segment))
        return CQ_OK;
    bool taken = status == CQ_OK && !learning && agency_found_take(w, segment->index);
    if (status == CQ_OK && !taken)
        status = agency_find(w);
    if (status == CQ_OK && learning)
        note_found(w, segment);
    for (uint32_t i = 0; status == CQ_OK && i < w->mention_count; i++) {
        mention *m = &w->mentions[i];
        if (m->source != NO_SOURCE)
            status = decide(w, m);
        else if (status == CQ_OK && !m->bound)
            status = agency_name_value(w, m);
        if (status == CQ_OK && m->keep)
            status = agency_tell_ministry(w, m);
        if (!m->keep && strcmp(m->rule, "shared-head") == 0)
            m->keep = true; /* "Departments of Home, | Commerce | and Finance" */
        if (m->keep && (agency_rejected(w, m) || agency_is_lone_matter(w, m)))
            m->keep = false;
        if (cqk_equal(m->kind, CQ_STR("none")))
            m->keep = false;
        if (m->keep && learning) {
            agency_evidence_see(w, m);
            agency_see_lone(w, m);
        }
    }
    if (status == CQ_OK && w->mention_count > 1)
        status = agency_complete_names(w);
    if (status == CQ_OK && w->mention_count > 1)
        status = agency_read_lists(w);
    return status;
}

static cq_status survey(void *context, const cq_segment *segment, const cq_emitter *emitter)
{
    (void)emitter;
    agency_worker *w = context;
    cq_status status = read_segment(w, segment, true);
    if (status == CQ_OK)
        status = agency_bind_segment(w);
    if (status == CQ_OK)
        agency_withhold_segment(w);
    return status;
}

static uint32_t add_field(cq_field *fields, uint32_t count, const char *name, cq_str value)
{
    if (value.len == 0)
        return count;
    fields[count] = (cq_field){{name, strlen(name)}, value, CQ_FIELD_STRING};
    return count + 1;
}

/* Is the body named in a document of a year in which it did not exist (any more)? */
static bool is_anachronism(const agency_worker *w, const mention *m)
{
    if (m->body == NO_BODY || m->body_source == NO_SOURCE)
        return false;
    const gaz_body *body = body_of(w->model, m->body_source, m->body);
    uint32_t year = body->from || body->to ? agency_document_year(w) : 0;
    return year && !agency_existed(body, year);
}

/* A body that is called a conference or forum is no meeting where all of its name stands
 * (ソ連最高会議), and no person whose surname it begins with (关东军). */
static uint32_t score_of(const mention *m)
{
    static const char *const kinds[] = {
        "organization", "organ",     "parliament", "council",   "office",      "company",   "party",
        "armed-forces", "committee", "board",      "institute", "association", "foundation"};
    bool body = false;
    for (size_t k = 0; m->source != NO_SOURCE && m->id.len && k < CQK_COUNT(kinds); k++)
        body |= cqk_is(m->kind, kinds[k]);
    return body ? m->score + 150 : m->score;
}

static cq_status emit(const agency_worker *w, const mention *m, const cq_emitter *out)
{
    cq_field fields[4];
    uint32_t count = 0;
    cq_str country = {m->country, strlen(m->country)};
    count = add_field(fields, count, "id", m->id);
    count = add_field(fields, count, "kind", m->kind);
    if (country.len == 2)
        count = add_field(fields, count, "country", country);
    if (is_anachronism(w, m))
        fields[count++] = (cq_field){CQ_STR("anachronism"), CQ_STR("true"), CQ_FIELD_BOOL};
    cq_str value = {w->view.segment.text.data + m->start, m->end - m->start};
    if (m->value_len > 0)
        value = (cq_str){w->text.data + m->value_at, m->value_len};
    cq_entity entity = {.size = sizeof entity,
                        .kind = 0,
                        .start = m->start,
                        .end = m->end,
                        .score = score_of(m),
                        .field_count = count,
                        .value = value,
                        .rule = {m->rule, strlen(m->rule)},
                        .fields = count ? fields : NULL,
                        .flags = agency_defines(w, m) ? CQ_ENTITY_DEFINES : 0};
    return out->entity(out, &entity);
}

static cq_status scan(void *context, const cq_segment *segment, const cq_emitter *out)
{
    agency_worker *w = context;
    cq_status status = read_segment(w, segment, false);
    for (uint32_t i = 0; status == CQ_OK && i < w->mention_count; i++)
        if (w->mentions[i].keep)
            status = emit(w, &w->mentions[i], out);
    return status == CQ_OK ? agency_emit_terms(w, out) : status;
}

static const char *const kinds[] = {CQ_KIND_AGENCY, NULL};
static const cq_extractor agency = {.size = sizeof agency,
                                    .name = "agency",
                                    .kinds = kinds,
                                    .open = open_model,
                                    .spawn = spawn_worker,
                                    .begin = begin_document,
                                    .survey = survey,
                                    .scan = scan,
                                    .retire = retire_worker,
                                    .close = close_model};
static const cq_extractor *const extractors[] = {&agency, NULL};

CQ_PLUGIN_DEFINE(.id = "org.communique.agency", .version = CQ_VERSION_STRING, .license = "MIT",
                 .summary = "names of agencies and other bodies, in eight languages",
                 .extractors = extractors)
