import { freeVerbs } from './free-verbs.ts';
import { isPlainProse } from './served.ts';
import { tag } from './tags.ts';

/** "Families that keep getting told no", "a town of 3,100 that won’t have a paper in February": who they are, told in one clause. */
const TOLD_IN_ONE =
  /^(?!perhaps |maybe |mostly )(?:the |an? |one |those |our |all |some )?(?:(?!not |no )[\p{Ll}-]+ ){0,3}?(?:people|children|kids|families|folks?|men|women|person|town|village|\p{Ll}{3,}s|(?:any|every)(?:one|body))(?: (?:and|or) \p{Ll}{3,}s)?(?: (?:round|around|up|down|in|over|from) (?:here|there|town))?(?: of [\d,]+)? (?:who|that|whose) (\p{L}[\p{L}\d’ -]+)(?:, like (?:me|us))?$/u;
/** "Families just arrived", "people locked out and in a state", "the dying and whoever is left": how they are. */
const AS_THEY_ARE =
  /^(?:the )?(?:[\p{Ll}-]+ )?(?:people|families|folks|children|kids|men|women|\p{Ll}{3,}s) (?:just|newly|locked|stuck|left|caught|shut|cut off|sent|posted|placed|born|raised|trapped|lost|displaced|evicted|laid off|thrown out|forced|pushed) (?:\p{L}+ ?){1,6}$|^(?:the )?\p{Ll}+ and whoever (?:else )?(?:is|comes|walks|works|lives) (?:\p{L}+ ?){1,6}$/u;
/** "One young person with patience, if there is one left". */
const IF_ANY = /, if (?:there|they|any|I) [\p{L}’ ]+$/u;

/** "That I can hold in my hand", "my kid can actually see", behind "do work I am proud of". */
const OWN_WORK =
  /^(?:(?:that|which|work|something) )*((?:I|my (?:\p{Ll}+ ){1,2}?)(?: |(?<= ))(?:can|could|will) (?:\p{L}+ ?){2,8})$/u;

/** Whom a line names with all that is told of them in one clause; null for any other line. */
export function readServedWhole(text: string): string | null {
  const work = OWN_WORK.exec(text)?.[1];
  if (work !== undefined) return `work that ${work}`;
  const named = text.replace(IF_ANY, '').replace(/(?<=s (?:who|that) )ain’t(?= )/u, 'aren’t');
  const told = TOLD_IN_ONE.exec(named)?.[1] ?? '';
  const isTold = IF_ANY.test(text) || (told !== '' && freeVerbs(tag(told)) <= 1) || AS_THEY_ARE.test(named);
  if (isTold && isPlainProse(named)) return named;
  return null;
}
