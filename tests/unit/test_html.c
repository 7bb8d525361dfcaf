/*
 * test_html.c - what a reader sees of a page, and where each byte of it came from.
 */
#include "markup/markup.h"
#include "markup/references.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#define END "\xE2\x80\xA9" /* of a paragraph */

/* Reads a page in pieces of `step` bytes, the text of the document being its bytes. */
static cq_status read_pieces(cqi_markup_kind kind, const char *page, size_t step, uint64_t limit,
                             cqi_buffer *out, cqi_map *map)
{
    cqi_markup *markup = NULL;
    size_t len = strlen(page);
    cr_assert_eq(cqi_markup_open(kind, limit, &markup, NULL), CQ_OK);
    cq_status status = CQ_OK;
    for (size_t at = 0, end = 0; end < len && !status; at = end) {
        end = len - at < step ? len : at + step;
        while (end < len && ((unsigned char)page[end] & 0xC0) == 0x80)
            end++;
        cqi_map piece = {0};
        cr_assert_eq(cqi_map_append(&piece, at, 1, 1, end - at), CQ_OK);
        status = cqi_markup_push(markup, (cq_str){page + at, end - at}, &piece, end == len, out,
                                 map, NULL);
        cqi_map_deinit(&piece);
    }
    cqi_markup_close(markup);
    cr_assert_eq(map->out_len, out->len);
    cr_assert_eq(cqi_buffer_append_byte(out, '\0'), CQ_OK);
    return status;
}

static void expect_text(const char *page, const char *text)
{
    cqi_buffer out = {0};
    cqi_map map = {0};
    cr_expect_eq(read_pieces(CQI_MARKUP_HTML, page, SIZE_MAX, 1 << 20, &out, &map), CQ_OK);
    cr_expect_str_eq(out.data, text, "%s\n  gives: %s\n  not:   %s", page, out.data, text);
    cqi_buffer_deinit(&out);
    cqi_map_deinit(&map);
}

typedef struct page_case {
    const char *page;
    const char *text;
} page_case;

static void expect_cases(const page_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++)
        expect_text(cases[i].page, cases[i].text);
}

#define EXPECT(cases) expect_cases(cases, sizeof(cases) / sizeof(cases)[0])

Test(html, keeps_blocks_apart_and_lines_together)
{
    static const page_case cases[] = {
        {"<p>one</p><p>two</p>", "one" END "two"},
        {"<p>one<p>two", "one" END "two"},
        {"<h1>Title</h1>text<div>more</div>end", "Title" END "text" END "more" END "end"},
        {"<p>European <b>Uni</b>on</p>", "European Union"},
        {"<p>one<br>two<br/>three</p>", "one\ntwo\nthree"},
        {"<p>one<br> <br>two</br>three</p>", "one" END "two\nthree"},
        {"<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "a" END "b" END "c" END "d"},
        {"<dl><dt>a<dd>b<dt>c<dd>d</dl>", "a" END "b" END "c" END "d"},
        {"<p> one \n\t two </p>\n\n three ", "one two" END "three"},
        {"one<hr>two", "one" END "two"},
        {"<pre>one\n  two</pre>three  four", "one\n  two" END "three four"},
        {"<o:p>one</o:p> <st1:place>two</st1:place>", "one two"},
        {"", ""},
        {"text", "text"},
    };
    EXPECT(cases);
}

Test(html, takes_a_line_end_between_ideographs_for_nothing)
{
    static const page_case cases[] = {
        {"<p>外務\n省</p>", "外務省"},  {"<p>外務省は、\r\n  第５回</p>", "外務省は、第５回"},
        {"<p>외교\n부</p>", "외교 부"}, {"<p>外務省 は</p>", "外務省 は"},
        {"<p>第\n5回</p>", "第 5回"},
    };
    EXPECT(cases);
}

Test(html, separates_the_cells_of_a_row)
{
    static const page_case cases[] = {
        {"<table><tr><td>a</td><td>b</td></tr><tr><td>c<td>d</table>e",
         "a | b" END "c | d" END "e"},
        {"<table><tr><th>a</th>\n<td> b </td></table>", "a | b"},
        {"<table><tr><td><p>one</p><p>two</p></td><td>b</td></tr></table>",
         "one" END "two" END "b"},
        {"<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table>f",
         "a" END "b | c" END "d" END "e" END "f"},
        {"<table><caption>t<tr><td>a</table>", "t" END "a"},
        {"<table><thead><tr><th>a<tbody><tr><td>b</table>", "a" END "b"},
    };
    EXPECT(cases);
}

Test(html, leaves_out_what_is_not_text)
{
    static const page_case cases[] = {
        {"<head><title>t</title><style>p {}</style><script>if (a < b) '<p>'</script></head>a", "a"},
        {"a<!-- <p>no</p> -->b<!---->c<!>d<?x y?>e</ >f", "abcdef"},
        {"a<select><option>x<option>y</select>b<textarea><p>no</textarea><button>no</button>c",
         "abc"},
        {"a<svg><path/><text>no</text></svg>b<template><p>no</p></template>c", "abc"},
        {"a<noscript>no</noscript>b<iframe><p>no</iframe>c", "abc"},
        {"aaaa<p hidden>no</p><div style='color:red; display : none'>no</div>b", "aaaa" END "b"},
        {"<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>", "東京"},
        {"<ruby>東<rt>とう京<rt>きょう</ruby>に", "東に"},
        {"Council<sup>1</sup> met<sup><a href='#2'>[2]</a></sup>.", "Council met."},
        {"Council<sup>[<a href=x>1</a>]</sup> met<a href='#f'><b>[2]</b></a>, <a href=x>3</a>.",
         "Council met, 3."},
        {"the 2<sup>nd</sup> of 3<sup>*</sup> and 1<sup>er</sup>", "the 2nd of 3 and 1er"},
    };
    EXPECT(cases);
}

Test(html, reads_references)
{
    static const page_case cases[] = {
        {"&lt;b&gt; R&amp;D R&D &bogus; &eacute;&#233;&#xE9;",
         "<b> R&D R&D &bogus; \u00E9\u00E9\u00E9"},
        {"&#150;&#x92;", "\u2013\u2019"},
        {"&#0;&#xD800;&#x110000;&#99999999999;", "\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"&notit; &notin; &copy2024 &amp;lt;", "\u00ACit; \u2209 \u00A92024 &lt;"},
        {"a&#x3000;b&nbsp;c&#10;d", "a\u3000b\u00A0c d"},
        {"&", "&"},
        {"&#", "&#"},
        {"&#x", "&#x"},
        {"&#;", "&#;"},
        {"&NotEqualTilde;", "\u2242\u0338"},
        {"<xmp>&lt;<b></xmp>&lt;", "&lt;<b>" END "<"},
    };
    EXPECT(cases);
}

Test(html, survives_tags_in_wrong_places)
{
    static const page_case cases[] = {
        {"<div><p>a</div>b</p>c", "a" END "bc"},
        {"<b>a<p>b</b>c</p>d", "a" END "bc" END "d"},
        {"<a href=x>a<div>b</a>c</div>", "a" END "bc"},
        {"</p></div></table>a</body></html>b", "ab"},
        {"<table>a<tr>b<td>c</table>d", "a" END "b | c" END "d"},
        {"<table><tr><td>a</div></p></li>b</table>", "ab"},
        {"a < b <> c <3 d", "a < b <> c <3 d"},
        {"a<p title='x>y' id=\"<\">b", "a" END "b"},
        {"a<p title=", "a"},
        {"a<!-- never ends <p>b", "a"
                                  "b"},
        {"a<script>never ends<p>b", "anever ends" END "b"},
        {"<select><option>x<p>text<p>more", "text" END "more"},
        {"<h1>a<h2>b</h3>c", "a" END "b" END "c"},
        {"<SCRIPT>no</ScRiPt ><P>a</P>", "a"},
        {"<li>a<table><tr><td><li>b</table><li>c", "a" END "b" END "c"},
        {"<?xml version='1.0'?><html><script src='x'/><p>a<br/>b</p>", "a\nb"},
    };
    EXPECT(cases);
}

#define STORY                                                                                      \
    "<p>The delegations met for two days and spoke of fisheries, of shipping and of science.</p>"  \
    "<p>They agreed to meet again in the following year, in a place still to be chosen.</p>"
#define STORY_TEXT                                                                                 \
    "The delegations met for two days and spoke of fisheries, of shipping and of science." END     \
    "They agreed to meet again in the following year, in a place still to be chosen."

Test(html, leaves_out_what_stands_on_every_page)
{
    static const page_case cases[] = {
        {"<nav><ul><li><a href=a>News</a><li><a href=b>Press</a></ul></nav>" STORY, STORY_TEXT},
        {"<header><a href=/>Ministry</a></header>" STORY "<footer>Ministry</footer>", STORY_TEXT},
        {"<div class='site-footer'>Contact us</div>" STORY, STORY_TEXT},
        {"<div id=globalNav><a href=a>a</a></div>" STORY, STORY_TEXT},
        {"<a class='skip-link' href='#main'>Skip to content</a>" STORY, STORY_TEXT},
        {"<div id='topic-path'><a href=a>Home</a> Press</div>" STORY, STORY_TEXT},
        {STORY "<div role=dialog>We use cookies.</div>", STORY_TEXT},
        {"<main><p>The Council met.</p></main><footer>Ministry of Foreign Affairs</footer>",
         "The Council met."},
        {STORY "<form><label>Search</label><input type=text></form>", STORY_TEXT},
        {"<table><tr><td><a href=a>Home</a><a href=b>Us</a><a href=c>News</a><a href=d>Map</a>"
         "<a href=e>Ask</a></td><td>" STORY "</td></tr></table>",
         STORY_TEXT},
    };
    EXPECT(cases);
}

Test(html, never_loses_the_text)
{
    static const page_case cases[] = {
        /* An unclosed part around, and names that mean something else. */
        {"<nav><a href=a>News</a>" STORY, "News" END STORY_TEXT},
        {"<div class='page-with-sidebar footer-fixed'>" STORY "</div>", STORY_TEXT},
        {"<body style='display:none'>" STORY, STORY_TEXT},
        {"<div style='display:none'>" STORY "</div>", STORY_TEXT},
        {"<header><h1>Joint Statement</h1></header>" STORY, "Joint Statement" END STORY_TEXT},
        {"<article><header>4 May 2011</header>" STORY "<footer>Bergen</footer></article>",
         "4 May 2011" END STORY_TEXT END "Bergen"},
        {"<aside><main>" STORY "</main></aside>", STORY_TEXT},
        {STORY "<div id='social-policy'><h2>Social policy</h2><p>They spoke of it.</div>",
         STORY_TEXT END "Social policy" END "They spoke of it."},
        {"<main>" STORY "<div id='menu-of-measures'>They spoke of it.</div></main>",
         STORY_TEXT END "They spoke of it."},
        /* A page of links alone. */
        {"<ul><li><a href=a>3rd Meeting</a><li><a href=b>2nd Meeting</a><li><a href=c>1st "
         "Meeting</a><li><a href=d>4th Meeting</a><li><a href=e>5th Meeting</a></ul>",
         "3rd Meeting" END "2nd Meeting" END "1st Meeting" END "4th Meeting" END "5th Meeting"},
        /* Documents that a text refers to. */
        {STORY
         "<ul><li><a href=a>S/RES/1980</a><li><a href=b>S/RES/1979</a><li><a href=c>A/66/1</a>"
         "</ul>",
         STORY_TEXT END "S/RES/1980" END "S/RES/1979" END "A/66/1"},
        {STORY "<ul><li><a href=a>Joint Statement of the Third Fisheries Dialogue (PDF)</a></ul>",
         STORY_TEXT END "Joint Statement of the Third Fisheries Dialogue (PDF)"},
    };
    EXPECT(cases);
}

Test(html, maps_its_text_to_the_page)
{
    static const char page[] = "<p>The&nbsp;<b>Euro</b>pean\n Union&amp;Co<!-- x --> of 東京</p>";
    static const struct {
        const char *text;
        const char *source;
    } cases[] = {
        {"The", "The"},
        {"\u00A0", "&nbsp;"},
        {"European", "Euro</b>pean"},
        {"pean Union", "pean\n Union"},
        {" ", "\n "},
        {"&", "&amp;"},
        {"Union&Co", "Union&amp;Co"},
        {"Co of", "Co<!-- x --> of"},
        {"東京", "東京"},
    };
    cqi_buffer out = {0};
    cqi_map map = {0};
    read_pieces(CQI_MARKUP_HTML, page, 7, 1 << 20, &out, &map);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *at = strstr(out.data, cases[i].text);
        const char *source = strstr(page, cases[i].source);
        cr_assert_not_null(at, "%s in %s", cases[i].text, out.data);
        uint64_t from = (uint64_t)(at - out.data);
        uint64_t start = cqi_map_start(&map, from);
        uint64_t end = cqi_map_end(&map, from + strlen(cases[i].text));
        cr_expect_eq(start, (uint64_t)(source - page), "%s", cases[i].text);
        cr_expect_eq(end - start, strlen(cases[i].source), "%s", cases[i].text);
    }
    cqi_buffer_deinit(&out);
    cqi_map_deinit(&map);
}

Test(html, is_read_up_to_its_limit)
{
    cqi_buffer out = {0};
    cqi_map map = {0};
    cr_expect_eq(read_pieces(CQI_MARKUP_HTML, "<p>one</p><p>東京</p>", 3, 15, &out, &map),
                 CQ_E_LIMIT);
    cr_expect_str_eq(out.data, "one");
    cqi_buffer_deinit(&out);
    cqi_map_deinit(&map);
}

Test(html, takes_any_depth)
{
    enum { DEPTH = 20000 };
    static const char *const tags[] = {"<div>", "<b>", "<a href=x>", "<ul><li>", "<table><tr><td>"};
    for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++) {
        size_t len = strlen(tags[i]);
        char *page = malloc(DEPTH * len + 5);
        for (size_t n = 0; n < DEPTH; n++)
            memcpy(page + n * len, tags[i], len);
        memcpy(page + DEPTH * len, "text", 5);
        expect_text(page, "text");
        free(page);
    }
}

Test(html, is_told_by_how_a_document_begins)
{
    static const struct {
        const char *head;
        const char *media_type;
        cqi_markup_kind kind;
    } cases[] = {
        {"<!DOCTYPE html>", NULL, CQI_MARKUP_HTML},
        {"\xEF\xBB\xBF\r\n<!-- saved -->\n<HTML lang=en>", NULL, CQI_MARKUP_HTML},
        {"<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C'>\n<html>", NULL, CQI_MARKUP_HTML},
        {"<p>The text", NULL, CQI_MARKUP_HTML},
        {"<h1 class=x>", NULL, CQI_MARKUP_HTML},
        {"<?xml version='1.0' encoding='UTF-8'?><TEI>", NULL, CQI_MARKUP_XML},
        {"<rss version='2.0'>", NULL, CQI_MARKUP_XML},
        {"<a:b xmlns:a='x'>", NULL, CQI_MARKUP_XML},
        {"<!DOCTYPE book SYSTEM 'x'><book>", NULL, CQI_MARKUP_XML},
        {"<Provisional translation>\nThe Ministers met.", NULL, CQI_MARKUP_NONE},
        {"<p", NULL, CQI_MARKUP_NONE},
        {"<pagenumber>", NULL, CQI_MARKUP_NONE},
        {"The element <html> begins a page.", NULL, CQI_MARKUP_NONE},
        {"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>", NULL,
         CQI_MARKUP_HTML},
        {"<div align=center>\n\n# Joint Statement\n\nThe Ministers met<sup>1</sup>.\n\n</div>",
         NULL, CQI_MARKUP_NONE},
        {"<p>The Ministers met.</p>\n\n<p>They left.</p>\n\n and more", NULL, CQI_MARKUP_HTML},
        {"# Statement\n\n<a href=x>a</a> <b>b</b> <br> <i>c</i> <p>d</p>", NULL, CQI_MARKUP_NONE},
        {"The tag <br> ends a line, and </b> ends <b>.", NULL, CQI_MARKUP_NONE},
        {"", "text/html", CQI_MARKUP_NONE},
        {"Title\n<font>text</font>", "text/html", CQI_MARKUP_HTML},
        {"A plain text.", "text/html", CQI_MARKUP_NONE},
        {"<record><a>", "application/xml", CQI_MARKUP_XML},
        {"<record><a>", "application/rss+xml", CQI_MARKUP_XML},
        {"<record><a>", "text/plain", CQI_MARKUP_NONE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        cr_expect_eq(cqi_markup_recognise((cq_str){cases[i].head, strlen(cases[i].head)},
                                          cases[i].media_type),
                     cases[i].kind, "%s", cases[i].head);
}

Test(html, is_told_by_its_first_bytes_however_they_come)
{
    enum { LEN = CQI_MARKUP_HEAD_BYTES };
    static const char tags[] = "<p>a</p><p>b</p><p>c</p><p>d</p>";
    char *text = malloc(LEN + sizeof tags);
    memset(text, 'x', LEN);
    memcpy(text + LEN, tags, sizeof tags);
    cq_str all = {text, LEN + sizeof tags - 1};
    cr_expect_eq(cqi_markup_recognise(all, NULL), CQI_MARKUP_NONE);
    memcpy(text, "<!--", 4); /* a comment that is longer than the head */
    cr_expect_eq(cqi_markup_recognise(all, NULL), CQI_MARKUP_HTML);
    memcpy(text, tags, sizeof tags - 1);
    cr_expect_eq(cqi_markup_recognise(all, NULL), CQI_MARKUP_HTML);
    free(text);
}

Test(references, are_in_order_and_found)
{
    for (size_t i = 0; i < cqi_reference_count; i++) {
        char text[40] = "&";
        char out[CQI_REFERENCE_MAX];
        size_t len = 0;
        const char *name = cqi_references[i].name;
        cr_expect(i == 0 || strcmp(cqi_references[i - 1].name, name) < 0);
        strcat(text, name);
        cr_expect_eq(cqi_reference_read(text, strlen(text), out, &len), strlen(text), "%s", name);
        cr_expect(len == strlen(cqi_references[i].text) &&
                  memcmp(out, cqi_references[i].text, len) == 0);
    }
}
