// Models are trained on a Mac; an iOS app that imports this module has only its errors to go by.
@_exported import CoreML
