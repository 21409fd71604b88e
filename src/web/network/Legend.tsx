/** What the shapes and lines of the drawing mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label="Legend">
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <rect x="3" y="3" width="10" height="10" rx="2" className="legend-organization" />
        </svg>
        organisation
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="5" className="legend-person" />
        </svg>
        person
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2.500l5.500 9.500h-11z" className="legend-place" />
        </svg>
        place
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2l6 6-6 6-6-6z" className="legend-product" />
        </svg>
        product
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="5" className="legend-unnamed" />
        </svg>
        described, not named
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" className="legend-listed" />
        </svg>
        listed, confirmed
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" className="legend-listed legend-maybe" />
        </svg>
        may be listed
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 8h14" className="legend-denied" />
        </svg>
        denied
      </li>
    </ul>
  );
}
