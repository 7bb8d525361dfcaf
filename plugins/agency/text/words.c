/*
 * words.c - cuts, classes and forms of words.
 *
 * Forms are tables of endings, not grammar: a form that no text has costs one edge of the trie. The
 * Russian endings cover the declensions that heads of names and the adjectives beside them have.
 */
#include "text/words.h"

#include "gazetteer/gaz.h"

#include <string.h>

enum { NOTE_DIGITS = 2, NOTED_LETTERS = 3 };

static bool is_apostrophe(const char *text, uint32_t at, uint32_t end, uint32_t *len)
{
    if (text[at] == '\'') {
        *len = 1;
        return true;
    }
    *len = 3;
    return end - at >= 3 && memcmp(text + at, "\xE2\x80\x99", 3) == 0;
}

/* "Côte | d'Ivoire": the state's name keeps its elided word in every language. */
static bool is_ivoire(const char *text, uint32_t start, uint32_t end)
{
    uint32_t len;
    static const char name[] = "ivoire";
    if (end - start < 2 + sizeof name - 1 || (text[start] | 32) != 'd' ||
        !is_apostrophe(text, start + 1, end, &len) || end - start < 1 + len + sizeof name - 1)
        return false;
    for (size_t i = 0; i + 1 < sizeof name; i++)
        if ((text[start + 1 + len + i] | 32) != name[i])
            return false;
    return true;
}

/* "l'", "d'", "qu'": an apostrophe behind one or two letters that is not an ending itself. */
static uint32_t elision(const char *text, uint32_t start, uint32_t end)
{
    uint32_t len;
    uint32_t at = start + 1;
    if (end - start >= 4 && (text[start] | 32) == 'q' && (text[start + 1] | 32) == 'u')
        at++;
    else if (end - start < 3 || !strchr("lLdDsSnNcCjJmMtT", text[start]))
        return 0;
    if (text[start] == '\0' || !is_apostrophe(text, at, end, &len) || at + len >= end ||
        is_ivoire(text, start, end))
        return 0;
    return at + len - start;
}

/* The length of "'s" or of a bare apostrophe at the end. */
static uint32_t possessive(const char *text, uint32_t start, uint32_t end)
{
    uint32_t len;
    if (end - start >= 8 &&
        (memcmp(text + start, "People", 6) == 0 || memcmp(text + start, "PEOPLE", 6) == 0))
        return 0; /* "the People's Republic" is one name */
    for (uint32_t back = 2; back <= 4; back += 2)
        if (end - start > back && (text[end - 1] | 32) == 's' &&
            is_apostrophe(text, end - back, end, &len) && len + 1 == back)
            return back;
    return 0;
}

static bool is_hangul_byte(unsigned char byte)
{
    return byte >= 0xEA && byte <= 0xED;
}

/* The first place in [start, end) where Latin meets Hangul. */
static uint32_t script_change(const char *text, uint32_t start, uint32_t end)
{
    for (uint32_t i = start + 1; i < end; i++) {
        unsigned char a = (unsigned char)text[i - 1];
        unsigned char b = (unsigned char)text[i];
        if (a < 0x80 && is_hangul_byte(b))
            return i;
        if (b < 0x80 && a >= 0x80 && i >= start + 3 && is_hangul_byte((unsigned char)text[i - 3]))
            return i;
    }
    return end;
}

/* The length of a middle dot between words at text[i]: U+00B7, or what Korean texts have for it:
 * the letter U+318D, U+2024, U+2027. */
static uint32_t middle_dot(const char *text, uint32_t i, uint32_t end)
{
    static const char *const dots[] = {"\xE3\x86\x8D", "\xE2\x80\xA4", "\xE2\x80\xA7"};
    if (end - i > 2 && memcmp(text + i, "\xC2\xB7", 2) == 0)
        return 2;
    for (size_t k = 0; end - i > 3 && k < CQK_COUNT(dots); k++)
        if (memcmp(text + i, dots[k], 3) == 0)
            return 3;
    return 0;
}

/* The dot that ends a word of two syllables and more in [start, end): 외교부·통일부, but 한·일. */
static uint32_t listed_end(const char *text, uint32_t start, uint32_t end)
{
    if (end - start < 8 || !is_hangul_byte((unsigned char)text[start]))
        return end;
    for (uint32_t i = start + 3; i < end && is_hangul_byte((unsigned char)text[i - 3]); i += 3)
        if (middle_dot(text, i, end))
            return i - start >= 6 ? i : end;
    return end;
}

/* The length of a colon at text[i]; Unicode's rules keep one between letters in the word. */
static uint32_t colon(const char *text, uint32_t i, uint32_t end)
{
    if (text[i] == ':')
        return 1;
    return end - i > 2 && memcmp(text + i, "\xEF\xBC\x9A", 3) == 0 ? 3 : 0;
}

uint32_t agency_words_colon(const char *text, uint32_t start, uint32_t end)
{
    while (start < end && !colon(text, start, end))
        start++;
    return start;
}

/* Where the first piece of [start, end) ends: at a colon, a change of script or a dot of a list. */
static uint32_t piece_end(const char *text, uint32_t start, uint32_t end)
{
    uint32_t mark = middle_dot(text, start, end);
    mark += mark ? 0 : colon(text, start, end);
    if (mark)
        return start + mark;
    end = agency_words_colon(text, start, end);
    return listed_end(text, start, script_change(text, start, end));
}

uint32_t agency_words_note(const char *text, uint32_t start, uint32_t end)
{
    uint32_t at = end;
    while (at > start && text[at - 1] >= '0' && text[at - 1] <= '9')
        at--;
    if (at == end || end - at > NOTE_DIGITS || text[at] == '0')
        return end;
    uint32_t word = at > start && (text[at - 1] == '.' || text[at - 1] == ',') ? at - 1 : at;
    uint32_t first = word;
    while (first > start && text[first - 1] >= 'a' && text[first - 1] <= 'z')
        first--;
    bool capital = first > start && text[first - 1] >= 'A' && text[first - 1] <= 'Z';
    return capital && word - first >= NOTED_LETTERS ? word : end;
}

uint32_t agency_words_cut(const char *text, uint32_t start, uint32_t end, uint32_t *ends)
{
    uint32_t count = 0;
    uint32_t cut = elision(text, start, end);
    if (cut)
        ends[count++] = start + cut;
    uint32_t from = start + cut;
    uint32_t tail = possessive(text, from, end);
    uint32_t to = end - tail;
    uint32_t note = agency_words_note(text, from, to);
    for (uint32_t at; count < WORD_PIECES - 4 && (at = piece_end(text, from, note)) < note;) {
        ends[count++] = at;
        from = at;
    }
    ends[count++] = note;
    if (note < to && (text[note] < '0' || text[note] > '9'))
        ends[count++] = note + 1;
    if (note < to)
        ends[count++] = to;
    if (tail)
        ends[count++] = end;
    return count;
}

static const char *const glue_words[] = {
    "of",  "the", "de",  "du",  "des", "la",  "le",  "les", "l'", "l’",  "d'", "d’",  "del", "los",
    "las", "el",  "der", "die", "das", "dem", "den", "do",  "da", "dos", "di", "van", "het", "en",
};
static const char *const list_words[] = {"and", "et", "y", "e", "und", "и", "&"};

static void add_class(word_classes *classes, const cq_host *host, const char *word, uint8_t what)
{
    uint32_t hash = host->fold_hash(word, strlen(word));
    uint32_t slot = hash & 255;
    while (classes->what[slot])
        slot = (slot + 1) & 255;
    classes->hash[slot] = hash;
    classes->what[slot] = what;
}

static int punctuation_class(cq_str text)
{
    static const char *const glue[] = {"-", "‐", "‑",  "–", "—",  "/", "／", "'",
                                       "’", "·", "・", "‧", "ㆍ", "․", "'s", "’s"};
    if (text.len == 1 && text.data[0] == '.')
        return WORD_POINT;
    if (text.len == 1 && (text.data[0] == ',' || text.data[0] == '&'))
        return WORD_LIST;
    for (size_t i = 0; i < CQK_COUNT(glue); i++)
        if (cqk_is(text, glue[i]))
            return WORD_GLUE;
    return WORD_STOP;
}

int agency_words_class(const word_classes *classes, uint32_t hash, uint8_t kind, cq_str text)
{
    if (kind == CQ_TOKEN_PUNCTUATION || kind == CQ_TOKEN_SYMBOL || kind == CQ_TOKEN_OTHER)
        return punctuation_class(text);
    if (kind == CQ_TOKEN_KATAKANA && text.len == 3 && memcmp(text.data, "・", 3) == 0)
        return WORD_GLUE;
    for (uint32_t slot = hash & 255; classes->what[slot]; slot = (slot + 1) & 255)
        if (classes->hash[slot] == hash)
            return classes->what[slot];
    return WORD_PLAIN;
}

/* An ending and the endings that may stand in its place, separated by spaces. */
typedef struct ending {
    const char *from;
    const char *to;
} ending;

/* Of folded words, in which й is и. Longest first: the first that fits counts. */
static const ending russian[] = {
    {"ство", "ства ству ством стве"},
    {"ские", "ских ским скими"}, /* one node for all forms: no form is another word's */
    {"ское", "ского скому ским ском"},
    {"скии", "ского скому ским ском"},
    {"цкие", "цких цким цкими"},
    {"цкое", "цкого цкому цким цком"},
    {"цкии", "цкого цкому цким цком"},
    {"ость", "ости остью"},
    {"ия", "ии ию иеи ию"},
    {"ие", "ия ию ием ии их им ими"},
    {"ыи", "ого ому ым ом"},
    {"ии", "его ему им ем ого ому ом"},
    {"строи", "строя строю строем строе"}, /* Минстрой */
    {"ои", "ого ому ым ом"},
    {"ая", "ои ую"},
    {"яя", "еи юю"},
    {"ое", "ого ому ым ом"},
    {"ее", "его ему им ем"},
    {"ые", "ых ым ыми"},
    {"ея", "еи ею ееи ее"},
    {"ла", "лы ле лу лои"},
    {"ба", "бы бе бу бои"},
    {"да", "ды де ду дои"},
    {"ра", "ры ре ру рои"},
    {"та", "ты те ту тои"},
    {"на", "ны не ну нои"},
    {"па", "пы пе пу пои"},
    {"ка", "ки ке ку кои"},
    {"га", "ги ге гу гои"},
    {"жа", "жи же жу жеи"},
    {"ча", "чи че чу чеи"},
    {"ция", "ции цию циеи"},
    {"ро", "ра ру ром ре"},
    {"во", "ва ву вом ве"},
    {"ло", "ла лу лом ле"},
    {"ль", "ля лю лем ле ли лью"},
    {"нь", "ня ню нем не ни нью"},
    {"дь", "ди дью дя дю"},
    {"ть", "ти тью тя тю"},
    {"вь", "ви вью"},
    {"еи", "ея ею еем ее"},
    {"аи", "ая аю аем ае"},
    {"уд", "уда уду удом уде"},
    {"ма", "мы ме му мои"},
    {"са", "сы се су сои"},
    {"ла", "лы ле лу лои"},
    {"ы", "ов ам ами ах"},
    {"и", "ии иям иями иях"},
};

static const ending german[] = {
    {"ministerium", "ministeriums ministerien"},
    {"kommission", "kommissionen"},
    {"organisation", "organisationen"},
    {"rat", "rates rats rate"},
    {"amt", "amtes amts amte"},
    {"hof", "hofes hofs hofe"},
    {"gericht", "gerichtes gerichts gerichte"},
    {"rath", "rathes raths rathe"},
    {"haus", "hauses hause"},
    {"bund", "bundes bunds bunde"},
    {"tag", "tages tags tage"},
    {"verband", "verbandes verbands"},
    {"ausschuss", "ausschusses ausschusse"},
    {"bank", "banken"},
    {"er", "en es em e"},
    {"es", "en er em e"},
    {"e", "en er es em"},
    {"rium", "riums"},
    {"ment", "ments"},
    {"dienst", "dienstes diensts"},
    {"fonds", "fonds"},
    {"bundesrat", "bundesrates bundesrats"},
};

static const ending english[] = {
    {"centre", "center"},
    {"center", "centre"},
    {"defense", "defence"},
    {"defence", "defense"},
    {"department", "dept"},
    {"organization", "organisation"},
    {"organisation", "organization"},
    {"organizations", "organisations"},
    {"labour", "labor"},
    {"labor", "labour"},
    {"programme", "program"},
    {"program", "programme"},
    {"defensive", "defencive"},
    {"harbour", "harbor"},
    {"civilization", "civilisation"},
    {"standardization", "standardisation"},
    {"cybersecurity", "cyber-security"},
};

static bool ends_with(cq_str word, const char *tail)
{
    return cqk_ends_in(word, tail);
}

/* Calls add with the word's stem and each of the endings. */
static bool replace(cq_str word, const ending *change, agency_words_add add, void *context)
{
    char form[256];
    size_t stem = word.len - strlen(change->from);
    if (stem > 200)
        return true;
    memcpy(form, word.data, stem);
    for (const char *at = change->to; *at;) {
        size_t len = strcspn(at, " ");
        memcpy(form + stem, at, len);
        if (!add(context, (cq_str){form, stem + len}))
            return false;
        at += len;
        at += *at == ' ';
    }
    return true;
}

/* A masculine noun without an ending: consonant last. */
static bool hard_noun(cq_str word, agency_words_add add, void *context)
{
    static const ending hard = {"", "а у ом е"};
    static const char *const consonants[] = {"б", "в", "г", "д", "з", "к", "л", "м",
                                             "н", "п", "р", "с", "т", "ф", "ж", "х"};
    for (size_t i = 0; word.len > 4 && i < CQK_COUNT(consonants); i++)
        if (ends_with(word, consonants[i]))
            return replace(word, &hard, add, context);
    return true;
}

static bool apply(cq_str word, const ending *table, size_t count, agency_words_add add,
                  void *context)
{
    for (size_t i = 0; i < count; i++)
        if (ends_with(word, table[i].from) && word.len > strlen(table[i].from) + 1)
            return replace(word, &table[i], add, context);
    return true;
}

static bool whole(cq_str word, agency_words_add add, void *context)
{
    for (size_t i = 0; i < CQK_COUNT(english); i++)
        if (cqk_is(word, english[i].from) && !strchr(english[i].to, '-'))
            return add(context, (cq_str){english[i].to, strlen(english[i].to)});
    return true;
}

static bool genitive(cq_str word, agency_words_add add, void *context)
{
    static const ending genitive_s = {"", "s es"};
    unsigned char last = word.len > 4 ? (unsigned char)word.data[word.len - 1] : 's';
    if (last == 's' || last == 'e' || last >= 0x80)
        return true;
    return replace(word, &genitive_s, add, context);
}

/* "Ausschuß" before the reform of 1996, "Aussenwirtschaft" in Switzerland: one letter for the
 * other, where German wrote or writes both. */
static bool sharp_s(cq_str word, agency_words_add add, void *context)
{
    enum { CAPACITY = 256 };
    static const char *const stems[] = {"auss", "gross", "strass", "preuss", "schloss", "schluss"};
    char other[CAPACITY];
    bool both = ends_with(word, "ss");
    for (size_t k = 0; k < CQK_COUNT(stems); k++)
        both |= word.len > strlen(stems[k]) && memcmp(word.data, stems[k], strlen(stems[k])) == 0;
    for (size_t i = 0; i + 1 < word.len && word.len + 1 < sizeof other; i++) {
        bool sharp = memcmp(word.data + i, "ß", 2) == 0;
        if (!sharp &&
            !(both && memcmp(word.data + i, "ss", 2) == 0 && (i + 2 == word.len || i < 6)))
            continue;
        memcpy(other, word.data, word.len);
        memcpy(other + i, sharp ? "ss" : "ß", 2); /* of one length */
        if (!add(context, (cq_str){other, word.len}))
            return false;
    }
    return true;
}

bool agency_words_forms(cq_str word, uint8_t language, agency_words_add add, void *context)
{
    if (!add(context, word))
        return false;
    if (language == GAZ_RU) {
        if (word.len < 6)
            return true;
        for (size_t i = 0; i < CQK_COUNT(russian); i++)
            if (ends_with(word, russian[i].from))
                return replace(word, &russian[i], add, context);
        return hard_noun(word, add, context);
    }
    if (language == GAZ_DE)
        return apply(word, german, CQK_COUNT(german), add, context) &&
               genitive(word, add, context) && sharp_s(word, add, context);
    return whole(word, add, context);
}

/* What may follow a Korean noun within its token. Sorted by frequency. */
static const char *const particles[] = {
    "은",     "는",   "이",     "가",       "을",     "를",     "의",     "에",       "에서",
    "와",     "과",   "로",     "으로",     "도",     "만",     "및",     "측",       "측은",
    "측이",   "측과", "측의",   "측에",     "에게",   "에는",   "에도",   "에서는",   "에서도",
    "부터",   "까지", "로부터", "으로부터", "과의",   "와의",   "로서",   "으로서",   "라는",
    "이라는", "이나", "나",     "이며",     "며",     "인",     "이다",   "입니다",   "에의",
    "간",     "내",   "등",     "등은",     "등이",   "등과",   "에서의", "과는",     "와는",
    "보다",   "처럼", "께서",   "이고",     "만의",   "에만",   "뿐",     "들",       "들은",
    "들이",   "들의", "들과",   "산하",     "소속",   "주도",   "차원의", "조차",     "마저",
    "이라고", "라고", "으로의", "로의",     "에서만", "하",     "측으로", "였다",     "이었다",
    "과도",   "와도", "로는",   "으로는",   "로도",   "으로도", "만은",   "만이",     "만을",
    "까지의", "께",   "부터의", "에게서",   "측에서", "측도",   "간의",   "내의",     "등의",
    "등에",   "등을", "등도",   "등에서",   "등으로", "이란",   "란",     "에서부터",
};

/* What belongs to a body. */
static const char *const belongings[] = {"회의록", "회의실", "회의장",   "대변인", "당국자",
                                         "관계자", "청사",   "홈페이지", "대강당", "출입기자"};

/* A syllable's place in word_classes.particles. */
static uint32_t particle_bit(const char *text)
{
    return ((unsigned char)text[0] * 64u + (unsigned char)text[1] * 67u + (unsigned char)text[2]) &
           (PARTICLE_BITS - 1);
}

static void add_particles(word_classes *classes, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint32_t bit = particle_bit(list[i]);
        classes->particles[bit / 64] |= (uint64_t)1 << (bit % 64);
    }
}

void agency_words_init(word_classes *classes, const cq_host *host)
{
    memset(classes, 0, sizeof *classes);
    for (size_t i = 0; i < CQK_COUNT(glue_words); i++)
        add_class(classes, host, glue_words[i], WORD_GLUE);
    for (size_t i = 0; i < CQK_COUNT(list_words); i++)
        add_class(classes, host, list_words[i], WORD_LIST);
    add_particles(classes, particles, CQK_COUNT(particles));
    add_particles(classes, belongings, CQK_COUNT(belongings));
}

/* 외교통일위원회|회의실, 국방부|대변인은: what belongs to a body, in one word with its name. */
static bool is_belonging(const word_classes *classes, cq_str text)
{
    for (size_t i = 0; i < CQK_COUNT(belongings); i++) {
        size_t len = strlen(belongings[i]);
        if (text.len >= len && memcmp(text.data, belongings[i], len) == 0)
            return text.len == len ||
                   agency_words_is_particle(classes, (cq_str){text.data + len, text.len - len});
    }
    return false;
}

bool agency_words_is_particle(const word_classes *classes, cq_str text)
{
    uint32_t bit = text.len < 3 ? 0 : particle_bit(text.data);
    if (text.len < 3 || !(classes->particles[bit / 64] >> (bit % 64) & 1))
        return false; /* as most */
    for (size_t i = 0; i < CQK_COUNT(particles); i++)
        if (particles[i][2] == text.data[2] && particles[i][1] == text.data[1] &&
            cqk_is(text, particles[i]))
            return true;
    return text.len >= 6 && is_belonging(classes, text);
}

bool agency_words_upper(cq_str text)
{
    const unsigned char *p = (const unsigned char *)text.data;
    if (text.len == 0)
        return false;
    if (p[0] < 0x80)
        return p[0] >= 'A' && p[0] <= 'Z';
    if (text.len < 2)
        return false;
    if (p[0] == 0xC3)
        return p[1] >= 0x80 && p[1] <= 0x9E;
    if (p[0] == 0xC4 || p[0] == 0xC5)
        return p[1] % 2 == 0;
    if (p[0] == 0xD0)
        return p[1] <= 0xAF;
    if (p[0] == 0xCE)
        return p[1] >= 0x86 && p[1] <= 0xAB;
    return text.len >= 3 && p[0] == 0xEF && p[1] == 0xBC && p[2] >= 0xA1 && p[2] <= 0xBA;
}
