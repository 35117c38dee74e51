const CELL = 64;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is taken of a screen; a label is only written where there is room. */
export class Room {
  readonly #cells = new Map<number, Box[]>();

  take(box: Box): void {
    this.#eachCell(box, (cell) => {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    });
  }

  isFree(box: Box): boolean {
    let free = true;
    this.#eachCell(box, (cell) => {
      const boxes = this.#cells.get(cell) ?? [];
      free &&= !boxes.some((other) => other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom);
    });
    return free;
  }

  #eachCell(box: Box, visit: (cell: number) => void): void {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) visit(x * 100_003 + y);
    }
  }
}

const LONGEST = 18;

/** A name as a label: long ones end in an ellipsis. English letters are half as wide. */
export function shortened(name: string): string {
  let width = 0;
  for (const [index, letter] of [...name].entries()) {
    width += letter.charCodeAt(0) < 0x2e80 ? 0.55 : 1;
    if (width > LONGEST) return `${[...name].slice(0, index).join('')}…`;
  }
  return name;
}
