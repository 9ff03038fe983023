#!/usr/bin/env python3
"""Makes the two font files that reports in PDF are set in: a part of Liberation Sans, regular and bold.

    core/export/pdf/make_fonts.py /usr/share/fonts/truetype/liberation FOLDER

writes FOLDER/report-regular.ttf and FOLDER/report-bold.ttf. The build runs it (pdf.cmake). It reads and writes the
TrueType tables itself, so it needs no package, and gives the same bytes for the same font.

What is changed: only the characters below stay; each has a glyph of its own, numbered in the order of the
characters, so that text copied out of a PDF is exactly what was put in; the instructions for coarse screens go.
The licence (SIL OFL 1.1) wants another name for a changed font and its notices kept: both are in the name table.
"""
import pathlib
import struct
import sys

# Latin of all European languages and Vietnamese, Greek, Cyrillic, marks that combine, punctuation, currency, arrows,
# mathematics and a few shapes; of each what the font has.
RANGES = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x45F), (0x490, 0x4FF), (0x1E00, 0x1EFF),
    (0x2000, 0x205F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF),
    (0x25A0, 0x25FF), (0xFB01, 0xFB02),
]
MORE, INSTRUCTIONS, WORDS, SCALE, TWO_SCALES, MATRIX = 0x20, 0x100, 0x1, 0x8, 0x40, 0x80
PLACED_BY_OFFSETS = 0x2


class Font:
    def __init__(self, path):
        self.data = path.read_bytes()
        count = struct.unpack(">H", self.data[4:6])[0]
        rows = [struct.unpack(">4sIII", self.data[12 + 16 * i:28 + 16 * i]) for i in range(count)]
        self.tables = {tag.decode(): self.data[at:at + size] for tag, _, at, size in rows}
        self.count = struct.unpack(">H", self.tables["maxp"][4:6])[0]
        long_places = struct.unpack(">h", self.tables["head"][50:52])[0] == 1
        form, unit = (">%dI", 1) if long_places else (">%dH", 2)
        size = 4 if long_places else 2
        self.places = [p * unit for p in struct.unpack(form % (self.count + 1), self.tables["loca"][:size * (self.count + 1)])]
        self.glyph_of = self.characters()

    def characters(self):
        """Glyph by character, from the table for Unicode (format 4)."""
        cmap = self.tables["cmap"]
        for i in range(struct.unpack(">H", cmap[2:4])[0]):
            platform, encoding, at = struct.unpack(">HHI", cmap[4 + 8 * i:12 + 8 * i])
            if (platform, encoding) == (3, 1):
                break
        else:
            sys.exit("Stopped: the font has no table of characters that this script reads.")
        table = cmap[at:]
        count = struct.unpack(">H", table[6:8])[0] // 2
        def column(start, sign="H"):
            return struct.unpack(">%d%s" % (count, sign), table[start:start + 2 * count])
        ends, starts = column(14), column(16 + 2 * count)
        deltas, distances = column(16 + 4 * count, "h"), column(16 + 6 * count)
        found = {}
        for i in range(count):
            for code in range(starts[i], min(ends[i], 0xFFFE) + 1):
                if distances[i] == 0:
                    glyph = (code + deltas[i]) & 0xFFFF
                else:
                    place = 16 + 6 * count + 2 * i + distances[i] + 2 * (code - starts[i])
                    glyph = struct.unpack(">H", table[place:place + 2])[0]
                    glyph = (glyph + deltas[i]) & 0xFFFF if glyph else 0
                if glyph:
                    found[code] = glyph
        return found

    def outline(self, glyph):
        return self.tables["glyf"][self.places[glyph]:self.places[glyph + 1]]

    def advance(self, glyph):
        """Advance width and left side bearing."""
        metrics = struct.unpack(">H", self.tables["hhea"][34:36])[0]
        table = self.tables["hmtx"]
        if glyph < metrics:
            return struct.unpack(">Hh", table[4 * glyph:4 * glyph + 4])
        width = struct.unpack(">H", table[4 * metrics - 4:4 * metrics - 2])[0]
        at = 4 * metrics + 2 * (glyph - metrics)
        return width, struct.unpack(">h", table[at:at + 2])[0]


def components(outline):
    """(place of its glyph number, glyph number, place of its flags, flags, where the next begins) of a composite."""
    if len(outline) < 10 or struct.unpack(">h", outline[:2])[0] >= 0:
        return []
    at, found = 10, []
    while True:
        flags, glyph = struct.unpack(">HH", outline[at:at + 4])
        size = 4 + (4 if flags & WORDS else 2)
        size += 2 if flags & SCALE else 4 if flags & TWO_SCALES else 8 if flags & MATRIX else 0
        found.append((at + 2, glyph, at, flags, at + size))
        at += size
        if not flags & MORE:
            return found


def without_instructions(outline):
    """The same shape without the program that fits it to coarse screens."""
    if not outline:
        return b""
    contours = struct.unpack(">h", outline[:2])[0]
    if contours < 0:
        parts = components(outline)
        plain = bytearray(outline[:parts[-1][4]])
        for _, _, at, flags, _ in parts:
            plain[at:at + 2] = struct.pack(">H", flags & ~INSTRUCTIONS)
        return bytes(plain)
    at = 10 + 2 * contours
    length = struct.unpack(">H", outline[at:at + 2])[0]
    plain = outline[:at] + b"\0\0" + outline[at + 2 + length:]
    return plain[:outline_length(plain, contours)]


def outline_length(outline, contours):
    """Bytes of a simple outline, without what pads it."""
    if contours == 0:
        return len(outline)
    points = struct.unpack(">H", outline[8 + 2 * contours:10 + 2 * contours])[0] + 1
    at, seen, coordinates = 12 + 2 * contours, 0, 0
    while seen < points:
        flag = outline[at]
        at += 1
        repeats = 1
        if flag & 8:
            repeats += outline[at]
            at += 1
        seen += repeats
        for short, same in ((2, 16), (4, 32)):
            coordinates += repeats * (1 if flag & short else 0 if flag & same else 2)
    return at + coordinates


def with_new_numbers(outline, number_of):
    renumbered = bytearray(outline)
    for place, glyph, _, _, _ in components(outline):
        renumbered[place:place + 2] = struct.pack(">H", number_of[glyph])
    return bytes(renumbered)


def same_as(number, outline):
    """A composite of one part: the glyph of that number again. Greek and Cyrillic share many with Latin."""
    return struct.pack(">h", -1) + outline[2:10] + struct.pack(">HHbb", PLACED_BY_OFFSETS, number, 0, 0)


def chosen(font):
    """Old glyph numbers in their new order, and the new number of each character."""
    codes = [c for first, last in RANGES for c in range(first, last + 1) if c in font.glyph_of]
    glyphs, number_of_code = [0], {}
    for code in sorted(codes):
        number_of_code[code] = len(glyphs)
        glyphs.append(font.glyph_of[code])
    at = 0
    known = set(glyphs)
    while at < len(glyphs):
        for _, part, _, _, _ in components(font.outline(glyphs[at])):
            if part not in known:
                known.add(part)
                glyphs.append(part)
        at += 1
    return glyphs, number_of_code


def character_table(number_of_code):
    """A cmap of one table of format 4, segments of neighbours whose glyphs are neighbours too."""
    segments = []
    for code in sorted(number_of_code):
        glyph = number_of_code[code]
        if segments and segments[-1][1] == code - 1 and segments[-1][2] + code - segments[-1][0] == glyph:
            segments[-1][1] = code
        else:
            segments.append([code, code, glyph])
    segments.append([0xFFFF, 0xFFFF, 0])
    count = len(segments)
    reach = 1 << (count.bit_length() - 1)
    table = struct.pack(">HHHH", 2 * count, 2 * reach, reach.bit_length() - 1, 2 * (count - reach))
    table += b"".join(struct.pack(">H", end) for _, end, _ in segments) + b"\0\0"
    table += b"".join(struct.pack(">H", start) for start, _, _ in segments)
    table += b"".join(struct.pack(">H", (glyph - start) & 0xFFFF if start != 0xFFFF else 1) for start, _, glyph in segments)
    table += b"\0\0" * count
    table = struct.pack(">HHH", 4, 6 + len(table), 0) + table
    return struct.pack(">HHHHI", 0, 1, 3, 1, 12) + table


def name_table(font, family, style):
    """The font's new name, and its notices as they were."""
    old = font.tables["name"]
    count, start = struct.unpack(">HH", old[2:6])
    kept = {}
    for i in range(count):
        platform, _, language, name, size, at = struct.unpack(">6H", old[6 + 12 * i:18 + 12 * i])
        if platform == 3 and language == 0x409 and name in (0, 7, 13, 14):
            kept[name] = old[start + at:start + at + size].decode("utf-16-be")
    texts = {0: kept[0], 1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}", 5: "Version 1.0",
             6: f"{family}-{style}".replace(" ", ""), 7: kept.get(7, ""),
             10: "A part of the font of which the notice tells, without hints.", 13: kept[13], 14: kept[14]}
    rows, strings = b"", b""
    for name in sorted(texts):
        text = texts[name].encode("utf-16-be")
        rows += struct.pack(">6H", 3, 1, 0x409, name, len(text), len(strings))
        strings += text
    return struct.pack(">HHH", 0, len(texts), 6 + len(rows)) + rows + strings


def check_sum(table):
    table += b"\0" * (-len(table) % 4)
    return sum(struct.unpack(">%dI" % (len(table) // 4), table)) & 0xFFFFFFFF


def file_of(tables):
    count = len(tables)
    reach = 1 << (count.bit_length() - 1)
    head = struct.pack(">IHHHH", 0x00010000, count, 16 * reach, reach.bit_length() - 1, 16 * (count - reach))
    at, body = len(head) + 16 * count, b""
    for tag in sorted(tables):
        table = tables[tag]
        head += struct.pack(">4sIII", tag.encode(), check_sum(table), at + len(body), len(table))
        body += table + b"\0" * (-len(table) % 4)
    whole = bytearray(head + body)
    place = struct.unpack(">I", whole[12 + 16 * sorted(tables).index("head") + 8:][:4])[0] + 8
    whole[place:place + 4] = struct.pack(">I", (0xB1B0AFBA - check_sum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def part_of(font, family, style):
    glyphs, number_of_code = chosen(font)
    number_of = {}
    for number, glyph in enumerate(glyphs):
        number_of.setdefault(glyph, number)
    outlines, places, metrics = b"", [0], b""
    for number, glyph in enumerate(glyphs):
        shape = with_new_numbers(without_instructions(font.outline(glyph)), number_of)
        if number_of[glyph] != number and len(shape) > 16:
            shape = same_as(number_of[glyph], shape)
        outlines += shape + b"\0" * (-len(shape) % 2)
        places.append(len(outlines))
        metrics += struct.pack(">Hh", *font.advance(glyph))
    head = bytearray(font.tables["head"])
    head[8:12] = b"\0\0\0\0"
    # Short places, in pairs of bytes, reach to 128 kB.
    short = len(outlines) < 0x20000
    head[50:52] = struct.pack(">h", 0 if short else 1)
    hhea = bytearray(font.tables["hhea"])
    hhea[34:36] = struct.pack(">H", len(glyphs))
    maxp = bytearray(font.tables["maxp"])
    maxp[4:6] = struct.pack(">H", len(glyphs))
    maxp[14:28] = struct.pack(">7H", 1, 0, 0, 0, 0, 0, 0)
    return file_of({
        "head": bytes(head), "hhea": bytes(hhea), "maxp": bytes(maxp), "hmtx": metrics, "OS/2": font.tables["OS/2"],
        "cmap": character_table(number_of_code), "glyf": outlines,
        "loca": struct.pack(">%dH" % len(places), *(p // 2 for p in places)) if short else struct.pack(">%dI" % len(places), *places),
        "name": name_table(font, family, style),
        "post": struct.pack(">I", 0x00030000) + font.tables["post"][4:16] + b"\0" * 16,
    })


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, target = map(pathlib.Path, sys.argv[1:])
    target.mkdir(parents=True, exist_ok=True)
    for style in ("Regular", "Bold"):
        font = Font(source / f"LiberationSans-{style}.ttf")
        (target / f"report-{style.lower()}.ttf").write_bytes(part_of(font, "Report Sans", style))


main()
