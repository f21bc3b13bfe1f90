import CoreGraphics
import Foundation

// Where those inputs are kept: by the names that Core Image gives them.

extension BuiltinFilter: CIMedian, CINoiseReduction, CIBokehBlur, CIMaskedVariableBlur, CIMorphologyGradient,
  CIMorphologyMaximum, CIMorphologyMinimum, CIColorClamp, CIColorMap, CIColorCube, CIColorMatrix, CIColorThreshold,
  CIDither, CIDocumentEnhancer, CIHighlightShadowAdjust, CITemperatureAndTint, CIToneCurve, CIVignetteEffect, CIThermal,
  CIXRay, CIMaskToAlpha, CIMaximumComponent, CIMinimumComponent, CILinearToSRGBToneCurve, CISRGBToneCurveToLinear,
  CIAffineClamp, CIAffineTile, CICircularWrap, CICircleSplashDistortion, CIHoleDistortion, CIBumpDistortionLinear,
  CILightTunnel, CITorusLensDistortion, CILineScreen, CIHatchedScreen, CICircularScreen, CILineOverlay,
  CITriangleKaleidoscope, CIFourfoldReflectedTile, CISixfoldReflectedTile, CIPerspectiveCorrection,
  CIPerspectiveTransform, CIStraighten, CIAreaAverage, CIAreaHistogram
{
  var noiseLevel: Float {
    get { get("inputNoiseLevel") }
    set { setValue(newValue, forKey: "inputNoiseLevel") }
  }
  var ringAmount: Float {
    get { get("inputRingAmount") }
    set { setValue(newValue, forKey: "inputRingAmount") }
  }
  var ringSize: Float {
    get { get("inputRingSize") }
    set { setValue(newValue, forKey: "inputRingSize") }
  }
  var softness: Float {
    get { get("inputSoftness") }
    set { setValue(newValue, forKey: "inputSoftness") }
  }
  var mask: CIImage? {
    get { value(forKey: "inputMask") as? CIImage }
    set { setValue(newValue, forKey: "inputMask") }
  }
  var minComponents: CIVector {
    get { value(forKey: "inputMinComponents") as? CIVector ?? CIVector() }
    set { setValue(newValue, forKey: "inputMinComponents") }
  }
  var maxComponents: CIVector {
    get { value(forKey: "inputMaxComponents") as? CIVector ?? CIVector() }
    set { setValue(newValue, forKey: "inputMaxComponents") }
  }
  var gradientImage: CIImage? {
    get { value(forKey: "inputGradientImage") as? CIImage }
    set { setValue(newValue, forKey: "inputGradientImage") }
  }
  var cubeDimension: Float {
    get { get("inputCubeDimension") }
    set { setValue(newValue, forKey: "inputCubeDimension") }
  }
  var cubeData: Data {
    get { value(forKey: "inputCubeData") as? Data ?? Data() }
    set { setValue(newValue, forKey: "inputCubeData") }
  }
  var rVector: CIVector {
    get { value(forKey: "inputRVector") as? CIVector ?? CIVector() }
    set { setValue(newValue, forKey: "inputRVector") }
  }
  var gVector: CIVector {
    get { value(forKey: "inputGVector") as? CIVector ?? CIVector() }
    set { setValue(newValue, forKey: "inputGVector") }
  }
  var bVector: CIVector {
    get { value(forKey: "inputBVector") as? CIVector ?? CIVector() }
    set { setValue(newValue, forKey: "inputBVector") }
  }
  var aVector: CIVector {
    get { value(forKey: "inputAVector") as? CIVector ?? CIVector() }
    set { setValue(newValue, forKey: "inputAVector") }
  }
  var biasVector: CIVector {
    get { value(forKey: "inputBiasVector") as? CIVector ?? CIVector() }
    set { setValue(newValue, forKey: "inputBiasVector") }
  }
  var threshold: Float {
    get { get("inputThreshold") }
    set { setValue(newValue, forKey: "inputThreshold") }
  }
  var shadowAmount: Float {
    get { get("inputShadowAmount") }
    set { setValue(newValue, forKey: "inputShadowAmount") }
  }
  var highlightAmount: Float {
    get { get("inputHighlightAmount") }
    set { setValue(newValue, forKey: "inputHighlightAmount") }
  }
  var neutral: CIVector {
    get { value(forKey: "inputNeutral") as? CIVector ?? CIVector() }
    set { setValue(newValue, forKey: "inputNeutral") }
  }
  var targetNeutral: CIVector {
    get { value(forKey: "inputTargetNeutral") as? CIVector ?? CIVector() }
    set { setValue(newValue, forKey: "inputTargetNeutral") }
  }
  var point0: CGPoint {
    get { point("inputPoint0") }
    set { setValue(CIVector(cgPoint: newValue), forKey: "inputPoint0") }
  }
  var point1: CGPoint {
    get { point("inputPoint1") }
    set { setValue(CIVector(cgPoint: newValue), forKey: "inputPoint1") }
  }
  var point2: CGPoint {
    get { point("inputPoint2") }
    set { setValue(CIVector(cgPoint: newValue), forKey: "inputPoint2") }
  }
  var point3: CGPoint {
    get { point("inputPoint3") }
    set { setValue(CIVector(cgPoint: newValue), forKey: "inputPoint3") }
  }
  var point4: CGPoint {
    get { point("inputPoint4") }
    set { setValue(CIVector(cgPoint: newValue), forKey: "inputPoint4") }
  }
  var falloff: Float {
    get { get("inputFalloff") }
    set { setValue(newValue, forKey: "inputFalloff") }
  }
  var transform: CGAffineTransform {
    get { value(forKey: "inputTransform") as? CGAffineTransform ?? .identity }
    set { setValue(newValue, forKey: "inputTransform") }
  }
  var rotation: Float {
    get { get("inputRotation") }
    set { setValue(newValue, forKey: "inputRotation") }
  }
  var refraction: Float {
    get { get("inputRefraction") }
    set { setValue(newValue, forKey: "inputRefraction") }
  }
  var nrNoiseLevel: Float {
    get { get("inputNrNoiseLevel") }
    set { setValue(newValue, forKey: "inputNrNoiseLevel") }
  }
  var nrSharpness: Float {
    get { get("inputNrSharpness") }
    set { setValue(newValue, forKey: "inputNrSharpness") }
  }
  var edgeIntensity: Float {
    get { get("inputEdgeIntensity") }
    set { setValue(newValue, forKey: "inputEdgeIntensity") }
  }
  var point: CGPoint {
    get { point("inputPoint") }
    set { setValue(CIVector(cgPoint: newValue), forKey: "inputPoint") }
  }
  var size: Float {
    get { get("inputSize") }
    set { setValue(newValue, forKey: "inputSize") }
  }
  var decay: Float {
    get { get("inputDecay") }
    set { setValue(newValue, forKey: "inputDecay") }
  }
  var acuteAngle: Float {
    get { get("inputAcuteAngle") }
    set { setValue(newValue, forKey: "inputAcuteAngle") }
  }
  var topLeft: CGPoint {
    get { point("inputTopLeft") }
    set { setValue(CIVector(cgPoint: newValue), forKey: "inputTopLeft") }
  }
  var topRight: CGPoint {
    get { point("inputTopRight") }
    set { setValue(CIVector(cgPoint: newValue), forKey: "inputTopRight") }
  }
  var bottomRight: CGPoint {
    get { point("inputBottomRight") }
    set { setValue(CIVector(cgPoint: newValue), forKey: "inputBottomRight") }
  }
  var bottomLeft: CGPoint {
    get { point("inputBottomLeft") }
    set { setValue(CIVector(cgPoint: newValue), forKey: "inputBottomLeft") }
  }
  var extent: CGRect {
    get { (value(forKey: "inputExtent") as? CIVector)?.cgRectValue ?? .zero }
    set { setValue(CIVector(cgRect: newValue), forKey: "inputExtent") }
  }
}
