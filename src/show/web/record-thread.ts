// What runs on a thread of the record desk: a question about a story in, its answer out.
// Keeps the store open between questions, and nothing else.
import { OnrecordError } from '../../errors.js';
import { ASKING_CACHE, openStore } from '../../store/index.js';
import { newRecordDesk, type RecordDesk, type RecordTask, type RecordTold } from './record-desk.js';

const desks = new Map<string, Promise<RecordDesk>>();

export default async ({ address, question, story, given }: RecordTask): Promise<RecordTold> => {
  let desk = desks.get(address);
  if (!desk) {
    desk = openStore(address, ASKING_CACHE).then(newRecordDesk);
    desks.set(address, desk);
  }
  try {
    return { answer: await (await desk).ask(question, story, given as never) };
  } catch (error) {
    if (error instanceof OnrecordError) return { code: error.code, where: error.where };
    throw error;
  }
};
