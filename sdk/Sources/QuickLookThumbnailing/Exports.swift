@_exported import FoundationAdditions
@_exported import UIKit
