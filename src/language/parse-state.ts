// The parser's desk: words waiting, words half done, and the tree so far.
// Does not choose actions; the parser does, and in training the oracle.

export const SHIFT = 0;
/** The top of the stack hangs on the next word. */
export const LEFT = 1;
/** The top of the stack hangs on the word below it. */
export const RIGHT = 2;

/** What the parser knows of a sentence's words: rows of numbers, word `i` at place `i + FRONT`. */
export interface ParseInput {
  count: number;
  /** Hash of the lower normal form. */
  words: Int32Array;
  /** Number of the label (UPOS and Penn tag). */
  tags: Int32Array;
  /** Number of the UPOS. */
  coarse: Int32Array;
  /** Hash of the last three letters. */
  ends: Int32Array;
  /** What the lists know of the word (word-sorts.ts); empty for a parser that is to learn without them. */
  sorts: Int32Array;
}

/**
 * Arc-hybrid transition system. The artificial root stands behind the last word, at index `count`.
 * Arrays grow with the longest sentence met and are used again.
 */
export class ParseState {
  count = 0;
  stack = new Int32Array(0);
  /** Number of words on the stack. */
  depth = 0;
  /** Next word. */
  next = 0;
  head = new Int32Array(0);
  rel = new Int32Array(0);
  /** Outermost and second outermost dependants on either side, -1 without. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Sets of relations of the dependants on either side, as bits. */
  leftRels = new Int32Array(0);
  rightRels = new Int32Array(0);

  start(count: number): void {
    if (this.stack.length < count + 1) {
      const size = (count + 1) * 2;
      this.stack = new Int32Array(size);
      this.head = new Int32Array(size);
      this.rel = new Int32Array(size);
      this.left1 = new Int32Array(size);
      this.left2 = new Int32Array(size);
      this.right1 = new Int32Array(size);
      this.right2 = new Int32Array(size);
      this.leftCount = new Int32Array(size);
      this.rightCount = new Int32Array(size);
      this.leftRels = new Int32Array(size);
      this.rightRels = new Int32Array(size);
    }
    const end = count + 1;
    this.count = count;
    this.depth = 0;
    this.next = 0;
    this.head.fill(-1, 0, end);
    this.rel.fill(-1, 0, end);
    this.left1.fill(-1, 0, end);
    this.left2.fill(-1, 0, end);
    this.right1.fill(-1, 0, end);
    this.right2.fill(-1, 0, end);
    this.leftCount.fill(0, 0, end);
    this.rightCount.fill(0, 0, end);
    this.leftRels.fill(0, 0, end);
    this.rightRels.fill(0, 0, end);
  }

  get done(): boolean {
    return this.next === this.count && this.depth === 0;
  }

  /** Whether an action may be taken; the root takes one word only, the last. */
  allows(action: number): boolean {
    if (action === SHIFT) return this.next < this.count;
    if (action === LEFT) return this.depth > 0 && (this.next < this.count || this.depth === 1);
    return this.depth > 1;
  }

  /** The word an action would hang, and on what. */
  dependent(): number {
    return this.stack[this.depth - 1]!;
  }
  headFor(action: number): number {
    return action === LEFT ? this.next : this.stack[this.depth - 2]!;
  }

  apply(action: number, rel: number): void {
    if (action === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const head = this.headFor(action);
    const word = this.stack[--this.depth]!;
    this.head[word] = head;
    this.rel[word] = rel;
    if (head > word) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = word;
      this.leftCount[head]!++;
      this.leftRels[head]! |= 1 << (rel % 31);
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = word;
      this.rightCount[head]!++;
      this.rightRels[head]! |= 1 << (rel % 31);
    }
  }
}
