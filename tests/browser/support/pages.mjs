// The pages of the portal with a whole assessment open: their addresses, how to get there, and how to begin. What is
// demanded of them stands in the tests.
import { chooseView, settled } from './chromium.mjs';
import { begin } from './portal.mjs';

export const EXAMPLE = /example.*Closing Fernhollow Walk-in Centre$/;

// One page for each kind of page and of question; the repeated ones once.
const QUESTION_PAGES = [
    'about-proposal', 'about-others', 'about-dates', 'proposal-change', 'proposal-why', 'proposal-options', 'who-is-affected',
    'first-look-characteristics', 'first-look-groups', 'first-look-reasons', 'human-rights', 'health-inequalities',
    'first-risks', 'stage-1-result', 'declaration', 'details-proposal', 'evidence-list', 'evidence-gaps',
    'carried-characteristics', 'impact-age', 'impact-gender_reassignment', 'response-race', 'carried-groups', 'impact-carers',
    'freda', 'engagement-log', 'formal-consultation', 'risk-register', 'action-plan', 'monitoring', 'outcome',
    'continue-tests', 'reviewer-checks', 'publication',
];
export const ROUTES = [
    '/', '/before-you-start', '/tasks', '/start-stage-2', '/check-answers', '/check', '/report', '/send', '/sent', '/search',
    '/to-dos', '/guidance/G1', '/about', '/accessibility', '/keyboard', '/preferences', '/nowhere', ...QUESTION_PAGES.map((id) => `/page/${id}`),
];

export async function goTo(page, route) {
    await page.evaluate((to) => {
        location.hash = to;
    }, `#${route}`);
    await settled(page);
    await page.waitForTimeout(60);
    await settled(page);
}

// A person with the worked example open, at its task list. `plain` chooses the plain view.
export async function withExample(bench, options = {}) {
    const person = await begin(bench, options);
    await person.turn(() => person.press(EXAMPLE));
    if (options.plain) await chooseView(person.page, 'plain');
    return person;
}
