'use strict';

// The other side, played by a foreign implementation in its strict mode: it checks every message, in both directions,
// against the JSON schemas. It answers every call with an example and makes the calls that it is told to. The environment
// variable PEER names the implementation, ocpp-rpc or ocpp-ws-io.
//
//   node judge.js examples PROTOCOL > FILE
//   node judge.js csms PROTOCOL FILE ACTION,ACTION,…
//   node judge.js station PROTOCOL FILE ACTION,ACTION,… URL IDENTITY
//   node judge.js csms-session PROTOCOL
//   node judge.js station-session PROTOCOL URL IDENTITY
//
// As the other side it prints one JSON object a line: {"port":n}, {"failure":{…}}, {"done":n} with the number of calls made. It ends when
// its standard input ends.
//
// In a session it answers as a plain CSMS or station of 2.0.1 does, prints {"call":action,"params":{…}} for each call that
// comes, and makes the calls that it reads as {"call":action,"params":{…}}, for which it prints {"answer":action,"result":{…}}.

const {peer} = require('./peers');
const {readFileSync} = require('node:fs');
const {examples} = require('./examples');

const [role, protocol, ...rest] = process.argv.slice(2);
const other = peer(process.env.PEER ?? 'ocpp-rpc');
const isSession = role.endsWith('-session');
const [file, actions, url, identity] = isSession ? [null, null, ...rest] : rest;

function say(what) {
    process.stdout.write(JSON.stringify(what) + '\n');
}

function nextOf(lists) {
    const turns = {};
    return (action, kind) => {
        const list = lists[action][kind];
        const key = action + kind;
        turns[key] = (turns[key] ?? -1) + 1;
        return list[turns[key] % list.length];
    };
}

const all = isSession ? {} : role === 'examples' ? examples(protocol) : JSON.parse(readFileSync(file, 'utf8'));
const next = nextOf(all);

const now = () => new Date().toISOString();
const accepted = {status: 'Accepted'};
const sessionAnswers = {
    BootNotification: () => ({currentTime: now(), interval: 300, status: 'Accepted'}),
    Heartbeat: () => ({currentTime: now()}),
    Authorize: () => ({idTokenInfo: accepted}),
    TransactionEvent: ({idToken}) => (idToken ? {idTokenInfo: accepted} : {}),
    GetVariables: ({getVariableData}) => ({
        getVariableResult: getVariableData.map(data => ({...data, attributeStatus: 'Accepted', attributeValue: '1'})),
    }),
    GetTransactionStatus: () => ({messagesInQueue: false}),
};
const isAnswered = /^(Reset|ChangeAvailability|RequestSt(art|op)Transaction|TriggerMessage|GetBaseReport|ClearCache)$/;

function sessionAnswer({method, params}) {
    say({call: method, params});
    return sessionAnswers[method]?.(params) ?? (isAnswered.test(method) ? accepted : {});
}

function answer(client) {
    other.handle(client, isSession ? sessionAnswer : ({method}) => next(method, 'response'));
    client.on('strictValidationFailure', ({messageId, method, isCall, params, result, error}) =>
        say({failure: {messageId, method, isCall, params, result, error: String(error), details: error.details}}));
    client.on('badMessage', ({error}) => say({failure: {badMessage: String(error)}}));
}

async function callAll(client) {
    let calls = 0;
    for (const action of actions.split(',')) {
        const {request, response} = all[action];
        for (let i = 0; i < Math.max(request.length, response.length); i++) {
            const params = next(action, 'request');
            try {
                await client.call(action, params);
            } catch (error) {
                say({failure: {call: action, params, error: String(error), code: error.rpcErrorCode, details: error.details}});
            }
            calls++;
        }
    }
    say({done: calls});
}

let current;

async function call(client, action, params) {
    try {
        say({answer: action, result: await client.call(action, params)});
    } catch (error) {
        say({answer: action, error: String(error.rpcErrorCode ?? error)});
    }
}

require('node:readline')
    .createInterface({input: process.stdin})
    .on('line', line => {
        const {call: action, params} = JSON.parse(line);
        call(current, action, params);
    });

async function csms() {
    const server = other.server(protocol);
    server.on('client', async client => {
        answer(client);
        current = client;
        if (!isSession) {
            await callAll(client);
        }
    });
    const http = await server.listen(0, '127.0.0.1');
    say({port: http.address().port});
}

async function station() {
    const client = other.client(url, identity, protocol);
    answer(client);
    await client.connect();
    current = client;
    if (isSession) {
        say({connected: client.protocol});
        return;
    }
    // 2.0.1 lets nobody in who has not booted.
    await client.call('BootNotification', all.BootNotification.request[0]);
    await callAll(client);
}

if (role === 'examples') {
    say(all);
} else {
    process.stdin.resume();
    process.stdin.on('end', () => process.exit(0));
    (role.startsWith('csms') ? csms() : station()).catch(error => {
        say({failure: {fatal: error.stack}});
        process.exit(1);
    });
}
