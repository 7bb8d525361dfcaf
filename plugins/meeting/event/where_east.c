/*
 * where_east.c - the place of a meeting in Chinese, Japanese and Korean: by particles and verbs,
 * known and unknown cities.
 */
#include "event/place_scene.h"

#include <string.h>

enum { JAPANESE_REACH = 48 };

/* A Korean word with 에서 in front of a verb of holding, or of the mention: 그단스크에서 개최. */
static bool korean_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    static const char *const verbs[] = {"개최", "열린", "열렸", "열리", "열린다", "열릴", "진행"};
    static const char *const nouns[] = {"차원",   "분야", "과정", "측면", "자리", "회의", "입장",
                                        "가운데", "상황", "중",   "점",   "곳",   "정부", "양측",
                                        "현지",   "부문", "국내", "해외", "해역", "지역", "장소"};
    /* 총리와의 회담에서, 국방부에서: talks and bodies are no cities */
    static const char *const talks[] = {"회담", "면담",   "회의", "대화",  "협의",
                                        "협상", "총회",   "행사", "회견",  "기념식",
                                        "만찬", "브리핑", "오찬", "위원회"};
    static const char *const bodies[] = {"부", "청", "처", "원"};
    enum { BODY_MIN = 9 };
    static const char *const venues[] = {"사무소", "사무국", "청사",   "센터",
                                         "호텔",   "회관",   "대사관", "본부",
                                         "회의장", "회의실", "수산청", "외교부"};
    cq_str word = cqk_token(s->segment, i);
    size_t tail = strlen("에서");
    if (word.len < tail + 6 || memcmp(word.data + word.len - tail, "에서", tail) != 0)
        return false;
    place country;
    bool behind_country = i > 0 && country_at(s, i - 1, &country) && country.last == i &&
                          country.text.len == cqk_token(s->segment, i - 1).len; /* 중국 심양에서 */
    bool held = behind_country || i + 1 == s->r->m.first ||
                starts_with(s, i + 1, verbs, CQK_COUNT(verbs)) ||
                (i + 1 < last && starts_with(s, i + 2, verbs, CQK_COUNT(verbs)));
    for (size_t k = 0; k < CQK_COUNT(nouns); k++)
        held = held && !cqk_equal((cq_str){word.data, word.len - tail},
                                  (cq_str){nouns[k], strlen(nouns[k])});
    for (size_t k = 0; k < CQK_COUNT(venues); k++) {
        size_t size = strlen(venues[k]) + tail;
        held = held && !(word.len >= size &&
                         memcmp(word.data + word.len - size, venues[k], size - tail) == 0);
    }
    cq_str stem = {word.data, word.len - tail};
    for (size_t k = 0; k < CQK_COUNT(talks); k++)
        held = held && !cqk_ends_in(stem, talks[k]);
    for (size_t k = 0; stem.len >= BODY_MIN && k < CQK_COUNT(bodies); k++)
        held = held && !cqk_ends_in(stem, bodies[k]);
    uint32_t start = s->segment->tokens->start[i];
    return held && set_text(s, i, i + 1, start, start + (uint32_t)stem.len, p);
}

/* 云南大理: the city begins behind the province. */
static uint32_t behind_province(const scene *s, uint32_t i, uint32_t end)
{
    static const char *const provinces[] = {
        "河北", "山西", "辽宁", "吉林", "江苏", "浙江", "安徽",   "福建",   "江西",   "山东",
        "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州",   "云南",   "陕西",   "甘肃",
        "青海", "广西", "西藏", "宁夏", "新疆", "遼寧", "江蘇",   "福建",   "山東",   "廣東",
        "貴州", "雲南", "陝西", "甘肅", "廣西", "寧夏", "內蒙古", "内蒙古", "黑龙江", "黑龍江"};
    for (size_t k = 0; k < CQK_COUNT(provinces); k++) {
        uint32_t characters = (uint32_t)strlen(provinces[k]) / 3;
        if (i + characters + 1 < end && starts_with(s, i, &provinces[k], 1)) {
            i += characters;
            return cqk_token_is(s->segment, i, CQ_STR("省")) && i + 2 < end ? i + 1 : i;
        }
    }
    return i;
}

/* 沖縄県名護市において: the city between the prefecture and its 市, 町 or 村. */
static bool japanese_city(const scene *s, uint32_t i, place *p)
{
    static const char *const ends[] = {"市", "町", "村"};
    static const char *const prefectures[] = {"県", "府", "都", "道", "州", "省"};
    static const char *const behind[] = {"で", "に", "、", "）", ")"};
    const cq_tokens *t = s->segment->tokens;
    uint32_t first = i;
    if (!is_any(s, i, ends, CQK_COUNT(ends)) || !starts_with(s, i + 1, behind, CQK_COUNT(behind)))
        return false;
    while (first > 0 && i - first < 6 && cqk_touches(s->segment, first) &&
           (t->kind[first - 1] == CQ_TOKEN_IDEOGRAPH || t->kind[first - 1] == CQ_TOKEN_KATAKANA) &&
           (first == i || !is_any(s, first - 1, prefectures, CQK_COUNT(prefectures))))
        first--; /* 太宰府市, 京都市: straight in front of 市 it is part of the name */
    uint32_t kana = first; /* 福島県|いわき市 */
    while (kana > 0 && i - kana < 4 && t->kind[kana - 1] == CQ_TOKEN_HIRAGANA)
        kana--;
    if (kana < first && kana > 0 && is_any(s, kana - 1, prefectures, CQK_COUNT(prefectures)))
        first = kana;
    bool named = first > 0 && is_any(s, first - 1, prefectures, CQK_COUNT(prefectures));
    bool katakana = first < i && t->kind[first] == CQ_TOKEN_KATAKANA;
    static const char *const held[] = {"において", "にて", "で開", "で行", "で第", "で、"};
    bool alone = first + 1 < i && first > 0 && t->kind[first - 1] == CQ_TOKEN_PUNCTUATION &&
                 starts_with(s, i + 1, held, CQK_COUNT(held)); /* 6日、富山市において */
    return first < i && (named || katakana || alone) &&
           set_text(s, first, i + 1, t->start[first], t->end[i], p);
}

/* 都内で, 都内において: Tokyo as its newspapers call it. */
static bool tokyo_itself(const scene *s, uint32_t i, place *p)
{
    static const char *const words[] = {"都内で", "都内にお", "都内にて", "都内の"};
    if (!starts_with(s, i, words, CQK_COUNT(words)))
        return false;
    memset(p, 0, sizeof *p);
    p->first = i;
    p->last = i + 2;
    p->text = CQ_STR("東京");
    memcpy(p->country, "JP", sizeof "JP");
    return true;
}

/* What the name of a city in front of a verb of holding ends at: 在厦门共同主持召开. */
static const char *const holding[] = {
    "举行",   "舉行",   "召开", "召開", "举办", "舉辦", "开幕", "開幕", "进行", "進行", "主持",
    "共同主", "共同举", "联合", "聯合", "正式", "隆重", "成功", "顺利", "順利", "如期", "同时"};

/* 在京召开: the capital by the character that stands for it. */
static bool capital_for_short(const scene *s, uint32_t i, place *p)
{
    static const char *const with[] = {"同", "与", "與", "和", "会见", "會見", "出席"};
    if (!cqk_token_is(s->segment, i + 1, CQ_STR("京")) ||
        !(starts_with(s, i + 2, holding, CQK_COUNT(holding)) ||
          starts_with(s, i + 2, with, CQK_COUNT(with))))
        return false;
    memset(p, 0, sizeof *p);
    p->first = i + 1;
    p->last = i + 2;
    p->text = CQ_STR("北京");
    memcpy(p->country, "CN", sizeof "CN");
    return true;
}

/* 在中国浙江宁波举行: an unknown city behind its country, from token i on. */
static bool city_behind_country(const scene *s, uint32_t i, uint32_t last, place *p)
{
    enum { CITY_MAX = 8 };
    const cq_tokens *t = s->segment->tokens;
    uint32_t end = i;
    while (end < last && end < i + CITY_MAX && t->kind[end] == CQ_TOKEN_IDEOGRAPH &&
           !starts_with(s, end, holding, CQK_COUNT(holding)))
        end++;
    if (end < i + 2 || !starts_with(s, end, holding, CQK_COUNT(holding)))
        return false;
    uint32_t first = behind_province(s, i, end);
    return first > i && set_text(s, first, end, t->start[first], t->end[end - 1], p);
}

/* 在会议期间, 在国际联盟旧址, 在八月二日: does the run end as times, circumstances and venues do?
 */
static bool ends_no_city(const scene *s, uint32_t end)
{
    static const char *const ends[] = {
        "日", "月", "年", "时", "時", "午", "晚", "期", "间", "間", "内", "內", "上", "下",
        "后", "後", "前", "中", "初", "末", "底", "址", "馆", "館", "厅", "廳", "店", "宫",
        "宮", "楼", "樓", "室", "堂", "院", "部", "所", "处", "處", "署", "会", "會", "心"};
    return is_any(s, end - 1, ends, CQK_COUNT(ends));
}

/* An unknown city: 在X举行, Xで開かれた, X in ideographs or Katakana. */
static bool unknown_eastern(const scene *s, uint32_t i, uint32_t last, place *p)
{
    static const char *const japanese[] = {"で開", "で行", "において開", "にて開", "で開催"};
    const cq_tokens *t = s->segment->tokens;
    if (cqk_token_is(s->segment, i, CQ_STR("在"))) {
        uint32_t end = i + 1;
        place known;
        if (date_begins(s, i + 1))
            return false; /* 在二十一日下午举行 */
        if (capital_for_short(s, i, p))
            return true;
        if (place_at(s, i + 1, &known)) /* else it is found at its own token */
            return known.whole_country && city_behind_country(s, known.last, last, p);
        while (end < last && end < i + 8 && t->kind[end] == CQ_TOKEN_IDEOGRAPH &&
               !starts_with(s, end, holding, CQK_COUNT(holding)))
            end++;
        if (end <= i + 2 || !starts_with(s, end, holding, CQK_COUNT(holding)))
            return false;
        uint32_t first = behind_province(s, i + 1, end);
        if (ends_no_city(s, end))
            return false;
        end -=
            end > first + 2 && cqk_token_is(s->segment, end - 1, CQ_STR("市")); /* 河南省郑州市 */
        return set_text(s, first, end, t->start[first], t->end[end - 1], p);
    }
    static const char *const no_cities[] = {"マージン", "オンライン", "ハイブリッド", "テレビ",
                                            "ビデオ",   "ウェブ",     "バーチャル",   "リモート"};
    return t->kind[i] == CQ_TOKEN_KATAKANA && !is_any(s, i, no_cities, CQK_COUNT(no_cities)) &&
           starts_with(s, i + 1, japanese, CQK_COUNT(japanese)) &&
           set_text(s, i, i + 1, t->start[i], t->end[i], p);
}

/* (2013.5월, 키루나): an unknown city at token i, behind a date and alone in a bracket. */
static bool bracketed_korean(const scene *s, uint32_t i, place *p)
{
    const cq_tokens *t = s->segment->tokens;
    if (i < 2 || !cqk_token_is(s->segment, i - 1, CQ_STR(",")) || !date_ends(s, i - 1) ||
        !cqk_token_is(s->segment, i + 1, CQ_STR(")")) || i <= s->r->m.last)
        return false;
    return set_text(s, i, i + 1, t->start[i], t->end[i], p);
}

/* (서울=연합뉴스), 서울--(뉴스와이어)--: where the news comes from. */
static bool is_dateline(const scene *s, uint32_t i)
{
    static const char *const marks[] = {"=", "-", "--", "–", "—"};
    return i < 8 && is_any(s, i, marks, CQK_COUNT(marks));
}

/* 타슈켄트로 옮겨, 서울로 출국해, 싱가포르를 방문한: the city to which the participants go. */
static bool goes_there(const scene *s, uint32_t next, cq_str tail)
{
    static const char *const verbs[] = {"옮겨", "옮긴", "이동", "출국", "건너가"};
    static const char *const visits[] = {"방문한", "방문중", "방문 중", "찾은"};
    bool to = cqk_equal(tail, CQ_STR("로")) || cqk_equal(tail, CQ_STR("으로"));
    bool visited = cqk_equal(tail, CQ_STR("를")) || cqk_equal(tail, CQ_STR("을"));
    return (to && starts_with(s, next, verbs, CQK_COUNT(verbs))) ||
           (visited && starts_with(s, next, visits, CQK_COUNT(visits)));
}

/* 東京（ホテルオークラ東京）において: a bracket with the venue between the city and its particle.
 */
static bool is_venue_behind(const scene *s, uint32_t i)
{
    static const char *const opening[] = {"（", "("};
    static const char *const closing[] = {"）", ")"};
    static const char *const behind[] = {"で", "にお", "にて", "に於", "举", "舉", "召", "開"};
    enum { VENUE_MAX = 16 };
    if (!is_any(s, i, opening, CQK_COUNT(opening)))
        return false;
    for (uint32_t k = i + 1; k < s->sentence_last && k < i + VENUE_MAX; k++)
        if (is_any(s, k, closing, CQK_COUNT(closing)))
            return starts_with(s, k + 1, behind, CQK_COUNT(behind));
    return false;
}

/* 访问德国并举行第八轮…: the country that is visited for the meeting. */
static bool is_visited(const scene *s, uint32_t i, uint32_t end)
{
    static const char *const visits[] = {"访问", "訪問", "抵达", "抵達", "前往", "出访", "出訪"};
    static const char *const aims[] = {"并举", "並舉", "举",   "舉",  "并出", "並出",
                                       "出席", "并主", "並主", "主",  "并参", "並參",
                                       "参加", "參加", "并共", "並共"};
    return i > 1 && end <= s->r->m.first && starts_with(s, i - 2, visits, CQK_COUNT(visits)) &&
           starts_with(s, end, aims, CQK_COUNT(aims));
}

/* 北京の|人民大会堂において, モスクワの|クレムリンで開催: a venue of the city that ends in front of
 * token i. */
static bool is_of_venue(const scene *s, uint32_t i)
{
    static const char *const held[] = {"において", "にて", "で開", "で行", "で、", "で第"};
    enum { VENUE_MAX = 10 };
    const uint32_t words =
        CQK_KIND(CQ_TOKEN_IDEOGRAPH) | CQK_KIND(CQ_TOKEN_KATAKANA) | CQK_KIND(CQ_TOKEN_LETTER);
    if (!cqk_token_is_word(s->segment, i, "の"))
        return false;
    for (uint32_t k = i + 1; k < s->sentence_last && k < i + VENUE_MAX; k++) {
        if (k > i + 1 && starts_with(s, k, held, CQK_COUNT(held)))
            return true;
        if (!(words >> s->segment->tokens->kind[k] & 1))
            return false;
    }
    return false;
}

/* 워싱턴의| 미 국방부에서: a venue of the city, whose word ends with token i - 1 in `tail`. */
static bool is_of_korean_venue(const scene *s, uint32_t i, cq_str tail)
{
    enum { VENUE_MAX = 4 };
    if (!cqk_equal(tail, CQ_STR("의")))
        return false;
    for (uint32_t k = i; k < s->sentence_last && k < i + VENUE_MAX; k++) {
        if (s->segment->tokens->kind[k] != CQ_TOKEN_HANGUL)
            return false;
        if (cqk_ends_in(cqk_token(s->segment, k), "에서"))
            return k > i || cqk_token(s->segment, k).len > strlen("에서");
    }
    return false;
}

/* 小樽|市において, 新潟|県で: what the place is belongs to its name in Japanese. */
static void with_japanese_kind(const scene *s, place *p)
{
    static const char *const kinds[] = {"市", "町", "村", "県", "府"};
    const cq_tokens *t = s->segment->tokens;
    uint32_t next = p->last + 1;
    if (p->whole_country || p->last == 0 || !is_any(s, p->last, kinds, CQK_COUNT(kinds)) ||
        p->text.data + p->text.len != s->segment->text.data + t->end[p->last - 1] ||
        (next < t->count && t->kind[next] == CQ_TOKEN_IDEOGRAPH &&
         !cqk_shape(s->segment, next, CQ_SHAPE_LINE_BEFORE)))
        return; /* 奥斯陆市举行, オスロ市内 */
    if (t->kind[p->last - 1] != CQ_TOKEN_KATAKANA && next < t->count &&
        t->kind[next] != CQ_TOKEN_HIRAGANA && !cqk_kana_near(t, next, JAPANESE_REACH))
        return;
    p->text.len += t->end[p->last] - t->start[p->last];
    p->last++;
}

/* 沖縄|県名護市: the city behind its prefecture is the place. */
static bool city_of_prefecture(const scene *s, place *p)
{
    static const char *const prefectures[] = {"県", "府", "道"};
    static const char *const ends[] = {"市", "町", "村"};
    static const char *const particles[] = {"で", "に", "の", "は", "と", "が", "を", "や"};
    enum { CITY_MAX = 7 };
    const cq_tokens *t = s->segment->tokens;
    uint32_t first = p->last + is_any(s, p->last, prefectures, CQK_COUNT(prefectures));
    if (p->last == 0 || !is_any(s, first - 1, prefectures, CQK_COUNT(prefectures)))
        return false;
    for (uint32_t i = first; i < t->count && i < first + CITY_MAX; i++) {
        if (i > first && is_any(s, i, ends, CQK_COUNT(ends))) {
            p->text =
                (cq_str){s->segment->text.data + t->start[first], t->end[i] - t->start[first]};
            p->last = i + 1;
            return true;
        }
        if ((t->kind[i] != CQ_TOKEN_IDEOGRAPH && t->kind[i] != CQ_TOKEN_KATAKANA &&
             t->kind[i] != CQ_TOKEN_HIRAGANA) ||
            is_any(s, i, particles, CQK_COUNT(particles)))
            return false;
    }
    return false;
}

void as_japanese_place(const scene *s, place *p)
{
    if (p->text.data && !city_of_prefecture(s, p))
        with_japanese_kind(s, p);
}

/* 第一次安全对话 2017年6月 北京: a column of its own behind that of the date, at the line's end. */
static bool is_column(const scene *s, uint32_t i, const place *p)
{
    const cq_tokens *t = s->segment->tokens;
    bool ends = p->last >= t->count || cqk_shape(s->segment, p->last, CQ_SHAPE_LINE_BEFORE);
    return ends && i > s->r->m.last && t->kind[i] == CQ_TOKEN_IDEOGRAPH &&
           cqk_shape(s->segment, i, CQ_SHAPE_SPACE_BEFORE) && date_ends(s, i);
}

/* Japanese: place + で, において, 訪問, 出張; Chinese: 在 + place; Korean: place + 에서. */
bool eastern_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    static const char *const behind[] = {"で",   "に",   "訪", "出", "へ", "開",   "ニ於", "ニオイ",
                                         "ニテ", "에서", "举", "召", "、", "進行", "进行"};
    static const char *const before[] = {"在", "于", "於", "假", "赴", "，", ","};
    uint8_t kind = s->segment->tokens->kind[i];
    if (kind != CQ_TOKEN_IDEOGRAPH && kind != CQ_TOKEN_KATAKANA && kind != CQ_TOKEN_HANGUL)
        return false;
    if (kind == CQ_TOKEN_IDEOGRAPH && (japanese_city(s, i, p) || tokyo_itself(s, i, p)))
        return true;
    if (!place_at(s, i, p) || p->last > last)
        return kind == CQ_TOKEN_HANGUL ? korean_place(s, i, last, p) || bracketed_korean(s, i, p)
                                       : unknown_eastern(s, i, last, p);
    if (kind == CQ_TOKEN_HANGUL) {
        uint32_t end = (uint32_t)(p->text.data - s->segment->text.data) + (uint32_t)p->text.len;
        uint32_t token_end = s->segment->tokens->end[p->last - 1];
        cq_str tail = {s->segment->text.data + end, token_end - end};
        bool contracted = tail.len == 3 && memcmp(tail.data, "서", 3) == 0; /* 서울서 */
        bool moved = i < s->r->m.first && goes_there(s, p->last, tail);
        if (tail.len == 0 && is_dateline(s, p->last))
            return false;
        bool venue = !p->whole_country && is_of_korean_venue(s, p->last, tail);
        return (tail.len >= 6 && memcmp(tail.data, "에서", 6) == 0) || contracted || moved ||
               venue || (tail.len == 0 && !p->whole_country);
    }
    static const char *const city_behind[] = {"市で",   "市に",   "市内で", "市において", "市举",
                                              "市舉",   "市召",   "都で",   "都にお",     "都内で",
                                              "都内に", "近郊の", "近郊で"};
    if (!p->whole_country && starts_with(s, p->last, city_behind, CQK_COUNT(city_behind)))
        return true;
    static const char *const of_country[] = {"で", "にお", "にて", "へ",  "開",
                                             "举", "召",   "ニ於", "ニテ"};
    size_t marks = p->whole_country ? 2 : 0; /* a comma says nothing of a country */
    if (p->whole_country ? starts_with(s, p->last, of_country, CQK_COUNT(of_country))
                         : starts_with(s, p->last, behind, CQK_COUNT(behind)))
        return true;
    if (!p->whole_country && is_of_venue(s, p->last))
        return true; /* 北京の人民大会堂において */
    static const char *const hosted[] = {"主办", "主辦", "承办", "承辦"};
    if (i > 0 && cqk_token_is(s->segment, i - 1, CQ_STR("由")) &&
        starts_with(s, p->last, hosted, CQK_COUNT(hosted)))
        return true; /* 第六届会议由日本主办 */
    if (is_column(s, i, p))
        return true;
    static const char *const of_capital[] = {"首都"};
    if (!p->whole_country && i > 1 && starts_with(s, i - 2, of_capital, 1))
        return true; /* 智利首都聖地亞哥 */
    if (is_visited(s, i, p->last) || (!p->whole_country && is_venue_behind(s, p->last)))
        return true;
    static const char *const visited[] = {"を訪問", "を訪れ", "に出張"};
    if (p->last <= s->r->m.first && starts_with(s, p->last, visited, CQK_COUNT(visited)))
        return true; /* ジュネーブを訪問いたしまして、…に出席 */
    static const char *const closing[] = {"）", ")"};
    if (!p->whole_country && i > s->r->m.last && cqk_token_is(s->segment, i - 1, CQ_STR("、")) &&
        is_any(s, p->last, closing, CQK_COUNT(closing)) && date_ends(s, i - 1))
        return true; /* （第3回、2019年6月、ウランバートル） */
    if (i > 1 && cqk_token_is(s->segment, i - 2, CQ_STR("於")) &&
        (cqk_token_is(s->segment, i - 1, CQ_STR("：")) ||
         cqk_token_is(s->segment, i - 1, CQ_STR(":"))))
        return true;
    for (size_t k = 0; k < CQK_COUNT(before) - marks && i > 0; k++)
        if (cqk_token_is_word(s->segment, i - 1, before[k]))
            return true;
    return false;
}

/* バンクーバー市 */
bool eastern_city(const scene *s, uint32_t i, place *p)
{
    const cq_tokens *t = s->segment->tokens;
    uint32_t end = i;
    while (end < t->count && end < i + 8 &&
           (t->kind[end] == CQ_TOKEN_IDEOGRAPH || t->kind[end] == CQ_TOKEN_KATAKANA) &&
           !cqk_token_is(s->segment, end, CQ_STR("市")))
        end++;
    return end > i && cqk_token_is(s->segment, end, CQ_STR("市")) &&
           set_text(s, i, end + 1, t->start[i], t->end[end], p);
}
