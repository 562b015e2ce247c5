// The shape of interfaces and of fixed routes.
import { z } from 'zod';
import { managementProfileSchema } from './network-shape.ts';
import { address, ipv4Prefix, ipv6Prefix, name, prefix } from './world-fields.ts';

const interfaceName = z
  .string()
  .regex(/^(ethernet\d+\/\d+|ae\d+|tunnel|loopback|vlan)(\.\d+)?$/, 'not an interface name');

const addressFields = {
  /** With the prefix length of its subnet; absent for an interface without address. */
  address: ipv4Prefix.optional(),
  furtherAddresses: z.array(ipv4Prefix).min(1).optional(),
  ipv6Address: ipv6Prefix.optional(),
  furtherIpv6Addresses: z.array(ipv6Prefix).min(1).optional(),
};

const settingFields = {
  /** Of a sub-interface, where it is another one than the number in its name. */
  tag: z.int().min(1).max(4094).optional(),
  /** 1500 when absent. */
  mtu: z.int().min(576).max(9216).optional(),
  /** By how much segments must be shorter than the MTU; absent where the firewall leaves SYN packets as they are. */
  adjustTcpMss: z
    .strictObject({ ipv4: z.int().min(40).max(300).default(40), ipv6: z.int().min(60).max(300).default(60) })
    .optional(),
  /** Absent for an interface that offers no service of its own. */
  managementProfile: managementProfileSchema.optional(),
};

/** A layer 3 interface. */
export const interfaceSchema = z.strictObject({
  name: interfaceName,
  zone: name,
  ...addressFields,
  vsys: z.int().min(1).max(255).default(1),
  virtualRouter: name.default('default'),
  ...settingFields,
});

/** An interface with an address that passes nothing, because it is in no zone or in no virtual router. */
export const idleInterfaceSchema = z
  .strictObject({
    name: interfaceName,
    zone: name.optional(),
    ...addressFields,
    virtualRouter: name.optional(),
    ...settingFields,
  })
  .refine(
    ({ zone, virtualRouter }) => zone === undefined || virtualRouter === undefined,
    'has a zone and a virtual router',
  )
  .refine(
    ({ address: own, ipv6Address }) => own !== undefined || ipv6Address !== undefined,
    'has no address',
  );

/** A fixed route. */
export const routeSchema = z
  .strictObject({
    destination: prefix,
    interface: z.string().optional(),
    nextHop: address.optional(),
    /** Vendor: static routes, 10 by default. */
    metric: z.int().min(1).max(65_535).optional(),
    /** By default that of the interface. */
    virtualRouter: name.optional(),
    /** Packets go nowhere. */
    discard: z.literal(true).optional(),
    /** Another virtual router decides. */
    nextRouter: name.optional(),
    /** Vendor: administrative distance of static routes, 10 by default. */
    distance: z.int().min(10).max(240).optional(),
  })
  .refine(
    ({ interface: port, discard, nextRouter }) =>
      [port, discard, nextRouter].filter((way) => way !== undefined).length === 1,
    'needs one of interface, discard and nextRouter',
  )
  .refine(
    ({ interface: port, virtualRouter }) => (port === undefined) === (virtualRouter !== undefined),
    'needs virtualRouter where, and only where, it has no interface',
  );
