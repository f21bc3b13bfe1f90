import Foundation
import SceneKit
import Testing
import UIKit
import simd

/// Scenes are kept as trees, with their places and turns.
struct SceneTests {
  private func near(_ a: SIMD3<Float>, _ b: SIMD3<Float>) -> Bool { simd_length(a - b) < 0.001 }

  @Test func aQuarterTurnTakesXToMinusZ() {
    let turn = simd_quatf(angle: .pi / 2, axis: SIMD3(0, 1, 0))
    #expect(near(turn.act(SIMD3(1, 0, 0)), SIMD3(0, 0, -1)))
    #expect(near(simd_quatf(simd_float4x4(turn)).act(SIMD3(1, 0, 0)), SIMD3(0, 0, -1)))
    #expect(near((turn * turn.inverse).act(SIMD3(1, 2, 3)), SIMD3(1, 2, 3)))
    #expect(abs(simd_slerp(simd_quatf(ix: 0, iy: 0, iz: 0, r: 1), turn, 0.5).angle - .pi / 4) < 0.001)
  }

  @Test func nodesAreFoundAndPlacedInTheirParents() {
    let scene = SCNScene()
    let arm = SCNNode()
    arm.name = "arm"
    arm.position = SCNVector3(0, 2, 0)
    arm.eulerAngles = SCNVector3(0, Float.pi / 2, 0)
    let hand = SCNNode(geometry: SCNBox(width: 2, height: 4, length: 6, chamferRadius: 0))
    hand.name = "hand"
    hand.position = SCNVector3(1, 0, 0)
    arm.addChildNode(hand)
    scene.rootNode.addChildNode(arm)
    #expect(scene.rootNode.childNode(withName: "hand", recursively: true) === hand)
    #expect(scene.rootNode.childNode(withName: "hand", recursively: false) == nil)
    #expect(near(hand.simdWorldPosition, SIMD3(0, 2, -1)))
    #expect(near(arm.simdEulerAngles, SIMD3(0, .pi / 2, 0)))
    #expect(hand.boundingBox.max.z == 3)
    let twin = arm.clone()
    #expect(twin !== arm && twin.childNodes.count == 1 && twin.childNodes[0].name == "hand")
    hand.removeFromParentNode()
    #expect(arm.childNodes.isEmpty && hand.parent == nil)
  }

  @Test func actionsEndAtOnce() {
    let node = SCNNode()
    node.runAction(.sequence([.move(to: SCNVector3(1, 2, 3), duration: 2), .fadeOut(duration: 1)]))
    #expect(near(node.simdPosition, SIMD3(1, 2, 3)))
    #expect(node.opacity == 0)
  }

  @Test func matricesAreMultipliedRowByRow() {
    let map = SCNMatrix4Mult(SCNMatrix4MakeScale(2, 2, 2), SCNMatrix4MakeTranslation(1, 0, 0))
    #expect(map.m11 == 2 && map.m41 == 1)
  }

  @Test @MainActor func aSceneViewShowsAPlaceholder() {
    let view = SCNView(frame: CGRect(x: 0, y: 0, width: 100, height: 100))
    view.scene = SCNScene()
    #expect(view.subviews.count == 1)
    #expect(view.hitTest(.zero).isEmpty)
  }
}
