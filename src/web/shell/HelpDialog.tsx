import { Dialog } from '../parts/Dialog.tsx';

const KEYS: [title: string, rows: [keys: string[], meaning: string][]][] = [
  [
    'Everywhere',
    [
      [['1', '…', '5'], 'Documents, Network, Screening, Evidence, Report'],
      [['g', 'd'], 'the same by letter: g then d, n, s, e or r'],
      [['/'], 'search on this screen'],
      [['u'], 'undo the latest decision'],
      [['?'], 'this help'],
    ],
  ],
  [
    'In a document, or on the hits',
    [
      [['j'], 'next card'],
      [['k'], 'previous card'],
      [['a'], 'accept (a statement), confirm (a hit)'],
      [['x'], 'reject (a statement), dismiss (a hit)'],
      [['c'], 'correct'],
      [['s'], 'make a statement of the selected text'],
      [['Esc'], 'close, or let go of the card'],
    ],
  ],
];

/** The keys, and how to read the page. */
export function HelpDialog({ close }: { close(): void }) {
  return (
    <Dialog title="Keys" close={close} wide>
      <div className="help-columns">
        {KEYS.map(([title, rows]) => (
          <section key={title}>
            <h3 className="overline">{title}</h3>
            <dl>
              {rows.map(([keys, meaning]) => (
                <div key={meaning}>
                  <dt>
                    {keys.map((key) => (key === '…' ? <span key={key}>…</span> : <kbd key={key}>{key}</kbd>))}
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="quiet">
        Whatever redthread shows is a proposal until somebody decides. Each card hangs by a red thread on the
        sentence that says it; each decision can be taken back.
      </p>
    </Dialog>
  );
}
