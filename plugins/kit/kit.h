/*
 * kit.h - the plugin kit: small helpers for extractors, written against include/communique only.
 *
 * The kit is linked into each plugin (static, hidden), so plugins share nothing at run time. It
 * knows tokens, lexicons and how to emit; what it offers beyond that stands in headers of its own:
 * lexicon.h, walk.h, edtf.h, ordinal.h, country.h, pattern.h.
 */
#ifndef CQK_KIT_H
#define CQK_KIT_H

#include <communique/plugin.h>
#include <stdbool.h>

/* The text of token i; of tokens [first, last) with what lies between. */
static inline cq_str cqk_token(const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    return (cq_str){segment->text.data + t->start[i], t->end[i] - t->start[i]};
}

static inline cq_str cqk_tokens(const cq_segment *segment, uint32_t first, uint32_t last)
{
    const cq_tokens *t = segment->tokens;
    return (cq_str){segment->text.data + t->start[first], t->end[last - 1] - t->start[first]};
}

static inline bool cqk_equal(cq_str a, cq_str b)
{
    return a.len == b.len && (a.len == 0 || __builtin_memcmp(a.data, b.data, a.len) == 0);
}

/* Is the text exactly this NUL-terminated word? Quicker than asking for the word's length, since
 * nearly all words of a list differ in their first bytes. */
static inline bool cqk_is(cq_str text, const char *word)
{
    for (size_t i = 0; i < text.len; i++)
        if (word[i] == '\0' || word[i] != text.data[i])
            return false;
    return word[text.len] == '\0';
}

/* Does the text go on behind this word, which it begins with? */
static inline bool cqk_begins_with(cq_str text, const char *word)
{
    size_t len = 0;
    while (len < text.len && word[len] && word[len] == text.data[len])
        len++;
    return word[len] == '\0' && len < text.len;
}

/* Does the text end with this NUL-terminated word? Nearly all words of a list differ from it in the
 * last byte. */
static inline bool cqk_ends_in(cq_str text, const char *word)
{
    size_t len = __builtin_strlen(word);
    return len == 0 || (text.len >= len && text.data[text.len - 1] == word[len - 1] &&
                        __builtin_memcmp(text.data + text.len - len, word, len) == 0);
}

/* 神田 厚君 瓦 力君: how many names of the text have 君 behind them, and a blank, a mark or its end
 * behind that. Only the minutes of Japan's Diet do so, of which a roster may be without Kana. */
static inline uint32_t cqk_members(cq_str text)
{
    static const char member[] = "君";
    enum { SIZE = sizeof member - 1 };
    uint32_t count = 0;
    for (size_t end = 0; end < text.len;) {
        const char *last = __builtin_memchr(text.data + end, member[SIZE - 1], text.len - end);
        if (!last)
            break;
        end = (size_t)(last - text.data) + 1;
        unsigned char next = end < text.len ? (unsigned char)text.data[end] : ' ';
        bool mark = next <= ' ' || (next == 0xE3 && end + 1 < text.len &&
                                    (unsigned char)text.data[end + 1] == 0x80); /* 、。 */
        count += mark && end > SIZE && __builtin_memcmp(text.data + end - SIZE, member, SIZE) == 0;
    }
    return count;
}

/* Is token i exactly these bytes? False past the end. */
static inline bool cqk_token_is(const cq_segment *segment, uint32_t i, cq_str text)
{
    return i < segment->tokens->count && cqk_equal(cqk_token(segment, i), text);
}

static inline bool cqk_token_is_word(const cq_segment *segment, uint32_t i, const char *word)
{
    return i < segment->tokens->count && cqk_is(cqk_token(segment, i), word);
}

/* Does token i touch the one before it (no white space between)? False past the end. */
static inline bool cqk_touches(const cq_segment *segment, uint32_t i)
{
    return i > 0 && i < segment->tokens->count &&
           segment->tokens->start[i] == segment->tokens->end[i - 1];
}

/* The first token from `first` on that begins at a byte or behind it; the count: none. */
static inline uint32_t cqk_token_from(const cq_tokens *tokens, uint32_t first, uint32_t byte)
{
    uint32_t last = tokens->count;
    while (first < last) {
        uint32_t middle = first + (last - first) / 2;
        if (tokens->start[middle] < byte)
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

/* Is there Kana within `reach` tokens of token i? */
static inline bool cqk_kana_near(const cq_tokens *tokens, uint32_t i, uint32_t reach)
{
    uint32_t first = i > reach ? i - reach : 0;
    uint32_t last = tokens->count > i + reach ? i + reach : tokens->count;
    const uint8_t *kind = tokens->kind + first;
    size_t size = last > first ? last - first : 0;
    return size > 0 && (__builtin_memchr(kind, CQ_TOKEN_HIRAGANA, size) ||
                        __builtin_memchr(kind, CQ_TOKEN_KATAKANA, size));
}

#define CQK_KIND(kind) (UINT32_C(1) << (kind))

/* Does the host tell what there is among the tokens? An older one, and a plugin that makes tokens
 * of its own, does not. */
static inline bool cqk_knows_tokens(const cq_tokens *tokens)
{
    return CQ_HAS(tokens, kinds) && tokens->kinds;
}

/* May there be a token of one of these kinds (a set of CQK_KIND), one with one of these bits of
 * cq_host.watch? */
static inline bool cqk_may_hold(const cq_tokens *tokens, uint32_t kinds)
{
    return !cqk_knows_tokens(tokens) || tokens->kinds & kinds;
}

static inline bool cqk_may_be_watched(const cq_tokens *tokens, uint32_t bits)
{
    return !cqk_knows_tokens(tokens) || tokens->any_watched & bits;
}

/* Watches for a set of tokens, as *bit; 0 there stands for a new bit, and false is returned where
 * there is none. [control] */
static inline bool cqk_watch(const cq_host *host, uint32_t *bit, cq_watch watch)
{
    watch.size = sizeof watch;
    uint32_t given = host->watch(host, &watch, *bit);
    *bit |= given;
    return given != 0;
}

/* Does token i have all (any) of these CQ_SHAPE_ bits? */
static inline bool cqk_shape(const cq_segment *segment, uint32_t i, unsigned bits)
{
    return (segment->tokens->shape[i] & bits) == bits;
}

#endif
