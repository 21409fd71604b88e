/** To be drawn next. */
export function ScreeningScreen() {
  return (
    <div className="page">
      <h1>Screening</h1>
    </div>
  );
}
