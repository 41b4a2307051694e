import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { nameOf } from './context.ts';

/** Who leaves a trade, and who stays useful after it: what they hold for it says nothing of what they want next. */
const LEAVES: ReadonlySet<Arc> = new Set(['shift', 'keep']);

/** What is asked for wherever there are people. */
const OF_ANY_WORK =
  /\b(?:first aid|CPR|BLS|checks?|clearance|vetting|DBS|PVG|WWCC?|blue card|white card|safe pass|CSCS)\b/iu;
/** What a firm is glad of, whatever somebody was hired for. */
const DRIVES_HEAVY =
  /\b(?:[HM]R|HC|HGV|LGV|PCV|PSV|HTV|CDL|heavy|trucks?|lorry|bus|fork ?lift|reach truck|telehandler)\b/iu;
/** Who teaches a trade shows that they know it. */
const TEACHES =
  /\b(?:teach\p{L}*|instruct\p{L}*|train(?:er|ing)|tutor|lecturer|assessor|inspector|coach)\b/iu;

/** What every paper and course is called, and says nothing of what it is for. */
const GENERIC =
  /\b(?:courses?|class(?:es)?|exams?|examinations?|tests?|cert\w*|licen[cs]es?|tickets?|cards?|permits?|badges?|degrees?|diplomas?|bachelor\S*|master\S*|levels?|grade|school|college|training|foundation|basics?|advanced|refresher|online)\b|\d+/giu;

/** The roots of what a name is about, without the words that every paper shares. */
const subjectOf = (name: string): ReadonlySet<string> => rootsOf(name.replace(GENERIC, ' '));

/** What is wanted next, and what is learned for it. */
function aimOf({ inMind, learning }: Slots): string {
  return [...inMind.map(nameOf), ...learning.map(({ what }) => what.quote)].join(' ');
}

/** What lets one do one kind of work; what was studied is worth telling anywhere. */
const LETS_ONE_DO = /\b(?:licen[cs]es?|tickets?|cards?|permits?|badges?|practi[cs]ing cert\w*)\b/iu;
/** "ISTQB", "CIP insurance": known by its letters only where that is done, and no degree. */
const BY_ITS_LETTERS =
  /^(?!(?:MBA|LL[BM]|[HO]N[CD]|ND|NVQ|BTEC|DEC|DEP|BTS|PG[CD]E|B[AE]|BED|M[AS]|HBO|RGN|TOEIC|IELTS|TOEFL)\b)\p{Lu}{2,}(?: (?!foundation|cert|diploma|degree|level|grade)\p{Ll}+)?$/u;
/** Who wants to be of use after their work needs no certificate of it either. */
const A_CERTIFICATE = /(?<!’s )\bcert\w*\b/iu;

/** Whether an employer of the work that is wanted would hear of the paper gladly; where the trade goes on, they always may. */
export function belongs(name: string, slots: Slots): boolean {
  const arc = slots.arc?.id;
  const aim = aimOf(slots);
  // What lets one do the work that is left says nothing of a business of one's own.
  const isOfWork = overlaps(subjectOf(name), rootsOf(slots.work.map(nameOf).join(' ')));
  if (arc === 'own' && LETS_ONE_DO.test(name) && isOfWork) return overlaps(subjectOf(name), subjectOf(aim));
  if (!arc || !LEAVES.has(arc)) return true;
  return (
    OF_ANY_WORK.test(name) ||
    (arc === 'shift' && (DRIVES_HEAVY.test(name) || TEACHES.test(aim))) ||
    overlaps(subjectOf(name), subjectOf(aim)) ||
    !(LETS_ONE_DO.test(name) || BY_ITS_LETTERS.test(name) || (arc === 'keep' && A_CERTIFICATE.test(name)))
  );
}
