import './marks.css';
import { Fragment } from 'react';
import type { PropertyValue, Stance, StatementType } from '../../model/statement.ts';
import { sentenceParts } from '../words/statementWords.ts';

interface Props {
  type: StatementType;
  stance?: Stance | undefined;
  roles: Record<string, string[]>;
  properties?: Record<string, PropertyValue> | undefined;
  nameOf(id: string): string;
  isNamed?(id: string): boolean;
}

/** A statement as a sentence with the names of its parties; a role that nobody fills is said to be open. */
export function StatementSentence({
  type,
  stance,
  roles,
  properties = {},
  nameOf,
  isNamed = () => true,
}: Props) {
  const parts = sentenceParts(type, (role) => Boolean(roles[role]?.length), stance);
  return (
    <>
      {parts.map((part, index) => {
        const key = `${index}`;
        if ('text' in part) return <Fragment key={key}>{part.text}</Fragment>;
        const ids = roles[part.role] ?? [];
        if (ids.length === 0) {
          return (
            <span key={key} className="sentence-missing">
              ({part.role} not named)
            </span>
          );
        }
        return ids.map((id, place) => (
          <Fragment key={`${key} ${id}`}>
            {place > 0 && (place === ids.length - 1 ? ' and ' : ', ')}
            <span className={isNamed(id) ? 'sentence-party' : 'sentence-unnamed'}>{nameOf(id)}</span>
          </Fragment>
        ));
      })}
      {type === 'specification' && <Specification properties={properties} />}
    </>
  );
}

function Specification({ properties }: { properties: Record<string, PropertyValue> }) {
  const { name, value, unit } = properties;
  if (value === undefined) return null;
  return (
    <>
      : {name !== undefined && `${name} `}
      {String(value)} {unit !== undefined && String(unit)}
    </>
  );
}
