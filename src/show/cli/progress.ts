// How far long work has come: one line on standard error, with its rate and the time left; only where that is a terminal.
// Measures nothing but time.
import { SingleBar } from 'cli-progress';

export interface Progress {
  tick(count?: number): void;
  stop(): void;
}

const NONE: Progress = { tick() {}, stop() {} };

/** `2 h 05 min`, `3 min 20 s`, `14 s`. */
export function duration(seconds: number): string {
  const s = Math.round(seconds);
  const [hours, minutes] = [Math.floor(s / 3600), Math.floor((s % 3600) / 60)];
  const two = (n: number): string => String(n).padStart(2, '0');
  if (hours > 0) return `${hours} h ${two(minutes)} min`;
  return minutes > 0 ? `${minutes} min ${two(s % 60)} s` : `${s} s`;
}

/** `31.4 MB`, `2.1 GB`. */
export function size(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const step = bytes < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  return step === 0 ? `${bytes} bytes` : `${(bytes / 1000 ** step).toFixed(1)} ${units[step]}`;
}

/** A rate as a person says it: whole numbers from ten on. */
export const rate = (count: number, seconds: number): string => {
  const value = seconds > 0 ? count / seconds : 0;
  return value >= 10 ? String(Math.round(value)) : value.toFixed(1);
};

export interface HowFar {
  done: number;
  /** 0 where nobody knows. */
  total: number;
  seconds: number;
  /** Bytes of the pile, where the reports in it are not counted yet. */
  bytes?: { done: number; total: number };
}

/** `reading reports 1,200 of 8,713 · 31 a second · 39 s, 4 min 02 s left`. */
export function progressLine(what: string, { done, total, seconds, bytes }: HowFar): string {
  const number = (n: number): string => n.toLocaleString('en');
  const share = bytes && bytes.total > 0 ? bytes.done / bytes.total : total > 0 ? done / total : 0;
  const left = share > 0 && share <= 1 ? `, ${duration(seconds / share - seconds)} left` : '';
  return [
    `${what} ${number(done)}${total > 0 ? ` of ${number(total)}` : ''}`,
    ...(bytes && bytes.total > 0 ? [`${size(bytes.done)} of ${size(bytes.total)}`] : []),
    `${rate(done, seconds)} a second`,
    `${duration(seconds)}${left}`,
  ].join(' · ');
}

/** A line that shows how far the work is; `bytes` tells how much of the pile has been read, where its size is known. */
export function progressOf(what: string, total = 0, bytes?: () => { done: number; total: number }): Progress {
  if (!process.stderr.isTTY) return NONE;
  const start = performance.now();
  const bar = new SingleBar({
    format: (_, { value }) =>
      progressLine(what, {
        done: value,
        total,
        seconds: (performance.now() - start) / 1000,
        ...(bytes ? { bytes: bytes() } : {}),
      }),
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return { tick: (count = 1) => bar.increment(count), stop: () => bar.stop() };
}
