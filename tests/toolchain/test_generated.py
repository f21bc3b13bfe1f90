"""What Xcode would generate from an asset catalog and a Core Data model."""

from swiftgen.artifacts import SourceTree
from swiftgen.toolchain.workplace import generated

MODEL = """<?xml version="1.0"?>
<model type="com.apple.IDECoreDataModeler.DataModel">
  <entity name="Trip" representedClassName="Trip" codeGenerationType="class">
    <attribute name="title" attributeType="String"/>
    <attribute name="days" attributeType="Integer 16" defaultValueString="3" usesScalarValueType="YES"/>
    <attribute name="price" optional="YES" attributeType="Double" usesScalarValueType="NO"/>
    <relationship name="stops" optional="YES" toMany="YES" deletionRule="Cascade" destinationEntity="Stop"
      inverseName="trip" inverseEntity="Trip"/>
    <uniquenessConstraints>
      <uniquenessConstraint><constraint value="title"/></uniquenessConstraint>
    </uniquenessConstraints>
  </entity>
  <entity name="Stop" representedClassName="Stop" codeGenerationType="category">
    <relationship name="trip" maxCount="1" destinationEntity="Trip"/>
  </entity>
  <entity name="Own" representedClassName="Own"/>
</model>
"""


def tree(**files: str) -> SourceTree:
    return SourceTree(files={path.replace("__", "/"): text for path, text in files.items()})


def catalog(*sets: str, **extra: str) -> str:
    files = {f"Assets.xcassets/{each}/Contents.json": "{}" for each in sets}
    made = generated(SourceTree(files={**files, **extra}))
    return made.get("Generated/GeneratedAssetSymbols.swift", "")


def test_a_colour_loses_its_suffix_and_gets_a_lower_case_head() -> None:
    text = catalog("AccentColor.colorset", "Deep Sea.colorset", "URLTint.colorset")
    assert 'static let accent = ColorResource(name: "AccentColor", bundle: .main)' in text
    assert 'static let deepSea = ColorResource(name: "Deep Sea", bundle: .main)' in text
    assert 'static let urlTint = ColorResource(name: "URLTint", bundle: .main)' in text
    assert "static var deepSea: Color { Color(.deepSea) }" in text


def test_names_that_color_has_already_stay_resources_only() -> None:
    text = catalog("Red.colorset")
    assert "static let red = ColorResource" in text
    assert "static var red" not in text


def test_names_that_the_app_adds_itself_stay_its_own() -> None:
    own = 'extension Color {\n  static let sea = Color("sea")\n  static var deep: Color { sea }\n}\n'
    own += "enum Theme { static let sand = 1 }\n"
    text = catalog("sea.colorset", "deep.colorset", "sand.colorset", **{"Colors.swift": own})
    assert "static let sea = ColorResource" in text
    assert "static var sea: Color " not in text
    assert "static var deep: Color " not in text
    assert "static var sand: Color { Color(.sand) }" in text
    assert "static var sea: UIColor" in text


def test_images_keywords_digits_and_namespaces() -> None:
    space = {"Assets.xcassets/Icons/Contents.json": '{"properties": {"provides-namespace": true}}'}
    text = catalog("default.imageset", "2x2.imageset", "Icons/HomeImage.imageset", **space)
    assert "static let `default` = ImageResource" in text
    assert "static let _2x2 = ImageResource" in text
    assert 'enum Icons {\n    static let home = ImageResource(name: "Icons/HomeImage", bundle: .main)' in text


def test_without_sets_nothing_is_made() -> None:
    assert catalog("AppIcon.appiconset") == ""


def test_a_model_gives_classes_properties_and_accessors() -> None:
    made = generated(SourceTree(files={"App.xcdatamodeld/App.xcdatamodel/contents": MODEL}))
    assert "public class Trip: NSManagedObject {}" in made["Generated/Trip+CoreDataClass.swift"]
    properties = made["Generated/Trip+CoreDataProperties.swift"]
    for line in (
        "@NSManaged public var title: String?",
        "@NSManaged public var days: Int16",
        "@NSManaged public var price: NSNumber?",
        "@NSManaged public var stops: NSSet?",
        "func addToStops(_ value: Stop)",
        "func removeFromStops(_ values: NSSet)",
        'NSFetchRequest<Trip>(entityName: "Trip")',
    ):
        assert line in properties
    assert "Generated/Stop+CoreDataClass.swift" not in made
    assert "@NSManaged public var trip: Trip?" in made["Generated/Stop+CoreDataProperties.swift"]
    assert not any("Own" in name for name in made)


def test_a_model_is_written_as_code_that_a_container_finds() -> None:
    made = generated(SourceTree(files={"My App.xcdatamodeld/My App 2.xcdatamodel/contents": MODEL}))
    model = made["Generated/My App+CoreDataModel.swift"]
    for line in (
        "final class _CoreDataModel_My_App: NSManagedObjectModel {",
        '_named: "Trip", className: "Trip", Trip.self, unique: [["title"]],',
        'NSAttributeDescription(_named: "days", .integer16AttributeType, optional: false, default: 3)',
        'NSAttributeDescription(_named: "price", .doubleAttributeType)',
        '_named: "stops", to: "Stop", inverse: "trip", toMany: true, rule: .cascadeDeleteRule)',
        '_named: "Own", className: "Own", nil,\n',
    ):
        assert line in model
    assert 'names: [String] { ["My App"] }' in made["Generated/CoreDataModels.swift"]


def test_the_apps_own_file_of_that_name_wins_and_bad_xml_makes_nothing() -> None:
    own = {"Trip+CoreDataClass.swift": "// mine", "App.xcdatamodeld/App.xcdatamodel/contents": MODEL}
    assert "Generated/Trip+CoreDataClass.swift" not in generated(SourceTree(files=own))
    bomb = '<!DOCTYPE a [<!ENTITY b "b">]><model><entity name="&b;" codeGenerationType="class"/></model>'
    assert generated(SourceTree(files={"A.xcdatamodel/contents": bomb})) == {}


def test_a_core_ml_model_gives_its_class_with_input_and_output() -> None:
    interface = '{"inputs": [["wake", "double", false], ["pic", "image", true]], "outputs": [["a b", "int64", false]]}'
    made = generated(tree(**{"Sleep Guess.mlmodel.interface.json": interface}))
    text = made["Generated/Sleep_Guess.swift"]
    for line in (
        "public class Sleep_Guess {",
        "public init(wake: Double, pic: CVPixelBuffer? = nil) {",
        'case "wake": return MLFeatureValue(double: wake)',
        "public func prediction(wake: Double, pic: CVPixelBuffer? = nil) throws -> Sleep_GuessOutput {",
        'public var a_b: Int64 { provider.featureValue(for: "a b")!.int64Value }',
        "init(configuration: MLModelConfiguration) throws",
    ):
        assert line in text
