import CoreGraphics
import Foundation

// Filters that the browser does not have: they take their inputs, and give the picture as it came, with a word about it.

extension CIFilter {
  public class func median() -> any CIFilter & CIMedian { builtin("CIMedianFilter") }
  public class func noiseReduction() -> any CIFilter & CINoiseReduction { builtin("CINoiseReduction") }
  public class func bokehBlur() -> any CIFilter & CIBokehBlur { builtin("CIBokehBlur") }
  public class func maskedVariableBlur() -> any CIFilter & CIMaskedVariableBlur { builtin("CIMaskedVariableBlur") }
  public class func morphologyGradient() -> any CIFilter & CIMorphologyGradient { builtin("CIMorphologyGradient") }
  public class func morphologyMaximum() -> any CIFilter & CIMorphologyMaximum { builtin("CIMorphologyMaximum") }
  public class func morphologyMinimum() -> any CIFilter & CIMorphologyMinimum { builtin("CIMorphologyMinimum") }
  public class func colorClamp() -> any CIFilter & CIColorClamp { builtin("CIColorClamp") }
  public class func colorMap() -> any CIFilter & CIColorMap { builtin("CIColorMap") }
  public class func colorCube() -> any CIFilter & CIColorCube { builtin("CIColorCube") }
  public class func colorMatrix() -> any CIFilter & CIColorMatrix { builtin("CIColorMatrix") }
  public class func colorThreshold() -> any CIFilter & CIColorThreshold { builtin("CIColorThreshold") }
  public class func dither() -> any CIFilter & CIDither { builtin("CIDither") }
  public class func documentEnhancer() -> any CIFilter & CIDocumentEnhancer { builtin("CIDocumentEnhancer") }
  public class func highlightShadowAdjust() -> any CIFilter & CIHighlightShadowAdjust {
    builtin("CIHighlightShadowAdjust")
  }
  public class func temperatureAndTint() -> any CIFilter & CITemperatureAndTint { builtin("CITemperatureAndTint") }
  public class func toneCurve() -> any CIFilter & CIToneCurve { builtin("CIToneCurve") }
  public class func vignetteEffect() -> any CIFilter & CIVignetteEffect { builtin("CIVignetteEffect") }
  public class func thermal() -> any CIFilter & CIThermal { builtin("CIThermal") }
  public class func xRay() -> any CIFilter & CIXRay { builtin("CIXRay") }
  public class func maskToAlpha() -> any CIFilter & CIMaskToAlpha { builtin("CIMaskToAlpha") }
  public class func maximumComponent() -> any CIFilter & CIMaximumComponent { builtin("CIMaximumComponent") }
  public class func minimumComponent() -> any CIFilter & CIMinimumComponent { builtin("CIMinimumComponent") }
  public class func linearToSRGBToneCurve() -> any CIFilter & CILinearToSRGBToneCurve {
    builtin("CILinearToSRGBToneCurve")
  }
  public class func sRGBToneCurveToLinear() -> any CIFilter & CISRGBToneCurveToLinear {
    builtin("CISRGBToneCurveToLinear")
  }
  public class func affineClamp() -> any CIFilter & CIAffineClamp { builtin("CIAffineClamp") }
  public class func affineTile() -> any CIFilter & CIAffineTile { builtin("CIAffineTile") }
  public class func circularWrap() -> any CIFilter & CICircularWrap { builtin("CICircularWrap") }
  public class func circleSplashDistortion() -> any CIFilter & CICircleSplashDistortion {
    builtin("CICircleSplashDistortion")
  }
  public class func holeDistortion() -> any CIFilter & CIHoleDistortion { builtin("CIHoleDistortion") }
  public class func bumpDistortionLinear() -> any CIFilter & CIBumpDistortionLinear {
    builtin("CIBumpDistortionLinear")
  }
  public class func lightTunnel() -> any CIFilter & CILightTunnel { builtin("CILightTunnel") }
  public class func torusLensDistortion() -> any CIFilter & CITorusLensDistortion { builtin("CITorusLensDistortion") }
  public class func lineScreen() -> any CIFilter & CILineScreen { builtin("CILineScreen") }
  public class func hatchedScreen() -> any CIFilter & CIHatchedScreen { builtin("CIHatchedScreen") }
  public class func circularScreen() -> any CIFilter & CICircularScreen { builtin("CICircularScreen") }
  public class func lineOverlay() -> any CIFilter & CILineOverlay { builtin("CILineOverlay") }
  public class func triangleKaleidoscope() -> any CIFilter & CITriangleKaleidoscope {
    builtin("CITriangleKaleidoscope")
  }
  public class func fourfoldReflectedTile() -> any CIFilter & CIFourfoldReflectedTile {
    builtin("CIFourfoldReflectedTile")
  }
  public class func sixfoldReflectedTile() -> any CIFilter & CISixfoldReflectedTile {
    builtin("CISixfoldReflectedTile")
  }
  public class func perspectiveCorrection() -> any CIFilter & CIPerspectiveCorrection {
    builtin("CIPerspectiveCorrection")
  }
  public class func perspectiveTransform() -> any CIFilter & CIPerspectiveTransform {
    builtin("CIPerspectiveTransform")
  }
  public class func straighten() -> any CIFilter & CIStraighten { builtin("CIStraighten") }
  public class func areaAverage() -> any CIFilter & CIAreaAverage { builtin("CIAreaAverage") }
  public class func areaHistogram() -> any CIFilter & CIAreaHistogram { builtin("CIAreaHistogram") }
  public class func additionCompositing() -> any CIFilter & CICompositeOperation { builtin("CIAdditionCompositing") }
  public class func colorBlendMode() -> any CIFilter & CICompositeOperation { builtin("CIColorBlendMode") }
  public class func colorBurnBlendMode() -> any CIFilter & CICompositeOperation { builtin("CIColorBurnBlendMode") }
  public class func colorDodgeBlendMode() -> any CIFilter & CICompositeOperation { builtin("CIColorDodgeBlendMode") }
  public class func darkenBlendMode() -> any CIFilter & CICompositeOperation { builtin("CIDarkenBlendMode") }
  public class func differenceBlendMode() -> any CIFilter & CICompositeOperation { builtin("CIDifferenceBlendMode") }
  public class func exclusionBlendMode() -> any CIFilter & CICompositeOperation { builtin("CIExclusionBlendMode") }
  public class func hardLightBlendMode() -> any CIFilter & CICompositeOperation { builtin("CIHardLightBlendMode") }
  public class func hueBlendMode() -> any CIFilter & CICompositeOperation { builtin("CIHueBlendMode") }
  public class func lightenBlendMode() -> any CIFilter & CICompositeOperation { builtin("CILightenBlendMode") }
  public class func luminosityBlendMode() -> any CIFilter & CICompositeOperation { builtin("CILuminosityBlendMode") }
  public class func maximumCompositing() -> any CIFilter & CICompositeOperation { builtin("CIMaximumCompositing") }
  public class func minimumCompositing() -> any CIFilter & CICompositeOperation { builtin("CIMinimumCompositing") }
  public class func multiplyBlendMode() -> any CIFilter & CICompositeOperation { builtin("CIMultiplyBlendMode") }
  public class func multiplyCompositing() -> any CIFilter & CICompositeOperation { builtin("CIMultiplyCompositing") }
  public class func overlayBlendMode() -> any CIFilter & CICompositeOperation { builtin("CIOverlayBlendMode") }
  public class func saturationBlendMode() -> any CIFilter & CICompositeOperation { builtin("CISaturationBlendMode") }
  public class func screenBlendMode() -> any CIFilter & CICompositeOperation { builtin("CIScreenBlendMode") }
  public class func softLightBlendMode() -> any CIFilter & CICompositeOperation { builtin("CISoftLightBlendMode") }
  public class func sourceAtopCompositing() -> any CIFilter & CICompositeOperation {
    builtin("CISourceAtopCompositing")
  }
  public class func sourceInCompositing() -> any CIFilter & CICompositeOperation { builtin("CISourceInCompositing") }
  public class func sourceOutCompositing() -> any CIFilter & CICompositeOperation { builtin("CISourceOutCompositing") }
}

extension FilterKind {
  static let further: [FilterKind] =
    blends + [
      FilterKind("CIMedianFilter", apply: untouched("CIMedianFilter")),
      FilterKind(
        "CINoiseReduction", ["inputNoiseLevel": 0.02, "inputSharpness": 0.4], apply: untouched("CINoiseReduction")),
      FilterKind(
        "CIBokehBlur", ["inputRadius": 20, "inputRingAmount": 0, "inputRingSize": 0.1, "inputSoftness": 1],
        apply: untouched("CIBokehBlur")),
      FilterKind(
        "CIMaskedVariableBlur", ["inputRadius": 5], extra: [("inputMask", nil)],
        apply: untouched("CIMaskedVariableBlur")),
      FilterKind("CIMorphologyGradient", ["inputRadius": 5], apply: untouched("CIMorphologyGradient")),
      FilterKind("CIMorphologyMaximum", ["inputRadius": 0], apply: untouched("CIMorphologyMaximum")),
      FilterKind("CIMorphologyMinimum", ["inputRadius": 0], apply: untouched("CIMorphologyMinimum")),
      FilterKind(
        "CIColorClamp", extra: [("inputMinComponents", nil), ("inputMaxComponents", nil)],
        apply: untouched("CIColorClamp")),
      FilterKind("CIColorMap", extra: [("inputGradientImage", nil)], apply: untouched("CIColorMap")),
      FilterKind(
        "CIColorCube", ["inputCubeDimension": 2], extra: [("inputCubeData", nil)], apply: untouched("CIColorCube")),
      FilterKind(
        "CIColorMatrix",
        extra: [
          ("inputRVector", nil), ("inputGVector", nil), ("inputBVector", nil), ("inputAVector", nil),
          ("inputBiasVector", nil),
        ], apply: untouched("CIColorMatrix")),
      FilterKind("CIColorThreshold", ["inputThreshold": 0.5], apply: untouched("CIColorThreshold")),
      FilterKind("CIDither", ["inputIntensity": 0.1], apply: untouched("CIDither")),
      FilterKind("CIDocumentEnhancer", ["inputAmount": 1], apply: untouched("CIDocumentEnhancer")),
      FilterKind(
        "CIToneCurve",
        extra: [
          ("inputPoint0", nil), ("inputPoint1", nil), ("inputPoint2", nil), ("inputPoint3", nil), ("inputPoint4", nil),
        ], apply: untouched("CIToneCurve")),
      FilterKind(
        "CIVignetteEffect", ["inputRadius": 150, "inputIntensity": 1, "inputFalloff": 0.5], extra: [centre],
        apply: untouched("CIVignetteEffect")),
      FilterKind("CIThermal", apply: untouched("CIThermal")),
      FilterKind("CIXRay", apply: untouched("CIXRay")),
      FilterKind("CIMaskToAlpha", apply: untouched("CIMaskToAlpha")),
      FilterKind("CIMaximumComponent", apply: untouched("CIMaximumComponent")),
      FilterKind("CIMinimumComponent", apply: untouched("CIMinimumComponent")),
      FilterKind("CILinearToSRGBToneCurve", apply: untouched("CILinearToSRGBToneCurve")),
      FilterKind("CISRGBToneCurveToLinear", apply: untouched("CISRGBToneCurveToLinear")),
      FilterKind("CIAffineClamp", extra: [("inputTransform", nil)], apply: untouched("CIAffineClamp")),
      FilterKind("CIAffineTile", extra: [("inputTransform", nil)], apply: untouched("CIAffineTile")),
      FilterKind(
        "CICircularWrap", ["inputRadius": 150, "inputAngle": 0], extra: [centre], apply: untouched("CICircularWrap")),
      FilterKind(
        "CICircleSplashDistortion", ["inputRadius": 150], extra: [centre], apply: untouched("CICircleSplashDistortion")),
      FilterKind("CIHoleDistortion", ["inputRadius": 150], extra: [centre], apply: untouched("CIHoleDistortion")),
      FilterKind(
        "CIBumpDistortionLinear", ["inputRadius": 300, "inputAngle": 0, "inputScale": 0.5], extra: [centre],
        apply: untouched("CIBumpDistortionLinear")),
      FilterKind(
        "CILightTunnel", ["inputRotation": 0, "inputRadius": 100], extra: [centre], apply: untouched("CILightTunnel")),
      FilterKind(
        "CITorusLensDistortion", ["inputRadius": 160, "inputWidth": 80, "inputRefraction": 1.7], extra: [centre],
        apply: untouched("CITorusLensDistortion")),
      FilterKind(
        "CILineScreen", ["inputAngle": 0, "inputWidth": 6, "inputSharpness": 0.7], extra: [centre],
        apply: untouched("CILineScreen")),
      FilterKind(
        "CIHatchedScreen", ["inputAngle": 0, "inputWidth": 6, "inputSharpness": 0.7], extra: [centre],
        apply: untouched("CIHatchedScreen")),
      FilterKind(
        "CICircularScreen", ["inputWidth": 6, "inputSharpness": 0.7], extra: [centre],
        apply: untouched("CICircularScreen")),
      FilterKind(
        "CILineOverlay",
        [
          "inputNrNoiseLevel": 0.07, "inputNrSharpness": 0.71, "inputEdgeIntensity": 1, "inputThreshold": 0.1,
          "inputContrast": 50,
        ], apply: untouched("CILineOverlay")),
      FilterKind(
        "CITriangleKaleidoscope", ["inputSize": 700, "inputRotation": 5.92, "inputDecay": 0.85],
        extra: [("inputPoint", nil)], apply: untouched("CITriangleKaleidoscope")),
      FilterKind(
        "CIFourfoldReflectedTile", ["inputAngle": 0, "inputWidth": 100, "inputAcuteAngle": 1.57], extra: [centre],
        apply: untouched("CIFourfoldReflectedTile")),
      FilterKind(
        "CISixfoldReflectedTile", ["inputAngle": 0, "inputWidth": 100], extra: [centre],
        apply: untouched("CISixfoldReflectedTile")),
      FilterKind(
        "CIPerspectiveCorrection",
        extra: [("inputTopLeft", nil), ("inputTopRight", nil), ("inputBottomRight", nil), ("inputBottomLeft", nil)],
        apply: untouched("CIPerspectiveCorrection")),
      FilterKind(
        "CIPerspectiveTransform",
        extra: [("inputTopLeft", nil), ("inputTopRight", nil), ("inputBottomRight", nil), ("inputBottomLeft", nil)],
        apply: untouched("CIPerspectiveTransform")),
      FilterKind("CIStraighten", ["inputAngle": 0], apply: untouched("CIStraighten")),
      FilterKind("CIAreaAverage", extra: [("inputExtent", nil)], apply: untouched("CIAreaAverage")),
      FilterKind(
        "CIAreaHistogram", ["inputScale": 1, "inputCount": 64], extra: [("inputExtent", nil)],
        apply: untouched("CIAreaHistogram")),
    ]

  private static let blends = [
    "CIAdditionCompositing",
    "CIColorBlendMode",
    "CIColorBurnBlendMode",
    "CIColorDodgeBlendMode",
    "CIDarkenBlendMode",
    "CIDifferenceBlendMode",
    "CIExclusionBlendMode",
    "CIHardLightBlendMode",
    "CIHueBlendMode",
    "CILightenBlendMode",
    "CILuminosityBlendMode",
    "CIMaximumCompositing",
    "CIMinimumCompositing",
    "CIMultiplyBlendMode",
    "CIMultiplyCompositing",
    "CIOverlayBlendMode",
    "CISaturationBlendMode",
    "CIScreenBlendMode",
    "CISoftLightBlendMode",
    "CISourceAtopCompositing",
    "CISourceInCompositing",
    "CISourceOutCompositing",
  ].map { FilterKind($0, extra: [(kCIInputBackgroundImageKey, nil)], apply: untouched($0)) }
}
