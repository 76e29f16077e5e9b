// The world as UN M49 divides it: continents, sub-regions, and countries by ISO 3166-1, each within the one above.
import { iso31661 } from 'iso-3166';

/** Continent, its code; sub-region, its code, its countries. */
const world = `
Africa 002
  Northern Africa 015 DZA EGY LBY MAR SDN TUN
  Eastern Africa 014 BDI COM DJI ERI ETH KEN MDG MWI MUS MOZ RWA SYC SOM SSD UGA TZA ZMB ZWE
  Middle Africa 017 AGO CMR CAF TCD COG COD GNQ GAB STP
  Southern Africa 018 BWA SWZ LSO NAM ZAF
  Western Africa 011 BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO
Americas 019
  Caribbean 029 ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO
  Central America 013 BLZ CRI SLV GTM HND MEX NIC PAN
  South America 005 ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN
  Northern America 021 CAN USA
Asia 142
  Central Asia 143 KAZ KGZ TJK TKM UZB
  Eastern Asia 030 CHN PRK JPN MNG KOR
  South-eastern Asia 035 BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM
  Southern Asia 034 AFG BGD BTN IND IRN MDV NPL PAK LKA
  Western Asia 145 ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN QAT SAU SYR TUR ARE YEM
Europe 150
  Eastern Europe 151 BLR BGR CZE HUN POL MDA ROU RUS SVK UKR
  Northern Europe 154 DNK EST FIN ISL IRL LVA LTU NOR SWE GBR
  Southern Europe 039 ALB AND BIH HRV GRC ITA MLT MNE MKD PRT SMR SRB SVN ESP
  Western Europe 155 AUT BEL FRA DEU LIE LUX MCO NLD CHE
Oceania 009
  Australia and New Zealand 053 AUS NZL
  Melanesia 054 FJI PNG SLB VUT
  Micronesia 057 KIR MHL FSM NRU PLW
  Polynesia 061 WSM TON TUV`;

const countries = new Map(iso31661.map((country) => [country.alpha3, country]));
const slug = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Each region with the id of the one it is within; none for the world. */
export const regions = [{ id: 'region/world', name: 'World', kind: 'WORLD', m49: '001' }];
let continent = '';
for (const line of world.trim().split('\n')) {
  const [, label, m49, codes] = /^\s*(\D+) (\d{3})(.*)$/.exec(line);
  const [kind, within] = line.startsWith(' ') ? ['SUBREGION', continent] : ['REGION', 'region/world'];
  const id = `region/${slug(label)}`;
  if (kind === 'REGION') continent = id;
  regions.push({ id, name: label, kind, m49, within });
  for (const iso3 of codes.trim() === '' ? [] : codes.trim().split(' ')) {
    const { name, numeric } = countries.get(iso3);
    regions.push({ id: `region/${slug(name)}`, name, kind: 'COUNTRY', m49: numeric, iso3, within: id });
  }
}
