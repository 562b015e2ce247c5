// `:pcap export FILE PATH`: what `scp export filter-pcap` does on the device, without a host to copy to.
import { writeCaptureFile } from '../capture-file.ts';
import { accepted, rejected, type TrainerVerb } from './verb.ts';

const FORM = /^export\s+(\S+)\s+(\S.*)$/;

/** A capture of the packet filter becomes a file on this machine; without an operand the captures are listed. */
export const pcap: TrainerVerb = {
  name: 'pcap',
  operand: '[export ...]',
  help: 'the captures there are, or one of them as a file for Wireshark',
  choices: ['export'],
  run: ({ view }, operand) => {
    const captures = view.packetDiag.captures();
    if (operand === '') {
      const lines = captures.map(({ name, frames }) => `${name}: ${frames.length} packets`);
      return accepted(...(lines.length === 0 ? ['nothing was captured'] : lines));
    }
    const [, name = '', path = ''] = FORM.exec(operand) ?? [];
    if (path === '')
      return rejected(':pcap takes export, the name of a capture, and a path: export rx.pcap /tmp/rx.pcap');
    const capture = captures.find((one) => one.name === name);
    if (capture === undefined) return rejected(`no capture is called ${name}`);
    const problem = writeCaptureFile(path, capture);
    return problem === undefined
      ? accepted(`${capture.frames.length} packets written to ${path}`)
      : rejected(problem);
  },
};
