import type { Catalogue } from '../engine/catalogue.ts';
import { roleById } from './roles.ts';

/** The knowledge of the field that rules may ask for. */
export const catalogue: Catalogue = {
  role: (id) => (id === 'not-infrastructure' ? null : (roleById(id) ?? null)),
  capabilityName: (id) => id.replaceAll('-', ' '),
  propose: () => [],
};
