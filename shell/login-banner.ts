// What stands above the first prompt: the device's login lines, then one line of the trainer's.
import { timeZoneOf } from '../engine/time-zones.ts';
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
    ...configuredBanner(world),
    ...lastLogin(world),
    'Number of failed attempts since last successful login: 0',
    '',
    '',
    theme.dim(POINTER),
  ];
}

const POINTER = "fwsh: a simulated firewall; Tab completes, ? lists, ':help' tells more";

/** Vendor: device, setup, general settings; the banner stands before the login. Assumption: a blank line follows. */
function configuredBanner({ deviceSystem: { loginBanner: text } }: World): readonly string[] {
  return text === undefined ? [] : [...text.split('\n'), ''];
}

function lastLogin({ lastLogin: login, deviceSystem }: World): readonly string[] {
  return login === undefined
    ? []
    : [`Last login: ${ctime(localLogin(deviceSystem.timezone, login.at))} from ${login.from}`, ''];
}

function localLogin(place: string, at: string): number {
  return Date.parse(at) + (timeZoneOf(place)?.minutes ?? 0) * 60_000;
}
