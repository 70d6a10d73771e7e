import type { Vendor } from '../types.ts';
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';
import { recruitee } from './recruitee.ts';
import { schemaOrg } from './schema-org.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { workable } from './workable.ts';

/** Every vendor, those whose shape is told by the surest keys first. */
export const VENDORS: readonly Vendor[] = [schemaOrg, lever, smartrecruiters, recruitee, workable, ashby, greenhouse];
