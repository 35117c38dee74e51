/** Characters that are worth a write. */
const PIECE = 1 << 16;

/** Pieces of a line each, put together to some that are worth a write. */
export async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let gathering = '';
  for await (const piece of pieces) {
    gathering += piece;
    if (gathering.length < PIECE) continue;
    yield gathering;
    gathering = '';
  }
  if (gathering !== '') yield gathering;
}
