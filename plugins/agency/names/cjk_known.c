/*
 * cjk_known.c - bodies and terms that are known within the run of characters of a Japanese or
 * Chinese name: the body that it is a part of, "and" inside it, the known name that ends it.
 */
#include "names/cjk.h"

/* A name of the gazetteer in the run, nearest to its end: a part of a body begins with the body
 * (外交部欧亚司, 交通部中央氣象局). */
bool agency_cjk_name_in(const cjk_reader *r, uint32_t run, uint32_t stem, uint32_t *first)
{
    bool found = false;
    for (uint32_t k = 0; k < r->names; k++) {
        const mention *m = &r->w->mentions[k];
        bool inside = m->first >= run || (m->last > run && run - m->first < RUN_MAX);
        if (m->source != NO_SOURCE && !m->bound && inside && m->last <= stem &&
            m->last - m->first >= 2) {
            *first = found && *first < m->first ? *first : m->first;
            found = true;
        }
    }
    return found;
}

/* Is all of [first, stem) terms that names are made of? 海岸|巡防|署, 国际|合作|司 */
bool agency_cjk_is_matter(const cjk_reader *r, uint32_t first, uint32_t stem)
{
    const cq_tokens *t = r->s->tokens;
    uint32_t at = t->start[first];
    while (at < t->start[stem]) {
        size_t bytes;
        cq_str rest = {r->s->text.data + at, t->start[stem] - at};
        if (!agency_dictionary_text(r->w->model->dictionary, rest, r->japanese, &bytes))
            return false;
        at += (uint32_t)bytes;
    }
    return true;
}

/* 缅甸联邦共和国|外交部…: the state in front of the body that a name begins with at `first`. */
static uint32_t with_state(const cjk_reader *r, uint32_t first)
{
    cqk_country_match match;
    uint32_t tokens = agency_country_before(r->w, first, &match);
    return tokens && match.form == CQK_COUNTRY_NAME && cqk_touches(r->s, first) ? first - tokens
                                                                                : first;
}

/* "罗马尼亚地质与地球物理研究所": "and" inside the name of a country's body. */
uint32_t agency_cjk_over_and(const cjk_reader *r, uint32_t run)
{
    uint32_t i = run;
    cqk_country_match match;
    if (i < 2 || !cjk_is_one(r, i - 1, "与與和及暨") ||
        cjk_is_one(r, i - 2, "部局署院会會司省庁厅廳党军軍府国國织織盟学學行处處所心馆館团團关關"))
        return run;
    for (i--; i > 0 && run - i < RUN_MAX && agency_cjk_may_hold(r, i - 1) && cqk_touches(r->s, i) &&
              !cjk_is_one(r, i - 1, "长長");)
        i--;
    for (uint32_t k = 0; k < r->names; k++) { /* 教育部|国际合作与交流司 */
        const mention *m = &r->w->mentions[k];
        if (m->source != NO_SOURCE && !m->bound && m->first >= i && m->last + 3 <= run &&
            m->last - m->first >= 3)
            return with_state(r, m->first);
    }
    uint32_t first = agency_cjk_last_country(r, i, run);
    return first < run && cqk_country_at(r->w->model->countries, r->s, first, &match) &&
                   match.form == CQK_COUNTRY_NAME && match.code[2] == '\0' &&
                   first + match.tokens + 2 < run
               ? first
               : run;
}

/* 广东省|海洋与渔业局: the tokens of a province's full name that begins at `first`. */
static uint32_t province_tokens(const cjk_reader *r, uint32_t first, uint32_t stem)
{
    enum { PROVINCE_MAX = 5 };
    if (agency_cjk_province_in(r, first, first + 1) != first)
        return 0;
    for (uint32_t i = first + 2; i < stem && i < first + PROVINCE_MAX; i++)
        if (cjk_is_one(r, i, "省市") || (i > first + 2 && cjk_is_one(r, i, "区區")))
            return i + 1 - first;
    return 0;
}

/* 外交|及|國防委員會, 澳大利亚资源|、|能源|和|旅游部: "and" and marks between matters, the first of
 * which begins a run, or stands behind the state that does. */
uint32_t agency_cjk_over_matters(const cjk_reader *r, uint32_t run, uint32_t stem)
{
    enum { MATTERS = 4 };
    static const char heads[] = "部局署院会會司省庁厅廳党军軍府国國织織盟学學行处處关關";
    cqk_country_match match;
    uint32_t begin = run;
    if (run < 3 || run >= stem || !cjk_is_one(r, run - 1, "及与與和暨") ||
        !agency_cjk_is_matter(r, run, stem))
        return run;
    for (int n = 0; n < MATTERS && begin >= 3 && !cjk_is_one(r, begin - 2, heads); n++) {
        uint32_t first = begin - 1;
        while (first > 0 && begin - first < RUN_MAX && agency_cjk_may_hold(r, first - 1) &&
               cqk_touches(r->s, first))
            first--;
        bool state = cqk_country_at(r->w->model->countries, r->s, first, &match) &&
                     match.form == CQK_COUNTRY_NAME;
        uint32_t region = state ? 0 : province_tokens(r, first, begin - 1);
        uint32_t matter = first + (state ? match.tokens : region);
        state |= region > 0;
        if (matter + 3 > begin || !agency_cjk_is_matter(r, matter, begin - 1))
            return n ? run : begin;
        if (state || first == 0 || !cjk_is_one(r, first - 1, "、"))
            return state || n == 0 ? first : run;
        begin = first;
    }
    return run;
}

/* 外交部國際合作|及|經濟事務司: "and" in the name of a body's part. */
uint32_t agency_cjk_over_part(const cjk_reader *r, uint32_t run)
{
    uint32_t i = run;
    if (i < 4 || !cjk_is_one(r, i - 1, "及与與和暨") ||
        cjk_is_one(r, i - 2,
                   "部局署院会會司省庁厅廳党军軍府国國织織盟学學行处處室科人员員长長关關"))
        return run;
    for (i--; i > 0 && run - i < RUN_MAX && agency_cjk_may_hold(r, i - 1) && cqk_touches(r->s, i) &&
              !cjk_is_one(r, i - 1, "长長");) /* 經濟部常務次長王美花|及|大陸委員會 */
        i--;
    for (uint32_t k = 0; k < r->names; k++) {
        const mention *m = &r->w->mentions[k];
        if (m->source != NO_SOURCE && !m->bound && m->first >= i && m->last + 2 < run &&
            m->last - m->first >= 3)
            return with_state(r, m->first);
    }
    return run;
}

/* 外務省: a name that states' bodies have; a person's stands in front of it (赤堀毅|外務省). */
static bool is_function(const cjk_reader *r, const mention *m)
{
    const gaz *g = &r->w->model->set.source[m->source];
    for (uint32_t i = g->nodes[m->node].names; i; i = g->names[i - 1].next)
        if (g->bodies[g->names[i - 1].body].flags & GAZ_BODY_GENERIC)
            return true;
    return false;
}

/* 沖縄|に関する|特別行動委員会: where the matter begins that a Japanese council of so many
 * characters is about; `run`: nothing stands in front of it so. */
uint32_t agency_cjk_over_about(const cjk_reader *r, uint32_t run)
{
    static const char *const joints[] = {"に関する", "に係る"};
    enum { MATTER_MIN = 2, MATTER_MAX = 16 };
    const cq_tokens *t = r->s->tokens;
    for (size_t k = 0; k < CQK_COUNT(joints); k++) {
        uint32_t len = (uint32_t)strlen(joints[k]);
        uint32_t at = t->start[run];
        if (at < len || memcmp(r->s->text.data + at - len, joints[k], len) != 0)
            continue;
        uint32_t end = run;
        while (end > 0 && t->start[end] > at - len)
            end--;
        uint32_t first = end;
        while (first > 0 && end - first < MATTER_MAX && cqk_touches(r->s, first) &&
               (agency_cjk_may_hold(r, first - 1) || cjk_is_one(r, first - 1, "等")) &&
               !cjk_is_one(r, first - 1, "私"))
            first--;
        if (first > 0 && t->kind[first - 1] == CQ_TOKEN_NUMBER && first < end &&
            cjk_is_one(r, first, "年度月日回次期第"))
            return run; /* 令和4|年度…に関する審議会: too much */
        return end - first >= MATTER_MIN ? first : run;
    }
    return run;
}

/* 外務省|折田|北米局|長: behind the known body at `first` stand one to three ideographs that are no
 * words, and then the words of the office: who holds it, whose name no body's name goes over. */
bool agency_cjk_holds_person(const cjk_reader *r, uint32_t first, uint32_t stem)
{
    enum { SURNAME_MAX = 3, WORDS_MIN = 2 };
    uint32_t body = stem;
    for (uint32_t k = 0; k < r->names; k++) {
        const mention *m = &r->w->mentions[k];
        if (m->source != NO_SOURCE && m->first == first && m->last < stem &&
            (body == stem || m->last > body))
            body = m->last;
    }
    if (body == stem || agency_cjk_is_matter(r, body, stem))
        return false;
    for (uint32_t n = 1; n <= SURNAME_MAX && body + n + WORDS_MIN <= stem; n++)
        if (r->s->tokens->kind[body + n - 1] != CQ_TOKEN_IDEOGRAPH)
            return false;
        else if (agency_cjk_is_matter(r, body + n, stem))
            return true;
    return false;
}

/* 高度评价上合组织: what ends the run is a known name, what is in front of it no part of it. */
bool agency_cjk_ends_known(const cjk_reader *r, uint32_t first, uint32_t last)
{
    for (uint32_t k = 0; k < r->names; k++) {
        const mention *m = &r->w->mentions[k];
        bool short_name = m->source != NO_SOURCE && m->last - m->first == 3 && is_function(r, m);
        bool kana = m->first > 0 && r->s->tokens->kind[m->first - 1] == CQ_TOKEN_KATAKANA;
        if (r->japanese && m->first > first + 2 && cjk_is_one(r, m->first - 1, "・") &&
            agency_cjk_is_matter(r, first, m->first - 1))
            continue; /* 高等教育・|科学技術省 */
        if (m->source != NO_SOURCE && m->last == last && m->first > first &&
            last - m->first >= (kana || short_name ? 3 : 4) && m->name.last &&
            !(short_name && r->japanese && agency_cjk_is_matter(r, first, m->first)))
            return true; /* also ペインター|国務省; but 計画|財務省 */
    }
    return false;
}

/* 美国|退出|世界卫生组织: a body of several states at the end of what begins with a state at
 * `first`; what lies between them is no part of a name. */
bool agency_cjk_swallows(const cjk_reader *r, uint32_t first, uint32_t last)
{
    cqk_country_match match;
    uint32_t behind = first;
    if (cqk_country_at(r->w->model->countries, r->s, first, &match))
        behind += match.tokens;
    for (uint32_t k = 0; k < r->names; k++) {
        const mention *m = &r->w->mentions[k];
        cqk_place_match city;
        if (m->source == NO_SOURCE || m->last != last || m->first <= behind || !m->name.last ||
            m->last - m->first < 3)
            continue;
        bool seat = cqk_place_at(r->w->model->cities, r->s, behind, &city) &&
                    behind + city.tokens == m->first; /* 法国|巴黎|欧空局 */
        if (!seat && agency_cjk_is_matter(r, behind, m->first))
            continue;
        const gaz *g = &r->w->model->set.source[m->source];
        const gaz_body *body = &g->bodies[g->names[g->nodes[m->node].names - 1].body];
        if (!body->country[0] && !(body->flags & GAZ_BODY_GENERIC))
            return true;
    }
    return false;
}

/* The body of several states that stands right in front of a state; else `first`. */
uint32_t agency_cjk_behind_body(const cjk_reader *r, uint32_t run, uint32_t first)
{
    for (uint32_t k = 0; k < r->names; k++) {
        const mention *m = &r->w->mentions[k];
        if (m->source == NO_SOURCE || m->last != first || m->first < run || !m->name.last)
            continue;
        const gaz *g = &r->w->model->set.source[m->source];
        const gaz_body *body = &g->bodies[g->names[g->nodes[m->node].names - 1].body];
        if (!body->country[0] && !(body->flags & GAZ_BODY_GENERIC))
            return m->first;
    }
    return first;
}

/* 在南京|日本国総領事館: the mark in front of a consulate's city that ends at `first`. */
static uint32_t city_start(const cjk_reader *r, uint32_t run, uint32_t first)
{
    enum { CITY_TOKENS = 7 };
    for (uint32_t i = first; i > run && first - i < CITY_TOKENS; i--)
        if (cjk_is_one(r, i - 1, "駐驻在"))
            return i < first && agency_consular_city(cqk_tokens(r->s, i, first)).len ? i - 1
                                                                                     : first;
    return first;
}

/* 駐日インド大使館, 在フランス日本国大使館, 英国驻华大使馆: where it is and whose. */
uint32_t agency_cjk_mission_start(const cjk_reader *r, uint32_t run, uint32_t first)
{
    cqk_country_match match;
    for (uint32_t k = 0; k < r->names; k++)
        if (r->w->mentions[k].last == first && r->w->mentions[k].first >= run)
            first = r->w->mentions[k].first; /* 国際連合日本政府代表部 */
    for (uint32_t n = 0; n < 4 && first > run; n++) {
        uint32_t country = agency_country_before(r->w, first, &match);
        if (country && first - country >= run)
            first -= country;
        else if (cjk_is_one(r, first - 1, "駐驻在常"))
            first--;
        else if (first > run + 1 && r->s->tokens->kind[first - 1] == CQ_TOKEN_KATAKANA &&
                 cjk_is_one(r, first - 2, "駐在"))
            first -= 2; /* 在ワシントン日本国大使館 */
        else if (city_start(r, run, first) < first)
            first = city_start(r, run, first);
        else
            break;
    }
    return first;
}

/* ASEAN|連結性調整委員会: an acronym that touches the run's first character. */
uint32_t agency_cjk_over_latin(const cjk_reader *r, uint32_t run, uint32_t first)
{
    const cq_tokens *t = r->s->tokens;
    return first == run && first > 0 && cqk_touches(r->s, first) &&
                   t->kind[first - 1] == CQ_TOKEN_LETTER &&
                   cqk_shape(r->s, first - 1, CQ_SHAPE_UPPER_ALL) &&
                   t->end[first - 1] - t->start[first - 1] >= 2
               ? first - 1
               : first;
}

/* ミン・トゥー|計画財務省, アルミン・ライナルツ|連邦教育研究省: a foreign person's surname, told by
 * the mark in front of it, is no part of the body's name. */
uint32_t agency_cjk_behind_person(const cjk_reader *r, uint32_t first, uint32_t stem)
{
    const cq_tokens *t = r->s->tokens;
    return first >= 2 && first + 3 <= stem && t->kind[first] == CQ_TOKEN_KATAKANA &&
                   t->kind[first + 1] == CQ_TOKEN_IDEOGRAPH && cjk_is_one(r, first - 1, "・＝") &&
                   t->kind[first - 2] == CQ_TOKEN_KATAKANA &&
                   agency_cjk_is_matter(r, first + 1, stem)
               ? first + 1
               : first;
}
