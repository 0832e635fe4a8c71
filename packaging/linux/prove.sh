#!/usr/bin/env bash
# Proves the two Linux forms in a fresh Debian root: installed, run, upgraded, removed.
#
#   sudo packaging/linux/prove.sh [FOLDER]     proof, log and screenshots go there
#                                              (build/proof if not given)
#
# Needs dist/*.deb and dist/*.run (packaging/build.py), root, debootstrap, Xvfb and scrot, and
# a package mirror for the system libraries alone. The program itself runs without a network,
# as a user who was made a moment before, in a root without Python.
# Environment: SUITE (bookworm), MIRROR (debootstrap's own), ROOT_CACHE (a folder to keep roots in),
# OLDER (the .deb of an older version: then what it leaves, library and settings, is upgraded too)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# Mounts of our own: gone with us, whatever happens.
if [ "${1:-}" != --inside ]; then
  exec unshare --mount --propagation private bash "${BASH_SOURCE[0]}" --inside "$@"
fi
shift

readonly SUITE="${SUITE:-bookworm}"
PROOF="$(realpath -m "${1:-build/proof}")"
readonly PROOF
readonly CACHE="${ROOT_CACHE:-build/packaging/roots}"
readonly ROOT="$PROOF/root"
readonly HOME_INSIDE=/reader
readonly NAME=covid-desktop
readonly OLDER="${OLDER:-}"
DEB="$(find dist -name '*.deb' | sort | tail -1)"
PORTABLE="$(find dist -name '*.run' | sort | tail -1)"
readonly DEB PORTABLE

say() { printf '%s\n' "$*"; }

fail() {
  say "FAIL  $*"
  exit 1
}

inside() { chroot "$ROOT" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }

# As the reader, without a network; a traceback anywhere is a failure.
reader() {
  local status=0
  unshare --net chroot --userspec=1000:1000 "$ROOT" env -i "HOME=$HOME_INSIDE" LANG=C.UTF-8 \
    PATH=/usr/bin:/bin QT_QPA_PLATFORM="${PLATFORM:-offscreen}" DISPLAY="${SCREEN:-}" "$@" \
    >"$PROOF/said.txt" 2>&1 || status=$?
  cat "$PROOF/said.txt" >>"$PROOF/log.txt"
  if grep -qE '^(Traceback|ImportError|Fatal Python)' "$PROOF/said.txt" || [ "$status" -gt 1 ]; then
    tail -20 "$PROOF/said.txt"
    fail "$* ended with $status"
  fi
  return "$status"
}

make_root() {
  if ! [ -d "$CACHE/$SUITE" ]; then
    mkdir -p "$CACHE"
    debootstrap --variant=minbase --include=ca-certificates "$SUITE" "$CACHE/$SUITE.new" \
      ${MIRROR:+"$MIRROR"} >>"$PROOF/log.txt"
    mv "$CACHE/$SUITE.new" "$CACHE/$SUITE"
  fi
  rm -rf --one-file-system "$ROOT"
  cp -a "$CACHE/$SUITE" "$ROOT"
  mount -t proc proc "$ROOT/proc"
  mount --rbind /dev "$ROOT/dev"
  mkdir -p "$ROOT/tmp/.X11-unix"
  cp -L /etc/resolv.conf "$ROOT/etc/resolv.conf"
  printf '#!/bin/sh\nexit 101\n' >"$ROOT/usr/sbin/policy-rc.d"
  chmod 755 "$ROOT/usr/sbin/policy-rc.d"
  inside useradd --create-home --home-dir "$HOME_INSIDE" --uid 1000 reader
  inside sh -c 'command -v python3 && exit 1 || exit 0' || fail "there is a Python in the root"
  inside apt-get -qq update >>"$PROOF/log.txt" 2>&1
  # Menu and MIME databases, as every desktop has them; nothing that the program itself needs.
  inside apt-get -qq install -y --no-install-recommends desktop-file-utils shared-mime-info \
    >>"$PROOF/log.txt" 2>&1
}

start_screen() {
  mkdir -p /tmp/.X11-unix
  Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -ac 3>"$PROOF/display" \
    >>"$PROOF/log.txt" 2>&1 &
  SCREEN_PROCESS=$!
  # shellcheck disable=SC2064
  trap "kill $SCREEN_PROCESS" EXIT
  local tries
  for tries in $(seq 120); do
    [ -s "$PROOF/display" ] && break
    sleep 0.5
    [ "$tries" -lt 120 ] || fail "Xvfb did not start"
  done
  SCREEN=":$(cat "$PROOF/display")"
  mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"
}

# The window of PROGRAM with the demonstration patient, as it stands on the screen, into a PNG.
photograph() {
  local program="$1" picture="$2" process tries
  unshare --net chroot --userspec=1000:1000 "$ROOT" env -i "HOME=$HOME_INSIDE" LANG=C.UTF-8 \
    PATH=/usr/bin:/bin "DISPLAY=$SCREEN" QT_QPA_PLATFORM=xcb "$program" \
    "$RESOURCES/demonstration" >"$PROOF/said.txt" 2>&1 &
  process=$!
  # Long enough for the model as well; the picture is for a human eye, and for what follows.
  for tries in $(seq 24); do
    sleep 5
    DISPLAY="$SCREEN" scrot --overwrite "$picture"
    [ "$(stat -c %s "$picture")" -gt 150000 ] && break
    kill -0 "$process" 2>/dev/null || fail "the window went away: $(tail -5 "$PROOF/said.txt")"
    [ "$tries" -lt 24 ] || fail "no window with a film on the screen; see $picture"
  done
  sleep "${PAUSE:-10}"
  DISPLAY="$SCREEN" scrot --overwrite "$picture"
  # unshare, chroot and env have become the program: it ends as at a logout.
  kill "$process" 2>/dev/null || true
  wait "$process" 2>/dev/null || true
  if grep -qE '^(Traceback|ImportError|Fatal Python)' "$PROOF/said.txt"; then
    fail "a traceback in the window: $(tail -20 "$PROOF/said.txt")"
  fi
}

exercise() {
  local program="$1"
  reader "$program" --version
  reader "$program" self-test
  say "ok    self-test: $(grep -c '^ok' "$PROOF/said.txt") checks, provider $(
    sed -n 's/^ok *provider in use: \([A-Za-z]*\).*/\1/p' "$PROOF/said.txt"
  )"
  reader "$program" assess "$RESOURCES/demonstration" --json
  say "ok    assess: $(grep -c '"status": "assessed"' "$PROOF/said.txt") films"
  # Refusals are answers here: the samples are phantoms of a few pixels.
  reader "$program" assess "$RESOURCES/codec_samples" --json || true
  grep -q '"status": "unreadable"' "$PROOF/said.txt" && fail "a compression cannot be read"
  say "ok    compressions: $(grep -c '"status"' "$PROOF/said.txt") kinds"
  PLATFORM=xcb reader "$program" --until-painted
  say "ok    window painted on an X screen, and closed"
}

# The variable is dpkg's, and not the shell's.
# shellcheck disable=SC2016
installed_version() { inside dpkg-query -W -f='${Version}' "$NAME"; }

has_kept() { [ -s "$ROOT$HOME_INSIDE/.config/$NAME/settings.toml" ] || fail "settings were lost"; }

leave_a_trace() {
  inside sh -c "mkdir -p $HOME_INSIDE/.config/$NAME && echo 'accepted = \"999\"' \
    >$HOME_INSIDE/.config/$NAME/settings.toml && chown -R reader: $HOME_INSIDE"
}

# The same files under a later version: what apt does with them is what is tried.
newer_package() {
  local tree="$PROOF/newer"
  rm -rf "$tree"
  dpkg-deb -R "$DEB" "$tree"
  sed -i 's/^Version: .*/&+later/' "$tree/DEBIAN/control"
  dpkg-deb --root-owner-group -Znone --build "$tree" "$ROOT/tmp/later.deb" >/dev/null
  rm -rf "$tree"
}

library_form() {
  # The four bytes at 60 of an SQLite file: what its maker numbers its form with.
  od -An -j60 -N4 -t u1 "$ROOT$HOME_INSIDE/.local/share/$NAME/library.sqlite" | tr -s ' ' |
    cut -d' ' -f5
}

# Installed, used and left by the older version; then the new one over it.
prove_upgrade() {
  say "== $OLDER, then $DEB over it"
  cp "$OLDER" "$ROOT/tmp/older.deb"
  inside apt-get -qq install -y --no-install-recommends /tmp/older.deb >>"$PROOF/log.txt" 2>&1
  leave_a_trace
  photograph /usr/bin/$NAME "$PROOF/older-$SUITE.png"
  local before studies
  reader /usr/bin/$NAME self-test
  before="$(library_form)"
  studies="$(grep -o '[0-9]* studies' "$PROOF/said.txt")"
  say "ok    $(installed_version) has made a library of form $before with $studies"
  cp "$DEB" "$ROOT/tmp/first.deb"
  inside apt-get -qq install -y --no-install-recommends /tmp/first.deb >>"$PROOF/log.txt" 2>&1
  reader /usr/bin/$NAME self-test
  grep -q "The library is whole; $studies" "$PROOF/said.txt" || fail "studies were lost"
  [ "$(library_form)" -gt "$before" ] || fail "the library still has form $before"
  [ -s "$ROOT$HOME_INSIDE/.local/share/$NAME/library-before-form-$(library_form).sqlite" ] ||
    fail "there is no copy of the library as it was"
  has_kept
  say "ok    upgraded to $(installed_version): form $(library_form), $studies, a copy beside it"
  dpkg-deb -x "$OLDER" "$ROOT/tmp/older"
  reader "/tmp/older/opt/$NAME/$NAME" self-test && fail "the older version takes the newer library"
  grep '^FAIL *library: ' "$PROOF/said.txt" | sed 's/^FAIL */ok    the older version says: /'
  grep -q '^FAIL *library: .*newer' "$PROOF/said.txt" || fail "it is not said that it is newer"
  inside apt-get -qq purge -y $NAME >>"$PROOF/log.txt" 2>&1
  inside rm -rf /tmp/older
}

prove_deb() {
  say "== $DEB on Debian $SUITE"
  RESOURCES=/opt/$NAME/_internal/resources
  cp "$DEB" "$ROOT/tmp/first.deb"
  inside apt-get -qq install -y --no-install-recommends /tmp/first.deb >>"$PROOF/log.txt" 2>&1
  say "ok    installed: $(installed_version), $(inside du -sm /opt/$NAME | cut -f1) MB"
  leave_a_trace
  exercise /usr/bin/$NAME
  photograph /usr/bin/$NAME "$PROOF/deb-$SUITE.png"
  say "ok    photographed: $PROOF/deb-$SUITE.png"
  local type
  for type in application/dicom image/png image/jpeg; do
    inside grep "^$type=" /usr/share/applications/mimeinfo.cache | grep -q "$NAME.desktop" ||
      fail "$type is not offered to open with it"
  done
  inside desktop-file-validate "/usr/share/applications/$NAME.desktop"
  say "ok    menu entry, and open with for DICOM, PNG and JPEG"
  newer_package
  inside apt-get -qq install -y --no-install-recommends /tmp/later.deb >>"$PROOF/log.txt" 2>&1
  [[ "$(installed_version)" == *later ]] || fail "not upgraded"
  has_kept
  reader /usr/bin/$NAME self-test
  say "ok    upgraded, and runs"
  inside apt-get -qq purge -y $NAME >>"$PROOF/log.txt" 2>&1
  local rest
  rest="$(inside find / -xdev -name "*$NAME*" -not -path "$HOME_INSIDE/*" -not -path '/proc/*' \
    -not -path '/tmp/*' 2>/dev/null)"
  [ -z "$rest" ] || fail "left behind: $rest"
  has_kept
  say "ok    removed without a trace; the reader's own files are kept"
}

prove_portable() {
  say "== $PORTABLE on Debian $SUITE, as an ordinary user"
  RESOURCES=$HOME_INSIDE/.local/opt/$NAME/_internal/resources
  local program=$HOME_INSIDE/.local/opt/$NAME/$NAME
  # What a desktop has anyway, and a bare root has not.
  inside apt-get -qq install -y --no-install-recommends libegl1 libgl1 libfontconfig1 \
    libdbus-1-3 libglib2.0-0 libgssapi-krb5-2 libx11-xcb1 fonts-dejavu-core xz-utils >>"$PROOF/log.txt" 2>&1
  install -m644 "$PORTABLE" "$ROOT/tmp/$NAME.run"
  reader sh /tmp/$NAME.run --check
  head -c 1000000 "$PORTABLE" >"$ROOT/tmp/half.run"
  chmod 644 "$ROOT/tmp/half.run"
  reader sh /tmp/half.run && fail "a half file was taken"
  reader sh /tmp/$NAME.run
  say "ok    installed by an ordinary user; a damaged file is refused"
  exercise "$program"
  photograph "$program" "$PROOF/portable-$SUITE.png"
  say "ok    photographed: $PROOF/portable-$SUITE.png"
  [ -s "$ROOT$HOME_INSIDE/.local/share/applications/$NAME.desktop" ] || fail "no menu entry"
  reader sh /tmp/$NAME.run
  has_kept
  reader "$program" self-test
  say "ok    installed over itself, and runs"
  reader sh "$HOME_INSIDE/.local/opt/$NAME/uninstall.sh"
  local rest
  rest="$(inside find $HOME_INSIDE/.local/opt $HOME_INSIDE/.local/bin \
    $HOME_INSIDE/.local/share/applications $HOME_INSIDE/.local/share/icons -name "*$NAME*")"
  [ -z "$rest" ] || fail "left behind: $rest"
  has_kept
  say "ok    removed without a trace; the reader's own files are kept"
}

main() {
  mkdir -p "$PROOF"
  : >"$PROOF/log.txt"
  make_root
  start_screen
  # The window photographed below shows films of the demonstration patient, wherever it lies.
  RESOURCES=/opt/$NAME/_internal/resources
  if [ -n "$OLDER" ]; then
    prove_upgrade
  fi
  prove_deb
  prove_portable
  say "All proved."
}

main
