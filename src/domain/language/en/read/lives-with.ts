import { once } from '#src/domain/synthesis/once.ts';
import { amongThem } from './among-them.ts';
import { ALONE, AT_WORK, BEING, CONDITION, KIND, type Lived, OTHERS } from './illness.ts';

/*
 * A browser compiles a pattern where it is first asked, three times over, and that takes a thousand times as long as asking.
 * The names of all conditions are the longest pattern of all: it stands once by itself, and what may be said around a name
 * is asked only where there is one.
 */

/** Said of oneself: nobody else is named before it. */
const ABOUT_ME = `(?:^|\\b(?:I|me|my|myself)\\b(?!.*\\b${OTHERS}\\b).*\\b)`;

/** What stands before a name where it is one's own, or of somebody close. Each ends where the name begins. */
const OWN_BEFORE = [
  '\\b(?:I|we)(?:’ve|’d|’m)? (?:(?:still|also|now|always|once|have|had|just|only|even|already) )*(?:have|had|got|get|live with|lived with|cope with|coped with|manage my|suffer(?:ed)? (?:from|with)|struggled? with|battled?(?: with)?|fought|survived|beat|caught|developed|(?:was|were|been|being|am) (?:re)?diagnosed with|(?:am|was|been) (?:living|coping|struggling) with|recover(?:ed)? from|(?:was|were|am) born with) ',
  '\\b(?:I|we)(?:’ve got|’m (?:living|coping|struggling) with|’m recovering from) ',
  '\\bmy (?:\\p{L}+ )?',
  `(?<!\\b${OTHERS} (?:who (?:are|were|have been) |newly |recently )?)\\b(?:diagnosed with|diagnosis of) `,
  `${ABOUT_ME}(?:because of|due to|despite|in spite of|since|after(?: having)?) (?:my )?`,
  '^(?:having|getting|living with|coping with|fighting|surviving|recovering from|being diagnosed with|(?:learning|learn) to live with|life with|managing my) ',
  '\\bas (?:someone|somebody|a person|a (?:wo)?man|a mother|a father|a mum|a dad|a teacher|a nurse) (?:with|who has|who had|living with) ',
  '\\bmy (?:husband|wife|partner|son|daughter|child|mum|mom|mother|dad|father|brother|sister|nan|gran)(?:’s)? (?:\\p{L}+ ){0,3}',
];

/** Stands in a line where a name begins, and in no answer: control characters are tidied away. */
const HERE = '\u0001';
const isOwnBefore = findsAny(() => [`(?:${OWN_BEFORE.join('|')})${HERE}`]);

/** What is said of a state that one is in. */
const ofBeing = (state: string) => [
  `\\b(?:I|we)(?:’m|’ve been| am| was| were| have been| had been| became| got| fell)(?: \\p{L}+)? ${state}(?! \\p{L}*(?:nurse|doctor|ward|clinic))\\b`,
  `${ABOUT_ME}(?:being|when|while|since) ${state}\\b`,
  `\\bas (?:a|an) ${state} (?:person|woman|man|mother|father|worker)\\b`,
];

/** Short names that are words, titles or degrees in small letters: read only as they are written. */
const SHORT = '(?:MS|AIDS|ADD|ME|CFS|POTS|EDS|ALS|MND|TBI|BPD|SAD|TB|AA|NA|DVT|CPTSD|C-PTSD|DID)';

/** What says of oneself by its own words that one lives, or lived, with something. */
const SAID_OTHERWISE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:I|We|we)(?:’ve got| have| had| got| was diagnosed with| am living with|’m living with| live with) ${SHORT}\\b(?! (?:Office|Word|Excel|Teams|Project|Access|Paint|patients|clients))|\\b[Mm]y ${SHORT}\\b(?! (?:in|degree|thesis|Office|Teams|patients|clients|group))|\\bdiagnosed with ${SHORT}\\b|^(?:having |living with )?(?:MS|ME|CFS|POTS|MND)$`,
    'u',
  ),
  /\b(?:my|since (?:the|my)|before (?:the|my)|after (?:the|my)) diagnosis\b(?! of (?:the|a|an|each|every|faults?|problems?))|\b(?:since|after|before|when|until) (?:I was |being |I got )?diagnosed\b/iu,
  /\b(?:\d+|one|two|three|four|five|six|ten|many) (?:days|weeks|months|years) (?:clean|sober)\b|\b(?:I|we)(?:’ve| have)? (?:quit|stopped|gave up|given up|got off) (?:drinking|drink|gambling|heroin|cocaine|drugs|alcohol|the (?:drink|drugs|booze))\b|\b(?:my|in) (?:AA|NA|twelve|12)[- ](?:step|meetings?|sponsor)\b/iu,
  /\b(?:I|we) lost (?:a|the|our|my) (?:baby|babies|pregnancy|twins)\b|\b(?:I|we) (?:can’t|cannot|could not|couldn’t) have (?:children|kids|a baby)\b|\b(?:my|our) (?:unborn|stillborn|premature) \p{L}+/iu,
];

type Asked = {
  /** Whether a name of a condition, or of a state by it, stands in the line; be it anybody's. */
  isNamed: (line: string) => boolean;
  /** Whether one counts oneself among those whose name it is. */
  isAmongThem: (line: string) => boolean;
  /** Whether a name begins at a place, where it is not the name of somebody's work. */
  beginsAt: (line: string, at: number) => boolean;
  /** Whether the line begins with a name, and goes on with what it does. */
  isSubject: (line: string) => boolean;
  /** Whether the line says that one is in such a state. */
  isState: (line: string) => boolean;
  /** Whether the line is a name and nothing else. */
  isAlone: (line: string) => boolean;
};

const askedOf = (topic: Lived): Asked => {
  const named = `${KIND}${CONDITION[topic]}\\b(?!(?:-|’s)? ?(?:\\p{L}+ )?${AT_WORK}\\b)`;
  const sticky = once(() => new RegExp(named, 'iuy'));
  return {
    isNamed: findsAny(() => [`(?<!\\w)(?:${CONDITION[topic]}|${BEING[topic]})(?:\\b|[.!]?$)`]),
    isAmongThem: amongThem(CONDITION[topic]),
    beginsAt: (line, at) => {
      sticky().lastIndex = at;
      return sticky().test(line);
    },
    isSubject: findsAny(() => [
      `^${named}(?= (?:on|when|whenever|every|since|that|means|makes|made|took|keeps|kept)\\b)`,
    ]),
    isState: findsAny(() => ofBeing(BEING[topic])),
    isAlone: findsAny(() => (topic === 'health' ? [ALONE] : [])),
  };
};
const ASKED: Readonly<Record<Lived, Asked>> = {
  health: askedOf('health'),
  disability: askedOf('disability'),
};

/** Whether a tidied line says of its writer, or of somebody close, that they live with a condition. */
export function livesWith(topic: Lived, line: string): boolean {
  if (topic === 'health' && SAID_OTHERWISE.some((pattern) => pattern.test(line))) return true;
  const { isNamed, isAmongThem, beginsAt, isSubject, isState, isAlone } = ASKED[topic];
  if (!isNamed(line)) return false;
  const begins = beginningsOf(line).filter((at) => beginsAt(line, at));
  return (
    begins.some((at) => isOwnBefore(line.slice(0, at) + HERE + line.slice(at))) ||
    (begins[0] === 0 && isSubject(line)) ||
    isState(line) ||
    isAlone(line) ||
    isAmongThem(line)
  );
}

/** Where a name may begin: at the start, and behind each space. */
function beginningsOf(line: string): readonly number[] {
  return [0, ...Array.from(line.matchAll(/ /g), ({ index }) => index + 1)];
}

/** Whether one of the patterns is in a line; they are made when it is first asked. */
function findsAny(sources: () => readonly string[]): (line: string) => boolean {
  const patterns = once(() => sources().map((source) => new RegExp(source, 'iu')));
  return (line) => patterns().some((pattern) => pattern.test(line));
}
