@_exported import FoundationAdditions
@_exported import UIKit
@_exported import simd
