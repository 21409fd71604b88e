import './leads.css';
import type { Party } from '../../model/party.ts';
import { useLeads } from '../client/useCaseQueries.ts';
import { timeInWords } from '../words/timeInWords.ts';
import type { Go } from './Go.ts';
import { LeadCard } from './LeadCard.tsx';

/** Whom an unnamed party may be: ranked leads, each marked as a lead, and what people say to them. */
export function Leads({ party, open }: { party: Party; open: Go }) {
  const leads = useLeads();
  const own = (leads.data?.leads ?? []).filter(({ placeholder }) => placeholder.id === party.id);
  return (
    <section className="edge leads" aria-label="Who may it be?">
      <h3 className="overline">Who may it be?</h3>
      {leads.isPending && <p className="hint">Looking for leads …</p>}
      {leads.isError && <p className="hint">The leads could not be found: {leads.error.message}</p>}
      {leads.data && own.length === 0 && (
        <p className="hint">No lead: nobody else is tied to those named beside it.</p>
      )}
      {leads.data && own.length > 0 && (
        <p className="hint">
          Leads as of {timeInWords(leads.data.asOf)}. None is a fact; accepting one puts your name to it and
          merges nothing.
        </p>
      )}
      <ol className="lead-list">
        {own.map((lead) => (
          <LeadCard
            key={lead.candidate.party ?? `${lead.candidate.listing?.list} ${lead.candidate.listing?.id}`}
            lead={lead}
            open={open}
          />
        ))}
      </ol>
    </section>
  );
}
