// The shape of what the management plane holds beside the traffic: licences, administrators, time servers, groups of users.
import { z } from 'zod';
import { ipv4, name } from './world-fields.ts';

const date = z.iso.date();
const instant = z.iso.datetime();

const licenceSchema = z.strictObject({
  feature: z.string().min(1),
  description: z.string().min(1),
  issued: date,
  /** Absent for one that never ends. */
  expires: date.optional(),
  /** The licence of the box itself, which names no base licence. */
  isBase: z.boolean().default(false),
});

const adminSchema = z.strictObject({
  name,
  from: ipv4,
  client: z.enum(['CLI', 'Web']).default('CLI'),
  /** When the session began. */
  since: instant,
  /** Seconds without a request, at the world's clock. */
  idle: z.int().min(0).default(0),
});

const ntpServerSchema = z.strictObject({
  /** An address or a name. */
  address: z.string().min(1),
});

const groupSchema = z.strictObject({ name: z.string().min(1), members: z.array(z.string()) });

const jobSchema = z.strictObject({
  id: z.int().min(1),
  type: z.string().min(1),
  enqueued: instant,
  /** Seconds it took. */
  took: z.int().min(0),
  result: z.enum(['OK', 'FAIL']).default('OK'),
  details: z.array(z.string()).default([]),
});

const lockSchema = z.strictObject({
  lock: z.enum(['config', 'commit']),
  admin: name,
  since: instant,
  comment: z.string().default(''),
});

/** The management plane. */
export const administrationSchema = z.strictObject({
  licences: z.array(licenceSchema).default([]),
  /** Sessions of administrators beside the reader's own. */
  admins: z.array(adminSchema).default([]),
  /** Vendor: a first and a second time server. */
  ntpServers: z.array(ntpServerSchema).max(2).default([]),
  userGroups: z.array(groupSchema).default([]),
  /** Of groups that have changed in the directory, the members that the firewall still believes in. */
  staleGroups: z.array(groupSchema).default([]),
  /** How the firewall came to know who is where; by default from domain controllers. */
  userMappings: z
    .array(
      z.strictObject({
        user: z.string(),
        from: z.enum(['AD', 'CP', 'GP', 'UIA', 'XMLAPI', 'SYSLOG']),
      }),
    )
    .default([]),
  /** Locks that other administrators hold when the world starts; absent for none. */
  locks: z.array(lockSchema).optional(),
  /** Jobs of the time before, oldest first. */
  jobs: z.array(jobSchema).default([]),
  /** URL categories of host names, for questions about a URL. */
  urlCategories: z.array(z.strictObject({ host: z.string().min(1), category: name })).default([]),
});
