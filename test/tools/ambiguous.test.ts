import { describe, expect, test } from 'vitest';
import { allTools } from '../../src/catalogue/tools.ts';
import { PRODUCT_SENTENCES } from './ambiguous.ts';
import { KNOWLEDGE_SENTENCES } from './ambiguous-knowledge.ts';
import { WORD_SENTENCES } from './ambiguous-words.ts';
import { hitsIn } from './read.ts';

const TOOLS = allTools();
const sentences = { ...PRODUCT_SENTENCES, ...KNOWLEDGE_SENTENCES, ...WORD_SENTENCES };
const ambiguous = TOOLS.filter((tool) => tool.ambiguous);
const spellingsOf = (tool: (typeof TOOLS)[number]) => tool.ambiguous?.spellings ?? [tool.name];

/** Whether the name, whatever its letter case, was taken for a tool. */
const names = (text: string, spelling: string) =>
  hitsIn(text).some(({ start, end }) => text.slice(start, end).toLowerCase() === spelling.toLowerCase());

/** Tables whose every ambiguous row has sentences of its own. */
const COVERED = new Set<string>([
  'apm',
  'artifact-registry',
  'backup',
  'ci-cd',
  'configuration-management',
  'container-orchestration',
  'container-runtime',
  'dcim',
  'directory-and-identity',
  'disaster-recovery',
  'dns-and-dhcp',
  'email-and-collaboration',
  'encryption-and-pki',
  'endpoint-management',
  'fields',
  'file-storage',
  'firewalls',
  'gitops',
  'hardware-servers',
  'hyperconverged',
  'incident-response',
  'infrastructure-as-code',
  'load-balancing',
  'logging',
  'mainframe',
  'monitoring',
  'network-automation',
  'network-monitoring',
  'object-storage',
  'operating-system',
  'privileged-access',
  'protocols',
  'remote-support',
  'routing-and-switching',
  'san',
  'scheduling',
  'sd-wan',
  'secrets-management',
  'service-desk',
  'service-mesh',
  'single-sign-on',
  'standards',
  'storage-arrays',
  'tracing',
  'vdi',
  'version-control',
  'virtualization',
  'voice',
  'vpn',
  'wireless',
]);

/** Words that are no tools and cues of none. */
const plain = 'we think that';

describe('names that are also words', () => {
  const holders = new Map(ambiguous.flatMap((tool) => spellingsOf(tool).map((spelling) => [spelling, tool] as const)));

  test.each(Object.entries(sentences))('%s', (spelling, [means, not, nor]) => {
    expect(holders.has(spelling), 'an ambiguous spelling of some row').toBe(true);
    const at = means.indexOf(spelling);
    const covered = hitsIn(means).some((hit) => hit.start <= at && at + spelling.length <= hit.end);
    expect(covered, means).toBe(true);
    expect(names(not, spelling), not).toBe(false);
    expect(names(nor, spelling), nor).toBe(false);
  });

  test('rows of the covered tables have sentences', () => {
    const without = ambiguous.filter(
      (tool) =>
        COVERED.has(tool.capability) && !spellingsOf(tool).some((spelling) => Object.hasOwn(sentences, spelling)),
    );
    expect(without.map((tool) => `${tool.capability}: ${spellingsOf(tool)}`)).toEqual([]);
  });

  test('each needs a cue, and its letter case', () => {
    const wrong: string[] = [];
    for (const tool of ambiguous) {
      for (const spelling of spellingsOf(tool)) {
        const near = tool.ambiguous?.near[0];
        if (near === undefined) wrong.push(`${tool.name}: no cue`);
        const cued = `${near} ${plain} ${spelling}`;
        if (!hitsIn(cued).some((hit) => hit.entry === tool && cued.slice(hit.start, hit.end) === spelling)) {
          wrong.push(`not found: ${cued}`);
        }
        const bare = `${plain} ${spelling}`;
        if (hitsIn(bare).some((hit) => hit.entry === tool && !tool.ambiguous?.near.includes('think'))) {
          wrong.push(`found without a cue: ${bare}`);
        }
        const lower = `${near} ${plain} ${spelling.toLowerCase()}`;
        if (spelling !== spelling.toLowerCase() && !spellingsOf(tool).includes(spelling.toLowerCase())) {
          const found = hitsIn(lower).some(
            (hit) => hit.entry === tool && lower.slice(hit.start, hit.end) === spelling.toLowerCase(),
          );
          if (found) wrong.push(`found in lower case: ${lower}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
