import { RELEASES_AS_OF, toolTables } from '../data/tools/index.ts';
import { type PackedTools, packTools } from './pack-tools.ts';
import type { ToolTable } from './tool.ts';

/** Packed while the package is built; from the sources, when it is asked for. */
export const packedTools = (): PackedTools => packTools(toolTables as unknown as readonly ToolTable[], RELEASES_AS_OF);
