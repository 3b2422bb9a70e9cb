// Pinned floors: a figure below its floor fails the bench. Raising a floor is one flag, lowering one is another.
// Floors hold for one fingerprint of the data; on other data they are printed and not enforced.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('./floors.json', import.meta.url);

export interface Floor {
  fingerprint: string;
  figures: Record<string, number>;
}

export type Floors = Record<string, Floor>;

export const readFloors = (): Floors => JSON.parse(readFileSync(FILE, 'utf8')) as Floors;

/** Room below a measured figure when a floor is raised to it, in points: figures do not vary, code does. */
const ROOM = 0.5;

/** Raises floors to what was measured; lowers none unless told to. */
export function writeFloors(measured: Floors, lower: boolean): void {
  const floors = readFloors();
  for (const [task, { fingerprint, figures }] of Object.entries(measured)) {
    const old = floors[task]?.figures ?? {};
    const next: Record<string, number> = {};
    for (const name of Object.keys(old)) {
      const figure = Math.round(((figures[name] ?? 0) - ROOM) * 10) / 10;
      next[name] = lower ? figure : Math.max(figure, old[name]!);
    }
    floors[task] = { fingerprint, figures: next };
  }
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}
