import type { KindRow } from './work-kind.ts';

/** Work with customers and guests. */
export const TRADE_KINDS: readonly KindRow[] = [
  {
    fields: 'marketing advertising public-relations',
    words: 'marketer, market researcher, social media, pr officer, brand ambassador, market research',
    place: 'a marketing team',
    at: 'with a marketing team',
  },
  {
    fields: 'sales',
    words: 'salesperson, salesman, telesales, auctioneer, business development, car dealer, telemarketer',
    alone: 'selling, seller',
    place: 'a sales team',
    at: 'with a sales team',
  },
  {
    fields: 'real-estate',
    words: 'realtor, estate agent, property manager, property valuer, property agent, property developer',
    place: 'a real estate office',
  },
  {
    fields: 'retail parking-and-petrol',
    words:
      'shop assistant, shopkeeper, sales assistant, sales associate, cashier, store clerk, store manager, checkout, supermarket, grocery, shelf stacker, stocker, convenience store, rental clerk, parts salesperson, personal shopper, petrol station, gas station, fuel station, parking, pet shop, car park, hardware store, filling station, paint counter, bookseller, bookshop, antique dealer, antique shop',
    alone: 'shop, store, till',
    place: 'a shop',
  },
  {
    fields: 'kitchen-work catering',
    words:
      'kitchen, cook, chef, cooking, caterer, canteen, dishwasher, food truck, street food, lunch lady, dinner lady, cafeteria, food preparation, messman, ship cook, pot washer',
    place: 'a kitchen',
    at: 'in a restaurant or school kitchen',
  },
  {
    fields: 'restaurant-work bar-work cafe-work fast-food',
    words:
      'restaurant, waiter, waitress, busser, bartender, bartending, barman, pub, publican, sommelier, barista, cafe, café, coffee shop, chip shop',
    alone: 'bar, server, waitering',
    place: 'a café or restaurant',
    places: 'cafés or restaurants',
  },
  {
    fields: 'baking',
    words: 'baker, bakery, cake, pastry, confectioner, confectionery, chocolate',
    place: 'a bakery',
  },
  {
    fields: 'hotel-work',
    words:
      'hotel, hotel receptionist, concierge, hospitality, resort, guesthouse, hostel, bed and breakfast, bellhop, baggage porter, night porter',
    place: 'a hotel',
  },
  {
    fields: 'travel-and-tourism leisure-and-recreation casino-work',
    words:
      'tour, tourism, tourist, travel agent, travel agency, recreation, theme park, cinema, usher, event steward, casino, leisure assistant, leisure manager, movie theater, ticket agent, ticket office, travel guide, tour guide, mountain guide, mountain leader, bingo',
    place: 'a travel or leisure firm',
    at: 'with a travel or leisure firm',
  },
  {
    fields: 'hairdressing beauty',
    words:
      'hairdresser, hair, hairstylist, barber, salon, cosmetologist, braiding, beautician, nail, manicure, make up artist, makeup, esthetician, manicurist, skincare, shampooer, wig maker',
    place: 'a salon',
  },
  {
    fields: 'cleaning housekeeping laundry-work',
    words:
      'cleaner, janitor, custodian, caretaker, housekeeper, room attendant, maid, domestic helper, domestic worker, car washer, car wash, laundry, laundromat, ironing',
    place: 'a cleaning firm',
    at: 'with a cleaning firm',
  },
];
