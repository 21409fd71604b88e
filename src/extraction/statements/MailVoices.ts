import type { EntityId } from '../../model/entity.ts';
import { kindOf } from '../../model/entity.ts';
import type { AnnotatedMention, AnnotatedText } from '../annotatedText.ts';
import { findMails, type Mail, mailAt } from '../text/findMails.ts';

/** The messages of a thread with the entity that sent each. */
export class MailVoices {
  readonly mails: readonly (Mail & { sender: EntityId | undefined })[];

  constructor(annotated: AnnotatedText) {
    const kinds = new Map(annotated.entities.map(({ id, type }) => [id, kindOf(type)]));
    const isParty = ({ entity }: AnnotatedMention) =>
      entity !== undefined && /^(?:person|organization)$/.test(kinds.get(entity)!);
    this.mails = findMails(annotated.input.text).map((mail) => ({
      ...mail,
      sender: annotated.mentions.find(
        (mention) => mention.start >= mail.from.start && mention.end <= mail.from.end && isParty(mention),
      )?.entity,
    }));
  }

  /** Who wrote what stands at an offset; nobody inside a header or outside any mail. */
  senderAt(offset: number): EntityId | undefined {
    const mail = mailAt(this.mails, offset) as (typeof this.mails)[number] | undefined;
    return mail && offset >= mail.body ? mail.sender : undefined;
  }
}
