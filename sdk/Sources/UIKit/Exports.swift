@_exported import DeveloperToolsSupport
@_exported import CoreGraphics
@_exported import FoundationAdditions
@_exported import QuartzCore
@_exported import UserNotifications
