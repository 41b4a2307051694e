/**
 * Prints, for any file of people, what the page would write: statement, drafts, interview, goals, tensions, each with its
 * sources, and the automatic checks. The form of such a file is in scripts/README.md.
 *
 *   npm run people -- FILE [--json] [--only ID] [--today 2026-11-28]
 *
 * Exit codes: 0 done, 2 the call itself or the file is wrong.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import { spokenParts } from '#src/domain/interview/spoken-answer.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Goal, Segment } from '#src/domain/synthesis/types.ts';
import { countWords } from '#src/domain/text/words.ts';
import { document } from '#src/i18n/en/document.ts';
import { formatsIn } from '#src/i18n/format.ts';
import { documentsOf } from '#tests/personas/as-page.ts';
import { brokenTokens, inventedWords, saidTwice } from '#tests/personas/judges.ts';
import { personOf } from '#tests/personas/person.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, only: { type: 'string' }, today: { type: 'string' } },
});
const today = values.today ?? '2026-11-28';
const textOf = (segments: readonly Segment[] | null) => (segments ?? []).map(({ text }) => text).join('');
const { dateInWords } = formatsIn('en-GB');

/** A goal as page and paper print it, in one paragraph. */
function goalInWords({ action, measure, by, firstStep, firstStepBy }: Goal): string {
  const { measure: known, firstStep: first, firstStepBy: firstBy } = document;
  return `${textOf(action)} By ${dateInWords(by)}. ${known}: ${textOf(measure)} ${first}${firstBy(dateInWords(firstStepBy))}: ${textOf(firstStep)}`;
}
const [file] = positionals;
if (file === undefined) {
  console.error('Usage: npm run people -- FILE [--json] [--only ID] [--today 2026-11-28]');
  process.exit(2);
}
const people = JSON.parse(readFileSync(file, 'utf8')) as {
  id: string;
  answers: Record<string, unknown>;
  aside?: Record<string, unknown>;
  /** The draft that the person picked, as `drafts` names it; the first one stands where none was. */
  draft?: string;
}[];

/** What answers a question that is still asked; of the rest it is said that it was left out. */
function asked(name: string, does: string, all: Readonly<Record<string, unknown>> = {}) {
  const known = Object.entries(all).filter(([id]) => {
    if (questionById(id)) return true;
    console.error(`${name} ${does} "${id}", which is asked no longer: left out.`);
    return false;
  });
  return Object.fromEntries(known);
}

const out = people
  .filter(({ id }) => values.only === undefined || id === values.only)
  .map((written) => {
    const person = personOf(written.id, {
      level: 'standard',
      about: '',
      name: written.id,
      ...written,
      answers: asked(written.id, 'answers', written.answers),
      aside: asked(written.id, 'sets aside', written.aside),
    } as never);
    const given = { today, audience: 'self' as const, language: en };
    const reflection = { ...person.reflection, draft: written.draft ?? null };
    const synthesis = synthesize(reflection, questionnaire, given);
    if (written.draft !== undefined && synthesis.draftId !== written.draft) {
      const known = synthesis.drafts.map(({ id }) => id).join(', ') || 'none';
      console.error(`${written.id} picks the draft "${written.draft}"; these are written: ${known}.`);
      process.exitCode = 2;
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
if (values.json) console.log(JSON.stringify(out, null, 2));
else
  for (const one of out) {
    console.log(`\n## ${one.id}\n${one.statement ?? `(nothing yet; next: ${one.nextQuestionId})`}`);
    for (const { id, text } of one.drafts) if (id !== one.draft) console.log(`   or (${id}): ${text}`);
    console.log(`   headline: ${one.headline} | cv: ${one.cvLine}`);
    for (const [length, text] of Object.entries(one.interview))
      if (text) console.log(`   ${length}s: ${text}`);
    for (const { text } of one.goals) console.log(`   G ${text}`);
    for (const t of one.tensions) console.log(`   T ${t.text} ${t.question} ${t.choices.join(' / ')}`);
    for (const r of one.roads) console.log(`   road ${r.id}: ${r.text}`);
    console.log(`   words: ${one.words}; checks: ${one.checks.join('; ') || 'none failed'}`);
    for (const r of one.readings.filter(({ tier }) => tier === 'drop'))
      console.log(`   not used ${r.id}: ${r.quote} (${r.reason})`);
  }
