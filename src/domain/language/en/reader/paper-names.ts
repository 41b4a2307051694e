import { isWork, isWorker } from './work-words.ts';

const PAPER = 'licen[cs]e|certificate|certification|permit|card|ticket|exam|badge|course|class';
/** "License nail 2009", "exam Polish B2": the paper is named behind what it is of. */
const PAPER_FIRST = new RegExp(
  `^(${PAPER}|diploma|degree) (?!(?:in|for|of|from|to|at|with|and|or|number|level|class|cat|category|abroad|night|nights|evening|evenings|online|weekend|weekends|balance|remaining|last|final|papers|practice|prep|no|[a-z]?\\d)\\b)((?!\\d)[\\p{L}+#.-]+(?: (?!\\d)\\p{L}+)?)((?: [A-C][12])?)((?: (?:19|20)\\d\\d)?)$`,
  'iu',
);
const DEGREE =
  /^(B\.?Sc|B\.?A|B\.?S|B\.?Eng|B\.?E|B\.?Tech|B\.?Ed|B\.?Com|B\.?Pharm|BBA|BCA|BSW|M\.?Sc|M\.?A|M\.?S|M\.?Eng|M\.?Tech|M\.?Ed|MBA|MCA|MPH|MSW|M\.?Phil|Ph\.?D|D\.?Phil|LL\.?B|LL\.?M|AA|AS|AAS|HND|OND)\.?(,| in)? (\p{L}[\p{L}&' -]*?)((?:,? (?:19|20)\d\d)?(?:[-–]\d{2,4})?)$/u;
const BARE_DEGREE =
  /^(bachelor|master)(?:['’]?s)? (?!of\b|in\b|degree\b|thesis\b|paper\b|craft\p{L}*\b|electrician\b|mason\b|abroad\b)((?!\d)\p{L}[\p{L} ]*?)((?: (?:19|20)\d\d)?)$/iu;
const SUBJECT =
  /^(?:english|french|spanish|german|maths?|law|history|physics|mech(?:anical)?|civil|electrical|comp(?:uter)? sci(?:ence)?|cs|it|ecology|psych|econ|nursing|music|art|business|education|finance|accounting|media|drama|literature|hr|hospitality|veterinary|architecture|pharmacy|hist|geog|chem|bio|phil|socio|sociology|stats|pol|politics|agric|agriculture|theology|zoology)\b/iu;
/** A subject by its ending, beside those that end as work does. */
const SUBJECT_ENDS =
  /(?:y|ics|ing|ence|ance|Sciences?|science|sciences|[Ss]tudies|[Aa]rts|[Ww]ork|[Mm]edicine|[Hh]ealth|[Dd]esign|[Mm]usic|[Ss]ystems|[Rr]elations|[Aa]ffairs|[Ll]anguages|[Ll]iterature|[Rr]esources|[Pp]hysics|[Ll]aw)$/u;
const NO_SUBJECT =
  /^(?:hons?|honours|first|second|distinction|merit|degree|student|course|with|from|in|at|of|and|or|year|not|no|pass|open|online|part)\b/iu;
const SCORED =
  /^(GRE|GMAT|IELTS|TOEFL|TOEIC|SAT|ACT|LSAT|MCAT|PTE)(?: score)?:? (\d{1,4}(?:\.\d)?)(?: (?:points|overall))?$/iu;

/**
 * A paper by the name that English has for it: "nail license" of "license nail", "MEd from Cape Coast", "BE in computer
 * science", "GRE score of 320"; null where it is named so already, or nobody can say.
 */
export function asPaper(text: string): string | null {
  const [, tongue = '', grade = ''] = /^(\p{L}{4,})(?: language)? ([ABC][12])$/iu.exec(text) ?? [];
  if (tongue !== '') return `${tongue.charAt(0).toUpperCase()}${tongue.slice(1)} ${grade.toUpperCase()}`;
  const [, test = '', score = ''] = SCORED.exec(text) ?? [];
  if (test !== '') return `${test.toUpperCase()} score of ${score}`;
  const line = text
    .replace(/,? \d(?:\.\d+)? C?GPA\b.*$/iu, '')
    .replace(/,? (?:19|20)\d\d ?[-–] ?\d{2,4}$/u, '')
    .trim();
  const [, paper = '', of = '', level = '', year = ''] = PAPER_FIRST.exec(line) ?? [];
  if (
    paper !== '' &&
    !/^\p{L}$|(?:licen[cs]e|certificate|ticket|test|exam)$/iu.test(of) &&
    !/^[a-e]\b/iu.test(of)
  ) {
    // "Cert III hort": its level is part of its name.
    const [, roman = '', what = ''] = /^([IVX]{1,4})\b ?(?:in )?(.*)$/u.exec(of) ?? [];
    if (roman !== '')
      return `${paper.charAt(0).toUpperCase()}${paper.slice(1).toLowerCase()} ${roman}${what && ` in ${what}`}${year}`;
    if (isWorker(of)) return `${of}’s ${paper.toLowerCase()}${year}`;
    if (/^diploma$/iu.test(paper)) return `diploma in ${of}${level}${year}`;
    return `${of}${level} ${paper.toLowerCase()}${year.replace(',', '')}`;
  }
  const [, bare = '', subject = '', when = ''] = BARE_DEGREE.exec(line) ?? [];
  if (bare !== '' && !NO_SUBJECT.test(subject) && !isWorker(subject))
    return `${bare.toLowerCase()}’s in ${lowered(subject)}${when}`;
  const [, degree = '', joint = '', rest = '', time = ''] = DEGREE.exec(line) ?? [];
  if (degree !== '' && !NO_SUBJECT.test(rest)) {
    const name = degree.replaceAll('.', '');
    const isNamed = SUBJECT.test(rest) || isWork(rest) || SUBJECT_ENDS.test(rest);
    // "MSc in Hydrology" as a CV writes it; what is no subject there ("BSc in Jamaica") stays as it is.
    if (joint === ' in') return isNamed && !isWorker(rest) ? `${name} in ${lowered(rest)}${time}` : null;
    const isPlace = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u.test(rest) && !isNamed;
    if (isPlace) return `${name} from ${rest}${time}`;
    const isSubject = isNamed || /^\p{Ll}/u.test(rest);
    return isSubject &&
      (SUBJECT.test(rest) || !isWorker(rest)) &&
      !/\b(?:not|no|never|year|years)\b/u.test(rest)
      ? `${name} in ${lowered(rest)}${time}`
      : null;
  }
  return line === text ? null : line;
}

/** "Industrial Engineering" inside a sentence; languages keep their capital. */
function lowered(subject: string): string {
  return subject.replace(/\b\p{Lu}\p{Ll}+\b/gu, (word) =>
    /^(?:English|French|Spanish|German|Chinese|Arabic|Latin|Greek|Italian|Polish|Russian|Japanese|Welsh|Irish|Hindi|African|American|Asian|European|Islamic|Christian)$/u.test(
      word,
    )
      ? word
      : word.toLowerCase(),
  );
}
