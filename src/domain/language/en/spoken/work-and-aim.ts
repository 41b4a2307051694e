import { AIM, sureOf } from './aim.ts';
import { careOf } from './between.ts';
import type { Told, Way } from './context.ts';
import { say } from './frames.ts';
import { knownFor, toldWorks } from './from.ts';
import { joined } from './join.ts';
import { STORY } from './story.ts';
import { reasonBeforeAim } from './thread.ts';

/** The work, the years and what is wanted now, in one breath: where nothing that was done stands between them. */
export function* WORK_AND_AIM(told: Told): Iterable<Way> {
  if (reasonBeforeAim(told.slots, told.length) || careOf(told.slots)) return;
  for (const way of STORY(told)) if (way.every((said) => said !== null)) return;
  for (const { said: one, isPart } of knownFor(told)) {
    if (isPart || !one) continue;
    if (isAgain(told)) {
      const arc = told.slots.arc?.id;
      yield [say(arc === 'elsewhere' ? 'from-again-here' : 'from-again', { one })];
    }
    let most = 0;
    for (const [aim = null, ...more] of AIM({ ...told, isBehindWork: true })) {
      // What it is for is not given up for a joint: "something different, and teach" stays a sentence of its own.
      const tells = new Set(aim?.flatMap(({ sources }) => sources)).size;
      most = Math.max(most, tells);
      if (aim && tells === most) yield [joined([say('stopped', { said: one })], [aim]), ...more];
    }
  }
}

/** Whether the one work that is wanted is the trade that was told: its name is said once. */
function isAgain({ slots }: Told): boolean {
  const [first] = toldWorks(slots);
  const [aim, ...more] = sureOf(slots);
  const isBack = slots.arc?.id === 'back' || slots.arc?.id === 'elsewhere';
  if (!isBack || first?.kind !== 'role' || aim?.kind !== 'role' || more.length > 0) return false;
  return (
    slots.inMind.length === 1 && (aim.tail ?? ' again') === ' again' && first.role.role === aim.role.role
  );
}
