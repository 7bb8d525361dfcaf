/*
 * chinese.c - names in Chinese: a surname of the lexicon between a title, a verb of speaking and
 * the like.
 */
#include "eastern/eastern.h"

enum { FOREIGN_MIN = 4, LISTED_MAX = 80 };

/*
 * How many characters of given name stand behind a Chinese surname, at token i. Two, unless the
 * second is none, or begins what follows the name: a verb, a title, a small word.
 */
static uint32_t given_length(const person_worker *worker, uint32_t i)
{
    uint32_t tokens;
    if (!eastern_is_ideograph(worker, i) || !cqk_touches(worker->segment, i))
        return 0;
    if (!eastern_is_ideograph(worker, i + 1) || !cqk_touches(worker->segment, i + 1))
        return 1;
    uint32_t classes = eastern_word(worker, i + 1, &tokens);
    uint32_t next;
    bool joint = cqk_token_is(worker->segment, i + 1, CQ_STR("和"));
    bool with = cqk_token_is(worker->segment, i + 1, CQ_STR("同"));
    if ((joint || with) && cqk_touches(worker->segment, i + 2) &&
        (eastern_word(worker, i + 2, &next) & WORD_EAST_VERB) && (joint || next > 1))
        return 2; /* 魏凤和|将: a verb behind "and" is none */
    bool title = (classes & (WORD_EAST_TITLE | WORD_EAST_LINK)) && tokens > 1;
    /* 和 in 康京和、 ends the name, for nothing follows that it could join */
    bool verb = (classes & WORD_EAST_VERB) &&
                !(tokens == 1 && eastern_is_japanese(worker, i)) && /* 康京和長官 */
                (tokens > 1 || eastern_is_kind(worker, i + 2, CQ_TOKEN_IDEOGRAPH) ||
                 eastern_is_kind(worker, i + 2, CQ_TOKEN_NUMBER));
    return verb || title ? 1 : 2;
}

/* "会见王小明", "李大文和王小明": what stands in front calls for a person. */
static bool calls_for_name(const person_worker *worker, uint32_t i)
{
    static const cq_str verbs[] = {CQ_STR_INIT("会见"), CQ_STR_INIT("會見"), CQ_STR_INIT("会晤"),
                                   CQ_STR_INIT("會晤"), CQ_STR_INIT("接见"), CQ_STR_INIT("接見"),
                                   CQ_STR_INIT("陪同"), CQ_STR_INIT("任命"), CQ_STR_INIT("授权"),
                                   CQ_STR_INIT("授權"), CQ_STR_INIT("提名"), CQ_STR_INIT("拜会"),
                                   CQ_STR_INIT("拜會"), CQ_STR_INIT("致电"), CQ_STR_INIT("致電")};
    static const cq_str joins[] = {CQ_STR_INIT("、"), CQ_STR_INIT("和"), CQ_STR_INIT("及"),
                                   CQ_STR_INIT("与"), CQ_STR_INIT("與"), CQ_STR_INIT("同")};
    for (size_t k = 0; k < CQK_COUNT(joins) && i > 0 && worker->reported + 1 == i; k++)
        if (cqk_token_is(worker->segment, i - 1, joins[k]))
            return true;
    for (size_t k = 0; k < CQK_COUNT(verbs) && i > 1; k++)
        if (cqk_equal(cqk_tokens(worker->segment, i - 2, i), verbs[k]))
            return true;
    return false;
}

/* "主管的谢锋副部长", "由王毅部长": what stands in front belongs to no name. */
bool eastern_follows_small_word(const person_worker *worker, uint32_t i)
{
    static const char words[] =
        "的由在与與同和对對经經请請向跟让讓及以到据據给給为為被告晤偕谒謁嘱囑询詢派邀";
    cq_str word = i > 0 ? cqk_token(worker->segment, i - 1) : (cq_str){NULL, 0};
    for (size_t k = 0; k + SYLLABLE < sizeof words && word.len == SYLLABLE; k += SYLLABLE)
        if (memcmp(words + k, word.data, SYLLABLE) == 0)
            return true;
    return false;
}

/* 米中外相会談, 中越外长: the characters stand for countries. */
static bool is_countries(const person_worker *worker, uint32_t first, uint32_t last)
{
    for (uint32_t k = first; k < last; k++) {
        cqk_country_match country;
        if (!cqk_country_at(worker->model->countries, worker->segment, k, &country) ||
            country.form != CQK_COUNTRY_SHORT)
            return false;
    }
    return true;
}

/* 时|任中国国家主席, 应泰国总理: does the name of a country begin behind the first character? */
static bool holds_country(const person_worker *worker, uint32_t i, uint32_t last)
{
    cqk_country_match country;
    for (uint32_t k = i + 1; k < last; k++)
        if (cqk_country_at(worker->model->countries, worker->segment, k, &country) &&
            country.form == CQK_COUNTRY_NAME && country.tokens > 1)
            return true;
    return false;
}

/* 「江陳會談」, 辜汪會談: talks that two surnames gave their name, or anything between quotation
 * marks. */
static bool names_talks(const person_worker *worker, uint32_t i, uint32_t last)
{
    static const char *const talks[] = {"會", "会"};
    static const char *const ends[] = {"談", "谈", "晤"};
    static const char *const closing[] = {"」", "”", "』"};
    const cq_segment *segment = worker->segment;
    uint32_t words;
    bool surnames = last == i + 2 && (eastern_word(worker, i + 1, &words) & WORD_HANZI);
    if (surnames && cqk_token_in(segment, last, talks, CQK_COUNT(talks)) &&
        cqk_token_in(segment, last + 1, ends, CQK_COUNT(ends)))
        return true;
    return i > 0 && last + 2 < segment->tokens->count &&
           cqk_token_in(segment, last, talks, CQK_COUNT(talks)) &&
           cqk_token_in(segment, last + 1, ends, CQK_COUNT(ends)) &&
           cqk_token_in(segment, last + 2, closing, CQK_COUNT(closing));
}

/* 駐巴拉圭大使館|周麟大使: does the name of a body end in front of token i? */
static bool is_behind_body(const person_worker *worker, uint32_t i)
{
    static const char *const bodies[] = {"使館",     "使馆",   "辦事處", "办事处",
                                         "代表處",   "代表处", "代表團", "代表团",
                                         "總領事館", "总领馆", "總署"};
    uint32_t words;
    for (size_t k = 0; k < CQK_COUNT(bodies); k++) {
        uint32_t length = (uint32_t)strlen(bodies[k]) / SYLLABLE;
        if (i > length && cqk_is(cqk_tokens(worker->segment, i - length, i), bodies[k]))
            return !(eastern_word(worker, i, &words) && words > 1);
    }
    return false;
}

/* 于|上海: a preposition that is also a surname, in front of a town. */
static bool is_preposition(const person_worker *worker, uint32_t i, uint32_t last)
{
    static const char *const words[] = {"于", "於", "应", "應", "由", "经", "向"};
    return cqk_token_in(worker->segment, i, words, CQK_COUNT(words)) &&
           eastern_is_place(worker, i + 1, last);
}

/* 王毅|就“中国外交政策”回答: a preposition in front of what is quoted ends no name. */
static bool ends_in_preposition(const person_worker *worker, uint32_t last)
{
    static const char *const words[] = {"就", "在", "对", "對", "将", "將",
                                        "向", "与", "與", "把", "以"};
    static const char *const quotes[] = {"“", "「", "『", "《", "\""};
    return cqk_token_in(worker->segment, last - 1, words, CQK_COUNT(words)) &&
           cqk_token_in(worker->segment, last, quotes, CQK_COUNT(quotes));
}

/* 馬毛島, 金門縣: what the last character says is a place, no given name ends so. */
static bool ends_in_place(const person_worker *worker, uint32_t last)
{
    static const char *const places[] = {"島", "岛", "縣", "县"};
    return cqk_token_in(worker->segment, last - 1, places, CQK_COUNT(places));
}

/* "电(管娜)", "訊（李大文）": who wrote a report, in parentheses behind its dateline. */
static bool is_in_dateline(const person_worker *worker, uint32_t i, uint32_t last)
{
    static const char *const wires[] = {"电", "電", "讯", "訊"};
    static const char *const opening[] = {"(", "（"};
    static const char *const closing[] = {")", "）"};
    return i > 1 && cqk_token_in(worker->segment, i - 1, opening, CQK_COUNT(opening)) &&
           cqk_token_in(worker->segment, last, closing, CQK_COUNT(closing)) &&
           cqk_token_in(worker->segment, i - 2, wires, CQK_COUNT(wires));
}

/* "随员有|李大文、": a title, and a verb between it and the names. */
static bool is_told_of(const person_worker *worker, uint32_t i, uint32_t last)
{
    static const char *const verbs[] = {"有", "为", "為", "是", "系", "係"};
    return i > 1 && cqk_token_in(worker->segment, i - 1, verbs, CQK_COUNT(verbs)) &&
           eastern_ends_phrase(worker, i - 1, WORD_EAST_FRONT) && eastern_ends(worker, last);
}

/* A Chinese name from surname [i, i + tokens) to `last`, by what stands around it. */
static bool is_hanzi_name(const person_worker *worker, uint32_t i, uint32_t tokens, uint32_t last,
                          const char **rule)
{
    uint32_t words;
    uint32_t behind = eastern_word(worker, last, &words);
    uint32_t title;
    bool front = eastern_ends_phrase(worker, i, WORD_EAST_FRONT);
    bool separate = eastern_begins(worker, i);
    bool japanese = eastern_is_japanese(worker, i);
    uint32_t link;
    uint32_t inside = eastern_word(worker, i + tokens, &link);
    cqk_country_match country;
    if (eastern_is_of_a_body(worker, i + tokens, last) || is_countries(worker, i, last) ||
        names_talks(worker, i, last) || holds_country(worker, i, last) ||
        is_preposition(worker, i, last) || ends_in_preposition(worker, last) ||
        ends_in_place(worker, last) ||
        (link > 1 && (inside & (WORD_EAST_LINK | WORD_EAST_TITLE))) ||
        (link > 1 && i + tokens + link >= last && (inside & WORD_EAST_VERB)) || /* 席|特派 */
        (cqk_country_at(worker->model->countries, worker->segment, i, &country) &&
         country.form == CQK_COUNTRY_NAME))
        return false;
    *rule = "name-title";
    bool apart = separate ||
                 (!japanese && (last - i - tokens == 2 || eastern_follows_small_word(worker, i) ||
                                is_behind_body(worker, i)));
    if (apart && eastern_reaches_title(worker, last, &title) && (japanese || title == last))
        return true;
    *rule = "title-name";
    uint32_t run = eastern_foreign_run(worker, i);
    if (front && !japanese && (run < FOREIGN_MIN + i || run <= last) &&
        eastern_past_reign(worker, run) == run)
        return true; /* not 古特雷|斯 */
    *rule = "byline";
    if (!japanese && is_in_dateline(worker, i, last))
        return true;
    *rule = "called-for";
    if (!japanese && is_told_of(worker, i, last))
        return true;
    if (!japanese && calls_for_name(worker, i) &&
        (eastern_ends(worker, last) || (behind & (WORD_EAST_VERB | WORD_EAST_TITLE)) ||
         cqk_token_is(worker->segment, last, CQ_STR("的"))))
        return true;
    *rule = "name-verb";
    bool acts = (behind & WORD_TOLD) || !(behind & WORD_EAST_STOP);
    uint32_t next;
    if (separate && !japanese && (behind & WORD_EAST_VERB) && !acts &&
        (eastern_word(worker, last + words, &next) & WORD_TOLD) && next > 1)
        return true; /* 刘为民最后宣布 */
    return separate && !japanese && (behind & WORD_EAST_VERB) && acts && words > 1;
}

/* Do ideographs that touch stand at token i, and the end of the parentheses behind them? */
static bool ends_list(const person_worker *worker, uint32_t i)
{
    uint32_t last = i + 1;
    while (eastern_is_ideograph(worker, last) && cqk_touches(worker->segment, last))
        last++;
    return cqk_token_is(worker->segment, last, CQ_STR(")")) ||
           cqk_token_is(worker->segment, last, CQ_STR("）"));
}

/* "参加会谈的中方有：", "成员如下：": do words that announce a list of people end in front of the
 * colon at token i? */
static bool lists_people(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {"参加", "參加", "出席", "在座", "陪同", "成员", "成員",
                                        "代表", "人员", "人員", "名单", "名單", "中方", "日方"};
    enum { REACH = 14 };
    if (i < 2 || !(cqk_token_is(worker->segment, i - 1, CQ_STR("有")) ||
                   cqk_token_is(worker->segment, i - 1, CQ_STR("为")) ||
                   cqk_token_is(worker->segment, i - 1, CQ_STR("為")) ||
                   cqk_token_is(worker->segment, i - 1, CQ_STR("下"))))
        return false;
    for (uint32_t k = i - 1; k > 0 && i - k < REACH && eastern_is_ideograph(worker, k - 1); k--)
        for (size_t w = 0; w < CQK_COUNT(words) && k > 1; w++)
            if (cqk_is(cqk_tokens(worker->segment, k - 2, k), words[w]))
                return true;
    return false;
}

/*
 * "出席：王小明（主席）、李大文": token i begins an item of a list behind a label and a colon, and
 * the item is a surname with one or two characters.
 */
static bool is_listed(const person_worker *worker, uint32_t i)
{
    static const cq_str marks[] = {CQ_STR_INIT("、"), CQ_STR_INIT("（"), CQ_STR_INIT("）"),
                                   CQ_STR_INIT("("),  CQ_STR_INIT(")"),  CQ_STR_INIT("，")};
    const cq_segment *segment = worker->segment;
    for (uint32_t k = i; k > 0 && i - k < LISTED_MAX; k--) {
        if (cqk_token_is(segment, k - 1, CQ_STR("：")) || cqk_token_is(segment, k - 1, CQ_STR(":")))
            return eastern_ends_phrase(worker, k - 1, WORD_EAST_LABEL) ||
                   lists_people(worker, k - 1);
        bool mark = false;
        for (size_t m = 0; m < CQK_COUNT(marks); m++)
            mark |= cqk_token_is(segment, k - 1, marks[m]);
        if (!mark && (k == i ? !cqk_shape(segment, i, CQ_SHAPE_SPACE_BEFORE)
                             : !eastern_is_ideograph(worker, k - 1)))
            return false;
        if (k == i && !mark && eastern_ends_phrase(worker, i, WORD_EAST_LABEL) &&
            !eastern_ends_phrase(worker, i, WORD_EAST_TITLE))
            return true; /* 摄影 王达 */
        if (k == i && !mark && worker->reported == i && ends_list(worker, i))
            return true; /* (记者 黄钰钦 曾玥) */
        if (k == i &&
            (cqk_token_is(segment, k - 1, marks[1]) || cqk_token_is(segment, k - 1, marks[3])))
            return false;
    }
    return false;
}

/* Does the item of a list end as bodies and posts do? 林郁方, 邱議瑩 are names where they stand
 * alone. */
static bool ends_as_body(const person_worker *worker, uint32_t last)
{
    static const char *const ends[] = {"部", "局", "司", "院", "会", "會", "党", "黨", "處",
                                       "处", "署", "課", "课", "室", "組", "组", "團", "团",
                                       "長", "长", "員", "员", "官", "席", "議", "议"};
    return cqk_token_in(worker->segment, last - 1, ends, CQK_COUNT(ends));
}

static bool listed(person_worker *worker, uint32_t i, uint32_t tokens)
{
    uint32_t last = i + tokens;
    if (!eastern_begins(worker, i))
        return false;
    while (eastern_is_ideograph(worker, last) &&
           !cqk_shape(worker->segment, last, CQ_SHAPE_SPACE_BEFORE) &&
           !cqk_shape(worker->segment, last, CQ_SHAPE_LINE_BEFORE))
        last++;
    if (eastern_is_middle_dot(worker, last))
        return false; /* 艾力更·依明巴海 */
    uint32_t given = last - i - tokens;
    /* 黃 仁: a name of two characters is spread over the width of three */
    if (given == 0 && eastern_is_ideograph(worker, last) &&
        !eastern_is_ideograph(worker, last + 1) &&
        !cqk_shape(worker->segment, last, CQ_SHAPE_LINE_BEFORE))
        given = (++last) - i - tokens;
    else if (given == 0 && eastern_is_ideograph(worker, last) &&
             cqk_shape(worker->segment, last + 1, CQ_SHAPE_SPACE_BEFORE) &&
             worker->segment->tokens->start[last] == worker->segment->tokens->end[last - 1] + 1)
        given = (++last) - i - tokens;
    cqk_country_match country;
    if (given == 0 || given > 2 || ends_as_body(worker, last) ||
        (given < 2 && eastern_is_of_a_body(worker, i + tokens, last)) || !is_listed(worker, i) ||
        eastern_is_place(worker, i, last) ||
        (cqk_country_at(worker->model->countries, worker->segment, i, &country) &&
         country.form == CQK_COUNTRY_NAME))
        return false;
    eastern_report(worker, i, last, (cq_str){NULL, 0}, "list");
    return true;
}

/* Surnames of Koreans and Chinese that are no other word in Japanese: 李本部長. */
static bool is_plain_surname(const person_worker *worker, uint32_t i)
{
    static const cq_str surnames[] = {CQ_STR_INIT("李"), CQ_STR_INIT("朴"), CQ_STR_INIT("崔"),
                                      CQ_STR_INIT("鄭"), CQ_STR_INIT("姜"), CQ_STR_INIT("趙"),
                                      CQ_STR_INIT("尹"), CQ_STR_INIT("張"), CQ_STR_INIT("王"),
                                      CQ_STR_INIT("劉"), CQ_STR_INIT("陳"), CQ_STR_INIT("楊"),
                                      CQ_STR_INIT("呉"), CQ_STR_INIT("徐"), CQ_STR_INIT("孫"),
                                      CQ_STR_INIT("胡"), CQ_STR_INIT("郭"), CQ_STR_INIT("曹")};
    for (size_t k = 0; k < CQK_COUNT(surnames); k++)
        if (cqk_token_is(worker->segment, i, surnames[k]))
            return true;
    return false;
}

/* "主  席：江召集委員啟臣": in minutes of Taiwan the title parts surname and given name. Where the
 * given name ends; i: none stands there. */
static uint32_t past_parted_given(const person_worker *worker, uint32_t surname, uint32_t i)
{
    uint32_t words;
    uint32_t last = i;
    while (eastern_is_ideograph(worker, last) && cqk_touches(worker->segment, last) && last < i + 3)
        last++;
    bool apart = surname == 0 || cqk_shape(worker->segment, surname, CQ_SHAPE_SPACE_BEFORE) ||
                 cqk_token_is(worker->segment, surname - 1, CQ_STR("：")) ||
                 cqk_token_is(worker->segment, surname - 1, CQ_STR(":")) ||
                 cqk_token_is(worker->segment, surname - 1, CQ_STR("、"));
    bool ends = last >= worker->segment->tokens->count ||
                cqk_shape(worker->segment, last, CQ_SHAPE_SPACE_BEFORE) ||
                !eastern_is_ideograph(worker, last);
    if (last != i + 2 || !apart || !ends || ends_as_body(worker, last) ||
        (eastern_word(worker, i, &words) && words > 1))
        return i;
    return last;
}

/* "王部长说", "陳次長表示": a surname alone in front of a title, with nothing before it. */
static bool surname_before_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    uint32_t last = i + tokens;
    uint32_t title;
    uint32_t classes = eastern_word(worker, last, &title);
    static const char *const prepositions[] = {"应", "應", "由", "经", "于", "於"};
    if (tokens == 1 && cqk_token_in(worker->segment, i, prepositions, CQK_COUNT(prepositions)))
        return false; /* 应|国家主席邀请 */
    bool heads = eastern_heads_known_name(worker, i, last);
    bool known = !eastern_is_japanese(worker, i) || heads || is_plain_surname(worker, i);
    bool apart = eastern_begins(worker, i) ||
                 (!eastern_is_japanese(worker, i) && eastern_follows_small_word(worker, i));
    if ((!apart && (!heads || eastern_is_japanese(worker, i))) || !known ||
        !(classes & WORD_EAST_TITLE) || (classes & WORD_EAST_STOP) || title < 2 ||
        !cqk_touches(worker->segment, last))
        return false;
    uint32_t whole = past_parted_given(worker, i, last + title);
    eastern_report(worker, i, whole > last + title ? whole : last, eastern_title_text(worker, last),
                   "name-title");
    return true;
}

/* "赵首先感谢", "赵表示": the surname of somebody the document names, in front of what people do.
 */
static bool lone_surname(person_worker *worker, uint32_t i, uint32_t tokens)
{
    uint32_t words;
    uint32_t next;
    cqk_country_match country;
    uint32_t last = i + tokens;
    uint32_t behind = eastern_word(worker, last, &words);
    bool acts = (behind & WORD_TOLD) || ((behind & WORD_EAST_VERB) &&
                                         (eastern_word(worker, last + words, &next) & WORD_TOLD));
    if (!acts || words < 2 || !eastern_begins(worker, i) || eastern_is_japanese(worker, i) ||
        !cqk_touches(worker->segment, last) || !eastern_heads_known_name(worker, i, last) ||
        cqk_country_at(worker->model->countries, worker->segment, i, &country))
        return false;
    eastern_report(worker, i, last, (cq_str){NULL, 0}, "name-verb");
    return true;
}

/* "局長劉吳惠蘭": a married woman's two surnames and her given name, behind a title and closed. */
static bool double_surname(person_worker *worker, uint32_t i)
{
    enum { NAME = 4 };
    uint32_t words;
    uint32_t last = i + NAME;
    static const char *const surnames[] = {
        "吳", "吴", "鄭", "郑", "馮", "冯", "徐", "劉", "刘", "范", "李", "麥", "陳", "陈",
        "梁", "黃", "黄", "張", "张", "葉", "林", "何", "王", "羅", "周", "郭", "鄧", "蔡",
        "許", "馬", "胡", "蘇", "廖", "余", "楊", "謝", "朱", "曾", "盧", "關", "潘", "呂"};
    if (!eastern_ends_phrase(worker, i, WORD_EAST_FRONT) || eastern_is_japanese(worker, i) ||
        !cqk_token_in(worker->segment, i, surnames, CQK_COUNT(surnames)) ||
        !cqk_token_in(worker->segment, i + 1, surnames, CQK_COUNT(surnames)))
        return false;
    for (uint32_t k = i; k < last; k++) {
        uint32_t classes = eastern_word(worker, k, &words);
        if (!eastern_is_ideograph(worker, k) || (k > i && !cqk_touches(worker->segment, k)) ||
            words > 1 || (k > i + 1 && (classes & WORD_EAST_VERB)))
            return false;
    }
    static const char *const joins[] = {"與", "与", "和", "在", "於", "表"};
    if (!eastern_ends(worker, last) &&
        !cqk_token_in(worker->segment, last, joins, CQK_COUNT(joins)))
        return false;
    if (eastern_foreign_run(worker, i) >= last || eastern_is_of_a_body(worker, i + 1, last))
        return false;
    eastern_report(worker, i, last, (cq_str){NULL, 0}, "title-name");
    return true;
}

bool eastern_hanzi(person_worker *worker, uint32_t i, uint32_t tokens)
{
    if (tokens == 1 && double_surname(worker, i))
        return true;
    if (lone_surname(worker, i, tokens))
        return true;
    /* 漁業署長|沙志一: not 長沙, the town */
    if (eastern_is_in_country(worker, i) && !eastern_ends_phrase(worker, i, WORD_EAST_FRONT))
        return false;
    if (listed(worker, i, tokens) || surname_before_title(worker, i, tokens))
        return true;
    for (uint32_t given = given_length(worker, i + tokens); given > 0; given--) {
        uint32_t last = i + tokens + given;
        bool whole = true;
        for (uint32_t k = i + 1; k < last; k++)
            whole &= eastern_is_ideograph(worker, k) && cqk_touches(worker->segment, k);
        const char *rule;
        uint32_t words;
        if (cqk_token_is(worker->segment, last - 1, CQ_STR("地")) ||
            cqk_token_is(worker->segment, last - 1, CQ_STR("的")) ||
            cqk_token_is(worker->segment, last - 1, CQ_STR("兩")) ||
            cqk_token_is(worker->segment, last - 1, CQ_STR("两")) ||
            (given > 1 && cqk_token_is(worker->segment, last - 1, CQ_STR("等"))))
            continue; /* 满意地指出, 向洵等, 顧、王兩專使 */
        bool joins = (cqk_token_is(worker->segment, last - 1, CQ_STR("和")) ||
                      cqk_token_is(worker->segment, last - 1, CQ_STR("同"))) &&
                     (eastern_word(worker, last, &words) & (WORD_EAST_VERB | WORD_EAST_TITLE));
        if (eastern_word(worker, last - 1, &words) & WORD_EAST_VERB && words == 1 && !joins &&
            !eastern_ends(worker, last))
            continue; /* 王毅|将: a small word, not the name's */
        if (eastern_is_place(worker, i, last))
            continue;
        if (whole && eastern_is_japanese(worker, i) && eastern_begins(worker, i) && given == 2 &&
            eastern_before_far_title(worker, i, last))
            return true; /* 金炳連アジア局長 */
        if (whole && is_hanzi_name(worker, i, tokens, last, &rule)) {
            eastern_report(worker, i, last, (cq_str){NULL, 0}, rule);
            return true;
        }
    }
    return false;
}

/* "岸田首相表示", "玄葉外相": in Chinese a Japanese surname of two characters and a title. */
static bool japanese_before_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    uint32_t title;
    uint32_t classes = eastern_word(worker, i + tokens, &title);
    if (tokens < 2 || !(eastern_begins(worker, i) || eastern_follows_small_word(worker, i)) ||
        !(classes & WORD_EAST_TITLE) || (classes & WORD_EAST_STOP) || title < 2 ||
        !cqk_touches(worker->segment, i + tokens) || eastern_is_place(worker, i, i + tokens))
        return false;
    eastern_report(worker, i, i + tokens, eastern_title_text(worker, i + tokens), "kanji-title");
    return true;
}

/* "村山富市、土井多贺子": a Japanese name of four or five characters, to a mark, on a list or in
 * front of its title. */
static bool japanese_whole(person_worker *worker, uint32_t i, uint32_t tokens)
{
    enum { GIVEN_MAX = 3 };
    static const char *const marks[] = {"、", "；", "。", "，", "和", "等", "及", "与", "與"};
    uint32_t last = i + tokens;
    uint32_t words;
    if (tokens < 2 || (!eastern_begins(worker, i) && !calls_for_name(worker, i)))
        return false;
    while (eastern_is_ideograph(worker, last) && last - i - tokens < GIVEN_MAX &&
           cqk_touches(worker->segment, last) &&
           !cqk_token_in(worker->segment, last, marks, CQK_COUNT(marks)) &&
           !((eastern_word(worker, last, &words) & WORD_EAST_TITLE) && words > 1))
        last++;
    uint32_t given = last - i - tokens;
    bool mark = cqk_token_in(worker->segment, last, marks, CQK_COUNT(marks));
    bool front =
        i > 0 && (cqk_token_is(worker->segment, i - 1, CQ_STR("、")) ||
                  cqk_token_is(worker->segment, i - 1, CQ_STR("：")) || calls_for_name(worker, i));
    bool list = mark && (front || cqk_token_is(worker->segment, last, CQ_STR("、")));
    bool titled = (eastern_word(worker, last, &words) & WORD_EAST_TITLE) && words > 1 &&
                  cqk_touches(worker->segment, last);
    if (given < 1 || given > GIVEN_MAX || (!list && !titled) ||
        eastern_is_of_a_body(worker, i + tokens, last) || eastern_is_place(worker, i, last))
        return false;
    for (uint32_t k = i + tokens; k < last; k++)
        if (eastern_word(worker, k, &words) && words > 1)
            return false;
    eastern_report(worker, i, last, (cq_str){NULL, 0}, "kanji-name");
    return true;
}

/*
 * "总理大臣田中角荣应邀", "大使佐藤正二参加了": a Japanese name in Chinese, two characters behind
 * its surname unless the second begins what follows.
 */
bool eastern_japanese_behind_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    if (japanese_before_title(worker, i, tokens) || japanese_whole(worker, i, tokens))
        return true;
    uint32_t given = given_length(worker, i + tokens);
    uint32_t last = i + tokens + given;
    static const cq_str ends_of[] = {CQ_STR_INIT("助"), CQ_STR_INIT("郎"), CQ_STR_INIT("介"),
                                     CQ_STR_INIT("雄"), CQ_STR_INIT("夫"), CQ_STR_INIT("卫")};
    for (size_t k = 0; k < CQK_COUNT(ends_of) && given == 2 && tokens > 1; k++)
        if (cqk_token_is(worker->segment, last, ends_of[k])) {
            last++; /* 高碕达之助 */
            break;
        }
    static const cq_str single[] = {CQ_STR_INIT("岸"), CQ_STR_INIT("菅"), CQ_STR_INIT("林"),
                                    CQ_STR_INIT("森"), CQ_STR_INIT("辻"), CQ_STR_INIT("谷"),
                                    CQ_STR_INIT("堀"), CQ_STR_INIT("岡"), CQ_STR_INIT("冈")};
    bool one = false;
    for (size_t k = 0; k < CQK_COUNT(single) && given == 2; k++)
        one |= tokens == 1 && cqk_token_is(worker->segment, i, single[k]);
    if (given == 0 || (tokens < 2 && !one) ||
        !(eastern_ends_phrase(worker, i, WORD_EAST_FRONT) || calls_for_name(worker, i)) ||
        eastern_is_of_a_body(worker, i + tokens, last) || eastern_is_place(worker, i, last))
        return false;
    eastern_report(worker, i, last, (cq_str){NULL, 0}, "title-name");
    return true;
}

/* "全斗煥大統領": a surname that is a word elsewhere, two characters more and a long title. */
bool eastern_three_before_title(person_worker *worker, uint32_t i)
{
    uint32_t last = i + 3;
    uint32_t tokens;
    for (uint32_t k = i; k < last; k++)
        if (!eastern_is_ideograph(worker, k) || (k > i && eastern_word(worker, k, &tokens)))
            return false;
    if (!eastern_begins(worker, i) || !(eastern_word(worker, last, &tokens) & WORD_EAST_TITLE) ||
        tokens < 2 || eastern_is_of_a_body(worker, i + 1, last))
        return false;
    eastern_report(worker, i, last, eastern_title_text(worker, last), "name-title");
    return true;
}
