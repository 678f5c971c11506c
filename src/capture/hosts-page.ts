import { connectToWorker, type Port, permissions } from './browser.ts';
import { type HostsQuestion, type HostsReply, questionPrefix } from './hosts-question.ts';

/** After the worker is gone. */
const againMs = 250;

/** The page in which a person is asked for hosts. */
export interface HostsPage {
  /** Has the browser ask. Call it in the task of a click: browsers ask a person only then. */
  ask(): Promise<void>;
  refuse(): void;
}

/** Opens the line to the service worker, which closes the page once it has been told. */
export function openHostsPage({ tab, hosts }: HostsQuestion): HostsPage {
  let port: Port | null = null;
  /** Said to a worker that may have just gone. */
  let said: HostsReply | null = null;

  function open(): void {
    port = connectToWorker(`${questionPrefix}${tab}`);
    port?.onDisconnect.addListener(() => setTimeout(open, againMs));
    if (said !== null) port?.postMessage(said);
  }

  function reply(granted: boolean): void {
    said = { granted };
    try {
      port?.postMessage(said);
    } catch {
      // It is opened again, and told then.
    }
  }

  open();
  return {
    async ask() {
      reply((await permissions?.request({ origins: [...hosts] }).catch(() => false)) === true);
    },
    refuse: () => reply(false),
  };
}
