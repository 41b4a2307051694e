import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Segment } from '#src/domain/synthesis/types.ts';

/*
 * Two judges of verb forms. Grammar checkers are blind to them: "build a career around lead teams" passes. The first
 * knows the form of every filler and where that form may stand; the second reads the finished sentence as parts of speech.
 */

/** What has to stand before a filler of each form. `⟨noun⟩` and so on are the fillers before it. */
const MAY_FOLLOW: Readonly<Record<string, RegExp>> = {
  base: /(?:\b(?:to|can|people|need not|lets me|let me)|\bhelp(?:s|ing)? (?:⟨(?:noun|quote)⟩(?:, | and )?)+) $|^$/i,
  gerund:
    /(?:\b(?:by|for|of|about|with|on|in|like|at|around|is|was|am|learning|myself|work|working time|days|me|: ?)|:) $|^$|[.;] $/i,
  past: /\bI $/,
  clause: /\b(?:as a result,?|that|if|because) $/i,
  noun: /(?<!\b(?:want|hope|able|like|looking|learn|room|and) to|\b(?:can|I|will)) $|^$/i,
};

/** Fillers that stand where their form cannot: "around lead teams", "to leading teams". */
export function misplaced(segments: readonly Segment[]): readonly string[] {
  let before = '';
  return segments.flatMap(({ text, kind, rule }) => {
    const form = kind === 'quote' ? 'quote' : /^(?:user|lexeme)-(\w+)$/.exec(rule)?.[1];
    const ahead = before;
    before += form ? `⟨${form}⟩` : text;
    const licence = MAY_FOLLOW[form ?? ''];
    // An item of a list has the form of the one before it, and is judged with it.
    const isFurther =
      ahead.endsWith(`⟨${form}⟩ and `) || ahead.endsWith(`⟨${form}⟩, `) || ahead.endsWith(`⟨${form}⟩, and `);
    if (!licence || isFurther || licence.test(ahead.replace(/^.*[.] /, ''))) return [];
    return [`${form} "${text}" after "${ahead.slice(-30)}"`];
  });
}

type Token = { text: string; pos: string; lemma: string };

const nlp = winkNlp(model, ['sbd', 'pos']);
const { its } = nlp;

/** The words of a sentence with their parts of speech, as wink-nlp tags them. */
function tagged(sentence: string): readonly Token[] {
  const tokens = nlp.readDoc(sentence).tokens();
  const texts = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  // Its types give `lemma` the wrong number of parameters; `out` takes it as it takes the others.
  const lemmas = tokens.out(its.lemma as unknown as typeof its.pos);
  return texts.map((text, at) => ({
    text: text.toLowerCase(),
    pos: tags[at] ?? '',
    lemma: lemmas[at] ?? '',
  }));
}

/** Ends in -ing without being a gerund. */
const NOT_GERUNDS = /^(?:br|s|r|spr|str|sw|fl|cl|th|k)ing$/;

/** Words that the tagger takes for verbs: nouns after "to" and "at", and a base that it takes for the past of "lie". */
const NO_FAULT: ReadonlySet<string> = new Set(['to parties', 'to dogs', 'at ease', 'to lay']);

const PREPOSITIONS = new Set('by for of about with on in like at around from into'.split(' '));
const MODALS = new Set('can could will would should may might must'.split(' '));
const SINGLE = new Set(
  'someone somebody anyone anybody everyone everybody nobody person man woman child one'.split(' '),
);

const isVerb = (token: Token | undefined): token is Token => token?.pos === 'VERB' || token?.pos === 'AUX';
const isGerund = ({ text }: Token) => text.endsWith('ing') && !NOT_GERUNDS.test(text);
const isBase = ({ text, lemma }: Token) => !isGerund({ text, pos: '', lemma }) && text === lemma;

/** A rule sees a word that calls for a form and the words after it; it answers with the word that has another. */
type Rule = (tokens: readonly Token[], at: number) => Token | undefined;

const RULES: readonly Rule[] = [
  // By listening, never "by listen". But "the people I work with feel", and "around fixed hours".
  (tokens, at) => {
    const [before, here, next, after] = [tokens[at - 2], tokens[at], tokens[at + 1], tokens[at + 2]];
    if (here?.pos !== 'ADP' || !PREPOSITIONS.has(here.text) || !isVerb(next) || isGerund(next))
      return undefined;
    const isStranded = before?.text === 'i' || next.text === 'is';
    const isBeforeNoun = next.text.endsWith('ed') && after?.pos === 'NOUN';
    return isStranded || isBeforeNoun ? undefined : next;
  },
  // To lead, never "to leading" or "to leads". But "brings a good ear to helping", and "what I come back to is".
  (tokens, at) => {
    const next = tokens[at + 1];
    if (tokens[at]?.text !== 'to' || !isVerb(next) || isBase(next)) return undefined;
    const brings = tokens.slice(0, at).some(({ text }) => text === 'brings');
    return next.text === 'is' || (brings && isGerund(next)) ? undefined : next;
  },
  // I can lead, never "I can leading".
  (tokens, at) => {
    const next = tokens[at + 1];
    return MODALS.has(tokens[at]?.text ?? '') && isVerb(next) && !isBase(next) ? next : undefined;
  },
  // I led, never "I leading"; I am leading, never "I am lead".
  (tokens, at) => {
    const next = tokens[at + 1];
    if (tokens[at]?.text === 'i' && isVerb(next) && isGerund(next)) return next;
    return tokens[at]?.text === 'am' && next?.pos === 'VERB' && isBase(next) ? next : undefined;
  },
  // Someone who teaches, never "someone who teach".
  (tokens, at) => {
    const next = tokens[at + 1];
    if (tokens[at]?.text !== 'who' || !SINGLE.has(tokens[at - 1]?.text ?? '')) return undefined;
    return next?.pos === 'VERB' && isBase(next) ? next : undefined;
  },
  // Help people teach, never "help people teaches": the first verb after whom it helps.
  (tokens, at) => {
    if (!/^help(?:s|ing)?$/.test(tokens[at]?.text ?? '')) return undefined;
    const rest = tokens.slice(at + 1);
    const whom = rest.findIndex(({ pos }) => !['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ'].includes(pos));
    const next = whom > 0 ? rest[whom] : undefined;
    return next?.pos === 'VERB' && !isBase(next) && !isGerund(next) ? next : undefined;
  },
];

/** Verb forms that cannot stand where they do, by the parts of speech around them. */
export function verbFaults(sentence: string): readonly string[] {
  const tokens = tagged(sentence);
  return tokens.flatMap(({ text }, at) =>
    RULES.flatMap((rule) => {
      const wrong = rule(tokens, at);
      const found = `${text} … ${wrong?.text}`;
      return wrong && !NO_FAULT.has(`${text} ${wrong.text}`) ? [found] : [];
    }),
  );
}
