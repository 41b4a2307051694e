import { manyOf } from './many-of.ts';
import { knownByLetters } from './work-fields.ts';
import { isWhereabouts, isWork, isWorker } from './work-words.ts';

/* What stands around the name of a work in an answer, put as English puts it: "worker in a factory", "IT person", "postdoc ecology". */

/** Fields that no ending tells. */
const FIELDS =
  /^(?:accessibility|sustainability|compliance|hospitality|technology|finance|logistics|social media|biology|physics|maths?|law|policy)$/u;
/** "Anything tech": short for the field. */
const SHORT_FIELDS: Readonly<Record<string, string>> = {
  tech: 'technology',
  computers: 'IT',
  medical: 'health care',
};

function fieldOf(words: string): string | null {
  const named = SHORT_FIELDS[words] ?? words;
  const known = knownByLetters(named);
  if (known?.kind === 'field') return known.words;
  return FIELDS.test(named) || (isWork(named) && !isWorker(named)) ? named : null;
}

/** A person of a people, where many are meant: "for Japanese tourist". */
export function manyOfAPeople(line: string): string {
  return line.replace(
    /(?<=^|\b(?:for|with|to|of|and|or) )((?:foreign|local|young|old|elderly|\p{Lu}\p{Ll}+(?:ese|[ai]an|ish|i))) (tourist|guest|student|visitor|trainee|traveller|worker|customer|client|patient|speaker|child|learner|family|woman|man|girl|boy|mother|farmer)(?=$|[,.]| (?:in|at|from|who|and|or|with|without)\b)/gu,
    (_, people: string, one: string) => `${people} ${manyOf(one)}`,
  );
}

const FRAMES: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  // Short ways and slips of a letter.
  [/\bsec (?=guard)/giu, 'security '],
  [/\bmaint(?:a|ai|e)n[ae]nce\b/giu, 'maintenance'],
  [/\b(in|with) java\b/giu, '$1 Java'],
  [/\bmathematic(?! \p{L}+s\b)\b/giu, 'mathematics'],
  [/\bvoc? tech\b/giu, 'vo-tech'],
  // A study is no work.
  [/^(?:i )?(?:have )?studied (?:\p{L}+ ){1,4}?(?:and )?(?:then|now) (?=\p{L})/iu, ''],
  [/^(?:i )?(?:have )?studied (?!.*(?:,|\b(?:and|after|but|while)\b)).*$|^people person$/iu, ''],
  // "My own one-man firm": its size, and no man.
  [
    /^(?:an? |the |my (?:own )?)?one[- ](man|woman|person|chair|room|table|truck) (?=\p{L})/iu,
    'my own one-$1 ',
  ],
  // Who works there is told by where it is.
  [/^(?:an? )?worker (?:in|at|for) (?=\p{L})/iu, 'working in '],
  // "Quality control staff in a food lab": one works in it, or is one of those who do.
  [
    /^(?:an? )?((?:\p{L}+ )?\p{L}+) (?:staff|personnel) (in|at|for|of) (?=\p{L})/iu,
    (whole = '', of = '', at = '') => {
      const field =
        fieldOf(of.toLowerCase()) ?? (/^(?:quality (?:control|assurance)|q[ca])$/iu.test(of) ? of : null);
      if (field !== null) return `working in ${field} ${at === 'of' ? 'in' : at} `;
      return /^(?:kitchen|office|shop|warehouse|factory|production|hotel|restaurant|school|library|store|laundry|lab)$/iu.test(
        of,
      )
        ? `${of} worker ${at === 'of' ? 'in' : at} `
        : whole;
    },
  ],
  // "Accessibility person, UX".
  [
    /^(?:an? |the )?(\p{L}+(?: media)?) (?:person|guy|girl)(?:, (\p{L}+))?$/iu,
    (whole = '', field = '', other = '') => {
      const [one, two] = [fieldOf(field), other === '' ? null : fieldOf(other)];
      if (one === null || /^(?:clean|deliver|mainten|sale|secur|repair)/iu.test(field)) return whole;
      return `working in ${one}${two ? ` and ${two}` : other === '' ? '' : `; ${other}`}`;
    },
  ],
  [
    /^(?:any|some)(?:thing)? (?:kind of )?(?:job )?(?:in |to do with )?(\p{L}+)(?: (?:related|stuff|jobs?|work))?(?: (?:really|tbh|honestly|ideally))?$/iu,
    (whole = '', field = '') => {
      const named = /^(?:work|jobs?|thing|really|permanent)$/iu.test(field) ? null : fieldOf(field);
      return named === null || whole.includes(' in ') ? whole : `working in ${named}`;
    },
  ],
  // "Postdoc plant biology", "lecturer chemistry" lack their "in".
  [
    /^((?:senior |junior |assistant )?(?:postdoc|lecturer|professor|researcher|phd student)) (?!in\b|of\b|at\b|on\b|for\b|and\b|or\b|with\b)(\p{Ll}+(?: \p{Ll}+)?)$/iu,
    (whole = '', who = '', field = '') => (fieldOf(field) === null ? whole : `${who} in ${field}`),
  ],
  // "Staff nurse ICU": English names the ward in front.
  [
    /^((?:\p{Ll}+ )?(?:nurse|engineer|manager|technician|welder|doctor|tester|analyst)) (\p{Lu}{2,5})$/u,
    '$2 $1',
  ],
  // One builds for a contractor; nobody is in one. Who is somebody stands first, so that no second work is read.
  [
    / (?:in|at|with|for) (?:an? |the )?((?:\p{Ll}+ )?(?:council|company|firm|ministry|agency)) or (?:in |with |for )?(?:an? )?((?:\p{Ll}+ )?(?:contractor|developer|builder))$/iu,
    ' for a $2 or a $1',
  ],
  [/ in (?:an? )?(contractor|developer|builder)$/iu, ' for a $1'],
  // "Yaya (nanny)" is read elsewhere; of two English names of one job the first is said.
  [
    /^([\p{L} ]+?) \((\p{Ll}+)\)$/u,
    (whole = '', one = '', same = '') => (isWorker(one) && isWorker(same) ? one : whole),
  ],
  // "Sewing in factory, shirts": what is sewn stands behind it.
  [
    /^(sewing|selling|packing|making|cutting|growing|picking|fixing|repairing|assembling|cooking|stitching|cleaning|sorting) (in|at|on) ((?:an? |the )?(?:\p{Ll}+ )?\p{Ll}+), (\p{Ll}+s)$/iu,
    (whole = '', doing = '', at = '', place = '', things = '') =>
      isWhereabouts(place.replace(/^(?:an?|the) /u, '').replace(/^\p{Ll}+ (?=market$)/u, ''))
        ? `${doing} ${things} ${at} ${place}`
        : whole,
  ],
  // A steelworks is where it is done, and not whom it is done for.
  [/, ((?:\p{Ll}+ )?(?:\p{Ll}*works|(?:ship|dock|scrap)yard|refinery|depot))$/u, ' in a $1'],
  [/(?<= (?:in|at|for)) (?=NHS\b)/gu, ' the '],
  // Who somebody is, and what else they do.
  [
    /^(?:an? )?(\p{Ll}+(?: \p{Ll}+)?) and ((?:taking care|looking after|caring for|cleaning|cooking) .+)$/iu,
    (whole = '', who = '', does = '') => (isWorker(who) ? `${who}; ${does}` : whole),
  ],
  // "Teaching quilting": what one does, and no field.
  [/^teaching (?=\p{Ll}+ing(?:$|,))/u, 'to teach '],
  // Names that only look like English ones.
  [/\bgoverness of (?:the )?(?:floors?|hotel)\b|\b(?:floor|hotel) governess\b/giu, 'floor supervisor'],
  [/\bergotherapist\b/giu, 'occupational therapist'],
  [/\b(?:kinesi(?:o)?therapist|kinesist)\b/giu, 'physiotherapist'],
  [/\b(?:logopedist|logoped)\b/giu, 'speech therapist'],
  [/\bpuericulturist\b/giu, 'nursery nurse'],
  [/\bstomatologist\b/giu, 'dentist'],
  [/\bmaster of (?:the )?(?:nails?|manicure)\b/giu, 'nail technician'],
  [
    /\bmaster of (?:the )?(yurt|carpet|rug|knife|knive|shoe|boot|bag|violin|guitar|boat|basket|saddle|cheese|hat|drum|tile)s?$/giu,
    'master $1 maker',
  ],
];

/** A work within the frame that English has for it; empty where it names none. */
export function inFrame(typed: string): string {
  return FRAMES.reduce(
    (line, [said, meant]) =>
      typeof meant === 'string' ? line.replace(said, meant) : line.replace(said, meant),
    manyOfAPeople(typed),
  );
}
