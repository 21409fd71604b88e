/** Which rule proposed a statement, and how sure its author is of it; an estimate, and said to be one. */
export function Certainty({ rule, confidence }: { rule: string; confidence: number }) {
  if (rule === 'person') return <span className="certainty">a person, by hand</span>;
  return (
    <span className="certainty">
      rule <code>{rule}</code>, estimated {Math.round(confidence * 100)} % sure
    </span>
  );
}
