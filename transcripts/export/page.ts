// A transcript as one HTML page that plays it without any network: the player's code and style are put in.
import { printable } from '../printable.ts';
import type { Transcript } from '../transcript.ts';
import { asciicastText } from './asciicast.ts';

/** The player, as its package ships it. */
export interface PlayerParts {
  readonly script: string;
  readonly style: string;
}

/** The page. Nothing of the transcript can leave the text it stands in. */
export function playerPage(transcript: Transcript, { script, style }: PlayerParts): string {
  const { world, columns, rows } = transcript.header;
  // Everything a script may hold but `<`, so that no text ends the script.
  const quoted = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
  const title = printable(world).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const options = { cols: columns, rows, idleTimeLimit: 3, autoPlay: true, fit: 'both', theme: 'asciinema' };
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    // Whatever a transcript holds, the page asks nobody for anything.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; font-src data:; img-src data:; worker-src blob:; connect-src data: blob:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>html,body{height:100%;margin:0;background:#121314}#player{height:100%}${style.replaceAll('</style', '<\\/style')}</style>`,
    '</head><body><div id="player"></div>',
    `<script>${script.replaceAll('</script', '<\\/script')}</script>`,
    `<script>AsciinemaPlayer.create({data:${quoted(asciicastText(transcript, 2))}},document.getElementById('player'),${quoted(options)});</script>`,
    '</body></html>\n',
  ].join('\n');
}
