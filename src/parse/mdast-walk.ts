import type { ListItem, Nodes, Parent, Root } from 'mdast';
import type { MarkdownBlocks } from './markdown-blocks.ts';

type Step = Nodes | (() => void);

/** Walks a tree that a pipeline's own parser made, without recursion. Places in the tree count from `base`. */
export function walkMdast(root: Root, base: number, blocks: MarkdownBlocks): void {
  const steps: Step[] = [root];
  while (steps.length > 0) {
    const step = steps.pop() as Step;
    if (typeof step === 'function') step();
    else meet(step, base, blocks, steps);
  }
}

function meet(node: Nodes, base: number, blocks: MarkdownBlocks, steps: Step[]): void {
  const start = base + (node.position?.start.offset ?? 0);
  const end = base + (node.position?.end.offset ?? 0);
  switch (node.type) {
    case 'text':
      return blocks.text(start, end);
    case 'strong':
      if (blocks.startBold()) steps.push(() => blocks.endBold());
      return pushChildren(node, steps);
    case 'inlineCode':
      return blocks.code(start, end);
    case 'break':
      return blocks.breakLine();
    case 'heading':
      blocks.openHeading(node.depth);
      return pushBlock(node, blocks, steps);
    case 'paragraph':
      blocks.openParagraph();
      return pushBlock(node, blocks, steps);
    case 'tableCell':
      blocks.openCell();
      return pushBlock(node, blocks, steps);
    case 'list':
      blocks.enterList();
      steps.push(() => blocks.leaveList());
      return pushChildren(node, steps);
    case 'blockquote':
      blocks.enterQuote();
      steps.push(() => blocks.leaveQuote());
      return pushChildren(node, steps);
    case 'listItem':
      blocks.enterItem(startsWithText(node));
      return pushChildren(node, steps);
    case 'html':
      return blocks.html(start, end);
    case 'code':
      return blocks.preformatted(start, end, Boolean(node.lang));
    case 'thematicBreak':
      return blocks.rule();
    // What is struck out is no longer said.
    case 'delete':
    // Front matter is found by its fences, whoever parsed the rest.
    case 'yaml':
    case 'image':
    case 'imageReference':
    case 'definition':
      return;
    default:
      if ('children' in node) pushChildren(node, steps);
  }
}

function pushBlock(node: Parent, blocks: MarkdownBlocks, steps: Step[]): void {
  steps.push(() => blocks.closeBlock());
  pushChildren(node, steps);
}

function startsWithText({ children }: ListItem): boolean {
  const [first] = children;
  return first?.type === 'paragraph' || (first?.type === 'heading' && children.length === 1);
}

function pushChildren(node: Parent, steps: Step[]): void {
  const { children } = node;
  for (let index = children.length - 1; index >= 0; index--) steps.push(children[index] as Nodes);
}
