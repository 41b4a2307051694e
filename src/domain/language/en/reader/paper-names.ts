import { PROPER } from '#src/domain/language/en/read/words.ts';
import { inEnglish, inFront } from './paper-order.ts';
import { isWork, isWorker } from './work-words.ts';

const PAPER = 'licen[cs]e|certificate|certification|permit|card|ticket|exam|badge|course|class';
/** "License nail 2009", "exam Polish B2": the paper is named behind what it is of. */
const PAPER_FIRST = new RegExp(
  `^(${PAPER}|diploma|degree) (?!(?:in|for|of|from|to|at|with|and|or|number|level|class|cat|category|abroad|night|nights|evening|evenings|online|weekend|weekends|balance|remaining|last|final|papers|practice|prep|no|[a-z]?\\d)\\b)((?!\\d)[\\p{L}+#.-]+(?: (?!\\d)\\p{L}+)?)((?: [A-C][12])?)((?: (?:19|20)\\d\\d)?)$`,
  'iu',
);
const DEGREE =
  /^(B\.?Sc|B\.?A|B\.?S|B\.?Eng|B\.?E|B\.?Tech|B\.?Ed|B\.?Com|B\.?Pharm|BBA|BCA|BSW|M\.?Sc|M\.?A|M\.?S|M\.?Eng|M\.?Tech|M\.?Ed|MBA|MCA|MPH|MSW|M\.?Phil|Ph\.?D|D\.?Phil|LL\.?B|LL\.?M|BSEd|BEEd|BVSc|BFA|MFA|BDS|BHM|BArch|AA|AS|AAS|HN[CD]|OND|Dip)\.?(,| in)? (\p{L}[\p{L}&' -]*?)((?:,? (?:19|20)\d\d)?(?:[-–]\d{2,4})?)$/u;
const BARE_DEGREE =
  /^(bachelor|master)(?:['’]?s)? (?!of\b|in\b|degree\b|thesis\b|paper\b|craft\p{L}*\b|electrician\b|mason\b|abroad\b)((?!\d)\p{L}[\p{L} ]*?)((?: (?:19|20)\d\d)?)$/iu;
/** A subject by its ending or its short form, beside those that end as work does. */
const SUBJECT =
  /(?:y|ics|ing|ence|ance|studies|systems|ture)$|^(?:english|french|spanish|german|urdu|hindi|punjabi|bengali|tamil|swahili|arabic|chinese|japanese|russian|italian|polish|latin|greek|maths?|mech|mechanical|civil|electrical|elec|comp(?:uter)? sci|cs|psych|econ|drama|hist|geog|chem|bio|phil|socio|stats|pol|agric)\b/iu;
const NO_SUBJECT =
  /^(?:hons?|honours|first|second|distinction|merit|degree|student|course|with|from|in|at|of|and|or|year|not|no|pass|open|online|part|abroad|overseas)\b/iu;
const SCORED =
  /^(GRE|GMAT|IELTS|TOEFL|TOEIC|SAT|ACT|LSAT|MCAT|PTE)(?: score)?:? (\d{1,4}(?:\.\d)?)(?: (?:points|overall))?$/iu;

/** What a language calls itself. */
const TONGUES: Readonly<Record<string, string>> = {
  deutsch: 'German',
  français: 'French',
  español: 'Spanish',
  norsk: 'Norwegian',
  svenska: 'Swedish',
};
/** "Class II operator": who one is with the paper. */
const A_GRADE_OF = /^(?:class|grade|level) (?:[IVX]+|\d|[A-D]) (.+)$/iu;

/**
 * A paper by the name that English has for it: "nail license" of "license nail", "MEd from Cape Coast", "BE in computer
 * science", "GRE score of 320"; null where it is named so already, or nobody can say.
 */
export function asPaper(text: string): string | null {
  // "BSc nursing from Kerala University of Health Sciences": a school keeps the name that was typed.
  const [, title = '', school = ''] = FROM_A_SCHOOL.exec(text) ?? [];
  if (title !== '') {
    const from = school.replace(/^(from|at) (?=University of )/u, '$1 the ');
    return `${asPaper(title) ?? title} ${from}`;
  }
  const [, tongue = '', grade = ''] = /^(\p{L}{4,})(?: language)? ([ABC][12])$/iu.exec(text) ?? [];
  const named = TONGUES[tongue.toLowerCase()] ?? tongue;
  if (tongue !== '') return `${named.charAt(0).toUpperCase()}${named.slice(1)} ${grade.toUpperCase()}`;
  const [, test = '', score = ''] = SCORED.exec(text) ?? [];
  if (test !== '') return `${test.toUpperCase()} score of ${score}`;
  if (isWorker(A_GRADE_OF.exec(text)?.[1] ?? '')) return `${text} certificate`;
  const whole = asWritten(text) ?? withItsSchool(text);
  if (whole !== null) return whole;
  const line = inEnglish(inCapitals(text))
    .replace(/,? \d(?:\.\d+)? C?GPA\b.*$/iu, '')
    .replace(/,? (?:19|20)\d\d ?[-–] ?\d{2,4}$/u, '')
    .replace(HONOURS, '')
    .trim();
  const [, paper = '', of = '', level = '', year = ''] = PAPER_FIRST.exec(line) ?? [];
  if (
    paper !== '' &&
    !/^\p{L}$|(?:licen[cs]e|certificate|ticket|test|exam)$/iu.test(of) &&
    !/^[a-e]\b/iu.test(of)
  ) {
    if (isWorker(of)) return `${of}’s ${paper.toLowerCase()}${year}`;
    if (/^diploma$/iu.test(paper)) return `diploma in ${of}${level}${year}`;
    return `${of}${level} ${paper.toLowerCase()}${year.replace(',', '')}`;
  }
  const [, kind = '', about = '', where = ''] =
    /^([Dd]iploma|[Cc]ertificate|[Dd]egree) in (\p{Lu}.*?)((?:,| (?:from|at|in|of)\b).*)?$/u.exec(
      wholeSubject(line),
    ) ?? [];
  if (kind !== '') return `${kind.toLowerCase()} in ${lowered(about)}${where}`;
  const [, bare = '', subject = '', when = ''] = BARE_DEGREE.exec(line) ?? [];
  if (
    bare !== '' &&
    !NO_SUBJECT.test(subject) &&
    !isWorker(subject) &&
    !isWorker(subject.split(' ')[0] ?? '')
  ) {
    const [, what = subject, where = ''] = /^(\p{Ll}[\p{Ll} ]*?) (\p{Lu}[\p{L} ]+)$/u.exec(subject) ?? [];
    return `${bare.toLowerCase()}’s in ${lowered(wholeSubject(what))}${where && ` from ${where}`}${when}`;
  }
  const [, degree = '', joint = '', short = '', time = ''] = DEGREE.exec(line) ?? [];
  if (degree !== '' && !NO_SUBJECT.test(short)) {
    const name = degree.replaceAll('.', '').replace(/^Dip$/u, 'diploma');
    const rest = OF_A_DEGREE.reduce((subject, [typed, whole]) => subject.replace(typed, whole), short);
    const [what, where] = halves(rest);
    if (where !== '' && joint !== ' in')
      return `${name} in ${/^\p{Lu}+$/u.test(what) ? what : lowered(wholeSubject(what))} from ${where}${time}`;
    const isNamed = SUBJECT.test(rest) || isWork(rest);
    // "MSc in Hydrology" as a CV writes it; what is no subject there ("BSc in Jamaica") stays as it is.
    if (joint === ' in')
      return isNamed && !isWorker(rest) ? `${name} in ${lowered(wholeSubject(rest))}${time}` : null;
    // "MBA evening" says when.
    if (/^(?:evening|weekend)s?$/iu.test(rest)) return `${rest.toLowerCase().replace(/s$/u, '')} ${name}`;
    const isPlace = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u.test(rest) && !isNamed;
    if (isPlace) return `${name} from ${rest}${time}`;
    const isSubject = isNamed || /^\p{Ll}/u.test(rest);
    return isSubject &&
      (SUBJECT.test(rest) || !isWorker(rest)) &&
      !/\b(?:not|no|never|year|years)\b/u.test(rest)
      ? `${name} in ${lowered(wholeSubject(rest))}${time}`
      : null;
  }
  const ordered = inFront(line);
  return ordered === text ? null : ordered;
}

const A_DEGREE = "[bm]\\.?(?:sc|com|ed|eng|tech|a|s)|llb|mba|hn[cd]|(?:bachelor|master)(?:[’']?s)?";
const FROM_A_SCHOOL = new RegExp(`^((?:${A_DEGREE}) .*?\\p{L}),? ((?:from|at) (?:the )?\\p{Lu}.*)$`, 'iu');
const OF_A_UNIVERSITY = new RegExp(
  `^(${A_DEGREE}) (?:in )?(\\p{L}[\\p{L} ]*?),?(?: from| at)?(?: the)? univ?(?:ersity|\\.)? of (\\p{L}+(?: \\p{L}+)?)$`,
  'iu',
);
const A_UNIVERSITY = new RegExp(
  `^(${A_DEGREE}) (?:in |from )?(\\p{L}+(?: \\p{L}+)?) univ(?:ersity|\\.)?$`,
  'iu',
);
const capital = (name: string) => name.replace(/(?<!\p{L})\p{Ll}(?!f\b)/gu, (letter) => letter.toUpperCase());

/** "BSc nursing univ of nairobi", "BCom punjab university", "hairdressing level 2", "diploma medical lab technology": what it is in, and where it is from. */
function withItsSchool(text: string): string | null {
  const [, degree = '', subject = '', where = ''] = OF_A_UNIVERSITY.exec(text) ?? [];
  if (degree !== '')
    return `${inCapitals(degree)} in ${lowered(wholeSubject(subject))} from the University of ${capital(where)}`;
  const [, title = '', name = ''] = A_UNIVERSITY.exec(text) ?? [];
  if (title !== '' && !SUBJECT.test(name.split(' ')[0] ?? ''))
    return `${inCapitals(title)} from ${capital(name)} University`;
  const [, trade = '', level = ''] = /^(\p{Ll}+(?: \p{Ll}+)?) level (\d)$/u.exec(text) ?? [];
  if (/(?:ing|care)$/u.test(trade)) return `Level ${level} in ${trade}`;
  const [, of = ''] = /^diploma (\p{Ll}+ \p{Ll}+ \p{Ll}+)$/iu.exec(text) ?? [];
  return of !== '' && SUBJECT.test(of) && !/^(?:in|of|for|from|at|with) /u.test(of)
    ? `diploma in ${of}`
    : null;
}

/** "Industrial Engineering" inside a sentence; languages keep their capital. */
function lowered(subject: string): string {
  return subject.replace(/\b\p{Lu}\p{Ll}+\b/gu, (word) =>
    PROPER.has(word.toLowerCase()) || /^(?:Latin|Islamic)$/u.test(word) ? word : word.toLowerCase(),
  );
}

/** "Agronomy" and "Iowa State", "Microbiology" and "UNN": a subject, and where it was read. */
function halves(rest: string): readonly [string, string] {
  const [, what = '', where = ''] =
    /^((?:\p{L}\p{Ll}+ (?=\p{L}+ ))?\p{L}\p{Ll}+) (\p{Lu}{2,}|(?:\p{Lu}\p{Ll}+ ?){1,3})$/u.exec(rest) ?? [];
  const isSubject = (words: string) => SUBJECT.test(words) || isWork(words);
  if (isSubject(what) && !isSubject(where) && !isWorker(where)) return [what, where];
  const [, first = '', more = ''] = /^(\p{L}\p{Ll}+) ((?:\p{Lu}\p{Ll}+ ?){1,3})$/u.exec(rest) ?? [];
  if (isSubject(first) && !isSubject(more) && !isWorker(more)) return [first, more];
  // "HRM UiTM": letters of a subject, and of a school.
  const [, letters = '', school = ''] =
    /^(\p{Lu}{2,4}) (\p{Lu}\p{Ll}*\p{Lu}+\p{Ll}*\p{Lu}*)$/u.exec(rest) ?? [];
  return letters === '' ? [rest, ''] : [letters, school];
}

/** "2:1", "second class upper": how well it was passed is no part of its name. */
const HONOURS =
  /(?<=\p{L}{3}),? (?:\(?(?:[12][:.][12]|(?:first|second|third|1st|2nd|3rd)[- ]class(?: (?:upper|lower|hons?|honours))*|hons?|honours|with (?:merit|distinction))\)?)$/iu;

/** "msc", "Bsc", "b.a": letters of a degree as they are written. */
function inCapitals(text: string): string {
  return text
    .replace(
      /^(b|m)\.?(sc|eng|ed|com|tech|pharm|phil)\b\.?/iu,
      (_, level: string, what: string) =>
        `${level.toUpperCase()}${what.charAt(0).toUpperCase()}${what.slice(1).toLowerCase()}`,
    )
    .replace(/^((?:b|m)\p{L}{1,4}) \(?hons?\.?\)? (?=\p{L})/iu, '$1 ')
    .replace(/^(?:ba|ma|mba|bba|llb|hnd|hnc|aas|as)(?= \p{Ll})/u, (letters) => letters.toUpperCase())
    .replace(/^ph\.?d\b\.?/iu, 'PhD');
}

/** Short forms of subjects, each with its whole name. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bhort\b/iu, 'horticulture'],
  [/\bagric?\b/iu, 'agriculture'],
  [/\bmgmt\b/iu, 'management'],
  [/\bcomp(?:uter)? sci\b/iu, 'computer science'],
  [/\bpsych\b/iu, 'psychology'],
  [/\bmech(?=\.? eng)/iu, 'mechanical'],
  [/\belec(?=\.? eng)/iu, 'electrical'],
  [
    /(?<=\b(?:mechanical|electrical|civil|software|chemical|sound|marine|structural|automotive) )eng\b\.?/iu,
    'engineering',
  ],
  [/ & /u, ' and '],
];

/** The same, where a degree before them says that they are subjects: elsewhere "tech" is somebody. */
const OF_A_DEGREE: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3} )eng\b\.?/iu, 'engineering'],
  [/(?<=\p{L}{3} )tech\b\.?/iu, 'technology'],
  [/\bpoli(?:tical)? sci\b\.?/iu, 'political science'],
  [/\b(?:business|bus|biz) admin?\b\.?/iu, 'business administration'],
  [/\badmin\b\.?/iu, 'administration'],
  [/\becon\b\.?/iu, 'economics'],
  [/\bacc(?:t|ts|tg)\b\.?/iu, 'accounting'],
  [/\bbio\b\.?/iu, 'biology'],
  [/\bchem\b\.?(?! eng)/iu, 'chemistry'],
  [/\belem ed\b/iu, 'elementary education'],
];

/** "Horticulture" of "hort": a subject by its whole name. */
export function wholeSubject(text: string): string {
  return SHORT.reduce((name, [short, whole]) => name.replace(short, whole), text);
}

/** "Class A CDL", "Certificate III in aged care", "food handler’s card": papers that have one right name; null for any other. */
export function asWritten(text: string): string | null {
  if (/^(?:an? )?assoc(?:iate)?[’']?s?$/iu.test(text)) return 'associate’s degree';
  if (/^(?:grade|form|year|class) \d+ (?:complete|completed|passed|done)$/iu.test(text))
    return text.replace(/ \p{L}+$/u, '');
  if (/^18th ed(?:ition)?$/iu.test(text)) return '18th Edition certificate';
  if (/^h\.?s\.? diploma$/iu.test(text)) return 'high school diploma';
  // "Journeyman card UAW": whose card it is stands before it.
  const [, thing = '', whose = '', since = ''] =
    /^((?:\p{L}+ )+(?:card|licen[cs]e|certificate|ticket|badge)) (\p{Lu}{2,5})((?:,? (?:19|20)\d\d)?)$/u.exec(
      text,
    ) ?? [];
  if (whose !== '') return `${whose} ${thing}${since}`;
  const [, what = '', by = ''] =
    /^(diploma|certificate|licen[cs]e) of (?:an? |the )?(\p{Ll}+)$/iu.exec(text) ?? [];
  if (isWorker(by)) return `${by}’s ${what.toLowerCase()}`;
  const [, letter = ''] = /^(?:cdl[ ,-]*(?:class )?|class )([ab])(?: cdl)?$/iu.exec(text) ?? [];
  if (letter !== '' && /cdl/iu.test(text)) return `Class ${letter.toUpperCase()} CDL`;
  const [, at = '', of = '', held = ''] =
    /^cert(?:ificate|\.)? (I+V?|IV|[1-4])\b ?(?:in )?(.*?)((?:,? (?:19|20)\d\d)?)$/iu.exec(text) ?? [];
  if (at !== '')
    return `Certificate ${['', 'I', 'II', 'III', 'IV'][Number(at)] ?? at.toUpperCase()}${of && `${/^(?:at|from|online|with|through)\b/iu.test(of) ? '' : ' in'} ${lowered(wholeSubject(of))}`}${held}`;
  const [, nvq = '', grade = '', trade = ''] =
    /^((?:NVQ|BTEC|SVQ) ?)?(?:level )?(\d)(?: diploma)? (?:in )?((?!(?:certificate|diploma|award|course|years?|units?|for|from|at|with|to)\b)\p{L}[\p{L} &]+)$/iu.exec(
      text,
    ) ?? [];
  if (
    grade !== '' &&
    (nvq !== '' || /^level /iu.test(text)) &&
    !/(?:certificate|diploma|award|licen[cs]e|card|course)$/iu.test(trade)
  )
    return `${nvq.trim().toUpperCase()}${nvq && ' '}Level ${grade}${isWorker(trade) ? '' : ' in'} ${lowered(wholeSubject(trade))}`;
  if (/^(?:emergency |paediatric |pediatric |basic )?first aid(?: at work)?$/iu.test(text))
    return `${text.toLowerCase()} certificate`;
  const [, who = '', card = ''] =
    /^((?:\p{L}+ )?\p{L}+(?:er|or|ian|man|men))s (card|licen[cs]e|certificate|permit|ticket)$/iu.exec(text) ??
    [];
  return who === '' ? null : `${who}’s ${card}`;
}
