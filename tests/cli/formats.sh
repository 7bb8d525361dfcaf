# The formats of the output.

test_jsonl_keeps_the_contract() {
    run --entities --format=jsonl "$SAMPLES"
    expect_status 0
    expect_error_lines 0
    expect_entities out
    for type in agency date meeting person symbol; do
        [ "$(values type "$type" | wc -l)" -gt 10 ] || fail "there should be more of type $type"
    done
}

test_jsonl_is_the_default() {
    prose >a.txt
    run --entities --format=jsonl a.txt
    expect_status 0
    expect_output '^\{'
    mv out asked
    run a.txt
    expect_same asked out
}

test_fields_of_a_known_document() {
    prose >a.txt
    run a.txt
    expect_status 0
    expect_entities out
    expect_output '"type":"meeting".*"text":"3rd Japan-Norway Fisheries Dialogue"'
    [ "$(values ordinal meeting)" = 3 ] || fail 'the ordinal should be 3'
    [ "$(values value date)" = 2011-05-04 ] || fail 'the date should be 2011-05-04'
    [ "$(values grain date)" = day ] || fail 'the grain should be day'
    [ "$(values text person)" = 'Lars Holm' ] || fail 'the person should be Lars Holm'
    [ "$(values line date)" = 1 ] || fail 'the date should be in line 1'
    values value agency | grep -q 'European Union' || fail 'the European Union should be there'
}

test_offsets_are_bytes_of_the_document() {
    printf 'Déclaration à Genève.\n\nLe 3 mai 2011, à Évian, l’Union européenne.\n' >a.txt
    run --entities=date a.txt
    [ "$(values start)" = 29 ] || fail 'the date should start at byte 29'
    [ "$(values end)" = 39 ] || fail 'the date should end at byte 39'
}

test_offsets_of_compressed_documents_are_those_inside() {
    prose >a.txt
    gzip -c a.txt >b.gz
    run a.txt
    values start >plain
    run b.gz
    expect_status 0
    values start >compressed
    expect_same plain compressed
}

test_only_the_types_asked_for() {
    prose >a.txt
    run --entities=date,person a.txt
    expect_status 0
    [ "$(values type | sort -u | tr '\n' ' ')" = 'date person ' ] || fail 'only dates and persons should be there'
}

test_records_of_all_formats_agree() {
    local format
    run --format=jsonl "$SAMPLES/joint-statement-arctic-en.txt"
    local entities
    entities=$(wc -l <out)
    [ "$entities" -gt 10 ] || fail 'there should be entities'
    values value date >dates
    for format in tsv csv table; do
        run --format=$format --color=never "$SAMPLES/joint-statement-arctic-en.txt"
        expect_status 0
        while read -r date; do
            grep -qF "$date" out || fail "$format should have $date"
        done <dates
    done
    run --format=tsv "$SAMPLES/joint-statement-arctic-en.txt"
    expect_output_lines $((entities + 1))
}

test_tsv_has_as_many_columns_in_each_line() {
    run --format=tsv "$SAMPLES"
    expect_status 0
    awk -F '\t' 'NR == 1 { columns = NF } NF != columns { exit 1 } END { exit !(columns > 5 && NR > 100) }' out ||
        fail 'the number of columns should be the same in each line'
}

test_tsv_escapes_what_would_break_a_line() {
    local name=$'tab\there\nand a line'
    prose >"$name"
    run "$name"
    local entities
    entities=$(wc -l <out)
    run --format=tsv "$name"
    expect_output_lines $((entities + 1))
    awk -F '\t' 'NR == 1 { columns = NF } NF != columns { exit 1 }' out || fail 'a name should not break a line'
}

test_csv_can_be_read_back() {
    mkdir folder
    printf 'Hitachi, Ltd. and the "Bank, of" Japan, Mr. Ken Ono, met on May 3, 2001.\n' >'folder/a, "b".txt'
    run --format=jsonl folder
    values text >texts
    run --format=csv folder
    expect_status 0
    python3 - >read <<'END' || fail 'the CSV cannot be read'
import csv
rows = list(csv.DictReader(open("out", newline="", encoding="utf-8"), strict=True))
assert all(row["doc"] == 'folder/a, "b".txt' for row in rows), rows
assert None not in rows[0]
print("\n".join(row["text"] for row in rows))
END
    expect_same texts read
}

test_brat_points_at_the_text() {
    prose >a.txt
    run --format=brat a.txt
    expect_status 0
    expect_output '^T1[[:space:]][A-Za-z]+ [0-9]+ [0-9]+(;[0-9]+ [0-9]+)*[[:space:]]'
    expect_output '3rd Japan-Norway Fisheries Dialogue'
}

test_brat_is_for_entities() {
    prose >a.txt
    run --format=brat --meetings a.txt
    expect_usage_error 'brat' 'jsonl'
}

test_the_register_in_every_format() {
    local format
    for format in jsonl table tsv csv; do
        run --meetings --format=$format --color=never "$SAMPLES/joint-statement-arctic-en.txt"
        expect_status 0
        expect_output 'Arctic Shipping Dialogue'
        expect_output '2017-06-08/2017-06-09'
    done
}

test_ical_is_for_the_register() {
    prose >a.txt
    run --format=ical a.txt
    expect_usage_error 'ical' '--meetings'
    run --entities --format=ical a.txt
    expect_usage_error 'ical' '--meetings'
}

test_ical_is_icalendar() {
    run --meetings --format=ical "$SAMPLES"
    expect_status 0
    python3 "$HERE/check_ical.py" <out >counts || fail 'it should be iCalendar'
    grep -Eq '^[1-9][0-9]* [1-9][0-9]*$' counts || fail 'there should be events and entries without a day'
    cp out first
    run --meetings --format=ical --jobs=1 "$SAMPLES"
    cmp -s first out || fail 'it should be the same every time'
}

test_ical_of_nothing() {
    : >empty.txt
    run --meetings --format=ical empty.txt
    expect_status 0
    python3 "$HERE/check_ical.py" <out >counts || fail 'it should be iCalendar'
}

test_table_is_the_default_on_a_terminal() {
    command -v script >/dev/null || skip 'there is no script program'
    prose >a.txt
    script -qec "'$EXTRACT' a.txt" /dev/null >out 2>err </dev/null
    ! grep -q '^{' out || fail 'there should be a table'
    expect_output 'Japan-Norway'
}
