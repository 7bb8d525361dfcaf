/*
 * number_reader.c - reads the number of a resolution or paper with what belongs to it: the year or
 * session in parentheses, a session and a slash, 제 and 호, a Chinese issuer and its year.
 */
#include "number.h"

#include <string.h>

bool symbol_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The decimal number of a text of digits, at most nine of them; false: it is something else. */
bool symbol_decimal(cq_str text, uint32_t *value)
{
    if (text.len == 0 || text.len > 9)
        return false;
    *value = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (!symbol_is_digit(text.data[i]))
            return false;
        *value = *value * 10 + (uint32_t)(text.data[i] - '0');
    }
    return true;
}

bool symbol_is_roman(cq_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (!strchr("IVXLC", text.data[i]) || text.data[i] == 0)
            return false;
    return text.len > 0 && text.len < 9;
}

static bool has_hash(const cq_segment *segment, uint32_t i, uint32_t hash)
{
    return i < segment->tokens->count && segment->tokens->hash[i] == hash;
}

/* "(2004)" or "(XXV)" at token i, an "A" in front of it allowed for: what numbers resolutions. */
static void read_parenthesis(const symbol_worker *worker, const cq_segment *segment,
                             symbol_digits *n)
{
    const cq_tokens *t = segment->tokens;
    uint32_t i = n->last;
    if (i < t->count && t->end[i] - t->start[i] == 1 && cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL))
        i++;
    if (!has_hash(segment, i, worker->model->open_hash))
        return;
    bool special =
        (cqk_token_is(segment, i + 1, CQ_STR("S")) || cqk_token_is(segment, i + 1, CQ_STR("ES"))) &&
        cqk_token_is(segment, i + 2, CQ_STR("-")); /* 3201 (S-VI), 998 (ES-I) */
    i += special ? 2 : 0;
    if (!has_hash(segment, i + 2, worker->model->close_hash))
        return;
    cq_str inside = cqk_token(segment, i + 1);
    uint32_t year;
    bool is_year = inside.len == 4 && symbol_decimal(inside, &year) && year >= 1945 && year < 2100;
    if (is_year && !special)
        n->year = year;
    else if (symbol_is_roman(inside))
        n->session = true;
    else
        return;
    n->last = i + 3;
    n->end = t->end[i + 2];
}

/* Digits at the head of "1540호" or behind 제 in "제1540호": only a part of the token is the
 * number. */
static bool read_korean(const cq_segment *segment, uint32_t i, symbol_digits *n)
{
    cq_str text = cqk_token(segment, i);
    size_t from = 0;
    if (text.len > 3 && memcmp(text.data, "제", 3) == 0)
        from = 3;
    size_t to = from;
    while (to < text.len && symbol_is_digit(text.data[to]))
        to++;
    if (to == from || text.len - to < 3 || memcmp(text.data + to, "호", 3) != 0)
        return false;
    if (!symbol_decimal((cq_str){text.data + from, to - from}, &n->value))
        return false;
    n->start = segment->tokens->start[i] + (uint32_t)from;
    n->end = segment->tokens->start[i] + (uint32_t)to;
    n->digits = (uint32_t)(to - from);
    n->last = i + 1;
    return true;
}

/* "제18-742호", "76/177호": what stands between 제, if it is there, and 호, in several tokens. */
static bool read_korean_run(const cq_segment *segment, const symbol_run *run, symbol_digits *n)
{
    const cq_tokens *t = segment->tokens;
    uint32_t start = t->start[run->first];
    uint32_t end = t->end[run->last - 1];
    cq_str text = {segment->text.data + start, end - start};
    size_t from = text.len > 3 && memcmp(text.data, "제", 3) == 0 ? 3 : 0;
    size_t to = from;
    while (to < text.len && (symbol_is_digit(text.data[to]) || strchr("-/.", text.data[to])))
        to++;
    if (to < from + 3 || text.len - to < 3 || memcmp(text.data + to, "호", 3) != 0)
        return false;
    n->start = start + (uint32_t)from;
    n->end = start + (uint32_t)to;
    n->last = run->last;
    n->has_slash = memchr(text.data + from, '/', to - from) != NULL;
    n->has_mark =
        memchr(text.data + from, '-', to - from) || memchr(text.data + from, '.', to - from);
    return true;
}

/* "217A" in one token: digits and one capital. */
static bool read_lettered(cq_str text, uint32_t *value, uint32_t *digits)
{
    if (text.len > 1 && text.data[text.len - 1] >= 'A' && text.data[text.len - 1] <= 'F')
        text.len--;
    *digits = (uint32_t)text.len;
    return symbol_decimal(text, value);
}

/* The whole run as a number with separators: 60/1, 37.870, 410-304-07/53. */
static void read_run(const cq_segment *segment, const symbol_run *run, symbol_digits *n)
{
    const cq_tokens *t = segment->tokens;
    n->last = run->last;
    n->start = t->start[run->first];
    n->end = t->end[run->last - 1];
    n->has_slash = run->has_slash;
    for (uint32_t p = n->start; p < n->end; p++)
        n->has_mark |= segment->text.data[p] == '.' || segment->text.data[p] == '-';
}

bool symbol_read_number(const symbol_worker *worker, const cq_segment *segment,
                        const symbol_run *run, symbol_digits *n)
{
    memset(n, 0, sizeof *n);
    cq_str first = cqk_token(segment, run->first);
    if ((run->has_slash || run->has_other) && read_korean_run(segment, run, n))
        return true;
    if (run->has_slash || run->has_other) {
        read_run(segment, run, n);
        return true;
    }
    if (read_korean(segment, run->first, n))
        return true;
    read_run(segment, run, n);
    n->last = run->first + 1;
    n->end = segment->tokens->end[run->first];
    if (read_lettered(first, &n->value, &n->digits)) {
        read_parenthesis(worker, segment, n);
        return true;
    }
    return n->has_mark && symbol_is_digit(first.data[0]);
}

/* A resolution of the General Assembly as it has been numbered since 1976: session/number. */
bool symbol_is_session(const cq_segment *segment, const symbol_digits *n)
{
    const char *p = segment->text.data + n->start;
    size_t len = n->end - n->start;
    const char *slash = memchr(p, '/', len);
    uint32_t left;
    uint32_t right;
    return n->has_slash && !n->has_mark && slash &&
           symbol_decimal((cq_str){p, (size_t)(slash - p)}, &left) &&
           symbol_decimal((cq_str){slash + 1, (size_t)(p + len - slash - 1)}, &right) &&
           right > 0 && (left < 200 || (left > 1900 && left < 2100 && right < 2000));
}

/* Ideographs that end what stands in front of an issuer: 根据|国发, 和|财税. */
static bool is_small_word(const cq_segment *segment, uint32_t i)
{
    static const char words[] = "据據照和及与與的由以为為按依对對见見号號";
    cq_str text = cqk_token(segment, i);
    for (size_t k = 0; k + 3 < sizeof words && text.len == 3; k += 3)
        if (memcmp(words + k, text.data, 3) == 0)
            return true;
    return false;
}

/* "国发〔2019〕1号": the issuer, the year in brackets, the number. */
bool symbol_read_issuer(const cq_segment *segment, uint32_t i, symbol_digits *n)
{
    enum { ISSUER_MAX = 8 };
    static const cq_str open[] = {CQ_STR_INIT("〔"), CQ_STR_INIT("［"), CQ_STR_INIT("[")};
    static const cq_str close[] = {CQ_STR_INIT("〕"), CQ_STR_INIT("］"), CQ_STR_INIT("]")};
    const cq_tokens *t = segment->tokens;
    uint32_t value;
    uint32_t at = i - (i > 0 && cqk_token_is(segment, i - 1, CQ_STR("第")));
    bool counted =
        cqk_token_is(segment, i + 1, CQ_STR("号")) || cqk_token_is(segment, i + 1, CQ_STR("號"));
    if (!counted || at < 4 || !symbol_decimal(cqk_token(segment, i), &value) ||
        !symbol_decimal(cqk_token(segment, at - 2), &value) || value < 1949 || value > 2100)
        return false;
    bool bracketed = false;
    for (size_t k = 0; k < CQK_COUNT(open); k++)
        bracketed |=
            cqk_token_is(segment, at - 1, close[k]) && cqk_token_is(segment, at - 3, open[k]);
    uint32_t first = at - 3;
    while (first > 0 && at - 3 - first < ISSUER_MAX && cqk_touches(segment, first) &&
           t->kind[first - 1] == CQ_TOKEN_IDEOGRAPH && !is_small_word(segment, first - 1))
        first--;
    if (!bracketed || first == at - 3)
        return false;
    n->start = t->start[first];
    n->end = t->end[i + 1];
    n->last = i + 2;
    return true;
}

/* "99年第062號新聞稿": a press release with its year in front. */
bool symbol_read_release(const cq_segment *segment, uint32_t i, symbol_digits *n)
{
    const cq_tokens *t = segment->tokens;
    uint32_t value;
    bool counted =
        cqk_token_is(segment, i + 1, CQ_STR("號")) || cqk_token_is(segment, i + 1, CQ_STR("号"));
    if (!counted || i < 3 || !cqk_token_is(segment, i - 1, CQ_STR("第")) ||
        !cqk_token_is(segment, i - 2, CQ_STR("年")) ||
        !symbol_decimal(cqk_token(segment, i - 3), &value) ||
        !(cqk_token_is(segment, i + 2, CQ_STR("新")) && i + 4 < t->count) ||
        !(cqk_token_is(segment, i + 4, CQ_STR("稿"))))
        return false;
    n->start = t->start[i - 3];
    n->end = t->end[i + 1];
    n->last = i + 2;
    return true;
}
