import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { passages, publication, rules } from '../engine/index';
import { checked, formats } from './checked';

const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;
const ids = rules.map(({ id }) => id) as [string, ...string[]];
/** Every tool reads what it is given and nothing else, and always answers the same. */
const annotations = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false };

/** The framework for agents, by the Model Context Protocol. Arguments that do not fit are refused by the protocol, with the reason. */
export function toolServer(version: string): McpServer {
  const server = new McpServer(
    { name: 'second-axis', title: 'Second Axis', version },
    {
      instructions:
        'Checks drafts of North Korea policy writing against one essay’s framework. It marks where a draft argues along one axis, never considers how steadily to interact, or states motives as fact; it proposes no policy. Check a draft, explain a rule before you act on it, and quote passages only as paraphrases with their link.',
    },
  );
  server.registerTool(
    'check_draft',
    {
      title: 'Check a draft',
      description:
        'Finds where the draft makes a move that the framework asks about, and which of the eight considerations a policy draft never takes up. Quotations, reported views, questions, hedges and rejections are left alone. A text that is not about North Korea has no findings.',
      inputSchema: {
        text: z.string().describe('The whole draft.'),
        format: z.enum(formats).default('markdown').describe('How the draft is marked up.'),
        rules: z
          .partialRecord(z.enum(ids), z.enum(severities))
          .default({})
          .describe('Severity by rule, where it should differ from the rule’s own; “off” leaves the rule out.'),
      },
      outputSchema: checked.shape,
      annotations,
    },
    ({ text, format, rules: settings }) => {
      const result = checked.of(text, format, settings);
      return { content: [{ type: 'text', text: checked.told(result) }], structuredContent: { ...result } };
    },
  );
  server.registerTool(
    'explain_rule',
    {
      title: 'Explain a rule',
      description:
        'Says what a rule marks, why the framework minds, what an author can do, with a weak and a better sentence.',
      inputSchema: { rule: z.enum(ids).describe('The rule’s id.') },
      annotations,
    },
    ({ rule }) => ({ content: [{ type: 'text', text: explanationOf(rule) }] }),
  );
  server.registerTool(
    'list_passages',
    {
      title: 'List the essay’s passages',
      description: `The argument of ${publication.author}, “${publication.title}” (${publication.year}), paragraph by paragraph in our own words, each with its link and the rules that rest on it.`,
      inputSchema: { rule: z.enum(ids).optional().describe('Only the passages that ground this rule.') },
      annotations,
    },
    ({ rule }) => ({ content: [{ type: 'text', text: passagesOf(rule) }] }),
  );
  return server;
}

function explanationOf(id: string): string {
  const rule = rules.find((known) => known.id === id);
  if (!rule) return '';
  const { title, severity, why, advice, weak, good } = rule;
  return [`${id} (${severity}): ${title}`, why, advice, `Weak: ${weak}`, `Better: ${good}`, passagesOf(id)].join(
    '\n\n',
  );
}

function passagesOf(id: string | undefined): string {
  return passages
    .map((passage) => ({ ...passage, grounds: rules.filter((rule) => rule.passages.includes(passage.number)) }))
    .filter(({ grounds }) => id === undefined || grounds.some((rule) => rule.id === id))
    .map(
      ({ number, section, paraphrase, href, grounds }) =>
        `¶${number} (${section}): ${paraphrase}\n${href}\nRules: ${grounds.map((rule) => rule.id).join(', ') || 'none'}`,
    )
    .join('\n\n');
}
