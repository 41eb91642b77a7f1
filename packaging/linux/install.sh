#!/bin/sh
# Install Kiosque for this user, without root: ./install.sh [FOLDER]; FOLDER is ~/.local by default.
# An earlier Kiosque there is replaced. uninstall.sh takes it away; the library stays in both cases.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${1:-"$HOME/.local"}
mkdir -p "$prefix/bin" "$prefix/lib"
rm -rf "$prefix/lib/kiosque.new"
cp -R "$here/lib/kiosque" "$prefix/lib/kiosque.new"
cp "$here/uninstall.sh" "$prefix/lib/kiosque.new/uninstall.sh"
(cd "$here" && find share -type f | sort) >"$prefix/lib/kiosque.new/installed-files"
rm -rf "$prefix/lib/kiosque"
mv "$prefix/lib/kiosque.new" "$prefix/lib/kiosque"
ln -sf "../lib/kiosque/kiosque" "$prefix/bin/kiosque"
cp -R "$here/share" "$prefix/"
# The menu starts it by its whole path: ~/.local/bin need not be on the PATH of the desktop.
for entry in "$prefix"/share/applications/kiosque.desktop \
  "$prefix"/share/applications/zz-kiosque-open.desktop; do
  awk -v program="$prefix/bin/kiosque" '
    /^Exec=kiosque/ { sub(/kiosque/, ""); split($0, part, "="); print "Exec=\"" program "\"" part[2]; next }
    /^TryExec=/ { print "TryExec=" program; next }
    { print }' "$entry" >"$entry.part"
  mv "$entry.part" "$entry"
done
tell() { if command -v "$1" >/dev/null 2>&1; then "$@" >/dev/null 2>&1 || true; fi; }
tell update-desktop-database "$prefix/share/applications"
tell update-mime-database "$prefix/share/mime"
tell gtk-update-icon-cache -q -t -f "$prefix/share/icons/hicolor"
inside="$prefix/lib/kiosque/_internal"
missing=$(LD_LIBRARY_PATH="$inside" ldd "$inside"/PySide6/*.so "$inside"/PySide6/Qt/plugins/platforms/*.so \
  2>/dev/null | awk '/not found/ { print $1 }' | sort -u | tr '\n' ' ')
if [ -n "$missing" ]; then
  echo "Kiosque is installed, but this system lacks what its window needs: $missing" >&2
  echo "On Debian and Ubuntu: sudo apt install libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1" >&2
  exit 1
fi
echo "Kiosque is installed. Start it from the menu, or by $prefix/bin/kiosque"
