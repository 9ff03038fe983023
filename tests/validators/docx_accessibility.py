"""Prints what a screen reader user would stumble over in a Word file; prints nothing when all is well."""
import sys

from docx import Document
from docx.oxml.ns import qn


def headings(document):
    level = 0
    for paragraph in document.element.body.iter(qn("w:p")):
        style = paragraph.find(qn("w:pPr") + "/" + qn("w:pStyle"))
        name = style.get(qn("w:val")) if style is not None else ""
        if not name.startswith("Heading"):
            continue
        this = int(name[-1])
        words = "".join(text.text or "" for text in paragraph.iter(qn("w:t")))
        if this > level + 1:
            yield f"heading level jumps from {level} to {this}: {words}"
        if not words.strip():
            yield "a heading without words"
        level = this
    if level == 0:
        yield "no headings at all"


def tables(document):
    for number, table in enumerate(document.element.body.iter(qn("w:tbl")), 1):
        rows = table.findall(qn("w:tr"))
        first = rows[0].find(qn("w:trPr"))
        if first is None or first.find(qn("w:tblHeader")) is None:
            yield f"table {number} has no header row"
        properties = table.find(qn("w:tblPr"))
        for part in ("w:tblCaption", "w:tblDescription"):
            found = properties.find(qn(part))
            if found is None or not found.get(qn("w:val")):
                yield f"table {number} has no {part}"
        columns = len(table.find(qn("w:tblGrid")))
        for row in rows:
            cells = row.findall(qn("w:tc"))
            if len(cells) != columns:
                yield f"table {number} has a row of {len(cells)} cells in {columns} columns"
            if not "".join(text.text or "" for text in row.iter(qn("w:t"))).strip():
                yield f"table {number} has an empty row"
        if any(True for _ in table.iter(qn("w:gridSpan"), qn("w:vMerge"))):
            yield f"table {number} has merged cells"
        if sum(1 for _ in table.iter(qn("w:tbl"))) > 1:
            yield f"table {number} has a table inside"


def controls(document):
    tags = [tag.get(qn("w:val")) for tag in document.element.body.iter(qn("w:tag"))]
    for tag in {tag for tag in tags if tags.count(tag) > 1}:
        yield f"two content controls have the tag {tag}"
    ids = [one.get(qn("w:val")) for one in document.element.body.iter(qn("w:id")) if one.getparent().tag == qn("w:sdtPr")]
    if len(ids) != len(set(ids)):
        yield "content controls share an id"


def problems(path):
    document = Document(path)
    if not document.core_properties.title:
        yield "no title"
    if document.core_properties.language != "en-GB":
        yield "no language"
    yield from headings(document)
    yield from tables(document)
    yield from controls(document)


for problem in problems(sys.argv[1]):
    print(problem)
