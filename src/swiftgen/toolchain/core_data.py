"""The classes that Xcode makes of a Core Data model."""

from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from swiftgen.artifacts import SourceTree
from swiftgen.artifacts.finding import Finding

_OBJECTS = {
    "String": "String", "Date": "Date", "UUID": "UUID", "URI": "URL", "Binary": "Data", "Decimal": "NSDecimalNumber",
    "Transformable": "NSObject",
}  # fmt: skip
_SCALARS = {
    "Boolean": "Bool", "Integer 16": "Int16", "Integer 32": "Int32", "Integer 64": "Int64", "Double": "Double",
    "Float": "Float",
}  # fmt: skip


def classes(tree: SourceTree) -> tuple[dict[str, str], tuple[Finding, ...]]:
    """File name to text for every entity that Xcode writes a class or an extension for, and what could not be read.

    Of several versions of a model the last by name counts, as the newest usually is the current one.
    """
    models: dict[str, str] = {}
    for path in sorted(tree.files):
        place = PurePosixPath(path)
        if place.name == "contents" and place.parent.suffix == ".xcdatamodel":
            models[str(place.parent.parent)] = path
    files: dict[str, str] = {}
    findings: list[Finding] = []
    for path in models.values():
        try:
            model = fromstring(tree.files[path])
        except (ParseError, DefusedXmlException):
            message = "the data model is no XML that can be read; open it in Xcode and save it again"
            findings.append(Finding(severity="error", code="core_data_model", message=message, path=path))
            continue
        for entity in model.iter("entity"):
            files |= _files(entity)
    return files, tuple(findings)


def _files(entity: Element) -> dict[str, str]:
    kind = entity.get("codeGenerationType")
    name = (entity.get("representedClassName") or entity.get("name") or "").lstrip(".")
    if kind not in {"class", "category"} or not name.isidentifier():
        return {}
    parent = entity.get("parentEntity") or "NSManagedObject"
    files = {f"{name}+CoreDataProperties.swift": _properties(entity, name)}
    if kind == "class":
        files[f"{name}+CoreDataClass.swift"] = (
            f"import Foundation\nimport CoreData\n\n@objc({name})\npublic class {name}: {parent} {{}}\n"
        )
    return files


def _properties(entity: Element, name: str) -> str:
    lines = ["import Foundation", "import CoreData", "", f"extension {name} {{"]
    lines += [
        f"  @nonobjc public class func fetchRequest() -> NSFetchRequest<{name}> {{",
        f'    NSFetchRequest<{name}>(entityName: "{entity.get("name")}")',
        "  }",
    ]
    lines += [f"  @NSManaged public var {_attribute(each)}" for each in entity.iter("attribute") if _named(each)]
    links = [each for each in entity.iter("relationship") if _named(each)]
    lines += [f"  @NSManaged public var {_relationship(each)}" for each in links]
    lines.append("}")
    for each in links:
        if each.get("toMany") == "YES":
            lines += _accessors(name, each)
    lines += ["", f"extension {name}: Identifiable {{}}", ""]
    return "\n".join(lines)


def _named(element: Element) -> bool:
    return (element.get("name") or "").isidentifier()


def _attribute(attribute: Element) -> str:
    kind = attribute.get("attributeType") or "String"
    name = attribute.get("name")
    if kind in _SCALARS:
        scalar = attribute.get("usesScalarValueType", "YES") == "YES"
        return f"{name}: {_SCALARS[kind]}" if scalar else f"{name}: NSNumber?"
    if kind == "Transformable":
        return f"{name}: {attribute.get('customClassName') or 'NSObject'}?"
    return f"{name}: {_OBJECTS.get(kind, 'NSObject')}?"


def _relationship(link: Element) -> str:
    many = "NSOrderedSet" if link.get("ordered") == "YES" else "NSSet"
    return f"{link.get('name')}: {many if link.get('toMany') == 'YES' else link.get('destinationEntity')}?"


def _accessors(owner: str, link: Element) -> list[str]:
    """The ``addToItems`` family, which changes a copy of the set and puts it back."""
    name, other = str(link.get("name")), link.get("destinationEntity")
    title = name[:1].upper() + name[1:]
    ordered = link.get("ordered") == "YES"
    kind = "NSOrderedSet" if ordered else "NSSet"
    every = "values.array" if ordered else "values.allObjects"
    convert = f"{kind}(array: {{}})"
    now = f"({name}?.{'array' if ordered else 'allObjects'} ?? [])"
    same = "($0 as AnyObject) !== value"
    among = f"{{ each in !{every}.contains {{ ($0 as AnyObject) === (each as AnyObject) }} }}"
    return [
        "",
        f"extension {owner} {{",
        f"  @objc(add{title}Object:) public func addTo{title}(_ value: {other}) {{",
        f"    {name} = {convert.format(f'{now}.filter {{ {same} }} + [value]')}",
        "  }",
        f"  @objc(remove{title}Object:) public func removeFrom{title}(_ value: {other}) {{",
        f"    {name} = {convert.format(f'{now}.filter {{ {same} }}')}",
        "  }",
        f"  @objc(add{title}:) public func addTo{title}(_ values: {kind}) {{",
        f"    {name} = {convert.format(f'{now}.filter {among} + {every}')}",
        "  }",
        f"  @objc(remove{title}:) public func removeFrom{title}(_ values: {kind}) {{",
        f"    {name} = {convert.format(f'{now}.filter {among}')}",
        "  }",
        "}",
    ]
