// The words of switches, as the commands that set them have them.

/** `on` or `off`. */
export function onOffWord(on: boolean): string {
  return on ? 'on' : 'off';
}

/** `yes` or `no`. */
export function yesNoWord(yes: boolean): string {
  return yes ? 'yes' : 'no';
}
