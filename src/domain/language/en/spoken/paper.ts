import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { bareName, courseIn } from '#src/domain/language/en/compose/course.ts';
import { from, listed, ours, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import { degreeName } from '#src/domain/language/en/goals/degree-name.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { Arc, PaperHeld, Slots } from '#src/domain/synthesis/slots.ts';
import { nameOf, smooth, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { belongs } from './paper-belongs.ts';
import { withItsName } from './paper-name.ts';

/** What names a paper so that a stranger knows it for one: a word for it, or capitals and numbers. */
const NAMES_A_PAPER =
  /\b(?:PhD|PharmD|licen[cs]es?|clearance|checks?|(?:red|blue) seal|coxswain \d|City & Guilds|^journeyman|[Cc]ertificat(?:e|ion)s?|certs?|cards?|tickets?|degree|[Dd]iploma|[Bb]achelor['’]?s?|[Mm]aster['’]?s?|exam|test|permit|training|badge|(?:[Ll]evel|[Gg]rade|[Cc]lass) \d|(?:master|trade|craft) paper)\b|\p{Lu}{2}|\p{Lu}\.|\p{Lu}\d/u;
/** A paper that says by its name what it is for, whatever the work. */
const SPEAKS_FOR_ITSELF =
  /\p{L} (?:licen[cs]e|certificate|permit|clearance|degree|diploma)$|(?:^| )skill test\b|^coxswain \d$|^(?:red|blue) seal$|^trade test|^City & Guilds|^(?:journeyman|millwright|trade) card$|^(?:journeyman|red seal|blue seal) \p{Ll}|^(?:coxswain|skipper|guard)['’]?s? ticket$|^\p{Lu}\p{Ll}+ (?:grade|level|class) \d$|^(?:master|trade|craft) paper$|^(?:bachelor|master|associate)[’]s degree in |^(?:bachelor['’]?s?|master['’]?s?|degree|diploma|certificate|b\.?sc\.?|m\.?sc\.?) (?:in|of) /iu;
const CODE = /\b\p{Lu}{2,}\d?(?=\s|$|-)|\b\p{Lu}\d/u;
const DEGREE = /^(?:[BM]\.?(?:S[Cc]|A|Ed|Com|Tech|Eng|Phil|Pharm)|Ph\.?D|PharmD|LLB|MBA)\b\.?/u;
/** What everybody left school with says little to an employer, nor does a car, nor a clean record. */
const SCHOOL =
  /\b(?:gcses?|bece|wassce|shs|ged|matric\w*|waec|ssce|neco|ncea|hsc|abitur|baccalaur\w*|bachillerato|matura|a-?levels?|high school|nat \d\w*|school leav\w+|hs diploma|slc|ssc|(?:10th|12th|tenth|twelfth) pass|cnh|leaving cert\w*|driv(?:ing|ers?['’]?s?)|conduct)\b/i;
/** "PCV licence and CPC": two papers in one line. */
const IS_TWO = /^(?:\p{L}+ ){1,2}(?:licen[cs]e|certificate|ticket|card|permit) and \p{Lu}{2,}$/u;
/** What one rides to work on is of another trade, where the work is not riding. */
const RIDES = /\b(?:scooter|moped|bike|bicycle|motor(?:bike|cycle)|car|auto|rickshaw|tuk-?tuk) licen[cs]e$/iu;
/** "PRC license until": what it says of the date is cut off. */
const BREAKS_OFF = /\b(?:until|till|valid|from|since|of|in|for|with|by|to|and|or|the|an?)$/iu;
const MOST_WORDS = 7;

/** "BSN", of "a BSN, 2011": the name that stands after "my". */
export function nameOfPaper(noun: string): string {
  return withItsName(degreeName(bareName(withJoints(noun.split(/[,(]| from (?:my|me)\b/u)[0] ?? ''))))
    .replace(/\s+(?:(?:19|20)\d\d|\d:\d)$/u, '')
    .replace(/(?<=\b(?:degree|diploma|certificate)) (?:from )?\p{Lu}\p{Ll}+$/u, '')
    .trim();
}

/** "Degree in veterinary medicine", of "Degree veterinary medicine"; "trade test as a boilermaker", of "trade test boilermaker". */
function withJoints(name: string): string {
  return name
    .replace(
      IS_OF_A_SUBJECT,
      (_, kind: string, subject: string, place: string | undefined) =>
        `${kind.toLowerCase()} in ${subject}${place ? ` from ${place}` : ''}`,
    )
    .replace(CODE_AND_SUBJECT, '$1 in $2')
    .replace(
      IS_AS_A_TRADE,
      (_, kind: string, trade: string) => `${kind.toLowerCase()} as ${withArticle(trade)}`,
    );
}

const IS_OF_A_SUBJECT =
  /^((?:[Bb]achelor |[Mm]aster |[Uu]niversity |[Cc]ollege )?(?:[Dd]egree|[Dd]iploma)) (?!(?:in|of|from|for|as|with|at|by|not|and|or|but|level|course|exam|plus|program\p{Ll}*|certificate|transcript\p{Ll}*|equivalen\p{Ll}+|holder|evaluation|nurse|\p{Ll}+ed|\p{Ll}+er)\b)(\p{Ll}{3,}(?: \p{Ll}+)*)(?: (\p{Lu}\p{Ll}+))?(?=$| \d)/u;
/** "BSc physio", "BTEC applied science": what it is in. */
const CODE_AND_SUBJECT =
  /^((?:[BM]\.?(?:Sc|A|Eng|Tech|Com|Ed|Phil)\.?|BTEC|PhD)) (?!(?:in|of|from|for|with|at|by|not|and|or|hons|honou?rs|degree|project|final|part|level|diploma|certificate|course|programme|thesis)\b)(\p{Ll}{4,}(?: \p{Ll}+){0,3})$/u;
const IS_AS_A_TRADE =
  /^(trade test|apprenticeship) ((?:\p{Ll}+ )?\p{Ll}+(?:er|or|ist|man|smith|ian|nic|fitter))(?=$| \d)/iu;

/** Papers in force: those of the work known or in mind, two at most, else one that speaks for itself. */
export function* PAPER({ slots }: Told): Iterable<Way> {
  // After so many years nobody is asked what they left school with.
  const isFirstJob =
    slots.arc !== null && ASKED_OF.has(slots.arc.id) && (slots.years?.count ?? 0) < MANY_YEARS;
  const held = slots.papers.filter(
    (paper) => paper.state === 'in-force' && isSayable(paper, isFirstJob) && belongs(nameIn(paper), slots),
  );
  if (held.length === 0) return;
  const roots = aboutOf(slots);
  const near = held.filter(({ name }) => overlaps(rootsOf(name.forms.noun ?? ''), roots)).slice(0, 2);
  // Who leaves for something new names a paper of what they leave only where it is the one that they have.
  const isNear = slots.arc?.id === 'shift' && near.length > 0;
  const others = isNear
    ? []
    : held.filter(
        (paper) =>
          !near.includes(paper) &&
          (isFirstJob || (speaksForItself(nameIn(paper)) && !RIDES.test(nameIn(paper)))),
      );
  // "AWS D1.1": who knows the work knows the paper by its name.
  const known = others.filter((paper) => CODE.test(nameIn(paper)) && !DEGREE.test(nameIn(paper)));
  const said =
    near.length > 0
      ? [...known, ...near].slice(0, 2)
      : [...others.filter((paper) => !known.includes(paper)), ...known].slice(0, 2);
  const [first] = said;
  if (!first) return;
  if (IS_PASSED.test(nameIn(first))) {
    yield [say('paper-passed', { paper: named(first) })];
    return;
  }
  if (IS_A_PERSON.test(nameIn(first))) {
    const a = courseIn({ ...first.name, forms: { noun: nameIn(first) } });
    yield [say('paper-is', { a })];
    return;
  }
  if (IS_OF_A_TRADE.test(nameIn(first))) {
    yield [say('paper-is-a', { who: named(first) })];
    return;
  }
  const [degree, subject] = degreeIn(nameIn(first)).map((text): Piece => [from(first.name, text, 'noun')]);
  const an = /^M(?!aster)/u.test(nameIn(first)) ? 'an' : 'a';
  if (degree && A_UNIVERSITY.test(textIn(subject ?? [])))
    yield [say(`paper-${an}-from`, { degree, school: subject ?? null })];
  if (degree && subject) yield [say(`paper-${an}-in`, { degree, subject })];
  // Alone it is one of many: "a BSc in microbiology".
  if (said.length === 1 && A_DEGREE_IN.test(nameIn(first)))
    yield [say('paper-hold', { paper: [ours(`${an} `, 'article'), ...(named(first) ?? [])] })];
  const papers = said.filter((paper) => !IS_PASSED.test(nameIn(paper)));
  for (const some of papers.length > 1 ? [papers, [first]] : [papers]) {
    // With an article where it takes one: "I have a billing certificate", "I have my N3".
    const names = some.flatMap((paper) => {
      const name = courseIn({ ...paper.name, forms: { noun: nameIn(paper) } });
      return name ? [name] : [];
    });
    // "A deputy's ticket" is mine.
    if (names.every((name) => name.length > 1) && !some.some((paper) => IS_MINE.test(nameIn(paper)))) {
      const isDone = some.every((paper) => IS_DONE.test(nameIn(paper)));
      yield [say(isDone ? 'paper-done' : 'paper-hold', { paper: listed(names, 'list') })];
      if (isDone) {
        yield [say('paper-did', { paper: listed(names, 'list') })];
        return;
      }
    }
    const bare = some.flatMap((paper) => named(paper) ?? []);
    const list = listed(
      bare.map((segment) => [segment]),
      'list',
    );
    yield [say('paper-my', { paper: list })];
    yield [say('paper-also', { paper: list })];
  }
}

/** A ticket of one's own post, by whose it is. */
const IS_MINE =
  /^\p{Ll}+[’']s (?:ticket|licen[cs]e|card|certificate)$|^\p{Lu}{2,} (?:\p{Ll}+ )*\p{Ll}+’s certificate$/u;

/** "BEng USM": where it was studied, and no subject by its letters. */
const A_UNIVERSITY =
  /^(?!(?:IT|ICT|CS|CSE|ECE|EEE|EE|HR|HRM|TESOL|TEFL|GIS|AI|PE|RE|MIS|IR|QS|PR|HCI|UX|EFL|ESL|SEN)$)\p{Lu}{2,6}$/u;

const A_DEGREE_IN = /^(?:[BM]\.?(?:Sc|A|Ed|Com|Tech|Eng|Phil|Pharm)|PhD)\.? in \p{L}/u;

/** "Army PT course": one has done it. */
const IS_DONE =
  /^(?!.*\b(?:certificate|diploma|licen[cs]e|card|ticket|degree)\b).*\b(?:course|training|classes)\b/iu;

/** The same by itself: "I have my BTech" alone tells nothing of what comes next, and of what it is in. */
export function* PAPER_ALONE(told: Told): Iterable<Way> {
  for (const way of PAPER(told))
    if (!way.some((said) => IS_A_BARE_DEGREE.test(textIn(said ?? [])))) yield way;
}

const IS_A_BARE_DEGREE = /^I (?:also )?have my (?:[BM](?:Sc|A|Ed|Com|Tech|Eng|Phil|Pharm)|PhD|LLB|MBA)\.$/u;

/** What is still lacking for a paper, where the work is to be done again and a step follows. */
export function* GAP({ slots }: Told): Iterable<Way> {
  const { arc, papers, learning } = slots;
  if (arc?.id !== 'elsewhere') return;
  const open = papers.find(({ state }) => state === 'missing');
  if (!open || !learning.some(({ stance }) => stance === 'set-on-it')) return;
  // "One syllabus, the archive is destroyed" tells a trouble, and no employer asked for it.
  if (/[,;:.]/u.test(open.missing?.forms.noun ?? '')) return;
  yield [say('paper-lacks', { paper: named(open), missing: smooth(open.missing, 'noun') })];
}

/** The papers that are not recognised where the work is to be done again, by their names. */
export function notRecognised({ arc, papers }: Slots): readonly Piece[] {
  if (arc?.id !== 'elsewhere') return [];
  return papers.filter(({ state }) => state === 'not-recognised').map((paper) => withItsKind(named(paper)));
}

/** "Master upholsterer": who somebody is by it, and nothing that one holds. */
const IS_A_PERSON =
  /^master (?!of\b|in\b)(?:\p{Ll}+ )*\p{Ll}*(?:er|or|ist|man|smith|ian|mason|mechanic|chef|cook)$|^(?:certified|licensed|registered|qualified|chartered) (?:\p{Ll}+ )*\p{Ll}+(?:er|or|ist|ian|nurse|accountant|electrician|engineer)$/iu;

/** "Journeyman compositor", "red seal electrician": one is that. */
const IS_OF_A_TRADE =
  /^(?:journeyman|(?:red|blue) seal) (?:\p{Ll}+ )*\p{Ll}+(?:er|or|ist|man|smith|ian|nic|fitter)$/iu;

/** "My Medicina Veterinária qualification": a name that does not say what it is. */
function withItsKind(paper: Piece): Piece {
  const says =
    /\b(?:degree|diploma|licen[cs]e|certificate|certification|exam|qualification|registration|card|permit|training|title|papers?|(?:bachelor|master|associate)(?:['’]?s)?|PhD|MBA|LL[BM]|BBA|MBBS|MD|HN[CD]|PGCE|BSN|BVSc|BSEd|[BM]\.?(?:Sc|A|S|Ed|Eng|Tech|Com))\b/iu;
  return paper && !says.test(textIn(paper)) ? say('paper-kind', { paper }) : paper;
}

/** A paper that the person is still studying for. */
export function studiedFor({ slots }: Told): Piece {
  if (slots.standing !== 'studying') return null;
  const open = slots.papers.find(({ state }) => state === 'not-finished');
  return open ? named(open) : null;
}

/** What one passes, and does not hold: "quality control test for pollen counters". */
const IS_PASSED = /^(?:\S+ )*(?:exam|test)s?(?: .*)?$/iu;

const MANY_YEARS = 20;

/** Who begins, or takes any steady work, is asked for a school paper and a driver's licence. */
const ASKED_OF: ReadonlySet<Arc> = new Set(['start', 'steady']);

function aboutOf({ arc, work, inMind, learning }: Slots): ReadonlySet<string> {
  const known = arc?.id === 'shift' ? [] : work;
  return rootsOf(
    [
      ...[...known, ...inMind].map(nameOf),
      ...known.map((one) => ('field' in one ? one.field?.quote : '')),
      ...learning.map(({ what }) => what.quote),
    ].join(' '),
  );
}

/** "MSc" and "Agriculture", of "MSc Agriculture"; of any other paper, nothing. */
export function degreeIn(name: string): readonly string[] {
  const degree = DEGREE.exec(name)?.[0] ?? '';
  // "BSc Textile Engg NTU": where it was studied is no part of what.
  const subject = name
    .slice(degree.length)
    .trim()
    .replace(/(?<=\p{L} .*) \p{Lu}{3,}$/u, '')
    .replace(/\bEngg\b\.?/u, 'Engineering');
  return degree && isSmooth(subject) && !/^(?:in|of|with|from)\b|\d/u.test(subject) ? [degree, subject] : [];
}

function speaksForItself(name: string): boolean {
  return SPEAKS_FOR_ITSELF.test(name) || DEGREE.test(name) || CODE.test(name);
}

function nameIn({ name }: PaperHeld): string {
  return nameOfPaper(name.forms.noun ?? '');
}

function named(paper: PaperHeld): Piece {
  const text = nameIn(paper);
  return isSmooth(text) ? [from(paper.name, text, 'noun')] : null;
}

function isSayable(paper: PaperHeld, withSchool: boolean): boolean {
  const text = nameIn(paper);
  return (
    isSmooth(text) &&
    (paper.name.isPlural !== true || IS_TWO.test(text)) &&
    (withSchool
      ? NAMES_A_PAPER.test(text) || SCHOOL.test(text)
      : NAMES_A_PAPER.test(text) && !SCHOOL.test(text)) &&
    !BREAKS_OFF.test(text) &&
    text.split(' ').length <= MOST_WORDS
  );
}
