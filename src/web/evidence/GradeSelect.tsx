import './grade.css';

interface Props<Grade extends string> {
  label: string;
  grade: Grade;
  words: Record<Grade, string>;
  /** Says the grade in words under its letter. */
  spelled?: boolean;
  choose(grade: Grade): void;
}

/** A grade in a ring; a click opens the choice of all grades with their meaning. */
export function GradeSelect<Grade extends string>({ label, grade, words, spelled, choose }: Props<Grade>) {
  return (
    <label className="grade" title={`${label}: ${words[grade]}`}>
      <select aria-label={label} value={grade} onChange={(event) => choose(event.target.value as Grade)}>
        {(Object.keys(words) as Grade[]).map((value) => (
          <option key={value} value={value}>
            {value}: {words[value]}
          </option>
        ))}
      </select>
      <span className={spelled ? 'grade-mark' : 'grade-mark grade-small'} aria-hidden="true">
        {grade}
      </span>
      {spelled && <span className="grade-why">{words[grade]}</span>}
    </label>
  );
}
