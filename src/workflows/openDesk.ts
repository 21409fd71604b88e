import { openCase } from '../case/openCase.ts';
import { CaseDesk } from './CaseDesk.ts';
import { ListShelf } from './ListShelf.ts';
import { listFolder } from './listFolder.ts';

/** Opens a case with the lists of `lists` (default: those under REDTHREAD_HOME). Throws a CaseError. */
export function openDesk(path: string, lists: string = listFolder()): CaseDesk {
  const file = openCase(path);
  try {
    return new CaseDesk(file, new ListShelf(lists));
  } catch (error) {
    file.close();
    throw error;
  }
}
