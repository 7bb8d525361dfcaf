/*
 * bare.c - decides by the words around it whether a lone year, month, weekday, season or day is a
 * date: "in 2000" but not "2000 cars", "since March" but not "the March on Rome", "on the 12th,"
 * but not "the 12th meeting", "(2014)" but not "resolution 2147 (2014)".
 */
#include "point.h"

#include <string.h>

/* What stands in front of the point. */
typedef struct before {
    const date_word *word; /* NULL: none of the dictionary's */
    int32_t mark;          /* 0: no punctuation */
    uint8_t token_kind;
    bool none; /* the segment begins with the point */
    bool touches;
} before;

static before look_before(const reader *r, uint32_t token)
{
    before b = {NULL, 0, CQ_TOKEN_OTHER, token == 0, false};
    if (b.none)
        return b;
    b.word = word_of(r, token - 1);
    b.mark = mark_of(r, token - 1);
    b.token_kind = r->segment->tokens->kind[token - 1];
    b.touches = cqk_touches(r->segment, token);
    if (b.mark == '-' && b.touches && token >= 2 && cqk_touches(r->segment, token - 1)) {
        const date_word *part = word_of(r, token - 2); /* mid-March */
        b.word = part && part->kind == W_YEAR_AFTER ? part : NULL;
    }
    return b;
}

/* In, since, of, until, between, before: words that a bare year, month or season follows. */
static bool leads_to_date(const date_word *w)
{
    return w && (w->kind == W_YEAR_AFTER || w->kind == W_TO || w->kind == W_OF ||
                 (w->kind == W_UNIT && w->unit == U_YEAR) ||
                 (w->kind == W_AGO && !(w->flags & F_AFTER_NUMBER)));
}

static bool is_letter_kind(uint8_t kind)
{
    return kind == CQ_TOKEN_LETTER;
}

/* A word in small letters that ends like a plural: cars, states. */
static bool looks_plural(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_OTHER || (l->flags & LEX_CAPITAL) || l->end - l->start < 4)
        return false;
    const char *p = r->segment->text.data;
    if ((p[l->start] & 0x80) != 0)
        return false;
    return p[l->end - 1] == 's' && p[l->end - 2] != 's' && p[l->end - 2] != 'u';
}

/* "Resolutions 1718, 1874 (2009) and 2087": the token behind the word in front of the list that
 * the number at `token` is in; `token` itself where it is in none. */
static uint32_t start_of_list(const reader *r, uint32_t token)
{
    const cq_tokens *t = r->segment->tokens;
    uint32_t start = token;
    for (uint32_t i = token; i > 1 && token - i < 60;) {
        const date_word *w = word_of(r, i - 1);
        if (mark_of(r, i - 1) == ',' || mark_of(r, i - 1) == ';')
            i--;
        else if (w && w->kind == W_AND && i > 2)
            i -= mark_of(r, i - 2) == ',' ? 2 : 1;
        else
            break;
        if (i > 3 && mark_of(r, i - 1) == ')' && mark_of(r, i - 3) == '(')
            i -= 3;
        if (i == 0 || t->kind[i - 1] != CQ_TOKEN_NUMBER)
            break;
        start = --i;
    }
    return start;
}

/* "AMEMBASSY COPENHAGEN 1972": the number that a cable has at a post. */
static bool is_addressee(const reader *r, uint32_t token)
{
    static const cq_str posts[] = {CQ_STR_INIT("AMEMBASSY"), CQ_STR_INIT("AMCONSUL"),
                                   CQ_STR_INIT("USMISSION"), CQ_STR_INIT("SECSTATE"),
                                   CQ_STR_INIT("EMBASSY")};
    for (uint32_t back = 2; back <= 4 && back <= token; back++)
        for (size_t i = 0; i < sizeof posts / sizeof posts[0]; i++)
            if (cqk_token_is(r->segment, token - back, posts[i]))
                return true;
    return false;
}

/* "No. 12", "Nr. 2000": a numbering word in front, over its full stop. */
static bool numbered(const reader *r, uint32_t token, const before *b)
{
    uint32_t start = start_of_list(r, token);
    before list = look_before(r, start);
    if (start < token)
        b = &list;
    if (b->word && b->word->kind == W_NUMBERING)
        return true;
    if (b->mark == '.' && start >= 2) {
        const date_word *w = word_of(r, start - 2);
        return w && w->kind == W_NUMBERING;
    }
    if (is_addressee(r, start))
        return true;
    return b->mark == 0x2116 || b->mark == '#' || b->mark == '$' || b->mark == 0xA3 ||
           b->mark == 0x20AC || b->mark == 0xA5 || b->mark == '+' || b->mark == 0xA7 ||
           b->mark == '=' || b->mark == '<' || b->mark == '>';
}

/* "1826 (2008)", "2625 (XXV)": the number of a resolution in front of the bracket. */
static bool bracket_behind_number(const reader *r, uint32_t bracket, int32_t year)
{
    if (bracket == 0)
        return false;
    const cq_tokens *t = r->segment->tokens;
    uint32_t i = bracket - 1;
    if (t->kind[i] != CQ_TOKEN_NUMBER)
        return t->kind[i] == CQ_TOKEN_LETTER && t->end[i] - t->start[i] == 1 && i > 0 &&
               t->kind[i - 1] == CQ_TOKEN_NUMBER; /* 377 A (V) */
    bool small = t->end[i] - t->start[i] <= 2;
    if (i > 0 && t->kind[i - 1] == CQ_TOKEN_LETTER && small &&
        (year > 1950 || cqk_shape(r->segment, i - 1, CQ_SHAPE_UPPER_ALL)))
        return false; /* TICAD 7 (2019), Resolution 12 (1960): no body counts so few with a year */
    return true;
}

bool is_number_of_something(const reader *r, uint32_t token)
{
    before b = look_before(r, token);
    return numbered(r, token, &b) || (b.word && b.word->kind == W_DETERMINER);
}

/* Characters behind a number that count things: 人, 円, 명, 원 ... */
static bool cjk_counter(reader *r, unsigned k)
{
    static const char *const counters[] = {
        "人", "名", "円", "元", "件", "億", "亿", "万", "萬", "個", "个", "か", "カ", "ヶ", "国",
        "號", "号", "番", "条", "條", "頁", "页", "米", "美", "ド", "ト", "ユ", "兆", "社", "校",
        "台", "機", "回", "次", "つ", "％", "余", "多", "公", "吨", "噸", "キ", "メ", "명", "원",
        "개", "건", "톤", "달", "만", "억", "여", "번", "호", "조", "인", "세", "킬", "미", "천",
        "가", "항", "쪽", "회", "차", "대", "척", "발", "점", "倍", "度", "票", "户", "戶"};
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_END || l->end - l->start < 3)
        return false;
    bool word = (l->flags & LEX_SPACE) && r->segment->tokens->kind[l->token] == CQ_TOKEN_HANGUL;
    if (word && l->start + 3 < r->segment->tokens->end[l->token])
        return false; /* 2018 세계기자대회 */
    for (size_t i = 0; i < sizeof counters / sizeof counters[0]; i++)
        if (memcmp(r->segment->text.data + l->start, counters[i], 3) == 0)
            return true;
    return false;
}

static bool starts_asian(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    return l->kind != LEX_END && (unsigned char)r->segment->text.data[l->start] >= 0xE3 &&
           l->kind != LEX_PUNCTUATION;
}

static bool is_hiragana(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    return l->kind != LEX_END && r->segment->tokens->kind[l->token] == CQ_TOKEN_HIRAGANA;
}

/* Does the year hang on something without a space (2016/5, 2014-based, S/2007, x2000)? */
static bool year_hangs_on(reader *r, const point *p, unsigned behind, const before *b)
{
    if (lex_touches(r, behind)) {
        const lexeme *l = lex(r, behind);
        bool more = lex_touches(r, behind + 1) && lex(r, behind + 1)->kind != LEX_PUNCTUATION;
        if (l->kind == LEX_PUNCTUATION && more &&
            (l->value == '/' || l->value == '-' || l->value == '.' || l->value == ',' ||
             l->value == ':' || l->value == '_' || l->value == '@') &&
            !(l->value == ',' && lex(r, behind + 1)->kind != LEX_NUMBER) &&
            !(l->value == '.' && lex(r, behind + 1)->kind != LEX_NUMBER))
            return true;
        if (l->kind == LEX_PUNCTUATION && (l->value == '%' || l->value == '/'))
            return true;
        if (starts_asian(r, behind) && !is_hiragana(r, behind))
            return cjk_counter(r, behind) || (!b->touches && !b->none);
    }
    if (!b->touches)
        return false;
    if (b->mark == '-' && p->token >= 2) { /* mid-2015, post-2015 */
        cq_str w = cqk_token(r->segment, p->token - 2);
        return !(is_letter_kind(r->segment->tokens->kind[p->token - 2]) && w.len <= 5 &&
                 (w.len > 2 || cqk_equal(w, CQ_STR("mi"))) && w.data[0] >= 'a');
    }
    bool quoted = b->mark == '\'' && !cqk_touches(r->segment, p->token - 1);
    return b->mark == '/' || b->mark == '.' || b->mark == '_' || (b->mark == '\'' && !quoted) ||
           b->mark == ':' || b->mark == '&' || b->token_kind == CQ_TOKEN_NUMBER;
}

/* 1973 (2011), 2758 (XXVI): the number of a resolution and its year or session. */
static bool number_of_resolution(reader *r, unsigned behind)
{
    if (!lex_is(r, behind, '(') || !lex_is(r, behind + 2, ')'))
        return false;
    const lexeme *l = lex(r, behind + 1);
    if (l->kind == LEX_NUMBER)
        return l->digits == 4;
    const char *p = r->segment->text.data;
    bool roman = l->kind == LEX_OTHER;
    for (uint32_t i = l->start; roman && i < l->end; i++)
        roman = p[i] == 'I' || p[i] == 'V' || p[i] == 'X' || p[i] == 'L';
    return roman;
}

static bool year_in_brackets(reader *r, const point *p, unsigned behind)
{
    if (bracket_behind_number(r, p->token - 1, p->year))
        return false;
    const lexeme *number = lex(r, behind + 1);
    bool closed = lex_is(r, behind, ')') || lex_is(r, behind, ']');
    if (closed && number->kind == LEX_NUMBER && lex_touches(r, behind + 1) &&
        lex(r, behind + 2)->kind != LEX_PUNCTUATION)
        return false; /* 国发〔2015〕1号 */
    return lex_is(r, behind, ')') || lex_is(r, behind, ',') || lex_is(r, behind, ';') ||
           lex_is(r, behind, '-') || lex_is(r, behind, ']') || p->year >= 1800;
}

/* "werden 1950 Güterzüge gezählt", "1925 плотов": in German and Russian a year without a
 * preposition has a verb or the word for year behind it, a number a noun. */
static bool counts_noun(reader *r, unsigned behind, uint8_t language)
{
    const lexeme *l = lex(r, behind);
    if (l->kind != LEX_OTHER || r->segment->tokens->kind[l->token] != CQ_TOKEN_LETTER)
        return false;
    if (language == LANGUAGE_RU)
        return !(l->flags & LEX_CAPITAL);
    return language == LANGUAGE_DE && (l->flags & LEX_CAPITAL);
}

static bool bare_year(reader *r, const point *p, unsigned behind, uint8_t language)
{
    before b = look_before(r, p->token);
    if (year_hangs_on(r, p, behind, &b) || numbered(r, p->token, &b) || cjk_counter(r, behind))
        return false;
    const lexeme *last = lex(r, behind - 1);
    bool range = behind >= 3 && last->kind == LEX_NUMBER && last->digits == 4;
    bool round = p->year % 100 == 0 && !range; /* 2000 members, but 2000-2005 */
    if (b.none && lex_is(r, behind, '.') && lex(r, behind + 1)->kind != LEX_END)
        return false; /* the number of a telegram: "1957. For the Secretary" */
    if (p->year < 1500 || p->year > 2150 || number_of_resolution(r, behind))
        return false;
    if (b.mark == '(' || b.mark == '[')
        return year_in_brackets(r, p, behind);
    if (leads_to_date(b.word))
        return !(looks_plural(r, behind) && !range &&
                 (round || b.word->kind == W_OF || b.word->kind == W_TO));
    if (lex_word(r, behind, W_MONTH))
        return false; /* a telegram and its date: "your 1813 July 21" */
    bool modern = p->year >= 1800 && p->year <= 2060;
    if (!modern || b.token_kind == CQ_TOKEN_NUMBER)
        return false;
    if (lex(r, behind)->kind == LEX_NUMBER && !starts_asian(r, behind))
        return false;
    if (counts_noun(r, behind, language))
        return false;
    if (b.word && (b.word->kind == W_DETERMINER || b.word->kind == W_DEICTIC))
        return true;
    if (b.word && b.word->kind == W_THE)
        return true;
    if ((looks_plural(r, behind) && !range) || round)
        return false;
    if (starts_asian(r, behind) && !is_hiragana(r, behind))
        return p->year >= 1900 && !cjk_counter(r, behind);
    return p->year >= 1850;
}

/* Is lexeme k a word with a capital that is no date's: a surname behind "April", "Times"? */
static bool capital_name(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    return l->kind == LEX_OTHER && (l->flags & LEX_CAPITAL) != 0;
}

static bool token_is(const reader *r, uint32_t token, const char *const *words, size_t count)
{
    if (token >= r->segment->tokens->count)
        return false;
    cq_str text = cqk_token(r->segment, token);
    for (size_t i = 0; i < count; i++) {
        size_t len = strlen(words[i]);
        if (len != text.len)
            continue;
        bool same = true;
        for (size_t c = 0; c < len; c++) {
            char found = text.data[c];
            found = found >= 'A' && found <= 'Z' ? (char)(found + 32) : found;
            same = same && found == words[i][c];
        }
        if (same)
            return true;
    }
    return false;
}

/* "Mr. May", "Sir April": a title in front. */
static bool behind_title(const reader *r, uint32_t token)
{
    static const char *const titles[] = {"mr",    "mrs",  "ms",   "miss", "dr",    "sir",
                                         "lord",  "lady", "col",  "gen",  "capt",  "prof",
                                         "señor", "herr", "frau", "mme",  "madame"};
    if (token > 0 && mark_of(r, token - 1) == '.')
        token--;
    return token > 0 && token_is(r, token - 1, titles, sizeof titles / sizeof titles[0]);
}

static bool bare_month(reader *r, const point *p, unsigned behind)
{
    before b = look_before(r, p->token);
    const date_word *w = word_of(r, p->token);
    const lexeme *name = lex(r, behind - 1);
    if (!w)
        return false;
    bool capital = (name->flags & LEX_CAPITAL) != 0;
    if ((w->flags & F_TITLE_CASE) && !capital)
        return false;
    bool led = leads_to_date(b.word);
    if (behind_title(r, p->token))
        return false;
    if (w->flags & F_WEAK)
        return led && !(b.word->kind == W_TO && b.word->value == 0 && p->month == 3 && !capital);
    if (led)
        return true;
    bool mistakable = p->month == 4 || p->month == 6 || p->month == 8 || p->month == 7 ||
                      p->month == 5 || p->month == 3;
    if (mistakable && capital && capital_name(r, behind))
        return false;
    if (mistakable && capital && b.token_kind == CQ_TOKEN_LETTER && !b.word && p->token > 0 &&
        cqk_shape(r->segment, p->token - 1, CQ_SHAPE_UPPER_FIRST) &&
        !cqk_shape(r->segment, p->token - 1, CQ_SHAPE_SENTENCE_START))
        return false; /* a name in front: Theresa May, Johnny June */
    return true;
}

/* Function words that may follow "on the 12th". */
static bool function_word(reader *r, unsigned k)
{
    static const char *const words[] = {
        "at",  "in",    "that",  "he",     "she",   "it",    "they",  "we",       "i",
        "was", "were",  "by",    "with",   "from",  "for",   "there", "is",       "had",
        "has", "to",    "on",    "his",    "the",   "a",     "as",    "but",      "if",
        "you", "your",  "our",   "this",   "near",  "about", "when",  "which",    "my",
        "its", "and",   "or",    "no",     "all",   "these", "their", "upon",     "last",
        "not", "until", "after", "before", "would", "will",  "shall", "received", "an"};
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_END)
        return true;
    if (l->kind == LEX_PUNCTUATION)
        return l->value != '-' && l->value != '/' && l->value != '(' && l->value != '%';
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (lex_text(r, k, (cq_str){words[i], strlen(words[i])}))
            return true;
    return false;
}

/* "on the 12th": the ordinal of a day and nothing counted behind it. */
static bool bare_ordinal_day(reader *r, const point *p, unsigned behind)
{
    static const char *const in_front[] = {"on",  "of",   "dated", "since",  "until", "from",
                                           "by",  "till", "to",    "before", "after", "between",
                                           "the", "your", "my",    "about",  "and",   "for"};
    const lexeme *l = lex(r, behind - 1);
    if (l->kind != LEX_NUMBER || !(l->flags & LEX_ORDINAL) || p->token == 0)
        return false;
    const date_word *article = word_of(r, p->token - 1);
    uint32_t at = p->token - 1;
    if (article && article->kind == W_THE && p->token >= 2)
        at = p->token - 2;
    else if (article && article->kind == W_THE)
        return false;
    const size_t count = sizeof in_front / sizeof in_front[0];
    return token_is(r, at, in_front, count) && function_word(r, behind);
}

/* "Le 18, le ministre a reçu ...", "El 5, ...": a day that begins a sentence. */
static bool day_begins_sentence(reader *r, const point *p, unsigned behind)
{
    if (p->token == 0 || !lex_is(r, behind, ',') || !lex_touches(r, behind) ||
        !(lex(r, behind + 1)->flags & LEX_SPACE))
        return false;
    bool article =
        cqk_token_is(r->segment, p->token - 1, CQ_STR("Le")) ||
        (r->language == LANGUAGE_ES && cqk_token_is(r->segment, p->token - 1, CQ_STR("El")));
    return article &&
           (p->token == 1 || cqk_shape(r->segment, p->token - 1, CQ_SHAPE_SENTENCE_START));
}

static bool bare_day_is_date(reader *r, const point *p, unsigned behind)
{
    if (!p->ideographic)
        return bare_ordinal_day(r, p, behind) || day_begins_sentence(r, p, behind);
    static const char *const not_before[] = {"第", "제", "每",   "毎",   "박", "泊",
                                             "約", "约", "매월", "总共", "계", "全"};
    if (p->token == 0)
        return true;
    const size_t count = sizeof not_before / sizeof not_before[0];
    cq_str front = cqk_token(r->segment, p->token - 1);
    char last = front.data[front.len - 1];
    bool number = last >= '0' && last <= '9' && cqk_touches(r->segment, p->token);
    static const cq_str nights[] = {CQ_STR_INIT("박"), CQ_STR_INIT("泊")}; /* 3박 4일 */
    for (size_t i = 0; i < 2; i++)
        if (front.len > 3 && memcmp(front.data + front.len - 3, nights[i].data, 3) == 0 &&
            front.data[front.len - 4] >= '0' && front.data[front.len - 4] <= '9')
            return false;
    return !token_is(r, p->token - 1, not_before, count) && !number;
}

static bool bare_weekday(reader *r, const point *p, unsigned behind)
{
    static const char *const holy[] = {"good", "black",  "bloody", "palm",   "easter", "ash",
                                       "holy", "maundy", "cyber",  "whit",   "los",    "every",
                                       "each", "jeden",  "каждый", "каждую", "毎",     "每",
                                       "tous", "todos",  "super"};
    static const char *const titles[] = {"times", "telegraph", "express", "mirror", "herald",
                                         "mail",  "post",      "school",  "gras",   "club"};
    if (p->token > 0 && token_is(r, p->token - 1, holy, sizeof holy / sizeof holy[0]))
        return false;
    if (p->ideographic) /* 土曜日・日曜日・祝日を除く, 毎週水曜日: days of every week */
        return !lex_is(r, behind, 0xB7) && !(p->token > 0 && mark_of(r, p->token - 1) == 0xB7) &&
               !behind_every_week(r, p->start);
    const lexeme *l = lex(r, behind - 1);
    if ((l->word->flags & F_ABBREVIATION) ||
        ((l->word->flags & F_TITLE_CASE) && !(l->flags & LEX_CAPITAL)))
        return false;
    return !token_is(r, lex(r, behind)->token, titles, sizeof titles / sizeof titles[0]);
}

static bool bare_season(reader *r, const point *p, unsigned behind)
{
    static const char *const names[] = {"olympics", "olympic", "games", "school", "clothing"};
    before b = look_before(r, p->token);
    const lexeme *l = lex(r, behind - 1);
    if (token_is(r, lex(r, behind)->token, names, sizeof names / sizeof names[0]))
        return false;
    if (l->word->flags & F_WEAK) /* a été reçu, but en été, l'été */
        return l->start > r->segment->tokens->start[l->token] ||
               (p->token > 0 && cqk_token_is(r->segment, p->token - 1, CQ_STR("en")));
    if (l->language == LANGUAGE_RU || l->start > r->segment->tokens->start[l->token])
        return true; /* весной; l'été */
    if (b.word && b.word->kind == W_THE && p->token >= 2)
        return leads_to_date(word_of(r, p->token - 2)) && !lex_word(r, behind, W_OF);
    if (l->language == LANGUAGE_EN)
        return b.word && (b.word->kind == W_YEAR_AFTER ||
                          (b.word->kind == W_TO && strcmp(b.word->text, "to") != 0));
    return leads_to_date(b.word);
}

/* 26.-29.08., 05./06.08.: another day of the month, with its stop, and the mark that joins them. */
static bool other_day_in_front(const reader *r, uint32_t token, const before *b)
{
    const cq_tokens *t = r->segment->tokens;
    bool und = b->word && b->word->kind == W_AND;
    return (b->mark == '-' || b->mark == '/' || und) && token >= 3 &&
           mark_of(r, token - 2) == '.' && t->kind[token - 3] == CQ_TOKEN_NUMBER &&
           t->end[token - 3] - t->start[token - 3] <= 2;
}

/* Behind 은 or 는 in a document that writes days with dots: 북측은 5.20 ... */
static bool behind_topic(reader *r, const point *p)
{
    if (!r->dotted || p->token == 0 || !(lex(r, 0)->flags & LEX_SPACE))
        return false;
    cq_str front = cqk_token(r->segment, p->token - 1);
    if (front.len < 3)
        return false;
    const char *last = front.data + front.len - 3;
    return memcmp(last, "은", 3) == 0 || memcmp(last, "는", 3) == 0;
}

/* "- 4.23 공사에 착수", "..., 6.5 업체선정": an entry of a Korean list of what was done when.
 * Not 12.5 km, nor the declaration that is called by its day. */
static bool korean_entry(reader *r, const point *p, const before *b, unsigned behind)
{
    static const char *const others[] = {
        "%",    "km",       "배",   "만",     "억",     "조",           "천",        "명",
        "톤",   "원",       "달러", "퍼센트", "포인트", "배럴",         "조약",      "선언",
        "정신", "공동선언", "항쟁", "전쟁",   "합의",   "남북공동선언", "판문점선언"};
    static const int16_t named[] = {301, 419, 427, 518, 610, 615, 625, 704, 815, 919, 1004};
    const lexeme *l = lex(r, behind);
    bool topic = behind_topic(r, p);
    if (topic && lex_is(r, behind, ',') && p->day > 9)
        return true; /* 명단은 10.21, 회보서는 11.14 */
    if (l->kind == LEX_END || !(l->flags & LEX_SPACE))
        return false;
    if (b->mark != '-' && b->mark != ',' && !topic)
        return false;
    for (size_t i = 0; b->mark == ',' && i < sizeof named / sizeof named[0]; i++)
        if (named[i] == p->month * 100 + p->day)
            return false;
    const char *text = r->segment->text.data;
    size_t size = r->segment->text.len;
    if ((unsigned char)text[l->start] < 0xEA)
        return false;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        size_t len = strlen(others[i]);
        if (size - l->start >= len && memcmp(text + l->start, others[i], len) == 0)
            return false;
    }
    return true;
}

/* 6.10 in Korean: (8.23), 8.15까지, 6. 15 부터; 16.6. in German behind am, vom, bis. */
static bool bare_month_day(reader *r, point *p, unsigned behind, uint8_t language)
{
    static const char *const particles[] = {"까지", "부터", "경", "자", "에", "일", "이후", "이전"};
    static const char *const german[] = {"am", "vom",  "den", "dem", "zum", "bis",
                                         "ab", "seit", "с",   "до",  "по",  "от"};
    before b = look_before(r, p->token);
    bool latin = language == LANGUAGE_DE || language == LANGUAGE_RU;
    if (!p->month_first && b.none && lex(r, behind)->kind == LEX_END && latin)
        return true; /* a line of a chronology */
    if (!p->month_first)
        return token_is(r, p->token - 1, german, sizeof german / sizeof german[0]) ||
               (b.mark == '(' && (lex_is(r, behind, ')') || lex_is(r, behind, '/'))) ||
               other_day_in_front(r, p->token, &b);
    if (language != LANGUAGE_KO)
        return false;
    if (b.mark == '(' && lex_is(r, behind, ')'))
        return true;
    if (lex_is(r, behind, '~') || korean_entry(r, p, &b, behind))
        return true;
    const lexeme *l = lex(r, behind);
    if (l->kind == LEX_END)
        return false;
    cq_str rest = {r->segment->text.data + l->start, r->segment->text.len - l->start};
    for (size_t i = 0; i < sizeof particles / sizeof particles[0]; i++) {
        size_t len = strlen(particles[i]);
        bool whole = l->start + len == r->segment->tokens->end[l->token] || len > 3;
        if (whole && rest.len >= len && memcmp(rest.data, particles[i], len) == 0)
            return true;
    }
    return false;
}

bool bare_is_date(reader *r, point *p, unsigned behind, uint8_t language)
{
    switch (p->bare) {
    case BARE_YEAR:
        return bare_year(r, p, behind, language);
    case BARE_MONTH:
        return bare_month(r, p, behind);
    case BARE_DAY:
        return bare_day_is_date(r, p, behind);
    case BARE_WEEKDAY:
        return bare_weekday(r, p, behind);
    case BARE_SEASON:
        return bare_season(r, p, behind);
    case BARE_MONTH_DAY:
        return bare_month_day(r, p, behind, language);
    default:
        return true;
    }
}
