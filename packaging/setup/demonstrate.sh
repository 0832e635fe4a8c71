#!/usr/bin/env bash
# Opens the demonstration patient: in a window, or without a display in words and as a picture.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly APP=(.venv/bin/python -m covid_desktop)
readonly FILMS=resources/demonstration
readonly PICTURE=build/window.png

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "${APP[@]}" "$FILMS"
fi

echo "No display here: the films are assessed in words, and the window is drawn into a file." >&2
status=0
"${APP[@]}" assess "$FILMS" || status=$?
mkdir -p "$(dirname "$PICTURE")"
QT_QPA_PLATFORM=offscreen "${APP[@]}" --picture "$PICTURE" "$FILMS"
echo "A picture of the window is in $PICTURE" >&2
# 1 says that a film was refused: an answer, and no failure of the demonstration.
[ "$status" -le 1 ] || exit "$status"
