/*
 * grammar_cjk.c - Japanese and Chinese names by their last characters: 総合外交政策局, 朝日新聞,
 * 国家互联网信息办公室.
 *
 * A run of ideographs, Katakana and Latin words ends in a suffix of bodies; it begins behind the
 * last character that cannot be in a name: Hiragana and punctuation in Japanese, in Chinese also
 * function characters. A country's name inside begins the name anew.
 */
#include "cjk_suffix.h"
#include "translate.h"

#include <string.h>

enum { RUN_MAX = 24, KANA_MIN = 8 }; /* so many Hiragana make a document Japanese */

typedef struct reader {
    const agency_worker *w;
    const cq_segment *s;
    bool japanese;
    uint32_t names; /* mentions of the gazetteer, found before */
} reader;

static bool is_one(const reader *r, uint32_t i, const char *list)
{
    cq_str text = cqk_token(r->s, i);
    if (text.len != 3)
        return false;
    for (const char *at = list; *at; at += 3)
        if (memcmp(at, text.data, 3) == 0)
            return true;
    return false;
}

/* Characters that no name goes over. */
static bool is_stop(const reader *r, uint32_t i)
{
    static const char both[] = "的等同各該该両两我貴贵此這这其每某前現现元故毎旧舊";
    /* 委员会 and the like */
    static const char inner[] = "员員协協合金学學事议議商公工总總船究青教社";
    if (is_one(r, i, "本")) /* "this", but 日本 */
        return i == 0 || !is_one(r, i - 1, "日");
    if (is_one(r, i, "会會") && i > 0 && is_one(r, i - 1, inner))
        return false;
    static const char chinese[] =
        "和与及在是了由托託请請谢謝访訪向对對为為以将將已于於从從至并並或而被把让讓使就也都"
        "与與暨至同会會见見";
    if (is_one(r, i, "对對") && i + 2 < r->s->tokens->count && is_one(r, i + 1, "外") &&
        !is_one(r, i + 2, "交长長"))
        return false;         /* 对外经济 */
    if (is_one(r, i, "关關")) /* "about", but 海关, 機關 */
        return i + 1 < r->s->tokens->count && is_one(r, i + 1, "于於");
    if (is_one(r, i, "和") && i > 0 && is_one(r, i - 1, "共"))
        return false; /* 共和国 */
    if (is_one(r, i, "及") && i > 0 && is_one(r, i - 1, "埃"))
        return false; /* 埃及 */
    if (is_one(r, i, "以") && i + 1 < r->s->tokens->count && is_one(r, i + 1, "色"))
        return false; /* 以色列 */
    if (is_one(r, i, "方") && i > 0 && is_one(r, i - 1, "中美日俄韩韓英法德欧朝印澳加双雙各越菲"))
        return true; /* 中方, 双方: a side */
    if (is_one(r, i, "同") && i > 0 && is_one(r, i - 1, "協协合共"))
        return false; /* 協同組合 */
    if (is_one(r, i, "立") && i > 0 && is_one(r, i - 1, "建成设設创創"))
        return true; /* 建立, 成立: what is founded */
    if (is_one(r, i, both))
        return true;
    return !r->japanese && is_one(r, i, chinese);
}

static bool may_hold(const reader *r, uint32_t i)
{
    const cq_tokens *t = r->s->tokens;
    uint8_t kind = t->kind[i];
    if (cqk_token_is(r->s, i, CQ_STR("・")))
        return i > 0 && i + 1 < t->count &&
               (t->kind[i - 1] == CQ_TOKEN_IDEOGRAPH || t->kind[i + 1] == CQ_TOKEN_IDEOGRAPH) &&
               !is_one(r, i - 1, "省庁局部課室府党会院軍社国所館隊団署") &&
               !(i > 1 && is_one(r, i - 1, "学學") && is_one(r, i - 2, "大"));
    if (kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_KATAKANA)
        return !is_stop(r, i);
    return false;
}

/* A name of the gazetteer in the run, nearest to its end: a part of a body begins with the body
 * (外交部欧亚司, 交通部中央氣象局). */
static bool name_in(const reader *r, uint32_t run, uint32_t stem, uint32_t *first)
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

/* Is the run's beginning a beginning of a name: behind an enumeration mark, "and", "by"? */
static bool after_break(const reader *r, uint32_t run)
{
    return run == 0 || is_one(r, run - 1, "、（：和與与及由暨") ||
           cqk_token_is(r->s, run - 1, CQ_STR("("));
}

/* The last character of a token, if it has three bytes. */
static cq_str last_character(const reader *r, uint32_t i)
{
    const cq_tokens *t = r->s->tokens;
    uint32_t len = t->end[i] - t->start[i];
    return (cq_str){r->s->text.data + t->end[i] - (len < 3 ? len : 3), len < 3 ? len : 3};
}

/* The first suffix of those that may end in token `last`, in the order of the table, + 1. */
static size_t suffixes_at(const reader *r, uint32_t last)
{
    cq_str text = last_character(r, last);
    return text.len == 3 ? r->w->model->cjk.first[agency_suffix_bit(text)] : 0;
}

/* 、兽医局: behind an enumeration mark and another office. */
static bool is_sister(const reader *r, uint32_t run, uint32_t last)
{
    static const char offices[] = "司局厅廳处處署課室";
    return run > 1 && is_one(r, run - 1, "、") && is_one(r, run - 2, offices) &&
           is_one(r, last, offices) && last - run >= 2;
}

/* 、石油工业部、: a member of a list on both sides. */
static bool is_listed(const reader *r, uint32_t run, uint32_t last)
{
    if (is_sister(r, run, last))
        return true;
    return run > 0 && is_one(r, run - 1, "、") && last + 1 < r->s->tokens->count &&
           is_one(r, last, "部署") && is_one(r, last + 1, "、，和與与及等") && last - run >= 2;
}

static const agency_suffix *suffix_at(const reader *r, uint32_t last, uint32_t *first)
{
    const cq_tokens *t = r->s->tokens;
    const agency_cjk_index *index = &r->w->model->cjk;
    for (size_t k = suffixes_at(r, last); k > 0; k = index->next[k - 1]) {
        const agency_suffix *s = &agency_suffixes[k - 1];
        size_t len = strlen(s->text);
        uint32_t end = t->end[last];
        if (!(r->japanese ? s->japanese : s->chinese) || end < len ||
            memcmp(r->s->text.data + end - len, s->text, len) != 0)
            continue;
        uint32_t i = last;
        while (i > 0 && t->start[i] > end - len)
            i--;
        if (t->start[i] != end - len && t->kind[i] != CQ_TOKEN_KATAKANA)
            continue;
        *first = i;
        return s;
    }
    return NULL;
}

/* 签署, 部署: verbs; 省庁: ministries in general. */
static bool is_other_word(const reader *r, uint32_t last)
{
    if (last > 0 && is_one(r, last, "庁") && is_one(r, last - 1, "省"))
        return true;
    if (last > 0 && is_one(r, last, "局") && is_one(r, last - 1, "部当當"))
        return true; /* 部局: departments; 税務当局: authorities */
    if (last > 0 && is_one(r, last, "室") && is_one(r, last - 1, "議议接教病"))
        return true; /* 会議室: a room */
    return last > 0 && is_one(r, last, "署") && is_one(r, last - 1, "签簽部連连");
}

/* 中国外交部副部长张志军: a post within a run that ends in one character by chance. */
static bool holds_post(const reader *r, const agency_suffix *s, uint32_t first, uint32_t stem)
{
    for (uint32_t i = first; s->characters == 1 && i < stem; i++)
        if (is_one(r, i, "长長"))
            return true;
    return false;
}

/* Does the run go on behind the suffix with what makes it a longer word? 部長, 省令, 軍事. */
static bool goes_on(const reader *r, uint32_t last)
{
    const cq_tokens *t = r->s->tokens;
    uint32_t next = last + 1;
    if (next < t->count && is_one(r, last, "部") && is_one(r, next, "局"))
        return true;
    static const char after[] =
        "長长員员令事備备縮缩隊队服人門门分署品下隊用機机艦舰庁團团势勢面限";
    return next < t->count && t->kind[next] == CQ_TOKEN_IDEOGRAPH && is_one(r, next, after);
}

/* 中越, 日豪: two countries by one character each. */
static bool is_pair(const reader *r, uint32_t i, uint32_t stem)
{
    cqk_country_match a;
    cqk_country_match b;
    const cqk_countries *countries = r->w->model->countries;
    return i + 3 < stem && cqk_country_at(countries, r->s, i, &a) && a.tokens == 1 &&
           a.form == CQK_COUNTRY_SHORT && cqk_country_at(countries, r->s, i + 1, &b) &&
           b.tokens == 1 && b.form == CQK_COUNTRY_SHORT;
}

/* The country that begins nearest in front of the suffix; the run begins there. */
static uint32_t last_country(const reader *r, uint32_t first, uint32_t stem)
{
    uint32_t begin = first;
    for (uint32_t i = first; i < stem; i++) {
        cqk_country_match match;
        if (is_pair(r, i, stem)) {
            begin = i;
            i++;
            continue;
        }
        if (cqk_country_at(r->w->model->countries, r->s, i, &match) &&
            match.form == CQK_COUNTRY_NAME && i + match.tokens <= stem) {
            begin = i;
            i += match.tokens - 1;
        }
    }
    return begin;
}

static uint32_t characters(const reader *r, uint32_t first, uint32_t last)
{
    uint32_t n = 0;
    const cq_tokens *t = r->s->tokens;
    for (uint32_t at = t->start[first]; first < last && at < t->end[last - 1]; at++)
        n += ((unsigned char)r->s->text.data[at] & 0xC0) != 0x80;
    return n;
}

/* Chinese gives no left edge: a name begins with its country or a word that begins names. */
static bool has_left_edge(const reader *r, uint32_t first, uint32_t run)
{
    static const char *const starters[] = {
        "国家",   "中央", "全国", "中国", "中共", "國家", "全國", "中國", "联合国",
        "聯合國", "国际", "國際", "國立", "国立", "世界", "亚洲", "亞洲", "非洲",
        "欧洲",   "歐洲", "美洲", "北京", "上海", "清华", "人民", "最高"};
    cq_str rest = {r->s->text.data + r->s->tokens->start[first],
                   r->s->text.len - r->s->tokens->start[first]};
    if (first > run)
        return true;
    for (size_t k = 0; k < CQK_COUNT(starters); k++)
        if (cqk_begins_with(rest, starters[k]))
            return true;
    cqk_country_match match;
    return cqk_country_at(r->w->model->countries, r->s, first, &match) &&
           match.form == CQK_COUNTRY_NAME;
}

/* Is all of [first, stem) terms that names are made of? 海岸|巡防|署, 国际|合作|司 */
static bool is_matter(const reader *r, uint32_t first, uint32_t stem)
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

/* The first token of the terms that end the run. */
static uint32_t matter_start(const reader *r, uint32_t run, uint32_t stem)
{
    for (uint32_t first = run; first + 2 <= stem; first++)
        if (is_matter(r, first, stem))
            return first;
    return stem;
}

/* A part of a body, not a paper or school with a body's name in its own. */
static bool is_office(const agency_suffix *s)
{
    static const char ends[] = "局司署處处室会會課部院庁廳厅所館馆心隊军軍";
    const char *last = s->text + strlen(s->text) - 3;
    for (const char *at = ends; *at; at += 3)
        if (memcmp(at, last, 3) == 0)
            return true;
    return false;
}

/* "罗马尼亚地质与地球物理研究所": "and" inside the name of a country's body. */
static uint32_t over_and(const reader *r, uint32_t run)
{
    uint32_t i = run;
    cqk_country_match match;
    if (i < 2 || !is_one(r, i - 1, "与與和及暨") ||
        is_one(r, i - 2, "部局署院会會司省庁厅廳党军軍府国國织織盟学學行"))
        return run;
    for (i--; i > 0 && run - i < RUN_MAX && may_hold(r, i - 1) && cqk_touches(r->s, i);)
        i--;
    for (uint32_t k = 0; k < r->names; k++) { /* 教育部|国际合作与交流司 */
        const mention *m = &r->w->mentions[k];
        if (m->source != NO_SOURCE && !m->bound && m->first >= i && m->last + 3 <= run &&
            m->last - m->first >= 3)
            return m->first;
    }
    uint32_t first = last_country(r, i, run);
    return first < run && cqk_country_at(r->w->model->countries, r->s, first, &match) &&
                   match.form == CQK_COUNTRY_NAME && match.code[2] == '\0' &&
                   first + match.tokens + 2 < run
               ? first
               : run;
}

/* 外交部國際合作|及|經濟事務司: "and" in the name of a body's part. */
static uint32_t over_part(const reader *r, uint32_t run)
{
    uint32_t i = run;
    if (i < 4 || !is_one(r, i - 1, "及与與和暨") ||
        is_one(r, i - 2, "部局署院会會司省庁厅廳党军軍府国國织織盟学學行处處室科人员員长長"))
        return run;
    for (i--; i > 0 && run - i < RUN_MAX && may_hold(r, i - 1) && cqk_touches(r->s, i);)
        i--;
    for (uint32_t k = 0; k < r->names; k++) {
        const mention *m = &r->w->mentions[k];
        if (m->source != NO_SOURCE && !m->bound && m->first >= i && m->last + 2 < run &&
            m->last - m->first >= 3)
            return m->first;
    }
    return run;
}

/* The tokens of two states that begin at i, by one character each or by their names, joined by a
 * mark or "and" or by nothing; 0: there are not two. */
static uint32_t states_at(const reader *r, uint32_t i, uint32_t stem)
{
    cqk_country_match a;
    cqk_country_match b;
    const cqk_countries *countries = r->w->model->countries;
    if (is_pair(r, i, stem))
        return 2;
    if (!cqk_country_at(countries, r->s, i, &a) || a.form != CQK_COUNTRY_NAME)
        return 0;
    uint32_t second = i + a.tokens;
    if (second < stem &&
        (is_one(r, second, "和与與及・—－–、") || cqk_token_is(r->s, second, CQ_STR("-")) ||
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
static uint32_t province_in(const reader *r, uint32_t run, uint32_t stem)
{
    static const char *const names[] = {
        "天津",   "重庆",   "重慶",   "河北", "山西", "辽宁",   "遼寧",  "吉林", "黑龙江",
        "黑龍江", "江苏",   "江蘇",   "浙江", "安徽", "福建",   "江西",  "山东", "山東",
        "河南",   "湖北",   "湖南",   "广东", "廣東", "海南",   "四川",  "贵州", "貴州",
        "云南",   "雲南",   "陕西",   "陝西", "甘肃", "甘肅",   "青海",  "广西", "廣西",
        "西藏",   "内蒙古", "內蒙古", "宁夏", "寧夏", "新疆",   "北京",  "上海", "香港",
        "澳门",   "澳門",   "臺北",   "台北", "高雄", "台湾省", "臺灣省"};
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
static bool is_joint(const reader *r, uint32_t first, uint32_t last)
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
static uint32_t over_joint(const reader *r, uint32_t run, uint32_t stem, uint32_t last)
{
    static const char ends[] = "部局署院会會司省庁厅廳党军軍府织織盟学學行处處室长長";
    uint32_t first = run;
    uint32_t limit = run > RUN_MAX ? run - RUN_MAX : 0;
    if (run < 3 || !is_one(r, run - 1, "和与與及、") || !is_joint(r, run, last))
        return run;
    for (uint32_t i = run - 1; i-- > limit;) {
        bool held = may_hold(r, i) || is_one(r, i, "和与與及、—－–");
        if (!held || (!may_hold(r, i) && i > 0 && is_one(r, i - 1, ends)))
            break;
        if (states_at(r, i, stem))
            first = i;
    }
    return first;
}

/* 中、日、韓三方委員會: states in a list, by one character each. */
static uint32_t over_states(const reader *r, uint32_t first)
{
    cqk_country_match match;
    const cqk_countries *countries = r->w->model->countries;
    while (first >= 2 && is_one(r, first - 1, "、") &&
           cqk_country_at(countries, r->s, first, &match) && match.form == CQK_COUNTRY_SHORT &&
           match.tokens == 1 && cqk_country_at(countries, r->s, first - 2, &match) &&
           match.form == CQK_COUNTRY_SHORT && match.tokens == 1)
        first -= 2;
    return first;
}

/* 外務省: a name that states' bodies have; a person's stands in front of it (赤堀毅|外務省). */
static bool is_function(const reader *r, const mention *m)
{
    const gaz *g = &r->w->model->set.source[m->source];
    for (uint32_t i = g->nodes[m->node].names; i; i = g->names[i - 1].next)
        if (g->bodies[g->names[i - 1].body].flags & GAZ_BODY_GENERIC)
            return true;
    return false;
}

/* 高度评价上合组织: what ends the run is a known name, what is in front of it no part of it. */
static bool ends_known(const reader *r, uint32_t first, uint32_t last)
{
    for (uint32_t k = 0; k < r->names; k++) {
        const mention *m = &r->w->mentions[k];
        bool short_name = m->source != NO_SOURCE && m->last - m->first == 3 && is_function(r, m);
        bool kana = m->first > 0 && r->s->tokens->kind[m->first - 1] == CQ_TOKEN_KATAKANA;
        if (m->source != NO_SOURCE && m->last == last && m->first > first &&
            last - m->first >= (kana || short_name ? 3 : 4) && m->name.last)
            return true; /* also ペインター|国務省 */
    }
    return false;
}

/* 次回審議会: which one, not its name. */
static bool is_next(const reader *r, uint32_t first, uint32_t stem)
{
    return stem == first + 2 && is_one(r, first, "次今") && is_one(r, first + 1, "回");
}

/* 欧空局|总部: the seat of a known body, not its name. */
static bool is_seat(const reader *r, const agency_suffix *s, uint32_t stem)
{
    if (strcmp(s->text, "总部") != 0 && strcmp(s->text, "總部") != 0)
        return false;
    for (uint32_t k = 0; k < r->names; k++)
        if (r->w->mentions[k].source != NO_SOURCE && r->w->mentions[k].last == stem)
            return true;
    return false;
}

static bool is_mission(const agency_suffix *s)
{
    static const char *const names[] = {"政府代表部", "使馆",     "使館",    "大使館",
                                        "大使馆",     "代表部",   "代表處",  "代表处",
                                        "代表团",     "总领事馆", "總領事館"};
    for (size_t k = 0; k < CQK_COUNT(names); k++)
        if (strcmp(s->text, names[k]) == 0)
            return true;
    return false;
}

/* 駐日インド大使館, 在フランス日本国大使館, 英国驻华大使馆: where it is and whose. */
static uint32_t mission_start(const reader *r, uint32_t run, uint32_t first)
{
    cqk_country_match match;
    for (uint32_t k = 0; k < r->names; k++)
        if (r->w->mentions[k].last == first && r->w->mentions[k].first >= run)
            first = r->w->mentions[k].first; /* 国際連合日本政府代表部 */
    for (uint32_t n = 0; n < 4 && first > run; n++) {
        uint32_t country = agency_country_before(r->w, first, &match);
        if (country && first - country >= run)
            first -= country;
        else if (is_one(r, first - 1, "駐驻在常"))
            first--;
        else if (first > run + 1 && r->s->tokens->kind[first - 1] == CQ_TOKEN_KATAKANA &&
                 is_one(r, first - 2, "駐在"))
            first -= 2; /* 在ワシントン日本国大使館 */
        else
            break;
    }
    return first;
}

/* The body of several states that stands right in front of a state; else `first`. */
static uint32_t behind_body(const reader *r, uint32_t run, uint32_t first)
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

/* 首脳テレビ|会談: a talk by television. */
static bool is_call(const reader *r, const agency_suffix *s, uint32_t last)
{
    return strcmp(s->text, "テレビ") == 0 && last + 1 < r->s->tokens->count &&
           is_one(r, last + 1, "会電首");
}

static bool wants_country(const agency_suffix *s)
{
    return s->country || strcmp(s->text, "軍") == 0 || strcmp(s->text, "军") == 0;
}

/* 日本|モンゴル経済委員会, 日本・モンゴル経済委員会: two states by their names. */
static uint32_t over_names(const reader *r, uint32_t first, uint32_t stem)
{
    cqk_country_match match;
    if (first >= stem || !cqk_country_at(r->w->model->countries, r->s, first, &match) ||
        match.form != CQK_COUNTRY_NAME)
        return first;
    uint32_t end = first > 0 && is_one(r, first - 1, "・—－") ? first - 1 : first;
    uint32_t tokens = end > 0 ? agency_country_before(r->w, end, &match) : 0;
    return tokens && match.form == CQK_COUNTRY_NAME && cqk_touches(r->s, end) ? end - tokens
                                                                              : first;
}

/* ASEAN|連結性調整委員会: an acronym that touches the run's first character. */
static uint32_t over_latin(const reader *r, uint32_t run, uint32_t first)
{
    const cq_tokens *t = r->s->tokens;
    return first == run && first > 0 && cqk_touches(r->s, first) &&
                   t->kind[first - 1] == CQ_TOKEN_LETTER &&
                   cqk_shape(r->s, first - 1, CQ_SHAPE_UPPER_ALL) &&
                   t->end[first - 1] - t->start[first - 1] >= 2
               ? first - 1
               : first;
}

static cq_status try_suffix(agency_worker *w, const reader *r, uint32_t i)
{
    uint32_t stem;
    const agency_suffix *s = suffix_at(r, i, &stem);
    if (!s || goes_on(r, i) || is_other_word(r, i) || is_call(r, s, i) || is_seat(r, s, stem))
        return CQ_OK;
    uint32_t run = stem;
    while (run > 0 && stem - run < RUN_MAX && may_hold(r, run - 1) && cqk_touches(r->s, run))
        run--;
    uint32_t joint = over_joint(r, run, stem, i);
    if (joint < run) {
        run = joint;
    } else {
        run = over_part(r, over_and(r, run));
    }
    uint32_t first = joint == run && states_at(r, run, stem) ? run : last_country(r, run, stem);
    /* サイバーセキュリティ|センター: the rest of a word of Katakana */
    uint32_t inner = (w->view.segment.tokens->end[i] - w->view.segment.tokens->start[stem] -
                      (uint32_t)strlen(s->text)) /
                     3;
    uint32_t length = characters(r, first, stem) + inner;
    cqk_country_match match;
    bool country = first < stem && cqk_country_at(w->model->countries, r->s, first, &match) &&
                   match.form == CQK_COUNTRY_NAME;
    bool pair = first < stem && is_pair(r, first, stem);
    uint32_t named = first;
    bool by_name = false;
    uint32_t region = r->japanese || country || pair ? stem : province_in(r, run, stem);
    bool province = region < stem && is_office(s);
    if (!country && is_office(s) && name_in(r, run, stem, &named) &&
        (!pair || named > first + 2)) { /* 新美潤|外務省: a surname, no pair of states */
        first = named;
        by_name = true;
        length = characters(r, first, stem) + inner;
    } else if (province) {
        first = region;
        length = characters(r, first, stem);
    } else if (!r->japanese && !pair && !has_left_edge(r, first, run) &&
               ((s->characters < 2 && !is_listed(r, run, i)) || length > 12 ||
                !after_break(r, run))) {
        first = run < stem ? matter_start(r, run, stem) : stem;
        if (first == run + 2 && first < stem)
            first = run; /* 中罗|地质: a pair of states */
        length = characters(r, first, stem);
        if (first == stem || length < 3 || (first > run && length < 4))
            return CQ_OK;
    }
    bool sister = is_sister(r, run, i);
    if ((length < s->stem && !sister) || (!country && !province && wants_country(s)))
        return CQ_OK;
    first = over_latin(r, run, over_names(r, first, stem));
    if (holds_post(r, s, first, stem) || is_next(r, first, stem) ||
        (!country && !by_name && ends_known(r, pair ? first + 2 : first, i + 1)))
        return CQ_OK;
    first = over_states(r, first);
    if (country)
        first = behind_body(r, run, first); /* 国連|朝鮮委員会 */
    if (is_mission(s))
        first = mission_start(r, run, first);
    mention *m = agency_add(w, first, i + 1, "cjk-suffix");
    if (!m)
        return CQ_E_MEMORY;
    if (is_mission(s))
        m->kind = CQ_STR("embassy");
    m->score = CQ_SCORE_DEFAULT - 200;
    return CQ_OK;
}

static bool has_hiragana(const cq_segment *s)
{
    return memchr(s->tokens->kind, CQ_TOKEN_HIRAGANA, s->tokens->count) != NULL;
}

cq_status agency_grammar_cjk(agency_worker *w)
{
    const cq_tokens *t = w->view.segment.tokens;
    bool japanese = has_hiragana(&w->view.segment) || w->kana >= KANA_MIN;
    reader r = {w, &w->view.segment, japanese, w->mention_count};
    cq_status status = CQ_OK;
    static const char forms[] = "認特地国独公一社財学宗医株有合财";
    for (uint32_t i = 0; status == CQ_OK && i < t->count; i++)
        if (is_one(&r, i, forms))
            status = agency_grammar_form(w, i);
    for (uint32_t i = 1; status == CQ_OK && i < t->count; i++)
        if ((t->kind[i] == CQ_TOKEN_IDEOGRAPH || t->kind[i] == CQ_TOKEN_KATAKANA) &&
            suffixes_at(&r, i))
            status = try_suffix(w, &r, i);
    return status;
}
