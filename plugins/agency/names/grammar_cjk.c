/*
 * grammar_cjk.c - Japanese and Chinese names by their last characters: 総合外交政策局, 朝日新聞,
 * 国家互联网信息办公室.
 *
 * A run of ideographs, Katakana and Latin words ends in a suffix of bodies; it begins behind the
 * last character that cannot be in a name: Hiragana and punctuation in Japanese, in Chinese also
 * function characters. A country's name inside begins the name anew.
 */
#include "names/cjk.h"
#include "names/cjk_suffix.h"

#include <string.h>

/* Is the run's beginning a beginning of a name: behind an enumeration mark, "and", "by"? */
static bool after_break(const cjk_reader *r, uint32_t run)
{
    return run == 0 || cjk_is_one(r, run - 1, "、（：和與与及由暨「『“‘〈【") ||
           cqk_token_is(r->s, run - 1, CQ_STR("(")) || agency_cjk_is_verb(r, run - 1);
}

/* The last character of a token, if it has three bytes. */
static cq_str last_character(const cjk_reader *r, uint32_t i)
{
    const cq_tokens *t = r->s->tokens;
    uint32_t len = t->end[i] - t->start[i];
    return (cq_str){r->s->text.data + t->end[i] - (len < 3 ? len : 3), len < 3 ? len : 3};
}

/* The first suffix of those that may end in token `last`, in the order of the table, + 1. */
static size_t suffixes_at(const cjk_reader *r, uint32_t last)
{
    cq_str text = last_character(r, last);
    return text.len == 3 ? r->w->model->cjk.first[agency_suffix_bit(text)] : 0;
}

/* 、兽医局: behind an enumeration mark and another office. */
static bool is_sister(const cjk_reader *r, uint32_t run, uint32_t last)
{
    static const char offices[] = "司局厅廳处處署課室";
    return run > 1 && cjk_is_one(r, run - 1, "、") && cjk_is_one(r, run - 2, offices) &&
           cjk_is_one(r, last, offices) && last - run >= 2;
}

/* 、石油工业部、: a member of a list on both sides. */
static bool is_listed(const cjk_reader *r, uint32_t run, uint32_t last)
{
    if (is_sister(r, run, last))
        return true;
    return run > 0 && cjk_is_one(r, run - 1, "、") && last + 1 < r->s->tokens->count &&
           cjk_is_one(r, last, "部署") && cjk_is_one(r, last + 1, "、，和與与及等") &&
           last - run >= 2;
}

static const agency_suffix *suffix_at(const cjk_reader *r, uint32_t last, uint32_t *first)
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

/* 签署, 部署: verbs; 省庁: ministries in general; 幹部, 北東部, 全党: other words. */
static bool is_other_word(const cjk_reader *r, uint32_t last)
{
    static const struct {
        const char *ends;
        const char *before;
    } words[] = {{"庁", "省"},
                 {"厅廳", "布議议会會大客餐舞"}, /* 发布厅: a hall */
                 /* 部局: departments; 税務当局: authorities; 格局: a state of things */
                 {"局", "部当當格结結布战戰时時变變危残殘僵败敗"},
                 {"室", "議议接教病報报會会"},
                 {"署", "部签簽連连"},
                 {"省", "府各全県本他"},
                 {"党", "与野政入両全"},
                 {"部", "幹干全一内外東西南北东"}};
    for (size_t k = 0; last > 0 && k < CQK_COUNT(words); k++)
        if (cjk_is_one(r, last, words[k].ends) && cjk_is_one(r, last - 1, words[k].before))
            return true;
    /* 文部|科学審議官 */
    return r->japanese && last > 0 && cjk_is_one(r, last, "部") && cjk_is_one(r, last - 1, "文") &&
           last + 1 < r->s->tokens->count && r->s->tokens->kind[last + 1] == CQ_TOKEN_IDEOGRAPH;
}

/* 中国外交部副部长张志军: a post within a run that ends in one character by chance. */
static bool holds_post(const cjk_reader *r, const agency_suffix *s, uint32_t first, uint32_t stem)
{
    for (uint32_t i = first; s->characters == 1 && i < stem; i++)
        if (cjk_is_one(r, i, "长長") ||
            (i > first && cjk_is_one(r, i, "任席") && cjk_is_one(r, i - 1, "主")))
            return true;
    return false;
}

/* Does the suffix end in this character? */
static bool ends_in(const agency_suffix *s, const char *character)
{
    return strcmp(s->text + strlen(s->text) - 3, character) == 0;
}

/* 局, 課: what a ministry is made of. */
static bool is_unit(const agency_suffix *s)
{
    static const char units[] = "局課司署处處厅廳室";
    for (const char *at = units; s->characters == 1 && *at; at += 3)
        if (memcmp(at, s->text, 3) == 0)
            return true;
    static const char *const words[] = {"本部", "事務所", "部会", "部會", "分科会", "対策班",
                                        "台办", "台辦",   "外办", "外辦", "侨办",   "港澳办"};
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (strcmp(s->text, words[k]) == 0)
            return true;
    return false;
}

/* 欧州局|長: who is at its head, and no longer word (課長補佐, 局長級). */
static bool has_chief(const cjk_reader *r, uint32_t last)
{
    uint32_t next = last + 1;
    return next < r->s->tokens->count && cjk_is_one(r, next, "长長") && cqk_touches(r->s, next) &&
           !cjk_is_one(r, next + 1, "級级");
}

/* Does the run go on behind the suffix with what makes it a longer word? 部長, 省令, 軍事,
 * 協商會議, 共同新聞発表. */
static bool goes_on(const cjk_reader *r, const agency_suffix *s, uint32_t last)
{
    if (is_unit(s) && has_chief(r, last))
        return false; /* 外務省欧州局|長 */
    static const char after[] =
        "長长員员令事備备縮缩隊队服人門门分署品下隊用機机艦舰庁團团势勢面限題题";
    const cq_tokens *t = r->s->tokens;
    uint32_t next = last + 1;
    if (next >= t->count || t->kind[next] != CQ_TOKEN_IDEOGRAPH)
        return false;
    if (s->characters == 1 && (ends_in(s, "处") || ends_in(s, "處")) &&
        cjk_is_one(r, next, "置理于於在罚罰境方以"))
        return true; /* 依法处置 */
    if ((ends_in(s, "部") && cjk_is_one(r, next, "局会")) ||
        ((ends_in(s, "会") || ends_in(s, "會")) && cjk_is_one(r, next, "議议")) ||
        ((ends_in(s, "党") || ends_in(s, "黨")) && cjk_is_one(r, next, "委首則则")) ||
        (ends_in(s, "聞") && cjk_is_one(r, next, "発發稿")))
        return true;
    bool mission = ends_in(s, "团") || ends_in(s, "團"); /* 使团|团长 */
    return cjk_is_one(r, next, after) && !(mission && cjk_is_one(r, next, "团團"));
}

static uint32_t characters(const cjk_reader *r, uint32_t first, uint32_t last)
{
    uint32_t n = 0;
    const cq_tokens *t = r->s->tokens;
    for (uint32_t at = t->start[first]; first < last && at < t->end[last - 1]; at++)
        n += ((unsigned char)r->s->text.data[at] & 0xC0) != 0x80;
    return n;
}

/* Chinese gives no left edge: a name begins with its country or a word that begins names. */
static bool has_left_edge(const cjk_reader *r, uint32_t first, uint32_t run)
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

/* The first token of the terms that end the run. */
static uint32_t matter_start(const cjk_reader *r, uint32_t run, uint32_t stem)
{
    for (uint32_t first = run; first + 2 <= stem; first++)
        if (agency_cjk_is_matter(r, first, stem))
            return first;
    return stem;
}

/* A part of a body, not a paper or school with a body's name in its own. */
static bool is_office(const agency_suffix *s)
{
    static const char ends[] = "局司署處处室会會課部院庁廳厅所館馆心隊军軍办辦关關";
    const char *last = s->text + strlen(s->text) - 3;
    for (const char *at = ends; *at; at += 3)
        if (memcmp(at, last, 3) == 0)
            return true;
    return false;
}

/* 次回審議会: which one, not its name. */
static bool is_next(const cjk_reader *r, uint32_t first, uint32_t stem)
{
    return stem == first + 2 && cjk_is_one(r, first, "次今") && cjk_is_one(r, first + 1, "回");
}

/* 欧空局|总部: the seat of a known body, not its name. */
static bool is_seat(const cjk_reader *r, const agency_suffix *s, uint32_t stem)
{
    if (strcmp(s->text, "总部") != 0 && strcmp(s->text, "總部") != 0)
        return false;
    for (uint32_t k = 0; k < r->names; k++)
        if (r->w->mentions[k].source != NO_SOURCE && r->w->mentions[k].last == stem)
            return true;
    return false;
}

/* 首脳テレビ|会談: a talk by television. */
static bool is_call(const cjk_reader *r, const agency_suffix *s, uint32_t last)
{
    return strcmp(s->text, "テレビ") == 0 && last + 1 < r->s->tokens->count &&
           cjk_is_one(r, last + 1, "会電首");
}

static bool wants_country(const agency_suffix *s)
{
    return s->front == FRONT_STATE || strcmp(s->text, "軍") == 0 || strcmp(s->text, "军") == 0;
}

/* Where a name begins, and what tells so. */
typedef struct extent {
    uint32_t run; /* the characters that a name can go over begin here */
    uint32_t stem;
    uint32_t last;
    uint32_t first;
    uint32_t inner;  /* characters of the suffix's own token in front of it */
    uint32_t length; /* characters in front of the suffix */
    bool country;
    bool pair;    /* of states, by one character each */
    bool by_name; /* of a body that it is a part of */
    bool province;
} extent;

/* 「戰略|暨|國際研究中心」: all that stands in quotation marks, "and" included, is the name; the
 * token behind the mark, or `run`. */
static uint32_t over_quoted(const cjk_reader *r, uint32_t run, uint32_t last)
{
    static const char joins[] = "和与與及暨・、";
    static const char heads[] = "部局署院会會司省庁厅廳党军軍府处處室";
    uint32_t i = run;
    if (last + 1 >= r->s->tokens->count || !cjk_is_one(r, last + 1, "」』”’") || run < 2 ||
        !cjk_is_one(r, run - 1, joins) || cjk_is_one(r, run - 2, heads))
        return run;
    while (i > 0 && run - i < RUN_MAX &&
           (agency_cjk_may_hold(r, i - 1) || cjk_is_one(r, i - 1, joins)))
        i--;
    return i > 0 && cjk_is_one(r, i - 1, "「『“‘") ? i : run;
}

/* 中国社会科学院|日本研究所: the academy whose institute is about the state at `first`. */
static uint32_t over_academy(const cjk_reader *r, uint32_t first, uint32_t stem)
{
    for (uint32_t k = 0; k < r->names && first < stem; k++) {
        const mention *m = &r->w->mentions[k];
        if (m->source != NO_SOURCE && m->last == first && m->last - m->first >= 4 &&
            cqk_touches(r->s, first) && cjk_is_one(r, first - 1, "院学學") &&
            (cjk_is_one(r, stem, "研") || cjk_is_one(r, stem - 1, "究")))
            return m->first;
    }
    return first;
}

/* The run of characters, and the state in it that the name begins with. */
static extent read_run(const cjk_reader *r, const agency_suffix *s, uint32_t stem, uint32_t last)
{
    const cq_tokens *t = r->s->tokens;
    cqk_country_match match;
    uint32_t run = stem;
    while (run > 0 && stem - run < RUN_MAX && agency_cjk_may_hold(r, run - 1) &&
           cqk_touches(r->s, run))
        run--;
    uint32_t quoted = over_quoted(r, run, last);
    bool whole = quoted < run;
    uint32_t joint = whole ? quoted : agency_cjk_over_joint(r, run, stem, last);
    run = joint < run ? joint : agency_cjk_over_part(r, agency_cjk_over_and(r, run));
    if (joint >= run && !r->japanese)
        run = agency_cjk_over_matters(r, run, stem);
    extent e = {.run = run, .stem = stem, .last = last};
    e.first = whole || (joint == run && agency_cjk_states_at(r, run, stem))
                  ? run
                  : agency_cjk_last_country(r, run, stem);
    if (!r->japanese)
        e.first = over_academy(r, e.first, stem);
    if (r->japanese)
        e.first = agency_cjk_behind_person(r, e.first, stem);
    if (r->japanese && e.first > run + 1 && agency_cjk_is_pair(r, e.first, stem) &&
        cjk_is_one(r, e.first - 1, "県府都道市"))
        e.first = run; /* 富山県|日中友好協会 */
    /* サイバーセキュリティ|センター: the rest of a word of Katakana */
    e.inner = (t->end[last] - t->start[stem] - (uint32_t)strlen(s->text)) / 3;
    e.length = characters(r, e.first, stem) + e.inner;
    e.country = e.first < stem && cqk_country_at(r->w->model->countries, r->s, e.first, &match) &&
                match.form == CQK_COUNTRY_NAME;
    e.pair = e.first < stem && agency_cjk_is_pair(r, e.first, stem);
    return e;
}

/* 在|哈佛大学: a university's name is short and begins behind any character that no name has. */
static bool is_university(const agency_suffix *s, const extent *e)
{
    return (strcmp(s->text, "大学") == 0 || strcmp(s->text, "大學") == 0) && e->length >= 2 &&
           e->length <= 6;
}

/* 出席|驻曼彻斯特总领馆: where a mission without a state begins; `stem`: no mark says so. */
static uint32_t seat_start(const cjk_reader *r, const extent *e)
{
    enum { SEAT_MAX = 10 };
    const char *marks = r->japanese ? "驻駐在" : "驻駐";
    for (uint32_t i = e->stem; i > e->run && e->stem - i < SEAT_MAX; i--)
        if (cjk_is_one(r, i - 1, marks))
            return i - 1;
    return e->stem;
}

/* Finds the name's beginning where no state is it; false: Chinese that has none. */
static bool find_beginning(const cjk_reader *r, const agency_suffix *s, extent *e)
{
    uint32_t named = e->first;
    uint32_t region =
        r->japanese || e->country || e->pair ? e->stem : agency_cjk_province_in(r, e->run, e->stem);
    e->province = region < e->stem && is_office(s);
    if (agency_suffix_is_mission(s) && !e->country && seat_start(r, e) < e->stem) {
        e->first = seat_start(r, e);
        e->length = characters(r, e->first, e->stem);
    } else if (!e->country && is_office(s) && agency_cjk_name_in(r, e->run, e->stem, &named) &&
               (!e->pair ||
                named > e->first + 2)) { /* 新美潤|外務省: a surname, no pair of states */
        e->first = named;
        e->by_name = true;
        e->length = characters(r, named, e->stem) + e->inner;
    } else if (e->province) {
        e->first = region;
        e->length = characters(r, region, e->stem);
    } else if (!r->japanese && !e->pair && !has_left_edge(r, e->first, e->run) &&
               !is_university(s, e) &&
               ((s->characters < 2 && !is_listed(r, e->run, e->last)) || e->length > 12 ||
                !after_break(r, e->run))) {
        uint32_t first = e->run < e->stem ? matter_start(r, e->run, e->stem) : e->stem;
        if (first == e->run + 2 && first < e->stem)
            first = e->run; /* 中罗|地质: a pair of states */
        e->first = first;
        e->length = characters(r, first, e->stem);
        return first < e->stem && e->length >= 3 && (first == e->run || e->length >= 4);
    }
    return true;
}

/* EU|代表部: an acronym is all that stands in front of a mission. */
static bool has_acronym(const cjk_reader *r, const extent *e, const agency_suffix *s)
{
    const cq_tokens *t = r->s->tokens;
    uint32_t i = e->stem;
    static const char *const heads[] = {"研究所", "事務局", "秘书处", "秘書處", "研究院"};
    bool head = agency_suffix_is_mission(s); /* JICA研究所 */
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        head |= strcmp(s->text, heads[k]) == 0;
    return head && e->run == i && i > 0 && cqk_touches(r->s, i) &&
           t->kind[i - 1] == CQ_TOKEN_LETTER && cqk_shape(r->s, i - 1, CQ_SHAPE_UPPER_ALL);
}

/* 合同委員会, 有識者懇談会: a kind of body, not one by its name. */
static bool is_kind(const cjk_reader *r, uint32_t first, uint32_t stem)
{
    static const char *const kinds[] = {
        "合同",     "混合",       "联合",   "聯合",     "共同",     "議員",       "有識者",
        "地方",     "特別",       "特别",   "専門",     "专门",     "專門",       "常任",
        "常務",     "常务",       "関係",   "関係府",   "相关",     "有关",       "有关国际",
        "相关国际", "政府间国际", "国际",   "國際",     "有關國際", "政府間國際", "国际和地区",
        "有关地区", "首席",       "非政府", "民间",     "恐怖",     "国际恐怖",   "犯罪",
        "本",       "同",         "両国",   "分科",     "小",       "実務",       "作業",
        "各級",     "各级",       "当該",   "関係省庁", "関係機関", "国連",       "関係国",
        "関係者"};
    const cq_tokens *t = r->s->tokens;
    if (first >= stem)
        return false;
    cq_str text = {r->s->text.data + t->start[first], t->end[stem - 1] - t->start[first]};
    for (size_t k = 0; k < CQK_COUNT(kinds); k++)
        if (cqk_is(text, kinds[k]))
            return true;
    return false;
}

/* 中国政府|代表团: who went; a mission is 驻 somewhere. */
static bool is_delegation(const cjk_reader *r, const agency_suffix *s, const extent *e)
{
    if (!agency_suffix_is_mission(s) || !(ends_in(s, "团") || ends_in(s, "團") || ends_in(s, "団")))
        return false;
    for (uint32_t i = e->run; i < e->stem; i++)
        if (cjk_is_one(r, i, "驻駐"))
            return false;
    return true;
}

/* 外務省|欧州局|長: a ministry of the gazetteer at `first` and the name of its part, which the post
 * is at; 国家铁路局|副局长 is a post at the body itself. */
static bool is_chief_of_part(const cjk_reader *r, uint32_t first, uint32_t stem)
{
    for (uint32_t k = 0; k < r->names; k++) {
        const mention *m = &r->w->mentions[k];
        if (m->source != NO_SOURCE && m->first >= first && m->first <= first + 5 &&
            m->last - m->first >= 3 && m->last + 2 <= stem &&
            !cjk_is_one(r, stem - 1, "副局司課署处處厅廳室总總首代") &&
            !(cjk_is_one(r, stem - 1, "理") && cjk_is_one(r, stem - 2, "代")))
            return true;
    }
    return false;
}

/* 联合国|环境署: the end of the run is a known name, and so is what is in front of it. */
static bool is_known_part(const cjk_reader *r, uint32_t first, uint32_t last)
{
    for (uint32_t k = 0; k < r->names; k++) {
        const mention *m = &r->w->mentions[k];
        if (m->source == NO_SOURCE || m->last != last || m->first <= first)
            continue;
        for (uint32_t j = 0; j < r->names; j++)
            if (r->w->mentions[j].first == first && r->w->mentions[j].last == m->first &&
                agency_is_part_of(r->w, m, &r->w->mentions[j]))
                return true;
    }
    return false;
}

/* 美|商务部工业与安全局: whose body it is a part of, by one character that begins the run. */
static uint32_t over_short_state(const cjk_reader *r, uint32_t first)
{
    cqk_country_match match;
    bool begins =
        first > 0 && cqk_touches(r->s, first) &&
        (first == 1 || !agency_cjk_may_hold(r, first - 2) || !cqk_touches(r->s, first - 1));
    return !r->japanese && begins &&
                   cqk_country_at(r->w->model->countries, r->s, first - 1, &match) &&
                   match.tokens == 1 && match.form == CQK_COUNTRY_SHORT &&
                   !cjk_is_one(r, first - 1, "日")
               ? first - 1
               : first;
}

/* 水道局, 復興院: short names that only their words tell of; but 郵便局, 放送局, 衆議院, 病院. */
static bool is_of_known_words(const cjk_reader *r, const agency_suffix *s, const extent *e)
{
    static const char *const places[] = {"郵便局", "電話局", "放送局",
                                         "無線局", "地方局", "対策局"};
    const cq_tokens *t = r->s->tokens;
    cq_str text = {r->s->text.data + t->start[e->first], t->end[e->last] - t->start[e->first]};
    for (size_t k = 0; k < CQK_COUNT(places); k++)
        if (s->characters == 1 && cqk_is(text, places[k]))
            return false;
    if (strcmp(s->text, "院") == 0 && cjk_is_one(r, e->stem - 1, "病学寺両議入退参衆上下医通美当"))
        return false;
    return e->by_name || agency_cjk_is_matter(r, e->first, e->stem);
}

/* 水道局, 旅券課, 血液センター, 日独センター: two characters are enough where they are a known
 * word, or two states. */
static bool is_short(const cjk_reader *r, const agency_suffix *s, const extent *e)
{
    enum { SHORT_MIN = 2 };
    bool bureau = (strcmp(s->text, "局") == 0 || strcmp(s->text, "課") == 0 ||
                   strcmp(s->text, "センター") == 0) &&
                  is_of_known_words(r, s, e);
    bool states = strcmp(s->text, "センター") == 0 && agency_cjk_states_at(r, e->first, e->last);
    return r->japanese && e->length == SHORT_MIN && (bureau || states);
}

/* 遼寧|省: a province of China. */
static bool is_province(const cjk_reader *r, const agency_suffix *s, const extent *e)
{
    uint32_t name = e->stem > 3 && e->stem > e->run + 2 ? 3 : 2;
    return r->japanese && strcmp(s->text, "省") == 0 && e->stem >= name &&
           agency_cjk_province_in(r, e->stem - name, e->stem) < e->stem;
}

/* What makes a run with the suffix, as long as it may be, no name of a body. */
static bool is_no_name(const cjk_reader *r, const agency_suffix *s, const extent *e, bool seated)
{
    const uint32_t i = e->last;
    bool unit = is_unit(s);
    bool chief = unit && has_chief(r, i);
    return (!e->country && !e->province && !seated && !(e->by_name && unit) && wants_country(s)) ||
           (chief && !((e->by_name || e->country) && is_chief_of_part(r, e->first, e->stem))) ||
           (e->by_name && is_known_part(r, e->first, i + 1)) || is_delegation(r, s, e) ||
           (r->japanese && e->by_name && chief && agency_cjk_holds_person(r, e->first, e->stem)) ||
           (s->front == FRONT_KNOWN && !is_of_known_words(r, s, e)) || is_province(r, s, e);
}

static cq_status try_suffix(agency_worker *w, const cjk_reader *r, uint32_t i)
{
    uint32_t stem;
    const agency_suffix *s = suffix_at(r, i, &stem);
    if (!s || goes_on(r, s, i) || is_other_word(r, i) || is_call(r, s, i) || is_seat(r, s, stem))
        return CQ_OK;
    if (strcmp(s->text, "株式会社") == 0 && agency_form_begins(r->s, stem) && stem > 0)
        return CQ_OK;
    extent e = read_run(r, s, stem, i);
    bool seated = agency_suffix_is_mission(s) && seat_start(r, &e) < stem; /* 驻法国|使馆 */
    bool short_enough = seated || is_sister(r, e.run, i) || has_acronym(r, &e, s);
    if (!find_beginning(r, s, &e))
        return CQ_OK;
    bool about = r->japanese && agency_suffix_is_council(s) && e.first == e.run && !e.by_name &&
                 agency_cjk_over_about(r, e.first) < e.first; /* …に関する|特別委員会 */
    if ((e.length < s->stem && !short_enough && !about && !is_short(r, s, &e)) ||
        is_no_name(r, s, &e, seated))
        return CQ_OK;
    uint32_t first = agency_cjk_over_names(r, e.first, stem);
    if (is_kind(r, first, stem) && !about)
        return CQ_OK;
    first = agency_cjk_over_latin(r, e.run, first);
    if (holds_post(r, s, first, stem) || is_next(r, first, stem) ||
        (e.country && agency_cjk_swallows(r, first, i + 1)) ||
        (!e.country && !e.by_name && agency_cjk_ends_known(r, e.pair ? first + 2 : first, i + 1)))
        return CQ_OK;
    first = agency_cjk_over_states(r, first);
    if (e.by_name)
        first = over_short_state(r, first);
    if (e.country)
        first = agency_cjk_behind_body(r, e.run, first); /* 国連|朝鮮委員会 */
    if (agency_suffix_is_mission(s))
        first = agency_cjk_mission_start(r, e.run, first);
    if (about && first == e.run)
        first = agency_cjk_over_about(r, first);
    mention *m = agency_add(w, first, i + 1, "cjk-suffix");
    if (!m)
        return CQ_E_MEMORY;
    if (agency_suffix_is_mission(s))
        m->kind = CQ_STR("embassy");
    m->score = CQ_SCORE_DEFAULT - 200;
    return CQ_OK;
}

static bool has_hiragana(const cq_segment *s)
{
    return memchr(s->tokens->kind, CQ_TOKEN_HIRAGANA, s->tokens->count) != NULL;
}

/* Characters that legal forms begin with, and those that tell of a paper or a reporter. */
static const char forms[] = "認特地国独公一社財学宗医株有合财（";
static const char press[] = "》記记";

static void add_marks(agency_cjk_index *index, const char *list)
{
    for (const char *at = list; *at; at += 3)
        agency_start(index->marks, CJK_CHARACTERS - 1, agency_suffix_bit((cq_str){at, 3}));
}

void agency_cjk_open_marks(agency_cjk_index *index)
{
    add_marks(index, forms);
    add_marks(index, press);
}

/* May the token be one of those? Of few it is asked. */
static bool may_be_mark(const cjk_reader *r, uint32_t i)
{
    cq_str text = cqk_token(r->s, i);
    return text.len == 3 &&
           agency_starts_at(r->w->model->cjk.marks, CJK_CHARACTERS - 1, agency_suffix_bit(text));
}

cq_status agency_grammar_cjk(agency_worker *w)
{
    const cq_tokens *t = w->view.segment.tokens;
    bool japanese = has_hiragana(&w->view.segment) || w->kana >= KANA_MIN;
    cjk_reader r = {w, &w->view.segment, japanese, w->mention_count};
    cq_status status = CQ_OK;
    for (uint32_t i = 0; status == CQ_OK && i < t->count; i++)
        if (!may_be_mark(&r, i))
            continue;
        else if (cjk_is_one(&r, i, forms))
            status = agency_grammar_form(w, i);
        else if (cjk_is_one(&r, i, press))
            status = agency_press_cjk(w, &r, i);
    for (uint32_t i = 1; status == CQ_OK && i < t->count; i++)
        if ((t->kind[i] == CQ_TOKEN_IDEOGRAPH || t->kind[i] == CQ_TOKEN_KATAKANA) &&
            suffixes_at(&r, i))
            status = try_suffix(w, &r, i);
    return status;
}
