import { from, ours } from '#src/domain/language/en/compose/line.ts';
import type { Origin } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/* Whom to ask about what is still missing for a paper: the house that was named with it, else its kind. */

/** "BSc human resource mgmt (UWI)", "BEd at Makerere". */
const NAMED =
  /\((?<letters>\p{Lu}{2,8})\)|\b(?:at|from) (?:the )?(?<house>\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3})$/u;

/** What a university gives. */
const OF_A_UNIVERSITY =
  /\b(?:degree|bachelor\p{L}*|master['’]?s?(?! (?:of|carpenter|baker|builder))|licenciatura|university|uni|b\.?sc|m\.?sc|b\.?ed|b\.?eng|b\.?com|llb|llm|mba|ph\.?d|honours|ects)\b|\bB\.?A\b|\bM\.?A\b/iu;
/** What a college of a trade gives. */
const OF_A_COLLEGE = /\b(?:HN[CD]|BTEC|N[1-6]|T[- ]levels?|polytechnic|college|TAFE)\b/u;
/** What anybody may teach who is recorded for it. */
const OF_A_PROVIDER =
  /\b(?:certificate (?:I|II|III|IV|V|\d)|cert\.? ?(?:I|II|III|IV|V|\d)|[NS]VQ|NQF|[Ll]evel [1-5]|trainer|assess(?:or|ment)|training)\b/u;

/** "UWI", "the university", "the training provider", else "the school". */
export function whoGives(name: Origin): Segment[] {
  const { letters, house } = NAMED.exec(name.quote)?.groups ?? {};
  const named = letters ?? house;
  if (named && !OF_A_UNIVERSITY.test(named)) return [from(name, named, 'quote')];
  return [ours(`the ${kindOfHouse(name.quote)}`, 'who-gives')];
}

function kindOfHouse(name: string): string {
  if (/\b(?:(?:high|secondary|primary|middle) school|NCEA|matric|[AO]-levels?)\b/iu.test(name))
    return 'school';
  if (OF_A_UNIVERSITY.test(name)) return 'university';
  if (OF_A_COLLEGE.test(name)) return 'college';
  return OF_A_PROVIDER.test(name) ? 'training provider' : 'school';
}
