import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import { say } from './frames.ts';

/* How somebody is, and what they have: nobody is “good at” it. */

/** "A good eye for a fleece", "patience": somebody has it, and is not good at it. */
export const HAS_ONE =
  /^an? (?:\p{L}+ )?(?:eye|ear|nose|memory|hand|feel|sense|voice|head)\b|^(?:(?:a lot of|lots of|much|great|good|endless) )?(?:patience|stamina|endurance|perseverance|persistence|discipline|self-discipline|determination|empathy|compassion|tact|courage|curiosity|imagination|energy|common sense|attention to detail|(?:steady|quick|strong|good) (?:hands|eyes|ears|nerves|legs))(?= (?:for|with)\b|$)/iu;

/** "Dependable": how one is, said of oneself as it is. */
export function qualityOf(gift: Gift): Piece {
  const text = gift.quote.trim().replace(/^(?:being|i(?:['’]m| am)) /iu, '');
  if (IS_SKILLED.test(text) && isSmooth(text)) return say('gift-is', { what: [from(gift, text, 'noun')] });
  return IS_A_QUALITY.test(text) ? say('gift-is', { what: [from(gift, text.toLowerCase(), 'noun')] }) : null;
}

/** "Proficient in MS Excel": what one is in it. */
const IS_SKILLED =
  /^(?:proficient|fluent|experienced|skilled|trained|confident|handy) (?:in|at|with|on) \p{L}/u;
const IS_A_QUALITY =
  /^(?:(?:very|always|quite|really) )?(?:dependable|reliable|patient|punctual|honest|calm|careful|loyal|friendly|organi[sz]ed|accurate|thorough|creative|curious|flexible|polite|kind|quick|fast|tidy|precise|responsible|persistent|stubborn|adaptable|cheerful|trustworthy|discreet|strong|steady|attentive|open|fair|on time|quiet|gentle|clean|early|never late|hard[- ]working|good[- ]humou?red|easy[- ]going|practical|observant|sociable|disciplined|handy|brave|fearless|resourceful|self-taught)(?:(?:,| and) (?:dependable|reliable|patient|punctual|honest|calm|careful|loyal|friendly|organi[sz]ed|accurate|polite|kind|quick|fast|tidy|precise|responsible|steady|strong|fair|on time))*$/iu;

/** Whether it is only how somebody is, in a word or two: "patience", "being patient". */
export function isQuality(gift: Gift): boolean {
  const words = gift.quote.trim();
  return (
    words.split(' ').length <= FEW_WORDS &&
    !/^an? /iu.test(words) &&
    (HAS_ONE.test(words) || qualityOf(gift) !== null)
  );
}

const FEW_WORDS = 2;
