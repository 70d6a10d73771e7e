/** `jdlint/roles`: the built-in roles as data: duties, neighbours, pay and experience bands, what experts look for. */
export type { Role } from '../catalogue/role.ts';
export { ROLES as roles, roleById } from '../catalogue/roles.ts';
export { ROLE_IDS, type RoleId } from '../model/kinds.ts';
