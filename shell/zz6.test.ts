import { test } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { createLiveSession } from './live-session.ts';
test('x', () => {
  const engine = createEngine(shippedWorld('dual'), { seed: 1 });
  engine.advance(engine.startsAt);
  const session = createLiveSession({ engine, release: '11.2', speed: 1, coach: 'on', realClock: () => 0, recorder: undefined } as any);
  for (const line of ['show session all filter source 2001:db8:20::40 application ssl', 'show session all filter ip6 yes count yes', 'show session all filter destination 2001:db8:80::53/128 count yes','show session id 9', 'show session info', ':why 9', 'show counter global filter delta no', 'show log traffic direction equal backward', ':hosts', ':why flow 2001:db8:20:0:a::1 2001:db8:80::23'])
    { const t: any = session.execute(line); console.log('> ' + line + '\n' + (JSON.stringify(t).replaceAll('\\n','\n')).slice(0, 1800)); }
});
