// Help texts of words that mean the same wherever they stand under `show` and `debug`.
// Assumption: all of them, which no public listing has and which are written for this program.

/** One `word: Help text` a line, in alphabetical order. */
export const SHOW_WORDS = `
FQDN: Domain name to look up
admin: Select changes of these administrators
adv-rtr: Router ID of the advertising router
afi: Address family (IPv4, IPv6 or both)
app: Application name
appid: ID of the application
application: Application name
area-id: OSPF area ID
brief: Show a short form
byte-count: Stop after this many bytes
channel: Select the public or the private cloud
contains: Contains the given text
cos: Class of service
count: Number of entries to show
csv-output: Print entries as comma separated values
daddr: Destination address
db-serialno: Serial number of the certificate in the database
dcfg: Number of the DDR memory
default: Go back to the default
destination: Destination address
destination-port: Destination port number
destination-user: User at the destination
device-and-network: Leave out device and network configuration
device-id: Select the device by ID
device-name: Select the device by name
direction: Show oldest (forward) or newest (backward) entries first
disable: Turn it off
dport: Destination port
dst: Destination address
dstloc: Destination country or region
dstuser: Destination user
ec_curve: Elliptic curve of the key exchange
ecmp: Show equal-cost multipath routes only
enable: Turn it on
end-time: End of the time range (YYYY/MM/DD@hh:mm:ss)
equal: Equal to the given value
filter-type-area: Select LSAs of one type
force_refresh: Ask the cloud service again, do not use the cache
greater-than-or-equal: Greater than or equal to the given value
grow-thr-pct: Use in percent at which the pool grows
hexdump: Print LSAs in hexadecimal form too
http2_connection: Session ID of the HTTP/2 connection
imei: Equipment identity (IMEI)
imsi: Subscriber identity (IMSI)
less-than-or-equal: Less than or equal to the given value
logical-router: Select one logical router
lsa-id: Link state ID of the LSA
machinename: Host name of the endpoint
max-pct: Largest size of the pool in percent
mdport: Mapped (translated) destination port
mgmt-obj: Select the DNS proxy object of the management plane
min-pct: Smallest size of the pool in percent
monitortag: Monitor tag of the tunnel
msport: Mapped (translated) source port
no: Turn it off
not-equal: Not equal to the given value
object-xpaths: Select changes of these objects by XPath
offset: Position at which to begin
packet-count: Stop after this many packets
parent_session_id: ID of the parent session
pcap-dump: Print packet captures of the entries
policy-and-objects: Leave out policies and objects
policy_name: Name of the decryption rule
port: Number of the port
protocol: IP protocol number
proxy_type: Type of the decryption proxy
receive_time: Time when the entry was received
region_id: Select the region
rule: Name of the rule
rule_uuid: UUID of the rule
saddr: Source address
safi: Subsequent address family (unicast, multicast or both)
session-end-reason: Reason why the session ended
session-id: ID of the session
severity: Severity of the event
shared-object: Leave out shared objects
show-tracker: Show session tracker information
shrink-thr-pct: Use in percent at which the pool shrinks
sni: Server name (SNI)
source: Source address
source-port: Source port number
source-user: User at the source
sport: Source port
src: Source address
srcloc: Source country or region
srcuser: Source user
start-time: Start of the time range (YYYY/MM/DD@hh:mm:ss)
suppress-threatid-mapping: Print threat IDs without their names
sz-pct: Size of the pool in percent
table: Number of the table
tls_auth: Authentication algorithm of the TLS session
tls_enc: Encryption algorithm of the TLS session
tls_keyxchg: Key exchange of the TLS session
tls_version: TLS version
tunnelid: ID of the inspected tunnel
uappid: ID of the cloud application
virtual-router: Select one virtual router
virus-pattern-type: Select the signature type
vsysid: ID of the virtual system
worker: Select worker cores
yes: Turn it on
`;
