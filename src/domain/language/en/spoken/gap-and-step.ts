import { textIn } from '#src/domain/language/en/compose/line.ts';
import type { Told, Way } from './context.ts';
import { say } from './frames.ts';
import { notRecognised } from './paper.ts';
import { STEP } from './step.ts';

/** A paper that is not recognised, and what is done about it: alone, "My degree is not recognised here yet" leads nowhere. */
export function* GAP_AND_STEP(told: Told): Iterable<Way> {
  for (const paper of notRecognised(told.slots)) {
    for (const [step = null, ...more] of STEP(told)) {
      const [first, ...rest] = step ?? [];
      if (!first || more.length > 0) continue;
      const small = {
        ...first,
        text: first.text.replace(/^(?!I\b)\p{Lu}/u, (letter) => letter.toLowerCase()),
      };
      const next = [small, ...rest];
      // "Recognised" is said once.
      if (/\brecognised\.$/u.test(textIn(next))) yield [say('paper-abroad-done', { paper })];
      // A language is learned beside it, and recognises nothing.
      const isBeside = IS_A_TONGUE.test(textIn(next));
      yield [say(isBeside ? 'paper-abroad-and' : 'paper-abroad', { paper, step: next })];
    }
  }
}

const IS_A_TONGUE =
  /^(?!.* and ).*(?:\b\p{Lu}\p{Ll}+ (?:language )?[ABC][12]\b(?!.*prüfung)|\b[ABC][12] in \p{Ll}+ \p{Lu}|\bfunctional skills English\b)/u;
