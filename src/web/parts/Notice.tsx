import './notice.css';
import type { ReactNode } from 'react';
import { ApiProblem } from '../client/ApiProblem.ts';

interface Props {
  title?: string;
  error?: Error;
  retry?: () => void;
  children?: ReactNode;
}

/** Stands where there is nothing to show, or something failed, and says what to do. */
export function Notice({ title, error, retry, children }: Props) {
  const heading = title ?? (error instanceof ApiProblem ? error.problem.title : 'Something failed');
  return (
    <section className="notice" role={error ? 'alert' : undefined}>
      <h2>{heading}</h2>
      {error && <p>{error.message}</p>}
      {children && <div className="notice-body">{children}</div>}
      {retry && (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
    </section>
  );
}
