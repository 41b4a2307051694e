import { withPlainDigits } from '#src/domain/text/plain-digits.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { withApostrophes } from './apostrophes.ts';
import { withoutShouting } from './capitals.ts';
import { wordsMended } from './names-when-here.ts';
import { mendSpelling } from './spelling.ts';

/** How much of an answer is read: what is longer is kept whole, and its end is not woven. */
const READ_AT_MOST = 4_000;

/** Letters, digits and stops that most answers are made of. */
const EVERYDAY = /^[A-Za-z0-9 ,.'!?;:"()’/&+-]*$/;

/** Shortenings that everybody reads alike. */
const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L} )w (?=(?:an?|the|my|no|our|kids|people|them|her|him)\b)/giu, 'with '],
  [/\bin2\b/giu, 'into'],
  [
    /(?<=\b(?:get|got|had|have|has|having|what|nice|want|need|learn|how|able|going|used|ready) )2 (?=(?:be|go|do|see|fix|make|explain|help|work|teach|talk|get|give|learn|show|build|run|use|solve|cook|listen|find|say|drive|play|write|read|start|know|move|try|leave|stop|keep|wait|pay|live|sit|stand|walk|travel|go)\b)/giu,
    'to ',
  ],
  [
    /(?<=\b(?:nice|kind|good|talk|listen|speak|close|next|thanks|back|rude|mean) )2 (?=(?:people|ppl|them|us|me|the|my|our|kids|him|her|others|everyone)\b)/giu,
    'to ',
  ],
  // "Carried 3 kids 2 the shelter", "from mopping floors 2 running the crew".
  [
    /2 (?<=\p{Ll} 2 )(?<!\b(?:at|by|until|till|from|to|of|and|or|before|after|about|than|only|just|level|grade|year|class|room|number|type|the|my|our) 2 )(?=(?:the|my|our|his|her|their|them|him|us|me)\b)|(?<=\bfrom \p{Ll}+ing (?:\p{Ll}+ )*)2 (?=\p{Ll}+ing\b)/gu,
    'to ',
  ],
  [/(?<=\btaught (?:my )?\p{L}+ )2 (?=\p{Ll}{3})/giu, 'to '],
  [/(?<![\w/])w\/o(?=[\s,])/gi, 'without'],
  [/(?<![\w/])w\/ ?(?=[A-Za-z0-9])/gi, 'with '],
  [
    /\b(\d+) ?(?:yr|year)[ -](?=(?:[a-z]+ ){0,2}(?:program|programme|course|degree|diploma|cert|college|contract|gap|break|plan)\b)/gi,
    '$1-year ',
  ],
  [/(?<=\b(?:an?|my|the|our|his|her|one) )(\d+)[ -]?(?:yrs?|years?)[ -]old(?:s(?= ))?/gi, '$1-year-old'],
  [/\b1 (?=(?:whole|single|entire)\b)/gi, 'one '],
  [/\b(\d+\+?) ?yrs?\b/gi, '$1 years'],
  // "M.Sc. Chemistry": the stop ends no sentence.
  [/\b([MB])\.(Sc|A|Ed|Com|Tech|Eng|Phil|Pharm)\.?(?=$|[\s,;()])/g, '$1$2'],
  [/\bPh\.D\.?(?=$|[\s,;()])/g, 'PhD'],
  [/(?<=\p{L} )wth (?=\p{L})/giu, 'with '],
  [/(?<=\p{L} )wit (?=(?!and\b|of\b|or\b)\p{L})/giu, 'with '],
  [/(?<=\b(?:an?|per|every|each|last|next|this|one) )yr\b/gi, 'year'],
  [/\b(\d+) ?hrs\b/gi, '$1 hours'],
  [/\bhrs\b/gi, 'hours'],
  [/\b(\d+) ?mths\b/gi, '$1 months'],
  [/\bmgmt\b/gi, 'management'],
  [/\basst\b\.?/gi, 'assistant'],
  [/\b(?:bcos|bcuz|becoz|cuz|coz|bc|b\/c)\b/g, 'because'],
  [/,? (?:cos|cause) (?=(?:i|im|i’m|ive|i’ve|they|we|my|he|she|its?|nobody) )/gi, ' because '],
  [/^(?:cos|cause) (?=(?:i|im|i’m|they|we|my|he|she|its?)\b)/gi, 'because '],
  [/\bppl\b/gi, 'people'],
  [
    /(?<=\b(?:people|ppl|wom[ae]n|m[ae]n|child(?:ren)?|kids?|boys?|girls?|youths?|families|persons?|ones?|those|them|nobody|somebody|anybody|everybody|anyone|someone|mama|oga|madam|customers?|students?|patients?|farmers?|traders?|mothers?|workers?|teachers?|nurses?|tenants?|couples?|\p{Ll}{3,}(?:ers?|ors?|ists?)) )wey (?:dey )?(?=[a-z]{2})/giu,
    'who ',
  ],
  [/\bwey (?:dey )?(?=[a-z]{2})/gi, 'that '],
  [/(?<=\p{Ll} )wi (?=(?:an?|the|my|me|her|his|big|old)\b)/giu, 'with '],
  [/\b(every|last|next|this|per|one) yr\b/gi, '$1 year'],
  [/(?<=\p{Ll} )d (?=\p{Ll}{3})/gu, 'the '],
  [/\balot\b/gi, 'a lot'],
  [/\besp\b\.?/gi, 'especially'],
  [/(?<!drive[ -])\bthru\b/gi, 'through'],
  [/\bgonna\b/gi, 'going to'],
  [/\bwanna\b/gi, 'want to'],
  [/\bmasters (?=(?:in|degree|of)\b)/gi, 'master’s '],
  // "CV's and PC's" are many of them.
  [
    /\b(cv|pc|tv|dvd|gp|mp|pdf|ngo|hgv)['’]?s(?=$|[,.;]| (?:and|or|for|of|to|that|who|with|in|on)\b)/gi,
    '$1s',
  ],
  [/\b(?:cv)s\b/gi, 'CVs'],
  [/\b(\d\d?0)['’]s\b/g, '$1s'],
  [/\bcity (?:&|and|n) guilds\b/gi, 'City & Guilds'],
  [/[,.]? btw$|^btw,? /gi, ''],
  // A language with its level or its course: nothing is polished.
  [
    /\bpolish (?=(?:[abc][12]|children|kids|families|people|women|language|courses?|class(?:es)?|lessons?|exams?|test|for (?:medical|the exam))\b)/giu,
    'Polish ',
  ],
];

/** What every row above begins with: most answers hold none of it, and are not looked at row by row. */
const MAY_BE_SHORT =
  /\bin2\b| 2 [a-z]| w (?:an?|the|my|no|our|kids|people|them|her|him)\b|\b(?:cv|pc|tv|dvd|gp|mp|pdf|ngo|hgv)['’]?s|0['’]s\b|w\/|\bcos |\bcause |yr|hrs|mths|mgmt|asst|\d[ -]?year|\b[mb]\.[a-z]|ph\.d|\b1 (?:whole|single|entire)|\b(?:wth |bc|b\/c|bco|bcu|bec|cuz|coz|wey|wi |d [a-z]{3}|stop[ /]go|ppl|alot|esp|btw|guilds|thru|gonna|wanna|polish |masters)/i;

const FANCY_BULLET = /^[\s>]*(?:[•·‣▪◦●○■□►▶➤➢✓✔✅☑★☆*※→⁃∙–—-]+|\(?\d{1,2}[.)]|[a-h]\))\s+/u;

/** Words after which a line cannot end, or with which none begins: the line was broken inside its sentence. */
const GOES_ON_AFTER =
  /(?:^|\s)(?:a|an|the|my|our|his|her|their|of|to|for|with|and|or|but|in|on|at|by|from|who|that|is|are|was|were|when|because|as|than|not|very|so|to (?:find|get|make|do|have|give|take|see|use|build|help|reach|learn|become|be))$/i;
const IS_YET_TO_BE_NAMED =
  /(?:^|\s)(?:(?:the|an?|my|our|his|her|their|this|that|these|those|one) (?:very )?(?:first|second|third|fourth|fifth|last|next|only|other|same|whole|old|new|big|small|little|young|good|best|biggest|oldest|local|broken|great|long|short|public|main|own)|(?:first|last|only|every|each|some|many|several|few|more|most|other|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*))$/iu;
const GOES_ON_WITH =
  /^(?:and|or|but|of|to|into|over|under|about|through|without|during|between|near|behind|for|with|in|at|by|from|who|that|which|because|when|so|than|is|are|was|on|they|we|he|she|it|you|their|until|before|after)\s/;

/**
 * An answer as one line in plain English spelling: apostrophes, capitals, "w/", "&", arrows, bullets, broken lines,
 * quotation marks around the whole, tails like "lol". No word is moved; one is put in or put right only where nothing else can be meant. Idempotent; total over any string.
 */
export const repair: (raw: string) => string = onceByText(repaired);

/**
 * The same line with its grammar put right: of words that are told in sentences, and not of names of work or of papers. By its
 * stem a line is also told without what was said beside it.
 */
export function repairProse(raw: string, stem?: string): string {
  const line = repair(raw);
  return wordsMended.of([line, stem]) ?? line;
}

function repaired(raw: string): string {
  const typed = raw.slice(0, READ_AT_MOST);
  let line = once(typed);
  if (line === typed) return line;
  for (let turn = 0; turn < 6; turn += 1) {
    const again = once(line);
    if (again === line) return line;
    line = again;
  }
  return line;
}

function once(raw: string): string {
  // "An ONG *NGO": a word put right behind itself.
  const meant = raw.includes('*') ? raw.replace(/(?<=\s|^)[\p{L}’'-]+ \*(?=\p{L}+(?:$|[\s,.;]))/gu, '') : raw;
  let line = EVERYDAY.test(meant) ? meant : plainCharacters(meant);
  if (line.includes('\n')) line = joinLines(line);
  // "1. plumbing 2. tiling" in one line.
  if (/^\s*1[.)]\s.*\s2[.)]\s/.test(line))
    line = line.replace(/[\s,;]*(?<!\S)\d{1,2}[.)]\s+/g, ', ').replace(/^, /, '');
  line = withoutQuotes(line.replace(FANCY_BULLET, '')).replace(/\s+/g, ' ').trim();
  line = spellOut(line);
  const said = mendSpelling(line).split(' ');
  line = withoutShouting(withApostrophes(said)).join(' ');
  return withoutTail(tidyStops(line));
}

function plainCharacters(raw: string): string {
  return withPlainDigits(
    wellFormed(raw)
      .replace(/[´`ʼ′‘’＇]/g, '’')
      .normalize('NFKC'),
  )
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/gu, (sign) =>
      sign === '\n' ? '\n' : sign === '\t' ? ' ' : '',
    )
    .replace(/<(script|style)\b.{0,400}?<\/\1>|<\/?[a-z!][^<>]{0,200}>/gis, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&(?:lt|gt|quot|nbsp|#39);/g, ' ')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/[。।։۔]/g, '. ')
    .replace(/[！]/g, '! ')
    .replace(/[؟？]/g, '? ')
    .replace(/[、،，]/g, ', ')
    .replace(/[；]/g, '; ')
    .replace(
      /(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u20E3)+/gu,
      (run) => (/^\d+$/.test(run) ? run : ' '),
    )
    .replace(/ *(?:->|-->|=>|→|➔|⇒|➡) */g, ' to ')
    .replace(/[{}[\]<>|\\^~*_#]+/g, ' ');
}

/** Lines that were broken inside a sentence are joined; the others are items of a list. */
function joinLines(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => ({ isBullet: FANCY_BULLET.test(line), line: line.replace(FANCY_BULLET, '').trim() }))
    .filter(({ line }) => line !== '');
  let joined = '';
  for (const { isBullet, line } of lines) {
    if (joined === '') joined = line;
    else if (!isBullet && isBroken(joined, line)) joined += ` ${line}`;
    else
      joined += /[.!?;:,]$/.test(joined)
        ? ` ${line}`
        : /^\p{Lu}\p{Ll}/u.test(line) && !isBullet
          ? `. ${line}`
          : `, ${line}`;
  }
  return joined;
}

function isBroken(before: string, line: string): boolean {
  if (/^[^\p{Ll}]/u.test(line) || /[.!?;:]$/.test(before)) return false;
  if (GOES_ON_AFTER.test(before) || GOES_ON_WITH.test(line)) return true;
  // "Built the first", "the old": what is so, or how many, is named in the next line.
  if (IS_YET_TO_BE_NAMED.test(before)) return true;
  const last = before.slice(Math.max(before.lastIndexOf(', '), before.lastIndexOf('. ')) + 1);
  return last.trim().length > 38;
}

/** Quotation marks around the whole answer go in pairs; those inside it stay. */
function withoutQuotes(text: string): string {
  const inner =
    /^\s*(?:"([^"]*)"|“([^“”]*)”|«([^«»]*)»|»([^«»]*)«|„([^„“”]*)[“”]|「([^「」]*)」|『([^『』]*)』|‹([^‹›]*)›|'([^']*)'|’([^’]*)’)[.!]?\s*$/.exec(
      text,
    );
  return inner ? (inner.slice(1).find((part) => part !== undefined) ?? text) : text;
}

function spellOut(text: string): string {
  let line = text;
  if (line.includes('->') || line.includes('=>')) line = line.replace(/ *(?:-+>|=>) */g, ' to ');
  if (line.includes(' @ ')) line = line.replace(/(?<=\p{L}) @ (?=\p{L})/gu, ' at ');
  if (/[&+]/.test(line))
    line = (/ (?:[&+]) .* [&+] /.test(line) ? line.replace(/ [&+] /g, ', ') : line)
      .replace(/ (?:&|\+) /g, ' and ')
      .replace(/(?<=[a-z]{3}),? ?[&+] ?(?=[a-z]{3})/g, ' and ')
      .replace(/^[&+] /, '');
  if (MAY_BE_SHORT.test(line))
    for (const [pattern, spelling] of SPELT_OUT) line = line.replace(pattern, spelling);
  return line.includes("'")
    ? line.replace(/(?<=[A-Za-z])'(?=[A-Za-z])/g, '’').replace(/(?<=[A-Za-z]{2}s)' (?=[a-z])/g, '’ ')
    : line;
}

/** Whether each bracket that opens is closed, one at a time. */
function hasWholeBrackets(text: string): boolean {
  return /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(text);
}

function tidyStops(text: string): string {
  return (hasWholeBrackets(text) ? text : text.replace(/[()]/g, ' '))
    .replace(/\s+([,.;:!?]+)(?=\s|$)/g, '$1')
    .replace(/!+/g, '!')
    .replace(/\?+!*\?*/g, '?')
    .replace(/\.{2,}/g, '.')
    .replace(/,{2,}/g, ',')
    .replace(/[,.]? (?:lol|lmao|haha+|hehe+)\b[ .,!]*(?=[^ .,!])/gi, '. ')
    .replace(/(?<=\p{L}{2}),(?=\p{L}{2})/gu, ', ')
    .replace(/(?<![@/]\S*|www\S*)(?<=[a-z]{3})\.(?=(?!com|org|net|edu|info|gov)[a-z]{3}|I )/g, '. ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is said to the reader and is no part of the answer. */
const TAIL =
  /(?:[\s,.!?;–—-]+|^)(?:lol|lmao|haha+|hehe+|ha|xd|xx+|:-?\)|;-?\)|:d|:p|tbh|etc|fr|bro|bruh|god help (?:her|him|them|us)|no questions(?: asked)?|(?<=[,.]\s*)end of(?: story)?|po|sir|madam|ma’am|tho|innit|obvs|obviously|i (?:s(?:up|[’'])?pose|guess|reckon)|idk(?: why)?|pls|plz|thx|nje|lah|leh|neh|mos|eh|(?:touch|knock on) wood|(?:big whoop|no biggie|does that count|if that counts|and that’s (?:it|all)|ask (?:anyone|around|anybody|everyone)|no joke|believe it or not|(?:strangely|funnily|oddly|weirdly|surprisingly) enough|for some reason|of all things|(?<=[,.!?;–—-]\s*)trust me|not gonna lie|to be (?:honest|fair)|(?:the )?poor (?:things?|sods?)|big deal,? I know|but still|go figure|so (?:that|it)[’']?s (?:cool|nice|great|fun|something)|(?<=[,.!?;–—-]\s*)(?:simple|figuratively|literally|weirdly)|n?(?<!(?:know|see|is|was) )that[’']?s why))[\s.!?,]*$| so(?<!(?:think|do|does|did|not|and|or|hope|ever|say|says|said|tells|told) so)[\s.]*$|(?<=\S)[,.!?;–—]+ ?(?:thanks|thank you|thx|seriously|obviously|finally|at last|luckily|thankfully|thank god|honestly|ever)[\s.!]*$/i;
const OPENING =
  /^(?:lol|haha+|hehe+|hmm+|um+|uh+|erm?|well|ok so|okay so|so basically|basically|honestly|idk|dunno)\b[\s,.…:;–-]+(?=[\p{L}\p{N}"“(])/iu;

function withoutTail(text: string): string {
  let line = text;
  for (let before = ''; before !== line; ) {
    before = line;
    const shorter = line.replace(TAIL, '').replace(OPENING, '').trim();
    if (shorter !== '') line = shorter;
  }
  return line;
}
