import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Client } from './fromProtocol';
import { section } from './protocol';
import { parseSettings, type Settings } from './settings';

/** The settings of each draft, asked of the client once and again only after a change. */
export interface Configuration {
  /** Never rejects: a client that fails to answer leaves the draft with the defaults. */
  of(uri: string): Promise<Settings>;
  /** Counts the changes, so that results can be told apart. */
  readonly generation: number;
  /** `pushed` are the settings that came with the news; undefined when none did. */
  change(pushed: unknown): void;
  forget(uri: string): void;
}

export function configuration(connection: Connection, client: Client): Configuration {
  const asked = new Map<string, Promise<Settings>>();
  const told = new Set<string>();
  let pushed = client.settings;
  let generation = 0;

  function parse(value: unknown): Settings {
    const { settings, problems } = parseSettings(value);
    for (const message of problems) {
      if (told.has(message)) continue;
      told.add(message);
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    return settings;
  }

  async function ask(uri: string): Promise<Settings> {
    if (!client.configures) return parse(pushed);
    try {
      return parse(await connection.workspace.getConfiguration({ scopeUri: uri, section }));
    } catch (error) {
      connection.console.error(`No settings for ${uri}: ${error}`);
      return parse(undefined);
    }
  }

  return {
    of(uri) {
      const settings = asked.get(uri) ?? ask(uri);
      asked.set(uri, settings);
      return settings;
    },
    get generation() {
      return generation;
    },
    change(settings) {
      if (settings !== undefined) pushed = settings;
      asked.clear();
      generation++;
    },
    forget(uri) {
      asked.delete(uri);
    },
  };
}
