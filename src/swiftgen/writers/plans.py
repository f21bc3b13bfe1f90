"""A model's plan as text comes in; a blueprint that can be followed goes out, or what is wrong with it."""

import json
import re
from collections import Counter

from pydantic import ValidationError

from swiftgen.artifacts import Blueprint, UnsafePathError
from swiftgen.artifacts.source_tree import safe_path

SCHEMA = "plan_app"
_NAME = re.compile(r"[A-Za-z_]\w*")
_SHOWN = 8


class PlanError(ValueError):
    """The plan cannot be followed; the message says why, for the model that wrote it."""


def read_plan(text: str) -> Blueprint:
    """The blueprint. Raises PlanError."""
    try:
        blueprint = Blueprint.model_validate(read_json(text))
    except ValidationError as error:
        raise PlanError(what_is_wrong(error)) from error
    if problems := faults(blueprint):
        raise PlanError("; ".join(problems[:_SHOWN]))
    return blueprint


def read_json(text: str) -> object:
    """The object in a text; a fence or words around it are let be. Raises PlanError."""
    start, end = text.find("{"), text.rfind("}")
    if start < 0 or end < start:
        raise PlanError("there is no JSON object in it")
    try:
        return json.loads(text[start : end + 1])
    except ValueError as error:
        raise PlanError(f"it is no JSON: {error}") from error


def what_is_wrong(error: ValidationError) -> str:
    """The first few faults, where and what."""
    found = [f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}" for fault in error.errors()[:_SHOWN]]
    return "; ".join(found)


def faults(blueprint: Blueprint) -> list[str]:
    """Why the parts of a plan do not fit together; empty when they do."""
    screens = {screen.name for screen in blueprint.screens}
    names = [*(kind.name for kind in blueprint.types), *(screen.name for screen in blueprint.screens)]
    found = [f"{name} is planned twice" for name, count in Counter(names).items() if count > 1]
    found += [f"{name!r} is no Swift name" for name in (blueprint.app_name, *names) if not _NAME.fullmatch(name)]
    if blueprint.screens and blueprint.root not in screens:
        found.append(f"root {blueprint.root!r} is none of the screens")
    for screen in blueprint.screens:
        found += [
            f"{screen.name} leads to {name!r}, which is no screen" for name in screen.leads_to if name not in screens
        ]
    return found + _files(blueprint, names)


def _files(blueprint: Blueprint, names: list[str]) -> list[str]:
    if not blueprint.files:
        return []
    held = Counter(name for file in blueprint.files for name in file.holds)
    found = [f"{name} is in no file" for name in names if not held[name]]
    found += [f"{name} is in {held[name]} files" for name in names if held[name] > 1]
    paths = Counter(file.path for file in blueprint.files)
    found += [f"the path {path} comes twice" for path, count in paths.items() if count > 1]
    for path in paths:
        try:
            safe_path(path)
        except UnsafePathError as error:
            found.append(str(error))
        if not path.endswith(".swift"):
            found.append(f"{path} is no Swift file")
    return found
