import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, type Piece, words } from '#src/domain/language/en/compose/line.ts';
import type { Phrase, Proof } from '#src/domain/synthesis/slots.ts';
import type { Part, Told, Way } from './context.ts';
import { say } from './frames.ts';

/** What the person is proud of, as the stem that they completed says it, between what was before and what was after. */
export const STORY: Part = (told) => {
  const ways = waysOf(told, told.slots.proofs.filter(({ isSaidAloud }) => isSaidAloud)[0]);
  const before = say('story-before', { clause: clauseOf(told.slots.story.before) });
  const after = say('story-after', { clause: clauseOf(told.slots.story.after) });
  if (told.length === 30 || (!before && !after)) return ways;
  return ways.map((way) => [...(before ? [before] : []), ...way, ...(after ? [after] : [])]);
};

/** A second proof, where there is time for it. */
export const STORY_TWO: Part = (told) => {
  const [, second] = told.slots.proofs.filter(({ isSaidAloud }) => isSaidAloud);
  return told.length === 90 ? waysOf(told, second) : [];
};

function waysOf({ slots, used }: Told, proof: Proof | undefined): readonly Way[] {
  if (!proof) return [];
  switch (proof.stem) {
    case 'did': {
      const did = smooth(proof.did, 'past');
      return used.size > 0
        ? [[say('story-did', { did })], [say('story-did-proud', { did })]]
        : [[say('story-did-proud', { did })]];
    }
    case 'never': {
      const did = smooth(proof.did, 'past');
      const isTimeTold = slots.years !== null && used.has(slots.years.origin.source);
      return isTimeTold ? [[say('story-never-time', { did })]] : [[say('story-never', { did })]];
    }
    case 'because-of-me': {
      const clause = clauseOf(proof.clause);
      const whole = words(proof.clause, 'sentence')?.map((one) => ({
        ...one,
        text: one.text.replace(/[.!]+$/u, ''),
      }));
      return [
        [say('story-proud-that', { clause })],
        [say('story-one-thing', { clause })],
        [say('story-whole', { clause: whole ?? null }), say('story-proud', {})],
      ];
    }
    case 'number':
      return [[went(proof), say('story-proud', {})]];
    case 'behind-me': {
      const what = smooth(proof.what, 'noun');
      return [
        [say('story-behind', { what })],
        [say('story-behind-are', { what: proof.what.isPlural ? what : null })],
        [say('story-proud-of', { what })],
      ];
    }
    case 'first-in': {
      const holes = { group: smooth(proof.group, 'noun'), to: smooth(proof.to, 'base') };
      return [[say('story-first', holes)], [say('story-first-proud', holes)]];
    }
    case 'title': {
      const what = smooth(proof.what, 'noun');
      return [[say('story-title', { what })], [say('story-title-proud', { what })]];
    }
    case 'thing': {
      const what = smooth(proof.what, 'noun') ?? smooth(proof.what, 'gerund');
      return isBareNoun(proof.what)
        ? [[say('story-proud-of-the', { what })], [say('story-one-of-the', { what })]]
        : [[say('story-proud-of', { what })], [say('story-one-of', { what })]];
    }
  }
}

/** "The defect rate went from 5% to 1.2%"; of what is counted, the number of it. */
function went({ what, from: first, to: last }: Proof & { stem: 'number' }): Piece {
  const holes = { what: smooth(what, 'noun'), from: words(first, 'noun'), to: words(last, 'noun') };
  const isCount = [first, last].every(({ forms }) =>
    /^\d+(?:\s+(?:of|out of)\s+\d+)?$/u.test(forms.noun ?? ''),
  );
  if (what.isPlural) return isCount ? say('story-went-number', holes) : say('story-went', holes);
  return isBareNoun(what) ? say('story-went-the', holes) : say('story-went', holes);
}

/** "defect rate", "jaw of the old man": one thing without an article, and no name. */
function isBareNoun({ forms, isPlural }: Phrase): boolean {
  const noun = forms.noun ?? '';
  return (
    isPlural !== true &&
    /^\p{Ll}/u.test(noun) &&
    !/^(?:an?|the|my|our|his|her|its|their|your|this|that|these|those|some|all|every|each|no|one|two|three)\b/i.test(
      noun,
    ) &&
    !/\d$/u.test(noun)
  );
}

function smooth(phrase: Phrase, form: 'past' | 'noun' | 'gerund' | 'base' | 'clause'): Piece {
  const text = phrase.forms[form];
  return text !== undefined && isSmooth(text) ? [from(phrase, text, form)] : null;
}

function clauseOf(phrase: Phrase | null): Piece {
  return phrase ? smooth(phrase, 'clause') : null;
}
