import { commands, type SemanticTokens, type SemanticTokensLegend, type TextDocument } from 'vscode';
import { equal, ok } from './assert';
import { eventually, open, withSetting } from './editor';

const draft = '# North Korea\n\nWashington tried talks and sanctions.\n';

export function colours(): void {
  suite('colours', () => {
    test('are the two poles’ where the setting asks for them, and none where it does not', async () => {
      const document = await open(draft);
      await withSetting('colours', true, async () => {
        const words = await eventually('colours', async () => {
          const found = await coloured(document);
          return found.length ? found : undefined;
        });
        ok(words.includes('engagement: talks'), `talks among ${words}`);
        ok(words.includes('confrontation: sanctions'), `sanctions among ${words}`);
      });
      await eventually('no colours', async () => ((await coloured(document)).length ? undefined : true));
    });
  });
}

/** Each token as `kind: words`. */
async function coloured(document: TextDocument): Promise<string[]> {
  const legend = await commands.executeCommand<SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  equal(tokens.data.length % 5, 0, 'numbers in each token');
  const found: string[] = [];
  let [line, start] = [0, 0];
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = tokens.data.slice(at, at + 5);
    line += down;
    start = down ? right : start + right;
    found.push(`${legend.tokenTypes[type]}: ${document.lineAt(line).text.slice(start, start + length)}`);
  }
  return found;
}
