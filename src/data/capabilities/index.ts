import { attacks } from './attacks.ts';
import { automation } from './automation.ts';
import { business } from './business.ts';
import { cloud } from './cloud.ts';
import { compute } from './compute.ts';
import { containers } from './containers.ts';
import { data } from './data.ts';
import { defence } from './defence.ts';
import { delivery } from './delivery.ts';
import { identity } from './identity.ts';
import { network } from './network.ts';
import { observability } from './observability.ts';
import { security } from './security.ts';
import { software } from './software.ts';
import { storage } from './storage.ts';
import { workplace } from './workplace.ts';

/**
 * What each kind of tool is for, and sentences about results that a post could use.
 *
 * `[target]` and other brackets are blanks for the author of the post; `[today]` is the value that is to change.
 * Braces are filled from the post: `{systems}` and `{users}` by a plural ("production systems", "employees"),
 * `{network}` by a singular with its article ("the campus network"), `{uptime}` by a share ("99.9%" or "[target]%").
 * A sentence with `roles` is offered to those roles only, before the others. `family` joins what is listed together;
 * `tools` is the word before the names: with Terraform, in Python, on Linux.
 */
export const capabilityTables = [
  observability,
  automation,
  containers,
  delivery,
  compute,
  identity,
  workplace,
  storage,
  network,
  cloud,
  security,
  attacks,
  defence,
  data,
  software,
  business,
] as const;
