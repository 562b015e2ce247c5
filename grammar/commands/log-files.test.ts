import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('files of the planes', () => {
  const { ask } = hqFirewall();
  expect(ask('less mp-log ms.log')).toMatchInlineSnapshot(`
    "2026-03-06 05:29:43.000 +0000 Process started, sw-version 11.2.4
    2026-03-06 05:30:43.000 +0000 Job 1 AutoCom enqueued
    2026-03-06 05:31:28.000 +0000 Job 1 AutoCom finished, result OK
    2026-03-18 08:00:02.000 +0000 Job 62 Downld enqueued
    2026-03-18 08:00:31.000 +0000 Job 62 Downld finished, result FAIL
    2026-03-18 09:05:12.000 +0000 Admin nora logged in from 192.168.1.52
    2026-03-18 09:12:44.000 +0000 Job 63 Commit enqueued
    2026-03-18 09:13:19.000 +0000 Job 63 Commit finished, result OK"
  `);
  expect(ask('less mp-log ikemgr.log')).toMatchInlineSnapshot(`
    "2026-03-18 04:07:36.000 +0000 IKE phase-1 SA of gateway GW-Site established
    2026-03-18 09:45:36.000 +0000 IPSec SA of tunnel T-Site installed, SPI 2F6ED2C7/A0CFE957"
  `);
  expect(ask('less dp-log mprelay.log')).toMatchInlineSnapshot(
    `"2026-03-06 05:29:43.000 +0000 Process started, sw-version 11.2.4"`,
  );
  expect(ask('less mp-log nothing.log')).toMatchInlineSnapshot(`
    "
    nothing.log: No such file or directory"
  `);
});

test('the end of a file, and lines that match', () => {
  const { ask } = hqFirewall();
  expect(ask('tail lines 2 mp-log ms.log')).toMatchInlineSnapshot(`
    "2026-03-18 09:12:44.000 +0000 Job 63 Commit enqueued
    2026-03-18 09:13:19.000 +0000 Job 63 Commit finished, result OK"
  `);
  expect(ask('grep pattern commit ignore-case yes line-number yes mp-log ms.log')).toMatchInlineSnapshot(`
    "7:2026-03-18 09:12:44.000 +0000 Job 63 Commit enqueued
    8:2026-03-18 09:13:19.000 +0000 Job 63 Commit finished, result OK"
  `);
  expect(ask('grep pattern Job count yes mp-log ms.log')).toMatchInlineSnapshot(`"6"`);
  expect(ask('grep pattern Admin context 1 mp-log ms.log')).toMatchInlineSnapshot(`
    "2026-03-18 08:00:31.000 +0000 Job 62 Downld finished, result FAIL
    2026-03-18 09:05:12.000 +0000 Admin nora logged in from 192.168.1.52
    2026-03-18 09:12:44.000 +0000 Job 63 Commit enqueued"
  `);
  expect(ask('grep pattern ( mp-log ms.log')).toMatchInlineSnapshot(`
    "
    Invalid syntax."
  `);
});
