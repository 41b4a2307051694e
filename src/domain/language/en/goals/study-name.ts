import { A_SAFETY_COURSE } from './of-its-name.ts';
import { AN_AWARD } from './study-signs.ts';

/** One gets a licence of one's own. */
export const A_LICENCE = /\blicen[cs]e$/iu;

/** "Class III water operator": a paper by who one is with it. */
export const A_GRADE =
  /^(?:class|level|grade|category) [\p{L}\d]+ (?:\p{L}+ )*(?:operator|driver|technician|mechanic|welder|assistant|electrician|fitter|inspector)$/iu;

/** What one drives for on a day: it is passed, and is one's own. */
export const A_DRIVING_TEST = /^(?:driving|road|theory|CBT) (?:test|exam)s?$/iu;

/** Slips that are met often in what is to be learned, and what was meant. */
const MENDS: readonly (readonly [RegExp, string])[] = [
  [/\s*\*[\p{L}’'-]+$/u, ''],
  [/^train[- ]the[- ]trainer$/iu, 'train-the-trainer course'],
  [/\b(computer|excel|word) basic$/iu, '$1 basics'],
  // "Some kind of small business class", "something on how to price jobs".
  [/^some ?(?:kind ?of|kinda|sort ?of|sorta) (?:an? )?/iu, ''],
  [/^(?:something|anything|smth) (?:on |about )?(?=how (?:to )?\p{L})/iu, ''],
  [/^(?:the )?(?!how )(\p{L}[^,.]{3,40}),? how to(?: use(?: (?:it|them))?)?$/iu, 'how to use the $1'],
  // How good it is to be says nothing of what it is.
  [/^(?:better|more|good|improved?|improving) (?=\p{Lu}\p{Ll}+(?: for\b|$))/u, ''],
  [
    /^(?:better|more|good|improved?|improving) (english|spanish|french|german|dutch|italian|portuguese)\b/iu,
    '$1',
  ],
  // "Farming training of government": whose course it is stands before it.
  [
    /^((?:\p{Ll}+ ){0,2}\p{Ll}+ (?:training|course|programme|program|scheme)) (?:of|by|from) (?:an? |the )?(government|state|municipality|council|ministry|union)$/iu,
    'the $2 $1',
  ],
  // English names the level of an apprenticeship first, and of a certificate by who one is with it.
  [/^(?:an? )?apprenticeship,? (level \d)$/iu, '$1 apprenticeship'],
  [/^(level \d) in (?=(?:\p{L}+ )+apprenticeship$)/iu, '$1 '],
  [/^post-?grad(?:uate)? (?=in )/iu, 'postgraduate course '],
  [/-(\p{L}+ing) an? (?=(?:course|class|workshop)$)/iu, '-$1 '],
  // "Lab safety and quality course online": of two matters, one course in both.
  [
    /^(?:an? )?((?:[\p{Ll}-]+ )?\p{Ll}+(?:ous|al|ive|ic|ing|safety|hygiene|care)) and ([\p{Ll}-]+(?: [\p{Ll}-]+)?) (course|class|workshop)( online)?$/u,
    '$3 in $1 and $2$4',
  ],
  [/^(\p{Lu}\p{Ll}+) language (?=[ABC][12]\b)/u, '$1 '],
  [/(?<=\p{Ll}{3}) ?\/ ?(?=\p{Ll}{3})/gu, ' and '],
  // What is said aside is no part of a name.
  [/[\s,]+(?:or (?:whatever|similar|whichever)\b|instead of\b|whatever (?:it|that)\b).*$/iu, ''],
  [/[\s,]+(?:obvs?|obviously|ofc|tbh|lol|ugh|i guess|i think|i suppose)[.?!]*$/iu, ''],
  [/[\s,]+(?:thing )?(?:mibbe|maybe|or something|properly|idk)[.?!]*$/iu, ''],
  [/\b(?:something|anything) (?:(?:on|about) )?(?=how (?:to|one) )/iu, ''],
  [/\b(?<=(?:in|on|for|about) )(?:something|anything) (?:in|on|about|with) (?=\p{L})/iu, ''],
  // "In something early intervention"; what is "something useful" has no name.
  [
    /(?<= in )something (?=(?!(?:that|which|where|like|to|else|new|more|really|very|quite|so|a|an|i|we|useful|creative|digital|practical|online|better|easy|different|similar|with|for)\b)\p{Ll}+ \p{Ll}{4,}$)/iu,
    '',
  ],
  [/^(\p{Lu}{3,}) (\d{2,}\+)$/u, '$1 with $2'],
  [/^(.+ course) (\p{Lu}{3,})$/u, '$2 $1'],
  [/ process$/iu, ''],
  [/^computers?(?: (?:stuff|things?))?$/iu, 'computers'],
  [/^computer (?=for (?:the|my) )/iu, 'the computer '],
  [/\bcert\b\.?(?! ?(?:\d|I+V?\b))/giu, 'certificate'],
  [/\b(instructor|assessor|trainer|teacher|operator)s (?=course|certificate|training)/giu, '$1 '],
  [/^(.*\b(?:course|school|program|programme)) of (\d+) (hour|day|week|month)s$/iu, '$2-$3 $1'],
  [/^(?:re-?sit|re-?take) (?:my |the )?(\p{L}+)$/iu, '$1 resit'],
  [/[\s,]+(?:and )?all that$/iu, ''],
  [
    /\bfor (make|read|write|speak|use|prepare|do|be|become|get|have|know|understand|teach|learn|lead|handle|operate|install|keep|sell|serve|start|open)\b(?! of\b)/giu,
    'to $1',
  ],
  // Who one is with it stands in the name without an article.
  [/^((?:level|class|grade|category|stage) [\p{L}\d]+) in an? (?=\p{L})/iu, '$1 '],
  [
    /^((?:level|class|grade|category|stage) [\p{L}\d]+) in (?=(?:\p{L}+ )*(?:operator|driver|technician|mechanic|welder|assistant|electrician|fitter|inspector)$)/iu,
    '$1 ',
  ],
  [
    /\bcourse (?!(?:of|in|on|for|with|by|at|to|from|and|or|about|that|\p{L}+ing\b))(?!course\b)(?=\p{L}{4,})/iu,
    'course in ',
  ],
  [/^using /iu, 'to use '],
  [/^driv(?:ers?['’]?s?|ing)$/iu, 'driving licence'],
  [/^cpd\b/iu, 'the CPD'],
  [
    /^((?:class|level|grade|category) [\p{L}\d]+ (?:\p{L}+ )*(?:operator|driver|technician|mechanic|welder|assistant|electrician|fitter|inspector))$/iu,
    '$1 certificate',
  ],
  // "Trade test boilermaker": whose test it is.
  [
    /\b((?:trade|grade|skills?|proficiency|competency|qualification) (?:test|exam)) (?=(?:\p{Ll}+ ){0,2}\p{Ll}+(?:er|or|ist|man|woman|smith|ian|nic|fitter)$)/iu,
    '$1 as a ',
  ],
  [/\b(?<=\btest as )a (?=[aeio])/iu, 'an '],
  [/\bles (?=\p{L}+s\b)/u, 'the '],
  [/^b\.?sc\b/u, 'BSc'],
  [/^m\.?sc\b/u, 'MSc'],
  [/^(\p{Lu}{3,}) then (?=\p{L})/u, '$1 and then the '],
  [/\bon (smartphone|computer|tablet|laptop)\b/iu, 'on a $1'],
  // "PSIRA grade E D C": three of them.
  [/\b(grade|level|stage) (\p{Lu}) (\p{Lu})$/u, '$1s $2 and $3'],
  [/\b(grade|level|stage) (\p{Lu}) (\p{Lu}) (\p{Lu})$/u, '$1s $2, $3 and $4'],
  [
    /^((?:an? )?(?:apprenticeship|traineeship)) (?!(?:in|as|with|at|for|of|or|and|to|on|from|level|near|somewhere|place|scheme|start\p{L}*|application)\b)(?=\p{Ll}{4,}(?: \p{Ll}{4,})?$)(?!.*(?:er|or|ist|ian|man|nic|smith|abroad|here|online|first|soon|again|locally)$)/u,
    '$1 in ',
  ],
  // How long it takes stands on no certificate.
  [
    /(?<=\b(?:course|class|training|workshop|programme|program)\b.*)(?<!\b(?:of|in|for|over|within|after|every|per|about|last|first))[\s,(-]+(?:the )?(?:(?:\d{1,3}|one|two|three|four|five|six|eight|ten|twelve)[ -]?(?:hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?)|short|quick)(?: (?:one|long|only))?\)?$/iu,
    '',
  ],
  [
    / of (?=(?:\p{Ll}+ ){1,2}(?:office|ministry|department|council|union|board|cent(?:re|er)|institute|college|chamber)$)/u,
    ' of the ',
  ],
  // "Exam for media technologist printing": a trade, and the branch of it.
  [
    /\b((?:exam|examination|test|certificate|apprenticeship) (?:for|as) (?:an? )?(?:\p{Ll}+ )?\p{Ll}*(?:technologist|technician|engineer|mechanic|fitter|operator|clerk|specialist|worker|designer)) (?=\p{Ll}+(?:ing|ics|try|ance|ction|ation|ture)$)/u,
    '$1 in ',
  ],
];

/** Machines and instruments by one word: one learns to use the thing. */
const A_THING =
  /^(?!the |an? |my |how |to |\p{L}+ing )(?:(?!an? |the )[\p{L}-]+ ){0,2}(?:cutter|lathe|drill press|oscilloscope|meter|medidor|machine|simulator|printer|forklift|excavator|loom|kiln)\b/iu;

/** "the laser cutter", "a course in metal conservation": the name of a thing to learn in plain grammar. */
export function mendedName(name: string): string {
  const mended = MENDS.reduce((text, [slip, meant]) => text.replace(slip, meant), name)
    // The letters of a paper, with their number: "SVQ3".
    .replace(
      /^((?:my )?)(?!web|mp)(\p{Ll}{2,4}\d{1,3})$/u,
      (_, my: string, code: string) => my + code.toUpperCase(),
    )
    .replace(/^\p{Lu}(?=\p{Ll}+ing (?:course|class|workshop|certificate)\b)/u, (letter) =>
      letter.toLowerCase(),
    )
    .trim();
  if (A_SAFETY_COURSE.test(mended) && !/\b(?:induction|refresher)$/iu.test(mended)) return `${mended} course`;
  if (AN_AWARD.test(mended)) return `${mended} certificate`;
  return A_THING.test(mended) ? `the ${mended}` : mended;
}

const HOW_IT_WORKS = /^([^,]{3,40}), how (it works|they work)\b/iu;
const TO_DO = /^to (\p{Ll}{3,} [^.;!?(]{3,80})[.!]*$/u;

/** "Moisture meter, how it works", "to receive orders": what is learned of it, as it was typed; null where it is only a name. */
export function wholeName(typed: string): string | null {
  const [, thing, works] = HOW_IT_WORKS.exec(typed) ?? [];
  if (thing && works)
    return `how ${mendedName(thing.trim()).replace(/^(?!the )/u, 'the ')} ${works.slice(works.indexOf(' ') + 1)}`;
  return TO_DO.test(typed) ? mendedName(typed.replace(/[.!]+$/u, '')) : null;
}
