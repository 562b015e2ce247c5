# Completions of fwsh for bash. Switch them on with: source <(fwsh completion bash)
_fwsh_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$current")
}

_fwsh_files() {
  local file
  compopt -o filenames 2> /dev/null
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$current")
}

# Completes the argument of the flag; fails where the flag has none.
_fwsh_argument() {
  case $1 in
    --world) _fwsh_words 'hq overview esx alg dual vsys stress' && _fwsh_files ;;
    --config) _fwsh_files ;;
    --release) _fwsh_words '5.0 6.1 8.1 10.2 11.1 11.2' ;;
    --platform) _fwsh_words 'PA-200 PA-220 PA-440 PA-850 PA-3260 PA-5060 PA-5260 PA-VM' ;;
    --seed) : ;;
    --clock) : ;;
    -c | --command) : ;;
    --speed) : ;;
    --record) _fwsh_files ;;
    --match) _fwsh_words 'exact text table fields ignore' ;;
    --junit) _fwsh_files ;;
    --format) _fwsh_words 'text markdown markdown-teacher asciicast-v2 asciicast-v3 html svg lab' ;;
    --turn) : ;;
    --annotations) _fwsh_files ;;
    --idle-limit) : ;;
    --take-over) : ;;
    --as) _fwsh_words 'transcript world' ;;
    --columns) : ;;
    -o | --output) _fwsh_files ;;
    --labs) _fwsh_files ;;
    --mode) _fwsh_words 'guided ticket exam sandbox' ;;
    --variant) : ;;
    *) return 1 ;;
  esac
}

_fwsh() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} form=shell at
  COMPREPLY=()
  # bash makes a word of the '=' in --flag=value.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  _fwsh_argument "$previous" && return
  for ((at = 1; at < COMP_CWORD; at++)); do
    case ${COMP_WORDS[at]} in
      --world | --config | --release | --platform | --seed | --clock | -c | --command | --speed | --record | --match | --junit | --format | --turn | --annotations | --idle-limit | --take-over | --as | --columns | -o | --output | --labs | --mode | --variant)
        if [[ ${COMP_WORDS[at + 1]} == = ]]; then ((at += 2)); else ((at += 1)); fi
        ;;
      -*) ;;
      *)
        form=${COMP_WORDS[at]}
        break
        ;;
    esac
  done
  if [[ $current == -* ]]; then
    case $form in
      shell) _fwsh_words '--world --config --release --platform --seed --clock -c --command --speed --record --no-record --echo --no-coach --no-status --no-color --plain --screen-reader --labs -h --help --version' ;;
      replay) _fwsh_words '--speed --no-color --plain --screen-reader --json --annotations --idle-limit --step --type-along --quiz --take-over -h --help --version' ;;
      compare) _fwsh_words '--json -h --help --version' ;;
      verify) _fwsh_words '--json --match --junit -h --help --version' ;;
      export) _fwsh_words '--format --turn --annotations -o --output -h --help --version' ;;
      import) _fwsh_words '--world --seed --as --columns -o --output -h --help --version' ;;
      redact) _fwsh_words '-o --output -h --help --version' ;;
      coverage) _fwsh_words '--json -h --help --version' ;;
      lab) _fwsh_words '--seed -c --command --speed --record --no-record --echo --no-coach --no-status --no-color --plain --screen-reader --json --format -o --output --labs --mode --variant --all -h --help --version' ;;
      completion) _fwsh_words '-h --help --version' ;;
      man) _fwsh_words '-h --help --version' ;;
    esac
    return
  fi
  case $form in
    shell) _fwsh_words 'replay compare verify export import redact coverage lab completion man' ;;
    replay) _fwsh_words 'two-flows session-fields session-states timeouts session-info session-filters predict-sessions nat-flags logged-or-not offload-and-layer7 end-reasons hypervisor-case esx-idle-timeout sip-call two-protocols failover capture-misses commit-loop nat-pool' && _fwsh_files ;;
    compare) _fwsh_files ;;
    verify) _fwsh_files ;;
    export) _fwsh_files ;;
    import) _fwsh_files ;;
    redact) _fwsh_files ;;
    coverage) _fwsh_files ;;
    lab) _fwsh_words 'list start check lint new watch report export-results coverage' ;;
    completion) _fwsh_words 'bash zsh fish' ;;
  esac
}

complete -F _fwsh fwsh
