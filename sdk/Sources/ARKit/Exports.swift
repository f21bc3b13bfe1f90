@_exported import FoundationAdditions
@_exported import ImageIO
@_exported import SceneKit
@_exported import UIKit
@_exported import simd
