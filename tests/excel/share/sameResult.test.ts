import { difference } from '../../../src/excel/share/sameResult.js';

describe('two results', () => {
  it.each([
    [[[1]], [[1 + 1e-10]]],
    [[[1e12]], [[1e12 + 100]]],
    [[[0]], [[0]]],
    [[[0]], [[1e-17]]],
    [[[-1e-16]], [[1e-16]]],
    [[['#N/A', 'Low', true]], [['#N/A', 'Low', true]]],
  ])('are the same: %j %j', (before, after) => {
    expect(difference(before, after)).toBeUndefined();
  });

  it.each([
    [[[1]], [[1 + 1e-8]], { before: 1, after: 1 + 1e-8 }],
    [[[0]], [[1e-12]], { before: 0, after: 1e-12 }],
    [[[1, 2]], [[1, '2']], { before: 2, after: '2' }],
    [[['#N/A']], [['#DIV/0!']], { before: '#N/A', after: '#DIV/0!' }],
    [[[1], [2]], [[1]], { before: 2, after: '' }],
  ])('are not: %j %j', (before, after, found) => {
    expect(difference(before, after)).toEqual(found);
  });
});
