/*
 * html_names.h - HTML's elements by name, and what matters of each.
 */
#ifndef CQI_HTML_NAMES_H
#define CQI_HTML_NAMES_H

#include <stddef.h>
#include <stdint.h>

enum {
    CQI_HTML_BLOCK = 1 << 0,    /* begins and ends a block of text */
    CQI_HTML_VOID = 1 << 1,     /* has no end tag */
    CQI_HTML_ENDS_P = 1 << 2,   /* its start tag ends a paragraph */
    CQI_HTML_UNSEEN = 1 << 3,   /* never shown, with all that is inside */
    CQI_HTML_OPAQUE = 1 << 4,   /* what is inside is no markup, and not shown */
    CQI_HTML_VERBATIM = 1 << 5, /* what is inside is no markup, but shown */
    CQI_HTML_FENCE = 1 << 6,    /* end tags do not reach beyond it (the Standard's scope) */
    CQI_HTML_PASSED = 1 << 7    /* its tags are passed over: it is always there, or says nothing */
};

/* X(identifier, name, what it is), by name. */
#define CQI_HTML_TAGS(X)                                                                           \
    X(A, "a", 0)                                                                                   \
    X(ADDRESS, "address", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                        \
    X(AREA, "area", CQI_HTML_VOID)                                                                 \
    X(ARTICLE, "article", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                        \
    X(ASIDE, "aside", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                            \
    X(AUDIO, "audio", CQI_HTML_UNSEEN)                                                             \
    X(BASE, "base", CQI_HTML_VOID)                                                                 \
    X(BASEFONT, "basefont", CQI_HTML_VOID)                                                         \
    X(BGSOUND, "bgsound", CQI_HTML_VOID)                                                           \
    X(BLOCKQUOTE, "blockquote", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                  \
    X(BODY, "body", CQI_HTML_PASSED)                                                               \
    X(BR, "br", CQI_HTML_VOID)                                                                     \
    X(BUTTON, "button", CQI_HTML_UNSEEN)                                                           \
    X(CANVAS, "canvas", CQI_HTML_UNSEEN)                                                           \
    X(CAPTION, "caption", CQI_HTML_BLOCK | CQI_HTML_FENCE)                                         \
    X(CENTER, "center", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                          \
    X(COL, "col", CQI_HTML_VOID)                                                                   \
    X(COLGROUP, "colgroup", CQI_HTML_PASSED)                                                       \
    X(DATALIST, "datalist", CQI_HTML_UNSEEN)                                                       \
    X(DD, "dd", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                  \
    X(DETAILS, "details", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                        \
    X(DIALOG, "dialog", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                          \
    X(DIR, "dir", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                \
    X(DIV, "div", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                \
    X(DL, "dl", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                  \
    X(DT, "dt", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                  \
    X(EMBED, "embed", CQI_HTML_VOID)                                                               \
    X(FIELDSET, "fieldset", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                      \
    X(FIGCAPTION, "figcaption", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                  \
    X(FIGURE, "figure", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                          \
    X(FOOTER, "footer", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                          \
    X(FORM, "form", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                              \
    X(FRAME, "frame", CQI_HTML_VOID)                                                               \
    X(FRAMESET, "frameset", CQI_HTML_PASSED)                                                       \
    X(H1, "h1", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                  \
    X(H2, "h2", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                  \
    X(H3, "h3", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                  \
    X(H4, "h4", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                  \
    X(H5, "h5", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                  \
    X(H6, "h6", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                  \
    X(HEAD, "head", CQI_HTML_PASSED)                                                               \
    X(HEADER, "header", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                          \
    X(HGROUP, "hgroup", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                          \
    X(HR, "hr", CQI_HTML_BLOCK | CQI_HTML_VOID | CQI_HTML_ENDS_P)                                  \
    X(HTML, "html", CQI_HTML_PASSED)                                                               \
    X(IFRAME, "iframe", CQI_HTML_OPAQUE)                                                           \
    X(IMG, "img", CQI_HTML_VOID)                                                                   \
    X(INPUT, "input", CQI_HTML_VOID)                                                               \
    X(LEGEND, "legend", CQI_HTML_BLOCK)                                                            \
    X(LI, "li", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                  \
    X(LINK, "link", CQI_HTML_VOID)                                                                 \
    X(LISTING, "listing", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                        \
    X(MAIN, "main", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                              \
    X(MARQUEE, "marquee", CQI_HTML_BLOCK | CQI_HTML_FENCE)                                         \
    X(MENU, "menu", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                              \
    X(META, "meta", CQI_HTML_VOID)                                                                 \
    X(METER, "meter", CQI_HTML_UNSEEN)                                                             \
    X(NAV, "nav", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                \
    X(NOEMBED, "noembed", CQI_HTML_OPAQUE)                                                         \
    X(NOFRAMES, "noframes", CQI_HTML_OPAQUE)                                                       \
    X(NOSCRIPT, "noscript", CQI_HTML_UNSEEN)                                                       \
    X(OBJECT, "object", CQI_HTML_BLOCK | CQI_HTML_FENCE)                                           \
    X(OL, "ol", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                  \
    X(OPTGROUP, "optgroup", CQI_HTML_UNSEEN)                                                       \
    X(OPTION, "option", CQI_HTML_UNSEEN)                                                           \
    X(P, "p", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                    \
    X(PARAM, "param", CQI_HTML_VOID)                                                               \
    X(PLAINTEXT, "plaintext", CQI_HTML_BLOCK | CQI_HTML_ENDS_P | CQI_HTML_VERBATIM)                \
    X(PRE, "pre", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                \
    X(PROGRESS, "progress", CQI_HTML_UNSEEN)                                                       \
    X(RP, "rp", CQI_HTML_UNSEEN)                                                                   \
    X(RT, "rt", CQI_HTML_UNSEEN)                                                                   \
    X(RTC, "rtc", CQI_HTML_UNSEEN)                                                                 \
    X(RUBY, "ruby", 0)                                                                             \
    X(SCRIPT, "script", CQI_HTML_OPAQUE)                                                           \
    X(SEARCH, "search", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                          \
    X(SECTION, "section", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                        \
    X(SELECT, "select", CQI_HTML_UNSEEN)                                                           \
    X(SOURCE, "source", CQI_HTML_VOID)                                                             \
    X(STYLE, "style", CQI_HTML_OPAQUE)                                                             \
    X(SUMMARY, "summary", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                        \
    X(SUP, "sup", 0)                                                                               \
    X(SVG, "svg", CQI_HTML_UNSEEN)                                                                 \
    X(TABLE, "table", CQI_HTML_BLOCK | CQI_HTML_ENDS_P | CQI_HTML_FENCE)                           \
    X(TBODY, "tbody", CQI_HTML_BLOCK)                                                              \
    X(TD, "td", CQI_HTML_BLOCK | CQI_HTML_FENCE)                                                   \
    X(TEMPLATE, "template", CQI_HTML_UNSEEN | CQI_HTML_FENCE)                                      \
    X(TEXTAREA, "textarea", CQI_HTML_OPAQUE)                                                       \
    X(TFOOT, "tfoot", CQI_HTML_BLOCK)                                                              \
    X(TH, "th", CQI_HTML_BLOCK | CQI_HTML_FENCE)                                                   \
    X(THEAD, "thead", CQI_HTML_BLOCK)                                                              \
    X(TITLE, "title", CQI_HTML_OPAQUE)                                                             \
    X(TR, "tr", CQI_HTML_BLOCK)                                                                    \
    X(TRACK, "track", CQI_HTML_VOID)                                                               \
    X(UL, "ul", CQI_HTML_BLOCK | CQI_HTML_ENDS_P)                                                  \
    X(VIDEO, "video", CQI_HTML_UNSEEN)                                                             \
    X(WBR, "wbr", CQI_HTML_VOID)                                                                   \
    X(XMP, "xmp", CQI_HTML_BLOCK | CQI_HTML_ENDS_P | CQI_HTML_VERBATIM)

/* An element's number; all that are not listed are OTHER: parts of a line of text. */
typedef enum cqi_html_tag {
    CQI_HTML_TEXT, /* no element */
    CQI_HTML_ROOT,
    CQI_HTML_OTHER,
#define CQI_HTML_TAG_ENUM(identifier, name, kind) CQI_HTML_##identifier,
    CQI_HTML_TAGS(CQI_HTML_TAG_ENUM)
#undef CQI_HTML_TAG_ENUM
        CQI_HTML_TAG_COUNT
} cqi_html_tag;

/* By a name in any case. */
cqi_html_tag cqi_html_tag_find(const char *name, size_t len);

unsigned cqi_html_tag_is(cqi_html_tag tag); /* bits from above */

#endif
