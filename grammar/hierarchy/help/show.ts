// Help texts of the commands under `show`, as a tree of words; words that mean the same wherever they stand
// are in show-words.ts. Vendor: WildFire appliance CLI, the text of `show`; pan.dev, those of `show sdwan`;
// help captures of a PA-460, those of `show dhcp` and of the options of its leases; a help capture of `show qos
// interface`, that of throughput. Assumption: all others, which no public listing has and which are written for
// this program.

/** Two blanks a level, `word: Help text`; values are left out, an option stands below its keyword. */
export const SHOW_HELP = `
show: Show operational parameters
  interface: Show interface information
  transceiver: Show transceiver information of a port
  transceiver-detail: Show detailed transceiver information of a port
  transceiver-eeprom: Show EEPROM contents of a transceiver
  transceiver-monitor-rate: Show how often transceivers are polled
  virtual-wire: Show virtual wire information
  vlan: Show VLAN information
  mac: Show MAC address table of a VLAN
  upgrade-history: Show software upgrade history
  management-server: Show management server information
    candidate: Show information about the candidate configuration
      config-size: Show size of the candidate configuration
    last-committed: Show information about the last commit
      config-size: Show size of the last committed configuration
  oss-license: Show licenses of open source software
  running: Show running operational state
    url: Show URL category of a URL from the dataplane cache
    url-info: Show URL cache details of a URL
    ml-lookup-cache: Show inline machine learning lookup cache
    ml-block-cache: Show inline machine learning block cache
      url: Select the URL to look up
      top: Show most frequently blocked URLs
    ml-form-cache: Show inline machine learning form cache
    mlav-model: Show inline machine learning malware models
      status: Show load status of the models
    logging: Show dataplane logging state
    url-license: Show URL filtering license state
    tcp: Show TCP settings and counters of the dataplane
      state: Show TCP state and reassembly counters
    rule-use: Show use of policy rules
      highlight: List rules that are used or unused
        vsys: Select the virtual system
        rule-base: Select the rulebase
        type: Select used or unused rules
      hit-count: Show rule hit counts
        vsys: Select the virtual system
        rule-base: Select the rulebase
        rules: Select one or all rules
          rule-name: Select a rule by name
          all: Select all rules of the rulebase
    nat-persistent-dipp: Show persistent NAT rules for dynamic IP and port
    nat-rule-cache: Show NAT rule cache
    global-ippool: Show NAT address pools shared by rules
      summary-only: Show the summary without the pool details
    nat-rule-ippool: Show address pool of a NAT rule
      rule: Select the NAT rule
      show-cache: Show cached allocations of the pool
      show-freelist: Show the list of free addresses
    ippool: Show use of the NAT address pools
    persistent-dipp-pool: Show pools of persistent dynamic IP and port NAT
      ip-utilization: Show utilization of each pool address
    persistent-dipp-client: Show clients of persistent DIPP pools
      pool: Select the pool by its index
      ip-utilization: Show use of pool addresses by client
        pool: Select the pool by its index
    persistent-dipp-client-translation: Show persistent DIPP translations
      ip: Select the client address
      pool: Select the pool by its index
    security-policy-addresses: Show addresses used in the security policy
    nat-policy-addresses: Show addresses used in the NAT policy
    authentication-policy-addresses: Show addresses used in the authentication policy
    tunnel-inspect-policy-addresses: Show addresses of the tunnel inspection policy
    decryption-policy-addresses: Show addresses used in the decryption policy
    qos-policy-addresses: Show addresses used in the QoS policy
    application-override-policy-addresses: Show addresses of the application override policy
    pbf-policy-addresses: Show addresses of the policy based forwarding rules
    sdwan-policy-addresses: Show addresses used in the SD-WAN policy
    dos-policy-addresses: Show addresses used in the DoS protection policy
    security-policy: Show running security policy
      rule-index: Select a rule by its position
    nat-policy: Show running NAT policy
      vsys: Select the virtual system
    ndp-proxy: Show running NDP proxy configuration
      interface: Select the interface
    authentication-policy: Show running authentication policy
    tunnel-inspect-policy: Show running tunnel inspection policy
    decryption-policy: Show running decryption policy
    qos-policy: Show running QoS policy
    application-override-policy: Show running application override policy
    pbf-policy: Show running policy based forwarding rules
    sdwan-policy: Show running SD-WAN policy
    npb-policy: Show running network packet broker policy
    dos-policy: Show running DoS protection policy
    application-signature: Show application signature information
      statistics: Show application signature statistics
    application: Show application identification information
      cache: Show application cache
        all: Show all entries of the application cache
      disabled: Show disabled applications
      setting: Show application identification settings
      statistics: Show application statistics
    resource-monitor: Show resource utilization of the dataplane
      second: Show utilization per second
        last: Select how many seconds to show
      minute: Show utilization per minute
        last: Select how many minutes to show
      hour: Show utilization per hour
        last: Select how many hours to show
      day: Show utilization per day
        last: Select how many days to show
      week: Show utilization per week
        last: Select how many weeks to show
      ingress-backlogs: Show sessions that fill the packet buffers
    tunnel: Show runtime tunnel information
      flow: Show tunnel data path information
        name: Select a tunnel by name
        tunnel-id: Select a tunnel by ID
        context: Select a tunnel by its encapsulation context
        info: Show tunnel data path statistics
        operation-stats: Show tunnel operation statistics
        lookup: Show tunnel lookup table
        nexthop: Show tunnel next hops
        all: Show all tunnels
          filter: Apply tunnel filters
            type: Select IPSec or SSL VPN tunnels
            state: Select tunnels by state
    url-cache: Show URL cache of the dataplane
      statistics: Show URL cache statistics
      all: Show all entries of the URL cache
    network-packet-broker: Show network packet broker information
      statistics: Show network packet broker statistics
      status: Show health of the security chains
    dns-cache: Show DNS security cache of the dataplane
      statistics: Show DNS cache statistics
    ssl-cert-cn: Show cached common names of server certificates
    appinfo2ip: Show application information cached by address
      saddr: Source address of the session
      daddr: Destination address of the session
      msaddr: Mapped (translated) source address
      mdaddr: Mapped (translated) destination address
      srczone: Source zone
      dstzone: Destination zone
      vsys-id: ID of the virtual system
      appid: ID of the application
    ipv6: Show IPv6 runtime information
      address: Show IPv6 addresses of the interfaces
  parent-info: Show parent sessions of predicted and child sessions
    info: Show parent information statistics
    all: Show all parent information entries
    filter: Apply filters to parent information entries
      msaddr: Mapped (translated) source address
      mdaddr: Mapped (translated) destination address
  api-key-expiration-ts: Show when all API keys were last expired
  rule-hit-count: Show how often policy rules were hit
    vsys: Select one, several or all virtual systems
      vsys-name: Select one virtual system
        rule-base: Select the rulebase
          rules: Select the rules
            all: Select all rules
            list: Select a list of rules by name
      all: Select all virtual systems
        rule-base: Select the rulebase
          rules: Select the rules
            all: Select all rules
            list: Select a list of rules by name
      list: Select a list of virtual systems
        entry: Name of a virtual system in the list
        rule-base: Select the rulebase
          rules: Select the rules
            all: Select all rules
            list: Select a list of rules by name
  bad-custom-signature: Show custom signatures that failed to compile
  applications: Show application definitions
    vsys: Select the virtual system
    list: Select applications by name
  sp-metadata: Show SAML service provider metadata
    captive-portal: Show metadata of the Authentication Portal
      authprofile: Select the SAML authentication profile
      ip-hostname: Address or host name that users connect to
    global-protect: Show metadata of GlobalProtect
      authprofile: Select the SAML authentication profile
      ip-hostname: Address or host name that users connect to
    management: Show metadata of the management interface
      authprofile: Select the SAML authentication profile
      ip-hostname: Address or host name that users connect to
  max-num-images: Show how many software images are kept
  ssh-fingerprints: Show SSH host key fingerprints
    hash-type: Select the hash algorithm
    format: Select hexadecimal or base64 output
  ssl-conn-on-cert: Show how certificate errors affect connections
    fail-all-conns: Show whether all connections fail on bad certificates
    fail-syslog-conns: Show whether syslog fails on bad certificates
  syslog-ssl-conn-validation: Show certificate validation of syslog over SSL
  device-telemetry: Show device telemetry information
    details: Show detailed telemetry state
    collect-now: Show state of an immediate telemetry collection
    settings: Show telemetry settings
    stats: Show telemetry statistics
      all: Show statistics of all telemetry categories
      product-usage: Show product usage statistics
      device-health-performance: Show device health and performance statistics
      threat-prevention: Show threat prevention statistics
    region-list: Show regions that accept device telemetry
  streaming-telemetry: Show streaming telemetry information
    region-list: Show regions that accept streaming telemetry
  logging-status: Show status of log forwarding to log collectors
    verbose: Show more details of the log forwarding
  management-clients: Show daemons connected to the management server
  config-locks: Show who holds a configuration lock
    vsys: Select one or all virtual systems
  commit-locks: Show who holds a commit lock
    vsys: Select one or all virtual systems
  panorama-status: Show Panorama connection status
  cloud-management-status: Show cloud management connection status
  panorama-certificates: Show certificates used to talk to Panorama
  device-certificate: Show device certificate information
    status: Show device certificate status and validity
    info: Show device certificate contents
  chassis-ready: Show whether the dataplane is ready
  vm-monitor: Show VM information source monitoring
    source: Show monitored VM information sources
      state: Show state of one or all sources
      statistics: Show statistics of the sources
      all: Show all sources
  user: Show User-ID information
    ip-user-mapping: Show IP address to user mappings of the dataplane
      ip: Select one IP address
      all: Show all mappings
        option: Select the form of the output
        type: Select mappings by how they were learned
    ip-user-mapping-mp: Show address to user mappings of the management plane
      limit: Maximum number of mappings to show
      start-point: Position of the first mapping to show
      ip: Select one IP address
      all: Show all mappings
        option: Select the form of the output
        type: Select mappings by how they were learned
    ip-port-user-mapping: Show terminal server user mappings of the dataplane
      ip: Select one terminal server address
      source-user: Select one user
      all: Show all terminal server mappings
    ip-port-user-mapping-mp: Show terminal server users of the management plane
      ip: Select one terminal server address
      source-user: Select one user
      all: Show all terminal server mappings
    group-policy-dp: Show group to policy cache of the dataplane
      gid: Select one group by ID
      all: Show all entries
      any-user: Show policies that apply to any user
      known-user: Show policies that apply to known users
      unknown-user: Show policies that apply to unknown users
    user-policy-dp: Show user to policy cache of the dataplane
      uid: Select one user by ID
      all: Show all users in the cache
    user-cache-dp: Show user cache of the dataplane
      uid: Select one user by ID
      all: Show all users in the cache
    cookie-surrogate-cache-dp: Show cookie surrogate cache of the dataplane
      username: Select one user by name
      all: Show all users in the cache
    uid2primeuid-dp: Show user ID to primary user ID cache of the dataplane
      uid: Select one user by ID
      all: Show all users in the cache
    local-user-db: Show users of the local database
      vsys: Select the virtual system
      username: Select one user by name
      disabled: Select disabled or enabled users
    group: Show members of a user group
      list: Show groups
      name: Select the group
    user-id-agent: Show User-ID agent information
      state: Show state of one or all agents
      statistics: Show statistics of the agents
      config: Show configuration received from agents
        name: Select one agent
        all: Select all agents
    group-mapping-service: Show group mapping service
      query: Show groups learned from the selected source
      status: Show group mapping service status
    user-id-service: Show User-ID service offered to other devices
      client: Show devices that are clients of the service
      status: Show User-ID service status
      ipuser-update-list: Show mapping updates queued for clients
        option: Select the form of the output
    ts-agent: Show terminal server agent information
      state: Show state of one or all agents
      statistics: Show statistics of the agents
    xml-api: Show User-ID information received by XML API
      multiusersystem: Show multi-user systems set up by XML API
    group-mapping: Show group mapping information
      state: Show state of one or all group mappings
      statistics: Show group mapping statistics
      naming-context: Show naming contexts of a directory server
        server: Address or host name of the directory server
        sp_vsys_id: ID of the virtual system used as service route
        server-port: Port of the directory server
        use-ssl: Connect to the directory server over SSL
        is-active-directory: The directory server is Active Directory
    group-selection: Show groups that a directory search finds
      sp_vsys_id: ID of the virtual system used as service route
      use-ssl: Connect to the directory server over SSL
      verify-server-certificate: Check the certificate of the directory server
      base: Distinguished name at which the search begins
      bind-dn: Distinguished name used to log in to the server
      bind-password: Password used to log in to the server
      name-attribute: Attribute that holds the group name
      group-object: Object class of groups
      container-object: Object class of containers
      filter: LDAP search filter
      search-scope: Search one level or the whole subtree
      force: Query the server even if a result is cached
      server: Addresses or host names of the directory servers
      server-port: Ports of the directory servers
    email-lookup: Show user that belongs to an email address
      email: Select one or all email addresses
    hip-report: Show host information report of an endpoint
      user: Select the user of the endpoint
      ip: Select the address of the endpoint
      computer: Select the endpoint by host name
    user-ids: Show users known to User-ID
      match-user: Show users whose name contains this text
      all: Show all users
        option: Select the form of the output
    user-attributes: Show directory attributes of users
      user: Select one or all users
    server-monitor: Show directory and Exchange server monitoring
      state: Show state of one or all monitored servers
      statistics: Show statistics of the monitored servers
      auto-discover: Show servers discovered through DNS
        domain: Select the DNS domain to search
    credential-filter: Show credential detection information
      statistics: Show credential filter statistics
      group-mapping: Show group mappings used to detect credentials
    ldap-device-serialno: Show endpoint serial numbers from the directory
      serialno: Select one serial number
      all: Show all serial numbers
    cloud-identity-engine: Show Cloud Identity Engine information
      status: Show status of the Cloud Identity Engine
        name: Select one Cloud Identity Engine profile
        all: Select all Cloud Identity Engine profiles
      statistics: Show statistics of the Cloud Identity Engine
        name: Select one Cloud Identity Engine profile
        all: Select all Cloud Identity Engine profiles
      client: Show Cloud Identity Engine client information
        statistics: Show Cloud Identity Engine client statistics
  iot: Show IoT Security information
    ip-device-mapping: Show IP address to device mappings of the dataplane
      ip: Select one IP address
      all: Show all device mappings
        option: Select the form of the output
    dhcp-server: Show DHCP servers that report leases
      status: Show status of DHCP servers
        server: Select one DHCP server
        all: Select all DHCP servers
    ip-device-mapping-mp: Show address to device mappings of management plane
      ip: Select one IP address
      all: Show all device mappings
        option: Select the form of the output
    device-inventory: Show device inventory
      all: Show all devices of the inventory
        match: Select devices by one property
          mac: MAC address of the device
          hostname: Host name of the device
          profile: IoT profile of the device
          os-version: Operating system version of the device
          vendor: Vendor of the device
          model: Model of the device
          os-group: Operating system family of the device
          category: IoT category of the device
          ip: IP address of the device
      summmary: Show summary of the device inventory
    export-device-inventory: Show exported device inventory
      all: Show all exported devices
        match: Select devices by one property
          mac: MAC address of the device
          hostname: Host name of the device
          profile: IoT profile of the device
          os-version: Operating system version of the device
          vendor: Vendor of the device
          model: Model of the device
          os-group: Operating system family of the device
          category: IoT category of the device
          ip: IP address of the device
    edit-device-inventory: Show edits of the device inventory
      id: Select one edit job
      jobs: List edit jobs
    dp-quarantine-cache: Show quarantined devices of the dataplane
      ip: Select one IP address
      all: Show all quarantined devices
        option: Select the form of the output
    host-cache: Show host cache of quarantined devices
      hostid: Select one host by ID
      all: Show all hosts in the cache
        option: Select the form of the output
    icd: Show IoT cloud daemon information
      statistics: Show IoT cloud daemon statistics
        all: Show all statistics
        cache: Show cache statistics
        conn: Show cloud connection statistics
        dataplane: Show dataplane statistics
        verdict: Show device verdict statistics
        conn-status: Show cloud connection status
        saas-conn-status: Show SaaS cloud connection status
      version: Show IoT cloud daemon version
    eal: Show enhanced application logging information
      all: Show all enhanced application log counters
      conn: Show connection counters
      dpi-eal: Show logs created by packet inspection
      hipreport-eal: Show logs created from HIP reports
      dhcp-syslog-eal: Show logs created from DHCP syslog messages
      response-time: Show response times of the logging service
      dpi-stats: Show packet inspection statistics
        subtype: Select one log subtype
        all: Select all log subtypes
  policy-recommendation: Show policy rules recommended by cloud services
    iot: Show recommendations of IoT Security
      max-count: Maximum number of recommendations
      start: Position of the first recommendation
      api-cmd: Query sent to the cloud service
    saas: Show recommendations of SaaS Security
      max-count: Maximum number of recommendations
      start: Position of the first recommendation
  redistribution: Show data redistribution information
    agent: Show redistribution agents
      state: Show state of one or all agents
      statistics: Show statistics of the agents
    service: Show redistribution service of this device
      client: Show devices that receive redistributed data
      status: Show redistribution service status
  cloud-appid: Show App-ID Cloud Engine information
    application: Show a cloud delivered application
    connection-to-cloud: Show connection to the App-ID cloud
    version: Show App-ID Cloud Engine version
    application-filter: Show application filters with cloud applications
      all: Show all application filters
      option: Select one application filter
        vsys: Virtual system of the application filter
        name: Name of the application filter
    app-to-filtergroup-mapping: Show filters and groups of applications
      batch-idx: Index of the batch of applications
      all: Show all mappings of the batch
      count: Show number of mappings
      statistics: Show mapping statistics
    application-group: Show application groups with cloud applications
      all: Show all application groups
      option: Select one application group
        vsys: Virtual system of the application group
        name: Name of the application group
    task: Show App-ID Cloud Engine tasks
      task-index: Select one task by its index
      all: Show all tasks
        option: Select the form of the output
      statistics: Show task statistics
    transaction: Show App-ID Cloud Engine transactions
      trans-index: Select one transaction by its index
      all: Show all transactions
        option: Select the form of the output
    cloud-app-data: Show data received from the App-ID cloud
      container: Show application containers
        container-id: Select one container by ID
        container-name: Select one container by name
        all: Show all containers
        statistics: Show container statistics
      application: Show cloud applications
        app-id: Select one application by ID
        cloud-app-name: Select one application by name
        all: Show all cloud applications
        statistics: Show cloud application statistics
      app-metadata: Show metadata of cloud applications
        payload: Show received metadata payload
        statistics: Show metadata statistics
    signature-dp: Show cloud signatures in the dataplane
      appid: Select one application by ID
      ignored-cloudapp: Show cloud applications that are ignored
      pending-request: Show signature requests that wait for an answer
      statistics: Show cloud signature statistics
      application-dp-all: Show all cloud applications in the dataplane
      app-sig-mapping: Show application to signature mappings
      app-container-mapping: Show application to container mappings
      app-signature: Show application signatures
        signature-id: Select one signature by ID
        cloud-app-name: Select signatures of one application
        all: Show all application signatures
        statistics: Show application signature statistics
      threat-signature: Show threat signatures
        threat-id: Select one signature by threat ID
        cloud-app-name: Select signatures of one application
        all: Show all threat signatures
        statistics: Show threat signature statistics
    overlap-appid: Show applications known to cloud and content package
    ha-info: Show high availability state of App-ID Cloud Engine
    app-objects-in-policy: Show application objects used in policy
  authentication: Show authentication information
    locked-users: Show users locked out after failed logins
      vsys: Select the virtual system
      auth-profile: Select the authentication profile or sequence
      is-seq: The given name is an authentication sequence
    service-principal: Show Kerberos service principal of a profile
      vsys: Select the virtual system
      authentication-profile: Select the authentication profile
    service-principals: Show all Kerberos service principals
      vsys: Select the virtual system
      authentication-profile: Select the authentication profile
    allowlist: Show allow lists of authentication profiles
    groupdb: Show user group database for authentication
    groupnames: Show names of the groups used for authentication
    local-user-db: Show users of the local database
      vsys: Select the virtual system
      username: Select one user by name
      disabled: Select disabled or enabled users
    statistics: Show authentication statistics
      username: Select one user by name
  auth: Show authentication settings
    strict-username-check: Show whether user names are checked strictly
    remote-host-check: Show whether remote host addresses are checked
  logrcvr: Show log receiver information
    ip-cache: Show address information cached for logging
      vsys: Select the virtual system
      ip: Select the IP address
      type: Select device or quarantine information
    offline-logpurger: Show purging of logs that wait for forwarding
      interval: Show how often the purger runs
      percentage-threshold: Show disk use at which purging starts
  cloud-auth-service-regions: Show Cloud Authentication Service regions
  cloud-auth-service-metadata: Show Cloud Authentication Service metadata
  cloud-auth-service-tenants: Show Cloud Authentication Service tenants
  cloud-auth-service-profiles: Show Cloud Authentication Service profiles
    tenant_id: Select the tenant
  cloud-auth-service-alerts: Show Cloud Authentication Service alerts
  gp-broker: Show GlobalProtect broker information
    gpsvc: Show GlobalProtect service of the broker
      counter: Show GlobalProtect service counters
        all: Show all counters
        auth: Show authentication counters
        redis: Show Redis database counters
        ipc: Show interprocess communication counters
        service: Show service counters
      task: Show GlobalProtect service tasks
        task-index: Select one task by its index
        user: Select tasks of one user
        src-ip: Select tasks of one source address
        all: Show all tasks
          option: Select the form of the output
      version: Show GlobalProtect service version
    ipc-stat: Show interprocess communication statistics
    panos-config: Show configuration received from the firewall
  cloud-userid: Show cloud User-ID information
    config: Show cloud User-ID configuration
    config-details: Show detailed cloud User-ID configuration
    statistics: Show cloud User-ID statistics
  cluster-userid: Show cluster User-ID information
    statistics: Show cluster User-ID statistics
  dhcp: Show DHCP information
    server: Show DHCP server runtime information
      settings: Show DHCP server settings of an interface
      lease: Show leases on one or all interfaces
        interface: Select one or all interfaces
        show-expired: Show expired leases
    client: Show DHCP client runtime information
      state: Show DHCP client state of an interface
      mgmt-interface-state: Show DHCP state of the management interface
      mgmt6-interface-state: Show DHCPv6 state of the management interface
      ipv6-gateway-address: Show gateway addresses learned by DHCPv6
      ipv6: Show DHCPv6 client information
        pool-details: Show prefix pools delegated by DHCPv6
        state: Show DHCPv6 client state
          interface: Select one or all interfaces
          pool: Include delegated prefix pools
    inherited: Show interfaces that inherit delegated prefixes
      state: Show state of inherited prefixes
        interface: Select one or all interfaces
  pppoe: Show PPPoE information
    interface: Show PPPoE state of one or all interfaces
    ipv6: Show PPPoE IPv6 information
      interface: Show PPPoE IPv6 state of one or all interfaces
      pool-details: Show prefix pools delegated over PPPoE
      prefix: Show prefixes delegated over PPPoE
        interface: Select one or all interfaces
        pool: Include delegated prefix pools
    inherited: Show interfaces that inherit delegated prefixes
      state: Show state of inherited prefixes
        interface: Select one or all interfaces
  dns-proxy: Show DNS proxy information
    settings: Show DNS proxy settings
      name: Select one DNS proxy object
      all: Select all DNS proxy objects
    socket-count: Show number of open DNS proxy sockets
      all: Show sockets of all DNS proxy objects
    statistics: Show DNS proxy statistics
      name: Select one DNS proxy object
      all: Select all DNS proxy objects
    encrypted-dns: Show encrypted DNS information
      statistics: Show encrypted DNS statistics
      status: Show encrypted DNS status
    cache: Show DNS proxy cache
      name: Select one DNS proxy object
      filter: Apply filters to the cache entries
        type: Select the DNS record type
        name: Select one DNS proxy object
        all: Select all DNS proxy objects
      dump: Write the cache to a file
        file: Name of the file to write
        name: Select one DNS proxy object
        filter: Apply filters to the cache entries
          type: Select the DNS record type
          name: Select one DNS proxy object
          all: Select all DNS proxy objects
        all: Select all DNS proxy objects
      all: Select all DNS proxy objects
    static-entries: Show static DNS entries
      name: Select one DNS proxy object
      filter: Apply filters to the static entries
        type: Select the DNS record type
        name: Select one DNS proxy object
        all: Select all DNS proxy objects
      dump: Write the static entries to a file
        file: Name of the file to write
        name: Select one DNS proxy object
        filter: Apply filters to the static entries
          type: Select the DNS record type
          name: Select one DNS proxy object
          all: Select all DNS proxy objects
        all: Select all DNS proxy objects
      all: Select all DNS proxy objects
    ddns: Show dynamic DNS information
      interface: Show dynamic DNS state of interfaces
        name: Select one or all interfaces
    fqdn: Show addresses of FQDN objects
      name: Select one DNS proxy object
      all: Select all DNS proxy objects
    dns-signature: Show DNS security signatures
      info: Show DNS signature service information
      cache: Show DNS signature cache
        fqdn: Select one domain name
      counters: Show DNS signature counters
      content: Show DNS signatures of the content package
  dos-protection: Show DoS protection information
    rule: Show a DoS protection rule
      statistics: Show statistics of the rule
      settings: Show settings of the rule
    zone: Show DoS protection of a zone
      blocked: Show blocked addresses of the zone
        source: Show blocked source addresses
  operational-mode: Show whether the device runs in a special mode
  config: Show configuration information
    saved: Show a saved configuration file
    commit-scope: Show scope of the pending changes
      partial: Select a part of the configuration
    list: List information about pending changes
      admins: List administrators with pending changes
        partial: Select a part of the configuration
      changes: List pending changes
        partial: Select a part of the configuration
      change-summary: List a summary of the pending changes
        partial: Select changes of some administrators
      audit-comments: List audit comments of a rule
        xpath: XPath of the rule
    diff: Show differences of candidate and running configuration
    running: Show running configuration
      xpath: XPath of the part to show
    effective-running: Show running configuration with pushed values
      xpath: XPath of the part to show
    synced: Show configuration synchronized with the HA peer
    synced-diff: Show differences to the configuration of the HA peer
    candidate: Show candidate configuration
    pushed-shared-policy: Show policy pushed by Panorama
      vsys: Select the virtual system
    pushed-template: Show template pushed by Panorama
    pushed-cluster: Show cluster configuration pushed by Panorama
    merged: Show local configuration merged with pushed template
    audit: Show committed configuration versions
      version: Show one committed version
      base-version: Compare with this committed version
      base-version-no-deletes: Compare with this version, without deletions
      info: Show list of committed versions
  clock: Show date and time of the system
    more: Show dataplane time too
  wildfire: Show WildFire information
    status: Show WildFire connection status
    statistics: Show WildFire statistics
    telemetry-statistics: Show WildFire telemetry statistics
    file-size-limits: Show largest file sizes that are forwarded
    disk-usage: Show disk space used by forwarded files
    cloud-info: Show WildFire cloud information
  cli: Show settings of this CLI session
    info: Show information about this CLI session
    idle-timeout: Show idle timeout of this CLI session
    permissions: Show permissions of this CLI user
  log: Show logs
    traffic: Show traffic log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      src
        in: In the given address or network
        not-in: Outside the given address or network
      dst
        in: In the given address or network
        not-in: Outside the given address or network
      from: Source zone
      to: Destination zone
      action: Action that was taken
    threat: Show threat log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      src
        in: In the given address or network
        not-in: Outside the given address or network
      dst
        in: In the given address or network
        not-in: Outside the given address or network
      from: Source zone
      to: Destination zone
      action: Action that was taken
      category: URL or threat category
    wildfire: Show WildFire submissions log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      src
        in: In the given address or network
        not-in: Outside the given address or network
      dst
        in: In the given address or network
        not-in: Outside the given address or network
      from: Source zone
      to: Destination zone
      category: Verdict of WildFire
    url: Show URL filtering log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      src
        in: In the given address or network
        not-in: Outside the given address or network
      dst
        in: In the given address or network
        not-in: Outside the given address or network
      from: Source zone
      to: Destination zone
      action: Action that was taken
      category: URL category
    data: Show data filtering log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      src
        in: In the given address or network
        not-in: Outside the given address or network
      dst
        in: In the given address or network
        not-in: Outside the given address or network
      from: Source zone
      to: Destination zone
      action: Action that was taken
      category: URL category
    tunnel: Show tunnel inspection log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      src
        in: In the given address or network
        not-in: Outside the given address or network
      dst
        in: In the given address or network
        not-in: Outside the given address or network
      from: Source zone
      to: Destination zone
      action: Action that was taken
    config: Show configuration log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      client: Web interface or CLI
      cmd: Command that changed the configuration
      result: Result of the command
    system: Show system log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      opaque: Text of the description
      subtype: Subsystem that wrote the entry
      object: Object the event is about
      eventid: Name of the event
      id: ID of the event
    alarm: Show alarm log
      opaque: Text of the alarm
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      vsys: Virtual system of the alarm
      admin: Administrator who was alerted
      src: Source address of the traffic
      dst: Destination address of the traffic
      sport: Source port of the traffic
      dport: Destination port of the traffic
      ack_admin: Administrator who acknowledged the alarm
      rulegroup: Rule group that raised the alarm
      time_acknowledged: Time of the acknowledgement
    appstat: Show application statistics log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      name: Name of the application
      risk: Risk level of the application
    decryption: Show decryption log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      src
        in: In the given address or network
        not-in: Outside the given address or network
      dst
        in: In the given address or network
        not-in: Outside the given address or network
      from: Source zone
      to: Destination zone
      action: Action that was taken
    trsum: Show traffic summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
    hourlytrsum: Show hourly traffic summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
    dailytrsum: Show daily traffic summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
    weeklytrsum: Show weekly traffic summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
    thsum: Show threat summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
      threatid: Threat ID
      subtype: Type of the threat
    hourlythsum: Show hourly threat summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
      threatid: Threat ID
      subtype: Type of the threat
    dailythsum: Show daily threat summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
      threatid: Threat ID
      subtype: Type of the threat
    weeklythsum: Show weekly threat summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
      threatid: Threat ID
      subtype: Type of the threat
    urlsum: Show URL filtering summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
    hourlyurlsum: Show hourly URL filtering summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
    dailyurlsum: Show daily URL filtering summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
    weeklyurlsum: Show weekly URL filtering summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
    gtpsum: Show GTP summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
    hourlygtpsum: Show hourly GTP summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
    dailygtpsum: Show daily GTP summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
    weeklygtpsum: Show weekly GTP summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
    desum: Show decryption summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
      vsys: Name of the virtual system
      from: Source zone
      to: Destination zone
      error: Error of the decryption
    hourlydesum: Show hourly decryption summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
      vsys: Name of the virtual system
      from: Source zone
      to: Destination zone
      error: Error of the decryption
    dailydesum: Show daily decryption summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
      vsys: Name of the virtual system
      from: Source zone
      to: Destination zone
      error: Error of the decryption
    weeklydesum: Show weekly decryption summary log
      receive_time
        in: In the given time range
      query: Filter expression for the entries
      src
        in: In the given address or network
      dst
        in: In the given address or network
      vsys: Name of the virtual system
      from: Source zone
      to: Destination zone
      error: Error of the decryption
    hipmatch: Show HIP match log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      src
        in: In the given address or network
        not-in: Outside the given address or network
      os: Operating system of the endpoint
      matchname: HIP object or profile that matched
      matchtype: Match of a HIP object or a HIP profile
    iptag: Show IP address tag log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      vsys: Name of the virtual system
      ip: Tagged IP address
        in: In the given address or network
        not-in: Outside the given address or network
      tag_name: Name of the tag
      event_id: Tag registered or unregistered
      datasource_type: Type of the tag source
      datasource_subtype: Subtype of the tag source
      datasourcename: Name of the tag source
      ip_subnet_range: Tagged subnet or address range
    mdm: Show mobile device management log
      receive_time
        in: In the given time range
    userid: Show User-ID log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      vsys: Name of the virtual system
      ip: IP address of the user
        in: In the given address or network
        not-in: Outside the given address or network
      user: Name of the user
      datasourcename: Name of the mapping source
      datasource: Kind of the mapping source
      datasourcetype: How the mapping was learned
      beginport: First port of the user
      endport: Last port of the user
    auth: Show authentication log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      vsys: Name of the virtual system
      ip: IP address of the user
        in: In the given address or network
        not-in: Outside the given address or network
      user: Name of the user
      authpolicy: Authentication policy rule
      vendor: Vendor of the authentication service
      clienttype: Type of the authentication client
    corr: Show correlated events
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      objectname: Name of the correlation object
      src
        in: In the given address or network
        not-in: Outside the given address or network
    corr-categ: Show correlated events by category
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      object-category: Category of the correlation object
      src
        in: In the given address or network
        not-in: Outside the given address or network
    corr-detail: Show details of correlated events
      object-name: Name of the correlation object
      match-oid: Match to show
    globalprotect: Show GlobalProtect log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      vsys: Name of the virtual system
      client_ver: GlobalProtect app version
      auth_method: Authentication method
      hostid: Host ID of the endpoint
      portal_or_gateway: Name of the portal or gateway
      private_ip: Private address of the endpoint
        in: In the given address or network
      public_ip: Public address of the endpoint
        in: In the given address or network
      srcregion: Source region of the endpoint
    trace: Show trace log
      query: Filter expression for the entries
      receive_time
        in: In the given time range
      sessionid: ID of the traced session
  counter: Show counters of the device
    interface: Show interface counters
    rate: Show packet and byte rate of an interface
    management-server: Show management server counters
    global: Show global counters
      name: Show one global counter
      filter: Apply filters to the global counters
        category: Select counters by category
        severity: Select counters by severity
        aspect: Select counters by aspect
        delta: Show change since the last time
        packet-filter: Count packets that match the packet filter only
        value: Select all counters or those that are not zero
    total-throughput: Show total throughput of the device
  ntp: Show NTP synchronization state
  high-availability: Show high availability information
    interface: Show state of a high availability interface
    all: Show all high availability information
    state: Show high availability state of the device
    link-monitoring: Show link monitoring state
    path-monitoring: Show path monitoring state
    ha2_keepalive: Show HA2 keep-alive statistics
    virtual-address: Show virtual addresses of active/active mode
    state-synchronization: Show session synchronization statistics
    control-link: Show control link information
      statistics: Show control link statistics
    transitions: Show high availability state transitions
    flap-statistics: Show flap statistics
    session-reestablish-status: Show status of session re-establishment
    pre-negotiation: Show pre-negotiation with the peer
      summary: Show pre-negotiation summary
    cluster: Show HA cluster information
      all: Show all HA cluster information
      state: Show HA cluster state
      session-synchronization: Show session synchronization of the cluster
        all: Show all cluster members
        device: Show one cluster member
      ha4-status: Show HA4 link status
      flap-statistics: Show flap statistics of the cluster
      ha4-backup-status: Show HA4 backup link status
      statistics: Show HA cluster statistics
        all: Show all cluster members
        device: Show one cluster member
  session: Show session information
    id: Show one session by its ID
    info: Show session statistics and settings
    rematch: Show statistics of session rematch
    packet-buffer-protection: Show packet buffer protection state
      buffer-latency: Show packet buffer latency
      zones: Show packet buffer protection of zones
    meter: Show session limits of virtual systems
    all: List sessions
      start-at: Position of the first session to show
      filter: Apply show session filters
        nat: Sessions with or without address translation
        ip6: IPv6 sessions
        ssl-decrypt: Decrypted sessions
        decrypt-forwarded: Sessions whose clear text is forwarded
        http2-connection: HTTP/2 connections
        http2-stream: Streams of an HTTP/2 connection
        tunnel-inspected: Tunnels whose content is inspected
        tunnel-decap: Sessions out of an opened tunnel
        decrypt-mirror: Sessions whose clear text is mirrored
        count: Print the number of sessions only
        type: Session type
        state: Session state
        vni-id: VXLAN network identifier
        from: Source zone
        to: Destination zone
        rule: Security rule of the session
        nat-rule: NAT rule of the session
        qos-rule: QoS rule of the session
        pbf-rule: Policy based forwarding rule of the session
        sdwan-rule: SD-WAN rule of the session
        hw-interface: Hardware interface of the session
        ingress-interface: Interface on which the session comes in
        egress-interface: Interface on which the session goes out
        min-kb: At least this many kilobytes in both directions
        max-kb: At most this many kilobytes in both directions
        min-age: At least this many seconds old
        min-queued-l7: At least this many packets wait for layer 7
        qos-node-id: QoS node of the session
        qos-class: QoS class of the session
        vsys-name: Virtual system of the session
        ctd-ver: Version of the content inspection
        rematch: Sessions to be matched against the policy again
        sw-offload: Sessions offloaded in software
    lag-flow-key-type: Show how flows are spread over an aggregate group
    cache: Show session cache
      md5: Select one entry by its MD5 hash
      all: Show all cache entries
        filter: Apply cache filters
          from: Source zone
          promoted: Entries promoted to sessions
          external: Entries kept in the external cache
          local-session-id: Session ID on this device
      external: Show entries of the external cache
        md5: Select one entry by its MD5 hash
    distribution: Sessions of the dataplanes
      policy: Show what decides which dataplane a session is given
      statistics: Show sessions of each dataplane
    change-smac-in-resp: Show change of source MAC in responses
      status: Show whether it is enabled
    tcp-retransmit-scan: Show scanning of TCP retransmissions
      status: Show whether it is enabled
    tcp-tfo-app: Show application lookup of TCP fast open
      status: Show whether it is enabled
    inflight_monitoring: Show monitoring of packets in flight
      status: Show whether it is enabled
    ingress_backlogs_trigger: Show what triggers the ingress backlog action
      status: Show whether the trigger is enabled
    ingress_backlogs_threshold: Show ingress backlog threshold
    ingress_backlogs_duration: Show ingress backlog duration
  adem: Show Autonomous DEM information
    routeinfo: Show route that probes of a session take
      destination: Destination address
      application: Application name
      seqno: Sequence number of the probe
    probes: Show Autonomous DEM probes
  zone-protection: Show zone protection information
    zone: Select the zone
  net-inspection: Show network inspection information
    details: Show network inspection details
    filter: Show network inspection filters
      zone: Select filters of one zone
      index: Select one filter by its index
      rule-name: Select filters of one rule
    evaluator: Show network inspection evaluators
      zone: Select evaluators of one zone
      index: Select one evaluator by its index
    status: Show network inspection status
    exempt: Show traffic exempt from network inspection
  statistics: Show device statistics
  arp: Show ARP table
  plugins: Show plugin information
    packages: Show available plugin packages
    installed: Show installed plugins
    mandatory: Show plugins that must be installed
    dependencies: Show dependencies of a plugin
      name: Select the plugin
    auto-upgrade: Show automatic plugin upgrade state
  neighbor: Show IPv6 neighbor discovery information
    interface: Show IPv6 neighbors of an interface
    ndp-monitor: Show neighbors found by NDP monitoring
  admins: Show administrators who are logged in
    all: Show all administrator accounts
    local: Show administrator accounts of this device
  predefined: Show predefined configuration objects
    xpath: XPath of the part to show
  predefined-iot: Show predefined IoT objects
    xpath: XPath of the part to show
  jobs: Show jobs
    id: Show one job by its ID
    all: Show all jobs
    pending: Show jobs that wait or run
    processed: Show jobs that are finished
  threat: Show threat information
    id: Show threat signatures by threat ID
    fqdn: Show DNS signatures of a domain name
    match: Show threats whose name contains this text
    match-id: Show threats that match these IDs
  location: Show country or region of an address
    ip: Select the IP address
  object: Show runtime address objects
    static: Show address objects that contain an address
      ip: Select the IP address
      vsys: Select the virtual system
    dynamic-address-group: Show members of dynamic address groups
      name: Select one dynamic address group
      all: Show all dynamic address groups
    registered-ip: Show registered addresses and their tags
      limit: Maximum number of addresses to show
      start-point: Position of the first address to show
      ip: Select one IP address
      iprange: Select an address range
      all: Show all registered addresses
        option: Select the form of the output
    registered-user: Show registered users and their tags
      user: Select one user
      all: Show all registered users
        start-point: Position of the first user to show
        limit: Maximum number of users to show
        option: Select the form of the output
  report: Show reports
    id: Show one report job by its ID
    directory-listing: List report directories
    jobs: Show report jobs
    cache: Show report cache
      cache_id: Select one cache entry by ID
      info: Show report cache information
    exec_mgr: Show report execution manager
      batch_id: Select one batch by ID
      info: Show report execution information
    predefined: Show a predefined report
      name: Name of the predefined report
    custom: Run a custom report
      database: Log database of the report
      topn: Number of rows to show
      receive_time
        in: In the given time range
      query: Filter expression for the report
      aggregate-fields: Fields to group by
      value-fields: Fields to sum up
  query: Show log query jobs
    effective-queries: Show query as it will be run on each log type
      query: Filter expression to show
      logtypes: Log types to query
    result: Show result of a query
      id: Select the query job by ID
      skip: Number of entries to skip
    jobs: Show query jobs
    corr-detail: Show details of a correlated event query
      id: Select the query job by ID
    stats: Show query statistics
  url-cloud: Show URL filtering cloud information
    status: Show URL filtering cloud status
  chassis: Show chassis information
    inventory: Show inventory of the chassis
  dos-block-table: Show addresses blocked by DoS protection
    all: Show hardware and software blocked addresses
      start-at: Position of the first address to show
      filter: Apply block table filters
        source-ip: Blocked source address
        ingress-zone: Zone in which the packets come in
        dos-profile: DoS protection profile
        slot: Slot of the chassis
        type: Select hardware or software entries
    hardware: Show addresses blocked in hardware
      start-at: Position of the first address to show
      filter: Apply block table filters
        source-ip: Blocked source address
        ingress-zone: Zone in which the packets come in
        dos-profile: DoS protection profile
        slot: Slot of the chassis
    software: Show addresses blocked in software
      start-at: Position of the first address to show
      filter: Apply block table filters
        source-ip: Blocked source address
        ingress-zone: Zone in which the packets come in
        dos-profile: DoS protection profile
        slot: Slot of the chassis
    summary: Show summary of blocked addresses
  system: Show system information
    packet-path-test: Show packet path test of the dataplane
      status: Show packet path test status
    software: Show software processes of the system
      status: Show status of the software processes
    masterkey-properties: Show lifetime of the master key
    info: Show name, model, versions and uptime
    last-commit-info: Show information about the last commit
    services: Show system services
    state: Show system state tree
      filter: Select nodes of the tree
      filter-pretty: Select nodes and print them as a tree
      browser: Open the interactive system state browser
    crypto: Show cryptographic subsystem
      entropy-status: Show state of the entropy source
    environmentals: Show environmental sensors of the system
      slot: Slot of the chassis
      fans: Show fan speeds
        slot: Slot of the chassis
      thermal: Show temperatures
        slot: Slot of the chassis
      power: Show voltages and power
        slot: Slot of the chassis
    statistics: Show live system statistics
      session: Show live session statistics
      application: Show live application statistics
    resources: Show CPU, memory and processes of the system
      follow: Refresh the display until interrupted
    disk-space: Show disk space
      files: Show largest files on the disk
    logdb-quota: Show log database quotas and use
    files: Show core files on the disk
    pancfg-directory-usage: Show disk use of the configuration partition
    setting: Show system settings
      arp-cache-timeout: Show how long ARP entries are kept
      rule-hit-count: Show whether rule hits are counted
      logging: Show logging settings
        log-compression: Show log compression setting
      packet-descriptor-monitor: Show packet descriptor monitoring
      mp-memory-monitor: Show memory monitoring of the management plane
      zip: Show content decompression settings
      packet: Show packet processing settings
      util: Show utility settings of the dataplane
      pow: Show packet work queue settings
      ctd: Show content inspection settings
        state: Show content inspection state
        threat: Show inspection settings of a threat
          id: Select the threat by ID
          application: Select the application by ID
          profile: Select the security profile by ID
        url-block-cache: Show URL block cache
        lscan-mode: Show signature scan mode
        sml-token: Show tokens of the signature matching engine
      mp-vr-vif-install-only-host-route: Show whether virtual routers get host routes only
      fast-fail-over: Show whether fast failover is enabled
      bgp-no-suppress-duplicates: Show whether duplicate BGP updates are sent
      delay-interface-process: Show delay before interfaces come up
      rip-poison-reverse: Show whether RIP uses poison reverse
      appid-match: Show application matching setting
      ctd-mode: Show content inspection scan mode
      dfa-mode: Show pattern matching mode
      jumbo-frame: Show whether jumbo frames are enabled
      icmp6-error: Show rate limit of ICMPv6 errors
      ip6-defrag-timeout: Show how long IPv6 fragments are kept
      hardware-acl-blocking-enable: Show whether hardware blocks attackers
      hardware-acl-blocking-duration: Show how long hardware blocks an address
      software-acl-blocking-duration: Show how long software blocks an address
      lro: Show whether large receive offload is enabled
      conn-tracker: Show connection tracker setting
      dpdk-pkt-io: Show whether DPDK packet I/O is enabled
      captive-portal-workers: Show number of Authentication Portal workers
      multi-vsys: Show whether several virtual systems are enabled
      url-database: Show URL database in use
      url-cache: Show URL cache of the management plane
        statistics: Show URL cache statistics
        all: Show all URL cache entries
      ssl-decrypt: Show SSL decryption settings and caches
        gp-cookie-cache: Show GlobalProtect cookie cache
          user: Select one user
        setting: Show SSL decryption settings
        certificate-cache: Show cache of generated certificates
        certificate: Show SSL decryption certificates
        notify-cache: Show cache of users notified of decryption
        exclude-cache: Show servers excluded from decryption
          xml: Print the cache as XML
            yes: Confirm XML output
        session-cache: Show SSL session cache
        dns-cache: Show DNS cache of the SSL proxy
        rewrite-stats: Show statistics of rewritten links
        hsm-request: Show requests to the hardware security module
        memory: Show memory used by SSL decryption
          detail: Show memory use in detail
      shared-policy: Show whether pushed policy is in use
      template: Show whether a pushed template is in use
      target-vsys: Show virtual system this session works on
      alg-persist-nat: Show whether ALGs use persistent NAT
      alg-natref: Show ALG NAT reference setting
      persistent-dipp: Show whether persistent DIPP is enabled
    bootstrap: Show bootstrap information
      status: Show bootstrap status
    ztp: Show zero touch provisioning information
      status: Show zero touch provisioning status
  pbf: Show policy based forwarding information
    rule: Show policy based forwarding rules
      name: Select one rule
      all: Show all rules
        detail: Show rules in detail
    return-mac: Show MAC addresses learned for symmetric return
      name: Select one rule
      all: Select all rules
  bonjour: Show Bonjour reflector information
    interface: Show Bonjour reflector counters by interface
  sdwan: Show SD-WAN information
    connection: Show SD-WAN connection information
    path-monitor: sdwan path-monitor infomation
      parameter: Show path monitoring parameters
        path-name: Select one path by name
        vif: Select one virtual SD-WAN interface
        all-dp: Select all dataplanes
        adaptive: Select adaptive probing
        active: Select active probing by target type
        conn-idx: Select one connection by its index
      stats: Show path monitoring statistics
        path-name: Select one path by name
        vif: Select one virtual SD-WAN interface
        all-dp: Select all dataplanes
        adaptive: Select adaptive probing
        active: Select active probing by target type
        dia-vif: Select direct Internet access interfaces
        conn-idx: Select one connection by its index
      dia-anypath: Show direct Internet access over any path
        packet-buffer: Show buffered packets
      details: Show path monitoring details
      policy-map: Show policies and the paths they monitor
    session: Show SD-WAN session information
      path-select: Show path selection of a session
        session-id: Select the session
      log: Show path changes of a session
        session-id: Select the session
      distribution: Show how sessions are spread over the paths
        policy-name: Select the SD-WAN rule
    event: Show SD-WAN related events
    pool: Show SD-WAN shared resource usage
      details: Show resource use in detail
    rule: Show SD-WAN rules
      vif: Select one or all virtual SD-WAN interfaces
    details: Show SD-WAN debugging information
      basic: Show basic SD-WAN state
      session: Show SD-WAN state of a session
        id: Select the session
      conn: Show SD-WAN connections
        idx: Select one connection by its index
      vif: Show virtual SD-WAN interfaces
        idx: Select one interface by its index
      rule: Show SD-WAN rules of the dataplane
        idx: Select one rule by its index
        id: Select one rule by ID
      fec-en: Show forward error correction encoders
        idx: Select one encoder by its index
      fec-de: Show forward error correction decoders
        idx: Select one decoder by its index
      pd: Show packet duplication
        idx: Select one entry by its index
  qos: Show QoS information
    interface: Show QoS state of an interface
      throughput: Show throughput (last 3 seconds) of all classes under given node-id
      show-regular-node: Show QoS nodes of clear text traffic
      tunnel-throughput: Show throughput of a tunnel
      show-tunnel-node: Show QoS nodes of tunneled traffic
      match-rule: Show QoS rules that sessions match
      counter: Show QoS counters in software
      hw-counter: Show QoS counters in hardware
      show-bypass-node: Show QoS nodes of bypass traffic
      show-all-levels: Show all levels of the QoS tree
  tunnel-acceleration: Show whether tunnels are accelerated
  vpn: Show IPSec VPN information
    gateway: Show IKE gateways
      name: Select one gateway
      match: Select gateways whose name contains this text
    tunnel: Show IPSec tunnels
      name: Select one tunnel
      match: Select tunnels whose name contains this text
    ike-sa: Show IKE security associations
      gateway: Select one gateway
      match: Select gateways whose name contains this text
      detail: Show IKE security associations in detail
        gateway: Select one gateway
    ike-hashurl: Show certificates fetched by hash and URL
    ipsec-sa: Show IPSec security associations
      tunnel: Select one tunnel
      match: Select tunnels whose name contains this text
      summary: Show summary of IPSec security associations
    flow: Show data path of IPSec tunnels
      name: Select one tunnel
      tunnel-id: Select one tunnel by ID
  macsec: Show MACsec information
    association: Show MACsec security associations
      interface: Select the interface
    stats: Show MACsec statistics
      interface: Select the interface
  global-protect-firewall: Show firewalls connected as GlobalProtect clients
    summary: Show summary of the firewall clients
      firewall-client-version-last-activity-time: Show client versions and last activity
  global-protect-gateway: Show GlobalProtect gateway information
    gateway: Show GlobalProtect gateways
      name: Select one gateway
      type: Select gateways of users or satellites
    statistics: Show GlobalProtect gateway statistics
      gateway: Select one gateway
      domain: Select users of one domain
    current-user: Show users who are connected
      gateway: Select one gateway
      domain: Select users of one domain
      user: Select one user
    current-satellite: Show satellites that are connected
      gateway: Select one gateway
      satellite: Select one satellite
    previous-user: Show users who were connected
      gateway: Select one gateway
      domain: Select users of one domain
      user: Select one user
    previous-satellite: Show satellites that were connected
      gateway: Select one gateway
      satellite: Select one satellite
    flow: Show data path of GlobalProtect tunnels
      name: Select one gateway
      tunnel-id: Select one tunnel by ID
    flow-site-to-site: Show data path of satellite tunnels
      name: Select one gateway
      tunnel-id: Select one tunnel by ID
    summary: Show summary of GlobalProtect gateways
      all: Show summary of all gateways
      detail: Show summary of a gateway in detail
        name: Select one gateway
  global-protect-satellite: Show GlobalProtect satellite information
    interface: Show satellite of one or all tunnel interfaces
    satellite: Show GlobalProtect satellites of this device
      name: Select one satellite
    current-gateway: Show gateways the satellite is connected to
      satellite: Select one satellite
      gateway: Select one gateway
  global-protect-mdm: Show mobile device management servers
    state: Show connection state of one or all servers
    statistics: Show mobile device management statistics
  advanced-routing: Show advanced routing engine information
    logical-router: Show logical routers
      lr-name: Select one logical router
    interface: Show interfaces of logical routers
    resource: Show routing resources in use
    fib: Show forwarding table
    route: Show routing table
      destination: Select routes of one destination
      type: Select routes of one protocol
    static-route-path-monitor: Show path monitoring of static routes
    bgp: Show BGP information
      summary: Show BGP summary
      route: Show BGP routes
      peer-groups: Show BGP peer groups
        group-name: Select one BGP peer group
      loc-rib-detail: Show routes chosen by BGP in detail
        peer: Select routes of one peer
        count: Maximum number of routes to show
        prefix: Select routes of one prefix
        nexthop: Select routes over one next hop
      rib-out-detail: Show routes BGP sends to its peers in detail
        peer: Select routes of one peer
        prefix: Select routes of one prefix
        nexthop: Select routes over one next hop
        count: Maximum number of routes to show
      filters: Show BGP filters
        route-map: Show route maps
          logical-router
            ipv4: Show IPv4 filters
              name: Select one route map
            ipv6: Show IPv6 filters
              name: Select one route map
        access-list: Show access lists
          logical-router
            ipv4: Show IPv4 filters
              name: Select one access list
            ipv6: Show IPv6 filters
              name: Select one access list
        prefix-list: Show prefix lists
          logical-router
            ipv4: Show IPv4 filters
              name: Select one prefix list
            ipv6: Show IPv6 filters
              name: Select one prefix list
      peer: Show BGP peers
        detail: Show a BGP peer in detail
          peer-name: Select one BGP peer
        advertised-routes: Show routes advertised to a peer
          peer-name: Select one BGP peer
        received-routes: Show routes received from a peer
          peer-name: Select one BGP peer
        filtered-routes: Show routes of a peer that were filtered out
          peer-name: Select one BGP peer
        dampened-routes: Show routes of a peer that are dampened
          peer-name: Select one BGP peer
        status: Show state of BGP peers
          peer-name: Select one BGP peer
    ospfv3: Show OSPFv3 information
      summary: Show OSPFv3 summary
      area: Show OSPFv3 areas
      interface: Show OSPFv3 interfaces
      virt-link: Show OSPFv3 virtual links
      neighbor: Show OSPFv3 neighbors
      virt-neighbor: Show OSPFv3 neighbors over virtual links
      lsdb: Show OSPFv3 link state database
        scope: Flooding scope of the LSAs
      dumplsdb: Show OSPFv3 link state database in full
        scope: Flooding scope of the LSAs
      graceful-restart: Show OSPFv3 graceful restart state
    ospf: Show OSPF information
      summary: Show OSPF summary
      area: Show OSPF areas
      interface: Show OSPF interfaces
      virt-link: Show OSPF virtual links
      neighbor: Show OSPF neighbors
      virt-neighbor: Show OSPF neighbors over virtual links
      lsdb: Show OSPF link state database
      dumplsdb: Show OSPF link state database in full
      graceful-restart: Show OSPF graceful restart state
    bfd: Show BFD information
      details: Show BFD sessions in detail
        interface: Select sessions of one interface
        local-ip: Select sessions of one local address
        peer-ip: Select sessions of one peer address
        multihop: Select multihop sessions
        session-id: Select one BFD session by ID
      summary: Show summary of BFD sessions
        interface: Select sessions of one interface
        local-ip: Select sessions of one local address
        peer-ip: Select sessions of one peer address
        multihop: Select multihop sessions
        session-id: Select one BFD session by ID
      active-profile: Show BFD profiles in use
        name: Select one BFD profile
      drop-counters: Show counters of dropped BFD packets
        session-id: Select one BFD session by ID
    multicast: Show multicast routing information
      route: Show multicast routes
        group: Multicast group address
        source: Multicast source address
        interface: Select one interface
      fib: Show multicast forwarding table
        group: Multicast group address
        source: Multicast source address
        interface: Select one interface
      group-permission: Show multicast group permissions
        interface: Select one interface
      pim: Show PIM information
        interface: Show PIM interfaces
          interface: Select one interface
        neighbor: Show PIM neighbors
        group-mapping: Show multicast groups and rendezvous points
          group: Multicast group address
        elected-bsr: Show elected bootstrap router
        rpf: Show reverse path forwarding of PIM
          static: Show static reverse path entries only
        state: Show PIM state
          group: Multicast group address
          interface: Select one interface
          source: Select one or any multicast source
          rpt-only: Show shared tree state only
        statistics: Show PIM statistics
          interface: Select one interface
          neighbor: Select one neighbor
      igmp: Show IGMP information
        interface: Show IGMP interfaces
        membership: Show IGMP group memberships
          interface: Select one interface
          group: Multicast group address
        statistics: Show IGMP statistics
          interface: Select one interface
      msdp: Show MSDP information
        summary: Show MSDP summary
        peer: Show MSDP peers
          detail: Show an MSDP peer in detail
            peer-name: Select one MSDP peer
          status: Show state of MSDP peers
            peer-name: Select one MSDP peer
        sa: Show source active cache
        statistics: Show MSDP statistics
    rip: Show RIP information
      summary: Show RIP summary
      interface: Show RIP interfaces
      peer: Show RIP peers
      database: Show RIP database
  routing: Show routing information
    interface: Show interfaces of virtual routers
    resource: Show routing resources in use
    summary: Show routing summary
    fib: Show forwarding table
    route: Show routing table
      destination: Select routes of one destination
      interface: Select routes over one interface
      nexthop: Select routes over one next hop
      type: Select routes of one protocol
      count: Maximum number of routes to show
    multicast: Show multicast routing information
      route: Show multicast routes
        group: Multicast group address
        source: Multicast source address
        interface: Select one interface
      fib: Show multicast forwarding table
        group: Multicast group address
        source: Multicast source address
        interface: Select one interface
      group-permission: Show multicast group permissions
        interface: Select one interface
      igmp: Show IGMP information
        interface: Show IGMP interfaces
        membership: Show IGMP group memberships
          interface: Select one interface
        statistics: Show IGMP statistics
          interface: Select one interface
      pim: Show PIM information
        interface: Show PIM interfaces
        neighbor: Show PIM neighbors
        group-mapping: Show multicast groups and rendezvous points
          group: Multicast group address
        elected-bsr: Show elected bootstrap router
        state: Show PIM state
          group: Multicast group address
          interface: Select one interface
          source: Select one or any multicast source
          rpt-only: Show shared tree state only
        statistics: Show PIM statistics
          interface: Select one interface
          neighbor: Select one neighbor
    protocol: Show routing protocol information
      redist: Show route redistribution
        all: Show all redistributed routes
        bgp: Show routes redistributed into BGP
        ospf: Show routes redistributed into OSPF
        ospfv3: Show routes redistributed into OSPFv3
        rip: Show routes redistributed into RIP
      bgp: Show BGP information
        summary: Show BGP summary
        peer: Show BGP peers
          peer-name: Select one BGP peer
        peer-group: Show BGP peer groups
          group-name: Select one BGP peer group
        policy: Show BGP policy
          aggregate: Show aggregate policy
          import: Show import policy
          export: Show export policy
          cond-adv: Show conditional advertisement policy
        loc-rib: Show routes chosen by BGP
          peer: Select routes of one peer
          prefix: Select routes of one prefix
          nexthop: Select routes over one next hop
          count: Maximum number of routes to show
        rib-out: Show routes BGP sends to its peers
          peer: Select routes of one peer
          prefix: Select routes of one prefix
          nexthop: Select routes over one next hop
          count: Maximum number of routes to show
        loc-rib-detail: Show routes chosen by BGP in detail
          peer: Select routes of one peer
          prefix: Select routes of one prefix
          nexthop: Select routes over one next hop
          count: Maximum number of routes to show
        rib-out-detail: Show routes BGP sends to its peers in detail
          peer: Select routes of one peer
          prefix: Select routes of one prefix
          nexthop: Select routes over one next hop
          count: Maximum number of routes to show
      ospf: Show OSPF information
        summary: Show OSPF summary
        area: Show OSPF areas
        interface: Show OSPF interfaces
        virt-link: Show OSPF virtual links
        neighbor: Show OSPF neighbors
        virt-neighbor: Show OSPF neighbors over virtual links
        lsdb: Show OSPF link state database
        dumplsdb: Show OSPF link state database in full
        graceful-restart: Show OSPF graceful restart state
      ospfv3: Show OSPFv3 information
        summary: Show OSPFv3 summary
        area: Show OSPFv3 areas
        interface: Show OSPFv3 interfaces
        virt-link: Show OSPFv3 virtual links
        neighbor: Show OSPFv3 neighbors
        virt-neighbor: Show OSPFv3 neighbors over virtual links
        lsdb: Show OSPFv3 link state database
          scope: Flooding scope of the LSAs
        dumplsdb: Show OSPFv3 link state database in full
          scope: Flooding scope of the LSAs
        graceful-restart: Show OSPFv3 graceful restart state
      rip: Show RIP information
        summary: Show RIP summary
        interface: Show RIP interfaces
        peer: Show RIP peers
        database: Show RIP database
    bfd: Show BFD information
      details: Show BFD sessions in detail
        interface: Select sessions of one interface
        local-ip: Select sessions of one local address
        peer-ip: Select sessions of one peer address
        multihop: Select multihop sessions
        session-id: Select one BFD session by ID
      summary: Show summary of BFD sessions
        interface: Select sessions of one interface
        local-ip: Select sessions of one local address
        peer-ip: Select sessions of one peer address
        multihop: Select multihop sessions
        session-id: Select one BFD session by ID
      active-profile: Show BFD profiles in use
        name: Select one BFD profile
      drop-counters: Show counters of dropped BFD packets
        session-id: Select one BFD session by ID
    path-monitor: Show path monitoring of static routes
  resource: Show resource information
    limit: Show resource limits of virtual systems
      policies: Show limits of policy rules
      session: Show limits of sessions
      ssl-vpn: Show limits of GlobalProtect tunnels
      vpn: Show limits of site-to-site VPN tunnels
  sslmgr-store: Show certificates issued by this device
    satellite-info: Show satellites of a portal
      portal: Select the portal
        name: Name of the portal
        serialno: Serial number of the satellite
        state: Select assigned or unassigned satellites
    certificate-info: Show issued certificates
      issuer: Select certificates of one issuer
      portal: Select certificates of one portal
        name: Name of the portal
        serialno: Serial number of the satellite
    serialno-certificate-info: Show certificate by its serial number
    config-certificate-info: Show certificate of the configuration
      issuer-subjectname-hash: Hash of the subject name of the issuer
    config-ca-certificate: Show CA certificate of the configuration
      subjectname-hash: Hash of the subject name
      publickey-hash: Hash of the public key
  sslmgr-max-check-cert-jobs: Show limit of simultaneous certificate checks
  global-protect: Show GlobalProtect information
    redirect: Show whether users are redirected
    location: Show location setting of the portal
    tasks: Show GlobalProtect tasks
    auth-requests: Show pending authentication requests
  hsm: Show hardware security module information
    client-address: Show address this device uses as HSM client
    ha-status: Show HSM high availability status
    client-version: Show version of the HSM client software
    client-version-list: Show available HSM client versions
    info: Show HSM information
    nshield-connect-rfs: Show remote file system of nShield Connect
    state: Show HSM connection state
    servers: Show HSM servers
    slots: Show HSM slots
  lacp: Show LACP information
    aggregate-ethernet: Show LACP state of aggregate interfaces
  lldp: Show LLDP information
    config: Show LLDP configuration of interfaces
    counters: Show LLDP counters of interfaces
    local: Show LLDP information sent by this device
    neighbors: Show LLDP neighbors of interfaces
  log-collector: Show log collector information
    preference-list: Show log collectors in order of preference
  license-token-files: Show license token files
    name: Select one license token file
  wildfire-realtime-cache: Show real-time WildFire signature cache
    virus-pattern-type: Select the signature type
    total: Show number of entries in the cache
  wildfire-realtime-stats: Show real-time WildFire statistics
  wildfire-realtime-cloud-status: Show real-time WildFire cloud status
  global-protect-portal: Show GlobalProtect portal information
    satellite-serialnumberip-auth: Show satellite login by serial number and address
      status: Show whether this satellite login is enabled
    global-protect-portal: Show satellite login settings of a portal
      portal: Select the portal
      satellite-serialnumberip-auth: Show satellite login by serial number and address
        all: Show all settings of this login
        retry-interval: Show how often satellites try again
        satellite-ip-allowlist: Show addresses that satellites may use
    statistics: Show GlobalProtect portal statistics
      portal: Select the portal
    current-user: Show users of the portal
      portal: Select the portal
      filter-user: Select users
        user: Select one user
        match-user: Select users whose name contains this text
        id: Select one entry by ID
        all-users: Select all users
    cookie-cache: Show authentication cookie cache of the portal
      portal: Select the portal
      filter-user: Select users
        user: Select one user
        match-user: Select users whose name contains this text
        id: Select one entry by ID
        all-users: Select all users
    summary: Show summary of GlobalProtect portals
      all: Show summary of all portals
      detail: Show summary of a portal in detail
        name: Select one portal
    satellite-cookie-expiration: Show lifetime of satellite cookies
  netstat: Show network statistics of the management plane
    route: Show kernel routing table
    interfaces: Show interface table
    groups: Show multicast group memberships
    statistics: Show statistics by protocol
    verbose: Show more details
    numeric: Do not resolve any names
    numeric-hosts: Do not resolve host names
    numeric-ports: Do not resolve port names
    numeric-users: Do not resolve user names
    symbolic: Resolve hardware names
    extend: Show additional columns
    programs: Show process of each socket
    continuous: Repeat the output until interrupted
    listening: Show listening sockets only
    all: Show listening and connected sockets
    timers: Show timers of the sockets
    fib: Show forwarding table of the kernel
    cache: Show routing cache of the kernel
    notrim: Do not cut long addresses
  obsolete-disabled-ssl-exclusions: Show disabled SSL exclusions that are obsolete
  mlav: Show machine learning antivirus information
    lookup-cache: Show cache of lookups
    request-stats: Show statistics of cloud requests
    meta-data: Show metadata of the models
    mlav-info: Show inline machine learning state
    cloud-status: Show machine learning cloud status
  ldl: Show local deep learning information
    meta-data: Show metadata of the models
    model-info: Show loaded deep learning models
  ctd-agent: Show content inspection agent information
    debug: Show debug information of the agent
    status: Show content inspection agent status
      shm: Show shared memory status
      workers: Show worker status
      errors: Show recent errors
    version: Show content inspection agent version
    config: Show content inspection agent configuration
    dp-config: Show configuration given to the dataplane
    statistics: Show content inspection agent statistics
    shm-health-check: Show health of the shared memory
  snmpd: Show SNMP agent information
    refresh-timer-period: Show how often SNMP data is refreshed
  syslogng-ssl-conn-validation: Show certificate validation of syslog over SSL
  cluster-flow: Show flows of the cluster
    id: Show one flow by its ID
    all: List flows of the cluster
      start-at: Position of the first flow to show
      filter: Apply cluster flow filters
        count: Print the number of flows only
        flow-table: Select the flow table
`;
