# Plugins: which are loaded, which are refused.


# own_plugin NAME: the path of one of communique's own plugins, as it was built; fails where there is none.
own_plugin() {
    local file
    for file in "$(dirname "$EXTRACT")/plugins"/*"$1"*.so; do
        [ -e "$file" ] && echo "$file" && return
    done
    return 1
}

test_list_plugins() {
    local name
    run --list-plugins
    expect_status 0
    expect_error_lines 0
    for name in agency date meeting person symbol; do
        expect_output "$name"
    done
}

test_check_own_plugins() {
    local name path
    for name in agency date meeting person symbol; do
        path=$(own_plugin $name) || skip 'the plugins are not beside the program'
        run --check-plugin="$path"
        expect_status 0
        expect_error_lines 0
    done
}

test_check_what_is_no_plugin() {
    run --check-plugin=nowhere.so
    expect_error_lines 1
    expect_error 'nowhere.so'
    [ "$status" -ne 0 ] || fail 'status should not be 0'
    echo 'no shared object' >text.so
    run --check-plugin=./text.so
    expect_error_lines 1
    [ "$status" -ne 0 ] || fail 'status should not be 0'
}

test_text_file_as_plugin() {
    prose >a.txt
    echo 'no shared object' >text.so
    run --plugin=./text.so a.txt
    expect_usage_error 'text.so'
}

test_shared_object_that_is_no_plugin() {
    local library
    library=$(ldd "$EXTRACT" | sed -n 's/.*=> \(\/[^ ]*libz\.so[^ ]*\).*/\1/p' | head -1)
    [ -n "$library" ] || library=$(ldconfig -p 2>/dev/null | sed -n 's/.*=> \(.*libz\.so\.1\)$/\1/p' | head -1)
    [ -n "$library" ] || skip 'there is no other shared object to try'
    prose >a.txt
    run --plugin="$library" a.txt
    expect_usage_error 'cq_plugin_entry|no plugin|not a plugin'
}

test_folder_without_plugins() {
    prose >a.txt
    mkdir empty
    run --plugin-dir=empty a.txt
    expect_status 0
    expect_output 'Japan-Norway'
}

test_own_plugin_by_path_alone() {
    prose >a.txt
    local path
    path=$(own_plugin date) || skip 'the plugins are not beside the program'
    run --no-default-plugins --plugin="$path" a.txt
    expect_status 0
    [ "$(values type | sort -u)" = date ] || fail 'only dates should be there'
}

test_types_follow_the_plugins() {
    prose >a.txt
    local path
    path=$(own_plugin date) || skip 'the plugins are not beside the program'
    run --no-default-plugins --plugin="$path" --entities=agency a.txt
    expect_usage_error 'agency' 'date'
}

# A command that was moved away from its plugins, or built without them, must not look like a document without entities.
test_no_plugins_beside_the_command() {
    prose >a.txt
    mkdir -p alone/plugins
    cp "$EXTRACT" alone/extract
    alone/extract a.txt >out 2>err && status=0 || status=$?
    expect_status 0
    expect_error_lines 1
    expect_error 'no plugins were found'
}
