/** Which words name who does a work, the work itself, or where it is done. */

/** By the ending of its head: "teacher", "dentist", "technician", "shop assistant", "dinner lady", "head of year". */
export function isWorker(words: string): boolean {
  const head = (
    /^(.+?)(?: (?:of|at|in|on|for|with|who|that|which|to|from) .+)?$/i.exec(words.trim())?.[1] ?? words
  ).toLowerCase();
  const last = head.split(/\s+/u).at(-1) ?? '';
  if (AID.test(head)) return false;
  if (MASTERS.test(head) || head.startsWith('stay-at-home ')) return true;
  if (
    NO_WORKERS.has(last) ||
    /^(?:\p{L}{0,2}ear|\p{L}{1,3}our|\p{L}{0,2}oor|\p{L}{1,2}ar|\p{L}*paper)$/u.test(last)
  )
    return false;
  return (
    WORKERS.has(last) ||
    /\b(?:home|household|domestic|kitchen) help$/.test(head) ||
    (SHORT_WORKERS.has(last) && head !== last) ||
    /(?:[^aeiou]er|(?<!^(?:p|t|barr|front|glac|chandel|atel|soldl))ier|[ao]r|ist|ian|eer|ician|ant|(?<!^..)man|woman|mistress|person|maid|smith|wright|keeper|hand)$/.test(
      last,
    )
  );
}

/** By its head: "fridge repair", "bookkeeping", "physics", "social care", "road building". */
export function isWork(words: string): boolean {
  if (/^(?:something|anything|whatever|any|some|how|what|same)\b/i.test(words)) return false;
  const last = words.trim().toLowerCase().split(/\s+/u).at(-1) ?? '';
  if (NO_WORK_HEADS.has(last)) return false;
  return (
    AID.test(words) ||
    WORK_HEADS.has(last) ||
    /(?:.{2,}ing|ics|istry|ology|ography|onomy|tion|sion|ment|ship|craft|keeping|work|culture|care|ery|hood)$/.test(
      last,
    )
  );
}

/** One place where work is done, by its head: "warehouse", "convenience store", "care home". */
export function isWorkplace(words: string): boolean {
  const plain = words.trim().toLowerCase();
  if (/^(?:the|my|our|this|that|these|those|own|same|more|any|some|\d)\b/.test(plain)) return false;
  if (/ (?:of|at|in|on|for|with|from|to|or|by|near) /.test(plain.replace(/\bor\b(?=.*\bjob$)/, ' ')))
    return false;
  return WORKPLACES.test(plain) && !ALONE_TOO_LITTLE.has(plain);
}

/**
 * "In a spa or rehabilitation", of "in spa or rehabilitation": where a work is done, with the articles that places have;
 * null where something else is said, like "in the end".
 */
export function placeBehind(words: string): string | null {
  const [, at = '', rest = ''] = /^(in|at) (.+)$/iu.exec(words) ?? [];
  const joint = / and /u.test(rest) ? ' and ' : ' or ';
  const places = rest.split(/ (?:or|and) (?:in |at )?/u).map((place) => {
    const bare = place.replace(/^(?:an?|the|my|our) /iu, '');
    if (isWhereabouts(bare)) return bare === place && !/s$/u.test(bare) ? withPlace(bare) : place;
    return /^(?:\p{Lu}\p{L}+ ?){1,3}$/u.test(place) || isWork(place) ? place : null;
  });
  return rest !== '' && places.every((place) => place !== null)
    ? `${at.toLowerCase()} ${places.join(joint)}`
    : null;
}

/** "Sell clothes in market": where it is done, with the article that it lacks. */
export function wellPlaced(said: string): string {
  return said.replace(
    / ((?:in|at) (?!(?:an?|the|my|our|his|her|their)\b)\p{Ll}+(?: \p{Ll}+)?)$/u,
    (whole, where: string) => {
      const place = placeBehind(where);
      return place === null ? whole : ` ${place}`;
    },
  );
}

/** "First State Bank": one of its own name. */
export const NAMED =
  /^(?:the )?(?:\p{Lu}[\p{L}’&-]+ ){1,3}(?:Bank|Hospital|School|College|University|Hotel|Church|Airport|Council|Company|Clinic|Trust)$/u;

/** A workplace, also one where most only learn: "school" alone is no work. */
export function isWhereabouts(place: string): boolean {
  return (
    isWorkplace(place) ||
    (/(?<!job)s$/u.test(place) && isWhereabouts(place.slice(0, -1))) ||
    /^(?:\p{Ll}+ )?(?:school|college|office|studio|church|university|municipality|council|town hall|city hall|library|bank|market|prison|airport|theatre|court|zoo)$/u.test(
      place,
    )
  );
}

/** "An office": one of many places. */
export function withPlace(place: string): string {
  return `${/^[aeiou]/iu.test(place) ? 'an' : 'a'} ${place}`;
}

/** "Legal aid" is work, and no aide; "data input" is named by its first word. */
const AID = /\b(?:(?:legal|first|financial|student|humanitarian) aid|data (?:entry|input)|mail order)$/iu;

/** A "ceremony master" is somebody; a "nursing master" is a paper. */
const MASTERS =
  /^(?:\p{L}+ )?(?:ceremony|station|harbou?r|post|dance|yard|choir|port|scrum|ship|ferry|(?!nurs|engineer|account|market|teach|train)\p{L}+ing) master$/u;

/** Ends as a worker does, and is work, a thing or a place. */
const NO_WORKERS = new Set(
  `want computer water power paper weather matter order labor restaurant solar color plant summer winter theater
  center customer sector number letter river outdoor indoor timber rubber leather silver copper flower tower
  corner border career semester master quarter cellar cedar grammar seminar calendar sugar similar regular
  particular nuclear interior exterior error mirror harbor tractor motor elevator generator minor senior junior
  behavior odor elephant important relevant cucumber pepper ginger butter cider fodder tiger plaster lumber
  burger hamburger supper dinner sweater ladder freezer scanner router sewer fever cancer liver shoulder finger
  disaster counter shelter powder cover wrapper filter meter guitar collar dollar corridor armor list fist
  human container transfer`.split(/\s+/u),
);

const WORKERS = new Set(
  `nurse navvy professional representative executive associate liaison midwife clerk cook chef guide aide agent
  apprentice trainee intern student host judge mechanic pilot priest imam aid boss lady
  head chief coach mum mom parent vet au-pair nanny barista model poet temp rep scout pa ta hca cna rn lvn lpn emt architect
  president principal bishop surgeon analyst shepherd steward stewardess expert secretary
  actuary advocate magistrate notary paramedic medic aircrew crew waitress actress seamstress brickie
  physio sysadmin kp commis chaplain concierge chauffeur publican stonemason dj detective postdoc
  paralegal governess truckie sparky chippie postie roughneck barback cop in-charge
  superintendent deckie rousie rouseabout sparkie tradie wharfie firie ambo roadie bookie jackaroo jillaroo sna
  cabbie mason captain cadet guard warden employee trustee referee matron deputy peon staff escort
  marshal lifeguard valet groom jockey grip roustabout stevedore bellhop doula scribe docent`.split(/\s+/u),
);

/** Workers only behind another word: a "wind turbine tech", a "team lead", a "Saturday girl". */
const SHORT_WORKERS = new Set('tech monkey mate lead lad girl boy guy operative op sub dev admin'.split(' '));

/** Ends as work does, and is none by itself. */
const NO_WORK_HEADS = new Set(
  `something anything nothing everything thing evening morning spring string building being equipment department
  apartment moment station position location question occasion television friendship relationship battery bakery
  grocery brewery nursery gallery childhood neighbourhood neighborhood machinery scenery ceiling wedding meeting
  clothing`.split(/\s+/u),
);

const WORK_HEADS = new Set(
  `repair repairs maintenance support service services trade trades industry sales retail law medicine music art
  arts design theatre theater film media radio television sport sports rugby football security transport tourism hospitality
  finance insurance business commerce wholesale admin it software hr qa hvac pr journalism science sciences research
  policy health safety pharmacy therapy energy army navy military police textiles fashion beauty fitness
  analysis data audio sound history philosophy languages literature payroll compliance audit tax subtitles
  content curriculum massage hire rental rentals affairs relations resources control assurance survey surveys
  activities bpo qc ux ui seo geotech biotech gis claims events devops accounts payable receivable quality dispatch archives`.split(
    /\s+/u,
  ),
);

const WORKPLACES =
  /\b(?:\p{L}*shop|warehouse|factory|store|supermarket|salon|pub|caf[eé]|restaurant|hotel|hospital|clinic|surgery|nursery|kitchen|office|garage|farm|laboratory|lab|library|archive|(?:food|coffee|ice cream) (?:truck|van)|museum|bakery|(?:brew|win)ery|(?!(?:city|town) )\p{L}+ cent(?:re|er)|greenhouse|glasshouse|(?:care|nursing|funeral) home|hospice|shed|gym|laundry|hostel|shelter|studio|spa|\p{L}*mill|mine|quarry|dairy|abattoir|pharmacy|butchery|\p{L}+(?<!th|sist)(?:er|ist|ian|gent)['’]s|takeaway|(?:petrol|gas) station|freezing works|kiln|(?:boning|kill|packing) hall|(?!(?:house|native|pot|garden|bedding) )\p{L}+ plant|cafeteria|canteen|(?!(?:living|dining|waiting|sitting) )\p{L}+ room|\p{L}+ desk|helpdesk|kiosk|(?:pilot|tug|fishing|life) ?boat|gang|tannery|foundry|pantry|\p{L}+ counter|fish market|(?!(?:same|any|own|my) )\p{L}+ (?:company|firm)|department|job|position|role)$/u;

/** Too little to say what the work is. */
const ALONE_TOO_LITTLE = new Set(['job', 'position', 'role', 'office', 'studio', 'mine', 'any job', 'lab']);
