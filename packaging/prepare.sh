# Sourced by run and test: finds or installs what a bare Debian 12 lacks.
# Sets PYTHON to the interpreter of a virtual environment that holds Standfirst.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=${STANDFIRST_VENV:-$root/.venv}

# What a Qt window needs on X11; PySide6 brings the rest.
window_packages=(
    libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libgssapi-krb5-2 libbrotli1
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
)

say() { printf '%s\n' "$*" >&2; }

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || printf '%s ' "$package"
    done
}

# Installs Debian packages when we may; else says which are missing and goes on.
need_packages() {
    command -v dpkg-query >/dev/null || return 0
    local missing as_root=()
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        if ! sudo -n true 2>/dev/null; then
            say "Some system packages are missing. Please run: sudo apt-get install --no-install-recommends $missing"
            return 0
        fi
        as_root=(sudo -n)
    fi
    say "Installing system packages: $missing"
    # shellcheck disable=SC2086  # a list of names
    if ! { "${as_root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
        "${as_root[@]}" apt-get install -y -qq --no-install-recommends $missing >/dev/null; }; then
        say "They could not be installed; going on without them."
    fi
}

python_fits() {
    "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    local candidate
    for candidate in python3 /usr/bin/python3; do
        if python_fits "$candidate"; then
            printf '%s' "$candidate"
            return
        fi
    done
    return 1
}

# Makes the virtual environment, or brings it up to date when pyproject.toml has changed.
# $1 is what to install: "." or ".[test]".
make_environment() {
    local python stamp wanted
    python=$(find_python) || {
        need_packages python3 python3-venv
        python=$(find_python) || {
            say "Standfirst needs Python 3.11 or newer with its venv module (Debian: python3-venv)."
            exit 1
        }
    }
    stamp=$venv/standfirst-stamp
    wanted="$1 $("$python" --version) $root $(cksum <"$root/pyproject.toml")"
    PYTHON=$venv/bin/python
    if [ -x "$PYTHON" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
        return
    fi
    say "Setting up Python packages in $venv (once; a few minutes on a slow line)"
    "$python" -m venv "$venv"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --editable "$root${1#.}"
    printf '%s' "$wanted" >"$stamp"
}
