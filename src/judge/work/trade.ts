import type { Capability } from '../../catalogue/capability.ts';
import { TITLE_TRADES } from '../../data/capabilities/trades.ts';
import { capabilityById } from '../../catalogue/capabilities.ts';

/** A trade that a title names, and what it turns the tools of each capability to. */
export interface Trade {
  /** Whether nothing is to be offered for other capabilities. */
  readonly only: boolean;
  /** What the tools of a capability are for, by the words beside them; null where no sentence holds. */
  turn(capability: Capability, words: string): Capability | null | undefined;
}

const trades = TITLE_TRADES.map((row) => {
  const roles: readonly (string | null)[] | null = 'roles' in row ? row.roles : null;
  const turns = new Map(
    Object.entries(row.turns as Readonly<Record<string, string | null>>).map(
      ([of, to]) => [of, to === null ? null : (capabilityById(to) ?? null)] as const,
    ),
  );
  const pattern = new RegExp(`\\b(?:${row.titles.join('|')})`, 'i');
  const unless = 'unless' in row ? new RegExp(`\\b(?:${row.unless.join('|')})`, 'i') : null;
  const trade: Trade = {
    only: 'only' in row,
    turn: ({ id }, words) => (unless?.test(words) ? undefined : turns.get(id)),
  };
  return {
    pattern,
    except: 'except' in row ? new RegExp(`\\b(?:${row.except.join('|')})`, 'i') : null,
    counts: (roleId: string | null): boolean => roles === null || roles.includes(roleId),
    trade,
  };
});

/** The trade that the title of a post names, if any. */
export const tradeOf = ({ roleId, title }: { roleId: string | null; title: string | null }): Trade | undefined =>
  title === null
    ? undefined
    : trades.find(({ pattern, except, counts }) => counts(roleId) && pattern.test(title) && !except?.test(title))
        ?.trade;
