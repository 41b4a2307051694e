import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const PEERS = 'scripts/bench/peers';
/** Ignored by git: what is installed and built for a comparison stands here, and may be deleted at any time. */
const KEPT = '.cache/bench';

/** A built page that can be served, and what to call it. */
export type Taken = { name: string; folder: string };

/** The pages of others that one may compare with by their name. */
export const peerNames = () => readdirSync(PEERS);

/** Whether a folder is built already, must be built first, or is neither. */
export function kindOfFolder(files: readonly string[]): 'source' | 'built' | 'neither' {
  // The index.html of a source folder is what Vite builds from: the package decides.
  if (files.includes('package.json')) return 'source';
  return files.includes('index.html') ? 'built' : 'neither';
}

/**
 * Makes ready what `--against` names: a peer of scripts/bench/peers, a built folder, or a source folder, which is built with its
 * own tools outside itself. Throws where a folder is none of these.
 */
export function takeFolder(given: string): Taken {
  if (!existsSync(given) && peerNames().includes(given)) return takePeer(given);
  const folder = resolve(given);
  const kind = existsSync(folder) ? kindOfFolder(readdirSync(folder)) : 'neither';
  if (kind === 'neither') {
    throw new Error(
      `${given} is no folder with an index.html or a package.json, nor one of ${peerNames().join(', ')}.`,
    );
  }
  const name = basename(folder);
  return { name, folder: kind === 'built' ? folder : buildSource(folder, join(KEPT, 'built', name)) };
}

/** Installs a peer beside the project, never among its dependencies, and builds it. Pinned: once for each change of its files. */
function takePeer(name: string): Taken {
  const source = join(PEERS, name);
  const copy = join(KEPT, 'peers', name);
  const isSame = readdirSync(source).every(
    (file) =>
      existsSync(join(copy, file)) && readFileSync(join(copy, file)).equals(readFileSync(join(source, file))),
  );
  if (isSame && existsSync(join(copy, 'dist', 'index.html'))) return { name, folder: join(copy, 'dist') };
  mkdirSync(copy, { recursive: true });
  cpSync(source, copy, { recursive: true });
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], copy);
  run('npx', ['vite', 'build', '--base', './'], copy);
  return { name, folder: join(copy, 'dist') };
}

function buildSource(folder: string, into: string): string {
  const out = resolve(into);
  if (!existsSync(join(folder, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund'], folder);
  run('npm', ['run', 'build', '--', '--outDir', out, '--emptyOutDir'], folder);
  return out;
}

/** Says what it runs, since it may take a minute, and shows what the program says only where it fails. */
function run(program: string, args: readonly string[], cwd: string): void {
  console.log(`  ${program} ${args.join(' ')}   (in ${cwd})`);
  try {
    execFileSync(program, [...args], { cwd, stdio: 'pipe', shell: process.platform === 'win32' });
  } catch (error) {
    const said = error as { stdout?: Buffer; stderr?: Buffer };
    console.error(`${said.stdout ?? ''}${said.stderr ?? ''}`);
    throw error;
  }
}
