/** Which rule proposed a statement, and how often it is right. */
export function Certainty({ rule, confidence }: { rule: string; confidence: number }) {
  if (rule === 'person') return <span className="certainty">a person, by hand</span>;
  return (
    <span className="certainty">
      rule <code>{rule}</code>, right {Math.round(confidence * 100)} times in 100
    </span>
  );
}
