import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Complaint } from './complaint.ts';
import { extensionOf, FORMS, type FormId } from './forms.ts';
import { readShard, type Shard } from './shard.ts';

const USAGE = `Usage: npm run --silent summary -- FILE [--json] ${FORMS.map((id) => `[--${id} OUT.${extensionOf(id)}]`).join(' ')} [--into RESUME.json] [--today YYYY-MM-DD] [--private]
       npm run --silent summary -- FILES... --out DIR [--format ${FORMS.join('|')}] [--shard 3/8] [--workers 4] [--today YYYY-MM-DD] [--private]`;

/** What holds for every copy of a call. */
type Manner = {
  /** The day of the paper. */
  today: string;
  /** Whether private matters are printed also where nobody ticked them in. */
  isWhole: boolean;
};

/** One copy, printed to the terminal and to the files that were named. */
export type OneCall = Manner & {
  kind: 'one';
  file: string;
  json: boolean;
  outs: readonly { format: FormId; out: string }[];
  /** A JSON Resume that the new one is made of: it keeps all its own, and only its summary is new. */
  into: string | null;
};

/** Any number of copies and folders of them, printed into one folder. */
export type ManyCall = Manner & {
  kind: 'many';
  given: readonly string[];
  out: string;
  formats: readonly FormId[];
  shard: Shard | null;
  workers: number;
};

/** What was asked for on the command line. Throws a {@link Complaint} that says how to ask. */
export function readCall(args: readonly string[], now: Date): OneCall | ManyCall {
  const { values, positionals } = parse(args);
  const today = values.today ?? localDate(now);
  if (!isDate(today)) throw new Complaint(`--today ${today} is no date. Write it like 2026-11-22.`, 2);
  if (values.finances)
    throw new Complaint('--finances is now called --private: it means health, age and the like too.', 2);
  const [file, ...more] = positionals;
  if (file === undefined) throw new Complaint(USAGE, 2);
  const manner = { today, isWhole: values.private ?? false };
  const outs = FORMS.flatMap((format) => {
    const out = values[format];
    return out === undefined ? [] : [{ format, out }];
  });

  if (values.out === undefined) {
    if (more.length > 0) throw new Complaint('Several files need a folder to go to: add --out DIR.', 2);
    if (values.shard ?? values.workers ?? values.format) throw new Complaint(USAGE, 2);
    if (values.into !== undefined && values['json-resume'] === undefined)
      throw new Complaint('--into RESUME.json needs a file to go to: add --json-resume OUT.json.', 2);
    return { kind: 'one', ...manner, file, json: values.json ?? false, outs, into: values.into ?? null };
  }
  if (values.json || values.into || outs.length > 0)
    throw new Complaint(`With --out DIR the form is said by --format ${FORMS.join(' or --format ')}.`, 2);
  return {
    kind: 'many',
    ...manner,
    given: positionals,
    out: values.out,
    formats: readFormats(values.format ?? ['pdf']),
    shard: values.shard === undefined ? null : readShard(values.shard),
    workers: values.workers === undefined ? availableParallelism() : readWorkers(values.workers),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...(Object.fromEntries(FORMS.map((id) => [id, { type: 'string' }])) as Record<
          FormId,
          { type: 'string' }
        >),
        json: { type: 'boolean' },
        into: { type: 'string' },
        today: { type: 'string' },
        private: { type: 'boolean' },
        out: { type: 'string' },
        format: { type: 'string', multiple: true },
        shard: { type: 'string' },
        workers: { type: 'string' },
        // What --private was called once: the answer names the new word.
        finances: { type: 'boolean' },
      },
    });
  } catch {
    throw new Complaint(USAGE, 2);
  }
}

/** Names under which people know a form. */
const OTHER_NAMES: Readonly<Record<string, FormId>> = {
  txt: 'text',
  markdown: 'md',
  word: 'docx',
  json: 'json-resume',
};

function readFormats(given: readonly string[]): FormId[] {
  const names = given.map((name) => OTHER_NAMES[name] ?? name);
  const strange = names.find((name) => !FORMS.some((id) => id === name));
  if (strange !== undefined)
    throw new Complaint(`--format ${strange} is not known. There is ${FORMS.join(' and ')}.`, 2);
  return FORMS.filter((id) => names.includes(id));
}

function readWorkers(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new Complaint(`--workers ${text} is no number from 1 to 999.`, 2);
  return Number(text);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}

function localDate(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
