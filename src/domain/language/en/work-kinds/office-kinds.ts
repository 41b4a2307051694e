import { COME_BACK, change, firstMonth, learn, READS, slows, usualDay, wish } from './ask-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work in offices: with people, figures, papers and rules. */
export const OFFICE_KINDS: readonly KindRow[] = [
  {
    fields: 'management',
    words: 'chief executive, ceo',

    last: 'manager, management, supervisor, team leader, team lead, leadership, director, boss, foreman',
    place: 'a firm',
    at: 'with a manager in a firm',
    people: 'managers',
    asks: {
      new: ['What would you like to see from me after three months?', wish],
      known: ['What does this team do well that I should leave alone?', slows],
    },
  },
  {
    fields: 'small-business',
    words:
      'business owner, own business, self employed, shop owner, market trader, entrepreneur, startup, street vendor, street seller, market stall, market seller, hawker, kiosk, petty trader, vendor, market woman',
    alone: 'freelancer, freelance, trader',
    place: 'a small business',
    at: 'with the owner of a small business',
    people: 'owners of small businesses',
    asks: {
      new: [COME_BACK, 'Which job here does nobody have time for?'],
      known: [COME_BACK, 'Which part of the work here hangs on one person alone?'],
    },
  },
  {
    fields: 'project-management consulting',
    words: 'project manager, project coordinator, product manager, business analyst, compliance',
    alone: 'consultant',
    place: 'a project team',
    at: 'with a project team',
    people: 'project leaders',
    asks: { new: [usualDay, firstMonth], known: ['Who decides here when two plans clash?', slows] },
  },
  {
    fields: 'event-planning',
    words: 'event planner, wedding planner',
    alone: 'event, wedding',
    place: 'an events firm',
    at: 'with an events firm',
    people: 'event planners',
    asks: { new: [usualDay, firstMonth], known: [slows, learn] },
  },
  {
    fields: 'human-resources recruitment',
    words: 'hr, personnel, recruiter, recruiting',
    place: 'a personnel office',
    people: 'HR workers',
    asks: {
      new: ['What do new people here need most in their first month?', firstMonth],
      known: [slows, change],
    },
  },
  {
    fields: 'accounting',
    words:
      'accountant, bookkeeper, bookkeeping, book keeper, auditor, audit, payroll, tax, cpa, account assistant, billing, treasurer, controller, account clerk',
    place: 'an accounting office',
    people: 'accountants',
    asks: {
      new: ['Who checks what a newcomer enters here?', firstMonth],
      known: ['How long does your month-end take?', slows],
    },
  },
  {
    fields: 'finance banking',
    words:
      'financial, stockbroker, investment, bank, banker, loan officer, mortgage, debt collector, stock market, teller, microfinance, bank cashier, mortgage broker, credit analyst, credit clerk, pawnbroker, debt adviser, fraud analyst, fraud desk',
    place: 'a bank',
    people: 'bank workers',
    asks: {
      new: [wish, firstMonth],
      known: ['What do your customers ask for that you cannot give yet?', slows],
    },
  },
  {
    fields: 'insurance',
    words:
      'claim handler, loss adjuster, underwriter, underwriting, actuary, insurance broker, claim adjuster, claim examiner',
    place: 'an insurance office',
    people: 'claims handlers',
    asks: {
      new: ['What do your customers understand least in their policy?', firstMonth],
      known: ['Which claims take you longest here?', slows],
    },
  },
  {
    fields: 'public-service',
    words:
      'civil servant, civil service, government, council, policy adviser, town planner, town planning, politician, registrar, urban planner, city planner, town hall, trading standard, trading standards officer, legislator, immigration officer, labour inspector, driving examiner, housing officer, census, census taker, election officer',
    place: 'a public office',
    people: 'public servants',
    asks: {
      new: ['What do people find hardest when they come to your office?', firstMonth],
      known: ['Which form here do people get wrong most?', slows],
    },
  },
  {
    fields: 'law',
    words:
      'lawyer, attorney, solicitor, barrister, paralegal, legal, judge, court reporter, notary, bailiff, arbitrator, title examiner, court clerk',
    place: 'a law office',
    people: 'lawyers',
    asks: { new: [READS, firstMonth], known: [change, slows] },
  },
  {
    fields: 'office-administration',
    words:
      'administrative, admin, office, secretary, receptionist, executive assistant, personal assistant, data entry, switchboard operator, general affair, clerical, typist, virtual assistant, telephone operator, correspondence',
    alone: 'administrator, administration',
    last: 'clerk',
    place: 'an office',
    people: 'office workers',
    asks: {
      new: ['Which programs would I learn here first?', 'What lands on this desk that nobody planned?'],
      known: ['What takes up time here that should not?', 'Who here has nobody to ask?'],
    },
  },
  {
    fields: 'customer-service call-centre-work call-center-work',
    words:
      'customer care, customer support, call centre, call center, contact center, call handler, content moderator',
    place: 'a customer service team',
    at: 'with a customer service team',
    people: 'customer service workers',
    asks: {
      new: ['What do people call you about most?', firstMonth],
      known: ['What may someone here decide without asking?', slows],
    },
  },
  {
    fields: 'purchasing logistics dispatching',
    words:
      'procurement, buyer, supply chain, transport manager, fleet, dispatcher, production planner, shipping clerk, timetable, timetable planner, transport planner, route planner, logistician, production planning',
    place: 'a transport or supply firm',
    at: 'with a transport or supply firm',
    people: 'logistics planners',
    asks: { new: ['What happens here when a delivery does not come?', firstMonth], known: [slows, change] },
  },
];
