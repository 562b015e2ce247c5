// Help texts of words that mean the same wherever they stand in the hierarchy.
// Vendor: PAN-OS CLI quick start, `scp import configuration`, the text of source-ip.
// Assumption: all others, which no public listing has and which are written for this program.

/** One `word: Help text` a line, in alphabetical order. */
export const COMMON_WORDS = `
LargeCore-mp-backtrace: Backtrace of a large core of the management plane
afi: Address family
agent-log: Log file of an agent
anchor: First entry to show
application-block-page: Page for blocked applications
application-pcap: Packet capture of an application
authprofile: Authentication profile to use
block-private-key: Block export of the private key
bootmem_file: Boot memory file
bootstrap-bundle: Bundle that bootstraps a firewall
captive-portal-text: Authentication Portal comfort page
cellular-firmware: Firmware of the cellular modem
certificate-name: Name of the certificate
certificate-profile: Profile that checks the server certificate
credential-block-page: Anti-phishing block page
credential-coach-text: Anti-phishing continue page
crl: Certificate revocation list
custom-page: Custom response page
data-filter-block-page: Data filtering block page
days-till-expiry: Days until the certificate expires
db-log: Log file of the database
db-serialno: Serial number of the certificate
debug-pcap: Packet capture of a debug command
default: Restore the default
destination-port: TCP or UDP destination port
device-state: Device state file
disable: Turn it off
dos-profile: DoS protection profile
dp-backtrace: Backtrace of a dataplane core
dp-log: Log file of the dataplane
enable: Turn it on
end-time: End of the time range
equal: Equal to this value
file-block-continue-page: File blocking continue page
file-block-page: File blocking block page
filter-pcap: Packet capture of the packet filters
gateway-address: Address of the gateway
global-protect-client: GlobalProtect app software
global-protect-clientless-vpn: Clientless VPN content package
global-protect-portal-custom-help-page: GlobalProtect portal help page
global-protect-portal-custom-home-page: GlobalProtect portal home page
global-protect-portal-custom-login-page: GlobalProtect portal login page
global-protect-portal-custom-welcome-page: GlobalProtect portal welcome page
high-availability-key: Encryption key of the HA peer
hostid: Host ID of the device
hsm-ciphertrust-client-cert: Client certificate for a CipherTrust server
hsm-ciphertrust-client-key: Client key for a CipherTrust server
hsm-ciphertrust-server-cert: Certificate of a CipherTrust server
hsm-client-cert: Client certificate for the HSM server
hsm-name: Name of the HSM server
hsm-server-cert: Certificate of the HSM server
hsm-support-info: Support information of the HSM client
idp-metadata: Metadata of a SAML identity provider
ike-config-file: IKE configuration file
inbound-proxy-key: Key of inbound decryption
ingress-zone: Zone in which the traffic arrives
interface: Name of the interface
keypair: Certificate with its private key
large-corefile: Large core dump file
license-token-file: License token file from a deactivation
logical-router: Name of the logical router
max-log-count: Maximum number of logs to export
mfa-login-page: Multi-factor authentication login page
mgmt-pcap: Packet capture of the management interface
mobile-id: ID of the mobile device
mp-backtrace: Backtrace of a management plane core
mp-global: Global file of the management plane
mp-log: Log file of the management plane
no: Turn it off
num-records: Number of entries to show
object-xpaths: XPaths of the objects
off: Turn it off
on: Turn it on
pandb-url-database: PAN-DB URL database package
passive-mode: Use FTP passive mode
passphrase: Passphrase of the private key
password: Password of the user
pcap-id: ID of the packet capture
pdf-reports: Report in PDF format
peer-name: Name of the peer
plugin-name: Name of the plugin
plugins-log: Log file of a plugin
portal: Name of the portal
pprof-file: Profiler file
prenat-source: Source address before NAT
private-key: Private key of a certificate
remote-port: Port number on remote host
report-name: Name of the report
safe-search-block-page: Safe search enforcement page
safi: Subsequent address family
saml-auth-internal-error-page: SAML authentication error page
scep-profile: SCEP profile to use
scep-url: URL of the SCEP server
search-time: Time of the threat log
serialno: Serial number of the device
signed-url-database: URL database package with a signature
source-ip: Set source address to specified interface address
source-port: TCP or UDP source port
source-user: User at the source
ssl-cert-status-page: SSL certificate errors notify page
ssl-optout-text: SSL decryption opt-out page
start-time: Start of the time range
tech-support: Technical support file
telemetry-data: Telemetry file
threat-pcap: Packet capture of a threat
tls-version: TLS version of the connection
ui-translation-mapping: Translation of the web interface
url-block-page: URL filtering block page
url-coach-text: URL filtering continue and override page
url-isolate-page: URL filtering isolation page
username: Name of the user
virtual-router: Name of the virtual router
virus-block-page: Antivirus block page
virus-pattern-type: Type of the virus pattern
vsys: Name of the virtual system
vsys-name: Name of the virtual system
web-interface-certificate: Certificate of the web interface
webserver-log: Log file of the web server
xpath: XPath of the configuration node
yes: Turn it on
`;
