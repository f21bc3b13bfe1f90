"""Two trees in, the ops between them out: what the Swift host does, in its plainest form."""


def diff(old, new, an=None):
    ops = []
    _node(old, new, ops, {"an": an} if an else {})
    return ops


def _node(old, new, ops, more):
    named = ("i",) if new["k"] in ("symbol", "field") else ("i", "c")
    changes = {key: new[key] for key in new if key not in named and old.get(key) != new[key]}
    changes.update({key: None for key in old if key not in new and key not in named})
    if changes:
        ops.append({"op": "set", "i": new["i"], "p": changes, **more})
    if len(named) == 1:
        return
    before = {kid["i"]: kid for kid in old.get("c", [])}
    after = new.get("c", [])
    if [kid["i"] for kid in old.get("c", [])] != [kid["i"] for kid in after]:
        ops.append({"op": "kids", "i": new["i"], "c": [k["i"] if k["i"] in before else k for k in after], **more})
    for kid in after:
        if kid["i"] in before:
            _node(before[kid["i"]], kid, ops, more)
