/*
 * cjk_state.c - states in Japanese and Chinese names of bodies: pairs by one character each, lists,
 * names joined by a mark, provinces.
 */
#include "names/cjk.h"

/* 中越, 日豪: two countries by one character each. */
bool agency_cjk_is_pair(const cjk_reader *r, uint32_t i, uint32_t stem)
{
    cqk_country_match a;
    cqk_country_match b;
    const cqk_countries *countries = r->w->model->countries;
    if (i + 3 >= stem || !cqk_country_at(countries, r->s, i, &a) || a.tokens != 1 ||
        a.form != CQK_COUNTRY_SHORT || !cqk_country_at(countries, r->s, i + 1, &b))
        return false;
    bool joint = cjk_is_one(r, i + 2, "联聯") && cjk_is_one(r, i + 3, "合"); /* 中苏|联合 */
    return joint || (b.tokens == 1 && b.form == CQK_COUNTRY_SHORT);
}

/* The country that begins nearest in front of the suffix; the run begins there. */
uint32_t agency_cjk_last_country(const cjk_reader *r, uint32_t first, uint32_t stem)
{
    uint32_t begin = first;
    for (uint32_t i = first; i < stem; i++) {
        cqk_country_match match;
        if (agency_cjk_is_pair(r, i, stem)) {
            begin = i;
            i++;
            continue;
        }
        bool region = i > 0 && cjk_is_one(r, i, "蒙") && cjk_is_one(r, i - 1, "内內");
        if (!region && cqk_country_at(r->w->model->countries, r->s, i, &match) &&
            match.form == CQK_COUNTRY_NAME && i + match.tokens <= stem) {
            begin = i;
            i += match.tokens - 1;
        }
    }
    return begin;
}

/* The tokens of two states that begin at i, by one character each or by their names, joined by a
 * mark or "and" or by nothing; 0: there are not two. */
uint32_t agency_cjk_states_at(const cjk_reader *r, uint32_t i, uint32_t stem)
{
    cqk_country_match a;
    cqk_country_match b;
    const cqk_countries *countries = r->w->model->countries;
    if (agency_cjk_is_pair(r, i, stem))
        return 2;
    if (!cqk_country_at(countries, r->s, i, &a) || a.form != CQK_COUNTRY_NAME)
        return 0;
    uint32_t second = i + a.tokens;
    if (second < stem &&
        (cjk_is_one(r, second, "和与與及・—－–、") || cqk_token_is(r->s, second, CQ_STR("-")) ||
         cqk_token_is(r->s, second, CQ_STR("·"))))
        second++;
    if (second >= stem || !cqk_country_at(countries, r->s, second, &b) ||
        b.form != CQK_COUNTRY_NAME)
        return 0;
    return second + b.tokens - i;
}

static bool contains(cq_str text, const char *part)
{
    size_t len = strlen(part);
    for (size_t i = 0; i + len <= text.len; i++)
        if (memcmp(text.data + i, part, len) == 0)
            return true;
    return false;
}

/* 新疆维吾尔自治区水利厅: the first token of a province of China in [run, stem), which the name of
 * its body begins with; `stem`: there is none. */
uint32_t agency_cjk_province_in(const cjk_reader *r, uint32_t run, uint32_t stem)
{
    static const char *const names[] = {
        "天津",   "重庆",     "重慶",     "河北",     "山西",   "辽宁",   "遼寧",     "吉林",
        "黑龙江", "黑龍江",   "江苏",     "江蘇",     "浙江",   "安徽",   "福建",     "江西",
        "山东",   "山東",     "河南",     "湖北",     "湖南",   "广东",   "廣東",     "海南",
        "四川",   "贵州",     "貴州",     "云南",     "雲南",   "陕西",   "陝西",     "甘肃",
        "甘肅",   "青海",     "广西",     "廣西",     "西藏",   "内蒙古", "內蒙古",   "宁夏",
        "寧夏",   "新疆",     "北京",     "上海",     "香港",   "澳门",   "澳門",     "臺北",
        "台北",   "高雄",     "台湾省",   "臺灣省",   "广州",   "廣州",   "深圳",     "厦门",
        "廈門",   "南京",     "武汉",     "武漢",     "西安",   "成都",   "杭州",     "宁波",
        "寧波",   "青岛",     "青島",     "大连",     "大連",   "沈阳",   "瀋陽",     "哈尔滨",
        "哈爾濱", "长春",     "長春",     "济南",     "濟南",   "郑州",   "鄭州",     "长沙",
        "長沙",   "南昌",     "福州",     "泉州",     "昆明",   "贵阳",   "貴陽",     "南宁",
        "南寧",   "海口",     "三亚",     "三亞",     "苏州",   "蘇州",   "无锡",     "無錫",
        "温州",   "溫州",     "合肥",     "太原",     "兰州",   "蘭州",   "西宁",     "银川",
        "銀川",   "乌鲁木齐", "烏魯木齊", "呼和浩特", "拉萨",   "拉薩",   "珠海",     "汕头",
        "汕頭",   "烟台",     "煙台",     "威海",     "唐山",   "石家庄", "石家莊",   "丹东",
        "延边",   "延邊",     "桃园",     "桃園",     "台中",   "臺中",   "台南",     "臺南",
        "新北",   "基隆",     "新竹",     "花莲",     "花蓮",   "金门",   "金門",     "屏东",
        "屏東",   "拱北",     "黄埔",     "黃埔",     "满洲里", "滿洲里", "霍尔果斯", "绥芬河",
        "珲春",   "二连浩特", "阿拉山口", "喀什",     "伊犁",   "凭祥",   "瑞丽"};
    for (uint32_t i = run; i < stem; i++) {
        cq_str rest = {r->s->text.data + r->s->tokens->start[i],
                       r->s->text.len - r->s->tokens->start[i]};
        for (size_t k = 0; k < CQK_COUNT(names); k++)
            if (cqk_begins_with(rest, names[k]))
                return i;
    }
    return stem;
}

/* 联合委员会, 政府间: the words of bodies that two states have. */
static bool is_joint(const cjk_reader *r, uint32_t first, uint32_t last)
{
    static const char *const words[] = {"联合", "聯合", "混合", "合作", "政府间", "政府間",
                                        "合同", "共同", "双边", "雙邊", "協力"};
    static const char *const heads[] = {"委员会", "委員會", "委員会"};
    const cq_tokens *t = r->s->tokens;
    cq_str text = {r->s->text.data + t->start[first], t->end[last] - t->start[first]};
    bool head = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        head |= text.len >= 9 && memcmp(text.data + text.len - 9, heads[k], 9) == 0;
    for (size_t k = 0; head && k < CQK_COUNT(words); k++)
        if (contains(text, words[k]))
            return true;
    return false;
}

/* 中哈利用|和|保护跨界河流联合委员会, 俄罗斯与蒙古政府间经贸|、|科技合作委员会: the name of two
 * states' body goes over "and" and marks. */
uint32_t agency_cjk_over_joint(const cjk_reader *r, uint32_t run, uint32_t stem, uint32_t last)
{
    static const char ends[] = "部局署院会會司省庁厅廳党军軍府织織盟学學行处處室长長";
    uint32_t first = run;
    uint32_t limit = run > RUN_MAX ? run - RUN_MAX : 0;
    if (run < 3 || !cjk_is_one(r, run - 1, "和与與及、") || !is_joint(r, run, last))
        return run;
    for (uint32_t i = run - 1; i-- > limit;) {
        bool held = agency_cjk_may_hold(r, i) || cjk_is_one(r, i, "和与與及、—－–");
        if (!held || (!agency_cjk_may_hold(r, i) && i > 0 && cjk_is_one(r, i - 1, ends)))
            break;
        if (agency_cjk_states_at(r, i, stem))
            first = i;
    }
    return first;
}

/* 中、日、韓三方委員會: states in a list, by one character each. */
uint32_t agency_cjk_over_states(const cjk_reader *r, uint32_t first)
{
    cqk_country_match match;
    const cqk_countries *countries = r->w->model->countries;
    static const char days[] = "昨今本同当前翌即一二三四五六七八九十";
    while (
        first >= 2 && cjk_is_one(r, first - 1, "、") &&
        !(first >= 3 && cjk_is_one(r, first - 2, "日") && /* 昨日、欧州委員会 */
          (cjk_is_one(r, first - 3, days) || r->s->tokens->kind[first - 3] == CQ_TOKEN_NUMBER)) &&
        !agency_cjk_is_pair(r, first, r->s->tokens->count) && /* 訪問中、日米委員会 */
        cqk_country_at(countries, r->s, first, &match) && match.form == CQK_COUNTRY_SHORT &&
        match.tokens == 1 && cqk_country_at(countries, r->s, first - 2, &match) &&
        match.form == CQK_COUNTRY_SHORT && match.tokens == 1)
        first -= 2;
    return first;
}

/* 日・|モンゴル経済委員会, 日|タイ貿易協議会: the state in front, with a mark or without, by one
 * character. */
static uint32_t over_short(const cjk_reader *r, uint32_t first)
{
    cqk_country_match match;
    uint32_t marks = first >= 2 && cjk_is_one(r, first - 1, "・");
    bool katakana = r->s->tokens->kind[first] == CQ_TOKEN_KATAKANA;
    if (first < 1 + marks || (!marks && !katakana) || !cqk_touches(r->s, first))
        return first;
    uint32_t state = first - 1 - marks;
    bool begins =
        marks || state == 0 || !agency_cjk_may_hold(r, state - 1) || !cqk_touches(r->s, state);
    return begins && cqk_country_at(r->w->model->countries, r->s, state, &match) &&
                   match.form == CQK_COUNTRY_SHORT && match.tokens == 1
               ? state
               : first;
}

/* 日本|モンゴル経済委員会, 日本・モンゴル経済委員会: two states by their names. */
uint32_t agency_cjk_over_names(const cjk_reader *r, uint32_t first, uint32_t stem)
{
    cqk_country_match match;
    if (first >= stem || !cqk_country_at(r->w->model->countries, r->s, first, &match) ||
        match.form != CQK_COUNTRY_NAME)
        return first;
    bool mark = first > 0 &&
                (cjk_is_one(r, first - 1, "・—－–") || cqk_token_is(r->s, first - 1, CQ_STR("-")));
    uint32_t end = mark ? first - 1 : first;
    uint32_t tokens = end > 0 ? agency_country_before(r->w, end, &match) : 0;
    return tokens && match.form == CQK_COUNTRY_NAME && cqk_touches(r->s, end)
               ? end - tokens
               : over_short(r, first);
}
