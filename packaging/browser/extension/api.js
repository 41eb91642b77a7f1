// The browser's doors, under the one name that both families know.
export const api = globalThis.browser ?? globalThis.chrome;

// What went wrong, for a reason that the user's language has a sentence for: _locales, "failed_…".
export class Failure extends Error {
  constructor(reason, detail = '') {
    super(`${reason} ${detail}`.trim());
    this.reason = reason;
  }
}
