import FoundationAdditions
import SDKBase

/// The graphics processor. The preview has none: there is no device.
public func MTLCreateSystemDefaultDevice() -> (any MTLDevice)? {
  reportUnsupported(
    api: "MTLCreateSystemDefaultDevice", note: "The preview has no graphics processor; there is no device.")
  return nil
}

/// How a picture keeps its colours.
public enum MTLPixelFormat: UInt, Sendable {
  case invalid = 0
  case r8Unorm = 10
  case rgba8Unorm = 70
  case rgba8Unorm_srgb = 71
  case bgra8Unorm = 80
  case bgra8Unorm_srgb = 81
  case rgba16Float = 115
  case rgba32Float = 125
  case depth32Float = 252
}

/// What is drawn of points.
public enum MTLPrimitiveType: UInt, Sendable { case point, line, lineStrip, triangle, triangleStrip }
/// What happens to a picture before drawing.
public enum MTLLoadAction: UInt, Sendable { case dontCare, load, clear }
/// What happens to a picture after drawing.
public enum MTLStoreAction: UInt, Sendable { case dontCare, store, multisampleResolve }
/// How many bytes an index has.
public enum MTLIndexType: UInt, Sendable { case uint16, uint32 }

/// How memory is kept.
public struct MTLResourceOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let cpuCacheModeWriteCombined = Self(rawValue: 1)
  public static let storageModeShared: Self = []
  public static let storageModePrivate = Self(rawValue: 32)
}

/// A colour to fill with.
public struct MTLClearColor: Sendable {
  public var red: Double
  public var green: Double
  public var blue: Double
  public var alpha: Double
  public init(red: Double = 0, green: Double = 0, blue: Double = 0, alpha: Double = 0) {
    (self.red, self.green, self.blue, self.alpha) = (red, green, blue, alpha)
  }
}
public func MTLClearColorMake(_ red: Double, _ green: Double, _ blue: Double, _ alpha: Double) -> MTLClearColor {
  MTLClearColor(red: red, green: green, blue: blue, alpha: alpha)
}

/// How many in each direction.
public struct MTLSize: Sendable {
  public var width: Int
  public var height: Int
  public var depth: Int
  public init(width: Int = 0, height: Int = 0, depth: Int = 0) {
    (self.width, self.height, self.depth) = (width, height, depth)
  }
}
public func MTLSizeMake(_ width: Int, _ height: Int, _ depth: Int) -> MTLSize {
  MTLSize(width: width, height: height, depth: depth)
}

/// A graphics processor.
public protocol MTLDevice: NSObjectProtocol {
  var name: String { get }
  func makeCommandQueue() -> (any MTLCommandQueue)?
  func makeDefaultLibrary() -> (any MTLLibrary)?
  func makeLibrary(source: String, options: MTLCompileOptions?) throws -> any MTLLibrary
  func makeBuffer(length: Int, options: MTLResourceOptions) -> (any MTLBuffer)?
  func makeBuffer(bytes pointer: UnsafeRawPointer, length: Int, options: MTLResourceOptions) -> (any MTLBuffer)?
  func makeTexture(descriptor: MTLTextureDescriptor) -> (any MTLTexture)?
  func makeRenderPipelineState(descriptor: MTLRenderPipelineDescriptor) throws -> any MTLRenderPipelineState
  func makeComputePipelineState(function computeFunction: any MTLFunction) throws -> any MTLComputePipelineState
}

extension MTLDevice {
  public func makeBuffer(length: Int) -> (any MTLBuffer)? { makeBuffer(length: length, options: []) }
  public func makeBuffer(bytes pointer: UnsafeRawPointer, length: Int) -> (any MTLBuffer)? {
    makeBuffer(bytes: pointer, length: length, options: [])
  }
}

/// Takes work in order.
public protocol MTLCommandQueue: NSObjectProtocol {
  var device: any MTLDevice { get }
  func makeCommandBuffer() -> (any MTLCommandBuffer)?
}

/// Work that is done at once.
public protocol MTLCommandBuffer: NSObjectProtocol {
  func makeRenderCommandEncoder(descriptor: MTLRenderPassDescriptor) -> (any MTLRenderCommandEncoder)?
  func makeComputeCommandEncoder() -> (any MTLComputeCommandEncoder)?
  func present(_ drawable: any MTLDrawable)
  func addCompletedHandler(_ block: @escaping @Sendable (any MTLCommandBuffer) -> Void)
  func commit()
  func waitUntilCompleted()
}

/// Writes work down.
public protocol MTLCommandEncoder: NSObjectProtocol {
  var label: String? { get set }
  func endEncoding()
}

/// Writes drawing down.
public protocol MTLRenderCommandEncoder: MTLCommandEncoder {
  func setRenderPipelineState(_ pipelineState: any MTLRenderPipelineState)
  func setVertexBuffer(_ buffer: (any MTLBuffer)?, offset: Int, index: Int)
  func setVertexBytes(_ bytes: UnsafeRawPointer, length: Int, index: Int)
  func setFragmentBuffer(_ buffer: (any MTLBuffer)?, offset: Int, index: Int)
  func setFragmentBytes(_ bytes: UnsafeRawPointer, length: Int, index: Int)
  func setFragmentTexture(_ texture: (any MTLTexture)?, index: Int)
  func drawPrimitives(type primitiveType: MTLPrimitiveType, vertexStart: Int, vertexCount: Int)
  func drawIndexedPrimitives(
    type primitiveType: MTLPrimitiveType, indexCount: Int, indexType: MTLIndexType, indexBuffer: any MTLBuffer,
    indexBufferOffset: Int)
}

/// Writes computing down.
public protocol MTLComputeCommandEncoder: MTLCommandEncoder {
  func setComputePipelineState(_ state: any MTLComputePipelineState)
  func setBuffer(_ buffer: (any MTLBuffer)?, offset: Int, index: Int)
  func setBytes(_ bytes: UnsafeRawPointer, length: Int, index: Int)
  func setTexture(_ texture: (any MTLTexture)?, index: Int)
  func dispatchThreadgroups(_ threadgroupsPerGrid: MTLSize, threadsPerThreadgroup: MTLSize)
  func dispatchThreads(_ threadsPerGrid: MTLSize, threadsPerThreadgroup: MTLSize)
}

/// Functions for the graphics processor.
public protocol MTLLibrary: NSObjectProtocol {
  var functionNames: [String] { get }
  func makeFunction(name functionName: String) -> (any MTLFunction)?
}
/// A function for the graphics processor.
public protocol MTLFunction: NSObjectProtocol { var name: String { get } }
/// How something is drawn, made ready.
public protocol MTLRenderPipelineState: NSObjectProtocol {}
/// How something is computed, made ready.
public protocol MTLComputePipelineState: NSObjectProtocol {
  var maxTotalThreadsPerThreadgroup: Int { get }
  var threadExecutionWidth: Int { get }
}
/// Bytes.
public protocol MTLBuffer: NSObjectProtocol {
  var length: Int { get }
  func contents() -> UnsafeMutableRawPointer
}
/// A picture.
public protocol MTLTexture: NSObjectProtocol {
  var width: Int { get }
  var height: Int { get }
  var pixelFormat: MTLPixelFormat { get }
}
/// What is shown.
public protocol MTLDrawable: NSObjectProtocol { func present() }

/// How functions are compiled.
open class MTLCompileOptions: NSObject, @unchecked Sendable {
  public override init() { super.init() }
}

/// What a picture is to be like.
open class MTLTextureDescriptor: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var pixelFormat = MTLPixelFormat.rgba8Unorm
  open var width = 1
  open var height = 1
  open class func texture2DDescriptor(
    pixelFormat: MTLPixelFormat, width: Int, height: Int, mipmapped: Bool
  ) -> MTLTextureDescriptor {
    let descriptor = MTLTextureDescriptor()
    (descriptor.pixelFormat, descriptor.width, descriptor.height) = (pixelFormat, width, height)
    return descriptor
  }
}

/// A picture that is drawn on.
open class MTLRenderPassColorAttachmentDescriptor: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var texture: (any MTLTexture)?
  open var loadAction = MTLLoadAction.dontCare
  open var storeAction = MTLStoreAction.store
  open var clearColor = MTLClearColor(alpha: 1)
}

/// The pictures that are drawn on.
open class MTLRenderPassColorAttachmentDescriptorArray: NSObject, @unchecked Sendable {
  private var all: [Int: MTLRenderPassColorAttachmentDescriptor] = [:]
  override init() { super.init() }
  open subscript(attachmentIndex: Int) -> MTLRenderPassColorAttachmentDescriptor! {
    get {
      if let known = all[attachmentIndex] { return known }
      let made = MTLRenderPassColorAttachmentDescriptor()
      all[attachmentIndex] = made
      return made
    }
    set { all[attachmentIndex] = newValue }
  }
}

/// What is drawn on.
open class MTLRenderPassDescriptor: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public let colorAttachments: MTLRenderPassColorAttachmentDescriptorArray! = .init()
}

/// A picture's colours while it is drawn.
open class MTLRenderPipelineColorAttachmentDescriptor: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var pixelFormat = MTLPixelFormat.invalid
  open var isBlendingEnabled = false
}

/// The pictures' colours while they are drawn.
open class MTLRenderPipelineColorAttachmentDescriptorArray: NSObject, @unchecked Sendable {
  private var all: [Int: MTLRenderPipelineColorAttachmentDescriptor] = [:]
  override init() { super.init() }
  open subscript(attachmentIndex: Int) -> MTLRenderPipelineColorAttachmentDescriptor! {
    get {
      if let known = all[attachmentIndex] { return known }
      let made = MTLRenderPipelineColorAttachmentDescriptor()
      all[attachmentIndex] = made
      return made
    }
    set { all[attachmentIndex] = newValue }
  }
}

/// How something is drawn.
open class MTLRenderPipelineDescriptor: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var label: String?
  open var vertexFunction: (any MTLFunction)?
  open var fragmentFunction: (any MTLFunction)?
  public let colorAttachments: MTLRenderPipelineColorAttachmentDescriptorArray! = .init()
}
