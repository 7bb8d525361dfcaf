#!/bin/sh
# Installs into an empty folder and uses what is there as a user would: a program through the CMake
# package, the same through pkg-config, plugins/example out of tree, and the installed command.
# install.sh SOURCE_DIR BUILD_DIR CMAKE CC
set -eu
source=$1
build=$2
cmake=$3
cc=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "install test: $*" >&2
    exit 1
}

prefix=$work/prefix
"$cmake" --install "$build" --prefix "$prefix" >"$work/log" || { cat "$work/log"; fail "cmake --install"; }
libdir=$(dirname "$(find "$prefix" -name 'libcommunique.so')")
[ -n "$libdir" ] || fail "no library was installed"

for file in man/man1/extract.1 bash-completion/completions/extract zsh/site-functions/_extract \
    fish/vendor_completions.d/extract.fish; do
    [ -s "$prefix/share/$file" ] || fail "share/$file was not installed"
done

# A program of the library, through the CMake package.
mkdir "$work/program"
cp "$source/tests/install/consumer.c" "$work/program/"
cat >"$work/program/CMakeLists.txt" <<'CMAKE'
cmake_minimum_required(VERSION 3.22)
project(consumer C)
find_package(communique REQUIRED)
add_executable(consumer consumer.c)
target_link_libraries(consumer PRIVATE communique::communique)
CMAKE
"$cmake" -S "$work/program" -B "$work/program/build" -DCMAKE_PREFIX_PATH="$prefix" >"$work/log" 2>&1 &&
    "$cmake" --build "$work/program/build" >>"$work/log" 2>&1 || { cat "$work/log"; fail "CMake package"; }
plugins=$(dirname "$(find "$prefix" -name date.so)")
"$work/program/build/consumer" "$plugins" >"$work/out"
grep -q '^date 2016-08-02$' "$work/out" || { cat "$work/out"; fail "the program found no date"; }

# The same through pkg-config.
PKG_CONFIG_PATH=$libdir/pkgconfig
export PKG_CONFIG_PATH
# The flags are words.
# shellcheck disable=SC2046
"$cc" -std=c11 "$work/program/consumer.c" $(pkg-config --cflags --libs communique) \
    -Wl,-rpath,"$libdir" -o "$work/consumer" || fail "pkg-config"
"$work/consumer" "$plugins" | grep -q '^date 2016-08-02$' || fail "the pkg-config program"
[ "$(realpath "$(pkg-config --variable=plugindir communique-plugin)")" = "$(realpath "$plugins")" ] ||
    fail "plugindir"

# The example plugin, out of tree against the package, in the installed command.
cp -r "$source/plugins/example" "$work/example"
"$cmake" -S "$work/example" -B "$work/example/build" -DCMAKE_PREFIX_PATH="$prefix" >"$work/log" 2>&1 &&
    "$cmake" --build "$work/example/build" >>"$work/log" 2>&1 || { cat "$work/log"; fail "plugins/example"; }
example=$(find "$work/example/build" -name '*.so' | head -n 1)
[ -n "$example" ] || fail "plugins/example built no .so"
[ "$(wc -l <"$source/plugins/example/example.c")" -lt 60 ] || fail "plugins/example is not under 60 lines"
"$prefix/bin/extract" --check-plugin="$example" || fail "the example breaks the contract"
sentence='The two sides signed the Treaty on Mutual Assistance on 4 May 2011.'
echo "$sentence" | "$prefix/bin/extract" --plugin="$example" --format=jsonl >"$work/out"
grep -q '"type":"treaty"' "$work/out" || { cat "$work/out"; fail "the example found no treaty"; }
grep -q '"type":"date"' "$work/out" || { cat "$work/out"; fail "the installed plugins did not load"; }
echo "installed, built against, run"
