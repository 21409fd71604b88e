import { useLayoutEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Session } from '../../api/session.ts';
import { useCase } from '../client/CaseContext.ts';
import { useDecisions } from '../client/DecisionsContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { SECTIONS } from './sections.ts';
import { chooseTheme } from './theme.ts';
import { useTheme } from './useTheme.ts';

interface Props {
  cases: Session['cases'];
  help(): void;
}

/** The head of the page. A thread runs along its lower edge and is knotted under the screen that is open. */
export function Header({ cases, help }: Props) {
  const open = useCase();
  const { author, askAuthor } = useDecisions();
  const [path] = useLocation();
  const theme = useTheme();
  const bar = useRef<HTMLElement>(null);
  const [knot, setKnot] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the knot moves when the address does
  useLayoutEffect(() => {
    const place = () => {
      const current = bar.current?.querySelector('[aria-current]');
      if (!current) return;
      const { left, width } = current.getBoundingClientRect();
      setKnot(left + width / 2);
    };
    place();
    const watch = new ResizeObserver(place);
    if (bar.current) watch.observe(bar.current);
    document.fonts.ready.then(place);
    return () => watch.disconnect();
  }, [path]);

  return (
    <header className="header" ref={bar}>
      <div className="header-case">
        <Link href="/documents" className="wordmark" aria-label="redthread: documents of the case">
          <Icon name="thread" />
          <span>redthread</span>
        </Link>
        {cases.length > 1 ? (
          <select
            className="case-choice"
            aria-label="Case"
            value={open.key}
            onChange={(event) => window.location.assign(`/${event.target.value}/documents`)}
          >
            {cases.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <span className="case-name">{open.name}</span>
        )}
      </div>
      <nav className="sections" aria-label="Sections">
        {SECTIONS.map((section) => (
          <Link
            key={section.path}
            href={section.path}
            aria-current={path.startsWith(section.path) ? 'page' : undefined}
          >
            {section.title}
          </Link>
        ))}
      </nav>
      <div className="header-tools">
        <button type="button" className="tool tool-author" onClick={askAuthor} title="Who decides">
          <Icon name="pen" />
          <span>{author || 'Who decides?'}</span>
        </button>
        <button
          type="button"
          className="tool"
          onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
          aria-label={theme === 'dark' ? 'Light colours' : 'Dark colours'}
        >
          <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
        </button>
        <button type="button" className="tool tool-help" onClick={help} aria-label="Help and keys">
          ?
        </button>
      </div>
      <span className="header-thread" style={{ width: knot }} aria-hidden="true" />
    </header>
  );
}
