#!/usr/bin/env bash
# Installs what some tests would otherwise be skipped for, on Debian as root; elsewhere, and where it fails, does nothing.
set -u
[ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || exit 0
missing=()
command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || missing+=(nginx-light)
command -v caddy >/dev/null || missing+=(caddy)
command -v wrk >/dev/null || missing+=(wrk)
compgen -G '/usr/lib/*/faketime/libfaketime.so.1' >/dev/null || missing+=(libfaketime)
command -v firefox-esr >/dev/null || command -v firefox >/dev/null || missing+=(firefox-esr)
command -v WebKitWebDriver >/dev/null || missing+=(webkit2gtk-driver)
command -v Xvfb >/dev/null || missing+=(xvfb)
[ "${#missing[@]}" -eq 0 ] && exit 0
echo "Installing ${missing[*]} for the tests …"
# No service is to be started by the installation.
export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
apt=(timeout --kill-after=10s 150s apt-get -qq -o DPkg::Lock::Timeout=60 -o Dpkg::Use-Pty=0)
install=("${apt[@]}" install --yes --no-install-recommends "${missing[@]}")
{ "${install[@]}" || { "${apt[@]}" update && "${install[@]}"; }; } >/dev/null 2>&1 ||
  echo "apt-get could not install ${missing[*]}: the tests that need them are skipped." >&2
exit 0
