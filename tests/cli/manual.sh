# What is made of the table of options: the manual page and the completions.

# The long options that the help names.
options() {
    "$EXTRACT" --help | grep -oE '^  (-.,|   ) --[a-z0-9-]+' | grep -oE -- '--[a-z0-9-]+'
}

test_every_option_is_in_all_of_them() {
    local kind option
    for kind in man bash zsh fish; do
        run --generate=$kind
        expect_status 0
        tr -d '\\' <out >plain
        for option in $(options); do
            [ $kind = fish ] && option="-l ${option#--}"
            grep -qF -- "$option" plain || fail "$kind lacks $option"
        done
    done
}

test_unknown_kind_is_usage() {
    run --generate=powershell
    expect_usage_error 'powershell' 'bash'
}

test_manual_page_is_well_formed() {
    command -v groff >/dev/null || skip 'there is no groff'
    run --generate=man
    groff -man -Tutf8 -ww out >page 2>said || fail 'groff failed'
    [ ! -s said ] || fail "groff says: $(cat said)"
    grep -q 'files0' page || fail 'the page lacks an option'
}

# complete_words WORD...: what bash offers for the last of these words behind "extract".
complete_words() {
    bash -c 'source ./out; COMP_WORDS=(extract "$@"); COMP_CWORD=$#; _extract
             printf "%s\n" "${COMPREPLY[@]}"' bash "$@"
}

test_bash_completes() {
    run --generate=bash
    bash -n out || fail 'bash cannot read it'
    [ "$(complete_words --form)" = '--format' ] || fail "$(complete_words --form)"
    [ "$(complete_words --format = js)" = 'jsonl' ] || fail "$(complete_words --format = js)"
    [ "$(complete_words -f b)" = 'brat' ] || fail "$(complete_words -f b)"
    touch document.txt
    [ "$(complete_words -e docu)" = 'document.txt' ] || fail "$(complete_words -e docu)"
    [ "$(complete_words --output docu)" = 'document.txt' ] || fail "$(complete_words --output docu)"
}

test_zsh_and_fish_can_read_theirs() {
    local shell seen=
    for shell in zsh fish; do
        command -v $shell >/dev/null || continue
        seen=yes
        run --generate=$shell
        $shell -n out || fail "$shell cannot read it"
    done
    [ "$seen" ] || skip 'there is neither zsh nor fish'
}
