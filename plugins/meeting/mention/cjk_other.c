/*
 * cjk_other.c - what stands at a head in Chinese and Japanese and makes it no meeting: minutes and
 * chairs of bodies, verbs, phases, activities that go on, agreements.
 */
#include "mention/cjk.h"

/* 委員会議事, 委員会議録, 理事会議長: a body's minutes and chair, not 会議. */
bool cjk_splits_minutes(const cq_segment *segment, uint32_t end)
{
    static const char *const bodies[] = {"員", "事", "総", "部", "協", "学", "議",
                                         "査", "究", "談", "討", "科", "国"};
    static const char *const nouns[] = {"事", "長", "題", "案", "決", "員", "録", "錄", "录"};
    static const char *const minutes[] = {"録", "錄", "录"}; /* 協議会会議録 */
    if (end > 2 && is(segment, end - 1, "合") && is(segment, end - 2, "会") &&
        is(segment, end, "意"))
        return true; /* 委員会|合意議事録 */
    if (end < 3 || !is_any(segment, end - 1, (const char *const[]){"議", "议"}, 2))
        return false;
    if (is_any(segment, end - 3, (const char *const[]){"会", "會"}, 2) &&
        is_any(segment, end, minutes, CQK_COUNT(minutes)))
        return true;
    static const char *const papers[] = {"要", "概", "事", "録"}; /* 幹事会　協議要旨 */
    if (is(segment, end - 2, "協") &&
        is_any(segment, end - 3, (const char *const[]){"会", "會"}, 2) &&
        is_any(segment, end, papers, CQK_COUNT(papers)))
        return true;
    bool council = is_any(segment, end - 3, bodies, CQK_COUNT(bodies));
    return council && is_any(segment, end, nouns, CQK_COUNT(nouns)) &&
           !(end + 1 < segment->tokens->count && is(segment, end + 1, "務"));
}

/* Is the head a verb or part of another word: 協議した, 会議場? */
bool cjk_is_other_word(const model *m, const cq_segment *segment, uint32_t end)
{
    static const char *const verbs[] = {"し", "す", "さ", "せ"};
    uint32_t class = 0;
    if (end >= segment->tokens->count)
        return false;
    if (cjk_splits_minutes(segment, end))
        return true;
    if (is_any(segment, end, verbs, CQK_COUNT(verbs)))
        return true;
    return cqk_lexicon_match(m->words, segment, end, &class) && class == WORD_THING;
}

/* 外长会谈, 理事会见: a head in 会 whose last character begins another word. */
bool cjk_splits_talks(const cq_segment *segment, uint32_t end)
{
    static const char *const heads[] = {"会", "會"};
    static const char *const seconds[] = {"谈", "談", "晤", "见", "見", "商", "面", "话", "話"};
    return end > 0 && end < segment->tokens->count &&
           is_any(segment, end - 1, heads, CQK_COUNT(heads)) &&
           is_any(segment, end, seconds, CQK_COUNT(seconds));
}

/* 第七六号, 第7期, 第三大, 第4會期…委員會, 第25回国会 外務委員会: an ordinal that counts papers,
 * terms of office, ranks or the sessions of a parliament, not what the head names. */
bool cjk_counts_other(const cq_segment *segment, const walk *w, uint32_t head)
{
    static const char *const counters[] = {"号", "號", "期"};
    static const char *const assemblies[] = {"会", "會", "学", "學"};
    const uint32_t first = w->first;
    if (w->ordinal.tokens > 1 && first == w->ordinal_first + w->ordinal.tokens &&
        is_any(segment, first - 1, counters, CQK_COUNT(counters)))
        return true;
    if (first + 1 >= head)
        return false;
    if (is(segment, first, "大"))
        return !is_any(segment, first + 1, assemblies, CQK_COUNT(assemblies));
    bool term = is_any(segment, first, assemblies, 2) && is(segment, first + 1, "期");
    bool diet = is(segment, first, "国") && is(segment, first + 1, "会");
    bool district = is(segment, first, "管") && is(segment, first + 1, "区"); /* 第十一管区 */
    return term || diet || district;
}

/* 第二阶段会议: the phase of a meeting is counted, not the meeting. */
bool cjk_counts_phase(const cq_segment *segment, uint32_t i)
{
    static const char *const firsts[] = {"阶", "階", "段"};
    return i + 1 < segment->tokens->count && is_any(segment, i, firsts, CQK_COUNT(firsts)) &&
           (is(segment, i + 1, "段") || is(segment, i + 1, "階"));
}

/* 推进中美关系指导原则磋商, 开展领事磋商: an activity that goes on, no meeting. */
bool cjk_is_pursued(const cq_segment *segment, uint32_t first, uint32_t value)
{
    static const char *const last[] = {"进", "進", "展", "强", "強", "续", "續"};
    static const char *const words[] = {"推进", "推進", "开展", "開展",
                                        "加强", "加強", "继续", "繼續"};
    if (head_kind(value) != KIND_CONSULTATION || first < 2 ||
        !is_any(segment, first - 1, last, CQK_COUNT(last)))
        return false;
    cq_str text = cqk_tokens(segment, first - 2, first);
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_is(text, words[k]))
            return true;
    return false;
}

/* 框架協議, 貿易協議: in Chinese an agreement; in Japanese, which writes 会, 国 and 対, talks. */
bool cjk_is_agreement(const cq_segment *segment, uint32_t first, uint32_t end)
{
    static const char *const chinese[] = {"會", "國", "與", "對", "經", "這", "發", "關", "們",
                                          "將", "兩", "從", "實", "應", "灣", "歐", "讓", "說"};
    if (end < 2 || !is(segment, end - 1, "議") || !is(segment, end - 2, "協"))
        return false;
    enum { AROUND = 60 };
    uint32_t from = first > AROUND ? first - AROUND : 0;
    bool found = false;
    for (uint32_t i = from; i < segment->tokens->count && i < end + AROUND; i++) {
        if (segment->tokens->kind[i] == CQ_TOKEN_HIRAGANA)
            return false;
        found = found || is_any(segment, i, chinese, CQK_COUNT(chinese));
    }
    return found;
}

/* 进行过两轮磋商, 多次会议, 3回の会合: how often there were any, no meeting; in front of the head.
 */
bool cjk_counts_how_often(const cq_segment *segment, uint32_t head)
{
    static const char *const units[] = {"轮", "輪", "次", "回", "场", "場"};
    static const char *const numbers[] = {"两", "兩", "二", "三", "四", "五", "六",
                                          "七", "八", "九", "十", "多", "数", "數",
                                          "几", "幾", "各", "每", "毎", "历"};
    static const char *const ordinals[] = {"第", "首", "上", "下", "这", "這", "此", "本", "同"};
    uint32_t i = head;
    i -= i > 0 && is(segment, i - 1, "の");
    if (i < 2 || !is_any(segment, i - 1, units, CQK_COUNT(units)) || !cjk_same_line(segment, head))
        return false;
    bool number = segment->tokens->kind[i - 2] == CQ_TOKEN_NUMBER ||
                  is_any(segment, i - 2, numbers, CQK_COUNT(numbers));
    return number && !(i > 2 && is_any(segment, i - 3, ordinals, CQK_COUNT(ordinals)));
}
