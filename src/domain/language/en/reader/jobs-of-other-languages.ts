/** Jobs, places and fields in other languages, each with its English name: an answer of one line has no sentence to be read in. */

/** Jobs: "english: names in other languages", men and women who do them. */
const JOBS = `cashier: operador de caixa, operadora de caixa, caixa, cajero, cajera, caissier, caissière, kasjer, kasjerka, kassierer, kassiererin, cassiera
bank teller: caixa de banco, cajero de banco, cajera de banco
telemarketing agent: atendente de telemarketing, operador de telemarketing, operadora de telemarketing, teleoperador, teleoperadora
nursing technician: técnico de enfermagem, técnica de enfermagem, tecnico de enfermagem, tecnica de enfermagem
nursing assistant: auxiliar de enfermagem, auxiliar de enfermería, auxiliar de enfermeria, aide-soignant, aide-soignante, aide soignante
nurse: enfermeiro, enfermeira, enfermero, enfermera, infirmier, infirmière, infermiere, infermiera, pielęgniarka, pielęgniarz, krankenschwester, krankenpfleger, pflegefachfrau
nursery assistant: auxiliar de creche, auxiliar de educação infantil
office assistant: auxiliar administrativo, auxiliar administrativa, assistente administrativo, assistente administrativa
school cook: merendeira, merendeiro
nanny: babá, niñera, nounou, tata
cleaner: diarista, faxineira, faxineiro, limpiadora, femme de ménage, sprzątaczka, putzfrau, reinigungskraft, donna delle pulizie
domestic worker: empregada doméstica, empleada doméstica, empleada domestica, trabajadora del hogar
cake maker: boleira, pastelera
pastry chef: confeiteiro, confeiteira, pastelero, pâtissier, pâtissière
motorcycle courier: motoboy, entregador de moto
delivery rider: entregador, entregadora, repartidor, repartidora
bus driver: motorista de ônibus, motorista de onibus, motorista de autocarros, motorista de autocarro, conductor de autobús, chofer de bus, kierowca autobusu miejskiego, kierowca autobusu, busfahrer, busfahrerin, chauffeur de bus
truck driver: motorista de caminhão, motorista de caminhao, camionero, camionista, kierowca tira, kierowca ciężarówki, lkw-fahrer, lkw fahrer, chauffeur poids lourd
driver: motorista, chofer, chófer, kierowca, fahrer, autista
cook: cozinheiro, cozinheira, cocinero, cocinera, cuisinier, cuisinière, cuoco, cuoca, kucharz, kucharka, koch, köchin
kitchen helper: ajudante de cozinha, auxiliar de cozinha, ayudante de cocina, commis de cuisine, pomoc kuchenna, küchenhilfe
dishwasher: lavador de pratos, lavaplatos, plongeur, zmywak
seamstress: costureira, costurera, couturière, krawcowa, sarta, schneiderin
bricklayer: pedreiro, albañil, maçon, muratore, murarz, maurer
builder's labourer: servente, obrero de construcción, ayudante de albañil
factory worker: operário, operária, obrero, obrera, operaio, operaia, ouvrier, ouvrière
warehouse worker: magazynier, magasinier, lagerist, magazziniere, almacenista, estoquista, mozo de almacén
packer: empacador, empacadora, embalador
electrician: eletricista, electricista, électricien, elettricista, elektryk, elektriker
plumber: encanador, plomero, fontanero, gasfíter, plombier, idraulico, hydraulik
welder: soldador, soudeur, spawacz, schweißer, saldatore
mechanic: mecânico, mecánico, mécanicien, meccanico, mechanik
car mechanic: mecânico de carro, mecánico automotriz, kfz-mechaniker
carpenter: carpinteiro, carpintero, charpentier, zimmermann
joiner: marceneiro, menuisier, falegname, stolarz, schreiner, tischler
painter: pintor, pintora, peintre en bâtiment
gardener: jardineiro, jardinero, jardinier, gärtner, ogrodnik
caretaker: zelador, conserje, hausmeister, dozorca, gardien d'immeuble
air conditioning technician: técnico de ar condicionado, técnico en aire acondicionado, técnico em refrigeração
security guard: guardia de seguridad, guarda de segurança, segurança, vigilante, agent de sécurité, ochroniarz
doorman: porteiro, portero
port guard: gardien au port
waiter: garçom, mesero, camarero, serveur, cameriere, kelner, kellner
waitress: garçonete, mesera, camarera, serveuse, cameriera, kelnerka, kellnerin
receptionist: recepcionista, réceptionniste, rezeptionistin, recepcjonistka
secretary: secretária, secretaria, secrétaire, sekretärin, sekretarka
shop assistant: vendedor, vendedora, balconista, vendeur, vendeuse, commessa, commesso, sprzedawca, sprzedawczyni, verkäufer, verkäuferin, dependienta, dependiente
street vendor: vendedor ambulante, vendedora ambulante, ambulante
hairdresser: cabeleireiro, cabeleireira, peluquero, peluquera, coiffeur, coiffeuse, parrucchiera, parrucchiere, fryzjer, fryzjerka, friseur, friseurin
manicurist: manicure, manicurista
teacher: professor de escola, professora, profesor, profesora, maestro, maestra, professeur, professeure, enseignant, enseignante, insegnante, nauczyciel, nauczycielka, lehrer, lehrerin
primary school teacher: maestra de primaria, maestro de primaria, professora primária, professeur des écoles
nursery teacher: professora de creche, educadora infantil, educadora, maestra de kinder, erzieher, erzieherin, przedszkolanka
lawyer: advogado, advogada, abogado, abogada, avocat, avocate, avvocato, avvocata, rechtsanwalt, rechtsanwältin, prawnik, prawniczka
legal assistant: rechtsanwaltsfachangestellter, rechtsanwaltsfachangestellte, asistente legal
accountant: contador, contadora, contabilista, comptable, contabile, księgowy, księgowa, buchhalter, buchhalterin
doctor: médico, médica, médecin, lekarz, lekarka, arzt, ärztin
dentist: odontólogo, odontóloga, odontologo, odontologa, zahnarzt, zahnärztin
vet: veterinario, veterinaria, veterinário, veterinária, vétérinaire, weterynarz, tierarzt, tierärztin
psychologist: psicólogo, psicóloga
social worker: assistente social, trabajador social, trabajadora social, assistente sociale
carer: cuidador, cuidadora, cuidador de idosos, cuidadora de idosos, cuidadora de ancianos, badante, opiekunka, opiekun, altenpfleger, altenpflegerin, pflegekraft
engineer: engenheiro, engenheira, ingeniero, ingeniera, ingénieur, ingegnere, inżynier, ingenieur
civil engineer: engenheiro civil, engenheira civil, ingeniero civil, ingeniera civil
fisherman: pescador, pêcheur, pescatore, rybak
farm worker: trabalhador rural, jornalero, jornalera, ouvrier agricole, bracciante
line leader: chef de ligne
instructor: instrutor, instrutora, instruktor, instruktorka, instructeur
journalist: jornalista, periodista, journaliste, giornalista
homemaker: dona de casa, ama de casa, mère au foyer
office worker: empleado de oficina, impiegato, impiegata, employé de bureau, sachbearbeiter, sachbearbeiterin`;

/** Fields and deeds by their whole names. */
const FIELDS = `office cleaning: limpeza de escritórios, limpeza de escritorios, limpieza de oficinas
cleaning: limpeza, limpieza, sprzątanie, ménage
IT support: suporte de TI, soporte de TI, soporte técnico
sewing: costura
teaching music: ensino de música
music: música, musique, musica
labour law: derecho laboral, direito do trabalho, direito trabalhista
training new drivers: szkolenie nowych kierowców
quality control in textiles: contrôle qualité textile, controle de qualidade têxtil
quality control: contrôle qualité, control de calidad, controle de qualidade
bookkeeping: buchhaltung, comptabilité, contabilidad, contabilidade
elderly care: altenpflege, cuidado de ancianos
nursing: enfermagem, enfermería, krankenpflege
childcare: cuidado de niños
repairing engines: réparer les moteurs, reparar motores
building work: construcción, construção civil, obra`;

/** Places, and what one may have of one's own. */
const PLACES = `hotel: hotel, hôtel, albergo
hospital: hospital, hôpital, ospedale, szpital, krankenhaus
school: escuela, escola, école, scuola, szkoła, schule
nursery: guardería, guarderia, creche, crèche, przedszkole, kindergarten, kita
kitchen: cozinha, cocina, cuisine, kuchnia, küche
restaurant: restaurante, restaurant, ristorante, restauracja
factory: fábrica, fabrica, usine, fabbrica, fabryka, fabrik
bank: banco, banque, banca
supermarket: supermercado, supermarché, supermercato, supermarkt
church: igreja, iglesia, église, chiesa
care home: lar, lar de idosos, asilo, maison de retraite, altenheim, altersheim
shop: loja, tienda, magasin, negozio, sklep
bakery: padaria, panadería, panaderia, boulangerie, bäckerei, piekarnia
cake shop: confeitaria, pastelería, pasteleria, pâtisserie
motorcycle repair shop: oficina de moto, oficina de motos, taller de motos
repair shop: oficina mecânica, taller mecánico
sewing studio: ateliê, ateliê de costura, atelier de costura, taller de costura, atelier de couture
hair salon: salão de beleza, peluquería, salon de coiffure
lunch box kitchen: marmitaria
market: mercado, marché, mercato
port: porto, puerto, port
mall: shopping, centro comercial, mall
café: cafetería, cafeteria, lanchonete
farm: finca, fazenda, ferme, gospodarstwo
office: oficina, escritório, bureau, biuro, büro`;

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split('\n').flatMap((row) => {
      const [english = '', named = ''] = row.split(': ');
      return named.split(', ').map((name) => [name.toLowerCase(), english] as const);
    }),
  );

/** Words that English has too are left alone: "a hotel", "a restaurant". */
const [jobs, fields, places] = [table(JOBS), table(FIELDS), table(PLACES)];

const OF = '(?:de|do|da|dos|das|del|della|des|du|di|em|en|no|na|nos|nas|in|dans|au|aux|en|w|im|an|bei|à|al)';
const JOINED = new RegExp(
  `^(.+?) ${OF} (?:(?:o|a|os|as|el|la|los|las|le|les|un|una|une|um|uma|der|dem|einer?) )?(.+)$`,
  'u',
);
const AGAIN = /,? (?:otra vez|de nuevo|outra vez|de novo|encore|znowu|wieder|di nuovo)$/u;
const HELD_BEFORE =
  /^(?:(?:ex|antes|now|agora|ahora|un|una|um|uma|el|la|le|o|a|fui|era|soy|sou|je suis|ich bin|jestem) )/u;
/** Work of a job with more: "auxiliar de creche", by the longest name that is known. */
const BEFORE = /^(?:trabajo|trabalho|trabalhei|trabajé) (?:como|de|en|em) /u;

/** One piece of an answer in English; null where nobody can say all of it. */
function pieceOf(typed: string): string | null {
  const plain = typed.trim().toLowerCase().replaceAll('’', "'").replace(HELD_BEFORE, '').replace(BEFORE, '');
  const said = plain.replace(AGAIN, '');
  const again = said === plain ? '' : ' again';
  const whole = jobs.get(said) ?? fields.get(said);
  if (whole !== undefined) return whole + again;
  for (let at = said.length; at > 0; at = said.lastIndexOf(' ', at - 1)) {
    const job = jobs.get(said.slice(0, at)) ?? fields.get(said.slice(0, at));
    if (job === undefined) continue;
    const rest = JOINED.exec(said)?.[2] ?? '';
    const behind = JOINED.exec(`x ${said.slice(at + 1)}`)?.[2] ?? rest;
    const place = placesIn(behind);
    // A school cook is in a school.
    const isSaid = place?.split(' ').some((word) => word.length > 2 && job.includes(word)) ?? true;
    return `${job}${isSaid ? '' : ` in ${place}`}${again}`;
  }
  return null;
}

/** "A school or a nursery", of "escuela o guardería"; null for no place that is known. */
function placesIn(typed: string): string | null {
  const named = typed
    .split(/ (?:o|ou|oder|lub|y|e|et) /u)
    .map((one) => places.get(one.replace(/^(?:una?|uma?|une?) /u, '')));
  return named.every((one) => one !== undefined) ? named.map((one) => `a ${one}`).join(' or ') : null;
}

/** A kitchen of a school: "cocina de una escuela o guardería". */
function placeOf(typed: string): string | null {
  const plain = typed.trim().toLowerCase();
  const whole = places.get(plain);
  if (whole !== undefined) return whole === plain ? null : whole;
  const [, first = '', second = ''] = JOINED.exec(plain) ?? [];
  const [place, of] = [places.get(first), placesIn(second)];
  if (place === 'kitchen' && of)
    return of
      .replace(/\ban? /gu, '')
      .split(' or ')
      .map((one) => `${one} kitchen`)
      .join('; ');
  return place !== undefined && of ? `${place} in ${of}` : null;
}

/** A work or a business that was named in another language, in English; null where English has it, or nobody can say. */
export function fromAnotherLanguage(typed: string): string | null {
  const kitchen = placeOf(typed);
  if (kitchen !== null) return kitchen;
  const pieces = typed.split(/\s*[,;.|/]\s*|\s+(?:ou|oder|lub)\s+(?=\p{L})/u).filter((piece) => piece !== '');
  const named = pieces.map((piece) => pieceOf(piece) ?? placeOf(piece));
  const isKnown = named.some((one) => one !== null);
  if (!isKnown) return null;
  const [first, second] = named;
  // "Lavador de pratos, hotel": a place that both languages have.
  const place = pieces[1] && second === null ? placesIn(pieces[1].toLowerCase()) : null;
  if (first && place) return `${first} in ${place}`;
  // "Abogada, derecho laboral": what somebody is, and of what.
  const [one = '', of = ''] = pieces.map((piece) => piece.trim().toLowerCase());
  if (pieces.length === 2 && jobs.has(one) && fields.has(of) && !/ing\b/u.test(second ?? ''))
    return `${first} in ${second}`;
  // A piece that no table has is not told: half of it would stand in the other language.
  return named
    .flatMap(
      (one, at) =>
        one ??
        (/^[a-z ]+$/iu.test(pieces[at] ?? '') && isEnglish(pieces[at] ?? '') ? (pieces[at] ?? '') : []),
    )
    .join('; ');
}

/** Only words that a job has in English. */
function isEnglish(piece: string): boolean {
  return /\b(?:in|at|for|the|a|of|and|or|chef|driver|cleaning|work|worker|teacher|nurse|assistant|supermarket|hotel|shop|dev|junior)\b/iu.test(
    piece,
  );
}
