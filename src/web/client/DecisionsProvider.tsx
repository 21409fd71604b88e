import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { recordedSchema } from '../../api/decisionSchemas.ts';
import type { Decision } from '../../model/decision.ts';
import { AuthorDialog } from '../shell/AuthorDialog.tsx';
import { type Message, Messages } from '../shell/Messages.tsx';
import { tell } from './ask.ts';
import { useCase } from './CaseContext.ts';
import { DecisionsContext } from './DecisionsContext.ts';
import { useStored } from './useStored.ts';

interface Props {
  suggestedAuthor: string;
  children: ReactNode;
}

/** Holds who decides, records decisions one after the other, and remembers them for undo. */
export function DecisionsProvider({ suggestedAuthor, children }: Props) {
  const { key, api } = useCase();
  const queries = useQueryClient();
  const [author, setAuthor] = useStored('redthread.author', '');
  const [asking, setAsking] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const named = useRef<((name: string | null) => void) | null>(null);
  const authorNow = useRef(author);
  const done = useRef<number[][]>([]);
  authorNow.current = author;

  const say = useCallback(
    (text: string, undo?: () => void) => setMessage({ id: Date.now(), text, undo }),
    [],
  );

  const nameOfAuthor = useCallback(async (): Promise<string | null> => {
    if (authorNow.current) return authorNow.current;
    setAsking(true);
    return new Promise((resolve) => {
      named.current = resolve;
    });
  }, []);

  const send = useCallback(
    async (decisions: Decision[]): Promise<number[] | null> => {
      const by = await nameOfAuthor();
      if (by === null) return null;
      const events: number[] = [];
      try {
        for (const decision of decisions) {
          const { seq } = await tell(`${api}/decisions`, recordedSchema, { author: by, decision });
          events.push(seq);
        }
        return events;
      } catch (error) {
        say(error instanceof Error ? error.message : String(error));
        return null;
      } finally {
        if (events.length > 0) await queries.invalidateQueries({ queryKey: ['case', key] });
      }
    },
    [api, key, nameOfAuthor, queries, say],
  );

  const value = useMemo(() => {
    const undo = async () => {
      const events = done.current.pop();
      if (!events) return say('Nothing to undo in this sitting; each decided card has its own undo.');
      const taken = await send(events.toReversed().map((event) => ({ kind: 'retract', event })));
      if (taken) say('Taken back.');
    };
    return {
      author,
      setAuthor,
      askAuthor: () => setAsking(true),
      undo,
      say: (text: string) => say(text),
      decide: async (decisions: Decision[], text: string) => {
        const events = await send(decisions);
        if (!events) return false;
        done.current.push(events);
        say(text, undo);
        return true;
      },
      retract: async (event: number) => {
        const taken = await send([{ kind: 'retract', event }]);
        if (!taken) return false;
        done.current = done.current.filter((events) => !events.includes(event));
        say('Taken back.');
        return true;
      },
    };
  }, [author, setAuthor, send, say]);

  const answer = (name: string | null) => {
    if (name) setAuthor(name);
    setAsking(false);
    named.current?.(name);
    named.current = null;
  };

  return (
    <DecisionsContext value={value}>
      {children}
      {asking && <AuthorDialog suggested={author || suggestedAuthor} answer={answer} />}
      <Messages message={message} clear={() => setMessage(null)} />
    </DecisionsContext>
  );
}
