# Completions of fwsh for fish. Switch them on with: fwsh completion fish | source
complete -c fwsh -f
complete -c fwsh -n __fish_use_subcommand -a replay -d 'play a transcript'
complete -c fwsh -n '__fish_seen_subcommand_from replay' -F
complete -c fwsh -n __fish_use_subcommand -a verify -d 'run transcripts again and report every difference'
complete -c fwsh -n '__fish_seen_subcommand_from verify' -F
complete -c fwsh -n __fish_use_subcommand -a export -d 'write a transcript in another form'
complete -c fwsh -n '__fish_seen_subcommand_from export' -F
complete -c fwsh -n __fish_use_subcommand -a import -d 'make a transcript of a terminal log, a cast or pasted text'
complete -c fwsh -n '__fish_seen_subcommand_from import' -F
complete -c fwsh -n __fish_use_subcommand -a redact -d 'replace addresses, names, serial numbers and keys of a transcript'
complete -c fwsh -n '__fish_seen_subcommand_from redact' -F
complete -c fwsh -n __fish_use_subcommand -a coverage -d 'list the lines of a transcript that cannot be run here'
complete -c fwsh -n '__fish_seen_subcommand_from coverage' -F
complete -c fwsh -n __fish_use_subcommand -a completion -d 'print the completions for bash, zsh or fish'
complete -c fwsh -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'
complete -c fwsh -n __fish_use_subcommand -a man -d 'print the manual page, as for \'man -l -\''
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export redact coverage completion man' -l world -r -F -a 'hq overview esx alg dual stress' -d 'world'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export import redact coverage completion man' -l config -r -F -d 'firewall configuration to start with: set lines, brackets or XML'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export import redact coverage completion man' -l release -r -f -a '5.0 6.1 8.1 10.2 11.1 11.2' -d 'software release'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export import redact coverage completion man' -l platform -r -f -a 'PA-200 PA-220 PA-440 PA-850 PA-3260 PA-5060 PA-5260 PA-VM' -d 'model'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export redact coverage completion man' -l seed -r -d 'seed of all that happens'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export import redact coverage completion man' -l clock -r -d 'when the world starts'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export import redact coverage completion man' -s c -l command -r -d 'run the line, print its output, exit; may be repeated'
complete -c fwsh -n 'not __fish_seen_subcommand_from verify export import redact coverage completion man' -l speed -r -d 'virtual seconds a real second, 1 by default'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export import redact coverage completion man' -l record -r -F -d 'write a transcript as you go'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export import redact coverage completion man' -l no-record -d 'keep no transcript in the state folder'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export import redact coverage completion man' -l echo -d 'batch: print prompt and line before each output'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export import redact coverage completion man' -l no-coach -d 'no explanation under a rejected line'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export import redact coverage completion man' -l no-status -d 'no status line'
complete -c fwsh -n 'not __fish_seen_subcommand_from verify export import redact coverage completion man' -l no-color -d 'no colour'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export import redact coverage completion man' -l plain -d 'prompt and line only: lists and status are printed when asked for'
complete -c fwsh -n 'not __fish_seen_subcommand_from replay verify export import redact coverage completion man' -l screen-reader -d 'the same for a screen reader, and no full-screen views'
complete -c fwsh -n '__fish_seen_subcommand_from verify coverage' -l json -d 'verify, coverage: results as JSON'
complete -c fwsh -n '__fish_seen_subcommand_from verify' -l match -r -f -a 'exact text table fields ignore' -d 'verify: where the transcript does not say'
complete -c fwsh -n '__fish_seen_subcommand_from verify' -l junit -r -F -d 'verify: a report for build servers'
complete -c fwsh -n '__fish_seen_subcommand_from export' -l format -r -f -a 'text markdown markdown-teacher asciicast-v2 asciicast-v3 html svg lab' -d 'format'
complete -c fwsh -n '__fish_seen_subcommand_from export' -l turn -r -d 'export: the turn of a picture, 1 by default'
complete -c fwsh -n '__fish_seen_subcommand_from export' -l annotations -r -F -d 'export: a side file of notes and questions'
complete -c fwsh -n '__fish_seen_subcommand_from import' -l as -r -f -a 'transcript world' -d 'import: what becomes of the log'
complete -c fwsh -n '__fish_seen_subcommand_from import' -l columns -r -d 'import: width of the terminal, where the log does not say'
complete -c fwsh -n '__fish_seen_subcommand_from export import redact' -s o -l output -r -F -d 'export, import, redact: a new file in place of standard output'
complete -c fwsh -s h -l help -d 'this text'
complete -c fwsh -l version -d 'the version'
