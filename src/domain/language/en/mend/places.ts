/** Cities and countries that many come from, in small letters as they were typed: none of them is a word of another kind. */
const PLACES = new Set(
  `abidjan abuja accra ahmedabad aleppo algiers almaty amman amsterdam ankara antwerp asmara asuncion athens baghdad bahia baku
  bali bamako bandung bangalore bangkok barcelona basra beijing beirut belgrade bhopal bihar bishkek bogota brasilia bratislava
  brno brussels bucharest budapest bulawayo busan cairo calabar caracas casablanca cebu chennai chittagong cluj coimbatore colombo
  copenhagen cotonou cusco dakar damascus danang davao delhi dhaka dnipro doha douala dubai durban enugu erbil faisalabad freetown gaborone
  gdansk geneva goa guangzhou guatemala guayaquil gujarat hamburg hanoi harare havana helsinki herat honduras hyderabad ibadan
  indore islamabad istanbul izmir jaipur jakarta jeddah johannesburg kabul kaduna kampala kandy kano karachi karnataka kathmandu katowice
  kerala kharkiv khartoum kigali kinshasa kisumu kochi kolkata krakow kumasi kyiv kyoto lagos lahore lilongwe lisbon lome luanda
  lublin lucknow lusaka lviv luzon madrid maharashtra managua mandalay manila maputo marrakech marseille medellin mexico milan
  mindanao minsk mogadishu mombasa monrovia monterrey montevideo moscow mosul multan mumbai munich nagpur nairobi naples nicaragua
  odesa odisha osaka oslo palermo paraguay paris patna penang peshawar plovdiv pokhara poznan prague pretoria pune quito rabat
  rajasthan rawalpindi recife riga riyadh rotterdam sabah saigon sarajevo sarawak seoul seville shanghai shenzhen sicily sindh skopje sofia
  soweto stockholm surabaya sylhet taipei tallinn tashkent tbilisi tehran tegucigalpa telangana thessaloniki tijuana tirana tokyo
  tripoli tunis turin uruguay utrecht valparaiso vienna vilnius warsaw wroclaw yangon yerevan zagreb zurich`.split(
    /\s+/,
  ),
);

/** The line with its places as names are written. */
export const mendPlaces = (line: string): string =>
  line.replace(/(?<![\p{L}\p{N}.@/’-])\p{Ll}{3,13}(?![\p{L}\p{N}@/]|\.\p{L})/gu, (word) =>
    PLACES.has(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
