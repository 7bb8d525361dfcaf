#!/bin/bash
# Runs the tests of one theme: run.sh EXTRACT SOURCE_DIR THEME.sh
#
# Each function of the theme that is named test_* runs in a shell and an empty folder of its own. It calls
# `run` (or `run_piped`), then says with expect_* what must have come out. A test that cannot run here calls
# `skip`. Status 0: all passed or skipped; 1: some failed; 77: all were skipped.
set -u
EXTRACT=$1
SOURCE=$2
THEME=$3
HERE=$(cd "$(dirname "$0")" && pwd)
SAMPLES=$SOURCE/corpora/samples
HOSTILE=$SOURCE/corpora/hostile
ENCODED=$SOURCE/corpora/encoded
export LC_ALL=C.UTF-8
export PYTHONDONTWRITEBYTECODE=1
unset NO_COLOR

[ -x "$EXTRACT" ] || { printf 'run.sh: there is no program %s\n' "$EXTRACT" >&2; exit 1; }

# run [ARGUMENT]...: extract with an empty standard input; sets $status, fills ./out and ./err.
run() {
    command_line="extract $*"
    "$EXTRACT" "$@" >out 2>err </dev/null
    status=$?
    check_sanitizers
}

# run_piped FILE [ARGUMENT]...: the same with FILE as standard input.
run_piped() {
    local input=$1
    shift
    command_line="extract $* < $input"
    "$EXTRACT" "$@" >out 2>err <"$input"
    status=$?
    check_sanitizers
}

check_sanitizers() {
    if grep -qE 'Sanitizer|runtime error:' err; then
        fail 'a sanitizer spoke'
    fi
}

# fail WHAT: ends the test, showing what the last run printed.
fail() {
    {
        printf 'FAILED %s: %s\n' "$test" "$*"
        printf '  command: %s (status %s)\n' "${command_line-}" "${status-}"
        head -c 1500 err 2>/dev/null | sed 's/^/  stderr: /' | head -20
        head -c 800 out 2>/dev/null | sed 's/^/  stdout: /' | head -5
        echo
    } | tr -d '\0'
    exit 1
}

skip() {
    printf 'skipped %s: %s\n' "$test" "$*"
    exit 77
}

expect_status() {
    [ "$status" -eq "$1" ] || fail "status should be $1"
}

# expect_error_lines COUNT: so many lines on standard error.
expect_error_lines() {
    local lines
    lines=$(wc -l <err)
    [ "$lines" -eq "$1" ] || fail "$lines lines on standard error, should be $1"
}

expect_error() {
    grep -qE -- "$1" err || fail "standard error should say /$1/"
}

expect_output() {
    grep -qE -- "$1" out || fail "standard output should have /$1/"
}

expect_no_output() {
    [ ! -s out ] || fail 'standard output should be empty'
}

expect_output_lines() {
    local lines
    lines=$(wc -l <out)
    [ "$lines" -eq "$1" ] || fail "$lines lines of output, should be $1"
}

# expect_same FILE FILE: the same bytes.
expect_same() {
    cmp -- "$1" "$2" >&2 || fail "$1 and $2 should be the same"
}

# expect_usage_error WORD...: status 2, nothing on standard output, one line with all the words.
expect_usage_error() {
    local word
    expect_status 2
    expect_no_output
    expect_error_lines 1
    for word in "$@"; do
        expect_error "$word"
    done
}

# expect_entities FILE: each line is an entity as the contract describes it, in order.
expect_entities() {
    python3 "$HERE/check_jsonl.py" entities "$@" >check 2>&1 || fail "$(cat check)"
}

# values FIELD [TYPE]: that field of each record in ./out, a line each.
values() {
    python3 "$HERE/check_jsonl.py" values out "$@"
}

# as_nobody ARGUMENT...: extract as a user without rights; skips where that cannot be done.
as_nobody() {
    command_line="extract $* (as another user)"
    if [ "$(id -u)" -eq 0 ]; then
        chmod 755 .
        setpriv --reuid=65534 --regid=65534 --clear-groups "$EXTRACT" --version >/dev/null 2>&1 ||
            skip 'another user cannot run the program from where it is'
        setpriv --reuid=65534 --regid=65534 --clear-groups "$EXTRACT" "$@" >out 2>err </dev/null
    else
        "$EXTRACT" "$@" >out 2>err </dev/null
    fi
    status=$?
    check_sanitizers
}

# is_sanitized: whether the program carries a sanitizer, whose memory does not count.
is_sanitized() {
    ldd "$EXTRACT" 2>/dev/null | grep -qE 'lib(a|t|ub)san' || grep -qa '__asan_init' "$EXTRACT"
}

prose() {
    cat <<'END'
The 3rd Japan-Norway Fisheries Dialogue was held in Bergen on 4 May 2011. It was hosted by the Norwegian
Ministry of Foreign Affairs. Mr. Lars Holm led the delegation of the European Union.
END
}

. "$THEME"

passed=0 failed=0 skipped=0
for test in $(declare -F | sed -n 's/^declare -f \(test_.*\)$/\1/p'); do
    folder=$(mktemp -d)
    (cd "$folder" && "$test")
    case $? in
    0) passed=$((passed + 1)) ;;
    77) skipped=$((skipped + 1)) ;;
    *) failed=$((failed + 1)) ;;
    esac
    chmod -R u+rwx "$folder" && rm -rf "$folder"
done
printf '%s: %d passed, %d failed, %d skipped\n' "$(basename "$THEME" .sh)" $passed $failed $skipped
[ $failed -eq 0 ] || exit 1
[ $passed -gt 0 ] || exit 77
exit 0
