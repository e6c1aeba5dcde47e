import { TextDocument } from 'vscode-languageserver-textdocument';
import { z } from 'zod';
import { type Draft, type Finding, type Format, formats as known, openDraft, rules } from '../engine/index';

type RuleSettings = Parameters<Draft['findings']>[0];

export const formats = Object.keys(known) as [Format, ...Format[]];

const place = z.number().int().min(1);
const considerations = z.array(z.object({ rule: z.string(), title: z.string() }));

/** What `check_draft` answers. Lines and columns count from 1, columns in UTF-16 code units; ends are exclusive. */
const shape = {
  kind: z
    .enum(['policy', 'analysis', 'off-topic'])
    .describe('Whether the draft recommends policy; only such a draft owes its reader the considerations.'),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['hint', 'information', 'warning', 'error']),
      message: z.string(),
      quote: z.string().describe('The words of the draft that are marked.'),
      line: place,
      column: place,
      endLine: place,
      endColumn: place,
      passages: z.array(z.number()).describe('Paragraphs of the essay, as list_passages numbers them.'),
      fixes: z.array(z.object({ title: z.string(), insert: z.string(), replace: z.string() })),
    }),
  ),
  coverage: z.object({ taken_up: considerations, missing: considerations }),
};
type Result = z.infer<z.ZodObject<typeof shape>>;

export const checked = {
  shape,
  of(text: string, format: (typeof formats)[number], settings: RuleSettings): Result {
    const draft = openDraft(text, format);
    const document = TextDocument.create('', format, 0, text);
    const { kind, coverage } = draft.summary();
    const owed = kind === 'policy' ? rules.filter((rule) => rule.kind === 'coverage') : [];
    const named = (met: boolean) =>
      owed.filter(({ id }) => Boolean(coverage[id]?.length) === met).map(({ id, title }) => ({ rule: id, title }));
    return {
      kind,
      findings: draft.findings(settings).map((finding) => ({
        ...placed(finding, document),
        fixes: draft
          .fixes(finding)
          .flatMap(({ title, edits: [edit, ...others] }) =>
            edit && others.length === 0
              ? [{ title, insert: edit.text, replace: text.slice(edit.span.start, edit.span.end) }]
              : [],
          ),
      })),
      coverage: { taken_up: named(true), missing: named(false) },
    };
  },
  /** The same for a model that reads text. */
  told({ kind, findings, coverage }: Result): string {
    if (kind === 'off-topic') return 'This text is not about North Korea policy; nothing was checked.';
    const lines = findings.map(
      ({ line, column, rule, severity, message }) => `${line}:${column} ${severity} ${rule}: ${message}`,
    );
    const missing = coverage.missing.map(({ rule }) => rule).join(', ');
    return [
      kind === 'policy' ? 'A policy draft.' : 'An analysis that recommends nothing.',
      ...(lines.length ? lines : ['Nothing was found.']),
      ...(kind === 'policy' ? [`Considerations it never takes up: ${missing || 'none'}.`] : []),
    ].join('\n');
  },
};

function placed({ rule, severity, message, span, passages }: Finding, document: TextDocument) {
  const from = document.positionAt(span.start);
  const to = document.positionAt(span.end);
  return {
    rule,
    severity,
    message,
    quote: document.getText({ start: from, end: to }),
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    passages: [...passages],
  };
}
