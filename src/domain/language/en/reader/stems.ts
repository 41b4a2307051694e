/** What the words before the field leave open: `gift` "People come to me for ___", `did` "I ___", `never` "I never ___",
 * `clause` "Because of me, ___", `when-i` "when I ___", `when-it` "when it is ___", `where` "in, on, at ___", `who` whom or
 * what it serves, `behind` "I have ___ behind me", `go` "to ___", `title` "I was ___", `off` "away from ___", `own-thing` "my own ___". */
export const STEMS = [
  'gift',
  'did',
  'never',
  'clause',
  'when-i',
  'when-it',
  'where',
  'who',
  'number-what',
  'figure',
  'behind',
  'group',
  'go',
  'title',
  'thing',
  'off',
  'paper',
  'learning',
  'role',
  'field',
  'own-thing',
  'person-or-figure',
  'missing',
  'any',
] as const;
export type Stem = (typeof STEMS)[number];

/** Stems that take a list: each comma may begin an item of its own. */
export const LISTS: ReadonlySet<Stem> = new Set([
  'gift',
  'who',
  'off',
  'paper',
  'learning',
  'thing',
  'own-thing',
]);

/** Stems where a refusal, a limit or a hedge is none of the person's wish: elsewhere "not" is part of the story. */
export const WISHES: ReadonlySet<Stem> = new Set([
  'gift',
  'who',
  'paper',
  'learning',
  'role',
  'field',
  'own-thing',
]);

/** The words of a stem, or another way to lead up to the answer, typed again at the beginning. Each is tried once. */
const LEADS: Readonly<Partial<Record<Stem, readonly RegExp[]>>> = {
  gift: [
    /^I (?:make|give|cook|bake|do) (?=(?:the best|(?:really )?(?:good|great|amazing|nice|excellent)|a (?:good|great|mean)) )(?!.*\b(?:but|not|never)\b)/i,
    /^(?:(?:people|they|everyone|everybody|friends|colleagues|others|customers|neighbou?rs) )?(?:always |often |all )*(?:want me|ask me how) to (?=[a-z])/i,
    /^I (?=do (?:the|hair|nails|make-?up|people|everyone|their|all|most|a lot|tax|taxes)\b)(?!.*\b(?:but|not|hate)\b)/i,
    /^(?:(?:people|they|everyone|everybody|others|friends|colleagues) (?:always |often |usually |all |just )*(?:come to me|ask me|call me|text me|need me|rely on me|want me|get me|use me)(?: (?:for|about|with|to help (?:them )?with|for help with|to(?= [a-z])))(?: help (?:with|on))? )/i,
    /^(?:(?:people|they|everyone|friends|colleagues|others|customers) (?:always |often |all )*(?:say|tell me|told me|reckon) (?:that )?(?:I’m|I am) (?:really |very |pretty |quite |so )?(?:good|great|brilliant) (?:at|with) )/i,
    /^(?:(?:I’m|I am|I’ve always been|I have always been) (?:also |really |very |pretty |quite |actually |just )*)?(?:good|great|skilled|excellent|best|strong|brilliant) (?:at|in) /i,
    /^(?:I (?:also |really |always |just )*)?(?:can|know how to|am able to) (?:also |easily |always )*(?!not\b)/i,
    /^(?:people|they|everyone|friends|neighbou?rs) (?:always |often |all |just )*(?:ask|come|queue|beg) for /i,
    /^(?:you can )?ask me (?:anything |things )?about /i,
    /^for (?=[a-z]+ing )/i,
    /^to (?=[a-z])/i,
    /^(?:able to|know how to|the ability to|my ability to|ability to|I (?:also |really )*(?:love|enjoy|do|like) (?=[a-z]+ing\b)|because I can )/i,
  ],
  did: [/^(?:I (?:also |once )?(?=[a-z])|I’ve |I have )/i],
  never: [/^(?:I(?:’ve| have)? )?never (?:once |ever )?/i, /^(?:I(?:’ve| have)? )/i],
  clause: [
    /^(?:and |so |then )*(?:as a result,? )?(?:and |so |then )?(?=\S+ \S)/i,
    /^(?:because of me,? |ever since |because |bc |when )(?!of )/i,
  ],
  'when-i': [/^(?:I am at my best |I’m at my best )?when /i, /^I (?=[a-z])/i],
  'when-it': [/^(?:I am at my best |I’m at my best )?when /i, /^(?:it is|it’s|it was|is) /i],
  where: [/^(?:I am at my best |I’m at my best |I work best )/i],
  who: [
    /^it serves? (?=\p{L})/iu,
    /^(?:(?:I (?:want|would like|would love) (?:my work )?to |I’d (?:like|love) (?:my work )?to |to )?(?:be able to )?(?:help|serve|support|helping|serving|supporting) |for )/i,
  ],
  behind: [/^I(?:’ve| have)(?: got)? (?:about |over |nearly |almost )?/i],
  group: [/^(?:the first (?:person )?)?(?:in |of )?(?:my|the|our) (?:whole |entire )?/i],
  go: [/^to /i],
  title: [/^I (?:was|am|became) /i, /^(?:just|only) /i],
  thing: [
    /^(?:I (?:made|built|wrote|helped (?:make|build)) |I was part of |I’m (?:most )?proud of |I am (?:most )?proud of )/i,
  ],
  off: [
    /^(?:(?:absolutely|definitely) )?(?:no more|no(?= (?:more )?(?:nights?|weekends?|evenings?|overtime|travel(?:ling|ing)?|phones?|calls?|cold|driving|lifting|heavy|selling|sales|shifts?|meetings|commut\w+|late|early|customers|management|managing)\b)|never again|anything with|away from|I (?:don’t|do not) want(?: to do| to have)?(?: any)?(?: more)?|I never want to(?: do)?|I (?:won’t|will not) do(?: any)?|(?:I’m |I am |)(?:so |really |very )?(?:tired of|sick of|done with)|I (?:really )?(?:hate|can’t stand)|enough of) /i,
    /^(?:something|what) I (?:do not|don’t) want (?:again )?is (?:to )?/i,
    /^to /i,
  ],
  paper: [
    /^(?:just|only) (?:a |an |my )?(?=[a-z])/i,
    /^(?:I(?:’ve| have)(?: got)?(?: only)? |I hold |I got |got |have )/i,
    /^(?:an? |the |my )(?!few |levels?\b)/i,
  ],
  learning: [
    /^(?:(?:yes|yeah|sure|ok|okay),? )/i,
    /^(?:(?:I (?:want|would like|would love|plan|hope|need|am going|am planning) to |I’d (?:like|love) to |I’m (?:going|planning) to |want to |to )?(?:learn|study|take|do|finish|get|complete|pass)(?:ing)? )(?!better )/i,
    /^(?:to (?=[a-z])|(?:more )?about )/i,
  ],
  role: [
    /^(?:just|only) /i,
    /^(?:I(?:’m| am| was| work as| worked as| have been|’ve been)(?: now| just| currently)? )?(?:an? )?/i,
  ],
  field: [/^(?:I (?:work|worked|have worked|’ve worked) )?(?:in |within )?(?:the )?(?!$)/i],
  'own-thing': [/^(?:I want (?:to (?:open|have|start|run) )?)?(?:(?:a|an|my|the) )?(?:own )?(?=[a-z])/i],
  'person-or-figure': [/^(?:for |by |with |at )/i],
  missing: [/^(?:I(?:’m| am) (?:still )?missing |I (?:still )?need |missing |still need )/i],
};

/** The line without what repeats the stem; the whole line where nothing would be left. */
export function withoutStem(line: string, stem: Stem): string {
  let rest = line;
  for (const lead of LEADS[stem] ?? []) {
    const shorter = rest.replace(lead, '');
    if (shorter.trim() !== '') rest = shorter;
  }
  return rest;
}
