// Services as a rule of the device's configuration names them.
import { type ConfigNode, members } from '../config-node.ts';
import { nameOfPorts } from '../setting-words.ts';

/** Ports that a rule names directly stand for the service object that is made for them. */
export function listedServices(services: readonly string[]): ConfigNode {
  return members(services.map(serviceName));
}

/** The name of a service, or that of the object made for ports. */
export function serviceName(service: string): string {
  return service.includes('/') ? nameOfPorts(service) : service;
}
