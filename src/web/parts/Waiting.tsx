import './notice.css';

/** A thread that is being drawn while something loads. */
export function Waiting({ what }: { what: string }) {
  return (
    <div className="waiting" role="status">
      <span className="waiting-thread" aria-hidden="true" />
      <span className="visually-hidden">Loading {what} …</span>
    </div>
  );
}
