/*
 * korean.c - names of meetings in Korean.
 *
 * A token is a word with its particles, "실무접촉을"; nouns of a name are written together or
 * apart. The name runs to the left over words without particles, to an ordinal (제3차, 첫) or to
 * the party or place that makes it a proper name.
 */
#include "mention/korean.h"

enum { BRACKET_WORDS = 5 };

static mention make(const cq_segment *segment, uint32_t first, uint32_t token, uint32_t end,
                    uint32_t value)
{
    uint32_t start = segment->tokens->start[first];
    return (mention){.start = start,
                     .end = end,
                     .first = first,
                     .last = token + 1,
                     .name_start = start,
                     .name_end = end,
                     .kind = head_kind(value),
                     .flags = MENTION_HANGUL};
}

static uint32_t skip_space(const cq_segment *segment, uint32_t at)
{
    while (at < segment->text.len && segment->text.data[at] == ' ')
        at++;
    return at;
}

/* 각료회의, 고위관리회의: who meets, of the body that stands in front of the ordinal. */
static bool is_ministers(cq_str name)
{
    static const char *const names[] = {"각료회의",   "장관회의",     "고위관리회의", "당사국총회",
                                        "당사국회의", "정기총회",     "연차총회",     "연례총회",
                                        "집행이사회", "외교장관회의", "고위급회의",   "전체회의"};
    return equals_any(name, names, CQK_COUNT(names));
}

/* Counted: from the ordinal, behind it perhaps in the same word, to the head. */
static bool add_counted(const model *m, const cq_segment *segment, const cqk_ordinal *ordinal,
                        uint32_t first, uint32_t token, uint32_t end, uint32_t value,
                        mentions *list)
{
    mention found = make(segment, first, token, end, value);
    found.start = ordinal->start;
    found.name_start = skip_space(segment, ordinal->end);
    found.ordinal = ordinal->value;
    found.flags |= MENTION_COUNTED;
    uint32_t behind = first + ordinal->tokens;
    cq_str name = {segment->text.data + found.name_start, found.name_end - found.name_start};
    bool proper = korean_compound(m, name) > 0;
    for (uint32_t i = behind; i <= token && !proper; i++)
        proper = korean_is_anchor(m, segment, i);
    if (!proper && !(value & HEAD_NAME) &&
        (end - found.name_start <= 9 || korean_is_generic(name) || is_korean_head(name)))
        found.flags |= MENTION_BARE;
    if ((found.flags & MENTION_BARE) || (!proper && is_ministers(name)))
        korean_find_prefix(m, segment, first, &found);
    return found.name_start >= end || mentions_add(list, &found);
}

static bool opens_quote(const cq_segment *segment, uint32_t i)
{
    static const char *const marks[] = {"‘", "“", "'", "\"", "「", "『", "｢"};
    return equals_any(cqk_token(segment, i), marks, CQK_COUNT(marks));
}

/* 제27차 ‘한·중 경제공동위’: the quote closes behind the head; the name is what it holds. */
static bool add_quoted(const model *m, const cq_segment *segment, const cqk_ordinal *ordinal,
                       uint32_t first, uint32_t name, uint32_t token, uint32_t end, uint32_t value,
                       mentions *list)
{
    static const char *const closing[] = {"’", "”", "'", "\"", "」", "』", "｣"};
    size_t before = list->count;
    if (!add_counted(m, segment, ordinal, first, token, end, value, list) || list->count == before)
        return list->count > before;
    mention *found = &list->items[list->count - 1];
    found->name_start = segment->tokens->start[name];
    for (size_t k = 0; k < CQK_COUNT(closing); k++) /* a quote inside the word: 공동위’가 */
        if (end < segment->tokens->end[token] &&
            starts_with((cq_str){segment->text.data + end, segment->tokens->end[token] - end},
                        closing[k]))
            found->end = end + (uint32_t)strlen(closing[k]);
    if (token + 1 < segment->tokens->count && end == segment->tokens->end[token] &&
        equals_any(cqk_token(segment, token + 1), closing, CQK_COUNT(closing))) {
        found->end = segment->tokens->end[token + 1];
        found->last = token + 2;
    }
    return true;
}

/* 제1차관, 제2차장: a vice-minister, no first of anything; 제1일 회의: the day of a meeting;
 * 제20대 국회: a term; 제24항에 의거: an article. */
static bool counts_officials(const cq_segment *segment, const cqk_ordinal *ordinal)
{
    static const char *const tails[] = {"관",   "장",   "일 ",  "일차", "부 ",
                                        "분과", "대 ",  "항에", "항의", "항을",
                                        "조에", "조의", "조와", "호에", "호의"};
    cq_str rest = {segment->text.data + ordinal->end, segment->text.len - ordinal->end};
    for (size_t k = 0; k < CQK_COUNT(tails); k++)
        if (starts_with(rest, tails[k]))
            return true;
    return false;
}

/* The ordinal that stands in front of token i, or begins it. */
static bool find_ordinal(const model *m, const cq_segment *segment, uint32_t i, uint32_t end,
                         cqk_ordinal *ordinal, uint32_t *first)
{
    for (uint32_t back = 0; back <= 3 && back <= i; back++) {
        if (i - back > 1 && korean_is_two_plus_two(segment, i - back - 2))
            continue;
        if (!cqk_ordinal_at(m->host, segment, i - back, ordinal) || ordinal->end >= end)
            continue;
        bool reaches =
            i - back + ordinal->tokens == i + (back == 0) || i - back + ordinal->tokens == i ||
            (i - back + ordinal->tokens == i + 1 && ordinal->end > segment->tokens->start[i]);
        if (!reaches || ordinal->form == CQK_ORDINAL_DOT || counts_officials(segment, ordinal))
            continue;
        *first = i - back;
        cqk_ordinal whole; /* 제| 11차 */
        if (*first > 0 && cqk_token_is(segment, *first - 1, CQ_STR("제")) &&
            cqk_ordinal_at(m->host, segment, *first - 1, &whole) && whole.end == ordinal->end) {
            *ordinal = whole;
            *first -= 1;
        }
        return true;
    }
    return false;
}

/* 2018년도 재외공관장회의: does a year stand in front of the korean_compound at token i? */
static bool is_behind_year(const cq_segment *segment, uint32_t i)
{
    static const char *const tails[] = {"", "년", "년도"};
    if (i == 0 || segment->tokens->kind[i - 1] != CQ_TOKEN_NUMBER)
        return false;
    cq_str text = cqk_token(segment, i - 1);
    bool year = text.len >= 4 && (starts_with(text, "19") || starts_with(text, "20"));
    return year && equals_any((cq_str){text.data + 4, text.len - 4}, tails, CQK_COUNT(tails));
}

/* A korean_compound of which a year makes a name, here or elsewhere in the document. */
static bool add_compound(const cq_segment *segment, uint32_t token, uint32_t end, uint32_t value,
                         mentions *list)
{
    mention found = make(segment, token, token, end, value);
    if (!is_behind_year(segment, token))
        found.flags |= MENTION_MAYBE | MENTION_SAME | MENTION_TAIL;
    return mentions_add(list, &found);
}

static bool is_compound(const cq_segment *segment, uint32_t token, uint32_t end, uint32_t value)
{
    enum { SYLLABLES = 6 };
    uint32_t kind = head_kind(value);
    bool named = kind == KIND_CONFERENCE || kind == KIND_FORUM || kind == KIND_SYMPOSIUM ||
                 kind == KIND_DIALOGUE;
    return named && !(value & HEAD_COUNTED) && end - segment->tokens->start[token] >= 3 * SYLLABLES;
}

/* 이번 회의, 동 대화, or a bare head that a sentence begins with: a meeting told of before. */
static bool add_definite(const cq_segment *segment, uint32_t token, uint32_t end, uint32_t value,
                         mentions *list)
{
    static const char *const pointers[] = {"이번", "금번", "동", "이", "해당", "본", "같은"};
    static const char *const held[] = {"열린", "개최된", "진행된", "가진", "속개된", "개최한"};
    bool pointed =
        token > 0 && (equals_any(cqk_token(segment, token - 1), pointers, CQK_COUNT(pointers)) ||
                      equals_any(cqk_token(segment, token - 1), held, CQK_COUNT(held)));
    bool begins = sentence_begins(segment, token) && end - segment->tokens->start[token] <= 12;
    bool known = pointed || begins;
    if (head_kind(value) == KIND_TALKS || (!known && end - segment->tokens->start[token] < 12))
        return true;
    mention found = make(segment, token, token, end, value);
    found.flags |= MENTION_SHADOW | MENTION_BARE | (known ? 0 : MENTION_TAIL);
    return mentions_add(list, &found);
}

/* 다음 회의, 차기 회담, 추가 개최: the next one, of which something is said. */
static bool add_next(const cq_segment *segment, uint32_t token, uint32_t end, uint32_t value,
                     mentions *list)
{
    static const char *const nexts[] = {"다음", "차기", "차회"};
    if (token == 0 || !equals_any(cqk_token(segment, token - 1), nexts, CQK_COUNT(nexts)))
        return add_definite(segment, token, end, value, list);
    mention found = make(segment, token - 1, token, end, value);
    found.name_start = segment->tokens->start[token];
    found.flags |= MENTION_SHADOW | MENTION_BARE | MENTION_NEXT;
    return mentions_add(list, &found);
}

/* 6자회담, 4자회담, 육자회담: talks by the number of their parties. */
static bool is_of_parties(cq_str name)
{
    static const char *const names[] = {"3자회담",  "4자회담",  "5자회담",  "6자회담", "사자회담",
                                        "육자회담", "6자 회담", "4자 회담", "６자회담"};
    for (size_t k = 0; k < CQK_COUNT(names); k++)
        if (cqk_is(name, names[k]))
            return true;
    return false;
}

/* Does a name without an ordinal count, from token `first`, the anchor, on? */
static bool is_name(const cq_segment *segment, uint32_t first, uint32_t end, uint32_t value)
{
    cq_str name = {segment->text.data + segment->tokens->start[first],
                   end - segment->tokens->start[first]};
    static const char *const plain[] = {"남북대화", "북미대화", "남북 대화", "북미 대화",
                                        "한일대화", "남북협의", "남북접촉",  "남북 접촉",
                                        "미북대화", "한중대화"};
    if ((value & HEAD_NAME) && !(value & HEAD_COUNTED))
        return true;
    if (head_kind(value) == KIND_TALKS)
        return starts_with(name, "적십자") || is_of_parties(name) ||
               ((starts_with(name, "남북") || starts_with(name, "북남")) &&
                name.len > strlen("남북회담"));
    if (equals_any(name, plain, CQK_COUNT(plain)))
        return false;
    return !(value & HEAD_COUNTED);
}

/* "추가 개최", "다시 열기로": another one is meant. */
static bool is_again(cq_str word)
{
    static const char *const words[] = {"추가", "추가로", "다시", "재차", "후속", "차기"};
    return equals_any(word, words, CQK_COUNT(words));
}

/* 유엔가입 문제 협의를 위한: what something is for, no meeting. */
static bool is_purpose(const cq_segment *segment, uint32_t head, cq_str tail, uint32_t value)
{
    static const char *const purposes[] = {"위한", "위해", "위하여", "통해", "통하여", "거쳐"};
    return head_kind(value) == KIND_CONSULTATION && cqk_is(tail, "를") &&
           head + 1 < segment->tokens->count &&
           equals_any(cqk_token(segment, head + 1), purposes, CQK_COUNT(purposes));
}

/* 외교·국방장관|2+2 회의: whose ministers meet belongs to the name. */
static uint32_t widen_two_plus_two(const cq_segment *segment, uint32_t anchor)
{
    static const char *const offices[] = {"외교", "국방", "외교부", "국방부", "경제"};
    if (anchor == UINT32_MAX || !korean_is_two_plus_two(segment, anchor))
        return anchor;
    uint32_t i = anchor;
    while (i > 0 && !sentence_begins(segment, i)) {
        bool office = korean_joins(segment, i - 1);
        for (size_t k = 0; k < CQK_COUNT(offices); k++)
            office = office || starts_with(cqk_token(segment, i - 1), offices[k]);
        if (!office)
            break;
        i--;
    }
    return i;
}

/* 부산 한·아세안 특별정상회의: a city in front of a name that its parties make proper is the place.
 */
static bool is_city_of_parties(const model *m, const cq_segment *segment, uint32_t i)
{
    cqk_place_match place;
    return cqk_place_at(m->places, segment, i, &place) && place.tokens == 1 &&
           !cqk_touches(segment, i + 1) &&
           (cqk_shape(segment, i + 1, CQ_SHAPE_UPPER_ALL) || /* 상트페테르부르크 G20 정상회의 */
            korean_compound(m, cqk_token(segment, i + 1)) > 0 ||
            korean_is_joined_party(m, segment, i + 1));
}

bool find_korean(const model *m, const cq_segment *segment, uint32_t head, uint32_t end,
                 uint32_t value, mentions *list)
{
    const cq_tokens *t = segment->tokens;
    cq_str tail = {segment->text.data + end, t->end[head] - end};
    if (korean_is_other_word(tail) || (tail.len == 0 && korean_is_of_other(segment, head)) ||
        is_purpose(segment, head, tail, value))
        return true;
    cqk_ordinal ordinal;
    uint32_t anchor = UINT32_MAX;
    uint32_t brackets = 0; /* tokens in them, and the words of the name in front */
    for (uint32_t i = head;; i--) {
        uint32_t ordinal_first = 0;
        if (find_ordinal(m, segment, i, end, &ordinal, &ordinal_first))
            return add_counted(m, segment, &ordinal, ordinal_first, head, end, value, list);
        if (korean_is_anchor(m, segment, i) &&
            !(anchor == i + 1 && is_city_of_parties(m, segment, i)))
            anchor = i;
        if (i == 0 || head - i >= KOREAN_LEFT_MAX + brackets || sentence_begins(segment, i))
            break;
        if (korean_bracket_before(segment, i) < i) {
            brackets += i - korean_bracket_before(segment, i) + BRACKET_WORDS;
            i = korean_bracket_before(segment, i);
            continue;
        }
        bool word = t->kind[i - 1] == CQ_TOKEN_HANGUL || t->kind[i - 1] == CQ_TOKEN_LETTER ||
                    korean_joins(segment, i - 1) || korean_is_plus_number(segment, i - 1) ||
                    korean_counts_countries(segment, i - 1) ||
                    korean_is_two_plus_two(segment, i - 1) ||
                    (i > 2 && korean_is_two_plus_two(segment, i - 3));
        if (i > 1 && opens_quote(segment, i - 1) &&
            find_ordinal(m, segment, i - 2, t->end[i - 1], &ordinal, &ordinal_first) &&
            ordinal.end == t->end[i - 2])
            return add_quoted(m, segment, &ordinal, ordinal_first, i, head, end, value, list);
        bool again =
            cqk_equal(cqk_token(segment, i - 1), cqk_token(segment, head)); /* signed by two */
        if (!word || again ||
            (!cqk_touches(segment, i) && korean_ends_phrase(cqk_token(segment, i - 1)) &&
             !korean_compound(m, cqk_token(segment, i - 1)))) /* 한.중: no "during" */
            break;
    }
    if (anchor == UINT32_MAX &&
        is_of_parties((cq_str){segment->text.data + t->start[head], end - t->start[head]}))
        anchor = head;
    anchor = widen_two_plus_two(segment, anchor);
    if (!korean_is_tail(tail) ||
        korean_is_council((cq_str){segment->text.data + t->start[head], end - t->start[head]}))
        return true;
    if (anchor == UINT32_MAX && is_compound(segment, head, end, value))
        return add_compound(segment, head, end, value, list);
    if (head_kind(value) == KIND_CONSULTATION && tail.len == 0 && head + 1 < t->count &&
        cqk_ordinal_at(m->host, segment, head + 1, &ordinal) && ordinal.form != CQK_ORDINAL_DOT)
        return true; /* 실무협의회 제4차 회의: the body whose meetings are counted */
    if (anchor == UINT32_MAX || !is_name(segment, anchor, end, value))
        return add_next(segment, head, end, value, list);
    mention found = make(segment, anchor, head, end, value);
    static const char *const nexts[] = {"차기", "다음", "차회"};
    if ((head + 1 < t->count && is_again(cqk_token(segment, head + 1))) ||
        (anchor > 0 && equals_any(cqk_token(segment, anchor - 1), nexts, CQK_COUNT(nexts))))
        found.flags |= MENTION_NEXT;
    return mentions_add(list, &found);
}
