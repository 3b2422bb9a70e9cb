// Treebank files (CoNLL-U) into sentences for training and measuring.
// Does not check that trees are well formed; the treebanks are.
import { readFileSync } from 'node:fs';

export interface Tree {
  id: string;
  /** Document it stands in. */
  document: string;
  text: string;
  forms: string[];
  lemmas: string[];
  upos: string[];
  xpos: string[];
  /** Index of the head, -1 for the root. */
  heads: number[];
  rels: string[];
  /** Whether a space follows the word. */
  spaces: boolean[];
  misc: string[];
  /** A paragraph begins with it. */
  opensParagraph: boolean;
}

export function readTrees(path: string): Tree[] {
  const trees: Tree[] = [];
  let document = '';
  let tree: Tree | null = null;
  let opensParagraph = false;
  let fusedUntil = 0;
  let fusedSpace = true;
  const open = (): Tree => {
    tree = {
      id: '',
      document,
      text: '',
      forms: [],
      lemmas: [],
      upos: [],
      xpos: [],
      heads: [],
      rels: [],
      spaces: [],
      misc: [],
      opensParagraph,
    };
    opensParagraph = false;
    fusedUntil = 0;
    return tree;
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') {
      if (tree !== null && (tree as Tree).forms.length > 0) trees.push(tree);
      tree = null;
    } else if (line.startsWith('#')) {
      if (line.startsWith('# newdoc')) {
        document = line.slice(line.indexOf('=') + 1).trim();
        opensParagraph = true;
      } else if (line.startsWith('# newpar')) opensParagraph = true;
      else if (line.startsWith('# sent_id')) (tree ?? open()).id = line.slice(line.indexOf('=') + 1).trim();
      else if (line.startsWith('# text = ')) (tree ?? open()).text = line.slice(9);
    } else {
      const target: Tree = tree ?? open();
      const columns = line.split('\t');
      const id = columns[0]!;
      const space = !(columns[9] ?? '').includes('SpaceAfter=No');
      if (id.includes('.')) continue;
      if (id.includes('-')) {
        fusedUntil = Number(id.slice(id.indexOf('-') + 1));
        fusedSpace = space;
        continue;
      }
      target.forms.push(columns[1]!);
      target.lemmas.push(columns[2]!);
      target.upos.push(columns[3]!);
      target.xpos.push(columns[4]!);
      target.heads.push(Number(columns[6]) - 1);
      target.rels.push(columns[7]!);
      target.spaces.push(Number(id) < fusedUntil ? false : Number(id) === fusedUntil ? fusedSpace : space);
      target.misc.push(columns[9] ?? '_');
    }
  }
  if (tree !== null && (tree as Tree).forms.length > 0) trees.push(tree);
  return trees;
}
