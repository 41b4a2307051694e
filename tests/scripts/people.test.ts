import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { peopleAsWritten } from '#scripts/people-as-written.ts';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { isLong } from '#tests/helpers/how-many.ts';
import { everybody } from '#tests/personas/person.ts';

const TODAY = '2026-11-22';

const run = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });

describe('what the page would write', () => {
  const nth = isLong ? 1 : 4;
  let elsewhere: { status: number | null; zone: string; words: string[]; printed: string; stderr: string };

  /*
   * In a process of its own: a test runs in a thread, where the zone of the machine cannot be changed. It is the one that prints the
   * file of people too, as a process takes seconds to load a language.
   */
  beforeAll(() => {
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
        { id: 'cy', answers, draft: 'none such' },
      ]),
    );
    const print = `
      import { createHash } from 'node:crypto';
      import { questionnaire } from '#src/content/en/index.ts';
      import { en } from '#src/domain/language/en/index.ts';
      import { synthesize } from '#src/domain/synthesis/index.ts';
      import { everybody } from '#tests/personas/person.ts';
      const given = { today: '${TODAY}', audience: 'self', language: en };
      console.log(new Date(0).getTimezoneOffset());
      for (const { name, reflection } of everybody().filter((_, at) => at % ${nth} === 0)) {
        const said = JSON.stringify(synthesize(reflection, questionnaire, given));
        console.log(name, createHash('sha256').update(said).digest('hex'));
      }
      console.log('---');
      await import('#scripts/people.ts');`;
    const { status, stdout, stderr } = run(
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
      '--input-type=module',
      '--eval',
      print,
      file,
      '--json',
    );
    const [before = '', printed = ''] = stdout.split('---\n');
    const [zone = '', ...words] = before.trim().split('\n');
    elsewhere = { status, zone, words, printed, stderr };
  });

  it('is printed for a file of people, with its checks, and with what is asked no longer', () => {
    const { status, printed, stderr } = elsewhere;
    // One of them picks what is not there.
    expect(status).toBe(2);
    const [ada, bea] = JSON.parse(printed);
    expect(ada).toMatchObject({ id: 'ada', checks: [] });
    expect(ada.statement).toMatch(/small charities|bookkeeper/);
    expect(ada.goals).toHaveLength(3);
    for (const { text } of ada.goals)
      expect(text).toMatch(
        /^By \d{1,2} \p{L}+ \d{4}, I will \p{Ll}.+\. First step, by \d{1,2} \p{L}+: \p{Ll}/u,
      );
    expect(stderr.trim()).toMatch(/^bea answers "gone"[^\n]*\ncy picks the draft "none such"[^\n]*$/);
    expect(bea.statement).toMatch(/bookkeeper/);
  });

  it('is the same in every time zone and language', () => {
    const { zone, words } = elsewhere;
    expect(zone).not.toBe(String(new Date(0).getTimezoneOffset()));
    const given = { today: TODAY, audience: 'self', language: en } as const;
    const saidHere = everybody()
      .filter((_, at) => at % nth === 0)
      .map(({ name, reflection }) => {
        const said = JSON.stringify(synthesize(reflection, questionnaire, given));
        return `${name} ${createHash('sha256').update(said).digest('hex')}`;
      });
    expect(words.length).toBeGreaterThan(isLong ? 40 : 10);
    expect(words).toEqual(saidHere);
  });
});

it('tells the draft that the person picked, and which there are when it is none of them', () => {
  const answers = {
    arc: 'shift',
    work: [{ own: 'Waiter' }],
    years: { years: '6' },
    target: [{ own: 'Bookkeeper' }],
    serve: { verb: 'help', who: 'small charities' },
    best: { when: { words: 'the numbers add up' } },
    proof: { did: { did: 'closed the till right every night' } },
  };
  const said: string[] = [];
  const { out, code } = peopleAsWritten(
    [
      { id: 'ada', answers },
      { id: 'bea', answers, draft: 'plain/shift' },
      { id: 'cy', answers, draft: 'none such' },
    ],
    TODAY,
    (line) => said.push(line),
  );
  const [ada, bea, cy] = out;
  expect(ada?.draft).toBe(ada?.drafts[0]?.id);
  expect(bea).toMatchObject({ draft: 'plain/shift', drafts: ada?.drafts });
  expect(bea?.statement).toBe(ada?.drafts.find(({ id }) => id === bea?.draft)?.text);
  expect(bea?.statement).not.toBe(ada?.statement);
  expect(cy?.statement).toBe(ada?.statement);
  expect(code).toBe(2);
  expect(peopleAsWritten([{ id: 'ada', answers }], TODAY, () => {}).code).toBe(0);
  const known = ada?.drafts.map(({ id }) => id).join(', ');
  expect(said).toEqual([`cy picks the draft "none such"; these are written: ${known}.`]);
});

it('says how it is called when there is no file', () => {
  expect(run({}, 'scripts/people.ts')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Usage: '),
  });
});
