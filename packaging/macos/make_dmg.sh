#!/usr/bin/env bash
# Disk image with the app: dist/covid-desktop-VERSION-macos-MACHINE.dmg, on macOS.
# Called by packaging/build.py. Signs and notarises where the environment has the means:
#   SIGNING_IDENTITY   "Developer ID Application: ..."; else signed ad hoc, and a reader has to
#                      allow the app once under System Settings > Privacy & Security
#   NOTARY_PROFILE     a profile of notarytool
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly APP="$COVID_DESKTOP_DIST/Covid Desktop.app"
readonly TREE="$COVID_DESKTOP_BUILD/dmg"
readonly TARGET="$COVID_DESKTOP_DIST/covid-desktop-$COVID_DESKTOP_VERSION-macos-$COVID_DESKTOP_MACHINE.dmg"

# build.py has put licences into the bundle: its seal is made anew.
codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist \
  --sign "${SIGNING_IDENTITY:--}" "$APP"
codesign --verify --deep --strict "$APP"

rm -rf "$TREE" "$TARGET"
mkdir -p "$TREE"
cp -R "$APP" "$TREE/"
ln -s /Applications "$TREE/Applications"
hdiutil create -volname "Covid Desktop" -srcfolder "$TREE" -fs HFS+ -format UDZO -ov "$TARGET"
rm -rf "$TREE"

if [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$TARGET" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$TARGET"
fi
