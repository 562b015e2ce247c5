#compdef fwsh
# Completions of fwsh for zsh. Switch them on with: source <(fwsh completion zsh)
_fwsh() {
  local curcontext="$curcontext" state state_descr line
  typeset -A opt_args
  _arguments -C \
    '(--world)--world=[world]:NAME|FILE:{_alternative "names:name:(hq overview esx alg dual vsys stress)" "files:file:_files"}' \
    '(--config)--config=[firewall configuration to start with\: set lines, brackets or XML]:FILE:_files' \
    '(--release)--release=[software release]:R:(5.0 6.1 8.1 10.2 11.1 11.2)' \
    '(--platform)--platform=[model]:MODEL:(PA-200 PA-220 PA-440 PA-850 PA-3260 PA-5060 PA-5260 PA-VM)' \
    '(--seed)--seed=[seed of all that happens]:N:' \
    '(--clock)--clock=[when the world starts]:TIME:' \
    '*-c[run the line, print its output, exit; may be repeated]:LINE:' \
    '*--command=[run the line, print its output, exit; may be repeated]:LINE:' \
    '(--speed)--speed=[virtual seconds a real second, 1 by default]:N:' \
    '(--record)--record=[write a transcript as you go]:FILE:_files' \
    '(--no-record)--no-record[keep no transcript in the state folder]' \
    '(--echo)--echo[batch\: print prompt and line before each output]' \
    '(--no-coach)--no-coach[no explanation under a rejected line]' \
    '(--no-status)--no-status[no status line]' \
    '(--no-color)--no-color[no colour]' \
    '(--plain)--plain[prompt and line only\: lists and status are printed when asked for]' \
    '(--screen-reader)--screen-reader[the same for a screen reader, and no full-screen views]' \
    '(--labs)--labs=[a folder of labs beside the shipped ones and those in $XDG_DATA_HOME/fwsh/labs]:DIR:_files' \
    '(-h --help)-h[this text]' \
    '(-h --help)--help[this text]' \
    '(--version)--version[the version]' \
    '1: :->subcommand' \
    '*:: :->operand'
  case $state in
    subcommand)
      local -a subcommands=(
        'replay:play a transcript; without one list those that are shipped'
        'compare:set two transcripts side by side, line by meaning'
        'verify:run transcripts again and report every difference'
        'export:write a transcript in another form'
        'import:make a transcript of a terminal log, a cast or pasted text'
        'redact:replace addresses, names, serial numbers and keys of a transcript'
        'coverage:list the lines of a transcript that cannot be run here'
        'lab:practice: list, start, check, lint, new, watch, report, export-results, coverage'
        'completion:print the completions for bash, zsh or fish'
        'man:print the manual page, as for '\''man -l -'\'''
      )
      _describe subcommand subcommands
      ;;
    operand)
      case $words[1] in
        replay)
          _arguments \
            '(--speed)--speed=[virtual seconds a real second, 1 by default]:N:' \
            '(--no-color)--no-color[no colour]' \
            '(--plain)--plain[prompt and line only\: lists and status are printed when asked for]' \
            '(--screen-reader)--screen-reader[the same for a screen reader, and no full-screen views]' \
            '(--json)--json[replay without a file, compare, verify, coverage, lab\: results as JSON]' \
            '(--annotations)--annotations=[replay, export\: a side file of notes and questions]:FILE:_files' \
            '(--idle-limit)--idle-limit=[replay\: the longest wait as recorded, 3 by default]:SECONDS:' \
            '(--step)--step[replay\: Enter shows the next line, Enter its output]' \
            '(--type-along)--type-along[replay\: you type the lines]' \
            '(--quiz)--quiz[replay\: questions before outputs are revealed]' \
            '(--take-over)--take-over=[replay\: a live shell on the world as it was at the mark]:MARK:' \
            '(-h --help)-h[this text]' \
            '(-h --help)--help[this text]' \
            '(--version)--version[the version]' \
            '*:[FILE|NAME]:{_alternative "names:name:(two-flows session-fields session-states timeouts session-info session-filters predict-sessions nat-flags logged-or-not offload-and-layer7 end-reasons hypervisor-case esx-idle-timeout sip-call two-protocols failover capture-misses commit-loop nat-pool)" "files:file:_files"}'
          ;;
        compare)
          _arguments \
            '(--json)--json[replay without a file, compare, verify, coverage, lab\: results as JSON]' \
            '(-h --help)-h[this text]' \
            '(-h --help)--help[this text]' \
            '(--version)--version[the version]' \
            '*:FILE FILE:_files'
          ;;
        verify)
          _arguments \
            '(--json)--json[replay without a file, compare, verify, coverage, lab\: results as JSON]' \
            '(--match)--match=[verify\: where the transcript does not say]:LEVEL:(exact text table fields ignore)' \
            '(--junit)--junit=[verify\: a report for build servers]:FILE:_files' \
            '(-h --help)-h[this text]' \
            '(-h --help)--help[this text]' \
            '(--version)--version[the version]' \
            '*:FILE…:_files'
          ;;
        export)
          _arguments \
            '(--format)--format=[format]:FORMAT:(text markdown markdown-teacher asciicast-v2 asciicast-v3 html svg lab)' \
            '(--turn)--turn=[export\: the turn of a picture, 1 by default]:N:' \
            '(--annotations)--annotations=[replay, export\: a side file of notes and questions]:FILE:_files' \
            '(-o --output)-o[export, import, redact, lab\: a new file in place of standard output]:FILE:_files' \
            '(-o --output)--output=[export, import, redact, lab\: a new file in place of standard output]:FILE:_files' \
            '(-h --help)-h[this text]' \
            '(-h --help)--help[this text]' \
            '(--version)--version[the version]' \
            '*:FILE:_files'
          ;;
        import)
          _arguments \
            '(--world)--world=[world]:NAME|FILE:{_alternative "names:name:(hq overview esx alg dual vsys stress)" "files:file:_files"}' \
            '(--seed)--seed=[seed of all that happens]:N:' \
            '(--as)--as=[import\: a transcript, or a world to run the shell on]:FORM:(transcript world)' \
            '(--columns)--columns=[import\: width of the terminal, where the log does not say]:N:' \
            '(-o --output)-o[export, import, redact, lab\: a new file in place of standard output]:FILE:_files' \
            '(-o --output)--output=[export, import, redact, lab\: a new file in place of standard output]:FILE:_files' \
            '(-h --help)-h[this text]' \
            '(-h --help)--help[this text]' \
            '(--version)--version[the version]' \
            '*:FILE:_files'
          ;;
        redact)
          _arguments \
            '(-o --output)-o[export, import, redact, lab\: a new file in place of standard output]:FILE:_files' \
            '(-o --output)--output=[export, import, redact, lab\: a new file in place of standard output]:FILE:_files' \
            '(-h --help)-h[this text]' \
            '(-h --help)--help[this text]' \
            '(--version)--version[the version]' \
            '*:FILE:_files'
          ;;
        coverage)
          _arguments \
            '(--json)--json[replay without a file, compare, verify, coverage, lab\: results as JSON]' \
            '(-h --help)-h[this text]' \
            '(-h --help)--help[this text]' \
            '(--version)--version[the version]' \
            '*:FILE:_files'
          ;;
        lab)
          _arguments \
            '(--seed)--seed=[seed of all that happens]:N:' \
            '*-c[run the line, print its output, exit; may be repeated]:LINE:' \
            '*--command=[run the line, print its output, exit; may be repeated]:LINE:' \
            '(--speed)--speed=[virtual seconds a real second, 1 by default]:N:' \
            '(--record)--record=[write a transcript as you go]:FILE:_files' \
            '(--no-record)--no-record[keep no transcript in the state folder]' \
            '(--echo)--echo[batch\: print prompt and line before each output]' \
            '(--no-coach)--no-coach[no explanation under a rejected line]' \
            '(--no-status)--no-status[no status line]' \
            '(--no-color)--no-color[no colour]' \
            '(--plain)--plain[prompt and line only\: lists and status are printed when asked for]' \
            '(--screen-reader)--screen-reader[the same for a screen reader, and no full-screen views]' \
            '(--json)--json[replay without a file, compare, verify, coverage, lab\: results as JSON]' \
            '(--format)--format=[format]:FORMAT:(text markdown markdown-teacher asciicast-v2 asciicast-v3 html svg lab)' \
            '(-o --output)-o[export, import, redact, lab\: a new file in place of standard output]:FILE:_files' \
            '(-o --output)--output=[export, import, redact, lab\: a new file in place of standard output]:FILE:_files' \
            '(--labs)--labs=[a folder of labs beside the shipped ones and those in $XDG_DATA_HOME/fwsh/labs]:DIR:_files' \
            '(--mode)--mode=[lab start\: how much help there is, ticket by default]:MODE:(guided ticket exam sandbox)' \
            '(--variant)--variant=[lab start, check\: a variant of the lab]:NAME:' \
            '(--all)--all[lab lint\: every lab there is]' \
            '(-h --help)-h[this text]' \
            '(-h --help)--help[this text]' \
            '(--version)--version[the version]' \
            '*:VERB …:(list start check lint new watch report export-results coverage)'
          ;;
        completion)
          _arguments \
            '(-h --help)-h[this text]' \
            '(-h --help)--help[this text]' \
            '(--version)--version[the version]' \
            '*:SHELL:(bash zsh fish)'
          ;;
        man)
          _arguments \
            '(-h --help)-h[this text]' \
            '(-h --help)--help[this text]' \
            '(--version)--version[the version]'
          ;;
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _fwsh ]]; then
  _fwsh "$@"
else
  compdef _fwsh fwsh
fi
