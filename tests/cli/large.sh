# Large inputs in bounded memory.
#
# CQ_TEST_LINE_MB: the length of the line of prose (64; 4 where a sanitizer makes everything slow); other
# shapes are a part of it.
# CQ_TEST_HUGE=1: a line of 1 GB and 4 GB of text on standard input as well.

# Peak memory in KB that a run may take, whatever the size of its input.
LIMIT=${CQ_TEST_MEMORY_KB:-350000}

# Seconds after which a run counts as hanging.
PATIENCE=${CQ_TEST_PATIENCE:-240}

line_megabytes() {
    if [ -n "${CQ_TEST_LINE_MB-}" ]; then
        echo "$CQ_TEST_LINE_MB"
    elif is_sanitized; then
        echo 4
    else
        echo 64
    fi
}

# run_generated SHAPE MEGABYTES [ARGUMENT]...: extract on generated standard input; sets $peak (KB) too.
run_generated() {
    command_line="extract on $2 MB of $1"
    timeout "$PATIENCE" python3 "$HERE/peak_memory.py" "$@" -- "$EXTRACT" >out 2>err
    status=$?
    [ $status -ne 124 ] || fail "no end after $PATIENCE seconds"
    peak=$(sed -n 's/^peak memory: \([0-9]*\) KB$/\1/p' err)
    sed -i '/^peak memory: /d' err
    check_sanitizers
}

expect_bounded() {
    [ -n "$peak" ] || fail 'the peak memory should be known'
    is_sanitized || [ "$peak" -le "$LIMIT" ] || fail "peak memory was $peak KB, should be $LIMIT KB at most"
}

test_one_long_line_of_prose() {
    run_generated line "$(line_megabytes)"
    expect_status 0
    expect_bounded
    expect_output '"records": [0-9]{4,}'
}

test_one_long_line_of_one_letter() {
    run_generated letter $(($(line_megabytes) / 4))
    expect_status 0
    expect_bounded
}

test_one_long_line_of_ideographs() {
    run_generated ideographs $(($(line_megabytes) / 4))
    expect_status 0
    expect_bounded
}

test_one_long_line_of_hyphens() {
    run_generated hyphens $(($(line_megabytes) / 4))
    expect_status 0
    expect_bounded
}

test_line_ends_alone() {
    run_generated newlines $(($(line_megabytes) / 4))
    expect_status 0
    expect_bounded
}

test_nul_bytes_alone() {
    run_generated nuls $(($(line_megabytes) / 4))
    [ "$status" -eq 0 ] || [ "$status" -eq 3 ] || fail 'status should be 0 or 3'
    expect_bounded
}

test_more_input_takes_no_more_memory() {
    local megabytes small
    megabytes=$(line_megabytes)
    run_generated paragraphs $((megabytes * 3 / 8))
    expect_status 0
    small=$peak
    run_generated paragraphs $megabytes
    expect_status 0
    expect_bounded
    is_sanitized || [ "$peak" -le $((small + small / 4 + 4000)) ] || fail "memory grew from $small KB to $peak KB"
}

test_huge_inputs() {
    [ "${CQ_TEST_HUGE-}" = 1 ] || skip 'CQ_TEST_HUGE=1 asks for it'
    local shape PATIENCE=7200
    for shape in line letter; do
        run_generated $shape 1024
        expect_status 0
        expect_bounded
    done
    run_generated paragraphs 4096
    expect_status 0
    expect_bounded
}
