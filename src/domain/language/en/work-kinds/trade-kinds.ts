import { aDay, aLesson, aPage, aTalk, betters, makes, tries, writes } from './trial-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work with customers and guests: to sell, to host, to feed, to keep fair and clean. */
export const TRADE_KINDS: readonly KindRow[] = [
  {
    id: 'marketing',
    fields: 'marketing advertising public-relations',
    words:
      'marketing, marketer, marketing manager, market research, market researcher, social media, social media manager, advertising, advertising agent, public relation, pr officer, press officer, brand ambassador, seo',
    place: 'a marketing team',
    places: 'marketing teams',
    at: 'with a marketing team',
    people: 'marketing workers',
    asks: {
      new: [
        'Whom do you most want to reach and do not reach yet?',
        'What would I make here in my first month?',
      ],
      known: [
        'How do you know here that a campaign worked?',
        'What do your customers say about you when you are not there?',
      ],
    },
    trials: {
      new: [
        makes(
          'Make three posts or posters for one small shop or club, and count who comes.',
          'Ask one whom they would like to reach.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        writes(
          'Show one campaign on one page: the aim, what I did, the numbers.',
          'Find the numbers from before it.',
        ),
      ],
    },
  },
  {
    id: 'sales',
    fields: 'sales',
    words:
      'sale, salesperson, salesman, saleswoman, sales rep, sales representative, sales manager, sales engineer, telesales, telesales agent, car salesperson, auctioneer, online seller',
    alone: 'selling, seller',
    place: 'a sales team',
    places: 'sales teams',
    at: 'with a sales team',
    people: 'salespeople',
    asks: {
      new: ['What do customers ask you that is hard to answer?', 'Whom does a newcomer go along with here?'],
      known: ['Why do customers here come back?', 'Why do customers here say no?'],
    },
    trials: {
      new: [
        tries(
          'Sell ten things that I own or make, and note what made people say yes.',
          'Choose the first one, and take a photo of it.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        betters('Ask five customers who said no why, and change one thing I say.', 'Write to the first one.'),
      ],
    },
  },
  {
    id: 'real-estate',
    fields: 'real-estate',
    words:
      'real estate, real estate agent, real estate broker, realtor, estate agent, property manager, property management, property valuer, letting agent, appraiser',
    place: 'a real estate office',
    places: 'real estate offices',
    at: 'in a real estate office',
    people: 'real estate agents',
    asks: {
      new: [
        'What does a newcomer learn here before showing a home alone?',
        'What do people ask you most at a viewing?',
      ],
      known: [
        'Which homes stay empty longest here, and why?',
        'How do you tell an owner here that they hope for too much?',
      ],
    },
    trials: {
      new: [
        tries(
          'Visit three homes that are for sale or rent, and write an honest page on each.',
          'Look up three open viewings.',
        ),
        aTalk,
      ],
      known: [aPage, aLesson],
    },
  },
  {
    id: 'retail',
    fields: 'retail parking-and-petrol',
    words:
      'retail, shop assistant, shop work, shopkeeper, sales assistant, sales associate, cashier, store clerk, store manager, checkout, supermarket, grocery, grocer, shelf stacker, stocker, convenience store, rental clerk, parts salesperson, personal shopper, salesgirl, petrol station, gas station, fuel station, parking, pet shop, corner shop',
    alone: 'shop, store, till',
    place: 'a shop',
    places: 'shops',
    at: 'in a shop',
    people: 'shop workers',
    asks: {
      new: ['What do customers here ask for most?', 'What does a newcomer do here in the first week?'],
      known: [
        'How do you decide here what to order?',
        'What do customers here ask for that you do not have?',
      ],
    },
    trials: {
      new: [
        aDay,
        tries(
          'Visit three shops as a customer, and note what each does better.',
          'Choose three that sell the same things.',
        ),
      ],
      known: [
        aPage,
        betters(
          'Move or show one thing in a new way, and count what sells.',
          'Choose a thing that stands too long.',
        ),
      ],
    },
  },
  {
    id: 'kitchen',
    fields: 'kitchen-work catering',
    words:
      'kitchen, cook, chef, sous chef, pastry chef, line cook, cooking, caterer, catering, canteen, culinary, dishwasher, kitchen porter, kitchen helper',
    place: 'a kitchen',
    places: 'kitchens',
    at: 'in a restaurant or school kitchen',
    people: 'cooks',
    asks: {
      new: [
        'What does a newcomer cut, cook or clean here first?',
        'How many plates leave this kitchen on a busy day?',
      ],
      known: ['Who decides here what is cooked?', 'What do guests here leave on the plate?'],
    },
    trials: {
      new: [
        aDay,
        tries(
          'Cook one meal for ten people, from the list to the last plate.',
          'Ask a club or a family who has ten at the table soon.',
        ),
      ],
      known: [
        aLesson,
        writes(
          'Write down five of my dishes as a beginner could cook them, with what each plate costs.',
          'Weigh everything the next time I cook the first one.',
        ),
      ],
    },
  },
  {
    id: 'serving',
    fields: 'restaurant-work bar-work cafe-work fast-food',
    words:
      'restaurant, waiter, waitress, waiting table, restaurant host, busser, bartender, bartending, barman, barmaid, bar staff, bar work, pub, publican, sommelier, barista, cafe, café, coffee shop, fast food, takeaway, food service',
    alone: 'bar, server, waitering',
    place: 'a café or restaurant',
    places: 'cafés or restaurants',
    at: 'in a café or restaurant',
    people: 'people who serve guests',
    asks: {
      new: [
        'How does a newcomer here learn the menu?',
        'What is the busiest moment here, and who does what?',
      ],
      known: ['What do your guests come back for?', 'How do kitchen and tables talk to each other here?'],
    },
    trials: {
      new: [aDay, aTalk],
      known: [
        aPage,
        betters(
          'Change one thing that makes guests wait, and time it.',
          'Note for three days where guests wait longest.',
        ),
      ],
    },
  },
  {
    id: 'baking',
    fields: 'baking',
    words: 'baker, bakery, baking, cake, cake maker, pastry, bread, patisserie',
    place: 'a bakery',
    places: 'bakeries',
    at: 'in a bakery',
    people: 'bakers',
    asks: {
      new: ['What does a newcomer make here first?', 'When does the first bread go in here?'],
      known: ['Which of your breads or cakes sells out first?', 'How much here is still done by hand?'],
    },
    trials: {
      new: [
        aDay,
        makes(
          'Bake the same bread or cake five times, and let five people taste the last one.',
          'Choose one, and write down what I use to the gram.',
        ),
      ],
      known: [
        aLesson,
        writes(
          'Write down five of my recipes so that a beginner gets them right.',
          'Weigh everything the next time I make the first one.',
        ),
      ],
    },
  },
  {
    id: 'hotel',
    fields: 'hotel-work',
    words:
      'hotel, hotel receptionist, hotel porter, concierge, hospitality, resort, guest house, guesthouse, hostel, bed and breakfast',
    place: 'a hotel',
    places: 'hotels',
    at: 'in a hotel',
    people: 'hotel workers',
    asks: {
      new: ['Which part of the house does a newcomer see first?', 'What do guests here ask for most?'],
      known: [
        'What do guests here write about you, good and bad?',
        'Who may say yes to a guest here without asking?',
      ],
    },
    trials: {
      new: [aDay, aTalk],
      known: [
        aPage,
        betters(
          'Take the complaint that comes most, and change what causes it.',
          'Count the complaints of the last month.',
        ),
      ],
    },
  },
  {
    id: 'visitors',
    fields: 'travel-and-tourism leisure-and-recreation casino-work',
    words:
      'tour guide, tour, tourism, tourist, travel agent, travel agency, leisure, recreation, amusement park, theme park, cinema, usher, event steward, casino, casino dealer, croupier, betting shop',
    place: 'a travel or leisure firm',
    places: 'travel or leisure firms',
    at: 'with a travel or leisure firm',
    people: 'people who look after visitors',
    asks: {
      new: ['What do visitors here ask most?', 'What does a newcomer do here in the first week?'],
      known: ['What do visitors here still talk about when they leave?', 'Which visitors do not come yet?'],
    },
    trials: {
      new: [
        tries(
          'Guide three people through a place that I know, for one hour.',
          'Write down five stories about that place.',
        ),
        aTalk,
      ],
      known: [aPage, aLesson],
    },
  },
  {
    id: 'hair-and-beauty',
    fields: 'hairdressing beauty',
    words:
      'hairdresser, hairdressing, hair, hair stylist, hairstylist, barber, salon, cosmetologist, cosmetology, braider, braiding, beautician, beauty, nail, nail art, nail technician, manicure, lash, make up artist, makeup, makeup artist, esthetician, aesthetician',
    place: 'a salon',
    places: 'salons',
    at: 'in a salon',
    people: 'hair and beauty workers',
    asks: {
      new: [
        'What does a newcomer do here before the first own customer?',
        'What do customers here ask for most?',
      ],
      known: ['Why do your customers come back?', 'Which new ways of working have you taken up lately?'],
    },
    trials: {
      new: [
        aDay,
        makes(
          'Do the hair or nails of five people I know, with a photo before and after.',
          'Ask the first one for a date.',
        ),
      ],
      known: [
        aLesson,
        makes(
          'Make a book of ten photos of my work, before and after.',
          'Take the first photo of the next customer, if they agree.',
        ),
      ],
    },
  },
  {
    id: 'cleaning',
    fields: 'cleaning housekeeping laundry-work',
    words:
      'cleaner, cleaning, janitor, custodian, caretaker, housekeeper, housekeeping, room attendant, maid, domestic helper, domestic worker, domestic work, window cleaner, car washer, car wash, laundry, laundromat, launderette, dry cleaner, dry cleaning, ironing',
    place: 'a cleaning firm',
    places: 'cleaning firms',
    at: 'with a cleaning firm',
    people: 'cleaners',
    asks: {
      new: [
        'How does a newcomer learn your way of cleaning?',
        'Does one person here work alone or with someone?',
      ],
      known: [
        'How many rooms does one person clean here?',
        'Which materials do you use here, and who chose them?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Clean one place for somebody as a professional would, and time every room.',
          'Ask one person who would like that.',
        ),
      ],
      known: [
        aPage,
        betters(
          'Change the order of one round, and time it before and after.',
          'Time the round as it is now.',
        ),
      ],
    },
  },
];
