/*
 * mission.c - English for names of embassies and missions, in any of the languages: whose it is,
 * where it is, and to which body.
 *
 *   英国驻华大使馆, 주폴란드 대한민국 대사관      Embassy of the United Kingdom in China
 *   Постоянное представительство России при ООН
 *   Permanent Mission of the Russian Federation to the United Nations
 */
#include "agency.h"

#include <string.h>

enum { VALUE_MAX = 512 };

/* What the name says. */
typedef struct mission {
    cq_str state; /* the country's or union's name in English */
    char code[16];
    char host[16];
    cq_str city; /* where it is, as the text has it */
    cq_str body; /* "to the United Nations" */
    const char *form;
    uint32_t year; /* of the document; 0: not known */
} mission;

static bool contains(cq_str text, const char *what)
{
    size_t len = strlen(what);
    const char *at = text.data, *end = text.data + text.len;
    while ((size_t)(end - at) >= len && (at = memchr(at, *what, (size_t)(end - at) - len + 1))) {
        if (memcmp(at, what, len) == 0)
            return true;
        at++;
    }
    return false;
}

static bool holds_one(cq_str text, const char *const *list, size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (contains(text, list[k]))
            return true;
    return false;
}

/* What kind of state the text calls the one whose mission it is. */
static const char *state_form(cq_str text)
{
    static const char *const seats[] = {" auprès ", " près ", " ante ", " in ", " au ", " en "};
    for (size_t k = 0; k < CQK_COUNT(seats); k++)
        for (size_t at = 0; at + strlen(seats[k]) <= text.len; at++)
            if (memcmp(text.data + at, seats[k], strlen(seats[k])) == 0)
                text.len = at;
    static const struct {
        const char *word;
        const char *form;
    } forms[] = {
        {"Kingdom of", "Kingdom of "},
        {"Reino de", "Kingdom of "},
        {"Royaume d", "Kingdom of "},
        {"Königreich", "Kingdom of "},
        {"Bundesrepublik", "Federal Republic of "},
        {"BUNDESREPUBLIK", "Federal Republic of "},
        {"République fédérale", "Federal Republic of "},
        {"República Federal", "Federal Republic of "},
    };
    for (size_t i = 0; i < CQK_COUNT(forms); i++)
        if (contains(text, forms[i].word))
            return forms[i].form;
    return "";
}

/* The country that a text is the name of: 폴란드 in 주폴란드. */
static bool country_of(const agency_worker *w, cq_str text, char *code)
{
    uint32_t start;
    uint32_t end;
    uint32_t hash;
    uint8_t kind = CQ_TOKEN_HANGUL;
    uint16_t shape = 0;
    cqk_country_match match;
    const cq_host *host = w->model->host;
    if (host->tokenize(host, text, &start, &end, &hash, 1) != 1)
        return false;
    const cq_tokens tokens = {.size = sizeof tokens,
                              .count = 1,
                              .start = &start,
                              .end = &end,
                              .kind = &kind,
                              .shape = &shape,
                              .hash = &hash};
    const cq_segment segment = {.size = sizeof segment, .text = text, .tokens = &tokens};
    if (!cqk_country_at(w->model->countries, &segment, 0, &match))
        return false;
    memcpy(code, match.code, sizeof match.code);
    return true;
}

/* 중|대사관에서, 유엔|대표부: what stands in front of a mission's head in one word. */
static cq_str without_mission(cq_str text)
{
    static const char *const heads[] = {"대사관", "대표부", "공사관"};
    for (size_t at = 3; at + 9 <= text.len; at += 3)
        for (size_t k = 0; k < CQK_COUNT(heads); k++)
            if (memcmp(text.data + at, heads[k], 9) == 0)
                return (cq_str){text.data, at};
    return text;
}

/* 주폴란드, 주한, 주유엔: "in Poland", "in Korea". */
bool agency_posted(const agency_worker *w, uint32_t i, char *code)
{
    static const char posted[] = "주";
    cq_str text = cqk_token(&w->view.segment, i);
    const char *own = NULL;
    if (text.len < 6 || memcmp(text.data, posted, 3) != 0)
        return false;
    cq_str rest = without_mission((cq_str){text.data + 3, text.len - 3});
    if (cqk_country_short(w->model->countries, rest, &own) == rest.len && own) {
        memset(code, 0, sizeof((cqk_country_match *)NULL)->code);
        memcpy(code, own, strnlen(own, 7));
        return true;
    }
    if (cqk_equal(rest, CQ_STR("유엔")) || cqk_equal(rest, CQ_STR("제네바"))) {
        code[0] = '\0';
        return true;
    }
    return country_of(w, rest, code);
}

/* 주오사카: in a city where consulates are. */
static bool is_in_city(cq_str token)
{
    static const char posted[] = "주";
    if (token.len < 9 || memcmp(token.data, posted, 3) != 0)
        return false;
    return agency_consular_city((cq_str){token.data + 3, token.len - 3}).len != 0;
}

bool agency_posted_in_city(const agency_worker *w, uint32_t i)
{
    return w->view.segment.tokens->kind[i] == CQ_TOKEN_HANGUL &&
           is_in_city(cqk_token(&w->view.segment, i));
}

/* A token that says: what follows is where it is. */
static bool is_seat_mark(const agency_worker *w, const mention *m, uint32_t i)
{
    static const char *const east[] = {"驻", "駐", "在"};
    static const char *const west[] = {"in", "au", "aux", "en", "à",   "в",
                                       "во", "IN", "AU",  "EN", "ante"};
    const cq_segment *s = &w->view.segment;
    if (i <= m->first && s->tokens->kind[m->first] == CQ_TOKEN_LETTER)
        return false;
    for (size_t k = 0; k < CQK_COUNT(east); k++)
        if (cqk_token_is_word(s, i, east[k]))
            return true;
    for (size_t k = 0; k < CQK_COUNT(west); k++)
        if (cqk_token_is_word(s, i, west[k]))
            return true;
    return false;
}

/* 驻华: forms of one character that no list of countries has. */
static bool is_china(const cq_segment *s, uint32_t i)
{
    return cqk_token_is(s, i, CQ_STR("华")) || cqk_token_is(s, i, CQ_STR("華"));
}

/* "auprès | du Royaume de Belgique" */
static bool is_near(const cq_segment *s, uint32_t i)
{
    static const char *const words[] = {"auprès", "AUPRÈS", "près"};
    return cqk_token_in(s, i, words, CQK_COUNT(words));
}

static void take_country(const agency_worker *w, const mention *m, mission *out, uint32_t i,
                         const cqk_country_match *match)
{
    static const char *const articles[] = {"the", "la",  "le",  "les", "el",
                                           "los", "las", "der", "den", "dem"};
    const cq_segment *s = &w->view.segment;
    uint32_t before = i;
    if (before > m->first && cqk_token_in(s, i - 1, articles, CQK_COUNT(articles)))
        before--;
    bool seat = before > m->first && (is_seat_mark(w, m, before - 1) ||
                                      (before > m->first + 1 && is_near(s, before - 2)));
    if (seat)
        memcpy(out->host, match->code, sizeof out->host);
    else if (!out->code[0] && match->form != CQK_COUNTRY_SHORT)
        memcpy(out->code, match->code, sizeof out->code);
}

/* A body of several states within the name: the one that the mission is to. */
static bool take_body(agency_worker *w, const mention *m, mission *out, uint32_t i, uint32_t *last)
{
    gaz_match match;
    const gaz_set *set = &w->model->set;
    if (!gaz_match_at(set, &w->view.segment, i, &match) || match.end > m->end)
        return false;
    const gaz *g = &set->source[match.source];
    const gaz_name *name = &g->names[g->nodes[match.node].names - 1];
    const gaz_body *body = &g->bodies[name->body];
    bool east = w->view.segment.tokens->kind[i] == CQ_TOKEN_IDEOGRAPH;
    if (body->country[0] || body->flags & GAZ_BODY_GENERIC || (i == m->first && !east))
        return false; /* but 国際連合|日本政府代表部 */
    out->body = gaz_string(g, body->value);
    *last = match.last;
    return true;
}

/* 미국대사관: a state and its embassy in one word. */
static bool takes_compound(const agency_worker *w, uint32_t i, mission *out)
{
    static const char *const heads[] = {"대사관", "총영사관", "영사관", "대표부"};
    cq_str text = cqk_token(&w->view.segment, i);
    const char *end = NULL;
    for (size_t h = 0; h < CQK_COUNT(heads) && !end; h++)
        for (size_t k = 6, len = strlen(heads[h]); k + len <= text.len && !end; k += 3)
            if (memcmp(text.data + k, heads[h], len) == 0)
                end = text.data + k;
    return w->view.segment.tokens->kind[i] == CQ_TOKEN_HANGUL && end && !out->code[0] &&
           country_of(w, (cq_str){text.data, (size_t)(end - text.data)}, out->code);
}

/* Where and whose, of "주" + host + state + "대사관" cut at `cut`. */
static bool cut_posted(const agency_worker *w, cq_str states, size_t cut, mission *out)
{
    const char *host = NULL;
    cq_str front = {states.data, cut};
    cq_str own = {states.data + cut, states.len - cut};
    if (cqk_country_short(w->model->countries, front, &host) == cut && host)
        memcpy(out->host, host, strnlen(host, sizeof out->host - 1));
    else if (cut < 6 || !country_of(w, front, out->host))
        return false;
    if (own.len >= 6 && country_of(w, own, out->code))
        return true;
    memset(out->host, 0, sizeof out->host);
    return false;
}

/* 주한미국대사관, 주미국대한민국대사관: where and whose in one word. */
static bool takes_posted(const agency_worker *w, const mention *m, uint32_t i, mission *out)
{
    static const char posted[] = "주";
    static const char embassy[] = "대사관";
    cq_str text = cqk_token(&w->view.segment, i);
    if (i + 1 == m->last)
        text.len = m->end - w->view.segment.tokens->start[i]; /* without a particle */
    if (w->view.segment.tokens->kind[i] != CQ_TOKEN_HANGUL || text.len < 21 ||
        memcmp(text.data, posted, 3) != 0 ||
        memcmp(text.data + text.len - (sizeof embassy - 1), embassy, sizeof embassy - 1) != 0)
        return false;
    cq_str states = {text.data + 3, text.len - 3 - (sizeof embassy - 1)};
    for (size_t cut = 3; cut + 6 <= states.len; cut += 3)
        if (cut_posted(w, states, cut, out))
            return true;
    return false;
}

static void read_name(agency_worker *w, const mention *m, mission *out)
{
    const cq_segment *s = &w->view.segment;
    for (uint32_t i = m->first; i < m->last;) {
        cqk_country_match match;
        uint32_t last;
        if (takes_posted(w, m, i, out)) {
            i++;
        } else if (s->tokens->kind[i] == CQ_TOKEN_HANGUL && agency_posted(w, i, out->host)) {
            if (!out->host[0])
                out->body = CQ_STR("United Nations"); /* 주유엔 */
            i++;
        } else if (takes_compound(w, i, out)) {
            i++;
        } else if (is_china(s, i) && i > m->first && is_seat_mark(w, m, i - 1)) {
            memcpy(out->host, "CN", 3);
            i++;
        } else if (take_body(w, m, out, i, &last)) {
            i = last;
        } else if (cqk_country_at(w->model->countries, s, i, &match) &&
                   i + match.tokens <= m->last) {
            take_country(w, m, out, i, &match);
            i += match.tokens;
        } else {
            i++;
        }
    }
}

/* What a city's name stands behind. */
static bool is_city_mark(const cq_segment *s, uint32_t i)
{
    static const char *const marks[] = {"in", "at", "Embassy", "à", "en"};
    return cqk_token_in(s, i, marks, CQK_COUNT(marks)) || agency_is_address(s, i);
}

/* "U.S. Embassy | Islamabad", "Embassy in | Berlin": the last words of an English name. */
static void take_city(const agency_worker *w, const mention *m, mission *out)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match match;
    uint32_t end = m->last;
    uint32_t last = end - 1;
    while (last > m->first + 1 && m->last - last < 3 && !is_city_mark(s, last - 1) &&
           s->tokens->kind[last - 1] == CQ_TOKEN_LETTER)
        last--; /* "New Delhi" */
    if (s->tokens->kind[last] != CQ_TOKEN_LETTER || last == m->first ||
        !cqk_shape(s, last, CQ_SHAPE_UPPER_FIRST) || !is_city_mark(s, last - 1) ||
        (cqk_country_at(w->model->countries, s, last, &match) && !agency_is_address(s, last - 1)))
        return; /* Amconsul Hong Kong */
    out->city = cqk_tokens(s, last, end);
    if (agency_is_address(s, last - 1) || (last - 1 == m->first && !out->code[0]))
        memcpy(out->code, "US", 3);
}

/* "LEGATION OF THE UNITED STATES, Santiago", "Chilean legation in Washington": the state that the
 * city behind the name is in. */
static void take_dateline(const agency_worker *w, const mention *m, mission *out)
{
    static const char *const joins[] = {",", "in", "at"};
    const cq_segment *s = &w->view.segment;
    cqk_place_match city;
    if (out->host[0] || out->city.len || out->body.len)
        return;
    if (w->seat_host[0] && strcmp(w->seat_host, out->code) != 0)
        memcpy(out->host, w->seat_host, sizeof w->seat_host); /* by the letterhead */
    if (!cqk_token_in(s, m->last, joins, CQK_COUNT(joins)) || m->last + 1 >= s->tokens->count ||
        !cqk_place_at(w->model->cities, s, m->last + 1, &city) ||
        strcmp(city.country, out->code) == 0)
        return;
    memcpy(out->host, city.country, sizeof city.country);
}

/* "His Britannic Majesty's | Legation at Tehran". */
static bool is_majestys(const cq_segment *s, uint32_t first)
{
    static const char *const possessives[] = {"'s", "’s"};
    static const char *const majesties[] = {"Majesty", "MAJESTY"};
    return first > 1 && cqk_token_in(s, first - 1, possessives, CQK_COUNT(possessives)) &&
           cqk_token_in(s, first - 2, majesties, CQK_COUNT(majesties));
}

/* "Telegram From the Embassy in Peru to the Department of State": where a document names that
 * department, or is written to its secretary, an embassy without an owner is American. */
static void take_sender(const agency_worker *w, const mention *m, mission *out)
{
    static const char *const heads[] = {"Embassy",  "EMBASSY",   "Legation",
                                        "LEGATION", "Consulate", "CONSULATE",
                                        "legation", "embassy",   "consulate"};
    static const char *const seats[] = {"in", "IN", "at", "AT"};
    const cq_segment *s = &w->view.segment;
    uint32_t source;
    uint32_t body;
    if (out->code[0] || out->body.len || !cqk_token_in(s, m->first, heads, CQK_COUNT(heads)))
        return;
    if (is_majestys(s, m->first))
        memcpy(out->code, "GB", sizeof "GB");
    else if (cqk_token_in(s, m->first + 1, seats, CQK_COUNT(seats)) &&
             (out->host[0] || out->city.len) && strcmp(out->host, "US") != 0 &&
             (w->letter_home[0] || (agency_duty(w->model, CQ_STR("fa"), "US", &source, &body) &&
                                    agency_evidence_seen(w, source, body))))
        memcpy(out->code, "US", sizeof "US");
}

/* 주유엔 대표부, 驻日使馆: an East Asian text that names no state means its own. */
static void take_home(const agency_worker *w, const mention *m, mission *out)
{
    uint8_t kind = w->view.segment.tokens->kind[m->first];
    const char *home = NULL;
    if (kind == CQ_TOKEN_HANGUL)
        home = "KR";
    else if (kind == CQ_TOKEN_IDEOGRAPH)
        home = w->kana ? "JP" : w->traditional > w->simplified ? "TW" : "CN";
    if (home && strcmp(home, out->host) != 0)
        memcpy(out->code, home, 3);
}

/* "American consulate at | Callao", "United States Consulate, | Zanzibar": the city behind it. */
static void take_consular_city(const agency_worker *w, const mention *m, mission *out)
{
    static const char *const joins[] = {",", "in", "at"};
    const cq_segment *s = &w->view.segment;
    uint32_t i = m->last + 1;
    cqk_place_match city;
    cqk_country_match country;
    if (out->city.len || i >= s->tokens->count || s->tokens->kind[i] != CQ_TOKEN_LETTER ||
        !cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST) ||
        !cqk_token_in(s, m->last, joins, CQK_COUNT(joins)) ||
        cqk_country_at(w->model->countries, s, i, &country))
        return;
    if (cqk_place_at(w->model->cities, s, i, &city))
        out->city = cqk_tokens(s, i, i + city.tokens);
    else if (!cqk_token_is(s, m->last, CQ_STR(",")))
        out->city = cqk_token(s, i);
}

/* A consulate's name in English or in a language of the east; NULL: another's. */
static const char *consular_form(cq_str text)
{
    static const char *const general[] = {"総領事",
                                          "總領",
                                          "onsulate General",
                                          "onsulate-General",
                                          "onsulate-general",
                                          "onsulate general",
                                          "ONSULATE GENERAL",
                                          "ONSULATE-GENERAL",
                                          "总领",
                                          "총영사",
                                          "енерального консульств",
                                          "енеральное консульств",
                                          "енконсульств",
                                          "енеральному консульств"};
    static const char *const plain[] = {"onsulate", "ONSULATE", "mconsul", "MCONSUL",  "mConsul",
                                        "領事",     "领事",     "영사",    "онсульств"};
    if (holds_one(text, general, CQK_COUNT(general)))
        return "Consulate General";
    return holds_one(text, plain, CQK_COUNT(plain)) ? "Consulate" : NULL;
}

/* What names of embassies, missions and consulates hold, in any of the languages. */
static const char *const embassy_parts[] = {
    "mbassy", "mbassade", "mbajada", "otschaft",  "осольств", "大使館",    "大使馆",  "使馆",
    "使館",   "대사관",   "EMBASSY", "AMBASSADE", "EMBAJADA", "BOTSCHAFT", "ОСОЛЬСТВ"};
static const char *const mission_parts[] = {"eprésentation permanente",
                                            "epresentación permanente",
                                            "epresentación Permanente",
                                            "ission permanente",
                                            "isión Permanente",
                                            "isión permanente",
                                            "tändige Vertretung",
                                            "tändigen Vertretung",
                                            "остоянно",
                                            "остпредств",
                                            "代表部",
                                            "대표부",
                                            "使团",
                                            "使團",
                                            "常驻",
                                            "常駐"};
static const char *const consular_parts[] = {"onsul",   "ONSUL",   "领事",   "領事",
                                             "영사",    "领馆",    "領館",   "онсул",
                                             "egation", "égation", "egación"};
static const char *const general_parts[] = {
    "onsulat général", "onsulat Général", "onsulado general", "onsulado General", "eneralkonsulat"};
static const char *const consulate_parts[] = {"onsulat ", "onsulado ", "onsulat\n", "onsulado\n"};
static const char *const legation_parts[] = {"egation",       "EGATION", "égation", "egación",
                                             "Gesandtschaft", "公使馆",  "公使館",  "공사관"};
static const char *const commission_parts[] = {"igh Commission", "igh commission",
                                               "IGH COMMISSION"};
static const char *const representation_parts[] = {"редставительств", "олпредств"};
static const char *const delegation_parts[] = {"élégation", "elegation", "elegación", "ELEGATION"};

/* The place of three bytes in agency_model.mission_parts. */
static uint32_t part_bit(const char *text)
{
    const unsigned char *u = (const unsigned char *)text;
    return (u[0] * 769u ^ u[1] * 31u ^ u[2]) & (MISSION_PARTS - 1);
}

static void add_parts(agency_model *model, const char *const *list, size_t count)
{
    for (size_t k = 0; k < count; k++)
        agency_start(model->mission_parts, MISSION_PARTS - 1, part_bit(list[k]));
}

void agency_mission_open(agency_model *model)
{
    add_parts(model, embassy_parts, CQK_COUNT(embassy_parts));
    add_parts(model, mission_parts, CQK_COUNT(mission_parts));
    add_parts(model, consular_parts, CQK_COUNT(consular_parts));
    add_parts(model, general_parts, CQK_COUNT(general_parts));
    add_parts(model, consulate_parts, CQK_COUNT(consulate_parts));
    add_parts(model, legation_parts, CQK_COUNT(legation_parts));
    add_parts(model, commission_parts, CQK_COUNT(commission_parts));
    add_parts(model, representation_parts, CQK_COUNT(representation_parts));
}

/* Does the text hold what a part of a mission's name may begin with? Few names do. */
static bool may_be_mission(const agency_model *model, cq_str text)
{
    for (size_t at = 0; at + 3 <= text.len; at++)
        if (agency_starts_at(model->mission_parts, MISSION_PARTS - 1, part_bit(text.data + at)))
            return true;
    return false;
}

/* "Полномочное Представительство | СССР в ЧСР": a state's, which stands right behind the word;
 * NULL: an office of something else ("представительство МИД в Калининграде"). */
static const char *representation_form(const agency_worker *w, const mention *m)
{
    static const char *const plenipotentiary[] = {"олномочн", "олпредств"};
    static const char *const others[] = {"остоянно", "оргов", "кономическ"};
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    cq_str text = {s->text.data + m->start, m->end - m->start};
    if (holds_one(text, others, CQK_COUNT(others)))
        return NULL;
    for (uint32_t i = m->first; i + 1 < m->last; i++) {
        if (!holds_one(cqk_token(s, i), representation_parts, CQK_COUNT(representation_parts)))
            continue;
        if (!cqk_country_at(w->model->countries, s, i + 1, &country) ||
            country.form != CQK_COUNTRY_NAME || strlen(country.code) != 2)
            return NULL;
        return holds_one(text, plenipotentiary, CQK_COUNT(plenipotentiary))
                   ? "Plenipotentiary Representation"
                   : "Mission";
    }
    return NULL;
}

/* What it is called in English; NULL: not known. */
static const char *english_form(const agency_worker *w, const mention *m, cq_str text)
{
    const agency_model *model = w->model;
    if (!may_be_mission(model, text))
        return NULL;
    if (holds_one(text, general_parts, CQK_COUNT(general_parts)))
        return "Consulate General";
    if (holds_one(text, consulate_parts, CQK_COUNT(consulate_parts)) ||
        cqk_ends_in(text, "onsulat") || cqk_ends_in(text, "onsulado"))
        return "Consulate";
    if (holds_one(text, legation_parts, CQK_COUNT(legation_parts)) &&
        !holds_one(text, delegation_parts, CQK_COUNT(delegation_parts)))
        return "Legation";
    if (holds_one(text, consular_parts, CQK_COUNT(consular_parts)))
        return consular_form(text);
    if (holds_one(text, embassy_parts, CQK_COUNT(embassy_parts)))
        return "Embassy";
    if (strcmp(m->rule, "embassy") == 0 &&
        holds_one(text, commission_parts, CQK_COUNT(commission_parts)))
        return "High Commission"; /* between states of the Commonwealth */
    if (holds_one(text, mission_parts, CQK_COUNT(mission_parts)))
        return "Permanent Mission";
    return holds_one(text, representation_parts, CQK_COUNT(representation_parts))
               ? representation_form(w, m)
               : NULL;
}

static const char *article_of(cq_str name)
{
    return agency_wants_article(name) ? "the " : "";
}

/* "СССР": a text in Russian has the short form of that state. */
static cq_str as_written(const char *code, cq_str name, cq_str text)
{
    return strcmp(code, "SU") == 0 && contains(text, "ССР") ? CQ_STR("USSR") : name;
}

static int write_value(const mission *it, cq_str text, char *value)
{
    const char *form = strcmp(it->code, "GB") == 0 ? "" : state_form(text);
    cq_str state = *form ? cqk_country_name(it->code) : it->state;
    if (it->body.len)
        return snprintf(value, VALUE_MAX, "%s of %s%.*s to the %.*s", it->form,
                        article_of(it->state), (int)it->state.len, it->state.data,
                        (int)it->body.len, it->body.data);
    bool see = strcmp(it->host, "VA") == 0; /* embassies are to the see, not in its city */
    cq_str host = see ? CQ_STR("the Holy See")
                  : it->host[0]
                      ? as_written(it->host, agency_country_then(it->host, it->year), text)
                      : it->city;
    return snprintf(value, VALUE_MAX, "%s of %s%s%s%.*s%s%s%.*s", it->form, *form ? "the " : "",
                    form, article_of(state), (int)state.len, state.data,
                    !host.len                                 ? ""
                    : see || strcmp(it->form, "Mission") == 0 ? " to "
                                                              : " in ",
                    host.len ? article_of(host) : "", (int)host.len, host.data);
}

/* 주한 유럽연합 대표부: a union's delegation to a state. */
static cq_status set_delegation(agency_worker *w, mention *m, const mission *it)
{
    char value[VALUE_MAX];
    cq_str host = cqk_country_name(it->host);
    int len = snprintf(value, sizeof value, "Delegation of the %.*s to %s%.*s", (int)it->body.len,
                       it->body.data, article_of(host), (int)host.len, host.data);
    if (host.len == 0 || len < 0 || (size_t)len >= sizeof value)
        return CQ_OK;
    return agency_set_value(w, m, (cq_str){value, (size_t)len});
}

/* "the Indian Mission to the United Nations", "United Kingdom Mission at New York": what is in
 * English a state's permanent mission, but for that of the United States, which has none of those
 * words in its name. */
static bool is_states_mission(const agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    if (strcmp(m->rule, "mission") != 0 ||
        !cqk_country_at(w->model->countries, s, m->first, &country) ||
        strcmp(country.code, "US") == 0)
        return false;
    uint32_t head = m->first + country.tokens;
    head += cqk_token_is(s, head, CQ_STR("."));
    head += cqk_token_is(s, head, CQ_STR("Permanent"));
    return head < m->last && cqk_token_is(s, head, CQ_STR("Mission"));
}

cq_status agency_mission_value(agency_worker *w, mention *m)
{
    char value[VALUE_MAX];
    mission it = {.form = NULL};
    cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
    bool permanent = is_states_mission(w, m);
    it.form = permanent ? "Permanent Mission" : english_form(w, m, text);
    it.year = agency_document_year(w);
    if (!it.form)
        return CQ_OK;
    read_name(w, m, &it);
    if (permanent && !it.body.len && (cqk_ends_in(text, "New York") || cqk_ends_in(text, "Geneva")))
        it.body = CQ_STR("United Nations");
    take_city(w, m, &it);
    take_sender(w, m, &it);
    if (it.form[0] == 'C')
        take_consular_city(w, m, &it);
    else if (it.code[0])
        take_dateline(w, m, &it);
    bool embassy = strcmp(it.form, "Permanent Mission") != 0; /* to a state, not to a body */
    cq_str city = it.form[0] == 'C' ? agency_consular_city(text) : (cq_str){NULL, 0};
    if (city.len) {
        it.city = city;
        it.host[0] = '\0';
        if (!it.code[0])
            take_home(w, m, &it);
    }
    if (!it.code[0] && (it.host[0] == '\0') == (it.body.len != 0))
        take_home(w, m, &it);
    if (!it.code[0])
        return it.host[0] && it.body.len ? set_delegation(w, m, &it) : CQ_OK;
    if (!embassy && !it.body.len)
        return CQ_OK;
    memcpy(m->country, it.code, sizeof m->country);
    bool past = strcmp(it.code, "DD") == 0; /* "East Germany" is no official name */
    it.state =
        embassy && !past ? agency_country_then(it.code, it.year) : agency_country_name(it.code);
    it.state = as_written(it.code, it.state, text);
    static const char *const royal[] = {"Royal", "ROYAL", "Königlich"};
    if (embassy && holds_one(text, royal, CQK_COUNT(royal)) && strcmp(it.code, "NL") == 0)
        return agency_set_value(w, m,
                                strcmp(it.form, "Legation") == 0
                                    ? CQ_STR("Royal Netherlands Legation")
                                    : CQ_STR("Royal Netherlands Embassy"));
    int len = it.state.len ? write_value(&it, text, value) : -1;
    if (len < 0 || (size_t)len >= sizeof value)
        return CQ_OK;
    return agency_set_value(w, m, (cq_str){value, (size_t)len});
}
