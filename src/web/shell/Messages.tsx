import './messages.css';
import { useEffect } from 'react';

export interface Message {
  id: number;
  text: string;
  undo?: (() => void) | undefined;
}

const STAYS_MS = 6000;

/** Says in passing what was done, with a way back. */
export function Messages({ message, clear }: { message: Message | null; clear(): void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each message has its own time
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(clear, STAYS_MS);
    return () => clearTimeout(timer);
  }, [message?.id]);
  return (
    <div className="messages" role="status" aria-live="polite">
      {message && (
        <div className="message" key={message.id}>
          <span>{message.text}</span>
          {message.undo && (
            <button
              type="button"
              onClick={() => {
                clear();
                message.undo?.();
              }}
            >
              Undo
            </button>
          )}
        </div>
      )}
    </div>
  );
}
