// The text of `fwsh --help`.

/** What the program can do, with examples. */
export const USAGE = `fwsh: a firewall shell over a living session table

Usage
  fwsh [options]                     interactive shell
  fwsh [options] -c LINE [-c LINE…]  run lines, print their output, exit
  fwsh [options] < lines.txt         the same from a file or a pipe
  fwsh replay FILE                   play a transcript
  fwsh verify FILE…                  run transcripts again and report every difference

World
  --world NAME|FILE      hq (default), overview, esx, alg, dual, stress, or a world file of your own
  --release R            5.0, 6.1, 8.1, 10.2 or 11.2
  --platform MODEL       such as PA-5060
  --seed N               another seed, another course of events
  --clock TIME           UTC time at which the world starts, such as 2026-03-18T09:00:00Z

Shell
  --speed N              virtual seconds a real second (0.1 to 1000)
  --record FILE          write a transcript as you go
  --echo                 batch: print prompt and line before each output
  --no-coach             no explanation under a rejected line
  --no-status            no status line
  --no-color, --plain    no colour; no full-screen layout
  --json                 verify: results as JSON
  --help, --version

Every option has a twin in the environment: --world is FWSH_WORLD, --no-coach is FWSH_NO_COACH=1.
In batch, time stands still except for ':warp 30m'; what trainer verbs say goes to standard error.
Exit status: 0 every line was accepted, 1 a line was rejected or a check failed, 2 wrong usage.

Examples
  fwsh -c 'show session all filter application ssl' -c 'show session info'
  fwsh --world overview -c 'show session id 2359361' -c ':warp 31' -c 'show session id 2359361'
  fwsh --record lesson.fwsh
  printf 'show session info\\n' | fwsh --seed 7
`;
