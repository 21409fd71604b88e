import { type Entity, type EntityId, kindOf } from '../../../model/entity.ts';
import type { Stance, Statement } from '../../../model/statement.ts';
import { STATEMENT_ROLES } from '../../../model/statement.ts';
import type { AnnotatedText } from '../../annotatedText.ts';
import { makeStatement } from '../makeStatement.ts';
import { recordLines } from '../recordLines.ts';
import type { SentenceContext } from '../syntax/SentenceContext.ts';
import { CHINESE_PATTERNS } from './chinesePatterns.ts';
import { MaskedSentence, SLOT } from './MaskedSentence.ts';
import { MASKED_FIGURES } from './maskedFigures.ts';
import { type MaskedVoice, maskedVoice } from './maskedVoice.ts';
import type { Find, Pattern } from './Pattern.ts';
import { RUSSIAN_PATTERNS } from './russianPatterns.ts';

const CYRILLIC = /[а-яіїєґ]{3}/iu;
const HAN = /\p{Script=Han}{3}/u;
const TIMELESS = /^(?:variant|comparison|specification|family|location|component)$/;
const ONE_EACH = /^(?:sanction|ownership|directorship|employment|family|location)$/;
const GENERIC =
  /^(?:компания|общество|предприятие|фирма|завод|концерн|холдинг|он|она|оно|该公司|该企业|该厂)$/iu;
// Nouns that only such a firm is called by.
const OWN_KIND = /^(?:завод|концерн|холдинг|общество)$/iu;
const isSlot = (slot: string): boolean => slot >= '\uE000' && slot <= '\uF8FF';
const MAX_LENGTH = 1500;
const LONGEST = 260;

/** Reads Russian, Ukrainian and Chinese sentences by patterns; remembers across sentences whom "the company" means. */
export class MaskedReader {
  readonly #subject: EntityId | undefined;
  #firm: Entity | undefined;
  #person: EntityId | undefined;
  #product: EntityId | undefined;

  /** A register's extract speaks of one company: "the company" is that one throughout. */
  constructor(annotated: AnnotatedText) {
    const lines = recordLines(annotated).filter(({ key }) => key === 'company');
    const ids = new Set(lines.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
    this.#subject = annotated.entities.find(
      ({ id, type }) => ids.has(id) && kindOf(type) === 'organization',
    )?.id;
  }

  /** "компания", "该公司": the register's company, or the firm that the last sentence began with, where it is called so. */
  #firmCalled(noun: string): EntityId | undefined {
    if (this.#subject !== undefined) return this.#subject;
    const { id, names } = this.#firm ?? {};
    const called = names?.some((name) => name.toLowerCase().includes(noun));
    return !OWN_KIND.test(noun) || called ? id : undefined;
  }

  /** The statements of one sentence; none for a sentence of another script. */
  read(context: SentenceContext): Statement[] {
    const { annotated, sentence, entities } = context;
    const source = annotated.input.text.slice(sentence.start, sentence.end);
    if (source.length > MAX_LENGTH) return [];
    const patterns = HAN.test(source)
      ? CHINESE_PATTERNS
      : CYRILLIC.test(source)
        ? RUSSIAN_PATTERNS
        : undefined;
    if (!patterns) return [];
    const masked = new MaskedSentence(context);
    const voice = maskedVoice(masked);
    const found: Statement[] = [];
    for (const pattern of [...patterns, MASKED_FIGURES]) {
      for (const find of this.#finds(pattern, masked))
        found.push(...this.#settle(context, masked, find, voice));
    }
    if (voice.denial) found.push(...this.#denial(context, masked, voice.denial));
    const parties = (masked.text.match(new RegExp(SLOT.party, 'gu')) ?? []).map(
      (slot) => entities.get(masked.entity(slot)!)!,
    );
    const [first] = parties;
    if (first)
      this.#firm =
        kindOf(first.type) === 'organization' && first.named && first.type !== 'PublicBody'
          ? first
          : undefined;
    this.#person =
      parties.findLast(({ type, named }) => named && kindOf(type) === 'person')?.id ?? this.#person;
    const product = masked.text.match(new RegExp(SLOT.product, 'u'))?.[0];
    if (product) this.#product = masked.entity(product);
    return found;
  }

  #finds({ pattern, read, whole }: Pattern, masked: MaskedSentence): Find[] {
    const finds: Find[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(masked.text); match; match = pattern.exec(masked.text)) {
      finds.push(...read(match, masked));
      // Patterns may overlap: "A sold to B, who sold to C".
      pattern.lastIndex = whole ? match.index + match[0].length : match.index + 1;
      if (finds.length > 20) break;
    }
    return finds;
  }

  #meant(slot: string, role: string, masked: MaskedSentence, before: number): EntityId | undefined {
    if (isSlot(slot)) return masked.entity(slot);
    if (GENERIC.test(slot)) return this.#firmCalled(slot);
    const wanted = role === 'product' ? SLOT.product : role === 'person' ? SLOT.person : SLOT.organization;
    const here = [...masked.text.slice(0, before).matchAll(new RegExp(wanted, 'gu'))].at(-1)?.[0];
    if (here) return masked.entity(here);
    return role === 'product' ? this.#product : role === 'person' ? this.#person : this.#firmCalled('');
  }

  #settle(context: SentenceContext, masked: MaskedSentence, find: Find, voice: MaskedVoice): Statement[] {
    const { annotated, entities } = context;
    const { denial } = voice;
    const denied = denial !== undefined && find.end > denial.end && !TIMELESS.test(find.type);
    const roles: Record<string, EntityId[]> = {};
    for (const role of STATEMENT_ROLES[find.type] as readonly string[]) {
      const slots = find.roles[role];
      if (!slots) continue;
      const ids = slots.flatMap((slot) => {
        const id =
          denied && !isSlot(slot)
            ? this.#meant(denial.speaker, role, masked, denial.end)
            : this.#meant(slot, role, masked, find.start);
        return id === undefined ? [] : [id];
      });
      if (ids.length === 0 && role !== 'product') return [];
      if (ids.length > 0) roles[role] = [...new Set(ids)];
    }
    const all = Object.values(roles).flat();
    if (all.length === 0 || new Set(all).size !== all.length) return [];
    if (find.type === 'location' && !entities.get(roles.subject?.[0] ?? '')?.named) return [];
    const speaker = denied ? this.#meant(denial.speaker, 'organization', masked, denial.end) : undefined;
    const stance: Stance = denied ? 'denied' : TIMELESS.test(find.type) ? 'asserted' : voice.stance;
    const date = this.#dateOf(masked, find);
    const from = Math.min(find.start, date?.at ?? find.start);
    const to = Math.min(Math.max(find.end, (date?.at ?? 0) + 1), from + LONGEST);
    const raw = masked.span(from, to);
    const text = annotated.input.text;
    let [start, end] = [raw.start, raw.end];
    while (start < end && /[\s,，;—–-]/u.test(text[start]!)) start++;
    while (end > start && /[\s,，;]/u.test(text[end - 1]!)) end--;
    if (end <= start) return [];
    const attribution =
      speaker === undefined ? voice.attribution : [{ by: 'entity' as const, entity: speaker }];
    return split(find.type, roles).map((each) =>
      makeStatement(
        annotated.input,
        { start, end },
        {
          type: find.type,
          roles: each,
          stance,
          attribution: attribution.filter(
            (step) => step.by === 'document' || !(TIMELESS.test(find.type) && find.type !== 'specification'),
          ),
          ...(date ? { time: date.value } : {}),
          properties: find.properties ?? {},
          rule: `pattern:${find.type}`,
          confidence: 0.7,
        },
      ),
    );
  }

  /** The date inside the find, or else the nearest one before it in the sentence. */
  #dateOf(masked: MaskedSentence, find: Find): { value: string; at: number } | undefined {
    if (find.dated === false || TIMELESS.test(find.type)) return undefined;
    const dates = [...masked.text.matchAll(new RegExp(SLOT.date, 'gu'))].filter(
      ({ index }) => index < find.end + 20,
    );
    const inside = dates.find(({ index }) => index >= find.start && index < find.end);
    const date =
      inside ??
      dates.findLast(
        ({ index }) =>
          index < find.start &&
          !new RegExp(`[;；]|${SLOT.actor}`, 'u').test(masked.text.slice(index + 1, find.start)),
      );
    const value = date && masked.mention(date[0])?.value;
    return value === undefined ? undefined : { value, at: date!.index };
  }

  #denial(
    { annotated }: SentenceContext,
    masked: MaskedSentence,
    denial: NonNullable<MaskedVoice['denial']>,
  ): Statement[] {
    const speaker = this.#meant(denial.speaker, 'organization', masked, denial.start);
    if (speaker === undefined) return [];
    const stop = masked.text.slice(denial.end).search(/[.;。；]\s*$/u);
    const span = masked.span(denial.start, stop < 0 ? masked.text.length : denial.end + stop);
    const lead = /^[\s,]*/.exec(annotated.input.text.slice(span.start, span.end))![0].length;
    return [
      makeStatement(
        annotated.input,
        { start: span.start + lead, end: span.end },
        {
          type: 'statement',
          roles: { speaker: [speaker] },
          stance: 'asserted',
          attribution: [],
          properties: {},
          rule: 'pattern:denial',
          confidence: 0.75,
        },
      ),
    ];
  }
}

/** Relations of two: each pair is a statement of its own, where a list fills a role. */
function split(type: string, roles: Record<string, EntityId[]>): Record<string, EntityId[]>[] {
  if (!ONE_EACH.test(type)) return [roles];
  let all: Record<string, EntityId[]>[] = [{}];
  for (const [role, ids] of Object.entries(roles))
    all = all.flatMap((one) => ids.map((id) => ({ ...one, [role]: [id] })));
  return all;
}
