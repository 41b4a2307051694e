import { expect, it } from 'vitest';
import { runRounds, tellEnded } from '#scripts/lanes.ts';

/** Steps that begin when they are asked to, and say and end what and when a test wants. */
function aStage() {
  const begun: string[] = [];
  const steps = new Map<string, { say: (text: string) => void; end: (code: number) => void }>();
  const printed: string[] = [];
  let seconds = 0;
  const stepOf = (name: string) => {
    const step = steps.get(name);
    if (!step) throw new Error(`${name} has not begun.`);
    return step;
  };
  return {
    begun,
    printed,
    say: (name: string, text: string) => stepOf(name).say(text),
    end: async (name: string, code = 0) => {
      seconds += 1;
      stepOf(name).end(code);
      await new Promise((done) => setTimeout(done));
    },
    stage: {
      start: (name: string) => {
        begun.push(name);
        let listener: (text: string) => void = () => {};
        const code = new Promise<number>((end) => {
          steps.set(name, { say: (text) => listener(text), end });
        });
        return {
          hear: (given: (text: string) => void) => {
            listener = given;
          },
          code,
        };
      },
      print: (text: string) => {
        printed.push(text);
      },
      clock: () => seconds,
    },
  };
}

const LANES = [
  ['lint', 'unit'],
  ['build', 'e2e'],
];

it('begins each step when the one before it in its lane has ended', async () => {
  const { begun, end, stage } = aStage();
  const done = runRounds([LANES], stage);
  expect(begun).toEqual(['lint', 'build']);
  await end('build');
  expect(begun).toEqual(['lint', 'build', 'e2e']);
  await end('lint');
  expect(begun).toEqual(['lint', 'build', 'e2e', 'unit']);
  await end('unit');
  await end('e2e');
  const ended = await done;
  expect(ended.every(({ isWell }) => isWell)).toBe(true);
  expect(tellEnded(ended)).toBe('Times: build 1 s, lint 2 s, unit 1 s, e2e 3 s.\nAll is well.');
});

it('shows what began first as it comes, and the others whole, each in its turn', async () => {
  const { say, end, printed, stage } = aStage();
  const done = runRounds([LANES], stage);
  say('build', 'build 1 ');
  say('lint', 'lint 1 ');
  expect(printed.join('')).toBe('lint 1 ');
  await end('build');
  say('e2e', 'e2e 1 ');
  say('lint', 'lint 2 ');
  expect(printed.join('')).toBe('lint 1 lint 2 ');
  await end('lint');
  say('unit', 'unit 1 ');
  say('e2e', 'e2e 2 ');
  expect(printed.join('')).toBe('lint 1 lint 2 build 1 e2e 1 e2e 2 ');
  await end('e2e');
  await end('unit');
  await done;
  expect(printed.join('')).toBe('lint 1 lint 2 build 1 e2e 1 e2e 2 unit 1 ');
});

it('begins nothing more once a step has failed, waits for what runs, and says which was which', async () => {
  const { begun, say, end, printed, stage } = aStage();
  const done = runRounds([LANES], stage);
  say('build', 'a broken build');
  await end('build', 2);
  await end('lint');
  const ended = await done;
  expect(begun).toEqual(['lint', 'build']);
  expect(printed.join('')).toBe('a broken build\nbuild failed after 1 s.\n');
  expect(ended.some(({ isWell }) => !isWell)).toBe(true);
  expect(tellEnded(ended)).toBe(
    'The end of build:\na broken build\n\nTimes: build 1 s, lint 2 s.\nFAILED: build.\nNot begun: e2e, unit.',
  );
});

it('tells of two that failed, and at the end the last lines of each', async () => {
  const { say, end, stage } = aStage();
  const done = runRounds([LANES], stage);
  for (let line = 1; line <= 100; line += 1) say('lint', `line ${line}\n`);
  await end('lint', 1);
  await end('build', 1);
  const told = tellEnded(await done);
  expect(told).toContain('FAILED: lint, build.\nNot begun: unit, e2e.');
  expect(told).toContain('line 41\n');
  expect(told).toContain('line 100\n');
  expect(told).not.toContain('line 40\n');
});

it('begins a round when all of the one before has ended well, and not where any of it failed', async () => {
  const rounds = [[['lint'], ['types']], [['unit']]];
  for (const [code, then] of [
    [0, ['lint', 'types', 'unit']],
    [1, ['lint', 'types']],
  ] as const) {
    const { begun, end, stage } = aStage();
    const done = runRounds(rounds, stage);
    await end('lint', code);
    expect(begun).toEqual(['lint', 'types']);
    await end('types');
    expect(begun).toEqual(then);
    if (code === 0) await end('unit');
    expect((await done).map(({ isWell }) => isWell)).toEqual([code === 0, true, code === 0]);
  }
});
