// HighLevel's own client library, one request after the other, as a script of an afternoon would use it: what the
// benchmarks compare with. Prints seconds.
//   sequential.cjs list URL TOKEN LOCATION            pages through all conversations
//   sequential.cjs delete URL TOKEN LOCATION COUNT    deletes so many of them
'use strict';
const library = require('@gohighlevel/api-client');

const HighLevel = library.HighLevel ?? library.default;
const [what, url, token, locationId, count] = process.argv.slice(2);
HighLevel.BASE_URL = url;
const { conversations } = new HighLevel({ privateIntegrationToken: token, logLevel: 'none' });

async function list(limit = Infinity) {
    const seen = new Set();
    let startAfterDate;
    while (seen.size < limit) {
        const answer = await conversations.searchConversation({ locationId, limit: 100, startAfterDate });
        for (const row of answer.conversations) seen.add(row.id);
        if (answer.conversations.length < 100) break;
        startAfterDate = answer.conversations.at(-1).sort[0];
    }
    return [...seen].slice(0, limit);
}

(async () => {
    const ids = what === 'delete' ? await list(Number(count)) : [];
    const begun = performance.now();
    if (what === 'list') await list();
    for (const conversationId of ids) {
        try {
            await conversations.deleteConversation({ conversationId });
        } catch (error) {
            if (error.statusCode !== 400) throw error; // some of the practice server's refuse
        }
    }
    console.log((performance.now() - begun) / 1000);
})();
