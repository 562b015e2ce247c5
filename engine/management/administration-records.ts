// Licences and administrators.
import type { AdminSession, LicenceRecord } from '../answers/management-records.ts';
import { parseIsoInstant } from '../iso-instant.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';

/** Licences in the order of the world. They do not move with the clock: one may have run out on another day. */
export function licenceRecords({ compiled, now }: DataplaneState): readonly LicenceRecord[] {
  const { world, platform } = compiled;
  return world.administration.licences.map((licence) => {
    const expires = licence.expires === undefined ? undefined : instantOf(licence.expires);
    return {
      feature: licence.feature,
      description: licence.description,
      serial: world.serial,
      issued: instantOf(licence.issued),
      expires,
      state: expires !== undefined && expires <= now ? 'expired' : 'valid',
      base: licence.isBase ? undefined : platform.model,
    };
  });
}

function instantOf(date: string): number {
  return parseIsoInstant(`${date}T00:00:00Z`) ?? 0;
}

/** The reader's own session and those of the world. Assumption: the reader came when the world began. */
export function adminSessions({ compiled, now }: DataplaneState): readonly AdminSession[] {
  const { world, startsAt, clockShift } = compiled;
  const passed = Math.floor((now - startsAt) / 1000);
  return [
    {
      name: 'admin',
      from: world.lastLogin?.from ?? '127.0.0.1',
      client: 'CLI',
      since: startsAt,
      idle: 0,
      whose: 'own',
    },
    ...world.administration.admins.map(
      ({ name, from, client, since, idle }): AdminSession => ({
        name,
        from,
        client,
        since: (parseIsoInstant(since) ?? 0) + clockShift,
        idle: idle + Math.max(0, passed),
        whose: 'other',
      }),
    ),
  ];
}
