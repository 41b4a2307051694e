/** What is said behind the name of a course, a paper or a work because its name does not come to mind: no part of it. */

import { isGerund } from '#src/domain/language/en/read/verbs.ts';
import { isWorker } from './work-words.ts';

const AND_THAT =
  /[,\s]+(?:(?:and|an|n|&) (?:all )?that(?: (?:stuff|jazz|lot))?|(?:or )?whatever (?:it|they)(?:[’']?s| is|[’']?re| are) called|or (?:whatever|whichever|summat)(?:(?: it is| it[’']?s called)?| (?:they|you|we|people) (?:\p{Ll}+ ){0,2}(?:now|nowadays|today|these days|there)))$/iu;
const THING = /^((?:[\p{L}\d+&’'/-]+ )+)(?:thing|thingy|thingie|thingamajig|stuff|malarkey)$/iu;
/** "The right thing", "how to fix stuff", "internet of things": the word is what is meant. */
const MEANS_IT =
  /^(?:how|to|what|where|why|do|does|make|sell|fix|learn|anything|something|everything)\b|\b(?:of|the|an?|my|our|their|his|her|this|that|some|any|every|each|no|other|one|same|right|wrong|new|old|good|big|small|little|real|hard|soft|own|whole|first|last|next|best|different|extra|hot|sweet|pretty|old|used|living|broken|wild|to|for|with|and|or|in|on|at|by|about|from|make|fix|sell|move|build|repair|mend|design|carry|buy) $/iu;

/** "Forklift" of "forklift and that", "coastguard instructor course" of "coastguard instructor thing"; the same where nothing stands behind the name. */
export function withoutNameTail(typed: string): string {
  const text = typed.replace(AND_THAT, '');
  const [, name = ''] = THING.exec(text) ?? [];
  if (name === '' || MEANS_IT.test(name)) return text;
  const words = name.trim();
  return isGerund(words.split(' ').at(-1) ?? '') ? text : words;
}

/** The same of what is learned: of who one is with it, there is a course. */
export function studyWithoutTail(typed: string): string {
  const text = withoutNameTail(typed);
  const isOfWorker = text !== typed && / \S*(?:thing|stuff)\S*$/iu.test(typed);
  return isOfWorker && !/\baid$/iu.test(text) && isWorker(text.split(' ').at(-1) ?? '')
    ? `${text} course`
    : text;
}
