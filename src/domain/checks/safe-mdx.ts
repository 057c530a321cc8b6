/** Texts from strangers are data: only Markdown and the listed components with literal attributes, only safe addresses. */
import type { ContentFile, ProseNode } from '../content-file.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from './did-you-mean.ts';
import { problem, type Rule } from './rule.ts';

/** Components an author can type, with their attributes. */
export const components: Readonly<Record<string, { attributes: readonly string[]; content: boolean }>> = {
  Cite: { attributes: ['id'], content: false },
  Entry: { attributes: ['id'], content: true },
  Foreign: { attributes: ['lang'], content: true },
};

const harmless = new Set([
  'root',
  'yaml',
  'text',
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'break',
  'inlineCode',
  'code',
  'delete',
  'table',
  'tableRow',
  'tableCell',
]);
const safeAddress = /^https:\/\/[^\s]+$|^#[\p{L}\p{N}-]+$/u;
const where = 'Texts come from many hands and are never run as code.';

type Fault = { message: string; remedy: string; node: ProseNode };

function* faults(node: ProseNode, text: string): Generator<Fault> {
  if (node.type === 'mdxjsEsm')
    yield {
      node,
      message: 'A text cannot have import or export.',
      remedy: `${where} Take the line out; components work without import. If the line is meant as prose, begin it with another word.`,
    };
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    yield {
      node,
      message: 'A text cannot have an expression in braces {…}.',
      remedy: `${where} Write the text itself; for a brace as a sign write it in words.`,
    };
  else if (node.type === 'html')
    yield { node, message: 'A text cannot have raw HTML.', remedy: `${where} Use Markdown or the components ${Object.keys(components).join(', ')}.` };
  else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') yield* elementFaults(node, text);
  else if (node.type === 'image' || node.type === 'imageReference')
    yield {
      node,
      message: 'A text cannot have a picture by address.',
      remedy: 'Other hosts would learn who reads. Put pictures beside the text in a later version of the atlas; for now describe them in words.',
    };
  else if (node.type === 'link' || node.type === 'definition') {
    if (!safeAddress.test(node.url ?? ''))
      yield {
        node,
        message: `The address "${node.url ?? ''}" is not allowed.`,
        remedy: 'Only https:// addresses and #headings are safe to follow. For a page of the atlas use <Entry id="kind/id">.',
      };
  } else if (!harmless.has(node.type) && node.type !== 'linkReference')
    yield { node, message: `This mark (${node.type}) is not allowed in a text.`, remedy: `${where} Use plain Markdown.` };
  for (const child of node.children ?? []) yield* faults(child, text);
}

function* elementFaults(node: ProseNode, text: string): Generator<Fault> {
  const name = node.name ?? '';
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!component) {
    yield {
      node,
      message: `<${name}> is not a component of the atlas.${didYouMean(name, Object.keys(components))}`,
      remedy: `${where} Use only ${Object.keys(components)
        .map((key) => `<${key}>`)
        .join(', ')}.`,
    };
    return;
  }
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      yield {
        node,
        message: `<${name}> can have only attributes written as name="text".`,
        remedy: `${where} Write for instance <${name} ${component.attributes[0]}="…">.`,
      };
    else if (!component.attributes.includes(attribute.name ?? ''))
      yield {
        node,
        message: `<${name}> has no attribute "${attribute.name}".${didYouMean(attribute.name ?? '', component.attributes)}`,
        remedy: `Its attributes are: ${component.attributes.join(', ')}.`,
      };
  }
  for (const wanted of component.attributes) {
    if (!node.attributes?.some((attribute) => attribute.name === wanted))
      yield { node, message: `<${name}> lacks the attribute "${wanted}".`, remedy: `Write <${name} ${wanted}="…">.` };
  }
  // References are found in the text as it is typed: there is one way to type them.
  const typed = text.slice(node.position?.start.offset ?? 0);
  if (component.attributes.includes('id') && typed.startsWith('<') && !/^<\w+\s+id="/.test(typed))
    yield {
      node,
      message: `<${name}> is not typed as the atlas reads it.`,
      remedy: `Write <${name} id="…" with double quotes and no space around the sign =.`,
    };
  if (!component.content && (node.children?.length ?? 0) > 0)
    yield { node, message: `<${name}> cannot have content.`, remedy: `Write <${name} ${component.attributes[0]}="…" /> and put the words before it.` };
}

const check = (file: ContentFile): Finding[] =>
  file.tree
    ? [...faults(file.tree, file.text)].map(({ node, message, remedy }) =>
        problem('safe-mdx', file, [], message, remedy, { offset: node.position?.start.offset ?? 0 }),
      )
    : [];

export const safeMdx: Rule = { name: 'safe-mdx', check: ({ files }) => files.flatMap(check) };
