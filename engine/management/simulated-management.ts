// The management side of the view over a simulation's state.
import type { ManagementView } from '../answers/management-view.ts';
import { pairDetail } from '../ha/pair-records.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { adminSessions, licenceRecords } from './administration-records.ts';
import { eventRecords, systemLogEvents } from './event-records.ts';
import { jobRecords } from './job-records.ts';
import { managementFrames } from './management-traffic.ts';
import { chassisSlots, diskRecords, sensorRecords, systemResources } from './system-records.ts';
import { systemState } from './system-state.ts';
import { urlCategory, userMappings } from './user-records.ts';

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
    userGroups: () => state.compiled.world.administration.userGroups,
    ntpServers: () => state.compiled.world.administration.ntpServers,
    systemState: () => systemState(state),
    urlCategory: (url) => urlCategory(state, url),
    events: () => eventRecords(state),
    systemLogEvents: () => systemLogEvents(state),
    configLog: (request) => state.configLog.records(state.now, request),
    memory: () => state.memory,
    pair: () => pairDetail(state),
    traffic: (span) => managementFrames(state, span),
  };
}
