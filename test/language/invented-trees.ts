// A small treebank of our own sentences, to see that training and measuring hold together. Does not replace a real one.
import type { Tree } from '../../train/conllu.js';

/** One sentence a line; a word is `form/lemma/UPOS/Penn tag/number of its head/relation`, 0 for the root. */
const SENTENCES = `
The/the/DET/DT/2/det mayor/mayor/NOUN/NN/3/nsubj opened/open/VERB/VBD/0/root the/the/DET/DT/5/det bridge/bridge/NOUN/NN/3/obj on/on/ADP/IN/7/case Friday/Friday/PROPN/NNP/3/obl ././PUNCT/./3/punct
Dockers/docker/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/4/det port/port/NOUN/NN/2/obj and/and/CCONJ/CC/6/cc marched/march/VERB/VBD/2/conj to/to/ADP/IN/9/case the/the/DET/DT/9/det ministry/ministry/NOUN/NN/6/obl ././PUNCT/./2/punct
She/she/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root that/that/SCONJ/IN/7/mark the/the/DET/DT/5/det talks/talk/NOUN/NNS/7/nsubj had/have/AUX/VBD/7/aux failed/fail/VERB/VBN/2/ccomp ././PUNCT/./2/punct
Ana/Ana/PROPN/NNP/7/nsubj Kovač/Kovač/PROPN/NNP/1/flat ,/,/PUNCT/,/5/punct who/who/PRON/WP/5/nsubj leads/lead/VERB/VBZ/1/acl:relcl it/it/PRON/PRP/5/obj refused/refuse/VERB/VBD/0/root ././PUNCT/./7/punct
Two/two/NUM/CD/2/nummod ships/ship/NOUN/NNS/4/nsubj:pass were/be/AUX/VBD/4/aux:pass hit/hit/VERB/VBN/0/root near/near/ADP/IN/7/case the/the/DET/DT/7/det harbour/harbour/NOUN/NN/4/obl by/by/ADP/IN/9/case drones/drone/NOUN/NNS/4/obl:agent ././PUNCT/./4/punct
He/he/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux n't/not/PART/RB/4/advmod sign/sign/VERB/VB/0/root the/the/DET/DT/7/det new/new/ADJ/JJ/7/amod treaty/treaty/NOUN/NN/4/obj ././PUNCT/./4/punct
Lessa/Lessa/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case minister/minister/NOUN/NN/5/nsubj will/will/AUX/MD/5/aux visit/visit/VERB/VB/0/root Norland/Norland/PROPN/NNP/5/obj next/next/ADJ/JJ/8/amod week/week/NOUN/NN/5/obl:unmarked ././PUNCT/./5/punct
The/the/DET/DT/2/det board/board/NOUN/NN/3/nsubj wants/want/VERB/VBZ/0/root to/to/PART/TO/5/mark close/close/VERB/VB/3/xcomp the/the/DET/DT/7/det mine/mine/NOUN/NN/5/obj because/because/SCONJ/IN/10/mark prices/price/NOUN/NNS/10/nsubj fell/fall/VERB/VBD/5/advcl ././PUNCT/./3/punct
The/the/DET/DT/2/det vote/vote/NOUN/NN/4/nsubj was/be/AUX/VBD/4/cop close/close/ADJ/JJ/0/root ,/,/PUNCT/,/7/punct he/he/PRON/PRP/7/nsubj added/add/VERB/VBD/4/parataxis ././PUNCT/./4/punct
The/the/DET/DT/2/det message/message/NOUN/NN/4/nsubj is/be/AUX/VBZ/4/cop clear/clear/ADJ/JJ/0/root :/:/PUNCT/:/7/punct nobody/nobody/PRON/NN/7/nsubj leaves/leave/VERB/VBZ/4/parataxis ././PUNCT/./4/punct
At/at/ADP/IN/3/case least/least/ADJ/JJS/1/fixed three/three/NUM/CD/4/nummod people/people/NOUN/NNS/5/nsubj died/die/VERB/VBD/0/root in/in/ADP/IN/8/case the/the/DET/DT/8/det fire/fire/NOUN/NN/5/obl ././PUNCT/./5/punct
`;

export const INVENTED_TREES: readonly Tree[] = SENTENCES.trim()
  .split('\n')
  .map((line, i): Tree => {
    const words = line.split(' ').map(word => word.split('/'));
    return {
      id: `invented-${i + 1}`,
      document: 'invented',
      text: words.map(word => word[0]).join(' '),
      forms: words.map(word => word[0]!),
      lemmas: words.map(word => word[1]!),
      upos: words.map(word => word[2]!),
      xpos: words.map(word => word[3]!),
      heads: words.map(word => Number(word[4]) - 1),
      rels: words.map(word => word[5]!),
      spaces: words.map(() => true),
      misc: words.map(() => '_'),
      opensParagraph: false,
    };
  });
