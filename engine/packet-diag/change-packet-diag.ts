// What an administrator asks of the packet diagnosis.
import type { Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { SessionId } from '../session.ts';
import {
  CAPTURE_STAGES,
  DEFAULT_PACKET_DIAG,
  FILTER_SLOTS,
  type LogFeature,
  type PacketDiagChange,
  type PacketDiagReport,
  type PacketDiagSetting,
  type PacketFilter,
} from './packet-diag-setting.ts';

/** Carries out a change, or says why it cannot be. */
export function changePacketDiag(state: DataplaneState, change: PacketDiagChange): Outcome {
  const { diag } = state;
  const { setting } = diag;
  switch (change.kind) {
    case 'set-switch':
      return changed(state, change, { ...setting, [change.of]: change.on });
    case 'set-number':
      return changed(state, change, { ...setting, [change.of]: change.value });
    case 'set-username':
      return changed(state, change, { ...setting, username: change.username });
    case 'set-filter':
      return setFilter(state, change);
    case 'clear-filter':
      if (change.marks === 'clear') diag.marks.clear();
      return changed(state, change, {
        ...setting,
        filters: setting.filters.filter(({ index }) => change.index !== undefined && index !== change.index),
      });
    case 'set-stage':
    case 'clear-stage':
      return changeStages(state, change);
    case 'set-feature':
      return changed(state, change, { ...setting, features: withFeature(setting.features, change.feature) });
    case 'clear-feature':
      return changed(state, change, {
        ...setting,
        features: withoutFeature(setting.features, change.feature),
      });
    case 'delete-file':
      diag.closed.delete(change.file);
      return { kind: 'packet-diag-changed', change };
    case 'keep-file':
      diag.closed.set(change.file, change.frames);
      return { kind: 'packet-diag-changed', change };
    case 'clear-log':
      diag.lines = [];
      return { kind: 'packet-diag-changed', change };
    case 'mark-session':
    case 'unmark-session':
      return changeMarks(state, change);
    case 'clear-all':
      for (const stage of CAPTURE_STAGES) diag.close(stage);
      diag.marks.clear();
      diag.counters.fill(0);
      return changed(state, change, DEFAULT_PACKET_DIAG);
  }
}

/** The diagnosis as it is set, and what it has kept. */
export function packetDiagReport({ diag, table, compiled }: DataplaneState): PacketDiagReport {
  const rows = [...diag.marks.keys()].filter((row) => table.isLive(row) && diag.isMarked(table, row));
  return {
    setting: diag.setting,
    stages: diag.stageReports(),
    markedSessions: rows.map((row) => compiled.numbering.idOf(row)).sort((a, b) => a - b),
  };
}

function changed({ diag }: DataplaneState, change: PacketDiagChange, setting: PacketDiagSetting): Outcome {
  diag.change(setting);
  return { kind: 'packet-diag-changed', change };
}

type ChangeOf<K extends PacketDiagChange['kind']> = Extract<PacketDiagChange, { readonly kind: K }>;

function setFilter(state: DataplaneState, change: ChangeOf<'set-filter'>): Outcome {
  const { setting } = state.diag;
  const free = Array.from({ length: FILTER_SLOTS }, (_, slot) => slot + 1).find(
    (slot) => !setting.filters.some(({ index }) => index === slot),
  );
  const index = change.index ?? free;
  if (index !== undefined && !(index >= 1 && index <= FILTER_SLOTS))
    return {
      kind: 'failed',
      failure: { kind: 'setting-out-of-range', setting: 'index', low: 1, high: FILTER_SLOTS },
    };
  if (index === undefined)
    return { kind: 'failed', failure: { kind: 'packet-filters-full', slots: FILTER_SLOTS } };
  const others = setting.filters.filter((filter) => filter.index !== index);
  const filters: readonly PacketFilter[] = [...others, { index, match: change.match }].sort(
    (a, b) => a.index - b.index,
  );
  return changed(state, change, { ...setting, filters });
}

/** Assumption: a stage that is set begins a new file in place of one of that name, and a cleared one leaves its file behind. */
function changeStages(state: DataplaneState, change: ChangeOf<'set-stage' | 'clear-stage'>): Outcome {
  const { diag } = state;
  const { setting } = diag;
  const stage = change.kind === 'set-stage' ? change.setting.stage : change.stage;
  const others = setting.stages.filter((one) => stage !== undefined && one.stage !== stage);
  for (const one of CAPTURE_STAGES) if (stage === undefined || one === stage) diag.close(one);
  if (change.kind === 'set-stage') diag.closed.delete(change.setting.file);
  const stages = change.kind === 'set-stage' ? [...others, change.setting] : others;
  const inOrder = CAPTURE_STAGES.flatMap((one) => stages.filter((each) => each.stage === one));
  return changed(state, change, { ...setting, stages: inOrder });
}

function changeMarks(state: DataplaneState, change: ChangeOf<'mark-session' | 'unmark-session'>): Outcome {
  const { diag, table, compiled } = state;
  if (change.id === undefined) {
    diag.marks.clear();
    return { kind: 'packet-diag-changed', change };
  }
  const row = compiled.numbering.rowOf(change.id as SessionId);
  if (row === 0 || row > table.highWater || !table.isLive(row))
    return { kind: 'failed', failure: { kind: 'no-such-session', id: change.id } };
  if (change.kind === 'mark-session') diag.mark(table, row);
  else diag.marks.delete(row);
  return { kind: 'packet-diag-changed', change };
}

function withFeature(features: readonly LogFeature[], feature: LogFeature): readonly LogFeature[] {
  const isThere = features.some(({ module, part }) => module === feature.module && part === feature.part);
  return isThere ? features : [...features, feature];
}

function withoutFeature(
  features: readonly LogFeature[],
  feature: LogFeature | undefined,
): readonly LogFeature[] {
  if (feature === undefined) return [];
  return features.filter(({ module, part }) => module !== feature.module || part !== feature.part);
}
