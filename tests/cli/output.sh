# Where the output goes, and what happens when it cannot go there.

test_output_file_is_replaced_in_one_step() {
    prose >a.txt
    run a.txt
    mv out wanted
    echo old >result
    ln result keeps-the-old
    run -o result a.txt
    expect_status 0
    expect_no_output
    expect_same wanted result
    [ "$(cat keeps-the-old)" = old ] || fail 'the old file should not have been written into'
    [ "$(ls | wc -l)" -eq 6 ] || fail "no other file should be left: $(ls | tr '\n' ' ')"
}

test_output_file_has_usual_permissions() {
    prose >a.txt
    umask 022
    run -o result a.txt
    [ "$(stat -c %a result)" = 644 ] || fail 'permissions should be 644'
}

test_output_is_kept_when_a_document_fails() {
    prose >a.txt
    run -o result a.txt nowhere.txt
    expect_status 3
    grep -q Japan-Norway result || fail 'what worked should be in the file'
}

test_output_file_in_a_missing_folder() {
    prose >a.txt
    run -o nowhere/result a.txt
    expect_status 1
    expect_error_lines 1
    expect_error 'nowhere/result'
}

test_output_file_in_a_folder_without_permission() {
    prose >a.txt
    mkdir locked
    chmod 555 locked
    as_nobody -o locked/result a.txt
    expect_status 1
    expect_error_lines 1
    expect_error 'locked/result.*[Pp]ermission'
}

test_output_file_is_a_folder() {
    prose >a.txt
    mkdir result
    run -o result a.txt
    expect_status 1
    expect_error_lines 1
    expect_error 'result'
}

test_usage_error_leaves_the_file_alone() {
    echo old >result
    run -o result --format=xml "$SAMPLES"
    expect_usage_error 'xml'
    [ "$(cat result)" = old ] || fail 'the file should be as it was'
    [ "$(ls | tr '\n' ' ')" = 'err out result ' ] || fail "no other file should be left: $(ls | tr '\n' ' ')"
}

# expect_full: the last run could not write.
expect_full() {
    check_sanitizers
    expect_status 1
    expect_error_lines 1
    expect_error 'No space left'
}

test_full_disk() {
    local mode
    prose >a.txt
    for mode in --entities --meetings --text --tokens --sentences --detect-encoding; do
        command_line="extract $mode > /dev/full"
        "$EXTRACT" $mode a.txt >/dev/full 2>err </dev/null
        status=$?
        expect_full
    done
}

test_full_disk_for_many_documents() {
    local jobs
    for jobs in 1 2 8; do
        command_line="extract -j $jobs > /dev/full"
        "$EXTRACT" -j $jobs "$SAMPLES" >/dev/full 2>err </dev/null
        status=$?
        expect_full
    done
}

test_full_disk_for_answers() {
    local option
    for option in --help --version --list-plugins; do
        command_line="extract $option > /dev/full"
        "$EXTRACT" $option >/dev/full 2>err </dev/null
        status=$?
        check_sanitizers
        expect_status 1
        expect_error_lines 1
    done
}

test_full_disk_by_option() {
    prose >a.txt
    run -o /dev/full a.txt
    expect_full
}

test_closed_pipe_is_quiet() {
    local mode
    for mode in --entities --tokens --sentences --text --meetings; do
        command_line="extract $mode | head -1"
        { "$EXTRACT" $mode "$SAMPLES" "$SAMPLES" "$SAMPLES" 2>err </dev/null; echo $? >code; } | head -1 >out
        status=$(cat code)
        check_sanitizers
        expect_status 0
        expect_error_lines 0
        expect_output .
    done
}

test_closed_pipe_ends_an_endless_input() {
    command_line='endless input | extract | head -1'
    yes "$(prose)" 2>/dev/null | { timeout 120 "$EXTRACT" 2>err; echo $? >code; } | head -1 >out
    status=$(cat code)
    check_sanitizers
    expect_status 0
    expect_error_lines 0
}

test_closed_standard_output() {
    prose >a.txt
    command_line='extract >&-'
    "$EXTRACT" a.txt >&- 2>err </dev/null
    status=$?
    check_sanitizers
    expect_status 1
    expect_error_lines 1
}
