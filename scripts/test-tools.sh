#!/usr/bin/env bash
# Installs what some tests would otherwise be skipped for, on Debian as root; elsewhere, and where it fails, does nothing.
set -u
[ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || exit 0
missing=()
browsers=()
java=()
command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || missing+=(nginx-light)
command -v caddy >/dev/null || missing+=(caddy)
command -v wrk >/dev/null || missing+=(wrk)
compgen -G '/usr/lib/*/faketime/libfaketime.so.1' >/dev/null || missing+=(libfaketime)
command -v firefox-esr >/dev/null || command -v firefox >/dev/null || browsers+=(firefox-esr)
command -v WebKitWebDriver >/dev/null || browsers+=(webkit2gtk-driver)
command -v Xvfb >/dev/null || browsers+=(xvfb)
command -v java >/dev/null || java+=(default-jre-headless)
# No service is to be started by the installation.
export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
apt=(timeout --kill-after=10s 150s apt-get -qq -o DPkg::Lock::Timeout=60 -o Dpkg::Use-Pty=0)
# Each group has its own time, so that a large one takes nothing from the others.
add() {
  [ "$#" -eq 0 ] && return
  echo "Installing $* for the tests …"
  local install=("${apt[@]}" install --yes --no-install-recommends "$@")
  { "${install[@]}" || { "${apt[@]}" update && "${install[@]}"; }; } >/dev/null 2>&1 ||
    echo "apt-get could not install $*: the tests that need them are skipped." >&2
}
add "${missing[@]}"
add "${browsers[@]}"
add "${java[@]}"
exit 0
