import type { Section } from './section.ts';

/**
 * Headings of CVs in German, French, Spanish, Portuguese, Italian, Dutch, Polish and Hungarian, and the commonest of some more, in
 * small letters without their marks.
 */
const WORDS: readonly (readonly [Section, string])[] = [
  [
    'experience',
    'berufserfahrung|berufserfahrungen|beruflicher werdegang|werdegang|berufspraxis|praxiserfahrung|praktische erfahrung|praktische erfahrungen|arbeitserfahrung|berufliche erfahrung|berufliche erfahrungen|berufstatigkeit|berufliche stationen|berufliche tatigkeit|berufliche tatigkeiten|tatigkeiten|beschaftigung|praktika|praktikum|beruflicher hintergrund|berufliche laufbahn|erfahrung|erfahrungen' +
      '|experience professionnelle|experiences professionnelles|experiences|parcours professionnel|parcours|emplois|carriere|stages|experience de travail|activites professionnelles|historique professionnel' +
      '|experiencia|experiencias|experiencia laboral|experiencia profesional|trayectoria profesional|trayectoria laboral|historial laboral|empleo|empleos|practicas' +
      '|experiencia profissional|experiencias profissionais|percurso profissional|historico profissional|carreira|estagios|experiencia de trabalho' +
      '|esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|esperienza di lavoro|carriera|percorso professionale|tirocini' +
      '|werkervaring|ervaring|beroepservaring|loopbaan|arbeidsverleden|stages' +
      '|doswiadczenie|doswiadczenie zawodowe|przebieg kariery|kariera|historia zatrudnienia|praktyki|staze|przebieg pracy zawodowej|przebieg zatrudnienia' +
      '|tapasztalat|tapasztalatok|munkatapasztalat|szakmai tapasztalat|szakmai tapasztalatok|munkahelyek|eddigi munkahelyek|szakmai palyafutas' +
      '|arbetslivserfarenhet|erfarenhet|yrkeserfarenhet|erhvervserfaring|arbeidserfaring|pracovni zkusenosti|praxe|experienta profesionala|experienta|is deneyimi|deneyim',
  ],
  [
    'education',
    'ausbildung|bildung|bildungsweg|schulbildung|studium|schule|schulen|bildungsgang|akademische ausbildung|schulische ausbildung|berufsausbildung|abschlusse|ausbildungen|hochschulbildung|schulausbildung' +
      '|formation|formations|etudes|diplomes|formation academique|parcours scolaire|scolarite|cursus|formation et diplomes|formation initiale|parcours academique' +
      '|formacion|formacion academica|educacion|estudios|titulacion|titulaciones|formacion reglada|datos academicos' +
      '|formacao|formacao academica|educacao|habilitacoes|habilitacoes literarias|escolaridade|estudos|formacao escolar' +
      '|formazione|istruzione|istruzione e formazione|titoli di studio|studi|percorso di studi|formazione scolastica' +
      '|opleiding|opleidingen|onderwijs|studie|studies' +
      '|wyksztalcenie|edukacja|studia|szkoly' +
      '|tanulmanyok|vegzettseg|iskolai vegzettseg|kepzettseg|iskolak' +
      '|utbildning|uddannelse|utdanning|vzdelani|educatie|studii|egitim',
  ],
  [
    'certificates',
    'zertifikate|weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|lizenzen|lehrgange|seminare|fort und weiterbildung|fort und weiterbildungen|fuhrerschein|zertifizierungen|qualifikationen|zusatzqualifikationen' +
      '|certificats|certifications|formations complementaires|formation continue|permis|habilitations|attestations' +
      '|certificados|certificaciones|cursos|formacion complementaria|licencias|cursos y certificados' +
      '|certificacoes|formacao complementar|licencas' +
      '|certificati|certificazioni|corsi|corsi di formazione|patente|patenti|abilitazioni|attestati' +
      '|certificaten|cursussen|trainingen|rijbewijs|cursussen en trainingen|diplomas en certificaten' +
      '|certyfikaty|kursy|szkolenia|uprawnienia|kursy i szkolenia|kursy i certyfikaty|prawo jazdy' +
      '|tanfolyamok|tanusitvanyok|kepzesek|bizonyitvanyok',
  ],
  [
    'skills',
    'kenntnisse|fahigkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|computerkenntnisse|starken|besondere kenntnisse|kenntnisse und fahigkeiten|weitere kenntnisse|fachliche kompetenzen|personliche starken|soziale kompetenzen|pc kenntnisse' +
      '|competences|competences techniques|savoir faire|atouts|aptitudes|informatique|competences professionnelles|savoir etre|qualites|competences informatiques' +
      '|competencias|habilidades|aptitudes|conocimientos|capacidades|conocimientos informaticos|informatica|fortalezas' +
      '|aptidoes|conhecimentos|competencias tecnicas|competencias pessoais|competencias profissionais' +
      '|competenze|capacita|abilita|conoscenze|conoscenze informatiche|competenze tecniche|competenze informatiche|capacita e competenze|punti di forza|competenze personali' +
      '|vaardigheden|competenties|kennis|computervaardigheden|kwaliteiten|sterke punten' +
      '|umiejetnosci|kompetencje|mocne strony|znajomosc programow|umiejetnosci techniczne' +
      '|keszsegek|kepessegek|kompetenciak|ismeretek|szamitogepes ismeretek|erossegek' +
      '|fardigheter|kompetenser|kompetencer|ferdigheter|dovednosti|schopnosti|abilitati|aptitudini|yetenekler|beceriler',
  ],
  [
    'languages',
    'sprachen|sprachkenntnisse|fremdsprachen|langues|langues etrangeres|langues parlees|idiomas|lenguas|linguas|lingue|lingue straniere|conoscenze linguistiche|competenze linguistiche|talen|talenkennis|jezyki|jezyki obce|znajomosc jezykow|nyelvek|nyelvtudas|nyelvismeret|nyelvi ismeretek|sprak|sprog|jazyky|jazykove znalosti|limbi straine|limbi|diller',
  ],
  [
    'summary',
    'profil|kurzprofil|uber mich|zusammenfassung|personliches profil|ziel|zielsetzung|profil professionnel|a propos|a propos de moi|resume|objectif|objectifs|presentation|perfil|perfil profesional|perfil profissional|resumen|resumen profesional|sobre mi|sobre mim|objetivo|objetivos|resumo|resumo profissional|profilo|profilo professionale|sommario|su di me|presentazione|obiettivo|profiel|samenvatting|over mij|persoonlijk profiel|podsumowanie|podsumowanie zawodowe|o mnie|profil zawodowy|cel zawodowy|bemutatkozas|szakmai osszefoglalo|osszefoglalo|rolam|om mig|om meg|profilul|hakkimda',
  ],
  [
    'results',
    'erfolge|projekte|projets|realisations|proyectos|logros|projetos|conquistas|realizacoes|progetti|risultati|traguardi|projecten|prestaties|resultaten|projekty|osiagniecia|sukcesy|projektek|eredmenyek',
  ],
  [
    'awards',
    'auszeichnungen|preise|preise und auszeichnungen|distinctions|prix|prix et distinctions|recompenses|premios|reconocimientos|premios y reconocimientos|distincoes|premi|riconoscimenti|riconoscimenti e premi|onorificenze|prijzen|onderscheidingen|nagrody|wyroznienia|nagrody i wyroznienia|dijak|elismeresek',
  ],
  [
    'publications',
    'veroffentlichungen|publikationen|publicaciones|publicacoes|pubblicazioni|publicaties|publikacje|publikaciok',
  ],
  [
    'volunteering',
    'ehrenamt|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten|ehrenamtliches engagement|engagement|soziales engagement|freiwilligenarbeit|benevolat|engagements|engagement associatif|vie associative|activites associatives|voluntariado|experiencia de voluntariado|volontariato|attivita di volontariato|vrijwilligerswerk|wolontariat|dzialalnosc spoleczna|onkentes munka|onkentesseg',
  ],
  [
    'private',
    'personliche daten|personliche angaben|kontakt|kontaktdaten|angaben zur person|referenzen|zur person|coordonnees|informations personnelles|etat civil|contact|references|datos personales|contacto|referencias|dados pessoais|contactos|contato|informacoes pessoais|informacion personal|dati personali|informazioni personali|contatti|referenze|persoonlijke gegevens|personalia|contactgegevens|referenties|dane osobowe|dane kontaktowe|kontakt|referencje|szemelyes adatok|elerhetoseg|elerhetosegek|referenciak',
  ],
  [
    'other',
    'hobbys|hobbies|interessen|hobbys und interessen|freizeit|mitgliedschaften|sonstiges|loisirs|centres d interet|interets|divers|aficiones|intereses|otros datos|otros|hobby|interessi|altro|interesses|outros|passatempos|interesses pessoais|interesses|hobby s|overig|zainteresowania|hobby i zainteresowania|inne|erdeklodes|erdeklodesi kor|hobbi|egyeb',
  ],
];

const BY_WORDS: ReadonlyMap<string, Section> = new Map(
  WORDS.flatMap(([section, words]) => words.split('|').map((each) => [each, section] as const)).toReversed(),
);
/** What stands between two headings in one: "Kurse und Weiterbildungen". */
const AND = /\s(?:und|et|y|e|en|i|es|and|oraz|og|och)\s/;

/** The section that a heading in another language than English opens; `folded`: small letters without marks and signs. Null where it is none. */
export function sectionNamed(folded: string): Section | null {
  const whole = BY_WORDS.get(folded);
  if (whole) return whole;
  const parts = folded.split(AND).map((part) => BY_WORDS.get(part));
  return parts.length > 1 && parts.every((part) => part !== undefined) ? (parts[0] ?? null) : null;
}
