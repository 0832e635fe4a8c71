#!/bin/sh
# Covid Desktop @VERSION@ for one user, without administrator rights:
#
#   sh FILE.run                 installs into ~/.local/opt/covid-desktop, with a menu entry
#   sh FILE.run --into FOLDER   installs into FOLDER/covid-desktop
#   sh FILE.run --unpack FOLDER unpacks only: no menu entry, nothing outside FOLDER
#   sh FILE.run --check         says whether the file has come whole
#
# An older version in the same place is replaced; what you have made with it is kept.
# To remove it: ~/.local/opt/covid-desktop/uninstall.sh
# Research and education use. Not a medical device.
set -eu

NAME=covid-desktop
DIGEST=@DIGEST@
SELF="$0"

fail() {
  echo "$*" >&2
  exit 1
}

archive() {
  first="$(awk '/^@ARCHIVE@$/ { print NR + 1; exit }' "$SELF")"
  tail -n "+$first" "$SELF"
}

check() {
  found="$(archive | sha256sum | cut -d' ' -f1)"
  [ "$found" = "$DIGEST" ] || fail "This file is damaged or has not come whole. Get it again."
}

# Unpacked beside its place first, so that a full disk leaves the older version working.
unpack() {
  command -v xz >/dev/null || fail "The program xz is missing: install the package xz-utils (or xz)."
  mkdir -p "$1" || fail "The folder $1 cannot be made. Choose another one with --into."
  new="$1/.$NAME-new-$$"
  trap 'rm -rf "$new"' EXIT
  mkdir "$new"
  # On a full disk, tar says so of each file; one sentence will do.
  archive | xz -dc 2>/dev/null | tar -x -C "$new" 2>/dev/null || fail "It could not be unpacked: is there room for 400 MB in $1?"
  "$new/$NAME/$NAME" --version >/dev/null || fail \
    "The program does not start on this system: it needs glibc 2.35 or newer (Ubuntu 22.04," \
    "Debian 12 and later). Nothing was changed."
  if [ -e "$1/$NAME" ]; then
    [ -x "$1/$NAME/uninstall.sh" ] || fail "$1/$NAME is something else; nothing was changed."
    mv "$1/$NAME" "$new/old"
  fi
  mv "$new/$NAME" "$1/$NAME"
}

# A path as it stands between quotes in a menu entry's Exec.
in_exec() {
  printf '%s' "$1" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g'
}

# The desktop learns of it: menu entry, icon, "open with", and a command.
register() {
  share="${XDG_DATA_HOME:-$HOME/.local/share}"
  mkdir -p "$share/applications" "$share/mime/packages" "$HOME/.local/bin"
  for side in 64 256; do
    mkdir -p "$share/icons/hicolor/${side}x$side/apps"
    cp "$1/share/$NAME-$side.png" "$share/icons/hicolor/${side}x$side/apps/$NAME.png"
  done
  mkdir -p "$share/icons/hicolor/scalable/apps"
  cp "$1/share/$NAME.svg" "$share/icons/hicolor/scalable/apps/$NAME.svg"
  cp "$1/share/$NAME.xml" "$share/mime/packages/$NAME.xml"
  program="$(in_exec "$1/$NAME" | sed 's/[&|\\]/\\&/g')"
  sed "s|^Exec=$NAME|Exec=\"$program\"|" "$1/share/$NAME.desktop" \
    >"$share/applications/$NAME.desktop"
  ln -sf "$1/$NAME" "$HOME/.local/bin/$NAME"
  # Where these are missing, the desktop finds out by itself, later.
  update-mime-database "$share/mime" >/dev/null 2>&1 || true
  update-desktop-database "$share/applications" >/dev/null 2>&1 || true
}

case "${1:-}" in
  --check)
    check
    echo "The file is whole."
    ;;
  --unpack)
    [ -n "${2:-}" ] || fail "Say where to: --unpack FOLDER"
    check
    unpack "$2"
    echo "Unpacked. Start it with $2/$NAME/$NAME"
    ;;
  "" | --into)
    [ "${1:-}" = "" ] || [ -n "${2:-}" ] || fail "Say where to: --into FOLDER"
    check
    mkdir -p "${2:-$HOME/.local/opt}"
    place="$(cd "${2:-$HOME/.local/opt}" && pwd)"
    unpack "$place"
    register "$place/$NAME"
    echo "Covid Desktop @VERSION@ is installed in $place/$NAME, and in your menu."
    ;;
  *)
    sed -n '2,/^set -eu/p' "$SELF" | sed -n 's/^# \{0,1\}//p'
    ;;
esac
exit 0
# shellcheck disable=all
@ARCHIVE@
