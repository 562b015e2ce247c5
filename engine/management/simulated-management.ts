// The management side of the view over a simulation's state.
import type { ManagementView } from '../answers/management-view.ts';
import { deviceTimeOf } from '../box/box-state.ts';
import { pairDetail } from '../ha/pair-records.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { knownGroups } from '../policy/user-book.ts';
import { adminSessions, licenceRecords } from './administration-records.ts';
import { eventRecords, systemLogEvents } from './event-records.ts';
import { jobRecords } from './job-records.ts';
import { managementFrames } from './management-traffic.ts';
import { ntpServerRecords, serviceRecords, urlCloud } from './service-records.ts';
import { chassisSlots, diskRecords, sensorRecords, systemResources } from './system-records.ts';
import { systemState } from './system-state.ts';
import { userMappings } from './user-records.ts';

/** Answers out of the live state. */
export function managementView(state: DataplaneState): ManagementView {
  return {
    jobs: () => jobRecords(state),
    admins: () => adminSessions(state),
    licences: () => licenceRecords(state),
    resources: () => systemResources(state),
    disks: () => diskRecords(state),
    sensors: () => sensorRecords(state),
    chassis: () => chassisSlots(state),
    userMappings: () => userMappings(state),
    userGroups: () => knownGroups(state.compiled.world),
    ntpServers: () => ntpServerRecords(state),
    deviceSystem: () => state.compiled.world.deviceSystem,
    services: () => serviceRecords(state),
    urlCloud: () => urlCloud(state),
    systemState: () => systemState(state),
    events: () => eventRecords(state),
    systemLogEvents: () => systemLogEvents(state),
    configLog: (request) => state.configLog.records({ now: state.now, time: deviceTimeOf(state) }, request),
    memory: () => state.memory,
    pair: () => pairDetail(state),
    traffic: (span) => managementFrames(state, span),
  };
}
