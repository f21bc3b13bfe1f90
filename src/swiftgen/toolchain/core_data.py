"""The classes that Xcode makes of a Core Data model, and the model itself as code that a container finds."""

from math import isfinite
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
_KINDS = {
    "String": "string", "Date": "date", "UUID": "UUID", "URI": "URI", "Binary": "binaryData", "Decimal": "decimal",
    "Transformable": "transformable", "Boolean": "boolean", "Integer 16": "integer16", "Integer 32": "integer32",
    "Integer 64": "integer64", "Double": "double", "Float": "float",
}  # fmt: skip
_RULES = {"Cascade": "cascade", "Deny": "deny", "No Action": "noAction"}


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
    names: list[str] = []
    for path in models.values():
        try:
            model = fromstring(tree.files[path])
        except (ParseError, DefusedXmlException):
            message = "the data model is no XML that can be read; open it in Xcode and save it again"
            findings.append(Finding(severity="error", code="core_data_model", message=message, path=path))
            continue
        for entity in model.iter("entity"):
            files |= _files(entity)
        name = _model_name(path)
        files[f"{name}+CoreDataModel.swift"] = _model(name, model)
        names.append(name)
    if names:
        files["CoreDataModels.swift"] = _list(names)
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
            f"import Foundation\nimport CoreData\n\n@objc({name})\nnonisolated public class {name}: {parent} {{}}\n"
        )
    return files


def _properties(entity: Element, name: str) -> str:
    lines = ["import Foundation", "import CoreData", "", f"nonisolated extension {name} {{"]
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
    """The ``addToItems`` family."""
    name, other = str(link.get("name")), link.get("destinationEntity")
    title = name[:1].upper() + name[1:]
    kind = "NSOrderedSet" if link.get("ordered") == "YES" else "NSSet"
    return [
        "",
        f"extension {owner} {{",
        f"  @objc(add{title}Object:) @NSManaged public func addTo{title}(_ value: {other})",
        f"  @objc(remove{title}Object:) @NSManaged public func removeFrom{title}(_ value: {other})",
        f"  @objc(add{title}:) @NSManaged public func addTo{title}(_ values: {kind})",
        f"  @objc(remove{title}:) @NSManaged public func removeFrom{title}(_ values: {kind})",
        "}",
    ]


def _model_name(path: str) -> str:
    version = PurePosixPath(path).parent
    return version.parent.stem if version.parent.suffix == ".xcdatamodeld" else version.stem


def _class(name: str) -> str:
    """The class that a container of that name looks for, as the SDK's ``NSManagedObjectModel`` spells it."""
    return "_CoreDataModel_" + "".join(each if each.isascii() and each.isalnum() else "_" for each in name)


def _list(names: list[str]) -> str:
    listed = ", ".join(map(_literal, names))
    return (
        "import CoreData\n\nnonisolated final class _CoreDataModels: _CoreDataModelList {\n"
        f"  override class var names: [String] {{ [{listed}] }}\n}}\n"
    )


def _model(name: str, model: Element) -> str:
    """The entities, which ``NSPersistentContainer(name:)`` finds by the name of their class when the app runs."""
    entities = list(model.iter("entity"))
    lines = ["import Foundation", "import CoreData", ""]
    lines.append(f"nonisolated final class {_class(name)}: NSManagedObjectModel {{")
    lines += ["  required init() {", "    super.init()"]
    lines += ["    entities = [" + ", ".join(f"Self.entity{index}()" for index in range(len(entities))) + "]", "  }"]
    for index, entity in enumerate(entities):
        lines += ["", f"  private static func entity{index}() -> NSEntityDescription {{", *_entity(entity), "  }"]
    return "\n".join([*lines, "}", ""])


def _entity(entity: Element) -> list[str]:
    name = entity.get("name") or ""
    represented = (entity.get("representedClassName") or "NSManagedObject").lstrip(".")
    known = f"{represented}.self" if _files(entity) else "nil"
    arguments = [f"_named: {_literal(name)}", f"className: {_literal(represented)}", known]
    if parent := entity.get("parentEntity"):
        arguments.append(f"parent: {_literal(parent)}")
    if entity.get("isAbstract") == "YES":
        arguments.append("abstract: true")
    unique = [
        "[" + ", ".join(_literal(each.get("value") or "") for each in group.iter("constraint")) + "]"
        for group in entity.iter("uniquenessConstraint")
    ]
    if unique:
        arguments.append(f"unique: [{', '.join(unique)}]")
    lines = ["    NSEntityDescription(", f"      {', '.join(arguments)},", "      ["]
    lines += [f"        {_attribute_description(each)}," for each in entity.iter("attribute")]
    lines += [f"        {_relationship_description(each)}," for each in entity.iter("relationship")]
    return [*lines, "      ])"]


def _attribute_description(attribute: Element) -> str:
    kind = _KINDS.get(attribute.get("attributeType") or "", "undefined")
    arguments = [f"_named: {_literal(attribute.get('name') or '')}", f".{kind}AttributeType"]
    if attribute.get("optional") != "YES":
        arguments.append("optional: false")
    if default := _default(attribute):
        arguments.append(f"default: {default}")
    if transformer := attribute.get("valueTransformerName"):
        arguments.append(f"transformer: {_literal(transformer)}")
    if attribute.get("transient") == "YES":
        arguments.append("transient: true")
    return f"NSAttributeDescription({', '.join(arguments)})"


def _default(attribute: Element) -> str:
    """The attribute's default as Swift; empty when it has none that can be written."""
    kind, text = attribute.get("attributeType"), attribute.get("defaultValueString")
    seconds = attribute.get("defaultDateTimeInterval")
    if kind == "Date" and seconds and _is_number(seconds):
        return f"Date(timeIntervalSinceReferenceDate: {float(seconds)})"
    if text is None:
        return ""
    if kind == "Boolean":
        return "true" if text in {"YES", "1", "true"} else "false"
    if kind in _SCALARS:
        if not _is_number(text):
            return ""
        return str(float(text)) if kind in {"Double", "Float"} else str(int(float(text)))
    quoted = _literal(text)
    forms = {
        "String": quoted,
        "Decimal": f"NSDecimalNumber(string: {quoted})",
        "UUID": f"UUID(uuidString: {quoted})",
        "URI": f"URL(string: {quoted})",
    }
    return forms.get(kind or "", "")


def _is_number(text: str) -> bool:
    try:
        return isfinite(float(text))
    except ValueError:
        return False


def _relationship_description(link: Element) -> str:
    arguments = [f"_named: {_literal(link.get('name') or '')}", f"to: {_literal(link.get('destinationEntity') or '')}"]
    if inverse := link.get("inverseName"):
        arguments.append(f"inverse: {_literal(inverse)}")
    if link.get("toMany") == "YES":
        arguments.append("toMany: true")
    if link.get("ordered") == "YES":
        arguments.append("ordered: true")
    if link.get("optional") != "YES":
        arguments.append("optional: false")
    if rule := _RULES.get(link.get("deletionRule") or ""):
        arguments.append(f"rule: .{rule}DeleteRule")
    return f"NSRelationshipDescription({', '.join(arguments)})"


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'
