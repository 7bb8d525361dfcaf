/*
 * detect_single.c - what the single-byte encodings make a sample cost, in each of their languages.
 */
#include "decode/detect_legacy.h"
#include "decode/detect_models.h"

/* Half bits for upper and lower case, by what went before. */
enum {
    COST_UPPER_FIRST = 4,  /* a capital at the beginning of a word */
    COST_UPPER_AGAIN = 1,  /* behind another capital */
    COST_UPPER_INSIDE = 14 /* behind a small letter */
};

typedef enum letter_case { CASE_NONE, CASE_LOWER, CASE_UPPER } letter_case;

/* All that a model says of each byte. */
typedef struct byte_table {
    uint8_t classes[256];
    uint8_t cases[256];
} byte_table;

static letter_case ascii_case(unsigned byte)
{
    if (byte >= 'a' && byte <= 'z')
        return CASE_LOWER;
    return byte >= 'A' && byte <= 'Z' ? CASE_UPPER : CASE_NONE;
}

static void fill_table(byte_table *table, const cqi_single_model *model)
{
    const char *ascii = cqi_languages[model->language].ascii;
    const char *cases = cqi_single_encodings[model->encoding].cases;
    for (unsigned byte = 0; byte < 128; byte++) {
        table->classes[byte] = (uint8_t)cqi_cost(ascii[byte]);
        table->cases[byte] = (uint8_t)ascii_case(byte);
        table->classes[128 + byte] = (uint8_t)cqi_cost(model->classes[byte]);
        table->cases[128 + byte] = (uint8_t)(cases[byte] == 'U'   ? CASE_UPPER
                                             : cases[byte] == 'l' ? CASE_LOWER
                                                                  : CASE_NONE);
    }
}

/* The cost of a stretch, or, as soon as it is over `limit`, of its beginning. */
static uint64_t judge_stretch(const byte_table *table, const cqi_language *language,
                              const cqi_stretch *stretch, uint64_t limit)
{
    static const uint8_t case_costs[3][3] = {
        [CASE_NONE] = {0, 0, COST_UPPER_FIRST},
        [CASE_LOWER] = {0, 0, COST_UPPER_INSIDE},
        [CASE_UPPER] = {0, 1, COST_UPPER_AGAIN},
    };
    uint64_t cost = 0;
    size_t count = (size_t)language->class_count;
    unsigned last = CQI_CLASS_SPACE;
    unsigned last_case = CASE_NONE;
    for (size_t i = 0; i < stretch->len && cost <= limit; i++) {
        unsigned byte = stretch->bytes[i];
        unsigned class = table->classes[byte];
        cost += cqi_cost(language->costs[last * count + class]);
        cost += case_costs[last_case][table->cases[byte]];
        last = class;
        last_case = table->cases[byte];
    }
    return cost + cqi_cost(language->costs[last * count + CQI_CLASS_SPACE]);
}

size_t cqi_single_count(void)
{
    return cqi_single_models_count;
}

const char *cqi_single_name(size_t index)
{
    return cqi_single_encodings[cqi_single_models[index].encoding].name;
}

uint64_t cqi_single_cost(size_t index, const cqi_sample *sample, uint64_t limit)
{
    const cqi_single_model *model = &cqi_single_models[index];
    const cqi_language *language = &cqi_languages[model->language];
    byte_table table;
    fill_table(&table, model);
    uint64_t cost = model->prior;
    for (size_t s = 0; s < sample->count && cost <= limit; s++)
        cost += judge_stretch(&table, language, &sample->stretches[s], limit - cost);
    return cost;
}
