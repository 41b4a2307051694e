import { COME_BACK, change, firstMonth, learn, slows, usualDay, whoShows, wish } from './ask-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work with customers and guests. */
export const TRADE_KINDS: readonly KindRow[] = [
  {
    fields: 'marketing advertising public-relations',
    words: 'marketer, market researcher, social media, pr officer, brand ambassador, market research',
    place: 'a marketing team',
    at: 'with a marketing team',
    people: 'marketing workers',
    asks: {
      new: ['Whom do you most want to reach and do not reach yet?', firstMonth],
      known: ['How do you know here that a campaign worked?', slows],
    },
  },
  {
    fields: 'sales',
    words: 'salesperson, salesman, telesales, auctioneer, business development, car dealer, telemarketer',
    alone: 'selling, seller',
    place: 'a sales team',
    at: 'with a sales team',
    people: 'salespeople',
    asks: {
      new: ['What do customers ask you that is hard to answer?', whoShows],
      known: ['Why do customers here say no?', COME_BACK],
    },
  },
  {
    fields: 'real-estate',
    words: 'realtor, estate agent, property manager, property valuer, property agent, property developer',
    place: 'a real estate office',
    people: 'real estate agents',
    asks: { new: [firstMonth, wish], known: [slows, change] },
  },
  {
    fields: 'retail parking-and-petrol',
    words:
      'shop assistant, shopkeeper, sales assistant, sales associate, cashier, store clerk, store manager, checkout, supermarket, grocery, shelf stacker, stocker, convenience store, rental clerk, parts salesperson, personal shopper, petrol station, gas station, fuel station, parking, pet shop, car park, hardware store, filling station, paint counter, bookseller, bookshop, antique dealer, antique shop',
    alone: 'shop, store, till',
    place: 'a shop',
    people: 'shop workers',
    asks: {
      new: ['What do customers here ask for most?', firstMonth],
      known: ['How do you decide here what to order?', slows],
    },
  },
  {
    fields: 'kitchen-work catering',
    words:
      'kitchen, cook, chef, cooking, caterer, canteen, dishwasher, food truck, street food, lunch lady, dinner lady, cafeteria, food preparation, messman, ship cook, pot washer',
    place: 'a kitchen',
    at: 'in a restaurant or school kitchen',
    people: 'cooks',
    asks: {
      new: ['How many plates leave this kitchen on a busy day?', firstMonth],
      known: ['Who decides here what is cooked?', slows],
    },
  },
  {
    fields: 'restaurant-work bar-work cafe-work fast-food',
    words:
      'restaurant, waiter, waitress, busser, bartender, bartending, barman, pub, publican, sommelier, barista, cafe, café, coffee shop, chip shop',
    alone: 'bar, server, waitering',
    place: 'a café or restaurant',
    places: 'cafés or restaurants',
    people: 'café and restaurant workers',
    asks: { new: [usualDay, firstMonth], known: [COME_BACK, slows] },
  },
  {
    fields: 'baking',
    words: 'baker, bakery, cake, pastry, confectioner, confectionery, chocolate',
    place: 'a bakery',
    people: 'bakers',
    asks: { new: [firstMonth, whoShows], known: ['Which of your breads or cakes sells out first?', change] },
  },
  {
    fields: 'hotel-work',
    words:
      'hotel, hotel receptionist, concierge, hospitality, resort, guesthouse, hostel, bed and breakfast, bellhop, baggage porter, night porter',
    place: 'a hotel',
    people: 'hotel workers',
    asks: { new: ['What do guests here ask for most?', firstMonth], known: [slows, change] },
  },
  {
    fields: 'travel-and-tourism leisure-and-recreation casino-work',
    words:
      'tour, tourism, tourist, travel agent, travel agency, recreation, theme park, cinema, usher, event steward, casino, leisure assistant, leisure manager, movie theater, ticket agent, ticket office, travel guide, tour guide, mountain guide, mountain leader, bingo',
    place: 'a travel or leisure firm',
    at: 'with a travel or leisure firm',
    people: 'travel and leisure workers',
    asks: { new: ['What do visitors here ask most?', firstMonth], known: [slows, learn] },
  },
  {
    fields: 'hairdressing beauty',
    words:
      'hairdresser, hair, hairstylist, barber, salon, cosmetologist, braiding, beautician, nail, manicure, make up artist, makeup, esthetician, manicurist, skincare, shampooer, wig maker',
    place: 'a salon',
    people: 'stylists',
    asks: { new: ['What do customers here ask for most?', firstMonth], known: [COME_BACK, change] },
  },
  {
    fields: 'cleaning housekeeping laundry-work',
    words:
      'cleaner, janitor, custodian, caretaker, housekeeper, room attendant, maid, domestic helper, domestic worker, car washer, car wash, laundry, laundromat, ironing',
    place: 'a cleaning firm',
    at: 'with a cleaning firm',
    people: 'cleaners',
    asks: {
      new: [firstMonth, whoShows],
      known: [learn, slows],
    },
  },
];
