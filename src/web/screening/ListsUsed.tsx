import type { ListStateWire, ScreeningWire } from '../../api/screeningSchemas.ts';
import { Icon } from '../parts/Icon.tsx';
import { count } from '../words/documentWords.ts';
import { timeInWords } from '../words/timeInWords.ts';

interface Props {
  lists: readonly ListStateWire[];
  result: ScreeningWire | null;
}

/** Which snapshot of each list the latest screening stood on; warns where a list had none so old. */
export function ListsUsed({ lists, result }: Props) {
  return (
    <ul className="lists" aria-label="Lists">
      {lists.map(({ list, title, snapshots }) => {
        const used = result?.lists.find((one) => one.list === list);
        const snapshot = snapshots.find(({ date }) => date === used?.snapshot);
        return (
          <li key={list}>
            <strong>{title || list}</strong>
            {!result && (
              <span className="quiet">
                {count(snapshots.length, 'snapshot')}
                {snapshots.length > 0 && `, ${snapshots.map(({ date }) => timeInWords(date)).join(' and ')}`}
              </span>
            )}
            {used?.snapshot && (
              <span className="quiet">
                as of {timeInWords(used.snapshot)}
                {snapshot && `, ${count(snapshot.listings, 'listing')}`}
              </span>
            )}
            {result && !used?.snapshot && (
              <span className="lists-none">
                <Icon name="warn" /> not screened: no snapshot as old as {timeInWords(result.asOf)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
