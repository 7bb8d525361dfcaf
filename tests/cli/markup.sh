# HTML, XML and PDF: what a reader sees, offsets into the bytes, and what is wrong with some of them.

PAGES=$SOURCE/corpora/pages

# expect_values TYPE VALUE...: among the entities of the type are these.
expect_values() {
    local type=$1 value
    shift
    values value "$type" >found
    for value in "$@"; do
        grep -qxF -- "$value" found || fail "no $type '$value' among: $(tr '\n' ';' <found)"
    done
}

# expect_no VALUE...: no entity has such a text.
expect_no() {
    local text
    values text >found
    for text in "$@"; do
        ! grep -qF -- "$text" found || fail "'$text' should not be found"
    done
}

# page NAME ENCODING: runs on that page, and checks that offsets lead to what is named.
page() {
    run "$PAGES/$1"
    expect_status 0
    expect_entities out
    python3 "$HERE/check_markup.py" "$PAGES/$1" "$2" <out >check || fail "$(cat check)"
}

test_pages_in_eight_languages_and_their_encodings() {
    page de-modern.html utf-8
    expect_values date 2011-05-04 2012-06
    expect_values agency 'Federal Foreign Office'
    expect_no '1. Januar 2020' '1. April 2011'
    page en-un.html ascii
    expect_values date 2011-05-04 2011-05-02 2012-06-30
    expect_values symbol 'S/RES/1980(2011)'
    page es-latin1.html cp1252
    expect_values date 2011-05-04
    page fr-portal.html cp1252
    expect_values date 2014-03-12 2015-06-01
    expect_no '10 mars 2014' '3 mai 1999'
    page ja-sjis-table.html cp932
    expect_values date 2011-05-04 2012-04 2010-06-03 2009-06-10
    page ja-utf8-modern.html utf-8
    expect_values date 2019-05-04 2018-06
    page ko-euckr.html cp949
    expect_values date 2011-05-04
    page ru-cp1251.html cp1251
    expect_values date 2011-05-04
    page zh-big5.html big5hkscs
    expect_values date 2011-05-04
    page zh-gbk.html gb18030
    expect_values date 2011-05-04
}

test_a_page_and_its_text_name_the_same() {
    prose | tr '\n' ' ' >prose.txt
    {
        printf '<!DOCTYPE html>\n<title>Press</title><nav><a href="/">2 June 1999</a></nav><main><p>'
        sed 's/ of / <b>of<\/b>\&#32;/g; s/Dialogue/Dia\&shy;lo<wbr>gue/' prose.txt
        printf '</p></main>'
    } >prose.html
    run prose.txt prose.html
    expect_status 0
    for field in type text value; do
        python3 "$HERE/check_jsonl.py" values out "$field" >"$field"
        head -n "$(($(wc -l <"$field") / 2))" "$field" >first
        tail -n "$(($(wc -l <"$field") / 2))" "$field" >second
        expect_same first second
    done
}

test_text_of_a_page() {
    printf '<html><body><h1>One</h1><p>Two\nthree &amp; four<table><tr><td>a<td>b</table>' >page.html
    run --text page.html
    expect_status 0
    printf 'One\n\nTwo three & four\n\na | b\n' >expected
    expect_same out expected
}

test_lines_are_those_of_the_source() {
    printf '<html>\n<body><p>The\nEuropean Union met on\n4 May\n2011.\n</p>\n<p>Then the European Union left.' >a.html
    run a.html
    expect_status 0
    values line >lines
    printf '3\n4\n7\n' >expected
    expect_same lines expected
}

test_plain_text_that_begins_with_a_bracket() {
    printf '<Provisional translation>\nThe European Union met on 4 May 2011.\n' >a.txt
    run a.txt
    expect_status 0
    expect_output '"text":"European Union"'
    run --text a.txt
    expect_output 'Provisional translation'
}

test_a_page_longer_than_the_limit() {
    prose >good.txt
    {
        echo '<html><body><p>The European Union met on 4 May 2011.</p>'
        head -c 17000000 /dev/zero | tr '\0' ' '
        echo '<p>Not read.</p>'
    } >long.html
    run --text long.html good.txt
    expect_status 3
    expect_error_lines 1
    expect_error 'long.html: HTML longer than 16777216 bytes'
    expect_output 'European Union met'
    expect_output 'Fisheries Dialogue'
    ! grep -q 'Not read' out || fail 'what is behind the limit should not be read'
}

needs_expat() {
    "$EXTRACT" --version | grep -q '^expat' || skip 'built without expat'
}

test_xml() {
    needs_expat
    printf '<?xml version="1.0" encoding="windows-1251"?>\n<doc><p>\x34 \xec\xe0\xff 2011 \xe3.</p></doc>' >a.xml
    run a.xml
    expect_status 0
    expect_output '"start":54,"end":67.*"value":"2011-05-04"'
}

test_xml_that_is_not_well_formed() {
    needs_expat
    prose >good.txt
    printf '<?xml version="1.0"?><d><p>The European Union met.</p><p>Broken & more</p></d>' >bad.xml
    run bad.xml good.txt
    expect_status 3
    expect_error_lines 1
    expect_error 'bad.xml: XML is not well-formed at line 1'
    expect_output '"doc":"bad.xml".*European Union'
    expect_output '"doc":"good.txt"'
}

needs_pdftotext() {
    command -v pdftotext >/dev/null || skip 'pdftotext (Debian: poppler-utils) is not installed'
}

# make_pdf OUTPUT TEXT [USER_PASSWORD]: with a third argument, even an empty one, the PDF is encrypted (RC4
# of 40 bits, PDF Reference 1.4, section 3.5) and opens with that password.
make_pdf() {
    python3 - "$@" <<'END'
import hashlib, struct, sys

PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")

def rc4(key, data):
    state, j, out = list(range(256)), 0, bytearray()
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)

def key_of(password):
    return hashlib.md5((password + PAD)[:32])

content = b"BT /F1 12 Tf 72 720 Td (%s) Tj ET" % sys.argv[2].encode()
trailer = b""
if len(sys.argv) > 3:
    user, identity, rights = sys.argv[3].encode(), bytes(range(16)), -4
    owner = rc4(key_of(b"owner").digest()[:5], (user + PAD)[:32])
    key = key_of(user)
    key.update(owner + struct.pack("<i", rights) + identity)
    key = key.digest()[:5]
    content = rc4(hashlib.md5(key + struct.pack("<IB", 4, 0)).digest()[:10], content)
    trailer = b"/ID [<%s> <%s>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P %d >>" % (
        *[part.hex().encode() for part in (identity, identity, owner, rc4(key, PAD))], rights)
bodies = [
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
]
pdf, places = b"%PDF-1.4\n", []
for number, body in enumerate(bodies, 1):
    places.append(len(pdf))
    pdf += b"%d 0 obj\n%s\nendobj\n" % (number, body)
table = len(pdf)
pdf += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
pdf += b"trailer\n<< /Size 6 /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (trailer, table)
open(sys.argv[1], "wb").write(pdf)
END
}

test_encrypted_pdfs() {
    needs_pdftotext
    prose >good.txt
    make_pdf open.pdf 'The European Union met on 4 May 2011.' ''
    make_pdf closed.pdf 'The European Union met on 4 May 2011.' secret
    run open.pdf closed.pdf good.txt
    expect_status 3
    expect_error_lines 1
    expect_error 'closed.pdf: encrypted PDF: it opens with a password only'
    expect_output '"doc":"open.pdf".*European Union'
    expect_output '"doc":"good.txt"'
}

test_pdf() {
    needs_pdftotext
    make_pdf a.pdf 'The European Union met on 4 May 2011.'
    run a.pdf
    expect_status 0
    expect_output '"text":"European Union"'
    expect_output '"start":26,"end":36,"text":"4 May 2011"'
    mv out from_file
    run_piped a.pdf
    expect_status 0
    sed 's/"doc":"-"/"doc":"a.pdf"/' out >from_pipe
    expect_same from_file from_pipe
}

test_pdfs_side_by_side() {
    needs_pdftotext
    local i
    mkdir pdfs
    for i in 1 2 3 4 5 6; do
        make_pdf pdfs/$i.pdf "The European Union met on $i May 2011."
    done
    run -j1 pdfs
    expect_status 0
    mv out one
    run -j4 pdfs
    expect_same one out
    expect_output_lines 12
}

test_pdf_that_is_cut_off() {
    needs_pdftotext
    prose >good.txt
    make_pdf whole.pdf 'The European Union met on 4 May 2011.'
    head -c 300 whole.pdf >cut.pdf
    run cut.pdf good.txt
    expect_status 3
    expect_error_lines 1
    expect_error 'cut.pdf: damaged PDF'
    expect_output '"doc":"good.txt"'
}

test_pdf_without_pdftotext() {
    prose >good.txt
    make_pdf a.pdf text
    command_line='extract a.pdf good.txt (with an empty PATH)'
    PATH=/nowhere "$EXTRACT" a.pdf good.txt >out 2>err
    status=$?
    expect_status 3
    expect_error 'a.pdf: .*poppler-utils'
    expect_output '"doc":"good.txt"'
}
