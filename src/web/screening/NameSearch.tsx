import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { listingMatchSchema } from '../../api/screeningSchemas.ts';
import { isDay } from '../../model/time.ts';
import { tell } from '../client/ask.ts';
import { useCase } from '../client/CaseContext.ts';
import { ListingFacts } from './ListingFacts.tsx';
import { NameAlignment } from './NameAlignment.tsx';

/** Looks one name up in the lists, without adding anything to the case. */
export function NameSearch({ asOf }: { asOf: string }) {
  const { api } = useCase();
  const [name, setName] = useState('');
  const search = useMutation({
    mutationFn: (query: string) =>
      tell(`${api}/screening/match`, z.array(listingMatchSchema), {
        query: { name: query },
        asOf: isDay(asOf) ? asOf : undefined,
        limit: 5,
      }),
  });
  return (
    <section className="name-search">
      <h2>Look up a name</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) search.mutate(name.trim());
        }}
      >
        <input
          className="input"
          data-search
          type="search"
          aria-label="Name to look up"
          placeholder="A person, company or vessel, in any script"
          maxLength={1000}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button" disabled={!name.trim() || search.isPending}>
          Look up
        </button>
      </form>
      {search.isError && <p className="hint hint-wrong">{search.error.message}</p>}
      {search.data?.length === 0 && <p className="quiet">No listing comes near “{search.variables}”.</p>}
      <ol className="hits">
        {search.data?.map(({ listing, score, explanation }) => (
          <li key={`${listing.list} ${listing.id}`} className="hit">
            <div className="found">
              <div>
                <p className="overline">
                  {listing.list}, {listing.id}
                </p>
                <h2>{listing.names[0]?.text}</h2>
                <ListingFacts listing={listing} />
              </div>
              <span className="hit-number">{score.toFixed(2)}</span>
            </div>
            <NameAlignment explanation={explanation} />
          </li>
        ))}
      </ol>
    </section>
  );
}
