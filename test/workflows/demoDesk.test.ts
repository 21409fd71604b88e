import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyCase } from '../../src/case/verifyCase.ts';
import type { CaseDesk } from '../../src/workflows/CaseDesk.ts';
import { demoDesk } from '../../src/workflows/demoDesk.ts';

/** What README says that the demonstration shows. */
describe('the demonstration', () => {
  const home = mkdtempSync(join(tmpdir(), 'redthread-demo-'));
  let desk: CaseDesk;
  beforeAll(async () => {
    process.env.REDTHREAD_HOME = home;
    desk = await demoDesk();
  }, 120_000);
  afterAll(async () => {
    await desk.close();
    rmSync(home, { recursive: true, force: true });
  });

  const central = () =>
    desk
      .claims()
      .find(
        ({ type, roles }) =>
          type === 'supply' &&
          roles.supplier?.includes(desk.partyNamed('Zhuhai Velloon').id) &&
          roles.recipient?.includes(desk.partyNamed('Veltara Mechanical Plant').id) &&
          roles.intermediary !== undefined,
      )!;

  it('reads every document, and says of each statement that nobody has decided', () => {
    const documents = desk.documents();
    expect(documents.filter(({ outcome }) => outcome.status !== 'read')).toEqual([]);
    expect(
      documents.filter(({ statements, undecided }) => statements === 0 || undecided !== statements),
    ).toEqual([]);
  });

  it('counts two origins where five documents say the same, and keeps the denial beside them', () => {
    const { statements, origins, denials, standing } = central();
    expect(new Set(statements.map(({ document }) => document)).size).toBe(5);
    expect(origins).toHaveLength(2);
    expect(denials.length).toBeGreaterThan(0);
    expect(standing).toContain('denied by');
  });

  it('screens as of a day: the intermediary is a hit only once it is listed', async () => {
    const hitsOn = async (day: string) => {
      const { hits, threshold } = await desk.screen(day);
      return hits.filter(({ score }) => score >= threshold).map(({ entity }) => entity.name);
    };
    expect(await hitsOn('2026-04-01')).not.toContain('Lumeria Trade LLC');
    expect(await hitsOn('2026-04-20')).toContain('Lumeria Trade LLC');
  });

  it('traces the factory to the listed concern, each step with what proves it', () => {
    const trace = desk.trace(desk.partyNamed('Zhuhai Velloon').id, desk.partyNamed('Concern Ostravar').id)!;
    expect(trace.steps.length).toBeGreaterThanOrEqual(3);
    for (const step of trace.steps) {
      if (step.kind !== 'statement') continue;
      const { document, start, end, quote } = step.citation;
      expect(desk.open(document)!.text.slice(start, end)).toBe(quote);
    }
  });

  it('lets a person dismiss the namesake, and take it back', () => {
    const hit = () => desk.screening()!.hits.find(({ entity }) => entity.name === 'Viktor Dolinsky')!;
    const { entity, listing } = hit();
    const decision = {
      entity: entity.id,
      list: listing.list,
      listing: listing.id,
      reason: 'a fellow, born later',
    };
    const { seq } = desk.decide({ kind: 'dismiss-hit', ...decision }, 'Ada');
    expect(hit().decision).toMatchObject({ verdict: 'dismissed', author: 'Ada' });
    expect(desk.report()).toContain('a fellow, born later');
    desk.decide({ kind: 'retract', event: seq }, 'Ada');
    expect(hit().decision).toBeNull();
  });

  it('leads from the unnamed intermediary to the seller of the invoices, and keeps a word on it', async () => {
    const leadsOf = async () =>
      (await desk.leads()).leads.filter(({ placeholder }) => /Russian intermediary/.test(placeholder.name));
    const [first] = await leadsOf();
    expect(first).toMatchObject({ candidate: { name: 'Lumeria Trade LLC' }, rank: 1, decision: null });
    const decision = {
      placeholder: first!.placeholder.id,
      candidate: { entity: first!.candidate.party! },
      reason: 'the invoices name it',
    };
    const { seq } = desk.decide({ kind: 'accept-lead', ...decision }, 'Ada');
    const accepted = (await leadsOf()).find(({ placeholder }) => placeholder.id === decision.placeholder);
    expect(accepted?.decision).toMatchObject({ verdict: 'accepted', author: 'Ada' });
    expect(desk.report()).toContain('Ada identifies it as Lumeria Trade LLC');
    desk.decide({ kind: 'retract', event: seq }, 'Ada');
    expect(desk.report()).not.toContain('Ada identifies it');
  });

  it('refuses a word on a listing that no list has', () => {
    const { id } = desk.parties().find(({ named }) => !named)!;
    const candidate = { list: 'demo_sanctions', listing: '1', name: 'NOBODY' };
    const accept = { kind: 'accept-lead', placeholder: id, candidate, reason: 'guess' } as const;
    expect(() => desk.decide(accept, 'Ada')).toThrow('no list here has such a listing');
  });

  it('follows ownership up to the listed concern: possible while undecided, blocked once confirmed', async () => {
    const orsa = async (day?: string) =>
      (await desk.exposure(day)).parties.find(({ name }) => name === 'Orsa Invest LLC')!;
    const before = await orsa();
    expect(before).toMatchObject({ verdict: 'possible' });
    expect(before.ownership[0]!.reasons).toContain(
      'Concern Ostravar JSC may be a listed party; nobody has decided on it.',
    );
    const { entity, listing } = desk.screening()!.hits.find((hit) => hit.entity.name.startsWith('Concern'))!;
    const hit = { entity: entity.id, list: listing.list, listing: listing.id, reason: 'same seat' };
    const { seq } = desk.decide({ kind: 'confirm-hit', ...hit }, 'Ada');
    const after = await orsa();
    expect(after.ownership[0]).toMatchObject({
      verdict: 'blocked',
      rules: ['ofac', 'eu', 'uk'],
      total: { least: 100 },
    });
    expect(after.ownership[0]!.chain.at(-1)).toBe(desk.partyNamed('Concern Ostravar').id);
    expect(desk.report()).toContain('Orsa Invest LLC is blocked by ownership');
    expect(await orsa('2025-01-01')).toMatchObject({ verdict: 'not' });
    desk.decide({ kind: 'retract', event: seq }, 'Ada');
    expect((await orsa()).verdict).toBe('possible');
  });

  it('lets a person merge two names into one party, and take it back', () => {
    const before = desk.parties().length;
    const proposal = desk.mergeProposals()[0]!;
    const { seq } = desk.decide({ kind: 'merge', entities: proposal.parties }, 'Ada');
    expect(desk.parties().length).toBe(before - 1);
    desk.decide({ kind: 'retract', event: seq }, 'Ada');
    expect(desk.parties().length).toBe(before);
  });

  it('is found again with what was decided, begun anew when asked, and whole', async () => {
    const { id } = desk.statements()[0]!;
    desk.decide({ kind: 'accept-statement', statement: id }, 'Ada');
    await desk.close();
    desk = await demoDesk();
    expect(desk.statements().find((statement) => statement.id === id)!.review.state).toBe('accepted');
    await desk.close();
    desk = await demoDesk({ fresh: true });
    expect(desk.statements().find((statement) => statement.id === id)!.review.state).toBe('proposed');
    expect(verifyCase(desk.path)).toMatchObject({ ok: true });
  });
});
