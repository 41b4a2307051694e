/** Everyday words with a letter too many, too few, or two of them in the wrong order: "everbody", "evrybody", "machien". */

/** Words of seven letters and more that answers hold most, and that no other word is one letter from. */
const LONG = new Set(
  `accident accountant accounts afternoon apprentice apprentices argument assistant attention beautiful because
  beginner beginning believe birthday breakfast brother brothers building business carefully carpenter carpentry
  cashier certificate challenge children christmas cleaning clothes coffee college colleague colleagues community
  company complaint complaints computer computers confidence construction cooking counselling country customers
  daughter daughters delivery deliveries department dialysis different difficult diploma disabled education
  elderly electric electrical electrician electricity emergency employee engineer engineering equipment especially
  everybody everyone everything everywhere exactly experience explain explaining factory families favourite
  finished football forgotten foreign forever forklift friendly furniture gardening girlfriend government
  grandfather grandmother grandpa grandma graduate graduated hairdresser happened hospital hospitals household
  housekeeping husband immediately important independent insurance interested interview kitchen knowledge
  labourer language languages laundry library licence license machine machines maintenance manager managing
  mathematics mechanic mechanics medicine meeting mistake mistakes morning mornings motorbike mountain nephew
  neighbor neighbors neighbour neighbours neighbourhood newcomers nobody nothing nursing officer organise
  organize ourselves outside painting parents passenger passengers patience patients pension people personal
  pharmacy physical plumber plumbing pregnant prisoner probably problem problems production professional
  programme promised qualified question questions receptionist remember repairing research restaurant retired
  scaffolding schedule school scientist secretary security separate serious service sewing shopping shoulder
  situation somebody someone something sometimes somewhere standing stories strangers student students
  successful supermarket supervisor supplier support surgery teacher teachers teaching technician telephone
  themselves together tomorrow tractor training translate translator travelling treatment trouble truck
  understand understanding unemployed university unusual upholstery vegetables vehicle vehicles veteran
  veterans village volunteer volunteers warehouse weekend weekends welding whatever wheelchair whenever without
  wonderful workers working workshop yesterday`
    .split(/\s+/)
    .filter((word) => word.length >= 6),
);

/** Words of their own, one letter from one of those. */
const OF_THEIR_OWN =
  /^(?:swing|swings|bothers?|bothered|retried|tractors?|costumers?|persona|parent|personnel|diplomas|stations|services|servicer|mechanical|officers|offices?|schools?|problem|engineers|manage|manages|mangers?|sewings?|cookings?|shoulders|should|trucks|tricks|workings|trainings|meetings|buildings|standings|paintings|strangest|struck|supports|treatments|brothers?|whether|clothes|closes|counties|county|countries|patents|patents?|patent|parings?|servile|explains|sewn|workers|countryside|school|pensions|nephews|tonight|united|united|everyday|stores|storeys?|coffees|colleges|collage|collages|companies|teaches|experienced|experiences|exiting|retire|retires|dialyses|finishes|cashiers|accounts|account|wielding|villagers?|volunteered|welding|wedding|weddings|someones?|everyones?|somebodys|everybodys|nobodys|nothings|somethings|graduates|grandmas|grandpas|organised|organises|organiser|organizer|organized|organizes|carpenters|managers|servicing|insurances|promises|promise|believed|believes|believer|serviced|librarys|beginners|translated|translates|independence|supplies|supplied|suppliers|disable|foreigner|physically|personally|professionally|seriously|separated|separates)$/u;

/** The line with such words put right: a typed word that is a known one with one letter doubled, left out or put one place off. */
export function mendLetters(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}’'@./-])\p{Ll}{5,}(?![\p{L}\p{N}’'@-]|\.\p{L})/gu, (typed) =>
    LONG.has(typed) || OF_THEIR_OWN.test(typed) ? typed : (meantBy(typed) ?? typed),
  );
}

function meantBy(typed: string): string | null {
  // A letter too many: doubled, or beside its neighbour.
  for (let at = 1; at < typed.length; at += 1) {
    if (typed[at] !== typed[at - 1]) continue;
    const one = typed.slice(0, at) + typed.slice(at + 1);
    if (LONG.has(one)) return one;
  }
  // Two in the wrong order.
  for (let at = 1; at < typed.length - 1; at += 1) {
    const one = typed.slice(0, at) + typed[at + 1] + typed[at] + typed.slice(at + 2);
    if (typed[at] !== typed[at + 1] && LONG.has(one)) return one;
  }
  // A letter too few.
  const key = LEFT_OUT.get(typed);
  return key ?? null;
}

/** Each of the words with one of its letters left out, not the first and not the last; what may be two of them is none. */
const LEFT_OUT = new Map<string, string>();
for (const word of LONG)
  for (let at = 1; at < word.length - 1; at += 1) {
    const less = word.slice(0, at) + word.slice(at + 1);
    const other = LEFT_OUT.get(less);
    if (!LONG.has(less) && !(other !== undefined && other !== word)) LEFT_OUT.set(less, word);
    else if (other !== undefined && other !== word) LEFT_OUT.delete(less);
  }
