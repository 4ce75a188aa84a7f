'use strict';

// The same doors to each implementation that plays the other side, all in strict mode:
// server(protocol), client(url, identity, protocol) and handle(client, ({method, params}) => result).

const peers = {
    'ocpp-rpc': () => {
        const {RPCServer, RPCClient} = require('ocpp-rpc');
        return {
            server: protocol => {
                const server = new RPCServer({protocols: [protocol], strictMode: true});
                server.auth(accept => accept({}));
                return server;
            },
            client: (endpoint, identity, protocol) =>
                new RPCClient({endpoint, identity, protocols: [protocol], strictMode: true}),
            handle: (client, answer) => client.handle(answer),
        };
    },
    'ocpp-ws-io': () => {
        const {OCPPServer, OCPPClient} = require('ocpp-ws-io');
        return {
            server: protocol => {
                const server = new OCPPServer({protocols: [protocol], strictMode: true, logging: false});
                server.auth(context => context.accept({}));
                return server;
            },
            client: (endpoint, identity, protocol) =>
                new OCPPClient({endpoint, identity, protocols: [protocol], strictMode: true, logging: false}),
            handle: (client, answer) => client.handle((method, {params}) => answer({method, params})),
        };
    },
};

module.exports = {peer: name => peers[name]()};
