/* Countries, regions and large towns that were typed with a small letter. Names that are words too ("turkey", "nice") are left out. */

const PLACES = new Set(
  `abidjan abuja accra addis afghanistan albania aleppo algeria alberta amman amsterdam anatolia andalusia angola ankara
  antwerp argentina armenia assam athens auckland austria azerbaijan baghdad bahrain baku bali bamako bangalore bangkok
  barbados barcelona basra bavaria beijing beirut belarus belfast belgium bengaluru berlin bihar bogota bohol bolivia
  bosnia botswana bratislava brisbane brittany brno brooklyn brussels bucharest budapest bulawayo bulgaria burkina burundi
  cairo calabria calais calgary cambodia cameroon caracas cardiff casablanca catalonia cebu chennai colombo
  congo copenhagen cordoba cornwall croatia cusco cyprus dakar damascus davao delhi denmark derry devon dhaka djibouti
  dodoma donegal donetsk dubai durban ecuador eindhoven eritrea estonia fiji faisalabad finland frankfurt freetown gabon
  galicia galway gambia gaza gdansk geneva guadalajara guangzhou guatemala gujarat guyana haiti halifax hamburg hanoi
  harare haryana havana hebron helsinki herat hiroshima honduras hungary hyderabad ibadan iceland indonesia islamabad
  istanbul izmir jaipur jakarta johannesburg kabul kaduna kampala kandahar kano karachi karnataka kashmir kathmandu
  kazakhstan kentish kerala kerry kharkiv khartoum kigali kingston kinshasa kolkata kosovo krakow kuwait kyiv kyoto
  kyrgyzstan lagos lahore laos latvia lebanon leeds leipzig lesotho lesvos liberia libya lisbon lithuania lucknow
  luxembourg luzon lviv lyon macedonia madagascar madrid maharashtra malawi malta mallorca managua manila manitoba maputo
  mauritania mauritius medellin melbourne mindanao mogadishu moldova mombasa moncton mongolia montevideo montreal moscow
  mosul mozambique multan mumbai munich myanmar nairobi namibia naples newfoundland nicaragua norway oaxaca oman odesa osaka
  oslo ottawa oxfordshire palestine panama paraguay paris patagonia peru peshawar poland portugal poznan prague pretoria pune
  punjab qatar quebec queensland quito rabat rajasthan rawalpindi riyadh romania rotterdam rwanda saigon salvador
  samarkand santiago sarajevo sardinia saskatchewan saudi senegal seoul serbia shanghai sheffield sicily sindh
  singapore slovakia slovenia sofia soweto stockholm stuttgart sudan sumatra suriname swaziland sylhet syria taipei
  taiwan tajikistan tallinn tanzania tasmania tbilisi tehran telangana tijuana tirana tokyo transylvania trinidad tripoli
  tunis tunisia turin turkmenistan ulster uruguay uttar uzbekistan valencia valparaiso vancouver venice vienna vilnius
  visayas warsaw winnipeg wroclaw yangon yemen yerevan yokohama yorkshire zagreb zambia zanzibar zurich`.split(
    /\s+/u,
  ),
);

const OF_TWO =
  /(?<![\p{L}’'-])(?:(?:sri lanka|new (?:york|zealand|delhi|jersey|orleans|mexico|brunswick)|hong kong|south (?:africa|korea|sudan)|north (?:carolina|dakota)|cape (?:town|verde)|costa rica|puerto rico|el salvador|sierra leone|sao paulo|rio de janeiro|northern ireland|nova scotia|british columbia|kuala lumpur|phnom penh|tel aviv|addis ababa|buenos aires|los angeles|las vegas|san (?:francisco|diego|antonio|jose)|port harcourt|ivory coast|burkina faso|papua new guinea|tamil nadu|west bengal|uttar pradesh|andhra pradesh))(?![\p{L}-])/gu;

/** The line with the names of places as names are written: "old pune" is old Pune. */
export function withSmallPlaces(line: string): string {
  return line
    .replace(BEHIND_WHERE, (name) => name.replace(/./u, upper))
    .replace(BEHIND_IN, (name) => name.replace(/./u, upper))
    .replace(OF_TWO, (name) => name.replace(/(?<!\p{L})(?!de )\p{Ll}/gu, upper))
    .replace(/(?<![\p{L}\p{N}@./#’'-])\p{Ll}{4,}(?![\p{L}\p{N}@/#-]|\.\p{L})/gu, (word) =>
      PLACES.has(word) ? word.replace(/./u, upper) : word,
    );
}

/** Words that are names only behind "in" or "from", at the end of what is said. */
const BEHIND_IN = /(?<=\b(?:in|from) )(?:turkey|jordan|chad|guinea|niger|mali|togo|georgia)(?=$|[,.;])/gu;

/** Counties and towns behind where in them: "round north cork". */
const BEHIND_WHERE =
  /(?<=\b(?:north|south|east|west|mid|county|round|around) )(?:cork|clare|mayo|meath|wales|london|dublin|limerick|derry|antrim|wicklow|wexford|texas|leeds|bristol|wiltshire|dorset|devon|sussex|norfolk|suffolk|essex|kent|wigan)(?=$|[,.;]| (?:and|or|who|that|where|for|with)\b)/gu;

const upper = (letter: string) => letter.toUpperCase();
