/** A step that has begun: `hear` is told what it prints, from its first word on, and `code` is how it ends. */
export type Running = { hear: (listener: (text: string) => void) => void; code: Promise<number> };

/** How a step ended, and all that it said; one that was not begun, because another had failed, has no time. */
export type Ended = { step: string; seconds: number | null; isWell: boolean; said: string };

/** So many lines of a step that failed are told again at the end, where one looks first. */
const LINES_AGAIN = 60;

export type Stage = {
  start: (step: string) => Running;
  print: (text: string) => void;
  /** Seconds, from any point. */
  clock: () => number;
};

/** Steps that run one after another. */
type Lane = readonly string[];

/**
 * Runs rounds one after another, and the lanes of a round beside one another. What steps print is never mixed: the one that began
 * first is shown as it comes, and what the others say is held back until it is their turn. Once a step has failed none begins any
 * more, and those that run are waited for.
 */
export async function runRounds(rounds: readonly (readonly Lane[])[], stage: Stage): Promise<Ended[]> {
  const ended: Ended[] = [];
  /** The steps of which not all has been shown, in the order in which they began. */
  const queue: { held: string[]; isOver: boolean }[] = [];
  let hasFailed = false;

  const show = () => {
    for (let front = queue[0]; front; front = queue[0]) {
      for (const text of front.held.splice(0)) stage.print(text);
      if (!front.isOver) return;
      queue.shift();
    }
  };

  async function run(step: string): Promise<Ended> {
    const entry = { held: [] as string[], isOver: false };
    queue.push(entry);
    const said: string[] = [];
    const began = stage.clock();
    const { hear, code } = stage.start(step);
    hear((text) => {
      said.push(text);
      entry.held.push(text);
      show();
    });
    const isWell = (await code) === 0;
    const seconds = stage.clock() - began;
    if (!isWell) {
      hasFailed = true;
      entry.held.push(`\n${step} failed after ${seconds.toFixed(0)} s.\n`);
    }
    entry.isOver = true;
    show();
    return { step, seconds, isWell, said: said.join('') };
  }

  for (const lanes of rounds) {
    await Promise.all(
      lanes.map(async (lane) => {
        for (const step of lane)
          ended.push(hasFailed ? { step, seconds: null, isWell: false, said: '' } : await run(step));
      }),
    );
  }
  return ended;
}

/** What became of all steps, for the end of the print: how what failed ended, the times, and what was therefore not begun. */
export function tellEnded(ended: readonly Ended[]): string {
  const names = (steps: readonly Ended[]) => steps.map(({ step }) => step).join(', ');
  const failed = ended.filter(({ isWell, seconds }) => !isWell && seconds !== null);
  const left = ended.filter(({ seconds }) => seconds === null);
  return [
    ...failed.map(
      ({ step, said }) =>
        `The end of ${step}:\n${said.trimEnd().split('\n').slice(-LINES_AGAIN).join('\n')}\n`,
    ),
    `Times: ${ended.flatMap(({ step, seconds }) => (seconds === null ? [] : [`${step} ${seconds.toFixed(0)} s`])).join(', ')}.`,
    ...(failed.length > 0 ? [`FAILED: ${names(failed)}.`] : ['All is well.']),
    ...(left.length > 0 ? [`Not begun: ${names(left)}.`] : []),
  ].join('\n');
}
