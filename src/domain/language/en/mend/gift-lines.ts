import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfGerund, thirdOf } from '#src/domain/language/en/reader/inflect.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';

/* A gift as it is typed in one breath: what is said to the reader beside it, and one verb with all that it is done to. */

/** "Ask anyone on the 26 route", "come and see", "you name it"; "ask my patients what they need" is done, and stays. */
const TO_THE_READER =
  /^(?:just |so |please |well |go on |go |and )*(?:ask (?:any(?:one|body)?|every(?:one|body)|around|my|whoever)\b(?!.*\b(?:what|how|if|whether|why|where|which|until|till|about|for)\b)|(?:trust|believe|try|test|watch) me\b|come (?:(?:and|an|n|&) )?(?:see|look|try|taste|watch)(?: (?:it|me|them|one|some|for yourself))?$|(?:try|taste) (?:it|one|some|mine)$|you name (?:it|them)\b|you (?:can|could|should) (?:ask|try|check|see)\b)/iu;

/** Whether a part of a gift speaks to whoever reads it, and is none. */
export const isToTheReader = (part: string): boolean => TO_THE_READER.test(part);

const HANDS =
  'repair|fix|mend|restore|make|build|sew|knit|crochet|weave|bake|cook|clean|wash|iron|paint|draw|carve|weld|solder|grow|plant|raise|sell|drive|carry|lift|move|load|pack|deliver|install|service|tune|sharpen|collect|design|alter|tailor|cut|assemble|brew|smoke|pickle|bottle|print|bind|frame|polish|upholster|hang|renovate|decorate|rewire|plaster|tile';
const VERB_AND_THINGS =
  /^((?:I |I can |can |to )?(\p{Ll}+) (?:\p{Ll}+ ){0,2}(\p{Ll}+[^su’']s)), ((?:\p{Ll}+ )?\p{Ll}+(?:, (?:\p{Ll}+ )?\p{Ll}+)*)$/u;
/** Things by no name: those behind them are some of them. */
const BY_NO_NAME = /^(?:things|items|objects|bits|goods|gadgets|devices|appliances|machines|valuables)$/u;
/** What is done, or said of the doing, and no thing that it is done to. */
const NO_THING =
  /(?:ing|ly|ness|ion|ment)$|^(?:\p{Ll}+ )?(?:numbers|figures|languages|maths|music|sports?|people|kids|children|crowds|heights|faces|names|patience|customers|animals|computers|service|work)$|^(?:not?|never|all|any|every\p{L}*|even|also|especially|mostly|with|without|in|on|at|by|for|from|of|to|and|or|but|then|so|like|as|when|while|where|which|who|that|it|they|he|she|we|you|ask|one|my|your|their|his|her|our|good|fast|quick|slow|cheap|alone|well|again|the|do|be|am|is|are|can|have)\b/u;
const isThing = (item: string) =>
  !NO_THING.test(item) && !new RegExp(`^(?:${HANDS})(?:e?s)?\\b`, 'u').test(item);

/**
 * "I repair little things, glasses, jewelry": what one does it to belongs to the one verb, "such as glasses and jewelry".
 * One thing alone behind a thing that has a name may be a gift of its own, and the line stays.
 */
export function withAllItsThings(line: string): string {
  const [, head = '', verb = '', thing = '', list = ''] = VERB_AND_THINGS.exec(line) ?? [];
  const base = baseOfGerund(verb) ?? verb;
  const things = list.split(', ');
  const isOfNoName = BY_NO_NAME.test(thing);
  if (head === '' || !new RegExp(`^(?:${HANDS})$`, 'u').test(base) || !things.every(isThing)) return line;
  if (isOfNoName) return `${head} such as ${inOne(things)}`;
  return things.length > 1 ? inOne([head, ...things]) : line;
}

/** "Micro soldering, the small parts": which of it is meant, said behind it. */
const WHICH_OF_IT =
  /^((?:I |I can |can )?[^,]*?\p{Ll}+ing(?: [^,]+)?), (?:the |all the )(?:really |very )?(?:(?:small|tiny|fine|little|fiddly|hard|difficult|delicate|complicated|boring) )+(?:parts?|stuff|things?|bits?|jobs?|details?|ones?|pieces?|work|side)$/iu;
/** "Model making, paper and wood": what it is made of. */
const MATERIAL =
  'paper|card(?:board)?|wood|clay|metal|steel|iron|copper|brass|silver|gold|leather|wool|cotton|silk|linen|felt|glass|stone|marble|plaster|concrete|plastic|resin|wax|bamboo|cane|straw|bronze|tin|fabric';
const MADE_OF = new RegExp(
  `^((?:\\p{Ll}+ )?(?:making|carving|sculpting|weaving|sculpture|turning|modelling|engraving)), ((?:${MATERIAL})(?:(?:, |,? and )(?:${MATERIAL}))*)$`,
  'iu',
);

/** One gift with what only says more of it behind a comma. */
export const asOneGift = (line: string): string =>
  line.replace(WHICH_OF_IT, '$1').replace(MADE_OF, '$1 in $2');

const inOne = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : items.join('');

/** "Old wigs people have given up on", "schemes, which nobody understand": which ones, with its "that" and its verb. */
export function withItsThat(line: string): string {
  return line
    .replace(WHICH_ONES, ' that ')
    .replace(ONE_OF_ALL, (whole, who: string, verb: string) =>
      isBaseVerb(verb) && !isPast(verb) ? `${who} ${thirdOf(verb)}` : whole,
    );
}

const ANYBODY = '(?:people|ppl|nobody|no one|everybody|everyone|others)';
const WHICH_ONES = new RegExp(
  `(?<=^\\p{L}+ing (?:\\p{L}+ ){0,4}\\p{L}+)(?:, which (?=${ANYBODY} )|(?<=s) (?=${ANYBODY} (?:have|has|had|are|is|were|was|can|can’t|could|do|does|did|don’t|will|would|wouldn’t|want|wanted)\\b))`,
  'iu',
);
const ONE_OF_ALL = /(?<=\bthat )(nobody|no one|everybody|everyone) (\p{Ll}+)(?=$|[,.])/iu;
