// How long a CV of ten pages takes to read, beside what others do it with: `npm run bench:cv`. The others are installed on use,
// in a folder of their own; each is asked in turns with ours, so that a busy moment hits both.

import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCvBytes } from '#src/files/cv/read-bytes.ts';
import { quantile } from './bench/interval.ts';
import { longPdf, longWord } from './bench/long-cv.ts';
import { ms, print } from './bench/print.ts';

const PEERS = ['pdf-parse@2.4.5', 'mammoth@1.13.0', 'cheerio@1.2.0'];
const TURNS = 15;
const TODAY = '2026-11-28';

/** The text by lines, which is where our own reading begins; in a process of its own, since each brings a pdf.js of its own. */
const PEER_MODULE = `
import { readFileSync } from 'node:fs';
import { PDFParse } from 'pdf-parse';
import mammoth from 'mammoth';
import { load } from 'cheerio';
const reads = {
  async pdf(bytes) {
    const parser = new PDFParse({ data: new Uint8Array(bytes) });
    const { text } = await parser.getText();
    await parser.destroy();
    return text.split('\\n').length;
  },
  async word(bytes) {
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    const $ = load(value);
    return $('p, li, h1').map((_, each) => $(each).text()).get().length;
  },
};
process.on('message', async ({ kind, file }) => {
  const bytes = readFileSync(file);
  const start = performance.now();
  const lines = await reads[kind](bytes);
  process.send({ time: performance.now() - start, lines });
});
`;

const folder = mkdtempSync(join(tmpdir(), 'bench-cv-'));
try {
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', ...PEERS], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  writeFileSync(join(folder, 'peers.mjs'), PEER_MODULE);
  const peer = fork(join(folder, 'peers.mjs'), { execArgv: [] });
  await compare('PDF, ten pages: ours, pdf-parse', await longPdf(), (file) => askPeer(peer, 'pdf', file));
  await compare('Word, ten pages: ours, mammoth with cheerio', longWord(), (file) =>
    askPeer(peer, 'word', file),
  );
  peer.kill();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function askPeer(peer: ChildProcess, kind: 'pdf' | 'word', file: string): Promise<number> {
  peer.send({ kind, file });
  const [answer]: { time: number; lines: number }[] = await once(peer, 'message');
  if (!answer || answer.lines < 300) throw new Error('The other reader did not read the CV.');
  return answer.time;
}

async function readOurs(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  const read = await readCvBytes(bytes, TODAY);
  if (read.kind === 'refused' || read.facts.length < 300) throw new Error('The CV was not read.');
  return performance.now() - start;
}

async function compare(
  name: string,
  bytes: Uint8Array,
  peer: (file: string) => Promise<number>,
): Promise<void> {
  const file = join(folder, 'cv');
  writeFileSync(file, bytes);
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TURNS + 3; turn++) {
    const [own, other] = [await readOurs(bytes), await peer(file)];
    // The first turns load and warm up.
    if (turn < 3) continue;
    times[0].push(own);
    times[1].push(other);
  }
  const [own = 0, other = 1] = times.map((each) => quantile(each, 0.5));
  print(name, ms(own), ms(other), `   ratio ${(own / other).toFixed(2)}`);
}
