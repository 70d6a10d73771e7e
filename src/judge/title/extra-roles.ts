import type { Role } from '../../catalogue/role.ts';
import { LEVELS } from '../../model/kinds.ts';
import { PhraseAutomaton } from '../../words/phrase-automaton.ts';
import { readWords } from '../../words/tokens.ts';

// A project's roles are one list for the whole run.
const automata = new WeakMap<readonly Role[], PhraseAutomaton>();

function automatonOf(roles: readonly Role[]): PhraseAutomaton {
  let automaton = automata.get(roles);
  if (!automaton) {
    const phrases = new Map<string, string>();
    for (const role of roles) {
      const titles = LEVELS.map((level) => role.titles[level]);
      for (const phrase of [role.name, ...titles, ...role.aliases]) {
        if (readWords(phrase).norms.length > 0) phrases.set(phrase.toLowerCase(), role.id);
      }
    }
    automaton = new PhraseAutomaton([...phrases].map(([phrase, value]) => ({ list: 'role', phrase, value })));
    automata.set(roles, automaton);
  }
  return automaton;
}

/** The role of a user's own whose name, title or alias stands in the title, the longest one first; or null. */
export function extraRoleOf(title: string, roles: readonly Role[]): string | null {
  const hits = automatonOf(roles).match(readWords(title)).get('role') ?? [];
  let best: (typeof hits)[number] | null = null;
  for (const hit of hits) if (!best || hit.last - hit.first > best.last - best.first) best = hit;
  return best ? (best.value as string) : null;
}
