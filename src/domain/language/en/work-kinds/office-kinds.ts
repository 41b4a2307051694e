import { aLesson, aLook, aPage, aTalk, betters, makes, tries, writes } from './trial-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work in offices: with people, figures, papers and rules. */
export const OFFICE_KINDS: readonly KindRow[] = [
  {
    id: 'management',
    fields: 'management',
    words: 'chief executive, ceo, managing director, operation manager, general manager, facility manager',
    alone: 'manager, management, supervisor, team leader, team lead, leadership, director, boss, foreman',
    place: 'a firm',
    places: 'firms',
    at: 'with a manager in a firm',
    people: 'managers',
    asks: {
      new: [
        'What does the team here need most from whoever leads it?',
        'What would you like to see from me after three months?',
      ],
      known: [
        'What does this team do well that I should leave alone?',
        'How do people here tell a manager that something is wrong?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Lead one small thing from start to end, with two or three people.',
          'Choose something that nobody has taken on yet.',
        ),
      ],
      known: [
        aLesson,
        betters(
          'Ask each person in the team what costs them most time, and change one thing.',
          'Ask the first two this week.',
        ),
      ],
    },
  },
  {
    id: 'small-business',
    fields: 'small-business',
    words:
      'small business, business owner, own business, self employed, shop owner, market trader, entrepreneur, start up, startup',
    alone: 'freelancer, freelance, business',
    place: 'a small business',
    places: 'small businesses',
    at: 'with the owner of a small business',
    people: 'owners of small businesses',
    asks: {
      new: ['Which job here does nobody have time for?', 'What do your customers come back for?'],
      known: [
        'What do your customers come back for?',
        'Which part of the work here hangs on one person alone?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Offer one thing to five people, and see who says yes and why.',
          'Write the offer in two sentences.',
        ),
      ],
      known: [
        betters(
          'Ask five customers what nearly made them go elsewhere, and change one thing.',
          'Ask the next customer.',
        ),
        aPage,
      ],
    },
  },
  {
    id: 'projects',
    fields: 'project-management consulting',
    words:
      'project manager, project management, project coordinator, product manager, product owner, scrum master, business analyst, business analysis, management consultant, consulting, compliance officer, compliance',
    alone: 'consultant, project',
    place: 'a project team',
    places: 'project teams',
    at: 'with a project team',
    people: 'project leaders',
    asks: {
      new: ['What would my first small project here be?', 'How do you notice here that something is late?'],
      known: [
        'Who decides here when two plans clash?',
        'Which project here went wrong, and what did you change after it?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Plan one real thing on one page: who does what, by when, and lead it to its end.',
          'Choose something with three people and a date.',
        ),
      ],
      known: [
        aPage,
        writes(
          'Write two pages on one project: what was planned, what came, what I would do again.',
          'Draw the project as one line with its turns.',
        ),
      ],
    },
  },
  {
    id: 'events',
    fields: 'event-planning',
    words:
      'event planner, event planning, event manager, event coordinator, event management, event organizer, event organiser, wedding planner, wedding planning',
    alone: 'event, wedding',
    place: 'an events firm',
    places: 'events firms',
    at: 'with an events firm',
    people: 'event planners',
    asks: {
      new: ['What does a newcomer look after at the first event?', 'What goes wrong most on the day?'],
      known: ['How early do you start to plan here?', 'What do your guests remember a year later?'],
    },
    trials: {
      new: [
        tries(
          'Plan one small party or meeting for someone else, from list to clearing up.',
          'Ask who has a date coming and no plan.',
        ),
        aTalk,
      ],
      known: [
        aPage,
        makes(
          'Show three events that I planned, with a photo and two lines each.',
          'Ask the hosts for a photo and a sentence.',
        ),
      ],
    },
  },
  {
    id: 'people-work',
    fields: 'human-resources recruitment',
    words:
      'hr, human resource, personnel, recruiter, recruitment, recruiting, talent acquisition, headhunter',
    place: 'a personnel office',
    places: 'personnel offices',
    at: 'in a personnel office',
    people: 'HR workers',
    asks: {
      new: [
        'What do new people here need most in their first month?',
        'What do people here come to your office for?',
      ],
      known: [
        'Why do people stay here, and why do they go?',
        'How does a new person here get through the first month?',
      ],
    },
    trials: {
      new: [
        aTalk,
        makes(
          'Write one honest job ad for work that I know, and show it to those who do it.',
          'Ask one of them what ads leave out.',
        ),
      ],
      known: [
        aPage,
        betters(
          'Ask the last five newcomers what they missed, and change one thing.',
          'Ask the first one this week.',
        ),
      ],
    },
  },
  {
    id: 'accounting',
    fields: 'accounting',
    words:
      'accountant, accounting, accountancy, account assistant, bookkeeper, bookkeeping, book keeper, auditor, audit, payroll, payroll clerk, tax, tax adviser, tax advisor, cpa, acca, accounts payable, account payable',
    place: 'an accounting office',
    places: 'accounting offices',
    at: 'in an accounting office',
    people: 'accountants',
    asks: {
      new: ['Which part of the books would I learn here first?', 'Who checks what a newcomer enters here?'],
      known: ['How long does your month-end take?', 'Where does the month get difficult here?'],
    },
    trials: {
      new: [
        tries(
          'Keep the books of one household or club for two months, to the last coin.',
          'Put all papers of last month in order.',
        ),
        aTalk,
      ],
      known: [
        aPage,
        betters(
          'Take one step out of the month-end, or let a sheet do it.',
          'Write down every step of the last month-end.',
        ),
      ],
    },
  },
  {
    id: 'finance',
    fields: 'finance banking',
    words:
      'finance, financial, financial analyst, financial adviser, financial advisor, stockbroker, investment, investment banker, bank, banker, banking, bank teller, bank clerk, bank officer, loan officer, mortgage, mortgage adviser, debt collector, microfinance',
    place: 'a bank',
    places: 'banks',
    at: 'in a bank',
    people: 'bank and finance workers',
    asks: {
      new: [
        'What would I be trusted with here in the first months?',
        'What do customers here understand least?',
      ],
      known: [
        'What do your customers ask for that you cannot give yet?',
        'How do you find here what does not add up?',
      ],
    },
    trials: {
      new: [
        aTalk,
        makes(
          'Explain one kind of loan on one page, with an example, to someone who has none.',
          'Ask them what they think it means.',
        ),
      ],
      known: [aPage, aLesson],
    },
  },
  {
    id: 'insurance',
    fields: 'insurance',
    words:
      'insurance, claim handler, claim adjuster, loss adjuster, underwriter, underwriting, actuary, insurance agent, insurance broker, insurance clerk',
    place: 'an insurance office',
    places: 'insurance offices',
    at: 'in an insurance office',
    people: 'claims handlers',
    asks: {
      new: [
        'What do your customers understand least in their policy?',
        'Which claims would a newcomer see here first?',
      ],
      known: ['Which claims take you longest here?', 'Who explains the hard pages to your customers?'],
    },
    trials: {
      new: [
        makes(
          'Read one policy to the end, and put on one page what it pays and what not.',
          'Take my own policy, or ask a friend for one.',
        ),
        aTalk,
      ],
      known: [
        writes(
          'Rewrite one letter that customers do not understand.',
          'Choose the letter that brings most calls.',
        ),
        aLesson,
      ],
    },
  },
  {
    id: 'public-service',
    fields: 'public-service',
    words:
      'civil servant, civil service, public service, public administration, local government, government, council, council worker, policy adviser, policy advisor, town planner, town planning, urban planner, politician, registrar',
    place: 'a public office',
    places: 'public offices',
    at: 'in a public office',
    people: 'public servants',
    asks: {
      new: [
        'What does a newcomer do here in the first month?',
        'What do people find hardest when they come to your office?',
      ],
      known: [
        'Which form here do people get wrong most?',
        'How does someone at the counter get a rule changed here?',
      ],
    },
    trials: {
      new: [
        tries(
          'Sit in on one public meeting, and write half a page on what was decided.',
          'Look up the date of the next one.',
        ),
        aTalk,
      ],
      known: [
        aPage,
        betters(
          'Make one form or letter shorter and clearer, and count the questions that still come.',
          'Count for one week which form brings most questions.',
        ),
      ],
    },
  },
  {
    id: 'law',
    fields: 'law',
    words:
      'law, lawyer, attorney, solicitor, barrister, paralegal, legal, legal assistant, judge, court reporter, notary, law clerk',
    place: 'a law office',
    places: 'law offices',
    at: 'in a law office',
    people: 'lawyers',
    asks: {
      new: [
        'What would I read, write or file here first?',
        'Who reads a newcomer’s work here before it goes out?',
      ],
      known: ['Which cases come to you most?', 'How do you explain here to a client what they signed?'],
    },
    trials: {
      new: [
        tries(
          'Sit in on one open court day, and write half a page on one case.',
          'Find out which days are open, and where.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        writes(
          'Explain one law that people ask about on one page, in plain words.',
          'Write down how people ask it.',
        ),
      ],
    },
  },
  {
    id: 'office',
    fields: 'office-administration',
    words:
      'administrator, administrative, administration, admin, office, office clerk, office worker, secretary, secretarial, receptionist, clerk typist, executive assistant, personal assistant, data entry, data entry clerk, switchboard operator, general affair, clerical, filing clerk, office manager',
    place: 'an office',
    places: 'offices',
    at: 'in an office',
    people: 'office workers',
    asks: {
      new: ['Which programs would I learn here first?', 'What lands on this desk that nobody planned?'],
      known: ['What takes up time here that should not?', 'Who here has nobody to ask?'],
    },
    trials: {
      new: [
        tries(
          'Put one real heap of papers or files in order, so that anyone finds a thing in a minute.',
          'Ask a club, a shop or my family who has such a heap.',
        ),
        aLook,
      ],
      known: [
        aPage,
        betters(
          'Choose the question that people ask me most, and make it answer itself.',
          'Count the questions for three days.',
        ),
      ],
    },
  },
  {
    id: 'customer-service',
    fields: 'customer-service call-centre-work call-center-work',
    words:
      'customer service, customer service officer, customer service agent, customer care, customer support, call centre, call center, contact centre, contact center, call handler, bpo, help line, helpline, call centre agent, call center agent',
    place: 'a customer service team',
    places: 'customer service teams',
    at: 'with a customer service team',
    people: 'customer service workers',
    asks: {
      new: [
        'What do people call you about most?',
        'How does a newcomer here learn to deal with an angry caller?',
      ],
      known: [
        'What may someone here decide without asking?',
        'Which call should nobody have to make to you?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Act out ten hard calls with someone I know, and do the worst one twice.',
          'Write down ten things that make me angry as a customer.',
        ),
      ],
      known: [
        aPage,
        betters(
          'Take the question that comes most, and write an answer that ends it.',
          'Count for three days what people ask.',
        ),
      ],
    },
  },
  {
    id: 'supply',
    fields: 'purchasing logistics dispatching',
    words:
      'purchasing, procurement, buyer, supply chain, logistic, logistics coordinator, transport manager, transport planner, fleet, dispatcher, dispatching, production planner, shipping clerk, import, export, freight forwarding',
    place: 'a transport or supply firm',
    places: 'transport or supply firms',
    at: 'with a transport or supply firm',
    people: 'logistics planners',
    asks: {
      new: ['What would I plan or order here first?', 'What happens here when a delivery does not come?'],
      known: ['How do you decide here what to order?', 'Where do things wait longest here?'],
    },
    trials: {
      new: [
        makes(
          'Follow one thing from the field or factory to the shop, and draw each stop.',
          'Choose a thing in my kitchen, and read where it is from.',
        ),
        aTalk,
      ],
      known: [
        aPage,
        betters(
          'Find the stop where things wait longest, and change one step.',
          'Note the times of ten deliveries.',
        ),
      ],
    },
  },
];
