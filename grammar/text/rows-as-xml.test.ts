import { expect, test } from 'vitest';
import { refusalAsXml, rowsAsXml, textAsXml } from './rows-as-xml.ts';

function check(rows: unknown, result: readonly string[]): void {
  expect(rowsAsXml(rows)).toEqual([
    '<response status="success">',
    ...result.map((line) => `  ${line}`),
    '</response>',
  ]);
}

test('fields are elements with names in kebab case; what is unknown is left out', () => {
  check({ natSourcePort: 5, isOn: true, off: false, none: undefined, empty: null }, [
    '<result>',
    '  <nat-source-port>5</nat-source-port>',
    '  <is-on>yes</is-on>',
    '  <off>no</off>',
    '</result>',
  ]);
});

test('a list has an entry for a record and a member for a word', () => {
  check(
    [{ id: 1 }, 'two'],
    ['<result>', '  <entry>', '    <id>1</id>', '  </entry>', '  <member>two</member>', '</result>'],
  );
});

test('nothing is an empty element', () => {
  check([], ['<result/>']);
  check(undefined, ['<result/>']);
  check({ sessions: [] }, ['<result>', '  <sessions/>', '</result>']);
});

test('instants are dates', () => {
  check({ startTime: Date.UTC(2013, 2, 17, 9, 18) }, [
    '<result>',
    '  <start-time>2013/03/17 09:18:00</start-time>',
    '</result>',
  ]);
});

test('no text can close or open an element, and no name can be anything but a name', () => {
  check('</result><a b="&">', ['<result>&lt;/result&gt;&lt;a b="&amp;"&gt;</result>']);
  check({ '1 <x>': 'y' }, ['<result>', '  <_1--x->y</_1--x->', '</result>']);
});

test('the text of a change is its result, and that of a refusal its message', () => {
  expect(textAsXml(['', 'sessions cleared'])[1]).toBe('  <result>sessions cleared</result>');
  expect(refusalAsXml(['', 'session 7 not found'])).toEqual([
    '<response status="error">',
    '  <msg>',
    '    <line>session 7 not found</line>',
    '  </msg>',
    '</response>',
  ]);
});
