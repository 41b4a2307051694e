import { spawn } from 'node:child_process';

/** What a registry said when it was asked for weaknesses of the packages in package-lock.json. */
export type Weaknesses =
  /** `found`: each package with a weakness of its own, as “name (high): what is wrong”; what only builds on it is not named. */
  | { kind: 'answered'; found: readonly string[] }
  /** `why`: what came in the place of an answer, without the name of any host. */
  | { kind: 'unanswered'; why: string };

type Advice = { title?: string; severity?: string };
type Report = {
  vulnerabilities?: Record<string, { via: readonly (Advice | string)[] }>;
  statusCode?: number;
  message?: string;
};

/** Asks the registry that npm uses here; `given` are further words for `npm audit`. Never rejects. */
export function askForWeaknesses(given: readonly string[]): Promise<Weaknesses> {
  return new Promise((resolve) => {
    const npm = spawn('npm', ['audit', '--json', ...given], { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    npm.stdout.on('data', (part) => {
      said += part;
    });
    npm.on('error', () => resolve({ kind: 'unanswered', why: 'npm could not be started' }));
    npm.on('close', () => resolve(weaknessesIn(said)));
  });
}

/** What `npm audit --json` printed, read. */
export function weaknessesIn(said: string): Weaknesses {
  let report: Report | null = null;
  try {
    report = JSON.parse(said);
  } catch {
    // Nothing, or words for people: no answer either.
  }
  if (report?.vulnerabilities) {
    const found = Object.entries(report.vulnerabilities).flatMap(([name, { via }]) =>
      via.flatMap((advice) => (typeof advice === 'string' ? [] : [weaknessOf(name, advice)])),
    );
    return { kind: 'answered', found };
  }
  if (report?.statusCode) return { kind: 'unanswered', why: `it said ${report.statusCode}` };
  return {
    kind: 'unanswered',
    why: report?.message ? 'no answer that can be read came back' : 'npm said nothing',
  };
}

function weaknessOf(name: string, { severity, title }: Advice): string {
  return `${name} (${severity ?? 'of unknown weight'}): ${title ?? 'no more is said of it'}`;
}

/** The same for people: whether a weakness is known, which, or that nobody here could say, and what to do then. */
export function weaknessesInWords(what: string, weaknesses: Weaknesses): string {
  if (weaknesses.kind === 'answered') {
    const { found } = weaknesses;
    if (found.length === 0) return `No weakness is known of ${what}.`;
    return [`Known weaknesses of ${what}: ${found.length}.`, ...found.map((each) => `  ${each}`)].join('\n');
  }
  return [
    `Whether a weakness is known of ${what} could not be asked here: the registry that npm uses on this`,
    `machine does not answer that question (${weaknesses.why}). That is no bad news of the packages, and no good news`,
    'either: please run “npm run audit” again on a machine whose npm asks the public registry.',
  ].join('\n');
}
