"""Tests of pdf_ua.py: plants faults in a good PDF, one at a time, and sees each found: python3 pdf_ua_faults.py FILE

FILE must be without faults and have a heading, a list, a table, a link and an attached file. Prints a sentence for each
fault that was missed, or that was found under another rule; with --count also how many were planted.
"""
import base64
import copy
import sys

from pdf_ua import Checker, load


class Good:
    """The objects of a file that is without faults, and a way to find some."""

    def __init__(self, objects):
        self.objects = objects

    def every(self, wanted):
        for value in self.objects.values():
            value = value["stream"]["dict"] if "stream" in value else value.get("value")
            if isinstance(value, dict) and wanted(value):
                yield value

    def one(self, wanted):
        return next(self.every(wanted))

    def element(self, kind):
        return self.one(lambda value: value.get("/Type") == "/StructElem" and value.get("/S") == f"/{kind}")

    def catalog(self):
        return self.one(lambda value: value.get("/Type") == "/Catalog")

    def page(self):
        return self.one(lambda value: value.get("/Type") == "/Page" and "/Annots" in value)

    def follow(self, reference):
        value = self.objects[f"obj:{reference}"]
        return value["stream"]["dict"] if "stream" in value else value["value"]

    def change_stream(self, reference, change):
        stream = self.objects[f"obj:{reference}"]["stream"]
        stream["data"] = base64.b64encode(change(base64.b64decode(stream["data"]))).decode()


def header_without_scope(good):
    del good.element("TH")["/A"]


def heading_jump(good):
    good.element("H2")["/S"] = "/H4"


def first_heading(good):
    good.element("H1")["/S"] = "/H2"


def other_tab_order(good):
    good.page()["/Tabs"] = "/R"


def other_part(good):
    good.change_stream(good.catalog()["/Metadata"], lambda xmp: xmp.replace(b"part>1<", b"part>2<"))


def no_title_in_xmp(good):
    good.change_stream(good.catalog()["/Metadata"], lambda xmp: xmp.replace(b"dc:title", b"dc:subtitle"))


def title_not_displayed(good):
    good.catalog()["/ViewerPreferences"] = {}


def font_without_characters(good):
    del good.one(lambda value: value.get("/Subtype") == "/Type0")["/ToUnicode"]


def one_glyph_without_character(good):
    font = good.one(lambda value: value.get("/Subtype") == "/Type0")
    good.change_stream(font["/ToUnicode"], lambda text: text.replace(text[text.index(b"\n<") + 1:][:14], b"", 1))


def font_not_in_file(good):
    del good.one(lambda value: value.get("/Type") == "/FontDescriptor")["/FontFile2"]


def wrong_width(good):
    widths = good.one(lambda value: value.get("/Subtype") == "/CIDFontType2")["/W"]
    widths[1][0] += 40


def link_without_words(good):
    del good.one(lambda value: value.get("/Subtype") == "/Link")["/Contents"]


def wrong_object(good):
    link = good.element("Link")
    link["/K"] = [kid for kid in link["/K"] if not (isinstance(kid, dict) and kid.get("/Type") == "/OBJR")]


def no_language(good):
    del good.catalog()["/Lang"]


def not_marked(good):
    good.catalog()["/MarkInfo"] = {"/Marked": False}


def untagged_content(good):
    good.change_stream(good.page()["/Contents"], lambda text: text + b"\n0 0 100 100 re f\n")


def left_open(good):
    good.change_stream(good.page()["/Contents"], lambda text: text + b"\n/Artifact BMC\n")


def closed_twice(good):
    good.change_stream(good.page()["/Contents"], lambda text: b"EMC\n" + text)


def another_type_on_the_page(good):
    good.change_stream(good.page()["/Contents"], lambda text: text.replace(b"/P<</MCID", b"/H1<</MCID", 1))


def piece_twice(good):
    good.change_stream(good.page()["/Contents"], lambda text: text.replace(b"/MCID 1>>", b"/MCID 0>>", 1))


def piece_of_nobody(good):
    good.change_stream(good.page()["/Contents"], lambda text: text + b"\n/P<</MCID 9999>>BDC EMC\n")


def paragraph_in_row(good):
    good.element("TD")["/S"] = "/P"


def unknown_type(good):
    good.element("P")["/S"] = "/Para"


def row_too_short(good):
    row = good.one(lambda value: value.get("/S") == "/TR" and len(value.get("/K", [])) > 1)
    row["/K"] = row["/K"][:-1]


def file_without_unicode_name(good):
    del good.one(lambda value: value.get("/Type") == "/Filespec")["/UF"]


def figure_without_words(good):
    good.element("P")["/S"] = "/Figure"


def note_without_id(good):
    good.element("P")["/S"] = "/Note"


def wrong_way_back(good):
    page = good.page()
    for value in good.every(lambda value: "/Nums" in value):
        pairs = value["/Nums"]
        for at in range(0, len(pairs), 2):
            if pairs[at] == page["/StructParents"]:
                good.follow(pairs[at + 1]).reverse()


# The thirteen of the specification, and more that this checker is to find. Each with the rule that must speak.
FAULTS = [
    (header_without_scope, "scope"), (heading_jump, "heading"), (other_tab_order, "tabs"), (other_part, "xmp-part"),
    (title_not_displayed, "display-title"), (font_without_characters, "to-unicode"), (link_without_words, "contents"),
    (no_language, "lang"), (not_marked, "marked"), (wrong_object, "objr"), (untagged_content, "untagged"),
    (paragraph_in_row, "nesting"), (file_without_unicode_name, "filespec"),
    (first_heading, "heading"), (no_title_in_xmp, "xmp-title"), (one_glyph_without_character, "to-unicode"),
    (font_not_in_file, "embedded"), (wrong_width, "widths"), (left_open, "balance"), (closed_twice, "balance"),
    (another_type_on_the_page, "piece"), (piece_twice, "used-twice"), (piece_of_nobody, "piece"),
    (unknown_type, "standard"), (row_too_short, "cells"), (figure_without_words, "alt"), (note_without_id, "note"),
    (wrong_way_back, "parent-tree"),
]


def main():
    objects = load([word for word in sys.argv[1:] if word != "--count"][0])
    for rule, sentence in Checker(objects).run():
        print(f"the file is not without faults: {rule}: {sentence}")
    for plant, wanted in FAULTS:
        good = Good(copy.deepcopy(objects))
        plant(good)
        found = {rule for rule, _ in Checker(good.objects).run()}
        if wanted not in found:
            print(f"{plant.__name__}: not found under \"{wanted}\", but {sorted(found) or 'nothing'}")
    if "--count" in sys.argv:
        print(f"{len(FAULTS)} faults planted")


sys.setrecursionlimit(10000)
main()
