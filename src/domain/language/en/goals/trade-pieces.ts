/** A piece of the work that one can lead before one leads it all: after "let me lead", and how it ends. */
export type Led = { led: string; done: string };

/** What is written down of a piece of work: its name in the plural, and what each note holds. */
export type Log = { pieces: string; holds: string };

const BY_KIND = <T>(rows: readonly (readonly [kinds: string, T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([kinds, row]) => kinds.split(' ').map((kind) => [kind, row] as const)));

const ANY_LED: Led = {
  led: 'one small project of four weeks, from the plan to the end',
  done: 'One project led',
};

/** Where the name of the post says it. */
export const SHIFTS: Led = { led: 'four shifts', done: 'Four shifts led' };

const LED = BY_KIND<Led>([
  [
    'nursing midwifery hospital-support home-care ambulance-work police-work security emergency-calls rail-work energy factory-work warehouse-work hotel-work restaurant-work kitchen-work baking furnaces-and-foundries textile-mill watching-slopes-and-rides it-support customer-service aviation water-and-canals cleaning bus-driving',
    SHIFTS,
  ],
  ['software-development', { led: 'one release, from the plan to the sign-off', done: 'One release led' }],
  [
    'building-trades carpentry metalwork electrical-work plumbing heating-and-cooling road-building surveying architecture lifts machine-maintenance car-repair repair-work',
    { led: 'one small job, from the plan to the handover', done: 'One job led' },
  ],
  ['retail sales', { led: 'one product line for three months', done: 'Three months led' }],
  [
    'purchasing customs-and-freight delivery-driving truck-driving work-at-sea',
    { led: 'the planning of one route or line for a month', done: 'One month led' },
  ],
  [
    'farming landscaping parks-and-grounds forestry fishing',
    { led: 'the crew for two weeks', done: 'Two weeks led' },
  ],
  [
    'teaching childcare university-teaching workplace-training',
    { led: 'one project with one group', done: 'One project led' },
  ],
]);

/** The first piece to lead in work of this kind; a small project where nothing nearer is known. */
export const ledIn = (kind: string | undefined): Led => LED.get(kind ?? '') ?? ANY_LED;

const LOGS = BY_KIND<Log>([
  [
    'repair-work lifts car-repair machine-maintenance heating-and-cooling plumbing electrical-work building-maintenance instruments hearing-aids aids-for-the-body it-support',
    { pieces: 'repairs', holds: 'what was wrong, what I did, what it needed' },
  ],
  [
    'carpentry metalwork sewing-and-tailoring art dental-laboratory',
    { pieces: 'pieces', holds: 'a photo, the hours, what was hard' },
  ],
  [
    'building-trades road-building surveying parks-and-grounds landscaping furnaces-and-foundries',
    { pieces: 'jobs', holds: 'a photo before and after, the hours, what was hard' },
  ],
  ['kitchen-work baking', { pieces: 'dishes', holds: 'what went in, how it came out, what I would change' }],
  [
    'weather-and-river-measuring research tasting-and-grading',
    { pieces: 'readings', holds: 'what I judged, what the instrument said, which was right' },
  ],
  [
    'software-development data-analysis',
    { pieces: 'faults', holds: 'the step, what came, what should have come' },
  ],
  ['translation captioning writing', { pieces: 'hard lines', holds: 'what was said, what I chose, and why' }],
  [
    'ambulance-work police-work security emergency-calls',
    {
      pieces: 'calls, without names',
      holds: 'what I saw first, what it turned out to be, what I would do otherwise',
    },
  ],
]);

/** What is written down in work of this kind; null where it is nobody's to write down, or nothing is known. */
export const logOf = (kind: string | undefined): Log | null => LOGS.get(kind ?? '') ?? null;

/** How something of one's own begins small: what is done for pay, and what is written down of each. */
export type Start = { action: string; done: string };

const STARTS = BY_KIND<Start>([
  [
    'repair-work instruments car-repair machine-maintenance it-support hearing-aids aids-for-the-body lifts heating-and-cooling',
    {
      action: 'Do ten paid jobs of this kind in my own name',
      done: 'Ten jobs on paper: what was wrong, the hours, the parts and the price.',
    },
  ],
  [
    'hire-work',
    {
      action: 'Lend out what I can get now, ten times, for pay',
      done: 'Ten times on paper: the thing, the deposit, the price, and the state it came back in.',
    },
  ],
  [
    'kitchen-work baking restaurant-work',
    {
      action: 'Cook or bake ten paid orders in my own name',
      done: 'Ten orders on paper: what went in, what it cost, what was paid, and who came again.',
    },
  ],
  [
    'cleaning',
    {
      action: 'Take on three regular customers in my own name',
      done: 'Eight weeks on paper: what came in, the hours, the costs, and what was left.',
    },
  ],
  [
    'farming landscaping fishing',
    {
      action: 'Sell one small harvest in my own name',
      done: 'Ten buyers on paper: what each took, the price, and what was left over or spoilt.',
    },
  ],
  [
    'hairdressing',
    {
      action: 'Serve ten paying customers in my own name',
      done: 'Ten on paper: what each wanted, the minutes, the price, and who came again.',
    },
  ],
]);

/** A small start of one's own in work of this kind; null where ten customers of any kind are as good. */
export const startOf = (kind: string | undefined): Start | null => STARTS.get(kind ?? '') ?? null;
