import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import { isBroken } from '#src/domain/language/en/reader/broken.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { rotated, type Told } from './context.ts';
import { say } from './frames.ts';

/** Questions that only this person asks: about those whom they serve. */
export function asksOfAnswers({ slots, seed }: Told): readonly Piece[] {
  return rotated(
    ofWhom(slots).filter((piece) => piece !== null),
    seed >>> 5,
  );
}

/** "New dispatchers", "apprentices": how they learn; "patients": what they need. */
function ofWhom({ arc, serving }: Slots): readonly Piece[] {
  const who = serving?.who;
  const noun = who?.forms.noun ?? '';
  if (!serving || !who || !arc || !ASKS_OF_THEM.has(arc.id) || who.isPlural === false) return [];
  if (!IS_PLAIN.test(noun) || !isSmooth(noun) || isBroken(noun)) return [];
  const said: Piece = [from(who, noun, 'noun')];
  if (LEARN.test(noun))
    return [
      say('ask-learners', { who: said }),
      say('ask-learners-hard', { who: said }),
      say('ask-learners-many', { who: said }),
    ];
  return THEY_COME.test(noun) ? [say('ask-them', { who: said }), say('ask-them-ask', { who: said })] : [];
}

const ASKS_OF_THEM: ReadonlySet<Arc> = new Set(['pass', 'keep', 'side', 'shift', 'back', 'grow']);
/** A few plain words for many people, none of one's own. */
const IS_PLAIN = /^(?!(?:my|our|the|those|these|some|all|any|every)\b)(?:\p{Ll}+ ){0,2}\p{Ll}+$/u;
const LEARN =
  /\b(?:apprentices|trainees|learners|beginners|starters|juniors|new (?:\p{Ll}+ )?\p{Ll}+s|young (?:drivers|cutters|nurses|cooks|tailors|welders|mechanics|workers|operators|farmers))$/u;
const THEY_COME =
  /^(?:(?:old|older|young|elderly|small|sick|new|local) )?(?:people|patients|families|clients|customers|residents|passengers|guests|visitors|tourists|children|kids|pupils|students|carers|parents|mothers|migrants|refugees|seniors|tenants|farmers|veterans)$/u;
