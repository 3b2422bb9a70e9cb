// What a person sees where the server refuses: the code, what was wrong, and what to do next.
// Decides nothing; refusal.ts names the status.
import { CODES } from '../../../errors.js';
import { Frame, type Visitor } from '../frame.js';
import type { Refusal } from '../refusal.js';

export const RefusedPage = ({ refusal, visitor }: { refusal: Refusal; visitor: Visitor }) => {
  const { what, next } = CODES[refusal.code];
  return (
    <Frame title={what} visitor={visitor}>
      <p class="kick">{refusal.code}</p>
      <h1>{what}</h1>
      <p class="lede">{refusal.where}</p>
      <p>{next}</p>
    </Frame>
  );
};
