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

/*
 * What a character of one class counts for behind one of another: a character, a pair, an odd pair,
 * each in bits of their own.
 */
#define CHARS_BITS 0
#define PAIRS_BITS 16
#define ODD_BITS   32
#define COUNT_MASK 0xFFFFu

#define CELL(ink, odd, class)                                                                      \
    ((uint64_t)((class) != CQI_CHAR_SPACE) << CHARS_BITS |                                         \
     (uint64_t)((ink) && (class) != CQI_CHAR_SPACE) << PAIRS_BITS |                                \
     (uint64_t)((odd) >> (class) & 1) << ODD_BITS)
#define CELLS(ink, odd, class)                                                                     \
    CELL(ink, odd, class), CELL(ink, odd, (class) + 1), CELL(ink, odd, (class) + 2),               \
        CELL(ink, odd, (class) + 3)
#define ROW(ink, odd)                                                                              \
    {                                                                                              \
        CELLS(ink, odd, 0), CELLS(ink, odd, 4), CELLS(ink, odd, 8), CELLS(ink, odd, 12),           \
            CELLS(ink, odd, 16), CELLS(ink, odd, 20)                                               \
    }
#define CLASSES 24

/* By the class of the first and of the second character. */
static const uint64_t WORTH[CLASSES][CLASSES] = {
    [CQI_CHAR_NONE] = ROW(1, SIGNS | LETTERS | BIT(DIGIT)),
    [CQI_CHAR_SPACE] = ROW(0, 0),
    [CQI_CHAR_LOWER] = ROW(1, BIT(UPPER) | SIGNS | BIT(OPEN)),
    [CQI_CHAR_UPPER] = ROW(1, SIGNS | BIT(OPEN)),
    [CQI_CHAR_LETTER] = ROW(1, 0),
    [CQI_CHAR_DIGIT] = ROW(1, SIGNS),
    [CQI_CHAR_IDEOGRAPH] = ROW(1, 0),
    [CQI_CHAR_HANGUL] = ROW(1, 0),
    [CQI_CHAR_STOP] = ROW(1, BIT(LOWER)),
    [CQI_CHAR_COLON] = ROW(1, BIT(LOWER)),
    [CQI_CHAR_COMMA] = ROW(1, BIT(LOWER)),
    [CQI_CHAR_HYPHEN] = ROW(1, 0),
    [CQI_CHAR_DASH] = ROW(1, 0),
    [CQI_CHAR_SLASH] = ROW(1, 0),
    [CQI_CHAR_OPEN] = ROW(1, 0),
    [CQI_CHAR_CLOSE] = ROW(1, LETTERS),
    [CQI_CHAR_QUOTE] = ROW(1, 0),
    [CQI_CHAR_WIDE_STOP] = ROW(1, 0),
    [CQI_CHAR_WIDE_COMMA] = ROW(1, 0),
    [CQI_CHAR_WIDE_OPEN] = ROW(1, 0),
    [CQI_CHAR_WIDE_CLOSE] = ROW(1, 0),
    [CQI_CHAR_BULLET] = ROW(1, SIGNS | LETTERS | BIT(DIGIT)),
    [CQI_CHAR_CIRCLED] = ROW(1, 0),
    [CQI_CHAR_SYMBOL] = ROW(1, SIGNS | LETTERS | BIT(DIGIT)),
};

static void add_worth(sample *of, uint64_t worth)
{
    of->chars += (uint32_t)(worth >> CHARS_BITS & COUNT_MASK);
    of->pairs += (uint32_t)(worth >> PAIRS_BITS & COUNT_MASK);
    of->odd += (uint32_t)(worth >> ODD_BITS & COUNT_MASK);
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

/*
 * Reads on from *at to the first character that needs more than its class, and gives the class of
 * the one in front of it. Most text is of ASCII. A line is read up to SAMPLE_BYTES / 8, so that the
 * counts fit their bits.
 */
static cqi_char_class read_plain(const char *text, uint32_t *at, uint32_t to, cqi_char_class last,
                                 sample *of)
{
    uint64_t worth = 0;
    uint32_t i = *at;
    for (; i < to; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c >= 0x80 || c == '(' || c == '/')
            break;
        cqi_char_class class = (cqi_char_class)cqi_ascii_class[c];
        worth += WORTH[last][class];
        last = class;
    }
    add_worth(of, worth);
    *at = i;
    return last;
}

/* Counts a character behind another; pairs of scripts without case say nothing. */
static void count_char(sample *of, cqi_char_class last, cqi_char_class class)
{
    bool pair = !(is_wordless(last) && is_wordless(class));
    add_worth(of, WORTH[pair ? last : CQI_CHAR_SPACE][class]);
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
        bool sign = text[at] == '(' || text[at] == '/';
        uint32_t name = sign ? glyph_name(text + at, line->to - at) : 0;
        size_t size = 1;
        if ((unsigned char)text[at] >= 0x80) {
            uint32_t c = cqi_char_at(text + at, &size);
            of->unnamed += c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF);
        }
        of->unnamed += name > 0;
        count_char(of, name > 0 ? CQI_CHAR_SPACE : last, class);
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
