/*
 * calendar.c - calendar arithmetic on day numbers, after the algorithms of Howard Hinnant's
 * "chrono- Compatible Low-Level Date Algorithms" (public domain); ISO 8601 weeks; a table of eras.
 */
#include "calendar.h"

#include <string.h>

bool cqk_is_leap_year(int32_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

uint32_t cqk_days_in_month(int32_t year, uint32_t month)
{
    static const uint8_t days[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12)
        return 0;
    return days[month] + (month == 2 && cqk_is_leap_year(year) ? 1U : 0U);
}

bool cqk_is_date(cqk_date date)
{
    if (date.year < 0 || date.year > 9999 || date.month > 12)
        return false;
    if (date.day == 0)
        return true;
    return date.day <= cqk_days_in_month(date.year, date.month);
}

int64_t cqk_day_number(cqk_date date)
{
    int64_t year = (int64_t)date.year - (date.month <= 2 ? 1 : 0);
    int64_t cycle = (year >= 0 ? year : year - 399) / 400;
    int64_t of_cycle = year - cycle * 400;
    int64_t month = date.month > 2 ? date.month - 3 : date.month + 9;
    int64_t of_year = (153 * month + 2) / 5 + date.day - 1;
    return cycle * 146097 + of_cycle * 365 + of_cycle / 4 - of_cycle / 100 + of_year - 719468;
}

cqk_date cqk_date_of(int64_t day_number)
{
    int64_t shifted = day_number + 719468;
    int64_t cycle = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    int64_t of_cycle = shifted - cycle * 146097;
    int64_t year = (of_cycle - of_cycle / 1460 + of_cycle / 36524 - of_cycle / 146096) / 365;
    int64_t of_year = of_cycle - (365 * year + year / 4 - year / 100);
    int64_t month = (5 * of_year + 2) / 153;
    int64_t day = of_year - (153 * month + 2) / 5 + 1;
    month = month < 10 ? month + 3 : month - 9;
    year += cycle * 400 + (month <= 2 ? 1 : 0);
    return (cqk_date){(int32_t)year, (uint8_t)month, (uint8_t)day};
}

uint32_t cqk_weekday(int64_t day_number)
{
    int64_t weekday = (day_number + 3) % 7; /* 1970-01-01 was a Thursday */
    return (uint32_t)(weekday < 0 ? weekday + 7 : weekday) + 1;
}

cqk_date cqk_add_days(cqk_date date, int64_t days)
{
    return cqk_date_of(cqk_day_number(date) + days);
}

cqk_date cqk_add_months(cqk_date date, int64_t months)
{
    if (date.month == 0)
        return (cqk_date){(int32_t)(date.year + months / 12), 0, 0};
    int64_t total = (int64_t)date.year * 12 + date.month - 1 + months;
    int64_t year = (total >= 0 ? total : total - 11) / 12;
    cqk_date moved = {(int32_t)year, (uint8_t)(total - year * 12 + 1), date.day};
    uint32_t last = cqk_days_in_month(moved.year, moved.month);
    if (moved.day > last)
        moved.day = (uint8_t)last;
    return moved;
}

cqk_date cqk_nth_weekday(int32_t year, uint32_t month, uint32_t weekday, uint32_t nth)
{
    cqk_date none = {0, 0, 0};
    uint32_t length = cqk_days_in_month(year, month);
    if (length == 0 || weekday < 1 || weekday > 7)
        return none;
    uint32_t first = cqk_weekday(cqk_day_number((cqk_date){year, (uint8_t)month, 1}));
    uint32_t day = 1 + (weekday + 7 - first) % 7;
    day += nth == 0 ? (length - day) / 7 * 7 : (nth - 1) * 7;
    return day <= length ? (cqk_date){year, (uint8_t)month, (uint8_t)day} : none;
}

int64_t cqk_iso_week_start(int32_t year, uint32_t week)
{
    int64_t fourth = cqk_day_number((cqk_date){year, 1, 4}); /* always in week 1 */
    return fourth - (cqk_weekday(fourth) - 1) + ((int64_t)week - 1) * 7;
}

uint32_t cqk_iso_week(int64_t day_number, int32_t *year)
{
    int64_t thursday = day_number + 4 - cqk_weekday(day_number);
    *year = cqk_date_of(thursday).year;
    return (uint32_t)((thursday - cqk_day_number((cqk_date){*year, 1, 1})) / 7) + 1;
}

/* Of one beginning the longer name comes first. Before 1873 Japan's months were not Gregorian: 安政
 * began when the year of 1854 was still running there. */
static const cqk_era eras[] = {
    {"中華民國", {1912, 1, 1}, 9999, true}, {"中华民国", {1912, 1, 1}, 9999, true},
    {"民國", {1912, 1, 1}, 9999, true},     {"民国", {1912, 1, 1}, 9999, true},
    {"令和", {2019, 5, 1}, 9999, true},     {"平成", {1989, 1, 8}, 2019, true},
    {"昭和", {1926, 12, 25}, 1989, true},   {"大正", {1912, 7, 30}, 1926, true},
    {"明治", {1868, 1, 25}, 1912, true},    {"慶応", {1865, 5, 1}, 1868, false},
    {"慶應", {1865, 5, 1}, 1868, false},    {"元治", {1864, 3, 27}, 1865, false},
    {"文久", {1861, 3, 29}, 1864, false},   {"万延", {1860, 4, 8}, 1861, false},
    {"安政", {1854, 11, 27}, 1860, false},  {"嘉永", {1848, 4, 1}, 1855, false},
    {"宣統", {1909, 1, 22}, 1911, false},   {"宣统", {1909, 1, 22}, 1911, false},
    {"光緒", {1875, 2, 6}, 1908, false},    {"光绪", {1875, 2, 6}, 1908, false},
    {"同治", {1862, 1, 30}, 1874, false},   {"咸豐", {1851, 2, 1}, 1861, false},
    {"咸丰", {1851, 2, 1}, 1861, false},    {"道光", {1821, 2, 3}, 1850, false},
    {"順治", {1644, 10, 30}, 1661, false},  {"顺治", {1644, 10, 30}, 1661, false},
    {"康熙", {1662, 2, 18}, 1722, false},   {"雍正", {1723, 2, 5}, 1735, false},
    {"乾隆", {1736, 2, 12}, 1795, false},   {"嘉慶", {1796, 2, 9}, 1820, false},
    {"嘉庆", {1796, 2, 9}, 1820, false},    {"光武", {1897, 8, 17}, 1907, true},
    {"隆熙", {1907, 8, 2}, 1910, true},     {"主體", {1912, 1, 1}, 9999, true},
    {"主体", {1912, 1, 1}, 9999, true},     {"광무", {1897, 8, 17}, 1907, true},
    {"융희", {1907, 8, 2}, 1910, true},     {"주체", {1912, 1, 1}, 9999, true},
    {"단기", {-2332, 1, 1}, 9999, true},    {"檀紀", {-2332, 1, 1}, 9999, true},
};

const cqk_era *cqk_era_at(cq_str text, size_t at, size_t *used)
{
    for (size_t i = 0; i < sizeof eras / sizeof eras[0]; i++) {
        size_t len = strlen(eras[i].name);
        if (text.len - at >= len && memcmp(text.data + at, eras[i].name, len) == 0) {
            *used = len;
            return &eras[i];
        }
    }
    return NULL;
}

int32_t cqk_era_year(const cqk_era *era, uint32_t nth)
{
    if (nth == 0 || nth > 9999)
        return 0;
    int32_t year = era->start.year + (int32_t)nth - 1;
    return year <= era->last ? year : 0;
}
