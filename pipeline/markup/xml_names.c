/*
 * xml_names.c - what the elements of well-known vocabularies are: TEI, Akoma Ntoso, DocBook, JATS,
 * XHTML, RSS and Atom, OpenDocument and Office Open XML. Names are compared without prefix and
 * case.
 */
#include "markup/xml.h"

#include <string.h>

typedef struct names {
    cqi_xml_class class;
    const char *list; /* each between spaces */
} names;

static const names classes[] = {
    {CQI_XML_TEXT,
     " p para simpara ab head heading h h1 h2 h3 h4 h5 h6 subtitle subject salute signed "
     "dateline byline opener closer l line stage speaker li dt dd caption blockquote pre "
     "address formalpara subheading crossheading longtitle docimprint titlepart abstract from "},
    {CQI_XML_BLOCK,
     " div div1 div2 div3 div4 body text front back section sect1 sect2 sect3 chapter article "
     "paragraph list item listitem itemizedlist orderedlist variablelist varlistentry table "
     "informaltable row tr tbody thead tfoot tgroup lg sp figure floatingtext group "
     "ul ol dl hr preface preamble recitals recital citations citation conclusions "
     "mainbody attachment attachments point indent subparagraph blocklist tblock container "
     "sec fn-group ref-list channel footnotes "},
    {CQI_XML_CELL, " cell td th entry table-cell "},
    {CQI_XML_INLINE,
     " a abbr abbrev add b bold title label choice cite citetitle code corr date def del docdate "
     "docnumber doctitle doctype docstage docproponent em emph emphasis expan firstname foreign "
     "forename gap genname geogname gloss hi i inline italic link literal location mentioned "
     "mod name namelink named-content num number orgname organization orig person personname "
     "persname phrase placename q quantity r ref reg role rolename rs s sc seg sic small span "
     "strong styled-content sub supplied sup superscript subscript surname t term time "
     "trademark u ulink unclear w xref orgunit affiliation settlement country region "
     "measure socalled event object process concept judge lawyer party witness signature "
     "rref mref remark ins docjurisdiction doccommittee docintroducer docpurpose docauthority "
     "session legislature shorttitle courttype neutralcitation vote outcome "},
    {CQI_XML_LINE, " br lb eol line-break cr "},
    {CQI_XML_SPACE, " tab "},
    {CQI_XML_NOTE, " note footnote authorialnote fn endnote "},
    {CQI_XML_MARK, " noteref footnoteref "},
    {CQI_XML_ESCAPED, " description encoded summary content "},
    {CQI_XML_SKIPPED,
     " teiheader meta metadata script style guid generator docs ttl instrtext svg math "
     "formula binarydata graphic rt rp delinstrtext fldchar lastbuilddate "},
};

static bool has(const char *list, const char *name, size_t len)
{
    enum { NAME_BYTES_MAX = 30 };
    char word[NAME_BYTES_MAX + 3];
    if (len > NAME_BYTES_MAX)
        return false;
    word[0] = ' ';
    for (size_t i = 0; i < len; i++)
        word[i + 1] = (char)(name[i] >= 'A' && name[i] <= 'Z' ? name[i] | 0x20 : name[i]);
    word[len + 1] = ' ';
    word[len + 2] = '\0';
    return strstr(list, word) != NULL;
}

cqi_xml_class cqi_xml_classify(const char *name)
{
    const char *colon = strrchr(name, ':');
    if (colon)
        name = colon + 1;
    size_t len = strlen(name);
    if (len == 0)
        return CQI_XML_UNKNOWN;
    for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++)
        if (has(classes[i].list, name, len))
            return classes[i].class;
    return CQI_XML_UNKNOWN;
}
