import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfThird } from '#src/domain/language/en/reader/inflect.ts';
import type { Tagged } from '#src/domain/language/en/reader/tag-names.ts';
import { isBaseVerb, isNounToo, isSameInPast } from '#src/domain/language/en/reader/verb-words.ts';

/** Whether a clause has lost its verb, or has it in a form that does not go with who does it. */
export function hasLostVerb(tagged: Tagged): boolean {
  return (
    tagged.words.some(
      (_, at) =>
        lacksIs(tagged, at) ||
        helpsWrongForm(tagged, at) ||
        isOfMany(tagged, at) ||
        isOneDoingAsMany(tagged, at) ||
        isBareBeside(tagged, at) ||
        isBareInList(tagged, at) ||
        isPlainBehind(tagged, at) ||
        hangsBeside(tagged, at),
    ) ||
    endsInName(tagged) ||
    saysNothing(tagged) ||
    lacksWhom(tagged) ||
    isNamedTwice(tagged)
  );
}

/** "I have see", "people are need", "did not went", "like to making": a helper, and a form that it does not take. */
function helpsWrongForm({ words, tags }: Tagged, at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'to')
    return tags[at + 1] === 'ger' && WANTS.test(words[at - 1] ?? '') && !isBaseVerb(words[at + 1] ?? '');
  if (tags[at] !== 'aux') return false;
  let next = at + 1;
  while (/^(?:not|never|also|always|just|really|still)$/u.test(words[next] ?? '')) next += 1;
  const form = words[next] ?? '';
  // "Everything I do is for them", "the first thing I did was cry": all of what one does.
  if (/^d(?:o|oes|id)$/u.test(word) && /^(?:is|was)$/u.test(form) && tags[at - 1] === 'sub' && at > 1)
    return !(tags[at - 2] === 'noun' || /^(?:what|all|that|everything)$/u.test(words[at - 2] ?? ''));
  if (
    /^(?:do|does|did|don't|doesn't|didn't|can|can't|cannot|could|couldn't|will|won't|would|wouldn't|must|should)$/u.test(
      word,
    )
  )
    return (
      (tags[next] === 'fin' && !isBaseVerb(form)) ||
      form === 'had' ||
      form === 'has' ||
      form === 'was' ||
      form === 'is'
    );
  return (
    /^(?:am|is|are|was|were|have|has|had)$/u.test(word) &&
    tags[next] === 'base' &&
    next === at + 1 &&
    isBaseVerb(form) &&
    !isSameInPast(form) &&
    !/^(?:let|help|be|have|do|been|clean|open|close|dry|free|clear|warm|slow|calm|smooth|complete|separate|present|direct)$/u.test(
      form,
    )
  );
}

const WANTS =
  /^(?:like|likes|want|wants|wanted|need|needs|love|loves|have|had|try|tried|hope|hoped|plan|able)$/u;

/** "My uncle he taught me": who did it is named twice. */
function isNamedTwice({ words, tags }: Tagged): boolean {
  const at = tags.indexOf('sub');
  if (
    at < 1 ||
    at > 4 ||
    /^(?:everything|all|anything|nothing|something)$/u.test(words[at - 1] ?? '') ||
    !/^(?:he|she|they|it)$/u.test(words[at] ?? '') ||
    tags[0] === 'prep'
  )
    return false;
  if (!tags.slice(0, at).every((one) => /^(?:det|noun|adj)$/u.test(one)) || tags[at - 1] !== 'noun')
    return false;
  return (
    tags.filter((one) => one === 'fin' || one === 'aux').length === 1 &&
    !/^(?:day|time|year|moment|way|thing|week|month|minute)s?$/u.test(words[at - 1] ?? '')
  );
}

const ONE =
  /^(?:everything|something|nothing|anything|everybody|everyone|somebody|someone|anybody|anyone|nobody|he|she|it|this)$/u;

/** "When everything going sideways", "because he alone": who it is, and what, with no "is". */
function lacksIs({ words, tags }: Tagged, at: number): boolean {
  if (
    tags[at] !== 'sub' ||
    !/^(?:i|we|they|everything|everybody|everyone|somebody|someone|nobody|he|she)$/u.test(words[at] ?? '')
  )
    return false;
  const opens =
    at === 0 ||
    (tags[at - 1] === 'wh' && /^(?:when|because|if|while|where|until)$/u.test(words[at - 1] ?? ''));
  const next = words[at + 1] ?? '';
  const isState =
    tags[at + 1] === 'ger' || (tags[at + 1] === 'adj' && ADJECTIVES.has(next) && !isBaseVerb(next));
  return opens && isState && !/^(?:else|old|new)$/u.test(next);
}

/** "Somebody have to", "it make", "everything have": one, and the verb of many. */
function isOfMany({ words, tags }: Tagged, at: number): boolean {
  if (!ONE.test(words[at] ?? '') || (tags[at] !== 'sub' && tags[at] !== 'noun')) return false;
  const before = words[at - 1] ?? '';
  // "Let it go", "saw nobody come", "help everybody grow"; "if it be so".
  if (
    /^(?:let|lets|letting|make|makes|made|making|help|helps|helped|helping|see|sees|saw|seeing|seen|hear|hears|heard|hearing|watch|watched|watching|have|has|had|having|of|for|to|and|than|feel|felt)$/u.test(
      before,
    ) &&
    tags[at - 1] !== 'wh' &&
    before !== 'and'
  )
    return false;
  let verb = at + 1;
  if (/^(?:still|always|just|only|also|really|else)$/u.test(words[verb] ?? '')) verb += 1;
  const word = words[verb] ?? '';
  if (/^(?:have|do|don't|are|were|haven't|aren't)$/u.test(word))
    return !(word === 'were' && /^(?:if|as|like|though)$/u.test(before));
  // "Everyone clean up": what may be a thing is left alone.
  return (
    tags[verb] === 'fin' &&
    isBaseVerb(word) &&
    !isSameInPast(word) &&
    !isNounToo(word) &&
    !/^(?:ss|us|is)$/u.test(word.slice(-2))
  );
}

/** "The doctor listen to her", "the country that take me": one thing, and the verb of many. */
function isOneDoingAsMany({ words, tags }: Tagged, at: number): boolean {
  const word = words[at] ?? '';
  if (tags[at] !== 'fin' || !isBaseVerb(word) || isSameInPast(word) || isPast(word)) return false;
  const isTold = /^(?:that|who|which)$/u.test(words[at - 1] ?? '');
  const name = isTold ? at - 2 : at - 1;
  let first = name;
  while (tags[first] === 'noun' || tags[first] === 'adj') first -= 1;
  if (
    tags[name] !== 'noun' ||
    !/^(?:an?|the|my|our|his|her|their|one|this|that|every|each)$/u.test(words[first] ?? '')
  )
    return false;
  if (/s$|men$/u.test(words[name] ?? '') || OF_MANY.test(words[name] ?? '')) return false;
  // "The kids in my class love it": many, further back.
  return isTold
    ? !/s$|people|men$|children|many|some|one/u.test(words[first - 2] ?? '')
    : /^(?:|wh|and|stop)$/u.test(tags[first - 1] ?? '') &&
        !TAKES_BASE.test(words[first - 1] ?? '') &&
        !(words[first - 1] === 'and' && tags[first - 2] === 'noun');
}
const OF_MANY =
  /^(?:people|children|staff|police|team|crew|family|company|youth|folk|majority|rest|lot|half|couple|public|council|government|board|band|group|class|one|number|few|young|old|poor|sick|elderly|cattle|same)$/u;

/** "Does his job and shut up", "holds my hand and say": joined to what one does, in the form of many. */
function isBareBeside({ words, tags }: Tagged, at: number): boolean {
  const word = words[at] ?? '';
  if (
    words[at - 1] !== 'and' ||
    !isBaseVerb(word) ||
    (tags[at] !== 'base' && !/^(?:up|down|off|away|out|me|us|him|her|them|my)$/u.test(words[at + 1] ?? ''))
  )
    return false;
  const hasThird = words.some(
    (one, place) =>
      place < at &&
      ((tags[place] === 'fin' && /s$/u.test(one) && isBaseVerb(baseOfThird(one) ?? '')) ||
        one === 'does' ||
        one === 'has'),
  );
  return hasThird && !words.slice(0, at).some((one) => TAKES_BASE.test(one));
}
const TAKES_BASE =
  /^(?:to|can|could|will|would|must|should|may|might|i|we|they|you|people|help\p{L}*|let\p{L}*|make\p{L}*|see\p{L}*|hear\p{L}*|watch\p{L}*)$/u;

/** "I am tired, want a pay slip": a second verb behind a comma with nobody who does it. */
function isBareInList({ words, tags }: Tagged, at: number): boolean {
  if (tags[at - 1] !== 'stop' || tags[at] !== 'base') return false;
  if (
    !/^(?:i|we|they|he|she|it|my|i'm|we're)$/u.test(words[0] ?? '') ||
    !/^(?:fin|aux)$/u.test(tags[1] ?? '')
  )
    return false;
  return (
    !words.slice(0, at).some((word) => TAKES_BASE.test(word) && !/^(?:i|we|they)$/u.test(word)) &&
    !words.slice(at + 1).includes('and') &&
    !isNounToo(words[at] ?? '')
  );
}

/** "Too young for sit at home", "without ask": a plain verb where one in -ing belongs. */
function isPlainBehind({ words, tags }: Tagged, at: number): boolean {
  const word = words[at] ?? '';
  return (
    /^(?:for|without|by|from|about|of)$/u.test(words[at - 1] ?? '') &&
    tags[at - 1] === 'prep' &&
    /^(?:noun|base)$/u.test(tags[at] ?? '') &&
    isBaseVerb(word) &&
    !isNounToo(word) &&
    !ADJECTIVES.has(word) &&
    !isPast(word)
  );
}

/** "With headphones no one calling me": two things side by side, and nothing between. */
function hangsBeside({ words, tags }: Tagged, at: number): boolean {
  if (tags[at] !== 'ger') return false;
  const isNoOne = words[at - 1] === 'one' && words[at - 2] === 'no';
  if (!isNoOne && !/^(?:nobody|everybody|everyone|somebody|someone)$/u.test(words[at - 1] ?? ''))
    return false;
  const before = at - (isNoOne ? 3 : 2);
  return (
    tags[before] === 'noun' &&
    !words
      .slice(0, before)
      .some((word) => /^(?:see|saw|hear|heard|have|had|has|there's|watch|watched)$/u.test(word))
  );
}

/** "When he trusts", "and she needs": whom or what is missing. */
function lacksWhom({ words, tags }: Tagged): boolean {
  return words.some(
    (word, at) =>
      /^(?:trusts?|wants?|likes?|makes?|gives?|puts?|brings?|tells?|needs?|trusted|liked|made|gave|brought)$/u.test(
        word,
      ) &&
      tags[at - 1] === 'sub' &&
      /^(?:stop|and|)$/u.test(tags[at + 1] ?? '') &&
      !words
        .slice(0, at - 1)
        .some((one) =>
          /^(?:what|that|which|who|whom|whatever|how|everything|anything|all|than|as|if|more|nothing|something|way|where|whenever)$/u.test(
            one,
          ),
        ) &&
      tags[at - 2] !== 'noun',
  );
}

/** "It is calm and good drawing": how it is, joined to a thing with nothing that is said of it. */
function endsInName({ words, tags }: Tagged): boolean {
  const it = words.findIndex((word, at) => word === 'it' && /^(?:is|was)$/u.test(words[at + 1] ?? ''));
  const and = words.indexOf('and', it + 2);
  if (it < 0 || and < 0 || tags.slice(it + 2, and).some((one) => one !== 'adj' && one !== 'adv'))
    return false;
  const end = words.findIndex((word, at) => at > and && (word === ',' || word === 'and'));
  const said = tags.slice(and + 1, end < 0 ? undefined : end);
  return (
    said.length >= 2 &&
    said.length <= 3 &&
    said[0] === 'adj' &&
    /^(?:noun|ger)$/u.test(said.at(-1) ?? '') &&
    said.every((one) => /^(?:adj|noun|ger)$/u.test(one))
  );
}

/** "Doctor said lungs like 50 years old": what was said has no verb, and is no name for it. */
function saysNothing({ words, tags }: Tagged): boolean {
  const at = words.findIndex((word) => /^(?:said|says)$/u.test(word));
  if (
    at < 1 ||
    // "Somebody says aaa" says all.
    tags[at + 1] !== 'noun' ||
    tags.length < at + 4 ||
    /^(?:thanks|goodbye|hello|sorry|yes|nothing|everything|anything|something|hi|please|thank|grace|prayers|things|words|welcome|good|bye)$/u.test(
      words[at + 1] ?? '',
    )
  )
    return false;
  return !tags.slice(at + 1).some((one) => one === 'fin' || one === 'aux');
}
