import { questionById, questionnaire } from '#src/content/en/index.ts';
import { spokenParts } from '#src/domain/interview/spoken-answer.ts';
import { en } from '#src/domain/language/en/index.ts';
import { firstStepOf, promiseOf } from '#src/domain/plan/promise.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Goal, Segment } from '#src/domain/synthesis/types.ts';
import { countWords } from '#src/domain/text/words.ts';
import { goalFrame } from '#src/i18n/en/goal-frame.ts';
import { formatsIn } from '#src/i18n/format.ts';
import { documentsOf } from '#tests/personas/as-page.ts';
import { brokenTokens, inventedWords, saidTwice } from '#tests/personas/judges.ts';
import { personOf } from '#tests/personas/person.ts';

const textOf = (segments: readonly Segment[] | null) => (segments ?? []).map(({ text }) => text).join('');
const words = { ...formatsIn('en-GB'), goalFrame };

/** A goal as page and paper print it, in one paragraph. */
function goalInWords(goal: Goal): string {
  return `${textOf(promiseOf(goal, words))} ${textOf(firstStepOf(goal, words))}`;
}
/** A person of the file. */
export type Written = {
  id: string;
  answers: Record<string, unknown>;
  aside?: Record<string, unknown>;
  /** The draft that the person picked, as `drafts` names it; the first one stands where none was. */
  draft?: string;
};

/** What answers a question that is still asked; of the rest it is said that it was left out. */
function asked(
  say: (line: string) => void,
  name: string,
  does: string,
  all: Readonly<Record<string, unknown>> = {},
) {
  const known = Object.entries(all).filter(([id]) => {
    if (questionById(id)) return true;
    say(`${name} ${does} "${id}", which is asked no longer: left out.`);
    return false;
  });
  return Object.fromEntries(known);
}

/** All that the page would write for each person, on that day; what is wrong with the file is said, and `code` is how the command ends. */
export function peopleAsWritten(people: readonly Written[], today: string, say: (line: string) => void) {
  let code = 0;
  const out = people.map((written) => {
    const person = personOf(written.id, {
      level: 'standard',
      about: '',
      name: written.id,
      ...written,
      answers: asked(say, written.id, 'answers', written.answers),
      aside: asked(say, written.id, 'sets aside', written.aside),
    } as never);
    const given = { today, audience: 'self' as const, language: en };
    const reflection = { ...person.reflection, draft: written.draft ?? null };
    const synthesis = synthesize(reflection, questionnaire, given);
    if (written.draft !== undefined && synthesis.draftId !== written.draft) {
      const known = synthesis.drafts.map(({ id }) => id).join(', ') || 'none';
      say(`${written.id} picks the draft "${written.draft}"; these are written: ${known}.`);
      code = 2;
    }
    const spoken = ([30, 60, 90] as const).map((length) => {
      const parts = spokenParts({
        reflection,
        synthesis,
        company: null,
        length,
        questionnaire,
        language: en,
      });
      return [length, parts.map(({ segments }) => textOf(segments)).join(' ') || null] as const;
    });
    return {
      id: written.id,
      statement: textOf(synthesis.statement) || null,
      draft: synthesis.draftId,
      drafts: synthesis.drafts.map(({ id, segments }) => ({ id, text: textOf(segments) })),
      headline: textOf(synthesis.headline),
      cvLine: textOf(synthesis.cvLine),
      interview: Object.fromEntries(spoken),
      goals: synthesis.goals.map((goal) => ({
        kind: goal.kind,
        action: textOf(goal.action),
        measure: textOf(goal.measure),
        by: goal.by,
        firstStep: textOf(goal.firstStep),
        firstStepBy: goal.firstStepBy,
        text: goalInWords(goal),
      })),
      tensions: synthesis.tensions.map(({ text, question, choices }) => ({
        text: textOf(text),
        question: textOf(question),
        choices,
      })),
      roads: synthesis.alternatives.map(({ id, statement }) => ({ id, text: textOf(statement) })),
      roots: synthesis.roots.map(textOf),
      readings: synthesis.evidence.flatMap(({ id, quote, reading }) =>
        reading ? [{ id, quote, ...reading }] : [],
      ),
      nextQuestionId: synthesis.nextQuestionId,
      checks: [...documentsOf(synthesis)].flatMap(([document, segments]) => [
        ...saidTwice(segments).map((sentence) => `${document}: said twice: ${sentence}`),
        ...brokenTokens(segments, { asks: true }).map((token) => `${document}: broken: ${token}`),
        ...inventedWords(segments, synthesis, reflection.answers).map(
          (word) => `${document}: nobody said: ${word}`,
        ),
      ]),
      words: countWords(textOf(synthesis.statement)),
    };
  });
  return { out, code };
}
