// HighLevel's own client library, pointed at the practice server: lists all, reads messages, deletes, and gets
// its own typed errors. highlevel-client.cjs BIN_DIR
'use strict';
const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const readline = require('node:readline');
const library = require('@gohighlevel/api-client');

const HighLevel = library.HighLevel ?? library.default;

async function practice(...options) {
    const child = spawn(`${process.argv[2]}/threadsweep-practice`, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]().next().then((r) => [r.value]);
    return { ...JSON.parse(line), stop: () => child.kill() };
}

function clientFor(server, token = server.token) {
    HighLevel.BASE_URL = server.url;
    return new HighLevel({ privateIntegrationToken: token, logLevel: 'none' }).conversations;
}

async function rejection(promise) {
    try {
        await promise;
    } catch (error) {
        return error;
    }
    return assert.fail('this call should have been refused');
}

async function listsReadsDeletes() {
    const server = await practice('--conversations', '230', '--messages', '45');
    try {
        const conversations = clientFor(server);
        const seen = new Map();
        let startAfterDate;
        for (let page = 0; page < 10; ++page) {
            const answer = await conversations.searchConversation({ locationId: server.location, limit: 100, startAfterDate });
            assert.equal(answer.total, 230);
            for (const row of answer.conversations) seen.set(row.id, row);
            if (answer.conversations.length < 100) break;
            startAfterDate = answer.conversations.at(-1).sort[0];
        }
        assert.equal(seen.size, 230, 'lists all');

        const [id] = seen.keys();
        const { messages } = await conversations.getMessages({ conversationId: id });
        assert.ok(messages.messages.length > 0, 'reads messages');

        assert.equal((await conversations.deleteConversation({ conversationId: id })).success, true, 'deletes');
        assert.equal((await conversations.getConversation({ conversationId: id })).deleted, true);
        assert.equal((await rejection(conversations.deleteConversation({ conversationId: id }))).statusCode, 400);
        console.log('ok  lists 230, reads messages, deletes');
    } finally {
        server.stop();
    }
}

async function typedErrors() {
    const server = await practice('--conversations', '5', '--rate', '3/60000');
    try {
        const refused = await rejection(clientFor(server, 'pit-wrong').searchConversation({ locationId: server.location }));
        assert.ok(refused instanceof library.GHLAuthenticationError, `401 gave ${refused.constructor.name}`);
        const conversations = clientFor(server);
        await conversations.searchConversation({ locationId: server.location });
        await conversations.searchConversation({ locationId: server.location });
        const limited = await rejection(conversations.searchConversation({ locationId: server.location }));
        assert.equal(limited.statusCode, 429);
        assert.ok(limited instanceof library.GHLRateLimitError, `429 gave ${limited.constructor.name}`);
        console.log('ok  its own typed errors for 401 and 429');
    } finally {
        server.stop();
    }
}

listsReadsDeletes()
    .then(typedErrors)
    .catch((error) => {
        console.error(error);
        process.exitCode = 1;
    });
