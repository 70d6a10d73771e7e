import type { Capability } from './capability.ts';
import { capabilityTables } from '../data/capabilities/index.ts';

/** Every capability, in the order of the tables. */
export const CAPABILITIES: readonly Capability[] = (capabilityTables as readonly (readonly Capability[])[]).flat();

const byId: ReadonlyMap<string, Capability> = new Map(CAPABILITIES.map((capability) => [capability.id, capability]));
const places: ReadonlyMap<Capability, number> = new Map(CAPABILITIES.map((capability, index) => [capability, index]));

/** The capability of an id, or undefined. */
export const capabilityById = (id: string): Capability | undefined => byId.get(id);

/** The name of a capability for people. An id without a row is its own name, hyphens aside. */
export const capabilityName = (id: string): string => byId.get(id)?.name ?? id.replaceAll('-', ' ');

/** Where a capability stands in the tables: the first of a family stands for it. */
export const capabilityOrder = (capability: Capability): number => places.get(capability) ?? CAPABILITIES.length;
