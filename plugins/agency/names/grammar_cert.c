/*
 * grammar_cert.c - names of computer emergency teams, which follow no other grammar:
 *
 *   JPCERT/CC  KrCERT/CC  US-CERT  CERT-In  CERT.LV  GovCERT.HK  AusCERT  CERT Australia  LITNET
 * CERT
 *
 * The bare word, its plural and compounds of it ("national CERTs", "CERT-to-CERT") are no names.
 */
#include "agency.h"
#include "names/heads.h"

#include <string.h>

enum { RUN_TOKENS = 6 };

static const char *const kinds[] = {"CERT", "CSIRT", "CIRT", "PSIRT"};

/* "GovCERT.HK": the part in front of the point. */
static cq_str before_point(cq_str text)
{
    const char *point = memchr(text.data, '.', text.len);
    return point ? (cq_str){text.data, (size_t)(point - text.data)} : text;
}

bool agency_is_cert(cq_str text)
{
    cq_str front = before_point(text);
    for (size_t k = 0; k < CQK_COUNT(kinds); k++) {
        size_t len = strlen(kinds[k]);
        if (text.len >= len && (memcmp(text.data, kinds[k], len) == 0 ||
                                memcmp(text.data + text.len - len, kinds[k], len) == 0))
            return true;
        if (front.len > len && cqk_ends_in(front, kinds[k]))
            return true;
    }
    return false;
}

/* "CERTIFICATE", "USE_DNS_CERT": words of programs; "HEREBY CERTIFY" of solemn ones. */
static bool is_word_of_program(cq_str text)
{
    if (cqk_is(text, "CERTIFY") || cqk_is(text, "CERTAIN"))
        return true;
    return memchr(text.data, '_', text.len) || (text.len > 7 && memcmp(text.data, "CERT", 4) == 0 &&
                                                text.data[4] >= 'A' && text.data[4] <= 'Z');
}

static bool is_bare(cq_str text)
{
    if (text.len && text.data[text.len - 1] == 's')
        text.len--;
    for (size_t k = 0; k < CQK_COUNT(kinds); k++)
        if (cqk_is(text, kinds[k]))
            return true;
    return false;
}

static bool is_link(const cq_segment *s, uint32_t i)
{
    static const char *const links[] = {"-", "/", "|", "‐", "‑"};
    return cqk_token_in(s, i, links, CQK_COUNT(links));
}

static bool is_part(const cq_segment *s, uint32_t i)
{
    return i < s->tokens->count && s->tokens->kind[i] == CQ_TOKEN_LETTER &&
           cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST);
}

/* Tokens that touch, as in "US-CERT" and "JPCERT/CC": [*first, *last). False: a common noun. */
static bool take_run(const cq_segment *s, uint32_t i, uint32_t *first, uint32_t *last)
{
    *first = i;
    *last = i + 1;
    while (*first >= 2 && i - *first < RUN_TOKENS && cqk_touches(s, *first) &&
           is_link(s, *first - 1) && cqk_touches(s, *first - 1)) {
        if (!is_part(s, *first - 2))
            return false;
        *first -= 2;
    }
    while (*last + 1 < s->tokens->count && *last - i < RUN_TOKENS && cqk_touches(s, *last) &&
           is_link(s, *last) && cqk_touches(s, *last + 1)) {
        if (!is_part(s, *last + 1))
            return false;
        *last += 2;
    }
    return true;
}

static bool all_bare(const cq_segment *s, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i += 2)
        if (!is_bare(cqk_token(s, i)))
            return false;
    return true;
}

/* A short all-capitals name in front: "LITNET CERT". */
static bool is_owner(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    uint32_t tokens;
    static const char *const records[] = {"DNS", "TLS", "SSL", "SSH", "PGP", "PEM", "CA", "HTTP"};
    return is_part(s, i) && cqk_shape(s, i, CQ_SHAPE_UPPER_ALL) &&
           !cqk_token_in(s, i, records, CQK_COUNT(records)) &&
           s->tokens->end[i] - s->tokens->start[i] >= 2 &&
           !agency_head(w->model->words, s, i, &tokens) && !is_bare(cqk_token(s, i));
}

/* What makes the bare word a name: a country behind it, an owner in front of it. */
static bool take_neighbour(const agency_worker *w, uint32_t *first, uint32_t *last)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    uint32_t tokens;
    cq_str word = cqk_token(s, *last - 1);
    if (word.data[word.len - 1] == 's')
        return false;
    if (is_part(s, *last) && !cqk_touches(s, *last)) {
        if (cqk_country_at(w->model->countries, s, *last, &country) &&
            country.form != CQK_COUNTRY_ADJECTIVE) {
            *last += country.tokens;
            return true;
        }
        if (!cqk_shape(s, *last, CQ_SHAPE_UPPER_ALL) &&
            cqk_token_is(s, *last, CQ_STR("Coordination")) && is_part(s, *last + 1)) {
            *last += 2;
            return true;
        }
        if (!cqk_shape(s, *last, CQ_SHAPE_UPPER_ALL) &&
            !agency_head(w->model->words, s, *last, &tokens) && !is_part(s, *last + 1)) {
            *last += 1;
            return true;
        }
    }
    if (*first > 0 && is_owner(w, *first - 1)) {
        --*first;
        return true;
    }
    return false;
}

cq_status agency_grammar_cert(agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    uint32_t first;
    uint32_t last;
    if (!agency_is_cert(cqk_token(s, i)) || is_word_of_program(cqk_token(s, i)) ||
        !take_run(s, i, &first, &last))
        return CQ_OK;
    if (all_bare(s, first, last) && !take_neighbour(w, &first, &last))
        return CQ_OK;
    mention *m = agency_add(w, first, last, "cert");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("cert");
    m->score = CQ_SCORE_DEFAULT - 50;
    return CQ_OK;
}
