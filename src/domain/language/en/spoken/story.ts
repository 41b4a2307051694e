import { type Piece, words } from '#src/domain/language/en/compose/line.ts';
import type { Phrase, Proof, Slots } from '#src/domain/synthesis/slots.ts';
import { smooth, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { isComplaint } from './tact.ts';

/** What the person is proud of, as the stem that they completed says it, between what was before and what was after. */
export function* STORY(told: Told): Iterable<Way> {
  const [proof] = saidAloud(told.slots);
  const { before, after } = told.slots.story;
  const first =
    before && !isComplaint(before.quote) ? say('story-before', { clause: smooth(before, 'clause') }) : null;
  const last = say('story-after', { clause: smooth(after, 'clause') });
  for (const way of waysOf(told, proof)) {
    if (told.length > 30 && (first || last))
      yield [...(first ? [first] : []), ...way, ...(last ? [last] : [])];
    else yield way;
  }
}

/** A second proof, where there is time for it. */
export function* STORY_TWO(told: Told): Iterable<Way> {
  if (told.length === 90) yield* waysOf(told, saidAloud(told.slots)[1]);
}

function saidAloud({ proofs }: Slots): readonly Proof[] {
  return proofs.filter(({ isSaidAloud }) => isSaidAloud);
}

function* waysOf({ slots, used }: Told, proof: Proof | undefined): Iterable<Way> {
  switch (proof?.stem) {
    case 'did': {
      const did = smooth(proof.did, 'past');
      if (used.size > 0) yield [say('story-did', { did })];
      yield [say('story-did-proud', { did })];
      break;
    }
    case 'never': {
      const did = smooth(proof.did, 'past');
      const isTimeTold = slots.years !== null && used.has(slots.years.origin.source);
      yield [say(isTimeTold ? 'story-never-time' : 'story-never', { did })];
      break;
    }
    case 'because-of-me': {
      const clause = smooth(proof.clause, 'clause');
      yield [say('story-proud-that', { clause })];
      yield [say('story-one-thing', { clause })];
      const whole = words(proof.clause, 'sentence')?.map((one) => ({
        ...one,
        text: one.text.replace(/[.!]+$/u, ''),
      }));
      yield [say('story-whole', { clause: whole ?? null }), say('story-proud', {})];
      break;
    }
    case 'number':
      yield [went(proof)];
      break;
    case 'behind-me': {
      const what = smooth(proof.what, 'noun');
      const clause = smooth(proof.what, 'clause');
      yield [say('story-behind-and', { what, clause })];
      yield [say('story-behind-me-and', { what, clause })];
      if (/,(?!\d)/.test(proof.what.forms.noun ?? '')) yield [say('story-proud-of', { what })];
      yield [say('story-behind', { what })];
      yield [say('story-behind-me', { what })];
      break;
    }
    case 'first-in': {
      const holes = { group: smooth(proof.group, 'noun'), to: smooth(proof.to, 'base') };
      yield [say('story-first', holes)];
      yield [say('story-first-proud', holes)];
      break;
    }
    case 'title': {
      const what = smooth(proof.what, 'noun');
      yield [say('story-title', { what })];
      yield [say('story-title-proud', { what })];
      break;
    }
    case 'thing': {
      const what = smooth(proof.what, 'noun') ?? smooth(proof.what, 'gerund');
      const isBare = isBareNoun(proof.what);
      yield [say(isBare ? 'story-proud-of-the' : 'story-proud-of', { what })];
      yield [say(isBare ? 'story-one-of-the' : 'story-one-of', { what })];
    }
  }
}

/** "On my watch, the defect rate went from 5% to 1.2%": one breath, with nothing more to say of it. */
function went({ what, from: first, to: last }: Proof & { stem: 'number' }): Piece {
  const holes = { what: smooth(what, 'noun'), from: words(first, 'noun'), to: words(last, 'noun') };
  const isCount = [first, last].every(({ forms }) =>
    /^\d+(?:\s+(?:of|out of)\s+\d+)?$/u.test(forms.noun ?? ''),
  );
  // "The cans returned in a month went from 22 to 4" says it; "pupils who could read went" does not.
  if (what.isPlural && isCount && !DETERMINED.test(what.forms.noun ?? ''))
    return say('story-went-number', holes);
  return isBareNoun(what) ? say('story-went-the', holes) : say('story-went', holes);
}

const DETERMINED =
  /^(?:an?|the|my|our|his|her|its|their|your|this|that|these|those|some|all|every|each|no|one|two|three)\b/i;

/** "defect rate", "jaw of the old man": one thing without an article, and no name. */
function isBareNoun({ forms: { noun = '' }, isPlural }: Phrase): boolean {
  return isPlural !== true && /^\p{Ll}/u.test(noun) && !DETERMINED.test(noun) && !/\d$/u.test(noun);
}
