import { allAtOnce } from '../../src/job/allAtOnce.js';
import { inSlices } from '../../src/job/inSlices.js';
import type { Pieces } from '../../src/job/pieces.js';

const PIECES = 12;

/** Adds up 1 … 12, one number a piece, and says how far it has come. */
function adding() {
  const work = { pieces: 0 };
  function* start(): Pieces<number> {
    let sum = 0;
    for (let next = 1; next <= PIECES; next++) {
      sum += next;
      work.pieces = next;
      yield next / PIECES;
    }
    return sum;
  }
  return { work, start };
}

/** Each look at the clock is five milliseconds after the one before: three pieces are more than a slice. */
function slowClock(): void {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 5));
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('work in slices', () => {
  it('comes to what it comes to all at once', async () => {
    expect(await inSlices(adding().start)()).toBe(78);
    expect(allAtOnce(adding().start())).toBe(78);
  });

  it('lets waiting timers run between slices of 12 ms', async () => {
    slowClock();
    const { work, start } = adding();
    const seen: number[] = [];
    const look = (): void => {
      seen.push(work.pieces);
      if (work.pieces < PIECES) setTimeout(look, 0);
    };
    setTimeout(look, 0);
    await inSlices(start)();
    expect(seen).toEqual([3, 6, 9, 12]);
  });

  it('tells how far it is, once a slice, up to 1', async () => {
    slowClock();
    const parts: number[] = [];
    await inSlices(adding().start)({ progress: (part) => parts.push(part) });
    expect(parts).toEqual([0.25, 0.5, 0.75, 1, 1]);
  });

  it('does nothing when it is aborted before', async () => {
    const { work, start } = adding();
    await expect(inSlices(start)({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(work.pieces).toBe(0);
  });

  it('stops after the slice in which it is aborted', async () => {
    slowClock();
    const { work, start } = adding();
    const controller = new AbortController();
    const job = inSlices(start)({
      signal: controller.signal,
      progress: (part) => {
        if (part >= 0.5) controller.abort();
      },
    });
    await expect(job).rejects.toMatchObject({ name: 'AbortError' });
    expect(work.pieces).toBe(6);
  });

  it('rejects with the reason that was given', async () => {
    const reason = new Error('the workbook was closed');
    await expect(inSlices(adding().start)({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('rejects with what goes wrong in a piece', async () => {
    function* failing(): Pieces<number> {
      yield 0.5;
      throw new RangeError('no such month');
    }
    await expect(inSlices(failing)()).rejects.toThrow('no such month');
  });
});
