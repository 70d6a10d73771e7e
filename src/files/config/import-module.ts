/** Imports a module of the user's, by its address: what it exports. Throws what the module throws. */
export const importModule = (address: string): Promise<Readonly<Record<string, unknown>>> => import(address);
