#!/usr/bin/env bash
# Builds the folder for 麒麟 V10 SP1 and other systems of glibc 2.31, in a Debian 11 chroot, and starts
# it in a second chroot that has no more than such a desktop. Needs root, debootstrap and a mirror of
# Debian 11 and 12; takes half an hour the first time. Not for CI.
#   build_spec/compat.sh [FOLDER]      FOLDER keeps both chroots (default: build/compat)
# The mirror is the one that apt has here, or DEBIAN_MIRROR.
set -euo pipefail
cd "$(dirname "$0")/.."
place=$(realpath -m "${1:-build/compat}")
build=$place/build bare=$place/bare
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' | grep -v security | head -n 1)}
qt_libraries="libglib2.0-0 libgl1 libegl1 libfontconfig1 libfreetype6 libdbus-1-3 libx11-xcb1"
more_libraries="libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxcb-randr0 libxcb-xinerama0 libwayland-cursor0
    libwayland-egl1 libxkbcommon0"
tools="gcc make libc6-dev zlib1g-dev libffi-dev libbz2-dev liblzma-dev libssl-dev binutils xz-utils git
    ca-certificates dpkg-dev fonts-wqy-microhei"

inside() { # inside CHROOT COMMAND: with the packages that this machine's pip and apt reach
    local root=$1
    shift
    mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
    mountpoint -q "$root/dev" || mount --rbind /dev "$root/dev"
    chroot "$root" env -i HOME=/root LANG=C.UTF-8 PATH=/opt/python/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        ${PIP_CERT:+PIP_CERT=/etc/ssl/certs/ca-certificates.crt} DEBIAN_FRONTEND=noninteractive \
        OPENBLAS_NUM_THREADS=1 "$@"
}
leave() {
    for root in "$build" "$bare"; do
        umount -l "$root/dev" "$root/proc" 2>/dev/null || true
    done
}
trap leave EXIT

mkdir -p "$place"
if [ ! -e "$build/.ready" ]; then
    rm -rf --one-file-system "$build"
    debootstrap --variant=minbase bullseye "$build" "$mirror"
    cp /etc/resolv.conf /etc/hosts "$build/etc/"
    # shellcheck disable=SC2086
    inside "$build" apt-get install -y -q --no-install-recommends $tools $qt_libraries $more_libraries
    cp -L /etc/ssl/certs/ca-certificates.crt "$build/etc/ssl/certs/"
    touch "$build/.ready"
fi
if [ ! -x "$build/opt/python/bin/python3.11" ]; then
    # Debian 11 has Python 3.9; 3.11 is built from Debian 12's source package.
    echo "deb-src [trusted=yes] $mirror bookworm main" > "$build/etc/apt/sources.list.d/source.list"
    inside "$build" sh -ec '
        apt-get update -q
        rm -rf /usr/src/python && mkdir -p /usr/src/python && cd /usr/src/python
        apt-get source -q --download-only python3.11
        tar -xf python3.11_*.orig.tar.* --strip-components=1
        ./configure -q --prefix=/opt/python --enable-shared LDFLAGS=-Wl,-rpath,/opt/python/lib
        make -s -j2 >/dev/null && make -s install >/dev/null'
fi
rm -rf "$build/parkfacts"
git clone -q . "$build/parkfacts"
inside "$build" sh -ec 'cd /parkfacts && git config --global --add safe.directory "*" &&
    make --no-print-directory build PYTHON=/opt/python/bin/python3.11'

if [ ! -e "$bare/.ready" ]; then
    rm -rf --one-file-system "$bare"
    debootstrap --variant=minbase bullseye "$bare" "$mirror"
    cp /etc/resolv.conf /etc/hosts "$bare/etc/"
    # shellcheck disable=SC2086
    inside "$bare" apt-get install -y -q --no-install-recommends $qt_libraries fonts-wqy-microhei
    touch "$bare/.ready"
fi
rm -rf "$bare/opt/parkfacts-trial" && mkdir -p "$bare/opt/parkfacts-trial"
tar -xf "$build"/parkfacts/dist/*.tar.xz -C "$bare/opt/parkfacts-trial"
inside "$bare" /opt/parkfacts-trial/ParkFacts/ParkFacts --smoke-test --report /report.json
cat "$bare/report.json"
python3 - "$build/parkfacts/dist/ParkFacts" <<'PYTHON'
import sys
from pathlib import Path
sys.path.insert(0, "build_spec")
from linking import newest_glibc
newest, files = newest_glibc(Path(sys.argv[1]))
print("\nhighest glibc symbol:", ".".join(map(str, newest)), "wanted by", ", ".join(files[:5]))
sys.exit(newest > (2, 31))
PYTHON
mkdir -p dist/compat
cp "$build"/parkfacts/dist/*.tar.xz "$build"/parkfacts/dist/*.deb dist/compat/
