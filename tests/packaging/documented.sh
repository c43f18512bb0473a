#!/bin/bash
# The manual pages and the completions list the commands and options that the program's help lists: no
# more, no fewer. usage: documented.sh PROGRAM PACKAGING-FOLDER
set -euo pipefail
program="$1" packaging="$2"
export LC_ALL=C.UTF-8 LANGUAGE=en
status=0

compare() { # WHAT EXPECTED FOUND
    if [ "$2" != "$3" ]; then
        printf '%s\n  the program has: %s\n  written there:   %s\n' "$1" "$2" "$3"
        status=1
    fi
}

one_line() {
    sort -u | tr '\n' ' '
}

options() { # the long options of a text, but for the help that every command has
    grep -oE -e '--[a-z][a-z-]*' | grep -vxF -e --help | one_line || true
}

# What bash would offer after the given words.
bash_offers() {
    bash -c 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); cd /dev && _semainier
        printf "%s\n" "${COMPREPLY[@]}"' bash "$packaging/completions/semainier.bash" semainier "$@"
}

manual_section() { # PAGE COMMAND
    sed 's/\\-/-/g' "$1" | awk -v command="$2" '
        /^\.S[HS]/ { inside = ($1 == ".SS" && $3 == command) }
        inside { print }'
}

zsh_branch() { # COMMAND
    awk -v command="$1" '$0 == command ")" { inside = 1 } inside { print } $1 == ";;" { inside = 0 }' \
        "$packaging/completions/_semainier"
}

help="$("$program" --help)"
mapfile -t commands < <(sed -nE 's/^  ([a-z]+) .*/\1/p' <<<"$help" | sort)
[ ${#commands[@]} -ge 3 ] || { echo "the help lists too few commands: $help"; exit 1; }
all="$(printf '%s\n' "${commands[@]}" | one_line)"

compare "commands in bash's completion" "$all" "$(bash_offers '' | grep -E '^[a-z]+$' |
    grep -vxFf <(cd /dev && find . -maxdepth 1 -printf '%f\n') | one_line)"
compare "commands in fish's completion" "$all" \
    "$(sed -nE "s/.*__semainier_first -a ([a-z]+) .*/\1/p" "$packaging/completions/semainier.fish" | one_line)"
compare "commands in zsh's completion" "$all" \
    "$(sed -nE "s/^    '([a-z]+):.*/\1/p" "$packaging/completions/_semainier" | one_line)"
for page in "$packaging/man/semainier.1" "$packaging/man/fr/semainier.1"; do
    compare "commands in $page" "$all" "$(sed -nE 's/^\.SS semainier ([a-z]+).*/\1/p' "$page" | one_line)"
done

for command in "${commands[@]}"; do
    expected="$("$program" "$command" --help | options)"
    compare "$command in bash's completion" "$expected" "$(bash_offers "$command" -- | options)"
    compare "$command in fish's completion" "$expected" \
        "$(sed -nE "s/.*'__semainier_command $command'.* -l ([a-z-]+) .*/--\1/p" \
            "$packaging/completions/semainier.fish" | options)"
    compare "$command in zsh's completion" "$expected" "$(zsh_branch "$command" | options)"
    for page in "$packaging/man/semainier.1" "$packaging/man/fr/semainier.1"; do
        compare "$command in $page" "$expected" "$(manual_section "$page" "$command" | options)"
    done
done
exit $status
