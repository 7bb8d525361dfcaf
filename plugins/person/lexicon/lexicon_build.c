/*
 * lexicon_build.c - makes the model's lexicon out of the lists of words and names: inflects what is
 * Russian, joins the classes of words that stand in several lists, and notes the hashes that the
 * walk over tokens stops at.
 */
#include "image.h"
#include "lexicon/names.h"
#include "person.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_BYTES = 12, FOLD_MAX = 256, MAP_SIZE = 1 << 17, FORMS_MAX = 512 };

/* Classes that a name may begin with, or that tell one is near. */
#define TRIGGERS                                                                                   \
    (WORD_HONORIFIC | WORD_ROLE | WORD_GIVEN | WORD_SURNAME | WORD_CHINESE | WORD_KOREAN |         \
     WORD_SHORT | WORD_CLOSING | WORD_AGENT | WORD_TOLD | WORD_DEAR | WORD_EAST_FRONT |            \
     WORD_EAST_TITLE | WORD_KANJI | WORD_HANZI)

/* The lists of words with their classes. */
static const struct {
    const person_words *lists;
    const size_t *count;
} sources[] = {{person_word_lists, &person_word_list_count},
               {person_words_stop, &person_words_stop_count},
               {person_words_east, &person_words_east_count},
               {person_words_roles, &person_words_roles_count},
               {person_words_chinese, &person_words_chinese_count},
               {person_words_titles, &person_words_titles_count}};

typedef struct builder {
    person_model *model;
    cqk_entry *entries;
    size_t count, capacity;
    char *text; /* of the phrases */
    size_t used, size;
    uint32_t *map;    /* index + 1 by the hash of the folded phrase */
    uint32_t *hashes; /* of the entries' folded phrases */
    bool failed;
} builder;

static bool same(const cq_host *host, const char *a, const char *b)
{
    char fold_a[FOLD_MAX];
    char fold_b[FOLD_MAX];
    size_t len_a = host->fold(a, strlen(a), fold_a, sizeof fold_a);
    size_t len_b = host->fold(b, strlen(b), fold_b, sizeof fold_b);
    return len_a == len_b && len_a <= FOLD_MAX && memcmp(fold_a, fold_b, len_a) == 0;
}

/* The text is kept as an offset until the buffer has stopped moving; so it is allotted at once. */
static const char *keep(builder *b, const char *text, size_t len)
{
    if (b->used + len + 1 > b->size) {
        b->failed = true;
        return NULL;
    }
    char *copy = b->text + b->used;
    memcpy(copy, text, len);
    copy[len] = 0;
    b->used += len + 1;
    return copy;
}

static void add(builder *b, const char *text, size_t len, uint32_t classes)
{
    const cq_host *host = b->model->host;
    if (len == 0 || b->failed)
        return;
    uint32_t hash = host->fold_hash(text, len), slot = hash & (MAP_SIZE - 1);
    const char *copy = keep(b, text, len);
    if (!copy)
        return;
    for (; b->map[slot]; slot = (slot + 1) & (MAP_SIZE - 1)) {
        cqk_entry *entry = &b->entries[b->map[slot] - 1];
        if (b->hashes[b->map[slot] - 1] == hash && same(host, entry->phrase, copy)) {
            entry->value |= classes;
            return;
        }
    }
    if (b->count == b->capacity || b->count + 1 >= MAP_SIZE) {
        b->failed = true;
        return;
    }
    b->entries[b->count] = (cqk_entry){copy, classes};
    b->hashes[b->count] = hash;
    b->map[slot] = (uint32_t)++b->count;
}

static void add_list(builder *b, const char *list, char separator, uint32_t classes)
{
    while (*list) {
        const char *end = strchr(list, separator);
        size_t len = end ? (size_t)(end - list) : strlen(list);
        add(b, list, len, classes);
        list += len + (end != NULL);
    }
}

/* French given names behind d' and l': one token by the rules of word boundaries. */
static void add_elided(builder *b, const char *list, uint32_t classes)
{
    static const char *const articles[] = {"d'", "d’"};
    while (*list) {
        size_t len = strcspn(list, " ");
        bool vowel = strchr("AEIOUYH", *list) || memcmp(list, "É", 2) == 0;
        char text[64];
        for (size_t k = 0; vowel && k < CQK_COUNT(articles) && len + 5 < sizeof text; k++) {
            size_t n = strlen(articles[k]);
            memcpy(text, articles[k], n);
            memcpy(text + n, list, len);
            add(b, text, n + len, classes);
        }
        list += len;
        list += *list == ' ';
    }
}

static void add_arrays(builder *b, const char *const *lists, uint32_t classes)
{
    for (; *lists; lists++)
        add_list(b, *lists, ' ', classes);
}

/* Each word of the list with its case forms. */
static void add_inflected(builder *b, const char *list, uint32_t classes)
{
    while (*list) {
        size_t len = strcspn(list, " ");
        char forms[FORMS_MAX];
        size_t bytes = person_inflect(list, len, forms, sizeof forms);
        for (size_t at = 0; at < bytes; at += strlen(forms + at) + 1)
            add(b, forms + at, strlen(forms + at), classes);
        list += len;
        list += *list == ' ';
    }
}

static void add_inflected_arrays(builder *b, const char *const *lists, uint32_t classes)
{
    for (; *lists; lists++)
        add_inflected(b, *lists, classes);
}

static void set_bit(uint64_t *bits, uint32_t count, uint32_t hash)
{
    uint32_t bit = hash & (count - 1);
    bits[bit / 64] |= (uint64_t)1 << (bit % 64);
}

static void set_phrase_bits(person_model *model, const cqk_entry *entry)
{
    const cq_host *host = model->host;
    cq_str text = {entry->phrase, strlen(entry->phrase)};
    uint32_t hashes[2];
    size_t tokens = host->tokenize(host, text, NULL, NULL, hashes, 2);
    if (tokens == 0)
        return;
    uint32_t hash = hashes[0];
    unsigned char c = (unsigned char)text.data[0];
    bool article = text.len > 3 && (c == 'd' || c == 'l') &&
                   (text.data[1] == '\'' || (unsigned char)text.data[1] == 0xE2);
    set_bit(model->phrase, PHRASE_BITS, hash);
    model->classes[hash & (CLASS_SLOTS - 1)] |= entry->value;
    bool dutch =
        (text.len == 7 && memcmp(text.data, "van d", 5) == 0) ||
        (text.len == 3 && (memcmp(text.data, "van", 3) == 0 || memcmp(text.data, "von", 3) == 0));
    bool latin_label = (entry->value & WORD_EAST_LABEL) && c < 0xE0;
    bool trigger = (entry->value & TRIGGERS) || latin_label || dutch;
    bool lower =
        (entry->value & (WORD_ROLE | WORD_HONORIFIC | WORD_CLOSING | WORD_AGENT | WORD_TOLD)) ||
        article || (dutch && text.len == 7);
    if (trigger)
        set_bit(model->trigger, TRIGGER_BITS, hash);
    if (lower)
        set_bit(model->lower, LOWER_BITS, hash);
    if ((trigger || lower) && tokens == 1)
        set_bit(model->alone, PAIR_BITS, hash);
    else if (trigger || lower)
        set_bit(model->pairs, PAIR_BITS, cqk_pair(hashes[0], hashes[1]));
}

static void set_triggers(builder *b)
{
    static const char latin[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static const char cyrillic[] = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ";
    static const char *const dots[] = {"·", "•", "‧", "、", ":", "○", "〇", "◯", "◎", "●", "◆"};
    person_model *model = b->model;
    const cq_host *host = model->host;
    for (size_t i = 0; i < b->count; i++)
        set_phrase_bits(model, &b->entries[i]);
    for (size_t i = 0; i + 1 < sizeof latin; i++)
        set_bit(model->trigger, TRIGGER_BITS, host->fold_hash(latin + i, 1));
    for (size_t i = 0; i + 1 < sizeof cyrillic; i += 2)
        set_bit(model->trigger, TRIGGER_BITS, host->fold_hash(cyrillic + i, 2));
    for (size_t i = 0; i < CQK_COUNT(dots); i++)
        set_bit(model->trigger, TRIGGER_BITS, host->fold_hash(dots[i], strlen(dots[i])));
    set_bit(model->trigger, TRIGGER_BITS, model->open_hash);
}

static uint32_t code_point(const char *p)
{
    const unsigned char *u = (const unsigned char *)p;
    return (uint32_t)(u[0] & 15) << 12 | (uint32_t)(u[1] & 63) << 6 | (u[2] & 63);
}

/* Ideographs that newspapers spell foreign names with, common words left out. */
static const char transliteration[] =
    "阿埃艾爱愛安昂奥奧澳巴拜班邦包保堡鲍鮑贝貝本比彼毕畢宾賓波伯"
    "博勃布采蔡查昌车彻茨达達戴丹德登邓鄧迪蒂丁东東"
    "董都杜顿頓多恩尔爾厄法范菲费芬丰冯馮佛夫弗福富盖冈岡戈哥格根"
    "贡古瓜圭哈汉豪赫亨洪侯胡华惠霍基吉加贾賈杰傑"
    "津卡凯凱坎康考科克肯孔库庫夸奎拉腊莱萊赖賴兰蘭朗劳勞勒雷蕾黎"
    "里利丽麗莉列林琳留龙隆卢盧鲁魯伦倫罗羅洛吕"
    "呂马馬玛瑪迈邁麦麥曼芒毛梅门門蒙米密摩莫墨姆穆拿娜纳納乃尼涅"
    "宁寧纽紐努诺諾欧歐帕派潘庞龐佩彭蓬皮珀普奇齐"
    "齊恰乔喬切琴丘热热瑞撒萨薩塞赛賽桑瑟森沙尚舍申圣聖施什史士舒"
    "朔斯司丝絲松苏蘇索塔泰坦汤湯唐陶特腾騰提图圖"
    "托陀瓦万萬旺威韦韋维維魏温溫翁沃乌烏武西希锡錫席夏香肖谢謝辛"
    "欣休雅亚亞延扬耶叶葉伊印英尤约約宰赞泽澤扎詹哲"
    "珍朱兹茲佐洼蓋費內内塔胡翰盛连罕默汀莎妮娃娅黛薇铎捷聂廷颂猜绍"
    "代荷曼贺賀宏亭茅茨兀珠赫敏绮绪缅緬蓓芙茜曹楚颇頗讷訥帖廖隋珊茵菈萝蘿碧薩瑙芮盖瓊琼瑜雍鸠"
    "济濟仑侖娄婁茂奈孟契屈冉绍紹藤铁鐵芝卓累龄齡裏笃篤钦欽逊遜乍嘉迦嘎噶堪柯皑昆柏蓓寇琛岱川晓曉"
    "廉卜滕慕敦蕊露饶饒岑茱姹妲荻榭坡芭诃訶谟謨悌埔伍蒲郎浦玻祖斐巍瑰莲蓮诗詩葛";

static void set_transliteration(person_model *model)
{
    for (size_t i = 0; i + 3 < sizeof transliteration; i += 3) {
        uint32_t c = code_point(transliteration + i) - 0x4E00;
        if (c < 0xA000 - 0x4E00)
            model->transliteration[c / 64] |= (uint64_t)1 << (c % 64);
    }
}

static void set_hangul(person_model *model)
{
    for (const char *p = person_hangul[0]; *p;) {
        size_t len = strcspn(p, " ");
        uint32_t c = code_point(p) - 0xAC00;
        if (len == 3 && c < 11172)
            model->hangul[c / 64] |= (uint64_t)1 << (c % 64);
        p += len;
        p += *p == ' ';
    }
}

/* Surnames that are written with another form of a character too: 磯崎, 磯﨑; in Chinese 谷內,
 * 大冈. */
static void add_kanji_variants(builder *b)
{
    static const char *const pairs[][2] = {
        {"崎", "﨑"}, {"高", "髙"}, {"斎", "齋"}, {"斉", "齊"}, {"辺", "邊"}, {"辺", "邉"},
        {"沢", "澤"}, {"浜", "濱"}, {"島", "嶋"}, {"広", "廣"}, {"桜", "櫻"}, {"滝", "瀧"},
        {"国", "國"}, {"真", "眞"}, {"徳", "德"}, {"黒", "黑"}, {"内", "內"}, {"関", "關"},
        {"豊", "豐"}, {"塩", "鹽"}, {"浅", "淺"}, {"亀", "龜"}, {"瀬", "瀨"}, {"実", "實"},
        {"会", "會"}, {"増", "增"}, {"横", "橫"}, {"戸", "戶"}, {"条", "條"}, {"栄", "榮"},
        {"恵", "惠"}, {"沢", "泽"}, {"辺", "边"}, {"関", "关"}, {"広", "广"}, {"浜", "滨"},
        {"岡", "冈"}, {"島", "岛"}, {"東", "东"}, {"長", "长"}, {"橋", "桥"}, {"鈴", "铃"},
        {"実", "实"}, {"瀬", "濑"}};
    char text[NAME_BYTES + 1];
    for (const char *const *list = person_kanji; *list; list++)
        for (const char *at = *list; *at;) {
            size_t len = strcspn(at, " ");
            for (size_t k = 0; k < CQK_COUNT(pairs) && len <= NAME_BYTES; k++)
                for (size_t i = 0; i + 3 <= len; i += 3)
                    if (memcmp(at + i, pairs[k][0], 3) == 0) {
                        memcpy(text, at, len);
                        memcpy(text + i, pairs[k][1], 3);
                        add(b, text, len, WORD_KANJI);
                    }
            at += len;
            at += *at == ' ';
        }
}

static size_t total(const char *const *lists)
{
    size_t size = 0;
    for (; *lists; lists++)
        size += strlen(*lists) + 1;
    return size;
}

/* Room for all texts: inflected ones need up to seven times their length. */
static size_t text_size(void)
{
    size_t size = total(cqk_given_common) + total(person_surnames) + total(person_common) +
                  total(person_surnames_world) + total(cqk_given_regions) + total(person_chinese) +
                  total(person_korean) + 3 * total(person_kanji) + total(person_hanzi);
    size += 3 * total(cqk_given_common) + total(cqk_given_world) + total(cqk_given_peoples);
    size += 10 * (total(person_russian_men) + total(person_russian_surnames) +
                  total(person_russian_women) + total(person_russian_world_men) +
                  total(person_russian_world_women) + strlen(person_russian_roles) + 1);
    for (size_t k = 0; k < CQK_COUNT(sources); k++)
        for (size_t i = 0; i < *sources[k].count; i++)
            size += strlen(sources[k].lists[i].phrases) + 1;
    return size;
}

static void add_all(builder *b)
{
    for (size_t k = 0; k < CQK_COUNT(sources); k++)
        for (size_t i = 0; i < *sources[k].count; i++)
            add_list(b, sources[k].lists[i].phrases, ';', sources[k].lists[i].classes);
    add_arrays(b, cqk_given_common, WORD_GIVEN);
    for (const char *const *list = cqk_given_common; *list; list++)
        add_elided(b, *list, WORD_GIVEN);
    add_arrays(b, person_common, WORD_COMMON);
    add_arrays(b, person_surnames, WORD_SURNAME);
    add_arrays(b, person_surnames_world, WORD_SURNAME);
    add_arrays(b, cqk_given_regions, WORD_GIVEN);
    add_arrays(b, person_chinese, WORD_CHINESE);
    add_arrays(b, person_korean, WORD_KOREAN);
    add_arrays(b, person_kanji, WORD_KANJI);
    add_kanji_variants(b);
    add_arrays(b, person_hanzi, WORD_HANZI);
    add_arrays(b, cqk_given_world, WORD_GIVEN);
    add_arrays(b, cqk_given_peoples, WORD_GIVEN);
    add_inflected_arrays(b, person_russian_men, WORD_GIVEN);
    add_inflected_arrays(b, person_russian_world_men, WORD_GIVEN);
    add_inflected_arrays(b, person_russian_surnames, WORD_SURNAME | WORD_FAMOUS);
    add_inflected_arrays(b, person_russian_women, WORD_GIVEN | WORD_FEMALE);
    add_inflected_arrays(b, person_russian_world_women, WORD_GIVEN | WORD_FEMALE);
    add_inflected(b, person_russian_roles, WORD_ROLE | WORD_STOP);
}

/* The model's sets that are made with the lexicon. */
enum { MARKS = 6 };

typedef struct mark {
    void *data;
    size_t size; /* a multiple of CQK_IMAGE_ALIGN */
} mark;

static void list_marks(person_model *m, mark *marks)
{
    const mark all[MARKS] = {{m->trigger, sizeof m->trigger}, {m->lower, sizeof m->lower},
                             {m->phrase, sizeof m->phrase},   {m->alone, sizeof m->alone},
                             {m->pairs, sizeof m->pairs},     {m->classes, sizeof m->classes}};
    memcpy(marks, all, sizeof all);
}

/* Takes the lexicon and the sets from the plugin's image. */
static bool load(person_model *model)
{
    mark marks[MARKS];
    const char *at = cqk_image_find(model->host, "marks").data;
    model->lexicon = at ? cqk_lexicon_load(model->host, "names") : NULL;
    list_marks(model, marks);
    for (size_t i = 0; model->lexicon && i < MARKS; i++)
        memcpy(marks[i].data, cqk_table_next(&at, marks[i].size), marks[i].size);
    return model->lexicon != NULL;
}

static void record(person_model *model)
{
    mark marks[MARKS];
    cqk_table pieces[MARKS];
    list_marks(model, marks);
    for (size_t i = 0; i < MARKS; i++)
        pieces[i] = (cqk_table){marks[i].data, marks[i].size};
    cqk_image_record(model->host, "marks", pieces, MARKS);
    cqk_lexicon_record(model->lexicon, "names");
}

static bool build(person_model *model)
{
    builder b = {.model = model, .capacity = MAP_SIZE / 2, .size = text_size()};
    b.text = malloc(b.size);
    b.entries = malloc(b.capacity * sizeof *b.entries);
    b.map = calloc(MAP_SIZE, sizeof *b.map);
    b.hashes = malloc(b.capacity * sizeof *b.hashes);
    if (b.text && b.entries && b.map && b.hashes) {
        add_all(&b);
        set_triggers(&b);
        model->lexicon = b.failed ? NULL : cqk_lexicon_new(model->host, b.entries, b.count);
    }
    free(b.text);
    free(b.entries);
    free(b.map);
    free(b.hashes);
    if (model->lexicon)
        record(model);
    return model->lexicon != NULL;
}

bool person_lexicon_build(person_model *model)
{
    set_transliteration(model);
    set_hangul(model);
    person_korean_prepare(model);
    return load(model) || build(model);
}
