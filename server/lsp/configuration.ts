import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Client } from './fromProtocol';
import type { Projects } from './projects';
import { section } from './protocol';
import { parseSettings, type Settings, withProject } from './settings';

/** The settings of each draft, asked of the client and of its project once and again only after a change. */
export interface Configuration {
  /** Never rejects: a client that fails to answer leaves the draft with the defaults. */
  of(uri: string): Promise<Settings>;
  /** Counts the changes, so that results can be told apart. */
  readonly generation: number;
  /** `pushed` are the settings that came with the news; undefined when none did. */
  change(pushed: unknown): void;
  forget(uri: string): void;
}

/** `adopt` hears of a draft's settings whenever they are asked for, before whoever asked. */
export function configuration(
  connection: Connection,
  client: Client,
  projects: Projects,
  adopt: (uri: string, settings: Settings) => void,
): Configuration {
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
    const [own, project] = await Promise.all([askClient(uri), projects.of(uri)]);
    return withProject(own, project);
  }

  async function askClient(uri: string): Promise<Settings> {
    if (!client.configures) return parse(pushed);
    try {
      return parse(await connection.workspace.getConfiguration({ scopeUri: uri, section }));
    } catch (error) {
      connection.console.error(`No settings for ${uri}: ${error}`);
      return parse(undefined);
    }
  }

  return {
    async of(uri) {
      const settings = asked.get(uri) ?? ask(uri);
      asked.set(uri, settings);
      const read = await settings;
      adopt(uri, read);
      return read;
    },
    get generation() {
      return generation;
    },
    change(settings) {
      if (settings !== undefined) pushed = settings;
      projects.change();
      asked.clear();
      generation++;
    },
    forget(uri) {
      asked.delete(uri);
    },
  };
}
