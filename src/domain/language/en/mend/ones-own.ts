/** A part of one's own body is one's own: "hands are forgetting", "have the hands in the dough", "told me about the eyes". */

import { type Row, says, withRows } from './rows.ts';

/** What one has two or more of names little else. */
const PAIRED = 'hands|knees|eyes|legs|feet|shoulders|fingers|lungs|ears|wrists|hips|arms|teeth';
const SINGLE = 'hand|back|knee|leg|shoulder|heart|head|body|wrist|hip|arm|skin';
const HOW =
  '(?:so |very |too |really |now |already |still |almost )?(?:broken|bad|finished|gone|sore|tired|weak|damaged|ruined|bust|busted|shot|done|hurting|aching|painful|stiff|swollen|worn|not (?:good|strong|what|well))';
/** Somebody else of whom it may be told. */
const OF_OTHERS =
  /\b(?:he|she|they|him|her|them|who|whose|people|children|kids|patients?|customers?|clients?|students?|baby|child|man|woman|animals?|horses?|dogs?|clock|machine)\b/u;

const ROWS: readonly Row[] = [
  // "It is my profession and hands are forgetting", "because back is broken".
  [
    '',
    says`^(.*?)(?<=^|, |\b(?:and|but|because|when|if|since|until) )((?:left |right )?(?:(?:${PAIRED})(?= (?:(?:are|were|is)(?! (?:on|up|in|at|to)\b)|hurt|ache|can’t|cannot|don’t|won’t|shake|remember|forget|give|gave|got|went)\b)|(?:${SINGLE})(?= (?:(?:is|was|are|got|gets) ${HOW}|hurts?|aches?|can’t|cannot|doesn’t|won’t|gave)\b))) `,
    (whole, before = '', part = '') =>
      OF_OTHERS.test(before) ||
      (before !== '' &&
        !/\b(?:I|my|me)\b/u.test(before) &&
        !/^(?:because|when|if|since|until) $/u.test(before))
        ? whole
        : `${before}my ${part} `,
  ],
  // "Have the hands in the dough".
  [
    ' the ',
    says`(?<=^|\b(?:I|to|can|and) )((?:ha(?:ve|ving|d)|g[eo]t|getting|put|putting|keep|keeping|use|using|wash|washing) (?:both )?)the (hands|fingers|feet|eyes) (?=(?:in|on|full|busy|clean|dirty|free|warm|under|inside)\b)`,
    '$1my $2 ',
  ],
  // "Knowing the leather with the fingers".
  [
    ' with the ',
    says`^(.*) with the (hands|fingers|eyes|ears|nose|heart)(?=$|[,.]| (?:and|or|in|before|because|when|every|all)\b)`,
    (whole, before = '', part = '') => (OF_OTHERS.test(before) ? whole : `${before} with my ${part}`),
  ],
  [
    ' about the ',
    says`\b((?:told|warned|asked|tells|warns) me about )the (eyes|back|knees?|heart|lungs|hands|hip|shoulder|blood pressure|liver|kidneys)>(?! of\b)`,
    '$1my $2',
  ],
  // "Children who brush the teeth".
  [
    ' the teeth',
    says`^(.*\b(?:they|children|kids|people|pupils|students|school|class|patients)\b.* (?:brush|clean)(?:es|s|ed|ing)?) the teeth(?! of\b)`,
    '$1 their teeth',
  ],
];

/** The line with the parts of one's own body as one's own. */
export const mendOnesOwn = (line: string): string => withRows(line, ROWS);
