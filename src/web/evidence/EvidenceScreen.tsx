/** To be drawn next. */
export function EvidenceScreen() {
  return (
    <div className="page">
      <h1>Evidence</h1>
    </div>
  );
}
