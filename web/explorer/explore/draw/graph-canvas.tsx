import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { chooseLabels } from './choose-labels.js';
import styles from './draw.module.css';
import { graphStyle } from './graph-style.js';
import { readPalette } from './palette.js';
import type { Point } from './place-nodes.js';
import { EMPTY_SCENE, type Scene } from './scene.js';
import { showScene } from './show-scene.js';

export interface CanvasControls {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
}

interface GraphCanvasProps {
  readonly scene: Scene;
  /** Says what is drawn, for who cannot see it. */
  readonly label: string;
  readonly onNode: (id: string) => void;
  readonly onNodeTwice: (id: string) => void;
  readonly onEdge: (id: string) => void;
  /** A node was put somewhere. */
  readonly onDrop: (id: string, at: Point) => void;
  readonly controls: Ref<CanvasControls>;
}

const STEP = 60;
const MARGIN = 80;
/** Few nodes are shown larger, but not as if under a lens. */
const NEAREST = 1.8;
/** From so many nodes on a picture of the graph is moved while the reader moves, and drawn anew at rest. */
const MANY = 1_500;
/** Milliseconds without a movement: then labels are chosen for what is seen now. */
const REST = 90;
/** The same where drawing anew takes longer. */
const LONG_REST = 250;

/** What is drawn and how the reader looks at it, outside of React: only the scene comes from there. */
class Drawing {
  readonly cy: Core;
  readonly #isLarge: boolean;
  #scene: Scene = EMPTY_SCENE;
  #palette = readPalette();
  #rest = 0;
  #zoom = 0;
  /** Until the reader moves, everything is kept in view. */
  #hasMoved = false;

  constructor(container: HTMLElement, isLarge: boolean) {
    this.#isLarge = isLarge;
    this.cy = cytoscape({
      container,
      style: graphStyle(this.#palette, isLarge),
      layout: { name: 'preset' },
      minZoom: 0.03,
      maxZoom: 4,
      autounselectify: true,
      boxSelectionEnabled: false,
      textureOnViewport: isLarge,
      hideEdgesOnViewport: isLarge,
    });
    this.cy.on('dragpan scrollzoom pinchzoom', () => {
      this.#hasMoved = true;
    });
    this.cy.on('viewport', () => this.#settle());
    this.cy.on('resize', () => {
      if (!this.#hasMoved) this.fit();
    });
  }

  show(scene: Scene): void {
    const grew = scene.nodes.length !== this.#scene.nodes.length;
    this.#scene = scene;
    showScene(this.cy, scene);
    if (grew && !this.#hasMoved) this.fit();
    this.#settle();
  }

  fit(): void {
    this.#hasMoved = false;
    if (this.#scene.nodes.length === 0) return;
    this.cy.fit(undefined, Math.min(MARGIN, this.cy.width() / 5));
    if (this.cy.zoom() > NEAREST) {
      this.cy.zoom(NEAREST);
      this.cy.center();
    }
  }

  zoom(factor: number): void {
    this.#hasMoved = true;
    const middle = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: middle });
  }

  move(x: number, y: number): void {
    this.#hasMoved = true;
    this.cy.panBy({ x, y });
  }

  recolour(): void {
    this.#palette = readPalette();
    this.cy.style(graphStyle(this.#palette, this.#isLarge));
    this.#settle();
  }

  close(): void {
    clearTimeout(this.#rest);
    this.cy.destroy();
  }

  /** Once the reader rests: sizes on the screen for this zoom, and labels where there is room. */
  #settle(): void {
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(
      () => {
        if (this.cy.zoom() !== this.#zoom && !this.#isLarge) this.cy.style().update();
        this.#zoom = this.cy.zoom();
        chooseLabels(this.cy, this.#scene, this.#palette, this.#isLarge);
      },
      this.#isLarge ? LONG_REST : REST,
    );
  }
}

const KEYS: Readonly<Record<string, (drawing: Drawing) => void>> = {
  ArrowLeft: (drawing) => drawing.move(STEP, 0),
  ArrowRight: (drawing) => drawing.move(-STEP, 0),
  ArrowUp: (drawing) => drawing.move(0, STEP),
  ArrowDown: (drawing) => drawing.move(0, -STEP),
  '+': (drawing) => drawing.zoom(1.25),
  '=': (drawing) => drawing.zoom(1.25),
  '-': (drawing) => drawing.zoom(0.8),
  '0': (drawing) => drawing.fit(),
};

/** The drawn graph: drag to move, wheel or two fingers to zoom, click for the card, twice to open; drag a node to pin it. */
export function GraphCanvas({ scene, label, onNode, onNodeTwice, onEdge, onDrop, controls }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const told = useRef({ onNode, onNodeTwice, onEdge, onDrop });
  told.current = { onNode, onNodeTwice, onEdge, onDrop };
  const isLarge = scene.nodes.length > MANY;

  useEffect(() => {
    const own = new Drawing(container.current!, isLarge);
    drawing.current = own;
    own.cy.on('tap', 'node', ({ target }) => told.current.onNode(target.id()));
    own.cy.on('dbltap', 'node', ({ target }) => told.current.onNodeTwice(target.id()));
    own.cy.on('tap', 'edge', ({ target }) => told.current.onEdge(target.id()));
    own.cy.on('dragfree', 'node', ({ target }) => told.current.onDrop(target.id(), target.position()));
    const recolour = (): void => own.recolour();
    addEventListener('themechange', recolour);
    return () => {
      removeEventListener('themechange', recolour);
      own.close();
    };
  }, [isLarge]);
  useEffect(() => drawing.current?.show(scene), [scene, isLarge]);

  useImperativeHandle(controls, () => ({
    fit: () => drawing.current?.fit(),
    zoom: (factor) => drawing.current?.zoom(factor),
  }));
  return (
    <div
      className={styles['canvas']}
      role="img"
      aria-label={label}
      tabIndex={0}
      onKeyDown={(event) => {
        const act = KEYS[event.key];
        if (!act || !drawing.current) return;
        event.preventDefault();
        act(drawing.current);
      }}
    >
      {/* The library makes its container its own. */}
      <div ref={container} className={styles['container']} />
    </div>
  );
}
