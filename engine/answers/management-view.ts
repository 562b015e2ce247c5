// Questions about the management plane.

import type { Instant } from '../instant.ts';
import type { LogRequest } from '../logs/log-query.ts';
import type { ConfigLogRecord } from '../management/config-log.ts';
import type { ManagementMemory } from '../management/management-memory.ts';
import type { CapturedFrame } from '../packet-diag/captured-frame.ts';
import type { DeviceSystem } from '../world/device-system-shape.ts';
import type {
  AdminSession,
  ChassisSlot,
  DiskRecord,
  EventRecord,
  JobRecord,
  LicenceRecord,
  NtpServer,
  Sensor,
  ServiceRecord,
  SystemResources,
  UrlCloud,
  UserGroup,
  UserMapping,
} from './management-records.ts';
import type { PairDetail } from './pair-records.ts';

/** The management plane at the present instant. Calls never change anything. */
export interface ManagementView {
  /** Newest first. */
  jobs(): readonly JobRecord[];
  admins(): readonly AdminSession[];
  licences(): readonly LicenceRecord[];
  resources(): SystemResources;
  disks(): readonly DiskRecord[];
  sensors(): readonly Sensor[];
  chassis(): readonly ChassisSlot[];
  userMappings(): readonly UserMapping[];
  userGroups(): readonly UserGroup[];
  ntpServers(): readonly NtpServer[];
  /** What is configured of the box itself. */
  deviceSystem(): DeviceSystem;
  /** Whom the box asks of its own accord. */
  services(): readonly ServiceRecord[];
  urlCloud(): UrlCloud;
  /** Name and value of what the system keeps of itself, by name. */
  systemState(): readonly (readonly [name: string, value: string])[];
  /** What happened, oldest first, at most the last 512 things beside those of the time before. */
  events(): readonly EventRecord[];
  /** Of these, what the system log still has since it was last cleared. */
  systemLogEvents(): readonly EventRecord[];
  /** Records of the configuration log, in the wanted order. */
  configLog(request: LogRequest): readonly ConfigLogRecord[];
  /** What the management server has kept; undefined where it was never asked for anything. */
  memory(): ManagementMemory | undefined;
  /** Undefined for a unit that stands alone. */
  pair(): PairDetail | undefined;
  /** Frames of the management port after `from` and until `to`, oldest first. */
  traffic(span: { readonly from: Instant; readonly to: Instant }): readonly CapturedFrame[];
}
