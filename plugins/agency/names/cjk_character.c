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
        "出席", "参加", "參加", "参观", "參觀", "来自", "來自", "担任", "擔任", "邀请", "邀請",
        "陪同", "抵达", "抵達", "前往", "通过", "通過", "根据", "根據", "按照", "呼吁", "呼籲",
        "加入", "退出", "要求", "视察", "視察", "考察", "通知", "经由", "經由", "毕业", "畢業",
        "移交", "提交", "送交", "转交", "轉交", "质询", "質詢", "询问", "詢問", "致函", "致电",
        "致電", "授权", "授權", "委托", "委託", "支持", "拜会", "拜會", "走访", "走訪", "感谢",
        "感謝", "敦促", "督促", "责成", "責成", "指示", "隶属", "隸屬", "归属", "歸屬", "主管",
        "鉴于", "鑑於", "依照", "依據", "依据", "函请", "函請", "造访", "造訪", "批评", "批評",
        "指责", "指責", "告知", "转告", "轉告", "会同", "會同", "责令", "責令", "收到", "接获",
        "接獲", "获悉", "獲悉", "获得", "獲得", "进入", "進入", "宣布", "确认", "確認", "配合",
        "协助", "協助", "欢迎", "歡迎", "希望", "认为", "認為", "表示", "指出", "批准", "敬请"};
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

/* Characters that no name goes over. */
static bool is_stop(const cjk_reader *r, uint32_t i)
{
    static const char both[] = "的等同各該该両两我貴贵此這这其每某前現现元故毎旧舊";
    /* 委员会 and the like */
    static const char inner[] = "员員协協合金学學事议議商公工总總船究青教社委";
    if (cjk_is_one(r, i, "本")) /* "this", but 日本 */
        return i == 0 || !cjk_is_one(r, i - 1, "日");
    if (cjk_is_one(r, i, "会會") && i > 0 &&
        (cjk_is_one(r, i - 1, inner) ||
         (cjk_is_one(r, i + 1, "晤") && cjk_is_one(r, i + 2, "委")))) /* 定期会晤委员会 */
        return false;
    if (is_parliament(r, i) || (cjk_is_one(r, i, "会會") && ends_name(r, i)))
        return false;
    if (is_post(r, i))
        return true;
    static const char chinese[] =
        "和与及之在是了由按邀托託请請谢謝访訪向对對为為以将將已于於从從至并並或而被把让讓使就也都"
        "与與暨至同会會见見";
    if (cjk_is_one(r, i, "对對") && i > 0 && cjk_is_one(r, i - 1, "应應"))
        return false; /* 应对气候变化 */
    if (cjk_is_one(r, i, "访訪") && i > 0 && cjk_is_one(r, i - 1, "信"))
        return false; /* 信访局 */
    if (cjk_is_one(r, i, "对對") && i + 2 < r->s->tokens->count && cjk_is_one(r, i + 1, "外") &&
        !cjk_is_one(r, i + 2, "交长長"))
        return false;             /* 对外经济 */
    if (cjk_is_one(r, i, "关關")) /* "about", but 海关, 機關 */
        return i + 1 < r->s->tokens->count && cjk_is_one(r, i + 1, "于於");
    if (cjk_is_one(r, i, "和") && i > 0 && cjk_is_one(r, i - 1, "共"))
        return false; /* 共和国 */
    if (cjk_is_one(r, i, "及") && i > 0 && cjk_is_one(r, i - 1, "埃"))
        return false; /* 埃及 */
    if (cjk_is_one(r, i, "以") && i + 1 < r->s->tokens->count && cjk_is_one(r, i + 1, "色"))
        return false; /* 以色列 */
    if (cjk_is_one(r, i, "方") && i > 0 &&
        cjk_is_one(r, i - 1, "中美日俄韩韓英法德欧朝印澳加双雙各越菲"))
        return true; /* 中方, 双方: a side */
    if (cjk_is_one(r, i, "期届屆") && i > 0 &&
        (r->s->tokens->kind[i - 1] == CQ_TOKEN_NUMBER ||
         cjk_is_one(r, i - 1, "会會一二三四五六七八九十")))
        return true; /* 第7期|国際戦略委員会, 第4會期|外交委員會 */
    if (cjk_is_one(r, i, "等") && i > 0 &&
        (cjk_is_one(r, i - 1, "初中高") || (r->japanese && is_listed_matter(r, i))))
        return false; /* 高等裁判所, 初等中等教育局, 対処方針等|諮問委員会 */
    if (cjk_is_one(r, i, "故") && i > 0 && cjk_is_one(r, i - 1, "事"))
        return false; /* 事故調査委員会 */
    if (cjk_is_one(r, i, "两兩") && i + 1 < r->s->tokens->count && cjk_is_one(r, i + 1, "岸"))
        return false; /* 两岸经济合作委员会 */
    if ((cjk_is_one(r, i, "日") && i > 0 && cjk_is_one(r, i - 1, "今昨明翌即")) ||
        (cjk_is_one(r, i, "下") && i > 0 && cjk_is_one(r, i - 1, "目")) ||
        (cjk_is_one(r, i, "月周週") && i > 0 && cjk_is_one(r, i - 1, "上本下今")))
        return true; /* 今日, 目下, 上月 */
    if (cjk_is_one(r, i, "行") && i > 0 && cjk_is_one(r, i - 1, "举舉挙"))
        return true; /* 举行 */
    if (cjk_is_one(r, i, "开開領领") && i > 0 && cjk_is_one(r, i - 1, "召率"))
        return true; /* 召开, 率领: verbs with a body behind them */
    if (cjk_is_one(r, i, "樓楼層层") && i > 0 && cjk_is_one(r, i - 1, "一二三四五六七八九十"))
        return true; /* 一樓: where, not who */
    if (cjk_is_one(r, i, "同") && i > 0 && cjk_is_one(r, i - 1, "協协合共"))
        return false; /* 協同組合 */
    if (cjk_is_one(r, i, "立") && i > 0 && cjk_is_one(r, i - 1, "建成设設创創"))
        return true; /* 建立, 成立: what is founded */
    if (cjk_is_one(r, i, both))
        return true;
    return !r->japanese &&
           ((cjk_is_one(r, i, chinese) && !is_within_word(r, i)) || agency_cjk_is_verb(r, i));
}

bool agency_cjk_may_hold(const cjk_reader *r, uint32_t i)
{
    const cq_tokens *t = r->s->tokens;
    uint8_t kind = t->kind[i];
    if (cqk_token_is(r->s, i, CQ_STR("・")))
        return i > 0 && i + 1 < t->count &&
               (t->kind[i - 1] == CQ_TOKEN_IDEOGRAPH || t->kind[i + 1] == CQ_TOKEN_IDEOGRAPH) &&
               !cjk_is_one(r, i - 1, "省庁局部課室府党会院軍社国所館隊団署") &&
               !(i > 1 && cjk_is_one(r, i - 1, "学學") && cjk_is_one(r, i - 2, "大"));
    if (kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_KATAKANA)
        return !is_stop(r, i);
    return false;
}
