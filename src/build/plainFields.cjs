/**
 * A loader for the grid, whose makers' compiler has every field of every object look up whether its name is a string:
 * a tenth of the time of a calculation.
 */
module.exports = (source) => source.replaceAll('(r = toPropertyKey(r)) in e', 'r in e');
