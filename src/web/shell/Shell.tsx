import './shell.css';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Session } from '../../api/session.ts';
import { useCase } from '../client/CaseContext.ts';
import { useDecisions } from '../client/DecisionsContext.ts';
import { Header } from './Header.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { SECTIONS } from './sections.ts';
import { type Keys, useKeys } from './useKeys.ts';

interface Props {
  cases: Session['cases'];
  children: ReactNode;
}

/** What stays around every screen: the name of the case, the way between screens, keys, help. */
export function Shell({ cases, children }: Props) {
  const { name } = useCase();
  const { undo } = useDecisions();
  const [path, navigate] = useLocation();
  const [helping, setHelping] = useState(false);
  const section = SECTIONS.find((one) => path.startsWith(one.path));

  useEffect(() => {
    document.title = section ? `${section.title} · ${name}` : name;
  }, [section, name]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is a new page to read from its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [path]);

  const keys: Keys = {
    '?': () => setHelping(true),
    u: undo,
    '/': () => document.querySelector<HTMLInputElement>('[data-search]')?.focus(),
  };
  SECTIONS.forEach(({ path, key }, index) => {
    keys[String(index + 1)] = () => navigate(path);
    keys[`g ${key}`] = () => navigate(path);
  });
  useKeys(keys);

  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Header cases={cases} help={() => setHelping(true)} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {helping && <HelpDialog close={() => setHelping(false)} />}
    </>
  );
}
