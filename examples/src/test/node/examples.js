'use strict';

// Makes valid messages of every action from the JSON schemas that ocpp-rpc brings: with the required properties only,
// with all, and with about half of the optional ones, as many as it takes for every word of every enumeration to occur.

const SCHEMAS = {
    'ocpp1.6': require('ocpp-rpc/lib/schemas/ocpp1_6.json'),
    'ocpp2.0.1': require('ocpp-rpc/lib/schemas/ocpp2_0_1.json'),
};

const TIMES = ['2026-03-01T12:00:00Z', '2026-03-01T12:00:00.123Z', '2026-03-01T13:30:00+01:30'];
const TEXTS = ['a', 'Grüße – "quoted" \\ /', '充电', '🔌'];

// Identifiers of 2.0.1, in which the specification allows few characters.
const IDENTIFIERS = new Set(['additionalIdToken', 'iccid', 'imsi', 'transactionId', 'name', 'instance', 'issuerNameHash',
    'idToken', 'serialNumber', 'checksum', 'preferredNetwork']);
const IDENTIFIER = '*-_=:+|@.AZaz09';

// Numbers of which the specification says more than the schema.
const NUMBERS = {
    startPeriod: (variant, index) => 60 * index,
    limit: variant => (81 + variant) / 10,
    minChargingRate: variant => (81 + variant) / 10,
    numberPhases: () => 1,
    phaseToUse: variant => 1 + (variant % 3),
    amountMultiplier: variant => (variant % 7) - 3,
    chargingPriority: variant => (variant % 19) - 9,
};

// Texts of which it does more than the schema.
const WORDS = {
    checksum: 'd41d8cd98f00b204e9800998ecf8427e',
    language1: 'de',
    language2: 'en',
};

function resolve(schema, root) {
    return schema.$ref ? resolve(root.definitions[schema.$ref.replace('#/definitions/', '')], root) : schema;
}

function text(schema, variant, name) {
    if (WORDS[name]) {
        return WORDS[name];
    }
    if (schema.format === 'date-time') {
        return TIMES[variant % TIMES.length];
    }
    if (schema.format === 'uri') {
        return 'https://files.example/' + variant;
    }
    // As long as it may be, counted as JSON Schema does: in code points.
    const max = schema.maxLength ?? 40;
    const points = [...(IDENTIFIERS.has(name) ? IDENTIFIER : TEXTS[variant % TEXTS.length])];
    const wanted = variant % 2 === 0 ? Math.max(1, max) : Math.min(points.length, max);
    return Array.from({length: wanted}, (_, i) => points[i % points.length]).join('');
}

function number(schema, variant) {
    const least = schema.minimum ?? 1;
    if (schema.type === 'integer') {
        return Math.min(schema.maximum ?? 2147483647, least + variant);
    }
    return schema.multipleOf === 0.1 ? (81 + variant) / 10 : least + variant + 0.125;
}

// Which optional properties a message gets.
const NOTHING = () => false;
const EVERYTHING = () => true;
const HALF = (name, variant) => [...name].reduce((sum, c) => sum * 31 + c.codePointAt(0), variant) % 2 === 0;

/** @param index which item of its list this is a part of: periods of a schedule begin at 0 and follow one another */
function make(given, root, variant, wants, name, index = 0) {
    const schema = resolve(given, root);
    if (schema.enum) {
        return schema.enum[variant % schema.enum.length];
    }
    switch (schema.type) {
        case 'string':
            return text(schema, variant, name);
        case 'integer':
        case 'number':
            return NUMBERS[name]?.(variant, index) ?? number(schema, variant);
        case 'boolean':
            return variant % 2 === 0;
        case 'array': {
            const least = Math.max(1, schema.minItems ?? 0);
            const items = wants === NOTHING ? least : Math.min(least + variant % 2, schema.maxItems ?? least + 1);
            return Array.from({length: items}, (_, i) => make(schema.items, root, variant + i, wants, name, i));
        }
        case 'object': {
            const made = {};
            for (const [name, property] of Object.entries(schema.properties ?? {})) {
                if (schema.required?.includes(name) || wants(name, variant)) {
                    made[name] = make(property, root, variant, wants, name, index);
                }
            }
            if (schema.additionalProperties !== false && schema.properties?.vendorId && wants('vendor', variant)) {
                made.anything = {of: ['the', 'vendor', variant, 1.5, true, {}]};
            }
            return made;
        }
        default:
            // Any value: DataTransfer of 2.0.1.
            return [{any: 'value'}, 'text', [1, 'two'], 3.5][variant % 4];
    }
}

function longestEnum(schema) {
    if (Array.isArray(schema)) {
        return Math.max(0, ...schema.map(longestEnum));
    }
    if (schema === null || typeof schema !== 'object') {
        return 0;
    }
    return Math.max(schema.enum?.length ?? 0, ...Object.values(schema).map(longestEnum), 0);
}

function variants(schema) {
    const count = Math.max(TEXTS.length, longestEnum(schema));
    const all = wants => Array.from({length: count}, (_, variant) => make(schema, schema, variant, wants));
    return [NOTHING, EVERYTHING, HALF].flatMap(all);
}

/** {action: {request: [...], response: [...]}} */
function examples(protocol) {
    const byAction = {};
    for (const schema of SCHEMAS[protocol]) {
        const [, action, kind] = /^urn:(\w+)\.(req|conf)$/.exec(schema.$id);
        byAction[action] ??= {};
        byAction[action][kind === 'req' ? 'request' : 'response'] = variants(schema);
    }
    return byAction;
}

module.exports = {examples};
