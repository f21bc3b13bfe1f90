"""The classes that Xcode makes of a Core ML model: its input, its output and the model itself."""

import json
import re
from pathlib import PurePosixPath
from string import Template

from swiftgen.artifacts import SourceTree

SUFFIX = ".interface.json"
"""What the text of an interface ends in, after the model's own name."""

_TYPES = {
    "int64": "Int64",
    "double": "Double",
    "string": "String",
    "image": "CVPixelBuffer",
    "multiArray": "MLMultiArray",
    "dictionary of strings": "[String: Double]",
    "dictionary of numbers": "[Int64: Double]",
    "sequence": "MLSequence",
}
_READ = {
    "int64": "int64Value",
    "double": "doubleValue",
    "string": "stringValue",
    "image": "imageBufferValue!",
    "multiArray": "multiArrayValue!",
    "dictionary of strings": "dictionaryValue as! [String: Double]",
    "dictionary of numbers": "dictionaryValue as! [Int64: Double]",
    "sequence": "sequenceValue!",
}
_MADE = {
    "int64": "MLFeatureValue(int64: {})",
    "double": "MLFeatureValue(double: {})",
    "string": "MLFeatureValue(string: {})",
    "image": "MLFeatureValue(pixelBuffer: {})",
    "multiArray": "MLFeatureValue(multiArray: {})",
    "dictionary of strings": "try? MLFeatureValue(dictionary: {}.mapValues {{ NSNumber(value: $0) }})",
    "dictionary of numbers": "try? MLFeatureValue(dictionary: {}.mapValues {{ NSNumber(value: $0) }})",
    "sequence": "MLFeatureValue(sequence: {})",
}

Feature = tuple[str, str, bool]

_TEXT = Template("""import CoreML
import Foundation

/// What ${name} takes.
public class ${name}Input: MLFeatureProvider {
${input_properties}
  public init(${parameters}) {
${assignments}
  }

  public var featureNames: Set<String> { [${input_names}] }
  public func featureValue(for featureName: String) -> MLFeatureValue? {
    switch featureName {
${values}
    default: return nil
    }
  }
}

/// What ${name} gives.
public class ${name}Output: MLFeatureProvider {
  private let provider: MLFeatureProvider
${output_properties}
  public init(features: MLFeatureProvider) { provider = features }
  public var featureNames: Set<String> { provider.featureNames }
  public func featureValue(for featureName: String) -> MLFeatureValue? { provider.featureValue(for: featureName) }
}

/// The model ${name}.
public class ${name} {
  public let model: MLModel

  public class var urlOfModelInThisBundle: URL {
    Bundle.main.bundleURL.appendingPathComponent("${name}.mlmodelc")
  }
  public init(model: MLModel) { self.model = model }
  @available(*, deprecated, message: "Use init(configuration:) instead and handle errors appropriately.")
  public convenience init() { try! self.init(contentsOf: type(of: self).urlOfModelInThisBundle) }
  public convenience init(configuration: MLModelConfiguration) throws {
    try self.init(contentsOf: type(of: self).urlOfModelInThisBundle, configuration: configuration)
  }
  public convenience init(contentsOf modelURL: URL) throws {
    try self.init(model: MLModel(contentsOf: modelURL))
  }
  public convenience init(contentsOf modelURL: URL, configuration: MLModelConfiguration) throws {
    try self.init(model: MLModel(contentsOf: modelURL, configuration: configuration))
  }
  public class func load(
    configuration: MLModelConfiguration = MLModelConfiguration(),
    completionHandler handler: @escaping (Swift.Result<${name}, Error>) -> Void
  ) {
    load(contentsOf: urlOfModelInThisBundle, configuration: configuration, completionHandler: handler)
  }
  public class func load(configuration: MLModelConfiguration = MLModelConfiguration()) async throws -> ${name} {
    try await load(contentsOf: urlOfModelInThisBundle, configuration: configuration)
  }
  public class func load(
    contentsOf modelURL: URL, configuration: MLModelConfiguration = MLModelConfiguration(),
    completionHandler handler: @escaping (Swift.Result<${name}, Error>) -> Void
  ) {
    handler(Result { try ${name}(contentsOf: modelURL, configuration: configuration) })
  }
  public class func load(
    contentsOf modelURL: URL, configuration: MLModelConfiguration = MLModelConfiguration()
  ) async throws -> ${name} {
    ${name}(model: try await MLModel.load(contentsOf: modelURL, configuration: configuration))
  }
  public func prediction(input: ${name}Input) throws -> ${name}Output {
    try prediction(input: input, options: MLPredictionOptions())
  }
  public func prediction(input: ${name}Input, options: MLPredictionOptions) throws -> ${name}Output {
    ${name}Output(features: try model.prediction(from: input, options: options))
  }
  public func prediction(${parameters}) throws -> ${name}Output {
    try prediction(input: ${name}Input(${arguments}))
  }
  public func predictions(
    inputs: [${name}Input], options: MLPredictionOptions = MLPredictionOptions()
  ) throws -> [${name}Output] {
    try inputs.map { try prediction(input: $$0, options: options) }
  }
}
""")


def classes(tree: SourceTree) -> dict[str, str]:
    """File name to text for every model whose interface the tree holds."""
    files = {}
    for path in sorted(tree.files):
        if path.endswith(SUFFIX):
            name = _identifier(PurePosixPath(path.removesuffix(SUFFIX)).stem)
            described = json.loads(tree.files[path])
            files[f"{name}.swift"] = _text(name, _known(described["inputs"]), _known(described["outputs"]))
    return files


def _known(features: list[Feature]) -> list[Feature]:
    return [(name, kind, optional) for name, kind, optional in features if kind in _TYPES]


def _text(name: str, inputs: list[Feature], outputs: list[Feature]) -> str:
    own = {each: _identifier(each) for each, _, _ in (*inputs, *outputs)}
    return _TEXT.substitute(
        name=name,
        input_properties="\n".join(
            f"  public var {own[each]}: {_type(kind, optional=no)}" for each, kind, no in inputs
        ),
        parameters=", ".join(
            f"{own[each]}: {_type(kind, optional=no)}{' = nil' if no else ''}" for each, kind, no in inputs
        ),
        arguments=", ".join(f"{own[each]}: {own[each]}" for each, _, _ in inputs),
        assignments="\n".join(f"    self.{own[each]} = {own[each]}" for each, _, _ in inputs),
        input_names=", ".join(json.dumps(each) for each, _, _ in inputs),
        values="\n".join(
            f"    case {json.dumps(each)}: return {_made(own[each], kind, optional=no)}" for each, kind, no in inputs
        ),
        output_properties="\n".join(_output(each, own[each], kind) for each, kind, _ in outputs),
    )


def _output(feature: str, name: str, kind: str) -> str:
    return f"  public var {name}: {_TYPES[kind]} {{ provider.featureValue(for: {json.dumps(feature)})!.{_READ[kind]} }}"


def _type(kind: str, *, optional: bool) -> str:
    return _TYPES[kind] + ("?" if optional else "")


def _made(name: str, kind: str, *, optional: bool) -> str:
    if optional:
        return f"{name}.flatMap {{ value in {_MADE[kind].format('value')} }}"
    return _MADE[kind].format(name)


def _identifier(name: str) -> str:
    """The name as Xcode spells it: what no identifier may hold becomes an underscore."""
    plain = re.sub(r"\W", "_", name)
    return f"_{plain}" if plain[:1].isdigit() else plain
