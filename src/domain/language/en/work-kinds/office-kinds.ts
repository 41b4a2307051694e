import type { KindRow } from './work-kind.ts';

/** Work in offices: with people, figures, papers and rules. */
export const OFFICE_KINDS: readonly KindRow[] = [
  {
    fields: 'management',
    words: 'chief executive, ceo',

    last: 'manager, management, supervisor, team leader, team lead, leadership, director, boss, foreman',
    place: 'a firm',
    at: 'with a manager in a firm',
  },
  {
    fields: 'small-business',
    words:
      'business owner, own business, self employed, shop owner, market trader, entrepreneur, startup, street vendor, street seller, market stall, market seller, hawker, kiosk, petty trader, vendor, market woman',
    alone: 'freelancer, freelance, trader',
    place: 'a small business',
    at: 'with the owner of a small business',
  },
  {
    fields: 'project-management consulting',
    words: 'project manager, project coordinator, product manager, business analyst, compliance',
    alone: 'consultant',
    place: 'a project team',
    at: 'with a project team',
  },
  {
    fields: 'event-planning',
    words: 'event planner, wedding planner',
    alone: 'event, wedding',
    place: 'an events firm',
    at: 'with an events firm',
  },
  {
    fields: 'human-resources recruitment',
    words: 'hr, personnel, recruiter, recruiting',
    place: 'a personnel office',
  },
  {
    fields: 'accounting',
    words:
      'accountant, bookkeeper, bookkeeping, book keeper, auditor, audit, payroll, tax, cpa, account assistant, billing, treasurer, controller, account clerk',
    place: 'an accounting office',
  },
  {
    fields: 'finance banking',
    words:
      'financial, stockbroker, investment, bank, banker, loan officer, mortgage, debt collector, stock market, teller, microfinance, bank cashier, mortgage broker, credit analyst, credit clerk, pawnbroker, debt adviser, fraud analyst, fraud desk',
    place: 'a bank',
  },
  {
    fields: 'insurance',
    words:
      'claim handler, loss adjuster, underwriter, underwriting, actuary, insurance broker, claim adjuster, claim examiner',
    place: 'an insurance office',
  },
  {
    fields: 'public-service',
    words:
      'civil servant, civil service, government, council, policy adviser, town planner, town planning, politician, registrar, urban planner, city planner, town hall, trading standard, trading standards officer, legislator, immigration officer, labour inspector, driving examiner, housing officer, census, census taker, election officer',
    place: 'a public office',
  },
  {
    fields: 'law',
    words:
      'lawyer, attorney, solicitor, barrister, paralegal, legal, judge, court reporter, notary, bailiff, arbitrator, title examiner, court clerk',
    place: 'a law office',
  },
  {
    fields: 'office-administration',
    words:
      'administrative, admin, office, secretary, receptionist, executive assistant, personal assistant, data entry, switchboard operator, general affair, clerical, typist, virtual assistant, telephone operator, correspondence',
    alone: 'administrator, administration',
    last: 'clerk',
    place: 'an office',
  },
  {
    fields: 'customer-service call-centre-work call-center-work',
    words:
      'customer care, customer support, call centre, call center, contact center, call handler, content moderator',
    place: 'a customer service team',
    at: 'with a customer service team',
  },
  {
    fields: 'purchasing logistics dispatching',
    words:
      'procurement, buyer, supply chain, transport manager, fleet, dispatcher, production planner, shipping clerk, timetable, timetable planner, transport planner, route planner, logistician, production planning',
    place: 'a transport or supply firm',
    at: 'with a transport or supply firm',
  },
];
