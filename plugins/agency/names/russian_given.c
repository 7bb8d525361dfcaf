/*
 * russian_given.c - given names in Russian texts: where a name of a body ends and a person's begins
 * ("Председатель Совета Федерации | Валентина Матвиенко").
 *
 * A stem, behind the bar what the nominative adds; every case has at most six bytes more.
 */
#include "agency.h"

#include <string.h>

static const char names[] =
    "Александр Алексе|й Анатоли|й Андре|й Анн|а Антон Антонин|а Аркади|й Арсен Арсени|й "
    "Артем Артём Артур Аскар Ахмат Ахмед Борис Бахтиёр Бахтиер Вадим Валенти|н Валентин "
    "Валентин|а Валери|й Валери|я Василий Васили|й Вер|а Викто|р Виктор Виктори|я "
    "Витали|й Владимир Владислав Вячеслав Гали|на Галин|а Геннади|й Георги|й Глеб "
    "Григори|й Даниил Данил|а Данил Денис Диан|а Дмитри|й Евгени|й Евгени|я Екатерин|а "
    "Елен|а Елизавет|а Иван Игор|ь Ильдар Ильхам Иль|я Ирин|а Карен Касым-Жомарт Кирилл "
    "Констанин Константин Ксени|я Ларис|а Лев Льв|а Леонид Любов|ь Людмил|а Максим Марат "
    "Мари|я Марин|а Маргарит|а Матве|й Михаил Мурат Надежд|а Наталь|я Натали|я Никит|а "
    "Никола|й Никол Нин|а Нурсултан Олег Олес|я Ольг|а Оксан|а Павел Павл|а Петр Пётр "
    "Полин|а Рамзан Рашид Ринат Роберт Роман Руслан Рустам Рустем Садыр Светлан|а Семен "
    "Семён Серге|й Сердар Серик Софь|я Станислав Степан Тамар|а Тарас Татьян|а Темур "
    "Тигран Тимур Тимофе|й Турсунбек Шавкат Федор Фёдор Филипп Хельг|а Эдуард Эльвир|а "
    "Эмомали Юли|я Юри|й Юрий Яков Ян|а Ярослав Мухаммед Мухаммад Махмуд Али Хасан "
    "Хусейн Джозеф Джон Дональд Джордж Джеймс Барак Билл Майкл Томас Дэвид Ричард Уильям "
    "Роджер Эммануэл|ь Ангел|а Олаф Аннален|а Урсул|а Шарл|ь Жозеп Йенс Энтони Марко "
    "Марк Стив Рекс Ким Си Ван Ли Нарендр|а Реджеп Тайип Хакан Мевлют Башар Антониу "
    "Рафаэл|ь Тедрос Франсу|а Николя Сильвио Джорджи|я Петер Гюнтер Франк-Вальтер Йошк|а "
    "Герхард Гельмут Синдзо Фумио Таро Есихид|э Ёсихид|э Мигел|ь Уго Николас Даниэл|ь "
    "Рауль Фидел|ь Эво Луис Жаир Сирил Абдель Абдельфаттах Абдул Салман Тамим Хайтем "
    "Биньямин Исаак Авигдор Махатхир Прабово Джоко Родриго Фердинанд Тонглун Александар "
    "Ивица Милорад Зоран Мил|о Бойко Румен Анджей Матеуш Радослав Вацлав Милош Зузан|а ";

/* What may follow a stem: endings of cases, not the rest of another word. */
static bool is_ending(cq_str text)
{
    static const char *const endings[] = {"",   "а",  "у",  "е",  "ы",  "и",  "я",  "ю", "ом",
                                          "ем", "ой", "ей", "ью", "ём", "ию", "ии", "ия"};
    for (size_t k = 0; k < CQK_COUNT(endings); k++)
        if (cqk_is(text, endings[k]))
            return true;
    return false;
}

static bool is_given(cq_str word, uint32_t *rest)
{
    bool found = false;
    for (const char *at = names; *at;) {
        size_t len = strcspn(at, " ");
        size_t stem = strcspn(at, "| ");
        if (word.len >= stem && word.len <= stem + 6 && memcmp(word.data, at, stem) == 0) {
            cq_str tail = {word.data + stem, word.len - stem};
            size_t base = stem < len ? len - stem - 1 : 0;
            if (tail.len == base && (!base || memcmp(tail.data, at + stem + 1, base) == 0)) {
                *rest = 0;
                return true;
            }
            if (is_ending(tail)) {
                *rest = (uint32_t)tail.len;
                found = true;
            }
        }
        at += len;
        at += *at == ' ';
    }
    return found;
}

static bool is_name(const cq_segment *s, uint32_t i)
{
    return i < s->tokens->count && s->tokens->kind[i] == CQ_TOKEN_LETTER &&
           cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST) && !cqk_shape(s, i, CQ_SHAPE_UPPER_ALL);
}

bool agency_russian_person_at(const cq_segment *s, uint32_t i, bool at_head)
{
    uint32_t rest;
    return is_name(s, i) && is_name(s, i + 1) && is_given(cqk_token(s, i), &rest) &&
           (!at_head || rest == 0);
}
