/*
 * reject.c - names of bodies that are part of something else: titles of instruments ("North
 * Atlantic Treaty", 《联合国宪章》, "Charter of the United Nations"), posts that are one word with
 * the body (外交部长), addresses and file names.
 */
#include "agency.h"
#include "names/heads.h"

#include <string.h>

static bool text_is(const cq_segment *segment, uint32_t i, const char *const *list, size_t count)
{
    if (i >= segment->tokens->count)
        return false;
    cq_str text = cqk_token(segment, i);
    for (size_t k = 0; k < count; k++)
        if (cqk_is(text, list[k]))
            return true;
    return false;
}

static bool is_instrument(const agency_worker *w, uint32_t i)
{
    const cq_segment *segment = &w->view.segment;
    uint32_t tokens;
    return i < segment->tokens->count && segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
           cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST) &&
           agency_head(w->model->words, segment, i, &tokens) & WORD_INSTRUMENT;
}

/* "Research Center | Initiative", "APEC Travel Card | Scheme": titles of programmes; but "Programme
 * Officer". */
static bool is_programme(const agency_worker *w, uint32_t i)
{
    static const char *const words[] = {
        "Programme", "Program",     "Initiative", "Project",    "Plan",        "Award",
        "Prize",     "Fellowship",  "Roadmap",    "Scheme",     "Scholarship", "Programmes",
        "Programs",  "Initiatives", "Framework",  "Compact",    "Medal",       "Outlook",
        "Vision",    "Blueprint",   "Masterplan", "Guidelines", "Decade",      "Day"};
    const cq_segment *segment = &w->view.segment;
    if (!text_is(segment, i, words, CQK_COUNT(words)))
        return false;
    return i + 1 >= segment->tokens->count || segment->tokens->kind[i + 1] != CQ_TOKEN_LETTER ||
           !cqk_shape(segment, i + 1, CQ_SHAPE_UPPER_FIRST) ||
           segment->tokens->shape[i + 1] & CQ_SHAPE_SENTENCE_START;
}

/* "United Nations Framework Convention": capitals behind the name up to an instrument's word. */
static bool before_instrument(const agency_worker *w, const mention *m)
{
    static const char *const joins[] = {"and", "'s", "’s", "’", "'"};
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    if (m->first > 0 && cqk_token_is(segment, m->first - 1, CQ_STR("(")) &&
        cqk_token_is(segment, m->last, CQ_STR(")")) && is_programme(w, m->last + 1))
        return true; /* "Drug-Free Communities (DFC) | Program" */
    /* "EU-Peru Partnership | and Cooperation Agreement" */
    static const char *const relations[] = {"Partnership", "Association", "Alliance"};
    bool relation = text_is(segment, m->last - 1, relations, CQK_COUNT(relations));
    for (uint32_t i = m->last; i < t->count && i < m->last + 6; i++) {
        if (is_instrument(w, i) || is_programme(w, i))
            return true;
        bool capital = t->kind[i] == CQ_TOKEN_LETTER && cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST);
        if (!capital &&
            ((i == m->last && !relation) || !text_is(segment, i, joins, CQK_COUNT(joins))))
            return false;
    }
    return false;
}

/* "Charter of the United Nations", "Charte des Nations Unies", "Устав ООН". */
static bool after_instrument(const agency_worker *w, const mention *m)
{
    static const char *const charters[] = {
        "Charter", "CHARTER", "Statute", "Constitution", "Charte",     "CHARTE", "Carta",
        "CARTA",   "Charta",  "Satzung", "Statut",       "Estatuto",   "Устав",  "Устава",
        "Уставе",  "Уставу",  "Уставом", "Covenant",     "Convention", "Pacte",  "Treaty",
        "Traité",  "traité",  "Tratado", "Abkommen"};
    static const char *const joins[] = {"of", "the", "The", "de", "la", "las", "des", "der",
                                        "du", "del", "los", "d'", "d’", "l'",  "l’"};
    static const char *const articles[] = {"the", "The", "la", "las", "los", "l'", "l’"};
    const cq_segment *segment = &w->view.segment;
    uint32_t i = m->first;
    bool of = false; /* "by the Charter | the Council": an article alone joins nothing */
    for (; i > 0 && m->first - i < 3 && text_is(segment, i - 1, joins, CQK_COUNT(joins)); i--)
        of |= !text_is(segment, i - 1, articles, CQK_COUNT(articles));
    bool joined = of || (segment->tokens->kind[m->first] == CQ_TOKEN_LETTER &&
                         (unsigned char)segment->text.data[m->start] >= 0xD0);
    return joined && i > 0 && text_is(segment, i - 1, charters, CQK_COUNT(charters));
}

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
        if (text_is(segment, i, stops, CQK_COUNT(stops)) ||
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
           (text_is(&w->view.segment, m->last, heads, CQK_COUNT(heads)) ||
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
    if (!text_is(segment, m->last - 1, units, CQK_COUNT(units)))
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
           m->last < segment->tokens->count && text_is(segment, last, tails, CQK_COUNT(tails)) &&
           text_is(segment, m->last, posts, CQK_COUNT(posts)) && !is_part(w, m);
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

/* "the Security Council.3 He left": the number of a footnote behind the full stop at `at`. */
static bool is_note(cq_str text, uint32_t at)
{
    enum { NOTE_DIGITS = 2 };
    uint32_t end = at + 1;
    while (end < text.len && text.data[end] >= '0' && text.data[end] <= '9')
        end++;
    bool ends = end >= text.len || text.data[end] == ' ' || text.data[end] == '\n';
    return ends && end > at + 1 && end <= at + 1 + NOTE_DIGITS && text.data[at + 1] != '0';
}

/* Part of an address, a file's name or a series': "cncert@cncert.org.cn", "Your UN.522". */
static bool in_address(const agency_worker *w, const mention *m)
{
    const cq_segment *segment = &w->view.segment;
    cq_str text = segment->text;
    char before = m->start ? text.data[m->start - 1] : ' ';
    char after = m->end < text.len ? text.data[m->end] : ' ';
    if (before == '@' || after == '@' || before == '_' || after == '_')
        return true;
    if ((before == '.' || before == '/') && m->start > 1 && text.data[m->start - 2] != ' ' &&
        text.data[m->start - 2] != '.' && before == '.')
        return (unsigned char)text.data[m->start - 2] < 0x80 &&
               segment->tokens->kind[m->first] == CQ_TOKEN_LETTER && after == '.';
    char next = m->end + 1 < text.len ? text.data[m->end + 1] : ' ';
    return after == '.' && !is_note(text, m->end) &&
           ((next >= 'a' && next <= 'z') || (next >= '0' && next <= '9'));
}

/* "ORIGIN NEA-11": a count of copies, in the lists of offices on telegrams. */
static bool in_count(const agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    return m->last == m->first + 1 && m->last + 1 < t->count &&
           cqk_shape(s, m->first, CQ_SHAPE_UPPER_ALL) && cqk_token_is(s, m->last, CQ_STR("-")) &&
           cqk_touches(s, m->last) && cqk_touches(s, m->last + 1) &&
           t->kind[m->last + 1] == CQ_TOKEN_NUMBER &&
           t->end[m->last + 1] - t->start[m->last + 1] == 2;
}

/* UN document symbols are no mentions: "S/RES/...", "GA/10200". */
static bool in_symbol(const agency_worker *w, const mention *m)
{
    cq_str text = w->view.segment.text;
    char after = m->end < text.len ? text.data[m->end] : ' ';
    char next = m->end + 1 < text.len ? text.data[m->end + 1] : ' ';
    char before = m->start ? text.data[m->start - 1] : ' ';
    static const char *const parts[] = {"PR", "COMM", "RES", "DEC",  "INF", "PV",
                                        "WP", "CRP",  "DOC", "CONF", "REC", "SR"};
    if (after == '/' && m->end + 4 < text.len && memcmp(text.data + m->end, "/Ser", 4) == 0)
        return true; /* "OEA/Ser.G" */
    if (after == '/' && cqk_token_is(&w->view.segment, m->last, CQ_STR("/")) &&
        text_is(&w->view.segment, m->last + 1, parts, CQK_COUNT(parts)))
        return true; /* "PSC/PR/COMM.1" */
    return (after == '/' && next >= '0' && next <= '9') ||
           (before == '/' && m->start > 1 && text.data[m->start - 2] >= '0' &&
            text.data[m->start - 2] <= '9');
}

/* "Élysée-Vertrag": the last part of a German compound is an instrument. */
static bool in_compound(const agency_worker *w, const mention *m)
{
    static const char *const heads[] = {"Vertrag",       "Vertrages", "Vertrags",   "Abkommen",
                                        "Abkommens",     "Charta",    "Konvention", "Pakt",
                                        "Übereinkommen", "Protokoll", "Satzung"};
    const cq_segment *segment = &w->view.segment;
    return cqk_token_is(segment, m->last, CQ_STR("-")) && cqk_touches(segment, m->last) &&
           text_is(segment, m->last + 1, heads, CQK_COUNT(heads));
}

/* "Salón | Tesorería del Palacio", "proceso de | Administración": halls, and what is done. */
static bool is_of_other(const agency_worker *w, const mention *m)
{
    static const char *const halls[] = {"Salón", "Sala",  "Salle",   "Salon",  "Auditorio",
                                        "Plaza", "Calle", "Avenida", "Teatro", "Estación"};
    static const char *const acts[] = {"proceso",  "processus", "proyecto",  "projet",
                                       "programa", "programme", "Processus", "Proceso"};
    const cq_segment *segment = &w->view.segment;
    uint32_t i = m->first;
    if (m->source != NO_SOURCE || i == 0)
        return false;
    if (text_is(segment, i - 1, halls, CQK_COUNT(halls)))
        return true;
    return i > 1 && cqk_token_is(segment, i - 1, CQ_STR("de")) &&
           text_is(segment, i - 2, acts, CQK_COUNT(acts));
}

static bool is_minister(const cq_segment *segment, uint32_t i)
{
    static const char *const titles[] = {"ministro",  "ministra", "Ministro",
                                         "Ministra",  "ministre", "Ministre",
                                         "ministros", "MINISTRO", "viceministro"};
    return text_is(segment, i, titles, CQK_COUNT(titles));
}

/* "ministro de Asuntos Exteriores, | Unión Europea | y Cooperación": a matter in a post's title. */
static bool in_portfolio(const agency_worker *w, const mention *m)
{
    static const char *const joins[] = {"y", "et", "e", ",", "de", "del", "des", "la"};
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    if (m->first < 3 || !cqk_token_is(segment, m->first - 1, CQ_STR(",")) ||
        !text_is(segment, m->last, joins, 3) || m->last + 1 >= t->count ||
        !cqk_shape(segment, m->last + 1, CQ_SHAPE_UPPER_FIRST))
        return false;
    for (uint32_t i = m->first - 1; i > 0 && m->first - i < 12; i--) {
        if (is_minister(segment, i - 1))
            return true;
        if (!text_is(segment, i - 1, joins, CQK_COUNT(joins)) &&
            !cqk_shape(segment, i - 1, CQ_SHAPE_UPPER_FIRST))
            return false;
    }
    return false;
}

/* "Minister of Finance and | Treasury of Tonga": the last matter of a post's title, one word, but
 * no acronym and no house. */
static bool is_last_portfolio(const agency_worker *w, const mention *m)
{
    static const char *const titles[] = {"Minister", "Ministers", "MINISTER"};
    static const char *const links[] = {"of", "for", "the", "and", ",", "&"};
    static const char *const houses[] = {"Parliament", "Congress", "Cabinet", "Senate"};
    const cq_segment *segment = &w->view.segment;
    bool word = m->last == m->first + 1 || cqk_token_is(segment, m->first + 1, CQ_STR("of"));
    if (m->first < 3 || !word || !cqk_token_is(segment, m->first - 1, CQ_STR("and")) ||
        cqk_shape(segment, m->first, CQ_SHAPE_UPPER_ALL) ||
        text_is(segment, m->first, houses, CQK_COUNT(houses)))
        return false;
    for (uint32_t i = m->first - 1; i > 0 && m->first - i < 12; i--) {
        if (text_is(segment, i - 1, titles, CQK_COUNT(titles)))
            return text_is(segment, i, links, 2);
        if (!text_is(segment, i - 1, links, CQK_COUNT(links)) &&
            !cqk_shape(segment, i - 1, CQ_SHAPE_UPPER_FIRST))
            return false;
    }
    return false;
}

/* "Turkish Treasury | and Finance Minister": a matter of the post that the words end in. */
static bool before_minister(const agency_worker *w, const mention *m)
{
    static const char *const posts[] = {"Minister", "Secretary", "Undersecretary"};
    enum { WORDS_MAX = 4 };
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    if (!cqk_token_is_word(segment, m->last, "and") || m->last + 2 >= t->count)
        return false;
    for (uint32_t i = m->last + 1; i < t->count && i <= m->last + WORDS_MAX; i++) {
        if (t->kind[i] != CQ_TOKEN_LETTER || !cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST))
            return false;
        if (text_is(segment, i, posts, CQK_COUNT(posts)))
            return i > m->last + 1;
    }
    return false;
}

/* "Under-Secretary-General for | Political Affairs": a matter that the document binds. */
static bool of_post(const agency_worker *w, const mention *m)
{
    const cq_segment *segment = &w->view.segment;
    uint32_t tokens;
    return m->bound && m->first >= 2 && m->last > m->first + 1 &&
           (cqk_token_is_word(segment, m->first - 1, "for") ||
            cqk_token_is_word(segment, m->first - 1, "of")) &&
           agency_head(w->model->words, segment, m->first - 2, &tokens) & WORD_TITLE &&
           cqk_shape(segment, m->first - 2, CQ_SHAPE_UPPER_FIRST);
}

/* "Minister of | Immigration and Border Services": the matter of a minister, which the grammar
 * takes for a body by its last word. */
static bool of_minister(const agency_worker *w, const mention *m)
{
    static const char *const posts[] = {"Minister", "Ministers", "MINISTER"};
    static const char *const links[] = {"of", "for", "OF", "FOR"};
    const cq_segment *segment = &w->view.segment;
    return m->source == NO_SOURCE && m->first >= 2 &&
           text_is(segment, m->first - 1, links, CQK_COUNT(links)) &&
           text_is(segment, m->first - 2, posts, CQK_COUNT(posts));
}

/* "Federation of St. Kitts and Nevis": a state by its full name. */
static bool is_federal_state(const agency_worker *w, const mention *m)
{
    static const char *const heads[] = {"Federation", "Confederation", "FEDERATION"};
    const cq_segment *segment = &w->view.segment;
    cqk_country_match state;
    uint32_t at = m->first + 2;
    if (at >= m->last || !text_is(segment, m->first, heads, CQK_COUNT(heads)))
        return false;
    at += cqk_token_is(segment, at, CQ_STR("the"));
    return cqk_country_at(w->model->countries, segment, at, &state) &&
           state.form == CQK_COUNTRY_NAME && at + state.tokens == m->last;
}

/* "Officer in Charge of Economic Organization | Affairs": the matter of a post. */
static bool before_affairs(const agency_worker *w, const mention *m)
{
    static const char *const matters[] = {"Matters", "Questions"};
    if (cqk_token_is(&w->view.segment, m->last, CQ_STR("Affairs")))
        return true; /* "Minister of Foreign Affairs and CARICOM | Affairs" */
    return text_is(&w->view.segment, m->last, matters, CQK_COUNT(matters)) &&
           m->source == NO_SOURCE;
}

/* "THE WHITE HOUSE, July 11, 2022", "at the Quai d'Orsay": a place. */
static bool is_building(const agency_worker *w, const mention *m)
{
    static const char *const houses[] = {"White", "WHITE"};
    static const char *const at[] = {"at", "At"};
    const cq_segment *s = &w->view.segment;
    bool white = m->last == m->first + 2 && text_is(s, m->first, houses, CQK_COUNT(houses));
    if (white && cqk_shape(s, m->first, CQ_SHAPE_UPPER_ALL) && m->first <= 1)
        return cqk_token_is(s, m->last, CQ_STR(","));
    bool quai = text_is(s, m->first, (const char *const[]){"Quai", "quai"}, 2);
    if (quai && m->first > 0 &&
        (text_is(s, m->first - 1, at, CQK_COUNT(at)) || cqk_token_is(s, m->first - 1, CQ_STR(","))))
        return true; /* "Held at Quai d'Orsay", "M. Pichon's Room, Quai d'Orsay" */
    bool downing = cqk_token_is(s, m->last - 1, CQ_STR("Street"));
    if (downing && m->first > 0 && text_is(s, m->first - 1, at, CQK_COUNT(at)))
        return true; /* "held at 10 Downing Street, S.W.1" */
    return (white || quai) && m->first >= 2 && cqk_token_is(s, m->first - 1, CQ_STR("the")) &&
           text_is(s, m->first - 2, at, CQK_COUNT(at));
}

/* "the Parliament", "this Parliament": a bare head; "laid before Parliament" is a name. "Act of |
 * Parliament", "Member of | Parliament": one word with it. */
static bool is_bare_parliament(const agency_worker *w, const mention *m)
{
    static const char *const names[] = {"Parliament", "parliament", "PARLIAMENT"};
    static const char *const fronts[] = {
        "by",        "to",        "before",   "in",     "from",     "through",  "that",
        "when",      "and",       "with",     "for",    "until",    "upon",     "towards",
        "of",        "if",        "as",       "which",  "told",     "informed", "tell",
        "inform",    "assured",   "advised",  "asked",  "asks",     "ask",      "dissolved",
        "dissolve",  "prorogued", "summoned", "summon", "recalled", "convened", "convoked",
        "addressed", "opened",    "over",     "into",   "where",    "because",  "but"};
    static const char *const things[] = {"Act",     "Acts",   "act",     "acts", "Member",
                                         "Members", "member", "members", "MP",   "Houses"};
    const cq_segment *s = &w->view.segment;
    if (m->last != m->first + 1 || !text_is(s, m->first, names, CQK_COUNT(names)))
        return false;
    if (!cqk_shape(s, m->first, CQ_SHAPE_LOWER) ||
        cqk_token_is(s, m->first, CQ_STR("parliament")) ||
        cqk_shape(s, m->last, CQ_SHAPE_UPPER_FIRST))
        return true;
    if (m->first == 0 || (s->tokens->shape[m->first] & CQ_SHAPE_SENTENCE_START))
        return false;
    return !text_is(s, m->first - 1, fronts, CQK_COUNT(fronts)) ||
           (m->first >= 2 && text_is(s, m->first - 2, things, CQK_COUNT(things)));
}

/* "each state has a | ministry of foreign affairs": in small letters anybody's. */
static bool is_indefinite(const agency_worker *w, const mention *m)
{
    static const char *const words[] = {"a", "an", "each", "every", "any", "no", "some"};
    const cq_segment *s = &w->view.segment;
    return m->source != NO_SOURCE && m->first > 0 && s->tokens->kind[m->first] == CQ_TOKEN_LETTER &&
           !cqk_shape(s, m->first, CQ_SHAPE_UPPER_FIRST) &&
           text_is(s, m->first - 1, words, CQK_COUNT(words));
}

/* "United | States\nGeneral Bliss": no States General. */
static bool is_behind_united(const agency_worker *w, const mention *m)
{
    return m->first > 0 && cqk_token_is(&w->view.segment, m->first, CQ_STR("States")) &&
           text_is(&w->view.segment, m->first - 1, (const char *const[]){"United", "UNITED"}, 2);
}

/* "NSC 167/2": a paper's number. */
static bool in_paper(const agency_worker *w, const mention *m)
{
    static const char *const series[] = {"NSC", "JCS", "OCB", "PPS", "NIE", "SNIE"};
    const cq_segment *s = &w->view.segment;
    return m->last == m->first + 1 && text_is(s, m->first, series, CQK_COUNT(series)) &&
           m->last < s->tokens->count && s->tokens->kind[m->last] == CQ_TOKEN_NUMBER;
}

/* "the 15th | ARF": a meeting of it. */
static bool is_counted(const agency_worker *w, const mention *m)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    const cq_segment *s = &w->view.segment;
    if (m->first == 0 || m->last != m->first + 1 || !cqk_shape(s, m->first, CQ_SHAPE_UPPER_ALL))
        return false;
    bool glued = cqk_touches(s, m->first - 1) && m->first >= 2;
    cq_str text = cqk_token(s, m->first - 1);
    bool digits = text.data[0] >= '0' && text.data[0] <= '9';
    if (glued && text_is(s, m->first - 1, endings, CQK_COUNT(endings)))
        return s->tokens->kind[m->first - 2] == CQ_TOKEN_NUMBER;
    return digits && text.len > 2 && text.data[text.len - 1] > '9';
}

/* "follow us on Twitter and | Facebook": a web site. */
static bool is_site(const agency_worker *w, const mention *m)
{
    static const char *const sites[] = {"Facebook", "Twitter",  "Instagram", "YouTube",
                                        "TikTok",   "LinkedIn", "WhatsApp"};
    static const char *const joins[] = {"on", "and", "via", ",",   "or",  "sur",
                                        "et", "en",  "y",   "auf", "und", "bei"};
    const cq_segment *s = &w->view.segment;
    return m->last == m->first + 1 && text_is(s, m->first, sites, CQK_COUNT(sites)) &&
           m->first > 0 && text_is(s, m->first - 1, joins, CQK_COUNT(joins));
}

/* "Secretary of the | Treasury": the title is one word with it. */
static bool in_secretary(const agency_worker *w, const mention *m)
{
    static const char *const departments[] = {"Treasury", "TREASURY", "Navy",    "NAVY",
                                              "Army",     "ARMY",     "Interior"};
    static const char *const titles[] = {"Secretary",      "SECRETARY",       "Secretaries",
                                         "Undersecretary", "Under-Secretary", "Secretaryship"};
    const cq_segment *s = &w->view.segment;
    return m->first >= 3 && text_is(s, m->first, departments, CQK_COUNT(departments)) &&
           (cqk_token_is(s, m->first - 1, CQ_STR("the")) ||
            cqk_token_is(s, m->first - 1, CQ_STR("THE"))) &&
           text_is(s, m->first - 3, titles, CQK_COUNT(titles));
}

/* "Secretario de | Gobernación de México": the matter of a post. */
static bool in_secretario(const agency_worker *w, const mention *m)
{
    static const char *const posts[] = {"Secretario", "secretario",    "Secretaria",
                                        "secretaria", "Subsecretario", "subsecretario"};
    const cq_segment *s = &w->view.segment;
    return m->source == NO_SOURCE && m->first >= 2 && cqk_token_is(s, m->first - 1, CQ_STR("de")) &&
           text_is(s, m->first - 2, posts, CQK_COUNT(posts)) &&
           cqk_token_is(s, m->first, CQ_STR("Gobernación"));
}

/* "Président du | Conseil des ministres": the title of the head of government, one word with it. */
static bool in_premier(const agency_worker *w, const mention *m)
{
    static const char *const posts[] = {"Président",  "président",  "Vice-président",
                                        "Presidente", "presidente", "PRÉSIDENT",
                                        "PRESIDENTE", "présidence", "Présidence"};
    static const char *const joins[] = {"du", "del", "DU", "DEL"};
    static const char *const councils[] = {"Conseil", "Consejo", "CONSEIL", "CONSEJO"};
    static const char *const ministers[] = {"ministres", "Ministres", "Ministros",
                                            "ministros", "MINISTRES", "MINISTROS"};
    const cq_segment *s = &w->view.segment;
    return m->first >= 2 && m->last == m->first + 3 &&
           text_is(s, m->first, councils, CQK_COUNT(councils)) &&
           text_is(s, m->first + 2, ministers, CQK_COUNT(ministers)) &&
           text_is(s, m->first - 1, joins, CQK_COUNT(joins)) &&
           text_is(s, m->first - 2, posts, CQK_COUNT(posts));
}

/* "Chief of | Defence Staff": a post. */
static bool in_chief(const agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    uint32_t of = m->first - (m->first > 0 && cqk_token_is(s, m->first - 1, CQ_STR("the")));
    return cqk_token_is(s, m->last - 1, CQ_STR("Staff")) && of >= 2 &&
           cqk_token_is(s, of - 1, CQ_STR("of")) &&
           (cqk_token_is(s, of - 2, CQ_STR("Chief")) || cqk_token_is(s, of - 2, CQ_STR("Chiefs")));
}

/* "Bundesrat | Didier Burkhalter", "Nationalrat Müller": a member of it. */
static bool is_councillor(const agency_worker *w, const mention *m)
{
    static const char *const councils[] = {"Bundesrat", "Nationalrat", "Ständerat", "Stadtrat",
                                           "Regierungsrat"};
    const cq_segment *s = &w->view.segment;
    return m->last == m->first + 1 && text_is(s, m->first, councils, CQK_COUNT(councils)) &&
           m->last < s->tokens->count && s->tokens->kind[m->last] == CQ_TOKEN_LETTER &&
           cqk_shape(s, m->last, CQ_SHAPE_UPPER_FIRST | CQ_SHAPE_SPACE_BEFORE) &&
           !cqk_shape(s, m->last, CQ_SHAPE_SENTENCE_START | CQ_SHAPE_UPPER_ALL);
}

/* "M. | Renault", "Herrn | Siemens": a person of the company's name. */
static bool is_bearer(const agency_worker *w, const mention *m)
{
    static const char *const titles[] = {"M",  "MM",  "Mme",  "Mlle",  "Mr",   "Mrs",   "Ms",
                                         "Sr", "Sra", "Herr", "Herrn", "Frau", "señor", "señora"};
    const cq_segment *s = &w->view.segment;
    uint32_t before = m->first;
    if (m->last != m->first + 1 || before == 0)
        return false;
    before -= before > 1 && cqk_token_is(s, before - 1, CQ_STR("."));
    return text_is(s, before - 1, titles, CQK_COUNT(titles)) &&
           cqk_shape(s, m->first, CQ_SHAPE_SPACE_BEFORE);
}

/* "Foreign Ministry Spokesperson", "Chatham House rules", "Department of State Bulletin": one word
 * with what follows. */
static bool before_tail(const agency_worker *w, const mention *m)
{
    static const char *const spokes[] = {"Spokesperson", "Spokesman", "Spokeswoman",
                                         "Spokespersons"};
    static const char *const rules[] = {"rule", "rules", "Rule", "Rules"};
    static const char *const papers[] = {"Bulletin", "Yearbook", "Handbook", "Newsletter"};
    const cq_segment *segment = &w->view.segment;
    if (cqk_token_is(segment, m->last, CQ_STR("Staff")) &&
        cqk_token_is(segment, m->last + 1, CQ_STR("Secretary")))
        return true; /* "the White House | Staff Secretary" */
    if (cqk_token_is(segment, m->last, CQ_STR("development")) &&
        cqk_token_is(segment, m->last + 1, CQ_STR("decade")))
        return true; /* "the fourth United Nations development decade" */
    if (text_is(segment, m->last, rules, CQK_COUNT(rules)) ||
        text_is(segment, m->last, papers, CQK_COUNT(papers)) ||
        (m->source == NO_SOURCE && text_is(segment, m->last - 1, papers, CQK_COUNT(papers))))
        return true;
    return cqk_token_is(segment, m->last - 1, CQ_STR("Ministry")) &&
           text_is(segment, m->last, spokes, CQK_COUNT(spokes));
}

/* "Москва, Кремль", "встреча в Кремле": a place; but "в Кремле сообщили". */
static bool is_place(const agency_worker *w, const mention *m)
{
    static const char *const names[] = {"Кремль", "Кремле", "Кремля"};
    static const char *const in[] = {"в", "В", "во", "из", "у", "стен", "территории"};
    static const char *const said[] = {"сообщили", "заявили",      "считают", "отметили",
                                       "ответили", "подтвердили",  "назвали", "прокомментировали",
                                       "уверены",  "надеются",     "ожидают", "опровергли",
                                       "сказали",  "рассчитывают", "не",      "пояснили"};
    const cq_segment *segment = &w->view.segment;
    if (m->last != m->first + 1 || !text_is(segment, m->first, names, CQK_COUNT(names)) ||
        m->first == 0)
        return false;
    if (cqk_token_is(segment, m->first - 1, CQ_STR(",")))
        return m->first >= 2 && (cqk_token_is(segment, m->first - 2, CQ_STR("Москва")) ||
                                 cqk_token_is(segment, m->first - 2, CQ_STR("Москве")));
    return text_is(segment, m->first - 1, in, CQK_COUNT(in)) &&
           !text_is(segment, m->last, said, CQK_COUNT(said));
}

/* "AU TITRE DE", "UN ACUERDO": small words of a heading in French or Spanish. */
static bool is_small_word(const agency_worker *w, const mention *m)
{
    static const char *const words[] = {"AU", "UN"};
    cq_str spoken = w->document->fact(w->document, "document.language");
    return m->last == m->first + 1 &&
           text_is(&w->view.segment, m->first, words, CQK_COUNT(words)) &&
           (cqk_is(spoken, "fr") || cqk_is(spoken, "es"));
}

/* "FIRST YEAR", "FIRST SERIES": the ordinal, in a line of capitals. */
static bool is_loud_ordinal(const agency_worker *w, const mention *m)
{
    enum { WORD_MIN = 4 };
    const cq_segment *segment = &w->view.segment;
    return m->last == m->first + 1 && cqk_token_is(segment, m->first, CQ_STR("FIRST")) &&
           m->last < segment->tokens->count && segment->tokens->kind[m->last] == CQ_TOKEN_LETTER &&
           cqk_shape(segment, m->last, CQ_SHAPE_UPPER_ALL) &&
           cqk_token(segment, m->last).len >= WORD_MIN;
}

/* 日墨EPA: an economic partnership agreement in Japanese, but 米EPA. */
static bool is_agreement(const agency_worker *w, const mention *m)
{
    const cq_segment *segment = &w->view.segment;
    return w->kana > 0 && m->last == m->first + 1 && !m->bound &&
           cqk_token_is(segment, m->first, CQ_STR("EPA")) &&
           (m->first == 0 || !cqk_token_is(segment, m->first - 1, CQ_STR("米")));
}

bool agency_rejected(const agency_worker *w, const mention *m)
{
    uint8_t kind = w->view.segment.tokens->kind[m->first];
    if (in_address(w, m) || in_symbol(w, m) || in_count(w, m))
        return true;
    if (kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_KATAKANA)
        return before_cjk_instrument(w, m) || is_post(w, m) || in_title_marks(w, m) ||
               is_straddled(w, m) || is_member(w, m) || is_residence(w, m);
    if (kind == CQ_TOKEN_HANGUL)
        return before_korean_instrument(w, m);
    return is_small_word(w, m) || is_loud_ordinal(w, m) || is_bare_parliament(w, m) ||
           is_indefinite(w, m) || is_behind_united(w, m) || is_agreement(w, m) || is_place(w, m) ||
           is_building(w, m) || in_paper(w, m) || is_counted(w, m) || is_site(w, m) ||
           in_secretary(w, m) || in_secretario(w, m) || in_premier(w, m) || in_chief(w, m) ||
           is_councillor(w, m) || is_bearer(w, m) || before_tail(w, m) || before_instrument(w, m) ||
           after_instrument(w, m) || in_compound(w, m) || is_of_other(w, m) || in_portfolio(w, m) ||
           before_minister(w, m) || is_last_portfolio(w, m) || before_affairs(w, m) ||
           of_minister(w, m) || is_federal_state(w, m) || of_post(w, m) || agency_in_title(w, m) ||
           before_cjk_instrument(w, m);
}
