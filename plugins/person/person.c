/*
 * person.c - the extractor "person": personal names.
 *
 * `survey` finds the names that a document introduces and keeps their surnames; `scan` finds them
 * again and emits them, with all repetitions. Tokens are looked at only where their hash is one of
 * the lexicon's or of a name the document has introduced.
 */
#include "walk.h"
#include "western.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    LETTER_SEGMENTS = 8,
    CLOSING_TOKENS = 14,
    KANA_ENOUGH = 64,
    SCORE_REPEATED = 450,
    SCORE_SURE = 900
};

static void close_model(void *data)
{
    person_model *model = data;
    if (!model)
        return;
    cqk_lexicon_free(model->lexicon);
    cqk_countries_free(model->countries);
    cqk_places_free(model->places);
    free(model->text);
    free(model);
}

/* The host shows what is_of_interest looks at. */
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
    free(worker);
}

static cq_status begin(void *data, const cq_document *document)
{
    person_worker *worker = data;
    (void)document;
    person_memory_clear(worker);
    worker->is_letter = false;
    worker->kana = 0;
    return CQ_OK;
}

uint32_t person_word(const person_worker *worker, uint32_t i, uint32_t *tokens)
{
    *tokens = 1;
    if (!person_has_bit(worker->model->phrase, PHRASE_BITS, worker->segment->tokens->hash[i]))
        return 0;
    /* Rules ask for the same few tokens again and again. */
    person_cached *cached = &worker->cache[i & (CACHE_SIZE - 1)];
    if (cached->token != i + 1) {
        uint32_t classes = 0;
        uint32_t n = cqk_lexicon_match(worker->model->lexicon, worker->segment, i, &classes);
        *cached = (person_cached){i + 1, n ? classes : 0, n ? n : 1};
    }
    *tokens = cached->tokens;
    return cached->classes;
}

/* The surname without what is in front of and behind it: С.В.Лавров, Winslow's. */
static cq_str surname(const person_worker *worker, const person_name *name)
{
    cq_str word = cqk_token(worker->segment, name->surname);
    uint32_t start = worker->segment->tokens->start[name->surname];
    if (start >= name->end)
        return (cq_str){word.data, 0}; /* the name ends in front of its last word */
    if (start + word.len > name->end)
        word.len = name->end - start;
    for (size_t i = word.len; i > 0; i--)
        if (word.data[i - 1] == '.')
            return (cq_str){word.data + i, word.len - i};
    return word;
}

/* Remembers a Latin surname with its possessives, a Cyrillic one with its cases. */
static void learn_word(person_worker *worker, cq_str word)
{
    static const char *const ends[] = {"", "'s", "’s", "s"};
    char text[VALUE_MAX];
    const cq_host *host = worker->model->host;
    if (word.len < 3 || word.len + 8 > sizeof text)
        return;
    if ((unsigned char)word.data[0] >= 0xD0 && (unsigned char)word.data[0] <= 0xD1) {
        char forms[VALUE_MAX * 2];
        size_t bytes = person_inflect(word.data, word.len, forms, sizeof forms);
        for (size_t at = 0; at < bytes; at += strlen(forms + at) + 1)
            person_memory_add(worker, (cq_str){forms + at, strlen(forms + at)},
                              host->fold_hash(forms + at, strlen(forms + at)));
        return;
    }
    for (size_t k = 0; k < CQK_COUNT(ends); k++) {
        memcpy(text, word.data, word.len);
        memcpy(text + word.len, ends[k], strlen(ends[k]));
        cq_str form = {text, word.len + strlen(ends[k])};
        person_memory_add(worker, form, host->fold_hash(form.data, form.len));
    }
}

/* Of "HAYASHI Yoshimasa" the word in capitals, of "Wang Lei" the first, else the last. */
static uint32_t surname_token(const person_worker *worker, const person_name *name)
{
    uint32_t tokens;
    uint32_t first = person_word(worker, name->first, &tokens);
    if (name->words == 2 && (first & (WORD_CHINESE | WORD_KOREAN)) && !(first & WORD_GIVEN))
        return name->first;
    for (uint32_t i = name->first; name->mixed && i < name->last; i++)
        if (cqk_shape(worker->segment, i, CQ_SHAPE_UPPER_ALL) &&
            worker->segment->tokens->end[i] - worker->segment->tokens->start[i] > 2)
            return i;
    return name->surname;
}

/* Of "토니 블레어" and "安德烈·波佩斯库" the last part, by which the document goes on. */
static void learn_last_part(person_worker *worker, const person_name *name)
{
    enum { PART_MIN = 9 };
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t first = name->last;
    uint8_t kind = t->kind[name->last - 1];
    while (first > name->first && t->kind[first - 1] == kind &&
           (kind == CQ_TOKEN_IDEOGRAPH || first == name->last))
        first--;
    cq_str text = cqk_tokens(segment, first, name->last);
    if (first > name->first && text.len >= PART_MIN &&
        (kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_HANGUL || kind == CQ_TOKEN_KATAKANA))
        person_memory_add(worker, text, t->hash[first]);
}

/* "Koffi Mensah" comes again whole where nothing else tells it: "For the Government: Koffi Mensah".
 */
static void learn_whole(person_worker *worker, const person_name *name)
{
    const cq_segment *segment = worker->segment;
    char text[VALUE_MAX];
    size_t len = 0;
    if (name->words < 2 || name->initials || name->last - name->first > 4 ||
        name->end != segment->tokens->end[name->last - 1])
        return;
    for (uint32_t i = name->first; i < name->last; i++) {
        cq_str word = cqk_token(segment, i);
        if (segment->tokens->kind[i] != CQ_TOKEN_LETTER || len + word.len + 1 >= sizeof text)
            return;
        if (len)
            text[len++] = ' ';
        memcpy(text + len, word.data, word.len);
        len += word.len;
    }
    if (cqk_shape(segment, name->first, CQ_SHAPE_UPPER_FIRST))
        person_memory_add(worker, (cq_str){text, len}, segment->tokens->hash[name->first]);
}

/* "M. Ortega y Gasset", "Mr. Ben Salah": a surname of several words, introduced without a given
 * name, comes again whole. */
static bool learn_compound(person_worker *worker, const person_name *name)
{
    const cq_segment *segment = worker->segment;
    char text[VALUE_MAX];
    size_t len = 0;
    uint32_t tokens;
    uint32_t small = 0;
    if (name->last - name->first < 2 || name->last - name->first > 3 || name->initials)
        return false;
    for (uint32_t i = name->first; i < name->last; i++) {
        cq_str word = cqk_token(segment, i);
        uint32_t classes = person_word(worker, i, &tokens);
        small += (classes & WORD_PARTICLE) != 0;
        if ((classes & WORD_GIVEN) || segment->tokens->kind[i] != CQ_TOKEN_LETTER ||
            len + word.len + 1 >= sizeof text)
            return false;
        if (len)
            text[len++] = ' ';
        memcpy(text + len, word.data, word.len);
        len += word.len;
    }
    if (small != 1 || name->end != segment->tokens->end[name->last - 1] ||
        !cqk_shape(segment, name->first, CQ_SHAPE_UPPER_FIRST))
        return false;
    person_memory_add(worker, (cq_str){text, len}, segment->tokens->hash[name->first]);
    return true;
}

/* "José Antonio Meade Kuribreña" comes again as Meade: of four words, or three behind a known given
 * name, the one in front of the last is a surname too. */
static void learn_double(person_worker *worker, const person_name *name)
{
    uint32_t tokens;
    uint32_t before = name->surname - 1;
    if (!name->given || name->mixed || name->capitals || name->surname < name->first + 2)
        return;
    uint32_t classes = person_word(worker, before, &tokens);
    if (worker->segment->tokens->kind[before] == CQ_TOKEN_LETTER &&
        cqk_shape(worker->segment, before, CQ_SHAPE_UPPER_FIRST) &&
        !(classes & (WORD_GIVEN | WORD_STOP | WORD_HEAD | WORD_PARTICLE)))
        learn_word(worker, cqk_token(worker->segment, before));
    cq_str both = cqk_tokens(worker->segment, before, name->surname + 1);
    if (!(classes & (WORD_GIVEN | WORD_PARTICLE)) && memchr(both.data, '\n', both.len) == NULL &&
        name->end == worker->segment->tokens->end[name->surname] && before + 1 == name->surname)
        person_memory_add(worker, both, worker->segment->tokens->hash[before]);
}

/* "Dos Santos", "von der Leyen": the surname with the particles in front of it. */
static void learn_particles(person_worker *worker, const person_name *name)
{
    const cq_segment *segment = worker->segment;
    uint32_t tokens;
    uint32_t first = name->surname;
    while (first > name->first + 1 && segment->tokens->kind[first - 1] == CQ_TOKEN_LETTER &&
           (person_word(worker, first - 1, &tokens) & WORD_PARTICLE) &&
           !(person_word(worker, first - 1, &tokens) & WORD_GIVEN) &&
           !cqk_token_is(segment, first - 1, CQ_STR("y")))
        first--;
    cq_str text = cqk_tokens(segment, first, name->surname + 1);
    if (first < name->surname && name->end == segment->tokens->end[name->surname] &&
        memchr(text.data, '\n', text.len) == NULL)
        person_memory_add(worker, text, segment->tokens->hash[first]);
}

static void learn(person_worker *worker, const person_name *found, const char *rule)
{
    const cq_segment *segment = worker->segment;
    person_name whole = *found;
    const person_name *name = &whole;
    if (strcmp(rule, "repeated") == 0)
        return;
    if (segment->tokens->kind[name->first] != CQ_TOKEN_LETTER) {
        cq_str text = {segment->text.data + name->start, name->end - name->start};
        if (text.len >= 6 && name->end == segment->tokens->end[name->last - 1])
            person_memory_add(worker, text, segment->tokens->hash[name->first]);
        learn_last_part(worker, name);
        return;
    }
    uint32_t tokens;
    learn_whole(worker, name);
    learn_particles(worker, name);
    learn_double(worker, name);
    if (learn_compound(worker, name))
        return;
    whole.surname = surname_token(worker, found);
    uint32_t classes = person_word(worker, name->surname, &tokens);
    bool hyphen = name->surname + 1 < name->last &&
                  segment->tokens->hash[name->surname + 1] == worker->model->dash_hash;
    if ((classes & (WORD_STOP | WORD_HEAD)) || hyphen)
        return;
    cq_str word = surname(worker, name);
    char nominative[VALUE_MAX];
    size_t len = person_nominative(worker, name, nominative);
    if (len && name->surname + 1 == name->last) {
        size_t at = len;
        while (at > 0 && nominative[at - 1] != ' ' && nominative[at - 1] != '-')
            at--;
        word = (cq_str){nominative + at, len - at};
    }
    learn_word(worker, word);
}

/* The text with runs of white space as one blank. */
static size_t plain(cq_str text, char *out)
{
    size_t n = 0;
    for (size_t i = 0; i < text.len && n < VALUE_MAX; i++) {
        bool space = text.data[i] == ' ' || text.data[i] == '\t';
        if (space && n && out[n - 1] == ' ')
            continue;
        out[n++] = space ? ' ' : text.data[i];
    }
    return n;
}

/* A surname in front of an office and its title (村上アフリカ部参事官) also looks like the name of
 * the office: the title decides. */
static uint32_t score_of(const char *rule)
{
    if (strcmp(rule, "kanji-far-title") == 0)
        return SCORE_SURE;
    return strcmp(rule, "repeated") == 0 ? SCORE_REPEATED : CQ_SCORE_DEFAULT;
}

/* Is token i a word that names of bodies have: Ministry, Institute; or an acronym? */
static bool names_body(const person_worker *worker, uint32_t i)
{
    static const char *const heads[] = {
        "Ministry",     "Department",   "Office",       "Agency",      "Bureau",
        "Commission",   "Committee",    "Council",      "Secretariat", "Institute",
        "University",   "College",      "Academy",      "Centre",      "Center",
        "Bank",         "Fund",         "Board",        "Division",    "Delegation",
        "Mission",      "Embassy",      "Directorate",  "Service",     "Authority",
        "Court",        "Parliament",   "Assembly",     "Senate",      "Union",
        "Organization", "Organisation", "Association",  "Society",     "Federation",
        "Corporation",  "Command",      "Police",       "Cabinet",     "Ministère",
        "Institut",     "Université",   "Conseil",      "Comité",      "Commission",
        "Ministerio",   "Instituto",    "Universidad",  "Consejo",     "Comisión",
        "Ministerium",  "Universität",  "Amt",          "Amts",        "Bundesministerium",
        "Министерства", "Института",    "Университета", "Комитета",    "Департамента"};
    const cq_segment *segment = worker->segment;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        if (cqk_token_is(segment, i, (cq_str){heads[k], strlen(heads[k])}))
            return true;
    return cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) &&
           segment->tokens->end[i] - segment->tokens->start[i] > 2;
}

/*
 * The body in the text of a role: what stands behind "of", "at" and the like and names one, or the
 * whole text of "Name, Institute".
 */
static cq_str affiliation(const person_worker *worker, const person_name *name, cq_str role,
                          const char *rule)
{
    static const char *const links[] = {"of", "at", "in", "de", "du", "del", "der", "des"};
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    cq_str none = {NULL, 0};
    if (role.len == 0)
        return none;
    uint32_t start = (uint32_t)(role.data - segment->text.data);
    enum { REACH = 64 }; /* a role stands near its name */
    uint32_t first = name->first > REACH ? name->first - REACH : 0;
    while (first < t->count && t->start[first] < start)
        first++;
    uint32_t tokens;
    bool whole = strcmp(rule, "affiliation") == 0 && first < t->count &&
                 !(person_word(worker, first, &tokens) & WORD_ROLE);
    uint32_t from = whole ? first : UINT32_MAX;
    for (uint32_t i = first; i < t->count && t->end[i] <= (size_t)start + role.len; i++) {
        bool link = false;
        for (size_t k = 0; k < CQK_COUNT(links) && from == UINT32_MAX; k++)
            link |= cqk_token_is(segment, i, (cq_str){links[k], strlen(links[k])});
        if (link)
            from = i + 1 +
                   (cqk_token_is(segment, i + 1, CQ_STR("the")) ||
                    cqk_token_is(segment, i + 1, CQ_STR("la")));
        else if (from != UINT32_MAX && names_body(worker, i))
            return (cq_str){segment->text.data + t->start[from],
                            (size_t)start + role.len - t->start[from]};
    }
    return none;
}

static void emit(person_worker *worker, const person_name *name, cq_str role, const char *rule)
{
    char value[VALUE_MAX];
    cq_str text = {worker->segment->text.data + name->start, name->end - name->start};
    size_t len = person_nominative(worker, name, value);
    if (len == 0)
        len = plain(text, value);
    cq_str body = affiliation(worker, name, role, rule);
    bool whole = body.len == role.len; /* "Name, Institute": no role is told */
    cq_field fields[2];
    uint32_t count = 0;
    if (role.len && !whole)
        fields[count++] = (cq_field){CQ_STR("role"), role, CQ_FIELD_STRING};
    if (body.len)
        fields[count++] = (cq_field){CQ_STR("affiliation"), body, CQ_FIELD_STRING};
    cq_entity entity = {.size = sizeof entity,
                        .start = name->start,
                        .end = name->end,
                        .score = score_of(rule),
                        .value = {value, len},
                        .rule = {rule, strlen(rule)},
                        .field_count = count,
                        .fields = count ? fields : NULL};
    cq_status status = worker->out->entity(worker->out, &entity);
    if (status == CQ_STOP)
        worker->status = status;
}

void person_report(person_worker *worker, const person_name *name, cq_str role, const char *rule)
{
    if (name->end - name->start >= VALUE_MAX)
        return;
    if (worker->learning)
        learn(worker, name, rule);
    else if (worker->status == CQ_OK)
        emit(worker, name, role, rule);
    worker->reported = name->last;
    if (name->last > worker->floor)
        worker->floor = name->last;
}

static bool has_known(const person_worker *worker, uint32_t hash)
{
    uint32_t bit = hash & (MEMORY_BITS - 1);
    return worker->known_bits[bit / 64] >> (bit % 64) & 1;
}

/* "С.В.Лавров", "J.F": a capital and a point inside one token. */
static bool is_dotted(const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    const char *p = segment->text.data + t->start[i];
    uint32_t len = t->end[i] - t->start[i];
    uint32_t first = (unsigned char)*p < 0x80 ? 1 : 2;
    return len > first + 1 && p[first] == '.';
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

/* Does a word, token i, tell a name? Short ones may be initials. */
static bool is_hot(const person_model *model, const cq_tokens *t, uint32_t i)
{
    enum { INITIAL_MAX = 2 };
    if (!(t->shape[i] & CQ_SHAPE_UPPER_FIRST))
        return person_has_bit(model->lower, LOWER_BITS, t->hash[i]) && may_tell(model, t, i);
    return person_has_bit(model->trigger, TRIGGER_BITS, t->hash[i]) &&
           (t->end[i] - t->start[i] <= INITIAL_MAX || i == 1 || may_tell(model, t, i));
}

static void look(person_worker *worker, uint32_t i)
{
    const cq_tokens *t = worker->segment->tokens;
    uint8_t kind = t->kind[i];
    bool hot = kind == CQ_TOKEN_LETTER
                   ? is_hot(worker->model, t, i)
                   : person_has_bit(worker->model->trigger, TRIGGER_BITS, t->hash[i]);
    bool found = false;
    if (kind == CQ_TOKEN_LETTER) {
        bool capital = (t->shape[i] & CQ_SHAPE_UPPER_FIRST) != 0;
        bool numbered = i == 1 && t->kind[0] == CQ_TOKEN_NUMBER; /* 221 Officer to Evatt */
        if (capital && (i == 0 || numbered || (t->shape[i] & CQ_SHAPE_LINE_BEFORE)))
            person_line_start(worker, i);
        if (i >= worker->floor && (hot || (capital && is_dotted(worker->segment, i))))
            found = person_western(worker, i);
        if (!found && i >= worker->floor && is_pair(t, i))
            found = person_unknown_at(worker, i);
        if (!found && i >= worker->floor && capital && worker->is_letter)
            found = person_listed_surname(worker, i) || person_heads_sentence(worker, i);
    } else if (kind == CQ_TOKEN_PUNCTUATION || kind == CQ_TOKEN_SYMBOL) {
        if (hot)
            found = t->hash[i] == worker->model->open_hash ? person_western(worker, i)
                                                           : person_eastern(worker, i);
    } else if (hot || kind == CQ_TOKEN_NUMBER || kind == CQ_TOKEN_KATAKANA ||
               kind == CQ_TOKEN_HANGUL) {
        found = person_eastern(worker, i);
    }
    if (!found && i >= worker->floor && has_known(worker, t->hash[i]))
        person_memory_at(worker, i);
}

/* May anything begin at token i? This test is all that most tokens cost. */
static bool is_of_interest(const person_worker *worker, const cq_tokens *t, uint32_t i)
{
    const person_model *model = worker->model;
    uint32_t hash = t->hash[i];
    switch (t->kind[i]) {
    case CQ_TOKEN_LETTER:
        if (!(t->shape[i] & CQ_SHAPE_UPPER_FIRST))
            return is_hot(model, t, i);
        return worker->is_letter || is_hot(model, t, i) || has_known(worker, hash) ||
               (t->shape[i] & CQ_SHAPE_LINE_BEFORE) || i == 0 || is_pair(t, i) ||
               is_dotted(worker->segment, i);
    case CQ_TOKEN_KATAKANA:
    case CQ_TOKEN_HANGUL:
        return true;
    case CQ_TOKEN_NUMBER: /* 1차관 */
        return (t->shape[i] & CQ_SHAPE_NON_ASCII) != 0;
    case CQ_TOKEN_IDEOGRAPH:
        return person_has_bit(model->trigger, TRIGGER_BITS, hash) || has_known(worker, hash);
    case CQ_TOKEN_PUNCTUATION:
    case CQ_TOKEN_SYMBOL:
        return person_has_bit(model->trigger, TRIGGER_BITS, hash);
    default:
        return false;
    }
}

/* The bits of tokens that is_of_interest may be true of. */
static uint32_t watched_bits(const person_worker *worker)
{
    const person_model *model = worker->model;
    return model->letters | model->others | (worker->known_count ? model->ideographs : 0);
}

/* What the next segment has to know of this one. */
static void remember_end(person_worker *worker)
{
    const cq_tokens *t = worker->segment->tokens;
    uint32_t first = t->count > CLOSING_TOKENS ? t->count - CLOSING_TOKENS : 0;
    worker->closing = false;
    for (uint32_t i = first; i < t->count; i++) {
        uint32_t tokens;
        if (person_has_bit(worker->model->lower, LOWER_BITS, t->hash[i]))
            worker->closing |= (person_word(worker, i, &tokens) & WORD_CLOSING) != 0;
    }
    worker->after_title = t->count > 0 && person_ends_in_title(worker);
    worker->after_colon = t->count > 0 && cqk_token_is(worker->segment, t->count - 1, CQ_STR(":"));
    worker->after_sentence = t->count > 0 && t->hash[t->count - 1] == worker->model->dot_hash;
}

static void set_segment(person_worker *worker, const cq_segment *segment)
{
    worker->segment = segment;
    memset(worker->cache, 0, CACHE_SIZE * sizeof *worker->cache);
}

static cq_status walk(person_worker *worker, const cq_segment *segment, const cq_emitter *out)
{
    const cq_tokens *t = segment->tokens;
    set_segment(worker, segment);
    worker->out = out;
    worker->floor = worker->reported = 0;
    worker->status = CQ_OK;
    if (segment->index == 0)
        worker->closing = worker->after_title = worker->after_sentence = worker->after_colon =
            false;
    person_segment_start(worker);
    cqk_walk at = cqk_walk_from(t, 0, watched_bits(worker));
    for (uint32_t i; worker->status == CQ_OK && cqk_walk_next(&at, &i);) {
        if (i < worker->floor || !is_of_interest(worker, t, i))
            continue;
        look(worker, i);
        if (at.bits != watched_bits(worker)) /* the first name has become known */
            at = cqk_walk_from(t, i + 1, watched_bits(worker));
    }
    remember_end(worker);
    return worker->status;
}

/* Telegrams, memoranda and letters are signed: their titles say what they are. */
static void learn_kind(person_worker *worker, const cq_segment *segment)
{
    set_segment(worker, segment);
    for (uint32_t i = 0; i < segment->tokens->count && !worker->is_letter; i++) {
        uint32_t tokens;
        worker->is_letter = cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST) &&
                            (person_word(worker, i, &tokens) & WORD_LETTER);
    }
}

static void count_kana(person_worker *worker, const cq_tokens *t)
{
    cqk_walk at = cqk_walk_from(t, 0, worker->model->kana);
    for (uint32_t i; worker->kana < KANA_ENOUGH && cqk_walk_next(&at, &i);)
        worker->kana += t->kind[i] == CQ_TOKEN_HIRAGANA || t->kind[i] == CQ_TOKEN_KATAKANA;
}

static cq_status survey(void *data, const cq_segment *segment, const cq_emitter *out)
{
    person_worker *worker = data;
    if (segment->index < LETTER_SEGMENTS && !worker->is_letter)
        learn_kind(worker, segment);
    count_kana(worker, segment->tokens);
    worker->learning = true;
    return walk(worker, segment, out);
}

static cq_status scan(void *data, const cq_segment *segment, const cq_emitter *out)
{
    person_worker *worker = data;
    worker->learning = false;
    return walk(worker, segment, out);
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
