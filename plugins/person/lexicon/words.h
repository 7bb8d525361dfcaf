/*
 * words.h - classes of words around and inside names.
 */
#ifndef CQK_PERSON_WORDS_H
#define CQK_PERSON_WORDS_H

#include <stddef.h>
#include <stdint.h>

/* A word may be of several classes. */
enum {
    WORD_HONORIFIC = 1,        /* Mr., Sir, Herr: a name follows for certain */
    WORD_ROLE = 1 << 1,        /* President, Ambassador: a name may follow */
    WORD_STOP = 1 << 2,        /* no part of a name, even with a capital */
    WORD_HEAD = 1 << 3,        /* University, Street: what it ends is no person */
    WORD_VERB = 1 << 4,        /* said, told: what stands in front is a person */
    WORD_CLOSING = 1 << 5,     /* Sincerely, Signed: a signature follows */
    WORD_SUFFIX = 1 << 6,      /* Jr., III */
    WORD_SHORT = 1 << 7,       /* Wm., Geo.: a given name cut short */
    WORD_PARTICLE = 1 << 8,    /* van, de, bin */
    WORD_FRONT = 1 << 9,       /* with, by, from: a person may follow */
    WORD_PLACE = 1 << 10,      /* San, Fort, Lake: what follows is a place */
    WORD_LETTER = 1 << 11,     /* Telegram, Memorandum: the document is signed */
    WORD_GIVEN = 1 << 12,      /* a given name */
    WORD_SURNAME = 1 << 13,    /* a surname */
    WORD_CHINESE = 1 << 14,    /* a Chinese surname in Latin letters */
    WORD_KOREAN = 1 << 15,     /* a Korean surname in Latin letters */
    WORD_FEMALE = 1 << 16,     /* a woman's given name, Russian */
    WORD_EAST_TITLE = 1 << 17, /* 大臣, 部长, 장관: behind a name, some in front of it */
    WORD_EAST_FRONT = 1 << 18, /* a title that stands in front of a Chinese name: 外长 */
    WORD_EAST_STOP = 1 << 19,  /* no name though it looks like one: メンバー, 양국 */
    WORD_EAST_VERB = 1 << 20,  /* 表示, 指出: behind a Chinese name */
    WORD_EAST_LINK = 1 << 21,  /* may stand between name and title: 外務, 国家 */
    WORD_KANJI = 1 << 22,      /* a Japanese surname */
    WORD_EAST_LABEL = 1 << 25, /* 出席, Present: names follow behind its colon */
    WORD_TOLD = 1 << 26,       /* told, saw: in a telegram a surname alone may follow */
    WORD_DEAR = 1 << 27,       /* Dear, Lieber: a name alone may follow */
    WORD_AGENT = 1 << 24,      /* chaired by, led by: a person follows */
    WORD_COMMON = 1 << 28,     /* a frequent English word: in capitals, no name */
    WORD_REGION = 1 << 29,     /* Alabama, Hamas: alone no surname */
    WORD_FAMOUS = 1 << 30,     /* a surname that is nothing else: alone it is enough */
    WORD_HANZI = 1 << 23       /* a Chinese or Korean surname in ideographs */
};

/* Phrases apart by ";". */
typedef struct person_words {
    uint32_t classes;
    const char *phrases;
} person_words;

extern const person_words person_word_lists[];
extern const size_t person_word_list_count;
extern const person_words person_words_stop[];
extern const size_t person_words_stop_count;
extern const person_words person_words_east[];
extern const size_t person_words_east_count;
extern const person_words person_words_roles[];
extern const size_t person_words_roles_count;
extern const person_words person_words_chinese[];
extern const size_t person_words_chinese_count;
extern const person_words person_words_titles[];
extern const size_t person_words_titles_count;
/* Russian nouns for roles in the nominative, blank-separated: inflected when the lexicon is built.
 */
extern const char person_russian_roles[];

#endif
