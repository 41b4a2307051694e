import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { runsOne } from './home-trade.ts';
import { type Told, typedAs } from './told.ts';

/** What ends by itself on its day: nobody gives notice of that. */
const ENDS =
  /\b(?:contract|service|job|post|work|placement|season|secondment|project|funding|grant|visa|permit|agency|temp)\b.{0,30}\b(?:ends?|ending|expires?|runs? out|is (?:up|over)|finish\p{L}*|stops?|closes?|till|until)\b|\b(?:end|last day) of (?:the |my |our )?(?:contract|service|job|season|placement|secondment|project)\b/iu;
/** Work that one is called up or hired to for a time. */
const FOR_A_TIME =
  /\b(?:(?:national|military|civilian) service(?! (?:officer|clerk|manager))|conscript|nysc|corper|corps member|seasonal|temp(?:orary)?|fixed[- ]term|zero[- ]hours?|casual|volunteer(?:ing)?(?=$| (?:at|in|for|with)\b)|intern|freelanc\p{L}*|self[- ]employed|stay[- ]at[- ]home)\b/iu;

/** Whether somebody is employed with no end, so that going takes their word. */
export function givesNotice(slots: Told): boolean {
  if (slots.standing !== 'working' || runsOne(slots)) return false;
  if (slots.known.deadline?.kind === 'ends-on') return false;
  return (
    !typedAs(slots.known, 'deadline').some(({ words }) => ENDS.test(words)) &&
    !slots.known.work.slice(0, 1).some((work) => FOR_A_TIME.test(originOf(work).quote))
  );
}
