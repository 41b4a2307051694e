/** Words that name what somebody is at work, in titles of jobs. */
const JOB =
  /(?<![\p{L}])(?:manager|engineer|developer|nurse|ward sister|charge nurse|matron|teacher|assistant|officer|director|analyst|consultant|designer|cook|chef|driver|cleaner|waiter|waitress|server|clerk|cashier|accountant|bookkeeper|administrator|coordinator|co-ordinator|supervisor|lead|leader|head|specialist|technician|operator|operative|worker|carer|caregiver|intern|internship|trainee|apprentice|volunteer|tutor|lecturer|researcher|scientist|writer|editor|secretary|receptionist|salesperson|salesman|saleswoman|associate|representative|advisor|adviser|agent|guard|porter|barista|bartender|baker|butcher|gardener|builder|carpenter|joiner|plumber|electrician|welder|mechanic|painter|tailor|seamstress|hairdresser|beautician|pharmacist|physician|doctor|surgeon|dentist|midwife|therapist|physiotherapist|psychologist|counsellor|counselor|lawyer|solicitor|paralegal|attorney|architect|planner|buyer|merchandiser|replenisher|stocker|modeller|modeler|president|executive|ceo|cto|cfo|owner|founder|co-founder|partner|freelancer|freelance|self-employed|housekeeper|nanny|childminder|foreman|inspector|auditor|recruiter|trainer|coach|librarian|journalist|photographer|translator|interpreter|programmer|tester|picker|packer|courier|steward|attendant|handler|controller|superintendent|principal|professor|fellow|captain|pilot|sergeant|soldier|firefighter|paramedic|farmer|machinist|assembler|fitter|roofer|bricklayer|plasterer|labourer|laborer|host|hostess|(?:team|crew|staff) member|colleague|kitchen help|helper|aide|practitioner|strategist|scrum master|product owner|sales|keyholder|warden|buyer|dispatcher|estimator|surveyor|actor|musician|artist|crew|postman|postwoman|milkman|handyman|seaman|fisherman|geologist|biologist|chemist|physicist|economist|statistician|optician|dietitian|nutritionist|radiographer|optometrist|osteopath|veterinarian|zookeeper|beekeeper|caretaker|concierge|doorman|doorkeeper|bouncer|roadie|rigger|scaffolder|locksmith|blacksmith|goldsmith|jeweller|potter|glazier|tiler|upholsterer|cobbler|tanner|brewer|distiller|winemaker|sommelier|florist|forester|arborist|ranger|shepherd|stablehand|dockworker|stevedore|sailor|deckhand|navigator|dancer|singer|producer|animator|illustrator|copywriter|publicist|marketer|fundraiser|underwriter|actuary|trader|broker|banker|teller|collector|negotiator|mediator|chaplain|pastor|priest|imam|rabbi|judge|magistrate|clerk|usher|detective|constable|policeman|policewoman|mail carrier|letter carrier|sous[- ]chef|commis|kitchen porter|dishwasher|ironer|presser|cutter|stylist|barber|masseur|masseuse|tour guide|lifeguard|instructor|facilitator|mentor|youth worker|social worker|key worker|support worker|contractor|subcontractor|self employed|scribe|archivist|curator|conservator|registrar|bursar|provost|dean|chairperson|chairman|chairwoman|treasurer|trustee|governor|councillor|juror|leiter|leiterin|mitarbeiter|mitarbeiterin|sachbearbeiter|sachbearbeiterin|pfleger|pflegerin|verkäufer|verkäuferin|lehrer|lehrerin|erzieher|erzieherin|koch|köchin|kaufmann|kauffrau|fahrer|fahrerin|mechaniker|elektriker|ingenieur|ingenieurin|entwickler|entwicklerin|berater|beraterin|assistentin|assistent|praktikant|praktikantin|infirmière|infirmier|vendeur|vendeuse|professeur|enseignant|enseignante|éducateur|éducatrice|boulanger|boulangère|cuisinier|cuisinière|chauffeur|assistante|comptable|ingénieur|responsable|stagiaire|profesor|profesora|maestro|maestra|enfermero|enfermera|cocinero|cocinera|camarero|camarera|vendedor|vendedora|ingeniero|ingeniera|encargado|encargada|técnico|técnica|auxiliar|dependiente|dependienta|insegnante|infermiere|infermiera|cuoco|cuoca|commesso|commessa|impiegato|impiegata|operaio|operaia|geometra|professora|professor|enfermeiro|enfermeira|eletricista|cozinheiro|cozinheira|verpleegkundige|verkoper|verkoopster|leraar|lerares|medewerker|begeleider|monteur|nauczyciel|nauczycielka|pielęgniarka|kierowca|sprzedawca|kucharz|spawacz|spawaczka|pracownik|kierownik|óvodapedagógus|eladó|tanár|ápoló)(?![\p{L}])/iu;
/** Words that name a place of work or of study. */
const PLACE =
  /(?<![\p{L}])(?:ltd|limited|llc|llp|cic|asbl|inc|gmbh|plc|corp|corporation|company|group|hospital|clinic|school|university|college|institute|academy|polytechnic|council|hotel|restaurant|café|cafe|bakery|kitchen|bank|nhs|trust|foundation|care home|nursery|airlines?|logistics|stores?|supermarket|studio|agency|department|ministry|army|navy|solutions|services|systems|partners|&|co|s\.?a\.?|ag|bv|library|museum|centre|center|factory|shop|airport|railways?|railway|post office|royal mail|farm|estate|vineyard|garage|gym|theatre|theater|cinema|pharmacy|surgery|practice|lda|ltda|s\.?r\.?l|s\.?p\.?a|sarl|kg|ohg|e\.?v|ab|oy|a\/s|kft|zrt|sp\. z o\.?o|\p{L}*(?:klinik|klinikum|krankenhaus|werke|werk|schule|heim|verlag|amt|bank|haus|verein)|stadt|stadtwerke|gemeinde|praxis|hôpital|mairie|lycée|école|collège|université|société|restaurant|boulangerie|hospital|clínica|colegio|escuela|universidad|ayuntamiento|empresa|panadería|ospedale|comune|scuola|università|azienda|ditta|escola|universidade|câmara|prefeitura|ziekenhuis|gemeente|universiteit|bedrijf|szpital|szkoła|urząd|uniwersytet|zakład|óvoda|iskola|kórház|egyetem)(?![\p{L}])\.?|&/iu;
const DEGREE =
  /(?<![\p{L}])(?:degree|bachelor'?s?|master'?s?|b\.?sc|m\.?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|b\.?ed|ll\.?b|ll\.?m|ph\.?d|doctorate|mba|diploma|certificate|nvq|svq|gcses?|a[- ]levels?|btec|hnd|hnc|foundation(?= (?:degree|year|course|diploma|studies|certificate|level))|pgce|ged|associate|apprenticeship|baccalaureate|abitur|matura|licen[cs]e|course|training|level \d|vocational|studies|honou?rs|award|qualification|\p{L}*ausbildung|studium|diplom|\p{L}*abschluss|meister|meisterbrief|gesellenbrief|lehre|staatsexamen|abitur|fachabitur|mittlere reife|umschulung|diplôme|licence|maîtrise|doctorat|bac|bts|cap|bep|dut|brevet|dess|dea|grado|licenciatura|licenciado|licenciada|máster|bachillerato|ciclo formativo|fp|título|ingeniería|laurea|maturità|dottorato|qualifica|mestrado|doutoramento|bacharelato|ensino secundário|curso|hbo|mbo|vwo|havo|vmbo|propedeuse|licencjat|magister|magisterium|inżynier|technik|matura|dyplom|studia|érettségi|diploma|ba|bsc|ma|msc|mester|alapképzés)(?![\p{L}])/iu;

/** Short names of degrees, which stand in capitals, and the long ones. */
const SHORT_STUDY =
  /(?<![\p{L}])(?:B\.?Sc|M\.?Sc|B\.?A|M\.?A|B\.?Eng|M\.?Eng|B\.?Ed|M\.?Ed|LL\.?B|LL\.?M|Ph\.?D|M\.?Phil|BBA|MBA|BFA|MFA|BN|MBBS|MB ?ChB|HND|HNC|PGCE|PGDip|PGCert|B\.E\.?|B\.?Tech|M\.?Tech|B\.?Com|M\.?Com|BCA|MCA|B\.?Arch|M\.?Arch|B\.?Pharm|NVQ|SVQ|BTEC|GED|GCSEs?|A[- ][Ll]evels?|BTS|CAP|DUT|HBO|MBO|VWO|HAVO)(?![\p{L}])/u;
const STUDY =
  /(?<![\p{L}])(?:(?:honou?rs |associate'?s? |foundation )?degree|bachelor'?s?|bachelors|masters|master['’]s|master (?:of|in|degree)|doctorate|doctor of|diploma|high school|secondary school|baccalaureate|apprenticeship|abitur|matura|studium|\p{L}*ausbildung|diplom|meisterbrief|gesellenbrief|staatsexamen|diplôme|licence (?:de|en)|maîtrise|grado (?:de|en)|licenciatura|máster|bachillerato|laurea|maturità|dottorato|mestrado|licencjat|magister|inżynier|érettségi)(?![\p{L}])/iu;

/** Whether words name what somebody has at the end of a school or of studies, rather than a certificate: "MSc Hydrology", and no "Food Hygiene, Level 2". */
export function namesStudy(words: string): boolean {
  return SHORT_STUDY.test(words) || STUDY.test(words);
}

/** Learned trades by their ending, at the end of what is said: "Senior Hydrologist", "Orthoptist", and no church and no list. */
const LEARNED =
  /(?<![\p{L}])(?!(?:baptist|methodist|buddhist|calvinist|marxist|humanist|minimalist|\p{L}*list)(?![\p{L}]))\p{L}{4,}(?:[^l]ist|alist|ician)(?=\s*$|\s*[,(|•·–-]|\s(?:in|for|of|at)\s)/iu;

export function namesJob(words: string): boolean {
  return JOB.test(words) || LEARNED.test(words);
}

/** Whether words name a trade, and not only that somebody works for themselves: what they do may stand beside it. */
export function namesTrade(words: string): boolean {
  return namesJob(words) && !ON_ONES_OWN.test(words);
}

const ON_ONES_OWN = /^(?:self[- ]employed|freelance|own business)$/i;

export function namesDegree(words: string): boolean {
  return DEGREE.test(words) || SHORT_STUDY.test(words);
}

/** Whether words name where somebody works or learns. */
export function namesPlace(words: string): boolean {
  return PLACE.test(words);
}

function scoreOf(part: string): number {
  return (namesJob(part) ? (namesTrade(part) ? 2 : 1) : 0) - (PLACE.test(part) ? 1 : 0);
}

/**
 * Which part of a head is the title where its own words do not say: the one that is it in most of a section's other heads, of those of
 * as many parts where there are some.
 */
export function usualTitle(heads: readonly (readonly string[])[], parts: number): number {
  const alike = heads.filter(({ length }) => length === parts).flatMap(sureTitle);
  const sure = alike.length > 0 ? alike : heads.flatMap(sureTitle).map((at) => Math.min(at, 1));
  const [most] = [...new Set(sure)]
    .map((at) => ({ at, count: sure.filter((other) => other === at).length }))
    .toSorted((one, other) => other.count - one.count || one.at - other.at);
  return most?.at ?? 0;
}

/** Where the title is in a head of two parts and more of which one alone names a trade. */
function sureTitle(parts: readonly string[]): number[] {
  const scores = parts.map(scoreOf);
  const best = Math.max(...scores);
  return parts.length > 1 && scores.filter((score) => score === best).length === 1 && best > 0
    ? [scores.indexOf(best)]
    : [];
}

/**
 * Of an entry's head, which part says what somebody was and which where. `lines`: the parts of each of its lines; `usual` is the title
 * where no words are sure.
 */
export function titleAndEmployer(
  lines: readonly (readonly string[])[],
  usual = 0,
): { title: string; employer: string } {
  const parts = lines.flat();
  const title = titleAmong(parts, lines, usual);
  const others = parts.filter((part) => part !== title);
  // "Norsk Elvedata AS, Trondheim": a town of one word behind a name is no home for anybody's work.
  const places = others.filter(
    (part, at) => PLACE.test(part) && !(at > 0 && /^\p{Lu}\p{Ll}+heim$/u.test(part)),
  );
  // "Self-employed plasterer, Leeds": who works for nobody else names a town at most.
  const other = /\b(?:self[- ]employed|freelance)/i.test(title) ? '' : (others[0] ?? '');
  return { title, employer: places.find((part) => !UNIT.test(part)) ?? places[0] ?? other };
}

function titleAmong(parts: readonly string[], lines: readonly (readonly string[])[], usual: number): string {
  const best = parts.reduce(
    (top, part) => (scoreOf(part) > scoreOf(top) ? part : top),
    parts[usual < parts.length ? usual : 0] ?? '',
  );
  if (scoreOf(best) > 0 || lines.length < 2) return best;
  // "Saint Anna Hospital, London" in one line: what somebody was there stands in the other.
  const others = lines.filter((line) => !line.some((part) => scoreOf(part) < 0));
  // "Co-op Food, Stockport" too: of two lines the one that holds a single thing.
  const single = lines.length === 2 ? lines.filter((line) => line.length === 1) : [];
  const [other] = others.length < lines.length ? others.flat() : single.length === 1 ? single.flat() : [];
  return other && parts.includes(other) ? other : best;
}

/** A part of a place of work, which stands before or behind its name: "Department of Geography". */
const UNIT =
  /^(?:the )?(?:department|dept\.?|faculty|division|directorate|school|unit|section|office) (?:of|for)\b/i;

const SCHOOL =
  /(?<![\p{L}])(?:university|college|institute|academy|polytechnic|school|centre|center|council|faculty|\p{L}*(?:universität|hochschule|schule|gymnasium|kolleg|akademie|institut)|ihk|vhs|université|école|lycée|collège|institut|iut|cfa|irts|afpa|greta|universidad|instituto|escuela|colegio|facultad|ies|cepa|università|istituto|scuola|liceo|politecnico|accademia|itis|itg|itc|universidade|instituto|escola|faculdade|politécnico|universiteit|hogeschool|lyceum|roc|uniwersytet|politechnika|szkoła|technikum|liceum|akademia|egyetem|főiskola|iskola|gimnázium|szakközépiskola|elte|bme)(?![\p{L}])/iu;

/** Whether words name where somebody learns; a "high school diploma" is what they learnt. */
export function namesSchool(words: string): boolean {
  return SCHOOL.test(words) && !/\b(?:high|secondary) school (?:diploma|certificate|leaving)/i.test(words);
}

/** Of the parts of a study, what it was and where. */
export function studyAndIssuer(parts: readonly string[]): { name: string; issuer: string } {
  const degree = parts.findIndex((part) => namesDegree(part) && !namesSchool(part));
  // "GCSEs: Maths, English" is a list of subjects, wherever it was.
  if (degree >= 0 && /^[^:]*: /.test(parts[degree] ?? '')) {
    const at = parts.findIndex((part, index) => index !== degree && namesSchool(part));
    return { name: parts.filter((_, index) => index !== at).join(', '), issuer: parts[at] ?? '' };
  }
  const school = parts.findIndex((part, at) => at !== degree && namesSchool(part));
  const name = degree >= 0 ? degree : parts.findIndex((_, at) => at !== school);
  // "A-levels: Maths, Economics, French" has no school in it.
  if (school < 0 && /^[^:]*: /.test(parts[0] ?? '')) return { name: parts.join(', '), issuer: '' };
  const issuer = school >= 0 ? school : parts.findIndex((_, at) => at !== name);
  // "BSc, Physics, University of Leeds": what stands behind the degree is what it was in.
  const until = school > degree ? school : parts.length;
  const areas = degree >= 0 && school >= 0 ? parts.slice(degree + 1, Math.min(until, degree + 3)) : [];
  return { name: [parts[name] ?? '', ...areas].join(', '), issuer: parts[issuer] ?? '' };
}
