import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const THREAD = `From: Helena Brandt <h.brandt@nordwind.example>
To: Omar Saleh <omar@saleh-trading.example>
Date: Thu, 11 May 2023 09:42:00 +0200
Subject: RE: engines

Dear Omar,

I have transferred EUR 310,000 to you today. Yesterday we shipped 300 engines to Saleh Trading LLC in Kiel.

Helena Brandt
Export Director, Nordwind Motors GmbH

-----Original Message-----
From: Omar Saleh <omar@saleh-trading.example>
To: Helena Brandt <h.brandt@nordwind.example>
Sent: Tuesday, May 9, 2023 4:17 PM
Subject: engines

Please hurry.`;

describe('an e-mail thread', () => {
  const found = said(THREAD);

  it('gives a communication for each header, on its own day', () => {
    expect(found).toContain('communication sender=Helena Brandt recipient=Omar Saleh | asserted 2023-05-11');
    expect(found).toContain('communication sender=Omar Saleh recipient=Helena Brandt | asserted 2023-05-09');
  });

  it('takes I, you and we for sender, recipient and the firm in the signature, and counts days from the mail', () => {
    expect(found).toContain(
      'payment payer=Helena Brandt beneficiary=Omar Saleh | asserted 2023-05-11 | by Helena Brandt',
    );
    expect(found).toContain(
      'supply supplier=Nordwind Motors GmbH recipient=Saleh Trading LLC | asserted 2023-05-10 | by Helena Brandt',
    );
  });

  it('reads the signature as a post', () => {
    expect(found).toContain(
      'employment employee=Helena Brandt employer=Nordwind Motors GmbH | asserted | by Helena Brandt',
    );
  });
});
