/*
 * test_xml.c - the text of XML in several vocabularies, and where each byte of it came from.
 */
#include "markup/markup.h"
#include "markup/xml.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define END "\xE2\x80\xA9" /* of a paragraph */

/* Reads a document in pieces of `step` bytes; its text is its bytes. */
static cq_status read_pieces(const char *page, size_t step, cqi_buffer *out, cqi_map *map,
                             cq_error *error)
{
    cqi_markup *markup = NULL;
    size_t len = strlen(page);
    if (cqi_markup_open(CQI_MARKUP_XML, 1 << 20, &markup, error) == CQ_E_READ)
        cr_skip_test("built without expat");
    cq_status status = CQ_OK;
    for (size_t at = 0, end = 0; end < len; at = end) {
        end = len - at < step ? len : at + step;
        while (end < len && ((unsigned char)page[end] & 0xC0) == 0x80)
            end++;
        cqi_map piece = {0};
        cr_assert_eq(cqi_map_append(&piece, at, 1, 1, end - at), CQ_OK);
        cq_status got = cqi_markup_push(markup, (cq_str){page + at, end - at}, &piece, end == len,
                                        out, map, error);
        status = status ? status : got;
        cqi_map_deinit(&piece);
    }
    cqi_markup_close(markup);
    cr_assert_eq(map->out_len, out->len);
    cr_assert_eq(cqi_buffer_append_byte(out, '\0'), CQ_OK);
    return status;
}

static void expect_text(const char *page, cq_status status, const char *text)
{
    for (size_t step = 1; step < 200; step += 66) {
        cqi_buffer out = {0};
        cqi_map map = {0};
        cq_error error = {0};
        cr_expect_eq(read_pieces(page, step, &out, &map, &error), status, "%s: %s", page,
                     error.message);
        cr_expect_str_eq(out.data, text, "%s\n  gives: %s\n  not:   %s", page, out.data, text);
        cqi_buffer_deinit(&out);
        cqi_map_deinit(&map);
    }
}

typedef struct page_case {
    const char *page;
    const char *text;
} page_case;

static void expect_cases(const page_case *cases, size_t count, cq_status status)
{
    for (size_t i = 0; i < count; i++)
        expect_text(cases[i].page, status, cases[i].text);
}

#define EXPECT(cases)         expect_cases(cases, sizeof(cases) / sizeof(cases)[0], CQ_OK)
#define EXPECT_DAMAGED(cases) expect_cases(cases, sizeof(cases) / sizeof(cases)[0], CQ_E_DAMAGED)

Test(xml, tells_blocks_from_parts_of_running_text)
{
    static const page_case cases[] = {
        {"<d><p>one <x>two</x> three</p><p>four</p></d>", "one two three" END "four"},
        {"<d><p><persName>A</persName> <roleName>B</roleName></p></d>", "A B"},
        {"<record><date>2019</date>\n<name>A</name></record>", "2019" END "A"},
        {"<record><a>one</a><b>two</b></record>", "one" END "two"},
        {"<u>one <v>two</v> three</u>", "one two three"},
        {"<u><b>one</b> two</u>", "one two"},
        {"<d><list><item>a</item><item>b</item></list>c</d>", "a" END "b" END "c"},
        {"<d><p>a<lb/>b</p></d>", "a\nb"},
        {"<w:p xmlns:w='x'><w:r><w:t>one</w:t></w:r><w:r><w:t> two</w:t></w:r></w:p>", "one two"},
        {"<p>one<tab/>two<tab></tab> three</p>", "one two three"},
        {"<d><p>外務\n省</p></d>", "外務省"},
    };
    EXPECT(cases);
}

Test(xml, knows_common_vocabularies)
{
    static const page_case cases[] = {
        /* TEI */
        {"<TEI><teiHeader><title>no</title></teiHeader><text><head>A</head><dateline>"
         "<placeName>Rome</placeName>, <date>4 May</date></dateline><p>b</p></text></TEI>",
         "A" END "Rome, 4 May" END "b"},
        {"<table><row><cell>a</cell><cell>b</cell></row></table>", "a | b"},
        /* Akoma Ntoso */
        {"<article><num>Article 1</num><heading>A</heading><paragraph><content><p>The "
         "<organization>Council</organization> met.</p></content></paragraph></article>",
         "Article 1" END "A" END "The Council met."},
        /* RSS */
        {"<rss><channel><title>A</title><link>https://example.org/</link><item><title>B</title>"
         "<guid>1</guid></item></channel></rss>",
         "A" END "B"},
    };
    EXPECT(cases);
}

Test(xml, keeps_notes_out_of_sentences)
{
    static const page_case cases[] = {
        {"<d><p>The Council<note n='1'>See <hi>page</hi> 3.</note> met.</p><p>next</p></d>",
         "The Council met." END "See page 3." END "next"},
        {"<d><p>a<note><p>x</p><p>y</p></note>b<note>z</note>c</p></d>",
         "abc" END "x" END "y" END "z"},
        {"<d><note>alone</note><p>a</p></d>", "alone" END "a"},
        {"<d><p>a<noteRef href='#1'>1</noteRef>b</p></d>", "ab"},
    };
    EXPECT(cases);
}

Test(xml, reads_html_that_is_written_as_text)
{
    static const page_case cases[] = {
        {"<item><description>&lt;p&gt;A "
         "&lt;b&gt;B&lt;/b&gt;&amp;amp;C&lt;/p&gt;&lt;p&gt;D</description>"
         "<x>E</x></item>",
         "A B&C" END "D" END "E"},
        {"<item><encoded><![CDATA[<p>A<br>B</p>]]></encoded></item>", "A\nB"},
        {"<item><description>A &lt; B</description></item>", "A < B"},
        {"<entry><content type='xhtml'><div><p>A</p></div></content></entry>", "A"},
        {"<entry><summary>A</summary><content>B</content></entry>", "A" END "B"},
    };
    EXPECT(cases);
}

Test(xml, reads_entities)
{
    static const page_case cases[] = {
        {"<p>&lt;R&amp;D&gt; &#233;&#xE9;</p>", "<R&D> \u00E9\u00E9"},
        {"<p>caf&eacute;&nbsp;b&unknown;c</p>", "caf\u00E9\u00A0bc"},
        {"<!DOCTYPE p [<!ENTITY un 'United Nations'>]><p>The &un; met.</p>",
         "The United Nations met."},
        {"<!DOCTYPE p SYSTEM 'file:///etc/passwd' [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
         "<p>a&x;b</p>",
         "ab"},
        {"<p>a<![CDATA[<b>&amp;]]>c</p>", "a<b>&amp;c"},
    };
    EXPECT(cases);
}

Test(xml, reads_on_behind_an_error_by_the_tags_alone)
{
    static const page_case cases[] = {
        {"<d><p>one</p><p>two & three</p></d>", "one" END "two & three"},
        {"<d><p>one <hi>two</q> three</p><p>four</p></d>", "one two three" END "four"},
        {"<d><p>one</d>", "one"},
        {"<d><p>one</p>", "one"},
        {"<d><p>one</p><p>two</d><p>three", "one" END "two" END "three"},
        {"<d/>more", "more"},
        {"\n\u6F22<", "\u6F22<"},
        {"<d>\u6F22&\n\u5B57</d>", "\u6F22& \u5B57"},
        {"<d>\u6F22\n\u5B57&</d>", "\u6F22\u5B57&"},
        {"<d>\n<p>one <a href=x>two</a></p></d>", "one two"},
        {"<d><p>1 < 2</p><p>a&eacute;b &#x41;</p></d>", "1 < 2" END "a\u00E9b A"},
        {"<d>&<p>one</p><![CDATA[2 < 3 &amp; 4]]></d>", "&" END "one" END "2 < 3 &amp; 4"},
        {"<d>&<tei:teiHeader><p>no</p><teiHeader/></tei:teiHeader><p>yes</p></d>", "&" END "yes"},
        {"<d>&<script>not closed<p>one</p></d>", "&" END "not closed" END "one"},
        {"<d>&<description>&lt;p&gt;one&lt;/p&gt;two</description>", "&" END "one" END "two"},
        {"<d>&<content><![CDATA[<b>one</b> two]]></content>", "&" END "one two"},
        {"<d>&<item>one</item><_x>two</_x><note>three</note>", "&" END "one" END "two" END "three"},
    };
    EXPECT_DAMAGED(cases);
}

Test(xml, says_that_a_document_is_not_well_formed)
{
    static const struct {
        const char *page;
        const char *message;
    } cases[] = {
        {"<d><p>one</p></d>", ""},
        {"<d>\n<p>one</d>", "XML is not well-formed at line 2"},
        {"<d><p>one & two</p></d>", "XML is not well-formed at line 1"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cqi_markup *markup = NULL;
        if (cqi_markup_open(CQI_MARKUP_XML, 1 << 20, &markup, NULL) == CQ_E_READ)
            cr_skip_test("built without expat");
        size_t len = strlen(cases[i].page);
        cqi_map map = {0};
        cqi_buffer out = {0};
        cqi_map out_map = {0};
        cr_assert_eq(cqi_map_append(&map, 0, 1, 1, len), CQ_OK);
        cq_error error = {0};
        cq_status status = cqi_markup_push(markup, (cq_str){cases[i].page, len}, &map, true, &out,
                                           &out_map, &error);
        cr_expect_eq(status, *cases[i].message ? CQ_E_DAMAGED : CQ_OK);
        cr_expect(strstr(error.message, cases[i].message), "%s", cases[i].page);
        cqi_markup_close(markup);
        cqi_map_deinit(&map);
        cqi_buffer_deinit(&out);
        cqi_map_deinit(&out_map);
    }
}

Test(xml, reads_no_more_than_the_limit_behind_an_error)
{
    cqi_markup *markup = NULL;
    if (cqi_markup_open(CQI_MARKUP_XML, 20, &markup, NULL) == CQ_E_READ)
        cr_skip_test("built without expat");
    const char *page = "<d>a & one two three four five six seven</d>";
    cqi_map map = {0};
    cqi_map from = {0};
    cqi_buffer out = {0};
    cq_error error = {0};
    for (size_t at = 0; page[at]; at++) {
        cqi_map_clear(&map);
        cr_assert_eq(cqi_map_append(&map, at, 1, 1, 1), CQ_OK);
        cq_status status = cqi_markup_push(markup, (cq_str){page + at, 1}, &map, !page[at + 1],
                                           &out, &from, &error);
        cr_expect_eq(status, page[at + 1] ? CQ_OK : CQ_E_LIMIT);
    }
    cr_expect_eq(out.len, strlen("a & one two three fou"));
    cqi_markup_close(markup);
    cqi_map_deinit(&map);
    cqi_map_deinit(&from);
    cqi_buffer_deinit(&out);
}

Test(xml, is_not_laughed_at)
{
    cqi_buffer page = {0};
    cqi_buffer out = {0};
    cqi_map map = {0};
    cq_error error = {0};
    const char *begin = "<!DOCTYPE d [<!ENTITY a0 'ha'>";
    cqi_buffer_append(&page, begin, strlen(begin));
    for (int i = 1; i < 12; i++) {
        char line[200] = "";
        int len = snprintf(line, sizeof line, "<!ENTITY a%d '", i);
        for (int n = 0; n < 10; n++)
            len += snprintf(line + len, sizeof line - (size_t)len, "&a%d;", i - 1);
        snprintf(line + len, sizeof line - (size_t)len, "'>");
        cqi_buffer_append(&page, line, strlen(line));
    }
    const char *end = "]><d><p>one</p>&a11;</d>";
    cqi_buffer_append(&page, end, strlen(end) + 1);
    cr_expect_eq(read_pieces(page.data, SIZE_MAX, &out, &map, &error), CQ_E_LIMIT);
    cr_expect(strstr(error.message, "entities"), "%s", error.message);
    cr_expect_eq(memcmp(out.data, "one", 3), 0);
    cqi_buffer_deinit(&page);
    cqi_buffer_deinit(&out);
    cqi_map_deinit(&map);
}

Test(xml, does_not_fall_into_depth)
{
    enum { DEPTH = 20000 };
    char *page = calloc(DEPTH * 3 + 1, 1);
    cqi_buffer out = {0};
    cqi_map map = {0};
    cq_error error = {0};
    for (size_t i = 0; i < DEPTH; i++)
        memcpy(page + i * 3, "<a>", 3);
    cr_expect_eq(read_pieces(page, SIZE_MAX, &out, &map, &error), CQ_E_LIMIT);
    cr_expect(strstr(error.message, "open at a time"), "%s", error.message);
    free(page);
    cqi_buffer_deinit(&out);
    cqi_map_deinit(&map);
}

Test(xml, maps_its_text_to_the_document)
{
    static const char page[] =
        "<d><p>The&#160;<b>Euro</b>pean\n Union&amp;Co<note>東京 &lt;</note> of "
        "<![CDATA[Bergen]]></p>"
        "<description>a &lt;b&gt;bold&lt;/b&gt;&amp;amp;c</description></d>";
    static const struct {
        const char *text;
        const char *source;
    } cases[] = {
        {"The", "The"},
        {"\u00A0", "&#160;"},
        {"European", "Euro</b>pean"},
        {"pean Union", "pean\n Union"},
        {"Union&Co", "Union&amp;Co"},
        {"Bergen", "Bergen"},
        {"東京", "東京"},
        {"<", "&lt;</note"},
        {"bold", "bold"},
        {"&c", "&amp;amp;c"},
    };
    for (size_t step = 1; step < 300; step += 7) {
        cqi_buffer out = {0};
        cqi_map map = {0};
        read_pieces(page, step, &out, &map, NULL);
        for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
            const char *at = strstr(out.data, cases[i].text);
            cr_assert_not_null(at, "%s in %s", cases[i].text, out.data);
            uint64_t from = (uint64_t)(at - out.data);
            uint64_t start = cqi_map_start(&map, from);
            uint64_t end = cqi_map_end(&map, from + strlen(cases[i].text));
            size_t len = strcspn(cases[i].source, "/");
            len = strcmp(cases[i].text, "<") ? strlen(cases[i].source) : len - 1;
            cr_expect_eq(start, (uint64_t)(strstr(page, cases[i].source) - page), "%s",
                         cases[i].text);
            cr_expect_eq(end - start, len, "%s", cases[i].text);
        }
        cqi_buffer_deinit(&out);
        cqi_map_deinit(&map);
    }
}

Test(xml, classifies_names_without_prefix_and_case)
{
    cr_expect_eq(cqi_xml_classify("p"), CQI_XML_TEXT);
    cr_expect_eq(cqi_xml_classify("tei:p"), CQI_XML_TEXT);
    cr_expect_eq(cqi_xml_classify("mainBody"), CQI_XML_BLOCK);
    cr_expect_eq(cqi_xml_classify("authorialNote"), CQI_XML_NOTE);
    cr_expect_eq(cqi_xml_classify(""), CQI_XML_UNKNOWN);
    cr_expect_eq(cqi_xml_classify("x:"), CQI_XML_UNKNOWN);
    cr_expect_eq(cqi_xml_classify("aVeryLongNameThatIsNotKnownAtAllAnywhere"), CQI_XML_UNKNOWN);
}
