import { line } from '#src/domain/language/en/compose/line.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { nameOfWork } from './aims.ts';
import { bossWhoHelps } from './first-acts.ts';
import { goal } from './parts.ts';
import type { Told } from './told.ts';
import { MONTHS } from './trial-look.ts';

/* Who teaches those in the next post watches nobody there, and does a piece of it. */

const TEACHES =
  /\bI(?:['’]?ve| have)? (?:(?:always|also|often|already) )?(?:teach|taught|train(?:ed)?|show(?:ed)?|mentor(?:ed)?)\b|^(?:teach|train|show|mentor|break)ing\b|^(?:taught|trained|mentored)\b/iu;

/** "I teach the new setters", of a post as a machine setter. */
export function teachesThem(aim: Work, { known }: Told): boolean {
  const head = /(\p{L}{4,})$/u.exec(nameOfWork(aim).replace(/ (?:in|at|for|of|with) .*$/iu, ''))?.[1];
  const told = [
    ...(known.reason ? [known.reason.clause] : []),
    ...known.gifts,
    ...known.proofs.flatMap((proof) => (proof.stem === 'did' ? [proof.did] : [])),
  ];
  return told.some(({ quote }) => {
    const taught = quote.slice(Math.max(0, quote.search(TEACHES))).split(/[,;.]| and /u)[0] ?? '';
    return head !== undefined && TEACHES.test(quote) && new RegExp(String.raw`\b${head}`, 'iu').test(taught);
  });
}

/** One piece of the work in the post, alone, looked over by somebody who has it. */
export function doneAlone(post: Segment[], slots: Told) {
  const boss = bossWhoHelps(slots);
  const name = adviserFor(slots, 'insider');
  return goal('whole-task', 'trial', {
    months: MONTHS,
    action: line('whole-task')`Do one whole job of ${post} alone, from start to end.`,
    measure: 'Done, and looked over by somebody who has the post.',
    firstStep: [
      boss && line('whole-task')`Ask ${boss} which job it could be, and for a date.`,
      name && line('whole-task')`Ask ${name} which job it could be, and who would look it over.`,
      'Ask whoever decides at work which job it could be, and for a date.',
    ],
  });
}
