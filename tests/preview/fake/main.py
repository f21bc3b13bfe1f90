"""A scripted app that speaks the preview protocol; ``FAKE`` in the environment names it (as in ``garbage:1``)."""

# ruff: noqa: T201 (what it prints is the protocol)

import json
import os
import sys

import apps
import gallery
import symbol_apps
from diff import diff
from site_app import Site

APPS = {
    "counter": apps.Counter, "rows": apps.Rows, "crash": apps.Crashing, "silent": apps.Silent, "garbage": apps.Garbage,
    "gallery": gallery.Gallery, "hostile": gallery.Hostile, "site": Site,
    "mirror": apps.Mirror, "paints": apps.Paints, "pulled": apps.Pulled,
    "modes": symbol_apps.Modes, "moving": symbol_apps.Moving,
}  # fmt: skip


def say(**message):
    print(json.dumps(message), flush=True)


def main():
    name, _, argument = os.environ.get("FAKE", "counter").partition(":")
    app = APPS[name](*([int(argument)] if argument else []))
    print("started", file=sys.stderr, flush=True)
    say(t="hello", v=1, size=[393, 852], scheme="light")
    shown = app.view()
    say(t="frame", n=1, ack=0, root=shown)
    number = 1
    for line in sys.stdin:
        event = json.loads(line)
        if event["t"] == "quit":
            return
        if event["t"] == "origin":
            say(t="origin", views=["HomeView"] if 11 in event["path"] else [])
            continue
        number += 1
        if event["t"] == "full":
            say(t="frame", n=number, ack=event["seq"], root=shown)
            continue
        if app.on(event) == "silent":
            continue
        for message in app.messages():
            say(**message)
        new = app.view()
        say(t="frame", n=number, ack=event["seq"], ops=diff(shown, new, app.an))
        shown = new


main()
