import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { parseConfig } from '../config/config';
import { configName } from '../config/name';
import type { Mistake } from '../config/reader';
import type { Client } from './fromProtocol';
import type { OpenDraft } from './openDraft';
import { toRange } from './toProtocol';

/** What is wrong with a configuration that the client has open, a diagnostic for each mistake, on its key. */
export function mistakesIn(open: OpenDraft, { marksJson }: Client): Diagnostic[] {
  return parseConfig(open.document.getText())
    .mistakes.filter(({ syntax }) => !syntax || !marksJson)
    .map(({ message, span, syntax }) => ({
      range: toRange(open, span),
      severity: syntax ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      code: 'configuration',
      source: 'Second Axis',
      message,
    }));
}

/** What to tell a writer who has the configuration not open: its first mistake, and how many more there are. */
export function mistakesMessage(uri: string, mistakes: readonly Mistake[]): string {
  const [first] = mistakes;
  const file = uri.split('/').slice(-2).join('/');
  const more = mistakes.length - 1;
  const found = `${file.endsWith(configName) ? file : configName}: ${first?.message ?? ''}`;
  return more > 0 ? `${found} (${more} more)` : found;
}
