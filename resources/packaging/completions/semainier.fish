# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of semainier's commands for fish.

function __semainier_command
    set -l words (commandline -opc)
    test (count $words) -ge 2; and test "$words[2]" = "$argv[1]"
end

function __semainier_first
    test (count (commandline -opc)) -eq 1
end

complete -c semainier -n __semainier_first -a new -d 'Create a calendar'
complete -c semainier -n __semainier_first -a import -d 'Read spreadsheets'
complete -c semainier -n __semainier_first -a export -d 'Write a spreadsheet'
complete -c semainier -n __semainier_first -a statistics -d 'Read statistics of the networks'
complete -c semainier -n __semainier_first -a list -d 'List the posts'
complete -c semainier -n __semainier_first -a count -d 'Count a text as a network does'
complete -c semainier -n __semainier_first -a mix -d 'Compare what was published with the profiles'
complete -c semainier -n __semainier_first -a guide -d 'Say what to plan next'
complete -c semainier -n __semainier_first -a engagement -d 'Tell how what was published was received'
complete -c semainier -n __semainier_first -a check -d 'Check a calendar'
complete -c semainier -n __semainier_first -a backup -d 'Make a backup'
complete -c semainier -n __semainier_first -a restore -d 'Put a backup back'
complete -c semainier -s h -l help -d 'Explain'
complete -c semainier -n __semainier_first -s v -l version -d 'Show the version'

complete -c semainier -n '__semainier_command new' -l sample -d 'Fill it with an example'
complete -c semainier -n '__semainier_command new' -l lang -x -a 'fr en' -d 'Language of the sample'

complete -c semainier -n '__semainier_command import' -l dry-run -d 'Write nothing'
complete -c semainier -n '__semainier_command import' -l json -d 'Report as JSON'
complete -c semainier -n '__semainier_command import' -l day-first -d '03/04 is the third of April'
complete -c semainier -n '__semainier_command import' -l month-first -d '03/04 is the fourth of March'
complete -c semainier -n '__semainier_command import' -l column -x -d 'NAME=FIELD'
complete -c semainier -n '__semainier_command import' -l rejected -r -d 'Where to write the refused rows'

complete -c semainier -n '__semainier_command export' -l to -r -d 'The file to write'
complete -c semainier -n '__semainier_command export' -l from -x -d 'From this day'
complete -c semainier -n '__semainier_command export' -l until -x -d 'Until this day'
complete -c semainier -n '__semainier_command export' -l for -x -a 'people excel-fr merge' -d 'For whom'

complete -c semainier -n '__semainier_command statistics' -l dry-run -d 'Write nothing'
complete -c semainier -n '__semainier_command statistics' -l json -d 'Report as JSON'

complete -c semainier -n '__semainier_command list' -l from -x -d 'From this day'
complete -c semainier -n '__semainier_command list' -l until -x -d 'Until this day'
complete -c semainier -n '__semainier_command list' -l search -x -d 'With these words'
complete -c semainier -n '__semainier_command list' -l json -d 'As JSON'

complete -c semainier -n '__semainier_command count' -f -l network -x -d 'The network' \
    -a 'x mastodon bluesky facebook instagram linkedin threads youtube tiktok blog newsletter'
complete -c semainier -n '__semainier_command count' -l json -d 'As JSON'

complete -c semainier -n '__semainier_command mix' -l from -x -d 'From this day'
complete -c semainier -n '__semainier_command mix' -l until -x -d 'Until this day'
complete -c semainier -n '__semainier_command mix' -l weeks -x -d 'The weeks up to today'
complete -c semainier -n '__semainier_command mix' -l account -x -d 'On this account'
complete -c semainier -n '__semainier_command mix' -l json -d 'As JSON'

complete -c semainier -n '__semainier_command guide' -l weeks -x -d 'For how many weeks'
complete -c semainier -n '__semainier_command guide' -l minutes -x -d 'The minutes there are'
complete -c semainier -n '__semainier_command guide' -l json -d 'As JSON'

complete -c semainier -n '__semainier_command engagement' -l from -x -d 'From this day'
complete -c semainier -n '__semainier_command engagement' -l until -x -d 'Until this day'
complete -c semainier -n '__semainier_command engagement' -l weeks -x -d 'The weeks up to today'
complete -c semainier -n '__semainier_command engagement' -l account -x -d 'On this account'
complete -c semainier -n '__semainier_command engagement' -l json -d 'As JSON'

complete -c semainier -n '__semainier_command check' -l json -d 'As JSON'

complete -c semainier -n '__semainier_command restore' -l from -r -d 'The backup to restore'
