/*
 * What people live with, by whole classes: names that the language forms by rule (arthritis, endometriosis, lymphoma,
 * Crohn's disease, an anxiety disorder), and the common names that it does not. No list of all diseases is small enough for
 * a page; by its endings an unknown one is known all the same.
 */

/** Words that end like an illness and are none: trades, feelings, and learned words. */
const NO_ILLNESS =
  '(?!(?:academia|bohemia|diploma|aroma|diagnosis|prognosis|hypnosis|osmosis|symbiosis|metamorphosis|photosynthesis|apotheosis|empathy|sympathy|telepathy|osteopathy|homeopathy|naturopathy|nostalgia|metropolitis|graffitis)\\b)';

/** Names of illness that are formed by rule. */
const BY_RULE = [
  `${NO_ILLNESS}\\p{L}{3,}(?:itis|osis|plegia|aemia|emia|pathy|algia|phobia|philia(?<!bibliophilia)|dystrophy|uria|carcinoma|lymphoma|melanoma|sarcoma|myeloma|glaucoma|neuroma)`,
  '(?:multiple |systemic |lateral )?\\p{L}*sclerosis',
  '(?!(?:plant|crop|tree|vine|potato|animal|fish|cattle|poultry|notifiable|infectious) )(?:\\p{L}+(?:’s)? )(?:syndrome|disease|disorder)(?! (?:control|prevention|outbreaks?|surveillance|research))',
  '(?:heart|kidney|liver|renal|respiratory|organ) (?:failure|disease|attack)',
];

/** Names of illness that no rule forms. */
const HEALTH = [
  'cancer|dementia|alzheimer(?:’s)?|parkinson(?:’s)?|crohn(?:’s)?|motor neurone|tumou?rs?|lupus|ehlers[- ]danlos|sickle[- ]cell|cystic fibrosis|coeliac|celiac|psoriasis|eczema|ibs|ibd|copd|asthma|angina|epilep\\p{L}+|seizures|migraines?|tinnitus|insomnia|gout|sciatica|ulcers?|hernias?|diabetes|tuberculosis|hiv|malaria|sepsis',
  'long covid|chronic (?:fatigue|pain)|high blood pressure|blood clots?|sleep apn(?:o)?ea|an? (?:mini[- ])?stroke(?! of)|an? heart (?:attack|condition)|brain injur(?:y|ies)|thyroid problems?|concussion',
  'depres+ion|anxiety|panic attacks|ptsd|ocd|bipolar|schizophrenia|burn ?out|an? (?:nervous |mental )?breakdown|eating disorders?|anorexia|bulimia|self-?harm|mental (?:illness|health (?:problems?|issues?|crisis))|trauma',
];

/** What is done about illness. */
const TREATMENT =
  'chemo(?:therapy)?|radiotherapy|dialysis|insulin|methadone|antidepressants?|HRT|psychotherapy|rehab|detox|\\p{L}{3,}(?:ectomy|ostomy)|stoma|pacemaker|\\p{L}+ (?:transplant|replacement|surgery)(?<!staff replacement)';

/** What people cannot leave alone. */
const ADDICTION =
  '(?:drink(?:ing)?|drugs?|gambling|alcohol|substance|heroin|cocaine) (?:problems?|habit|addiction|abuse)|addiction|alcoholism|relapses?';

/** Having children, and not having them. */
const REPRODUCTION =
  'pregnanc(?:y|ies)|abortions?|miscarriages?|still ?births?|ivf|fertility (?:treatment|problems?)|infertility|(?:peri)?menopause|pcos|post-?(?:natal|partum) \\p{L}+|vasectomy|premature (?:baby|twins)';

const DISABILITY =
  'adhd|autism|asperger(?:’s)?|dys(?:lexia|praxia|calculia)|tourette(?:’s)?|tics|cerebral palsy|spina bifida|down(?:’s)? syndrome|learning (?:disabilit|difficult)(?:y|ies)|(?:hearing|sight|vision) (?:loss|aids?)|(?:hearing|visual|speech) impairments?|cochlear implants?|low vision|macular degeneration|cataracts|paralysis|spinal (?:cord )?injur(?:y|ies)|amputations?|prosthe(?:sis|tics?)|missing (?:arm|leg|hand|limb)|mobility problems?|crutches|guide dogs?|selective mutism|polio';

const any = (rows: readonly string[]) => `(?:${rows.join('|')})`;

/** What one may live with. */
export type Lived = 'health' | 'disability';

/** The bare names of each class, for those who also look for others' matters by them. */
export const CONDITION: Readonly<Record<Lived, string>> = {
  health: any([...BY_RULE, ...HEALTH, TREATMENT, ADDICTION, REPRODUCTION]),
  disability: any([DISABILITY]),
};

/** Whoever else lives with it: what follows is theirs. */
export const OTHERS =
  '(?:people|those|some(?:one|body)|anyone|adults|children|kids|boys|girls|men|women|patients?|clients?|customers|residents|families|parents|carers?|mothers|fathers|mums|dads|students|pupils|veterans|others|who|users|horses|dogs|animals|survivors)';

/** What a name stands before where it is somebody's work: "cancer research", "my dementia patients". */
export const AT_WORK = `(?:${OTHERS}|groups?|teams?|services?|charit(?:y|ies)|research\\p{L}*|clinics?|wards?|units?|nurs\\p{L}+|care|support|training|awareness|campaigns?|prevention|screening|education|stud(?:y|ies)|specialis\\p{L}+|work(?:ers?)?|cases|policy|hospitals?|cent(?:re|er)s?|drugs|trials|data|books?|courses?|lectures?|fund(?:s|raising)?|pumps?|products?|plans?|program(?:me)?s?|experience|skills?|knowledge|projects?|practice|degree|thesis|diploma)`;

/** What may stand before the name of an illness: how bad, which kind, which part of the body. */
export const KIND =
  '(?:(?:an?|the|some|really|very|bad|severe|serious|mild|acute|chronic|early|late|advanced|terminal|secondary|primary|progressive|relapsing|recurr(?:ent|ing)|lifelong|long[- ]term|clinical|major|social|complex|rheumatoid|ulcerative|borderline|obsessive|type|stage|one|two|three|four|\\d|breast|lung|bowel|skin|prostate|blood|brain|heart|kidney|liver|bone|ovarian|thyroid|throat|lots? of|years of|months of|own) ){0,4}';

/** What people are said to be by it. */
export const BEING: Readonly<Record<Lived, string>> = {
  health:
    '(?:diabetic|epileptic|asthmatic|bipolar|coeliac|anorexic|bulimic|HIV[- ]positive|(?:chronically|terminally|mentally) ill|in remission|housebound|bed(?:bound|ridden)|infertile|menopausal|(?:\\w+ months )?pregnant|hospitali[sz]ed|sectioned|in (?:hospital|a coma|intensive care|rehab|therapy)(?! (?:management|admin\\p{L}*|pharmac\\p{L}+|catering|kitchens?|finance|care|clean\\p{L}+|porter\\p{L}*|services?|settings?|design|research))|on (?:dialysis|chemo\\p{L}*|insulin|methadone|antidepressants?|medication|HRT|(?:sick|maternity) leave)|(?:a )?(?:cancer|stroke) survivor|(?:a )?recovering (?:addict|alcoholic|gambler)|an (?:addict|alcoholic)|having (?:treatment|chemo|a baby)|expecting (?:a baby|twins)|trying for a baby)',
  disability:
    '(?:paraly[sz]ed|(?:para|quadri|tetra)plegic|an amputee|partially sighted|(?:visually|hearing)[- ]impaired|hard of hearing|deafblind|neurodiver\\p{L}+|dyspraxic|on crutches|in a wheelchair|registered (?:blind|disabled))',
};

/** A name alone, but of what is studied, taught or served: that says nothing of oneself. */
export const ALONE = `^(?!(?:dementia|trauma|cancer|alzheimer|parkinson|mental))${KIND}${any([...BY_RULE, ...HEALTH])}[.!]?$`;
