"""Checks a PDF against the rules of PDF/UA-1 that a program can check: python3 pdf_ua.py [--count] FILE

Prints a sentence for each broken rule, and nothing when all hold; with --count also how many checks were made. It reads
the file as qpdf gives it (qpdf --json), not with code of ours. Its own tests are in pdf_ua_faults.py. The rules and
their names are those of ISO 14289-1 as public checkers state them; a check by a person with a screen reader remains.
"""
import base64
import json
import re
import subprocess
import sys

STANDARD = set("""Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L
LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu
WT WP Figure Formula Form""".split())

# Which children an element may have, and which parents; where nothing is said, any.
CHILDREN = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"}, "THead": {"TR"}, "TBody": {"TR"}, "TFoot": {"TR"},
    "TR": {"TH", "TD"}, "L": {"L", "LI", "Caption"}, "LI": {"Lbl", "LBody"},
}
PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"}, "TD": {"TR"}, "THead": {"Table"}, "TBody": {"Table"},
    "TFoot": {"Table"}, "LI": {"L"}, "Lbl": {"LI", "Note", "TOCI", "BibEntry"}, "LBody": {"LI"},
}
HEADINGS = {f"H{level}": level for level in range(1, 7)}
PAINTING = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", '"', "Do", "sh", "BI", "EI"}
TOKEN = re.compile(rb"<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\()])*\)|/[^\s<>\[\]()/%]*|[^\s<>\[\]()/%]+", re.S)


def load(path):
    run = subprocess.run(["qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", path],
                         capture_output=True)
    if run.returncode not in (0, 3):
        sys.exit(f"qpdf cannot read {path}: {run.stderr.decode(errors='replace')}")
    return json.loads(run.stdout)["qpdf"][1]


class Checker:
    """Goes through one file, given as qpdf's objects, and collects what is wrong as (rule, sentence)."""

    def __init__(self, objects):
        self.objects = objects
        self.faults = []
        self.checks = 0

    def expect(self, holds, rule, sentence):
        self.checks += 1
        if not holds:
            self.faults.append((rule, sentence))

    def get(self, value):
        """The value itself, a stream's dictionary for a reference to a stream."""
        for _ in range(20):
            if not (isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value)):
                return value
            found = self.objects.get(f"obj:{value}")
            if found is None:
                return None
            value = found["stream"]["dict"] if "stream" in found else found["value"]
        return None

    def stream(self, reference):
        return base64.b64decode(self.objects[f"obj:{reference}"]["stream"].get("data", ""))

    @staticmethod
    def text(value):
        return value[2:] if isinstance(value, str) and value.startswith("u:") else ""

    def run(self):
        self.catalog = self.get(self.objects["trailer"]["value"]["/Root"])
        self.document()
        self.parents = {}       # (page, piece) to its element's type
        self.linked = {}        # annotation to the type of its element
        self.levels = []
        root = self.get(self.catalog.get("/StructTreeRoot")) or {}
        self.expect(bool(root), "tree", "there is no structure tree")
        self.roles = self.get(root.get("/RoleMap")) or {}
        for kid in self.list_of(root.get("/K")):
            self.element(kid, None, None)
        self.headings()
        self.parent_tree(root)
        self.glyphs = {}
        for page in self.pages(self.catalog.get("/Pages")):
            self.page(page)
        self.fonts()
        self.files()
        return self.faults

    def list_of(self, value):
        """The members of an array; a single value as it stands, also where it is a reference."""
        found = self.get(value)
        return [] if found is None else found if isinstance(found, list) else [value]

    # --- the document ---------------------------------------------------------------------------------

    def document(self):
        marks = self.get(self.catalog.get("/MarkInfo")) or {}
        self.expect(marks.get("/Marked") is True, "marked", "the file does not say that it is tagged")
        self.expect(not marks.get("/Suspects", False), "suspects", "the tags are said to be suspect")
        language = self.text(self.catalog.get("/Lang"))
        self.expect(re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", language) is not None, "lang", "there is no language")
        viewer = self.get(self.catalog.get("/ViewerPreferences")) or {}
        self.expect(viewer.get("/DisplayDocTitle") is True, "display-title", "the title is not shown in the window")
        reference = self.catalog.get("/Metadata")
        self.expect(reference is not None, "xmp", "there is no XMP")
        xmp = self.stream(reference).decode("utf-8", "replace") if reference else ""
        part = re.search(r"pdfuaid:part(?:>|=\")\s*(\d+)", xmp)
        self.expect(part is not None and part[1] == "1", "xmp-part", "XMP does not say pdfuaid:part 1")
        title = re.search(r"<dc:title>.*?<rdf:li[^>]*>([^<]+)</rdf:li>", xmp, re.S)
        self.expect(title is not None and title[1].strip() != "", "xmp-title", "XMP has no dc:title")
        trailer = self.objects["trailer"]["value"]
        self.expect("/Encrypt" not in trailer, "encrypted", "the file is encrypted")
        self.expect(len(self.get(trailer.get("/ID")) or []) == 2, "identifier", "the file has no identifier")

    # --- the structure tree ---------------------------------------------------------------------------

    def type_of(self, element):
        name = (element.get("/S") or "/")[1:]
        for _ in range(10):
            mapped = self.roles.get(f"/{name}")
            if name in STANDARD or mapped is None:
                return name
            name = mapped[1:]
        return name

    def element(self, reference, parent, parent_type):
        element = self.get(reference)
        kind = self.type_of(element)
        self.expect(kind in STANDARD, "standard", f"{kind} is no standard type")
        if parent is not None:
            self.expect(element.get("/P") == parent, "parent", f"a {kind} names another parent than the one it hangs on")
        if kind in PARENTS:
            self.expect(parent_type in PARENTS[kind], "nesting", f"a {kind} stands in a {parent_type}")
        if parent_type in CHILDREN:
            self.expect(kind in CHILDREN[parent_type], "nesting", f"a {parent_type} holds a {kind}")
        if kind in HEADINGS:
            self.levels.append(HEADINGS[kind])
        if kind == "TH":
            self.expect(self.attribute(element, "/Scope") in ("/Row", "/Column", "/Both") or "/ID" in element,
                        "scope", "a header cell does not say of what")
        if kind in ("Figure", "Formula"):
            self.expect(bool(self.text(element.get("/Alt")) or self.text(element.get("/ActualText"))),
                        "alt", f"a {kind} has no alternative text")
        if kind == "Note":
            self.expect("/ID" in element, "note", "a note has no ID")
        if kind == "Table":
            self.table(element)
        if kind == "L":
            self.expect(self.attribute(element, "/ListNumbering") is not None, "list", "a list does not say how it is numbered")
        for kid in self.list_of(element.get("/K")):
            self.kid(kid, reference, element, kind)

    def attribute(self, element, name):
        for attributes in self.list_of(element.get("/A")):
            attributes = self.get(attributes)
            if isinstance(attributes, dict) and name in attributes:
                return attributes[name]
        return None

    def kid(self, kid, reference, element, kind):
        if isinstance(kid, int):
            return self.piece(element.get("/Pg"), kid, reference, kind)
        value = self.get(kid)
        if value.get("/Type") == "/MCR":
            return self.piece(value.get("/Pg", element.get("/Pg")), value["/MCID"], reference, kind)
        if value.get("/Type") == "/OBJR":
            target = self.get(value.get("/Obj")) or {}
            self.expect(target.get("/Type") == "/Annot", "objr", "an object reference leads to no annotation")
            self.linked[value.get("/Obj")] = (kind, reference)
            return None
        return self.element(kid, reference, kind)

    def piece(self, page, number, reference, kind):
        self.expect((page, number) not in self.parents, "used-twice", f"piece {number} of a page has two elements")
        self.parents[(page, number)] = (kind, reference)

    def table(self, element):
        """Every row has as many cells as the others, spans counted."""
        counts = set()
        for group in self.list_of(element.get("/K")):
            group_type = self.type_of(self.get(group))
            rows = [group] if group_type == "TR" else self.list_of(self.get(group).get("/K")) if group_type != "Caption" else []
            for row in rows:
                cells = [self.get(cell) for cell in self.list_of(self.get(row).get("/K"))]
                counts.add(sum(self.attribute(cell, "/ColSpan") or 1 for cell in cells if isinstance(cell, dict)))
        self.expect(len(counts) == 1, "cells", f"the rows of a table have {sorted(counts)} cells")

    def headings(self):
        if self.levels:
            self.expect(self.levels[0] == 1, "heading", "the first heading is not H1")
        for before, after in zip(self.levels, self.levels[1:]):
            self.expect(after <= before + 1, "heading", f"H{after} follows H{before}")

    def parent_tree(self, root):
        self.keys = {}
        def walk(node):
            node = self.get(node) or {}
            for kid in self.list_of(node.get("/Kids")):
                walk(kid)
            pairs = self.list_of(node.get("/Nums"))
            for key, value in zip(pairs[::2], pairs[1::2]):
                self.expect(key not in self.keys, "parent-tree", f"key {key} is in the tree of parents twice")
                self.keys[key] = value
        walk(root.get("/ParentTree"))
        self.expect(list(self.keys) == sorted(self.keys), "parent-tree", "the tree of parents is out of order")

    # --- pages ----------------------------------------------------------------------------------------

    def pages(self, reference):
        node = self.get(reference) or {}
        if node.get("/Type") == "/Page":
            return [reference]
        return [page for kid in self.list_of(node.get("/Kids")) for page in self.pages(kid)]

    def page(self, reference):
        page = self.get(reference)
        self.expect(page.get("/Tabs") == "/S", "tabs", "the tab order of a page is not that of the structure")
        owners = self.list_of(self.keys.get(page.get("/StructParents")))
        contents = page.get("/Contents")
        contents = contents if isinstance(contents, list) else [contents]
        data = b"\n".join(self.stream(content) for content in contents)
        found = self.content(data, reference, page)
        known = {number for owner, number in self.parents if owner == reference}
        self.expect(known <= found, "lost", f"the tree names pieces that page {reference} does not have")
        for number in found:
            owner = owners[number] if number < len(owners) else None
            named = self.parents.get((reference, number), (None, None))[1]
            self.expect(owner == named, "parent-tree", f"piece {number} of page {reference} leads back to another element")
        for annotation in self.list_of(page.get("/Annots")):
            self.annotation(annotation)

    def content(self, data, reference, page):
        """Goes through a page's operators; the answer is the numbers of its marked pieces."""
        font_names = self.get((self.get(page.get("/Resources")) or {}).get("/Font")) or {}
        open_marks, found, operands, font = [], set(), [], None
        for token in TOKEN.findall(data):
            if token == b"BDC" or token == b"BMC":
                words = b" ".join(operands)
                kind = operands[0].decode()[1:] if operands else ""
                number = re.search(rb"/MCID (\d+)", words)
                open_marks.append("Artifact" if kind == "Artifact" else kind)
                if number:
                    number = int(number[1])
                    self.expect(number not in found, "used-twice", f"piece {number} is on page {reference} twice")
                    found.add(number)
                    owner = self.parents.get((reference, number), (None, None))[0]
                    self.expect(owner == kind, "piece", f"piece {number} of page {reference} is {kind}, its element {owner}")
                    self.expect("Artifact" not in open_marks, "artifact", "tagged content stands in an artifact")
                elif kind != "Artifact":
                    self.expect(len(open_marks) > 1, "piece", f"a {kind} on page {reference} is in no element")
            elif token == b"EMC":
                self.expect(bool(open_marks), "balance", f"EMC without a beginning on page {reference}")
                if open_marks:
                    open_marks.pop()
            elif token == b"Tf":
                font = font_names.get(operands[-2].decode())
            elif token.decode("latin-1") in PAINTING:
                self.expect(bool(open_marks), "untagged", f"page {reference} paints outside of marked content")
                if token == b"Tj" and operands[-1].startswith(b"<"):
                    digits = operands[-1].strip(b"<>")
                    self.glyphs.setdefault(font, set()).update(digits[i:i + 4].upper() for i in range(0, len(digits), 4))
            elif token[:1] in b"/<([>])0123456789.-+" or token in (b"true", b"false", b"null"):
                operands.append(token)
                continue
            operands = []
        self.expect(not open_marks, "balance", f"marked content is left open on page {reference}")
        return found

    def annotation(self, reference):
        annotation = self.get(reference)
        if annotation.get("/Subtype") != "/Link":
            return
        self.expect(bool(self.text(annotation.get("/Contents"))), "contents", "a link has no description")
        kind, element = self.linked.get(reference, (None, None))
        self.expect(kind == "Link", "objr", "a link annotation hangs on no Link element")
        self.expect(self.keys.get(annotation.get("/StructParent")) == element and element is not None,
                    "parent-tree", "a link annotation leads back to another element")
        rectangle = self.get(annotation.get("/Rect")) or []
        self.expect(len(rectangle) == 4 and rectangle[0] < rectangle[2] and rectangle[1] < rectangle[3], "rect",
                    "a link has no area")

    # --- fonts and files ------------------------------------------------------------------------------

    def fonts(self):
        for reference, glyphs in self.glyphs.items():
            font = self.get(reference) or {}
            name = font.get("/BaseFont")
            map_reference = font.get("/ToUnicode")
            self.expect(map_reference is not None, "to-unicode", f"{name} does not say which characters its glyphs are")
            if map_reference is not None:
                text = self.stream(map_reference)
                known = {left.upper() for left in re.findall(rb"<([0-9A-Fa-f]{4})>\s*<[0-9A-Fa-f]{4,}>\s*\n", text)}
                self.expect(glyphs <= known, "to-unicode", f"{name}: glyphs without a character: {sorted(glyphs - known)[:5]}")
            for descendant in self.list_of(font.get("/DescendantFonts")) or [font]:
                descendant = self.get(descendant)
                descriptor = self.get(descendant.get("/FontDescriptor")) or {}
                files = [descriptor[key] for key in ("/FontFile", "/FontFile2", "/FontFile3") if key in descriptor]
                self.expect(len(files) == 1, "embedded", f"{name} is not in the file")
                if files and font.get("/Subtype") == "/Type0":
                    self.widths(name, self.stream(files[0]), self.get(descendant.get("/W")) or [], glyphs)

    def widths(self, name, data, rows, glyphs):
        """The widths that the file tells are those of the font, to 1/1000 of the size."""
        told = {}
        for first, widths in zip(rows[::2], rows[1::2]):
            told.update({first + i: width for i, width in enumerate(self.get(widths))})
        tables = {data[12 + 16 * i:16 + 16 * i]: int.from_bytes(data[20 + 16 * i:24 + 16 * i])
                  for i in range(int.from_bytes(data[4:6]))}
        units = int.from_bytes(data[tables[b"head"] + 18:][:2])
        for glyph in sorted(int(digits, 16) for digits in glyphs):
            real = int.from_bytes(data[tables[b"hmtx"] + 4 * glyph:][:2]) * 1000 / units
            self.expect(abs(told.get(glyph, -1) - real) <= 1, "widths", f"{name}: glyph {glyph} is {real} wide, not {told.get(glyph)}")

    def files(self):
        for value in self.objects.values():
            value = value.get("value")
            if isinstance(value, dict) and (value.get("/Type") == "/Filespec" or "/EF" in value):
                for key in ("/F", "/UF"):
                    self.expect(bool(self.text(value.get(key))), "filespec", f"an attached file has no {key[1:]}")
                self.expect(bool(self.text(value.get("/Desc"))), "filespec-words", "an attached file has no description")
                self.expect(value.get("/AFRelationship") == "/Data", "relationship", "an attached file does not say what it is to the document")


def main():
    words = [word for word in sys.argv[1:] if word != "--count"]
    checker = Checker(load(words[0]))
    for rule, sentence in checker.run():
        print(f"{rule}: {sentence}")
    if "--count" in sys.argv:
        print(f"{checker.checks} checks, {len(checker.faults)} faults")


if __name__ == "__main__":
    sys.setrecursionlimit(10000)
    main()
