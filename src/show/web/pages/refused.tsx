// What a person sees where the server refuses: the code, what was wrong, and what to do next.
// Decides nothing; refusal.ts names the status.
import { CODES } from '../../../errors.js';
import { Frame, type Reader } from '../frame.js';
import type { Refusal } from '../refusal.js';

export const RefusedPage = ({ refusal, reader }: { refusal: Refusal; reader: Reader }) => {
  const { what, next } = CODES[refusal.code];
  return (
    <Frame title={what} reader={reader}>
      <p class="kick">{refusal.code}</p>
      <h1>{what}</h1>
      <p class="lede">{refusal.where}</p>
      <p>{next}</p>
    </Frame>
  );
};
