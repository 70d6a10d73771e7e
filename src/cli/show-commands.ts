import type { Role } from '../catalogue/role.ts';
import { nearestName } from '../engine/nearest.ts';
import type { Rule } from '../engine/rule.ts';
import { JdlintError } from '../model/error.ts';
import { wrapText } from '../report/wrap.ts';

const WIDTH = 80;

/** `jdlint rules`: every rule in a line or two. */
export function rulesText(rules: readonly Rule[]): string {
  return rules
    .map(({ meta }) =>
      [
        `${meta.id}  (${meta.severity}, ${meta.category})`,
        ...wrapText(meta.summary, WIDTH - 2).map((line) => `  ${line}`),
      ].join('\n'),
    )
    .join('\n');
}

/** `jdlint roles` and `jdlint roles <id>`. Throws JdlintError OPTION_INVALID for an unknown id. */
export function rolesText(id: string | undefined, roles: readonly Role[]): string {
  if (id === undefined) return roles.map((role) => `${role.id.padEnd(26)}  ${role.name}`).join('\n');
  const role = roles.find((one) => one.id === id);
  if (role) return roleText(role);
  const near = nearestName(
    id,
    roles.map((one) => one.id),
  );
  throw new JdlintError('OPTION_INVALID', `There is no role "${id}".`, {
    hint: near ? `Did you mean "${near}"?` : 'See jdlint roles.',
  });
}

function roleText(role: Role): string {
  const lines: string[] = [`${role.name} (${role.id})`, ...wrapText(role.about, WIDTH)];
  const list = (name: string, items: readonly string[]) => {
    if (items.length > 0)
      lines.push(
        '',
        `${name}:`,
        ...items.flatMap((item) => wrapText(`- ${item}`, WIDTH - 2).map((line) => `  ${line}`)),
      );
  };
  list(
    'Differs from',
    role.neighbours.map(({ id, differs }) => `${id}: ${differs}`),
  );
  list('Duties', role.duties);
  list('Tools', [role.tools.join(', ')].filter(Boolean));
  list('Certifications', [role.certifications.join(', ')].filter(Boolean));
  list(
    'Experience',
    role.years.map(({ label, min, max }) => `${label}: ${min}${max === null ? '+' : `-${max}`} years`),
  );
  list(
    'Pay (US)',
    role.pay.map(
      ({ label, min, max, median }) => `${label}: ${median === null ? `$${min} to $${max}` : `median $${median}`}`,
    ),
  );
  list(
    'What an expert looks for',
    role.depth.map(({ name }) => name),
  );
  list(
    'Judged by',
    role.metrics.map(({ name }) => name),
  );
  list('Codes', [
    ...role.codes.onet.map(({ code, name }) => `O*NET ${code} ${name}`),
    ...role.codes.esco.map(({ code, name }) => `ESCO ${code} ${name}`),
  ]);
  return lines.join('\n');
}
