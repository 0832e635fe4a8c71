#!/usr/bin/env bash
# Makes this checkout ready: system libraries, a virtual environment, the app in it.
#
#   prepare.sh app         what the window needs
#   prepare.sh test        the same, and what training and the test suite need
#   prepare.sh benchmark   the same, and what the benchmarks compare with
#
# Repeats nothing that is already there. Environment:
#   PYTHON                 interpreter for a new environment; else the first that fits
#   SKIP_SYSTEM_PACKAGES   1: leave the system's packages alone
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly PURPOSE="${1:-app}"
readonly VENV=.venv

# "a|b": the package's name differs between releases; either will do.
readonly QT_PACKAGES=(
  "libglib2.0-0|libglib2.0-0t64" libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3
  libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
  libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
)
# A screen with a window manager and a hand for the window tests, foreign tools for DICOM and PDF,
# a watch on the network, an archive. Without one of them its tests are skipped, and say so.
readonly TEST_PACKAGES=(
  xvfb openbox xdotool xauth dcmtk dicom3tools poppler-utils openssl strace
  orthanc orthanc-dicomweb
)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$@"
  exit 1
}

is_installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

is_any_installed() {
  local name
  for name in ${1//|/ }; do
    is_installed "$name" && return 0
  done
  return 1
}

# The first of the alternatives that this release offers; the first of all if none is.
offered() {
  local name
  for name in ${1//|/ }; do
    if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
      printf '%s\n' "$name"
      return
    fi
  done
  printf '%s\n' "${1%%|*}"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    env DEBIAN_FRONTEND=noninteractive "$@" >/dev/null
  else
    sudo env DEBIAN_FRONTEND=noninteractive "$@" >/dev/null
  fi
}

# May this user install packages, without being asked for a password that nobody can type?
can_install() {
  [ "$(id -u)" -eq 0 ] && return
  command -v sudo >/dev/null || return
  [ -t 0 ] || sudo -n true 2>/dev/null
}

has_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# Prints those that are not there, as this release names them.
missing_of() {
  local wanted
  for wanted in "$@"; do
    is_any_installed "$wanted" || offered "$wanted"
  done
}

# Lists may be empty or old; a broken third-party list must not stop us, so its error may pass.
refresh_lists() {
  as_root apt-get update -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=20 ||
    say "The package lists could not all be refreshed; going on."
}

apt_install() { as_root apt-get install -qq -y --no-install-recommends "$@"; }

# What the window needs: without it we stop.
install_packages() {
  local missing
  [ "${SKIP_SYSTEM_PACKAGES:-0}" = 1 ] && return
  if ! has_apt; then
    say "This system has no apt: if something is missing, install what corresponds to: $*"
    return
  fi
  mapfile -t missing < <(missing_of "$@")
  [ "${#missing[@]}" -eq 0 ] && return
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    fail "These system packages are missing: ${missing[*]}" \
      "Run this as root once, or install sudo, or have them installed."
  fi
  say "Installing system packages: ${missing[*]}"
  refresh_lists
  # Now that the lists are fresh, the names may be others.
  mapfile -t missing < <(missing_of "$@")
  apt_install "${missing[@]}"
}

# What only tests need: whatever cannot be had, we go on, and its tests are skipped.
install_tools() {
  local missing wanted
  [ "${SKIP_SYSTEM_PACKAGES:-0}" = 1 ] && return
  has_apt || return 0
  mapfile -t missing < <(missing_of "$@")
  [ "${#missing[@]}" -eq 0 ] && return
  if can_install; then
    say "Installing tools for the tests: ${missing[*]}"
    refresh_lists
    without_services apt_install "${missing[@]}" 2>/dev/null ||
      for wanted in "${missing[@]}"; do
        without_services apt_install "$wanted" 2>/dev/null || true
      done
    mapfile -t missing < <(missing_of "$@")
  fi
  [ "${#missing[@]}" -eq 0 ] ||
    say "Not here, so that some tests will be skipped: ${missing[*]}"
}

# Orthanc's package would start a server and let it start with the computer: the tests start one
# of their own, on loopback, and nobody here asked for another.
without_services() {
  local policy=/usr/sbin/policy-rc.d status=0 had_orthanc=0
  is_installed orthanc && had_orthanc=1
  if [ -e "$policy" ]; then
    "$@" || status=$?
  else
    (
      trap 'as_root rm -f "$policy"' EXIT
      printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy"
      as_root chmod 755 "$policy"
      "$@"
    ) || status=$?
  fi
  if [ "$had_orthanc" = 0 ] && is_installed orthanc; then
    as_root update-rc.d orthanc disable 2>/dev/null || true
    if command -v systemctl >/dev/null; then
      as_root systemctl disable orthanc 2>/dev/null || true
    fi
  fi
  return "$status"
}

fits() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

can_make_environments() { "$1" -c 'import venv, ensurepip' >/dev/null 2>&1; }

# Prints the interpreter to use; installs what Debian and Ubuntu split off from it.
find_python() {
  local candidate version
  local candidates=(python3.11 python3.12 python3.13 python3)
  [ -n "${PYTHON:-}" ] && candidates=("$PYTHON")
  for candidate in "${candidates[@]}"; do
    if fits "$candidate" && can_make_environments "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  for candidate in "${candidates[@]}"; do
    if fits "$candidate"; then
      version="$("$candidate" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')"
      install_packages "$version-venv|python3-venv"
      if can_make_environments "$candidate"; then
        printf '%s\n' "$candidate"
        return
      fi
    fi
  done
  fail "No Python 3.11 or newer with the venv module was found (looked for: ${candidates[*]})." \
    "Install python3.11 and python3.11-venv, or name yours: make PYTHON=/path/to/python"
}

# What the environment was made from: a change of any of it asks for a new installation.
fingerprint() {
  printf '%s\n' "$PWD"
  "$VENV/bin/python" -c 'import sys; print(sys.version)'
  sha256sum <pyproject.toml
}

# Brings the app, with the extras named, into the environment. Stamps of all purposes that
# include this one count.
install_app() {
  local extras="$1" now stamp
  shift
  now="$(fingerprint)"
  for stamp in "${@/#/$VENV/.prepared-}"; do
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ] && return
  done
  say "Installing the app into $VENV (a few minutes the first time)"
  "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --editable ".$extras" >&2
  printf '%s\n' "$now" >"$VENV/.prepared-$1"
}

main() {
  local tools=() extras="[parquet]" purposes python
  case "$PURPOSE" in
    app) purposes=(app test benchmark) ;;
    test)
      tools=("${TEST_PACKAGES[@]}")
      extras="[parquet,training,dev]"
      purposes=(test benchmark)
      ;;
    benchmark)
      tools=("${TEST_PACKAGES[@]}")
      extras="[parquet,training,dev,benchmark]"
      purposes=(benchmark)
      ;;
    *) fail "Usage: prepare.sh app|test|benchmark" ;;
  esac
  install_packages "${QT_PACKAGES[@]}"
  install_tools "${tools[@]}"
  if ! [ -x "$VENV/bin/python" ]; then
    python="$(find_python)"
    say "Making the virtual environment $VENV with $python"
    "$python" -m venv --clear "$VENV"
  fi
  install_app "$extras" "${purposes[@]}"
}

main
