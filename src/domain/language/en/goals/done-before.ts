import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import { nameOfWork, shareAStem } from './aims.ts';
import { proofsOf } from './own-goals.ts';
import type { Told } from './told.ts';

/* What somebody does or has done already is no try of it. */

/** "I did his job 5 months but no title", "acting manager": the post was theirs for a while. */
const STOOD_IN =
  /\b(?:did|doing|do|covered?|covering|took over|ran|running|filled|carried) (?:(?:his|her|their|the|my) (?:[\p{L}’']+ )?(?:job|post|work|role|duties|place|shifts?)|for (?:him|her|them|the (?:manager|boss|lead|head)))\b|\b(?:stood|stand|standing|stepped|step|stepping|fill|filled|filling) in (?:for|as)\b|\b(?:acting|interim|deputy|relief) (?:\p{L}+ )?(?:manager|head|supervisor|lead|leader|chief|director|foreman|matron|principal)\b/iu;

/** Whether they stood in for whoever has the post in mind, by anything that they told. */
export const stoodIn = (slots: Told): boolean => toldBy(slots).some((words) => STOOD_IN.test(words));

/** Why, what they are proud of and good at, and what they do, as typed. */
function toldBy(slots: Told): readonly string[] {
  const { reason, gifts, work } = slots;
  const why = Object.values(reason ?? {}).flatMap((part) =>
    typeof part === 'object' && part !== null && 'quote' in part ? [part.quote] : [],
  );
  return [...why, ...proofsOf(slots), ...[...gifts, ...work.map(originOf)].map(({ quote }) => quote)];
}

/** "Now I am only one", "when I am gone there's nobody": nobody else in the trade is left to ask. */
const IS_LAST =
  /\b(?:only (?:one|me)|(?:the )?last (?:one|\p{L}+) (?:left|standing|here)|(?:nobody|no ?one) (?:else|left)|gone,? (?:there(?:['’]s| is| will be) )?(?:nobody|no ?one))\b/iu;
export const isTheLast = (slots: Told): boolean => toldBy(slots).some((words) => IS_LAST.test(words));

/** "Saturday help", "part-time in": hours in such a place, beside school or other work. */
const HELPS_THERE =
  /\b(?:help\p{L}*|assist\p{L}*|apprentice|trainee|sat(?:urday)?s?|weekends?|part[- ]time|summer|holiday|evenings?)\b/iu;

/** Whether somebody has hours already where this is done: they watch nobody's day there. */
export const helpsThere = (aim: Work, slots: Told): boolean =>
  slots.work
    .map(originOf)
    .some(({ quote }) => HELPS_THERE.test(quote) && shareAShortStem(quote, nameOfWork(aim)));

/** "bike", "car": the short words of a trade count too, where both name the same thing. */
const shareAShortStem = (one: string, other: string): boolean => {
  const words = new Set(one.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return (
    shareAStem(one, other) ||
    (other.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word) && !OF_ANY.test(word))
  );
};
const OF_ANY = /^(?:shop|store|work|help|assistant|technician|with|from|small|school|office)$/u;

/** The name of a trade, without for whom or where it is done: "tailor", of "tailor for theatre". */
export const headOf = (work: Work): string =>
  nameOfWork(work)
    .toLowerCase()
    .split(/,| (?:for|in|at|of|on|with) /u)[0] ?? '';

/** Whether they have done the very trade under another roof: only the roof is new. */
export const isOwnTrade = (aim: Work, slots: Told): boolean =>
  slots.work.some((known) => known.kind === 'role' && headOf(known) === headOf(aim));

/** Whether the trade was done in another country: they have seen no day of it here. */
export const wasElsewhere = (slots: Told): boolean =>
  slots.work.some((one) => /\bin (?:\p{Lu}\p{L}+|my (?:home )?country)\b/u.test(originOf(one).quote)) &&
  slots.papers.some(({ state }) => state === 'not-recognised');
