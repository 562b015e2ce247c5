// `fwsh lab VERB`, but for `lab start`, which ends in a shell.

import { labFolders } from './lab/lab-places.ts';
import type { LabOrder } from './lab-request.ts';
import type { Request } from './request.ts';
import type { ShippedPlaces } from './shell-form.ts';

type LabRequest = Extract<Request, { kind: 'lab' }>;

/** Does what is wanted of the labs. The result is the exit status. */
export async function labCommand(request: LabRequest, shipped: ShippedPlaces): Promise<number> {
  const { order } = request;
  const places = { ...shipped, folders: labFolders(request.labs, process.env) };
  switch (order.verb) {
    case 'list':
      return (await import('./lab/list-labs.ts')).listLabs(order, places);
    case 'check':
      return (await import('./lab/check-lab.ts')).checkLab({ order, places, lines: request.lines });
    case 'lint':
      return (await import('./lab/lint-labs.ts')).lintLabs({ order, places, folder: request.labs });
    case 'new':
      return (await import('./lab/new-lab.ts')).newLab(order);
    case 'watch':
      return (await import('./lab/watch-lab.ts')).watchLab(order.file, places);
    case 'report':
      return (await import('./lab/report-labs.ts')).reportLabs(order);
    case 'export-results':
      return (await import('./lab/export-results.ts')).exportResults(order);
    case 'coverage':
      return (await import('./lab/cover-labs.ts')).coverLabs(order, places);
    case 'start':
      throw new Error('a shell is started elsewhere');
  }
}

/** What is wanted, by its verb. */
export type OrderOf<Verb extends LabOrder['verb']> = Extract<LabOrder, { verb: Verb }>;
