/*
 * russian.c - the case endings of Russian names and titles: forms from the nominative, and the
 * nominative from a form (Владимира Путина: Владимир Путин). Rules of school grammar, no
 * dictionary: the given name tells whether a man or a woman is meant.
 */
#include "person.h"

#include <string.h>

typedef struct ending {
    const char *from;
    const char *to;
} ending;

static bool ends_in(const char *word, size_t len, const char *end)
{
    return cqk_ends_in((cq_str){word, len}, end);
}

static size_t put(char *out, size_t at, size_t capacity, const char *stem, size_t len,
                  const char *end)
{
    size_t n = strlen(end);
    if (at + len + n + 1 > capacity)
        return at;
    memcpy(out + at, stem, len);
    memcpy(out + at + len, end, n + 1);
    return at + len + n + 1;
}

size_t person_inflect(const char *word, size_t len, char *out, size_t capacity)
{
    /* What the nominative ends in, how many bytes of it go, and what comes instead. */
    static const struct {
        const char *end;
        size_t cut;
        const char *forms[6];
    } tables[] = {
        {"ия", 2, {"и", "ю", "ей", NULL}},
        {"ья", 2, {"и", "е", "ю", "ей", NULL}},
        {"я", 2, {"и", "е", "ю", "ей", NULL}},
        {"ка", 2, {"и", "е", "у", "ой", NULL}},
        {"га", 2, {"и", "е", "у", "ой", NULL}},
        {"а", 2, {"ы", "е", "у", "ой", NULL}},
        {"ский", 4, {"ого", "ому", "им", "ом", NULL}},
        {"ий", 4, {"ия", "ию", "ием", "ии", NULL}},
        {"й", 2, {"я", "ю", "ем", "е", NULL}},
        {"овь", 2, {"и", "ью", NULL}},
        {"ь", 2, {"я", "ю", "ем", "е", "и", NULL}},
        {"ов", 0, {"а", "у", "ым", "е", "ом", NULL}},
        {"ев", 0, {"а", "у", "ым", "е", "ом", NULL}},
        {"ёв", 0, {"а", "у", "ым", "е", NULL}},
        {"ин", 0, {"а", "у", "ым", "е", "ом", NULL}},
        {"ел", 4, {"ла", "лу", "лом", "ле", NULL}},
        {"осол", 4, {"ла", "лу", "лом", "ле", NULL}}, /* посол */
        {"ец", 4, {"ца", "цу", "цем", "це", NULL}},
    };
    static const char *const consonant[] = {"а", "у", "ом", "е", NULL};
    size_t at = put(out, 0, capacity, word, len, "");
    const char *const *forms = consonant;
    size_t cut = 0;
    for (size_t i = 0; i < CQK_COUNT(tables); i++)
        if (ends_in(word, len, tables[i].end)) {
            forms = tables[i].forms;
            cut = tables[i].cut;
            break;
        }
    if (forms == consonant &&
        (ends_in(word, len, "о") || ends_in(word, len, "е") || ends_in(word, len, "и") ||
         ends_in(word, len, "у") || (unsigned char)word[0] < 0xD0))
        return at;
    for (; *forms; forms++)
        at = put(out, at, capacity, word, len - cut, *forms);
    return at;
}

bool person_is_patronymic(cq_str word)
{
    static const char *const ends[] = {"вич",  "вича", "вичу",  "вичем", "виче", "вна",
                                       "вны",  "вне",  "вну",   "вной",  "ична", "ичны",
                                       "ичне", "ичну", "ичной", "ВИЧ",   "ВНА",  "оглы",
                                       "кызы", "ьич",  "ьича",  "ьичем", "ьичу"};
    if (word.len <= 8 || (unsigned char)word.data[word.len - 1] < 0x80)
        return false;
    for (size_t i = 0; i < CQK_COUNT(ends); i++)
        if (ends_in(word.data, word.len, ends[i]))
            return true;
    return false;
}

/* Oblique endings of men's names and surnames; the first that fits decides. Genitive and dative of
 * adjectives go before the nouns' endings. */
static const ending men[] = {
    {"ского", "ский"}, {"скому", "ский"}, {"ским", "ский"}, {"ском", "ский"}, {"цкого", "цкий"},
    {"цкому", "цкий"}, {"цким", "цкий"},  {"цком", "цкий"}, {"ого", "ой"},    {"ому", "ой"},
    {"овым", "ов"},    {"евым", "ев"},    {"ёвым", "ёв"},   {"иным", "ин"},   {"ыным", "ын"},
    {"ичем", "ич"},    {"ича", "ич"},     {"ичу", "ич"},    {"иче", "ич"},    {"ием", "ий"},
    {"ия", "ий"},      {"ию", "ий"},      {"ии", "ий"},     {"рем", "рь"},    {"лем", "ль"},
    {"ря", "рь"},      {"рю", "рь"},      {"ля", "ль"},     {"лю", "ль"},     {"еем", "ей"},
    {"аем", "ай"},     {"ея", "ей"},      {"ею", "ей"},     {"ая", "ай"},     {"аю", "ай"},
    {"влом", "вел"},   {"вла", "вел"},    {"влу", "вел"},   {"ьвом", "ев"},   {"ьва", "ев"},
    {"ой", "а"},       {"ом", ""},        {"ем", ""},       {"у", ""},        {"а", ""},
};

static const ending women[] = {
    {"ской", "ская"}, {"скую", "ская"}, {"цкой", "цкая"}, {"цкую", "цкая"}, {"овой", "ова"},
    {"евой", "ева"},  {"иной", "ина"},  {"ову", "ова"},   {"еву", "ева"},   {"ину", "ина"},
    {"вной", "вна"},  {"вны", "вна"},   {"вне", "вна"},   {"вну", "вна"},   {"ией", "ия"},
    {"ии", "ия"},     {"ию", "ия"},     {"ьей", "ья"},    {"ьи", "ья"},     {"ью", "ь"},
    {"ой", "а"},      {"ей", "я"},      {"ы", "а"},       {"у", "а"},       {"ки", "ка"},
    {"ги", "га"},     {"ю", "я"},
};

/* Given names whose nominative ends in -а or -я though a man bears it. */
static bool is_mans_name_in_a(cq_str word)
{
    static const char *const names[] = {"Никита", "Илья",    "Данила",  "Савва",
                                        "Никола", "Мустафа", "Антониу", "Жоау"};
    for (size_t i = 0; i < CQK_COUNT(names); i++)
        if (cqk_is(word, names[i]))
            return true;
    return false;
}

static size_t restore(cq_str word, const ending *table, size_t count, char *out, size_t capacity)
{
    const char *to = "";
    size_t cut = 0;
    for (size_t i = 0; i < count; i++)
        if (ends_in(word.data, word.len, table[i].from) && word.len > strlen(table[i].from) + 2) {
            cut = strlen(table[i].from);
            to = table[i].to;
            break;
        }
    if (word.len - cut + strlen(to) > capacity)
        return 0;
    memcpy(out, word.data, word.len - cut);
    memcpy(out + word.len - cut, to, strlen(to));
    return word.len - cut + strlen(to);
}

/* "г. Кузнецовым", "с С.В.Лавровым", "Захаровой": a surname alone in a case that its ending tells.
 */
static bool is_oblique_surname(const person_worker *worker, const person_name *name, bool *female)
{
    static const char *const man[] = {"овым", "евым",  "ёвым",  "иным",  "ским",
                                      "цким", "ского", "скому", "цкого", "цкому"};
    static const char *const woman[] = {"овой", "евой", "ёвой", "иной"};
    cq_str word = {worker->segment->text.data + name->start, name->end - name->start};
    for (size_t k = 0; k < CQK_COUNT(woman); k++)
        if (ends_in(word.data, word.len, woman[k]))
            return *female = true;
    for (size_t k = 0; k < CQK_COUNT(man); k++)
        if (ends_in(word.data, word.len, man[k]))
            return true;
    return false;
}

/* "посланником Дании Дессингом", "посла США Гарримана": a man's name in the case of his post, which
 * stands a few words in front. */
static bool agrees_with_role(const person_worker *worker, const person_name *name)
{
    static const struct {
        const char *role;
        const char *name;
    } cases[] = {{"ом", "ом"}, {"ем", "ом"}, {"ем", "ем"}, {"ом", "ем"}, {"ом", "ым"},
                 {"ем", "ым"}, {"а", "ова"}, {"а", "ева"}, {"а", "ина"}, {"я", "ова"},
                 {"я", "ева"}, {"я", "ина"}, {"у", "ову"}, {"у", "еву"}, {"у", "ину"},
                 {"ю", "ову"}, {"ю", "еву"}, {"ю", "ину"}}; /* Харада may be a nominative */
    enum { REACH = 8 };
    uint32_t tokens;
    cq_str last = cqk_token(worker->segment, name->last - 1);
    for (uint32_t i = name->first; i > 0 && name->first - i < REACH; i--) {
        cq_str role = cqk_token(worker->segment, i - 1);
        if (worker->segment->tokens->kind[i - 1] != CQ_TOKEN_LETTER)
            return false;
        if (!(person_word(worker, i - 1, &tokens) & WORD_ROLE) || cqk_is(role, "глава") ||
            cqk_is(role, "Глава"))
            continue;
        for (size_t k = 0; k < CQK_COUNT(cases); k++)
            if (ends_in(role.data, role.len, cases[k].role) &&
                ends_in(last.data, last.len, cases[k].name))
                return true;
        return false;
    }
    return false;
}

/*
 * Is the name in an oblique case? Its given name tells: of the lexicon's forms, only the nominative
 * of a man's name ends in a consonant or -й, of a woman's in -а, -я or -ь. Without a known given
 * name: all words end as the instrumental or the genitive does.
 */
static bool is_oblique(const person_worker *worker, const person_name *name, bool *female)
{
    bool oblique = false;
    bool all_instrumental = true;
    uint32_t words = 0;
    for (uint32_t i = name->first; i < name->last; i++) {
        cq_str word = cqk_token(worker->segment, i);
        if (worker->segment->tokens->kind[i] != CQ_TOKEN_LETTER || word.len < 6)
            continue;
        uint32_t tokens;
        uint32_t classes = person_word(worker, i, &tokens);
        bool instrumental =
            ends_in(word.data, word.len, "ом") || ends_in(word.data, word.len, "ем") ||
            ends_in(word.data, word.len, "ым") || ends_in(word.data, word.len, "им");
        all_instrumental &= instrumental;
        words++;
        if (!(classes & WORD_GIVEN))
            continue;
        *female = (classes & WORD_FEMALE) != 0;
        bool vowel = ends_in(word.data, word.len, "а") || ends_in(word.data, word.len, "я") ||
                     ends_in(word.data, word.len, "у") || ends_in(word.data, word.len, "ю") ||
                     ends_in(word.data, word.len, "е") || ends_in(word.data, word.len, "ы") ||
                     ends_in(word.data, word.len, "и") || ends_in(word.data, word.len, "ой") ||
                     ends_in(word.data, word.len, "ей");
        if (*female)
            return vowel && !ends_in(word.data, word.len, "а") &&
                   !ends_in(word.data, word.len, "я");
        if (is_mans_name_in_a(word) || ends_in(word.data, word.len, "ей"))
            return false;
        oblique = instrumental || (vowel && !ends_in(word.data, word.len, "о"));
        if (ends_in(word.data, word.len, "им")) /* Максим, Касым: nominatives */
            oblique = false;
        return oblique;
    }
    return (all_instrumental && words > 1) ||
           (words == 1 && is_oblique_surname(worker, name, female)) ||
           (words > 0 && agrees_with_role(worker, name));
}

size_t person_nominative(const person_worker *worker, const person_name *name, char *out)
{
    const cq_segment *segment = worker->segment;
    bool female = false;
    size_t at = 0;
    if (!is_oblique(worker, name, &female))
        return 0;
    uint32_t from = name->start;
    for (uint32_t i = name->first; i < name->last; i++) {
        cq_str word = cqk_token(segment, i);
        uint32_t gap = segment->tokens->start[i] - from;
        if (at + gap + word.len + 16 > VALUE_MAX)
            return 0;
        memcpy(out + at, segment->text.data + from, gap);
        at += gap;
        from = segment->tokens->end[i];
        if (segment->tokens->kind[i] == CQ_TOKEN_LETTER && word.len >= 6) {
            at += female ? restore(word, women, CQK_COUNT(women), out + at, VALUE_MAX - at)
                         : restore(word, men, CQK_COUNT(men), out + at, VALUE_MAX - at);
        } else {
            memcpy(out + at, word.data, word.len);
            at += word.len;
        }
    }
    return at;
}
