import type { Topic } from '#src/domain/model/topic.ts';

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

/** The bare names of each class, for those who also look for others' matters by them. */
export const CONDITION: Readonly<Record<'health' | 'disability', string>> = {
  health: any([...BY_RULE, ...HEALTH, TREATMENT, ADDICTION, REPRODUCTION]),
  disability: any([DISABILITY]),
};

/** Whoever else lives with it: what follows is theirs. */
const OTHERS =
  '(?:people|those|some(?:one|body)|anyone|adults|children|kids|boys|girls|men|women|patients?|clients?|customers|residents|families|parents|carers?|mothers|fathers|mums|dads|students|pupils|veterans|others|who|users|horses|dogs|animals|survivors)';

/** What a name stands before where it is somebody's work: "cancer research", "my dementia patients". */
export const AT_WORK = `(?:${OTHERS}|groups?|teams?|services?|charit(?:y|ies)|research\\p{L}*|clinics?|wards?|units?|nurs\\p{L}+|care|support|training|awareness|campaigns?|prevention|screening|education|stud(?:y|ies)|specialis\\p{L}+|work(?:ers?)?|cases|policy|hospitals?|cent(?:re|er)s?|drugs|trials|data|books?|courses?|lectures?|fund(?:s|raising)?|pumps?|products?|plans?|program(?:me)?s?|experience|skills?|knowledge|projects?|practice|degree|thesis|diploma)`;

/** What may stand before the name of an illness: how bad, which kind, which part of the body. */
const KIND =
  '(?:(?:an?|the|some|really|very|bad|severe|serious|mild|acute|chronic|early|late|advanced|terminal|secondary|primary|progressive|relapsing|recurr(?:ent|ing)|lifelong|long[- ]term|clinical|major|social|complex|rheumatoid|ulcerative|borderline|obsessive|type|stage|one|two|three|four|\\d|breast|lung|bowel|skin|prostate|blood|brain|heart|kidney|liver|bone|ovarian|thyroid|throat|lots? of|years of|months of|own) ){0,4}';

/** What people are said to be by it. */
const BEING =
  '(?:diabetic|epileptic|asthmatic|bipolar|coeliac|anorexic|bulimic|HIV[- ]positive|(?:chronically|terminally|mentally) ill|in remission|housebound|bed(?:bound|ridden)|infertile|menopausal|(?:\\w+ months )?pregnant|hospitali[sz]ed|sectioned|in (?:hospital|a coma|intensive care|rehab|therapy)(?! (?:management|admin\\p{L}*|pharmac\\p{L}+|catering|kitchens?|finance|care|clean\\p{L}+|porter\\p{L}*|services?|settings?|design|research))|on (?:dialysis|chemo\\p{L}*|insulin|methadone|antidepressants?|medication|HRT|(?:sick|maternity) leave)|(?:a )?(?:cancer|stroke) survivor|(?:a )?recovering (?:addict|alcoholic|gambler)|an (?:addict|alcoholic)|having (?:treatment|chemo|a baby)|expecting (?:a baby|twins)|trying for a baby)';
const BEING_DISABLED =
  '(?:paraly[sz]ed|(?:para|quadri|tetra)plegic|an amputee|partially sighted|(?:visually|hearing)[- ]impaired|hard of hearing|deafblind|neurodiver\\p{L}+|dyspraxic|on crutches|in a wheelchair|registered (?:blind|disabled))';

/** Said of oneself: nobody else is named before it. */
const ABOUT_ME = `(?:^|\\b(?:I|me|my|myself)\\b(?!.*\\b${OTHERS}\\b).*\\b)`;

/** A name with what may stand around it, where it is not the name of somebody's work. */
const named = (condition: string) => `${KIND}${condition}\\b(?!(?:-|’s)? ?(?:\\p{L}+ )?${AT_WORK}\\b)`;

const ofOneself = (condition: string) => {
  const it = named(condition);
  return [
    `\\b(?:I|we)(?:’ve|’d|’m)? (?:(?:still|also|now|always|once|have|had|just|only|even|already) )*(?:have|had|got|get|live with|lived with|cope with|coped with|manage my|suffer(?:ed)? (?:from|with)|struggled? with|battled?(?: with)?|fought|survived|beat|caught|developed|(?:was|were|been|being|am) (?:re)?diagnosed with|(?:am|was|been) (?:living|coping|struggling) with|recover(?:ed)? from|(?:was|were|am) born with) ${it}`,
    `\\b(?:I|we)(?:’ve got|’m (?:living|coping|struggling) with|’m recovering from) ${it}`,
    `\\bmy (?:\\p{L}+ )?${it}`,
    `(?<!\\b${OTHERS} (?:who (?:are|were|have been) |newly |recently )?)\\b(?:diagnosed with|diagnosis of) ${it}`,
    `${ABOUT_ME}(?:because of|due to|despite|in spite of|since|after(?: having)?) (?:my )?${it}`,
    `^(?:having|getting|living with|coping with|fighting|surviving|recovering from|being diagnosed with|(?:learning|learn) to live with|life with|managing my) ${it}`,
    `^${it}(?= (?:on|when|whenever|every|since|that|means|makes|made|took|keeps|kept)\\b)`,
    `\\bas (?:someone|somebody|a person|a (?:wo)?man|a mother|a father|a mum|a dad|a teacher|a nurse) (?:with|who has|who had|living with) ${it}`,
    `\\bmy (?:husband|wife|partner|son|daughter|child|mum|mom|mother|dad|father|brother|sister|nan|gran)(?:’s)? (?:\\p{L}+ ){0,3}${it}`,
  ];
};

/** A name alone, but of what is studied, taught or served: that says nothing of oneself. */
const ALONE = `^(?!(?:dementia|trauma|cancer|alzheimer|parkinson|mental))${KIND}${any([...BY_RULE, ...HEALTH])}[.!]?$`;

const being = (state: string) => [
  `\\b(?:I|we)(?:’m|’ve been| am| was| were| have been| had been| became| got| fell)(?: \\p{L}+)? ${state}(?! \\p{L}*(?:nurse|doctor|ward|clinic))\\b`,
  `${ABOUT_ME}(?:being|when|while|since) ${state}\\b`,
  `\\bas (?:a|an) ${state} (?:person|woman|man|mother|father|worker)\\b`,
];

const pattern = (rows: readonly string[]) => rows.map((row) => new RegExp(row, 'iu'));

/** Short names that are words, titles or degrees in small letters: read only as they are written. */
const SHORT = '(?:MS|AIDS|ADD|ME|CFS|POTS|EDS|ALS|MND|TBI|BPD|SAD|TB|AA|NA|DVT|CPTSD|C-PTSD|DID)';
const OWN_SHORT = new RegExp(
  `\\b(?:I|We|we)(?:’ve got| have| had| got| was diagnosed with| am living with|’m living with| live with) ${SHORT}\\b(?! (?:Office|Word|Excel|Teams|Project|Access|Paint|patients|clients))|\\b[Mm]y ${SHORT}\\b(?! (?:in|degree|thesis|Office|Teams|patients|clients|group))|\\bdiagnosed with ${SHORT}\\b|^(?:having |living with )?(?:MS|ME|CFS|POTS|MND)$`,
  'u',
);

/** Ways to speak of what one lives with as one's own, by topic. */
export const OWN_CONDITIONS: Readonly<Partial<Record<Topic, readonly RegExp[]>>> = {
  health: [
    ...pattern([...ofOneself(CONDITION.health), ...being(BEING), ALONE]),
    OWN_SHORT,
    /\b(?:my|since (?:the|my)|before (?:the|my)|after (?:the|my)) diagnosis\b(?! of (?:the|a|an|each|every|faults?|problems?))|\b(?:since|after|before|when|until) (?:I was |being |I got )?diagnosed\b/iu,
    /\b(?:\d+|one|two|three|four|five|six|ten|many) (?:days|weeks|months|years) (?:clean|sober)\b|\b(?:I|we)(?:’ve| have)? (?:quit|stopped|gave up|given up|got off) (?:drinking|drink|gambling|heroin|cocaine|drugs|alcohol|the (?:drink|drugs|booze))\b|\b(?:my|in) (?:AA|NA|twelve|12)[- ](?:step|meetings?|sponsor)\b/iu,
    /\b(?:I|we) lost (?:a|the|our|my) (?:baby|babies|pregnancy|twins)\b|\b(?:I|we) (?:can’t|cannot|could not|couldn’t) have (?:children|kids|a baby)\b|\b(?:my|our) (?:unborn|stillborn|premature) \p{L}+/iu,
  ],
  disability: pattern([...ofOneself(CONDITION.disability), ...being(BEING_DISABLED)]),
};

/** Whether a line may speak of any of this; most lines do not, and are asked nothing more. */
export const ANY_CONDITION = new RegExp(
  `\\b(?:${CONDITION.health}|${CONDITION.disability}|${BEING}|${BEING_DISABLED}|diagnos\\p{L}+|clean|sober|quit|stopped|gave up|given up|got off|AA|NA|lost|(?:can’t|cannot|could not|couldn’t) have|unborn|stillborn|premature)\\b|${SHORT}`,
  'iu',
);
