#!/bin/sh
# What the shared objects export: the library only cq_*, a plugin only cq_plugin_entry.
# symbols.sh BUILD_DIR
set -eu
status=0
exported() {
    nm -D --defined-only "$1" | awk '{print $3}' |
        grep -vE '^(__asan|__ubsan|__odr_asan|__gcov|mangle_path|_init|_fini|__sanitizer)' || true
}
library=$(find "$1/pipeline" -maxdepth 1 -name 'libcommunique.so.*.*.*' | head -n 1)
[ -n "$library" ] || { echo "no library in $1/pipeline"; exit 1; }
if exported "$library" | grep -vE '^cq_[a-z_]+$'; then
    echo "$library exports more than cq_*"
    status=1
fi
found=0
for plugin in "$1"/plugins/*.so; do
    found=$((found + 1))
    if [ "$(exported "$plugin")" != cq_plugin_entry ]; then
        exported "$plugin"
        echo "$plugin: exactly cq_plugin_entry should be exported"
        status=1
    fi
done
[ $found -ge 5 ] || { echo "only $found plugins in $1/plugins"; status=1; }
exit $status
