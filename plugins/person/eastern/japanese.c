/*
 * japanese.c - names in Japanese: a title behind or in front of surnames that the lexicon has, or
 * of characters that given names end in.
 */
#include "eastern/eastern.h"

enum { GIVEN_MAX = 3, FAR_MAX = 24 };

/* Characters that Japanese given names often end in. */
bool eastern_ends_as_given_name(const person_worker *worker, uint32_t i)
{
    static const char ends_of[] =
        "子郎朗美恵雄夫男介助樹彦太也哉之司志史仁昭剛隆博浩弘宏洋勝茂誠豊稔徹修孝秀英義俊敏貴裕輝香"
        "奈菜織江枝絵里佳希紀由優望翔潤亮淳聡智健健二三一治晃彰章毅武則紘暁繁実幹平吾伸信康靖純直行"
        "久善滋祐徳福寿喜潔歩義兼憲宣紳尚登昇洸誉允胤進修二久";
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k + SYLLABLE < sizeof ends_of && word.len == SYLLABLE; k += SYLLABLE)
        if (memcmp(ends_of + k, word.data, SYLLABLE) == 0)
            return true;
    return false;
}

/* Of the given name behind a surname that is known, more characters say so. */
bool eastern_ends_as_any_given_name(const person_worker *worker, uint32_t i)
{
    static const char ends_of[] =
        "人生明光正成基雅文政忠守昌満充節哲覚弥矢均昂郁薫馨衣世乃花華穂那"
        "梨莉音鈴琴珠結桜楓葵蘭月瑞帆夏冬春秋聖陽恭鉄鐵勲功理緒吉松丸蔵造"
        "作次司治己幸佑侑亘渉涼諒駿峻竣暢瑛衛甫輔丞尭堯晟瑠璃茜渚翠忍操巌巖猛恒恆凱準順淑"
        "肇創旭暉晋晶皓朔栞梓柊槙杏桂禎祥禄穣竜龍絢綾耀耕芳茉萌藍諭譲護貢賢逸鋭鴻麿"
        "勤勉勇匡卓厚啓圭堅寛慎慧慶拓敦昂昭欣欽泰渥湊澄煌玲琢瑶稀蒼詠詩謙豪貞辰達"
        "遥遼郁顕麗滿彌龜澤惠德榮會實壽";
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k + SYLLABLE < sizeof ends_of && word.len == SYLLABLE; k += SYLLABLE)
        if (memcmp(ends_of + k, word.data, SYLLABLE) == 0)
            return true;
    return eastern_ends_as_given_name(worker, i);
}

static bool is_name_character(const person_worker *worker, uint32_t i)
{
    return eastern_is_ideograph(worker, i) || eastern_is_kind(worker, i, CQ_TOKEN_HIRAGANA);
}

/* 伊知郎: do three characters from token i on end as given names of three do? */
static bool ends_three(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {"郎", "朗", "子", "助", "介"};
    return eastern_is_ideograph(worker, i + 1) &&
           cqk_token_in(worker->segment, i + 2, ends, CQK_COUNT(ends)) &&
           cqk_touches(worker->segment, i + 2);
}

/* Is the word at token i one that no given name begins with? */
static bool is_known_word(const person_worker *worker, uint32_t i)
{
    uint32_t words;
    cqk_country_match country;
    uint32_t classes = eastern_word(worker, i, &words);
    if (((classes & (WORD_EAST_LINK | WORD_EAST_STOP)) && words > 1) ||
        eastern_is_kind(worker, i, CQ_TOKEN_KATAKANA))
        return true;
    if (cqk_token_is(worker->segment, i, CQ_STR("智")) ||
        !cqk_country_at(worker->model->countries, worker->segment, i, &country))
        return false;
    /* Thailand and Chile, but 泰子, 智子 */
    bool given = country.tokens == 1 && i + 1 < worker->segment->tokens->count &&
                 cqk_touches(worker->segment, i + 1) &&
                 (eastern_ends_as_any_given_name(worker, i + 1) || ends_three(worker, i));
    return !given;
}

/* A surname of the lexicon, up to three characters of given name, and a title. */
static bool kanji_before_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    for (uint32_t given = 0; given <= GIVEN_MAX; given++) {
        uint32_t last = i + tokens + given;
        uint32_t title;
        if (given && (!is_name_character(worker, last - 1) ||
                      eastern_is_of_a_body(worker, i + tokens, last) ||
                      cqk_token_is(worker->segment, last - 1, CQ_STR("の"))))
            return false;
        if (given && is_known_word(worker, i + tokens))
            return false;
        if (given && (cqk_token_is(worker->segment, last - 1, CQ_STR("両")) ||
                      cqk_token_is(worker->segment, last - 1, CQ_STR("各"))))
            return false; /* 安倍晋三両氏 */
        if (given == 1 && eastern_is_kind(worker, last - 1, CQ_TOKEN_HIRAGANA))
            continue;
        if (!eastern_reaches_title(worker, last, &title))
            continue;
        uint32_t whole;
        if (given && given < GIVEN_MAX && title > last &&
            eastern_ends_as_given_name(worker, last) &&
            eastern_reaches_title(worker, last + 1, &whole) && whole == last + 1)
            title = ++last; /* 亜由美|委員: not of the United States */
        /* 佐藤昭子|政務調査会副会長: the title decides, not the body that the office names */
        bool person = given ? eastern_ends_as_any_given_name(worker, last - 1)
                            : tokens > 1 && !eastern_is_place(worker, i, last) &&
                                  !cqk_token_is(worker->segment, last, CQ_STR("大"));
        bool office = title > last && person; /* but 長崎|大学教授 */
        eastern_report(worker, i, last, eastern_title_text(worker, title),
                       office ? "kanji-far-title" : "kanji-title");
        return true;
    }
    return false;
}

/* "公明党の宮崎です", "朝日新聞の秋山です": who speaks, by his surname and what he is of. */
static bool introduces_himself(person_worker *worker, uint32_t i, uint32_t tokens)
{
    static const char *const ends[] = {"です", "と申します", "でございます"};
    const cq_segment *segment = worker->segment;
    uint32_t last = i + tokens;
    if (tokens < 2 || i < 2 || last >= segment->tokens->count ||
        !cqk_token_is(segment, i - 1, CQ_STR("の")) || !cqk_touches(segment, last))
        return false;
    const char *rest = segment->text.data + segment->tokens->start[last];
    size_t left = segment->text.len - segment->tokens->start[last];
    bool end = false;
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        end |= left >= strlen(ends[k]) && memcmp(rest, ends[k], strlen(ends[k])) == 0;
    uint32_t words;
    bool body = eastern_is_of_a_body(worker, i - 2, i - 1) ||
                cqk_token_is(segment, i - 2, CQ_STR("聞")) ||
                cqk_token_is(segment, i - 2, CQ_STR("信")) ||
                eastern_is_kind(worker, i - 2, CQ_TOKEN_LETTER) ||
                eastern_is_kind(worker, i - 2, CQ_TOKEN_KATAKANA);
    bool kana = eastern_is_kind(worker, i - 2, CQ_TOKEN_KATAKANA); /* カナダの宮崎です: a place */
    if (!end || !body || (eastern_word(worker, i, &words) & WORD_EAST_STOP) ||
        (kana && eastern_is_place(worker, i, last)))
        return false;
    eastern_report(worker, i, last, (cq_str){NULL, 0}, "kanji-name");
    return true;
}

bool eastern_before_far_title(person_worker *worker, uint32_t i, uint32_t last)
{
    uint32_t from = eastern_past_reading(worker, last);
    if (!is_known_word(worker, from))
        return false;
    for (uint32_t k = from; k < from + FAR_MAX; k++) {
        uint32_t words;
        uint32_t title = eastern_word(worker, k, &words);
        if ((title & WORD_EAST_TITLE) && words > 1 && eastern_ends_title(worker, k + words)) {
            eastern_report(worker, i, last, eastern_title_text(worker, k), "kanji-far-title");
            return true;
        }
        bool joined = eastern_is_middle_dot(worker, k) && is_known_word(worker, k + 1);
        if (!joined && !eastern_is_ideograph(worker, k) &&
            !eastern_is_kind(worker, k, CQ_TOKEN_KATAKANA))
            return false; /* but 科学技術・学術政策局次長 */
    }
    return false;
}

/* 相川 正弘|株式会社小島製作所相談役, 飯野 彰|三本物産株式会社: the company that somebody works for
 * stands at once behind the name. */
static bool is_before_company(const person_worker *worker, uint32_t i)
{
    enum { REACH = 12 };
    for (uint32_t k = i; k < i + REACH && cqk_touches(worker->segment, k); k++) {
        if (!eastern_is_ideograph(worker, k) && !eastern_is_kind(worker, k, CQ_TOKEN_KATAKANA))
            return false;
        if (eastern_is_company_form(worker, k))
            return true;
    }
    return false;
}

/* 三木|自由民主党|幹事長: past the party whose name begins at token i; i: none does. */
static uint32_t past_party(const person_worker *worker, uint32_t i)
{
    enum { PARTS_MAX = 3, PART = 2 };
    static const char *const parts[] = {"自由", "民主", "社会", "共産", "国民", "立憲",
                                        "公明", "保守", "労働", "進歩", "改進", "民政",
                                        "自民", "民社", "協同", "維新", "人民", "日本"};
    uint32_t at = i;
    for (uint32_t n = 0; n < PARTS_MAX; n++) {
        bool part = false;
        for (size_t k = 0; at + PART < worker->segment->tokens->count && k < CQK_COUNT(parts); k++)
            part |= cqk_is(cqk_tokens(worker->segment, at, at + PART), parts[k]);
        if (!part)
            break;
        at += PART;
        if (cqk_token_is(worker->segment, at, CQ_STR("党")) ||
            cqk_token_is(worker->segment, at, CQ_STR("黨")))
            return at + 1;
    }
    return i;
}

/* 三木|自由民主党幹事長, 佐藤社会党書記長: the surname, in front of the party that its bearer holds
 * an office of. */
static bool kanji_before_party(person_worker *worker, uint32_t i, uint32_t last)
{
    uint32_t title = past_party(worker, last);
    uint32_t words;
    if (title == last || eastern_is_place(worker, i, last))
        return false;
    if ((eastern_word(worker, title, &words) & WORD_EAST_TITLE) && words > 1)
        eastern_report(worker, i, last, eastern_title_text(worker, title), "kanji-far-title");
    return true;
}

/* "後藤アジア局長", "岩谷滋雄日中韓三国協力事務局長": a word that is no name, and far behind it a
 * title. */
static bool kanji_before_far_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    static const uint32_t lengths[] = {2, 3, 1,
                                       0}; /* 嘉治美佐子|科学技術: 美 is no country there */
    uint32_t most = 0;
    while (most < GIVEN_MAX && is_name_character(worker, i + tokens + most))
        most++;
    for (size_t k = 0; k < CQK_COUNT(lengths); k++) {
        uint32_t given = lengths[k];
        uint32_t last = i + tokens + given;
        if (given > most || cqk_token_is(worker->segment, last - 1, CQ_STR("在")) ||
            cqk_token_is(worker->segment, last - 1, CQ_STR("駐")))
            continue; /* 城田安紀夫|在モンゴル大使 */
        if (given == 2 && tokens > 1 && eastern_ends_as_any_given_name(worker, last - 1) &&
            is_before_company(worker, last)) {
            eastern_report(worker, i, last, (cq_str){NULL, 0}, "kanji-far-title");
            return true;
        }
        if ((given == 0 || (tokens > 1 ? eastern_ends_as_any_given_name(worker, last - 1)
                                       : eastern_ends_as_given_name(worker, last - 1))) &&
            eastern_before_far_title(worker, i, last))
            return true;
    }
    return false;
}

/* "木村四郎七公使、力石健次郎、真崎秀樹が": an item of a list of names whose surname nobody knows.
 */
bool eastern_unknown_on_list(person_worker *worker, uint32_t i)
{
    enum { NEAR = 9 };
    const cq_segment *segment = worker->segment;
    uint32_t words;
    if (i == 0)
        return false;
    bool listed = cqk_token_is(segment, i - 1, CQ_STR("、")) && worker->reported > 0 &&
                  worker->reported < i && i - worker->reported <= NEAR;
    bool labelled =
        (cqk_token_is(segment, i - 1, CQ_STR("：")) || cqk_token_is(segment, i - 1, CQ_STR(":"))) &&
        eastern_ends_phrase(worker, i - 1, WORD_EAST_LABEL);
    if (!listed && !labelled)
        return false;
    uint32_t known;
    if (labelled && (eastern_word(worker, i, &known) & WORD_KANJI) &&
        eastern_ends(worker, i + known)) {
        eastern_report(worker, i, i + known, (cq_str){NULL, 0}, "list"); /* 文責：太田 */
        return true;
    }
    uint32_t last = i;
    while (eastern_is_ideograph(worker, last) &&
           !((eastern_word(worker, last, &words) & WORD_EAST_TITLE) && words > 1))
        last++;
    if (last - i < 3 || last - i > 5 || !eastern_ends_as_given_name(worker, last - 1) ||
        eastern_is_of_a_body(worker, i, last))
        return false;
    for (uint32_t k = i; k < last; k++)
        if ((eastern_word(worker, k, &words) & ~(uint32_t)(WORD_KANJI | WORD_HANZI)) && words > 1)
            return false;
    eastern_report(worker, i, last, (cq_str){NULL, 0}, "list");
    return true;
}

/* "立憲民主党の岡田克也です": a surname, a given name by its end, and nothing beside them. */
static bool kanji_full_name(person_worker *worker, uint32_t i, uint32_t tokens)
{
    uint32_t last = i + tokens;
    uint32_t words;
    cqk_country_match country;
    if (!eastern_begins(worker, i) || (i > 0 && eastern_is_middle_dot(worker, i - 1)))
        return false;
    while (eastern_is_ideograph(worker, last) && cqk_touches(worker->segment, last))
        last++;
    uint32_t given = last - i - tokens;
    if (given == 0 || given > GIVEN_MAX || given + tokens < 3 || given + tokens > 5 ||
        eastern_is_kind(worker, last, CQ_TOKEN_KATAKANA) ||
        eastern_is_of_a_body(worker, i + tokens, last) ||
        !(given == 2 && tokens == 2 ? eastern_ends_as_any_given_name(worker, last - 1)
                                    : eastern_ends_as_given_name(worker, last - 1)) ||
        eastern_is_place(worker, i, last) ||
        (cqk_country_at(worker->model->countries, worker->segment, i, &country) &&
         country.form == CQK_COUNTRY_NAME))
        return false;
    for (uint32_t k = i; k < last; k++) {
        uint32_t classes = eastern_word(worker, k, &words);
        if (words > 1 && (classes & (WORD_EAST_STOP | WORD_EAST_LINK | WORD_EAST_TITLE |
                                     WORD_EAST_VERB | WORD_EAST_LABEL)))
            return false;
    }
    eastern_report(worker, i, last, (cq_str){NULL, 0}, "kanji-name");
    return true;
}

/* "内閣総理大臣　岸田文雄": the title in front, the name up to the end of the ideographs. */
bool eastern_kanji_behind_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    if (!eastern_ends_phrase(worker, i, WORD_EAST_TITLE) || eastern_follows_suffix(worker, i))
        return false;
    static const char *const small[] = {"及", "並", "等", "他", "外", "兼", "両", "各", "氏", "君"};
    uint32_t last = i + tokens;
    while (eastern_is_ideograph(worker, last) && last - i < tokens + GIVEN_MAX + 1 &&
           !cqk_token_in(worker->segment, last, small, CQK_COUNT(small)) &&
           (last == i + tokens || cqk_touches(worker->segment, last)))
        last++;
    uint32_t given = last - i - tokens;
    if (given == 0 || given > GIVEN_MAX || eastern_is_of_a_body(worker, i + tokens, last))
        return false;
    eastern_report(worker, i, last, (cq_str){NULL, 0}, "title-kanji");
    return true;
}

/* A body in front of the name of who is there: 朝日新聞三木記者, 外務省折田北米局長. */
static bool is_behind_body(const person_worker *worker, uint32_t i, uint32_t tokens)
{
    static const char *const press[] = {"聞", "信", "社"};
    static const char *const offices[] = {"省", "庁", "廳", "県", "府", "盟", "館"};
    return i > 0 &&
           (cqk_token_in(worker->segment, i - 1, press, CQK_COUNT(press)) ||
            (tokens > 1 && cqk_token_in(worker->segment, i - 1, offices, CQK_COUNT(offices))));
}

/* 在英松平大使, 在上海有吉公使: the place in front where somebody is posted. */
static bool is_behind_post(const person_worker *worker, uint32_t i)
{
    enum { PLACE_MAX = 6 };
    static const char *const marks[] = {"在", "駐"};
    static const char *const states[] = {"支", "蘇", "土", "蘭", "暹", "波", "洪",
                                         "葡", "瑞", "白", "丁", "諾", "芬", "希",
                                         "羅", "満", "墺", "伯", "墨", "亜"};
    const cq_segment *segment = worker->segment;
    if (i > 1 && cqk_token_in(segment, i - 2, marks, CQK_COUNT(marks)) &&
        cqk_token_in(segment, i - 1, states, CQK_COUNT(states)))
        return true; /* 在支|小幡公使 */
    for (uint32_t k = i; k > 1 && i - k < PLACE_MAX; k--) {
        cqk_country_match country;
        cqk_place_match place;
        if (!cqk_token_in(segment, k - 2, marks, CQK_COUNT(marks)))
            continue;
        return (cqk_country_at(worker->model->countries, segment, k - 1, &country) &&
                k - 1 + country.tokens == i) ||
               (cqk_place_at(worker->model->places, segment, k - 1, &place) &&
                k - 1 + place.tokens == i);
    }
    return false;
}

bool eastern_kanji(person_worker *worker, uint32_t i, uint32_t tokens)
{
    if (i > 1 && cqk_touches(worker->segment, i) && eastern_is_ideograph(worker, i - 2) &&
        (cqk_token_is(worker->segment, i - 1, CQ_STR("ノ")) ||
         cqk_token_is(worker->segment, i - 1, CQ_STR("ヶ"))))
        return false; /* the end of 宮ノ原 */
    if (past_party(worker, i + tokens) > i + tokens)
        return eastern_begins(worker, i) && kanji_before_party(worker, i, i + tokens);
    if (eastern_begins(worker, i) || is_behind_body(worker, i, tokens) ||
        (tokens > 1 && is_behind_post(worker, i)))
        return kanji_before_title(worker, i, tokens) || kanji_before_far_title(worker, i, tokens) ||
               eastern_kanji_behind_title(worker, i, tokens) ||
               kanji_full_name(worker, i, tokens) || introduces_himself(worker, i, tokens);
    return eastern_kanji_behind_title(worker, i, tokens);
}

/* "- 沼上 幹 委員": on a line of a list surname, given name and title stand apart. */
static bool spaced_before_title(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    uint32_t tokens;
    if (i < 2 || eastern_follows_suffix(worker, i) ||
        !cqk_shape(segment, i, CQ_SHAPE_SPACE_BEFORE) ||
        cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE))
        return false;
    uint32_t given = i;
    while (given > 0 && i - given < 4 && is_name_character(worker, given - 1) &&
           (given == i || cqk_touches(segment, given)))
        given--;
    uint32_t first = given;
    while (first > 0 && given - first < 4 && eastern_is_ideograph(worker, first - 1) &&
           (first == given || cqk_touches(segment, first)))
        first--;
    bool begins = first == 0 || cqk_shape(segment, first, CQ_SHAPE_SPACE_BEFORE) ||
                  segment->tokens->kind[first - 1] == CQ_TOKEN_PUNCTUATION ||
                  segment->tokens->kind[first - 1] == CQ_TOKEN_SYMBOL;
    if (given == i || first == given || i - given > 3 || given - first > 3 || !begins ||
        !cqk_shape(segment, given, CQ_SHAPE_SPACE_BEFORE))
        return false;
    for (uint32_t k = first; k < i; k++) {
        uint32_t classes = eastern_word(worker, k, &tokens);
        if ((classes & (WORD_EAST_TITLE | WORD_EAST_LABEL | WORD_EAST_LINK | WORD_EAST_STOP)) &&
            tokens > 1)
            return false;
    }
    eastern_report(worker, first, i, eastern_title_text(worker, i), "kanji-title");
    return true;
}

/*
 * Where a name begins that has a blank between surname and given name, or a given name in Hiragana;
 * [first, end) is its last part. `end`: there is none such.
 */
static uint32_t spaced_name(const person_worker *worker, uint32_t first, uint32_t end)
{
    const cq_segment *segment = worker->segment;
    uint32_t tokens;
    uint32_t run = first; /* of ideographs at its end */
    while (first > 0 && end - first < 5 && cqk_touches(segment, first) &&
           eastern_is_kind(worker, first - 1, CQ_TOKEN_HIRAGANA))
        first--;
    /* 松島みどり, 土井たか子; but 日本からは|岩屋 */
    bool hiragana =
        first < end && eastern_is_kind(worker, first, CQ_TOKEN_HIRAGANA) && end - run <= 1;
    bool blank = first < end && cqk_shape(segment, first, CQ_SHAPE_SPACE_BEFORE) &&
                 !cqk_shape(segment, first, CQ_SHAPE_LINE_BEFORE);
    if ((!hiragana && !blank) || (blank && end - first > GIVEN_MAX))
        return end; /* 專門員　|久保田貫一郎 */
    uint32_t begin = first;
    while (begin > 0 && first - begin < 3 && eastern_is_ideograph(worker, begin - 1) &&
           (begin == first || cqk_touches(segment, begin)))
        begin--;
    if (begin == first || end - begin > 7 || !eastern_begins(worker, begin) ||
        (eastern_word(worker, begin, &tokens) & (WORD_EAST_TITLE | WORD_EAST_LABEL)))
        return end;
    if (begin > 0 && cqk_touches(segment, begin) &&
        (eastern_is_kind(worker, begin - 1, CQ_TOKEN_KATAKANA) ||
         eastern_is_kind(worker, begin - 1, CQ_TOKEN_LETTER)))
        return end; /* テレビ朝日 千々岩 */
    bool known = (eastern_word(worker, begin, &tokens) & WORD_KANJI) && begin + tokens == first;
    return known || blank || cqk_shape(segment, begin, CQ_SHAPE_SPACE_BEFORE) ? begin : end;
}

/* "尾辻秀久君": ideographs up to one of these titles are a name, though the lexicon lacks it. */
/* "○穗積委員", "○法眼政府委員": who speaks, in the record of a parliament. */
static bool speaker_before_title(person_worker *worker, uint32_t i)
{
    static const cq_str marks[] = {CQ_STR_INIT("○"), CQ_STR_INIT("〇"), CQ_STR_INIT("◯"),
                                   CQ_STR_INIT("◎"), CQ_STR_INIT("●"),  CQ_STR_INIT("◆")};
    const cq_segment *segment = worker->segment;
    uint32_t title = i;
    /* ○樫村（ふ）委員: the first character of the given name, where two have the surname */
    if (i > 3 &&
        (cqk_token_is(segment, i - 1, CQ_STR("）")) || cqk_token_is(segment, i - 1, CQ_STR(")"))) &&
        (cqk_token_is(segment, i - 3, CQ_STR("（")) || cqk_token_is(segment, i - 3, CQ_STR("("))))
        i -= 3;
    uint32_t first = i;
    while (first > 0 && i - first < 5 && is_name_character(worker, first - 1) &&
           cqk_touches(segment, first))
        first--;
    bool marked = false;
    for (size_t k = 0; k < CQK_COUNT(marks) && first > 0; k++)
        marked |= cqk_token_is(segment, first - 1, marks[k]);
    uint32_t tokens;
    if (!marked || first == i || i - first > 4 || first < worker->floor ||
        ((eastern_word(worker, first, &tokens) &
          (WORD_EAST_LINK | WORD_EAST_STOP | WORD_EAST_TITLE)) &&
         tokens > 1))
        return false;
    eastern_report(worker, first, i, eastern_title_text(worker, title), "speaker");
    return true;
}

/* "吉田茂、芦田均の各氏": names on a list that one title closes. */
static bool list_before_title(person_worker *worker, uint32_t i)
{
    enum { LISTED_MAX = 40 };
    static const cq_str closings[] = {CQ_STR_INIT("各"), CQ_STR_INIT("両"), CQ_STR_INIT("三"),
                                      CQ_STR_INIT("諸"), CQ_STR_INIT("四"), CQ_STR_INIT("兩")};
    const cq_segment *segment = worker->segment;
    bool closes = false;
    for (size_t k = 0; k < CQK_COUNT(closings) && i > 2; k++)
        closes |= cqk_token_is(segment, i - 1, closings[k]);
    uint32_t words;
    /* 汪婉、張社平各参事官, 長岡、佐藤両代表 */
    bool each = i > 0 &&
                (cqk_token_is(segment, i - 1, CQ_STR("各")) ||
                 cqk_token_is(segment, i - 1, CQ_STR("両"))) &&
                (eastern_word(worker, i, &words) & WORD_EAST_TITLE);
    if (!closes || (!each && !cqk_token_is(segment, i, CQ_STR("氏"))))
        return false;
    uint32_t last = i - 1 - cqk_token_is(segment, i - 2, CQ_STR("の"));
    bool found = false;
    while (last > 0 && i - last < LISTED_MAX) {
        uint32_t first = last;
        while (first > 0 && last - first < 6 && !cqk_token_is(segment, first - 1, CQ_STR("の")) &&
               is_name_character(worker, first - 1) && cqk_touches(segment, first))
            first--;
        bool listed = first > 0 && (cqk_token_is(segment, first - 1, CQ_STR("、")) ||
                                    cqk_token_is(segment, first - 1, CQ_STR("・")));
        cqk_country_match country;
        if (last - first < 2 || last - first > 5 || (!listed && !found) ||
            !eastern_is_ideograph(worker, first) ||
            cqk_country_at(worker->model->countries, segment, first, &country))
            return found;
        if (!(eastern_word(worker, first, &words) & (WORD_EAST_TITLE | WORD_EAST_STOP)) ||
            words < 2)
            eastern_report(worker, first, last, cqk_token(segment, i), "list");
        found = true;
        if (!listed)
            return true;
        last = first - 1;
    }
    return found;
}

/*
 * "山内 智生 内閣サイバーセキュリティセンター参事官": a line of a list of participants; token i
 * begins it, and a title ends it.
 */
bool eastern_on_roster(person_worker *worker, uint32_t i)
{
    enum { LINE_MAX = 40 };
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t parts[3] = {i, 0, 0};
    uint32_t count = 0;
    uint32_t last = i;
    uint32_t words;
    for (; last < t->count && last < i + LINE_MAX; last++) {
        if (last > i && cqk_shape(segment, last, CQ_SHAPE_LINE_BEFORE))
            break;
        if (cqk_token_is(segment, last, CQ_STR("（")) || cqk_token_is(segment, last, CQ_STR("(")))
            break;
        if (last > i && cqk_shape(segment, last, CQ_SHAPE_SPACE_BEFORE) && count < 2)
            parts[++count] = last;
    }
    if (count < 2 || parts[1] - i > 3 || parts[2] - parts[1] > 3 ||
        eastern_follows_suffix(worker, parts[2]) ||
        !eastern_ends_phrase(worker, last, WORD_EAST_TITLE))
        return false;
    for (uint32_t k = i; k < parts[2]; k++) {
        uint32_t classes = eastern_word(worker, k, &words);
        if (!is_name_character(worker, k) || (k < parts[1] && !eastern_is_ideograph(worker, k)) ||
            ((classes & (WORD_EAST_TITLE | WORD_EAST_LABEL | WORD_EAST_LINK | WORD_EAST_STOP)) &&
             words > 1))
            return false;
    }
    eastern_report(worker, i, parts[2], cqk_tokens(segment, parts[2], last), "list");
    return true;
}

bool eastern_unknown_before_title(person_worker *worker, uint32_t i)
{
    static const cq_str titles[] = {CQ_STR_INIT("氏"), CQ_STR_INIT("君"), CQ_STR_INIT("記")};
    bool sure = false;
    for (size_t k = 0; k < CQK_COUNT(titles); k++)
        sure |= cqk_token_is(worker->segment, i, titles[k]);
    if (spaced_before_title(worker, i) || speaker_before_title(worker, i) ||
        list_before_title(worker, i))
        return true;
    uint32_t first = i;
    while (sure && first > 0 && i - first < 6 && eastern_is_ideograph(worker, first - 1) &&
           cqk_touches(worker->segment, first))
        first--;
    /* 逢沢 一郎君, 松島みどり君: a blank, or Hiragana, inside the name */
    uint32_t whole = sure ? spaced_name(worker, first, i) : i;
    if (whole < i) {
        eastern_report(worker, whole, i, eastern_title_text(worker, i), "unknown-title");
        return true;
    }
    uint32_t tokens;
    if (sure && i - first == 1 && eastern_begins(worker, first) &&
        cqk_token_is(worker->segment, i, titles[0]) &&
        (eastern_word(worker, first, &tokens) & (WORD_HANZI | WORD_KANJI))) {
        eastern_report(worker, first, i, eastern_title_text(worker, i), "unknown-title"); /* 習氏 */
        return true;
    }
    if (!sure || i - first < 2 || i - first > 5 || !eastern_begins(worker, first) ||
        eastern_is_of_a_body(worker, first, i) ||
        ((eastern_word(worker, first, &tokens) &
          (WORD_EAST_STOP | WORD_EAST_LINK | WORD_EAST_TITLE)) &&
         (tokens > 1 || i - first < 4)))
        return false; /* 前尾繁三郎君: 前 alone is a word elsewhere */
    eastern_report(worker, first, i, eastern_title_text(worker, i), "unknown-title");
    return true;
}

/*
 * "経済局の早瀬真理子審議官": the lexicon lacks the surname, but between の and a title of several
 * characters stand four or five ideographs that end as a given name does and are no known word.
 */
bool eastern_unknown_before_long_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    uint32_t first = i;
    while (first > 0 && i - first < 6 && eastern_is_ideograph(worker, first - 1) &&
           cqk_touches(worker->segment, first))
        first--;
    uint32_t length = i - first;
    if (tokens < 2 || length < 2 || length > 5 || eastern_is_of_a_body(worker, first + 1, i))
        return false;
    /* 諸冨|長官, 間宮|局長: alone in front of the title */
    bool surname = length == 2 && eastern_begins(worker, first) &&
                   eastern_ends_title(worker, i + tokens) && /* but 米中|外相会談 */
                   eastern_has_shape_of_surname(worker, first) &&
                   !eastern_is_place(worker, first, i) && !eastern_is_in_country(worker, first) &&
                   !eastern_is_kind(worker, first - 1, CQ_TOKEN_KATAKANA);
    bool known = surname || (length < 4 && eastern_heads_known_name(worker, first, i));
    bool possessive = (first > 0 && cqk_token_is(worker->segment, first - 1, CQ_STR("の"))) ||
                      eastern_has_shape_of_name(worker, first, i);
    if (!known && (length < 4 || !possessive || !eastern_ends_as_given_name(worker, i - 1)))
        return false;
    for (uint32_t k = first; k < i && !known; k++) {
        uint32_t words;
        cqk_country_match country;
        uint32_t classes = eastern_word(worker, k, &words);
        if (words > 1 &&
            (classes & (WORD_EAST_STOP | WORD_EAST_LINK | WORD_EAST_TITLE | WORD_EAST_VERB)))
            return false;
        if (cqk_country_at(worker->model->countries, worker->segment, k, &country) &&
            country.form == CQK_COUNTRY_NAME)
            return false;
    }
    eastern_report(worker, first, i, eastern_title_text(worker, i), "unknown-title");
    return true;
}
