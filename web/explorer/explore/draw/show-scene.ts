import type { Core, ElementDefinition } from 'cytoscape';
import type { Scene, SceneEdge, SceneNode } from './scene.js';

/** Beyond this many edges arrows and names of edges are only noise, and straight lines are drawn faster. */
const FEW_EDGES = 600;

const ofNode = (node: SceneNode): ElementDefinition => ({
  group: 'nodes',
  data: { id: node.id, drawn: node },
  position: { x: node.x, y: node.y },
  ...(node.count !== undefined && { classes: 'count' }),
});

const ofEdge = (edge: SceneEdge): ElementDefinition => ({
  group: 'edges',
  data: { id: edge.id, source: edge.from.id, target: edge.to.id, drawn: edge },
});

/** Makes what is drawn equal to a scene: what is gone is removed, what is new is added, the rest is moved and restyled. */
export function showScene(cy: Core, { nodes, edges }: Scene): void {
  const wanted = new Set([...nodes, ...edges].map(({ id }) => id));
  const isFew = edges.length <= FEW_EDGES;
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const added: ElementDefinition[] = [];
    for (const node of nodes) {
      const element = cy.getElementById(node.id);
      if (element.empty()) added.push(ofNode(node));
      else {
        element.data('drawn', node);
        if (!element.grabbed()) element.position({ x: node.x, y: node.y });
      }
    }
    for (const edge of edges) {
      const element = cy.getElementById(edge.id);
      if (element.empty()) added.push(ofEdge(edge));
      else element.data('drawn', edge);
    }
    cy.add(added);
    cy.edges().toggleClass('few', isFew);
  });
}
