#!/usr/bin/env bash
# Runs the test suite without a display; arguments go to pytest, whose exit status is ours.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
exec .venv/bin/python -m pytest "$@"
