// The schema of the configuration of release 11.2. Made by derive-schema.mjs; notation: compact-schema.ts.
import type { CompactSchema } from './compact-schema.ts';

/** Its types, bodies and root. */
export const SCHEMA_11_2: CompactSchema = {
  root: 1465,
  types: `
<yes|no>
<value>
<auto-negotiate|10Mbps-half-duplex|10Mbps-full-duplex|100Mbps-half-duplex|100Mbps-full-duplex|1Gbps-half-duplex|1Gbps-full-duplex>
<576-1500>
<ip/netmask>
<duid-type-llt|duid-type-ll>
<1-10>
<0-14399>
<0-10080>
<default|443>
<1-65534>
<1-65535>
<0-17520>
<0-500>
<256|384|521>
<2048|3072|4096>
<10-4000>|<default>
<10-3600>|<default>
<12-27>|<default>
<include|exclude>
<SHA|SHA-224|SHA-256|SHA-384|SHA-512>
<AES|AES-192|AES-256>
<value>|<en|es|ja|fr|zh_CN|zh_TW|ko>
<traffic|threat|tunnel|userid|iptag|auth|url|data|hipmatch|wildfire|decryption|globalprotect>
<0-29>
<download-only|download-and-install>
<0-59>
<sunday|monday|tuesday|wednesday|thursday|friday|saturday>
<1-336>
<0-14>
<0-4>
<download-and-install|download-only>
<download-and-install>
<color1|color2|color3|color4|color5|color6|color7|color8|color9|color10|color11|color12|color13|color14|color15|color16|color17>
<warning|question|error|info>
<color1|color2|color3|color4|color5|color6|color7|color8|color9|color10|color11|color12|color13|color14|color15|color16|color17|color18>
<Africa/Abidjan|Africa/Accra|Africa/Addis_Ababa|Africa/Algiers|Africa/Asmara|Africa/Asmera|Africa/Bamako|Africa/Bangui|Africa/Banjul|Africa/Bissau|Africa/Blantyre|Africa/Brazzaville|Africa/Bujumbura|Africa/Cairo|Africa/Casablanca|Africa/Ceuta|Africa/Conakry|Africa/Dakar|Africa/Dar_es_Salaam|Africa/Djibouti|Africa/Douala|Africa/El_Aaiun|Africa/Freetown|Africa/Gaborone|Africa/Harare|Africa/Johannesburg|Africa/Kampala|Africa/Khartoum|Africa/Kigali|Africa/Kinshasa|Africa/Lagos|Africa/Libreville|Africa/Lome|Africa/Luanda|Africa/Lubumbashi|Africa/Lusaka|Africa/Malabo|Africa/Maputo|Africa/Maseru|Africa/Mbabane|Africa/Mogadishu|Africa/Monrovia|Africa/Nairobi|Africa/Ndjamena|Africa/Niamey|Africa/Nouakchott|Africa/Ouagadougou|Africa/Porto-Novo|Africa/Sao_Tome|Africa/Timbuktu|Africa/Tripoli|Africa/Tunis|Africa/Windhoek|America/Adak|America/Anchorage|America/Anguilla|America/Antigua|America/Araguaina|America/Argentina/Buenos_Aires|America/Argentina/Catamarca|America/Argentina/ComodRivadavia|America/Argentina/Cordoba|America/Argentina/Jujuy|America/Argentina/La_Rioja|America/Argentina/Mendoza|America/Argentina/Rio_Gallegos|America/Argentina/Salta|America/Argentina/San_Juan|America/Argentina/San_Luis|America/Argentina/Tucuman|America/Argentina/Ushuaia|America/Aruba|America/Asuncion|America/Atikokan|America/Atka|America/Bahia|America/Barbados|America/Belem|America/Belize|America/Blanc-Sablon|America/Boa_Vista|America/Bogota|America/Boise|America/Buenos_Aires|America/Cambridge_Bay|America/Campo_Grande|America/Cancun|America/Caracas|America/Catamarca|America/Cayenne|America/Cayman|America/Chicago|America/Chihuahua|America/Coral_Harbour|America/Cordoba|America/Costa_Rica|America/Cuiaba|America/Curacao|America/Danmarkshavn|America/Dawson|America/Dawson_Creek|America/Denver|America/Detroit|America/Dominica|America/Edmonton|America/Eirunepe|America/El_Salvador|America/Ensenada|America/Fortaleza|America/Fort_Wayne|America/Glace_Bay|America/Godthab|America/Goose_Bay|America/Grand_Turk|America/Grenada|America/Guadeloupe|America/Guatemala|America/Guayaquil|America/Guyana|America/Halifax|America/Havana|America/Hermosillo|America/Indiana/Indianapolis|America/Indiana/Knox|America/Indiana/Marengo|America/Indiana/Petersburg|America/Indianapolis|America/Indiana/Tell_City|America/Indiana/Vevay|America/Indiana/Vincennes|America/Indiana/Winamac|America/Inuvik|America/Iqaluit|America/Jamaica|America/Jujuy|America/Juneau|America/Kentucky/Louisville|America/Kentucky/Monticello|America/Knox_IN|America/La_Paz|America/Lima|America/Los_Angeles|America/Louisville|America/Maceio|America/Managua|America/Manaus|America/Marigot|America/Martinique|America/Mazatlan|America/Mendoza|America/Menominee|America/Merida|America/Mexico_City|America/Miquelon|America/Moncton|America/Monterrey|America/Montevideo|America/Montreal|America/Montserrat|America/Nassau|America/New_York|America/Nipigon|America/Nome|America/Noronha|America/North_Dakota/Center|America/North_Dakota/New_Salem|America/Panama|America/Pangnirtung|America/Paramaribo|America/Phoenix|America/Port-au-Prince|America/Porto_Acre|America/Port_of_Spain|America/Porto_Velho|America/Puerto_Rico|America/Rainy_River|America/Rankin_Inlet|America/Recife|America/Regina|America/Resolute|America/Rio_Branco|America/Rosario|America/Santarem|America/Santiago|America/Santo_Domingo|America/Sao_Paulo|America/Scoresbysund|America/Shiprock|America/St_Barthelemy|America/St_Johns|America/St_Kitts|America/St_Lucia|America/St_Thomas|America/St_Vincent|America/Swift_Current|America/Tegucigalpa|America/Thule|America/Thunder_Bay|America/Tijuana|America/Toronto|America/Tortola|America/Vancouver|America/Virgin|America/Whitehorse|America/Winnipeg|America/Yakutat|America/Yellowknife|Antarctica/Casey|Antarctica/Davis|Antarctica/DumontDUrville|Antarctica/Mawson|Antarctica/McMurdo|Antarctica/Palmer|Antarctica/Rothera|Antarctica/South_Pole|Antarctica/Syowa|Antarctica/Vostok|Arctic/Longyearbyen|Asia/Aden|Asia/Almaty|Asia/Amman|Asia/Anadyr|Asia/Aqtau|Asia/Aqtobe|Asia/Ashgabat|Asia/Ashkhabad|Asia/Baghdad|Asia/Bahrain|Asia/Baku|Asia/Bangkok|Asia/Beirut|Asia/Bishkek|Asia/Brunei|Asia/Calcutta|Asia/Choibalsan|Asia/Chongqing|Asia/Chungking|Asia/Colombo|Asia/Dacca|Asia/Damascus|Asia/Dhaka|Asia/Dili|Asia/Dubai|Asia/Dushanbe|Asia/Gaza|Asia/Harbin|Asia/Ho_Chi_Minh|Asia/Hong_Kong|Asia/Hovd|Asia/Irkutsk|Asia/Istanbul|Asia/Jakarta|Asia/Jayapura|Asia/Jerusalem|Asia/Kabul|Asia/Kamchatka|Asia/Karachi|Asia/Kashgar|Asia/Kathmandu|Asia/Katmandu|Asia/Kolkata|Asia/Krasnoyarsk|Asia/Kuala_Lumpur|Asia/Kuching|Asia/Kuwait|Asia/Macao|Asia/Macau|Asia/Magadan|Asia/Makassar|Asia/Manila|Asia/Muscat|Asia/Nicosia|Asia/Novokuznetsk|Asia/Novosibirsk|Asia/Omsk|Asia/Oral|Asia/Phnom_Penh|Asia/Pontianak|Asia/Pyongyang|Asia/Qatar|Asia/Qyzylorda|Asia/Rangoon|Asia/Riyadh|Asia/Riyadh87|Asia/Riyadh88|Asia/Riyadh89|Asia/Saigon|Asia/Sakhalin|Asia/Samarkand|Asia/Seoul|Asia/Shanghai|Asia/Singapore|Asia/Taipei|Asia/Tashkent|Asia/Tbilisi|Asia/Tehran|Asia/Tel_Aviv|Asia/Thimbu|Asia/Thimphu|Asia/Tokyo|Asia/Ujung_Pandang|Asia/Ulaanbaatar|Asia/Ulan_Bator|Asia/Urumqi|Asia/Vientiane|Asia/Vladivostok|Asia/Yakutsk|Asia/Yekaterinburg|Asia/Yerevan|Atlantic/Azores|Atlantic/Bermuda|Atlantic/Canary|Atlantic/Cape_Verde|Atlantic/Faeroe|Atlantic/Faroe|Atlantic/Jan_Mayen|Atlantic/Madeira|Atlantic/Reykjavik|Atlantic/South_Georgia|Atlantic/Stanley|Atlantic/St_Helena|Australia/ACT|Australia/Adelaide|Australia/Brisbane|Australia/Broken_Hill|Australia/Canberra|Australia/Currie|Australia/Darwin|Australia/Eucla|Australia/Hobart|Australia/LHI|Australia/Lindeman|Australia/Lord_Howe|Australia/Melbourne|Australia/North|Australia/NSW|Australia/Perth|Australia/Queensland|Australia/South|Australia/Sydney|Australia/Tasmania|Australia/Victoria|Australia/West|Australia/Yancowinna|Brazil/Acre|Brazil/DeNoronha|Brazil/East|Brazil/West|Canada/Atlantic|Canada/Central|Canada/Eastern|Canada/East-Saskatchewan|Canada/Mountain|Canada/Newfoundland|Canada/Pacific|Canada/Saskatchewan|Canada/Yukon|CET|Chile/Continental|Chile/EasterIsland|CST6CDT|Cuba|EET|Egypt|Eire|EST|EST5EDT|Etc/GMT|Etc/GMT0|Etc/GMT-0|Etc/GMT+0|Etc/GMT-1|Etc/GMT+1|Etc/GMT-10|Etc/GMT+10|Etc/GMT-11|Etc/GMT+11|Etc/GMT-12|Etc/GMT+12|Etc/GMT-13|Etc/GMT-14|Etc/GMT-2|Etc/GMT+2|Etc/GMT-3|Etc/GMT+3|Etc/GMT-4|Etc/GMT+4|Etc/GMT-5|Etc/GMT+5|Etc/GMT-6|Etc/GMT+6|Etc/GMT-7|Etc/GMT+7|Etc/GMT-8|Etc/GMT+8|Etc/GMT-9|Etc/GMT+9|Etc/Greenwich|Etc/UCT|Etc/Universal|Etc/UTC|Etc/Zulu|Europe/Amsterdam|Europe/Andorra|Europe/Athens|Europe/Belfast|Europe/Belgrade|Europe/Berlin|Europe/Bratislava|Europe/Brussels|Europe/Bucharest|Europe/Budapest|Europe/Chisinau|Europe/Copenhagen|Europe/Dublin|Europe/Gibraltar|Europe/Guernsey|Europe/Helsinki|Europe/Isle_of_Man|Europe/Istanbul|Europe/Jersey|Europe/Kaliningrad|Europe/Kiev|Europe/Lisbon|Europe/Ljubljana|Europe/London|Europe/Luxembourg|Europe/Madrid|Europe/Malta|Europe/Mariehamn|Europe/Minsk|Europe/Monaco|Europe/Moscow|Europe/Nicosia|Europe/Oslo|Europe/Paris|Europe/Podgorica|Europe/Prague|Europe/Riga|Europe/Rome|Europe/Samara|Europe/San_Marino|Europe/Sarajevo|Europe/Simferopol|Europe/Skopje|Europe/Sofia|Europe/Stockholm|Europe/Tallinn|Europe/Tirane|Europe/Tiraspol|Europe/Uzhgorod|Europe/Vaduz|Europe/Vatican|Europe/Vienna|Europe/Vilnius|Europe/Volgograd|Europe/Warsaw|Europe/Zagreb|Europe/Zaporozhye|Europe/Zurich|Factory|GB|GB-Eire|GMT|GMT0|GMT-0|GMT+0|Greenwich|Hongkong|HST|Iceland|Indian/Antananarivo|Indian/Chagos|Indian/Christmas|Indian/Cocos|Indian/Comoro|Indian/Kerguelen|Indian/Mahe|Indian/Maldives|Indian/Mauritius|Indian/Mayotte|Indian/Reunion|Iran|Israel|Jamaica|Japan|Kwajalein|Libya|MET|Mexico/BajaNorte|Mexico/BajaSur|Mexico/General|Mideast/Riyadh87|Mideast/Riyadh88|Mideast/Riyadh89|MST|MST7MDT|Navajo|NZ|NZ-CHAT|Pacific/Apia|Pacific/Auckland|Pacific/Chatham|Pacific/Easter|Pacific/Efate|Pacific/Enderbury|Pacific/Fakaofo|Pacific/Fiji|Pacific/Funafuti|Pacific/Galapagos|Pacific/Gambier|Pacific/Guadalcanal|Pacific/Guam|Pacific/Honolulu|Pacific/Johnston|Pacific/Kiritimati|Pacific/Kosrae|Pacific/Kwajalein|Pacific/Majuro|Pacific/Marquesas|Pacific/Midway|Pacific/Nauru|Pacific/Niue|Pacific/Norfolk|Pacific/Noumea|Pacific/Pago_Pago|Pacific/Palau|Pacific/Pitcairn|Pacific/Ponape|Pacific/Port_Moresby|Pacific/Rarotonga|Pacific/Saipan|Pacific/Samoa|Pacific/Tahiti|Pacific/Tarawa|Pacific/Tongatapu|Pacific/Truk|Pacific/Wake|Pacific/Wallis|Pacific/Yap|Poland|Portugal|PRC|PST8PDT|ROC|ROK|Singapore|Turkey|UCT|Universal|US/Alaska|US/Aleutian|US/Arizona|US/Central|US/Eastern|US/East-Indiana|US/Hawaii|US/Indiana-Starke|US/Michigan|US/Mountain|US/Pacific|US/Samoa|UTC|WET|W-SU|Zulu>
<1-604800>
<1x|2x|4x|8x>
<512-9216>
<10-65535>
<1280-9216>
<1-300>
<3-150>
<10-4096>
<1024-4096>
<3-125>
<2-12>
<on|off>
<0-255>
<15-3600>
<5-180>
<1-150>
<1-5000>
<allow|reset-both>
<0|1|2>
<1-86400>
<1-60>
<0-65535>
<1-32>
<0-8192>
<1-50>
<1-7>
<0-60000>
<50-80>
<0-100>
<1-240000>
<1-15000>
<0-60>
<10-86400>
<0|1024|2048|3072|4096>
<0|256|384>
<192|224|256|384|521>
<524288-8388608>
<1-15999999>
<1-600>
<5-30>
<50-99>
<2-16>
<0-99>
<1-20000>
<1-99>
<1-120>
<bypass|drop>
<1-2000>
<drop|bypass>
<clear|oobinline>
<hw|sw|auto>
<1-100>
<0-50000>
<0-2560>
<float>
<1-1440>|<0>
<1-525600>|<0>
<0-10>
<60-365>
<none|FQDN|hostname|ipv4-address|ipv6-address>
<1-5>
<3-30>
<1-1048576>
<1-240>
<1-64>
<1-4294967295>
<30-86400>
<0-4000>
<ip/netmask>|<value>
<SSL|TCP|UDP>
<cloud-identity-engine|panorama>
<value>|<ha1-a|ha1-b|management>
<auto|10|100|1000>
<auto|full|half>
<1000-60000>
<value>|<hsci>
<0-30>
<5000-60000>
<enabled|disabled>
<1-63>
<8000-60000>
<1-16>|<infinite|disable>
<ethernet|ip|udp>
<log-only|split-datapath>
<shutdown|auto>
<0|1>
<10-600>|<disabled>
<0-4294967295>
<source|source-and-destination>
<any|all>
<200-60000>
<3-10>
<0-16>
<0-15>
<0-150>
<0-365>
<0-3>
<yes>
<2-100>
<2-10>
<wait-recover|fail-over>
<1-3600>
<2-65535>
<0-2000000>
<1-2000000>
<global|yes|no>
<global|drop|bypass>
<exclude|include>
<1-255>
<41000-6900000>
<0-8191>
<0-31>
<0-40>
<0-1048575>
<0-8>
<0-7>
<0-24>
<1-128>
<0-1>
<allow|alert|drop|reset-client|reset-server|reset-both>
<disable|single-packet|extended-capture>
<transmit-receive|transmit-only|receive-only>
<active|passive>
<100-10000>
<2-255>
<0-120000>
<1-254>
<auto|up|down>
<0-4094>
<1-4094>
<576-9216>
<40-300>
<60-300>
<value>|<EUI-64>
<0-4294967294>|<infinity>
<4-1800>
<3-1350>
<1280-9216>|<unspecified>
<0-3600000>|<unspecified>
<0-4294967295>|<unspecified>
<1-255>|<unspecified>
<0-9000>
<High|Medium|Low>
<4-3600>
<10-36000>
<low|medium|high>
<0-128>
<0-4095>
<CHAP|PAP|auto>
<value>|<system-hostname>
<1-30>
<value>@interface-management-profile
<value>|<ip/netmask>
<passive|active>
<fast|slow>
<1-8>
<ipv4|ipv6|none>
<exact|wildcard>
<ikev1|ikev2|ikev2-preferred>
<auto|main|aggressive>
<value>@ike-crypto-profile
<preferred|mandatory>
<200-2048>
<10-3600>
<180-65535>
<3-65535>
<1-365>
<0-50>
<no-pfs|group1|group2|group5|group14|group15|group16|group19|group20|group21|kyber-512|kyber-768|kyber-1024|bike-L1|bike-L3|bike-L5|frodokem-640-aes|frodokem-640-shake|frodokem-976-aes|frodokem-976-shake|frodokem-1344-aes|frodokem-1344-shake|hqc-128|hqc-192|hqc-256|classic-mceliece-348864|classic-mceliece-460896|classic-mceliece-6688128|classic-mceliece-6960119|classic-mceliece-8192128|classic-mceliece-348864f|classic-mceliece-460896f|classic-mceliece-6688128f|classic-mceliece-6960119f|classic-mceliece-8192128f|ntruprime-sntrup761>
<group1|group2|group5|group14|group15|group16|group19|group20|group21|kyber-512|kyber-768|kyber-1024|bike-L1|bike-L3|bike-L5|frodokem-640-aes|frodokem-640-shake|frodokem-976-aes|frodokem-976-shake|frodokem-1344-aes|frodokem-1344-shake|hqc-128|hqc-192|hqc-256|classic-mceliece-348864|classic-mceliece-460896|classic-mceliece-6688128|classic-mceliece-6960119|classic-mceliece-8192128|classic-mceliece-348864f|classic-mceliece-460896f|classic-mceliece-6688128f|classic-mceliece-6960119f|classic-mceliece-8192128f|ntruprime-sntrup761>
<aes-128-gcm|aes-256-gcm>
<0|30|50>
<0-86400>
<tunnel|transport>
<64|128|256|512|1024|2048|4096>
<value>@ipsec-crypto-profile
<des|3des|aes-128-cbc|aes-192-cbc|aes-256-cbc|aes-128-gcm|aes-256-gcm|null>
<ipv4|ipv6|ipv4_ipv6>
<ip/netmask>|<inherited>
<ip/netmask>|<validate>|<inherited>
<1-48>
<value>@interface
<real-time|high|medium|low>
<value>@qos-profile
<0-4094,...>
<value>@virtual-router
<10-240>
<value>|<None>
<0-1440>
<value>|<DHCP|PPPOE|CELLULAR>
<210-7200>
<1|2|3>
<1-31744>
<1|2|3|4|5|6|7>
<1-65535>|<unlimited>
<0-65534>
<0-18000>
<1-18000>
<1-4294967295>|<never|0>
<1-26214>
<1-15>
<normal|passive|send-only>
<value>|<None|Inherit-vr-global-setting>
<1-16>
<ext-1|ext-2>
<0-3600>
<3-20>
<1-4294967295>|<ip/netmask>
<5-1800>
<3des|aes-128-cbc|aes-192-cbc|aes-256-cbc|null>
<1-16777215>
<1-1800>
<1-4294967295>|<value>
<2-byte|4-byte>
<original|use-self>
<original|use-peer>
<resolve|use-self>
<ipv4|ipv6>
<value>|<ip/netmask>|<validate>
<1-1200>
<0-240>
<3-3600>
<non-client|client|meshed-client>
<bilateral|unspecified>
<1-100000>|<unlimited>
<unicast|multicast|both>
<igp|egp|incomplete>
<2-4>
<value>|<inherit|none>
<value>|<inherit>
<0-255>|<inherit>
<value>|<None|Inherit-lr-global-setting>
<type-1|type-2>
<mrib-then-urib|mrib-only|urib-only>
<value>|<validate>|<None>
<2|3>
<0-1024>
<active|passive|send-only>
<split-horizon|no-split-horizon|no-split-horizon-with-poison-reverse>
<none|both|receive|send>
<1-45>
<0-600>
<deny|permit>
<any>
<ip/netmask>|<validate>|<value>
<0-32>
<none|egp|igp|incomplete>
<value>|<none|local>
<set|add|subtract>
<ip/netmask>|<validate>|<none|unchanged|peer-address>
<ip/netmask>|<validate>|<none|peer-address>
<ip/netmask>|<validate>|<none|unchanged>
<1-180>
<60-600>
<1-25>
<1-75>
<5-2147483647>
<validate>|<ip/netmask>|<inherited>
<60-86400>
<64-256>
<enabled|disabled|auto>
<0-1000000>
<value>|<inherited>
<web-form|no-captive-portal|browser-challenge>
<daily>
<last-15-minutes|last-hour|last-6-hrs|last-12-hrs|last-24-hrs|last-calendar-day|last-7-days|last-7-calendar-days|last-calendar-week|last-30-days|last-30-calendar-days|last-60-days|last-60-calendar-days|last-90-days|last-90-calendar-days|last-calendar-month>
<1-10000>
<serial|vsys_name|device_name|vsys|name|risk|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time|subcategory-of-name|category-of-name|risk-of-name|container-of-name|technology-of-name>
<nbytes|nsess|npkts|nthreats>
<serial|time_generated|src|dst|natsrc|natdst|rule|srcuser|dstuser|srcloc|dstloc|app|vsys|from|to|inbound_if|outbound_if|sport|dport|natsport|natdport|proto|action|tunnel|rule_uuid|s_encrypted|category-of-app|subcategory-of-app|technology-of-app|container-of-app|risk-of-app|vsys_name|device_name|tls_version|tls_keyxchg|tls_enc|tls_auth|ec_curve|err_index|root_status|proxy_type|policy_name|cn|issuer_cn|root_cn|sni|error|cluster_name|src_dag|dst_dag|src_edl|dst_edl|container_id|pod_namespace|pod_name|src_category|src_profile|src_model|src_vendor|src_osfamily|src_osversion|src_host|src_mac|dst_category|dst_profile|dst_model|dst_vendor|dst_osfamily|dst_osversion|dst_host|dst_mac|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time>
<repeatcnt|nunique-of-src_profile|nunique-of-dst_profile>
<serial|time_generated|vsys_name|device_name|category-of-app|subcategory-of-app|technology-of-app|container-of-app|risk-of-app|app|src|dst|srcuser|dstuser|vsys|tls_version|tls_keyxchg|tls_enc|tls_auth|sni|error|err_index|src_edl|dst_edl|cluster_name|container_id|pod_namespace|pod_name|src_category|src_profile|src_model|src_vendor|src_osfamily|src_osversion|src_host|src_mac|dst_category|dst_profile|dst_model|dst_vendor|dst_osfamily|dst_osversion|dst_host|dst_mac|src_dag|dst_dag|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time>
<serial|time_generated|src|dst|natsrc|natdst|rule|srcuser|dstuser|srcloc|dstloc|app|vsys|from|to|inbound_if|outbound_if|sport|dport|natsport|natdport|proto|action|tunnel|rule_uuid|s_encrypted|category-of-app|subcategory-of-app|technology-of-app|container-of-app|risk-of-app|vsys_name|device_name|parent_session_id|parent_start_time|parent_session_id_64|threatid|category|severity|direction|http_method|nssai_sst|filedigest|filetype|http2_connection|xff_ip|threat_name|src_edl|dst_edl|dynusergroup_name|hostid|partial_hash|cloud_reportid|cluster_name|flow_type|http2_connection_64|local_deep_learning|src_category|src_profile|src_model|src_vendor|src_osfamily|src_osversion|src_host|src_mac|dst_category|dst_profile|dst_model|dst_vendor|dst_osfamily|dst_osversion|dst_host|dst_mac|container_id|pod_namespace|pod_name|misc|src_dag|dst_dag|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time|pbf-s2c|pbf-c2s|flag-nat|flag-pcap|subtype|transaction|captive-portal|flag-proxy|non-std-dport|tunnelid|monitortag|users|category-of-threatid|threat-type>
<repeatcnt|nunique-of-users|nunique-of-src_profile|nunique-of-dst_profile>
<additional_headers|action|app|category|category-of-app|direction|dport|dst|dstuser|from|inbound_if|misc|http_headers|natdport|natdst|natsport|natsrc|outbound_if|proto|risk-of-app|rule|rule_uuid|severity|sport|src|srcuser|subcategory-of-app|technology-of-app|container-of-app|to|dstloc|srcloc|vsys|quarter-hour-of-receive_time|hour-of-receive_time|day-of-receive_time|contenttype|user_agent|device_name|vsys_name|url|tunnelid|monitortag|parent_session_id|parent_start_time|http2_connection|tunnel|http_method|url_category_list|xff_ip|container_id|pod_namespace|pod_name|src_dag|dst_dag|src_edl|dst_edl|src_category|src_profile|src_model|src_vendor|src_osfamily|src_osversion|src_host|src_mac|dst_category|dst_profile|dst_model|dst_vendor|dst_osfamily|dst_osversion|dst_host|dst_mac|cloud_reportid|additional_headers>
<repeatcnt|nunique-of-users>
<app|category|category-of-app|dport|dst|dstuser|from|inbound_if|misc|natdport|natdst|natsport|natsrc|outbound_if|proto|risk-of-app|rule|rule_uuid|sport|src|srcuser|subcategory-of-app|technology-of-app|container-of-app|to|dstloc|srcloc|vsys|quarter-hour-of-receive_time|hour-of-receive_time|day-of-receive_time|vsys_name|device_name|filetype|filename|filedigest|tunnelid|monitortag|parent_session_id|parent_start_time|http2_connection|tunnel|xff_ip|src_dag|dst_dag|src_edl|dst_edl>
<action|app|category-of-app|direction|dport|dst|dstuser|from|inbound_if|misc|natdport|natdst|natsport|natsrc|outbound_if|proto|risk-of-app|rule|rule_uuid|severity|sport|src|srcuser|subcategory-of-app|subtype|technology-of-app|container-of-app|threatid|to|dstloc|srcloc|vsys|quarter-hour-of-receive_time|hour-of-receive_time|day-of-receive_time|vsys_name|device_name|data-type|filename|tunnelid|monitortag|parent_session_id|parent_start_time|http2_connection|tunnel|xff_ip|src_dag|dst_dag|src_edl|dst_edl|src_category|src_profile|src_model|src_vendor|src_osfamily|src_osversion|src_host|src_mac|dst_category|dst_profile|dst_model|dst_vendor|dst_osfamily|dst_osversion|dst_host|dst_mac>
<serial|time_generated|vsys_name|device_name|app|src|dst|rule|threatid|srcuser|dstuser|srcloc|dstloc|xff_ip|vsys|from|to|dev_serial|dport|action|severity|inbound_if|outbound_if|category|category-of-app|subcategory-of-app|technology-of-app|container-of-app|risk-of-app|parent_session_id|parent_start_time|parent_session_id_64|tunnel|direction|assoc_id|ppid|http2_connection|rule_uuid|threat_name|src_edl|dst_edl|hostid|dynusergroup_name|nssai_sst|cluster_name|http2_connection_64|src_category|src_profile|src_model|src_vendor|src_osfamily|src_osversion|src_host|src_mac|dst_category|dst_profile|dst_model|dst_vendor|dst_osfamily|dst_osversion|dst_host|dst_mac|container_id|pod_namespace|pod_name|src_dag|dst_dag|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time|subtype|tunnelid|monitortag|category-of-threatid|threat-type>
<sessions|count|nunique-of-apps|nunique-of-users|nunique-of-src_profile|nunique-of-dst_profile>
<serial|time_generated|src|dst|natsrc|natdst|rule|srcuser|dstuser|srcloc|dstloc|app|vsys|from|to|inbound_if|outbound_if|sport|dport|natsport|natdport|proto|action|tunnel|rule_uuid|s_encrypted|category-of-app|subcategory-of-app|technology-of-app|container-of-app|risk-of-app|vsys_name|device_name|parent_session_id|parent_start_time|parent_session_id_64|category|session_end_reason|action_source|nssai_sst|nssai_sd|http2_connection|xff_ip|dynusergroup_name|src_edl|dst_edl|hostid|session_owner|policy_id|offloaded|flow_type|cluster_name|http2_connection_64|src_category|src_profile|src_model|src_vendor|src_osfamily|src_osversion|src_host|src_mac|dst_category|dst_profile|dst_model|dst_vendor|dst_osfamily|dst_osversion|dst_host|dst_mac|container_id|pod_namespace|pod_name|src_dag|dst_dag|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time|pbf-s2c|pbf-c2s|decrypt-mirror|threat-type|flag-nat|flag-pcap|captive-portal|flag-proxy|non-std-dport|transaction|sym-return|sessionid|flag-decrypt-fwd|tunnelid|monitortag>
<repeatcnt|bytes|bytes_sent|bytes_received|packets|pkts_sent|pkts_received|chunks|chunks_sent|chunks_received|nunique-of-users|elapsed|nunique-of-src_profile|nunique-of-dst_profile>
<serial|time_generated|vsys_name|device_name|app|category|src|dst|rule|srcuser|dstuser|srcloc|dstloc|vsys|from|to|dev_serial|inbound_if|outbound_if|dport|action|tunnel|url_domain|user_agent|http_method|http2_connection|http2_connection_64|category-of-app|subcategory-of-app|technology-of-app|container-of-app|risk-of-app|parent_session_id|parent_start_time|parent_session_id_64|rule_uuid|xff_ip|src_edl|dst_edl|hostid|dynusergroup_name|nssai_sst|cluster_name|src_category|src_profile|src_model|src_vendor|src_osfamily|src_osversion|src_host|src_mac|dst_category|dst_profile|dst_model|dst_vendor|dst_osfamily|dst_osversion|dst_host|dst_mac|container_id|pod_namespace|pod_name|url_category_list|src_dag|dst_dag|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time|tunnelid|monitortag>
<serial|time_generated|vsys_name|device_name|app|src|dst|xff_ip|rule|srcuser|dstuser|srcloc|dstloc|category|vsys|from|to|dev_serial|dport|action|tunnel|inbound_if|outbound_if|category-of-app|subcategory-of-app|technology-of-app|container-of-app|risk-of-app|parent_session_id|parent_start_time|parent_session_id_64|assoc_id|http2_connection|rule_uuid|src_edl|dst_edl|dynusergroup_name|s_decrypted|s_encrypted|hostid|nssai_sst|cluster_name|flow_type|http2_connection_64|src_category|src_profile|src_model|src_vendor|src_osfamily|src_osversion|src_host|src_mac|dst_category|dst_profile|dst_model|dst_vendor|dst_osfamily|dst_osversion|dst_host|dst_mac|container_id|pod_namespace|pod_name|src_dag|dst_dag|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time|tunnelid|monitortag|standard-ports-of-app>
<bytes|sessions|bytes_sent|bytes_received|nthreats|nftrans|ndpmatches|nurlcount|chunks|chunks_sent|chunks_received|ncontent|nunique-of-apps|nunique-of-users|nunique-of-src_profile|nunique-of-dst_profile>
<action|app|category-of-app|dport|dst|dstuser|from|inbound_if|natdport|natdst|natsport|natsrc|outbound_if|proto|risk-of-app|rule|rule_uuid|sessionid|sport|src|srcuser|subcategory-of-app|technology-of-app|container-of-app|to|dstloc|srcloc|vsys|quarter-hour-of-receive_time|hour-of-receive_time|day-of-receive_time|vsys_name|device_name|tunnelid|monitortag|parent_session_id|parent_start_time|session_end_reason|action_source|tunnel|tunnel_insp_rule|src_dag|dst_dag|src_edl|dst_edl>
<repeatcnt|bytes|bytes_sent|bytes_received|packets|pkts_sent|pkts_received|max_encap|unknown_proto|strict_check|tunnel_fragment|sessions_created|sessions_closed|nunique-of-users>
<action|app|category-of-app|dst|risk-of-app|rule|rule_uuid|src|subcategory-of-app|technology-of-app|container-of-app|dstloc|srcloc|vsys|quarter-hour-of-receive_time|hour-of-receive_time|day-of-receive_time|serial|vsys_name|device_name|tunnelid|monitortag|parent_session_id|parent_start_time|tunnel|tunnel_insp_rule|src_dag|dst_dag|src_edl|dst_edl>
<repeatcnt|bytes|bytes_sent|bytes_received>
<serial|time_generated|vsys_name|device_name|vsys|ip|user|datasourcename|beginport|endport|datasource|datasourcetype|factortype|factorcompletiontime|factorno|tag_name|origindatasource|direction|cluster_name|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time|subtype>
<repeatcnt|factortype|factorcompletiontime>
<serial|time_generated|vsys_name|device_name|vsys|ip|user|normalize_user|object|authpolicy|authid|vendor|clienttype|event|factorno|authproto|rule_uuid|cluster_name|src_category|src_profile|src_model|src_vendor|src_osfamily|src_osversion|src_host|src_mac|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time|serverprofile|desc|subtype>
<repeatcnt|time_generated|vendor>
<serial|time_generated|vsys_name|device_name|vsys|ip|tag_name|event_id|datasourcename|datasource_type|datasource_subtype|cluster_name|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time>
<repeatcnt|time_generated>
<serial|time_generated|vsys_name|device_name|srcuser|vsys|machinename|src|matchname|os|matchtype|srcipv6|hostid|mac|cluster_name|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time>
<repeatcnt>
<>
<serial|time_generated|vsys_name|device_name|vsys|eventid|status|stage|auth_method|tunnel_type|portal|srcuser|srcregion|machinename|public_ip|public_ipv6|private_ip|private_ipv6|hostid|serialnumber|client_ver|client_os|client_os_ver|login_duration|connect_method|reason|error_code|error|opaque|gateway|selection_type|response_time|priority|cluster_name|project_name|attempted_gateways|day-of-receive_time|hour-of-receive_time|quarter-hour-of-receive_time>
<repeatcnt|nunique-of-ips|nunique-of-gateways|nunique-of-users|nunique-of-hostid>
<user-activity-report|saas-application-usage-report>
<pie|line|bar|table>
<1-6>
<1-3>
<1-31>
<2-1000>
<1-200>
<1-500>
<0-604800>
<value>|<validate>|<%USERINPUT%|%USERINPUT%@%USERDOMAIN%|%USERDOMAIN%%USERINPUT%>
<1-900>
<common-name>
<email|principal-name>
<active-directory|e-directory|sun|other>
<60-3600>
<CHAP|PAP>
<post|redirect>
<source-address|destination-address|xff-address|user>
<add-tag|remove-tag>
<0-43200>
<SMTP|TLS>
<1.2|1.1>
<Auto|Login|Plain>
<UDP|TCP|SSL>
<BSD|IETF>
<LOG_USER|LOG_LOCAL0|LOG_LOCAL1|LOG_LOCAL2|LOG_LOCAL3|LOG_LOCAL4|LOG_LOCAL5|LOG_LOCAL6|LOG_LOCAL7>
<HTTP|HTTPS>
<1.2|1.1|1.0>
<traffic|threat|wildfire|url|data|tunnel|auth|decryption>
<valid|revoked>
<tls1-0|tls1-1|tls1-2|tls1-3>
<100-999>
<enable|disable>
<enable|read-only|disable>
<read-only|disable>
<superuser|superreader|deviceadmin|devicereader>
<ip-range>
<ipdiscontmask>
<value>@address-object
<0-65535,...>
<value>@service-object
<0-255,...>
<protocol-data-unit|session>
<1-127>|<value>
<value>|<unknown-req-tcp|unknown-rsp-tcp|unknown-req-udp|unknown-rsp-udp>
<value>@application-object
<color1|color2|color3|color4|color5|color6|color7|color8|color9|color10|color11|color12|color13|color14|color15|color16|color17|color19|color20|color21|color22|color23|color24|color25|color26|color27|color28|color29|color30|color31|color32|color33|color34|color35|color36|color37|color38|color39|color40|color41|color42>
<no|yes>
<no|yes|not-available>
<0-100000>
<has-any|has-none|has-all>
<1-1>
<encrypted|unencrypted|partial|unknown>
<enable|enable(alert-only)|disable>
<default|allow|alert|drop|reset-client|reset-server|reset-both>
<default|allow|block|sinkhole>
<default|none|low|informational|medium|high|critical>
<default|allow|alert|block|sinkhole>
<value>|<127.0.0.1|pan-sinkhole-default-ip>
<ip/netmask>|<::1>
<allow|block>
<value>|<any>
<drop|alert|allow|reset-both|reset-client|reset-server>
<any|client|server>
<source|destination|source-and-destination>
<alert|allow|reset-both|reset-client|reset-server>
<upload|download|both>
<alert|block|continue>
<download|both>
<allow|alert|block>
<public-cloud|private-cloud>
<aggregate|classified>
<1-21600>
<1-4194304>
<10-3000>
<10-2000>
<Best Available Path|Top Down Priority|Weighted Session Distribution>
<3-60>
<10% (20:2)|20% (20:4)|30% (20:6)|40% (20:8)|50% (20:10)>
<sslv3|tls1-0|tls1-1|tls1-2|tls1-3>
<sslv3|tls1-0|tls1-1|tls1-2|tls1-3|max>
<unidirectional|bidirectional>
<round-robin|ip-modulo|ip-hash|lowest-latency>
<bypass|block>
<value>@virtual-wire
<value>@vlan
<1-4194290>
<0-5000>
<0-16000>
<0-8000>
<0-2000>
<60-1200>
<5-600>
<1-20>
<5-1440>
<1-1440>
<60-10080>
<WMI|WinRM-HTTP|WinRM-HTTPS>
<udp|ssl>
<login|logout>
<value>@zone-protection-profile
<value>@log-profile
<ADSL/DSL|Cablemodem|Ethernet|Fiber|LTE/3G/4G/5G|MPLS|Microwave/Radio|Satellite|WiFi|Private1|Private2|Private3|Private4|Other>
<Aggressive|Relaxed>
<20-120>
<value>|<Any|Browser|Satellite>
<60-1440>
<1-24>
<1-30000>
<sslv3|tls1-0|tls1-1|tls1-2>
<sslv3|tls1-0|tls1-1|tls1-2|max>
<0|1|2|3>
<0|1|2|3|4|5>
<10-60>
<443|7443|8443>
<1-72>
<1-59>
<7-365>
<value>|<Any|Satellite|X-Auth>
<120-43200>
<2-720>
<5-43200>
<secondary|primary>
<system-tray-balloon|pop-up-message>
<value>@profile:virus
<value>@profile:spyware
<value>@profile:vulnerability
<value>@profile:url-filtering
<value>@profile:file-blocking
<value>@profile:wildfire-analysis
<value>@profile:data-filtering
<value>@tag
<70-100>
<value>@zone
<value>@address
<value>@user
<value>@service
<value>@url-category
<value>@application
<value>@schedule
<deny|allow|drop|reset-client|reset-server|reset-both>
<universal|intrazone|interzone>
<value>@profile-group
<value>|<ef|af11|af12|af13|af21|af22|af23|af31|af32|af33|af41|af42|af43|cs0|cs1|cs2|cs3|cs4|cs5|cs6|cs7>
<value>|<cs0|cs1|cs2|cs3|cs4|cs5|cs6|cs7>
<tcp|udp>
<no-decrypt|decrypt>
<value>@profile:decryption
<value>@authentication-object
<0-16777215,...>
<1|2>
<ipv4|nat64|nptv6>
<value>|<any>@interface
<value>|<ip/netmask>|<ip-range>@address
<reverse|forward>
<round-robin|source-ip-hash|ip-modulo|ip-hash|least-sessions>
<primary|both|0|1>
<ef>
<af11|af12|af13|af21|af22|af23|af31|af32|af33|af41|af42|af43>
<cs0|cs1|cs2|cs3|cs4|cs5|cs6|cs7>
<1|2|3|4|5|6|7|8>
<value>@monitor-profile
<both|0|1>
<keep-existing-link|failover-to-better-path>
<value>@dos-profile
<source-ip-only|destination-ip-only|src-dest-ip-both>
<#text>
`,
  bodies: `

send-hostname=0 send-client-id=0 accept-dhcp-hostname=0 accept-dhcp-domain=0
static dhcp-client:1
non-temporary-address=0 temporary-address=0 rapid-commit=0 duid-type=5
static dynamic:3
static dynamic
dns-over-https dns-over-tls
connection-type:6 enable-fallback=0 tcp-timeout=6
primary=4 secondary=4 encrypted-dns:7
servers:8 dns-proxy-object=1
tcp-port=9 compress-config=0
panorama-server=1 panorama-server-2=1
cloud-service:a local-panorama:b
authentication-key=1
md5:d sha1:d
key-id=a algorithm:e
none symmetric-key:f autokey
ntp-server-address=1 authentication-type:g
primary-ntp-server:h secondary-ntp-server:h
server-address=4
auto-recovery-retry=d ha-group-name=1
hsm-server{j ha:k
hsm-server{j
hsm-server{j rfs-address=4
safenet-network:l ciphertrust-manager:m ncipher-nshield-connect:n none
provider:o
ECDSA=e RSA=f
key-type:q
data=g interval=h packets=i
ciphers[1 mac[1 kex[1 default-hostkey:r session-rekey:s
ECDSA=e RSA=f all
key-type:u
ciphers[1 mac[1 kex[1 default-hostkey:v session-rekey:s
server-profiles{w
ha-profiles{t mgmt-profiles:x
ha-profile=1
server-profile=1
key-length=e
key-length=f
ECDSA:11 RSA:12
key-type:13
ha:14 mgmt:14
profiles:y ha:z mgmt:10 regenerate-hostkeys:15
product-usage=0 device-health-performance=0 threat-prevention=0 region=1
location=1 contact=1 send-event-specific-traps=0
snmp-community-string=1
oid=1 option=j mask=1
view{1a
view=1 authpwd=1 privpwd=1 authproto=k privproto=l
views{1b users{1c
v2c:19 v3:1d
version:1e
snmp-system:18 access-setting:1f
latitude=1 longitude=1
disable-http=0 disable-https=0 disable-telnet=0 disable-ssh=0 disable-icmp=0 disable-snmp=0 disable-userid-service=0 disable-userid-syslog-listener-ssl=0 disable-userid-syslog-listener-udp=0 disable-http-ocsp=0
description=1
interface=1 address=1
source:1k source-v6:1k
source:1k
service{1l destination{1m
url=1
hostname=1 port=b path=1 username=1 password=1 passive-mode=0
hostname=1 port=b path=1 username=1 password=1
ftp:1p scp:1q
description=1 enable=0 log-type=n start-time=1 protocol:1r
application-reports=0 threat-prevention-reports=0 threat-prevention-information=0 threat-prevention-pcap=0 passive-dns-monitoring=0 url-reports=0 health-performance-reports=0 file-identification-reports=0
at=o action=p disable-new-content=0
at=q action=p disable-new-content=0
at=1 action=p disable-new-content=0
day-of-week=r at=1 action=p disable-new-content=0
none every-30-mins:1u hourly:1v daily:1w weekly:1x threshold=s new-app-threshold=s sync-to-peer=0
recurring:1y
at=1 action=p
day-of-week=r at=1 action=p
none daily:20 weekly:21 threshold=s sync-to-peer=0
recurring:22
at=q action=p
none hourly:24 daily:20 weekly:21 threshold=s sync-to-peer=0
recurring:25
action=p sync-to-peer=0
at=t action=p sync-to-peer=0
at=o action=p sync-to-peer=0
at=q action=p sync-to-peer=0
none real-time every-min:27 every-15-mins:28 every-30-mins:29 every-hour:2a
recurring:2b
at=u action=p
at=t action=p
at=o action=p
none every-5-mins:2d every-15-mins:2e every-30-mins:2f every-hour:24 sync-to-peer=0
recurring:2g
at=q action=v
at=1 action=v
day-of-week=r at=1 action=v
none hourly:2i daily:2j weekly:2k
recurring:2l
at=1 action=w
none hourly:2i daily:2n weekly:2k
recurring:2o
statistics-service:1t threats:1z app-profile:23 anti-virus:26 wildfire:2c wf-private:2h global-protect-clientless-vpn:2m global-protect-datafile:2p
motd-enable=0 message=1 motd-do-not-display-again=0 motd-title=1 motd-color=x severity=y banner-header=1 banner-header-color=x banner-header-text-color=z banner-header-footer-match=0 banner-footer=1 banner-footer-color=x banner-footer-text-color=z
type:2 login-banner=1 ack-login-banner=0 hostname=1 domain=1 speed-duplex=2 mtu=3 ip-address=4 netmask=1 default-gateway=4 ipv6-address=4 ipv6-default-gateway=4 ipv6-type:4 ipv6-gw-type:5 ipv6-enable=0 accounting-server-profile=1 authentication-profile=1 non-ui-authentication-profile=1 certificate-profile=1 syslog-certificate=1 ssl-tls-service-profile=1 dns-setting:9 fqdn-refresh-time=7 fqdn-stale-entry-timeout=8 panorama:c ntp-servers:i update-server=1 server-verification=0 secure-proxy-server=1 secure-proxy-port=b secure-proxy-user=1 secure-proxy-password=1 lcaas-use-proxy=0 inline-cloud-proxy=0 auto-renew-mkey-lifetime=c hsm-settings:p ssh:16 device-telemetry:17 snmp-setting:1g locale=m domain-lookup-url=1 dns-security-server=1 ip-address-lookup-url=1 geo-location:1h service:1i permitted-ip{1j route:1n log-link{1o log-export-schedule{1s update-schedule:2q motd-and-banner:2r timezone=10
reserve-ip=0 reserve-time=11 dipp-oversub=12
mtu=13
bucket-size=14 packet-rate=b
ipv6-min-network-mtu=15
ip-frag-limit=0
assert-crash-once=0
cloud-static-list=1 timeout=16
public-cloud-server=1
cloud-server=1
dns-cloud-server=1
timeout=17 enable-external-gateway-priority=0 location=1 tasks=18 auth-requests=19
timeout=1a
number-workers=1b disable-token=0
enable=0 ttl-threshold=1d
identify-unknown-traffic-by-port=0 dump-unknown=1c cache=0 use-cache-for-identification=0 cache-threshold=b supernode=0 heuristics=0 notify-user=0 bypass-exceed-queue=0 traceroute:36
enabled=0 autofocus-url=1 query-timeout=1e
size-limit=1
exclude-src-ip=0 exclude-src-port=0 exclude-dest-ip=0 exclude-dest-port=0 exclude-vsys-id=0 exclude-app-name=0 exclude-username=0 exclude-url=0 exclude-filename=0 exclude-email-sender=0 exclude-email-recipient=0 exclude-email-subject=0
file-size-limit{39
file-idle-timeout=1f file-size-limit{39 file-upload-rate=1g public-cloud-server=1 private-cloud-server=1 real-time-cloud-server=1 real-time-hold=0 real-time-hold-timeout=1h real-time-hold-timeout-action=1i private-cloud-use-proxy=0 disable-signature-verify=0 report-benign-file=0 report-grayware-file=0 session-info-select:3a cloud-inline-wildfire:3b cloud-inline-wf-session-info-select:3a
x-forwarded-for=1j strip-x-fwd-for=0 url-coach-timeout=1k url-admin-timeout=1k url-lockout-timeout=1k url-wait-timeout=1l cap-portal-ask-timeout=1m cap-portal-ask-requests=1n cap-portal-max-session=1o cap-portal-html-redirect=0 http-proxy-use-transaction=0 tcp-bypass-exceed-queue=0 udp-bypass-exceed-queue=0 allow-http-range=0 extended-capture-segment=1p track-filename=0 hash-signature-allow=0 decode-filter-max-depth=1q hold-client-request=0 header-insert-cleartext-proxy=0 block-on-cleartext-proxy-failure=0 cloud-dns-timeout=1r cloud-dns-privacy-mask=0 cloudapp-implicit-policy-enforce=0 shm-quota-threshold=1s shared-memory-quota-dlp=1t shared-memory-quota-iot=1t shared-memory-quota-ace=1t shared-memory-quota-url-cat=1t siptcp-cleartext-proxy=1j http2-cleartext-proxy=0
max-latency=1u allow-on-max-latency=0 log-scan=0
max-latency=1v
url-wait=0 url-proxy=0 notify-user=0 answer-timeout=1k crl=0 ocsp=0 crl-receive-timeout=1l ocsp-receive-timeout=1l cert-status-timeout=1w session-cache-timeout=1x tcp-use-ts=0 zero-window-track=0 fwd-proxy-server-cert-key-size-rsa=1y fwd-proxy-server-cert-key-size-ecdsa=1z default-elliptic-curve=20 fptcp-rwin-max=21 scan-handshake=0 use-mp-sess-cache=0
timeout-tcp=22 timeout-udp=22 timeout-icmp=22 timeout-default=22 timeout-tcpinit=1l timeout-tcphandshake=1l timeout-tcp-half-closed=11 timeout-tcp-time-wait=23 timeout-tcp-unverified-rst=23 timeout-captive-portal=22 timeout-discard-tcp=22 timeout-discard-udp=22 timeout-discard-default=22 icmp-unreachable-rate=b timeout-scan=24 scan-threshold=25 scan-scaling-factor=26 accelerated-aging-enable=0 accelerated-aging-threshold=25 accelerated-aging-scaling-factor=26 packet-buffer-protection-enable=0 packet-buffer-protection-monitor-only=0 packet-buffer-protection-alert=27 packet-buffer-protection-activate=27 packet-buffer-protection-block-countdown=27 packet-buffer-protection-block-hold-time=1m packet-buffer-protection-block-duration-time=22 packet-buffer-protection-use-latency=0 packet-buffer-protection-use-buffer=0 packet-buffer-protection-latency-alert=28 packet-buffer-protection-latency-activate=28 packet-buffer-protection-latency-block-countdown=28 packet-buffer-protection-latency-max-tolerate=28 persistent-dipp-alert-enable=0 persistent-dipp-alert-threshold=29 persistent-dipp-alert-interval=2a tcp-reject-non-syn=0 tcp-retransmit-scan=0 offload=0 ipv6-firewalling=0 erspan=0 express-mode=0 resource-limit-behavior=2b multicast-route-setup-buffering=0 max-pending-mcast-pkts-per-session=2c dhcp-bcast-session-on=0 timeout-sctp=1k timeout-sctp-init=2a timeout-sctp-cookie=2a timeout-sctp-shutdown=23 timeout-discard-sctp=23
bypass-exceed-oo-queue=0 allow-challenge-ack=0 check-timestamp-option=0 asymmetric-path=2d urgent-data=2e drop-zero-flag=0 strip-mptcp-option=0
enable=0 mode=2f
enable=0 stream-closed-buffer-threshold=2g server-push=0 connection-logging=0
enable=0
wqe-tag-check=0 wqe-inuse-check=0 wqe-swbuf-check=0 wqe-swbuf-track=0 wqe-hexspeak=0 wqe-swbuf-ref=0
rematch=0 append-ending-token=0
all arp non-syn-tcp ext-traffic hip-report
disable-application{0 disable-global:3o enable=0
enable=0 enable-duplicate-logging=0 logging-service-regions=1
enhanced-application-logging:3p logging-service-forwarding:3q max-log-rate=2h max-packet-rate=2i log-suppression=0
certificate=1 certificate-profile=1
scep-profile=1 certificate-profile=1
none local:3s scep:3t
certificate-type:3u check-server-identity=0 enable-secure-wildfire-communication=0 enable-secure-pandb-communication=0 enable-secure-panorama-communication=0 enable-secure-lc-communication=0 enable-secure-user-id-communication=0
ssl-tls-service-profile=1 certificate-profile=1 enable-secure-user-id-communication=0
traffic=2c threat=2c decryption=2c config=2c system=2c alarm=2c appstat=2c trsum=2c thsum=2c urlsum=2c desum=2c hipmatch=2c hourlytrsum=2c dailytrsum=2c weeklytrsum=2c hourlythsum=2c dailythsum=2c weeklythsum=2c hourlyurlsum=2c dailyurlsum=2c weeklyurlsum=2c threat-pcaps=2c gtp=2c gtpsum=2c hourlygtpsum=2c dailygtpsum=2c weeklygtpsum=2c hourlydesum=2c dailydesum=2c weeklydesum=2c userid=2c iptag=2c auth=2c globalprotect=2c dlp-logs=2c application-pcaps=2c debug-filter-pcaps=2c hip-reports=2c
traffic=2j threat=2j config=2j system=2j globalprotect=2j desum=2j decryption=2j alarm=2j appstat=2j trsum=2j thsum=2j urlsum=2j hipmatch=2j hourlytrsum=2j dailytrsum=2j weeklytrsum=2j hourlythsum=2j dailythsum=2j weeklythsum=2j hourlyurlsum=2j dailyurlsum=2j weeklyurlsum=2j threat-pcaps=2j gtp=2j gtpsum=2j hourlygtpsum=2j dailygtpsum=2j weeklygtpsum=2j hourlydesum=2j dailydesum=2j weeklydesum=2j userid=2j auth=2j iptag=2j dlp-logs=2j application-pcaps=2j debug-filter-pcaps=2j hip-reports=2j
log-expiration-period:3x disk-quota:3y
start-time[1
crypto:40 software-integrity:40
enable-cconly-logs=0 enable-packet-drop-logs=0 skip-authentication-success-logs=0 skip-authentication-failure-logs=0 enable-tls-session-logging=0 enable-ocsp-crl-logs=0 enable-ike-logging=0 skip-configuration-logs-for[1 self-test-schedule:41
lifetime=2l certificate=1
key:43
failed-attempts=2m lockout-time=1w
max-session-count=u max-session-time=1
average-browse-time=16 page-load-threshold=1l
enabled=0
count=2u time-interval=2v
count=2u time-interval=2v tags[1
traffic=1t threat=1t config=1t system=1t alarm=1t hipmatch=1t userid=1t iptag=1t auth=1t gtp=1t sctp=1t globalprotect=1t decryption=1t
enable-alarm-generation=0 enable-cli-alarm-notification=0 enable-web-alarm-notification=0 enable-audible-alarms=0 encrypt-decrypt-fail-count=2u security-policy-limits:49 rule-group-limits:4a log-databases-alarm-threshold:4b
op-commands=0 ui-actions=0 send-syslog=1
secure-conn-client:3v secure-conn-server:3w quota-settings:3z large-core=0 disable-predefined-reports[1 disable-predefined-correlation-objs[1 common-criteria:42 idle-timeout=2k api:44 admin-lockout:45 admin-session:46 appusage-lifetime=2n hostname-type-in-syslog=2o report-run-time=1 report-expiration-period=2c threat-vault-access=0 support-utf8-for-log-output=0 auto-acquire-commit-lock=0 disable-commit-recovery=0 commit-recovery-retry=2p commit-recovery-timeout=2q rule-hit-count=0 wildcard-topdown-match-mode=0 rule-require-tag=0 rule-require-description=0 rule-fail-commit=0 rule-require-audit-comment=0 rule-audit-comment-regex=1 disable-shadow-rule-check=0 appusage-policy=0 canonicalize-block-allow-list=0 traffic-stop-on-logdb-full=0 enable-log-high-dp-load=0 enable-certificate-expiration-check=0 max-rows-in-csv-export=2r max-rows-in-pdf-report=2r browse-activity-report-setting:47 log-revert-operations=0 max-audit-versions=2r panorama-tcp-receive-timeout=2s panorama-tcp-send-timeout=2s panorama-ssl-send-retries=2t device-monitoring:48 common-criteria-alarm-generation:4c audit-tracking:4d
container-page-timeout=1l
security-strength-check=0 cookie-threshold=1m max-half-opened-sa=b certificate-cache-size=2w
ikev2:4g
name=1 content=1
login-screen:4i main-ui:4i pdf-report-header:4i pdf-report-footer:4i
enable-3rd-party=0 disable-device-cert=0 address=2x enable-saas-edge-service=0 saas-edge-address=2x
edge:4k
address=2x
disable=0 cloudapp-srvr-addr:4m
enable=0 disable-apps[1 enable-apps[1
description=1 enabled=0 ip-address=4 protocol=2y
disabled=0 address=2x segment-assignment=2z
disable=0
disable=0 user-re-authentication:4r
nat:2t jumbo-frame:2u icmpv6-rate-limit:2v nat64:2w packet:2x util:2y pan-url-db:2z hawkeye:30 mlav:31 dns:32 global-protect:33 l3-service:34 captive-portal:35 application:37 autofocus:38 wildfire:3c ctd:3d inline-url-setting:3e inline-spyware-setting:3e inline-wf-setting:3e adns-setting:3f ssl-decrypt:3g session:3h tcp:3i zip:3j http2:3k dns-over-https:3l pow:3m config:3n logging:3r management:4e logrcvr:4f vpn:4h tunnel-acceleration=0 net-inspection=0 advance-routing=0 preserve-prenat-feature=0 custom-logo:4j iot:4l cloudapp:4n additional-header-logging:4o dhcp-syslog-server{4p cloud-userid:4q session-tracking:4s
port=30 link-speed=31 link-duplex=32 encryption:48 ip-address=4 netmask=1 gateway=4 monitor-hold-time=33
port=30 link-speed=31 link-duplex=32 ip-address=4 netmask=1 gateway=4
port=34 ip-address=4 netmask=1 gateway=4
port=34
port=1 ip-address=4 netmask=1
ha1:4u ha1-backup:4v ha2:4w ha2-backup:4w ha3:4x ha4:4y ha4-backup:4y
ha4-ip-address=4 ha4-backup-ip-address=4 session-synchronization=37 comments=1
enabled=0 cluster-id=29 cluster-synchronization-timeout=35 cluster-keepalive-threshold=36 description=1 cluster-members{50 monitor-fail-hold-down-time=1l
promotion-hold-time=1r hello-interval=39 heartbeat-interval=33 flap-max=3a preemption-hold-time=1l monitor-fail-hold-up-time=1r additional-master-hold-up-time=1r
recommended aggressive advanced:52
device-priority=1d preemptive=0 heartbeat-backup=0 timers:53
enabled=0 action=3c threshold=36
enabled=0 transport=3b ha2-keep-alive:55
passive-link-state=3d monitor-fail-hold-down-time=1l
virtual-router=0 logical-router=0 qos=0
sync:58
device-0=1d device-1=1d failover-on-link-down=0
bind-to-active-primary=0 device-priority:5a
hash-seed=3g
ip-modulo ip-hash:5c
floating:5b arp-load-sharing:5d
ip{5e ipv6{5e
hash-key=3h hash-seed=3g
primary-device first-packet ip-modulo ip-hash:5g
session-setup:5h
primary-device first-packet:5i
device-id=3e tentative-hold-time=3f network-configuration:59 virtual-address{5f session-owner-selection:5j
active-passive:57 active-active:5k
destination-ip[1 enabled=0 failure-condition=3i
source-ip=4 enabled=0 failure-condition=3i ping-interval=3j ping-count=3k destination-ip-group{5m
enabled=0 failure-condition=3i ping-interval=3j ping-count=3k destination-ip-group{5m
virtual-wire{5n vlan{5n virtual-router{5o logical-router{5o
enabled=0 failure-condition=3i path-group:5p
enabled=0 failure-condition=3i interface[1
enabled=0 failure-condition=3i link-group{5r
path-monitoring:5q link-monitoring:5s
group-id=38 description=1 election-option:54 peer-ip=4 peer-ip-backup=4 state-synchronization:56 configuration-synchronization:48 mode:5l monitoring:5t
enabled=0 interface:4z cluster:51 group:5u
system:2s setting:4t high-availability:5v
expiration-period=3o expiration-warning-period=35 post-expiration-admin-login-count=3p post-expiration-grace-period=35
enabled=0 block-username-inclusion=0 password-change-on-first-login=0 minimum-length=3l minimum-uppercase-letters=3m minimum-lowercase-letters=3m minimum-numeric-letters=3m minimum-special-characters=3m block-repeated-characters=3m password-history-count=3n new-password-differs-by-characters=3m password-change-period-block=3o password-change:5x
password-change:5x
query=1
unified{60 traffic{60 threat{60 url{60 data{60 config{60 system{60 wildfire{60 hipmatch{60 corr{60 tunnel{60 userid{60 auth{60 globalprotect{60 alarm{60 decryption{60
disable-dns=0 enable-scp-server=0 saved-log-query:61
profile=1
devicereader[1 deviceadmin[1 superreader=3q superuser=3q custom:63
role-based:64
phash=1 description=1 authentication-profile=1 password-profile=1 client-certificate-only=0 public-key=1 preferences:62 permissions:65
vsys[1
password-complexity:5y password-profile{5z users{66 access-domain{67
interval=3r threshold=3s action=3t
http=0 https=0 ping=0 response-pages=0 userid-service=0 userid-syslog-listener-ssl=0 userid-syslog-listener-udp=0 ssh=0 telnet=0 snmp=0 http-ocsp=0 permitted-ip{0
track-by=3h duration=3u
allow alert block block-ip:6b
action:6c interval=3v threshold=3v
ipv4=1 ipv6=1
alarm-rate=3w activate-rate=3x maximal-rate=3x
alarm-rate=3w activate-rate=3w maximal-rate=3x
enable=0 red:6f syn-cookies:6g
enable=0 red:6f
tcp-syn:6h udp:6i icmp:6i icmpv6:6i other-ip:6i
hop-by-hop-hdr=0 routing-hdr=0 dest-option-hdr=0
dest-unreach=0 pkt-too-big=0 time-exceeded=0 param-problem=0 redirect=0
routing-header-0=0 routing-header-1=0 routing-header-3=0 routing-header-4-252=0 routing-header-253=0 routing-header-254=0 routing-header-255=0 ipv4-compatible-address=0 multicast-source=0 anycast-source=0 filter-ext-hdr:6k ignore-inv-pkt:6l options-invalid-ipv6-discard=0 icmpv6-too-big-small-mtu-discard=0 needless-fragment-hdr=0 reserved-field-set-discard=0
ether-type=1 enable=0
list-type=40 protocol{6n
tag=1 enable=0
tags{6p
ip-proto-num=41 enable=0
protocol{6r
value=3m
value=1d
value=1m
value=43
value=44
offset=45 width=1n value=3g
offset=1w width=1n value=3g
value=46
offset=47 width=1n value=3g
offset=u width=1n value=3g
value=3g
value=48
offset=49 width=1n value=3g
ip-version:6t ip-header-length:6t ip-tos:6u ip-total-length:6v ip-id:6v ip-fragment-offset:6w ip-ttl:6u ip-protocol:6u ip-header-checksum:6v ip-option-type:6u ip-option-number:6x ip-option-length:6u ip-option-user-defined:6y ip-user-defined:6z ip6-version:6t ip6-traffic-class:6u ip6-flow-label:70 ip6-payload-length:6v ip6-next-header:6u ip6-hop-limit:6u ip6-user-defined:6y icmp-type:6u icmp-code:6u icmp-checksum:6v icmp-id:6v icmp-sequence:6v icmp-user-defined:71 icmp6-type:6u icmp6-code:6u icmp6-checksum:6v icmp6-user-defined:72 tcp-source-port:6v tcp-destination-port:6v tcp-sequence-number:73 tcp-acknowledge-number:73 tcp-data-offset:6t tcp-reserved:74 tcp-window-size:6v tcp-checksum:6v tcp-urgent-pointer:6v tcp-user-defined:75 tcp-option-kind:6u tcp-option-length:6u tcp-option-user-defined:6y udp-source-port:6v udp-destination-port:6v udp-length:6v udp-checksum:6v udp-user-defined:71
context:76
value=4 mask=4 prefix=1n
value=4 mask=4 prefix=4a
value=3m mask=1
value=1d mask=1
value=1m mask=1
value=43 mask=1
value=44 mask=1
offset=45 width=1n value=3g mask=1
value=4b
offset=1w width=1n value=3g mask=1
value=46 mask=1
offset=47 width=1n value=3g mask=1
offset=u width=1n value=3g mask=1
value=3g mask=1
value=48 mask=1
offset=49 width=1n value=3g mask=1
ip-source-address:78 ip-destination-address:78 ip6-source-address:79 ip6-destination-address:79 ip-version:7a ip-header-length:7a ip-tos:7b ip-total-length:7c ip-id:7c ip-fragment-offset:7d ip-ttl:7b ip-protocol:7b ip-header-checksum:7c ip-option-type:7b ip-option-number:7e ip-option-length:7b ip-option-user-defined:7f ip-flag-reserved:7g ip-flag-df:7g ip-flag-mf:7g ip-user-defined:7h ip6-version:7a ip6-traffic-class:7b ip6-flow-label:7i ip6-payload-length:7c ip6-next-header:7b ip6-hop-limit:7b ip6-user-defined:7f icmp-type:7b icmp-code:7b icmp-checksum:7c icmp-id:7c icmp-sequence:7c icmp-user-defined:7j icmp6-type:7b icmp6-code:7b icmp6-checksum:7c icmp6-user-defined:7k tcp-source-port:7c tcp-destination-port:7c tcp-sequence-number:7l tcp-acknowledge-number:7l tcp-data-offset:7a tcp-reserved:7m tcp-flag-ece:7g tcp-flag-cwr:7g tcp-flag-urg:7g tcp-flag-ack:7g tcp-flag-psh:7g tcp-flag-rst:7g tcp-flag-syn:7g tcp-flag-fin:7g tcp-window-size:7c tcp-checksum:7c tcp-urgent-pointer:7c tcp-user-defined:7n tcp-option-kind:7b tcp-option-length:7b tcp-option-user-defined:7f udp-source-port:7c udp-destination-port:7c udp-length:7c udp-checksum:7c udp-user-defined:7j
context:7o negate=0
low=3m high=3m
low=1d high=1d
low=1m high=1m
low=43 high=43
low=44 high=44
offset=45 width=1n low=3g high=3g
offset=1w width=1n low=3g high=3g
low=46 high=46
offset=47 width=1n low=3g high=3g
offset=u width=1n low=3g high=3g
low=3g high=3g
low=48 high=48
offset=49 width=1n low=3g high=3g
ip-version:7q ip-header-length:7q ip-tos:7r ip-total-length:7s ip-id:7s ip-fragment-offset:7t ip-ttl:7r ip-protocol:7r ip-header-checksum:7s ip-option-type:7r ip-option-number:7u ip-option-length:7r ip-option-user-defined:7v ip-user-defined:7w ip6-version:7q ip6-traffic-class:7r ip6-flow-label:7x ip6-payload-length:7s ip6-next-header:7r ip6-hop-limit:7r ip6-user-defined:7v icmp-type:7r icmp-code:7r icmp-checksum:7s icmp-id:7s icmp-sequence:7s icmp-user-defined:7y icmp6-type:7r icmp6-code:7r icmp6-checksum:7s icmp6-user-defined:7z tcp-source-port:7s tcp-destination-port:7s tcp-sequence-number:80 tcp-acknowledge-number:80 tcp-data-offset:7q tcp-reserved:81 tcp-window-size:7s tcp-checksum:7s tcp-urgent-pointer:7s tcp-user-defined:82 tcp-option-kind:7r tcp-option-length:7r tcp-option-user-defined:7v udp-source-port:7s udp-destination-port:7s udp-length:7s udp-checksum:7s udp-user-defined:7y
context:83
ip-same-address ip6-same-address ip-option-eool ip-option-nop ip-option-sec ip-option-lsr ip-option-ts ip-option-esec ip-option-cipso ip-option-rr ip-option-sid ip-option-ssr ip-option-zsu ip-option-mtup ip-option-mtur ip-option-finn ip-option-visa ip-option-encode ip-option-imitd ip-option-eip ip-option-tr ip-option-addext ip-option-rtralt ip-option-sdb ip-option-dps ip-option-ump ip-option-qs tcp-option-eool tcp-option-nop tcp-option-mss tcp-option-ws tcp-option-sack-permit tcp-option-sack tcp-option-echo tcp-option-echo-reply tcp-option-ts tcp-option-partial-permit tcp-option-partial-profile tcp-option-cc tcp-option-cc-new tcp-option-cc-echo tcp-option-alt-rst tcp-option-alt-dat tcp-option-skeeter tcp-option-bubba tcp-option-trailer tcp-option-md5 tcp-option-scps tcp-option-snak tcp-option-rec-bd tcp-option-corrupt tcp-option-snap tcp-option-compress tcp-option-qs-res tcp-option-user-timeout tcp-option-tcp-ao tcp-option-mptcp tcp-option-fast tcp-option-eno
context:85
greater-than:77 less-than:77 equal-to:7p range:84 event:86
operator:87
and-condition{88
comment=1 or-condition{89
threat-id=42 enable=0 signature:8a icmp-unreachable=0 action=4c log-severity=1 log-interval=1e cve[1 bugtraq[1 vendor[1 reference[1 packet-capture=4d exempt-ip{0
rule{8b
description=1 scan{6d scan-white-list{6e flood:6j ipv6:6m tcp-reject-non-syn=3y strip-mptcp-option=3y asymmetric-path=3z discard-ip-spoof=0 discard-ip-frag=0 discard-icmp-ping-zero-id=0 discard-icmp-frag=0 discard-icmp-large-packet=0 discard-icmp-error=0 suppress-icmp-timeexceeded=0 suppress-icmp-needfrag=0 discard-strict-source-routing=0 discard-loose-source-routing=0 discard-timestamp=0 discard-record-route=0 discard-security=0 discard-stream-id=0 discard-unknown-option=0 discard-malformed-option=0 discard-overlapping-tcp-segment-mismatch=0 strict-ip-check=0 remove-tcp-timestamp=0 discard-tcp-split-handshake=0 discard-tcp-syn-with-data=0 discard-tcp-synack-with-data=0 strip-tcp-fast-open-and-data=0 non-ip-protocol:6o l2-sec-group-tag-protection:6q block-ip-protocol:6s net-inspection:8c
interface=1 ipv4=1 ipv6=1
enabled=0 iplist{8e
port-description=0 system-name=0 system-description=0 system-capabilities=0 management-address:8f
mode=4e snmp-syslog-notification=0 option-tlvs:8g
min-received-ttl=4j
mode=4f min-tx-interval=4g min-rx-interval=4g detection-multiplier=4h hold-time=4i multihop:8i
monitor-profile{69 interface-management-profile{6a zone-protection-profile{8d lldp-profile{8h bfd-profile{8j
netflow-profile=1
tag=4l netflow-profile=1 comment=1 ip-classifier[1
passive-pre-negotiation=0
enable=0 profile=1 high-availability:8n
high-availability:8n
units{8m netflow-profile=1 lldp:8o lacp:8p
tag=4m netflow-profile=1 comment=1
units{8r netflow-profile=1 lldp:8o
enable=0 ipv4-mss-adjustment=4o ipv6-mss-adjustment=4p
sdwan-gateway=4
enable=0 valid-lifetime=4r preferred-lifetime=4r onlink-flag=0 auto-config-flag=0
sdwan-gateway=4 enable-on-interface=0 prefix anycast advertise:8v
lifetime=50
enable=0 server{8x suffix{8x
enable=0 max-interval=4s min-interval=4t managed-flag=0 other-flag=0 link-mtu=4u reachable-time=4v retransmission-timer=4w hop-limit=4x lifetime=4y router-preference=4z enable-consistency-check=0 dns-support:8y
hw-address=1
router-advertisement:8z enable-ndp-monitor=0 enable-dad=0 dad-attempts=2m ns-interval=3u reachable-time=51 neighbor{90
non-temp-addr=0 temp-addr=0
no yes:92
enable:93 rapid-commit=0 duid-type=5
prefix-len-hint=0 prefix-len=53 pfx-pool-name=1
no yes:95
enable:96
server{8x
dhcpv6 manual:98
enable=0 source:99
suffix{8x
dhcpv6 manual:9b
enable=0 source:9c
enable-ndp-monitor=0 enable-dad=0 dad-attempts=6 ns-interval=3u reachable-time=51 dns-server:9a dns-suffix:9d neighbor{90
enable=0 accept-ra-route=0 default-route-metric=b preference=52 v6-options:94 prefix-delegation:97 neighbor-discovery:9e
identifier=54
dynamic dynamic-id:9g
enable=0 onlink-flag=0 auto-config-flag=0
enable-on-interface=0 prefix-pool=1 pool-type:9h advertise:9i
enable-on-interface=0 address=4 prefix=0 anycast=0 advertise:8v
gua:9j ula:9k
type:9l
enable=0 max-interval=4s min-interval=4t link-mtu=4u reachable-time=4v retransmission-timer=4w hop-limit=4x lifetime=4y router-preference=4z managed-flag=0 other-flag=0 enable-consistency-check=0
prefix-pool=1
dhcpv6:9o manual:98
enable=0 source:9p
dhcpv6:9o manual:9b
enable=0 source:9r
enable-ndp-monitor=0 enable-dad=0 dad-attempts=6 ns-interval=3u reachable-time=51 router-advertisement:9n dns-server:9q dns-suffix:9s neighbor{90
enable=0 assign-addr{9m neighbor-discovery:9t
enable=0 v6-options:94 prefix-delegation:97
dns-server:9a dns-suffix:9d neighbor{90
enable=0 apply-ipv4-parameters=0 authentication=55 username=1 password=1 access-concentrator=1 service=1 passive:3l accept-ra-route=0 default-route-metric=b preference=52 autoconfig:3l dhcpv6:9v neighbor-discovery:9w
enabled=0 interface-id=4q address{8w neighbor-discovery:91 dhcp-client:9f inherited:9u pppoe:9x
start=b end=b
enable=0 port:9z
ip=1
enable=0 authentication=55 static-address:a1 username=1 password=1 create-default-route=0 default-route-metric=b access-concentrator=1 service=1 passive:3l
enable=0 hostname=56
enable=0 create-default-route=0 send-hostname:a3 default-route-metric=b
value=1
ddns-enabled=0 ddns-update-interval=57 ddns-hostname=1 ddns-ip[1 ddns-ipv6[1 ddns-cert-profile=1 ddns-vendor=1 ddns-vendor-config{a5
negate=0
enabled=0 address{a7
ip-address=59 fqdn=1
enable=0 static-ip:a9 ddns
enable=0 ipv6-enable=0 sdwan-interface-profile=1 upstream-nat:aa
sdwan-link-settings:ab decrypt-forward=0 df-ignore=0 mtu=4n bonjour:3l adjust-tcp-mss:8t ip{8u ipv6:9y arp{90 ndp-proxy:a8 interface-management-profile=58 tag=4m pppoe:a2 dhcp-client:a4 ddns-config:a6 netflow-profile=1 comment=1
decrypt-forward=0 cluster-interconnect=0 traffic-interconnect=0 df-ignore=0 mtu=4n bonjour:3l adjust-tcp-mss:8t untagged-sub-interface=0 ip{8u ipv6:9y proxy-protocol:a0 pppoe:a2 dhcp-client:a4 ddns-config:a6 arp{90 ndp-proxy:a8 interface-management-profile=58 sdwan-link-settings:ab units{ac netflow-profile=1 lldp:8o
port-priority=b
link-speed=1 link-duplex=1 link-state=4k tap:8l ha decrypt-mirror virtual-wire:8q layer2:8s layer3:ad aggregate-group=1 comment=1 lacp:ae
enable=0 fast-failover=0 mode=5a transmission-rate=5b system-priority=b max-ports=5c
lacp:ag
units{8m netflow-profile=1 lldp:8o
enable=0 mac-address=1
use-same-system-mac:aj passive-pre-negotiation=0
enable=0 fast-failover=0 mode=5a transmission-rate=5b system-priority=b max-ports=5c high-availability:ak
units{8r netflow-profile=1 lacp:al lldp:8o
decrypt-forward=0 df-ignore=0 mtu=4n bonjour:3l adjust-tcp-mss:8t ip{8u ipv6:9y arp{90 ndp-proxy:a8 interface-management-profile=58 tag=4m sdwan-link-settings:ab dhcp-client:a4 netflow-profile=1 ddns-config:a6 comment=1
decrypt-forward=0 df-ignore=0 mtu=4n bonjour:3l adjust-tcp-mss:8t untagged-sub-interface=0 ip{8u ipv6:9y lacp:al lldp:8o arp{90 ndp-proxy:a8 interface-management-profile=58 dhcp-client:a4 ddns-config:a6 sdwan-link-settings:ab units{an netflow-profile=1
ha:ah decrypt-mirror virtual-wire:ai layer2:am layer3:ao comment=1
hw-address=1 interface=1
df-ignore=0 mtu=4n adjust-tcp-mss:8t ip{0 ipv6:9y arp{aq ndp-proxy:a8 interface-management-profile=58 dhcp-client:a4 netflow-profile=1 ddns-config:a6 comment=1
df-ignore=0 mtu=4n adjust-tcp-mss:8t ip{0 ipv6:9y arp{aq ndp-proxy:a8 interface-management-profile=58 dhcp-client:a4 ddns-config:a6 units{ar netflow-profile=1 comment=1
enable-on-interface=0 prefix anycast
enabled=0 interface-id=4q address{at
mtu=4n adjust-tcp-mss:8t ip{0 ipv6:au interface-management-profile=58 netflow-profile=1 comment=1
df-ignore=0 mtu=4n adjust-tcp-mss:8t ip{0 ipv6:au interface-management-profile=58 units{av netflow-profile=1 comment=1
df-ignore=0 mtu=4n ip{0 ipv6:au interface-management-profile=58 netflow-profile=1 comment=1
df-ignore=0 mtu=4n ip{0 ipv6:au interface-management-profile=58 units{ax netflow-profile=1 comment=1
comment=1 cluster-name=1 link-tag=1 interface[1 protocol=5d
units{az
ethernet{af aggregate-ethernet{ap vlan:as loopback:aw tunnel:ay sdwan:b0
ip=59 fqdn=1 dynamic
interface=1 ip=1 floating-ip=1
type=1 id=1 matching=5e
type=1 id=1
key=1
enable=0 base-url=1
name=1 hash-and-url:b7
local-certificate:b8 certificate-profile=1 use-management-as-source=0 strict-validation-revocation=0 allow-id-payload-mismatch=0
pre-shared-key:b6 certificate:b9
enable=0 interval=3r retry=3r
exchange-mode=5g ike-crypto-profile=5h dpd:bb
enable=0 interval=3r
key=1 enabled=0
enabled=0 negotiation-mode=5i keys{be
enable=0 negotiation-mode=5i block-vulnerable-cipher=0
enable=0 size=5j
ike-crypto-profile=5h require-cookie=0 dpd:bd pq-ppk:bf pq-kem:bg ikev2-fragment:bh
version=5f ikev1:bc ikev2:bi
enable=0 keep-alive-interval=5k udp-checksum-enable=0
nat-traversal:bk passive-mode=0 fragmentation:3l
disabled=0 ipv6=0 comment=1 peer-address:b2 local-address:b3 peer-id:b4 local-id:b5 authentication:ba protocol:bj protocol-common:bl
ake-1[1 ake-2[1 ake-3[1 ake-4[1 ake-5[1 ake-6[1 ake-7[1 enabled=0
seconds=5l minutes=5m hours=b days=5n
encryption[1 hash[1 dh-group[1 ake:bn lifetime:bo authentication-multiple=5o
encryption[1 authentication[1
authentication[1
ake-1=5q ake-2=5q ake-3=5q ake-4=5q ake-5=5q ake-6=5q ake-7=5q
kb=b mb=b gb=b tb=b
esp:bq ah:br dh-group=5p ake:bs lifetime:bo lifesize:bt
ike-crypto-profiles{bp ipsec-crypto-profiles{bu global-protect-app-crypto-profiles{bq
gateway{bm crypto-profiles:bv
CKN=1 CAK=1
encryption=5r confidentiality-offset=5s sci-include=0 anti-replay=0 anti-replay-window=1m rekey-threshold=5t vlan-in-clear=u
crypto-profile=1 pre-shared-key-profile=1 key-server-priority=1d
pre-shared-key-profiles{bx crypto-profiles{by interfaces{bz
fqdn-name=1
ip=4 fqdn:c1
enable=0 interval=1p retry=2t hold-timer=2t
disabled=0 copy-tos=0 erspan=0 ttl=41 tunnel-interface=1 local-address:b3 peer-address:c2 keep-alive:c3
enable=0 destination-ip=4 proxy-id=1 tunnel-monitor-profile=1
local-port=1m remote-port=1m
number=4j any tcp:c6 udp:c6
local=4 remote=4 protocol:c7
ike-gateway{0 ipsec-crypto-profile=5w proxy-id{c8 proxy-id-v6{c8
ip=4
md5:b6 sha1:b6 sha256:b6 sha384:b6 sha512:b6 none
algorithm=5x key=1 salt=1
authentication:cb encryption:cc
md5:b6 sha1:b6 sha256:b6 sha384:b6 sha512:b6
peer-address:ca local-address:b3 local-spi=1 remote-spi=1 nat-traversal=0 esp:cd ah:ce
interface=1 ip:6e floating-ip:6e
local-certificate=1 certificate-profile=1
portal-address=1 ipv6-preferred=0 local-address:cg publish-routes[1 publish-connected-routes:3l external-ca:ch
ipsec-mode=5u disabled=0 ipv6=0 proxy-id-strict-matching=0 comment=1 tunnel-interface=1 anti-replay=0 anti-replay-window=5v copy-tos=0 copy-flow-label=0 enable-gre-encapsulation=0 tunnel-monitor:c5 auto-key:c9 manual-key:cf global-protect-satellite:ci
ip-address-family=5y interface=1 ip:6e floating-ip:6e
enable=0 group-name=1 group-password=1 rekey-noauth=0
enable=0 third-party-client:cl ipsec-crypto-profile=1
source=1
primary=5z secondary=5z
primary=60 secondary=60
enabled=0 applications[1
inheritance:cn dns-server:co wins-server:cp dns-suffix-inherited=0 dns-suffix[1 exclude-video-traffic:cq
tunnel-interface=1 local-address:ck ipsec:cm max-user=b ip-pool[1 client:cr
access-route[1
enable=0 destination-ip=4 destination-ipv6=4 tunnel-monitor-profile=1
config-refresh-interval=61 ip-pool[1 inheritance:cn dns-server:co dns-suffix-inherited=0 dns-suffix[1 split-tunneling:ct tunnel-monitor:cu ipsec-crypto-profile=1 accept-published-routes=0 valid-networks[1 anti-replay=0 copy-tos=0
tunnel-interface=1 local-address:ck client:cv
gre{c4 ipsec{cj global-protect-gateway{cs global-protect-site-to-site{cw
interface=1
interface[62 mac{cy virtual-interface:cy
egress-max=2j egress-guaranteed=2j
priority=63 class-bandwidth:d0
class{d1
mbps:d2 percentage:d2
aggregate-bandwidth:d0 class-bandwidth-type:d3
egress-max=2j
qos-profile=64
members{d6
per-tunnel-qos-profile=64
groups{d7 default-group:d8 bandwidth:d0
interface=1 destination_interface=1 address[1
local-address:da
qos-profile=64 match:db
members{dc
groups{dd default-group:d6 bandwidth:d0
enabled=0 interface-bandwidth:d5 tunnel-traffic:d9 regular-traffic:de
profile{d4 interface{df
interface1=62 interface2=62 tag-allowed=65 multicast-firewalling:3l link-state-pass-through:3l
discard ip-address=59 fqdn=1 next-vr=66
unicast multicast both no-install
profile=68
enable=0 source=6a destination=1 interval=1l count=3k
enable=0 failure-condition=3i hold-time=69 monitor-destinations{dl
destination=59 interface=62 nexthop:di admin-dist=67 metric=b route-table:dj bfd:dk path-monitor:dm
static-route{dn
discard ipv6-address=59 fqdn=1 next-vr=66
unicast no-install
enable=0 source=1 destination=1 interval=1l count=3k
enable=0 failure-condition=3i hold-time=69 monitor-destinations{dr
destination=59 interface=62 nexthop:dp admin-dist=67 metric=b route-table:dq bfd:dk path-monitor:ds
static-route{dt
ip:do ipv6:du
group-address=4 included=0
group-address=4 source-address=4 included=0
any-source-multicast{dw source-specific-multicast{dx
enable=0 version=6c max-query-response-time=2j query-interval=6d last-member-query-interval=2j immediate-leave=0 robustness=6e max-groups=6f max-sources=6f router-alert-policing=0
enable=0 assert-interval=6g hello-interval=6h join-prune-interval=6i dr-priority=3g bsr-border=0 allowed-neighbors{0
description=1 interface[1 group-permission:dy igmp:dz pim:e0
threshold=6j
interface=1 address=1 override=0 group-addresses[1
interface=1 address=1 priority=1d advertisement-interval=6k group-addresses[1
static-rp:e3 candidate-rp:e4
group-addresses[1 override=0
local-rp:e5 external-rp{e6
enable=0 route-ageout-time=6b interface-group{e1 ssm-address-space{dw spt-threshold{e2 rp:e7
path-type[1 area[1 tag[1
community[1 extended-community[1
type[1 interface[1 destination[1 nexthop[1 ospf:e9 bgp:ea
no-redist redist
priority=41 filter:eb action:ec
type[1 interface[1 destination[1 nexthop[1 ospfv3:e9 bgp:ea
priority=41 filter:ee action:ec
interval-seconds=1l update-intervals=41 expire-intervals=41 delete-intervals=41
key=1 preferred=0
password=1 md5{eh
metric=6l
disable advertise:ej
profile=6n
enable=0 default-route:ek authentication=1 mode=6m bfd:el
metric=6o
enable=0 reject-default-route=0 allow-redist-default-route=0 timers:eg auth-profile{ei global-bfd:dk interface{em export-rules{en
spf-calculation-delay=2j lsa-interval=2j
metric=41
disable advertise:eq
accept-summary=0 default-route:er
metric=41 type=6p
disable advertise:et
advertise suppress
accept-summary=0 default-route:eu nssa-ext-range{ev
normal stub:es nssa:ew
broadcast p2p p2mp
enable=0 passive=0 link-type:ey metric=b priority=1d hello-interval=6q dead-counts=6r retransmit-interval=3u transit-delay=3u authentication=1 gr-delay=6 neighbor{0 bfd:el
neighbor-id=4 transit-area-id=1 enable=0 hello-interval=6q dead-counts=6r retransmit-interval=3u transit-delay=3u authentication=1 bfd:el
type:ex range{ev interface{ez virtual-link{f0
new-path-type=6p new-tag=6s metric=b
enable=0 grace-period=6t helper-enable=0 strict-LSA-checking=0 max-neighbor-restart-time=6t
router-id=4 enable=0 reject-default-route=0 allow-redist-default-route=0 rfc1583=0 timers:ep auth-profile{ei global-bfd:dk area{f1 export-rules{f2 graceful-restart:f3
algorithm=6u key=1
authentication:cb encryption:f5
spi=1 esp:f6 ah:ce
metric=6v
disable advertise:f8
accept-summary=0 default-route:f9
metric=6v type=6p
disable advertise:fb
accept-summary=0 default-route:fc nssa-ext-range{ev
normal stub:fa nssa:fd
enable=0 instance-id=1d passive=0 link-type:ey metric=b priority=1d hello-interval=3u dead-counts=6r retransmit-interval=6w transit-delay=6w authentication=1 gr-delay=6 neighbor{0 bfd:el
neighbor-id=4 transit-area-id=1 enable=0 instance-id=1d hello-interval=3u dead-counts=6r retransmit-interval=6w transit-delay=6w authentication=1 bfd:el
authentication=1 type:fe range{ev interface{ff virtual-link{fg
new-path-type=6p new-tag=6s metric=6v
router-id=4 enable=0 reject-default-route=0 allow-redist-default-route=0 disable-transit-traffic=0 timers:ep auth-profile{f7 global-bfd:dk area{fh export-rules{fi graceful-restart:f3
always-compare-med=0 deterministic-med-comparison=0
enable=0 stale-route-time=3u local-restart-time=3u max-peer-restart-time=3u
aggregate-med=0
as-format=6y med:fk default-local-preference=3g graceful-restart:fl reflector-cluster-id=4 confederation-member-as=6x aggregate:fm
secret=1
enable=0 cutoff=2j reuse=2j max-hold-time=3u decay-half-life-reachable=3u decay-half-life-unreachable=3u
export-nexthop=6z
import-nexthop=70 export-nexthop=71 remove-private-as=0
ibgp:fq ebgp-confed:fq ibgp-confed:fq ebgp:fr
unicast=0 multicast=0
interface=1 ip=1
ip=73 fqdn=1
remote-port=1m allow=0
local-port=1m allow=0
authentication=1 keep-alive-interval=74 min-route-adv-interval=23 multihop=1d open-delay-time=75 hold-time=76 idle-hold-time=3u incoming-bgp-connection:fw outgoing-bgp-connection:fx
enable=0 peer-as=6x enable-mp-bgp=0 address-family-identifier=72 subsequent-address-family-identifier:ft local-address:fu peer-address:fv connection-options:fy enable-sender-side-loop-detection=0 reflector-client=77 peering-type=78 max-prefixes=79 bfd:el
enable=0 aggregated-confed-as-path=0 soft-reset-with-stored-info=0 type:fs peer{fz
exact=0
regex=1
route-table=7a address-prefix{g1 nexthop[1 from-peer[1 med=3g as-path:g2 community:g2 extended-community:g2
none remove
none remove-all remove-regex=1 append[1 overwrite[1
local-preference=3g med=3g weight=1m nexthop=4 origin=7b as-path-limit=41 as-path:g4 community:g5 extended-community:g5
dampening=1 update:g6
deny allow:g7
enable=0 used-by[1 match:g3 action:g8
rules{g9
none remove prepend=41 remove-and-prepend=41
local-preference=3g med=3g nexthop=4 origin=7b as-path-limit=41 as-path:gb community:g5 extended-community:g5
update:gc
deny allow:gd
enable=0 used-by[1 match:g3 action:ge
rules{gf
route-table=7a address-prefix{0 nexthop[1 from-peer[1 med=3g as-path:g2 community:g2 extended-community:g2
enable=0 match:gh
enable=0 used-by[1 non-exist-filters{gi advertise-filters{gi
policy{gj
none prepend=41
local-preference=3g med=3g weight=1m nexthop=4 origin=7b as-path-limit=41 as-path:gl community:g5 extended-community:g5
enable=0 match:g3
prefix=4 enable=0 summary=0 as-set=0 aggregate-route-attributes:gm suppress-filters{gn advertise-filters{gn
address{go
import:ga export:gg conditional-advertisement:gk aggregation:gp
address-family-identifier=72 route-table=7a enable=0 set-origin=7b set-med=3g set-local-preference=3g set-as-path-limit=41 set-community[1 set-extended-community[1 metric=b
enable=0 router-id=4 local-as=6x reject-default-route=0 allow-redist-default-route=0 install-route=0 ecmp-multi-as=0 enforce-first-as=0 routing-options:fn auth-profile{fo dampening-profile{fp global-bfd:dk peer-group{g0 policy:gq redist-rules{gr
redist-profile{ed redist-profile-ipv6{ef rip:eo ospf:f4 ospfv3:fj bgp:gs
static=67 static-ipv6=67 ospf-int=67 ospf-ext=67 ospfv3-int=67 ospfv3-ext=67 ibgp=67 ebgp=67 rip=67
src-only=0 use-port=0 hash-seed=3g
weight=41
interface{gw
ip-modulo ip-hash:gv weighted-round-robin:gx balanced-round-robin
enable=0 algorithm:gy max-path=7c symmetric-return=0 strict-source-path=0
interface[62 routing-table:dv multicast:e8 protocol:gt admin-dists:gu ecmp:gz
static=41 static-ipv6=41 ospf-inter=41 ospf-intra=41 ospf-ext=41 ospfv3-inter=41 ospfv3-intra=41 ospfv3-ext=41 bgp-internal=41 bgp-external=41 bgp-local=41 rip=41
route-map=1
static:h2 bgp:h2 ospf:h2 rip:h2
static:h2 bgp:h2 ospfv3:h2
ipv4:h3 ipv6:h4
enable=0 stale-route-time=3u max-peer-restart-time=3u local-restart-time=3u
ibgp ebgp
timers=1 multihop=1d authentication=1 dampening=1
ipv4=7d ipv6=7d
address-family:h9 filtering-profile:h9
yes no:ha
timers=7e multihop=7f authentication=7e dampening=7e
profile=7g
enable=0 passive=0 peer-as=6x enable-sender-side-loop-detection=0 inherit:hb local-address:fu peer-address:fv connection-options:hc bfd:hd
enable=0 type:h7 address-family:6e filtering-profile:6e connection-options:h8 peer{he
summary-prefix=2x suppress-map=1 attribute-map=1
ipv4:hg ipv6:hg
description=1 enable=0 summary-only=0 as-set=0 same-med=0 type:hh
unicast=1
ipv4:hj ipv6:hj
unicast=0 multicast=0 backdoor=0
network{hl
unicast=0
network{hn
ipv4:hm ipv6:ho
enable=0 router-id=4 local-as=6x install-route=0 enforce-first-as=0 fast-external-failover=0 ecmp-multi-as=0 default-local-preference=3g graceful-shutdown=0 always-advertise-network-route=0 med:fk graceful-restart:h6 global-bfd:dk peer-group{hf aggregate-routes{hi redistribution-profile:hk advertise-network:hp
discard ip-address=59 next-lr=1 fqdn=1
destination=59 interface=62 nexthop:hr admin-dist=67 metric=b bfd:dk path-monitor:dm
static-route{hs
discard ipv6-address=59 fqdn=1 next-lr=1
destination=59 interface=62 nexthop:hu admin-dist=67 metric=b bfd:dk path-monitor:ds
static-route{hv
ip:ht ipv6:hw
import-list=1 export-list=1 inbound-filter-list=1 outbound-filter-list=1
abr:hy
import-list=68 export-list=1 inbound-filter-list=1 outbound-filter-list=1
no-summary=0 default-route-metric=6v abr:i0
metric=6v metric-type=7h
advertise=0
import-list=1 export-list=1 inbound-filter-list=1 outbound-filter-list=1 nssa-ext-range{i3
no-summary=0 default-information-originate:i2 abr:i4
normal:hz stub:i1 nssa:i5
substitute=4 advertise=0
priority=41
neighbor{i8
broadcast p2p p2mp:i9
enable=0 mtu-ignore=0 passive=0 priority=1d link-type:ia metric=b authentication=1 bfd:hd timing=1
neighbor-id=4 transit-area-id=1 enable=0 instance-id=1d timing=1 authentication=1 bfd:hd
authentication=1 type:i6 range{i7 interface{ib virtual-link{ic
router-id=4 global-bfd:dk enable=0 rfc1583=0 spf-timer=1 global-if-timer=1 redistribution-profile=1 area{id graceful-restart:f3
no-summary=0 default-route-metric=6v abr:hy
normal:hz stub:if nssa:i5
enable=0 mtu-ignore=0 passive=0 priority=1d link-type:ia metric=b instance-id=1m authentication=1 bfd:hd timing=1
neighbor-id=4 transit-area-id=1 enable=0 instance-id=1m timing=1 authentication=1
authentication=1 type:ig range{i3 interface{ih virtual-link{ii
enable=0 router-id=4 global-bfd:dk disable-transit-traffic=0 spf-timer=1 global-if-timer=1 redistribution-profile=1 area{ij graceful-restart:f3
ip-address=59
destination=59 interface=62 nexthop:il preference=41
group-list=68
description=1 dr-priority=2u send-bsm=0 if-timer=1 neighbor-filter=68
interface=1 address=1 override=0 group-list=7j
interface=1 address=1 priority=1d advertisement-interval=6k group-list=7j
static-rp:ip candidate-rp:iq
group-list=7j override=0
local-rp:ir external-rp{is
enable=0 rpf-lookup-mode=7i route-ageout-time=6b if-timer-global=1 group-permission=68 ssm-address-space:in spt-threshold{e2 interface{io rp:it
version=7k robustness=6e group-filter=68 max-groups=6f max-sources=6f query-profile=1 router-alert-policing=0
interface{iv
interface=1 group-address=4 source-address=4
enable=0 dynamic:iw static{ix
enable=0 local-address:fu peer-as=6x peer-address:fv authentication=7d max-sa=7l inbound-sa-filter=1 outbound-sa-filter=1
enable=0 global-timer=1 global-authentication=1 originator-id:fu peer{iz
enable=0 static-route{im pim:iu igmp:iy msdp:j0
access-list=1
access-list=1 metric=6o
enable=0 mode=7m split-horizon=7n authentication=1 bfd:hd interface-inbound-distribute-list:j3 interface-outbound-distribute-list:j3
enable=0 default-information-originate=0 global-timer=1 auth-profile=1 redistribution-profile=1 global-bfd:dk global-inbound-distribute-list:j2 global-outbound-distribute-list:j2 interface{j4
interface[1 admin-dists:h1 rib-filter:h5 bgp:hq routing-table:hx ospf:ie ospfv3:ik ecmp:gz multicast:j1 rip:j5
vrf{j6
keep-alive-interval=74 hold-time=76 reconnect-retry-interval=3u open-delay-time=75 min-route-adv-interval=23
tx-all-paths=0 tx-bestpath-per-AS=0
origin occurrence=6
interval=b
warning-only restart:jb
num_prefixes=2u threshold=2g action:jc
self self-force
all replace-AS
all both extended large standard
orf-prefix-list=7o
enable=0 soft-reconfig-with-stored-info=0 add-path:j9 allowas-in:ja as-override=0 default-originate=0 maximum-prefix:jd next-hop:je remove-private-AS:jf route-reflector-client=0 send-community:jg orf:jh default-originate-map=1
unicast:ji multicast:ji
unicast:ji
ipv4:jj ipv6:jk
enable=0 metric=b route-map=1
static:jm connected:jm ospf:jm rip:jm
unicast:jn
static:jm connected:jm ospfv3:jm
unicast:jp
ipv4:jo ipv6:jq
inbound=1 outbound=1
distribute-list=1 prefix-list=1
advertise-map=1 exist-map=1
advertise-map=1 non-exist-map=1
exist:ju non-exist:jv
filter-list:js inbound-network-filters:jt outbound-network-filters:jt route-maps:js conditional-advertisement:jw unsuppress-map=1
inherit=0 filter-list:js inbound-network-filters:jt outbound-network-filters:jt route-maps:js conditional-advertisement:jw unsuppress-map=1
unicast:jx multicast:jy
unicast:jx
description=1 ipv4:jz ipv6:k0
description=1 half-life=7p reuse-limit=28 suppress-limit=28 max-suppress-limit=41
auth-profile{fo timer-profile{j8 address-family-profile{jl redistribution-profile{jr filtering-profile{k1 dampening-profile{k2
hello-interval=3u dead-counts=6r retransmit-interval=6w transit-delay=6w gr-delay=6
lsa-interval=6 spf-calculation-delay=7q initial-hold-time=7q max-hold-time=7q
enable=0 metric=b metric-type=7h route-map=1
enable=0 metric=3g metric-type=7h route-map=1
always=0 enable=0 metric=3g metric-type=7h
static:k6 connected:k6 bgp:k7 default-route:k8 rip:k7
auth-profile{ei if-timer-profile{k4 spf-timer-profile{k5 redistribution-profile{k9
static:k6 connected:k6 bgp:k7 default-route:k8
auth-profile{f7 if-timer-profile{k4 spf-timer-profile{k5 redistribution-profile{kb
address=7t wildcard=7t
address=7s entry:kd
action=7r source-address:ke destination-address:ke
ipv4-entry{kf
address=2x exact-match=0
address=7s entry:kh
action=7r source-address:ki
ipv6-entry{kj
ipv4:kg ipv6:kk
description=1 type:kl
network=2x greater-than-or-equal=7u less-than-or-equal=7u
network=7s entry:kn
action=7r prefix:ko
ipv4-entry{kp
network=2x greater-than-or-equal=53 less-than-or-equal=53
network=7s entry:kr
action=7r prefix:ks
ipv6-entry{kt
ipv4:kq ipv6:ku
description=1 type:kv
action=7r aspath-regex=1
description=1 aspath-entry{kx
action=7r community[1
regular-entry{kz
action=7r lc-regex[1
large-entry{l1
action=7r ec-regex[1
extended-entry{l3
regular:l0 large:l2 extended:l4
description=1 type:l5
access-list=1 prefix-list=1
address:l7 next-hop:l7 route-source:l7
address:l7 next-hop:l7
as-path-access-list=1 regular-community=1 large-community=1 extended-community=1 interface=1 origin=7v metric=3g tag=2u local-preference=3g peer=7w ipv4:l8 ipv6:l9
as=2u router-id=4
value=3g action=7x
source-address=1 next-hop=7y
source-address=1 next-hop=7z
aggregator:lb tag=2u local-preference=3g weight=3g origin=7v atomic-aggregate=0 metric:lc originator-id=4 aspath-prepend[1 regular-community[1 large-community[1 ipv4:ld ipv6:le ipv6-nexthop-prefer-global=0 aspath-exclude[1 overwrite-regular-community=0 overwrite-large-community=0 remove-regular-community=1 remove-large-community=1
action=7r description=1 match:la set:lf
description=1 route-map{lg
bgp-entry{lh
as-path-access-list=1 regular-community=1 large-community=1 extended-community=1 interface=1 origin=7v metric=3g tag=2u local-preference=3g peer=7w ipv4:l8
metric:lc metric-type=7h tag=2u
action=7r description=1 match:lj set:lk
route-map{ll
as-path-access-list=1 regular-community=1 large-community=1 extended-community=1 interface=1 origin=7v metric=3g tag=2u local-preference=3g peer=7w ipv6:l9
action=7r description=1 match:ln set:lk
route-map{lo
value=3l action=7x
metric:lq next-hop=80 tag=2u
action=7r description=1 match:lj set:lr
route-map{ls
source-address=1
action=7r description=1 match:la set:lu
route-map{lv
ospf:lm ospfv3:lp rip:lt rib:lw
interface=1 metric=3g tag=2u address:l7 next-hop:l7
aggregator:lb tag=2u local-preference=3g weight=3g origin=7v atomic-aggregate=0 metric:lc originator-id=4 aspath-prepend[1 regular-community[1 large-community[1 ipv4:ld
action=7r description=1 match:ly set:lz
route-map{m0
action=7r description=1 match:ly set:lr
route-map{m2
action=7r description=1 match:ly set:lu
route-map{m4
bgp:m1 rip:m3 rib:m5
prefix-list=1 access-list=1
interface=1 metric=3g tag=2u address:m7 next-hop:l7
aggregator:lb tag=2u local-preference=3g weight=3g origin=7v atomic-aggregate=0 metric:lc originator-id=4 aspath-prepend[1 regular-community[1 large-community[1 ipv6:le
action=7r description=1 match:m8 set:m9
route-map{ma
action=7r description=1 match:m8 set:lu
route-map{mc
bgp:mb rib:md
interface=1 metric=3l tag=2u address:l7 next-hop:l7
action=7r description=1 match:mf set:lz
route-map{mg
action=7r description=1 match:mf set:lk
route-map{mi
action=7r description=1 match:mf set:lu
route-map{mk
bgp:mh ospf:mj rib:ml
interface=1 metric=3g tag=2u ipv4:l9 ipv6:l9
aggregator:lb tag=2u local-preference=3g weight=3g origin=7v atomic-aggregate=0 metric:lc originator-id=4 aspath-prepend[1 regular-community[1 large-community[1 ipv4:ld ipv6:le
action=7r description=1 match:mn set:mo
route-map{mp
interface=1 metric=3g tag=2u ipv4:l9
action=7r description=1 match:mr set:lk
route-map{ms
interface=1 metric=3g tag=2u ipv6:l9
action=7r description=1 match:mu set:lk
route-map{mv
action=7r description=1 match:mr set:lr
route-map{mx
action=7r description=1 match:mn set:lu
route-map{mz
bgp:mq ospf:mt ospfv3:mw rip:my rib:n0
description=1 bgp:lx ospf:m6 ospfv3:me rip:mm connected-static:n1
redist-entry{n2
bgp:li redistribution:n3
access-list{km prefix-list{kw as-path-access-list{ky community-list{l6 route-maps:n4
assert-interval=a hello-interval=81 join-prune-interval=82
max-query-response-time=83 query-interval=6w last-member-query-interval=83 immediate-leave=0
keep-alive-interval=1l message-timeout=84 connection-retry-interval=1l
pim-interface-timer-profile{n6 igmp-interface-query-profile{n7 msdp-auth-profile{fo msdp-timer-profile{n8
update-intervals=85 expire-intervals=85 delete-intervals=85
enable=0 metric=6o route-map=1
enable=0 metric=3l route-map=1
static:nb connected:nb bgp:nc ospf:nc
auth-profile{ei global-timer-profile{na redistribution-profile{nd
bgp:k3 ospf:ka ospfv3:kc filters:n5 bfd{8j multicast:n9 rip:ne
inheritance:cn primary=86 secondary=86
cacheable=0 domain-name[1 primary=4 secondary=4
enabled=0 time-to-live=87
enabled=0 cache-edns=0 max-ttl:ni
domain=1 address[1
enabled=0 max-pending-requests=88
interval=57 attempts=57
retries:nm
dns-over-https dns-over-tls origin cleartext
connection-type:no enable-fallback=0 tcp-timeout=6
dns-over-https=0 dns-over-tls=0 cleartext=0
allowed-dns-types:nq ssl-tls-service-profile=1
enabled=0 server-side-config:np client-side-config:nr
enabled=0 interface[1 default:ng domain-servers{nh cache:nj static-entries{nk tcp-queries:nl udp-queries:nn encrypted-dns:ns
unlimited timeout=8a
code=4j vendor-class-identifier=1 inherited=0 ip[1 ascii[1 hex[1
lease:nu inheritance:cn gateway=4 subnet-mask=1 dns:co wins:co nis:co ntp:co pop3-server=5z smtp-server=5z dns-suffix=8b user-defined{nv
mac=1 description=1
mode=89 probe-ip=0 option:nw ip-pool[1 reserved{nx
enabled=0 server[1
enabled=0 server{cy
ip:nz ipv6:o0
server:ny relay:o1
interface{o2
enable=0 transmit-interval=3u transmit-delay=23 hold-time-multiple=2g notification-interval=3u tx-credit-max=6 tx-fast-init=5c reinit-delay=6 msg-fast-tx=3u
overlay-ip=1 underlay-ip=1
ip-mapping{o5
profiles:8k interface:b1 ike:bw macsec:c0 tunnel:cx vlan{cz qos:dg virtual-wire{dh virtual-router{h0 logical-router{j7 routing-profile:nf dns-proxy{nt dhcp:o3 lldp:o4 underlay-net:o6
authentication-method=8c authentication-profile=1 message=1
aggregate-by[1 group-by=8g values[1 labels[1 sortby=8h
aggregate-by[1 group-by=8i values[1 labels[1 sortby=8j
aggregate-by[1 group-by=8k values[1 labels[1 sortby=8j
aggregate-by[1 group-by=8l values[1 labels[1 sortby=8m
aggregate-by[1 group-by=8n values[1 labels[1 sortby=8o
aggregate-by[1 group-by=8p values[1 labels[1 sortby=8o
aggregate-by[1 group-by=8q values[1 labels[1 sortby=8o
aggregate-by[1 group-by=8r values[1 labels[1 sortby=8s
aggregate-by[1 group-by=8t values[1 labels[1 sortby=8u
aggregate-by[1 group-by=8v values[1 labels[1 sortby=8m
aggregate-by[1 group-by=8w values[1 labels[1 sortby=8x
aggregate-by[1 group-by=8y values[1 labels[1 sortby=8z
aggregate-by[1 group-by=90 values[1 labels[1 sortby=91
aggregate-by[1 group-by=92 values[1 labels[1 sortby=93
aggregate-by[1 group-by=94 values[1 labels[1 sortby=95
aggregate-by[1 group-by=96 values[1 labels[1 sortby=97
aggregate-by[1 group-by=98 values[1 labels[1 sortby=99 last-match-by=9a
aggregate-by[1 group-by=9b values[1 labels[1 sortby=9c
appstat:o9 decryption:oa desum:ob threat:oc url:od wildfire:oe data:of thsum:og traffic:oh urlsum:oi trsum:oj tunnel:ok tunnelsum:ol userid:om auth:on iptag:oo hipmatch:op globalprotect:oq
description=1 disabled=0 query=1 caption=1 frequency=8d start-time=1 end-time=1 period=8e topn=8f topm=1p type:or
predefined-report=1 custom-report=1 pdf-summary-report=1 log-view=1 csv=1
include-user-groups-info=0 user-groups[1
entry:ou
include-user-groups-info=0 user-groups[1 zone=1
entry:ow
user-group=1
entry:oy
title-page=0 predefined=9d custom-widget{ot all:ov selected-zone:ox selected-user-group:oz variable{a5
caption=1
note=1
chart-type=9e row=9f column=9g
header:p1 footer:p2 predefined-widget{p3 custom-widget{p3
disabled daily weekly=r monthly=9h
report-group=1 email-profile=1 recipient-emails=1 recurring:p5
enabled=0 threshold=9i
malware-sites:p7 dynamic-dns:p7 ip-domains:p7 recent-domains:p7 executables-from-unknown-sites:p7
minimum-bytes=9j maximum-bytes=9j
sessions-per-hour=3u destinations-per-hour=3u session-length:p9
unknown-tcp:pa unknown-udp:pa
irc=0
http:p8 unknown-applications:pb other-applications:pc
scheduled=0 topn=9k query=1
configuration:pd report:pe
timeout=9l tcp-timeout=9l tcp-half-closed-timeout=11 tcp-time-wait-timeout=23 udp-timeout=9l risk=2p no-appid-caching=0
application{pg
alg-disabled=0
application{pi
realm=1 service-principal=1 kerberos-keytab=1
force-mfa=1
profile_id=1 mfa:pl
tenant_id=1 profile:pm
region_id=1 tenant:pn
region:po clock-skew=9n
server-profile=1 checkgroup=0
server-profile=1 login-attribute=1 passwd-exp-days=1d
server-profile=1 realm=1
server-profile=1 enable-single-logout=0 request-signing-certificate=1 certificate-profile=1 attribute-name-username=1 attribute-name-usergroup=1 attribute-name-admin-role=1 attribute-name-access-domain=1
none cloud:pp local-database radius:pq ldap:pr kerberos:ps tacplus:pq saml-idp:pt
mfa-enable=0 factors[1
username-modifier=9m user-domain=1 single-sign-on:pk lockout:45 allow-list[1 method:pu multi-factor-auth:pv
use-domain-find-profile=0 exit-sequence-on-failure=0 use-userid-domain=0 authentication-profiles[1
subject=9o subject-alt=9p
default-ocsp-url=1 ocsp-verify-cert=1 template-name=1
username-field:py domain=1 CA{pz use-crl=0 use-ocsp=0 crl-receive-timeout=1l ocsp-receive-timeout=1l ocsp-exclude-nonce=0 cert-status-timeout=1w block-unknown-cert=0 block-timeout-cert=0 block-unauthenticated-cert=0 block-expired-cert=0
address=2x port=b
admin-use-only=0 ldap-type=9q server{q1 ssl=3q verify-server-certificate=0 disabled=0 base=1 bind-dn=1 bind-password=1 timelimit=57 bind-timelimit=1l retry-interval=9r
anon-outer-id=0 allow-pwd-change=0 radius-cert-profile=1
anon-outer-id=0 radius-cert-profile=1
CHAP PAP PEAP-MSCHAPv2:q3 PEAP-with-GTC:q4 EAP-TTLS-with-PAP:q4
ip-address=2x secret=1 port=b
admin-use-only=0 timeout=2a retries=2p protocol:q5 server{q6
server=1 port=b username=1 password=1 path=1 fingerprint=1
host=2x port=b
admin-use-only=0 server{q9
address=2x secret=1 port=b
timeout=57 admin-use-only=0 use-single-connection=0 protocol=9s server{qb
admin-use-only=0 entity-id=1 certificate=1 sso-url=1 sso-bindings=9t slo-url=1 slo-bindings=9t validate-idp-certificate=0 want-auth-requests-signed=0 max-clock-skew=9n
minutes=3u packets=23
template-refresh-rate:qe active-timeout=1l export-enterprise-fields=0 server{q9
mfa-vendor-type=1 mfa-cert-profile=1 mfa-config{a5
ldap{q2 radius{q7 scp{q8 kerberos{qa tacplus{qc saml-idp{qd netflow{qf mfa-server-profile{qg
type
description=1 filter=1 send-to-panorama=0 send-snmptrap[1 send-email[1 send-syslog[1 send-http[1 actions{qi
match-list{qj
description=1 filter=1 send-to-panorama=0 send-snmptrap[1 send-email[1 send-syslog[1 send-http[1
match-list{ql
http-profile=1
localhost panorama remote:qn
target=9u action=9v registration:qo timeout=9w tags[1
tagging:qp
type:qq
description=1 filter=1 send-to-panorama=0 send-snmptrap[1 send-email[1 send-syslog[1 send-http[1 quarantine=0 actions{qr
match-list{qs
description=1 filter=1 send-snmptrap[1 send-email[1 send-syslog[1 send-http[1 quarantine=0 actions{qr
match-list{qu
manager=2x community=1
server{qw
manager=2x user=1 engineid=1 authpwd=1 privpwd=1 authproto=k privproto=l
server{qy
v2c:qx v3:qz
version:r0
display-name=1 from=1 to=1 and-also-to=1 gateway=1 protocol=9x port=b tls-version=9y auth=9z certificate-profile=1 username=1 password=1
escaped-characters=1 escape-character=1
traffic=1 threat=1 wildfire=1 url=1 data=1 tunnel=1 auth=1 userid=1 iptag=1 decryption=1 config=1 system=1 globalprotect=1 hip-match=1 correlation=1 escaping:r3
server{r2 format:r4
server=1 transport=a0 port=b format=a1 facility=a2
server{r6 format:r4
address=1 protocol=a3 port=b tls-version=a4 certificate-profile=1 http-method=1 username=1 password=1
name=1 url-format=1 headers{a5 params{a5 payload=1
config:r9 system:r9 traffic:r9 threat:r9 wildfire:r9 url:r9 data:r9 tunnel:r9 auth:r9 userid:r9 iptag:r9 decryption:r9 globalprotect:r9 hip-match:r9 correlation:r9
tag-registration=0 server{r8 format:ra
action-desc=1 log-type=a5 filter=1 send-to-panorama=0 send-snmptrap[1 send-email[1 send-syslog[1 send-http[1 quarantine=0 actions{qr
description=1 enhanced-application-logging=0 match-list{rc
system:qk config:qm userid:qt iptag:qt globalprotect:qt hipmatch:qt correlation:qv snmptrap{r1 email{r5 syslog{r7 http{rb profiles{rd
common-name=1 algorithm=1 not-valid-after=1 not-valid-before=1 expiry-epoch=1 subject=1 subject-hash=1 issuer=1 issuer-hash=1 csr=1 public-key=1 private-key=1 private-key-on-hsm=0 status=a6 revoke-date-epoch=1
min-version=a7 max-version=a7 keyxchg-algo-rsa=0 keyxchg-algo-dhe=0 keyxchg-algo-ecdhe=0 enc-algo-aes-128-cbc=0 enc-algo-aes-256-cbc=0 enc-algo-aes-128-gcm=0 enc-algo-aes-256-gcm=0 enc-algo-aes-chacha20-poly1305=0 auth-algo-sha1=0 auth-algo-sha256=0 auth-algo-sha384=0
certificate=1 protocol-settings:rg
page=1
url-isolate-page=1 http-post-redirect=1
url-reply-page=1 url-reply-code=a8
application-block-page=1 captive-portal-text=1 file-block-continue-page=1 file-block-page=1 ssl-cert-status-page=1 ssl-optout-text=1 url-block-page=1 url-coach-text=1 credential-block-page=1 credential-coach-text=1 virus-block-page=1 data-filter-block-page=1 safe-search-block-page=1 saml-auth-internal-error-page=1 mfa-login-page=1 global-protect-portal-custom-login-page{ri global-protect-portal-custom-home-page{ri global-protect-portal-custom-help-page{ri global-protect-portal-custom-welcome-page{ri remote-browser-isolation:rj url-reply:rk
phash=1 disabled=0
user[1
user{rm user-group{rn
host-name=1
rsa=1 ecdsa=1
description=1 exclude=0
forward-trust-certificate:rq forward-untrust-certificate:rq ssl-exclude-cert{rr root-ca-exclude-list[1 trusted-root-CA[1 disabled-ssl-exclude-cert-from-predefined[1
traffic=a9 threat=a9 url=a9 wildfire=a9 data-filtering=a9 hipmatch=a9 globalprotect=a9 iptag=a9 userid=a9 decryption=a9 gtp=a9 tunnel=a9 sctp=a9 configuration=a9 system=a9 alarm=a9 authentication=a9
correlation-objects=a9 correlated-events=a9
summary=a9 asset-inventory=a9
manage-pdf-summary=aa pdf-summary-reports=a9 user-activity-report=aa saas-application-usage-report=aa report-groups=aa email-scheduler=aa
application-statistics=a9 data-filtering-log=a9 threat-log=a9 threat-summary=a9 traffic-log=a9 traffic-summary=a9 url-log=a9 url-summary=a9 hipmatch=a9 globalprotect=a9 wildfire-log=a9 gtp-log=a9 gtp-summary=a9 tunnel-log=a9 tunnel-summary=a9 sctp-log=a9 sctp-summary=a9 iptag=a9 userid=a9 decryption-log=a9 decryption-summary=a9 auth=a9
logs:rt external-logs=a9 automated-correlation-engine:ru packet-capture=aa app-scope=a9 session-browser=aa block-ip-list=aa botnet=aa iot-devices:rv pdf-reports:rw custom-reports:rx view-custom-reports=a9 application-reports=a9 threat-reports=a9 url-filtering-reports=a9 traffic-reports=a9 gtp-reports=a9 sctp-reports=a9
security-rulebase=aa nat-rulebase=aa qos-rulebase=aa pbf-rulebase=aa ssl-decryption-rulebase=aa network-packet-broker-rulebase=aa tunnel-inspect-rulebase=aa application-override-rulebase=aa authentication-rulebase=aa dos-rulebase=aa sdwan-rulebase=aa rule-hit-count-reset=a9
hip-objects=aa hip-profiles=aa
data-patterns=aa spyware=aa vulnerability=aa url-category=aa
antivirus=aa anti-spyware=aa vulnerability-protection=aa url-filtering=aa file-blocking=aa wildfire-analysis=aa data-filtering=aa dos-protection=aa
decryption-profile=aa
sdwan-profile=aa sdwan-saas-quality-profile=aa sdwan-dist-profile=aa sdwan-error-correction-profile=aa
addresses=aa address-groups=aa regions=aa dynamic-user-groups=aa applications=aa application-groups=aa application-filters=aa services=aa service-groups=aa tags=aa devices=aa global-protect:s0 dynamic-block-lists=aa custom-objects:s1 security-profiles:s2 security-profile-groups=aa log-forwarding=aa authentication=aa decryption:s3 packet-broker-profile=aa sdwan:s4 schedules=aa user-context-segment=aa
bgp=aa bfd=aa ospf=aa ospfv3=aa ripv2=aa filters=aa multicast=aa
logical-routers=aa routing-profiles:s6
portals=aa gateways=aa mdm=aa clientless-apps=aa clientless-app-groups=aa dhcp-profile=aa
gp-app-ipsec-crypto=aa ike-gateways=aa ipsec-crypto=aa ike-crypto=aa tunnel-monitor=aa interface-mgmt=aa zone-protection=aa qos-profile=aa lldp-profile=aa bfd-profile=aa
interfaces=aa zones=aa vlans=aa virtual-wires=aa virtual-routers=aa routing:s7 ipsec-tunnels=aa gre-tunnels=aa dhcp=aa dns-proxy=aa global-protect:s8 qos=aa lldp=aa network-profiles:s9 sdwan-interface-profile=aa
management=aa operations=aa services=aa interfaces=aa telemetry=aa content-id=aa wildfire=aa session=aa hsm=aa
dhcp-syslog-server=aa
certificates=aa certificate-profile=aa ocsp-responder=aa ssl-tls-service-profile=aa scep=aa ssl-decryption-exclusion=aa ssh-service-profile=aa
system=aa config=aa iptag=aa user-id=aa hipmatch=aa globalprotect=aa correlation=aa cc-alarm=aa manage-log=aa
snmp-trap=aa syslog=aa email=aa http=aa netflow=aa radius=aa scp=aa tacplus=aa ldap=aa kerberos=aa saml_idp=aa dns=aa mfa=aa
users=aa user-groups=aa
iot=aa saas=aa
setup:sb high-availability=aa config-audit=a9 administrators=ab admin-roles=ab access-domain=aa authentication-profile=aa authentication-sequence=aa user-identification=aa iot-security:sc data-redistribution=aa device-quarantine=aa vm-info-source=aa troubleshooting=aa virtual-systems=aa shared-gateways=aa certificate-management:sd block-pages=aa log-settings:se server-profile:sf local-user-database:sg scheduled-log-export=a9 software=aa global-protect-client=aa dynamic-updates=aa plugins=a9 licenses=aa support=aa master-key=aa policy-recommendations:sh
reboot=a9 generate-tech-support-file=a9 generate-stats-dump-file=a9 download-core-files=a9 download-pcap-files=a9
show-full-ip-addresses=a9 show-user-names-in-logs-and-reports=a9 view-pcap-files=a9
partial-save=a9 save-for-other-admins=a9 object-level-changes=a9
device=a9 commit-for-other-admins=a9 object-level-changes=a9
system-alarms=a9
dashboard=a9 acc=a9 monitor:ry policies:rz objects:s5 network:sa device:si operations:sj privacy:sk validate=a9 save:sl commit:sm tasks=a9 global:sn
report=a9 log=a9 config=a9 op=a9 commit=a9 user-id=a9 iot=a9 export=a9 import=a9
addresses=aa address-groups=aa regions=aa dynamic-user-groups=aa applications=aa application-groups=aa application-filters=aa services=aa service-groups=aa tags=aa devices=aa globalprotect-hip-objects=aa globalprotect-hip-profiles=aa external-dynamic-lists=aa custom-data-patterns=aa custom-spyware-signatures=aa custom-vulnerability-signatures=aa custom-url-categories=aa antivirus-security-profiles=aa anti-spyware-security-profiles=aa vulnerability-protection-security-profiles=aa url-filtering-security-profiles=aa file-blocking-security-profiles=aa wildfire-analysis-security-profiles=aa data-filtering-security-profiles=aa dos-protection-security-profiles=aa security-profile-groups=aa log-forwarding-profiles=aa authentication-enforcements=aa decryption-profiles=aa packet-broker-profiles=aa schedules=aa sdwan-path-quality-profiles=aa sdwan-saas-quality-profiles=aa sdwan-traffic-distribution-profiles=aa sdwan-error-correction-profiles=aa
security-rules=aa nat-rules=aa qos-rules=aa policy-based-forwarding-rules=aa decryption-rules=aa network-packet-broker-rules=aa tunnel-inspection-rules=aa application-override-rules=aa authentication-rules=aa dos-rules=aa sdwan-rules=aa
aggregate-ethernet-interfaces=aa ethernet-interfaces=aa vlan-interfaces=aa loopback-interfaces=aa tunnel-interfaces=aa zones=aa vlans=aa virtual-wires=aa virtual-routers=aa logical-routers=aa bgp-routing-profiles=aa ipsec-tunnels=aa gre-tunnels=aa dhcp-servers=aa dhcp-relays=aa dns-proxies=aa globalprotect-portals=aa globalprotect-gateways=aa globalprotect-mdm-servers=aa globalprotect-clientless-apps=aa globalprotect-clientless-app-groups=aa globalprotect-dhcp-profile=aa qos-interfaces=aa lldp=aa globalprotect-ipsec-crypto-network-profiles=aa ike-gateway-network-profiles=aa ipsec-crypto-network-profiles=aa ike-crypto-network-profiles=aa tunnel-monitor-network-profiles=aa interface-management-network-profiles=aa zone-protection-network-profiles=aa qos-network-profiles=aa lldp-network-profiles=aa bfd-network-profiles=aa sdwan-interfaces=aa sdwan-interface-profiles=aa
log-interface-setting=aa snmp-trap-server-profiles=aa syslog-server-profiles=aa email-server-profiles=aa http-server-profiles=aa ldap-server-profiles=aa virtual-systems=aa
configuration=aa
objects:sq policies:sr network:ss device:st system:su
webui:so xmlapi:sp cli=ac restapi:sv
device:sw
description=1 role:sx
otp-server-url=1 username=1 password=1
none fixed=1 dynamic:sz
rsa-nbits=1
rsa:t1
rfc822name=1 dnsname=1 uniform-resource-identifier=1
scep-challenge:t0 scep-url=1 scep-ca-cert=1 scep-client-cert=1 ca-identity-name=1 subject=1 algorithm:t2 digest=1 fingerprint=1 certificate-attributes:t3 use-as-digital-signature=0 use-for-key-encipherment=0
ip-user-mapping=0 user-group-mapping=0
description=1 ip-netmask=4 ip-range=ad ip-wildcard=ae fqdn=1 tag[1
filter=1
description=1 static[af dynamic:t7 tag[1
timeout=11 halfclose-timeout=11 timewait-timeout=23
no yes:t9
port=ag source-port=ag override:ta
timeout=11
no yes:tc
port=ag source-port=ag override:td
port=ag source-port=ag
tcp:tb udp:te sctp:tf
description=1 protocol:tg tag[1
members[ah tag[1
type=ai code=ai
port[1 ident-by-ip-protocol=ai ident-by-icmp-type:tj ident-by-icmp6-type:tj
value=ak
context=1 pattern=1 qualifier{tl
context=1 value=3g qualifier{tl
context=al position=1 mask=1 value=1
pattern-match:tm greater-than:tn less-than:tn equal-to:to
operator:tp
or-condition{tq
comment=1 scope=aj order-free=0 and-condition{tr
default:tk category=1 subcategory=1 technology=1 description=1 timeout=9l tcp-timeout=9l udp-timeout=9l tcp-half-closed-timeout=11 tcp-time-wait-timeout=23 risk=2p evasive-behavior=0 consume-big-bandwidth=0 used-by-malware=0 able-to-transfer-file=0 has-known-vulnerability=0 tunnel-other-application=0 tunnel-applications=0 prone-to-misuse=0 pervasive-use=0 file-type-ident=0 virus-ident=0 data-ident=0 no-appid-caching=0 alg-disable-capability=1 parent-app=1 signature{ts
members[am
no-tag=3q tag[1
category[1 subcategory[1 technology[1 evasive=3q excessive-bandwidth-use=3q used-by-malware=3q transfers-files=3q has-known-vulnerabilities=3q tunnels-other-apps=3q prone-to-misuse=3q pervasive=3q is-saas=3q new-appid=3q risk[1 saas-certifications[1 saas-risk[1 tagging:tv exclude[am
tag[1
sunday[1 monday[1 tuesday[1 wednesday[1 thursday[1 friday[1 saturday[1
weekly:ty daily[1
recurring:tz non-recurring[1
schedule-type:u0
color=an comments=1
latitude=2j longitude=2j
geo-location:u3 address[1
contains=1 is=1 is-not=1
Microsoft=1 Apple=1 Google=1 Linux=1 Other=1
contains:u6
domain:u5 os:u7 client-version:u5 host-name:u5 host-id:u5 managed=ao serial-number:u5
criteria:u8
ssid=1
carrier=1
wifi:ua mobile:ub unknown
wifi:ua mobile:ub ethernet unknown
is:uc is-not:ud
network:ue
criteria:uf
greater-equal=aq greater-than=aq is=aq is-not=aq less-equal=aq less-than=aq
severity:uh patches[1 check=ar
is-installed=0 is-enabled=ap missing-patches:ui
product[1
criteria:uj vendor{uk exclude-vendor=0
is-installed=0 is-enabled=ap
criteria:um vendor{uk exclude-vendor=0
days=b versions=b
within:uo not-within:uo
versions=as
greater-equal=1 greater-than=1 is=1 is-not=1 less-equal=1 less-than=1 contains=1 within:uq not-within:uq
days=b hours=b
not-available within:us not-within:us
virdef-version:up product-version:ur is-installed=0 real-time-protection=ap last-scan-time:ut
criteria:uu vendor{uk exclude-vendor=0
is-installed=0 last-backup-time:ut
criteria:uw vendor{uk exclude-vendor=0
is=at is-not=at
encryption-state:uy
is-installed=0 encrypted-locations{uz
criteria:v0 vendor{uk exclude-vendor=0
running=0
value-data=1 negate=0
default-value-data=1 negate=0 registry-value{v3
value=1 negate=0
negate=0 key{v5
process-list{v2 registry-key{v4 plist{v6
criteria:v7
days=5n
within:v9 not-within:v9
package=1 hash=1
excludes{vb
no yes:vc
has-malware:vd has-unmanaged-app=ao includes{vb
jailbroken=ao disk-encrypted=ao passcode-set=ao last-checkin-time:va imei:u5 model:u5 phone-number:u5 tag:u5 applications:ve
criteria:vf
certificate-profile=1 certificate-attributes{a5
criteria:vh
description=1 host-info:u9 network-info:ug patch-management:ul data-loss-prevention:un firewall:un anti-malware:uv disk-backup:ux disk-encryption:v1 custom-checks:v8 mobile-device:vg certificate:vi
mlav-policy-action=au
action=av wildfire-action=av mlav-action=av
action=av
filename=1 description=1
description=1 packet-capture=0 wfrt-hold-mode=0 mlav-engine-filebased-enabled{vk decoder{vl application{vm threat-exception{0 mlav-exception{vn
alert allow block sinkhole
action:vp packet-capture=4d
action=aw log-level=ax packet-capture=4d
action=ay log-level=ax
ipv4-address=az ipv6-address=b0
svcb=b1 https=b1 any=b1
lists{vq dns-security-categories{vr advanced-dns-security-categories{vs misconfig-zone{1j whitelist{1j sinkhole:vt rtype-action:vu threat-exception{0
default allow alert drop reset-client reset-server reset-both block-ip:6b
threat-name=b2 category=b2 severity[1 action:vw packet-capture=4d
default allow alert drop reset-both reset-client reset-server block-ip:6b
packet-capture=4d action:vy exempt-ip{0
inline-policy-action=b3 local-deep-learning=a9
description=1 botnet-domains:vv rules{vx threat-exception{vz cloud-inline-analysis=0 mica-engine-spyware-enabled{w0 inline-exception-edl-url[1 inline-exception-ip-address[1
threat-name=b2 cve[1 host=b4 vendor-id[1 severity[1 category=b2 action:vw packet-capture=4d
interval=3u threshold=b track-by=b5
packet-capture=4d action:vw time-attribute:w3 exempt-ip{0
inline-policy-action=b6
description=1 rules{w2 threat-exception{w4 cloud-inline-analysis=0 mica-engine-vulnerability-enabled{w5 inline-exception-edl-url[1 inline-exception-ip-address[1
disabled ip-user domain-credentials group-mapping=1
mode:w7 log-severity=1 allow[1 alert[1 block[1 continue[1
header=1 value=1 log=0
headers{w9 domains[1
type{wa
description=1 allow[1 alert[1 block[1 continue[1 override[1 isolate[1 block-reply[1 credential-enforcement:w8 enable-container-page=0 log-container-page-only=0 safe-search-enforcement=0 log-http-hdr-xff=0 log-http-hdr-user-agent=0 log-http-hdr-referer=0 http-header-insertion{wb local-inline-cat=0 cloud-inline-cat=0 mlav-category-exception[1
application[1 file-type[1 direction=b7 action=b8
description=1 rules{wd
application[1 file-type[1 direction=b9 action=ba
application[1 file-type[1 direction=b7 analysis=bb
cloud-inline-analysis=0 mica-engine-wildfire-rules{wf description=1 rules{wg
description=1 list[1 type=1
file-type[1
pattern{wj
file-type[1 regex=1
pattern{wl
file-type=1 file-property=1 property-value=1
pattern{wn
predefined:wk regex:wm file-properties:wo
description=1 pattern-type:wp
data-object=1 application[1 file-type[1 direction=b7 alert-threshold=1m block-threshold=1m log-severity=1
description=1 data-capture=0 rules{wr
description=1 match=1
duration=bd
alarm-rate=3w activate-rate=3x maximal-rate=3x block-probability=1t block:wu
alarm-rate=3w activate-rate=3w maximal-rate=3x block:wu
enable=0 red:wv syn-cookies:ww
enable=0 red:wv
tcp-syn:wx udp:wy icmp:wy icmpv6:wy other-ip:wy
enabled=0 max-concurrent-limit=be
sessions:x0
type=bc description=1 flood:wz resource:x1
threshold=bf sensitivity=52
threshold=2g sensitivity=52
threshold=bg sensitivity=52
latency:x3 pkt-loss:x4 jitter:x5
metric:x6
weight=1t
traffic-distribution=bh link-tags{x8
probe-interval=1l
fqdn-name=1 probe-interval=1l
ip-address{xa fqdn:xb
monitored-url=1 probe-interval=bi
adaptive static-ip:xc http-https:xd
monitor-mode:xe
ratio=bj recovery-duration=1h
recovery-duration-pd=1h
forward-error-correction:xg packet-duplication:xh
activation-threshold=29 mode:xi
block-expired-certificate=0 block-untrusted-issuer=0 block-tls13-downgrade-no-resource=0 restrict-cert-exts=0 block-unsupported-version=0 block-unsupported-cipher=0 block-client-cert=0 block-if-no-resource=0 block-if-hsm-unavailable=0 block-unknown-cert=0 block-if-sni-mismatch=0 block-timeout-cert=0 auto-include-altname=0 strip-alpn=0
block-unsupported-version=0 block-unsupported-cipher=0 block-if-no-resource=0 block-tls13-downgrade-no-resource=0 block-if-hsm-unavailable=0
min-version=bk max-version=bl keyxchg-algo-rsa=0 keyxchg-algo-dhe=0 keyxchg-algo-ecdhe=0 enc-algo-3des=0 enc-algo-rc4=0 enc-algo-aes-128-cbc=0 enc-algo-aes-256-cbc=0 enc-algo-aes-128-gcm=0 enc-algo-aes-256-gcm=0 enc-algo-chacha20-poly1305=0 auth-algo-md5=0 auth-algo-sha1=0 auth-algo-sha256=0 auth-algo-sha384=0
block-expired-certificate=0 block-untrusted-issuer=0
block-unsupported-version=0 block-unsupported-alg=0 block-ssh-errors=0 block-if-no-resource=0
interface=1 forwarded-only=0 ssl-forward-proxy:xk ssl-inbound-proxy:xl ssl-protocol-settings:xm ssl-no-proxy:xn ssh-proxy:xo
enable-ipv6=0
enable=0 first-device=4 first-device-description=1 last-device=4 last-device-description=1
security-chain{xr distribution=bn
failure-action=bo failure-condition=3i path-enable=0 path-count=6 path-interval-s=1l path-recovery-hold-s=1m http-enable=0 http-count=6 http-interval-s=1l http-latency-enable=0 http-latency-maximum-ms=14 http-latency-duration-s=b http-latency-log-exceeded=0
description=1 interface-primary=1 interface-secondary=1 flow=bm transparent:xq routed:xs health-check:xt
description=1 list[1
hip-objects{vj virus{vo spyware{w1 vulnerability{w6 url-filtering{wc file-blocking{we wildfire-analysis{wh custom-url-category{wi data-objects{wq data-filtering{ws hip-profiles{wt dos-protection{x2 sdwan-path-quality{x7 sdwan-traffic-distribution{x9 sdwan-saas-quality{xf sdwan-error-correction{xj decryption{xp packet-broker{xu saas-user-list{xv saas-tenant-list{xv
virus[1 spyware[1 vulnerability[1 url-filtering[1 file-blocking[1 wildfire-analysis[1 data-filtering[1
exception-list[1 description=1 url=1
username=1 password=1
at=1
day-of-week=r at=1
day-of-month=9h at=1
five-minute hourly daily:y0 weekly:y1 monthly:y2
exception-list[1 description=1 url=1 certificate-profile=68 auth:xz recurring:y3
hourly five-minute daily:y0 weekly:y1 monthly:y2
exception-list[1 description=1 url=1 certificate-profile=68 auth:xz recurring:y5 expand-domain=0
exception-list[1 description=1 url=1 certificate-profile=68 auth:xz recurring:y5
predefined-ip:xy predefined-url:xy ip:y4 domain:y6 url:y7
type:y8
client=0 server=0
alert drop reset-client reset-server reset-both block-ip:6b allow
context=1 pattern=1 negate=0 qualifier{tl
less-than:tn equal-to:tn greater-than:tn pattern-match:yc
operator:yd
or-condition{ye
comment=1 scope=aj order-free=0 and-condition{yf
interval=3u threshold=41 track-by=b5
threat-id=1
or-condition{yi
time-attribute:yh order-free=0 and-condition{yj
standard{yg combination:yk
threatname=1 affected-host:ya comment=1 severity=1 direction=1 default-action:yb cve[1 bugtraq[1 vendor[1 reference[1 signature:yl
value=3g context=1 qualifier{tl
less-than:yn equal-to:yn greater-than:yn pattern-match:yc
operator:yo
or-condition{yp
comment=1 scope=aj order-free=0 and-condition{yq
standard{yr combination:yk
threatname=1 comment=1 severity=1 direction=1 default-action:yb cve[1 bugtraq[1 vendor[1 reference[1 signature:ys
vulnerability{ym spyware{yt
description=1 filter=1 tag[1
authentication-object{o8 reports{os report-group{p0 pdf-summary-report{p4 email-scheduler{p6 botnet:pf override:ph alg-override:pj authentication-profile{pw authentication-sequence{px certificate-profile{q0 server-profile:qh log-settings:re certificate{rf ssl-tls-service-profile{rh response-page:rl local-user-database:ro ocsp-responder{rp ssl-decrypt:rs admin-role{sy scep{t4 user-id-hub:t5 address{t6 address-group{t8 service{th service-group{ti application{tt application-group{tu application-filter{tw application-tag{tx schedule{u1 tag{u2 region{u4 profiles:xw profile-group{xx external-list{y9 threats:yu dynamic-user-group{yv
reserve-ip=0 reserve-time=11
allow-forward-decrypted-content=0
nat:yx ssl-decrypt:yy
interface[62 virtual-wire[bp vlan[bq virtual-router[66 logical-router[1
max-sessions=br max-site-to-site-vpn-tunnels=1r max-concurrent-ssl-vpn-tunnels=1m max-security-rules=bs max-nat-rules=bt max-ssl-decryption-rules=bs max-qos-rules=bu max-application-override-rules=2w max-pbf-rules=bv max-auth-rules=bu max-dos-rules=bv max-sdwan-rules=bv
dns-proxy=1 network:z0 resource:z1
service{1l
cacheable=0 domain-name[1 server-profile=1
enabled=0 interface[1 server-profile=1 domain-servers{z4 cache:nj static-entries{nk tcp-queries:nl udp-queries:nn encrypted-dns:ns
host=2x port=b ip-list[1 disabled=0
host=2x ldap-proxy=0 port=b collectorname=1 secret=1
serial-number=1 host-port:z7 disabled=0 ip-user-mappings=0 ip-tags=0 user-tags=0 hip=0 quarantine-list=0
disabled=0 discovery=j network-address=4
include-exclude-network{z9
collectorname=1 secret=1
setting:zb
certificate-profile=1
description=1 disabled=0 source=1 access-key-id=1 secret-access-key=1 update-interval=bw vm-info-timeout-enable=0 vm-info-timeout=3s vpc-id=1
service-account-cred=1
service-in-gce service-account:zf
description=1 disabled=0 service-auth-type:zg project-id=1 zone-name=1 update-interval=bw vm-info-timeout-enable=0 vm-info-timeout=3s
description=1 port=b disabled=0 vm-info-timeout-enable=0 vm-info-timeout=3s source=2x username=1 password=1 update-interval=bx
AWS-VPC:ze Google-Compute-Engine:zh VMware-ESXi:zi VMware-vCenter:zi
ldap-filter=1
server-profile=1 disabled=0 use-ldap-for-serialno-check=0 use-modify-timestamp=0 limited-group-search=0 nested-group-level=by group-filter=1 user-filter=1 domain=1 update-interval=87 group-object[1 group-member[1 group-name[1 user-object[1 user-name[1 user-email[1 group-email[1 alternate-user-name-1[1 alternate-user-name-2[1 alternate-user-name-3[1 container-object[1 last-modify-attr[1 group-include-list[1 custom-group{zk
region=1 cloud-identity-engine-instance=1 domain=1 update-interval=bz enabled=0 primary-user=1 user-email=1 alt-username-1=1 alt-username-2=1 alt-username-3=1 group-name=1 group-email=1 endpoint-serial-number=1
enable=0 timeout=c1 roaming=0
session-cookie:zn
transparent redirect:zo
enable-captive-portal=0 idle-timer=c0 timer=c0 redirect-host=2x redirect-host-v6=2x ssl-tls-service-profile=1 gp-udp-port=b mode:zp authentication-profile=1 certificate-profile=1
wmi-account=1 wmi-password=1 domain-name=1 server-profile=1 enable-security-log=0 security-log-interval=3u enable-session=0 session-interval=3u edirectory-query-interval=3u enable-probing=0 client-probing-interval=c0 enable-mapping-timeout=0 ip-user-mapping-timeout=c0 enable-user-match=0 syslog-service-profile=1
event-regex=1 username-regex=1 address-regex=1
event-string=1 username-prefix=1 username-delimiter=1 address-prefix=1 address-delimiter=1 address-per-log=9g
description=1 regex-identifier:zs field-identifier:zt
type=c2 host=2x
event-type=c4
address=4 connection-type=c3 syslog-parse-profile{zw default-domain-name=1
description=1 disabled=0 active-directory:zv exchange:zv e-directory:10 syslog:zx
include-exclude-network[1
setting:zr syslog-parse-profile{zu server-monitor{zy include-exclude-network{z9 include-exclude-network-sequence:zz ignore-user[1
transparent redirect:4m
password=1 ssl-tls-service-profile=1 mode:101
enable-prenat-user-identification=0 enable-prenat-device-identification=0 enable-prenat-source-policy-lookup=0 enable-prenat-source-ip-downstream=0
zone-protection-profile=c5 enable-packet-buffer-protection=0 net-inspection=0 prenat-identification:103 log-setting=c6 tap[62 virtual-wire[62 layer2[62 layer3[62 tunnel
include-list[1 exclude-list[1
enable-user-identification=0 enable-device-identification=0 network:104 user-acl:105 device-acl:105
link-tag=1 link-type=c7 vpn-data-tunnel-support=0 maximum-download=2j maximum-upload=2j error-correction=0 path-monitoring=c8 vpn-failover-metric=b probe-frequency=2p probe-idle-time=1k failback-hold-time=c9 comment=1
enabled=0 overwrite-xau=0 source[1
os=ca authentication-profile=1 auto-retrieve-passcode=0 use-default-browser=0 username-label=1 password-label=1 authentication-message=1 user-credential-or-client-cert-required=ao
registry-value[1
registry-key{10a
key[1
plist{10c
windows:10b mac-os:10d
certificate-profile=1 custom-checks:10e
local-address:ck ssl-tls-service-profile=1 client-auth{109 certificate-profile=1 custom-login-page=1 custom-home-page=1 custom-help-page=1 log-success=0 log-fail=0 log-setting=1 config-selection:10f
minutes=cb hours=cc
minutes=bz hours=cc
min-version=ce max-version=cf keyxchg-algo-rsa=0 keyxchg-algo-dhe=0 keyxchg-algo-ecdhe=0 enc-algo-3des=0 enc-algo-rc4=0 enc-algo-aes-128-cbc=0 enc-algo-aes-256-cbc=0 enc-algo-aes-128-gcm=0 enc-algo-aes-256-gcm=0 auth-algo-md5=0 auth-algo-sha1=0 auth-algo-sha256=0 auth-algo-sha384=0
block-expired-certificate=0 block-untrusted-issuer=0 block-unknown-cert=0 block-timeout-cert=0
ssl-protocol:10j server-cert-verification:10k
source-user[1 applications[1 enable-custom-app-URL-address-bar=0 display-global-protect-agent-download-link=0
server=1 port=b user=1 password=1
domains[1 use-proxy=0 proxy-server:10n
hostname=1 security-zone=1 login-lifetime:10h inactivity-logout:10i max-user=cd dns-proxy=1 crypto-settings:10l rewrite-exclude-domain-list[1 apps-to-user-mapping{10m proxy-server-setting{10o
install-in-cert-store=0
criteria:zd
registry-key{v4 plist{v6
criteria:10s
no yes
fqdn=1 ip:6e source-ip[1
list{10v dhcp-option-code[1
priority=ch
fqdn=1 ip:6e priority-rule{10x manual=0
cutoff-time=2m list{10y
internal:10w external:10z
ip-address=4 hostname=1
passcode=1 uninstall-password=1 agent-user-override-timeout=1m max-agent-user-overrides=1m welcome-page:ri
vendor{uk
category{113
registry-key{10a process-list[1
plist{10c process-list[1
process-list[1
windows:115 mac-os:116 linux:117
certificate-profile=1 exclusion:114 custom-checks:118 max-wait-time=ci collect-hip-data=0
value[1
config{11a
local=1 scep=1
lifetime-in-days=5n lifetime-in-hours=ck lifetime-in-minutes=cl
cookie-lifetime:11d
generate-cookie=0 accept-cookie:11e cookie-encrypt-decrypt-cert=1
save-user-credentials=cg portal-2fa=0 internal-gateway-2fa=0 auto-discovery-external-gateway-2fa=0 manual-only-gateway-2fa=0 source-user[1 certificate:10r custom-checks:10t machine-account-exists-with-serialno:10u refresh-config=0 gateways:110 internal-host-detection:111 internal-host-detection-v6:111 agent-ui:112 hip-collection:119 third-party-vpn-clients[1 agent-config gp-app-config:11b os[1 mdm-address=1 mdm-enrollment-port=cj client-certificate:11c authentication-override:11f
root-ca{10q agent-user-override-key=1 configs{11g
issuing-certificate=1 ocsp-responder=1 certificate-life-time=cm certificate-renewal-period=2q
scep=1 certificate-renewal-period=2q
local:11i scep:11j
fqdn=1 ip:6e ipv6-preferred=0 priority=83
devices[1 source-user[1 gateways{11l config-refresh-interval=61
root-ca[1 client-certificate:11k configs{11m
portal-config:10g clientless-vpn:10p client-config:11h satellite-config:11n
region[1 ip-address[1
ports[1
list{11q
access-route[1 exclude-access-route[1 include-applications[1 include-domains:11r exclude-applications[1 exclude-domains:11r
source-user[1 authentication-override:11f os[1 source-address:11p dns-server[1 dns-suffix[1 ip-pool[1 split-tunneling:11s no-direct-access-to-local-network=0 retrieve-framed-ip-address=0 authentication-server-ip-pool[1
os=cn authentication-profile=1 auto-retrieve-passcode=0 username-label=1 password-label=1 authentication-message=1 user-credential-or-client-cert-required=ao
source-ipv4-netmask=7u source-ipv6-netmask=53
enable=0 default custom:11v
disallow-automatic-restoration=0 source-ip-enforcement:11w
minutes=co hours=cp days=57
login-lifetime:11y lifetime-notify-prior=1w lifetime-notify-message=1 inactivity-logout=cq inactivity-notify-prior=1w inactivity-notify-message=1 admin-logout-notify=0 admin-logout-notify-message=1
type=cr
enable-dhcp=0 dhcp-timeout=57 retry-times=3p gp-dhcp-server{120
include-app-list=0 show-notification-as=cs message=1
show-notification-as=cs message=1
match-message:122 not-match-message:123
remote-user-tunnel=1 remote-user-tunnel-configs{11t ssl-tls-service-profile=1 client-auth{11u certificate-profile=1 satellite-tunnel=1 tunnel-mode=0 local-address:ck security-restrictions:11x block-quarantined-devices=0 roles{11z gp-gw-dhcp:121 hip-notification{124 log-success=0 log-fail=0 log-setting=1
disabled=0 host=1 port=b root-ca[1 client-certificate=1
application-home-url=1 description=1 app-icon=1
members[1
ip-address=1 description=1 ip-pool[1
global-protect-portal{11o global-protect-gateway{125 global-protect-mdm{126 clientless-app{127 clientless-app-group{128 dhcp-server-profile{129
virus[ct spyware[cu vulnerability[cv url-filtering[cw file-blocking[cx wildfire-analysis[cy data-filtering[cz
description=1 protocol:tg tag[d0
members[ah tag[d0
custom-report=1 pdf-summary-report=1 log-view=1 csv=1
title-page=0 predefined=9d custom-widget{12e all:ov selected-zone:ox selected-user-group:oz variable{a5
header:p1 footer:p2 custom-widget{p3
description=1 ip-netmask=4 ip-range=ad ip-wildcard=ae fqdn=1 tag[d0
description=1 static[af dynamic:t7 tag[d0
description=1 filter=1 tag[d0
tag[d0
no-tag=3q tag[d0
category[1 subcategory[1 technology[1 evasive=3q excessive-bandwidth-use=3q used-by-malware=3q transfers-files=3q has-known-vulnerabilities=3q tunnels-other-apps=3q prone-to-misuse=3q pervasive=3q is-saas=3q new-appid=3q risk[1 saas-certifications[1 saas-risk[1 tagging:12l exclude[am
description=1 confidence-score=d1 category[1 profile[1 osfamily[1 os[1 model[1 vendor[1
disable-server-response-inspection=0
url-filtering[cw data-filtering[cz file-blocking[cx wildfire-analysis[cy virus[ct spyware[cu vulnerability[cv
profiles:12p group[db
ip-dscp=dc ip-precedence=dd follow-c2s-flow
marking:12r
from[d2 to[d2 source[d3 source-user[d4 destination[d3 service[d5 category[d6 application[d7 source-hip[1 destination-hip[1 schedule=d8 tag[d0 negate-source=0 negate-destination=0 disabled=0 description=1 group-tag=d0 saas-user-list[1 saas-tenant-list[1 action=d9 icmp-unreachable=0 disable-inspect=0 rule-type=da option:12o log-setting=c6 log-start=0 log-end=0 profile-setting:12q qos:12s
rules{12t
tag[d0 log-setting=c6 log-start=0 log-end=0 profile-setting:12q group-tag=d0 action=d9 icmp-unreachable=0
rules{12v
from[d2 to[d2 source[d3 source-user[d4 destination[d3 tag[d0 negate-source=0 negate-destination=0 disabled=0 description=1 group-tag=d0 protocol=de port=ag application=am
rules{12x
certificates[1
ssl-forward-proxy ssh-proxy ssl-inbound-inspection:12z
from[d2 to[d2 source[d3 source-user[d4 destination[d3 tag[d0 negate-source=0 negate-destination=0 disabled=0 description=1 group-tag=d0 source-hip[1 destination-hip[1 service[d5 category[d6 action=df type:130 profile=dg log-success=0 log-fail=0 log-setting=c6
rules{131
from[d2 to[d2 source[d3 source-user[d4 destination[d3 source-hip[1 destination-hip[1 tag[d0 negate-source=0 negate-destination=0 disabled=0 description=1 group-tag=d0 service[d5 category[d6 authentication-enforcement=dh log-setting=c6 timeout=c0 log-authentication-timeout=0 bypass-web-proxy-authentication=0
rules{133
id=di
vni{135
max-level-inspection=dj drop-over-max=0 drop-unknown-protocol=0 drop-strict-checking=0 return-vxlan-to-source=0
source[d3 destination[d3
enable=0 log-setting=c6 log-start=0 log-end=0
monitor-name=1 monitor-id=6v log-setting-override:139
from[d2 to[d2 source[d3 source-user[d4 destination[d3 tag[d0 negate-source=0 negate-destination=0 disabled=0 description=1 group-tag=d0 application[d7 tunnel-id:136 inspect-options:137 zone-assign:138 monitor-options:13a
rules{13b
interface=62 ip=1 floating-ip=1
translated-address[d3 interface-address:13d
interface=62 ipv6=1 floating-ip=1
interface-address:13f translated-address[d3 fallback:13e
translated-address=dm bi-directional=0
dynamic-ip-and-port:13e persistent-dynamic-ip-and-port:13e dynamic-ip:13g static-ip:13h
direction=dn
translated-address=dm translated-port=b dns-rewrite:13j
translated-address=dm translated-port=b distribution=do
from[d2 to[d2 source[d3 destination[d3 service=d5 nat-type=dk to-interface=dl source-translation:13i destination-translation:13k dynamic-destination-translation:13l active-active-device-binding=dp tag[d0 disabled=0 description=1 group-tag=d0
rules{13m
codepoint=dq
codepoint=dr
codepoint=ds
name=1 value=1
codepoint:13r
ef:13o af:13p cs:13q tos:13q custom:13s
any codepoints{13t
class=dt
from[d2 to[d2 source[d3 source-user[d4 destination[d3 service[d5 category[d6 application[d7 source-hip[1 destination-hip[1 schedule=d8 tag[d0 negate-source=0 negate-destination=0 disabled=0 description=1 group-tag=d0 dscp-tos:13u action:13v
rules{13w
zone[d2 interface[62
profile=du disable-if-unreachable=0 ip-address=4
egress-interface=62 nexthop:a9 monitor:13z
forward:140 discard no-pbf
enabled=0 nexthop-address-list{0
from:13y source[d3 source-user[d4 destination[d3 service[d5 schedule=d8 tag[d0 negate-source=0 negate-destination=0 disabled=0 description=1 group-tag=d0 application[d7 action:141 enforce-symmetric-return:142 active-active-device-binding=dv
rules{143
traffic-distribution-profile=1 app-failover-for-nat-sessions=dw
from[d2 to[d2 source[d3 source-user[d4 destination[d3 application[d7 service[d5 tag[d0 negate-source=0 negate-destination=0 disabled=0 description=1 group-tag=d0 path-quality-profile=1 saas-quality-profile=1 error-correction-profile=1 action:145
rules{146
profile=dx
address=dy
profile=dx classification-criteria:149
aggregate:148 classified:14a
deny allow protect
from:13y to:13y source[d3 source-user[d4 destination[d3 service[d5 schedule=d8 tag[d0 negate-source=0 negate-destination=0 disabled=0 description=1 group-tag=d0 protection:14b action:14c log-setting=c6
rules{14d
tls-decrypted=0 tls-encrypted=0 non-tls=0
packet-broker-profile=1
from[d2 to[d2 source[d3 source-user[d4 destination[d3 application[d7 service[d5 tag[d0 negate-source=0 negate-destination=0 disabled=0 description=1 group-tag=d0 source-hip[1 destination-hip[1 traffic-type:14f action:14g
rules{14h
security:12u default-security-rules:12w application-override:12y decryption:132 authentication:134 tunnel-inspect:13c nat:13n qos:13x pbf:144 sdwan:147 dos:14e network-packet-broker:14i
ipuser=dz iptag=dz usertag=dz quarantine=dz ipportuser=dz
ipuser=37 iptag=37 usertag=37 quarantine=37 ipportuser=37
description=1 disabled=0 publisher-segments:14k subscriber-segments{14l firewall-selection{67
assignments{14m
display-name=1 setting:yz import:z2 route:z3 dns-proxy{z5 url-content-types[1 ts-agent{z6 redistribution-agent{z8 ipuser-include-exclude-list:za iptag-include-exclude-list:za redistribution-collector:zc user-id-ssl-auth:zd vm-info-source{zj group-mapping{zl cloud-identity-engine{zm captive-portal:zq user-id-collector:100 url-admin-override:102 zone{106 sdwan-interface-profile{107 disable-inspect=0 x-authenticated-user:108 global-protect:12a profiles:xw profile-group{12b service{12c service-group{12d reports{os report-group{12f pdf-summary-report{12g email-scheduler{p6 external-list{y9 address{12h address-group{12i dynamic-user-group{12j schedule{u1 threats:yu application{tt application-tag{12k application-filter{12m application-group{tu device-object{12n region{u4 tag{u2 authentication-object{o8 rulebase:14j user-context-segment:14n
deviceconfig:5w mgt-config:68 network:o7 shared:yw vsys{14o
`,
};
