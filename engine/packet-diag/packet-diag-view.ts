// Questions about the packet diagnosis.
import type { Instant } from '../instant.ts';
import type { CaptureFile } from './captured-frame.ts';
import type { PacketDiagReport } from './packet-diag-setting.ts';

/** The packet diagnosis at the present instant. Calls never change anything. */
export interface PacketDiagView {
  report(): PacketDiagReport;
  /** The files that stages have written, by name; stages that share a name share the file. */
  captures(): readonly CaptureFile[];
  /** Lines of the diagnosis log, oldest first. */
  log(): readonly { readonly at: Instant; readonly text: string }[];
}
