/** To be drawn next. */
export function NetworkScreen() {
  return (
    <div className="page">
      <h1>Network</h1>
    </div>
  );
}
