// What configuration mode works on where nobody brings a management server.
import { EMPTY_CONTAINER } from '../../engine/config/config-node.ts';
import { ConfigLog } from '../../engine/management/config-log.ts';
import { Management } from '../../engine/management/management.ts';
import type { EngineView } from '../../engine/view.ts';

/** A management server with an empty configuration; what is committed changes nothing. */
export function unmanaged(view: EngineView): Management {
  let number = Math.max(1, ...view.management.jobs().map(({ id }) => id));
  const log = new ConfigLog();
  return new Management({
    running: EMPTY_CONTAINER,
    firewall: {
      now: () => view.now(),
      predefined: (kind) => view.names(kind).map(({ name }) => name),
      validate: () => ({ errors: [], warnings: [] }),
      commit: () => ({ errors: [], warnings: [] }),
      noteJob: () => (number += 1),
      amendJob: () => {},
      keep: (_, changes) => log.note(changes),
      configLog: (request) => log.records({ now: view.now() }, request),
    },
  });
}
