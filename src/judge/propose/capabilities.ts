import type { Capability } from '../../catalogue/capability.ts';
import { capabilityTables } from '../../data/capabilities/index.ts';

const byId: ReadonlyMap<string, Capability> = new Map(
  (capabilityTables as readonly (readonly Capability[])[]).flat().map((capability) => [capability.id, capability]),
);

/** The capability of an id, or undefined. */
export const capabilityById = (id: string): Capability | undefined => byId.get(id);

/** The name of a capability for people. An id without a row is its own name, hyphens aside. */
export const capabilityName = (id: string): string => byId.get(id)?.name ?? id.replaceAll('-', ' ');
