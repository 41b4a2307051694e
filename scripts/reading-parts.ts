import { readFileSync } from 'node:fs';
import type { ReadAnswer } from '#src/domain/language/en/reader/part.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { addScores, type Label, NO_SCORE, type Score, scoreAnswer } from './reading-score.ts';

const percent = (part: number, of: number) =>
  `${of === 0 ? '-' : ((100 * part) / of).toFixed(1)}`.padStart(8);

function row(name: string, score: Score): string {
  const { answers, wanted, found, given, right, strict, whole, sentences } = score;
  const counts = [answers, wanted, given].map((count) => String(count).padStart(8)).join('');
  return `${name.padEnd(18)}${counts}${percent(found, wanted)}${percent(right, given)}${percent(strict, given)}${percent(whole, answers)}${String(sentences).padStart(8)}`;
}

function asRead({ parts, refusal }: ReadAnswer): string {
  const told = parts.map(
    ({ kind, note, forms, offer }) =>
      `${kind} (${note}) ${JSON.stringify(forms)}${offer ? ` offers "${offer}"` : ''}`,
  );
  return [refusal ? `[${refusal}]` : '', ...told].join('\n      ');
}

/** Prints how well the answers of a file are read by their stem; if asked, also each that was read otherwise than its label. */
export function printParts(file: string, isShown: boolean): void {
  const labels = JSON.parse(readFileSync(file, 'utf8')) as readonly Label[];
  const byStem = new Map<string, Score>();
  for (const label of labels) {
    // The page reads what follows "when" as a clause.
    const answer = readParts(label.text, (label.stem as string) === 'when' ? 'clause' : label.stem);
    const score = scoreAnswer(label, answer);
    byStem.set(label.stem, addScores(byStem.get(label.stem) ?? NO_SCORE, score));
    if (!isShown || score.whole === 1) continue;
    const wanted =
      label.items.map(({ text, form }) => `${form}: ${text}`).join(' | ') || (label.refusal ?? 'nothing');
    console.log(
      `${label.stem}  ${JSON.stringify(label.text)}\n  wanted ${wanted}\n  read  ${asRead(answer)}`,
    );
  }
  console.log(`${''.padEnd(18)} answers  wanted   given  recall   prec.  strict   whole    own.`);
  for (const [stem, score] of byStem) console.log(row(stem, score));
  console.log(row('all', [...byStem.values()].reduce(addScores, NO_SCORE)));
}
