# Sourced by build-qt: what goes into the tree, and how it is built. The cache's key is made of this text.
# $work is where it is built, $tree what becomes of it; `unpack` and `say` are build-qt's.

# cmake's words go to a file, which is shown when something fails.
build() { # NAME SOURCE [cmake arguments]
    local name=$1 source=$2 log=$work/$1-build.log started=$SECONDS
    shift 2
    say "Building $name"
    if ! {
        cmake -G Ninja -S "$source" -B "$work/$name-build" -DCMAKE_BUILD_TYPE=Release \
            -DCMAKE_TOOLCHAIN_FILE="$work/toolchain.cmake" -DTHREADSWEEP_WINDOWS_PREFIX="$tree" \
            -DCMAKE_INSTALL_PREFIX="$tree" "$@" &&
            cmake --build "$work/$name-build" &&
            cmake --install "$work/$name-build" --strip
    } >"$log" 2>&1; then
        say "FAILED: building $name; the end of $log:"
        tail -n 40 "$log" >&2
        exit 1
    fi
    say "$name took $((SECONDS - started)) s"
}

build_qt() {
    unpack qt6-base "$qt" qtbase
    unpack sqlite3 "$sqlite" sqlite
    # Debian's Qt has no SQLite of its own: there it is the system's.
    local own=$work/qtbase/src/3rdparty/sqlite
    if [ ! -f "$own/sqlite3.h" ]; then
        (cd "$work/sqlite" && ./configure --disable-tcl && make sqlite3.c sqlite3.h) >"$work/sqlite.log" 2>&1 || {
            say "FAILED: making sqlite3.c of the source package sqlite3"
            tail -n 20 "$work/sqlite.log" >&2
            exit 1
        }
        mkdir -p "$own"
        cp "$work"/sqlite/sqlite3.{c,h} "$own/"
    fi

    # What QRegularExpression keeps for each thread is freed twice when the thread ends: mingw-w64 takes the memory
    # away before what lies in it is destroyed. Only compiled expressions need it, so none are compiled.
    local pcre=$work/qtbase/src/3rdparty/pcre2/CMakeLists.txt without='target_compile_definitions(BundledPcre2 PRIVATE PCRE2_DISABLE_JIT)'
    grep -qxF "$without" "$pcre" || echo "$without" >>"$pcre"

    # Nothing here may come from the machine itself, so every library is Qt's own copy. No tablets, as Debian
    # took their third-party header out.
    local off=(opengl opengles2 opengl_dynamic vulkan dbus icu pkg_config sql_odbc openssl openssl_linked zstd glib
        brotli libproxy gssapi system_zlib system_pcre2 system_png system_jpeg system_freetype system_harfbuzz
        system_doubleconversion system_libb2 system_sqlite system_textmarkdownreader tabletevent)
    # What the program does not use: it would cost minutes here, and megabytes in the installer.
    off+=(printsupport xml pdf picture textodfwriter textmarkdownwriter undocommand
        graphicsview graphicseffect mdiarea wizard lcdnumber dial keysequenceedit fontdialog
        colordialog fontcombobox syntaxhighlighter datawidgetmapper columnview splashscreen progressdialog
        commandlinkbutton toolbox style_windowsvista networkdiskcache dtls sqlmodel)
    # Without precompiled headers a compiler cache knows the files again.
    local features=("${off[@]/%/=OFF}")
    build qtbase "$work/qtbase" "${features[@]/#/-DFEATURE_}" -DFEATURE_schannel=ON -DINPUT_opengl=no \
        -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DQT_BUILD_DOCS=OFF -DBUILD_SHARED_LIBS=ON -DBUILD_WITH_PCH=OFF
}

build_keychain() {
    rm -rf "$work/qtkeychain"
    mkdir "$work/qtkeychain"
    tar xf "$work"/download/qtkeychain_"${keychain%-*}".orig.tar.* -C "$work/qtkeychain" --strip-components=1 || {
        say "FAILED: the source package qtkeychain $keychain is broken"
        exit 1
    }
    # A flag for Microsoft's compiler, given to this one too.
    sed -i 's|/utf-8||g' "$work/qtkeychain/qtkeychain/CMakeLists.txt"
    build qtkeychain "$work/qtkeychain" -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TESTING=OFF
}

# One header; without OpenSSL, which the practice server does not need on loopback.
install_httplib() {
    unpack cpp-httplib "$httplib" cpp-httplib
    install -D -m 644 "$work/cpp-httplib/httplib.h" "$tree/include/httplib.h"
    mkdir -p "$tree/lib/pkgconfig"
    # The tree's place is not known when it is unpacked.
    cat >"$tree/lib/pkgconfig/cpp-httplib.pc" <<'PC'
prefix=${pcfiledir}/../..
Name: cpp-httplib
Description: A HTTP server in one header
Version: 0
Cflags: -isystem ${prefix}/include
Libs: -lws2_32 -lcrypt32
PC
}
