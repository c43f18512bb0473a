#!/bin/bash
# Installs into a temporary folder and asks each desktop tool what it thinks of the result.
# usage: installed.sh CMAKE BUILD-FOLDER
set -euo pipefail
cmake="$1" build="$2"
root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT
export LC_ALL=C.UTF-8

"$cmake" --install "$build" --prefix "$root" >/dev/null
share="$root/share"

fail() {
    echo "$*" >&2
    exit 1
}

for file in bin/semainier share/icons/hicolor/scalable/apps/org.semainier.Semainier.svg \
    share/icons/hicolor/scalable/mimetypes/application-x-semainier.svg share/man/man1/semainier.1 \
    share/man/fr/man1/semainier.1 share/bash-completion/completions/semainier \
    share/zsh/vendor-completions/_semainier share/fish/vendor_completions.d/semainier.fish; do
    [ -s "$root/$file" ] || fail "not installed: $file"
done
desktop-file-validate "$share"/applications/*.desktop
appstreamcli validate-tree --no-net "$root" >"$root/appstream" || fail "$(cat "$root/appstream")"
"$root/bin/semainier" --version | grep -q '^semainier [0-9]' || fail "the installed program does not start"

# A calendar is known by its name, and by its content when the name says nothing.
update-mime-database "$share/mime" 2>/dev/null
"$root/bin/semainier" new "$root/plan.semainier"
grep -q '^[0-9]*:application/x-semainier:\*\.semainier' "$share/mime/globs2" || fail "no glob for *.semainier"
header="$(head -c 72 "$root/plan.semainier" | tail -c 4)"
[ "$header" = Sema ] || fail "the header says $header, the MIME type is told by Sema"
grep -q 'value="0x53656d61"' "$share/mime/packages/org.semainier.Semainier.xml" || fail "the MIME type has no magic"
