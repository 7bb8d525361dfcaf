/*
 * compose_east.c - a Chinese, Japanese or Korean name in English order.
 *
 *   意大利 核能 委员会                        Nuclear Energy Commission of Italy
 */
#include "translate/english.h"

#include <string.h>

/* The parts of an East Asian name: state, body that it is part of, matter, head. */
typedef struct eastern {
    const piece *country;
    const piece *body;
    const piece *first; /* of the matter */
    const piece *head;
} eastern;

/* A part's parent: 铁道部 | 国际合作司, 科学院 | 地质研究所. */
static bool is_parent(const piece *p)
{
    static const char *const heads[] = {"Bureau",      "Agency",  "Academy of Sciences",
                                        "University",  " Office", " Headquarters",
                                        " Secretariat"};
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        if (p->role == TERM_HEAD && agency_ends_with(p->english, heads[k]))
            return true;
    return p->role == TERM_OF;
}

static bool is_committee(const piece *head)
{
    return head->role == TERM_HEAD && (agency_ends_with(head->english, "ommittee") ||
                                       agency_ends_with(head->english, "Commission"));
}

static bool read_eastern(const piece *pieces, uint32_t count, eastern *it)
{
    const piece *p = pieces;
    const piece *end = pieces + count;
    *it = (eastern){.head = end - 1};
    if (p < end && p->role == TERM_COUNTRY)
        it->country = p++;
    if (p < end && p->role == TERM_BODY)
        it->body = p++;
    it->first = p;
    if (p >= end || (it->head->role != TERM_OF && it->head->role != TERM_HEAD))
        return false;
    for (; p < it->head; p++)
        if (p->role == TERM_COUNTRY || p->role == TERM_BODY || p->role == TERM_PROPER)
            return false;
    return it->first < it->head || it->country || it->body || count == 1;
}

/* What an adjective is about: 农业部 is of Agriculture, 経済・開発省 of Economy and Development. */
static cq_str noun_of(const piece *p)
{
    static const struct {
        const char *adjective;
        const char *noun;
    } nouns[] = {{"Agricultural", "Agriculture"},
                 {"Economic", "Economy"},
                 {"Commercial", "Commerce"},
                 {"Financial", "Finance"},
                 {"Cultural", "Culture"},
                 {"Educational", "Education"},
                 {"Industrial", "Industry"},
                 {"Environmental", "Environment"},
                 {"Scientific", "Science"},
                 {"Legal", "Legal Affairs"},
                 {"Political", "Political Affairs"},
                 {"Social", "Social Affairs"},
                 {"Military", "Military Affairs"},
                 {"Diplomatic", "Foreign Affairs"},
                 {"Administrative", "Public Administration"},
                 {"Medical", "Health"},
                 {"Religious", "Religious Affairs"},
                 {"Consular", "Consular Affairs"},
                 {"Maritime", "Maritime Affairs"},
                 {"Rural", "Rural Affairs"},
                 {"Geological", "Geology"},
                 {"Historical", "History"},
                 {"Strategic", "Strategy"},
                 {"Judicial", "Justice"},
                 {"Veterinary", "Veterinary Medicine"},
                 {"Digital", "Digital Affairs"}};
    for (size_t k = 0; k < CQK_COUNT(nouns); k++)
        if (cqk_is(p->english, nouns[k].adjective))
            return (cq_str){nouns[k].noun, strlen(nouns[k].noun)};
    return p->english;
}

/* "Intergovernmental Commission | on": what stands in front of a committee's head in any case. */
static const piece *past_reach(const eastern *it)
{
    const piece *p = it->first;
    while (is_committee(it->head) && p < it->head &&
           (p->role == TERM_RANK || p->role == TERM_REACH))
        p++;
    return p;
}

/* 联邦|外交部: it is the ministry that is federal. */
static bool is_federal(const eastern *it, const piece *p)
{
    return p == it->first && p + 1 < it->head && p->role == TERM_REACH &&
           cqk_is(p->english, "Federal") && it->head->role == TERM_OF;
}

/* 利用和保护|跨界河流: what actions are done to stands behind them. */
static bool is_done_to(const eastern *it, const piece *p)
{
    return p > it->first && cqk_is(p[-1].english, "Use and Protection");
}

/* 渔政|管理, 水产|研究: what is done with the matter in front of it, no other matter. */
static bool is_action(const piece *p)
{
    static const char *const actions[] = {
        "Affairs",  "Management", "Supervision",   "Protection",  "Promotion",
        "Control",  "Planning",   "Investigation", "Utilization", "Conservation",
        "Safety",   "Security",   "Policy",        "Prevention",  "Services",
        "Response", "Regulation", "Monitoring",    "Procurement"};
    for (size_t k = 0; k < CQK_COUNT(actions); k++)
        if (p->role == TERM_NOUN && cqk_is(p->english, actions[k]))
            return true;
    return false;
}

/* A matter that no noun follows: 农业部, 亚洲司 (Asian Affairs). */
static void put_matter(writer *w, const eastern *it, const piece *p, bool listed)
{
    bool alone = p + 1 == it->head || p[1].role == TERM_AND;
    bool named = p->role == TERM_REACH && alone && p == it->first;
    cq_str text = p->role == TERM_KIND && alone ? noun_of(p) : p->english;
    agency_put(w, listed ? agency_without_article(text) : text);
    if (named && agency_ends_with(text, "n"))
        agency_put_text(w, " Affairs");
}

/* "A, B and C" behind the head of a ministry. */
static void put_matters(writer *w, const eastern *it)
{
    bool listed = false;
    for (const piece *p = past_reach(it); p < it->head; p++) {
        if (p->role == TERM_RANK || p->role == TERM_AND || is_federal(it, p))
            continue;
        bool last = true;
        for (const piece *q = p + 1; q < it->head; q++)
            last &= agency_piece_is_adjective(q);
        if (is_done_to(it, p))
            agency_put_text(w, " of ");
        else if (listed && p > it->first &&
                 (!agency_piece_is_adjective(p - 1) || p[-1].role == TERM_AND) &&
                 (!is_action(p) || p[-1].role == TERM_AND))
            agency_put_text(w, last ? " and " : ", ");
        else
            agency_put_space(w);
        put_matter(w, it, p, listed);
        listed = true;
    }
}

static void put_front(writer *w, const eastern *it, bool all)
{
    const piece *reach = past_reach(it);
    for (const piece *p = it->first; p < it->head; p++) {
        if (p->role != TERM_RANK && !all && p >= reach && !is_federal(it, p))
            continue;
        if (p->role == TERM_AND) {
            agency_put_text(w, " and ");
            continue;
        }
        agency_put_space(w);
        agency_put(w, agency_singular(agency_without_article(p->english)));
    }
}

/* "Japan External Trade Organization": a state's own bodies have its name in front; others its
 * adjective, but behind a name that says "National". */
static cq_str country_front(const eastern *it)
{
    static const char *const home[] = {"Japan", "China", "Korea"};
    cq_str none = {NULL, 0};
    if (!it->country || it->head->role == TERM_OF || it->body || it->first == it->head)
        return none;
    for (size_t k = 0; k < CQK_COUNT(home); k++)
        if (cqk_is(it->country->english, home[k]))
            return it->country->english;
    for (const piece *p = it->first; p < it->head; p++)
        if (p->role == TERM_REACH || p->role == TERM_RANK || p->role == TERM_AND)
            return none;
    return it->country->code[0] ? cqk_country_adjective(it->country->code) : none;
}

static void put_country(writer *w, const eastern *it)
{
    cq_str formal = agency_country_name(it->country->code);
    cq_str name = it->head->role == TERM_OF && formal.len ? formal : it->country->english;
    agency_put_text(w, agency_wants_article(name) ? " of the " : " of ");
    agency_put(w, name);
}

/* Is there a list in front of the head? */
static bool has_and(const eastern *it)
{
    for (const piece *p = it->first; p < it->head; p++)
        if (p->role == TERM_AND ||
            (is_committee(it->head) && memchr(p->english.data, ',', p->english.len)))
            return true;
    return false;
}

/* "Japan-Canada Joint Committee on Science and Technology": what two states' committee is about
 * stands behind it, but for an adjective: "Joint Economic Committee". */
static bool is_joint(const eastern *it)
{
    return is_committee(it->head) && it->head > it->first && it->head[-1].role == TERM_NOUN &&
           agency_contains(it->head->english, "Joint");
}

/* The commissions of parliaments are committees in English, the "ministries" within a body are its
 * departments: 中国铁路总公司|国际合作部. */
static cq_str head_text(const eastern *it)
{
    bool state = it->body && agency_contains(it->body->english, "State Council");
    if (it->body && !state && cqk_equal(it->head->english, CQ_STR("Ministry")))
        return CQ_STR("Department");
    static const char *const houses[] = {"Congress", "Assembly", "Representatives", "Senate",
                                         "Diet",     "Yuan",     "Councillors"};
    bool house = false;
    for (size_t k = 0; it->body && k < CQK_COUNT(houses); k++)
        house |= agency_contains(it->body->english, houses[k]);
    return house && cqk_equal(it->head->english, CQ_STR("Commission")) ? CQ_STR("Committee")
                                                                       : it->head->english;
}

/* 秋田県|議会: "Akita Prefectural Assembly"; false: it is another name. */
static bool put_local_assembly(writer *w, const eastern *it)
{
    static const char prefecture[] = " Prefecture";
    static const char city[] = " City";
    if (it->country || it->body || it->first + 1 != it->head ||
        !cqk_is(it->head->english, "Parliament"))
        return false;
    cq_str name = it->first->english;
    if (agency_ends_with(name, prefecture)) {
        name.len -= 1;
        agency_put(w, name);
        agency_put_text(w, "al Assembly");
        return true;
    }
    if (!agency_ends_with(name, city) && !agency_ends_with(name, "Metropolitan"))
        return false;
    agency_put(w, name);
    agency_put_text(w, " Assembly");
    return true;
}

/* 中国海洋石油|总公司: what the company in front is, no part of it. */
static bool is_company_form(const eastern *it)
{
    static const char *const forms[] = {"Company", "Corporation", "Group", "Group Corporation"};
    bool form = false;
    for (size_t k = 0; k < CQK_COUNT(forms); k++)
        form |= cqk_is(it->head->english, forms[k]);
    for (const piece *p = it->first; form && p < it->head; p++)
        form = cqk_is(p->english, "Group");
    return form;
}

static bool put_eastern(writer *w, const eastern *it)
{
    if (put_local_assembly(w, it))
        return !w->full;
    if (it->body && is_company_form(it)) {
        agency_put(w, it->body->english);
        return !w->full;
    }
    static const char *const front_heads[] = {"Bureau", "Division", "Office"};
    cq_str front = country_front(it);
    bool behind = it->head->role == TERM_OF || has_and(it) || is_joint(it);
    for (size_t k = 0; k < CQK_COUNT(front_heads); k++)
        behind &= !cqk_is(it->head->english, front_heads[k]);
    agency_put(w, front);
    put_front(w, it, !behind);
    agency_put_space(w);
    agency_put(w, head_text(it));
    if (behind && it->first < it->head && !agency_contains(it->head->english, " of ")) {
        bool on = is_committee(it->head) && it->head[-1].role == TERM_NOUN;
        bool center = it->body && agency_ends_with(it->head->english, "Center");
        agency_put_text(w, on ? " on" : center ? " for" : " of");
        put_matters(w, it);
    }
    if (it->body) {
        agency_put_text(w, ", ");
        agency_put(w, it->body->english);
    }
    if (it->country && !front.len)
        put_country(w, it);
    return !w->full;
}

/* "Special Committee | on | Official Development Assistance": of a council whose matter stands
 * behind it. */
static size_t compose_council(const piece *pieces, uint32_t link, uint32_t count, writer *w)
{
    eastern council;
    if (link == 0 || link + 1 >= count || !read_eastern(pieces, link, &council))
        return 0;
    put_eastern(w, &council);
    agency_put_text(w, " on");
    for (const piece *p = pieces + link + 1; p < pieces + count; p++) {
        if (p->role == TERM_AND)
            agency_put_text(w, " and");
        agency_put_space(w);
        if (p->role != TERM_AND)
            agency_put(w, agency_without_article(p->english));
    }
    return agency_written(w);
}

static bool is_government(const piece *p)
{
    return cqk_is(p->english, "People's Government") || cqk_is(p->english, "Government");
}

/* 上海市|人民政府|港澳事务办公室: "Hong Kong and Macao Affairs Office of the Shanghai Municipal
 * People's Government"; 0: it is no part of such a government. */
static size_t compose_regional(const piece *pieces, uint32_t count, writer *w)
{
    static const char *const kinds[][2] = {{" Municipality", " Municipal"},
                                           {" Province", " Provincial"},
                                           {" City", " City"},
                                           {" Region", " Region"}};
    eastern part = {.first = pieces + 2, .head = pieces + count - 1};
    if (count < 3 || pieces[0].role != TERM_COUNTRY || pieces[0].code[0] ||
        !is_government(pieces + 1) || (part.head->role != TERM_OF && part.head->role != TERM_HEAD))
        return 0;
    cq_str region = agency_without_article(pieces[0].english);
    const char *adjective = "";
    for (size_t k = 0; k < CQK_COUNT(kinds); k++)
        if (agency_ends_with(region, kinds[k][0])) {
            region.len -= strlen(kinds[k][0]);
            adjective = kinds[k][1];
            break;
        }
    bool peoples = strcmp(adjective, " City") != 0; /* of Taiwan: Taipei City Government */
    put_eastern(w, &part);
    agency_put_text(w, " of the ");
    agency_put(w, region);
    agency_put_text(w, adjective);
    agency_put_text(w, peoples ? " People's Government" : " Government");
    return agency_written(w);
}

size_t agency_compose_east(const piece *pieces, uint32_t count, writer *w)
{
    for (uint32_t i = 0; i < count; i++)
        if (pieces[i].role == TERM_LINK)
            return compose_council(pieces, i, count, w);
    size_t regional = compose_regional(pieces, count, w);
    if (regional)
        return regional;

    eastern part;
    eastern whole;
    const piece *parent = NULL;
    for (const piece *p = pieces + 1; p + 1 < pieces + count; p++)
        if (is_parent(p))
            parent = p;
    if (!parent)
        return read_eastern(pieces, count, &whole) && put_eastern(w, &whole) ? agency_written(w)
                                                                             : 0;
    if (!read_eastern(pieces, (uint32_t)(parent - pieces) + 1, &whole))
        return 0;
    part = (eastern){.first = parent + 1, .head = pieces + count - 1};
    if (part.head->role != TERM_OF && part.head->role != TERM_HEAD)
        return 0;
    put_eastern(w, &part);
    agency_put_text(w, ", ");
    writer rest = {.out = w->out + w->len, .capacity = w->capacity - w->len};
    if (!put_eastern(&rest, &whole))
        return 0;
    w->len += rest.len;
    return agency_written(w);
}
