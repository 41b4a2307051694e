import { isBroken } from './broken.ts';
import { NO_PROSE } from './prose.ts';

/* What a reason, a moment and a deed are each looked at for, before they are told whole. */

/** Who or what a clause may begin with. */
export const SUBJECT =
  /^(?:i|you|he|she|it|we|they|my|our|his|her|their|the|a|an|this|that|these|those|there(?:['’]s)?|nobody|no one|somebody|someone|everyone|everybody|people|something|nothing|everything|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*|more than|over|almost|nearly|about|at least|twenty|thirty|forty|fifty|sixty|some|many|most|all|each|every|both|kids|children|men|women|when|if|after|before|until|\p{L}+s)(?:[’'](?:s|re|ve|m|d|ll))? /iu;

/** Behind a comma a new subject begins a second sentence; only "when I go, there will be" leads up to it. */
export const SPLICED = /,\s*(?:i|he|she|it|we|they|you|my|the|his|her|our|no|nobody|there|a|an|last|one)\s/iu;

/** Whether words stand in no plain sentence. */
export function isNoProse(text: string): boolean {
  return NO_PROSE.test(text) || isBroken(text);
}

/** A capital at the start stays with "I" and with a name. */
export function lowered(text: string): string {
  return /^(?:I\b|\p{Lu}\p{L}*\p{Lu})/u.test(text) || /^\p{Lu}\p{Ll}+ (?:and \p{Lu}|\p{Lu})/u.test(text)
    ? text
    : /^(?:The|A|An|My|Our|His|Her|Their|This|That|There|Nobody|Somebody|Someone|Every|One|Two|Some|Many|People|He|She|It|We|They|When|If|After|Before|At|On|In|During)\b/u.test(
          text,
        )
      ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
      : text;
}
