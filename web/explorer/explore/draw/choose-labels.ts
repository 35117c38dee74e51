import type { Core, NodeSingular } from 'cytoscape';
import { labelOf, radiusInPlane } from './graph-style.js';
import { Room } from './labels.js';
import type { Palette } from './palette.js';
import type { Scene } from './scene.js';

const MOST_LABELS = 160;
/** So many are tried for a place before the rest go without. */
const MOST_TRIED = 1_500;
/** Up to so many nodes labels keep off the nodes too. */
const FEW_NODES = 400;
const HALF_HEIGHT = 9;

const context = document.createElement('canvas').getContext('2d')!;
const widths = new Map<string, number>();

function widthOf(text: string, font: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/**
 * Gives labels to those nodes and edges that have room for one, the heaviest first: no label lies on another. The library
 * draws a label wherever it is told to; which of thousands are worth drawing it does not know.
 */
export function chooseLabels(cy: Core, scene: Scene, palette: Palette, isLarge: boolean): void {
  const [room, dots] = [new Room(), new Room()];
  const zoom = cy.zoom();
  const [width, height] = [cy.width(), cy.height()];
  const font = `13px ${palette.font}`;
  const visible = scene.nodes.flatMap((node) => {
    const element = cy.getElementById(node.id) as NodeSingular;
    if (element.empty()) return [];
    const { x, y } = element.renderedPosition();
    return x > 0 && x < width && y > 0 && y < height ? [{ node, element, x, y, radius: radiusInPlane(node, zoom, isLarge) * zoom }] : [];
  });
  if (visible.length <= FEW_NODES)
    for (const { x, y, radius } of visible) dots.take({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

  const chosen = new Map<string, 'below' | 'above'>();
  for (const [index, { node, x, y, radius }] of visible.slice(0, MOST_TRIED).entries()) {
    if (chosen.size >= MOST_LABELS) break;
    if (node.isFaded && visible.length > 60) continue;
    // What the view is about is named even where its name lies on another node.
    const isAbout = index === 0 || node.isFocus || node.isOnPath;
    const half = widthOf(labelOf(node), node.isFocus || node.isOnPath ? `bold ${font}` : font) / 2 + 3;
    for (const [side, middle] of [
      ['below', y + radius + HALF_HEIGHT + 4],
      ['above', y - radius - HALF_HEIGHT - 4],
    ] as const) {
      const box = { left: x - half, right: x + half, top: middle - HALF_HEIGHT, bottom: middle + HALF_HEIGHT };
      if (box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2) continue;
      if (!room.isFree(box) || (!isAbout && !dots.isFree(box))) continue;
      room.take(box);
      chosen.set(node.id, side);
      break;
    }
  }
  const chosenEdges = new Set<string>();
  for (const { id, label, from, to } of scene.edges) {
    if (label === undefined) continue;
    const edge = cy.getElementById(id);
    if (edge.empty() || !edge.hasClass('few')) continue;
    const { x, y } = (edge as ReturnType<Core['edges']>[number]).renderedMidpoint();
    const half = widthOf(label, `11px ${palette.font}`) / 2 + 2;
    const box = { left: x - half, right: x + half, top: y - 8, bottom: y + 8 };
    if (Math.hypot(from.x - to.x, from.y - to.y) * zoom < 2 * half + 30 || !room.isFree(box) || !dots.isFree(box)) continue;
    room.take(box);
    chosenEdges.add(id);
  }
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const side = chosen.get(node.id());
      node.toggleClass('labelled', side !== undefined).toggleClass('above', side === 'above');
      // Letters keep their size on the screen: what has them already is styled for the zoom as it is now.
      if (side !== undefined) node.data('lettered', zoom);
    });
    cy.edges().forEach((edge) => {
      edge.toggleClass('labelled', chosenEdges.has(edge.id()));
    });
  });
}
