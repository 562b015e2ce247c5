// Time zones of the box: the minutes by which each is ahead of UTC, the name that a clock prints, and its places.
// Vendor: the places are those of `deviceconfig system timezone`, release 11.2. Assumption: standard time holds all year, and the
// zones that nobody uses any more (Riyadh87 to Riyadh89) are ahead by whole minutes.

/** How a place reads the clock. */
export interface TimeZone {
  /** `CET`. */
  readonly name: string;
  /** Ahead of UTC; negative in the west. */
  readonly minutes: number;
}

export const UTC: TimeZone = { name: 'UTC', minutes: 0 };

/** Minutes, name, places: a line each. */
const ZONES = `
-720 -12 Etc/GMT+12
-660 -11 Etc/GMT+11 Pacific/Niue
-660 SST Pacific/Midway Pacific/Pago_Pago Pacific/Samoa US/Samoa
-600 -10 Etc/GMT+10 Pacific/Rarotonga Pacific/Tahiti
-600 HST America/Adak America/Atka HST Pacific/Honolulu Pacific/Johnston US/Aleutian US/Hawaii
-570 -0930 Pacific/Marquesas
-540 -09 Etc/GMT+9 Pacific/Gambier
-540 AKST America/Anchorage America/Juneau America/Nome America/Yakutat US/Alaska
-480 -08 Etc/GMT+8 Pacific/Pitcairn
-480 PST America/Ensenada America/Los_Angeles America/Tijuana America/Vancouver Canada/Pacific Mexico/BajaNorte PST8PDT US/Pacific
-420 -07 Etc/GMT+7
-420 MST America/Boise America/Cambridge_Bay America/Dawson America/Dawson_Creek America/Denver America/Edmonton America/Hermosillo America/Inuvik America/Mazatlan America/Phoenix America/Shiprock America/Whitehorse America/Yellowknife Canada/Mountain Canada/Yukon MST MST7MDT Mexico/BajaSur Navajo US/Arizona US/Mountain
-360 -06 Chile/EasterIsland Etc/GMT+6 Pacific/Easter Pacific/Galapagos
-360 CST America/Belize America/Chicago America/Chihuahua America/Costa_Rica America/El_Salvador America/Guatemala America/Indiana/Knox America/Indiana/Tell_City America/Knox_IN America/Managua America/Menominee America/Merida America/Mexico_City America/Monterrey America/North_Dakota/Center America/North_Dakota/New_Salem America/Rainy_River America/Rankin_Inlet America/Regina America/Resolute America/Swift_Current America/Tegucigalpa America/Winnipeg CST6CDT Canada/Central Canada/East-Saskatchewan Canada/Saskatchewan Mexico/General US/Central US/Indiana-Starke
-300 -05 America/Bogota America/Eirunepe America/Guayaquil America/Lima America/Porto_Acre America/Rio_Branco Brazil/Acre Etc/GMT+5
-300 CST America/Havana Cuba
-300 EST America/Atikokan America/Cancun America/Cayman America/Coral_Harbour America/Detroit America/Fort_Wayne America/Grand_Turk America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Jamaica America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville America/Montreal America/Nassau America/New_York America/Nipigon America/Panama America/Pangnirtung America/Port-au-Prince America/Thunder_Bay America/Toronto Canada/Eastern EST EST5EDT Jamaica US/East-Indiana US/Eastern US/Michigan
-240 -04 America/Boa_Vista America/Campo_Grande America/Caracas America/Cuiaba America/Guyana America/La_Paz America/Manaus America/Porto_Velho America/Santiago Brazil/West Chile/Continental Etc/GMT+4
-240 AST America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Curacao America/Dominica America/Glace_Bay America/Goose_Bay America/Grenada America/Guadeloupe America/Halifax America/Marigot America/Martinique America/Moncton America/Montserrat America/Port_of_Spain America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Thule America/Tortola America/Virgin Atlantic/Bermuda Canada/Atlantic
-210 NST America/St_Johns Canada/Newfoundland
-180 -03 America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Asuncion America/Bahia America/Belem America/Buenos_Aires America/Catamarca America/Cayenne America/Cordoba America/Fortaleza America/Jujuy America/Maceio America/Mendoza America/Miquelon America/Montevideo America/Paramaribo America/Recife America/Rosario America/Santarem America/Sao_Paulo Antarctica/Palmer Antarctica/Rothera Atlantic/Stanley Brazil/East Etc/GMT+3
-120 -02 America/Godthab America/Noronha America/Scoresbysund Atlantic/South_Georgia Brazil/DeNoronha Etc/GMT+2
-60 -01 Atlantic/Azores Atlantic/Cape_Verde Etc/GMT+1
0 -00 Factory
0 GMT Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome Africa/Timbuktu America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena Eire Etc/GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich Europe/Belfast Europe/Dublin Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/London GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich Iceland
0 UTC Etc/UCT Etc/UTC Etc/Universal Etc/Zulu UCT UTC Universal Zulu
0 WET Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Europe/Lisbon Portugal WET
60 +01 Africa/Casablanca Africa/El_Aaiun Etc/GMT-1
60 CET Africa/Algiers Africa/Ceuta Africa/Tunis Arctic/Longyearbyen Atlantic/Jan_Mayen CET Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich Poland
60 MET MET
60 WAT Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo
120 +02 Etc/GMT-2
120 CAT Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Khartoum Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Windhoek
120 EET Africa/Cairo Africa/Tripoli Asia/Beirut Asia/Gaza Asia/Nicosia EET Egypt Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kaliningrad Europe/Kiev Europe/Mariehamn Europe/Nicosia Europe/Riga Europe/Sofia Europe/Tallinn Europe/Tiraspol Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye Libya
120 IST Asia/Jerusalem Asia/Tel_Aviv Israel
120 SAST Africa/Johannesburg Africa/Maseru Africa/Mbabane
180 +03 Antarctica/Syowa Asia/Aden Asia/Amman Asia/Baghdad Asia/Bahrain Asia/Damascus Asia/Istanbul Asia/Kuwait Asia/Qatar Asia/Riyadh Etc/GMT-3 Europe/Istanbul Europe/Minsk Turkey
180 EAT Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Indian/Antananarivo Indian/Comoro Indian/Mayotte
180 MSK Europe/Moscow Europe/Simferopol Europe/Volgograd W-SU
187 +0307 Asia/Riyadh87 Asia/Riyadh88 Asia/Riyadh89 Mideast/Riyadh87 Mideast/Riyadh88 Mideast/Riyadh89
210 +0330 Asia/Tehran Iran
240 +04 Asia/Baku Asia/Dubai Asia/Muscat Asia/Tbilisi Asia/Yerevan Etc/GMT-4 Europe/Samara Indian/Mahe Indian/Mauritius Indian/Reunion
270 +0430 Asia/Kabul
300 +05 Antarctica/Mawson Antarctica/Vostok Asia/Almaty Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Ashkhabad Asia/Dushanbe Asia/Oral Asia/Qyzylorda Asia/Samarkand Asia/Tashkent Asia/Yekaterinburg Etc/GMT-5 Indian/Kerguelen Indian/Maldives
300 PKT Asia/Karachi
330 +0530 Asia/Colombo
330 IST Asia/Calcutta Asia/Kolkata
345 +0545 Asia/Kathmandu Asia/Katmandu
360 +06 Asia/Bishkek Asia/Dacca Asia/Dhaka Asia/Kashgar Asia/Omsk Asia/Thimbu Asia/Thimphu Asia/Urumqi Etc/GMT-6 Indian/Chagos
390 +0630 Asia/Rangoon Indian/Cocos
420 +07 Antarctica/Davis Asia/Bangkok Asia/Ho_Chi_Minh Asia/Hovd Asia/Krasnoyarsk Asia/Novokuznetsk Asia/Novosibirsk Asia/Phnom_Penh Asia/Saigon Asia/Vientiane Etc/GMT-7 Indian/Christmas
420 WIB Asia/Jakarta Asia/Pontianak
480 +08 Antarctica/Casey Asia/Brunei Asia/Choibalsan Asia/Irkutsk Asia/Kuala_Lumpur Asia/Kuching Asia/Singapore Asia/Ulaanbaatar Asia/Ulan_Bator Etc/GMT-8 Singapore
480 AWST Australia/Perth Australia/West
480 CST Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Macao Asia/Macau Asia/Shanghai Asia/Taipei PRC ROC
480 HKT Asia/Hong_Kong Hongkong
480 PST Asia/Manila
480 WITA Asia/Makassar Asia/Ujung_Pandang
525 +0845 Australia/Eucla
540 +09 Asia/Dili Asia/Yakutsk Etc/GMT-9 Pacific/Palau
540 JST Asia/Tokyo Japan
540 KST Asia/Pyongyang Asia/Seoul ROK
540 WIT Asia/Jayapura
570 ACST Australia/Adelaide Australia/Broken_Hill Australia/Darwin Australia/North Australia/South Australia/Yancowinna
600 +10 Antarctica/DumontDUrville Asia/Vladivostok Etc/GMT-10 Pacific/Port_Moresby Pacific/Truk Pacific/Yap
600 AEST Australia/ACT Australia/Brisbane Australia/Canberra Australia/Currie Australia/Hobart Australia/Lindeman Australia/Melbourne Australia/NSW Australia/Queensland Australia/Sydney Australia/Tasmania Australia/Victoria
600 ChST Pacific/Guam Pacific/Saipan
630 +1030 Australia/LHI Australia/Lord_Howe
660 +11 Asia/Magadan Asia/Sakhalin Etc/GMT-11 Pacific/Efate Pacific/Guadalcanal Pacific/Kosrae Pacific/Norfolk Pacific/Noumea Pacific/Ponape
720 +12 Asia/Anadyr Asia/Kamchatka Etc/GMT-12 Kwajalein Pacific/Fiji Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro Pacific/Nauru Pacific/Tarawa Pacific/Wake Pacific/Wallis
720 NZST Antarctica/McMurdo Antarctica/South_Pole NZ Pacific/Auckland
765 +1245 NZ-CHAT Pacific/Chatham
780 +13 Etc/GMT-13 Pacific/Apia Pacific/Enderbury Pacific/Fakaofo Pacific/Tongatapu
840 +14 Etc/GMT-14 Pacific/Kiritimati
`;

let known: ReadonlyMap<string, TimeZone> | undefined;

/** The zone of a place; undefined for a name that is none. Made when it is first asked for. */
export function timeZoneOf(place: string): TimeZone | undefined {
  if (place === 'UTC') return UTC;
  known ??= new Map(ZONES.trim().split('\n').flatMap(zonesOfLine));
  return known.get(place);
}

function zonesOfLine(line: string): readonly (readonly [string, TimeZone])[] {
  const [minutes, name = '', ...places] = line.split(' ');
  return places.map((place) => [place, { name, minutes: Number(minutes) }]);
}
