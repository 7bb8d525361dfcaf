/*
 * japanese_unknown.c - Japanese names whose surname the lexicon lacks. The evidence is their shape:
 * a first character that surnames begin with, a second that they end in, a given name by its last
 * character, and behind it an office.
 */
#include "eastern/eastern.h"

enum { SURNAME = 2, GIVEN_MAX = 3, OFFICE_MAX = 28 };

static bool is_one_of(const person_worker *worker, uint32_t i, const char *characters)
{
    if (!eastern_is_ideograph(worker, i))
        return false;
    cq_str word = cqk_token(worker->segment, i);
    for (const char *at = characters; *at && word.len == SYLLABLE; at += SYLLABLE)
        if (memcmp(at, word.data, SYLLABLE) == 0)
            return true;
    return false;
}

/* 都梅, 鴨下, 嘉治. Characters that names of offices and
 * regions begin with (国, 内, 外, 中, 文) are left out. */
bool eastern_has_shape_of_surname(const person_worker *worker, uint32_t i)
{
    static const char begins[] =
        "山川田木森小大上下高石吉西松杉竹藤伊佐斎鈴渡加原岡村井坂島清野前長永平今福古浅深広安有赤"
        "青白黒秋春鴨浮都嘉堂友樋笹桑柳柴桜梅桃栗菊花草荻葛萩榎楠椎橘菅三二四五六七八九十千百万尾"
        "鶴亀鳥鹿猪熊牛馬駒角宮寺神稲穂米粟豊富金銀玉宝越磯浜浦岩岸谷沢滝池沼泉堀溝橋戸門倉蔵塚館"
        "城関津崎岬峰峯横畑園庄郷里宿町辻道坪相粕糸布染織服武斉細太重矢弓剣鎌鍋釜臼杵笠樫椿楢榊"
        "遠近工斉栄市東西南北奥会仲本新成正丹徳難能波蜂塙星細保増真益室毛目持望結湯鷲綿我阿飯板一"
        "今入植江及乙折勝蒲茅唐刈河喜君窪猿塩重篠渋鈴瀬多月土手殿名並根芳蓮馬春半日檜別船牧丸御水"
        "皆力六島帆";
    static const char ends[] =
        "田川本村中井上木林原島崎野藤谷沢口橋池石岡山下尾部塚森松浦宮倉坂津"
        "水瀬戸梅治寺見屋月根々辺邉丸賀智葉沼淵堀代生吹美納里郷城園場庭羽波"
        "江瀧滝岸浜磯脇柳杉竹桑花子垣柄形久貫越佐間嶋澤濱邊條条保河熊富泉枝室関畠畑迫窪留毛成納能積"
        "守元重盛益満光玉衛鍋鳥鹿塩沖麻萩栗藪薮向後住切世飼入栖渕勢角足";
    uint32_t words;
    return is_one_of(worker, i, begins) && is_one_of(worker, i + 1, ends) &&
           !(eastern_word(worker, i, &words) && words > 1);
}

/* Do the tokens between the surname at `first` and `last` look like a given name? */
static bool is_given_name(const person_worker *worker, uint32_t first, uint32_t last)
{
    for (uint32_t k = first + 1; k < last; k++) {
        uint32_t words;
        uint32_t classes = eastern_word(worker, k, &words);
        cqk_country_match country;
        if (!eastern_is_ideograph(worker, k) || (classes && words > 1) ||
            (cqk_country_at(worker->model->countries, worker->segment, k, &country) &&
             country.form == CQK_COUNTRY_NAME))
            return false;
    }
    return eastern_ends_as_given_name(worker, last - 1) &&
           !eastern_is_of_a_body(worker, first + SURNAME, last);
}

/* Where the run of ideographs and Katakana begins that ends in front of token i. */
static uint32_t run_start(const person_worker *worker, uint32_t i)
{
    uint32_t first = i;
    while (first > worker->floor && i - first < OFFICE_MAX && cqk_touches(worker->segment, first) &&
           (eastern_is_ideograph(worker, first - 1) ||
            eastern_is_kind(worker, first - 1, CQ_TOKEN_KATAKANA)))
        first--;
    return first;
}

/* "鴨下一郎環境大臣", "都梅博之日本モンゴル経済委員会会長": token i begins the title. */
bool eastern_unknown_before_office(person_worker *worker, uint32_t i)
{
    static const uint32_t lengths[] = {2, 3, 1};
    uint32_t first = run_start(worker, i);
    if (i - first < SURNAME + 1 || !eastern_has_shape_of_surname(worker, first))
        return false;
    for (size_t k = 0; k < CQK_COUNT(lengths); k++) {
        uint32_t last = first + SURNAME + lengths[k];
        uint32_t title;
        if (last >= i || !is_given_name(worker, first, last))
            continue;
        if (eastern_before_far_title(worker, first, last))
            return true;
        if (cqk_token_is(worker->segment, last, CQ_STR("在")) &&
            eastern_reaches_title(worker, last, &title)) { /* 城田安紀夫在モンゴル大使 */
            eastern_report(worker, first, last, eastern_title_text(worker, title),
                           "kanji-far-title");
            return true;
        }
    }
    return false;
}

/*
 * "日本(見沢将林 東西大学客員教授)": token i opens a bracket with a name, a blank, and what its
 * bearer is up to the bracket's end.
 */
bool eastern_in_brackets(person_worker *worker, uint32_t i)
{
    enum { NAME_MIN = 3, NAME_MAX = 5, BRACKET_MAX = 48 };
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t first = i + 1;
    uint32_t last = first;
    uint32_t words;
    if (worker->kana < EASTERN_KANA)
        return false;
    while (eastern_is_ideograph(worker, last) && last < first + NAME_MAX + 1 &&
           (last == first || cqk_touches(segment, last)))
        last++;
    if (last - first < NAME_MIN || last - first > NAME_MAX || last >= t->count ||
        !cqk_shape(segment, last, CQ_SHAPE_SPACE_BEFORE))
        return false;
    for (uint32_t k = first; k < last; k++)
        if (eastern_word(worker, k, &words) && words > 1 &&
            !(eastern_word(worker, k, &words) & (WORD_KANJI | WORD_HANZI)))
            return false;
    uint32_t end = last;
    while (end < t->count && end < last + BRACKET_MAX && !cqk_token_is(segment, end, CQ_STR(")")) &&
           !cqk_token_is(segment, end, CQ_STR("）")))
        end++;
    if (end >= t->count || eastern_is_of_a_body(worker, last - 1, last) ||
        eastern_is_place(worker, first, last) || !eastern_ends_phrase(worker, end, WORD_EAST_TITLE))
        return false;
    eastern_report(worker, first, last, cqk_tokens(segment, last, end), "list");
    return true;
}

/* "駒形友一公使": the same straight in front of the title. */
bool eastern_has_shape_of_name(const person_worker *worker, uint32_t first, uint32_t last)
{
    return last - first > SURNAME && last - first <= SURNAME + GIVEN_MAX &&
           (first == 0 || (!eastern_is_ideograph(worker, first - 1) &&
                           !eastern_is_kind(worker, first - 1, CQ_TOKEN_KATAKANA))) &&
           eastern_has_shape_of_surname(worker, first) && is_given_name(worker, first, last);
}
