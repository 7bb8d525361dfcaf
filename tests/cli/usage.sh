# Options: what is there, and what is said when one is wrong.

test_unknown_long_option() {
    run --entites "$SAMPLES"
    expect_usage_error '--entites' '--entities'
}

test_unknown_option_without_neighbour() {
    run --qqqqqq "$SAMPLES"
    expect_usage_error '--qqqqqq' '--help'
}

test_unknown_short_option() {
    run -Z "$SAMPLES"
    expect_usage_error '-Z' '--help'
}

test_unknown_format() {
    prose >a.txt
    run --format=xml a.txt
    expect_usage_error 'xml' 'jsonl' 'table' 'tsv' 'csv'
}

test_unknown_type() {
    prose >a.txt
    run --entities=agency,dates a.txt
    expect_usage_error 'dates' 'date'
}

test_empty_type() {
    prose >a.txt
    run --entities= a.txt
    expect_usage_error 'agency'
    run --entities=date,,agency a.txt
    expect_usage_error 'agency'
}

test_unknown_encoding() {
    prose >a.txt
    run --encoding=klingon a.txt
    expect_usage_error 'klingon' 'UTF-8|utf-8'
}

test_unknown_kernel() {
    prose >a.txt
    run --isa=mmx a.txt
    expect_usage_error 'mmx' 'scalar'
}

test_kernel_of_another_processor() {
    prose >a.txt
    case $(uname -m) in
    x86_64) run --isa=neon a.txt ;;
    aarch64) run --isa=avx2 a.txt ;;
    *) skip 'no kernel is known to be missing on this processor' ;;
    esac
    expect_usage_error 'neon|avx2' 'scalar'
}

test_unknown_plugin() {
    prose >a.txt
    run --plugin=nowhere.so a.txt
    expect_usage_error 'nowhere.so'
    run --plugin-dir=nowhere a.txt
    expect_usage_error 'nowhere'
}

test_jobs_are_a_number() {
    local jobs
    for jobs in 0 -1 two 2x '' 99999999999999999999; do
        run --jobs="$jobs" "$SAMPLES"
        expect_usage_error 'jobs' 'number'
    done
}

test_reference_date_is_a_day() {
    local date
    prose >a.txt
    for date in 2019 2019-02-30 2019-13-01 yesterday 2019-2-3 '' 2019-02-03x; do
        run --reference-date="$date" a.txt
        expect_usage_error 'YYYY-MM-DD'
    done
}

test_colour_and_progress_know_three_words() {
    prose >a.txt
    run --color=sometimes a.txt
    expect_usage_error 'sometimes' 'auto' 'always' 'never'
    run --progress=sometimes a.txt
    expect_usage_error 'sometimes' 'auto' 'always' 'never'
}

test_missing_value() {
    local option
    for option in --format --output --jobs --encoding --reference-date --isa --plugin --plugin-dir --check-plugin; do
        run "$option"
        expect_usage_error "$option" 'value'
    done
    run -f
    expect_usage_error '-f' 'value'
}

test_value_for_an_option_without_one() {
    run --tokens=yes "$SAMPLES"
    expect_usage_error '--tokens'
}

test_two_kinds_of_output() {
    run --text --tokens "$SAMPLES"
    expect_usage_error '--text' '--tokens'
}

test_spellings_of_options() {
    prose >a.txt
    run --format=csv --entities=date a.txt
    expect_status 0
    expect_output '2011-05-04'
    mv out long
    run --format csv --entities=date a.txt
    expect_same long out
    run -fcsv --entities=date a.txt
    expect_same long out
    run -f csv --entities=date a.txt
    expect_same long out
    run a.txt -f csv --entities=date
    expect_same long out
}

test_short_options_bundle() {
    prose >a.txt
    run -ej1 a.txt
    expect_status 0
    mv out bundled
    run -e -j 1 a.txt
    expect_same bundled out
}

test_two_dashes_end_the_options() {
    prose >--format
    run -- --format
    expect_status 0
    expect_output '"doc":"--format"'
}

test_help() {
    local option
    run --help
    expect_status 0
    expect_error_lines 0
    for option in --entities --meetings --tokens --sentences --text --detect-encoding --format --output --jobs \
        --encoding --reference-date --plugin --plugin-dir --list-plugins --check-plugin --progress --color --isa \
        --help --version; do
        expect_output "$option"
    done
    mv out long
    run -h
    expect_same long out
    awk 'length($0) > 110 { exit 1 }' out || fail 'lines of the help are too long'
}

test_version() {
    run --version
    expect_status 0
    expect_error_lines 0
    expect_output '^extract [0-9]+\.[0-9]+'
    expect_output 'ABI'
    expect_output 'scalar'
    expect_output '[Zz][Ll][Ii][Bb]'
    expect_output 'PCRE2|pcre2'
    expect_output 'utf8proc 2'
}

test_help_needs_no_valid_rest() {
    run --help nowhere.txt
    expect_status 0
    run --version nowhere.txt
    expect_status 0
}

test_terminal_as_standard_input() {
    command -v script >/dev/null || skip 'there is no script program'
    command_line='extract at a terminal'
    script -qec "'$EXTRACT'" /dev/null >out 2>err </dev/null
    status=$?
    [ $status -eq 2 ] || fail 'status should be 2'
    expect_output 'Usage'
    expect_output '--help'
}

test_colour_is_asked_for() {
    prose >a.txt
    run --format=table --color=always a.txt
    expect_output $'\033'
    run --format=table --color=never a.txt
    ! grep -q $'\033' out || fail 'there should be no colour'
    run --format=table a.txt
    ! grep -q $'\033' out || fail 'there should be no colour in a file'
    NO_COLOR=1 run --format=table --color=auto a.txt
    ! grep -q $'\033' out || fail 'there should be no colour'
}

test_progress_stays_off_standard_output() {
    prose >a.txt
    run --progress=never a.txt
    expect_error_lines 0
    mv out quiet
    run --progress=always a.txt
    expect_status 0
    expect_same quiet out
}
