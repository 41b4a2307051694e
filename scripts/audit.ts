import { readFileSync } from 'node:fs';
import { askForWeaknesses, weaknessesInWords } from './audit/known-weaknesses.ts';
import { lockProblems } from './audit/lock-problems.ts';

/*
 * `npm run audit`: whether every package is pinned to the bytes it had when it was chosen, and whether a weakness is known of any:
 * first of what the page ships, then of what builds and tests it. Asks the registry, so that it is no part of `npm test`. What
 * stands behind `--` goes on to `npm audit`, such as another registry. Exit code 1: something is wrong; 2: nobody here could say.
 */

const problems = lockProblems(
  JSON.parse(readFileSync('package.json', 'utf8')),
  JSON.parse(readFileSync('package-lock.json', 'utf8')),
);
for (const problem of problems) console.log(problem);
console.log(
  problems.length === 0 ? 'Every package is pinned, with its checksum.' : 'Not every package is pinned.',
);

let isWrong = problems.length > 0;
let isUnknown = false;
for (const [what, given] of [
  ['what the page ships', '--omit=dev'],
  ['what builds and tests it', '--include=dev'],
] as const) {
  const weaknesses = await askForWeaknesses([given, ...process.argv.slice(2)]);
  console.log(weaknessesInWords(what, weaknesses));
  if (weaknesses.kind === 'unanswered') {
    // The other question goes to the same registry.
    isUnknown = true;
    break;
  }
  isWrong ||= weaknesses.found.length > 0;
}
process.exitCode = isWrong ? 1 : isUnknown ? 2 : 0;
