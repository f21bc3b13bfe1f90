@_exported import CoreAudio
@_exported import FoundationAdditions
