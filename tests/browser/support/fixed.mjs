// A fixed clock and fixed random bytes for the page under test, so that the same answers give the same files. Put into
// the page before it loads; the product has no switch for it. Each load draws other bytes, as it would for a person.
export const FIXED_NOW = Date.UTC(2026, 10, 23, 10, 0, 0);
export const FIXED_DATE = '2026-11-23';

// `world`: another number gives other bytes, so that two examples do not share a reference.
export const fixedWorld = (world = 0) => `(() => {
    const now = ${FIXED_NOW};
    const Real = Date;
    globalThis.Date = class Date extends Real {
        constructor(...parts) {
            if (parts.length > 0) super(...parts);
            else super(now);
        }
        static now() {
            return now;
        }
    };
    let stream = 0;
    crypto.getRandomValues = (array) => {
        if (stream === 0) {
            let loads = 0;
            try {
                loads = Number(localStorage.getItem('test-loads') ?? '0') + 1;
                localStorage.setItem('test-loads', String(loads));
            } catch {
                loads = 1;
            }
            stream = (loads + ${world}) * 2654435761 % 4294967296;
        }
        for (let i = 0; i < array.length; ++i) {
            stream = (Math.imul(stream, 1664525) + 1013904223) >>> 0;
            array[i] = stream >>> 24;
        }
        return array;
    };
})();`;
