// The files of a folder, those of its folders among them, in the order of their names.
// Does not open them.
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
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

/** A file of a pile with its size in bytes. */
export interface SizedFile extends PileFile {
  size: number;
}

/** The files that opening these paths would read, those of folders in the order of their names; what cannot be opened is left out. */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<SizedFile> {
  for (const path of paths) {
    const found = await sizeAt(path);
    if (found === undefined) continue;
    if (!found.isFolder) yield { path, id: basename(path), size: found.size };
    else
      for await (const file of filesOf(path)) {
        const own = 'path' in file ? await sizeAt(file.path) : undefined;
        if (own && 'path' in file) yield { ...file, size: own.size };
      }
  }
}

async function sizeAt(path: string): Promise<{ size: number; isFolder: boolean } | undefined> {
  try {
    const found = await stat(path);
    return { size: found.size, isFolder: found.isDirectory() };
  } catch {
    // Standard input, not there, or not ours to open: opening the pile says which.
    return undefined;
  }
}
