/** The five screens of a case, in the order of the work. */
export const SECTIONS = [
  { path: '/documents', title: 'Documents', key: 'd' },
  { path: '/network', title: 'Network', key: 'n' },
  { path: '/screening', title: 'Screening', key: 's' },
  { path: '/evidence', title: 'Evidence', key: 'e' },
  { path: '/report', title: 'Report', key: 'r' },
] as const;
