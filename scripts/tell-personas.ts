import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { countWords } from '#src/domain/text/words.ts';
import { asPage, documentsOf, textOf } from '#tests/personas/as-page.ts';
import { complaintsAbout } from '#tests/personas/english-judge.ts';
import { OWN_WORDS, sharesOfWords } from '#tests/personas/judges.ts';
import { everybody, type Person } from '#tests/personas/person.ts';

const TODAY = '2026-11-22';

const synthesisOf = ({ reflection }: Person) =>
  synthesize(reflection, questionnaire, { today: TODAY, audience: 'self', language: en });

/** All texts of the person of that name, or what the judges say of everybody; and how the command ends: 0 done, 2 there is nobody. */
export async function tell(show?: string): Promise<{ code: 0 | 2; text: string }> {
  const people = everybody();
  if (show === undefined) return { code: 0, text: await tableOf(people) };
  const person = people.find(({ name }) => name === show);
  if (person) return { code: 0, text: `${person.about}\n\n${asPage(synthesisOf(person))}` };
  const names = people.map(({ name }) => name).join(', ');
  return { code: 2, text: `There is nobody called ${show}. There are: ${names}.` };
}

/** What the judges say of one person. */
type Judged = {
  name: string;
  words: number;
  lints: number;
  statementWords: number;
  shares: ReturnType<typeof sharesOfWords>;
  /** Evidence that the statement rests on, of all that was told. */
  sources: string;
  goals: string;
  tensions: number;
};

async function judge(person: Person): Promise<Judged> {
  const synthesis = synthesisOf(person);
  const { statement, evidence } = synthesis;
  const documents = [...documentsOf(synthesis).values()];
  const complaints = await Promise.all(documents.map(complaintsAbout));
  const used = new Set((statement ?? []).flatMap(({ sources }) => sources));
  return {
    name: person.name,
    words: documents.reduce((sum, segments) => sum + countWords(textOf(segments)), 0),
    lints: complaints.flat().filter(({ isTheirs }) => !isTheirs).length,
    statementWords: countWords(textOf(statement)),
    shares: sharesOfWords(statement ?? [], evidence),
    sources: `${used.size}/${evidence.length}`,
    goals: `${completeGoals(synthesis)}/3`,
    tensions: synthesis.tensions.length,
  };
}

/** Goals of the three kinds that have all their parts in words, and a first step before the end. */
function completeGoals({ goals }: Synthesis): number {
  const isComplete = (goal: Synthesis['goals'][number]) =>
    goal.firstStepBy < goal.by &&
    [goal.action, goal.measure, goal.firstStep, goal.ifThen, goal.why, goal.changeIf].every(
      (part) => textOf(part) !== '',
    );
  return goals.filter((goal) => goal.kind !== 'own' && isComplete(goal)).length;
}

const COLUMNS = ['person', 'words', 'lints', 'statement', 'typed', 'theirs', 'sources', 'goals', 'tensions'];

async function tableOf(people: readonly Person[]): Promise<string> {
  const judged = await Promise.all(people.map(judge));
  const rows = judged.map((one) => [
    one.name,
    String(one.words),
    String(one.lints),
    String(one.statementWords),
    percent(one.shares.typed),
    percent(one.shares.theirs),
    one.sources,
    one.goals,
    String(one.tensions),
  ]);
  return [...aligned([COLUMNS, ...rows]), '', ...totalsOf(judged)].join('\n');
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}

function totalsOf(judged: readonly Judged[]): string[] {
  const words = sum(judged.map((one) => one.words));
  const lints = sum(judged.map((one) => one.lints));
  const shared = judged.filter(({ shares }) => shares.typedAnswers >= OWN_WORDS.answers);
  const mean = (pick: (one: Judged) => number) => percent(sum(shared.map(pick)) / Math.max(1, shared.length));
  return [
    `${judged.length} people, ${words} words, ${((lints / words) * 1_000).toFixed(2)} lints for every 1,000 words.`,
    `Own words in statements, where there are two typed answers (${shared.length} people): ` +
      `${mean(({ shares }) => shares.typed)} typed, ${mean(({ shares }) => shares.theirs)} typed or chosen.`,
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
