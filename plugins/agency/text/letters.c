/*
 * letters.c - which words of capitals may be a body's letters where nothing explains them: behind a
 * post (post.c), in a list with known ones (list.c).
 */
#include "agency.h"

#include <string.h>

enum { SHORTEST = 2, LONGEST = 8 };

/* Letters that stand for a meeting, a trade, a treaty, a state, a coin or a title. */
static bool is_other(const cq_segment *s, uint32_t i)
{
    static const char *const others[] = {
        "NGO",  "NGOS", "AIDS", "HIV", "ICT",    "GDP",  "GNP", "WMD",   "DNA",  "SDG",  "SDGS",
        "MDG",  "MDGS", "COP",  "MOP", "CMP",    "SOM",  "MOU", "TRIPS", "GATS", "SALT", "START",
        "MBFR", "CBM",  "CBMS", "DDR", "SSR",    "USD",  "EUR", "GBP",   "CHF",  "JPY",  "UTC",
        "GMT",  "AM",   "PM",   "TV",  "IT",     "AI",   "CEO", "CIO",   "CISO", "CBRN", "LDC",
        "LDCS", "LLDC", "SIDS", "ODA", "FDI",    "FTA",  "SME", "SMES",  "EEZ",  "PKO",  "HA",
        "DR",   "PDF",  "GDR",  "FRG", "PRC",    "ROC",  "ACP", "EFTA",  "LNG",  "HADR", "UNCLOS",
        "NPT",  "CTBT", "CWC",  "BWC", "UNFCCC", "HMG",  "USG", "GVN",   "GRC",  "UAR",  "DRV",
        "JFK",  "FDR",  "LBJ",  "MLK", "SYG",    "POTUS"};
    cq_str text = cqk_token(s, i);
    if (text.len == 3 && text.data[0] == 'G' && text.data[1] == 'O')
        return true; /* GOI, GOJ: governments in telegrams */
    return cqk_token_in(s, i, others, CQK_COUNT(others));
}

bool agency_is_letters(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    cqk_country_match country;
    if (i >= t->count || t->kind[i] != CQ_TOKEN_LETTER || !cqk_shape(s, i, CQ_SHAPE_UPPER_ALL) ||
        t->shape[i] & CQ_SHAPE_NON_ASCII)
        return false;
    cq_str text = cqk_token(s, i);
    return text.len >= SHORTEST && text.len <= LONGEST && !memchr(text.data, '_', text.len) &&
           !agency_is_numeral(text) && !is_other(s, i) &&
           !cqk_country_at(w->model->countries, s, i, &country);
}
