'use strict';

// Stands for the logger that ocpp-ws-io depends on and that no registry has: it writes nothing.

const silent = () => {};
const logger = {debug: silent, info: silent, warn: silent, error: silent, child: () => logger};

module.exports = {createLogger: () => logger, consoleTransport: silent, prettyTransport: silent};
