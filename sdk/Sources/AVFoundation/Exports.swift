@_exported import AVFAudio
@_exported import CoreGraphics
@_exported import CoreMedia
@_exported import FoundationAdditions
@_exported import QuartzCore
