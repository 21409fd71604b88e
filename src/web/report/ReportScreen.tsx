import './report.css';
import { useState } from 'react';
import { useCase } from '../client/CaseContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { Waiting } from '../parts/Waiting.tsx';

/** The report as it would be kept, in a sandbox, with a way to keep it. */
export function ReportScreen() {
  const { api, name } = useCase();
  const [shown, setShown] = useState(false);
  return (
    <div className="page report">
      <header className="page-head">
        <div>
          <h1>Report</h1>
          <p>
            Every line carries its footnote. The report is made anew from the case each time, with what has
            been decided so far.
          </p>
        </div>
        <a className="button button-main" href={`${api}/report?download`} download>
          <Icon name="down" /> Keep as one HTML file
        </a>
      </header>
      {!shown && <Waiting what="the report" />}
      <iframe
        title={`Report of ${name}`}
        src={`${api}/report`}
        sandbox="allow-popups"
        onLoad={() => setShown(true)}
      />
    </div>
  );
}
