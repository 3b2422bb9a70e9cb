// The files of a folder, those of its folders among them, in the order of their names.
// Does not open them.
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isPassedOver, isWanted } from './archives/wanted.js';
import { skip, type Taken } from './taken.js';

export interface PileFile {
  path: string;
  id: string;
}

/** What `onrecord build` writes beside a record, under names that a pile may have too. */
const BESIDE_RECORD = new Set(['dossier.html', 'pile.json']);

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

export async function* filesOf(folder: string): AsyncGenerator<PileFile | Taken> {
  const stack: { path: string; id: string; folder: boolean }[] = [{ path: folder, id: '', folder: true }];
  let found = 0;
  while (stack.length > 0) {
    const item = stack.pop()!;
    if (!item.folder) {
      found++;
      yield { path: item.path, id: item.id };
      continue;
    }
    let entries: Dirent[];
    try {
      entries = await readdir(item.path, { withFileTypes: true });
    } catch {
      // No permission, or gone since it was listed.
      found++;
      yield skip('E103', item.id === '' ? folder : item.id);
      continue;
    }
    const hasRecord = entries.some(entry => entry.name === 'record.json');
    for (const entry of entries.sort(byName).reverse()) {
      const { name } = entry;
      const id = item.id === '' ? name : `${item.id}/${name}`;
      const path = join(item.path, name);
      // Pipes, sockets and devices would keep the pile waiting for ever.
      if (!entry.isDirectory() && !entry.isFile() && !entry.isSymbolicLink()) continue;
      if (isPassedOver(name, entry.isDirectory()) || (hasRecord && BESIDE_RECORD.has(name))) continue;
      if (entry.isDirectory()) stack.push({ path, id, folder: true });
      else if (isWanted(name)) stack.push({ path, id, folder: false });
    }
  }
  if (found === 0) yield skip('E109', folder);
}
