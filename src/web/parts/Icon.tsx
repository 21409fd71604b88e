const PATHS = {
  thread: 'M1 17c5 0 7-2.5 8-6.500s6.500-5 6.500 0-5 5-6.500 1.500M11 13.500c2.500 4.500 6 3.500 12 3.500',
  pen: 'M4 20l1-4L16 5l3 3L8 19z',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.400 1.400M17.600 17.600L19 19M5 19l1.400-1.400M17.600 6.400L19 5',
  moon: 'M20 14.500A8 8 0 119.500 4a6.500 6.500 0 0010.500 10.500z',
  cross: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  plus: 'M12 5v14M5 12h14',
  back: 'M14 6l-6 6 6 6',
  next: 'M10 6l6 6-6 6',
  down: 'M12 4v12M6 11l6 6 6-6M5 20h14',
  search: 'M11 5a6 6 0 100 12 6 6 0 000-12zM20 20l-4.500-4.500',
  warn: 'M12 4l9 16H3zM12 10v4M12 16.500v.500',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.010M4 12h.010M4 18h.010',
  graph: 'M6 18L12 6l6 10zM6 18h.010M12 6h.010M18 16h.010',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word; it says nothing by itself to those who listen. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
