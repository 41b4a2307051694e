import { execFile } from 'node:child_process';
import { access, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Kept beside the project's own packages, never among them. */
const KEPT = new URL('../../.cache/paper/', import.meta.url).pathname;
const ENGINE = { package: '@opendataloader/pdf', version: '2.5.11' } as const;
const ENGINE_JAR = join(KEPT, 'node_modules', ENGINE.package, 'lib/opendataloader-pdf-cli.jar');
/** Java 11 and later come without JAXB, which the engine needs to read its rules. */
const DEBIAN = [
  'libjaxb-java',
  'libjaxb-api-java',
  'libistack-commons-java',
  'libactivation-java',
  'libstax-ex-java',
  'libfastinfoset-java',
] as const;
const JARS = [
  'jaxb-api',
  'jaxb-runtime',
  'jaxb-core',
  'jaxb-impl',
  'istack-commons-runtime',
  'javax.activation',
  'stax-ex',
  'FastInfoset',
] as const;

/** What a file breaks of PDF/UA-1: the clauses, none where it conforms. */
export type Verdict = { file: string; conforms: boolean; broken: string };

/** The checker could not be had; the message says what to install. */
export class NoChecker extends Error {}

/** veraPDF's verdicts on some files, in their order. Rejects with {@link NoChecker} where there is no Java or no engine. */
export async function veraVerdicts(files: readonly string[]): Promise<Verdict[]> {
  await run('java', ['-version']).catch(() => {
    throw new NoChecker(
      'There is no Java here. veraPDF needs Java 17 (Debian: apt-get install openjdk-17-jdk-headless).',
    );
  });
  await fetchEngine();
  const jars = await findJars();
  const check = new URL('./VeraCheck.java', import.meta.url).pathname;
  const { stdout } = await run('java', ['-cp', [ENGINE_JAR, ...jars].join(':'), check, ...files], {
    maxBuffer: 2 ** 26,
  }).catch((error: { stderr?: string }) => {
    throw new NoChecker(`veraPDF did not run: ${(error.stderr ?? '').split('\n')[0]}`);
  });
  return stdout
    .trim()
    .split('\n')
    .map((line): Verdict => {
      const [file = '', conforms = '', broken = ''] = line.split('\t');
      return { file, conforms: conforms === 'true', broken };
    });
}

async function fetchEngine(): Promise<void> {
  if (await isThere(ENGINE_JAR)) return;
  await mkdir(KEPT, { recursive: true });
  const wanted = `${ENGINE.package}@${ENGINE.version}`;
  await run('npm', [
    'install',
    '--prefix',
    KEPT,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    wanted,
  ]).catch(() => {
    throw new NoChecker(
      `The engine of veraPDF could not be fetched (npm package ${wanted}). Are you online?`,
    );
  });
}

/** The system's own jars, or Debian's packages unpacked beside the engine. */
async function findJars(): Promise<string[]> {
  const own = join(KEPT, 'jars/usr/share/java');
  for (const folder of ['/usr/share/java', own]) if (await hasJars(folder)) return pathsIn(folder);
  const debs = join(KEPT, 'debs');
  await mkdir(debs, { recursive: true });
  try {
    await run('apt-get', ['download', ...DEBIAN], { cwd: debs });
    for (const deb of await readdir(debs)) await run('dpkg', ['-x', join(debs, deb), join(KEPT, 'jars')]);
  } catch {
    throw new NoChecker(`Java lacks JAXB here. On Debian: apt-get install ${DEBIAN.join(' ')}`);
  }
  return pathsIn(own);
}

async function hasJars(folder: string): Promise<boolean> {
  return (await Promise.all(pathsIn(folder).map(isThere))).every((one) => one);
}

function pathsIn(folder: string): string[] {
  return JARS.map((jar) => join(folder, `${jar}.jar`));
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
