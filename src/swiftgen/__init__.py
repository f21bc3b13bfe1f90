"""SwiftGen: a request in plain words becomes a unique SwiftUI app that compiles and runs on Linux."""

__version__ = "0.1.0"
