#!/bin/sh
# Who may include whom, after docs/architecture.md. Prints every #include that breaks a rule.
# layering.sh SOURCE_DIR
set -eu
cd "$1"

broken=0

# check FOLDER ALLOWED...: every "..." include of FOLDER's files that names another folder of the
# pipeline must name an allowed one. Files of the same folder are always fine.
check() {
    folder=$1
    shift
    for file in "$folder"/*.[ch]; do
        [ -e "$file" ] || continue
        for include in $(sed -n 's/^ *# *include *"\([^"]*\)".*/\1/p' "$file"); do
            case "$include" in
            */*) target=${include%%/*} ;;
            *) continue ;;
            esac
            own=${folder##*/}
            [ "$target" = "$own" ] && continue
            ok=0
            for allowed in "$@"; do
                [ "$target" = "$allowed" ] && ok=1
            done
            if [ $ok = 0 ]; then
                echo "$file includes $include: $own may include: $own $*"
                broken=1
            fi
        done
    done
}

# forbid FOLDER PATTERN REASON: no line of FOLDER's files may match.
forbid() {
    if grep -nE "$2" "$1"/*.[ch] 2>/dev/null; then
        echo "$1: $3"
        broken=1
    fi
}

check pipeline/base
check pipeline/map base
check pipeline/unicode base
for stage in source extract resolve sink; do
    check "pipeline/$stage" base unicode map
done
check pipeline/decode base unicode map
check pipeline/markup base unicode map
check pipeline/repair base unicode map
check pipeline/token base unicode map
check pipeline/core base unicode map source decode markup repair token extract resolve sink
check pipeline/cli

# The command and the plugins see the public headers and their own files only.
forbid pipeline/cli '#include "(base|map|unicode|source|decode|markup|repair|token|extract|resolve|sink|core)/' \
    "the command sees public headers only"
for plugin in plugins/*/ plugins/*/*/; do
    case "$plugin" in */tools/) continue ;; esac # programs for building, no part of a plugin
    forbid "${plugin%/}" '#include [<"](pipeline|base|map|unicode|source|decode|markup|repair|token|extract|resolve|sink|core)/' \
        "plugins see include/ and the kit only"
    forbid "${plugin%/}" '#include <communique/(pipeline|result|communique)\.h>' \
        "plugins use the plugin ABI, not the library"
done

# The public headers stand on ISO C alone.
if grep -nE '^#include <' include/communique/*.h | grep -vE '<(stddef|stdint)\.h>'; then
    echo "include/communique: only stddef.h and stdint.h"
    broken=1
fi
exit $broken
