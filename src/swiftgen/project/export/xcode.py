"""An Xcode project whose folders are synchronized: what lies in the folder is in the target, with no list of files."""

import json

from swiftgen.artifacts import SourceTree
from swiftgen.project.export.names import AppNames
from swiftgen.project.export.pbx import identifier, rendered

_INFO = {"info": {"author": "xcode", "version": 1}}
_COLORS = {"colors": [{"idiom": "universal"}], **_INFO}
_ICON = {"images": [{"idiom": "universal", "platform": "ios", "size": "1024x1024"}], **_INFO}


def files(tree: SourceTree, names: AppNames) -> dict[str, bytes]:
    """The export's files by their paths: ``NAME.xcodeproj`` and the folder ``NAME`` beside it."""
    catalog = f"{names.product}/Assets.xcassets"
    return {
        f"{names.product}.xcodeproj/project.pbxproj": project(names).encode(),
        f"{catalog}/Contents.json": _json(_INFO),
        f"{catalog}/AppIcon.appiconset/Contents.json": _json(_ICON),
        f"{catalog}/AccentColor.colorset/Contents.json": _json(_COLORS),
        **{f"{names.product}/{path}": text.encode() for path, text in tree.swift.items()},
    }


def project(names: AppNames) -> str:
    """The text of project.pbxproj."""

    def key(role: str) -> str:
        return identifier(names.product, role)

    objects = {**_groups(names, key("app"), key("folder"), key("products"), key("main"))}
    objects |= {key(f"phase {isa}"): _phase(isa) for isa in _PHASES}
    objects[key("target")] = {
        "isa": "PBXNativeTarget",
        "buildConfigurationList": key("target configurations"),
        "buildPhases": [key(f"phase {isa}") for isa in _PHASES],
        "buildRules": [],
        "dependencies": [],
        "fileSystemSynchronizedGroups": [key("folder")],
        "name": names.product,
        "packageProductDependencies": [],
        "productName": names.product,
        "productReference": key("app"),
        "productType": "com.apple.product-type.application",
    }
    objects[key("project")] = {
        "isa": "PBXProject",
        "attributes": {"BuildIndependentTargetsInParallel": 1, "LastUpgradeCheck": 1600},
        "buildConfigurationList": key("project configurations"),
        "developmentRegion": "en",
        "hasScannedForEncodings": 0,
        "knownRegions": ["en", "Base"],
        "mainGroup": key("main"),
        "minimizedProjectReferenceProxies": 1,
        "preferredProjectObjectVersion": 77,
        "productRefGroup": key("products"),
        "projectDirPath": "",
        "projectRoot": "",
        "targets": [key("target")],
    }
    for owner, settings in (("project", _project_settings), ("target", _target_settings)):
        for name in ("Debug", "Release"):
            objects[key(f"{owner} {name}")] = {
                "isa": "XCBuildConfiguration",
                "buildSettings": settings(names, debug=name == "Debug"),
                "name": name,
            }
        objects[key(f"{owner} configurations")] = {
            "isa": "XCConfigurationList",
            "buildConfigurations": [key(f"{owner} Debug"), key(f"{owner} Release")],
            "defaultConfigurationIsVisible": 0,
            "defaultConfigurationName": "Release",
        }
    whole = {"archiveVersion": 1, "classes": {}, "objectVersion": 77, "objects": objects, "rootObject": key("project")}
    return f"// !$*UTF8*$!\n{rendered(whole)}\n"


_PHASES = ("PBXSourcesBuildPhase", "PBXFrameworksBuildPhase", "PBXResourcesBuildPhase")


def _phase(isa: str) -> dict[str, object]:
    return {"isa": isa, "buildActionMask": 2147483647, "files": [], "runOnlyForDeploymentPostprocessing": 0}


def _groups(names: AppNames, app: str, folder: str, products: str, main: str) -> dict[str, dict[str, object]]:
    return {
        app: {
            "isa": "PBXFileReference",
            "explicitFileType": "wrapper.application",
            "includeInIndex": 0,
            "path": f"{names.product}.app",
            "sourceTree": "BUILT_PRODUCTS_DIR",
        },
        folder: {"isa": "PBXFileSystemSynchronizedRootGroup", "path": names.product, "sourceTree": "<group>"},
        products: {"isa": "PBXGroup", "children": [app], "name": "Products", "sourceTree": "<group>"},
        main: {"isa": "PBXGroup", "children": [folder, products], "sourceTree": "<group>"},
    }


def _project_settings(names: AppNames, *, debug: bool) -> dict[str, object]:  # noqa: ARG001 (one shape for both)
    common: dict[str, object] = {
        "ALWAYS_SEARCH_USER_PATHS": "NO",
        "CLANG_ENABLE_MODULES": "YES",
        "ENABLE_USER_SCRIPT_SANDBOXING": "YES",
        "IPHONEOS_DEPLOYMENT_TARGET": "17.0",
        "SDKROOT": "iphoneos",
    }
    if debug:
        return common | {
            "DEBUG_INFORMATION_FORMAT": "dwarf",
            "ENABLE_TESTABILITY": "YES",
            "ONLY_ACTIVE_ARCH": "YES",
            "SWIFT_ACTIVE_COMPILATION_CONDITIONS": "DEBUG $(inherited)",
            "SWIFT_OPTIMIZATION_LEVEL": "-Onone",
        }
    return common | {
        "DEBUG_INFORMATION_FORMAT": "dwarf-with-dsym",
        "SWIFT_COMPILATION_MODE": "wholemodule",
        "VALIDATE_PRODUCT": "YES",
    }


def _target_settings(names: AppNames, *, debug: bool) -> dict[str, object]:  # noqa: ARG001 (one shape for both)
    every = "UIInterfaceOrientationPortrait UIInterfaceOrientationLandscapeLeft UIInterfaceOrientationLandscapeRight"
    return {
        "ASSETCATALOG_COMPILER_APPICON_NAME": "AppIcon",
        "ASSETCATALOG_COMPILER_GLOBAL_ACCENT_COLOR_NAME": "AccentColor",
        "CODE_SIGN_STYLE": "Automatic",
        "CURRENT_PROJECT_VERSION": 1,
        "ENABLE_PREVIEWS": "YES",
        "GENERATE_INFOPLIST_FILE": "YES",
        # Xcode would put a build setting in the place of $(…) and ${…}
        "INFOPLIST_KEY_CFBundleDisplayName": names.display.replace("$(", "$ (").replace("${", "$ {"),
        "INFOPLIST_KEY_UIApplicationSceneManifest_Generation": "YES",
        "INFOPLIST_KEY_UILaunchScreen_Generation": "YES",
        "INFOPLIST_KEY_UISupportedInterfaceOrientations_iPad": f"{every} UIInterfaceOrientationPortraitUpsideDown",
        "INFOPLIST_KEY_UISupportedInterfaceOrientations_iPhone": every,
        "LD_RUNPATH_SEARCH_PATHS": ["$(inherited)", "@executable_path/Frameworks"],
        "MARKETING_VERSION": "1.0",
        "PRODUCT_BUNDLE_IDENTIFIER": names.bundle,
        "PRODUCT_NAME": "$(TARGET_NAME)",
        "SWIFT_EMIT_LOC_STRINGS": "YES",
        "SWIFT_VERSION": "5.0",
        "TARGETED_DEVICE_FAMILY": "1,2",
    }


def _json(value: object) -> bytes:
    return (json.dumps(value, indent=2) + "\n").encode()
