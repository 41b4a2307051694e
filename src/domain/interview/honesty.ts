import type { Company } from '#src/domain/model/company.ts';
import type { Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Editable, Segment, Shareable } from '#src/domain/synthesis/types.ts';
import { onceByText, onceByTwo } from '#src/domain/text/readings.ts';
import type { InterviewLanguage } from './language.ts';
import { confirmedMatches } from './matches.ts';

/** One part of a spoken answer: what it says, and everything it rests on. */
export type SpokenPart = {
  id: string;
  segments: readonly Editable[];
  sources: readonly string[];
  words: number;
  /** Whether the person wrote the whole part by hand. */
  isOwn: boolean;
};

declare const LOCKED: unique symbol;
/**
 * Parts that went through the lock. An answer takes no other kind, so that a clause without a source or the person's
 * own hand cannot compile its way in, and does not pass at run time either.
 */
export type Locked = readonly SpokenPart[] & { readonly [LOCKED]: true };

/** What a part may rest on. */
export type Grounds = {
  reflection: Pick<Reflection, 'edits' | 'goals' | 'steppingStone'>;
  evidence: readonly Shareable[];
  company: Company | null;
  questionnaire?: Questionnaire | undefined;
  language: InterviewLanguage;
};

/** The parts of which every word is sourced, or the person's own; others are left out whole. */
export function lock(parts: readonly SpokenPart[], grounds: Grounds): Locked {
  const isTrue = truthOf(grounds);
  return parts.filter(
    (part) => part.segments.length > 0 && part.segments.every(isTrue) && isGrounded(part),
  ) as unknown as Locked;
}

/** Parts in our own words that claim nothing about the person: a question back. */
const CLAIM_NOTHING: ReadonlySet<string> = new Set(['ask']);

/** Only parts that claim nothing may stand without a source. */
function isGrounded({ id, segments }: SpokenPart): boolean {
  return CLAIM_NOTHING.has(id) || segments.some(({ sources, kind }) => sources.length > 0 || kind === 'edit');
}

/** Says of a segment whether it may be said. */
function truthOf(grounds: Grounds): (segment: Segment) => boolean {
  const { reflection, evidence, company, language } = grounds;
  const { tidy, trimEnd } = language.reading;
  const role = bare(company?.role ?? '');
  const known = new Map(evidence.map((item) => [item.id, item]));
  const edits = new Set(Object.values(reflection.edits).map(({ text }) => bare(trimEnd(tidy(text)))));
  const goals = reflection.goals.flatMap(({ action }) => action);
  const step = reflection.steppingStone;
  const typed = new Set(step ? [bare(step.learn), bare(step.give)] : []);
  const clauses = new Map(
    company ? company.own.map(({ id, text }) => [ownSource(company.id, id), bare(text)] as const) : [],
  );
  const theirs = new Map(
    company
      ? confirmedMatches(company, evidence, grounds).map(
          ({ theirs: { id, text } }) => [id, bare(text)] as const,
        )
      : [],
  );
  const people = company ? bare(tidy(company.people)) : null;

  return (segment) => {
    const { kind, text, sources, rule } = segment;
    const words = bare(text);
    if (kind === 'edit' && edits.has(words)) return true;
    const said = sources.map((id) => known.get(id)).filter((item) => item !== undefined);
    if (sources.length > 0 && said.length === sources.length) {
      return said.some((item) =>
        rule === 'horizon' ? item.signal === 'horizon' : isSaidOf(item, language)(words),
      );
    }
    if (rule === 'employer-words') return sources.every((id) => theirs.get(withoutCompany(id)) === words);
    if (rule === 'employer-role') return role !== '' && words === role;
    if (rule === 'own-clause') return sources.every((id) => clauses.get(id) === words);
    if (rule === 'typed') return typed.has(words) || sources.includes('step/years');
    if (rule === 'employer-people') return people?.includes(words) ?? false;
    if (sources.length > 0 || kind !== 'frame') return false;
    return (
      language.spoken.isOurs(segment) ||
      goals.some((goal) => goal.sources.length === 0 && bare(goal.text).startsWith(words))
    );
  };
}

/** Whether words may be said of each answer, as they are compared: what may be is gone through only as far as it takes. */
const isSaidOf = onceByTwo((item: Shareable, { spoken }: InterviewLanguage) => {
  const seen = new Set<string>();
  const rest = spoken.saidOf(item)[Symbol.iterator]();
  return (words: string): boolean => {
    while (!seen.has(words)) {
      const { done, value } = rest.next();
      if (done) return false;
      seen.add(bare(value));
    }
    return true;
  };
});

/** The source of a clause that the person wrote for an employer, and of a phrase that the employer writes. */
export const ownSource = (companyId: string, id: string) => `employer/${companyId}/own/${id}`;
export const employerSource = (companyId: string, phraseId: string) => `employer/${companyId}/${phraseId}`;

function withoutCompany(source: string): string {
  return source.replace(/^employer\/[^/]+\//, '');
}

/** Words as they are compared: no capitals, no quotation marks, no stops and spaces around them. */
const bare = onceByText((text) =>
  text
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .replace(/^[\s“”"‘’.,;:]+|[\s“”"‘’.,;:]+$/gu, ''),
);
