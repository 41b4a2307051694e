/** What is said to the reader and is no part of an answer: "if that makes sense", "believe me", "as they say", "what more must I say". */

const QUEER =
  'silly|weird|odd|strange|stupid|mad|daft|crazy|corny|cheesy|boring|funny|bad|good|nuts|lame|soft|sad';
const PAST_HIM = '(?:it|that|this|him|her|them|those days)';

/** One remark to a line, as it may stand behind a comma, a dash or a stop; in each a "not" or "no" is of the telling alone. */
const REMARKS: readonly string[] = [
  // How much of it is so, in jest.
  'so (?:never|always|rarely|hardly ever|almost never|basically never)',
  '(?:I(?:’ve| have)? )?done the maths?|ok(?:ay)? then|fair enough|go on then|oh well|ah well|well well',
  // That enough has been said, or that more could be.
  '(?:what|how much) (?:more|else) (?:must|can|could|should|do|shall|is there) (?:I |to )?(?:say|tell|add|want|need|ask)\\b.*',
  'what (?:can|should|shall) I say|need I (?:say more|go on)|say no more|(?:e?nough|nuff) said|I rest my case|I(?:’ll| will) leave it (?:there|at that)|I could (?:go on|tell you|write a book)\\b.*|long story(?: short)?|see above|same as above|so there|(?:so|and|but) yeah|yeah so|any ?ways?',
  // Whether it was understood.
  'if (?:that|this|it) (?:makes (?:any )?sense|matters|helps|is (?:clear|ok|okay)|counts)',
  'if (?:you|ya|u) (?:know what I mean|get (?:me|what I mean|my drift)|see what I mean|ask me|like|will|must know|can believe (?:it|that))',
  '(?:you |ya |y’)know(?: what I mean| how it is| the (?:kind|sort|type))?|know (?:what I mean|how it is)|you get (?:the|my) (?:idea|point|picture|gist|drift)',
  // How it is told.
  'if I(?:’m| am) (?:being )?(?:honest|frank|not mistaken|allowed)(?: with you)?',
  'if I (?:may|can|might|must) (?:say|be honest)(?: so)?|if I (?:do )?say so myself|even if I say so(?: myself)?',
  'to be (?:honest|frank)(?: with you)?|truth be told|in all honesty|in my (?:humble )?(?:opinion|view)|for what it(?:’s| is) worth|for my sins',
  'I (?:precise|mean|admit|confess|swear|promise|bet|kid you not|must (?:say|admit|confess)|have to (?:say|admit|confess)|dare say|should say|can tell you|tell you|assure you|’m telling you|am telling you)(?: you| that)?|I(?:’m| am) told',
  'I (?:won’t|can’t|cannot|will not) (?:lie|complain|explain(?: it| why| how)?)|I don’t know (?:why|how)|don’t know (?:why|how)|I (?:know|realise|realize) (?:how (?:it|that) sounds|it sounds \\p{L}+|(?:it|that)(?:’s| is) \\p{L}+)',
  `I(?:’m| am) (?:so |very |still |quite |rather )*proud(?: of (?:${PAST_HIM}|myself))?|(?:I )?still (?:think|dream|talk|laugh|cry|smile) (?:about|of|at) ${PAST_HIM}`,
  'mind you|mark my words|(?:and )?(?:believe|trust) (?:you )?me\\b.*|believe it or not|(?:can|would) you believe(?: it| that)?|you (?:wouldn’t|won’t|would not) believe it',
  'you(?:’d| would| should| could| must| have to| had to| have no|’ll) (?!(?:see|hear|feel|know|can)\\b)(?:\\p{L}+ ?){1,6}|you should see\\b.*',
  '(?:no|not a word of a) (?:lie|kidding|joke|bull|doubt|offen[cs]e|pun intended|biggie|regrets)|not (?:joking|kidding|lying|gonna lie|going to lie|bragging|to brag)',
  'honest to God|(?<!ly,? )(?:honestly|seriously|literally|frankly)|for real|hand on heart|cross my heart|swear down|true story|that(?:’s| is) (?:all|it)|I(?:’m| am) not (?:joking|kidding|lying)|(?:just |only )?(?:saying|sayin)|(?<!ly,? )(?:absolutely|genuinely|truly|really|obviously|naturally|clearly)|(?:of course|apparently|evidently|supposedly|admittedly)',
  '(?:as )?(?:it )?turns out|as it happen(?:s|ed)|as it were|so to (?:speak|say)|as the saying goes|(?:or )?so I(?:’m| am) told|(?:so|as) (?:they|we|people|you|the old (?:ones|people)) (?:all )?(?:say|call it|used to say)(?: here| there| at home| back home| in \\p{Lu}\\p{L}+)?|as (?:always|ever|usual|per usual|you do|one does|you know|I said|mentioned)|like I said',
  // Thanks, wishes and oaths.
  'thanks? (?:be )?(?:to )?(?:god|goodness|heavens?|the lord|jesus|allah)|praise (?:be|god|the lord)|glory (?:be )?to god|by the grace of god|god (?:bless|rest|help)(?: \\p{L}+){1,3}|god willing|(?:bless|blessed be) (?:him|her|them|(?:his|her|their) (?:hearts?|souls?|cotton socks))|in ?sha[’ ]?a?llah|insha?llah|alhamdulill?ah|masha?[’ ]?allah|wallahi?|touch wood|knock on wood|fingers crossed|rest in peace|rip|amen|hallelujah',
  '(?:oh )?my (?:god|days|word|goodness)|(?:good|dear|oh) (?:god|lord|grief)|for (?:god|heaven|goodness|pete|christ)[’s]* sake',
  // Words to whoever listens.
  'go figure|fancy that|funny that|who knew|what a (?:surprise|laugh)|there you go|yes really|yes,? I (?:know|said it|mean it)|there,? I said it|I know,? I know|(?:please )?(?:don’t|do not) (?:laugh|judge(?: me)?|ask(?: me)?(?: why| how)?|get me started|quote me)|nerd alert',
  'ask (?:anyone|anybody)',
  'sweet as|simple as(?: that)?|end of(?: story)?|full stop|smh|imh?o|ngl|tbf|iykyk|ffs|omg|who (?:wouldn’t|doesn’t|cares|knows)|why (?:not|wouldn’t I)|how (?:cool|good|great|mad|nice|lucky) is that',
];

/** The same of words that could be one more thing in a list: "my kids, my love", "card tricks, magic", "calm, honest". */
const MOODS: readonly string[] = [
  // Cries, of many lands.
  'wow|whoa|yay|hooray|hurrah|woohoo|phew|ouch|ugh|yikes|oops|bingo|boom|crikey|blimey|strewth|gosh|jee?z|geez|sheesh|oh boy|mamma mia|eish|yoh|haibo|aiyo|aiyah|walao|lah|lor|jare|abeg|sef|arre|yaani|diba|talaga|sigh|shrug|meh|so there you go|sorry(?: not sorry)?',
  // How it is told; "am calm, honest" tells what one is.
  '(?<!\\b(?:am|is|are|was|were|be|being|stay|keep|feel)\\b[^,.;]*[,.;] ?)honest|to (?:be|speak) (?:fair|frankly|clear|precise|exact|sincere|truthful)(?: with you)?|to tell (?:you )?the truth|imagine (?:if|that|how|what|it)\\b.*|who wouldn’t (?:want|love|like) (?:that|it|this|to)',
  // What it is like, said of all of it.
  '(?:I )?(?:love|loved|adore|live for) (?:it|that)(?: there| here)?|can(?:’t|not) beat (?:it|that)|nothing (?:like|better than|beats) (?:it|that)|nothing better|(?:well )?worth it|happy days|(?:it’s |that’s )?my happy place|(?:pure |sheer )?(?:bliss|heaven|magic)|priceless|best (?:day|thing|feeling|job|time|place|bit|part) (?:ever|there is|in the world|of (?:it|my life|the (?:job|day)))',
  // Words to whoever listens.
  'ask (?:around|my \\p{L}+)|(?:try|watch) me|write that down',
  'eh|hey|innit|idk|is(?: it|n’t it)(?: not)?|(?:my )?(?:love|dear|darling|friend|lovely)|mate|mates|bro|bruv|dude|duck|hen|pet|cher|yaar|bhai|habibi|right|yeah|yep',
];

/** These need no comma before them, since nothing else ends so. */
const BARE: readonly string[] = [
  'smh|imh?o|ngl|tbf|iykyk|ffs|omg|lmf?ao|yaar|my love',
  'believe it or not|if that makes (?:any )?sense|if you know what I mean|if you ask me|if I’m (?:being )?honest|to be (?:honest|fair)|thanks? (?:be )?(?:to )?(?:god|goodness|the lord)|god willing|alhamdulill?ah|(?<=\\p{L}{3} )I (?:swear|precise|kid you not)',
  'like (?:what now|what the \\p{L}+|wow|whoa|woah|huh|oh no)',
];

/** Before an answer: "don’t laugh but", "believe it or not I", "sounds silly but". */
const BEFORE = new RegExp(
  `^(?:(?:believe it or not|not gonna lie|ngl|tbh|tbf|(?:as|like) I said|true story|no joke|no word of a lie|(?:funnily|oddly|strangely|weirdly) enough|(?:please )?don’t laugh(?:,? but)?|(?:(?:I know )?(?:it|this|that) )?(?:may |might |will |probably )?sounds? (?:\\p{Ll}+ )?(?:${QUEER}),? but|(?:it|this)(?:’s| is) (?:a bit |so |very )?(?:${QUEER}),? but|I (?:have to|must) (?:say|admit)(?: that)?)[,:.!…–-]*|(?:to be (?:honest|fair|frank)|if I’m (?:being )?honest|in all honesty|hand on heart|look|listen|see|right|ok|okay|honestly|seriously|frankly|I mean)[,:.!…–-]+) +(?=\\p{L}|\\d)`,
  'iu',
);

const ENDS = '[\\s.,;:!?…–—-]*$';
const behindAStop = (remarks: readonly string[]) =>
  new RegExp(
    `\\s*[,.;:!?…–—]+\\s*(?:[–—-]+ )?(?:and |but |well |so |oh )?(?:${remarks.join('|')})${ENDS}|\\s+[–—-]+\\s+(?:${remarks.join('|')})${ENDS}|\\s*\\((?:${remarks.join('|')})[\\s.,!?]*\\)${ENDS}`,
    'iu',
  );
const BEHIND_A_STOP = behindAStop([...REMARKS, ...MOODS]);
const BEHIND_AN_ITEM = behindAStop(REMARKS);
const BEHIND_NOTHING = new RegExp(`(?<=\\p{L}|\\d)\\s+(?:${BARE.join('|')})${ENDS}`, 'iu');
/** The same in the middle of a line, between two commas. */
const BETWEEN =
  /, (?:eh|ok then|okay then|fair enough|oh well|you know|I mean|mind you|believe it or not|to be (?:honest|fair)|honestly|thanks? god|so to speak|as they say|I swear|I must say|turns out|it turns out|apparently|of course|lol|haha|like I said|as I said|obviously|naturally|funnily enough|if I’m (?:being )?honest|if you ask me)(?=, |\. )/giu;
/** "Fixing bikes. Who else would?": a question behind an answer is put to the reader. */
const A_QUESTION =
  /(?<=\p{L}{2})\s*[.!,;]\s+(?:who|what|why|how|where|is|are|do|does|did|can|could|would|isn’t|aren’t|don’t|doesn’t|wouldn’t|right|ok|okay|no|yes|eh)\b[^.!?]*\?[\s?!]*$/iu;

/** Another's secret, and no remark: then the whole line is looked at by who keeps secrets. */
const A_SECRET = /\b(?:tell (?:anyone|anybody|them|him|her)|between us|secret|private)\b/iu;

/** The line without what is said to whoever reads it: before it, at its end, or between two commas; of a list, all that may be an item stays. */
export function withoutRemarks(line: string, isList = false): string {
  if (A_SECRET.test(line)) return line;
  const remark = isList ? BEHIND_AN_ITEM : BEHIND_A_STOP;
  let said = line.replace(BETWEEN, '').replace(BEFORE, '');
  for (let before = ''; before !== said; ) {
    before = said;
    const shorter = said.replace(A_QUESTION, '').replace(remark, '').replace(BEHIND_NOTHING, '').trim();
    if (/[\p{L}\d]/u.test(shorter)) said = shorter;
  }
  return said;
}
