/** What is to be learned, and papers, in other languages, each by its English name. */

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split('\n').flatMap((row) => {
      const [english = '', named = ''] = row.split(': ');
      return named.split(', ').map((name) => [name.toLowerCase(), english] as const);
    }),
  );

const SUBJECTS =
  table(`food handling: manipulação de alimentos, manipulacion de alimentos, manipulación de alimentos, manejo de alimentos
pastry: confeitaria, pastelería, pâtisserie
refrigeration: refrigeração, refrigeración
education assistant: auxiliar ação educativa, auxiliar de ação educativa
nursery assistant: auxiliar de creche
nursing assistant: auxiliar de enfermagem, auxiliar de enfermería
nursing technician: técnico de enfermagem, técnica de enfermagem, tecnico de enfermagem
nursing: enfermagem, enfermería, soins infirmiers
HACCP: haccp
instructor: instruktora, instructeur, instrutor
mechanics: mecânico, mecánica, mécanicien, mecânica
motorcycle repair: mecânica de moto, mecânica de motos
quality control: qualité, calidad, qualidade
accounting: contabilidade, contabilidad, comptabilité
sewing: corte e costura, costura, couture
computer: informática, informatique, computación, informatyka, computação
English: inglês, ingles, inglés, anglais, angielski, englisch, inglese
German: alemão, alemán, allemand, niemiecki, deutsch
French: francês, francés
welding: solda, soldagem, soldadura, soudure
cooking: cozinha, cocina, cuisine
pattern making: modelagem, modelaje, patronaje, modélisme
hairdressing: cabeleireiro, peluquería, coiffure
electrician: eletricista, electricista, électricien
childcare: cuidado infantil, petite enfance`);

/** Languages are learned; of all else there is a course. */
const TONGUE = /^(?:English|German|French)$/u;

const TO_FINISH =
  table(`my degree: faculdade, licenciatura, carrera, universidade, universidad, graduação, université, studia, studium, università
my adult high school course: eja, o eja, ensino médio eja
high school: ensino médio, ensino medio, secundaria, preparatoria, bachillerato, lycée, liceum, liceo
primary school: ensino fundamental, primaria`);

const PAPERS = table(`high school diploma: ensino médio, ensino medio, bachillerato, liceo, preparatoria
high school diploma for adults: ensino médio (eja), ensino medio eja, ensino médio eja
primary school: ensino fundamental
secondary school: secundaria, educación secundaria
teaching diploma: magistério, magistério (brasil)
motorcycle licence: cnh a
driving licence: cnh b, carta b, rijbewijs b, prawo jazdy kat. b, carta de condução, carnet de conducir, führerschein
category D driving licence: carta d, cnh d, rijbewijs d, prawo jazdy kat. d
food handling certificate: distintivo h, manejo de alimentos, curso manipulação de alimentos, curso de manipulação de alimentos`);

const FINISH =
  /^(?:terminar|acabar|concluir|completar|finalizar|finir|terminer|ukończyć|abschließen) (?:(?:o|a|os|as|el|la|los|las|le|les|mi|meu|minha|mon|ma) )?(.+)$/u;
const COURSE =
  /^(?:(?:o|um|el|un|une|la) )?(?:curso|formation|kurs|cours|corso|formação|formación) (?:(?:de|do|da|em|en|d'|w|z|di) ?)?(?:(?:o|la|el|le) )?(.+)$/u;
/** Schools of trades by their own names. */
const SCHOOLS = /\b(senac|senai|sebrae|sena|inacap|sence|afpa)\b/u;
/** "Modelagem no SENAI". */
const AT_A_SCHOOL = /^(.+?) (?:no|na|en el|en|au) (senac|senai|sebrae|sena|inacap|afpa)$/u;
const A_SCHOOL: Readonly<Record<string, string>> = { sebrae: 'Sebrae' };
const LEARN = /^(?:(?:aprender|apprendre|estudiar|estudar|uczyć się|lernen|imparare)(?: a)? )/u;

/** What an office does with a paper from another country, in the languages that most people speak who have one. */
const RECOGNITION =
  /^(?:(?:la|el|a|o|die|meine|l') ?)?(?:homologaci[oó]n|convalidaci[oó]n|revalidaci[oó]n|equivalencia|reconocimiento|revalida[cç][aã]o|convalida[cç][aã]o|reconhecimento|equival[eê]ncia|reconnaissance(?= d)|[ée]quivalence|homologation|berufsanerkennung|diplomanerkennung|anerkennung|gleichwertigkeit|nostrifizierung|nostrifikation|riconoscimento|equipollenza|equivalenza|nostryfikacja|uznanie|denklik|muadala|mu'adala|معادلة|признание|нострификация|нострифікація|визнання|学历认证|समकक्षता)(?: (?:d[eoau]s?|del|della|di|de la|do meu|de mi|de mon|d'|meine[rs]|mojego|моего|мого|الشهادة)? ?(?:my |the )?(?:t[ií]tulo|titulo|t[íi]tulos|dipl[oôó]me?[as]?|diploms|diplomu?|diplôme|dyplomu|abschlusses|abschluss|berufsabschluss|estudios|studi|laurea|titolo|licence|carrera|grado|degree|диплома|диплому|الشهادة)(?: .*)?)?$/u;

/** "A food handling course", of "curso de manipulação de alimentos"; null where English has it, or nobody can say. */
export function studyFromAnotherLanguage(typed: string): string | null {
  const bare = typed.trim().toLowerCase().replaceAll('’', "'");
  if (RECOGNITION.test(bare)) return 'recognition of my diploma';
  const [first = '', second = ''] = typed
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/,(?! o\b)|;| - /u);
  const said = first.trim().replace(LEARN, '');
  const end = FINISH.exec(said)?.[1];
  if (end !== undefined) {
    const school = SCHOOLS.exec(end)?.[0];
    if (school) return `finish my ${nameOf(school)} course`;
    const known = TO_FINISH.get(end) ?? TO_FINISH.get(end.split(' ')[0] ?? '');
    if (known) return `finish ${known}`;
    return /^haccp$/u.test(end) ? 'finish my HACCP course' : null;
  }
  const of = COURSE.exec(said)?.[1];
  if (of !== undefined) {
    const school = SCHOOLS.exec(of)?.[0];
    const rest = of
      .replace(SCHOOLS, '')
      .trim()
      .replace(/ (?:no|do|na|en|del|au)$/u, '');
    const subject = SUBJECTS.get(rest) ?? (rest === '' ? SUBJECTS.get(second.trim()) : undefined);
    if (subject) return `${subject} course${school ? ` at ${nameOf(school)}` : ''}`;
    return school && rest === '' ? `course at ${nameOf(school)}` : null;
  }
  const [, what = '', where = ''] = AT_A_SCHOOL.exec(said) ?? [];
  const there = SUBJECTS.get(what);
  if (there) return `${there} course at ${nameOf(where)}`;
  const subject = SUBJECTS.get(said);
  if (subject === undefined || subject === said) return null;
  return TONGUE.test(subject) ? subject : `${subject} course`;
}

function nameOf(school: string): string {
  return A_SCHOOL[school] ?? school.toUpperCase();
}

/** "High school diploma", of "ensino médio"; null where English has it, or nobody can say. */
export function paperFromAnotherLanguage(typed: string): string | null {
  return PAPERS.get(typed.trim().toLowerCase()) ?? null;
}
