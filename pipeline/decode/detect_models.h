/*
 * detect_models.h - how likely characters are in each language and encoding: detect_models.c's
 * tables.
 *
 * A cost is the number of bits (in halves) that the character takes when it is coded by its
 * language's statistics: the encoding that makes a text shortest is the one it is most likely in.
 */
#ifndef CQI_DETECT_MODELS_H
#define CQI_DETECT_MODELS_H

#include <stddef.h>
#include <stdint.h>

/* Classes of characters that all languages have; the letters of each follow. */
enum {
    CQI_CLASS_SPACE,
    CQI_CLASS_DIGIT,
    CQI_CLASS_PUNCTUATION,
    CQI_CLASS_QUOTE,
    CQI_CLASS_SYMBOL,
    CQI_CLASS_FOREIGN, /* letters that the language does not have */
    CQI_CLASS_LATIN,   /* ASCII letters in a language of another script */
    CQI_CLASS_INVALID,
    CQI_CLASS_FIRST_LETTER
};

typedef struct cqi_language {
    const char *name;
    int class_count;
    const char *costs; /* of class b behind class a, at a * class_count + b */
    const char *ascii; /* the classes of ASCII */
} cqi_language;

typedef struct cqi_single_encoding {
    const char *name;
    const char *cases; /* of bytes from 80: 'U' upper, 'l' lower case, '.' neither */
} cqi_single_encoding;

typedef struct cqi_single_model {
    uint8_t encoding;
    uint8_t language;
    uint8_t prior;       /* half bits that it must be better by */
    const char *classes; /* of bytes from 80 */
} cqi_single_model;

extern const cqi_language cqi_languages[];
extern const cqi_single_encoding cqi_single_encodings[];
extern const cqi_single_model cqi_single_models[];
extern const size_t cqi_single_models_count;

/* Costs of pairs, by lead and trail from the first there is. */
extern const char cqi_costs_jis[94][94 + 1];
extern const char cqi_costs_ksx[94][94 + 1];
extern const char cqi_costs_gbk[126][190 + 1]; /* trails 40 to 7E, 80 to FE */
extern const char cqi_costs_big5[89][157 + 1]; /* leads A1 to F9, trails 40 to 7E, A1 to FE */
extern const char cqi_costs_cns[94][94 + 1];
extern const char cqi_costs_johab[3][32 + 1]; /* first, middle and last letter of a syllable */

/* The half bits that a letter of the tables stands for. */
static inline unsigned cqi_cost(char letter)
{
    return (unsigned)(letter >= 'a' ? letter - 'a' + 26 : letter - 'A');
}

#endif
