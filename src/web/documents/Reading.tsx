import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OpenDocumentWire } from '../../api/documentSchemas.ts';
import type { Entity } from '../../model/entity.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import { useKeys } from '../shell/useKeys.ts';
import { useNarrow } from '../shell/useNarrow.ts';
import { CardActions } from './CardActions.tsx';
import { CardSheet } from './CardSheet.tsx';
import { DocumentAside } from './DocumentAside.tsx';
import { DocumentText } from './DocumentText.tsx';
import { type Card, MarginCards } from './MarginCards.tsx';
import { SelectionButton } from './SelectionButton.tsx';
import { StatementCard } from './StatementCard.tsx';
import { StatementEditor } from './StatementEditor.tsx';
import { shownUnder } from './shownUnder.ts';
import { Tally } from './Tally.tsx';
import { useHighlights } from './useHighlights.ts';
import { useReview } from './useReview.ts';
import { useSelectedSpan } from './useSelectedSpan.ts';

interface Props {
  open: OpenDocumentWire;
  entityOf(id: string): Entity | undefined;
}

const DRAFT = 'draft';
/** Always the same function, so that the text is not drawn anew at each step between cards. */
const noTally = () => null;

/** The reader's desk: the text, its statements in the margin, and what a person does with them. */
export function Reading({ open, entityOf }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const [pointed, setPointed] = useState<string | null>(null);
  const review = useReview(open);
  const { shown, active, activate, editing, setEditing } = review;
  const selection = useSelectedSpan(text, open.text);

  const lit =
    editing?.mode === 'add'
      ? editing.span
      : (shown.find(({ id }) => id === active)?.citation ?? review.pointedAt);
  const pointedAt = shown.find(({ id }) => id === pointed)?.citation;
  useHighlights(text, open, lit ?? null, pointedAt ?? null);

  const addFrom = useCallback(() => {
    if (!selection) return;
    setEditing({ mode: 'add', span: selection.span });
    getSelection()?.removeAllRanges();
  }, [selection, setEditing]);

  useKeys({
    j: () => review.move(1),
    k: () => review.move(-1),
    a: review.accept,
    x: review.reject,
    c: review.correct,
    s: addFrom,
    Escape: review.letGo,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a step by key or address moves the page
  useEffect(() => {
    if (!review.follow || !lit || !text.current) return;
    const piece = [...text.current.querySelectorAll<HTMLElement>('[data-start]')].findLast(
      (element) => Number(element.dataset.start) <= lit.start,
    );
    piece?.scrollIntoView({ block: narrow ? 'start' : 'center', behavior: 'smooth' });
  }, [review.follow, active]);

  const editor = useCallback(
    (statement?: ReviewedStatement) =>
      editing && (
        <StatementEditor
          key={statement?.id ?? DRAFT}
          open={open}
          statement={statement}
          span={statement?.citation ?? (editing.mode === 'add' ? editing.span : { start: 0, end: 0 })}
          close={() => setEditing(null)}
          saved={review.saved}
        />
      ),
    [editing, open, setEditing, review.saved],
  );

  const cardOf = useCallback(
    (statement: ReviewedStatement) =>
      editing?.mode === 'correct' && editing.id === statement.id ? (
        editor(statement)
      ) : (
        <StatementCard
          statement={statement}
          document={open.document}
          entityOf={entityOf}
          active={statement.id === active}
          activate={() => activate(statement.id === active && !narrow ? null : statement.id)}
          actions={
            <CardActions
              statement={statement}
              accept={review.accept}
              reject={review.reject}
              correct={review.correct}
              undo={review.undo}
            />
          }
        />
      ),
    [
      editing,
      editor,
      open,
      entityOf,
      active,
      activate,
      narrow,
      review.accept,
      review.reject,
      review.correct,
      review.undo,
    ],
  );

  const cards = useMemo((): Card[] => {
    if (narrow) return [];
    const ofStatements = shown.map((statement) => ({
      id: statement.id,
      span: statement.citation,
      rejected: statement.review.state === 'rejected',
      node: cardOf(statement),
    }));
    if (editing?.mode !== 'add') return ofStatements;
    const draft = { id: DRAFT, span: editing.span, rejected: false, node: editor() };
    return [...ofStatements, draft].sort((a, b) => a.span.start - b.span.start);
  }, [narrow, shown, cardOf, editing, editor]);

  const tallyUnder = useCallback(
    (block: { start: number; end: number }) => (
      <Tally statements={shownUnder(block, shown)} open={(id) => activate(id, true)} />
    ),
    [shown, activate],
  );

  const current = shown.find(({ id }) => id === active);
  return (
    <div className="reading">
      <DocumentAside open={open} filter={review.filter} setFilter={review.setFilter} />
      <div className="reading-frame" ref={frame}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: j and k walk through the cards */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards are the buttons; the text is a short cut */}
        <div ref={text} onClick={(event) => review.activateAt(event.target)}>
          <DocumentText open={open} tally={narrow ? tallyUnder : noTally} />
        </div>
        <div ref={column} className="margin-column">
          {!narrow && (
            <MarginCards
              frame={frame}
              text={text}
              column={column}
              cards={cards}
              active={editing?.mode === 'add' ? DRAFT : active}
              pointed={pointed}
              point={setPointed}
            />
          )}
        </div>
      </div>
      {selection && !editing && <SelectionButton selection={selection} add={addFrom} narrow={narrow} />}
      {narrow && (current || editing) && (
        <CardSheet
          position={current && shown.indexOf(current) + 1}
          total={shown.length}
          move={editing ? undefined : review.move}
          close={review.letGo}
        >
          {editing?.mode === 'add' ? editor() : current && cardOf(current)}
        </CardSheet>
      )}
    </div>
  );
}
