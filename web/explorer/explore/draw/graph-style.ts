import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { Palette } from './palette.js';
import type { Difference, SceneEdge, SceneNode } from './scene.js';
import { shapeOf } from './shapes.js';

const LABEL = 13;
const EDGE_LABEL = 11;
/** Lines and borders of a large graph are as wide as if it were looked at from so far. */
const LARGE_ZOOM = 0.4;
/** So that neighbours do not touch: less than the distance at which they are placed. */
const LARGEST_OF_MANY = 60;

const nodeOf = (element: NodeSingular): SceneNode => element.data('drawn') as SceneNode;
const edgeOf = (element: EdgeSingular): SceneEdge => element.data('drawn') as SceneEdge;

/** Nodes grow slower than distances, so that a hub stays legible from afar and near. */
const radiusScale = (zoom: number): number => Math.min(1.5, Math.max(0.3, Math.sqrt(zoom)));

/** How far from its middle a node reaches, in the plane. */
export const radiusInPlane = ({ radius }: SceneNode, zoom: number, isLarge: boolean): number =>
  isLarge ? Math.min(LARGEST_OF_MANY / 2, 1.5 * radius) : (radius * radiusScale(zoom)) / zoom;

/** Stated ones are drawn through, derived ones dashed, those of registers dotted. */
const lineOf = ({ basis }: SceneEdge): 'solid' | 'dashed' | 'dotted' =>
  basis === 'DERIVED' ? 'dashed' : basis === 'REGISTER' ? 'dotted' : 'solid';

/**
 * How the graph looks in the colours of the page. Sizes are those of the screen: they are divided by the zoom. Of a large
 * graph only the labels are: to restyle thousands whenever somebody zooms would take longer than to zoom.
 */
export function graphStyle(palette: Palette, isLarge: boolean): StylesheetJson {
  const changed: Readonly<Record<Difference, string>> = { new: palette.good, gone: palette.bad, changed: palette.warn };
  const colourOfEdge = ({ difference, isOnPath, isFocus }: SceneEdge): string =>
    difference ? changed[difference] : isOnPath || isFocus ? palette.accent : palette.muted;
  const widthOfEdge = ({ difference, isOnPath, isFocus, ofGroup }: SceneEdge): number =>
    isOnPath ? 3.5 : difference ? 2.5 : isFocus || ofGroup ? 2.2 : 1.1;
  const borderOf = ({ isFocus, difference, isOnPath, isPinned }: SceneNode): string =>
    difference ? changed[difference] : isFocus ? palette.ink : isOnPath ? palette.accent : isPinned ? palette.ink : palette.paper;
  const borderWidth = ({ isFocus, difference, isOnPath, isPinned }: SceneNode): number =>
    difference ? 4 : isFocus ? 3 : isOnPath || isPinned ? 2.2 : 1.2;
  const onScreen = (size: number) => (element: NodeSingular | EdgeSingular) => size / element.cy().zoom();
  const zoomOf = (element: NodeSingular | EdgeSingular): number => (isLarge ? LARGE_ZOOM : element.cy().zoom());
  const diameter = (node: NodeSingular): number => 2 * radiusInPlane(nodeOf(node), zoomOf(node), isLarge);
  return [
    {
      selector: 'node',
      style: {
        shape: (node: NodeSingular) => shapeOf(nodeOf(node).type).name,
        width: diameter,
        height: diameter,
        'background-color': (node: NodeSingular) => palette.type(nodeOf(node).type),
        'border-color': (node: NodeSingular) => borderOf(nodeOf(node)),
        'border-width': (node: NodeSingular) => borderWidth(nodeOf(node)) / zoomOf(node),
        'border-style': (node: NodeSingular) => (nodeOf(node).difference === 'gone' || nodeOf(node).isPinned ? 'dashed' : 'solid'),
        opacity: (node: NodeSingular) => (nodeOf(node).isFaded ? 0.35 : 1),
        'overlay-opacity': 0,
      },
    },
    { selector: 'node:active', style: { 'overlay-opacity': 0 } },
    {
      selector: 'node.count',
      style: { 'border-style': 'double', 'border-width': (node: NodeSingular) => 4 / zoomOf(node), 'border-color': palette.paper },
    },
    {
      selector: 'node.labelled',
      style: {
        label: (node: NodeSingular) => labelOf(nodeOf(node)),
        color: palette.ink,
        'font-family': palette.font,
        'font-size': onScreen(LABEL),
        'font-weight': (node: NodeSingular) => (nodeOf(node).isFocus || nodeOf(node).isOnPath ? 'bold' : 'normal'),
        'text-valign': 'bottom',
        'text-margin-y': onScreen(3),
        'text-outline-color': palette.paper,
        'text-outline-width': onScreen(2),
        // What has a name lies above what has none, or thousands would be drawn over the names.
        'z-index': 10,
      },
    },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': onScreen(-3) } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        'line-color': (edge: EdgeSingular) => colourOfEdge(edgeOf(edge)),
        'line-style': (edge: EdgeSingular) => lineOf(edgeOf(edge)),
        width: (edge: EdgeSingular) => widthOfEdge(edgeOf(edge)) / zoomOf(edge),
        opacity: (edge: EdgeSingular) => (edgeOf(edge).isFaded ? 0.2 : isLarge ? 0.3 : 0.75),
        'overlay-padding': onScreen(5),
        'overlay-opacity': 0,
      },
    },
    {
      // Arrows and names of edges only where there are few: else they are noise.
      selector: 'edge.few',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': onScreen(26),
        'target-arrow-color': (edge: EdgeSingular) => colourOfEdge(edgeOf(edge)),
        'target-arrow-shape': (edge: EdgeSingular) => (edgeOf(edge).ofGroup ? 'none' : 'triangle'),
        'arrow-scale': (edge: EdgeSingular) => 0.8 / zoomOf(edge),
      },
    },
    {
      selector: 'edge.labelled',
      style: {
        label: (edge: EdgeSingular) => edgeOf(edge).label ?? '',
        // Letters are as faint as their edge: in the colour of text they can still be read.
        color: palette.ink,
        'font-family': palette.font,
        'font-size': onScreen(EDGE_LABEL),
        'text-outline-color': palette.paper,
        'text-outline-width': onScreen(2),
      },
    },
  ];
}

/** A group says how many it holds. */
export const labelOf = ({ label, count }: SceneNode): string => (count === undefined ? label : `${label} (${count})`);
