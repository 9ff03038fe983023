// What a person does with the twin on the gallery's hard pages: typing, composing, choosing, adding and removing rows,
// by pointer and by keyboard, while the view changes under their hands. Nothing may be lost and the focus never falls.
import assert from 'node:assert/strict';
import { chooseView, settled, waitForView } from './support/chromium.mjs';
import { axe } from './support/axe.mjs';
import { figure } from './support/figures.mjs';
import { misplaced, overlaps } from './support/geometry.mjs';

const focusOnBody = (page) => page.evaluate(() => document.activeElement === document.body || !document.activeElement);
const setView = (page, view) =>
    page.evaluate((wanted) => {
        twin.send({ kind: 'Choose', id: 'page-view', text: wanted });
        twin.frame();
    }, view);
const VIEWS = ['drawn', 'plain'];

function random(seed) {
    let state = seed;
    return (n) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 4294967296) * n);
    };
}

const PIECES = ['a', 'the lease ', 'é', '\n', 'مرحبا', '👩‍⚕️', ' ', 'long journeys for people without a car. ', '"', '<b>', '&', '0'];

// One edit as a person makes it: letters, a composition, deleting, cutting and pasting, undoing, a large insertion.
async function edit(page, session, roll) {
    const piece = PIECES[roll(PIECES.length)];
    const kind = roll(14);
    if (kind < 6) return page.keyboard.insertText(piece);
    if (kind < 8) return page.keyboard.press(['Backspace', 'Delete', 'Enter'][roll(3)]);
    if (kind === 8) return page.evaluate((text) => document.execCommand('insertText', false, text), piece.repeat(20));
    if (kind === 9) return page.evaluate(() => document.execCommand('delete'));
    if (kind === 10) return page.keyboard.press('Control+x');
    if (kind === 11) return page.keyboard.press('Control+v');
    if (kind === 12) return page.keyboard.press(['Control+z', 'Control+y'][roll(2)]);
    await session.send('Input.imeSetComposition', { text: 'かんじ'.slice(0, 1 + roll(3)), selectionStart: 1, selectionEnd: 1 });
    return session.send('Input.insertText', { text: '漢字' });
}

// Edits at random, the caret anywhere; what the paragraph below the field shows must be the field's text at every
// check. `views`: those that the page goes to and fro between.
async function editAtRandom(bench, { edits, seed, views, label }) {
    const page = await bench.open('/gallery/text', { view: 'drawn' });
    await setView(page, views[0]);
    await waitForView(page, views[0]);
    const session = await page.context().newCDPSession(page);
    const area = page.getByLabel('Describe the change');
    await area.click();
    const roll = random(seed);
    let lost = 0;
    let different = 0;
    let checks = 0;
    for (let i = 0; i < edits; ++i) {
        const lengthNow = await page.evaluate((spot) => {
            const field = document.activeElement;
            if (field?.tagName !== 'TEXTAREA') return -1;
            if (field.value.length > 6000) field.setSelectionRange(100, field.value.length); // short enough to be quick
            else field.setSelectionRange(spot % (field.value.length + 1), spot % (field.value.length + 1) + (spot % 7 === 0 ? spot % 30 : 0));
            return field.value.length;
        }, roll(100000));
        if (lengthNow < 0) ++lost;
        if (lengthNow > 6000) await page.keyboard.press('Delete');
        else await edit(page, session, roll);
        if (i % 25 === 24 && views.length > 1) await setView(page, views[roll(2)]);
        if (i % 50 === 49 || i === edits - 1) {
            await settled(page);
            ++checks;
            different += await page.evaluate(() => {
                const [typed, kept] = [document.getElementById('ex.long').value, document.getElementById('ex.long.shown').textContent];
                if (typed === kept) return 0;
                return 1 + Math.abs(typed.length - kept.length);
            });
        }
    }
    figure(`characters different after ${edits} random edits, ${label}`, '0', `${different}, compared ${checks} times`, { ok: different === 0, row: 'edits' });
    figure(`moments without focus during ${edits} random edits, ${label}`, '0', lost, { ok: lost === 0, row: 'edits' });
    assert.equal(different, 0, 'characters different');
    assert.equal(lost, 0, 'times the field lost the focus');
    assert.deepEqual(page.problems, []);
}

const EDITS = Number(process.env.EDITS ?? (process.env.LONG ? 10_000 : 500));
const edited = [
    { label: 'full view', views: ['drawn'], seed: 11 },
    { label: 'plain view', views: ['plain'], seed: 12 },
    { label: 'changing views', views: ['drawn', 'plain'], seed: 7 },
].map((how) => ({
    name: `random edits lose no character and no focus, ${how.label}`,
    seconds: EDITS / 20,
    run: (bench) => editAtRandom(bench, { edits: EDITS, ...how }),
}));

const typing = [
    ...edited,
    {
        name: 'a composition is left alone until it ends, also when the view changes in the middle',
        async run(bench) {
            const page = await bench.open('/gallery/text', { view: 'drawn' });
            const area = page.getByLabel('Describe the change');
            await area.fill('start ');
            await settled(page);
            const session = await page.context().newCDPSession(page);
            await session.send('Input.imeSetComposition', { text: 'かん', selectionStart: 2, selectionEnd: 2 });
            await settled(page);
            const shown = () => page.evaluate(() => document.getElementById('ex.long.shown').textContent);
            assert.equal(await shown(), 'start ');
            await setView(page, 'plain');
            await waitForView(page, 'plain');
            assert.equal(await shown(), 'start ');
            assert.equal(await area.inputValue(), 'start かん');
            await session.send('Input.insertText', { text: '漢' });
            await settled(page);
            assert.equal(await area.inputValue(), 'start 漢');
            assert.equal(await shown(), 'start 漢');
            assert.ok(!(await focusOnBody(page)));
        },
    },
    {
        name: 'two thousand words pasted at once arrive whole and the field grows to show them',
        async run(bench) {
            const page = await bench.open('/gallery/text', { view: 'drawn' });
            const text = Array.from({ length: 2000 }, (_, i) => `word${i}`).join(' ');
            const area = page.getByLabel('Describe the change');
            await area.fill('');
            await area.click();
            await page.keyboard.insertText(text);
            await settled(page);
            assert.equal(await page.evaluate(() => document.getElementById('ex.long.shown').textContent), text);
            assert.ok(await area.evaluate((e) => e.scrollHeight <= e.clientHeight + 1), 'nothing scrolls inside');
            assert.deepEqual(await misplaced(page), []);
            assert.deepEqual(await overlaps(page), []);
        },
    },
];

const choosing = VIEWS.map((view) => ({
    name: `the matrix, the grid and the rows are answered by label, in the ${view} view`,
    async run(bench) {
        const page = await bench.open('/gallery/matrix', { view: 'drawn' });
        if (view === 'plain') await chooseView(page, 'plain');
        const before = page.getByRole('group', { name: 'Risk before action' });
        await before.getByLabel('4 Likely').check();
        await before.getByLabel('4 Major').check();
        await settled(page);
        await before.getByText('Score 16, Very high').waitFor();
        const after = page.getByRole('group', { name: 'Risk after action' });
        await after.getByLabel('2 Unlikely').check();
        await after.getByRole('cell', { name: /^6 Medium/ }).last().click();
        await settled(page);
        assert.ok(await after.getByLabel('3 Moderate').isChecked(), 'a click on a cell chooses both levels');
        assert.equal(await after.locator('[aria-current=true]').count(), 1);
        assert.deepEqual((await axe(page)).violations, []);
        assert.deepEqual(await overlaps(page), []);

        await page.goto(`${bench.address}#/gallery/grid`);
        await page.getByRole('heading', { level: 1, name: 'Twenty groups' }).waitFor();
        for (const group of ['Age', 'Race', 'Veterans and their families']) {
            await page.getByRole('group', { name: group, exact: true }).getByLabel('Worse').check();
        }
        await settled(page);
        assert.equal(await page.locator('input:checked').count(), 3);

        await page.goto(`${bench.address}#/gallery/rows`);
        await page.getByRole('button', { name: 'Add another action' }).click();
        await settled(page);
        assert.equal(await page.evaluate(() => document.activeElement.id), 'ex.rows.r2.what', 'the new row has the focus');
        await page.keyboard.type('Interpreters at reception');
        await page.getByRole('button', { name: 'Remove Action 1' }).click();
        await settled(page);
        assert.equal(await page.getByLabel('What will be done').inputValue(), 'Interpreters at reception');
        assert.ok(!(await focusOnBody(page)));
        await page.getByRole('button', { name: 'Remove Action 1' }).click();
        await settled(page);
        assert.equal(await page.evaluate(() => document.activeElement.id), 'ex.rows.add');
        assert.deepEqual(page.problems, []);
    },
}));

const opening = VIEWS.map((view) => ({
    name: `choices reveal their fields and details open without overlaps, in the ${view} view`,
    async run(bench) {
        const sound = async () => {
            await settled(page);
            assert.deepEqual(await overlaps(page), []);
            assert.deepEqual((await axe(page)).violations, []);
            if (view === 'drawn') assert.deepEqual(await misplaced(page), []);
        };
        const page = await bench.open('/gallery/radios', { view: 'drawn' });
        if (view === 'plain') await chooseView(page, 'plain');
        await page.getByRole('group', { name: 'Could this be unlawful?' }).getByLabel('Yes').check();
        await page.getByLabel('Say why').fill('A reason that is long enough. '.repeat(30));
        await sound();

        await page.goto(`${bench.address}#/gallery/widgets`);
        await page.getByText('What does this mean?').click();
        await page.getByText('Words that are shown on demand').waitFor();
        await page.getByLabel('Nobody').check();
        await page.getByLabel('Carers').check();
        await settled(page);
        assert.ok(!(await page.getByLabel('Nobody').isChecked()), 'an exclusive box gives way');
        await page.getByRole('button', { name: 'Age' }).click();
        await sound();
        await page.getByRole('button', { name: 'Delete this draft' }).click();
        await page.getByRole('dialog', { name: 'Delete this draft?' }).waitFor();
        assert.ok(await page.evaluate(() => document.activeElement.closest('dialog') !== null), 'the focus is in the dialog');
        assert.deepEqual((await axe(page)).violations, []);
        await page.keyboard.press('Escape');
        await settled(page);
        assert.equal(await page.getByRole('dialog').count(), 0);
        assert.ok(!(await focusOnBody(page)));
    },
}));

// All in one task, so before any frame, as on a slow machine.
const atOnce = VIEWS.map((view) => ({
    name: `answers that come within one frame all count, in the ${view} view`,
    async run(bench) {
        const page = await bench.open('/gallery/grid', { view: 'drawn' });
        if (view === 'plain') await chooseView(page, 'plain');
        const press = (ids) => page.evaluate((each) => each.forEach((id) => document.getElementById(id).click()), ids);
        const name = await page.locator('main input[type=radio]').first().getAttribute('name');
        const radios = await page.locator(`main input[name="${name}"]`).evaluateAll((all) => all.map(({ id }) => id));
        await press(radios);
        await settled(page);
        assert.ok(await page.evaluate((id) => document.getElementById(id).checked, radios.at(-1)), 'the last radio has the mark');

        await page.goto(`${bench.address}#/gallery/checkboxes`);
        await settled(page);
        const group = page.locator('main fieldset:has(input[type=checkbox])').first();
        const boxes = (await group.locator('input').evaluateAll((all) => all.map(({ id }) => id))).slice(0, 2);
        await press(boxes);
        await settled(page);
        assert.deepEqual(await page.evaluate((ids) => ids.map((id) => document.getElementById(id).checked), boxes), [true, true]);

        await page.goto(`${bench.address}#/gallery/rows`);
        await settled(page);
        const before = await page.getByLabel('What will be done').count();
        await press(['ex.rows.add', 'ex.rows.add']);
        await settled(page);
        assert.equal(await page.getByLabel('What will be done').count(), before + 2, 'two rows came');
    },
}));

const keyboard = VIEWS.map((view) => ({
    name: `every control is reached by Tab alone and shows its focus, in the ${view} view`,
    async run(bench) {
        const page = await bench.open('/gallery/widgets', { view: 'drawn' });
        if (view === 'plain') await setView(page, 'plain');
        await page.evaluate(() => document.activeElement?.blur());
        const seen = new Set();
        for (let i = 0; i < 90; ++i) {
            await page.keyboard.press('Tab');
            const now = await page.evaluate(() => {
                const e = document.activeElement;
                const ring = (element, pseudo) => {
                    const style = getComputedStyle(element, pseudo);
                    return style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
                };
                const visible = ring(e) || (e.nextElementSibling && ring(e.nextElementSibling, '::before')) || [...e.children].some((c) => ring(c));
                return { id: e.id || e.textContent.slice(0, 30), tag: e.tagName, ring: Boolean(visible), body: e === document.body };
            });
            if (now.body) break;
            assert.ok(now.ring, `no visible focus on ${now.tag} ${now.id}`);
            seen.add(now.id);
        }
        for (const id of ['ex.title', 'ex.why', 'ex.date.day', 'ex.who.patients', 'ex.place', 'ex.details', 'ex.table.sort.age', 'ex.file', 'ex.search', 'page-view']) {
            assert.ok(seen.has(id), `${id} was not reached`);
        }
    },
}));

export const tests = [...typing, ...choosing, ...opening, ...atOnce, ...keyboard];
