public protocol Publisher {}
