@_exported import Combine
@_exported import FoundationAdditions
@_exported import UIKit
@_exported import simd
