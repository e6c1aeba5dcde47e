import {
  type CompletionContext,
  type CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  MarkupKind,
  type Range,
} from 'vscode-languageserver';
import { type RuleInfo, rules, type Slot, type Verb, verbs } from '../engine/index';
import type { Client } from './fromProtocol';
import type { OpenDraft } from './openDraft';
import { toRange } from './toProtocol';

/** Characters after which a word of a directive may begin or go on. */
export const triggers = ['-', '/', ',', ' ', '['];

/** What may stand at `offset`: words of directives, and nothing in the draft's own prose. */
export function completions(
  open: OpenDraft,
  offset: number,
  client: Client,
  context?: CompletionContext,
): CompletionItem[] {
  const slot = open.draft.slotAt(offset);
  if (!slot || isUncalled(slot, context)) return [];
  const range = toRange(open, slot.span);
  switch (slot.kind) {
    case 'verb':
      return verbs.map((verb) => verbItem(verb, range, client));
    case 'key':
      return [
        { ...plain('second-axis', range, 'second-axis: '), detail: 'What is off in this draft', ...again(client) },
      ];
    case 'value':
      return [
        { ...plain('off', range), detail: 'Leave this whole draft alone', sortText: '0' },
        ...ruleItems(slot, range),
      ];
    case 'rule':
      return ruleItems(slot, range);
  }
}

/** A comment that has only just begun is not taken for a directive unless the writer asks. */
function isUncalled({ kind, span }: Slot, context: CompletionContext | undefined): boolean {
  const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  return typed && span.start === span.end && (kind === 'verb' || kind === 'key');
}

const effects: Readonly<Record<Verb, string>> = {
  'disable-next-line': 'Turn rules off in the next paragraph, item or table',
  disable: 'Turn rules off from here',
  enable: 'Turn rules on again from here',
  'disable-file': 'Turn rules off in this whole draft',
};

function verbItem(verb: Verb, range: Range, client: Client): CompletionItem {
  const word = `second-axis-${verb}`;
  return {
    ...plain(word, range, `${word} `),
    detail: effects[verb],
    sortText: String(verbs.indexOf(verb)),
    ...again(client),
  };
}

function ruleItems({ named }: Slot, range: Range): CompletionItem[] {
  return rules.flatMap((rule, index) => (named.includes(rule.id) ? [] : ruleItem(rule, index, range)));
}

/** In the framework's order. */
function ruleItem({ id, title, why }: RuleInfo, index: number, range: Range): CompletionItem {
  return {
    ...plain(id, range),
    detail: title,
    documentation: { kind: MarkupKind.PlainText, value: why },
    sortText: String(index + 1).padStart(3, '0'),
  };
}

function plain(label: string, range: Range, newText = label): CompletionItem {
  return { label, kind: CompletionItemKind.Keyword, filterText: label, textEdit: { range, newText } };
}

/** Asks for the next word where the client is an editor of VS Code's kind. */
function again({ commands }: Client): Pick<CompletionItem, 'command'> {
  const command = 'editor.action.triggerSuggest';
  return commands.includes(command) ? { command: { title: 'Suggest', command } } : {};
}
