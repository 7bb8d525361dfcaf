/*
 * test_repair_grid.c - vertical text that was given out row by row is read down its columns; tables
 * and spaced text that only look like it are not.
 */
#include "repair_runner.h"

#define HEIGHT 10 /* rows of a page */

/* Three sentences; the first two end inside a column. */
static const char JAPANESE[] =
    "港の会議は本年の秋に首都で開かれ、各国の代表が安全について意見を交換した。次の会議は来年の春に"
    "開かれるものとする。委員会は規定により報告を行い、政府は必要な措置をとることができる。";
static const char CHINESE[] =
    "港務會議於本年秋天在首都舉行，各國代表交換了意見。政府應該進行工作，委員會可以決定下一個年度的"
    "計劃，國家和社會的安全是我們的問題。經濟發展沒有因為這個問題而停止。關於合作的報告已經通過。";

/* How the cells of a row are set. */
typedef struct setting {
    const char *between; /* two cells */
    const char *blank;   /* in place of a cell */
} setting;

/* The characters of a text, at most 4 bytes each. */
static size_t split(const char *text, char (*characters)[5], size_t capacity)
{
    size_t count = 0;
    for (const char *at = text; *at && count < capacity; count++) {
        size_t size = 1;
        while (((unsigned char)at[size] & 0xC0) == 0x80)
            size++;
        memcpy(characters[count], at, size);
        characters[count][size] = '\0';
        at += size;
    }
    return count;
}

static void put(cqi_buffer *out, const char *text)
{
    cr_assert_eq(cqi_buffer_append(out, text, strlen(text)), CQ_OK);
}

/* Sets a text in columns from the right to the left, and gives it out row by row. */
static char *set_vertically(const char *text, setting how)
{
    char characters[256][5];
    cqi_buffer out = {0};
    size_t count = split(text, characters, 256);
    size_t columns = (count + HEIGHT - 1) / HEIGHT;
    for (size_t line = 0; line < HEIGHT; line++) {
        for (size_t column = columns; column-- > 0;) {
            size_t index = column * HEIGHT + line;
            put(&out, index < count ? characters[index] : how.blank);
            put(&out, column > 0 ? how.between : "\n");
        }
    }
    cr_assert_eq(cqi_buffer_append_byte(&out, '\0'), CQ_OK);
    return out.data;
}

/* Sets it in rows, a space between all characters. */
static char *set_spaced(const char *text)
{
    char characters[256][5];
    cqi_buffer out = {0};
    size_t count = split(text, characters, 256);
    for (size_t i = 0; i < count; i++) {
        put(&out, characters[i]);
        put(&out, i % HEIGHT == HEIGHT - 1 ? "\n" : " ");
    }
    cr_assert_eq(cqi_buffer_append_byte(&out, '\0'), CQ_OK);
    return out.data;
}

/* The paragraphs of a document, a line each: segments that run on are joined. */
static char *paragraphs(const char *in)
{
    cqi_repair *stage = NULL;
    cqi_map map = {0};
    cqi_segment segment = {0};
    cqi_buffer out = {0};
    cr_assert_eq(cqi_repair_open(&stage), CQ_OK);
    cr_assert_eq(cqi_map_append(&map, 0, 1, 1, strlen(in)), CQ_OK);
    cr_assert_eq(cqi_repair_push(stage, (cq_str){in, strlen(in)}, &map, true), CQ_OK);
    while (cqi_repair_next(stage, &segment) == CQ_OK) {
        cr_assert_eq(cqi_buffer_append_str(&out, cqi_buffer_str(&segment.text)), CQ_OK);
        bool cut = segment.flags & CQ_SEGMENT_CUT;
        put(&out, !cut ? "\n" : segment.space_behind ? " " : "");
        /* Each byte comes from one of the same value, and they ascend. */
        for (size_t i = 0; i < segment.text.len; i++) {
            cr_assert_eq(in[cqi_map_start(&segment.map, i)], segment.text.data[i]);
            cr_assert(i == 0 ||
                      cqi_map_start(&segment.map, i) > cqi_map_start(&segment.map, i - 1));
        }
    }
    cr_assert_eq(cqi_buffer_append_byte(&out, '\0'), CQ_OK);
    cqi_repair_close(stage);
    cqi_map_deinit(&map);
    cqi_segment_deinit(&segment);
    return out.data;
}

/* A line for each sentence. */
static char *sentences(const char *text)
{
    cqi_buffer out = {0};
    for (const char *at = text; *at; at++) {
        cr_assert_eq(cqi_buffer_append_byte(&out, *at), CQ_OK);
        if (at - text >= 2 && memcmp(at - 2, "。", 3) == 0)
            put(&out, "\n");
    }
    cr_assert_eq(cqi_buffer_append_byte(&out, '\0'), CQ_OK);
    return out.data;
}

static void check_vertical(const char *text, setting how)
{
    char *rows = set_vertically(text, how);
    char *got = paragraphs(rows);
    char *wanted = sentences(text);
    cr_expect_str_eq(got, wanted, "'%s' '%s': got\n%s", how.between, how.blank, got);
    free(rows);
    free(got);
    free(wanted);
}

Test(repair_grid, rows_of_vertical_text_are_read_down_the_columns)
{
    static const setting settings[] = {
        {" ", " "},   /* each character a column, as pdftotext -layout counts */
        {"   ", " "}, /* lines further apart */
        {" ", "  "},  /* two columns for a wide character, as a screen counts */
        {"　", "　"},
    };
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++) {
        check_vertical(JAPANESE, settings[i]);
        check_vertical(CHINESE, settings[i]);
    }
}

Test(repair_grid, text_around_a_grid_stays_where_it_is)
{
    char *rows = set_vertically(JAPANESE, (setting){" ", " "});
    cqi_buffer text = {0};
    put(&text, "The harbour board met in spring.\n\n\n\n");
    put(&text, rows);
    put(&text, "\n\n\n\nIt was held in the town hall.\n");
    cr_assert_eq(cqi_buffer_append_byte(&text, '\0'), CQ_OK);
    char *got = paragraphs(text.data);
    static const char first[] = "The harbour board met in spring.\n港の会議は";
    static const char last[] = "できる。\nIt was held in the town hall.\n";
    cr_expect_eq(strncmp(got, first, strlen(first)), 0, "got\n%s", got);
    cr_assert_geq(strlen(got), strlen(last));
    cr_expect_str_eq(got + strlen(got) - strlen(last), last, "got\n%s", got);
    free(got);
    free(rows);
    cqi_buffer_deinit(&text);
}

Test(repair_grid, a_column_that_ends_early_ends_its_paragraph)
{
    /* The heading is a column of its own, and has no full stop. */
    static const char text[] =
        "港の会議の報告      会議は本年の秋に首都で開かれ、各国の代表が安全について意見を"
        "交換した。委員会は規定により報告を行う。";
    char *rows = set_vertically(text, (setting){" ", " "});
    char *got = paragraphs(rows);
    cr_expect_eq(
        strncmp(got, "港の会議の報告\n会議は本年の", strlen("港の会議の報告\n会議は本年の")), 0,
        "got\n%s", got);
    free(rows);
    free(got);
}

Test(repair_grid, spaced_text_that_reads_along_its_lines_stays)
{
    char *rows = set_spaced(JAPANESE);
    char *got = paragraphs(rows);
    cr_expect_eq(strncmp(got, "港の会議は本年の秋に", strlen("港の会議は本年の秋に")), 0, "got\n%s",
                 got);
    cr_expect_not_null(strstr(got, "ができる。"), "got\n%s", got);
    free(rows);
    free(got);
}

Test(repair_grid, tables_are_no_grids)
{
    static const char *const tables[] = {
        /* A calendar, */
        "日  月  火  水  木  金  土\n一  二  三  四  五  六  七\n八  九  十  一  二  三  四\n"
        "五  六  七  八  九  十  一\n二  三  四  五  六  七  八\n九  十  一  二  三  四  五\n",
        /* answers, */
        "有  無  有  有  無  有  有\n有  有  有  無  有  有  無\n無  有  有  有  有  無  有\n"
        "有  有  無  有  有  有  有\n有  無  有  有  無  有  有\n無  有  有  有  有  有  無\n",
        /* names with their offices, */
        "委員  山田  会議\n委員  鈴木  会議\n議員  中村  政府\n議員  高橋  政府\n委員  渡辺  会議\n"
        "委員  伊藤  会議\n議員  小林  政府\n議員  加藤  政府\n委員  吉田  会議\n委員  佐藤  "
        "会議\n",
        /* and a list of countries and what they have. */
        "中国    北京    国家\n日本    東京    国会\n韓国    首都    国家\n英国    首都    議員\n"
        "中国    上海    社会\n日本    大阪    国民\n米国    首都    政府\n仏国    首都    議会\n",
    };
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        char *got = repaired(tables[i], ROW_NOTES, "\n");
        const char *at = got;
        /* The first row comes first, from left to right, whatever was joined. */
        for (const char *in = tables[i]; *in && *in != '\n'; in++) {
            if (*in == ' ')
                continue;
            while (*at == ' ')
                at++;
            cr_expect_eq(*at, *in, "table %zu: got\n%s", i, got);
            at++;
        }
        free(got);
    }
}

Test(repair_grid, too_few_rows_are_no_grid)
{
    static const row rows[] = {
        {"た と す 会 港\nい が る 議 の\nう で こ の 会\n", "たとす会港|いがる議の|うでこの会"},
    };
    check_rows(rows, sizeof rows / sizeof rows[0], ROW_NOTES);
}
