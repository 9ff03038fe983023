"""Prints the defects of an email draft, and how its attachment differs from the file; nothing when all is well."""
import email
import email.policy
import os
import sys


def problems(eml, attached):
    with open(eml, "rb") as file:
        raw = file.read()
    if b"\n" in raw.replace(b"\r\n", b""):
        yield "a bare line feed"
    if any(byte > 126 for byte in raw):
        yield "a byte that is not ASCII"
    if max(len(line) for line in raw.split(b"\r\n")) > 998:
        yield "a line of more than 998 characters"
    message = email.message_from_bytes(raw, policy=email.policy.default)
    for part in message.walk():
        for defect in part.defects:
            yield f"{part.get_content_type()}: {defect!r}"
    if message["X-Unsent"] != "1":
        yield "no X-Unsent"
    if str(message["To"]) != "inclusion.team@nhs.net":
        yield f"sent to {message['To']}"
    for header in ("From", "Date", "Message-ID"):
        if message[header] is not None:
            yield f"has a header {header}"
    files = {part.get_filename(): part.get_content() for part in message.iter_attachments()}
    with open(attached, "rb") as file:
        if files.get(os.path.basename(attached)) != file.read():
            yield "the attachment is not the file"
    body = message.get_body(("plain",)).get_content()
    if "Reference: DRAFT-" not in body:
        yield "the body does not name the reference"


for problem in problems(*sys.argv[1:]):
    print(problem)
