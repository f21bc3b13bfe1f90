@_exported import CoreImage
@_exported import CoreML
@_exported import FoundationAdditions
