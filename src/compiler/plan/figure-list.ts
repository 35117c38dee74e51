import type { Figure } from './groups-plan.js';

/** Collects the figures of a group; what is asked for twice is computed once. */
export class FigureList {
  readonly #places = new Map<string, number>();
  readonly #figures: Figure[] = [];

  add(figure: Figure): number {
    const key = JSON.stringify(figure);
    let place = this.#places.get(key);
    if (place === undefined) this.#places.set(key, (place = this.#figures.push(figure) - 1));
    return place;
  }

  get all(): readonly Figure[] {
    return this.#figures;
  }
}
