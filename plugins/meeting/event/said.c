/*
 * said.c - dates on which a meeting was spoken of, which are none of its own: "the ministry said on
 * Friday", 外交部发言人今天说, 외교부는 4일 ... 밝혔다.
 */
#include "event/scene.h"

#include <string.h>

/* Fold keys of verbs of saying, and of what is said in writing. */
static const char *const verbs[] = {
    "said",     "says",    "told",      "announced", "announces", "stated",     "declared",
    "reported", "reports", "confirmed", "added",     "informed",  "statement",  "annonce",
    "declare",  "indique", "precise",   "anuncio",   "dijo",      "senalo",     "informo",
    "declaro",  "indico",  "sagte",     "erklarte",  "mitteilte", "mitgeteilt", "bekannt",
    "kundigte", "teilte",  "сообщил",   "сообщила",  "сообщили",  "сообщает",   "заявил",
    "заявила",  "объявил", "объявила",  "сказал",    "сказала",   "рассказал",  "отметил"};

static const char *const small[] = {"on", "the", "am", "vom",  "le", "el",
                                    "en", "в",   "во", "late", ","};

/* "said on Friday", "Friday announced that the third round": the verb stands at the date, or
 * between it and the mention. */
static bool said_in_west(const scene *s, uint32_t first, uint32_t last)
{
    enum { SMALL_MAX = 3 };
    static const char *const that[] = {"that", "que", "dass", "daß", "что"};
    bool cleft = cqk_token_is(s->segment, s->sentence_first, CQ_STR("It")) &&
                 cqk_token_is(s->segment, s->sentence_first + 1, CQ_STR("was"));
    if (last < s->r->m.first && WORD_IN(s, last, that) && !cleft)
        return true; /* "told the Embassy on February 2 that Norway will attend" */
    uint32_t i = first;
    while (i > s->sentence_first && first - i < SMALL_MAX &&
           (WORD_IN(s, i - 1, small) || cqk_token_is(s->segment, i - 1, CQ_STR(","))))
        i--;
    if (i > s->sentence_first && s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER &&
        !is_capital(s->segment, i - 1) && WORD_IN(s, i - 1, verbs) &&
        !(i > s->r->m.first && i - 1 < s->r->m.last))
        return true;
    for (i = last; i < s->r->m.first; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && !is_capital(s->segment, i) &&
            WORD_IN(s, i, verbs))
            return true;
    return false;
}

static bool holds(cq_str text, const char *const *list, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        size_t len = strlen(list[k]);
        for (size_t at = 0; at + len <= text.len; at++)
            if (text.data[at] == list[k][0] && memcmp(text.data + at, list[k], len) == 0)
                return true;
    }
    return false;
}

static cq_str between(const scene *s, uint32_t first, uint32_t last)
{
    const cq_tokens *t = s->segment->tokens;
    if (first >= last)
        return (cq_str){s->segment->text.data, 0};
    return (cq_str){s->segment->text.data + t->start[first], t->end[last - 1] - t->start[first]};
}

/* Chinese says the verb in front of what is said, with a comma: 今天说，中日双方商定. */
static bool said_in_chinese(const scene *s, uint32_t last)
{
    static const char *const says[] = {"说，",   "說，",   "表示，", "宣布，", "指出，", "称，",
                                       "稱，",   "透露，", "介绍，", "介紹，", "说,",    "說,",
                                       "表示,",  "宣布,",  "说：",   "說：",   "表示：", "宣布说",
                                       "宣布：", "证实，", "發表，"};
    return holds(between(s, last, s->r->m.first), says, CQK_COUNT(says));
}

/* 산업부는 29일 테헤란에서 …를 개최했다고 밝혔다: a place straight behind the date, and a past verb
 * in what is said: the day is that of the meeting. */
static bool happened_there(const scene *s, uint32_t last)
{
    static const char *const past[] = {"했다고", "하였다고", "렸다고", "됐다고",  "되었다고",
                                       "쳤다고", "졌다고",   "났다고", "가졌다고"};
    enum { PLACE_MAX = 4 };
    bool there = false;
    for (uint32_t i = last; i < last + PLACE_MAX && i < s->r->m.first; i++)
        there = there || (s->segment->tokens->kind[i] == CQ_TOKEN_HANGUL &&
                          cqk_ends_in(cqk_token(s->segment, i), "에서"));
    return there && holds(between(s, s->r->m.last, s->sentence_last), past, CQK_COUNT(past));
}

/* 오늘| (4일)| 밝혔습니다, (4일|)| 밝혔다: past the bracket that says the day again, or that closes
 * there. */
static uint32_t past_bracket(const scene *s, uint32_t i)
{
    enum { BRACKET_MAX = 4 };
    if (cqk_token_is(s->segment, i, CQ_STR("(")))
        for (uint32_t k = i + 1; k < i + BRACKET_MAX && k < s->sentence_last; k++)
            if (cqk_token_is(s->segment, k, CQ_STR(")")))
                return k + 1;
    return i + cqk_token_is(s->segment, i, CQ_STR(")"));
}

/* Japanese and Korean say it at the end; the date stands behind the one who speaks: 外務省は4日. */
static bool said_at_end(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const says[] = {"と発表",  "と述べ",     "と明らか", "ことを明らか",
                                       "と説明",  "ことを発表", "고 밝혔",  "고 발표",
                                       "고 전했", "고 말했",    "고 설명"};
    static const char *const topics[] = {"는", "은", "는,", "은,"};
    static const char *const verbs_east[] = {"밝혔", "발표", "전했", "말했", "설명했", "보도했"};
    if (starts_with(s, past_bracket(s, last), verbs_east, CQK_COUNT(verbs_east)))
        return true; /* 개최할 예정이라고 6일 밝혔다 */
    if (happened_there(s, last))
        return false;
    if (first == 0 || first >= s->r->m.first ||
        !holds(between(s, s->r->m.last, s->sentence_last), says, CQK_COUNT(says)))
        return false;
    uint32_t before = first - 1;
    if (s->segment->tokens->kind[before] != CQ_TOKEN_HANGUL &&
        !cqk_token_is(s->segment, last, CQ_STR("、")))
        return false;
    if (before > s->sentence_first && (cqk_token_is(s->segment, before, CQ_STR(",")) ||
                                       cqk_token_is(s->segment, before, CQ_STR("、"))))
        before--;
    cq_str word = cqk_token(s->segment, before);
    if (cqk_token_is(s->segment, before, CQ_STR("は")))
        return true;
    for (size_t k = 0; k < CQK_COUNT(topics); k++) {
        size_t len = strlen(topics[k]);
        if (word.len > len && memcmp(word.data + word.len - len, topics[k], len) == 0)
            return true;
    }
    return false;
}

/* The token behind the mention and a bracket that explains it: 第6回…会議（ADMMプラス）. */
static uint32_t behind_bracket(const scene *s, const mention *m)
{
    static const char *const opening[] = {"（", "("};
    static const char *const closing[] = {"）", ")"};
    enum { BRACKET_MAX = 8 };
    if (is_any(s, m->last, opening, CQK_COUNT(opening)))
        for (uint32_t k = m->last; k < m->last + BRACKET_MAX; k++)
            if (is_any(s, k, closing, CQK_COUNT(closing)))
                return k + 1;
    return m->last;
}

bool is_beside(const scene *s, const mention *m)
{
    static const char *const words[] = {"の機会に", "のサイドライン", "のマージン",   "の際に",
                                        "に際し",   "に先立",         "の一環として", "に合わせ",
                                        "に併せ",   "の1つとして",    "の一つとして", "に引き続",
                                        "に続き",   "に続いて",       "계기로",       "계기에"};
    return starts_with(s, behind_bracket(s, m), words, CQK_COUNT(words));
}

bool is_aside(const scene *s, const mention *m)
{
    static const char *const words[] = {"出席のため", "出席するため", "に出席するため"};
    return is_beside(s, m) || starts_with(s, behind_bracket(s, m), words, CQK_COUNT(words));
}

/* Where the name begins in whose bracket the mention stands: "the 20th Meeting (COP20)". */
static uint32_t mention_first(const scene *s)
{
    uint32_t first = s->r->m.first;
    if (first < 2 || !cqk_token_is(s->segment, first - 1, CQ_STR("(")))
        return first;
    for (size_t i = 0; i < s->d->current_count; i++)
        if (s->d->current[i].m.last == first - 1 && !(s->d->current[i].m.flags & MENTION_SHADOW))
            return s->d->current[i].m.first;
    return first;
}

/* Does the participle at token k tell of the future: "to be further discussed at"? */
static bool is_future(const scene *s, uint32_t k)
{
    static const char *const future[] = {"be", "will", "to"};
    enum { BACK = 3 };
    for (uint32_t i = k; i > s->sentence_first && k - i < BACK; i--)
        if (WORD_IN(s, i - 1, future))
            return true;
    return false;
}

/* "as envisioned during the Summit": does a participle stand in front of the "at" or "during" among
 * the tokens from i - 1 up to the mention? */
static bool is_told_of(const scene *s, uint32_t i)
{
    static const char *const told[] = {"envisioned",  "envisaged", "announced", "agreed",
                                       "discussed",   "outlined",  "launched",  "reaffirmed",
                                       "adopted",     "decided",   "pledged",   "made",
                                       "established", "endorsed",  "issued",    "reached"};
    static const char *const at[] = {"at", "during"};
    for (uint32_t k = i > s->sentence_first ? i - 1 : i; k + 1 < s->r->m.first; k++)
        if (s->segment->tokens->kind[k] == CQ_TOKEN_LETTER && WORD_IN(s, k, told) &&
            WORD_IN(s, k + 1, at))
            return !is_future(s, k);
    return false;
}

/* по итогам Петербургского саммита, решения Казанского саммита: a paper or result at token i. */
static bool cites_in_russian(const scene *s, uint32_t i)
{
    static const char *const nouns[] = {
        "итогам",    "итогами",     "итоги",      "итогах",          "решений",        "решения",
        "решениями", "результатам", "декларации", "договорённостей", "договоренностей"};
    unsigned char first = (unsigned char)s->segment->text.data[s->segment->tokens->start[i]];
    return first == 0xD0 && is_any(s, i, nouns, CQK_COUNT(nouns));
}

bool is_cited(const scene *s)
{
    static const char *const papers[] = {
        "outcome",        "outcomes",    "result",      "results",        "decision",
        "decisions",      "conclusion",  "conclusions", "recommendation", "recommendations",
        "resolution",     "resolutions", "declaration", "communique",     "statement",
        "statements",     "minutes",     "proceedings", "commitments",    "consensus",
        "understandings", "success",     "mandate",     "agreements",     "deliberations"};
    static const char *const links[] = {"of",     "from", "at",  "by",   "in",
                                        "during", "the",  "its", "their"};
    static const char *const drafts[] = {"draft", "proposed", "possible", "expected", "no"};
    static const char *const done[] = {"reached",  "taken",  "adopted",  "made",
                                       "issued",   "agreed", "achieved", "endorsed",
                                       "approved", "signed", "passed"};
    enum { REACH = 5, DRAFT = 4 };
    uint32_t i = mention_first(s);
    bool linked = false;
    if (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL))
        return false;
    if (i > s->sentence_first && cites_in_russian(s, i - 1))
        return true;
    uint32_t own = i;
    while (i > s->sentence_first && own - i < REACH &&
           s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER &&
           (WORD_IN(s, i - 1, links) || (linked && WORD_IN(s, i - 1, done)))) {
        linked = linked || !cqk_token_is(s->segment, i - 1, CQ_STR("the"));
        i--;
    }
    if (linked && is_told_of(s, i))
        return true;
    if (!linked || i == s->sentence_first || s->segment->tokens->kind[i - 1] != CQ_TOKEN_LETTER ||
        !WORD_IN(s, i - 1, papers))
        return false;
    for (uint32_t k = i - 1; k > s->sentence_first && i - k < DRAFT; k--)
        if (WORD_IN(s, k - 1, drafts))
            return false;
    return true;
}

/* "the Preparatory Committee for the Third Conference | that will be held": a clause straight
 * behind the mention is its own. */
bool has_own_clause(const scene *s)
{
    static const char *const openings[] = {"that", "which", "to", "scheduled", "planned", "due"};
    static const char *const holding[] = {"held", "convened", "hosted", "place"};
    enum { CLAUSE = 6 };
    uint32_t i = s->r->m.last;
    i += i < s->sentence_last && cqk_token_is(s->segment, i, CQ_STR(","));
    if (i >= s->sentence_last || s->segment->tokens->kind[i] != CQ_TOKEN_LETTER ||
        !WORD_IN(s, i, openings))
        return false;
    for (uint32_t k = i + 1; k < s->sentence_last && k < i + CLAUSE; k++)
        if (s->segment->tokens->kind[k] == CQ_TOKEN_LETTER && WORD_IN(s, k, holding))
            return true;
    return false;
}

bool is_prelude(const scene *s)
{
    static const char *const words[] = {"eve", "ahead", "advance", "prior", "run-up", "runup"};
    static const char *const links[] = {"of",       "the",         "to",  "next",
                                        "upcoming", "forthcoming", "this"};
    enum { SMALL = 4 };
    uint32_t i = s->r->m.first;
    while (i > s->sentence_first && s->r->m.first - i < SMALL && WORD_IN(s, i - 1, links))
        i--;
    return i > s->sentence_first && i < s->r->m.first &&
           s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER && WORD_IN(s, i - 1, words);
}

bool is_setting(const scene *s)
{
    static const char *const words[] = {"at",        "during", "in",     "since", "after",
                                        "following", "lors",   "durant", "dans",  "au",
                                        "depuis",    "en",     "auf",    "bei",   "durante",
                                        "desde",     "tras",   "seit",   "nach",  "wahrend"};
    static const char *const articles[] = {"the", "its",   "their", "de",    "la",  "le",
                                           "sa",  "su",    "el",    "der",   "den", "son",
                                           "du",  "ihrer", "les",   "seiner"};
    enum { SMALL = 2 };
    uint32_t i = s->r->m.first;
    while (i > s->sentence_first && s->r->m.first - i < SMALL && WORD_IN(s, i - 1, articles))
        i--;
    return i > s->sentence_first &&
           (WORD_IN(s, i - 1, words) || cqk_token_is(s->segment, i - 1, CQ_STR("à")) ||
            cqk_token_is(s->segment, i - 1, CQ_STR("À")));
}

bool is_virtual(const scene *s)
{
    static const char *const words[] = {"videoconference", "teleconference", "videoconferencing",
                                        "webinar",         "virtually",      "online",
                                        "webex",           "zoom",           "visioconference",
                                        "videoconferencia"};
    static const char *const modes[] = {"video", "tele", "virtual", "web", "phone"};
    static const char *const behind[] = {"conference", "conferencing", "link",     "call",   "mode",
                                         "format",     "means",        "platform", "setting"};
    for (uint32_t i = s->sentence_first; i < s->sentence_last; i++) {
        if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER || is_capital(s->segment, i))
            continue;
        if (WORD_IN(s, i, words) ||
            (i + 1 < s->sentence_last && WORD_IN(s, i, modes) && WORD_IN(s, i + 1, behind)))
            return true;
    }
    return false;
}

/* "departed on Thursday to participate in the second round": the day is that of the journey. */
static bool is_of_journey(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const going[] = {"departed", "departs", "left",      "leaves",
                                        "leave",    "depart",  "flew",      "arrived",
                                        "arrives",  "arrive",  "travelled", "traveled"};
    static const char *const doing[] = {"attend", "participate", "take",     "join",
                                        "lead",   "represent",   "co-chair", "chair"};
    enum { NEAR = 8 };
    bool goes = false;
    if (last > s->r->m.first)
        return false;
    for (uint32_t i = first > NEAR ? first - NEAR : 0; i < s->r->m.first; i++) {
        if (i < s->sentence_first || s->segment->tokens->kind[i] != CQ_TOKEN_LETTER)
            continue;
        goes = goes || WORD_IN(s, i, going);
        if (goes && i >= last && i > 0 && cqk_token_is(s->segment, i - 1, CQ_STR("to")) &&
            WORD_IN(s, i, doing))
            return true;
    }
    return false;
}

/* 這次會談明天就要結束，第六次會談…: the day at token `last` is that on which the meeting before
 * ends, in a clause of its own. */
static bool ends_there(const scene *s, uint32_t last)
{
    static const char *const ends[] = {"結束", "结束", "闭幕", "閉幕", "终了", "終了"};
    static const char *const commas[] = {"，", ",", "。"};
    enum { NEAR = 4 };
    for (uint32_t i = last; i < last + NEAR && i + 1 < s->r->m.first; i++)
        if (starts_with(s, i, ends, CQK_COUNT(ends)))
            return is_any(s, i + 2, commas, CQK_COUNT(commas));
    return false;
}

bool is_date_of_report(const scene *s, uint32_t first, uint32_t last, bool day)
{
    if (!(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return said_in_west(s, first, last) || (day && is_of_journey(s, first, last));
    static const char *const occasions[] = {"계기",
                                            "참석차"}; /* 이번 협의회 계기 14일 양자협의를 */
    static const char *const beside[] = {"후속", "관련",
                                         "준비"}; /* 「제13차 공동위」 후속 점검회의 */
    uint32_t behind = s->r->m.last;
    behind += is_any(s, behind, (const char *const[]){"」", "’", "'", "”", "\""}, 5);
    if ((s->r->m.flags & MENTION_HANGUL) && starts_with(s, behind, beside, CQK_COUNT(beside)))
        return true;
    if (is_aside(s, &s->r->m) ||
        (first >= s->r->m.last && starts_with(s, s->r->m.last, occasions, CQK_COUNT(occasions))))
        return true;
    if (last < s->r->m.first && s->r->m.ordinal && ends_there(s, last))
        return true;
    static const char *const says[] = {"表示", "指出", "透露", "强调", "強調", "介绍",
                                       "介紹", "证实", "證實", "宣布", "说，", "說，",
                                       "称，", "稱，", "说,",  "說,"};
    if (last <= s->r->m.first && starts_with(s, last, says, CQK_COUNT(says)))
        return true; /* 29日表示相信 */
    static const char *const wires[] = {"电",   "電",   "讯",   "訊",   "发",   "發表",
                                        "专电", "專電", "综合", "綜合", "外电", "外電",
                                        "特电", "特電", "報導", "报道", "報道"};
    static const char *const closing[] = {"】", "]", "］"};
    enum { DATELINE = 16 };
    if (last < s->r->m.first && last < DATELINE &&
        starts_with(s, last, closing, CQK_COUNT(closing)))
        return true; /* 【新華社北京11月17日】, [신화사 베이징 11월 17일] */
    return starts_with(s, last, wires, CQK_COUNT(wires)) || /* 台北6日電 */
           (last <= s->r->m.first && said_in_chinese(s, last)) || said_at_end(s, first, last);
}
