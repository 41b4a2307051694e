import { Dialect, type Lint, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { textOf } from './as-page.ts';

/** Something that the grammar checker holds against a text. */
export type Complaint = {
  rule: string;
  kind: string;
  problem: string;
  message: string;
  text: string;
  /** Whether it lies inside the person's own words and would be said of them alone too. */
  isTheirs: boolean;
};

/** Complaints for every 1,000 words that texts may have: published human statements have 2, a bare template 40. */
export const LINTS_AT_MOST = 5;

/** Kinds that no text may show: each of these is a fault and no matter of taste. */
export const FAULTS: ReadonlySet<string> = new Set([
  'Agreement',
  'Grammar',
  'Repetition',
  'Capitalization',
  'Punctuation',
  'Formatting',
]);

/** Rules for another house style: British lists have no comma before "and" unless an item holds one. */
const NOT_OUR_STYLE = ['OxfordComma'];

/** The checker takes two seconds to start and holds 60 MB: one for all tests of a run. */
let started: Promise<LocalLinter> | undefined;

function checker(): Promise<LocalLinter> {
  started ??= start();
  return started;
}

async function start(): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  await linter.setup();
  const off = NOT_OUR_STYLE.map((rule) => [rule, false] as const);
  await linter.setLintConfig({ ...(await linter.getLintConfig()), ...Object.fromEntries(off) });
  return linter;
}

/** What the grammar checker (harper.js, offline) says of one text. */
export async function complaintsAbout(segments: readonly Segment[]): Promise<readonly Complaint[]> {
  const text = textOf(segments);
  const said = await lintsOf(segments.map(asJudged).join(''));
  return Promise.all(
    said.map(async ({ start, end, ...lint }) => ({
      ...lint,
      text,
      isTheirs: await isTheirs(segments, lint, start, end),
    })),
  );
}

/** Inside our quotation marks, the person's own double ones look unclosed; their punctuation is theirs, like their spelling. */
function asJudged({ text, kind }: Segment): string {
  return kind === 'quote' ? text.replaceAll('"', "'") : text;
}

type Said = Pick<Complaint, 'rule' | 'kind' | 'problem' | 'message'> & { start: number; end: number };

/** Texts come again, in many people's goals: each is read once. */
const memory = new Map<string, Promise<readonly Said[]>>();

function lintsOf(text: string): Promise<readonly Said[]> {
  const known = memory.get(text);
  if (known) return known;
  const read = checker().then(async (linter) => {
    const byRule = await linter.organizedLints(text, { language: 'plaintext' });
    return Object.entries(byRule).flatMap(([rule, lints]) => lints.map((lint) => plainOf(rule, lint)));
  });
  memory.set(text, read);
  return read;
}

function plainOf(rule: string, lint: Lint): Said {
  const { start, end } = lint.span();
  return {
    rule,
    kind: lint.lint_kind(),
    problem: lint.get_problem_text(),
    message: lint.message(),
    start,
    end,
  };
}

/** How people spell, and where they put capitals, is theirs wherever it stands. */
const THEIR_HABITS: ReadonlySet<string> = new Set(['Spelling', 'Capitalization']);

/**
 * Whether a complaint is about the person's own words: it lies inside them, and they get the same one when they
 * stand alone. If not, the joint between their words and ours is to blame, as when ours ask for another first word.
 */
async function isTheirs(
  segments: readonly Segment[],
  { kind, problem }: Pick<Said, 'kind' | 'problem'>,
  start: number,
  end: number,
): Promise<boolean> {
  let at = 0;
  for (const segment of segments) {
    // The checker counts code points, as Rust does.
    const next = at + Array.from(segment.text).length;
    if (start >= at && end <= next) {
      if (segment.kind !== 'user' && segment.kind !== 'quote') return false;
      if (THEIR_HABITS.has(kind)) return start > at || kind === 'Spelling';
      const alone = await lintsOf(asJudged(segment));
      return alone.some((other) => other.problem === problem);
    }
    at = next;
  }
  return false;
}
