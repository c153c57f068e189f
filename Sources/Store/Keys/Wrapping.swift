import Crypto
import Vocabulary

/// How a master key wraps data keys, and proves that it is the key of its epoch.
extension MasterKey {
  /// 60 bytes: nonce, wrapped key, tag; bound to the key's identifier and the epoch.
  func wrap(_ data: DataKey) throws -> [UInt8] {
    let bytes = data.key.withUnsafeBytes { [UInt8]($0) }
    return try Sealing.on.seal(bytes, with: key, binding: Binding.dataKey(data.id, epoch: epoch))
  }

  /// Throws `StoreError.altered` when the bytes were not wrapped by this key for this identifier.
  func unwrap(_ wrapped: [UInt8], _ id: DataKeyID) throws(StoreError) -> DataKey {
    guard let bytes = Sealing.on.open(wrapped, with: key, binding: Binding.dataKey(id, epoch: epoch)) else {
      throw .altered("the data key \(id) cannot be unwrapped")
    }
    return DataKey(id: id, key: SymmetricKey(data: bytes))
  }

  func proof() throws -> [UInt8] { try Sealing.on.seal([], with: key, binding: Binding.proof(epoch: epoch)) }

  func matches(proof: [UInt8]) -> Bool {
    Sealing.on.open(proof, with: key, binding: Binding.proof(epoch: epoch)) != nil
  }
}
