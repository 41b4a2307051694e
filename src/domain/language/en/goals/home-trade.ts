import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { ownBusiness } from '#src/domain/language/en/own-business.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';

/** "Home baker", "home-based tailor", "cakes from my kitchen": a trade at home has no employer to give notice to. */
const HOME_TRADE =
  /\bhome[- ](?:based )?(?:bak|chef|tailor|seamstress|dressmak|sew|salon|caterer|catering|hairdress|candle|soap|pott|pickle)\p{L}*|\b(?:bak|cake|sew|tailor|stitch|sell|soap|candle|crochet|knit|embroider|pickle|jewel)\p{L}*\b.{0,24}\b(?:from|at|in) (?:my |our )?(?:own )?(?:home|house|kitchen)\b(?! (?:depot|base))/iu;
/** Somebody's house or shop where the same is done for a wage. */
const HAS_A_PLACE =
  /\b(?:nursing|care|funeral|old people['’]?s|retirement) home\b|\b(?:for|at) (?:an? |the )(?!home\b|house\b)\p{L}+|\b(?:company|factory|supermarket|hotel|restaurant)\b/iu;

/** Whether the work is their own already: a business, or a trade at home that pays. Nobody has that beside a job. */
export const runsOne = (slots: Slots) =>
  ownBusiness(slots) !== null || sellsFromHome(slots) || paysOthers(slots);

/** Customers who owe, a loss on a job, and boys who work for one: nobody has them who works for a wage. */
const OF_A_MASTER =
  /\b(?:customers?|clients?) (?:(?:that|who|wey|dey|always|still|never) )*(?:owe|owing|own?s? me|pay late|(?:do ?n['’]?t|not|no|refuse to) pay)|\bloss on (?:a|any|one|the) (?:job|order)\b|\b(?:my|only \d+|with \d+) (?:boys|girls|workers|apprentices|helpers)\b/iu;

/** Who goes for something of their own, names no boss, and speaks as one who pays others. */
function paysOthers({ arc, standing, advisers, gifts, off, proofs }: Slots): boolean {
  const isSoAlready =
    arc?.id === 'own' && standing === 'working' && advisers.every(({ relation }) => relation !== 'manager');
  const told = proofs.flatMap((proof) =>
    Object.values(proof).flatMap((part) => (typeof part === 'object' && 'quote' in part ? [part.quote] : [])),
  );
  return (
    isSoAlready &&
    [...told, ...[...gifts, ...off].map(({ quote }) => quote)].some((one) => OF_A_MASTER.test(one))
  );
}

/** Whether a work as it was typed is a trade at home, whatever it is called. */
export const isHomeTrade = (quote: string) => HOME_TRADE.test(quote) && !HAS_A_PLACE.test(quote);

/** Whether the first work of who is at work is such a trade. */
function sellsFromHome({ standing, work }: Slots): boolean {
  const [first] = work.map(originOf);
  return (standing === 'working' || standing === null) && first !== undefined && isHomeTrade(first.quote);
}
