// What inspection says of the payload of traffic.
import { z } from 'zod';
import { CONTENT_THREAT_NAMES } from '../logs/threat-catalogue.ts';
import { CONTENTS } from '../packet/packet.ts';

/** What content inspection does about the requests of traffic, and what it finds in them: a harmless test file by default. */
export const contentFields = {
  content: z.enum(CONTENTS).default('clean'),
  threat: z.enum(CONTENT_THREAT_NAMES).optional(),
};
