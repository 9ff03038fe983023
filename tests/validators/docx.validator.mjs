// The Word file: valid for Microsoft's own rules, readable by LibreOffice without losing the data inside, and
// accessible.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { convert, packages, repository, runProgram, runPython } from './support.mjs';

// The most pages that the report of an example may take.
const mostPages = {
    'small-staff-policy': 5, 'walk-in-centre': 30, 'northmere-working': 20, 'northmere-publication': 16,
};
const kinds = ['assessment', 'workforce'];

function openXmlRules({ files }) {
    const program = path.join(packages, '.bin/ooxml-validator');
    const result = runProgram(process.execPath, [program, files.docx]);
    // The exit code is 0 also for an invalid file; only `ok` tells.
    const verdict = JSON.parse(result.out);
    return verdict.ok === true ? [] : verdict.errors.map((error) => JSON.stringify(error));
}

function opensAndPrints({ name, kind, files, out }) {
    const folder = path.join(out, 'pdf');
    mkdirSync(folder, { recursive: true });
    const problems = convert(files.docx, 'pdf', folder);
    const pdf = path.join(folder, `${path.basename(files.docx, '.docx')}.pdf`);
    if (!existsSync(pdf)) return [...problems, 'LibreOffice wrote no PDF'];
    const pages = Number(/Pages:\s+(\d+)/.exec(runProgram('pdfinfo', [pdf]).out)?.[1]);
    if (!(pages <= mostPages[name])) problems.push(`${pages} pages; at most ${mostPages[name]}`);
    const first = runProgram('pdftotext', ['-l', '1', pdf, '-']).out;
    const ending = kind === 'workforce' ? 'It is not a national return' : 'must themselves have due regard';
    if (!first.replace(/\s+/g, ' ').includes(ending)) problems.push('the summary does not end on page 1');
    return problems;
}

function survivesAnotherProgram({ files, out, portal }) {
    const folder = path.join(out, 'again');
    mkdirSync(folder, { recursive: true });
    const problems = convert(files.docx, 'docx:MS Word 2007 XML', folder);
    const again = path.join(folder, path.basename(files.docx));
    const report = (file, to) => runProgram(portal, [
        'report', file, '--out', path.join(folder, to), '--date', '2026-11-23', '--formats', 'json',
        '--assets', path.join(repository, 'assets'),
    ]);
    for (const [file, to] of [[files.docx, 'a'], [again, 'b']]) {
        const result = report(file, to);
        if (result.code !== 0) problems.push(result.text);
    }
    const name = path.basename(files.json);
    const [a, b] = ['a', 'b'].map((to) => readFileSync(path.join(folder, to, name), 'utf8'));
    if (a !== b) problems.push('the answers differ after LibreOffice saved the Word file');
    const answers = (text) => JSON.parse(text).content.answers;
    return [...problems, ...lostAnswers(answers(readFileSync(files.json, 'utf8')), answers(a))];
}

// The Word file carries the answers that are shown. What Stage 2 copied from Stage 1 into questions that it does not
// ask (a characteristic with no difference) stays in the data file alone.
const COPIED = /^imp\.[a-z_]+\.(impact|evidence)$/;

function lostAnswers(all, inside) {
    const same = (id) => JSON.stringify(all[id]) === JSON.stringify(inside[id]);
    const lost = Object.keys(all).filter((id) => !same(id) && !(COPIED.test(id) && !(id in inside)));
    const new_ = Object.keys(inside).filter((id) => !(id in all));
    return [...lost, ...new_].map((id) => `the answer "${id}" inside the Word file is not that of the data file`);
}

export const validators = [
    { name: 'Open XML rules', kinds, check: openXmlRules },
    { name: 'opens in LibreOffice, within its pages', kinds, check: opensAndPrints },
    { name: 'gives the same answers after LibreOffice saved it', check: survivesAnotherProgram },
    { name: 'is accessible', kinds, check: ({ files }) => runPython('docx_accessibility.py', [files.docx]) },
];
