import { Fragment } from 'react';

/** Who says so, from the document at hand to where it begins. */
export function SpeakerChain({ links }: { links: readonly string[] }) {
  return (
    <span className="chain">
      {links.map((label, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain never changes its order
        <Fragment key={index}>
          {index > 0 && (
            <span className="chain-arrow" role="img" aria-label="citing">
              ←
            </span>
          )}
          {label}
        </Fragment>
      ))}
    </span>
  );
}
