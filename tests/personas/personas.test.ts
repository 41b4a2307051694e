import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';

/**
 * Whole people with their approved words. A change of output shows as a diff to read aloud; `npx vitest run -u`
 * approves it.
 */
const FOLDER = new URL('../../public/examples/', import.meta.url);
const people = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe.each(people)('%s', (file) => {
  const read = readCopy(readFileSync(new URL(file, FOLDER)));
  if (read.kind !== 'copy') throw new Error(`${file} is no saved copy: ${read.reason}`);
  const [reflection] = read.copy.reflections;
  if (!reflection) throw new Error(`${file} holds no reflection`);
  const synthesis = synthesize(reflection, questionnaire, { today: '2026-11-22', finances: true });

  it('reads as approved', async () => {
    await expect(asPage(synthesis)).toMatchFileSnapshot(`./approved/${file.replace('.json', '.txt')}`);
  });

  it('has all that a complete person gets', () => {
    expect(synthesis.statement).not.toBeNull();
    expect(synthesis.headline).not.toBeNull();
    expect(synthesis.interview).not.toBeNull();
    expect(synthesis.goals).toHaveLength(3);
    expect(synthesis.nextQuestionId).toBeNull();
  });
});

function asPage({ headline, statement, interview, roots, goals, tensions }: Synthesis): string {
  const text = (segments: readonly Segment[] | null) =>
    (segments ?? []).map((segment) => segment.text).join('');
  return [
    `# ${text(headline)}`,
    text(statement),
    `## Interview\n${text(interview)}`,
    `## Roots\n${roots.map((root) => `- ${text(root)}`).join('\n')}`,
    ...goals.map((goal) =>
      [
        `## ${goal.kind}, by ${goal.by}`,
        text(goal.action),
        `Measure: ${text(goal.measure)}`,
        `First step, by ${goal.firstStepBy}: ${text(goal.firstStep)}`,
        text(goal.ifThen),
        `Why: ${text(goal.why)}`,
        text(goal.changeIf),
      ].join('\n'),
    ),
    ...tensions.map(
      (tension) =>
        `## ${tension.rule}\n${text(tension.first.label)} / ${text(tension.second.label)}\n${text(tension.question)}`,
    ),
    '',
  ].join('\n\n');
}
