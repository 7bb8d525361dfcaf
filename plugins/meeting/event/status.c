/*
 * status.c - whether a meeting was held, will be, or was put off, by the words of the sentence that
 * names it: the cue nearest to the mention, one behind it before one in front.
 */
#include "event/scene.h"

#include <string.h>

enum {
    CUE_NEAR = 5,
    CUE_FAR = 24,
    NEIGHBOURS = 40, /* mentions to each side */
    SYLLABLE = 3,    /* bytes of one in Hangul */
};

/* Korean says it in endings: 예정, 하기로 합의, 개최하였음. */
static uint32_t korean_status(cq_str text)
{
    static const struct {
        const char *part;
        uint32_t status;
    } parts[] = {{"예정", STATUS_PLANNED},       {"하기로", STATUS_PLANNED},
                 {"계획", STATUS_PLANNED},       {"개최할", STATUS_PLANNED},
                 {"열리게", STATUS_PLANNED},     {"갖게", STATUS_PLANNED},
                 {"차후", STATUS_PLANNED},       {"열릴", STATUS_PLANNED},
                 {"개최된다", STATUS_PLANNED},   {"개최한다", STATUS_PLANNED},
                 {"열린다", STATUS_PLANNED},     {"열립니다", STATUS_PLANNED},
                 {"개최됩니다", STATUS_PLANNED}, {"개최합니다", STATUS_PLANNED},
                 {"개최키로", STATUS_PLANNED},   {"열기로", STATUS_PLANNED},
                 {"갖기로", STATUS_PLANNED},     {"가지기로", STATUS_PLANNED},
                 {"가질", STATUS_PLANNED},       {"가진다", STATUS_PLANNED},
                 {"갖는다", STATUS_PLANNED},     {"앞두고", STATUS_PLANNED},
                 {"앞둔", STATUS_PLANNED},       {"개막한다", STATUS_PLANNED},
                 {"진행된다", STATUS_PLANNED},   {"진행할", STATUS_PLANNED},
                 {"참석할", STATUS_PLANNED},     {"참석한다", STATUS_PLANNED},
                 {"위해", STATUS_NONE},          {"열렸", STATUS_HELD},
                 {"조속", STATUS_PLANNED},       {"개최되었", STATUS_HELD},
                 {"개최됐", STATUS_HELD},        {"개최하였", STATUS_HELD},
                 {"개최했", STATUS_HELD},        {"주관했", STATUS_HELD},
                 {"공동주재했", STATUS_HELD},    {"참석했", STATUS_HELD},
                 {"참석하였", STATUS_HELD},      {"가졌", STATUS_HELD},
                 {"진행됐", STATUS_HELD},        {"진행되었", STATUS_HELD},
                 {"진행했", STATUS_HELD},        {"진행하였", STATUS_HELD},
                 {"폐막", STATUS_HELD},          {"개막했", STATUS_HELD},
                 {"개막됐", STATUS_HELD},        {"마쳤", STATUS_HELD},
                 {"끝났", STATUS_HELD},          {"마무리됐", STATUS_HELD},
                 {"주재했", STATUS_HELD},        {"연기되었던", STATUS_NONE},
                 {"연기됐던", STATUS_NONE},      {"연기된", STATUS_NONE},
                 {"미뤄진", STATUS_NONE},        {"무산", STATUS_POSTPONED},
                 {"취소", STATUS_POSTPONED},     {"연기", STATUS_POSTPONED}};
    for (size_t i = 0; i < CQK_COUNT(parts) && text.len >= SYLLABLE; i++) {
        size_t len = strlen(parts[i].part);
        for (size_t at = 0; at + len <= text.len; at += SYLLABLE)
            if (text.data[at + 1] == parts[i].part[1] && text.data[at + 2] == parts[i].part[2] &&
                memcmp(text.data + at, parts[i].part, len) == 0 &&
                !(at > 0 && cqk_is((cq_str){parts[i].part, len}, "계획"))) /* 집행계획 */
                return parts[i].status;
    }
    return STATUS_NONE;
}

/* "wird 2030 stattfinden", not "wird genehmigt": is the sentence's last word an infinitive? */
static bool ends_in_infinitive(const scene *s)
{
    enum { PREFIX_MAX = 6 };
    uint32_t i = s->sentence_last;
    while (i > s->r->m.first && s->segment->tokens->kind[i - 1] != CQ_TOKEN_LETTER)
        i--;
    cq_str word = i > 0 ? cqk_token(s->segment, i - 1) : (cq_str){NULL, 0};
    if (word.len < 5 || memcmp(word.data + word.len - 2, "en", 2) != 0)
        return false;
    for (size_t at = 0; at < PREFIX_MAX && at + 5 < word.len; at++)
        if (memcmp(word.data + at, "ge", 2) == 0)
            return false; /* abgehalten, eingeladen */
    return true;
}

/* "met in Lima | to hold the third dialogue": did somebody come for what the infinitive at i says?
 */
static bool came_for_it(const scene *s, uint32_t i)
{
    static const char *const moves[] = {
        "met",       "visited",  "travelled", "traveled",  "arrived",   "came",
        "gathered",  "convened", "assembled", "flew",      "reunited",  "reunio",
        "reunieron", "viajo",    "viajaron",  "visito",    "visitaron", "llego",
        "llegaron",  "reunis",   "reunies",   "retrouves", "rendu",     "rendus"};
    for (uint32_t k = i; k > s->sentence_first && k > s->clause_left; k--) {
        bool joint = cqk_token_is(s->segment, k - 1, CQ_STR(",")) ||
                     cqk_token_is_word(s->segment, k - 1, "and");
        bool article = word_class(s->e->m, s->segment, k) == WORD_STOP; /* para Asia, el Caribe */
        if (joint && k < i && !article && !cqk_shape(s->segment, k, CQ_SHAPE_UPPER_FIRST))
            return false; /* "met, and agreed to hold" */
        if (s->segment->tokens->kind[k - 1] == CQ_TOKEN_LETTER && WORD_IN(s, k - 1, moves))
            return true;
    }
    return false;
}

/* The cue at token i and how many tokens it has; 0: none. */
static uint32_t cue_at(const scene *s, uint32_t i, uint32_t *status)
{
    if (s->segment->tokens->kind[i] != CQ_TOKEN_HANGUL) {
        uint32_t used = cqk_lexicon_match(s->e->cues, s->segment, i, status);
        uint32_t next = i + used;
        bool chinese = *status & CUE_CHINESE;
        if ((*status & CUE_GERMAN) && !ends_in_infinitive(s))
            return 0;
        *status &= ~(uint32_t)CUE_GERMAN;
        if ((*status & CUE_PURPOSE) && came_for_it(s, i))
            *status = STATUS_HELD | CUE_FRONT;
        *status &= ~(uint32_t)CUE_PURPOSE;
        return chinese && next < s->segment->tokens->count &&
                       s->segment->tokens->kind[next] == CQ_TOKEN_HIRAGANA
                   ? 0
                   : used;
    }
    *status = korean_status(cqk_token(s->segment, i));
    return *status != STATUS_NONE;
}

bool is_head_token(const scene *s, uint32_t i)
{
    uint32_t value = 0;
    return s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
           cqk_lexicon_match(s->e->m->heads, s->segment, i, &value) > 0;
}

/* "at its seventh session, decided to convene": is the mention what the sentence tells the decision
 * of? */
static bool is_frame_of_decision(const scene *s)
{
    static const char *const at[] = {"at", "during", "in"};
    static const char *const own[] = {"its", "the", "their"};
    uint32_t i = s->r->m.first;
    return i > s->sentence_first + 1 && s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER &&
           WORD_IN(s, i - 1, own) && s->segment->tokens->kind[i - 2] == CQ_TOKEN_LETTER &&
           WORD_IN(s, i - 2, at);
}

/* 延期されていた|第5回協議が: the cue at token i says what the meeting had been before. */
static bool is_put_off_before(const scene *s, uint32_t i, uint32_t used)
{
    static const char *const then[] = {"されていた", "されてい", "となっていた", "になっていた",
                                       "となってい", "された",   "となった"};
    return (s->r->m.flags & MENTION_CJK) && i < s->r->m.first &&
           starts_with(s, i + used, then, CQK_COUNT(then));
}

/* The cue in [first, last) that is nearest to the mention, one behind it before one in front. */
static uint32_t cue_in(scene *s, uint32_t first, uint32_t last)
{
    enum { GAP_MAX = 5 };
    uint32_t nearest = UINT32_MAX;
    uint32_t status = STATUS_NONE;
    bool will = false;
    for (uint32_t i = first, used = 1; i < last; i += used) {
        uint32_t value = STATUS_NONE;
        used = 1;
        if (i >= s->r->m.first && i < s->r->m.last)
            continue;
        uint32_t cue = cue_at(s, i, &value);
        bool next = last == s->clause_right && last < s->sentence_last && i + cue + 2 >= last;
        if (cue == 0 || (next && i >= s->r->m.last))
            continue; /* none, or the verb of the meeting behind: "decided to hold the tenth" */
        used = cue;
        if (value == STATUS_NONE || ((value & CUE_FRONT) && i >= s->r->m.last))
            continue;
        bool adjoins = (value & CUE_FRONT) && i + cue <= s->r->m.first &&
                       s->r->m.first - i - cue <= 1; /* "on the margins of the | Summit" */
        bool ahead = (value & CUE_FRONT) && !(value & CUE_CHINESE) && i + cue <= s->r->m.first &&
                     s->r->m.first - i - cue <= GAP_MAX;
        value &= ~(uint32_t)CUE_FRONT;
        bool decision = value & CUE_DECISION;
        value &= ~(uint32_t)CUE_DECISION;
        bool act = decision || value == STATUS_POSTPONED; /* "at its fifth meeting, deferred it" */
        if (act && i >= s->r->m.last && is_frame_of_decision(s))
            value = STATUS_HELD;
        bool chinese = value & CUE_CHINESE;
        value &= ~(uint32_t)CUE_CHINESE;
        will = will || (chinese && value == STATUS_PLANNED);
        if (chinese && will)
            value = STATUS_PLANNED; /* 将于…出席 */
        uint32_t distance = i < s->r->m.first ? 2 * (s->r->m.first - i) : i - s->r->m.last;
        bool others = i > s->r->m.last && is_head_token(s, i - 1); /* 44 sessions cancelled */
        bool before = is_put_off_before(s, i, used);
        if (value == STATUS_POSTPONED && !others && !before)
            return STATUS_POSTPONED;
        if (ahead && value == STATUS_PLANNED) {
            s->near = true; /* "ahead of the U.S.-hosted | Summit, they met" */
            s->far = false;
            return value;
        }
        if (value != STATUS_POSTPONED && distance < nearest) {
            nearest = distance;
            status = value;
            s->near = distance <= CUE_NEAR || adjoins;
            s->far = distance > (i < s->r->m.first ? CUE_FAR : CUE_NEAR);
        }
    }
    return status;
}

/* 제18차 회담에서 ... 합의한: what is told was done at the meeting. */
bool is_occasion(const scene *s)
{
    static const char at[] = "에서";
    static const char *const eastern[] = {"において", "では", "におきまして", "上，", "上,"};
    enum { BRACKET_MAX = 12 };
    const cq_tokens *t = s->segment->tokens;
    cq_str text = s->segment->text;
    uint32_t last = s->r->m.last;
    if (s->r->m.flags & MENTION_CJK)
        return starts_with(s, last, eastern, CQK_COUNT(eastern));
    if (!(s->r->m.flags & MENTION_HANGUL))
        return false;
    uint32_t end = s->r->m.end;
    if (end == t->end[last - 1] && cqk_token_is(s->segment, last, CQ_STR("(")))
        for (uint32_t i = last; i < t->count && i < last + BRACKET_MAX; i++)
            if (cqk_token_is(s->segment, i, CQ_STR(")"))) {
                end = t->end[i];
                break;
            }
    return text.len - end >= sizeof at - 1 && memcmp(text.data + end, at, sizeof at - 1) == 0;
}

/* ｢제1차 협의회｣에서 합의한 사업: was something done there that is told of? */
static bool is_told_by_result(const scene *s)
{
    static const char *const at[] = {"에서"};
    static const char *const marks[] = {"｣", "」", "』", "’", "”", "'"};
    static const char *const done[] = {"합의한", "합의된", "합의하였", "채택한",
                                       "채택된", "서명한", "논의한",   "논의된",
                                       "체결한", "발표한", "결정한",   "제기한"};
    uint32_t i = s->r->m.last;
    i += is_any(s, i, marks, CQK_COUNT(marks));
    bool there = i > s->r->m.last ? starts_with(s, i, at, 1) : is_occasion(s);
    i += i > s->r->m.last;
    return (s->r->m.flags & MENTION_HANGUL) && s->r->m.ordinal && there && i < s->sentence_last &&
           starts_with(s, i, done, CQK_COUNT(done));
}

/* 前回の|TICAD III, 上届|会议: the one before. */
static bool follows_last(const scene *s)
{
    static const cq_str last[] = {CQ_STR_INIT("前回の"), CQ_STR_INIT("前回"), CQ_STR_INIT("上届"),
                                  CQ_STR_INIT("上屆"), CQ_STR_INIT("上次")};
    cq_str front = {s->segment->text.data, s->r->m.start};
    for (size_t k = 0; k < CQK_COUNT(last); k++)
        if (front.len >= last[k].len &&
            memcmp(front.data + front.len - last[k].len, last[k].data, last[k].len) == 0)
            return true;
    return false;
}

/* 지난 제15차 회담: told as past; ただいまから第37回会合を開催いたします: what a chair says in
 * minutes. */
static bool is_told_past(const scene *s)
{
    static const char *const words[] = {"지난"};
    static const char *const opening[] = {"ただいまから", "只今から", "ただ今から",
                                          "ただいまより", "これより", "これから第",
                                          "지금부터",     "现在召开"};
    if ((s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) &&
        starts_with(s, s->sentence_first, opening, CQK_COUNT(opening)))
        return true;
    if (follows_last(s))
        return true;
    return (s->r->m.flags & MENTION_HANGUL) && s->r->m.first > s->sentence_first &&
           starts_with(s, s->r->m.first - 1, words, 1);
}

/* 第10次全體委員會議|紀錄, 제9회 국무회의|회의록: do minutes follow the name? */
static bool heads_minutes(const scene *s)
{
    static const char *const words[] = {"紀錄",     "记录",     "記録",    "議事錄", "議事録",
                                        "議事要旨", "議事概要", "会議録",  "會議錄", "紀要",
                                        "纪要",     "회의록",   "会议记录"};
    return (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) && s->r->m.ordinal &&
           starts_with(s, s->r->m.last, words, CQK_COUNT(words));
}

/* "will participate in the Forum, hosted by Chile": does somebody go to what the sentence names?
 * The participle behind it then tells of the same time to come. */
static bool is_gone_to(const scene *s)
{
    static const char *const future[] = {"will", "shall"};
    static const char *const doing[] = {"attend", "participate", "join",      "take",
                                        "lead",   "chair",       "host",      "address",
                                        "speak",  "open",        "inaugurate"};
    static const char *const small[] = {"in", "at",   "the", "part",  "a",
                                        "an", "also", "its", "their", "co"};
    enum { BACK = 6 };
    uint32_t i = s->r->m.first;
    bool does = false;
    if (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL))
        return false;
    for (uint32_t n = 0; n < BACK && i > s->sentence_first; n++) {
        i--;
        if (does && cqk_token_is(s->segment, i, CQ_STR("-")))
            continue; /* "co-host" */
        if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER)
            return false;
        if (does && WORD_IN(s, i, future))
            return true;
        bool verb = !does && WORD_IN(s, i, doing);
        does = does || verb;
        if (!verb && !WORD_IN(s, i, small))
            return false;
    }
    return false;
}

uint32_t find_status(scene *s)
{
    uint32_t first = s->sentence_first;
    if (heads_minutes(s)) {
        s->near = true;
        return STATUS_HELD;
    }
    if (is_told_past(s) || is_told_by_result(s) || (s->r->m.ordinal && is_background(s)))
        return STATUS_HELD;
    if (is_cited(s)) {
        s->near = true;
        return STATUS_HELD;
    }
    if (is_gone_to(s)) {
        s->near = true;
        return STATUS_PLANNED;
    }
    uint32_t last = s->sentence_last;
    size_t at = (size_t)(s->r - s->d->current);
    size_t end = at + NEIGHBOURS < s->d->current_count ? at + NEIGHBOURS : s->d->current_count;
    for (size_t i = at > NEIGHBOURS ? at - NEIGHBOURS : 0; i < end; i++) {
        const record *other = &s->d->current[i];
        bool next = (other->m.flags & MENTION_NEXT) && other->m.start != s->r->m.start;
        if (next && other->m.first >= s->r->m.last && other->m.first < last)
            last = other->m.first; /* what is said of the next one is not said of this one */
        if (next && other->m.last <= s->r->m.first && other->m.last > first)
            first = other->m.last;
    }
    uint32_t status = cue_in(s, first > s->clause_left ? first : s->clause_left,
                             last < s->clause_right ? last : s->clause_right);
    if (status ==
        STATUS_NONE) /* "... and decided to hold the tenth": the verb of another meeting */
        status = cue_in(s, first, last < s->right ? last : s->right);
    if (status == STATUS_NONE && (s->r->m.flags & MENTION_HANGUL) && !is_occasion(s))
        status = cue_in(s, s->r->m.last, last); /* one verb at the end for all */
    return status;
}
