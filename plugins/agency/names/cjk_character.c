/*
 * cjk_character.c - which characters a Japanese or Chinese name of a body can go over.
 */
#include "names/cjk.h"

/* 国会, but 美国|会见: a word of its own only where no verb begins with its last character. */
static bool is_parliament(const cjk_reader *r, uint32_t i)
{
    return i > 0 && cjk_is_one(r, i, "会會") && cjk_is_one(r, i - 1, "国國") &&
           (i + 1 >= r->s->tokens->count || !cjk_is_one(r, i + 1, "谈談见見晤议議商面"));
}

/* 出席|警察总署, 来自|清华大学: verbs of two characters that names stand behind. */
bool agency_cjk_is_verb(const cjk_reader *r, uint32_t i)
{
    static const char *const verbs[] = {
        "主持", "出席", "参加", "參加", "参观", "參觀", "来自", "來自", "担任", "擔任", "邀请",
        "邀請", "陪同", "抵达", "抵達", "前往", "通过", "通過", "根据", "根據", "按照", "呼吁",
        "呼籲", "加入", "退出", "要求", "视察", "視察", "考察", "通知", "经由", "經由", "毕业",
        "畢業", "移交", "提交", "送交", "转交", "轉交", "质询", "質詢", "询问", "詢問", "致函",
        "致电", "致電", "授权", "授權", "委托", "委託", "支持", "拜会", "拜會", "走访", "走訪",
        "感谢", "感謝", "敦促", "督促", "责成", "責成", "指示", "隶属", "隸屬", "归属", "歸屬",
        "主管", "鉴于", "鑑於", "依照", "依據", "依据", "函请", "函請", "造访", "造訪", "批评",
        "批評", "指责", "指責", "告知", "转告", "轉告", "会同", "會同", "责令", "責令", "收到",
        "接获", "接獲", "获悉", "獲悉", "获得", "獲得", "进入", "進入", "宣布", "确认", "確認",
        "配合", "协助", "協助", "欢迎", "歡迎", "希望", "认为", "認為", "表示", "指出", "批准",
        "敬请"};
    const cq_tokens *t = r->s->tokens;
    if (i == 0 || i >= t->count || t->end[i] - t->start[i - 1] != 6)
        return false;
    cq_str text = {r->s->text.data + t->start[i - 1], 6};
    for (size_t k = 0; k < CQK_COUNT(verbs); k++)
        if (memcmp(text.data, verbs[k], 6) == 0)
            return true;
    return false;
}

/* 自由, 和平, 维也纳: a word of two characters that holds one which alone no name goes over. */
static bool is_within_word(const cjk_reader *r, uint32_t i)
{
    static const char *const words[] = {"自由", "和平", "同济", "同濟", "华为", "華為", "首都",
                                        "成都", "京都", "也门", "也門", "维也", "維也"};
    const cq_tokens *t = r->s->tokens;
    for (uint32_t first = i > 0 ? i - 1 : i; first <= i && first + 1 < t->count; first++)
        for (size_t k = 0; t->end[first + 1] - t->start[first] == 6 && k < CQK_COUNT(words); k++)
            if (memcmp(r->s->text.data + t->start[first], words[k], 6) == 0)
                return true;
    return false;
}

/* 立法會|工商事務委員會: does a name of the gazetteer end with token i? */
static bool ends_name(const cjk_reader *r, uint32_t i)
{
    for (uint32_t k = 0; k < r->names; k++)
        if (r->w->mentions[k].source != NO_SOURCE && r->w->mentions[k].last == i + 1 &&
            r->w->mentions[k].last - r->w->mentions[k].first >= 3)
            return true;
    return false;
}

/* 外交部司長, 書記長: a post, which no name goes over; but 部長委員會, 首长理事会. */
static bool is_post(const cjk_reader *r, uint32_t i)
{
    return i > 1 && cjk_is_one(r, i, "长長") &&
           cjk_is_one(r, i - 1, "部局司處处院社校署廳厅室記记次總总團团組组科课課隊队") &&
           !cjk_is_one(r, i + 1, "委理会會级級官室");
}

/* 方針等|諮問委員会: "and the like" of a matter, in front of what a council does with it. */
static bool is_listed_matter(const cjk_reader *r, uint32_t i)
{
    static const char *const tasks[] = {"諮問", "審査", "審議", "検討", "対策", "推進",
                                        "調査", "専門", "連絡", "協議", "研究", "評価"};
    const cq_tokens *t = r->s->tokens;
    if (i + 2 >= t->count || cjk_is_one(r, i - 1, "省庁府県局社国"))
        return false;
    cq_str text = {r->s->text.data + t->start[i + 1], t->end[i + 2] - t->start[i + 1]};
    for (size_t k = 0; k < CQK_COUNT(tasks); k++)
        if (cqk_is(text, tasks[k]))
            return true;
    return false;
}

/* A character that with the one beside it ends a name, or does not although it ends others. */
typedef struct neighbours {
    const char *here;
    const char *before; /* NULL: any */
    const char *behind;
    bool stop;
} neighbours;

static const neighbours pairs[] = {
    {"对對", "应應", NULL, false},   /* 应对气候变化 */
    {"访訪", "信", NULL, false},     /* 信访局 */
    {"和", "共", NULL, false},       /* 共和国 */
    {"及", "埃", NULL, false},       /* 埃及 */
    {"以", NULL, "色", false},       /* 以色列 */
    {"等", "初中高", NULL, false},   /* 高等裁判所, 初等中等教育局 */
    {"故", "事", NULL, false},       /* 事故調査委員会 */
    {"两兩", NULL, "岸", false},     /* 两岸经济合作委员会 */
    {"同", "協协合共", NULL, false}, /* 協同組合 */
    {"方", "中美日俄韩韓英法德欧朝印澳加双雙各越菲", NULL, true}, /* 中方, 双方: a side */
    {"期届屆", "会會一二三四五六七八九十", NULL, true},           /* 第4會期|外交委員會 */
    {"轮輪次", "首一二三四五六七八九十", NULL, true},             /* 首轮|军控磋商 */
    {"日", "今昨明翌即", NULL, true},                             /* 今日, 目下, 上月 */
    {"下", "目", NULL, true},
    {"月周週", "上本下今", NULL, true},
    {"行", "举舉挙", NULL, true},                     /* 举行 */
    {"开開領领", "召率", NULL, true},                 /* 召开, 率领 */
    {"樓楼層层", "一二三四五六七八九十", NULL, true}, /* 一樓: where, not who */
    {"立", "建成设設创創", NULL, true},               /* 建立, 成立: what is founded */
};

/* What the characters beside token i say of it; NULL: nothing. */
static const neighbours *find_pair(const cjk_reader *r, uint32_t i)
{
    for (const neighbours *n = pairs; n < pairs + CQK_COUNT(pairs); n++)
        if (cjk_is_one(r, i, n->here) &&
            (!n->before || (i > 0 && cjk_is_one(r, i - 1, n->before))) &&
            (!n->behind || (i + 1 < r->s->tokens->count && cjk_is_one(r, i + 1, n->behind))))
            return n;
    return NULL;
}

/* 对外经济, but 对外交部长 */
static bool is_outward(const cjk_reader *r, uint32_t i)
{
    return cjk_is_one(r, i, "对對") && i + 2 < r->s->tokens->count && cjk_is_one(r, i + 1, "外") &&
           !cjk_is_one(r, i + 2, "交长長");
}

/* 委员会, 定期会晤委员会, a parliament, or the end of a name: no verb "to meet". */
static bool is_assembly(const cjk_reader *r, uint32_t i)
{
    static const char inner[] = "员員协協合金学學事议議商公工总總船究青教社委";
    if (is_parliament(r, i))
        return true;
    if (!cjk_is_one(r, i, "会會"))
        return false;
    return ends_name(r, i) ||
           (i > 0 && (cjk_is_one(r, i - 1, inner) ||
                      (cjk_is_one(r, i + 1, "晤") && cjk_is_one(r, i + 2, "委"))));
}

/* Characters that no name goes over. */
static bool is_stop(const cjk_reader *r, uint32_t i)
{
    static const char both[] = "等同各該该両两我貴贵此這这其每某前現现元故毎旧舊";
    static const char chinese[] =
        "的和与及之在是了由按邀托託请請谢謝访訪向对對为為以将將已于於从從至并並或而被把让讓使就也都"
        "与與暨至同会會见見兼";
    if (cjk_is_one(r, i, "本")) /* "this", but 日本 */
        return i == 0 || !cjk_is_one(r, i - 1, "日");
    if (is_assembly(r, i))
        return false;
    if (is_post(r, i))
        return true;
    const neighbours *pair = find_pair(r, i);
    if (pair)
        return pair->stop;
    if (is_outward(r, i) || (r->japanese && cjk_is_one(r, i, "等") && is_listed_matter(r, i)))
        return false;             /* 対処方針等|諮問委員会 */
    if (cjk_is_one(r, i, "关關")) /* "about", but 海关, 機關 */
        return i + 1 < r->s->tokens->count && cjk_is_one(r, i + 1, "于於");
    if (cjk_is_one(r, i, "期届屆") && i > 0 && r->s->tokens->kind[i - 1] == CQ_TOKEN_NUMBER)
        return true; /* 第7期|国際戦略委員会 */
    /* particles in the Katakana that documents before 1945 have: 顧維鈞|ハ|国際聯盟委員会 */
    if (cjk_is_one(r, i, both) || (r->japanese && cjk_is_one(r, i, "君氏兼ハヲニヘモガ")))
        return true;
    return !r->japanese &&
           ((cjk_is_one(r, i, chinese) && !is_within_word(r, i)) || agency_cjk_is_verb(r, i));
}

/* 角館|・西木, but 大使館|・総領事館: does a body's name, not a town's, end with 所 or 館 at i? */
static bool ends_house(const cjk_reader *r, uint32_t i)
{
    return cjk_is_one(r, i, "所館") && i > 0 &&
           cjk_is_one(r, i - 1, "使事物書術料史公会究務判議験刷保張文");
}

bool agency_cjk_may_hold(const cjk_reader *r, uint32_t i)
{
    const cq_tokens *t = r->s->tokens;
    uint8_t kind = t->kind[i];
    if (cqk_token_is(r->s, i, CQ_STR("・")))
        return i > 0 && i + 1 < t->count &&
               (t->kind[i - 1] == CQ_TOKEN_IDEOGRAPH || t->kind[i + 1] == CQ_TOKEN_IDEOGRAPH) &&
               !cjk_is_one(r, i - 1, "省庁局部課室府党会院軍社国隊団署") && !ends_house(r, i - 1) &&
               !(i > 1 && cjk_is_one(r, i - 1, "学學") && cjk_is_one(r, i - 2, "大"));
    if (kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_KATAKANA)
        return !is_stop(r, i);
    return false;
}
