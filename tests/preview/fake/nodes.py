"""Builders of protocol nodes for the scripted app; each returns a plain object."""


def box(i, x, y, w, h, *children, **keys):
    return {"i": i, "k": "box", "f": [x, y, w, h], **keys, "c": list(children)}


def rect(w, h, radius=0):
    if not radius:
        return f"M0 0H{w}V{h}H0Z"
    r = radius
    return (
        f"M{r} 0H{w - r}A{r} {r} 0 0 1 {w} {r}V{h - r}A{r} {r} 0 0 1 {w - r} {h}"
        f"H{r}A{r} {r} 0 0 1 0 {h - r}V{r}A{r} {r} 0 0 1 {r} 0Z"
    )


def path(i, x, y, w, h, fill="#007AFFFF", d=None, radius=0, **keys):
    return {"i": i, "k": "path", "f": [x, y, w, h], "d": d or rect(w, h, radius), "fill": fill, **keys}


def text(i, x, y, w, h, string, size=17, weight=400, color="#000000FF", **keys):
    run = {"x": 0, "w": w, "s": string, "font": [size, weight, "default", 0], "c": color}
    return {"i": i, "k": "text", "f": [x, y, w, h], "lines": [{"y": round(h * 0.78, 2), "runs": [run]}], **keys}


def symbol(i, x, y, size, name, color="#007AFFFF", weight=400, **keys):
    box_size = size * 1.3
    return {
        "i": i, "k": "symbol", "f": [x, y, box_size, box_size], "name": name, "size": size, "w": weight,
        "c": [color], "mode": "monochrome", **keys,
    }  # fmt: skip


def button(i, x, y, w, h, label, fill="#007AFFFF", color="#FFFFFFFF", role="button", **keys):
    access = {"r": role, "l": label, **keys.pop("a", {})}
    return box(
        i, x, y, w, h,
        path(i * 100 + 1, 0, 0, w, h, fill, radius=min(10, h / 2)),
        text(i * 100 + 2, 12, (h - 22) / 2, w - 24, 22, label, color=color),
        hit=["tap"], a=access, **keys,
    )  # fmt: skip


def field(i, x, y, w, h, value, rev, placeholder, **keys):
    return {
        "i": i, "k": "field", "f": [x, y, w, h], "value": value, "rev": rev, "ph": placeholder, "phc": "#3C3C434D",
        "font": [17, 400, "default", 0], "c": "#000000FF", "align": "l", "tint": "#007AFFFF", "focus": False,
        "a": {"r": "field", "l": placeholder}, **keys,
    }  # fmt: skip


def scroll(i, x, y, w, h, content, *children, **keys):
    node = {"i": i, "k": "scroll", "f": [x, y, w, h], "axes": "v", "content": content, "at": [0, 0], "ind": True}
    return {**node, **keys, "c": list(children)}


def screen(*children, fill="#FFFFFFFF"):
    return box(1, 0, 0, 393, 852, path(2, 0, 0, 393, 852, fill), *children)
