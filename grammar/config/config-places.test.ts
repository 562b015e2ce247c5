import { expect, test } from 'vitest';
import { configSchema } from '../../engine/config/schema/config-schema.ts';
import { ConfigPlaces } from './config-places.ts';
import { readConfiguration } from './configuration-reader.ts';

const TEXT = `set vsys vsys1 zone trust
set vsys vsys1 address web ip-netmask 10.0.0.1
set vsys vsys2 zone lan
set shared address all ip-netmask 10.0.0.0/8
set deviceconfig system hostname fw
set vsys vsys1 odd thing`;

function places(multiVsys: boolean): ConfigPlaces {
  const reading = readConfiguration(TEXT);
  if (reading.kind === 'invalid') throw new Error('the text is right');
  return new ConfigPlaces({ tree: reading.tree, schema: configSchema(), multiVsys, predefined: () => [] });
}

test('a firewall with one virtual system has its words at the top', () => {
  const single = places(false);
  const words = [...single.below(single.top).keys()];
  expect(words).toEqual(expect.arrayContaining(['deviceconfig', 'zone', 'rulebase', 'odd']));
  expect(words).not.toContain('vsys');
  expect(single.find(single.top, ['zone', 'trust'])?.path).toEqual([
    'vsys',
    { entry: 'vsys1' },
    'zone',
    { entry: 'trust' },
  ]);
  const shown = single.shown(single.top);
  expect(shown?.kind === 'container' && [...shown.children.keys()]).toEqual([
    'deviceconfig',
    'shared',
    'zone',
    'address',
    'odd',
  ]);
});

test('a firewall with several has them below vsys', () => {
  const multi = places(true);
  const words = [...multi.below(multi.top).keys()];
  expect(words).toContain('vsys');
  expect(words).not.toContain('zone');
  expect(multi.find(multi.top, ['vsys', 'vsys2', 'zone', 'lan'])?.present).toBeDefined();
  expect(multi.shown(multi.top)).toBe(multi.top.present);
});

test('a value names objects of its own virtual system and shared ones', () => {
  const multi = places(true);
  const source = (vsys: string) =>
    multi.find(multi.top, ['vsys', vsys, 'rulebase', 'security', 'rules', 'r', 'source']);
  const names = (vsys: string) => {
    const place = source(vsys);
    return place ? multi.names(place) : [];
  };
  expect(names('vsys1')).toEqual(['any', 'web', 'all']);
  expect(names('vsys2')).toEqual(['any', 'all']);
});
