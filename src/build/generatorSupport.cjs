/** Stands for the statistics library's own check, which calls eval: pages that forbid that say so in the console. */
module.exports = () => true;
