/*
 * party_prefix.c - the first of two states in one word: franco-égyptien, sino-soviétique.
 */
#include "mention/latin.h"

const char *party_of_prefix(const model *m, const cq_segment *segment, uint32_t i, uint32_t last)
{
    static const struct {
        const char *word; /* as it is folded */
        const char *code;
    } rows[] = {
        {"franco", "FR"},       {"anglo", "GB"},     {"sino", "CN"},      {"russo", "RU"},
        {"ruso", "RU"},         {"germano", "DE"},   {"italo", "IT"},     {"luso", "PT"},
        {"hispano", "ES"},      {"nippo", "JP"},     {"nipo", "JP"},      {"indo", "IN"},
        {"austro", "AT"},       {"americano", "US"}, {"belgo", "BE"},     {"greco", "GR"},
        {"turco", "TR"},        {"polono", "PL"},    {"polaco", "PL"},    {"sovieto", "SU"},
        {"helvetico", "CH"},    {"canado", "CA"},    {"maroco", "MA"},    {"algero", "DZ"},
        {"tuniso", "TN"},       {"egypto", "EG"},    {"libano", "LB"},    {"syro", "SY"},
        {"irako", "IQ"},        {"irano", "IR"},     {"israelo", "IL"},   {"coreano", "KR"},
        {"vietnamo", "VN"},     {"argentino", "AR"}, {"chileno", "CL"},   {"mexicano", "MX"},
        {"peruano", "PE"},      {"boliviano", "BO"}, {"colombo", "CO"},   {"ecuatoriano", "EC"},
        {"cubano", "CU"},       {"brasilo", "BR"},   {"bresilo", "BR"},   {"paraguayo", "PY"},
        {"uruguayo", "UY"},     {"dominico", "DO"},  {"maliano", "ML"},   {"nigero", "NE"},
        {"ivoiro", "CI"},       {"senegalo", "SN"},  {"camerouno", "CM"}, {"congolo", "CG"},
        {"rwando", "RW"},       {"mauritano", "MR"}, {"guineo", "GN"},    {"gabono", "GA"},
        {"serbo", "RS"},        {"bulgaro", "BG"},   {"roumano", "RO"},   {"hungaro", "HU"},
        {"magyaro", "HU"},      {"tcheco", "CZ"},    {"checo", "CZ"},     {"finno", "FI"},
        {"suedo", "SE"},        {"dano", "DK"},      {"neerlando", "NL"}, {"albano", "AL"},
        {"croato", "HR"},       {"франко", "FR"},    {"англо", "GB"},     {"германо", "DE"},
        {"японо", "JP"},        {"индо", "IN"},      {"итало", "IT"},     {"американо", "US"},
        {"китайско", "CN"},     {"украино", "UA"},   {"афгано", "AF"},    {"армяно", "AM"},
        {"грузино", "GE"},      {"испано", "ES"},    {"греко", "GR"},     {"румыно", "RO"},
        {"болгаро", "BG"},      {"монголо", "MN"},   {"ирано", "IR"},     {"австро", "AT"},
        {"венгеро", "HU"},      {"кипро", "CY"},     {"ливано", "LB"},    {"мароккано", "MA"},
        {"мексикано", "MX"},    {"перуано", "PE"},   {"шведо", "SE"},     {"норвего", "NO"},
        {"финно", "FI"},        {"голландо", "NL"},  {"португало", "PT"}, {"бразило", "BR"},
        {"кубано", "CU"},       {"югославо", "YU"},  {"турко", "TR"},     {"эфиопо", "ET"},
        {"азербайджано", "AZ"}, {"киргизо", "KG"},   {"кыргызо", "KG"},   {"таджико", "TJ"},
        {"узбеко", "UZ"},       {"туркмено", "TM"},  {"казахо", "KZ"},    {"сербо", "RS"},
        {"хорвато", "HR"},      {"албано", "AL"},    {"македоно", "MK"},  {"словако", "SK"},
        {"словено", "SI"},      {"молдо", "MD"},     {"молдаво", "MD"},   {"эстоно", "EE"},
        {"египто", "EG"},       {"ирако", "IQ"},     {"палестино", "PS"}, {"малайзо", "MY"}};
    cqk_country_match match;
    bool joined =
        i + 2 < last && cqk_touches(segment, i + 1) && cqk_touches(segment, i + 2) &&
        (cqk_token_is(segment, i + 1, CQ_STR("-")) || cqk_token_is(segment, i + 1, CQ_STR("‑")) ||
         cqk_token_is(segment, i + 1, CQ_STR("–")));
    if (!joined || !cqk_country_at(m->countries, segment, i + 2, &match))
        return NULL;
    for (size_t k = 0; k < CQK_COUNT(rows); k++)
        if (token_in(m, segment, i, &rows[k].word, 1))
            return rows[k].code;
    return NULL;
}
