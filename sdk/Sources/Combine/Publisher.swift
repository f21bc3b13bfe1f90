import Foundation

public protocol Publisher {}
