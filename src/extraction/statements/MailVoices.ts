import type { EntityId } from '../../model/entity.ts';
import { kindOf } from '../../model/entity.ts';
import type { AnnotatedMention, AnnotatedText } from '../annotatedText.ts';
import { findMails, type Mail } from '../text/findMails.ts';
import { startingIn } from '../text/startingIn.ts';

/** The messages of a thread with the entity that sent each. */
export class MailVoices {
  readonly mails: readonly (Mail & { sender: EntityId | undefined })[];

  constructor(annotated: AnnotatedText) {
    const kinds = new Map(annotated.entities.map(({ id, type }) => [id, kindOf(type)]));
    const isParty = ({ entity }: AnnotatedMention) =>
      entity !== undefined && /^(?:person|organization)$/.test(kinds.get(entity)!);
    this.mails = findMails(annotated.input.text).map((mail) => ({
      ...mail,
      sender: startingIn(annotated.mentions, ({ start }) => start, mail.from).find(isParty)?.entity,
    }));
  }

  /** Who wrote what stands at an offset; nobody inside a header or outside any mail. */
  senderAt(offset: number): EntityId | undefined {
    let [low, high] = [0, this.mails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mails[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const mail = this.mails[low - 1];
    return mail && offset >= mail.body ? mail.sender : undefined;
  }
}
