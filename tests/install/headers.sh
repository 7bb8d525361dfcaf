#!/bin/sh
# Every public header stands alone, as C11 and as C++17, without a warning.
# headers.sh SOURCE_DIR CC
set -eu
status=0
for header in "$1"/include/communique/*.h; do
    name=communique/$(basename "$header")
    printf "#include <%s>\nint unused;\n" "$name" | "$2" -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Werror \
        -I"$1/include" -fsyntax-only -x c - || status=1
    if command -v c++ >/dev/null; then
        echo "#include <$name>" | c++ -std=c++17 -Wall -Wextra -Wpedantic -Werror \
            -I"$1/include" -fsyntax-only -x c++ - || status=1
    fi
done
exit $status
