# Archives and dumps: members as documents, damage, limits.

PACKED=$SOURCE/tests/fuzz/corpus/archive

needs_libarchive() {
    "$EXTRACT" --version | grep -q '^libarchive' || skip 'built without libarchive'
}

# pack WHAT OUTPUT [FILE]...
pack() {
    python3 "$HERE/pack.py" "$@" || fail "cannot make $2"
}

# expect_documents NAME...: these, and in this order, have results.
expect_documents() {
    values doc | uniq >names
    printf '%s\n' "$@" | cmp -s - names || fail "the documents should be $*, not $(tr '\n' ' ' <names)"
}

two_files() {
    needs_libarchive
    mkdir -p dir
    prose >dir/a.txt
    prose >b.txt
}

test_every_kind_of_archive() {
    local kind
    two_files
    for kind in tar tgz txz zip; do
        pack $kind some.$kind dir/a.txt b.txt
        run --entities=date some.$kind
        expect_status 0
        expect_error_lines 0
        expect_documents some.$kind!/dir/a.txt some.$kind!/b.txt
    done
    run --text "$PACKED/7z"
    expect_status 0
    expect_output '5th Lakes Dialogue'
}

test_names_do_not_count() {
    two_files
    pack tgz minutes.txt dir/a.txt
    run --entities=date minutes.txt
    expect_documents minutes.txt!/dir/a.txt
    cp b.txt letter.zip
    run --entities=date letter.zip
    expect_documents letter.zip
}

test_single_compressed_files_keep_their_name() {
    local kind
    two_files
    run --entities=date b.txt
    sed 's/b.txt/packed/' out >plain
    for kind in xz bzip2; do
        pack $kind packed b.txt
        run --entities=date packed
        expect_status 0
        [ "$(head -1 plain)" = "$(head -1 out)" ] || fail "$kind should give the file"
    done
    run --text "$PACKED/zstd"
    expect_status 0
    expect_output '5th Lakes Dialogue'
}

test_standard_input_may_be_an_archive() {
    local mode
    two_files
    pack tgz some.tgz dir/a.txt b.txt
    run_piped some.tgz --entities=date
    expect_documents -!/dir/a.txt -!/b.txt
    run_piped "$PACKED/7z" --entities=date
    expect_status 0
    for mode in --text --tokens --sentences --meetings --detect-encoding; do
        run_piped some.tgz $mode
        expect_status 0
        [ -s out ] || fail "$mode should give something"
    done
    expect_output '^-!/dir/a.txt	US-ASCII$'
    run -m some.tgz
    expect_output '"doc":"some.tgz!/b.txt".*"doc":"some.tgz!/dir/a.txt"'
}

test_archives_in_archives() {
    two_files
    pack txz inner.tar.xz dir/a.txt
    pack zip outer.zip b.txt inner.tar.xz b.txt
    run --entities=date outer.zip
    expect_status 0
    expect_documents outer.zip!/b.txt outer.zip!/inner.tar.xz!/dir/a.txt 'outer.zip!/b.txt~2'
}

test_depth_is_limited() {
    two_files
    pack nested four.zip 4 b.txt
    pack nested five.zip 5 b.txt
    run --entities=date four.zip b.txt five.zip b.txt
    expect_status 3
    expect_documents four.zip!/3.zip!/2.zip!/1.zip!/file.txt b.txt
    expect_error_lines 1
    expect_error 'five.zip!/4.zip!/3.zip!/2.zip!/1.zip: .*4 .*max-depth'
    run --max-depth=5 --entities=date five.zip
    expect_status 0
    pack gzips five.gz 5 b.txt
    run five.gz
    expect_status 3
    expect_error 'five.gz: .*max-depth'
    run --max-depth 5 --entities=date five.gz
    expect_status 0
    expect_documents five.gz
}

test_links_and_devices_are_passed_over() {
    two_files
    pack links links.tar b.txt
    run --entities=date links.tar
    expect_status 0
    expect_documents links.tar!/dir/file.txt
    pack zip_links links.zip b.txt
    run --detect-encoding links.zip
    expect_status 0
    expect_error_lines 0
    [ "$(cut -f 1 out | tr '\n' ' ')" = 'links.zip!/first.txt links.zip!/second.txt ' ] ||
        fail 'the link should be passed over'
}

test_names_are_only_names() {
    two_files
    pack hostile_names names.zip b.txt
    run --detect-encoding names.zip
    expect_status 0
    cut -f 1 out >names
    printf '%s\n' 'names.zip!/../../up.txt' 'names.zip!/etc/absolute.txt' 'names.zip!/a?[31m?.txt' \
        'names.zip!/same.txt' 'names.zip!/same.txt~2' >wanted
    expect_same wanted names
    [ ! -e ../../up.txt ] || fail 'nothing may be written'
}

test_names_in_legacy_encodings() {
    needs_libarchive
    local row encoding
    for row in 'cp932 議事録/第３回会合.txt 議事録/共同声明.txt' 'gbk 会议记录/第三次会议.txt 会议记录/联合声明.txt' \
        'utf-8 議事録/第３回会合.txt 회의록/제3차.txt' 'cp949 회의록/제3차회의.txt 회의록/공동성명.txt'; do
        set -- $row
        encoding=$1
        shift
        pack named names.zip $encoding "$@"
        run --entities=date names.zip
        expect_status 0
        expect_documents "names.zip!/$1" "names.zip!/$2"
    done
    LC_ALL=C run --entities=date names.zip
    expect_documents "names.zip!/$1" "names.zip!/$2"
}

test_empty_archives_are_fine() {
    two_files
    pack tar empty.tar
    pack tgz empty.tgz
    pack zip empty.zip
    run empty.tar empty.tgz empty.zip
    expect_status 0
    expect_no_output
    expect_error_lines 0
    head -c 20480 /dev/zero >zeros
    run zeros
    expect_status 3
    expect_error 'zeros: .*binary'
}

test_truncated_archive_gives_what_it_has() {
    two_files
    pack tgz whole.tgz dir/a.txt b.txt
    head -c $(($(wc -c <whole.tgz) - 20)) whole.tgz >cut.tgz
    run --entities=date cut.tgz b.txt
    expect_status 3
    grep -q 'cut.tgz!/dir/a.txt' out || fail 'the first file is whole'
    grep -q '"doc":"b.txt"' out || fail 'the next document is complete'
    expect_error '^extract: cut.tgz.*gzip data ends in the middle'
}

test_truncated_xz_gives_what_it_has() {
    local i
    needs_libarchive
    for i in $(seq 2000); do
        printf 'The %dth Lakes Dialogue was held on 3 May %d.\n' "$i" $((1000 + i % 1000))
    done >long.txt
    pack xz long.xz long.txt
    head -c $(($(wc -c <long.xz) / 2)) long.xz >cut.xz
    run --text cut.xz
    expect_status 3
    expect_error_lines 1
    expect_error 'cut.xz: xz data end in the middle'
    [ "$(wc -c <out)" -gt 20000 ] || fail 'half of the text should be there'
}

test_damaged_member_fails_alone() {
    two_files
    pack bad_crc damaged.zip b.txt
    run --entities=date damaged.zip
    expect_status 3
    expect_documents damaged.zip!/first.txt damaged.zip!/second.txt damaged.zip!/third.txt
    expect_error_lines 1
    expect_error 'damaged.zip!/second.txt: corrupt zip'
    cp b.txt b.txt2
    pack odd_method odd.zip b.txt
    run --entities=date odd.zip
    expect_status 3
    expect_error_lines 1
    expect_error 'odd.zip!/b.txt2: .*[Uu]nsupported'
    expect_documents odd.zip!/b.txt 'odd.zip!/b.txt~2'
}

test_encrypted_member_fails_alone() {
    two_files
    run --entities=date "$PACKED/zip-encrypted" b.txt
    expect_status 3
    expect_error_lines 1
    expect_error 'zip-encrypted!/s.txt: encrypted'
    expect_documents b.txt
}

test_bomb_fails_alone() {
    two_files
    pack bomb bomb.zip b.txt
    run --entities=date bomb.zip b.txt
    expect_status 3
    expect_error_lines 1
    expect_error 'bomb.zip!/bomb.txt: .*200 times.*max-ratio'
    expect_documents bomb.zip!/before.txt bomb.zip!/after.txt b.txt
    run --max-ratio=2000 --entities=date bomb.zip
    expect_status 0
    head -c 40000000 /dev/zero | tr '\0' ' ' | gzip -9 >bomb.gz
    run bomb.gz b.txt
    expect_status 3
    expect_error_lines 1
    expect_error 'bomb.gz: .*max-ratio'
}

test_many_small_bombs_end_the_archive() {
    two_files
    pack many_bombs bombs.zip 6
    run --entities=date bombs.zip b.txt
    expect_status 3
    expect_error_lines 1
    expect_error 'bombs.zip: .*max-ratio'
    expect_documents b.txt
}

test_overlapping_entries_are_read_once() {
    two_files
    pack overlapping overlapping.zip b.txt
    run --entities=date overlapping.zip
    expect_documents overlapping.zip!/b.txt
}

test_bytes_and_entries_are_limited() {
    two_files
    pack tar some.tar dir/a.txt b.txt dir/a.txt
    run --max-bytes=500 --entities=date some.tar b.txt
    expect_status 3
    expect_error 'some.tar: .*500 bytes.*max-bytes'
    expect_documents some.tar!/dir/a.txt some.tar!/b.txt b.txt
    run --max-bytes=1K --entities=date some.tar
    expect_status 0
    pack entries entries.tar 30
    run --max-entries=30 entries.tar
    expect_status 0
    run --max-entries=29 entries.tar
    expect_status 3
    expect_error 'entries.tar: .*29 .*max-entries'
}

test_limits_are_numbers() {
    local value
    prose >a.txt
    for value in 0 -1 x '' 5X 5KB 99999999999T 18446744073709551616; do
        run --max-bytes="$value" a.txt
        expect_usage_error 'max-bytes' 'number'
    done
}

test_same_bytes_for_every_number_of_workers() {
    local jobs
    two_files
    pack large large.tar b.txt
    pack bomb bomb.zip b.txt
    pack nested five.zip 5 b.txt
    head -c 5000 large.tar | gzip >cut.gz
    run -j 1 --entities=date large.tar bomb.zip cut.gz five.zip nowhere dir "$PACKED"
    expect_status 3
    mv out one
    mv err one-said
    for jobs in 2 4 9; do
        run -j $jobs --entities=date large.tar bomb.zip cut.gz five.zip nowhere dir "$PACKED"
        expect_same one out
        expect_same one-said err
    done
    run -j 1 --meetings large.tar
    mv out one
    run -j 4 --meetings large.tar
    expect_same one out
}

test_json_lines() {
    prose >a.txt
    python3 -c '
import json
text = open("a.txt").read()
for i in range(3):
    print(json.dumps({"id": "d%d" % i, "body": "é日 " + text, "n": i}, ensure_ascii=i > 1))
    if i == 1:
        print("{\"id\":\"bad\",")' >some.jsonl
    run --jsonl-field=body --jsonl-id=id --entities=date some.jsonl
    expect_status 3
    expect_error_lines 1
    expect_error 'some.jsonl!/3: line 3.*not JSON'
    expect_documents some.jsonl!/d0 some.jsonl!/d1 some.jsonl!/d2
    values start >starts
    [ "$(sort -u starts | wc -l)" -eq 1 ] || fail 'offsets count bytes of the text, escaped or not'
    run_piped some.jsonl --jsonl-field body --entities=date
    expect_documents -!/1 -!/2 -!/4
    gzip some.jsonl
    run --jsonl-field=body --jsonl-id=n --entities=date -j 3 some.jsonl.gz
    expect_documents some.jsonl.gz!/0 some.jsonl.gz!/1 some.jsonl.gz!/2
    run --entities=date some.jsonl.gz
    expect_documents some.jsonl.gz
}

test_json_lines_in_a_legacy_encoding_of_others() {
    printf '{"text":"caf\\u00e9 on 4 May 2011"}\n' >some.jsonl
    run --jsonl-field=text --encoding=UTF-16LE --text some.jsonl
    expect_status 0
    expect_output 'café on 4 May 2011'
}

test_json_id_needs_a_field() {
    prose >a.txt
    run --jsonl-id=id a.txt
    expect_usage_error 'jsonl-field'
}

test_archived_pages_and_mailboxes() {
    local corpus=$SOURCE/tests/fuzz/corpus
    run --entities=date "$corpus/warc/response" "$corpus/warc/chunked"
    expect_status 0
    expect_documents "$corpus/warc/response!/http://lakes.example/1" \
        "$corpus/warc/chunked!/http://lakes.example/2"
    run --entities=date "$corpus/mbox/plain"
    expect_status 0
    expect_documents "$corpus/mbox/plain!/1" "$corpus/mbox/plain!/2"
    gzip -c "$corpus/warc/response" >pages.gz
    gzip -c "$corpus/warc/wet" >>pages.gz
    run --entities=date pages.gz
    expect_status 3
    expect_error_lines 1
    expect_error 'pages.gz!/http://lakes.example/4: truncated when it was archived'
    grep -q 'pages.gz!/http://lakes.example/4' out || fail 'what is there should be read'
}

test_declared_charset_is_passed_on() {
    python3 - <<'END'
page = "外務省は2011年5月4日に会合を開催した。".encode("euc_jp")
http = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=EUC-JP\r\n\r\n" + page
head = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: a:1\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n"
open("page.warc", "wb").write((head % len(http)).encode() + http + b"\r\n\r\n")
END
    run --detect-encoding page.warc
    expect_status 0
    expect_output 'EUC-JP'
}
