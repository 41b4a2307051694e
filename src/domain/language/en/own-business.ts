import type { Origin, Slots } from '#src/domain/synthesis/slots.ts';
import { originOf } from './aspiration/work-name.ts';
import { placeOfOwn } from './place-of-own.ts';

/**
 * A business that the person has now. `thing` stands after "my": "laundromat", "screen printing shop"; null where none
 * was named. `isFirst` where it was told as the first of their works: else they have it beside a job.
 */
export type OwnBusiness = { thing: string | null; isFirst: boolean; origin: Origin };

/** Whose work is their own, though no place of it is named. */
const SELF =
  /\b(?:self[- ]?employed|freelanc\p{L}*|sole trader|owner|on the side|side (?:gig|work|business|hustle)|(?:work\p{L}*|business) (?:for|of) (?:myself|my own)|shop ?keeper|stall ?holder|stall|kiosk|i sell|my (?:own )?(?:table|customers|clients|land|herd|cows|bees|hives))\b/iu;
/** "Tailor from home": a trade that is done at home is one's own. */
const AT_HOME =
  /\b(?:tailor|sew|seamstress|dressmak|stitch|bak|cake|bolo|hair|nail|braid|cater|cook|day ?care|childmind|pott)\p{L}*\b.{0,24}\b(?:(?:from|at|in) (?:my |the )?(?:home|house|kitchen|garage)|em casa)\b/iu;
/** "With three girls working with me", "family pottery": work that others live from is one's own. */
const WITH_PEOPLE =
  /\b(?:with (?:my )?(?:\d+|two|three|four|five|six|some) (?:\p{L}+ )?(?:girls|boys|women|men|people|workers|others|apprentices|helpers)|(?:girls|boys|women|men) (?:dey )?work(?:ing)? (?:for|with|under) me|family (?:work|business|shop|farm|workshop|bakery|pottery|trade))\b/iu;
/** It was theirs, and is so no longer. */
const WAS =
  /\b(?:had|used to|sold|closed|shut|gone|lost|former(?:ly)?|ex|retired|until|before|no longer|for sale)\b/iu;
/** A post in somebody else's house, with people under it. */
const IS_A_POST = /\b(?:supervisor|team leader|shift lead(?:er)?|foreman|officer|assistant|clerk)\b/iu;
const OF_ONES_OWN: readonly string[] = ['own', 'grow', 'pass'];

/**
 * The business of the person's own, told as a work or beside what they are proud of: who has one asks nobody for a job,
 * but wants more of it, another one, or somebody to hand it to. Null where none was told, or where no work goes on now.
 * Statement, spoken answer and goals ask here, and nowhere else.
 */
export function ownBusiness(slots: Slots): OwnBusiness | null {
  if (slots.standing !== 'working' && slots.standing !== null) return null;
  const works = slots.work.map(originOf);
  const isOurs = ({ quote }: Origin) => !WAS.test(quote) && isOnesOwn(quote);
  // Who has people at work, sets out for something of their own and names nobody above them.
  const isBoss =
    slots.arc?.id === 'own' &&
    !works.some(({ quote }) => IS_A_POST.test(quote)) &&
    slots.advisers.some(({ relation }) => relation === 'team') &&
    !slots.advisers.some(({ relation }) => relation === 'manager');
  const first = works.find((work) => isBoss || isOurs(work));
  const isSought = OF_ONES_OWN.includes(slots.arc?.id ?? '');
  const beside = first || isSought ? placeBeside(slots) : null;
  const origin = first ?? works[0];
  return origin && (first || beside !== null)
    ? {
        thing: (first ? placeOfOwn(first.quote) : null) ?? beside,
        isFirst: origin.source === works[0]?.source,
        origin,
      }
    : null;
}

/** Whether a work as it was typed is one's own, be it so still or no longer. */
export function isOnesOwn(quote: string): boolean {
  return placeOfOwn(quote) !== null || [SELF, AT_HOME, WITH_PEOPLE].some((sign) => sign.test(quote));
}

/** "My ponds", "my shop", in what they are proud of, in what it began with, or when they are at their best. */
function placeBeside({ proofs, reason, best }: Slots): string | null {
  for (const part of [...proofs.flatMap((proof) => Object.values(proof)), reason?.clause, best?.words]) {
    if (typeof part !== 'object' || !/\bmy\b/iu.test(part.quote) || WAS.test(part.quote)) continue;
    const place = placeOfOwn(part.quote);
    if (place) return place;
  }
  return null;
}
