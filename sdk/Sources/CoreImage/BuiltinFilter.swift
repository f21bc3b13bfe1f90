import CoreGraphics
import Foundation

/// A filter by its properties; it has those of all, and each is reached by its own protocol alone.
final class BuiltinFilter: CIFilter, @unchecked Sendable {
  func get(_ key: String) -> Float { Float(FilterInput(values: [key: value(forKey: key) as Any]).number(key)) }

  func point(_ key: String) -> CGPoint { (value(forKey: key) as? CIVector)?.cgPointValue ?? .zero }

  var inputImage: CIImage? {
    get { value(forKey: kCIInputImageKey) as? CIImage }
    set { setValue(newValue, forKey: kCIInputImageKey) }
  }
  var backgroundImage: CIImage? {
    get { value(forKey: kCIInputBackgroundImageKey) as? CIImage }
    set { setValue(newValue, forKey: kCIInputBackgroundImageKey) }
  }
  var maskImage: CIImage? {
    get { value(forKey: kCIInputMaskImageKey) as? CIImage }
    set { setValue(newValue, forKey: kCIInputMaskImageKey) }
  }
  var color: CIColor {
    get { value(forKey: kCIInputColorKey) as? CIColor ?? .gray }
    set { setValue(newValue, forKey: kCIInputColorKey) }
  }
  var color0: CIColor {
    get { value(forKey: "inputColor0") as? CIColor ?? .black }
    set { setValue(newValue, forKey: "inputColor0") }
  }
  var color1: CIColor {
    get { value(forKey: "inputColor1") as? CIColor ?? .white }
    set { setValue(newValue, forKey: "inputColor1") }
  }
  var center: CGPoint {
    get { point(kCIInputCenterKey) }
    set { setValue(CIVector(cgPoint: newValue), forKey: kCIInputCenterKey) }
  }
  var message: Data {
    get { value(forKey: "inputMessage") as? Data ?? Data() }
    set { setValue(newValue, forKey: "inputMessage") }
  }
  var correctionLevel: String {
    get { value(forKey: "inputCorrectionLevel") as? String ?? "M" }
    set { setValue(newValue, forKey: "inputCorrectionLevel") }
  }
  var count: Int {
    get { Int(get("inputCount")) }
    set { setValue(newValue, forKey: "inputCount") }
  }
  var intensity: Float {
    get { get(kCIInputIntensityKey) }
    set { setValue(newValue, forKey: kCIInputIntensityKey) }
  }
  var radius: Float {
    get { get(kCIInputRadiusKey) }
    set { setValue(newValue, forKey: kCIInputRadiusKey) }
  }
  var scale: Float {
    get { get(kCIInputScaleKey) }
    set { setValue(newValue, forKey: kCIInputScaleKey) }
  }
  var angle: Float {
    get { get(kCIInputAngleKey) }
    set { setValue(newValue, forKey: kCIInputAngleKey) }
  }
  var amount: Float {
    get { get(kCIInputAmountKey) }
    set { setValue(newValue, forKey: kCIInputAmountKey) }
  }
  var ev: Float {
    get { get(kCIInputEVKey) }
    set { setValue(newValue, forKey: kCIInputEVKey) }
  }
  var saturation: Float {
    get { get(kCIInputSaturationKey) }
    set { setValue(newValue, forKey: kCIInputSaturationKey) }
  }
  var brightness: Float {
    get { get(kCIInputBrightnessKey) }
    set { setValue(newValue, forKey: kCIInputBrightnessKey) }
  }
  var contrast: Float {
    get { get(kCIInputContrastKey) }
    set { setValue(newValue, forKey: kCIInputContrastKey) }
  }
  var sharpness: Float {
    get { get(kCIInputSharpnessKey) }
    set { setValue(newValue, forKey: kCIInputSharpnessKey) }
  }
  var width: Float {
    get { get(kCIInputWidthKey) }
    set { setValue(newValue, forKey: kCIInputWidthKey) }
  }
  var aspectRatio: Float {
    get { get(kCIInputAspectRatioKey) }
    set { setValue(newValue, forKey: kCIInputAspectRatioKey) }
  }
  var power: Float {
    get { get("inputPower") }
    set { setValue(newValue, forKey: "inputPower") }
  }
  var levels: Float {
    get { get("inputLevels") }
    set { setValue(newValue, forKey: "inputLevels") }
  }
}

extension BuiltinFilter: CIColorMonochrome, CIPhotoEffect, CIColorInvert, CIColorControls, CIExposureAdjust, CIVibrance
{}
extension BuiltinFilter: CIHueAdjust, CIGammaAdjust, CIColorPosterize, CIVignette, CIGaussianBlur, CIBoxBlur, CIDiscBlur
{}
extension BuiltinFilter: CIMotionBlur, CIZoomBlur, CIUnsharpMask, CISharpenLuminance, CIBloom, CIGloom, CIEdges {}
extension BuiltinFilter: CIEdgeWork, CIPixellate, CIHexagonalPixellate, CICrystallize, CIPointillize, CITwirlDistortion
{}
extension BuiltinFilter: CIVortexDistortion, CIBumpDistortion, CIPinchDistortion, CIComicEffect, CIDotScreen {}
extension BuiltinFilter: CIKaleidoscope, CILanczosScaleTransform, CIFalseColor, CIBlendWithMask, CICompositeOperation {}
extension BuiltinFilter: CIQRCodeGenerator, CIWhitePointAdjust {}

extension CIFilter {
  static func builtin(_ name: String) -> BuiltinFilter { BuiltinFilter(kind: FilterKind.all[name]!) }

  public class func sepiaTone() -> any CIFilter & CISepiaTone { builtin("CISepiaTone") }
  public class func colorMonochrome() -> any CIFilter & CIColorMonochrome { builtin("CIColorMonochrome") }
  public class func whitePointAdjust() -> any CIFilter & CIWhitePointAdjust { builtin("CIWhitePointAdjust") }
  public class func photoEffectMono() -> any CIFilter & CIPhotoEffect { builtin("CIPhotoEffectMono") }
  public class func photoEffectNoir() -> any CIFilter & CIPhotoEffect { builtin("CIPhotoEffectNoir") }
  public class func photoEffectTonal() -> any CIFilter & CIPhotoEffect { builtin("CIPhotoEffectTonal") }
  public class func photoEffectFade() -> any CIFilter & CIPhotoEffect { builtin("CIPhotoEffectFade") }
  public class func photoEffectChrome() -> any CIFilter & CIPhotoEffect { builtin("CIPhotoEffectChrome") }
  public class func photoEffectInstant() -> any CIFilter & CIPhotoEffect { builtin("CIPhotoEffectInstant") }
  public class func photoEffectProcess() -> any CIFilter & CIPhotoEffect { builtin("CIPhotoEffectProcess") }
  public class func photoEffectTransfer() -> any CIFilter & CIPhotoEffect { builtin("CIPhotoEffectTransfer") }
  public class func colorInvert() -> any CIFilter & CIColorInvert { builtin("CIColorInvert") }
  public class func colorControls() -> any CIFilter & CIColorControls { builtin("CIColorControls") }
  public class func exposureAdjust() -> any CIFilter & CIExposureAdjust { builtin("CIExposureAdjust") }
  public class func vibrance() -> any CIFilter & CIVibrance { builtin("CIVibrance") }
  public class func hueAdjust() -> any CIFilter & CIHueAdjust { builtin("CIHueAdjust") }
  public class func gammaAdjust() -> any CIFilter & CIGammaAdjust { builtin("CIGammaAdjust") }
  public class func colorPosterize() -> any CIFilter & CIColorPosterize { builtin("CIColorPosterize") }
  public class func vignette() -> any CIFilter & CIVignette { builtin("CIVignette") }
  public class func gaussianBlur() -> any CIFilter & CIGaussianBlur { builtin("CIGaussianBlur") }
  public class func boxBlur() -> any CIFilter & CIBoxBlur { builtin("CIBoxBlur") }
  public class func discBlur() -> any CIFilter & CIDiscBlur { builtin("CIDiscBlur") }
  public class func motionBlur() -> any CIFilter & CIMotionBlur { builtin("CIMotionBlur") }
  public class func zoomBlur() -> any CIFilter & CIZoomBlur { builtin("CIZoomBlur") }
  public class func unsharpMask() -> any CIFilter & CIUnsharpMask { builtin("CIUnsharpMask") }
  public class func sharpenLuminance() -> any CIFilter & CISharpenLuminance { builtin("CISharpenLuminance") }
  public class func bloom() -> any CIFilter & CIBloom { builtin("CIBloom") }
  public class func gloom() -> any CIFilter & CIGloom { builtin("CIGloom") }
  public class func edges() -> any CIFilter & CIEdges { builtin("CIEdges") }
  public class func edgeWork() -> any CIFilter & CIEdgeWork { builtin("CIEdgeWork") }
  public class func pixellate() -> any CIFilter & CIPixellate { builtin("CIPixellate") }
  public class func hexagonalPixellate() -> any CIFilter & CIHexagonalPixellate { builtin("CIHexagonalPixellate") }
  public class func crystallize() -> any CIFilter & CICrystallize { builtin("CICrystallize") }
  public class func pointillize() -> any CIFilter & CIPointillize { builtin("CIPointillize") }
  public class func twirlDistortion() -> any CIFilter & CITwirlDistortion { builtin("CITwirlDistortion") }
  public class func vortexDistortion() -> any CIFilter & CIVortexDistortion { builtin("CIVortexDistortion") }
  public class func bumpDistortion() -> any CIFilter & CIBumpDistortion { builtin("CIBumpDistortion") }
  public class func pinchDistortion() -> any CIFilter & CIPinchDistortion { builtin("CIPinchDistortion") }
  public class func comicEffect() -> any CIFilter & CIComicEffect { builtin("CIComicEffect") }
  public class func dotScreen() -> any CIFilter & CIDotScreen { builtin("CIDotScreen") }
  public class func kaleidoscope() -> any CIFilter & CIKaleidoscope { builtin("CIKaleidoscope") }
  public class func lanczosScaleTransform() -> any CIFilter & CILanczosScaleTransform {
    builtin("CILanczosScaleTransform")
  }
  public class func falseColor() -> any CIFilter & CIFalseColor { builtin("CIFalseColor") }
  public class func blendWithMask() -> any CIFilter & CIBlendWithMask { builtin("CIBlendWithMask") }
  public class func sourceOverCompositing() -> any CIFilter & CICompositeOperation {
    builtin("CISourceOverCompositing")
  }
  public class func qrCodeGenerator() -> any CIFilter & CIQRCodeGenerator { builtin("CIQRCodeGenerator") }
}
