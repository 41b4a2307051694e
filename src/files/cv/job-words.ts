/** Words that name what somebody is at work, in titles of jobs. */
const JOB =
  /\b(?:manager|engineer|developer|nurse|teacher|assistant|officer|director|analyst|consultant|designer|cook|chef|driver|cleaner|waiter|waitress|server|clerk|cashier|accountant|bookkeeper|administrator|coordinator|co-ordinator|supervisor|lead|leader|head|specialist|technician|operator|operative|worker|carer|caregiver|intern|internship|trainee|apprentice|volunteer|tutor|lecturer|researcher|scientist|writer|editor|secretary|receptionist|salesperson|salesman|saleswoman|associate|representative|advisor|adviser|agent|guard|porter|barista|bartender|baker|butcher|gardener|builder|carpenter|joiner|plumber|electrician|welder|mechanic|painter|tailor|seamstress|hairdresser|beautician|pharmacist|physician|doctor|surgeon|dentist|midwife|therapist|physiotherapist|psychologist|counsellor|counselor|lawyer|solicitor|paralegal|attorney|architect|planner|buyer|merchandiser|president|executive|ceo|cto|cfo|owner|founder|co-founder|partner|freelancer|freelance|self-employed|housekeeper|nanny|childminder|foreman|inspector|auditor|recruiter|trainer|coach|librarian|journalist|photographer|translator|interpreter|programmer|tester|picker|packer|courier|steward|attendant|handler|controller|superintendent|principal|professor|fellow|captain|pilot|sergeant|soldier|firefighter|paramedic|farmer|machinist|assembler|fitter|roofer|bricklayer|plasterer|labourer|laborer|host|hostess|helper|aide|practitioner|strategist|scrum master|product owner|sales|keyholder|warden|buyer|dispatcher|estimator|surveyor|actor|musician|artist|crew)\b/i;
/** Words that name a place of work or of study. */
const PLACE =
  /\b(?:ltd|limited|llc|inc|gmbh|plc|corp|corporation|company|group|hospital|clinic|school|university|college|institute|academy|polytechnic|council|hotel|restaurant|café|cafe|bakery|kitchen|bank|nhs|trust|foundation|care home|nursery|airlines?|logistics|stores?|supermarket|studio|agency|department|ministry|army|navy|solutions|services|systems|partners|&|co|s\.?a\.?|ag|bv|library|museum|centre|center|factory|shop)\b\.?|&/i;
const DEGREE =
  /\b(?:degree|bachelor'?s?|master'?s?|b\.?sc|m\.?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|b\.?ed|ll\.?b|ll\.?m|ph\.?d|doctorate|mba|diploma|certificate|nvq|svq|gcses?|a[- ]levels?|btec|hnd|hnc|foundation|pgce|ged|associate|apprenticeship|baccalaureate|abitur|matura|licen[cs]e|course|training|level \d|high school|secondary school|vocational|studies|honou?rs)\b/i;

export function namesJob(words: string): boolean {
  return JOB.test(words);
}

export function namesDegree(words: string): boolean {
  return DEGREE.test(words);
}

/** Of the parts of an entry's head, which says what somebody was and which where; the first is the title where neither is sure. */
export function titleAndEmployer(parts: readonly string[]): { title: string; employer: string } {
  const score = (part: string) => (JOB.test(part) ? 2 : 0) - (PLACE.test(part) ? 1 : 0);
  let title = 0;
  parts.forEach((part, at) => {
    if (score(part) > score(parts[title] ?? '')) title = at;
  });
  const others = parts.filter((_, at) => at !== title);
  return { title: parts[title] ?? '', employer: others.find((part) => PLACE.test(part)) ?? others[0] ?? '' };
}

/** Whether words name where somebody learns; a "high school diploma" is what they learnt. */
export function namesSchool(words: string): boolean {
  return (
    /\b(?:university|college|institute|academy|polytechnic|school|centre|center|council|faculty)\b/i.test(
      words,
    ) && !/\b(?:high|secondary) school (?:diploma|certificate|leaving)/i.test(words)
  );
}

/** Of the parts of a study, what it was and where. */
export function studyAndIssuer(parts: readonly string[]): { name: string; issuer: string } {
  const degree = parts.findIndex((part) => namesDegree(part) && !namesSchool(part));
  const school = parts.findIndex((part, at) => at !== degree && namesSchool(part));
  const name = degree >= 0 ? degree : parts.findIndex((_, at) => at !== school);
  const issuer = school >= 0 ? school : parts.findIndex((_, at) => at !== name);
  // "BSc, Physics, University of Leeds": what stands behind the degree is what it was in.
  const area = degree >= 0 && school >= 0 && school !== degree + 1 ? parts[degree + 1] : undefined;
  return { name: `${parts[name] ?? ''}${area ? `, ${area}` : ''}`, issuer: parts[issuer] ?? '' };
}
