// The PDF: sound for qpdf, poppler and mutool, without a fault for our own checker of PDF/UA (whose own tests run
// first), every answer in its text, and the data inside as it went in.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { repository, runProgram, runPython } from './support.mjs';

// The most pages that the report of an example may take.
const mostPages = { 'small-staff-policy': 6, 'walk-in-centre': 36 };

function quiet(program, args) {
    const result = runProgram(program, args);
    return result.code === 0 ? [] : [`${program}: ${result.text}`];
}

function soundFile({ files }) {
    return [
        ...quiet('qpdf', ['--check', files.pdf]),
        ...quiet('mutool', ['draw', '-q', '-o', '/dev/null', '-r', '20', files.pdf]),
        ...quiet('pdftotext', [files.pdf, '/dev/null']),
    ];
}

function facts({ name, files }) {
    const info = runProgram('pdfinfo', [files.pdf]).out;
    const problems = [];
    if (!/Tagged:\s+yes/.test(info)) problems.push('pdfinfo does not take it for tagged');
    if (!/Title:\s+\S/.test(info)) problems.push('pdfinfo finds no title');
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    if (!(pages <= (mostPages[name] ?? 2000))) problems.push(`${pages} pages; at most ${mostPages[name]}`);
    const fonts = runProgram('pdffonts', [files.pdf]).out.split('\n').slice(2).filter(Boolean);
    if (fonts.length === 0) problems.push('pdffonts finds no fonts');
    for (const font of fonts) if (!/ yes yes yes /.test(font)) problems.push(`not embedded, cut down and readable: ${font}`);
    return problems;
}

// All strings of a value that a person wrote in words.
function sentences(value) {
    if (typeof value === 'string') return /\s/.test(value.trim()) ? [value] : [];
    if (value === null || typeof value !== 'object') return [];
    return Object.values(value).flatMap(sentences);
}

// What a reader of the page loses: blanks, line ends, and characters that no XML and no PDF of ours holds.
const bare = (text) => text.replace(/[\u0000-\u0020\u007f\u00a0\ufffd\ufffe\uffff]+/gu, '');

// The text of the structure tree: page headers and repeated rows are not in it.
function textOf(file) {
    const text = runProgram('pdfinfo', ['-struct-text', file]).out;
    return bare([...text.matchAll(/^ *"(.*)"$/gm)].map((match) => match[1]).join(''));
}

function holdsEveryAnswer({ name, files, out }) {
    const inside = dataOf(files.pdf, out);
    if (inside === null) return ['there is no data inside'];
    const text = textOf(files.pdf);
    // What the fonts lack is shown as white squares; what stood there is kept as replacement text, which only this one
    // gives out, with invisible marks of direction.
    const raw = bare(runProgram('pdftotext', ['-raw', files.pdf, '-']).out.replace(/[\u202a-\u202e]/gu, ''));
    const wanted = sentences(JSON.parse(inside).content.answers).flatMap((answer) => answer.split(/[\r\n]+/));
    const lacking = /[\u0600-\u06ff\u0900-\u0dff\u4e00-\u9fff\u{1f000}-\u{1ffff}]+/gu;
    const asShown = (answer) => bare(answer
        .replace(lacking, (found) => '\u25a1'.repeat([...found].length))
        .replace(/[\u0000-\u0008\u000b-\u001f]/gu, '\u25a1'));
    // It takes what stands in the place of a white square for drawn from the right where the script is written so.
    const kept = (found) => raw.includes(found) || raw.includes([...found].reverse().join(''));
    const holds = (answer) => text.includes(asShown(answer)) && (answer.match(lacking) ?? []).every(kept);
    const missing = wanted.filter((answer) => !holds(answer));
    if (wanted.length < 5 && name !== 'empty') missing.push('(there were hardly any answers to look for)');
    return missing.map((answer) => `not in the text: ${answer.slice(0, 90)}`);
}

function dataOf(file, out) {
    const data = path.join(out, 'from-pdf.json');
    const result = runProgram('pdfdetach', ['-save', '1', '-o', data, file]);
    return result.code === 0 && existsSync(data) ? readFileSync(data, 'utf8') : null;
}

function comesBack({ files, out, portal }) {
    const report = (file, to) => {
        const result = runProgram(portal, [
            'report', file, '--out', path.join(out, to), '--date', '2026-11-23', '--formats', 'json',
            '--assets', path.join(repository, 'assets'),
        ]);
        return result.code === 0 ? readFileSync(path.join(out, to, path.basename(files.json)), 'utf8') : result.text;
    };
    const [pdf, word] = [report(files.pdf, 'from-pdf'), report(files.docx, 'from-docx')];
    return pdf === word ? [] : [`the PDF gives other answers than the Word file: ${pdf.slice(0, 200)}`];
}

const kinds = ['assessment', 'made'];

export const validators = [
    { name: 'planted faults are found', check: ({ name, files }) => (name === 'walk-in-centre' ? runPython('pdf_ua_faults.py', [files.pdf]) : []) },
    { name: 'PDF/UA rules', kinds, check: ({ files }) => runPython('pdf_ua.py', [files.pdf]) },
    { name: 'qpdf, mutool and poppler read it', kinds, check: soundFile },
    { name: 'tags, title, fonts, pages', kinds, check: facts },
    { name: 'every answer is in the text', kinds, check: holdsEveryAnswer },
    { name: 'gives the same answers as the Word file', kinds, check: comesBack },
];
