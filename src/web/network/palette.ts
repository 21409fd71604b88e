import type { EntityKind } from '../../model/entity.ts';
import type { Theme } from '../shell/theme.ts';

/** Colours of the drawing. Hex only: the WebGL renderer reads nothing else. */
export interface Palette {
  paper: string;
  ink: string;
  edge: string;
  faded: string;
  thread: string;
  kinds: Record<EntityKind, string>;
}

/** The colours of style sheets' tokens, once more for the canvas. */
export const PALETTES: Record<Theme, Palette> = {
  light: {
    paper: '#f6f2e9',
    ink: '#23201b',
    edge: '#a99d89',
    faded: '#e0d9ca',
    thread: '#b3261e',
    kinds: { person: '#6c4269', organization: '#34506f', place: '#47683f', product: '#84611c' },
  },
  dark: {
    paper: '#181512',
    ink: '#ece4d6',
    edge: '#6d6355',
    faded: '#2e2823',
    thread: '#e8604f',
    kinds: { person: '#c99ac4', organization: '#93b3d6', place: '#9cc08f', product: '#d8b267' },
  },
};

/** The shape of each kind. */
export const KIND_SHAPES = {
  person: 'circle',
  organization: 'square',
  place: 'triangle',
  product: 'diamond',
} as const;
