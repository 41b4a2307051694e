import { whoOf } from '#src/domain/language/en/compose/doing.ts';
import { from, line, textIn, words } from '#src/domain/language/en/compose/line.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { adviserFor } from './advisers.ts';
import { IN_DIALECT } from './papers.ts';
import { type GoalDraft, type GoalRow, goal, type Kind } from './parts.ts';
import { type Told, typedAs } from './told.ts';

const LONGEST = 14;

/** What one takes in: it shows in cases. */
const TAKES_IN =
  /^(?:(?:hear|tast|smell|see|notic|feel|spott|sens|guess|recogni[sz]|judg|diagnos|choos|pick|match)ing|(?:telling|knowing) (?:when|whether|which|what|if|from|how|by)|(?:reading|finding) (?:the|a|what|which|where|who|whether))\b/iu;
/** "When a child is about to fall ill": there was a sign, and it meant something. */
const HAS_SIGNS =
  /\b(?:when|whether|if|which \p{L}+ will|wrong|sick|ill|unwell|trouble|pain|lame|faults?|fail\p{L}*|break\p{L}*|before (?:it|they|he|she|the|an?))\b/iu;
/** What one does with the hands: it shows where it is seen or heard. */
const BY_HAND =
  /^(?:mix|cut|cutt|carv|sew|cook|bak|weld|graft|prun|shear|lay|weav|tun|play|sing|fold|knead|stitch|turn|shap|forg|grind|polish|roast|dy|paint|plait|braid|ty|splic|milk|whittl|engrav|solder|mend|plaster|thatch)ing\b/iu;
const BY_PEN = /^(?:writ|spell|transcrib|draw|translat|edit)ing\b/iu;
/** Whom one does it with is nobody to be recorded. */
const WITH_PEOPLE =
  /\b(?:residents|patients|children|kids|people|clients|customers|babies|them|him|her|someone|somebody)\b/iu;
/** "Making people laugh", "being patient": what is no matter for a page. */
const NO_MATTER =
  /^(?:being|having|getting|making (?:people|them|everyone|everybody|others)|singing\b.*\btill|\p{L}+ing (?:\p{L}+ )?(?:things?|stuff|everything|anything)(?: \p{L}+)?$)\b/iu;

/** A gift in the person's own words that they would gladly use, as "hearing ..."; null where there is none with that form. */
function ownGift(slots: Told): Segment[] | null {
  const { gifts } = slots;
  const usable = (gift: Gift) => {
    const said = gift.option === null && !gift.isTiring ? words(gift, 'gerund') : null;
    const text = said ? textIn(said) : '';
    return said && countStretches(text) <= LONGEST && !NO_MATTER.test(text) ? said : null;
  };
  for (const gift of [...gifts.filter(({ isStarred }) => isStarred), ...gifts]) {
    const said = usable(gift);
    if (said) return said;
  }
  return asTyped(slots);
}

const STARTS_DOING = /^\p{L}\p{Ll}+ing\b [^,;.!?()]+$/u;

/** "Hearing from the sound of it whether a block will split true": plain as it was typed, where the reader made nothing of it. */
function asTyped(slots: Told): Segment[] | null {
  const read = new Set(slots.gifts.map(({ source }) => source));
  for (const typed of typedAs(slots, 'strength')) {
    const isPlain =
      typed.option === null &&
      !read.has(typed.source) &&
      STARTS_DOING.test(typed.words) &&
      countStretches(typed.words) <= LONGEST &&
      !NO_MATTER.test(typed.words) &&
      !IN_DIALECT.test(typed.words) &&
      (TAKES_IN.test(typed.words.toLowerCase()) || BY_HAND.test(typed.words.toLowerCase()));
    if (isPlain)
      return [
        from(
          typed,
          typed.words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
          'quote',
        ),
      ];
  }
  return null;
}

/** What only the person can do, on paper or recorded, so that it stays; by what kind of thing it is. */
function kept(gift: Segment[], kind: Kind, slots: Told): GoalDraft | null {
  const text = textIn(gift);
  if (BY_HAND.test(text) && WITH_PEOPLE.test(text)) return null;
  if (BY_HAND.test(text))
    return goal('gift-kept', kind, {
      months: 5,
      action: line('gift-kept')`Record six times, with my own voice, how I go about ${gift}.`,
      measure: 'Six short recordings, each with what I look for, what I do and why.',
      firstStep: 'Record the first one with a phone.',
    });
  if (BY_PEN.test(text))
    return goal('gift-kept', kind, {
      months: 9,
      action: line('gift-kept')`Write a guide for others: ${gift}.`,
      measure: 'Forty examples, each with the reason for it.',
      firstStep: 'Write out the first five from memory.',
    });
  if (slots.arc?.id === 'grow')
    return goal('gift-kept', kind, {
      months: 6,
      action: line('gift-kept')`Keep a dated record of ${gift}.`,
      measure: 'Forty notes, each with the date, what I noticed and what it turned out to be.',
      firstStep: 'Rule the first page, and write the first note this week.',
    });
  return goal('gift-kept', kind, {
    months: 5,
    action: line('gift-kept')`Write down twenty cases of ${gift}.`,
    measure: HAS_SIGNS.test(text)
      ? 'Twenty cases, without names, each with the sign, what it meant and what to do.'
      : 'Twenty cases on paper, each with what I had before me, what I did and why.',
    firstStep: 'Write down the last three.',
  });
}

/** Who hands on their work, or is past it: what they know goes on paper. */
export const giftAsPath: GoalRow = ({ slots }) => {
  const gift = ['pass', 'keep'].includes(slots.arc?.id ?? '') ? ownGift(slots) : null;
  return gift && [TAKES_IN, BY_HAND, BY_PEN].some((sign) => sign.test(textIn(gift)))
    ? kept(gift, 'path', slots)
    : null;
};

/** Who stays in the work they know: a record of what they can do and others cannot. */
export const giftAsTrial: GoalRow = ({ slots }) => {
  const gift = ['grow', 'pass'].includes(slots.arc?.id ?? '') ? ownGift(slots) : null;
  const isShown = gift !== null && (TAKES_IN.test(textIn(gift)) || BY_PEN.test(textIn(gift)));
  return gift && (isShown || (slots.arc?.id === 'pass' && BY_HAND.test(textIn(gift))))
    ? kept(gift, 'trial', slots)
    : null;
};

const TELLS: readonly string[] = ['advise', 'find-feet', 'help', 'teach', 'pass-on'];
const SHORT_WHO = 8;

/** Past work, with people in mind to whom one can say it: the ten things on a sheet. */
export const oneSheet: GoalRow = ({ slots }) => {
  const who = whoOf(slots, SHORT_WHO);
  const isMany = slots.serving?.who?.isPlural === true && slots.serving.who.isPerson !== false;
  if (slots.arc?.id !== 'keep' || !who || !isMany || !TELLS.includes(slots.serving?.verb.id ?? ''))
    return null;
  return goal('one-sheet', 'path', {
    months: 3,
    action: line(
      'one-sheet',
    )`Write one sheet for ${who}: ten ${slots.serving?.verb.id === 'advise' ? 'questions to ask' : 'things to know'} first.`,
    measure: 'One page in large print, tried on two of them and corrected.',
    firstStep: 'Write the first three by hand.',
    firstDays: 3,
  });
};

const CALLS =
  /\b(?:calls|rings|phones)(?: me\b| us\b| and\b|$)|\b(?:by|on|from|over) (?:the )?(?:tele)?phone\b|\bon the radio\b/iu;
const MOST_OF_WHO = 10;

/** Past work, with people who call: fixed times for it. */
export const fixedTimes: GoalRow = ({ slots }) => {
  const who = whoOf(slots, MOST_OF_WHO);
  const isMany = slots.serving?.who?.isPlural === true && slots.serving.who.isPerson !== false;
  const said = [...slots.gifts, ...(slots.best ? [slots.best.words] : [])]
    .map(({ quote }) => quote)
    .join(' ');
  const mayCall = CALLS.test(said) && !slots.off.some(({ option }) => option === 'phones');
  if (slots.arc?.id !== 'keep' || !who || !isMany || !mayCall) return null;
  const name = adviserFor(slots, 'trying');
  return goal('fixed-times', 'trial', {
    months: 3,
    action: line('fixed-times')`Agree on two fixed times a week when ${who} can call me.`,
    measure: 'Two times a week kept for two months, with one line on each call.',
    firstStep: name
      ? line('fixed-times')`Call ${name}, and ask whether two such times would help.`
      : 'Choose the two times, and tell the first one of them.',
  });
};
