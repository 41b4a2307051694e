import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/people.ts', ...args], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });

it('prints what the page would write for a file of people, with its checks, and says what is asked no longer', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'people-')), 'people.json');
  const answers = {
    arc: 'shift',
    target: [{ own: 'Bookkeeper' }],
    strengths: ['figures'],
    energy: { figures: 'energy' },
    serve: { verb: 'help', who: 'small charities' },
    'must-fit': [{ id: 'home-by', detail: '5' }],
  };
  const earlier = { arc: 'shift', target: [{ own: 'Bookkeeper' }], gone: ['figures'] };
  writeFileSync(
    file,
    JSON.stringify([
      { id: 'ada', answers },
      { id: 'bea', answers: earlier },
    ]),
  );
  const { status, stdout, stderr } = run(file, '--json');
  expect(status).toBe(0);
  const [ada, bea] = JSON.parse(stdout);
  expect(ada).toMatchObject({ id: 'ada', checks: [] });
  expect(ada.statement).toMatch(/small charities|bookkeeper/);
  expect(ada.goals).toHaveLength(3);
  for (const { text } of ada.goals)
    expect(text).toMatch(
      / By \d{1,2} \p{L}+ \d{4}\. How I will know: .+ First step \(by \d{1,2} \p{L}+ \d{4}\): ./u,
    );
  expect(stderr).toMatch(/bea answers "gone"/);
  expect(stderr).not.toContain('ada');
  expect(bea.statement).toMatch(/bookkeeper/);
});

it('tells the draft that the person picked, and which there are when it is none of them', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'people-')), 'people.json');
  const answers = {
    arc: 'shift',
    work: [{ own: 'Waiter' }],
    years: { years: '6' },
    target: [{ own: 'Bookkeeper' }],
    serve: { verb: 'help', who: 'small charities' },
    best: { when: { words: 'the numbers add up' } },
    proof: { did: { did: 'closed the till right every night' } },
  };
  writeFileSync(
    file,
    JSON.stringify([
      { id: 'ada', answers },
      { id: 'bea', answers, draft: 'plain/shift' },
      { id: 'cy', answers, draft: 'none such' },
    ]),
  );
  const { status, stdout, stderr } = run(file, '--json');
  const [ada, bea, cy] = JSON.parse(stdout);
  expect(ada.draft).toBe(ada.drafts[0].id);
  expect(bea).toMatchObject({ draft: 'plain/shift', drafts: ada.drafts });
  expect(bea.statement).toBe(ada.drafts.find(({ id }: { id: string }) => id === bea.draft).text);
  expect(bea.statement).not.toBe(ada.statement);
  expect(cy.statement).toBe(ada.statement);
  expect(status).toBe(2);
  const known = ada.drafts.map(({ id }: { id: string }) => id).join(', ');
  expect(stderr).toContain(`cy picks the draft "none such"; these are written: ${known}.`);
});

it('says how it is called when there is no file', () => {
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: ') });
});
