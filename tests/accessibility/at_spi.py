"""Prints what a browser tells assistive technology on Linux (AT-SPI), one JSON line for each thing below the web page
whose address holds the word given: role, name, states. Run on the session bus of the browser:
    python3 tests/accessibility/at_spi.py ADDRESS-PART
Not a judgement; platform_trees.mjs compares two of these."""

import json
import sys
import time

import pyatspi

STATES = {
    pyatspi.STATE_CHECKED: "checked",
    pyatspi.STATE_REQUIRED: "required",
    pyatspi.STATE_INVALID_ENTRY: "invalid",
    pyatspi.STATE_EXPANDED: "expanded",
    pyatspi.STATE_FOCUSABLE: "focusable",
    pyatspi.STATE_MULTI_LINE: "multiline",
    pyatspi.STATE_SELECTED: "selected",
}
# Only of these the states are told: elsewhere the two browsers mean different things by them.
CONTROLS = {"push button", "toggle button", "button", "link", "entry", "radio button", "check box", "combo box"}


def children(thing):
    for index in range(thing.childCount):
        child = thing.getChildAtIndex(index)
        if child is not None:
            yield child


def find_page(thing, part, depth=0):
    if thing.getRoleName() in ("document web", "document frame"):
        try:
            document = thing.queryDocument()
            address = document.getAttributeValue("DocURL") or document.getAttributeValue("URI") or ""
        except NotImplementedError:
            address = ""
        if part in address:
            return thing
    if depth < 25:
        for child in children(thing):
            found = find_page(child, part, depth + 1)
            if found is not None:
                return found
    return None


def describe(thing):
    role = thing.getRoleName()
    states = thing.getState().getStates()
    name = " ".join((thing.name or "").split())
    told = sorted(word for state, word in STATES.items() if state in states) if role in CONTROLS else []
    if role == "heading":
        attributes = dict(each.split(":", 1) for each in thing.getAttributes() if ":" in each)
        told = ["level " + attributes.get("level", "?")]
    return {"role": role, "name": name, "states": told}


def walk(thing, out):
    for child in children(thing):
        try:
            out.append(describe(child))
            walk(child, out)
        except Exception:  # a thing that went away while it was read
            continue


def main():
    part = sys.argv[1]
    desktop = pyatspi.Registry.getDesktop(0)
    for _ in range(40):
        for application in children(desktop):
            page = find_page(application, part)
            if page is not None:
                out = []
                walk(page, out)
                for each in out:
                    print(json.dumps(each, ensure_ascii=False))
                return 0
        time.sleep(0.5)
    print("no page with this address is told to assistive technology", file=sys.stderr)
    return 1


sys.exit(main())
