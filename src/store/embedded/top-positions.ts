/**
 * Keeps the first `capacity` of the positions offered to it, in some order, without sorting the others: a binary heap
 * with the last of those kept on top.
 */
export class TopPositions {
  private readonly heap: number[] = [];

  constructor(
    private readonly capacity: number,
    private readonly compare: (one: number, other: number) => number,
  ) {}

  /** Whether a position would be kept now. */
  admits(position: number): boolean {
    return this.heap.length < this.capacity || (this.capacity > 0 && this.compare(position, this.heap[0]!) < 0);
  }

  /** Adds a position that `admits` has let in. */
  add(position: number): void {
    if (this.heap.length < this.capacity) this.rise(this.heap.push(position) - 1);
    else this.sink(position);
  }

  /** What was kept, in order. */
  sorted(): number[] {
    return this.heap.sort(this.compare);
  }

  private rise(place: number): void {
    const { heap, compare } = this;
    const position = heap[place]!;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (compare(position, heap[parent]!) <= 0) break;
      heap[place] = heap[parent]!;
      place = parent;
    }
    heap[place] = position;
  }

  private sink(position: number): void {
    const { heap, compare } = this;
    let place = 0;
    for (let child = 1; child < heap.length; child = 2 * place + 1) {
      if (child + 1 < heap.length && compare(heap[child + 1]!, heap[child]!) > 0) child++;
      if (compare(heap[child]!, position) <= 0) break;
      heap[place] = heap[child]!;
      place = child;
    }
    heap[place] = position;
  }
}
