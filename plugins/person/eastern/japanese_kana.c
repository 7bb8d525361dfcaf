/*
 * japanese_kana.c - foreign names in Katakana in front of a title.
 */
#include "eastern/eastern.h"

enum { RUN_MAX = 24 };

/* Bytes of the country at the end of a word: プラユット|タイ首相. A name of two characters is left.
 */
static uint32_t country_at_end(cq_str word)
{
    static const char *const countries[] = {
        "タイ",           "インド",         "インドネシア",     "ベトナム",
        "ラオス",         "カンボジア",     "ミャンマー",       "フィリピン",
        "マレーシア",     "シンガポール",   "ブルネイ",         "バングラデシュ",
        "パキスタン",     "スリランカ",     "ネパール",         "モンゴル",
        "ロシア",         "ウクライナ",     "ドイツ",           "フランス",
        "イタリア",       "スペイン",       "ポーランド",       "ハンガリー",
        "チェコ",         "オランダ",       "ベルギー",         "スイス",
        "スウェーデン",   "ノルウェー",     "フィンランド",     "デンマーク",
        "イラン",         "イラク",         "イスラエル",       "サウジアラビア",
        "トルコ",         "エジプト",       "ヨルダン",         "カタール",
        "ケニア",         "ナイジェリア",   "エチオピア",       "ブラジル",
        "アルゼンチン",   "チリ",           "ペルー",           "メキシコ",
        "カナダ",         "オーストラリア", "ニュージーランド", "カザフスタン",
        "ウズベキスタン", "キルギス",       "タジキスタン",     "トルクメニスタン"};
    for (size_t k = 0; k < CQK_COUNT(countries); k++) {
        size_t n = strlen(countries[k]);
        if (word.len >= n + 3 * SYLLABLE && memcmp(word.data + word.len - n, countries[k], n) == 0)
            return (uint32_t)n;
    }
    return 0;
}

/* "キム・ヒョンジン(金炯辰)次官補": past the name's ideographs in parentheses. */
static uint32_t past_gloss(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    uint32_t last = i + 1;
    cqk_country_match country;
    if (!cqk_token_is(segment, i, CQ_STR("(")) && !cqk_token_is(segment, i, CQ_STR("（")))
        return i;
    while (eastern_is_ideograph(worker, last) && last < i + 6)
        last++;
    bool closes =
        cqk_token_is(segment, last, CQ_STR(")")) || cqk_token_is(segment, last, CQ_STR("）"));
    uint32_t words;
    bool plain = closes && last - i - 1 >= 2 && last - i - 1 <= 4 &&
                 !(eastern_word(worker, i + 1, &words) &
                   (WORD_EAST_TITLE | WORD_EAST_LINK | WORD_EAST_STOP)) &&
                 !cqk_country_at(worker->model->countries, segment, i + 1, &country);
    return plain ? last + 1 : i;
}

/* エヌ, ヴェ, ジョー: an initial of a foreign name as Katakana spells the letter. */
static bool is_spelled_initial(const person_worker *worker, uint32_t i)
{
    static const char *const letters[] = {
        "ア",   "エ",     "イ",     "オ",     "ヤ",     "ユ",        "カ",     "ハ",
        "テ",   "デ",     "ゲ",     "ペ",     "ヴェ",   "ベ",        "エヌ",   "エム",
        "エル", "エス",   "エフ",   "エー",   "ビー",   "シー",      "ディー", "イー",
        "ジー", "エイチ", "アイ",   "ジェー", "ジェイ", "ケー",      "ケイ",   "オー",
        "ピー", "アール", "ティー", "ユー",   "ブイ",   "ダブリュー"};
    return eastern_is_kind(worker, i, CQ_TOKEN_KATAKANA) &&
           cqk_token_in(worker->segment, i, letters, CQK_COUNT(letters));
}

/* "エヌ・ア・ブルガーニン": two initials and a surname need nothing beside them. */
static bool behind_initials(person_worker *worker, uint32_t first, uint32_t last)
{
    enum { PARTS = 5, SURNAME_MIN = 3 * SYLLABLE };
    if (last - first != PARTS || !is_spelled_initial(worker, first) ||
        !is_spelled_initial(worker, first + 2) ||
        cqk_token(worker->segment, last - 1).len < SURNAME_MIN)
        return false;
    eastern_report(worker, first, last, (cq_str){NULL, 0}, "initials");
    return true;
}

/* "副大臣　アナトリー・ペトレンコ": two parts and more behind a title, up to a mark. */
static bool behind_title(person_worker *worker, uint32_t first, uint32_t last)
{
    enum { PARTS = 3 };
    const cq_segment *segment = worker->segment;
    bool ends = last >= segment->tokens->count || !cqk_touches(segment, last) ||
                cqk_shape(segment, last, CQ_SHAPE_LINE_BEFORE) ||
                segment->tokens->kind[last] == CQ_TOKEN_PUNCTUATION ||
                segment->tokens->kind[last] == CQ_TOKEN_HIRAGANA;
    if (last - first < PARTS || !ends || eastern_is_middle_dot(worker, last) ||
        !eastern_ends_phrase(worker, first, WORD_EAST_TITLE) ||
        eastern_follows_suffix(worker, first))
        return false;
    eastern_report(worker, first, last, (cq_str){NULL, 0}, "title-kana");
    return true;
}

/* "..., レムク・ブリア公使、マイケル・グリーン": two parts on a list of people, of which the one
 * before was named close by, up to a mark. */
static bool ends_list(person_worker *worker, uint32_t first, uint32_t last)
{
    enum { NEAR = 18, PARTS = 3 };
    static const char *const marks[] = {"、", "。", "）", ")", "及", "ら", "ほか"};
    const cq_segment *segment = worker->segment;
    bool ends = last >= segment->tokens->count || cqk_shape(segment, last, CQ_SHAPE_LINE_BEFORE) ||
                cqk_token_in(segment, last, marks, CQK_COUNT(marks));
    if (last - first != PARTS || first == 0 || !ends ||
        !(cqk_token_is(segment, first - 1, CQ_STR("、")) ||
          (first > 1 && cqk_token_is(segment, first - 1, CQ_STR("び")) &&
           cqk_token_is(segment, first - 2, CQ_STR("及")))) ||
        worker->reported == 0 || worker->reported > first || first - worker->reported > NEAR)
        return false;
    eastern_report(worker, first, last, (cq_str){NULL, 0}, "list");
    return true;
}

/* 加藤|シヅエ: where the known surname begins that a given name in Kana touches; `first`: none. */
static uint32_t over_surname(const person_worker *worker, uint32_t first)
{
    enum { SURNAME_MAX = 3 };
    for (uint32_t n = SURNAME_MAX; n > 1; n--) {
        uint32_t tokens;
        if (first >= worker->floor + n && cqk_touches(worker->segment, first) &&
            eastern_begins(worker, first - n) &&
            (eastern_word(worker, first - n, &tokens) & WORD_KANJI) && tokens == n &&
            !eastern_is_place(worker, first - n, first))
            return first - n;
    }
    return first;
}

/* ジョン・|F・|ケネディ: where the given name begins in front of the initials, which begin at
 * token i; i: none. */
static uint32_t over_given(const person_worker *worker, uint32_t i, uint32_t surname)
{
    cqk_country_match country;
    bool given = i < surname && i >= worker->floor + 2 && eastern_is_middle_dot(worker, i - 1) &&
                 eastern_is_kind(worker, i - 2, CQ_TOKEN_KATAKANA) &&
                 !cqk_country_at(worker->model->countries, worker->segment, i - 2, &country);
    return given ? i - 2 : i;
}

/* Is token i a Latin capital, of either width? */
static bool is_initial(const person_worker *worker, uint32_t i)
{
    cq_str text = cqk_token(worker->segment, i);
    bool wide = text.len == SYLLABLE && memcmp(text.data, "\xEF\xBC", 2) == 0 &&
                (unsigned char)text.data[2] >= 0xA1 && (unsigned char)text.data[2] <= 0xBA;
    return eastern_is_kind(worker, i, CQ_TOKEN_LETTER) && text.len <= SYLLABLE &&
           (wide || cqk_shape(worker->segment, i, CQ_SHAPE_UPPER_ALL));
}

/* H・J・|ロビショー, R・P|バウアー: where the initials in Latin letters begin that stand in front.
 */
static uint32_t over_initials(const person_worker *worker, uint32_t first)
{
    uint32_t i = first;
    bool dotted = false;
    while (i > worker->floor) {
        uint32_t letter =
            eastern_is_middle_dot(worker, i - 1) && i - 1 > worker->floor ? i - 2 : i - 1;
        if (!is_initial(worker, letter))
            break;
        dotted |= letter + 2 == i;
        i = letter;
    }
    return dotted ? over_given(worker, i, first) : first;
}

/* ヤフー|株式会社執行役員: the form of a company. */
bool eastern_is_company_form(const person_worker *worker, uint32_t i)
{
    static const cq_str forms[] = {CQ_STR_INIT("株式会社"), CQ_STR_INIT("有限会社"),
                                   CQ_STR_INIT("合同会社")};
    enum { FORM = 4 };
    for (size_t k = 0; k < CQK_COUNT(forms); k++)
        if (i + FORM <= worker->segment->tokens->count && cqk_touches(worker->segment, i) &&
            cqk_equal(cqk_tokens(worker->segment, i, i + FORM), forms[k]))
            return true;
    return false;
}

/* 【インディペンデント・ウェブ・ジャーナル|　濵本記者】: of an outlet behind the bracket, in front
 * of the blank and its reporter's name. */
static bool is_outlet(const person_worker *worker, uint32_t first, uint32_t last, uint32_t title)
{
    static const char *const opening[] = {"【", "（", "("};
    const cq_segment *segment = worker->segment;
    return first > 0 && cqk_token_in(segment, first - 1, opening, CQK_COUNT(opening)) &&
           title > last && !cqk_touches(segment, last) &&
           cqk_token_is(segment, title, CQ_STR("記"));
}

/* "ブリンケン米国国務長官", "オコンジョWTO事務局長". */
bool eastern_katakana(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    uint32_t first = i;
    uint32_t last = i;
    uint32_t at = i;
    if (i > 0 && eastern_is_middle_dot(worker, i - 1) && cqk_touches(segment, i) && i > 1 &&
        eastern_is_kind(worker, i - 2, CQ_TOKEN_KATAKANA) && worker->floor < i)
        return false; /* its head was looked at already */
    while (at < i + RUN_MAX && eastern_is_kind(worker, at, CQ_TOKEN_KATAKANA)) {
        uint32_t tokens;
        cqk_country_match country;
        if (eastern_word(worker, at, &tokens) & (WORD_EAST_STOP | WORD_EAST_LINK)) {
            if (last > first)
                break; /* フィーキン・サイバー問題担当大使 */
            return false;
        }
        if (cqk_country_at(worker->model->countries, segment, at, &country)) {
            if (last > first)
                break; /* プーチン・ロシア大統領 */
            first = at + country.tokens + eastern_is_middle_dot(worker, at + country.tokens);
            last = first;
            at = first;
            if (!eastern_is_kind(worker, at, CQ_TOKEN_KATAKANA))
                return false;
            continue;
        }
        last = at + 1;
        if (!eastern_is_middle_dot(worker, last) ||
            !eastern_is_kind(worker, last + 1, CQ_TOKEN_KATAKANA))
            break;
        at = last + 1;
    }
    if (first > 0 && cqk_token_is(segment, first - 1, CQ_STR("在")) && cqk_touches(segment, first))
        return false; /* 在ホーチミン日本国総領事館 */
    if (last == first || eastern_is_company_form(worker, last) ||
        segment->tokens->end[last - 1] - segment->tokens->start[first] < 2 * SYLLABLE)
        return false;
    uint32_t title;
    bool quoted = first > 0 && cqk_token_is(segment, first - 1, CQ_STR("「")) &&
                  cqk_token_is(segment, last, CQ_STR("」")); /* 「ウィルソン」大統領 */
    uint32_t from = last + (quoted || eastern_is_middle_dot(worker, last) ? 1 : 0);
    uint32_t gloss = past_gloss(worker, last);
    from = gloss > last ? gloss : from;
    uint32_t glued = country_at_end(cqk_token(segment, last - 1));
    cqk_country_match country;
    /* Behind the country the office may have any name: モロッコ海洋漁業担当閣外大臣. */
    uint32_t behind = cqk_country_at(worker->model->countries, segment, from, &country)
                          ? from + country.tokens
                          : from;
    if (!eastern_reaches_title(worker, from, &title) &&
        !((last - first > 2 || behind > from) && eastern_reaches_far_title(worker, behind, &title)))
        return behind_initials(worker, first, last) || behind_title(worker, first, last) ||
               ends_list(worker, first, last);
    if (is_outlet(worker, first, last, title))
        return false;
    first = last == first + 1 ? over_surname(worker, first) : first;
    first = over_initials(worker, first);
    person_name name = {.first = first,
                        .last = last,
                        .start = segment->tokens->start[first],
                        .end = segment->tokens->end[last - 1] - glued,
                        .words = 1,
                        .surname = first};
    /* ダレス国務省顧問: the office has a name that the name in front would go with */
    person_report(worker, &name, eastern_title_text(worker, title),
                  title > from ? "kana-far-title" : "kana-title");
    if (gloss > last)
        eastern_report(worker, last + 1, gloss - 1, eastern_title_text(worker, title), "gloss");
    return true;
}
