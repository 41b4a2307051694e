import { createDisk } from './disk.ts';
import { seededRandom } from './random.ts';
import { createSideStores } from './side-stores.ts';
import { openTab, type SimTab } from './sim-tab.ts';
import { createWorld } from './world.ts';

/** What came of one schedule. `failure` is null where every promise was kept. */
export type Outcome = {
  seed: number;
  failure: string | null;
  story: readonly string[];
  counts: { steps: number; typed: number; promised: number; deaths: number; cuts: number };
};

const STEPS = 400;
const DAY_MS = 24 * 60 * 60 * 1000;
/** In the end the devil rests for so many happenings; whatever is open has to be saved by then. */
const REST = 4000;
/** Longer than the longest pause between two tries, in ms: whatever is not saved by then waits for ever. */
const PATIENCE_MS = 5 * 60 * 1000;

/**
 * Plays one schedule: two tabs over one database, and whatever can go wrong, chosen by the seed. The model is plain: each word that was
 * said to be saved, and was not deleted, is in the database whenever a tab dies or the power goes. In the end, once nothing is refused
 * any more, whatever was typed into a tab that is open has to be saved too. A lying disk keeps nothing of what it confirmed: by it one
 * sees that the check can fail.
 */
export async function runSchedule(seed: number, { isLying = false } = {}): Promise<Outcome> {
  const random = seededRandom(seed);
  const world = createWorld(random);
  const disk = createDisk(world, isLying);
  const side = createSideStores(world);
  const promised = new Set<string>();
  /** Deleted by the person in either tab: nobody owes them any more. */
  const waived = new Set<string>();
  const tabs = new Map<string, SimTab>();
  const counts = { steps: 0, typed: 0, promised: 0, deaths: 0, cuts: 0 };
  let failure: string | null = null;
  let names = 0;
  let words = 0;
  /** A name is never given twice: whoever deletes one types into another from then on. */
  const records = ['one', 'two', 'three'];
  const fail = (why: string) => {
    failure ??= why;
    world.tell(`FAILED: ${why}`);
  };

  const promise = (claimed: Iterable<string>) => {
    for (const word of claimed) if (!waived.has(word)) promised.add(word);
  };

  const open = () => {
    names += 1;
    const name = `t${names}`;
    world.tell(`${name} is opened`);
    return world.as(name, () => {
      const tab = openTab(world, disk, name, {
        saved: promise,
        waived: (gone) => {
          for (const word of gone) {
            waived.add(word);
            promised.delete(word);
          }
        },
        failed: fail,
      });
      tabs.set(name, tab);
    });
  };

  function die(name: string, how: string): void {
    world.tell(`${name} ${how}`);
    counts.deaths += 1;
    world.kill(name);
    disk.drop(name);
    side.drop(name);
    tabs.delete(name);
  }

  function check(when: string): void {
    const here = new Set(
      [...(disk.content().get('records')?.values() ?? [])].flatMap((row) =>
        Object.keys((row as { record: { answers: object } }).record.answers),
      ),
    );
    const lost = [...promised].filter((word) => !here.has(word));
    if (lost.length > 0) fail(`${lost.join(' ')} was said to be saved, and is not there ${when}.`);
  }

  async function step(): Promise<void> {
    const living = [...tabs.values()];
    const opened = living.filter((tab) => tab.isOpen());
    if (living.length < 2 && random.chance(living.length === 0 ? 1 : 0.1)) return open();
    const tab = opened.length > 0 ? random.pick(opened) : null;
    const lot = tab ? random.next() : 0.26 + random.next() * 0.74;
    if (tab && lot < 0.16) {
      words += 1;
      counts.typed += 1;
      return world.as(tab.name, () => tab.type(random.pick(records), `w${words}`));
    }
    if (tab && lot < 0.19) return world.as(tab.name, () => tab.flush());
    if (tab && lot < 0.2) return world.as(tab.name, () => tab.leave());
    if (tab && lot < 0.204 && tab.records().length > 0)
      return world.as(tab.name, () => {
        const record = random.pick(tab.records());
        if (records.includes(record)) records[records.indexOf(record)] = `${record}x`;
        tab.remove(record);
      });
    if (tab && lot < 0.212) {
      const isGraceful = random.chance(0.5);
      if (isGraceful) await world.as(tab.name, () => tab.leave());
      die(tab.name, isGraceful ? 'is closed' : 'is killed');
      return check(`after ${tab.name} died`);
    }
    if (lot >= 0.26 && lot < 0.263) {
      for (const name of tabs.keys()) die(name, 'loses its power');
      disk.cut();
      counts.cuts += 1;
      if (random.chance(0.3)) side.tear();
      return check('after the power was cut');
    }
    if (lot >= 0.263 && lot < 0.273) {
      const isFull = random.chance(0.4);
      world.tell(isFull ? 'there is no room any more' : 'there is room');
      disk.setFull(isFull);
      side.setFull(isFull && random.chance(0.5));
      return;
    }
    if (lot >= 0.273 && lot < 0.276) {
      world.tell('the clock is set back by a day');
      return world.setBack(DAY_MS);
    }
    if (world.waiting() > 0 && lot < 0.92) return world.happen();
    await world.ring();
  }

  const takeAway = [world.install(), side.install()];
  try {
    for (; counts.steps < STEPS && failure === null; counts.steps += 1) await step();
    disk.setFull(false);
    side.setFull(false);
    world.tell('nothing is refused any more');
    const isUnsaved = () =>
      [...tabs.values()].filter(
        (tab) => tab.isOpen() && !['idle', 'saved', 'conflict'].includes(tab.status()),
      );
    const end = world.steadyClock() + PATIENCE_MS;
    for (let turn = 0; turn < REST && failure === null; turn += 1) {
      if (world.waiting() > 0) await world.happen();
      else if (world.nextRing() > end) break;
      else if (isUnsaved().length === 0 || !(await world.ring())) break;
    }
    for (const tab of isUnsaved()) fail(`${tab.name} says “${tab.status()}” for ever.`);
    for (const tab of tabs.values()) {
      if (!tab.isOpen() || tab.status() === 'idle') continue;
      promise(tab.typed);
    }
    if (failure === null) check('in the end');
    counts.promised = promised.size;
    for (const name of tabs.keys()) die(name, 'is closed');
    if (failure === null) await openOnceMore();
  } finally {
    for (const back of takeAway.reverse()) back();
  }
  return { seed, failure, story: world.story, counts };

  /** Whatever is there opens, and shows every promised word to whoever comes back. */
  async function openOnceMore(): Promise<void> {
    await open();
    const [tab] = tabs.values();
    for (let turn = 0; turn < REST && tab && !tab.isOpen() && failure === null; turn += 1) {
      if (world.waiting() > 0) await world.happen();
      else if (!(await world.ring())) break;
    }
    if (!tab?.isOpen()) return fail('nothing opens in the end.');
    const shown = new Set(tab.records().flatMap((record) => tab.wordsOf(record)));
    const lost = [...promised].filter((word) => !shown.has(word));
    if (lost.length > 0) fail(`${lost.join(' ')} was said to be saved, and the next visit does not show it.`);
  }
}
