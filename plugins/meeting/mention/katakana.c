/*
 * katakana.c - names of meetings whose head ends a Japanese word in Katakana: 東アジアサミット, in
 * which アジアサミット is one token.
 */
#include "mention/cjk.h"

static const struct {
    const char *text;
    uint32_t value;
} heads[] = {{"サミット", KIND_SUMMIT},
             {"フォーラム", KIND_FORUM},
             {"シンポジウム", KIND_SYMPOSIUM},
             {"ワークショップ", KIND_WORKSHOP},
             {"ラウンドテーブル", KIND_MEETING},
             {"カンファレンス", KIND_CONFERENCE},
             {"コンファレンス", KIND_CONFERENCE},
             {"ダイアログ", KIND_DIALOGUE},
             {"セミナー", KIND_SYMPOSIUM | HEAD_COUNTED},
             {"セッション", KIND_SESSION | HEAD_COUNTED},
             {"ミーティング", KIND_MEETING | HEAD_COUNTED},
             {"ラウンド", KIND_ROUND | HEAD_COUNTED}};

/* The head that the token ends with, and the bytes in front of it; 0 where it is the whole token.
 */
static uint32_t head_of(cq_str token, size_t *stem)
{
    for (size_t k = 0; k < CQK_COUNT(heads); k++) {
        size_t len = strlen(heads[k].text);
        if (token.len > len && memcmp(token.data + token.len - len, heads[k].text, len) == 0) {
            *stem = token.len - len;
            return heads[k].value;
        }
    }
    return 0;
}

/* オンラインセミナー, ビジネスフォーラム: what says nothing of whose meeting it is. */
static bool is_generic(cq_str stem)
{
    static const char *const words[] = {
        "オンライン", "ビジネス",     "パネル",       "ミニ",       "デジタル",
        "プレ",       "サイド",       "ウェブ",       "バーチャル", "トップ",
        "リーダーズ", "クロージング", "オープニング", "フォーカス", "ブレインストーミング"};
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_is(stem, words[k]))
            return true;
    return false;
}

bool find_katakana(const model *m, const cq_segment *segment, uint32_t i, mentions *list)
{
    size_t stem = 0;
    uint32_t value = head_of(cqk_token(segment, i), &stem);
    if (value == 0 || cjk_is_other_word(m, segment, i + 1))
        return true;
    walk counted = cjk_walk_left(m, segment, i, true);
    if (counted.ordinal.value) {
        mention found =
            make_cjk(segment, counted.ordinal_first, counted.first, i + 1, value, MENTION_COUNTED);
        found.start = counted.ordinal.start;
        found.ordinal = counted.ordinal.value;
        return mentions_add(list, &found);
    }
    walk w = cjk_walk_left(m, segment, i, false);
    uint32_t anchor = cjk_find_anchor(m, segment, w.first, i);
    cq_str token = cqk_token(segment, i);
    if ((value & HEAD_COUNTED) ||
        (anchor == i && w.first == i && is_generic((cq_str){token.data, stem})))
        return true;
    uint32_t name = anchor < i ? anchor : w.first;
    mention found = make_cjk(segment, name, name, i + 1, value, 0);
    return mentions_add(list, &found);
}
