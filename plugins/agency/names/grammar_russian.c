/*
 * grammar_russian.c - Russian names: agreeing adjectives, a head in any case, a chain of genitives.
 *
 *   Секретариат Министра иностранных дел     Межправительственная комиссия по сотрудничеству
 *
 * Words behind the head are taken by their endings: what can be a genitive, or behind "по" a
 * dative.
 */
#include "agency.h"
#include "names/heads.h"
#include "names/russian.h"

#include <string.h>

enum { WORDS_MAX = 24, LEFT_MAX = 5 };

/* "борьбе | с терроризмом", "контроля | над вооружениями", "реагирования | на компьютерные
 * инциденты": the token behind the noun; i: nothing like it. */
static uint32_t take_object(const cq_segment *s, uint32_t i)
{
    static const char *const joins[] = {"с", "со", "над", "на", "за", "от"};
    static const char *const nouns[] = {"борьб", "контрол",       "надзор",      "реагирован",
                                        "защит", "сотрудничеств", "взаимодейств"};
    bool join = false;
    bool noun = false;
    for (size_t k = 0; i > 0 && k < CQK_COUNT(joins); k++)
        join |= cqk_token_is_word(s, i, joins[k]);
    if (!join || !russian_is_word(s, i + 1))
        return i;
    cq_str before = cqk_token(s, i - 1);
    for (size_t k = 0; k < CQK_COUNT(nouns); k++)
        noun |=
            before.len > strlen(nouns[k]) && memcmp(before.data, nouns[k], strlen(nouns[k])) == 0;
    if (!noun)
        return i;
    uint32_t end = i + 1;
    static const char *const plurals[] = {"ые", "ие", "ыми", "ими"};
    while (russian_is_word(s, end + 1) &&
           (russian_is_adjective(s, end) ||
            russian_ends_with(cqk_token(s, end), plurals, CQK_COUNT(plurals))))
        end++;
    return end + 1;
}

/* A preposition that names go on with, and the noun behind it: "в сфере", "по". */
static uint32_t preposition(const cq_segment *s, uint32_t i)
{
    if (cqk_token_is(s, i, CQ_STR("в")) &&
        (cqk_token_is(s, i + 1, CQ_STR("сфере")) || cqk_token_is(s, i + 1, CQ_STR("области"))))
        return 2;
    return 0;
}

/* "проводятся | по традиции", "сказал | по итогам": how and when something is done, no matter. */
static bool is_adverbial(const cq_segment *s, uint32_t by)
{
    static const char *const words[] = {"традиции", "итогам",      "случаю",     "словам",
                                        "данным",   "приглашению", "инициативе", "просьбе",
                                        "поводу",   "поручению",   "решению",    "состоянию",
                                        "сути",     "мнению",      "сообщению"};
    return cqk_token_in(s, by + 1, words, CQK_COUNT(words));
}

/* "Собранию | прошлого года": when. */
static bool is_time(const cq_segment *s, uint32_t i)
{
    static const char *const words[] = {"прошлого", "прошедшего", "нынешнего", "текущего",
                                        "будущего", "следующего", "минувшего", "этого"};
    return cqk_token_in(s, i, words, CQK_COUNT(words));
}

/* In headings in capitals forms are not looked at. */
static bool fits(const cq_segment *s, uint32_t i, uint32_t head)
{
    return cqk_shape(s, i, CQ_SHAPE_UPPER_ALL) ||
           russian_agrees(cqk_token(s, i), cqk_token(s, head));
}

static bool begins_with(const cq_segment *s, uint32_t i, const char *stem)
{
    cq_str text = cqk_token(s, i);
    size_t len = strlen(stem); /* all but the first letter, which may be a capital */
    return text.len >= len && memcmp(text.data + 2, stem + 2, len - 2) == 0;
}

/* "Пограничные | войска", "военно-воздушными | силами": the plural, which only services have. */
static bool is_plural_adjective(const cq_segment *s, uint32_t i, uint32_t head)
{
    static const char *const endings[] = {"ые", "ие", "ых", "их", "ым", "им", "ыми", "ими"};
    return russian_is_word(s, i) &&
           (begins_with(s, head, "войск") || begins_with(s, head, "сил")) &&
           russian_ends_with(cqk_token(s, i), endings, CQK_COUNT(endings));
}

/* "2-й | Европейский отдел": over the ordinal in figures in front of a name. */
static uint32_t over_figures(const cq_segment *s, uint32_t begin, uint32_t floor)
{
    static const char *const endings[] = {"й", "я", "е", "го", "му", "м", "ой", "ю", "ый", "ая"};
    bool ordinal = begin >= floor + 3 && s->tokens->kind[begin - 3] == CQ_TOKEN_NUMBER &&
                   cqk_token_is(s, begin - 2, CQ_STR("-")) && cqk_touches(s, begin - 2) &&
                   cqk_touches(s, begin - 1) && !cqk_touches(s, begin) &&
                   cqk_token_in(s, begin - 1, endings, CQK_COUNT(endings));
    return ordinal ? begin - 3 : begin;
}

static uint32_t go_left(const cq_segment *s, uint32_t head, uint32_t floor)
{
    uint32_t begin = head;
    for (int n = 0; n < LEFT_MAX && begin > floor; n++) {
        uint32_t i = begin - 1;
        bool fit =
            is_plural_adjective(s, i, head) || (russian_is_adjective(s, i) && fits(s, i, head));
        if (i > 0 && fit && !russian_is_post(s, i) &&
            !(s->tokens->shape[begin] & CQ_SHAPE_SENTENCE_START)) {
            begin = i;
            if (begin >= 2 && russian_is_hyphen(s, begin - 1) && russian_is_word(s, begin - 2))
                begin -= 2;
        } else if (i == 0 && fit) {
            begin = i;
        } else {
            break;
        }
    }
    return over_figures(s, begin, floor);
}

/* Does the run of words that begins at i hold a head? "и Государственного таможенного комитета" */
static bool run_has_head(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    for (uint32_t n = 0; n < LEFT_MAX + 3 && i + n < s->tokens->count; n++) {
        uint32_t tokens;
        if (agency_head(w->model->words, s, i + n, &tokens) & WORD_RUSSIAN)
            return true;
        if (russian_is_hyphen(s, i + n + 1))
            n++; /* "научно-исследовательский институт" */
        else if (!russian_is_adjective(s, i + n) && !cqk_token_is(s, i + n, CQ_STR("и")))
            return false;
    }
    return false;
}

/* ЕврАзЭС, АРКОСа: a word with a capital behind its first letter. */
static bool has_inner_capital(const cq_segment *s, uint32_t i)
{
    if (!russian_is_capital(s, i))
        return false;
    cq_str text = cqk_token(s, i);
    if (memchr(text.data, '.', text.len))
        return false;                            /* А.Б.Кулик */
    for (size_t k = 2; k + 1 < text.len; k += 2) /* А to Я: D0 90 to D0 AF */
        if ((unsigned char)text.data[k] == 0xD0 && (unsigned char)text.data[k + 1] < 0xB0)
            return true;
    return false;
}

/* "Институт США и Канады РАН", "Совет ЕврАзЭС" */
static bool is_acronym(const cq_segment *s, uint32_t i)
{
    enum { MIXED_MAX = 20 };
    if (has_inner_capital(s, i) && !cqk_shape(s, i, CQ_SHAPE_UPPER_ALL))
        return s->tokens->end[i] - s->tokens->start[i] <= MIXED_MAX;
    return russian_is_word(s, i) && cqk_shape(s, i, CQ_SHAPE_UPPER_ALL) &&
           (unsigned char)s->text.data[s->tokens->start[i]] >= 0xD0 &&
           !memchr(cqk_token(s, i).data, '.', cqk_token(s, i).len) && /* "Н.К. Гирс" */
           s->tokens->end[i] - s->tokens->start[i] >= 4 &&
           s->tokens->end[i] - s->tokens->start[i] <= 12;
}

/* The last part of "торгово-экономическому". */
static uint32_t compound_end(const cq_segment *s, uint32_t i)
{
    while (russian_is_word(s, i) && russian_is_hyphen(s, i + 1))
        i += 2;
    return i;
}

/* "Комиссии | Песков О.А.": a surname in front of its initials. */
static bool is_surname(const cq_segment *s, uint32_t i)
{
    if (!russian_is_capital(s, i) || is_acronym(s, i) || !russian_is_word(s, i + 1))
        return false;
    cq_str next = cqk_token(s, i + 1);
    if (!russian_is_capital(s, i + 1))
        return false;
    size_t tail = next.len; /* behind the last full stop: "О.А", not "Азии | А.Б.Кулик" */
    while (tail > 0 && next.data[tail - 1] != '.')
        tail--;
    return next.len == 2 || (tail > 0 && next.len - tail <= 2);
}

static bool goes_on(const cq_segment *s, uint32_t i, bool dative)
{
    uint32_t last = compound_end(s, i);
    return russian_is_genitive(s, last) || (dative && russian_is_dative(s, last));
}

/* "по науке, | образованию и культуре": a comma of a list that "и" ends; all words in small
 * letters, and none of them a head. */
static bool is_list(const agency_worker *w, uint32_t comma, bool dative)
{
    const cq_segment *s = &w->view.segment;
    uint32_t tokens;
    bool last = false;
    if (!cqk_token_is(s, comma, CQ_STR(",")))
        return false;
    for (uint32_t i = comma + 1; i < comma + 14 && russian_is_word(s, i); i++) {
        if (cqk_token_is(s, i, CQ_STR("и"))) {
            last = true;
            continue;
        }
        if (russian_is_capital(s, i) || !goes_on(s, i, dative) ||
            agency_head(w->model->words, s, i, &tokens) & WORD_RUSSIAN)
            return false;
        if (last)
            return true;
        i = compound_end(s, i);
        if (cqk_token_is(s, i + 1, CQ_STR(",")))
            i++;
    }
    return false;
}

/* "государств | — участников Содружества" */
static bool is_members(const cq_segment *s, uint32_t i)
{
    static const char *const dashes[] = {"—", "–", "-", "−"};
    static const char *const members[] = {"участников", "участниц", "членов", "учредителей"};
    bool dash = false;
    bool member = false;
    for (size_t k = 0; k < CQK_COUNT(dashes); k++)
        dash |= cqk_token_is_word(s, i, dashes[k]);
    for (size_t k = 0; dash && k < CQK_COUNT(members); k++)
        member |= cqk_token_is_word(s, i + 1, members[k]);
    return member &&
           (cqk_token_is_word(s, i - 1, "государств") || cqk_token_is_word(s, i - 1, "стран"));
}

static bool is_initials(const cq_segment *s, uint32_t i)
{
    if (!russian_is_capital(s, i))
        return false;
    cq_str text = cqk_token(s, i);
    return text.len == 2 || (memchr(text.data, '.', text.len) && text.len < 12);
}

/* "имени М. В. Ломоносова", "им. Н.М. Книповича": past whom it is named after; i: no such words. */
static uint32_t take_namesake(const cq_segment *s, uint32_t i)
{
    uint32_t at = i + 1;
    uint32_t words = 0;
    if (cqk_token_is_word(s, i, "им") && cqk_token_is(s, at, CQ_STR(".")))
        at++;
    else if (!cqk_token_is_word(s, i, "имени"))
        return i;
    while (is_initials(s, at) || (cqk_token_is(s, at, CQ_STR(".")) && is_initials(s, at - 1)))
        at++;
    for (; words < 2 && russian_is_capital(s, at) && !is_acronym(s, at); words++, at++)
        if (memchr(cqk_token(s, at).data, '.', cqk_token(s, at).len))
            return at + 1; /* "А.И.Герцена" */
    return words || at > i + 2 ? at : i;
}

/* "Национальный банк Беларуси и | Белорусская железная дорога": an adjective that ends like no
 * genitive begins another name. */
static bool is_nominative(const cq_segment *s, uint32_t i)
{
    static const char *const endings[] = {"ская", "цкая", "ский", "цкий", "ное", "ный", "ная"};
    return russian_is_capital(s, i) && !cqk_shape(s, i, CQ_SHAPE_UPPER_ALL) &&
           russian_ends_with(cqk_token(s, i), endings, CQK_COUNT(endings));
}

/* "Организации по безопасности и сотрудничеству в Европе": past a body of the gazetteer that has a
 * name of several words; i: there is none. */
static uint32_t past_body(const agency_worker *w, uint32_t i)
{
    gaz_match body;
    const cq_segment *s = &w->view.segment;
    return i < s->tokens->count && russian_is_capital(s, i) && !is_acronym(s, i) &&
                   gaz_match_at(&w->model->set, s, i, &body) && body.last >= i + 3
               ? body.last
               : i;
}

/* Does a person's name begin at token i? A head is no given name: "комитета | Совета Министров". */
static bool begins_person(const agency_worker *w, uint32_t i, bool at_head)
{
    const cq_segment *s = &w->view.segment;
    uint32_t tokens;
    if (is_surname(s, i))
        return true;
    if (russian_is_word(s, i) && agency_head(w->model->words, s, i, &tokens) & WORD_RUSSIAN)
        return false;
    return agency_person_at(w, i) || agency_russian_person_at(s, i, at_head);
}

/* "ЦК ВКП | (б)" */
static bool is_bolshevik(const cq_segment *s, uint32_t i)
{
    return cqk_token_is(s, i, CQ_STR("(")) && cqk_token_is(s, i + 1, CQ_STR("б")) &&
           cqk_token_is(s, i + 2, CQ_STR(")"));
}

/* "Республики | Татарстан", "города | Москвы": a part of a state, and its name. */
static bool is_republic(const cq_segment *s, uint32_t i)
{
    static const char *const kinds[] = {"Республики", "Республикой", "Республике", "города"};
    return cqk_token_in(s, i, kinds, CQK_COUNT(kinds)) && russian_is_capital(s, i + 1) &&
           !russian_is_verb(cqk_token(s, i + 1)) && !is_initials(s, i + 1);
}

/* "Совет глав государств РЕШИЛ": the verb of a decree, in capitals. */
static bool is_decree(const cq_segment *s, uint32_t i)
{
    static const char *const endings[] = {"ИЛ",  "ИЛА", "ИЛО", "ИЛИ", "УЕТ",
                                          "УЮТ", "ЯЕТ", "ЯЮТ", "АЕТ", "АЮТ"};
    return russian_ends_with(cqk_token(s, i), endings, CQK_COUNT(endings));
}

static uint32_t go_right(const agency_worker *w, uint32_t after)
{
    const cq_segment *s = &w->view.segment;
    uint32_t end = after;
    bool dative = false;
    bool state = false; /* a state's name is the last part: what follows in capitals is a person */
    for (int n = 0; n < WORDS_MAX; n++) {
        cqk_country_match country;
        if (end > after && is_republic(s, end)) {
            end += 2; /* "Республики Татарстан" */
            break;
        }
        if ((state && russian_is_capital(s, end) && !is_acronym(s, end)) ||
            begins_person(w, end, end == after))
            break;
        if (take_namesake(s, end) > end)
            return take_namesake(s, end);
        state = false;
        if (end < s->tokens->count && russian_is_capital(s, end) &&
            cqk_country_at(w->model->countries, s, end, &country)) {
            end += country.tokens;
            dative = false;
            state = country.form == CQK_COUNTRY_NAME;
        } else if (end > after && past_body(w, end) > end) {
            end = past_body(w, end);
            dative = false;
        } else if (cqk_token_is(s, end, CQ_STR("при")) && russian_is_capital(s, end + 1)) {
            end += 2;
            while (russian_is_adjective(s, end - 1) && russian_is_word(s, end) &&
                   !russian_is_verb(cqk_token(s, end)))
                end++; /* "при Экономическом | совете" */
            dative = false;
        } else if (cqk_token_is(s, end, CQ_STR("по")) && !is_adverbial(s, end) &&
                   russian_is_dative(s, compound_end(s, end + 1))) {
            end = compound_end(s, end + 1) + 1;
            dative = true;
        } else if (end > after && take_object(s, end) > end) {
            end = take_object(s, end);
            dative = false;
        } else if (preposition(s, end) && russian_is_genitive(s, end + 2)) {
            end += 3;
        } else if (end > after && russian_is_hyphen(s, end)) {
            end += 2;
        } else if (!is_time(s, end) &&
                   (russian_is_genitive(s, end) || (dative && russian_is_dative(s, end)))) {
            end++;
        } else if (russian_is_hyphen(s, end + 1) && !russian_is_capital(s, end) &&
                   goes_on(s, end, dative)) {
            end = compound_end(s, end) + 1; /* "медико-биологических" */
        } else if (end > after && cqk_token_is(s, end, CQ_STR("и")) && !run_has_head(w, end + 1) &&
                   !is_nominative(s, end + 1) && !has_inner_capital(s, end + 1) &&
                   (russian_is_genitive(s, compound_end(s, end + 1)) ||
                    (dative && russian_is_dative(s, compound_end(s, end + 1))))) {
            end = compound_end(s, end + 1) + 1;
        } else if (is_acronym(s, end) && !is_decree(s, end) &&
                   (!is_acronym(s, end - 1) || cqk_token_is(s, end - 1, CQ_STR("ЦК")))) {
            end++;
        } else if (end > after && is_bolshevik(s, end)) {
            end += 3;
        } else if (cqk_token_is(s, end, CQ_STR("для")) && russian_is_capital(s, end + 1)) {
            end += 2;
        } else if (end > after && (is_members(s, end) || is_list(w, end, dative))) {
            end = compound_end(s, end + 1) + 1;
        } else {
            break;
        }
    }
    return end;
}

/* "Полпредство СССР | в Великобритании", "Миссия ОБСЕ | в Грузии": whose seat is in its name. */
static bool is_seated(const cq_segment *s, uint32_t i)
{
    static const char *const heads[] = {"полпредств", "торгпредств", "представительств", "мисси"};
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        if (begins_with(s, i, heads[k]))
            return true;
    return false;
}

/* "Посольство России в Японии" */
static uint32_t take_seat(const agency_worker *w, uint32_t last)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    if ((cqk_token_is(s, last, CQ_STR("в")) || cqk_token_is(s, last, CQ_STR("во"))) &&
        russian_is_capital(s, last + 1) &&
        cqk_country_at(w->model->countries, s, last + 1, &country) &&
        country.form == CQK_COUNTRY_NAME)
        return last + 1 + country.tokens;
    cqk_place_match city; /* "Генеральное консульство Японии | в Шанхае" */
    if ((cqk_token_is(s, last, CQ_STR("в")) || cqk_token_is(s, last, CQ_STR("во"))) &&
        russian_is_capital(s, last + 1) && cqk_place_at(w->model->cities, s, last + 1, &city) &&
        agency_consular_city(cqk_token(s, last + 1)).len)
        return last + 1 + city.tokens;
    return last;
}

static bool has_capital(const cq_segment *s, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++)
        if (russian_is_capital(s, i))
            return true;
    return false;
}

/* The token past the closing mark of «...» or "..." that opens at i; i: there is none near. */
static uint32_t past_quotes(const cq_segment *s, uint32_t i)
{
    bool plain = cqk_token_is(s, i, CQ_STR("\""));
    for (uint32_t k = i + 1; k < i + 14 && k < s->tokens->count; k++)
        if (plain ? cqk_token_is(s, k, CQ_STR("\"")) : cqk_token_is(s, k, CQ_STR("»")))
            return k + 1; /* one mark often closes two */
    return i;
}

/* A straight mark opens where it touches what follows and not what is in front of it. */
static bool opens_quotes(const cq_segment *s, uint32_t i)
{
    return cqk_token_is(s, i, CQ_STR("«")) ||
           (cqk_token_is(s, i, CQ_STR("\"")) && !cqk_touches(s, i) && i + 1 < s->tokens->count &&
            cqk_touches(s, i + 1) && russian_is_capital(s, i + 1));
}

/* "заседание коллегии МИД": the board is the ministry's, and no name. */
static bool is_meeting_of(const cq_segment *s, uint32_t i)
{
    static const char board[] = "коллеги";
    cq_str text = cqk_token(s, i);
    return text.len >= sizeof board - 1 && memcmp(text.data, board, sizeof board - 1) == 0;
}

/* "партия «Единая Россия»": what is in the marks is the whole name. */
static bool is_label(const cq_segment *s, uint32_t i)
{
    static const char *const labels[] = {"группа",  "группы",  "группой",  "партия", "партии",
                                         "фракция", "фракции", "фракцией", "фракцию"};
    for (size_t k = 0; k < CQK_COUNT(labels); k++)
        if (cqk_token_is_word(s, i, labels[k]))
            return true;
    return false;
}

/* "АО «Росгео»", but "Ненецкого АО", "группы НК": short forms that are other words, too. */
static bool is_form(const cq_segment *s, uint32_t i)
{
    static const char *const forms[] = {"АО",  "НК",  "ГК",  "ТД",   "ФКП", "НПЦ", "РКК",
                                        "РКЦ", "НПК", "ГНЦ", "ЦНИИ", "ТОО", "ИА",  "АК"};
    for (size_t k = 0; k < CQK_COUNT(forms); k++)
        if (cqk_token_is_word(s, i, forms[k]))
            return true;
    return false;
}

/* "ОАО «Лукойл»", "Всесоюзное объединение «Техмашэкспорт»": a form of enterprise and its name; but
 * "решение совета «О бюджете»": a title. */
static uint32_t take_quotes(const cq_segment *s, uint32_t after)
{
    bool title =
        cqk_token_is(s, after + 1, CQ_STR("О")) || cqk_token_is(s, after + 1, CQ_STR("Об"));
    return opens_quotes(s, after) && !title ? past_quotes(s, after) : after;
}

/* "Правительство Российской Федерации", "Республики Союз Мьянма": a state by other words. */
static bool is_state(const agency_worker *w, uint32_t i, uint32_t after)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    if (begins_with(s, i, "правительств"))
        return after < s->tokens->count && cqk_country_at(w->model->countries, s, after, &country);
    return i > 0 && cqk_token_is(s, i, CQ_STR("Союз")) && begins_with(s, i - 1, "республик");
}

/* "комитета | Совета Федерации по международным делам": a committee of a house, which stands in
 * its name. */
static bool is_house_committee(const agency_worker *w, uint32_t i, uint32_t after)
{
    const cq_segment *s = &w->view.segment;
    gaz_match house;
    return (begins_with(s, i, "комитет") || begins_with(s, i, "комисси")) &&
           gaz_match_at(&w->model->set, s, after, &house) && cqk_token_is_word(s, house.last, "по");
}

/* "министерством иностранных дел Туркменистана": small letters throughout, but whose it is. */
static bool is_ministry_of_state(const agency_worker *w, uint32_t i, uint32_t last)
{
    cqk_country_match country;
    return begins_with(&w->view.segment, i, "министерств") && last > i + 1 &&
           agency_country_before(w, last, &country) && country.form == CQK_COUNTRY_NAME;
}

cq_status agency_grammar_russian(agency_worker *w, uint32_t i, uint32_t bits, uint32_t floor)
{
    const cq_segment *s = &w->view.segment;
    uint32_t tokens;
    agency_head(w->model->words, s, i, &tokens);
    uint32_t after = i + tokens;
    if (i >= 2 && russian_is_hyphen(s, i - 1) &&
        s->tokens->end[i - 2] - s->tokens->start[i - 2] <= 2)
        return CQ_OK; /* г-ном */
    uint32_t first = go_left(s, i, floor);
    uint32_t last = take_quotes(s, go_right(w, after));
    bool quoted = last > after + 1 && (cqk_token_is(s, last - 1, CQ_STR("»")) ||
                                       cqk_token_is(s, last - 1, CQ_STR("\"")));
    cqk_country_match country;
    if (cqk_country_at(w->model->countries, s, first, &country) &&
        first + country.tokens >= after && country.form == CQK_COUNTRY_NAME)
        return CQ_OK;
    bool plain_left = first == i;
    uint32_t more;
    if ((plain_left && is_meeting_of(s, i)) || is_state(w, i, after))
        return CQ_OK;
    if (plain_left && last > after && !is_house_committee(w, i, after) &&
        !cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST) && russian_is_capital(s, after) &&
        agency_head(w->model->words, s, after, &more) & WORD_RUSSIAN)
        return CQ_OK; /* "управления Министерства ...": the ministry has the name */
    if ((plain_left && last == after) || (quoted && is_label(s, i)) || (!quoted && is_form(s, i)))
        return CQ_OK;
    bool front = has_capital(s, first, after);
    bool behind = last > after && has_capital(s, after, after + 1);
    bool sentence = s->tokens->shape[first] & CQ_SHAPE_SENTENCE_START;
    /* an embassy's adjective is a state's; two adjectives and more; "Агентство по стратегическому
     * планированию и реформам" */
    bool full = i - first >= 2 || (front && first < i && bits & WORD_EMBASSY) ||
                (front && last > after + 1 && begins_with(s, i, "министерств")) ||
                (front && last > after + 2 && cqk_token_is_word(s, after, "по"));
    if (!behind && !quoted && !is_ministry_of_state(w, i, last) &&
        (!front || (sentence && !full && !has_capital(s, first + 1, last))))
        return CQ_OK;
    if (bits & WORD_EMBASSY || (behind && is_seated(s, i)))
        last = take_seat(w, last);
    mention *m = agency_add(w, first, last, bits & WORD_EMBASSY ? "embassy" : "russian-head");
    if (!m)
        return CQ_E_MEMORY;
    m->score = CQ_SCORE_DEFAULT - 100;
    if (bits & WORD_EMBASSY)
        m->kind = CQ_STR("embassy");
    return CQ_OK;
}
