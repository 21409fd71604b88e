import './documentText.css';
import { Fragment, memo, type ReactNode, useMemo } from 'react';
import type { OpenDocumentWire } from '../../api/documentSchemas.ts';
import type { Passage } from '../../model/document.ts';
import { type EntityType, kindOf } from '../../model/entity.ts';
import { type Block, blocksOf } from './blocksOf.ts';
import { type Segment, segmentsOf } from './segmentsOf.ts';

const SHORT_CELL = 11;
const SHORT_LINE = 46;

interface Props {
  open: OpenDocumentWire;
  /** What stands before a block on a narrow screen: how many statements it has. */
  tally(block: { start: number; end: number }): ReactNode;
}

/** The document as it reads, with its pages, headings and tables; mentions are underlined by kind. */
export const DocumentText = memo(function DocumentText({ open, tally }: Props) {
  const { text, passages, mentions, entities, statements } = open;
  const types = useMemo(() => new Map(entities.map(({ id, type }) => [id, type])), [entities]);
  const blocks = useMemo(() => blocksOf(text, passages), [text, passages]);
  const quotes = useMemo(() => statements.map(({ citation }) => citation), [statements]);

  const pieces = (stretch: { start: number; end: number }) => {
    const inside = <T extends { start: number; end: number }>(spans: readonly T[]) =>
      spans.filter((span) => span.start < stretch.end && span.end > stretch.start);
    return segmentsOf(stretch, inside(mentions), inside(quotes)).map((segment) => (
      <span key={segment.start} data-start={segment.start} className={segmentClass(segment, types)}>
        {text.slice(segment.start, segment.end)}
      </span>
    ));
  };

  return (
    <article className="text" lang={open.document.language}>
      {blocks.map((block) => (
        <BlockView key={block.start} block={block} pieces={pieces} tally={tally} />
      ))}
    </article>
  );
});

interface BlockProps {
  block: Block;
  pieces(stretch: { start: number; end: number }): ReactNode;
  tally: Props['tally'];
}

function BlockView({ block, pieces, tally }: BlockProps) {
  return (
    <>
      {block.newPage !== undefined && (
        <div className="page-mark">
          <span>page {block.newPage}</span>
        </div>
      )}
      <div className={blockClass(block)}>
        {tally(block)}
        {block.kind === 'table' ? (
          <div className="table-scroll">
            <table className={block.rows.some((row) => row.length > 5) ? 'table-wide' : undefined}>
              <tbody>
                {block.rows.map((row) => (
                  <tr key={row[0]?.start}>
                    {row.map((cell) => (
                      <Fragment key={cell.start}>
                        {cell.skipped > 0 && <td colSpan={cell.skipped} />}
                        <td className={cell.end - cell.start <= SHORT_CELL ? 'cell-short' : undefined}>
                          {pieces(cell)}
                        </td>
                      </Fragment>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : (
          <Stretch kind={block.kind}>{pieces(block)}</Stretch>
        )}
      </div>
    </>
  );
}

function Stretch({ kind, children }: { kind: Passage['kind']; children: ReactNode }) {
  if (kind === 'title') return <h1>{children}</h1>;
  if (kind === 'heading') return <h2>{children}</h2>;
  return <p>{children}</p>;
}

function blockClass({ kind, start, end }: Block): string {
  // Lines of an address or a form belong together; paragraphs stand apart.
  const line = kind === 'paragraph' && end - start <= SHORT_LINE;
  return `block block-${kind}${line ? ' block-line' : ''}`;
}

function segmentClass({ mention }: Segment, types: Map<string, EntityType>): string | undefined {
  if (!mention) return undefined;
  const type = mention.entity === undefined ? undefined : types.get(mention.entity);
  return `mention mention-${type ? kindOf(type) : mention.kind}`;
}
