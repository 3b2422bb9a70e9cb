// The pile's entity from its members: surfaces, roles, name and kind, each with its evidence.
// Does not join.
import { HONORIFICS } from '../../lists/titles.js';
import type { Entity, EntityKind, Surface } from '../../model/index.js';
import type { LocalJudgement } from './judge.js';
import type { LocalEntity } from './local.js';

interface Join {
  a: LocalEntity;
  b: LocalEntity;
  judgement: LocalJudgement;
}

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'group', 'other'];

export function buildEntity(
  id: string,
  members: readonly LocalEntity[],
  joins: readonly Join[],
  spotted: readonly Surface[],
): Entity {
  const read: Surface[] = members.flatMap(member =>
    [...member.spellings, ...member.shortForms].map(({ text, count, evidence }) => ({
      text,
      report: member.report,
      count,
      evidence,
    })),
  );
  const surfaces = [...read, ...spotted];
  if (surfaces.length === 0) {
    for (const member of members) {
      const [first] = member.mentions;
      if (first)
        surfaces.push({
          text: member.name,
          report: member.report,
          count: member.mentions.length,
          evidence: { report: member.report, span: first.span, text: member.name },
        });
    }
  }
  const roles = members.flatMap(member => {
    const told = new Set<string>();
    return member.entity.roles.flatMap(role => {
      const text = role.text.toLowerCase();
      // "Mr" fourteen times is no office; one is told once a report
      if (HONORIFICS.has(text.replace(/\.$/, '')) || told.has(text)) return [];
      told.add(text);
      return [{ report: member.report, span: role.span, text: role.text }];
    });
  });
  return {
    id,
    kind: voted(members),
    name: nameOf(members, surfaces),
    surfaces,
    roles,
    joins: joins
      .map(({ a, b, judgement }) => ({
        a: `${a.report}: ${a.name}`,
        b: `${b.report}: ${b.name}`,
        because: judgement.because,
        rule: judgement.rule,
      }))
      .sort((p, q) => (p.a + p.b < q.a + q.b ? -1 : 1)),
    members: members.map(member => ({ report: member.report, entity: member.entity.id })),
  };
}

/** The kind most mentions speak for; the order of kinds breaks ties. */
function voted(members: readonly LocalEntity[]): EntityKind {
  const votes = new Map<EntityKind, number>();
  for (const member of members)
    votes.set(member.entity.kind, (votes.get(member.entity.kind) ?? 0) + member.mentions.length);
  return [...KINDS].sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0))[0]!;
}

/** The full name that most reports print; longer, then alphabetical between equals. */
function nameOf(members: readonly LocalEntity[], surfaces: readonly Surface[]): string {
  const reports = new Map<string, number>();
  for (const member of members) reports.set(member.name, (reports.get(member.name) ?? 0) + 1);
  const words = (name: string) => name.split(/\s+/).length;
  const most = Math.max(...[...reports.keys()].map(name => Math.min(2, words(name))));
  const names = [...reports.entries()].filter(([name]) => Math.min(2, words(name)) >= most);
  names.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return names[0]?.[0] ?? surfaces[0]?.text ?? '';
}
