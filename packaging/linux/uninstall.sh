#!/bin/sh
# Take away what install.sh has put there: ./uninstall.sh [FOLDER], or the copy in lib/kiosque.
# The library and the settings stay.
set -eu
prefix=${1:-"$HOME/.local"}
list="$prefix/lib/kiosque/installed-files"
if [ ! -f "$list" ]; then
  echo "There is no Kiosque in $prefix." >&2
  exit 1
fi
while IFS= read -r file; do
  rm -f "$prefix/$file"
done <"$list"
rm -f "$prefix/bin/kiosque"
rmdir "$prefix/share/doc/kiosque" 2>/dev/null || true
rm -rf "$prefix/lib/kiosque"
tell() { if command -v "$1" >/dev/null 2>&1; then "$@" >/dev/null 2>&1 || true; fi; }
tell update-desktop-database "$prefix/share/applications"
tell update-mime-database "$prefix/share/mime"
tell gtk-update-icon-cache -q -t -f "$prefix/share/icons/hicolor"
echo "Kiosque is gone. What you have saved is still there: ${XDG_DATA_HOME:-$HOME/.local/share}/kiosque"
