/*
 * gaz_json.c - reads the gazetteer's JSON Lines (docs/gazetteer.md has the schema).
 *
 * One object a line; empty lines and lines that begin with '#' are passed over. Members that are
 * not known are ignored, so that a newer file can be read.
 */
#include "gazetteer/gaz.h"

#include <jansson.h>
#include <string.h>

static const char *const languages[GAZ_LANGUAGES] = {"",   "en", "ja", "zh-Hans", "zh-Hant",
                                                     "ko", "fr", "es", "de",      "ru"};
static const char *const types[GAZ_TYPES] = {"official", "alias", "acronym", "former"};

int gaz_language(const char *tag)
{
    for (int i = 0; i < GAZ_LANGUAGES; i++)
        if (strcmp(tag, languages[i]) == 0)
            return i;
    return -1;
}

int gaz_type(const char *name)
{
    for (int i = 0; i < GAZ_TYPES; i++)
        if (strcmp(name, types[i]) == 0)
            return i;
    return -1;
}

static cq_status fail(cq_error *error, cq_status code, const char *name, size_t line,
                      const char *what)
{
    if (error) {
        error->code = code;
        snprintf(error->message, sizeof error->message, "%.120s:%zu: %.100s", name, line, what);
    }
    return code;
}

static const char *member(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

/* "2001", "2001-05" or "2001-05-09" as YYYYMMDD; what is missing is 0. */
static uint32_t read_date(const char *text)
{
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (sscanf(text, "%4u-%2u-%2u", &year, &month, &day) < 1)
        return 0;
    return year * 10000 + month * 100 + day;
}

/* The main English name: the first official one, else the first name of all. */
static const char *main_name(const json_t *names)
{
    const char *first = "";
    size_t i;
    json_t *name;
    json_array_foreach(names, i, name)
    {
        const char *text = member(name, "text");
        if (strcmp(member(name, "lang"), "en") == 0 &&
            strcmp(member(name, "type"), "official") == 0)
            return text;
        if (!*first)
            first = text;
    }
    return first;
}

static const char *add_names(gaz_builder *builder, const json_t *names, cq_status *status)
{
    size_t i;
    json_t *name;
    json_array_foreach(names, i, name)
    {
        const char *text = member(name, "text");
        int language = gaz_language(member(name, "lang"));
        int type = gaz_type(member(name, "type"));
        uint8_t flags = json_is_true(json_object_get(name, "ambiguous")) ? GAZ_NAME_AMBIGUOUS : 0;
        if (json_is_true(json_object_get(name, "bare")))
            flags |= GAZ_NAME_BARE;
        *status = CQ_E_DAMAGED;
        if (!*text || language < 0 || type < 0)
            return "a name needs text, lang and type";
        *status = CQ_E_MEMORY;
        const char *english = member(name, "english");
        if (!gaz_builder_name(builder, (cq_str){text, strlen(text)},
                              (cq_str){english, strlen(english)}, (uint8_t)language, (uint8_t)type,
                              flags))
            return "out of memory";
    }
    *status = CQ_OK;
    return NULL;
}

static const char *add_record(gaz_builder *builder, const json_t *object, cq_status *status)
{
    const json_t *names = json_object_get(object, "names");
    bool generic = json_is_true(json_object_get(object, "generic"));
    const char *value = member(object, "value");
    gaz_record record = {.id = member(object, "id"),
                         .kind = member(object, "kind"),
                         .function = member(object, "function"),
                         .parent = member(object, "parent"),
                         .country = member(object, "country"),
                         .value = *value ? value : main_name(names),
                         .from = read_date(member(object, "from")),
                         .to = read_date(member(object, "to")),
                         .flags = generic ? GAZ_BODY_GENERIC : 0};
    *status = CQ_E_DAMAGED;
    if (!*record.id || json_array_size(names) == 0)
        return "a body needs an id and names";
    *status = CQ_E_MEMORY;
    if (!gaz_builder_body(builder, &record))
        return "out of memory";
    return add_names(builder, names, status);
}

cq_status gaz_read_json(gaz_builder *builder, const char *text, size_t len, const char *name,
                        cq_error *error)
{
    size_t number = 0;
    for (size_t at = 0; at < len;) {
        const char *end = memchr(text + at, '\n', len - at);
        size_t size = end ? (size_t)(end - text) - at : len - at;
        const char *line = text + at;
        at += size + 1;
        number++;
        if (size == 0 || line[0] == '#' || (size == 1 && line[0] == '\r'))
            continue;
        json_error_t problem;
        json_t *object = json_loadb(line, size, 0, &problem);
        if (!json_is_object(object)) {
            json_decref(object);
            return fail(error, CQ_E_DAMAGED, name, number, "not a JSON object");
        }
        cq_status status;
        const char *wrong = add_record(builder, object, &status);
        json_decref(object);
        if (wrong)
            return fail(error, status, name, number, wrong);
    }
    return CQ_OK;
}
