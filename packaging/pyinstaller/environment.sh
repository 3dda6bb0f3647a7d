# Sourced by whatever builds: a virtual environment of exactly what lock.txt pins.
# Sets BUILD_PYTHON and SOURCE_DATE_EPOCH, and what two builds need to be the same.

source "$(dirname "${BASH_SOURCE[0]}")/../prepare.sh"

build=${STANDFIRST_BUILD:-$root/build}
lock=$root/packaging/pyinstaller/lock.txt

# The Debian package's Python before any other: it brings its own library, stripped.
python_to_freeze() {
    local candidate
    for candidate in "${STANDFIRST_PYTHON:-}" /usr/bin/python3 python3; do
        if [ -n "$candidate" ] && python_fits "$candidate"; then
            printf '%s' "$candidate"
            return
        fi
    done
    return 1
}

make_build_environment() {
    unset PYTHONDONTWRITEBYTECODE  # or all is compiled anew for each of the many steps
    local python environment=$build/environment stamp wanted
    need_packages "${window_packages[@]}" python3 python3-venv binutils libpython3.11
    python=$(python_to_freeze) || {
        say "Building needs Python 3.11 or newer with its venv module (Debian: python3-venv)."
        exit 1
    }
    stamp=$environment/standfirst-stamp
    wanted="$("$python" --version) $(cksum <"$lock")"
    BUILD_PYTHON=$environment/bin/python
    if [ ! -x "$BUILD_PYTHON" ] || [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        say "Setting up what to build with in $environment (once; 260 MB to download)"
        "$python" -m venv --clear "$environment"
        "$BUILD_PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps \
            --require-hashes --requirement "$lock"
        printf '%s' "$wanted" >"$stamp"
    fi
    export PYTHONPATH=$root:$root/packaging PYTHONHASHSEED=0 PYTHONPYCACHEPREFIX=$build/pycache
    export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
    SOURCE_DATE_EPOCH=$("$BUILD_PYTHON" -c 'from writers.identity import moment; print(moment())')
    export SOURCE_DATE_EPOCH
}
