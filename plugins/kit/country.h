/*
 * country.h - countries and territories by name, adjective and short form, in eight languages.
 *
 * Covers ISO 3166-1 with names of CLDR and the adjectives, demonyms, one-character forms (日, 中,
 * 米, 韓, 한, 미 ...: only inside compounds such as 日米), abbreviations (U.S., UK, ROK, PRC, DPRK,
 * EU as the id "eu") and historical states that documents use.
 */
#ifndef CQK_COUNTRY_H
#define CQK_COUNTRY_H

#include "kit.h"

typedef struct cqk_countries cqk_countries;

enum {
    CQK_COUNTRY_NAME = 1, /* Japan, the Republic of Korea, 日本, Россия, Россией */
    CQK_COUNTRY_ADJECTIVE = 2, /* Japanese, japonais, российско- */
    CQK_COUNTRY_SHORT = 4      /* 日, 한, a form that counts only inside a compound */
};

typedef struct cqk_country_match {
    char code[16];   /* "JP"; of what is no country an agency id such as "eu", "asean" */
    uint32_t tokens; /* how many tokens it has */
    uint32_t form;   /* CQK_COUNTRY_... */
    /* The name's own bytes of segment->text: inside its tokens for "Japan's", "l'Iran", "한국은".
     */
    uint32_t start;
    uint32_t end;
} cqk_country_match;

cqk_countries *cqk_countries_new(const cq_host *host); /* NULL: out of memory. [control] */
void cqk_countries_free(cqk_countries *countries);

/* The longest country that begins with token i. [any] */
bool cqk_country_at(const cqk_countries *countries, const cq_segment *segment, uint32_t i,
                    cqk_country_match *match);

/* The same, if it has so many tokens. [any] */
bool cqk_country_of(const cqk_countries *countries, const cq_segment *segment, uint32_t i,
                    uint32_t tokens, cqk_country_match *match);

/* cqk_watch for tokens that a country may begin with. [control] */
bool cqk_countries_watch(const cqk_countries *countries, uint32_t *bit, cq_watch watch);

/* The usual English name of a code ("KR": "Republic of Korea"); {NULL, 0} if unknown. Static. */
cq_str cqk_country_name(const char *code);

/* Its English adjective ("KR": "Korean"); {NULL, 0} if unknown. Static. [any] */
cq_str cqk_country_adjective(const char *code);

/*
 * The one-character form at the beginning of `text`, for compounds inside one token such as 한미일:
 * its length in bytes, with its code in *code (static); 0: none. [any]
 */
uint32_t cqk_country_short(const cqk_countries *countries, cq_str text, const char **code);

#endif
