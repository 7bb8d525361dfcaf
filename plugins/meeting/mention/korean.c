/*
 * korean.c - names of meetings in Korean.
 *
 * A token is a word with its particles, "실무접촉을"; nouns of a name are written together or
 * apart. The name runs to the left over words without particles, to an ordinal (제3차, 첫) or to
 * the party or place that makes it a proper name.
 */
#include "mention/mention.h"

#include <string.h>

enum { LEFT_MAX = 6, BRACKET_WORDS = 5 };

static bool starts_with(cq_str text, const char *prefix)
{
    size_t len = strlen(prefix);
    return text.len >= len && memcmp(text.data, prefix, len) == 0;
}

static bool ends_with(cq_str text, const char *tail)
{
    return cqk_ends_in(text, tail);
}

static bool equals_any(cq_str text, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (cqk_is(text, list[i]))
            return true;
    return false;
}

/* What may follow a name in one word without being part of it. */
static bool is_tail(cq_str tail)
{
    static const char *const nouns[] = {
        "결과", "개최",   "참석",     "관련", "기간", "대표", "대표단", "합의", "의장", "준비",
        "등",   "중",     "때",       "이후", "직후", "당시", "계기",   "참가", "폐막", "개막",
        "성명", "합의서", "공동성명", "차",   "시",   "간",   "인",     "이다", "였다"};
    static const char *const closing[] = {"'", "’", "\"", "”", "」", "』", "》", "｣"};
    if (cqk_korean_particles(tail))
        return true;
    for (size_t i = 0; i < CQK_COUNT(closing); i++) /* ‘2018 재외공관장회의’가 */
        if (starts_with(tail, closing[i])) {
            size_t len = strlen(closing[i]);
            return cqk_korean_particles((cq_str){tail.data + len, tail.len - len});
        }
    for (size_t i = 0; i < CQK_COUNT(nouns); i++) {
        size_t len = strlen(nouns[i]);
        if (starts_with(tail, nouns[i]) &&
            cqk_korean_particles((cq_str){tail.data + len, tail.len - len}))
            return true;
    }
    return false;
}

/* Words that go on to be something else, or verbs: 회의록, 회의실, 협의하다, 대화체. */
static bool is_other_word(cq_str tail)
{
    static const char *const others[] = {"록", "실", "장", "체", "하", "했", "한", "할", "함",
                                         "적", "원", "소", "론", "되", "된", "해", "방"};
    for (size_t i = 0; i < CQK_COUNT(others); i++)
        if (starts_with(tail, others[i]))
            return true;
    return false;
}

/* Does the word end a phrase, so that no name goes on over it? */
static bool ends_phrase(cq_str word)
{
    static const char *const nouns[] = {
        "북한",   "남한",   "대한",   "국가",   "회의",   "협의",   "합의",       "회담",
        "한반도", "제주도", "고위",   "아시아", "차세대", "정부",   "한일",       "유엔",
        "성과",   "기후",   "국제",   "아세안", "중앙",   "경제",   "통일",       "장관",
        "외교",   "국방",   "정례",   "위원회", "사회",   "문화",   "인도",       "대변인",
        "전문가", "경제인", "기업인", "언론인", "법조인", "정치인", "과학기술인", "외국인",
        "철도",   "도로",   "제도",   "최고",   "항로",   "서해",   "동해",       "국회",
        "의회",   "소비자", "보고",   "민간인", "체육인", "어린이", "학과",       "지도",
        "속도",   "반도",   "원로",   "선도"};
    static const char *const tails[] = {"은",   "는", "을", "를", "에",   "에서", "의",   "와",
                                        "과",   "로", "한", "된", "할",   "하는", "되는", "하여",
                                        "하고", "며", "이", "가", "도",   "던",   "적인", "및",
                                        "등",   "인", "해", "고", "부터", "까지"};
    static const char *const genitives[] = {"위원회의", "협의회의", "이사회의", "의회의"};
    static const char *const words[] = {"오늘", "어제", "내일", "올해", "이번", "지난", "다음",
                                        "금번", "당시", "최근", "관련", "후속", "모든", "또한",
                                        "이후", "양국", "쌍방", "추가", "개최", "참석", "별도"};
    if (equals_any(word, nouns, CQK_COUNT(nouns)))
        return false;
    if (equals_any(word, words, CQK_COUNT(words)))
        return true;
    for (size_t i = 0; i < CQK_COUNT(genitives); i++)
        if (ends_with(word, genitives[i]))
            return true; /* of the body, no 회의 */
    for (size_t i = 0; i < CQK_COUNT(nouns); i++)
        if (word.len > strlen(nouns[i]) && ends_with(word, nouns[i]))
            return false;
    for (size_t i = 0; i < CQK_COUNT(tails); i++)
        if (ends_with(word, tails[i]))
            return true;
    return false;
}

static bool is_generic(cq_str word)
{
    static const char *const words[] = {
        "전체", "본",   "실무", "고위급", "장관급", "정례",   "정기",   "임시", "국제", "대표",
        "후속", "군사", "관계", "외교",   "장관",   "화상",   "긴급",   "확대", "준비", "연례",
        "정상", "특별", "공동", "양자",   "구체적", "실무자", "관계자", "기자", "전화", "비공개"};
    return equals_any(word, words, CQK_COUNT(words));
}

/* A middle dot inside a word: 한·중, 한․중. */
static size_t mark_length(cq_str text)
{
    static const char *const marks[] = {"·", "․", "‧", "ㆍ", "・", "."};
    for (size_t i = 0; i < CQK_COUNT(marks); i++)
        if (starts_with(text, marks[i]))
            return strlen(marks[i]);
    return 0;
}

/* Countries by their one-syllable forms at the beginning: 한미일, 남북. How many bytes. */
static size_t compound(const model *m, cq_str word)
{
    static const char *const koreas[] = {"남북", "북남", "북미", "한중일", "한일중"};
    for (size_t i = 0; i < CQK_COUNT(koreas); i++)
        if (starts_with(word, koreas[i]))
            return strlen(koreas[i]);
    char seen[8] = "";
    size_t used = 0;
    uint32_t parties = 0;
    while (used < word.len) {
        const char *code = NULL;
        cq_str rest = {word.data + used, word.len - used};
        uint32_t bytes = cqk_country_short(m->countries, rest, &code);
        if (bytes == 0 || !code || strcmp(seen, code) == 0)
            break;
        strncpy(seen, code, sizeof seen - 1);
        used += bytes;
        parties++;
        size_t mark = mark_length((cq_str){word.data + used, word.len - used});
        used += mark < word.len - used ? mark : 0;
    }
    return parties >= 2 ? used : 0;
}

static bool joins(const cq_segment *segment, uint32_t i);

/* 한․중: two countries by their first syllables, with a mark between. */
static bool is_joined_party(const model *m, const cq_segment *segment, uint32_t i)
{
    const char *code = NULL;
    cq_str word = cqk_token(segment, i);
    uint32_t bytes = cqk_country_short(m->countries, word, &code);
    if (bytes == 0)
        return false;
    if (bytes < word.len) /* 한·메콩 */
        return mark_length((cq_str){word.data + bytes, word.len - bytes}) > 0;
    return i + 2 < segment->tokens->count && joins(segment, i + 1) &&
           segment->tokens->kind[i + 2] == CQ_TOKEN_HANGUL;
}

/* 2+2 회의: the first number of it, at token i. */
static bool is_two_plus_two(const cq_segment *segment, uint32_t i)
{
    return i + 2 < segment->tokens->count && segment->tokens->kind[i] == CQ_TOKEN_NUMBER &&
           cqk_token_is(segment, i, CQ_STR("2")) && cqk_token_is(segment, i + 1, CQ_STR("+")) &&
           cqk_token_is(segment, i + 2, CQ_STR("2")) && cqk_touches(segment, i + 1) &&
           cqk_touches(segment, i + 2);
}

/* Does the word at token i make the name proper? */
static bool is_anchor(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const regions[] = {"아시아",   "동아시아", "아세안",     "유엔",
                                          "아프리카", "태평양",   "세계",       "동북아",
                                          "적십자",   "핵안보",   "인도태평양", "유럽"};
    cq_str word = cqk_token(segment, i);
    cqk_country_match country;
    cqk_place_match place;
    if (segment->tokens->kind[i] == CQ_TOKEN_LETTER)
        return cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL);
    if (is_two_plus_two(segment, i))
        return true;
    if (cqk_is(word, "중"))
        return is_joined_party(m, segment, i); /* 1분기 중: during */
    if (compound(m, word) || is_joined_party(m, segment, i) ||
        cqk_country_at(m->countries, segment, i, &country) ||
        cqk_place_at(m->places, segment, i, &place))
        return true;
    if (cqk_place_prefix(m->places, word))
        return true;
    for (size_t k = 0; k < CQK_COUNT(regions); k++)
        if (starts_with(word, regions[k]))
            return true;
    return false;
}

/* A middle dot or hyphen that joins: 한·미, 한-아세안. */
static bool joins(const cq_segment *segment, uint32_t i)
{
    static const char *const marks[] = {"·", "-", "・", "ㆍ", "‧", "․", "–", "+"};
    enum { SYLLABLE = 3 };
    if (i == 0 || !cqk_touches(segment, i))
        return false;
    if (equals_any(cqk_token(segment, i), marks, CQK_COUNT(marks)))
        return true;
    return i + 1 < segment->tokens->count && cqk_token_is(segment, i, CQ_STR(".")) && /* 한.미 */
           cqk_touches(segment, i + 1) && cqk_token(segment, i - 1).len == SYLLABLE;
}

/* 아세안+3 */
static bool is_plus_number(const cq_segment *segment, uint32_t i)
{
    return i > 1 && segment->tokens->kind[i] == CQ_TOKEN_NUMBER && cqk_touches(segment, i) &&
           cqk_token_is(segment, i - 1, CQ_STR("+")) && cqk_touches(segment, i - 1);
}

/* 한·미·일 3국 정책기획협의회, 제8차 3국 고위급회의: how many countries take part. */
static bool counts_countries(const cq_segment *segment, uint32_t i)
{
    static const char *const units[] = {"국", "개국", "자", "국간", "자간"};
    cq_str text = cqk_token(segment, i);
    bool number = segment->tokens->kind[i] == CQ_TOKEN_NUMBER && text.len > 1 &&
                  text.data[0] >= '2' && text.data[0] <= '9';
    return number && equals_any((cq_str){text.data + 1, text.len - 1}, units, CQK_COUNT(units));
}

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

/* 공동위 제27차 회의: the body is the one that was named before. */
static bool is_bare_body(cq_str word)
{
    static const char *const bodies[] = {
        "공동위", "공동위원회", "위원회", "합동위", "혼성위",   "혼합위", "협의회", "협의체",
        "협력위", "추진위",     "실무위", "분과위", "소위원회", "이사회", "총회",   "회의"};
    return equals_any(word, bodies, CQK_COUNT(bodies));
}

/* 외교·국방(2+2) 국장급: the token that opens the bracket that ends in front of token i, inside a
 * name; i if there is none. */
static uint32_t bracket_before(const cq_segment *segment, uint32_t i)
{
    enum { INSIDE_MAX = 6 };
    if (i < 3 || !cqk_token_is(segment, i - 1, CQ_STR(")")))
        return i;
    for (uint32_t k = i - 1; k > 1 && i - k <= INSIDE_MAX; k--)
        if (cqk_token_is(segment, k - 1, CQ_STR("(")))
            return cqk_touches(segment, k - 1) && segment->tokens->kind[k - 2] == CQ_TOKEN_HANGUL
                       ? k - 1
                       : i;
    return i;
}

/* Nouns of what meets by turns, that are no heads: 공동연구 제1차 회의. */
static bool ends_in_undertaking(cq_str word)
{
    static const char *const nouns[] = {
        "연구", "협상",   "작업반", "그룹",     "기구", "협력체", "체제", "과정", "프로세스",
        "포럼", "추진단", "연구반", "네트워크", "패널", "사업단", "특위", "협정", "정책협의"};
    for (size_t k = 0; k < CQK_COUNT(nouns); k++)
        if (ends_with(word, nouns[k]))
            return true;
    return false;
}

/* The words of a body's or an undertaking's name to the left of token `last`: where it begins, and
 * whether a party or place makes it proper. */
static uint32_t prefix_first(const model *m, const cq_segment *segment, uint32_t last, bool *proper)
{
    static const char *const opening[] = {"「", "『", "“", "‘", "｢", "\"", "'", "<", "《"};
    const cq_tokens *t = segment->tokens;
    uint32_t i = last;
    uint32_t most = LEFT_MAX;
    while (i > 0 && last - i < most && !sentence_begins(segment, i)) {
        cq_str before = cqk_token(segment, i - 1);
        uint32_t bracket = bracket_before(segment, i);
        if (bracket < i) {
            most += i - bracket;
            i = bracket;
            continue;
        }
        bool word = t->kind[i - 1] == CQ_TOKEN_HANGUL ||
                    (t->kind[i - 1] == CQ_TOKEN_LETTER && is_capital(segment, i - 1)) ||
                    joins(segment, i - 1) || counts_countries(segment, i - 1);
        if (equals_any(before, opening, CQK_COUNT(opening)) || !word ||
            (!cqk_touches(segment, i) && ends_phrase(before)))
            break;
        most += joins(segment, i - 1) ? 2 : 0; /* 산·관·학 is one word */
        i--;
        *proper = *proper || is_anchor(m, segment, i);
    }
    return i;
}

/* 「경제협력공동위원회」 제1차 회의, 한-미 FTA 제2차 공동위원회: the body or undertaking straight
 * in front of the ordinal, quoted or not. */
static void find_prefix_korean(const model *m, const cq_segment *segment, uint32_t ordinal,
                               mention *found)
{
    static const char *const closing[] = {"」", "』", "”", "’", "｣", "\"", "'", ">", "》"};
    const cq_tokens *t = segment->tokens;
    uint32_t last = ordinal;
    size_t end = 0;
    bool proper = false;
    bool quoted = last > 0 && equals_any(cqk_token(segment, last - 1), closing, CQK_COUNT(closing));
    last -= quoted;
    if (last == 0 || sentence_begins(segment, ordinal))
        return;
    uint32_t first = prefix_first(m, segment, last, &proper);
    uint32_t noun = bracket_before(segment, last);
    cq_str word = noun > 0 ? cqk_token(segment, noun - 1) : (cq_str){"", 0};
    uint32_t body = korean_head(word, &end);
    bool whole = body && end == word.len && !is_bare_body(word);
    bool acronym = noun > 0 && t->kind[noun - 1] == CQ_TOKEN_LETTER && proper;
    if (first >= last || !(whole || acronym || (ends_in_undertaking(word) && (proper || quoted))))
        return;
    if (whole && head_kind(body) == KIND_CONSULTATION) /* 실무협의회 회의 is no 실무접촉 */
        found->kind = KIND_CONSULTATION;
    found->prefix_start = t->start[first];
    found->prefix_end = t->end[last - 1];
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
    bool proper = compound(m, name) > 0;
    for (uint32_t i = behind; i <= token && !proper; i++)
        proper = is_anchor(m, segment, i);
    if (!proper && !(value & HEAD_NAME) &&
        (end - found.name_start <= 9 || is_generic(name) || is_korean_head(name)))
        found.flags |= MENTION_BARE;
    if (found.flags & MENTION_BARE)
        find_prefix_korean(m, segment, first, &found);
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

/* 제1차관, 제2차장: a vice-minister, no first of anything. */
static bool counts_officials(const cq_segment *segment, const cqk_ordinal *ordinal)
{
    static const char *const tails[] = {"관", "장"};
    cq_str rest = {segment->text.data + ordinal->end, segment->text.len - ordinal->end};
    return starts_with(rest, tails[0]) || starts_with(rest, tails[1]);
}

/* The ordinal that stands in front of token i, or begins it. */
static bool find_ordinal(const model *m, const cq_segment *segment, uint32_t i, uint32_t end,
                         cqk_ordinal *ordinal, uint32_t *first)
{
    for (uint32_t back = 0; back <= 3 && back <= i; back++) {
        if (i - back > 1 && is_two_plus_two(segment, i - back - 2))
            continue;
        if (!cqk_ordinal_at(m->host, segment, i - back, ordinal) || ordinal->end >= end)
            continue;
        bool reaches =
            i - back + ordinal->tokens == i + (back == 0) || i - back + ordinal->tokens == i ||
            (i - back + ordinal->tokens == i + 1 && ordinal->end > segment->tokens->start[i]);
        if (!reaches || ordinal->form == CQK_ORDINAL_DOT || counts_officials(segment, ordinal))
            continue;
        *first = i - back;
        return true;
    }
    return false;
}

/* 2018년도 재외공관장회의: does a year stand in front of the compound at token i? */
static bool is_behind_year(const cq_segment *segment, uint32_t i)
{
    static const char *const tails[] = {"", "년", "년도"};
    if (i == 0 || segment->tokens->kind[i - 1] != CQ_TOKEN_NUMBER)
        return false;
    cq_str text = cqk_token(segment, i - 1);
    bool year = text.len >= 4 && (starts_with(text, "19") || starts_with(text, "20"));
    return year && equals_any((cq_str){text.data + 4, text.len - 4}, tails, CQK_COUNT(tails));
}

/* A compound of which a year makes a name, here or elsewhere in the document. */
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
        return (starts_with(name, "남북") || starts_with(name, "북남")) &&
               name.len > strlen("남북회담");
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

/* 대화 관계, 의원외교협의회 회장: does the word behind the head make it a relation or a body? */
static bool is_of_other(const cq_segment *segment, uint32_t head)
{
    static const char *const words[] = {"관계", "상대국",   "파트너", "채널",   "창구", "회장",
                                        "의장", "사무총장", "위원장", "부회장", "이사", "사무국"};
    for (size_t k = 0; head + 1 < segment->tokens->count && k < CQK_COUNT(words); k++)
        if (starts_with(cqk_token(segment, head + 1), words[k]))
            return true;
    return false;
}

/* 국가안전보장회의, 최고인민회의: names of bodies, no meetings without an ordinal. */
static bool is_council(cq_str name)
{
    static const char *const councils[] = {"안전보장회의", "안보회의", "자문회의",
                                           "인민회의",     "상공회의", "인사회의"};
    for (size_t i = 0; i < CQK_COUNT(councils); i++)
        if (ends_with(name, councils[i]))
            return true;
    return false;
}

/* 외교·국방장관|2+2 회의: whose ministers meet belongs to the name. */
static uint32_t widen_two_plus_two(const cq_segment *segment, uint32_t anchor)
{
    static const char *const offices[] = {"외교", "국방", "외교부", "국방부", "경제"};
    if (anchor == UINT32_MAX || !is_two_plus_two(segment, anchor))
        return anchor;
    uint32_t i = anchor;
    while (i > 0 && !sentence_begins(segment, i)) {
        bool office = joins(segment, i - 1);
        for (size_t k = 0; k < CQK_COUNT(offices); k++)
            office = office || starts_with(cqk_token(segment, i - 1), offices[k]);
        if (!office)
            break;
        i--;
    }
    return i;
}

bool find_korean(const model *m, const cq_segment *segment, uint32_t head, uint32_t end,
                 uint32_t value, mentions *list)
{
    const cq_tokens *t = segment->tokens;
    cq_str tail = {segment->text.data + end, t->end[head] - end};
    if (is_other_word(tail) || (tail.len == 0 && is_of_other(segment, head)))
        return true;
    cqk_ordinal ordinal;
    uint32_t anchor = UINT32_MAX;
    uint32_t brackets = 0; /* tokens in them, and the words of the name in front */
    for (uint32_t i = head;; i--) {
        uint32_t ordinal_first = 0;
        if (find_ordinal(m, segment, i, end, &ordinal, &ordinal_first))
            return add_counted(m, segment, &ordinal, ordinal_first, head, end, value, list);
        if (is_anchor(m, segment, i))
            anchor = i;
        if (i == 0 || head - i >= LEFT_MAX + brackets || sentence_begins(segment, i))
            break;
        if (bracket_before(segment, i) < i) {
            brackets += i - bracket_before(segment, i) + BRACKET_WORDS;
            i = bracket_before(segment, i);
            continue;
        }
        bool word = t->kind[i - 1] == CQ_TOKEN_HANGUL || t->kind[i - 1] == CQ_TOKEN_LETTER ||
                    joins(segment, i - 1) || is_plus_number(segment, i - 1) ||
                    counts_countries(segment, i - 1) || is_two_plus_two(segment, i - 1) ||
                    (i > 2 && is_two_plus_two(segment, i - 3));
        if (i > 1 && opens_quote(segment, i - 1) &&
            find_ordinal(m, segment, i - 2, t->end[i - 1], &ordinal, &ordinal_first) &&
            ordinal.end == t->end[i - 2])
            return add_quoted(m, segment, &ordinal, ordinal_first, i, head, end, value, list);
        if (!word || (t->kind[i - 1] == CQ_TOKEN_HANGUL && !cqk_touches(segment, i) &&
                      ends_phrase(cqk_token(segment, i - 1))))
            break;
    }
    anchor = widen_two_plus_two(segment, anchor);
    if (!is_tail(tail) ||
        is_council((cq_str){segment->text.data + t->start[head], end - t->start[head]}))
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
