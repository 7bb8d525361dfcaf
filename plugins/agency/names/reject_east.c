/*
 * reject_east.c - names of bodies in ideographs and Hangul that are part of something else: titles
 * of instruments, posts that are one word with the body (外交部长), the houses where they sit.
 */
#include "names/reject.h"

#include <string.h>

static bool is_cjk(uint8_t kind)
{
    return kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_KATAKANA;
}

static bool pair_is(const cq_segment *segment, uint32_t i, const char *const *list, size_t count)
{
    const cq_tokens *t = segment->tokens;
    if (i + 1 >= t->count)
        return false;
    cq_str text = {segment->text.data + t->start[i], t->end[i + 1] - t->start[i]};
    for (size_t k = 0; k < count; k++)
        if (cqk_is(text, list[k]))
            return true;
    return false;
}

/* 聯合國反貪腐公約, 国連憲章, 国連海洋法条約: characters up to an instrument's word. */
static bool before_cjk_instrument(const agency_worker *w, const mention *m)
{
    static const char *const heads[] = {"憲章", "宪章", "公約", "公约", "條約", "条约",
                                        "条約", "協定", "协定", "宣言", "盟约", "盟約",
                                        "议定", "議定", "规约", "規約", "規程"};
    static const char *const stops[] = {"的", "之", "員", "员", "與", "与", "は", "が", "を", "の",
                                        "長", "长", "任", "席", "将", "將", "对", "對", "就", "已",
                                        "曾", "和", "向", "在", "于", "於", "为", "為"};
    /* what a body does with an instrument */
    static const char *const acts[] = {
        "实施", "實施", "批准", "签署", "簽署", "签订", "簽訂", "通过", "通過", "发表", "發表",
        "执行", "執行", "遵守", "违反", "違反", "根据", "根據", "依据", "依據", "援引", "公布",
        "缔结", "締結", "修改", "审议", "審議", "要求", "加入", "退出", "接受", "宣布", "起草",
        "拟订", "擬訂", "按照", "依照", "履行", "废除", "廢除", "提出", "讨论"};
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    for (uint32_t i = m->last; i < t->count && i < m->last + 12 && is_cjk(t->kind[i]); i++) {
        if (pair_is(segment, i, heads, CQK_COUNT(heads)))
            return true;
        if (cqk_token_in(segment, i, stops, CQK_COUNT(stops)) ||
            pair_is(segment, i, acts, CQK_COUNT(acts)))
            return false;
    }
    return false;
}

/* "국제항로표지기구|에 관한 협약": what the instrument is about. */
static bool is_matter_of_korean_instrument(const agency_worker *w, const mention *m)
{
    static const char *const heads[] = {"협약", "조약", "협정", "의정서", "규정", "헌장"};
    static const char about[] = "에 관한 ";
    cq_str text = w->view.segment.text;
    cq_str rest = {text.data + m->end, text.len - m->end};
    if (!cqk_begins_with(rest, about))
        return false;
    rest = (cq_str){rest.data + sizeof about - 1, rest.len - (sizeof about - 1)};
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        if (cqk_begins_with(rest, heads[k]))
            return true;
    return false;
}

static bool before_korean_instrument(const agency_worker *w, const mention *m)
{
    static const char *const heads[] = {"헌장",   "협약",   "조약",   "규약",   "헌장의", "헌장에",
                                        "헌장을", "헌장은", "헌장과", "협약의", "협약에", "협약을"};
    return w->view.segment.tokens->kind[m->first] != CQ_TOKEN_PUNCTUATION &&
           (cqk_token_in(&w->view.segment, m->last, heads, CQK_COUNT(heads)) ||
            is_matter_of_korean_instrument(w, m));
}

/* 外務省欧州局|長: a part of the body that the name begins with. */
static bool is_part(const agency_worker *w, const mention *m)
{
    enum { BODY_MIN = 3 };
    static const char *const units[] = {"局", "司", "課", "课", "署", "處", "处", "室", "厅", "廳"};
    const cq_segment *segment = &w->view.segment;
    uint32_t source;
    uint32_t node;
    if (!cqk_token_in(segment, m->last - 1, units, CQK_COUNT(units)))
        return false;
    for (uint32_t end = m->first + BODY_MIN; end + 2 <= m->last; end++)
        if (agency_find_name(&w->model->set, cqk_tokens(segment, m->first, end), &source, &node))
            return true;
    return false;
}

/* 外交部长: the post is one word with the body's name. */
static bool is_post(const agency_worker *w, const mention *m)
{
    static const char *const posts[] = {"长", "長"};
    static const char *const tails[] = {"部", "局", "厅", "廳", "院", "署", "司", "校",
                                        "會", "会", "室", "課", "课", "处", "處"};
    const cq_segment *segment = &w->view.segment;
    uint32_t last = m->last - 1;
    return segment->tokens->kind[last] == CQ_TOKEN_IDEOGRAPH && cqk_touches(segment, m->last) &&
           m->last < segment->tokens->count &&
           cqk_token_in(segment, last, tails, CQK_COUNT(tails)) &&
           cqk_token_in(segment, m->last, posts, CQK_COUNT(posts)) && !is_part(w, m);
}

/* 総理官邸|において, 総理官邸|4階大会議室: where it was, not who. */
static bool is_residence(const agency_worker *w, const mention *m)
{
    static const char *const places[] = {"において", "で", "にて", "に", "を", "内", "前",
                                         "大",       "小", "会議", "南", "２", "４", "記"};
    static const char residence[] = "官邸";
    const cq_segment *segment = &w->view.segment;
    uint32_t end = segment->tokens->end[m->last - 1];
    if (end < sizeof residence - 1 || memcmp(segment->text.data + end - (sizeof residence - 1),
                                             residence, sizeof residence - 1) != 0)
        return false;
    cq_str rest = {segment->text.data + end, segment->text.len - end};
    for (size_t k = 0; k < CQK_COUNT(places); k++)
        if (cqk_begins_with(rest, places[k]))
            return true;
    return rest.len && rest.data[0] >= '0' && rest.data[0] <= '9';
}

/* A word of two characters that lies across the name's end or beginning: 国連|邦, 共和国联|合,
 * 環境部|門, 中共|同, 外交部|会. */
static bool is_straddled(const agency_worker *w, const mention *m)
{
    static const char *const behind[] = {"連邦", "联邦", "聯邦", "共同", "联合", "聯合", "部门",
                                         "部門", "部分", "部会", "部落", "部屋", "会談", "会谈",
                                         "會談", "会晤", "會晤", "会見", "会见", "會見", "局面",
                                         "局勢", "局势", "党派", "軍事", "军事", "軍縮", "经济",
                                         "経済", "經濟", "社会", "社會", "国際", "国际"};
    static const char *const front[] = {"共和", "合衆", "合众"};
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    if (m->source == NO_SOURCE || t->kind[m->last - 1] != CQ_TOKEN_IDEOGRAPH)
        return false;
    if (m->last < t->count && cqk_touches(segment, m->last) &&
        pair_is(segment, m->last - 1, behind, CQK_COUNT(behind)))
        return true;
    return m->first >= 2 && m->name.last && m->name.first == m->first &&
           cqk_token_is(segment, m->first, CQ_STR("国")) &&
           pair_is(segment, m->first - 2, front, CQK_COUNT(front));
}

/* 内閣大臣: a member of it. */
static bool is_member(const agency_worker *w, const mention *m)
{
    static const char *const cabinets[] = {"内閣", "内阁", "內閣"};
    static const char *const offices[] = {"官房"}; /* 内閣官房|長官 */
    static const char *const chiefs[] = {"長官"};
    static const char *const posts[] = {"大臣", "总理", "總理", "成員", "成员",   "部长",
                                        "部長", "閣僚", "总辞", "總辭", "总辞职", "改造"};
    const cq_segment *segment = &w->view.segment;
    if (m->last - m->first == 4 && pair_is(segment, m->first, cabinets, CQK_COUNT(cabinets)) &&
        pair_is(segment, m->first + 2, offices, 1) &&
        pair_is(segment, m->last, chiefs, CQK_COUNT(chiefs)))
        return true;
    return m->last - m->first == 2 && pair_is(segment, m->first, cabinets, CQK_COUNT(cabinets)) &&
           pair_is(segment, m->last, posts, CQK_COUNT(posts));
}

/* Inside 《》, which hold titles; a newspaper's name may be all of it. */
static bool in_title_marks(const agency_worker *w, const mention *m)
{
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    uint32_t i = m->first;
    if (t->kind[m->first] != CQ_TOKEN_IDEOGRAPH)
        return false;
    for (; i > 0 && m->first - i < 40; i--) {
        if (cqk_token_is(segment, i - 1, CQ_STR("》")))
            return false;
        if (cqk_token_is(segment, i - 1, CQ_STR("《")))
            return !(
                i == m->first && cqk_token_is(segment, m->last, CQ_STR("》")) &&
                (cqk_equal(m->kind, CQ_STR("newspaper")) || cqk_equal(m->kind, CQ_STR("media"))));
    }
    return false;
}

bool agency_rejected_ideographs(const agency_worker *w, const mention *m)
{
    return before_cjk_instrument(w, m) || is_post(w, m) || in_title_marks(w, m) ||
           is_straddled(w, m) || is_member(w, m) || is_residence(w, m);
}

bool agency_before_eastern_instrument(const agency_worker *w, const mention *m)
{
    return before_cjk_instrument(w, m);
}

bool agency_rejected_hangul(const agency_worker *w, const mention *m)
{
    return before_korean_instrument(w, m);
}
