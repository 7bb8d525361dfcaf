# Documents: where they come from, and what is wrong with some of them.

# complete_but WHAT [ARGUMENT]...: a failing document named WHAT leaves the results of the good one whole.
complete_but() {
    local bad=$1
    prose >good.txt
    run good.txt
    expect_status 0
    mv out alone
    run good.txt "$bad" good.txt
    expect_status 3
    expect_error_lines 1
    grep -qF -- "$bad" err || fail "standard error should name $bad"
    grep -F '"doc":"good.txt"' out >kept
    cat alone alone >twice
    expect_same twice kept
}

test_missing_file() {
    complete_but nowhere.txt
    expect_error 'No such file'
}

test_missing_file_alone() {
    run nowhere.txt
    expect_status 3
    expect_no_output
    expect_error_lines 1
    expect_error 'nowhere.txt'
}

test_empty_operand() {
    run ''
    expect_status 3
    expect_error_lines 1
}

test_file_without_permission() {
    prose >good.txt
    prose >secret.txt
    chmod 0 secret.txt
    as_nobody good.txt secret.txt
    expect_status 3
    expect_error_lines 1
    expect_error 'secret.txt.*[Pp]ermission'
    expect_output '"doc":"good.txt"'
}

test_folder_without_permission() {
    mkdir -p tree/a tree/b tree/c
    prose >tree/a/one.txt
    prose >tree/b/two.txt
    prose >tree/c/three.txt
    chmod 0 tree/b
    as_nobody tree
    expect_status 3
    expect_error_lines 1
    expect_error 'tree/b.*[Pp]ermission'
    expect_output '"doc":"tree/a/one.txt"'
    expect_output '"doc":"tree/c/three.txt"'
}

test_folder_is_walked_in_sorted_order() {
    mkdir -p tree/b tree/B 'tree/a b'
    local file
    for file in tree/z.txt tree/b/2.txt tree/b/10.txt tree/B/x.txt 'tree/a b/y.txt' tree/a.txt; do
        prose >"$file"
    done
    run --entities=date tree
    expect_status 0
    values doc | uniq >order
    [ "$(wc -l <order)" -eq 6 ] || fail 'there should be six documents'
    run --entities=date -j 3 tree
    values doc | uniq >again
    expect_same order again
    python3 -c '
names = open("order").read().splitlines()
assert names == sorted(names) or [n.split("/") for n in names] == sorted(n.split("/") for n in names), names' ||
        fail "the order should be sorted: $(tr '\n' ' ' <order)"
}

test_empty_folder() {
    mkdir empty
    run empty
    expect_status 0
    expect_no_output
    expect_error_lines 0
}

test_link_to_itself_ends() {
    mkdir tree
    prose >tree/a.txt
    ln -s . tree/loop
    ln -s nowhere tree/dangling
    run tree
    [ "$status" -eq 0 ] || [ "$status" -eq 3 ] || fail 'status should be 0 or 3'
    expect_output '"doc":"tree/a.txt"'
    [ "$(values doc | sort -u | wc -l)" -le 2 ] || fail 'the loop should not be followed'
}

test_operands_keep_their_order() {
    prose >b.txt
    prose >a.txt
    run --entities=date b.txt a.txt b.txt
    [ "$(values doc | tr '\n' ' ')" = 'b.txt a.txt b.txt ' ] || fail 'the order should be that of the operands'
}

test_standard_input() {
    prose >a.txt
    run_piped a.txt
    expect_status 0
    expect_output '"doc":"-"'
    mv out without
    run_piped a.txt -
    expect_same without out
    run_piped a.txt a.txt -
    [ "$(values doc | uniq | tr '\n' ' ')" = 'a.txt - ' ] || fail 'both documents should be there'
}

test_standard_input_in_small_pieces() {
    prose >a.txt
    run_piped a.txt
    mv out whole
    command_line='extract, fed byte by byte'
    python3 -c '
import sys, time
for byte in open("a.txt", "rb").read():
    sys.stdout.buffer.write(bytes([byte]))
    sys.stdout.buffer.flush()' | "$EXTRACT" >out 2>err
    status=$?
    expect_status 0
    expect_same whole out
}

test_compressed_standard_input() {
    prose >a.txt
    run_piped a.txt
    mv out plain
    gzip a.txt
    run_piped a.txt.gz
    expect_status 0
    expect_same plain out
}

test_closed_standard_input() {
    command_line='extract <&-'
    "$EXTRACT" >out 2>err <&-
    status=$?
    check_sanitizers
    expect_status 3
    expect_error_lines 1
}

test_empty_documents_are_fine() {
    : >empty.txt
    run empty.txt "$HOSTILE/empty.txt.gz" "$HOSTILE/lone-mark.txt" "$HOSTILE/spaces.txt" "$HOSTILE/form-feeds.txt"
    expect_status 0
    expect_no_output
    expect_error_lines 0
}

test_binary_file_is_refused() {
    complete_but "$HOSTILE/binary.bin"
    expect_error 'binary'
}

test_truncated_gzip_gives_what_it_has() {
    complete_but "$HOSTILE/truncated.txt.gz"
    expect_output '"doc":"[^"]*truncated.txt.gz".*5th Lakes Dialogue'
}

test_garbage_after_a_gzip_header() {
    complete_but "$HOSTILE/garbage-after-header.txt.gz"
}

test_concatenated_gzip() {
    run "$HOSTILE/concatenated.txt.gz"
    expect_status 0
    expect_output '5th Lakes Dialogue'
    expect_output 'African Union'
}

test_truncated_utf16_gives_what_it_has() {
    complete_but "$HOSTILE/truncated-utf16.txt"
    expect_output '"doc":"[^"]*truncated-utf16.txt".*"text":"2002"'
}

test_lone_surrogate() {
    complete_but "$HOSTILE/lone-surrogate-utf16.txt"
    expect_output '"doc":"[^"]*lone-surrogate-utf16.txt".*sixth dialogue'
}

test_ill_formed_utf8_gives_what_it_has() {
    run --encoding=UTF-8 "$HOSTILE/ill-formed-utf8.txt"
    expect_status 3
    expect_error_lines 1
    expect_error 'ill-formed-utf8.txt'
    expect_output 'World Bank'
}

test_unfinished_escape() {
    run "$HOSTILE/unfinished-escape-iso2022jp.txt"
    [ "$status" -eq 0 ] || [ "$status" -eq 3 ] || fail 'status should be 0 or 3'
    expect_output '日豪対話'
}

test_wrong_encoding_is_not_fatal() {
    local encoding
    for encoding in UTF-16LE Shift_JIS GB18030 ISO-2022-JP EUC-KR; do
        run --encoding=$encoding "$SAMPLES/joint-press-space-ja.txt" "$HOSTILE"/*
        [ "$status" -eq 0 ] || [ "$status" -eq 3 ] || fail 'status should be 0 or 3'
    done
}

test_carriage_returns() {
    run "$HOSTILE/carriage-returns.txt"
    expect_status 0
    expect_output '5th Lakes Dialogue'
    [ "$(values line date | tail -1)" -ge 3 ] || fail 'a carriage return should end a line'
}

test_every_hostile_input_ends_well() {
    local file mode
    for mode in --entities --meetings --text --tokens --sentences --detect-encoding; do
        for file in "$HOSTILE"/*; do
            run $mode "$file"
            [ "$status" -eq 0 ] || [ "$status" -eq 3 ] || fail 'status should be 0 or 3'
            expect_error_lines $((status / 3))
        done
    done
}

test_device_as_document() {
    run /dev/null
    expect_status 0
    expect_no_output
}

test_names_from_a_file() {
    prose >'a b.txt'
    printf 'On 3 May 2019.\n' >"$(printf 'new\nline.txt')"
    printf 'a b.txt\0new\nline.txt\0' >names
    run --entities=date -f jsonl --files0-from=names
    expect_status 0
    [ "$(wc -l <out)" -eq 2 ] || fail 'two documents should be read'
    mv out one
    printf 'a b.txt\0new\nline.txt' >names
    run_piped names --entities=date -f jsonl --files0-from=-
    expect_same one out
    : >names
    run --files0-from=names
    expect_status 0
    [ ! -s out ] || fail 'no names, no output'
}

test_names_from_a_file_that_are_wrong() {
    printf 'a\0\0b\0' >names
    run --files0-from=names
    expect_usage_error 'name 2 is empty'
    printf 'a\0' >names
    run --files0-from=names b.txt
    expect_usage_error 'files0-from'
    run --files0-from=nowhere
    expect_status 1
    expect_error_lines 1
    printf 'nowhere.txt\0' >names
    run --files0-from=names
    expect_status 3
}
