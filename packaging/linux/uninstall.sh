#!/bin/sh
# Removes this installation of Covid Desktop for one user. Settings and library are kept.
set -eu

NAME=covid-desktop
HERE="$(cd "$(dirname "$0")" && pwd)"
share="${XDG_DATA_HOME:-$HOME/.local/share}"

# A path as it stands between quotes in a menu entry's Exec.
in_exec() {
  printf '%s' "$1" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g'
}

if ! [ -x "$HERE/$NAME" ] || ! [ -d "$HERE/_internal" ]; then
  echo "$HERE is not an installation of Covid Desktop; nothing was removed." >&2
  exit 1
fi
# Only what points here: another installation may own them.
if grep -qF "\"$(in_exec "$HERE/$NAME")\"" "$share/applications/$NAME.desktop" 2>/dev/null; then
  rm -f "$share/applications/$NAME.desktop" "$share/mime/packages/$NAME.xml" \
    "$share"/icons/hicolor/*/apps/"$NAME".png "$share/icons/hicolor/scalable/apps/$NAME.svg"
  update-mime-database "$share/mime" >/dev/null 2>&1 || true
  update-desktop-database "$share/applications" >/dev/null 2>&1 || true
fi
if [ "$(readlink "$HOME/.local/bin/$NAME" 2>/dev/null)" = "$HERE/$NAME" ]; then
  rm -f "$HOME/.local/bin/$NAME"
fi
rm -rf "$HERE"
echo "Covid Desktop is removed. Your settings and your library are kept."
