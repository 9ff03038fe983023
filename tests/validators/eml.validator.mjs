// The email draft: read without defects by Python's email package and by postal-mime, attachments byte for byte.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { packages, runPython } from './support.mjs';

async function postalMime({ files }) {
    const entry = path.join(packages, 'postal-mime/dist/esm/postal-mime.js');
    const { default: PostalMime } = await import(pathToFileURL(entry));
    const email = await PostalMime.parse(readFileSync(files.eml));
    const problems = [];
    if (email.to?.[0]?.address !== 'inclusion.team@nhs.net') problems.push(`to ${JSON.stringify(email.to)}`);
    if (!email.subject.startsWith('EHIIRA for quality assurance: DRAFT-')) problems.push(email.subject);
    const word = email.attachments.find((one) => one.filename === path.basename(files.docx));
    if (!word || !Buffer.from(word.content).equals(readFileSync(files.docx))) problems.push('the Word file differs');
    return problems;
}

export const validators = [
    { name: 'has no defects for Python', check: ({ files }) => runPython('eml_defects.py', [files.eml, files.docx]) },
    { name: 'is read by postal-mime', check: postalMime },
];
