import { OUTSIDE } from '../../model/kinds.ts';
import type { Capability } from '../../catalogue/capability.ts';
import { NOT_FOR_ROLES, ONLY_FOR_ROLES, SECURITY_CAPABILITIES, SELLERS } from '../../data/capabilities/reach.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { capabilityById } from '../../catalogue/capabilities.ts';
import { type Trade, tradeOf } from './trade.ts';

/** What the post is about. */
export interface Work {
  /** The infrastructure role for which sentences are chosen; null in a text without a title whose role nothing tells. */
  readonly roleId: string | null;
  readonly title: string | null;
  /** The trade that the title names, if any. */
  readonly trade: Trade | undefined;
}

/** The duties and outcomes of a post. */
export const workOf = (post: JobPost, analysis: Analysis): Statement[] =>
  post.statements.filter(({ index }) => WORK.has(analysis.statements[index]?.kind ?? 'other'));

const WORK: ReadonlySet<string> = new Set(['duty', 'outcome']);

/** The role for whose work sentences are chosen: the one that the title promises, unless it misleads; else the body's. */
export function workRole({ role }: Analysis): string | null {
  const body = role.suggested[0]?.id ?? null;
  const { id } = role.title;
  const titled = id !== null && role.mismatch !== true && id !== OUTSIDE;
  return titled ? id : body;
}

const SECURITY = 'security-engineer';

/** Under a title that names no role, the body has to be so sure. */
const SURE = 0.7;
/** A role that a title promises has to be so likely by the body as well. */
const LIKELY = 0.2;

/**
 * The work that a post is about, where one can tell what its tools are for: title and body speak of one infrastructure role.
 * Null where they do not, and outside infrastructure, where jdlint knows the tools and not the work.
 */
export function readWork(analysis: Analysis, title: string | null): Work | null {
  const role = workRole(analysis);
  if (title !== null && !isOfOneRole(analysis)) return null;
  const roleId = title === null && role === OUTSIDE ? null : role;
  return { roleId, title, trade: tradeOf({ roleId, title }) };
}

function isOfOneRole({ role }: Analysis): boolean {
  const { suggested, title, mismatch } = role;
  const [body] = suggested;
  if (!body) return title.id !== OUTSIDE;
  if (mismatch === true) return body.id !== OUTSIDE;
  if (title.id === null) return body.id !== OUTSIDE && body.score >= SURE;
  if (title.id === body.id) return body.id !== OUTSIDE;
  if ([OUTSIDE, SECURITY].some((id) => id === title.id || id === body.id)) return false;
  return suggested.some(({ id, score }) => id === title.id && score >= LIKELY);
}

const sellers = new RegExp(`\\b(?:${SELLERS.join('|')})\\b`, 'i');

/** Told by their sentences: tools of other kinds may be turned to them. */
const securityWork: ReadonlySet<unknown> = new Set(SECURITY_CAPABILITIES.map((id) => capabilityById(id)?.outcomes));

/**
 * Whether the sentences of a capability say anything to a role: what clouds and languages are for in the work of a security
 * engineer no line tells.
 */
export const speaksTo = ({ outcomes }: Capability, roleId: string | null): boolean =>
  roleId !== SECURITY || securityWork.has(outcomes);

/** Whether the tools of a capability are part of the work. */
export function reaches({ id }: Capability, { roleId, title }: Work): boolean {
  const only: readonly string[] | undefined = ONLY_FOR_ROLES[id as keyof typeof ONLY_FOR_ROLES];
  if (roleId === SECURITY && sellers.test(title ?? '')) return false;
  // Who helps the customers of one product uses office software as everyone does.
  if (id === 'office' && /\bcustomer\b/i.test(title ?? '')) return false;
  const never: readonly string[] = NOT_FOR_ROLES[roleId as keyof typeof NOT_FOR_ROLES] ?? [];
  return !never.includes(id) && (!only || (roleId !== null && only.includes(roleId)));
}
