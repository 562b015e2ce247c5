// Help texts of the commands under `debug dataplane`, as a tree of words; words that mean the same wherever they
// stand are in show-words.ts. Vendor: WildFire appliance CLI, the text of `debug`. Assumption: all others, which no
// public listing has and which are written for this program; blocks and processes that nobody explains in public
// keep their names.

/** Two blanks a level, `word: Help text`; values are left out, an option stands below its keyword. */
export const DEBUG_DATAPLANE_HELP = `
debug: Debug and diagnose
  dataplane: Debug the dataplane
    ctd-agent: Debug the content inspection agent
      global: Set debug level of the agent
        on: Turn debugging on at this level
        off: Turn debugging off
        show: Show debug level of the agent
      clear: Clear data of the agent
        all: Clear all statistics
      reset: Reset parts of the agent
        security-client: Reset connection to the security service
      set: Set connection parameters of the agent
        source: Source address of connections to the cloud
        host: Host name of the cloud service
        port: Port of the cloud service
        ace-debug: Debug setting of the App-ID Cloud Engine
        cloud-trace: Trace messages or logs sent to the cloud
      session: Show a session of the agent
        id: Session ID
      config: Show configuration of the agent
        profile: Show security profiles known to the agent
        policy: Show policies known to the agent
      license: Show licenses known to the agent
      device-cert: Show device certificate used by the agent
      adns-telemetry: Debug Advanced DNS Security telemetry
        debug-log: Turn debug log of the telemetry on or off
        stop: Stop telemetry
        freeze: Freeze the telemetry cache
        debug: Run a debug command of the telemetry
        set: Set telemetry parameters
          interval-ms: Interval between uploads in milliseconds
          max-cache-entry: Maximum number of cached entries
        show: Show telemetry information
          config: Show telemetry configuration
          counter: Show telemetry counters
          statistics: Show telemetry statistics
    cloud-appid: Debug App-ID Cloud Engine in the dataplane
      show: Show App-ID Cloud Engine information
        all-apps: Show all cloud applications
        filter-sig-id: Show signature IDs of filters
        database: Show cloud application database
          details: Show database in detail
        app-sig: Show cloud application signatures
          type: Select TCP or UDP signatures
        detection: Show what has been detected
          apps-detected: Show cloud applications that were detected
          signatures-matched: Show signatures that matched
        cache: Show cloud application cache
          statistics: Show cache statistics
          entries: Show cache entries
        app-counts: Show number of cloud applications
        capacity: Show capacity for cloud applications
      lookup: Look up a cloud application
        name: Application name
        global-id: ID of the application in the cloud
        local-id: ID of the application on this device
        filter-sig-id: Signature ID of a filter
      reset: Reset App-ID Cloud Engine data
        cache: Remove entries from the cache
          appid: Remove entries of one application
          hash-slot: Remove entries of one hash slot
          all: Remove all entries
      set: Set App-ID Cloud Engine parameters
        report-overlap: Report applications known to both sources
    mica: Debug inline cloud analysis
      show: Show inline cloud analysis information
        cache: Show verdict cache
          url: Show cached URL verdicts
            statistics: Show cache statistics
            entries: Show cache entries
          tp: Show cached threat prevention verdicts
            statistics: Show cache statistics
            entries: Show cache entries
          adns: Show cached Advanced DNS Security verdicts
            statistics: Show cache statistics
            entries: Show cache entries
        request-meta-cache: Show cache of request metadata
          adns: Show Advanced DNS Security requests
            entries: Show cache entries
        config: Show inline cloud analysis configuration
        rtt: Show round-trip times to the cloud
          service: Select the cloud service
            atp: Advanced Threat Prevention
            auf: Advanced URL Filtering
            awf: Advanced WildFire
            all: All cloud services
      reset: Reset inline cloud analysis data
        cache: Empty a verdict cache
          url: Empty cache of URL verdicts
          tp: Empty cache of threat prevention verdicts
          adns: Empty cache of Advanced DNS Security verdicts
        request-meta-cache: Empty cache of request metadata
          adns: Empty cache of Advanced DNS Security requests
        rtt: Reset round-trip times
      set: Set inline cloud analysis parameters
        cache: Turn verdict caches on or off
          url: Turn cache of URL verdicts on or off
          tp: Turn cache of threat prevention verdicts on or off
          adns: Turn Advanced DNS Security cache on or off
        mlc2-micaflag-prefilter: Set prefilter of cloud inspected C2 traffic
        inwf-mlav-prefilter: Set prefilter of inline WildFire antivirus
        mlc2-http-ldl-prefilter: Set local deep learning prefilter of HTTP C2
        telemetry: Set telemetry of inline cloud analysis
          adns-interval: Advanced DNS Security interval in seconds
          adns: Turn Advanced DNS Security telemetry on or off
        request-meta-cache: Turn caches of request metadata on or off
          adns: Turn Advanced DNS Security requests on or off
    flush-log: Flush buffered dataplane logs
    test: Test dataplane functions
      url: Look up the category of a URL
      url-bloom: Look up a URL in the Bloom filter
      uappid-filtergroup-mapping: Test filters and groups of an application
        filters: IDs of the filters and groups to test
      uappid-policy-cache: Test policy cache of an application
        policy-type: Type of the policy
      dump-nw-id-ebl-tble: Dump external list table of network IDs
      dump-nw-id-vsys-tble: Dump network ID table of a virtual system
      nw-id-lookup: Look up a network identifier
        lookup-id-imsi: Subscriber identity (IMSI) to look up
        lookup-id-imei: Equipment identity (IMEI) to look up
        lookup-id-nssai: Network slice (NSSAI) to look up
      tunnel-tables: Test tunnel tables
      url-from-file: Look up URLs listed in a file
        max-per-sec: Maximum number of lookups per second
      nat-policy-add: Allocate a NAT translation as a session would
        from: Source zone
        to: Destination zone
      nat-policy-del: Release a NAT translation
        from: Source zone
        to: Destination zone
        translate-source: Translated source address
        translate-source-port: Translated source port
    packet-path-test: Test the packet path of the dataplane
      test: Run a test on the packet path
        proc: Process to test
      counter: Show counters of the packet path test
    nat: Debug network address translation
      sync-ippool: Synchronize address pool with the HA peer
        rule: Name of the NAT rule
      static-mapping: Debug static NAT mappings
        add: Add a static mapping
          from-ip: Original IP address
          to-ip: Translated IP address
          from-port: Original port
          to-port: Translated port
        show: Show static mappings
        del: Delete a static mapping
          from-ip: Original IP address
          from-port: Original port
    mmdbg: Debug memory of the dataplane
      status: Show state of memory debugging
      leakiller: Find memory leaks
        memory-pool: Find leaks in the memory pools
          show: Show references to memory
            top-ref: Show references that hold most memory
            cur-ref: Show current references
            all-ref: Show all references
          enable: Turn leak detection on or off
        swbuf-pool: Find leaks in the software buffer pools
          show: Show references to memory
            top-ref: Show references that hold most memory
            cur-ref: Show current references
            all-ref: Show all references
          enable: Turn leak detection on or off
      pool-debug: Check memory pools for errors
        overflow-check: Check for writes beyond a buffer
        reuse-check: Check for use of freed buffers
      obj-trace: Trace objects of the dataplane
        ev_num_per_q: Number of trace events per queue
          set: Set number of trace events per queue
        symbol: Set detail of symbols in the trace
          lvl: Level of detail
        stop: Stop or resume the trace
          enable: Stop the trace
          disable: Resume the trace
        session: Trace session objects
          level: Set level of the trace
            basic: Trace basic events
            medium: Trace more events
            verbose: Trace all events
            disable: Turn the trace off
        wqe: Trace work queue entries
          leak-dump: Dump leaked work queue entries
            num: Number of entries to dump
          trace-type: Select normal or leak trace
            normal: Trace normal use
            leak: Trace leaks
          delay-free: Delay the freeing of entries
          level: Set level of the trace
            basic: Trace basic events
            medium: Trace more events
            verbose: Trace all events
            disable: Turn the trace off
          extra-trace: Record additional trace data
        shared-pool-192: Trace shared pool with 192 byte buffers
          level: Set level of the trace
            basic: Trace basic events
            medium: Trace more events
            verbose: Trace all events
            disable: Turn the trace off
        shared-pool-24: Trace shared pool with 24 byte buffers
          level: Set level of the trace
            basic: Trace basic events
            medium: Trace more events
            verbose: Trace all events
            disable: Turn the trace off
      watchpoint: Watch a memory address
        address: Address to watch
          s1dp0: Watch the address on dataplane s1dp0
    policy: Debug policy lookup
      cache-usage-threshold: Set use of the policy cache that triggers a switch
      switch-cache: Switch to the other policy cache
    show: Show debug information of the dataplane
      url-cache: Show URL cache
        statistics: Show URL cache statistics
      dp-user-cache: Show user cache
        statistics: Show user cache statistics
      dns-cache: Show DNS cache
        statistics: Show DNS cache statistics
        query: Look up a domain name in the cache
          fqdn: Domain name to look up
        print: Print all cache entries
      dos: Show DoS protection tables
        rule: Show a DoS protection rule
          classification-table: Show classification table of the rule
        zone: Show DoS protection of a zone
          block-table: Show block table of the zone
        classification-table: Show classification table
        block-table: Show table of blocked addresses
        free-list: Show free entries of the tables
      com: Show dataplane communication information
        statistics: Show dataplane communication statistics
      ctd: Show content inspection information
        session: Show content inspection of a session
        regex-stats: Show regular expression statistics
          dump: Dump statistics of all expressions
        regex-group: Show groups of regular expressions
          dump: Dump all groups
        aggregate-table: Show aggregation table of threats
        memory-state: Show memory used by content inspection
        ctd-queue-water-mark: Show highest fill of the inspection queues
        driveby-table: Show table of drive-by downloads
        sml-cache: Show cache of the signature matching engine
        version: Show content inspection version
        threat: Show inspection state of a threat
          id: Threat ID
          cid: CID of the signature
        pcap-cache: Show cache of packet captures
        dns-cache: Show cache of DNS verdicts
          entries: Show cache entries
            host: Domain name to look up
            show-expired: Include expired entries
          stats: Show cache statistics
        wf-cache: Show real-time WildFire signature cache
        wf-stats: Show real-time WildFire statistics
        lscan: Show LSCAN signature scanning
          database: Show signature database
            context: Show contexts whose name begins with a prefix
              prefix: Beginning of the context name
            context-list: List all contexts
            details: Show database in detail
          sml-token: Show signature tokens of an application
          sml-scope: Show signature scopes of an application
          app-sig: Show application signatures
            type: Select TCP or UDP signatures
        wif: Show WIF information
          service-mapping: Show mapping of services
        dns-id-cache: Show cache of DNS transaction IDs
        feature-forward: Show traffic forwarded for cloud inspection
          forward-info: Show forwarding state of a session
          forward-entry-summary: Show summary of forwarding entries
          shared-memory-stats: Show shared memory statistics
          ctd-agent-running-cores: Show cores on which the agent runs
          stats: Show forwarding statistics
        credential-enforcement: Show credential phishing prevention
          group-mapping: Show group mapping of credentials
            vsys: Name of the virtual system
          domain-credential: Show domain credential filter
        wildfire: Show WildFire forwarding limits
          max: Show maximum number of forwarded files
        ldl: Show local deep learning information
          status: Show local deep learning status
        ctd-queue-usage: Show use of the inspection queues
      pow: Show work queue settings
        no-desched: Show whether descheduling is off
      qos-param: Show QoS parameters
        qos-qlimit-sw: Show software queue limit
      cfg-memstat: Show memory used by configuration
        statistics: Show configuration memory statistics
      enhanced-application-logging: Show enhanced application logging state
      memory-pool: Show memory pools
        statistics: Show memory pool statistics
      ssl-decrypt: Show SSL decryption information
        session: Show SSL decryption of a session
        bitmask-version: Explain bit mask of protocol versions
        bitmask-cipher: Explain bit mask of ciphers
        ssl-stats: Show SSL decryption statistics
        dns-cache: Show DNS cache of the SSL proxy
      http2: Show HTTP/2 information
        session: Show an HTTP/2 connection
        stream-session: Show an HTTP/2 stream
      gtp: Show GTP information
        session-qinfo: Show queue information of a GTP session
      username-cache: Show user name cache
      cookie-surrogate-cache: Show cookie surrogate cache
      app-filter-policy: Show policies that use an application filter
        vsys: Name of the virtual system
        filter-id: ID of the application filter
      app-group-policy: Show policies that use an application group
        vsys: Name of the virtual system
        group-id: ID of the application group
      uappid-in-policy: Show policies that use a cloud application
        id: ID of the cloud application
      uappid-filtergroup-mapping: Show filters and groups of an application
        id: ID of the application
      uappid-policy-cache: Show policy cache of an application
      unknown-uappid-cache: Show cache of unknown cloud applications
        id: ID of the application
      no-sess-owner-query-limit: Show limit of queries for a session owner
    reset: Reset data of the dataplane
      logging: Reset logging counters
      pow: Reset work queue statistics
      appid: Reset application identification data
        cache: Empty the application cache
        statistics: Reset application statistics
        unknown-cache: Remove unknown applications from the cache
          destination: Remove entries of one destination address
      ssl-decrypt: Reset SSL decryption data
        certificate-cache: Empty cache of generated certificates
        certificate-status: Empty cache of certificate status
        gp-cookie-cache: Empty GlobalProtect cookie cache
        notify-cache: Empty cache of users notified of decryption
          source: Remove entries of one source address
        dns-cache: Empty DNS cache of the SSL proxy
        session-cache: Empty SSL session cache
        rewrite-stats: Reset statistics of rewritten links
        hsm-request: Reset requests to the hardware security module
      ctd: Reset content inspection data
        ctdf-water-mark: Reset highest fill of inspection buffers
        regex-stats: Reset regular expression statistics
        ctd-queue-water-mark: Reset highest fill of the inspection queues
        url-block-cache: Reset URL block cache
          lockout: Remove users locked out of URL overrides
        dns-cache: Remove entries from the cache of DNS verdicts
          host: Remove entries of one domain name
        dns-id-cache: Empty cache of DNS transaction IDs
        dns-cache-stats: Reset statistics of the DNS cache
        wf-cache: Empty real-time WildFire signature cache
        wf-stats: Reset real-time WildFire statistics
        feature-forward: Reset data of cloud inspection
          stats: Reset forwarding statistics
      dos: Reset DoS protection tables
        rule: Reset a DoS protection rule
          classification-table: Empty classification table of the rule
        zone: Reset DoS protection of a zone
          block-table: Remove blocked addresses of the zone
            source: Remove one source address
            all: Remove all addresses
        classification-table: Empty classification table
        block-table: Empty table of blocked addresses
      username-cache: Empty user name cache
      ml-lookup-cache: Empty inline machine learning lookup cache
      ml-block-cache: Empty inline machine learning block cache
        url: Remove one URL
        all: Remove all entries
      ml-form-cache: Empty inline machine learning form cache
      dns-cache: Empty DNS cache
        fqdn: Remove one domain name
        all: Remove all entries
      global-id-map: Reset map of global application IDs
    set: Set debug parameters of the dataplane
      ipsec-encap-acceleration: Set acceleration of IPSec encapsulation
      tunnel-inner-checksum-validation: Check checksums of packets inside tunnels
      ip4-ignore-df: Ignore the do-not-fragment bit of IPv4 packets
      ip6-host-defrag: Reassemble IPv6 fragments sent to this device
      ip6-host-pmtu-exception-check: Check path MTU exceptions of IPv6 hosts
      ip6-ucast-mac-check: Check MAC address of IPv6 unicast packets
      ip6-routing-hdr-check: Check IPv6 routing headers
      ip6-mcast-fwd-check: Check forwarding of IPv6 multicast packets
        on: Turn the check on
        off: Turn the check off
        show: Show whether the check is on
      ssl-decrypt: Set SSL decryption parameters
        blk-send-reset: Send a reset when a session is blocked
        ecdhe-aggressive-keying: Create ECDHE keys ahead of time
      pbf-no-return-mac-learning: Do not learn MAC addresses for symmetric return
        on: Turn learning off
        off: Turn learning on
        show: Show whether learning is off
      blocked-forward: Set forwarding of blocked files
        upload: Upload blocked files for analysis
      jumboframe-buffer-adjustment: Adjust buffers for jumbo frames
      ctd: Set content inspection parameters
        autogen: Generate signatures automatically
        wildfire: Set WildFire forwarding limits
          max: Maximum number of forwarded files
        ldl-model-enable: Turn local deep learning models on or off
      pow: Set work queue parameters
        no-desched: Do not deschedule work
      qos-setting: Set QoS parameters of the dataplane
        qos-param: Set a QoS parameter
          qlimit: Limit of packets in a queue
    oprofile: Profile the CPU use of the dataplane
      opcontrol: Control the profiler
        start: Start profiling
        stop: Stop profiling
        status: Show state of the profiler
        shutdown: Shut the profiler down
      opreport: Show results of the profiler
        details: Show results in detail
        symbols: Show results by symbol
    appinfo: Debug application information cache
      clear: Clear application information cache
    packet-diag: Set up packet diagnostics
      aggregate-logs: Merge packet logs of all dataplanes into one file
        log_name: Name of the resulting log file
        strip_tags: Leave out the tags of the log lines
      set: Set packet diagnostic options
        tag: Set tag of the packet logs
        filter: Set packet filters
          pre-parse-match: Match packets before they are parsed
          offload: Apply filters to offloaded traffic too
          on: Turn packet filters on
          off: Turn packet filters off
          index: Change a filter by its index
            match: Replace what the filter matches
              ingress-interface: Interface on which packets come in
              source: Source address
              destination: Destination address
              source-netmask: Prefix length of the source address
              destination-netmask: Prefix length of the destination address
              non-ip: Exclude, include or match only non-IP packets
              ipv6-only: Match IPv6 packets only
              lacp: Match LACP packets
          match: Add a filter that matches packets
            ingress-interface: Interface on which packets come in
            source: Source address
            destination: Destination address
            source-netmask: Prefix length of the source address
            destination-netmask: Prefix length of the destination address
            non-ip: Exclude, include or match only non-IP packets
            ipv6-only: Match IPv6 packets only
            lacp: Match LACP packets
        capture: Set packet captures
          snaplen: Number of bytes to keep of each packet
          username: Capture traffic of one user only
          on: Turn packet captures on
          off: Turn packet captures off
          trigger: Capture packets when something happens
            application: Capture when the application changes
              from: Application before the change
              to: Application after the change
              file: File to write the packets to
          stage: Capture packets at a processing stage
            receive: Packets as they are received
              file: File to write the packets to
            firewall: Packets that match a session
              file: File to write the packets to
            drop: Packets that are dropped
              file: File to write the packets to
            transmit: Packets as they are sent
              file: File to write the packets to
            clientless-vpn-client: Clientless VPN traffic of the client
              file: File to write the packets to
              detail-level: Level of detail
            clientless-vpn-server: Clientless VPN traffic of the server
              file: File to write the packets to
              detail-level: Level of detail
            fft: Packets at the FFT stage
              file: File to write the packets to
        log: Set packet logs
          timeout: Turn logs off after this many seconds
          buffer-threshold: Turn logs off at this buffer use in percent
          cpu-threshold: Turn logs off at this CPU load in percent
          counter: Log when a global counter changes
          on: Turn packet logs on
          off: Turn packet logs off
          log-option: Set options of the packet logs
            throttle: Limit the rate of the packet logs
          feature: Select features to log
            base: Basic packet processing
            tdb: Threat database
            cfg: Configuration
            tcp: TCP processing
            ssl: SSL processing
            proxy: SSL proxy
            pow: Packet work queue
            zip: Decompression
            misc: Other features
            module: Pattern matching modules
            flow: Flow processing
            tunnel: Tunnels
            ctd: Content inspection
            appid: Application identification
            url_trie: URL pattern matching
            http2: HTTP/2 processing
            all: All features
        filter-marked-session: Mark a session for the packet filter
          id: Session ID
      clear: Clear packet diagnostic options
        all: Clear all packet diagnostic options
        filter: Clear packet filters
          index: Select one or all filters
          clear-marked-session: Clear marks of sessions too
        capture: Clear packet captures
          trigger: Clear trigger of captures
          stage: Clear capture of a stage
          all: Clear all captures
          snaplen: Clear number of bytes to keep
          username: Clear the user whose traffic is captured
        log: Clear packet logs
          counter: Clear log of one or all global counters
          log: Clear the contents of the packet logs
          feature: Clear features to log
            url_trie: URL pattern matching
            base: Basic packet processing
            tdb: Threat database
            cfg: Configuration
            tcp: TCP processing
            ssl: SSL processing
            proxy: SSL proxy
            pow: Packet work queue
            zip: Decompression
            misc: Other features
            module: Pattern matching modules
            flow: Flow processing
            tunnel: Tunnels
            ctd: Content inspection
            appid: Application identification
            http2: HTTP/2 processing
            all: All features
        filter-marked-session: Clear marks of sessions
          id: Session ID
          all: Clear marks of all sessions
      show: Show packet diagnostic options
        setting: Show packet diagnostic settings
        tag: Show tag of the packet logs
        filter-marked-session: Show sessions marked by the packet filter
    netflow: Debug NetFlow export
      statistics: Show NetFlow statistics
      clear: Clear NetFlow statistics
    pool: Debug memory pools and buffers
      statistics: Show use of buffers and pools
      reset-max-usage: Reset highest use of the pools
      check: Check a pool for errors
        hardware: Check a hardware pool by ID
        software: Check a software pool by ID
      set: Set pool debugging
        on: Turn tracing of a pool on
          name: Select the kind of entries
            vcheck: Trace vcheck entries
              fid: Group by FID
              sessid: Group by session ID
              fid-sessid: Group by FID and session ID
            dthreat: Trace dthreat entries
              tid: Group by threat ID
              sessid: Group by session ID
              tid-sessid: Group by threat ID and session ID
            fptcp: Trace fast path TCP entries
              sessid-cid: Group by session ID and CID
        sz-lockless: Set use of lockless sized pools
        openssl-cache: Set caching of OpenSSL memory
        openssl-leakiller: Set leak detection of OpenSSL memory
        multi-segment-mode: Set use of several segments per pool
        off: Turn tracing of pools off
      show: Show traced pool entries
        in-use: Show entries in use
          top: Number of entries to show
        history: Show entries used before
          top: Number of entries to show
        all: Show all entries
          top: Number of entries to show
      mem: Show memory of the dataplane
        file: File to write the memory to
        mode: Form of the output
        start: Address at which to begin
        size: Number of bytes to show
      memseg: Set memory segments
        name: Select the segment
          common: Segment common to all processes
      elastic: Debug elastic memory pools
        show: Show elastic pool information
          config: Show elastic pool configuration
          profile: Show elastic pool profiles
            name: Show one profile
            capacity: Show capacity of the profiles
            active: Show profile in use
            all: Show all profiles
        select-profile: Select the profile to use
          name: Name of the profile
        reset-defaults: Reset elastic pools to defaults
        set: Set elastic pool parameters
          mode: Turn elastic pools on or off
            enabled: Turn elastic pools on
            disabled: Turn elastic pools off
            default: Use the default of the platform
          profile: Change a profile
            name: Select the profile
              default: Default profile
                module: Select the kind of pool
                  global: All pools
                  shared-pool: Shared pools
                    id: ID of the shared pool
                  swbuf: Software buffer pools
                    id: ID of the software buffer pool
                  memory-pool: Memory pools
                  proxy-flexmem-pool: Flexible memory pools of the proxy
              debug: Profile for debugging
                module: Select the kind of pool
                  global: All pools
                  shared-pool: Shared pools
                    id: ID of the shared pool
                  swbuf: Software buffer pools
                    id: ID of the software buffer pool
                  memory-pool: Memory pools
                  proxy-flexmem-pool: Flexible memory pools of the proxy
              user1: First user defined profile
                module: Select the kind of pool
                  global: All pools
                  shared-pool: Shared pools
                    id: ID of the shared pool
                  swbuf: Software buffer pools
                    id: ID of the software buffer pool
                  memory-pool: Memory pools
                  proxy-flexmem-pool: Flexible memory pools of the proxy
              user2: Second user defined profile
                module: Select the kind of pool
                  global: All pools
                  shared-pool: Shared pools
                    id: ID of the shared pool
                  swbuf: Software buffer pools
                    id: ID of the software buffer pool
                  memory-pool: Memory pools
                  proxy-flexmem-pool: Flexible memory pools of the proxy
              user3: Third user defined profile
                module: Select the kind of pool
                  global: All pools
                  shared-pool: Shared pools
                    id: ID of the shared pool
                  swbuf: Software buffer pools
                    id: ID of the software buffer pool
                  memory-pool: Memory pools
                  proxy-flexmem-pool: Flexible memory pools of the proxy
              user4: Fourth user defined profile
                module: Select the kind of pool
                  global: All pools
                  shared-pool: Shared pools
                    id: ID of the shared pool
                  swbuf: Software buffer pools
                    id: ID of the software buffer pool
                  memory-pool: Memory pools
                  proxy-flexmem-pool: Flexible memory pools of the proxy
        delete: Delete an elastic pool profile
          profile: Delete a profile
            name: Name of the profile
    pow: Debug packet work queues
      status: Show status of the work queues
        inflightonly: Show work in flight only
          reset: Reset the values after showing them
          filter: Select part of the work queues
        nonic: Leave out network interfaces
          reset: Reset the values after showing them
          nosleep: Do not wait between two samples
          filter: Select part of the work queues
        nosleep: Do not wait between two samples
          filter: Select part of the work queues
        niconly: Show network interfaces only
          brief: Show a short form
          filter: Select part of the work queues
        global-counters: Show global counters of the work queues
          pretty: Print the counters in a readable form
          reset: Reset the values after showing them
          filter: Select part of the work queues
        high-watermark: Show highest fill of the work queues
          reset: Reset the values after showing them
          filter: Select part of the work queues
        filter: Select part of the work queues
      performance: Show performance of the dataplane cores
        core: Select one core
        filter: Show functions in use only
        rx_tx_ltncy: Show latency from receive to transmit
        all: Show all functions
          core: Select one core
    memory: Debug memory use of the dataplane
      status: Show memory status
      dump: Dump memory of the dataplane
        bootmem: Dump boot memory after a crash
          enable: Turn memory dumps on
            log_disk_percent: Share of the log disk to use in percent
          disable: Turn memory dumps off
          show: Show memory dump settings and files
          delete: Delete memory dumps
            file: Name of the dump file
    tcp: Debug TCP in the dataplane
      state: Show TCP state of the dataplane
    pvst: Debug per VLAN spanning tree
      sys-id-ext-rewrite: Rewrite the system ID extension of BPDUs
        yes: Turn rewriting on
        no: Turn rewriting off
        show: Show whether rewriting is on
    internal: Internal diagnostics of the dataplane
      pdt: Run platform diagnostics
        abort: Abort a running diagnostic
        oct: Show network processor
          bgx: Show BGX Ethernet blocks
            config: Show BGX configuration
              bgx: Number of the BGX block
            status: Show BGX status
              bgx: Number of the BGX block
          bootmem: Show boot memory
            avail: Show available boot memory
            named: Show named blocks of boot memory
          csr: Show control and status registers
            rd: Read a register
              reg: Name of the register
          fpa: Show free pool allocator
            show: Show free pools
          gmx: Show GMX packet interface
            stats: Show GMX statistics
              clear: Clear the statistics after showing them
          pip: Show packet input processor
            stats: Show PIP statistics
          pko: Show packet output processor
            debug: Show debug information of a port
            stats: Show PKO statistics
              all: Include all ports
          pki: Show PKI packet input block
            dump: Dump packet input configuration
            stats: Show PKI statistics
            port_config: Show packet input configuration of a port
          pko3: Show PKO3 packet output block
            dump: Dump packet output configuration
            stats: Show PKO3 statistics
          ilk: Show Interlaken interface
            stats: Show ILK statistics
            link: Show link state
          portmap: Show port map
            show: Show map of the ports
          pow: Show packet order and work unit
            debug: Show debug information of the work unit
              all: Show all information
        pci: Show PCI devices
          list: List PCI devices
        nac: Show NAC content engine
          show-all: Show all content engine information
          aho: Show AHO pattern matcher
            dump: Dump AHO table
              instance: Number of the content engine
          dfa: Show DFA pattern matcher
            dump: Dump DFA table
              instance: Number of the content engine
          info: Show content engine information
            instance: Number of the content engine
          stats: Show content engine statistics
            instance: Number of the content engine
        ce10: Show CE10 content engine
          show-all: Show all content engine information
          cip: Show content inspection processor
            ififo: Show input FIFO of CIP
              instance: Number of the content engine
            ofifo: Show output FIFO of CIP
              instance: Number of the content engine
            mfifo: Show match FIFO of CIP
              instance: Number of the content engine
            match_cnt: Show match counter of CIP
              instance: Number of the content engine
            status: Show status of CIP
              instance: Number of the content engine
            act_ace_acc_stats: Show ACE access statistics of CIP
              instance: Number of the content engine
            opb_status: Show output buffer status of CIP
              instance: Number of the content engine
            pfifo: Show packet FIFO of CIP
              instance: Number of the content engine
            dlp_afifo: Show DLP action FIFO of CIP
              instance: Number of the content engine
            dlp_mfifo: Show DLP match FIFO of CIP
              instance: Number of the content engine
          dfa: Show DFA pattern matcher
            ififo: Show input FIFO of DFA
              instance: Number of the content engine
            ofifo: Show output FIFO of DFA
              instance: Number of the content engine
            match_cnt: Show match counter of DFA
              instance: Number of the content engine
            status: Show status of DFA
              instance: Number of the content engine
            err_log: Show error log of DFA
              instance: Number of the content engine
            lookup_cnt: Show lookup counter of DFA
              instance: Number of the content engine
            opb_status: Show output buffer status of DFA
              instance: Number of the content engine
          pbm: Show packet buffer manager
            status: Show packet buffer manager status
              instance: Number of the content engine
          rd: Read registers
            instance: Number of the content engine
          show: Show content engine state
            clocks: Show clocks
              instance: Number of the content engine
            version: Show hardware version
              instance: Number of the content engine
            memory_status: Show memory status
              instance: Number of the content engine
            intf_stat: Show interface statistics
              instance: Number of the content engine
          dxge: Show DXGE interface
            info: Show DXGE interface information
              instance: Number of the content engine
            stats: Show DXGE interface statistics
              instance: Number of the content engine
              clear: Clear the statistics after showing them
          dxaui: Show DXAUI interface
            info: Show DXAUI interface information
              instance: Number of the content engine
        fe100: Show FE100 flow engine
          rd: Read registers
          mem: Read memory of the flow engine
            rd: Read a memory
              target_mem: Memory to read
              index: Index in the memory
              module: Module of the memory
              dcnt: Number of words to read
              phy_mode: Physical addressing mode
          umctl2_reg: Access memory controller registers
            rd: Read a memory controller register
          dphy_reg: Access memory PHY registers
            rd: Read a memory PHY register
              block: Block of the PHY
              inst: Instance of the block
              rank_pair: Rank pair of the memory
          show: Show flow engine state
            config: Show flow engine configuration
            fc: Show flow control
              clear: Clear the counters after showing them
            intr: Show interrupts
            latency: Show latency of the blocks
              ipq: Show latency of the IPQ block
              par: Show latency of the PAR block
              lif: Show latency of the LIF block
              acl: Show latency of the ACL block
              dfp: Show latency of the DFP block
              flu: Show latency of the FLU block
              lef: Show latency of the LEF block
              qmm: Show latency of the QMM block
              lag: Show latency of the LAG block
              sem: Show latency of the SEM block
              tlu: Show latency of the TLU block
              egr: Show latency of the EGR block
              fhm: Show latency of the FHM block
              fdt: Show latency of the FDT block
              fcm: Show latency of the FCM block
              tdi: Show latency of the TDI block
              all: Show latency of all blocks
            stats: Show statistics of the blocks
              port: Show statistics of a port
                port: Number of the port
                clear: Clear the statistics after showing them
              tmi: Show statistics of the TMI block
                clear: Clear the statistics after showing them
              nif: Show statistics of the NIF block
                clear: Clear the statistics after showing them
              hif_err: Show errors of the host interface
                clear: Clear the statistics after showing them
              ipq: Show statistics of the IPQ block
                clear: Clear the statistics after showing them
              par: Show statistics of the PAR block
                clear: Clear the statistics after showing them
              lif: Show statistics of the LIF block
                clear: Clear the statistics after showing them
              acl: Show statistics of the ACL block
                clear: Clear the statistics after showing them
              dfp: Show statistics of the DFP block
                clear: Clear the statistics after showing them
              flu: Show statistics of the FLU block
                clear: Clear the statistics after showing them
              cfp: Show statistics of the CFP block
                clear: Clear the statistics after showing them
              fwd: Show statistics of the FWD block
                clear: Clear the statistics after showing them
              lef: Show statistics of the LEF block
                clear: Clear the statistics after showing them
              qmm: Show statistics of the QMM block
                clear: Clear the statistics after showing them
              lag: Show statistics of the LAG block
                clear: Clear the statistics after showing them
              prw: Show statistics of the PRW block
                clear: Clear the statistics after showing them
              sem: Show statistics of the SEM block
                clear: Clear the statistics after showing them
              tlu: Show statistics of the TLU block
                clear: Clear the statistics after showing them
              egr: Show statistics of the EGR block
                clear: Clear the statistics after showing them
              fhm: Show statistics of the FHM block
                clear: Clear the statistics after showing them
              fdt: Show statistics of the FDT block
                clear: Clear the statistics after showing them
              fcm: Show statistics of the FCM block
                clear: Clear the statistics after showing them
              tdi: Show statistics of the TDI block
                clear: Clear the statistics after showing them
              all: Show statistics of all blocks
                clear: Clear the statistics after showing them
            status: Show status of the blocks
              lif: Show status of the LIF block
              nif: Show status of the NIF block
              tmi: Show status of the TMI block
              ipq: Show status of the IPQ block
              acl: Show status of the ACL block
              dfp: Show status of the DFP block
              flu: Show status of the FLU block
              cfp: Show status of the CFP block
              fwd: Show status of the FWD block
              lef: Show status of the LEF block
              qmm: Show status of the QMM block
              lag: Show status of the LAG block
              prw: Show status of the PRW block
              sem: Show status of the SEM block
              tlu: Show status of the TLU block
              egr: Show status of the EGR block
              fhm: Show status of the FHM block
              fdt: Show status of the FDT block
              fcm: Show status of the FCM block
              tdi: Show status of the TDI block
              all: Show status of all blocks
          mymac: Show own MAC addresses
            dump: Dump own MAC address table
          portmap: Show port map
            dump: Dump port map
          nexthop: Show next hops
            dump: Dump next hop table
              type: Select the type of next hop
          smac: Show source MAC addresses
            dump: Dump source MAC address table
          flow: Show flows of the flow engine
            lookup: Look up a flow
              zone: ID of the zone
              proto: IP protocol number
            dump: Dump flow table
              verbose: Print flows in detail
              proto: IP protocol number
              zone: ID of the zone
              flowid: ID of the flow
            histo: Show histogram of the flow table
            ctrs: Show flow counters
            tbl_size: Show size of the flow table
          mac: Show MAC addresses
            dump: Dump MAC address table
          route: Show routes of the flow engine
            dump: Dump route table
              pt: Select IPv4 or IPv6
          qmap: Show queue map
            dump: Dump queue map
              pt: Select the part of the map by PT
          mtp: Show MTP table
            dump: Dump MTP table
          spm: Show SPM table
            dump: Dump SPM table
          nif: Debug network interface block
            check_port: Check the ports
            pkt_cap: Capture packets in hardware
              help: Explain the packet capture
              display: Show captured packets
                intf: Number of the interface
              disable: Stop the packet capture
                intf: Number of the interface
              enable: Start the packet capture
                intf: Number of the interface
                cont: Capture continuously
          tmi: Debug traffic manager interface
            check_port: Check the ports
            pkt_cap: Capture packets in hardware
              help: Explain the packet capture
              display: Show captured packets
                intf: Number of the interface
              disable: Stop the packet capture
                intf: Number of the interface
              enable: Start the packet capture
                intf: Number of the interface
                cont: Capture continuously
          lif: Show logical interfaces
            tbl_size: Show size of the table
            access: Show accesses of the table
              table: Number of the table
            lookup: Show lookups of the table
              table: Number of the table
            dump: Dump logical interface table
              table: Number of the table
            stats: Show logical interface statistics
              clear: Clear the statistics after showing them
          lef: Show LEF block
            dump: Dump LEF table
          parser: Show packet parser
            dump: Dump parser configuration
          acl: Show access control lists
            dump: Dump access control list table
          lag: Show link aggregation groups
            dump: Dump link aggregation table
          predict: Show predicted flows
            dump: Dump table of predicted flows
          vsys: Show virtual systems of the flow engine
            dump: Dump virtual system table
          event: Show events of the flow engine
            fetch: Fetch an event
            dump: Dump events
          csr: Show control and status registers
            fifos: Show FIFO registers
            intrs: Show interrupt registers
            errs: Show error registers
            stats: Show statistics registers
            scan: Find registers by name
              regex: Regular expression for the register name
            rd: Read a register
              addr: Address of the register
              name: Name of the register
            wr_sem_fcr_max_upd_thresh_cfg_pkt_ctr: Set packet counter update threshold
              value: Value to write
            wr_sem_ctrl_ctr_scan_dis: Turn the counter scan off or on
              value: Value to write
          debug: Debug the flow engine
            check: Check the flow engine for errors
          traffic: Show traffic through the flow engine
            info: Show traffic information
          ddr: Debug DDR memory
            eye: Measure the data eye of a memory interface
              intf: Number of the memory interface
              threshold: Limit of the measurement
        bcm: Show switch chip
          counters: Show switch chip counters
            chip: Show counters of the chip
            port: Show counters of the ports
            graphical: Show counters as a diagram
          lport: Show logical ports
            shaper: Show shapers of a logical port
              get: Read a shaper
                lport: Number of the logical port
                fport: Number of the fport
                type: Type of the shaper
                index: Index of the shaper
          show: Show switch chip state
            flow: Show a flow
              flow_id: ID of the flow
            queue: Show queues
              non_empty: Show queues that are not empty
              full: Show queues that are full
              congestion: Show queues that are congested
            congestion: Show congestion
              egress: Show egress congestion
              ingress: Show ingress congestion
            port: Show ports
              name_mappings: Show names of the ports
              status: Show status of the ports
      vif: Show virtual interfaces of the dataplane host
        route: Show a routing table by number
        address: Show interface addresses
        link: Show interface links
        rule: Show routing rules
        vr: Show virtual routers
    fpga: Debug pattern matching hardware
      set: Set pattern matching in software
        sw_aho: Match AHO patterns in software
        sw_dfa: Match DFA patterns in software
      hw_aho: Set AHO matching in hardware
        offload-request-threshold: Offload up to this many requests
        offload-bytes-threshold: Offload requests of at least this many bytes
      hw_dfa: Set DFA matching in hardware
        offload-request-threshold: Offload up to this many requests
        offload-bytes-threshold: Offload requests of at least this many bytes
      state: Show state of the hardware
    flow-control: Set flow control of a port
      enable: Turn flow control on
        slot: Slot of the chassis
        port: Number of the port
      disable: Turn flow control off
        slot: Slot of the chassis
        port: Number of the port
    process: Debug processes of the dataplane
      comm: Debug the communication process
        on: Turn debugging on
          dump: Log everything including packet dumps
          debug: Log debug messages and above
          info: Log informational messages and above
          warn: Log warnings and errors
          error: Log errors only
        off: Turn debugging off
        show: Show debug level of the process
        profile-cache: Debug the profile cache
          show: Show whether the profile cache is on
          off: Turn the profile cache off
          on: Turn the profile cache on
      cmd: Debug the cmd process
        on: Turn debugging on
          dump: Log everything including packet dumps
          debug: Log debug messages and above
          info: Log informational messages and above
          warn: Log warnings and errors
          error: Log errors only
        off: Turn debugging off
        show: Show debug level of the process
      task: Debug the packet processing tasks
        on: Turn debugging on
          dump: Log everything including packet dumps
          debug: Log debug messages and above
          info: Log informational messages and above
          warn: Log warnings and errors
          error: Log errors only
        off: Turn debugging off
        show: Show debug level of the process
        dynamic-filter: Debug the dynamic filter
          show: Show whether the dynamic filter is on
          off: Turn the dynamic filter off
          on: Turn the dynamic filter on
      mprelay: Debug the management plane relay process
        on: Turn debugging on
          dump: Log everything including packet dumps
          debug: Log debug messages and above
          info: Log informational messages and above
          warn: Log warnings and errors
          error: Log errors only
        off: Turn debugging off
        show: Show debug level of the process
      grpcd: Debug the gRPC process
        on: Turn debugging on
          dump: Log everything including packet dumps
          debug: Log debug messages and above
          info: Log informational messages and above
          warn: Log warnings and errors
          error: Log errors only
        off: Turn debugging off
        show: Show debug level of the process
      escd: Debug the escd process
        on: Turn debugging on
          dump: Log everything including packet dumps
          debug: Log debug messages and above
          info: Log informational messages and above
          warn: Log warnings and errors
          error: Log errors only
        off: Turn debugging off
        show: Show debug level of the process
      ha-agent: Debug the high availability agent
        on: Turn debugging on
          dump: Log everything including packet dumps
          debug: Log debug messages and above
          info: Log informational messages and above
          warn: Log warnings and errors
          error: Log errors only
        off: Turn debugging off
        show: Show debug level of the process
      dssd: Debug the dssd process
        on: Turn debugging on
          dump: Log everything including packet dumps
          debug: Log debug messages and above
          info: Log informational messages and above
          warn: Log warnings and errors
          error: Log errors only
        off: Turn debugging off
        show: Show debug level of the process
      ressvcd: Debug the ressvcd process
        on: Turn debugging on
          dump: Log everything including packet dumps
          debug: Log debug messages and above
          info: Log informational messages and above
          warn: Log warnings and errors
          error: Log errors only
        off: Turn debugging off
        show: Show debug level of the process
    task-heartbeat: Set heartbeat check of the tasks
      on: Turn the heartbeat check on
      off: Turn the heartbeat check off
      show: Show whether the heartbeat check is on
    monitor: Debug dataplane monitoring
      detail: Set detailed monitoring
        on: Turn detailed monitoring on
        off: Turn detailed monitoring off
        show: Show whether detailed monitoring is on
    cloud-userid: Debug cloud User-ID in the dataplane
      clear-cookie: Clear cookies of users
        type: Type of the cookies to clear
      reset-connection: Reset connection to the cloud
      reset-counters: Reset cloud User-ID counters
`;
