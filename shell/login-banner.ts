// What stands above the first prompt: the device's login lines, then one line of the trainer's.
import type { World } from '../engine/world/world-schema.ts';
import { ctime } from '../grammar/text/ctime.ts';
import { plainTheme, styledTheme } from './ui/theme.ts';

/**
 * The lines of an SSH login with password, in the order and with the blank lines of public captures; then a pointer to
 * `:help`, dim, which is no device text.
 */
export function loginBanner(world: World, style: 'styled' | 'plain'): readonly string[] {
  const theme = style === 'styled' ? styledTheme : plainTheme;
  return [
    ...lastLogin(world),
    'Number of failed attempts since last successful login: 0',
    '',
    '',
    theme.dim(POINTER),
  ];
}

const POINTER = "fwsh: a simulated firewall; Tab completes, ? lists, ':help' tells more";

function lastLogin({ lastLogin: login }: World): readonly string[] {
  return login === undefined ? [] : [`Last login: ${ctime(Date.parse(login.at))} from ${login.from}`, ''];
}
