/** Stands for the package `debug`, through which the statistics library logs its steps: nobody reads them here. */
module.exports = () => () => undefined;
