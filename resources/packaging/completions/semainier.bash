# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of semainier's commands for bash.

_semainier()
{
    local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD - 1]}"
    local command="${COMP_WORDS[1]}" options=""
    COMPREPLY=()

    if [[ $COMP_CWORD -eq 1 ]]; then
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "-h --help -v --version" -- "$cur")
        else
            mapfile -t COMPREPLY < <(
                compgen -W "new import export statistics list count mix guide engagement check backup \
                    restore" -- "$cur"
                compgen -f -X '!*.semainier' -- "$cur"
                compgen -d -- "$cur"
            )
        fi
        return
    fi

    case "$prev" in
    --lang) mapfile -t COMPREPLY < <(compgen -W "fr en" -- "$cur") && return ;;
    --for) mapfile -t COMPREPLY < <(compgen -W "people excel-fr merge" -- "$cur") && return ;;
    --network)
        mapfile -t COMPREPLY < <(compgen -W "x mastodon bluesky facebook instagram linkedin threads \
            youtube tiktok blog newsletter" -- "$cur")
        return
        ;;
    --until | --search | --column | --weeks | --account | --minutes) return ;;
    --from) [[ $command == restore ]] || return ;;
    esac

    if [[ $cur != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
    fi
    case "$command" in
    new) options="--sample --lang" ;;
    import) options="--dry-run --json --day-first --month-first --column --rejected" ;;
    export) options="--to --from --until --for" ;;
    statistics) options="--dry-run --json" ;;
    list) options="--from --until --search --json" ;;
    count) options="--network --json" ;;
    mix | engagement) options="--from --until --weeks --account --json" ;;
    guide) options="--weeks --minutes --json" ;;
    check) options="--json" ;;
    backup) options="" ;;
    restore) options="--from" ;;
    *) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "-h --help $options" -- "$cur")
}

complete -o filenames -F _semainier semainier
