import { textOf } from '#src/domain/text/text-of.ts';
import { countWords } from '#src/domain/text/words.ts';
import { flaggedWords, longSentences } from './flagged.ts';
import type { Locked, SpokenPart } from './honesty.ts';
import type { Flag } from './language.ts';
import { joined, keyPoints, roomOf, type SpokenGiven } from './spoken-answer.ts';
import { isStepSituation } from './step.ts';

/** Names of the checks, in the order in which they help most. The catalogue puts each into words. */
export const CHECKS = [
  'brief',
  'specific',
  'breath',
  'points',
  'blame',
  'pay',
  'post',
  'forever',
  'people',
  'company',
  'match',
  'mutual',
  'step',
  'rehearsed',
] as const;
export type CheckId = (typeof CHECKS)[number];

/** What a check found: nothing to do, or something to look at, with the words that it points at. */
export type Finding = { id: CheckId; isFine: boolean; words: readonly string[] };

type Asked = SpokenGiven & { parts: Locked; text: string; count: number; sources: ReadonlySet<string> };
type Row = (asked: Asked) => { isFine: boolean; words?: readonly string[] } | null;

const flags =
  (flag: Flag, isAsked: (asked: Asked) => boolean = () => true): Row =>
  (asked) => {
    if (!isAsked(asked)) return null;
    const words = flaggedWords(asked.text, flag, asked.language);
    return { isFine: words.length === 0, words };
  };

const has = ({ parts }: Asked, ...ids: readonly string[]) => parts.some(({ id }) => ids.includes(id));
/** Whether words of a kind stand in any of the parts. */
const speaks = ({ parts }: Asked, rule: string) =>
  parts.some(({ segments }) => segments.some((segment) => segment.rule === rule));
const rests = ({ parts }: Asked, signals: ReadonlySet<string>, { synthesis }: Asked) => {
  const ids = new Set(synthesis.evidence.filter(({ signal }) => signals.has(signal)).map(({ id }) => id));
  return parts.some(({ sources }) => sources.some((id) => ids.has(id)));
};

const STRENGTHS = new Set(['strength', 'knowledge', 'hidden-talent']);
const WISHES = new Set(['target', 'learning', 'best', 'fit']);
const PEOPLE = new Set(['serve']);

/** A row each; null where the check does not apply. */
const ROWS: Readonly<Record<CheckId, Row>> = {
  brief: ({ count, length }) => ({
    isFine: count >= roomOf(length) * 0.5 && count <= roomOf(length) * 1.1,
    words: [String(count), String(roomOf(length))],
  }),
  specific: (asked) => ({ isFine: has(asked, 'story') }),
  breath: ({ text, language }) => {
    const long = longSentences(text, language);
    return { isFine: long.length === 0, words: long.map(({ start }) => start) };
  },
  points: (asked) => {
    const missing = keyPoints(asked).filter(
      (point) => !point.some(({ sources }) => sources.some((id) => asked.sources.has(id))),
    );
    return {
      isFine: missing.length === 0,
      words: missing.map((point) => textOf(point)),
    };
  },
  blame: flags('blame'),
  // In a story of what was done, money may be what the work was about.
  pay: ({ parts, language }) => {
    const told = parts.filter(({ id }) => id !== 'story' && id !== 'story-two');
    const words = flaggedWords(wordsOf(told), 'pay', language);
    return { isFine: words.length === 0, words };
  },
  post: flags('post'),
  forever: flags('forever', ({ reflection }) => reflection.steppingStone !== null),
  people: (asked) => ({ isFine: speaks(asked, 'employer-people') || rests(asked, PEOPLE, asked) }),
  company: ({ company }) => ({ isFine: company !== null }),
  match: (asked) => (asked.company ? { isFine: speaks(asked, 'employer-words') } : null),
  mutual: (asked) => ({
    isFine: rests(asked, STRENGTHS, asked) && rests(asked, WISHES, asked),
  }),
  step: ({ reflection, synthesis }) =>
    isStepSituation(synthesis) ? { isFine: reflection.steppingStone !== null } : null,
  rehearsed: ({ reflection, company }) => ({
    isFine: reflection.rehearsals.some(({ companyId }) => company === null || companyId === company.id),
  }),
};

/** The checks of a spoken answer, those to look at first. */
export function checkAnswer(given: SpokenGiven, parts: Locked): readonly Finding[] {
  const text = wordsOf(parts);
  const asked: Asked = {
    ...given,
    parts,
    text,
    count: countWords(text),
    sources: new Set(parts.flatMap(({ sources }) => sources)),
  };
  const found = CHECKS.flatMap((id) => {
    const result = ROWS[id](asked);
    return result ? [{ id, isFine: result.isFine, words: result.words ?? [] }] : [];
  });
  return [...found.filter(({ isFine }) => !isFine), ...found.filter(({ isFine }) => isFine)];
}

function wordsOf(parts: readonly SpokenPart[]): string {
  return textOf(joined(parts));
}
