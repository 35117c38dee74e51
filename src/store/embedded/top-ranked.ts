/**
 * Keeps the first `capacity` of what is offered to it, in some order, without sorting the others: a binary heap with the
 * last of those kept on top, as soon as there are so many.
 */
export class TopRanked<T> {
  private readonly heap: T[] = [];

  constructor(
    private readonly capacity: number,
    private readonly compare: (one: T, other: T) => number,
  ) {}

  /** The last of those kept, which must give way to the next; null while there is room. */
  get last(): T | null {
    return this.heap.length < this.capacity ? null : this.heap[0]!;
  }

  /** Whether an item would be kept now. */
  admits(item: T): boolean {
    return this.capacity > 0 && (this.last === null || this.compare(item, this.last) < 0);
  }

  /** Adds an item: where there is no room, one that comes before the last. */
  add(item: T): void {
    const { heap, capacity, compare } = this;
    if (heap.length === capacity) this.sink(item);
    // What is sorted from the last to the first is a heap; before there is no room left, none is needed.
    else if (heap.push(item) === capacity) heap.sort((one, other) => compare(other, one));
  }

  /** What was kept, in order. */
  sorted(): T[] {
    return this.heap.sort(this.compare);
  }

  private sink(item: T): void {
    const { heap, compare } = this;
    let place = 0;
    for (let child = 1; child < heap.length; child = 2 * place + 1) {
      if (child + 1 < heap.length && compare(heap[child + 1]!, heap[child]!) > 0) child++;
      if (compare(heap[child]!, item) <= 0) break;
      heap[place] = heap[child]!;
      place = child;
    }
    heap[place] = item;
  }
}
