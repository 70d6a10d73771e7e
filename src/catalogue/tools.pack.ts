import { RELEASES_AS_OF, toolTables } from '../data/tools/index.ts';
import { packTools } from './pack-tools.ts';
import type { ToolTable } from './tool.ts';

/** Packed while the package is built; from the sources, at import. */
export const packedTools = packTools(toolTables as unknown as readonly ToolTable[]);

/** Day on which the first releases were last looked through. */
export const releasesAsOf: string = RELEASES_AS_OF;
