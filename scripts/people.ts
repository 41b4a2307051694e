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

const USAGE = 'Usage: npm run people -- FILE [--json] [--only ID] [--today 2026-11-28]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, only: { type: 'string' }, today: { type: 'string' } },
});
const [file] = positionals;
if (file === undefined) {
  console.error(USAGE);
  process.exit(2);
}
// Loaded once the call is right: the whole of English takes seconds to come.
const { peopleAsWritten } = await import('./people-as-written.ts');
const people = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof peopleAsWritten>[0];
const { out, code } = peopleAsWritten(
  people.filter(({ id }) => values.only === undefined || id === values.only),
  values.today ?? '2026-11-28',
  (line) => console.error(line),
);
process.exitCode = code;
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
