// The quality bench: one table a task, our figure beside the floor and the best figures known.
// Scores with the scorers of the data folder; tunes nothing.
import { type Floors, readFloors, writeFloors } from './floors.js';
import { TASKS, type TaskResult } from './tasks/index.js';

export interface QualityOptions {
  /** Names of tasks; all where none is named. */
  only: readonly string[];
  write: boolean;
  lower: boolean;
}

/** Runs the tasks and prints the table; 1 where a figure lies below its floor, else 0. */
export async function runQuality(data: string, options: QualityOptions): Promise<number> {
  const floors = readFloors();
  const measured: Floors = {};
  let below = 0;
  console.log(`${'task'.padEnd(12)} ${'figure'.padEnd(34)} ${'ours'.padStart(6)} ${'floor'.padStart(6)}  known`);
  for (const task of TASKS) {
    if (options.only.length > 0 && !options.only.includes(task.name)) continue;
    const result = await task.run(data);
    if (!result) {
      console.log(`${task.name.padEnd(12)} no data: not measured`);
      continue;
    }
    measured[task.name] = { fingerprint: result.fingerprint, figures: result.figures };
    const floor = floors[task.name];
    const holds = !floor?.fingerprint || floor.fingerprint === result.fingerprint;
    below += printTask(task.name, result, holds ? (floor?.figures ?? {}) : {});
    if (!holds) console.log(`${''.padEnd(12)} other data than the floors were measured on: not enforced`);
  }
  if (options.write) writeFloors(measured, options.lower);
  console.log(below === 0 ? '\nno figure below its floor' : `\n${below} below the floor`);
  return below === 0 ? 0 : 1;
}

function printTask(name: string, { figures, known, note }: TaskResult, floors: Record<string, number>): number {
  let below = 0;
  let label = name;
  for (const [figure, value] of Object.entries(figures)) {
    const floor = floors[figure];
    const isBelow = floor !== undefined && value < floor;
    if (isBelow) below++;
    console.log(
      `${label.padEnd(12)} ${figure.padEnd(34)} ${value.toFixed(1).padStart(6)} ${(floor?.toFixed(1) ?? '').padStart(6)}  ${isBelow ? 'BELOW ' : ''}${known[figure] ?? ''}`,
    );
    label = '';
  }
  if (note) console.log(`${''.padEnd(12)} ${note}`);
  return below;
}
