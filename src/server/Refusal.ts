import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A request that cannot be answered; the message says why and what to do, and goes to the browser as it is. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: ContentfulStatusCode;
  readonly title: string;

  constructor(status: ContentfulStatusCode, title: string, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.status = status;
    this.title = title;
  }
}
