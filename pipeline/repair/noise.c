/*
 * noise.c - tells noise from text by which characters stand beside each other.
 *
 * Inside the words of any language small letters hardly ever stand in front of capitals, nor
 * letters and figures beside symbols: in text one such pair in twenty, in program code one in six,
 * in noise more than half of all. Characters that a converter could not name count by themselves.
 */
#include "repair/noise.h"

#include <string.h>

#define SAMPLE_LINES 48
#define SAMPLE_BYTES (1u << 11)
#define MIN_PAIRS    80
#define MIN_CHARS    60

/* Of a sample of lines. */
typedef struct sample {
    uint32_t pairs; /* of characters inside words, but for those of scripts without case */
    uint32_t odd;   /* pairs that text hardly has */
    uint32_t chars;
    uint32_t unnamed; /* U+FFFD, private use, names of glyphs */
    uint32_t bytes;
} sample;

#define BIT(class) (UINT32_C(1) << CQI_CHAR_##class)
#define SIGNS      (BIT(SYMBOL) | BIT(NONE) | BIT(BULLET))
#define LETTERS    (BIT(LOWER) | BIT(UPPER))

/* The classes that are odd behind each class. */
static const uint32_t ODD[] = {
    [CQI_CHAR_LOWER] = BIT(UPPER) | SIGNS | BIT(OPEN),
    [CQI_CHAR_UPPER] = SIGNS | BIT(OPEN),
    [CQI_CHAR_DIGIT] = SIGNS,
    [CQI_CHAR_NONE] = SIGNS | LETTERS | BIT(DIGIT),
    [CQI_CHAR_BULLET] = SIGNS | LETTERS | BIT(DIGIT),
    [CQI_CHAR_SYMBOL] = SIGNS | LETTERS | BIT(DIGIT),
    [CQI_CHAR_CLOSE] = LETTERS,
    [CQI_CHAR_STOP] = BIT(LOWER),
    [CQI_CHAR_COMMA] = BIT(LOWER),
    [CQI_CHAR_COLON] = BIT(LOWER),
};

static bool is_odd(cqi_char_class first, cqi_char_class second)
{
    return ODD[first] >> second & 1;
}

static bool is_wordless(cqi_char_class class)
{
    return class == CQI_CHAR_LETTER || class == CQI_CHAR_HANGUL || cqi_class_is_wide(class);
}

/* The bytes of the name of a glyph at `text`: "(cid:12)", "/g1A2B"; 0: there is none. */
static uint32_t glyph_name(const char *text, uint32_t left)
{
    static const char *const starts[] = {"(cid:", "/g"};
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        uint32_t len = (uint32_t)strlen(starts[i]);
        if (left < len || memcmp(text, starts[i], len) != 0)
            continue;
        uint32_t digits = 0;
        while (len < left && ((text[len] >= '0' && text[len] <= '9') ||
                              (i > 0 && text[len] >= 'A' && text[len] <= 'F'))) {
            len++;
            digits++;
        }
        if (digits >= (i > 0 ? 3 : 1))
            return len;
    }
    return 0;
}

/* Counts a pair of characters; pairs of scripts without case say nothing. */
static void count_pair(sample *of, cqi_char_class first, cqi_char_class second)
{
    bool counts = first != CQI_CHAR_SPACE && second != CQI_CHAR_SPACE &&
                  !(is_wordless(first) && is_wordless(second));
    of->pairs += counts;
    of->odd += counts && is_odd(first, second);
}

/* Reads on from *at to the first character that needs more than its class. Most text is of ASCII.
 */
static cqi_char_class read_plain(const char *text, uint32_t *at, uint32_t to, cqi_char_class last,
                                 sample *of)
{
    for (; *at < to; ++*at) {
        unsigned char c = (unsigned char)text[*at];
        if (c >= 0x80 || c == '(' || c == '/')
            break;
        cqi_char_class class = (cqi_char_class)cqi_ascii_class[c];
        of->chars += class != CQI_CHAR_SPACE;
        of->pairs += (class != CQI_CHAR_SPACE) & (last != CQI_CHAR_SPACE);
        of->odd += is_odd(last, class); /* a space never is */
        last = class;
    }
    return last;
}

static void read_line(const char *text, const cqi_line *line, sample *of)
{
    cqi_char_class last = CQI_CHAR_SPACE;
    uint32_t at = line->from;
    for (;;) {
        last = read_plain(text, &at, line->to, last, of);
        if (at >= line->to)
            return;
        cqi_char_class class = cqi_class_at(text + at);
        uint32_t name = glyph_name(text + at, line->to - at);
        size_t size = 1;
        if ((unsigned char)text[at] >= 0x80) {
            uint32_t c = cqi_char_at(text + at, &size);
            of->unnamed += c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF);
        }
        of->chars += class != CQI_CHAR_SPACE;
        of->unnamed += name > 0;
        if (name == 0)
            count_pair(of, last, class);
        at += name > 0 ? name : (uint32_t)size;
        last = class;
    }
}

bool cqi_noise_judge(const cqi_window *window)
{
    sample of = {0};
    size_t step = window->count / SAMPLE_LINES + 1;
    for (size_t i = 0; i < window->count && of.bytes < SAMPLE_BYTES; i += step) {
        const cqi_line *line = &window->lines[i];
        cqi_line part = *line;
        if (part.to - part.from > SAMPLE_BYTES / 8)
            part.to = part.from + SAMPLE_BYTES / 8;
        while (part.to < line->to && ((unsigned char)window->text[part.to] & 0xC0) == 0x80)
            part.to++;
        of.bytes += part.to - part.from;
        read_line(window->text, &part, &of);
    }
    if (of.chars >= MIN_CHARS && 5 * of.unnamed >= of.chars)
        return true;
    return of.pairs >= MIN_PAIRS && 5 * of.odd >= 2 * of.pairs && 3 * of.pairs >= of.chars;
}
