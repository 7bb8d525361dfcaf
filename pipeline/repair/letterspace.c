/*
 * letterspace.c - lines whose letters stand apart: "世 界 人 権", "A G E N D A".
 */
#include "repair/letterspace.h"

#include "repair/chars.h"

/* The characters of a line with spaces between all of them. */
typedef struct spaced_letters {
    uint32_t wide, digits, capitals, hangul, others;
    uint32_t words; /* parts with more than one space between */
    bool ascending; /* each letter comes behind the last in the alphabet: A B C */
} spaced_letters;

static void count_letter(spaced_letters *letters, cqi_char_class class)
{
    letters->wide += cqi_class_is_wide(class);
    letters->digits += class == CQI_CHAR_DIGIT;
    letters->capitals += class == CQI_CHAR_UPPER;
    letters->hangul += class == CQI_CHAR_HANGUL;
    letters->others += !cqi_class_is_wide(class) && class != CQI_CHAR_DIGIT &&
                       class != CQI_CHAR_UPPER && class != CQI_CHAR_HANGUL;
}

/* Reads a line; false: there are characters without a space between them. */
static bool read_spaced(const char *text, const cqi_line *line, spaced_letters *letters)
{
    uint32_t last = 0;
    *letters = (spaced_letters){.words = 1, .ascending = true};
    for (uint32_t at = line->from; at < line->to;) {
        size_t size;
        uint32_t c = cqi_char_at(text + at, &size);
        count_letter(letters, cqi_class_at(text + at));
        letters->ascending &= c > last;
        last = c;
        at += (uint32_t)size;
        if (at < line->to && text[at] != ' ')
            return false;
        at++;
        letters->words += at < line->to && text[at] == ' ';
        while (at < line->to && text[at] == ' ')
            at++;
    }
    return true;
}

/*
 * "世 界 人 権" "第 1 0 条": at least three ideographs or digits. Capitals and Hangul, which are
 * words of one letter too, only where wider spaces show the words, or one word is all there is.
 */
static bool is_letter_spaced(const char *text, const cqi_line *line)
{
    spaced_letters letters;
    if (!read_spaced(text, line, &letters))
        return false;
    uint32_t spaced = letters.capitals + letters.hangul;
    /* Figures alone may be a row of a table. */
    if (spaced == 0)
        return letters.others == 0 && letters.words == 1 && letters.wide > 0 &&
               letters.wide + letters.digits >= 3;
    if (letters.wide > 0 || 4 * letters.others > spaced)
        return false;
    if (letters.words > 1)
        return spaced >= 2 * letters.words && spaced >= 4;
    return letters.hangul == 0 && letters.digits == 0 && letters.others == 0 &&
           letters.capitals >= 6 && letters.capitals <= 12 && !letters.ascending;
}

/* Does a space stand behind the first character? */
static bool may_be_spaced(const char *text, const cqi_line *line)
{
    size_t size = 1;
    if ((unsigned char)text[line->from] >= 0x80)
        cqi_char_at(text + line->from, &size);
    return line->from + size < line->to && text[line->from + size] == ' ';
}

bool cqi_line_is_spaced(const char *text, const cqi_line *line)
{
    return may_be_spaced(text, line) && is_letter_spaced(text, line);
}
