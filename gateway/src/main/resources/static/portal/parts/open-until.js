// @ts-check

/** What was opened from outside shuts at its moment, whether or not anybody answers then. */
export class OpenUntil {
  /** @type {?string | undefined} */
  until;

  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  /** @param {import('../types.js').Person} person as read */
  heard = ({ openUntil }) => {
    this.until = openUntil;
    this.hostConnected();
  };

  get over() {
    return Boolean(this.until) && this.left <= 0;
  }

  get left() {
    return new Date(this.until ?? 0).getTime() - Date.now();
  }

  hostConnected() {
    clearTimeout(this.timer);
    if (this.until) this.timer = setTimeout(() => this.host.requestUpdate(), this.left);
  }

  hostDisconnected() {
    clearTimeout(this.timer);
  }
}
