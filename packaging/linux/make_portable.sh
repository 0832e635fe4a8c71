#!/usr/bin/env bash
# Portable form for those without administrator rights: dist/covid-desktop-VERSION-MACHINE.run,
# a shell script with the program behind it. Called by packaging/build.py.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly NAME=covid-desktop
readonly HERE=packaging/linux
readonly TREE="$COVID_DESKTOP_BUILD/portable"
readonly TARGET="$COVID_DESKTOP_DIST/$NAME-$COVID_DESKTOP_VERSION-linux-$COVID_DESKTOP_MACHINE.run"

rm -rf "$TREE"
install -d "$TREE"
cp -al "$COVID_DESKTOP_DIST/$NAME" "$TREE/$NAME"
install -d "$TREE/$NAME/share"
install -m644 "$HERE/$NAME.desktop" "$HERE/$NAME.xml" "resources/icons/$NAME.svg" \
  "$COVID_DESKTOP_BUILD/$NAME-64.png" "$COVID_DESKTOP_BUILD/$NAME-256.png" "$TREE/$NAME/share"
install -m755 "$HERE/uninstall.sh" "$TREE/$NAME/uninstall.sh"
# xz and not gzip: 120 MB instead of 156. Every desktop has it; install.sh says so where not.
tar -C "$TREE" --owner=0 --group=0 --sort=name -c "$NAME" |
  xz -T0 "-${COVID_DESKTOP_XZ:-6}" >"$TREE/program.tar.xz"
digest="$(sha256sum "$TREE/program.tar.xz" | cut -d' ' -f1)"
sed -e "s/@VERSION@/$COVID_DESKTOP_VERSION/" -e "s/@DIGEST@/$digest/" \
  "$HERE/install.sh" >"$TARGET"
cat "$TREE/program.tar.xz" >>"$TARGET"
chmod 755 "$TARGET"
rm -rf "$TREE"
