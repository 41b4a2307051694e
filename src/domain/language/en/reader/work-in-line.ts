import { withoutTitleCase } from './capitals.ts';
import { howForms } from './forms.ts';
import { mendTask } from './grammar.ts';
import { ENDS_AS_A_PLACE } from './own-places.ts';
import { deedOf, type Named } from './work-deeds.ts';
import { doneFor, withCompany } from './work-doings.ts';
import { knownByLetters } from './work-fields.ts';
import { nameOf } from './work-named.ts';
import { NAMES_A_PLACE, withPlaceNames } from './work-places.ts';
import { isRole, TAILED } from './work-roles.ts';
import { backTo, doneForWork, ofOnesOwn, withoutWish } from './work-said.ts';
import { isWork, isWorker, isWorkplace, wellPlaced } from './work-words.ts';

/* One line of an answer: what stands around the name of a work is taken off, and the name is read. */

/** Where what follows is a limit, a remark or a wish beside the work. */
const LIMIT =
  /\s+(?:but|if|unless|except|although|though|not|never|no|just not|only if|or whatever|idk|dunno|po|lah|lol|honestly|mostly|maybe|perhaps|probably|possibly|hopefully|on and off|na|idc|tbh|pls|please|any ?more|don['’]?t (?:care|mind)|part[- ]time|full[- ]time|to start|to learn|to begin|again|etc\.?)\b.*$/i;

const LEADING =
  /^(?:(?:or|and|now|then|(?:saturdays?|sundays?|weekends?|evenings?|nights|summers?)(?! (?:boy|girl|lad|lass|staff|job|at)\b)|(?:back|returning|return|going back|go back|get back|getting back|coming back|come back) (?:to|into|in)|be|maybe|mibbe|perhaps|possibly|probably|also|just(?! eat\b)|only|currently|presently|previously|formerly|former|once|i am|i'm|i was|i work as|i worked as|working as|work as|to be|to become|become|being|as|was|some kind of|some sort of|something like|something in|anything in|work in|working in|(?:a )?job (?:as|in|at)|retired|ex)\s+)+(?:(?:in|at) (?=an? ))?/i;

/** "The same work" and "an apprenticeship" name no work: the first is known from elsewhere, the second is the way to it. */
const NO_WORK =
  /^(?:the )?same\b|^(?:nothing|nowt|not much)\b|^(?:(?:full-time|single|working) )?(?:mum|mom|mother|father|dad|parent)\b|\b(?:apprenticeship|traineeship|internship|learner|pupil)s?$|^(?:home|job|work|not yet|own|mine)$/i;

/** "Lift technician apprenticeship" is the way to be a lift technician. */
const WAY_IN = /\s+(?:apprenti(?!ces\b)\p{L}*|trainee ?ship|internship)$/iu;

/** A name of work is letters, figures and what joins them. */
export const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.'’&+-]+$/u;

/** What begins so says where, when or for whom, and names no work. */
const HANGS =
  /^(?:if|unless|whether|not|no|any|where|when|who|which|that|this|these|those|for|with|without|at|in|on|of|by|near|between|among|across|beside|after|before|because|my|our|own(?! an? )|i|we|it(?! (?:support|help ?desk|technician|manager|work|job|jobs|engineer|service|services|admin|trainer|teacher|department|security|assistant|specialist|systems)\b)|day|days)\b/i;

/** The works that one line names: two where it joins two that stand by themselves. */
export function worksIn(typed: string): readonly Named[] {
  return readIn(typed).map((one) => {
    if (
      one.base === undefined ||
      /\d|ing$|\b(?:ginger|tomato|potato|inventory)\b|^teach \p{Ll}+$/u.test(one.base)
    )
      return one;
    const base = mendTask(wellPlaced(one.base)).replace(THE_MANY, '$1');
    return base === one.base ? one : { ...one, words: howForms(base).gerund, base };
  });
}

/** "Repair the elevators": any of them. */
const THE_MANY = /^((?:repair|make|fix|build|restore|sell|grow|design) )the (?=(?:\p{Ll}+ )?\p{Ll}+[^s]s$)/u;

function readIn(typed: string): readonly Named[] {
  const lorry = /^(?:hgv|lgv) (?:class|cat|c)? ?([12]|c1?|ce)(?: driver)?$/iu.exec(typed)?.[1];
  if (lorry) return [{ kind: 'role', words: `Class ${lorry.toUpperCase()} HGV driver` }];
  const line = withoutWish(typed.replace(/^(?:or|and) (?=maybe|perhaps|possibly|probably)/iu, ''));
  const firm = withoutLimit(line).replace(/ now$/iu, '').trim();
  const plain = firm.replace(/^(?:an?|the|in an?|at an?) /iu, '');
  if (NAMES_A_PLACE.test(plain)) return [{ kind: 'place', words: plain.toLowerCase() }];
  const told = backTo(firm) ?? ofOnesOwn(firm) ?? doneForWork(firm);
  if (told) return [told];
  const done = doneFor(firm);
  if (done)
    return [
      done.kind === 'doing'
        ? { ...done, words: withPlaceNames(done.words), base: withPlaceNames(done.base) }
        : done,
    ];
  const bare = withoutLimit(line)
    .replace(LEADING, '')
    .replace(/^(?:an?|the)\s+(?=\p{L})/iu, '')
    .replace(/^(\p{L}+ing(?: (?:and|or) \p{L}+ing)?) of (?=\p{Ll})/iu, '$1 ')
    .replace(WAY_IN, '')
    .trim();

  const short = bare === '' || NO_WORK.test(bare) ? null : knownByLetters(withoutTitleCase(bare));
  if (short) return [short];
  const [, family = ''] = OF_THE_FAMILY.exec(bare) ?? [];
  if (ENDS_AS_A_PLACE.test(family))
    return [deedOf(`working ${/farm$/u.test(family) ? 'on' : 'in'} ${family}`) ?? []].flat();
  if (bare === '' || NO_WORK.test(bare) || HANGS.test(bare) || !PLAIN.test(bare)) return [];
  const said = withCompany(withPlaceNames(withoutTitleCase(bare)));
  const [, first = '', second = ''] = /^(.+?) or (?:(?:an?|the) )?(.+)$/u.exec(said) ?? [];
  // "Food truck or cook" is two, and "registered or enrolled nurse" one.
  const isApart = isWhole(first) || isWorkplace(first) || (first.includes(' ') && !TAILED.test(first));
  if (isApart && (isWhole(second) || isWorkplace(second)))
    return [first, second].flatMap((one) => nameOf(one) ?? []);
  const [, left = '', right = ''] = /^(.+) and (\p{Ll}+)$/u.exec(said) ?? [];
  // "Income tax and notary": a field, and who somebody is in another.
  if (isRole(right) && !isWorker(left) && nameOf(left)?.kind === 'field')
    return [left, right].flatMap((one) => nameOf(one) ?? []);
  const one = nameOf(said);
  return one ? [one] : [];
}

/** "Our farm", "my dad’s garage". */
const OF_THE_FAMILY = /^((?:our|my family|my family’s|my \p{Ll}+’s) (?:\p{Ll}+ )?\p{Ll}+)$/u;

/** The line up to a limit, a remark or a wish beside the work. */
export function withoutLimit(line: string): string {
  const isOther = LIMIT.exec(line);
  return isOther && isOther.index > 0 ? line.slice(0, isOther.index).trim() : line;
}

/** Whether each side of "or" names a work by itself: "inspector or trainer", not "nurse in hospital or care home". */
function isWhole(words: string): boolean {
  return isWorker(words) || isWork(words);
}
