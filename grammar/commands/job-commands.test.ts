import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('jobs, newest first', () => {
  const { ask } = hqFirewall();
  expect(ask('show jobs all')).toMatchInlineSnapshot(`
    "
    Enqueued              Dequeued           ID  PositionInQ                              Type                         Status Result Completed
    ------------------------------------------------------------------------------------------------------------------------------------------
    2026/03/18 09:12:44   09:12:44           63                                         Commit                            FIN     OK 09:13:19
    2026/03/18 08:00:02   08:00:02           62                                         Downld                            FIN   FAIL 08:00:31
    2026/03/06 05:30:43   05:30:43            1                                        AutoCom                            FIN     OK 05:31:28

    "
  `);
  expect(ask('show jobs id 63')).toMatchInlineSnapshot(`
    "
    Enqueued              Dequeued           ID                               Type                         Status Result Completed
    ------------------------------------------------------------------------------------------------------------------------------
    2026/03/18 09:12:44   09:12:44           63                             Commit                            FIN     OK 09:13:19
    Details:Configuration committed successfully"
  `);
  expect(ask('show jobs id 7')).toMatchInlineSnapshot(`
    "
    job 7 not found"
  `);
  expect(ask('show jobs pending')).toMatchInlineSnapshot(`
    "
    Enqueued              Dequeued           ID  PositionInQ                              Type                         Status Result Completed
    ------------------------------------------------------------------------------------------------------------------------------------------

    "
  `);
});

test('jobs of release 6.1', () => {
  const { ask } = hqFirewall('6.1');
  expect(ask('show jobs processed')).toMatchInlineSnapshot(`
    "
    Enqueued                     ID             Type    Status Result Completed 
    --------------------------------------------------------------------------
    2026/03/18 09:12:44          63           Commit       FIN     OK 09:13:19  
    2026/03/18 08:00:02          62           Downld       FIN   FAIL 08:00:31  
    2026/03/06 05:30:43           1          AutoCom       FIN     OK 05:31:28  
    "
  `);
  expect(ask('show jobs id 62')).toMatchInlineSnapshot(`
    "
    Enqueued              Dequeued       ID             Type    Status Result Completed
    --------------------------------------------------------------------------------------
    2026/03/18 08:00:02   08:00:02       62           Downld       FIN   FAIL  08:00:31
    Details:Failed to download due to server error"
  `);
});
