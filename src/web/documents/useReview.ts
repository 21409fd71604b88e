import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { OpenDocumentWire } from '../../api/documentSchemas.ts';
import type { Span } from '../../model/citation.ts';
import type { Decision } from '../../model/decision.ts';
import { useDecisions } from '../client/DecisionsContext.ts';
import { STATEMENT_WORDS } from '../words/statementWords.ts';
import { stretchAt } from './stretchAt.ts';

export type CardFilter = 'all' | 'undecided' | 'decided';
export type Editing = { mode: 'add'; span: Span } | { mode: 'correct'; id: string } | null;

/** Which card is active, which are shown, and what a person decides about them. The active one stands in the address. */
export function useReview(open: OpenDocumentWire) {
  const { decide, retract } = useDecisions();
  const [params, setParams] = useSearchParams();
  const [filter, setFilter] = useState<CardFilter>('all');
  const [editing, setEditing] = useState<Editing>(null);
  // Counts the steps that the page should follow with its scroll; a click on what is in view is not one.
  const [follow, setFollow] = useState(params.has('s') || params.has('at') ? 1 : 0);
  const active = params.get('s');
  const at = params.get('at');
  const pointedAt = useMemo(() => stretchAt(at, open.text), [at, open.text]);

  const shown = useMemo(
    () =>
      open.statements
        .filter(({ id, review }) => id === active || fits(filter, review.state === 'proposed'))
        .toSorted((a, b) => a.citation.start - b.citation.start || a.citation.end - b.citation.end),
    [open.statements, filter, active],
  );

  const activate = useCallback(
    (id: string | null, andFollow = false) => {
      setEditing(null);
      setParams(id === null ? {} : { s: id }, { replace: true });
      if (andFollow) setFollow((steps) => steps + 1);
    },
    [setParams],
  );

  const move = useCallback(
    (step: 1 | -1) => {
      const at = shown.findIndex(({ id }) => id === active);
      const next = at < 0 ? (step === 1 ? 0 : shown.length - 1) : at + step;
      const target = shown[next];
      if (target) activate(target.id, true);
    },
    [shown, active, activate],
  );

  const decideOn = useCallback(
    async (kind: 'accept-statement' | 'reject-statement', done: string) => {
      const at = shown.findIndex(({ id }) => id === active);
      const statement = shown[at];
      if (!statement) return;
      const decision: Decision = { kind, statement: statement.id };
      const recorded = await decide([decision], `${STATEMENT_WORDS[statement.type].title} ${done}.`);
      const next = shown.slice(at + 1).find(({ review }) => review.state === 'proposed');
      if (recorded && next) activate(next.id, true);
    },
    [shown, active, decide, activate],
  );

  const activateAt = useCallback(
    (target: EventTarget) => {
      const piece = target instanceof Element ? target.closest<HTMLElement>('[data-start]') : null;
      if (!piece || !getSelection()?.isCollapsed) return;
      const at = Number(piece.dataset.start);
      const here = shown
        .filter(({ citation }) => citation.start <= at && at < citation.end)
        .sort((a, b) => a.citation.end - a.citation.start - (b.citation.end - b.citation.start));
      // A second click on the same place goes on to the next statement that quotes it.
      const next = here[(here.findIndex(({ id }) => id === active) + 1) % here.length];
      if (next) activate(next.id);
    },
    [shown, active, activate],
  );

  return {
    shown,
    active,
    /** A stretch that the address points at, where no card is active. */
    pointedAt,
    activate,
    activateAt,
    move,
    follow,
    filter,
    setFilter,
    editing,
    setEditing,
    accept: useCallback(() => void decideOn('accept-statement', 'accepted'), [decideOn]),
    reject: useCallback(() => void decideOn('reject-statement', 'rejected'), [decideOn]),
    correct: useCallback(() => {
      if (active) setEditing({ mode: 'correct', id: active });
    }, [active]),
    undo: useCallback((event: number) => void retract(event), [retract]),
    saved: useCallback((id: string) => activate(id), [activate]),
    letGo: useCallback(() => {
      if (editing) setEditing(null);
      else activate(null);
    }, [editing, activate]),
  };
}

function fits(filter: CardFilter, undecided: boolean): boolean {
  return filter === 'all' || (filter === 'undecided') === undecided;
}
