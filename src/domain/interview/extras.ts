import type { Company } from '#src/domain/model/company.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import type { Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { lineMayReach, textMayReach } from '#src/domain/release/kept-words.ts';
import type { ForOthers } from '#src/domain/synthesis/spoken.ts';
import type { Segment, Shareable, Synthesis } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { employerSource } from './honesty.ts';
import type { InterviewLanguage } from './language.ts';
import { confirmedMatches, type Match } from './matches.ts';

/** What a spoken answer is made of besides how long it is. */
export type Told = {
  reflection: Reflection;
  synthesis: Synthesis;
  company: Company | null;
  /** Everything that is asked: by its keywords a pick meets words of an employer's. */
  questionnaire: Questionnaire;
  /** The language that it is read and said in. */
  language: InterviewLanguage;
};

/** What a spoken answer is made of besides the person's answers. */
export type SpokenExtras = {
  /** A goal taken on, without its stop, small at its start; null for none that may be said. */
  goal: readonly Segment[] | null;
  /** The people one would work with and for: as they may stand in a sentence, or in quotation marks. */
  people: { segments: readonly Segment[]; isQuoted: boolean } | null;
  /** Confirmed matches: what they write, in quotation marks, and the answer that it meets. */
  matches: readonly { employer: readonly Segment[]; mine: Shareable }[];
};

/** What the sentences need besides the answers: a goal taken on, confirmed matches, the people there. */
export function extrasOf(
  { reflection, company, questionnaire, language }: Told,
  { evidence }: ForOthers,
): SpokenExtras {
  const matches = company ? confirmedMatches(company, evidence, { questionnaire, language }) : [];
  return {
    goal: goalOf(reflection.goals, evidence, language),
    people: company && peopleOf(company, language),
    matches: eachOnce(matches).map(({ theirs, mine }) => ({
      employer: [
        {
          text: language.spoken.quoted(theirs.text),
          kind: 'quote',
          sources: [employerSource(company?.id ?? '', theirs.id)],
          rule: 'employer-words',
        },
      ],
      mine,
    })),
  };
}

/** Each phrase of theirs and each answer once: said again, it would sound like a slip. */
function eachOnce(matches: readonly Match[]): readonly Match[] {
  const seen = new Set<string>();
  return matches.filter(({ theirs, mine }) => {
    const words = `“${theirs.text.toLowerCase()}”`;
    if (seen.has(words) || seen.has(mine.id)) return false;
    seen.add(words).add(mine.id);
    return true;
  });
}

/** The first goal taken on that may be said: as far as it rests on nothing private. */
function goalOf(
  goals: readonly GoalRecord[],
  evidence: readonly Shareable[],
  { matters, spoken }: InterviewLanguage,
): readonly Segment[] | null {
  const shared = new Set(evidence.map(({ id }) => id));
  const strands = new Map(evidence.map(({ questionId, strand }) => [questionId, strand]));
  const told = { evidence, strandOf: (questionId: string) => strands.get(questionId), matters };
  const open = goals.filter(({ status }) => status === 'in-progress' || status === 'not-started');
  for (const { action } of open) {
    const end = action.findIndex(
      ({ sources, kind }) => kind === 'edit' || !sources.every((id) => shared.has(id)),
    );
    const segments = end < 0 ? action : action.slice(0, end);
    const text = textOf(segments);
    // Broken off in the middle of a phrase, it would say something else.
    const isWhole = end < 0 || /,\s*$/.test(text);
    const isSourced = segments.some(({ sources }) => sources.length > 0);
    if (!isWhole || !isSourced || !spoken.isStep(text) || !textMayReach('stranger', segments, told)) continue;
    const last = segments.length - 1;
    return segments.flatMap((segment, at) => {
      const start =
        at === 0
          ? segment.text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
          : segment.text;
      const words = at === last ? start.replace(/[\s.,]+$/u, '') : start;
      return words === '' ? [] : [{ ...segment, text: words }];
    });
  }
  return null;
}

/** The people one would work with and for, as the person noted them; nothing private, and nothing of themselves. */
function peopleOf(
  company: Company,
  { reading: { readAnswer }, matters, spoken }: InterviewLanguage,
): SpokenExtras['people'] {
  const reading = readAnswer(company.people, { shape: 'noun', stem: '', keepCase: true });
  const isLong = reading.text.split(' ').length > 14;
  if (reading.tier === 'drop' || isLong) return null;
  const isSaid = (line: string) => lineMayReach('stranger', line, matters);
  if (spoken.isAboutOneself(company.people) || !isSaid(company.people) || !isSaid(reading.text)) return null;
  const isWoven = reading.tier === 'weave' && reading.form === 'noun';
  const segment: Segment = {
    text: isWoven ? reading.text : spoken.quoted(reading.text),
    kind: isWoven ? 'user' : 'quote',
    sources: [employerSource(company.id, 'people')],
    rule: 'employer-people',
  };
  return { segments: [segment], isQuoted: !isWoven };
}
