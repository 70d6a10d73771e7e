/**
 * Places that posts name and rules ask about, as ISO 3166 codes. Towns are the large ones of places whose law speaks of
 * pay, and those abroad whose country's code is a state's as well ("Berlin, DE", "Tel Aviv, IL").
 */
export const US_STATES = {
  AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut', DE: 'Delaware',
  DC: 'District of Columbia', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas',
  KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland', MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi',
  MO: 'Missouri', MT: 'Montana', NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NY: 'New York',
  NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island',
  SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington',
  WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming',
} as const; // biome-ignore format: one list

/** Names of countries and provinces, lower case, with their codes. */
export const PLACE_NAMES = {
  'united states': 'US', 'united states of america': 'US', usa: 'US', 'u.s.': 'US', 'u.s.a.': 'US', us: 'US', 'washington, d.c.': 'US-DC', 'washington d.c.': 'US-DC',
  'washington, dc': 'US-DC', 'washington dc': 'US-DC', 'new york city': 'US-NY', nyc: 'US-NY', 'hawaiʻi': 'US-HI', "hawai'i": 'US-HI',
  canada: 'CA', ontario: 'CA-ON', quebec: 'CA-QC', 'québec': 'CA-QC', 'british columbia': 'CA-BC', alberta: 'CA-AB', manitoba: 'CA-MB', saskatchewan: 'CA-SK', 'nova scotia': 'CA-NS', 'new brunswick': 'CA-NB', newfoundland: 'CA-NL',
  austria: 'AT', belgium: 'BE', bulgaria: 'BG', croatia: 'HR', cyprus: 'CY', czechia: 'CZ', 'czech republic': 'CZ', denmark: 'DK', estonia: 'EE', finland: 'FI', france: 'FR', germany: 'DE', deutschland: 'DE', greece: 'GR', hungary: 'HU',
  ireland: 'IE', italy: 'IT', latvia: 'LV', lithuania: 'LT', luxembourg: 'LU', malta: 'MT', netherlands: 'NL', poland: 'PL', portugal: 'PT', romania: 'RO', slovakia: 'SK', slovenia: 'SI', spain: 'ES', sweden: 'SE',
  'united kingdom': 'GB', uk: 'GB', england: 'GB', scotland: 'GB', wales: 'GB', switzerland: 'CH', norway: 'NO', iceland: 'IS', ukraine: 'UA', serbia: 'RS', turkey: 'TR', 'türkiye': 'TR', israel: 'IL', india: 'IN', pakistan: 'PK', china: 'CN', japan: 'JP', singapore: 'SG', malaysia: 'MY', philippines: 'PH',
  indonesia: 'ID', thailand: 'TH', vietnam: 'VN', 'viet nam': 'VN', australia: 'AU', 'new zealand': 'NZ', mexico: 'MX', brazil: 'BR', argentina: 'AR', colombia: 'CO', chile: 'CL', peru: 'PE', uruguay: 'UY', 'costa rica': 'CR', egypt: 'EG', morocco: 'MA', 'south africa': 'ZA', nigeria: 'NG', kenya: 'KE', 'united arab emirates': 'AE', 'saudi arabia': 'SA', 'south korea': 'KR', taiwan: 'TW', 'hong kong': 'HK',
} as const; // biome-ignore format: one list

/** Towns, lower case. */
export const TOWNS = {
  denver: 'US-CO', boulder: 'US-CO', 'colorado springs': 'US-CO', 'san francisco': 'US-CA', 'los angeles': 'US-CA', 'san diego': 'US-CA', 'san jose': 'US-CA', 'palo alto': 'US-CA', 'mountain view': 'US-CA', sunnyvale: 'US-CA', 'santa clara': 'US-CA', 'menlo park': 'US-CA', oakland: 'US-CA', sacramento: 'US-CA', irvine: 'US-CA', 'bay area': 'US-CA',
  seattle: 'US-WA', redmond: 'US-WA', bellevue: 'US-WA', tacoma: 'US-WA', spokane: 'US-WA', brooklyn: 'US-NY', manhattan: 'US-NY', buffalo: 'US-NY', honolulu: 'US-HI', baltimore: 'US-MD', bethesda: 'US-MD', 'silver spring': 'US-MD', chicago: 'US-IL', minneapolis: 'US-MN', 'jersey city': 'US-NJ', newark: 'US-NJ', boston: 'US-MA', 'cambridge, ma': 'US-MA', 'cambridge, massachusetts': 'US-MA',
  atlanta: 'US-GA', austin: 'US-TX', dallas: 'US-TX', houston: 'US-TX', phoenix: 'US-AZ', philadelphia: 'US-PA', pittsburgh: 'US-PA', charlotte: 'US-NC', raleigh: 'US-NC', nashville: 'US-TN', miami: 'US-FL', detroit: 'US-MI', 'salt lake city': 'US-UT', 'las vegas': 'US-NV',
  toronto: 'CA-ON', ottawa: 'CA-ON', mississauga: 'CA-ON', waterloo: 'CA-ON', kitchener: 'CA-ON', montreal: 'CA-QC', 'montréal': 'CA-QC', vancouver: 'CA-BC', calgary: 'CA-AB', edmonton: 'CA-AB',
  berlin: 'DE', munich: 'DE', 'münchen': 'DE', hamburg: 'DE', frankfurt: 'DE', cologne: 'DE', 'köln': 'DE', stuttgart: 'DE', 'düsseldorf': 'DE', 'tel aviv': 'IL', 'tel aviv-yafo': 'IL', haifa: 'IL', jerusalem: 'IL', herzliya: 'IL', 'bogotá': 'CO', bogota: 'CO', 'medellín': 'CO', medellin: 'CO',
  bangalore: 'IN', bengaluru: 'IN', hyderabad: 'IN', pune: 'IN', mumbai: 'IN', chennai: 'IN', delhi: 'IN', 'new delhi': 'IN', noida: 'IN', gurgaon: 'IN', gurugram: 'IN', kolkata: 'IN', 'buenos aires': 'AR', casablanca: 'MA', rabat: 'MA', jakarta: 'ID', london: 'GB', dublin: 'IE', paris: 'FR', madrid: 'ES', barcelona: 'ES', lisbon: 'PT', warsaw: 'PL', amsterdam: 'NL', stockholm: 'SE', prague: 'CZ', budapest: 'HU', bucharest: 'RO', vienna: 'AT',
} as const; // biome-ignore format: one list

/** Member states of the European Union. */
export const EU_MEMBERS = ['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'] as const; // biome-ignore format: one list
