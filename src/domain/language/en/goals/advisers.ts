import { ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Adviser, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/** Whom one asks about what: nearest first. */
const NEAREST = {
  learning: ['mentor', 'colleague', 'manager', 'community', 'friend', 'past-manager', 'relative'],
  jobs: ['past-manager', 'friend', 'colleague', 'community', 'relative', 'mentor', 'manager'],
  trying: ['mentor', 'past-manager', 'colleague', 'friend', 'relative', 'community', 'manager'],
  home: ['partner', 'relative', 'parents', 'friend', 'mentor'],
  boss: ['manager'],
} as const;
export type About = keyof typeof NEAREST;

/** Who is about to leave does not ask the boss first. */
const LEAVES: readonly string[] = ['shift', 'side', 'own', 'elsewhere'];

/** The person to ask about it, by name where the name reads as one; null where nobody was named. */
export function adviserFor({ advisers, arc }: Slots, about: About): Segment[] | null {
  const isLeaving = LEAVES.includes(arc?.id ?? '');
  const asked = NEAREST[about]
    .filter((relation) => relation !== 'manager' || !isLeaving)
    .flatMap((relation) => advisers.filter((adviser) => adviser.relation === relation));
  const people = asked
    .flatMap((adviser) => nameOf(adviser) ?? [])
    .filter(({ said }) => !isLeaving || !BOSS.test(textIn(said)));
  // Who was named comes before "my partner".
  return (people.find(({ isNamed }) => isNamed) ?? people[0])?.said ?? null;
}

const BOSS = /\b(?:boss|manager|employer|supervisor)\b/i;
/** Nobody, or nobody to ask. */
const NOBODY =
  /\b(?:late|dead|deceased|died|passed away|rip|ex|nobody|none|no ?one|myself|me|n\/a)\b|†|^[^\p{L}]*$/iu;
/** What was said of them, and is no part of the name. */
const REMARK = /\b(?:not|never|but|against|hates?|laughs?|secret|dont|doesn)\b|n['’]t\b/i;

function nameOf(adviser: Adviser): { said: Segment[]; isNamed: boolean } | null {
  const { name, relation } = adviser;
  const plain = name
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[,;:]|\s[–—-]\s|\.{2,}|…/u)[0]
    ?.replace(/\s+/gu, ' ')
    .trim();
  const unnamed = RELATIONS[relation];
  const asRelation = unnamed
    ? {
        said: [{ text: unnamed, kind: 'lexeme', sources: [adviser.source], rule: 'adviser' } as const],
        isNamed: false,
      }
    : null;
  if (name.trim() === '') return asRelation;
  if (!plain || NOBODY.test(plain) || REMARK.test(plain)) return null;
  const found = inSentence(plain, relation);
  if (found === null) return asRelation;
  const named: Segment = { text: found.name, kind: 'user', sources: [adviser.source], rule: 'user-quote' };
  return { said: found.before ? [ours(found.before, 'adviser'), named] : [named], isNamed: true };
}

const KIN =
  /\b(?:uncle|unc|aunt|auntie|aunty|brother|sister|father|mother|cousin|husband|wife|partner|grandmother|grandfather|grandma|grandad|granny|gran|nan|nana|mum|mom|mam|mama|mamma|maw|dad|papa|in-law|parents?|neighbou?r|friend|mate|boss|girlfriend|boyfriend)$/i;
const OFFICE =
  /\b(?:director|manager|teacher|professor|prof|pastor|priest|imam|rabbi|coach|counsel(?:l)?or|tutor|doctor|nurse|trainer|supervisor|leader|secretary|chef|owner|lady|man|woman|guy|group|club|church|parish|union|guild|team|community|network|association|youth|advis[eo]r|worker|librarian)$/i;
const MOST_WORDS = 5;

/** The name with what stands before it: "Seun", "my" older sister, "the" festival director; null where it is no name. */
function inSentence(name: string, relation: string): { before: string; name: string } | null {
  const words = name.split(' ');
  const bare = (text: string) => ({ before: '', name: text });
  if (words.length > MOST_WORDS) return null;
  if (/^(?:an?|the|my|our)\b/i.test(name))
    return bare(name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
  if (KIN.test(name) && name === name.toLowerCase()) return { before: 'my ', name };
  if (/^(?:brother|sister|cousin|uncle|aunt|auntie|unc)\b/.test(name)) return { before: 'my ', name };
  if (/^(?:pastor|father|sister|brother|reverend)\s/i.test(name)) return bare(name);
  const isSmall = name === name.toLowerCase();
  if ((OFFICE.test(name) && isSmall) || (relation === 'community' && (isSmall || OFFICE.test(name))))
    return { before: 'the ', name };
  if (/^\p{Ll}\S* of\b/u.test(name)) return { before: 'the ', name };
  // Typed in capitals throughout.
  if (/^\p{Lu}{4,}$/u.test(name)) return bare(name[0] + name.slice(1).toLowerCase());
  if (/\p{Lu}/u.test(name)) return bare(name);
  // Typed small: one or two words are a name, more are not known to be one.
  return words.length <= 2 && words.every((word) => /^\p{Ll}[\p{L}'’-]*\.?$/u.test(word))
    ? bare(words.map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join(' '))
    : null;
}

/** Relations that name one person, also without a name. */
const RELATIONS: Readonly<Record<string, string>> = {
  partner: 'my partner',
  manager: 'my manager',
  mentor: 'my mentor',
};
