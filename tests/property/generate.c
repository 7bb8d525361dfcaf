/*
 * generate.c - makes documents as converters of pages make them: wrapped, hyphenated, paged,
 * damaged.
 */
#include "generate.h"

#include "words.h"

#include <iconv.h>
#include <stdlib.h>
#include <string.h>

#define ITEMS(array) (sizeof(array) / sizeof(array)[0])

enum { LATIN, CYRILLIC, WIDE, HANGUL };

typedef struct language {
    const char *const *words;
    size_t count;
    int script;
    bool spaced;
} language;

static const language LANGUAGES[] = {
    {ENGLISH, ITEMS(ENGLISH), LATIN, true},    {FRENCH, ITEMS(FRENCH), LATIN, true},
    {SPANISH, ITEMS(SPANISH), LATIN, true},    {GERMAN, ITEMS(GERMAN), LATIN, true},
    {RUSSIAN, ITEMS(RUSSIAN), CYRILLIC, true}, {JAPANESE, ITEMS(JAPANESE), WIDE, false},
    {CHINESE, ITEMS(CHINESE), WIDE, false},    {KOREAN, ITEMS(KOREAN), HANGUL, true},
};

/* An encoding, the languages it is used for (bits, as in LANGUAGES), a sequence that is ill-formed.
 */
typedef struct charset {
    const char *name;
    unsigned languages;
    const char *ill_formed;
    size_t ill_formed_len;
    const char *mark; /* a byte order mark that may open a document */
    size_t mark_len;
} charset;

static const charset CHARSETS[] = {
    {"UTF-8", 0xFF, "\xFF", 1, "\xEF\xBB\xBF", 3},
    {"UTF-8", 0xFF, "\xE3\x81", 2, NULL, 0},
    {"UTF-8", 0xFF, NULL, 0, NULL, 0},
    {"UTF-16LE", 0xFF, "\x00\xD8", 2, "\xFF\xFE", 2},
    {"UTF-16BE", 0xFF, "\xDC\x00", 2, NULL, 0},
    {"CP932", 0x20, "\xFF", 1, NULL, 0},
    {"EUC-JP", 0x20, "\xFF", 1, NULL, 0},
    {"GB18030", 0x60, "\xFF", 1, NULL, 0},
    {"CP949", 0x80, "\xFF", 1, NULL, 0},
    {"CP1252", 0x0F, NULL, 0, NULL, 0},
};

/* How one document is laid out. */
typedef struct page_layout {
    made_document *document;
    random_state *random;
    const charset *charset;
    const language *language;
    iconv_t converter;
    const char *line_end;
    uint32_t measure;    /* columns of a full line, 0: a paragraph is one line */
    uint32_t page_lines; /* 0: no pages */
    uint32_t line_of_page;
    uint32_t line;
    uint32_t page;
    uint32_t column;
    uint8_t made;
    bool memory;
    bool blank_lines; /* between paragraphs */
    bool head, foot;
    bool long_paragraphs; /* longer than a segment */
    uint32_t damage;      /* percent of words that are damaged */
} page_layout;

uint32_t random_below(random_state *random, uint32_t limit)
{
    random->state ^= random->state >> 12;
    random->state ^= random->state << 25;
    random->state ^= random->state >> 27;
    return (uint32_t)(((random->state * UINT64_C(2685821657736338717)) >> 33) % limit);
}

static void add_bytes(page_layout *layout, uint32_t code, const char *bytes, size_t len,
                      bool hidden)
{
    made_document *document = layout->document;
    if (document->count + 2 > document->capacity) {
        size_t capacity = document->capacity ? document->capacity * 2 : 1024;
        made_char *chars = realloc(document->chars, capacity * sizeof *chars);
        layout->memory &= chars != NULL;
        if (!chars)
            return;
        document->chars = chars;
        document->capacity = capacity;
    }
    if (document->len + len > document->bytes_capacity) {
        size_t capacity = document->bytes_capacity ? document->bytes_capacity * 2 : 4096;
        unsigned char *grown = realloc(document->bytes, capacity);
        layout->memory &= grown != NULL;
        if (!grown)
            return;
        document->bytes = grown;
        document->bytes_capacity = capacity;
    }
    document->chars[document->count++] = (made_char){
        code, (uint32_t)document->len, layout->line, layout->page, layout->made, hidden};
    memcpy(document->bytes + document->len, bytes, len);
    document->len += len;
}

static size_t utf8_length(unsigned char lead)
{
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

static uint32_t utf8_code(const char *text, size_t len)
{
    uint32_t code = (unsigned char)text[0];
    if (len > 1)
        code &= 0x7Fu >> len;
    for (size_t i = 1; i < len; i++)
        code = code << 6 | ((unsigned char)text[i] & 0x3F);
    return code;
}

/* Adds one character, given in UTF-8; '?' where the encoding has not got it. */
static void add_char(page_layout *layout, const char *text, size_t len)
{
    char bytes[16];
    char copy[5] = {0};
    char *in = memcpy(copy, text, len);
    char *out = bytes;
    size_t in_left = len;
    size_t out_left = sizeof bytes;
    iconv(layout->converter, NULL, NULL, NULL, NULL);
    size_t result = iconv(layout->converter, &in, &in_left, &out, &out_left);
    if (result == (size_t)-1 || in_left > 0) {
        if (len > 1)
            add_char(layout, "?", 1);
        return;
    }
    add_bytes(layout, utf8_code(text, len), bytes, sizeof bytes - out_left, false);
    layout->column += len == 3 && (unsigned char)text[0] >= 0xE3 ? 2 : 1;
}

static void add_text(page_layout *layout, const char *text)
{
    for (size_t at = 0; text[at] != '\0';) {
        size_t len = utf8_length((unsigned char)text[at]);
        add_char(layout, text + at, len);
        at += len;
    }
}

static void add_number(page_layout *layout, uint32_t number)
{
    char digits[12];
    size_t at = sizeof digits - 1;
    digits[at] = '\0';
    do
        digits[--at] = (char)('0' + number % 10);
    while ((number /= 10) > 0);
    add_text(layout, digits + at);
}

static void end_line(page_layout *layout)
{
    if (random_chance(layout->random, 3))
        add_text(layout, "  ");
    add_text(layout, layout->line_end);
    layout->line++;
    layout->line_of_page++;
    layout->column = 0;
}

static void turn_page(page_layout *layout)
{
    layout->made = layout->foot ? MADE_NUMBER : MADE_TEXT;
    if (layout->foot) {
        end_line(layout);
        add_text(layout, "- ");
        add_number(layout, layout->page);
        add_text(layout, " -");
        end_line(layout);
    }
    layout->made = MADE_TEXT;
    add_text(layout, "\f");
    layout->page++;
    layout->line_of_page = 0;
    if (!layout->head)
        return;
    layout->made = MADE_FURNITURE;
    add_text(layout, "QZ HEAD");
    if (layout->page % 2 == 0)
        add_text(layout, " ");
    else
        add_number(layout, layout->page);
    end_line(layout);
    end_line(layout);
    layout->made = MADE_TEXT;
}

static void break_line(page_layout *layout)
{
    end_line(layout);
    if (layout->page_lines > 0 && layout->line_of_page >= layout->page_lines)
        turn_page(layout);
}

/* Adds what pages add to words: ligatures, soft hyphens, odd spaces, ill-formed bytes. */
static size_t add_damaged(page_layout *layout, const char *word, size_t len)
{
    random_state *random = layout->random;
    bool utf = strncmp(layout->charset->name, "UTF", 3) == 0;
    if (utf && len >= 2 && word[0] == 'f' && (word[1] == 'f' || word[1] == 'i' || word[1] == 'l')) {
        add_text(layout, word[1] == 'f'   ? "\xEF\xAC\x80"
                         : word[1] == 'i' ? "\xEF\xAC\x81"
                                          : "\xEF\xAC\x82");
        return 2;
    }
    if (layout->charset->ill_formed && random_chance(random, 5)) {
        /* Behind it ASCII, so that it goes no further. */
        add_bytes(layout, 0xFFFD, layout->charset->ill_formed, layout->charset->ill_formed_len,
                  false);
        add_text(layout, "x");
        return 0;
    }
    if (utf && random_chance(random, 10))
        add_text(layout, "\xC2\xAD");
    else if (utf && random_chance(random, 10))
        add_text(layout, random_chance(random, 50) ? "\xE2\x80\x8B" : "\xEF\xBB\xBF");
    else if (random_chance(random, 5))
        add_text(layout, "\x01");
    return 0;
}

static void add_space(page_layout *layout)
{
    random_state *random = layout->random;
    if (!random_chance(random, layout->damage)) {
        add_text(layout, " ");
        return;
    }
    static const char *const spaces[] = {"  ",           "\t",   "\xC2\xA0",
                                         "\xE2\x80\x89", "    ", " \xC2\xA0 "};
    add_text(layout, spaces[random_below(random, ITEMS(spaces))]);
}

static size_t columns_of(const char *word)
{
    size_t columns = 0;
    for (size_t at = 0; word[at] != '\0'; at += utf8_length((unsigned char)word[at]))
        columns += (unsigned char)word[at] >= 0xE3 ? 2 : 1;
    return columns;
}

/* Adds a word; near the end of a line it may be cut, with a hyphen where the script has one. */
static void add_word(page_layout *layout, const char *word, bool first)
{
    random_state *random = layout->random;
    size_t columns = columns_of(word);
    bool wrap = layout->measure > 0 && layout->column + columns + 1 > layout->measure;
    bool cut = wrap && random_chance(random, layout->language->script == LATIN ? 40 : 70) &&
               columns >= 4 && layout->language->script != CYRILLIC;
    if (wrap && !cut)
        break_line(layout);
    else if (!first && layout->language->spaced)
        add_space(layout);
    size_t cut_at = cut ? columns / 2 : 0;
    size_t seen = 0;
    for (size_t at = 0; word[at] != '\0';) {
        size_t len = utf8_length((unsigned char)word[at]);
        if (cut && seen >= cut_at) {
            if (layout->language->script == LATIN)
                add_text(layout, random_chance(random, 80) ? "-" : "\xE2\x80\x90");
            break_line(layout);
            cut = false;
        }
        size_t done = random_chance(random, layout->damage)
                          ? add_damaged(layout, word + at, strlen(word + at))
                          : 0;
        seen += len;
        if (done == 0)
            add_char(layout, word + at, len);
        at += done > 0 ? done : len;
    }
}

static void add_paragraph(page_layout *layout)
{
    random_state *random = layout->random;
    uint32_t words = 3 + random_below(random, layout->long_paragraphs ? 30000 : 60);
    if (random_chance(random, 15))
        add_text(layout, layout->language->spaced ? "- " : "\xE3\x80\x80");
    else if (random_chance(random, 15))
        add_text(layout, "   ");
    for (uint32_t i = 0; i < words; i++)
        add_word(layout,
                 layout->language->words[random_below(random, (uint32_t)layout->language->count)],
                 i == 0);
    add_text(layout, layout->language->script == WIDE ? "\xE3\x80\x82" : ".");
    break_line(layout);
    if (layout->blank_lines)
        break_line(layout);
}

static void choose(page_layout *layout)
{
    random_state *random = layout->random;
    layout->charset = &CHARSETS[random_below(random, ITEMS(CHARSETS))];
    uint32_t index;
    do
        index = random_below(random, ITEMS(LANGUAGES));
    while (!(layout->charset->languages >> index & 1));
    layout->language = &LANGUAGES[index];
    static const char *const ends[] = {"\n", "\n", "\n", "\r\n", "\r", "\xC2\x85", "\xE2\x80\xA8"};
    bool utf = strncmp(layout->charset->name, "UTF", 3) == 0;
    layout->line_end = ends[random_below(random, utf ? ITEMS(ends) : 5)];
    layout->measure = random_chance(random, 75) ? 30 + random_below(random, 50) : 0;
    layout->page_lines = random_chance(random, 60) ? 6 + random_below(random, 30) : 0;
    layout->blank_lines = random_chance(random, 60);
    layout->head = random_chance(random, 60);
    layout->foot = random_chance(random, 60);
    layout->damage = random_chance(random, 70) ? random_below(random, 8) : 0;
    layout->line = layout->page = 1;
}

bool make_document(made_document *document, uint64_t number)
{
    random_state random = {(number + 1) * UINT64_C(0x9E3779B97F4A7C15)};
    for (int i = 0; i < 4; i++)
        random_below(&random, 2);
    page_layout layout = {.document = document, .random = &random, .memory = true};
    document->count = document->len = 0;
    choose(&layout);
    document->encoding = layout.charset->name;
    layout.converter = iconv_open(layout.charset->name, "UTF-8");
    if (layout.converter == (iconv_t)-1)
        return false;
    if (layout.charset->mark)
        add_bytes(&layout, 0xFEFF, layout.charset->mark, layout.charset->mark_len, true);
    uint32_t paragraphs = 1 + random_below(&random, 8);
    /* Now and then a document of more than a window, or of paragraphs of more than a segment. */
    layout.long_paragraphs = number % 2000 == 1234;
    if (number % 2000 == 567)
        paragraphs = 5000;
    for (uint32_t i = 0; i < paragraphs; i++)
        add_paragraph(&layout);
    iconv_close(layout.converter);
    if (!layout.memory)
        return false;
    document->chars[document->count] =
        (made_char){0, (uint32_t)document->len, layout.line, layout.page, MADE_TEXT, 0};
    return true;
}

void free_document(made_document *document)
{
    free(document->chars);
    free(document->bytes);
    *document = (made_document){0};
}
