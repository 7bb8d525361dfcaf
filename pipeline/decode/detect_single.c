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

static inline unsigned class_of(const cqi_single_model *model, unsigned byte)
{
    const char *ascii = cqi_languages[model->language].ascii;
    return cqi_cost(byte < 128 ? ascii[byte] : model->classes[byte - 128]);
}

static inline letter_case case_of(const cqi_single_model *model, unsigned byte)
{
    if (byte < 128)
        return ascii_case(byte);
    char letter = cqi_single_encodings[model->encoding].cases[byte - 128];
    return letter == 'U' ? CASE_UPPER : letter == 'l' ? CASE_LOWER : CASE_NONE;
}

static void fill_table(byte_table *table, const cqi_single_model *model)
{
    for (unsigned byte = 0; byte < 256; byte++) {
        table->classes[byte] = (uint8_t)class_of(model, byte);
        table->cases[byte] = (uint8_t)case_of(model, byte);
    }
}

/*
 * The cost of a stretch, or, as soon as it is over `limit`, of its beginning. Without a table each
 * byte is looked up in the model, which is quicker for a few.
 */
static inline uint64_t judge_stretch(const byte_table *table, const cqi_single_model *model,
                                     const cqi_stretch *stretch, uint64_t limit)
{
    const cqi_language *language = &cqi_languages[model->language];
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
        unsigned class = table ? table->classes[byte] : class_of(model, byte);
        unsigned letter = table ? table->cases[byte] : case_of(model, byte);
        cost += cqi_cost(language->costs[last * count + class]);
        cost += case_costs[last_case][letter];
        last = class;
        last_case = letter;
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

static inline uint64_t judge(const byte_table *table, const cqi_single_model *model,
                             const cqi_sample *sample, uint64_t limit)
{
    uint64_t cost = model->prior;
    for (size_t s = 0; s < sample->count && cost <= limit; s++)
        cost += judge_stretch(table, model, &sample->stretches[s], limit - cost);
    return cost;
}

uint64_t cqi_single_cost(size_t index, const cqi_sample *sample, uint64_t limit)
{
    const cqi_single_model *model = &cqi_single_models[index];
    byte_table table;
    if (sample->total < sizeof table)
        return judge(NULL, model, sample, limit);
    fill_table(&table, model);
    return judge(&table, model, sample, limit);
}
