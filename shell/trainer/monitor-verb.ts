// `:monitor`: the whole firewall at a glance, until its user comes back to the prompt.
import { opened, type TrainerVerb } from './verb.ts';

/** Opens the dashboard. */
export const monitor: TrainerVerb = {
  name: 'monitor',
  operand: '',
  help: 'a dashboard of the firewall: sessions, rates, talkers, drops, log',
  choices: [],
  run: () => opened('monitor', ''),
};
