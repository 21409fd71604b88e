import type { StoredList } from '../list-store/ListStore.ts';
import { openListStore } from '../list-store/openListStore.ts';
import { listFolder } from './listFolder.ts';

/** All lists with their snapshots. */
export function showLists(): StoredList[] {
  const store = openListStore(listFolder());
  try {
    return store.lists();
  } finally {
    store.close();
  }
}
