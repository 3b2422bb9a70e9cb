// What runs on a thread of the search desk: a question to the store in, its answer out.
// Keeps the store open between questions, and nothing else.
import { OnrecordError } from '../../errors.js';
import { ASKING_CACHE, openStore, type Store } from '../../store/index.js';
import type { SearchTask, SearchTold } from './search-desk.js';

const stores = new Map<string, Promise<Store>>();

export default async (task: SearchTask): Promise<SearchTold> => {
  let store = stores.get(task.address);
  if (!store) {
    store = openStore(task.address, ASKING_CACHE);
    stores.set(task.address, store);
  }
  try {
    const opened = await store;
    return { answer: task.of === 'find' ? await opened.find(task.query) : await opened.findStories(task.query) };
  } catch (error) {
    if (error instanceof OnrecordError) return { code: error.code, where: error.where };
    throw error;
  }
};
