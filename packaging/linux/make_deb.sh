#!/usr/bin/env bash
# Debian package of the frozen program: dist/covid-desktop_VERSION_ARCHITECTURE.deb
# Called by packaging/build.py, which sets COVID_DESKTOP_BUILD, _DIST and _VERSION.
#
# The desktop's databases (menu, MIME types, icons) are refreshed by triggers of the packages
# that own them, so there are no scripts that run as root. What the reader has made lies in the
# home folder, which no package touches.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly NAME=covid-desktop
readonly VERSION="$COVID_DESKTOP_VERSION"
readonly HERE=packaging/linux
readonly TREE="$COVID_DESKTOP_BUILD/deb"
readonly FROZEN="$COVID_DESKTOP_DIST/$NAME"
ARCHITECTURE="$(dpkg --print-architecture)"
readonly ARCHITECTURE
readonly TARGET="$COVID_DESKTOP_DIST/${NAME}_${VERSION}_$ARCHITECTURE.deb"

put_files() {
  rm -rf "$TREE"
  install -d "$TREE/opt" "$TREE/usr/bin" "$TREE/DEBIAN"
  cp -a --no-preserve=ownership "$FROZEN" "$TREE/opt/$NAME"
  ln -s "../../opt/$NAME/$NAME" "$TREE/usr/bin/$NAME"
  install -Dm644 "$HERE/$NAME.desktop" "$TREE/usr/share/applications/$NAME.desktop"
  install -Dm644 "$HERE/$NAME.xml" "$TREE/usr/share/mime/packages/$NAME.xml"
  install -Dm644 "$HERE/$NAME.metainfo.xml" "$TREE/usr/share/metainfo/$NAME.metainfo.xml"
  local side
  for side in 16 24 32 48 64 128 256 512; do
    install -Dm644 "$COVID_DESKTOP_BUILD/$NAME-$side.png" \
      "$TREE/usr/share/icons/hicolor/${side}x$side/apps/$NAME.png"
  done
  install -Dm644 "resources/icons/$NAME.svg" \
    "$TREE/usr/share/icons/hicolor/scalable/apps/$NAME.svg"
  install -Dm644 "$FROZEN/THIRD-PARTY-LICENCES.txt" "$TREE/usr/share/doc/$NAME/copyright"
  gzip -9nc CHANGELOG.md >"$TREE/usr/share/doc/$NAME/changelog.gz"
  find "$TREE" -type d -exec chmod 755 {} +
  find "$TREE" -type f -not -perm -u+x -exec chmod 644 {} +
}

main() {
  local depends size
  put_files
  depends="$("${PYTHON:-python3}" "$HERE/needs.py" "$FROZEN" --depends)"
  size="$(du -sk --exclude=DEBIAN "$TREE" | cut -f1)"
  # libgl1 and libegl1 are opened by name at run time; a font is needed, and any will do.
  cat >"$TREE/DEBIAN/control" <<END
Package: $NAME
Version: $VERSION
Architecture: $ARCHITECTURE
Maintainer: The Covid Desktop founders <founders@covid-desktop.invalid>
Installed-Size: $size
Depends: $depends, libegl1, libgl1
Recommends: libwayland-client0, libwayland-cursor0, libwayland-egl1,
 fonts-dejavu-core | fonts-liberation | fonts-noto-core
Suggests: fonts-noto-cjk
Section: science
Priority: optional
Description: chest films read offline, for research and education
 Opens frontal chest films (DICOM, PNG, JPEG) and states how probable COVID-19
 pneumonia, another pneumonia and no pneumonia are, where the model looked,
 and when it cannot know. Nothing leaves the computer.
 .
 Research and education use. Not a medical device.
END
  (cd "$TREE" && find opt usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  chmod 644 "$TREE/DEBIAN/control" "$TREE/DEBIAN/md5sums"
  dpkg-deb --root-owner-group "-Z${COVID_DESKTOP_DEB_COMPRESSION:-xz}" --build "$TREE" "$TARGET"
  rm -rf "$TREE"
}

main
