import '@fontsource-variable/literata/standard.css';
import '@fontsource-variable/literata/standard-italic.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startTheme } from './shell/theme.ts';

startTheme();

const queries = new QueryClient({
  // The server is this machine: what it answers once, it answers again until somebody decides something.
  defaultOptions: { queries: { retry: false, staleTime: 30_000, refetchOnWindowFocus: false } },
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
