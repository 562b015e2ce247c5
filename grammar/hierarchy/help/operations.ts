// Help texts of the operational commands apart from `show`, as a tree of words; words that mean the same wherever they stand
// are in words.ts. Vendor: WildFire appliance CLI, the texts of the first level and of `ping`; PAN-OS CLI quick start, those
// of `scp import configuration`. Assumption: all others, which no public listing has and which are written for this program.

/** Two blanks a level, `word: Help text`; values are left out, an option stands below its keyword. */
export const OPERATIONS_HELP = `
clear: Clear runtime parameters
  mac: Remove learned MAC addresses of a VLAN
  audit-comment: Discard a pending audit comment
    xpath: XPath of the rule
  policy-app-usage-data: Reset application usage data of a rule
    ruleuuid: UUID of the rule
  rule-hit-count: Reset hit counts of policy rules
    vsys: Reset hit counts in a virtual system
      vsys-name: Virtual system that holds the rules
        rule-base: Rulebase that holds the rules
          rules: Select rules of the rulebase
            all: Reset hit counts of all rules
            list: Reset hit counts of the rules in this list
  job: Remove a finished job
    id: ID of the job
  query: Remove log queries
    id: ID of the query
    all-by-session: Remove all queries of this session
  report: Remove report jobs
    id: ID of the report job
    all-by-session: Remove all report jobs of this session
    cache: Empty the report cache
  log: Delete all logs of a type
    traffic: Delete traffic logs
    threat: Delete threat logs
    gtp: Delete GTP logs
    sctp: Delete SCTP logs
    userid: Delete User-ID logs
    auth: Delete authentication logs
    decryption: Delete decryption logs
    config: Delete configuration logs
    globalprotect: Delete GlobalProtect logs
    trace: Delete trace logs
    system: Delete system logs
    alarm: Delete alarm logs
    acc: Delete Application Command Center data
    hipmatch: Delete HIP match logs
    iptag: Delete IP-Tag logs
  wildfire: Clear WildFire runtime data
    counters: Set WildFire counters to zero
  counter: Set counters to zero
    interface: Set interface counters to zero
    global: Clear global counters
      name: Clear one global counter
      filter: Criteria that every cleared counter meets
        category: Part of the packet path
        severity: How bad it is
        aspect: What was at work
        packet-filter: Only packets that the packet filter marks
    all: Clear all counters
  cluster-flow: Clear flows of the HA cluster
    id: Clear the flow with this ID
    all: Clear all cluster flows
  resiliency: Clear resiliency data
    statistics: Set resiliency statistics to zero
  session: End sessions
    id: End one session
    all: End all sessions
      filter: Criteria that every ended session meets
        nat: What address translation rewrote
        ssl-decrypt: Decrypted sessions
        decrypt-forwarded: Sessions whose clear text is forwarded
        http2-connection: HTTP/2 connections
        tunnel-inspected: Tunnels whose content is inspected
        tunnel-decap: Sessions out of an opened tunnel
        decrypt-mirror: Sessions whose clear text is mirrored
        type: What the session is for
        state: State of the session
        vni-id: Number of the virtual network
        from: Zone in which the client stands
        to: Zone in which the server stands
        source: Source address or network, before translation
        destination: Destination address or network, before translation
        destination-user: User at the destination
        source-port: Source port, before translation
        destination-port: Destination port, before translation
        protocol: IP protocol number
        application: Application of the session
        rule: Security rule that allowed or denied the session
        nat-rule: NAT rule that translated the session
        qos-rule: QoS rule that classified the session
        pbf-rule: Policy based forwarding rule that chose the way
        dos-rule: DoS protection rule that watches the session
        sdwan-rule: SD-WAN rule that chose the link
        hw-interface: Physical port on which the session comes in or goes out
        min-kb: At least this many kilobytes in both directions
        max-kb: At most this many kilobytes in both directions
        min-age: At least this many seconds since the session began
        min-queued-l7: At least this many packets that wait for layer 7 processing
        qos-node-id: QoS node that shapes the session
        qos-class: QoS class
        vsys-name: Virtual system
        ctd-ver: Version of the content inspection
  application-signature: Clear application signature data
    statistics: Set application signature statistics to zero
  nat-rule-cache: Clear cached translations of a NAT rule
    rule: Name of the NAT rule
  bonjour: Clear Bonjour reflector data
    interface: Set Bonjour counters of interfaces to zero
  sdwan: Clear SD-WAN data
    event: Remove SD-WAN events
    pool: Clear SD-WAN resource pool data
      unsuccess: Set counts of failed allocations to zero
  net-inspection: Clear network inspection data
    filter: Remove the network inspection filter
  statistics: Set dataplane statistics to zero
  dos-block-table: Remove entries of the DoS block table
    all: Remove all blocked addresses
      filter: Criteria that every removed entry meets
        source-ip: Blocked source address
        dos-profile: DoS protection profile that blocked the address
        slot: Slot of the card that holds the entry
    drop-counter: Set drop counters of the table to zero
  arp: Remove learned ARP entries
    all: Clear all ARP entries
    interface: Remove ARP entries of an interface
      ip: Remove the entry of this IP address
      mac: Remove the entries of this MAC address
  neighbor: Remove IPv6 neighbor entries
    ndp-monitor: Remove monitored neighbors of an interface
    interface: Remove neighbor entries of an interface
      ipv6: Remove the entry of this IPv6 address
      mac: Remove the entries of this MAC address
  high-availability: Clear high availability data
    control-link: Clear HA control link data
      statistics: Set HA control link statistics to zero
    transitions: Set counts of HA state transitions to zero
    cluster: Clear HA cluster data
      statistics: Set statistics of cluster members to zero
  vpn: Clear VPN runtime data
    ike-sa: Remove IKE security associations
      gateway: Name of the IKE gateway
    ipsec-sa: Remove IPsec security associations
      tunnel: Name of the IPsec tunnel
    ike-preferred-version: Forget the IKE version learned from the peer
      gateway: Name of the IKE gateway
    ike-hashurl: Empty the IKEv2 hash and URL certificate cache
    flow: Set counters of tunnels on the dataplane to zero
      tunnel-id: ID of the tunnel
  dhcp: Clear DHCP server data
    lease: Remove leases of the DHCP server
      all: Remove leases on all interfaces
        expired-only: Remove expired leases only
      interface: Remove leases on an interface
        ip: Remove the lease of this IP address
        mac: Remove the lease of this MAC address
        expired-only: Remove expired leases only
  advanced-routing: Clear advanced routing engine data
    bgp: Clear BGP data
      logical-router: Logical router that runs BGP
        stat: Set BGP statistics to zero
          peer: Name of the BGP peer
        dampening: Clear route dampening data
          peer: Name of the BGP peer
          prefix: Prefix whose dampening ends
          afi: Address family of the routes
          safi: Subsequent address family of the routes
    multicast: Clear multicast routing data
      mroute: Remove multicast routes
        logical-router: Logical router that holds the routes
      igmp: Clear IGMP data
        statistics: Set IGMP statistics to zero
          logical-router: Logical router that runs IGMP
        membership: Remove IGMP group memberships
          logical-router: Logical router that runs IGMP
      pim: Clear PIM data
        statistics: Set PIM statistics to zero
          logical-router: Logical router that runs PIM
      msdp: Clear MSDP data
        statistics: Set MSDP statistics to zero
          logical-router: Logical router that runs MSDP
        sa: Remove source-active cache entries
          logical-router: Logical router that runs MSDP
    bfd: Clear BFD data
      counters: Set counters of BFD sessions to zero
        session-id: ID of the BFD session, or all sessions
      session-state: Restart BFD sessions
        session-id: ID of the BFD session, or all sessions
  routing: Clear routing engine data
    bgp: Clear BGP data
      virtual-router: Virtual router that runs BGP
        stat: Set BGP statistics to zero
          peer: Name of the BGP peer
        dampening: Clear route dampening data
          peer: Name of the BGP peer
          prefix: Prefix whose dampening ends
          afi: Address family of the routes
          safi: Subsequent address family of the routes
    multicast: Clear multicast routing data
      igmp: Clear IGMP data
        statistics: Set IGMP statistics to zero
          virtual-router: Virtual router that runs IGMP
      pim: Clear PIM data
        statistics: Set PIM statistics to zero
          virtual-router: Virtual router that runs PIM
    bfd: Clear BFD data
      counters: Set counters of BFD sessions to zero
        session-id: ID of the BFD session, or all sessions
      session-state: Restart BFD sessions
        session-id: ID of the BFD session, or all sessions
  pppoe: Disconnect PPPoE
    interface: Interface of the PPPoE connection
    ipv6: Disconnect PPPoE over IPv6
      interface: Interface of the PPPoE connection
  dns-proxy: Clear DNS proxy data
    statistics: Set DNS proxy statistics to zero
      name: Select one DNS proxy
      all: Select all DNS proxies
    cache: Remove cached DNS answers
      name: Empty the cache of one DNS proxy
      all: Empty the caches of all DNS proxies
        domain-name: Remove this domain only
    dns-signature: Clear DNS signature data
      cache: Remove cached DNS verdicts
        fqdn: Remove the verdict of this FQDN
      counters: Set DNS signature counters to zero
    encrypted-dns: Set counters of encrypted DNS to zero
  pbf: Clear policy based forwarding data
    rule: Reset runtime state of forwarding rules
      name: Select one forwarding rule
      all: Select all forwarding rules
    return-mac: Remove entries of symmetric return
      name: Select one forwarding rule
      all: Select all forwarding rules
  dos-protection: Clear DoS protection data
    rule: Clear data of a DoS protection rule
      statistics: Set statistics of the rule to zero
    zone: Clear DoS protection data of a zone
      blocked: Unblock source addresses
        source: Unblock this source address
        all: Unblock all source addresses
  zone-protection: Clear zone protection data
    zone: Clear data of a zone
      statistics: Set zone protection statistics to zero
  uappid-filtergroup-mapping: Clear cloud App-ID filter and group mappings
    id: Clear the mapping with this ID
    all: Clear all mappings
  uappid-policy-cache: Clear the cloud App-ID policy cache
    id: Clear the entry with this ID
    all: Clear all entries
  user-cache: Remove IP-to-user mappings on the dataplane
    ip: Remove the mapping of this IP address
    all: Remove all mappings
      type: Remove mappings of this origin only
  cookie-surrogate-cache: Remove cookie surrogate entries
    username: Remove the entries of this user
    all: Remove all entries
  ssl-cert-cn: Empty the cache of SSL certificate common names
  user-cache-mp: Remove IP-to-user mappings on the management plane
    ip: Remove the mapping of this IP address
    all: Remove all mappings
      type: Remove mappings of this origin only
  device-cache-mp: Remove IP-to-device mappings on the management plane
    ip: Remove the mapping of this IP address
    all: Remove all mappings
  xml-api: Clear data learned through the XML API
    multiusersystem: Remove registered multi-user systems
      cloud: Select systems registered from the cloud
      ip: Remove the system at this IP address
      all: Remove all multi-user systems
  uid-cache: Clear the user ID cache
    uid: Clear the entry of this user ID
    all: Clear all entries
  uid-map-cache: Clear the user ID mapping cache
    uid: Clear the entry of this user ID
    all: Clear all entries
  user-policy-cache: Clear the user policy cache
    uid: Clear the entry of this user ID
    all: Clear all entries
  url-cache: Clear the URL category cache on the dataplane
    url: Remove this URL
    all: Remove all URLs
  global-protect: Clear GlobalProtect settings
    redirect: Clear the GlobalProtect redirect
      location: Remove the location of the redirect
  global-protect-portal: Clear GlobalProtect portal data
    statistics: Set portal statistics to zero
      portal: Portal whose statistics are reset
  auto-tag: Remove tags set by automatic tagging
    vsys: Virtual system that holds the tags
    ip: Remove tags of this IP address
    user: Remove tags of this user
    users: Remove tags of these users
    tag-dest: Select where the tags are registered
      registration: Select the User-ID agent that holds the tags
        localhost: Tags registered on this firewall
        panorama: Tags registered on Panorama
        remote: Tags registered on a remote User-ID agent
          http-profile: HTTP server profile of the remote agent
      tags: Remove these tags
  lldp: Clear LLDP data
    counters: Set LLDP counters to zero
      interface: Select one interface
      all: Select all interfaces
  lacp: Clear LACP data
    counters: Set LACP counters to zero
      aggregate-ethernet: Aggregate interface, or all of them
  ssl-decrypt: Clear decryption data
    exclude-cache: Remove servers excluded from decryption
      server: Address of the excluded server
      application: Kind of decryption the server was excluded from
  snmpd: Clear SNMP agent settings
    refresh-timer-period: Restore the default refresh period
  ueip: Clear user endpoint IP data
    address: Clear the entry of this IP address
    all: Clear all entries
  logrcvr: Clear log receiver settings
    offline-logpurger: Restore defaults of the offline log purger
      interval: Restore the default purge interval
      percentage-threshold: Restore the default disk threshold
debug: Debug and diagnose
  cli: Debug the CLI session
  use-proxy-for-email-server: Reach mail servers through the proxy
  device-telemetry: Debug device telemetry
  streaming-telemetry: Debug streaming telemetry
  list-blocked-partial-xpaths: List XPaths that block a partial commit
  list-admin-history: List changes of administrators
  set-content-download-retry: Set attempts to download content
  log-output-need-utf8: Convert log output to UTF-8
  run-panorama-predefined-report: Run predefined reports of Panorama
  predefined-report-default: Run predefined reports by default
  logview: View debug logs
  system: Debug the system
  syslog-params: Debug syslog parameters
  swm: Manage installed software images
  software: Manage software processes
  sysd: Debug the system state daemon
  high-availability: Debug high availability
  streaming: Debug streaming
  md-service: Debug the management dataplane service
  logdb-usage: Show disk use of the log database
  reportd: Debug the report daemon
  management-server: Debug the management server
  authentication: Debug the authentication daemon
  cord: Debug the correlation daemon
  device-server: Debug the device server
  mprelay: Debug the management plane relay
  netconfig-agent: Debug the network configuration agent
  tac-login: Open the system for the support team
  lpmgrd: Debug the log processing manager
  dataplane: Debug the dataplane
  sslmgr: Debug the certificate manager
  log-receiver: Debug the log receiver
  wildfire: Debug WildFire
  vardata-receiver: Debug the variable data receiver
  rasmgr: Debug the remote access manager
  gp-broker: Debug the GlobalProtect broker
  satd: Debug the satellite daemon
  ike: Debug IKE
  keymgr: Debug the key manager
  tund: Debug the tunnel daemon
  macsec: Debug MACsec
  sdwand: Debug the SD-WAN daemon
  net-inspection: Debug network inspection
  proxy-protocol: Debug the proxy protocol
  preserve-prenat: Debug preservation of pre-NAT addresses
  dhcpd: Debug the DHCP daemon
  l2ctrld: Debug the layer 2 control daemon
  ifmgr: Debug the interface manager
  advanced-routing: Debug the advanced routing engine
  routing: Debug the routing engine
  bfd: Debug BFD
  global-protect: Debug GlobalProtect
  l3svc: Debug layer 3 services
  pppoed: Debug the PPPoE daemon
  dnsproxyd: Debug the DNS proxy daemon
  cryptod: Debug the cryptography daemon
  vm-monitor: Debug monitoring of virtual machines
  user-id: Debug User-ID
  object: Debug address objects and tags
  rawlog_fwd: Debug forwarding of raw logs
  management-interface: Debug the management interface
  proxy: Debug the SSL proxy
  evtmgr: Debug the event manager
  techsupport: Debug technical support files
  management-websrvr: Debug the management web server
  iot: Debug IoT security
  cloud-appid: Debug cloud App-ID
  distributord: Debug the distribution daemon
  cloud-userid: Debug cloud User-ID
  contentd: Debug the content daemon
  snmpd: Debug the SNMP agent
  external-list: Debug external dynamic lists
  pancfg-directory-usage: Show disk use of the configuration directory
  online: Run online diagnostics
  ui: Debug the web interface
delete: Remove files from hard disk
  server: Remove server data
    cert: Remove the server certificate
  plugins: Remove plugin data
    app-data: Remove application data of this plugin
  hip-report: Remove HIP reports
    all: Remove HIP reports of all users
      logout-only: Remove reports of logged out users only
      expired-days: Remove reports older than this many days
    report: Remove one HIP report
      user: Name of the user
      ip: IP address of the client
      computer: Name of the computer
  hip-profile-database: Remove HIP profile matches
    all: Remove all matches
    check-delete-all-status: Show progress of the removal of all matches
    entry: Remove one match
      ip: IP address of the client
  hip-mdm-cache: Remove HIP data from mobile device managers
  user-group-cache: Remove cached user groups
  device-serialno: Remove known serial numbers of devices
    host: Choose serial numbers
      serialno: Remove this serial number
      all: Remove all serial numbers
      all-from-cloud: Remove those learned from the cloud
      all-from-ldap: Remove those learned from LDAP
  url-database: Remove URL categories from the management plane
    url: Remove this URL
    all: Remove all URLs
  wildfire-realtime-cache: Remove real-time WildFire signatures
  wildfire-realtime-stats: Remove real-time WildFire statistics
  admin-sessions: End sessions of administrators
    username: Name of the administrator
  config-audit-history: Remove the configuration audit history
  runtime-user-db: Remove the runtime user database
  authentication: Remove authentication files
    system-lock-files: Remove lock files of accounts
    user-file: Remove files of users
      ssh-known-hosts: Remove known SSH hosts
        user: Remove known hosts of users
          username: Name of the user, or all users
          ip: IP address of the known host
        self: Remove your own known hosts
  auth: Remove login check settings
    strict-username-check: Restore the default check of user names
    remote-host-check: Restore the default check of remote hosts
  report: Remove generated reports
    predefined: Remove predefined reports
      scope: Scope of the report
    custom: Remove custom reports
      scope: Scope of the report
    summary: Remove summary reports
      scope: Scope of the report
  policy-cache: Remove cached policy
  config: Remove configuration files
    saved: Name of the saved configuration
  software: Remove a software image
    version: Version to remove
  global-protect: Remove GlobalProtect parameters
    global-protect-portal: Remove GlobalProtect portal parameters
      satellite-ip-list: Remove satellite addresses
        satellite-ip-allowlist-all: Remove the whole allow list
        allowlist-entry: Remove an entry of the allow list
          ip-address: Address or range to remove
        excludelist-entry: Remove an entry of the exclude list
          ip: Address to remove
  global-protect-client: Remove GlobalProtect app images
    image: Image to remove
    version: Version to remove
  license: Remove license files
    key: License key file to remove
    token-file: License token file to remove
  iot: Remove IoT content
    cache: Remove cached IoT content
      old-iot: Remove the cache of earlier versions
      curr-iot: Remove the cache of the current version
        version: Version of the content
        type: Part of the cache to remove
  content: Remove application and threat content
    update: Package to remove
    cache: Remove cached content
      old-content: Remove the cache of earlier versions
      curr-content: Remove the cache of the current version
        version: Version of the content
        type: Part of the cache to remove
  anti-virus: Remove antivirus packages
    update: Package to remove
  wildfire: Remove WildFire packages
    update: Package to remove
  global-protect-clientless-vpn: Remove Clientless VPN packages
    update: Package to remove
  dnsproxy: Remove DNS proxy files
    file: File to remove
  wf-private: Remove packages of the WildFire appliance
    update: Package to remove
  high-availability-key: Remove the HA encryption key
  high-availability-known-hosts: Remove known SSH hosts of HA
  logo: Remove the custom logo
  debug-log: Remove debug logs
    mp-log: Remove management plane logs
      file: File to remove
    mp-global: Remove global management plane files
      file: File to remove
    dp-log: Remove dataplane logs
      file: File to remove
  pprof: Remove profiler files
    management-plane: Remove profiler files of the management plane
      file: File to remove
  core: Remove core files
    data-plane: Remove core files of the dataplane
      file: File to remove
    management-plane: Remove core files of the management plane
      file: File to remove
    large-core: Remove large core files
      file: File to remove
  pcap: Remove packet captures
    directory: Directory to remove
  data-capture: Remove captured data of data filtering
    directory: Directory to remove
  unknown-pcap: Remove captures of unknown applications
    directory: Directory to remove
  debug-filter: Remove captures of the debug filter
    file: File to remove
  ssh-authentication-public-key: Remove the public key of your account
  sslmgr-store: Remove entries of the certificate store
    satellite-info: Remove satellites
      portal: Portal the satellite belongs to
        name: Name of the portal
        serialno: Serial number of the satellite
        state: State of the satellite
    certificate-info: Remove certificates
      portal: Portal that issued the certificate
        name: Name of the portal
        serialno: Serial number of the satellite
    satellite-info-revoke-certificate: Remove satellites and revoke certificates
      serialno: Serial numbers of the satellites
  log-collector: Remove log collector data
    preference-list: Remove the log collector preference list
diff: Compare data of the firewall
  config: Compare running and candidate configuration
    num-context-lines: Lines to show around a change
    partial: Compare part of the configuration
      shared-object: Leave shared objects out
      device-and-network: Leave device and network settings out
      policy-and-objects: Leave policy and objects out
      object-xpaths: Compare only objects at these XPaths
      admin: Compare only changes of these administrators
find: Find CLI commands with keyword
  command: List commands
    keyword: Text that a listed command contains
ftp: Use ftp to export logs
  export: Export to an FTP server
    log: Logs as comma separated values
      traffic: Traffic logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
      threat: Threat logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
      data: Data filtering logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
      url: URL filtering logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
      wildfire: WildFire submission logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
      decryption: Decryption logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
      globalprotect: GlobalProtect logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
      tunnel: Tunnel inspection logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
      userid: User-ID logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
      auth: Authentication logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
      system: System logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
      config: Configuration logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
      alarm: Alarm logs
        query: Export logs that match this query
        to: Destination (username:password@host:path)
grep: Searches file for lines containing a pattern match
  invert-match: Print lines that do not match
  line-number: Print the number of each line
  ignore-case: Match upper and lower case alike
  no-filename: Print lines without file name
  count: Print only how many lines match
  max-count: Stop after this many matches
  context: Lines to print around a match
  before-context: Lines to print before a match
  after-context: Lines to print after a match
  pattern: Regular expression to search for
less: Examine debug file content
ls: List debug files
  long-format: Show size, owner and time
  sort-by-time: List the newest files first
  reverse-order: Reverse the order
  global: Global files
  content: Content files
ping: Ping hosts and networks
  bypass-routing: Bypass routing table, use specified interface
  count: Number of requests to send (1..2000000000 packets)
  do-not-fragment: Don't fragment echo request packets (IPv4)
  inet6: Send echo requests over IPv6
  interval: Delay between requests (seconds)
  source: Source address of echo request
  no-resolve: Don't attempt to print addresses symbolically
  pattern: Hexadecimal fill pattern
  size: Size of request packets (0..65468 bytes)
  tos: IP type-of-service value (0..255)
  ttl: IP time-to-live value (IPv6 hop-limit value) (0..255 hops)
  verbose: Display detailed output
  host: Hostname or IP address of remote host
request: Make system-level requests
  api: Manage the API
    key: Manage API keys
      expiration: Expire all API keys
  clean-replay: Clean the replay database
    entries: Entries to remove
  mongo: Manage the document database
    show: Show database settings
      storage-engine: Show the storage engine
        instance: Instance of the database
    set: Change database settings
      storage-engine: Change the storage engine
        instance: Instance of the database
        format: Storage engine to use
  plugins: Manage plugins
    install: Install a plugin
    revert-install: Return to the plugin version before
    quick-install: Install a plugin without a commit
    uninstall: Uninstall a plugin
    reset-password: Reset the password of a plugin
    delete-package: Delete the package of a plugin
    upload: Upload a plugin package
      name: Name of the package
      path: Path of the package
    check: Get information from the update server
    download: Download a plugin package
      file: Name of the package
      sync-to-peer: Copy the package to the HA peer
    reset-plugin: Reset a plugin
      only: Reset this part only
    debug: Set debugging of a plugin
      level: Level of debug output
    dau: Manage dynamic address updates of a plugin
      unblock-device-push: Allow pushes to devices again
    set: Set plugin parameters
      no-dep-check: Skip the dependency check
        yes: Skip the check
        no: Perform the check
    auto-upgrade: Set automatic upgrade of plugins
      enable: Whether plugins upgrade automatically
  authentication: Manage locked accounts
    unlock-admin: Unlock an administrator
      user: Name of the administrator
    unlock-user: Unlock a user
      vsys: Virtual system of the profile
      auth-profile: Authentication profile that locked the user
      user: Name of the user
      is-seq: Whether the profile is an authentication sequence
  panorama-connectivity-check: Check the connection to Panorama
  resolve: Resolve a name
    vsys: Virtual system that holds the object
    address: Address object or FQDN to resolve
  acknowledge: Acknowledge an alarm
    logid: ID of the alarm log
  last-acknowledge-time: Show when an alarm was last acknowledged
  commit-lock: Manage commit locks
    add: Block commits of other administrators
      comment: Reason for the lock
    remove: Remove a commit lock
      admin: Administrator who holds the lock
  config-lock: Manage configuration locks
    add: Block changes of other administrators
      comment: Reason for the lock
    remove: Remove your configuration lock
  password-hash: Generate the hash of a password
    password: Password to hash
  password-change-history: Manage the password history
    re-encrypt: Encrypt the history with a new master key
      old-master-key: Master key in use until now
      master-key: Master key to use
    dump-history: Show the password history
  master-key: Change the master key
    new-master-key: Master key to use
    current-master-key: Master key in use now
    lifetime: Hours until the master key expires
    reminder: Hours before expiry to remind you
    on-hsm: Encrypt the master key with the HSM
    no-commit: Do not commit the change
  encryption-level: Set encryption of stored secrets
    level: Encryption level
    re-encrypt: Encrypt stored secrets again
  hsm: Manage hardware security modules
    client-version: Version of the HSM client
    server-enroll: Enroll an HSM server
    authenticate: Authenticate with an HSM server
      server: Name of the HSM server
      password: Password of the HSM server
    login: Log in to the HSM
      password: Password of the HSM partition
    ha: Manage HSM high availability
      create-ha-group: Create an HSM HA group
        password: Password of the HSM partition
      synchronize: Synchronize the HSM HA group
        password: Password of the HSM partition
      replace-server: Replace a server of the HSM HA group
        password: Password of the HSM partition
      recover: Recover the HSM HA group
    support-info: Collect HSM support information
    rfs-setup: Set up the remote file system
    rfs-sync: Synchronize with the remote file system
    restart-connection: Connect to the HSM again
    reset: Reset the HSM configuration
    mkey-wrapping-key-rotation: Replace the key that wraps the master key
  tech-support: Generate a technical support file
    dump: Write the file to this firewall
    copy-to-remote-host: Copy the file to a remote host
      remote-hostname: Host name or IP address of the remote host
      remote-storing-path: Path on the remote host
      username: Name of the user on the remote host
  stats: Generate a statistics file
    dump: Write the file to this firewall
  telemetry-data: Generate a telemetry file
    dump: Write the file to this firewall
  quota-enforcement: Enforce disk quotas of logs
  high-availability: Manage high availability
    cluster: Manage the HA cluster
      sync-from: Synchronize sessions from a cluster member
      clear-cache: Clear cached sessions of a cluster member
    sync-to-remote: Synchronize to the HA peer
      candidate-config: Synchronize the candidate configuration
      running-config: Synchronize the running configuration
      ssh-key: Copy the SSH key to the peer
      runtime-state: Synchronize runtime state
      clock: Set the clock of the peer
      id-manager: Synchronize IDs of objects
        base: Synchronize base IDs
        user-id: Synchronize User-ID IDs
    state: Change the HA state
      suspend: Suspend this firewall
      functional: Return this firewall to service
      peer: Change the state of the peer
        suspend: Suspend the peer
        functional: Return the peer to service
    session-reestablish: Reestablish HA1 sessions
      force: Reestablish even without a backup link
  shutdown: Shut the firewall down
    system: Shut down the firewall
      with-swap-scrub: Wipe swap space first
        nnsa: Wipe to the NNSA standard
        dod: Wipe to the DoD standard
  restart: Restart the system, software or dataplane
    system: Restart the firewall
      with-swap-scrub: Wipe swap space first
        nnsa: Wipe to the NNSA standard
        dod: Wipe to the DoD standard
    software: Restart the software
    dataplane: Restart the dataplane
  system: Manage the system
    private-data-reset: Remove logs and restore the default configuration
      shutdown: Shut down instead of restarting
    bootstrap-usb: Manage a bootstrap USB drive
      prepare: Prepare a USB drive
        from: Bootstrap bundle to use
      delete: Delete a bootstrap bundle
        bundle: Name of the bundle
    self-test: Run a self-test
      crypto: Test cryptography
      software-integrity: Test the integrity of the software
      force-software-integrity-failure: Make the integrity test fail
      force-crypto-failure: Make a cryptographic test fail
        mp: Test to fail on the management plane
        dp: Test to fail on the dataplane
    self-test-job: Run a self-test as a job
      crypto: Test cryptography
      software-integrity: Test the integrity of the software
    software: Manage system software
      info: Show available versions
      check: Get information from the update server
      eligible: Show versions on the way to an upgrade
        to-version: Version to upgrade to
      download: Download software
        scp-profile: SCP server profile to download with
        sync-to-peer: Copy the software to the HA peer
        to-version: Download all versions up to this one
        version: Version to download
        file: File to download
      install: Install software
        load-config: Configuration to load after the restart
        version: Version to install
      scp-import: Import software from an SCP server
        profile-name: SCP server profile
        file: Software file to import
      scp-export: Export software to an SCP server
        profile-name: SCP server profile
        file: Software file to export
    patch: Manage software patches
      info: Show available patches
        version: Show this patch only
      check: Get information from the update server
      download: Download a patch
        version: Patch to download
        sync-to-peer: Copy the patch to the HA peer
      install: Install a patch
        version: Patch to install
      apply: Apply the installed patch
      revert: Remove the applied patch
      scp-export: Export a patch to an SCP server
        profile-name: SCP server profile
        file: Patch file to export
      scp-import: Import a patch from an SCP server
        profile-name: SCP server profile
        file: Patch file to import
    fqdn: Manage FQDN objects
      show: Show resolved FQDNs
      show-object: Show FQDN address objects
      refresh: Resolve all FQDNs again
    idmap-sync: Synchronize the ID map
    external-list: Manage external dynamic lists
      url-test: Test whether a list URL can be reached
      list-capacities: Show how many entries lists may hold
      global-find: Search all lists
        string: Text to search for
      show: Show entries of a list
        type: Choose the type of the list
          predefined-ip: Show a predefined IP address list
            name: Name of the list
            find: Show entries that contain this text
          predefined-url: Show a predefined URL list
            name: Name of the list
            find: Show entries that contain this text
          ip: Show an IP address list
            name: Name of the list
            find: Show entries that contain this text
          domain: Show a domain list
            name: Name of the list
            find: Show entries that contain this text
          url: Show a URL list
            name: Name of the list
            find: Show entries that contain this text
      stats: Show statistics of a list
        type: Choose the type of the list
          predefined-ip: Show statistics of a predefined IP address list
            name: Name of the list
          predefined-url: Show statistics of a predefined URL list
            name: Name of the list
          ip: Show statistics of an IP address list
            name: Name of the list
          domain: Show statistics of a domain list
            name: Name of the list
          url: Show statistics of a URL list
            name: Name of the list
      refresh: Fetch a list again
        type: Choose the type of the list
          ip: Fetch an IP address list
            name: Name of the list
          domain: Fetch a domain list
            name: Name of the list
          url: Fetch a URL list
            name: Name of the list
  global-protect-client: Manage the GlobalProtect app
    software: Manage software of the GlobalProtect app
      info: Show available versions
      check: Get information from the update server
      download: Download the GlobalProtect app
        sync-to-peer: Copy the software to the HA peer
        version: Version to download
        file: File to download
      activate: Activate the GlobalProtect app
        version: Version to activate
        file: File to activate
  url-filtering: Manage URL filtering
    save: Save URL filtering data
      url-database: Save the URL database to disk
    install: Install URL filtering data
      pandb-database: Install the imported PAN-DB database
    update: Update URL filtering data
      url: Fetch the category of this URL again
  data-filtering: Manage data filtering
    access-password: Manage the password of captured data
      create: Create the password
        password: New password
      modify: Change the password
        old-password: Password in use now
        new-password: Password to use
      delete: Delete the password and captured data
  device-quarantine-list: Manage quarantined devices
    add: Quarantine a device
      ip: IPv4 address of the device
      ipv6: IPv6 address of the device
    delete: Release a device from quarantine
      host: Host ID of the device
    show: Show quarantined devices
      hostid: Show the device with this host ID
      serialno: Show the device with this serial number
      all: Show all quarantined devices
        option: What to show
  routing: Migrate routing configuration
    migrate-config: Convert to the advanced routing engine
    delete-config: Delete the converted configuration
    show-config: Show the converted configuration
      virtual-router: Virtual router before conversion
      logical-router: Logical router after conversion
      routing-profile: Routing profile after conversion
    show-virtual-router: Show virtual routers before conversion
    show-logical-router: Show logical routers after conversion
    show-error: Show errors of the conversion
      virtual-router: Virtual router with errors
  iot: Manage the IoT content package
    validity-check: Check whether a package is valid
    upgrade: Upgrade the IoT content package
      info: Show available packages
      check: Get information from the update server
  content: Manage application and threat content
    validity-check: Check whether a package is valid
    downgrade: Install an earlier package
      skip-content-validity-check: Do not check the package
      install: Version to return to
    upgrade: Upgrade application and threat content
      info: Show available packages
      check: Get information from the update server
      download: Download a package
        sync-to-peer: Copy the package to the HA peer
        force: Download even when the package is known
        latest: Download the latest package
      install: Install a package
        commit: Commit after the installation
        sync-to-peer: Install on the HA peer as well
        disable-new-content: Leave new applications disabled
        force: Install even when the package is in use
        skip-content-validity-check: Do not check the package
        version: Package to install
        file: Uploaded package to install
  anti-virus: Manage antivirus signatures
    downgrade: Install an earlier package
      install: Version to return to
    upgrade: Upgrade antivirus signatures
      info: Show available packages
      check: Get information from the update server
      download: Download a package
        sync-to-peer: Copy the package to the HA peer
        force: Download even when the package is known
        latest: Download the latest package
      install: Install a package
        commit: Commit after the installation
        sync-to-peer: Install on the HA peer as well
        force: Install even when the package is in use
        version: Package to install
        file: Uploaded package to install
  global-protect-clientless-vpn: Manage Clientless VPN content
    downgrade: Install an earlier package
      install: Version to return to
    upgrade: Upgrade Clientless VPN content
      check: Get information from the update server
      download: Download a package
        latest: Download the latest package
          sync-to-peer: Copy the package to the HA peer
      info: Show available packages
      install: Install a package
        commit: Commit after the installation
        sync-to-peer: Install on the HA peer as well
        file: Uploaded package to install
        version: Package to install
  wildfire-realtime-cache: Manage the real-time WildFire cache
    add: Add a virus pattern
      UTID: Unique threat ID
      virus-pattern: Virus pattern to add
    delete: Delete a virus pattern
      UTID: Unique threat ID
      virus-pattern: Virus pattern to delete
  wildfire: Manage WildFire
    registration: Register with WildFire again
      channel: Public or private cloud
    downgrade: Install an earlier package
      install: Version to return to
    upgrade: Upgrade WildFire signatures
      info: Show available packages
      check: Get information from the update server
      download: Download a package
        latest: Download the latest package
          sync-to-peer: Copy the package to the HA peer
      install: Install a package
        commit: Commit after the installation
        sync-to-peer: Install on the HA peer as well
        version: Package to install
        file: Uploaded package to install
  wf-private: Manage signatures of a WildFire appliance
    downgrade: Install an earlier package
      install: Version to return to
    upgrade: Upgrade signatures of the WildFire appliance
      info: Show available packages
      check: Get information from the update server
      download: Download a package
        latest: Download the latest package
          sync-to-peer: Copy the package to the HA peer
      install: Install a package
        commit: Commit after the installation
        sync-to-peer: Install on the HA peer as well
        version: Package to install
  logging-service-forwarding: Manage forwarding to the logging service
    customerinfo: Manage customer information
      fetch: Fetch customer information
      show: Show customer information
    status: Show the state of forwarding
    certificate: Manage the certificate of the logging service
      info: Show the certificate
      fetch: Fetch the certificate
      fetch-noproxy: Fetch the certificate without the proxy
        pre-shared-key: Pre-shared key of the request
      delete: Delete the certificate
  saas_agent: Manage the SaaS agent
    certificate: Manage the certificate of the SaaS agent
      info: Show the certificate
  log-collector-forwarding: Manage forwarding to log collectors
    status: Show the state of forwarding
  address-expansion: Resolve address objects to addresses
    expand: Expand an address object or group
      object-name: Name of the object
      vsys-name: Virtual system that holds the object
  license: Manage licenses
    install: Install a license from this data
    info: Show installed licenses
    fetch: Fetch licenses from the license server
      auth-code: Authorization code to register
    api-key: Manage the licensing API key
      set: Install the API key
        key: API key to install
      delete: Delete the API key
      show: Show the API key
    deactivate: Deactivate licenses
      VM-Capacity: Deactivate all licenses of the VM
        mode: Report automatically or by a token file
      key: Deactivate chosen licenses
        mode: Report automatically or by a token file
        features: Features to deactivate
  logdb: Manage the log database
    migrate-to-panorama: Move logs to Panorama
      start: Start moving logs
        type: Type of the logs
        start-time: Oldest log to move
        end-time: Newest log to move
      status: Show the progress
        type: Type of the logs
      stop: Stop moving logs
        type: Type of the logs
  support: Manage support information
    info: Show support information
    check: Get support information from the update server
  device-registration: Register the firewall
    username: User name of the support account
    password: Password of the support account
  certificate: Manage certificates
    show: Show a certificate
    generate: Generate a certificate
      certificate-name: Name of the new certificate
      name: Common name of the subject
      digest: Digest algorithm of the signature
      country-code: Country of the subject, two letters
      state: State or province of the subject
      locality: City of the subject
      organization: Organization of the subject
      email: Mail address of the subject
      filename: File to store the certificate in
      ca: Whether the certificate is a certificate authority
      signed-by: Certificate authority that signs
      ocsp-responder-url: OCSP responder that checks the certificate
      algorithm: Key algorithm
        RSA: Generate an RSA key
          rsa-nbits: Length of the key in bits
        ECDSA: Generate an elliptic curve key
          ecdsa-nbits: Length of the key in bits
      organization-unit: Departments of the subject
      hostname: Host names in the certificate
      ip: IP addresses in the certificate
      alt-email: Mail addresses in the certificate
    generate-scep-client-cert: Get a client certificate with SCEP
      certificate-name: Name of the new certificate
      scep-ca-cert: Certificate that checks the SCEP server
      scep-client-cert: Certificate shown to the SCEP server
      ca-identity-name: Name that identifies the SCEP server
      subject: Subject of the certificate
      digest: Digest algorithm of the request
      fingerprint: Fingerprint of the CA certificate
      use-as-digital-signature: Allow the key to sign
      use-for-key-encipherment: Allow the key to encrypt keys
      scep-challenge: Choose how requests are authorized
        fixed: Use this password for every request
        none: Send no password
        dynamic: Fetch a one-time password for each request
          otp-server-url: URL that hands out one-time passwords
          username: Name of the user on the server
      algorithm: Key algorithm
        rsa: Generate an RSA key
          rsa-nbits: Length of the key in bits
      certificate-attributes: Add a subject alternative name
        rfc822name: Mail address of the subject
        dnsname: DNS name of the subject
        uniform-resource-identifier: URI of the subject
    import-scep-ca-cert: Import the CA certificate of an SCEP server
      certificate-name: Name of the new certificate
      ca-identity-name: Name that identifies the SCEP server
      scep-ca-cert: Certificate that checks the SCEP server
      scep-client-cert: Certificate shown to the SCEP server
    renew: Renew a certificate
      certificate-name: Certificate to renew
    revoke: Revoke a certificate
      certificate-name: Certificate to revoke
      sslmgr-store: Revoke a certificate of the certificate store
    fetch: Fetch the device certificate
      otp: One-time password of the request
    is-blocked: Show whether a private key may be exported
    show-blocked: Show certificates with a blocked private key
      vsys-name: Show those of a virtual system
      shared: Show those of the shared location
  global-protect-gateway: Manage GlobalProtect gateways
    client-logout-all: Log all users out of a gateway
      gateway: Name of the gateway
    check-client-logout-all-status: Show progress of the logout of all users
    client-logout: Log a user out
      gateway: Name of the gateway
      domain: Domain of the user
      computer: Computer of the user
      user: Name of the user
      reason: Reason of the logout
      client-os-version: Operating system of the client
    satellite-logout: Log a satellite out
      gateway: Name of the gateway
      serialno: Serial number of the satellite
      reason: Reason of the logout
  global-protect-portal: Manage GlobalProtect portals
    ticket: Generate a ticket to disable the app
      request: Request string shown by the app
      duration: Minutes the app stays disabled
    client-logout: Log users out of Clientless VPN
      reason: Reason of the logout
      filter-user: Choose who is logged out
        user: Log this user out
        match-user: Log users out whose name contains this text
        id: Log out the session with this ID
        all-users: Log all users out
    refresh-csc-cookie-key: Replace the key of CSC cookies
    refresh-scep-cookie-key: Replace the key of SCEP cookies
    set-satellite-cookie-expiration: Set the lifetime of satellite cookies
      value: Lifetime of the cookie
    restore-satellite-cookie-expiration: Restore the lifetime of satellite cookies
  global-protect-satellite: Manage GlobalProtect satellites
    get-portal-config: Fetch the configuration from the portal
      satellite: Name of the satellite
      username: Name of the user at the portal
    get-gateway-config: Fetch the configuration from a gateway
      satellite: Name of the satellite
    refresh-cookie-key: Replace the key of satellite cookies
  dhcp: Manage DHCP
    client: Manage DHCP clients
      renew: Renew the lease of an interface
      release: Release the lease of an interface
      management-interface: Manage the lease of the management interface
        renew: Renew the lease
        release: Release the lease
      ipv6: Manage DHCPv6 leases
        renew: Renew the DHCPv6 lease of an interface
        release: Release the DHCPv6 lease of an interface
  pppoe: Manage PPPoE
    ipv6: Manage IPv6 of PPPoE
      dhcpv6: Manage DHCPv6 leases of PPPoE
        renew: Renew the lease of an interface
        release: Release the lease of an interface
  dhcpv6: Manage DHCPv6
    client: Manage DHCPv6 clients
      management-interface: Manage the lease of the management interface
        renew: Renew the lease
        release: Release the lease
  dnsproxy: Manage the DNS proxy
    license: Manage the DNS license
      refresh: Read the DNS license again
  determine-new-applications: Show new applications and rules they affect
    version: Content version to review
    rulebase: Rulebase to review
  list-content-downloads: Show downloaded content packages
  get-disabled-applications: Show disabled applications
  get-application-status: Show whether an application is enabled
    application: Name of the application
  set-application-status-recursive: Enable or disable an application
    enable-dependent-apps: Enable applications it depends on as well
    application: Name of the application
    status: New state of the application
  clear-commit-tasks: Remove pending commits from the queue
  session-discard: Put a session into discard
    id: Session id
    reason: Why the session is discarded
    timeout: Seconds until the session ends
  cpld-restart: Restart the programmable logic of the board
  disable-ztp: Turn off zero touch provisioning
  device-telemetry: Manage device telemetry
    collect-now: Collect telemetry now
    cancel-collect-now: Cancel the collection that was asked for
    enable-5min-interval: Collect every 5 minutes as well
    enable-20min-interval: Collect every 20 minutes as well
    disable-5min-interval: Stop collecting every 5 minutes
    disable-20min-interval: Stop collecting every 20 minutes
    default-20min-interval: Restore the default 20 minute collection
    reload-config-now: Read the telemetry configuration again
    enable: Turn device telemetry on
    disable: Turn device telemetry off
  streaming-telemetry: Manage streaming telemetry
    reload-config: Read the configuration again
  multi-config: Manage multi-config mode
    enabled: Turn multi-config mode on
    disabled: Turn multi-config mode off
  authkey: Manage the device registration authentication key
    set: Set the key received from Panorama
  user-id: Manage User-ID
    cloud-identity-engine: Manage the Cloud Identity Engine
      config-data: Manage data from the Cloud Identity Engine
        status: Show the state of the data
  ui: Manage the web interface
    telemetry: Manage telemetry of the web interface
      enabled: Turn telemetry on
      disabled: Turn telemetry off
  config: Manage configuration versions
    list: List configuration data
      commit-versions: List committed versions
        filter: Choose versions
          filter-data: Filter as data
          filter-query: Filter as a query
        locations: List changed locations
          version: Version to list
    diff: Compare two versions
      ver1: First version
      ver2: Second version
      filter: Choose what is compared
        filter-data: Filter as data
        filter-query: Filter as a query
schedule: Run a report as a job
  uar-report: Generate a user activity report
    user: Report on this user
    user-group: Report on this user group
    dyn-user-group: Report on this dynamic user group
    skip-detailed-browsing: Leave detailed browsing out
    title: Title of the report
    filter: Filter on the logs
    period: Time frame of the report
    vsys: Virtual system to report on
  saas-applications-usage-report: Generate a SaaS application usage report
    skip-detailed-report: Leave the detailed part out
    period: Time frame of the report
    vsys: Virtual system to report on
    limit-max-subcat: Maximum number of application subcategories
    all: Report on all users and zones
      entry: Choose contents of the report
        include-user-groups-info: Include user groups
        user-groups: User groups to include
    selected-zone: Report on one zone
      entry: Choose contents of the report
        include-user-groups-info: Include user groups
        zone: Zone to report on
        user-groups: User groups to include
    selected-user-group: Report on one user group
      entry: Choose contents of the report
        user-group: User group to report on
  botnet-report: Generate a botnet report
    period: Time frame of the report
    topn: Number of hosts to list
    query: Query on the logs
scp: Use scp to import / export files
  import: Import a file from a remote host
    idp-metadata
      profile-name: Name of the new server profile
      max-clock-skew: Seconds the clocks may differ
      validate-metadata-signature: Check the signature of the metadata
      validate-idp-certificate: Check the certificate of the provider
      metadata-validation-cert-profile: Profile that checks the signature
      admin-use-only: Use for administrators only
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    configuration: Configuration file
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    ui-translation-mapping
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    private-key
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
      certificate-name: Name to give the certificate
      format: Format of the file
    keypair
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
      certificate-name: Name to give the certificate
      format: Format of the file
    logdb: Log database
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    certificate: Certificate file
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
      certificate-name: Name to give the certificate
      format: Format of the file
    license: License key file
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    software: System software image
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    cellular-firmware
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    patch: Software patch
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    plugin: Plugin package
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    high-availability-key
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    ssl-optout-text
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    ssl-cert-status-page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    captive-portal-text
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    url-coach-text
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    application-block-page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    safe-search-block-page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    hsm-server-cert
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    hsm-ciphertrust-server-cert
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    hsm-ciphertrust-client-cert
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    hsm-ciphertrust-client-key
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    url-block-page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    url-isolate-page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    mfa-login-page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    credential-block-page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    credential-coach-text
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    file-block-continue-page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    file-block-page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    data-filter-block-page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    virus-block-page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    saml-auth-internal-error-page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    global-protect-portal-custom-login-page
      profile: Name of the page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    global-protect-portal-custom-home-page
      profile: Name of the page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    global-protect-portal-custom-help-page
      profile: Name of the page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    global-protect-portal-custom-welcome-page
      profile: Name of the page
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    content: Application and threat content package
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    anti-virus: Antivirus content package
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    wildfire: WildFire content package
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    device-state
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    url-database: URL database package
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    signed-url-database
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    pandb-url-database
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    global-protect-clientless-vpn
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    global-protect-client
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
    bootstrap-bundle
      from: Source (username@host:path)
      remote-port: SSH port number on remote host
  export: Export a file to a remote host
    mgmt-pcap
      from: Capture to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    license-token-file
      from: Token file to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    threat-pcap
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    certificate: Certificate file
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
      passphrase: Passphrase to protect the private key with
      include-key: Export the private key as well
      format: Format of the file
    ui-translation-mapping
      from: File to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    device-state
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    pan-url-db: PAN-DB URL database file
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    crl
      from: Revocation list to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    filter-pcap
      from: Capture to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    application-pcap
      from: Capture to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    inbound-proxy-key
      from: Key to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    stats-dump: Statistics file
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    pprof-file
      management-plane: Profiler file of the management plane
        from: File to export
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
    debug: Debug file
      bootmem_file
        from: File to export
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
    core-file: Core dump file
      management-plane: Core file of the management plane
        from: Core file to export
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      large-corefile
        from: Core file to export
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      data-plane: Core file of the dataplane
        from: Core file to export
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
    log-file: Debug log files
      management-plane: Log files of the management plane
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      data-plane: Log files of the dataplane
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
    configuration: Configuration file
      from: Configuration to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    pdf-reports
      from: Report to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    web-interface-certificate
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    logdb: Log database
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    device-telemetry: Device telemetry bundle
      from: File to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    tech-support
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    telemetry-data
      from: File to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    dnsproxy: DNS proxy file
      from: File to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    log: Logs as comma separated values
      traffic: Traffic logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      threat: Threat logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      url: URL filtering logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      data: Data filtering logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      wildfire: WildFire submission logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      decryption: Decryption logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      globalprotect: GlobalProtect logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      tunnel: Tunnel inspection logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      userid: User-ID logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      auth: Authentication logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      system: System logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      config: Configuration logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
      alarm: Alarm logs
        query: Export logs that match this query
        to: Destination (username@host:path)
        remote-port: SSH port number on remote host
    high-availability-key
      from: Key to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    ssl-optout-text
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    global-protect-portal-custom-login-page
      name: Name of the page
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    global-protect-portal-custom-home-page
      name: Name of the page
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    global-protect-portal-custom-help-page
      name: Name of the page
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    global-protect-portal-custom-welcome-page
      name: Name of the page
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    ssl-cert-status-page
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    captive-portal-text
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    url-coach-text
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    file-block-continue-page
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    file-block-page
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    application-block-page
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    url-block-page
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    url-isolate-page
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    mfa-login-page
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    virus-block-page
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    debug-pcap
      from: Capture to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    hsm-support-info
      from: File to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    hsm-client-cert
      from: Certificate to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
    ike-config-file
      from: File to export
      to: Destination (username@host:path)
      remote-port: SSH port number on remote host
set: Set operational parameters
  data-access-password: Enter the password that opens protected packet captures
  panorama: Connect to Panorama or stay disconnected
  mgmtbond: Set options of the bonded management interface
    no_lldp: Turn off LLDP on the bond
    lldp: Turn on LLDP on the bond
    revert: Return to the primary link when it recovers
    no_revert: Stay on the active link when the primary recovers
  audit-comment: Write an audit comment for a rule
    xpath: XPath of the rule
    comment: Text of the audit comment
  device-inventory-edit: Change the IoT device inventory
    add-device: Add a device
      mac: MAC address of the device
      hostname: Host name of the device
      profile: Device profile
      os-version: Version of the operating system
      vendor: Vendor of the device
      model: Model of the device
      os-group: Operating system family
      category: Category of the device
      ip: IP address of the device
    edit-devices: Change attributes of known devices
      hostname: New host name
      profile: New device profile
      os-version: New version of the operating system
      vendor: New vendor
      model: New model
      os-group: New operating system family
      category: New category
      conf-score: Confidence score of the attributes
      device-list: Devices to change
  device-inventory-upload: Upload devices to the IoT device inventory
    csvfile: Name of the CSV file
  management-server: Set management server parameters
    logging: Turn logging on or off, or mark a log import
  authentication: Set authentication parameters
    saml_signature_digest_algorithm: Digest algorithm of signed SAML messages
    radius-vsa-on: Send this vendor attribute to RADIUS servers
    radius-vsa-off: Stop sending this vendor attribute to RADIUS servers
  auth: Set login checks
    remote-host-check: Check the host an administrator logs in from
      yes: Perform the check
      no: Skip the check
    strict-username-check: Apply strict rules to user names
      yes: Perform the check
      no: Skip the check
  ssl: Set SSL parameters
    add-secure-renegotiation-extension: Secure renegotiation in server hello messages
      yes: Add the extension
      no: Leave the extension out
  password: Change your password
  ssh-authentication: Set SSH key authentication
    public-key: Public key of the administrator
  ssh: Manage the SSH service
    service-restart: Restart the SSH service
      mgmt: Restart SSH on the management interface
      ha: Restart SSH on the HA control link
  cli: Settings of this CLI session
    config-output-format: Format in which configuration is shown
    pager: Stop long output after every page
    confirmation-prompt: Ask before disruptive commands
    scripting-mode: Plain input and output for scripts
    op-command-xml-output: Answer operational commands in XML
    timeout: Set CLI timeouts
      idle: Minutes without input until the session ends
    hide-ip: Mask IP addresses in logs
      value: Whether IP addresses are masked
    hide-user: Mask user names in logs
      value: Whether user names are masked
    terminal: Describe the terminal
      type: Terminal type
      width: Number of columns
      height: Number of lines
  session: Timers and settings of sessions
    timeout-tcp: Timeout of TCP sessions
    timeout-udp: Timeout of UDP sessions
    timeout-icmp: Timeout of ICMP sessions
    timeout-default: Timeout of sessions of other protocols
    timeout-tcpinit: Timeout from SYN to SYN-ACK
    timeout-tcphandshake: Timeout from SYN-ACK to ACK
    timeout-tcp-half-closed: Timeout after the first FIN
    timeout-tcp-unverified-rst: Timeout after a RST that cannot be verified
    timeout-tcp-time-wait: Timeout after the second FIN or a RST
    timeout-tcp-delayed-ack: Delay of an ACK, in milliseconds
    tcp-cong-ctrl: TCP congestion control algorithm of proxied sessions
    timeout-captive-portal: Timeout of sessions of the captive portal
    timeout-scan: Time to find out application trickling
    timeout-discard-tcp: Timeout of denied TCP sessions
    timeout-discard-udp: Timeout of denied UDP sessions
    timeout-discard-default: Timeout of denied sessions of other protocols
    scan-threshold: Utilization in percent that starts the trickling scan
    scan-scaling-factor: How much faster the scan ages
    teardown-upon-fwd-zonechange: End sessions whose egress zone changes
    accelerated-aging-enable: Age faster when the table fills
    erspan: Inspect traffic inside ERSPAN
    accelerated-aging-threshold: Utilization in percent that starts accelerated aging
    accelerated-aging-scaling-factor: How much faster sessions age
    tcp-rsts: How TCP RST packets are sent
    tcp-reject-non-syn: Refuse a first TCP packet without SYN
    tcp-strict-rst: Check the sequence number of a RST
    tcp-reject-small-initial-window-enable: Refuse a small initial TCP window
    tcp-reject-small-initial-window-threshold: Smallest initial TCP window that is accepted
    offload: Hand identified sessions to the hardware
    strict-checksum: Check TCP and UDP checksums
    resource-limit-behavior: What happens to traffic that finds no resources
    ingress_backlogs_threshold: Ingress backlog in percent that marks heavy sessions
    ingress_backlogs_duration: Seconds a backlog lasts before sessions are discarded
    drop-stp-packet: Drop spanning tree packets
    rewrite-pvst-pvid: Rewrite the VLAN ID inside PVST+ packets
    pvst-native-vlan-id: Native VLAN ID of PVST+ packets
    pass-through-1q-pcp: Keep the 802.1Q priority of forwarded packets
    tcp-reject-diff-syn: Refuse a SYN that differs from the first one
      yes: Refuse such a SYN
      no: Accept such a SYN
    broadcast-first-packet: Give the first packet of a session to all cores
      yes: Broadcast the first packet
      no: Do not broadcast the first packet
    run-to-completion: Process a packet on one core from start to end
      yes: Process on one core
      no: Pass packets between cores
    inflight_monitoring: Watch packets that are being processed
      yes: Watch packets in flight
      no: Do not watch packets in flight
    packet-buffer-latency-measurement: Measure how long packets wait in buffers
      yes: Measure the latency
      no: Do not measure the latency
    default: Set all of these back to the configuration
    lag-flow-key-type: How flows are spread over aggregate links
      tag: Spread by flow tag
      tuple: Spread by addresses, ports and protocol
    change-smac-in-resp: Source MAC address in generated responses
      yes: Use the MAC address of the interface
      no: Keep the MAC address
    tcp-retransmit-scan: Inspect retransmitted TCP segments
      yes: Inspect retransmissions
      no: Do not inspect retransmissions
    tcp-tfo-app: Identify applications in TCP Fast Open data
      yes: Look into TCP Fast Open data
      no: Ignore TCP Fast Open data
  application: Set App-ID parameters
    dump-unknown: Capture packets of unknown applications
    cache: Cache identified applications
    supernode: Detect supernodes of peer-to-peer applications
    heuristics: Identify applications by heuristics
    use-cache-for-identification: Identify applications from the cache
    use-simple-appsigs: Use simple application signatures
    use-appid-cache-ssl-sni: Use the TLS server name in the App-ID cache
    notify-user: Show users a page when an application is blocked
    dump: Capture packets of applications
      on: Start a capture
        limit: Number of sessions to capture
        from: Zone in which the client stands
        to: Zone in which the server stands
        source: Source address or network
        destination: Destination address or network
        destination-user: User at the destination
        source-port: TCP or UDP port of the client
        destination-port: TCP or UDP port of the server
        protocol: IP protocol number
        application: Application to capture
        rule: Security rule that allows the session
      off: Stop the capture
    traceroute: Set identification of traceroute
      enable: Identify traceroute as an application
      ttl-threshold: Highest TTL that counts as traceroute
  clock: Set the system clock
    date: Date as YYYY/MM/DD
    time: Time as HH:MM:SS
  system: Set system parameters
    setting: Set system settings
      arp-cache-timeout: Seconds until an ARP entry expires
      ip6-defrag-timeout: Seconds to wait for missing IPv6 fragments
      icmp6-error: Send ICMPv6 error messages
      mp-vr-vif-install-only-host-route: Install host routes only on the management plane
      target-vsys: Choose the virtual system of this session
      shared-policy: Use policy and objects pushed by Panorama
      template: Use templates pushed by Panorama
      ctd-mode: Set the matching engine of content inspection
      dfa-mode: Set where pattern automata run
      jumbo-frame: Support jumbo frames
      hardware-acl-blocking-enable: Block DoS sources in hardware
      hardware-acl-blocking-duration: Seconds to block a source in hardware
      software-acl-blocking-duration: Seconds to block a source in software
      multi-vsys: Support multiple virtual systems
      fast-fail-over: Set fast HA failover
        enable: Whether HA fails over fast
          yes: Fail over fast
          no: Fail over at normal speed
      bgp-no-suppress-duplicates: Send BGP updates that repeat the last one
        enable: Whether duplicate updates are sent
          yes: Send duplicate updates
          no: Suppress duplicate updates
      persistent-dipp-alert: Set alerts of persistent NAT pools
        ip-utilization: Alert on utilization of each pool address
        default: Restore the default alert
      alg-persistent-nat: Keep NAT persistent for application gateways
        enable: Keep translations
        disable: Do not keep translations
      alg-natref: Hold NAT references for application gateways
        enable: Hold references
        disable: Do not hold references
      delay-interface-process: Delay processing of interface changes
        delay: Delay in milliseconds
      pppoe-dont-send-eol: Leave the end-of-list tag out of PPPoE packets
        interface: Interface of the PPPoE connection
        enable: Whether the tag is left out
      rip-poison-reverse: Set RIP poison reverse
        enable: Whether RIP uses poison reverse
          yes: Use poison reverse
          no: Do not use poison reverse
      layer4-checksum: Verify TCP and UDP checksums
        disable: Skip verification
        enable: Verify checksums
      packet-path-test: Test the packet path regularly
        enable: Whether the test runs
          yes: Run the test
          no: Do not run the test
        show: Show the state of the test
      packet-descriptor-monitor: Watch packet descriptors for leaks
        enable: Whether descriptors are watched
          yes: Watch packet descriptors
          no: Do not watch packet descriptors
      mp-memory-monitor: Watch memory of the management plane
        enable: Whether memory is watched
          yes: Watch memory
          no: Do not watch memory
      zip: Set decompression of files
        enable: Decompress files for inspection
        hw-reset: Reset the decompression hardware
      packet: Set packet handling
        ip-frag-limit: Limit the number of IP fragments
      util: Set diagnostic utilities
        assert-crash-once: Crash on the first failed assertion only
      pow: Set checks of the packet work scheduler
        wqe-tag-check: Check tags of work queue entries
        wqe-inuse-check: Check that work queue entries are in use
        wqe-swbuf-check: Check software buffers of work queue entries
        wqe-swbuf-track: Track software buffers of work queue entries
        wqe-hexspeak: Mark freed work queue entries with a pattern
        wqe-swbuf-ref: Count references to software buffers
      wildfire: Set WildFire parameters
        interval: Set WildFire update intervals
          server-list-update-interval: Minutes between updates of the server list
          report-update-interval: Seconds between queries for reports
        disk-quota: Set disk space for WildFire files
          global: Disk space for all WildFire channels
          single-channel: Disk space for one WildFire channel
      ctd: Set content inspection parameters
        regex-stats-on: Collect statistics of regular expressions
        nonblocking-pattern-match-interval: Interval of nonblocking pattern match
        max-sess-hash-limit: Maximum length of a session hash chain
        pkt-proc-loop-low: Low limit of the packet processing loop
        pkt-proc-loop-high: High limit of the packet processing loop
        pkt-proc-boundary: Boundary of the packet processing loop
        wif-shared-buf-threshold: Shared buffer use in percent that stops forwarding
        ctd-agent-assigned-cores: Number of cores for the content inspection agent
        lscan-mode: Use the lscan pattern matcher
        nonblocking-pattern-match: Match patterns without blocking a core
          enable: Match without blocking
          disable: Match with blocking
        nonblocking-pattern-match-qsizecheck: Check queue size in nonblocking match
          enable: Check the queue size
          disable: Skip the check
        enhanced-decode-filter-mode: Decode nested encodings in depth
          enable: Decode in depth
          disable: Decode as usual
        block-on-base64-decode-error: Block content with bad base64
          enable: Block such content
          disable: Let such content pass
        block-on-bdat-chunk-decode-error: Block mail with bad BDAT chunks
          enable: Block such content
          disable: Let such content pass
        block-on-chunk-decode-error: Block content with bad chunked encoding
          enable: Block such content
          disable: Let such content pass
        block-on-qp-decode-error: Block content with bad quoted-printable
          enable: Block such content
          disable: Let such content pass
        block-on-utf-decode-error: Block content with bad UTF encoding
          enable: Block such content
          disable: Let such content pass
        block-on-uu-decode-error: Block content with bad uuencode
          enable: Block such content
          disable: Let such content pass
        block-on-zip-decode-error: Block files with bad compression
          enable: Block such content
          disable: Let such content pass
        wif-bypass-exceed-buf-limit: Let files pass that exceed the buffer limit
          enable: Let such files pass
          disable: Hold such files
        wifclient-traffic: Inspect traffic of the forwarding client
          enable: Inspect the traffic
          disable: Skip the traffic
        feature-forward: Forward content to cloud services
          cloud-appid-prefiltering: Filter before cloud App-ID lookups
            enable: Filter first
            disable: Do not filter
          mica: Forward to inline cloud analysis
            enable: Forward content
            disable: Do not forward content
        lscan-mode-default: Restore the default of lscan mode
      additional-threat-log: Log more threats of zone and packet protection
        on: Write the additional logs
        off: Do not write the additional logs
      paloalto-networks-service-proxy: Use the proxy for Palo Alto Networks services
        on: Use the proxy
        off: Connect directly
      logging: Set logging of the dataplane
        max-log-rate: Maximum number of logs a second
        max-packet-rate: Maximum rate of captured packets, in KB a second
        log-suppression: Suppress repeated logs
        default-policy-logging: Seconds to log traffic of default rules
        log-compression: Which forwarded logs are compressed
        default: Restore defaults of logging
      ssl-decrypt: Set SSL decryption parameters
        skip-ssl-decrypt: Turn off decryption
        skip-ctd: Do not inspect decrypted content
        skip-ssl: Turn off SSL processing
        answer-timeout: Seconds the answer of a user stays valid
        notify-user: Tell users that their session is decrypted
        tunnel-taildrop-threshold: Queue length at which tunneled packets are dropped
      ctd-mode-default: Restore the default content inspection mode
      dfa-mode-default: Restore the default automata mode
      correlation: Set the correlation engine
        enable: Whether events are correlated
          yes: Correlate events
          no: Do not correlate events
  user-id: Set User-ID parameters
    data: User-ID message in XML
  xmlapi-group: Change user groups of the XML API
    add: Add a user to a group
      group: Name of the group
      user: Name of the user
      timeout: How long the membership lasts
    delete: Remove a user from a group
      group: Name of the group
      user: Name of the user
      timeout: How long the removal lasts
    refresh: Refresh a group
      group: Name of the group
  quarantine: Set the device quarantine list
    data: Quarantine message in XML
  nw-id-api: Set network identity data
    data: Network identity message in XML
  max-num-images: Limit stored software images
    count: Number of images to keep
  global-protect: Set GlobalProtect parameters
    arg-maxlen: Maximum length of a request argument
    satellite-serialnumberip-auth: Authenticate satellites by serial number and IP
      enable: Use this authentication
      disable: Do not use this authentication
    global-protect-portal: Set GlobalProtect portal parameters
      satellite-serialnumberip-auth: Authenticate satellites by serial number and IP
        retry-interval: Seconds between attempts of a satellite
        satellite-ip-allowlist: Addresses from which satellites may connect
          entry: Address or range to allow
        satellite-ip-exclude-from: Exclude addresses from an allowed range
          range: Range on the allow list
          exclude-list: Addresses to exclude
    redirect: Set the GlobalProtect redirect
      location: Location users are sent to
      on: Redirect users
      off: Do not redirect users
      show: Show the redirect
  ssl-conn-on-cert: Set what failed certificate checks do
    fail-all-conns: Fail all connections on a certificate error
    fail-syslog-conns: Fail syslog connections on a certificate error
  syslog: Set syslog forwarding
    ssl-conn-validation: Set certificate checks of syslog over SSL
      all-conns: Set all checks at once
      explicit: Set one check
        CRL: Check the certificate revocation list
          enforce: Refuse the connection when the check fails
          skip: Do not check
          prefer: Check when it is possible
        OCSP: Check revocation with OCSP
          enforce: Refuse the connection when the check fails
          skip: Do not check
          prefer: Check when it is possible
        EKU: Check the extended key usage
          enforce: Refuse the connection when the check fails
          skip: Do not check
          prefer: Check when it is possible
    fqdn-refresh: Resolve names of syslog servers again
      yes: Resolve names regularly
      no: Resolve names once
  ztp: Set zero touch provisioning
    panorama-timeout: Seconds to wait for Panorama
  transceiver-monitor-rate: Set how often transceivers are read
    slot: Slot of the transceivers
    seconds: Seconds between readings
  sslmgr-check-cert-jobs: Set certificate status jobs
    max-limit: Maximum number of jobs at once
  snmpd: Set the SNMP agent
    refresh-timer-period: Seconds between refreshes of SNMP data
  preserve-prenat-feature: Set preservation of pre-NAT addresses
    adjust-mtu: Adjust the MTU for the added data
    verify-checksum: Verify the checksum of the added data
  logrcvr: Set the log receiver
    offline-logpurger: Set the offline log purger
      interval: Purge interval
      percentage-threshold: Disk use in percent that starts a purge
  fwd-uni-dhcp-packet-on-dhcp-client-intf: Forward unicast DHCP on client interfaces
    yes: Forward such packets
    no: Do not forward such packets
  advanced-routing: Set the advanced routing engine
    fib: Set the forwarding table
      check: Set consistency checks of the forwarding table
        interval: Interval of the check
        recovery-failure-threshold: Failed recoveries until the check gives up
        default-interval: Restore the default interval
        disable: Whether the check is disabled
          yes: Disable the check
          no: Perform the check
        disable-auto-recovery: Whether automatic recovery is disabled
          yes: Disable automatic recovery
          no: Recover automatically
ssh: Start a secure shell to another host
  inet: Connect over IPv4
  port: Port number on the remote host
  source: Source address of the connection
  v1: Use SSH version 1
  v2: Use SSH version 2
  host: User and host, as username@host
tail: Print the last 10 lines of debug file content
  follow: Print lines as they are added
  lines: Number of lines to print
target: Choose the device that runs commands
  set: Run commands on this device
  show: Show the device that runs commands
tcpdump: Capture packets on the management interface
  snaplen: Bytes to keep of each packet
  filter: Capture packets that match this expression
test: verify system settings with test cases
  uid: Test which user an IP address belongs to
  tag-filter: Test a tag filter
  url: Test the category of a URL
  url-info-host: Show what the host knows of a URL
  url-info-cloud: Show what the cloud knows of a URL
  url-wpc: Test a URL in the web page classifier
  cookie-surrogate: Test the cookie surrogate of a user
    ip: IP address of the user
  x-authenticated-user: Test the X-Authenticated-User header of a client
    ip: IP address of the client
  arp: Test ARP
    gratuitous: Send gratuitous ARP packets
      interface: Interface that sends the packets
      ip: IP address to announce
  nd: Test IPv6 neighbor discovery
    router-advertisement: Send a router advertisement
      interface: Interface that sends the advertisement
  nptv6: Test IPv6 network prefix translation
    cks-neutral: Compute the checksum neutral address
      dest-network: Network after translation
      source-ip: Address before translation
  custom-url: Test a URL against custom categories
    url: URL to match
  ssl-exclude-list: Test a host against decryption exclusions
    predefined: Test the predefined exclusions
      hostname: Host name to match
    shared: Test the shared exclusions
      hostname: Host name to match
    vsys: Test the exclusions of the virtual system
      hostname: Host name to match
  security-policy-match: Test security policy match
    from: Source zone
    to: Destination zone
    source: Source address
    destination: Destination address
    protocol: IP protocol number
    show-all: Show all rules that may match
    application: Application of the traffic
    uappid: Cloud App-ID of the traffic
    category: URL category
    check-hip-mask: Match the HIP data of the user
    source-os: Operating system of the source device
    source-model: Model of the source device
    source-vendor: Vendor of the source device
    destination-os: Operating system of the destination device
    destination-model: Model of the destination device
    destination-vendor: Vendor of the destination device
    source-category: Category of the source device
    source-profile: Profile of the source device
    source-osfamily: Operating system family of the source device
    destination-category: Category of the destination device
    destination-profile: Profile of the destination device
    destination-osfamily: Operating system family of the destination device
  qos-policy-match: Test QoS policy match
    from: Source zone
    to: Destination zone
    source: Source address
    destination: Destination address
    protocol: IP protocol number
    application: Application of the traffic
    category: URL category
    codepoint-type: DSCP or type of service
    codepoint-value: Value of the code point
  authentication-policy-match: Test authentication policy match
    from: Source zone
    to: Destination zone
    source: Source address
    destination: Destination address
    category: URL category
  decryption-policy-match: Test decryption policy match
    from: Source zone
    to: Destination zone
    source: Source address
    destination: Destination address
    category: URL category
    application: Application of the traffic
  nat-policy-match: Test NAT policy match
    from: Source zone
    to: Destination zone before NAT
    source: Source address before NAT
    destination: Destination address before NAT
    source-port: Source port before NAT
    destination-port: Destination port before NAT
    protocol: IP protocol number
    to-interface: Egress interface
    ha-device-id: Device ID in an active/active HA pair
  pbf-policy-match: Test policy based forwarding match
    from: Source zone
    from-interface: Ingress interface
    source: Source address
    destination: Destination address
    protocol: IP protocol number
    application: Application of the traffic
    ha-device-id: Device ID in an active/active HA pair
  dos-policy-match: Test DoS protection policy match
    from: Source zone
    to: Destination zone
    from-interface: Ingress interface
    to-interface: Egress interface
    source: Source address
    destination: Destination address
    protocol: IP protocol number
  vpn: Test VPN negotiation
    ike-sa: Start IKE negotiation
      gateway: Name of the IKE gateway
    ipsec-sa: Start IPsec negotiation
      tunnel: Name of the IPsec tunnel
  macsec: Test MACsec
    association: Test the MACsec association
      interface: Interface that uses MACsec
  routing: Test routing
    fib-lookup: Look up a route in the forwarding table
      ip: Destination address of the lookup
      virtual-router: Virtual router of the lookup
      ecmp: Choose among equal cost paths
        source-ip: Source address of the traffic
        destination-ip: Destination address of the traffic
    mfib-lookup: Look up a route in the multicast forwarding table
      group: Multicast group address
      source: Source address of the multicast traffic
      virtual-router: Virtual router of the lookup
    bgp: Test BGP
      virtual-router: Virtual router that runs BGP
        refresh: Ask a peer for its routes again
          peer: Name of the BGP peer
        restart: Restart BGP connections
          peer: Name of the BGP peer
          self: Restart BGP of this virtual router
    ospf: Test OSPF
      logical-router: Logical router that runs OSPF
        clear: Restart OSPF
        all: Apply to all OSPF processes
    ospfv3: Test OSPFv3
      logical-router: Logical router that runs OSPFv3
        clear: Restart OSPFv3
        all: Apply to all OSPFv3 processes
  advanced-routing: Test the advanced routing engine
    fib-lookup: Look up a route in the forwarding table
      ip: Destination address of the lookup
      logical-router: Logical router of the lookup
      ecmp: Choose among equal cost paths
        source-ip: Source address of the traffic
        destination-ip: Destination address of the traffic
    mfib-lookup: Look up a route in the multicast forwarding table
      group: Multicast group address
      source: Source address of the multicast traffic
      logical-router: Logical router of the lookup
    bgp: Test BGP
      logical-router: Logical router that runs BGP
        refresh: Ask peers for their routes again
          peer-name: Name of the BGP peer
          all: Select all BGP peers
        restart: Restart BGP connections
          peer-name: Name of the BGP peer
          all: Select all BGP peers
    multicast: Test multicast routing
      msdp: Test MSDP
        logical-router: Logical router that runs MSDP
          restart: Restart MSDP connections
            peer-name: Name of the MSDP peer
            all: Select all MSDP peers
  http-profile: Send a test log with an HTTP server profile
    vsys: Virtual system that holds the profile
    name: Name of the HTTP server profile
    type: Type of the test log
  http-server: Test the connection to an HTTP server
    vsys: Virtual system that connects
    address: Address of the HTTP server
    protocol: Protocol of the server
    port: Port number of the server
  http-profile-server-auth-token: Test an HTTP server authentication token
    vsys: Virtual system that holds the profile
    profile: HTTP server profile
    server: Server in the profile
    token: Authentication token
  smtp-server: Send a test mail through an SMTP server
    vsys: Virtual system that sends the mail
    display-name: Name to show as sender
    from: Mail address of the sender
    to: Mail address of the recipient
    and-also-to: Mail address of another recipient
    gateway: Address of the mail server
    protocol: Protocol of the server
    auth: Authentication method
    port: Port number of the server
  stats-service: Test the statistics service
  uuid: Test UUIDs of policy rules
    enable: Whether rules have UUIDs
      yes: Use UUIDs
      no: Do not use UUIDs
  botnet: Test a domain against the botnet list
    domain: Domain to look up
  data-filtering: Test data filtering
    pattern: Test a data pattern
    ccn: Test a credit card number
    ssn: Test a social security number
  pppoe: Test PPPoE connection
    interface: Interface of the PPPoE connection
    ipv6: Test PPPoE over IPv6
      interface: Interface of the PPPoE connection
  dns-proxy: Test DNS proxy
    query: Send a DNS query
      name: Name of the DNS proxy
        source: Source address of the query
        domain-name: Look up this domain
        ip: Look up the name of this IP address
    ddns: Test dynamic DNS
      update: Send a dynamic DNS update
        interface: Update the addresses of an interface
          name: Interface to update, or all of them
    fqdn: Test FQDN objects
      refresh: Resolve FQDN objects again
        all: Resolve all FQDN objects
        entry: Resolve one FQDN object
          FQDN: Name to resolve
          type: Record type of the query
    dns-signature: Test DNS signatures
      fqdn: Look up the verdict of this FQDN
  custom-signature-perf: Test the performance of a custom signature
    pattern: Pattern of the signature
    context: Context of the signature
  custom-signature-type: Test the type of a custom signature
    pattern: Pattern of the signature
  wildfire: Test WildFire
    registration: Test registration with WildFire
      channel: Public or private cloud
  scp-server-connection: Test the connection to an SCP server
    initiate: Connect and fetch the host key
      hostname: Host name of the server
      port: SSH port of the server
      path: Path on the server
    confirm: Accept the host key of the server
      hostname: Host name of the server
      key: Host key to accept
  threat-vault: Test Threat Vault
    connection: Test the connection to Threat Vault
  global-protect-satellite: Test GlobalProtect satellite
    gateway-reconnect: Connect to a gateway again
      satellite: Name of the satellite
      method: How the satellite connects
    gateway-connect: Connect to a gateway
      satellite: Name of the satellite
      method: How the satellite connects
    gateway-disconnect: Disconnect from a gateway
      satellite: Name of the satellite
      method: How the satellite connects
  global-protect-mdm: Test the mobile device manager
    hipreport: Test HIP reports
      request: Request the HIP report of a device
        jailbroken: Whether the device is jailbroken
  user-id: Test User-ID
    user-id-syslog-parse: Test a syslog parse profile
      regex-identifier: Find users with regular expressions
        event-regex: Expression that finds the event
        username-regex: Expression that finds the user name
        address-regex: Expression that finds the address
        log-string: Syslog message to parse
      field-identifier: Find users with fixed texts
        event-string: Text that marks the event
        username-prefix: Text before the user name
        username-delimiter: Text after the user name
        address-prefix: Text before the address
        address-delimiter: Text after the address
        log-string: Syslog message to parse
    custom-group: Test a custom group
      group-mapping: Group mapping profile
      ldap-filter: LDAP filter of the group
  authentication: Test a login
    authentication-profile: Profile or sequence to use
  mfa-vendors: Test multi-factor authentication vendors
    mfa-server-profile: Server profile of the vendor
  generate-saml-url: Generate a SAML login URL
    captive-portal: Generate the URL of the Authentication Portal
      vsys: Virtual system of the portal
      authprofile: SAML authentication profile
      ip-hostname: IP address or host name of the portal
    global-protect: Generate the URL of GlobalProtect
      vsys: Virtual system of the portal or gateway
      authprofile: SAML authentication profile
      ip-hostname: IP address or host name of the portal or gateway
    management: Generate the URL of the management interface
      interface: Interface that is managed
      authprofile: SAML authentication profile
      ip-hostname: IP address or host name of the firewall
tftp: Use tftp to import / export files
  import: Import a file from a TFTP server
    anti-virus: Antivirus content package
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    wildfire: WildFire content package
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    device-state
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    content: Application and threat content package
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    url-database: URL database package
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    signed-url-database
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    pandb-url-database
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    global-protect-client
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    bootstrap-bundle
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    configuration: Configuration file
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    certificate: Certificate file
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
      certificate-name: Name to give the certificate
      format: Format of the file
    private-key
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
      certificate-name: Name to give the certificate
      format: Format of the file
    keypair
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
      certificate-name: Name to give the certificate
      format: Format of the file
    license: License key file
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    software: System software image
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    high-availability-key
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    ssl-optout-text
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    ssl-cert-status-page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    captive-portal-text
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    url-coach-text
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    file-block-continue-page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    file-block-page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    data-filter-block-page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    application-block-page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    safe-search-block-page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    url-block-page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    url-isolate-page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    mfa-login-page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    credential-coach-text
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    credential-block-page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    virus-block-page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    global-protect-portal-custom-login-page
      profile: Name of the page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    global-protect-portal-custom-home-page
      profile: Name of the page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    global-protect-portal-custom-help-page
      profile: Name of the page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
    global-protect-portal-custom-welcome-page
      profile: Name of the page
      from: Host name or IP address of the TFTP server
      file: Path of the file on the TFTP server
  export: Export a file to a TFTP server
    license-token-file
      from: Token file to export
      to: Host name or IP address of the TFTP server
    device-state
      to: Host name or IP address of the TFTP server
    crl
      from: Revocation list to export
      to: Host name or IP address of the TFTP server
    filter-pcap
      from: Capture to export
      to: Host name or IP address of the TFTP server
    application-pcap
      from: Capture to export
      to: Host name or IP address of the TFTP server
    stats-dump: Statistics file
      to: Host name or IP address of the TFTP server
    debug: Debug file
      bootmem_file
        from: File to export
        to: Host name or IP address of the TFTP server
    core-file: Core dump file
      management-plane: Core file of the management plane
        from: Core file to export
        to: Host name or IP address of the TFTP server
      large-corefile
        from: Core file to export
        to: Host name or IP address of the TFTP server
      data-plane: Core file of the dataplane
        from: Core file to export
        to: Host name or IP address of the TFTP server
    threat-pcap
      to: Host name or IP address of the TFTP server
    mgmt-pcap
      from: Capture to export
      to: Host name or IP address of the TFTP server
    configuration: Configuration file
      from: Configuration to export
      to: Host name or IP address of the TFTP server
    web-interface-certificate
      to: Host name or IP address of the TFTP server
    tech-support
      to: Host name or IP address of the TFTP server
    telemetry-data
      from: File to export
      to: Host name or IP address of the TFTP server
    dnsproxy: DNS proxy file
      from: File to export
      to: Host name or IP address of the TFTP server
    log-file: Debug log files
      management-plane: Log files of the management plane
        to: Host name or IP address of the TFTP server
      data-plane: Log files of the dataplane
        to: Host name or IP address of the TFTP server
    high-availability-key
      from: Key to export
      to: Host name or IP address of the TFTP server
    ssl-optout-text
      to: Host name or IP address of the TFTP server
    ssl-cert-status-page
      to: Host name or IP address of the TFTP server
    captive-portal-text
      to: Host name or IP address of the TFTP server
    url-coach-text
      to: Host name or IP address of the TFTP server
    file-block-continue-page
      to: Host name or IP address of the TFTP server
    file-block-page
      to: Host name or IP address of the TFTP server
    application-block-page
      to: Host name or IP address of the TFTP server
    url-block-page
      to: Host name or IP address of the TFTP server
    url-isolate-page
      to: Host name or IP address of the TFTP server
    mfa-login-page
      to: Host name or IP address of the TFTP server
    virus-block-page
      to: Host name or IP address of the TFTP server
    global-protect-portal-custom-login-page
      name: Name of the page
      to: Host name or IP address of the TFTP server
    global-protect-portal-custom-home-page
      name: Name of the page
      to: Host name or IP address of the TFTP server
    global-protect-portal-custom-help-page
      name: Name of the page
      to: Host name or IP address of the TFTP server
    global-protect-portal-custom-welcome-page
      name: Name of the page
      to: Host name or IP address of the TFTP server
    debug-pcap
      from: Capture to export
      to: Host name or IP address of the TFTP server
    inbound-proxy-key
      from: Key to export
      to: Host name or IP address of the TFTP server
traceroute: Print the route packets take to network host
  ipv4: Trace over IPv4
  ipv6: Trace over IPv6
  first-ttl: Time-to-live of the first probes
  max-ttl: Largest time-to-live, the longest route shown
  port: First UDP destination port of the probes
  tos: Type of service of the probes
  wait: Seconds to wait for an answer
  pause: Milliseconds between probes
  do-not-fragment: Set the don't fragment bit
  debug-socket: Set debugging on the socket
  gateway: Gateway the probes must pass
  no-resolve: Print addresses without names
  bypass-routing: Send to an attached network without routing
  source: Source address of the probes
  host: Host name or IP address of the remote host
view-pcap: Print a packet capture
  follow: Print packets as they are added
  link-header: Print link layer headers
  no-dns-lookup: Print addresses without names
  no-port-lookup: Print ports without names
  no-qualification: Print host names without domain
  absolute-seq: Print absolute TCP sequence numbers
  no-timestamp: Print no timestamps
  unformatted-timestamp: Print timestamps as plain seconds
  delta: Print time since the packet before
  timestamp: Print date and time
  undecoded-NFS: Print NFS handles undecoded
  verbose: Print more detail
  verbose+: Print even more detail
  verbose++: Print all detail
  hex: Print packets in hexadecimal
  hex-link: Print packets and link headers in hexadecimal
  hex-ascii: Print packets in hexadecimal and ASCII
  hex-ascii-link: Print all of hex-ascii with link headers
  application-pcap: Application capture to print
  filter-pcap: Packet filter capture to print
  debug-pcap: Debug capture to print
  mgmt-pcap: Management interface capture to print
  threat: Print a threat capture
    threat-pcap-id: ID of the capture
clear
  fwd-cache: Clear forwarding cache entries
    id: Entry with this number
    all: All entries
set
  system
    setting
      persistent-dipp: Keep source translations with dynamic IP and port across connections of a host
  syslogng: Settings of log forwarding over syslog
    ssl-conn-validation: How certificates of syslog servers are validated
      all-conns: Same validation for every connection
      explicit: Choose each check by itself
        CRL: Check certificate revocation lists
          enforce: Refuse the connection when the check fails
          skip: Leave the check out
          prefer: Check where a list can be had
        OCSP: Ask the responder named by the certificate
          enforce: Refuse the connection when the check fails
          skip: Leave the check out
          prefer: Check where the responder answers
        EKU: Check the extended key usage of the certificate
          enforce: Refuse the connection when the check fails
          skip: Leave the check out
          prefer: Check where the certificate has the extension
    fqdn-refresh: Seconds between two lookups of a syslog server's name
`;
