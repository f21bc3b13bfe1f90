// What `import Foundation` brings on iOS and not on Linux; the toolchain room adds this import to it (`prepare.py`).

@_exported import Combine
@_exported import CoreGraphics
@_exported import Foundation
@_exported import FoundationAdditions
@_exported import FoundationNetworking
@_exported import Observation
